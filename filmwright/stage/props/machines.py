"""Radios, toasters, a boat."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, cylinder, quad, rod, tube
from filmwright.stage.surface import at, fractal, glowing, merge, moved, placed, rgb, shade, surface, turned


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


def boat(prop: Prop) -> Mesh:
    """A rowing boat, 4 m along z, bow to +z; its keel is 0.25 m under y = 0, the waterline."""
    colour = prop.colour or "#e2dccb"
    t = np.linspace(-1, 1, 17)
    beam = 0.72 * np.sqrt(np.clip(1 - np.clip(t, 0, 1) ** 2.2, 0, 1)) * np.where(t < 0, 1 - 0.28 * t**2, 1)
    sheer = 0.36 + 0.16 * t**2
    keel = -0.25 + 0.3 * np.clip(t, 0, 1) ** 3
    rows = []
    for k in range(17):
        ring = [
            (-beam[k], sheer[k]),
            (-beam[k] * 0.9, 0.05 + keel[k] * 0.3),
            (-beam[k] * 0.45, keel[k] * 0.85),
            (0, keel[k]),
            (beam[k] * 0.45, keel[k] * 0.85),
            (beam[k] * 0.9, 0.05 + keel[k] * 0.3),
            (beam[k], sheer[k]),
        ]
        rows.append([(x, y, t[k] * 2.0) for x, y in ring])
    hull = np.array(rows)
    m = 7
    i = (np.arange(16)[:, None] * m + np.arange(m - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + m + 1], 1), np.stack([i, i + m + 1, i + m], 1)])
    flat = hull.reshape(-1, 3)
    low = flat[:, 1] < 0.02
    outside = np.where(low[:, None], rgb("#8a3a2e"), rgb(colour))
    parts = [
        surface(flat, faces, outside, "paint"),
        surface(
            flat * [0.97, 1, 0.985] + [0, 0.02, 0], faces[:, ::-1], rgb("#8d6a45") * np.ones((len(flat), 3)), "wood"
        ),
    ]
    stern = np.concatenate([hull[0], [[0, sheer[0], -2.0]]])
    fan = np.array([[7, k + 1, k] for k in range(6)])
    parts += [surface(stern, fan, colour, "paint"), surface(stern + [0, 0, 0.03], fan[:, ::-1], "#8d6a45", "wood")]
    for s in (0, 6):
        parts.append(tube(hull[:, s] + [0, 0.01, 0], 0.03, "#6b4a2e", "wood", 6))
    for z in (-1.2, -0.2, 0.8):
        w = float(np.interp(z / 2, t, beam)) * 0.93
        parts.append(box((-w, 0.17, z - 0.13), (w, 0.2, z + 0.13), "#9a744a", "wood", 0.006))
    for s in (-1, 1):
        parts.append(rod((s * 0.3, 0.25, -1.4), (s * 0.42, 0.3, 1.1), 0.02, "#a8814e", "wood"))
        parts.append(box((s * 0.42 - 0.07, 0.28, 1.0), (s * 0.42 + 0.07, 0.31, 1.5), "#a8814e", "wood", 0.01))
    worn = merge(parts)
    drift = 0.94 + 0.12 * fractal(worn.positions[:, 2] * 2, worn.positions[:, 1] * 6, 2, 4)
    worn.colours[:] = np.clip(worn.colours * drift[:, None], 0, 1)
    return at(worn)
