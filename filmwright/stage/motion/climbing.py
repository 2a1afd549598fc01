"""Climbing up rung by rung: a ladder, or a tree with branches; hand and opposite foot go in turn, the others hold."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, touch, turn_hand
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import bump, ease, smooth

SPEED = 0.30  # metres a second upwards
FIRST = 0.14  # metres over the ground of the lowest rung
HIGHEST = 1.45  # metres that one goes up


@dataclass(frozen=True)
class Way:
    """What is climbed, in the frame of who stands before it: `ahead` metres at its foot, `slope` metres ahead for each up, `apart` and
    `wide` metres between rungs and from the middle to a hand."""

    ahead: float
    slope: float
    apart: float
    wide: float


LADDER = Way(0.33, 0.214, 0.28, 0.15)
TREE = Way(0.34, 0.0, 0.42, 0.30)


def climbing(way: Way) -> Callable[[Controls, Act], None]:
    """The business of going up a way."""

    def climb_up(c: Controls, act: Act) -> None:
        first = act.cue.at == 0 and act.cue.frames >= act.placed.beat_frames
        slow = min(1.4, act.length * 0.45)
        w = act.upright * (
            1.0 if first else smooth(act.t / slow) * smooth((act.length - act.t) / slow) * act.fully(2.4)
        )
        k = act.size
        up = min(SPEED * act.t, HIGHEST) * w
        turn = up / (2.0 * way.apart)
        c.hips[:] = c.hips + np.array(
            [
                0.025 * math.sin(2 * math.pi * turn),
                up + 0.10 * w * k,
                w * (way.ahead - 0.36 * k + way.slope * (up + 0.9 * k)),
            ]
        )
        c.pelvis += np.array([4.0 + 40.0 * way.slope, 0.0, 3.0 * math.sin(2 * math.pi * turn)]) * w
        c.neck += np.array([-15.0, 6.0 * math.sin(math.pi * turn), 0.0]) * w
        for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
            mine = 0.5 if side == LEFT else 0.0
            high, off = _limb(turn, mine, way.apart)
            y = _rung(1.36 * k, way.apart) + high
            z = way.ahead + way.slope * y - 0.05 * off
            touch(
                c,
                side,
                np.array([out * way.wide * k, y, z - 0.07]),
                w,
                elbow=(0.8, -0.8, -0.3),
                shape="fist" if off < 0.3 else "open",
            )
            turn_hand(c, side, (0.0, 0.75, 0.65), np.array([0.0, -0.6, 0.8]), w)
            high, off = _limb(turn, 0.5 - mine, way.apart)
            y = _rung(0.14, way.apart) + high
            foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
            place = np.array([out * min(way.wide, 0.14) * k, y, way.ahead + way.slope * y - 0.10 - 0.10 * off])
            foot[:] = foot * (1.0 - w) + place * w
            tread[:] = tread * (1.0 - w) + np.array([6.0 + 14.0 * off, 12.0 * out, 0.0]) * w
            c.side(Controls.knees, side)[0] += 20.0 * w
            c.side(Controls.bears, side)[:] *= 1.0 - w

    return climb_up


def _rung(high: float, apart: float) -> float:
    """The rung or branch nearest to a height, metres."""
    return FIRST + apart * round((high - FIRST) / apart)


def _limb(turn: float, phase: float, apart: float) -> tuple[float, float]:
    """(metres a limb is up, 0..1 how far it is off its rung) after so many turns of two rungs each."""
    n = math.floor(turn + phase)
    part = min(max((turn + phase - n - 0.5) / 0.5, 0.0), 1.0)
    return 2.0 * apart * (n - phase + ease(part)), bump(part)


CLIMBING = {"climb_ladder": climbing(LADDER), "climb_tree": climbing(TREE)}
