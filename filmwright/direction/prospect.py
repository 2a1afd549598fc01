"""The view of a room in which nobody is: its furniture, its windows and its depth in one picture, as a set photographer would stand.

Cameras are tried in the room and, where a wall without door or window can be taken away ("wild"), behind that wall; the best one
shows most of what the room is known by, nothing large right before the lens, and light from a window if there is one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.framing import Framing
from filmwright.direction.optics import basis, project, tangents
from filmwright.shots import Key, Rig
from filmwright.stage.places.plan import Box, Plan

LENS = 24.0  # mm; wider ones bend rooms
HEIGHTS = (1.35, 1.75)  # metres: a seated and a standing person's eyes
STEP = 0.55  # metres between the places tried for the camera
BEHIND = (0.5, 1.1, 1.7)  # metres behind a wall that is taken away
TURNS = 24  # directions tried
SMALL = ("thing", "chairback", "lamp", "cord", "handle")  # boxes that tell nothing of a room
KNOWN_BY = (
    "bed",
    "desk",
    "altar",
    "counter",
    "bar",
    "stage",
    "piano",
    "hearth",
    "stove",
    "bath",
    "blackboard",
)  # what names a room
CLOSE = 0.9  # metres within which a thing stands before the lens
TALL = 2.2  # and one taller than a person's eyes
PLAIN = 0.35  # what taking a wall away costs


@dataclass(frozen=True)
class Prospect:
    """A camera that stands still: eye (3,), pan and tilt in radians, lens in mm, and the walls that are taken away."""

    eye: Array
    pan: float
    tilt: float
    focal: float
    hidden: tuple[str, ...]

    def target(self, far: float = 3.0) -> Array:
        """The point (3,) in the middle of the picture, `far` metres away."""
        way = [np.sin(self.pan) * np.cos(self.tilt), np.sin(self.tilt), np.cos(self.pan) * np.cos(self.tilt)]
        return np.asarray(self.eye + far * np.array(way))


def room(plan: Plan, aspect: float, about: str = "") -> Prospect | None:
    """The best view of a room; None where the plan has no walls or no camera fits. `about` is a piece of furniture that matters most."""
    walls = [box for box in plan.boxes if box.wall]
    pieces = [box for box in plan.boxes if not box.wall and not _small(box)]
    if not plan.interior or not walls or not pieces:
        return None
    low, high = (
        np.array([f(getattr(box, side)[k] for box in walls) for k in range(3)])
        for f, side in ((min, "lo"), (max, "hi"))
    )
    points, worth, owner = _things(plan, walls, pieces, about)
    eyes, behind = _stands(plan, low, high)
    if not len(eyes):
        return None
    near = _before_lens(eyes, pieces)
    shown = np.zeros((len(eyes), len(points)), bool)
    # what stands in for small things on furniture is larger than they are, and hides nothing
    bare = replace(plan, boxes=tuple(box for box in plan.boxes if not _small(box)))
    for k, eye in enumerate(eyes):
        sight = points + (eye - points) / (np.linalg.norm(eye - points, axis=1, keepdims=True) + 1e-9) * 0.12
        shown[k] = ~bare.blocked(np.broadcast_to(eye, sight.shape), sight, wild=bool(behind[k]))
    pans = np.linspace(0, 2 * np.pi, TURNS, endpoint=False)
    best: tuple[float, int, float, float] | None = None
    for tilt in (0.03, -0.05, -0.12):
        for pan in pans:
            cost = _cost(eyes, float(pan), tilt, aspect, points, worth, owner, shown, near, pieces, (low, high))
            cost = cost + PLAIN * behind + 9.0 * (behind & _past_the_edge(eyes, float(pan), aspect, (low, high)))
            k = int(np.argmin(cost))
            if best is None or cost[k] < best[0] - 1e-9:
                best = (float(cost[k]), k, float(pan), tilt)
    assert best is not None
    _, k, pan, tilt = best
    return Prospect(eyes[k], pan, tilt, LENS, _taken(plan, eyes[k], (low, high)) if behind[k] else ())


def standing(plan: Plan, aspect: float, seconds: float) -> tuple[Framing, Rig] | None:
    """The framing and rig of a shot of an empty room: it goes nearer, hardly to be noticed. None where no camera fits."""
    found = room(plan, aspect)
    if found is None:
        return None
    ahead = (found.target(1.0) - found.eye) * min(0.03 * seconds, 0.2)
    keys = tuple(
        Key(at, _triple(found.eye + ahead * at), _triple(found.target() + ahead * at), found.focal) for at in (0.0, 1.0)
    )
    return Framing(found.eye, found.focal, 0.0, 0.0, 0.0, "as asked", hidden=found.hidden), Rig(
        keys, f_stop=8.0, hidden=found.hidden
    )


def _triple(point: Array) -> tuple[float, float, float]:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)


# ---------------------------------------------------------------------- what is worth seeing


def _things(plan: Plan, walls: list[Box], pieces: list[Box], about: str) -> tuple[Array, Array, Array]:
    """Points (n,3) of what is worth seeing, what each is worth, and to which thing it belongs: furniture by its size, once for each
    kind in full and less for the next of its kind; windows; the landmark.
    """
    points: list[Array] = []
    worth: list[float] = []
    owner: list[int] = []
    kinds: dict[str, int] = {}
    largest = sorted(pieces, key=lambda box: -_volume(box))
    for number, box in enumerate(largest[:60]):
        kind = box.name.rstrip("0123456789_")
        kinds[kind] = kinds.get(kind, 0) + 1
        value = (0.3 + min(_volume(box), 2.0) ** 0.5) / kinds[kind] ** 0.7
        value *= 0.0 if kind in SMALL else 2.0 if kind == about or kind in KNOWN_BY else 1.0
        lo, hi = np.array(box.lo), np.array(box.hi)
        middle, half = (lo + hi) / 2, (hi - lo) / 2
        for corner in (
            (0, 0.9, 0),
            (0.8, 0.9, 0.8),
            (-0.8, 0.9, 0.8),
            (0.8, 0.9, -0.8),
            (-0.8, 0.9, -0.8),
            (0, -0.5, 0),
        ):
            points.append(middle + half * np.array(corner))
            worth.append(value / 6)
            owner.append(number)
    for number, sill in enumerate(_windows(walls), 100):
        points.append(sill)
        worth.append(0.9)
        owner.append(number)
    if plan.landmark is not None:
        points.append(np.array(plan.landmark, float))
        worth.append(2.0)
        owner.append(99)
    return np.array(points), np.array(worth), np.array(owner)


def _small(box: Box) -> bool:
    """Whether a box tells nothing of a room: what lies or stands on furniture."""
    return box.name.startswith(SMALL) and box.hi[1] < 1.4


def _volume(box: Box) -> float:
    return float(np.prod(np.maximum(np.array(box.hi) - np.array(box.lo), 0.05)))


def _windows(walls: list[Box]) -> list[Array]:
    """The middle (3,) of each window: over a piece of wall that ends at a sill."""
    out = []
    for box in walls:
        length = max(box.hi[0] - box.lo[0], box.hi[2] - box.lo[2])
        if box.lo[1] < 0.1 and 0.3 < box.hi[1] < 1.4 and length > 0.5:
            out.append(np.array([(box.lo[0] + box.hi[0]) / 2, box.hi[1] + 0.6, (box.lo[2] + box.hi[2]) / 2]))
    return out


# ---------------------------------------------------------------------- where a camera may stand


def _stands(plan: Plan, low: Array, high: Array) -> tuple[Array, Array]:
    """Eyes (n,3), and whether each is behind a wall that is taken away."""
    floor = float(plan.ground((low[0] + high[0]) / 2, (low[2] + high[2]) / 2))
    xs, zs = (np.arange(low[k] + 0.3, high[k] - 0.25, STEP) for k in (0, 2))
    grid = np.array([[x, floor + y, z] for x in xs for z in zs for y in HEIGHTS])
    inside = grid[plan.camera_ok(grid, 0.15)] if len(grid) else grid.reshape(0, 3)
    outside = []
    for axis, edge, way in ((0, low[0], -1), (0, high[0], 1), (2, low[2], -1), (2, high[2], 1)):
        if not _whole(plan, axis, float(edge)):
            continue
        along = zs if axis == 0 else xs
        for back in BEHIND:
            for a in along:
                for y in HEIGHTS:
                    eye = [edge + way * back, floor + y, a] if axis == 0 else [a, floor + y, edge + way * back]
                    outside.append(eye)
    wild = np.array(outside).reshape(-1, 3)
    if len(wild):
        wild = wild[plan.camera_ok(wild, 0.1, reach=max(BEHIND) + 0.3)]
    eyes = np.concatenate([inside, wild])
    return eyes, np.arange(len(eyes)) >= len(inside)


def _whole(plan: Plan, axis: int, edge: float) -> bool:
    """Whether a side of a room is one wall, without door or window: only then nothing stands behind it."""
    side = [box for box in plan.boxes if box.wall and min(abs(box.lo[axis] - edge), abs(box.hi[axis] - edge)) < 0.05
            and box.hi[axis] - box.lo[axis] < 0.6]  # fmt: skip
    return len(side) == 1


def _past_the_edge(eyes: Array, pan: float, aspect: float, bounds: tuple[Array, Array]) -> Array:
    """Whether the sides of the picture, from behind a wall, look past the ends of the room (n,)."""
    low, high = bounds
    tan_x, _ = tangents(LENS, aspect)
    right, _, forward = basis(np.asarray(pan), np.asarray(0.0))
    past = np.zeros(len(eyes), bool)
    for u in (-1.0, 1.0):
        way = forward + u * float(tan_x) * right
        for axis, other in ((0, 2), (2, 0)):
            for edge, out in ((low[axis], eyes[:, axis] < low[axis]), (high[axis], eyes[:, axis] > high[axis])):
                far = (edge - eyes[:, axis]) / (way[axis] if abs(way[axis]) > 1e-6 else 1e-6)
                at = eyes[:, other] + far * way[other]
                past |= out & ((far < 0) | (at < low[other] + 0.1) | (at > high[other] - 0.1))
    return past


def _taken(plan: Plan, eye: Array, bounds: tuple[Array, Array]) -> tuple[str, ...]:
    """The walls between a camera and the room."""
    low, high = bounds
    grid = np.linspace(0.1, 0.9, 5)
    seen = np.array([low + (high - low) * [a, b, c] for a in grid for b in (0.2, 0.8) for c in grid])
    return plan.walls_between(eye[None], seen)


def _before_lens(eyes: Array, pieces: list[Box]) -> Array:
    """Metres (n,m) from each eye to each piece of furniture."""
    lo, hi = np.array([box.lo for box in pieces], float), np.array([box.hi for box in pieces], float)
    nearest = np.clip(eyes[:, None], lo, hi)
    return np.asarray(np.linalg.norm(nearest - eyes[:, None], axis=-1))


# ---------------------------------------------------------------------- what a view is worth


def _cost(
    eyes: Array, pan: float, tilt: float, aspect: float, points: Array, worth: Array, owner: Array, shown: Array, near: Array,
    pieces: list[Box], bounds: tuple[Array, Array],
) -> Array:  # fmt: skip
    """What is wrong with each eye's view (n,) in one direction: the less, the better."""
    u, v, depth = project(eyes[:, None], np.asarray(pan), np.asarray(tilt), LENS, aspect, points[None])
    framed = (np.abs(u) < 0.94) & (np.abs(v) < 0.92) & (depth > 0.4) & shown
    tan_x, _ = tangents(LENS, aspect)
    size = np.clip(1.6 / (np.maximum(depth, 0.5) * float(tan_x)), 0.35, 1.0)  # what is far is small
    value = (framed * worth * size).sum(1)
    # weight on both sides of the picture, more of it toward the thirds than in the middle
    balance = np.abs((framed * worth * u).sum(1) / np.maximum((framed * worth).sum(1), 0.3))
    forward = basis(np.asarray(pan), np.asarray(tilt))[2]
    middles = np.array([[(a + b) / 2 for a, b in zip(box.lo, box.hi, strict=True)] for box in pieces])
    ahead = ((middles[None] - eyes[:, None]) * forward).sum(-1) > 0.0
    tall = np.array([box.hi[1] > 1.6 for box in pieces])
    crowd = (np.clip(CLOSE - near, 0, None) * ahead).sum(1) + 0.3 * (np.clip(TALL - near, 0, None) * ahead * tall).sum(
        1
    )
    low, high = bounds
    # metres of room before the lens, to the far wall
    steps = np.where(
        forward > 1e-6,
        (high - eyes) / np.maximum(forward, 1e-6),
        np.where(forward < -1e-6, (low - eyes) / np.minimum(forward, -1e-6), 1e3),
    )
    depth_ = np.clip(steps[:, [0, 2]], 0.0, None).min(1)
    # a wall seen straight on at an angle of a few degrees looks like a mistake: straight or well turned
    quarter = np.degrees(pan) % 90.0
    askew = 0.25 * float(2.0 < min(quarter, 90.0 - quarter) < 12.0)
    return np.asarray(-1.5 * value + 0.5 * balance + 2.2 * crowd - 0.16 * np.minimum(depth_, 8.0) + askew)
