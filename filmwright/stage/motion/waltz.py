"""Two who dance with each other in the closed hold of the ballroom: a hand in a hand, an arm round the back, a hand on the shoulder."""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, touch, turn_hand
from filmwright.stage.motion.carrying import AHEAD, UP
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import bump

BAR = 1.9  # seconds of three steps
OPEN = 0.40  # metres to the side and …
HIGH = 0.06  # … over the chests, at which the joined hands are


def dance_with(c: Controls, act: Act) -> None:
    """A slow waltz: sway to one side and the other with a rise on the second step; both in the same direction of the room."""
    w, k = act.gently, act.size
    other = act.other()
    if other is None:
        other = np.array([0.0, 1.15 * k, 0.55 * k])
    away = np.array([other[0], 0.0, other[2]])
    far = min(max(float(np.linalg.norm(away)), 0.30), 0.75 * k)
    ahead = away / max(float(np.linalg.norm(away)), 1e-6) if float(np.linalg.norm(away)) > 0.1 else AHEAD
    aside = np.array([ahead[2], 0.0, -ahead[0]])  # to the left of the way to the other
    leads = not act.cue.target or act.cue.who < act.cue.target
    side, out = (LEFT, 1.0) if leads else (RIGHT, -1.0)  # the hand that lies in the other's
    t = act.stage.frame / act.stage.fps
    step = math.sin(2 * math.pi * t / (2 * BAR))
    rise = bump((t / BAR) % 1.0)
    c.hips += (aside * out * 0.055 * step + UP * (0.012 * rise - 0.03)) * w * k
    c.pelvis += np.array([0.0, 5.0 * step * out, -2.5 * step * out]) * w
    c.spine += np.array([-7.0, -3.0 * step * out, 4.0 * step * out]) * w
    c.neck += np.array([-3.0, 16.0 * out, 3.0 * step]) * w
    for foot, sign in ((LEFT, 1.0), (RIGHT, -1.0)):  # the heel of the free foot comes off the floor
        c.side(Controls.tread, foot)[0] += 16.0 * max(-sign * out * step, 0.0) * w
    chest = 0.5 * (float(other[1]) + 1.15 * k)
    sway = aside * out * 0.05 * step * k
    joined = ahead * 0.5 * far + aside * out * OPEN + UP * (chest + HIGH) + sway
    touch(c, side, joined - ahead * 0.045, w, elbow=(1.0, -0.5, 0.0), shape="hold_flat")
    turn_hand(c, side, 0.75 * UP + 0.35 * ahead + 0.3 * aside * out, ahead + 0.25 * UP, w)
    free = 1 - side
    if leads:  # under the other's arm, flat on the back
        at = ahead * (far + 0.06) - aside * 0.16 + UP * (chest - 0.05) + sway
        touch(c, free, at, w, elbow=(1.0, -0.15, 0.2), shape="flat")
        turn_hand(c, free, aside + 0.25 * UP, -ahead, w)
    else:  # on the other's shoulder
        at = ahead * (far - 0.10) + aside * 0.20 + UP * (chest + 0.20) + sway
        touch(c, free, at, w, elbow=(1.0, -0.35, 0.1), shape="relaxed")
        turn_hand(c, free, 0.9 * ahead - 0.35 * aside, -UP, w)
