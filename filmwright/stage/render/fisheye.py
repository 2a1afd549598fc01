"""A fisheye lens: a wide straight picture bent so that equal angles take equal room, and straight lines bulge about the middle.

With r the distance from the picture's middle (1 at its left and right edge) and k the angle there, a point comes from the straight
picture's radius R tan(k r) / tan(k R), where R is the radius of the corners: so the corners stay where they are and nothing is black.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.shots import GATE
from filmwright.stage.render.pipeline import Picture
from filmwright.stage.snapshot import View

EDGE = 0.92  # radians off the axis at the left and right edge


def straight(view: View, aspect: float) -> View:
    """The straight view that a fisheye picture of this shape is bent from."""
    corner = float(np.hypot(1.0, 1.0 / aspect))
    return replace(view, focal=GATE / 2 * corner / float(np.tan(EDGE * corner)))


def bent(picture: Picture) -> Picture:
    """A picture seen through a fisheye lens; all its passes go through the same bend. Flow is that of the bent picture, in pixels."""
    height, width = picture.rgb.shape[:2]
    x, y = _from(width, height)
    near = (np.clip(np.rint(y).astype(int), 0, height - 1), np.clip(np.rint(x).astype(int), 0, width - 1))

    def picked(part: Array | None) -> Array | None:
        return None if part is None else part[near]

    flow = None
    if picture.flow is not None:  # where the point was in the straight picture, bent as well
        was_x, was_y = _to(x + picture.flow[near][..., 0], y + picture.flow[near][..., 1], width, height)
        flow = np.stack([was_x - np.arange(width), was_y - np.arange(height)[:, None]], -1).astype(np.float32)
    return Picture(
        _between(picture.rgb, x, y), picked(picture.ids), picked(picture.depth), picked(picture.normal), flow
    )


@lru_cache(maxsize=4)
def _from(width: int, height: int) -> tuple[Array, Array]:
    """Where each pixel of the bent picture comes from in the straight one: x and y (h,w)."""
    corner = np.hypot(1.0, height / width)
    u = ((np.arange(width) + 0.5) / width * 2 - 1)[None]
    v = ((np.arange(height) + 0.5) / height * 2 - 1)[:, None] * height / width
    r = np.hypot(u, v)
    part = corner * np.tan(EDGE * r) / np.tan(EDGE * corner) / np.maximum(r, 1e-9)
    return (u * part + 1) * width / 2 - 0.5, (v * part * width / height + 1) * height / 2 - 0.5


def _to(x: Array, y: Array, width: int, height: int) -> tuple[Array, Array]:
    """Where a point of the straight picture is in the bent one, in pixels."""
    corner = np.hypot(1.0, height / width)
    u, v = (x + 0.5) / width * 2 - 1, ((y + 0.5) / height * 2 - 1) * height / width
    r = np.hypot(u, v)
    part = np.arctan(r * np.tan(EDGE * corner) / corner) / EDGE / np.maximum(r, 1e-9)
    return (u * part + 1) * width / 2 - 0.5, (v * part * width / height + 1) * height / 2 - 0.5


def _between(rgb: Array, x: Array, y: Array) -> Array:
    """Colours (h,w,3) u1 at points between pixels, linearly."""
    height, width = rgb.shape[:2]
    x, y = np.clip(x, 0, width - 1.001), np.clip(y, 0, height - 1.001)
    i, j = x.astype(int), y.astype(int)
    a, b = (x - i)[..., None].astype(np.float32), (y - j)[..., None].astype(np.float32)
    above = rgb[j, i] * (1 - a) + rgb[j, i + 1] * a
    below = rgb[j + 1, i] * (1 - a) + rgb[j + 1, i + 1] * a
    return np.asarray(np.rint(above * (1 - b) + below * b).astype(np.uint8))
