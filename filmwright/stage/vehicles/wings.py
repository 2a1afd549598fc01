"""Wings: rounded in front and sharp behind."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import surface

# ---------------------------------------------------------------- wings and bodies


def foil(
    root: Vec, tip: Vec, root_chord: float, tip_chord: float, thick: float, colour: str, upright: bool = False
) -> Mesh:
    """A wing from its root to its tip (both the middle of the chord), rounded in front and sharp behind."""
    profile = np.array(
        [
            (0.5, 0.0),
            (0.44, 0.34),
            (0.25, 0.5),
            (0.0, 0.42),
            (-0.25, 0.2),
            (-0.5, 0.0),
            (-0.25, -0.12),
            (0.0, -0.22),
            (0.25, -0.3),
            (0.44, -0.22),
        ]
    )
    sections = []
    for point, chord in ((root, root_chord), (tip, tip_chord)):
        along = profile[:, 0] * chord
        over = profile[:, 1] * thick * chord
        flat = np.stack([over, 0 * over, along], 1) if upright else np.stack([0 * over, over, along], 1)
        sections.append(flat + np.asarray(point, float))
    points = np.concatenate(sections)
    n = len(profile)
    i = np.arange(n)
    j = (i + 1) % n
    faces = np.concatenate([np.stack([i, j, n + j], 1), np.stack([i, n + j, n + i], 1)])
    ends = np.array([[2 * n, b, a] for a, b in zip(n + i, n + j, strict=True)])
    points = np.concatenate([points, sections[1].mean(0)[None]])
    mesh = surface(points, np.concatenate([faces, ends]), colour, "paint")
    middle = points.mean(0)
    out = mesh.normals.astype(float)
    if float(((points - middle) * out)[: 2 * n, 0 if upright else 1].sum()) < 0:
        mesh = surface(points, np.concatenate([faces, ends])[:, ::-1], colour, "paint")
    return mesh
