"""People who look at what a place is known by, a house on its hill, a wall of rock: seen over their shoulders, with it before them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.framing import Framing
from filmwright.direction.optics import aim, flat, project, turned
from filmwright.direction.watching import Watch
from filmwright.scenes import Cue
from filmwright.shots import Key, Rig
from filmwright.stage.tracks import as_point

APPROACH = "as one comes"  # the camera on the way that leads to it
BEHOLD = "over the shoulders"  # the name of this camera in a choice
FAR = 7.0  # metres from which what is looked at is a sight and not a thing
PART, ROOF = 2.3, 1.0  # heights of a place in a picture that holds all of it and its way; metres from eaves to ridge
SAME = 6.0  # metres within which a look's target is the landmark
WAYS = ("gate", "path", "road", "drive", "trail", "bridge")  # where a way to a place begins
LENSES = (35.0, 28.0, 50.0, 24.0)


def is_sight(watch: Watch, cue: Cue) -> bool:
    """Whether a look goes to the place's landmark, and from far enough to see it whole."""
    if cue.do != "look" or watch.plan.landmark is None or watch.plan.interior or cue.who not in watch.eye:
        return False
    point = as_point(cue.target)
    mark = np.array(watch.plan.landmark, float)
    if point is None or float(np.linalg.norm((np.array(point) - mark)[[0, 2]])) > SAME:
        return False
    away = mark - watch.eye[cue.who][0]
    far = float(np.hypot(away[0], away[2]))
    return far > FAR and abs(float(away[1])) < 0.5 * far


def camera(lookers: Sequence[str], watch: Watch, aspect: float, start: int, end: int) -> tuple[Framing, Rig] | None:
    """The framing and rig behind those who look, over a window of frames; None where the place has no room for it."""
    if watch.plan.landmark is None:
        return None
    frames = [watch.clip(f) for f in np.linspace(start + 2, end - 2, 3)]
    heads = np.array([[watch.eye[who][f] for who in lookers] for f in frames])  # (3,m,3)
    middle, mark = heads[1].mean(0), np.array(watch.plan.landmark, float)
    base = np.array([mark[0], float(watch.plan.ground(mark[0], mark[2])) + 0.6, mark[2]])
    way = flat(mark - middle)
    width = float(np.linalg.norm(heads[1] - middle, axis=1).max())
    best: tuple[float, Array, float, float, float] | None = None
    for focal in LENSES:
        for back in (1.5, 2.2, 3.0, 4.2, 6.0):
            for turn in (0.0, 12.0, -12.0, 24.0, -24.0, 38.0, -38.0):
                for lift in (0.10, 0.35, -0.25):
                    eye = middle - turned(way, turn) * (back + width) + [0.0, lift, 0.0]
                    eye[1] = max(eye[1], float(watch.plan.ground(eye[0], eye[2])) + 0.4)
                    cost = _cost(eye, focal, heads, mark, base, watch, aspect)
                    if best is None or cost < best[0] - 1e-9:
                        best = (
                            cost + 0.01 * abs(turn) + 0.1 * abs(back - 2.2),
                            eye,
                            focal,
                            *_where(eye, focal, mark, base, aspect),
                        )
    if best is None or best[0] > 20.0:
        return None
    _, eye, focal, pan, tilt = best
    far = float(np.linalg.norm(mark - eye))
    target = eye + far * np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)])
    key = Key(0.0, _triple(eye), _triple(target), focal)
    return Framing(eye, focal, 0.0, 0.0, 0.0, "as asked"), Rig((key,), f_stop=8.0)


def approach(watch: Watch, aspect: float, seconds: float) -> tuple[Framing, Rig] | None:
    """On the way that leads to a place, with the way in the picture and what it is known by at its end, whole; going nearer
    slowly. None where there is no such way or it is not to be seen from."""
    plan = watch.plan
    start = next((point for word in WAYS if (point := plan.anchor(word))), None)
    if plan.landmark is None or plan.interior or start is None:
        return None
    mark = np.array(plan.landmark, float)
    base = np.array([mark[0], float(plan.ground(mark[0], mark[2])) + 0.4, mark[2]])
    first = np.array([start[0], 0.0, start[1]])
    if float(np.hypot(*(mark - first)[[0, 2]])) < 2 * FAR:
        return None
    around = [
        box.hi[1]
        for box in plan.boxes
        if np.hypot((box.lo[0] + box.hi[0]) / 2 - mark[0], (box.lo[2] + box.hi[2]) / 2 - mark[2]) < 9.0
    ]
    top = mark * [1.0, 0.0, 1.0] + [0.0, max([float(mark[1]), *around]) + ROOF, 0.0]
    across = turned(flat(mark - first), 90.0)
    best: tuple[float, Array, float] | None = None
    for part in (0.0, 0.12, 0.24, 0.36, 0.48, 0.6):
        for aside in (2.6, -2.6, 5.0, -5.0, 9.0, -9.0):
            for height in (1.6, 2.6, 4.2):
                eye = first + (mark - first) * [part, 0.0, part] + across * aside
                eye[1] = float(plan.ground(eye[0], eye[2])) + height
                nearer = eye + (mark - eye) * [0.12, 0.0, 0.12]
                far = float(np.linalg.norm(mark - eye))
                focal = float(np.clip(far * 24.89 / aspect / (PART * (top[1] - base[1])), 24.0, 60.0))
                least = 0.1 * abs(height - 1.6) + 2.0 * abs(part - 0.12)
                least += 0.02 * abs(abs(aside) - 4.0) + 0.6 * abs(float(np.log(focal / 32.0)))
                if best is not None and least > best[0] + 1e-6:
                    continue  # whatever hides it: that only costs more
                if not bool(plan.camera_ok(np.array([eye, nearer]), 0.3).all()):
                    continue
                along = np.linspace(part + 0.06, 0.98, 8)[:, None]
                way = first + (mark - first) * along * [1.0, 0.0, 1.0]
                way[:, 1] = plan.ground(way[:, 0], way[:, 2]) + 0.1
                sight = np.concatenate([np.linspace(base, top, 4), way])
                hidden = plan.buried(np.broadcast_to(eye, sight.shape), sight, 16)
                cost = (
                    1.0 * hidden[:4].mean() + 3.0 * hidden[4:].mean() + 0.1 * abs(height - 1.6) + 2.0 * abs(part - 0.12)
                )
                cost += 0.02 * abs(abs(aside) - 4.0) + 0.6 * abs(np.log(focal / 32.0))
                if best is None or cost < best[0] - 1e-9:
                    best = (float(cost), eye, focal)
    if best is None or best[0] > 2.4:
        return None
    _, eye, focal = best
    pan, tilt = aim(eye, top, 0.2, 0.66, np.asarray(focal), aspect)
    far = float(np.linalg.norm(mark - eye))
    way_ = np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)])
    step = flat(mark - eye) * min(0.25 * seconds, 0.08 * far)
    keys = tuple(
        Key(round(at, 3), _triple(eye + step * part), _triple(eye + step * part + far * way_), round(focal, 1))
        for at, part in ((0.0, 0.0), (0.1, 0.0), (1.0, 1.0))
    )
    return Framing(eye, round(focal, 1), 0.2, 0.4, 0.0, "as asked"), Rig(keys, f_stop=8.0)


def _where(eye: Array, focal: float, mark: Array, base: Array, aspect: float) -> tuple[float, float]:
    """Pan and tilt that put the landmark into the upper half of the picture, a little aside."""
    pan, tilt = aim(eye, mark, 0.12, 0.42, np.asarray(focal), aspect)
    return float(pan), float(tilt)


def _cost(eye: Array, focal: float, heads: Array, mark: Array, base: Array, watch: Watch, aspect: float) -> float:
    """What is wrong with one camera: the sight hidden or cut, heads lost, before the sight or too large."""
    if not bool(watch.plan.camera_ok(eye[None], 0.1)[0]):
        return 1e3
    pan, tilt = _where(eye, focal, mark, base, aspect)
    u, v, z = project(eye, np.asarray(pan), np.asarray(tilt), np.asarray(focal), aspect, heads)
    cost = 30.0 * float((np.clip(np.abs(u) - 0.82, 0, 1) + np.clip(np.abs(v + 0.15) - 0.65, 0, 1)).mean())
    cost += 6.0 * float(np.clip(0.28 - np.abs(u - 0.12), 0, 1).mean())  # beside what they look at, not before it
    tall = 1.2 / np.maximum(z, 0.1) / (24.89 / 2 / focal / aspect) / 2  # head to hip, in heights of the picture
    cost += 8.0 * float(np.clip(tall - 0.85, 0, 2).mean() + np.clip(0.35 - tall, 0, 2).mean()) + 100.0 * float(
        (z < 0.4).any()
    )
    sight = np.array([mark, mark * 0.5 + base * 0.5, base])
    hidden = watch.plan.buried(np.tile(eye, (3, 1)), sight) | watch.plan.crossed(eye[None], sight)
    return cost + 6.0 * float(hidden.mean()) + 30.0 * float(watch.plan.buried(eye[None], heads[1]).any())


def _triple(point: Array) -> tuple[float, float, float]:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)
