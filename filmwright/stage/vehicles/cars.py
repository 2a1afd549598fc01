"""Cars: a skin lofted through sections with open wheel arches, windows that one sees through, and what tells a taxi from a jeep.

The kinds differ by their numbers: lengths, heights of bonnet, waist and roof, where the screens begin and end, doors, bed, signs.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, merge, moved, turned
from filmwright.stage.vehicles.car_shapes import KINDS, Car
from filmwright.stage.vehicles.car_trim import _lights, _trim, _wheels
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import (
    DARK,
    PANE,
    both,
    cap,
    darker,
    skin,
    whole,
)


def car(kind: str, colour: str = "", lights: bool = False, detail: float = 1.0) -> tuple[Kit, Car]:
    """The parts of a car of a kind."""
    shape = KINDS[kind]
    if colour:
        shape = replace(shape, colour=colour)
    kit = Kit(detail)
    _body(kit, shape)
    _inside(kit, shape)
    _wheels(kit, shape)
    _lights(kit, shape, lights)
    _trim(kit, shape, lights)
    return kit, shape


def build(kind: str, colour: str = "", lights: bool = False) -> Vehicle:
    """A car of a kind, in a colour ("" for its own); `lights` burn in the dark."""
    kit, shape = car(kind, colour, lights)
    plain, _ = car(kind, colour, lights, 0.4)[0].joined(f"{kind}-plain")
    mesh, glass = kit.joined(kind)
    front = shape.length / 2
    beams = tuple(Lamp((x, 0.5, front + 3.0), (5.0, 4.6, 3.6), 9.0) for x in (-0.55, 0.55)) if lights else ()
    return Vehicle(
        kind, mesh, plain, glass, tuple(kit.bones), _seats(shape), "road", shape.speed, shape.axles[0] - shape.axles[1], shape.axles[1],
        pitch=1.0 if shape.low < 0.25 else 1.4, lamps=beams, puffs=((-0.5, 0.25, -front - 0.1),),
    )  # fmt: skip


# ---------------------------------------------------------------- the skin


def _outline(shape: Car, z: Array) -> tuple[Array, Array, Array, Array]:
    """Half width, sill, waist and top (k,) at stations z."""
    half = shape.length / 2
    nose, bonnet, roof, boot, tail = shape.tall
    foot, top = shape.screen
    back, end = shape.rear
    line = [
        (-half, tail - 0.12), (-half + 0.07, tail - 0.01), (-half + 0.2, tail), (end, boot), (back, roof - 0.04),
        (back + 0.25 * (top - back), roof), (top - 0.2 * (top - back), roof), (top, roof - 0.05), (foot, bonnet),
        (half - 0.35, nose + 0.55 * (bonnet - nose)), (half - 0.1, nose), (half, nose - 0.14),
    ]  # fmt: skip
    if shape.style == "vintage":
        line[-3:] = [(half - 0.12, bonnet - 0.02), (half - 0.08, bonnet - 0.03), (half - 0.06, nose - 0.1)]
    zs, ys = np.array(line).T
    upper = np.interp(z, zs, ys)
    belt = np.interp(z, [-half, end, foot, half], [tail - 0.06, shape.waist + 0.02, shape.waist, nose - 0.06])
    belt = np.minimum(belt, upper - 0.02)
    round_off = (np.abs(z) / half) ** (5 + 16 * shape.blunt)
    width = shape.width / 2 * (1 - (0.26 - 0.16 * shape.blunt) * round_off)
    if shape.style == "vintage":
        width = width * np.interp(z, [-half, foot - 0.2, foot + 0.15, half], [0.94, 0.94, 0.6, 0.5])
    low = shape.low + 0.14 * (np.abs(z) / half) ** 6
    arch = shape.radius * 1.17
    for axle in shape.axles if shape.style != "vintage" else ():
        rise = shape.radius + np.sqrt(np.maximum(arch**2 - (z - axle) ** 2, 0.0))
        low = np.where(np.abs(z - axle) < arch, np.maximum(low, rise), low)
    low = np.minimum(low, belt - 0.06)
    return width, low, belt, upper


def _stations(shape: Car, detail: float) -> Array:
    half = shape.length / 2
    foot, top = shape.screen
    back, end = shape.rear
    keys = [
        half,
        -half,
        half - 0.04,
        0.04 - half,
        half - 0.1,
        0.1 - half,
        half - 0.22,
        0.22 - half,
        foot,
        top,
        back,
        end,
    ]
    for pillar in shape.pillars:
        keys += [pillar - 0.045, pillar + 0.045]
    arch = shape.radius * 1.17
    steps = 11 if detail >= 1 else 5
    for axle in shape.axles:
        keys += list(axle + arch * np.sin(np.linspace(-np.pi / 2, np.pi / 2, steps)))
        keys += [axle - arch - 0.004, axle + arch + 0.004]
    keys += list(np.linspace(-half, half, 22 if detail >= 1 else 9))
    keys += [back + 0.25 * (top - back), top - 0.2 * (top - back)]
    return np.unique(np.round([z for z in keys if abs(z) <= half], 3))


def _sections(shape: Car, z: Array) -> Array:
    """The half sections (k, 11, 3) from the sill to the middle of the roof."""
    width, low, belt, upper = _outline(shape, z)
    head = np.maximum(upper - belt, 0.0)
    inner = np.maximum(width * 0.95 - shape.tumble * head, 0.2)
    rows = [
        (width * 0.90, low), (width * 0.985, low + np.minimum(0.05, 0.3 * (belt - low))), (width, low + 0.42 * (belt - low)),
        (width * 0.995, low + 0.78 * (belt - low)), (width * 0.965, belt),
        (width * 0.95, belt + 0.012), (inner + 0.015, upper - np.minimum(0.07, 0.3 * head)), (inner - 0.03,
        upper - np.minimum(0.02, 0.1 * head)),
        (inner * 0.72, upper + 0.006), (inner * 0.36, upper + 0.02), (0 * z, upper + 0.024),
    ]  # fmt: skip
    return np.stack([np.stack([x, y, z], 1) for x, y in rows], 1)


def _body(kit: Kit, shape: Car) -> None:
    z = _stations(shape, kit.detail)
    points = whole(_sections(shape, z))
    k, m = points.shape[:2]
    mid = (z[1:] + z[:-1]) / 2
    foot, top = shape.screen
    back, end = shape.rear
    labels = np.full((k - 1, m - 1), "paint", object)
    side = np.zeros(k - 1, bool)
    side[(mid < foot - 0.02) & (mid > end + 0.02)] = True
    for pillar in shape.pillars:
        side[np.abs(mid - pillar) < 0.045] = False
    if shape.style in ("van", "ambulance", "pickup"):
        side[mid < min(shape.pillars)] = False
    windows = (5, m - 7)  # the strips between waist and the roof's edge, right and left
    for column in windows:
        labels[side, column] = "pane"
    ahead, behind = (mid < foot) & (mid > top), (mid > end) & (mid < back)
    roof = slice(7, m - 8)
    if shape.style not in ("van", "ambulance"):
        labels[behind, roof] = "pane"
    labels[ahead, roof] = "pane"
    if shape.open:
        over = (mid < top) & (mid > end)
        labels[over, 5 : m - 6] = ""
        labels[ahead, 5] = labels[ahead, m - 7] = ""
    if shape.style == "pickup":
        labels[mid < end, 5 : m - 6] = ""
    if shape.roof:
        lid = (mid < top + 0.02) & (mid > back - 0.02)
        top_strips = labels[lid, 6 : m - 7]
        labels[lid, 6 : m - 7] = np.where(top_strips == "paint", "roof", "")
        if shape.style == "camper":
            for column in (4, m - 6, 6, m - 8):
                labels[labels[:, column] == "paint", column] = "roof"
    if shape.style in ("taxi", "sedan", "", "hatchback", "limousine", "suv", "van", "minivan", "police"):
        labels[:, 0] = np.where(labels[:, 0] == "paint", "sill", labels[:, 0])
        labels[:, m - 2] = np.where(labels[:, m - 2] == "paint", "sill", labels[:, m - 2])
    paints = {
        "paint": (shape.colour, "paint"),
        "sill": (darker(shape.colour, 0.8), "paint"),
        "roof": (shape.roof or shape.colour, "paint"),
    }
    kit.add(
        skin(points, labels, paints),
        cap(points[-1], shape.colour, "paint", True),
        cap(points[0], shape.colour, "paint", False),
    )
    if (labels == "pane").any():
        kit.add(skin(points, labels, {"pane": (PANE, "glass")}))
    # what is seen of the body from within, and what closes it below
    lining = points * [0.975, 1.0, 0.995] - [0, 0.012, 0]
    kit.add(
        skin(
            lining,
            np.where(labels == "pane", "", np.where(labels == "", "", "in")),
            {"in": ("#3a3b3d", "plain")},
            flip=True,
        )
    )
    half, w = shape.length / 2, shape.width / 2
    floor = shape.low + 0.06
    kit.add(box((-w * 0.72, floor, -half + 0.15), (w * 0.72, floor + 0.05, half - 0.15), *DARK))
    for axle in shape.axles:  # the dark over a wheel
        high = float(_outline(shape, np.array([axle]))[3][0]) - shape.radius - 0.05
        reach = float(min(shape.radius * 1.17, max(high, shape.radius * 0.6)))
        well = lathe([(reach, 0.0), (reach, w * 0.42)], "#131415", "plain", kit.sides(16))
        disc = cylinder(reach, 0.01, "#131415", "plain", kit.sides(16))
        middle = max(shape.radius, reach + 0.02)  # over the road
        for part, x in ((well, w * 0.52), (disc, w * 0.5)):
            kit.add(both(moved(part, np.array([[0, 1, 0, x], [-1, 0, 0, middle], [0, 0, 1, axle], [0, 0, 0, 1.0]]))))


def _inside(kit: Kit, shape: Car) -> None:
    """Seats, dashboard and steering wheel, as one sees them through the windows."""
    foot, _top = shape.screen
    floor = shape.low + 0.1
    dash = shape.waist - 0.06
    w = shape.width / 2 - 0.16
    kit.add(box((-w, dash - 0.26, foot - 0.42), (w, dash, foot - 0.06), "#2a2b2d", "plain", 0.05))
    for x, z in _places(shape):
        cloth = "#5b4a3c" if shape.style in ("vintage", "classic", "limousine") else "#33363a"
        kit.add(
            box((x - 0.25, floor + 0.12, z - 0.25), (x + 0.25, floor + 0.32, z + 0.28), cloth, "leather", 0.06),
            moved(
                box((x - 0.25, 0.0, -0.07), (x + 0.25, 0.56, 0.07), cloth, "leather", 0.06),
                np.array([[1, 0, 0, 0], [0, 1, 0, floor + 0.26], [0, 0, 1, z - 0.26], [0, 0, 0, 1.0]])
                @ turned("x", -14),
            ),
        )
        if not shape.open and kit.fine and shape.tall[2] - floor > 1.15:
            kit.add(box((x - 0.13, floor + 0.84, z - 0.46), (x + 0.13, floor + 1.0, z - 0.36), cloth, "leather", 0.04))
    x, y, z = _rim(shape)
    a = np.linspace(0, 2 * np.pi, kit.sides(18) + 1)
    ring = np.stack([0.18 * np.cos(a), 0.18 * np.sin(a), 0 * a], 1)
    tilt = turned("x", -24)
    rim = merge(
        [tube(ring, 0.014, *DARK, sides=6, caps=False), rod((-0.17, 0, 0), (0.17, 0, 0), 0.014, "#2a2b2d", "plain")]
    )
    kit.bone(Bone("rim", (x, y, z), (0.0, 0.407, -0.914), "steer", rate=6.0))
    kit.add(at(moved(rim, tilt), x, y, z), to="rim")
    kit.add(rod((x, y, z), (x, y - 0.12, z + 0.3), 0.025, *DARK))


def _rim(shape: Car) -> Vec:
    x, z = _places(shape)[0]
    return x, shape.low + 0.1 + 0.62, z + 0.46


def _places(shape: Car) -> list[tuple[float, float]]:
    """x, z of the seats; the driver sits on the left."""
    z = shape.screen[1] - 0.38 if shape.style not in ("van", "ambulance", "camper") else shape.screen[1] - 0.3
    if shape.style == "vintage":
        z = shape.screen[1] - 0.62
    x = 0.36 if shape.width > 1.7 else 0.33
    rows = [(x, z), (-x, z)]
    if shape.seats > 2 and shape.style not in ("van", "ambulance", "pickup", "sport", "racing"):
        rows += [(x, z - 0.86), (-x, z - 0.86)]
    return rows


def _seats(shape: Car) -> tuple[Seat, ...]:
    floor = shape.low + 0.1
    out = []
    for k, (x, z) in enumerate(_places(shape)):
        hips = (x, floor + 0.36, z - 0.05)
        feet = tuple(Hold((x + s * 0.11, floor + 0.1, z + 0.78), pitch=-32.0) for s in (1, -1))
        hands: tuple[Hold, ...] = ()
        if k == 0:
            rx, ry, rz = _rim(shape)
            hands = tuple(
                Hold((rx + s * 0.17, ry + 0.05, rz - 0.05), "rim", (-s * 0.3, 0.75, 0.6), (-s * 0.8, 0.0, 0.6))
                for s in (1, -1)
            )
        door = (shape.width / 2 + 0.45) * (1 if x > 0 else -1)
        out.append(Seat(hips, -14.0, 6.0, hands, feet, 7.0, "drive", enter=(door, 0.0, z)))
    return tuple(out)


# ---------------------------------------------------------------- wheels, lamps and trim
