"""Small sums of the world's: how far a storm has closed over those in it, colours part way, and where a thing lies."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.props import prop_mesh
from filmwright.stage.snapshot import Light, Vec


def swallowed(near: float) -> float:
    """How far the storm has closed over those in it, 0..1."""
    t = float(np.clip((near - 0.76) / 0.2, 0.0, 1.0))
    return t * t * (3 - 2 * t)


def mixed(a: Vec, b: tuple[float, ...], part: float) -> Vec:
    """Part way from one colour or place to another."""
    x, y, z = (u * (1 - part) + v * part for u, v in zip(a, b, strict=True))
    return x, y, z


def within_dust(light: Light, colour: tuple[float, ...], within: float) -> Light:
    """The light inside a storm of dust of a colour, 0..1 closed over: no sun, and the dust for a sky."""
    dust = tuple(0.5 * c for c in colour)
    return replace(
        light,
        key_colour=mixed(light.key_colour, (0.0, 0.0, 0.0), 0.8 * within),
        zenith=mixed(light.zenith, dust, within),
        horizon=mixed(light.horizon, dust, within),
        sun_disc=light.sun_disc * (1.0 - within),
    )


def lying(position: tuple[float, float, float]) -> Array:
    """The matrix (4,4) f4 of what lies upright at a point."""
    model = np.eye(4, dtype=np.float32)
    model[:3, 3] = position
    return model


def size_of(prop: Prop) -> float:
    """The longest side of a prop, metres."""
    low, high = prop_mesh(prop).bounds
    return float((np.asarray(high) - np.asarray(low)).max())
