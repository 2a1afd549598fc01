"""What a tailor measures of an animal: where its skull, eyes, neck, trunk and legs are, whichever family it is of, and how far its flesh
reaches. All positions are those of the rest, in metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import lumps
from filmwright.stage.creatures.field import value
from filmwright.stage.creatures.flesh import Anatomy, weights_of

Y = np.array([0.0, 1.0, 0.0])
SIDES = 28  # about a ring
STEPS = 56  # along a ray


@dataclass(frozen=True, eq=False)
class Head:
    """`centre` of the skull, its `radius`, the ways ahead and up of the face, and the eyes: (centre, radius, gaze) left and right."""

    centre: Array
    radius: float
    ahead: Array
    up: Array
    eyes: tuple[tuple[Array, float, Array], ...]
    bone: str


@dataclass(frozen=True, eq=False)
class Draped:
    """A piece of clothing: triangles with a surface, and how much each bone moves each point. `levels` are those that show it."""

    points: Array
    triangles: Array
    normals: Array
    colours: Array  # (n,3)
    material: str
    weights: Array  # (n, bones)
    aux: Array  # (n,4)
    levels: tuple[int, int] = (0, 3)


class Fit:
    """An animal measured for its clothes."""

    def __init__(self, family: str, anatomy: Anatomy, points: Array) -> None:
        """`points` (n,3) is the flesh's surface."""
        self.family = {"theropod": "bird", "membrane": "bird"}.get(family, family)  # whose frame it has
        self.anatomy, self.points = anatomy, points
        self.bones = {bone.name: bone for bone in anatomy.bones}
        self.names = [bone.name for bone in anatomy.bones]
        self.flesh = anatomy.flesh[0][0]
        self.size = float(np.linalg.norm(np.ptp(points, axis=0)))
        self._rings: dict[tuple[bytes, bytes, int, float], tuple[Array, Array]] = {}

    # ------------------------------------------------------------------ parts

    @cached_property
    def head(self) -> Head:
        """The skull."""
        bone = self.bones["mantle" if self.family == "octopus" else "head"]
        begin, end = np.array(bone.head), np.array(bone.tail)
        ahead, up = np.array([0.0, 0.0, 1.0]), Y
        length = float(np.linalg.norm(end - begin))
        radius = bone.girth
        if self.family == "quadruped":
            ahead = (end - begin) / length
            up = np.array([0.0, ahead[2], -ahead[1]])
            centre = begin + ahead * (0.23 * length) + up * 0.2 * radius
        elif self.family == "bird":
            centre = end - ahead * radius
        elif self.family == "octopus":
            up = (end - begin) / length
            centre = begin + up * 0.72 * length
        elif self.family == "snail":
            centre = begin * 0.3 + end * 0.7
        elif self.family == "fish":
            centre = begin * 0.62 + end * 0.38
        else:
            centre = (begin + end) / 2
        eyes = tuple(sorted((_eye(p) for p in self.anatomy.pieces if p.material == "eye"), key=lambda e: -e[0][0]))
        if self.family == "crawler" and eyes:  # a frog's skull is where its eyes are
            centre = np.array([0.0, centre[1], float(np.mean([e[0][2] for e in eyes]))])
        across = self.reach(centre, np.array([[1.0, 0, 0], up]), 3.0 * radius)
        radius = float(np.clip(across.mean(), 0.4 * radius, 1.6 * radius))
        return Head(centre, radius, ahead, up, eyes, bone.name)

    @cached_property
    def neck(self) -> Array:
        """Points (k,3) from where the neck leaves the trunk to where it meets the head."""
        chain = [self.bones[n] for n in ("neck1", "neck2", "neck3", "neck4") if n in self.bones]
        if chain:
            return np.array([chain[0].head, *(bone.tail for bone in chain)])
        head = self.bones["head"]
        if self.family == "crawler" and "head" in self.names:
            parent = self.bones[head.parent] if head.parent else head
            return np.array([parent.head, head.head])
        if self.family == "fish":
            behind = self.bones["spine1"]
            return np.array([behind.tail, behind.head])
        if self.family == "octopus":
            return np.array([np.array(head.tail) - 0.02 * self.size * Y, self.bones["mantle"].head])
        begin = np.array(self.bones[head.parent].tail if head.parent else head.head)
        return np.array([begin + 0.001, np.array(head.head)])

    @cached_property
    def spine(self) -> tuple[Array, Array]:
        """The trunk's axis: rear end and front end."""
        if self.family == "quadruped":
            return np.array(self.bones["hips"].head), np.array(self.bones["chest"].tail)
        if self.family == "bird":
            hips = self.bones["hips"]
            a, b = np.array(hips.head), np.array(hips.tail)
            return a - (b - a) * 0.9, b + (b - a) * 0.15
        if self.family == "crawler":
            chain = [self.bones[f"h1{s}"] for s in "l" if f"h1{s}" in self.bones]
            front = [self.bones[f"f1{s}"] for s in "l" if f"f1{s}" in self.bones]
            if chain and front:
                return np.array(chain[0].head) * [0, 1, 1], np.array(front[0].head) * [0, 1, 1]
        low, high = self.points.min(0), self.points.max(0)
        middle = float(low[1] + high[1]) / 2
        return (
            np.array([0.0, middle, low[2] + 0.30 * (high[2] - low[2])]),
            np.array([0.0, middle, low[2] + 0.72 * (high[2] - low[2])]),
        )

    def legs(self, kind: str) -> list[tuple[str, ...]]:
        """The chains of bones of a pair of legs, "f" or "h"; of an insect's all, under "h"."""
        out = []
        for s in "lr":
            chain = tuple(name for k in range(1, 5) if (name := f"{kind}{k}{s}") in self.bones)
            if chain:
                out.append(chain)
        return out

    def at_neck(self, share: float) -> tuple[Array, Array]:
        """A point of the neck's line, 0 at the trunk .. 1 at the head, and the way along it there."""
        path = self.neck
        steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
        gone = np.concatenate([[0.0], np.cumsum(steps)])
        want = share * gone[-1]
        point = np.array([np.interp(want, gone, path[:, j]) for j in range(3)])
        k = int(np.clip(np.searchsorted(gone, want) - 1, 0, len(path) - 2))
        way = path[k + 1] - path[k]
        return point, way / max(float(np.linalg.norm(way)), 1e-9)

    # ------------------------------------------------------------------ measures

    def reach(self, origin: Array, ways: Array, most: float) -> Array:
        """How far the flesh reaches from points (3,) or (n,3) inside it along ways (n,3), metres; `most` where it does not end."""
        ways = np.atleast_2d(ways) / np.linalg.norm(np.atleast_2d(ways), axis=1, keepdims=True)
        t = np.linspace(0.0, most, STEPS)
        start = np.broadcast_to(origin, ways.shape)
        at = start[:, None] + ways[:, None] * t[None, :, None]
        field = value(at.reshape(-1, 3), self.flesh).reshape(len(ways), STEPS)
        if self.anatomy.rough is not None:
            field = field - np.clip(self.anatomy.rough(at.reshape(-1, 3)).reshape(field.shape), 0, None)
        out = field > 0
        first = np.where(out.any(1), out.argmax(1), STEPS - 1)
        before = np.maximum(first - 1, 0)
        rows = np.arange(len(ways))
        a, b = field[rows, before], field[rows, first]
        part = np.where(b > a, np.clip(-a / np.maximum(b - a, 1e-9), 0, 1), 0.0)
        return np.asarray(t[before] + (t[first] - t[before]) * part)

    def ring(self, centre: Array, way: Array, sides: int = SIDES, most: float = 0.0) -> tuple[Array, Array]:
        """Points (sides,3) of the skin about an axis, the first in front, and their ways outward (sides,3)."""
        key = (centre.tobytes(), way.tobytes(), sides, most)
        if key not in self._rings:
            self._rings[key] = self._ring(centre, way, sides, most)
        return self._rings[key]

    def _ring(self, centre: Array, way: Array, sides: int, most: float) -> tuple[Array, Array]:
        front = np.array([0.0, -0.35, 1.0])
        front = front - way * float(front @ way)
        if np.linalg.norm(front) < 1e-3:
            front = -Y
        front /= np.linalg.norm(front)
        side = np.cross(way, front)
        turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
        ways = np.cos(turn)[:, None] * front + np.sin(turn)[:, None] * side
        far = self.reach(centre, ways, most or 0.35 * self.size)
        far = np.maximum(far, self._hair(centre, way, ways))
        median = float(np.median(far))
        far = np.clip(far, 0.5 * median, 1.7 * median)
        for _ in range(2):
            far = np.maximum(far, (np.roll(far, 1) + np.roll(far, -1)) / 2)
        return centre + ways * far[:, None], ways

    def _hair(self, centre: Array, way: Array, ways: Array) -> Array:
        """How far a mane reaches about an axis, along each of the ways; 0 where there is none."""
        manes = [
            p.points for p in self.anatomy.pieces if p.material == "hair" and p.bones[0].startswith(("neck", "chest"))
        ]
        out = np.zeros(len(ways))
        if not manes:
            return out
        rel = np.concatenate(manes) - centre
        near = rel[np.abs(rel @ way) < 0.03 * self.size]
        if not len(near):
            return out
        flat = near - np.outer(near @ way, way)
        nearest = (flat @ ways.T).argmax(1)
        np.maximum.at(out, nearest, np.linalg.norm(flat, axis=1) * 0.72)
        return out

    def weights(self, points: Array) -> Array:
        """How much each bone moves each point (n, bones), as of flesh there."""
        allowed = self.anatomy.flesh[0][1] or tuple(name for name in self.names if name != "jaw")
        return weights_of(self.anatomy.bones, points, allowed)

    def rigid(self, bone: str, count: int) -> Array:
        """The weights of points that one bone moves."""
        out = np.zeros((count, len(self.names)))
        out[:, self.names.index(bone)] = 1.0
        return out

    def as_at(self, point: Array, count: int) -> Array:
        """The weights of points that hang from one place of the body."""
        return np.repeat(self.weights(np.atleast_2d(point)), count, 0)


def _eye(piece: object) -> tuple[Array, float, Array]:
    points, aux, normals = piece.points, piece.aux, piece.normals  # type: ignore[attr-defined]
    centre = points.mean(0)
    return centre, float(np.linalg.norm(points - centre, axis=1).max()), np.asarray(normals[int(np.argmax(aux[:, 2]))])


def grain(points: Array, size: float) -> Array:
    """Unevenness of cloth (n,), 0..1."""
    return lumps(points, size, 7)
