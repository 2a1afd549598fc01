"""Vessels turned on a lathe: cups, glasses, bottles, kettles, bowls, vases, buckets. They stand on y = 0; handles point to +x."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import lathe, rod, tube
from filmwright.stage.surface import at, merge, shade

Profile = list[tuple[float, float]]


def _hollow(outer: Profile, wall: float) -> Profile:
    """An open vessel: the outside from the middle of the foot to the rim, then back down inside."""
    inner = [(max(r - wall, 0.0), max(y, wall * 1.5)) for r, y in outer[::-1]]
    return [(0.0, outer[0][1]), *outer, *[p for p in inner if p[0] > 0], (0.0, inner[-1][1])]


def _handle(x: float, low: float, high: float, reach: float, thick: float, colour: str, material: str) -> Mesh:
    a = np.linspace(np.pi / 2, -np.pi / 2, 9)
    path = np.stack([x + np.cos(a) * reach, (low + high) / 2 + np.sin(a) * (high - low) / 2, 0 * a], 1)
    return tube(path, thick, colour, material, 8)


def _liquid(radius: float, y: float, colour: str) -> Mesh:
    return lathe([(radius, y), (0.0, y + 0.0005)], colour, "metal", 20)


def cup(prop: Prop) -> Mesh:
    """A coffee cup, full, 9 cm high."""
    colour = prop.colour or "#d9d2c4"
    body = lathe(
        _hollow([(0.026, 0), (0.030, 0.004), (0.038, 0.03), (0.042, 0.075), (0.043, 0.09)], 0.003), colour, "tile", 22
    )
    return merge([body, _handle(0.040, 0.025, 0.072, 0.026, 0.0045, colour, "tile"), _liquid(0.038, 0.078, "#3b2416")])


def mug(prop: Prop) -> Mesh:
    """A straight mug, 10 cm high."""
    colour = prop.colour or "#5d7f8a"
    body = lathe(_hollow([(0.038, 0), (0.041, 0.004), (0.041, 0.096), (0.041, 0.10)], 0.004), colour, "tile", 22)
    return merge([body, _handle(0.040, 0.02, 0.08, 0.03, 0.006, colour, "tile"), _liquid(0.036, 0.085, "#3b2416")])


def glass(prop: Prop) -> Mesh:
    """A tumbler with water, 11 cm."""
    body = lathe(_hollow([(0.030, 0), (0.031, 0.006), (0.037, 0.11)], 0.002), prop.colour or "#dfe9ec", "glass", 22)
    return merge([body, lathe([(0.0, 0.008), (0.029, 0.008), (0.034, 0.07), (0.0, 0.07)], "#c6dbe2", "glass", 20)])


def wine_glass(prop: Prop) -> Mesh:
    """A stemmed glass with wine, 20 cm."""
    clear = "#dfe9ec"
    foot = lathe(
        [(0, 0), (0.036, 0), (0.034, 0.003), (0.006, 0.01), (0.0045, 0.09), (0.012, 0.098)], clear, "glass", 20
    )
    outer = [(0.012, 0.098), (0.034, 0.125), (0.040, 0.155), (0.034, 0.20)]
    bowl = lathe(outer + [(r - 0.0015, y) for r, y in outer[::-1]], clear, "glass", 22)
    wine = lathe(
        [(0.0, 0.101), (0.012, 0.101), (0.032, 0.125), (0.0375, 0.15), (0.0, 0.15)],
        prop.colour or "#5a1220",
        "paint",
        22,
    )
    return merge([foot, bowl, wine])


def bottle(prop: Prop) -> Mesh:
    """A bottle with a label and a cork, 30 cm."""
    colour = prop.colour or "#2c4a35"
    outline = [
        (0, 0),
        (0.036, 0),
        (0.038, 0.006),
        (0.038, 0.185),
        (0.032, 0.205),
        (0.015, 0.235),
        (0.014, 0.285),
        (0.017, 0.288),
        (0.017, 0.298),
    ]
    body = lathe([*outline, (0.011, 0.30), (0.0, 0.30)], colour, "metal", 22)
    label = lathe([(0.0385, 0.06), (0.0385, 0.14)], "#e8ddc0", "paper", 22)
    return merge([body, label, lathe([(0.011, 0.298), (0.012, 0.312), (0, 0.312)], "#b58d5f", "wood", 10)])


def kettle(prop: Prop) -> Mesh:
    """A kettle with spout and arched handle, 22 cm."""
    colour = prop.colour or "#8d3b32"
    body = lathe(
        [
            (0, 0),
            (0.085, 0),
            (0.095, 0.02),
            (0.09, 0.08),
            (0.06, 0.125),
            (0.03, 0.135),
            (0.012, 0.14),
            (0.014, 0.16),
            (0, 0.165),
        ],
        colour,
        "paint",
        24,
    )
    spout = tube(
        np.array([[-0.08, 0.05, 0], [-0.115, 0.075, 0], [-0.14, 0.125, 0]]),
        np.array([0.024, 0.017, 0.011]),
        colour,
        "paint",
        10,
    )
    a = np.linspace(0.25, np.pi - 0.25, 11)
    grip = tube(np.stack([np.cos(a) * 0.075, 0.10 + np.sin(a) * 0.115, 0 * a], 1), 0.007, "#2a2a2b", "plain", 8)
    return merge([body, spout, grip])


def teapot(prop: Prop) -> Mesh:
    """A round teapot, 15 cm."""
    colour = prop.colour or "#e6dcc8"
    body = lathe(
        [
            (0, 0),
            (0.045, 0),
            (0.05, 0.006),
            (0.078, 0.05),
            (0.07, 0.095),
            (0.03, 0.115),
            (0.01, 0.118),
            (0.012, 0.135),
            (0, 0.14),
        ],
        colour,
        "tile",
        24,
    )
    spout = tube(
        np.array([[-0.065, 0.05, 0], [-0.11, 0.065, 0], [-0.125, 0.11, 0]]),
        np.array([0.018, 0.012, 0.008]),
        colour,
        "tile",
        10,
    )
    return merge([body, spout, _handle(0.068, 0.03, 0.10, 0.045, 0.006, colour, "tile")])


def bowl(prop: Prop) -> Mesh:
    """A bowl, 18 cm wide."""
    outer = [(0.035, 0), (0.04, 0.008), (0.07, 0.03), (0.09, 0.07)]
    return lathe(_hollow(outer, 0.005), prop.colour or "#c9b48e", "tile", 26)


def plate(prop: Prop) -> Mesh:
    """A dinner plate, 26 cm wide."""
    rim = [(0.07, 0), (0.075, 0.004), (0.13, 0.02), (0.128, 0.024), (0.075, 0.009), (0.0, 0.008)]
    return lathe([(0, 0), *rim], prop.colour or "#ece7dc", "tile", 30)


def vase(prop: Prop) -> Mesh:
    """A vase, 28 cm."""
    colour = prop.colour or "#3f6b78"
    outer = [(0.045, 0), (0.05, 0.008), (0.085, 0.09), (0.08, 0.16), (0.04, 0.22), (0.035, 0.245), (0.05, 0.28)]
    return lathe(_hollow(outer, 0.005), colour, "tile", 26)


def pot(prop: Prop) -> Mesh:
    """A cooking pot with lid and two handles, 20 cm."""
    colour = prop.colour or "#6f7477"
    body = lathe(
        [
            (0, 0),
            (0.105, 0),
            (0.11, 0.01),
            (0.11, 0.12),
            (0.113, 0.125),
            (0.1, 0.14),
            (0.03, 0.158),
            (0.008, 0.16),
            (0.016, 0.18),
            (0, 0.185),
        ],
        colour,
        "metal",
        26,
    )
    handles = [_handle(0.108, 0.085, 0.105, 0.03, 0.006, "#2a2a2b", "plain")]
    handles.append(at(handles[0], heading=180))
    return merge([body, *handles])


def jar(prop: Prop) -> Mesh:
    """A preserving jar with something in it, 14 cm."""
    body = lathe(
        [(0, 0), (0.042, 0), (0.045, 0.006), (0.045, 0.10), (0.034, 0.118), (0.034, 0.12)], "#dfe9ec", "glass", 20
    )
    inside = lathe([(0, 0.006), (0.041, 0.006), (0.041, 0.09), (0, 0.09)], prop.colour or "#b5562f", "paint", 20)
    return merge([body, inside, lathe([(0.036, 0.118), (0.037, 0.135), (0, 0.137)], "#b59a5a", "metal", 20)])


def bucket(prop: Prop) -> Mesh:
    """A tin bucket with a bail, 30 cm."""
    colour = prop.colour or "#8f9598"
    body = lathe(_hollow([(0.10, 0), (0.102, 0.01), (0.14, 0.28), (0.145, 0.285)], 0.004), colour, "metal", 24)
    a = np.linspace(0.0, np.pi, 13)
    bail = tube(np.stack([np.cos(a) * 0.142, 0.27 + np.sin(a) * 0.15, 0 * a], 1), 0.004, shade(colour, 0.7), "metal", 6)
    return merge([body, bail, rod((-0.05, 0.42, 0), (0.05, 0.42, 0), 0.011, "#6b4a30", "wood")])
