"""What animals wear about the neck: collars, scarves, ties and bows, bandanas, chains; each follows the ring of skin where it lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import rgb
from filmwright.stage.creatures.cutting import ball, draped, grid, sheet, tube
from filmwright.stage.creatures.fitting import Draped, Fit
from filmwright.stage.creatures.hats import material
from filmwright.stage.creatures.wardrobe import Worn
from filmwright.stage.surface import shade

PLACES = {"collar": 0.42, "bell": 0.42, "scarf": 0.30, "bandana": 0.26, "tie": 0.30, "bow_tie": 0.34, "ribbon": 0.40,
"necklace": 0.24, "chain": 0.18,
          "medal": 0.18, "lei": 0.16, "ruff": 0.44}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Ring:
    """Where something lies about the neck: skin points (n,3), ways outward, the axis, the radius, and front, side, down before it."""

    points: Array
    ways: Array
    axis: Array
    radius: float
    front: Array
    out: Array
    side: Array
    down: Array


def neckwear(fit: Fit, worn: Worn) -> list[Draped]:
    """A thing worn about the neck."""
    ring = _ring(fit, PLACES[worn.kind])
    return MADE[worn.kind](fit, worn, ring)


def _ring(fit: Fit, share: float) -> Ring:
    centre, axis = fit.at_neck(share)
    points, ways = fit.ring(centre, axis)
    radius = float(np.linalg.norm(points - centre, axis=1).mean())
    out = ways[0]
    side = np.cross(axis, out)
    down = -axis
    # what hangs falls straight down, but not into the breast
    fall = np.array([0.0, -1.0, 0.0])
    fall = fall - out * min(0.0, float(fall @ out))
    down = fall / np.linalg.norm(fall) if np.linalg.norm(fall) > 0.3 else down
    down = down - side * float(down @ side)
    return Ring(points, ways, axis, radius, points[0], out, side, down / np.linalg.norm(down))


def _band(fit: Fit, ring: Ring, thick: float, flat: float, colour: str, stuff: str, lift: float = 0.5) -> Draped:
    path = ring.points + ring.ways * thick * flat * lift
    return tube(path, thick, colour, stuff, fit.weights(ring.points), True, flat, 8, ring.ways)


def _collar(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    r = ring.radius
    w = fit.as_at(ring.front, 1)
    tag = ring.front + ring.out * 0.12 * r + ring.down * 0.24 * r
    out = [_band(fit, ring, 0.17 * r * worn.size, 0.32, worn.colour, "leather")]
    if worn.kind == "bell":
        return [*out, ball(tag + ring.down * 0.06 * r, 0.20 * r * worn.size, worn.colour, "metal", w, 12),
                ball(tag + ring.down * 0.24 * r, 0.06 * r, "#2a2216", "metal", w, 6)]  # fmt: skip
    return [*out, ball(tag, np.array([0.10, 0.11, 0.05]) * r, "#d6b04a", "metal", w, 8)]


def _bell(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    parts = _collar(fit, worn, ring)
    strap = _band(fit, ring, 0.13 * ring.radius, 0.32, "#8f1f28", "leather")
    return [strap, *parts[1:]]


def _scarf(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    """Two turns about the neck, a knot at the side of the front, and two ends that hang."""
    r = ring.radius
    stuff = material(worn)
    thick = 0.27 * r * worn.size
    n = len(ring.points)
    turn = np.linspace(0, 2 * np.pi, n, endpoint=False)
    weights = fit.weights(ring.points)
    stripes = worn.second or (shade(worn.colour, 0.78))
    tone = (
        np.where((np.arange(n) % 4 < 2)[:, None], rgb(worn.colour), rgb(stripes)) if worn.second else rgb(worn.colour)
    )
    out = []
    for k, (shift, big) in enumerate(((0.22, 1.0), (-0.26, 1.08))):
        path = (
            ring.points
            + ring.ways * thick * (0.42 + 0.10 * k)
            + ring.axis * (shift * thick + 0.10 * thick * np.sin(3 * turn + k))[:, None]
        )
        out.append(
            tube(
                path,
                thick * big * (0.60 + 0.06 * np.sin(5 * turn + 2 * k)),
                tone,
                stuff,
                weights,
                True,
                0.72,
                10,
                ring.ways,
            )
        )
    knot = ring.points[2] + ring.ways[2] * thick * 0.95
    w = fit.as_at(ring.points[2], 1)
    out.append(ball(knot, np.array([0.62, 0.66, 0.55]) * thick, worn.colour, stuff, w, 10))
    for k, (lean, long) in enumerate(((0.18, 2.3), (-0.22, 1.75))):
        t = np.linspace(0, 1, 12)
        outward = 0.28 * np.sin(np.pi * np.clip(t * 1.3, 0, 1)) + 0.10 * t
        middle = (
            knot
            + np.outer(t * long * r, ring.down)
            + np.outer(outward * r * 0.6 + 0.05 * k * r, ring.ways[2])
            + np.outer(lean * r * t, ring.side)
        )
        middle = _clear(fit, middle, ring.ways[2], 0.10 * r)
        half = 0.34 * r * worn.size * (0.72 + 0.28 * t)
        v = np.linspace(-1, 1, 5)
        rows = middle[:, None] + ring.side[None, None] * (half[:, None] * v[None])[..., None]
        tones = np.broadcast_to(rgb(worn.colour), (12, 5, 3)).copy()
        tones[9] = tones[11] = rgb(stripes)
        if worn.second:
            tones[np.arange(12) % 4 < 2] = rgb(stripes)
        out.append(sheet(rows, tones, stuff, w, 0.10 * r))
    return out


def _clear(fit: Fit, points: Array, way: Array, least: float) -> Array:
    """Points of what hangs, brought out of the flesh along a way."""
    from filmwright.stage.creatures.field import value

    out = points.copy()
    rough = fit.anatomy.rough
    for _ in range(10):
        deep = least - value(out, fit.flesh) + (np.clip(rough(out), 0, None) if rough is not None else 0.0)
        out = out + np.outer(np.clip(deep, 0, None) * 0.8, way)
    return np.asarray(out)


def _bow(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    """A bow tie, or a ribbon's bow with ends."""
    r = ring.radius
    size = min(0.80 * r, 0.78 * fit.head.radius) * worn.size * (1.0 if worn.kind == "bow_tie" else 1.15)
    stuff = material(worn)
    w = fit.as_at(ring.front, 1)
    centre = ring.front + ring.out * 0.22 * size
    centre = _clear(fit, centre[None], ring.out, 0.20 * size)[0]
    up = np.cross(ring.out, ring.side)
    out = [_band(fit, ring, 0.11 * r, 0.35, worn.colour, stuff)]
    for s in (1.0, -1.0):
        u, v = np.linspace(0.10, 1.0, 7), np.linspace(-1, 1, 7)
        half = size * (0.20 + 0.48 * u**0.8)
        puff = 0.24 * size * np.sin(np.pi * u)[:, None] * (1 - v[None] ** 2) * 1.2
        fold = 0.06 * size * np.cos(3 * np.pi * v)[None] * (1 - u)[:, None]
        rows = (
            centre
            + (s * size * 1.22 * u)[:, None, None] * ring.side
            + (half[:, None] * v[None])[..., None] * up
            + (puff + fold)[..., None] * ring.out
        )
        if s < 0:
            rows = rows[:, ::-1]
        tones = rgb(worn.colour) * (0.72 + 0.28 * np.clip(u * 1.6, 0, 1))[:, None, None] * np.ones((7, 7, 1))
        out.append(sheet(rows, tones, stuff, w, 0.20 * size))
    out.append(
        ball(
            centre + ring.out * 0.10 * size, np.array([0.24, 0.26, 0.22]) * size, shade(worn.colour, 0.82), stuff, w, 8
        )
    )
    if worn.kind == "ribbon":
        for s in (1.0, -1.0):
            t = np.linspace(0, 1, 7)
            middle = (
                centre
                + np.outer(t * 1.9 * size, ring.down)
                + np.outer(s * t * 0.62 * size, ring.side)
                + np.outer(0.1 * size * np.sin(4 * t), ring.out)
            )
            middle = _clear(fit, middle, ring.out, 0.05 * size)
            rows = middle[:, None] + ring.side[None, None] * (np.linspace(-0.24, 0.24, 3) * size)[None, :, None]
            out.append(sheet(rows, worn.colour, stuff, w, 0.04 * size))
    return out


def _tie(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    r = ring.radius
    stuff = material(worn)
    w = fit.as_at(ring.front, 1)
    knot = _clear(fit, (ring.front + ring.out * 0.12 * r)[None], ring.out, 0.14 * r)[0]
    t = np.linspace(0, 1, 12)
    middle = knot + np.outer(t * 2.2 * r * worn.size, ring.down) + np.outer(0 * t, ring.out)
    middle = _clear(fit, middle, ring.out, 0.08 * r)
    half = np.interp(t, [0, 0.06, 0.84, 1.0], [0.15, 0.17, 0.36, 0.02]) * r
    rows = middle[:, None] + ring.side[None, None] * (half[:, None] * np.linspace(-1, 1, 5)[None])[..., None]
    return [
        _band(fit, ring, 0.12 * r, 0.35, "#ece8e0", "cloth"), sheet(rows, worn.colour, stuff, w, 0.07 * r),
        ball(knot, np.array([0.20, 0.18, 0.16]) * r, shade(worn.colour, 0.86), stuff, w, 8),
    ]  # fmt: skip


def _bandana(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    """A folded kerchief: a rolled band, and a triangle that hangs over the chest."""
    r = ring.radius
    stuff = material(worn)
    n = len(ring.points)
    k = np.arange(-n // 4, n // 4 + 1)
    edge = ring.points[k % n] + ring.ways[k % n] * 0.10 * r
    t = np.linspace(0, 1, 9)
    tip = ring.front + ring.down * 1.75 * r * worn.size
    rows = edge[None] * (1 - t)[:, None, None] + tip[None, None] * t[:, None, None]
    flat = _clear(fit, rows.reshape(-1, 3), ring.out, 0.07 * r)
    weights = np.tile(fit.weights(edge), (len(t), 1))
    weights = weights * np.repeat(1 - t, len(k))[:, None] + fit.as_at(ring.front, 1) * np.repeat(t, len(k))[:, None]
    return [
        _band(fit, ring, 0.15 * r, 0.75, worn.colour, stuff),
        sheet(flat.reshape(rows.shape), worn.colour, stuff, weights, 0.05 * r),
    ]


def _beads(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    """Pearls, a chain with its medal, or flowers on a string."""
    r = ring.radius
    n = len(ring.points)
    if worn.kind == "necklace":
        tones = [worn.colour]
        size, stuff = 0.115 * r, "tooth"
    elif worn.kind == "lei":
        tones = [worn.colour, worn.second or "#f4efe2", "#e8b53a"]
        size, stuff = 0.24 * r, "cloth"
    else:
        w = fit.as_at(ring.front, 1)
        out = [
            _band(
                fit,
                ring,
                0.09 * r,
                0.8,
                worn.colour if worn.kind == "chain" else "#2a4a9a",
                "metal" if worn.kind == "chain" else "cloth",
            )
        ]
        at = _clear(fit, (ring.front + ring.out * 0.1 * r + ring.down * 0.42 * r)[None], ring.out, 0.05 * r)[0]
        return [*out, ball(at, np.array([0.26, 0.26, 0.10]) * r, worn.colour, "metal", w, 14)]
    weights = fit.weights(ring.points)
    out = []
    for k in range(n):
        at = ring.points[k] + ring.ways[k] * size * 0.5
        out.append(ball(at, size * (1.0 + 0.16 * (k % 3 == 1)), tones[k % len(tones)], stuff, weights[k : k + 1], 8))
        if worn.kind == "lei":
            out.append(ball(at + ring.ways[k] * size * 0.8, size * 0.34, "#f4d24a", "cloth", weights[k : k + 1], 6))
    return out


def _ruff(fit: Fit, worn: Worn, ring: Ring) -> list[Draped]:
    """A pleated collar that stands out all round."""
    r = ring.radius
    n = 2 * len(ring.points)
    turn = np.arange(n) / 2
    at = np.stack(
        [
            np.interp(turn, np.arange(len(ring.points) + 1), np.append(ring.points[:, j], ring.points[0, j]))
            for j in range(3)
        ],
        1,
    )
    ways = np.stack(
        [np.interp(turn, np.arange(len(ring.ways) + 1), np.append(ring.ways[:, j], ring.ways[0, j])) for j in range(3)],
        1,
    )
    wave = np.where(np.arange(n) % 2, 1.0, -1.0)
    rows = np.array([at + ways * far * r + ring.axis * (wave * 0.12 * far * r)[:, None] for far in (0.0, 0.3, 0.62)])
    flat = rows.reshape(-1, 3)
    weights = np.tile(fit.weights(at), (3, 1))
    one = draped(flat, grid(3, n, True), worn.colour, "cloth", weights)
    both = draped(flat, grid(3, n, True)[:, ::-1], worn.colour, "cloth", weights)
    return [one, both]


MADE: dict[str, Callable[[Fit, Worn, Ring], list[Draped]]] = {
    "collar": _collar, "bell": _bell, "scarf": _scarf, "bow_tie": _bow, "ribbon": _bow, "tie": _tie, "bandana": _bandana,
    "necklace": _beads,
    "chain": _beads, "medal": _beads, "lei": _beads, "ruff": _ruff,
}  # fmt: skip
KINDS = tuple(MADE)
