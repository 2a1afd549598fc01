"""How one stands, sits, kneels, crouches and lies, and how one goes from one to the other.

The place of a seated person is under the hips; that of a lying one under the pelvis, feet towards the heading. Getting up and
down goes through poses in between (nobody folds straight to the floor), on a curve that rests only at its ends.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.footsteps import STAND_WIDTH, TOE_OUT
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import bump, ease, euler, smooth
from filmwright.stage.people.rig import Rig

SEAT = 0.45  # metres, where a cue names no seat
SITTING = 0.40  # from hips forward to the feet of one who sits, for a grown man
BREATH_RATE = 0.24  # breaths a second at rest

# Poses passed on the way: (part of the way, name).
_ROUTES: dict[tuple[str, str], tuple[tuple[float, str], ...]] = {
    ("stand", "lie"): ((0.34, "crouch"), (0.62, "floor")),
    ("crouch", "lie"): ((0.45, "floor"),),
    ("kneel", "lie"): ((0.5, "floor"),),
    ("stand", "kneel"): ((0.5, "half_kneel"),),
    ("sit", "lie"): ((0.5, "recline"),),
    ("stand", "prone"): ((0.40, "half_kneel"), (0.70, "all_fours")),
    ("kneel", "prone"): ((0.5, "all_fours"),),
    ("sit", "prone"): ((0.30, "half_kneel"), (0.65, "all_fours")),
    ("crouch", "prone"): ((0.5, "all_fours"),),
}


def hang(c: Controls, k: int, out: float = 0.17, ahead: float = 0.04, bend: float = 0.962) -> None:
    """Lets an arm (0 left, 1 right) hang: outward, forward and stretched (1: straight), in arm lengths."""
    side = 1.0 if k == 0 else -1.0
    down = -math.sqrt(max(bend * bend - out * out - ahead * ahead, 0.01))
    c.side(Controls.reach, k)[:] = (side * out, down, ahead)
    c.side(Controls.elbows, k)[:] = (side * 0.35, 0.0, -1.0)


def put_feet(
    c: Controls, body: Body, ankles: Array, pitch: tuple[float, float], out: tuple[float, float] = (0.0, 0.0)
) -> None:
    """Feet with their ankles at given places (2,3), at a pitch and turned out, in degrees: for feet that carry nothing."""
    tread = np.array([[pitch[0], out[0], 0.0], [pitch[1], -out[1], 0.0]])
    pivot = np.where(tread[:, :1] > 0, body.ball, body.heel)
    flat = euler(tread * np.array([0.0, 1.0, 0.0]))
    moved = (flat @ pivot[..., None])[..., 0] - (euler(tread) @ pivot[..., None])[..., 0]
    c.feet = (ankles - np.array([0.0, body.rig.ankle, 0.0]) - moved).reshape(6)
    c.tread = tread.reshape(6)


def rest(name: str, body: Body, seat: float = 0.0) -> Controls:
    """The still pose of a posture: one of scenes.POSTURES, or of the poses passed between them."""
    return Controls(_rest(name, body, seat).values.copy())


@lru_cache(maxsize=256)
def _rest(name: str, body: Body, seat: float) -> Controls:
    rig, k = body.rig, body.rig.size
    c = Controls()
    # As high as the legs allow: the solver brings it down to them.
    c.hips = (0.0, rig.hips + 0.004, 0.0)
    c.elbows = (0.35, 0.0, -1.0, -0.35, 0.0, -1.0)
    c.roll = 18.0
    c.toes = 1.0
    c.bears = 1.0
    c.hands = np.concatenate([SHAPES["relaxed"]] * 2)
    hang(c, 0)
    hang(c, 1)
    width = STAND_WIDTH * k
    c.feet = (width, 0.0, 0.0, -width, 0.0, 0.0)
    c.tread = (0.0, TOE_OUT, 0.0, 0.0, -TOE_OUT, 0.0)
    if name == "sit":
        _sit(c, rig, seat or SEAT)
    elif name == "crouch":
        c.hips = (0.0, 0.36 * k, -0.10 * k)
        c.pelvis = (16.0, 0.0, 0.0)
        c.spine = (26.0, 0.0, 0.0)
        c.neck = (-26.0, 0.0, 0.0)
        c.feet = (0.13 * k, 0.0, 0.10 * k, -0.13 * k, 0.0, -0.10 * k)
        c.tread = (0.0, 14.0, 0.0, 34.0, -14.0, 0.0)
        c.knees = (12.0, 12.0)
        _elbows_on_knees(c)
    elif name == "half_kneel":
        c.hips = (0.0, 0.56 * k, -0.05 * k)
        c.pelvis = (6.0, 0.0, 0.0)
        c.spine = (12.0, 0.0, 0.0)
        c.feet = (0.11 * k, 0.0, 0.22 * k, -0.11 * k, 0.0, -0.42 * k)
        c.tread = (0.0, 4.0, 0.0, 62.0, -2.0, 0.0)
        c.bears = (1.0, 0.0)
        c.side(Controls.reach, 0)[:] = (0.05, -0.66, 0.50)
    elif name == "kneel":
        thigh = float(rig.upper[0, 0])
        c.hips = (0.0, thigh + 0.075 * k, 0.0)
        c.pelvis = (3.0, 0.0, 0.0)
        ankles = np.array([[0.12 * k, 0.13 * k, -0.40 * k], [-0.12 * k, 0.13 * k, -0.40 * k]])
        put_feet(c, body, ankles, (76.0, 76.0))
        c.bears = 0.0
        for side in (0, 1):
            hang(c, side, 0.14, 0.22, 0.90)
    elif name == "floor":
        c.hips = (0.0, 0.115 * k + seat, -0.06 * k)
        c.pelvis = (-22.0, 0.0, 0.0)
        c.spine = (30.0, 0.0, 0.0)
        c.feet = (0.13 * k, seat, 0.46 * k, -0.13 * k, seat, 0.50 * k)
        c.bears = 0.0
        _lean_on_hands(c, seat, k)
    elif name == "recline":
        c.hips = (0.0, 0.115 * k + seat, 0.0)
        c.pelvis = (-55.0, 0.0, 0.0)
        c.spine = (22.0, 0.0, 0.0)
        c.feet = (0.13 * k, seat, 0.50 * k, -0.13 * k, seat, 0.54 * k)
        c.bears = 0.0
        _lean_on_hands(c, seat, k)
    elif name == "lie":
        c.hips = (0.0, 0.105 * k + seat, 0.0)
        c.pelvis = (-90.0, 0.0, 0.0)
        c.spine = (4.0, 0.0, 0.0)
        c.neck = (14.0, 0.0, 0.0)
        far = 0.985 * rig.leg
        ankles = np.array([[0.13 * k, 0.06 * k + seat, far], [-0.13 * k, 0.06 * k + seat, far]])
        put_feet(c, body, ankles, (-62.0, -62.0), (26.0, 26.0))
        c.knees = 10.0
        c.bears = 0.0
        for side, out in ((0, 1.0), (1, -1.0)):
            # Elbows lie beside the body: behind it is the ground.
            hang(c, side, 0.38, 0.05, 0.97)
            c.side(Controls.elbows, side)[:] = (out, 0.0, 0.05)
    elif name == "prone":
        c.hips = (0.0, 0.115 * k, 0.0)
        c.pelvis = (86.0, 0.0, 0.0)
        c.neck = (-14.0, 20.0, 0.0)
        far = -0.97 * rig.leg
        put_feet(c, body, np.array([[0.12 * k, 0.11 * k, far], [-0.12 * k, 0.11 * k, far]]), (84.0, 84.0))
        c.bears = 0.0
        _hands_down(c, k, 0.30, 0.46)
    elif name == "all_fours":
        c.hips = (0.0, 0.50 * k, -0.10 * k)
        c.pelvis = (72.0, 0.0, 0.0)
        c.spine = (2.0, 0.0, 0.0)
        c.neck = (-34.0, 0.0, 0.0)
        put_feet(c, body, np.array([[0.13 * k, 0.13 * k, -0.50 * k], [-0.13 * k, 0.13 * k, -0.50 * k]]), (80.0, 80.0))
        c.bears = 0.0
        _hands_down(c, k, 0.19, 0.46)
    return c


def _hands_down(c: Controls, k: float, out: float, ahead: float) -> None:
    c.touch = (out * k, 0.07 * k, ahead * k, -out * k, 0.07 * k, ahead * k)
    c.touching = 1.0
    c.fingers_to = (0.05, -0.1, 1.0, -0.05, -0.1, 1.0)
    c.palms_to = (0.0, -1.0, 0.05, 0.0, -1.0, 0.05)
    c.posed = 1.0
    c.elbows = (0.8, 0.0, -1.0, -0.8, 0.0, -1.0)
    c.hands = np.concatenate([SHAPES["flat"]] * 2)


def _sit(c: Controls, rig: Rig, seat: float) -> None:
    k = rig.size
    c.hips = (0.0, seat + 0.095 * k, -0.02 * k)
    c.pelvis = (-9.0, 0.0, 0.0)
    c.spine = (12.0, 0.0, 0.0)
    c.neck = (-2.0, 0.0, 0.0)
    # On a high stool the feet hang; on a low step they go farther out.
    lift = max(float(c.hips[1]) - 0.06 * k - 0.60 * rig.leg - rig.ankle, 0.0)
    low = max(0.45 * k - seat, 0.0)
    ahead = (SITTING + 0.5 * low) * k
    c.feet = (0.115 * k, lift, ahead, -0.115 * k, lift, ahead)
    c.bears = 0.0
    c.knees = 2.0
    top = seat + 0.195 * k
    c.touch = (0.155 * k, top, 0.20 * k, -0.155 * k, top, 0.20 * k)
    c.touching = 1.0
    c.fingers_to = (-0.22, -0.10, 1.0, 0.22, -0.10, 1.0)
    c.palms_to = (0.0, -1.0, 0.0, 0.0, -1.0, 0.0)
    c.posed = 1.0
    c.elbows = (0.75, -0.2, -1.0, -0.75, -0.2, -1.0)
    c.hands = np.concatenate([SHAPES["thigh"]] * 2)
    for side, sign in ((0, 1.0), (1, -1.0)):
        c.side(Controls.reach, side)[:] = (sign * 0.02, -0.72, 0.42)


def _elbows_on_knees(c: Controls) -> None:
    for side, sign in ((0, 1.0), (1, -1.0)):
        c.side(Controls.reach, side)[:] = (-sign * 0.10, -0.46, 0.62)
        c.side(Controls.elbows, side)[:] = (sign * 0.8, -0.6, -0.4)


def _lean_on_hands(c: Controls, seat: float, k: float) -> None:
    c.touch = (0.30 * k, 0.05 * k + seat, -0.34 * k, -0.30 * k, 0.05 * k + seat, -0.34 * k)
    c.touching = 1.0
    c.fingers_to = (0.5, 0.0, -1.0, -0.5, 0.0, -1.0)
    c.palms_to = (0.0, -1.0, 0.0, 0.0, -1.0, 0.0)
    c.posed = 0.8
    c.hands = np.concatenate([SHAPES["flat"]] * 2)


def posture(body: Body, now: str, was: str, change: float, seat: float) -> Controls:
    """The pose of a posture, or on the way (0..1) from one to another."""
    end = rest(now, body, seat if now in ("sit", "lie") else 0.0)
    if now == was or change >= 1.0:
        return end
    start = rest(was, body, seat if was in ("sit", "lie") else 0.0)
    if change <= 0.0:
        return start
    keys = _ROUTES.get((was, now))
    if keys is None:
        keys = tuple((1.0 - at, name) for at, name in reversed(_ROUTES.get((now, was), ())))
    between = [rest(name, body, seat if {now, was} <= {"sit", "lie"} else 0.0) for _, name in keys]
    times = [0.0, *(at for at, _ in keys), 1.0]
    c = Controls(_curve(times, [start.values, *(pose.values for pose in between), end.values], _paced(change)))
    _lean(c, now, was, change)
    if not keys:
        _step_over(c, start, end, change, body.rig)
    return c


def _paced(change: float) -> float:
    """Time into way: a slow start and a soft arrival."""
    return 0.5 * change + 0.5 * smooth(change)


def _curve(times: list[float], values: list[Array], t: float) -> Array:
    """A smooth curve through poses, at rest at both ends (cubic Hermite, tangents from the neighbours)."""
    k = max(sum(1 for time in times[1:-1] if time <= t), 0)
    t0, t1 = times[k], times[k + 1]
    span = t1 - t0
    u = min(max((t - t0) / span, 0.0), 1.0)

    def slope(i: int) -> Array:
        if i == 0 or i == len(times) - 1:
            return np.zeros_like(values[0])
        return np.asarray((values[i + 1] - values[i - 1]) / (times[i + 1] - times[i - 1]))

    a, b = values[k], values[k + 1]
    u2, u3 = u * u, u * u * u
    return np.asarray(
        a * (2 * u3 - 3 * u2 + 1)
        + slope(k) * span * (u3 - 2 * u2 + u)
        + b * (3 * u2 - 2 * u3)
        + slope(k + 1) * span * (u3 - u2)
    )


def _lean(c: Controls, now: str, was: str, change: float) -> None:
    """Weight goes forward over the feet before one sits down or gets up."""
    pair = {now, was}
    if pair == {"stand", "sit"}:
        at = change if now == "sit" else 1.0 - change
        much = bump(min(at / 0.95, 1.0))
        c.pelvis += np.array([20.0, 0.0, 0.0]) * much
        c.spine += np.array([16.0, 0.0, 0.0]) * much
        c.neck += np.array([-14.0, 0.0, 0.0]) * much
        c.hips += np.array([0.0, 0.0, 0.09]) * much
    elif "stand" in pair and "lie" not in pair:
        much = bump(change)
        c.spine += np.array([10.0, 0.0, 0.0]) * much
        c.neck += np.array([-6.0, 0.0, 0.0]) * much


def _step_over(c: Controls, start: Controls, end: Controls, change: float, rig: Rig) -> None:
    """Feet that end elsewhere step there, one after the other, instead of gliding."""
    for k in (0, 1):
        a, b = start.side(Controls.feet, k), end.side(Controls.feet, k)
        if float(np.abs(a - b).max()) < 0.03:
            continue
        u = min(max((change - (0.10 + 0.24 * k)) / 0.36, 0.0), 1.0)
        c.side(Controls.feet, k)[:] = a + (b - a) * ease(u)
        c.side(Controls.feet, k)[1] += 0.055 * rig.size * bump(u)
        turn_a, turn_b = start.side(Controls.tread, k), end.side(Controls.tread, k)
        c.side(Controls.tread, k)[:] = turn_a + (turn_b - turn_a) * ease(u)
        c.side(Controls.bears, k)[:] = 1.0 - bump(u) if max(start.bears[k], end.bears[k]) > 0.5 else 0.0


# ---------------------------------------------------------------- small life


def envelope(frame: float, frames: float, fps: int, seconds: float = 0.6) -> float:
    """0 at both ends of a beat and 1 within: what stirs inside a beat is still where beats meet."""
    edge = min(seconds * fps, frames / 3.0)
    if edge <= 0:
        return 0.0
    return smooth(frame / edge) * smooth((frames - frame) / edge)


def breath(seconds: float, length: float, rate: float = BREATH_RATE) -> float:
    """-1..1: whole breaths in a beat of `length` seconds, in quicker than out; zero at both ends."""
    cycles = max(round(length * rate), 1)
    p = seconds / max(length, 1e-6) * cycles
    return math.sin(2 * math.pi * p + 0.5 * math.sin(2 * math.pi * p))


@lru_cache(maxsize=512)
def _phases(seed: int) -> tuple[float, ...]:
    return tuple(float(x) for x in np.random.default_rng(seed).uniform(0, 2 * math.pi, 6))


def idle(c: Controls, rig: Rig, posture_name: str, beat_frame: float, beat_frames: int, seed: int, fps: int) -> None:
    """Breath, sway and shifts of weight, in the beat's own time, added to a still pose."""
    t, length = beat_frame / fps, max(beat_frames, 1) / fps
    env = envelope(beat_frame, beat_frames, fps)
    phases = _phases(seed)
    br = breath(t, length) * min(env * 3, 1.0)
    slow = math.sin(0.9 * t + phases[0]) * 0.6 + math.sin(0.41 * t + phases[1]) * 0.8
    c.spine += np.array([-1.1 * br, 0.8 * slow * env, 0.0])
    c.shoulders += np.array([1.3, 1.3, -0.6, -0.6]) * br
    c.neck += env * np.array(
        [0.7 * br + 1.1 * math.sin(0.83 * t + phases[2]), 1.6 * math.sin(0.57 * t + phases[3]), 0.8 * slow]
    )
    if posture_name == "stand":
        shift = env * (0.7 * math.sin(0.37 * t + phases[4]) + 0.3 * slow)
        c.hips += np.array([0.022 * shift, 0.0, 0.005 * env * math.sin(1.1 * t + phases[5])]) * rig.size
        c.pelvis += np.array([0.0, 1.6, 1.8]) * shift
        c.spine += np.array([0.0, -1.2, -1.6]) * shift


def habit(c: Controls, rig: Rig) -> None:
    """The stance that is a person's own: which leg rests, how the arms hang; from the body itself, so it never changes."""
    c.values += _habit(rig)


@lru_cache(maxsize=64)
def _habit(rig: Rig) -> Array:
    c = Controls()
    rng = np.random.default_rng(rig.seed)
    side = 1.0 if rng.random() < 0.5 else -1.0
    much = rng.uniform(0.4, 1.0)
    c.hips += np.array([0.024 * side * much, -0.003, 0.0]) * rig.size
    c.pelvis += np.array([0.0, 2.5 * side * much, 2.4 * side * much])
    c.spine += np.array([0.0, -1.8 * side * much, -2.8 * side * much])
    c.neck += np.array([0.0, -0.6 * side * much, 0.8 * side * much])
    rest_leg = 1 if side > 0 else 0
    c.side(Controls.knees, rest_leg)[0] += 6.0 * much
    for k in (0, 1):
        c.side(Controls.reach, k)[:] += np.array([0.0, 0.0, rng.uniform(-0.03, 0.06)])
        c.side(Controls.roll, k)[0] += rng.uniform(-8.0, 10.0)
    return c.values
