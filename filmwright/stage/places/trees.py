"""Trees and bushes by species. A tree stands on the origin; crowns are clumps of leaf shapes around dark cores, lit as one body.

`tree(species, seed, far)` is the door; `far` gives the same tree with a third of the triangles. Colours follow the season.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.shapes import blob, leaves, rod, tube
from filmwright.stage.surface import (
    blend,
    chance,
    merge,
    moved,
    named,
    noise,
    placed,
    rgb,
    shade,
    surface,
    swaying,
    turned,
    varied,
)

SEASONS = ("summer", "spring", "autumn", "winter")


@lru_cache(maxsize=256)
def tree(species: str, seed: int = 1, far: bool = False, season: str = "summer") -> Mesh:
    """A tree of a species; the key names its content. StageError for a species that is not grown here."""
    if species not in SPECIES:
        raise StageError(f"No tree called {species!r} grows on this stage. It knows: {', '.join(sorted(SPECIES))}.")
    return named(f"tree-{species}", SPECIES[species](seed, far, season))


def _bark(path: Array, radii: Array, colour: str, seed: int, sides: int) -> Mesh:
    return varied(tube(path, radii, colour, "bark", sides), 0.22, seed, 0.25)


def _trunk(seed: int, height: float, radius: float, bend: float, colour: str, sides: int) -> tuple[Mesh, Array]:
    """A trunk with a flared foot that leans as it grows; gives the mesh and its axis (k,3)."""
    draw = chance(seed, "trunk")
    t = np.array([-0.03, 0.03, 0.15, 0.4, 0.7, 1.0])
    lean = np.cumsum(draw.normal(0, bend, (6, 2)), 0) * t[:, None]
    path = np.stack([lean[:, 0], t * height, lean[:, 1]], 1)
    return _bark(path, radius * np.array([1.7, 1.35, 1.0, 0.82, 0.6, 0.3]), colour, seed, sides), path


def _along(path: Array, share: float) -> Array:
    steps = np.linspace(0, 1, len(path))
    return np.array([np.interp(share, steps, path[:, k]) for k in range(3)])


def _crown(
    centres: Array, sizes: Array, colour: str, seed: int, far: bool, count: int, leaf: float, middle: Array
) -> list[Mesh]:
    """Clumps of leaves on ellipsoids (k,3) of half sizes (k,3), with dark cores; light above, deep green below and inside."""
    draw = chance(seed, "crown")
    low, high = float((centres[:, 1] - sizes[:, 1]).min()), float((centres[:, 1] + sizes[:, 1]).max())
    parts: list[Mesh] = []
    n, leaf = (count * 6 // 5, leaf * 1.02) if far else (count * 2, leaf * 0.80)
    for k, (centre, size) in enumerate(zip(centres, sizes, strict=True)):
        core = blob(
            seed + k, tuple(size * (0.52 if far else 0.55)), shade(colour, 0.72), "foliage", 0 if far else 1, 0.34
        )
        core = moved(core, placed(*centre))
        rise = np.clip((core.positions[:, 1:2] - low) / max(high - low, 0.1), 0, 1)
        mottled = 0.55 + 0.55 * rise + 0.7 * (draw.uniform(size=(len(rise), 1)) - 0.5)
        core = replace(core, colours=np.clip(core.colours * mottled, 0, 1).astype("f4"))
        parts.append(swaying(core, 0.25, k * 1.3))
        way = draw.normal(size=(n, 3))
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        points = centre + way * size * draw.uniform(0.66, 1.16, (n, 1))
        up = (points[:, 1] - low) / max(high - low, 0.1)
        tone = (0.50 + 0.55 * up + 0.42 * (draw.uniform(size=n) - 0.5))[:, None]
        warm = np.array(blend(colour, "#d8c23a", 0.22)) * (up**2)[:, None] + rgb(colour) * (1 - up**2)[:, None]
        outward = 0.6 * way + 0.4 * (points - middle) / np.maximum(
            np.linalg.norm(points - middle, axis=1, keepdims=True), 0.1
        )
        size_of = leaf * draw.uniform(0.7, 1.3, n)
        parts.append(_sprays(points, outward, size_of, np.clip(warm * tone, 0, 1), seed + k * 7, 0.45 + 0.4 * up))
    return parts


def _sprays(points: Array, outward: Array, size: Array, colours: Array, seed: int, sway: Array) -> Mesh:
    """Sprays of leaves as single triangles around points (k,3), `size` (k,) metres long, shaded as part of the crown: at the distance of a
    tree many small ones look like leaves, where half as many folded ones of twice the area look like shards."""
    k = len(points)
    draw = chance(seed, "sprays")
    along = draw.normal(size=(k, 3)) + 0.35 * outward - [0.0, 0.25, 0.0]
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    across = np.cross(along, outward + 0.7 * draw.normal(size=(k, 3)))
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    long, wide = size[:, None] * 0.62, size[:, None] * 0.36
    lean = draw.uniform(-0.4, 0.4, (k, 1))
    corners = np.stack(
        [points - along * long + across * wide, points - along * long * lean - across * wide, points + along * long], 1
    )
    triangles = np.arange(3 * k).reshape(k, 3)
    normals = np.repeat(outward + 0.4 * draw.normal(size=(k, 3)), 3, 0)
    tones = np.repeat(colours, 3, 0) * np.tile([0.86, 0.94, 1.12], k)[:, None]
    mesh = surface(corners.reshape(-1, 3), triangles, np.clip(tones, 0, 1), "foliage", normals)
    return swaying(mesh, np.repeat(sway, 3), np.repeat(draw.uniform(0, 6.283, k), 3))


def _season(colours: tuple[str, str, str], season: str) -> str:
    """The leaf colour of summer, spring or autumn."""
    return colours[{"summer": 0, "spring": 1, "autumn": 2, "winter": 2}[season]]


def _broad(
    seed: int,
    far: bool,
    season: str,
    height: float,
    spread: float,
    bark: str,
    colours: tuple[str, str, str],
    clumps: int,
    slim: float = 1.0,
) -> Mesh:
    """A broadleaf: trunk, limbs that end in clumps, or bare limbs in winter."""
    draw = chance(seed, "broad")
    height *= draw.uniform(0.88, 1.15)
    trunk, path = _trunk(seed, height * 0.72, height * 0.030 * slim, 0.16, bark, 5 if far else 8)
    parts = [trunk]
    angle = draw.uniform(0, 6.283) + np.arange(clumps) * 2.4
    level = np.linspace(0.52, 0.98, clumps) + draw.uniform(-0.05, 0.05, clumps)
    out = spread * np.sqrt(np.clip(1.02 - ((level - 0.62) / 0.48) ** 2, 0.04, 1)) * draw.uniform(0.55, 0.8, clumps)
    centres = np.stack([np.cos(angle) * out, level * height, np.sin(angle) * out], 1)
    tall = max(
        0.78, 1.15 * height * 0.46 / clumps / (0.5 * spread) * 1.6
    )  # slim crowns have long clumps, so that none hangs alone
    sizes = spread * draw.uniform(0.48, 0.68, (clumps, 1)) * np.array([1.0, tall, 1.0])
    for k, centre in enumerate(centres):
        start = _along(path, min(0.45 + 0.07 * k, 0.95))
        middle = (start + centre) / 2 + [0, -0.06 * height * draw.uniform(0.2, 1), 0]
        limb = np.array([start, middle, centre])
        parts.append(_bark(limb, height * 0.012 * slim * np.array([1.0, 0.7, 0.35]), bark, seed + k, 4 if far else 5))
        if season == "winter":
            parts += _twigs(limb, draw, height, bark, 2 if far else 6)
    if season == "winter":
        return merge(parts)
    middle = np.array([0.0, height * 0.62, 0.0])
    leaf = 0.08 * spread + 0.26
    return merge(parts + _crown(centres, sizes, _season(colours, season), seed, far, 78, leaf, middle))


def _twigs(limb: Array, draw: np.random.Generator, height: float, bark: str, count: int) -> list[Mesh]:
    parts = []
    for _ in range(count):
        start = _along(limb, draw.uniform(0.4, 1.0))
        way = (limb[-1] - limb[0]) * 0.25 + draw.normal(size=3) * height * 0.06 + [0, height * 0.06, 0]
        end = start + way
        parts.append(rod(tuple(start), tuple(end), height * 0.004, bark, "bark", 3, height * 0.0015))
    return parts


def _conifer(
    seed: int, far: bool, season: str, height: float, spread: float, colour: str, layers: int, skirt: float = 0.12
) -> Mesh:
    """A spruce: whorls of hanging boughs around a straight stem."""
    del season
    draw = chance(seed, "conifer")
    height *= draw.uniform(0.8, 1.2)
    stem = np.array([[0, -0.1, 0], [0, height * 0.5, 0], [0, height, 0.0]])
    parts = [_bark(stem, height * np.array([0.020, 0.012, 0.002]), "#4a3628", seed, 5 if far else 7)]
    boughs = layers * (10 if far else 17)
    share = (np.arange(boughs) + draw.uniform(0, 1, boughs)) / boughs
    reach = spread * (1 - share) ** 0.85 * draw.uniform(0.72, 1.12, boughs) + 0.16
    angle = np.arange(boughs) * 2.39996 + draw.normal(0, 0.25, boughs)
    y = height * (skirt + (0.97 - skirt) * share)
    parts.append(_boughs(draw, y, angle, reach, share, colour, 1 if far else 3))
    tall = height * (1 - skirt)
    cone = blob(seed, (spread * 0.22, tall * 0.44, spread * 0.22), shade(colour, 0.4), "foliage", 1, 0.1)
    inside = moved(cone, placed(0, height * skirt + tall * 0.47, 0))
    up = (inside.positions[:, 1:2] - height * skirt) / tall
    squeeze = np.clip(1.12 - up, 0.10, 1) * [1, 0, 1] + [0, 1, 0]
    parts.append(swaying(surface(inside.positions * squeeze, inside.triangles, shade(colour, 0.4), "foliage"), 0.1))
    return merge(parts)


def _boughs(
    draw: np.random.Generator, y: Array, angle: Array, reach: Array, share: Array, colour: str, pairs: int
) -> Mesh:
    """Boughs of a conifer: ribs that leave the stem at heights `y` (n,), hang, and bear `pairs` of twigs, each a triangle of needles.

    `reach` (n,) in metres; `share` (n,) is how far up the tree, 0..1: boughs hang less near the top.
    """
    n = len(y)
    out = np.stack([np.cos(angle), np.zeros(n), np.sin(angle)], 1)
    side = np.stack([-out[:, 2], np.zeros(n), out[:, 0]], 1)
    hang = (0.58 - 0.34 * share) * draw.uniform(0.8, 1.25, n)

    def rib(t: float) -> Array:
        """Points (n,3) of the ribs, t from the stem to the tip: rising a little, then hanging."""
        drop = reach * (hang * t**1.7 - 0.16 * t)
        return np.asarray(out * (reach * t)[:, None] + np.stack([np.zeros(n), y - drop, np.zeros(n)], 1))

    corners, tones = [], []
    down = np.array([0.0, 1.0, 0.0])
    for k in range(pairs):
        t = 0.50 if pairs == 1 else 0.28 + 0.52 * k / (pairs - 1)
        wide = 0.42 / pairs + 0.04
        root, end = rib(max(t - wide, 0.0)), rib(min(t + wide, 1.0))
        length = (reach * (0.46 - 0.24 * t))[:, None]
        for way in (-1.0, 1.0):
            lean = draw.uniform(0.35, 0.75, (n, 1))
            tip = rib(t) + way * side * length + out * length * lean - down * length * draw.uniform(0.45, 1.05, (n, 1))
            corners.append(np.stack([root, end, tip], 1))
            tones.append(np.array([0.62, 0.80, 1.18]))
    corners.append(
        np.stack([rib(0.66) - side * 0.05 * reach[:, None], rib(0.66) + side * 0.05 * reach[:, None], rib(1.05)], 1)
    )
    tones.append(np.array([0.75, 0.75, 1.25]))
    kinds = len(corners)
    points = np.stack(corners, 1).reshape(-1, 3)
    tone = (0.72 + 0.36 * share)[:, None, None] * np.stack(tones)[None] * draw.uniform(0.85, 1.15, (n, kinds, 1))
    normals = np.repeat(0.7 * out + [0, 0.7, 0], 3 * kinds, 0) + draw.normal(0, 0.16, (n * kinds * 3, 3))
    faces = np.arange(n * kinds * 3).reshape(-1, 3)
    mesh = surface(points, faces, np.clip(rgb(colour) * tone.reshape(-1, 1), 0, 1), "foliage", normals)
    return swaying(mesh, np.tile([0.1, 0.2, 0.5], n * kinds), np.repeat(angle, 3 * kinds))


def _birch(seed: int, far: bool, season: str) -> Mesh:
    mesh = _broad(seed, far, season, 9.5, 1.75, "#d9d5cb", ("#86a04a", "#a9bf58", "#d9a93a"), 6 if far else 8, 0.62)
    bark = mesh.material == MATERIAL["bark"]
    mark = noise(mesh.positions[:, 1] * 9, mesh.positions[:, 0] * 4 + seed, seed) > 0.70
    mesh.colours[bark & mark] = (0.16, 0.15, 0.15)
    return mesh


def _palm(seed: int, far: bool, season: str) -> Mesh:
    del season
    draw = chance(seed, "palm")
    height = draw.uniform(6.0, 9.0)
    t = np.linspace(-0.02, 1, 8)
    lean = draw.uniform(0.6, 1.7)
    path = np.stack([lean * t**2, t * height, 0.3 * np.sin(t * 2)], 1)
    parts = [_bark(path, 0.17 - 0.06 * t + 0.012 * (np.arange(8) % 2), "#8d7355", seed, 5 if far else 9)]
    top = path[-1]
    count, steps = (9, 4) if far else (14, 7)
    for k in range(count):
        angle, lift = k * 2.4 + draw.uniform(0, 0.4), draw.uniform(0.15, 1.1)
        out, side = np.array([np.cos(angle), 0, np.sin(angle)]), np.array([-np.sin(angle), 0, np.cos(angle)])
        s = np.linspace(0, 1, steps)
        rib = top + np.outer(s * 2.7, out) + np.outer(lift * s * 1.6 - 2.5 * s**2 * (0.7 + 0.4 * lift), [0, 1, 0])
        wide = (0.34 * np.sin(np.clip(s * 3.0, 0.25, 3.05)))[:, None]
        edge = wide * side
        points = np.stack([rib - edge - [0, 0.10, 0], rib + [0, 0.04, 0], rib + edge - [0, 0.10, 0]], 1).reshape(-1, 3)
        j = np.arange(steps - 1)[:, None] * 3
        faces = np.concatenate([j + np.array(f) for f in ((0, 3, 4), (0, 4, 1), (1, 4, 5), (1, 5, 2))])
        tone = np.repeat(0.75 + 0.4 * s, 3)[:, None] * rgb("#5f8238")
        frond = surface(points, faces, np.clip(tone, 0, 1), "foliage")
        parts.append(swaying(frond, np.repeat(s, 3) * 0.9, angle))
    return merge(parts)


def _acacia(seed: int, far: bool, season: str) -> Mesh:
    """The umbrella of the savanna: a forked stem, and all its leaves in one flat roof."""
    del season
    draw = chance(seed, "acacia")
    height = draw.uniform(6.0, 8.0)
    trunk, path = _trunk(seed, height * 0.5, 0.26, 0.22, "#5d4c3c", 5 if far else 8)
    parts = [trunk]
    count = 8 if far else 10
    a = draw.uniform(0, 6.283) + np.arange(count) * 2.4
    r = 3.9 * np.sqrt((np.arange(count) + 0.4) / count)
    tops = np.stack([np.cos(a) * r, height + 0.25 * draw.normal(size=count) - 0.035 * r**2, np.sin(a) * r], 1)
    for k, top in enumerate(tops):
        start = _along(path, 0.75 + 0.25 * draw.uniform())
        middle = start * 0.45 + top * 0.55 + [0, -0.28 * draw.uniform(0.4, 1.0), 0]
        parts.append(
            _bark(np.array([start, middle, top]), np.array([0.10, 0.06, 0.03]), "#5d4c3c", seed + k, 3 if far else 5)
        )
    sizes = np.tile([1.65, 0.42, 1.65], (count, 1)) * draw.uniform(0.8, 1.2, (count, 1))
    return merge(parts + _crown(tops, sizes, "#6b7a34", seed, far, 70, 0.42, np.array([0.0, height * 0.6, 0.0])))


def _dead(seed: int, far: bool, season: str) -> Mesh:
    del season
    draw = chance(seed, "dead")
    parts: list[Mesh] = []

    def grow(start: Array, way: Array, radius: float, depth: int) -> None:
        middle = start + way * 0.5 + draw.normal(size=3) * np.linalg.norm(way) * 0.08
        end = start + way
        end[1] = max(end[1], 0.5)  # no bough grows into the ground
        parts.append(
            _bark(
                np.array([start, middle, end]),
                radius * np.array([1, 0.8, 0.55]),
                "#5c5147",
                seed,
                4 if far or depth < 2 else 6,
            )
        )
        if depth:
            for _ in range(2 if far else 3):
                turn = way * draw.uniform(0.45, 0.7) + draw.normal(size=3) * np.linalg.norm(way) * 0.42
                grow(start + way * draw.uniform(0.6, 1.0), turn, radius * 0.52, depth - 1)

    grow(np.array([0, -0.1, 0.0]), np.array([0.2, draw.uniform(1.7, 2.3), 0.1]), 0.16, 3)
    return merge(parts)


def _bush(seed: int, far: bool, season: str, colour: str = "#587437", flowers: str = "") -> Mesh:
    draw = chance(seed, "bush")
    k = 4
    angle = np.arange(k) * 1.7 + draw.uniform(0, 6)
    centres = np.stack([np.cos(angle) * 0.32, draw.uniform(0.3, 0.62, k), np.sin(angle) * 0.32], 1)
    sizes = np.tile([0.46, 0.40, 0.46], (k, 1)) * draw.uniform(0.8, 1.15, (k, 1))
    tone = {"autumn": blend(colour, "#b0702c", 0.6), "winter": blend(colour, "#6b5a48", 0.6)}.get(season, colour)
    hexed = "#" + "".join(f"{round(float(c) * 255):02x}" for c in rgb(tone))
    parts = _crown(centres, sizes, hexed, seed, far, 34, 0.17, np.array([0, 0.3, 0]))
    if flowers and season in ("summer", "spring"):
        n = 14 if far else 34
        way = draw.normal(size=(n, 3))
        way[:, 1] = np.abs(way[:, 1])
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        which = draw.integers(0, k, n)
        petals = np.tile(rgb(flowers), (n, 1)) * draw.uniform(0.85, 1.1, (n, 1))
        parts.append(
            leaves(centres[which] + way * sizes[which] * 1.08, way, 0.13, np.clip(petals, 0, 1), seed + 5, 0.5, 1.0)
        )
    return merge(parts)


def _log(seed: int, far: bool, season: str) -> Mesh:
    """A fallen trunk along z, mossy above, with a broken stub; about 5 m."""
    del season
    draw = chance(seed, "log")
    z = np.linspace(-2.6, 2.6, 7)
    path = np.stack([0.08 * np.sin(z), 0.24 + 0.03 * draw.normal(size=7), z], 1)
    mesh = _bark(path, np.linspace(0.34, 0.24, 7), "#5a4434", seed, 6 if far else 11)
    mossy = (mesh.normals[:, 1] > 0.35) & (noise(mesh.positions[:, 0] * 3, mesh.positions[:, 2] * 2, seed) > 0.35)
    mesh.colours[mossy] = rgb("#5c6b2e")
    stub = moved(
        tube(np.array([[0, 0, 0], [0, 0.7, 0.1]]), np.array([0.09, 0.05]), "#4e3c2e", "bark", 6), turned("z", 35)
    )
    return merge([mesh, moved(stub, placed(0.1, 0.35, 0.6)), moved(stub, placed(-0.1, 0.3, -1.2, 200, 0.7))])


Grower = Callable[[int, bool, str], Mesh]

SPECIES: dict[str, Grower] = {
    "oak": lambda s, f, t: _broad(s, f, t, 8.5, 3.1, "#5b4635", ("#577a35", "#7da344", "#b8752b"), 7 if f else 10),
    "maple": lambda s, f, t: _broad(s, f, t, 9.0, 2.7, "#6a5544", ("#66863a", "#8cae4a", "#c0532a"), 7 if f else 10),
    "beech": lambda s, f, t: _broad(
        s, f, t, 12.0, 2.9, "#7d7466", ("#5d8038", "#86ac48", "#bd8a35"), 7 if f else 10, 0.85
    ),
    "poplar": lambda s, f, t: _broad(
        s, f, t, 13.0, 1.25, "#75695a", ("#64823a", "#8aa84a", "#d0a83a"), 7 if f else 9, 0.7
    ),
    "apple": lambda s, f, t: _broad(
        s, f, t, 4.2, 1.7, "#6b5746", ("#6d8a40", "#a8bf6a", "#b98a35"), 6 if f else 8, 1.3
    ),
    "cherry": lambda s, f, t: _broad(
        s, f, t, 5.2, 2.2, "#5e463f", ("#6f8f45", "#e8b4c4", "#c0532a"), 6 if f else 9, 1.2
    ),
    "birch": _birch,
    "pine": lambda s, f, t: _conifer(s, f, t, 12.5, 2.0, "#3f5b38", 13, 0.30),
    "spruce": lambda s, f, t: _conifer(s, f, t, 8.0, 1.9, "#37553d", 11),
    "palm": _palm,
    "acacia": _acacia,
    "dead": _dead,
    "bush": _bush,
    "rose": lambda s, f, t: _bush(s, f, t, "#4d6b33", "#c23a4a"),
    "hydrangea": lambda s, f, t: _bush(s, f, t, "#587a3c", "#8a9fd8"),
    "thorn": lambda s, f, t: _bush(s, f, t, "#8a8150"),
    "log": _log,
}
