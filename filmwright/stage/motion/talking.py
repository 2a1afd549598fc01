"""Business of those who talk without written lines, whisper, shout and scream: what the body does; motion/face.py moves the mouth."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, reach, touch, turn_hand
from filmwright.stage.motion.chatter import TURN, speaks
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.gesture import speak
from filmwright.stage.motion.rotations import bump, smooth

HEATED = 0.9  # how large the hands talk of those who shout, 0..1
BREATH = 2.9  # seconds from scream to scream


def talk(c: Controls, act: Act) -> None:
    """Hands and head go with the words; while the other has the word one listens, and nods at times."""
    turn = act.cue.manner
    if not turn:
        speak(c, act, _heat(act))
        return
    n = int(act.t / TURN)
    here = act.t - n * TURN
    if speaks(act.t, turn):
        cue = replace(act.cue, frames=round(TURN * act.stage.fps))
        own = Act(act.body, act.placed, act.stage, cue, here * act.stage.fps, act.seed + n, act.hand)
        speak(c, own, _heat(act))
    else:
        part = smooth(here / 0.4) * smooth((TURN - here) / 0.4)
        nod = bump((here - 0.9) / 0.5) + 0.7 * bump((here - 1.45) / 0.5)
        c.neck += np.array([7.0 * nod, 0.0, 4.0]) * part


def _heat(act: Act) -> float:
    moods = act.placed.moods or ((act.placed.mood, act.placed.intensity),)
    return max(0.5, *(intensity for _, intensity in moods))


def whisper(c: Controls, act: Act) -> None:
    """One leans over to the other with a hand beside the mouth."""
    w, k = act.gently, act.size
    other = act.target()
    side = LEFT if other is not None and other[0] < 0.0 else RIGHT
    if not act.free(side):
        side = 1 - side
    out = 1.0 if side == LEFT else -1.0
    far = float(np.hypot(other[0], other[2])) if other is not None else 0.0
    near = 1.0 if 0.2 < far < 1.6 else 0.4
    c.spine += np.array([19.0 * near, 0.0, -5.0 * out]) * w
    c.neck += np.array([-6.0 * near, 0.0, -6.0 * out]) * w
    mouth = act.head(c) + np.array([out * 0.095, -0.185, 0.085]) * k
    touch(c, side, mouth, w, elbow=(0.7, -1.0, 0.1), shape="flat", head=act.head(c))
    turn_hand(c, side, (-out * 0.1, 0.92, 0.40), np.array([-out * 0.95, 0.1, 0.0]), w)


def shout(c: Controls, act: Act) -> None:
    """The body goes forward with every burst of words, the chin up, the hands large."""
    w = act.weight
    burst = 0.5 + 0.5 * math.sin(2 * math.pi * 0.8 * act.t)
    c.spine += np.array([6.0 + 5.0 * burst, 0.0, 0.0]) * w
    c.neck += np.array([-9.0 - 4.0 * burst, 0.0, 0.0]) * w
    c.shoulders += np.array([6.0, 6.0, 3.0, 3.0]) * w
    speak(c, act, HEATED)


def scream(c: Controls, act: Act) -> None:
    """The head goes back, the shoulders up, the fists close beside the face; a breath between two screams."""
    w = act.weight
    loud = screaming(act.t)
    tremble = math.sin(2 * math.pi * 7.0 * act.t) * loud
    c.spine += np.array([-7.0 * loud + 6.0 * (1 - loud), 0.6 * tremble, 0.0]) * w
    c.neck += np.array([-14.0 * loud, 0.8 * tremble, 0.0]) * w
    c.shoulders += np.array([12.0, 12.0, 7.0, 7.0]) * w
    for side in (LEFT, RIGHT):
        if act.free(side):
            reach(c, side, (0.30, -0.26, 0.44), w, elbow=(0.8, -0.9, -0.2), shape="fist")


def screaming(t: float) -> float:
    """0..1: how much of a scream is out, `t` seconds after the first began."""
    here = t % BREATH
    return smooth(here / 0.25) * smooth((BREATH - 0.45 - here) / 0.35)


TALKING: dict[str, Callable[[Controls, Act], None]] = {
    "talk": talk,
    "whisper": whisper,
    "shout": shout,
    "scream": scream,
}
