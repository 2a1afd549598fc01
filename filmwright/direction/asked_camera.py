"""The camera of a request: one shot, framed by the solver on people, by bounds on things and scenery, and moved as asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction import prospect, vista
from filmwright.direction.asked_acts import framed
from filmwright.direction.asked_moves import closing_in, moved
from filmwright.direction.asked_scene import FPS, Staged
from filmwright.direction.asked_sights import before, front_of
from filmwright.direction.asked_vehicles import bounds as vehicle_bounds
from filmwright.direction.framing import aimed, solve
from filmwright.direction.optics import LENS, tangents, turned
from filmwright.direction.tracking import tracked, watch_water
from filmwright.direction.watching import Watch
from filmwright.direction.wish import Ask
from filmwright.reading.request import Camera, Request
from filmwright.scenes import Anchor
from filmwright.shots import Shot
from filmwright.stage.heavens import MOONS, OTHERS
from filmwright.stage.performance import Performance
from filmwright.stage.places.plan import Plan

RATE = {"slow_motion": 0.3, "time_lapse": 6.0}  # seconds of the performance in a second of the picture
ELEVATION = {"": 0.0, "eye": 0.0, "low": -14.0, "high": 28.0, "top": 68.0, "dutch": 0.0}
# what an action needs of the frame, where the prompt does not say
WIDE = ("run", "walk", "jump", "fall", "dance", "crawl", "climb", "fight", "enter", "exit", "stumble", "sweep", "dig", "kick", "dribble",
        "swing", "stretch", "squat", "yoga", "spin", "cheer", "bow", "skate", "ski", "float", "fly")  # fmt: skip
HANDS = ("read", "write", "phone", "drink", "eat", "give", "take", "pick_up", "open", "knock", "clap", "wave")
FILL, FILL_MIXED, FILL_HERD = 0.62, 0.88, 0.72  # part of the frame that things take, in the tighter direction
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
LOOKED_AT = (
    "sight",
    "wild",
    "riverside",
    "aloft",
    "range",
)  # places that one comes to for what is to be seen from there
SMALL_BEAST = 0.45  # metres of height, from which an animal counts for the framing of people
NEAR = 12.0  # metres to what a camera without a subject looks at
TRAVELS, RUNS = 3.0, 2.2  # metres over a shot, or m/s, from which a camera goes along


@dataclass(frozen=True)
class Base:
    """A framing before it moves: eye, what it is aimed at, lens; whom it follows, and whose head it keeps where."""

    eye: Array
    target: Array
    focal: float
    follow: str = ""
    aim: tuple[tuple[str, float, float], ...] = ()
    hidden: tuple[str, ...] = ()
    size: str = "LS"


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
    people = [who for who in staged.scene.cast if watch.here(start, end, 0.3).count(who)]
    if camera.movement == "steady":  # on a stabiliser beside who travels, on its legs before who stays
        along = bool(people) and watch.travelled(people[0], start, end) > 1.0
        camera = replace(camera, movement="track" if along else "static")
    follow = bool(people) and _follows(camera, watch, people[0], start, end)
    bounds = _still_bounds(staged, people)
    goes = tracked(staged.convoy, camera, watch, staged.bible, start, end, aspect, camera.movement in STAYS)
    if goes is not None:
        eye, target, focal, carries, aim, size = goes
        base = Base(eye, target, focal, carries, aim, size=size)
        if staged.place.option("landmark") and not (camera.side or camera.angle):
            box = vehicle_bounds(staged.convoy, staged.bible)
            tall = float(box[2][1] - box[1][1]) if box is not None else 2.0
            base = _landmark_behind(base, watch, tall, aspect)
        follow = bool(carries)
    elif bounds is not None:
        base = _on_bounds(camera, staged.plan, bounds, aspect, 8.0, FILL_HERD)
    elif people:
        base = _on_people(camera, watch, people, start, end, aspect, follow, staged)
    elif staged.layout.props:
        low, high = (
            np.array(staged.layout.middle) - staged.layout.half,
            np.array(staged.layout.middle) + staged.layout.half,
        )
        row = 12.0 if len(staged.layout.of) > 1 else 20.0
        if staged.place.kind == "street" and min(staged.layout.half[1], staged.layout.half[2]) > 1.2:
            row = 7.0  # from the roadway, before what stands in it: from aside, trees and awnings are before that
        base = _on_bounds(
            camera, staged.plan, np.array([low, high]), aspect, row, FILL_MIXED if staged.layout.mixed else FILL
        )
    elif about is not None and staged.place.kind not in ("riverside", "range"):
        # a lighthouse is seen from the land, with the sea behind it
        front = (
            front_of(watch, about) if staged.place.kind == "sight" else 180.0 if staged.place.kind == "shore" else 0.0
        )
        base = _on_bounds(camera, staged.plan, about, aspect, 28.0, 0.8, front)
    else:
        base = _on_place(camera, watch, start, end, aspect, _has_sky(staged.place.option("sky")))
    rig = moved(base, camera, staged.plan, seconds, aspect, people[0] if people else "", watch)
    if follow and not camera.movement and staged.scene.weather in ("storm", "sandstorm"):
        rig = closing_in(rig)
    rig = replace(rig, seed=staged.scene.seed % 10_000)
    if camera.angle == "dutch":
        rig = replace(rig, keys=tuple(replace(key, roll=12.0) for key in rig.keys))
    movement = camera.movement or ("track" if base.follow else "static")
    return Shot(
        id="1-001",
        scene=staged.scene.id,
        start=staged.scene.anchor(start),
        end=Anchor(staged.scene.anchor(start).beat, staged.scene.anchor(start).offset + frames),
        size=base.size,
        angle=camera.angle or "eye",
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


# ---------------------------------------------------------------------- people


def _on_people(
    camera: Camera, watch: Watch, people: list[str], start: int, end: int, aspect: float, follow: bool, staged: Staged
) -> Base:
    beasts = {who for who, _ in staged.herd.marks}
    small = {who for who in beasts if watch.stature[who] < SMALL_BEAST} if set(people) - beasts else set()
    large = [
        who for who in people if who not in small
    ] or people  # what is at people's feet does not bring the camera down
    shown = large if len(large) <= 3 else large[:6]
    doing = {cue.do for beat in watch.scene.beats for cue in beat.cues if cue.who in people}
    act = framed(watch.scene)
    size = (
        camera.size
        or (act.size if act else "")
        or _size(doing, len(shown) + len(people) - len(large), follow, bool(staged.layout.of), staged)
    )
    kind = "single" if len(shown) == 1 else "two" if len(shown) == 2 else "group"
    if staged.place.kind in LOOKED_AT and not (camera.size or camera.side or follow or act):
        found = before(watch, shown, start, end, aspect)
        if found:
            return Base(*found, size="LS")
    azimuth = {"front": 4.0, "side": 86.0, "back": 165.0}.get(camera.side, act.side if act else None)
    beast = shown[0] in {who for who, _ in staged.herd.marks}
    if azimuth is None and (follow or beast) and len(shown) == 1:
        azimuth = 56.0 if beast else 27.0  # a beast is told by its side
    elevation = ELEVATION[camera.angle]
    if not camera.angle and follow:
        elevation = -11.0 if staged.scene.weather in ("storm", "sandstorm") else -4.0
    if beast and not camera.angle and staged.herd.afloat:
        elevation = 9.0  # over the water, not through it
    ask = Ask(
        kind=kind,
        subjects=tuple(shown),
        size=size,
        lens=LENS.get(size, 35) * (0.85 if follow and size in ("LS", "VLS") else 1.0),
        start=start,
        end=end,
        azimuth=azimuth,
        elevation=elevation,
        follow=follow,
        towards=_towards(watch, camera)
        if staged.place.kind in (*LOOKED_AT, "room", "settlement", "shore") and not act
        else None,
        v=act.eyes if act and not (camera.size or follow) else None,
    )
    framing = solve(ask, watch, aspect, None, None)
    middle = watch.clip((start + end) / 2)
    heads = np.array([watch.eye[who][middle] for who in shown])
    base = watch.feet[shown[0]][middle] if follow else np.zeros(3)
    if staged.herd.whole and set(shown) <= {who for who, _ in staged.herd.marks}:
        framing = replace(framing, u=0.3 * framing.u, v=0.06)
    if elevation > 40:  # heads kept at the eye line would push the bodies out of a picture from above
        framing = replace(framing, v=0.1)
    if follow and not camera.movement and staged.scene.weather in ("storm", "sandstorm"):
        framing = replace(framing, v=min(framing.v, 0.3))  # the sky that pursues has the upper half
    return Base(
        eye=framing.eye - base,
        target=_aimed_point(framing.eye, heads.mean(0), framing, aspect) - base,
        focal=framing.focal,
        follow=shown[0] if follow else "",
        aim=tuple((who, round(framing.u, 4), round(framing.v, 4)) for who in shown),
        hidden=framing.hidden,
        size=size,
    )


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


def _towards(watch: Watch, camera: Camera) -> tuple[float, float] | None:
    """The way (x, z) to what a place is known by, which stays behind whoever is followed; None where a side is asked for."""
    mark = watch.landmark
    if mark is None or camera.side:
        return None
    here = np.mean(np.array(watch.plan.marks or ((0.0, 0.0),), float), axis=0)
    return float(mark[0] - here[0]), float(mark[2] - here[1])


def _aimed_point(eye: Array, head: Array, framing: object, aspect: float) -> Array:
    """The point at the head's distance in the middle of the picture."""
    pan, tilt = aimed(eye, head, framing, aspect)  # type: ignore[arg-type]
    away = float(np.linalg.norm(head - eye))
    return np.asarray(eye + away * np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)]))


def _size(doing: set[str], count: int, follow: bool, things: bool, staged: Staged) -> str:
    if any(event.do == "burn" and not event.what for beat in staged.scene.beats for event in beat.events):
        return "VLS"  # the fire on the ground is in the picture with those about it
    if doing & set(WIDE) or count > 2:
        return "LS"
    if any(mark.posture in ("lie", "sit", "kneel", "crouch") for _, mark in staged.scene.marks):
        return "LS"
    if staged.herd.marks and count > 1:
        return "LS"
    if things and not all(staged.layout.held.get(name) for name in staged.layout.of if name in staged.layout.lies):
        return "LS"
    if doing & set(HANDS):
        return "MS"
    return "COW" if count == 1 else "MLS"


# ---------------------------------------------------------------------- things and places


def _on_bounds(
    camera: Camera, plan: Plan, bounds: Array, aspect: float, turn: float, fill: float, front: float = 0.0
) -> Base:
    """A camera that holds a box of the world (2,3), from the front (an azimuth in degrees) and a little aside and above, where it is
    free to stand.
    """
    low, high = bounds
    middle, half = (low + high) / 2, (high - low) / 2
    size = float(np.linalg.norm(half))
    azimuth = front + {"front": 0.0, "side": 88.0, "back": 180.0}.get(camera.side, turn)
    elevation = ELEVATION[camera.angle] or (14.0 if size < 1.5 else 2.0 if half[1] > 2.0 else 7.0)
    if camera.angle == "eye" or camera.side == "front":
        elevation = 6.0
    focal = 60.0 if size < 0.4 else 40.0 if size < 4 else 28.0
    closer = {"ELS": 0.25, "VLS": 0.4, "LS": 0.6, "MS": 1.1, "MCU": 1.25, "CU": 1.45, "BCU": 1.9}.get(camera.size, 1.0)
    best: tuple[float, Array, float] | None = None
    for lens in (focal, focal * 0.7, focal * 0.5):
        for way in (0.0, 15.0, -15.0, 30.0, -30.0, -2 * turn, 50.0, -50.0, 80.0, -80.0, 120.0, -120.0, 180.0):
            for lift in (0.0, 10.0, 22.0):
                eye, cost = _from(plan, middle, half, azimuth + way, elevation + lift, lens, aspect, fill * closer)
                cost += abs(way) / (20 if turn > 15 else 7) + lift / 12 + 3.0 * abs(np.log(lens / focal))
                if best is None or cost < best[0]:
                    best = (cost, eye, lens)
    assert best is not None
    _, eye, lens = best
    return Base(eye, np.asarray(middle), lens, size=camera.size or ("INSERT" if size < 1.0 else "LS"))


def _from(
    plan: Plan, middle: Array, half: Array, azimuth: float, elevation: float, focal: float, aspect: float, fill: float
) -> tuple[Array, float]:
    """A camera in a direction, as far as the box fills `fill` of the frame, and what is wrong with it."""
    tan_x, tan_y = (float(t) for t in tangents(focal, aspect))
    a, e = np.radians(azimuth), np.radians(elevation)
    way = np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])
    wide = abs(np.cos(a)) * half[0] + abs(np.sin(a)) * half[2]
    deep = abs(np.sin(a)) * half[0] + abs(np.cos(a)) * half[2]
    tall = half[1] * np.cos(e) + deep * np.sin(e)
    away = max(wide / (tan_x * fill), tall / (tan_y * fill)) + deep * 0.8
    eye = np.asarray(middle + way * away)
    eye[1] = max(eye[1], float(plan.ground(eye[0], eye[2])) + (1.6 if half[1] > 1.5 else 0.25))
    corners = middle + half * np.array([[0, 0, 0], [0.8, 0.5, 0], [-0.8, 0.5, 0], [0, 0.9, 0]])
    cost = 0.0 if bool(plan.camera_ok(eye[None], 0.12)[0]) else 60.0
    cost += 8.0 * float(np.asarray(plan.buried(eye[None], corners)).sum())
    near = corners + (eye - middle) / max(away, 1e-6) * (deep + 0.15)  # not stopped by the box of the thing itself
    cost += 10.0 * float(_cut(plan, eye, near, middle).sum())
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


def _has_sky(words: str) -> bool:
    """Whether the sky itself is to be seen, and not only its colours."""
    return bool(set(words.split()) & {*OTHERS, *MOONS})


def _on_place(camera: Camera, watch: Watch, start: int, end: int, aspect: float, sky: bool = False) -> Base:
    """The place itself: towards its landmark, or across the room from a corner."""
    plan = watch.plan
    found = (prospect.room(plan, aspect) or vista.street(plan, aspect)) if not camera.angle else None
    if found is not None:
        lens = {"MS": 35.0, "MCU": 40.0, "CU": 40.0}.get(camera.size, found.focal)
        return Base(found.eye, found.target(), lens, hidden=found.hidden, size=camera.size or "ELS")
    marks = plan.marks or ((0.0, 0.0),)
    middle = np.mean(np.array(marks, float), axis=0)
    point = (
        watch.landmark
        if watch.landmark is not None
        else np.array([middle[0], float(plan.ground(*middle)) + 1.0, middle[1]])
    )
    lens = {"ELS": 21.0, "VLS": 25.0, "": 24.0}.get(camera.size, 40.0)
    deep = float(plan.ground(middle[0], middle[1])) - point[1] > 20.0  # a gorge is looked down into
    lifts = ((32.0, 40.0) if deep else (3.0, 8.0, 16.0)) if not camera.angle else (ELEVATION[camera.angle],)
    best: tuple[float, Array, Array] | None = None
    for turn in range(0, 360, 15):
        for lift in lifts:
            for back in (10.0, 6.0, 16.0) if not plan.interior else (4.6, 3.4, 2.6, 7.0, 1.6):
                eye, target, cost = _across(plan, middle, point, float(turn), lift, back)
                if best is None or cost < best[0]:
                    best = (cost, eye, target)
    assert best is not None
    _, eye, target = best
    away = target - eye
    if sky:  # what the sky holds has the upper two thirds
        away[1] = max(away[1], float(np.hypot(away[0], away[2])) * np.tan(np.radians(8.0)))
        target = eye + away
    target = eye + away * min(1.0, NEAR / float(np.linalg.norm(away)))  # moves are measured by what is near
    return Base(eye, target, lens, size=camera.size or "ELS")


def _across(
    plan: Plan, middle: Array, point: Array, turn: float, lift: float, back: float
) -> tuple[Array, Array, float]:
    """A camera `back` metres from the middle of a place, looking over it to its landmark, and what is wrong with it."""
    towards = point - np.array([middle[0], point[1], middle[1]])
    towards[1] = 0.0
    far = float(np.linalg.norm(towards))
    ahead = towards / far if far > 1.0 else np.array([0.0, 0.0, -1.0])
    way = -turned(ahead, turn)
    eye = np.array([middle[0], 0.0, middle[1]]) + way * back
    height = 1.5 + np.tan(np.radians(lift)) * back * (0.35 if plan.interior else 1.0)
    eye[1] = float(plan.ground(eye[0], eye[2])) + (min(height, 2.1) if plan.interior else height)
    target = (
        point if far > 1.0 and abs(((turn + 180) % 360) - 180) < 60 else np.array([middle[0], eye[1] - 0.35, middle[1]])
    )
    off = abs(((turn + 180) % 360) - 180)
    cost = (off / 40 if far > 1.0 else 0.0) + abs(lift - 4.0) / 20
    cost += 0.0 if bool(plan.camera_ok(eye[None], 0.15)[0]) else 50.0
    cost += 2.0 * vista.before_the_lens(plan, eye, target)
    cost += 6.0 * float(np.asarray(plan.blocked(eye[None], target[None])).sum()) if not plan.interior else 0.0
    depth = float(
        np.asarray(plan.free_depth(eye[None], ((target - eye) / (np.linalg.norm(target - eye) + 1e-9))[None], 40.0))[0]
    )
    cost -= 0.25 * min(depth, 14.0)  # a long view is worth more than a wall
    return eye, np.asarray(target), cost
