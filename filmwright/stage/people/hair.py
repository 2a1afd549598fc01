"""Hair styles: each is a small function from a body to parts (a shell on the scalp, locks over it, what is tied)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.parts import Part, rgb
from filmwright.stage.people.scalp import Outside, centre, hairline_field, hairline_of, shell
from filmwright.stage.people.strands import Combing, comb, curtain, hanging_weights, refine, ribbons, scatter, wavy
from filmwright.stage.people.surfaces import grid, unit

Style = Callable[[Body, Outside], list[Part]]
EDGE = 0.0045  # metres of hairline that only single locks cover


def _draw(body: Body, what: str) -> np.random.Generator:
    return seeded("hair", what, body.look.face)


def scalp(
    body: Body, thickness: float, top: float = 0.0, nape: float = 0.0, steps: int = 3, front: float = 0.0
) -> tuple[Part, Part]:
    """Two shells: the drawn one, which begins a little behind the hairline, and the whole one, on which locks are rooted."""
    high, temples = hairline_of(body.look)
    drawn = shell(body, thickness, steps, high + front, temples, nape, top, inset=EDGE)
    return drawn, shell(body, thickness * 0.8, steps, high + front, temples, nape, top)


def fringe_of_edge(body: Body, outside: Outside, base: Part, how: Combing, draw: np.random.Generator) -> Part:
    """Fine short locks along the hairline, where the shell's edge would show."""
    high, temples = hairline_of(body.look)
    field = hairline_field(body, base.points, high, temples)
    near = field < 0.016 * body.head
    edge = Part(
        base.points,
        base.triangles[near[base.triangles].any(1)],
        base.weights,
        "hair",
        base.colours,
        base.aux,
        base.normals,
    )
    if not len(edge.triangles):
        edge = base
    count = max(how.count // 2, 60)
    fine = replace(
        how,
        length=min(how.length, 0.030),
        steps=4,
        lift=how.lift * 0.35,
        fringe=0.0,
        wave=0.0,
        hug=max(how.hug, 0.6),
        taper=0.0,
    )
    roots, normals = scatter(edge, count, draw)
    paths, along = comb(body, roots, normals, fine, outside, draw)
    widths = np.full(count, 0.0026 * body.head) * draw.uniform(0.6, 1.2, count)
    return ribbons(body, paths, along, widths, how.flat, draw, (0, 0))


def locks(body: Body, outside: Outside, base: Part, how: Combing, what: str = "locks") -> list[Part]:
    """Combed locks on a shell: two fifths stay for medium shots, all for close ones."""
    draw = _draw(body, what)
    assert base.normals is not None
    bulk = replace(base, points=base.points + base.normals * 0.6 * how.lift * body.head, levels=(2, 3), name="bulk")
    parts = [fringe_of_edge(body, outside, base, how, draw), bulk]
    for share, levels in ((0.4, (0, 1)), (0.6, (0, 0))):
        count = max(int(how.count * share), 1)
        roots, normals = scatter(base, count, draw)
        paths, along = comb(body, roots, normals, how, outside, draw)
        widths = how.width * body.head * draw.uniform(0.6, 1.2, count)
        parts.append(ribbons(body, paths, along, widths, how.flat, draw, levels))
    return parts


def drape(body: Body, outside: Outside, base: Part, how: Combing, opening: float, columns: int = 44) -> list[Part]:
    """The inner mass of long hair: a curtain from temple round the back to temple, `opening` degrees from the front."""
    middle = centre(body)
    turn = np.radians(np.linspace(opening, 360 - opening, columns))
    field = hairline_field(body, base.points)
    band = base.points[(field > 0.012 * body.head) & (field < 0.055 * body.head)]
    angle = np.arctan2(band[:, 0], band[:, 2] - middle[2])
    apart = np.abs(np.angle(np.exp(1j * (angle[None] - turn[:, None]))))
    nearest = np.argsort(apart, 1)[:, :5]
    roots = band[nearest].mean(1)
    _, normals = outside.nearest(roots)
    calm = Combing(
        how.length * 0.94, how.width, columns, max(how.steps, 9), how.back, how.side, how.gravity, how.lift * 0.7, 0.0,
        0.0, how.waves, how.part, how.face, hug=how.hug,
    )  # fmt: skip
    still = np.random.Generator(np.random.PCG64(5))
    paths, along = comb(body, roots, normals, calm, outside, still)
    for _ in range(4):  # neighbours agree, so that the sheet has no creases
        paths[1:-1] = 0.5 * paths[1:-1] + 0.25 * (paths[:-2] + paths[2:])
    inner = curtain(body, paths, along, rgb(body.look.hair_colour))
    # In wides, where locks are too fine to draw, a fuller sheet stands for them.
    outer = replace(inner, points=inner.points + unit(along).reshape(-1, 3) * 0.010 * body.head, levels=(2, 3))
    return [inner, outer]


def _bald(body: Body, outside: Outside) -> list[Part]:
    return []


def _shaved(body: Body, outside: Outside) -> list[Part]:
    """Stubble on the scalp, over the colour that the skin takes on there."""
    whole = shell(body, 0.0012, temples=hairline_of(body.look)[1])
    how = Combing(0.0042, 0.0014, 2300, 2, back=-0.2, gravity=0.0, lift=0.002, stray=0.25, forward=0.4, outwards=True)
    return locks(body, outside, whole, how)


def _crop(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.007)
    how = Combing(
        0.020, 0.0050, 620, 3, back=-0.3, side=0.1, gravity=0.10, lift=0.008, stray=0.22, forward=0.5, taper=0.4
    )
    return [drawn, *locks(body, outside, base, how)]


def _short(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.011, top=0.006)
    how = Combing(
        0.048,
        0.0047,
        720,
        5,
        back=1.7,
        side=0.45,
        gravity=0.07,
        lift=0.012,
        stray=0.08,
        part=0.028,
        flat=0.35,
        hug=0.9,
        taper=0.62,
    )
    return [drawn, *locks(body, outside, base, how)]


def _slick(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.009, top=0.004)
    how = Combing(
        0.075, 0.0055, 480, 6, back=3.0, side=0.0, gravity=0.06, lift=0.008, stray=0.02, flat=0.25, hug=0.8, taper=0.35
    )
    return [drawn, *locks(body, outside, base, how)]


def _receding(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.008)
    how = Combing(
        0.038, 0.0044, 520, 4, back=1.8, side=0.2, gravity=0.06, lift=0.008, stray=0.06, flat=0.30, hug=1.0, taper=0.45
    )
    return [drawn, *locks(body, outside, base, how)]


def _horseshoe(body: Body, outside: Outside) -> list[Part]:
    """A bald crown with a wreath of hair from ear to ear."""
    _, base = scalp(body, 0.006, front=0.09)
    field = hairline_field(body, base.points)
    low = field < 0.070 * body.head  # the crown stays bare
    keep = low[base.triangles].all(1)
    wreath = Part(
        base.points, base.triangles[keep], base.weights, "hair", base.colours, base.aux, base.normals, name="scalp"
    )
    how = Combing(0.030, 0.0055, 300, 4, back=0.8, gravity=0.30, lift=0.008, stray=0.10, flat=0.30)
    return [wreath, *locks(body, outside, wreath, how)]


def _mop(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.014, top=0.006)
    how = Combing(
        0.080,
        0.0074,
        540,
        6,
        back=0.1,
        side=0.3,
        gravity=0.18,
        lift=0.014,
        stray=0.12,
        fringe=0.058,
        forward=0.15,
        hug=0.5,
    )
    return [drawn, *locks(body, outside, base, how)]


def _pixie(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.012, top=0.004)
    how = Combing(
        0.062,
        0.0066,
        540,
        6,
        back=0.4,
        side=0.9,
        gravity=0.22,
        lift=0.010,
        stray=0.07,
        part=0.034,
        fringe=0.058,
        hug=0.9,
        taper=0.25,
    )
    return [drawn, *locks(body, outside, base, how)]


def _curly(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.024, steps=6, nape=0.010)
    how = Combing(
        0.075,
        0.0062,
        520,
        8,
        back=0.2,
        side=0.4,
        gravity=0.20,
        lift=0.020,
        stray=0.16,
        wave=0.0085,
        waves=2.0,
        fringe=0.052,
    )
    return [drawn, *locks(body, outside, base, how)]


def _afro(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.052, steps=9)
    how = Combing(0.026, 0.0080, 1000, 3, gravity=0.0, lift=0.0, stray=0.5, outwards=True, flat=0.8)
    return [drawn, *locks(body, outside, base, how)]


def _bob(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.015, nape=0.03)
    how = Combing(
        0.142,
        0.0070,
        470,
        10,
        back=0.9,
        side=1.0,
        gravity=0.42,
        lift=0.013,
        stray=0.025,
        part=0.025,
        face=0.066,
        flat=0.22,
        hug=0.9,
    )
    return [drawn, *drape(body, outside, base, how, 74), *locks(body, outside, base, how)]


def _fringe_bob(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.014, nape=0.03)
    how = Combing(
        0.142,
        0.0070,
        500,
        10,
        back=0.2,
        side=0.25,
        gravity=0.42,
        lift=0.012,
        stray=0.025,
        fringe=0.060,
        forward=0.2,
        flat=0.22,
        hug=0.9,
    )
    side = Combing(how.length, how.width, 8, 9, back=0.7, side=1.2, gravity=0.34, lift=0.015, face=0.066)
    return [drawn, *drape(body, outside, base, side, 74), *locks(body, outside, base, how)]


def _long(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.014, nape=0.03)
    how = Combing(
        0.40,
        0.0080,
        460,
        13,
        back=1.0,
        side=1.0,
        gravity=0.40,
        lift=0.013,
        stray=0.022,
        part=0.022,
        face=0.066,
        flat=0.20,
        hug=0.8,
    )
    return [drawn, *drape(body, outside, base, how, 76), *locks(body, outside, base, how)]


def _wavy(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.016, nape=0.03)
    how = Combing(
        0.33, 0.0085, 420, 14, back=0.8, side=1.2, gravity=0.38, lift=0.014, stray=0.04, hug=0.7, wave=0.008, waves=3.0, part=-0.024,
        face=0.070, flat=0.24,
    )  # fmt: skip
    return [drawn, *drape(body, outside, base, how, 76), *locks(body, outside, base, how)]


def _dreadlocks(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.012)
    how = Combing(
        0.26,
        0.0078,
        190,
        14,
        back=0.9,
        side=0.8,
        gravity=0.36,
        lift=0.014,
        stray=0.07,
        wave=0.0042,
        waves=2.4,
        face=0.072,
        flat=0.95,
    )
    draw = _draw(body, "dreadlocks")
    roots, normals = scatter(base, how.count, draw)
    paths, along = comb(body, roots, normals, how, outside, draw)
    widths = how.width * body.head * draw.uniform(0.8, 1.1, how.count)
    return [drawn, ribbons(body, paths, along, widths, 0.95, draw, (0, 2), tip=9.0)]


def pulled_back(body: Body, outside: Outside, tie: Array, count: int = 820) -> list[Part]:
    """Hair combed tight over the scalp towards a tie, with a few short strays at the temples."""
    drawn, base = scalp(body, 0.0075, top=0.002)
    draw = _draw(body, "pulled")
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
    draw = _draw(body, what)
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
    taper = (1 - 0.45 * t)[:, None] * thick * scale
    strands = []
    for strand in range(3):
        phase = 2 * np.pi * (turns * t + strand / 3)
        strands.append(
            line + side * np.sin(phase)[:, None] * taper * 0.75 + out * (np.sin(2 * phase) * 0.35)[:, None] * taper
        )
    paths = np.stack(strands)
    normals = np.repeat(out[None], 3, 0)
    draw = _draw(body, "plait")
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


def _ponytail(body: Body, outside: Outside) -> list[Part]:
    tie = back_of_head(body, 0.045)
    return [
        *pulled_back(body, outside, tie),
        *tail(body, outside, tie, unit(np.array([0, 0.25, -1.0])), 0.30, 0.021, 0.004, "tail"),
    ]


def _bun(body: Body, outside: Outside) -> list[Part]:
    tie = back_of_head(body, 0.060)
    return [*pulled_back(body, outside, tie), knot(body, tie + np.array([0, 0.010, -0.016]) * body.head, 0.040)]


def _braid(body: Body, outside: Outside) -> list[Part]:
    tie = back_of_head(body, -0.020)
    return [*pulled_back(body, outside, tie), *plait(body, outside, tie, 0.34, 0.016)]


def _pigtails(body: Body, outside: Outside) -> list[Part]:
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


def _mohawk(body: Body, outside: Outside) -> list[Part]:
    _, base = scalp(body, 0.002)
    strip = np.abs(base.points[:, 0]) < 0.024 * body.head
    crest = Part(
        base.points,
        base.triangles[strip[base.triangles].all(1)],
        base.weights,
        "hair",
        base.colours,
        base.aux,
        base.normals,
    )
    how = Combing(0.075, 0.0085, 220, 5, back=0.3, gravity=-0.08, lift=0.0, stray=0.10, outwards=True, flat=0.5)
    return [*_shaved(body, outside), *locks(body, outside, crest, how)]


STYLES: dict[str, Style] = {
    "bald": _bald,
    "shaved": _shaved,
    "crop": _crop,
    "short": _short,
    "slick": _slick,
    "receding": _receding,
    "horseshoe": _horseshoe,
    "mop": _mop,
    "pixie": _pixie,
    "curly": _curly,
    "afro": _afro,
    "bob": _bob,
    "fringe": _fringe_bob,
    "long": _long,
    "wavy": _wavy,
    "dreadlocks": _dreadlocks,
    "ponytail": _ponytail,
    "bun": _bun,
    "braid": _braid,
    "pigtails": _pigtails,
    "mohawk": _mohawk,
}


def check_hair(style: str) -> None:
    """Raises InputError when there is no such style, and names those that there are."""
    if style not in STYLES:
        raise InputError(f'There is no hair style "{style}". A look can have: {", ".join(sorted(STYLES))}.')


def hair(body: Body, outside: Outside) -> list[Part]:
    """The parts of the look's hair style."""
    check_hair(body.look.hair)
    return STYLES[body.look.hair](body, outside)
