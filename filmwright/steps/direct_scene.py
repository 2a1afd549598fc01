"""One scene directed. It stands apart from the step, so that a plan in which nothing is stale does not load the stage."""

from __future__ import annotations

from dataclasses import dataclass

from filmwright.bible import Bible
from filmwright.direction.directing import called, direct, paced, watched
from filmwright.direction.exchange import End, direct_call
from filmwright.scenes import Scene
from filmwright.shots import Shot
from filmwright.stage.world import World


@dataclass(frozen=True)
class Asked:
    """All that the direction of one scene is made from."""

    scene: Scene
    bible: Bible
    style: str
    fresh: tuple[bool, ...]  # for each place of the scene whether the film has not been there yet
    old: tuple[Shot, ...]
    aspect: float
    last: bool
    tempo: float = 1.0


def shots_of(asked: Asked) -> list[Shot]:
    """The shot list of one scene: a pure function, for whichever process."""
    if len(asked.scene.sides) > 1:
        return _shots_of_call(asked)
    world = World(asked.scene, asked.bible)
    return direct(
        asked.scene,
        world.place.plan,
        world.performance,
        asked.bible,
        asked.style,
        asked.fresh[0],
        asked.old or None,
        asked.aspect,
        asked.last,
        asked.tempo,
    )


def _shots_of_call(asked: Asked) -> list[Shot]:
    scene, bible, ends = asked.scene, asked.bible, []
    for side, fresh in zip(scene.sides, asked.fresh, strict=True):
        world = World(scene.at(side.place), bible)
        ends.append(End(side, watched(world.scene, world.place.plan, world.performance, bible), fresh))
    way = paced(asked.style, asked.tempo)
    return direct_call(scene, ends, way, asked.aspect, called(bible), asked.old or None, asked.last)
