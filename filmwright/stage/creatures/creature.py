"""A creature that can be put on the stage: a body, its motion, and what cameras ask of it (eyes, height)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures import quadruped
from filmwright.stage.creatures.course import Course, Moment
from filmwright.stage.creatures.flesh import Anatomy, Body, body
from filmwright.stage.creatures.naming import Kind
from filmwright.stage.creatures.quadruped_motion import QuadrupedMotion, rest_feet
from filmwright.stage.creatures.species import SPECIES
from filmwright.stage.creatures.treading import Treading
from filmwright.stage.creatures.variety import varied

LOOK_VERSION = 1  # raised by hand when creatures look or move differently, so that finished takes know


@dataclass(frozen=True, eq=False)
class Shown:
    """One creature in one frame: skin matrices (k,4,4) in the world, its eyes (3,), and its joints (k,3) for control passes."""

    bones: Array
    eye: Array
    joints: Array


class Player(Protocol):
    """One creature in one scene."""

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The creature at a frame; `points` are places that may be looked at, by name."""


@dataclass(frozen=True, eq=False)
class Creature:
    """A species with a body. `height` is what a camera frames as its stature, `eye` the height of its eyes at rest."""

    species: str
    family: str
    body: Body
    anatomy: Anatomy
    height: float
    eye: float

    @property
    def length(self) -> float:
        """From nose to tail, metres."""
        return float(self.body.high[2] - self.body.low[2])


@lru_cache(maxsize=48)
def creature(kind: Kind) -> Creature:
    """The creature of a kind."""
    species, shape = kind.species, varied(SPECIES[kind.species], kind)
    digest = hashlib.sha256(repr((shape, LOOK_VERSION, flesh_version())).encode()).hexdigest()[:24]
    anatomy = quadruped.anatomy(shape)
    made = body(digest, lambda: anatomy)
    eye = anatomy.measures["eye"]
    top = max(eye / 0.936, 0.45 * float(made.high[2] - made.low[2]))
    return Creature(species, "quadruped", made, anatomy, top, eye)


def flesh_version() -> int:
    """A number that changes with the way bodies are built."""
    return 1


class QuadrupedPlayer:
    """A four-footed animal through a scene."""

    def __init__(self, who: Creature, course: Course, ground: Callable[[Array, Array], Array]) -> None:
        self.who, self.course = who, course
        shape = SPECIES[who.species]
        m = who.anatomy.measures
        self.steps = Treading(
            course.positions,
            course.headings,
            course.fps,
            m["height"] * 0.85,
            rest_feet(m, who.body),
            ground,
            shape.legs == "hopper",
        )
        self.motion = QuadrupedMotion(
            who.body, m, "dog" if who.species == "dog" else "", shape.legs in ("hoof", "column")
        )
        self._eye = who.body.heads[who.body.index["head"]] * [0, 0, 1] + np.array([0.0, who.eye, 0.0])

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The animal at a frame."""
        now: Moment = self.course.at(frame, points)
        bones, _ = self.motion.pose(now, self.steps)
        head = who_index(self.who, "head")
        eye = bones[head] @ np.append(self._eye, 1.0)
        heads = np.concatenate([self.who.body.heads, np.ones((len(bones), 1))], 1)
        joints = np.einsum("kij,kj->ki", bones, heads)[:, :3]
        return Shown(bones, eye[:3], joints)


def who_index(who: Creature, bone: str) -> int:
    """The number of a bone."""
    return who.body.index[bone]


def player(who: Creature, course: Course, ground: Callable[[Array, Array], Array]) -> Player:
    """A creature made ready to play a scene."""
    return QuadrupedPlayer(who, course, ground)
