"""The strings of the puppet: about 130 numbers that say a pose, and that can be mixed.

Poses are mixed here and not joint by joint, because feet must stay where they stand and hands where they touch: half way
between two sets of controls is still a pose with its feet on the floor. `body.Body.solve` turns controls into joints.

Everything is in the character's frame (x to the left hand, y up from the floor under the character, z forward) in metres and
degrees, but reaches and elbows, which are in the chest's frame, reaches in arm lengths.
"""

from __future__ import annotations

from typing import overload

import numpy as np

from filmwright.arrays import Array

_size = 0


class Part:
    """A named stretch of the controls' vector."""

    def __init__(self, count: int) -> None:
        global _size
        self.slice = slice(_size, _size + count)
        _size += count

    @overload
    def __get__(self, controls: None, owner: type[Controls]) -> Part: ...
    @overload
    def __get__(self, controls: Controls, owner: type[Controls]) -> Array: ...
    def __get__(self, controls: Controls | None, owner: type[Controls]) -> Part | Array:
        return self if controls is None else controls.values[self.slice]

    def __set__(self, controls: Controls, value: Array | float | tuple[float, ...]) -> None:
        controls.values[self.slice] = value


class Controls:
    """One pose before it is solved. Parts are views into `values`; pairs (2, …) are left then right, flattened."""

    __slots__ = ("values",)

    hips = Part(3)  # the pelvis joint
    pelvis = Part(3)  # its turn (degrees about x, y, z; see rotations.euler)
    spine = Part(3)  # bend of the back over three joints
    neck = Part(3)  # bend of neck and head together
    shoulders = Part(4)  # raise left, raise right, forward left, forward right
    reach = Part(6)  # wrists from the shoulders, in arm lengths, in the chest's frame
    elbows = Part(6)  # the side to which the elbows go, in the chest's frame
    touch = Part(6)  # wrists' places in the character's frame …
    touching = Part(2)  # … and how much (0..1) they replace the reaches
    fingers_to = Part(6)  # direction of the fingers, in the character's frame …
    palms_to = Part(6)  # … that of the palms …
    posed = Part(2)  # … and how much (0..1) they replace hands that hang from the forearms
    face_at = Part(6)  # where wrists are from between the eyes, in the head's own frame …
    facing = Part(2)  # … and how much (0..1) of what they touch is that: hands at a face go with it wherever it looks
    roll = Part(2)  # turning in of hanging hands, degrees
    hands = Part(36)  # finger bends, see hands.py
    feet = Part(6)  # the point of the sole under the ankle, were the foot flat
    tread = Part(6)  # the feet's pitch (heel up is positive), yaw (outward of +z to the left is positive), roll
    toes = Part(2)  # 1: toes stay flat while the heel rises
    knees = Part(2)  # how far the knees point outward, degrees
    bears = Part(2)  # 1: the foot bears weight, so that the pelvis must come down to let it reach
    focus = Part(3)  # the point looked at …
    focusing = Part(1)  # … and how much (0..1) the eyes follow it
    eyes = Part(2)  # small turns of the eyes, yaw and pitch in degrees

    def __init__(self, values: Array | None = None) -> None:
        self.values = np.zeros(_size) if values is None else values

    def copy(self) -> Controls:
        """The same pose, to be changed."""
        return Controls(self.values.copy())

    def mix(self, other: Controls, w: float) -> Controls:
        """Part way (0..1) to another pose."""
        return Controls(self.values * (1.0 - w) + other.values * w)

    # -------- one side of a pair (0 left, 1 right), as a view

    def side(self, part: Part, k: int) -> Array:
        """The left (0) or right (1) half of a pair."""
        half = (part.slice.stop - part.slice.start) // 2
        start = part.slice.start + k * half
        return self.values[start : start + half]
