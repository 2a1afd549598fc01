"""Hair that is swept over the head to where it is tied: from a parting over the temples and the tops of the ears, or straight back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.locks import drawn_for, scalp
from filmwright.stage.people.parts import AFAR, CLOSE, DETAIL, Part
from filmwright.stage.people.scalp import Outside, centre
from filmwright.stage.people.strands import ribbons, scatter
from filmwright.stage.people.surfaces import unit

STEPS = 13  # points of a lock after its root
OVER, FULL = 0.0110, 0.0085  # metres over the skin at which locks lie, and by which they rise more where hair is full
TEMPLE, TOP = (
    -0.42,
    0.42,
)  # heights, of the radius, at which what grows at the temples and beside the parting passes the ear


def swept(
    body: Body, outside: Outside, ties: tuple[Array, ...], part: float | None, count: int = 980, full: float = 1.0
) -> list[Part]:
    """Hair combed over the scalp to the tie of its side.

    Args:
        body: whose head.
        outside: what locks stay outside of.
        ties: points (3,) where it is tied: one, or the left one (x > 0) and the right one.
        part: metres from the middle at which it is parted; None: no parting, straight back.
        count: how many locks.
        full: how much fuller than tight to the skull, 0..1.
    """
    drawn, base = scalp(body, 0.0070)
    assert drawn.normals is not None and drawn.aux is not None
    ahead = _ways(body, drawn.points, ties, part)
    tangent = unit(ahead[:, 1] - ahead[:, 0])
    tangent = unit(tangent - drawn.normals * (tangent * drawn.normals).sum(1, keepdims=True))
    drawn = replace(drawn, aux=np.concatenate([tangent, drawn.aux[:, 3:]], 1))
    draw = drawn_for(body, "swept")
    bulk = replace(base, levels=AFAR, name="bulk")
    parts = [drawn, bulk]
    for share, levels in ((0.45, DETAIL), (0.55, (CLOSE, CLOSE))):
        roots, normals = scatter(base, int(count * share), draw)
        paths, along = _laid(body, outside, roots, normals, _ways(body, roots, ties, part), full, draw)
        widths = 0.0046 * body.head * draw.uniform(0.6, 1.3, len(roots))
        parts.append(ribbons(body, paths, along, widths, 0.25, draw, levels, tip=7.0))
    return parts


def _ways(body: Body, roots: Array, ties: tuple[Array, ...], part: float | None) -> Array:
    """Directions (n, STEPS+1, 3) from the middle of the skull along which locks lie: an arc over a point beside the head."""
    middle = _middle(body)
    begin = unit(roots - middle)
    side = np.where(roots[:, 0] > (part or 0.0) * body.head, 1.0, -1.0)
    tie = ties[0] if len(ties) == 1 else np.where(side[:, None] > 0, ties[0], ties[1])
    end = np.broadcast_to(unit(tie - middle), begin.shape)
    half = unit(begin + end + np.array([0.0, 0.55, 0.0]) * (begin[:, 2:] > 0))
    front = np.clip(begin[:, 2:] / 0.55 + 0.45, 0, 1)
    if part is not None:
        low = np.clip((0.92 - begin[:, 1:2]) / 0.75, 0, 1)  # 0 beside the parting, 1 at the temple
        beside = unit(np.concatenate([0.94 * side[:, None], TOP + (TEMPLE - TOP) * low, 0.20 - 0.25 * low], 1))
        half = unit(half * (1 - front) + beside * front)
    t = np.linspace(0, 1, STEPS + 1)[None, :, None]
    # the arc passes its halfway point: the corner of a quadratic curve lies as far out again
    corner = 2 * half[:, None] - 0.5 * (begin[:, None] + end[:, None])
    return np.asarray(unit(begin[:, None] * (1 - t) ** 2 + 2 * corner * t * (1 - t) + end[:, None] * t**2))


def _middle(body: Body) -> Array:
    """The middle of the skull (3,)."""
    return centre(body) + np.array([0.0, 0.030, 0.0]) * body.head


def _laid(
    body: Body, outside: Outside, roots: Array, normals: Array, ways: Array, full: float, draw: np.random.Generator
) -> tuple[Array, Array]:
    """Paths (n, STEPS+1, 3) along directions from the skull's middle, laid on the head, and its normals along them."""
    middle, count = _middle(body), len(roots)
    t = np.linspace(0, 1, STEPS + 1)
    radius = np.linalg.norm(roots - middle, axis=1)[:, None, None]
    points = (middle + ways * radius).reshape(-1, 3)
    own = draw.uniform(0.0, 0.0016, (count, 1))
    height = (OVER * np.minimum(1, 0.35 + 4 * t) + full * FULL * np.sin(np.pi * np.minimum(t * 1.2, 1)))[None] + own
    near = np.zeros_like(points)
    for _ in range(2):
        far, near = outside.nearest(points)
        points = points + near * (height.reshape(-1) * body.head - far)[:, None]
    paths, along = points.reshape(count, -1, 3), near.reshape(count, -1, 3).copy()
    paths[:, 0], along[:, 0] = roots, normals
    for _ in range(3):
        paths[:, 1:-1] = 0.5 * paths[:, 1:-1] + 0.25 * (paths[:, :-2] + paths[:, 2:])
        along[:, 1:-1] = 0.5 * along[:, 1:-1] + 0.25 * (along[:, :-2] + along[:, 2:])
    # chords cut through the skull: what was evened out is lifted off it again
    far, near = outside.nearest(paths[:, 1:-1].reshape(-1, 3))
    lift = np.maximum(0, 0.92 * height[:, 1:-1].reshape(-1) * body.head - far)
    paths[:, 1:-1] += (near * lift[:, None]).reshape(count, -1, 3)
    return paths, unit(along)
