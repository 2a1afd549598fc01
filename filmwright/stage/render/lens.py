"""View and projection: a camera as a photographer states it, turned into matrices.

The gate is always 24.89 mm wide (Super 35) and as high as the picture's shape makes it. Matrices are row-major, acting on
columns; clip space is OpenGL's (-1..1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.shots import GATE
from filmwright.stage.snapshot import View

FAR = 6000.0  # metres; the sky lies behind


@dataclass(frozen=True, eq=False)
class Lens:
    """A View made ready for drawing. `right`, `up`, `forward` are unit vectors; `tan_x`, `tan_y` half the field of view."""

    eye: Array
    right: Array
    up: Array
    forward: Array
    tan_x: float
    tan_y: float
    near: float
    view: Array  # (4,4) world to camera
    projection: Array  # (4,4) camera to clip

    @property
    def matrix(self) -> Array:
        """(4,4) world to clip."""
        return self.projection @ self.view

    def height_at(self, distance: float) -> float:
        """Height in metres of what the picture shows at a distance."""
        return 2.0 * self.tan_y * distance

    def pixels(self, points: Array, width: int, height: int) -> Array:
        """Where points (n,3) fall: (n,3) of x right and y down in pixels, and the distance along the axis in metres."""
        relative = np.asarray(points, float) - self.eye
        depth = relative @ self.forward
        safe = np.where(np.abs(depth) < 1e-6, 1e-6, depth)
        x = (relative @ self.right / (safe * self.tan_x) * 0.5 + 0.5) * width
        y = (0.5 - relative @ self.up / (safe * self.tan_y) * 0.5) * height
        return np.stack([x, y, depth], -1)


def unit(vector: Array | tuple[float, float, float]) -> Array:
    """The vector (3,) at length one; +z when it has none."""
    v = np.asarray(vector, float)
    length = float(np.linalg.norm(v))
    return v / length if length > 1e-9 else np.array([0.0, 0.0, 1.0])


def axes(forward: Array, roll: float = 0.0) -> tuple[Array, Array]:
    """Right and up of a camera that looks along `forward`, rolled by degrees (positive: the picture's right side sinks)."""
    level = np.array([0.0, 1.0, 0.0]) if abs(forward[1]) < 0.9995 else np.array([0.0, 0.0, -np.sign(forward[1])])
    right = unit(np.cross(forward, level))
    up = np.cross(right, forward)
    a = np.radians(roll)
    return right * np.cos(a) - up * np.sin(a), up * np.cos(a) + right * np.sin(a)


def world_to_camera(eye: Array, right: Array, up: Array, forward: Array) -> Array:
    """(4,4): camera space has x right, y up and looks along -z."""
    matrix = np.eye(4)
    matrix[:3, :3] = right, up, -forward
    matrix[:3, 3] = -matrix[:3, :3] @ eye
    return matrix


def perspective(tan_x: float, tan_y: float, near: float, far: float) -> Array:
    """(4,4) with half fields of view given as tangents."""
    matrix = np.zeros((4, 4))
    matrix[0, 0], matrix[1, 1] = 1.0 / tan_x, 1.0 / tan_y
    matrix[2, 2], matrix[2, 3], matrix[3, 2] = (far + near) / (near - far), 2 * far * near / (near - far), -1.0
    return matrix


def orthographic(radius: float, depth: float) -> Array:
    """(4,4) for a box `radius` to each side and 0..depth ahead."""
    matrix = np.eye(4)
    matrix[0, 0] = matrix[1, 1] = 1.0 / radius
    matrix[2, 2], matrix[2, 3] = -2.0 / depth, -1.0
    return matrix


def lens(view: View, width: int, height: int) -> Lens:
    """The lens of a view for a picture of this shape."""
    eye = np.asarray(view.eye, float)
    forward = unit(np.asarray(view.target, float) - eye)
    right, up = axes(forward, view.roll)
    tan_x = GATE / 2.0 / max(view.focal, 1.0)
    tan_y = tan_x * height / width
    near = float(np.clip(view.focus * 0.04, 0.04, 0.3))  # close-ups need it near; far depth needs it far
    return Lens(
        eye, right, up, forward, tan_x, tan_y, near,
        world_to_camera(eye, right, up, forward), perspective(tan_x, tan_y, near, FAR),
    )  # fmt: skip
