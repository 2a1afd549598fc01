"""Hair that is tied: combed back to a tail, a bun, a braid or two."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.locks import drawn_for
from filmwright.stage.people.parts import DETAIL, Part, rgb
from filmwright.stage.people.scalp import Outside
from filmwright.stage.people.strands import hanging_weights, refine, ribbons, wavy
from filmwright.stage.people.surfaces import grid, unit
from filmwright.stage.people.swept import swept

OVER_SHOULDER = 0.13  # metres by which a braid comes forward


def back_of_head(body: Body, height: float) -> Array:
    """A point (3,) just behind the head, `height` metres over the eyes on the base woman's head."""
    skin = body.positions[body.skin_vertices]
    on_head = body.weights[body.skin_vertices, body.bone["head"]] > 0.6
    level = body.brow[1] + height * body.head
    ring = skin[on_head & (np.abs(skin[:, 1] - level) < 0.015 * body.head) & (np.abs(skin[:, 0]) < 0.03)]
    return np.array([0.0, level, float(ring[:, 2].min()) - 0.010 * body.head])


def tail(
    body: Body, outside: Outside, tie: Array, away: Array, length: float, thick: float, wave: float, what: str
) -> list[Part]:
    """A bundle of locks from a tie: leaves along `away`, then hangs; kept off the back and shoulders."""
    draw = drawn_for(body, what)
    scale, count, steps = body.head, 90, 12
    angle = draw.uniform(0, 2 * np.pi, count)
    radius = np.sqrt(draw.random(count)) * thick * scale
    side = unit(np.cross(away, np.array([0, 1.0, 0.001])))
    other = np.cross(side, away)
    offset = side * (np.cos(angle) * radius)[:, None] + other * (np.sin(angle) * radius)[:, None]
    point = tie + offset * 0.4
    lengths = length * scale * draw.uniform(0.75, 1.05, count)
    path = [point]
    for step in range(steps):
        t = (step + 1) / steps
        swell = 1 + 0.5 * np.sin(np.pi * min(t * 1.3, 1))
        direction = unit(
            away * max(0.9 - 2.6 * t, 0)
            + np.array([0, -1.0, 0]) * min(2.2 * t + 0.15, 1)
            + offset * (1.4 / (thick * scale)) * 0.18 * (swell - 1)
        )
        point = point + direction * (lengths / steps)[:, None]
        height, near = outside.nearest(point)
        point = point + near * np.clip(0.012 * scale - height, 0, 0.05)[:, None]
        path.append(point)
    paths = np.stack(path, 1)
    for _ in range(2):
        paths[:, 1:-1] = 0.5 * paths[:, 1:-1] + 0.25 * (paths[:, :-2] + paths[:, 2:])
    normals = np.repeat(unit(offset + away * 0.3 * thick * scale)[:, None], steps + 1, 1)
    if wave:
        paths = wavy(paths, normals, wave * scale, 2.5, draw)
    widths = 0.0080 * scale * draw.uniform(0.7, 1.2, count)
    return [ribbons(body, paths, normals, widths, 0.5, draw, (0, 3), tip=3.0)]


def knot(body: Body, place: Array, radius: float, joint: str = "head") -> Part:
    """A coiled bun: a ball with grooves that wind round it."""
    rows, columns = 17, 30
    polar, turn = np.meshgrid(
        np.linspace(0, np.pi, rows), np.linspace(0, 2 * np.pi, columns, endpoint=False), indexing="ij"
    )
    outward = np.stack([np.sin(polar) * np.cos(turn), np.sin(polar) * np.sin(turn), -np.cos(polar)], -1)
    groove = 1 + 0.045 * np.sin(3 * turn + 7 * polar)
    points = place + outward.reshape(-1, 3) * groove.reshape(-1, 1) * radius * body.head * np.array([1.0, 0.95, 0.78])
    tangent = np.stack([-np.sin(turn) - 0.3 * np.cos(turn), np.cos(turn), 0.4 * np.sin(polar)], -1).reshape(-1, 3)
    shade = (0.86 + 0.16 * np.sin(3 * turn + 7 * polar)).reshape(-1, 1)
    aux = np.concatenate([unit(tangent), 0.5 + 0.3 * np.sin(5 * turn).reshape(-1, 1)], 1)
    triangles = grid(rows, columns, closed=True)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    outside_first = (np.cross(b - a, c - a) * (a - place)).sum() > 0
    weights = hanging_weights(body, points)
    return Part(
        points,
        triangles if outside_first else triangles[:, ::-1],
        weights,
        "hair",
        rgb(body.look.hair_colour) * shade,
        aux,
        name="bun",
    )


def plait(body: Body, outside: Outside, start: Array, length: float, thick: float, forward: float = 0.0) -> list[Part]:
    """A braid: three strands that wind past each other along a line hanging from `start`."""
    scale, places = body.head, 60
    t = np.linspace(0, 1, places)
    line = start + np.stack([0 * t, -t * length * scale, 0 * t - 0.02 * scale * np.minimum(t * 8, 1)], 1)
    line[:, 0] += np.sign(start[0]) * forward * 0.35 * np.minimum(t * 3, 1) * scale
    line[:, 2] += forward * np.minimum(t * 3, 1) * scale
    for _ in range(3):
        height, near = outside.nearest(line)
        line = line + near * np.clip(thick * 1.2 * scale - height, 0, 0.06)[:, None]
        line[1:-1] = 0.5 * line[1:-1] + 0.25 * (line[:-2] + line[2:])
    _, out = outside.nearest(line)
    along = unit(np.gradient(line, axis=0))
    out = unit(out - along * (out * along).sum(1, keepdims=True))
    side = np.cross(along, out)
    turns = length / (thick * 3.4)
    taper = ((1 - 0.45 * t) * np.clip(0.3 + 9 * t, 0, 1))[:, None] * thick * scale
    strands = []
    for strand in range(3):
        phase = 2 * np.pi * (turns * t + strand / 3)
        strands.append(
            line + side * np.sin(phase)[:, None] * taper * 0.75 + out * (np.sin(2 * phase) * 0.35)[:, None] * taper
        )
    paths = np.stack(strands)
    normals = np.repeat(out[None], 3, 0)
    draw = drawn_for(body, "plait")
    body_of_it = ribbons(body, paths, normals, np.full(3, thick * 0.95 * scale), 0.75, draw, (0, 3), tip=12.0)
    brush = line[-1] + np.stack([np.zeros(4), -np.linspace(0, 0.05, 4) * scale, np.zeros(4)], 1)
    ends = (
        np.repeat(brush[None], 14, 0)
        + draw.normal(0, 0.004, (14, 1, 3)) * np.linspace(0, 1, 4)[None, :, None] * scale * 1.5
    )
    tuft = ribbons(
        body,
        refine(ends, 5),
        np.repeat(out[None, -1:], 14, 0).repeat(5, 1),
        np.full(14, 0.004 * scale),
        0.6,
        draw,
        DETAIL,
    )
    return [body_of_it, tuft]


def parting(body: Body) -> float | None:
    """Where the hair is parted, metres from the middle; None for grown men, who comb it straight back."""
    if body.look.sex == "male" and body.look.age > 14:
        return None
    return float(drawn_for(body, "parting").choice([0.0, 0.020, -0.020]))


def ponytail(body: Body, outside: Outside) -> list[Part]:
    """Hair in a ponytail, tied high: it shows over the head and beside the neck."""
    tie = back_of_head(body, 0.078)
    side = 1.0 if drawn_for(body, "shoulder").random() < 0.5 else -1.0
    away = unit(np.array([0.42 * side, 0.62, -0.75]))
    return [
        *swept(body, outside, (tie,), parting(body), full=0.6),
        *tail(body, outside, tie, away, 0.34, 0.023, 0.004, "tail"),
    ]


def bun(body: Body, outside: Outside) -> list[Part]:
    """Hair in a bun high on the back of the head, where it is seen from the front too."""
    tie = back_of_head(body, 0.096)
    place = np.array([0.0, body.crown - 0.002 * body.head, tie[2] + 0.020 * body.head])
    return [*swept(body, outside, (tie,), parting(body)), knot(body, place, 0.036)]


def braid(body: Body, outside: Outside) -> list[Part]:
    """Hair in a braid that comes forward over one shoulder."""
    nape = back_of_head(body, -0.035)
    side = 1.0 if drawn_for(body, "shoulder").random() < 0.5 else -1.0
    tie = nape + np.array([side * 0.034, 0.0, 0.012]) * body.head
    start = tie + np.array([side * 0.014, -0.006, 0.012]) * body.head
    return [*swept(body, outside, (tie,), parting(body)), *plait(body, outside, start, 0.34, 0.017, OVER_SHOULDER)]


def braids(body: Body, outside: Outside) -> list[Part]:
    """Hair in two braids, parted in the middle, that hang before the shoulders."""
    starts = [body.brow + np.array([side * 0.060, -0.040, -0.118]) * body.head for side in (1.0, -1.0)]
    parts = swept(body, outside, (starts[0], starts[1]), 0.0)
    for start in starts:
        parts += plait(body, outside, start, 0.30, 0.0150, 0.7 * OVER_SHOULDER)
    return parts


def pigtails(body: Body, outside: Outside) -> list[Part]:
    """Hair in two pigtails, parted in the middle."""
    beside = [
        np.array([side * 0.080 * body.head, body.brow[1] + 0.012 * body.head, body.brow[2] - 0.115 * body.head])
        for side in (1.0, -1.0)
    ]
    parts = swept(body, outside, (beside[0], beside[1]), 0.0, full=0.7)
    for side, tie in zip((1.0, -1.0), beside, strict=True):
        away = unit(np.array([side * 1.0, 0.30, -0.10]))
        parts += tail(body, outside, tie, away, 0.20, 0.015, 0.003, f"pigtail{int(side)}")
    return parts
