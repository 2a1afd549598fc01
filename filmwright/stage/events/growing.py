"""Things that change their size and shape: grow, shrink, melt, freeze over, open like a flower, turn into something else."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.events.act import Act, Change, Moment, Subject, about, eased, scaled, seconds_of, shifted, spun
from filmwright.stage.events.breaking import world_mesh
from filmwright.stage.events.light import linear
from filmwright.stage.events.moving import carried
from filmwright.stage.events.puffs import cloud
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import icosphere, lathe, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import chance, merge, moved, named, rgb, shade, surface

PUDDLE = 0.004  # metres: how thick what has melted lies
ICE = (0.62, 0.78, 0.92)


def _foot(subject: Subject) -> Array:
    return np.array([subject.middle[0], subject.low[1], subject.middle[2]])


def grow(event: Event, subject: Subject) -> Act:
    """The thing grows from nearly nothing to its own size (or, `size`, to so many times it), from its foot."""
    lasts = seconds_of(event, subject.fps, 4.0)
    last = event.size or 1.0
    first = 0.04 if last <= 1.0 else 1.0
    foot = _foot(subject)

    def at(moment: Moment) -> Change:
        part = eased(moment.seconds / lasts)
        tall = first + (last - first) * part
        wide = first + (last - first) * part**1.4  # what grows shoots up first and fills out after
        return Change(carried(moment.items, about(scaled(wide, tall, wide), foot)))

    return Act(at, 0.62 * lasts, lasts)


def shrink(event: Event, subject: Subject) -> Act:
    """The thing becomes small, `size` times what it was (a fifth unless said)."""
    lasts = seconds_of(event, subject.fps, 3.0)
    last = event.size or 0.2
    foot = _foot(subject)

    def at(moment: Moment) -> Change:
        part = 1.0 + (last - 1.0) * eased(moment.seconds / lasts)
        return Change(carried(moment.items, about(scaled(part), foot)))

    return Act(at, 0.6 * lasts, lasts)


def melting(share: float, volume: float) -> tuple[float, float, float, float]:
    """What is left of a thing of a volume (m³) after a share has melted, 0..1: its height and width as parts of what they were, its
    own volume and that of its puddle. Nothing is lost."""
    tall = (1.0 - share) ** 0.75
    wide = math.sqrt(max(1.0 - share, 0.0) / max(tall, 1e-9)) if share < 1.0 else 0.0
    return tall, wide, volume * (1.0 - share), volume * share


def melt(event: Event, subject: Subject) -> Act:
    """The thing sinks into itself and spreads as a puddle of the same volume."""
    lasts = seconds_of(event, subject.fps, 7.0)
    spans = subject.high - subject.low
    volume = _volume(subject) or 0.4 * float(np.prod(spans))
    foot = _foot(subject)
    floor = float(subject.low[1])
    colour = event.colour or _colour(subject)
    clear = event.into == "water"
    draw = chance(event.seed, "puddle")
    lobes = draw.normal(0, 0.06, 4)

    def at(moment: Moment) -> Change:
        share = 0.94 * eased(moment.seconds / lasts)
        tall, wide, _, pool = melting(share, volume)
        slump = scaled(wide * (1.0 + 0.25 * share), tall, wide * (1.0 + 0.25 * share))
        items = list(carried(moment.items, about(slump, foot)))
        thick = min(PUDDLE, 0.08 * subject.size)
        radius = math.sqrt(pool / (math.pi * thick))
        if radius > 1e-3:
            items.append(
                Item(
                    _puddle(radius, thick, colour, lobes, clear),
                    id=subject.number,
                    model=shifted(foot * [1, 0, 1] + [0, floor + 4e-4, 0]).astype("f4"),
                    group="prop",
                    name="puddle",
                )
            )
        return Change(tuple(items))

    return Act(at, 0.5 * lasts, lasts)


def _volume(subject: Subject) -> float:
    """What the subject's meshes enclose in m³ (divergence theorem), 0 where that cannot be told."""
    total = 0.0
    for item in subject.items:
        if item.bones is not None:
            return 0.0
        plain, model = world_mesh(item)
        corner = plain.mesh.positions[plain.mesh.triangles].astype(float) @ model[:3, :3].T
        total += abs(float(np.einsum("ij,ij->i", corner[:, 0], np.cross(corner[:, 1], corner[:, 2])).sum())) / 6
    return min(total, float(np.prod(subject.high - subject.low)))


def _puddle(radius: float, thick: float, colour: str, lobes: Array, clear: bool) -> Mesh:
    a = np.linspace(0, 2 * np.pi, 56, endpoint=False)
    edge = 1.0 + sum(w * np.sin((k + 2) * a + 3.0 * k) for k, w in enumerate(lobes))
    rings = [(0.0, 1.0), (0.85, 1.0), (0.97, 0.7), (1.0, 0.0)]
    points = np.concatenate(
        [
            np.stack([radius * r * edge * np.sin(a), np.full(56, thick * y), radius * r * edge * np.cos(a)], 1)
            for r, y in rings
        ]
    )
    i = (np.arange(3)[:, None] * 56 + np.arange(56)).ravel()
    j = (np.arange(3)[:, None] * 56 + (np.arange(56) + 1) % 56).ravel()
    faces = np.concatenate([np.stack([i, i + 56, j + 56], 1), np.stack([i, j + 56, j], 1)])
    return named("puddle", surface(points, faces, colour, "glass" if clear else "paint"))


def _colour(subject: Subject) -> str:
    if not subject.items:
        return "#bcd6de"
    r, g, b = (int(255 * float(c)) for c in np.clip(np.median(subject.items[0].mesh.colours, axis=0), 0, 1))
    return f"#{r:02x}{g:02x}{b:02x}"


def freeze(event: Event, subject: Subject) -> Act:
    """Frost creeps over the thing and stays, with needles of ice, and cold air sinks from it."""
    lasts = seconds_of(event, subject.fps, 4.0)
    draw = chance(event.seed, "frost")
    n = 140
    item = next((i for i in subject.items if i.bones is None), None)
    if item is not None:
        plain, model = world_mesh(item)
        mesh = moved(plain.mesh, model)
        chosen = draw.choice(len(mesh.positions), n)
        points, normals = mesh.positions[chosen].astype(float), mesh.normals[chosen].astype(float)
    else:
        points = subject.low + draw.uniform(0, 1, (n, 3)) * (subject.high - subject.low) * [1.0, 0.0, 1.0]
        normals = np.tile([0.0, 1.0, 0.0], (n, 1))
    lean = normals + draw.normal(0, 0.35, (n, 3))
    lean /= np.linalg.norm(lean, axis=1, keepdims=True)
    length = subject.size * draw.uniform(0.03, 0.11, n)
    when = draw.uniform(0.25, 1.0, n)
    needle = named("needle", lathe([(0.14, 0.0), (0.10, 0.55), (0.0, 1.0)], "#dff0fa", "glass", 5))
    side = np.cross(lean, [0.31, 0.2, 0.93])
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    turns = np.stack([side, lean, np.cross(side, lean)], 2)
    cold = draw.uniform(-0.6, 0.6, (20, 3))

    def at(moment: Moment) -> Change:
        part = eased(moment.seconds / lasts)
        items = tuple(
            replace(i, stain=(*ICE, 0.78 * part), glow=(0.012 * part, 0.02 * part, 0.03 * part)) for i in moment.items
        )
        grown = np.clip((part - 0.8 * when) / 0.25, 1e-4, 1.0) * length
        models = np.zeros((n, 4, 4), "f4")
        models[:, :3, :3] = turns * grown[:, None, None]
        models[:, :3, 3], models[:, 3, 3] = points, 1.0
        ice = Item(needle, id=subject.number, instances=models, group="prop", name=f"{subject.name} ice", shadow=False)
        age = np.mod(moment.seconds * 0.3 + np.linspace(0, 1, 20), 1.0)
        places = (
            subject.middle + cold * subject.size * (0.5 + age[:, None]) - [0.0, 0.5 * subject.size, 0.0] * age[:, None]
        )
        mist = cloud(
            "smoke",
            moment.view,
            places,
            0.3 * subject.size,
            0.16 * np.sin(np.pi * age) * part,
            colour="#eaf4fb",
            soft=0.2 * subject.size,
            room=(subject.low - 2 * subject.size, subject.high + 2 * subject.size),
            name="cold",
        )
        return Change(items, (ice, mist))

    return Act(at, 0.8 * lasts, lasts)


# ---------------------------------------------------------------------- flowers

# rings of petals from the inside out: how many, how long and wide (parts of the flower's size), how far they open in degrees
BLOSSOMS = {
    "rose": ((3, 0.30, 0.24, 9), (4, 0.33, 0.32, 20), (5, 0.36, 0.40, 33), (6, 0.39, 0.46, 46), (6, 0.42, 0.50, 60)),
    "tulip": ((3, 0.52, 0.34, 16), (3, 0.54, 0.36, 26)),
    "sunflower": ((18, 0.50, 0.13, 80), (18, 0.46, 0.13, 70)),
    "lotus": ((6, 0.34, 0.16, 28), (8, 0.44, 0.19, 48), (9, 0.50, 0.21, 70)),
    "flower": ((5, 0.40, 0.30, 44), (7, 0.48, 0.34, 66)),
}
HUES = {"rose": "#c81e3c", "tulip": "#e0483c", "sunflower": "#f0b81e", "lotus": "#e89ab8", "flower": "#e06a9c"}


def bloom(event: Event, subject: Subject) -> Act:
    """A bud opens: its petals unfold ring after ring, the outer ones first."""
    lasts = seconds_of(event, subject.fps, 6.0)
    kind = event.into if event.into in BLOSSOMS else "flower"
    colour = event.colour or HUES[kind]
    tall = max(float(subject.high[1] - subject.low[1]), 0.12)
    size = event.size or min(max(0.75 * tall, 0.12), 0.6)
    stem_top = max(tall - 0.25 * size, 0.4 * size)
    plant = _stem(kind, stem_top, size)
    foot = _foot(subject)

    def at(moment: Moment) -> Change:
        flower = blossom(kind, size, colour, eased(moment.seconds / lasts))
        face = shifted(np.array([0.0, stem_top, 0.0])) @ spun(
            np.array([1.0, 0.0, 0.0]), 0.75
        )  # it looks at who looks at it
        whole = merge([plant, moved(flower, face)])
        nod = 0.03 * math.sin(moment.seconds * 1.3)
        lean = np.eye(4)
        lean[0, 1] = nod
        return Change(
            (
                Item(
                    named("bloom", moved(whole, shifted(foot) @ lean)),
                    id=subject.number,
                    group="prop",
                    name=subject.name,
                ),
            )
        )

    return Act(at, 0.78 * lasts, lasts)


def blossom(kind: str, size: float, colour: str, opened: float) -> Mesh:
    """A flower at the origin, opened 0 (a bud) .. 1."""
    parts = []
    rings = BLOSSOMS[kind]
    for k, (count, long, wide, spread) in enumerate(rings):
        outer = (k + 1) / len(rings)
        part = eased((opened - 0.35 * (1.0 - outer)) / 0.65)
        tilt = math.radians(4.0 + (spread - 4.0) * part)
        length = size * long * (0.62 + 0.38 * part)
        width = size * wide * (0.55 + 0.45 * part)
        for m in range(count):
            turn = 2 * math.pi * (m + 0.5 * (k % 2)) / count + 0.4 * k
            tone = shade(colour, 0.72 + 0.33 * outer + 0.05 * ((m * 7) % 3 - 1))
            parts.append(_petal(length, width, tilt, turn, tone, 0.02 * size * (1 + k), part))
    if kind in ("sunflower", "lotus", "flower"):
        heart = "#5a3414" if kind == "sunflower" else "#e8c23c"
        big = 0.16 if kind == "sunflower" else 0.07
        parts.append(
            lathe(
                [(0.0, 0.0), (big * size, 0.02 * size), (big * size * 0.8, 0.06 * size), (0.0, 0.08 * size)],
                heart,
                "plain",
                16,
            )
        )
    return merge(parts)


def _petal(
    length: float,
    width: float,
    tilt: float,
    turn: float,
    colour: tuple[float, float, float],
    root: float,
    opened: float,
) -> Mesh:
    """A cupped leaf of 5 by 7 points that stands at the root and leans out by `tilt`; its tip rolls back as it opens."""
    v, u = np.meshgrid(np.linspace(0, 1, 7), np.linspace(-1, 1, 5), indexing="ij")
    half = width / 2 * np.sin(np.pi * (0.12 + 0.80 * v**0.8)) ** 0.8
    bend = tilt * (0.55 + 0.75 * v) + 0.5 * opened * np.clip(v - 0.75, 0, 1) * 4 * 0.35
    along = np.cumsum(np.concatenate([np.zeros((1, 5)), np.sin((bend[1:] + bend[:-1]) / 2) * length / 6]), axis=0)
    up = np.cumsum(np.concatenate([np.zeros((1, 5)), np.cos((bend[1:] + bend[:-1]) / 2) * length / 6]), axis=0)
    cup = 0.30 * half * u**2
    x, y, z = half * u, up + cup * np.sin(bend) * 0.6, root + along - cup * np.cos(bend)
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    c, s = math.cos(turn), math.sin(turn)
    points = points @ np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]).T
    i = (np.arange(6)[:, None] * 5 + np.arange(4)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + 6], 1), np.stack([i, i + 6, i + 5], 1)])
    tone = np.clip(np.asarray(colour) * (0.62 + 0.48 * v.reshape(-1, 1)), 0, 1)
    return surface(points, faces, tone, "cloth", None, np.tile([1.0, 0.0, 0.0, 0.0], (len(points), 1)))


def _stem(kind: str, tall: float, size: float) -> Mesh:
    y = np.linspace(0, tall, 9)
    path = np.stack([0.04 * tall * np.sin(3.0 * y / max(tall, 1e-6)), y, 0 * y], 1)
    path[-1, 0] = 0.0
    stem = tube(path, 0.022 * size + 0.0025, "#3f6b2c", "plain", 8)
    leaves = []
    for k, (height, turn) in enumerate(((0.35, 0.6), (0.55, 3.6))):
        leaf = _petal(0.42 * size, 0.16 * size, 0.9, turn, (0.22, 0.42, 0.16), 0.0, 0.4)
        leaves.append(moved(leaf, shifted(np.array([0.0, height * tall * (1.0 - 0.02 * k), 0.0]))))
    calyx = lathe(
        [(0.0, tall - 0.03 * size), (0.06 * size, tall), (0.075 * size, tall + 0.03 * size), (0.0, tall + 0.02 * size)],
        "#4a7a34",
        "plain",
        12,
    )
    del kind
    return merge([stem, calyx, *leaves])


# ---------------------------------------------------------------------- one thing into another


def morph(event: Event, subject: Subject) -> Act:
    """The thing turns into another, `subject.into`: both are read as distances from their middles by direction, and the distances pass from
    one to the other, with the colours; at the ends the true meshes stand."""
    lasts = seconds_of(event, subject.fps, 2.6)
    goal = subject.into
    if goal is None or not subject.items:
        return disappearing(event, subject)
    item, model = world_mesh(subject.items[0])
    start = moved(item.mesh, model)
    low, high = goal.bounds
    foot = _foot(subject)
    end = moved(goal, shifted(foot - np.array([(low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2])))
    between: list[tuple[Mesh, Array, Array, Array, Array]] = []
    draw = chance(event.seed, "morph")
    glint = draw.normal(0, 1, (40, 3))
    glint /= np.linalg.norm(glint, axis=1, keepdims=True)

    def at(moment: Moment) -> Change:
        part = eased(moment.seconds / lasts)
        if part <= 0.0:
            return Change()
        if part >= 1.0:
            return Change(
                (Item(end if end.key else named("morphed", end), id=subject.number, group="prop", name=subject.name),)
            )
        if not between:
            between.append(_between(start, end))
        mesh, one, two, first, second = between[0]
        points = one * (1 - part) + two * part
        corner = points[mesh.triangles]
        del first, second
        shape = points.astype("f4"), _creased(corner).astype("f4")
        colour_item = Item(mesh, id=subject.number, shape=shape, group="prop", name=subject.name)
        tone = _tone(end)
        shown = replace(colour_item, stain=(*tone, part))
        sparks = cloud(
            "spark",
            moment.view,
            subject.middle + glint * subject.size * 0.62,
            0.006 + 0.01 * subject.size,
            math.sin(math.pi * part),
            0.6,
            colour="#ffe6b8",
            soft=0.0,
            room=(subject.low - subject.size, subject.high + subject.size),
            name="glint",
        )
        return Change((shown,), (sparks,))

    return Act(at, 0.5 * lasts, lasts)


def disappearing(event: Event, subject: Subject) -> Act:
    """A morph into something that has no mesh of its own."""
    from filmwright.stage.events.light import disappear

    return disappear(event, subject)


def _tone(mesh: Mesh) -> tuple[float, float, float]:
    r, g, b = np.clip(mesh.colours.mean(0), 0, 1) ** 2.2
    return float(r), float(g), float(b)


def _between(start: Mesh, end: Mesh) -> tuple[Mesh, Array, Array, Array, Array]:
    """A mesh whose points run along the same directions in both shapes: (mesh, points at the start, at the end, colours of both).

    Directions are those of an even ball and of both meshes' own corners, so that edges stay edges; triangles are their convex hull.
    """
    from scipy.spatial import ConvexHull

    middle_a, middle_b = (np.mean([np.asarray(c, float) for c in m.bounds], axis=0) for m in (start, end))
    even, _ = icosphere(3)
    ways = [even]
    for mesh, middle in ((start, middle_a), (end, middle_b)):
        own = np.unique(np.round(mesh.positions.astype(float) - middle, 5), axis=0)
        own = own[np.linalg.norm(own, axis=1) > 1e-4][:500]
        ways.append(own / np.linalg.norm(own, axis=1, keepdims=True))
    directions = np.unique(np.round(np.concatenate(ways), 4), axis=0)
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    faces = ConvexHull(directions).simplices
    a, b, c = (directions[faces[:, k]] for k in range(3))
    flipped = np.einsum("ij,ij->i", np.cross(b - a, c - a), a + b + c) < 0
    faces[flipped] = faces[flipped][:, ::-1]
    order = faces.reshape(-1)
    one, tint_a = reached(start, middle_a, directions)
    two, tint_b = reached(end, middle_b, directions)
    points_a, points_b = (middle_a + directions * one[:, None])[order], (middle_b + directions * two[:, None])[order]
    triangles = np.arange(len(order), dtype=np.uint32).reshape(-1, 3)
    kind = np.argmax(np.bincount(start.material, minlength=1))
    made = surface(points_a, triangles, tint_a[order], "plain")
    room = np.concatenate([points_a, points_b])
    del room
    mesh = named("morph", replace(made, material=np.full(len(order), kind, "u1")))
    return mesh, points_a, points_b, tint_a[order], tint_b[order]


def reached(mesh: Mesh, middle: Array, directions: Array) -> tuple[Array, Array]:
    """How far a mesh reaches from a point in directions (n,3): the outermost hit (n,), and its colour (n,3) (Möller and Trumbore 1997)."""
    triangles = mesh.triangles
    if len(triangles) > 900:  # of a finer mesh every few triangles will do: it is seen for a second, in motion
        triangles = triangles[:: -(-len(triangles) // 900)]
    corner = mesh.positions[triangles].astype(float) - middle
    a, e1, e2 = corner[:, 0], corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]
    far, tint = np.zeros(len(directions)), np.tile(mesh.colours.mean(0), (len(directions), 1))
    for k in range(0, len(directions), 256):
        way = directions[k : k + 256]
        p = np.cross(way[:, None], e2[None])
        det = (e1 * p).sum(-1)
        inverse = 1.0 / np.where(np.abs(det) < 1e-14, 1e-14, det)
        u = -(p * a).sum(-1) * inverse
        q = np.cross(-a, e1)
        v = (way @ q.T) * inverse
        t = (q * e2).sum(-1) * inverse
        hit = (u > -1e-4) & (v > -1e-4) & (u + v < 1 + 1e-4) & (t > 0) & (np.abs(det) > 1e-13)
        best = np.where(hit, t, 0.0)
        chosen = best.argmax(1)
        found = best[np.arange(len(way)), chosen]
        far[k : k + 256] = found
        seen = found > 0
        tint[k : k + 256][seen] = mesh.colours[triangles[chosen[seen], 0]]
    missed = far <= 0  # a hole, or an open vessel: as far as its neighbours on the whole
    if missed.any():
        known = np.nonzero(~missed)[0]
        if len(known):
            nearest = (directions[missed] @ directions[known].T).argmax(1)
            far[missed] = far[known][nearest]
        else:
            far[:] = 0.5 * float((mesh.bounds[1] - mesh.bounds[0]).max())
    return far, tint


def _creased(corner: Array) -> Array:
    """Normals (3m,3) of loose triangles (m,3,3): smooth where the surface bends little, hard at edges."""
    face = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    unit = face / np.maximum(np.linalg.norm(face, axis=1, keepdims=True), 1e-12)
    flat = np.round(corner.reshape(-1, 3) / 1e-5).astype(np.int64)
    _, number = np.unique(flat, axis=0, return_inverse=True)
    number = np.asarray(number).reshape(-1)
    sums = np.zeros((int(number.max()) + 1, 3))
    np.add.at(sums, number, np.repeat(face, 3, 0))
    mean = sums[number] / np.maximum(np.linalg.norm(sums[number], axis=1, keepdims=True), 1e-12)
    own = np.repeat(unit, 3, 0)
    soft = (mean * own).sum(1, keepdims=True) > 0.86
    return np.where(soft, mean, own)


__all__ = ["bloom", "freeze", "grow", "melt", "melting", "morph", "shrink", "linear", "rgb"]
