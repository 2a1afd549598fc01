"""What a film crew clears away before it films: bushes, flowers and tall grass through which the camera would go.

A bush that passes the lens at half a metre is a wall of huge leaves for some frames. What is left out, is left out for the whole shot, with
its shadow, so that nothing comes or goes. Trees stay: cameras keep off them (direction/scouting.py).
"""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Item, Snapshot, View

HIGHEST = 2.2  # metres: what is higher is a tree
WIDEST = 4.0  # metres: what is wider is the ground, or a hedge
FREE = 0.9  # metres that a plant must keep from the camera's way, beyond its own half width
SHARE = 0.6  # of a plant's vertices that are leaves
_LEAVES = (MATERIAL["foliage"], MATERIAL["grass"])
_plants: WeakKeyDictionary[Item, bool] = WeakKeyDictionary()
_held: WeakKeyDictionary[Item, tuple[tuple[View, ...], Item | None]] = WeakKeyDictionary()


def cleared(snapshot: Snapshot, course: tuple[View, ...]) -> Snapshot:
    """The snapshot without the plants of its place that stand in the way of a camera that goes along these views.

    What nobody asked for is cleared alone: a plant with an id of its own stays.
    """
    items = tuple(_without(item, course) if _is_plant(item) else item for item in snapshot.items)
    if all(a is b for a, b in zip(items, snapshot.items, strict=True)):
        return snapshot
    return replace(snapshot, items=tuple(item for item in items if item is not None))


def _is_plant(item: Item) -> bool:
    """Whether an item is low plants of the place, as many as there are of one kind; kept, since the place's items are the same always."""
    if item.group != "place" or item.id or item.bones is not None or item.shape is not None:
        return False
    if item not in _plants:
        _plants[item] = _low_and_leafy(item.mesh)
    return _plants[item]


def _low_and_leafy(mesh: Mesh) -> bool:
    low, high = mesh.bounds
    wide = high - low
    return bool(wide[1] < HIGHEST and max(wide[0], wide[2]) < WIDEST and np.isin(mesh.material, _LEAVES).mean() > SHARE)


def _without(item: Item, course: tuple[View, ...]) -> Item | None:
    """The item without what is in the way; None when nothing of it is left. The same object from frame to frame."""
    held = _held.get(item)
    if held is None or held[0] != course:
        models = item.model[None] if item.instances is None else item.model @ item.instances
        free = _off(models, item.mesh, np.array([view.eye for view in course], float))
        left: Item | None = item
        if not free.any():
            left = None
        elif item.instances is not None and not free.all():
            left = replace(item, instances=item.instances[free])
        held = _held[item] = (course, left)
    return held[1]


def _off(models: Array, mesh: Mesh, eyes: Array) -> Array:
    """Whether plants (n,4,4) are off the way through eyes (k,3)."""
    low, high = mesh.bounds
    middles = (models @ np.array([*((low + high) / 2), 1.0]))[:, :3]
    size = np.linalg.norm(models[:, :3, 1], axis=1)
    reach = float(max(high[0] - low[0], high[2] - low[2])) / 2 * size
    height = float(high[1] - low[1]) / 2 * size
    ends = eyes[1:] if len(eyes) > 1 else eyes
    off = np.ones(len(models), bool)
    for start, end in zip(eyes, ends, strict=False):
        way = end - start
        t = np.clip((middles - start) @ way / max(float(way @ way), 1e-9), 0.0, 1.0)
        apart = middles - start - t[:, None] * way
        beside = np.linalg.norm(apart[:, [0, 2]], axis=1) > reach + FREE
        off &= beside | (np.abs(apart[:, 1]) > height + FREE)
    return off
