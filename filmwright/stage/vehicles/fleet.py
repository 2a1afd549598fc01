"""The vehicles of a scene: whose parts are played by vehicles, and what is drawn of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Character
from filmwright.scenes import Scene
from filmwright.stage.performance import Performance
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.vehicles.catalogue import Make, make_of, vehicle
from filmwright.stage.vehicles.model import BODY, Vehicle
from filmwright.stage.vehicles.motion import Going, Now

Size = Callable[[float, Array], float]  # metres and a point -> lines of the picture
DARK = ("dusk", "night", "dawn")
FAR = 46.0  # lines of the picture under which the plain mesh is drawn


class Fleet:
    """Everybody of a cast whose kind is a vehicle's ("vehicle: red car")."""

    def __init__(self, scene: Scene, cast: Mapping[str, Character]) -> None:
        self.scene = scene
        self.makes: dict[str, Make] = {}
        for who, character in cast.items():
            found = played(character)
            if found is not None:
                self.makes[who] = found
        lit = scene.time in DARK or scene.weather in ("fog", "storm")
        self.vehicles: dict[str, Vehicle] = {who: vehicle(make, lit) for who, make in self.makes.items()}
        self._going: dict[str, Going] = {}

    def __contains__(self, who: object) -> bool:
        return who in self.vehicles

    def stature(self, who: str) -> float:
        """The height that a camera frames, metres: so much that its length is in the picture too."""
        one = self.vehicles[who]
        return max(one.height, 0.5 * one.length)

    def rehearse(self, performance: Performance, water: float | None) -> None:
        """Lay out the ways of all on a performance."""
        for who, one in self.vehicles.items():
            self._going[who] = Going(
                one,
                self.scene,
                who,
                performance.positions(who),
                performance.headings(who),
                performance.floor(who),
                water,
            )

    def now(self, who: str, frame: float) -> Now:
        """A vehicle at a frame."""
        return self._going[who].at(frame)

    def middle(self, who: str, frame: float) -> Array:
        """The middle of a vehicle (3,), for cameras."""
        one = self.vehicles[who]
        low, high = one.bounds
        now = self.now(who, frame)
        return np.asarray(now.body[:3, :3] @ ((low + high) / 2) + now.body[:3, 3])

    def items(self, who: str, number: int, frame: float, size: Size) -> list[Item]:
        """What is drawn of a vehicle at a frame. Its glass is part of the set, so that in the ids who sits behind it is found."""
        one, now = self.vehicles[who], self.now(who, frame)
        bones = np.stack([now.bones[name] for name in (BODY, *(bone.name for bone in one.bones))]).astype("f4")
        near = size(max(one.length, one.height), now.body[:3, 3]) > FAR
        mesh = one.mesh if near else one.plain
        # through clear water a shadow would lie far off on the bed, where one takes it for another boat
        dry = one.go != "water"
        casters = (one.plain, one.plain)
        out = [Item(mesh=mesh, id=number, bones=bones, shadow=dry, casters=casters, group="vehicle", name=who)]
        if one.glass is not None:
            out.append(Item(mesh=one.glass, id=number, bones=bones, shadow=False, group="place", name=f"{who} glass"))
        return out

    def lamps(self, frame: float) -> tuple[Lamp, ...]:
        """The lights of vehicles that burn."""
        out = []
        for who, one in self.vehicles.items():
            for lamp in one.lamps:
                where = self.now(who, frame).body @ np.append(np.asarray(lamp.position), 1.0)
                out.append(replace(lamp, position=(float(where[0]), float(where[1]), float(where[2]))))
        return tuple(out)


def stand_in(who: str) -> Character | None:
    """The part of a vehicle that needs no row in the bible, because its id says what it is: "vehicle-red-car-1"."""
    if not who.startswith("vehicle-"):
        return None
    words = " ".join(word for word in who.split("-")[1:] if not word.isdigit())
    return Character(who, words.upper(), kind=f"vehicle: {words}") if make_of(words) else None


def played(character: Character) -> Make | None:
    """What vehicle plays a character, or None. Its kind begins with "vehicle: "."""
    if not character.kind.startswith("vehicle:"):
        return None
    return make_of(character.kind.removeprefix("vehicle:"))
