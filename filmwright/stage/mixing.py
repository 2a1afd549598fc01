"""Small sums of the world's: how far a storm has closed over those in it, colours part way, and where a thing lies."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.props import prop_mesh
from filmwright.stage.snapshot import Air, Light, Vec

STORM_FAR = 400.0  # metres from the cast to a wall of dust when it is first seen
STORM_FOG = 0.05  # extinction per metre within it


def swallowed(near: float) -> float:
    """How far the storm has closed over those in it, 0..1."""
    t = float(np.clip((near - 0.76) / 0.2, 0.0, 1.0))
    return t * t * (3 - 2 * t)


def mixed(a: Vec, b: tuple[float, ...], part: float) -> Vec:
    """Part way from one colour or place to another."""
    x, y, z = (u * (1 - part) + v * part for u, v in zip(a, b, strict=True))
    return x, y, z


def dusty(air: Air, near: float, heading: float, middle: Array) -> Air:
    """Air with its wall of dust `near` (0 on the horizon .. 1 over everybody), behind who is at `middle` (3,) and heads `heading`."""
    assert air.wall is not None
    way = np.radians(heading)
    behind = -np.array([np.sin(way), 0.0, np.cos(way)])
    _, height, density = air.wall
    within = swallowed(near)
    return replace(
        air,
        wall=(float(middle @ behind) + STORM_FAR * (1.0 - near) ** 1.3, height, density),
        wall_from=(float(behind[0]), 0.0, float(behind[2])),
        fog=air.fog + (STORM_FOG - air.fog) * within**2,
        fog_falloff=air.fog_falloff * (1.0 - 0.9 * within),
        fog_colour=mixed(air.fog_colour, tuple(0.55 * c for c in air.wall_colour), within),
        clouds=air.clouds * (1.0 - within),
    )


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
