"""Business with things: give, take, put down, throw, drink, eat, read, write, telephone, open. The hand that plays it is the act's."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Held
from filmwright.stage.motion.act import LEFT, RIGHT, Act, bend_to, pulse, reach, to_and_fro, touch, turn_hand
from filmwright.stage.motion.carrying import (
    AHEAD,
    DOWN,
    UP,
    WRIST,
    carry,
    in_front,
    meeting,
    shape_for,
    within,
    wrist_for,
)
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import about, arc, bump, smooth, unit


def hold(c: Controls, act: Act) -> None:
    """Holds a thing before the chest."""
    carry(c, act, act.thing or Held("", act.hand), act.weight)


def give(c: Controls, act: Act) -> None:
    """A thing goes out to where the other can take it: a page on a flat hand, a cup upright."""
    w = smooth(act.part / 0.2) * smooth((1 - act.part) / 0.25)
    out = to_and_fro(act.part, hold=0.08)
    side, o, held = act.side, act.out, act.thing
    meet = meeting(c, act, 1.10)
    bend_to(c, act, meet, out * w)
    start = in_front(c, act, side)
    ahead = unit(np.array([meet[0], 0.0, meet[2]]))
    goal = start + (meet - ahead * WRIST - start) * out
    upright = held is not None and held.way not in ("flat", "palm", "both")
    shape = shape_for(held) if upright else "hold_flat"
    touch(c, side, goal, w, elbow=(0.3, -0.9, -0.4), shape=shape if act.part < 0.6 else "palm_up")
    palm = np.array([-o * 0.95, 0.2, 0.0]) if upright else np.array([-o * 0.35, 0.9, 0.0])
    turn_hand(c, side, ahead + UP * 0.1, palm, w)


def take(c: Controls, act: Act) -> None:
    """Takes a thing from where it lies, or from the hand of whom the cue names."""
    giver = act.cue.target
    person = bool(giver) and (giver in act.stage.people or act.stage.find(act.cue.prop or giver) is None)
    point = meeting(c, act, 1.10) if person else act.target(prop_first=True)
    _fetch(c, act, point if point is not None else meeting(c, act, 1.10))


def pick_up(c: Controls, act: Act) -> None:
    """Bends to a thing, as low as it lies, and brings it up."""
    point = act.target(prop_first=True)
    _fetch(c, act, point if point is not None else np.array([act.out * 0.12, 0.05, 0.42]) * act.size)


def _fetch(c: Controls, act: Act, point: Array) -> None:
    """A hand goes out to a thing, closes on it, and brings it before the chest."""
    point = within(act, point)
    side, o = act.side, act.out
    w = smooth(act.part / 0.22) * smooth((1 - act.part) / 0.25)
    out = to_and_fro(act.part)
    ahead = unit(np.array([point[0] - o * 0.1, 0.0, max(point[2], 0.1)]))
    low = point[1] < 0.75 * act.size
    back = (UP * 0.8 - ahead * 0.25) if low else -ahead
    wrist = point + unit(back) * WRIST
    bend_to(c, act, wrist, out * w)
    home = in_front(c, act, side)
    goal = home + (wrist - home) * out
    open_hand = "palm_up" if act.part < 0.45 else shape_for(act.thing)
    touch(c, side, goal, w, elbow=(0.5, -0.6, -0.5), shape=open_hand)
    fingers = (DOWN * 0.9 + ahead * 0.4) if low else ahead
    palm = (ahead * 0.3 + np.array([-o * 0.8, 0.0, 0.0])) if low else np.array([-o * 0.9, 0.1, 0.0])
    turn_hand(c, side, fingers, palm, w * max(out, 0.4))
    held = act.thing
    if held is not None and held.hand == "both":
        # The other hand helps with what is large.
        other = 1 - side
        far = goal + np.array([-o * 2.0 * min(held.reach + 0.02, 0.3), 0.0, 0.0])
        touch(c, other, far, w, elbow=(0.5, -0.6, -0.5), shape="flat")
        turn_hand(c, other, fingers, palm * np.array([-1.0, 1.0, 1.0]), w * max(out, 0.4))


def put_down(c: Controls, act: Act) -> None:
    """Sets a thing down where the cue says, else at table height."""
    point = act.target()
    if point is None or point[1] > 1.2 * act.size:
        on_lap = act.placed.posture == "sit"
        point = np.array([act.out * 0.14, act.placed.seat + 0.28 if on_lap else 0.78, 0.48])
        point = point * (1.0 if on_lap else act.size)
    _fetch(c, act, point)


def drop(c: Controls, act: Act) -> None:
    """The hand that holds opens."""
    w = act.weight
    carry(c, act, act.thing or Held("", act.hand), w)
    hand = c.side(Controls.hands, act.side)
    opened = smooth((act.part - 0.45) / 0.12) * w
    hand[:] = hand * (1 - opened) + SHAPES["open"] * opened


def throw(c: Controls, act: Act) -> None:
    """A wind-up over the shoulder, the body uncoiling from the hips, and a follow-through; the thing leaves at CONTACT."""
    w, p = act.weight, act.part
    side, o = act.side, act.out
    much = act.fully(3.2)
    eased = 0.02 + 0.16 * (1.0 - much)  # in a moment the arm swings through evenly
    back = much * smooth(p / 0.38) * (1 - smooth((p - 0.38) / (0.20 + eased)))
    forth = much * smooth((p - 0.40) / (0.22 + eased)) * (1 - 0.7 * smooth((p - 0.68) / 0.32))
    if act.thing is not None and act.thing.hand == "both":
        _pass_with_both(c, act, back, forth)
        return
    c.pelvis += np.array([0.0, o * (22.0 * back - 20.0 * forth), 0.0]) * w
    c.spine += np.array([-8.0 * back + 20.0 * forth, o * (26.0 * back - 30.0 * forth), 0.0]) * w
    c.hips += np.array([0.0, -0.02, -0.06 * back + 0.08 * forth]) * w * act.size
    at = arc(arc(np.array([0.15, -0.35, 0.5]), np.array([0.45, 0.42, -0.42]), back), np.array([-0.1, 0.1, 0.92]), forth)
    reach(c, side, at, w, elbow=(0.8, -0.2, -0.5), shape=shape_for(act.thing) if p < 0.52 else "open")
    if act.free(1 - side):
        reach(c, 1 - side, (0.25, 0.05, 0.75 * back + 0.1), 0.8 * w, shape="relaxed")


def _pass_with_both(c: Controls, act: Act, back: float, forth: float) -> None:
    """A large thing goes from the chest, both arms stretching after it."""
    held, w, k = act.thing, act.weight, act.size
    assert held is not None
    c.spine += np.array([-6.0 * back + 12.0 * forth, 0.0, 0.0]) * w
    c.hips += np.array([0.0, -0.03, -0.05 * back + 0.06 * forth]) * w * k
    head = act.head(c)
    wide = min(held.reach + 0.018, 0.34 * k)
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        near = np.array([out * wide, head[1] - 0.34 * k, head[2] + 0.16 * k])
        far = np.array([out * wide, head[1] - 0.22 * k, head[2] + 0.50 * k])
        touch(c, side, near + (far - near) * forth, w, elbow=(0.9, -0.5, -0.4), shape="flat" if forth < 0.5 else "open")
        turn_hand(c, side, (-out * 0.1, 0.35, 1.0), np.array([-out, 0.0, 0.3 * forth]), w)


def drink(c: Controls, act: Act) -> None:
    """The vessel comes to the mouth, head and hand tip together, and it sinks again; long enough business sips more than once."""
    w = act.weight
    sips = max(round(act.length / 3.2), 1)
    p = (act.part * sips) % 1.0
    up = smooth(p / 0.30) * (1 - smooth((p - 0.72) / 0.26))
    tip = smooth((p - 0.28) / 0.16) * (1 - smooth((p - 0.60) / 0.14))
    c.neck += np.array([-13.0 * tip + 4.0 * up, 0.0, 0.0]) * w
    held = act.thing or Held("", act.hand, reach=0.04, rise=0.05)
    _to_mouth(c, act, up, w, held, shape_for(held), tip=38.0 * tip, before=0.012)


def eat(c: Controls, act: Act) -> None:
    """Bites brought to the mouth, in an even rhythm."""
    w = act.weight
    bites = max(round(act.length / 2.4), 1)
    p = (act.part * bites) % 1.0
    up = smooth((p - 0.05) / 0.30) * (1 - smooth((p - 0.48) / 0.28))
    c.spine += np.array([8.0 * up, 0.0, 0.0]) * w
    c.neck += np.array([6.0 * up + 2.0, 0.0, 0.0]) * w
    held = act.thing
    if held is not None and held.hand == "both":
        _bite_with_both(c, act, up, w, held)
        return
    thing = held or Held("", act.hand, reach=0.02, rise=0.0)
    _to_mouth(c, act, up, w, thing, "pinch" if held is None else shape_for(held), tip=10.0 * up, before=0.02)


def _bite_with_both(c: Controls, act: Act, up: float, w: float, held: Held) -> None:
    k = act.size
    mouth = act.head(c) + np.array([0.0, -0.085, 0.11]) * k
    low = np.array([mouth[0], mouth[1] - 0.30 * k, mouth[2] + 0.18 * k])
    centre = low + (mouth - low) * up
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        at = centre + np.array([out * (held.reach + 0.02), -0.03, -0.02])
        touch(c, side, at, w, elbow=(0.8, -0.7, 0.0), shape="cup")
        turn_hand(c, side, (-out * 0.3, 0.75, 0.5), np.array([-out, 0.0, -0.2]), w)


def _to_mouth(c: Controls, act: Act, up: float, w: float, held: Held, shape: str, tip: float, before: float) -> None:
    """A thing between its place before the chest and the mouth. `tip` in degrees towards the face; its rim comes to lie `before` the
    lips, metres."""
    k, side, o = act.size, act.side, act.out
    mouth = act.head(c) + np.array([0.0, -0.075, 0.080]) * k
    # At the mouth the hand comes from the side, its fingers slanting inwards; the palm faces the lips' corner.
    slant = math.radians(12.0 + 36.0 * up)
    along = np.array([-o * math.sin(slant), 0.10 * up, math.cos(slant)])
    out_of = np.array([-o * math.cos(slant), 0.0, -math.sin(slant)])
    if held.way == "palm":
        out_of = unit(out_of + UP * 0.9 * (1.0 - 0.6 * up))
    if held.way == "pinch":  # a spoon: the fingers point at the mouth from the side
        towards = unit(np.array([-o * 0.85, 0.12, -0.25 - 0.25 * up]))
        along = unit(along * (1.0 - up) + towards * up)
        out_of = unit(np.array([-o * 0.2, -0.35, -0.9]) * up + out_of * (1.0 - up))
        goal = mouth - unit(along) * (held.reach + 0.02)
        low = in_front(c, act, side, below=0.45)
        wrist = goal - unit(along) * 0.115 * k
        touch(c, side, low + (wrist - low) * up, w, elbow=(0.9, -0.5, 0.0), shape=shape)
        turn_hand(c, side, along, out_of, w)
        return
    turn = about(np.array([1.0, 0.0, 0.0]), -tip)
    along, out_of = turn @ along, turn @ out_of
    rise = held.rise * 0.5 if held.way == "palm" else min(held.rise, 0.16)
    goal = mouth + turn @ np.array([0.0, -rise, 0.0]) + np.array([0.0, 0.0, before + min(held.reach, 0.035)])
    wrist = wrist_for(goal, along, out_of, held, k)
    low = in_front(c, act, side, below=0.45)
    touch(c, side, low + (wrist - low) * up, w, elbow=(0.85, -0.75, -0.1), shape=shape)
    turn_hand(c, side, along, out_of, w)


def read(c: Controls, act: Act) -> None:
    """A page in both hands before the chest; the head bowed over it, turning slowly along the lines."""
    w, k = act.weight, act.size
    head = act.head(c)
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        if side != act.side and not act.free(side):
            continue
        at = head + np.array([out * 0.12, -0.34, 0.30]) * k
        touch(c, side, at, w, elbow=(0.35, -0.9, -0.2), shape="hold_flat")
        turn_hand(c, side, (-out * 0.35, 0.55, 0.8), np.array([-out * 0.55, 0.75, -0.35]), w)
    along = math.sin(2 * math.pi * 0.35 * act.t)
    c.neck += np.array([17.0, 2.0 * along, 0.0]) * w


def write(c: Controls, act: Act) -> None:
    """A pen goes along a line, the other hand on the paper."""
    w, k, o = act.weight, act.size, act.out
    base = (act.placed.seat + 0.365) if act.placed.posture == "sit" else 1.06 * k
    scribble = np.array([0.012 * math.sin(9.0 * act.t), 0.004 * pulse(act.t, 1.9), 0.008 * math.cos(11.0 * act.t)])
    along = 0.05 * ((act.t * 0.25) % 1.0 if act.length > 4 else act.part)
    at = np.array([o * 0.13 + along, base / k, 0.40]) * k + scribble
    c.spine += np.array([12.0, 0.0, 0.0]) * w
    c.neck += np.array([16.0, o * 4.0, 0.0]) * w
    touch(c, act.side, at, w, elbow=(0.7, -0.3, -0.5), shape="pinch")
    turn_hand(c, act.side, (-o * 0.35, -0.25, 0.9), np.array([-o * 0.5, -0.85, 0.0]), w)
    if act.free(1 - act.side):
        touch(c, 1 - act.side, np.array([-o * 0.17 * k, base, 0.36 * k]), w, elbow=(0.8, -0.2, -0.4), shape="flat")
        turn_hand(c, 1 - act.side, (o * 0.6, 0.0, 0.8), DOWN, w)


def phone(c: Controls, act: Act) -> None:
    """A telephone at the ear."""
    w, k, o = act.weight, act.size, act.out
    head = act.head(c)
    ear = head + np.array([o * 0.105, -0.065, -0.015]) * k
    touch(
        c,
        act.side,
        ear + np.array([o * 0.035, -0.075, 0.045]) * k,
        w,
        elbow=(0.5, -1.0, 0.15),
        shape="phone",
        head=head,
    )
    turn_hand(c, act.side, (-o * 0.10, 0.93, -0.35), np.array([-o, 0.0, 0.0]), w)
    c.neck += np.array([2.0, 0.0, -o * 3.0]) * w


def opens(c: Controls, act: Act, way: float = 1.0) -> None:
    """A hand on the handle, a turn of the wrist, and the door comes (or goes) with a step of the shoulder."""
    w, k = act.weight, act.size
    point = act.target()
    handle = np.array([-0.16, 1.02, 0.52]) * k if point is None else within(act, np.array([point[0], 1.02, point[2]]))
    swung = smooth((act.part - 0.42) / 0.4) * way
    at = handle + np.array([-0.16 * swung, 0.0, -0.20 * swung]) * k
    side = act.either  # the same one all the while, though the body may turn away before it is over
    c.spine += np.array([6.0 - 6.0 * abs(swung), -10.0 * swung, 0.0]) * w
    touch(c, side, at - AHEAD * WRIST, w, elbow=(0.5, -0.8, -0.4), shape="grip")
    turn = smooth((act.part - 0.30) / 0.12) * (1 - smooth((act.part - 0.5) / 0.2))
    out = 1.0 if side == LEFT else -1.0
    turn_hand(c, side, (-0.2 * out, -0.1, 1.0), np.array([-out * (1 - 0.6 * turn), -0.3 - 0.7 * turn, 0.0]), w)


def closes(c: Controls, act: Act) -> None:
    """Opens, backwards."""
    opens(c, act, -0.8)


def knock(c: Controls, act: Act) -> None:
    """Three knocks, and again while time is left; the fist, not the arm, does it."""
    w, k = act.weight, act.size
    side = act.either
    o = 1.0 if side == LEFT else -1.0
    point = act.target()
    at = np.array([o * 0.14, 1.36, 0.50]) * k
    if point is not None:
        near = within(act, point)
        at = np.array([near[0], 1.36 * k, max(near[2], 0.3)])
    cycle = act.t % 1.5
    beat = bump((cycle % 0.24) / 0.24) if cycle < 0.72 else 0.0
    touch(c, side, at - AHEAD * (0.07 + 0.06 * (1 - beat)) * k, w, elbow=(0.4, -1.0, -0.1), shape="fist")
    turn_hand(c, side, (-o * 0.1, 0.75 - 0.35 * beat, 0.55 + 0.3 * beat), np.array([-o * 0.45, -0.4, 0.8]), w)


def play_out(c: Controls, act: Act) -> None:
    """Waits: nothing but what a person does anyway."""


HANDLING: dict[str, Callable[[Controls, Act], None]] = {
    "give": give, "take": take, "pick_up": pick_up, "put_down": put_down, "hold": hold, "drop": drop, "throw": throw,
    "drink": drink, "eat": eat, "read": read, "write": write, "phone": phone, "open": opens, "close": closes, "knock": knock,
    "wait": play_out,
}  # fmt: skip
