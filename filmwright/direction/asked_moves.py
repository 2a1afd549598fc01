"""Camera movements by name: a framing and a movement to the keys of a rig. Amounts give way until the way is free."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.optics import CROWN, HAT, tangents, turned
from filmwright.direction.surroundings import Surroundings
from filmwright.direction.watching import Watch
from filmwright.reading.request import Camera
from filmwright.shots import Key, Rig

HOLD = 0.08  # part of a shot that stands still at both ends of a move
PAN = 0.55  # of the angle of view, in all
ASIDE = {"MCU": 0.3, "CU": 0.2, "BCU": 0.1}  # how far from the middle a pan lets its subject come, -1..1, by size
FAR_ASIDE = 0.5  # and in wider pictures
TILT = 1.2  # of the vertical angle of view
ZOOM = 1.75  # the longer lens over the shorter
PUSH = 0.42  # part of the distance
TRUCK = 0.45  # of half the picture's width at the subject, to either side
VERTIGO = 0.42  # part of the distance by which a dolly zoom begins farther off, and ends nearer
ORBIT = 70.0  # degrees
ROUND = (
    0.0,
    40.0,
    -40.0,
    80.0,
    -80.0,
    120.0,
    -120.0,
    180.0,
)  # degrees by which an orbit or a flight may begin elsewhere
SHAKE = {1.0: 0.55, 2.0: 1.6}  # degrees rms by the camera's strength
CLOSING = (1.8, 1.15)  # of its distance: where a camera begins that closes in, and where it ends
WHIP, WHIP_AT = 0.42, 0.3  # seconds that a whip takes, and the part of the shot after which it comes
SHUTTER = 0.5  # of a frame, where motion is to be seen as blur: 180 degrees
STEADY = 0.12  # of a camera that goes along on a stabiliser
KEEPS_AIM = ("", "track", "hand_held", "zoom_in", "zoom_out", "push_in", "pull_out", "orbit", "dolly_zoom")
RISES = 0.8  # part of its lift by which a crane over a place lifts what it looks at too: it ends on the view, not on the ground
STEEPLY, GENTLY, LARGE = (
    34.0,
    19.0,
    30.0,
)  # degrees from which a flight sees what is small, and what is seen from so many metres
FLIES = 7.0  # metres that a drone keeps from people at least
CLEAR = 0.06  # trouble under which a way is free


@dataclass(frozen=True)
class Base:
    """A framing before it moves: eye, what it is aimed at, lens; whom it follows, and whose head it keeps where. `about` is the middle
    of its subject, from whose feet `eye` and `target` are measured too where it follows; None where it shows a place.
    """

    eye: Array
    target: Array
    focal: float
    follow: str = ""
    aim: tuple[tuple[str, float, float], ...] = ()
    hidden: tuple[str, ...] = ()
    size: str = "LS"
    about: Array | None = None


@dataclass(frozen=True)
class Stage:
    """Where and when a camera moves: what is around it, the performance, the frames of its shot and the shape of its picture."""

    near: Surroundings
    watch: Watch
    start: int
    end: int
    aspect: float


Pose = tuple[Array, Array, float]  # eye, target, focal


def moved(base: Base, camera: Camera, seconds: float, who: str, stage: Stage) -> Rig:
    """The rig of a framing that moves as asked."""
    name, watch = camera.movement, stage.watch
    f_stop = {"BCU": 2.0, "CU": 2.0, "MCU": 2.2, "MS": 2.8, "INSERT": 4.0}.get(base.size, 5.6)
    hand = SHAKE.get(camera.strength, 0.55) if name == "hand_held" else STEADY if base.follow else 0.0
    if name == "pov" and who:
        stature = watch.stature[who] * 0.936
        keys: tuple[Key, ...] = (Key(0.0, (0.0, stature, 0.25), _ahead(watch, who, stature), 24.0),)
        return Rig(keys, follow=who, hand=0.4, f_stop=5.6, hidden=(*base.hidden, who))
    poses, ease = _free(base, name, stage)
    aims = _with_head_room(base, poses, stage) if name in KEEPS_AIM else ()
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


def _with_head_room(base: Base, poses: list[Pose], stage: Stage) -> tuple[tuple[str, float, float], ...]:
    """The aims of a framing, lower where the nearest or longest picture of a move would cut off a crown that the framing shows."""
    if len(poses) < 2 or base.size in ("CU", "BCU"):
        return base.aim
    heights = [
        2 * float(tangents(focal, stage.aspect)[1]) * float(np.linalg.norm(target - eye))
        for eye, target, focal in poses
    ]
    aims = []
    for who, u, v in base.aim:
        crown = (2 * CROWN * stage.watch.stature.get(who, 1.75) + 2 * HAT) / max(min(heights), 0.05)
        aims.append((who, u, round(min(v, max(0.94 - crown, 0.0)), 4)))
    return tuple(aims)


def closing_in(rig: Rig) -> Rig:
    """A camera that goes along, coming closer all the while: from where what pursues is seen, to the face."""
    key = rig.keys[0]
    far, near = ((key.eye[0] * part, key.eye[1], key.eye[2] * part) for part in CLOSING)
    return replace(rig, keys=(replace(key, at=0.0, eye=far), replace(key, at=1.0, eye=near)))


def _focuses(base: Base, camera: Camera, count: int) -> list[float]:
    """Metres of focus by key; 0 is on the subject. A rack goes from near before the subject to it."""
    if camera.effect != "rack_focus":
        return [0.0] * count
    away = float(np.linalg.norm(base.target - base.eye))
    blurred = max(0.35 * away, 0.3)
    return [blurred, blurred, away, away]


def _ahead(watch: Watch, who: str, stature: float) -> tuple[float, float, float]:
    facing = watch.facing(who, watch.frames // 2) * 10.0
    return _triple(facing + np.array([0.0, stature - 0.6, 0.0]))


# ---------------------------------------------------------------------- a way that is free


def _free(base: Base, name: str, stage: Stage) -> tuple[list[Pose], str]:
    """The poses of a movement, the first of its variants whose way is free and sees its subject, else the one with least in the way."""
    best: tuple[float, list[Pose], str] | None = None
    for price, amount, turn, rise in _variants(base, name, stage):
        poses, ease = _poses(base, name, amount, turn, rise, stage)
        if len(poses) == 1 or (base.follow and name in ("", "track")):
            return poses, ease
        trouble = _trouble(base, poses, stage)
        if best is None or trouble + price < best[0] - 1e-9:
            best = (trouble + price, poses, ease)
        if trouble < CLEAR:
            break
    assert best is not None
    return best[1], best[2]


def _variants(base: Base, name: str, stage: Stage) -> Iterator[tuple[float, float, float, float]]:
    """(price, amount, degrees round the subject, degrees of height), the one that is wanted first."""
    flies = name == "drone" and not stage.watch.plan.interior
    if name == "orbit":
        for amount in (1.0, 0.7, 0.45, 0.3):
            yield from ((0.3 * (1 - amount) + 0.0004 * abs(turn), amount, turn, 0.0) for turn in ROUND)
    elif flies and base.about is not None:
        first = STEEPLY if float(np.linalg.norm(base.about - base.eye)) < LARGE else GENTLY
        for rise in (first, 48.0, 64.0, 24.0):
            yield from ((0.004 * abs(rise - first) + 0.0004 * abs(turn), 1.0, turn, rise) for turn in ROUND)
    else:
        yield from ((0.25 * (1 - amount), amount, 0.0, 0.0) for amount in (1.0, 0.75, 0.55, 0.38, 0.25, 0.14, 0.08))


def _trouble(base: Base, poses: list[Pose], stage: Stage) -> float:
    """How much of a way leads through something, and from how much of it the subject is hidden; 0: none."""
    parts = np.linspace(0.0, 1.0, 5)
    eyes = np.array([a[0] + (b[0] - a[0]) * u for a, b in itertools.pairwise(poses) for u in parts])
    if np.ptp(eyes, axis=0).max() < 0.01:
        return 0.0
    about = None if base.about is None else np.broadcast_to(base.about, eyes.shape)
    if base.follow:
        frames = np.linspace(stage.start, stage.end - 1, len(eyes))
        carried = np.array([stage.watch.feet[base.follow][stage.watch.clip(frame)] for frame in frames])
        eyes = eyes + carried
        about = None if about is None else about + carried
    trouble = 2.0 * float((~stage.near.free(eyes, 3.0 if base.hidden else 0.0)).mean())
    if about is not None:
        plan = stage.watch.plan
        trouble += float(np.asarray(plan.blocked(eyes, about, wild=bool(base.hidden))).mean())
        trouble += 0.6 * float(np.minimum(stage.near.veiled(eyes, about) / 3.0, 1.0).mean())
    return trouble


# ---------------------------------------------------------------------- the poses of each movement


def _poses(base: Base, name: str, amount: float, turn: float, rise: float, stage: Stage) -> tuple[list[Pose], str]:
    eye, target, focal = np.asarray(base.eye), np.asarray(base.target), base.focal
    away = target - eye
    distance = float(np.linalg.norm(away))
    flat = away * [1.0, 0.0, 1.0]
    flat = flat / (np.linalg.norm(flat) + 1e-9)
    right = np.array([-flat[2], 0.0, flat[0]])
    up = np.array([0.0, 1.0, 0.0])
    tan_x, tan_y = (float(t) for t in tangents(focal, stage.aspect))
    if name in ("pan_left", "pan_right"):
        way, half = away, np.degrees(np.arctan(tan_x)) * PAN * amount
        if base.about is not None and not base.follow:  # its subject goes from one side of the picture to the other
            way = base.about - eye
            way = way * [1.0, 0.0, 1.0] + up * away[1] * float(np.hypot(way[0], way[2]) / np.hypot(away[0], away[2]))
            half = np.degrees(np.arctan(tan_x * ASIDE.get(base.size, FAR_ASIDE))) * amount
        half *= 1 if name == "pan_left" else -1
        return [(eye, eye + _turned(way, -half), focal), (eye, eye + _turned(way, half), focal)], "smooth"
    if name in ("tilt_up", "tilt_down"):
        half = float(np.arctan(tan_y)) * TILT / 2 * amount * (1 if name == "tilt_up" else -1)
        return [(eye, eye + _tilted(away, -half), focal), (eye, eye + _tilted(away, half), focal)], "smooth"
    if name in ("zoom_in", "zoom_out"):
        short, long = focal * ZOOM**-0.5, focal * ZOOM**0.5
        first, last = (short, long) if name == "zoom_in" else (long, short)
        return [(eye, target, first), (eye, target, last)], "smooth"
    if (
        name == "dolly_zoom"
    ):  # the distance and the lens shrink as one, so that the subject keeps its size and its ground swells
        parts = (1.0 + VERTIGO * amount, 1.0 - VERTIGO * amount)
        return [(target - away * part, target, focal * part) for part in parts], "smooth"
    if name == "drone" and not stage.watch.plan.interior:
        if base.about is None:
            return over_place(stage), "smooth"
        return _flown(base, turn, rise, stage), "smooth"
    if name in ("push_in", "pull_out", "drone"):
        near = eye + away * PUSH * 0.5 * amount
        far = eye - away * PUSH * 0.5 * amount
        far[1] = max(far[1], eye[1])
        if name == "drone":  # under a roof it comes down from there
            high = max(0.5 * distance, 3.0) * amount
            return [(far + up * high, target, focal), (near + up * high * 0.6, target, focal)], "smooth"
        return [(far, target, focal), (near, target, focal)][:: 1 if name == "push_in" else -1], "smooth"
    if name in ("truck_left", "truck_right"):
        most = 4.0 if base.about is None else TRUCK * tan_x * distance
        step = right * min(0.28 * distance, most) * amount * (1 if name == "truck_right" else -1)
        return [(eye - step, target - step, focal), (eye + step, target + step, focal)], "smooth"
    if name in ("crane_up", "crane_down"):
        lift = up * min(max(0.45 * distance, 0.5), 6.0) * amount
        ends = target + lift * RISES if base.about is None else target
        poses = [(eye, target, focal), (eye + lift, ends, focal)]
        return poses[:: 1 if name == "crane_up" else -1], "smooth"
    if name == "orbit":
        turns = turn + np.linspace(-0.5, 0.5, 13) * ORBIT * amount
        points = [target + _turned(eye - target, float(angle)) for angle in turns]
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
    return [(eye, target, focal)], "smooth"


# ---------------------------------------------------------------------- from the air

WIDE = 24.0  # mm of a camera that flies over a place
HORIZON = 0.72  # where it lies in the last picture, -1..1
STEEP = np.radians(26.0)  # how far down the first picture looks
LOWEST, HIGHEST = 13.0, 70.0  # metres over the ground of a flight


def over_place(stage: Stage) -> list[Pose]:
    """A flight over the middle of a place, the way that it runs or to what it is known by: it looks down first and ends on the view."""
    plan, near = stage.watch.plan, stage.near
    middle = np.array([near.middle[0], 0.0, near.middle[1]])
    ahead = bearing(stage.watch)
    ground = float(plan.ground(middle[0], middle[2]))
    high = ground + float(np.clip(1.25 * (near.skyline(middle[0], middle[2], 36.0) - ground) + 6.0, LOWEST, HIGHEST))
    far = float(np.clip(1.1 * (high - ground), 16.0, 60.0))
    path = middle + ahead * np.linspace(-1.3 * far, -0.3 * far, 9)[:, None]
    top = float(near.top(path[:, 0], path[:, 2]).max()) + 4.0
    first, last = path[0] + [0, max(high, top + 2.0), 0], path[-1] + [0, max(high - 2.5, top), 0]
    end = -HORIZON * float(np.arctan(tangents(WIDE, stage.aspect)[1]))
    looks = [ahead * np.cos(tilt) + [0.0, np.sin(tilt), 0.0] for tilt in (-STEEP, end)]
    return [(first, first + 2.2 * far * looks[0], WIDE), (last, last + 2.2 * far * looks[1], WIDE)]


def bearing(watch: Watch) -> Array:
    """The horizontal unit direction (3,) in which a place is looked at: to what it is known by, or the way that it runs."""
    middle = np.mean(np.array(watch.plan.marks or ((0.0, 0.0),), float), axis=0)
    if watch.landmark is not None:
        way = np.array([watch.landmark[0] - middle[0], 0.0, watch.landmark[2] - middle[1]])
        far = float(np.linalg.norm(way))
        if far > 6.0:
            return np.asarray(way / far)
    a = np.radians(watch.plan.heading)
    return np.array([np.sin(a), 0.0, np.cos(a)])


def _flown(base: Base, turn: float, rise: float, stage: Stage) -> list[Pose]:
    """A flight that comes down to its subject, `turn` degrees round it and from `rise` degrees over it."""
    assert base.about is not None
    out = base.eye - base.about
    level = float(np.hypot(out[0], out[2]))
    far = float(np.linalg.norm(out))
    reach = max(far * (1.5 if far < LARGE else 1.0), FLIES)
    flat = _turned(out * [1.0, 0.0, 1.0] / max(level, 1e-6), turn)
    poses = []
    for part, angle in ((1.2, rise), (0.78, 0.72 * rise)):
        a = np.radians(angle)
        eye = base.about + part * reach * (flat * np.cos(a) + np.array([0.0, np.sin(a), 0.0]))
        poses.append((eye, base.about, base.focal))
    return poses


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
