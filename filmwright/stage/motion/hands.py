"""What hands do: a library of shapes, as bends of the fingers.

A shape is 18 numbers in degrees: for index, middle, ring and little finger the bend of the first knuckle, of the other two, and
the spread away from the middle finger; for the thumb its swing across the palm, its bend, and its spread; then the spread and
the extra curl of all four fingers; the last is spare, to keep two hands an even 36.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.rotations import about, cross, unit
from filmwright.stage.people.rig import INDEX, Rig

FINGERS = ("index", "middle", "ring", "pinky")


def _shape(
    knuckles: tuple[float, float, float, float],
    bends: tuple[float, float, float, float],
    thumb: tuple[float, float, float] = (10, 10, 0),
    spread: float = 0.0,
) -> Array:
    rows: list[float] = []
    for k in range(4):
        rows += [knuckles[k], bends[k], 0.0]
    return np.array([*rows, *thumb, spread, 0.0, 0.0], float)


SHAPES: dict[str, Array] = {
    "relaxed": _shape((14, 18, 22, 26), (20, 24, 27, 30), (8, 12, 0)),
    "flat": _shape((0, 0, 0, 0), (2, 2, 2, 4), (0, 0, 0)),
    "open": _shape((-6, -8, -6, -4), (4, 4, 6, 8), (-12, 0, 10), 7),
    "fist": _shape((72, 76, 78, 80), (92, 94, 92, 88), (46, 42, 0), -2),
    "point": _shape((0, 66, 72, 76), (3, 88, 90, 86), (38, 34, 0)),
    "grip": _shape((48, 52, 56, 60), (46, 48, 50, 52), (34, 22, 0)),
    "hook": _shape((40, 42, 44, 46), (64, 66, 66, 64), (26, 24, 0)),
    "bowl": _shape((14, 14, 16, 18), (26, 28, 30, 32), (14, 18, 12), 5),
    "cup": _shape((30, 32, 34, 36), (38, 40, 42, 44), (30, 16, 8)),
    "pinch": _shape((44, 46, 30, 24), (34, 36, 30, 28), (40, 22, 0)),
    "hold_flat": _shape((18, 18, 20, 22), (10, 10, 12, 14), (24, 6, 0)),
    "phone": _shape((26, 32, 38, 44), (36, 40, 44, 48), (20, 10, 0)),
    "palm_up": _shape((4, 8, 12, 16), (10, 13, 17, 21), (-4, 4, 8), 4),
    "claw": _shape((-4, -4, -4, -2), (46, 48, 48, 46), (6, 26, 10), 8),
    "thigh": _shape((8, 8, 10, 12), (14, 15, 17, 20), (4, 8, 4), 3),
    "clasp": _shape((54, 56, 58, 60), (40, 42, 42, 42), (26, 20, 0)),
    "thumb_up": _shape((72, 76, 78, 80), (92, 94, 92, 88), (-28, -6, 16), -2),
    "victory": _shape((-4, -4, 74, 78), (3, 3, 90, 88), (44, 38, 0), 11),
}  # fmt: skip


class Fingers:
    """Turns shapes into local rotations for one rig's fingers; the axes come from the rest joints."""

    def __init__(self, rig: Rig) -> None:
        joints: list[int] = []
        axes: list[Array] = []
        spreads: list[Array] = []
        for s, side in enumerate("lr"):

            def at(name: str, side: str = side) -> Array:
                return np.asarray(rig.rest[INDEX[f"{name}_{side}"]])

            out_of = rig.palms[s][:, 0]
            for finger in FINGERS:
                along = unit(at(f"{finger}_03") - at(f"{finger}_01"))
                # Bending brings the tip towards where the palm faces.
                hinge = unit(cross(along, out_of))
                for knuckle in "123":
                    joints.append(INDEX[f"{finger}_0{knuckle}_{side}"])
                    axes.append(hinge)
                    spreads.append(out_of)
            thumb = unit(at("thumb_03") - at("thumb_01"))
            across = unit(at("pinky_01") + 0.02 * out_of - at("thumb_03"))
            hinge = unit(cross(thumb, across))
            for knuckle in "123":
                joints.append(INDEX[f"thumb_0{knuckle}_{side}"])
                axes.append(hinge)
                spreads.append(out_of)
        self.joints = np.array(joints)  # (30,), left hand first
        self._axes = np.array(axes)
        self._spreads = np.array(spreads)
        # Towards the index finger is one way on the left hand and the other way on the right.
        self._fan = np.array([1.0, 0.15, -0.6, -1.3])

    def local(self, shapes: Array) -> Array:
        """Local rotations (30, 3, 3), in the order of `joints`, of two shapes (36,), left then right."""
        both = shapes.reshape(2, 18)
        bends = np.zeros((2, 5, 3))
        fingers = both[:, :12].reshape(2, 4, 3)
        curl = both[:, 16:17]
        bends[:, :4, 0] = fingers[..., 0] + curl
        bends[:, :4, 1] = fingers[..., 1] + curl
        bends[:, :4, 2] = fingers[..., 1] * 0.7 + curl
        bends[:, 4, 0] = both[:, 12]
        bends[:, 4, 1] = both[:, 13]
        bends[:, 4, 2] = both[:, 13]
        fan = np.zeros((2, 5, 3))
        fan[:, :4, 0] = both[:, 15:16] * self._fan + fingers[..., 2]
        fan[:, 4, 0] = -both[:, 14]
        sign = np.array([1.0, -1.0])[:, None, None]
        turned = about(self._axes, bends.reshape(-1))
        spread = about(self._spreads, (fan * sign).reshape(-1))
        return np.asarray(spread @ turned)
