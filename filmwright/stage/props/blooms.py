"""Flowers and small plants by numbers: rows of petals on a stem, bunches of them, cacti, a wreath, a tree for Christmas. On y = 0."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, box, cylinder, lathe, leaves, rod, tube
from filmwright.stage.surface import Colour, at, merge, moved, placed, rgb, shade, surface, turned

LEAF = "#4c7a34"


@dataclass(frozen=True)
class Bloom:
    """A flower: its colour and that of its heart; rows of petals as (how many, length and width in metres, degrees they open from upright,
    how far they curl); radius of the heart; height of the stem.
    """

    colour: Colour
    heart: Colour
    rows: tuple[tuple[int, float, float, float, float], ...]
    middle: float = 0.01
    stem: float = 0.34


ROSE = ((4, 0.030, 0.026, 8, 0.5), (5, 0.034, 0.032, 22, 0.4), (6, 0.037, 0.036, 42, -0.3), (6, 0.036, 0.038, 66, -0.5))
BLOOMS: dict[str, Bloom] = {
    "rose": Bloom("#b3182c", "#8f1024", ROSE, 0.011),
    "tulip": Bloom("#d9362f", "#e8c544", ((3, 0.056, 0.040, 9, 0.55), (3, 0.058, 0.044, 15, 0.45)), 0.006),
    "sunflower": Bloom("#eab220", "#4a2c14", ((17, 0.060, 0.022, 82, -0.1), (17, 0.054, 0.020, 72, 0.0)), 0.042, 0.5),
    "daisy": Bloom("#f6f4ee", "#e8b52c", ((16, 0.028, 0.010, 82, 0.05),), 0.012, 0.22),
    "lily": Bloom("#f4e6e2", "#c9a13c", ((3, 0.075, 0.030, 48, -0.7), (3, 0.075, 0.034, 54, -0.7)), 0.006, 0.4),
    "orchid": Bloom("#c987c2", "#7a2a5c", ((3, 0.036, 0.026, 84, 0.0), (2, 0.036, 0.040, 80, 0.1)), 0.011, 0.36),
    "poppy": Bloom("#d9281e", "#1d1a1c", ((3, 0.046, 0.052, 50, 0.3), (3, 0.046, 0.052, 62, 0.2)), 0.012),
    "lotus": Bloom("#e6a0bd", "#e0b93a", ((6, 0.046, 0.024, 20, 0.4), (8, 0.056, 0.028, 44, 0.3), (9, 0.060, 0.030, 68, 0.2)), 0.016, 0.1),
    "carnation": Bloom("#e07a9a", "#c2557a", ((7, 0.022, 0.020, 20, 0.0), (9, 0.028, 0.022, 45, 0.0), (11, 0.030, 0.024, 72, 0.0)), 0.008),
}  # fmt: skip


def _petal(long: float, wide: float, open_: float, curl: float, colour: Colour, heart: Colour) -> Mesh:
    """One petal from the origin, opened by degrees about x towards +z, darker at its foot."""
    t = np.linspace(0, 1, 5)
    half = wide / 2 * np.sin(np.pi * np.minimum(t * 0.86 + 0.08, 1.0)) ** 0.8
    angle = np.radians(open_) * (0.35 + 0.65 * t) - curl * t * 0.9 * np.sign(open_)
    y = np.concatenate([[0.0], np.cumsum(np.cos(angle[1:]) * long / 4)])
    z = np.concatenate([[0.0], np.cumsum(np.sin(angle[1:]) * long / 4)])
    rows = np.stack(
        [np.stack([s * half, y, z + (abs(s) - 0.5) * 0.12 * wide * (curl > 0)], 1) for s in (-1.0, 0.0, 1.0)], 1
    )
    points = rows.reshape(-1, 3)
    faces = []
    for i in range(4):
        for j in range(2):
            a, b, c, d = i * 3 + j, i * 3 + j + 1, (i + 1) * 3 + j + 1, (i + 1) * 3 + j
            faces += [[a, b, c], [a, c, d]]
    one = np.array(faces)
    mesh = merge(
        [
            surface(points, one, colour, "foliage"),
            surface(points - [0, 0, 0.0006], one[:, ::-1], shade(colour, 0.9), "foliage"),
        ]
    )
    share = np.tile(np.repeat(np.clip(1.0 - t * 2.2, 0, 1) * 0.6, 3), 2)[:, None]
    mesh.colours[:] = mesh.colours * (1 - share) + rgb(heart) * share
    return mesh


def head(bloom: Bloom, colour: Colour) -> Mesh:
    """A flower's head about the origin, opening upwards."""
    parts = [at(ball(bloom.middle, bloom.heart, "foliage", 10, 6), size=(1, 0.55, 1))]
    for row, (count, long, wide, open_, curl) in enumerate(bloom.rows):
        petal = _petal(long, wide, open_, curl, shade(colour, 0.88 + 0.08 * row), bloom.heart)
        for k in range(count):
            turn = 360.0 * (k + 0.5 * (row % 2)) / count
            parts.append(moved(at(petal, 0, 0, bloom.middle * 0.6), turned("y", turn)))
    return merge(parts)


def _stem(height: float, lean: float = 0.0) -> list[Mesh]:
    path = np.array([[0, 0, 0], [0.006 + lean * 0.4, height * 0.5, 0.004], [lean, height, 0]])
    way = np.array([[0.4, 1, 0.2], [-0.4, 1, 0.1]])
    spots = np.array([[0.03 + lean * 0.3, height * 0.42, 0.0], [-0.028 + lean * 0.4, height * 0.58, 0.01]])
    return [
        tube(path, 0.0036, "#4c6b34", "foliage", 6),
        leaves(spots, way, 0.075, np.tile(rgb(LEAF), (2, 1)), 3, 0.1, 2.6),
    ]


def _flower(kind: str) -> Callable[[Prop], Mesh]:
    bloom = BLOOMS[kind]

    def made(prop: Prop) -> Mesh:
        # its face is turned to who looks, as far as such a flower's is
        tip = 62.0 if bloom.rows[0][3] > 60 else 18.0
        crown = moved(head(bloom, prop.colour or bloom.colour), placed(0, bloom.stem, 0) @ turned("x", tip))
        return merge([*_stem(bloom.stem), crown])

    made.__doc__ = f"A {kind} on its stem."
    return made


def flowers(prop: Prop) -> Mesh:
    """A bunch of cut flowers of several kinds, 46 cm, their stems held together."""
    kinds = [
        ("rose", "#c2304a"),
        ("daisy", ""),
        ("tulip", "#e8b52c"),
        ("carnation", ""),
        ("tulip", "#b3406a"),
    ]
    parts = []
    for k, (kind, tone) in enumerate(kinds):
        b, r = k * 2.4, 0.105 * np.sqrt(k / 7)
        high = 0.40 - 0.10 * k / 7
        foot, top = (-0.015 * np.cos(b), 0.0, -0.015 * np.sin(b)), (r * np.cos(b), high, r * np.sin(b))
        parts.append(rod(foot, top, 0.0034, "#4c6b34", "foliage", 5))
        bloom = BLOOMS[kind]
        tip = moved(head(bloom, prop.colour or tone or bloom.colour), turned("x", 22 + 22 * k / 7))
        parts.append(at(tip, *top, float(np.degrees(np.pi / 2 - b))))
    n = 16
    about = np.arange(n) * 2.4
    spots = np.stack([0.075 * np.cos(about), 0.20 + 0.006 * np.arange(n), 0.075 * np.sin(about)], 1)
    parts.append(leaves(spots, spots * [1, 0, 1] + [0, 0.06, 0], 0.07, np.tile(rgb(LEAF), (n, 1)), 5, 0.15, 2.4))
    return merge([*parts, at(cylinder(0.022, 0.02, "#c9b07a", "cloth", 10), y=0.12)])


def cactus(prop: Prop) -> Mesh:
    """A cactus in a pot, 48 cm: a ribbed trunk with two arms and a flower."""
    tone = prop.colour or "#4a8048"

    def trunk(radius: float, height: float) -> Mesh:
        a = np.linspace(0, np.pi / 2, 6)
        profile = [
            (radius * 0.85, 0.0),
            (radius, height * 0.3),
            *((radius * float(np.cos(t)), height - radius + radius * float(np.sin(t))) for t in a),
        ]
        mesh = lathe(profile, tone, "foliage", 24, 100)
        round_ = np.arctan2(mesh.positions[:, 2], mesh.positions[:, 0])
        ridge = np.cos(round_ * 12)
        mesh.positions[:, [0, 2]] *= (1 + 0.07 * ridge)[:, None].astype("f4")
        mesh.colours[:] = np.clip(mesh.colours * (0.86 + 0.18 * ridge)[:, None], 0, 1)
        return mesh

    arms = []
    for s, y in ((1, 0.24), (-1, 0.30)):
        u = np.linspace(0, np.pi / 2, 7)
        path = np.stack([s * (0.045 + 0.06 * np.sin(u)), y + 0.05 * (1 - np.cos(u)), 0 * u], 1)
        arms += [tube(path, 0.022, tone, "foliage", 10), at(trunk(0.024, 0.11), s * 0.105, y + 0.045, 0)]
    pot = lathe(
        [(0, 0), (0.06, 0), (0.082, 0.1), (0.09, 0.1), (0.09, 0.125), (0.076, 0.125), (0.07, 0.11), (0, 0.108)],
        "#b5653c",
        "tile",
        18,
    )
    flower = at(head(BLOOMS["carnation"], "#e0567a"), y=0.475, size=(0.7, 0.7, 0.7))
    return merge([pot, at(trunk(0.052, 0.37), y=0.108), *arms, flower])


def bonsai(prop: Prop) -> Mesh:
    """A bonsai in its flat tray, 40 cm: a bent trunk under clouds of leaves."""
    tray = merge(
        [
            box((-0.15, 0.02, -0.09), (0.15, 0.07, 0.09), prop.colour or "#3f5a6a", "tile", 0.01),
            box((-0.14, 0.068, -0.08), (0.14, 0.078, 0.08), "#4f5f32", "grass", 0.01),
        ]
    )
    feet = [
        box((x - 0.015, 0, z - 0.012), (x + 0.015, 0.022, z + 0.012), "#33464f", "tile")
        for x in (-0.11, 0.11)
        for z in (-0.06, 0.06)
    ]
    bends = np.array([[0, 0.07, 0], [0.035, 0.13, 0.01], [-0.025, 0.2, 0], [0.03, 0.26, -0.01], [0.01, 0.32, 0]])
    bark = [tube(bends, np.array([0.024, 0.019, 0.015, 0.011, 0.006]), "#6b4a30", "bark", 9)]
    pads = []
    for k, (x, y, z, r) in enumerate(
        ((0.11, 0.17, 0.01, 0.06), (-0.11, 0.23, 0.0, 0.065), (0.09, 0.29, -0.02, 0.055), (-0.02, 0.36, 0.0, 0.07))
    ):
        bark.append(
            tube(
                np.array([[x * 0.1, y - 0.03, 0], [x * 0.5, y - 0.02, z], [x * 0.85, y, z]]),
                0.006,
                "#6b4a30",
                "bark",
                6,
            )
        )
        rng = np.random.default_rng(k)
        spots = rng.normal(0, 1, (46, 3))
        spots = spots / np.linalg.norm(spots, axis=1, keepdims=True) * [r, r * 0.42, r * 0.9]
        tones = np.clip(rgb("#3f6b32") * rng.uniform(0.8, 1.3, (46, 1)), 0, 1)
        pads.append(leaves(spots + [x, y + 0.015, z], spots + [0, 0.02, 0], 0.035, tones, k, 0.1, 1.3))
    return merge([tray, *feet, *bark, *pads])


def wreath(prop: Prop) -> Mesh:
    """A wreath of fir with berries and a bow, 40 cm, standing, its face to +z."""
    rng = np.random.default_rng(7)
    n = 260
    b = rng.uniform(0, 2 * np.pi, n)
    c = rng.uniform(0, 2 * np.pi, n)
    away = np.stack([np.cos(b) * np.cos(c), np.sin(b) * np.cos(c), np.sin(c)], 1)
    spots = np.stack([0.15 * np.cos(b), 0.15 * np.sin(b), 0 * b], 1) + away * 0.036
    green = leaves(spots, away, 0.055, np.clip(rgb("#2f5a34") * rng.uniform(0.8, 1.35, (n, 1)), 0, 1), 3, 0.0, 4.0)
    berries = [
        at(ball(0.011, "#b5122a", "paint", 9, 6), 0.15 * np.cos(t), 0.15 * np.sin(t), 0.034)
        for t in np.arange(9) * 0.7 + 0.4
    ]
    red = prop.colour or "#b5202c"
    bow = [
        moved(
            at(lathe([(0.0, 0), (0.03, 0.028), (0.026, 0.055), (0, 0.06)], red, "cloth", 10)),
            placed(0, -0.15, 0.045) @ turned("z", s * 78),
        )
        for s in (-1, 1)
    ]
    ends = [rod((0, -0.15, 0.045), (s * 0.03, -0.235, 0.04), 0.008, red, "cloth", 5, 0.012) for s in (-1, 1)]
    whole = merge([green, *berries, *bow, *ends, at(ball(0.013, shade(red, 0.8), "cloth", 8, 6), 0, -0.15, 0.05)])
    return at(whole, y=-float(whole.bounds[0][1]))


def christmas_tree(prop: Prop) -> Mesh:
    """A Christmas tree, 1.9 m: fir, balls in several colours, lights, a star, presents at its foot."""
    rng = np.random.default_rng(12)
    n = 400
    t = np.sqrt(rng.uniform(0, 1, n))
    b = rng.uniform(0, 2 * np.pi, n)
    r = 0.58 * t * (0.72 + 0.28 * np.abs(np.sin(t * 16)))
    spots = np.stack([r * np.cos(b), 1.78 - 1.48 * t, r * np.sin(b)], 1)
    way = np.stack([np.cos(b), 0.2 + 0 * b, np.sin(b)], 1)
    green = leaves(
        spots, way, 0.17, np.clip(rgb(prop.colour or "#2c5a36") * rng.uniform(0.7, 1.3, (n, 1)), 0, 1), 9, 0.05, 2.6
    )
    core = lathe([(0.46, 0.3), (0.3, 0.75), (0.12, 1.35), (0.0, 1.75)], "#1f3f28", "foliage", 14)
    balls, lights = [], []
    for k in range(16):
        u, a = (k + 1) / 17, k * 2.4
        rr = 0.56 * np.sqrt(u)
        spot = (rr * np.cos(a), 1.74 - 1.46 * np.sqrt(u), rr * np.sin(a))
        balls.append(at(ball(0.038, ("#c5202b", "#d9a62c", "#3f6fb5", "#d9dde2")[k % 4], "metal", 10, 6), *spot))
        lights.append(
            at(ball(0.014, "#ffe6a0", "glow", 6, 4), rr * np.cos(a + 1.2), spot[1] + 0.02, rr * np.sin(a + 1.2))
        )
    star = []
    for k in range(5):
        a = k * 2 * np.pi / 5 + np.pi / 2
        star.append(
            rod((0, 1.86, 0), (0.095 * np.cos(a), 1.86 + 0.095 * np.sin(a), 0), 0.026, "#f0c23a", "metal", 4, 0.002)
        )
    boxes = []
    for x, z, s, tone, band in (
        (0.32, 0.34, 0.13, "#b5202c", "#f0dfa0"),
        (-0.3, 0.38, 0.16, "#2f6b4a", "#d9c23a"),
        (0.02, 0.5, 0.11, "#3f5fa8", "#f4f1ea"),
    ):
        boxes += [
            box((x - s, 0, z - s), (x + s, s * 1.5, z + s), tone, "paper", 0.006),
            box((x - s * 1.01, 0, z - 0.02), (x + s * 1.01, s * 1.51, z + 0.02), band, "cloth"),
            box((x - 0.02, 0, z - s * 1.01), (x + 0.02, s * 1.51, z + s * 1.01), band, "cloth"),
        ]
    foot = [cylinder(0.05, 0.34, "#5a3d26", "bark", 8), cylinder(0.2, 0.08, "#7a2a22", "cloth", 18)]
    return merge([core, green, *balls, *lights, *star, *boxes, *foot])


KINDS: dict[str, Family] = {
    **{kind: Family(_flower(kind), (0.0, 0.06, 0.0), "upright") for kind in BLOOMS},
    "flowers": Family(flowers, (0.0, 0.10, 0.0), "upright", None, ("wildflowers", "bunch of flowers", "cut flowers", "blossoms")),
    "cactus": Family(cactus, (0.085, 0.1, 0.0), "palm", None, ("succulent", "cacti")),
    "bonsai": Family(bonsai, (0.14, 0.05, 0.0), "palm", None, ("bonsai tree",)),
    "wreath": Family(wreath, (0.15, 0.2, 0.0), "upright", None, ("christmas wreath", "garland"), "living"),
    "christmas tree": Family(christmas_tree, (0.0, 0.2, 0.0), "upright", None, ("xmas tree",), "living"),
}  # fmt: skip
