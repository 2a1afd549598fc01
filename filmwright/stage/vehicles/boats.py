"""What floats: hulls lofted from keel to sheer, with thwarts, masts, sails, cabins, funnels. The waterline is y = 0."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, lathe, rod, tube
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, merge, moved, surface, turned
from filmwright.stage.vehicles.hulls import KINDS, Hull, _floor, _shell, _thwarts, plan
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    PANE,
    STEEL,
    both,
    hull_of_revolution,
    mirrored,
    skin,
)
from filmwright.stage.vehicles.ships import _big, _cloth, _fishing, _stand_at, _tall, _yacht


def build(kind: str, colour: str = "", lights: bool = False) -> Vehicle:
    """A boat or ship of a kind; a colour ("" for its own) is that of its hull."""
    hull = replace(KINDS[kind], colour=colour) if colour else KINDS[kind]
    near, far = Kit(), Kit(0.45)
    for kit in (near, far):
        seats = _made(kit, hull, lights)
    mesh, glass = near.joined(kind)
    plain, _ = far.joined(f"{kind}-plain")
    lamps = (
        (Lamp((0.0, hull.board + 2.0, 0.0), (3.0, 2.4, 1.4), min(hull.length, 12.0)),)
        if lights and hull.length > 6
        else ()
    )
    puffs: tuple[Vec, ...] = ()
    return Vehicle(
        kind,
        mesh,
        plain,
        glass,
        tuple(near.bones),
        seats,
        "water",
        hull.speed,
        hull.length * 0.7,
        -hull.length * 0.3,
        leans=0.0,
        lamps=lamps,
        puffs=puffs,
    )


def _made(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    if hull.style == "sub":
        return _submarine(kit, hull)
    if hull.style == "raft":
        return _raft(kit, hull)
    if hull.style == "rubber":
        return _inflatable(kit, hull)
    _shell(kit, hull)
    return _FITTED[hull.style](kit, hull, lit)


# ---------------------------------------------------------------- small boats


def _oar(length: float = 2.5) -> Mesh:
    """An oar along +x from its grip, the pin at 0.75 m."""
    shaft = rod((0, 0, 0), (length, 0, 0), 0.024, "#b08a56", "wood", 8, 0.018)
    blade = box((length - 0.1, -0.008, -0.075), (length + 0.5, 0.008, 0.075), "#c29a62", "wood", 0.006)
    return merge([shaft, blade, rod((0, 0, 0), (0.12, 0, 0), 0.02, "#6b4a2e", "wood", 8)])


def _row(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    """Who rows sits amidships and looks back over the stern."""
    _thwarts(kit, hull, -1.25, 0.05, 1.15)
    _floor(kit, hull, -0.06)
    pins = []
    for s, letter in ((1, "l"), (-1, "r")):
        w = float(plan(hull, np.array([-0.22]))[0][0])
        pin = (s * (w + 0.03), hull.board + 0.09, -0.42)
        pins.append(pin)
        name = kit.bone(Bone(f"oar_{letter}", pin, (0.0, float(s), 0.0), "oar", rate=0.5))
        one = at(_oar(), -0.72, 0, 0)
        kit.add(rod((pin[0], pin[1] - 0.1, pin[2]), (pin[0], pin[1] + 0.05, pin[2]), 0.012, *STEEL))
        kit.add(at(one if s > 0 else mirrored(one), *pin), to=name)
    hands = tuple(
        Hold((p[0] - s * 0.66, p[1] + 0.0, p[2] + 0.07), f"oar_{letter}", (s * 0.25, -0.1, -1.0), (0.0, -1.0, 0.0))
        for p, s, letter in ((pins[1], -1, "r"), (pins[0], 1, "l"))
    )
    feet = tuple(Hold((s * 0.13, 0.0, -0.85), pitch=-30.0) for s in (-1, 1))
    rower = Seat((0.0, 0.33, 0.08), 0.0, 12.0, hands, feet, 8.0, "row", 180.0, (0.0, 0.0, 0.0))
    behind = tuple(Hold((s * 0.14, 0.0, -0.78), pitch=0.0) for s in (1, -1))
    return (
        rower,
        Seat((0.0, 0.33, -1.25), -4.0, 8.0, (), behind, 8.0, "sit"),
        Seat((0.0, 0.33, 1.1), -4.0, 8.0, (), tuple(Hold((s * 0.12, 0.0, 1.55)) for s in (1, -1)), 8.0, "sit"),
    )


def _paddle_seat(z: float, y: float, feet_z: float, reach: float = 0.5) -> Seat:
    hands = tuple(
        Hold((s * 0.33, y + 0.42, z + reach), "paddle", (-s * 0.1, 0.1, 1.0), (0.0, -1.0, 0.0)) for s in (1, -1)
    )
    feet = tuple(Hold((s * 0.13, y - 0.18, feet_z), pitch=-50.0) for s in (1, -1))
    return Seat((0.0, y, z), -6.0, 12.0, hands, feet, 10.0, "paddle", enter=(0.0, 0.0, 0.0))


def _paddle(kit: Kit, z: float, y: float, double: bool) -> None:
    """A paddle across the lap; its bone swings it from side to side."""
    kit.bone(Bone("paddle", (0.0, y, z), (0.0, 0.0, 1.0), "paddle", 2.0 if double else 1.0, 0.55))
    parts = [
        rod((-1.1, 0, 0), (1.1, 0, 0), 0.017, "#2a2c2e" if double else "#a8814e", "metal" if double else "wood", 8)
    ]
    for s in (1, -1) if double else (1,):
        blade = hull_of_revolution(
            np.array([(-0.24, 0.012), (-0.18, 0.07), (0.0, 0.1), (0.18, 0.08), (0.24, 0.015)]),
            Kit(0.5),
            {"body": ("#e9e5da" if double else "#b08a56", "paint")},
            sides=10,
            squash=0.14,
        )
        parts.append(at(moved(blade, turned("y", 90)), s * 1.3))
    kit.add(at(merge(parts), 0, y, z), to="paddle")


def _canoe(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    _thwarts(kit, hull, -1.1, 1.2, y=0.17)
    _floor(kit, hull, -0.1)
    _paddle(kit, -0.62, 0.72, False)
    first = _paddle_seat(-1.1, 0.3, -0.3, 0.48)
    return first, Seat(
        (0.0, 0.3, 1.15), -4.0, 8.0, (), tuple(Hold((s * 0.12, -0.05, 1.7), pitch=-30) for s in (1, -1)), 8.0, "sit"
    )


def _kayak(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    a = np.linspace(0, 2 * np.pi, 21)
    kit.add(
        tube(
            np.stack([0.25 * np.cos(a), np.full(21, 0.17), -0.2 + 0.42 * np.sin(a)], 1),
            0.022,
            *DARK,
            sides=6,
            caps=False,
        )
    )
    kit.add(at(moved(lathe([(0, 0), (0.25, 0.0)], "#141516", "plain", 18), np.diag([1, 1, 1.68, 1.0])), 0, 0.168, -0.2))
    _paddle(kit, 0.1, 0.55, True)
    seat = _paddle_seat(-0.38, 0.14, 0.5, 0.47)
    return (seat,)


def _gondola(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    kit.add(
        box((-0.45, 0.22, -0.9), (0.45, 0.34, -0.3), "#7a1d22", "cloth", 0.06),
        box((-0.48, 0.3, -1.0), (0.48, 0.95, -0.88), "#7a1d22", "cloth", 0.05),
        box((-0.4, 0.2, 1.0), (0.4, 0.32, 1.5), "#7a1d22", "cloth", 0.06),
    )
    fore = hull.length / 2 + 0.45
    for k in range(6):
        kit.add(box((-0.02, 1.45 + 0.13 * k, fore - 0.1), (0.02, 1.52 + 0.13 * k, fore + 0.22), *STEEL))
    kit.add(rod((0, 1.3, fore - 0.06), (0, 2.25, fore - 0.12), 0.035, *STEEL))
    kit.add(rod((-0.7, 0.75, -3.4), (-0.62, 1.3, -3.4), 0.05, "#6b4a2e", "wood"))
    kit.bone(Bone("oar_r", (-0.64, 1.3, -3.4), (0.0, 0.0, 1.0), "scull", rate=0.4))
    kit.add(
        at(moved(_oar(3.2), turned("z", -38) @ turned("y", 180)), -0.2, 1.75, -3.3)
        if False
        else rod((-0.25, 1.95, -3.5), (-1.9, -0.4, -3.9), 0.025, "#a8814e", "wood", 8),
        box((-2.0, -0.55, -3.97), (-1.7, 0.05, -3.85), "#a8814e", "wood", 0.01),
        to="oar_r",
    )
    hands = (
        Hold((-0.16, 1.92, -3.42), "oar_r", (-0.5, 0.0, 0.8), (0.0, -1.0, 0.0)),
        Hold((-0.4, 1.74, -3.44), "oar_r", (-0.5, 0.0, 0.8), (0.0, -1.0, 0.0)),
    )
    feet = (Hold((0.1, 0.72, -3.5)), Hold((-0.15, 0.72, -3.95)))
    kit.add(box((-0.4, 0.62, -4.3), (0.4, 0.7, -3.2), "#1d1416", "wood"))
    pole = Seat((0.05, 1.6, -3.8), 6.0, 8.0, hands, feet, 8.0, "stand")
    guests = tuple(
        Seat((x, 0.46, -0.62), -8.0, 6.0, (), tuple(Hold((x + s * 0.1, 0.02, -0.05)) for s in (1, -1)), 6.0, "sit")
        for x in (0.22, -0.22)
    )
    return (pole, *guests)


def _sail(kit: Kit, foot: Vec, tall: float, boom: float, colour: str, belly: float, bone: str) -> None:
    """A triangular sail before a mast at `foot`, its boom to the stern, blown out to -x."""
    n = 9 if kit.fine else 5
    u, v = np.meshgrid(np.linspace(0, 1, n), np.linspace(0, 1, n))
    reach = boom * (1 - v) ** 0.9
    z = foot[2] - u * reach
    y = foot[1] + v * tall
    x = foot[0] - belly * np.sin(np.pi * u) * (1 - v) ** 0.6 * np.sin(np.pi * np.clip(v * 0.8 + 0.2, 0, 1))
    points = np.stack([x, y, z], -1)
    _cloth(kit, points, colour, bone)
    kit.add(rod(foot, (foot[0], foot[1], foot[2] - boom), 0.035, "#c9cdd0", "metal"), to=bone)


def _sailing(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    small = hull.length < 5
    mast = (0.0, hull.board * 0.6, hull.length * 0.12)
    tall = hull.length * (1.35 if not small else 1.3)
    kit.add(rod(mast, (0, mast[1] + tall, mast[2] - 0.1), 0.06 if not small else 0.035, "#c9cdd0", "metal", 8, 0.035))
    kit.bone(Bone("boom", (0.0, mast[1], mast[2]), (0.0, 1.0, 0.0), "swing", rate=0.02))
    _sail(
        kit,
        (0.0, mast[1] + (1.0 if not small else 0.6), mast[2] - 0.08),
        tall - (1.3 if not small else 0.8),
        hull.length * 0.42,
        "#f5f2e8",
        hull.length * 0.05,
        "boom",
    )
    fore = hull.length / 2 + hull.rake * 0.9
    n = 8
    u, v = np.meshgrid(np.linspace(0, 1, n), np.linspace(0, 1, n))
    head, tack, clew = (
        np.array([0, mast[1] + tall * 0.88, mast[2]]),
        np.array([0, hull.board + hull.rise[0] + 0.1, fore - 0.1]),
        np.array([-hull.beam * 0.25, mast[1] + 0.9 * (not small) + 0.3, mast[2] - 0.1]),
    )
    points = tack + (head - tack) * v[..., None] + (clew - tack)[None, None] * (u * (1 - v))[..., None]
    points[..., 0] -= hull.length * 0.045 * np.sin(np.pi * u) * (1 - v)
    _cloth(kit, points, "#f5f2e8", "body")
    for end in (
        (0, hull.board + hull.rise[0], fore),
        (0, hull.board, -hull.length / 2),
        (hull.beam / 2, hull.board, mast[2] - 0.3),
        (-hull.beam / 2, hull.board, mast[2] - 0.3),
    ):
        kit.add(
            rod((0, mast[1] + tall * (0.97 if end[0] == 0 else 0.8), mast[2] - 0.08), end, 0.008, "#5c6064", "metal", 4)
        )
    if small:
        _thwarts(kit, hull, -0.3, -1.3, y=0.28)
        side = Seat(
            (0.55, 0.42, -0.9),
            -10.0,
            6.0,
            (Hold((0.1, 0.66, -1.2)), Hold((0.25, 0.62, -0.5))),
            (Hold((0.0, 0.05, -0.55)), Hold((0.02, 0.05, -0.9))),
            6.0,
            "sit",
        )
        return (side,)
    kit.add(box((-0.75, hull.board - 0.05, -0.6), (0.75, hull.board + 0.42, 2.0), "#f2f0ea", "paint", 0.16))
    for s in (1, -1):
        for z in (-0.2, 0.6, 1.3):
            kit.add(
                box(
                    (s * 0.752 - 0.008, hull.board + 0.14, z - 0.2),
                    (s * 0.752 + 0.008, hull.board + 0.3, z + 0.2),
                    "#1c252c",
                    "metal",
                    0.02,
                )
            )
    kit.add(
        box((-0.7, hull.board - 0.04, -2.9), (0.7, hull.board + 0.0, -0.7), "#8a6a44", "wood"),
        both(box((0.62, hull.board - 0.05, -3.4), (1.0, hull.board + 0.3, -0.6), "#f2f0ea", "paint", 0.05)),
    )
    kit.add(rod((0, hull.board + 0.4, -3.6), (0, hull.board + 0.62, -2.7), 0.02, "#6b4a2e", "wood"))
    for s in (1, -1):
        posts = [
            (s * (hull.beam / 2 * (1 - 0.12 * abs(z / 4.2) ** 3) - 0.12), hull.board, z)
            for z in (-3.6, -2.2, -0.8, 0.8, 2.2)
        ]
        for p in posts:
            kit.add(rod(p, (p[0], p[1] + 0.55, p[2]), 0.011, *CHROME, 5))
        for y in (0.3, 0.55):
            kit.add(tube(np.array([(p[0], p[1] + y, p[2]) for p in posts]), 0.007, *CHROME, sides=4))
    hands = (Hold((0.02, hull.board + 0.66, -2.74)), Hold((0.35, hull.board + 0.5, -1.9)))
    feet = tuple(Hold((0.3 - 0.05 * k, hull.board + 0.02, -2.2 - 0.3 * k)) for k in (0, 1))
    return (
        Seat((0.8, hull.board + 0.43, -2.4), -6.0, 4.0, hands, feet, 8.0, "sit"),
        Seat(
            (-0.8, hull.board + 0.43, -1.6),
            -6.0,
            4.0,
            (),
            (Hold((-0.4, hull.board + 0.02, -1.4)), Hold((-0.4, hull.board + 0.02, -1.75))),
            8.0,
            "sit",
        ),
    )


def _motor(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    fast = hull.style == "speed"
    y = hull.board - (0.06 if fast else 0.35)
    half = hull.length / 2
    if fast:
        kit.add(box((-0.78, y - 0.02, -half + 0.5), (0.78, y + 0.04, 0.9), "#3a3028", "leather"))
    kit.add(
        both(box((0.15, y, -0.3), (0.75, y + 0.3, 0.25), "#e9e2d2", "leather", 0.06)),
        both(box((0.15, y + 0.2, -0.38), (0.75, y + 0.72, -0.28), "#e9e2d2", "leather", 0.05)),
        box((-0.75, y, -half + 0.55), (0.75, y + 0.32, -half + 1.05), "#e9e2d2", "leather", 0.06),
    )
    kit.add(box((-0.8, y, 0.75), (0.8, y + 0.5, 1.05), hull.colour, "paint", 0.06))
    a = np.radians(np.linspace(-62, 62, 9))
    low = np.stack([0.86 * np.sin(a), np.full(9, y + 0.48), 0.85 + 0.35 * np.cos(a)], 1)
    high = np.stack([0.76 * np.sin(a), np.full(9, y + 0.86), 0.62 + 0.3 * np.cos(a)], 1)
    kit.add(skin(np.stack([low, high]), np.full((1, 8), "p", object), {"p": (PANE, "glass")}))
    kit.add(tube(high, 0.014, *CHROME, sides=5))
    kit.add(
        box((-0.2, 0.1, -half - 0.38), (0.2, hull.board + 0.45, -half - 0.02), "#1c1d1f", "paint", 0.1),
        box((-0.05, -0.5, -half - 0.3), (0.05, 0.2, -half - 0.12), *DARK),
    )
    kit.bone(Bone("rim", (0.42, y + 0.62, 0.66), (0.0, 0.4, -0.9), "steer", rate=4.0))
    b = np.linspace(0, 2 * np.pi, 17)
    ring = tube(np.stack([0.17 * np.cos(b), 0.17 * np.sin(b), 0 * b], 1), 0.014, *DARK, sides=6, caps=False)
    kit.add(
        at(
            moved(merge([ring, rod((-0.16, 0, 0), (0.16, 0, 0), 0.012, *STEEL)]), turned("x", -24)),
            0.42,
            y + 0.62,
            0.66,
        ),
        to="rim",
    )
    feet = tuple(Hold((0.42 + s * 0.11, y + 0.02, 0.55), pitch=-24) for s in (1, -1))
    hands = tuple(
        Hold((0.42 + s * 0.16, y + 0.66, 0.6), "rim", (-s * 0.3, 0.7, 0.6), (-s * 0.8, 0.0, 0.6)) for s in (1, -1)
    )
    other = tuple(Hold((-0.42 + s * 0.11, y + 0.02, 0.45), pitch=-10) for s in (1, -1))
    return Seat((0.42, y + 0.42, -0.02), -8.0, 6.0, hands, feet, 8.0, "drive"), Seat(
        (-0.42, y + 0.42, -0.02), -8.0, 6.0, (), other, 8.0, "sit"
    )


def _pedal(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    for x in (0.36, -0.36):
        kit.add(
            box((x - 0.28, 0.3, -0.6), (x + 0.28, 0.45, -0.1), "#f2f0ea", "paint", 0.06),
            box((x - 0.28, 0.4, -0.72), (x + 0.28, 0.95, -0.6), "#f2f0ea", "paint", 0.06),
        )
    kit.add(box((-0.7, 0.28, -1.3), (0.7, 0.34, 1.3), "#f2f0ea", "paint", 0.04))
    return tuple(
        Seat(
            (x, 0.58, -0.36),
            -8.0,
            6.0,
            (),
            tuple(Hold((x + s * 0.1, 0.4, 0.4), pitch=-30) for s in (1, -1)),
            6.0,
            "sit",
        )
        for x in (0.36, -0.36)
    )


# ---------------------------------------------------------------- ships


# ---------------------------------------------------------------- other floats


def _submarine(kit: Kit, hull: Hull) -> tuple[Seat, ...]:
    half, r = hull.length / 2, hull.beam / 2
    profile = np.array(
        [
            (-half, 0.1),
            (-half * 0.9, r * 0.35),
            (-half * 0.6, r * 0.85),
            (-half * 0.3, r),
            (half * 0.7, r),
            (half * 0.88, r * 0.8),
            (half * 0.97, r * 0.45),
            (half, 0.05),
        ]
    )
    kit.add(at(hull_of_revolution(profile, kit, {"body": (hull.colour, "paint")}, sides=24), 0, -r + 1.5, 0))
    sail = np.array([(-4.2, 0.1), (-3.0, 0.7), (0, 0.95), (2.6, 0.8), (3.6, 0.1)])
    outline = np.concatenate([np.stack([sail[:, 1], sail[:, 0]], 1), np.stack([-sail[::-1, 1], sail[::-1, 0]], 1)])
    rows = np.array([[(x, y, z + half * 0.22) for x, z in outline] for y in (0.8, 5.2)])
    n = len(outline)
    i = np.arange(n)
    flat = rows.reshape(-1, 3)
    faces = np.concatenate([np.stack([i, n + i, n + (i + 1) % n], 1), np.stack([i, n + (i + 1) % n, (i + 1) % n], 1)])
    kit.add(
        surface(flat, faces, hull.colour, "paint"),
        surface(flat, faces[:, ::-1], hull.colour, "paint"),
        box((-0.8, 5.15, half * 0.22 - 3.0), (0.8, 5.2, half * 0.22 + 2.6), hull.colour, "paint"),
    )
    kit.add(
        box((-3.2, 3.4, half * 0.22 - 0.6), (3.2, 3.6, half * 0.22 + 0.9), hull.colour, "paint", 0.08),
        rod((0.2, 5, half * 0.22), (0.2, 8.2, half * 0.22), 0.12, *STEEL),
        rod((-0.2, 5, half * 0.22 - 1), (-0.2, 7.2, half * 0.22 - 1), 0.08, *STEEL),
        box((-0.12, -2, -half * 0.97), (0.12, 2.6, -half * 0.9), hull.colour, "paint"),
    )
    return (_stand_at(0.0, 5.0 - 0.4, half * 0.22 + 1.2),)


def _raft(kit: Kit, hull: Hull) -> tuple[Seat, ...]:
    for k in range(9):
        x = -hull.beam / 2 + 0.12 + k * (hull.beam - 0.24) / 8
        long = hull.length / 2 * (0.94 + 0.06 * ((k * 7) % 3))
        kit.add(rod((x, 0.02, -long), (x, 0.02, long), 0.12, hull.colour, "bark", kit.sides(10)))
    for z in (-1.1, 0.0, 1.1):
        kit.add(rod((-hull.beam / 2, 0.15, z), (hull.beam / 2, 0.15, z), 0.05, "#a08456", "bark", 7))
    hands = (Hold((0.25, 1.25, 0.35), "pole"), Hold((0.33, 0.95, 0.35), "pole"))
    kit.bone(Bone("pole", (0.4, 0.6, 0.35), (1.0, 0.0, 0.0), "swing", rate=0.12))
    kit.add(rod((0.05, 2.1, 0.35), (0.95, -1.2, 0.35), 0.025, "#a8814e", "wood", 7), to="pole")
    return (
        Seat(
            (-0.05, 1.07, 0.05), 8.0, 8.0, hands, (Hold((0.12, 0.14, 0.15)), Hold((-0.16, 0.14, -0.15))), 6.0, "stand"
        ),
    )


def _inflatable(kit: Kit, hull: Hull) -> tuple[Seat, ...]:
    a = np.concatenate([np.linspace(-0.5, 0.5, 15) * np.pi, [1.2 * np.pi / 2]])[:-1]
    w, half = hull.beam / 2 - 0.22, hull.length / 2 - 0.25
    path = (
        [(w, 0.16, -half)]
        + [
            (w * np.cos(t), 0.16 + 0.14 * max(np.cos(t - np.pi / 2), 0) ** 2, half * 0.35 + half * 0.6 * np.sin(t))
            for t in np.linspace(0, np.pi, 15)
        ]
        + [(-w, 0.16, -half)]
    )
    kit.add(
        tube(np.array(path), 0.22, hull.colour, "paint", kit.sides(12)),
        box((-w, -0.02, -half + 0.1), (w, 0.02, half * 0.7), "#3a3d40", "plain"),
        box((-w, -0.05, -half - 0.02), (w, 0.45, -half + 0.06), "#3a3d40", "plain", 0.02),
    )
    kit.add(box((-w, 0.3, -0.5), (w, 0.36, -0.2), "#8d6a45", "wood"))
    _paddle(kit, -0.05, 0.75, False)
    del a
    return (_paddle_seat(-0.4, 0.48, 0.25, 0.42),)


_FITTED = {
    "row": _row, "canoe": _canoe, "kayak": _kayak, "gondola": _gondola, "sail": _sailing, "dinghy": _sailing, "speed": _motor,
    "motor": _motor,
    "yacht": _yacht, "fishing": _fishing, "tug": _fishing, "ferry": _big, "liner": _big, "cargo": _big, "war": _big,
    "tall": _tall, "pedal": _pedal,
}  # fmt: skip
