"""Forms that any mesh can be given: folded of few flat faces as paper is, built of cubes or studded bricks, strewn all over with small
things (flowers, sweets, coins), piled up of balls as a cloud is.

All keep what bones move each point, so that a folded bird flies and a cat of flowers walks. Lengths are parts of the mesh's own size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, icosphere, lathe
from filmwright.stage.surface import at, chance, merge, moved, rgb, surface, turned

FOLDS = 12.0  # cells along the longest side in which all points become one corner
CUBES = 22.0  # cubes along the longest side
THINGS = 15.0  # small things along the longest side
MOST = 620  # small things on one mesh
SAMPLES = 16_000  # points that stand for a surface


def folded(mesh: Mesh, cells: float = FOLDS) -> Mesh:
    """A mesh of few flat faces with hard edges: the points of each cell are one corner."""
    few = coarse(mesh, cells)
    if not len(few.triangles):
        return mesh
    corners = few.triangles.ravel()
    a, b, c = (few.positions[few.triangles[:, k]].astype(float) for k in range(3))
    across = np.cross(b - a, c - a)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
    colours = few.colours[few.triangles].mean(1)
    taken = points_of(few, corners)
    return replace(
        taken,
        normals=np.repeat(across, 3, 0).astype("f4"),
        colours=np.repeat(colours, 3, 0).astype("f4"),
        triangles=np.arange(len(corners), dtype=np.uint32).reshape(-1, 3),
    )


def coarse(mesh: Mesh, cells: float) -> Mesh:
    """A mesh whose points in each cell of a grid have become one, in their middle (vertex clustering, Rossignac and Borrel 1993)."""
    low, high = mesh.bounds
    step = max(float((high - low).max()) / cells, 1e-9)
    places = np.floor((mesh.positions - low) / step + 1e-4).astype(np.int64)
    _, first, cell = np.unique(places, axis=0, return_index=True, return_inverse=True)
    cell = cell.reshape(-1)
    count = np.bincount(cell, minlength=len(first)).astype(float)
    middle = np.stack([np.bincount(cell, mesh.positions[:, k], len(first)) / count for k in range(3)], 1)
    faces = cell[mesh.triangles.astype(np.int64)]
    whole = (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 0] != faces[:, 2])
    faces = faces[whole]
    _, once = np.unique(np.sort(faces, 1), axis=0, return_index=True)
    few = points_of(mesh, first)
    return replace(few, positions=middle.astype("f4"), triangles=faces[np.sort(once)].astype(np.uint32))


def cubed(mesh: Mesh, studs: bool = False, cubes: float = CUBES) -> Mesh:
    """A mesh built of equal cubes, each in one colour; with `studs`, of toy bricks."""
    points, _, corner = sampled(mesh)
    low, high = mesh.bounds
    step = max(float((high - low).max()) / cubes, 1e-9)
    places = np.floor((points - low) / step).astype(np.int64)
    cells, first = np.unique(places, axis=0, return_index=True)
    there = {tuple(cell) for cell in cells.tolist()}
    parts = []
    unit = _cube()
    for side, (way, corners) in enumerate(unit):
        open_ = np.array([tuple(cell) not in there for cell in (cells + way).tolist()])
        if not open_.any():
            continue
        base = low + (cells[open_] + 0.5) * step
        rim = corners * (0.5 if studs is False else 0.485) * step
        where = (base[:, None] + rim[None]).reshape(-1, 3)
        count = int(open_.sum())
        faces = (np.arange(count)[:, None, None] * 4 + np.array([[0, 1, 2], [0, 2, 3]])).reshape(-1, 3)
        taken = points_of(mesh, np.repeat(corner[first[open_]], 4))
        light = 0.94 + 0.12 * ((cells[open_].sum(1) * 7919 + side) % 5) / 5
        parts.append(
            replace(
                taken,
                positions=where.astype("f4"),
                normals=np.broadcast_to(way, where.shape).astype("f4"),
                colours=np.clip(taken.colours * np.repeat(light, 4)[:, None], 0, 1).astype("f4"),
                triangles=faces.astype(np.uint32),
            )
        )
        if studs and way[1] > 0:
            knob = cylinder(0.27 * step, 0.16 * step, "#808080", "paint", sides=8)
            parts.append(_at_each(mesh, knob, base + [0, 0.5 * step, 0], None, corner[first[open_]]))
    return _together(parts)


def _cube() -> list[tuple[Array, Array]]:
    """The six sides of a cube: outward way, and corners -1..1, counter-clockwise from outside."""
    sides = []
    for axis in range(3):
        for sign in (1, -1):
            way = np.zeros(3, np.int64)
            way[axis] = sign
            u, v = np.zeros(3), np.zeros(3)
            u[(axis + 1) % 3], v[(axis + 2) % 3] = 1.0, float(sign)
            sides.append((way, np.array([way - u - v, way + u - v, way + u + v, way - u + v], float)))
    return sides


def strewn(mesh: Mesh, name: str, per_side: float = THINGS, seed: int = 5) -> Mesh:
    """A mesh that small things of a name of `STREWN` cover."""
    kind = STREWN[name]
    low, high = mesh.bounds
    size = max(float((high - low).max()), 1e-6)
    step = size / per_side * kind.apart
    points, normals, corner = sampled(mesh)
    draw = chance(seed, name)
    order = draw.permutation(len(points))
    cells = np.floor((points[order] - low) / step).astype(np.int64)
    _, first = np.unique(cells, axis=0, return_index=True)
    chosen = order[np.sort(first)]
    if len(chosen) > MOST:
        return strewn(mesh, name, per_side * 0.86, seed)
    under = replace(mesh, aux=mesh.aux.copy())
    tone = rgb(kind.under)
    light = np.clip(under.colours.mean(1, keepdims=True) * 1.6, 0.5, 1.1)
    under = replace(under, colours=np.clip(tone * light, 0, 1).astype("f4"), material=np.full_like(mesh.material, 8))
    under = replace(under, aux=np.tile(np.array([1.0, 0, 0, 0], "f4"), (len(mesh.aux), 1)))
    parts = [under]
    sorts = kind.things()
    which = draw.integers(0, len(sorts), len(chosen))
    for k, thing in enumerate(sorts):
        mine = chosen[which == k]
        if len(mine):
            turns = _upon(normals[mine], draw.uniform(0, 6.28, len(mine))) if kind.upon else _any(draw, len(mine))
            scale = step * 1.16 / kind.apart * kind.large * draw.uniform(0.8, 1.2, len(mine))
            parts.append(_at_each(mesh, thing, points[mine], turns * scale[:, None, None], corner[mine], True))
    return _together(parts)


def billowed(mesh: Mesh, seed: int = 3) -> Mesh:
    """A mesh piled up of soft balls: a cloud in its shape."""
    points, normals, corner = sampled(mesh)
    low, high = mesh.bounds
    step = float((high - low).max()) / 17.0
    draw = chance(seed, "billow")
    order = draw.permutation(len(points))
    _, first = np.unique(np.floor((points[order] - low) / step).astype(np.int64), axis=0, return_index=True)
    chosen = order[np.sort(first)]
    sphere, faces = icosphere(2)
    puff = surface(sphere, faces, "#ffffff", "snow")
    size = step * draw.uniform(0.85, 1.5, len(chosen))
    turns = np.eye(3)[None] * size[:, None, None]
    where = points[chosen] - normals[chosen] * step * 0.5
    return _at_each(mesh, puff, where, turns, corner[chosen], True)


# ---------------------------------------------------------------------- what lies all over


@dataclass(frozen=True)
class Strewn:
    """What lies all over: meshes of about 1 across that lie on y = 0; how far apart, how large; whether each lies upon the surface;
    the colour between them."""

    things: Callable[[], tuple[Mesh, ...]]
    under: str
    apart: float = 1.0
    large: float = 1.0
    upon: bool = True


def _bloom(colour: str, heart: str = "#e8b93a") -> Mesh:
    """A flower of five petals, 20 triangles."""
    rows, faces = [(0.0, 0.1, 0.0)], []
    for k in range(5):
        a = k * 2 * np.pi / 5
        for turn, far, up in ((-0.5, 0.34, 0.16), (-0.28, 0.55, 0.2), (0.28, 0.55, 0.2), (0.5, 0.34, 0.16)):
            rows.append((far * np.cos(a + turn), up, far * np.sin(a + turn)))
        n = 1 + 4 * k
        faces += [(0, n + 1, n), (0, n + 2, n + 1), (0, n + 3, n + 2)]
    petals = surface(np.array(rows), np.array(faces), colour, "plain")
    return merge([petals, at(ball(0.14, heart, "plain", 6, 4), y=0.16)])


def _leaf(colour: str) -> Mesh:
    rows = np.array([[0, 0.05, -0.6], [0.28, 0.18, 0.0], [0, 0.1, 0.6], [-0.28, 0.18, 0.0], [0, 0.06, 0.0]])
    return surface(rows, np.array([[4, 1, 0], [4, 2, 1], [4, 3, 2], [4, 0, 3]]), colour, "plain")


def _disc(colour: str, material: str, thick: float = 0.16) -> Mesh:
    return cylinder(0.46, thick, colour, material, sides=12)


def _pair(one: str, two: str) -> Mesh:
    """A wrapped sweet."""
    twist = lathe([(0.0, 0.0), (0.2, 0.12), (0.04, 0.24)], two, "paint", 8)
    return merge(
        [
            at(ball(0.34, one, "paint", 8, 6), y=0.25),
            at(moved(twist, turned("z", 90)), -0.3, 0.25),
            at(moved(twist, turned("z", -90)), 0.3, 0.25),
        ]
    )


def _ball(colour: str, material: str = "paint", wide: float = 0.48) -> Mesh:
    return at(ball(wide, colour, material, 10, 7), y=0.3)


def _book(colour: str) -> Mesh:
    return merge(
        [
            box((-0.36, 0.0, -0.5), (0.36, 0.2, 0.5), colour, "paper"),
            box((-0.33, 0.03, -0.47), (0.37, 0.17, 0.47), "#efe6d0", "paper"),
        ]
    )


def _feather(colour: str) -> Mesh:
    rows = np.array([[0, 0.04, -0.8], [0.2, 0.16, 0.1], [0, 0.3, 0.8], [-0.2, 0.16, 0.1]])
    return surface(rows, np.array([[0, 2, 1], [0, 3, 2]]), colour, "plain")


def _of(*kinds: str) -> Callable[[], tuple[Mesh, ...]]:
    """Props of kinds, with few triangles, 1 across."""

    def built() -> tuple[Mesh, ...]:
        from filmwright.bible import Prop
        from filmwright.stage.props import prop_mesh

        made = []
        for kind in kinds:
            whole = prop_mesh(Prop(kind, kind, kind))
            few = coarse(whole, 9.0)
            low, high = few.bounds
            span = max(float((high - low).max()), 1e-6)
            few = at(few, -float(low[0] + high[0]) / 2, -float(low[1]), -float(low[2] + high[2]) / 2)
            made.append(surface_again(at(few, size=1.0 / span)))
        return tuple(made)

    return built


def surface_again(mesh: Mesh) -> Mesh:
    """A mesh with the normals of its own faces, smooth over shared corners."""
    a, b, c = (mesh.positions[mesh.triangles[:, k]].astype(float) for k in range(3))
    across = np.cross(b - a, c - a)
    total = np.zeros(mesh.positions.shape)
    for k in range(3):
        np.add.at(total, mesh.triangles[:, k], across)
    total /= np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12)
    return replace(mesh, normals=total.astype("f4"))


GAY = ("#d8343f", "#e98fb2", "#f2c230", "#f4f0e8", "#8a5bb8", "#e8762c")
SWEET = ("#e2364e", "#f2b21e", "#3fae5a", "#3f7fd8", "#e27bc8", "#f7f2e6")


def _each(make: Callable[[str], Mesh], colours: tuple[str, ...]) -> Callable[[], tuple[Mesh, ...]]:
    return cache(lambda: tuple(make(colour) for colour in colours))


@cache
def _sweets() -> tuple[Mesh, ...]:
    wrapped = (_pair(a, b) for a, b in zip(SWEET, SWEET[2:] + SWEET[:2], strict=True))
    return (*wrapped, *(_ball(colour) for colour in SWEET))


STREWN: dict[str, Strewn] = {
    "flowers": Strewn(_each(_bloom, GAY), "#4d7a35"),
    "roses": Strewn(_each(_bloom, ("#b3142c", "#c9203a", "#8f0f24")), "#2f5a2a"),
    "leaves": Strewn(_each(_leaf, ("#4f7d34", "#5f8f3e", "#3f6a2c", "#7aa04a")), "#33522a", 0.9, 1.3),
    "autumn_leaves": Strewn(_each(_leaf, ("#c8641e", "#d9942a", "#8f3f1a", "#b8a032")), "#6a3f1e", 0.9, 1.3),
    "moss": Strewn(_each(_leaf, ("#5b7a2c", "#6d8a36", "#4b6a26")), "#48602a", 0.62, 0.55),
    "candy": Strewn(_sweets, "#f3d6de", upon=False),
    "coins": Strewn(_each(lambda c: _disc(c, "metal"), ("#c9963a", "#d8ab50", "#b5852e")), "#8a6526"),
    "buttons": Strewn(_each(lambda c: _disc(c, "paint"), SWEET), "#d8d0c2"),
    "balloons": Strewn(_each(lambda c: _ball(c, "paint", 0.62), SWEET), "#d86a7a", 1.5, 1.3),
    "bubbles": Strewn(_each(lambda c: _ball(c, "glass", 0.62), ("#d6ebf0", "#e4ecf6")), "#cfe4ee", 1.2, 1.2),
    "berries": Strewn(_each(_ball, ("#b3142c", "#3a3f8a", "#6a2458")), "#6a2030"),
    "books": Strewn(_each(_book, ("#7a3b2e", "#35566b", "#3f6a4a", "#b08a4a", "#5a3f6a")), "#5a4a38", 1.3, 1.2, False),
    "feathers": Strewn(_each(_feather, ("#efece4", "#d8d2c6", "#c9bda8")), "#d8d2c6", 0.8, 1.2),
    "fruit": Strewn(_of("apple", "orange", "banana", "strawberry", "lemon", "grapes"), "#7a9a3e", 1.35, 1.3, False),
    "vegetables": Strewn(_of("tomato", "carrot", "broccoli", "cabbage", "onion", "eggplant"), "#4f7d34", 1.35, 1.3, False),
    "sushi": Strewn(_of("sushi"), "#efe9dc", 1.5, 1.4),
    "pebbles": Strewn(_each(lambda c: _ball(c, "stone", 0.5), ("#8f8b83", "#77736b", "#a8a296")), "#6a665e"),
    "shells": Strewn(_of("seashell"), "#d8c8a8", 1.2, 1.2),
    "mushrooms": Strewn(_of("mushroom"), "#6a4a30", 1.2, 1.3),
    "popcorn": Strewn(_each(lambda c: _ball(c, "plain", 0.5), ("#f4ead0", "#efdca8", "#fbf4e2")), "#f0e2b8", 0.8),
    "gears": Strewn(_each(lambda c: _disc(c, "metal", 0.12), ("#a4a9ad", "#8a6a3c", "#b56a42")), "#5a544c"),
    "jewels": Strewn(_each(lambda c: _ball(c, "glass", 0.46), SWEET[:5]), "#b9853a", 0.8),
}  # fmt: skip


# ---------------------------------------------------------------------- points and their bones


def sampled(mesh: Mesh) -> tuple[Array, Array, Array]:
    """Points all over a surface, the same for the same mesh: places (n,3), normals (n,3), and the index of a corner near each."""
    faces = mesh.triangles.astype(np.int64)
    a, b, c = (mesh.positions[faces[:, k]].astype(float) for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    draw = chance(11, "surface")
    total = np.cumsum(area)
    row = np.minimum(np.searchsorted(total, draw.uniform(0, total[-1], SAMPLES)), len(faces) - 1)
    u, v = draw.uniform(0, 1, (2, SAMPLES))
    over = u + v > 1
    u, v = np.where(over, 1 - u, u), np.where(over, 1 - v, v)
    w = 1 - u - v
    points = a[row] * w[:, None] + b[row] * u[:, None] + c[row] * v[:, None]
    corner = faces[row, np.argmax(np.stack([w, u, v], 1), 1)]
    return points, mesh.normals[corner].astype(float), corner


def _upon(normals: Array, spin: Array) -> Array:
    """Rotations (n,3,3) that turn y to each normal, after a spin in radians about it."""
    up = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    other = np.where(np.abs(up[:, :1]) < 0.8, np.array([[1.0, 0, 0]]), np.array([[0, 0, 1.0]]))
    side = np.cross(other, up)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    ahead = np.cross(side, up)
    c, s = np.cos(spin)[:, None], np.sin(spin)[:, None]
    return np.stack([side * c + ahead * s, up, np.cross(side * c + ahead * s, up)], 2)


def _any(draw: np.random.Generator, count: int) -> Array:
    """Rotations (n,3,3) of any way."""
    ways = draw.normal(0, 1, (count, 3))
    return _upon(ways, draw.uniform(0, 6.28, count))


def _at_each(mesh: Mesh, thing: Mesh, where: Array, turns: Array | None, corner: Array, own: bool = False) -> Mesh:
    """A small mesh at each place, moved by the bones of the mesh's corner there; in its `own` colours, or those of the corner."""
    count, n = len(where), len(thing.positions)
    matrices = np.broadcast_to(np.eye(3), (count, 3, 3)) if turns is None else turns
    points = np.einsum("kij,nj->kni", matrices, thing.positions.astype(float)) + where[:, None]
    normals = np.einsum("kij,nj->kni", matrices, thing.normals.astype(float))
    normals /= np.maximum(np.linalg.norm(normals, axis=2, keepdims=True), 1e-12)
    faces = (np.arange(count)[:, None, None] * n + thing.triangles[None].astype(np.int64)).reshape(-1, 3)
    taken = points_of(mesh, np.repeat(corner, n))
    colours = np.tile(thing.colours, (count, 1)) if own else taken.colours
    return replace(
        taken,
        positions=points.reshape(-1, 3).astype("f4"),
        normals=normals.reshape(-1, 3).astype("f4"),
        colours=colours.astype("f4"),
        material=np.tile(thing.material, count),
        aux=np.tile(thing.aux, (count, 1)).astype("f4"),
        triangles=faces.astype(np.uint32),
    )


def points_of(mesh: Mesh, rows: Array) -> Mesh:
    """A mesh of some of a mesh's points, without triangles."""
    return Mesh(
        "",
        mesh.positions[rows],
        mesh.normals[rows],
        mesh.colours[rows],
        np.zeros((0, 3), np.uint32),
        mesh.material[rows],
        mesh.aux[rows],
        None if mesh.joints is None else mesh.joints[rows],
        None if mesh.weights is None else mesh.weights[rows],
    )


def _together(parts: list[Mesh]) -> Mesh:
    """Parts as one mesh; unlike `merge` with the bones that move their points."""
    starts = np.cumsum([0, *(len(part.positions) for part in parts)])
    faces = [part.triangles.astype(np.int64) + start for part, start in zip(parts, starts, strict=False)]

    def joined(name: str) -> Array | None:
        rows = [getattr(part, name) for part in parts]
        return None if rows[0] is None else np.concatenate(rows)

    return Mesh(
        "",
        np.concatenate([part.positions for part in parts]),
        np.concatenate([part.normals for part in parts]),
        np.concatenate([part.colours for part in parts]),
        np.concatenate(faces).astype(np.uint32),
        np.concatenate([part.material for part in parts]),
        np.concatenate([part.aux for part in parts]),
        joined("joints"),
        joined("weights"),
    )


__all__ = ["STREWN", "billowed", "coarse", "cubed", "folded", "strewn"]
