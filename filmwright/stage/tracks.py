"""A person's course through a scene: cues on the scene's clock, and what sampling them gives."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Beat, Cue
from filmwright.stage.motion.ballistics import CUSHION

Ground = Callable[[Array, Array], Array]
Point3 = tuple[float, float, float]
TREAD = (0.04, 0.45)  # metres from which to which a rise within one frame is a stair's, not a slope's or a roof's edge
UPSTAIRS = 0.20  # seconds (sigma) over which a body takes a step's rise
OFF_A_CUSHION = 0.9  # metres over which one who walks off a cushion comes down to the ground


@dataclass(frozen=True)
class Timed:
    """A cue on the scene's clock: it runs from `start` for `cue.frames`, in a beat with this seed."""

    start: int
    cue: Cue
    beat: Beat

    @property
    def end(self) -> int:
        """The frame after the cue."""
        return self.start + max(self.cue.frames, 1)


@dataclass
class Track:
    """One person, sampled at every frame of the scene; all arrays have the scene's length n."""

    position: Array  # (n,3)
    heading: Array  # (n,) degrees, unwrapped
    speed: Array  # (n,) m/s along the floor
    stride: Array  # (n,) m since the locomotion began
    gait: Array  # (n,) of str
    air: Array  # (n,) seconds since leaving the ground, nan on it
    on_stage: Array  # (n,) bool
    eye: Array  # (n,3)
    before: Array  # (n,2) where the feet stand, from under the hips: ahead of them in one who sits
    palm: Array | None = None  # (n,3) of the right hand, once bodies have been posed
    left: Array | None = None  # (n,3) of the left hand


@dataclass(frozen=True)
class Landing:
    """Where (metres), when (frame of the scene) and how fast (m/s) somebody came down."""

    frame: float
    speed: float
    at: Point3


@lru_cache(maxsize=4096)
def as_point(text: str) -> Point3 | None:
    """The point written as "x,y,z" in metres, or None when `text` is a name."""
    parts = text.split(",")
    if len(parts) != 3:
        return None
    try:
        x, y, z = (float(part) for part in parts)
    except ValueError:
        return None
    return x, y, z


def read(values: Array, frame: float) -> Array:
    """Sampled values (n, …) at a frame, fractions between two; nan is not blended with numbers."""
    last = len(values) - 1
    low = min(max(math.floor(frame), 0), last)
    part = min(max(frame - low, 0.0), 1.0)
    if part == 0.0:  # nearly always: who samples a scene samples whole frames
        return np.asarray(values[low])
    high = min(low + 1, last)
    if np.any(np.isnan(values[high])):
        return np.asarray(values[low])
    return np.asarray(values[low] * (1 - part) + values[high] * part)


def cushioned(ground: Ground, landing: Array) -> Ground:
    """A ground with a cushion on it, whose top's middle is at `landing` (3,), metres."""

    def heights(x: Array, z: Array) -> Array:
        bare = np.asarray(ground(x, z), float)
        beyond = np.maximum(np.abs(np.asarray(x) - landing[0]), np.abs(np.asarray(z) - landing[2])) - CUSHION
        part = np.clip(beyond / OFF_A_CUSHION, 0.0, 1.0)
        part = part * part * (3 - 2 * part)
        # A roof over the cushion's edge stays what it is.
        return np.asarray(np.where(bare > landing[1], bare, landing[1] * (1 - part) + bare * part))

    return heights


def ends_as(cue: Cue) -> str:
    """The posture in which a cue leaves its person."""
    if cue.do == "fall":
        return "lie"
    if cue.do == "jump":
        return "lie" if cue.height > 2.5 else "stand"
    return cue.do


def direction(heading: float) -> Array:
    """The way of a heading in degrees on the floor (2,): x, z."""
    angle = math.radians(heading)
    return np.array([math.sin(angle), math.cos(angle)])


def smooth(values: Array, sigma: float) -> Array:
    """Gaussian smoothing along the first axis with the edges held; `sigma` in frames."""
    reach = int(3 * sigma)
    if reach < 1 or len(values) < 2:
        return values
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    padded = np.pad(values, ((reach, reach), (0, 0)), "edge")
    return np.stack([np.convolve(padded[:, k], kernel, "valid") for k in range(values.shape[1])], 1)


def stepped(heights: Array, fps: int) -> Array:
    """Heights (n,) of the floor under a body, metres, without the jerk of each tread: feet go up a stair by steps, the body evenly."""
    rises = np.diff(heights, prepend=heights[:1])
    treads = np.where((np.abs(rises) > TREAD[0]) & (np.abs(rises) < TREAD[1]), rises, 0.0)
    if not treads.any():
        return heights
    stair = np.cumsum(treads)
    return np.asarray(heights - stair + smooth(stair[:, None], UPSTAIRS * fps)[:, 0])
