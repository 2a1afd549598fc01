"""The camera of what goes a way: it stands, or goes along more slowly than its subject, so that the subject crosses the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_courses import DEPTH, SIDEWAYS, Bearing, Led
from filmwright.direction.optics import tangents
from filmwright.direction.surroundings import Surroundings
from filmwright.direction.watching import Watch
from filmwright.reading.request import Camera
from filmwright.scenes import Point
from filmwright.shots import Key, Rig

LENS, DEEP = 35.0, 30.0  # mm: of a camera beside a way, and of one at its end
KEYS = 7  # positions over a shot, between which a camera goes evenly
TALL = {
    "ELS": 0.12,
    "VLS": 0.26,
    "LS": 0.46,
    "MLS": 0.55,
    "COW": 0.62,
    "MS": 0.75,
    "MCU": 0.9,
    "CU": 1.1,
    "BCU": 1.3,
    "": 0.46,
}
LONG = 0.30  # part of the picture's width that the length of what goes takes at most
PASSING = 0.6  # part of the way of those who go against each other that is in the picture
SLIDE = 0.58  # part of the picture's width that it crosses
COME = 0.8  # part of the picture's height that one takes who comes, at the end, or who goes away, at the beginning
NEARER = 2.4  # times as large as at first, that what comes is in the end
SMOOTH = 7  # frames over which a path is averaged
OFF = (0.0, 12.0, -12.0, 24.0, -24.0, 36.0, -36.0)  # degrees off the square to a way, and off its line
OFF_LINE = (9.0, -9.0, 16.0, -16.0, 26.0, -26.0)
RISES = {"": (3.0, 8.0, 16.0), "low": (-6.0, -2.0), "worm": (-10.0, -4.0), "high": (30.0, 22.0), "top": (66.0, 55.0)}
CLOSER = (1.0, 0.8, 0.62, 0.48, 0.36)  # where there is no room to stand back
Placed = tuple[float, Array, Array, float]  # what is wrong with it, eyes (n,3), targets (n,3), lens


def filmed(
    bearing: Bearing, watch: Watch, camera: Camera, near: Surroundings, start: int, end: int, aspect: float
) -> Rig:
    """The rig of a shot over [start, end) that sees everybody go as asked."""
    frames = np.linspace(start, end - 1, KEYS)
    lateral = [each for each in bearing.led if each.way in SIDEWAYS]
    first = next((each for each in bearing.led if each.way in (*SIDEWAYS, *DEPTH)), bearing.led[0])
    points = _middle(watch, first, frames)
    if first.way in DEPTH and first.long > 2.0:  # of what is long the end that is nearer is looked at
        ahead = np.array([bearing.ahead[0], 0.0, bearing.ahead[1]])
        points = points - 0.42 * first.long * ahead
    size = camera.size
    if len({each.way for each in lateral}) > 1:
        points, first = _together(watch, lateral, frames, first)
    _, eyes, targets, focal = placed(points, first, bearing.ahead, near, aspect, size, camera.angle)
    keys = tuple(
        Key(round(float(k / (KEYS - 1)), 4), _triple(eye), _triple(target), focal)
        for k, (eye, target) in enumerate(zip(eyes, targets, strict=True))
    )
    still = float(np.ptp(eyes, axis=0).max()) < 0.02 and float(np.ptp(targets, axis=0).max()) < 0.02
    return Rig(keys[:1] if still else keys, ease="linear", f_stop=5.6)


def _middle(watch: Watch, each: Led, frames: Array) -> Array:
    """The middle of a body (n,3) at frames, its path smoothed."""
    feet = watch.feet[each.who]
    if each.air:  # what flies is where its eyes are; its feet are told on the ground
        feet = np.stack([feet[:, 0], watch.eye[each.who][:, 1] - 0.5 * each.tall, feet[:, 2]], 1)
    out = []
    for frame in frames:
        k = watch.clip(float(frame))
        around = feet[max(k - SMOOTH, 0) : k + SMOOTH + 1]
        out.append(around.mean(0) if len(around) else feet[k])
    return np.asarray(np.array(out) + np.array([0.0, 0.5 * each.tall, 0.0]))


def _together(watch: Watch, led: Sequence[Led], frames: Array, first: Led) -> tuple[Array, Led]:
    """For those who go against each other: one point that stays, amid where they are in the middle of the shot, and the largest."""
    spots = np.array([_middle(watch, each, frames) for each in led])
    middle = spots[:, KEYS // 2].mean(0)
    apart = float(np.ptp(spots[:, KEYS // 2], axis=0)[[0, 2]].max())
    large = max(led, key=lambda each: max(each.tall, 0.5 * each.long))
    travel = float(np.linalg.norm(spots[:, -1] - spots[:, 0], axis=1).min())
    long = max(large.long, 0.6 * apart, LONG * PASSING * travel)
    return np.repeat(middle[None], len(frames), 0), replace(large, who=first.who, long=long)


def placed(
    points: Array, each: Led, ahead: Point, near: Surroundings, aspect: float, size: str, angle: str = ""
) -> Placed:
    """The camera for one whose middle is at points (n,3) over the shot, looking along `ahead` as nearly as it can."""
    best: Placed | None = None
    deep = each.way in DEPTH
    away = np.array([ahead[0], 0.0, ahead[1]])
    focal = DEEP if deep else LENS
    tan_y = float(tangents(focal, aspect)[1])
    part = TALL.get(size, TALL[""]) if size or not deep else COME
    long = 0.5 * each.long if deep else each.long
    high = max(each.tall / part, long / (aspect * LONG if not deep else 0.9 * aspect))
    rises = RISES.get(angle, RISES[""])
    for closer in CLOSER:
        for j, rise in enumerate(rises):
            for k, off in enumerate(OFF_LINE if deep else OFF):
                look = _turned(away, off)
                distance = closer * high / (2 * tan_y)
                eyes, targets = _move(points, look, distance, rise, each, high * closer, aspect, deep)
                eyes = _above(eyes, near, each)
                cost = trouble(eyes, points, near, each) + 0.14 * k + 0.25 * j + 1.3 * (1.0 - closer)
                if best is None or cost < best[0] - 1e-9:
                    best = (cost, eyes, targets, focal)
        if best is not None and best[0] < 1.0:
            break
    assert best is not None
    return best


def _move(
    points: Array, look: Array, distance: float, rise: float, each: Led, high: float, aspect: float, deep: bool
) -> tuple[Array, Array]:
    """Eyes and targets (n,3) of a camera that looks along `look` (3,) and lets its subject cross the picture, which is `high` metres
    high at `distance`."""
    wide = aspect * high
    right = np.array([-look[2], 0.0, look[0]])
    up = np.array([0.0, 1.0, 0.0])
    a = np.radians(rise)
    back = -look * np.cos(a) + up * np.sin(a)
    if deep:
        along = points @ look
        gone = abs(float(along[-1] - along[0]))
        far = min(distance * NEARER, distance + gone)
        progress = (along - along[0]) / (along[-1] - along[0]) if gone > 0.05 else np.zeros(len(points))
        comes = each.way == "toward"
        away = far + (distance - far) * progress if comes else distance + (far - distance) * progress
        return points + back * away[:, None], points - up * 0.06 * each.tall
    across = points @ right
    travel = float(np.ptp(across))
    slide = min(travel, SLIDE * wide)
    kept = (travel - slide) / travel if travel > 0.05 else 0.0
    if each.way in SIDEWAYS or (each.way == "zigzag" and travel > wide):
        centre = (float(across.max()) + float(across.min())) / 2
        moved = centre + (across - centre) * kept
        targets = points + right * (moved - across)[:, None]
        depth = points @ look  # what swerves is not swerved after
        sign = 1.0 if across[-1] > across[0] else -1.0
        even = np.interp(sign * across, sign * across[[0, -1]], depth[[0, -1]])
        targets = targets + look * (even - depth)[:, None]
    else:  # all of a ring or a climb is in the picture
        targets = np.repeat(((points.min(0) + points.max(0)) / 2)[None], len(points), 0)
        tall = float(np.ptp(points[:, 1])) + 1.4 * each.tall
        broad = travel + 1.4 * max(each.long, each.tall)
        distance *= max(1.0, tall / (0.85 * high), broad / (0.8 * wide))
    vertical = float(np.ptp(points[:, 1]))
    if vertical < 0.3 * each.tall:
        targets[:, 1] = float(np.median(points[:, 1]))
    return targets + back * distance, targets + up * 0.05 * each.tall


def _above(eyes: Array, near: Surroundings, each: Led) -> Array:
    """Eyes (n,3) lifted as one over ground and water."""
    ground = np.asarray(near.plan.ground(eyes[:, 0], eyes[:, 2]), float)
    if near.water is not None:
        ground = np.maximum(ground, near.water)
    low = 0.3 if each.tall < 0.6 else 0.8
    lift = float(np.maximum(ground + low - eyes[:, 1], 0.0).max())
    return np.asarray(eyes + np.array([0.0, lift, 0.0]))


def trouble(eyes: Array, points: Array, near: Surroundings, each: Led) -> float:
    """What is in the way of a camera that goes through eyes (n,3) and looks at points (n,3); 0: nothing."""
    plan = near.plan
    found = 0.0
    if plan.interior or not plan.open:
        found += 6.0 * float((~plan.camera_ok(eyes, 0.12)).mean())
    else:
        found += 6.0 * float((~near.free(eyes)).mean())
    tops = points + np.array([0.0, 0.3 * each.tall, 0.0])
    for target in (points, tops):
        found += 3.0 * float(np.asarray(plan.blocked(eyes, target)).mean())
        found += 2.0 * float(np.asarray(plan.buried(eyes, target)).mean())
    if not plan.interior:
        found += 1.2 * float(np.minimum(near.veiled(eyes, points) / 2.0, 1.0).mean())
        found += 3.0 * float(
            np.mean([near.behind_walls(eye, p[None], p).any() for eye, p in zip(eyes, points, strict=True)])
        )
    return found


def _turned(vector: Array, degrees: float) -> Array:
    a = np.radians(degrees)
    return np.array(
        [vector[0] * np.cos(a) + vector[2] * np.sin(a), vector[1], vector[2] * np.cos(a) - vector[0] * np.sin(a)]
    )


def _triple(point: Array) -> tuple[float, float, float]:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)
