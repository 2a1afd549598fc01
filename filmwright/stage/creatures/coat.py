"""Coats: colours by part of the body, and the markings that the shaders draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.surface import Colour, _lattice, rgb, smooth

KINDS = ("", "stripes", "spots", "rosettes", "plates", "patches", "scales")


@dataclass(frozen=True)
class Coat:
    """What an animal is coloured like. Empty colours are the main one. `marks` is one of KINDS with `mark` its colour, `size` metres of a
    body one metre high between markings, `much` 0..1 how strong. `bare` draws skin instead of fur."""

    main: str = "#8a6a4a"
    under: str = ""  # belly, chest, inside of the legs
    legs: str = ""  # from the knee down
    face: str = ""  # muzzle
    back: str = ""  # along the spine
    tips: str = ""  # ends of ears and tail
    marks: str = ""
    mark: str = "#1c1714"
    size: float = 0.1
    much: float = 0.5
    bare: bool = False
    hair: str = ""  # mane, tail, tuft
    nose: str = "#1d1917"
    eyes: str = "#3a2412"
    horn: str = "#5b5145"
    blaze: str = ""  # a mark down the face
    patch: str = ""  # about the eyes
    band: str = ""  # over the shoulders and down all legs
    mask: str = ""  # cheeks and brows, on both sides of the forehead
    tail: str = ""  # the tail
    rings: str = ""  # rings about the tail


def packed(colour: Colour) -> float:
    """A colour in eleven bits, as the shaders unpack it."""
    r, g, b = rgb(colour)
    return float(round(r * 15) * 128 + round(g * 15) * 8 + round(b * 7))


def marked(coat: Coat, z: Array, much: Array | float = 1.0) -> Array:
    """The three numbers (n,3) of a coat's markings besides occlusion: kind and strength, size or phase, colour. `much` (n,) scales the
    strength from place to place."""
    kind = KINDS.index(coat.marks)
    strength = np.clip(np.broadcast_to(np.asarray(much, float), z.shape) * coat.much, 0.0, 0.94)
    return np.stack([kind + strength if kind else 0 * strength, z, np.full(len(z), packed(coat.mark))], 1)


def lumps(points: Array, size: float, seed: int = 0) -> Array:
    """Smooth noise in space (n,), 0..1, one lump a `size`."""
    p = points / size
    cell = np.floor(p).astype(np.int64)
    f = p - cell
    f = f * f * (3 - 2 * f)
    out = np.zeros(len(p))
    for dx in (0, 1):
        for dy in (0, 1):
            for dz in (0, 1):
                share = (
                    (f[:, 0] if dx else 1 - f[:, 0])
                    * (f[:, 1] if dy else 1 - f[:, 1])
                    * (f[:, 2] if dz else 1 - f[:, 2])
                )
                out += share * _lattice(cell[:, 0] + dx + 131 * (cell[:, 1] + dy), cell[:, 2] + dz, seed)
    return out


def mixed(base: Array, colour: str, share: Array) -> Array:
    """Colours (n,3) with another laid over them by a share (n,); an empty colour leaves them."""
    if not colour:
        return base
    return np.asarray(base * (1 - share[:, None]) + rgb(colour) * share[:, None])


def along(points: Array, path: Sequence[Sequence[float] | Array] | Array) -> tuple[Array, Array]:
    """For points (n,3): metres along a broken line where they are nearest to it, and how far off they are."""
    line = np.asarray(path, float)
    best, where, gone = np.full(len(points), 1e9), np.zeros(len(points)), 0.0
    for a, b in pairwise(line):
        way = b - a
        length = float(np.linalg.norm(way))
        t = np.clip((points - a) @ way / max(length**2, 1e-12), 0, 1)
        off = np.linalg.norm(points - a - t[:, None] * way, axis=1)
        nearer = off < best
        best, where = np.where(nearer, off, best), np.where(nearer, gone + t * length, where)
        gone += length
    return where, best


__all__ = ["Coat", "along", "lumps", "marked", "mixed", "packed", "rgb", "smooth"]
