"""Vessels of glass that something is seen in: a globe, a snow globe, a terrarium, a dome, a bulb, a bottle that lies.

`ROOM` tells how much room there is within, as parts of the vessel's box: the height of its floor, its height, its width. Any other vessel
has `OPEN` room when one looks into it from above, and what is put in floats on what it is filled with.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import box, cylinder, lathe
from filmwright.stage.surface import at, merge, moved, turned

GLASS = "#dcecf2"
# kind -> (floor, height, width, depth) of the room within, parts of the vessel's box
ROOM = {
    "glass globe": (0.14, 0.7, 0.7, 0.7), "empty snow globe": (0.3, 0.56, 0.62, 0.62), "terrarium": (0.08, 0.62, 0.74, 0.74),
    "glass dome": (0.08, 0.66, 0.7, 0.7), "glass bulb": (0.34, 0.5, 0.5, 0.5), "lying bottle": (0.34, 0.46, 0.5, 0.5),
    "clear jar": (0.03, 0.74, 0.74, 0.74), "clear glass": (0.06, 0.84, 0.7, 0.7), "clear bottle": (0.03, 0.52, 0.78, 0.78),
    "clear bowl": (0.06, 0.78, 0.74, 0.74), "wine glass": (0.56, 0.34, 0.6, 0.6), "glass box": (0.03, 0.9, 0.9, 0.9),
}  # fmt: skip
OPEN = (0.84, 1.2, 0.84, 0.84)


def _shell(profile: list[tuple[float, float]], colour: str) -> Mesh:
    """Glass turned on a wheel, marked so that what is within is seen apart in the passes, too (render/glsl/surface/glass.glsl)."""
    glass = lathe(profile, colour, "glass", 40)
    return replace(glass, aux=np.tile(np.array([1.0, 1.0, 0.0, 0.0], "f4"), (len(glass.aux), 1)))


def _round(radius: float, low: float = -1.0, high: float = 1.0) -> list[tuple[float, float]]:
    """The outline of a ball of a radius that stands on y = 0, between two heights, -1 .. 1."""
    a = np.linspace(np.arcsin(low), np.arcsin(high), 22)
    return [(float(radius * np.cos(t)), float(radius + radius * np.sin(t))) for t in a]


def globe(prop: Prop) -> Mesh:
    """A ball of clear glass, 30 cm, on a low ring."""
    ring = lathe([(0.05, 0.0), (0.09, 0.0), (0.075, 0.02), (0.05, 0.02)], "#6b4a30", "wood", 28)
    return merge([ring, at(_shell(_round(0.15), prop.colour or GLASS), y=0.006)])


def snow_globe(prop: Prop) -> Mesh:
    """A snow globe without anything in it but snow on the ground, 24 cm."""
    base = lathe(
        [(0.0, 0.0), (0.1, 0.0), (0.098, 0.03), (0.075, 0.065), (0.0, 0.065)], prop.colour or "#6a2430", "paint", 32
    )
    ball = _shell([(r, y + 0.02) for r, y in _round(0.1, -0.72)], GLASS)
    snow = at(lathe([(0.082, 0.0), (0.05, 0.012), (0.0, 0.016)], "#f4f8fc", "snow", 24), y=0.062)
    draw = np.random.default_rng(5)
    flakes = []
    for _ in range(26):
        r, a, y = 0.075 * draw.random() ** 0.5, 6.283 * draw.random(), 0.1 + 0.09 * draw.random()
        flakes.append(
            box(
                (r * np.cos(a), y, r * np.sin(a)),
                (r * np.cos(a) + 0.003, y + 0.003, r * np.sin(a) + 0.003),
                "#ffffff",
                "paper",
            )
        )
    return merge([base, snow, *flakes, ball])


def terrarium(prop: Prop) -> Mesh:
    """A wide jar of glass with a cork and pebbles, 34 cm."""
    jar = _shell(
        [(0.0, 0.0), (0.11, 0.0), (0.135, 0.03), (0.135, 0.22), (0.08, 0.28), (0.075, 0.31)], prop.colour or GLASS
    )
    cork = at(cylinder(0.074, 0.05, "#a97f52", "wood", sides=24), y=0.29)
    soil = at(cylinder(0.122, 0.026, "#4a3826", "soil", sides=32), y=0.006)
    return merge([soil, cork, jar])


def dome(prop: Prop) -> Mesh:
    """A dome of glass over a wooden plate, 34 cm."""
    plate = cylinder(0.15, 0.024, prop.colour or "#5d4330", "wood", sides=36)
    cover = _shell([(0.13, 0.024), (0.13, 0.2), (0.115, 0.26), (0.075, 0.31), (0.03, 0.328), (0.0, 0.33)], GLASS)
    knob = at(lathe([(0.0, 0.0), (0.012, 0.004), (0.009, 0.02), (0.0, 0.024)], GLASS, "glass", 16), y=0.33)
    return merge([plate, cover, knob])


def jar(prop: Prop) -> Mesh:
    """A jar of glass with a screw lid, 24 cm, nothing in it."""
    body = _shell(
        [(0.0, 0.0), (0.075, 0.0), (0.085, 0.012), (0.085, 0.17), (0.062, 0.2), (0.062, 0.22)], prop.colour or GLASS
    )
    return merge([at(cylinder(0.066, 0.03, "#b9a06a", "metal", sides=32), y=0.215), body])


def tumbler(prop: Prop) -> Mesh:
    """A plain glass, 16 cm, with a thick foot."""
    foot = cylinder(0.046, 0.008, "#c9dde4", "paint", sides=32)
    return merge([foot, _shell([(0.0, 0.009), (0.046, 0.009), (0.06, 0.16), (0.057, 0.16)], prop.colour or GLASS)])


def bottle(prop: Prop) -> Mesh:
    """A clear bottle with a cork, 34 cm."""
    body = _shell(
        [(0.0, 0.0), (0.06, 0.0), (0.066, 0.01), (0.066, 0.19), (0.03, 0.25), (0.022, 0.31), (0.024, 0.32)],
        prop.colour or GLASS,
    )
    return merge([at(cylinder(0.021, 0.035, "#a97f52", "wood", sides=18), y=0.305), body])


def bowl(prop: Prop) -> Mesh:
    """A round bowl of glass, 26 cm."""
    rim = at(lathe([(0.088, 0.0), (0.096, 0.004), (0.09, 0.008)], "#c9dde4", "paint", 36), y=0.214)
    return merge([rim, _shell(_round(0.13, -0.95, 0.7), prop.colour or GLASS)])


def bulb(prop: Prop) -> Mesh:
    """A bulb of clear glass that stands on its thread, 24 cm."""
    thread = merge(
        [at(cylinder(0.032 - 0.002 * (k % 2), 0.012, "#b0a48a", "metal", sides=24), y=0.012 * k) for k in range(5)]
    )
    glass = _shell(
        [(0.03, 0.06), (0.04, 0.08), (0.085, 0.14), (0.09, 0.17), (0.08, 0.205), (0.045, 0.235), (0.0, 0.245)],
        prop.colour or GLASS,
    )
    return merge([thread, glass])


def lying_bottle(prop: Prop) -> Mesh:
    """A bottle that lies on a wooden stand, its neck to the right, 46 cm."""
    outline = [
        (0.0, 0.0),
        (0.075, 0.0),
        (0.08, 0.02),
        (0.08, 0.29),
        (0.06, 0.335),
        (0.026, 0.365),
        (0.024, 0.44),
        (0.028, 0.45),
    ]
    bottle = at(moved(_shell(outline, prop.colour or GLASS), turned("z", -90)), -0.22, 0.115)
    cork = at(moved(cylinder(0.023, 0.03, "#a97f52", "wood", sides=18), turned("z", -90)), 0.22, 0.115)
    feet = [box((x - 0.014, 0.0, -0.075), (x + 0.014, 0.06, 0.075), "#6b4a30", "wood", 0.004) for x in (-0.13, 0.05)]
    rail = box((-0.15, 0.0, -0.02), (0.08, 0.018, 0.02), "#6b4a30", "wood", 0.004)
    return merge([*feet, rail, cork, bottle])


def glass_box(prop: Prop) -> Mesh:
    """A box of glass panes in a thin frame, 30 cm."""
    h, frame = 0.15, []
    for a in (-h, h):
        for b in (-h, h):
            frame.append(box((a - 0.004, 0.0, b - 0.004), (a + 0.004, 0.3, b + 0.004), "#8a7a50", "metal"))
            for y in (0.0, 0.3):
                frame.append(box((min(a, -h), y - 0.004, b - 0.004), (h, y + 0.004, b + 0.004), "#8a7a50", "metal"))
                frame.append(box((b - 0.004, y - 0.004, -h), (b + 0.004, y + 0.004, h), "#8a7a50", "metal"))
    panes = box((-h, 0.004, -h), (h, 0.304, h), prop.colour or GLASS, "glass")
    panes = replace(panes, aux=np.tile(np.array([1.0, 1.0, 0.0, 0.0], "f4"), (len(panes.aux), 1)))
    return merge([at(merge(frame), y=0.004), panes])


KINDS: dict[str, Family] = {
    "glass globe": Family(globe, (0.0, 0.14, 0.148), words=(
        "glass sphere", "glass orb", "glass ball", "crystal ball", "crystal sphere", "crystal orb", "glass marble", "transparent sphere",
        "orb", "magic orb", "globe of glass", "sphere of glass",
    ), home="living"),
    "empty snow globe": Family(snow_globe, (0.0, 0.04, 0.0), home="living"),
    "clear jar": Family(jar, (0.0, 0.11, 0.085), home="living"),
    "clear glass": Family(tumbler, (0.0, 0.08, 0.0), home="living"),
    "clear bottle": Family(bottle, (0.0, 0.15, 0.066), home="living"),
    "clear bowl": Family(bowl, (0.0, 0.1, 0.127), home="living"),
    "terrarium": Family(terrarium, (0.0, 0.15, 0.135), words=("glass terrarium",), home="living"),
    "glass dome": Family(dome, (0.0, 0.16, 0.13), words=("bell jar", "cloche", "dome of glass", "glass bell"), home="living"),
    "glass bulb": Family(bulb, (0.0, 0.1, 0.0), words=("empty light bulb",), home="living"),
    "lying bottle": Family(lying_bottle, (0.0, 0.1, 0.0), home="living"),
    "glass box": Family(glass_box, (0.0, 0.15, 0.15), words=("glass cube", "glass case", "display case", "vitrine"), home="living"),
}  # fmt: skip
