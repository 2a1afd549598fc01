"""With a motor, or to stand on: motorcycles, mopeds, scooters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, shade, turned
from filmwright.stage.vehicles.frames import _v
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    RUBBER,
    STEEL,
    both,
    hull_of_revolution,
    lamp,
    pipe,
    put,
    wheel,
)


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


def _steering(kit: Kit, shape: Motor) -> tuple[Array, Array]:
    """Fork, front wheel and handlebar; where the head of the frame is, and the front axle."""
    r, half = shape.radius, shape.base / 2
    axle = np.array([0.0, r, half])
    lean = np.radians(shape.rake)
    way = np.array([0.0, np.cos(lean), -np.sin(lean)])
    up, _back = shape.grips
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
            kit.add(put(ball(0.055, *CHROME, 10, 6), hand + [-s * 0.01, 0.23, 0.05], (1.2, 0.8, 0.3)), to="fork")
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


def _facing(point: Array) -> Array:
    """The matrix that lays a turned body along +z at a point."""
    out = turned("x", 90)
    out[:3, 3] = point
    return out


def _guard(kit: Kit, middle: Array, r: float, shape: Motor, bone: str, spread: tuple[float, float]) -> None:
    a = np.radians(np.linspace(*spread, 12))
    reach = r + 0.03
    arc = np.stack([0 * a, middle[1] + np.sin(a) * reach, middle[2] + np.cos(a) * reach], 1)
    wide = (shape.tyre / 2 + 0.02) / 0.02
    guard = tube(arc - middle, 0.02, shape.colour, "paint", kit.sides(10))
    kit.add(put(guard, middle, (wide, 1.0, 1.0)), to=bone)


def _engine_and_frame(kit: Kit, shape: Motor, head: Array, rear: Array, paint: tuple[str, str]) -> None:
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


def _fairing(kit: Kit, shape: Motor, head: Array, paint: tuple[str, str]) -> None:
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


def _triangle(a: Array, b: Array, c: Array, paint: tuple[str, str]) -> Mesh:
    from filmwright.stage.surface import surface

    return surface(np.array([a, b, c, a, c, b]), np.array([[0, 1, 2], [3, 4, 5]]), *paint)


def _scooter_body(kit: Kit, shape: Motor, head: Array, rear: Array, paint: tuple[str, str]) -> None:
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
    kit.add(put(ball(0.13, *paint, kit.sides(14), 8), head + [0, 0.06, 0.02], (1.3, 0.8, 0.9)), to="fork")


def _kick(kit: Kit, shape: Motor, lights: bool) -> tuple[Kit, tuple[Seat, ...]]:
    """A scooter that one stands on."""
    r, half = shape.radius, shape.base / 2
    head, axle = _steering(kit, shape)
    rear = np.array([0.0, r, -half])
    _up, _back = shape.grips
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
        put(
            tube(np.stack([0 * a, np.sin(a) * (r + 0.012), np.cos(a) * (r + 0.012)], 1), 0.01, *paint),
            rear,
            (2.6, 1, 1),
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
