"""What stands on made grounds: hoop, net, goal, boards, ramps, slide and swings, raked rocks, a runway's lamps. One function a kind.

Each is given a generator, whether it is dark and lamps burn, the place's seed and the season.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from filmwright.stage.places.buildings import street_lamp
from filmwright.stage.places.place import scattered
from filmwright.stage.places.plain import GREEN
from filmwright.stage.places.trees import tree
from filmwright.stage.shapes import ball, blades, box, lathe, rock, rod, sheet, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at, glowing, grounded, many, merge, named, placed


def _lines(pieces: list[tuple[float, float, float, float]], colour: str = "#efece2") -> Item:
    return Item(
        named("lines", *[box((x0, 0.005, z0), (x1, 0.02, z1), colour, "paint") for x0, x1, z0, z1 in pieces]),
        name="lines",
        shadow=False,
    )


def basketball(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """A street court: lines, a hoop on its post, a wire fence, lamps."""
    w = 0.05
    lines = _lines(
        [
            (-7.5, -7.5 + w, -11, 14),
            (7.5 - w, 7.5, -11, 14),
            (-7.5, 7.5, 14 - w, 14),
            (-7.5, 7.5, -11, -11 + w),
            (-2.4, -2.4 + w, 8.2, 14),
            (2.4 - w, 2.4, 8.2, 14),
            (-2.4, 2.4, 8.2, 8.2 + w),
            (-7.5, 7.5, 0, w),
        ]
    )
    hoop = [
        rod((0, 0, 0), (0, 2.6, 0), 0.09, "#3f464b", "paint", 10),
        rod((0, 2.6, 0), (0, 3.3, -1.0), 0.07, "#3f464b", "paint", 8),
        box((-0.9, 2.9, -1.06), (0.9, 3.95, -1.0), "#f0f0ea", "paint", 0.01),
        box((-0.3, 3.05, -1.08), (0.3, 3.5, -1.06), "#c0392b", "paint"),
    ]
    hoop += [at(lathe([(0.225, 0), (0.245, 0.02), (0.225, 0.04)], "#d9572a", "metal", 18), 0, 3.05, -1.32)]
    hoop += [
        rod(
            (0.22 * np.cos(a), 3.05, -1.32 + 0.22 * np.sin(a)),
            (0.13 * np.cos(a + 0.4), 2.65, -1.32 + 0.13 * np.sin(a + 0.4)),
            0.008,
            "#efece2",
            "plain",
            3,
        )
        for a in np.arange(0, 6.28, 0.5)
    ]
    fence = [rod((x, 0, 18), (x, 3.2, 18), 0.04, "#59626a", "metal", 6) for x in np.arange(-15, 15.1, 2.5)] + [
        rod((-15, y, 18), (15, y, 18), 0.015, "#7d868d", "metal", 4) for y in np.arange(0.2, 3.3, 0.3)
    ]
    lamps = Item(
        named("court-lamp", street_lamp(6.0, lit)),
        instances=many(np.array([[-10.0, 0, 4.0], [10.0, 0, 4.0]])),
        name="lamp",
    )
    del draw, seed, season
    return [
        lines,
        Item(named("hoop", *hoop), model=placed(0, 0, 12.6).astype("f4"), name="hoop"),
        Item(named("court-fence", *fence), name="fence", shadow=False),
        lamps,
    ]


def tennis(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """A tennis court: lines, the net, the umpire's chair, a windbreak."""
    w = 0.06
    lines = _lines(
        [
            (-5.5, -5.5 + w, -6, 18),
            (5.5 - w, 5.5, -6, 18),
            (-4.1, -4.1 + w, -6, 18),
            (4.1 - w, 4.1, -6, 18),
            (-5.5, 5.5, -6, -6 + w),
            (-5.5, 5.5, 18 - w, 18),
            (-4.1, 4.1, -0.4, -0.4 + w),
            (-4.1, 4.1, 12.4, 12.4 + w),
            (-w / 2, w / 2, -0.4, 12.4),
        ]
    )
    net = [rod((s * 6.3, 0, 6), (s * 6.3, 1.05, 6), 0.05, "#3f464b", "metal", 8) for s in (-1, 1)] + [
        box((-6.3, 0.86, 5.98), (6.3, 0.94, 6.02), "#f0f0ea", "cloth")
    ]
    net += [rod((x, 0.02, 6), (x, 0.9, 6), 0.006, "#2b2f33", "plain", 3) for x in np.arange(-6.2, 6.25, 0.2)] + [
        rod((-6.3, y, 6), (6.3, y, 6), 0.006, "#2b2f33", "plain", 3) for y in np.arange(0.1, 0.9, 0.14)
    ]
    chair = [
        rod((x, 0, z), (x * 0.7, 2.0, 6 + (z - 6) * 0.6), 0.03, "#efece2", "paint", 6)
        for x in (-0.4, 0.4)
        for z in (5.6, 6.4)
    ] + [box((-0.35, 2.0, 5.7), (0.35, 2.08, 6.3), "#2f6a4a", "paint", 0.02)]
    fence = [sheet(30.0, 3.0, "#2f5a44", "cloth", 30, 2, 0.02)]
    del draw, lit, seed, season
    return [
        lines,
        Item(named("tennis-net", *net), name="net"),
        Item(named("umpire", *chair), model=placed(7.6, 0, 0).astype("f4"), name="chair"),
        Item(named("windbreak", *fence), model=placed(0, 0, 22.0, 180).astype("f4"), name="fence"),
    ]


def football(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """The end of a pitch: lines, a goal with its net, turf."""
    w = 0.10
    lines = _lines(
        [
            (-20, 20, 18 - w, 18),
            (-8, 8, 12 - w, 12),
            (-8, -8 + w, 12, 18),
            (8 - w, 8, 12, 18),
            (-20, -20 + w, -40, 18),
            (20 - w, 20, -40, 18),
            (-20, 20, -20, -20 + w),
        ]
    )
    goal = [rod((s * 3.66, 0, 0), (s * 3.66, 2.44, 0), 0.06, "#f4f4f0", "paint", 10) for s in (-1, 1)] + [
        rod((-3.66, 2.44, 0), (3.66, 2.44, 0), 0.06, "#f4f4f0", "paint", 10)
    ]
    goal += [rod((x, 2.44, 0), (x, 0, 1.8), 0.012, "#dfe3e3", "plain", 3) for x in np.arange(-3.6, 3.7, 0.4)] + [
        rod((-3.66, 2.44 * (1 - t), 1.8 * t), (3.66, 2.44 * (1 - t), 1.8 * t), 0.012, "#dfe3e3", "plain", 3)
        for t in np.arange(0.12, 1.0, 0.12)
    ]
    xs, zs = draw.uniform(-18, 18, 500), draw.uniform(-14, 16, 500)
    tuft = named("turf", blades(9, 0.2, 0.09, GREEN[season][1], 3, 0.3, 0.015))
    del lit, seed
    return [
        lines,
        Item(named("goal", *goal), model=placed(0, 0, 18.0).astype("f4"), name="goal"),
        scattered(tuft, np.stack([xs, 0 * xs, zs], 1), draw, "grass", (0.7, 1.2), shadow=False),
    ]


def rink(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """A rink: boards all round, lines in the ice, lamps."""
    boards = []
    for k in range(40):
        a = 2 * np.pi * k / 40
        boards.append(
            at(
                box((-1.62, 0, -0.06), (1.62, 1.05, 0.06), "#f0f2f2", "paint", 0.02),
                13.0 * np.sin(a),
                0,
                3.0 + 17.0 * np.cos(a),
                float(np.degrees(np.arctan2(np.sin(a) / 13.0, np.cos(a) / 17.0))),
            )
        )
    lines = _lines([(-12.4, 12.4, 2.9, 3.1)], "#c0392b")
    blue = _lines([(-11.6, 11.6, 9.4, 9.6), (-11.6, 11.6, -3.6, -3.4)], "#2f6ab0")
    lamps = Item(
        named("rink-lamp", street_lamp(5.0, lit)),
        instances=many(np.array([[-15.0, 0, 10.0], [15.0, 0, 10.0], [0.0, 0, 22.5]])),
        name="lamp",
    )
    del draw, seed, season
    return [Item(named("rink-boards", *boards), name="boards"), lines, blue, lamps]


def skatepark(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """A skate park: quarter pipes with painted backs, a rail."""
    t = np.linspace(0, 1, 13)
    ramps = []
    for width, x, z, heading in ((12.0, 0.0, 8.2, 0.0), (7.0, -10.0, 3.0, 270.0), (7.0, 10.0, 1.0, 90.0)):
        curve = [(2.6 * float(s), 1.9 * (1 - float(np.sqrt(1 - min(s, 1.0) ** 2)))) for s in t]
        pieces = [
            box((-width / 2, 0, a[0]), (width / 2, max(0.02, (a[1] + b[1]) / 2), b[0]), "#a3a29d", "concrete")
            for a, b in pairwise(curve)
        ]
        pieces.append(box((-width / 2, 0, 2.6), (width / 2, 1.9, 4.4), "#9a9994", "concrete"))
        pieces.append(rod((-width / 2, 1.92, 2.6), (width / 2, 1.92, 2.6), 0.04, "#8d9296", "metal", 8))
        ramps.append(at(merge(pieces), x, 0, z, heading))
    tags = [
        box(
            (-5 + 2.6 * k, 0.4, 12.62),
            (-3.2 + 2.6 * k, 1.5, 12.64),
            ("#d9486a", "#3fa0d9", "#e8b63f", "#6fbf5a")[k % 4],
            "paint",
            0.1,
        )
        for k in range(4)
    ]
    rail = [
        rod((3.1, 0.42, 2.0), (3.1, 0.42, 5.5), 0.03, "#c9504a", "metal", 8),
        *[rod((3.1, 0, z), (3.1, 0.42, z), 0.03, "#c9504a", "metal", 6) for z in (2.2, 5.3)],
    ]
    del draw, lit, seed, season
    return [
        Item(named("ramps", grounded(merge(ramps))), name="ramp"),
        Item(named("skate-things", *tags, *rail), name="rail"),
    ]


def playground(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """A playground: a slide, swings, a climbing dome, a painted fence."""
    slide = [rod((x, 0, z), (x, 2.3, z), 0.05, "#d9a02a", "paint", 8) for x in (-0.45, 0.45) for z in (0.0, 0.9)] + [
        box((-0.5, 1.5, -0.05), (0.5, 1.58, 0.95), "#3f6fb0", "paint", 0.02),
        box((-0.55, 2.3, -0.1), (0.55, 2.36, 1.0), "#c0392b", "paint", 0.03),
    ]
    slide += [
        box((-0.4, 0.3 * k, 1.05 + 0.06 * (4 - k)), (0.4, 0.3 * k + 0.05, 1.2 + 0.06 * (4 - k)), "#3f6fb0", "paint")
        for k in range(1, 5)
    ]
    chute = tube(
        np.array([[0, 1.55, -0.05], [0, 1.1, -0.9], [0, 0.5, -1.9], [0, 0.25, -2.7], [0, 0.22, -3.2]]),
        0.32,
        "#c0392b",
        "paint",
        10,
    )
    slide.append(chute)
    swings = [
        rod((s * 2.2, 0, z), (s * 2.0, 2.3, 0), 0.05, "#3f8f5a", "paint", 8) for s in (-1, 1) for z in (-0.8, 0.8)
    ] + [rod((-2.0, 2.3, 0), (2.0, 2.3, 0), 0.05, "#3f8f5a", "paint", 8)]
    for x in (-1.1, 0.9):
        swings += [
            rod((x + dx, 2.28, 0), (x + dx, 0.55, 0.1), 0.012, "#6a6e72", "metal", 4) for dx in (-0.22, 0.22)
        ] + [box((x - 0.25, 0.5, 0.0), (x + 0.25, 0.55, 0.22), "#2b2d30", "plain", 0.01)]
    dome = [
        rod(
            (1.3 * np.cos(a) * c0, 1.8 * s0, 1.3 * np.sin(a) * c0),
            (1.3 * np.cos(a) * c1, 1.8 * s1, 1.3 * np.sin(a) * c1),
            0.03,
            ("#c0392b", "#d9a02a", "#3f6fb0")[k % 3],
            "paint",
            5,
        )
        for k, a in enumerate(np.arange(0, 6.28, 0.785))
        for (c0, s0), (c1, s1) in (((1.0, 0.0), (0.86, 0.5)), ((0.86, 0.5), (0.5, 0.86)), ((0.5, 0.86), (0.0, 1.0)))
    ]
    dome += [
        at(lathe([(1.3 * c, 0), (1.33 * c, 0.03), (1.3 * c, 0.06)], "#c9cdd0", "paint", 8), 0, 1.8 * s, 0)
        for c, s in ((0.86, 0.5), (0.5, 0.86))
    ]
    fence = [
        box((x, 0, 17.0), (x + 0.1, 0.9, 17.06), ("#d9a02a", "#c0392b", "#3f6fb0", "#3f8f5a")[k % 4], "paint", 0.01)
        for k, x in enumerate(np.arange(-9, 9, 0.3))
    ] + [box((-9, 0.3, 17.06), (9, 0.38, 17.1), "#efece2", "paint")]
    del draw, lit, seed, season
    return [
        Item(named("slide", grounded(merge(slide))), model=placed(-4.4, 0, 8.4, 0).astype("f4"), name="slide"),
        Item(named("swings", grounded(merge(swings))), model=placed(4.0, 0, 8.1).astype("f4"), name="swings"),
        Item(
            named("climbing-frame", grounded(merge(dome))),
            model=placed(0, 0, 12.2).astype("f4"),
            name="climbing frame",
        ),
        Item(named("gay-fence", *fence), name="fence"),
    ]


def zen(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """A raked garden: rocks in moss, a wall with tiles, a lantern, a red maple."""
    out = [
        Item(
            named("zen-rock", rock(seed + k, 1.0, "#6a6964", level=2)),
            model=placed(x, 0.15 * s, z, 70.0 * k, s).astype("f4"),
            name="rock",
        )
        for k, (x, z, s) in enumerate(
            ((-2.8, 4.1, 0.95), (-2.1, 4.9, 0.5), (3.0, 7.1, 0.7), (3.8, 7.4, 0.4), (-5.4, 9.6, 0.8))
        )
    ]
    out += [
        Item(
            named("moss", at(ball(0.9, "#56702f", "grass", 16, 8), 0, 0, 0, 0, (1.3, 0.28, 1.0))),
            model=placed(x, 0, z).astype("f4"),
            name="moss",
        )
        for x, z in ((-2.6, 4.5), (3.3, 7.2), (-5.4, 9.6))
    ]
    wall = [
        box((-9.4, 0, 16.0), (9.4, 1.9, 16.35), "#d9cfb8", "plaster"),
        box((-9.6, 1.9, 15.7), (9.6, 2.15, 16.65), "#4b5358", "tile", 0.03),
        *[box((s * 9.2 - 0.17, 0, -10), (s * 9.2 + 0.17, 1.9, 16.3), "#d9cfb8", "plaster") for s in (-1, 1)],
        *[box((s * 9.2 - 0.4, 1.9, -10), (s * 9.2 + 0.4, 2.15, 16.6), "#4b5358", "tile", 0.03) for s in (-1, 1)],
    ]
    lantern = lathe(
        [
            (0.3, 0),
            (0.12, 0.12),
            (0.1, 0.8),
            (0.28, 0.9),
            (0.28, 1.0),
            (0.18, 1.02),
            (0.18, 1.3),
            (0.42, 1.36),
            (0.05, 1.6),
            (0, 1.66),
        ],
        "#8f8b82",
        "stone",
        6,
    )
    out += [
        Item(named("zen-wall", grounded(merge(wall))), name="wall"),
        Item(named("stone-lantern", grounded(lantern)), model=placed(6.2, 0, 4.4).astype("f4"), name="lantern"),
    ]
    out.append(
        Item(tree("maple", seed, False, "autumn"), model=placed(7.0, 0, 10.5, 30, 0.55).astype("f4"), name="tree")
    )
    del draw, lit, seed, season
    return out


def runway(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """A runway: marks and lamps into the distance, a control tower, a hangar."""
    dashes = (
        [(-0.45, 0.45, z, z + 24.0) for z in np.arange(6.0, 420.0, 44.0)]
        + [(x, x + 1.6, -14.0, 0.0 - 2.0) for x in (*np.arange(-16, -2, 3.2), *np.arange(3.0, 17, 3.2))]
        + [(s * 22.0 - 0.45, s * 22.0 + 0.45, -60.0, 600.0) for s in (-1, 1)]
    )
    lamp = at(ball(0.16, "#fff2c8", "plain", 8, 6), 0, 0.2, 0)
    z = np.arange(-40.0, 400.0, 18.0)
    points = np.concatenate([np.stack([0 * z + s * 24.0, 0 * z, z], 1) for s in (-1, 1)])
    mesh = named("runway-lamp", lamp) if not lit else named("runway-lamp-lit", glowing(lamp, "#fff2c8", 5.0))
    tower = [
        lathe([(2.4, 0), (2.0, 2), (1.8, 16.0), (4.2, 18.0), (4.2, 18.6), (0, 18.6)], "#c9c9c4", "concrete", 14),
        lathe([(4.0, 18.6), (4.6, 21.4), (0, 21.4)], "#39566b", "metal", 14),
        lathe([(4.9, 21.4), (4.9, 21.9), (0, 22.4)], "#d9d9d4", "paint", 14),
    ]
    hall = [
        box((-30, 0, -8), (30, 11, 8), "#b9bcbc", "metal", 0.3),
        box((-12, 0, -8.3), (12, 8.5, -8.0), "#6a7076", "metal"),
    ]
    del draw, seed, season
    return [
        _lines(dashes),
        Item(mesh, instances=many(points), name="lamp", shadow=False),
        Item(named("control-tower", *tower), model=placed(52.0, 0, 120.0).astype("f4"), name="tower"),
        Item(named("hangar", *hall), model=placed(-70.0, 0, 110.0, 20).astype("f4"), name="hangar"),
    ]
