"""Parts of bodies and vehicles as regions of their own in the ids pass: somebody's hands, legs, beard; a canoe's paddle.

A body is one skinned mesh. A part of it is those of its triangles that hang on certain joints and are of certain materials, sleeves and
trouser legs included; drawn as an item of its own it has an id of its own. Nothing else about the picture changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.people.person import Person
from filmwright.stage.people.rig import INDEX, JOINTS
from filmwright.stage.snapshot import Item
from filmwright.stage.vehicles.model import Vehicle


@dataclass(frozen=True)
class Region:
    """A part of a person: the joints it hangs on (names or their beginnings), the materials it is of (() all), and where it is at rest
    about the eyes, in metres: (at most this far up, at least this far ahead); None where that does not matter.
    """

    joints: tuple[str, ...]
    materials: tuple[str, ...] = ()
    below: float | None = None
    above: float | None = None
    ahead: float | None = None


FINGERS = ("hand", "index", "middle", "ring", "pinky", "thumb")
REGIONS: dict[str, Region] = {
    "hands": Region(FINGERS),
    "fingers": Region(FINGERS[1:]),
    "arms": Region(("upperarm", "lowerarm")),
    "legs": Region(("thigh", "calf")),
    "feet": Region(("foot", "ball")),
    "head": Region(("head", "eye")),
    "face": Region(("head", "eye"), ("skin", "eye", "tooth", "lash"), above=-0.14, ahead=-0.075),
    "eyes": Region(("eye",), ("eye",)),
    "hair": Region((), ("hair",), above=-0.02),
    "beard": Region(("head", "neck"), ("hair",), below=-0.03, ahead=-0.10),
    "neck": Region(("neck",)),
    "shoulders": Region(("clavicle",)),
    "back": Region(("spine",)),
    "chest": Region(("spine_02", "spine_03")),
}
# other words for the same, and single ones of a pair
SAME = {
    "hand": "hands", "palm": "hands", "palms": "hands", "fist": "hands", "fists": "hands", "finger": "fingers", "arm": "arms",
    "leg": "legs",
    "calf": "legs",
    "calves": "legs", "thigh": "legs", "thighs": "legs", "knee": "legs", "knees": "legs", "foot": "feet", "toes": "feet",
    "eye": "eyes", "moustache": "beard", "mustache": "beard", "shoulder": "shoulders", "torso": "chest",
}  # fmt: skip
HELD = {
    "paddle": "paddle",
    "oar": "oars",
    "scull": "oars",
}  # parts of a vehicle that are things: by how their bone moves


def part(word: str) -> str | None:
    """The part of a body that a word means, or None."""
    key = word.lower()
    return key if key in REGIONS else SAME.get(key)


def of_person(mesh: Mesh, name: str, eyes: Array) -> Array:
    """Which triangles (m,) of a person's mesh are of a part; `eyes` (3,) is where the eyes are at rest, metres."""
    region = REGIONS[name]
    of = np.ones(len(mesh.positions), bool)
    if region.joints:
        if mesh.joints is None or mesh.weights is None:
            return np.zeros(len(mesh.triangles), bool)
        numbers = [INDEX[joint] for joint in JOINTS if joint.startswith(region.joints)]
        share = (mesh.weights * np.isin(mesh.joints, numbers)).sum(1)
        of &= share > 0.5
    if region.materials:
        of &= np.isin(mesh.material, [MATERIAL[each] for each in region.materials])
    away = mesh.positions - eyes
    if region.below is not None:
        of &= away[:, 1] < region.below
    if region.above is not None:
        of &= away[:, 1] > region.above
    if region.ahead is not None:
        of &= away[:, 2] > region.ahead
    return np.asarray(of[mesh.triangles].sum(1) >= 2)


def of_bones(mesh: Mesh, bones: Iterable[int]) -> Array:
    """Which triangles (m,) of a vehicle's mesh move with some of its bones (numbers, 0 the body itself)."""
    if mesh.joints is None:
        return np.zeros(len(mesh.triangles), bool)
    return np.asarray(np.isin(mesh.joints[:, 0], list(bones))[mesh.triangles].all(1))


def parted(
    items: Iterable[Item],
    parts: Mapping[int, tuple[str, str]],
    people: Mapping[str, Person],
    vehicles: Mapping[str, Vehicle],
) -> list[Item]:
    """Items with some parts as items of their own; `parts` is id -> (whose, which part)."""
    out: list[Item] = []
    for item in items:
        mine = {number: name for number, (who, name) in parts.items() if who == item.name}
        if item.group == "person" and item.name in people:
            rest = people[item.name].rest
            eyes = (rest[INDEX["eye_l"]] + rest[INDEX["eye_r"]]) / 2
            out += divided(item, {n: (name, of_person(item.mesh, name, eyes)) for n, name in mine.items()})
        elif item.group == "vehicle" and item.name in vehicles:
            found = {}
            for n, name in mine.items():
                bones = [k for k, bone in enumerate(vehicles[item.name].bones, 1) if HELD.get(bone.turn) == name]
                found[n] = (name, of_bones(item.mesh, bones))
            out += divided(item, found)
        else:
            out.append(item)
    return out


def divided(item: Item, parts: Mapping[int, tuple[str, Array]]) -> list[Item]:
    """An item, and beside it its parts: id -> (name, which triangles). Of triangles that belong to two the first has them."""
    left = np.ones(len(item.mesh.triangles), bool)
    out: list[Item] = []
    for number, (name, mine) in parts.items():
        chosen = mine & left
        if chosen.any():
            left &= ~chosen
            mesh = replace(item.mesh, key=f"{item.mesh.key}:{name}", triangles=item.mesh.triangles[chosen])
            out.append(replace(item, mesh=mesh, id=number, shadow=False, casters=None))
    if not out:
        return [item]
    names = "+".join(name for name, _ in parts.values())
    rest = replace(item.mesh, key=f"{item.mesh.key}:but:{names}", triangles=item.mesh.triangles[left])
    whole = item.casters or (item.mesh, item.mesh)  # the shadow is that of the whole
    return [replace(item, mesh=rest, casters=whole), *out] if left.any() else out
