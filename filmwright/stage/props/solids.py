"""Plain bodies: cube, sphere, cylinder, ring, crystal; and what is one of them in some stuff: ice, dice, dominoes, a snowball."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.bedding import bedclothes
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, cylinder, lathe, slab, tube
from filmwright.stage.surface import at, faceted, merge, moved, turned, varied

BLUE, WHITE = "#3f78c8", "#eef2f4"


def cube(prop: Prop) -> Mesh:
    """A cube of 40 cm with soft edges."""
    return slab((0.4, 0.4, 0.4), prop.colour or BLUE, "paint", 0.012)


def sphere(prop: Prop) -> Mesh:
    """A sphere of 44 cm."""
    return at(ball(0.22, prop.colour or "#c8483a", "paint", 36, 22), y=0.22)


def drum(prop: Prop) -> Mesh:
    """A cylinder, 40 cm high."""
    return cylinder(0.18, 0.4, prop.colour or "#8a5cc0", "paint", 36)


def ring(prop: Prop) -> Mesh:
    """A torus that lies, 44 cm across."""
    a = np.linspace(0, 2 * np.pi, 49)
    path = np.stack([0.16 * np.sin(a), np.full(49, 0.06), 0.16 * np.cos(a)], 1)
    return tube(path, 0.06, prop.colour or "#d0663c", "paint", 20, False)


def crystal(prop: Prop) -> Mesh:
    """A cluster of six-sided crystals, 40 cm."""
    colour = prop.colour or "#9a78d8"
    parts = []
    for lean, heading, tall, wide in (
        (0, 0, 0.40, 0.07),
        (24, 40, 0.27, 0.05),
        (28, 160, 0.24, 0.045),
        (32, 265, 0.20, 0.04),
        (20, 320, 0.30, 0.05),
    ):
        shaft = faceted(
            lathe(
                [(0, 0), (wide * 0.8, 0), (wide, 0.12 * tall), (wide * 0.92, 0.72 * tall), (0, tall)],
                colour,
                "glass",
                6,
            )
        )
        solid = faceted(
            lathe([(0, 0), (wide * 0.7, 0.01), (wide * 0.8, 0.65 * tall), (0, 0.92 * tall)], colour, "paint", 6)
        )
        parts.append(moved(merge([solid, shaft]), turned("y", heading) @ turned("z", lean)))
    return merge(parts)


def ice_cube(prop: Prop) -> Mesh:
    """A lump of ice of 4 cm, clear with a cloudy heart."""
    heart = at(slab((0.02, 0.02, 0.02), "#f4fafc", "snow", 0.008), y=0.009)
    return merge([varied(slab((0.04, 0.038, 0.04), prop.colour or "#cfe4ee", "paint", 0.006), 0.12, 3, 0.01), heart])


def ice_block(prop: Prop) -> Mesh:
    """A block of ice, half a metre wide."""
    return varied(slab((0.5, 0.34, 0.34), prop.colour or "#bcdcea", "paint", 0.02), 0.16, 5, 0.12)


def snowball(prop: Prop) -> Mesh:
    """A snowball of 10 cm."""
    return at(varied(ball(0.05, prop.colour or WHITE, "snow", 22, 14), 0.05, 2, 0.02), y=0.05)


def die(prop: Prop) -> Mesh:
    """A die of 2 cm; the opposite sides make seven."""
    body = slab((0.02, 0.02, 0.02), prop.colour or "#f2efe6", "paint", 0.002)
    pips = []
    for (axis, degrees), spots in (
        (("x", 0), ((0, 0), (0.005, 0.005), (-0.005, -0.005), (0.005, -0.005), (-0.005, 0.005))),
        (("x", 90), ((0, 0),)),
        (("z", 90), ((0.005, 0.005), (-0.005, -0.005), (0, 0))),
        (("z", -90), ((0.005, 0.005), (-0.005, -0.005), (0.005, -0.005), (-0.005, 0.005))),
    ):
        for x, z in spots:
            dot = at(cylinder(0.0019, 0.0004, "#16161a", "plain", 10), x=x, y=0.0098, z=z)
            pips.append(at(moved(dot, turned(axis, degrees)), y=0.01))
    return merge([body, *pips])


def domino(prop: Prop) -> Mesh:
    """A domino that stands on its edge, 5 cm."""
    body = slab((0.025, 0.05, 0.008), prop.colour or "#16171a", "paint", 0.001)
    line = at(slab((0.02, 0.001, 0.0004), WHITE, "plain"), y=0.025, z=0.0042)
    pips = [
        at(moved(cylinder(0.0022, 0.0004, WHITE, "plain", 10), turned("x", 90)), x=x, y=y, z=0.0041)
        for x, y in ((-0.006, 0.008), (0.006, 0.017), (0.0, 0.0125), (-0.006, 0.033), (0.006, 0.042))
    ]
    return merge([body, line, *pips])


def juggling_ball(prop: Prop) -> Mesh:
    """A ball of 7 cm in two colours; its middle is its origin."""
    tones = ("#c8403a", "#e0b53a", "#3f6fc0", "#3f9a5a")
    own = prop.colour or tones[sum(map(ord, prop.id)) % len(tones)]
    return merge(
        [ball(0.035, own, "cloth", 18, 12), at(ball(0.0352, "#efeae0", "cloth", 18, 12), size=(1.0, 0.34, 1.0))]
    )


def pebble(prop: Prop) -> Mesh:
    """A stone for the hand, 8 cm, worn by water."""
    stone = ball(0.04, prop.colour or "#77736c", "plain", 14, 9)
    return at(stone, y=0.025, size=(1.0, 0.62, 0.82))


KINDS: dict[str, Family] = {
    "juggling ball": Family(juggling_ball, (0.0, 0.0, 0.0), words=("juggling balls",)),
    "bedclothes": Family(bedclothes, (0.0, 0.1, 0.0), words=("bedcover",)),
    "pebble": Family(pebble, (0.0, 0.025, 0.0), words=("pebbles", "skipping stone", "galet", "caillou")),
    "cube": Family(cube, (0.2, 0.2, 0.0), words=("cuboid",)),
    "sphere": Family(sphere, (0.2, 0.22, 0.0), words=("sphère",)),
    "cylinder": Family(drum, (0.18, 0.2, 0.0)),
    "torus": Family(ring, (0.2, 0.06, 0.0)),
    "crystal": Family(crystal, (0.05, 0.1, 0.0), words=("crystals", "quartz")),
    "ice cube": Family(ice_cube, (0.02, 0.02, 0.0), words=("ice cubes", "glaçon"), home="kitchen"),
    "block of ice": Family(ice_block, (0.2, 0.17, 0.0), words=("ice block",)),
    "snowball": Family(snowball, (0.04, 0.05, 0.0), words=("snowballs",)),
    "dice": Family(die, (0.01, 0.01, 0.0), home="living"),
    "domino": Family(domino, (0.0, 0.03, 0.0), words=("dominoes", "dominos"), home="living"),
}
