"""How cloth that hangs moves: each point of its cage is a pendulum, driven by where the body carries it, joined to its neighbours.

A point x that hangs on L metres of cloth and is carried to X(t) obeys

    x'' = (g/L + k) (X - x) - c (x' - X') + d (wind - x') + (g - R g)

with the pendulum's g/L (Huygens 1673), the cloth's own stiffness k, its inner friction c, the drag of the air d, and, where the body
leans by R, the weight that no longer hangs along the cloth. Semi-implicit Euler steps (Cromer 1981); the cloth neither stretches nor
goes through legs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.cloth.cage import COLUMNS, ROWS, Cage

GRAVITY = 9.81
STIFF = 9.0  # 1/s2: what a cloth resists besides its weight
FRICTION = 3.8  # 1/s
DRAG = 1.1  # 1/s: how much of the wind's speed a second of it gives to the cloth
GALE = 9.0  # m/s of wind, from which cloth flaps more but stands out no farther
JOINED = 26.0  # 1/s2: how much neighbours in a row draw each other along
STRETCH = 1.06
STEPS = 2  # of a frame
RUB = 0.8  # of its speed along what it touches that cloth keeps in a step
EVEN = 0.8  # of the difference from its neighbours that a point gives up when the cloth is drawn: it has no corners
SLACK = 0.006  # metres that cloth may come nearer to a leg than at rest
THICK = 0.105  # metres from the middle of a thigh to the cloth over it
APART = 1.0  # metres that a body does not move in a frame: it was put elsewhere


@dataclass(frozen=True)
class Carried:
    """Where the body carries the cage at one frame: points (k,3), where the hips alone would carry them (k,3), tops (COLUMNS,3), in
    metres; `lean` (3,3) the turn of the hips; `legs` (m,2,3) the middle lines of thighs and calves, `floor` the ground's height under it.
    """

    points: Array
    hips: Array
    tops: Array
    lean: Array
    legs: Array
    floor: float


def swung(cage: Cage, carried: Sequence[Carried], winds: Array, fps: int, clear: Array) -> Array:
    """Where the cage is (f,k,3), in metres, frame by frame; it hangs at rest in the first. `winds` (f,3) m/s; `clear` (k,m) metres
    that each point keeps from each leg, as it does when standing.
    """
    out = np.empty((len(carried), len(cage.rest), 3))
    stiff = GRAVITY / cage.length + STIFF
    dt = 1.0 / fps / STEPS
    goal = _spanned(carried[0], cage)
    x, v = goal.copy(), np.zeros_like(goal)
    down = np.array([0.0, -GRAVITY, 0.0])
    for k, now in enumerate(carried):
        aim = _spanned(now, cage)
        if float(np.abs(aim - goal).max()) > APART:
            x, v = aim.copy(), np.zeros_like(aim)
            goal = aim
        going = (aim - goal) * fps
        weight = down - now.lean @ down
        air = winds[k] * min(1.0, GALE / max(float(np.linalg.norm(winds[k])), 1e-6))
        for step in range(STEPS):
            to = goal + (aim - goal) * (step / STEPS)
            off = x - to
            pull = -stiff[:, None] * off - FRICTION * (v - going) + DRAG * (air - v) + weight * 0.6
            v = v + dt * (pull + JOINED * _beside(off))
            x = x + dt * v
        x, v = _held(cage, now, x, v, aim, going, clear)  # the body is known at whole frames
        goal = aim
        out[k] = x + EVEN * _beside(x - aim)
    return out


def _spanned(now: Carried, cage: Cage) -> Array:
    """Cloth does not follow one leg and then the other, but is drawn across from one to the other: what the legs do to a row is evened
    out around it.
    """
    ring = (now.points - now.hips).reshape(COLUMNS, ROWS, 3)
    there = cage.there.reshape(COLUMNS, ROWS, 1).astype(float)
    weight = np.array([0.15, 0.35, 0.5])[None, :, None]
    for _ in range(2):
        total = np.roll(ring * there, 1, 0) + np.roll(ring * there, -1, 0)
        count = np.roll(there, 1, 0) + np.roll(there, -1, 0)
        full = count > 1.5  # an open edge stays where it is
        ring = ring + np.where(full, weight * (total / np.maximum(count, 1) - ring), 0.0)
    return np.asarray(now.hips + ring.reshape(-1, 3))


def _beside(off: Array) -> Array:
    """What neighbours in a row are ahead by (k,3)."""
    ring = off.reshape(COLUMNS, ROWS, 3)
    return np.asarray((0.5 * (np.roll(ring, 1, 0) + np.roll(ring, -1, 0)) - ring).reshape(-1, 3))


def _held(cage: Cage, now: Carried, x: Array, v: Array, to: Array, going: Array, clear: Array) -> tuple[Array, Array]:
    """Not longer than the cloth, not through a leg, not into the ground; what it is stopped by takes it along."""
    before = x
    tops = np.repeat(now.tops, ROWS, 0)
    away = x - tops
    far = np.linalg.norm(away, axis=1, keepdims=True)
    most = np.maximum(STRETCH * cage.length[:, None], np.linalg.norm(to - tops, axis=1, keepdims=True))
    x = tops + away * np.minimum(1.0, most / np.maximum(far, 1e-6))
    if len(now.legs):
        a, b = now.legs[:, 0], now.legs[:, 1]
        along = b - a
        part = np.clip(((x[:, None] - a) * along).sum(-1) / np.maximum((along * along).sum(-1), 1e-9), 0, 1)
        out = x[:, None] - (a + part[..., None] * along)
        near = np.linalg.norm(out, axis=-1, keepdims=True)
        short = np.clip(clear[..., None] - near, 0, None)
        # between two legs, or at a knee, cloth gives way to both, more to the one that it is deeper in
        push = (out / np.maximum(near, 1e-6) * short * short).sum(1) / np.maximum(short.sum(1), 1e-9)
        x = x + push
    x = np.stack([x[:, 0], np.maximum(x[:, 1], now.floor + 0.012), x[:, 2]], 1)
    moved = x - before
    far = np.linalg.norm(moved, axis=1, keepdims=True)
    way = moved / np.maximum(far, 1e-9)
    slides = v - going
    slides = slides - np.minimum((slides * way).sum(1, keepdims=True), 0.0) * way
    return x, np.where(far > 1e-6, going + RUB * slides, v)


def clearances(cage: Cage, legs: Array) -> Array:
    """Metres (k,m) that each point keeps from each leg (m,2,3): what it has at rest, but no more than a leg is thick."""
    a, b = legs[:, 0], legs[:, 1]
    along = b - a
    part = np.clip(((cage.rest[:, None] - a) * along).sum(-1) / np.maximum((along * along).sum(-1), 1e-9), 0, 1)
    near = np.linalg.norm(cage.rest[:, None] - (a + part[..., None] * along), axis=-1)
    return np.asarray(np.clip(near - SLACK, 0.0, THICK))
