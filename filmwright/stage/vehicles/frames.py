"""What is built of tubes: points as triples, and the length of a crank."""

from __future__ import annotations

from filmwright.arrays import Array
from filmwright.stage.snapshot import Vec

CRANK = 0.17  # metres from the middle of the bottom bracket to a pedal


def _v(point: Array) -> Vec:
    return round(float(point[0]), 5), round(float(point[1]), 5), round(float(point[2]), 5)
