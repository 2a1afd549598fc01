"""How a kangaroo goes: both hind feet together, the body carried in an arc from one planting to the next, arms held and tail swung.

The tail moves against the trunk, so that the whole turns little about its middle while the legs swing (Alexander and Vernon 1975). At
rest the animal stands on the length of its hind feet with the tail on the ground behind them.
"""

from __future__ import annotations

import math

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Moment, wander
from filmwright.stage.creatures.posing import Posed, turn
from filmwright.stage.creatures.treading import Foot, Treading

HIND = 2  # the left hind foot, in the order of treading: both swing together
RISE = 0.30  # of the height at the withers, at the top of a bound at full speed
LEAN = 14.0  # degrees forward of who bounds
STOOP, BOW = 46.0, 58.0  # degrees of trunk and neck of who eats from the ground
FLIGHT = 0.06  # of the height: a body higher than this has its feet off the ground


def bound(steps: Treading, frame: float, walk: float, height: float) -> tuple[float, float]:
    """Metres that the body is carried over its stand, and degrees that it leans, at a frame; `walk` 0..1 is how fully it goes."""
    foot = steps.foot(HIND, frame)
    if foot.swing >= 0:
        return RISE * height * walk * math.sin(math.pi * foot.swing), LEAN * walk
    return -0.06 * height * walk * math.sin(math.pi * foot.bearing), LEAN * walk


def foot(step: Foot, local: Array, rest: Array, risen: float, height: float) -> tuple[Array, float, float]:
    """A hind foot of who bounds: where its toe is (3,) in the body's frame, and the degrees of foot and cannon. A foot that bears stays
    where it was planted and rolls up onto its toes before it leaves."""
    if step.swing < 0:
        roll = max(0.0, step.bearing - 0.6) / 0.4 if step.bearing != 0.5 else 0.0
        if risen > FLIGHT * height:  # a leap on the spot
            return rest + [0.0, 0.85 * risen, -0.10 * height], 50.0, 30.0
        return local, 0.0, 10.0 * roll
    arc = math.sin(math.pi * step.swing)
    local = local.copy()
    local[1] += risen * 0.72 + 0.04 * height * arc
    return local, 34.0 * arc * math.cos(math.pi * step.swing), 22.0 * arc


def arm(p: Posed, side: str, now: Moment, walk: float, lie: float) -> None:
    """A short arm, held before the chest; it swings a little as the body goes."""
    sign = 1.0 if side == "l" else -1.0
    stir = 4.0 * wander(now.seconds, now.seed + int(5 * sign), 0.5)
    p.follow(f"f1{side}", turn(-14.0 * walk + stir + 20.0 * lie))
    p.follow(f"f2{side}", turn(-10.0 * walk + 0.6 * stir))
    p.follow(f"f3{side}", turn(24.0 + 10.0 * walk))
    p.follow(f"f4{side}", turn(16.0))


def tail(part: int, walk: float, lean: float) -> float:
    """Degrees of one of the tail's four parts: lifted level behind who leans forward, on the ground behind who stands."""
    return (-0.35 * LEAN * walk - lean) if part == 0 else (-9.0 * walk if part == 1 else -3.0 * walk)
