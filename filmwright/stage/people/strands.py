"""Locks of hair: paths combed over the head and hanging from it, drawn as flat tapered ribbons or joined into a curtain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.parts import DETAIL, Part, rgb, rigid
from filmwright.stage.people.scalp import Outside, around
from filmwright.stage.people.surfaces import grid, unit

LOCKS = 8  # kinds of locks that the shader tells apart
BEARD = 9  # its number for the hair of a beard
ROPE = 0.9  # locks thicker than this share of half their width are closed below


TO_SHOULDERS = 0.2  # length in metres up to which hair ends where it meets a shoulder
CLOSE = 0.8  # `hug` from which hair lies on the head


@dataclass(frozen=True)
class Combing:
    """How locks fall. Lengths in metres on the base woman's head.

    back, side: the comb's pull to the back and away from the parting; gravity: how soon they hang; lift: height over the skin;
    stray: disorder; wave: amplitude of waves; part: the parting's x; face: half-width of the face that is kept free;
    fringe: length of the locks over the forehead (0: as the others); outwards: stands off like a brush; forward: combed to the front;
    hug: pull back to the head or neck of what stands too far off;
    taper: how much shorter sides and nape are than the top.
    """

    length: float
    width: float
    count: int
    steps: int = 7
    back: float = 0.5
    side: float = 0.3
    gravity: float = 0.3
    lift: float = 0.010
    stray: float = 0.08
    wave: float = 0.0
    waves: float = 2.0
    part: float = 0.0
    face: float = 0.0
    fringe: float = 0.0
    outwards: bool = False
    forward: float = 0.0
    flat: float = 0.30
    hug: float = 0.0
    taper: float = 0.0


def scatter(part: Part, count: int, draw: np.random.Generator) -> tuple[Array, Array]:
    """Roots (count,3) spread evenly over a surface, and its normals there."""
    a, b, c = (part.points[part.triangles[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    # Stratified along the cumulated area: fewer bald patches than independent draws, with the same locks.
    steps = (np.arange(count) + draw.random(count)) / count
    chosen = np.searchsorted(np.cumsum(area) / area.sum(), steps).clip(0, len(area) - 1)
    shares = draw.dirichlet([1, 1, 1], count)
    triangles = part.triangles[chosen]
    assert part.normals is not None
    roots = (part.points[triangles] * shares[..., None]).sum(1)
    return roots, unit((part.normals[triangles] * shares[..., None]).sum(1))


def comb(
    body: Body, roots: Array, normals: Array, how: Combing, outside: Outside, draw: np.random.Generator
) -> tuple[Array, Array]:
    """Paths (m, steps+1, 3) of locks from their roots, and the head's normals along them."""
    scale, count = body.head, len(roots)
    crown = np.array([how.part * scale, body.crown, body.brow[2] - 0.085 * scale])
    flow = roots - crown
    flow[:, 2] -= how.back * 0.08 * scale
    front = np.clip((roots[:, 2] - crown[2]) / (0.07 * scale), 0, 1)
    away = np.where(roots[:, 0] > how.part * scale, 1.0, -1.0)
    flow[:, 0] += how.side * 0.10 * scale * away * front
    flow[:, 2] += how.forward * 0.10 * scale
    if how.back > 1.0:  # combed back: up and over from the forehead, not down it
        flow[:, 1] += (0.06 * scale - flow[:, 1]) * front
    flow = normals * 1.5 if how.outwards else unit(flow)
    lengths = np.full(count, how.length)
    if how.fringe:
        at_front = np.clip((62 - around(body, roots)) / 14, 0, 1)
        lengths += (how.fringe - how.length) * at_front
    if how.taper:
        high = np.clip((roots[:, 1] - body.brow[1]) / (0.085 * scale), 0, 1)
        lengths *= 1 - how.taper * (1 - high)
    lengths *= draw.uniform(0.82, 1.12, count)
    # Hair that is combed back from the forehead keeps going back: it does not fall into the eyes.
    weightless = 1 - 0.95 * front * (how.back > 1.0) if not how.fringe else np.ones(count)
    spread = 1 + 0.2 * draw.random(count)
    lean = draw.normal(0, how.stray, (count, 3))
    point, path, along = roots.copy(), [roots], [normals]
    for step in range(how.steps):
        _, near = outside.nearest(point)
        move = (
            flow * 0.74**step
            + np.array([0, -how.gravity * (step + 1), 0]) * weightless[:, None]
            + lean
            + draw.normal(0, how.stray * 0.7, (count, 3))
        )
        if step == 0:
            move = move + 0.25 * normals
        # Over a shoulder hair falls to the chest or the back; it does not ride outwards on it.
        low = np.clip((body.brow[1] - 0.085 * scale - point[:, 1]) / (0.05 * scale), 0, 1)
        out = low * np.clip((np.abs(point[:, 0]) - 0.050 * scale) / (0.03 * scale), 0, 1)
        move[:, 0] -= 0.75 * out * np.sign(point[:, 0])
        move[:, 2] += 0.80 * out * np.where(point[:, 2] > body.joint("neck_01")[2] + 0.020 * scale, 1.0, -1.0)
        if not how.outwards:
            move = move - near * np.minimum(0, (move * near).sum(1))[:, None]
        if how.hug:
            far, _ = outside.nearest(point)
            move = move - near * (how.hug * np.clip(far / (max(how.lift, 0.004) * scale) - 1.3, 0, 1.5))[:, None]
        # What the slope of a shoulder turns outwards would stand off there as a fringe: it stays where it came down, and short hair ends.
        side = np.sign(point[:, 0])
        outwards = out * np.clip(move[:, 0] * side, 0, None)
        held = outwards / np.maximum(np.linalg.norm(move, axis=1), 1e-6)
        move[:, 0] -= outwards * side
        shorter = 1 - 0.8 * held * (how.length < TO_SHOULDERS)
        point = point + unit(move) * (lengths * shorter * scale / how.steps)[:, None]
        height, near = outside.nearest(point)
        needed = how.lift * scale * (0.45 + 0.8 * np.sin(np.pi * (step + 1) / (how.steps + 1)))
        point = point + near * np.maximum(0, needed - height)[:, None]
        if how.hug >= CLOSE:  # what lies close rises no higher from a forehead than anywhere else
            point = point - near * np.maximum(0, height - (1.6 * how.lift + 0.003) * scale)[:, None]
        if how.face:
            over_face = (point[:, 2] > body.brow[2] - 0.055 * scale) & (point[:, 1] < body.brow[1] + 0.058 * scale)
            over_face &= np.abs(point[:, 0]) < how.face * scale
            point[:, 0] = np.where(over_face, np.where(point[:, 0] > 0, 1, -1) * how.face * scale * spread, point[:, 0])
        path.append(point)
        along.append(near)
    paths, normal = np.stack(path, 1), unit(np.stack(along, 1))
    for _ in range(3):  # no kinks
        paths[:, 1:-1] = 0.5 * paths[:, 1:-1] + 0.25 * (paths[:, :-2] + paths[:, 2:])
    if how.wave:
        paths = wavy(paths, normal, how.wave * scale, how.waves, draw)
    return paths, normal


def wavy(paths: Array, normals: Array, amplitude: float, turns: float, draw: np.random.Generator) -> Array:
    """Adds a wave across and off the head that grows along each lock; neighbours keep step, more or less."""
    count, places = paths.shape[:2]
    t = np.linspace(0, 1, places)
    across = unit(np.cross(unit(np.gradient(paths, axis=1)), normals))
    phase: Array = draw.uniform(-0.9, 0.9, (count, 1)) + paths[:, :1, 1] * 25
    turn = 2 * np.pi * turns * t[None] + phase
    grow = (np.minimum(1, t * 2.5) * amplitude)[None]
    return np.asarray(
        paths + across * (np.sin(turn) * grow)[..., None] + normals * (0.5 * (1 + np.cos(turn)) * grow)[..., None]
    )


def refine(paths: Array, places: int) -> Array:
    """The same paths with `places` points, by linear interpolation along their index."""
    old = np.linspace(0, 1, paths.shape[1])
    new = np.linspace(0, 1, places)
    at = np.clip(np.searchsorted(old, new, side="right") - 1, 0, paths.shape[1] - 2)
    t = ((new - old[at]) / (old[at + 1] - old[at]))[None, :, None]
    return np.asarray(paths[:, at] * (1 - t) + paths[:, at + 1] * t)


def hanging_weights(body: Body, points: Array) -> Array:
    """Hair follows the head above the chin, the neck and the chest below, so that a turned head does not drag it through a shoulder."""
    weights = rigid(body.bone["head"], len(points))
    chin, chest = body.brow[1] - 0.10 * body.head, body.joint("spine_03")[1]
    shoulder = body.joint("upperarm_l")[1]
    on_head = np.clip((points[:, 1] - shoulder) / (chin - shoulder), 0, 1)
    on_head = on_head * on_head * (3 - 2 * on_head)
    on_chest = np.clip((shoulder - points[:, 1]) / max(shoulder - chest, 0.05) + 0.35, 0, 1) * (1 - on_head)
    weights[:, body.bone["head"]] = on_head
    weights[:, body.bone["spine_03"]] = on_chest
    weights[:, body.bone["neck_01"]] = 1 - on_head - on_chest
    return weights


def ribbons(
    body: Body, paths: Array, normals: Array, widths: Array, flat: float, draw: np.random.Generator,
    levels: tuple[int, int] = DETAIL, tip: float = 2.2, colour: Array | None = None,
) -> Part:  # fmt: skip
    """Locks as flat tapered ribbons with a low ridge: three points across, open below, where nobody looks, unless they are as thick as
    they are wide. Lighter to the tip, each with its own tone."""
    count, places = paths.shape[:2]
    t = np.linspace(0, 1, places)
    along = unit(np.gradient(paths, axis=1))
    across = unit(np.cross(along, normals))
    up = np.cross(across, along)
    profile = np.minimum(1, 0.45 + 2.4 * t) * (1 - t**tip) + 0.03
    half = (widths[:, None] * profile[None])[..., None]
    points = np.stack([paths + across * half, paths + up * half * flat, paths - across * half], 2)
    leaning = np.stack([across * 0.55 + normals, normals + up * 0.3, -across * 0.55 + normals], 2)
    phase = draw.random(count)
    base = rgb(body.look.hair_colour) if colour is None else colour
    tone = (0.80 + 0.34 * draw.random((count, 1, 1))) * (0.80 + 0.30 * t[None, :, None] ** 0.8)
    grey = 0.10 * draw.random((count, 1, 1))
    colours = base * tone * (1 - grey) + tone * base.mean() * grey
    index = grid(places, 3, closed=flat > ROPE)
    triangles = (index[None] + (np.arange(count) * places * 3)[:, None, None]).reshape(-1, 3)
    flat_points = points.reshape(-1, 3)
    if flat > ROPE:
        aux = np.concatenate([np.repeat(along.reshape(-1, 3), 3, 0), np.repeat(phase, places * 3)[:, None]], 1)
    else:
        aux = lock_aux(along, 1 + np.floor(phase * LOCKS).clip(0, LOCKS - 1))
    return Part(
        flat_points, triangles, hanging_weights(body, flat_points), "hair", np.repeat(colours.reshape(-1, 3), 3, 0), aux,
        unit(leaning).reshape(-1, 3), levels=levels, name="locks",
    )  # fmt: skip


def lock_aux(along: Array, lock: Array) -> Array:
    """aux (m*places*3, 4) of flat locks of three points across: which single hairs a place lies on, for render/glsl/surface/hair.glsl.

    along (m, places, 3): unit directions of the locks; lock (m,): their number, 1 and more. The direction's length, 1.5 to 0.5, is the
    place across; the last number is twice the lock's and 0..1 from root to tip.
    """
    count, places = along.shape[:2]
    across = np.array([1.5, 1.0, 0.5])[None, None, :, None]
    t = np.broadcast_to(np.linspace(0, 0.98, places)[None], (count, places))
    last = np.repeat((2 * np.asarray(lock)[:, None] + t).reshape(-1), 3)
    return np.concatenate([(along[:, :, None] * across).reshape(-1, 3), last[:, None]], 1)


def curtain(body: Body, paths: Array, normals: Array, colour: Array, closed: bool = False) -> Part:
    """A sheet through neighbouring paths, the mass of long hair under its locks; drawn at every level of detail."""
    count, places = paths.shape[:2]
    points = paths.reshape(-1, 3)
    along = unit(np.gradient(paths, axis=1)).reshape(-1, 3)
    t = np.tile(np.linspace(0, 1, places), count)[:, None]
    aux = np.concatenate([along, np.repeat((np.arange(count) * 0.618) % 1, places)[:, None]], 1)
    colours = colour * (0.62 + 0.22 * t)
    return Part(
        points,
        grid(count, places, closed=False),
        hanging_weights(body, points),
        "hair",
        colours,
        aux,
        unit(normals).reshape(-1, 3),
        name="curtain",
    )
