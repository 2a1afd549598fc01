"""The view of a place in which nobody is looked at: across a room, along a street, to a landmark, from above, or from the ground up."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.direction import prospect, vista
from filmwright.direction.asked_framing import ELEVATION
from filmwright.direction.asked_moves import Base, Stage, bearing
from filmwright.direction.optics import tangents, turned
from filmwright.direction.prospect import Prospect
from filmwright.direction.scouting import LENS as SCOUTED
from filmwright.direction.scouting import scout
from filmwright.direction.surroundings import Surroundings
from filmwright.reading.request import Camera
from filmwright.stage.heavens import MOONS, OTHERS
from filmwright.stage.places.plan import Plan

NEAR = 12.0  # metres to what a camera without a subject looks at
FAR, CLOSE = 16.0, 2.5  # metres: between these a camera in a room or a street looks at what ends its view
DEEP = 0.55  # part of the way to the wall or the street's end
FROM_ABOVE, WIDE = 24.0, 21.0  # mm
DOWN = {"top": 58.0, "high": 32.0}  # degrees that a camera over a place looks down
UPWARD = 0.74  # where the horizon lies below the middle of a picture from the ground, -1..1


def has_sky(words: str) -> bool:
    """Whether the sky itself is to be seen, and not only its colours."""
    return bool(set(words.split()) & {*OTHERS, *MOONS})


def on_place(camera: Camera, stage: Stage, sky: bool = False, sea: bool = False) -> Base:
    """The place itself: along its street, from where most of it is seen, or across the room from a corner. `sky` and `sea` say that one
    of these is what is looked at."""
    watch, aspect = stage.watch, stage.aspect
    plan = watch.plan
    if camera.angle in DOWN and not plan.interior:
        return _from_above(DOWN[camera.angle], stage, camera.size or "ELS")
    if plan.views and camera.angle in ("", "eye", "dutch") and camera.size in ("", "LS", "VLS", "ELS") and not sky:
        return _own_view(plan, watch.scene.seed, camera.size or "ELS")
    found = (
        (prospect.room(plan, aspect) or vista.street(plan, aspect)) if camera.angle in ("", "eye", "dutch") else None
    )
    if found is not None:
        lens = {"MS": 35.0, "MCU": 40.0, "CU": 40.0}.get(camera.size, found.focal)
        return Base(found.eye, found.target(_view(plan, found)), lens, hidden=found.hidden, size=camera.size or "ELS")
    if camera.angle in ("low", "worm") and not plan.interior:
        return _from_the_ground(camera, stage)
    if not plan.interior and not camera.angle and camera.size in ("", "ELS", "VLS"):
        view = scout(stage.near, watch, aspect, bearing(watch), sky, sea)
        if view is not None:
            level = np.cos(view.tilt)
            way = np.array([np.sin(view.pan) * level, np.sin(view.tilt), np.cos(view.pan) * level])
            return Base(view.eye, view.eye + NEAR * way, SCOUTED, size=camera.size or "ELS")
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
                eye, target, cost = _across(plan, stage.near, middle, point, float(turn), lift, back)
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


def _own_view(plan: Plan, seed: int, size: str) -> Base:
    """One of the views that the place itself knows, its target as near as moves are measured by."""
    eye, target = (np.array(point, float) for point in plan.views[seed % len(plan.views)])
    away = target - eye
    return Base(eye, eye + away * min(1.0, NEAR / float(np.linalg.norm(away))), SCOUTED, size=size)


def _view(plan: Plan, found: Prospect) -> float:
    """How far off what is looked at lies: over half of the way to the wall, or far along a street. Moves are measured by it."""
    way = found.target(1.0) - found.eye
    free = float(np.asarray(plan.free_depth(found.eye[None], way[None], 60.0))[0])
    return float(np.clip(DEEP * free, CLOSE, FAR))


def _from_above(down: float, stage: Stage, size: str) -> Base:
    """From over the roofs and crowns of a place, `down` degrees down on its middle."""
    plan, near = stage.watch.plan, stage.near
    x, z = near.middle
    ground = float(plan.ground(x, z))
    high = float(np.clip(1.2 * (near.skyline(x, z, 30.0) - ground) + 8.0, 30.0, 70.0))
    back = high / np.tan(np.radians(down))
    ahead = bearing(stage.watch)
    eye = np.array([x, 0.0, z]) - ahead * back
    eye[1] = max(ground + high, float(near.top(eye[0], eye[2])) + 4.0)
    return Base(eye, np.array([x, ground, z]), FROM_ABOVE, size=size)


def _from_the_ground(camera: Camera, stage: Stage) -> Base:
    """From a hand's breadth over the ground, upward along what stands highest."""
    plan, near = stage.watch.plan, stage.near
    tall = [box for box in plan.boxes if box.hi[1] - box.lo[1] > 5.0]
    best: tuple[float, Array, Array] | None = None
    grid = [
        np.array([near.middle[0] + a, 0.0, near.middle[1] + b]) for a in (-6, -3, 0, 3, 6) for b in (-10, -5, 0, 5, 10)
    ]
    for eye in grid:
        eye[1] = float(plan.ground(eye[0], eye[2])) + 0.32
        if not bool(plan.camera_ok(eye[None], 0.4)[0]):
            continue
        for turn in range(0, 360, 30):
            ahead = turned(bearing(stage.watch), float(turn))
            free = float(np.asarray(plan.free_depth(eye[None], ahead[None], 40.0))[0])
            seen = 0.0
            for box in tall:
                middle = (np.array(box.lo) + np.array(box.hi)) / 2 - eye
                flat = float(np.hypot(middle[0], middle[2]))
                seen += (float(middle @ ahead) / max(flat, 1e-6) > 0.8) * min(
                    (box.hi[1] - eye[1]) / max(flat, 4.0), 2.0
                )
            ways = eye + np.array([turned(ahead, side) * 5.0 for side in (-24.0, 0.0, 24.0)])
            cost = 2.0 * vista.before_the_lens(plan, eye, eye + ahead * 5.0, 5.0) + 0.3 * float(
                near.veiled(eye, ways).sum()
            )
            cost += 3.0 * float(plan.crossed(eye[None], ways).mean()) + min(turn, 360 - turn) / 200 - 0.05 * free - seen
            if best is None or cost < best[0]:
                best = (cost, eye, ahead)
    if best is None:
        x, z = near.middle
        best = (0.0, np.array([x, float(plan.ground(x, z)) + 0.32, z]), bearing(stage.watch))
    tilt = UPWARD * float(np.arctan(tangents(WIDE, stage.aspect)[1])) * (1.6 if camera.angle == "worm" else 1.0)
    _, eye, ahead = best
    return Base(eye, eye + NEAR * (ahead * np.cos(tilt) + [0.0, np.sin(tilt), 0.0]), WIDE, size=camera.size or "ELS")


def _across(
    plan: Plan, near: Surroundings, middle: Array, point: Array, turn: float, lift: float, back: float
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
    if not plan.interior:
        ahead = (target - eye) / (np.linalg.norm(target - eye) + 1e-9)
        cost += 0.6 * float(np.minimum(near.veiled(eye, eye + 5.0 * ahead), 6.0))
    depth = float(
        np.asarray(plan.free_depth(eye[None], ((target - eye) / (np.linalg.norm(target - eye) + 1e-9))[None], 40.0))[0]
    )
    cost -= 0.25 * min(depth, 14.0)  # a long view is worth more than a wall
    return eye, np.asarray(target), cost
