"""One person's hanging clothes at a frame.

The motion is worked out in blocks of a second and a half, each begun as long before it from cloth that hangs still: after that the
beginning is forgotten (to a few millimetres), and a frame does not depend on the order in which frames are asked for. Blocks run into
each other over a few frames.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.cloth.cage import Cage, Follow, cage_of, follow
from filmwright.stage.cloth.swing import Carried, clearances, swung
from filmwright.stage.mesh import Mesh
from filmwright.stage.people.parts import WIDE
from filmwright.stage.people.person import Person
from filmwright.stage.people.rig import INDEX
from filmwright.stage.people.surfaces import vertex_normals

BLOCK, WARM, JOIN = 36, 36, 10  # frames
LEGS = (("thigh_l", "calf_l"), ("calf_l", "foot_l"), ("thigh_r", "calf_r"), ("calf_r", "foot_r"))
_LEGS = np.array([[INDEX[a], INDEX[b]] for a, b in LEGS])
COARSEST = WIDE  # level of detail up to which cloth is seen to swing

Body = Callable[
    [int], tuple[Array, float] | None
]  # frame -> skin matrices (55,4,4) in the world and the floor's height; None off stage


class Drape:
    """The hanging clothes of one person in one performance."""

    def __init__(self, who: Person, body: Body, wind: tuple[float, float, float], fps: int, phase: float) -> None:
        """`body` tells where the body is at a whole frame; `phase` in radians sets this person's gusts apart from others'."""
        self._who, self._body, self._wind, self._fps, self._phase = who, body, np.array(wind, float), fps, phase
        self._follow: dict[int, Follow] = {}
        self._carried: dict[int, Carried | None] = {}
        self._blocks: dict[int, Array] = {}

    def hangs(self, level: int) -> bool:
        """Whether there is anything to move at a level of detail."""
        return level <= COARSEST and self._cage is not None

    @cached_property
    def _cage(self) -> Cage | None:
        """What moves the cloth: made when somebody is first seen near enough for it, and not for a crowd."""
        return cage_of(self._who.lod(0))

    def shape(self, level: int, frame: float, bones: Array, positions: Array, normals: Array) -> tuple[Array, Array]:
        """Positions and normals (n,3) of a level's mesh before its bones move it, so that the cloth is where it swings to."""
        moved = self.moved(frame)
        if moved is None:
            return positions, normals
        mesh = self._who.lod(level)
        how = self._following(level, mesh)
        push = (moved[how.points] * how.shares[..., None]).sum(1)
        assert mesh.joints is not None and mesh.weights is not None
        turn = np.einsum(
            "nk,nkij->nij", mesh.weights[how.vertices], np.asarray(bones)[mesh.joints[how.vertices], :3, :3]
        )
        local = np.einsum("nji,nj->ni", turn, push)  # the inverse of a turn is its transpose
        out, facing = positions.copy(), normals.copy()
        before = out[how.vertices]
        out[how.vertices] = before + local
        change = vertex_normals(out[how.vertices], how.triangles) - vertex_normals(before, how.triangles)
        bent = facing[how.vertices] + change
        facing[how.vertices] = bent / np.maximum(np.linalg.norm(bent, axis=1, keepdims=True), 1e-6)
        return out.astype(np.float32), facing.astype(np.float32)

    def moved(self, frame: float) -> Array | None:
        """How far each point of the cage is from where the body alone would carry it (k,3), in metres; None where there is none."""
        if self._cage is None:
            return None
        low = math.floor(frame)
        first = self._at(low)
        if first is None or frame == low:
            return first
        second = self._at(low + 1)
        return first if second is None else np.asarray(first + (second - first) * (frame - low))

    # ------------------------------------------------------------------ baking

    def _at(self, frame: int) -> Array | None:
        now = self._carry(frame)
        if now is None:
            return None
        block, since = divmod(frame, BLOCK)
        x = self._baked(block)[since]
        if since < JOIN:  # the block before runs on into this one
            part = (since + 1) / (JOIN + 1)
            x = part * x + (1 - part) * self._baked(block - 1)[BLOCK + since]
        return np.asarray(x - now.points)

    def _baked(self, block: int) -> Array:
        """Where the cage is (BLOCK + JOIN, k, 3) in the frames of a block and the first of the next."""
        if block not in self._blocks:
            assert self._cage is not None
            start = block * BLOCK
            frames = range(start - WARM, start + BLOCK + JOIN)
            carried = self._filled([self._carry(f) for f in frames])
            winds = np.stack([self._blowing(f) for f in frames])
            clear = clearances(self._cage, self._who.rest[_LEGS].astype(float))
            if len(self._blocks) > 8:
                self._blocks.pop(next(iter(self._blocks)))
            self._blocks[block] = swung(self._cage, carried, winds, self._fps, clear)[WARM:]
        return self._blocks[block]

    @staticmethod
    def _filled(found: list[Carried | None]) -> list[Carried]:
        """Frames off stage are as the nearest on it: who comes on has hung still before."""
        there = [k for k, each in enumerate(found) if each is not None]
        out = []
        for k in range(len(found)):
            near = found[min(there, key=lambda j: (abs(j - k), j))]
            assert near is not None
            out.append(near)
        return out

    def _carry(self, frame: int) -> Carried | None:
        frame = max(frame, 0)
        if frame not in self._carried:
            if len(self._carried) > 4 * (BLOCK + WARM):
                self._carried.pop(next(iter(self._carried)))
            self._carried[frame] = self._carry_now(frame)
        return self._carried[frame]

    def _carry_now(self, frame: int) -> Carried | None:
        cage, told = self._cage, self._body(frame)
        if told is None or cage is None:
            return None
        bones, floor = np.asarray(told[0], float), told[1]

        def skinned(points: Array, weights: Array) -> Array:
            matrices = np.einsum("kj,jab->kab", weights, bones[: weights.shape[1], :3])
            return np.asarray(np.einsum("kab,kb->ka", matrices[:, :, :3], points) + matrices[:, :, 3])

        rest = self._who.rest.astype(float)
        joints = np.einsum("jab,jb->ja", bones[:, :3, :3], rest) + bones[:, :3, 3]
        return Carried(
            skinned(cage.rest, cage.weights),
            cage.rest @ bones[INDEX["pelvis"], :3, :3].T + bones[INDEX["pelvis"], :3, 3],
            skinned(cage.top, cage.top_weights),
            bones[INDEX["pelvis"], :3, :3],
            joints[_LEGS],
            floor,
        )

    def _blowing(self, frame: int) -> Array:
        """The wind (3,) in m/s, in gusts."""
        t = frame / self._fps
        gust = 0.75 + 0.35 * math.sin(0.9 * t + self._phase) + 0.25 * math.sin(2.7 * t + 1.7 * self._phase)
        return np.asarray(self._wind * max(gust, 0.1))

    def _following(self, level: int, mesh: Mesh) -> Follow:
        if level not in self._follow:
            assert self._cage is not None
            self._follow[level] = follow(mesh, self._cage)
        return self._follow[level]
