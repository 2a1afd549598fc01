"""The floor plan of a place: what is solid, where one may stand, sit, enter and put a camera; sight lines and
walking paths.

Blocking and direction work on this plan alone; a place's meshes may be as rich as they like, so long as what
is solid is boxed here. Metres; a floor point is (x, z), y is up; heading 0 degrees faces +z, 90 faces +x.
"""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Point

Vec = tuple[float, float, float]
Terrain = Callable[[Array, Array], Array]  # (x, z) arrays -> height, same shape

FEW = 6  # boxes that are asked one by one sooner than it is found which of them are near
BODY = 0.28  # half the width that a walker needs, metres
CORNER = 0.34  # how far from a corner paths turn; more than BODY, so that rounding never blocks a path
SHIN, HEAD = 0.25, 1.75  # metres over the floor between which a box is in a walker's way
NO_TABLE = re.compile(r"chair|stool|sofa|couch|bench|seat|bed|radiator|lamp|thing|fence|rail|plant|rock")
ON_SEAT, MOST_BEFORE = (
    0.06,
    0.95,
)  # metres: who is this near to a seat's middle is on it; how far before it one may turn to sit
NEAR_A_SEAT = (0.44, 0.48, 0.52, 0.56, 0.60)  # metres from a seat's middle at which one stands to sit down
CALVES = 0.08  # metres from the front of a seat at which one may stand
PERSON = 0.18  # half the side of the square that a standing person blocks for walkers


@dataclass(frozen=True)
class Box:
    """A solid box. `opaque` stops sight, `walk` stops feet.

    `wall` marks a wall that a camera may have taken away ("wild"); its `name` must then be unique and be the
    name of the drawn item, for this is what a rig's `hidden` lists.
    """

    name: str
    lo: Vec
    hi: Vec
    opaque: bool = True
    walk: bool = True
    wall: bool = False


@dataclass(frozen=True)
class Seat:
    """Something to sit on: the floor point under the sitter's hips, where it faces, how high it is
    (metres).
    """

    x: float
    z: float
    heading: float
    height: float = 0.45
    name: str = "chair"


@dataclass(frozen=True)
class Door:
    """A way on and off. `inside` stands beside the doorway rather than in it, so that who waits there blocks
    nobody.
    """

    inside: Point
    outside: Point


@dataclass(frozen=True)
class Level:
    """A raised floor: a rectangle of the plan and its height."""

    lo: Point
    hi: Point
    y: float


@dataclass(frozen=True)
class Plan:
    """What blocking and direction need to know of a place.

    `anchors` are words of the script with the floor point meant ("window", "table", "edge", "storm"), `tops` the height of what
    lies there; `seats`, `doors` and `marks` (default standing points, open to the master camera) are in order of use. `zones` are
    boxes where a camera may be (lowest corner, highest corner). `heading` is the way the place runs (a street, an open plain) and
    so the way one walks, runs or flees; `landmark` is what an establishing shot should show. `terrain` gives the height of ground
    that is not flat; `open` says that one may run for hundreds of metres. `views` are cameras (eye, what it looks at) from which a place
    shows what it is, where no search would find them: along a platform under its roof, down an aisle of bamboo. `sill` is where something
    lies on the board of a window that is low enough to be looked at.
    """

    name: str
    interior: bool = False
    boxes: tuple[Box, ...] = ()
    anchors: tuple[tuple[str, Point], ...] = ()
    tops: tuple[tuple[str, float], ...] = ()
    seats: tuple[Seat, ...] = ()
    doors: tuple[tuple[str, Door], ...] = ()
    marks: tuple[Point, ...] = ()
    zones: tuple[tuple[Vec, Vec], ...] = ()
    levels: tuple[Level, ...] = ()
    heading: float = 0.0
    landmark: Vec | None = None
    terrain: Terrain | None = None
    open: bool = False
    views: tuple[tuple[Vec, Vec], ...] = ()
    sill: Vec | None = None

    # ---- words

    def anchor(self, word: str) -> Point | None:
        """The floor point of a word, if the place knows it."""
        return dict(self.anchors).get(word)

    def top(self, word: str) -> float:
        """Height in metres over the ground at which things lie at an anchor; 0 is the floor."""
        return dict(self.tops).get(word, 0.0)

    def surface(self, spot: Point, reach: float = 0.9) -> Vec | None:
        """Where a thing lies that belongs to somebody at a floor point: on the nearest table-high box within `reach` metres."""
        best: tuple[float, Vec] | None = None
        for box in self._tables:
            inset = [min(0.22, (box.hi[k] - box.lo[k]) / 2) for k in (0, 2)]
            x = min(max(spot[0], box.lo[0] + inset[0]), box.hi[0] - inset[0])
            z = min(max(spot[1], box.lo[2] + inset[1]), box.hi[2] - inset[1])
            away = float(np.hypot(x - spot[0], z - spot[1]))
            if away < reach and (best is None or away < best[0]):
                best = (away, (round(x, 3), round(box.hi[1], 3), round(z, 3)))
        return best[1] if best else None

    @cached_property
    def _tables(self) -> tuple[Box, ...]:
        """The boxes that are as high as a table: looked for once, for each asks the ground below it."""

        def height(box: Box) -> float:
            return box.hi[1] - float(self.ground((box.lo[0] + box.hi[0]) / 2, (box.lo[2] + box.hi[2]) / 2))

        return tuple(
            box for box in self.boxes if not box.wall and not NO_TABLE.search(box.name) and 0.5 < height(box) < 1.15
        )

    def door(self, word: str = "") -> Door:
        """The door of this name, or the first one; an open place without doors is entered from behind its
        heading.
        """
        doors = dict(self.doors)
        if word in doors:
            return doors[word]
        if self.doors:
            return self.doors[0][1]
        back = np.radians(self.heading + 180.0)
        start = self.marks[0] if self.marks else (0.0, 0.0)
        way = (float(np.sin(back)), float(np.cos(back)))
        return Door(
            (start[0] + 1.5 * way[0], start[1] + 1.5 * way[1]),
            (start[0] + 14 * way[0], start[1] + 14 * way[1]),
        )

    # ---- ground

    def ground(self, x: Array | float, z: Array | float) -> Array:
        """Height of the ground in metres at (x, z) (floats or arrays), in the shape given."""
        px, pz = np.asarray(x, float), np.asarray(z, float)
        height = np.zeros(np.broadcast(px, pz).shape)
        if self.terrain is not None:
            height = np.asarray(self.terrain(px, pz), float) + height
        for level in self.levels:
            on = (px >= level.lo[0]) & (px <= level.hi[0]) & (pz >= level.lo[1]) & (pz <= level.hi[1])
            height = np.where(on, np.maximum(height, level.y), height)
        return height

    # ---- sight

    @cached_property
    def _solid(self) -> tuple[Array, Array, Array]:
        opaque = [box for box in self.boxes if box.opaque]
        lo = np.array([box.lo for box in opaque], float).reshape(-1, 3)
        hi = np.array([box.hi for box in opaque], float).reshape(-1, 3)
        return lo, hi, np.array([box.wall for box in opaque], bool)

    def blocked(self, p: Array, q: Array, wild: bool = False) -> Array:
        """Whether an opaque box cuts each segment p-q. Points (..., 3), broadcast; result (...). With `wild`,
        walls don't count.
        """
        lo, hi, wall = self._solid
        if wild:
            lo, hi = lo[~wall], hi[~wall]
        return cut(p, q, lo, hi)

    @cached_property
    def _low_walls(self) -> tuple[Array, Array]:
        """Long things that one can see over: parapets, fences, counters that don't count as opaque."""
        long = [
            b
            for b in self.boxes
            if not b.opaque and max(b.hi[0] - b.lo[0], b.hi[2] - b.lo[2]) > 1.0 and b.hi[1] - b.lo[1] > 0.5
        ]
        return np.array([b.lo for b in long], float).reshape(-1, 3), np.array([b.hi for b in long], float).reshape(
            -1, 3
        )

    @property
    def has_low_walls(self) -> bool:
        """Whether there is anything long that one can see over."""
        return len(self._low_walls[0]) > 0

    def crossed(self, p: Array, q: Array) -> Array:
        """Whether a low wall (a parapet, a fence) cuts each segment p-q (..., 3), broadcast; result (...)."""
        return cut(p, q, *self._low_walls)

    @property
    def level_ground(self) -> bool:
        """Whether the ground is one plane."""
        return self.terrain is None and not self.levels

    def buried(self, p: Array, q: Array, samples: int = 7) -> Array:
        """Whether the ground itself (a dune, a roof's edge) rises into each segment p-q (..., 3), looked at in a few points."""
        if self.level_ground:
            return np.zeros(np.broadcast(p[..., 0], q[..., 0]).shape, bool)
        parts = np.linspace(0.06, 0.94, samples).reshape(-1, *(1,) * max(p.ndim, q.ndim))
        points = p + (q - p) * parts
        return np.asarray((self.ground(points[..., 0], points[..., 2]) > points[..., 1] + 0.02).any(0))

    def free_depth(self, p: Array, way: Array, far: float = 30.0) -> Array:
        """Metres free from each point p (..., 3) along unit direction `way` (..., 3), at most `far`: the
        depth behind a subject.
        """
        lo, hi, _ = self._solid
        p, way = np.broadcast_arrays(np.asarray(p, float), np.asarray(way, float))
        lo, hi = _about(p, p + way * far, lo, hi)
        if not len(lo):
            return np.full(p.shape[:-1], far)
        enter, leave = slabs(p, p + way, lo, hi)
        return np.asarray(np.minimum(np.where((enter < leave) & (enter > 0.3), enter, far).min(-1), far))

    def walls_between(self, p: Array, q: Array) -> tuple[str, ...]:
        """Names of the walls that cut any of the segments p-q (broadcast (..., 3)): what a camera at p must
        have taken away. A wall goes whole, with all its pieces and what hangs on it.
        """
        p, q = np.broadcast_arrays(np.asarray(p, float), np.asarray(q, float))
        walls = [box for box in self.boxes if box.wall]
        if not walls:
            return ()
        lo, hi = np.array([box.lo for box in walls], float), np.array([box.hi for box in walls], float)
        enter, leave = slabs(p, q, lo, hi)
        cut = (enter < leave) & (leave > 1e-3) & (enter < 1 - 1e-3)
        gone = {_of_wall(walls[k].name) for k in np.flatnonzero(cut.reshape(-1, len(walls)).any(0))}
        return tuple(dict.fromkeys(box.name for box in walls if _of_wall(box.name) in gone))

    def camera_ok(self, eye: Array, margin: float = 0.15, reach: float = 0.0) -> Array:
        """Whether a camera may stand at each eye (..., 3): inside a zone, above the ground, outside
        everything solid.

        `reach` lets it stand that many metres outside the zones, for walls that are taken away; walls then
        don't count as solid.
        """
        eye = np.asarray(eye, float)
        ok = np.zeros(eye.shape[:-1], bool)
        slack = np.array([margin - reach, 0.0, margin - reach])
        for low, high in self.zones:
            ok |= ((eye > np.array(low) + slack) & (eye < np.array(high) - slack)).all(-1)
        ok &= eye[..., 1] > self.ground(eye[..., 0], eye[..., 2]) + 0.12
        lo, hi, wall = self._solid
        if reach:
            lo, hi = lo[~wall], hi[~wall]
        lo, hi = lo - margin, hi + margin
        lo, hi = _about(eye, eye, lo, hi)
        if len(lo):
            inside = np.ones((*eye.shape[:-1], len(lo)), bool)
            for axis in range(3):
                here = eye[..., axis, None]
                inside &= (here > lo[:, axis]) & (here < hi[:, axis])
            ok &= ~inside.any(-1)
        return ok

    def into(self, eye: Array, ray: Array) -> Array:
        """Whether rays (..., 3) from eyes (..., 3, broadcast) come into a room of the plan anywhere: those that don't show what is
        behind a set whose wall has been taken away.
        """
        lo, hi = (np.array([zone[k] for zone in self.zones], float).reshape(-1, 3) for k in (0, 1))
        start, end = np.broadcast_arrays(eye, eye + ray)
        enter, leave = slabs(start, end, lo, hi)
        return np.asarray(((enter < leave) & (leave > 0)).any(-1))

    # ---- walking

    @cached_property
    def _walls_for_feet(self) -> dict[float, tuple[Array, Array]]:
        return {}

    def _feet(self, point: Point) -> tuple[Array, Array]:
        """What blocks a walker on the floor at a point: boxes that reach from the shin up; (n,2) lowest and highest corners."""
        y = round(float(self.ground(*point)), 1)
        if y not in self._walls_for_feet:
            blocking = [box for box in self.boxes if box.walk and box.hi[1] > y + SHIN and box.lo[1] < y + HEAD]
            lo = np.array([(box.lo[0], box.lo[2]) for box in blocking], float).reshape(-1, 2)
            hi = np.array([(box.hi[0], box.hi[2]) for box in blocking], float).reshape(-1, 2)
            self._walls_for_feet[y] = (lo, hi)
        return self._walls_for_feet[y]

    def standable(self, point: Point, margin: float = BODY) -> bool:
        """Whether somebody can stand at a floor point without being inside something."""
        lo, hi = self._feet(point)
        spot = np.asarray(point, float)
        return not bool(((spot > lo - margin) & (spot < hi + margin)).all(-1).any())

    def walkable(self, a: Point, b: Point) -> bool:
        """Whether one can walk straight from a to b."""
        lo, hi = self._feet(a)
        return bool(_clear(np.asarray(a, float), np.asarray(b, float), lo, hi))

    def path(self, a: Point, b: Point, people: Iterable[Point] = ()) -> tuple[Point, ...]:
        """A walking path from a to b around furniture and standing people, shortest first; both ends are kept
        as given.

        A seat is come to and left by its front, never through an arm or the back; other ends inside furniture leave it by the
        nearest free side. Where people close every way, they
        are walked past; where nothing at all leads there, the straight line is returned, for a script may ask
        for it.
        """
        lo, hi = self._feet(a)
        start, end = np.asarray(a, float), np.asarray(b, float)
        fronts = [self._before_seat(a), self._before_seat(b)]
        if any(front is not None for front in fronts):
            first, last = fronts[0] or a, fronts[1] or b
            between = self.path(first, last, people) if first != last else (first,)
            whole = (*((a,) if fronts[0] else ()), *between, *((b,) if fronts[1] else ()))
            return tuple(p for k, p in enumerate(whole) if k == 0 or p != whole[k - 1])
        others = [
            np.asarray(p, float)
            for p in people
            if min(np.hypot(*(np.asarray(p) - start)), np.hypot(*(np.asarray(p) - end))) > 0.75
        ]
        if others:
            crowd = np.array(others)
            found = _route(start, end, np.vstack([lo, crowd - PERSON]), np.vstack([hi, crowd + PERSON]))
            if found is not None:
                return found
        found = _route(start, end, lo, hi)
        return found if found is not None else (a, b)

    def in_front_of(self, seat: Seat) -> Point | None:
        """Where one stands before one sits down on a seat, so near that one need not step back; None where there is no room (a table)."""
        ahead = math.radians(seat.heading)
        for far in NEAR_A_SEAT:
            front = (round(seat.x + far * math.sin(ahead), 3), round(seat.z + far * math.cos(ahead), 3))
            if self.standable(front, CALVES):
                return front
        return None

    def _before_seat(self, point: Point) -> Point | None:
        """The free floor point before the seat that a point is on; None if it is on no seat, or has no room before it."""
        seat = next((s for s in self.seats if math.dist((s.x, s.z), point) < ON_SEAT), None)
        if seat is None or self.standable(point):
            return None
        ahead = math.radians(seat.heading)
        for far in np.arange(0.3, MOST_BEFORE, 0.05):
            front = (round(seat.x + float(far) * math.sin(ahead), 3), round(seat.z + float(far) * math.cos(ahead), 3))
            if self.standable(front):
                return front
        return None


def _about(p: Array, q: Array, lo: Array, hi: Array) -> tuple[Array, Array]:
    """Of boxes (n, 3) those that reach into the bounds of all segments p-q (..., 3): the others cut none."""
    if len(lo) <= FEW or not p.size or not q.size:
        return lo, hi
    one, two = p.reshape(-1, p.shape[-1]), q.reshape(-1, q.shape[-1])
    low, high = np.minimum(one.min(0), two.min(0)), np.maximum(one.max(0), two.max(0))
    near = ((hi > low) & (lo < high)).all(-1)
    return lo[near], hi[near]


def cut(p: Array, q: Array, lo: Array, hi: Array) -> Array:
    """Whether any of some boxes (n, 3) cuts each segment p-q (..., 3), broadcast; result (...)."""
    p, q = np.asarray(p, float), np.asarray(q, float)
    lo, hi = _about(p, q, lo, hi)
    if len(lo) > FEW and p.ndim > 1 and p.shape[-2] == 1 < q.shape[-2]:
        lo, hi = _toward(p[..., 0, :], q, lo, hi)
    if not len(lo):
        return np.zeros(np.broadcast_shapes(p.shape, q.shape)[:-1], bool)
    enter, leave = slabs(p, q, lo, hi)
    return np.asarray(((enter < leave) & (leave > 1e-3) & (enter < 1 - 1e-3)).any(-1))


def _toward(p: Array, q: Array, lo: Array, hi: Array) -> tuple[Array, Array]:
    """Of boxes (n, 3) those that can cut a segment from a point p (..., 3) to one of its points q (..., m, 3), which are near each other:
    the one line to their middle is tried on boxes as much larger as the points are apart."""
    low, high = q.min(-2), q.max(-2)
    apart = ((high - low) / 2).reshape(-1, 3).max(0) + 1e-6
    enter, leave = slabs(p, (low + high) / 2, lo - apart, hi + apart)
    near = ((enter < leave) & (leave > 0.0) & (enter < 1.0)).reshape(-1, len(lo)).any(0)
    return lo[near], hi[near]


def slabs(p: Array, q: Array, lo: Array, hi: Array) -> tuple[Array, Array]:
    """Where the segments p-q (..., d) enter and leave boxes (n, d), as fractions of the segment: two arrays
    (..., n).
    """
    enter = leave = np.empty(0)
    for axis in range(p.shape[-1]):  # axis by axis: numpy is slow at the largest of three
        here, way = p[..., axis, None], (q[..., axis] - p[..., axis])[..., None]
        way = np.where(np.abs(way) < 1e-9, 1e-9, way)
        first, second = (lo[:, axis] - here) / way, (hi[:, axis] - here) / way
        near, far = np.minimum(first, second), np.maximum(first, second, out=second)
        enter = near if axis == 0 else np.maximum(enter, near, out=enter)
        leave = far if axis == 0 else np.minimum(leave, far, out=leave)
    return enter, leave


def _clear(p: Array, q: Array, lo: Array, hi: Array) -> Array:
    """Whether a walker's straight line p-q (..., 2) keeps BODY away from every box."""
    if not len(lo):
        return np.ones(np.broadcast(p[..., 0], q[..., 0]).shape, bool)
    p, q = np.broadcast_arrays(p, q)
    enter, leave = slabs(p, q, lo - BODY, hi + BODY)
    return np.asarray(~((enter < leave) & (leave > 1e-6) & (enter < 1 - 1e-6)).any(-1))


def _way_out(p: Array, lo: Array, hi: Array) -> Array:
    """The nearest free point beside the furniture that p is in (a chair at a table), or p."""
    grown_lo, grown_hi = lo - BODY - 0.01, hi + BODY + 0.01
    inside = ((p > grown_lo) & (p < grown_hi)).all(-1)
    if not inside.any():
        return p
    exits = []
    for low, high in zip(grown_lo[inside] - 0.02, grown_hi[inside] + 0.02, strict=True):
        exits += [(low[0], p[1]), (high[0], p[1]), (p[0], low[1]), (p[0], high[1])]
    points = np.array(exits)
    free = ~((points[:, None] > grown_lo) & (points[:, None] < grown_hi)).all(-1).any(-1)
    points = points[free]
    return np.asarray(points[np.argmin(np.hypot(*(points - p).T))]) if len(points) else p


def _route(start: Array, end: Array, lo: Array, hi: Array) -> tuple[Point, ...] | None:
    """Dijkstra on the visibility graph of inflated corners; None where no way exists."""
    if bool(_clear(start, end, lo, hi)):
        return _points([start, end])
    low, high = lo - CORNER, hi + CORNER
    corners = np.concatenate([np.stack([x, z], -1) for x in (low[:, 0], high[:, 0]) for z in (low[:, 1], high[:, 1])])
    standing = ~((corners[:, None] > lo - BODY) & (corners[:, None] < hi + BODY)).all(-1).any(-1)
    nodes = np.vstack([_way_out(start, lo, hi), _way_out(end, lo, hi), corners[standing]])
    best = np.full(len(nodes), np.inf)
    best[0] = 0.0
    previous = np.full(len(nodes), -1)
    queue: list[tuple[float, int]] = [(0.0, 0)]
    while queue:
        so_far, k = heapq.heappop(queue)
        if k == 1:
            break
        if so_far > best[k]:
            continue
        length = so_far + np.hypot(*(nodes - nodes[k]).T)
        better = np.flatnonzero((length < best - 1e-9) & _clear(nodes[k], nodes, lo, hi))
        best[better], previous[better] = length[better], k
        for j in better:
            heapq.heappush(queue, (float(length[j]), int(j)))
    if previous[1] < 0:
        return None
    chain, k = [nodes[1]], 1
    while k != 0:
        k = int(previous[k])
        chain.append(nodes[k])
    return _points([start, *chain[::-1], end])


def _points(chain: Sequence[Array]) -> tuple[Point, ...]:
    """Floor points rounded to the millimetre, without steps shorter than 5 cm; the ends stay."""
    kept = [chain[0]]
    for point in chain[1:-1]:
        if float(np.hypot(*(point - kept[-1]))) > 0.05:
            kept.append(point)
    if len(kept) > 1 and float(np.hypot(*(chain[-1] - kept[-1]))) <= 0.05:
        kept.pop()
    kept.append(chain[-1])
    return tuple((round(float(p[0]), 3), round(float(p[1]), 3)) for p in kept)


def _of_wall(name: str) -> str:
    """The wall to which a piece belongs: wall_e_3 is of wall_e."""
    return re.sub(r"_\d+$", "", name)


def wall(
    name: str,
    x0: float,
    z0: float,
    x1: float,
    z1: float,
    height: float = 2.7,
    thickness: float = 0.12,
    y: float = 0.0,
) -> Box:
    """A wall along the line (x0, z0)-(x1, z1), axis-aligned, that a camera may have taken away."""
    half = thickness / 2
    return Box(
        name,
        (min(x0, x1) - half, y, min(z0, z1) - half),
        (max(x0, x1) + half, y + height, max(z0, z1) + half),
        wall=True,
    )
