"""Animals, vehicles, buildings, people and whole places as things: toys, figures, models of folded paper, little worlds.

A kind is what it shows and how, joined by a low line: "elephant_toy", "castle_figure", "crane_folded", "zen_garden_diorama". A toy is as
large as a hand, a figure stands on a table or on the ground, a diorama is a round piece of a place on its own ground.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.creatures import kind_of
from filmwright.stage.creatures import known as animal
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.recast import billowed, coarse, folded, surface_again
from filmwright.stage.shapes import ball, box, cylinder, gable, lathe, rock, tube
from filmwright.stage.surface import at, chance, faceted, glowing, merge, moved, painted, surface, turned
from filmwright.stage.vehicles.catalogue import Make, make_of, vehicle

COATS = tuple(MATERIAL[name] for name in ("coat", "hide", "hair", "fur", "eye"))
WAYS = ("toy", "figure", "folded", "diorama", "cloud", "heap")
# longest sides, metres
TOY, LONG_TOY, FOLDED, CLOUD = 0.2, 0.34, 0.2, 9.0
BUILDING = 0.55
DIORAMA = 0.5
LARGEST = 26.0  # of a figure of what is larger in life
PEOPLE = frozenset(
    (
        "man", "woman", "person", "boy", "girl", "human", "people", "figure", "baby", "face", "dancer", "soldier", "king", "queen", "angel",
        "knight", "astronaut", "ballerina", "child", "robot",
    )
)  # fmt: skip
BUILDINGS = {
    "house": "house", "cottage": "house", "home": "house", "cabin": "house", "church": "cathedral", "cathedral": "cathedral",
    "castle": "castle", "tower": "tower", "eiffel tower": "lattice tower", "skyscraper": "skyscraper", "pagoda": "pagoda",
    "temple": "colonnade", "lighthouse": "lighthouse", "palace": "palace", "windmill": "windmill", "mosque": "mausoleum",
    "bridge": "bridge", "pyramid": "pyramids", "statue": "statue", "mansion": "mansion", "barn": "barn", "building": "skyscraper",
    "taj mahal": "mausoleum", "clock tower": "clock tower", "ferris wheel": "great wheel", "carousel": "carousel",
    "statue of liberty": "statue", "big ben": "clock tower", "sandcastle": "castle", "fountain": "fountain",
}  # fmt: skip


def figure_of(kind: str) -> tuple[str, str] | None:
    """(what is shown, how) of a kind such as "elephant_toy", None for what is no figure, or none that can be made."""
    what, _, way = kind.rpartition("_")
    what = what.replace("_", " ").strip()
    if way not in WAYS or not what:
        return None
    if way == "diorama":
        return (what, way) if what in DIORAMAS else None
    if way == "heap":
        from filmwright.stage.props import FAMILIES, SAME  # which name this family

        return (what, way) if what in FAMILIES or what in SAME else None
    if way == "folded":
        what = ALSO.get(what, what)
    if way == "folded" and what in FOLDS:
        return what, way
    if what in BUILDINGS or what in PEOPLE or what in TREES or animal(what) or (make_of(what) and way != "cloud"):
        return what, way
    return None


def building(kind: str) -> bool:
    """Whether a kind is the figure of a building."""
    found = figure_of(kind)
    return found is not None and found[1] == "figure" and found[0] in BUILDINGS


def person_of(kind: str) -> bool:
    """Whether a kind is the figure of somebody."""
    found = figure_of(kind)
    return found is not None and found[1] == "figure" and found[0] in PEOPLE


def in_life(kind: str) -> float:
    """The longest side, metres, of what the figure of a building shows."""
    found = figure_of(kind)
    low, high = _model(found[0] if found else kind, "").bounds
    return float((high - low).max())


@lru_cache(maxsize=64)
def family(kind: str) -> Family | None:
    """The family of a kind of figure."""
    found = figure_of(kind)
    if found is None:
        return None
    home = {"cloud": "", "heap": "", "figure": "living" if found[0] in BUILDINGS else "garden"}.get(found[1], "living")
    return Family(partial(_built, *found), (0.0, 0.08, 0.0), home=home, turn=_turn(*found))


def _turn(what: str, way: str) -> float:
    """Animals and vehicles show their side, other things their front."""
    if way == "diorama" or what in PEOPLE or what in BUILDINGS or what in TREES:
        return 0.0
    return 68.0


def _built(what: str, way: str, prop: Prop) -> Mesh:
    if way == "heap":
        return heap(what, prop.colour)
    if way == "diorama":
        return _sized(DIORAMAS[what](), DIORAMA)
    if way == "folded" and what in FOLDS:
        return FOLDS[what](prop.colour)
    whole = _model(what, prop.colour)
    low, high = whole.bounds
    life = float((high - low).max())
    if way == "toy":
        long = make_of(what) is not None and life > 8.0
        return _sized(_plain(whole), LONG_TOY if long else TOY)
    if way == "folded":
        return _sized(_paper(whole, prop.colour), FOLDED)
    if way == "cloud":
        return _sized(billowed(whole), CLOUD)
    return _sized(_plain(whole), BUILDING if what in BUILDINGS else min(life, LARGEST))


def _plain(mesh: Mesh) -> Mesh:
    """A mesh without bones, its coat or hide painted, so that it can be of any matter."""
    furry = np.isin(mesh.material, COATS)
    material = np.where(furry, MATERIAL["plain"], mesh.material).astype(mesh.material.dtype)
    aux = np.where(furry[:, None], np.array([1.0, 0, 0, 0]), mesh.aux).astype("f4")
    return replace(mesh, joints=None, weights=None, material=material, aux=aux)


def dart(colour: str) -> Mesh:
    """A paper aeroplane, its nose towards +z, 28 cm."""
    nose, tail, keel = (0.0, 0.045, 0.16), -0.12, (0.0, 0.0, -0.12)
    points: list[tuple[float, float, float]] = []
    faces: list[tuple[int, ...]] = []
    for s in (1.0, -1.0):
        n = len(points)
        points += [nose, (0.012 * s, 0.05, tail), (0.105 * s, 0.062, tail), keel, (0.03 * s, 0.052, tail)]
        turn = [(0, 2, 4), (0, 4, 1), (0, 1, 3)]
        faces += [tuple(n + k for k in f) for f in turn] + [tuple(n + k for k in reversed(f)) for f in turn]
    mesh = surface(np.array(points), np.array(faces), colour or "#f2eee4", "paper")
    return faceted(mesh)


def paper_boat(colour: str) -> Mesh:
    """A boat folded of paper, 24 cm."""
    low, high = 0.0, 0.085
    points = [
        (0, low, 0.07),
        (0, low, -0.07),
        (0, high, 0.15),
        (0, high, -0.15),
        (0.055, 0.06, 0),
        (-0.055, 0.06, 0),
        (0, 0.11, 0.0),
        (0, 0.03, 0.04),
        (0, 0.03, -0.04),
    ]
    sides = [(0, 4, 2), (0, 1, 4), (1, 3, 4), (0, 2, 5), (0, 5, 1), (1, 5, 3), (7, 6, 8)]
    both = sides + [tuple(reversed(f)) for f in sides]
    return faceted(surface(np.array(points, float), np.array(both), colour or "#f2eee4", "paper"))


def paper_crane(colour: str) -> Mesh:
    """A crane folded of paper, wings up, 24 cm across."""
    back, breast, tail, throat, beak = (
        (0.0, 0.055, -0.02),
        (0.0, 0.0, 0.0),
        (0.0, 0.12, -0.12),
        (0.0, 0.13, 0.105),
        (0.0, 0.105, 0.145),
    )
    points: list[tuple[float, float, float]] = []
    faces: list[tuple[int, ...]] = []

    def fold(*corners: tuple[float, float, float]) -> None:
        n = len(points)
        points.extend(corners)
        for k in range(1, len(corners) - 1):
            faces.extend([(n, n + k, n + k + 1), (n, n + k + 1, n + k)])

    for s in (1.0, -1.0):
        side = (0.026 * s, 0.045, 0.0)
        fold(side, back, (0.13 * s, 0.105, -0.012), (0.05 * s, 0.05, 0.045))  # a wing
        fold(breast, side, (0.008 * s, 0.05, 0.05), throat)  # the neck
        fold(breast, side, (0.008 * s, 0.05, -0.05), tail)
        fold(breast, (0.0, 0.03, 0.05), side, (0.0, 0.03, -0.05))
        fold(throat, (0.007 * s, 0.112, 0.1), beak)
    return faceted(surface(np.array(points), np.array(faces), colour or "#f2eee4", "paper"))


FOLDS: dict[str, Callable[[str], Mesh]] = {
    **dict.fromkeys(("plane", "airplane", "aeroplane", "aircraft", "jet"), dart), **dict.fromkeys(("boat", "ship", "sailboat"), paper_boat),
    **dict.fromkeys(("crane", "bird", "swan", "dove"), paper_crane),
}  # fmt: skip
ALSO = {"airplane": "plane", "aeroplane": "plane"}  # what a word means of folded paper, or as a toy


def _paper(mesh: Mesh, colour: str) -> Mesh:
    sheet = folded(replace(mesh, joints=None, weights=None))
    aux = np.tile(np.array([1.0, 0, 0, 0], "f4"), (len(sheet.aux), 1))
    return replace(painted(sheet, colour or "#efe9dc", "paper"), aux=aux)


def _sized(mesh: Mesh, longest: float) -> Mesh:
    """A mesh of a length, its foot at y = 0 about the origin."""
    low, high = mesh.bounds
    scale = longest / max(float((high - low).max()), 1e-6)
    middle = (low + high) / 2
    return at(at(mesh, -float(middle[0]), -float(low[1]), -float(middle[2])), size=scale)


@lru_cache(maxsize=24)
def _model(what: str, colour: str) -> Mesh:
    """What is shown, in life size."""
    if what in BUILDINGS:
        name = BUILDINGS[what]
        if name == "house":
            return house(colour)
        from filmwright.stage.places.landmarks import LANDMARKS  # places are furnished with props

        made = LANDMARKS[name].build(3, False)
        turning = LANDMARKS[name].turning
        moving = [at(part.mesh, *part.pivot) for part in turning(3, False)] if turning else []
        return merge([replace(made, key=""), *moving])
    if what in PEOPLE:
        return person(colour)
    if what in TREES:
        return _tree()
    kind = kind_of(f"{_colour_name(colour)} {what}".strip()) if animal(what) else None
    if kind is not None:
        from filmwright.stage.creatures.creature import creature  # models are few, and props are loaded always

        return creature(kind).body.shorn(1)
    found = make_of("sailing ship" if what in ("ship", "pirate ship", "sailboat", "boat") else what)
    assert found is not None, what
    return vehicle(Make(found.kind, colour)).standing()


def _colour_name(colour: str) -> str:
    from filmwright.stage.creatures.colours import COLOURS

    return next((name for name, value in COLOURS.items() if value == colour), "")


def heap(what: str, colour: str) -> Mesh:
    """A heap of things of a kind, some six of them wide."""
    from filmwright.stage.props import known, prop_mesh

    kind = known(what) or what
    one = prop_mesh(Prop("heaped", kind, kind, colour))
    low, high = one.bounds
    size = float((high - low).max())
    if len(one.triangles) > HEAVY:
        one = surface_again(coarse(one, 18.0))
    draw = chance(9, what)
    wide, tall = 2.9 * size, 1.7 * size
    far = wide * np.sqrt(draw.uniform(0, 1, HEAPED))
    turn, up = draw.uniform(0, 6.28, HEAPED), draw.uniform(0.55, 1.0, HEAPED) ** 0.4
    centre = (low + high) / 2
    parts = []
    for r, a, share in zip(far, turn, up, strict=True):
        lies = at(one, -float(centre[0]), -float(centre[1]), -float(centre[2]))
        lies = at(moved(lies, turned("x", float(draw.uniform(-40, 40)))), heading=float(draw.uniform(0, 360)))
        y = max(tall * (1 - r / wide) * share, 0.0) - float(lies.bounds[0][1]) * 0.8
        parts.append(at(lies, float(r * np.cos(a)), float(y), float(r * np.sin(a))))
    return merge([replace(part, joints=None, weights=None) for part in parts])


HEAPED, HEAVY = 110, 1500  # things in a heap; triangles from which one of them is made of fewer
TREES = frozenset(("tree", "pine tree", "palm tree", "oak tree"))


def _tree() -> Mesh:
    from filmwright.stage.places.trees import tree

    return tree("oak", 3)


def house(colour: str = "") -> Mesh:
    """A little house: walls, a gable roof, a door, windows, a chimney; 7 m wide."""
    wall, parts = colour or "#e8dfc8", []
    parts.append(box((-3.5, 0.0, -2.6), (3.5, 3.0, 2.6), wall, "plaster"))
    parts.append(at(gable(7.0, 5.2, 2.6, "#9a4a36"), y=3.0))
    parts.append(box((-0.55, 0.0, 2.58), (0.55, 2.1, 2.68), "#6b4a30", "wood"))
    for x in (-2.1, 2.1):
        parts.append(box((x - 0.6, 1.0, 2.58), (x + 0.6, 2.2, 2.66), "#f4efe2", "paint"))
        parts.append(box((x - 0.5, 1.1, 2.6), (x + 0.5, 2.1, 2.68), "#3d5568", "glass"))
    parts.append(box((1.6, 3.6, -0.9), (2.3, 6.0, -0.2), "#8a5444", "brick"))
    return merge(parts)


@lru_cache(maxsize=2)
def person(colour: str = "") -> Mesh:
    """Somebody, smooth and without features, arms a little away from the body; 1.75 m."""
    from filmwright.stage.creatures.field import mesh_of, sweep

    half = []
    for s in (1.0, -1.0):
        half.append(
            sweep([(0.2 * s, 1.42, 0), (0.34 * s, 1.16, 0), (0.42 * s, 0.84, 0.06)], [0.065, 0.05, 0.035], blend=0.05)
        )
        half.append(sweep([(0.42 * s, 0.84, 0.06), (0.44 * s, 0.74, 0.08)], [0.045, 0.035], blend=0.03))
        half.append(
            sweep([(0.1 * s, 0.95, 0), (0.13 * s, 0.5, 0.02), (0.15 * s, 0.07, -0.01)], [0.105, 0.07, 0.05], blend=0.05)
        )
        half.append(sweep([(0.15 * s, 0.05, -0.05), (0.16 * s, 0.045, 0.17)], [0.05, 0.035], blend=0.03))
    trunk = sweep([(0, 0.93, 0), (0, 1.15, 0.01), (0, 1.38, 0), (0, 1.5, 0)], [0.12, 0.11, 0.13, 0.06], 1.35, 0.06)
    head = [
        sweep([(0, 1.46, 0), (0, 1.56, 0.01)], [0.055, 0.055], blend=0.03),
        sweep([(0, 1.6, 0.01), (0, 1.66, 0.015)], [0.1, 0.095], 0.85, 0.03),
    ]
    points, _, faces = mesh_of([trunk, *half, *head], 0.022)
    return surface(points, faces, colour or "#c9a88a", "plain")


# ---------------------------------------------------------------------- little worlds: round pieces of a place, 1 across, ground at y = 0


def _ground(colour: str, material: str = "soil", hills: float = 0.02, seed: int = 1) -> Mesh:
    """A round piece of ground on a base."""
    a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    draw = chance(seed, "ground")
    rows = [(0.0, hills, 0.0)]
    for r in (0.12, 0.25, 0.36, 0.45, 0.5):
        lift = hills * draw.uniform(0.0, 1.0, 40) * (1 - (r / 0.5) ** 4)
        rows += [(r * np.cos(t), y, r * np.sin(t)) for t, y in zip(a, lift, strict=True)]
    faces = [(0, 1 + (k + 1) % 40, 1 + k) for k in range(40)]
    for ring in range(4):
        n = 1 + 40 * ring
        for k in range(40):
            m = (k + 1) % 40
            faces += [(n + k, n + m, n + 40 + m), (n + k, n + 40 + m, n + 40 + k)]
    top = surface(np.array(rows), np.array(faces), colour, material)
    return merge([top, lathe([(0.0, -0.07), (0.42, -0.07), (0.5, 0.0)], "#6a5038", "soil", 40)])


def _shrunk_tree(x: float, z: float, tall: float, kind: str = "round", seed: int = 0) -> Mesh:
    trunk = cylinder(0.05 * tall, 0.4 * tall, "#6a4a30", "wood", sides=7)
    if kind == "fir":
        crown = [
            at(
                lathe([(0.24 * tall * k, 0.0), (0.0, 0.42 * tall)], "#2f5a38", "plain", 10),
                y=(1.15 - 0.75 * k) * 0.62 * tall,
            )
            for k in (1.0, 0.78, 0.55)
        ]
    elif kind == "palm":
        trunk = cylinder(0.035 * tall, 0.8 * tall, "#8a6a48", "wood", sides=7)
        crown = []
        for k in range(7):
            leaf = surface(
                np.array([[0, 0, 0], [0.1, 0.06, 0.22], [0, -0.12, 0.5], [-0.1, 0.06, 0.22]]) * tall,
                np.array([[0, 1, 3], [1, 2, 3], [0, 3, 1], [1, 3, 2]]),
                "#4f8a3c",
                "plain",
            )
            crown.append(at(leaf, y=0.8 * tall, heading=k * 51.0))
    else:
        tone = {"pink": "#e8a0bc", "autumn": "#c8742e"}.get(kind, ("#4f7d34", "#5f8f3e", "#44702e")[seed % 3])
        crown = [
            at(
                ball(0.3 * tall, tone, "plain", 9, 6),
                0.1 * tall * np.cos(k * 2.4),
                (0.6 + 0.1 * (k % 3)) * tall,
                0.1 * tall * np.sin(k * 2.4),
            )
            for k in range(4)
        ]
    return at(merge([trunk, *crown]), x, 0.0, z)


def _spots(count: int, seed: int, inner: float = 0.0, outer: float = 0.42) -> list[tuple[float, float]]:
    """Points over a disc, well apart (a sunflower's seeds)."""
    draw = chance(seed, "spots")
    turn = draw.uniform(0, 6.28)
    out = []
    for k in range(count):
        r = np.sqrt(inner**2 + (outer**2 - inner**2) * (k + 0.5) / count)
        out.append((float(r * np.cos(turn + 2.39996 * k)), float(r * np.sin(turn + 2.39996 * k))))
    return out


def garden() -> Mesh:
    """Grass, shrubs, flowers, a path, a tree."""
    parts = [_ground("#5c8a3c", "plain"), _shrunk_tree(-0.18, -0.12, 0.42)]
    path = [(-0.04, 0.48), (0.03, 0.3), (-0.02, 0.1), (0.06, -0.08), (0.2, -0.2)]
    parts += [at(cylinder(0.055, 0.026, "#c9bda2", "stone", sides=10), x, 0.0, z) for x, z in path]
    gay = ("#d8343f", "#f2c230", "#e98fb2", "#f4f0e8", "#8a5bb8")
    for k, (x, z) in enumerate(_spots(34, 3, 0.14, 0.45)):
        if min((x - a) ** 2 + (z - b) ** 2 for a, b in path) < 0.006:
            continue
        if k % 5 == 0:
            parts.append(at(ball(0.06, "#3f6f34", "plain", 8, 5), x, 0.03, z))
        else:
            parts += [
                at(cylinder(0.004, 0.06, "#3f7a34", "plain", sides=5), x, 0.0, z),
                at(ball(0.022, gay[k % 5], "plain", 7, 5), x, 0.07, z),
            ]
    return merge(parts)


def zen_garden() -> Mesh:
    """Raked sand, three stones, a small pine, moss."""
    parts = [_ground("#ded3b8", "sand", 0.0)]
    for r in np.arange(0.06, 0.48, 0.035):
        a = np.linspace(0, 2 * np.pi, 41)
        ring = np.stack([r * np.cos(a), 0 * a + 0.002, r * np.sin(a)], 1)
        parts.append(tube(ring, 0.006, "#cfc2a4", "sand", 5, False))
    for k, (x, z, s) in enumerate(((0.1, 0.06, 0.1), (-0.08, 0.14, 0.07), (0.2, -0.06, 0.06))):
        parts.append(at(rock(5 + k, s, "#77736b"), x, 0.01, z))
        parts.append(at(cylinder(1.3 * s, 0.008, "#5b7a2c", "plain", sides=14), x, 0.002, z))
    parts.append(_shrunk_tree(-0.2, -0.14, 0.4, "pink"))
    return merge(parts)


def forest() -> Mesh:
    """Trees of two kinds over a mossy ground."""
    parts = [_ground("#4b6a2e", "plain", 0.04)]
    parts += [
        _shrunk_tree(x, z, 0.3 + 0.14 * ((k * 7) % 5) / 4, "fir" if k % 3 == 0 else "round", k)
        for k, (x, z) in enumerate(_spots(24, 5))
    ]
    return merge(parts)


def town() -> Mesh:
    """A city: towers with lit windows, the highest in the middle."""
    parts, draw = [_ground("#8b8d90", "concrete", 0.0)], chance(8, "town")
    for x, z in _spots(30, 4, 0.0, 0.42):
        far = float(np.hypot(x, z))
        tall, wide = (0.62 - 1.0 * far) * draw.uniform(0.6, 1.1) + 0.08, draw.uniform(0.03, 0.05)
        tone = ("#6f7f8f", "#a39a8c", "#55606c", "#c2b8a6")[int(draw.integers(4))]
        parts.append(box((x - wide, 0.0, z - wide), (x + wide, tall, z + wide), tone, "paint"))
        for y in np.arange(0.03, tall - 0.02, 0.035):
            parts.append(
                box(
                    (x - 0.8 * wide, y, z - 1.03 * wide),
                    (x + 0.8 * wide, y + 0.014, z + 1.03 * wide),
                    "#f2d58a",
                    "paint",
                )
            )
    return merge(parts)


def village(snow: bool = False) -> Mesh:
    """Little houses round a green, firs between."""
    parts = [_ground("#eef3f8" if snow else "#6a9446", "snow" if snow else "plain", 0.03)]
    for k, (x, z) in enumerate(_spots(7, 2, 0.14, 0.36)):
        one = at(house(("#e8dfc8", "#d8b48c", "#c98a6a")[k % 3]), size=0.026)
        parts.append(at(one, x, 0.01, z, 40.0 * k))
        if snow:
            parts.append(at(at(gable(7.4, 5.6, 2.7, "#f4f8fc", "snow"), y=3.1), x, 0.01, z, 40.0 * k, 0.026))
    parts += [_shrunk_tree(x, z, 0.24, "fir") for x, z in _spots(9, 6, 0.3, 0.45)]
    return merge(parts)


def island() -> Mesh:
    """Sand with palms, and the sea about it."""
    sea = cylinder(0.5, 0.03, "#3f9ab0", "paint", sides=40)
    sand = at(lathe([(0.33, 0.0), (0.22, 0.05), (0.0, 0.08)], "#e0cc9a", "sand", 24), y=0.02)
    palms = [
        at(_shrunk_tree(0, 0, t, "palm"), x, 0.08, z, 60.0 * k)
        for k, (x, z, t) in enumerate(((-0.05, 0.0, 0.42), (0.08, 0.05, 0.32), (0.02, -0.1, 0.36)))
    ]
    return merge([sea, sand, *palms, at(rock(4, 0.06, "#8f8b83"), 0.16, 0.06, 0.06)])


def desert() -> Mesh:
    """Dunes with cacti."""
    parts = [_ground("#d9b878", "sand", 0.1, 4)]
    for x, z in _spots(6, 9, 0.1, 0.4):
        post = at(cylinder(0.022, 0.2, "#4f7d44", "plain", sides=9), x, 0.0, z)
        parts += [
            post,
            at(ball(0.022, "#4f7d44", "plain", 8, 5), x, 0.2, z),
            at(cylinder(0.014, 0.08, "#4f7d44", "plain", sides=8), x + 0.045, 0.09, z),
        ]
        parts.append(at(moved(cylinder(0.013, 0.045, "#4f7d44", "plain", sides=8), turned("z", -90)), x, 0.1, z))
    return merge(parts)


def sea() -> Mesh:
    """Waves with crests."""
    a = np.linspace(-0.5, 0.5, 44)
    x, z = np.meshgrid(a, a)
    y = 0.06 * np.sin(13 * x + 5 * z) + 0.04 * np.sin(21 * z - 6 * x) + 0.05
    inside = np.hypot(x, z) <= 0.5
    n = len(a)
    rows = np.stack([x.ravel(), y.ravel(), z.ravel()], 1)
    quads = [
        (i * n + j, (i + 1) * n + j, (i + 1) * n + j + 1, i * n + j + 1)
        for i in range(n - 1)
        for j in range(n - 1)
        if inside[i, j] and inside[i + 1, j + 1]
    ]
    faces = np.array([f for p, q, r, s in quads for f in ((p, q, r), (p, r, s))])
    water = surface(rows, faces, "#2f7fa0", "paint")
    crest = np.clip((rows[:, 1] - 0.09) / 0.05, 0, 1)[:, None]
    water = replace(water, colours=(water.colours * (1 - crest) + np.array([0.93, 0.96, 0.98]) * crest).astype("f4"))
    return merge([water, lathe([(0.0, -0.1), (0.4, -0.1), (0.5, 0.03)], "#1f5f7c", "paint", 40)])


def galaxy() -> Mesh:
    """A spiral of stars that glow."""
    draw, stars = chance(12, "galaxy"), []
    tones = ("#bfd4ff", "#fff2d0", "#ffb8d8", "#9fc4ff")
    for k in range(240):
        arm, r = k % 3, 0.48 * (k / 240) ** 0.7
        a = arm * 2.094 + 8.0 * r + draw.normal(0, 0.18)
        size = draw.uniform(0.005, 0.013)
        stars.append(
            at(
                ball(size, tones[k % 4], "plain", 5, 3),
                r * np.cos(a),
                0.25 + draw.normal(0, 0.025) + 0.12 * r * np.cos(a),
                r * np.sin(a),
            )
        )
    heart = at(ball(0.06, "#fff2d0", "plain", 12, 8), y=0.25)
    return glowing(merge([*stars, heart]), "#dfe6ff", 2.4)


def peaks() -> Mesh:
    """Mountains with snow on them, a lake between."""
    parts = [_ground("#6a8a4a", "plain", 0.02)]
    for x, z, tall, wide in (
        (-0.18, -0.14, 0.5, 0.24),
        (0.12, -0.2, 0.4, 0.22),
        (0.28, -0.02, 0.28, 0.16),
        (-0.32, 0.06, 0.26, 0.15),
    ):
        cone = lathe(
            [(wide, 0.0), (0.62 * wide, 0.4 * tall), (0.3 * wide, 0.72 * tall), (0.0, tall)], "#77736b", "stone", 9
        )
        white = np.clip((cone.positions[:, 1] / tall - 0.6) * 8, 0, 1)[:, None]
        cone = replace(cone, colours=(cone.colours * (1 - white) + 0.95 * white).astype("f4"))
        parts.append(at(cone, x, 0.0, z))
    parts.append(at(cylinder(0.14, 0.03, "#3f8fb0", "paint", sides=24), 0.02, 0.0, 0.18))
    parts += [_shrunk_tree(x, z, 0.13, "fir") for x, z in _spots(10, 3, 0.3, 0.45)]
    return merge(parts)


DIORAMAS: dict[str, Callable[[], Mesh]] = {
    "garden": garden, "zen garden": zen_garden, "japanese garden": zen_garden, "forest": forest, "jungle": forest, "woods": forest,
    "city": town, "cityscape": town, "town": village, "village": village, "snowy village": partial(village, True),
    "winter village": partial(village, True), "winter scene": partial(village, True), "snow scene": partial(village, True),
    "island": island, "beach": island, "tropical island": island, "desert": desert, "sea": sea, "ocean": sea, "stormy sea": sea,
    "stormy ocean": sea, "storm": sea, "galaxy": galaxy, "universe": galaxy, "nebula": galaxy, "cosmos": galaxy, "stars": galaxy,
    "mountain": peaks, "mountains": peaks, "landscape": peaks, "mountain landscape": peaks, "lake": peaks, "ecosystem": forest,
    "terrarium": garden, "meadow": garden, "world": peaks, "planet": peaks, "park": garden, "rainforest": forest,
}  # fmt: skip

__all__ = ["building", "family", "figure_of", "house", "person", "person_of"]
