"""Work of the hands, as data: where each hand is, how it goes to and fro, and how the body bends over it.

A `Work` places one or both hands by the head, the hips or a working height, and lets them swing. From it `motion` makes a function
of an act, like any other business. Sweeping, cutting, painting, playing the violin and brushing one's hair are rows of one table.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import LEFT, Act, about_a_tool, chance, touch, turn_hand
from filmwright.stage.motion.carrying import shape_for
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import bump, smooth, unit

Vec = tuple[float, float, float]
COUNTER, OVER_SEAT = 0.98, 0.30  # metres: working height for a grown man who stands, and over the seat for one who sits
LOWEST_TABLE, HIGHEST_TABLE = 0.45, 1.25


@dataclass(frozen=True)
class Hand:
    """One hand at work. `at` and `swing` in metres for a grown man, x outwards on the hand's own side; `rate` strokes a second.

    `wave`: "sine" to and fro, "tap" down and up with a rest, "round" in circles (swing x and z), "saw" slowly out and quickly back.
    `fingers` and `palm` are directions, x outwards.
    """

    at: Vec
    swing: Vec = (0.0, 0.0, 0.0)
    rate: float = 1.0
    phase: float = 0.0
    wave: str = "sine"
    fingers: Vec = (-0.2, 0.0, 1.0)
    palm: Vec = (-1.0, 0.0, 0.0)
    shape: str = "grip"
    elbow: Vec = (0.6, -0.6, -0.5)
    tool: Vec = (
        0.0,
        0.0,
        0.0,
    )  # where what lies in the fist points at the far end of a stroke; zero: as the hand has it …
    tool_back: Vec | None = None  # … and at the near end, where that is another way


@dataclass(frozen=True)
class Work:
    """What a body does at a work. `main` is the hand that plays the act. `origin` head | hips | table | floor | other
    (the chest of whom the cue names) | pet (what it names, a beast or a thing, within reach); degrees for spine, neck, pelvis
    (bend, turn, lean); `sway` of the back with the main hand's stroke; `low` metres by which the hips go down."""

    origin: str
    main: Hand
    other: Hand | None = None
    spine: Vec = (0.0, 0.0, 0.0)
    neck: Vec = (0.0, 0.0, 0.0)
    pelvis: Vec = (0.0, 0.0, 0.0)
    sway: Vec = (0.0, 0.0, 0.0)
    nod: Vec = (0.0, 0.0, 0.0)
    low: float = 0.0


def stroke(wave: str, rate: float, phase: float, t: float) -> tuple[float, float]:
    """Where in its swing a hand is: (-1..1 along it, -1..1 across it for what goes round)."""
    turn = rate * t + phase
    if wave == "round":
        return math.sin(2 * math.pi * turn), math.cos(2 * math.pi * turn)
    if wave == "tap":
        return 1.0 - 2.0 * bump((turn % 1.0) / 0.6), 0.0
    if wave == "saw":
        u = turn % 1.0
        return (2.0 * smooth(u / 0.65) - 1.0) if u < 0.65 else (1.0 - 2.0 * smooth((u - 0.65) / 0.35)), 0.0
    return math.sin(2 * math.pi * turn), 0.0


def motion(work: Work) -> Callable[[Controls, Act], None]:
    """The business that a work is."""

    def play(c: Controls, act: Act) -> None:
        w, k = act.gently, act.size
        along, _ = stroke(work.main.wave, work.main.rate, work.main.phase, act.t)
        mirror = np.array([1.0, -act.out, -act.out])  # rows are written for the right hand
        c.hips += np.array([0.0, -work.low * k, 0.0]) * w * act.upright
        c.pelvis += np.array(work.pelvis) * mirror * w * act.upright
        c.spine += (np.array(work.spine) + np.array(work.sway) * along) * mirror * w
        c.neck += (np.array(work.neck) + np.array(work.nod) * along) * mirror * w
        base = _base(work.origin, c, act)
        _place(c, act, act.side, work.main, base, w, work.origin == "head")
        if work.other is not None and act.free(1 - act.side):
            _place(c, act, 1 - act.side, work.other, base, w, work.origin == "head")

    play.__doc__ = f"A work at the {work.origin}."
    return play


def _base(origin: str, c: Controls, act: Act) -> Array:
    if origin == "head":
        return act.head(c)
    if origin == "hips":
        return np.array(c.hips)
    if origin == "floor":
        return np.zeros(3)
    if origin in ("other", "pet"):
        return _named(origin, act)
    if act.placed.posture == "sit":
        return np.array([0.0, act.placed.seat + OVER_SEAT, 0.0])
    high = COUNTER * act.size
    target = act.target(prop_first=False) if act.cue.target else None
    if target is not None and LOWEST_TABLE < target[1] < HIGHEST_TABLE:
        high = float(target[1])
    return np.array([0.0, high, 0.0])


def _named(origin: str, act: Act) -> Array:
    """Where the work is done that is done to somebody: no nearer than the own body, no farther than the arms go."""
    target = act.target()
    if target is None:
        target = np.array([0.0, 1.15 if origin == "other" else 0.78, 0.52]) * act.size
    far = math.hypot(float(target[0]), float(target[2]))
    near = min(max(far, 0.34 * act.size), 0.58 * act.size) / max(far, 1e-6)
    return np.array([target[0] * near, min(max(float(target[1]), 0.62 * act.size), 1.45 * act.size), target[2] * near])


def _place(c: Controls, act: Act, side: int, hand: Hand, base: Array, w: float, face: bool) -> None:
    k, out = act.size, 1.0 if side == LEFT else -1.0
    flip = np.array([out, 1.0, 1.0])
    along, across = stroke(hand.wave, hand.rate, hand.phase, act.t)
    # No two strokes are the same.
    much = 0.85 + 0.3 * chance(act.seed, "stroke", int(hand.rate * act.t + hand.phase))
    swing = np.array(hand.swing)
    move = (
        np.array([swing[0] * along, 0.0, swing[2] * across])
        if hand.wave == "round"
        else swing * _reaching(along, hand.wave, _eased(much, hand, act))
    )
    at = base + (np.array(hand.at) + move) * flip * k
    held = act.holds(side)
    shape = shape_for(held) if held is not None and held.hand != "both" else hand.shape
    fingers, palm = np.array(hand.fingers) * flip, np.array(hand.palm) * flip
    if hand.tool != (0.0, 0.0, 0.0) and held is not None and held.way in ("along", "staff"):
        part = 0.5 * (1.0 + along)
        tool = unit(np.array(hand.tool) * part + np.array(hand.tool_back or hand.tool) * (1.0 - part)) * flip
        fingers, palm = about_a_tool(tool if held.way == "along" else -tool, fingers, side)
    touch(c, side, at, w, elbow=hand.elbow, shape=shape, head=base if face else None)
    turn_hand(c, side, fingers, palm, w)


def _reaching(along: float, wave: str, much: float) -> float:
    """How far along its swing a hand is in a stroke of a size; what taps always meets the same place."""
    return (along + 1.0) * much - 1.0 if wave == "tap" else along * much


def _eased(much: float, hand: Hand, act: Act) -> float:
    """The size of this stroke, changing only where the hand is in the middle of its way and so never leaps."""
    u = (hand.rate * act.t + hand.phase) % 1.0
    before = 0.85 + 0.3 * chance(act.seed, "stroke", int(hand.rate * act.t + hand.phase) - 1)
    return before + (much - before) * smooth(u / 0.5)
