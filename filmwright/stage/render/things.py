"""The items of a frame made ready once for all passes: on the GPU, with their bounds and their twins in the frame before."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.lens import Lens
from filmwright.stage.render.library import Draw, Library, Resident
from filmwright.stage.snapshot import Item, Snapshot

SUBJECTS = ("person", "prop", "creature", "vehicle")
ENCLOSING = ("wall", "ceiling", "roof", "view", "passage")  # how the names begin of what encloses a room
WALL_HEIGHT = 2.1  # metres


@dataclass(frozen=True, eq=False)
class Thing:
    """One item of the frame. Bounds are one sphere an instance: `centres` (k,3), `radii` (k,), in metres; and one upright box about
    the same centres: `reaches` (k,3) from there to its sides."""

    item: Item
    resident: Resident
    centres: Array
    radii: Array
    reaches: Array
    models: Array  # (k,4,4) world matrices
    models_before: Array
    whole: Draw | None  # made ready once when it is drawn as a whole; None when instances are chosen pass by pass
    bones: tuple[Array, Array] | None = None  # (j,4,4) each: skin matrices in the world, now and before
    stand: _Stand | None = None

    @property
    def is_set(self) -> bool:
        """Whether it is a rigid part of the place."""
        return self.item.group == "place" and self.item.bones is None and self.item.shape is None

    @cached_property
    def signature(self) -> int:
        """A number for the mesh and where it stands."""
        if self.stand is not None and self.stand.signature is not None:
            return self.stand.signature
        number = zlib.crc32(self.models.tobytes(), zlib.crc32(self.item.mesh.key.encode()))
        if self.stand is not None:
            self.stand.signature = number
        return number

    @property
    def is_subject(self) -> bool:
        """Whether it is someone or something on the set, not the set itself."""
        return self.item.group in SUBJECTS

    @property
    def is_wall(self) -> bool:
        """Whether it encloses the set: by its name, or, without one, by being higher than a person."""
        if self.item.group != "place":
            return False
        if self.item.name:
            return self.item.name.startswith(ENCLOSING)
        low, high = self.item.mesh.bounds
        return bool(high[1] - low[1] > WALL_HEIGHT)

    def draw(self, library: Library, pool: str, chosen: Array) -> Draw:
        """The draw of the chosen instances (indices or a mask), in a pool of slots of the pass's own."""
        if self.whole is not None:
            return self.whole
        return library.draw(pool, self.item, self.models[chosen], self.models_before[chosen])

    def caster(self, library: Library, pool: str, chosen: Array) -> Draw:
        """What throws the shadow of the chosen instances into the map "near" or "far": a coarser mesh where there is one."""
        mesh = self.item.casters[0 if pool == "near" else 1] if self.item.casters else self.item.mesh
        if mesh is self.item.mesh:
            return self.draw(library, pool, chosen)
        thrower = replace(self.item, mesh=mesh, shape=None)
        if self.bones is None:
            return library.draw("caster", thrower, self.models[chosen], self.models_before[chosen])
        draw = library.draw("caster", thrower, self.models, self.models_before)
        library.pose(draw, *self.bones)
        return draw


class Roster:
    """Makes the items of each frame ready. Where what stands still stands is worked out once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._still: WeakKeyDictionary[Item, _Stand] = WeakKeyDictionary()

    def ready(self, snapshot: Snapshot, before: Snapshot) -> list[Thing]:
        """All items of a snapshot, in their order."""
        twins = _Twins(before) if before is not snapshot else None
        return [self._thing(item, twins.of(item) if twins else item) for item in snapshot.items]

    def _thing(self, item: Item, twin: Item) -> Thing:
        library = self._library
        resident = library.resident(item.mesh)
        if item.bones is not None and resident.joint_centres is not None:
            return self._posed(item, twin, resident)
        stand = self._stand(item, twin, resident)
        draw: Draw | None = None
        if item.instances is None:
            draw = library.draw("whole", item, stand.models, stand.before)
            if item.shape is not None:
                library.reshape(draw, item.shape, twin.shape or item.shape)
        return Thing(
            item, resident, stand.centres, stand.radii, stand.reaches, stand.models, stand.before, draw, stand=stand
        )

    def _posed(self, item: Item, twin: Item, resident: Resident) -> Thing:
        assert item.bones is not None
        bones = item.model @ item.bones
        bones_before = bones if twin is item else twin.model @ (twin.bones if twin.bones is not None else item.bones)
        one = np.eye(4)[None]
        draw = self._library.draw("whole", item, one, one)
        self._library.pose(draw, bones, bones_before)
        if item.shape is not None:
            self._library.reshape(draw, item.shape, twin.shape or item.shape)
        centres, radii = _posed_bounds(bones, resident)
        reaches = np.repeat(radii[:, None], 3, 1)
        return Thing(item, resident, centres, radii, reaches, one, one, draw, (bones, bones_before))

    def _stand(self, item: Item, twin: Item, resident: Resident) -> _Stand:
        held = self._still.get(item)
        if twin is item and held is not None:
            return held
        models = _matrices(item)
        before = models if twin is item else _matrices(twin)
        turned = models[:, :3, :3]
        low, high = resident.bounds
        stand = _Stand(
            models,
            before,
            turned @ resident.centre + models[:, :3, 3],
            resident.radius * np.sqrt((turned**2).sum(1)).max(1),
            np.abs(turned) @ ((high - low) / 2),
        )
        if twin is item:
            self._still[item] = stand
        return stand


@dataclass(eq=False)
class _Stand:
    """Where the instances of a rigid item stand; see Thing."""

    models: Array
    before: Array
    centres: Array
    radii: Array
    reaches: Array
    signature: int | None = None


def _matrices(item: Item) -> Array:
    if item.instances is None:
        return np.asarray(item.model, float)[None]
    return np.asarray(item.model @ item.instances, float)


def _posed_bounds(bones: Array, resident: Resident) -> tuple[Array, Array]:
    """A sphere round the middles of what each bone moves; a hand's breadth is added for what sticks out."""
    assert resident.joint_centres is not None and resident.joints_used is not None
    used = resident.joints_used[resident.joints_used < len(bones)]
    rest = np.concatenate([resident.joint_centres[used], np.ones((len(used), 1))], 1)
    points = np.einsum("njk,nk->nj", bones[used], rest)[:, :3]
    low, high = points.min(0), points.max(0)
    return ((low + high) / 2)[None], np.array([float(np.linalg.norm(high - low)) / 2 + 0.25])


def in_view(lens: Lens, centres: Array, radii: Array) -> Array:
    """Which spheres (k,) touch the picture's pyramid."""
    relative = centres - lens.eye
    ahead = relative @ lens.forward
    side = np.abs(relative @ lens.right) - ahead * lens.tan_x
    above = np.abs(relative @ lens.up) - ahead * lens.tan_y
    widen_x, widen_y = np.hypot(1.0, lens.tan_x), np.hypot(1.0, lens.tan_y)
    touches: Array = (ahead > -radii) & (side < radii * widen_x) & (above < radii * widen_y)
    return touches


class _Twins:
    """Finds each item of a snapshot in the snapshot before: by mesh, id, name and order of appearance."""

    def __init__(self, before: Snapshot) -> None:
        self._items: dict[tuple[str, int, str], list[Item]] = {}
        for item in before.items:
            self._items.setdefault((item.mesh.key, item.id, item.name), []).append(item)
        self._taken: dict[tuple[str, int, str], int] = {}

    def of(self, item: Item) -> Item:
        """The item as it was; itself when it was not there or has changed in kind."""
        key = (item.mesh.key, item.id, item.name)
        number = self._taken.get(key, 0)
        self._taken[key] = number + 1
        same = self._items.get(key, [])
        if number >= len(same):
            return item
        twin = same[number]
        count = len(twin.instances) if twin.instances is not None else 0
        alike = (twin.bones is None) == (item.bones is None)
        return twin if alike and count == (len(item.instances) if item.instances is not None else 0) else item
