"""How far the units of a face move it. The data's own are those of a calm recording: brows and the corners of a mouth hardly stir, and a
face that is read from some metres away needs more; what draws the brows together is missing altogether.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body

# Unit (without its side) -> times the data's movement.
STRONGER = {
    "browDown": 1.35, "browInnerUp": 1.45, "browOuterUp": 1.45, "mouthFrown": 1.55, "mouthSmile": 1.12, "noseSneer": 1.35,
    "mouthStretch": 1.25, "mouthPress": 1.25, "mouthShrugLower": 1.3, "mouthUpperUp": 1.25, "mouthLowerDown": 1.2, "cheekSquint": 1.3,
    "eyeSquint": 1.1, "mouthDimple": 1.3,
}  # fmt: skip


def movement(body: Body, unit: str) -> tuple[Array, Array]:
    """Indices (k,) of the vertices of the base mesh that a unit moves, and their offsets (k,3) in metres at weight 1."""
    index, offset = body.data.target(f"units/{unit}")
    name = unit.removesuffix("Left").removesuffix("Right")
    moved = np.zeros((len(body.positions), 3))
    moved[index] = offset * (body.head * STRONGER.get(name, 1.0))
    if name in ("browDown", "browInnerUp"):
        sides = {"Left": (1,), "Right": (-1,)}.get(unit.removeprefix(name), (1, -1))
        for sign in sides:
            moved += _inner_brow(body, sign, name)
    touched = np.nonzero(np.abs(moved).max(1) > 1e-6)[0]
    return touched, moved[touched]


def _inner_brow(body: Body, sign: int, name: str) -> Array:
    """The corrugator, which draws the brow's inner end down and to the middle, and the frontalis, which lifts it: (n,3) metres."""
    scale, points = body.head, body.positions
    apart = abs(float(body.eyes[0, 0]))
    inner = body.brow + np.array([sign * apart * 0.50, body.eye_radius * 1.25, 0.012 * scale])
    reach = np.array([0.015, 0.012, 0.030]) * scale
    share = np.exp(-(((points - inner) / reach) ** 2).sum(1)) * (body.data.masks["face"] > 0.2)
    way = {
        "browDown": np.array([-sign * 0.0027, -0.0026, 0.0016]),
        "browInnerUp": np.array([-sign * 0.0012, 0.0048, 0.0008]),
    }[name]
    return np.asarray(share[:, None] * way * scale)
