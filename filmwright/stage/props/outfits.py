"""Large things that acts happen at, on or in: boards, frames, wheels, walls, goals, hoops, the kit of a gymnasium. They face +z."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.climbable import KINDS as CLIMBABLE
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, blob, box, cylinder, lathe, quad, rod, tube
from filmwright.stage.surface import at, faceted, fractal, merge, moved, shade, surface, turned, varied

STEEL, WOOD = "#b9bdc2", "#b98a55"


def ironing_board(prop: Prop) -> Mesh:
    """An ironing board, 1.25 m along x and 86 cm high, its nose to -x, on crossed legs."""
    colour = prop.colour or "#6f9bc4"
    u = np.linspace(0, 1, 12)
    top = [box((-0.6 + 1.2 * a, 0.83, -w), (-0.6 + 1.2 * b, 0.865, w), colour, "cloth", 0.012)
           for a, b, w in zip(u[:-1], u[1:], 0.17 * np.clip(0.35 + 1.6 * u[1:], 0, 1), strict=True)]  # fmt: skip
    legs = [rod((x, 0.0, z), (-x, 0.83, z), 0.012, STEEL, "metal", 8) for x in (-0.42, 0.42) for z in (-0.13, 0.13)]
    return merge(
        [
            *top,
            *legs,
            rod((-0.42, 0.02, -0.2), (-0.42, 0.02, 0.2), 0.012, STEEL),
            rod((0.42, 0.02, -0.2), (0.42, 0.02, 0.2), 0.012, STEEL),
        ]
    )


def easel(prop: Prop) -> Mesh:
    """An easel with a canvas on which a landscape is begun; the canvas faces +z."""
    legs = [rod((x, 0.0, 0.12), (x * 0.15, 1.75, -0.06), 0.018, WOOD, "wood", 8) for x in (-0.36, 0.36)]
    canvas = [
        box((-0.36, 1.02, 0.045), (0.36, 1.58, 0.065), "#f4f0e6", "cloth", 0.004),
        box((-0.35, 1.31, 0.065), (0.35, 1.57, 0.067), "#9fc4de"),
        box((-0.35, 1.03, 0.065), (0.35, 1.31, 0.067), "#8aa860"),
        box((0.05, 1.25, 0.067), (0.22, 1.41, 0.069), prop.colour or "#b5483f"),
    ]
    return merge(
        [
            *legs,
            rod((0.0, 0.0, -0.48), (0.0, 1.7, -0.05), 0.018, WOOD, "wood", 8),
            box((-0.4, 0.98, 0.02), (0.4, 1.01, 0.10), WOOD, "wood", 0.004),
            *canvas,
        ]
    )


def pottery_wheel(prop: Prop) -> Mesh:
    """A potter's wheel: a tub with a turning head, 70 cm high."""
    tub = lathe(
        [(0, 0.42), (0.30, 0.42), (0.34, 0.66), (0.35, 0.70), (0.33, 0.70), (0.31, 0.52), (0, 0.50)],
        prop.colour or "#7f8a92",
        "plain",
        28,
    )
    legs = [
        rod(
            (0.24 * np.cos(a), 0, 0.24 * np.sin(a)),
            (0.20 * np.cos(a), 0.45, 0.20 * np.sin(a)),
            0.022,
            "#4a4f55",
            "metal",
            8,
        )
        for a in (0.8, 2.3, 3.9, 5.5)
    ]
    return merge([tub, *legs, at(cylinder(0.16, 0.022, "#5b5f63", "metal", 28), 0, 0.68, 0)])


def clay(prop: Prop) -> Mesh:
    """A pot of wet clay as it is thrown, 20 cm."""
    return lathe([(0, 0.0), (0.085, 0.0), (0.10, 0.05), (0.092, 0.12), (0.07, 0.17), (0.082, 0.205), (0.074, 0.205), (0.06, 0.17),
        (0.08, 0.10), (0, 0.03)],
                 prop.colour or "#a5684a", "plain", 30)  # fmt: skip


def window(prop: Prop) -> Mesh:
    """A window, 1.1 m wide and 1.3 m high, four panes in a frame; it faces +z."""
    frame = prop.colour or "#f0ece2"
    bars = [box((-0.55, 0, -0.03), (-0.48, 1.3, 0.03), frame, "wood", 0.006), box((0.48, 0, -0.03), (0.55, 1.3, 0.03), frame, "wood",
        0.006),
            box((-0.55, 0, -0.03), (0.55, 0.08, 0.05), frame, "wood", 0.006), box((-0.55, 1.23, -0.03), (0.55, 1.3, 0.03), frame,
                "wood", 0.006),
            box((-0.02, 0, -0.02), (0.02, 1.3, 0.02), frame, "wood", 0.004), box((-0.55, 0.66, -0.02), (0.55, 0.70, 0.02), frame,
                "wood", 0.004)]  # fmt: skip
    return merge([*bars, box((-0.49, 0.07, -0.006), (0.49, 1.24, 0.0), "#a9cbe0", "glass")])


def washing_machine(prop: Prop) -> Mesh:
    """A washing machine, 85 cm, its round door to +z."""
    white = prop.colour or "#eef0f2"
    door = moved(
        lathe([(0.0, 0.02), (0.12, 0.02), (0.16, 0.03), (0.20, 0.0), (0.21, 0.0)], "#9aa4ac", "metal", 30),
        turned("x", 90),
    )
    glass = moved(lathe([(0.0, 0.05), (0.09, 0.04), (0.14, 0.024)], "#3a5568", "glass", 30), turned("x", 90))
    return merge([box((-0.30, 0.0, -0.28), (0.30, 0.85, 0.28), white, "paint", 0.02), at(door, 0, 0.44, 0.28), at(glass, 0, 0.44, 0.28),
                  box((-0.27, 0.73, 0.28), (-0.05, 0.80, 0.288), "#c9d0d5"), at(moved(cylinder(0.03, 0.02, STEEL, "metal", 18),
                      turned("x", 90)), 0.15, 0.765, 0.28)])  # fmt: skip


def shower(prop: Prop) -> Mesh:
    """A shower: a riser with its head ahead over whoever stands at +z, drops falling, on a tray."""
    pipe = tube(np.array([[0, 0.9, 0], [0, 2.12, 0], [0, 2.2, 0.06], [0, 2.2, 0.30]], float), 0.014, STEEL, "metal", 10)
    head = at(
        moved(
            lathe(
                [(0, 0.05), (0.03, 0.04), (0.12, 0.0), (0.12, -0.012), (0, -0.012)], prop.colour or STEEL, "metal", 26
            ),
            turned("x", 8),
        ),
        0,
        2.16,
        0.34,
    )
    rng = np.random.default_rng(5)
    drops = []
    for _ in range(120):
        x, z = rng.normal(0, 0.075, 2)
        y = rng.uniform(0.05, 2.1)
        spread = 1.0 + 0.9 * (2.1 - y) / 2.1
        drops.append(
            rod(
                (x * spread, y, 0.34 + z * spread),
                (x * spread * 1.01, y - 0.09, 0.34 + z * spread),
                0.0022,
                "#d6e8f2",
                "glass",
                4,
            )
        )
    tray = box((-0.45, 0.0, -0.08), (0.45, 0.03, 0.82), "#f1f3f4", "plain", 0.015)
    return merge([pipe, head, tray, at(cylinder(0.03, 0.06, STEEL, "metal", 16), 0, 0.95, 0.0), *drops])


def _rolled(radius: float, seed: int) -> Mesh:
    """A ball of snow that was rolled: round, a little lumpy."""
    round_one = ball(1.0, "#f4f8fc", "snow", 22, 13)
    p = round_one.positions
    swell = 1.0 + 0.07 * (fractal(p[:, 0] * 2.2 + seed, p[:, 2] * 2.2 + p[:, 1] * 1.7, 2, seed) - 0.5)
    return surface(p * swell[:, None] * radius, round_one.triangles, "#f4f8fc", "snow")


def snowman(prop: Prop) -> Mesh:
    """A snowman of three balls, 1.6 m: coal eyes and smile, a carrot, buttons, a scarf with its end hanging, a hat, twig arms."""
    snow = [at(_rolled(r, k), 0, y, 0) for k, (r, y) in enumerate(((0.42, 0.38), (0.30, 0.93), (0.21, 1.32)))]
    coal = [at(ball(0.024, "#16171a", "plain", 8, 5), x, 1.38, 0.185) for x in (-0.075, 0.075)]
    coal += [
        at(ball(0.026, "#16171a", "plain", 8, 5), 0, y, z) for y, z in ((0.82, 0.278), (0.94, 0.292), (1.04, 0.270))
    ]
    coal += [
        at(ball(0.013, "#16171a", "plain", 6, 4), 0.09 * x, 1.238 + 0.035 * x * x, 0.196 - 0.02 * x * x)
        for x in np.linspace(-1, 1, 5)
    ]
    nose = rod((0, 1.325, 0.18), (0, 1.31, 0.37), 0.03, "#e07a22", "plain", 9, 0.004)
    wool = prop.colour or "#b5302c"
    ring = moved(lathe([(0.15, -0.04), (0.205, -0.03), (0.21, 0.02), (0.16, 0.04)], wool, "cloth", 22), turned("x", 4))
    scarf = [at(ring, 0, 1.155, 0), box((0.09, 0.86, 0.245), (0.17, 1.14, 0.275), wool, "cloth", 0.012)]
    hat = at(
        lathe([(0, 0), (0.2, 0.0), (0.2, 0.018), (0.128, 0.02), (0.12, 0.2), (0, 0.2)], "#1d1e22", "cloth", 20),
        0,
        1.47,
        0,
    )
    band = at(lathe([(0.1285, 0.0), (0.1265, 0.045)], wool, "cloth", 20), 0, 1.492, 0)
    arms = []
    for s in (-1.0, 1.0):
        arms.append(rod((s * 0.26, 0.98, 0), (s * 0.66, 1.2, 0.05), 0.016, "#4a3524", "wood", 6, 0.007))
        arms += [
            rod((s * 0.56, 1.145, 0.035), (s * (0.62 + dx), 1.2 + dy, 0.1), 0.008, "#4a3524", "wood", 5, 0.004)
            for dx, dy in ((0.06, -0.06), (-0.02, 0.09))
        ]
    return merge([*snow, *coal, nose, *scarf, hat, band, *arms])


def grill(prop: Prop) -> Mesh:
    """A kettle grill, 88 cm, open, with glowing coals under its grid."""
    bowl = lathe(
        [(0, 0.55), (0.12, 0.56), (0.26, 0.68), (0.30, 0.82), (0.315, 0.83), (0.30, 0.84), (0.27, 0.74), (0, 0.62)],
        prop.colour or "#26282b",
        "metal",
        30,
    )
    legs = [
        rod(
            (0.10 * np.cos(a), 0.6, 0.10 * np.sin(a)), (0.30 * np.cos(a), 0, 0.30 * np.sin(a)), 0.014, STEEL, "metal", 8
        )
        for a in (0.6, 2.7, 4.8)
    ]
    grid = [
        rod((x, 0.845, -np.sqrt(0.09 - x * x)), (x, 0.845, np.sqrt(0.09 - x * x)), 0.005, STEEL, "metal", 6)
        for x in np.linspace(-0.27, 0.27, 13)
    ]
    coals = [
        at(
            ball(0.04, "#d2481a" if k % 3 else "#5a2a1c", "plain", 8, 5),
            0.16 * np.cos(2.4 * k) * (k % 5) / 4,
            0.76,
            0.16 * np.sin(2.4 * k) * (k % 5) / 4,
        )
        for k in range(14)
    ]
    return merge([bowl, *legs, *grid, *coals])


def treadmill(prop: Prop) -> Mesh:
    """A treadmill, 1.7 m long, its console ahead at +z."""
    posts = [rod((x, 0.1, 0.55), (x, 1.2, 0.78), 0.03, "#4a4f55", "metal", 10) for x in (-0.36, 0.36)]
    rails = [rod((x, 1.0, 0.72), (x, 0.98, 0.2), 0.022, "#4a4f55", "metal", 10) for x in (-0.36, 0.36)]
    belt = [
        box((-0.26, -0.014, -0.85), (0.26, 0.004, 0.62), "#1c1d20", "plain", 0.004),
        *(box((-0.26, 0.003, z), (0.26, 0.006, z + 0.012), "#33353a") for z in np.linspace(-0.8, 0.55, 10)),
    ]
    frame = [
        box((x - 0.06, -0.02, -0.88), (x + 0.06, 0.05, 0.68), prop.colour or "#c9ced3", "paint", 0.02)
        for x in (-0.34, 0.34)
    ]
    console = box((-0.38, 1.16, 0.70), (0.38, 1.34, 0.82), "#26282b", "plain", 0.03)
    return merge([*belt, *frame, *posts, *rails, console, box((-0.2, 1.22, 0.69), (0.2, 1.31, 0.70), "#63c7d6")])


def trampoline(prop: Prop) -> Mesh:
    """A round trampoline, 3 m, its mat level with the ground it is let into, a padded rim about it."""
    rim = lathe([(1.35, 0.02), (1.40, 0.07), (1.52, 0.07), (1.56, 0.0)], prop.colour or "#2b5fa8", "cloth", 48)
    return merge([rim, at(cylinder(1.38, 0.01, "#16171a", "cloth", 48), 0, 0.005, 0)])


def basketball_hoop(prop: Prop) -> Mesh:
    """A basketball hoop on its post: rim at 3.05 m, board, net; players are at +z."""
    rim_at = (0.0, 3.05, 0.42)
    u = np.linspace(0, 2 * np.pi, 33)
    rim = tube(
        np.stack([0.23 * np.cos(u), np.zeros_like(u), 0.23 * np.sin(u)], 1), 0.011, prop.colour or "#e2551f", "metal", 8
    )
    net = []
    for k in range(12):
        a, b = 2 * np.pi * k / 12, 2 * np.pi * (k + 1) / 12
        for way in (a, b):
            net.append(
                rod(
                    (0.225 * np.cos(a if way == b else b), 0, 0.225 * np.sin(a if way == b else b)),
                    (0.14 * np.cos(way), -0.42, 0.14 * np.sin(way)),
                    0.005,
                    "#f4f2ea",
                    "cloth",
                    4,
                )
            )
    board = [box((-0.9, 2.9, 0.0), (0.9, 3.95, 0.04), "#f1f3f4", "plain", 0.006), box((-0.3, 3.1, 0.04), (0.3, 3.13, 0.045),
        "#c23b3b"), box((-0.3, 3.52, 0.04), (0.3, 3.55, 0.045), "#c23b3b"),
             box((-0.3, 3.1, 0.04), (-0.27, 3.55, 0.045), "#c23b3b"), box((0.27, 3.1, 0.04), (0.3, 3.55, 0.045), "#c23b3b")]  # fmt: skip
    post = tube(
        np.array([[0, 0, -0.9], [0, 2.6, -0.9], [0, 3.3, -0.6], [0, 3.4, 0.0]], float), 0.075, "#3a4048", "metal", 12
    )
    return merge(
        [*board, post, at(merge([rim, *net]), *rim_at), box((-0.06, 3.03, 0.04), (0.06, 3.07, 0.2), "#e2551f", "metal")]
    )


def goal(prop: Prop) -> Mesh:
    """A football goal, 5 m wide and 2.1 m high, with its net; it faces +z."""
    white = prop.colour or "#f4f4f0"
    posts = [rod((x, 0, 0), (x, 2.1, 0), 0.055, white, "paint", 12) for x in (-2.5, 2.5)]
    bar = rod((-2.5, 2.1, 0), (2.5, 2.1, 0), 0.055, white, "paint", 12)
    cords = [rod((x, 2.1, 0), (x, 0, -1.4), 0.008, "#dfe2e4", "cloth", 4) for x in np.linspace(-2.5, 2.5, 26)]
    cords += [
        rod((-2.5, 2.1 * (1 - t), -1.4 * t), (2.5, 2.1 * (1 - t), -1.4 * t), 0.008, "#dfe2e4", "cloth", 4)
        for t in np.linspace(0.08, 1, 12)
    ]
    return merge([*posts, bar, *cords])


def bungee_cord(prop: Prop) -> Mesh:
    """A long elastic cord, 14 m straight up from its lower end, with a harness of straps there."""
    cord = rod((0, 0.23, 0), (0, 14.08, 0), 0.028, prop.colour or "#e8b23a", "cloth", 10)
    strap = lathe([(0.06, 0.0), (0.10, 0.02), (0.10, 0.18), (0.03, 0.28)], "#b5302c", "cloth", 18)
    return merge([cord, strap])


def climbing_rope(prop: Prop) -> Mesh:
    """A thick rope that hangs straight, 7 m high, the last of it in a loose turn on the floor."""
    colour = prop.colour or "#c2a36b"
    y = np.linspace(7.0, 0.12, 56)
    down = np.stack([0.006 * np.sin(9 * y), y, 0.006 * np.cos(9 * y)], 1)
    u = np.linspace(0.0, 1.7 * np.pi, 22)
    spread = np.minimum(u / 1.2, 1.0)
    turn = np.stack(
        [0.16 * spread * np.sin(u), np.maximum(0.12 - 0.10 * u, 0.02), 0.05 + 0.16 * (1 - np.cos(u)) * spread], 1
    )
    return tube(np.concatenate([down, turn]), 0.02, colour, "cloth", 10)


def rock_wall(prop: Prop) -> Mesh:
    """A face of rock, 6.4 m wide and 6 m high: slabs that break along ledges and cracks, with coloured holds; it faces +z."""
    colour, (n, m) = prop.colour or "#8b8378", (31, 31)
    x, y = np.meshgrid(np.linspace(-3.2, 3.2, n), np.linspace(0.0, 6.0, m))
    rng = np.random.default_rng(11)
    middles = rng.uniform((-3.4, -0.2), (3.4, 6.2), (34, 2))
    slopes, stands = rng.normal(0, 0.16, (34, 2)), rng.uniform(-0.16, 0.05, 34)
    away = np.stack([x, y], -1)[:, :, None] - middles
    nearest = np.argsort((away**2 * [1.0, 1.7]).sum(-1), axis=2)
    first, second = nearest[:, :, 0], nearest[:, :, 1]
    ij = np.indices((m, n))
    reach = np.sqrt((away**2 * [1.0, 1.7]).sum(-1))
    crack = np.clip((reach[ij[0], ij[1], second] - reach[ij[0], ij[1], first]) / 0.22, 0, 1)
    lean = (away[ij[0], ij[1], first] * slopes[first]).sum(-1)
    rough = fractal(x * 2.3 + 4, y * 2.3, 3, 5) - 0.5
    z = np.clip(stands[first] + lean, -0.3, 0.1) - 0.17 * (1 - crack) + 0.12 * rough
    z[:, (0, -1)] -= 0.5
    z[-1] -= 0.4
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    at_ = np.arange(n * m).reshape(m, n)
    a, b, c, d = at_[:-1, :-1].ravel(), at_[:-1, 1:].ravel(), at_[1:, 1:].ravel(), at_[1:, :-1].ravel()
    face = faceted(surface(points, np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)]), colour, "stone"))
    face = varied(face, 0.12, 7, 0.9)
    back = box((-3.2, 0.0, -0.95), (3.2, 5.7, -0.62), shade(colour, 0.7), "stone")
    holds = []
    for k in range(28):
        hx, hy = float(rng.uniform(-1.6, 1.6)), 0.3 + 0.19 * k
        i, j = round(hy / 6.0 * (m - 1)), round((hx + 3.2) / 6.4 * (n - 1))
        tone = ("#c23b3b", "#e8b23a", "#2f7d4a", "#2b5fa8")[k % 4]
        holds.append(at(blob(k, (0.085, 0.06, 0.06), tone, "plain", 0, 0.3), hx, hy, max(float(z[i, j]) + 0.03, -0.2)))
    return merge([face, back, *holds])


def log(prop: Prop) -> Mesh:
    """A log, 60 cm along z, with its bark and rings."""
    bark = prop.colour or "#6b4a30"
    body = at(moved(cylinder(0.10, 0.6, bark, "wood", 18), turned("x", 90)), 0, 0.10, -0.30)
    ends = [
        at(
            moved(
                lathe([(r, 0.0), (r + 0.018, 0.0)], shade("#c99a62", 0.85 + 0.1 * (k % 2)), "wood", 20), turned("x", 90)
            ),
            0,
            0.10,
            z,
        )
        for z in (-0.301, 0.301)
        for k, r in enumerate((0.0, 0.018, 0.036, 0.054, 0.072))
    ]
    return merge([body, *ends])


def _board(length: float, wide: float, thick: float, colour: str, stripe: str, curl: float) -> Mesh:
    """A board along z, its tips turned up."""
    z = np.linspace(-length / 2, length / 2, 15)
    parts = []
    for a, b in pairwise(z):
        ends = [wide * min(1.0, 1.15 * (1.0 - (2 * abs(e) / length) ** 6) + 0.12) for e in (a, b)]
        lift = curl * max((2 * abs((a + b) / 2) / length - 0.72) / 0.28, 0.0) ** 2
        w = float(np.mean(ends)) / 2
        parts += [box((-w, lift, a), (w, lift + thick, b + 0.002), colour, "paint", thick * 0.3),
                  box((-0.22 * w, lift + thick, a), (0.22 * w, lift + thick + 0.002, b), stripe, "paint")]  # fmt: skip
    return merge(parts)


def surfboard(prop: Prop) -> Mesh:
    """A surfboard, 2.1 m along z, with fins under its tail."""
    fins = [box((x - 0.005, -0.08, -0.9), (x + 0.005, 0.01, -0.76), "#26282b") for x in (-0.08, 0.0, 0.08)]
    return merge([_board(2.1, 0.54, 0.05, prop.colour or "#f0ead8", "#2b7fa8", 0.12), *fins])


def snowboard(prop: Prop) -> Mesh:
    """A snowboard, 1.55 m along z, with two bindings."""
    straps = [box((-0.12, 0.014, z - 0.05), (0.12, 0.05, z + 0.05), "#26282b", "plain", 0.01) for z in (-0.27, 0.27)]
    return merge([_board(1.55, 0.28, 0.014, prop.colour or "#d2481a", "#f4f2ea", 0.12), *straps])


def skis(prop: Prop) -> Mesh:
    """A pair of skis, 1.7 m along z, a foot's breadth apart."""
    return merge(
        [at(_board(1.7, 0.085, 0.014, prop.colour or "#c23b3b", "#f4f2ea", 0.14), x, 0, 0.12) for x in (-0.10, 0.10)]
    )


def _boot(colour: str) -> list[Mesh]:
    return [
        at(blob(2, (0.050, 0.045, 0.14), colour, "leather", 3, 0.04), 0, 0.05, 0.05),
        at(blob(4, (0.055, 0.10, 0.075), colour, "leather", 3, 0.04), 0, 0.12, -0.06),
    ]


def ice_skate(prop: Prop) -> Mesh:
    """A skate with its blade under it, toe to +z; a pair is worn as two of it."""
    blade = [
        box((-0.003, -0.075, -0.14), (0.003, -0.045, 0.20), STEEL, "metal", 0.001),
        *(rod((0, -0.05, z), (0, 0.02, z), 0.012, STEEL) for z in (-0.08, 0.11)),
    ]
    return at(merge([*_boot(prop.colour or "#f1f1ee"), *blade]), 0.0, 0.075, 0.0)


def roller_skate(prop: Prop) -> Mesh:
    """A skate on four wheels, toe to +z; a pair is worn as two of it."""
    wheels = [
        at(moved(cylinder(0.032, 0.03, "#e2a23a", "plain", 16), turned("z", 90)), x, -0.043, z)
        for x in (-0.03, 0.06)
        for z in (-0.09, 0.13)
    ]
    return at(
        merge(
            [
                *_boot(prop.colour or "#f1f1ee"),
                box((-0.035, -0.025, -0.12), (0.035, 0.0, 0.18), "#26282b", "plain", 0.004),
                *wheels,
            ]
        ),
        0.0,
        0.075,
        0.0,
    )


def iron(prop: Prop) -> Mesh:
    """A flat iron, 28 cm, its point to -z, with handle and cord."""
    shell = prop.colour or "#3f8fb5"
    sole = [
        box((-w, 0.0, a), (w, 0.012, b), STEEL, "metal", 0.002)
        for a, b, w in zip(
            np.linspace(-0.15, 0.10, 9), np.linspace(-0.12, 0.13, 9), np.linspace(0.012, 0.062, 9), strict=True
        )
    ]
    body = [
        box((-0.85 * w, 0.012, a), (0.85 * w, 0.06, b), shell, "plain", 0.008)
        for a, b, w in zip(
            np.linspace(-0.12, 0.08, 7), np.linspace(-0.08, 0.12, 7), np.linspace(0.018, 0.060, 7), strict=True
        )
    ]
    handle = tube(
        np.array([[0, 0.05, -0.06], [0, 0.115, -0.05], [0, 0.125, 0.03], [0, 0.11, 0.10], [0, 0.05, 0.11]], float),
        0.015,
        shade(shell, 0.8),
        "plain",
        10,
    )
    cord = tube(
        np.array([[0, 0.10, 0.11], [0.05, 0.12, 0.20], [0.12, 0.02, 0.34], [0.3, 0.006, 0.4]], float),
        0.005,
        "#26282b",
        "plain",
        6,
    )
    return merge([*sole, *body, handle, cord])


def vacuum_cleaner(prop: Prop) -> Mesh:
    """An upright vacuum cleaner, lying along z as a broom does: its nozzle at -z."""
    body = moved(
        lathe(
            [(0, 0.0), (0.09, 0.02), (0.105, 0.12), (0.09, 0.36), (0.03, 0.42), (0, 0.42)],
            prop.colour or "#b5302c",
            "plain",
            20,
        ),
        turned("x", -90),
    )
    return merge([at(body, 0, 0.10, -0.02), box((-0.16, 0.0, -0.66), (0.16, 0.09, -0.46), "#26282b", "plain", 0.02), rod((0, 0.06,
        -0.5), (0, 0.10, 0.0), 0.03, "#26282b", "plain"),
                  rod((0, 0.10, -0.05), (0, 0.10, 0.62), 0.017, STEEL, "metal", 10)])  # fmt: skip


def parachute(prop: Prop) -> Mesh:
    """A round parachute, open, 5 m across, its lines running together 6 m below."""
    colour = prop.colour or "#d2481a"
    gores = []
    for k in range(16):
        a, b = 2 * np.pi * k / 16, 2 * np.pi * (k + 1) / 16
        for row in range(6):
            low, high = np.pi / 2 * row / 6, np.pi / 2 * (row + 1) / 6
            points = [
                (2.5 * np.cos(t) * np.cos(u), 6.0 + 1.7 * np.sin(t), 2.5 * np.cos(t) * np.sin(u))
                for t, u in ((low, a), (low, b), (high, b), (high, a))
            ]
            tone = colour if k % 2 else "#f4f2ea"
            gores += [
                quad(points[0], points[1], points[2], points[3], tone, "cloth"),
                quad(points[3], points[2], points[1], points[0], shade(tone, 0.8), "cloth"),
            ]
    lines = [
        rod(
            (2.5 * np.cos(a), 6.0, 2.5 * np.sin(a)), (0.22 * np.sign(np.cos(a)), 0.0, 0.0), 0.009, "#e9e4da", "cloth", 4
        )
        for a in np.linspace(0.1, 6.2, 16)
    ]
    return merge([*gores, *lines])


KINDS: dict[str, Family] = {
    "surfboard": Family(surfboard, (0.25, 0.03, 0.0), "both", words=("surf board",)),
    "snowboard": Family(snowboard, (0.13, 0.02, 0.0), "both", words=("snow board",)),
    "skis": Family(skis, (0.0, 0.02, 0.0), "both", words=("ski", "pair of skis")),
    "ice skates": Family(ice_skate, (0.0, 0.1, -0.06), "palm", words=("ice skate", "skates")),
    "roller skates": Family(roller_skate, (0.0, 0.1, -0.06), "palm", words=("roller skate", "rollerblades")),
    "iron": Family(iron, (0.0, 0.125, 0.03), "along", words=("clothes iron", "flat iron")),
    "vacuum cleaner": Family(vacuum_cleaner, (0.0, 0.10, 0.56), "staff", (0.0, 0.10, 0.2), ("vacuum", "hoover")),
    "ironing board": Family(ironing_board, (0.5, 0.85, 0.0)),
    "easel": Family(easel, (0.36, 1.15, 0.05), words=("canvas",)),
    "pottery wheel": Family(pottery_wheel, (0.3, 0.6, 0.0), words=("potter's wheel",)),
    "clay": Family(clay, (0.09, 0.1, 0.0), words=("clay pot", "pottery")),
    "window": Family(window, (0.5, 0.6, 0.0), words=("window pane",)),
    "washing machine": Family(washing_machine, (0.3, 0.8, 0.0), words=("washer", "dryer machine")),
    "shower": Family(shower, (0.0, 0.95, 0.0), words=("shower head",)),
    "snowman": Family(snowman, (0.3, 0.9, 0.0), words=("snow man",)),
    "grill": Family(grill, (0.3, 0.83, 0.0), words=("barbecue", "barbeque", "bbq")),
    "treadmill": Family(treadmill, (0.3, 1.0, 0.6)),
    "trampoline": Family(trampoline, (1.4, 0.05, 0.0)),
    "hoop": Family(basketball_hoop, (0.0, 1.2, -0.9), words=("basketball hoop", "basketball net", "basket hoop")),
    "parachute": Family(parachute, (0.0, 0.1, 0.0), words=("skydiving parachute",)),
    "goal": Family(goal, (2.5, 1.0, 0.0), words=("soccer goal", "football goal", "goalpost")),
    "bungee cord": Family(bungee_cord, (0.0, 0.2, 0.0), words=("bungee", "bungee rope")),
    "climbing rope": Family(climbing_rope, (0.0, 1.5, 0.0)),
    "rock wall": Family(rock_wall, (0.0, 1.5, -0.05), words=("climbing wall", "rock face")),
    "log": Family(log, (0.1, 0.1, 0.0), words=("piece of wood", "firewood")),
    **CLIMBABLE,
}  # fmt: skip
