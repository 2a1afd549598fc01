"""Patterns on any thing: striped, dotted, checked, tartan, flowered; camouflage, leopard, zebra, rainbow.

The first six are woven by the renderer, as in cloth (render/glsl/surface/cloth.glsl), from a place across and along at each point: each
side of a thing is laid out flat as it is seen. The others are colours of the points of a mesh that is divided finely.
"""

from __future__ import annotations

import colorsys
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.props.outline import divided
from filmwright.stage.props.recast import points_of
from filmwright.stage.surface import fractal, rgb, smooth


@dataclass(frozen=True)
class Pattern:
    """A woven pattern: its material, the length of its repeat in the shader, metres, how many repeats the longest side takes, and the
    colour of what has none of its own."""

    material: str
    repeat: float
    across: float
    colour: str = ""
    upright: bool = False


WOVEN: dict[str, Pattern] = {
    "stripes": Pattern("stripes", 0.075, 7.0),
    "upright_stripes": Pattern("stripes", 0.075, 7.0, upright=True),
    "pinstripes": Pattern("pinstripes", 0.024, 22.0),
    "dots": Pattern("dots", 0.062, 8.0),
    "checks": Pattern("checks", 0.050, 9.0),
    "plaid": Pattern("plaid", 0.090, 6.0),
    "blossoms": Pattern("flowers", 0.048, 9.0),
    "zebra": Pattern("stripes", 0.075, 9.0, "#171513"),
    "leopard": Pattern("dots", 0.062, 13.0, "#d09a4a"),
}
SPARED = tuple(
    MATERIAL[name] for name in ("glow", "eye", "tooth", "hair", "puff", "glass", "foliage", "skin")
)  # what keeps its own surface
FINE = 46.0  # parts of its size, that the edges of a mesh's triangles have at most where its points are coloured


def patterned(mesh: Mesh, name: str, colour: str = "") -> Mesh:
    """A mesh with a pattern of `WOVEN` or `PAINTED`, in a colour (`#rrggbb`) where one is given."""
    return PAINTED[name](mesh) if name in PAINTED else _woven(mesh, WOVEN[name], colour)


def _woven(mesh: Mesh, pattern: Pattern, colour: str) -> Mesh:
    low, high = mesh.bounds
    size = max(float((high - low).max()), 1e-6)
    apart = points_of(mesh, mesh.triangles.ravel())
    corners = apart.positions.reshape(-1, 3, 3).astype(float)
    way = np.abs(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])) * [1.0, 0.8, 1.0]
    axis = np.repeat(way.argmax(1), 3)
    p = apart.positions - low
    across = np.where(axis == 0, p[:, 2], p[:, 0])
    along = np.where(axis == 1, p[:, 2], p[:, 1])
    if pattern.upright:
        across, along = along, across
    scale = pattern.repeat * pattern.across / size
    taken = ~np.isin(apart.material, SPARED)
    aux, material, colours = apart.aux.copy(), apart.material.copy(), apart.colours.copy()
    aux[taken] = np.stack([np.ones(taken.sum()), 0 * across[taken], across[taken] * scale, along[taken] * scale], 1)
    material[taken] = MATERIAL[pattern.material]
    tone = colour or pattern.colour
    if tone:
        colours[taken] = rgb(tone)
    faces = np.arange(len(apart.positions), dtype=np.uint32).reshape(-1, 3)
    return replace(
        apart, triangles=faces, aux=aux.astype("f4"), material=material, colours=colours.astype("f4"), key=""
    )


def _painted(mesh: Mesh, tones: Callable[[Array], Array]) -> Mesh:
    """A finely divided mesh, its points coloured by their places, parts (n,3) of its size."""
    fine = divided(mesh, FINE)
    low, high = fine.bounds
    taken = ~np.isin(fine.material, SPARED)
    colours = fine.colours.copy()
    colours[taken] = tones((fine.positions[taken] - low) / max(float((high - low).max()), 1e-6))
    material = fine.material.copy()
    material[taken] = MATERIAL["plain"]
    aux = fine.aux.copy()
    aux[taken] = [1.0, 0.0, 0.0, 0.0]
    return replace(fine, colours=colours.astype("f4"), material=material, aux=aux, key="")


def _camouflage(p: Array) -> Array:
    colours = np.tile(rgb("#7d7a52"), (len(p), 1))
    for k, (tone, edge) in enumerate((("#4a5a34", 0.52), ("#3a2f22", 0.6), ("#a89a70", 0.66))):
        u = p * 9.0 + 3.1 * k
        field = fractal(u[:, 0] + 0.7 * u[:, 1], u[:, 2] - 0.6 * u[:, 1], 2, 7 + k)
        share = smooth(edge - 0.015, edge + 0.015, field)[:, None]
        colours = colours * (1 - share) + rgb(tone) * share
    return np.asarray(colours)


def _rainbow(p: Array) -> Array:
    up = p[:, 1] / max(float(p[:, 1].max()), 1e-6)
    wheel = np.array([colorsys.hsv_to_rgb(0.82 * k / 255, 0.72, 0.9) for k in range(256)])
    return np.asarray(wheel[np.clip((1 - up) * 255, 0, 255).astype(int)])


PAINTED: dict[str, Callable[[Mesh], Mesh]] = {
    "camouflage": lambda mesh: _painted(mesh, _camouflage),
    "rainbow": lambda mesh: _painted(mesh, _rainbow),
}
PATTERNS = frozenset((*WOVEN, *PAINTED))
__all__ = ["PATTERNS", "patterned"]
