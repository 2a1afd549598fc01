"""What floats: hulls lofted from keel to sheer, with thwarts, masts, sails, cabins, funnels. The waterline is y = 0."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, lathe, rod, tube
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    PANE,
    STEEL,
    both,
    cap,
    hull_of_revolution,
    mirrored,
    skin,
    whole,
)


@dataclass(frozen=True)
class Hull:
    """A hull in metres: length, beam, draught under and freeboard over the water, how the sheer rises to bow and stern, how full the
    bow is in plan (0 sharp .. 1 a raft), and how much of the stern is cut off flat (transom)."""

    length: float
    beam: float
    draught: float
    board: float
    rise: tuple[float, float] = (0.25, 0.1)
    full: float = 0.35
    transom: float = 0.75
    colour: str = "#e6dfce"
    below: str = "#7c2f26"
    inside: str = "#8d6a45"
    deck: bool = False
    style: str = "row"
    speed: float = 1.8
    rake: float = 0.3  # how far the bow overhangs, metres


KINDS: dict[str, Hull] = {
    "boat": Hull(4.0, 1.45, 0.25, 0.42, style="row", colour="#3f6b7a"),
    "rowing boat": Hull(4.0, 1.45, 0.25, 0.42, style="row"),
    "canoe": Hull(4.7, 0.86, 0.14, 0.3, (0.28, 0.28), 0.2, 0.0, "#a8342a", "#a8342a", "#c19a63", style="canoe", speed=1.9, rake=0.1),
    "kayak": Hull(4.2, 0.62, 0.12, 0.16, (0.12, 0.08), 0.15, 0.0, "#e2a41f", "#e2a41f", deck=True, style="kayak", speed=2.1, rake=0.2),
    "gondola": Hull(10.5, 1.4, 0.2, 0.5, (1.1, 0.9), 0.15, 0.0, "#141416", "#141416", "#3a1417", style="gondola", speed=1.3, rake=0.5),
    "sailboat": Hull(8.4, 2.7, 0.5, 0.85, (0.35, 0.1), 0.25, 0.7, "#f2f0ea", "#24466f", deck=True, style="sail", speed=3.0, rake=0.9),
    "dinghy": Hull(3.8, 1.5, 0.2, 0.45, (0.2, 0.05), 0.3, 0.8, "#f2f0ea", "#f2f0ea", style="dinghy", speed=2.4, rake=0.3),
    "speedboat": Hull(6.4, 2.2, 0.35, 0.75, (0.25, -0.05), 0.2, 0.95, "#f0f0ee", "#b3232b", deck=True, style="speed", speed=11.0, rake=1.4),
    "motorboat": Hull(5.6, 2.1, 0.35, 0.7, (0.3, 0.0), 0.25, 0.9, "#f2f1ec", "#2c5f8a", style="motor", speed=6.0, rake=0.8),
    "yacht": Hull(26.0, 5.8, 1.2, 2.3, (1.3, 0.1), 0.25, 0.85, "#f4f4f2", "#1e2c3c", deck=True, style="yacht", speed=6.0, rake=3.2),
    "fishing boat": Hull(11.0, 3.6, 0.8, 1.2, (0.9, 0.2), 0.5, 0.8, "#2c6a86", "#8c3226", deck=True, style="fishing", speed=3.6, rake=0.7),
    "tugboat": Hull(16.0, 5.4, 1.2, 1.5, (1.2, 0.3), 0.7, 0.6, "#1e2a33", "#8c3226", deck=True, style="tug", speed=4.0, rake=0.6),
    "ferry": Hull(46.0, 11.0, 2.0, 3.4, (0.6, 0.2), 0.7, 0.9, "#f0efea", "#1f4d7a", deck=True, style="ferry", speed=6.0, rake=1.2),
    "ship": Hull(95.0, 15.0, 4.0, 7.0, (3.0, 0.6), 0.4, 0.8, "#1d2b3a", "#8c2f26", deck=True, style="liner", speed=8.0, rake=5.0),
    "cargo ship": Hull(110.0, 17.0, 4.0, 6.5, (3.2, 0.4), 0.6, 0.85, "#8a2b25", "#4a1d1a", deck=True, style="cargo", speed=7.0, rake=4.0),
    "sailing ship": Hull(34.0, 8.0, 2.0, 3.4, (1.4, 2.6), 0.5, 0.6, "#5a3f28", "#3a2a1e", deck=True, style="tall", speed=4.5, rake=2.0),
    "warship": Hull(100.0, 12.5, 3.5, 5.0, (2.6, 0.2), 0.25, 0.8, "#80878c", "#5b2a26", deck=True, style="war", speed=9.0, rake=6.0),
    "submarine": Hull(60.0, 6.4, 3.6, 1.5, style="sub", colour="#23272b", speed=5.0),
    "raft": Hull(3.4, 2.2, 0.1, 0.12, (0, 0), 1.0, 1.0, "#8a6a42", "#8a6a42", style="raft", speed=1.0),
    "inflatable boat": Hull(3.6, 1.6, 0.1, 0.35, style="rubber", colour="#d8591f", speed=2.0),
    "pedal boat": Hull(3.0, 1.6, 0.15, 0.3, (0.1, 0.1), 0.8, 0.9, "#e5c32a", "#e5c32a", style="pedal", speed=1.2),
}  # fmt: skip


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
    return Vehicle(kind, mesh, plain, glass, tuple(near.bones), seats, "water", hull.speed, hull.length * 0.7, -hull.length * 0.3, leans=0.0,
                   lamps=lamps, puffs=puffs)  # fmt: skip


def _made(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    if hull.style == "sub":
        return _submarine(kit, hull)
    if hull.style == "raft":
        return _raft(kit, hull)
    if hull.style == "rubber":
        return _inflatable(kit, hull)
    _shell(kit, hull)
    return _FITTED[hull.style](kit, hull, lit)


# ---------------------------------------------------------------- hulls


def plan(hull: Hull, t: Array) -> tuple[Array, Array, Array]:
    """Half beam, sheer and keel (k,) at t from the stern (-1) to the bow (1)."""
    ahead, behind = np.clip(t, 0, 1), np.clip(-t, 0, 1)
    fore = np.maximum(1 - ahead ** (1.7 + 3.2 * hull.full), 0.0) ** (0.85 - 0.25 * hull.full)
    aft = 1 - (1 - hull.transom) * behind ** (2.2 if hull.transom > 0 else 1.8)
    if hull.transom == 0:
        aft = np.maximum(1 - behind ** (1.7 + 3.2 * hull.full), 0.0) ** 0.85
    sheer = hull.board + hull.rise[0] * ahead**2 + hull.rise[1] * behind**2
    keel = -hull.draught * (1 - ahead**3 * 0.85) * (1 - 0.6 * behind**3 * (hull.transom > 0))
    return hull.beam / 2 * np.maximum(fore * aft, 0.012), sheer, keel


def _rows(hull: Hull, detail: float) -> tuple[Array, Array]:
    n = 25 if detail >= 1 else 11
    t = np.sin(np.linspace(-np.pi / 2, np.pi / 2, n))
    beam, sheer, keel = plan(hull, t)
    zero = np.zeros(n)
    section = [
        (zero, keel), (0.5 * beam, keel * 0.88), (0.8 * beam, keel * 0.45), (0.92 * beam, zero - 0.0), (0.97 * beam, 0.04 * hull.board + zero),
        (beam, 0.55 * sheer), (1.03 * beam, sheer),
    ]  # fmt: skip
    half = np.stack([np.stack([x, y, t * hull.length / 2], 1) for x, y in section], 1)
    over = np.clip(half[:, :, 1] / np.maximum(sheer[:, None], 1e-6), -1, 1)
    half[:, :, 2] += hull.rake * over * np.clip(t, 0, 1)[:, None] ** 3
    return half, t


def _shell(kit: Kit, hull: Hull) -> None:
    """The outside, the inside or a deck, the rail and the transom."""
    half, t = _rows(hull, kit.detail)
    # open above: keel to right rail is one skin, keel to left its mirror
    right = half[:, ::-1][:, :, :]
    k, m = right.shape[:2]
    labels = np.full((k - 1, m - 1), "side", object)
    labels[:, 3:] = "below"
    paints = {"side": (hull.colour, "paint"), "below": (hull.below, "paint")}
    if hull.length > 20:
        labels[:, 2] = "line"
        paints["line"] = ("#e8e4da", "paint")
    side = skin(right[:, ::-1], labels[:, ::-1], paints)
    kit.add(side, mirrored(side))
    sheer = half[:, -1]
    if hull.deck:
        y = sheer[:, 1] - (0.02 if hull.length < 5 else 0.08 if hull.length < 12 else 0.9 if hull.length > 40 else 0.35)
        w = sheer[:, 0] * 0.99
        deck = np.stack(
            [
                np.stack([w, y, sheer[:, 2]], 1),
                np.stack([0 * w, y + 0.03 * hull.beam, sheer[:, 2]], 1),
                np.stack([-w, y, sheer[:, 2]], 1),
            ],
            1,
        )
        hue = (
            hull.colour
            if hull.style in ("kayak",)
            else "#b59a72"
            if hull.style in ("tall", "yacht", "sail", "speed")
            else "#6d7a72"
            if hull.length > 40
            else "#c8c2b2"
        )
        kit.add(
            skin(deck, np.full((k - 1, 2), "deck", object), {"deck": (hue, "wood" if hue == "#b59a72" else "paint")})
        )
        if hull.length > 5:
            inner = skin(
                half[:, -2:][:, ::-1] * [0.985, 1, 1], np.full((k - 1, 1), "in", object), {"in": (hull.colour, "paint")}
            )
            kit.add(inner, mirrored(inner))
    else:
        inner = skin(
            (half * [0.95, 1, 0.985] + [0, 0.03, 0])[:, ::-1],
            np.full((k - 1, m - 1), "in", object),
            {"in": (hull.inside, "wood")},
        )
        kit.add(inner, mirrored(inner))
    rail = 0.012 + 0.006 * min(hull.length, 12.0)
    hue = "#6b4a2e" if hull.style in ("row", "canoe", "tall", "gondola", "dinghy") else hull.colour
    line = tube(
        sheer + [0, rail * 0.3, 0], rail if hull.length < 20 else 0.06, hue, "wood" if hue == "#6b4a2e" else "paint", 6
    )
    kit.add(line, mirrored(line))
    if hull.transom > 0:
        stern = whole(half[:1])[0]
        kit.add(cap(stern, hull.colour, "paint", False))
        if not hull.deck:
            kit.add(cap(stern * [0.97, 1, 1] + [0, 0, 0.02], hull.inside, "wood", True))


def _thwarts(kit: Kit, hull: Hull, *zs: float, y: float = 0.2) -> None:
    for z in zs:
        w = float(plan(hull, np.array([z / (hull.length / 2)]))[0][0]) * 0.95
        kit.add(box((-w, y - 0.03, z - 0.12), (w, y, z + 0.12), "#9a744a", "wood", 0.008))


def _floor(kit: Kit, hull: Hull, y: float) -> None:
    for k in range(-2, 3):
        wide = hull.beam * 0.085
        kit.add(
            box(
                (k * wide * 1.1 - wide / 2, y, -hull.length * 0.36),
                (k * wide * 1.1 + wide / 2, y + 0.02, hull.length * 0.3),
                "#8a6a44",
                "wood",
                0.004,
            )
        )


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
    hands = tuple(Hold((p[0] - s * 0.66, p[1] + 0.0, p[2] + 0.07), f"oar_{letter}", (s * 0.25, -0.1, -1.0), (0.0, -1.0, 0.0))
                  for p, s, letter in ((pins[1], -1, "r"), (pins[0], 1, "l")))  # fmt: skip
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


def _cloth(kit: Kit, points: Array, colour: str, bone: str) -> None:
    r, c = points.shape[:2]
    i = (np.arange(r - 1)[:, None] * c + np.arange(c - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)])
    flat = points.reshape(-1, 3)
    aux = np.zeros((len(flat), 4))
    aux[:, 0] = 1.0
    kit.add(
        surface(flat, faces, colour, "cloth", aux=aux),
        surface(flat + [0.004, 0, 0.004], faces[:, ::-1], colour, "cloth", aux=aux),
        to=bone,
    )


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


def _house(kit: Kit, low: Vec, high: Vec, colour: str, windows: bool, lit: bool, every: float = 1.6) -> None:
    """A deckhouse with a row of windows."""
    kit.add(box(low, high, colour, "paint", 0.08))
    if not windows:
        return
    y = low[1] + 0.52 * (high[1] - low[1])
    tall = min(0.36 * (high[1] - low[1]), 0.9)
    panes = []
    for z in np.arange(low[2] + every * 0.6, high[2] - every * 0.4, every):
        for x, s in ((high[0], 1), (low[0], -1)):
            panes.append(
                box(
                    (x - 0.01 * s, y - tall / 2, z - every * 0.3),
                    (x + 0.02 * s, y + tall / 2, z + every * 0.3),
                    "#1c262e",
                    "metal",
                )
            )
    for x in np.arange(low[0] + every * 0.5, high[0] - every * 0.3, every):
        panes.append(
            box(
                (x - every * 0.3, y - tall / 2, high[2] - 0.01),
                (x + every * 0.3, y + tall / 2, high[2] + 0.02),
                "#1c262e",
                "metal",
            )
        )
    if panes:
        kit.add(glowing(merge(panes), "#ffd79a", 2.2) if lit else merge(panes))


def _mast(kit: Kit, foot: Vec, tall: float) -> None:
    kit.add(
        rod(foot, (foot[0], foot[1] + tall, foot[2]), 0.05 + tall * 0.006, "#d8d5cc", "metal", 6, 0.03),
        rod(
            (foot[0] - tall * 0.18, foot[1] + tall * 0.75, foot[2]),
            (foot[0] + tall * 0.18, foot[1] + tall * 0.75, foot[2]),
            0.03,
            "#d8d5cc",
            "metal",
            5,
        ),
    )


def _funnel(kit: Kit, x: float, y: float, z: float, radius: float, tall: float, colour: str) -> None:
    stack = lathe(
        [(radius, 0), (radius, tall * 0.7), (radius * 0.98, tall), (radius * 0.8, tall), (radius * 0.8, tall * 0.8)],
        colour,
        "paint",
        kit.sides(18),
    )
    ring = lathe([(radius * 1.01, tall * 0.78), (radius * 1.01, tall)], "#17181a", "paint", kit.sides(18))
    kit.add(at(moved(merge([stack, ring]), np.diag([1, 1, 1.5, 1.0])), x, y, z))


def _stand_at(x: float, y: float, z: float) -> Seat:
    return Seat((x, y + 0.93, z), 0.0, 0.0, (), (Hold((x + 0.1, y, z)), Hold((x - 0.1, y, z))), 4.0, "stand")


def _yacht(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    y, half, w = hull.board - 0.3, hull.length / 2, hull.beam / 2
    _house(kit, (-w * 0.78, y, -half * 0.55), (w * 0.78, y + 2.1, half * 0.42), "#f4f4f2", True, lit, 1.9)
    _house(kit, (-w * 0.66, y + 2.1, -half * 0.42), (w * 0.66, y + 3.9, half * 0.2), "#f4f4f2", True, lit, 1.6)
    kit.add(
        box((-w * 0.7, y + 4.7, -half * 0.4), (w * 0.7, y + 4.85, half * 0.08), "#f4f4f2", "paint", 0.06),
        both(rod((w * 0.6, y + 3.9, -half * 0.35), (w * 0.6, y + 4.7, -half * 0.35), 0.05, *CHROME)),
        both(rod((w * 0.6, y + 3.9, 0.3), (w * 0.6, y + 4.7, 0.0), 0.05, *CHROME)),
    )
    _mast(kit, (0, y + 4.8, -half * 0.2), 2.2)
    _rails(kit, hull, y)
    return (_stand_at(0.0, y + 0.05, half * 0.55), _stand_at(0.8, y + 0.05, -half * 0.7))


def _rails(kit: Kit, hull: Hull, y: float, fore: float = 0.95, aft: float = -0.95) -> None:
    """A rail along both sides of a deck."""
    t = np.linspace(aft, fore, 17 if kit.fine else 7)
    beam, sheer, _ = plan(hull, t)
    z = t * hull.length / 2 + hull.rake * np.clip(t, 0, 1) ** 3
    line = np.stack([beam * 0.98, sheer, z], 1)
    for s in (1.0, -1.0):
        for up in (0.45, 0.9):
            kit.add(tube(line * [s, 1, 1] + [0, up, 0], 0.025, "#e6e6e2", "metal", 4))
        for p in line:
            kit.add(rod((p[0] * s, p[1], p[2]), (p[0] * s, p[1] + 0.9, p[2]), 0.02, "#e6e6e2", "metal", 4))


def _fishing(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    y, half = hull.board - 0.25, hull.length / 2
    tug = hull.style == "tug"
    _house(kit, (-1.1, y, -half * 0.05), (1.1, y + 2.3, half * 0.34), "#eeeae0", True, lit, 0.85)
    kit.add(box((-1.25, y + 2.3, -half * 0.08), (1.25, y + 2.42, half * 0.37), "#c5542d", "paint", 0.03))
    _mast(kit, (0, y + 2.3, 0), 3.2)
    if tug:
        _funnel(kit, 0, y + 1.5, -half * 0.25, 0.5, 2.6, "#c5542d")
        for t in np.linspace(-0.8, 0.8, 9):
            beam = float(plan(hull, np.array([t]))[0][0])
            for s in (1, -1):
                kit.add(
                    at(
                        moved(
                            lathe([(0.2, -0.1), (0.42, -0.1), (0.42, 0.1), (0.2, 0.1)], "#17181a", "plain", 12),
                            turned("z", 90),
                        ),
                        s * (beam + 0.1),
                        hull.board * 0.65,
                        t * half,
                    )
                )
    else:
        kit.add(
            rod((0, y, -half * 0.5), (0, y + 4.2, -half * 0.5), 0.07, "#b5793a", "wood"),
            rod((0, y + 1.6, -half * 0.5), (0, y + 3.9, -half * 0.95), 0.05, "#b5793a", "wood"),
        )
        for k in range(5):
            kit.add(
                box(
                    (-0.9 + 0.1 * k, y, -half * 0.75 + 0.35 * k),
                    (-0.2 + 0.1 * k, y + 0.35, -half * 0.75 + 0.3 + 0.35 * k),
                    ("#d2762a", "#3d7fa8", "#e5c04a")[k % 3],
                    "plain",
                    0.02,
                )
            )
    _rails(kit, hull, y, 0.95, 0.35)
    return (_stand_at(0.6, y + 0.02, -half * 0.35),)


def _big(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    """Ferries, liners, cargo ships and warships."""
    half, w = hull.length / 2, hull.beam / 2
    y = hull.board - 0.9 + 0.03 * hull.beam
    white = "#f1f0ec"
    if hull.style == "ferry":
        for k, (a, b) in enumerate(((-0.9, 0.82), (-0.85, 0.7), (-0.6, 0.6))):
            _house(
                kit,
                (-w * (0.98 - 0.08 * k), y + 2.6 * k - 0.4, half * a),
                (w * (0.98 - 0.08 * k), y + 2.6 * (k + 1) - 0.5, half * b),
                white,
                True,
                lit,
                2.2,
            )
        _funnel(kit, 0, y + 7.0, -half * 0.3, 1.2, 4.0, "#1f4d7a")
        _house(kit, (-w * 0.7, y + 7.2, half * 0.3), (w * 0.7, y + 9.4, half * 0.55), white, True, lit, 1.6)
    elif hull.style == "liner":
        for k, (a, b) in enumerate(((-0.85, 0.62), (-0.8, 0.56), (-0.74, 0.5), (-0.6, 0.42))):
            _house(
                kit,
                (-w * (0.94 - 0.07 * k), y + 2.8 * k, half * a),
                (w * (0.94 - 0.07 * k), y + 2.8 * (k + 1) - 0.1, half * b),
                white,
                True,
                lit,
                2.4,
            )
        for z in (0.16, -0.12, -0.4):
            _funnel(kit, 0, y + 10.8, half * z, 1.9, 7.5, "#b3302a")
        _mast(kit, (0, y + 3, half * 0.72), 16.0)
        _mast(kit, (0, y + 8, -half * 0.7), 13.0)
        for side in (1, -1):
            for k in range(8):
                z = half * (-0.55 + 0.13 * k)
                kit.add(at(ball(1.0, "#f4f2ea", "paint", 10, 6), side * w * 0.9, y + 9.2, z, size=(0.8, 0.7, 2.6)))
            ports = [
                box(
                    (side * (w * 1.005) - 0.02, 3.2 + 1.6 * r, z - 0.25),
                    (side * (w * 1.005) + 0.05, 3.7 + 1.6 * r, z + 0.25),
                    "#d9c27a" if lit else "#0e141a",
                    "metal",
                )
                for r in range(2)
                for z in np.arange(-half * 0.55, half * 0.3, 3.0)
            ]
            kit.add(glowing(merge(ports), "#ffd79a", 2.0) if lit else merge(ports))
    elif hull.style == "cargo":
        colours = ("#b5462f", "#2f6f9a", "#3c8a55", "#c89a2e", "#8a8f94", "#7a3b6a")
        for row, z in enumerate(np.arange(-half * 0.52, half * 0.78, 12.8)):
            for col in range(5):
                x = (col - 2) * 2.75
                for level in range(3 + (row + col) % 3):
                    kit.add(
                        box(
                            (x - 1.25, y + 2.7 * level, z),
                            (x + 1.25, y + 2.7 * level + 2.62, z + 12.2),
                            colours[(row * 7 + col * 3 + level * 5) % 6],
                            "paint",
                        )
                    )
        _house(kit, (-w * 0.85, y, -half * 0.86), (w * 0.85, y + 17, -half * 0.66), white, False, lit)
        for k in range(5):
            _house(
                kit,
                (-w * 0.86, y + 3 + 2.8 * k, -half * 0.85),
                (w * 0.86, y + 5.6 + 2.8 * k, -half * 0.655),
                white,
                True,
                lit,
                2.2,
            )
        _funnel(kit, 0, y + 14, -half * 0.9, 1.8, 6.5, "#23405c")
        _mast(kit, (0, y + 17, -half * 0.74), 8.0)
    else:
        _house(kit, (-w * 0.7, y, -half * 0.3), (w * 0.7, y + 4.5, half * 0.35), hull.colour, True, lit, 2.6)
        _house(kit, (-w * 0.5, y + 4.5, half * 0.02), (w * 0.5, y + 9.0, half * 0.3), hull.colour, True, lit, 1.8)
        _funnel(kit, 0, y + 4.4, -half * 0.12, 2.0, 6.0, hull.colour)
        _mast(kit, (0, y + 9, half * 0.12), 15.0)
        for z in (0.62, 0.45, -0.55):
            kit.add(
                at(
                    lathe([(2.2, 0), (2.0, 1.6), (1.2, 2.2), (0, 2.3)], hull.colour, "paint", 12),
                    0,
                    y + (0.1 if z != 0.45 else 2.0),
                    half * z,
                )
            )
            for s in (0.5, -0.5):
                end = half * z + (9.0 if z > 0 else -9.0)
                kit.add(
                    rod(
                        (s, y + (1.2 if z != 0.45 else 3.1), half * z),
                        (s, y + (1.7 if z != 0.45 else 3.6), end),
                        0.2,
                        "#6d747a",
                        "metal",
                        8,
                    )
                )
    _rails(kit, hull, y, 0.97, 0.6)
    return (_stand_at(0.0, y + 0.05, half * 0.72),)


def _tall(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    """A ship of the age of sail: three masts with square sails, a bowsprit, a high stern with windows."""
    half, w = hull.length / 2, hull.beam / 2
    y = hull.board - 0.3
    kit.add(
        box((-w * 0.8, y, -half), (w * 0.8, y + 2.4, -half * 0.55), hull.colour, "wood", 0.1),
        box((-w * 0.84, y + 2.4, -half - 0.15), (w * 0.84, y + 2.55, -half * 0.55), "#c79a3c", "wood"),
        box((-w * 0.6, y, half * 0.55), (w * 0.6, y + 1.2, half * 0.85), hull.colour, "wood", 0.08),
    )
    panes = [
        box((x - 0.42, y + 0.9, -half - 0.06), (x + 0.42, y + 1.9, -half), "#e0b860" if lit else "#2b3238", "metal")
        for x in np.linspace(-w * 0.6, w * 0.6, 5)
    ]
    kit.add(glowing(merge(panes), "#ffce80", 3.0) if lit else merge(panes))
    kit.add(rod((0, y + 1.0, half * 0.9), (0, y + 4.6, half + 8.0), 0.28, "#5a3f28", "wood", 8, 0.1))
    for s in (1, -1):
        for z in np.arange(-half * 0.45, half * 0.6, 2.6):
            kit.add(box((s * w * 0.97 - 0.05, 1.5, z - 0.4), (s * w * 0.97 + 0.12, 2.2, z + 0.4), "#1d1611", "wood"))
    for n, (z, tall) in enumerate(((half * 0.5, 22.0), (0.0, 25.0), (-half * 0.5, 18.0))):
        kit.add(rod((0, y, z), (0, y + tall, z - 0.4), 0.36, "#6b4a2e", "wood", 10, 0.14))
        level = y + 4.2
        for k in range(3):
            high, wide = tall * (0.30 - 0.055 * k), w * (2.0 - 0.42 * k) * (1.0 if n < 2 else 0.8)
            m = 7
            u, v = np.meshgrid(np.linspace(-1, 1, m), np.linspace(0, 1, m))
            points = np.stack(
                [
                    u * wide * (1 - 0.12 * v),
                    level + high * v,
                    z + 0.5 + 0.13 * wide * (1 - u**2) * np.sin(np.pi * np.clip(0.15 + v * 0.8, 0, 1)),
                ],
                -1,
            )
            _cloth(kit, points, "#efe7d2", "body")
            kit.add(
                rod(
                    (-wide * 0.92, level + high, z + 0.4),
                    (wide * 0.92, level + high, z + 0.4),
                    0.13,
                    "#6b4a2e",
                    "wood",
                    6,
                )
            )
            level += high + 0.4
        for s in (1, -1):
            for k in range(3):
                kit.add(
                    rod(
                        (s * w * 0.95, y + 0.6, z - 1.2 - 0.8 * k),
                        (0, y + tall * 0.6, z - 0.2),
                        0.035,
                        "#3a2f24",
                        "wood",
                        4,
                    )
                )
        flag = np.stack(np.meshgrid(np.linspace(0, 1.8, 5), np.linspace(0, 1.0, 3)), -1)
        _cloth(
            kit,
            np.stack([0.12 * np.sin(flag[..., 0] * 3), y + tall - 0.6 + flag[..., 1], z - 0.4 - flag[..., 0]], -1),
            "#a8232a",
            "body",
        )
    for a, b in (
        ((0, y + 4.6, half + 7.8), (0, y + 20, half * 0.5)),
        ((0, y + 3.5, half + 4.0), (0, y + 14, half * 0.5)),
    ):
        kit.add(rod(a, b, 0.03, "#3a2f24", "wood", 4))
    jib = np.array(
        [
            [(0, y + 4.6, half + 7.4), (-0.3, y + 4.4, half + 3.4), (-0.2, y + 4.2, half * 0.58)],
            [(0, y + 10.5, half + 3.4), (-0.5, y + 9.5, half * 0.85), (-0.2, y + 9.0, half * 0.6)],
            [(0, y + 18.5, half * 0.56), (0, y + 18.5, half * 0.55), (0, y + 18.5, half * 0.54)],
        ]
    )
    _cloth(kit, jib, "#efe7d2", "body")
    _rails(kit, hull, y, 0.9, -0.5)
    return (_stand_at(0.0, y + 2.55, -half * 0.75),)


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
    "row": _row, "canoe": _canoe, "kayak": _kayak, "gondola": _gondola, "sail": _sailing, "dinghy": _sailing, "speed": _motor, "motor": _motor,
    "yacht": _yacht, "fishing": _fishing, "tug": _fishing, "ferry": _big, "liner": _big, "cargo": _big, "war": _big, "tall": _tall, "pedal": _pedal,
}  # fmt: skip
