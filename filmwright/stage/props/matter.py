"""What things are made of when the words say so: a wooden horse, a glass apple, a golden key. Any mesh can be made of any of these.

The form's own light and dark parts stay a little lighter and darker; its surface and hue become the matter's. What shines by itself and
what is seen through already keep their surface.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.props.patina import AGES, worn
from filmwright.stage.props.patterned import PATTERNS, patterned
from filmwright.stage.props.recast import STREWN, billowed, cubed, folded, strewn
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
    "ice": Matter("paint", "#b9dcee", 0.5),
    "plastic": Matter("paint", "", 0.6),
    "rubber": Matter("plain", "", 0.6),
    "porcelain": Matter("paint", "#efece6", 0.2),
    "clay": Matter("plain", "#b5683f", 0.3),
    "leather": Matter("leather", "#6a4327"),
    "cloth": Matter("cloth", "", 0.6),
    "wool": Matter("cloth", "", 0.6),
    "velvet": Matter("cloth", "#6a2238", 0.5),
    "denim": Matter("cloth", "#3d5578", 0.4),
    "paper": Matter("paper", "#ece6d8", 0.5),
    "cardboard": Matter("paper", "#b78f5f", 0.4),
    "straw": Matter("cloth", "#c9a858", 0.5),
    "snow": Matter("snow", "#f2f6fa", 0.1),
    "chocolate": Matter("paint", "#4b2a17", 0.3),
    "sand": Matter("sand", "#cdb283", 0.3),
    "water": Matter("glass", "#8fc4e0", 0.1),
    "fire": Matter("glow", "#ff7a1e", 0.9),
    "lava": Matter("glow", "#d8380c", 1.0),
    "light": Matter("glow", "#ffe9b0", 0.6),
    "neon": Matter("glow", "#ff3fa8", 0.7),
    "cheese": Matter("plain", "#e8b93c", 0.35),
    "bread": Matter("plain", "#c08a4a", 0.4),
    "gingerbread": Matter("plain", "#a5672f", 0.35),
    "jelly": Matter("glass", "#d8343f", 0.2),
    "butter": Matter("plain", "#efd98a", 0.3),
    "cream": Matter("plain", "#f6efe0", 0.3),
    "meat": Matter("plain", "#a8443c", 0.4),
    "sugar": Matter("snow", "#faf6f0", 0.2),
    "wax": Matter("paint", "#e8dcc0", 0.4),
    "grass": Matter("plain", "#5f8f3e", 0.5),
    "mud": Matter("soil", "#5a4630", 0.4),
    "bone": Matter("plain", "#e3d9c2", 0.35),
    "gloss": Matter("paint", "", 1.0),
    "matt": Matter("plain", "", 1.0),
}
# matters that are a form besides: how a mesh is made again of them
FORMS: dict[str, Callable[[Mesh], Mesh]] = {
    "origami": lambda mesh: made_of(folded(mesh), "paper"),
    "facets": folded,
    "cubes": cubed,
    "bricks": partial(cubed, studs=True),
    "cloud": billowed,
    **{name: partial(strewn, name=name) for name in STREWN},
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
    if matter in FORMS:  # "autumn leaves" are one
        formed = FORMS[matter](mesh)
        return replace(made_of(formed, "matt", colour) if colour and matter not in STREWN else formed, key="")
    *before, last = matter.split(" ")
    for word in before:  # "wood wear": of wood, and worn
        mesh = made_of(mesh, word, colour)
    if last in AGES:
        return replace(worn(mesh, AGES[last], AGED, 7), key="")
    if last in PATTERNS:
        return patterned(mesh, last, colour)
    if last in FORMS:
        return made_of(mesh, last, colour)
    kind = MATTERS.get(last)
    if kind is None:
        raise StageError(
            f"A prop of {matter!r} cannot be made. Things are made of: {', '.join(sorted((*MATTERS, *FORMS)))}; they look "
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
