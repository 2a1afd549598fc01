"""Buses, trucks, fire engines, tractors, tanks and diggers."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.snapshot import Lamp
from filmwright.stage.surface import at, glowing, merge, moved, turned
from filmwright.stage.vehicles import coachwork
from filmwright.stage.vehicles.coachwork import Coach
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import CHROME, DARK, RUBBER, STEEL, both, darker, lamp, mirrored, plate, wheel


@dataclass(frozen=True)
class Bus:
    """A bus: length and height in metres, decks, colour, and whether it has a bonnet as a school bus has."""

    length: float = 11.6
    top: float = 3.05
    decks: int = 1
    colour: str = "#b8322a"
    band: str = "#efe9da"
    roof: str = ""
    bonnet: bool = False


BUSES = {
    "bus": Bus(),
    "coach": Bus(12.4, 3.5, 1, "#2f5f8f", "#c9d3da"),
    "minibus": Bus(7.0, 2.75, 1, "#e8e6df", "#3a6b8a"),
    "double-decker": Bus(10.6, 4.35, 2, "#b5141c", ""),
    "school bus": Bus(10.2, 3.0, 1, "#f0a818", "#1b1b1c", "#f0ece0", True),
    "trolleybus": Bus(11.6, 3.1, 1, "#2f8f5a", "#efe9da"),
}


@dataclass(frozen=True)
class Truck:
    """A truck: what is behind the cab (box, flat, tank, dump, trailer, fire, mixer, garbage), its length, colours, axles."""

    load: str = "box"
    bed: float = 5.4
    colour: str = "#27588f"
    cargo: str = "#e4e2db"
    nose: float = 0.0  # length of a bonnet before the cab
    cab: float = 2.9
    axles: int = 1


TRUCKS = {
    "truck": Truck(),
    "semi-trailer truck": Truck("trailer", 11.5, "#a3262a", "#dfe2e4", 1.5, 3.1, 2),
    "dump truck": Truck("dump", 4.6, "#e0a11b", "#e0a11b", 0.0, 2.9, 2),
    "tank truck": Truck("tank", 6.4, "#2d6f63", "#c9cdd0", 0.0, 2.9, 2),
    "flatbed truck": Truck("flat", 5.6, "#4a6b3a", "#7b6a52"),
    "garbage truck": Truck("garbage", 5.6, "#2f7f4a", "#2f7f4a", 0.0, 2.7, 2),
    "fire engine": Truck("fire", 5.8, "#c2161b", "#c2161b", 0.0, 2.9, 1),
    "cement mixer": Truck("mixer", 5.6, "#d9d6cc", "#d2761f", 0.0, 2.9, 2),
}
WORKERS = ("tractor", "tank", "digger", "bulldozer", "forklift")
WORK_PAINT = {
    "tractor": "#b3231d",
    "tank": "#54593c",
    "digger": "#e5a81c",
    "bulldozer": "#e5a81c",
    "forklift": "#e08a1c",
}
KINDS = (*BUSES, *TRUCKS, *WORKERS)


def build(kind: str, colour: str = "", lights: bool = False) -> Vehicle:
    """A heavy vehicle of a kind, in a colour ("" for its own)."""
    near, far = Kit(), Kit(0.45)
    if kind in BUSES:
        bus = replace(BUSES[kind], colour=colour) if colour else BUSES[kind]
        for kit in (near, far):
            seats = _bus(kit, bus, lights)
        base, rear, speed = bus.length * 0.52, -bus.length / 2 + bus.length * 0.27, 11.0
        eye = bus.length / 2
    elif kind in TRUCKS:
        truck = replace(TRUCKS[kind], colour=colour) if colour else TRUCKS[kind]
        for kit in (near, far):
            seats = _truck(kit, truck, lights)
        length = truck.bed + 2.2 + truck.nose
        base, rear, speed, eye = length * 0.6, -length * 0.28, 11.0, length / 2
    else:
        for kit in (near, far):
            seats = _WORKERS[kind](kit, colour or WORK_PAINT[kind], lights)
        base, rear, speed, eye = 2.4, -1.0, 3.2 if kind != "tank" else 6.0, 2.4
    mesh, glass = near.joined(kind)
    plain, _ = far.joined(f"{kind}-plain")
    beams = tuple(Lamp((x, 0.9, eye + 4.0), (5.0, 4.6, 3.6), 10.0) for x in (-0.8, 0.8)) if lights else ()
    return Vehicle(kind, mesh, plain, glass, tuple(near.bones), seats, "road", speed, base, rear, pitch=0.6, lamps=beams,
                   puffs=((-0.7, 0.4, -eye),))  # fmt: skip


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


# ---------------------------------------------------------------- buses


def _bus(kit: Kit, bus: Bus, lit: bool) -> tuple[Seat, ...]:
    half, w = bus.length / 2, 2.5
    radius = 0.48 if bus.length > 8 else 0.38
    front_axle = half - (2.55 if not bus.bonnet else 1.0)
    rear_axle = -half + bus.length * 0.27
    sill = 1.45 if bus.top > 2.9 else 1.3
    head = min(sill + 0.98, bus.top - 0.42)
    windows: tuple[tuple[float, float], ...] = ((sill, head),)
    if bus.decks == 2:
        windows = ((1.35, 2.2), (2.85, 3.75))
    nose = half - (1.75 if bus.bonnet else 0.0)
    doors = () if bus.bonnet else ((half - 1.75, -0.6) if bus.length > 8 and bus.decks == 1 else (half - 1.75,))
    arch = radius * 1.16
    shape = Coach(-half, nose, 0.34, bus.top, w, windows, 1.45, 0.12, 0.3, 0.2, 0.1 if bus.top > 3.3 else 0.05,
                  ((front_axle, arch), (rear_axle, arch)) if not bus.bonnet else ((rear_axle, arch),), doors, True, True, 0.2, bus.colour,
                  bus.band, bus.roof)  # fmt: skip
    coachwork.body(kit, shape)
    for n, (z, steers) in enumerate(((front_axle, True), (rear_axle, False))):
        _axle(kit, n, z, radius, w - 0.06, 0.28, steers, not steers)
    if bus.bonnet:
        kit.add(box((-0.82, 0.55, nose - 0.1), (0.82, 1.38, half), bus.colour, "paint", 0.16))
        kit.add(both(box((0.8, 0.55, front_axle - 0.62), (1.2, 1.02, half - 0.12), bus.colour, "paint", 0.14)))
        kit.add(box((-0.55, 0.7, half - 0.02), (0.55, 1.24, half + 0.03), "#202123", "plain", 0.02))
        kit.add(both(moved(cylinder(arch, 0.01, "#131415", "plain", kit.sides(16)), _side(1.21, radius, front_axle))))
        for s in (1, -1):
            for z, on in ((-half - 0.02, -1), (nose + 0.02, 1)):
                kit.add(lamp(kit, (s * 0.85, bus.top - 0.16, z), 0.1, "#e08a1c", 0.0))
                del on
        kit.add(box((0.0 + w / 2, 1.35, 1.1), (w / 2 + 0.06, 1.65, 1.5), "#c2161b", "paint"))
    else:
        kit.add(
            box(
                (-w / 2 * 0.9, 0.38, half - 0.05),
                (w / 2 * 0.9, 0.62, half + 0.06),
                darker(bus.colour, 0.4),
                "paint",
                0.04,
            )
        )
        sign = box(
            (-0.85, bus.top - 0.32, half - 0.12),
            (0.85, bus.top - 0.1, half + 0.03 - shape.slope * 0.9),
            "#17181a",
            "paint",
            0.01,
        )
        kit.add(sign)
        text = box(
            (-0.6, bus.top - 0.26, half), (0.6, bus.top - 0.16, half + 0.035 - shape.slope * 0.9), "#f0b93a", "paint"
        )
        kit.add(glowing(text, "#f0b93a", 1.6))
        kit.add(
            both(
                rod((w / 2, bus.top - 0.4, half - 0.2), (w / 2 + 0.14, bus.top - 0.7, half + 0.22), 0.02, *DARK),
            )
        )
        kit.add(
            both(
                box(
                    (w / 2 + 0.06, bus.top - 1.05, half + 0.18),
                    (w / 2 + 0.22, bus.top - 0.66, half + 0.24),
                    *DARK,
                    0.03,
                )
            )
        )
    _lamps(kit, 0.95, 0.78, half + (0.05 if bus.bonnet else 0.03), -half, lit, 0.11, 1.0)
    kit.add(plate(kit, half + 0.07, 0.5, True), plate(kit, -half - 0.02, 0.7, False))
    if bus.length > 11.5 and bus.colour == BUSES["trolleybus"].colour:
        for s in (0.3, -0.3):
            kit.add(rod((s, bus.top + 0.1, -half * 0.3), (s, bus.top + 1.9, -half - 1.6), 0.025, *DARK))
    z = nose - 1.0
    floor = 0.78
    _steering_wheel(kit, 0.62, floor + 0.83, z + 0.42)
    kit.add(
        box((0.38, floor + 0.3, z - 0.26), (0.86, floor + 0.46, z + 0.24), "#2c2e33", "cloth", 0.05),
        box((0.38, floor + 0.4, z - 0.32), (0.86, floor + 1.15, z - 0.2), "#2c2e33", "cloth", 0.05),
    )
    return (_cab_seat(0.62, floor, z),)


def _side(x: float, y: float, z: float) -> np.ndarray:  # type: ignore[type-arg]
    """The matrix that lays what stands upright on its side at a place, its top outward."""
    m = turned("z", -90)
    m[:3, 3] = x, y, z
    return m


# ---------------------------------------------------------------- trucks


def _truck(kit: Kit, truck: Truck, lit: bool) -> tuple[Seat, ...]:
    length = truck.bed + 2.2 + truck.nose
    half, w = length / 2, 2.4
    front = half - truck.nose
    cab_back = front - 2.05
    r = 0.5
    shape = Coach(cab_back, front, 0.5, truck.cab, w, ((1.55, 2.3),), 2.3, 0.5, 0.2, 0.05, 0.16, ((front - 0.75, r * 1.15),) if not truck.nose else (), (),
                  True, False, 0.14, truck.colour)  # fmt: skip
    coachwork.body(kit, shape)
    front_axle = front - 0.75 if not truck.nose else half - 0.8
    _axle(kit, 0, front_axle, r, w, 0.3, True)
    if truck.nose:
        kit.add(
            box((-0.75, 0.7, front - 0.1), (0.75, 1.72, half), truck.colour, "paint", 0.14),
            box((-0.5, 0.75, half), (0.5, 1.55, half + 0.04), *CHROME, 0.02),
        )
        kit.add(both(box((0.7, 0.62, half - 1.4), (1.18, 1.12, half - 0.1), truck.colour, "paint", 0.16)))
        kit.add(
            both(
                rod(
                    (w / 2 - 0.1, 0.9, cab_back - 0.12),
                    (w / 2 - 0.1, 3.6, cab_back - 0.12),
                    0.08,
                    *CHROME,
                    kit.sides(10),
                )
            )
        )
        kit.add(
            both(
                moved(
                    cylinder(0.32, 1.3, *CHROME, kit.sides(14)),
                    np.array([[1, 0, 0, 0.95], [0, 0, 1, 0.7], [0, 1, 0, cab_back + 0.1], [0, 0, 0, 1.0]])
                    @ np.diag([1, 1, -1, 1.0])
                    @ np.diag([1, -1, 1, 1.0]),
                )
            )
        )
    else:
        kit.add(box((-0.8, 0.95, front - 0.02), (0.8, 1.3, front + 0.03), "#202224", "plain", 0.02))
    kit.add(
        box(
            (-w / 2, 0.42, front_axle + 0.62),
            (w / 2, 0.72, half + 0.08),
            "#3a3d40" if not truck.nose else "#c9cdd0",
            "metal",
            0.06,
        )
    )
    kit.add(
        both(rod((w / 2, 2.4, front - 0.25), (w / 2 + 0.2, 2.3, front - 0.1), 0.02, *DARK)),
        both(box((w / 2 + 0.1, 1.75, front - 0.14), (w / 2 + 0.3, 2.35, front - 0.08), *DARK, 0.03)),
    )
    kit.add(both(box((0.3, 0.62, -half), (0.42, 0.82, cab_back + 0.3), *DARK)))
    rear = -half + (1.5 if truck.load != "trailer" else 1.2)
    rears = [rear + 1.25 * n for n in range(truck.axles)]
    if truck.load == "trailer":
        rears += [cab_back - 0.5, cab_back - 1.75]
    for n, z in enumerate(rears, 1):
        _axle(kit, n, z, r, w, 0.26, False, True)
    _load(kit, truck, -half, cab_back - 0.15)
    _lamps(
        kit, 0.9, 0.85 if not truck.nose else 1.0, (front if not truck.nose else half) + 0.06, -half, lit, 0.12, 0.72
    )
    kit.add(plate(kit, half + 0.1, 0.56, True))
    floor, z = 1.0, front - 1.15
    _steering_wheel(kit, 0.58, floor + 0.83, z + 0.42)
    for x in (0.58, -0.58):
        kit.add(
            box((x - 0.26, floor + 0.3, z - 0.26), (x + 0.26, floor + 0.46, z + 0.24), "#2c2e33", "cloth", 0.05),
            box((x - 0.26, floor + 0.4, z - 0.34), (x + 0.26, floor + 1.15, z - 0.2), "#2c2e33", "cloth", 0.05),
        )
    return (_cab_seat(0.58, floor, z),)


def _load(kit: Kit, truck: Truck, back: float, front: float) -> None:
    w, paint = 1.24, (truck.cargo, "paint")
    middle, long = (back + front) / 2, front - back
    if truck.load in ("box", "trailer"):
        top = 3.5 if truck.load == "box" else 4.0
        kit.add(box((-w, 1.05, back), (w, top, front), *paint, 0.05))
        if kit.fine:
            for z in np.arange(back + 0.6, front - 0.2, 0.9 if truck.load == "box" else 1.15):
                kit.add(
                    both(
                        box((w - 0.005, 1.1, z), (w + 0.014, top - 0.06, z + 0.035), darker(truck.cargo, 0.86), "paint")
                    )
                )
            kit.add(
                box((-0.012, 1.15, back - 0.02), (0.012, top - 0.1, back), *DARK),
                both(rod((0.35, 1.2, back - 0.03), (0.35, top - 0.15, back - 0.03), 0.02, *STEEL)),
            )
        if truck.load == "box":
            kit.add(
                both(box((w, 1.9, middle - long * 0.3), (w + 0.012, 2.5, middle + long * 0.3), truck.colour, "paint"))
            )
        kit.add(both(box((w - 0.05, 0.55, back + 2.6), (w - 0.02, 0.95, front - 0.8), *STEEL)))
    elif truck.load == "tank":
        body = lathe(
            [(0, 0), (0.9, 0.05), (1.12, 0.25), (1.12, long - 0.25), (0.9, long - 0.05), (0, long)],
            *paint,
            kit.sides(24),
        )
        kit.add(moved(body, np.array([[1, 0, 0, 0], [0, 0, -1, 2.1], [0, 1, 0, back], [0, 0, 0, 1.0]])))
        kit.add(
            box((-0.3, 3.1, back + 0.5), (0.3, 3.26, front - 0.5), *STEEL),
            both(box((0.7, 0.9, back), (1.1, 1.1, front), *DARK)),
        )
    elif truck.load == "flat":
        kit.add(
            box((-w, 1.02, back), (w, 1.14, front), *DARK),
            box((-w, 1.14, front - 0.08), (w, 1.9, front), "#6d5a42", "wood"),
        )
        for k in range(3 if kit.fine else 1):
            y = 1.16 + 0.19 * k
            kit.add(
                both(box((w - 0.04, y, back), (w, y + 0.15, front), truck.cargo, "wood", 0.01)),
                box((-w, y, back), (w, y + 0.15, back + 0.04), truck.cargo, "wood", 0.01),
            )
    elif truck.load == "dump":
        outline = np.array([(-w, 2.35), (-w * 0.86, 1.1), (w * 0.86, 1.1), (w, 2.35)])
        from filmwright.stage.shapes import quad

        for a, b in ((0, 1), (1, 2), (2, 3)):
            p, q = outline[a], outline[b]
            kit.add(
                quad(
                    (p[0], p[1], back),
                    (p[0], p[1], front),
                    (q[0], q[1], front),
                    (q[0], q[1], back),
                    truck.cargo,
                    "paint",
                )
            )
            kit.add(
                quad(
                    (q[0], q[1], back),
                    (q[0], q[1], front),
                    (p[0], p[1], front),
                    (p[0], p[1], back),
                    darker(truck.cargo, 0.7),
                    "paint",
                )
            )
        kit.add(
            box((-w, 1.1, front - 0.08), (w, 2.7, front), *paint),
            box((-w, 2.62, front), (w, 2.72, front + 1.5), *paint),
            box((-w * 0.93, 1.1, back), (w * 0.93, 2.2, back + 0.07), *paint),
        )
        for z in np.arange(back + 0.4, front, 0.8):
            kit.add(both(box((w - 0.06, 1.2, z), (w + 0.03, 2.34, z + 0.1), *paint)))
        kit.add(
            at(
                lathe([(w * 0.85, 0), (w * 0.6, 0.3), (0, 0.6)], "#7d6548", "soil", kit.sides(14)),
                0,
                2.0,
                middle,
                size=(1, 1, long * 0.42),
            )
        )
    elif truck.load == "mixer":
        drum = lathe(
            [(0.4, 0), (0.75, 0.3), (1.1, 1.4), (1.15, 2.4), (0.9, 3.6), (0.45, 4.3), (0.4, 4.4)],
            truck.cargo,
            "paint",
            kit.sides(20),
        )
        kit.bone(Bone("drum", (0.0, 2.15, front - 0.6), (0.0, 0.3, -0.95), "spin", rate=0.12))
        kit.add(
            moved(drum, np.array([[1, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1.0]]) @ np.diag([1, 1, 1, 1.0]))
            if False
            else moved(
                moved(drum, turned("x", -72)),
                np.array([[1, 0, 0, 0], [0, 1, 0, 1.75], [0, 0, 1, front - 0.2], [0, 0, 0, 1.0]]),
            ),
            to="drum",
        )
        kit.add(
            box((-0.4, 0.9, back), (0.4, 1.2, front), *DARK),
            both(rod((0.8, 1.0, back + 0.6), (0.5, 2.7, back + 0.8), 0.06, *STEEL)),
        )
    elif truck.load == "garbage":
        kit.add(
            box((-w, 1.0, back + 1.2), (w, 3.3, front), *paint, 0.1),
            box((-w, 0.8, back), (w, 3.1, back + 1.3), darker(truck.cargo, 0.8), "paint", 0.25),
        )
    else:  # a fire engine
        kit.add(box((-w, 0.9, back), (w, 2.75, front), *paint, 0.05))
        for s in (1, -1):
            for k in range(4):
                z = back + 0.35 + k * (long - 0.5) / 4
                kit.add(
                    box((s * w - 0.01, 1.2, z), (s * w + 0.012, 2.5, z + (long - 1.0) / 4), "#b9bec2", "metal", 0.01)
                )
            kit.add(box((s * w - 0.005, 0.98, back), (s * w + 0.015, 1.12, front), "#f0ece0", "paint"))
        kit.add(both(rod((0.28, 3.05, back - 0.5), (0.28, 3.05, front + 1.9), 0.045, *STEEL)))
        for z in np.arange(back - 0.4, front + 1.9, 0.35 if kit.fine else 0.9):
            kit.add(rod((-0.28, 3.05, z), (0.28, 3.05, z), 0.022, *STEEL, 5))
        kit.add(box((-0.34, 2.75, back + 0.4), (0.34, 2.98, back + 0.9), *STEEL))
        bar = box((-0.8, truck.cab + 0.04, front + 1.4), (0.8, truck.cab + 0.2, front + 1.65), "#2348d8", "paint", 0.04)
        kit.add(glowing(bar, "#2d55ff", 2.0))


# ---------------------------------------------------------------- what works


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
        a = np.radians(np.linspace(20, 165, 10))
        arc = np.stack([0 * a, big + np.sin(a) * (big + 0.08), -0.95 + np.cos(a) * (big + 0.08)], 1)
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
    _tracks(kit, 1.4, 0.58, 6.4, 0.95, darker(colour, 0.8))  # type: ignore[arg-type]
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
    kit.add(quad((x0, y, z1), (x1, y, z1), (x1, t, z1), (x0, t, z1), PANE, "glass"), quad((x1, y, z1), (x1, y, z0), (x1, t, z0), (x1, t, z1), PANE, "glass"),
            quad((x0, y, z0), (x0, y, z1), (x0, t, z1), (x0, t, z0), PANE, "glass"), to=bone)  # fmt: skip


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
