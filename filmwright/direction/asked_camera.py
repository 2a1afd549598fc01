"""The camera of a request: one shot, framed by the solver on people, by bounds on things and scenery, and moved as asked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_company import together
from filmwright.direction.asked_framing import ELEVATION, on_people
from filmwright.direction.asked_heavens import opened
from filmwright.direction.asked_moves import Base, Stage, closing_in, moved
from filmwright.direction.asked_scene import FPS, Staged
from filmwright.direction.asked_sights import front_of, within
from filmwright.direction.asked_vehicles import bounds as vehicle_bounds
from filmwright.direction.asked_views import has_sky, on_place
from filmwright.direction.course_camera import filmed
from filmwright.direction.optics import tangents
from filmwright.direction.plunging import leap_seen
from filmwright.direction.surroundings import Surroundings, surroundings
from filmwright.direction.tracking import tracked, watch_water
from filmwright.direction.watching import Watch
from filmwright.reading.request import Camera, Request
from filmwright.scenes import Anchor
from filmwright.shots import Shot
from filmwright.stage.performance import Performance
from filmwright.stage.places.landmarks.viaduct import DECK
from filmwright.stage.places.plan import Plan

RATE = {"slow_motion": 0.3, "time_lapse": 6.0}  # seconds of the performance in a second of the picture
WORDS = {"worm": "low"}  # angles that are a stronger kind of another one
FILL_HERD = 0.72  # part of the frame that animals take, in the tighter direction
# moves of a camera that does not go along, even with somebody who walks
STAYS = (
    "static",
    "pan_left",
    "pan_right",
    "tilt_up",
    "tilt_down",
    "crane_up",
    "crane_down",
    "truck_left",
    "truck_right",
    "pov",
    "reveal",
)
DEPTH, MOST_STOP = 4.2, 64.0  # of the stop for a thing a metre off, the nearer the smaller; and the smallest
TALL = 4.5  # metres of half a height
FISHEYE = 14.0  # mm that a fisheye lens has in the middle of its picture
TRAVELS, RUNS = 3.0, 2.2  # metres over a shot, or m/s, from which a camera goes along


def shoot(
    request: Request,
    staged: Staged,
    performance: Performance,
    seconds: float,
    aspect: float,
    about: Array | None = None,
) -> Shot:
    """The shot that a request asks for, from `staged.first` on. `about` is the bounds (2,3) of scenery that is its subject."""
    camera = request.camera
    frames = max(round(seconds * FPS * RATE.get(camera.effect, 1.0)), 1)
    start = staged.first
    end = min(start + frames, staged.scene.frames)
    watch = Watch(staged.scene, staged.plan, performance)
    about_it = Stage(surroundings(staged.place), watch, start, end, aspect)
    people = [who for who in staged.scene.cast if watch.here(start, end, 0.3).count(who)]
    if camera.movement == "steady":  # on a stabiliser beside who travels, on its legs before who stays
        along = bool(people) and watch.travelled(people[0], start, end) > 1.0
        camera = replace(camera, movement="track" if along else "static")
    follow = bool(people) and _follows(camera, watch, people[0], start, end)
    bounds = _still_bounds(staged, people)
    goes = tracked(staged.convoy, camera, watch, staged.bible, start, end, aspect, camera.movement in STAYS)
    if goes is not None:
        eye, target, focal, carries, aim, size = goes
        base = Base(eye, target, focal, carries, aim, size=size, about=target)
        if staged.place.option("landmark") and not (camera.side or camera.angle):
            box = vehicle_bounds(staged.convoy, staged.bible)
            tall = float(box[2][1] - box[1][1]) if box is not None else 2.0
            base = _landmark_behind(base, watch, tall, aspect)
        if staged.place.option("of") == "viaduct" and not (camera.side or camera.angle) and watch.landmark is not None:
            base, carries = _from_valley(base, watch), ""
        follow = bool(carries)
    elif bounds is not None:
        base = _on_bounds(camera, about_it.near, bounds, aspect, 8.0, FILL_HERD, staged.herd.front)
    elif people and not camera.movement and (leap := leap_seen(staged.scene, watch, start, end)) is not None:
        base = _on_bounds(replace(camera, size=""), about_it.near, leap[0], aspect, 8.0, 0.8, leap[1])
        follow = False
    elif (
        people
        and camera.size in ("", "LS")
        and (both := together(staged.scene, staged.layout, watch.stature)) is not None
    ):
        base = _on_bounds(camera, about_it.near, both, aspect, 8.0, 0.86)
    elif people:
        base = on_people(camera, people, follow, staged, about_it)
    elif staged.layout.props:
        low, high = (
            np.array(staged.layout.middle) - staged.layout.half,
            np.array(staged.layout.middle) + staged.layout.half,
        )
        row = 12.0 if len(staged.layout.of) > 1 else 20.0
        if staged.place.kind == "street" and min(staged.layout.half[1], staged.layout.half[2]) > 1.2:
            row = 7.0  # from the roadway, before what stands in it: from aside, trees and awnings are before that
        base = _on_bounds(
            camera, about_it.near, np.array([low, high]), aspect, row, staged.layout.fill, staged.layout.front
        )
    elif about is not None and not within(staged.place):
        # a lighthouse is seen from the land, with the sea behind it
        front = (
            front_of(watch, about) if staged.place.kind == "sight" else 180.0 if staged.place.kind == "shore" else 0.0
        )
        base = _on_bounds(camera, about_it.near, about, aspect, 28.0, 0.8, front)
    else:
        base = on_place(camera, about_it, has_sky(staged.place.option("sky")), request.where.about == "water")
    base = opened(base, camera, staged.place.option("sky"), about_it)
    if camera.lens == "fisheye":
        base = _near(base, watch.plan)
    if staged.bearing and camera.movement in ("", "static", "track", "steady", "hand_held"):
        rig = filmed(staged.bearing, watch, camera, about_it.near, start, end, aspect)
        base, follow = replace(base, follow="", size=camera.size or "LS"), False
    else:
        rig = moved(base, camera, seconds, people[0] if people else "", about_it)
    if follow and not camera.movement and staged.scene.weather in ("storm", "sandstorm"):
        rig = closing_in(rig)
    rig = replace(rig, seed=staged.scene.seed % 10_000, fisheye=camera.lens == "fisheye")
    if not people and base.about is not None and base.size in ("CU", "BCU", "INSERT"):  # from near little is sharp
        near = float(np.linalg.norm(np.asarray(base.eye) - np.asarray(base.about)))
        rig = replace(rig, f_stop=max(rig.f_stop, min(DEPTH / max(near, 0.05) ** 1.4, MOST_STOP)))
    if camera.angle == "dutch":
        rig = replace(rig, keys=tuple(replace(key, roll=12.0) for key in rig.keys))
    along = bool(base.follow) or (bool(staged.bearing) and len(rig.keys) > 1)
    movement = camera.movement or ("track" if along else "static")
    return Shot(
        id="1-001",
        scene=staged.scene.id,
        start=staged.scene.anchor(start),
        end=Anchor(staged.scene.anchor(start).beat, staged.scene.anchor(start).offset + frames),
        size=base.size,
        angle=WORDS.get(camera.angle, camera.angle) or "eye",
        movement=movement,
        kind="single" if len(people) == 1 else "group" if people else "establishing",
        subjects=tuple(people),
        rig=rig,
        why="as the prompt asks",
    )


def _still_bounds(staged: Staged, people: list[str]) -> Array | None:
    """The bounds (2,3) of animals that stay where they are, with the things beside them; None when there are people, or they move."""
    herd, layout = staged.herd, staged.layout
    if herd.bounds is None or not herd.still or len(people) != len(herd.marks):
        return None
    if staged.plan.interior and not herd.seated and not layout.props:
        return None  # the solver of framings for bodies knows walls better
    if not layout.props:
        return herd.bounds
    middle, half = np.array(layout.middle), np.array(layout.half)
    if herd.seated:  # what an animal sits on is seen in part, so that the animal is not small on it
        reach = np.maximum(0.8 * (herd.bounds[1] - herd.bounds[0]), 0.30)
        return np.array(
            [
                np.maximum(middle - half, herd.bounds[0] - reach),
                np.minimum(np.maximum(herd.bounds[1], middle + half), herd.bounds[1] + reach),
            ]
        )
    return np.array([np.minimum(herd.bounds[0], middle - half), np.maximum(herd.bounds[1], middle + half)])


def _follows(camera: Camera, watch: Watch, who: str, start: int, end: int) -> bool:
    """Whether the camera goes along: when that is asked, or when somebody would walk out of the picture."""
    if camera.movement in STAYS:
        return False
    return (
        camera.movement == "track" or watch.travelled(who, start, end) > TRAVELS or watch.speed(who, start, end) > RUNS
    )


def _near(base: Base, plan: Plan) -> Base:
    """The framing for a fisheye: as near as its lens is shorter, so that its subject is as large as it was and bulges."""
    closer = max(FISHEYE / base.focal, 0.4) if base.about is not None else 1.0
    eye = base.target + (base.eye - base.target) * closer
    ground = 0.0 if base.follow else float(plan.ground(eye[0], eye[2]))
    return replace(base, eye=np.array([eye[0], max(eye[1], ground + 0.25), eye[2]]))


def _from_valley(base: Base, watch: Watch) -> Base:
    """The framing of what crosses a viaduct, from the valley: with the arches that carry it, and without going along."""
    assert watch.landmark is not None
    x, _, z = watch.landmark
    spot = np.array([x + 22.0, 0.0, z - 70.0])
    eye = spot + [0.0, float(watch.plan.ground(spot[0], spot[2])) + 2.6, 0.0]
    target = np.array([x + 10.0, 0.72 * DECK, z])
    return replace(base, eye=eye, target=target, focal=28.0, follow="", aim=(), size="ELS", about=target)


def _landmark_behind(base: Base, watch: Watch, tall: float, aspect: float) -> Base:
    """The framing turned about what it shows, `tall` metres high, until the place's landmark is behind that; lower, for the landmark
    stands high."""
    mark, offset = watch.landmark, base.eye - base.target
    if mark is None:
        return base
    carried = watch.feet[base.follow][0] if base.follow in watch.feet else np.zeros(3)
    at = base.target + carried
    way = np.array([mark[0] - at[0], 0.0, mark[2] - at[2]])
    far = float(np.linalg.norm(way))
    if far < 20.0:
        return base
    away = float(np.hypot(offset[0], offset[2]))
    wet = float(watch.plan.ground(at[0], at[2])) < -0.3  # what floats is seen from the water
    while wet and away > 6.0 and float(watch.plan.ground(*(at - way / far * away)[[0, 2]])) > -0.3:
        away -= 1.0
    eye = base.target - way / far * away + np.array([0.16 * away, min(offset[1], (0.06 if wet else 0.16) * away), 0.0])
    stands = watch_water(watch, float(watch.plan.ground(eye[0] + carried[0], eye[2] + carried[2])))
    eye[1] = max(eye[1], stands + (1.1 if wet else 1.7) - carried[1])  # over a parapet, not through it
    focal = min(base.focal, 26.0)
    upward = float(tangents(focal, aspect)[1]) * away  # metres there from the middle of the picture to its upper edge
    down = min(max(0.9 - 0.5 * tall / upward, 0.0), 0.76)  # all of it is in the picture, as low as that lets it be
    aim = tuple((who, 0.30, -down) for who, _, _ in base.aim)
    target = base.target + np.array([0.0, down * upward, 0.0]) if not aim else base.target
    return replace(base, eye=eye, target=target, focal=focal, aim=aim)


# ---------------------------------------------------------------------- things and places


def _on_bounds(
    camera: Camera,
    near: Surroundings,
    bounds: Array,
    aspect: float,
    turn: float,
    fill: float,
    front: float = 0.0,
    lifted: float = 0.0,
    longest: float = 60.0,
) -> Base:
    """A camera that holds a box of the world (2,3), from the front (an azimuth in degrees) and a little aside and above, where it is
    free to stand; at least `lifted` degrees from above, with a lens of `longest` millimetres at most.
    """
    low, high = bounds
    middle, half = (low + high) / 2, (high - low) / 2
    size = float(np.linalg.norm(half))
    azimuth = front + {"front": 0.0, "side": 88.0, "back": 180.0}.get(camera.side, turn)
    low_down = front or (not near.plan.interior and half[1] > 0.3)  # with the horizon in the picture
    elevation = ELEVATION[camera.angle] or (2.0 if half[1] > 2.0 else 4.0 if low_down else 14.0 if size < 1.5 else 7.0)
    if not camera.angle:
        elevation = max(elevation, lifted)
    if camera.angle == "eye" or camera.side == "front":
        elevation = 6.0
    focal = min(60.0 if size < 0.4 else 40.0 if size < 4 else 28.0, longest)
    closer = {"ELS": 0.25, "VLS": 0.4, "LS": 0.6, "MS": 1.1, "MCU": 1.25, "CU": 1.45, "BCU": 1.9}.get(camera.size, 1.0)
    best: tuple[float, Array, float] | None = None
    for lens in (focal, focal * 0.7, focal * 0.5):
        for way in (0.0, 15.0, -15.0, 30.0, -30.0, -2 * turn, 50.0, -50.0, 80.0, -80.0, 120.0, -120.0, 180.0):
            # in a room that is too small for all of it, a part is held
            close = ((0.0, 1.6), (0.0, 2.5), (0.0, 4.0), (0.0, 6.5)) if near.plan.interior else ()
            for lift, nearer in ((0.0, 1.0), (10.0, 1.0), (22.0, 1.0), *close):
                part = fill * closer * nearer
                eye, cost = _from(near, middle, half, azimuth + way, elevation + lift, lens, aspect, part)
                cost += 9.0 * float(np.log(nearer))
                cost += abs(way) / (20 if turn > 15 else 7) + lift / 12 + 3.0 * abs(np.log(lens / focal))
                if best is None or cost < best[0]:
                    best = (cost, eye, lens)
    assert best is not None
    _, eye, lens = best
    shown = camera.size or ("INSERT" if size < 1.0 else "LS")
    return Base(eye, np.asarray(middle), lens, size=shown, about=np.asarray(middle))


def _from(
    near: Surroundings,
    middle: Array,
    half: Array,
    azimuth: float,
    elevation: float,
    focal: float,
    aspect: float,
    fill: float,
) -> tuple[Array, float]:
    """A camera in a direction, as far as the box fills `fill` of the frame, and what is wrong with it."""
    plan = near.plan
    tan_x, tan_y = (float(t) for t in tangents(focal, aspect))
    a, e = np.radians(azimuth), np.radians(elevation)
    way = np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])
    wide = abs(np.cos(a)) * half[0] + abs(np.sin(a)) * half[2]
    deep = abs(np.sin(a)) * half[0] + abs(np.cos(a)) * half[2]
    tall = half[1] * np.cos(e) + deep * np.sin(e)
    away = max(wide / (tan_x * fill), tall / (tan_y * fill)) + deep * (0.8 if half[1] < TALL else 0.5)
    eye = np.asarray(middle + way * away)
    ground = float(plan.ground(eye[0], eye[2]))
    if half[1] > TALL and elevation < 12.0:  # what is tall is looked up at, from where people stand
        eye[1] = min(eye[1], ground + 1.8 + 0.012 * away + 0.1 * elevation)
    eye[1] = max(eye[1], ground + (1.6 if half[1] > 1.5 else 0.25))
    corners = middle + half * np.array([[0, 0, 0], [0.8, 0.5, 0], [-0.8, 0.5, 0], [0, 0.9, 0]])
    cost = 0.0 if bool(plan.camera_ok(eye[None], 0.12)[0]) else 60.0
    cost += 8.0 * float(np.asarray(plan.buried(eye[None], corners)).sum())
    faces = corners + (eye - middle) / max(away, 1e-6) * (deep + 0.15)  # not stopped by the box of the thing itself
    cost += 10.0 * float(_cut(plan, eye, faces, middle).sum())
    if not plan.interior:
        cost += 10.0 * float(near.behind_walls(eye, faces, middle).sum())
        cost += 0.5 * float(np.minimum(near.veiled(eye, faces), 6.0).sum()) + 30.0 * float(near.leafy(eye))
    return eye, cost


def _cut(plan: Plan, eye: Array, points: Array, middle: Array) -> Array:
    """Whether anything solid, furniture too low to stop the sight of a standing person included, cuts the way to points (k,3); what
    the `middle` of the subject lies in is the subject itself.
    """
    boxes = [box for box in plan.boxes if not all(box.lo[k] <= middle[k] <= box.hi[k] for k in range(3))]
    if not boxes:
        return np.zeros(len(points), bool)
    low, high = (np.array([getattr(box, side) for box in boxes], float) for side in ("lo", "hi"))
    way = points[:, None] - eye
    way = np.where(np.abs(way) < 1e-9, 1e-9, way)
    first, second = (low - eye) / way, (high - eye) / way
    enter, leave = np.minimum(first, second).max(-1), np.maximum(first, second).min(-1)
    return np.asarray(((enter < leave) & (leave > 1e-3) & (enter < 1 - 1e-3)).any(-1))
