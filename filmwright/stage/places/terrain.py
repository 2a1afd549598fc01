"""Ground that is not flat: a grid of heights, finer where people are, whose `at` is exactly the surface that is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.surface import named, surface

Heights = Callable[[Array, Array], Array]
Colours = Callable[[Array, Array, Array, Array], Array]  # x, height, z, steepness 0..1 -> sRGB (..., 3)


def spaced(near: float, step: float, far: float, growth: float = 1.25, centre: float = 0.0) -> Array:
    """Grid lines: every `step` metres within `near` of the centre, then wider by `growth` each, to `far` on both sides."""
    half = list(np.arange(0.0, near + step / 2, step))
    while half[-1] < far:
        step *= growth
        half.append(half[-1] + step)
    half[-1] = far
    positive = np.array(half)
    return np.concatenate([-positive[:0:-1], positive]) + centre


@dataclass(frozen=True, eq=False)
class Terrain:
    """Heights (len(xs), len(zs)) over lines xs and zs, metres, both ascending. Each cell is two triangles."""

    xs: Array
    zs: Array
    heights: Array

    @classmethod
    def of(cls, xs: Array, zs: Array, height: Heights) -> Terrain:
        """Sample a height function on grid lines."""
        x, z = np.meshgrid(xs, zs, indexing="ij")
        return cls(xs, zs, np.asarray(height(x, z), np.float32).astype(float))

    def at(self, x: Array | float, z: Array | float) -> Array:
        """Height of the drawn triangles at (x, z); beyond the edge, the edge's own."""
        x, z = np.broadcast_arrays(np.asarray(x, float), np.asarray(z, float))
        x = np.minimum(np.maximum(x, self.xs[0]), self.xs[-1])  # np.clip takes twice as long for a point or two
        z = np.minimum(np.maximum(z, self.zs[0]), self.zs[-1])
        i = np.minimum(self.xs.searchsorted(x, side="right") - 1, len(self.xs) - 2)
        j = np.minimum(self.zs.searchsorted(z, side="right") - 1, len(self.zs) - 2)
        u = (x - self.xs[i]) / (self.xs[i + 1] - self.xs[i])
        v = (z - self.zs[j]) / (self.zs[j + 1] - self.zs[j])
        a, b, c, d = self.heights[i, j], self.heights[i + 1, j], self.heights[i + 1, j + 1], self.heights[i, j + 1]
        return np.asarray(
            np.where(u + v <= 1, a + (b - a) * u + (d - a) * v, c + (d - c) * (1 - u) + (b - c) * (1 - v))
        )

    @cached_property
    def slopes(self) -> tuple[Array, Array]:
        """Gradient of the height along x and z, each (len(xs), len(zs))."""
        gx, gz = np.gradient(self.heights, self.xs, self.zs)
        return np.asarray(gx), np.asarray(gz)

    def meshes(
        self, name: str, material: str, colours: Colours, tiles: tuple[int, int] = (3, 4), aux: Colours | None = None
    ) -> tuple[Mesh, ...]:
        """The surface in tiles, so that what is behind the camera is not drawn. `aux` gives (..., 4) of what the material reads."""
        gx, gz = self.slopes
        x, z = np.meshgrid(self.xs, self.zs, indexing="ij")
        normals = np.stack([-gx, np.ones_like(gx), -gz], -1)
        steep = 1 - 1 / np.sqrt(1 + gx**2 + gz**2)
        points = np.stack([x, self.heights, z], -1)
        colour = np.clip(colours(x, self.heights, z, steep), 0, 1)
        more = aux(x, self.heights, z, steep) if aux is not None else None
        return tuple(
            named(
                f"{name}-{i0}-{j0}",
                surface(
                    points[i0 : i1 + 1, j0 : j1 + 1].reshape(-1, 3),
                    _cells(i1 - i0, j1 - j0),
                    colour[i0 : i1 + 1, j0 : j1 + 1].reshape(-1, 3),
                    material,
                    normals[i0 : i1 + 1, j0 : j1 + 1].reshape(-1, 3),
                    None if more is None else more[i0 : i1 + 1, j0 : j1 + 1].reshape(-1, 4),
                ),
            )
            for i0, i1 in _cuts(len(self.xs) - 1, tiles[0])
            for j0, j1 in _cuts(len(self.zs) - 1, tiles[1])
        )


def _cuts(cells: int, tiles: int) -> list[tuple[int, int]]:
    edges = [round(cells * k / tiles) for k in range(tiles + 1)]
    return list(pairwise(edges))


def _cells(rows: int, columns: int) -> Array:
    """Triangles of a grid of cells, split from (i+1, j) to (i, j+1), which is what `at` follows."""
    index = np.arange((rows + 1) * (columns + 1)).reshape(rows + 1, columns + 1)
    a, b, c, d = index[:-1, :-1].ravel(), index[1:, :-1].ravel(), index[1:, 1:].ravel(), index[:-1, 1:].ravel()
    return np.concatenate([np.stack([a, d, b], 1), np.stack([b, d, c], 1)])


def patch(
    terrain: Terrain, centre: tuple[float, float], size: tuple[float, float], lift: float = 0.015, step: float = 0.6
) -> Mesh:
    """A piece of cloth laid over the ground (a path, a puddle, a track), `lift` above the drawn triangles; white, material soil."""
    nx, nz = max(int(size[0] / step), 1), max(int(size[1] / step), 1)
    x, z = np.meshgrid(
        np.linspace(-size[0] / 2, size[0] / 2, nx + 1) + centre[0],
        np.linspace(-size[1] / 2, size[1] / 2, nz + 1) + centre[1],
        indexing="ij",
    )
    points = np.stack([x, terrain.at(x, z) + lift, z], -1).reshape(-1, 3)
    return surface(points, _cells(nx, nz), "#ffffff", "soil")
