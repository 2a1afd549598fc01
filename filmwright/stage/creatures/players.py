"""Players: each family's way through a scene, from its course to skin matrices."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.bird_motion import BirdMotion
from filmwright.stage.creatures.course import Course
from filmwright.stage.creatures.crawler_motion import CrawlerPlayer
from filmwright.stage.creatures.creature import Creature, Player, Shown
from filmwright.stage.creatures.fish_motion import FishPlayer
from filmwright.stage.creatures.insect_motion import InsectPlayer
from filmwright.stage.creatures.jellyfish_motion import JellyfishPlayer
from filmwright.stage.creatures.octopus_motion import OctopusPlayer
from filmwright.stage.creatures.posing import joints
from filmwright.stage.creatures.quadruped_motion import QuadrupedMotion, rest_feet
from filmwright.stage.creatures.ray_motion import RayPlayer
from filmwright.stage.creatures.snail_motion import SnailPlayer
from filmwright.stage.creatures.theropod_motion import TheropodMotion
from filmwright.stage.creatures.treading import Treading

Ground = Callable[[Array, Array], Array]


class QuadrupedPlayer:
    """A four-footed animal through a scene."""

    def __init__(self, who: Creature, course: Course, ground: Ground, water: float | None) -> None:
        self.who, self.course, self.water = who, course, water
        m, shape = who.anatomy.measures, who.shape
        feet = rest_feet(m, who.body)
        self.steps = Treading(
            course.positions,
            course.headings,
            course.fps,
            m["height"] * 0.85,
            feet,
            ground,
            shape.legs in ("hopper", "bounder"),
        )
        self.motion = QuadrupedMotion(
            who.body,
            m,
            "dog" if who.species == "dog" else "bounder" if shape.legs == "bounder" else "",
            shape.legs in ("hoof", "column"),
        )

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The animal at a frame."""
        bones, _ = self.motion.pose(self.course.at(frame, points), self.steps)
        return _shown(self.who, bones)


class BirdPlayer:
    """A bird through a scene: on foot, on the water, or in the air."""

    moves: type[BirdMotion] = BirdMotion

    def __init__(self, who: Creature, course: Course, ground: Ground, water: float | None) -> None:
        self.who, self.course, self.water = who, course, water
        m, body = who.anatomy.measures, who.body
        toes = [body.tails[body.index[f"h4{s}"]] for s in ("l", "r", "l", "r")]
        feet = np.array([(toe[0], toe[2]) for toe in toes])
        self.steps = Treading(course.positions, course.headings, course.fps, max(m["hip"] * 1.3, 0.04), feet, ground)
        self.motion = self.moves(body, m, who.shape)

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The bird at a frame."""
        now = self.course.at(frame, points)
        bones, _ = self.motion.pose(now, self.steps, now.of("fly"), self.water)
        return _shown(self.who, bones)


class TheropodPlayer(BirdPlayer):
    """A dinosaur on two legs through a scene."""

    moves = TheropodMotion


def _shown(who: Creature, bones: Array) -> Shown:
    """What cameras and control passes need of a pose."""
    head = who.body.index["head"]
    rest = who.body.heads[head] * [0, 0, 1] + np.array([0.0, who.eye, 0.0])
    eye = bones[head] @ np.append(rest, 1.0)
    return Shown(bones, eye[:3], joints(who.body, bones))


PLAYERS: dict[str, Callable[[Creature, Course, Ground, float | None], Player]] = {
    "quadruped": QuadrupedPlayer, "bird": BirdPlayer, "fish": FishPlayer, "crawler": CrawlerPlayer, "insect": InsectPlayer,
    "theropod": TheropodPlayer, "membrane": BirdPlayer, "jellyfish": JellyfishPlayer, "ray": RayPlayer,
    "octopus": OctopusPlayer, "snail": SnailPlayer,
}  # fmt: skip


def player(who: Creature, course: Course, ground: Ground, water: float | None = None) -> Player:
    """A creature made ready to play a scene; `water` is the height of the water's surface, if there is any."""
    return PLAYERS[who.family](who, course, ground, water)
