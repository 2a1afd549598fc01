"""A mount: what carries a body at a moment, as data; motion/mounted.py puts the body on it."""

from __future__ import annotations

from dataclasses import dataclass

from filmwright.arrays import Array


@dataclass(frozen=True, eq=False)
class Grip:
    """Where a wrist is (3,), and where fingers point and the palm faces, in the frame of the mount."""

    wrist: Array
    fingers: Array
    palm: Array


@dataclass(frozen=True, eq=False)
class Sole:
    """Where a foot stands (3,), in the frame of the mount, and its pitch in degrees (heel up is positive)."""

    place: Array
    pitch: float = 0.0


@dataclass(frozen=True, eq=False)
class Mount:
    """What carries a body at a moment. `root` (4,4) is the frame of all points; `hips` (3,) is where the pelvis joint of a grown man is,
    None for one who walks and only holds on; `share` 0..1 how far one is on it; `standing` scales the hips' height with the legs.
    """

    root: Array
    hips: Array | None
    lean: float = 0.0
    bend: float = 0.0
    side: float = 0.0  # degrees to the left
    hands: tuple[Grip | None, Grip | None] = (None, None)
    feet: tuple[Sole | None, Sole | None] = (None, None)
    knees: float = 4.0
    share: float = 1.0
    standing: bool = False
