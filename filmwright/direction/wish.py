"""A shot as it is wished for, before a camera is found for it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.watching import Watch

GROUPS = ("master", "two", "group", "establishing")


@dataclass(frozen=True)
class Ask:
    """What is wanted of a shot; `axis` is the pair (or a mover and a point ahead) whose line must not be crossed."""

    kind: str
    subjects: tuple[str, ...]
    size: str
    lens: float
    start: int
    end: int
    over: str = ""
    azimuth: float | None = None  # degrees off the look, or off the way for those who move
    elevation: float = 0.0  # degrees by which the camera stands higher
    axis: tuple[str, str | tuple[float, float, float]] | None = None
    centred: float = 0.0  # 0..1: how far faces stand in the middle of the picture and are seen from the front
    held: bool = False  # the side of the line is given, whatever the shot before has shown
    follow: bool = False
    loose: bool = False  # any direction will do
    point: tuple[float, float, float] | None = None  # a thing or a spot, where nobody is the subject
    pairs: tuple[tuple[str, str, float], ...] = ()  # other pairs, and the side from which each has been seen last
    extent: float = 1.0  # how many times the size's height a thing needs
    prop: str = ""  # the thing that an insert shows
    carrier: str = ""  # who carries it along
    height: float | None = (
        None  # metres of the camera over the ground that the subject stands on, instead of an elevation
    )
    v: float | None = None  # where the eyes go, -1..1, instead of the size's own head room
    towards: tuple[float, float] | None = (
        None  # the floor direction (x, z) that the camera looks along, give or take `azimuth`
    )


@dataclass(frozen=True)
class Before:
    """The shot before: where its camera ended, who was in it, its lens and its right."""

    eye: Array
    subjects: tuple[str, ...]
    size: str
    focal: float
    right: Array


@dataclass
class Wish:
    """An ask made concrete: sampled frames, subjects' heads, the direction wanted from subject to camera."""

    ask: Ask
    watch: Watch
    aspect: float
    frames: list[int]
    names: list[str]
    stature: float
    middle: Array  # (3,) mean of the subjects over the window
    spread: float
    rise: float  # vertical spread of the subjects' eyes
    towards: Array = field(default_factory=lambda: np.array([0.0, 0.0, 1.0]))
    look: Array | None = None  # horizontal look of a single
    line: tuple[Array, Array] | None = None
    keep_side: float = 0.0
    velocity: Array = field(default_factory=lambda: np.zeros(3))
    points: dict[int, Array] = field(
        default_factory=dict
    )  # of each subject (f,m,3) what must be seen, once it was asked for

    @property
    def moving(self) -> bool:
        """Whether the subjects walk."""
        return float(np.linalg.norm(self.velocity)) > 0.4

    def heads(self, frame: int) -> Array:
        """Eyes of the subjects (m,3), or the point that is shown."""
        if self.names:
            return np.array([self.watch.eye[who][frame] for who in self.names])
        if self.ask.prop:
            return self.watch.things.middle(self.ask.prop, frame)[None]
        return np.array([self.ask.point or (0.0, 1.2, 0.0)], float)

    def carried(self, frame: int) -> Array:
        """How far a following camera has gone since the middle frame (3,)."""
        carrier = self.ask.carrier or (self.names[0] if self.names else "")
        if not self.ask.follow or not carrier:
            return np.zeros(3)
        feet = self.watch.feet[carrier]
        return np.asarray(feet[frame] - feet[self.frames[1]])
