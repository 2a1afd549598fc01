"""Inserts: where a handled thing is, how large, and whether a camera shows it for as long as its shot lasts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible, Prop
from filmwright.direction.optics import aim, project
from filmwright.errors import StageError
from filmwright.shots import GATE
from filmwright.stage.performance import Performance
from filmwright.stage.props import grip, prop_mesh

LEAST, MOST = 0.15, 0.70  # parts of the picture's height that a thing may take
WANTED = 0.38
HANDS = 0.26  # metres of picture in which hands are still seen
BOTH_HANDS = 0.34  # metres from which a thing is carried between both hands
STOOD_OFF = 1.5  # metres at which one likes to stand with a camera from a small thing


@dataclass(frozen=True)
class Size:
    """A thing's lowest and highest corner (3,) and where it is held (3,), in its own coordinates, metres."""

    low: Array
    high: Array
    held: Array

    @property
    def spans(self) -> Array:
        """Width, height and depth (3,)."""
        return np.asarray(self.high - self.low)


def sizes(bible: Bible) -> dict[str, Size]:
    """The size of every prop that the stage can make, by id."""
    found = {}
    for prop in bible.props:
        size = _size(prop)
        if size is not None:
            found[prop.id] = size
    return found


def _size(prop: Prop) -> Size | None:
    try:
        low, high = prop_mesh(prop).bounds
        return Size(np.asarray(low, float), np.asarray(high, float), np.asarray(grip(prop), float))
    except StageError:
        return None  # not drawn, so there is nothing to show


class Things:
    """The things of a scene over its frames."""

    def __init__(self, performance: Performance, known: Mapping[str, Size]) -> None:
        self.performance = performance
        self.known = dict(known)
        self._laid = dict(performance.scene.props)

    def there(self, prop: str, frame: int) -> bool:
        """Whether the thing is drawn and somewhere: in a hand, where it was put, or where it lay at the start."""
        if prop not in self.known:
            return False
        return bool(self.performance.holder(prop, frame)) or self._let_go(prop, frame) or prop in self._laid

    def _let_go(self, prop: str, frame: int) -> bool:
        return any(self.performance.holder(prop, f) for f in range(max(frame, 0), 0, -6))

    def span(self, prop: str) -> float:
        """How large a thing looks, metres: the mean of its two largest sides."""
        size = self.known.get(prop)
        return float(np.sort(size.spans)[1:].mean()) if size else 0.2

    def picture(self, prop: str) -> float:
        """The height of picture in metres in which the thing and the hands at it are seen well."""
        span = self.span(prop)
        return float(min(max(span / WANTED, HANDS), span / (LEAST + 0.03)))

    def lens(self, prop: str, aspect: float) -> float:
        """The focal length (mm) that shows so much from a near stand."""
        return float(np.clip((STOOD_OFF + self.picture(prop)) * GATE / aspect / self.picture(prop), 28, 85))

    def middle(self, prop: str, frame: int) -> Array:
        """The middle of a thing (3,)."""
        at = np.array(self.performance.prop_position(prop, frame), float)
        size = self.known.get(prop)
        if size is None:
            return at
        who = self.performance.holder(prop, frame)
        if not who:
            return np.asarray(at + (size.low + size.high) / 2)
        angle = np.radians(self.performance.heading(who, frame))
        ahead = np.array([np.sin(angle), 0.0, np.cos(angle)])
        if float(size.spans.max()) > BOTH_HANDS:
            feet = np.array(self.performance.position(who, frame), float)
            out = feet + ahead * float((at - feet) @ ahead)
            return np.array([out[0], at[1], out[2]])
        x, y, z = (size.low + size.high) / 2 - size.held
        if size.spans[1] < 0.06:  # a page stands before its reader
            y, z = abs(z), 0.0
        right = np.array([np.cos(angle), 0.0, -np.sin(angle)])
        return np.asarray(at + right * x + ahead * z + np.array([0.0, y, 0.0]))

    def corners(self, prop: str, frame: int) -> Array:
        """The corners (8,3) of the upright box around a thing."""
        half = self.known[prop].spans / 2
        if self.performance.holder(prop, frame) and half[1] < 0.03:
            half = np.array([half[0], half[2] * 0.8, half[2] * 0.5])
        signs = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)
        return np.asarray(self.middle(prop, frame) + signs * half)


def spans_of(corners: Array, eye: Array, centre: Array, focal: Array, aspect: float) -> tuple[Array, Array]:
    """The part of the picture's height that corners (8,3) take, and how far they reach from its middle, for cameras at eyes
    (k,3) that look at a point (3,)."""
    pan, tilt = aim(eye, centre, 0.0, 0.0, focal, aspect)
    us, vs = [], []
    for corner in corners:
        u, v, _ = project(eye, pan, tilt, focal, aspect, corner)
        us.append(u)
        vs.append(v)
    height = (np.max(vs, axis=0) - np.min(vs, axis=0)) / 2
    reach = np.maximum(np.abs(us).max(axis=0), np.abs(vs).max(axis=0))
    return np.asarray(height), np.asarray(reach)
