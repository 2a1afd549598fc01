"""Where the feet of a four-footed animal are: steps laid out over a whole performance, so that what is planted stays planted.

Stride length and the time on the ground follow speed by the laws that hold for beasts of all sizes (Alexander and Jayes 1983): with
h the height of the hip, stride / h = 2.3 (v² / g h)^0.3. Up to a Froude number of about 0.5 an animal walks, to about 2.5 it trots,
then it
gallops.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array

G = 9.81
# when each leg comes down, in parts of a stride: left front, right front, left hind, right hind
WALK, TROT, GALLOP = np.array([0.25, 0.75, 0.0, 0.5]), np.array([0.5, 0.0, 0.0, 0.5]), np.array([0.58, 0.70, 0.0, 0.12])
BOUND = np.array([0.50, 0.53, 0.0, 0.0])  # of what hops: both hind feet at once
STILL = 0.06  # m/s below which nobody walks
SETTLE = 0.32  # seconds of a step that puts a foot right again


@dataclass(frozen=True)
class Step:
    """One swing of a leg: frames of lifting and of landing, and where from and to (3,), metres, with the headings of both."""

    lifts: float
    lands: float
    start: Array
    end: Array
    turn: tuple[float, float]


@dataclass(frozen=True)
class Foot:
    """A foot at a moment: place (3,) in the world, the way it points in degrees, and how far it is in its swing (0..1; -1 planted);
    `bearing` runs 0..1 over the time that it bears."""

    place: Array
    heading: float
    swing: float
    bearing: float


class Treading:
    """The steps of one animal. `rest` (4,2) are the feet at rest, x and z in the body's frame, in the order of the gaits above."""

    def __init__(
        self,
        positions: Array,
        headings: Array,
        fps: float,
        hip: float,
        rest: Array,
        ground: Callable[[Array, Array], Array],
        hops: bool = False,
        top: float = 99.0,
    ) -> None:
        self.fps, self.hip, self.rest, self.hops = fps, hip, rest, hops
        self._ground = ground
        n = len(positions)
        flat = positions[:, [0, 2]]
        velocity = np.gradient(flat, axis=0) * fps if n > 1 else np.zeros((n, 2))
        self.speed = np.hypot(velocity[:, 0], velocity[:, 1])
        froude = self.speed**2 / (G * hip)
        self.trot = _rise(np.sqrt(froude), 0.62, 0.80) * (0.0 if hops else 1.0)
        self.gallop = np.ones(n) if hops else _rise(np.sqrt(froude), 1.45, 1.75)
        stride = hip * np.maximum(2.3 * np.maximum(froude, 1e-6) ** 0.3, 0.75)
        if hops:
            stride = hip * np.clip(1.6 + 1.1 * np.sqrt(froude), 1.6, 5.0)
        rate = np.where(self.speed > STILL, self.speed / stride, 0.0)
        self.phase = np.cumsum(rate) / fps
        self.strength = np.clip(self.speed / (0.25 * np.sqrt(G * hip)), 0.0, 1.0)
        self.duty = np.clip(0.66 - 0.16 * self.trot - 0.17 * self.gallop, 0.28, 0.70)
        walk, trot, gallop = WALK, TROT, BOUND if hops else GALLOP
        offsets = walk + (trot - walk) * self.trot[:, None] + (gallop - trot) * self.gallop[:, None]
        offsets = gallop[None].repeat(n, 0) if hops else offsets
        self._at = [np.array([self._under(k, i, flat, headings) for i in range(n)]) for k in range(4)]
        self._headings = headings
        self.steps: list[list[Step]] = [[] for _ in range(4)]
        self._first = [self._placed(self._at[k][0]) for k in range(4)]
        self._lay(offsets)

    def _under(self, leg: int, frame: int, flat: Array, headings: Array) -> Array:
        """Where a leg stands at rest under the body at a frame (2,)."""
        a = np.radians(headings[frame])
        x, z = self.rest[leg]
        return np.array(
            [flat[frame, 0] + np.cos(a) * x + np.sin(a) * z, flat[frame, 1] - np.sin(a) * x + np.cos(a) * z]
        )

    def _placed(self, point: Array) -> Array:
        y = float(np.asarray(self._ground(point[:1], point[1:])).reshape(-1)[0])
        return np.array([point[0], y, point[1]])

    def _lay(self, offsets: Array) -> None:
        """All steps, frame by frame."""
        n = len(self.speed)
        here = [point.copy() for point in self._first]
        turn = [float(self._headings[0])] * 4
        until = [-1] * 4
        moving = self.speed > STILL
        for i in range(n):
            for k in range(4):
                if i < until[k]:
                    continue
                cycle = self.phase[i] + offsets[i, k]
                part = cycle % 1.0
                if moving[i] and part >= self.duty[i]:
                    wanted = np.floor(cycle) + 1.0
                    after = np.nonzero(self.phase[i:] + offsets[i:, k] >= wanted)[0]
                    most = int(0.9 * self.fps / max(1.0, 1.2 * float(self.speed[i])))
                    lands = i + int(after[0]) if len(after) else i + max(int(SETTLE * self.fps), 3)
                    lands = (
                        min(max(lands, i + 3), i + max(most, 7))
                        if not len(after) or self.speed[min(lands, n - 1)] < 0.2
                        else max(lands, i + 3)
                    )
                    middle = np.nonzero(self.phase >= self.phase[min(lands, n - 1)] + self.duty[i] / 2)[0]
                    m = int(middle[0]) if len(middle) else n - 1
                    m = min(m, lands + int(self.fps))
                elif not moving[i] and self._off(k, i, here[k], turn[k]) and sum(i < u for u in until) < 2:
                    lands = i + int(SETTLE * self.fps)
                    m = min(lands, n - 1)
                else:
                    continue
                end = self._placed(self._at[k][m])
                heading = float(self._headings[m])
                self.steps[k].append(Step(float(i), float(lands), here[k], end, (turn[k], heading)))
                here[k], turn[k], until[k] = end, heading, lands

    def _off(self, leg: int, frame: int, here: Array, turn: float) -> bool:
        away = float(np.hypot(*(self._at[leg][frame] - here[[0, 2]])))
        return away > 0.07 * self.hip or abs(float(self._headings[frame]) - turn) > 14.0

    def foot(self, leg: int, frame: float) -> Foot:
        """A foot at a frame (fractions are between two)."""
        last: Step | None = None
        following: Step | None = None
        for step in self.steps[leg]:
            if step.lifts > frame:
                following = step
                break
            last = step
        if last is not None and frame < last.lands:
            t = (frame - last.lifts) / (last.lands - last.lifts)
            s = t * t * (3 - 2 * t)
            place = last.start * (1 - s) + last.end * s
            a, b = last.turn
            return Foot(place, a + (b - a) * s, t, 0.0)
        begins = last.lands if last is not None else frame - 1
        ends = following.lifts if following is not None else begins + 1e9
        place = last.end if last is not None else self._first[leg]
        heading = last.turn[1] if last is not None else float(self._headings[0])
        bearing = (frame - begins) / max(ends - begins, 1e-6) if following is not None and last is not None else 0.5
        return Foot(place, heading, -1.0, float(np.clip(bearing, 0, 1)))

    def read(self, values: Array, frame: float) -> float:
        """Sampled values at a frame."""
        k = min(max(frame, 0.0), len(values) - 1.0)
        low = int(k)
        high = min(low + 1, len(values) - 1)
        return float(values[low] * (1 - k + low) + values[high] * (k - low))


def _rise(values: Array, low: float, high: float) -> Array:
    t = np.clip((values - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))
