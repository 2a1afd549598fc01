"""Levels of detail: fewer triangles for people who are small in the picture.

0 close-up, 1 medium, 2 a figure from head to feet (lips still move), 3 wide, 4 crowd. Every point of a coarser level is a point of the
finest, so that skinning, colours and face units need no second set. How far a level may be off its finest surface is set so that it stays
about the size of a pixel at most at the sizes for which the level is taken.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.people.parts import CLOSE, CROWD, FIGURE, MEDIUM, WIDE
from filmwright.stage.people.simplify import Surface, simplified

LEVELS = (CLOSE, MEDIUM, FIGURE, WIDE, CROWD)
ERRORS = {MEDIUM: 0.0016, FIGURE: 0.0024, WIDE: 0.0046, CROWD: 0.0105}  # metres, for a person of 1.70 m
SMALLEST = (
    (CLOSE, 1250.0),
    (MEDIUM, 840.0),
    (FIGURE, 230.0),
    (WIDE, 80.0),
)  # level, and the fewest lines of the picture a person takes up there
HEAD = 0.4  # share of the error that is allowed on the head
# Metres of error that count for a difference of one: of the shares of bones, of colour, of what a surface knows besides, and of the way
# of a face unit (per metre). Where these change, points are needed although the surface is flat.
BONES, COLOUR, EXTRA, UNITS = 0.012, 0.02, 0.006, 0.5
DIRECTIONS = (MATERIAL["eye"], MATERIAL["hair"])  # what they know besides is a direction, which follows their form
TRAITS = 24  # the numbers that stand for all these; distances among random projections are nearly the true ones


def level_for(lines: float) -> int:
    """The level that is fine enough for a person who takes this many lines of the picture, standing, head to feet."""
    return next((level for level, fewest in SMALLEST if lines > fewest), LEVELS[-1])


def surface_of(arrays: dict[str, Array]) -> Surface:
    """What is simplified, from the arrays of a person."""
    points = arrays["points"]
    joints, shares = arrays["joints"], arrays["weights"].astype(np.float32) / 255
    extra = np.where(np.isin(arrays["material"], DIRECTIONS), EXTRA / 6, EXTRA)[:, None].astype(np.float32)
    aux = arrays["aux"].astype(np.float32)
    aux[:, 3] %= 2.0  # of hair twice the lock's number stands before the point: locks may merge
    offsets = arrays["offsets"].astype(np.float32)
    units = offsets.transpose(1, 0, 2).reshape(
        offsets.shape[1], -1
    )  # of the points that a face moves, the others' are nothing
    draw = np.random.Generator(np.random.PCG64(1))
    widths = [int(joints.max()) + 1, arrays["colours"].shape[1], aux.shape[1]]
    projection = draw.normal(0, TRAITS**-0.5, (sum(widths) + units.shape[1], TRAITS)).astype(np.float32)
    of_bone, of_colour, of_extra, of_unit = np.split(projection, np.cumsum(widths))
    traits = (COLOUR / 255 * arrays["colours"].astype(np.float32)) @ of_colour + (extra * aux) @ of_extra
    for k in range(joints.shape[1]):  # four joints hold a point: no table of all joints
        traits += (BONES * shares[:, k, None]) * of_bone[joints[:, k]]
    traits[arrays["moving"]] += UNITS * (units @ of_unit)
    return Surface(points, traits)


def drawn(triangles: Array, span: Array, level: int) -> Array:
    """The triangles (m,3) of the finest surface that are drawn at a level; span (k,2): first and last level of each."""
    return np.asarray(triangles[(span[:, 0] <= level) & (level <= span[:, 1])])


def coarser(
    level: int, surface: Surface, finer: Array, triangles: Array, span: Array, on_head: Array, size: float
) -> Array:
    """Triangles (m,3) of a level from 1 on.

    finer: those of the level before it; triangles, span: all of the finest surface, and their first and last levels; on_head (n,)
    bool; size: 1 for a person of 1.70 m.
    """
    last = np.zeros(len(surface.points), int)
    last[triangles] = span[:, 1:]
    new = triangles[span[:, 0] == level]
    begin = np.concatenate([finer[last[finer[:, 0]] >= level], new])
    error = ERRORS[level] * size * np.where(on_head, HEAD, 1.0)
    return simplified(surface, begin, error)
