"""Who runs after whom: "a puppy chases a butterfly". The one goes the way that the other has gone, a little behind."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from filmwright.reading.request import Entity, Request
from filmwright.scenes import Cue, Mark, Point

AFTER = re.compile(
    r"\b(?:chas|pursu|hunt|stalk)(?:e|es|ed|ing|s)\b|\b(?:runs?|running|ran) after\b|\b(?:is|are) after\b"
)
BY = re.compile(
    r"\b(?:chased|pursued|hunted|followed) by\b|\b(?:flees?|fleeing|runs? away|running away|escap\w+) from\b"
)
GAP = 0.75  # metres between them, and half of both their lengths


def chased(request: Request) -> tuple[str, str] | None:
    """The entities of who chases and of who is chased, both animals; None where nobody does."""
    text = request.said.lower()
    beasts = [(text.find(entity.asked.lower()), entity) for entity in request.of_kind("creature")]
    placed = sorted(((at, entity) for at, entity in beasts if at >= 0), key=lambda each: each[0])
    for (at, one), (then, other) in pairwise(placed):
        between = text[at + len(one.asked) : then]
        if BY.search(between):
            return other.id, one.id
        if AFTER.search(between):
            return one.id, other.id
    return None


def fleeing(entity: Entity) -> Entity:
    """Who is chased goes as fast as it can: it flies where it flies, and runs else."""
    flies = entity.noun in (
        "butterfly",
        "bird",
        "bee",
        "dragonfly",
        "fly",
        "moth",
        "pigeon",
        "seagull",
        "crow",
        "duck",
        "sparrow",
    )
    way = ("fly", "") if flies else ("run", "")
    return replace(
        entity, does=(way, *(done for done in entity.does if done[0] not in ("stand", "run", "fly", "walk")))
    )


def before(cue: Cue, who: str, gap: float, height: float) -> tuple[Mark, Cue]:
    """The mark and cue of who is `gap` metres before another on the same way, `height` metres over the ground where it flies."""
    path = cue.path
    (ax, az), (bx, bz) = path[-2], path[-1]
    length = max(math.dist((ax, az), (bx, bz)), 1e-6)
    led = _along(path, gap) + [(round(bx + (bx - ax) / length * gap, 3), round(bz + (bz - az) / length * gap, 3))]
    heading = math.degrees(math.atan2(led[1][0] - led[0][0], led[1][1] - led[0][1]))
    done = replace(cue, who=who, path=tuple(led), manner="fly" if height else "", height=height, do="run")
    return Mark(led[0][0], led[0][1], heading, seat=height), done


def beside(cue: Cue, who: str, k: int) -> tuple[Mark, Cue]:
    """The mark and cue of the k-th of those who chase together, behind the first and to the side of it."""
    (ax, az), (bx, bz) = cue.path[0], cue.path[1]
    length = max(math.dist((ax, az), (bx, bz)), 1e-6)
    way = ((bx - ax) / length, (bz - az) / length)
    side, back = (0.8 + 0.3 * (k // 2)) * (-1 if k % 2 else 1), 0.55 * k
    off = (way[1] * side - way[0] * back, -way[0] * side - way[1] * back)
    path = tuple((round(x + off[0], 3), round(z + off[1], 3)) for x, z in cue.path)
    return Mark(path[0][0], path[0][1], math.degrees(math.atan2(*way))), replace(cue, who=who, path=path)


def _along(path: Sequence[Point], gap: float) -> list[Point]:
    """A way without its first `gap` metres."""
    left = gap
    for k in range(len(path) - 1):
        (ax, az), (bx, bz) = path[k], path[k + 1]
        length = math.dist((ax, az), (bx, bz))
        if length > left:
            part = left / length
            return [(round(ax + (bx - ax) * part, 3), round(az + (bz - az) * part, 3)), *path[k + 1 :]]
        left -= length
    return list(path[-1:])
