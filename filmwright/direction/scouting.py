"""Where to stand for a picture of a place out of doors: a scout walks about, looks all round, and keeps the view with most in it.

From every spot a coarse panorama is cast over the heights of ground, water and all that stands there. A view is a window of it; good
ones have depth: something near, something in the middle and something far, a horizon off the middle, water where there is any, and
what the place is known by a third aside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.optics import tangents
from filmwright.direction.surroundings import HORIZON, TOWER, Surroundings
from filmwright.direction.watching import Watch

LENS = 24.0  # mm
RADII = (0.0, 5.0, 10.0, 16.0)  # metres from the middle of a place at which a camera is tried, all round
HEIGHTS = (1.6, 3.0, 6.0)  # and over the ground
TURNS = 8  # directions about the middle in which it is tried
COLUMNS, ROWS = 72, 19  # of a panorama: 5 degrees by 2.5, from 22.5 under the horizon to as much over it
LOW, STEP = -22.5, 2.5
RANGE = 1.2 * 1.24 ** np.arange(31)  # metres at which a ray is looked at: to about 700
COARSE, FAR = 24.0, 820.0  # metres: the grid of far ground
SKY, WATER, GROUND, NEAR, MIDDLE, DISTANT, WALL = range(7)  # what a ray meets
WORTH = np.array([0.8, 1.4, 0.6, 0.9, 1.1, 1.0, 0.0])  # of a square root of its share of the picture
BEFORE = 2.5  # metres under which what stands there is before the lens
SEEN_IN = {"fog": 40.0, "sandstorm": 120.0, "snow": 160.0}  # metres that one sees in a weather
CLOSE, LARGE = (
    7.0,
    0.14,
)  # metres within which nothing has the middle of a picture; height over distance of what is well seen
HORIZONS = (-0.34, 0.16, 0.7)  # where it may lie in the picture, -1..1
AIR = (-0.55,)  # and where the sky itself is the subject


@dataclass(frozen=True)
class View:
    """A camera that stands still: eye (3,), and pan and tilt in radians."""

    eye: Array
    pan: float
    tilt: float
    worth: float


def scout(near: Surroundings, watch: Watch, aspect: float, bearing: Array, sky: bool, sea: bool) -> View | None:
    """The best view of a place; None where no camera can stand. `bearing` is the way (3,) in which it is looked at, `sky` and `sea` say
    that these are its subject."""
    eyes = _spots(near)
    if not len(eyes):
        return None
    met, far = _panoramas(near, eyes, SEEN_IN.get(watch.scene.weather, RANGE[-1]))
    half_x, half_y = (float(np.degrees(np.arctan(t))) for t in tangents(LENS, aspect))
    wide = int(half_x / 5.0)
    worth = WORTH * (1.0, 2.6 if sea else 1.0, 1.0, 1.0, 1.0, 1.0, 0.0)
    ways = np.arange(COLUMNS) * 5.0
    off = np.abs((ways - np.degrees(np.arctan2(bearing[0], bearing[2])) + 180.0) % 360.0 - 180.0)
    known = 110.0 if watch.landmark is not None else 220.0
    best: View | None = None
    for horizon in AIR if sky else HORIZONS:
        tilt = -horizon * half_y
        rows = [k for k in range(ROWS) if abs(LOW + STEP * k - tilt) <= half_y + 0.1]
        shares = np.stack([_windowed((met[:, rows] == kind).mean(1), wide) for kind in range(7)], -1)  # (n, columns, 7)
        value = (np.sqrt(shares) * worth).sum(-1)
        value -= 7.0 * shares[..., WALL] + 3.0 * np.clip(shares[..., GROUND] - 0.42, 0, 1)
        value -= 3.0 * np.clip(shares[..., SKY] - (0.9 if sky else 0.60), 0, 1) + 2.0 * np.clip(
            0.1 - shares[..., SKY], 0, 1
        )
        value -= 2.0 * np.clip(shares[..., NEAR] - 0.3, 0, 1) + off[None] / known * 0.5
        value -= 0.06 * (eyes[:, 1] - near.plan.ground(eyes[:, 0], eyes[:, 2]))[:, None]
        value -= 4.0 * np.clip(_windowed(((met[:, rows] == NEAR) & (far[:, rows] < CLOSE)).mean(1), 1) - 0.15, 0, 1)
        if watch.scene.weather in SEEN_IN:  # what is near is all that there is to see
            value += 6.0 * np.minimum(shares[..., NEAR], 0.25)
        value -= 9.0 * np.clip(0.07 - shares[..., (GROUND, NEAR)].sum(-1), 0, 1)  # one stands somewhere
        if watch.landmark is not None:
            stands = watch.landmark[1] - float(near.plan.ground(watch.landmark[0], watch.landmark[2]))
            value += (1.0 if stands > 6.0 else 0.3) * _shown(watch.landmark, eyes, far, ways, tilt, half_x, half_y)
        for x, y, z, tall in near.things[:40]:
            large = np.minimum(tall / np.maximum(np.hypot(eyes[:, 0] - x, eyes[:, 2] - z), 2.0) / LARGE, 1.0)
            value += large[:, None] * _shown(np.array([x, y, z]), eyes, far, ways, tilt, half_x, half_y)
        value -= 0.25 * (horizon > 0.5) + (0.0 if sky else 0.05 * abs(horizon))
        n, k = np.unravel_index(int(np.argmax(value)), value.shape)
        if best is None or value[n, k] > best.worth:
            best = View(eyes[n], float(np.radians(ways[k])), float(np.radians(tilt)), float(value[n, k]))
    return best


def _spots(near: Surroundings) -> Array:
    """Where a camera may stand (n,3), about the middle of a place."""
    angles = np.arange(TURNS) * 2 * np.pi / TURNS
    around = [(r * np.sin(a), r * np.cos(a)) for r in RADII for a in (angles if r else angles[:1])]
    grid = np.array([[near.middle[0] + x, y, near.middle[1] + z] for x, z in around for y in HEIGHTS])
    low = near.plan.ground(grid[:, 0], grid[:, 2])
    grid[:, 1] += np.maximum(low, near.water) if near.water is not None else low
    return grid[near.free(grid)]


def _panoramas(near: Surroundings, eyes: Array, clear: float) -> tuple[Array, Array]:
    """What rays from eyes (n,3) meet (n, rows, columns) within `clear` metres of clear air, and after how many."""
    top, ground, wide = _grids(near)
    level = -1e3 if near.water is None else near.water
    a = np.radians(np.arange(COLUMNS) * 5.0)
    rise = np.tan(np.radians(LOW + STEP * np.arange(ROWS)))
    met = np.full((len(eyes), ROWS, COLUMNS), SKY, np.int8)
    far = np.full(met.shape, np.inf, np.float32)
    open_ = np.ones(met.shape, bool)
    leafy = near.leafy(eyes[:, None, None] + 1.6 * _ways(a, rise)) | near.leafy(
        eyes[:, None, None] + 0.8 * _ways(a, rise)
    )
    met[leafy], far[leafy], open_[leafy] = WALL, 1.0, False
    for metres in RANGE[clear >= RANGE]:
        x, z = eyes[:, 0, None] + metres * np.sin(a), eyes[:, 2, None] + metres * np.cos(a)
        y = eyes[:, 1, None] + metres * rise  # (n, rows)
        high, floor = _heights(near, top, ground, wide, x, z)
        under = y[:, :, None] <= np.maximum(np.maximum(high, floor), level)[:, None]
        hit = under & open_
        thing = hit & (y[:, :, None] > np.maximum(floor, level)[:, None] + 0.35)
        kind = WALL if metres < BEFORE else NEAR if metres < 14 else MIDDLE if metres < 60 else DISTANT
        soil = np.where((floor < level)[:, None], WATER, DISTANT if metres > 120 else GROUND)
        met = np.where(thing, kind, np.where(hit, soil, met)).astype(np.int8)
        far[hit] = metres
        open_ &= ~under
    return met, far


def _ways(a: Array, rise: Array) -> Array:
    """Directions (rows, columns, 3) of a panorama, a metre long over the floor."""
    level = np.ones((len(rise), 1))
    return np.stack([level * np.sin(a), rise[:, None] * np.ones(len(a)), level * np.cos(a)], -1)


def _grids(near: Surroundings) -> tuple[Array, Array, Array]:
    """Heights of things and of ground about the middle, on the cells of `near.heights`; and of ground farther out, coarser."""
    n = len(near.heights)
    axis = np.arange(n) * TOWER - HORIZON + TOWER / 2
    gx, gz = np.meshgrid(near.middle[0] + axis, near.middle[1] + axis, indexing="ij")
    steps = np.arange(-FAR, FAR, COARSE)
    wx, wz = np.meshgrid(near.middle[0] + steps, near.middle[1] + steps, indexing="ij")
    return near.heights, np.asarray(near.plan.ground(gx, gz)), np.asarray(near.plan.ground(wx, wz))


def _heights(near: Surroundings, top: Array, ground: Array, wide: Array, x: Array, z: Array) -> tuple[Array, Array]:
    """The height of what stands at points and of the ground there; things are known only near by."""
    i, j = ((v - m + HORIZON) / TOWER for v, m in ((x, near.middle[0]), (z, near.middle[1])))
    n = len(ground)
    here = (i >= 0) & (i < n) & (j >= 0) & (j < n)
    i, j = np.clip(i.astype(int), 0, n - 1), np.clip(j.astype(int), 0, n - 1)
    k, m = ((v - c + FAR) / COARSE for v, c in ((x, near.middle[0]), (z, near.middle[1])))
    k, m = np.clip(k.astype(int), 0, len(wide) - 1), np.clip(m.astype(int), 0, len(wide) - 1)
    floor = np.where(here, ground[i, j], wide[k, m])
    return np.where(here, top[i, j], -1e3), floor


def _windowed(share: Array, wide: int) -> Array:
    """Means (n, columns) over windows of a panorama's columns, 2 wide + 1 of them."""
    return np.asarray(sum(np.roll(share, turn, axis=1) for turn in range(-wide, wide + 1)) / (2 * wide + 1))


def _shown(point: Array, eyes: Array, far: Array, ways: Array, tilt: float, half_x: float, half_y: float) -> Array:
    """How well (n, columns), 0..1, a point is shown: in the picture, a third aside rather than at its edge, and nothing hides it."""
    away = point - eyes
    metres = np.hypot(away[:, 0], away[:, 2])
    azimuth = np.degrees(np.arctan2(away[:, 0], away[:, 2]))
    rise = np.degrees(np.arctan2(away[:, 1], metres))
    u = (((azimuth[:, None] - ways[None]) + 180.0) % 360.0 - 180.0) / half_x
    v = (rise - tilt) / half_y
    row = np.clip(np.rint((rise - LOW) / STEP).astype(int), 0, ROWS - 1)
    column = np.rint(azimuth / 5.0).astype(int) % COLUMNS
    seen = far[np.arange(len(eyes)), row, column] > 0.7 * metres - 4.0
    shown = (np.abs(u) < 0.85) & ((np.abs(v) < 0.9) & seen)[:, None]
    return np.asarray(shown * (1.0 - 0.6 * np.abs(np.abs(u) - 0.3)))
