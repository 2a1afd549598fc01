"""A fire that burns in a place, and the people at it: they are around it, never in it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from filmwright.scenes import Event, Mark, Point, Scene
from filmwright.stage.places.plan import Plan

FIRES = ("burn", "smoke")
RING, CLEAR = 1.35, 1.25  # metres from its middle: to who sits or stands at it, and to whoever goes by
SPREADS = (
    205.0,
    150.0,
    100.0,
)  # degrees of the ring that people take, as there is room; the rest is open for the camera
AIMLESS = (
    "hold",
    "wait",
    "look",
    "laugh",
    "talk",
    "sing",
    "eat",
    "drink",
    "read",
    "nod",
    "play_guitar",
    "pray",
    "cry",
    "shiver",
)


def around(
    scene: Scene, events: Sequence[Event], plan: Plan, people: Collection[str]
) -> tuple[Scene, tuple[Event, ...]]:
    """The scene with whoever only stands or sits there in a ring about the fire, turned to it; where they have something to do with
    each other or go somewhere, the fire is moved aside instead. `people` are the ids of those who are no animals."""
    if not scene.marks or not any(_burns(event) for event in events):
        return scene, tuple(events)
    hearth = next((box for box in plan.boxes if box.name == "fire"), None)
    middle = plan.marks[0] if plan.marks else (0.0, 0.0)
    if hearth is not None:  # a camp has a fire of its own, which then is the one that burns
        middle = ((hearth.lo[0] + hearth.hi[0]) / 2, (hearth.lo[2] + hearth.hi[2]) / 2)
        events = _moved(events, middle, plan)
    cues = [cue for beat in scene.beats for cue in beat.cues]
    idle = all(cue.do in AIMLESS and not cue.path for cue in cues)
    on_ground = all(mark.seat == 0.0 and who in people for who, mark in scene.marks)
    if idle and on_ground:
        rings = (_ring(dict(scene.marks), middle, plan, spread) for spread in SPREADS)
        marks = next((ring for ring in rings if ring is not None), None)
        if marks is not None:
            return replace(scene, marks=marks), tuple(events)
    if hearth is not None:
        return scene, tuple(events)
    taken = [(mark.x, mark.z) for _, mark in scene.marks]
    taken += [point for cue in cues for point in _along(cue.path)]
    return scene, _moved(events, _free(middle, taken, plan), plan)


def _moved(events: Sequence[Event], at: Point, plan: Plan) -> tuple[Event, ...]:
    """The events with the fires of the place at a point of the floor."""
    spot = (round(at[0], 3), round(float(plan.ground(*at)), 3), round(at[1], 3))
    return tuple(replace(event, where=spot) if _burns(event) else event for event in events)


def _burns(event: Event) -> bool:
    """Whether an event is a fire in the place itself, for which nobody said where."""
    return event.do in FIRES and not event.what and not event.where


def _ring(marks: Mapping[str, Mark], middle: Point, plan: Plan, spread: float) -> tuple[tuple[str, Mark], ...] | None:
    """Everybody about a middle, evenly over `spread` degrees of the far side of a camera at +z, looking in; None without room."""
    out = []
    count = len(marks)
    reach = max(RING, count * 0.75 / math.radians(spread))
    for k, (who, mark) in enumerate(marks.items()):
        a = math.radians(180.0 + (spread * ((k + 0.5) / count - 0.5) if count > 1 else 40.0))
        x, z = middle[0] + reach * math.sin(a), middle[1] + reach * math.cos(a)
        if not plan.standable((x, z), 0.3):
            return None
        heading = round(math.degrees(math.atan2(middle[0] - x, middle[1] - z)), 1)
        out.append((who, replace(mark, x=round(x, 3), z=round(z, 3), heading=heading)))
    return tuple(out)


def _along(path: Sequence[Point]) -> list[Point]:
    """Points every half metre of a way."""
    out = list(path[:1])
    for a, b in pairwise(path):
        steps = max(int(math.dist(a, b) / 0.5), 1)
        out += [(a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps) for k in range(1, steps + 1)]
    return out


def _free(middle: Point, taken: Sequence[Point], plan: Plan) -> Point:
    """The spot nearest to a middle that is clear of whoever stands or passes there, before others those beside and behind them."""
    best = (math.inf, middle)
    for r in np.arange(0.0, 4.6, 0.3):
        for turn in range(0, 360, 20):
            a = math.radians(turn)
            spot = (middle[0] + float(r) * math.sin(a), middle[1] + float(r) * math.cos(a))
            near = min((math.dist(spot, point) for point in taken), default=9.0)
            cost = float(r) + 0.3 * (1.0 + math.cos(a)) + 20.0 * max(CLEAR - near, 0.0)
            if cost < best[0] and plan.standable(spot, 0.4):
                best = (cost, spot)
    return best[1]
