"""States of body and clothes: wet, dirty, torn; and ink in the skin. They change what is made already, or how it is cut."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.parts import Part, rgb
from filmwright.stage.people.patterns import PATTERNS

MUD = np.array([0.36, 0.28, 0.20])
CLOTHS = ("cloth", *PATTERNS[1:])


def tattoo_share(body: Body, points: Array, place: Array) -> Array:
    """(n,) 0..1: bands and curling lines on the arms (`place` along them, 0 shoulder to 2 wrist) and up the neck."""
    draw = seeded("tattoo", body.look.face)
    height = points[:, 1] / body.scale
    phase = float(draw.uniform(0, 6))
    arm = (place > 0.15) & (place < 1.85)
    curl = np.sin(place * 21 + phase + 2.2 * np.sin(points[:, 2] * 60 / body.scale + phase)) + 0.6 * np.sin(
        points[:, 0] * 90 + place * 13
    )
    neck = (body.weight_of("neck") > 0.4) & (points[:, 0] * (1 if phase > 3 else -1) > 0.01)
    vine = np.sin(height * 130 + 2.5 * np.sin(points[:, 2] * 80 + phase))
    return np.asarray(
        np.where(arm, np.clip(curl * 1.6 - 0.35, 0, 1), np.where(neck, np.clip(vine * 2 - 0.6, 0, 1), 0.0))
    )


def tattoo_colour(look: Look) -> Array:
    """Ink below the skin (3,)."""
    return np.asarray(rgb(look.skin) * 0.28 + np.array([0.05, 0.09, 0.12]))


def changed(look: Look, body: Body, parts: list[Part]) -> None:
    """Wet and dirty: cloth and hair that are made already get darker, shinier or muddy. Changes the parts."""
    wet, dirty = "wet" in look.marks, "dirt" in look.marks
    if not (wet or dirty):
        return
    draw = seeded("mud", look.face)
    wave = draw.uniform(-1, 1, (5, 3)) * 14.0
    for part in parts:
        colours = np.broadcast_to(part.colours, (len(part.points), 3)).copy()
        if wet and part.material in (*CLOTHS, "hair"):
            colours *= 0.66 if part.material != "hair" else 0.72
        if wet and part.material == "skin" and part.aux is not None:
            part.aux = part.aux + np.array([0, 0.55, 0, 0])
        if dirty and part.material not in ("eye", "tooth", "lash", "hair", "skin", "glass"):
            lumps = np.sin(part.points @ wave.T + np.arange(5)).sum(1) / 2.2
            low = np.clip(1.2 - part.points[:, 1] / (0.75 * body.look.height), 0, 1)
            share = np.clip(lumps * 0.9 + 1.1 * low - 0.55, 0, 0.85)[:, None]
            colours = colours * (1 - share) + MUD * share
        part.colours = colours


def ragged(look: Look, points: Array) -> Array:
    """(n,) metres that torn cloth is cut back at its edges, in shreds; 0 for whole clothes."""
    if "torn" not in look.marks:
        return np.zeros(len(points))
    x, y, z = points.T
    shred = (
        np.sin(x * 61 + 2.1 * np.sin(z * 37))
        + np.sin(z * 53 + 1.7 * np.sin(x * 29 + y * 11))
        + 0.7 * np.sin(y * 45 + x * 23)
    )
    return np.asarray(0.030 * np.clip(shred + 0.5, 0, 2.2))
