"""What heavy vehicles share: axles, the driver's place, lamps."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.shapes import box, rod, tube
from filmwright.stage.surface import at, glowing, merge, moved, turned
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat
from filmwright.stage.vehicles.panels import DARK, both, lamp, mirrored, wheel


def _axle(
    kit: Kit,
    n: int,
    z: float,
    radius: float,
    track: float,
    wide: float,
    steers: bool,
    twin: bool = False,
    make: str = "truck",
) -> None:
    """Two wheels on an axle, doubled at the back of what is heavy."""
    for side, letter in ((1, "l"), (-1, "r")):
        pivot = (side * (track / 2 - wide / 2), radius, z)
        parent = "body"
        if steers:
            parent = kit.bone(Bone(f"knuckle{n}_{letter}", pivot, (0.0, 1.0, 0.0), "steer", rate=1.0))
        name = kit.bone(Bone(f"wheel{n}_{letter}", pivot, (1.0, 0.0, 0.0), "roll", radius, parent=parent))
        one = wheel(kit, radius, wide, make, "#8f959a")
        kit.add(at(one if side > 0 else mirrored(one), *pivot), to=name)
        if twin:
            kit.add(at(one if side > 0 else mirrored(one), pivot[0] - side * (wide + 0.03), radius, z), to=name)


def _cab_seat(x: float, floor: float, z: float, how: str = "drive", door: float = 1.8) -> Seat:
    feet = tuple(Hold((x + s * 0.11, floor + 0.06, z + 0.58), pitch=-20.0) for s in (1, -1))
    hands = tuple(
        Hold((x + s * 0.19, floor + 0.86, z + 0.40), "rim", (-s * 0.25, 0.5, 0.85), (-s * 0.5, -0.6, 0.5))
        for s in (1, -1)
    )
    return Seat((x, floor + 0.58, z), -4.0, 6.0, hands, feet, 8.0, how, enter=(door, 0.0, z))


def _steering_wheel(kit: Kit, x: float, y: float, z: float, radius: float = 0.22, tilt: float = -55.0) -> None:
    a = np.linspace(0, 2 * np.pi, kit.sides(18) + 1)
    ring = np.stack([radius * np.cos(a), radius * np.sin(a), 0 * a], 1)
    normal = (turned("x", tilt) @ np.array([0, 0, -1.0, 0]))[:3]
    kit.bone(Bone("rim", (x, y, z), (float(normal[0]), float(normal[1]), float(normal[2])), "steer", rate=6.0))
    one = merge([tube(ring, 0.016, *DARK, sides=6, caps=False), rod((-radius, 0, 0), (radius, 0, 0), 0.014, *DARK)])
    kit.add(at(moved(one, turned("x", tilt)), x, y, z), to="rim")
    kit.add(rod((x, y, z), (x, y - 0.45, z + 0.22), 0.03, *DARK))


def _lamps(
    kit: Kit, x: float, y: float, front: float, back: float, lit: bool, radius: float = 0.1, high: float = 0.9
) -> None:
    kit.add(both(lamp(kit, (x, y, front), radius, "#fff2d2" if lit else "#eef0ee", 9.0 if lit else 0.0, wide=1.4)))
    tail = box((x - 0.1, high, back - 0.03), (x + 0.1, high + 0.22, back + 0.02), "#a01d18", "paint", 0.02)
    kit.add(both(glowing(tail, "#ff2a1c", 3.5) if lit else tail))


def _side(x: float, y: float, z: float) -> Array:
    """The matrix that lays what stands upright on its side at a place, its top outward."""
    m = turned("z", -90)
    m[:3, 3] = x, y, z
    return m
