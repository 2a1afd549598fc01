"""Small signs of hand, head and body: a snap of the fingers, a thumb up, a yawn, a sneeze, a slap on the brow; rows of stances."""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, touch, turn_hand
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import bump, smooth
from filmwright.stage.motion.routine import Arm, Routine, Stance

_BROW = Arm((0.055, 0.02, 0.115), "head", "flat", (0.7, -0.9, 0.2), (-0.75, 0.6, -0.2), (-0.2, -0.1, -1.0))
_CHIN = Arm((0.02, -0.19, 0.115), "head", "fist", (0.4, -1.0, 0.1), (-0.3, 0.95, 0.0), (-0.2, 0.1, -1.0))
_MOUTH = Arm((0.03, -0.13, 0.12), "head", "flat", (0.6, -1.0, 0.2), (-0.6, 0.75, -0.1), (-0.2, 0.0, -1.0))
_MOUTH_FIST = Arm((0.02, -0.14, 0.125), "head", "fist", (0.6, -1.0, 0.2), (-0.7, 0.6, 0.0), (-0.1, 0.0, -1.0))
_LIPS = Arm((0.01, -0.16, 0.13), "head", "point", (0.5, -1.0, 0.2), (-0.15, 1.0, 0.0), (-0.9, 0.0, -0.4))
_ELBOW_UNDER = Arm((-0.20, -0.52, 0.34), shape="relaxed", elbow=(0.7, -0.6, -0.2))
_BLOWN = Arm((0.10, -0.12, 0.42), "head", "palm_up", (0.6, -1.0, 0.1), (0.0, 0.1, 1.0), (0.0, 1.0, 0.2))
_STRETCHED = Arm((0.40, 0.66, -0.04), shape="fist", elbow=(1.0, -0.3, -0.1))
_CALL = Arm((0.09, -0.13, 0.12), "head", "cup", (0.8, -0.8, 0.2), (-0.2, 0.75, -0.1), (-0.9, 0.0, 0.3))
_EAR = Arm((0.115, -0.06, 0.02), "head", "cup", (1.0, -0.8, 0.0), (-0.1, 0.9, -0.3), (-0.7, 0.0, 0.8))
_THROAT = Arm((0.03, -0.27, 0.10), "head", "relaxed", (0.7, -0.9, 0.1), (-0.9, 0.3, 0.0), (0.0, 0.0, -1.0))
_HEART = Arm((-0.02, -0.40, 0.15), "head", "flat", (0.8, -0.8, 0.0), (-0.9, 0.3, 0.2), (0.0, 0.0, -1.0))
_WIDE = Arm(
    (0.66, -0.34, 0.42), shape="palm_up", elbow=(0.6, -0.7, -0.4), fingers=(0.7, 0.1, 0.7), palm=(0.0, 1.0, 0.2)
)

SIGNS: dict[str, Routine] = {
    "facepalm": Routine((Stance(), Stance(spine=(10.0, 0.0, 0.0), neck=(14.0, 0.0, 0.0), right=_BROW),
                         Stance(spine=(11.0, 0.0, 0.0), neck=(17.0, 4.0, 0.0), right=_BROW), Stance()), once=True),
    "think": Routine((Stance(neck=(3.0, -6.0, 5.0), left=_ELBOW_UNDER, right=_CHIN), Stance(neck=(-4.0, 8.0, -3.0), left=_ELBOW_UNDER,
        right=_CHIN)), 5.0),
    "yawn": Routine((Stance(), Stance(spine=(-8.0, 0.0, 0.0), neck=(-13.0, 0.0, 4.0), right=_MOUTH, left=_STRETCHED, shoulders=(8.0,
        4.0, 0.0, 0.0)),
                     Stance(spine=(-10.0, 0.0, 0.0), neck=(-16.0, 0.0, 4.0), right=_MOUTH, left=_STRETCHED, shoulders=(9.0, 5.0, 0.0,
                         0.0)), Stance()), once=True),
    "sneeze": Routine((Stance(), Stance(spine=(-8.0, 0.0, 0.0), neck=(-12.0, 0.0, 0.0), right=_MOUTH, shoulders=(8.0, 8.0, 0.0, 0.0)),
                       Stance(spine=(24.0, 0.0, 0.0), neck=(20.0, 0.0, 0.0), right=_MOUTH), Stance(spine=(10.0, 0.0, 0.0),
                           right=_MOUTH), Stance()), once=True),
    "cough": Routine((Stance(spine=(5.0, 0.0, 0.0), neck=(2.0, 0.0, 0.0), right=_MOUTH_FIST), Stance(spine=(14.0, 0.0, 0.0),
        neck=(10.0, 0.0, 0.0), right=_MOUTH_FIST)), 0.75),
    "hush": Routine((Stance(), Stance(spine=(5.0, 0.0, 0.0), right=_LIPS), Stance(spine=(6.0, 0.0, 0.0), neck=(0.0, 4.0, 0.0),
        right=_LIPS), Stance()), once=True),
    "blow_kiss": Routine((Stance(), Stance(neck=(4.0, 0.0, 0.0), right=_MOUTH), Stance(neck=(-6.0, 0.0, 4.0), right=_BLOWN), Stance()),
        once=True),
    "call_out": Routine((Stance(spine=(-4.0, 0.0, 0.0), neck=(-8.0, 0.0, 0.0), left=_CALL, right=_CALL), Stance(spine=(6.0, 0.0, 0.0),
        left=_CALL, right=_CALL)), 1.8),
    "listen_closely": Routine((Stance(spine=(6.0, 14.0, 4.0), neck=(0.0, 22.0, 6.0), right=_EAR), Stance(spine=(8.0, 16.0, 5.0),
        neck=(0.0, 24.0, 8.0), right=_EAR)), 4.0),
    "choke": Routine((Stance(spine=(8.0, 0.0, 0.0), neck=(-8.0, 0.0, 0.0), left=_THROAT, right=_THROAT), Stance(spine=(18.0, 0.0, 5.0),
        neck=(8.0, 0.0, 0.0), left=_THROAT, right=_THROAT)), 0.9),
    "hand_on_heart": Routine((Stance(), Stance(neck=(5.0, 0.0, 3.0), right=_HEART), Stance(neck=(6.0, 0.0, 3.0), right=_HEART),
        Stance()), once=True),
    "present": Routine((Stance(spine=(-3.0, 10.0, 0.0), left=_WIDE, right=_WIDE), Stance(spine=(-3.0, -10.0, 0.0), neck=(-4.0, 0.0,
        4.0), left=_WIDE, right=_WIDE)), 3.4),
}  # fmt: skip


def snap_fingers(c: Controls, act: Act) -> None:
    """Thumb and middle finger part with a jerk beside the face, twice a second."""
    w, side = act.weight, act.either
    out = 1.0 if side == LEFT else -1.0
    beat = (act.t * 1.9) % 1.0
    struck = smooth((beat - 0.40) / 0.10) * (1.0 - smooth((beat - 0.72) / 0.24))
    at = act.head(c) + np.array([out * 0.24, -0.17 - 0.035 * struck, 0.26]) * act.size
    touch(c, side, at, w, elbow=(0.7, -0.9, 0.0), shape="pinch")
    turn_hand(c, side, (-out * 0.15, 0.85, 0.45 - 0.3 * struck), np.array([-out * 0.75, -0.2, 0.6]), w)
    hand = c.side(Controls.hands, side)
    hand[:] = hand + (0.55 * SHAPES["fist"] + 0.45 * SHAPES["point"] - hand) * struck * w
    c.neck += np.array([2.0 * struck, 4.0 * out, 3.0 * out * bump(beat)]) * w


def thumbs_up(c: Controls, act: Act) -> None:
    """A fist before the chest, its thumb up."""
    w, side = act.weight, act.either
    out = 1.0 if side == LEFT else -1.0
    at = act.head(c) + np.array([out * 0.27, -0.27 + 0.02 * bump(act.t / 0.6), 0.36]) * act.size
    touch(c, side, at, w, elbow=(0.6, -0.9, -0.2), shape="thumb_up")
    turn_hand(c, side, (-out * 0.55, 0.10, 0.80), np.array([-out * 0.80, 0.0, -0.60]), w)
    c.neck += np.array([-3.0, 0.0, out * 4.0]) * w


def rock_paper_scissors(c: Controls, act: Act) -> None:
    """A fist shaken three times over the other palm, and a sign that is held."""
    w, k, side, out = act.weight, act.size, act.side, act.out
    cycle = act.t / 2.6
    part = cycle % 1.0
    shaking = 1.0 - smooth((part - 0.50) / 0.08) + smooth((part - 0.92) / 0.08)
    beat = abs(math.sin(3.0 * math.pi * min(part / 0.5, 1.0)))
    head = act.head(c)
    at = head + np.array([out * 0.10, -0.40 + 0.13 * beat * shaking, 0.34]) * k
    sign = ("fist", "flat", "victory")[(int(cycle) + act.seed) % 3]
    touch(c, side, at, w, elbow=(0.6, -0.8, -0.4), shape="fist")
    hand = c.side(Controls.hands, side)
    hand[:] = hand + (SHAPES[sign] - hand) * (1.0 - shaking) * w
    turn_hand(c, side, (-out * 0.1, 0.1, 1.0), np.array([-out, 0.0, 0.0]), w)
    c.spine += np.array([5.0, 0.0, 0.0]) * w


def still_face(c: Controls, act: Act) -> None:
    """What only the face does: the head comes a little forward for it."""
    c.neck += np.array([-3.0, 0.0, 5.0]) * act.weight
    c.spine += np.array([4.0, 0.0, 0.0]) * act.weight


def slap(c: Controls, act: Act) -> None:
    """A flat hand drawn back and across where the other's cheek is."""
    w, p, side, out = act.weight, act.part, act.side, act.out
    back = smooth(p / 0.35) * (1.0 - smooth((p - 0.38) / 0.16))
    across = smooth((p - 0.40) / 0.16) * (1.0 - smooth((p - 0.62) / 0.34))
    c.spine += np.array([2.0, out * (16.0 * back - 26.0 * across), 0.0]) * w
    home = np.array([out * 0.22, 1.05, 0.26])
    at = (
        home
        + (np.array([out * 0.46, 1.46, 0.14]) - home) * back
        + (np.array([-out * 0.10, 1.50, 0.52]) - home) * across
    )
    touch(c, side, at * act.size, w, elbow=(0.8, -0.5, -0.3), shape="flat")
    turn_hand(c, side, (0.1 * out, 0.6, 0.6), np.array([-out, 0.0, 0.3]), w)


def high_five(c: Controls, act: Act) -> None:
    """A palm up to the other's palm, a clap, and down."""
    w = act.weight
    # Again and again where there is time: up, a clap, and down.
    rounds = max(round(act.length / 2.2), 1)
    p = (act.part * rounds) % 1.0 if act.part < 1.0 else 1.0
    up = smooth(p / 0.36) * (1.0 - smooth((p - 0.62) / 0.36))
    met = bump((p - 0.32) / 0.26)
    target = act.other()
    far = 0.9 if target is None else float(np.hypot(target[0], target[2]))
    home = np.array([-0.24, 0.95, 0.18])
    k = act.size
    lean = min(max(0.5 * far - 0.05 - 0.48 * k, 0.0), 0.24) * up * act.upright
    c.hips += np.array([0.0, 0.0, 0.7 * lean]) * w
    c.pelvis += np.array([40.0 * lean, 0.0, 0.0]) * w
    c.spine += np.array([50.0 * lean, 0.0, 0.0]) * w
    goal = np.array([-0.06, 1.60, max(0.5 * far - 0.05, 0.24) / k])
    at = home + (goal - home) * up + np.array([0.0, 0.0, 0.045 * met])
    touch(c, RIGHT, at * act.size, w, elbow=(0.8, -0.7, 0.0), shape="flat")
    turn_hand(c, RIGHT, (0.0, 1.0, 0.1), np.array([0.0, 0.0, 1.0]), w * up)
    c.spine += np.array([2.0, 8.0 * met, 0.0]) * w


SINGLE = {
    "snap_fingers": snap_fingers, "thumbs_up": thumbs_up, "rock_paper_scissors": rock_paper_scissors, "wink": still_face,
    "stick_out_tongue": still_face, "slap": slap, "high_five": high_five,
}  # fmt: skip
