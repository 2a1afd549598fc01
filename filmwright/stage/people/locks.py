"""What hair is laid of: a shell on the scalp, combed locks on it, the inner mass of long hair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.parts import AFAR, CLOSE, DETAIL, Part, rgb
from filmwright.stage.people.scalp import Outside, centre, hairline_field, hairline_of, shell
from filmwright.stage.people.strands import Combing, comb, curtain, ribbons, scatter
from filmwright.stage.people.surfaces import unit

EDGE = 0.0045  # metres of hairline that only single locks cover


def drawn_for(body: Body, what: str) -> np.random.Generator:
    """The chance of a part of somebody's hair, always the same."""
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
    draw = drawn_for(body, what)
    assert base.normals is not None
    bulk = replace(base, points=base.points + base.normals * 0.6 * how.lift * body.head, levels=AFAR, name="bulk")
    parts = [fringe_of_edge(body, outside, base, how, draw), bulk]
    for share, levels in ((0.4, DETAIL), (0.6, (CLOSE, CLOSE))):
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
    outer = replace(inner, points=inner.points + unit(along).reshape(-1, 3) * 0.010 * body.head, levels=AFAR)
    return [inner, outer]
