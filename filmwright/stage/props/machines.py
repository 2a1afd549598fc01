"""Radios, toasters, a boat."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, cylinder, quad, rod
from filmwright.stage.surface import at, glowing, merge, moved, placed, shade, turned


def radio(prop: Prop) -> Mesh:
    """An old wireless: wooden case, cloth, lit dial, two knobs; 40 cm."""
    case = box((-0.2, 0.01, -0.1), (0.2, 0.25, 0.1), prop.colour or "#7a4b2a", "wood", 0.03)
    cloth = box((-0.17, 0.09, 0.098), (0.17, 0.225, 0.104), "#c2a878", "cloth", 0.004)
    bars = [
        box((x - 0.006, 0.09, 0.103), (x + 0.006, 0.225, 0.112), shade("#7a4b2a", 0.8), "wood")
        for x in np.linspace(-0.12, 0.12, 5)
    ]
    dial = glowing(
        quad((-0.09, 0.035, 0.103), (0.09, 0.035, 0.103), (0.09, 0.075, 0.103), (-0.09, 0.075, 0.103)), "#ffcf86", 1.2
    )
    needle = box((0.02, 0.037, 0.1035), (0.023, 0.073, 0.1045), "#a3262b", "plain")
    knobs = [
        moved(cylinder(0.022, 0.02, "#e0d3b4", "paint", 14), placed(x, 0.055, 0.1) @ turned("x", 90))
        for x in (-0.14, 0.14)
    ]
    feet = [
        box((x - 0.015, 0, z - 0.015), (x + 0.015, 0.012, z + 0.015), "#241a12", "plain")
        for x in (-0.16, 0.16)
        for z in (-0.07, 0.07)
    ]
    return merge([case, cloth, *bars, dial, needle, *knobs, *feet])


def walkie_talkie(prop: Prop) -> Mesh:
    """A radio for the hand, 18 cm with its aerial: keys, a lit window, a slotted loudspeaker, the button at the side."""
    colour = prop.colour or "#2b2e30"
    parts = [
        box((-0.029, 0.0, -0.017), (0.029, 0.115, 0.017), colour, "paint", 0.008),
        at(cylinder(0.0065, 0.066, "#17181a", "plain", 10, 0.005), -0.017, 0.113, 0.0),
        at(cylinder(0.008, 0.013, "#3f4346", "plain", 12), 0.015, 0.114, 0.0),
        box((-0.032, 0.055, -0.008), (-0.028, 0.088, 0.008), "#b5502e", "plain", 0.002),
        glowing(
            quad((-0.02, 0.082, 0.0175), (0.02, 0.082, 0.0175), (0.02, 0.1, 0.0175), (-0.02, 0.1, 0.0175)),
            "#a8d8a0",
            0.8,
        ),
    ]
    parts += [box((-0.02, y, 0.0165), (0.02, y + 0.004, 0.0182), "#121314", "plain") for y in (0.052, 0.06, 0.068)]
    parts += [
        box((x - 0.005, y, 0.0165), (x + 0.005, y + 0.006, 0.0188), "#6a6e70", "plain", 0.001)
        for x in (-0.014, 0.0, 0.014)
        for y in (0.014, 0.026, 0.038)
    ]
    return merge(parts)


def toaster(prop: Prop) -> Mesh:
    """A toaster with two slices, 28 cm."""
    case = box((-0.14, 0.015, -0.08), (0.14, 0.19, 0.08), prop.colour or "#c2c6c9", "metal", 0.035)
    slots = [box((-0.1, 0.186, z - 0.015), (0.1, 0.1915, z + 0.015), "#1d1d1f", "plain") for z in (-0.03, 0.03)]
    toast = [box((-0.06, 0.15, z - 0.007), (0.06, 0.235, z + 0.007), "#b9803f", "plain", 0.006) for z in (-0.03, 0.03)]
    return merge(
        [
            case,
            *slots,
            *toast,
            box((0.14, 0.1, -0.02), (0.16, 0.115, 0.02), "#1d1d1f", "plain", 0.004),
            box((-0.13, 0, -0.07), (0.13, 0.02, 0.07), "#1d1d1f", "plain"),
        ]
    )


def microwave(prop: Prop) -> Mesh:
    """A microwave oven, 48 cm."""
    case = box((-0.24, 0, -0.18), (0.24, 0.28, 0.18), prop.colour or "#dfe0dd", "paint", 0.012)
    door = box((-0.225, 0.02, 0.18), (0.12, 0.26, 0.19), "#1d1f21", "metal", 0.006)
    panel = box((0.135, 0.02, 0.18), (0.225, 0.26, 0.187), "#2b2d30", "plain")
    clock = glowing(
        quad((0.15, 0.21, 0.188), (0.21, 0.21, 0.188), (0.21, 0.24, 0.188), (0.15, 0.24, 0.188)), "#7affa8", 1.5
    )
    return merge([case, door, panel, clock, rod((0.1, 0.05, 0.205), (0.1, 0.23, 0.205), 0.008, "#b9bcbf")])
