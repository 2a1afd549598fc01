"""What works: tractors, tanks, diggers, bulldozers and forklifts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, turned
from filmwright.stage.vehicles.chassis import _axle, _cab_seat, _lamps, _steering_wheel
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat
from filmwright.stage.vehicles.panels import CHROME, DARK, RUBBER, STEEL, both, darker, mirrored, wheel


def _tractor(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    paint = (colour, "paint")
    big, small = 0.82, 0.46
    _axle(kit, 0, 1.35, small, 1.5, 0.26, True, make="truck")
    _axle(kit, 1, -0.95, big, 1.95, 0.5, False, make="truck")
    for z, r, track, wide in ((1.35, small, 1.5, 0.26), (-0.95, big, 1.95, 0.5)):  # lugs
        name = 0 if z > 0 else 1
        for s, letter in ((1, "l"), (-1, "r")):
            x = s * (track / 2 - wide / 2)
            for k in range(16 if kit.fine else 0):
                a = 2 * np.pi * k / 16
                lug = moved(
                    box((x - wide * 0.48, r - 0.02, -0.035), (x + wide * 0.48, r + 0.035, 0.035), *RUBBER, 0.01),
                    turned("x", np.degrees(a)),
                )
                kit.add(at(lug, 0, r, z), to=f"wheel{name}_{letter}")
    kit.add(
        box((-0.36, 0.75, 0.15), (0.36, 1.42, 1.95), *paint, 0.12),
        box((-0.3, 0.78, 1.94), (0.3, 1.34, 1.99), "#1d1e20", "plain", 0.02),
    )
    kit.add(
        box((-0.3, 0.5, -1.2), (0.3, 0.85, 1.7), "#3a3c3e", "metal", 0.05),
        rod((-0.55, small, 1.35), (0.55, small, 1.35), 0.07, *STEEL),
        rod((-0.8, big, -0.95), (0.8, big, -0.95), 0.12, *STEEL),
    )
    kit.add(rod((0.24, 1.4, 1.25), (0.24, 2.2, 1.25), 0.05, *DARK, kit.sides(8)))
    for s in (1, -1):
        bow = np.radians(np.linspace(20, 165, 10))
        arc = np.stack([0 * bow, big + np.sin(bow) * (big + 0.08), -0.95 + np.cos(bow) * (big + 0.08)], 1)
        kit.add(at(tube(arc - [0, big, -0.95], 0.03, *paint), s * 0.73, big, -0.95, size=(8.5, 1, 1)))
        for z in (-1.35, 0.05):
            kit.add(rod((s * 0.52, 1.4, z), (s * 0.5, 2.55, z - 0.02), 0.035, "#2a2c2e", "metal"))
    kit.add(box((-0.62, 2.53, -1.5), (0.62, 2.62, 0.2), *paint, 0.03))
    kit.add(
        box((-0.26, 0.95, -1.05), (0.26, 1.12, -0.55), "#2a2b2d", "leather", 0.05),
        box((-0.26, 1.1, -1.1), (0.26, 1.5, -0.98), "#2a2b2d", "leather", 0.05),
        box((-0.5, 0.86, -0.75), (0.5, 0.92, 0.2), *DARK),
    )
    _steering_wheel(kit, 0.0, 1.5, -0.28, 0.2, -40)
    _lamps(kit, 0.24, 1.2, 1.99, -1.4, lit, 0.07, 1.3)
    feet = tuple(Hold((s * 0.24, 0.93, -0.22), pitch=-4.0) for s in (1, -1))
    hands = tuple(Hold((s * 0.18, 1.52, -0.33), "rim", (-s * 0.25, 0.3, 0.9), (-s * 0.5, -0.7, 0.4)) for s in (1, -1))
    return (Seat((0.0, 1.2, -0.8), -4.0, 6.0, hands, feet, 12.0, "drive", enter=(1.3, 0.0, -0.3)),)


def _tracks(kit: Kit, x: float, wide: float, length: float, height: float, colour: str) -> None:
    """A pair of tracks with their wheels."""
    r = height / 2
    flat = length - height
    for s in (1, -1):
        for a0, z0 in ((0.0, flat / 2), (np.pi, -flat / 2)):
            n = 8
            for k in range(n):
                a = np.pi / 2 - a0 - np.pi * (k + 0.5) / n
                pad = moved(
                    box((-wide / 2, r - 0.06, -0.085), (wide / 2, r, 0.085), *RUBBER, 0.01),
                    turned("x", 90 - np.degrees(a)),
                )
                kit.add(at(pad, s * x, r, z0))
        for y in (0.0, height - 0.06):
            kit.add(box((s * x - wide / 2, y, -flat / 2), (s * x + wide / 2, y + 0.06, flat / 2), *RUBBER))
            for z in np.arange(-flat / 2, flat / 2, 0.18 if kit.fine else 0.5):
                kit.add(
                    box((s * x - wide / 2, y - 0.012, z), (s * x + wide / 2, y + 0.072, z + 0.1), "#26282a", "metal")
                )
        count = max(int(flat / (r * 1.5)) + 1, 3)
        for k in range(count):
            z = -flat / 2 + flat * k / (count - 1)
            pivot = (s * x, r, z)
            name = kit.bone(Bone(f"road{k}_{'l' if s > 0 else 'r'}", pivot, (1.0, 0.0, 0.0), "roll", r * 0.8))
            disc = wheel(kit, r * 0.8, wide * 0.8, "steel", colour)
            kit.add(at(disc if s > 0 else mirrored(disc), *pivot), to=name)


def _tank(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    from filmwright.stage.shapes import extrude

    paint = (colour, "paint")
    _tracks(kit, 1.4, 0.58, 6.4, 0.95, darker(colour, 0.8))
    side = [(-3.1, 0.5), (2.6, 0.42), (3.35, 0.85), (2.2, 1.32), (-2.9, 1.36), (-3.25, 1.0)]
    hull = moved(extrude(side, 2.2, *paint), turned("y", -90))
    kit.add(hull, both(box((1.08, 0.98, -3.2), (1.74, 1.1, 3.1), *paint, 0.03)))
    kit.bone(Bone("turret", (0.0, 1.4, 0.0), (0.0, 1.0, 0.0), "swing", rate=0.04))
    dome = lathe([(1.28, 0.0), (1.22, 0.38), (0.95, 0.66), (0, 0.72)], *paint, 8 if not kit.fine else 12)
    kit.add(
        at(dome, 0, 1.34, -0.2, size=(1, 1, 1.2)),
        box((-0.36, 1.5, 0.9), (0.36, 1.9, 1.5), *paint, 0.08),
        rod((0, 1.7, 1.3), (0, 1.76, 5.0), 0.085, darker(colour, 0.9), "metal", kit.sides(12)),
        to="turret",
    )
    kit.add(
        rod((0, 1.757, 4.75), (0, 1.765, 5.15), 0.12, darker(colour, 0.9), "metal", kit.sides(12)),
        at(cylinder(0.34, 0.14, *paint, kit.sides(14)), -0.45, 2.0, -0.5),
        rod((0.7, 1.9, -1.0), (0.75, 3.4, -1.2), 0.01, *DARK),
        to="turret",
    )
    _lamps(kit, 1.0, 1.0, 2.95, -3.2, lit, 0.08, 0.9)
    return (Seat((-0.45, 1.95, -0.5), 0.0, 0.0, (), (), 4.0, "stand", enter=(2.2, 0.0, 0.0)),)


def _digger(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    paint = (colour, "paint")
    _tracks(kit, 0.95, 0.5, 3.6, 0.8, "#55585a")
    kit.add(box((-0.8, 0.35, -1.2), (0.8, 0.8, 1.2), *DARK))
    kit.bone(Bone("house", (0.0, 0.9, 0.0), (0.0, 1.0, 0.0), "swing", rate=0.05))
    kit.add(
        box((-1.25, 0.92, -2.1), (1.25, 1.9, -0.4), *paint, 0.15),
        box((-1.25, 0.92, -0.5), (-0.2, 1.5, 1.1), *paint, 0.06),
        at(cylinder(0.75, 0.14, *DARK, kit.sides(18)), 0, 0.8, 0),
        to="house",
    )
    _cabin(kit, (0.25, 0.95, -0.45), (1.25, 2.75, 1.15), colour, "house")
    boom = [(-0.15, 1.3, 0.9), (-0.15, 3.6, 2.6), (-0.15, 3.5, 3.6), (-0.15, 2.9, 4.5)]
    kit.add(
        tube(np.array(boom), np.array([0.22, 0.24, 0.2, 0.14]), *paint, sides=4),
        rod((-0.15, 1.3, 1.2), (-0.15, 3.1, 2.4), 0.07, *CHROME),
        to="house",
    )
    kit.add(
        tube(
            np.array([(-0.15, 3.2, 4.3), (-0.15, 2.2, 4.9), (-0.15, 0.9, 4.7)]),
            np.array([0.16, 0.15, 0.1]),
            *paint,
            sides=4,
        ),
        rod((-0.15, 3.7, 3.4), (-0.15, 3.4, 4.6), 0.06, *CHROME),
        to="house",
    )
    _bucket(kit, (-0.15, 0.75, 4.45), 0.9, "house")
    _lamps(kit, 1.0, 2.55, 1.2, -2.1, lit, 0.07, 1.5)
    return (_work_seat(0.75, 1.05, 0.2),)


def _bulldozer(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    paint = (colour, "paint")
    _tracks(kit, 0.95, 0.55, 3.4, 0.95, "#55585a")
    kit.add(
        box((-0.6, 0.6, -1.4), (0.6, 1.1, 1.7), *DARK),
        box((-0.55, 1.0, 0.1), (0.55, 1.85, 1.75), *paint, 0.1),
        rod((0.3, 1.8, 1.1), (0.3, 2.6, 1.1), 0.06, *DARK),
    )
    _cabin(kit, (-0.65, 1.0, -1.4), (0.65, 2.75, 0.1), colour, "body")
    a = np.radians(np.linspace(-60, 60, 8))
    blade = np.array([[(x, 0.75 + 0.72 * np.sin(t), 2.75 - 0.35 * np.cos(t)) for x in (1.65, -1.65)] for t in a])
    i = np.arange(7) * 2
    from filmwright.stage.surface import surface

    faces = np.concatenate([np.stack([i, i + 1, i + 3], 1), np.stack([i, i + 3, i + 2], 1)])
    points = blade.reshape(-1, 3)
    kit.add(
        surface(points, faces, *paint),
        surface(points - [0, 0, 0.06], faces[:, ::-1], *paint),
        both(rod((1.3, 0.5, -0.4), (1.3, 0.4, 2.4), 0.1, *paint)),
        both(rod((0.5, 1.2, 1.4), (0.6, 0.8, 2.45), 0.06, *CHROME)),
    )
    _lamps(kit, 0.5, 2.62, 0.15, -1.42, lit, 0.07, 1.5)
    return (_work_seat(0.0, 1.05, -0.75),)


def _forklift(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    paint = (colour, "paint")
    _axle(kit, 0, 0.8, 0.36, 1.15, 0.24, False, make="steel")
    _axle(kit, 1, -0.75, 0.3, 1.1, 0.2, True, make="steel")
    kit.add(
        box((-0.52, 0.3, -1.15), (0.52, 0.95, -0.35), *paint, 0.14),
        box((-0.52, 0.28, -0.4), (0.52, 0.5, 1.0), *paint, 0.05),
        box((-0.5, 0.5, 0.55), (0.5, 1.0, 0.95), *paint, 0.06),
    )
    for x in (0.48, -0.48):
        kit.add(
            rod((x, 0.9, 0.75), (x, 2.1, 0.5), 0.03, *DARK),
            rod((x, 0.9, -0.9), (x, 2.1, -0.75), 0.03, *DARK),
            rod((x, 2.1, 0.5), (x, 2.1, -0.75), 0.03, *DARK),
        )
        kit.add(
            box((x * 0.8 - 0.05, 0.1, 1.1), (x * 0.8 + 0.05, 2.2, 1.22), *STEEL),
            box((x * 0.6 - 0.06, 0.12, 1.2), (x * 0.6 + 0.06, 0.18, 2.3), *DARK),
        )
    for z in (0.5, 0.1, -0.35, -0.75):
        kit.add(rod((-0.48, 2.1, z), (0.48, 2.1, z), 0.025, *DARK))
    kit.add(
        box((-0.45, 0.5, 1.2), (0.45, 0.58, 1.26), *STEEL),
        box((-0.24, 0.9, -0.6), (0.24, 1.02, -0.15), "#2a2b2d", "leather", 0.04),
        box((-0.24, 1.0, -0.66), (0.24, 1.4, -0.56), "#2a2b2d", "leather", 0.04),
    )
    _lamps(kit, 0.4, 1.9, 0.58, -1.16, lit, 0.06, 0.7)
    return (_work_seat(0.0, 0.55, -0.3),)


def _work_seat(x: float, floor: float, z: float) -> Seat:
    seat = _cab_seat(x, floor, z, "drive", 1.9)
    hands = tuple(
        Hold((x + s * 0.26, floor + 0.78, z + 0.42), fingers=(0.0, 0.1, 1.0), palm=(-s * 0.9, -0.4, 0.0))
        for s in (1, -1)
    )
    return replace(seat, hands=hands)


def _cabin(kit: Kit, low: tuple[float, float, float], high: tuple[float, float, float], colour: str, bone: str) -> None:
    """A cab of posts and panes."""
    from filmwright.stage.shapes import quad
    from filmwright.stage.vehicles.panels import PANE

    (x0, y0, z0), (x1, y1, z1) = low, high
    kit.add(
        box((x0, y0, z0), (x1, y0 + 0.55, z1), colour, "paint", 0.04),
        box((x0 - 0.04, y1 - 0.1, z0 - 0.04), (x1 + 0.04, y1, z1 + 0.06), colour, "paint", 0.03),
        to=bone,
    )
    for x in (x0 + 0.04, x1 - 0.04):
        for z in (z0 + 0.04, z1 - 0.04):
            kit.add(rod((x, y0, z), (x, y1, z), 0.045, "#2a2c2e", "metal"), to=bone)
    y, t = y0 + 0.55, y1 - 0.1
    kit.add(quad((x0, y, z1), (x1, y, z1), (x1, t, z1), (x0, t, z1), PANE, "glass"), to=bone)
    kit.add(quad((x1, y, z1), (x1, y, z0), (x1, t, z0), (x1, t, z1), PANE, "glass"), to=bone)
    kit.add(quad((x0, y, z0), (x0, y, z1), (x0, t, z1), (x0, t, z0), PANE, "glass"), to=bone)


def _bucket(kit: Kit, place: tuple[float, float, float], wide: float, bone: str) -> None:
    a = np.radians(np.linspace(-160, 40, 8))
    from filmwright.stage.surface import surface

    ring = np.array([[(x, 0.38 * np.sin(t), 0.38 * np.cos(t)) for x in (wide / 2, -wide / 2)] for t in a])
    i = np.arange(7) * 2
    faces = np.concatenate([np.stack([i, i + 1, i + 3], 1), np.stack([i, i + 3, i + 2], 1)])
    points = ring.reshape(-1, 3)
    both_sides = [
        surface(points, faces, "#55585a", "metal"),
        surface(points * 0.96, faces[:, ::-1], "#4a4c4e", "metal"),
    ]
    for s in (1, -1):
        disc = moved(lathe([(0, 0), (0.37, 0)], "#55585a", "metal", 14), turned("z", 90 * s))
        both_sides.append(at(disc, s * wide / 2))
    kit.add(at(merge(both_sides), *place), to=bone)


_WORKERS = {"tractor": _tractor, "tank": _tank, "digger": _digger, "bulldozer": _bulldozer, "forklift": _forklift}
