"""Business with things and with others: give, take, hold, drink, read, open, push, hug and the like."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import (
    LEFT,
    RIGHT,
    Act,
    bend_to,
    chance,
    pulse,
    reach,
    to_and_fro,
    touch,
    turn_hand,
)
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import bump, smooth, unit

DOWN, UP = np.array([0.0, -1.0, 0.0]), np.array([0.0, 1.0, 0.0])
AHEAD, BACK = np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.0, -1.0])
_WRIST = 0.085  # metres from the palm's middle back to the wrist


def in_front(c: Controls, act: Act, side: int, ahead: float = 0.26, below: float = 0.43) -> Array:
    """Where a thing is held before the chest (performance places it 0.34 m ahead of the body)."""
    head = act.head(c)
    out = 0.10 if side == LEFT else -0.10
    return np.array([head[0] + out * act.size, head[1] - below * act.size, head[2] + (ahead - 0.08) * act.size])


def carry(c: Controls, act: Act, w: float) -> None:
    """Something is held in the right hand, between other business."""
    touch(c, RIGHT, in_front(c, act, RIGHT), w, elbow=(0.35, -0.6, -0.7), shape="grip")
    turn_hand(c, RIGHT, (0.15, 0.05, 1.0), np.array([0.9, -0.25, 0.0]), w)


def hold(c: Controls, act: Act) -> None:
    """Holds a thing before the chest."""
    carry(c, act, act.weight)


def _meeting(c: Controls, act: Act, height: float) -> Array:
    """Where two hands meet: half way to the other, at a height that both can agree on, no farther than the arm goes."""
    target = act.target()
    if target is None:
        target = np.array([0.0, act.head(c)[1], 1.0])
    away = np.array([target[0], 0.0, target[2]])
    far = float(np.linalg.norm(away))
    ahead = away / max(far, 1e-6) if far > 0.1 else AHEAD
    middle = ahead * min(max(0.5 * far, 0.26), 0.66 * act.size)
    seated = act.placed.posture == "sit"
    middle[1] = act.placed.seat + 0.38 if seated else height * min(act.size, 1.05)
    return middle


def give(c: Controls, act: Act) -> None:
    """A thing goes out on a flat hand to where the other can take it."""
    w = smooth(act.part / 0.2) * smooth((1 - act.part) / 0.25)
    out = to_and_fro(act.part, hold=0.08)
    meet = _meeting(c, act, 1.10)
    bend_to(c, act, meet, out * w)
    start = in_front(c, act, RIGHT)
    ahead = unit(np.array([meet[0], 0.0, meet[2]]))
    goal = start + (meet - ahead * _WRIST - start) * out
    touch(c, RIGHT, goal, w, elbow=(0.3, -0.9, -0.4), shape="hold_flat" if act.part < 0.6 else "palm_up")
    turn_hand(c, RIGHT, ahead + UP * 0.1, np.array([0.35, 0.9, 0.0]), w)


def take(c: Controls, act: Act) -> None:
    """Takes a thing from where it lies, or from the hand of whom the cue names."""
    giver = act.cue.target
    person = bool(giver) and (giver in act.stage.people or act.stage.find(act.cue.prop or giver) is None)
    point = _meeting(c, act, 1.10) if person else act.target(prop_first=True)
    _fetch(c, act, point if point is not None else _meeting(c, act, 1.10))


def pick_up(c: Controls, act: Act) -> None:
    """Bends to a thing, as low as it lies, and brings it up."""
    point = act.target(prop_first=True)
    _fetch(c, act, point if point is not None else np.array([-0.12, 0.05, 0.42]) * act.size)


def _fetch(c: Controls, act: Act, point: Array) -> None:
    """A hand goes out to a thing, closes on it, and brings it before the chest."""
    point = _within(c, act, point)
    w = smooth(act.part / 0.22) * smooth((1 - act.part) / 0.25)
    out = to_and_fro(act.part)
    ahead = unit(np.array([point[0] + 0.1, 0.0, max(point[2], 0.1)]))
    low = point[1] < 0.75 * act.size
    back = (UP * 0.8 - ahead * 0.25) if low else -ahead
    wrist = point + unit(back) * _WRIST
    bend_to(c, act, wrist, out * w)
    home = in_front(c, act, RIGHT)
    goal = home + (wrist - home) * out
    open_hand = "palm_up" if act.part < 0.45 else "grip"
    touch(c, RIGHT, goal, w, elbow=(0.5, -0.6, -0.5), shape=open_hand)
    fingers = (DOWN * 0.9 + ahead * 0.4) if low else ahead
    palm = (ahead * 0.3 + np.array([0.8, 0.0, 0.0])) if low else np.array([0.9, 0.1, 0.0])
    turn_hand(c, RIGHT, fingers, palm, w * max(out, 0.4))


def _within(c: Controls, act: Act, point: Array) -> Array:
    """A point drawn in to where a bow and an arm can reach."""
    far = math.hypot(float(point[0]), float(point[2]))
    most = (0.78 if act.placed.posture == "stand" else 0.62) * act.size
    scale = min(1.0, most / max(far, 1e-6))
    high = min(max(float(point[1]), 0.04), 1.95 * act.size)
    return np.array([point[0] * scale, high, point[2] * scale])


def put_down(c: Controls, act: Act) -> None:
    """Sets a thing down where the cue says, else at table height."""
    point = act.target()
    if point is None or point[1] > 1.2 * act.size:
        on_lap = act.placed.posture == "sit"
        point = np.array([-0.14, act.placed.seat + 0.28 if on_lap else 0.78, 0.48]) * (1.0 if on_lap else act.size)
    _fetch(c, act, point)


def drop(c: Controls, act: Act) -> None:
    """The hand that holds opens."""
    w = act.weight
    carry(c, act, w)
    hand = c.side(Controls.hands, RIGHT)
    opened = smooth((act.part - 0.45) / 0.12) * w
    hand[:] = hand * (1 - opened) + SHAPES["open"] * opened


def throw(c: Controls, act: Act) -> None:
    """A wind-up over the shoulder, the body uncoiling from the hips, and a follow-through; the thing leaves at CONTACT."""
    w, p = act.weight, act.part
    back = smooth(p / 0.38) * (1 - smooth((p - 0.38) / 0.20))
    forth = smooth((p - 0.40) / 0.22) * (1 - 0.7 * smooth((p - 0.68) / 0.32))
    c.pelvis += np.array([0.0, -22.0 * back + 20.0 * forth, 0.0]) * w
    c.spine += np.array([-8.0 * back + 20.0 * forth, -26.0 * back + 30.0 * forth, 0.0]) * w
    c.hips += np.array([0.0, -0.02, -0.06 * back + 0.08 * forth]) * w * act.size
    up = np.array([0.45, 0.42, -0.42]) * back + np.array([-0.1, 0.1, 0.92]) * forth
    rest = np.array([0.15, -0.35, 0.5]) * max(1 - back - forth, 0.0)
    reach(c, RIGHT, up + rest, w, elbow=(0.8, -0.2, -0.5), shape="grip" if p < 0.52 else "open")
    reach(c, LEFT, (0.25, 0.05, 0.75 * back + 0.1), 0.8 * w, shape="relaxed")


def drink(c: Controls, act: Act) -> None:
    """The vessel comes to the mouth, head and hand tip together, and it sinks again; long enough business sips more than once."""
    w = act.weight
    sips = max(round(act.length / 3.2), 1)
    p = (act.part * sips) % 1.0
    up = smooth(p / 0.30) * (1 - smooth((p - 0.72) / 0.26))
    tip = smooth((p - 0.28) / 0.16) * (1 - smooth((p - 0.60) / 0.14))
    c.neck += np.array([-15.0 * tip + 4.0 * up, 0.0, 0.0]) * w
    _to_mouth(c, act, up, w, shape="cup", tip=tip)


def eat(c: Controls, act: Act) -> None:
    """Bites brought to the mouth, in an even rhythm."""
    w = act.weight
    bites = max(round(act.length / 2.4), 1)
    p = (act.part * bites) % 1.0
    up = smooth((p - 0.05) / 0.30) * (1 - smooth((p - 0.48) / 0.28))
    c.spine += np.array([8.0 * up, 0.0, 0.0]) * w
    c.neck += np.array([6.0 * up + 2.0, 0.0, 0.0]) * w
    _to_mouth(c, act, up, w, shape="pinch", tip=0.3 * up)


def _to_mouth(c: Controls, act: Act, up: float, w: float, *, shape: str, tip: float) -> None:
    k = act.size
    head = act.head(c)
    mouth = head + np.array([-0.05, -0.075, 0.075 + 0.015 * tip]) * k
    low = in_front(c, act, RIGHT, below=0.48)
    wrist = mouth + np.array([-0.085, -0.055 + 0.05 * tip, 0.035]) * k
    touch(c, RIGHT, low + (wrist - low) * up, w, elbow=(0.75, -0.7, 0.0), shape=shape)
    fingers = np.array([0.85, 0.25 * up, 0.35 - 0.5 * up * tip])
    turn_hand(c, RIGHT, fingers, np.array([0.15 - 0.25 * up, 0.0, 0.2 - 1.0 * up]), w)


def read(c: Controls, act: Act) -> None:
    """A page in both hands before the chest; the head bowed over it, turning slowly along the lines."""
    w, k = act.weight, act.size
    head = act.head(c)
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        at = head + np.array([out * 0.12, -0.34, 0.30]) * k
        touch(c, side, at, w, elbow=(0.35, -0.9, -0.2), shape="hold_flat")
        turn_hand(c, side, (-out * 0.35, 0.55, 0.8), np.array([-out * 0.55, 0.75, -0.35]), w)
    along = math.sin(2 * math.pi * 0.35 * act.t)
    c.neck += np.array([17.0, 2.0 * along, 0.0]) * w


def write(c: Controls, act: Act) -> None:
    """A pen goes along a line, the other hand on the paper."""
    w, k = act.weight, act.size
    base = (act.placed.seat + 0.30) if act.placed.posture == "sit" else 1.02 * k
    scribble = np.array([0.012 * math.sin(9.0 * act.t), 0.004 * pulse(act.t, 1.9), 0.008 * math.cos(11.0 * act.t)])
    along = 0.05 * ((act.t * 0.25) % 1.0 if act.length > 4 else act.part)
    at = np.array([-0.13 + along, base / k, 0.40]) * k + scribble
    c.spine += np.array([12.0, 0.0, 0.0]) * w
    c.neck += np.array([16.0, -4.0, 0.0]) * w
    touch(c, RIGHT, at, w, elbow=(0.7, -0.3, -0.5), shape="pinch")
    turn_hand(c, RIGHT, (0.35, -0.25, 0.9), np.array([0.5, -0.85, 0.0]), w)
    touch(c, LEFT, np.array([0.17 * k, base, 0.36 * k]), w, elbow=(0.8, -0.2, -0.4), shape="flat")
    turn_hand(c, LEFT, (-0.6, 0.0, 0.8), DOWN, w)


def phone(c: Controls, act: Act) -> None:
    """A telephone at the ear."""
    w, k = act.weight, act.size
    head = act.head(c)
    ear = head + np.array([-0.105, -0.065, -0.015]) * k
    touch(c, RIGHT, ear + np.array([-0.035, -0.075, 0.045]) * k, w, elbow=(0.5, -1.0, 0.15), shape="phone")
    turn_hand(c, RIGHT, (0.10, 0.93, -0.35), np.array([1.0, 0.0, 0.0]), w)
    c.neck += np.array([2.0, 0.0, 3.0]) * w


def opens(c: Controls, act: Act, way: float = 1.0) -> None:
    """A hand on the handle, a turn of the wrist, and the door comes (or goes) with a step of the shoulder."""
    w, k = act.weight, act.size
    point = act.target()
    handle = (
        np.array([-0.16, 1.02, 0.52]) * k if point is None else _within(c, act, np.array([point[0], 1.02, point[2]]))
    )
    swung = smooth((act.part - 0.42) / 0.4) * way
    at = handle + np.array([-0.16 * swung, 0.0, -0.20 * swung]) * k
    side = act.free_hand(point)
    c.spine += np.array([6.0 - 6.0 * abs(swung), -10.0 * swung, 0.0]) * w
    touch(c, side, at - AHEAD * _WRIST, w, elbow=(0.5, -0.8, -0.4), shape="grip")
    turn = smooth((act.part - 0.30) / 0.12) * (1 - smooth((act.part - 0.5) / 0.2))
    out = 1.0 if side == LEFT else -1.0
    turn_hand(c, side, (-0.2 * out, -0.1, 1.0), np.array([-out * (1 - 0.6 * turn), -0.3 - 0.7 * turn, 0.0]), w)


def closes(c: Controls, act: Act) -> None:
    """Opens, backwards."""
    opens(c, act, -0.8)


def knock(c: Controls, act: Act) -> None:
    """Three knocks, and again while time is left; the fist, not the arm, does it."""
    w, k = act.weight, act.size
    point = act.target()
    at = np.array([-0.14, 1.36, 0.50]) * k
    if point is not None:
        near = _within(c, act, point)
        at = np.array([near[0], 1.36 * k, max(near[2], 0.3)])
    cycle = act.t % 1.5
    beat = bump((cycle % 0.24) / 0.24) if cycle < 0.72 else 0.0
    touch(c, RIGHT, at - AHEAD * (0.07 + 0.06 * (1 - beat)) * k, w, elbow=(0.4, -1.0, -0.1), shape="fist")
    turn_hand(c, RIGHT, (0.1, 0.75 - 0.35 * beat, 0.55 + 0.3 * beat), np.array([0.45, -0.4, 0.8]), w)


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
    target = act.target()
    if target is None:
        return AHEAD, 0.6
    away = np.array([target[0], 0.0, target[2]])
    far = float(np.linalg.norm(away))
    return (away / far if far > 0.05 else AHEAD), far


def hug(c: Controls, act: Act) -> None:
    """Arms open, close about the other's back, one above the other, and let go; the head goes beside theirs."""
    w, k = act.weight, act.size
    ahead, far = _other(act)
    opened = 1 - smooth((act.part - 0.12) / 0.22)
    lean = min(max(far - 0.32, 0.0), 0.30) * (1 - opened)
    c.pelvis += np.array([38.0 * lean, 0.0, 0.0]) * w
    c.spine += np.array([26.0 * lean + 4.0, 0.0, 0.0]) * w
    c.hips += ahead * lean * 0.45 * w
    c.neck += np.array([6.0, 12.0, 7.0]) * w * (1 - opened)
    pat = 0.012 * math.sin(2 * math.pi * 1.1 * act.t)
    deep = min(max(far, 0.34), 0.62)
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        high = 1.30 if side == LEFT else 1.12
        cross = out * 0.05 if side == RIGHT else -0.02
        shut = np.array([cross, high + pat, deep + 0.10]) * k
        wide = np.array([out * 0.48, 1.22, 0.46]) * k
        at = shut + (wide - shut) * opened
        touch(c, side, at, w, elbow=(1.0, -0.35, 0.1), shape="relaxed")
        turn_hand(
            c,
            side,
            (-out * (1 - 0.6 * opened), 0.1, 0.25 + 0.6 * opened),
            BACK * (1 - opened) - np.array([out, 0, 0]),
            w,
        )


def kiss(c: Controls, act: Act) -> None:
    """Leans in, the head aslant, stays, and comes away."""
    w, k = act.weight, act.size
    ahead, far = _other(act)
    near = to_and_fro(act.part, 0.5, 0.18)
    lean = min(max(far - 0.28, 0.0), 0.32) * near
    c.pelvis += np.array([34.0 * lean, 0.0, 0.0]) * w
    c.spine += np.array([30.0 * lean, 0.0, 0.0]) * w
    c.hips += ahead * lean * 0.40 * w
    c.neck += np.array([-3.0, 0.0, 11.0]) * near * w
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        at = np.array([out * 0.19, 1.24, min(max(far * 0.7, 0.25), 0.45)]) * k
        touch(c, side, at, 0.9 * w, elbow=(0.8, -0.7, 0.0), shape="relaxed")
        turn_hand(c, side, (-out * 0.2, 0.3, 1.0), np.array([-out, 0.0, 0.2]), 0.9 * w)


def shake_hands(c: Controls, act: Act) -> None:
    """Hands meet half way, two or three shakes, and part."""
    w = smooth(act.part / 0.22) * smooth((1 - act.part) / 0.25)
    out = to_and_fro(act.part, 0.5, 0.22)
    meet = _meeting(c, act, 1.0)
    ahead = unit(np.array([meet[0], 0.0, meet[2]]))
    pump = (
        0.035
        * math.sin(2 * math.pi * 2.2 * act.t)
        * smooth((act.part - 0.28) / 0.1)
        * (1 - smooth((act.part - 0.62) / 0.1))
    )
    c.spine += np.array([5.0, 6.0, 0.0]) * out * w
    start = np.array([-0.24, 0.92, 0.12]) * act.size
    goal = meet - ahead * _WRIST + UP * pump
    touch(
        c, RIGHT, start + (goal - start) * out, w, elbow=(0.35, -0.9, -0.5), shape="flat" if out < 0.9 else "hold_flat"
    )
    turn_hand(c, RIGHT, ahead + UP * 0.05, np.array([1.0, 0.1, 0.0]), w)


def fight(c: Controls, act: Act) -> None:
    """A guard, and blows from it: the hips turn first, the fist comes last and is back before the next."""
    w, k = act.weight, act.size
    rate = 0.62
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


def play_out(c: Controls, act: Act) -> None:
    """Waits: nothing but what a person does anyway."""


HANDLING: dict[str, Callable[[Controls, Act], None]] = {
    "give": give, "take": take, "pick_up": pick_up, "put_down": put_down, "hold": hold, "drop": drop, "throw": throw,
    "drink": drink, "eat": eat, "read": read, "write": write, "phone": phone, "open": opens, "close": closes, "knock": knock,
    "push": push, "pull": pull, "hug": hug, "kiss": kiss, "shake_hands": shake_hands, "fight": fight, "wait": play_out,
}  # fmt: skip
