"""Motions of the whole body, as data: a round of stances gone through again and again.

A `Stance` says where hips, back, hands and feet are; a `Routine` is several of them in the order in which they are passed, and how
long a round
takes. Push-ups, tai chi, ballet, a sneeze and lifting a weight are rows of tables (floorwork.py, exercises.py,
    dances.py). What a stance leaves
open stays as the body has it: feet that it does not name stay planted where they stand.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import LEFT, RIGHT, Act, reach, touch, turn_hand
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import ease, smooth

Vec = tuple[float, float, float]
_NONE: Vec = (0.0, 0.0, 0.0)
DOWN_AND_UP = 1.1  # seconds in which one gets down to a stance on the floor, and up from it


@dataclass(frozen=True)
class Arm:
    """One arm. `to` is a wrist's place: with `by` "shoulder" from it in arm lengths (out, up, ahead, in the chest's frame); "head",
    "hips" or
    "floor" in metres of a grown man from there, x outwards. `fingers` and `palm` are directions, x outwards; zero leaves the hand as
    it falls."""

    to: Vec
    by: str = "shoulder"
    shape: str = "relaxed"
    elbow: Vec = (0.6, -0.4, -0.7)
    fingers: Vec = _NONE
    palm: Vec = _NONE


@dataclass(frozen=True)
class Leg:
    """One foot: the sole's place in metres of a grown man, x outwards, y over the floor, z ahead; pitch (heel up), yaw (outwards),
    roll; how far
    the knee points outwards; whether it bears weight. With `lifts`, the place is counted from where the foot stands."""

    at: Vec = _NONE
    tread: Vec = _NONE
    knee: float = 0.0
    bears: float = 0.0
    lifts: bool = True


@dataclass(frozen=True)
class Stance:
    """A pose of a routine. Degrees for pelvis, spine and neck, added to what they have; `hips` metres of a grown man, added too, but
    for a stance
    `on_floor`, where all is as said and nothing of what one stood like is left."""

    hips: Vec = _NONE
    pelvis: Vec = _NONE
    spine: Vec = _NONE
    neck: Vec = _NONE
    left: Arm | None = None
    right: Arm | None = None
    left_leg: Leg | None = None
    right_leg: Leg | None = None
    shoulders: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    def mirrored(self) -> Stance:
        """The same with left and right exchanged."""

        def flip(v: Vec) -> Vec:
            return v[0], -v[1], -v[2]

        up_l, up_r, on_l, on_r = self.shoulders
        return Stance(
            (-self.hips[0], self.hips[1], self.hips[2]),
            flip(self.pelvis),
            flip(self.spine),
            flip(self.neck),
            self.right,
            self.left,
            self.right_leg,
            self.left_leg,
            (up_r, up_l, on_r, on_l),
        )


@dataclass(frozen=True)
class Routine:
    """Stances in order, each reached after an equal part of `seconds`. `turns` mirrors every other round; `once` goes through them a
    single time
    over the whole of the cue; `on_floor` is for what is not done standing; `glide` passes through the stances without resting in them."""

    stances: tuple[Stance, ...]
    seconds: float = 2.0
    turns: bool = False
    once: bool = False
    on_floor: bool = False
    glide: bool = False
    needs: float = 0.0  # seconds under which a cue leaves no time to do it fully


def routine(row: Routine) -> Callable[[Controls, Act], None]:
    """The business that a routine is."""
    rounds = row.stances
    if row.turns:
        rounds = (*rounds, *(stance.mirrored() for stance in rounds))
    count = len(rounds)
    # One way for an arm through all stances: from a free reach to a touch there is no half way while the routine comes or goes.
    swings = tuple(
        all(arm is None or arm.by == "shoulder" for arm in arms)
        for arms in ([s.left for s in rounds], [s.right for s in rounds])
    )
    seconds = row.seconds * (2.0 if row.turns else 1.0)

    def play(c: Controls, act: Act) -> None:
        turn = act.part * (count - 1) if row.once else (act.t / seconds % 1.0) * count
        k = min(int(turn), count - 1)
        u = turn - k
        part = u if row.glide else smooth(u)
        first, then = rounds[k], rounds[min(k + 1, count - 1) if row.once else (k + 1) % count]
        if row.on_floor:
            _lie(c, act, first, then, part)
        else:
            _stand(c, act, (first, then), part, act.fully(row.needs) if row.needs else 1.0, swings)

    play.__doc__ = "A round of stances."
    return play


# ---------------------------------------------------------------- standing


def _stand(
    c: Controls, act: Act, pair: tuple[Stance, Stance], part: float, much: float, swings: tuple[bool, ...]
) -> None:
    first, then = pair
    w, k, up = act.gently * much, act.size, act.upright

    def mixed(name: str) -> Array:
        return np.asarray(getattr(first, name)) * (1.0 - part) + np.asarray(getattr(then, name)) * part

    c.hips += mixed("hips") * k * w * up
    c.pelvis += mixed("pelvis") * w * up
    c.spine += mixed("spine") * w
    c.neck += mixed("neck") * w
    c.shoulders += mixed("shoulders") * w
    for side in (LEFT, RIGHT):
        _leg(c, act, side, (first, then), part, w * up)
    for side in (LEFT, RIGHT):
        name = "left" if side == LEFT else "right"
        one, two = getattr(first, name), getattr(then, name)
        if one is None and two is None:
            continue
        _arm(c, act, side, one or two, two or one, part, w, swings[side])


def _leg(c: Controls, act: Act, side: int, pair: tuple[Stance, Stance], part: float, w: float) -> None:
    name = "left_leg" if side == LEFT else "right_leg"
    legs = [getattr(stance, name) for stance in pair]
    if legs[0] is None and legs[1] is None:
        return
    out = 1.0 if side == LEFT else -1.0
    foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
    stands, treads = foot.copy(), tread.copy()
    places, turned, knees, bearing = [], [], [], []
    for leg in legs:
        if leg is None:
            places.append(stands)
            turned.append(treads)
            knees.append(0.0)
            bearing.append(1.0)
            continue
        at = np.array([leg.at[0] * out, leg.at[1], leg.at[2]]) * act.size
        places.append(stands + at if leg.lifts else at)
        turned.append(np.array([leg.tread[0], leg.tread[1] * out, leg.tread[2] * out]))
        knees.append(leg.knee)
        bearing.append(leg.bears)
    place = places[0] * (1.0 - part) + places[1] * part
    # A foot that goes from one place to another leaves the floor for it.
    gone = float(np.hypot(*(places[1] - places[0])[[0, 2]]))
    place[1] += min(0.25 * gone, 0.10) * math.sin(math.pi * part)
    foot[:] = foot * (1.0 - w) + place * w
    tread[:] = tread * (1.0 - w) + (turned[0] * (1.0 - part) + turned[1] * part) * w
    c.side(Controls.knees, side)[0] += (knees[0] * (1.0 - part) + knees[1] * part) * w
    bears = bearing[0] * (1.0 - part) + bearing[1] * part
    lifted = min(place[1] / (0.03 * act.size), 1.0) if gone > 0.02 else 0.0
    c.side(Controls.bears, side)[:] *= 1.0 - w * max(1.0 - bears, lifted)


def _goal(c: Controls, act: Act, side: int, arm: Arm) -> Array:
    """A wrist's place in the character's frame, metres."""
    out = 1.0 if side == LEFT else -1.0
    to = np.array([arm.to[0] * out, arm.to[1], arm.to[2]])
    if arm.by == "shoulder":
        return np.asarray(act.shoulder(c, side) + act.chest(c) @ (to * act.body.rig.arm))
    base = act.head(c) if arm.by == "head" else np.array(c.hips) if arm.by == "hips" else np.zeros(3)
    return np.asarray(base + to * act.size)


def _arm(c: Controls, act: Act, side: int, one: Arm, two: Arm, part: float, w: float, swings: bool) -> None:
    out = 1.0 if side == LEFT else -1.0
    elbow = tuple(a * (1.0 - part) + b * part for a, b in zip(one.elbow, two.elbow, strict=True))
    if swings:
        to = np.array(one.to) * (1.0 - part) + np.array(two.to) * part
        want = math.hypot(*one.to) * (1.0 - part) + math.hypot(*two.to) * part
        have = float(np.linalg.norm(to))
        reach(c, side, to * min(want / max(have, 0.2 * want + 1e-6), 3.0), w, elbow=elbow, shape=one.shape)  # type: ignore[arg-type]
    else:
        goal = _goal(c, act, side, one) * (1.0 - part) + _goal(c, act, side, two) * part
        touch(c, side, goal, w, elbow=elbow, shape=one.shape)  # type: ignore[arg-type]
    if one.shape != two.shape:
        hand = c.side(Controls.hands, side)
        hand[:] = hand * (1.0 - part * w) + SHAPES[two.shape] * part * w
    if one.fingers != _NONE or two.fingers != _NONE:
        flip = np.array([out, 1.0, 1.0])
        fingers = np.array(one.fingers) * (1.0 - part) + np.array(two.fingers) * part
        palm = np.array(one.palm) * (1.0 - part) + np.array(two.palm) * part
        turn_hand(c, side, fingers * flip, palm * flip, w)


# ---------------------------------------------------------------- on the floor


def _lie(c: Controls, act: Act, first: Stance, then: Stance, part: float) -> None:
    """A stance that has nothing of standing in it: one gets down to it, and up again."""
    slow = min(DOWN_AND_UP, act.length * 0.45)
    w = ease(act.t / slow) * ease((act.length - act.t) / slow) * act.upright
    a, b = _floor(act.body, first).values, _floor(act.body, then).values
    goal = a * (1.0 - part) + b * part
    c.values[:] = c.values * (1.0 - w) + goal * w
    # On the way down and up the hips go back, and do not sink straight through the feet.
    c.hips[2] -= 0.10 * act.size * 4.0 * w * (1.0 - w)


@lru_cache(maxsize=1024)
def _floor(body: Body, stance: Stance) -> Controls:
    """The controls of a stance on the floor."""
    k = body.rig.size
    c = Controls()
    c.hips = np.array(stance.hips) * k
    c.pelvis, c.spine, c.neck, c.shoulders = stance.pelvis, stance.spine, stance.neck, stance.shoulders
    c.elbows = (0.35, 0.0, -1.0, -0.35, 0.0, -1.0)
    c.hands = np.concatenate([SHAPES["relaxed"]] * 2)
    c.toes = 1.0
    for side, leg in ((LEFT, stance.left_leg), (RIGHT, stance.right_leg)):
        out = 1.0 if side == LEFT else -1.0
        if leg is not None:
            c.side(Controls.feet, side)[:] = np.array([leg.at[0] * out, leg.at[1], leg.at[2]]) * k
            c.side(Controls.tread, side)[:] = (leg.tread[0], leg.tread[1] * out, leg.tread[2] * out)
            c.side(Controls.knees, side)[:] = leg.knee
    for side, arm in ((LEFT, stance.left), (RIGHT, stance.right)):
        out = 1.0 if side == LEFT else -1.0
        if arm is None:
            arm = Arm((0.18, -0.93, 0.05))
        c.side(Controls.elbows, side)[:] = (arm.elbow[0] * out, arm.elbow[1], arm.elbow[2])
        c.side(Controls.hands, side)[:] = SHAPES[arm.shape]
        to = np.array([arm.to[0] * out, arm.to[1], arm.to[2]])
        if arm.by == "shoulder":
            c.side(Controls.reach, side)[:] = to
        else:
            base = np.zeros(3) if arm.by == "floor" else np.array(c.hips)
            c.side(Controls.touch, side)[:] = base + to * k
            c.side(Controls.touching, side)[:] = 1.0
            c.side(Controls.reach, side)[:] = (0.1 * out, -0.8, 0.3)
        if arm.fingers != _NONE:
            c.side(Controls.fingers_to, side)[:] = np.array(arm.fingers) * [out, 1.0, 1.0]
            c.side(Controls.palms_to, side)[:] = np.array(arm.palm) * [out, 1.0, 1.0]
            c.side(Controls.posed, side)[:] = 1.0
    return c
