"""What grows and lies out of doors: branch, leaf, vine, lily pad, nest, acorn, cone, feather, shell, starfish, coral.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import both, curve, pile
from filmwright.stage.shapes import ball, box, lathe, rod, tube
from filmwright.stage.surface import (
    Colour,
    at,
    chance,
    merge,
    moved,
    placed,
    rgb,
    shade,
    surface,
    swaying,
    turned,
    varied,
)

BARK, WOOD, ROPE, SAND = "#5c4530", "#8a6440", "#c9b68c", "#d2b481"


def _blade(long: float, wide: float, colour: Colour, cup: float = 0.15, lobes: int = 0) -> Mesh:
    """One leaf from the origin along +z, pointed, cupped about its midrib; `lobes` cut its edge."""
    u = np.linspace(0, 1, 13)[:, None]
    v = np.linspace(-1, 1, 7)[None]
    half = (
        wide
        / 2
        * np.sin(np.pi * np.clip(u, 0.02, 0.985)) ** 0.75
        * (1 + (0.38 * np.abs(np.sin(lobes * np.pi * u)) - 0.2 if lobes else 0.0))
    )
    x, z = half * v, long * u + 0 * v
    y = cup * wide * v**2 * np.sin(np.pi * u) + 0.12 * long * u**2
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    k = np.arange(13 * 7).reshape(13, 7)
    a, b, c, d = k[:-1, :-1].ravel(), k[1:, :-1].ravel(), k[1:, 1:].ravel(), k[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])
    vein = np.exp(-((v / 0.12) ** 2)) * 0.35 + 0 * u
    colours = np.clip(rgb(colour)[None] * (0.9 + vein.reshape(-1, 1)), 0, 1)
    return merge(
        [
            surface(points, faces, colours, "paint"),
            surface(points - [0, 0.0012, 0], faces[:, ::-1], colours * 0.85, "paint"),
        ]
    )


def leaf(prop: Prop) -> Mesh:
    """One large leaf with its ribs and stalk, leaning on its tip; a maple's with lobes by name."""
    tone = prop.colour or "#4f8f36"
    lobed = any(word in prop.name for word in ("maple", "oak", "autumn", "fallen"))
    tone = prop.colour or ("#c2561e" if lobed else tone)
    parts = [_blade(0.19, 0.12, tone, 0.12, 3 if lobed else 0)]
    if lobed:
        parts += [moved(_blade(0.14, 0.09, shade(tone, 0.93), 0.12, 2), placed(0, 0, 0.02, s * 52)) for s in (-1, 1)]
    stalk = tube(
        curve([(0, 0.001, 0.19), (0, 0.0, 0), (0, -0.004, -0.05), (0.006, 0.004, -0.1)], 14) * [1, 1, 1],
        0.0026,
        shade(tone, 0.6),
        "plain",
        5,
    )
    flat = merge(
        [*parts, tube(np.array([[0, 0.003, 0], [0, 0.02, 0.15]]), 0.0018, shade(tone, 0.6), "plain", 5), stalk]
    )
    up = moved(flat, turned("x", -42))
    return at(up, y=-float(up.bounds[0][1]))


def branch(prop: Prop) -> Mesh:
    """A branch with twigs and leaves, 1.6 m, that reaches across from a fork; bare or in blossom by name."""
    tone = prop.colour or BARK
    draw = chance(12, "branch")
    spine = curve([(-0.8, 0.42, 0), (-0.4, 0.5, 0.03), (0.0, 0.55, -0.03), (0.45, 0.66, 0.02), (0.85, 0.7, 0.0)], 22)
    parts = [
        tube(spine, np.linspace(0.05, 0.014, 22), tone, "bark", 9),
        tube(
            curve([(-0.8, 0.0, 0), (-0.83, 0.25, 0.02), (-0.78, 0.6, 0), (-0.86, 0.95, -0.03)], 14),
            np.linspace(0.085, 0.06, 14),
            tone,
            "bark",
            10,
        ),
    ]
    bare, blossom = (
        "bare" in prop.name or "dead" in prop.name,
        any(w in prop.name for w in ("cherry", "blossom", "flower")),
    )
    for k in range(9):
        root = spine[5 + int(k * 1.8)]
        way = np.array([0.5 + 0.4 * draw.random(), 0.4 + 0.8 * draw.random(), 1.1 * draw.normal() * 0.5])
        if k % 3 == 2:
            way[1] *= -0.5
        tip = root + way * (0.2 + 0.14 * draw.random())
        parts.append(rod(tuple(root), tuple(tip), 0.013, tone, "bark", 6, 0.005))
        for m in range(0 if bare else 6):
            spot = root + (tip - root) * (0.35 + 0.13 * m)
            if blossom:
                parts.append(at(ball(0.03, "#f2c6d4" if m % 2 else "#f8e3ea", "paint", 7, 5), *spot))
                continue
            one = _small_leaf(0.1, shade("#5a8f3a", float(0.8 + 0.4 * draw.random())))
            parts.append(
                moved(
                    one,
                    placed(float(spot[0]), float(spot[1]), float(spot[2]), float(360 * draw.random()))
                    @ turned("x", float(-20 + 40 * draw.random())),
                )
            )
    return merge(parts)


def stick(prop: Prop) -> Mesh:
    """A dry stick of the length of a forearm, a little bent, with the stump of a twig, lying along x."""
    tone = prop.colour or BARK
    spine = curve([(-0.24, 0.012, 0.0), (-0.08, 0.016, 0.012), (0.08, 0.014, -0.008), (0.24, 0.012, 0.006)], 14)
    stump = rod((0.07, 0.016, -0.006), (0.12, 0.034, -0.05), 0.006, tone, "bark", 6, 0.004)
    return merge([tube(spine, np.linspace(0.013, 0.009, 14), tone, "bark", 8), stump])


def _small_leaf(long: float, colour: Colour) -> Mesh:
    """A leaf of six triangles, both faces."""
    w = 0.24 * long
    p = np.array(
        [(0, 0, 0), (-w, 0.01, 0.4 * long), (0, -0.008, 0.45 * long), (w, 0.01, 0.4 * long), (0, -0.02, long)], float
    )
    f = np.array([[0, 2, 1], [0, 3, 2], [1, 2, 4], [2, 3, 4]])
    return swaying(
        merge([surface(p, f, colour, "foliage"), surface(p, f[:, ::-1], shade(colour, 0.8), "foliage")]), 0.05
    )


def vine(prop: Prop) -> Mesh:
    """A vine that winds up a pole, with leaves and tendrils."""
    tone = prop.colour or "#4f7f34"
    a = np.linspace(0, 7 * np.pi, 80)
    way = np.stack([0.06 * np.sin(a), 1.55 * np.linspace(0, 1, 80), 0.06 * np.cos(a)], 1)
    parts = [
        rod((0, 0, 0), (0, 1.6, 0), 0.035, WOOD, "wood", 9),
        tube(way, np.linspace(0.014, 0.007, 80), shade(tone, 0.8), "plain", 6),
    ]
    for k in range(26):
        spot, out = way[3 * k + 1], np.degrees(a[3 * k + 1])
        parts.append(
            moved(
                _small_leaf(0.15, shade(tone, 0.9 + 0.08 * (k % 4))),
                placed(float(spot[0]), float(spot[1]), float(spot[2]), float(out)) @ turned("x", -18 + 9 * (k % 4)),
            )
        )
    return merge(parts)


def lily_pad(prop: Prop) -> Mesh:
    """Three lily pads with their clefts, one in flower."""
    tone = prop.colour or "#3f7d3a"
    parts = []
    for x, z, r, heading in ((0, 0, 0.24, 10), (0.42, 0.12, 0.17, 140), (-0.3, 0.32, 0.14, 260)):
        a = np.linspace(0.16, 2 * np.pi - 0.16, 30)
        rim = np.stack([r * np.sin(a), 0.012 + 0.006 * np.cos(3 * a), r * np.cos(a)], 1)
        points = np.concatenate([[[0, 0.006, 0.12 * r]], rim, rim - [0, 0.014, 0]])
        k = np.arange(1, 30)
        faces = np.concatenate(
            [np.stack([0 * k, k, k + 1], 1), np.stack([k, k + 30, k + 1], 1), np.stack([k + 1, k + 30, k + 31], 1)]
        )
        colours = np.clip(
            rgb(tone)[None] * np.concatenate([[[1.25]], np.full((30, 1), 0.95), np.full((30, 1), 0.6)]), 0, 1
        )
        pad = surface(points, faces, colours, "paint")
        if float(pad.normals[0, 1]) < 0:
            pad = surface(points, faces[:, ::-1], colours, "paint")
        parts.append(at(pad, x, 0, z, heading))
    for ring, (count, lean, long) in enumerate(((9, 25, 0.12), (7, 50, 0.1), (5, 72, 0.08))):
        for m in range(count):
            petal = moved(_small_petal(long, shade("#f3d5e2", 1 - 0.05 * ring)), turned("x", -lean))
            parts.append(moved(petal, placed(0.06, 0.014, -0.03, 360 / count * m + 20 * ring)))
    return merge([*parts, at(ball(0.02, "#f0c24a", "paint", 10, 7), 0.06, 0.04, -0.03)])


def _small_petal(long: float, colour: Colour) -> Mesh:
    p = np.array(
        [
            (0, 0, 0),
            (-0.22 * long, 0.08 * long, 0.45 * long),
            (0, 0.0, 0.5 * long),
            (0.22 * long, 0.08 * long, 0.45 * long),
            (0, 0.12 * long, long),
        ],
        float,
    )
    f = np.array([[0, 2, 1], [0, 3, 2], [1, 2, 4], [2, 3, 4]])
    return merge([surface(p, f, colour, "paint"), surface(p - [0, 0.002, 0], f[:, ::-1], colour, "paint")])


def nest(prop: Prop) -> Mesh:
    """A bird's nest of twigs with three eggs."""
    tone, draw, parts = prop.colour or "#7a5c3a", chance(8, "nest"), []
    for k in range(95):
        y = 0.012 + 0.075 * (k / 95)
        r, a = 0.085 + 0.05 * (k / 95) + 0.012 * draw.normal(), float(2 * np.pi * draw.random())
        half = 0.05 + 0.03 * draw.random()
        way = np.array([np.cos(a), 0.35 * draw.normal(), -np.sin(a)]) * half
        spot = np.array([r * np.sin(a), y, r * np.cos(a)])
        parts.append(
            rod(tuple(spot - way), tuple(spot + way), 0.0032, shade(tone, float(0.6 + 0.7 * draw.random())), "wood", 4)
        )
    bowl = lathe(
        [(0, 0.01), (0.09, 0.012), (0.125, 0.075), (0.1, 0.07), (0.05, 0.035), (0, 0.03)], shade(tone, 0.75), "bark", 20
    )
    eggs = [
        at(moved(ball(0.024, "#a9cfd6", "paint", 14, 9), np.diag([1, 1.25, 1, 1.0])), x, 0.062, z)
        for x, z in ((-0.03, 0.0), (0.028, 0.018), (0.01, -0.034))
    ]
    whole = merge([bowl, *parts, *eggs])
    return at(whole, y=-float(whole.bounds[0][1]))


def acorn(prop: Prop) -> Mesh:
    """An acorn in its cup; a pair of them."""
    tone = prop.colour or "#9a6a32"
    nut = lathe(
        [(0, 0.002), (0.004, 0.0), (0.009, 0.006), (0.0105, 0.016), (0.009, 0.022), (0, 0.022)], tone, "paint", 18
    )
    cup = varied(
        lathe(
            [(0, 0.031), (0.005, 0.031), (0.0115, 0.026), (0.0125, 0.02), (0.0105, 0.017), (0, 0.02)][::-1],
            "#5f472c",
            "bark",
            18,
        ),
        0.3,
        2,
        0.002,
    )
    one = merge([nut, cup, rod((0, 0.03, 0), (0.002, 0.038, 0), 0.0012, "#5f472c", "wood", 5)])
    lies = moved(one, placed(0.018, 0.011, 0.01, 40) @ turned("z", 76))
    return merge([one, lies])


def pinecone(prop: Prop) -> Mesh:
    """A pine cone, its scales in spirals."""
    tone, parts = prop.colour or "#7a5433", []
    for k in range(64):
        u = k / 63
        a = 2.39996 * k
        r = 0.031 * np.sin(np.pi * (0.12 + 0.83 * u)) ** 0.8
        scale = box(
            (-0.0065, -0.001, 0),
            (0.0065, 0.002, 0.012 * (1.15 - 0.6 * u)),
            shade(tone, 0.8 + 0.12 * (k % 4)),
            "bark",
            0.0015,
        )
        parts.append(
            moved(
                scale,
                placed(0, 0.006 + 0.074 * u, 0)
                @ turned("y", float(np.degrees(a)))
                @ placed(0, 0, r * 0.7)
                @ turned("x", -(20 + 55 * u)),
            )
        )
    return merge(
        [
            pile(
                [(0.0, 0.012, 0.012), (0.03, 0.024, 0.024), (0.06, 0.017, 0.017), (0.085, 0.004, 0.004)],
                shade(tone, 0.5),
                "bark",
                12,
            ),
            *parts,
        ]
    )


def feather(prop: Prop) -> Mesh:
    """A feather that stands curved on its quill."""
    tone = prop.colour or "#e8e4dc"
    u = np.linspace(0, 1, 30)
    way = np.stack([0.05 * u**2, 0.3 * u, -0.03 * np.sin(2 * u)], 1)
    parts = [tube(way, np.linspace(0.0022, 0.0006, 30), "#f2ecd8", "plain", 5)]
    for side in (-1, 1):
        for k in range(6, 30):
            t = u[k]
            long = 0.042 * np.sin(np.pi * (0.08 + 0.9 * (t - 0.2) / 0.8)) ** 0.6
            tip = way[k] + np.array([side * long, 0.03, 0.004 * (k % 3)])
            low = way[k - 1]
            q = np.array([low, way[k], tip, tip - [0, 0.0115, 0.0]])
            colour = shade(tone, 1.0 - 0.28 * (k % 7 == 0) - 0.1 * t)
            parts.append(
                surface(np.concatenate([q, q]), np.array([[0, 1, 2], [0, 2, 3], [4, 6, 5], [4, 7, 6]]), colour, "cloth")
            )
    return merge(parts)


def shell(prop: Prop) -> Mesh:
    """A scallop, its ribs fanned out, and a small spire shell beside it."""
    tone = prop.colour or "#e2a987"
    t = np.linspace(-1.05, 1.05, 45)[None]
    u = np.linspace(0, 1, 12)[:, None]
    rib = 1 + 0.05 * np.cos(13 * np.pi * t / 1.05 * 0.5) ** 2
    r = 0.09 * u * (1 - 0.12 * np.abs(t) ** 3) * rib
    x, z = r * np.sin(t), -r * np.cos(t) + 0.045
    y = 0.008 + 0.035 * np.sin(np.pi * np.clip(u * 0.9, 0, 1)) * (1 - 0.35 * t**2) * rib
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    k = np.arange(12 * 45).reshape(12, 45)
    a, b, c, d = k[:-1, :-1].ravel(), k[1:, :-1].ravel(), k[1:, 1:].ravel(), k[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])
    bands = 0.85 + 0.2 * np.cos(22 * u + 0 * t)
    fan = surface(points, faces, np.clip(rgb(tone)[None] * bands.reshape(-1, 1), 0, 1), "paint")
    if float(fan.normals[:, 1].mean()) < 0:
        fan = surface(points, faces[:, ::-1], np.clip(rgb(tone)[None] * bands.reshape(-1, 1), 0, 1), "paint")
    hinge = both(box((0.0, 0.004, 0.03), (0.03, 0.014, 0.056), shade(tone, 0.9), "paint", 0.003))
    s = np.linspace(0, 7 * np.pi, 60)
    spire = moved(
        tube(
            np.stack([0.0165 * (1 - s / 23) * np.cos(s), 0.0026 * s + 0.01, 0.0165 * (1 - s / 23) * np.sin(s)], 1),
            0.0115 * (1 - s / 23.5),
            "#e9dcc6",
            "paint",
            8,
        ),
        placed(0.12, 0.016, 0.03, 40) @ turned("z", 78),
    )
    leaned = moved(merge([fan, hinge]), turned("x", 28))
    leaned = at(leaned, y=-float(leaned.bounds[0][1]))
    return merge([leaned, at(spire, y=-float(spire.bounds[0][1]))])


def starfish(prop: Prop) -> Mesh:
    """A starfish with five arms and rows of knobs."""
    tone = prop.colour or "#d9683a"
    arms = []
    for k in range(5):
        way = np.stack([np.zeros(10), 0.014 - 0.008 * np.linspace(0, 1, 10), np.linspace(0, 0.105, 10)], 1)
        arm = merge(
            [
                moved(tube(way, np.linspace(0.028, 0.007, 10), tone, "stone", 10), np.diag([1, 0.55, 1, 1.0])),
                *(
                    at(ball(0.0035, shade(tone, 1.5), "plain", 6, 4), 0, 0.024 - 0.0125 * z / 0.1, z)
                    for z in np.linspace(0.01, 0.095, 8)
                ),
            ]
        )
        arms.append(moved(arm, turned("y", 72.0 * k)))
    whole = merge([*arms, moved(ball(0.034, tone, "stone", 16, 8), placed(0, 0.012, 0, 0, (1, 0.5, 1)))])
    return at(whole, y=-float(whole.bounds[0][1]))


def coral(prop: Prop) -> Mesh:
    """A branching coral with a brain coral at its foot."""
    tone, draw = prop.colour or "#d8475a", chance(10, "coral")
    parts = [at(varied(ball(0.09, "#c9a24a", "stone", 18, 11), 0.5, 2, 0.012), 0.16, 0.05, 0.06)]

    def grow(root: np.ndarray, way: np.ndarray, long: float, wide: float, left: int) -> None:
        tip = root + way * long
        parts.append(
            tube(
                np.array([root, (root + tip) / 2 + 0.02 * draw.normal(size=3) * long, tip]),
                np.array([wide, wide * 0.9, wide * 0.72]),
                tone,
                "stone",
                7,
            )
        )
        if not left:
            parts.append(at(ball(wide * 0.8, shade(tone, 1.35), "stone", 8, 5), *tip))
            return
        for k in range(2 if left < 3 else 3):
            turn = way + np.array([0.75 * np.sin(2.4 * k + left), 0.15, 0.75 * np.cos(2.4 * k + left)]) * (
                0.7 + 0.3 * draw.random()
            )
            grow(tip, turn / np.linalg.norm(turn), long * 0.78, wide * 0.74, left - 1)

    grow(np.array([0.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0]), 0.11, 0.026, 3)
    return merge(parts)


KINDS: dict[str, Family] = {
    "leaf": Family(leaf, (0.0, 0.05, 0.0), words=("maple leaf", "oak leaf", "autumn leaf", "feuille"), home="garden"),
    "branch": Family(
        branch,
        (0.0, 0.55, 0.0),
        words=("tree branch", "bough", "branche", "cherry branch"),
        home="garden",
    ),
    "stick": Family(stick, (0.0, 0.012, 0.0), words=("twig", "wooden stick", "bout de bois"), home="garden"),
    "vine": Family(vine, (0.0, 0.8, 0.05), words=("vines", "ivy", "creeper"), home="garden"),
    "lily pad": Family(lily_pad, (0.0, 0.01, 0.2), words=("lilypad", "water lily", "lily pads"), home="lake"),
    "nest": Family(nest, (0.11, 0.06, 0.0), words=("bird's nest", "bird nest", "nid"), home="garden"),
    "acorn": Family(acorn, (0.0, 0.01, 0.0), words=("acorns",), home="garden"),
    "pinecone": Family(pinecone, (0.0, 0.04, 0.0), words=("pine cone", "fir cone"), home="garden"),
    "feather": Family(feather, (0.0, 0.05, 0.0), words=("plume",), home="living"),
    "shell": Family(
        shell, (0.0, 0.03, 0.0), words=("seashell", "sea shell", "clam", "scallop", "coquillage"), home="beach"
    ),
    "starfish": Family(starfish, (0.0, 0.02, 0.0), words=("sea star", "étoile de mer"), home="beach"),
    "coral": Family(coral, (0.0, 0.05, 0.0), words=("corals", "corail"), home="beach"),
}
