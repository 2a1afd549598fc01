"""What things are seen before: the window of a room, or what an open place is known by; and what stands out there, far behind them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.arranging import Laid
from filmwright.direction.asked_window import into_room
from filmwright.reading.request import Request
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import prop_mesh

BEFORE_WINDOW = 1.15  # metres from the window's board to the middle of what stands before it
BEYOND = 2.6  # metres from the board to what is outside of it
SEEN_OUT = 1.15  # metres, the longest side that is seen whole through a window
FAR_OFF = 14.0  # metres from which a landmark is what is behind things, and not what they are at
KNOWN_BY = (
    "sight",
    "riverside",
    "range",
    "shore",
    "wild",
    "aloft",
    "upland",
)  # places that are known by what is seen from them
OUT, STEP, DEEP = 45.0, 2.5, 0.25  # metres: how far open water is looked for
OPEN_WATER = (9.0, 5.0, 2.5)  # metres of water all about it, best first
SPREAD = (1.0, -1.0, 0.4, -0.4, 1.7, -1.7)  # parts of its way to the side, at which what is far may stand
FURTHER = (1.0, 1.6, 2.4, 3.6)  # times its way


@dataclass(frozen=True)
class Outlook:
    """Where things stand (x, z), the azimuth in degrees from which they are seen, and for a window where (x, y, z) it is."""

    spot: tuple[float, float]
    front: float
    beyond: tuple[float, float, float] | None = None
    level: float | None = None  # of the water that they float on


def outlook(request: Request, plan: Plan, water: float | None = None) -> Outlook | None:
    """What the things of a request are to be seen before; None where nothing asks for it, or there is no such thing. `water` is the
    level of the place's water, metres."""
    if water is not None and any(relation.rel == "afloat" for relation in request.relations):
        return _afloat(plan, water)
    if plan.interior:
        return _window(plan) if _asks_for_window(request) else None
    if plan.landmark is None or request.where.kind not in KNOWN_BY or not request.where.asked:
        return None
    x, z = plan.marks[0] if plan.marks else (0.0, 0.0)
    away = (x - plan.landmark[0], z - plan.landmark[2])
    if math.hypot(*away) < FAR_OFF:
        return None
    return Outlook((x, z), math.degrees(math.atan2(*away)))


def _afloat(plan: Plan, water: float) -> Outlook | None:
    """The nearest spot where the water is open and deep enough, seen with what the place is known by behind it, or from the land."""
    x, z = plan.marks[0] if plan.marks else (0.0, 0.0)
    best: tuple[float, tuple[float, float]] | None = None
    for clear in OPEN_WATER:
        for dx in np.arange(-OUT, OUT + 0.1, STEP):
            for dz in np.arange(-OUT, OUT + 0.1, STEP):
                spot = (float(x + dx), float(z + dz))
                about = [
                    (spot[0] + a * clear, spot[1] + b * clear) for a, b in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
                ]
                far = math.hypot(dx, dz)
                if (best is None or far < best[0]) and all(float(plan.ground(*at)) < water - DEEP for at in about):
                    best = (far, spot)
        if best is not None:
            break
    if best is None:
        return None
    spot = best[1]
    towards = (spot[0] - plan.landmark[0], spot[1] - plan.landmark[2]) if plan.landmark else (x - spot[0], z - spot[1])
    return Outlook(spot, math.degrees(math.atan2(*towards)), None, water)


def _asks_for_window(request: Request) -> bool:
    said = any(entity.noun in ("window", "windows") for entity in request.entities)
    return said or any(relation.rel == "outside" for relation in request.relations)


def _window(plan: Plan) -> Outlook | None:
    at = plan.sill or None
    spot = (at[0], at[2]) if at else plan.anchor("window")
    if spot is None:
        return None
    into = into_room(plan, spot)
    stands = (spot[0] + BEFORE_WINDOW * into[0], spot[1] + BEFORE_WINDOW * into[1])
    high = float(at[1]) if at else 1.0
    return Outlook(stands, math.degrees(math.atan2(*into)), (spot[0], high, spot[1]))


def face(each: Laid, front: float) -> None:
    """Turn a thing with the whole layout, about the origin, to be seen from an azimuth."""
    a = math.radians(front)
    x, y, z = (float(v) for v in each.at)
    each.become(replace(each.prop, turn=round((each.prop.turn + front) % 360.0, 3)))
    each.at = np.array([x * math.cos(a) + z * math.sin(a), y, -x * math.sin(a) + z * math.cos(a)])


def settle(each: Laid, plan: Plan, base: Array, water: float | None) -> None:
    """Stand something far off on dry ground there, farther or to a side where it would stand in the water or in something."""
    way = each.at.copy()
    spots = [np.array([way[0] * side, 0.0, way[2]]) * more for more in FURTHER for side in SPREAD]
    dry = [at for at in spots if water is None or float(plan.ground(*(base + at)[[0, 2]])) > water]
    at = next((at for at in dry if plan.standable((float(base[0] + at[0]), float(base[2] + at[2])))), (dry or spots)[0])
    ground = float(plan.ground(*(base + at)[[0, 2]]))
    each.at = np.array([at[0], ground - float(base[1]) - float(each.low[1]), at[2]])


def put_outside(group: list[Laid], seen: Outlook, base: Array) -> None:
    """Things outside of a window, in the middle of it, no larger than is seen through it."""
    assert seen.beyond is not None
    a = math.radians(seen.front)
    for k, each in enumerate(group):
        if each.tallest > SEEN_OUT:
            each.become(replace(each.prop, size=SEEN_OUT))
        side = (k - (len(group) - 1) / 2) * each.width * 1.2
        x = seen.beyond[0] - BEYOND * math.sin(a) + side * math.cos(a)
        z = seen.beyond[2] - BEYOND * math.cos(a) - side * math.sin(a)
        low, high = prop_mesh(each.prop).bounds
        foot = seen.beyond[1] + 0.35 - float(low[1])
        each.at = np.array([x, foot, z]) - base - [float(low[0] + high[0]) / 2, 0.0, float(low[2] + high[2]) / 2]
        each.far = True
