"""The skeleton: 55 joints, forward kinematics, and limbs that reach a point.

Rotations are written in rest-world axes: at rest every joint has the unit matrix, x is the character's left, y up, z forward.
Rest axes of bones therefore need not be known. A skin matrix is (joint's global matrix) x (translation by minus its rest position).
"""

from __future__ import annotations

import zlib
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.rotations import cross, frame, length, unit

JOINTS = (
    "Root", "pelvis", "spine_01", "spine_02", "spine_03", "thigh_l", "thigh_r", "calf_l", "calf_r", "clavicle_l", "clavicle_r",
    "foot_l", "foot_r", "neck_01", "upperarm_l", "upperarm_r", "ball_l", "ball_r", "head",
    "lowerarm_l", "lowerarm_r", "hand_l", "hand_r",
    "index_01_l", "index_01_r", "index_02_l", "index_02_r", "index_03_l", "index_03_r",
    "middle_01_l", "middle_01_r", "middle_02_l", "middle_02_r", "middle_03_l", "middle_03_r",
    "pinky_01_l", "pinky_01_r", "pinky_02_l", "pinky_02_r", "pinky_03_l", "pinky_03_r",
    "ring_01_l", "ring_01_r", "ring_02_l", "ring_02_r", "ring_03_l", "ring_03_r",
    "thumb_01_l", "thumb_01_r", "thumb_02_l", "thumb_02_r", "thumb_03_l", "thumb_03_r",
    "eye_l", "eye_r",
)  # fmt: skip
INDEX = {name: k for k, name in enumerate(JOINTS)}


def _parent(name: str) -> int:
    side = name[-2:]
    if name == "Root":
        return -1
    fixed = {
        "pelvis": "Root", "spine_01": "pelvis", "spine_02": "spine_01", "spine_03": "spine_02",
        "neck_01": "spine_03", "head": "neck_01", "eye": "head",
        "thigh": "pelvis", "calf": "thigh" + side, "foot": "calf" + side, "ball": "foot" + side,
        "clavicle": "spine_03", "upperarm": "clavicle" + side, "lowerarm": "upperarm" + side, "hand": "lowerarm" + side,
    }  # fmt: skip
    if name in fixed:
        return INDEX[fixed[name]]
    stem = name[:-2]
    if stem in fixed:
        return INDEX[fixed[stem]]
    finger, knuckle = stem.split("_")
    return INDEX["hand" + side if knuckle == "01" else f"{finger}_0{int(knuckle) - 1}{side}"]


PARENTS = tuple(_parent(name) for name in JOINTS)
_LIMBS = ("thigh_l", "thigh_r", "upperarm_l", "upperarm_r")
_MIDDLES = ("calf_l", "calf_r", "lowerarm_l", "lowerarm_r")
_ENDS = ("foot_l", "foot_r", "hand_l", "hand_r")
LIMB_ROOTS, LIMB_MIDDLES, LIMB_ENDS = (np.array([INDEX[n] for n in names]) for names in (_LIMBS, _MIDDLES, _ENDS))


def _levels() -> tuple[tuple[Array, Array], ...]:
    """Joints and their parents, generation by generation, so that each generation is one matrix product."""
    depth = [0] * len(JOINTS)
    for k, parent in enumerate(PARENTS):  # a parent of the eyes and fingers always stands before them
        depth[k] = depth[parent] + 1 if parent >= 0 else 0
    out = []
    for d in range(1, max(depth) + 1):
        members = [k for k in range(len(JOINTS)) if depth[k] == d]
        out.append((np.array(members), np.array([PARENTS[k] for k in members])))
    return tuple(out)


LEVELS = _levels()


class Rig:
    """One person's skeleton at rest.

    `rest` (55, 3) are joint positions in metres, standing, facing +z, in the order of JOINTS; the Root joint lies on the floor
    between the feet. `sole` is the thickness of the shoe's sole in metres, which lifts the whole body.
    """

    def __init__(self, rest: Array, sole: float = 0.0) -> None:
        rest = np.asarray(rest, float)
        if rest.shape != (len(JOINTS), 3):
            raise ValueError(
                f"A rig needs {len(JOINTS)} joints of 3 numbers, in the order of JOINTS; got {rest.shape}."
            )
        self.rest = rest
        self.sole = sole
        self.floor = float(rest[0, 1]) - sole
        self.parents = np.array(PARENTS)
        self.offsets = rest - rest[np.maximum(self.parents, 0)]
        self.offsets[0] = rest[0]
        starts, middles, ends = rest[LIMB_ROOTS], rest[LIMB_MIDDLES], rest[LIMB_ENDS]
        self.upper = length(middles - starts)  # (4, 1): thighs and upper arms, left before right
        self.lower = length(ends - middles)
        self._upper_rest = unit(middles - starts)
        self._lower_rest = unit(ends - middles)
        line = unit(ends - starts)
        bend = middles - starts
        bend = bend - line * (bend * line).sum(-1, keepdims=True)
        # A standing leg is nearly straight: its own bend is too small to tell the hinge, which is a little outward of forward.
        self.poles = unit(np.stack([np.array([0.10, 0, 1.0]), np.array([-0.10, 0, 1.0]), bend[2], bend[3]]))
        self._upper_frame_t = frame(self._upper_rest, self.poles).swapaxes(-1, -2)
        self._lower_frame_t = frame(self._lower_rest, self.poles).swapaxes(-1, -2)

    @cached_property
    def leg(self) -> float:
        """Thigh and calf in metres."""
        return float(self.upper[0, 0] + self.lower[0, 0])

    @cached_property
    def arm(self) -> float:
        """Shoulder to wrist, straight, in metres."""
        return float(self.upper[2, 0] + self.lower[2, 0])

    @cached_property
    def ankle(self) -> float:
        """Height of the ankle joint over the floor when standing, shoes included."""
        return float(self.rest[INDEX["foot_l"], 1]) - self.floor

    @cached_property
    def hips(self) -> float:
        """Height of the pelvis joint over the floor at rest, shoes included."""
        return float(self.rest[INDEX["pelvis"], 1]) - self.floor

    @cached_property
    def size(self) -> float:
        """Leg length relative to a grown man's (0.86 m); steps, seats and reaches scale with it."""
        return self.leg / 0.86

    @cached_property
    def seed(self) -> int:
        """A number that is this body's own, for habits of stance."""
        return zlib.crc32(np.round(self.rest * 1000).astype("<i4").tobytes())

    @cached_property
    def rest_matrices(self) -> Array:
        """Global matrices (55, 4, 4) at rest."""
        out = np.tile(np.eye(4), (len(JOINTS), 1, 1))
        out[:, :3, 3] = self.rest
        return out

    def forward(self, local: Array, root: Array | None = None, shift: Array | None = None) -> Array:
        """Local rotations (55, 3, 3) to global matrices (55, 4, 4).

        `root` (4, 4) places the character in the world; `shift` (3,) moves the pelvis from its rest place, in the character's axes.
        """
        out = np.zeros((len(JOINTS), 4, 4))
        out[:, 3, 3] = 1.0
        start = np.eye(4) if root is None else root
        out[0, :3, :3] = start[:3, :3] @ local[0]
        out[0, :3, 3] = start[:3, :3] @ self.rest[0] + start[:3, 3]
        offsets = self.offsets
        if shift is not None:
            offsets = offsets.copy()
            offsets[1] += shift
        for members, parents in LEVELS:
            turned = out[parents, :3, :3]
            out[members, :3, :3] = turned @ local[members]
            out[members, :3, 3] = out[parents, :3, 3] + (turned @ offsets[members, :, None])[..., 0]
        return out

    def local(self, rotations: Array) -> Array:
        """Global rotations (55, 3, 3) to local ones."""
        parents = np.maximum(self.parents, 0)
        out = rotations[parents].swapaxes(-1, -2) @ rotations
        out[0] = rotations[0]
        return np.asarray(out)

    def reach(
        self, starts: Array, targets: Array, poles: Array, limbs: slice = slice(0, 4)
    ) -> tuple[Array, Array, Array]:
        """Two-bone limbs that reach points: global rotations of the upper and the lower bones, and the ends reached.

        `starts`, `targets`, `poles` (n, 3) for the chosen limbs, in the order left leg, right leg, left arm, right arm; poles say
        to which side knee or elbow goes. A target out of reach is approached as far as the limb goes; a limb never quite locks.
        """
        l1, l2 = self.upper[limbs], self.lower[limbs]
        v = targets - starts
        far = length(v)
        # Near full stretch the distance is bent softly (C1), so that a knee does not snap straight.
        full = l1 + l2
        knee = 0.997 * full
        soft = np.where(far > knee, knee + (full * 0.9995 - knee) * np.tanh((far - knee) / (full * 0.9995 - knee)), far)
        near = np.abs(l1 - l2) + 0.08 * full
        d = np.maximum(soft, near)
        v = v / np.maximum(far, 1e-9)
        cosine = np.clip((l1 * l1 + d * d - l2 * l2) / (2 * l1 * d), -1.0, 1.0)
        side = poles - v * (v * poles).sum(-1, keepdims=True)
        side = unit(side)
        middles = starts + l1 * (v * cosine + side * np.sqrt(1 - cosine * cosine))
        ends = starts + v * d
        upper = frame(middles - starts, side) @ self._upper_frame_t[limbs]
        lower = frame(ends - middles, side) @ self._lower_frame_t[limbs]
        return upper, lower, ends

    def skin_matrices(self, matrices: Array) -> Array:
        """Global matrices (55, 4, 4) to what the vertex shader multiplies rest positions by, (55, 4, 4) f4."""
        out = matrices.astype(np.float64, copy=True)
        out[:, :3, 3] -= (matrices[:, :3, :3] @ self.rest[:, :, None])[..., 0]
        return out.astype(np.float32)

    @cached_property
    def palms(self) -> Array:
        """Frames of the hands at rest (2, 3, 3), left first.

        Columns are: out of the palm; across it, so that the frame is right-handed; along the fingers.
        """
        out = np.empty((2, 3, 3))
        for k, side in enumerate("lr"):

            def joint(name: str, side: str = side) -> Array:
                return np.asarray(self.rest[INDEX[f"{name}_{side}"]])

            along = unit(joint("middle_01") - joint("hand"))
            across = joint("index_01") - joint("pinky_01")
            out_of = unit(cross(across, along))
            if out_of @ (joint("thumb_03") - joint("middle_01")) < 0:
                out_of = -out_of
            out[k] = np.stack([out_of, unit(cross(along, out_of)), along], 1)
        return out
