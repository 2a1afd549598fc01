"""The creatures of a scene: whose parts are played by animals, and what is drawn of them. Without animals no species is loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Character
from filmwright.scenes import Scene
from filmwright.stage.creatures.course import Course
from filmwright.stage.creatures.treading import Treading
from filmwright.stage.performance import Performance
from filmwright.stage.snapshot import Item

if TYPE_CHECKING:
    from filmwright.stage.creatures.creature import Creature, Player, Shown

Size = Callable[[float, Array], float]  # metres and a point -> lines of the picture


class Troupe:
    """Everybody of a cast whose kind is an animal's."""

    def __init__(self, scene: Scene, cast: Mapping[str, Character]) -> None:
        self.scene = scene
        self.animals: dict[str, Creature] = {
            who: found for who, character in cast.items() if (found := _creature(character)) is not None
        }
        self._players: dict[str, Player] = {}

    def __contains__(self, who: object) -> bool:
        return who in self.animals

    def stature(self, who: str) -> float:
        """The height that a camera frames, metres."""
        animal = self.animals[who]
        if any(cue.who == who and "rear" in cue.manner.split() for beat in self.scene.beats for cue in beat.cues):
            return 1.55 * animal.height  # up on the hind legs
        flies = any(cue.who == who and "fly" in cue.manner.split() for beat in self.scene.beats for cue in beat.cues)
        return max(animal.height, 0.5 * animal.anatomy.measures.get("wing", 0.0)) if flies else animal.height

    def rehearse(self, performance: Performance, water: float | None = None) -> None:
        """Lay out everybody's steps on a performance; `water` is the height of its surface, if the place has any."""
        if self.animals:
            from filmwright.stage.creatures.players import player
        for who, animal in self.animals.items():
            course = Course(self.scene, who, performance.positions(who), performance.headings(who))
            self._players[who] = player(animal, course, performance.floor(who), water)

    def landings(self, who: str) -> list[float]:
        """The frames at which a foot of an animal comes down, in order; none for what swims or has no feet."""
        steps = getattr(self._players[who], "steps", None)
        return sorted(step.lands for leg in steps.steps for step in leg) if isinstance(steps, Treading) else []

    def shown(self, who: str, frame: float, points: Mapping[str, Array]) -> Shown:
        """A creature at a frame."""
        return self._players[who].at(frame, dict(points))

    def snout(self, who: str, frame: float, points: Mapping[str, Array]) -> tuple[Array, Array] | None:
        """Where the mouth of a creature is (3,) and how its head is turned (3,3) at a frame; None for what has no head of its own."""
        body = self.animals[who].body
        if "head" not in body.index:
            return None
        head = body.index["head"]
        bone = self.shown(who, frame, points).bones[head]
        turn = np.asarray(bone[:3, :3], float)
        mouth = (bone @ np.append(body.tails[head], 1.0))[:3] - turn[:, 1] * 0.02 * self.animals[who].height
        return mouth, turn / np.maximum(np.linalg.norm(turn, axis=0), 1e-9)

    def item(self, who: str, number: int, frame: float, points: Mapping[str, Array], size: Size) -> Item:
        """What is drawn of a creature at a frame, as fine as its size in the picture needs."""
        animal, taken = self.animals[who], self.shown(who, frame, points)
        reach = float(np.linalg.norm(animal.body.high - animal.body.low)) / 1.4
        level = animal.body.level_for(size(reach, taken.eye))
        body = animal.body
        return Item(
            mesh=body.lod(level),
            id=number,
            bones=taken.bones,
            casters=(body.shorn(max(level, 2)), body.shorn(3)),
            group="creature",
            name=who,
        )


def _creature(character: Character) -> Creature | None:
    """The animal that plays a character, or None for people and for what no animal can play."""
    if character.is_human:
        return None
    from filmwright.stage.creatures import species_of
    from filmwright.stage.creatures.creature import creature

    found = species_of(character)
    return creature(found) if found is not None else None
