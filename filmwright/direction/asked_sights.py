"""Pictures of somebody before a landmark, and of the landmark itself from where people come to look at it."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.direction.optics import tangents
from filmwright.direction.watching import Watch

LENS = 26.0  # wide enough for what is large and near enough for who stands before it
# what is looked at from within and not as a thing on a plain: places, and landmarks that are one
WITHIN = ("riverside", "range", "station")
GROUNDS = ("scrapyard", "filling station", "building site", "fairground", "factory", "college")
PART = 0.5  # of the picture's height that a standing person takes
THIRD = 0.36  # how far from the middle the person stands, -1..1; the landmark has the other side
FEET = -0.86  # where the feet are, -1 the lower edge


def before(watch: Watch, people: list[str], start: int, end: int, aspect: float) -> tuple[Array, Array, float] | None:
    """Eye, target (3,) and lens of a picture of people with the place's landmark behind them; None without a landmark, or where the
    camera would stand in something.
    """
    mark = watch.landmark
    if mark is None:
        return None
    middle = watch.clip((start + end) / 2)
    feet = np.mean([watch.feet[who][middle] for who in people], axis=0)
    out = np.array([feet[0] - mark[0], 0.0, feet[2] - mark[2]])
    far = float(np.linalg.norm(out))
    if far < 3.0:
        return None
    out /= far
    across = np.array([-out[2], 0.0, out[0]])
    tan_x, tan_y = (float(t) for t in tangents(LENS, aspect))
    tall = max(float(watch.eye[who][middle][1] - feet[1]) for who in people) + 0.14
    away = max(tall / (2 * tan_y * PART), 0.7 * (len(people) - 1) / tan_x)
    eye = feet + out * away + across * (THIRD * tan_x * away * 0.5)
    below = float(np.clip((feet[1] - mark[1]) / 16.0, 0.0, 3.0))  # what lies deep is looked down on, over the edge
    eye[1] = float(watch.plan.ground(eye[0], eye[2])) + 1.45 + below
    if not bool(watch.plan.camera_ok(eye[None], 0.12)[0]):
        return None
    # the view is turned until the person stands a third out, and tilted until the feet are near the lower edge
    to = feet - eye
    pan = np.arctan2(to[0], to[2]) - np.arctan(THIRD * tan_x)
    tilt = np.arctan2(to[1], float(np.hypot(to[0], to[2]))) - np.arctan(FEET * tan_y)
    ahead = np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)])
    return np.asarray(eye), np.asarray(eye + away * ahead), LENS


def front_of(watch: Watch, bounds: Array) -> float:
    """The azimuth in degrees from the middle of a landmark's bounds (2,3) to where people stand: the side it is looked at from."""
    middle = (bounds[0] + bounds[1]) / 2
    marks = np.array(watch.plan.marks or ((0.0, 0.0),), float).mean(0)
    return float(np.degrees(np.arctan2(marks[0] - middle[0], marks[1] - middle[2])))


def within(place: Place) -> bool:
    """Whether a place that a picture is about is looked at from within it, from where most of it is seen."""
    return place.kind in WITHIN or place.option("of") in GROUNDS
