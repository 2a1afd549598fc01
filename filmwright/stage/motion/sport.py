"""Sport with the hands: swings of bats, clubs, rackets, axes and swords; throws, shots and catches; the bow; and what two do to each
other."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import LEFT, RIGHT, Act, chance, reach, touch, turn_hand
from filmwright.stage.motion.carrying import shape_for
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.exercise import SEATED
from filmwright.stage.motion.rotations import euler, smooth
from filmwright.stage.motion.routine import Arm, Leg, Routine, Stance

Vec = tuple[float, float, float]
_BOTH = ((LEFT, 1.0), (RIGHT, -1.0))


@dataclass(frozen=True)
class Swing:
    """A blow with something in the hand: the wrist's place when drawn back, half way and after, in metres of a grown man from between
    the feet
    (x to the left); degrees by which the body turns back and through; how far it bends; seconds of one blow; and whether both hands
    hold."""

    back: Vec
    middle: Vec
    after: Vec
    turns: tuple[float, float] = (-40.0, 38.0)
    bend: float = 12.0
    seconds: float = 2.2
    both: bool = True
    fingers: tuple[Vec, Vec] = ((-0.3, 0.8, 0.2), (-0.3, -0.6, 0.7))
    low: float = 0.06


def blow(row: Swing) -> Callable[[Controls, Act], None]:
    """The business that a swing is: over and over, with a pause before each."""

    # Elbows lie across the plane of the swing, or they would flip where the arm points along it: below it when it goes from one side to
    # the other, beside it when it comes down from above.
    elbow = (0.15, -0.45, -0.85) if abs(row.after[0] - row.back[0]) > 0.5 else (0.9, -0.35, -0.2)

    def play(c: Controls, act: Act) -> None:
        w, k, out = act.gently, act.size, act.out
        rounds = max(round(act.length / row.seconds), 1)
        much = min(1.0, act.length / rounds / (0.8 * row.seconds)) * (0.6 + 0.4 * act.upright)
        p = (act.part * rounds) % 1.0 if act.part < 1.0 else 1.0
        back = much * smooth(p / 0.36) * (1.0 - smooth((p - 0.44) / 0.20))
        after = much * smooth((p - 0.48) / 0.22) * (1.0 - smooth((p - 0.78) / 0.22))
        turn = row.turns[0] * back + row.turns[1] * after
        mirror = -out
        c.hips += np.array([mirror * 0.03 * (after - back), -row.low, 0.02 * after]) * k * w * act.upright
        c.pelvis += np.array([0.5 * row.bend, 0.4 * turn * mirror, 0.0]) * w * act.upright
        c.spine += np.array([0.7 * row.bend * (1.0 - 0.5 * after), 0.8 * turn * mirror, 0.0]) * w
        c.neck += np.array([-0.4 * row.bend, -0.8 * turn * mirror, 0.0]) * w
        rest, drawn, done = np.array(row.middle), np.array(row.back), np.array(row.after)
        at = rest + (drawn - rest) * back + (done - rest) * after
        at = at * np.array([mirror, 1.0, 1.0]) - np.array([0.0, SEATED * (1.0 - act.upright), 0.0])
        fingers = np.array(row.fingers[1]) * (1.0 - max(back, after)) + np.array(row.fingers[0]) * max(back, after)
        for side, way in _BOTH:
            mine = side == act.side
            if not mine and not row.both:
                if act.free(side):
                    reach(c, side, (0.40, -0.40, 0.36), 0.8 * w, shape="relaxed")
                continue
            apart = np.array([0.0, -0.045, 0.02]) if not mine else np.zeros(3)
            shape = shape_for(act.thing) if mine and act.thing is not None and act.thing.hand != "both" else "fist"
            touch(c, side, (at + apart) * k, w, elbow=elbow, shape=shape)
            turn_hand(c, side, fingers * np.array([way, 1.0, 1.0]), np.array([-way, -0.1, 0.1]), w)

    play.__doc__ = "A blow with something in the hand."
    return play


SWINGS: dict[str, Swing] = {
    "bat": Swing((-0.34, 1.36, 0.02), (-0.02, 1.02, 0.46), (0.36, 1.30, 0.10), (-46.0, 52.0), 10.0, 2.4, fingers=((-0.2, 0.8, -0.2),
        (-0.2, -0.2, 0.9))),
    "golf": Swing((-0.38, 1.40, 0.0), (0.0, 0.74, 0.40), (0.36, 1.42, 0.05), (-48.0, 50.0), 30.0, 3.2, fingers=((-0.2, 0.7, -0.2),
        (-0.1, -0.9, 0.4))),
    "play_hockey": Swing((-0.34, 1.00, 0.0), (-0.05, 0.70, 0.42), (0.34, 1.02, 0.20), (-40.0, 40.0), 30.0, 2.4, fingers=((-0.2, 0.1,
        0.6), (-0.1, -0.9, 0.4))),
    "play_tennis": Swing((-0.58, 0.98, -0.10), (-0.34, 0.96, 0.46), (0.22, 1.40, 0.22), (-34.0, 34.0), 10.0, 2.2, both=False,
                         fingers=((-0.1, 0.5, 0.4), (-0.1, 0.1, 0.9))),
    "play_badminton": Swing((-0.38, 1.50, 0.02), (-0.24, 1.66, 0.28), (0.16, 1.02, 0.40), (-22.0, 26.0), 2.0, 2.0, both=False,
                            fingers=((0.0, 0.6, -0.4), (0.0, 0.8, 0.5))),
    "play_table_tennis": Swing((-0.40, 1.00, 0.14), (-0.24, 1.02, 0.44), (0.02, 1.24, 0.36), (-18.0, 18.0), 16.0, 1.3, both=False,
                               fingers=((-0.3, 0.1, 0.8), (-0.2, 0.1, 1.0))),
    "chop": Swing((-0.24, 1.46, 0.22), (0.0, 1.05, 0.50), (0.0, 0.78, 0.52), (-8.0, 6.0), 22.0, 2.2, fingers=((0.0, 0.6, -0.6), (-0.2,
        -0.4, 0.9))),
}  # fmt: skip


# ---------------------------------------------------------------- throws


def _once(stances: tuple[Stance, ...], needs: float = 0.0) -> Routine:
    return Routine(stances, once=True, needs=needs)


_BALL_CHEST = Arm((0.115, -0.30, 0.30), "head", "flat", (0.9, -0.6, -0.2), (0.0, 0.5, 0.9), (-1.0, 0.0, 0.1))
_BALL_BROW = Arm((0.115, 0.10, 0.24), "head", "flat", (1.0, -0.3, 0.1), (0.0, 0.9, 0.1), (-0.9, 0.1, 0.4))
_BALL_GONE = Arm((0.10, 0.30, 0.40), "head", "open", (0.9, -0.3, 0.0), (0.0, 0.5, 0.9), (-0.4, -0.8, 0.4))
_TOES = Leg((0.0, 0.05, 0.0), (34.0, 0.0, 0.0))
_HIGH_AIR = Leg((0.02, 0.46, -0.06), (40.0, 0.0, 0.0))
_DUNK = Arm((0.04, 0.94, 0.30), shape="palm_up", elbow=(1.0, 0.0, 0.1), fingers=(0.0, 0.9, 0.3), palm=(0.0, 0.3, 1.0))
_FREE = Arm((0.50, -0.20, 0.30), shape="open", elbow=(0.9, -0.5, -0.2))
_ACROSS = Arm(
    (-0.36, -0.36, 0.42), shape="flat", elbow=(0.9, -0.4, -0.1), fingers=(-0.9, 0.0, 0.4), palm=(0.0, -1.0, -0.2)
)
_FLUNG = Arm((0.42, -0.16, 0.86), shape="open", elbow=(0.8, -0.3, -0.3), fingers=(0.3, 0.0, 1.0), palm=(0.0, -1.0, 0.0))
_LOW_BACK = Arm((0.18, -0.62, -0.62), shape="cup", elbow=(0.4, 0.3, -1.0))
_LOW_FORE = Arm((0.02, -0.30, 0.88), shape="palm_up", elbow=(0.5, -0.5, -0.3))
_LUNGE = Leg((0.0, 0.0, 0.40), bears=1.0)
_TRAILS = Leg((0.12, 0.0, -0.38), (44.0, 0.0, 0.0), bears=1.0)
_CATCH = Arm(
    (0.14, -0.12, 0.66), shape="open", elbow=(0.9, -0.7, -0.2), fingers=(-0.1, 0.8, 0.5), palm=(-0.3, 0.0, 1.0)
)
_CAUGHT = Arm(
    (0.08, -0.34, 0.42), shape="cup", elbow=(0.9, -0.6, -0.2), fingers=(-0.1, 0.6, 0.8), palm=(-0.9, 0.0, 0.3)
)
_BOW_ARM = Arm((0.90, 0.04, 0.34), shape="fist", elbow=(0.4, -0.8, -0.3), fingers=(0.9, 0.0, 0.4), palm=(0.0, 0.0, 1.0))
_NOCKED = Arm(
    (0.02, -0.12, 0.62), shape="hook", elbow=(0.9, 0.0, -0.2), fingers=(-0.9, 0.0, 0.4), palm=(0.0, 0.0, -1.0)
)
_DRAWN = Arm((0.06, -0.13, 0.14), "head", "hook", (1.0, 0.1, -0.3), (-0.95, 0.0, 0.3), (0.0, 0.0, -1.0))
_SIDEWAYS: dict[str, Any] = {"pelvis": (0.0, -26.0, 0.0), "spine": (0.0, -34.0, 0.0), "neck": (0.0, 62.0, 0.0)}
_GRIPS = Arm((0.06, -0.06, 0.62), shape="grip", elbow=(0.9, -0.6, -0.1))
_GRIPS_LOW = Arm((0.10, -0.36, 0.60), shape="grip", elbow=(0.9, -0.5, -0.2))

SPORTS: dict[str, Routine] = {
    "shoot_basketball": _once((
        Stance((0.0, -0.10, -0.02), (8.0, 0.0, 0.0), (8.0, 0.0, 0.0), (-12.0, 0.0, 0.0), _BALL_CHEST, _BALL_CHEST),
        Stance((0.0, -0.12, -0.02), (8.0, 0.0, 0.0), (4.0, 0.0, 0.0), (-16.0, 0.0, 0.0), _BALL_BROW, _BALL_BROW),
        Stance((0.0, 0.07, 0.0), (0.0, 0.0, 0.0), (-6.0, 0.0, 0.0), (-14.0, 0.0, 0.0), _BALL_GONE, _BALL_GONE, _TOES, _TOES),
        Stance((0.0, -0.02, 0.0), (2.0, 0.0, 0.0), (-2.0, 0.0, 0.0), (-12.0, 0.0, 0.0), _BALL_GONE, _BALL_GONE))),
    "dunk": _once((
        Stance((0.0, -0.26, -0.06), (18.0, 0.0, 0.0), (18.0, 0.0, 0.0), (-24.0, 0.0, 0.0), _BALL_CHEST, _BALL_CHEST),
        Stance((0.0, 0.84, 0.16), (-4.0, 0.0, 0.0), (-12.0, 0.0, 0.0), (-16.0, 0.0, 0.0), _FREE, _DUNK, _HIGH_AIR, _HIGH_AIR),
        Stance((0.0, 0.78, 0.20), (10.0, 0.0, 0.0), (10.0, 0.0, 0.0), (-16.0, 0.0, 0.0), _FREE, _FLUNG, _HIGH_AIR, _HIGH_AIR),
        Stance((0.0, -0.16, 0.0), (12.0, 0.0, 0.0), (12.0, 0.0, 0.0), (-16.0, 0.0, 0.0), _FREE, _FREE)), needs=2.8),
    "throw_frisbee": _once((
        Stance(pelvis=(0.0, 14.0, 0.0), spine=(8.0, 24.0, 0.0), neck=(0.0, -30.0, 0.0), left=_FREE, right=_ACROSS),
        Stance(pelvis=(0.0, 20.0, 0.0), spine=(10.0, 30.0, 0.0), neck=(0.0, -36.0, 0.0), left=_FREE, right=_ACROSS),
        Stance(pelvis=(0.0, -10.0, 0.0), spine=(6.0, -16.0, 0.0), neck=(0.0, 20.0, 0.0), left=_FREE, right=_FLUNG),
        Stance(pelvis=(0.0, -14.0, 0.0), spine=(4.0, -18.0, 0.0), neck=(0.0, 22.0, 0.0), left=_FREE, right=_FLUNG)), needs=2.0),
    "bowl": _once((
        Stance((0.0, -0.05, 0.0), spine=(6.0, 0.0, 0.0), left=_BALL_CHEST, right=_BALL_CHEST),
        Stance((0.0, -0.20, 0.10), (14.0, -8.0, 0.0), (22.0, -16.0, 0.0), (-22.0, 14.0, 0.0), _FREE, _LOW_BACK, left_leg=_LUNGE),
        Stance((0.0, -0.30, 0.22), (16.0, 8.0, 0.0), (22.0, 10.0, 0.0), (-24.0, -10.0, 0.0), _FREE, _LOW_FORE, _LUNGE, _TRAILS),
        Stance((0.0, -0.26, 0.20), (12.0, 8.0, 0.0), (14.0, 10.0, 0.0), (-18.0, -10.0, 0.0), _FREE, _LOW_FORE, _LUNGE, _TRAILS))),
    "catch": Routine((
        Stance((0.0, -0.08, 0.0), spine=(6.0, 0.0, 0.0), left=_CATCH, right=_CATCH), Stance((0.0, -0.10, -0.03), spine=(8.0, 0.0, 0.0),
            left=_CATCH, right=_CATCH),
        Stance((0.0, -0.06, -0.04), spine=(9.0, 0.0, 0.0), neck=(8.0, 0.0, 0.0), left=_CAUGHT, right=_CAUGHT),
        Stance((0.0, -0.05, -0.03), spine=(6.0, 0.0, 0.0), neck=(6.0, 0.0, 0.0), left=_CAUGHT, right=_CAUGHT)), 4.2),
    "archery": Routine((
        Stance(**_SIDEWAYS, left=_BOW_ARM, right=_NOCKED), Stance(**_SIDEWAYS, left=_BOW_ARM, right=_DRAWN),
        Stance(**_SIDEWAYS, left=_BOW_ARM, right=_DRAWN), Stance(**_SIDEWAYS, left=_BOW_ARM, right=_DRAWN)), 5.0),
    "wrestle": Routine((
        Stance((0.0, -0.20, 0.06), (22.0, 0.0, 0.0), (20.0, 8.0, 6.0), (-14.0, 0.0, 0.0), _GRIPS, _GRIPS_LOW, left_leg=_LUNGE),
        Stance((0.03, -0.24, 0.10), (26.0, 0.0, 0.0), (24.0, -10.0, -8.0), (-18.0, 0.0, 0.0), _GRIPS_LOW, _GRIPS, left_leg=_LUNGE)), 2.2),
    "toast": _once((
        Stance(right=Arm((0.12, -0.40, 0.46), shape="cup", elbow=(0.5, -0.9, -0.3))),
        Stance(spine=(3.0, 6.0, 0.0), neck=(-6.0, 0.0, 0.0), right=Arm((0.10, 0.26, 0.80), shape="cup", elbow=(0.6, -0.8, 0.0))),
        Stance(spine=(3.0, 6.0, 0.0), neck=(-6.0, 0.0, 3.0), right=Arm((0.08, 0.28, 0.80), shape="cup", elbow=(0.6, -0.8, 0.0))),
        Stance(right=Arm((0.12, -0.40, 0.46), shape="cup", elbow=(0.5, -0.9, -0.3))))),
}  # fmt: skip


# ---------------------------------------------------------------- in the air


def tipped(
    c: Controls,
    act: Act,
    hips: Array,
    angle: tuple[float, float, float],
    feet: tuple[Array, Array],
    points: float,
    w: float,
) -> None:
    """Turns the whole figure about its hips by angles, feet and all; `feet` are the soles from the hips as one stands, `points` how
    far the feet
    are stretched. At every weight it is one body, turned a part of the way."""
    turn = np.array(angle) * w
    over = euler(turn)
    stood = np.array(c.hips)
    c.hips[:] = stood * (1.0 - w) + hips * w
    c.pelvis += turn
    for side, out in _BOTH:
        foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
        own = (foot - stood) * (1.0 - w) + feet[side] * w
        foot[:] = np.array(c.hips) + over @ own
        tread[:] = tread * (1.0 - w) + np.array([points, 6.0 * out, 0.0]) * w + np.array([turn[0], turn[1], turn[2]])
        c.side(Controls.bears, side)[:] *= 1.0 - w


def skydive(c: Controls, act: Act) -> None:
    """Flat on the air, arms and legs spread and bent up by the wind, rocking on it."""
    w, k = _aloft(act), act.size
    t = act.t
    rock, shake = math.sin(0.9 * t + 6.0 * chance(act.seed, "rock")), math.sin(9.0 * t)
    hips = np.array([0.10 * rock, ALOFT + 0.16 * math.sin(0.7 * t), 0.0])
    feet = tuple(np.array([out * 0.30, -0.64 + 0.004 * shake, -0.34]) * k for _, out in _BOTH)
    tipped(c, act, hips, (80.0, 0.0, 6.0 * rock), (feet[0], feet[1]), 42.0, w)
    c.spine += np.array([-22.0, 0.0, 0.0]) * w
    c.neck += np.array([-36.0, 4.0 * rock, 0.0]) * w
    for side, _ in _BOTH:
        reach(c, side, (0.72, 0.34 + 0.006 * shake, -0.30), w, elbow=(0.7, -0.6, 0.2), shape="open")


def jump_bungee(c: Controls, act: Act) -> None:
    """Head down on the cord: up and down as on a spring that dies away, arms wide."""
    w, k = _aloft(act), act.size
    t = act.t
    spring = math.cos(2 * math.pi * t / 3.4) * math.exp(-0.06 * t)
    hips = np.array([0.06 * math.sin(1.1 * t), ALOFT - 0.9 * spring, 0.0])
    feet = tuple(np.array([out * 0.07, -0.92, 0.0]) * k for _, out in _BOTH)
    tipped(c, act, hips, (168.0, 0.0, 5.0 * math.sin(1.3 * t)), (feet[0], feet[1]), 30.0, w)
    c.spine += np.array([-14.0, 0.0, 0.0]) * w
    c.neck += np.array([-18.0, 0.0, 0.0]) * w
    for side, _ in _BOTH:
        reach(c, side, (0.62, 0.66 + 0.06 * spring, 0.10), w, elbow=(0.8, -0.4, -0.2), shape="open")


def _aloft(act: Act) -> float:
    """How much one hangs in the air: carried up to it in some seconds, and less high where there is less time; all the while where a
    scene begins so, and with it lasts as long as its beat."""
    first = act.cue.at == 0 and abs(act.stage.frame - act.placed.beat_frame) < 0.5 and act.stage.footsteps is not None
    if first and act.cue.frames >= act.placed.beat_frames:
        return act.upright
    slow = min(2.0, act.length * 0.45)
    return smooth(act.t / slow) * smooth((act.length - act.t) / slow) * act.upright * act.fully(4.0)


ALOFT = 4.2  # metres of the hips over the ground under one who falls or hangs


def climb_rope(c: Controls, act: Act) -> None:
    """Hand over hand up a rope, the knees drawn up and pressed together about it; the height gained is the cue's."""
    slow = min(1.4, act.length * 0.45)
    w = smooth(act.t / slow) * smooth((act.length - act.t) / slow) * act.fully(1.8)
    k = act.size
    turn = 2 * math.pi * 0.42 * act.t
    pulls = 0.5 - 0.5 * math.cos(2.0 * turn)
    high = 0.35 + 0.16 * act.t + 0.05 * pulls
    c.hips[:] = c.hips + np.array([0.0, high, 0.02]) * w * k
    c.spine += np.array([2.0, 5.0 * math.sin(turn), 0.0]) * w
    c.neck += np.array([-16.0, 0.0, 0.0]) * w
    for side, out in _BOTH:
        mine = math.sin(turn + (0.0 if side == LEFT else math.pi))
        at = act.head(c) + np.array([out * 0.012, 0.22 + 0.17 * mine, 0.27]) * k
        touch(c, side, at, w, elbow=(0.9, -0.6, 0.1), shape="fist")
        turn_hand(c, side, (-out * 0.5, 0.55, 0.4), np.array([-out * 0.9, 0.2, -0.2]), w)
        foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
        knees = np.array([out * 0.05, -0.72 + 0.10 * pulls, 0.22]) * k
        foot[:] = foot * (1.0 - w) + (c.hips + knees) * w
        tread[:] = tread * (1.0 - w) + np.array([24.0, 10.0 * out, 0.0]) * w
        c.side(Controls.knees, side)[0] += 22.0 * w
        c.side(Controls.bears, side)[:] *= 1.0 - w


AIR = {"skydive": skydive, "jump_bungee": jump_bungee, "climb_rope": climb_rope}
