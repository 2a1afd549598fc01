"""Towers of a modern skyline, each one mesh: slab, stepped, tapered, twisted, round, pearls on a mast, an opener, a spire.

Seen from some hundred metres off: walls of glass with floors drawn as bands, windows that shine in the dark, edges drawn in light.
"""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, lathe, rod
from filmwright.stage.surface import Colour, at, chance, glowing, merge, moved, named, rgb, shade, surface, turned

KINDS = ("slab", "stepped", "tapered", "twisted", "round", "pearls", "opener", "spire")
GLASSES = ("#5f7f93", "#4a6a80", "#7d93a0", "#8a8f92", "#39566b", "#6f8a86", "#93887a", "#b0b4b2")
NEON = ("#38c6ff", "#ff4fa8", "#ffb347", "#7a5cff", "#4dffb0", "#ff5a3c", "#fff2c8")


def tower(kind: str, wide: float, tall: float, lit: bool, seed: int) -> Mesh:
    """A tower of KINDS with its foot on the origin, about `wide` by `wide` by `tall` metres."""
    draw = chance(seed, "tower", kind)
    glass = GLASSES[int(draw.integers(len(GLASSES)))]
    neon = NEON[int(draw.integers(len(NEON)))]
    share = float(draw.uniform(0.25, 0.55))
    r = wide / 2
    parts: list[Mesh] = []
    if kind == "pearls":
        parts += _pearls(r, tall, lit)
    elif kind == "stepped":
        level, size = 0.0, 1.0
        for part in (0.52, 0.27, 0.14):
            parts.append(
                at(_prism([(r * size, 0.0), (r * size, tall * part)], 4, glass, lit, share, seed), 0, level, 0)
            )
            parts.append(
                box(
                    (-r * size - 0.4, level + tall * part - 1.2, -r * size - 0.4),
                    (r * size + 0.4, level + tall * part, r * size + 0.4),
                    shade(glass, 0.75),
                    "stone",
                )
            )
            level, size = level + tall * part, size * 0.72
        parts.append(rod((0, level, 0), (0, tall * 1.1, 0), 0.02 * r + 0.25, "#9aa0a4", "metal", 6))
    elif kind in ("tapered", "spire"):
        top = 0.42 if kind == "tapered" else 0.30
        parts.append(
            _prism(
                [(r, 0.0), (r * 0.96, tall * 0.3), (r * top, tall * 0.86)],
                4 if kind == "tapered" else 8,
                glass,
                lit,
                share,
                seed,
            )
        )
        crown = [(r * top * 1.3, tall * 0.86), (0.2, tall * (1.0 if kind == "tapered" else 1.06))]
        parts.append(lathe(crown, shade(glass, 1.1), "metal", 4 if kind == "tapered" else 8, 30))
        parts.append(rod((0, tall * 0.98, 0), (0, tall * 1.18, 0), 0.35, "#9aa0a4", "metal", 5))
    elif kind == "twisted":
        parts.append(
            _prism(
                [(r * (1.05 - 0.35 * t), tall * t) for t in np.linspace(0, 1, 15)], 5, glass, lit, share, seed, 110.0
            )
        )
    elif kind == "round":
        parts.append(_prism([(r, 0.0), (r, tall * 0.92), (r * 0.9, tall)], 14, glass, lit, share, seed))
        parts.append(at(lathe([(r * 0.92, 0), (0, r * 0.6)], shade(glass, 1.15), "metal", 14), 0, tall, 0))
    elif kind == "opener":
        body = _prism([(r, 0.0), (r * 0.9, tall * 0.6), (r * 0.66, tall * 0.98)], 4, glass, lit, share, seed)
        parts.append(moved(body, np.diag([1.0, 1.0, 0.62, 1.0])))
        for s in (-1, 1):
            parts.append(
                box((s * r * 0.52 - 1.8, tall * 0.95, -3.0), (s * r * 0.52 + 1.8, tall * 1.08, 3.0), glass, "metal")
            )
        parts.append(box((-r * 0.6, tall * 1.08, -3.0), (r * 0.6, tall * 1.11, 3.0), shade(glass, 1.2), "metal"))
    else:
        parts.append(_prism([(r, 0.0), (r, tall)], 4, glass, lit, share, seed))
        parts.append(box((-r * 0.7, tall, -r * 0.7), (r * 0.7, tall + 4.0, r * 0.7), shade(glass, 0.7), "concrete"))
    if lit and draw.uniform() < 0.7 and kind not in ("pearls", "opener"):
        parts += _edges(r, tall, neon, kind)
    if lit:
        parts.append(
            glowing(
                at(ball(0.9, "#ff3b30", "plain", 6, 4), 0, tall * (1.18 if kind in ("tapered", "spire") else 1.05), 0),
                "#ff3b30",
                3.0,
            )
        )
    return named(f"tower-{kind}", *parts)


def _prism(
    profile: list[tuple[float, float]],
    sides: int,
    glass: Colour,
    lit: bool,
    share: float,
    seed: int,
    twist: float = 0.0,
) -> Mesh:
    """A shaft of `sides` faces along a profile of (radius, height), turned by `twist` degrees over its height, floor by floor.

    A square one has its faces to the axes. Each floor's face is cut into bays; by night a share of the bays shines.
    """
    heights = np.array([h for _, h in profile])
    radii = np.array([r for r, _ in profile])
    floors = max(6, min(46, int((heights[-1] - heights[0]) / 4.4)))
    y = np.linspace(heights[0], heights[-1], floors + 1)
    ring = np.interp(y, heights, radii) * (math.sqrt(2.0) if sides == 4 else 1.0)
    turn = np.radians(twist) * (y - y[0]) / max(y[-1] - y[0], 1e-6)
    bays = {4: 7, 5: 5, 8: 3}.get(sides, 2)
    draw = chance(seed, "bays")
    quads, colours, strengths = [], [], []
    base = rgb(glass)
    for k in range(sides):
        a0 = 2 * np.pi * (k - 0.5) / sides
        a1 = 2 * np.pi * (k + 0.5) / sides
        for b in range(bays):
            s0, s1 = (b + 0.10) / bays, (b + 0.90) / bays
            low, high = np.arange(floors), np.arange(1, floors + 1)
            corners = [
                _on(ring[low], turn[low], a0, a1, s0, y[low] + 0.9),
                _on(ring[low], turn[low], a0, a1, s1, y[low] + 0.9),
                _on(ring[high], turn[high], a0, a1, s1, y[high] - 0.5),
                _on(ring[high], turn[high], a0, a1, s0, y[high] - 0.5),
            ]
            quads.append(np.stack(corners, 1))
            tone = draw.uniform(0.55, 1.05, (floors, 1)) * (0.9 + 0.2 * (k % 2))
            colours.append(base * tone * 0.62)
            strengths.append(np.where(draw.uniform(size=floors) < share, draw.uniform(0.35, 1.3, floors), 0.0))
    q, c, s = np.concatenate(quads), np.concatenate(colours), np.concatenate(strengths)
    wall = _shaft(y, ring, turn, sides, shade(glass, 0.8))
    if not lit:
        return merge([wall, _panes(q, np.clip(c, 0, 1), "metal")])
    on = s > 0
    warm = np.array([rgb(tone) for tone in ("#ffd08a", "#ffe0b0", "#ffc070", "#dfeaff")])[draw.integers(0, 4, len(q))]
    parts = [wall, _panes(q[~on], np.clip(c[~on] * 0.5, 0, 1), "metal")]
    if on.any():
        shining = _panes(q[on], warm[on], "glow")
        shining.aux[:, 0] = np.repeat(s[on], 4)
        parts.append(shining)
    return merge(parts)


def _on(ring: Array, turn: Array, a0: float, a1: float, share: float, y: Array) -> Array:
    """Points (n,3) at a share of the way from one corner of a face to the next, a little outside of it."""
    out = 1.004
    x = ring * out * (np.cos(a0 + turn) * (1 - share) + np.cos(a1 + turn) * share)
    z = ring * out * (np.sin(a0 + turn) * (1 - share) + np.sin(a1 + turn) * share)
    return np.stack([x, y, z], 1)


def _panes(quads: Array, colours: Array, material: str) -> Mesh:
    """Quads (n,4,3) wound as `_prism` lays them, one colour each."""
    n = len(quads)
    corner = np.arange(n)[:, None] * 4
    faces = np.concatenate([corner + np.array(f) for f in ((0, 2, 1), (0, 3, 2))]) if n else np.zeros((0, 3), int)
    return surface(quads.reshape(-1, 3), faces, np.repeat(colours, 4, 0), material)


def _shaft(y: Array, ring: Array, turn: Array, sides: int, colour: Colour) -> Mesh:
    """The walls between the panes, and the roof."""
    step = max(1, len(y) // 12) if np.ptp(turn) else len(y) - 1
    rows = sorted({*range(0, len(y), step), len(y) - 1})
    a = 2 * np.pi * (np.arange(sides) - 0.5) / sides
    corners: list[Array] = []
    faces: list[list[int]] = []

    def edge(row: int, angle: float) -> Array:
        return np.array([ring[row] * np.cos(angle + turn[row]), y[row], ring[row] * np.sin(angle + turn[row])])

    for k in range(sides):
        for i, j in pairwise(rows):
            n, b = len(corners), a[k] + 2 * np.pi / sides
            corners += [edge(i, a[k]), edge(i, b), edge(j, b), edge(j, a[k])]
            faces += [[n, n + 2, n + 1], [n, n + 3, n + 2]]
    roof = np.stack([ring[-1] * np.cos(a + turn[-1]), 0 * a + y[-1], ring[-1] * np.sin(a + turn[-1])], 1)
    n = len(corners)
    faces += [[n, n + k + 1, n + k] for k in range(1, sides - 1)]
    return surface(np.concatenate([np.array(corners), roof]), np.array(faces), colour, "concrete")


def _edges(r: float, tall: float, neon: str, kind: str) -> list[Mesh]:
    """Light drawn along a tower: its corners, or rings about its top."""
    if kind in ("round", "twisted"):
        return [
            glowing(at(lathe([(r * 1.02, 0), (r * 1.02, 0.9)], neon, "plain", 14), 0, tall * t, 0), neon, 1.4)
            for t in (0.86, 0.9, 0.94)
        ]
    out = []
    slim = 0.5 if kind == "tapered" else 0.34 if kind == "spire" else 1.0
    height = tall * (0.86 if kind in ("tapered", "spire") else 0.5 if kind == "stepped" else 1.0)
    for sx in (-1, 1):
        for sz in (-1, 1):
            bar = rod(
                (sx * r * 1.01, 1.0, sz * r * 1.01), (sx * r * slim, height, sz * r * slim), 0.35, neon, "plain", 4
            )
            out.append(glowing(bar, neon, 1.3))
    return out


def _pearls(r: float, tall: float, lit: bool) -> list[Mesh]:
    """A television tower: three leaning legs, a great and a smaller pearl on a stem, a needle."""
    rose, grey = "#b5566e", "#b9bcc0"
    parts = [
        rod((1.2 * r * math.cos(a), 0, 1.2 * r * math.sin(a)), (0, tall * 0.24, 0), 0.12 * r, grey, "concrete", 8)
        for a in (0.5, 2.6, 4.7)
    ]
    parts += [
        rod(
            (0.3 * r * math.cos(a), 0, 0.3 * r * math.sin(a)),
            (0.2 * r * math.cos(a), tall * 0.62, 0.2 * r * math.sin(a)),
            0.13 * r,
            grey,
            "concrete",
            8,
        )
        for a in (0.5, 2.6, 4.7)
    ]
    for y, size in ((0.22, 0.92), (0.58, 0.66), (0.74, 0.26)):
        parts.append(at(ball(r * size, rose, "metal", 20, 12), 0, tall * y, 0))
        if lit:
            for t in (-0.45, 0.0, 0.45):
                ring = lathe(
                    [(r * size * 1.03 * math.cos(t), 0), (r * size * 1.03 * math.cos(t), 0.05 * r)],
                    "#ff5fa8",
                    "plain",
                    20,
                )
                parts.append(glowing(at(ring, 0, tall * y + r * size * math.sin(t), 0), "#ff5fa8", 1.6))
    parts.append(rod((0, tall * 0.6, 0), (0, tall * 0.80, 0), 0.1 * r, grey, "metal", 8))
    parts.append(lathe([(0.07 * r, tall * 0.80), (0.015 * r, tall), (0, tall)], grey, "metal", 8))
    return [moved(part, turned("y", 0)) for part in parts]
