"""What a tailor is given: measures, a garment, and what is worn over it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Garment
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.parts import Part, rgb
from filmwright.stage.people.tailoring import Cut, Field, tailored

WHITE = np.array([0.90, 0.89, 0.86])
BRASS = np.array([0.72, 0.60, 0.34])


@dataclass(frozen=True)
class Order:
    """The measures, the garment, the fields of what is worn over it; whether it is tucked in at the waist, and whether a tie closes it."""

    measures: Measures
    garment: Garment
    over: tuple[Field, ...] = ()
    tucked: bool = False
    closed: bool = False

    @property
    def colour(self) -> Array:
        """The garment's colour (3,)."""
        return rgb(self.garment.colour)

    def make(self, how: Cut, colour: Array | None = None, plain: bool = False) -> Part:
        """The cloth of this order."""
        pattern = "" if plain else self.garment.pattern
        shade = self.colour if colour is None else colour
        return tailored(self.measures, how, shade, pattern, self.garment.kind, self.over)
