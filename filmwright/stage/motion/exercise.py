"""Business of the whole body: bow, spin, lean, pat, kick, juggle, stretch, squat, yoga, swing a club, cheer."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, reach, touch, turn_hand
from filmwright.stage.motion.carrying import meeting
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.repose import repose
from filmwright.stage.motion.rotations import bump, smooth

_BOTH = ((LEFT, 1.0), (RIGHT, -1.0))
SEATED = 0.36  # metres by which the shoulders of a grown man who sits are lower than when he stands


def bow(c: Controls, act: Act) -> None:
    """From the hips, the back straight, a moment below, and up again."""
    w = smooth(act.part / 0.38) * (1 - smooth((act.part - 0.60) / 0.38))
    c.pelvis += np.array([34.0, 0.0, 0.0]) * w * act.upright
    c.spine += np.array([16.0, 0.0, 0.0]) * w
    c.neck += np.array([12.0, 0.0, 0.0]) * w
    c.hips += np.array([0.0, -0.02, -0.10]) * w * act.size


def pat(c: Controls, act: Act) -> None:
    """A hand on the other's shoulder, twice or three times."""
    w = act.weight
    at = meeting(c, act, 1.38)
    target = act.target()
    if target is not None:
        ahead = np.array([target[0], 0.0, target[2]])
        far = float(np.linalg.norm(ahead))
        at = ahead / max(far, 1e-6) * min(max(far - 0.06, 0.3), 0.62 * act.size)
        at[1] = min(max(float(target[1]) + 0.10, 0.5), 1.5 * act.size)
    up = 0.05 * bump((act.t * 1.6) % 1.0)
    side = act.either
    touch(c, side, at + np.array([0.0, up, -0.08]), w, elbow=(0.6, -0.7, -0.3), shape="relaxed")
    turn_hand(c, side, (0.0, 0.15, 1.0), np.array([0.0, -1.0, 0.1]), w)


def lean(c: Controls, act: Act) -> None:
    """The weight on one leg, a hand on what stands there (or on the hip)."""
    w, k = act.weight, act.size
    side = act.either
    out = 1.0 if side == LEFT else -1.0
    c.hips += np.array([out * 0.05, -0.02, -0.02]) * w * k * act.upright
    c.pelvis += np.array([0.0, -out * 5.0, -out * 3.0]) * w * act.upright
    c.spine += np.array([0.0, out * 4.0, -out * 9.0]) * w
    c.neck += np.array([0.0, 0.0, out * 6.0]) * w
    c.side(Controls.knees, 1 - side)[0] += 10.0 * w * act.upright
    point = act.target()
    near = point is not None and float(np.hypot(point[0], point[2])) < 0.9
    at = np.array([out * 0.46, 1.06, 0.06]) * k
    if near and point is not None:
        at = np.array([point[0], min(max(float(point[1]), 0.8), 1.4), point[2]])
    touch(c, side, at, w, elbow=(1.0, 0.0, -0.5), shape="flat")
    turn_hand(c, side, (out * 0.5, -0.15, 0.8), np.array([0.2 * out, -1.0, 0.1]), w)


def kick(c: Controls, act: Act) -> None:
    """The leg goes back, swings through, the arms counter; the other foot stands."""
    w, k, p = act.weight * act.upright * act.fully(1.6), act.size, act.part
    back = smooth((p - 0.05) / 0.30) * (1 - smooth((p - 0.38) / 0.14))
    through = smooth((p - 0.42) / 0.14) * (1 - smooth((p - 0.64) / 0.30))
    off = smooth((p - 0.05) / 0.15) * (1 - smooth((p - 0.85) / 0.13))
    side = RIGHT
    foot = c.side(Controls.feet, side)
    foot += np.array([0.03, 0.10 * off + 0.10 * back + 0.36 * through, -0.42 * back + 0.58 * through]) * k * w
    c.side(Controls.tread, side)[0] += (46.0 * back - 24.0 * through) * w
    c.side(Controls.bears, side)[:] *= 1.0 - off * w
    c.hips += np.array([0.03 * off, -0.03 * off, 0.03 * through]) * k * w
    c.pelvis += np.array([6.0 * back - 12.0 * through, 14.0 * back - 16.0 * through, 0.0]) * w
    c.spine += np.array([6.0 * back + 10.0 * through, -18.0 * back + 22.0 * through, 0.0]) * w
    for hand in (LEFT, RIGHT):
        swing = (back - through) * (1.0 if hand == LEFT else -1.0)
        if act.free(hand):
            reach(c, hand, (0.45, -0.55, 0.10 + 0.40 * swing), off * w, elbow=(0.6, -0.3, -0.7), shape="relaxed")


def juggle(c: Controls, act: Act) -> None:
    """Hands throw and catch in turn; the eyes follow over them."""
    w, k = act.weight, act.size
    head = act.head(c)
    for side, out in _BOTH:
        u = 2 * math.pi * (1.35 * act.t + (0.5 if side == LEFT else 0.0))
        at = head + np.array([out * (0.20 - 0.05 * math.cos(u)), -0.44 + 0.09 * math.sin(u), 0.30]) * k
        touch(c, side, at, w, elbow=(0.6, -0.9, -0.4), shape="bowl")
        turn_hand(c, side, (-out * 0.25, 0.1, 1.0), np.array([-out * 0.1, 1.0, 0.0]), w)
    c.neck += np.array([-11.0, 4.0 * math.sin(2 * math.pi * 1.35 * act.t), 0.0]) * w
    c.hips += np.array([0.0, -0.02 - 0.01 * math.sin(4 * math.pi * 1.35 * act.t), 0.0]) * w * k


def dribble(c: Controls, act: Act) -> None:
    """A ball kept bouncing by the hand beside the knee, the knees bent."""
    w, k = act.weight, act.size
    side, out = act.side, act.out
    down = bump((act.t * 1.7) % 1.0)
    c.hips += np.array([0.0, -0.12, -0.04]) * w * k * act.upright
    c.pelvis += np.array([12.0, 0.0, 0.0]) * w * act.upright
    c.spine += np.array([14.0 + 2.0 * down, 0.0, 0.0]) * w
    c.neck += np.array([-16.0, 0.0, 0.0]) * w
    at = np.array([out * 0.30, 0.86 - 0.16 * down, 0.34]) * k
    touch(c, side, at, w, elbow=(0.8, -0.2, -0.6), shape="open")
    turn_hand(c, side, (-out * 0.1, -0.35 * down, 1.0), np.array([0.0, -1.0, -0.1]), w)
    if act.free(1 - side):
        reach(c, 1 - side, (0.42, -0.35, 0.40), w, elbow=(0.8, -0.2, -0.4), shape="open")


def swing(c: Controls, act: Act) -> None:
    """A club, a bat or a racket: drawn back over one shoulder, through low, and up over the other."""
    w, k, p = act.gently, act.size, act.part
    much = act.fully(1.9)
    back = much * smooth(p / 0.40) * (1 - smooth((p - 0.40) / 0.24))
    forth = much * smooth((p - 0.44) / 0.26) * (1 - smooth((p - 0.80) / 0.20))
    turn = 38.0 * forth - 40.0 * back  # to the right hand's side, then across
    c.hips += np.array([0.03 * (forth - back), -0.06, 0.0]) * w * k * act.upright
    c.pelvis += np.array([10.0, 0.45 * turn, 0.0]) * w * act.upright
    c.spine += np.array([14.0 - 10.0 * forth, turn, 0.0]) * w
    c.neck += np.array([6.0, -0.9 * turn, 0.0]) * w
    head = act.head(c)
    middle = np.array([0.0, 0.86, 0.42])
    high_right, high_left = np.array([-0.38, 1.42, 0.06]), np.array([0.36, 1.44, 0.08])
    at = (middle + (high_right - middle) * back + (high_left - middle) * forth) * k
    at[1] -= SEATED * k * (1.0 - act.upright)
    at[1] = min(at[1], float(head[1]) - 0.05)
    for side, out in _BOTH:
        touch(c, side, at + np.array([out * 0.045, 0.03 * out, 0.0]) * k, w, elbow=(0.6, -0.6, -0.3), shape="fist")
        turn_hand(c, side, (-out * 0.5, -0.5 + 0.9 * max(back, forth), 0.6), np.array([-out, 0.0, 0.1]), w)


def stretch(c: Controls, act: Act) -> None:
    """Arms high, the back arched, over to one side and the other."""
    w = act.gently * act.fully(1.7)
    over = math.sin(2 * math.pi * 0.28 * act.t)
    c.spine += np.array([-7.0, 0.0, 14.0 * over]) * w
    c.neck += np.array([-8.0, 0.0, 4.0 * over]) * w
    c.hips += np.array([-0.03 * over, 0.0, 0.0]) * w * act.size
    for side, out in _BOTH:
        reach(c, side, (0.14, 0.92, 0.06), w, elbow=(1.0, 0.1, 0.0), shape="clasp")
        turn_hand(c, side, (-out * 0.3, 1.0, 0.0), np.array([-out * 0.2, 0.2, 1.0]), w)


def squat(c: Controls, act: Act) -> None:
    """Down to the thighs and up, the arms ahead for balance."""
    w, k = act.weight * act.upright, act.size
    down = 0.5 - 0.5 * math.cos(2 * math.pi * 0.45 * act.t)
    c.hips += np.array([0.0, -0.36 * down, -0.16 * down]) * w * k
    c.pelvis += np.array([20.0 * down, 0.0, 0.0]) * w
    c.spine += np.array([14.0 * down, 0.0, 0.0]) * w
    c.neck += np.array([-24.0 * down, 0.0, 0.0]) * w
    c.knees += 14.0 * down * w
    for side, out in _BOTH:
        reach(c, side, (0.02, -0.55 + 0.5 * down, 0.45 + 0.4 * down), w, elbow=(0.5, -0.8, -0.3), shape="flat")
        turn_hand(c, side, (-out * 0.1, 0.0, 1.0), np.array([0.0, -1.0, 0.0]), w)


def yoga(c: Controls, act: Act) -> None:
    """The tree: one foot at the other knee, palms together over the head."""
    w, k = act.weight * act.upright, act.size
    up = smooth((act.t - 0.2) / 1.2) * smooth((act.length - 0.2 - act.t) / 1.0)
    sway = 0.006 * math.sin(2 * math.pi * 0.7 * act.t)
    side = RIGHT
    foot, stance = c.side(Controls.feet, side), c.side(Controls.feet, LEFT)
    goal = np.array([stance[0] - 0.13 * k, stance[1] + 0.42 * k, stance[2] - 0.02 * k])
    foot[:] = foot + (goal - foot) * up * w
    c.side(Controls.tread, side)[:] += np.array([40.0, -52.0, 0.0]) * up * w
    c.side(Controls.knees, side)[0] += 74.0 * up * w
    c.side(Controls.bears, side)[:] *= 1.0 - up * w
    c.hips += np.array([0.075 * k + sway, 0.0, 0.0]) * up * w
    for hand, out in _BOTH:
        reach(c, hand, (-0.20, 0.92, 0.10), up * w, elbow=(1.0, 0.0, 0.0), shape="flat")
        turn_hand(c, hand, (-out * 0.1, 1.0, 0.0), np.array([-out, 0.0, 0.0]), up * w)


def spin(c: Controls, act: Act) -> None:
    """Arms out, on the spot; the body's turning is the heading's (cue `face`), the arms fly with it."""
    w, k = act.weight, act.size
    quick = bump(act.part)
    for side in (LEFT, RIGHT):
        reach(c, side, (0.78, -0.05 + 0.10 * quick, 0.20), w, elbow=(0.4, -0.6, -0.6), shape="open")
    c.hips += np.array([0.0, 0.02 * quick, 0.0]) * w * k
    c.neck += np.array([-6.0, 0.0, 5.0]) * w


def blow(c: Controls, act: Act) -> None:
    """A breath drawn in, and out through rounded lips, leaning after it."""
    w, p = act.weight, act.part
    draw = bump(p / 0.45)
    out = smooth((p - 0.40) / 0.12) * (1 - smooth((p - 0.82) / 0.16))
    c.spine += np.array([-5.0 * draw + 11.0 * out, 0.0, 0.0]) * w
    c.neck += np.array([-4.0 * draw + 6.0 * out, 0.0, 0.0]) * w
    c.shoulders += np.array([6.0, 6.0, 0.0, 0.0]) * draw * w


def cheer(c: Controls, act: Act) -> None:
    """Fists high, again and again, on springing knees."""
    w, k = act.weight, act.size
    beat = 0.5 - 0.5 * math.cos(2 * math.pi * 1.6 * act.t)
    c.hips += np.array([0.0, -0.05 * (1 - beat), 0.0]) * w * k
    c.spine += np.array([-5.0, 0.0, 0.0]) * w
    c.neck += np.array([-8.0, 0.0, 0.0]) * w
    for side in (LEFT, RIGHT):
        if act.free(side):
            reach(c, side, (0.36, 0.55 + 0.28 * beat, 0.18), w, elbow=(1.0, -0.3, -0.1), shape="fist")


def cross_arms(c: Controls, act: Act) -> None:
    """Folds the arms, and keeps them so."""
    repose(c, act, "crossed", act.weight)


def hands_in_pockets(c: Controls, act: Act) -> None:
    """Puts both hands in the pockets, and leaves them there."""
    repose(c, act, "pockets", act.weight)


EXERCISES: dict[str, Callable[[Controls, Act], None]] = {
    "bow": bow, "pat": pat, "lean": lean, "kick": kick, "juggle": juggle, "dribble": dribble, "swing": swing, "stretch": stretch,
    "squat": squat, "yoga": yoga, "spin": spin, "blow": blow, "cheer": cheer, "cross_arms": cross_arms,
    "hands_in_pockets": hands_in_pockets,
}  # fmt: skip
