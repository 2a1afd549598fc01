"""The camera of vehicles and riders: the whole of what goes, with the road or water it goes on, from a side that tells it."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible
from filmwright.direction.asked_vehicles import Convoyed, bounds
from filmwright.direction.optics import tangents
from filmwright.direction.watching import Watch
from filmwright.reading.request import Camera
from filmwright.stage.vehicles.car_shapes import KINDS as CLOSED

UNDER_CROWNS = 3.0  # metres: a camera on a street stands no higher, or it would be in the trees
LONG = 24.0  # metres from which on the front is framed, and the rest runs out of the picture
FILL = 0.6  # part of the frame that the vehicle takes, in the tighter direction
SIDES = (
    38.0,
    -38.0,
    55.0,
    -55.0,
    24.0,
    -24.0,
    13.0,
    -13.0,
    75.0,
    -75.0,
    100.0,
    -100.0,
    150.0,
    -150.0,
)  # degrees from its front, as told best
ASKED = {"front": (4.0,), "side": (88.0, -88.0), "back": (168.0, -168.0)}
CLOSER = {"ELS": 0.3, "VLS": 0.5, "LS": 0.8, "MLS": 1.1, "COW": 1.2, "MS": 1.4, "MCU": 1.7, "CU": 2.1, "BCU": 2.8}
ELEVATION = {"low": (-8.0,), "high": (28.0,), "top": (66.0,)}
Framed = tuple[Array, Array, float, str, tuple[tuple[str, float, float], ...], str]


def tracked(
    found: Convoyed, camera: Camera, watch: Watch, bible: Bible, start: int, end: int, aspect: float, stays: bool
) -> Framed | None:
    """Eye, target, focal length, whom the camera follows, what it aims at, and the size; None where nothing goes. Where the camera `stays`
    it looks at the middle of what passes by."""
    box = bounds(found, bible)
    if box is None:
        return None
    who, low, high = box
    if who not in watch.feet:
        return None
    middle_frame = watch.clip((start + end) / 2)
    shift = 0.0
    if (
        high[2] - low[2] > LONG and low[1] >= -0.5 and high[1] < 6.0
    ):  # of a train one sees the front and what follows it
        shift = 0.32 * float(high[2] - low[2])
        low[2] = high[2] - 0.36 * (high[2] - low[2])
    frames = sorted({watch.clip(start + (end - start) * part / 6) for part in range(7)} | {middle_frame})
    focal = 34.0 if high[1] - low[1] < 4 else 30.0
    tan_x, tan_y = (float(t) for t in tangents(focal, aspect))
    travels = watch.travelled(who, start, end) > 1.0
    follow = travels and not stays
    within = any(part.riders and part.go == "road" and part.kind in CLOSED for part in found.parts)
    fill = FILL * (1.4 if within else 1.0) * CLOSER.get(camera.size, 1.0) * (0.7 if travels and stays else 1.0)
    centres = {frame: _centre(watch, who, frame, shift) for frame in frames}
    heading = float(watch.performance.heading(who, middle_frame))
    flies = (
        centres[middle_frame][1] - float(watch.plan.ground(centres[middle_frame][0], centres[middle_frame][2]))
        > high[1] - low[1] + 2.0
    )
    rises = ELEVATION.get(camera.angle, (2.0, -8.0, -16.0, -24.0) if flies else (7.0, 12.0, 3.0))
    best: tuple[float, Array] | None = None
    for k, side in enumerate(ASKED.get(camera.side, SIDES)):
        for j, rise in enumerate(rises):
            away = _away(heading, side, rise, low, high, tan_x, tan_y, fill)
            cost = 0.5 * k + 0.4 * j + (3.0 if found.way and found.way.side * side < 0 else 0.0)
            for frame in frames if follow else (middle_frame,):
                eye = centres[frame] + away
                floor = float(watch.plan.ground(eye[0], eye[2]))
                floor = max(floor, watch_water(watch, floor))
                if not flies and not camera.angle and eye[1] > floor + max(UNDER_CROWNS, 0.5 * float(high[1])):
                    eye = np.array([eye[0], floor + max(UNDER_CROWNS, 0.5 * float(high[1])), eye[2]])
                    away = eye - centres[frame]
                if eye[1] < floor + 0.5:
                    eye = np.array([eye[0], floor + 0.5, eye[2]])
                    cost += 0.2
                points = centres[frame] + np.array([[0, 0, 0], [0, 0.4 * (high[1] - low[1]), 0]])
                cost += 6.0 * float(np.asarray(watch.plan.blocked(eye[None], points)).mean())
                cost += 4.0 * float(np.asarray(watch.plan.buried(eye[None], points)).mean())
                across = (eye - centres[frame]) @ np.array(
                    [np.cos(np.radians(heading)), 0.0, -np.sin(np.radians(heading))]
                )
                cost += 5.0 * float(found.way is not None and abs(across) > found.way.room)
                cost += 8.0 * float(_inside(watch, eye))
                cost += 6.0 * float(not watch.plan.open and not bool(watch.plan.camera_ok(eye[None])[0]))
            if best is None or cost < best[0]:
                best = (cost, away)
    assert best is not None
    away = best[1]
    centre = centres[middle_frame]
    eye = centre + away
    floor = float(watch.plan.ground(eye[0], eye[2]))
    eye[1] = max(eye[1], max(floor, watch_water(watch, floor)) + 0.5)
    base = watch.feet[who][middle_frame] if follow else np.zeros(3)
    aim = ((who, 0.0, 0.04),) if follow and not shift else ()
    return eye - base, centre - base, focal, who if follow else "", aim, camera.size or "LS"


def watch_water(watch: Watch, floor: float) -> float:
    """The height of the water's surface where the ground lies under it, else the ground's."""
    return max(floor, 0.0) if floor < -0.05 and watch.plan.open is not None else floor


def _centre(watch: Watch, who: str, frame: int, shift: float) -> Array:
    """The middle of what is framed of a vehicle at a frame: its own middle, or a point so far ahead of it."""
    a = np.radians(float(watch.performance.heading(who, frame)))
    return np.asarray(watch.eye[who][frame], float) + shift * np.array([np.sin(a), 0.0, np.cos(a)])


def _away(
    heading: float, side: float, rise: float, low: Array, high: Array, tan_x: float, tan_y: float, fill: float
) -> Array:
    """From the middle of a box to a camera on one side of it, so far that it fills its part of the frame."""
    a, e = np.radians(heading + side), np.radians(rise)
    half = (high - low) / 2
    turn = np.radians(side)
    wide = abs(np.cos(turn)) * half[0] + abs(np.sin(turn)) * half[2]
    deep = abs(np.sin(turn)) * half[0] + abs(np.cos(turn)) * half[2]
    tall = half[1] * np.cos(e) + deep * abs(np.sin(e))
    metres = max(wide / (tan_x * fill), tall / (tan_y * fill)) + 0.75 * deep
    return np.asarray(np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)]) * metres)


def _inside(watch: Watch, eye: Array) -> bool:
    """Whether an eye is within something solid."""
    return any(all(box.lo[k] - 0.25 < eye[k] < box.hi[k] + 0.25 for k in range(3)) for box in watch.plan.boxes)
