"""From parts of an animal's own measure to metres."""

from __future__ import annotations

from filmwright.arrays import Array
from filmwright.stage.creatures.field import Sweep
from filmwright.stage.creatures.flesh import Piece

Triple = tuple[float, float, float]


def triple(point: Array) -> Triple:
    """A point as three numbers."""
    return float(point[0]), float(point[1]), float(point[2])


def scaled(point: Triple, scale: float) -> Triple:
    """A point, larger."""
    return point[0] * scale, point[1] * scale, point[2] * scale


def grown(one: Sweep, scale: float) -> Sweep:
    """A sweep, larger."""
    return Sweep(one.points * scale, one.radii * scale, one.wide, one.blend * scale)


def piece_grown(piece: Piece, scale: float) -> Piece:
    """A piece, larger."""
    return Piece(
        piece.points * scale, piece.triangles, piece.colours, piece.material, piece.bones, piece.normals, piece.aux, piece.along,
        piece.levels,
    )  # fmt: skip
