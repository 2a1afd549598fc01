"""The view of a room in which nobody is: its furniture, its windows and its depth in one picture, as a set photographer would stand.

Cameras are tried in the room and, where a wall without door or window can be taken away ("wild"), behind that wall; the best one
shows most of what the room is known by, nothing large right before the lens, and light from a window if there is one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.framing import Framing
from filmwright.direction.optics import basis, tangents, within
from filmwright.scenes import Point
from filmwright.shots import Key, Rig
from filmwright.stage.places.plan import Box, Plan, slabs

LENS = 24.0  # mm; wider ones bend rooms
PORTRAIT, BEFORE, OFF = (
    38.0,
    2.2,
    24.0,
)  # of one person: mm, metres before them, and degrees that they look past the camera
HEIGHTS = (1.35, 1.75)  # metres: a seated and a standing person's eyes
STEP, ACROSS = 0.55, 9  # metres between the places tried for the camera; at most so many across a room
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
LONG = 0.45  # by which what a place is known by is worth more for each metre that it is longer than a room
HIGH, OVER = 4.2, 2.7  # metres of a ceiling under which a camera may look over rows of seats, and from how high
BEST_OF_EACH, LOOKED_AT = 3, 60  # views of each direction, and of all, that are looked at closely
RAYS = np.linspace(-0.9, 0.9, 9)  # of a picture, each way
NEAREST = 2.0  # metres from which furniture fills a picture
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
    of = _room(plan, about)
    if of is None:
        return None
    eyes, behind = _stands(plan, of.low, of.high)
    if not len(eyes):
        return None
    view = of.seen_from(eyes, behind)
    tried: list[tuple[float, int, float, float]] = []
    for tilt in (0.03, -0.05, -0.12):
        for pan in np.linspace(0, 2 * np.pi, TURNS, endpoint=False):
            cost = view.cost(float(pan), tilt, LENS, aspect) + PLAIN * behind
            cost = cost + 9.0 * (behind & _past_the_edge(eyes, float(pan), aspect, (of.low, of.high)))
            tried += [(float(cost[k]), int(k), float(pan), tilt) for k in np.argsort(cost)[:BEST_OF_EACH]]
    tried = sorted(tried)[:LOOKED_AT]
    filled = of.filled(
        eyes[[k for _, k, _, _ in tried]], [pan for _, _, pan, _ in tried], [tilt for *_, tilt in tried], aspect
    )
    best = min(range(len(tried)), key=lambda n: tried[n][0] + float(filled[n]))
    _, k, pan, tilt = tried[best]
    return Prospect(eyes[k], pan, tilt, LENS, _taken(plan, eyes[k], (of.low, of.high)) if behind[k] else ())


def place_for_one(plan: Plan, aspect: float) -> tuple[Point, float] | None:
    """Where one person stands in a room, (x, z) and heading in degrees, so that a camera before them has most of the room behind them;
    None where no mark of the place has room for a camera before it.
    """
    of = _room(plan, "")
    if of is None:
        return None
    best: tuple[float, Point, float] | None = None
    for x, z in plan.marks:
        ways = np.radians(np.arange(0.0, 360.0, 15.0))
        out = np.stack([np.sin(ways), 0 * ways, np.cos(ways)], 1)
        eyes = np.array([x, float(plan.ground(x, z)) + 1.5, z]) + BEFORE * out
        free = plan.camera_ok(eyes, 0.15) & ~plan.blocked(eyes, np.array([[x, eyes[0, 1], z]]))
        view = of.seen_from(eyes, np.zeros(len(eyes), bool))
        for k in np.flatnonzero(free):
            cost = float(view.cost(float(ways[k] + np.pi), -0.03, PORTRAIT, aspect)[k])
            if best is None or cost < best[0] - 1e-9:
                heading = (float(np.degrees(ways[k])) + OFF) % 360.0
                best = (cost, (x, z), round(heading, 1))
    return (best[1], best[2]) if best else None


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


def _things(plan: Plan, walls: list[Box], pieces: list[Box], about: str) -> tuple[Array, Array]:
    """Points (n,3) of what is worth seeing, and what each is worth: furniture by its size, once for each kind in full and less for the
    next of its kind; windows; the landmark.
    """
    points: list[Array] = []
    worth: list[float] = []
    kinds: dict[str, int] = {}
    largest = sorted(pieces, key=lambda box: -_volume(box))
    for box in largest[:60]:
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
    for sill in _windows(walls):
        points.append(sill)
        worth.append(0.9)
    if plan.landmark is not None:
        points.append(np.array(plan.landmark, float))
        longest = max(max(box.hi[0], box.hi[2]) for box in walls) - min(min(box.lo[0], box.lo[2]) for box in walls)
        worth.append(2.0 + LONG * max(longest - 6.0, 0.0))  # a hall is looked along to its stage, its screen, its altar
    return np.array(points), np.array(worth)


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
    xs, zs = (np.arange(low[k] + 0.3, high[k] - 0.25, max(STEP, (high[k] - low[k]) / ACROSS)) for k in (0, 2))
    heights = (*HEIGHTS, OVER) if high[1] - floor > HIGH else HEIGHTS
    grid = np.array([[x, floor + y, z] for x in xs for z in zs for y in heights])
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


@dataclass(frozen=True)
class _Room:
    """What is in a room: its bounds, its furniture, and the points (n,3) that are worth seeing, with what each is worth."""

    plan: Plan
    low: Array
    high: Array
    pieces: list[Box]
    points: Array
    worth: Array

    def seen_from(self, eyes: Array, behind: Array) -> _Views:
        """What each eye (m,3) could see if it turned; `behind` says which look through a wall that is taken away."""
        # what stands in for small things on furniture is larger than they are, and hides nothing
        bare = replace(self.plan, boxes=tuple(box for box in self.plan.boxes if not _small(box)))
        shown = np.zeros((len(eyes), len(self.points)), bool)
        for k, eye in enumerate(eyes):
            away = eye - self.points
            sight = self.points + away / (np.linalg.norm(away, axis=1, keepdims=True) + 1e-9) * 0.12
            shown[k] = ~bare.blocked(np.broadcast_to(eye, sight.shape), sight, wild=bool(behind[k]))
        return _Views(self, eyes, shown, _before_lens(eyes, self.pieces))

    def filled(self, eyes: Array, pans: list[float], tilts: list[float], aspect: float) -> Array:
        """What is wrong with some views (m,) by what fills them: furniture right before the lens, or nothing but wall and floor."""
        tan_x, tan_y = (float(t) for t in tangents(LENS, aspect))
        right, up, forward = basis(np.array(pans), np.array(tilts))
        across, along = (axis.ravel() for axis in np.meshgrid(RAYS, RAYS[1:-1]))
        rays = forward[:, None] + across[:, None] * tan_x * right[:, None] + along[:, None] * tan_y * up[:, None]
        solid = [box for box in self.plan.boxes if not box.wall and not box.name.startswith("chairback")]
        lo, hi = np.array([box.lo for box in solid], float), np.array([box.hi for box in solid], float)
        enter, leave = slabs(eyes[:, None], eyes[:, None] + rays, lo, hi)
        met = np.where((enter < leave) & (leave > 0.02), np.maximum(enter, 0.0), 99.0).min(-1)
        before = np.clip((NEAREST - met) / NEAREST, 0.0, 1.0).mean(1)
        bare = (met > 90.0).mean(1)
        return np.asarray(9.0 * before + 3.0 * np.clip(bare - 0.75, 0, 1))


@dataclass(frozen=True)
class _Views:
    """Eyes (m,3) in a room, which points (m,n) each can see, and how near (m,k) it is to each piece of furniture."""

    room: _Room
    eyes: Array
    shown: Array
    near: Array

    @cached_property
    def _to_points(self) -> tuple[Array, Array, Array]:
        """From each eye to each point: x, y and z, (m,n) each."""
        return _parted(self.room.points[None] - self.eyes[:, None])

    @cached_property
    def _to_pieces(self) -> tuple[Array, Array, Array]:
        """From each eye to the middle of each piece of furniture: x, y and z, (m,k) each."""
        lo, hi = (np.array([getattr(box, corner) for box in self.room.pieces], float) for corner in ("lo", "hi"))
        return _parted(((lo + hi) / 2)[None] - self.eyes[:, None])

    @cached_property
    def _in_the_way(self) -> tuple[Array, Array]:
        """How much too near each piece (m,k) is to each eye, and how much so for being taller than eyes are."""
        high = np.array([box.hi[1] > 1.6 for box in self.room.pieces])
        return np.clip(CLOSE - self.near, 0, None), np.clip(TALL - self.near, 0, None) * high

    def cost(self, pan: float, tilt: float, focal: float, aspect: float) -> Array:
        """What is wrong with each eye's view (m,) in one direction: the less, the better."""
        eyes, worth, low, high = self.eyes, self.room.worth, self.room.low, self.room.high
        s, c, st, ct = np.sin(pan), np.cos(pan), np.sin(tilt), np.cos(tilt)
        half_w, half_h = (float(t) for t in tangents(focal, aspect))
        x, y, z = self._to_points  # what `optics.project` does, with what all directions share done once
        level = x * s + z * c
        depth = level * ct + y * st
        safe = np.where(np.abs(depth) < 1e-3, 1e-3, depth)
        u, v = (z * s - x * c) / safe / half_w, (y * ct - level * st) / safe / half_h
        framed = (np.abs(u) < 0.94) & (np.abs(v) < 0.92) & (depth > 0.4) & self.shown
        if self.room.plan.landmark is not None:  # its point is the last one, and it is looked at from some way off
            longest = float(max(high[0] - low[0], high[2] - low[2]))
            framed[:, -1] &= depth[:, -1] > min(max(2.0, 0.4 * longest), 8.0)
        size = within(1.6 / (np.maximum(depth, 0.5) * half_w), 0.35, 1.0)  # what is far is small
        if self.room.plan.landmark is not None:
            size[:, -1] = 1.0
        held = framed * worth
        value = (held * size).sum(1)
        # weight on both sides of the picture, more of it toward the thirds than in the middle
        balance = np.abs((held * u).sum(1) / np.maximum(held.sum(1), 0.3))
        forward = basis(np.asarray(pan), np.asarray(tilt))[2]
        x, y, z = self._to_pieces
        ahead = x * forward[0] + y * forward[1] + z * forward[2] > 0.0
        close, tall = self._in_the_way
        crowd = (close * ahead).sum(1) + 0.3 * (tall * ahead).sum(1)
        # metres of room before the lens, to the far wall
        wall = np.where(forward > 0, high, low)
        steps = (wall - eyes) / np.where(np.abs(forward) < 1e-6, 1e-6, forward)
        deep = np.clip(steps[:, [0, 2]], 0.0, None).min(1)
        # a wall seen at an angle of a few degrees looks like a mistake: straight or well turned
        quarter = np.degrees(pan) % 90.0
        askew = 0.25 * float(2.0 < min(quarter, 90.0 - quarter) < 12.0)
        return np.asarray(-1.5 * value + 0.5 * balance + 2.2 * crowd - 0.16 * np.minimum(deep, 8.0) + askew)


def _parted(vectors: Array) -> tuple[Array, Array, Array]:
    """The three parts (…) of vectors (…,3), each in one piece of memory."""
    x, y, z = np.moveaxis(vectors, -1, 0).copy()
    return x, y, z


def _room(plan: Plan, about: str) -> _Room | None:
    """What is in a room; None where the plan is no furnished room."""
    walls = [box for box in plan.boxes if box.wall]
    pieces = [box for box in plan.boxes if not box.wall and not _small(box)]
    if not plan.interior or not walls or not pieces:
        return None
    low = np.array([min(box.lo[k] for box in walls) for k in range(3)])
    high = np.array([max(box.hi[k] for box in walls) for k in range(3)])
    return _Room(plan, low, high, pieces, *_things(plan, walls, pieces, about))
