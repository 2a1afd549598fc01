"""Teeth and tongue: helpers of the base mesh, so that the jaw's face units move them."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.parts import DETAIL, Part


def from_group(body: Body, group: str, material: str, colours: Array, levels: tuple[int, int] = DETAIL) -> Part:
    """A group of the base mesh as a part that rides on its own vertices; `colours` (3,) or over all vertices (n,3)."""
    triangles = body.faces[group]
    used = np.unique(triangles)
    renumber = np.zeros(len(body.positions), np.int64)
    renumber[used] = np.arange(len(used))
    shade = colours[used] if colours.ndim == 2 else colours
    source = np.repeat(used[:, None], 3, 1)
    mix = np.tile([1.0, 0, 0], (len(used), 1))
    return Part(
        body.positions[used],
        renumber[triangles],
        body.weights[used],
        material,
        shade,
        source=source,
        mix=mix,
        levels=levels,
    )


def mouth_parts(body: Body) -> list[Part]:
    """Ivory teeth whose back falls into the dark, and a tongue."""
    age = float(np.clip((body.look.age - 20) / 60, 0, 1))
    ivory = np.array([0.93, 0.89, 0.81]) * (1 - age) + np.array([0.86, 0.79, 0.66]) * age
    depth = 0.030 * body.head
    parts = []
    for group, colour, material in (
        ("helper-upper-teeth", ivory, "tooth"),
        ("helper-lower-teeth", ivory * 0.94, "tooth"),
        ("helper-tongue", np.array([0.62, 0.27, 0.25]), "skin"),
    ):
        part = from_group(body, group, material, colour)
        if material == "tooth":  # shapes of chin and jaw do not move the teeth: kept clear of lips and chin
            middle = part.points.mean(0)
            young = float(np.clip((16 - body.look.age) / 8, 0, 1))
            narrow = 0.93 - 0.13 * young
            part.points = (
                middle + (part.points - middle) * narrow - np.array([0, 0, (0.0034 + 0.0030 * young) * body.head])
            )
            # The corners of an open mouth are dark, and the upper front teeth show first.
            across = part.points[:, 0] / body.head
            part.points[:, 2] -= 9.0 * across**2 * body.head
            if group == "helper-upper-teeth":
                part.points[:, 1] -= 0.0020 * body.head
        z = part.points[:, 2]
        light = np.clip((z - z.max() + depth) / (0.8 * depth), 0.10, 1)[:, None]
        dark = np.array([0.16, 0.05, 0.04])
        part.colours = dark * (1 - light) + colour * light
        if material == "skin":  # a wet tongue: full gloss, deep inside the mouth's own shade
            part.aux = np.stack([0.4 + 0.6 * light[:, 0], 0.6 + 0 * z, 0 * z, 0.35 + 0.5 * (1 - light[:, 0])], 1)
            part.name = "tongue"
        else:
            part.aux = np.stack([light[:, 0], 0 * z, 0 * z, 0 * z], 1)
        parts.append(part)
    return parts
