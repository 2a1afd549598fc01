"""What an event is on the stage: made once from what it happens to (baked where it must be), then a pure function of time.

A family is a function `(event, subject) -> Act`. The act is asked at a moment and answers with a Change: the subject's items as they
are then, what there is besides (smoke, splinters, light), and what happens to the air.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.mesh import Mesh
from filmwright.stage.snapshot import Item, Lamp, Vec, View

GRAVITY = 9.81  # m/s²
GLOW_REACH = 9.0  # metres that the light of a thing of about a metre reaches


@dataclass(frozen=True, eq=False)
class Solid:
    """An upright box that stands still, for what falls to land on: lowest and highest corner (3,) each, metres."""

    low: Array
    high: Array


@dataclass(frozen=True, eq=False)
class Subject:
    """What an event happens to, as it is when the event begins.

    `items` are its drawn items then; a place, or somebody, may have none. `low` and `high` (3,) are the corners of its bounds in the
    world; `velocity` (3,) m/s; `ground` gives the height of what lies under (x, z): the set's ground and what stands on it. `number`
    is its value in the ids pass. `other` is the second thing that an event names.
    """

    name: str
    number: int
    items: tuple[Item, ...]
    low: Array
    high: Array
    ground: Callable[[float, float], float]
    solids: tuple[Solid, ...] = ()
    velocity: Array = field(default_factory=lambda: np.zeros(3))
    other: Subject | None = None
    fps: int = 24
    wind: Vec = (0.0, 0.0, 0.0)
    into: Mesh | None = None  # what it turns into

    @property
    def middle(self) -> Array:
        """The middle of the bounds (3,)."""
        return np.asarray((self.low + self.high) / 2)

    @property
    def size(self) -> float:
        """The longest side in metres, at least a centimetre."""
        return max(float((self.high - self.low).max()), 0.01)

    @property
    def floor(self) -> float:
        """The height of the ground under its middle."""
        return float(self.ground(float(self.middle[0]), float(self.middle[2])))


@dataclass(frozen=True)
class Moment:
    """When an act is looked at: seconds since it began, the items of its subject as earlier events left them, and the camera."""

    seconds: float
    items: tuple[Item, ...]
    view: View
    clock: float = 0.0


@dataclass(frozen=True)
class Change:
    """What an act shows at a moment. `items` None leaves the subject's own. `flash` 0..1 lightens the whole sky, `fog` is added to the
    air's, `gloom` 0..1 darkens the day."""

    items: tuple[Item, ...] | None = None
    more: tuple[Item, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    flash: float = 0.0
    fog: float = 0.0
    shake: float = 0.0


@dataclass(frozen=True, eq=False)
class Act:
    """An event made ready: when it is best seen, when it strikes (for what follows on contact), when it is over; seconds from its start.
    `pushed` gives the world transform (4,4) of the other thing at a time, where that moves too."""

    at: Callable[[Moment], Change]
    peak: float
    ends: float
    contact: float = 0.0
    pushed: Callable[[float], Array] | None = None


Family = Callable[[Event, Subject], Act]


def eased(x: float) -> float:
    """A share of the way, slow at both ends; 0 before and 1 after."""
    t = min(max(x, 0.0), 1.0)
    return t * t * (3.0 - 2.0 * t)


def seconds_of(event: Event, fps: int, otherwise: float) -> float:
    """How long an event is asked to last, else the family's own length."""
    return event.frames / fps if event.frames > 0 else otherwise


def lamp(at: Array, colour: Array | Vec, strength: float, reach: float) -> Lamp:
    """A light of this linear colour at a point."""
    r, g, b = (float(c) * strength for c in colour)
    return Lamp((float(at[0]), float(at[1]), float(at[2])), (r, g, b), max(reach, 0.3))


def about(matrix: Array, middle: Array) -> Array:
    """A (4,4) world transform that works about a point instead of the origin."""
    to, back = np.eye(4), np.eye(4)
    to[:3, 3], back[:3, 3] = -middle, middle
    return np.asarray(back @ matrix @ to)


def shifted(offset: Array) -> Array:
    """A (4,4) move."""
    m = np.eye(4)
    m[:3, 3] = offset
    return m


def scaled(x: float, y: float | None = None, z: float | None = None) -> Array:
    """A (4,4) scale; y and z as x where they are not given."""
    return np.diag([x, x if y is None else y, x if z is None else z, 1.0])


def spun(axis: Array, radians: float) -> Array:
    """A (4,4) turn about a unit axis (Rodrigues)."""
    x, y, z = axis / max(float(np.linalg.norm(axis)), 1e-9)
    k = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    m = np.eye(4)
    m[:3, :3] = np.eye(3) + math.sin(radians) * k + (1.0 - math.cos(radians)) * (k @ k)
    return m
