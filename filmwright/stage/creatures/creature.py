"""A creature that can be put on the stage: a body, its motion, and what cameras ask of it (eyes, height)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any, Protocol

from filmwright.arrays import Array
from filmwright.stage.creatures.catalogue import NAMES
from filmwright.stage.creatures.families import FAMILIES
from filmwright.stage.creatures.flesh import Anatomy, Body, body
from filmwright.stage.creatures.naming import Kind
from filmwright.stage.creatures.remade import Remade
from filmwright.stage.creatures.worn import dressed
from filmwright.stage.remembered import remembered

GIANT = 2.2  # times its size, from which an animal is a giant
TALLEST = 5.0  # metres at which a giant's eyes are
LOOK_VERSION = 14  # raised by hand when creatures look or move differently, so that finished takes know


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
    shape: Any
    body: Body
    anatomy: Anatomy
    height: float
    eye: float

    @property
    def length(self) -> float:
        """From nose to tail, metres."""
        return float(self.body.high[2] - self.body.low[2])


def bounded(family: Any, kind: Kind) -> float:
    """How many times its size a giant is: as tall as `TALLEST`, so that a giant cat is as high as a house and a giant whale is a whale."""
    usual = family.anatomy(family.varied(family.species[kind.species], replace(kind, size=1.0))).measures
    return float(min(kind.size, max(TALLEST / max(usual["eye"], 0.02), GIANT)))


@remembered(40 << 20)
def creature(kind: Kind) -> Creature:
    """The creature of a kind."""
    name = NAMES[kind.species]
    family = FAMILIES[name]
    if kind.size > GIANT:
        kind = replace(kind, size=bounded(family, kind))
    shape = family.varied(family.species[kind.species], kind)
    digest = hashlib.sha256(repr((shape, LOOK_VERSION)).encode()).hexdigest()[:24]
    anatomy = family.anatomy(shape)
    made = body(digest, lambda: anatomy)
    eye = anatomy.measures["eye"]
    top = max(eye / 0.936, 0.62 * float(made.high[2] - made.low[2]))
    if float(made.low[1]) < -0.2 * top:  # what hangs below a jellyfish is of it
        top = max(top, 0.85 * float(made.high[1] - made.low[1]))
    if kind.worn:
        bare = float(made.high[1])
        made = dressed(digest, name, anatomy, made, kind.worn)
        top = max(top, eye / 0.936 + float(made.high[1]) - bare)
    if kind.matter:
        made = Remade(made, kind.matter, kind.colour)
    return Creature(kind.species, name, shape, made, anatomy, top, eye)
