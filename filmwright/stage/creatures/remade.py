"""A body of another matter than flesh: a cat of glass, a horse of flowers, a dragon of folded paper. It moves as it did."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.creatures.flesh import Body
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.props.matter import FORMS, made_of
from filmwright.stage.props.patterned import PATTERNS
from filmwright.stage.props.recast import STREWN

COVERED = tuple(
    MATERIAL[name] for name in ("coat", "hide", "hair", "fur")
)  # what of a skin takes the matter's own surface
CLEAR, DENSE = (
    ("glass", "crystal", "water"),
    "#7aa8bc",
)  # what is as large as an animal is seen only where its glass has a tone
FORM = 1  # the level whose mesh is given another form: fine enough to know the animal, with few enough triangles


class Remade(Body):
    """A body that is drawn of a matter."""

    def __init__(self, body: Body, matter: str, colour: str = "") -> None:
        super().__init__(f"{body.key}:{matter}:{colour}", body.arrays, body.names, body.parents)
        self.matter, self.colour = matter, colour
        self._made: dict[int, Mesh] = {}

    def lod(self, level: int) -> Mesh:
        """The mesh of a level; of a form (folded, of cubes, of flowers) there is one for all."""
        last = self.matter.split(" ")[-1]
        formed = self.matter in STREWN or last in FORMS or last in PATTERNS
        level = FORM if formed else level
        if level not in self._made:
            skin = self.shorn(level)
            bare = np.isin(skin.material, COVERED)
            material = np.where(bare, MATERIAL["plain"], skin.material).astype(skin.material.dtype)
            aux = np.where(bare[:, None], np.array([1.0, 0, 0, 0]), skin.aux).astype("f4")
            colour = self.colour or (DENSE if self.matter in CLEAR else "")
            made = made_of(replace(skin, material=material, aux=aux), self.matter, colour)
            self._made[level] = replace(made, key=f"creature:{self.key}:{level}")
        return self._made[level]
