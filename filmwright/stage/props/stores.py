"""Things of workshops, shops and pockets that other families lack: briefcase, wheels, gears, vending machine, rubber duck, binoculars,
compass, nets, a puddle.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import both, curve, hoop, loft, pile, upright
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, placed, shade, turned

WOOD, STEEL, DARK, WHITE = "#8a5f38", "#b9bdc2", "#26282b", "#f1efe8"


def briefcase(prop: Prop) -> Mesh:
    """A briefcase with clasps and corners of brass."""
    tone = prop.colour or "#4a2f1c"
    parts = [
        box((-0.22, 0, -0.05), (0.22, 0.31, 0.05), tone, "leather", 0.018),
        box((-0.222, 0.19, -0.052), (0.222, 0.2, 0.052), shade(tone, 0.6), "leather"),
    ]
    parts += [
        box((s * 0.13 - 0.022, 0.175, 0.048), (s * 0.13 + 0.022, 0.225, 0.058), "#c9a24a", "metal", 0.004)
        for s in (-1, 1)
    ]
    parts += [
        tube(
            curve([(-0.06, 0.31, 0), (-0.055, 0.35, 0), (0.055, 0.35, 0), (0.06, 0.31, 0)], 13),
            0.011,
            shade(tone, 0.8),
            "leather",
            8,
        )
    ]
    return merge(
        [
            *parts,
            *(
                box((x - 0.02, y - 0.02, 0.044), (x + 0.02, y + 0.02, 0.054), "#c9a24a", "metal", 0.006)
                for x in (-0.2, 0.2)
                for y in (0.02, 0.29)
            ),
        ]
    )


def wheel(prop: Prop) -> Mesh:
    """A car's wheel that stands on its tyre; a tyre alone, or a cart's spoked wheel, by name."""
    tone = prop.colour or "#1c1d1f"
    a = np.linspace(0, 2 * np.pi, 37)
    if said(prop, "wooden", "wagon", "cart", "spoked"):
        rim = tube(
            np.stack([0.42 * np.sin(a), 0.46 + 0.42 * np.cos(a), 0 * a], 1),
            0.035,
            prop.colour or WOOD,
            "wood",
            8,
            False,
        )
        spokes = [
            rod((0, 0.46, 0), (0.42 * np.sin(t), 0.46 + 0.42 * np.cos(t), 0), 0.018, prop.colour or WOOD, "wood", 7)
            for t in np.linspace(0, 2 * np.pi, 12, endpoint=False)
        ]
        return merge(
            [rim, *spokes, upright(at(cylinder(0.07, 0.14, prop.colour or WOOD, "wood", 18), y=-0.07), 0, 0.46, 0)]
        )
    tyre = upright(
        lathe(
            [(0.2, -0.09), (0.29, -0.1), (0.325, -0.07), (0.33, 0.0), (0.325, 0.07), (0.29, 0.1), (0.2, 0.09)],
            tone,
            "plain",
            40,
        ),
        0,
        0.33,
        0,
    )
    tread = [
        moved(
            box((-0.07, 0.325, -0.012), (0.07, 0.334, 0.012), shade(tone, 1.5), "plain"),
            placed(0, 0.33, 0) @ turned("z", 10.0 * k) @ turned("y", 90 + 20 * (k % 2)),
        )
        for k in range(36)
    ]
    if said(prop, "tire", "tyre", "tires", "tyres"):
        inner = upright(lathe([(0.2, 0.09), (0.19, 0.0), (0.2, -0.09)], shade(tone, 0.6), "plain", 32), 0, 0.33, 0)
        return merge([tyre, *tread, inner])
    rim = upright(lathe([(0.205, 0.085), (0.17, 0.06), (0.15, 0.02), (0.0, 0.02)], STEEL, "metal", 32), 0, 0.33, 0)
    spokes = [
        moved(
            box((-0.022, 0.04, 0.03), (0.022, 0.18, 0.075), STEEL, "metal", 0.01),
            placed(0, 0.33, 0) @ turned("z", 72.0 * k),
        )
        for k in range(5)
    ]
    return merge(
        [tyre, *tread, rim, *spokes, upright(cylinder(0.04, 0.05, shade(STEEL, 0.7), "metal", 16), 0, 0.33, 0.03)]
    )


def gear(prop: Prop) -> Mesh:
    """Two cog wheels that mesh, on a plate."""
    tone = prop.colour or "#b08a45"
    parts = [box((-0.17, 0, -0.03), (0.17, 0.015, 0.03), DARK, "metal", 0.004)]
    for x, r, teeth, shift, colour in ((-0.06, 0.085, 16, 0.0, tone), (0.085, 0.055, 10, 18.0, STEEL)):
        y = 0.11
        cog = [
            upright(at(lathe([(0.02, -0.012), (r, -0.012), (r, 0.012), (0.02, 0.012)], colour, "metal", 32)), x, y, 0)
        ]
        cog += [
            moved(
                box((-0.007, r - 0.004, -0.012), (0.007, r + 0.012, 0.012), colour, "metal", 0.001),
                placed(x, y, 0) @ turned("z", 360.0 / teeth * k + shift),
            )
            for k in range(teeth)
        ]
        parts += [
            *cog,
            upright(cylinder(0.018, 0.05, STEEL, "metal", 14), x, y, -0.025),
            rod((x, 0.01, -0.02), (x, y, -0.02), 0.012, DARK, "metal", 8),
        ]
    return merge(parts)


def vending_machine(prop: Prop) -> Mesh:
    """A vending machine with rows of cans and snacks behind glass, lit from within."""
    tone = prop.colour or "#c2232c"
    parts = [
        box((-0.5, 0.05, -0.4), (0.5, 1.85, 0.3), tone, "paint", 0.02),
        box((-0.42, 0.55, 0.295), (0.2, 1.72, 0.302), "#eef4fa", "glow"),
        box((-0.46, 0, -0.36), (0.46, 0.06, 0.26), DARK, "plain"),
    ]
    colours = ("#d0253a", "#2f8fd0", "#e8b923", "#3fa34a", "#8a4cc2", "#e07a1c")
    for row in range(5):
        y = 0.6 + 0.225 * row
        parts.append(box((-0.42, y - 0.02, 0.295), (0.2, y - 0.008, 0.33), STEEL, "metal"))
        for k in range(6):
            tint = colours[(k + 2 * row) % 6]
            x = -0.365 + 0.1 * k
            parts.append(
                at(cylinder(0.033, 0.125, tint, "paint", 10), x, y - 0.008, 0.32)
                if row % 2 == 0
                else box((x - 0.036, y - 0.008, 0.3), (x + 0.036, y + 0.11, 0.335), tint, "paint", 0.01)
            )
    parts += [
        box((-0.43, 0.54, 0.352), (0.21, 1.73, 0.356), "#dfeaf0", "glass"),
        box((-0.4, 0.2, 0.29), (0.18, 0.42, 0.31), DARK, "plain", 0.01),
    ]
    parts += [
        box((0.27, 1.3, 0.3), (0.43, 1.55, 0.312), "#1c2430", "paint", 0.006),
        box((0.285, 1.46, 0.312), (0.415, 1.53, 0.316), "#7fe0a0", "glow"),
    ]
    parts += [
        box((0.29 + 0.045 * i, 1.32 + 0.04 * j, 0.312), (0.32 + 0.045 * i, 1.345 + 0.04 * j, 0.318), STEEL, "metal")
        for i in range(3)
        for j in range(3)
    ]
    return merge(
        [
            *parts,
            box((0.31, 1.1, 0.3), (0.39, 1.16, 0.312), DARK, "plain"),
            box((-0.48, 1.745, 0.29), (0.48, 1.83, 0.31), shade(tone, 1.6), "paint"),
        ]
    )


def rubber_duck(prop: Prop) -> Mesh:
    """A bath duck."""
    tone = prop.colour or "#f2c81f"
    body = pile(
        [(0.0, 0.03, 0.042), (0.015, 0.046, 0.06), (0.035, 0.05, 0.064), (0.055, 0.04, 0.05), (0.068, 0.02, 0.026)],
        tone,
        "paint",
        24,
    )
    tail = moved(
        lathe([(0.024, 0.0), (0.014, 0.02), (0, 0.034)], tone, "paint", 14), placed(0, 0.045, -0.05) @ turned("x", -42)
    )
    head = at(ball(0.033, tone, "paint", 24, 16), 0, 0.088, 0.026)
    beak = [
        at(moved(ball(0.016, "#e8751c", "paint", 16, 10), np.diag([1.1, 0.36, 1.1, 1.0])), 0, y, 0.06)
        for y in (0.087, 0.079)
    ]
    eyes = [at(ball(0.0048, "#141414", "paint", 10, 7), s * 0.016, 0.098, 0.052) for s in (-1, 1)]
    wing = both(
        at(
            moved(ball(0.024, shade(tone, 0.93), "paint", 16, 10), np.diag([0.35, 0.75, 1.25, 1.0])),
            0.047,
            0.042,
            -0.008,
        )
    )
    return moved(merge([body, tail, head, *beak, *eyes, wing]), turned("y", 38))


def blocks(prop: Prop) -> Mesh:
    """Toy blocks in a small tower with an arch."""
    tones = ("#d0303a", "#2f78c8", "#e8b923", "#3fa34a")
    spots = ((-0.06, 0.0, 0), (0.06, 0.0, 1), (-0.06, 0.06, 2), (0.06, 0.06, 3))
    parts = [
        at(
            box((-0.03, 0, -0.03), (0.03, 0.06, 0.03), prop.colour or tones[k], "paint", 0.004),
            x,
            y,
            0.0,
            6.0 * (k - 1),
        )
        for x, y, k in spots
    ]
    parts += [
        box((-0.1, 0.12, -0.03), (0.1, 0.155, 0.03), prop.colour or tones[0], "paint", 0.004),
        at(lathe([(0, 0), (0.035, 0), (0, 0.06)], prop.colour or tones[1], "paint", 20), y=0.155),
    ]
    return merge(
        [
            *parts,
            at(box((-0.03, 0, -0.03), (0.03, 0.06, 0.03), prop.colour or tones[2], "paint", 0.004), 0.16, 0, 0.05, 32),
        ]
    )


def satellite_dish(prop: Prop) -> Mesh:
    """A satellite dish on a mast."""
    tone = prop.colour or "#e2e5e6"
    r = np.linspace(0.001, 0.5, 9)
    dish = lathe(
        [
            *((float(x), float(0.5 * x * x)) for x in r),
            (0.5, 0.135),
            *((float(x), float(0.5 * x * x + 0.012)) for x in r[::-1]),
        ],
        tone,
        "paint",
        34,
    )
    aimed = moved(
        merge(
            [
                dish,
                *(
                    rod((0.42 * np.sin(t), 0.1, 0.42 * np.cos(t)), (0, 0.5, 0), 0.01, STEEL, "metal", 6)
                    for t in (0.0, 2.1, 4.2)
                ),
                at(cylinder(0.045, 0.1, DARK, "plain", 14), y=0.46),
            ]
        ),
        placed(0, 1.35, 0.1) @ turned("y", 24) @ turned("x", 48),
    )
    return merge(
        [rod((0, 0, 0), (0, 1.38, 0), 0.045, STEEL, "metal", 12), cylinder(0.25, 0.04, DARK, "metal", 22), aimed]
    )


def binoculars(prop: Prop) -> Mesh:
    """Binoculars that stand on their object lenses."""
    tone = prop.colour or DARK
    tubes = both(
        moved(
            lathe(
                [
                    (0, 0),
                    (0.031, 0),
                    (0.031, 0.05),
                    (0.024, 0.075),
                    (0.024, 0.12),
                    (0.02, 0.125),
                    (0.021, 0.15),
                    (0, 0.15),
                ],
                tone,
                "leather",
                22,
            ),
            placed(0.036),
        )
    )
    lens = both(at(cylinder(0.017, 0.002, "#6a86b0", "paint", 18), 0.036, 0.1495))
    whole = merge(
        [
            tubes,
            lens,
            box((-0.02, 0.06, -0.01), (0.02, 0.115, 0.012), tone, "plain", 0.005),
            at(cylinder(0.012, 0.03, STEEL, "metal", 14), 0, 0.1, 0.004),
        ]
    )
    return moved(whole, placed(0, 0.031, 0, 24) @ turned("x", 90))


def compass(prop: Prop) -> Mesh:
    """A brass compass, open, with its rose and needle."""
    tone = prop.colour or "#c29a44"
    parts = [
        lathe([(0, 0), (0.042, 0), (0.044, 0.012), (0.04, 0.014), (0, 0.01)], tone, "metal", 30),
        cylinder(0.038, 0.001, "#f0e8d2", "paper", 30, base=0.0105),
    ]
    parts += [
        moved(
            box((-0.002, 0.0118, 0), (0.002, 0.0124, 0.034 if k % 2 == 0 else 0.02), "#4a3a24", "paint"),
            turned("y", 45.0 * k),
        )
        for k in range(8)
    ]
    parts += [
        moved(
            merge(
                [
                    lathe([(0.0045, 0), (0, 0.03)], "#c2202a", "paint", 4),
                    moved(lathe([(0.0045, 0), (0, 0.03)], "#2a3a5a", "paint", 4), turned("x", 180)),
                ]
            ),
            placed(0, 0.0145, 0, 30) @ turned("x", 90),
        )
    ]
    lid = moved(
        lathe([(0, 0), (0.042, 0), (0.044, 0.008), (0.04, 0.009), (0, 0.004)], tone, "metal", 30),
        placed(0, 0.012, -0.046) @ turned("x", -78) @ placed(0, 0, -0.042) @ turned("x", 180),
    )
    whole = merge([*parts, lid, at(moved(hoop(0.011, 0.002, tone, "metal", 16, 5), placed()), 0, 0.006, 0.054)])
    return at(whole, y=-float(whole.bounds[0][1]))


def net(prop: Prop) -> Mesh:
    """A landing net on a long handle; a butterfly net by the same form."""
    tone = prop.colour or "#d8d3c4"
    ring = at(moved(hoop(0.2, 0.009, STEEL, "metal", 30, 6), turned("x", 90)), y=1.35)
    parts = [rod((0, 0, 0), (0, 1.15, 0), 0.013, WOOD, "wood", 8), ring]
    for k in range(12):
        t = 2 * np.pi * k / 12
        parts.append(
            tube(
                curve(
                    [
                        (0.2 * np.cos(t), 1.35 + 0.2 * np.sin(t), 0),
                        (0.14 * np.cos(t), 1.3 + 0.14 * np.sin(t), -0.2),
                        (0.02 * np.cos(t), 1.22 + 0.02 * np.sin(t), -0.4),
                    ],
                    10,
                ),
                0.003,
                tone,
                "cloth",
                4,
            )
        )
    for r, z in ((0.178, -0.1), (0.14, -0.2), (0.085, -0.3)):
        parts.append(at(moved(hoop(r, 0.003, tone, "cloth", 24, 4), turned("x", 90)), 0, 1.35 - 0.25 * abs(z) * 1.2, z))
    return merge(parts)


def fishing_rod(prop: Prop) -> Mesh:
    """A fishing rod with its reel, line, float and hook."""
    tone = prop.colour or "#2c3a2e"
    way = curve([(0, 0, 0), (0.15, 0.9, 0), (0.45, 1.7, 0), (0.95, 2.2, 0)], 24)
    parts = [
        tube(way, np.linspace(0.014, 0.003, 24), tone, "paint", 8),
        rod((0, 0, 0), (0.035, 0.28, 0), 0.019, "#b98a5a", "wood", 10),
        upright(at(cylinder(0.035, 0.03, STEEL, "metal", 18), y=-0.015), 0.05, 0.36, 0.03),
    ]
    parts += [
        tube(curve([(0.95, 2.2, 0), (1.0, 1.4, 0), (1.0, 0.5, 0)], 14), 0.0022, "#e6e6e0", "plain", 4),
        at(moved(ball(0.03, "#d0303a", "paint", 14, 9), np.diag([1, 1.3, 1, 1.0])), 1.0, 0.5),
        tube(curve([(1.0, 0.46, 0), (1.0, 0.3, 0), (1.02, 0.27, 0), (1.04, 0.3, 0)], 12), 0.003, STEEL, "metal", 5),
    ]
    return merge(parts)


def puddle(prop: Prop) -> Mesh:
    """A puddle with a wandering edge that mirrors the sky."""
    tone = prop.colour or "#6f8796"
    a = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    edge = 0.6 * (1 + 0.14 * np.sin(2 * a + 0.6) + 0.09 * np.sin(3 * a + 2.0) + 0.05 * np.sin(5 * a))
    rings = [
        np.stack([edge * k * np.sin(a), np.full(48, y), 0.7 * edge * k * np.cos(a)], 1)
        for k, y in ((1.05, 0.0), (1.0, 0.006), (0.97, 0.009), (0.5, 0.01), (0.02, 0.01))
    ]
    wet = [
        np.stack([1.25 * edge * k * np.sin(a), np.full(48, y), 0.875 * edge * k * np.cos(a)], 1)
        for k, y in ((1.0, 0.0), (0.95, 0.003), (0.1, 0.003))
    ]
    return merge([loft(np.array(wet), "#4a4238", "soil", False), loft(np.array(rings), tone, "water", False)])


KINDS: dict[str, Family] = {
    "briefcase": Family(briefcase, (0.0, 0.345, 0.0), words=("attaché case", "mallette"), home="desk"),
    "wheel": Family(
        wheel,
        (0.0, 0.64, 0.0),
        words=("tire", "tyre", "car wheel", "wagon wheel", "cart wheel", "rubber tire", "roue", "pneu"),
        home="workshop",
    ),
    "gear": Family(gear, (-0.06, 0.19, 0.0), words=("gears", "cog", "cogs", "cogwheel"), home="workshop"),
    "vending machine": Family(
        vending_machine, (0.35, 1.2, 0.3), words=("snack machine", "drinks machine"), home="street"
    ),
    "rubber duck": Family(
        rubber_duck, (0.0, 0.06, 0.0), words=("toy duck", "bath duck", "rubber ducky"), home="bathroom"
    ),
    "blocks": Family(
        blocks,
        (0.0, 0.14, 0.03),
        words=("block", "toy block", "toy blocks", "building block", "building blocks", "lego", "lego bricks"),
        home="living",
    ),
    "satellite dish": Family(satellite_dish, (0.0, 1.0, 0.0), words=("antenna dish", "radio dish"), home="garden"),
    "binoculars": Family(binoculars, (0.03, 0.03, 0.08), words=("field glasses", "jumelles"), home="living"),
    "compass": Family(compass, (0.0, 0.012, 0.0), words=("boussole",), home="living"),
    "net": Family(net, (0.0, 0.5, 0.0), words=("butterfly net", "fishing net", "landing net"), home="park"),
    "fishing rod": Family(fishing_rod, (0.015, 0.14, 0.0), words=("fishing pole", "canne à pêche"), home="lake"),
    "puddle": Family(puddle, (0.0, 0.01, 0.0), words=("flaque", "puddle of water"), home="street"),
}
