"""The camera at a frame: a shot's rig, read against the performance it covers.

Conventions: heading 0 faces +z; the right of a camera with heading h is (-cos h, 0, sin h). Picture coordinates u (right) and
v (up) run from -1 to 1. Angles of view are those of a gate 24.89 mm wide.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.shots import GATE, Key, Rig, Shot
from filmwright.stage.performance import Performance
from filmwright.stage.snapshot import View

FOLLOW_SIGMA = 0.6  # seconds over which a following camera smooths its subject's path
AIM_SIGMA = 0.5  # seconds over which an aim is smoothed
AIM_PLAY = 0.10  # heights of the picture by which a head may be off its aim
SWAY_SINES = 9
SWAY_BAND = (0.4, 3.2)  # Hz: where the hands of an operator move (research: craft, 2.2)


@dataclass(frozen=True)
class Window:
    """The frames of a scene that a shot covers: [start, end)."""

    start: int
    end: int

    @property
    def frames(self) -> int:
        """Length in frames."""
        return self.end - self.start


def window(shot: Shot, performance: Performance) -> Window:
    """The shot's window on the scene's clock."""
    scene = performance.scene
    return Window(scene.frame(shot.start), scene.frame(shot.end))


def view(shot: Shot, performance: Performance, frame: float, aspect: float = 2.39) -> View:
    """The camera of a shot at a frame of the scene's clock."""
    return look(shot.rig, window(shot, performance), performance, frame, aspect)


def look(rig: Rig, shown: Window, performance: Performance, frame: float, aspect: float = 2.39) -> View:
    """The camera of a rig over a window, at a frame of the scene's clock; `aspect` is picture width / height."""
    part = (frame - shown.start) / max(shown.frames - 1, 1)
    eye, target, focal, roll, focus = _between(rig, float(np.clip(part, 0.0, 1.0)))
    if rig.follow:
        carried = _followed(performance, rig.follow, frame, shown)
        eye, target = eye + carried, target + carried
    heads = [(_aimed(performance, who, frame, shown, eye, focal, aspect), u, v) for who, u, v in rig.aim]
    away = target - eye
    distance = float(np.linalg.norm(away))
    if heads:
        pans, tilts = np.array([aim(eye, head, u, v, focal, aspect) for head, u, v in heads]).T
        pan = float(pans[0] + np.mean((pans - pans[0] + np.pi) % (2 * np.pi) - np.pi))  # a mean that knows the circle
        tilt = float(np.mean(tilts))
        distance = float(np.mean([np.linalg.norm(head - eye) for head, _, _ in heads]))
    else:
        pan = float(np.arctan2(away[0], away[2]))
        tilt = float(np.arcsin(np.clip(away[1] / max(distance, 1e-6), -1.0, 1.0)))
    if rig.hand:
        sway = _sway(rig.seed, (frame - shown.start) / performance.fps) * np.radians(rig.hand)
        pan, tilt, roll = pan + sway[0], tilt + sway[1], roll + float(np.degrees(sway[2])) * 0.5
    direction = np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)])
    aimed = eye + direction * max(distance, 0.1)
    return View(
        eye=_triple(eye),
        target=_triple(aimed),
        focal=focal,
        roll=roll,
        focus=focus or max(distance, 0.1),
        f_stop=rig.f_stop,
        hidden=rig.hidden,
        shutter=rig.shutter,
        fisheye=rig.fisheye,
    )


def aim(eye: Array, point: Array, u: float, v: float, focal: float, aspect: float) -> tuple[float, float]:
    """Pan and tilt (radians) that put `point` at (u, v) of the picture, without roll.

    With a = u tan(w/2), b = v tan(h/2) and e the unit direction to the point:
    tilt = asin(e_y sqrt(1 + a² + b²) / sqrt(1 + b²)) - atan b; pan = heading(e) + atan2(a, cos tilt - b sin tilt).
    """
    away = point - eye
    e = away / max(float(np.linalg.norm(away)), 1e-9)
    half = GATE / (2 * focal)
    a, b = u * half, v * half / aspect
    lift = np.clip(e[1] * np.sqrt(1 + a * a + b * b) / np.sqrt(1 + b * b), -1.0, 1.0)
    tilt = float(np.arcsin(lift) - np.arctan(b))
    pan = float(np.arctan2(e[0], e[2]) + np.arctan2(a, np.cos(tilt) - b * np.sin(tilt)))
    return pan, tilt


def project(seen: View, point: Array, aspect: float = 2.39) -> tuple[float, float, float]:
    """(u, v, depth) of a point in metres; u and v in -1..1 within the picture, depth along the view in metres."""
    right, up, forward = basis(seen)
    away = point - np.array(seen.eye)
    depth = float(away @ forward)
    half = GATE / (2 * seen.focal)
    safe = max(depth, 1e-6)
    return float(away @ right) / (safe * half), float(away @ up) / (safe * half) * aspect, depth


def basis(seen: View) -> tuple[Array, Array, Array]:
    """Right, up and forward of the camera, unit vectors (3,)."""
    forward = np.array(seen.target) - np.array(seen.eye)
    forward = forward / max(float(np.linalg.norm(forward)), 1e-9)
    right = np.array(
        [-forward[2], 0.0, forward[0]]
    )  # forward x (0, 1, 0); numpy's own takes four times as long as all the rest
    size = float(np.linalg.norm(right))
    right = np.array([-1.0, 0.0, 0.0]) if size < 1e-6 else right / size
    (a, b, c), (x, y, z) = right.tolist(), forward.tolist()
    up = np.array([b * z - c * y, c * x - a * z, a * y - b * x])
    turn = np.radians(seen.roll)
    return (
        right * np.cos(turn) + up * np.sin(turn),
        up * np.cos(turn) - right * np.sin(turn),
        forward,
    )


def _between(rig: Rig, part: float) -> tuple[Array, Array, float, float, float]:
    keys = rig.keys
    after = next((k for k, key in enumerate(keys) if key.at >= part), len(keys) - 1)
    if after == 0 or rig.ease == "hold":
        eye, target, focal, roll, focus = _values(keys[max(after - (rig.ease == "hold" and keys[after].at > part), 0)])
        return eye, target, float(focal), float(roll), float(focus)
    a, b = keys[after - 1], keys[after]
    t = float(np.clip((part - a.at) / max(b.at - a.at, 1e-6), 0.0, 1.0))
    if rig.ease == "smooth":
        t = t * t * t * (t * (6 * t - 15) + 10)
    eye, target, focal, roll, focus = (x * (1 - t) + y * t for x, y in zip(_values(a), _values(b), strict=True))
    return eye, target, float(focal), float(roll), float(focus)


def _values(key: Key) -> tuple[Array, Array, Array, Array, Array]:
    return (
        np.array(key.eye, float),
        np.array(key.target, float),
        np.array(key.focal),
        np.array(key.roll),
        np.array(key.focus),
    )


def _followed(performance: Performance, who: str, frame: float, shown: Window) -> Array:
    """Where the followed person is, smoothed over time; the camera does not take over each step."""
    return _smoothed(performance.positions(who), frame, FOLLOW_SIGMA * performance.fps, shown)


def _aimed(
    performance: Performance, who: str, frame: float, shown: Window, eye: Array, focal: float, aspect: float
) -> Array:
    """The point (3,) that an operator keeps in its place: the head's own path made smooth, so that the picture does not nod with a
    nod; the head may move in it by AIM_PLAY of the picture's height, and takes the camera along from there on."""
    true = performance.eye(who, frame)
    away = _smoothed(performance.eyes(who), frame, AIM_SIGMA * performance.fps, shown) - true
    size = float(np.linalg.norm(away))
    play = AIM_PLAY * float(np.linalg.norm(true - eye)) * GATE / aspect / focal
    return np.asarray(true + away * (play * np.tanh(size / max(play, 1e-6)) / max(size, 1e-9)))


def _smoothed(path: Array, frame: float, sigma: float, shown: Window) -> Array:
    """A path (frames,3) about a frame under a bell of `sigma` frames, (3,). It is read within the shot alone, and goes on beyond its
    ends as it came: what happens before a cut or after one must not move the camera, or a changed line would make its neighbours stale.
    """
    first, last = max(shown.start, 0), min(shown.end, len(path)) - 1
    first, last = min(first, int(frame)), max(last, int(np.ceil(frame)))
    first, last = max(first, 0), min(max(last, first), len(path) - 1)
    offsets, weights, whole = _bell(sigma)
    at = min(max(frame, first), last) + offsets
    before, beyond = at[0] < first, at[-1] > last
    inside = at
    if before or beyond:
        inside = np.clip(np.where(at < first, 2 * first - at, np.where(at > last, 2 * last - at, at)), first, last)
    if isinstance(frame, int):  # between two frames of the path there is nothing to look for
        points = path[inside].astype(float)
    else:
        low = np.floor(inside).astype(int)
        high = np.minimum(low + 1, last)
        points = path[low] + (path[high] - path[low]) * (inside - low)[:, None]
    if before:
        points = np.where((at < first)[:, None], 2 * path[first] - points, points)
    if beyond:
        points = np.where((at > last)[:, None], 2 * path[last] - points, points)
    return np.asarray((points * weights[:, None]).sum(0) / whole)


@lru_cache(maxsize=16)
def _bell(sigma: float) -> tuple[Array, Array, float]:
    """Frames about the middle of a bell, their weights, and the sum of these."""
    reach = int(2.5 * sigma)
    offsets = np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * (offsets / sigma) ** 2)
    return offsets, weights, weights.sum()


def _sway(seed: int, seconds: float) -> Array:
    """Pan, tilt and roll of a held camera (3,), each of unit rms: pink-ish noise as a sum of sines."""
    rng = np.random.default_rng(seed)
    low, high = SWAY_BAND
    rates = np.exp(rng.uniform(np.log(low), np.log(high), (3, SWAY_SINES)))
    phases = rng.uniform(0, 2 * np.pi, (3, SWAY_SINES))
    weights = rates**-0.5
    weights /= np.sqrt((weights**2).sum(1, keepdims=True) / 2)
    return np.asarray((weights * np.sin(2 * np.pi * rates * seconds + phases)).sum(1))


def _triple(point: Array) -> tuple[float, float, float]:
    return float(point[0]), float(point[1]), float(point[2])
