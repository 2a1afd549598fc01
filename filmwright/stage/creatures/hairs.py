"""Manes, crests and tails of locks."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.flesh import Piece
from filmwright.stage.creatures.pieces import lock
from filmwright.stage.surface import chance

NECK = ("neck1", "neck2", "neck3")


def _shown(k: int) -> tuple[int, int]:
    """Levels at which the k-th lock is drawn: every second one in a wide, every fourth far off."""
    return 0, (3 if k % 4 == 0 else 2 if k % 2 == 0 else 1)


def crest(
    neck: Array, poll: Array, nape: float, throat: float, upright: bool, colour: Array, marks: str
) -> list[Piece]:
    """A mane along the top of the neck: hanging to one side, or standing."""
    draw = chance(7, "crest")
    line = np.concatenate([neck, poll[None]])
    count = 30 if upright else 34
    out = []
    for k in range(count):
        u = k / (count - 1)
        at = u * (len(line) - 1)
        i = min(int(at), len(line) - 2)
        point = line[i] + (line[i + 1] - line[i]) * (at - i)
        way = line[i + 1] - line[i]
        way /= np.linalg.norm(way)
        top = np.array([0.0, way[2], -way[1]])
        radius = throat * 0.92 + (nape * 0.92 - throat * 0.92) * min(u * 1.25, 1.0)
        if u > 0.8:
            radius *= 1 - 3.2 * (u - 0.8)
        root = point + top * radius * 0.97
        bones, where = (NECK, min(u * 1.2, 1.0)) if u < 0.8 else (("head",), 0.0)
        t = np.linspace(0, 1, 5)[:, None]
        if upright:
            path = root + top * (0.085 * t) + way * (0.012 * draw.normal() * t)
            tone = colour if marks != "stripes" or k % 3 else np.array([0.86, 0.84, 0.80])
            out.append(lock(path, 0.034, tone, bones, (where, where), 0.45, levels=_shown(k)))
            continue
        side = 1.0 if k % 5 else -0.6
        drop = 0.24 + 0.06 * draw.random()
        out_way = np.array([side, 0.0, 0.0]) * (0.86 * radius + 0.045)
        path = (
            root
            + out_way * np.sin(t * 1.5)
            - np.array([0.0, 1.0, 0.0]) * drop * t**1.5
            + way * (0.03 * draw.normal() - 0.02) * t
        )
        out.append(
            lock(path, 0.062, colour * (0.9 + 0.2 * draw.random()), bones, (where, where), 0.28, levels=_shown(k))
        )
    if not upright:  # the forelock
        for k in range(4):
            t = np.linspace(0, 1, 5)[:, None]
            ahead = line[-1] - line[-2]
            path = (
                poll
                + np.array([(k - 1.5) * 0.014, 0.0, 0.0])
                + np.array([0.0, -0.05, 0.13]) * t
                + np.array([0.0, 0.03, 0.0]) * np.sin(t * 3)
            )
            out.append(lock(path + 0 * ahead, 0.018, colour, ("head",), (0.0, 0.0), 0.4))
    return out


def lions_mane(
    neck: Array, at: Callable[..., Array], skull: float, throat: float, colour: Array, dark: Array, style: str
) -> list[Piece]:
    """Locks all round the head and neck, darker outward."""
    draw = chance(3, "mane")
    out = []
    rings = (
        (
            (0.36, 0.98, 0.62),
            (0.22, 1.16, 0.95),
            (0.04, 1.30, 1.25),
            (-0.18, 1.42, 1.45),
            (-0.44, 1.50, 1.6),
            (-0.70, 1.50, 1.6),
        )
        if style == "lion"
        else ((0.10, 0.95, 0.6), (-0.1, 1.1, 0.8))
    )
    for n, (ahead, wide, long) in enumerate(rings):
        count = 34 if style == "lion" else 22
        for k in range(count):
            a = 2 * np.pi * (k + 0.5 * (n % 2)) / count
            up, side = np.cos(a), np.sin(a)
            if n > 1 and up > 0.80 and style != "lion":
                continue
            centre = at(ahead, -0.12 * skull * (1 + n))
            spread = skull * wide * (1.0 if up > -0.3 else 1.15)
            root = centre + np.array([side * spread * 0.82, up * spread * 0.80, 0.0])
            length = skull * long * (1.0 if up > 0.2 else 1.35) * (0.80 + 0.45 * draw.random())
            way = np.array([side * 0.85, up * 0.70 - 0.35, -0.62])
            way /= np.linalg.norm(way)
            t = np.linspace(0, 1, 5)[:, None]
            path = root + way * length * t - np.array([0.0, 0.40, 0.0]) * length * t**2
            share = min(n / 3.2, 1.0) * 0.8
            tone = (colour * (1 - share) + dark * share) * (0.85 + 0.3 * draw.random())
            bones, where = (("head",), 0.0) if n < 2 else (NECK, max(0.0, 1.0 - 0.32 * (n - 1)))
            out.append(lock(path, skull * 0.17, tone, bones, (where, where), 0.42, levels=_shown(k)))
    return out


def tail_hair(tail: Array, style: str, colour: Array) -> list[Piece]:
    """A horse's tail of long locks from its root, or a tuft at the end."""
    draw = chance(5, "tail")
    bones = ("tail1", "tail2", "tail3", "tail4")
    out = []
    if style == "tuft":
        way = tail[4] - tail[3]
        way /= np.linalg.norm(way)
        for k in range(7):
            a = 2 * np.pi * k / 7
            t = np.linspace(0, 1, 5)[:, None]
            aside = np.array([np.cos(a), 0.0, np.sin(a)]) * 0.032
            path = tail[4] - way * 0.06 + (way * 0.20 * (0.8 + 0.3 * draw.random())) * t + aside * np.sin(t * 2.6)
            out.append(lock(path, 0.018, colour * (0.85 + 0.3 * draw.random()), bones, (0.9, 1.0), 0.6))
        return out
    length = float(np.linalg.norm(np.diff(tail, axis=0), axis=1).sum())
    for k in range(26):
        u = 0.02 + 0.5 * (k / 25) ** 1.2
        at = u * 4
        i = min(int(at), 3)
        root = tail[i] + (tail[i + 1] - tail[i]) * (at - i)
        a = 2.4 * k
        t = np.linspace(0, 1, 6)
        aside = np.array([np.cos(a), 0.0, 0.6 * np.sin(a)]) * (0.050 + 0.035 * draw.random())
        line = np.stack([np.interp(u + (1.06 - u) * t, np.linspace(0, 1, 5), tail[:, j]) for j in range(3)], 1)
        line += root - line[0]
        path = line + aside * np.sin(t * 2.5)[:, None] - np.array([0, 0.10, 0]) * (t**2)[:, None] * length
        out.append(lock(path, 0.036, colour * (0.82 + 0.3 * draw.random()), bones, (u, 1.0), 0.5, levels=_shown(k)))
    return out
