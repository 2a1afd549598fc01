"""Rooms where something is shown or sold: an aquarium, a bakery, a café, a nightclub. Windows in the east wall."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import ball, box, lathe, rock, rod, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, shade, surface, turned

FISH = ("#e8762a", "#e6c53a", "#3f7fd0", "#d94a6a", "#e9e6dc", "#6a4fb0", "#2fae9a")


def aquarium(room: Furnishing, seed: int) -> Shell:
    """A dark hall round great tanks: blue light, shoals, rays and weed behind glass, a bench, a rail."""
    shell = Shell(
        11.0,
        9.0,
        4.2,
        "#1d2733",
        wall_material="plaster",
        floor="#2b3138",
        floor_material="tile",
        trim="#27323d",
        ceiling="#151c24",
        view="none",
        openings=(Opening("w", -3.2, 1.6, 0.0, 2.3, "arch"),),
    )
    north, east, south = -4.5, 5.5, 4.5
    draw = chance(seed, "aquarium")
    for wall, x, z, heading, wide in (
        ("n", -0.6, north, 0.0, 8.6),
        ("e", east, 0.2, 270.0, 6.4),
        ("s", 1.6, south, 180.0, 5.2),
    ):
        room.put(_tank(wide, 3.0, int(draw.integers(1 << 20))), x, z, heading, 0.55, wall=wall)
    rail = [rod((x, 0, 0), (x, 0.95, 0), 0.025, "#59636d", "metal", 8) for x in np.linspace(-3.6, 3.6, 6)]
    rail += [rod((-3.6, y, 0), (3.6, y, 0), 0.022, "#7d8790", "metal", 8) for y in (0.5, 0.95)]
    room.put(merge(rail), -0.6, north + 1.15, 0, solid="rail", sight=(0, 0.1))
    for x in (-1.4, 1.8):
        room.put(f.bench("#3a434b", 1.8), x, 1.1, 180, solid="bench")
        room.seat(x - 0.35, 1.1, 180, 0.45, "bench")
        room.seat(x + 0.35, 1.1, 180, 0.45, "bench")
    room.put(f.table("#3a434b", (0.7, 0.5), 0.9), -4.4, -1.2, 90, solid="table", sight=(0.82, 0.9))
    room.prop("book", -4.4, 0.9, -1.2, 20)
    for x, z, power in (
        (-3.0, north + 1.3, 1.0),
        (1.6, north + 1.3, 1.0),
        (east - 1.3, 0.2, 1.0),
        (1.6, south - 1.2, 0.8),
    ):
        room.lamp(x, 2.0, z, (0.55 * power, 2.3 * power, 4.6 * power), 6.5, always=True)
    room.lamp(-0.5, 3.4, 0.6, (0.5, 0.9, 1.3), 6.0, always=True)
    west_door(room, shell, 3.2)
    room.word("table", -3.8, -1.0, 0.9)
    room.word("window glass tank tanks aquarium fish water", 0.2, north + 1.7)
    room.word("bench", -1.4, 0.5)
    room.word("rail", -0.6, north + 1.8)
    room.marks += [(0.2, -1.6), (1.2, -1.2), (-0.9, -1.4), (2.6, 0.4), (-2.2, 0.2), (0.4, 2.4)]
    room.landmark = (0.2, 1.9, -4.0)
    return shell


def _tank(wide: float, tall: float, seed: int) -> Mesh:
    """A tank let into a wall behind it, foot at y = 0: blue depth that brightens upwards, sand, stones, weed, shoals, rays of light."""
    draw = chance(seed, "tank")
    n, m = 15, 9
    x, y = np.meshgrid(np.linspace(-wide / 2, wide / 2, n), np.linspace(0, tall, m))
    points = np.stack([x, y, 0 * x + 0.02], -1).reshape(-1, 3)
    i = (np.arange(m - 1)[:, None] * n + np.arange(n - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + n], 1), np.stack([i + 1, i + n + 1, i + n], 1)])
    t = (y / tall).reshape(-1, 1)
    colour = np.array([0.02, 0.16, 0.36]) * (1 - t) + np.array([0.10, 0.62, 0.86]) * t
    water = glowing(surface(points, faces, colour, "plain", np.tile([0, 0, 1.0], (len(points), 1))), "#ffffff", 1.0)
    water.colours[:] = colour
    shafts = 0.75 + 0.35 * np.sin(points[:, 0] * 2.3 + 0.8 * points[:, 1]) * np.sin(points[:, 0] * 0.9 + 1.0)
    water.aux[:, 0] = (0.45 + 1.0 * t[:, 0] ** 1.4) * shafts
    parts = [water]
    sand = glowing(box((-wide / 2, 0.0, 0.02), (wide / 2, 0.22, 0.35), "#c9b98a", "sand"), "#8f9a86", 0.28)
    parts.append(sand)
    for _ in range(int(wide * 1.3)):
        s = float(draw.uniform(0.12, 0.5))
        parts.append(
            at(
                glowing(rock(int(draw.integers(99)), s, "#3f5a66", level=1), "#2f5a70", 0.22),
                float(draw.uniform(-wide / 2 + 0.4, wide / 2 - 0.4)),
                0.2,
                0.2,
                0,
                (1.0, 1.0, 0.35),
            )
        )
    for _ in range(int(wide * 2.0)):
        x0, high = float(draw.uniform(-wide / 2 + 0.2, wide / 2 - 0.2)), float(draw.uniform(0.4, 1.5))
        path = np.array([[0.12 * np.sin(3 * k + x0), high * k / 5, 0.06 * k / 5] for k in range(6)])
        blade = tube(
            path, np.linspace(0.035, 0.008, 6), ("#2f8a4a", "#5a9a3a", "#8a4a6a")[int(draw.integers(3))], "plain", 5
        )
        parts.append(at(glowing(blade, ("#2f8a4a", "#5a9a3a", "#8a4a6a")[int(draw.integers(3))], 0.35), x0, 0.2, 0.12))
    for _ in range(int(wide * 1.7)):
        cx, cy = float(draw.uniform(-wide / 2 + 0.8, wide / 2 - 0.8)), float(draw.uniform(0.7, tall - 0.4))
        tone, size, way = (
            FISH[int(draw.integers(len(FISH)))],
            float(draw.uniform(0.10, 0.30)),
            float(draw.choice([-1.0, 1.0])),
        )
        for _ in range(int(draw.integers(1, 8)) if size < 0.24 else 1):
            fish = moved(_fish(tone), np.diag([way * size, size, size * 0.4, 1.0]))
            parts.append(
                at(
                    fish,
                    cx + float(draw.normal(0, 0.5)),
                    min(max(cy + float(draw.normal(0, 0.22)), 0.4), tall - 0.15),
                    float(draw.uniform(0.08, 0.3)),
                )
            )
    frame = [
        box((-wide / 2 - 0.16, -0.16, 0.0), (wide / 2 + 0.16, 0.0, 0.42), "#10161c", "metal", 0.01),
        box((-wide / 2 - 0.16, tall, 0.0), (wide / 2 + 0.16, tall + 0.16, 0.42), "#10161c", "metal", 0.01),
    ]
    frame += [
        box((s * wide / 2 - 0.08, 0, 0.0), (s * wide / 2 + 0.08, tall, 0.42), "#10161c", "metal", 0.01) for s in (-1, 1)
    ]
    frame += [
        box((x0 - 0.04, 0, 0.34), (x0 + 0.04, tall, 0.42), "#10161c", "metal")
        for x0 in np.linspace(-wide / 2, wide / 2, max(2, round(wide / 2.2)) + 1)[1:-1]
    ]
    return merge([*parts, *frame])


def _fish(tone: str) -> Mesh:
    """A fish one unit long, head to +x, that shines a little of itself in the tank's light."""
    body = ball(0.5, tone, "plain", 12, 8)
    body.positions[:] = body.positions * np.array([1.0, 0.46, 0.3])
    tail = surface(
        np.array([[-0.42, 0, 0], [-0.78, 0.28, 0], [-0.66, 0, 0], [-0.78, -0.28, 0]]),
        np.array([[0, 1, 2], [0, 2, 3], [0, 2, 1], [0, 3, 2]]),
        tone,
    )
    fin = surface(np.array([[-0.2, 0.18, 0], [0.15, 0.2, 0], [-0.15, 0.42, 0]]), np.array([[0, 1, 2], [0, 2, 1]]), tone)
    eye = at(ball(0.05, "#10141a", "plain", 6, 4), 0.34, 0.06, 0.12)
    return merge([glowing(merge([body, tail, fin]), tone, 1.25), eye])


def bakery(room: Furnishing, seed: int) -> Shell:
    """A baker's shop: a counter with loaves and cakes under glass, baskets and shelves of bread, a brick oven that glows, flour, scales."""
    shell = Shell(
        7.6,
        6.2,
        3.0,
        "#e3d3b4",
        floor="#b58d63",
        floor_material="tile",
        trim="#f1e8d4",
        dado="#c9a978",
        view="street",
        beams="#6d4a30",
        openings=(Opening("e", 0.2, 2.6, 0.7, 2.4, "window"), Opening("w", -2.0, 1.0, 0.0, 2.1, "door")),
    )
    north, east, south = -3.1, 3.8, 3.1
    draw = chance(seed, "bakery")
    room.put(_case(3.6, draw), 0.4, -0.8, 0, solid="table", sight=(0.0, 1.2))
    room.put(_bread_shelf(3.4, draw), 0.2, north + 0.22, 0, wall="n", solid="shelf", sight=(0, 2.1))
    room.put(_oven(room.lit), -2.9, north + 0.6, 0, wall="n", solid="oven", sight=(0, 2.2))
    for k, x in enumerate((1.0, 1.7, 2.4)):
        basket = lathe(
            [(0.0, 0.0), (0.22, 0.0), (0.27, 0.5), (0.25, 0.5), (0.2, 0.06), (0, 0.06)], "#a9793f", "wood", 14
        )
        room.put(
            merge(
                [
                    basket,
                    *[
                        at(
                            moved(_loaf(k + j), turned("z", 78)),
                            0.1 * np.cos(2.2 * j),
                            0.5,
                            0.1 * np.sin(2.2 * j),
                            50.0 * j,
                        )
                        for j in range(5)
                    ],
                ]
            ),
            x,
            south - 0.4,
            0,
            wall="s",
            solid="basket",
            sight=(0, 0.9),
        )
    room.put(f.table("#8a6440", (1.1, 0.7)), -0.6, south - 1.2, 0, solid="table", sight=(0.66, 0.75))
    for s, heading in ((-1, 90.0), (1, 270.0)):
        room.chair(f.chair("#7a5638"), -0.6 + 0.85 * s, south - 1.2, heading)
    for kind, dx in (("cup", -0.25), ("plate", 0.15), ("vase", 0.0)):
        room.prop(kind, -0.6 + dx, 0.75, south - 1.2 + (0.2 if kind == "vase" else 0.0), 15)
    board = box((-0.8, 0, 0), (0.8, 0.9, 0.03), "#2b3330", "paint", 0.01)
    room.put(
        merge(
            [
                board,
                *[
                    box(
                        (-0.65, 0.72 - 0.14 * j, 0.03),
                        (-0.65 + float(draw.uniform(0.6, 1.2)), 0.75 - 0.14 * j, 0.034),
                        "#e8e2d0",
                        "plain",
                    )
                    for j in range(5)
                ],
            ]
        ),
        2.5,
        north,
        0,
        1.7,
        wall="n",
    )
    for x, z in ((-1.0, -0.4), (1.6, -0.4), (-1.4, 1.8)):
        room.put(fit.pendant(True, 0.7, "#c9a04a", 0.2), x, z, 0, shell.height)
        room.lamp(x, 2.1, z, (2.2, 1.5, 0.8), 4.5, always=True)
    room.lamp(-2.9, 1.1, north + 1.5, (3.4, 1.3, 0.35), 3.5, always=True)
    room.window_light(east - 0.4, 1.6, 0.2, 1.7, 6.0)
    west_door(room, shell, 2.0)
    room.word("table", -0.6, south - 1.95, 0.75)
    room.word("counter display case", 0.4, 0.1, 1.2)
    room.word("window", 2.9, 0.9)
    room.word("oven", -2.6, -1.0)
    room.word("shelf bread", 0.4, -1.9)
    room.word("basket", 1.7, 2.0)
    room.marks += [(0.3, -1.75), (0.5, 0.6), (-0.5, 0.7), (1.4, 0.8), (-2.2, 0.2), (2.6, 1.2)]
    room.landmark = (0.0, 1.2, -2.6)
    return shell


def _loaf(seed: int) -> Mesh:
    """A long loaf, 0.55 m, lying along x."""
    crust = ("#b5752f", "#c98b45", "#a5662a", "#d19a55")[seed % 4]
    loaf = ball(0.5, crust, "plain", 10, 8)
    loaf.positions[:] = loaf.positions * np.array([0.62, 0.13, 0.15])
    cuts = [
        at(box((-0.03, 0, -0.05), (0.03, 0.012, 0.05), "#e3bf85", "plain"), x, 0.052, 0, 30) for x in (-0.16, 0.0, 0.16)
    ]
    return merge([loaf, *cuts])


def _bun(tone: str, icing: str = "") -> Mesh:
    bun = at(lathe([(0, 0), (0.055, 0.0), (0.065, 0.025), (0.045, 0.06), (0, 0.07)], tone, "plain", 12))
    if not icing:
        return bun
    return merge(
        [
            bun,
            at(lathe([(0.058, 0.035), (0.045, 0.065), (0, 0.078)], icing, "paint", 12)),
            at(ball(0.014, "#c0252f", "paint", 6, 4), 0, 0.082, 0),
        ]
    )


def _case(wide: float, draw: np.random.Generator) -> Mesh:
    """A counter with a glass front: three shelves of buns, cakes and loaves, lit from within."""
    wood = "#7a5236"
    parts = [
        box((-wide / 2, 0, -0.35), (wide / 2, 0.5, 0.35), wood, "wood", 0.02),
        box((-wide / 2, 1.15, -0.38), (wide / 2, 1.2, 0.3), "#d9cfba", "stone", 0.01),
    ]
    parts += [box((s * wide / 2 - 0.03, 0.5, -0.35), (s * wide / 2 + 0.03, 1.15, 0.35), wood, "wood") for s in (-1, 1)]
    parts.append(box((-wide / 2, 0.5, -0.37), (wide / 2, 1.15, -0.35), shade(wood, 0.8), "wood"))
    parts.append(glowing(box((-wide / 2, 1.12, 0.24), (wide / 2, 1.15, 0.28), "#fff0c8", "plain"), "#fff0c8", 1.6))
    for y in (0.52, 0.84):
        parts.append(box((-wide / 2, y - 0.02, -0.33), (wide / 2, y, 0.33), "#efe9dc", "paint"))
        for x in np.arange(-wide / 2 + 0.14, wide / 2 - 0.1, 0.165):
            tone, icing = (
                ("#c98b45", "#d9a860", "#8a5a34")[int(draw.integers(3))],
                ("", "#f3dfe2", "#7a4226", "#f0ead8")[int(draw.integers(4))],
            )
            parts += [at(_bun(tone, icing), float(x), y, z) for z in (0.02, 0.2)]
    parts += [at(_loaf(int(k)), -wide / 2 + 0.5 + 0.7 * k, 1.28, -0.1, 8.0 * k) for k in range(int(wide / 0.75))]
    glass = surface(
        np.array([[-wide / 2, 0.5, 0.36], [wide / 2, 0.5, 0.36], [wide / 2, 1.15, 0.30], [-wide / 2, 1.15, 0.30]]),
        np.array([[0, 1, 2], [0, 2, 3]]),
        "#e9f2f2",
        "glass",
    )
    till = merge(
        [
            box((-0.18, 0, -0.16), (0.18, 0.22, 0.16), "#3b4347", "metal", 0.02),
            box((-0.12, 0.22, -0.02), (0.12, 0.38, 0.0), "#20262a", "plain", 0.01),
        ]
    )
    return merge([grounded(merge(parts), 0, 0.2, 0.4), glass, at(till, wide / 2 - 0.35, 1.2, -0.05)])


def _bread_shelf(wide: float, draw: np.random.Generator) -> Mesh:
    wood = "#8a6238"
    parts = [
        box((s * wide / 2 - 0.03, 0, -0.2), (s * wide / 2 + 0.03, 2.1, 0.2), wood, "wood", 0.01) for s in (-1, 0, 1)
    ]
    for y in (0.35, 0.8, 1.25, 1.7):
        parts.append(box((-wide / 2, y - 0.03, -0.2), (wide / 2, y, 0.2), wood, "wood"))
        for x in np.arange(-wide / 2 + 0.32, wide / 2 - 0.2, 0.36):
            if draw.uniform() < 0.88:
                turn = 90.0 if draw.uniform() < 0.5 else 0.0
                parts += [
                    at(
                        _loaf(int(draw.integers(4))),
                        float(x),
                        y + 0.07 + 0.11 * k,
                        0.02,
                        turn + float(draw.uniform(-8, 8)),
                        0.8,
                    )
                    for k in range(int(draw.integers(1, 4)))
                ]
    return grounded(merge(parts), 0, 0.2, 0.4)


def _oven(lit: bool) -> Mesh:
    """A brick oven with a round mouth in which the fire glows, peels leaning beside it."""
    del lit
    parts = [
        box((-0.7, 0, -0.55), (0.7, 2.2, 0.45), "#9c5b43", "brick", 0.03),
        box((-0.8, 0.78, -0.55), (0.8, 0.86, 0.6), "#8a8478", "stone", 0.02),
    ]
    a = np.linspace(0, np.pi, 13)
    mouth = np.concatenate([[[0, 0.92, 0.46]], np.stack([0.42 * np.cos(a), 0.92 + 0.42 * np.sin(a), 0 * a + 0.46], 1)])
    k = np.arange(1, 13)
    parts.append(glowing(surface(mouth, np.stack([0 * k, k, k + 1], 1), "#ff7a2a"), "#ff8a35", 1.5))
    parts += [
        moved(
            box((-0.07, 0.42, 0.44), (0.07, 0.56, 0.5), shade("#8a4a38", 0.9 + 0.1 * (j % 2)), "brick"),
            np.array(_spin(float(t))),
        )
        for j, t in enumerate(np.linspace(-84, 84, 13))
    ]
    peel = merge(
        [
            rod((0, 0.35, 0), (0, 1.9, 0.0), 0.018, "#a9793f", "wood", 6),
            box((-0.14, 0.0, -0.01), (0.14, 0.4, 0.01), "#b5854a", "wood", 0.01),
        ]
    )
    parts.append(moved(at(peel, 0.92, 0.0, 0.2), turned("x", -6)))
    return grounded(merge(parts), 0, 0.2, 0.4)


def _spin(degrees: float) -> list[list[float]]:
    a = np.radians(degrees)
    return [[np.cos(a), -np.sin(a), 0, 0], [np.sin(a), np.cos(a), 0, 0.92], [0, 0, 1, 0], [0, 0, 0, 1.0]]


def cafe(room: Furnishing, seed: int) -> Shell:
    """A café: small round tables, bentwood chairs, a counter with a coffee machine, mirrors, posters, a great window on the street."""
    shell = Shell(
        8.2,
        6.8,
        3.2,
        "#d8c7a6",
        floor="#8f6f52",
        floor_material="tile",
        trim="#6b2f28",
        dado="#5d3a2a",
        view="street",
        openings=(
            Opening("e", -1.6, 2.5, 0.5, 2.7, "window"),
            Opening("e", 1.6, 2.5, 0.5, 2.7, "window"),
            Opening("w", -2.2, 1.0, 0.0, 2.1, "door"),
        ),
    )
    north, east, south = -3.4, 4.1, 3.4
    room.put(_coffee_bar(3.6), -1.6, north + 1.05, 0, solid="counter", sight=(0, 1.1))
    room.put(_bottles_and_cups(3.4, seed), -1.6, north + 0.14, 0, 1.15, wall="n")
    spots = ((2.7, -1.5), (2.7, 1.5), (0.3, 0.4), (-1.9, 1.5), (0.7, 2.4))
    for k, (x, z) in enumerate(spots):
        room.put(_round_table(), x, z, 0, solid="table", sight=(0.66, 0.76))
        for heading in (60.0 + 40 * k, 240.0 + 40 * k):
            a = np.radians(heading)
            room.chair(f.chair("#4a2f22", "#8a3a30"), x - 0.72 * float(np.sin(a)), z - 0.72 * float(np.cos(a)), heading)
        room.prop(("cup", "vase", "glass", "book", "cup")[k], x + 0.1, 0.76, z - 0.06, 30.0 * k)
    mirror = merge(
        [
            box((-1.3, 0, 0), (1.3, 1.1, 0.03), "#6b4a2a", "wood", 0.02),
            box((-1.22, 0.08, 0.03), (1.22, 1.02, 0.04), "#9aa8ae", "paint"),
        ]
    )
    room.put(mirror, 0.9, south, 180, 1.35, wall="s")
    for k, x in enumerate((-2.6, -1.9)):
        room.put(f.picture((0.5, 0.7), seed + 5 + k), x, south, 180, 1.5, wall="s")
    room.put(f.wall_clock("#5a2f26", 0.2, 4.2), 1.4, north, 0, 2.3, wall="n")
    for x, z in ((2.7, -1.5), (2.7, 1.5), (0.3, 0.4), (-1.9, 1.5), (-1.6, north + 1.2)):
        room.put(fit.pendant(True, 0.9, "#e9dcc0", 0.17), x, z, 0, shell.height)
        room.lamp(x, 2.2, z, (1.5, 1.02, 0.56), 3.8, always=True)
    for z in (-1.6, 1.6):
        room.window_light(east - 0.4, 1.6, z, 1.5, 5.5)
    west_door(room, shell, 2.2)
    room.word("table", 0.3, 1.25, 0.76)
    room.word("counter bar", -1.6, -1.4, 1.1)
    room.word("window", 3.2, 0.0)
    room.word("mirror", 0.9, 2.6)
    room.marks += [(1.4, -0.7), (-0.8, -0.6), (-0.7, 0.6), (1.5, 0.8), (-2.9, 0.3), (-0.6, 2.4)]
    room.landmark = (3.8, 1.5, 0.0)
    return shell


def _round_table() -> Mesh:
    top = at(lathe([(0.33, 0.0), (0.33, 0.025), (0, 0.03)], "#d9d4c8", "stone", 24), 0, 0.73, 0)
    foot = lathe(
        [(0.2, 0.0), (0.19, 0.02), (0.03, 0.06), (0.025, 0.7), (0.12, 0.73), (0, 0.73)], "#26282a", "metal", 14
    )
    return grounded(merge([top, foot]), 0, 0.15, 0.4)


def _coffee_bar(wide: float) -> Mesh:
    parts = [
        box((-wide / 2, 0, -0.32), (wide / 2, 1.05, 0.3), "#5d3a2a", "wood", 0.02),
        box((-wide / 2 - 0.05, 1.05, -0.36), (wide / 2 + 0.05, 1.1, 0.36), "#b9ad98", "stone", 0.015),
    ]
    parts += [
        box((x - 0.28, 0.12, 0.3), (x + 0.28, 0.92, 0.32), "#6d4632", "wood", 0.01)
        for x in np.arange(-wide / 2 + 0.45, wide / 2, 0.68)
    ]
    machine = [
        box((-0.4, 0, -0.22), (0.4, 0.42, 0.18), "#c5c9cb", "metal", 0.04),
        box((-0.36, 0.02, 0.18), (0.36, 0.05, 0.3), "#3b3f42", "metal"),
    ]
    machine += [rod((x, 0.24, 0.16), (x, 0.24, 0.3), 0.03, "#2b2d2f", "metal", 8) for x in (-0.2, 0.2)]
    machine += [
        at(lathe([(0.0, 0), (0.04, 0), (0.045, 0.06), (0.04, 0.06)], "#f0ece2", "paint", 10), x, 0.42, z)
        for x in np.arange(-0.32, 0.35, 0.11)
        for z in (-0.1, 0.04)
    ]
    parts.append(at(merge(machine), -0.9, 1.1, -0.05))
    dome = merge([at(_bun("#c98b45"), x, 0, z) for x, z in ((-0.09, 0), (0.09, 0.02), (0, -0.09), (0.0, 0.1))])
    parts.append(at(dome, 0.8, 1.12, 0.05))
    parts.append(at(lathe([(0.22, 0), (0.22, 0.02), (0, 0.02)], "#e9e4d8", "paint", 20), 0.8, 1.1, 0.05))
    return grounded(merge(parts), 0, 0.2, 0.4)


def _bottles_and_cups(wide: float, seed: int) -> Mesh:
    parts = [box((-wide / 2, y, -0.1), (wide / 2, y + 0.03, 0.12), "#5d3a2a", "wood", 0.005) for y in (0.0, 0.45, 0.9)]
    parts.append(at(fit.bottles(wide - 0.3, seed), 0, 0.93, 0))
    parts += [
        at(lathe([(0, 0), (0.035, 0), (0.045, 0.08), (0.04, 0.08)], "#f0ece2", "paint", 8), float(x), y, 0.02)
        for y in (0.03, 0.48)
        for x in np.arange(-wide / 2 + 0.15, wide / 2 - 0.1, 0.13)
    ]
    return merge(parts)


def nightclub(room: Furnishing, seed: int) -> Shell:
    """A club: a floor of lit squares, a DJ's desk, a mirror ball, neon tubes along the walls, a bar with shining bottles."""
    shell = Shell(
        11.0,
        9.0,
        4.0,
        "#1d1824",
        floor="#1c1b20",
        floor_material="tile",
        trim="#15131a",
        ceiling="#100e14",
        view="none",
        openings=(Opening("w", -3.2, 1.4, 0.0, 2.2, "door"),),
    )
    north, east, south = -4.5, 5.5, 4.5
    draw = chance(seed, "club")
    tones = ("#ff3fa4", "#3fb8ff", "#8a4bff", "#ffb23f", "#3fffc0")
    squares = []
    for i in range(7):
        for j in range(6):
            tone = tones[int(draw.integers(5))]
            squares.append(
                glowing(
                    box(
                        (-3.4 + 0.9 * i, 0.004, -2.6 + 0.9 * j), (-2.54 + 0.9 * i, 0.02, -1.74 + 0.9 * j), tone, "plain"
                    ),
                    tone,
                    float(draw.uniform(0.10, 0.55)),
                )
            )
    room.put(merge(squares), 0, 0)
    for wall, x, z, heading, wide in (
        ("n", 0.0, north, 0.0, 10.0),
        ("e", east, 0.0, 270.0, 8.0),
        ("s", 0.0, south, 180.0, 10.0),
    ):
        tubes = [
            glowing(
                rod((-wide / 2 + 0.5, y, 0.06), (wide / 2 - 0.5, y, 0.06), 0.025, tones[k], "plain", 6), tones[k], 3.0
            )
            for k, y in enumerate((1.1, 2.4, 3.3))
        ]
        room.put(merge(tubes), x, z, heading, 0, wall=wall)
    desk = merge(
        [
            box((-1.3, 0, -0.4), (1.3, 1.05, 0.35), "#17151c", "metal", 0.03),
            glowing(box((-1.2, 0.2, 0.35), (1.2, 0.85, 0.36), tones[0], "plain"), tones[0], 1.0),
        ]
        + [at(lathe([(0.2, 0), (0.2, 0.02), (0, 0.03)], "#2a2a30", "metal", 20), x, 1.05, -0.05) for x in (-0.6, 0.6)]
    )
    room.put(desk, 0.0, north + 1.1, 0, wall="n", solid="desk", sight=(0, 1.1))
    for s in (-1, 1):
        stack = merge(
            [box((-0.4, 0.8 * k, -0.35), (0.4, 0.8 * k + 0.76, 0.35), "#141318", "plain", 0.03) for k in range(3)]
        )
        room.put(stack, 2.2 * s, north + 0.6, 0, wall="n", solid="speaker", sight=(0, 2.4))
    room.put(_coffee_bar(3.2), east - 0.9, 2.0, 270, solid="table", sight=(0, 1.1))
    room.put(at(ball(0.32, "#c9ced4", "metal", 22, 14)), 0.2, 0.0, 0, 3.25)
    for x, z, k in ((-2.4, -1.4, 0), (2.4, -1.0, 1), (-1.6, 1.8, 2), (2.0, 2.2, 3), (0.0, 0.2, 4)):
        rgb_of = {0: (4.4, 0.6, 2.4), 1: (0.6, 2.4, 4.8), 2: (2.2, 0.8, 4.8), 3: (4.6, 2.4, 0.6), 4: (0.8, 3.4, 2.6)}[k]
        room.lamp(x, 3.2, z, rgb_of, 6.0, always=True)
    room.lamp(east - 1.4, 2.0, 2.0, (2.6, 1.5, 0.8), 3.6, always=True)
    west_door(room, shell, 3.2)
    room.word("table bar counter", east - 1.9, 2.0, 1.1)
    room.word("window", 3.6, -2.6)
    room.word("floor dancefloor", 0.0, 0.2)
    room.word("stage desk", 0.0, -2.4)
    room.marks += [(0.1, 0.3), (1.0, 0.7), (-0.9, 0.5), (0.5, -0.9), (-1.4, -0.8), (2.0, 1.2)]
    room.landmark = (0.0, 1.3, -4.0)
    return shell
