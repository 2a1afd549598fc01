"""The body data that filmwright ships (assets/people.npz): base mesh, shape targets, rig. Written by scripts/assets/people.py."""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import AssetError

ASSET = Path(__file__).parents[2] / "assets" / "people.npz"
SHA256 = "d9a361e9927951258a4d7c66218347afcfdaedfe54c9fb14d401d648f9765386"
MASKS = ("lips", "face", "eyelids", "ears", "inside-mouth", "fingernails")


class BodyData:
    """The base mesh and everything that can be done to it.

    positions (n,3) f8 in metres, y up, facing +z; faces: group -> (k,3) i4; masks: name -> (n,) f4 in 0..1; joints (n,4) u1 and
    weights (n,4) f4; bones: names, parents first; parents (53,); bone_vertices (53,8), whose mean is the joint.
    """

    def __init__(self, arrays: dict[str, Array]) -> None:
        self.positions = arrays["positions"] * 1e-5
        self.faces = {k.removeprefix("faces_"): v.astype(np.int32) for k, v in arrays.items() if k.startswith("faces_")}
        self.masks = {name: arrays["masks"][:, k].astype(np.float32) / 255 for k, name in enumerate(MASKS)}
        self.bones = tuple(str(name) for name in arrays["bone_names"])
        self.parents = arrays["bone_parents"].astype(np.int32)
        self.bone_vertices = arrays["bone_vertices"].astype(np.int32)
        self.joints = arrays["joints"]
        weights = arrays["weights"].astype(np.float32)
        self.weights = weights / weights.sum(1, keepdims=True)
        self._targets = {str(name): k for k, name in enumerate(arrays["target_names"])}
        self._ends = np.cumsum(arrays["target_counts"])
        self._steps = arrays["target_steps"]
        self._gaps = arrays["target_gaps"]
        self._low = arrays["target_low"]
        self._high = arrays["target_high"]

    @property
    def units(self) -> tuple[str, ...]:
        """Names of the 52 face units (ARKit's)."""
        return tuple(n.removeprefix("units/") for n in self._targets if n.startswith("units/"))

    def has(self, target: str) -> bool:
        """Whether a target of this name is in the data."""
        return target in self._targets

    def target(self, name: str) -> tuple[Array, Array]:
        """Indices (k,) of the vertices that the target moves, and their offsets (k,3) in metres at weight 1."""
        k = self._targets[name]
        part = slice(int(self._ends[k - 1]) if k else 0, int(self._ends[k]))
        index = np.cumsum(self._gaps[part].astype(np.int64))
        steps = self._high[:, part].astype(np.int32) * 256 + self._low[:, part]
        return index, steps.T * float(self._steps[k])

    def add(self, positions: Array, target: str, weight: float) -> None:
        """Moves `positions` by a weighted target, in place."""
        if abs(weight) > 1e-4:
            index, offset = self.target(target)
            positions[index] += weight * offset  # an index occurs once in a target

    def group(self, name: str) -> Array:
        """The vertices of a group, sorted."""
        return np.unique(self.faces[name])


@lru_cache(maxsize=1)
def body_data() -> BodyData:
    """The shipped data, read once in a process. Raises AssetError when the file is missing or altered."""
    try:
        raw = ASSET.read_bytes()
    except OSError as error:
        raise AssetError(
            f"The body data {ASSET.name} cannot be read ({error.strerror}). It is part of filmwright: install filmwright again."
        ) from error
    if hashlib.sha256(raw).hexdigest() != SHA256:
        raise AssetError(
            f"The body data {ASSET.name} is not the file that filmwright ships (its sha256 differs). Install filmwright again."
        )
    with np.load(io.BytesIO(raw), allow_pickle=False) as arrays:
        return BodyData({name: arrays[name] for name in arrays.files})
