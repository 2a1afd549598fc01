"""Who goes into the water in a scene comes out of it wet: the same person with dark, shining clothes from then on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

import numpy as np

from filmwright.bible import Character
from filmwright.stage.bathing import waters
from filmwright.stage.people.person import Person, person
from filmwright.stage.people.rig import Rig
from filmwright.stage.performance import Performance
from filmwright.stage.places.place import SetPiece

WET = "wet"
UNDER = 0.62  # of the stature: who stands so deep in water is soaked, and not only about the legs
AFTERWARDS = " wet"  # after an id: that person from then on


class Soaking:
    """The people of a scene who get wet in it, and the frame from which they are."""

    def __init__(
        self, cast: Mapping[str, Character], rigs: Mapping[str, Rig], place: SetPiece, performance: Performance
    ) -> None:
        self._cast = {who: cast[who] for who in rigs}
        self._place, self._performance = place, performance

    @cached_property
    def since(self) -> dict[str, float]:
        """The frame from which each of them is wet; nobody who was wet before."""
        if not waters(self._place):
            return {}
        found = {}
        for who, character in self._cast.items():
            if WET in character.look.marks:
                continue
            feet = self._performance.positions(who)
            level = self._place.water if self._place.water is not None else np.inf
            deep = level - feet[:, 1] > UNDER * character.look.height
            swims = np.array([self._performance.gait(who, k) == "swim" for k in range(len(feet))])
            there = np.nonzero((deep & np.isfinite(level)) | swims)[0]
            if len(there):
                found[who] = float(there[0])
        return found

    @cached_property
    def people(self) -> dict[str, Person]:
        """The wet bodies, by id and AFTERWARDS."""
        return {
            who + AFTERWARDS: person(replace(c.look, marks=(*c.look.marks, WET)), c.wardrobe)
            for who, c in self._cast.items()
            if who in self.since
        }

    def key(self, who: str, frame: float) -> str:
        """The key of somebody's body at a frame: the id, with AFTERWARDS where they are wet by then."""
        return who + AFTERWARDS if frame >= self.since.get(who, np.inf) else who
