"""The view of a street in which nobody is: far along it, with its houses on both sides; and what stands right before a lens."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.optics import basis, project, tangents
from filmwright.direction.prospect import Prospect
from filmwright.stage.places.plan import Box, Plan

LENS, LIFT = 28.0, 0.06  # mm, tilt in radians
HEIGHTS = (1.6, 2.6, 4.4)  # metres over the ground
TURNS = 24  # directions tried


def street(plan: Plan, aspect: float) -> Prospect | None:
    """The best view of a street, a court, an alley: far along it, its houses on both sides, nothing tall right before the lens. None
    where there are no houses to look along, or no camera fits.
    """
    fronts = [box for box in plan.boxes if box.opaque and box.hi[1] - box.lo[1] > 4.0 and _long(box) > 5.0]
    if plan.interior or plan.terrain is not None or len(fronts) < 2 or not plan.zones:
        return None
    middle = np.mean(np.array(plan.marks or ((0.0, 0.0),), float), axis=0)
    (x0, y0, z0), (x1, y1, z1) = plan.zones[0]
    grid = np.array(
        [
            [x, y, z]
            for x in np.linspace(max(x0 + 0.5, middle[0] - 16), min(x1 - 0.5, middle[0] + 16), 9)
            for z in np.linspace(max(z0 + 0.5, middle[1] - 16), min(z1 - 0.5, middle[1] + 16), 9)
            for y in HEIGHTS
            if y0 < y < y1
        ]
    ).reshape(-1, 3)
    grid[:, 1] += plan.ground(grid[:, 0], grid[:, 2])
    eyes = grid[plan.camera_ok(grid, 0.3)]
    pieces = [box for box in plan.boxes if box.hi[1] - box.lo[1] > 0.6]
    if not len(eyes):
        return None
    best: tuple[float, Array, float] | None = None
    for pan in np.linspace(0, 2 * np.pi, TURNS, endpoint=False):
        cost = _along_cost(plan, eyes, float(pan), aspect, pieces)
        k = int(np.argmin(cost))
        if best is None or cost[k] < best[0] - 1e-9:
            best = (float(cost[k]), eyes[k], float(pan))
    assert best is not None
    return Prospect(best[1], best[2], LIFT, LENS, ())


def _along_cost(plan: Plan, eyes: Array, pan: float, aspect: float, pieces: list[Box]) -> Array:
    """What is wrong with each eye's view (n,) along a street in one direction."""
    tan_x, _ = tangents(LENS, aspect)
    right, _, forward = basis(np.asarray(pan), np.asarray(0.0))
    deep = np.minimum(plan.free_depth(eyes, np.broadcast_to(forward, eyes.shape), 60.0), 45.0)
    # a third of the picture to either side: how far to what stands there; both sides should have something, and not at once
    sides = []
    for part in (-0.75, 0.75):
        way = forward + part * float(tan_x) * right
        sides.append(plan.free_depth(eyes, np.broadcast_to(way / np.linalg.norm(way), eyes.shape), 60.0))
    off = abs(float(np.sin(pan - np.radians(plan.heading))))
    framed = 2.0 * off + np.sum([0.5 * (side > 30.0) + np.clip(6.0 - side, 0, None) / 4.0 for side in sides], axis=0)
    lo, hi = np.array([box.lo for box in pieces], float), np.array([box.hi for box in pieces], float)
    middles = (lo + hi) / 2
    u, _, depth = project(eyes[:, None], np.asarray(pan), np.asarray(LIFT), LENS, aspect, middles[None])
    near = np.linalg.norm(np.clip(eyes[:, None], lo, hi) - eyes[:, None], axis=-1)
    tall = hi[None, :, 1] > eyes[:, None, 1]
    ahead = (depth > 0) & (np.abs(u) < 1.15)
    crowd = (np.clip(5.0 - near, 0, None) * ahead * tall * (1.4 - np.minimum(np.abs(u), 1.0))).sum(1)
    shown = (ahead & (depth < 40.0) & (near > 3.0)).sum(1)
    mark: Array = np.zeros(len(eyes))
    if plan.landmark is not None:
        u, v, depth = project(eyes, np.asarray(pan), np.asarray(LIFT), LENS, aspect, np.array(plan.landmark, float))
        mark = 1.5 * ((np.abs(u) < 0.9) & (np.abs(v) < 0.9) & (depth > 0))
    return np.asarray(
        0.5 * crowd + framed - 0.05 * deep - 0.35 * np.sqrt(shown) - mark + 0.05 * np.abs(eyes[:, 1] - 1.7)
    )


def before_the_lens(plan: Plan, eye: Array, target: Array, far: float = 3.0) -> float:
    """How much that is taller than the camera stands right before it, 0 .. a few: each thing by how much nearer than `far` it is."""
    tall = [box for box in plan.boxes if box.hi[1] > eye[1] - 0.3]
    if not tall:
        return 0.0
    lo, hi = np.array([box.lo for box in tall], float), np.array([box.hi for box in tall], float)
    away = np.clip(eye, lo, hi) - eye
    near = np.linalg.norm(away, axis=-1)
    way = (target - eye) / (np.linalg.norm(target - eye) + 1e-9)
    ahead = (away @ way) > 0.5 * near
    return float((np.clip(far - near, 0, None) * ahead).sum())


def _long(box: Box) -> float:
    return max(box.hi[0] - box.lo[0], box.hi[2] - box.lo[2])
