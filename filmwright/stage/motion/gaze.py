"""Where one looks: the eyes go first, the head follows, the chest last; and what eyes do by themselves.

Numbers (research on eyes and heads): a saccade lasts under 100 ms, eyes lead the head by 2 to 4 frames, heads turn at 300 degrees a second
at most; a steady look shares itself about 60 to 40 between head and eyes.
"""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Placed
from filmwright.stage.motion.act import Act, chance
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.posture import envelope
from filmwright.stage.motion.rotations import ease, smooth

HEAD_SHARE = 0.62
HEAD_YAW, HEAD_UP, HEAD_DOWN = 66.0, 32.0, 38.0  # limits of the head on the chest, degrees
CHEST_YAW = 24.0
HEAD_SPEED = 300.0  # degrees a second at the quickest

_FAR = 4.0  # metres at which one looks who looks at nothing


def look(c: Controls, act: Act) -> None:
    """Turns eyes, head and chest to the point that is looked at, from the one before."""
    placed, fps = act.placed, act.stage.fps
    head = act.head(c)
    new = _direction(act, c, head, placed.gaze)
    old = _direction(act, c, head, placed.gaze_was)
    since = placed.gaze_frames
    apart = math.degrees(math.acos(min(max(float(new @ old), -1.0), 1.0)))
    slow = max(8.0, apart * HEAD_SHARE / HEAD_SPEED * 1.9 * fps)  # smoothstep peaks at 1.5 to 1.9 times its mean speed
    eye = ease(since / 2.5)
    neck = smooth((since - 2.0) / slow)
    body = smooth((since - 5.0) / (slow * 1.5))
    now, was = _angles(new), _angles(old)
    c.spine += np.array([0.0, _chest(was[0]) * (1 - body) + _chest(now[0]) * body, 0.0])
    yaw = _turned(was)[0] * (1 - neck) + _turned(now)[0] * neck
    pitch = _turned(was)[1] * (1 - neck) + _turned(now)[1] * neck
    c.neck += np.array([pitch, yaw, -0.06 * yaw])
    if placed.gaze is None and placed.gaze_was is None:
        c.focusing = 0.0
    else:
        mixed = old * (1 - eye) + new * eye
        chest = act.chest(c)
        c.focus = head + chest @ mixed * _FAR
        if placed.gaze is not None and eye > 0.999:
            c.focus = act.inside(placed.gaze)
        c.focusing = (1.0 if placed.gaze is not None else 0.0) * eye + (1.0 if placed.gaze_was is not None else 0.0) * (
            1 - eye
        )
    c.eyes += stir(placed, fps)


def _direction(act: Act, c: Controls, head: Array, point: tuple[float, float, float] | None) -> Array:
    """Unit direction from the eyes to a point of the world, in the chest's frame; straight ahead for None."""
    if point is None:
        return np.array([0.0, 0.0, 1.0])
    away = act.inside(point) - head
    v = act.chest(c).T @ away
    size = math.sqrt(float(v @ v))
    return np.asarray(v / size) if size > 0.05 else np.array([0.0, 0.0, 1.0])


def _angles(v: Array) -> tuple[float, float]:
    """(yaw to the left, pitch down) in degrees; softened right behind, where left and right would flip."""
    yaw = math.degrees(math.atan2(v[0], v[2]))
    behind = max((abs(yaw) - 150.0) / 30.0, 0.0)
    return yaw * (1 - behind), -math.degrees(math.atan2(v[1], math.hypot(v[0], v[2])))


def _chest(yaw: float) -> float:
    """How far the chest helps the head."""
    return CHEST_YAW * math.tanh(math.copysign(max(abs(yaw) - 28.0, 0.0), yaw) * 0.5 / CHEST_YAW)


def _turned(angles: tuple[float, float]) -> tuple[float, float]:
    """The head's part of a look: (yaw, pitch) in degrees, within what a neck can do."""
    yaw = (angles[0] - _chest(angles[0])) * HEAD_SHARE
    pitch = angles[1] * 0.58
    limit = HEAD_DOWN if pitch > 0 else HEAD_UP
    return HEAD_YAW * math.tanh(yaw / HEAD_YAW), limit * math.tanh(pitch / limit)


def stir(placed: Placed, fps: int) -> Array:
    """Small jumps of the eyes (yaw, pitch in degrees) about every half second to second, none where beats meet."""
    env = envelope(placed.beat_frame, placed.beat_frames, fps, 0.4)
    if env <= 0.0:
        return np.zeros(2)
    t = placed.beat_frame / fps
    n = int(t / 0.75)
    start = n * 0.75 + 0.35 * chance(placed.seed, "saccade", n)

    def at(k: int) -> Array:
        wide = 5.5 if chance(placed.seed, "glance", k) > 0.82 and not placed.line else 2.2
        return np.array([chance(placed.seed, "yaw", k) - 0.5, 0.6 * (chance(placed.seed, "pitch", k) - 0.5)]) * 2 * wide

    w = ease((t - start) / 0.07)
    return np.asarray((at(n - 1) * (1 - w) + at(n) * w) * env)
