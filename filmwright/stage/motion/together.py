"""Business of two people: hug, kiss, shake hands, fight; and pushing and pulling what is heavy."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import EYES_OVER_CHEST, LEFT, RIGHT, Act, chance, reach, touch, turn_hand
from filmwright.stage.motion.carrying import AHEAD, BACK, UP, meeting
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import smooth, unit
from filmwright.stage.motion.waltz import dance_with


def push(c: Controls, act: Act, way: float = 1.0) -> None:
    """Both hands against something heavy, the body's weight behind them, in heaves."""
    w, k = act.weight, act.size
    heave = 0.6 + 0.4 * math.sin(2 * math.pi * 0.7 * act.t)
    lean = (16.0 + 7.0 * heave) * way
    c.pelvis += np.array([lean * 0.7, 0.0, 0.0]) * w
    c.spine += np.array([lean * 0.6, 0.0, 0.0]) * w
    c.neck += np.array([-lean * 0.5, 0.0, 0.0]) * w
    c.hips += np.array([0.0, -0.06, (0.10 + 0.03 * heave) * way]) * w * k
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        far = 0.60 + 0.04 * heave if way > 0 else 0.50 - 0.08 * heave
        at = np.array([out * 0.20, 1.16 - 0.10 * (way < 0), far]) * k
        touch(c, side, at, w, elbow=(0.8, -0.6, -0.3), shape="flat" if way > 0 else "grip")
        palm = np.array([-out * 0.1, 0.0, 1.0]) if way > 0 else np.array([-out * 0.8, -0.4, 0.0])
        turn_hand(c, side, (-out * 0.1, 0.9 if way > 0 else 0.1, 0.3 if way > 0 else 1.0), palm, w)


def pull(c: Controls, act: Act) -> None:
    """Draws something heavy, leaning back."""
    push(c, act, -0.8)


def _other(act: Act) -> tuple[Array, float]:
    """Direction on the floor to the other person and how far away they are, at arm's length when nothing is known."""
    target = act.other()
    if target is None:
        return AHEAD, 0.6
    away = np.array([target[0], 0.0, target[2]])
    far = float(np.linalg.norm(away))
    return (away / far if far > 0.05 else AHEAD), far


def hug(c: Controls, act: Act) -> None:
    """Arms open, go round the other, the left one over their shoulder and the right one under their arm, and let go; heads pass each
    other, each to its own right."""
    w, k = act.weight, act.size
    ahead, far = _other(act)
    closed = act.lasting(0.9, 0.8, after=0.25)
    chest = 1.12 * k
    target = act.other()
    if target is not None:
        chest = min(max(float(target[1]), 0.95 * k), 1.42 * k)
    near = min(max(far - CHEST_TO_CHEST, 0.0), 0.44) / 2 * closed * act.upright
    across = np.array([ahead[2], 0.0, -ahead[0]])  # to the left of the way to the other
    c.hips += (ahead * near * 0.8 - across * 0.045 * k * closed * act.upright) * w
    c.pelvis += np.array([16.0 * near / 0.2, 0.0, 0.0]) * w
    c.spine += np.array([4.0, 0.0, 11.0]) * w * closed
    c.neck += np.array([4.0, 12.0, 6.0]) * w * closed
    pat = 0.010 * math.sin(2 * math.pi * 0.9 * act.t)
    back = ahead * min(max(far - near + 0.10, 0.26), 0.58 * k)
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        high = chest + (0.06 + pat if side == LEFT else -0.17) * k
        shut = back + across * out * 0.07 * k + UP * high
        wide = ahead * 0.46 * k + across * out * 0.46 * k + UP * (chest + 0.04 * k)
        at = wide + (shut - wide) * closed
        touch(c, side, at, w, elbow=(1.0, 0.25 if side == LEFT else -0.45, 0.25), shape="relaxed")
        fingers = across * -out * (0.35 + 0.55 * closed) + ahead * (0.8 * (1.0 - closed)) + UP * 0.15
        turn_hand(c, side, fingers, BACK * closed - across * out * (1.0 - 0.7 * closed), w)


CHEST_TO_CHEST = 0.29  # metres from spine to spine of two who hug
LIPS = 0.032  # metres that lips are ahead of the middle between the eyes, as heads are held aslant


def kiss(c: Controls, act: Act) -> None:
    """Leans in, the head aslant, till lips meet half way; stays, and comes away. The taller one bows, the shorter one rises on the toes."""
    w, k = act.weight, act.size
    ahead, far = _other(act)
    near = act.lasting(0.9, 0.8, after=0.2)
    eyes = act.head(c)
    rise = 0.0
    target = act.other()
    if target is not None:
        rise = min(max((float(target[1]) + EYES_OVER_CHEST - float(eyes[1])) / 2, -0.22), 0.22)
    over = min(max(far / 2 - LIPS - float(eyes @ ahead), 0.0), 0.34) * near
    step = 0.40 * over
    bow = math.degrees((over - step) / (0.62 * k))
    c.hips += ahead * step * w
    c.pelvis += np.array([0.4 * bow, 0.0, 0.0]) * w
    c.spine += np.array([0.6 * bow, 0.0, 0.0]) * w
    if rise < 0.0:
        c.hips += UP * 0.7 * rise * near * w * act.upright
        c.spine += np.array([-35.0 * rise, 0.0, 0.0]) * near * w
    else:
        tiptoe = min(rise, 0.075) * near * w * act.upright
        c.hips += UP * tiptoe
        for side in (LEFT, RIGHT):
            c.side(Controls.tread, side)[0] += 420.0 * tiptoe
    c.neck += np.array([-4.0 - 90.0 * rise - 0.5 * bow, 0.0, 11.0]) * near * w
    across = np.array([ahead[2], 0.0, -ahead[0]])
    chest = float(target[1]) if target is not None else 1.24 * k
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        at = (
            ahead * min(max(far - 0.12, 0.24), 0.45)
            + across * out * 0.20 * k
            + UP * min(max(chest - 0.10, 0.9 * k), 1.3 * k)
        )
        touch(c, side, at, 0.9 * w, elbow=(0.9, -0.6, 0.0), shape="relaxed")
        turn_hand(c, side, ahead + across * -out * 0.3 + UP * 0.3, across * -out + ahead * 0.2, 0.9 * w)


def shake_hands(c: Controls, act: Act) -> None:
    """Hands meet half way, two or three shakes, and part."""
    w = act.lasting(0.55, 0.6)
    out = act.lasting(0.8, 0.7)
    meet = meeting(c, act, 1.0)
    eyes = [act.stage.stands[who][1] for who in (act.cue.who, act.cue.target) if who in act.stage.stands]
    if len(eyes) == 2 and act.placed.posture == "stand":  # at one height for both, however tall they are
        meet[1] = 0.63 * sum(eyes) / 2 - act.placed.position[1] * 0.63
    ahead = unit(np.array([meet[0], 0.0, meet[2]]))
    since = max(act.t - 0.7, 0.0)
    pump = 0.035 * math.sin(2 * math.pi * 2.2 * since) * smooth(since / 0.3) * math.exp(-0.5 * since) * out
    c.spine += np.array([5.0, 6.0, 0.0]) * out * w
    start = np.array([-0.24, 0.92, 0.12]) * act.size
    goal = meet - ahead * PALM_TO_PALM + np.array([ahead[2], 0.0, -ahead[0]]) * -0.012 + UP * pump
    touch(
        c, RIGHT, start + (goal - start) * out, w, elbow=(0.35, -0.9, -0.5), shape="flat" if out < 0.9 else "hold_flat"
    )
    turn_hand(c, RIGHT, ahead + UP * 0.05, np.array([1.0, 0.1, 0.0]), w)


PALM_TO_PALM = 0.062  # metres from a wrist to where the webs of two thumbs meet


def fight(c: Controls, act: Act) -> None:
    """A guard, and blows from it: the hips turn first, the fist comes last and is back before the next."""
    w, k = act.weight, act.size
    rate = 0.72
    n = int(act.t / rate)
    u = act.t / rate - n
    lead = chance(act.seed, "blow", n) < 0.5
    blow = smooth(u / 0.28) * (1 - smooth((u - 0.34) / 0.36))
    turn = (24.0 if lead else -24.0) * blow
    c.hips += np.array([0.0, -0.06, 0.03 * blow]) * w * k
    c.pelvis += np.array([4.0, 0.5 * -turn, 0.0]) * w
    c.spine += np.array([12.0, -turn, 0.0]) * w
    c.neck += np.array([2.0, 0.9 * turn, 0.0]) * w
    for side in (LEFT, RIGHT):
        mine = blow if (side == LEFT) == lead else 0.0
        guard = np.array([-0.10, 0.06, 0.42])
        hit = np.array([-0.22, 0.12, 0.95])
        reach(c, side, guard + (hit - guard) * mine, w, elbow=(0.6, -0.9, 0.0), shape="fist", roll=20.0 + 60.0 * mine)


TOGETHER: dict[str, Callable[[Controls, Act], None]] = {
    "push": push, "pull": pull, "hug": hug, "kiss": kiss, "shake_hands": shake_hands, "fight": fight,
    "dance_with": dance_with,
}  # fmt: skip
