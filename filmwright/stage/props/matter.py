"""What things are made of when the words say so: a wooden horse, a glass apple, a golden key. Any mesh can be made of any of these.

The form's own light and dark parts stay a little lighter and darker; its surface and hue become the matter's. What shines by itself and
what is seen through already keep their surface.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.props.patina import AGES, worn
from filmwright.stage.surface import rgb


@dataclass(frozen=True)
class Matter:
    """A surface of mesh.MATERIALS, its usual colour ("" leaves the things' own), and how much of the form's light and dark stays, 0..1."""

    surface: str
    colour: str = ""
    keeps: float = 0.35


MATTERS: dict[str, Matter] = {
    "wood": Matter("wood", "#8f6138"),
    "metal": Matter("metal", "#a4a9ad"),
    "gold": Matter("metal", "#b9853a"),
    "silver": Matter("metal", "#c9cdd0"),
    "copper": Matter("metal", "#b56a42"),
    "bronze": Matter("metal", "#8a6a3c"),
    "rust": Matter("soil", "#8a4a24"),
    "stone": Matter("stone", "#8f8b83"),
    "marble": Matter("paint", "#e6e2da", 0.15),
    "brick": Matter("brick", "#9a4f3a"),
    "concrete": Matter("concrete", "#9b9a96"),
    "glass": Matter("glass", "#d6ebf0", 0.1),
    "crystal": Matter("glass", "#e4ecf6", 0.1),
    "ice": Matter("glass", "#b9dcee", 0.1),
    "plastic": Matter("paint", "", 0.6),
    "rubber": Matter("plain", "", 0.6),
    "porcelain": Matter("paint", "#efece6", 0.2),
    "clay": Matter("plain", "#b5683f", 0.3),
    "leather": Matter("leather", "#6a4327"),
    "cloth": Matter("cloth", "", 0.6),
    "wool": Matter("cloth", "#c8bda8", 0.6),
    "velvet": Matter("cloth", "#6a2238", 0.5),
    "denim": Matter("cloth", "#3d5578", 0.4),
    "paper": Matter("paper", "#ece6d8", 0.5),
    "cardboard": Matter("paper", "#b78f5f", 0.4),
    "straw": Matter("cloth", "#c9a858", 0.5),
    "snow": Matter("snow", "#f2f6fa", 0.1),
    "chocolate": Matter("paint", "#4b2a17", 0.3),
    "sand": Matter("sand", "#cdb283", 0.3),
    "gloss": Matter("paint", "", 1.0),
    "matt": Matter("plain", "", 1.0),
}
AGED = 0.62  # how far what is called old has aged, 0..1
# surfaces whose other numbers mean something else than in most: they stay as they are
_OWN = tuple(MATERIAL[name] for name in ("glow", "eye", "hair", "coat", "hide", "puff", "planet", "skin"))
_BRIGHT = 90.0  # percentile of the form's lightness that counts as its usual one


def made_of(mesh: Mesh, matter: str, colour: str = "") -> Mesh:
    """A mesh made of a matter, in `colour` (`#rrggbb`) where one is given.

    Raises:
        StageError: there is no such matter.
    """
    *before, last = matter.split(" ")
    for word in before:  # "wood wear": of wood, and worn
        mesh = made_of(mesh, word, colour)
    if last in AGES:
        return replace(worn(mesh, AGES[last], AGED, 7), key="")
    kind = MATTERS.get(last)
    if kind is None:
        raise StageError(
            f"A prop of {matter!r} cannot be made. Things are made of: {', '.join(sorted(MATTERS))}; they look "
            f"aged by a second word, one of "
            f"{', '.join(sorted(AGES))}; or leave `material` out."
        )
    taken = ~np.isin(mesh.material, _OWN)
    if not taken.any():
        return mesh
    colours = mesh.colours.astype("f4").copy()
    hue = colour or kind.colour
    if hue:
        light = colours[taken] @ np.array([0.2126, 0.7152, 0.0722], "f4")
        usual = max(float(np.percentile(light, _BRIGHT)), 0.05)
        form = np.clip(light / usual, 0.15, 1.25) ** kind.keeps
        colours[taken] = np.clip(rgb(hue)[None] * form[:, None], 0.0, 1.0)
    material = mesh.material.copy()
    material[taken] = MATERIAL[kind.surface]
    aux = mesh.aux.copy()
    foliage = taken & (mesh.material == MATERIAL["foliage"])
    aux[foliage, 0] = 1.0  # how far a leaf sways is no shade
    aux[taken, 1:] = 0.0
    return replace(mesh, colours=colours, material=material, aux=aux, key="")
