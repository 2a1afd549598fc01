"""Meshes on the GPU: one copy for each `Mesh.key`, the least recently used given up when there are too many. What is given up
is only let go: the context frees it at the start of a frame.

A Draw is one item of one frame made ready: where its triangles, matrices and bones lie on the GPU. Matrices are kept per
"slot": the n-th use of a mesh in a frame, so that buffers and vertex arrays live on from frame to frame.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Item

BONES = 64  # most joints that a skinned mesh may have; uniforms.glsl has the same number
BUDGET = 64 << 20  # bytes of meshes kept; a city by night shows some 15 of them in a frame
MATRIX_BYTES = 96  # three rows now and three before, of four floats
_BLENDED = tuple(
    MATERIAL[name] for name in ("glass", "water", "puff", "pane", "wet")
)  # drawn after all else, and casting no shadow
_INSTANCE = "4f 4f 4f 4f 4f 4f/i"
LEAVES = tuple(MATERIAL[name] for name in ("foliage", "grass"))
CLOTHS = tuple(MATERIAL[name] for name in ("cloth", "stripes", "checks", "dots", "plaid", "pinstripes", "flowers"))
_HOLED = (MATERIAL["hair"],)  # between the single hairs at the ends of locks one sees what is behind
_NAMES = ("row0", "row1", "row2", "before0", "before1", "before2")


@dataclass(frozen=True)
class Range:
    """A run of triangles of one material, counted in indices."""

    material: int
    first: int
    count: int


@dataclass(frozen=True, eq=False)
class Blockers:
    """Triangles whose materials move alike, the largest first: those that are worth drawing into the depth before anything is shaded.

    `material` is one of theirs. In steps by powers of two: `areas` (k,) are the least areas in square metres, falling, and `counts` (k,)
    how many indices there are down to each.
    """

    material: int
    first: int
    areas: Array
    counts: Array

    def down_to(self, area: float) -> int:
        """How many indices belong to triangles of at least this area, about."""
        number = int(np.searchsorted(-self.areas, -area, side="right"))
        return int(self.counts[number - 1]) if number else 0


@dataclass(eq=False)
class Slot:
    """Buffers for one use of a mesh: matrices, bones, a face's own shape; and the vertex arrays that read them."""

    matrices: moderngl.Buffer
    matrices_held: bytes = b""
    bones: moderngl.Buffer | None = None
    bones_held: bytes = b""
    shape: moderngl.Buffer | None = None
    arrays: dict[tuple[moderngl.Program, bool], moderngl.VertexArray] = field(default_factory=dict)


@dataclass(eq=False)
class Resident:
    """A mesh on the GPU. It does not hold the mesh itself, which may be forgotten meanwhile."""

    bounds: tuple[Array, Array]  # lowest and highest corner, metres
    shape: moderngl.Buffer  # position and normal
    surface: moderngl.Buffer  # colour, aux and, when skinned, joints and weights
    indices: moderngl.Buffer
    ranges: tuple[Range, ...]
    opaque: int  # indices before the blended materials
    largest_first: moderngl.Buffer  # indices again, in the order of the blockers
    blockers: tuple[Blockers, ...]
    centre: Array
    radius: float
    joint_centres: Array | None  # (j,3) middle of what each joint moves, at rest
    joints_used: Array | None
    slots: dict[tuple[str, int], Slot] = field(default_factory=dict)

    @property
    def skinned(self) -> bool:
        """Whether bones move it."""
        return self.joint_centres is not None

    @property
    def size(self) -> int:
        """Bytes on the GPU."""
        return self.shape.size + self.surface.size + self.indices.size + self.largest_first.size


@dataclass(frozen=True, eq=False)
class Draw:
    """One item of one frame, ready to be drawn."""

    resident: Resident
    slot: Slot
    count: int  # instances
    item: Item


def runs(draw: Draw, moving: Callable[[Draw, int], tuple[str, ...]]) -> list[tuple[tuple[str, ...], int, int]]:
    """Runs of opaque triangles, merged where they move alike: (defines, first, count). `moving` gives the defines of a material."""
    found: list[tuple[tuple[str, ...], int, int]] = []
    for part in draw.resident.ranges:
        if part.first >= draw.resident.opaque:
            break
        defines = moving(draw, part.material)
        if found and found[-1][0] == defines:
            found[-1] = (defines, found[-1][1], found[-1][2] + part.count)
        else:
            found.append((defines, part.first, part.count))
    return found


class Library:
    """The residents of one context."""

    def __init__(self, context: moderngl.Context, budget: int = BUDGET) -> None:
        self._context = context
        self._budget = budget
        self._residents: OrderedDict[str, Resident] = OrderedDict()
        self._used: dict[tuple[str, str], int] = {}
        self._frame: set[str] = set()
        self._size = 0

    @property
    def size(self) -> int:
        """Bytes of meshes on the GPU."""
        return self._size

    def begin(self) -> None:
        """Start a frame: slots count from zero, and what the last frames did not use may go."""
        self._used.clear()
        if self._size > self._budget:
            for key in [key for key in self._residents if key not in self._frame]:
                self._size -= self._residents.pop(key).size
                if self._size <= self._budget:
                    break
        self._frame.clear()

    def forget(self, programs: list[moderngl.Program]) -> None:
        """Give up what programs that are given up read meshes through."""
        for resident in self._residents.values():
            for slot in resident.slots.values():
                for program in programs:
                    for blocking in (False, True):
                        slot.arrays.pop((program, blocking), None)

    def resident(self, mesh: Mesh) -> Resident:
        """The mesh on the GPU, sent there at first use."""
        found = self._residents.get(mesh.key)
        if found is None:
            found = self._residents[mesh.key] = self._send(mesh)
            self._size += found.size
        self._residents.move_to_end(mesh.key)
        self._frame.add(mesh.key)
        return found

    def draw(self, pool: str, item: Item, models: Array, before: Array) -> Draw:
        """Make an item ready in a pool of slots ("camera", "near", …).

        Args:
            pool: slots are counted apart in each pool.
            item: what to draw.
            models: (k,4,4) its matrices now.
            before: (k,4,4) those of the frame before; for a skinned item the bones' are in `item.bones` only.
        """
        resident = self.resident(item.mesh)
        number = self._used.get((pool, item.mesh.key), 0)
        self._used[pool, item.mesh.key] = number + 1
        slot = resident.slots.get((pool, number))
        rows = np.empty((len(models), 6, 4), "f4")
        rows[:, :3], rows[:, 3:] = models[:, :3], before[:, :3]
        content = rows.tobytes()
        if slot is None or slot.matrices.size < len(content):
            slot = resident.slots[pool, number] = Slot(self._context.buffer(content, dynamic=True), content)
        elif slot.matrices_held != content:
            slot.matrices.write(content)
            slot.matrices_held = content
        return Draw(resident, slot, len(models), item)

    def pose(self, draw: Draw, bones: Array, before: Array) -> None:
        """Give a skinned draw its skin matrices (j,4,4), world ones, now and before."""
        rows = np.zeros((2, BONES, 3, 4), "f4")
        count = min(len(bones), BONES)
        rows[0, :count], rows[1, :count] = bones[:count, :3], before[:count, :3]
        content = rows.tobytes()
        slot = draw.slot
        if slot.bones is None:
            slot.bones = self._context.buffer(content, dynamic=True)
        elif slot.bones_held != content:
            slot.bones.write(content)
        slot.bones_held = content

    def reshape(self, draw: Draw, shape: tuple[Array, Array], before: tuple[Array, Array]) -> None:
        """Give a draw its own positions and normals (a face that speaks), now and in the frame before."""
        slot = draw.slot
        content = np.hstack([shape[0], shape[1], before[0]]).astype("f4", copy=False).tobytes()
        if slot.shape is None:
            slot.shape = self._context.buffer(content, dynamic=True)
            slot.arrays.clear()
        else:
            slot.shape.write(content)

    def array(self, draw: Draw, program: moderngl.Program, blocking: bool = False) -> moderngl.VertexArray:
        """The vertex array through which a program reads a draw: its ranges, or its blockers."""
        slot, resident = draw.slot, draw.resident
        found = slot.arrays.get((program, blocking))
        if found is None:
            indices = resident.largest_first if blocking else resident.indices
            found = slot.arrays[program, blocking] = self._context.vertex_array(
                program, self._attributes(program, slot, resident), indices, skip_errors=True
            )
        return found

    @staticmethod
    def _attributes(
        program: moderngl.Program, slot: Slot, resident: Resident
    ) -> list[tuple[moderngl.Buffer, str, *tuple[str, ...]]]:
        def layout(parts: list[tuple[str, str, int]], per: str = "") -> tuple[str, *tuple[str, ...]]:
            formats, names = [], []
            for name, form, size in parts:
                if name in program:
                    formats.append(form)
                    names.append(name)
                else:
                    formats.append(f"{size}x")
            return (" ".join(formats) + per, *names)

        shape = [("position", "3f", 12), ("normal", "3f", 12)]
        surface = [("colour", "4f1", 4), ("aux", "4f2", 8)]
        if slot.shape is not None:
            shape.append(("position_before", "3f", 12))
        if resident.skinned:
            surface += [("joints", "4u1", 4), ("weights", "4f1", 4)]
        rows = [(name, "4f", 16) for name in _NAMES]
        read = [
            (slot.shape or resident.shape, *layout(shape)),
            (resident.surface, *layout(surface)),
            (slot.matrices, *layout(rows, "/i")),
        ]
        return [buffer for buffer in read if len(buffer) > 2]

    def _send(self, mesh: Mesh) -> Resident:
        count = len(mesh.positions)
        skinned = mesh.joints is not None and mesh.weights is not None
        form: list[tuple[str, str, tuple[int, ...]]] = [("colour", "u1", (4,)), ("aux", "f2", (4,))]
        if skinned:
            form += [("joints", "u1", (4,)), ("weights", "u1", (4,))]
        surface = np.zeros(count, form)
        surface["colour"][:, :3] = np.round(np.clip(mesh.colours, 0, 1) * 255)
        surface["aux"] = mesh.aux
        joint_centres = used = None
        if mesh.joints is not None and mesh.weights is not None:
            if int(mesh.joints.max(initial=0)) >= BONES:
                raise StageError(
                    f"The mesh {mesh.key!r} is moved by joint {int(mesh.joints.max())}, but the renderer holds {BONES} joints "
                    f"a mesh (0 to {BONES - 1}). Build it with fewer joints, or split it."
                )
            surface["joints"], surface["weights"] = mesh.joints, np.round(mesh.weights * 255)
            joint_centres, used = _centres(mesh.positions, mesh.joints, mesh.weights)
        triangles, ranges = _by_material(mesh)
        opaque = sum(part.count for part in ranges if part.material not in _BLENDED)
        largest_first, blockers = _by_area(mesh.positions, triangles, ranges)
        low, high = mesh.bounds
        centre = (low + high) / 2
        send = self._context.buffer
        return Resident(
            bounds=(low, high),
            shape=send(np.hstack([mesh.positions, mesh.normals]).astype("f4").tobytes()),
            surface=send(surface.tobytes()),
            indices=send(triangles.astype("u4").tobytes()),
            ranges=ranges,
            opaque=opaque,
            largest_first=send(largest_first.astype("u4").tobytes()) if len(largest_first) else send(reserve=12),
            blockers=blockers,
            centre=centre,
            radius=float(np.sqrt(((mesh.positions - centre) ** 2).sum(1).max())),
            joint_centres=joint_centres,
            joints_used=used,
        )


def _by_material(mesh: Mesh) -> tuple[Array, tuple[Range, ...]]:
    """Triangles sorted so that each material is one run, blended ones last: a shader then knows its material.

    On a CPU renderer every branch of a shader costs its full price, so one program for all materials would be slow.
    """
    material = mesh.material[mesh.triangles[:, 0]].astype(int)
    # hair and clothes hide most of the skin, so it comes after them
    rank = material + (material == MATERIAL["skin"]) * 500 + np.isin(material, _BLENDED) * 1000
    order = np.argsort(rank, kind="stable")
    found, first, count = np.unique(rank[order], return_index=True, return_counts=True)
    ranges = tuple(Range(int(m) % 500, int(f) * 3, int(n) * 3) for m, f, n in zip(found, first, count, strict=True))
    return np.ascontiguousarray(mesh.triangles[order]), ranges


def sways(material: int) -> tuple[str, ...]:
    """The define under which the wind moves a material."""
    return ("SWAY_LEAVES",) if material in LEAVES else ("SWAY_CLOTH",) if material in CLOTHS else ()


def _by_area(positions: Array, triangles: Array, ranges: tuple[Range, ...]) -> tuple[Array, tuple[Blockers, ...]]:
    """The opaque triangles of a mesh, of what moves alike the largest first, and where they lie. What has holes is not among them.

    In steps of a power of two, not one by one: neighbours stay together and share their vertices.
    """
    a, b, c = (positions[triangles[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    step = np.floor(np.log2(np.clip(area, 1e-9, 1e9))).astype(int)
    order, blockers, first = [], [], 0
    for moves in sorted({sways(part.material) for part in ranges}):
        parts = [p for p in ranges if sways(p.material) == moves and p.material not in (*_BLENDED, *_HOLED)]
        if not parts:
            continue
        chosen = np.concatenate([np.arange(p.first // 3, (p.first + p.count) // 3) for p in parts])
        chosen = chosen[np.argsort(-step[chosen], kind="stable")]
        steps, counts = np.unique(-step[chosen], return_counts=True)
        blockers.append(Blockers(parts[0].material, first, 2.0**-steps, 3 * np.cumsum(counts)))
        order.append(chosen)
        first += 3 * len(chosen)
    return triangles[np.concatenate(order)] if order else triangles[:0], tuple(blockers)


def _centres(positions: Array, joints: Array, weights: Array) -> tuple[Array, Array]:
    """Middle (j,3) of the vertices that each joint leads, and which joints lead any."""
    lead = joints[np.arange(len(joints)), weights.argmax(1)]
    number = np.bincount(lead, minlength=BONES)
    sums = np.stack([np.bincount(lead, positions[:, axis], minlength=BONES) for axis in range(3)], -1)
    used = np.nonzero(number)[0]
    return sums / np.maximum(number, 1)[:, None], used
