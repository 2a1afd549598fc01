"""What is set up out of doors: houses for birds, well, swing, slide, seesaw, sandcastle, hay, buoy, anchor.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import both, curve, hoop, loft, pile
from filmwright.stage.shapes import ball, box, cylinder, gable, lathe, rod, tube
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    merge,
    moved,
    placed,
    shade,
    surface,
    turned,
    varied,
)

BARK, WOOD, ROPE, SAND = "#5c4530", "#8a6440", "#c9b68c", "#d2b481"


def birdhouse(prop: Prop) -> Mesh:
    """A little house for birds on a post, with a round hole and a perch."""
    tone = prop.colour or "#c9583a"
    parts = [
        rod((0, 0, 0), (0, 1.3, 0), 0.035, WOOD, "wood", 8),
        box((-0.12, 1.3, -0.1), (0.12, 1.54, 0.1), tone, "wood", 0.006),
    ]
    parts += [moved(gable(0.2, 0.26, 0.12, "#4a3a2c", "wood", 0.05, 0.02), placed(0, 1.53, 0, 90))]
    parts += [
        moved(cylinder(0.035, 0.012, "#15120f", "plain", 18), placed(0, 1.45, 0.095) @ turned("x", 90)),
        rod((0, 1.38, 0.1), (0, 1.38, 0.17), 0.008, WOOD, "wood", 6),
    ]
    return merge([*parts, box((-0.15, 1.285, -0.13), (0.15, 1.305, 0.16), "#e9e2d2", "wood", 0.004)])


def feeder(prop: Prop) -> Mesh:
    """A bird feeder that hangs from a bracket: a tube of seed, two trays, a roof."""
    tone = prop.colour or "#2f6a4a"
    parts = [
        rod((0.3, 0, 0), (0.3, 1.65, 0), 0.02, "#2c2e30", "metal", 8),
        tube(curve([(0.3, 1.6, 0), (0.25, 1.75, 0), (0.1, 1.8, 0), (0, 1.7, 0)], 14), 0.014, "#2c2e30", "metal", 6),
        rod((0, 1.7, 0), (0, 1.5, 0), 0.004, "#2c2e30"),
    ]
    parts += [
        lathe([(0, 1.42), (0.17, 1.41), (0.165, 1.43), (0, 1.52)], tone, "paint", 22),
        cylinder(0.07, 0.34, "#c9a35a", "sand", 18, base=1.08),
        cylinder(0.078, 0.34, "#dbe8ea", "glass", 18, base=1.08),
    ]
    parts += [
        lathe([(0, y), (0.14, y + 0.005), (0.15, y + 0.03), (0.135, y + 0.018), (0, y + 0.015)], tone, "paint", 22)
        for y in (1.05, 1.2)
    ]
    return merge(parts)


def well(prop: Prop) -> Mesh:
    """A well of stones with a roof, a winch, a rope and a bucket."""
    tone, draw, parts = prop.colour or "#8d877c", chance(3, "well"), []
    for row in range(4):
        for k in range(14):
            a = 360 / 14 * (k + 0.5 * (row % 2))
            parts.append(
                moved(
                    box(
                        (-0.155, 0, -0.11),
                        (0.155, 0.19, 0.11),
                        shade(tone, float(0.8 + 0.4 * draw.random())),
                        "stone",
                        0.03,
                    ),
                    placed(0, 0.195 * row, 0) @ turned("y", a) @ placed(0, 0, 0.7),
                )
            )
    parts += [at(cylinder(0.58, 0.02, "#15222a", "water", 24), y=0.45)]
    parts += [box((s * 0.7 - 0.05, 0.75, -0.05), (s * 0.7 + 0.05, 1.9, 0.05), WOOD, "wood", 0.008) for s in (-1, 1)]
    parts += [
        at(gable(1.5, 1.1, 0.5, "#7a4634", "tile", 0.12, 0.05), y=1.88),
        rod((-0.7, 1.45, 0), (0.85, 1.45, 0), 0.05, WOOD, "wood", 9),
        rod((0.85, 1.45, 0), (0.85, 1.25, 0), 0.018, "#3a3c3e"),
        rod((0, 1.42, 0), (0, 0.98, 0), 0.012, ROPE, "cloth", 5),
    ]
    bucket = lathe([(0, 0.72), (0.1, 0.72), (0.13, 0.95), (0.118, 0.95), (0.09, 0.74)], WOOD, "wood", 18)
    return merge([*parts, bucket, at(hoop(0.125, 0.008, "#3a3c3e", "metal", 20, 5), y=0.9)])


def swing(prop: Prop) -> Mesh:
    """A swing for children: two frames, a bar, two seats on chains."""
    tone = prop.colour or "#c23a34"
    parts = [rod((-1.5, 2.2, 0), (1.5, 2.2, 0), 0.04, tone, "paint", 9)]
    parts += [rod((s * 1.45, 2.2, 0), (s * 1.6, 0, t * 0.8), 0.035, tone, "paint", 8) for s in (-1, 1) for t in (-1, 1)]
    for x in (-0.6, 0.6):
        parts += [rod((x + d, 2.2, 0), (x + d, 0.5, 0.04), 0.008, "#9a9ea2", "metal", 4) for d in (-0.2, 0.2)]
        parts += [
            box((x - 0.24, 0.46, -0.07), (x + 0.24, 0.5, 0.13), "#2a2c30" if x < 0 else "#e0b12f", "paint", 0.012)
        ]
    return merge(parts)


def slide(prop: Prop) -> Mesh:
    """A playground slide: a ladder, a platform with rails, a chute that runs out level."""
    tone = prop.colour or "#e0b12f"
    way = curve([(-0.5, 1.75, 0), (-0.3, 1.72, 0), (0.5, 1.05, 0), (1.3, 0.42, 0), (1.75, 0.3, 0), (2.05, 0.3, 0)], 26)
    rings = np.stack(
        [
            way + [0, h, z]
            for z, h in (
                (-0.28, 0.2),
                (-0.26, 0.2),
                (-0.25, 0.02),
                (0.25, 0.02),
                (0.26, 0.2),
                (0.28, 0.2),
                (0.28, -0.02),
                (-0.28, -0.02),
            )
        ],
        1,
    )
    parts = [loft(rings, tone, "paint"), box((-1.0, 1.68, -0.3), (-0.45, 1.74, 0.3), "#3f6fb0", "paint", 0.01)]
    for z in (-0.28, 0.28):
        parts += [
            rod((-1.0, 1.7, z), (-1.55, 0, z), 0.03, "#3f6fb0", "paint", 8),
            rod((-0.5, 1.7, z), (-0.5, 0, z), 0.03, "#3f6fb0", "paint", 8),
            tube(
                curve([(-1.0, 1.7, z), (-1.0, 2.3, z), (-0.5, 2.3, z), (-0.42, 1.85, z)], 16),
                0.024,
                "#3f6fb0",
                "paint",
                7,
            ),
        ]
    parts += [
        rod(
            (-1.0 - 0.55 * t, 1.7 * (1 - t), -0.28),
            (-1.0 - 0.55 * t, 1.7 * (1 - t), 0.28),
            0.022,
            "#d8dadc",
            "metal",
            6,
        )
        for t in (0.15, 0.32, 0.49, 0.66, 0.83)
    ]
    return merge([*parts, *(rod((1.6, 0.28, z), (1.6, 0, z), 0.025, "#3f6fb0", "paint", 7) for z in (-0.2, 0.2))])


def seesaw(prop: Prop) -> Mesh:
    """A seesaw, one end down."""
    tone = prop.colour or "#c9433a"
    plank = moved(
        merge(
            [
                box((-1.5, -0.03, -0.13), (1.5, 0.03, 0.13), tone, "paint", 0.01),
                *(
                    tube(
                        curve(
                            [
                                (s * 1.1, 0.02, -0.12),
                                (s * 1.1, 0.28, -0.1),
                                (s * 1.1, 0.28, 0.1),
                                (s * 1.1, 0.02, 0.12),
                            ],
                            12,
                        ),
                        0.016,
                        "#3f6fb0",
                        "metal",
                        6,
                    )
                    for s in (-1, 1)
                ),
            ]
        ),
        placed(0, 0.52, 0) @ turned("z", 15),
    )
    base = [
        rod((s * 0.3, 0, t * 0.25), (0, 0.52, t * 0.16), 0.035, "#3f6fb0", "paint", 8) for s in (-1, 1) for t in (-1, 1)
    ]
    return merge([plank, *base, rod((0, 0.5, -0.2), (0, 0.5, 0.2), 0.04, "#3a3c3e", "metal", 9)])


def sandcastle(prop: Prop) -> Mesh:
    """A castle of sand with four towers, battlements, a keep with a flag, a moat, a bucket and a spade."""
    tone = prop.colour or SAND
    a = np.linspace(0, 2 * np.pi, 49)[None]
    r = np.array([0.0, 0.3, 0.5, 0.6, 0.75, 0.95])[:, None]
    y = np.array([0.07, 0.07, 0.06, -0.02, 0.03, 0.0])[:, None] + 0.02 * (
        fractal(r * np.sin(a) * 4, r * np.cos(a) * 4, 2, 3) - 0.5
    )
    points = np.stack([r * np.sin(a), np.maximum(y, 0.0), r * np.cos(a)], -1).reshape(-1, 3)
    k = np.arange(6 * 49).reshape(6, 49)
    one, two, three, four = k[:-1, :-1].ravel(), k[1:, :-1].ravel(), k[1:, 1:].ravel(), k[:-1, 1:].ravel()
    mound = surface(
        points, np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)]), tone, "sand"
    )
    parts = [mound]

    def tower(x: float, z: float, wide: float, tall: float, teeth: int) -> list[Mesh]:
        made = [
            at(
                varied(
                    lathe(
                        [
                            (0, 0),
                            (wide * 1.12, 0),
                            (wide, 0.6 * tall),
                            (wide * 0.97, tall),
                            (wide * 1.1, tall * 1.02),
                            (wide * 1.1, tall * 1.1),
                            (0, tall * 1.1),
                        ],
                        tone,
                        "sand",
                        16,
                    ),
                    0.1,
                    4,
                    0.05,
                ),
                x,
                0.04,
                z,
            )
        ]
        for m in range(teeth):
            t = 2 * np.pi * m / teeth
            made.append(
                at(
                    box((-0.016, 0, -0.016), (0.016, 0.035, 0.016), shade(tone, 0.97), "sand", 0.004),
                    x + wide * 0.95 * np.sin(t),
                    0.04 + tall * 1.09,
                    z + wide * 0.95 * np.cos(t),
                    float(np.degrees(t)),
                )
            )
        made.append(
            at(
                box((-0.012, 0.55 * tall, wide * 0.9), (0.012, 0.72 * tall, wide * 1.03), shade(tone, 0.4), "sand"),
                x,
                0.04,
                z,
            )
        )
        return made

    for sx in (-1, 1):
        for sz in (-1, 1):
            parts += tower(sx * 0.32, sz * 0.3, 0.085, 0.3, 6)
        parts += [
            box(
                (sx * 0.36 - 0.03, 0.04, -0.28),
                (sx * 0.36 + 0.03 - 0.06 * (sx > 0), 0.24, 0.28),
                shade(tone, 0.95),
                "sand",
                0.01,
            )
        ]
    parts += [
        box((-0.3, 0.04, -0.34), (0.3, 0.24, -0.28), shade(tone, 0.9), "sand", 0.01),
        box((-0.3, 0.04, 0.28), (-0.07, 0.24, 0.34), tone, "sand", 0.01),
        box((0.07, 0.04, 0.28), (0.3, 0.24, 0.34), tone, "sand", 0.01),
        box((-0.08, 0.17, 0.28), (0.08, 0.24, 0.34), tone, "sand", 0.006),
    ]
    parts += tower(0.0, -0.05, 0.13, 0.46, 9)
    parts += [
        rod((0, 0.5, -0.05), (0, 0.86, -0.05), 0.006, WOOD, "wood", 5),
        surface(
            np.array([(0, 0.86, -0.05), (0, 0.74, -0.05), (0.17, 0.8, -0.05)], float),
            np.array([[0, 1, 2], [0, 2, 1]]),
            "#c9262e",
            "cloth",
        ),
    ]
    pail = merge(
        [
            lathe([(0, 0), (0.07, 0), (0.095, 0.16), (0.088, 0.16), (0.065, 0.01)], "#2f78c8", "paint", 18),
            tube(curve([(-0.09, 0.15, 0), (0, 0.25, 0), (0.09, 0.15, 0)], 9), 0.005, "#f2f2ee", "paint", 5),
        ]
    )
    spade = merge(
        [
            rod((0, 0.02, 0), (0, 0.3, -0.12), 0.011, "#e04a3a", "paint", 6),
            moved(box((-0.04, -0.1, -0.006), (0.04, 0.03, 0.006), "#e04a3a", "paint", 0.01), turned("x", -22)),
        ]
    )
    return merge([*parts, at(pail, 0.72, 0.0, 0.5), at(spade, -0.72, 0.08, 0.45)])


def hay_bale(prop: Prop) -> Mesh:
    """A round bale of straw; a square one by name."""
    tone, draw = prop.colour or "#cfae5a", chance(5, "hay")
    if "square" in prop.name:
        core = varied(box((-0.5, 0, -0.24), (0.5, 0.45, 0.24), tone, "cloth", 0.03), 0.18, 4, 0.08)
        return merge(
            [core, *(box((x, -0.002, -0.245), (x + 0.02, 0.455, 0.245), "#7a4a2a", "cloth") for x in (-0.2, 0.18))]
        )
    roll = moved(varied(cylinder(0.62, 1.1, tone, "cloth", 34), 0.2, 4, 0.09), placed(0.55, 0.62, 0) @ turned("z", 90))
    a = np.linspace(0.3, 9 * np.pi, 90)
    wind = [
        tube(
            np.stack([np.full(90, s * 0.556), 0.62 + 0.021 * a * np.cos(a), 0.021 * a * np.sin(a)], 1),
            0.007,
            shade(tone, 0.68),
            "cloth",
            4,
        )
        for s in (-1, 1)
    ]
    straws = []
    for _ in range(70):
        t, x = float(2 * np.pi * draw.random()), float(-0.5 + draw.random())
        spot = np.array([x, 0.62 + 0.61 * np.cos(t), 0.61 * np.sin(t)])
        straws.append(
            rod(
                tuple(spot),
                tuple(np.maximum(spot + 0.09 * draw.normal(size=3), [-9.0, 0.005, -9.0])),
                0.004,
                shade(tone, float(0.8 + 0.5 * draw.random())),
                "cloth",
                4,
            )
        )
    return merge([roll, *wind, *straws])


def haystack(prop: Prop) -> Mesh:
    """A stack of hay about a pole."""
    tone, draw = prop.colour or "#c9a552", chance(6, "stack")
    body = varied(
        lathe([(0, 0), (1.0, 0), (1.15, 0.5), (0.95, 1.1), (0.5, 1.7), (0.1, 2.05), (0, 2.05)], tone, "cloth", 30),
        0.2,
        5,
        0.12,
    )
    straws = []
    for _ in range(170):
        t, y = float(2 * np.pi * draw.random()), float(0.05 + 1.85 * draw.random())
        r = float(np.interp(y, [0, 0.5, 1.1, 1.7, 2.05], [1.0, 1.15, 0.95, 0.5, 0.1]))
        spot = np.array([r * np.sin(t), y, r * np.cos(t)])
        down = np.array([0.08 * np.sin(t), -0.2, 0.08 * np.cos(t)]) + 0.05 * draw.normal(size=3)
        straws.append(
            rod(
                tuple(spot),
                tuple(np.maximum(spot + down, [-9, 0.0, -9])),
                0.008,
                shade(tone, float(0.75 + 0.55 * draw.random())),
                "cloth",
                4,
            )
        )
    return merge([body, *straws, rod((0, 2.0, 0), (0, 2.4, 0), 0.03, WOOD, "wood", 7)])


def buoy(prop: Prop) -> Mesh:
    """A channel buoy: a float, a lattice tower, a lamp."""
    tone = prop.colour or "#d0342c"
    parts = [
        lathe([(0, 0), (0.55, 0.0), (0.7, 0.15), (0.7, 0.4), (0.55, 0.52), (0, 0.52)], tone, "paint", 30),
        at(hoop(0.71, 0.05, "#22262a", "plain", 34, 7), y=0.27),
    ]
    for k in range(4):
        parts += [
            moved(rod((0.42, 0.5, 0), (0.16, 1.75, 0), 0.035, tone, "paint", 7), turned("y", 90.0 * k + 45)),
            moved(rod((0.3, 1.1, -0.3), (0.3, 1.1, 0.3), 0.02, tone, "paint", 6), turned("y", 90.0 * k)),
        ]
    parts += [
        lathe([(0, 1.72), (0.24, 1.72), (0.24, 1.8), (0, 1.8)], tone, "paint", 22),
        cylinder(0.1, 0.2, "#ffe9a0", "glow", 16, base=1.8),
        lathe([(0, 2.0), (0.13, 2.0), (0.0, 2.12)], "#22262a", "paint", 16),
    ]
    band = pile([(0.9, 0.36, 0.36), (1.2, 0.3, 0.3)], "#f1efe8", "paint", 4)
    return merge([*parts, moved(band, turned("y", 45))])


def anchor(prop: Prop) -> Mesh:
    """An anchor, upright: ring, stock, shank, arms with flukes, a length of chain."""
    tone = prop.colour or "#3c4146"
    way = curve(
        [
            (-0.42, 0.38, 0),
            (-0.36, 0.2, 0),
            (-0.18, 0.06, 0),
            (0, 0.02, 0),
            (0.18, 0.06, 0),
            (0.36, 0.2, 0),
            (0.42, 0.38, 0),
        ],
        27,
    )
    arms = tube(way, 0.03 + 0.03 * np.sin(np.linspace(0, np.pi, 27)), tone, "metal", 9)
    fluke = both(
        loft(
            np.array(
                [
                    [(0.42 + d, 0.3, z) for d, z in ((-0.03, -0.09), (0.03, -0.09), (0.03, 0.09), (-0.03, 0.09))],
                    [
                        (0.42 + d * 0.3, 0.5, z)
                        for d, z in ((-0.03, -0.012), (0.03, -0.012), (0.03, 0.012), (-0.03, 0.012))
                    ],
                ]
            ),
            tone,
            "metal",
        )
    )
    ring = moved(hoop(0.09, 0.018, tone, "metal", 24, 7), placed(0, 1.16, 0) @ turned("x", 90))
    links = [
        moved(
            hoop(0.05, 0.013, shade(tone, 1.3), "metal", 14, 5, 1.6),
            placed(0.1, max(1.13 - 0.12 * k, 0.03), 0.12 * max(k - 9, 0))
            @ turned("y", 90 * (k % 2))
            @ turned("x", 90 if k < 10 else 0),
        )
        for k in range(15)
    ]
    return merge(
        [
            arms,
            fluke,
            rod((0, 0.04, 0), (0, 1.08, 0), 0.042, tone, "metal", 10, 0.03),
            rod((-0.34, 0.92, 0), (0.34, 0.92, 0), 0.026, "#6d4a2e", "wood", 9),
            *(at(ball(0.042, tone, "metal", 10, 7), s * 0.34, 0.92) for s in (-1, 1)),
            ring,
            *links,
        ]
    )


KINDS: dict[str, Family] = {
    "birdhouse": Family(birdhouse, (0.0, 0.8, 0.03), words=("bird house", "nesting box"), home="garden"),
    "bird feeder": Family(feeder, (0.3, 0.8, 0.0), words=("feeder", "birdfeeder"), home="garden"),
    "well": Family(well, (0.7, 0.7, 0.0), words=("wishing well", "water well", "puits"), home="garden"),
    "swing": Family(swing, (0.8, 1.2, 0.0), words=("swing set", "swings", "balançoire"), home="park"),
    "slide": Family(slide, (-0.5, 1.7, 0.0), words=("playground slide", "toboggan slide"), home="park"),
    "seesaw": Family(seesaw, (0.0, 0.5, 0.0), words=("see-saw", "teeter-totter"), home="park"),
    "sandcastle": Family(sandcastle, (0.0, 0.4, 0.1), words=("sand castle", "château de sable"), home="beach"),
    "hay bale": Family(hay_bale, (0.0, 1.2, 0.0), words=("bale", "bale of hay", "hay", "straw bale"), home="field"),
    "haystack": Family(haystack, (0.9, 1.0, 0.0), words=("hay stack", "meule"), home="field"),
    "buoy": Family(buoy, (0.6, 0.4, 0.0), words=("bouée",), home="lake"),
    "anchor": Family(anchor, (0.0, 0.6, 0.03), words=("ancre",), home="beach"),
}
