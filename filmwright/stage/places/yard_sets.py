"""What stands on ground that is made flat for a purpose: see yard.py, which lays it."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.landmarks.landmark import column
from filmwright.stage.places.plain import fountain
from filmwright.stage.places.trees import tree
from filmwright.stage.props import furniture, prop_mesh
from filmwright.stage.shapes import arch, box, extrude, lathe, rod, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, named, placed, shade

WHITE, YELLOW = "#e6e3da", "#d9b23a"


def road(lit: bool, seed: int, kind: str) -> list[Item]:
    """Lanes, barriers and a gantry of a highway; kerbs, a grid, tyres, a stand and lights of a raceway."""
    zs = np.arange(-280.0, 420.0, 9.0)
    if kind == "highway":
        lines = [box((x - 0.07, 0, z), (x + 0.07, 0.012, z + 3.5), WHITE, "paint") for x in (-4.4, 4.4) for z in zs]
        lines += [
            box((x - 0.08, 0, -280), (x + 0.08, 0.012, 420), YELLOW if abs(x) < 1 else WHITE, "paint")
            for x in (-8.1, -0.25, 0.25, 8.1)
        ]
        rails = [box((s * 10.2 - 0.04, 0.5, -280), (s * 10.2 + 0.04, 0.82, 420), "#a9aeb0", "metal") for s in (-1, 1)]
        rails += [
            box((s * 10.2 - 0.07, 0, z), (s * 10.2 + 0.07, 0.8, z + 0.12), "#7d8284", "metal")
            for s in (-1, 1)
            for z in np.arange(-120, 240, 4.0)
        ]
        sign = merge(
            [rod((x, 0, 0), (x, 7.2, 0), 0.16, "#8d9296", sides=8) for x in (-11.5, 11.5)]
            + [
                box((-11.5, 6.6, -0.2), (11.5, 7.0, 0.2), "#8d9296", "metal"),
                *(box((x - 2.6, 5.2, -0.3), (x + 2.6, 7.6, -0.2), "#2a6a44", "paint", 0.05) for x in (-5.0, 3.6)),
                *(
                    box((x - 1.8, 5.8 + 0.7 * k, -0.33), (x + 1.0 + 0.5 * k, 6.1 + 0.7 * k, -0.3), WHITE, "paper")
                    for x in (-5.0, 3.6)
                    for k in (0, 1)
                ),
            ]
        )
        return [
            Item(named("lanes", *lines), name="lines", shadow=False),
            Item(named("rails", *rails), name="crash barrier"),
            Item(named("gantry", sign), model=placed(0, 0, 74).astype("f4"), name="sign"),
        ]
    kerb = [
        box((s * 7.5, 0, z), (s * 8.4, 0.05, z + 1.5), ("#c23b2e", WHITE)[k % 2], "paint")
        for s in (-1, 1)
        for k, z in enumerate(np.arange(-90, 190, 1.5))
    ]
    grid = [
        box((x - 1.1, 0, z), (x + 1.1, 0.012, z + 0.15), WHITE, "paint")
        for k, z in enumerate(np.arange(6, 60, 8.0))
        for x in ((-3.2, 3.2)[k % 2],)
    ]
    line = [
        box(
            (-7.5 + 0.75 * i, 0, -1.5 + 0.5 * j),
            (-6.75 + 0.75 * i, 0.013, -1.0 + 0.5 * j),
            (WHITE, "#1c1d1f")[(i + j) % 2],
            "paint",
        )
        for i in range(20)
        for j in range(3)
    ]
    tyres = [
        at(
            lathe(
                [(0.2, 0), (0.36, 0.05), (0.36, 0.75), (0.2, 0.8)],
                ("#26282a", "#c23b2e", WHITE)[k % 3],
                "plain",
                10,
            ),
            s * 13.2,
            0,
            z,
        )
        for s in (-1, 1)
        for k, z in enumerate(np.arange(-60, 130, 0.8))
    ]
    stand = at(_stand(70.0, lit, seed), -30, 0, 20, 90.0)
    tower = merge(
        [
            box((9.5, 0, 14), (11, 7, 15), "#d9d6ce", "paint"),
            box((-9.5, 6.6, 14), (11, 8.4, 15.0), "#2a2c2e", "paint"),
            *(
                glowing(
                    at(lathe([(0.35, 0), (0.35, 0.1), (0, 0.1)], "#ff3a2a", "plain", 12), -3.0 + 1.5 * k, 7.4, 13.9),
                    "#ff3a2a",
                    4.0,
                )
                for k in range(5)
            ),
            box((-11, 0, 14), (-9.5, 7, 15), "#d9d6ce", "paint"),
        ]
    )
    return [
        Item(named("kerbs", *kerb, *grid, *line), name="lines", shadow=False),
        Item(named("tyres", *tyres), name="tyres"),
        Item(named("grandstand", stand), name="grandstand"),
        Item(named("start-lights", tower), name="start lights"),
    ]


def court(lit: bool, seed: int) -> list[Item]:
    """A cloister on three sides, a fountain, a bench, plants in pots."""
    stone, roof = "#cdbb98", "#9a5a40"
    out = []
    for x0, z0, span, heading in ((0.0, 22.0, 23.0, 180.0), (-11.5, 5.0, 34.0, 90.0), (11.5, 5.0, 34.0, 270.0)):
        parts: list[Mesh] = [
            box((-span / 2, 4.2, -6.5), (span / 2, 8.6, 0), shade(stone, 1.05), "plaster"),
            box((-span / 2, 0, -6.5), (span / 2, 4.4, -2.8), shade(stone, 0.86), "plaster"),
        ]
        n = int(span / 3.3)
        for k in range(n):
            x = (k - (n - 1) / 2) * 3.3
            parts += [
                at(arch(2.5, 3.6, 0.45, 0.7, stone), x, 0, -0.35),
                at(column(2.4, 0.2, shade(stone, 1.06), sides=10), x - 1.65, 0, -0.35),
            ]
            parts += [
                box(
                    (x - 0.55, 5.4, -0.02),
                    (x + 0.55, 7.4, 0.06),
                    "#ffd890" if lit else "#3c4650",
                    "glow" if lit else "glass",
                ),
                box((x - 0.7, 5.2, 0), (x + 0.7, 5.35, 0.2), shade(stone, 0.9), "stone"),
            ]
        parts += [
            box((-span / 2, 3.9, -0.7), (span / 2, 4.5, 0.06), stone, "stone"),
            extrude([(-7.0, 8.6), (0.7, 8.4), (-3.2, 11.0)], span + 1.0, roof, "tile"),
        ]
        tiled = parts.pop()
        parts.append(_along(tiled))
        out.append(
            Item(
                named("cloister", grounded(merge(parts), 0, 1.0, 0.4)),
                model=placed(x0, 0, z0, heading).astype("f4"),
                name="cloister",
            )
        )
    out += [
        Item(named("fountain", fountain()), model=placed(0, 0, 10).astype("f4"), name="fountain"),
        Item(named("bench", furniture.bench()), model=placed(5.0, 0, 5.5, 180).astype("f4"), name="bench"),
    ]
    for k, (x, z) in enumerate(((-7.0, 15.0), (7.0, 15.0), (-7.0, 3.0))):
        pot = merge(
            [lathe([(0, 0), (0.42, 0), (0.55, 0.7), (0.6, 0.72), (0.5, 0.72), (0, 0.66)], "#a8603c", "stone", 18)]
        )
        out += [
            Item(named("pot", pot), model=placed(x, 0, z).astype("f4"), name="pot"),
            Item(
                tree("bush", seed + k, False, "summer"),
                model=placed(x, 0.6, z, 0, 0.9).astype("f4"),
                name="bush",
            ),
        ]
    return out


def camp(lit: bool) -> list[Item]:
    """Two tents, a fire in its ring of stones, a log to sit on, what campers leave about."""
    out = [
        Item(named(f"tent-{k}", _ridge_tent(tone, lit)), model=placed(x, 0, z, heading).astype("f4"), name="tent")
        for k, (x, z, heading, tone) in enumerate(((-3.6, 5.4, 150.0, "#b5622c"), (4.2, 6.8, 205.0, "#4f7a5a")))
    ]
    logs = [
        rod(
            (0.42 * float(np.sin(a)), 0.06, 0.42 * float(np.cos(a))),
            (-0.08 * float(np.sin(a)), 0.34, -0.08 * float(np.cos(a))),
            0.06,
            "#4a3526",
            "bark",
            8,
        )
        for a in np.linspace(0, 6.28, 7)[:-1]
    ]
    stones = [
        at(
            lathe([(0.16, 0), (0.13, 0.12), (0, 0.16)], "#77736b", "stone", 7),
            0.62 * float(np.sin(a)),
            0,
            0.62 * float(np.cos(a)),
        )
        for a in np.linspace(0, 6.28, 13)[:-1]
    ]
    flame = [
        glowing(
            at(
                lathe([(0.16, 0), (0.2, 0.18), (0.08, 0.5), (0, 0.75)], "#ff9a3c", "plain", 9),
                0.1 * float(np.sin(a)),
                0.1,
                0.1 * float(np.cos(a)),
                0,
                s,
            ),
            "#ff9a3c",
            5.0,
        )
        for a, s in ((0.0, 1.0), (2.1, 0.75), (4.2, 0.85))
    ]
    out.append(Item(named("camp-fire", *logs, *stones, *flame), model=placed(0, 0, 3.8).astype("f4"), name="fire"))
    seat = merge([rod((0, 0.22, -0.9), (0, 0.22, 0.9), 0.22, "#6a4a33", "bark", 12)])
    out.append(Item(named("log", seat), model=placed(-1.6, 0, 3.8).astype("f4"), name="log"))
    for kind, x, z in (("backpack", -2.2, 6.9), ("lantern", 2.4, 5.6), ("kettle", 0.85, 3.3), ("mug", -1.1, 3.0)):
        out.append(Item(prop_mesh(Prop(kind, kind, kind, "")), model=placed(x, 0, z, 40).astype("f4"), name=kind))
    return out


def games(lit: bool, seed: int, kind: str) -> list[Item]:
    """Lines, stands and floodlights of a running track or a ball park."""
    lines: list[Mesh] = []
    if kind == "track":
        for lane in range(9):
            d = -1.22 * lane
            a = np.linspace(0, 2 * np.pi, 121)
            r = 33.0 + d
            x = r * np.cos(a) + 24.0 * np.sign(np.cos(a)) * np.minimum(np.abs(np.cos(a)) * 50, 1)
            path = np.stack([x, np.full_like(a, 0.0), r * np.sin(a) + 34.0], 1)
            lines.append(tube(path, 0.035, WHITE, "paint", 4, False))
        goals = []
    else:
        lines += [tube(np.array([[0, -0.04, 0], [s * 60, -0.04, 60]]), 0.06, WHITE, "paint", 4) for s in (-1, 1)]
        lines += [
            box((x - 0.25, 0, z - 0.25), (x + 0.25, 0.06, z + 0.25), WHITE, "paint", 0.02)
            for x, z in ((0, 0.4), (15, 15.4), (-15, 15.4), (0, 30.4), (0, 19.0))
        ]
        goals = [rod((s * 44, 0, 44), (s * 44, 11, 44), 0.12, YELLOW, "paint", 8) for s in (-1, 1)]
    stands = [
        at(_stand(90.0, lit, seed), 0, 0, 66.0),
        at(_stand(60.0, lit, seed + 1), 62, 0, 34, 60.0),
        at(_stand(60.0, lit, seed + 2), -62, 0, 34, -60.0),
    ]
    masts = []
    for x, z in ((-66, 80), (66, 80), (-74, 6), (74, 6)):
        lamps = [
            box(
                (x - 3 + 1.5 * i, 27 + 1.2 * j, z - 0.3),
                (x - 2 + 1.5 * i, 27.9 + 1.2 * j, z + 0.2),
                "#fff6e0" if lit else "#c9ccce",
                "glow" if lit else "glass",
            )
            for i in range(5)
            for j in range(3)
        ]
        masts += [rod((x, 0, z), (x, 30, z), 0.5, "#8d9296", sides=8), *lamps]
    return [
        Item(named("pitch-lines", *lines), name="lines", shadow=False),
        Item(named("stands", *stands, *goals), name="grandstand"),
        Item(named("masts", *masts), name="floodlights"),
    ]


def football(lit: bool, seed: int) -> list[Item]:
    """A ground for football with stands on its four sides, goals, corner flags and floodlights; the pitch is 105 by 68 m along z."""
    half, near, far = 34.0, -18.0, 87.0
    lines = [box((s * half - 0.11, 0, near), (s * half + 0.11, 0.03, far), WHITE, "paint") for s in (-1, 1)]
    lines += [box((-half, 0, z - 0.11), (half, 0.03, z + 0.11), WHITE, "paint") for z in (near, 34.5, far)]
    a = np.linspace(0, 2 * np.pi, 61)
    lines.append(
        tube(
            np.stack([9.15 * np.cos(a), 0 * a - 0.08, 34.5 + 9.15 * np.sin(a)], 1),
            np.full(61, 0.11),
            WHITE,
            "paint",
            4,
            False,
        )
    )
    goals: list[Mesh] = []
    for z, way in ((near, 1.0), (far, -1.0)):
        for wide, deep in ((20.16, 16.5), (9.16, 5.5)):
            edge = sorted((z, z + way * deep))
            lines += [
                box((s * wide - 0.11, 0, edge[0]), (s * wide + 0.11, 0.03, edge[1]), WHITE, "paint") for s in (-1, 1)
            ]
            lines.append(box((-wide, 0, z + way * deep - 0.11), (wide, 0.03, z + way * deep + 0.11), WHITE, "paint"))
        goals += [rod((s * 3.66, 0, z), (s * 3.66, 2.44, z), 0.06, WHITE, "paint", 8) for s in (-1, 1)]
        goals.append(rod((-3.66, 2.44, z), (3.66, 2.44, z), 0.06, WHITE, "paint", 8))
        goals += [
            rod((x, 2.44, z), (x, 0.0, z - way * 1.8), 0.012, "#d9d9d9", "cloth", 3)
            for x in np.linspace(-3.66, 3.66, 15)
        ]
        goals += [
            rod(
                (-3.66, 2.44 * (1 - t), z - way * 1.8 * t),
                (3.66, 2.44 * (1 - t), z - way * 1.8 * t),
                0.012,
                "#d9d9d9",
                "cloth",
                3,
            )
            for t in np.linspace(0.1, 1, 7)
        ]
    stands = [
        at(_stand(78.0, lit, seed), 0, 0, far + 7.0),
        at(_stand(78.0, lit, seed + 1), 0, 0, near - 12.0, 180.0),
        at(_stand(116.0, lit, seed + 2), half + 7.0, 0, 34.5, 90.0),
        at(_stand(116.0, lit, seed + 3), -half - 7.0, 0, 34.5, -90.0),
    ]
    masts = []
    for x, z in ((-52, far + 14), (52, far + 14), (-52, near - 12), (52, near - 12)):
        masts.append(rod((x, 0, z), (x, 36, z), 0.6, "#8d9296", sides=8))
        masts += [
            box(
                (x - 3 + 1.5 * i, 33 + 1.2 * j, z - 0.3),
                (x - 2 + 1.5 * i, 33.9 + 1.2 * j, z + 0.2),
                "#fff6e0" if lit else "#c9ccce",
                "glow" if lit else "glass",
            )
            for i in range(5)
            for j in range(4)
        ]
    return [
        Item(named("pitch-lines", *lines), name="lines", shadow=False),
        Item(named("goals", *goals), name="goal"),
        Item(named("stands", *stands), name="grandstand"),
        Item(named("masts", *masts), name="floodlights"),
    ]


def _along(mesh: Mesh) -> Mesh:
    """A profile in x, y pulled along z, turned so that it runs along x and its x is depth."""
    turn = np.array([[0, 0, 1, 0], [0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1]], float)
    return moved(mesh, turn)


def _stand(length: float, lit: bool, seed: int) -> Mesh:
    """A grandstand of `length`, its foot at z = 0, rising to +z under a roof; its seats in stripes, some of them taken."""
    draw = chance(seed, "stand")
    parts: list[Mesh] = [box((-length / 2, 0, 0), (length / 2, 1.6, 0.3), "#c9c5bc", "concrete")]
    for k in range(12):
        y, z = 1.0 + 0.85 * k, 0.6 + 1.15 * k
        parts.append(
            box((-length / 2, 0, z), (length / 2, y, z + 1.15), shade("#9a978f", 0.95 + 0.02 * (k % 2)), "concrete")
        )
        for x in np.arange(-length / 2 + 1, length / 2 - 8, 9.5):
            tone = ("#2f62a0", "#c9cdd0", "#a83a30")[(k + int(x)) % 3] if int(x / 9.5) % 4 else "#d9b23a"
            parts.append(box((x, y, z + 0.3), (x + 8.4, y + 0.5, z + 0.5), tone, "paint"))
    heads = draw.uniform(size=(int(length * 1.1), 3))
    crowd = ("#c23b2e", "#e8e2d2", "#2f4f86", "#3a3a3c", "#d9a52c", "#5a8a5c")
    for k, (u, v, w) in enumerate(heads):
        row = int(v * 12)
        x, y, z = (u - 0.5) * (length - 3), 1.0 + 0.85 * row, 0.6 + 1.15 * row + 0.5
        parts += [
            box((x - 0.22, y + 0.4, z - 0.14), (x + 0.22, y + 1.0, z + 0.14), crowd[k % 6], "cloth"),
            box(
                (x - 0.1, y + 1.02, z - 0.1),
                (x + 0.1, y + 1.26, z + 0.1),
                ("#c99a7a", "#8a5a3c", "#e0b898")[int(w * 3)],
                "plain",
            ),
        ]
    parts += [box((-length / 2, 15.2, 3.0), (length / 2, 15.7, 17.5), "#b9bdc0", "metal")]
    parts += [
        rod((x, 0, 16.0), (x, 15.3, 15.0), 0.3, "#8d9296", sides=6)
        for x in np.linspace(-length / 2 + 1, length / 2 - 1, 8)
    ]
    if lit:
        parts.append(
            glowing(box((-length / 2, 15.05, 4.0), (length / 2, 15.18, 4.6), "#fff4d8", "plain"), "#fff4d8", 3.0)
        )
    return merge(parts)


def golf_flag() -> Mesh:
    """A hole with its flag, 2.2 metres."""
    cloth = extrude([(0, 1.75), (0.55, 1.95), (0, 2.15)], 0.012, "#c23b2e", "cloth")
    return merge(
        [
            rod((0, 0, 0), (0, 2.2, 0), 0.014, "#efece2", "paint", 8),
            cloth,
            lathe([(0.055, 0.004), (0, 0.005)][::-1], "#1c1d1f", "plain", 16),
        ]
    )


def _ridge_tent(colour: str, lit: bool) -> Mesh:
    """A ridge tent of 2.2 by 2.6 metres, its door to +z, open a little; a lamp within in the dark."""
    w, h, d = 1.25, 1.65, 1.4
    side = extrude([(-w, 0), (-w + 0.03, 0), (0.02, h), (-0.02, h)], 2 * d, colour, "cloth")
    other = extrude([(w - 0.03, 0), (w, 0), (0.02, h), (-0.02, h)], 2 * d, shade(colour, 0.9), "cloth")
    back = at(extrude([(-w, 0), (w, 0), (0, h)], 0.02, shade(colour, 0.8), "cloth"), 0, 0, -d)
    flaps = [
        at(
            extrude(
                [(s * w, 0), (s * 0.35, 0), (0, h)] if s > 0 else [(-0.35, 0), (-w, 0), (0, h)][::-1],
                0.02,
                shade(colour, 1.1),
                "cloth",
            ),
            0,
            0,
            d,
        )
        for s in (-1, 1)
    ]
    inside = box(
        (-0.9, 0.02, -d + 0.1), (0.9, 0.06, d - 0.1), "#ffcf8a" if lit else "#4a4034", "glow" if lit else "cloth"
    )
    cords = [
        rod((s * w, 0.5, z), (s * (w + 0.9), 0, z * 1.25), 0.01, "#d9d2c0", "cloth", 4)
        for s in (-1, 1)
        for z in (-d, d)
    ]
    return merge([side, other, back, *flaps, inside, *cords])
