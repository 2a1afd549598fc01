"""Camera movements by name: a framing and a movement to the keys of a rig. Amounts give way until the way is free."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Protocol

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.optics import tangents, turned
from filmwright.direction.watching import Watch
from filmwright.reading.request import Camera
from filmwright.shots import Key, Rig
from filmwright.stage.places.plan import Plan

HOLD = 0.08  # part of a shot that stands still at both ends of a move
PAN = 0.55  # of the angle of view, in all
TILT = 1.2  # of the vertical angle of view
ZOOM = 1.75  # the longer lens over the shorter
PUSH = 0.42  # part of the distance
ORBIT = 70.0  # degrees
SHAKE = {1.0: 0.55, 2.0: 1.6}  # degrees rms by the camera's strength
CLOSING = (1.8, 1.15)  # of its distance: where a camera begins that closes in, and where it ends
WHIP, WHIP_AT = 0.42, 0.3  # seconds that a whip takes, and the part of the shot after which it comes
SHUTTER = 0.5  # of a frame, where motion is to be seen as blur: 180 degrees
STEADY = 0.12  # of a camera that goes along on a stabiliser


class Framed(Protocol):
    """What a movement needs of a framing; see asked_camera.Base."""

    @property
    def eye(self) -> Array: ...
    @property
    def target(self) -> Array: ...
    @property
    def focal(self) -> float: ...
    @property
    def follow(self) -> str: ...
    @property
    def aim(self) -> tuple[tuple[str, float, float], ...]: ...
    @property
    def hidden(self) -> tuple[str, ...]: ...
    @property
    def size(self) -> str: ...


Pose = tuple[Array, Array, float]  # eye, target, focal


def moved(base: Framed, camera: Camera, plan: Plan, seconds: float, aspect: float, who: str, watch: Watch) -> Rig:
    """The rig of a framing that moves as asked."""
    name = camera.movement
    f_stop = {"BCU": 2.0, "CU": 2.0, "MCU": 2.2, "MS": 2.8, "INSERT": 4.0}.get(base.size, 5.6)
    hand = SHAKE.get(camera.strength, 0.55) if name == "hand_held" else STEADY if base.follow else 0.0
    if name == "pov" and who:
        stature = watch.stature[who] * 0.936
        keys: tuple[Key, ...] = (Key(0.0, (0.0, stature, 0.25), _ahead(watch, who, stature), 24.0),)
        return Rig(keys, follow=who, hand=0.4, f_stop=5.6, hidden=(*base.hidden, who))
    poses, ease = _free(base, name, camera, plan, aspect)
    aims = base.aim if name in ("", "track", "hand_held", "zoom_in", "zoom_out", "push_in", "pull_out", "orbit") else ()
    ends = [0.0] if len(poses) == 1 else [HOLD + (1 - 2 * HOLD) * k / (len(poses) - 1) for k in range(len(poses))]
    if name == "whip":
        ends = [0.0, WHIP_AT, WHIP_AT + min(WHIP / max(seconds, 0.5), 0.4), 1.0]
    focuses = _focuses(base, camera, len(poses))
    if camera.effect == "rack_focus":
        poses, ends, f_stop = [poses[0]] * 4, [0.0, 0.35, 0.65, 1.0], 1.2
        focuses = _focuses(base, camera, 4)
    keys = tuple(
        Key(round(at, 4), _triple(eye), _triple(target), round(focal, 3), 0.0, round(focus, 3))
        for (eye, target, focal), at, focus in zip(poses, ends, focuses, strict=True)
    )
    if len(keys) == 1 and keys[0].at:
        keys = (Key(0.0, keys[0].eye, keys[0].target, keys[0].focal, 0.0, keys[0].focus),)
    shutter = SHUTTER if name == "whip" or camera.effect == "motion_blur" else 0.0
    return Rig(keys, base.follow, aims, hand, ease, f_stop, base.hidden, shutter=shutter)


def closing_in(rig: Rig) -> Rig:
    """A camera that goes along, coming closer all the while: from where what pursues is seen, to the face."""
    key = rig.keys[0]
    far, near = ((key.eye[0] * part, key.eye[1], key.eye[2] * part) for part in CLOSING)
    return replace(rig, keys=(replace(key, at=0.0, eye=far), replace(key, at=1.0, eye=near)))


def _focuses(base: Framed, camera: Camera, count: int) -> list[float]:
    """Metres of focus by key; 0 is on the subject. A rack goes from near before the subject to it."""
    if camera.effect != "rack_focus":
        return [0.0] * count
    away = float(np.linalg.norm(base.target - base.eye))
    blurred = max(0.35 * away, 0.3)
    return [blurred, blurred, away, away]


def _ahead(watch: Watch, who: str, stature: float) -> tuple[float, float, float]:
    facing = watch.facing(who, watch.frames // 2) * 10.0
    return _triple(facing + np.array([0.0, stature - 0.6, 0.0]))


def _free(base: Framed, name: str, camera: Camera, plan: Plan, aspect: float) -> tuple[list[Pose], str]:
    """The poses of a movement, made smaller until its way is free; a camera that goes along is free by its framing."""
    amount = 1.0
    poses, ease = _poses(base, name, amount, aspect, plan)
    for _ in range(5):
        eyes = np.array([eye for eye, _, _ in poses])
        if base.follow or len(eyes) == 1 or np.ptp(eyes, axis=0).max() < 0.01:
            break
        way = np.array([a + (b - a) * u for a, b in itertools.pairwise(eyes) for u in np.linspace(0, 1, 5)])
        if bool(plan.camera_ok(way, 0.12, 3.0 if base.hidden else 0.0).all()):
            break
        amount *= 0.6
        poses, ease = _poses(base, name, amount, aspect, plan)
    del camera
    return poses, ease


def _poses(base: Framed, name: str, amount: float, aspect: float, plan: Plan) -> tuple[list[Pose], str]:
    eye, target, focal = np.asarray(base.eye), np.asarray(base.target), base.focal
    away = target - eye
    distance = float(np.linalg.norm(away))
    flat = away * [1.0, 0.0, 1.0]
    flat = flat / (np.linalg.norm(flat) + 1e-9)
    right = np.array([-flat[2], 0.0, flat[0]])
    up = np.array([0.0, 1.0, 0.0])
    tan_x, tan_y = (float(t) for t in tangents(focal, aspect))
    if name in ("pan_left", "pan_right"):
        half = np.degrees(np.arctan(tan_x)) * PAN * amount * (1 if name == "pan_left" else -1)
        return [(eye, eye + _turned(away, -half), focal), (eye, eye + _turned(away, half), focal)], "smooth"
    if name in ("tilt_up", "tilt_down"):
        rise = float(np.arctan(tan_y)) * TILT / 2 * amount * (1 if name == "tilt_up" else -1)
        return [(eye, eye + _tilted(away, -rise), focal), (eye, eye + _tilted(away, rise), focal)], "smooth"
    if name in ("zoom_in", "zoom_out"):
        short, long = focal * ZOOM**-0.5, focal * ZOOM**0.5
        first, last = (short, long) if name == "zoom_in" else (long, short)
        return [(eye, target, first), (eye, target, last)], "smooth"
    if name in ("push_in", "pull_out", "drone"):
        near = eye + away * PUSH * 0.5 * amount
        far = eye - away * PUSH * 0.5 * amount
        far[1] = max(far[1], eye[1])
        if name == "drone":
            high = max(0.5 * distance, 3.0) * amount
            return [(far + up * high, target, focal), (near + up * high * 0.6, target, focal)], "smooth"
        return [(far, target, focal), (near, target, focal)][:: 1 if name == "push_in" else -1], "smooth"
    if name in ("truck_left", "truck_right"):
        step = right * min(0.28 * distance, 4.0) * amount * (1 if name == "truck_right" else -1)
        return [(eye - step, target - step, focal), (eye + step, target + step, focal)], "smooth"
    if name in ("crane_up", "crane_down"):
        lift = up * min(max(0.45 * distance, 0.5), 6.0) * amount
        poses = [(eye, target, focal), (eye + lift, target, focal)]
        return poses[:: 1 if name == "crane_up" else -1], "smooth"
    if name == "orbit":
        turns = np.linspace(-0.5, 0.5, 13) * ORBIT * amount
        points = [target + _turned(eye - target, float(turn)) for turn in turns]
        return [(point, target, focal) for point in points], "linear"
    if name == "whip":
        aside = _turned(away, -min(75.0, np.degrees(np.arctan(tan_x)) * 3.2) * amount)
        return [
            (eye, eye + aside, focal),
            (eye, eye + aside, focal),
            (eye, target, focal),
            (eye, target, focal),
        ], "smooth"
    if name == "reveal":
        aside = _turned(away, np.degrees(np.arctan(tan_x)) * 2.1 * amount)
        return [(eye, eye + aside, focal), (eye, target, focal)], "smooth"
    del plan
    return [(eye, target, focal)], "smooth"


def _turned(vector: Array, degrees: float) -> Array:
    """A vector turned about the upright, positive to the left of a camera that looks along it."""
    flat = turned(vector, -degrees)
    return np.asarray(flat + np.array([0.0, vector[1], 0.0]))


def _tilted(vector: Array, radians: float) -> Array:
    """A vector turned up by an angle."""
    level = float(np.hypot(vector[0], vector[2]))
    tilt = float(np.arctan2(vector[1], level)) + radians
    length = float(np.linalg.norm(vector))
    flat = np.array([vector[0], 0.0, vector[2]]) / max(level, 1e-9)
    return np.asarray(flat * np.cos(tilt) * length + np.array([0.0, np.sin(tilt) * length, 0.0]))


def _triple(point: Array) -> tuple[float, float, float]:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)
