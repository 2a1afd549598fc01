"""Cars: a skin lofted through sections with open wheel arches, windows that one sees through, and what tells a taxi from a jeep.

The kinds differ by their numbers: lengths, heights of bonnet, waist and roof, where the screens begin and end, doors, bed, signs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    PANE,
    both,
    cap,
    darker,
    lamp,
    mirrored,
    plate,
    skin,
    wheel,
    whole,
)


@dataclass(frozen=True)
class Car:
    """A car in metres: z runs forward from its middle, heights from the road. `screen` is (foot z, top z) of the windscreen,
    `rear` (top z, foot z) of the rear window; `tall` heights of (nose, bonnet at the screen, roof, boot at the window, tail).
    """

    length: float = 4.5
    width: float = 1.8
    axles: tuple[float, float] = (1.38, -1.32)
    radius: float = 0.33
    low: float = 0.2
    tall: tuple[float, float, float, float, float] = (0.68, 0.96, 1.44, 1.02, 0.96)
    waist: float = 0.92
    screen: tuple[float, float] = (0.82, 0.12)
    rear: tuple[float, float] = (-1.15, -1.75)
    pillars: tuple[float, ...] = (-0.36,)
    colour: str = "#9aa0a6"
    roof: str = ""  # another colour of the roof
    rims: str = "alloy"
    blunt: float = 0.3  # how square the nose is in plan, 0..1
    tumble: float = 0.32  # how far the sides lean in over the waist
    style: str = ""  # taxi police ambulance van pickup jeep vintage limousine sport racing
    livery: str = ""
    seats: int = 4
    speed: float = 12.0
    open: bool = False


KINDS: dict[str, Car] = {
    "sedan": Car(),
    "hatchback": Car(length=3.95, width=1.72, axles=(1.25, -1.22), tall=(0.72, 0.99, 1.5, 1.0, 0.92), waist=0.95, screen=(0.84, 0.2),
                     rear=(-1.5, -1.82), pillars=(-0.42,)),
    "coupe": Car(length=4.4, width=1.84, tall=(0.64, 0.9, 1.34, 0.98, 0.9), waist=0.88, screen=(0.7, 0.0), rear=(-0.75, -1.75),
                 pillars=(), radius=0.34),
    "sports car": Car(length=4.35, width=1.92, axles=(1.3, -1.3), low=0.13, tall=(0.5, 0.76, 1.17, 0.9, 0.84), waist=0.78,
                      screen=(0.72, -0.12), rear=(-0.62, -1.62), pillars=(), radius=0.34, colour="#b3121a", style="sport", tumble=0.42,
                      blunt=0.12, speed=20.0),
    "racing car": Car(length=4.4, width=1.94, axles=(1.35, -1.3), low=0.1, tall=(0.46, 0.7, 1.1, 0.86, 0.84), waist=0.74,
                      screen=(0.7, -0.1), rear=(-0.6, -1.5), pillars=(), radius=0.34, colour="#1c56b8", style="racing", tumble=0.42,
                      blunt=0.1, speed=26.0, livery="7"),
    "suv": Car(length=4.7, width=1.92, axles=(1.42, -1.4), radius=0.38, low=0.28, tall=(0.9, 1.14, 1.74, 1.2, 1.08), waist=1.1,
               screen=(0.95, 0.34), rear=(-1.95, -2.2), pillars=(-0.3, -1.2), colour="#3d4a50", tumble=0.24, blunt=0.5),
    "van": Car(length=5.2, width=2.0, axles=(1.75, -1.6), radius=0.35, low=0.24, tall=(0.9, 1.2, 2.25, 2.2, 2.15), waist=1.15,
               screen=(2.05, 1.3), rear=(-2.45, -2.55), pillars=(0.62,), colour="#e3e4e2", style="van", tumble=0.1, blunt=0.62),
    "minivan": Car(length=4.8, width=1.92, axles=(1.5, -1.45), radius=0.34, tall=(0.82, 1.12, 1.74, 1.2, 1.05), waist=1.04,
                   screen=(1.35, 0.45), rear=(-2.0, -2.25), pillars=(-0.25, -1.2), tumble=0.2, colour="#5f7484"),
    "camper van": Car(length=4.5, width=1.78, axles=(1.35, -1.15), radius=0.33, tall=(1.0, 1.12, 1.95, 1.3, 1.1), waist=1.12,
                      screen=(2.0, 1.72), rear=(-1.95, -2.12), pillars=(0.82, 0.0, -0.85), colour="#4d9aa0", roof="#efe9da", tumble=0.12,
                      blunt=0.35, rims="steel", style="camper"),
    "taxi": Car(colour="#e8b021", style="taxi"),
    "police car": Car(colour="#f0f1f2", style="police", tall=(0.7, 0.97, 1.46, 1.03, 0.97)),
    "ambulance": Car(length=5.6, width=2.05, axles=(1.85, -1.7), radius=0.36, low=0.26, tall=(0.95, 1.25, 2.45, 2.42, 2.4), waist=1.2,
                     screen=(2.2, 1.45), rear=(-2.68, -2.76), pillars=(0.75,), colour="#f2f2ee", style="ambulance", tumble=0.06,
                     blunt=0.62),
    "pickup truck": Car(length=5.3, width=1.92, axles=(1.68, -1.55), radius=0.39, low=0.34, tall=(0.98, 1.16, 1.78, 1.12, 1.1),
                        waist=1.12, screen=(1.0, 0.42), rear=(-0.62, -0.78), pillars=(-0.1,), colour="#8a3a2c", style="pickup",
                        tumble=0.22, blunt=0.55),
    "jeep": Car(length=3.9, width=1.66, axles=(1.2, -1.15), radius=0.39, low=0.36, tall=(0.98, 1.02, 1.72, 1.02, 1.0), waist=1.0,
                screen=(0.56, 0.46), rear=(-1.6, -1.66), pillars=(), colour="#4f5838", style="jeep", tumble=0.06, blunt=0.75, open=True,
                rims="steel", seats=2),
    "convertible": Car(length=4.4, width=1.8, tall=(0.66, 0.92, 1.3, 0.98, 0.92), waist=0.9, screen=(0.66, 0.2), rear=(-0.9, -1.2),
                       pillars=(), colour="#b8232b", open=True, seats=4, style="convertible"),
    "limousine": Car(length=7.4, width=1.86, axles=(2.8, -2.6), tall=(0.72, 0.98, 1.46, 1.04, 0.98), screen=(2.2, 1.52),
                     rear=(-2.65, -3.2), pillars=(1.0, 0.1, -0.9, -1.8), colour="#121315", style="limousine"),
    "vintage car": Car(length=4.2, width=1.62, axles=(1.42, -1.3), radius=0.37, low=0.34, tall=(1.02, 1.08, 1.78, 1.3, 0.95),
                       waist=1.08, screen=(0.42, 0.34), rear=(-1.35, -1.5), pillars=(-0.5,), colour="#5b1f24", style="vintage",
                       tumble=0.1, blunt=0.85, rims="wood"),
    "classic car": Car(length=5.0, width=1.96, axles=(1.5, -1.5), tall=(0.86, 0.98, 1.46, 1.02, 1.0), waist=0.94, screen=(0.72, 0.16),
                       rear=(-1.05, -1.7), pillars=(-0.4,), colour="#3fa39b", roof="#ece7d8", rims="steel", style="chrome", blunt=0.7),
}  # fmt: skip


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
        (width * 0.95, belt + 0.012), (inner + 0.015, upper - np.minimum(0.07, 0.3 * head)), (inner - 0.03, upper - np.minimum(0.02, 0.1 * head)),
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
        labels[np.ix_(lid, range(6, m - 7))] = np.where(labels[np.ix_(lid, range(6, m - 7))] == "paint", "roof", "")
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
        over = float(_outline(shape, np.array([axle]))[3][0]) - shape.radius - 0.05
        r = min(shape.radius * 1.17, max(over, shape.radius * 0.6))
        well = lathe([(r, 0.0), (r, w * 0.42)], "#131415", "plain", kit.sides(16))
        kit.add(
            both(
                moved(well, np.array([[0, 1, 0, w * 0.52], [-1, 0, 0, shape.radius], [0, 0, 1, axle], [0, 0, 0, 1.0]]))
            )
        )
        kit.add(
            both(
                moved(
                    cylinder(r, 0.01, "#131415", "plain", kit.sides(16)),
                    np.array([[0, 1, 0, w * 0.5], [-1, 0, 0, shape.radius], [0, 0, 1, axle], [0, 0, 0, 1.0]]),
                )
            )
        )


def _inside(kit: Kit, shape: Car) -> None:
    """Seats, dashboard and steering wheel, as one sees them through the windows."""
    foot, top = shape.screen
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
        hips = (x, floor + 0.40, z - 0.04)
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


def _wheels(kit: Kit, shape: Car) -> None:
    wide = 0.21 if shape.style not in ("sport", "racing", "pickup") else 0.27
    if shape.style == "vintage":
        wide = 0.12
    make = shape.rims
    hue = {"wood": "#8c7a52", "steel": "#c3c7ca"}.get(
        make, "#b1b5b9" if shape.style not in ("racing", "sport") else "#8d9196"
    )
    one = wheel(kit, shape.radius, wide, make if make != "wood" else "steel", hue)
    if make == "wood":
        one = wheel(kit, shape.radius, wide, "wood", hue)
    for axle, where in zip(shape.axles, ("front", "rear"), strict=True):
        for side, letter in ((1, "l"), (-1, "r")):
            pivot = (side * (shape.width / 2 - 0.02 - wide / 2), shape.radius, axle)
            steers = where == "front"
            parent = "body"
            if steers:
                parent = kit.bone(Bone(f"knuckle_{letter}", pivot, (0.0, 1.0, 0.0), "steer", rate=1.0))
            name = kit.bone(Bone(f"{where}_{letter}", pivot, (1.0, 0.0, 0.0), "roll", shape.radius, parent=parent))
            kit.add(at(one if side > 0 else mirrored(one), *pivot), to=name)
    if shape.style in ("jeep", "vintage"):
        spare = moved(one, turned("y", -90))
        kit.add(
            at(spare, 0.0, shape.tall[4] - 0.18, -shape.length / 2 - 0.1)
            if shape.style == "jeep"
            else at(spare, 0, 0.85, -shape.length / 2 - 0.05)
        )


def _lights(kit: Kit, shape: Car, lit: bool) -> None:
    half, w = shape.length / 2, shape.width / 2
    nose, tail = shape.tall[0], shape.tall[4]
    bright, red = (9.0 if lit else 0.0), (3.5 if lit else 0.0)
    round_eyes = shape.style in ("vintage", "jeep", "chrome", "camper", "convertible")
    y = nose - 0.13
    if shape.style == "vintage":
        for s in (1, -1):
            bowl = moved(
                lathe([(0, -0.12), (0.1, -0.03), (0.12, 0.02), (0, 0.03)], *CHROME, kit.sides(14)), turned("x", 90)
            )
            kit.add(at(bowl, s * 0.42, 0.86, half - 0.14))
            kit.add(lamp(kit, (s * 0.42, 0.86, half - 0.12), 0.1, "#fff2d2", bright))
            kit.add(lamp(kit, (s * 0.55, 0.7, -half), 0.05, "#8f1d1a" if not lit else "#ff2a1c", red))
        return
    if round_eyes:
        r = 0.1 if shape.style != "chrome" else 0.085
        for x in (w * 0.72,) if shape.style != "chrome" else (w * 0.78, w * 0.54):
            kit.add(both(lamp(kit, (x, y, half - 0.01), r, "#f3f1e6" if not lit else "#fff2d2", bright)))
            kit.add(
                both(
                    at(
                        moved(
                            lathe([(r * 1.02, -0.03), (r * 1.18, 0.01), (r * 1.0, 0.03)], *CHROME, kit.sides(14)),
                            turned("x", 90),
                        ),
                        x,
                        y,
                        half - 0.005,
                    )
                )
            )
    else:
        slim = 0.05 if shape.style in ("sport", "racing") else 0.075
        front = box((w * 0.5, y - slim, half - 0.2), (w * 0.87, y + slim, half - 0.035), "#e9edf0", "metal", 0.03)
        front = moved(front, np.array([[1, 0, 0, 0], [0, 1, 0, 0], [-0.16, 0, 1, 0.11], [0, 0, 0, 1.0]]))
        kit.add(both(glowing(front, "#fff2d2", bright) if lit else front))
    high = tail - 0.16 if shape.style not in ("van", "ambulance") else 1.1
    rear = box((w * 0.62, high - 0.07, -half - 0.012), (w * 0.88, high + 0.07, -half + 0.16), "#9c1d18", "paint", 0.03)
    kit.add(both(glowing(rear, "#ff2a1c", red) if lit else rear))


def _trim(kit: Kit, shape: Car, lit: bool) -> None:
    half, w = shape.length / 2, shape.width / 2
    nose = shape.tall[0]
    shiny = shape.style in ("chrome", "vintage", "camper", "convertible")
    metal = CHROME if shiny else ("#2c2e30", "plain")
    if shape.style == "vintage":
        _vintage(kit, shape)
    else:
        grille = box(
            (-w * 0.45, nose - 0.26, half - 0.06), (w * 0.45, nose - 0.10, half + 0.008), "#1a1b1d", "plain", 0.02
        )
        kit.add(grille)
        if kit.fine:
            for k in range(4):
                yy = nose - 0.24 + 0.036 * k
                kit.add(
                    box(
                        (-w * 0.44, yy, half),
                        (w * 0.44, yy + 0.012, half + 0.014),
                        *(CHROME if shape.style != "racing" else DARK),
                    )
                )
        kit.add(
            box((-w * 0.88, shape.low + 0.1, half - 0.12), (w * 0.88, shape.low + 0.24, half + 0.045), *metal, 0.06)
        )
        kit.add(
            box((-w * 0.88, shape.low + 0.1, -half - 0.045), (w * 0.88, shape.low + 0.24, -half + 0.12), *metal, 0.06)
        )
    kit.add(plate(kit, half + 0.046, shape.low + 0.19, True), plate(kit, -half - 0.058, shape.low + 0.42, False))
    if kit.fine and shape.style != "vintage":
        foot = shape.screen[0]
        mirror_ = box(
            (w * 0.96, shape.waist + 0.03, foot - 0.42),
            (w * 0.96 + 0.2, shape.waist + 0.15, foot - 0.32),
            shape.colour,
            "paint",
            0.04,
        )
        kit.add(both(mirror_))
        for z in ((shape.screen[1] - 0.1) - 0.32, *shape.pillars[:1]):
            kit.add(
                both(
                    box(
                        (w * 0.985, shape.waist - 0.13, z - 0.2),
                        (w * 0.985 + 0.025, shape.waist - 0.1, z - 0.05),
                        *(CHROME if shiny else (shape.colour, "paint")),
                        0.01,
                    )
                )
            )
        seams = [shape.screen[0] - 0.12, *(p for p in shape.pillars[:2]), shape.rear[1] + 0.35]
        for z in seams if not shape.open else seams[:1]:
            kit.add(
                both(
                    box(
                        (w * 0.992, shape.low + 0.12, z - 0.004),
                        (w * 0.992 + 0.008, shape.waist - 0.03, z + 0.004),
                        darker(shape.colour, 0.45),
                        "paint",
                    )
                )
            )
    roof = shape.tall[2] + 0.02
    top = shape.screen[1]
    if shape.style == "taxi":
        sign = box((-0.24, roof, top - 0.62), (0.24, roof + 0.15, top - 0.44), "#f2e9c4", "paint", 0.03)
        kit.add(glowing(sign, "#ffe7a0", 3.0) if lit else sign)
        for k in range(26 if kit.fine else 0):
            z = -1.7 + 0.13 * k
            low_ = shape.waist - 0.24 + 0.065 * (k % 2)
            kit.add(both(box((w * 0.99, low_, z), (w * 0.99 + 0.016, low_ + 0.065, z + 0.13), "#17181a", "paint")))
    if shape.style in ("police", "ambulance"):
        z = top - 0.5
        for s, hue in ((1, "#2348d8"), (-1, "#d02020" if shape.style == "police" else "#2348d8")):
            bar = box((s * 0.08, roof, z - 0.11), (s * 0.56, roof + 0.12, z + 0.11), hue, "paint", 0.03)
            kit.add(glowing(bar, hue, 2.5) if lit else bar)
        stripe = "#1d3f8f" if shape.style == "police" else "#d3491f"
        z0, z1 = -half + 0.35, shape.screen[0] - 0.1
        kit.add(
            both(box((w * 0.992, shape.waist - 0.36, z0), (w * 0.992 + 0.014, shape.waist - 0.16, z1), stripe, "paint"))
        )
    if shape.style == "ambulance":
        for s in (1, -1):
            for size in ((0.1, 0.3), (0.3, 0.1)):
                x = s * (w * 0.955)
                kit.add(
                    box(
                        (x - 0.01, 1.78 - size[1], -0.9 - size[0]),
                        (x + 0.01, 1.78 + size[1], -0.9 + size[0]),
                        "#c22a20",
                        "paint",
                    )
                )
    if shape.style == "pickup":
        end = shape.rear[1]
        bed = shape.low + 0.34
        wall = shape.tall[4]
        kit.add(box((-w * 0.8, bed, -half + 0.08), (w * 0.8, bed + 0.04, end), "#3a3d40", "plain"))
        kit.add(both(box((w * 0.82, bed, -half + 0.06), (w * 0.95, wall + 0.02, end), shape.colour, "paint", 0.03)))
        kit.add(box((-w * 0.9, bed, -half), (w * 0.9, wall, -half + 0.08), shape.colour, "paint", 0.03))
        kit.add(box((-w * 0.82, bed, end - 0.03), (w * 0.82, wall, end + 0.03), shape.colour, "paint"))
    if shape.style == "jeep":
        bar = [(w * 0.86, 0.95, -0.75), (w * 0.82, 1.7, -0.72), (-w * 0.82, 1.7, -0.72), (-w * 0.86, 0.95, -0.75)]
        kit.add(tube(np.array(bar), 0.035, "#2a2c2c", "metal", 8))
        for x in np.linspace(-0.3, 0.3, 7):
            kit.add(box((x - 0.02, nose - 0.34, half), (x + 0.02, nose - 0.06, half + 0.02), "#202220", "plain"))
    if shape.open:
        foot, top_ = shape.screen
        for s in (1, -1):
            kit.add(
                rod(
                    (s * w * 0.86, shape.waist, foot),
                    (s * (w * 0.78), shape.tall[2], top_),
                    0.03,
                    shape.colour,
                    "paint",
                )
            )
        kit.add(rod((-w * 0.78, shape.tall[2], top_), (w * 0.78, shape.tall[2], top_), 0.03, shape.colour, "paint"))
    if shape.style in ("sport", "racing"):
        y = shape.tall[4] + (0.16 if shape.style == "sport" else 0.3)
        kit.add(
            box(
                (-w * 0.88, y, -half + 0.02),
                (w * 0.88, y + 0.03, -half + 0.3),
                shape.colour if shape.style == "sport" else "#17181a",
                "paint",
                0.012,
            )
        )
        kit.add(both(box((w * 0.6, shape.tall[4] - 0.04, -half + 0.1), (w * 0.63, y, -half + 0.22), *DARK)))
    if shape.style == "racing":
        kit.add(box((-0.16, shape.tall[1] - 0.06, 0.9), (0.16, shape.tall[1] + 0.002, half - 0.4), "#f2f2f0", "paint"))
        for s in (1, -1):
            disc = moved(
                cylinder(0.24, 0.012, "#f2f2f0", "paint", kit.sides(18)),
                np.array([[0, s, 0, s * w * 0.99], [-1, 0, 0, 0.52], [0, 0, 1, -0.3], [0, 0, 0, 1.0]]),
            )
            kit.add(disc)
    if shape.style == "limousine" and kit.fine:
        kit.add(
            both(
                box(
                    (w * 0.99, shape.low + 0.24, -half + 0.4), (w * 0.99 + 0.012, shape.low + 0.28, half - 0.4), *CHROME
                )
            )
        )
    if shape.style in ("chrome", "camper") and kit.fine:
        kit.add(
            both(
                box(
                    (w * 0.992, shape.waist - 0.06, -half + 0.2),
                    (w * 0.992 + 0.014, shape.waist - 0.035, half - 0.2),
                    *CHROME,
                )
            )
        )


def _vintage(kit: Kit, shape: Car) -> None:
    """Fenders that stand off the body, running boards, a radiator."""
    half, w = shape.length / 2, shape.width / 2
    r = shape.radius
    for axle, reach in zip(shape.axles, (1.35, 1.2), strict=True):
        a = np.linspace(np.radians(-8), np.radians(150 if axle > 0 else 172), 12)
        z = axle + np.cos(a) * r * reach
        y = r + np.sin(a) * r * reach
        for s in (1, -1):
            inner = np.stack([np.full(12, s * (w - 0.24)), y, z], 1)
            outer = np.stack([np.full(12, s * (w + 0.03)), y - 0.05, z], 1)
            middle = np.stack([np.full(12, s * (w - 0.1)), y + 0.02, z], 1)
            kit.add(_fender([inner, middle, outer]))
    kit.add(
        both(
            box(
                (w - 0.26, 0.36, shape.axles[1] + r * 1.15),
                (w + 0.02, 0.41, shape.axles[0] - r * 1.3),
                "#1c1c1d",
                "plain",
                0.015,
            )
        )
    )
    kit.add(box((-0.3, 0.5, half - 0.12), (0.3, shape.tall[1] + 0.04, half - 0.02), *CHROME, 0.05))
    kit.add(box((-0.25, 0.54, half - 0.03), (0.25, shape.tall[1] - 0.02, half - 0.005), "#202124", "plain"))
    for z, front in ((half + 0.1, True), (-half - 0.12, False)):
        kit.add(rod((-w * 0.8, 0.45, z), (w * 0.8, 0.45, z), 0.035, *CHROME))
        kit.add(both(rod((w * 0.4, 0.45, z), (w * 0.4, 0.48, z - (0.3 if front else -0.3)), 0.025, *DARK)))


def _fender(rows: list[Array]) -> Mesh:
    points = np.stack(rows, 1)
    k, m = points.shape[:2]
    i = (np.arange(k - 1)[:, None] * m + np.arange(m - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + m + 1], 1), np.stack([i, i + m + 1, i + m], 1)])
    flat = points.reshape(-1, 3)
    return merge([surface(flat, faces, "#161617", "paint"), surface(flat, faces[:, ::-1], "#161617", "paint")])
