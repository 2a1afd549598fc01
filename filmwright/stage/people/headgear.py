"""What headwear is made of: a skull to be measured, sheets that follow it, and the finished piece."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.parts import Part, rigid
from filmwright.stage.people.surfaces import grid, unit, vertex_normals


class Skull:
    """The head without ears and face as a distance in every direction from its middle."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.scale = body.head
        self.centre = np.array([0.0, body.brow[1] + 0.030 * body.head, body.brow[2] - 0.082 * body.head])
        skin = body.skin_vertices
        points = body.positions[skin]
        head = body.weights[skin, body.bone["head"]] > 0.5
        head &= body.data.masks["ears"][skin] < 0.2
        head &= points[:, 1] > body.brow[1] - 0.035 * body.head
        head &= (points[:, 2] < body.brow[2] + 0.004 * body.head) | (points[:, 1] > body.brow[1] + 0.018 * body.head)
        self._points = points[head] - self.centre

    def reach(self, directions: Array) -> Array:
        """(n,) metres from the middle to the outside of the skull along unit directions (n,3); smooth."""
        along = directions @ self._points.T
        length = np.linalg.norm(self._points, axis=1)
        share = np.exp(60 * (along / length - 1))
        return np.asarray((share * length).sum(1) / share.sum(1))

    def ring(self, angle: Array, height: float | Array, margin: float) -> Array:
        """Points (n,3) round the head: angle from the front, metres over the eyes (base head), `margin` metres off the skin."""
        level = np.broadcast_to(height, angle.shape) * self.scale + self.body.brow[1]
        radius = np.full(len(angle), 0.09 * self.scale)
        for _ in range(4):  # the direction depends on the radius that is sought
            aim = np.stack([np.sin(angle) * radius, level - self.centre[1], np.cos(angle) * radius], 1)
            reach = self.reach(unit(aim))
            radius = np.sqrt(np.maximum(reach**2 - (level - self.centre[1]) ** 2, (0.01 * self.scale) ** 2))
        radius = radius + margin * self.scale
        return np.stack([np.sin(angle) * radius, level, self.centre[2] + np.cos(angle) * radius], 1)

    def dome(
        self, brim: Callable[[Array], Array], margin: float, rows: int = 12, columns: int = 44, rise: float = 0.0
    ) -> Array:
        """(rows, columns, 3) from the brim, whose height over the eyes is a function of the angle, up to the crown."""
        angle = np.linspace(-np.pi, np.pi, columns, endpoint=False)
        top = (self.body.crown - self.body.brow[1]) / self.scale + margin + rise
        result = []
        for t in np.linspace(0, 1, rows):
            level = brim(angle) + (top - brim(angle)) * np.sin(t * np.pi / 2)
            low = self.ring(angle, brim(angle), margin)
            point = self.centre + (low - self.centre) * np.array([1, 0, 1]) * np.cos(t * np.pi / 2) ** 0.62
            point[:, 1] = self.body.brow[1] + level * self.scale
            # Never inside the head: pushed out where the skull is wider than the curve.
            away = point - self.centre
            length = np.linalg.norm(away, axis=1)
            needed = self.reach(unit(away)) + margin * 0.8 * self.scale
            result.append(self.centre + away / length[:, None] * np.maximum(length, needed)[:, None])
        return np.stack(result)


@dataclass(frozen=True)
class Headgear:
    """A finished piece for the head: parts, and the height over the eyes (m) above which hair is pressed flat, front and back.

    `flat`: metres that are left of it; `band`: metres above that line at which it is free again.
    """

    parts: list[Part]
    front: float
    back: float
    flat: float = 0.004
    band: float = 9.0


def surface(
    body: Body, rows: Array, colour: Array, material: str = "cloth", closed: bool = True, name: str = "hat"
) -> Part:
    """Rows (r, c, 3) as a part that follows the head, facing outwards."""
    count, columns = rows.shape[:2]
    points = rows.reshape(-1, 3)
    triangles = grid(count, columns, closed)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    if (np.cross(b - a, c - a) * ((a + b + c) / 3 - points.mean(0))).sum() < 0:
        triangles = triangles[:, ::-1]
    return Part(
        points,
        triangles,
        rigid(body.bone["head"], len(points)),
        material,
        np.tile(colour, (len(points), 1)),
        None,
        vertex_normals(points, triangles),
        name=name,
    )


def double(part: Part, thick: float) -> Part:
    """The same sheet with an inner side `thick` metres within, for brims and visors."""
    normals = vertex_normals(part.points, part.triangles)
    count = len(part.points)
    return Part(
        np.concatenate([part.points, part.points - normals * thick]),
        np.concatenate([part.triangles, part.triangles[:, ::-1] + count]),
        np.concatenate([part.weights] * 2), part.material, np.concatenate([part.colours, part.colours * 0.75]), None,
        np.concatenate([normals, -normals]), name=part.name,
    )  # fmt: skip
