"""On two wheels: bicycles of all makes, motorcycles, mopeds, scooters to sit or stand on, the unicycle and the tricycle.

A frame of tubes with a fork that steers; who rides sits on the saddle with the hands on the grips, and the feet follow the pedals.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, merge, moved, shade, turned
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    RUBBER,
    STEEL,
    both,
    hull_of_revolution,
    lamp,
    pipe,
    wheel,
)

CRANK = 0.17  # metres from the middle of the bottom bracket to a pedal


@dataclass(frozen=True)
class Cycle:
    """A bicycle in metres: wheel radii, wheelbase, heights of saddle and grips, how far apart the grips are."""

    radius: float = 0.34
    base: float = 1.03
    saddle: float = 0.95
    grips: tuple[float, float] = (1.05, 0.24)  # height, and metres behind the front axle
    wide: float = 0.3
    tyre: float = 0.036
    bars: str = "flat"  # flat | drop | swept | high
    frame: str = "diamond"  # diamond | step | full
    colour: str = "#2b5f8f"
    guards: bool = False
    basket: bool = False
    crank: float = CRANK
    lean: float = 24.0
    speed: float = 4.6
    seats: int = 1


CYCLES: dict[str, Cycle] = {
    "bicycle": Cycle(bars="swept", grips=(1.07, 0.34), guards=True, lean=12.0, tyre=0.04, frame="step", colour="#27564c"),
    "road bicycle": Cycle(bars="drop", grips=(0.98, 0.10), wide=0.21, tyre=0.025, saddle=1.0, lean=44.0, colour="#b8242c", speed=7.5),
    "mountain bike": Cycle(bars="flat", grips=(1.04, 0.2), wide=0.36, tyre=0.056, radius=0.36, base=1.12, saddle=0.94, lean=30.0,
                           colour="#d06a1c", speed=4.6),
    "child's bicycle": Cycle(radius=0.22, base=0.72, saddle=0.56, grips=(0.72, 0.2), wide=0.23, crank=0.11, guards=True, lean=8.0,
                             colour="#d23a78", speed=2.6, basket=True),
    "city bicycle": Cycle(bars="swept", grips=(1.09, 0.36), guards=True, basket=True, lean=8.0, tyre=0.04, frame="step",
                          colour="#1e2a38", speed=4.0),
    "tandem bicycle": Cycle(bars="drop", grips=(1.0, 0.14), base=1.75, seats=2, colour="#1f6f63", lean=32.0, wide=0.23, speed=6.0),
}  # fmt: skip


@dataclass(frozen=True)
class Motor:
    """A motorcycle in metres; `style` is cruiser, sport, standard, touring, dirt, moped, scooter or kick (which one stands on)."""

    style: str = "standard"
    radius: float = 0.31
    base: float = 1.42
    tyre: float = 0.14
    seat: float = 0.79
    grips: tuple[float, float] = (1.02, 0.46)
    wide: float = 0.36
    rake: float = 26.0
    pegs: tuple[float, float] = (0.34, -0.02)  # height, and z from the middle of the wheelbase
    lean: float = 14.0
    colour: str = "#9c1f1f"
    speed: float = 13.0


MOTORS: dict[str, Motor] = {
    "motorcycle": Motor(),
    "cruiser motorcycle": Motor("cruiser", 0.33, 1.62, 0.17, 0.68, (1.06, 0.62), 0.42, 33.0, (0.32, 0.42), -6.0, "#1b1c1f", 13.0),
    "sport motorcycle": Motor("sport", 0.3, 1.4, 0.17, 0.83, (0.92, 0.3), 0.31, 23.0, (0.42, -0.24), 42.0, "#1a49a8", 18.0),
    "dirt bike": Motor("dirt", 0.34, 1.45, 0.1, 0.92, (1.15, 0.42), 0.4, 27.0, (0.4, -0.05), 12.0, "#d8701a", 11.0),
    "moped": Motor("moped", 0.28, 1.2, 0.07, 0.78, (1.02, 0.4), 0.32, 25.0, (0.28, 0.14), 4.0, "#3f7f8a", 8.0),
    "motor scooter": Motor("scooter", 0.22, 1.28, 0.1, 0.76, (1.02, 0.42), 0.33, 26.0, (0.27, 0.24), 2.0, "#7fb3a4", 9.0),
    "scooter": Motor("kick", 0.1, 0.78, 0.034, 0.09, (0.98, 0.02), 0.22, 12.0, (0.11, 0.0), 6.0, "#3b6fb0", 3.4),
    "electric scooter": Motor("kick", 0.115, 0.9, 0.05, 0.12, (1.1, 0.06), 0.24, 14.0, (0.14, 0.0), 4.0, "#24272a", 4.6),
}  # fmt: skip


def build(kind: str, colour: str = "", lights: bool = False) -> Vehicle:
    """A bicycle, motorcycle or scooter of a kind, in a colour ("" for its own)."""
    if kind in CYCLES:
        shape = CYCLES[kind] if not colour else replace(CYCLES[kind], colour=colour)
        kit, seats = _cycle(Kit(), shape, lights)
        plain, _ = _cycle(Kit(0.45), shape, lights)[0].joined(f"{kind}-plain")
        mesh, glass = kit.joined(kind)
        return Vehicle(
            kind,
            mesh,
            plain,
            glass,
            tuple(kit.bones),
            seats,
            "road",
            shape.speed,
            shape.base,
            -shape.base / 2,
            leans=1.0,
            pitch=0.1,
        )
    motor = MOTORS[kind] if not colour else replace(MOTORS[kind], colour=colour)
    make = _kick if motor.style == "kick" else _motor
    kit, seats = make(Kit(), motor, lights)
    plain, _ = make(Kit(0.45), motor, lights)[0].joined(f"{kind}-plain")
    mesh, glass = kit.joined(kind)
    beams = (Lamp((0.0, 0.7, motor.base / 2 + 2.4), (4.0, 3.7, 3.0), 7.0),) if lights and motor.style != "kick" else ()
    return Vehicle(
        kind, mesh, plain, glass, tuple(kit.bones), seats, "road", motor.speed, motor.base, -motor.base / 2, leans=1.0, pitch=0.4, lamps=beams,
        puffs=() if motor.style == "kick" else ((-0.18, 0.32, -motor.base / 2 - 0.35),),
    )  # fmt: skip


# ---------------------------------------------------------------- bicycles


def _cycle(kit: Kit, shape: Cycle, lights: bool) -> tuple[Kit, tuple[Seat, ...]]:
    r, half = shape.radius, shape.base / 2
    k = r / 0.34
    front, rear = np.array([0, r, half]), np.array([0, r, -half])
    bottom = np.array([0.0, r - 0.07 * k, -half + 0.43 * k])
    up, back = shape.grips
    stem = np.array([0.0, up - 0.03, half - max(back, 0.2) + 0.03 - (0.0 if shape.bars == "swept" else 0.02)])
    crown = np.array([0.0, r * 2 + 0.07 * k, half - 0.15 * k])
    head = crown + (stem - crown) * 0.45
    post = np.array([0.0, shape.saddle - 0.06, bottom[2] - 0.18 * k])
    seat_lug = bottom + (post - bottom) * 0.80
    pipe_r = 0.016 * k if shape.tyre < 0.05 else 0.021
    paint = (shape.colour, "paint")
    tubes = [(bottom, seat_lug), (crown + (head - crown) * 0.1, bottom), (bottom, seat_lug)]
    if shape.frame == "step":
        tubes.append((head - (head - crown) * 0.1, bottom + (seat_lug - bottom) * 0.42))
    else:
        tubes.append((head, seat_lug))
    if shape.seats > 1:
        fore = bottom + [0, 0, 0.72]
        fore_post = fore + (post - bottom)
        tubes += [
            (bottom, fore),
            (fore, fore + (seat_lug - bottom)),
            (fore, crown),
            (fore + (seat_lug - bottom), bottom),
        ]
        kit.add(rod(_v(fore + (seat_lug - bottom)), _v(fore_post), 0.013, *CHROME))
        kit.add(_saddle(kit, fore_post, k))
    for a, b in tubes:
        kit.add(rod(_v(a), _v(b), pipe_r, *paint, kit.sides(8)))
    for s in (-0.055, 0.055):
        kit.add(rod(_v(bottom + [s * 0.5, 0, 0]), _v(rear + [s, 0, 0]), pipe_r * 0.6, *paint, 6))
        kit.add(rod(_v(seat_lug + [s * 0.4, 0, 0]), _v(rear + [s, 0, 0]), pipe_r * 0.55, *paint, 6))
    kit.add(rod(_v(seat_lug), _v(post), 0.013 * k, *CHROME), _saddle(kit, post, k))
    # what steers
    way = (stem - crown) / np.linalg.norm(stem - crown)
    kit.bone(Bone("fork", _v(crown), _v(way), "steer", rate=1.0))
    for s in (-0.055, 0.055):
        leg = np.array([crown + [s * 0.7, 0, 0], crown + (front - crown) * 0.6 + [s, 0, -0.02], front + [s, 0, 0]])
        kit.add(tube(leg, 0.013 * k, *paint, sides=6), to="fork")
    kit.add(
        rod(_v(crown), _v(stem), 0.017 * k, *paint),
        box(_v(crown - [0.06, 0.015, 0.02]), _v(crown + [0.06, 0.02, 0.02]), *paint),
        to="fork",
    )
    _bars(kit, shape, stem)
    kit.bone(Bone("front", _v(front), (1.0, 0.0, 0.0), "roll", r, parent="fork"))
    kit.bone(Bone("rear", _v(rear), (1.0, 0.0, 0.0), "roll", r))
    one = wheel(kit, r, shape.tyre, "wire", "#b9bdc1" if shape.tyre > 0.03 else "#26282b")
    kit.add(at(one, *front), to="front")
    kit.add(at(one, *rear), to="rear")
    if shape.guards:
        for middle, bone, spread in ((front, "fork", (20, 170)), (rear, "body", (15, 200))):
            a = np.radians(np.linspace(*spread, 14))
            arc = np.stack([0 * a, middle[1] + np.sin(a) * (r + 0.03), middle[2] + np.cos(a) * (r + 0.03)], 1)
            kit.add(at(tube(arc, 0.02, *paint, sides=6), size=(1.6, 1, 1)), to=bone)
    if shape.basket:
        y, z = up - 0.2, half - 0.02
        for level in np.linspace(0, 0.2, 4 if kit.fine else 2):
            ring = [
                (-0.15, y + level, z - 0.1),
                (0.15, y + level, z - 0.1),
                (0.16, y + level, z + 0.14),
                (-0.16, y + level, z + 0.14),
                (-0.15, y + level, z - 0.1),
            ]
            kit.add(tube(np.array(ring), 0.008, "#a8824e", "wood", 5), to="fork")
        for x in np.linspace(-0.14, 0.14, 6):
            for zz in (-0.1, 0.14):
                kit.add(rod((x, y, z + zz), (x, y + 0.2, z + zz), 0.006, "#a8824e", "wood", 4), to="fork")
        kit.add(box((-0.15, y, z - 0.1), (0.15, y + 0.012, z + 0.14), "#a8824e", "wood"), to="fork")
    if lights or shape.guards:
        kit.add(
            lamp(kit, _v(crown + [0, 0.02, 0.07]), 0.045, "#fff2d2" if lights else "#e8ecef", 7.0 if lights else 0.0),
            to="fork",
        )
        kit.add(lamp(kit, _v(rear + [0, 0.3 * k, -0.2 * k]), 0.03, "#c4261d", 2.5 if lights else 0.0))
    places = (
        [(bottom, post, stem)]
        if shape.seats == 1
        else [(bottom + [0, 0, 0.72], post + [0, 0, 0.72], stem), (bottom, post, post + [0, 0.06, 0.62])]
    )
    if shape.seats > 1:
        kit.add(
            tube(
                np.array([(0.21, 0, 0), (0.1, 0.0, 0.06), (-0.1, 0, 0.06), (-0.21, 0, 0)]) + post + [0, 0.06, 0.55],
                0.013,
                *CHROME,
            )
        )
    seats = tuple(_rider(kit, shape, k, n, *place) for n, place in enumerate(places))
    chain = [
        bottom + [-0.045, 0.085 * k, 0],
        rear + [-0.045, 0.035, 0],
        rear + [-0.045, -0.035, 0],
        bottom + [-0.045, -0.085 * k, 0],
    ]
    for a, b in ((chain[0], chain[1]), (chain[2], chain[3])):
        kit.add(rod(_v(a), _v(b), 0.005, "#4c4f52", "metal", 4))
    return kit, seats


def _rider(kit: Kit, shape: Cycle, k: float, n: int, bottom: np.ndarray, post: np.ndarray, stem: np.ndarray) -> Seat:  # type: ignore[type-arg]
    """Cranks and pedals, and the seat of whom they belong to."""
    crank = kit.bone(Bone(f"crank{n}", _v(bottom), (1.0, 0.0, 0.0), "crank", shape.radius * 2.4))
    ring = lathe(
        [(0.05 * k, -0.003), (0.088 * k, -0.003), (0.088 * k, 0.003), (0.05 * k, 0.003)], *STEEL, kit.sides(20)
    )
    kit.add(at(moved(ring, turned("z", 90)), *(bottom + [-0.045, 0, 0])), to=crank)
    feet = []
    for s, letter in ((1, "l"), (-1, "r")):
        end = bottom + [s * 0.075, 0.0, s * shape.crank]
        kit.add(rod(_v(bottom + [s * 0.055, 0, 0]), _v(end), 0.012, *STEEL), to=crank)
        kit.add(rod(_v(bottom), _v(bottom + [s * 0.06, 0, 0]), 0.014, *STEEL), to=crank)
        pedal = kit.bone(
            Bone(f"pedal{n}_{letter}", _v(end), (1.0, 0.0, 0.0), "level", shape.radius * 2.4, parent=crank)
        )
        kit.add(
            box(
                _v(end + [0.012 if s > 0 else -0.092, -0.012, -0.045]),
                _v(end + [0.092 if s > 0 else -0.012, 0.012, 0.045]),
                *DARK,
                0.006,
            ),
            to=pedal,
        )
        feet.append(Hold(_v(end + [s * 0.055, 0.015, -0.095 * min(k, 1.0)]), pedal, pitch=8.0))
    up, back = shape.grips
    hands = []
    for s in (1, -1):
        grip = np.array([s * shape.wide, up, shape.base / 2 - back])
        if n > 0:
            grip = stem + [s * 0.2, 0.0, -0.05]
        drop = shape.bars == "drop" and n == 0
        hands.append(
            Hold(
                _v(grip + [-0.01 * s, 0.03, -0.075]),
                "fork" if n == 0 else "body",
                (-0.15 * s, -0.1 if not drop else -0.3, 1.0),
                (0.0 if not drop else -0.5 * s, -1.0, -0.1),
            )
        )
    return Seat(
        _v(post + [0, 0.12 * max(k, 0.8), -0.02]),
        shape.lean * 0.62,
        shape.lean * 0.75,
        tuple(hands),
        tuple(feet),
        2.0,
        "cycle",
        enter=(0.6, 0.0, 0.0),
    )


def _saddle(kit: Kit, post: np.ndarray, k: float) -> Mesh:  # type: ignore[type-arg]
    z = np.array([-0.13, -0.12, -0.06, 0.02, 0.1, 0.15, 0.155]) * max(k, 0.75)
    profile = np.stack([z, np.array([0.01, 0.07, 0.085, 0.05, 0.026, 0.018, 0.004])], 1)
    return at(
        hull_of_revolution(profile, kit, {"body": ("#2a211c", "leather")}, sides=10, squash=0.36),
        *(post + [0, 0.04, 0.0]),
    )


def _bars(kit: Kit, shape: Cycle, stem: np.ndarray) -> None:  # type: ignore[type-arg]
    up, back = shape.grips
    z = shape.base / 2 - back
    w = shape.wide
    for s in (1, -1):
        grip = np.array([s * w, up, z])
        if shape.bars == "drop":
            path = [
                stem,
                stem + [s * w, 0, 0.02],
                [s * w, up - 0.005, stem[2] + 0.09],
                [s * w, up - 0.07, stem[2] + 0.13],
                [s * w, up - 0.13, stem[2] + 0.07],
                [s * w, up - 0.13, stem[2]],
            ]
            kit.add(pipe([_v(np.asarray(p, float)) for p in path], 0.013, DARK, kit), to="fork")
            kit.add(
                box((s * w - 0.014, up - 0.03, z - 0.05), (s * w + 0.014, up + 0.03, z + 0.03), *DARK, 0.012), to="fork"
            )
            continue
        bend = stem + [s * w * 0.45, 0.02, 0.03]
        end = grip + [0, 0, -0.06 if shape.bars == "swept" else 0.0]
        far = grip + [s * 0.05, 0, 0.0] if shape.bars == "flat" else grip + [0, 0, 0.07]
        kit.add(
            pipe(
                [_v(stem), _v(bend), _v(far), _v(end if shape.bars == "swept" else grip + [s * 0.06, 0, 0])],
                0.012,
                CHROME if shape.bars == "swept" else DARK,
                kit,
            ),
            to="fork",
        )
        a, b = (
            (grip + [0, 0, -0.07], grip + [0, 0, 0.05])
            if shape.bars == "swept"
            else (grip + [-s * 0.06, 0, 0], grip + [s * 0.06, 0, 0])
        )
        kit.add(rod(_v(a), _v(b), 0.018, *RUBBER), to="fork")


def _v(point: np.ndarray) -> Vec:  # type: ignore[type-arg]
    return round(float(point[0]), 5), round(float(point[1]), 5), round(float(point[2]), 5)


# ---------------------------------------------------------------- motorcycles


def _steering(kit: Kit, shape: Motor) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    """Fork, front wheel and handlebar; where the head of the frame is, and the front axle."""
    r, half = shape.radius, shape.base / 2
    axle = np.array([0.0, r, half])
    lean = np.radians(shape.rake)
    way = np.array([0.0, np.cos(lean), -np.sin(lean)])
    up, back = shape.grips
    head = axle + way * ((up - r) * (0.82 if shape.style != "kick" else 1.0) / np.cos(lean))
    kit.bone(Bone("fork", _v(head), _v(way), "steer", rate=1.0))
    kit.bone(Bone("front", _v(axle), (1.0, 0.0, 0.0), "roll", r, parent="fork"))
    return head, axle


def _motor(kit: Kit, shape: Motor, lights: bool) -> tuple[Kit, tuple[Seat, ...]]:
    r, half = shape.radius, shape.base / 2
    paint = (shape.colour, "paint")
    head, axle = _steering(kit, shape)
    rear = np.array([0.0, r, -half])
    side = shape.tyre / 2 + 0.045
    up, back = shape.grips
    for s in (1, -1):
        kit.add(rod(_v(axle + [s * side, 0, 0]), _v(head + [s * side, 0, 0]), 0.024, *CHROME, kit.sides(8)), to="fork")
        kit.add(
            rod(
                _v(axle + [s * side, 0, 0]),
                _v(axle + (head - axle) * 0.45 + [s * side, 0, 0]),
                0.034,
                *STEEL,
                kit.sides(8),
            ),
            to="fork",
        )
    kit.add(rod(_v(head - [side, 0, 0]), _v(head + [side, 0, 0]), 0.03, *STEEL), to="fork")
    grip = np.array([0.0, up, half - back])
    for s in (1, -1):
        low = head + [s * 0.09, 0.04, 0]
        hand = grip + [s * shape.wide, 0, 0]
        mid = grip + [s * 0.2, 0.03 if shape.style != "cruiser" else 0.06, 0.08]
        kit.add(
            pipe(
                [_v(low), _v(mid), _v(hand + [-s * 0.08, 0.0, 0.03]), _v(hand + [s * 0.05, 0, -0.02])],
                0.014,
                CHROME if shape.style != "sport" else DARK,
                kit,
            ),
            to="fork",
        )
        kit.add(rod(_v(hand + [-s * 0.06, 0, 0.01]), _v(hand + [s * 0.06, 0, -0.02]), 0.021, *RUBBER), to="fork")
        if kit.fine:
            kit.add(rod(_v(hand + [-s * 0.1, 0, 0.03]), _v(hand + [-s * 0.02, 0.2, 0.05]), 0.006, *CHROME), to="fork")
            kit.add(at(ball(0.055, *CHROME, 10, 6), *(hand + [-s * 0.01, 0.23, 0.05]), size=(1.2, 0.8, 0.3)), to="fork")
    make = "cast" if shape.style in ("sport", "standard", "scooter") else "wire"
    one = wheel(kit, r, shape.tyre, make, "#5c6064" if shape.style == "sport" else "#b9bdc1")
    kit.bone(Bone("rear", _v(rear), (1.0, 0.0, 0.0), "roll", r))
    kit.add(at(one, *axle), to="front")
    kit.add(at(one, *rear), to="rear")
    if make == "cast":
        for s in (1, -1):
            disc = moved(
                lathe([(0.06, 0), (r * 0.55, 0), (r * 0.55, 0.006), (0.06, 0.006)], *STEEL, kit.sides(16)),
                turned("z", 90),
            )
            kit.add(at(disc, *(axle + [s * (shape.tyre / 2 + 0.012), 0, 0])), to="front")
    _guard(kit, axle, r, shape, "fork", (35, 150))
    if shape.style in ("scooter",):
        _scooter_body(kit, shape, head, rear, paint)
    else:
        _engine_and_frame(kit, shape, head, rear, paint)
    _guard(kit, rear, r, shape, "body", (55, 205) if shape.style == "cruiser" else (70, 165))
    lit = 9.0 if lights else 0.0
    eye = head + [0, -0.06 if shape.style != "scooter" else 0.02, 0.13]
    if shape.style == "sport":
        eye = head + [0, -0.1, 0.24]
        kit.add(
            both(lamp(kit, _v(eye + [0.09, 0, 0]), 0.06, "#fff2d2" if lights else "#e8ecef", lit, wide=1.5)), to="fork"
        )
    else:
        kit.add(
            moved(lathe([(0, -0.12), (0.08, -0.06), (0.1, 0.0), (0, 0.01)], *CHROME, kit.sides(14)), _facing(eye)),
            to="fork",
        )
        kit.add(lamp(kit, _v(eye + [0, 0, 0.015]), 0.088, "#fff2d2" if lights else "#f0f0ea", lit), to="fork")
    tail = np.array([0.0, shape.seat - 0.02, -half - 0.28])
    kit.add(lamp(kit, _v(tail), 0.045, "#a81d18" if not lights else "#ff2a1c", 3.0 if lights else 0.0, wide=1.6))
    kit.add(box(_v(tail + [-0.1, -0.2, -0.02]), _v(tail + [0.1, -0.07, -0.01]), "#e9e6da", "paint"))
    peg_y, peg_z = shape.pegs
    feet = tuple(
        Hold((s * 0.2, peg_y + 0.03, peg_z - 0.08), pitch=4.0 if shape.style != "sport" else 24.0) for s in (1, -1)
    )
    hands = tuple(
        Hold(_v(grip + [s * (shape.wide - 0.01), 0.035, -0.085]), "fork", (-0.2 * s, -0.15, 1.0), (0.0, -1.0, -0.15))
        for s in (1, -1)
    )
    first = Seat(
        (0.0, shape.seat + 0.11, -half * 0.28),
        shape.lean * 0.7,
        shape.lean * 0.7,
        hands,
        feet,
        16.0,
        "ride",
        enter=(0.7, 0.0, -0.1),
    )
    behind = tuple(Hold((s * 0.21, peg_y + 0.1, -half * 0.5), pitch=6.0) for s in (1, -1))
    on = tuple(
        Hold((s * 0.17, shape.seat + 0.34, -half * 0.32), fingers=(-0.6 * s, -0.1, 0.8), palm=(-1.0 * s, 0.0, 0.2))
        for s in (1, -1)
    )
    return kit, (
        first,
        Seat((0.0, shape.seat + 0.17, -half * 0.28 - 0.36), 4.0, 6.0, on, behind, 18.0, "sit", enter=(0.7, 0.0, -0.5)),
    )


def _facing(point: np.ndarray) -> np.ndarray:  # type: ignore[type-arg]
    """The matrix that lays a turned body along +z at a point."""
    out = turned("x", 90)
    out[:3, 3] = point
    return out


def _guard(kit: Kit, middle: np.ndarray, r: float, shape: Motor, bone: str, spread: tuple[float, float]) -> None:  # type: ignore[type-arg]
    a = np.radians(np.linspace(*spread, 12))
    reach = r + 0.03
    arc = np.stack([0 * a, middle[1] + np.sin(a) * reach, middle[2] + np.cos(a) * reach], 1)
    wide = (shape.tyre / 2 + 0.02) / 0.02
    guard = tube(arc - middle, 0.02, shape.colour, "paint", kit.sides(10))
    kit.add(at(guard, *middle, size=(wide, 1.0, 1.0)), to=bone)


def _engine_and_frame(kit: Kit, shape: Motor, head: np.ndarray, rear: np.ndarray, paint: tuple[str, str]) -> None:  # type: ignore[type-arg]
    """Tank, seat, engine with its fins, exhaust, swing arm and, for a sport machine, the fairing."""
    half, s_y = shape.base / 2, shape.seat
    mid = np.array([0.0, 0.36, 0.0])
    for s in (1, -1):
        kit.add(rod(_v(rear + [s * 0.1, 0, 0]), (s * 0.1, 0.38, -half * 0.35), 0.026, *STEEL))
        kit.add(
            rod(_v(head + [s * 0.02, -0.05, 0]), (s * 0.1, 0.26, half * 0.38), 0.02, *DARK),
            rod((s * 0.1, 0.26, half * 0.38), (s * 0.1, 0.26, -half * 0.35), 0.02, *DARK),
        )
        kit.add(
            rod((s * 0.1, 0.26, -half * 0.35), (s * 0.12, s_y - 0.06, -half * 0.62), 0.02, *DARK),
            rod((s * 0.06, s_y - 0.04, 0.05), (s * 0.1, s_y - 0.02, -half - 0.12), 0.018, *DARK),
        )
        kit.add(rod(_v(rear + [s * 0.13, 0.02, 0.04]), (s * 0.13, s_y - 0.08, -half * 0.55), 0.026, *CHROME))
    # the engine: a case and two cylinders with fins
    case = moved(cylinder(0.15, 0.3, "#6d7175", "metal", kit.sides(14), base=-0.15), turned("z", 90))
    kit.add(
        at(case, *(mid + [0, 0.0, -0.05])),
        box(_v(mid + [-0.13, -0.1, -0.22]), _v(mid + [0.13, 0.08, 0.12]), "#5c6064", "metal", 0.03),
    )
    tilts = (-22.0, 22.0) if shape.style in ("cruiser",) else (12.0,)
    for tilt in tilts if shape.style != "sport" else ():
        fins = []
        for k in range(7 if kit.fine else 3):
            y = 0.06 + 0.032 * k * (1 if kit.fine else 2.3)
            fins.append(box((-0.1, y, -0.1), (0.1, y + 0.016, 0.1), "#a2a7ab", "metal", 0.006))
        fins.append(box((-0.075, 0.0, -0.075), (0.075, 0.3, 0.075), "#74787c", "metal", 0.02))
        kit.add(at(moved(merge(fins), turned("x", tilt)), *(mid + [0, 0.06, 0.03 + tilt * 0.001])))
    low = [
        (-0.13, 0.5, 0.14),
        (-0.16, 0.3, 0.26),
        (-0.17, 0.24, 0.0),
        (-0.19, 0.27, -half * 0.6),
        (-0.2, 0.33, -half - 0.3),
    ]
    if shape.style == "dirt":
        low = [(-0.12, 0.55, 0.16), (-0.14, 0.62, 0.1), (-0.16, 0.68, -0.2), (-0.18, 0.74, -half - 0.1)]
    kit.add(
        pipe([(-0.04, 0.56, 0.14), *low[:4]], 0.024, CHROME, kit),
        rod(low[-2], low[-1], 0.034, *CHROME, kit.sides(10), 0.046),
    )
    # tank and seat
    z = np.array([-0.3, -0.27, -0.18, 0.0, 0.16, 0.25, 0.29]) * (1.0 if shape.style != "moped" else 0.8)
    wide = np.array([0.05, 0.09, 0.13, 0.165, 0.15, 0.1, 0.02]) * (1.0 if shape.style != "dirt" else 0.72)
    tank = hull_of_revolution(np.stack([z, wide], 1), kit, {"body": paint}, sides=16, squash=0.82)
    t_y = s_y + (0.06 if shape.style != "cruiser" else 0.13)
    kit.add(at(moved(tank, turned("x", -9)), 0, t_y, 0.16 if shape.style != "sport" else 0.08))
    z = np.array([-0.42, -0.4, -0.25, -0.05, 0.12, 0.26, 0.3])
    wide = np.array([0.03, 0.1, 0.13, 0.15, 0.12, 0.08, 0.03])
    pad = hull_of_revolution(np.stack([z, wide], 1), kit, {"body": ("#1b1b1c", "leather")}, sides=12, squash=0.5)
    kit.add(at(pad, 0, s_y - 0.03, -half * 0.42))
    if shape.style in ("cruiser", "standard"):
        pillion = hull_of_revolution(
            np.stack([z * 0.5, wide * 0.85], 1), kit, {"body": ("#1b1b1c", "leather")}, sides=12, squash=0.6
        )
        kit.add(at(pillion, 0, s_y + 0.06, -half * 0.42 - 0.36))
    kit.add(both(box((0.09, s_y - 0.24, -half * 0.62), (0.14, s_y - 0.08, -half * 0.2), *paint, 0.03)))
    if shape.style == "sport":
        _fairing(kit, shape, head, paint)
    if shape.style == "dirt":
        kit.add(box((-0.13, 1.0, head[2] + 0.06), (0.13, 1.16, head[2] + 0.09), "#f0f0ee", "paint", 0.02), to="fork")


def _fairing(kit: Kit, shape: Motor, head: np.ndarray, paint: tuple[str, str]) -> None:  # type: ignore[type-arg]
    half, s_y = shape.base / 2, shape.seat
    z = np.array([-0.22, -0.1, 0.1, 0.3, 0.44, 0.52])
    nose = hull_of_revolution(
        np.stack([z, np.array([0.15, 0.19, 0.2, 0.16, 0.09, 0.01])], 1), kit, {"body": paint}, sides=18, squash=0.95
    )
    kit.add(at(moved(nose, turned("x", 8)), 0, head[1] - 0.16, head[2] - 0.05))
    belly = [
        (0.14, 0.2, -0.3),
        (0.19, 0.34, -0.26),
        (0.2, 0.62, 0.05),
        (0.16, 0.72, 0.35),
        (0.12, 0.5, 0.45),
        (0.1, 0.24, 0.25),
    ]
    from_mid = np.array(belly).mean(0)
    fan = merge(
        [_triangle(from_mid + [0.02, 0, 0], np.array(belly[k]), np.array(belly[(k + 1) % 6]), paint) for k in range(6)]
    )
    kit.add(both(fan))
    kit.add(
        at(
            moved(ball(0.16, "#8fa3b0", "glass", kit.sides(14), 8), turned("x", -40)),
            0,
            head[1] + 0.02,
            head[2] + 0.03,
            size=(0.9, 0.7, 1.1),
        )
    )
    hump = hull_of_revolution(
        np.stack([np.array([-0.3, -0.25, -0.05, 0.1, 0.2]), np.array([0.03, 0.07, 0.12, 0.1, 0.02])], 1),
        kit,
        {"body": paint},
        sides=14,
        squash=0.7,
    )
    kit.add(at(moved(hump, turned("x", 14)), 0, s_y + 0.04, -half - 0.06))


def _triangle(a: np.ndarray, b: np.ndarray, c: np.ndarray, paint: tuple[str, str]) -> Mesh:  # type: ignore[type-arg]
    from filmwright.stage.surface import surface

    return surface(np.array([a, b, c, a, c, b]), np.array([[0, 1, 2], [3, 4, 5]]), *paint)


def _scooter_body(kit: Kit, shape: Motor, head: np.ndarray, rear: np.ndarray, paint: tuple[str, str]) -> None:  # type: ignore[type-arg]
    """A leg shield, a floor to put the feet on, and a round tail over the engine."""
    half = shape.base / 2
    shield = [
        (head[1] - 0.06, head[2] - 0.02, 0.14),
        (head[1] - 0.3, head[2] - 0.0, 0.26),
        (0.42, half * 0.62, 0.27),
        (0.24, half * 0.46, 0.2),
    ]
    for thick, hue in ((0.0, paint[0]), (-0.03, shade(paint[0], 0.85))):
        rows = np.array(
            [
                [
                    [w, y, z + thick],
                    [w * 0.5, y, z + 0.05 + thick],
                    [0, y, z + 0.07 + thick],
                    [-w * 0.5, y, z + 0.05 + thick],
                    [-w, y, z + thick],
                ]
                for y, z, w in shield
            ]
        )
        k, m = rows.shape[:2]
        i = (np.arange(k - 1)[:, None] * m + np.arange(m - 1)).ravel()
        faces = np.concatenate([np.stack([i, i + m, i + m + 1], 1), np.stack([i, i + m + 1, i + 1], 1)])
        from filmwright.stage.surface import surface

        kit.add(surface(rows.reshape(-1, 3), faces if thick else faces[:, ::-1], hue, "paint"))
    kit.add(
        box((-0.2, 0.22, -half * 0.4), (0.2, 0.27, half * 0.5), *paint, 0.02),
        box((-0.17, 0.268, -half * 0.35), (0.17, 0.276, half * 0.46), *DARK),
    )
    z = np.array([-0.46, -0.42, -0.25, 0.0, 0.25, 0.33, 0.35])
    tail = hull_of_revolution(
        np.stack([z, np.array([0.02, 0.1, 0.19, 0.22, 0.19, 0.13, 0.02])], 1),
        kit,
        {"body": paint},
        sides=18,
        squash=1.0,
    )
    kit.add(at(tail, 0, 0.47, -half + 0.12))
    pad = hull_of_revolution(
        np.stack([z, np.array([0.02, 0.1, 0.14, 0.15, 0.13, 0.09, 0.02])], 1),
        kit,
        {"body": ("#4a3426", "leather")},
        sides=12,
        squash=0.5,
    )
    kit.add(at(pad, 0, shape.seat - 0.05, -half + 0.2))
    kit.add(at(ball(0.13, *paint, kit.sides(14), 8), *(head + [0, 0.06, 0.02]), size=(1.3, 0.8, 0.9)), to="fork")


def _kick(kit: Kit, shape: Motor, lights: bool) -> tuple[Kit, tuple[Seat, ...]]:
    """A scooter that one stands on."""
    r, half = shape.radius, shape.base / 2
    head, axle = _steering(kit, shape)
    rear = np.array([0.0, r, -half])
    up, back = shape.grips
    paint = (shape.colour, "paint")
    foot = axle + (head - axle) * 0.2
    kit.add(
        rod(
            _v(axle + [0, r * 0.3, -0.01]),
            _v(head),
            0.02,
            "#c3c7ca" if shape.tyre < 0.04 else shape.colour,
            "metal",
            kit.sides(10),
        ),
        to="fork",
    )
    for s in (1, -1):
        kit.add(rod(_v(axle + [s * 0.035, 0, 0]), _v(foot + [s * 0.03, 0, 0]), 0.012, *STEEL), to="fork")
        kit.add(
            rod(_v(head), _v(head + [s * shape.wide, 0, 0]), 0.013, *STEEL),
            rod(_v(head + [s * (shape.wide - 0.12), 0, 0]), _v(head + [s * shape.wide, 0, 0]), 0.019, *RUBBER),
            to="fork",
        )
    deck = shape.seat
    kit.add(
        box((-0.075, deck - 0.03, -half + r * 0.9), (0.075, deck, half - 0.17), *paint, 0.012),
        box((-0.06, deck, -half + r + 0.02), (0.06, deck + 0.004, half - 0.19), *DARK),
    )
    kit.add(rod((0, deck - 0.015, half - 0.18), _v(foot + [0, 0.03, -0.02]), 0.026, *paint))
    kit.add(both(box((0.03, deck - 0.03, -half - 0.02), (0.045, deck, -half + r + 0.05), *paint)))
    one = wheel(kit, r, shape.tyre, "steel", "#c9cdd0")
    kit.bone(Bone("rear", _v(rear), (1.0, 0.0, 0.0), "roll", r))
    kit.add(at(one, *axle), to="front")
    kit.add(at(one, *rear), to="rear")
    a = np.radians(np.linspace(60, 170, 8))
    kit.add(
        at(
            tube(np.stack([0 * a, np.sin(a) * (r + 0.012), np.cos(a) * (r + 0.012)], 1), 0.01, *paint),
            *rear,
            size=(2.6, 1, 1),
        )
    )
    if lights or shape.tyre > 0.04:
        kit.add(
            lamp(kit, _v(head + [0, -0.06, 0.03]), 0.03, "#fff2d2" if lights else "#e8ecef", 6.0 if lights else 0.0),
            to="fork",
        )
    hands = tuple(
        Hold(_v(head + [s * (shape.wide - 0.05), 0.03, -0.075]), "fork", (-0.15 * s, -0.2, 1.0), (0.0, -1.0, -0.2))
        for s in (1, -1)
    )
    feet = (Hold((0.02, deck + 0.005, 0.06), pitch=0.0), Hold((-0.03, deck + 0.005, -0.2), pitch=0.0))
    return kit, (Seat((0.0, deck + 0.92, -0.1), 5.0, 5.0, hands, feet, 6.0, "stand", enter=(0.5, 0.0, 0.0)),)
