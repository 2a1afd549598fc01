"""Ways on the floor: a walk along a path with its gathering speed and stopping, and the hips going back onto a seat."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Cue

RAMP = 0.45  # seconds in which a walker gathers speed, and stops
RUN_RAMP = 0.80  # the same of a runner, who has farther to go up
HEAVY_RAMP = 2.4  # the same of a vehicle
MOST_BACK = 1.0  # metres by which hips may go back onto a seat


def gait_of(cue: Cue) -> str:
    """The gait of a cue with a path; who comes in or goes out walks unless told to run."""
    if cue.do in ("enter", "exit"):
        return "run" if cue.manner == "run" else "walk"
    return cue.do


def lowered(cue: Cue, start: int, sat: int, flat: Array, before: Array) -> None:
    """Sitting down on what is behind, or getting up from it: the hips go, the feet stay where they stand."""
    here = flat[max(start - 1, 0)].copy()
    way = np.array(cue.path[-1], float) - here
    if float(np.hypot(*way)) > MOST_BACK:
        return
    frames = max(cue.frames, 1)
    m = min(frames, len(flat) - start)
    u = np.clip((np.arange(1, m + 1) / frames - 0.04) / 0.90, 0.0, 1.0)
    gone = (u * u * u * (u * (6 * u - 15) + 10))[:, None] * way
    flat[start : start + m] = here + gone
    flat[start + m :] = here + way
    if cue.do == "sit":
        before[start : start + m], before[start + m :] = -gone, -way
    else:
        if not before[max(start - 1, 0)].any():
            before[sat:start] = way  # who sat already had the feet there
        before[start : start + m], before[start + m :] = way - gone, 0.0


def along(cue: Cue, here: Array, joined: bool, runs_on: bool, fps: int) -> tuple[Array, Array]:
    """Points (m,2) and distances (m,) of a walk: trapezoid speed, without the ramps where another walk adjoins, or where a vehicle is
    said to be rolling already (manner "rolling", "arriving": only at the start, "leaving": only at the end)."""
    path = np.array(cue.path, float)
    path[0] = here  # no leap if the blocking was edited by hand
    legs = np.linalg.norm(np.diff(path, axis=0), axis=1)
    reach = np.concatenate([[0.0], np.cumsum(legs)])
    frames = max(cue.frames, 1)
    heavy = cue.do == "travel" and "walked" not in cue.manner
    ramp = min((HEAVY_RAMP if heavy else RUN_RAMP if gait_of(cue) == "run" else RAMP) * fps, frames / 3)
    under_way = cue.manner.split() if cue.do == "travel" else ()
    rise = 0.0 if joined or "rolling" in under_way or "arriving" in under_way else ramp
    fall = 0.0 if runs_on or "rolling" in under_way or "leaving" in under_way else ramp
    t = np.arange(1, frames + 1, dtype=float)
    top = 1.0 / (frames - 0.5 * rise - 0.5 * fall)
    part = top * (t - 0.5 * rise)
    if rise:
        part = np.where(t < rise, top * t * t / (2 * rise), part)
    if fall:
        left = frames - t
        part = np.where(left < fall, 1.0 - top * left * left / (2 * fall), part)
    gone = np.clip(part, 0.0, 1.0) * reach[-1]
    return np.stack([np.interp(gone, reach, path[:, 0]), np.interp(gone, reach, path[:, 1])], 1), gone
