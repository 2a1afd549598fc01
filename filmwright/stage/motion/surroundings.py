"""What a body needs to know of the world about it to take a pose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.footsteps import Footsteps
from filmwright.stage.motion.mount import Mount

Vec = tuple[float, float, float]


def flat(x: Array, z: Array) -> Array:
    """Level ground at height 0."""
    return np.zeros_like(np.asarray(x, float))


@dataclass(frozen=True)
class Surroundings:
    """The floor, the clock and the things within reach.

    `ground(x, z)` takes and gives arrays in metres. `props` are the places of props and anchors by name (and of people's chests,
    if known), for hands to go to; `people` says which of the names are people's. `wind` in m/s.
    `footsteps` are this person's, laid out for the whole performance, and `frame` is
    where in it this moment lies; where all is `weightless` nobody stands; without them a walk is taken to be straight and even.
    """

    ground: Callable[[Array, Array], Array] = flat
    fps: int = 24
    props: Mapping[str, Vec] = field(default_factory=dict)
    people: frozenset[str] = frozenset()
    # where others stand: their feet, and their eyes were they upright; `props` has them as they lean and bow, which who goes to meet
    # them must not follow
    stands: Mapping[str, tuple[Vec, float]] = field(default_factory=dict)
    wind: Vec = (0.0, 0.0, 0.0)
    footsteps: Footsteps | None = None
    frame: float = 0.0
    weightless: bool = False
    water: float | None = None  # the height of its surface, metres

    def depth(self, at: Vec) -> float | None:
        """Metres from a point up to the water's surface; None where there is no water over it."""
        return None if self.water is None or self.water <= at[1] else self.water - at[1]

    mount: Mount | None = None  # what carries the body: a seat, a saddle

    def find(self, name: str) -> Vec | None:
        """The place of a prop, an anchor or a person by name, or of a point written "x,y,z"; None when unknown."""
        if name in self.props:
            return self.props[name]
        parts = name.split(",")
        if len(parts) == 3:
            try:
                return float(parts[0]), float(parts[1]), float(parts[2])
            except ValueError:
                return None
        return None
