"""Meshes: what everything on the stage is made of, in plain arrays; no OpenGL here."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array

# A vertex names its material by index; the shader of each is render/glsl/surface/<name>.glsl.
MATERIALS = (
    "skin", "eye", "tooth", "lash", "hair", "cloth", "leather", "fur", "plain", "wood", "stone", "plaster", "brick", "metal",
    "glass", "foliage", "bark", "grass", "sand", "soil", "asphalt", "concrete", "tile", "water", "snow", "paper", "glow", "paint",
    "coat", "hide", "puff", "planet", "stripes", "checks", "dots", "plaid", "pinstripes", "flowers",
    "vista", "pane", "crag", "wet",
)  # fmt: skip
MATERIAL = {name: k for k, name in enumerate(MATERIALS)}


@dataclass(frozen=True, eq=False)
class Mesh:
    """Triangles with per-vertex surface. All arrays share the first dimension n, but `triangles`.

    positions (n,3) f4 in metres, y up; normals (n,3) f4, unit; colours (n,3) f4, sRGB 0..1; material (n,) u1, an index into
    MATERIALS; aux (n,4) f4 with a meaning per material (skin: cavity AO, gloss, lip, -; hair: tangent xyz, strand phase, or see
    people/strands.py; eye: direction in the eyeball; cloth and its patterns: AO, sway, place across and along; foliage: sway weight,
    phase, -, -; glow: strength, -, -, -; coat and hide: AO and markings, see render/glsl/markings.glsl; puff: kind and softness, see
    events/puffs.py; planet: kind and number; vista: AO, haze, sun, kind, see places/vista.py;
    crag: AO, snow, green, thickness of a bed; water: -, how sheltered; others: AO, -, -, -);
    joints (n,4) u1 and weights (n,4) f4 for skinned bodies, else None. `key` names the content: the renderer keeps one copy on the
    GPU for each key.
    """

    key: str
    positions: Array
    normals: Array
    colours: Array
    triangles: Array
    material: Array
    aux: Array
    joints: Array | None = None
    weights: Array | None = None

    @property
    def bounds(self) -> tuple[Array, Array]:
        """Lowest and highest corner, each (3,) in metres."""
        return np.asarray(self.positions.min(0)), np.asarray(self.positions.max(0))
