"""Buses, trucks, fire engines, tractors, tanks and diggers."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.stage.shapes import box, cylinder, lathe, rod
from filmwright.stage.snapshot import Lamp
from filmwright.stage.surface import at, glowing, moved, turned
from filmwright.stage.vehicles import coachwork
from filmwright.stage.vehicles.chassis import _axle, _cab_seat, _lamps, _side, _steering_wheel
from filmwright.stage.vehicles.coachwork import Coach
from filmwright.stage.vehicles.model import Bone, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import CHROME, DARK, STEEL, both, darker, lamp, plate
from filmwright.stage.vehicles.workers import _WORKERS


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
        for x in (0.3, -0.3):
            kit.add(rod((x, bus.top + 0.1, -half * 0.3), (x, bus.top + 1.9, -half - 1.6), 0.025, *DARK))
    z = nose - 1.0
    floor = 0.78
    _steering_wheel(kit, 0.62, floor + 0.83, z + 0.42)
    kit.add(
        box((0.38, floor + 0.3, z - 0.26), (0.86, floor + 0.46, z + 0.24), "#2c2e33", "cloth", 0.05),
        box((0.38, floor + 0.4, z - 0.32), (0.86, floor + 1.15, z - 0.2), "#2c2e33", "cloth", 0.05),
    )
    return (_cab_seat(0.62, floor, z),)


# ---------------------------------------------------------------- trucks


def _truck(kit: Kit, truck: Truck, lit: bool) -> tuple[Seat, ...]:
    length = truck.bed + 2.2 + truck.nose
    half, w = length / 2, 2.4
    front = half - truck.nose
    cab_back = front - 2.05
    r = 0.5
    shape = Coach(
        cab_back,
        front,
        0.5,
        truck.cab,
        w,
        ((1.55, 2.3),),
        2.3,
        0.5,
        0.2,
        0.05,
        0.16,
        ((front - 0.75, r * 1.15),) if not truck.nose else (),
        (),
        True,
        False,
        0.14,
        truck.colour,
    )
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
