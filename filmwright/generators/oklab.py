"""Oklab: a space in which equal distances look equally far apart (Björn Ottosson, 2020). L 0..1, a and b about -0.4..0.4."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)
_FROM_LAB = np.linalg.inv(_TO_LAB.astype(np.float64)).astype(np.float32)
_FROM_CONES = np.linalg.inv(_TO_CONES.astype(np.float64)).astype(np.float32)
_CODES = np.arange(256, dtype=np.float32) / 255
_LINEAR = np.where(_CODES <= 0.04045, _CODES / 12.92, ((_CODES + 0.055) / 1.055) ** 2.4).astype(np.float32)


def to_oklab(picture: Array) -> Array:
    """sRGB (..., 3) u1 as Oklab (..., 3) f4."""
    return np.asarray(np.cbrt(_LINEAR[picture] @ _TO_CONES.T) @ _TO_LAB.T)


def from_oklab(lab: Array) -> Array:
    """Oklab (..., 3) as sRGB (..., 3) u1; colours outside of sRGB are clipped."""
    linear = np.clip((lab.astype(np.float32) @ _FROM_LAB.T) ** 3 @ _FROM_CONES.T, 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray((encoded * 255 + 0.5).astype(np.uint8))


def hex_to_oklab(colour: str) -> Array:
    """`#rrggbb` as Oklab (3,)."""
    return to_oklab(np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)], np.uint8))
