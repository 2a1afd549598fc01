"""Matching: a take from elsewhere brought to the colours and the grain of the stage's picture of the same shot.

Colour: in Oklab, lightness is scaled and moved, and the two colour axes are scaled and moved, so that mean and spread become those of the
stage's frames (Reinhard et al., "Color Transfer between Images", 2001, in a perceptually even space). The scale is held within bounds, for
a model's picture may well hold other things; the change is one table for the whole take, so nothing flickers. Grain: where the take is
smoother than the stage's picture, grain of the missing strength is laid over it, strongest in the middle tones.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.generators.oklab import from_oklab, to_oklab

SCALE = (0.75, 1.35)  # bounds of the scale of lightness and colour
SHIFT = 0.2  # bound of the move of lightness; half of it for the colour axes
TABLE = 33  # nodes along each side of the table of colours
SAMPLES = 40_000  # pixels that a frame's colours are measured on
TILES = 6  # different pieces of grain, shifted about from frame to frame
MOST_GRAIN = 0.03  # of full scale: more would be noise


@dataclass(frozen=True)
class Tone:
    """Mean and spread of lightness and the two colour axes (3,), and the grain's standard deviation, of full scale."""

    mean: Array
    spread: Array
    grain: float


@dataclass(frozen=True)
class Match:
    """How a take is changed: Oklab' = (Oklab - pivot) * scale + target; `grain` is added, of full scale."""

    pivot: Array
    scale: Array
    target: Array
    grain: float


def tone(frames: Sequence[Array]) -> Tone:
    """The tone of some frames (h,w,3) u1 of one shot."""
    labs = [to_oklab(_sampled(frame)) for frame in frames]
    every = np.concatenate(labs)
    return Tone(every.mean(0), every.std(0), float(np.median([grain(frame) for frame in frames])))


def grain(frame: Array) -> float:
    """Standard deviation of the grain of a frame (h,w,3) u1, of full scale, from its flat parts.

    Immerkær's mask (1996) cancels edges; the median over blocks of its answer cancels texture.
    """
    grey = frame[..., 1].astype(np.float32) / 255
    h, w = grey.shape
    if h < 18 or w < 18:
        return 0.0
    c = grey[1:-1, 1:-1]
    laplace = (
        4 * c
        - 2 * (grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:])
        + (grey[:-2, :-2] + grey[:-2, 2:] + grey[2:, :-2] + grey[2:, 2:])
    )
    usable = (c > 0.08) & (c < 0.92)  # what is clipped shows no grain
    size = 16
    rows, columns = laplace.shape[0] // size, laplace.shape[1] // size
    blocks = np.abs(laplace[: rows * size, : columns * size]).reshape(rows, size, columns, size).mean((1, 3))
    clear = usable[: rows * size, : columns * size].reshape(rows, size, columns, size).mean((1, 3)) > 0.9
    if not clear.any():
        return 0.0
    # E|N(0, 36 s²)| = 6 s sqrt(2/pi); the lower quartile is of the flattest blocks.
    return float(np.percentile(blocks[clear], 25) * np.sqrt(np.pi / 2) / 6)


def match(of: Tone, to: Tone) -> Match:
    """The change that brings one tone to another, within bounds."""
    scale = np.clip(to.spread / np.maximum(of.spread, 1e-4), *SCALE)
    scale[1:] = np.clip(scale[1:], SCALE[0], 1.15)  # colour is thinned out rather than pushed
    bound = np.array([SHIFT, SHIFT / 2, SHIFT / 2], np.float32)
    target = of.mean + np.clip(to.mean - of.mean, -bound, bound)
    missing = max(to.grain**2 - (of.grain * float(scale[0])) ** 2, 0.0) ** 0.5
    return Match(of.mean, scale, target, min(missing, MOST_GRAIN))


class Matcher:
    """Applies a match to frame after frame. `name` seeds the grain."""

    def __init__(self, change: Match, width: int, height: int, name: str) -> None:
        from PIL import ImageFilter

        axis = np.linspace(0, 255, TABLE).round().astype(np.uint8)
        blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")  # red runs fastest, as the filter wants it
        nodes = np.stack([red, green, blue], -1).reshape(-1, 3)
        lab = (to_oklab(nodes) - change.pivot) * change.scale + change.target
        lab[:, 0] = np.clip(lab[:, 0], 0.0, 1.0)
        table = from_oklab(lab).astype(np.float32) / 255
        # Black and white stay what they are: the ends of the scale belong to titles, fades and clipped lights.
        lightness = to_oklab(nodes)[:, :1]
        keep = np.clip(np.minimum(lightness / 0.12, (1.0 - lightness) / 0.06), 0.0, 1.0)
        table = table * keep + nodes / 255 * (1 - keep)
        self._filter = ImageFilter.Color3DLUT(TABLE, table.astype(np.float32).ravel().tolist())
        self._grain = change.grain
        self._seed = zlib.crc32(name.encode())
        rng = np.random.default_rng(self._seed)
        self._tiles = (
            [rng.standard_normal((height, width)).astype(np.float32) for _ in range(TILES)]
            if change.grain > 1e-4
            else []
        )

    def apply(self, frame: Array, number: int) -> Array:
        """A frame (h,w,3) u1 changed; `number` picks its grain."""
        from PIL import Image

        out = np.asarray(Image.fromarray(frame).filter(self._filter))
        if not self._tiles:
            return out
        draw = np.random.default_rng((self._seed, number))
        tile = self._tiles[int(draw.integers(TILES))]
        tile = np.roll(tile, (int(draw.integers(tile.shape[0])), int(draw.integers(tile.shape[1]))), (0, 1))
        middle = out[..., 1].astype(np.float32) / 255
        strength = self._grain * 255 * np.sqrt(np.clip(4 * middle * (1 - middle), 0.0, 1.0))
        return np.asarray(np.clip(out + (tile * strength)[..., None] + 0.5, 0, 255).astype(np.uint8))


def _sampled(frame: Array) -> Array:
    pixels = frame.reshape(-1, 3)
    return np.asarray(pixels[:: max(len(pixels) // SAMPLES, 1)])
