"""Two with swords: one strikes while the other parries, and then the other way round; between them the blades meet.

Both go by the clock of the beat, which is one for the two of them, so that a stroke and its parry fall together whenever their cues
began. All is worked out from the point where the blades are to cross: half way between the two, which each knows from where the other is.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import Act, about_a_tool, reach, touch, turn_hand
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import arc, smooth, unit

Vec = tuple[float, float, float]
GRIP = 0.085  # metres from a wrist to the grip in the palm
APART = (1.1, 2.0)  # metres between two who reach each other's blades
STRIKE, MEET, PART, HOME = (
    0.34,
    0.52,
    0.64,
    0.92,
)  # parts of a round: the stroke falls, the blades meet, leave each other, are at guard


@dataclass(frozen=True)
class Bout:
    """A way of fighting: places of the sword hand in metres of a grown man from between the feet, x outwards on its own side, and where
    the blade points; `crossing` is the height at which blades meet; `lunge` metres by which an attack carries the body ahead."""

    seconds: float
    guard: tuple[Vec, Vec]
    drawn: tuple[Vec, Vec]
    strikes: Vec
    parries: Vec
    crossing: float
    turns: float
    lunge: float
    low: float


BOUTS = {
    "sword_fight": Bout(1.9, ((0.15, 1.08, 0.38), (-0.12, 0.80, 0.55)), ((0.34, 1.46, 0.12), (0.30, 0.75, -0.45)),
                        (0.10, 1.10, 0.44), (0.24, 1.10, 0.46), 1.34, 26.0, 0.10, 0.10),
    "fence": Bout(1.6, ((0.18, 1.04, 0.40), (-0.10, 0.30, 0.95)), ((0.24, 1.02, 0.20), (-0.10, 0.22, 0.97)),
                  (0.06, 1.20, 0.50), (0.20, 1.04, 0.44), 1.26, 14.0, 0.16, 0.12),
}  # fmt: skip


def attacks(act: Act, n: int) -> bool:
    """Whether somebody strikes in the n-th round: of two who name each other always just one."""
    return (act.cue.who < act.cue.target) == (n % 2 == 0)


def duel(bout: Bout) -> Callable[[Controls, Act], None]:
    """The business that a bout is."""

    def play(c: Controls, act: Act) -> None:
        w, k, out = act.gently, act.size, act.out
        t = (act.placed.beat_frame if act.cue.target else act.frames) / act.stage.fps / bout.seconds
        n, p = int(t), t % 1.0
        strikes = attacks(act, n)
        # Short exchanges are not fought to the full.
        much = act.fully(bout.seconds) * (0.6 + 0.4 * act.upright)
        draw = smooth(p / STRIKE) * (1.0 - smooth((p - STRIKE) / (MEET - STRIKE))) * (much if strikes else 0.0)
        meets = smooth((p - (STRIKE if strikes else 0.16)) / (MEET - (STRIKE if strikes else 0.16)))
        meets *= (1.0 - smooth((p - PART) / (HOME - PART))) * much
        crossing = _crossing(act, bout)
        hand, blade = _goal(act, bout, strikes, draw, meets, crossing)
        turn = bout.turns * (meets - draw if strikes else 0.4 * meets) * -out
        ahead = bout.lunge * (meets if strikes else -0.5 * meets) * act.upright
        c.hips += np.array([0.0, -bout.low * act.upright, ahead]) * k * w
        c.pelvis += np.array([0.4 * 60.0 * ahead, 0.4 * turn, 0.0]) * w
        c.spine += np.array([6.0 - 8.0 * draw + 6.0 * meets * strikes, 0.8 * turn, 0.0]) * w
        c.neck += np.array([-4.0, -0.9 * turn, 0.0]) * w
        _point(c, act, hand, blade, w)
        if act.free(1 - act.side):
            reach(c, 1 - act.side, (0.46, -0.30 + 0.2 * draw, 0.24 - 0.3 * meets * strikes), 0.8 * w, shape="open")

    play.__doc__ = "An exchange of strokes and parries."
    return play


def _crossing(act: Act, bout: Bout) -> Array:
    """Where blades meet, in the character's frame, metres."""
    target = act.other()
    middle = np.array([0.0, 0.0, 0.8])
    if target is not None:
        away = np.array([target[0], 0.0, target[2]])
        far = math.sqrt(float(away @ away))
        middle = 0.5 * away * min(max(far, APART[0]), APART[1]) / max(far, 1e-6)
    middle[1] = bout.crossing - 0.36 * (1.0 - act.upright)
    return middle


def _goal(act: Act, bout: Bout, strikes: bool, draw: float, meets: float, crossing: Array) -> tuple[Array, Array]:
    """Where the grip is and which way the blade points, in the character's frame."""
    mirror = np.array([act.out, 1.0, 1.0])
    low = np.array([0.0, 0.36 * (1.0 - act.upright), 0.0])

    def place(at: Vec) -> Array:
        return np.asarray((np.array(at) * mirror - low) * act.size)

    hand, blade = place(bout.guard[0]), unit(np.array(bout.guard[1]) * mirror)
    hand = hand + (place(bout.drawn[0]) - hand) * draw
    blade = unit(arc(blade, unit(np.array(bout.drawn[1]) * mirror), draw))
    met = place(bout.strikes if strikes else bout.parries)
    crossing = crossing * np.array([1.0, act.size, 1.0])
    hand = hand + (met - hand) * meets
    blade = unit(arc(blade, unit(crossing - hand), meets))
    return hand, blade


def _point(c: Controls, act: Act, grip: Array, blade: Array, w: float) -> None:
    """A fist about a grip, its thumb the way the blade points."""
    side = act.side
    across = np.array([-0.55 * act.out, -0.25, 0.8])  # fingers go ahead and inwards, as far as the blade lets them
    fingers, palm = about_a_tool(blade, across, side)
    touch(c, side, grip - fingers * GRIP * act.size, w, elbow=(0.7, -0.6, -0.3), shape="fist")
    turn_hand(c, side, fingers, palm, w)


DUELS = {name: duel(bout) for name, bout in BOUTS.items()}
