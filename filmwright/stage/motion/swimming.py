"""Swimming: crawl, breast, back and butterfly by the distance swum, and treading water on the spot. The body lies at the water's
surface."""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, touch, turn_hand
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import smooth

STROKE = {"crawl": 1.9, "breast": 1.7, "back": 1.9, "butterfly": 2.0}  # metres of a whole stroke, for a grown man
IN_AIR = 0.95  # metres over the floor at which one swims where there is no water
_SIDES = ((LEFT, 1.0), (RIGHT, -1.0))


def style_of(manner: str) -> str:
    """The stroke that a cue's manner names; the crawl where it names none."""
    return next((name for name in STROKE if name in manner), "crawl")


def swim(c: Controls, body: Body, metres: float, w: float, manner: str = "", depth: float | None = None) -> None:
    """A swimmer's body at the surface, `depth` metres over the ground, heading along z."""
    k = body.rig.size
    style = style_of(manner)
    turn = 2.0 * math.pi * metres / (STROKE[style] * k)
    top = (depth if depth is not None else IN_AIR) - 0.10 * k
    own = Controls()
    own.hands = np.concatenate([SHAPES["flat"]] * 2)
    back = style == "back"
    wave = math.sin(turn) if style in ("butterfly", "breast") else 0.0
    own.hips = (0.0, top + (0.05 * wave if style == "butterfly" else 0.0), -0.1 * k)
    roll = 24.0 * math.sin(turn) if style in ("crawl", "back") else 0.0
    # Prone: the chest down and the head ahead; supine: the head ahead and the chest up.
    own.pelvis = (-84.0, 180.0, 0.0) if back else (84.0 - 9.0 * wave, 0.0, 0.0)
    own.spine = (4.0 if back else -10.0 - 10.0 * max(wave, 0.0), roll, 0.0)
    own.neck = (10.0, 0.0, 0.0) if back else (-26.0 - 14.0 * max(wave, 0.0), 0.6 * roll, 0.0)
    for side, out in _SIDES:
        phase = turn + (math.pi if side == RIGHT and style in ("crawl", "back") else 0.0)
        _arm(own, side, out, phase, style)
        _leg(own, body, side, out, phase, style, back)
    c.values[:] = c.values * (1.0 - w) + own.values * w


def _arm(c: Controls, side: int, out: float, phase: float, style: str) -> None:
    """A wrist from the shoulder in the chest's frame: y is ahead for one who lies, z is down into the water (up for one on the back)."""
    if style == "breast":
        part = (phase / (2 * math.pi)) % 1.0
        open_ = smooth(part / 0.35) * (1.0 - smooth((part - 0.45) / 0.2))
        drawn = smooth((part - 0.35) / 0.2) * (1.0 - smooth((part - 0.65) / 0.3))
        reach = np.array(
            [
                out * (0.04 + 0.62 * open_ - 0.02 * drawn),
                0.92 - 0.50 * open_ - 0.86 * drawn,
                0.10 + 0.16 * open_ + 0.30 * drawn,
            ]
        )
    else:
        a = phase
        lift = -math.sin(a)  # over the water on the way ahead, under it on the way back
        wide = 0.20 + (0.40 * max(lift, 0.0) if style == "butterfly" else 0.16 * max(lift, 0.0))
        reach = np.array([out * wide, 0.80 * math.cos(a), -0.55 * lift if style != "back" else 0.60 * lift])
    c.side(Controls.reach, side)[:] = reach
    elbow = (0.8, 0.2, -0.8) if style != "back" else (0.9, -0.2, 0.2)
    c.side(Controls.elbows, side)[:] = (elbow[0] * out, elbow[1], elbow[2])


def _leg(c: Controls, body: Body, side: int, out: float, phase: float, style: str, back: bool) -> None:
    """A foot behind the hips: a flutter in the crawl, a frog's kick in the breast stroke, both together in the butterfly."""
    k, leg = body.rig.size, body.rig.leg
    beat = math.sin(3.0 * phase) if style in ("crawl", "back") else math.sin(2.0 * phase)
    at = np.array([out * 0.09 * k, -0.05 * k + 0.10 * beat * k, -0.94 * leg])
    pitch = 92.0 + 14.0 * beat
    if style == "breast":
        part = (phase / (2 * math.pi)) % 1.0
        bent = smooth((part - 0.35) / 0.25) * (1.0 - smooth((part - 0.68) / 0.22))
        at = np.array([out * (0.10 + 0.22 * bent) * k, -0.06 * k, (-0.94 + 0.44 * bent) * leg])
        pitch = 88.0
        c.side(Controls.knees, side)[:] = 46.0 * bent
    foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
    foot[:] = np.array(c.hips) + at
    tread[:] = (-70.0, 180.0, 0.0) if back else (pitch, 0.0, 0.0)
    c.side(Controls.bears, side)[:] = 0.0


def tread_water(c: Controls, act: Act) -> None:
    """Upright in deep water, sculling with the hands, the legs going round; the head stays over the surface."""
    w, k = act.weight, act.size
    depth = act.stage.depth(act.placed.position)
    top = (depth if depth is not None else 1.55 * k) - 0.62 * k
    bob = 0.02 * math.sin(2 * math.pi * 0.7 * act.t)
    c.hips[:] = c.hips * (1.0 - w) + np.array([0.0, top + bob, -0.04]) * w
    c.pelvis += np.array([12.0, 4.0 * math.sin(2.1 * act.t), 0.0]) * w
    c.spine += np.array([6.0, 0.0, 0.0]) * w
    c.neck += np.array([-16.0, 0.0, 0.0]) * w
    for side, out in _SIDES:
        scull = math.sin(2 * math.pi * 0.8 * act.t + (0.0 if side == LEFT else 0.4))
        at = np.array(c.hips) + np.array([out * (0.34 + 0.12 * scull), 0.42, 0.30]) * k
        touch(c, side, at, w, elbow=(0.9, -0.5, -0.2), shape="flat")
        turn_hand(c, side, (out * 0.4, 0.0, 0.9), np.array([0.3 * out * scull, -1.0, 0.0]), w)
        turn = 2 * math.pi * 0.9 * act.t + (0.0 if side == LEFT else math.pi)
        foot = c.side(Controls.feet, side)
        round_ = (
            np.array(c.hips)
            + np.array(
                [out * (0.16 + 0.08 * math.cos(turn)), -0.70 + 0.06 * math.sin(turn), 0.10 + 0.16 * math.sin(turn)]
            )
            * k
        )
        foot[:] = foot * (1.0 - w) + round_ * w
        c.side(Controls.tread, side)[:] = (
            c.side(Controls.tread, side) * (1.0 - w) + np.array([36.0, 8.0 * out, 0.0]) * w
        )
        c.side(Controls.bears, side)[:] *= 1.0 - w
