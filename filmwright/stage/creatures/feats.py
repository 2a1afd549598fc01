"""What four-footed animals do now and then: rear up, dig, roll over, shake themselves."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Moment
from filmwright.stage.creatures.posing import Posed, turn

UP = 50.0  # degrees to which one rears
ONCE = 2.4  # seconds of one turn on the back and round
SHAKES = 5.2  # a second


def rise(now: Moment) -> float:
    """Degrees by which the trunk stands up over the hind legs, swaying a little."""
    w = now.of("rear")
    return w * (UP + 4.0 * math.sin(now.since["rear"] * 3.1)) if w else 0.0


def paw(
    p: Posed, now: Moment, rest: Array, local: Array, cannon: float, pitch: float, h: float, side: str, upright: float
) -> tuple[Array, float, float]:
    """A front leg's toe, and the turns of cannon and foot: pawing the air of one who rears, scraping the ground of one who digs."""
    rear, dig = now.of("rear") * upright, now.of("dig") * upright
    if rear:
        beat = 5.2 * now.since["rear"] + (0.0 if side == "l" else 1.9)
        air = p.point(
            "chest", rest + np.array([0.0, (0.30 + 0.06 * math.sin(beat)) * h, (0.10 + 0.09 * math.cos(beat)) * h])
        )
        local = local * (1 - rear) + air * rear
        cannon, pitch = cannon + 62.0 * rear, pitch + 70.0 * rear
    if dig:
        beat = 13.0 * now.since["dig"] + (0.0 if side == "l" else math.pi)
        lift = max(0.0, math.sin(beat))
        local = local + dig * np.array([0.0, 0.13 * h * lift, (0.10 - 0.15 * math.cos(beat)) * h])
        cannon, pitch = cannon + 30.0 * dig * lift, pitch + 40.0 * dig * lift
    return local, cannon, pitch


def turned(now: Moment, trunk: float) -> Array:
    """A (4,4) turn of the whole body about its own length, whose axis lies `trunk` metres over the ground: over the back and round, or
    to and fro, fast, of one who shakes off water."""
    out = np.eye(4)
    angle = 0.0
    if now.of("roll"):
        t = (now.since["roll"] - 0.7) / ONCE
        whole = math.floor(max(t, 0.0))
        part = min(max(t - whole, 0.0) / 0.8, 1.0)
        angle = 360.0 * part * part * (3 - 2 * part) * min(1.0, now.of("roll") * 1.2)
    if now.of("shake"):
        t = now.since["shake"] % 2.2
        swell = math.sin(math.pi * min(t / 1.5, 1.0)) if t < 1.5 else 0.0
        angle += 13.0 * now.of("shake") * swell * math.sin(2 * math.pi * SHAKES * t)
        trunk = 0.6 * trunk
    if angle:
        spin = turn(z=angle)
        axis = np.array([0.0, trunk, 0.0])
        out[:3, :3] = spin
        out[:3, 3] = axis - spin @ axis
    return out
