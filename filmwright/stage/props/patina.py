"""How surfaces age: colour creeps over a mesh in patches, a threshold that sinks through a noise. For things that are old from the start
(a rusty gate, a weathered door) and for events that make them so (stage/events/ageing.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.surface import fractal, named, rgb, smooth


@dataclass(frozen=True)
class Age:
    """How a thing ages: the colour that creeps over it ("" its own), how much of that, 0..1; what becomes of its own colour: saturation
    and white mixed in; how patchy, 0 even .. 1 spots; the surface of what is covered; how much it shrinks and hangs at last, 0..1."""

    colour: str = ""
    share: float = 0.85
    saturation: float = 1.0
    white: float = 0.0
    patchy: float = 1.0
    surface: str = ""
    shrinks: float = 0.0
    hangs: float = 0.0
    metal: bool = False  # only what is of metal, where something is


AGES: dict[str, Age] = {
    "rust": Age("#8a4520", 0.92, surface="soil", metal=True),
    "tarnish": Age("#38342c", 0.8, 0.6, patchy=0.8, surface="plain", metal=True),
    "patina": Age("#5fa893", 0.88, surface="soil", metal=True),
    "rot": Age("#3a2513", 0.9, patchy=0.9, surface="plain", shrinks=0.28),
    "mould": Age("#8fa596", 0.85, 0.8, patchy=1.0, surface="soil"),
    "fade": Age("", 0.0, 0.25, 0.52, 0.15),
    "bleach": Age("#f1eee6", 0.85, 0.3, 0.2, 0.2),
    "darken": Age("#1d1712", 0.82, 0.9, patchy=0.5),
    "char": Age("#141110", 0.95, patchy=0.8, surface="soil"),
    "yellow": Age("#c9a85a", 0.62, 0.9, patchy=0.6),
    "weather": Age("#8d877b", 0.6, 0.4, 0.12, 0.9, "soil"),
    "soil": Age("#5a4630", 0.75, 0.8, patchy=1.0, surface="soil"),
    "wilt": Age("#7a5a2e", 0.85, 0.7, patchy=0.45, shrinks=0.22, hangs=0.9),
    "dry": Age("#b59a68", 0.5, 0.6, 0.1, 0.4, shrinks=0.12),
    "wear": Age("#a39a8c", 0.45, 0.55, 0.18, 1.0, "soil"),
}


def worn(mesh: Mesh, kind: Age, part: float, seed: int) -> Mesh:
    """A mesh that has aged by a part, 0..1."""
    p = mesh.positions.astype(float)
    size = max(float((mesh.bounds[1] - mesh.bounds[0]).max()), 1e-6)
    u = p / size * 7.0
    field = 0.5 * (
        fractal(u[:, 0] + 0.6 * u[:, 1], u[:, 2] - 0.5 * u[:, 1], 4, seed % 997)
        + fractal(u[:, 1] * 1.3 + 5.0, u[:, 0] - u[:, 2], 4, seed % 613)
    )
    field = np.clip((field - field.min()) / max(float(np.ptp(field)), 1e-6), 0.0, 1.0)
    edge = 1.15 * part
    patch = np.asarray(smooth(edge + 0.04, edge - 0.2, field))
    cover = (1 - kind.patchy) * part + kind.patchy * patch
    keep = np.isin(mesh.material, [MATERIAL[name] for name in ("glow", "glass", "water", "eye")])
    metal = mesh.material == MATERIAL["metal"]
    if kind.metal and metal.any():
        keep |= ~metal  # stone posts do not rust with the gate
    cover = np.where(keep, 0.0, cover)
    own = mesh.colours.astype(float)
    grey = (own @ np.array([0.2126, 0.7152, 0.0722]))[:, None]
    dull = grey + (own - grey) * (1 - (1 - kind.saturation) * cover[:, None])
    dull = dull * (1 - kind.white * cover[:, None]) + kind.white * cover[:, None]
    goal = rgb(kind.colour)[None] * (0.8 + 0.35 * field[:, None]) if kind.colour else dull
    share = (kind.share * cover)[:, None]
    material = mesh.material.copy()
    aux = mesh.aux.copy()
    if kind.surface:
        taken = cover > 0.5
        aux[taken & (mesh.material == MATERIAL["foliage"]), 0] = 1.0
        aux[taken, 1:] = 0.0
        material[taken] = MATERIAL[kind.surface]
    return named(
        "aged",
        replace(
            mesh, colours=np.clip(dull * (1 - share) + goal * share, 0, 1).astype("f4"), material=material, aux=aux
        ),
    )
