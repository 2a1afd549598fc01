"""One piece of business in hand: what its motion may know and the few ways in which it moves the body.

A motion is a function (controls, act) that changes the controls by the act's weight, which rises from 0 and falls back to 0 within the
cue; so business may lie over any posture or walk, and several may overlap.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Cue, Held, Placed
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import arc, ease, euler, smooth, unit
from filmwright.stage.motion.surroundings import Surroundings
from filmwright.stage.people.rig import INDEX

LEFT, RIGHT = 0, 1
EYES_OVER_CHEST = 0.28  # metres from where a person is told to be, for hands, up to their eyes
CONTACT = 0.55  # part of a give, take, pick-up or put-down at which the thing changes hands (performance.HAND_OVER)
ROUND = 1.1  # metres, times the weights: how far before the chest a hand comes up from the lap to the face
GENTLE = 0.80  # seconds in which business comes and goes whose hands end far from where they hang
EASE_IN, EASE_OUT = 0.50, 0.55  # seconds in which business comes and goes


def chance(*what: object) -> float:
    """0..1 from anything that can be written: the same for the same, on every machine."""
    return (zlib.crc32(repr(what).encode()) & 0xFFFFFF) / float(0x1000000)


@dataclass(frozen=True)
class Act:
    """A cue under way: `frames` since it began (fractions allowed), of `cue.frames`."""

    body: Body
    placed: Placed
    stage: Surroundings
    cue: Cue
    frames: float
    seed: int
    hand: str = "right"  # the hand that plays it: left | right

    @property
    def side(self) -> int:
        """The hand that plays it, LEFT or RIGHT."""
        return LEFT if self.hand == "left" else RIGHT

    @property
    def out(self) -> float:
        """1 when the left hand plays it, -1 when the right one does: the way outwards along x."""
        return 1.0 if self.hand == "left" else -1.0

    def holds(self, side: int) -> Held | None:
        """What is in a hand, LEFT or RIGHT."""
        name = "left" if side == LEFT else "right"
        return next((held for held in self.placed.held if held.hand in (name, "both") and held.grip > 0.5), None)

    @property
    def thing(self) -> Held | None:
        """What is in the hand that plays it: the cue's own prop, if that is held."""
        own = next((held for held in self.placed.held if held.prop and held.prop == self.cue.prop), None)
        return own or self.holds(self.side)

    def free(self, side: int) -> bool:
        """Whether a hand is empty."""
        if self.holds(side) is not None:
            return False
        return self.placed.held != () or not (side == RIGHT and self.placed.holding)

    @property
    def either(self) -> int:
        """A hand for a gesture: the one that plays it unless that is full and the other is not."""
        return self.side if self.free(self.side) or not self.free(1 - self.side) else 1 - self.side

    @property
    def t(self) -> float:
        """Seconds since it began."""
        return self.frames / self.stage.fps

    @property
    def length(self) -> float:
        """Seconds that it takes in all."""
        return max(self.cue.frames, 1) / self.stage.fps

    @property
    def part(self) -> float:
        """0..1 of it done."""
        return min(max(self.frames / max(self.cue.frames, 1), 0.0), 1.0)

    @cached_property
    def weight(self) -> float:
        """How much it holds the body: 0 at both ends, 1 within."""
        come = min(EASE_IN, self.length * 0.4)
        go = min(EASE_OUT, self.length * 0.4)
        return smooth(self.t / come) * smooth((self.length - self.t) / go)

    @cached_property
    def gently(self) -> float:
        """As `weight`, but slower at both ends: for hands that come from far."""
        slow = min(GENTLE, self.length * 0.45)
        return smooth(self.t / slow) * smooth((self.length - self.t) / slow)

    def lasting(self, come: float, go: float, after: float = 0.0) -> float:
        """0..1: comes in so many seconds, begun `after` some, stays, and goes in so many before the end; all shorter where there is less
        time. For what two do who meet: however long it lasts, they are together after a moment."""
        less = min(1.0, self.length / (1.35 * (come + go + after)))
        return smooth((self.t - after * less) / (come * less)) * smooth((self.length - self.t) / (go * less))

    def fully(self, seconds: float) -> float:
        """0..1: how fully something is done that takes so many seconds; in a moment nobody strikes, leaps or stretches with all their
        might."""
        return min(1.0, self.length / seconds)

    @property
    def upright(self) -> float:
        """0..1: how far one stands; business of the legs is for those who do."""
        now, was = self.placed.posture == "stand", self.placed.was == "stand"
        if now and was:
            return 1.0
        if now:
            return smooth((self.placed.change - 0.65) / 0.35)
        return 1.0 - smooth(self.placed.change / 0.3) if was else 0.0

    @property
    def size(self) -> float:
        """Leg length relative to a grown man's."""
        return self.body.rig.size

    # ------------------------------------------------------------------ places, in the character's frame

    def inside(self, point: tuple[float, float, float]) -> Array:
        """A point of the world in the character's frame."""
        angle = math.radians(self.placed.heading)
        cos, sin = math.cos(angle), math.sin(angle)
        dx, dy, dz = (point[i] - self.placed.position[i] for i in range(3))
        return np.array([cos * dx - sin * dz, dy, sin * dx + cos * dz])

    def target(self, *, prop_first: bool = False) -> Array | None:
        """Where the cue's target (or prop) is; a person who is not told of is where one looks."""
        names = (self.cue.prop, self.cue.target) if prop_first else (self.cue.target, self.cue.prop)
        for name in names:
            if name:
                point = self.stage.find(name)
                if point is not None:
                    return self.inside(point)
        if self.cue.target and self.placed.gaze is not None:
            return self.inside(self.placed.gaze)
        return None

    def other(self) -> Array | None:
        """Where the chest of whom the cue names is while they stand upright, in the character's frame; as they are now where they do
        not stand; None where nobody knows."""
        found = self.stage.stands.get(self.cue.target)
        if found is None:
            return self.target()
        (x, _, z), eyes = found
        return self.inside((x, eyes - EYES_OVER_CHEST, z))

    def head(self, c: Controls) -> Array:
        """About where the eyes are."""
        rest = self.body.rig.rest
        up = rest[INDEX["eye_l"]] - rest[INDEX["pelvis"]]
        up = np.array([0.0, up[1], up[2]])
        bend = euler(c.pelvis) @ euler(0.62 * c.spine + 0.25 * c.neck)
        return np.asarray(np.array(c.hips) + bend @ up)

    def shoulder(self, c: Controls, side: int) -> Array:
        """About where a shoulder is."""
        rest = self.body.rig.rest
        arm = rest[INDEX["upperarm_l" if side == LEFT else "upperarm_r"]] - rest[INDEX["pelvis"]]
        return np.asarray(np.array(c.hips) + self.chest(c, 0.7) @ arm)

    def chest(self, c: Controls, share: float = 1.0) -> Array:
        """About how the chest is turned, (3, 3)."""
        return np.asarray(euler(c.pelvis) @ euler(share * c.spine))

    def free_hand(self, point: Array | None) -> int:
        """The hand for a thing at a point: the right one, or the left for what lies well to the left."""
        return LEFT if point is not None and point[0] > 0.30 * self.size else RIGHT


# ---------------------------------------------------------------- moving one arm


def reach(
    c: Controls,
    side: int,
    to: tuple[float, float, float] | Array,
    w: float,
    *,
    elbow: tuple[float, float, float] = (0.6, -0.3, -0.8),
    shape: str = "relaxed",
    roll: float | None = None,
) -> None:
    """Brings a wrist to a place given from the shoulder in arm lengths, in the chest's frame; x is outward on either side."""
    out = 1.0 if side == LEFT else -1.0
    goal = np.array([to[0] * out, to[1], to[2]])
    wrist = c.side(Controls.reach, side)
    # A hand that lies on something leaves it for the goal itself, not for where it would hang.
    held = float(c.side(Controls.touching, side)[0])
    wrist[:] = arc(wrist, goal, w + (1.0 - w) * held)
    _steer(c, side, elbow, w)
    c.side(Controls.touching, side)[:] *= 1.0 - w
    c.side(Controls.posed, side)[:] *= 1.0 - w
    _shape(c, side, shape, w)
    if roll is not None:
        turn = c.side(Controls.roll, side)
        turn[:] = turn * (1 - w) + roll * w


def touch(
    c: Controls,
    side: int,
    point: Array,
    w: float,
    *,
    elbow: tuple[float, float, float] = (0.6, -0.5, -0.6),
    shape: str = "relaxed",
    head: Array | None = None,
) -> None:
    """Brings a wrist to a point in the character's frame. With `head`, where the eyes are about, the point is one of the face and goes
    with it, as it nods and looks about after all."""
    here, much = c.side(Controls.touch, side), c.side(Controls.touching, side)
    before = float(much[0])
    # Where a hand touched something already it goes from there; from a free reach it swings over.
    share = _share(before, w)
    here[:] = here + (point - here) * share
    much[:] = before + (1.0 - before) * w
    facing = c.side(Controls.facing, side)
    if head is not None:
        at = c.side(Controls.face_at, side)
        own = euler(c.neck).T @ euler(c.spine).T @ euler(c.pelvis).T @ (point - head)
        here[2] += (
            ROUND * share * (1.0 - share) * before
        )  # from the lap it goes up before the chest, not through the shoulder
        at[:] = at + (own - at) * _share(float(facing[0]), share)
        facing[:] = facing + (1.0 - facing) * share
    elif facing[0] > 0.0:
        facing[:] *= 1.0 - share
    _steer(c, side, elbow, w)
    _shape(c, side, shape, w)


def turn_hand(c: Controls, side: int, fingers: tuple[float, float, float] | Array, palm: Array, w: float) -> None:
    """Turns a hand: where its fingers point and its palm faces, in the character's frame."""
    f, p, much = c.side(Controls.fingers_to, side), c.side(Controls.palms_to, side), c.side(Controls.posed, side)
    before = float(much[0])
    goal_f, goal_p = unit(np.asarray(fingers, float)), unit(np.asarray(palm, float))
    much_of = _share(before, w)
    f[:] = unit(f * (1 - much_of) + goal_f * much_of)
    p[:] = unit(p * (1 - much_of) + goal_p * much_of)
    much[:] = before + (1.0 - before) * w


def about_a_tool(points: Array, fingers: Array, side: int) -> tuple[Array, Array]:
    """Directions (3,) of fingers and palm of a fist whose thumb is where a tool points; the fingers as near to a wish as may be."""
    tool = unit(points)
    along = fingers - tool * float(fingers @ tool)
    if float(along @ along) < 1e-4:
        along = np.array([0.0, tool[2], -tool[1]]) + np.array([1e-3, 0.0, 1e-3])
    along = unit(along)
    return along, np.cross(along, tool) if side == LEFT else np.cross(tool, along)


def _share(before: float, w: float) -> float:
    """How much of a goal is the newer one's of weight `w`, where an older one had the weight `before`: all of it where there was none."""
    return w / max(before * (1.0 - w) + w, 1e-9)


def _steer(c: Controls, side: int, elbow: tuple[float, float, float], w: float) -> None:
    out = 1.0 if side == LEFT else -1.0
    pole = c.side(Controls.elbows, side)
    pole[:] = unit(pole) * (1 - w) + unit(np.array([elbow[0] * out, elbow[1], elbow[2]])) * w


def _shape(c: Controls, side: int, shape: str, w: float) -> None:
    hand = c.side(Controls.hands, side)
    hand[:] = hand * (1 - w) + SHAPES[shape] * w


def bend_to(c: Controls, act: Act, point: Array, w: float) -> None:
    """Bows, and goes down in the knees, just so far that a wrist can be at a low or far point; turns towards it."""
    turn = min(max(math.degrees(math.atan2(point[0], max(point[2], 0.2))), -35.0), 35.0)
    c.spine += np.array([0.0, 0.5 * turn * w, 0.0])
    side = act.free_hand(point) if act.cue.do in ("open", "close") else RIGHT
    much = _bow_for(c, act, point, side)
    if much > 0.0:
        _bow(c, act, much, w)


def _bow(c: Controls, act: Act, much: float, w: float) -> None:
    """Bows by `much` (1: as deep as to the floor) times a weight."""
    if act.placed.posture == "stand":
        deep = much * math.sqrt(much)
        c.hips += np.array([0.0, -0.50 * deep, -0.15 * much]) * w * act.size
        c.pelvis += np.array([36.0 * much, 0.0, 0.0]) * w
        c.spine += np.array([38.0 * much, 0.0, 0.0]) * w
        c.neck += np.array([-26.0 * much, 0.0, 0.0]) * w
        c.knees += 8.0 * much * w
    else:
        c.pelvis += np.array([26.0 * much, 0.0, 0.0]) * w
        c.spine += np.array([46.0 * much, 0.0, 0.0]) * w
        c.neck += np.array([-24.0 * much, 0.0, 0.0]) * w


OVER_A_TABLE = 0.5  # the deepest bow to what lies at the height of a table
BOW_COSTS = 0.35  # metres that a full bow must bring a hand nearer to be worth while, where it cannot arrive


def _bow_for(c: Controls, act: Act, point: Array, side: int) -> float:
    """The least bow (0..1.1) with which a wrist can be at a point, by halving; the one most worth while where none suffices, so
    that nobody goes down to the floor for what lies high but too far off."""

    def short(much: float) -> float:
        trial = c.copy()
        _bow(trial, act, much, 1.0)
        away = point - act.shoulder(trial, side)
        return math.sqrt(float(away @ away)) - 0.93 * act.body.rig.arm

    if short(0.0) <= 0.0:
        return 0.0
    tried = np.linspace(0.0, OVER_A_TABLE if point[1] > 0.42 * act.size else 1.1, 12)
    left = [short(float(much)) for much in tried]
    enough = next((k for k, far in enumerate(left) if far <= 0.0), 0)
    if not enough:
        return float(tried[int(np.argmin([far + BOW_COSTS * much for far, much in zip(left, tried, strict=True)]))])
    low, high = float(tried[enough - 1]), float(tried[enough])
    for _ in range(6):
        middle = (low + high) / 2
        low, high = (middle, high) if short(middle) > 0.0 else (low, middle)
    return high


def pulse(t: float, rate: float) -> float:
    """0..1..0 at `rate` a second, still where it is 0."""
    return 0.5 - 0.5 * math.cos(2 * math.pi * rate * t)


def to_and_fro(part: float, peak: float = CONTACT, hold: float = 0.06) -> float:
    """0 to 1 at `peak` and back to 0: out, a moment's contact, and home."""
    if part < peak - hold:
        return smooth(part / max(peak - hold, 1e-6))
    if part > peak + hold:
        return 1.0 - ease((part - peak - hold) / max(1.0 - peak - hold, 1e-6))
    return 1.0
