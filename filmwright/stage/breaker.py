"""The wave that a surfer rides: a wall of water that lifts, throws its lip and falls into foam, and goes along with who is on it.

Its crest lies along the way that is ridden, x ahead, z towards the shore, y up, metres; the wave is `TALL` high at the surfer. Ahead the
wall is still whole; behind, the lip has come over and what has fallen is white.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from functools import cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.events.puffs import cloud
from filmwright.stage.mesh import Mesh
from filmwright.stage.performance import Performance
from filmwright.stage.places.place import SetPiece
from filmwright.stage.snapshot import Item, View
from filmwright.stage.surface import rgb, surface

TALL = 2.7  # metres of the wave where it is ridden
AHEAD, ASTERN = 34.0, 30.0  # metres of it before and behind the surfer
FOOT = 1.02  # heights of the wave by which the surfer is before its crest
THROWN, FALLEN = (
    (4.5, -2.0),
    (-3.0, -9.0),
)  # where the lip begins to throw and has thrown; where it falls and has fallen
DEEP, THIN, FOAM = "#0d4450", "#3fa79f", "#eef4f2"
SPRAY = 60  # puffs of spray


@cache
def wave() -> Mesh:
    """The wall of water, made once."""
    along = np.linspace(-ASTERN, AHEAD, 200)
    points = np.stack([_section(float(x)) for x in along])  # (k, n, 3)
    k, n, _ = points.shape
    height = points[..., 1].max(1, keepdims=True) + 1e-6
    up = np.clip(points[..., 1] / height, 0.0, 1.0)
    thrown, fallen = (_between(along, *edge)[:, None] for edge in (THROWN, FALLEN))
    s = np.linspace(0.0, 1.0, n)[None]
    draw = np.random.default_rng(7)
    torn = _streaks(draw, along, s)
    lip = np.exp(-(((s - 0.37) / 0.055) ** 2)) * (0.25 + 0.75 * thrown)  # where the lip ends
    foot = np.clip((s - 0.86) / 0.14, 0.0, 1.0) ** 2 * 1.1 * (1.0 - 0.7 * _between(along, 2.0, 16.0)[:, None])
    white = np.clip(
        np.maximum.reduce([1.25 * fallen * (0.55 + 0.6 * torn), lip * (0.45 + 0.8 * torn), foot * torn**2 * 1.6]),
        0.0,
        1.0,
    )
    water = (
        rgb(DEEP)
        + (rgb(THIN) - rgb(DEEP)) * np.clip(up**1.4 * (0.45 + 0.75 * torn) + 0.22 * (torn - 0.5), 0.0, 1.0)[..., None]
    )
    colours = water + (rgb(FOAM) - water) * white[..., None]
    points[..., 1] += 0.16 * (fallen * (torn - 0.4)) * (up > 0.05)
    grid = np.arange(k * n).reshape(k, n)
    a, b, c, d = grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]
    triangles = np.concatenate([np.stack([a, c, b], -1).reshape(-1, 3), np.stack([a, d, c], -1).reshape(-1, 3)])
    mesh = surface(points.reshape(-1, 3), triangles, colours.reshape(-1, 3), "paint")
    return replace(mesh, key="a breaker")


def _between(along: Array, begins: float, ends: float) -> Array:
    """0 before `begins`, 1 from `ends` on, smooth between."""
    t = np.clip((along - begins) / (ends - begins), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t))


def _section(x: float) -> Array:
    """The wave cut across at x, (n,3) from behind over the crest and the lip, under it, and down the face to its foot."""
    tall = TALL * float(np.exp(-(((x - 1.0) / 26.0) ** 2)))
    thrown, fallen = (float(_between(np.array([x]), *edge)[0]) for edge in (THROWN, FALLEN))
    t = np.linspace(0.0, 1.0, 16)
    back = np.stack([-3.4 + 3.05 * t, (t * t * (3 - 2 * t)) ** 1.2], 1)
    r = np.linspace(0.06, 1.0, 9)
    over = np.stack([-0.35 + 1.02 * thrown * r, 1.0 + thrown * (0.10 * np.sin(np.pi * r) - 0.46 * r * r)], 1)
    under = np.stack([over[::-1, 0] - 0.03 - 0.05 * r, over[::-1, 1] - 0.015 - 0.13 * r * thrown], 1)
    q = np.linspace(0.0, 1.0, 34)[1:]
    top = under[-1]
    face = np.stack(
        [top[0] + (1.05 - top[0]) * q**1.7 - 0.16 * thrown * np.sin(np.pi * q) ** 2, top[1] * (1.0 - q) ** 1.35], 1
    )
    whole = np.concatenate([back, over, under, face])
    # what has fallen is a heap of foam, half as high, with the same points
    heap_z = np.linspace(-3.4, 1.7, len(whole))
    heap = np.stack([heap_z, 0.5 * np.exp(-(((heap_z - 0.1) / 1.1) ** 2))], 1)
    cut = (whole * (1.0 - fallen) + heap * fallen) * tall
    return np.stack([np.full(len(cut), x), cut[:, 1], cut[:, 0]], 1)


def _streaks(draw: np.random.Generator, along: Array, s: Array) -> Array:
    """Streaks of foam and light that run up the wall, 0..1."""
    out = np.zeros((len(along), s.shape[1]))
    for _ in range(14):
        kx, ks, phase, lean = (
            draw.uniform(0.3, 5.5),
            draw.uniform(0.3, 4.0),
            draw.uniform(0, 6.3),
            draw.uniform(-14, 14),
        )
        out += np.sin(kx * along[:, None] + lean * s + phase) * np.cos(ks * s * 3.1 + phase)
    return np.clip(0.5 + out / 8.0, 0.0, 1.0)


def ridden(place: SetPiece, performance: Performance, frame: float, view: View) -> list[Item]:
    """The waves under all who surf at a frame, with the spray that their lips throw."""
    items: list[Item] = []
    for who in performance.present(frame):
        if performance.gait(who, frame) != "surf" or place.water is None:
            continue
        here, heading = performance.position(who, frame), np.radians(performance.heading(who, frame))
        ahead = np.array([np.sin(heading), 0.0, np.cos(heading)])
        aside = np.array([-ahead[2], 0.0, ahead[0]])
        out, back = (float(place.ground(*(here + side * 8.0 * aside)[[0, 2]])) for side in (1.0, -1.0))
        shore = aside if out > back else -aside
        model = np.eye(4)
        model[:3, 0], model[:3, 2] = ahead, shore
        model[:3, 3] = here - FOOT * TALL * shore
        model[1, 3] = place.water - 0.05
        items.append(
            Item(mesh=_turned(bool(np.linalg.det(model[:3, :3]) < 0)), model=model, shadow=False, name=f"wave of {who}")
        )
        items.append(_spray(who, model, performance, frame, view))
    return items


@cache
def _turned(mirrored: bool) -> Mesh:
    """The wave; for a crest that runs the other way its triangles face out again."""
    mesh = wave()
    return replace(mesh, key="a breaker the other way", triangles=mesh.triangles[:, ::-1].copy()) if mirrored else mesh


def _spray(who: str, model: Array, performance: Performance, frame: float, view: View) -> Item:
    """Puffs that rise where the lip comes down and drift off its crest."""
    draw = np.random.default_rng(zlib.crc32(who.encode()))
    life = np.mod(frame / performance.fps / 1.1 + draw.uniform(0, 1, SPRAY), 1.0)
    x = draw.uniform(FALLEN[1] - 9.0, THROWN[1] + 2.5, SPRAY)
    z = draw.uniform(0.1, 1.2, SPRAY) * TALL * 0.8
    y = (0.15 + 0.75 * life - 0.5 * life**2) * TALL * draw.uniform(0.5, 1.0, SPRAY)
    local = np.stack([x - 1.2 * life, y, z], 1)
    places = local @ model[:3, :3].T + model[:3, 3]
    shown = 0.34 * np.sin(np.pi * life) ** 0.8
    return cloud(
        "smoke", view, places, 0.22 + 0.5 * life, shown, colour="#f1f6f6", soft=0.3, name=f"spray of the wave of {who}"
    )
