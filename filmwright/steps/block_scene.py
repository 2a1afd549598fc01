"""One scene blocked. It stands apart from the step, so that a plan in which nothing is stale does not load the stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmwright import screenplay as words
from filmwright.bible import Bible, Place
from filmwright.direction.blocking import NEVER, Blocked, block
from filmwright.direction.calling import blocked_call
from filmwright.direction.earlier import Earlier
from filmwright.direction.plunging import into_water
from filmwright.direction.setting import Setting
from filmwright.direction.told_vehicles import with_vehicles
from filmwright.reading.calls import End
from filmwright.stage.places import build


@dataclass(frozen=True)
class Asked:
    """All that the blocking of one scene is made from; `lengths` in frames, of the lines that are spoken. `ends` are those of the
    telephone call that it is, `places` where they are, or the one place of any other scene."""

    scene: words.Scene
    places: tuple[Place, ...]
    ends: tuple[End, ...]
    bible: Bible
    lengths: Mapping[str, int]
    seed: int
    where: Setting
    fps: int
    before: Earlier = NEVER


def blocking_of(asked: Asked) -> Blocked:
    """The blocking of one scene: a pure function, for whichever process."""
    sets = [build(place) for place in asked.places]
    names = {character.name.lower(): character.id for character in asked.bible.characters}
    kinds = {prop.id: prop.kind for prop in asked.bible.props}

    def one(scene: words.Scene, bible: Bible, end: int) -> Blocked:
        where = replace(asked.where, place=asked.places[end].id)
        plan = sets[end].plan
        blocked = block(scene, plan, bible, asked.lengths, asked.seed, where, asked.fps, asked.before)
        wet = into_water(blocked.scene, plan, sets[end].water)
        return Blocked(with_vehicles(wet, names, sets[end], kinds), blocked.notes)

    if not asked.ends:
        return one(asked.scene, asked.bible, 0)
    return blocked_call(asked.scene, asked.ends, [place.id for place in asked.places], asked.bible, one)
