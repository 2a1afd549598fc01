"""On two wheels: bicycles of all makes, motorcycles, mopeds, scooters to sit or stand on, the unicycle and the tricycle.

A frame of tubes with a fork that steers; who rides sits on the saddle with the hands on the grips, and the feet follow the pedals.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, lathe, rod, tube
from filmwright.stage.snapshot import Lamp
from filmwright.stage.surface import at, moved, turned
from filmwright.stage.vehicles.frames import CRANK, _v
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.motors import MOTORS, _kick, _motor
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    RUBBER,
    STEEL,
    hull_of_revolution,
    lamp,
    pipe,
    wheel,
)


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
        kind,
        mesh,
        plain,
        glass,
        tuple(kit.bones),
        seats,
        "road",
        motor.speed,
        motor.base,
        -motor.base / 2,
        leans=1.0,
        pitch=0.4,
        lamps=beams,
        puffs=() if motor.style == "kick" else ((-0.18, 0.32, -motor.base / 2 - 0.35),),
    )


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
    pipe_r = 0.019 * k if shape.tyre < 0.05 else 0.021
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
            kit.add(at(tube(arc, 0.02, *paint, sides=6), size=(2.4, 1, 1)), to=bone)
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


def _rider(kit: Kit, shape: Cycle, k: float, n: int, bottom: Array, post: Array, stem: Array) -> Seat:
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


def _saddle(kit: Kit, post: Array, k: float) -> Mesh:
    z = np.array([-0.13, -0.12, -0.06, 0.02, 0.1, 0.15, 0.155]) * max(k, 0.75)
    profile = np.stack([z, np.array([0.01, 0.07, 0.085, 0.05, 0.026, 0.018, 0.004])], 1)
    return at(
        hull_of_revolution(profile, kit, {"body": ("#2a211c", "leather")}, sides=10, squash=0.36),
        *(post + [0, 0.04, 0.0]),
    )


def _bars(kit: Kit, shape: Cycle, stem: Array) -> None:
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


# ---------------------------------------------------------------- motorcycles
