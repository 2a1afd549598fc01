"""Hair that is tied: combed back to a tail, a bun, a braid or two."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.locks import drawn_for, scalp
from filmwright.stage.people.parts import Part, rgb
from filmwright.stage.people.scalp import Outside
from filmwright.stage.people.strands import hanging_weights, refine, ribbons, scatter, wavy
from filmwright.stage.people.surfaces import grid, unit

OVER_SHOULDER = 0.13  # metres by which a braid comes forward


def pulled_back(body: Body, outside: Outside, tie: Array, count: int = 820) -> list[Part]:
    """Hair combed tight over the scalp towards a tie, with a few short strays at the temples."""
    drawn, base = scalp(body, 0.0075, top=0.002)
    draw = drawn_for(body, "pulled")
    parts = [drawn]
    for share, levels in ((0.45, (0, 1)), (0.55, (0, 0))):
        roots, normals = scatter(base, int(count * share), draw)
        point, path, along = roots.copy(), [roots], [normals]
        steps = 7
        for step in range(steps):
            towards = tie - point
            _, near = outside.nearest(point)
            # from the forehead the tie lies behind the skull: combed up and over it, not across the brow
            away = np.clip(-(near * unit(towards)).sum(1, keepdims=True), 0, 1)
            towards = towards + np.array([0.0, 1.2, 0.0]) * away * np.linalg.norm(towards, axis=1, keepdims=True)
            flat = towards - near * (towards * near).sum(1, keepdims=True)
            goes = unit(flat) * np.minimum(
                np.linalg.norm(towards, axis=1, keepdims=True) / (steps - step), 0.030 * body.head
            )
            point = point + goes
            height, near = outside.nearest(point)
            rises = np.maximum(0.0085 * body.head - height, 0) - np.maximum(height - 0.0115 * body.head, 0)
            point = point + near * (rises + draw.uniform(0, 0.0012, len(point)) * body.head)[:, None]
            path.append(point)
            along.append(near)
        paths = np.stack(path, 1)
        for _ in range(3):
            paths[:, 1:-1] = 0.5 * paths[:, 1:-1] + 0.25 * (paths[:, :-2] + paths[:, 2:])
        widths = 0.0038 * body.head * draw.uniform(0.6, 1.3, len(roots))
        parts.append(ribbons(body, paths, unit(np.stack(along, 1)), widths, 0.25, draw, levels, tip=5.0))
    return parts


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
        (0, 1),
    )
    return [body_of_it, tuft]


def ponytail(body: Body, outside: Outside) -> list[Part]:
    """Hair in a ponytail."""
    tie = back_of_head(body, 0.045)
    return [
        *pulled_back(body, outside, tie),
        *tail(body, outside, tie, unit(np.array([0, 0.25, -1.0])), 0.30, 0.021, 0.004, "tail"),
    ]


def bun(body: Body, outside: Outside) -> list[Part]:
    """Hair in a bun."""
    tie = back_of_head(body, 0.060)
    return [*pulled_back(body, outside, tie), knot(body, tie + np.array([0, 0.010, -0.016]) * body.head, 0.040)]


def braid(body: Body, outside: Outside) -> list[Part]:
    """Hair in a braid that comes forward over one shoulder."""
    nape = back_of_head(body, -0.035)
    side = 1.0 if drawn_for(body, "shoulder").random() < 0.5 else -1.0
    tie = nape + np.array([side * 0.034, 0.0, 0.012]) * body.head
    start = tie + np.array([side * 0.014, -0.006, 0.012]) * body.head
    return [*pulled_back(body, outside, tie), *plait(body, outside, start, 0.34, 0.017, OVER_SHOULDER)]


def braids(body: Body, outside: Outside) -> list[Part]:
    """Hair in two braids, parted in the middle, that hang before the shoulders."""
    parts = pulled_back(body, outside, back_of_head(body, -0.035))
    for side in (1.0, -1.0):
        start = body.brow + np.array([side * 0.060, -0.040, -0.118]) * body.head
        parts += plait(body, outside, start, 0.30, 0.0150, 0.7 * OVER_SHOULDER)
    return parts


def pigtails(body: Body, outside: Outside) -> list[Part]:
    """Hair in two pigtails."""
    parts: list[Part] = []
    tie = back_of_head(body, 0.0)
    parts += pulled_back(body, outside, tie)
    for sign in (1, -1):
        beside = np.array(
            [sign * 0.078 * body.head, body.brow[1] - 0.005 * body.head, body.brow[2] - 0.115 * body.head]
        )
        away = unit(np.array([sign * 1.0, 0.15, -0.25]))
        parts += tail(body, outside, beside, away, 0.20, 0.015, 0.003, f"pigtail{sign}")
    return parts
