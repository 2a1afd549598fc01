"""What is drawn, pushed or slides: carts, carriages, wagons, sleds, wheelchairs, prams, trolleys, barrows, rickshaws."""

from __future__ import annotations

import numpy as np

from filmwright.stage.shapes import box, lathe, quad, rod, tube
from filmwright.stage.surface import at, moved, surface, turned
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import CHROME, DARK, RUBBER, STEEL, both, hull_of_revolution, mirrored, wheel

PAINTS = {"cart": "#8a6238", "carriage": "#5b1a1f", "covered wagon": "#7a5632", "chariot": "#b5872c", "sled": "#a3442c",
"wheelchair": "#26282b",
          "pram": "#1f2f52", "stroller": "#c2404a", "shopping cart": "#b9bec2", "wheelbarrow": "#2f7a3a", "handcart": "#8a6238",
          "rickshaw": "#b3232b"}  # fmt: skip
KINDS = tuple(PAINTS)


def build(kind: str, colour: str = "", lights: bool = False) -> Vehicle:
    """A thing that is drawn or pushed, of a kind, in a colour ("" for its own)."""
    near, far = Kit(), Kit(0.5)
    seats: tuple[Seat, ...] = ()
    for kit in (near, far):
        seats = _MADE[kind](kit, colour or PAINTS[kind])
    mesh, glass = near.joined(kind.replace(" ", "-"))
    plain, _ = far.joined(f"{kind.replace(' ', '-')}-plain")
    del lights
    go = "snow" if kind == "sled" else "road"
    speed = {"sled": 6.0, "wheelchair": 1.3, "carriage": 3.0, "chariot": 7.0}.get(kind, 1.2)
    return Vehicle(kind, mesh, plain, glass, tuple(near.bones), seats, go, speed, 1.0, -0.3, pitch=0.2)


def _pair(kit: Kit, name: str, x: float, radius: float, z: float, wide: float, make: str, hue: str) -> None:
    for s, letter in ((1, "l"), (-1, "r")):
        bone = kit.bone(Bone(f"{name}_{letter}", (s * x, radius, z), (1.0, 0.0, 0.0), "roll", radius))
        one = wheel(kit, radius, wide, make, hue)
        kit.add(at(one if s > 0 else mirrored(one), s * x, radius, z), to=bone)
    kit.add(rod((-x, radius, z), (x, radius, z), 0.03 if make != "wire" else 0.012, *STEEL))


def _boards(kit: Kit, low: tuple[float, float, float], high: tuple[float, float, float], hue: str, rows: int) -> None:
    """An open box of boards."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    kit.add(box((x0, y0 - 0.05, z0), (x1, y0, z1), hue, "wood"))
    tall = (y1 - y0) / rows
    for k in range(rows):
        a, b = y0 + k * tall + 0.012, y0 + (k + 1) * tall - 0.012
        kit.add(
            box((x0, a, z0), (x0 + 0.03, b, z1), hue, "wood", 0.006),
            box((x1 - 0.03, a, z0), (x1, b, z1), hue, "wood", 0.006),
            box((x0, a, z0), (x1, b, z0 + 0.03), hue, "wood", 0.006),
        )
    for x in (x0, x1):
        for z in np.linspace(z0 + 0.06, z1 - 0.06, 4):
            kit.add(box((x - 0.04, y0 - 0.08, z - 0.03), (x + 0.04, y1 + 0.04, z + 0.03), "#6b4a2a", "wood", 0.008))


def _bench(x: float, y: float, z: float, how: str = "drive", feet: float = 0.5) -> Seat:
    hands = (
        tuple(
            Hold((x + s * 0.1, y + 0.25, z + 0.42), fingers=(-s * 0.3, 0.0, 1.0), palm=(-s * 0.9, -0.2, 0.0))
            for s in (1, -1)
        )
        if how == "drive"
        else ()
    )
    soles = tuple(Hold((x + s * 0.13, y - 0.52, z + feet), pitch=-8.0) for s in (1, -1))
    return Seat((x, y + 0.11, z), -2.0, 8.0, hands, soles, 9.0, how, enter=(1.4, 0.0, z))


def _cart(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "wheel", 0.95, 0.62, -0.1, 0.09, "wood", "#7a5632")
    _boards(kit, (-0.75, 0.78, -1.2), (0.75, 1.25, 1.0), hue, 3)
    kit.add(
        both(rod((0.5, 0.74, -1.1), (0.42, 0.95, 3.1), 0.05, "#6b4a2a", "wood", 8)),
        box((-0.75, 1.24, 0.5), (0.75, 1.3, 0.85), hue, "wood", 0.01),
    )
    for k in range(5):
        kit.add(
            at(
                hull_of_revolution(
                    np.array([(-0.3, 0.05), (-0.2, 0.17), (0.2, 0.18), (0.3, 0.06)]),
                    kit,
                    {"body": ("#b5a276", "cloth")},
                    sides=10,
                    squash=0.7,
                ),
                -0.4 + 0.4 * (k % 3),
                0.9 + 0.2 * (k // 3),
                -0.7 + 0.5 * (k // 3),
            )
        )
    return (_bench(0.0, 1.3, 0.65),)


def _handcart(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "wheel", 0.55, 0.34, 0.1, 0.06, "wood", "#7a5632")
    _boards(kit, (-0.42, 0.45, -0.55), (0.42, 0.75, 0.75), hue, 2)
    kit.add(
        both(rod((0.36, 0.46, 0.6), (0.3, 0.98, -1.2), 0.028, "#6b4a2a", "wood", 7)),
        rod((-0.3, 0.98, -1.2), (0.3, 0.98, -1.2), 0.022, "#6b4a2a", "wood", 7),
        both(rod((0.3, 0.46, -0.5), (0.3, 0.0, -0.55), 0.022, "#6b4a2a", "wood", 6)),
    )
    for k, tint in enumerate(("#c2462c", "#d8a52a", "#5b8f3a", "#c2462c")):
        kit.add(
            box(
                (-0.36 + 0.36 * (k % 2), 0.48, -0.4 + 0.55 * (k // 2)),
                (-0.04 + 0.36 * (k % 2), 0.82 + 0.05 * (k % 3), 0.0 + 0.55 * (k // 2)),
                tint,
                "plain",
                0.05,
            )
        )
    return (_pusher(0.28, 0.98, -1.2),)


def _pusher(x: float, y: float, z: float, stand: float = 0.42) -> Seat:
    """One who walks behind and pushes."""
    hands = tuple(
        Hold((s * x * 0.9, y + 0.03, z - 0.07), fingers=(-0.1 * s, -0.1, 1.0), palm=(0.0, -1.0, 0.1)) for s in (1, -1)
    )
    return Seat((0.0, 0.93, z - stand), 5.0, 8.0, hands, (), 4.0, "push", enter=(0.0, 0.0, z - 0.8))


def _carriage(kit: Kit, hue: str) -> tuple[Seat, ...]:
    gold = ("#c99a3a", "metal")
    _pair(kit, "front", 0.82, 0.46, 1.35, 0.07, "wood", "#b5872c")
    _pair(kit, "rear", 0.86, 0.62, -0.75, 0.07, "wood", "#b5872c")
    side = [(-1.1, 1.0), (-0.85, 0.72), (0.35, 0.72), (0.55, 1.0), (0.62, 1.62), (-1.2, 1.62)]
    from filmwright.stage.shapes import extrude

    kit.add(moved(extrude(side, 1.3, hue, "paint"), turned("y", -90)))
    for s in (1, -1):
        for z in (-1.18, -0.3, 0.6):
            kit.add(rod((s * 0.63, 1.6, z), (s * 0.63, 2.35, z), 0.035, hue, "paint"))
        kit.add(
            quad(
                (s * 0.655, 0.85, -0.65),
                (s * 0.655, 0.85, 0.15),
                (s * 0.655, 1.5, 0.15),
                (s * 0.655, 1.5, -0.65),
                "#7a2a2f",
                "paint",
            )
        )
        kit.add(
            tube(
                np.array(
                    [
                        (s * 0.7, 0.62, -1.35),
                        (s * 0.72, 0.5, -0.75),
                        (s * 0.7, 0.62, -0.2),
                        (s * 0.6, 0.6, 1.0),
                        (s * 0.5, 0.7, 1.6),
                    ]
                ),
                0.03,
                *DARK,
                sides=6,
            )
        )
        lantern = box((s * 0.68, 1.55, 0.6), (s * 0.8, 1.8, 0.74), *gold, 0.02)
        kit.add(lantern)
        kit.add(rod((s * 0.18, 0.62, 1.6), (s * 0.36, 0.95, 4.0), 0.035, "#3a2418", "wood", 7))
    kit.add(
        box((-0.72, 2.33, -1.28), (0.72, 2.4, 0.7), "#17181a", "leather", 0.05),
        box((-0.62, 1.6, -1.25), (0.62, 2.35, -1.18), "#17181a", "leather"),
    )
    kit.add(
        box((-0.55, 1.5, 1.0), (0.55, 1.6, 1.4), "#2a1a14", "leather", 0.03),
        box((-0.5, 0.95, 1.3), (0.5, 1.0, 1.75), "#3a2418", "wood"),
        both(rod((0.45, 0.7, 1.1), (0.5, 1.5, 1.05), 0.035, *DARK)),
        box((-0.5, 1.05, -1.0), (0.5, 1.2, -0.6), "#8a3a30", "cloth", 0.04),
    )
    return _bench(0.0, 1.6, 1.15), _bench(0.26, 1.2, -0.78, "sit"), _bench(-0.26, 1.2, -0.78, "sit")


def _wagon(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "front", 0.85, 0.52, 1.4, 0.08, "wood", "#7a5632")
    _pair(kit, "rear", 0.85, 0.66, -1.3, 0.08, "wood", "#7a5632")
    _boards(kit, (-0.7, 0.85, -2.0), (0.7, 1.5, 1.7), hue, 3)
    a = np.linspace(0, np.pi, 13)
    zs = np.linspace(-2.2, 1.3, 9)
    rows = np.array(
        [
            [(0.82 * np.cos(t), 1.45 + 1.35 * np.sin(t) ** 0.85 * (1 - 0.05 * np.cos(k * 1.57)), z) for t in a]
            for k, z in enumerate(zs)
        ]
    )
    m = 13
    i = (np.arange(8)[:, None] * m + np.arange(12)).ravel()
    faces = np.concatenate([np.stack([i, i + m, i + m + 1], 1), np.stack([i, i + m + 1, i + 1], 1)])
    kit.add(surface(rows.reshape(-1, 3), faces[:, ::-1], "#e6dec8", "cloth"))
    kit.add(
        box((-0.65, 1.5, 1.25), (0.65, 1.58, 1.65), hue, "wood", 0.01),
        rod((0, 0.6, 1.6), (0, 0.85, 4.3), 0.05, "#6b4a2a", "wood", 7),
    )
    return (_bench(0.0, 1.58, 1.4),)


def _chariot(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "wheel", 0.75, 0.48, 0.0, 0.08, "wood", "#8a6238")
    a = np.radians(np.linspace(-100, 100, 15))
    low = np.stack([0.55 * np.sin(a), np.full(15, 0.5), 0.1 + 0.5 * np.cos(a)], 1)
    high = low + np.stack([0 * a, 0.28 + 0.42 * np.cos(a) ** 2 * (np.abs(a) < 1.6), 0 * a], 1)
    points = np.concatenate([low, high])
    i = np.arange(14)
    faces = np.concatenate([np.stack([i, i + 1, i + 16], 1), np.stack([i, i + 16, i + 15], 1)])
    kit.add(
        surface(points, faces, hue, "metal"),
        tube(high, 0.025, "#d9b45a", "metal", 6),
        box((-0.5, 0.46, -0.35), (0.5, 0.5, 0.55), "#6b4a2a", "wood"),
        rod((0, 0.48, 0.5), (0, 0.95, 3.2), 0.045, "#6b4a2a", "wood", 8),
    )
    hands = tuple(Hold((s * 0.12, 1.25, 0.42), fingers=(-s * 0.3, 0.0, 1.0), palm=(-s, 0.0, 0.0)) for s in (1, -1))
    return (Seat((0.0, 1.42, 0.0), 6.0, 6.0, hands, (Hold((0.14, 0.5, 0.1)), Hold((-0.14, 0.5, -0.1))), 6.0, "stand"),)


def _sled(kit: Kit, hue: str) -> tuple[Seat, ...]:
    for s in (1, -1):
        run = [
            (s * 0.24, 0.03, -0.62),
            (s * 0.24, 0.02, 0.45),
            (s * 0.24, 0.09, 0.66),
            (s * 0.24, 0.24, 0.76),
            (s * 0.22, 0.33, 0.68),
        ]
        kit.add(tube(np.array(run), 0.018, *STEEL, sides=6))
        for z in (-0.45, 0.0, 0.4):
            kit.add(rod((s * 0.24, 0.03, z), (s * 0.2, 0.24, z), 0.018, hue, "wood", 6))
    for x in (-0.18, -0.06, 0.06, 0.18):
        kit.add(box((x - 0.05, 0.24, -0.62), (x + 0.05, 0.27, 0.6), hue, "wood", 0.006))
    kit.add(
        rod((-0.24, 0.33, 0.68), (0.24, 0.33, 0.68), 0.018, hue, "wood", 6),
        tube(
            np.array([(0.2, 0.3, 0.66), (0.1, 0.42, 0.2), (0, 0.46, 0.02), (-0.1, 0.42, 0.2), (-0.2, 0.3, 0.66)]),
            0.008,
            "#3a3026",
            "cloth",
            4,
        ),
    )
    hands = tuple(
        Hold((s * 0.1, 0.46, 0.02), fingers=(-s * 0.4, 0.0, 1.0), palm=(-s * 0.8, -0.4, 0.0)) for s in (1, -1)
    )
    feet = tuple(Hold((s * 0.16, 0.3, 0.55), pitch=-28.0) for s in (1, -1))
    return (
        Seat((0.0, 0.36, -0.3), -8.0, 14.0, hands, feet, 12.0, "sit"),
        Seat((0.0, 0.36, -0.52), -6, 10, (), (Hold((0.2, 0.28, 0.1)), Hold((-0.2, 0.28, 0.1))), 20, "sit"),
    )


def _wheelchair(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "wheel", 0.31, 0.3, -0.1, 0.03, "wire", "#c9cdd1")
    for s, letter in ((1, "l"), (-1, "r")):
        a = np.linspace(0, 2 * np.pi, 25)
        kit.add(
            tube(
                np.stack([np.full(25, s * 0.35), 0.3 + 0.26 * np.cos(a), -0.1 + 0.26 * np.sin(a)], 1),
                0.01,
                *CHROME,
                sides=5,
                caps=False,
            ),
            to=f"wheel_{letter}",
        )
    _pair(kit, "caster", 0.23, 0.09, 0.38, 0.035, "steel", "#8d9196")
    for s in (1, -1):
        frame = [
            (s * 0.22, 0.95, -0.3),
            (s * 0.22, 0.5, -0.22),
            (s * 0.22, 0.48, 0.2),
            (s * 0.22, 0.3, 0.32),
            (s * 0.2, 0.12, 0.5),
        ]
        kit.add(
            tube(np.array(frame), 0.013, hue, "metal", 6),
            rod((s * 0.22, 0.48, -0.2), (s * 0.22, 0.12, 0.36), 0.012, hue, "metal"),
            rod((s * 0.22, 0.95, -0.3), (s * 0.22, 0.97, -0.42), 0.016, *RUBBER),
        )
        kit.add(
            tube(
                np.array(
                    [(s * 0.23, 0.5, -0.2), (s * 0.23, 0.71, -0.18), (s * 0.23, 0.71, 0.14), (s * 0.23, 0.5, 0.16)]
                ),
                0.011,
                hue,
                "metal",
                5,
            ),
            box((s * 0.23 - 0.025, 0.7, -0.16), (s * 0.23 + 0.025, 0.73, 0.1), *DARK, 0.01),
            box((s * 0.16 - 0.07, 0.1, 0.42), (s * 0.16 + 0.05, 0.115, 0.6), *DARK),
        )
    kit.add(
        box((-0.21, 0.45, -0.2), (0.21, 0.5, 0.22), "#1d1e20", "leather", 0.02),
        box((-0.21, 0.52, -0.29), (0.21, 0.92, -0.25), "#1d1e20", "leather", 0.01),
    )
    hands = tuple(Hold((s * 0.36, 0.6, 0.0), fingers=(0.0, -0.7, 0.7), palm=(-s * 0.9, 0.0, 0.0)) for s in (1, -1))
    feet = tuple(Hold((s * 0.13, 0.12, 0.44), pitch=0.0) for s in (1, -1))
    return Seat((0.0, 0.59, -0.12), -4.0, 8.0, hands, feet, 3.0, "wheel"), _pusher(0.22, 0.97, -0.42)


def _pram(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "front", 0.26, 0.22, 0.36, 0.03, "wire", "#d9dcdf")
    _pair(kit, "rear", 0.26, 0.26, -0.36, 0.03, "wire", "#d9dcdf")
    t = np.linspace(-1, 1, 11)
    rows = []
    for u in t:
        w = 0.22 * (1 - 0.25 * u**4)
        deep = 0.27 * np.sqrt(max(1 - 0.75 * u**4, 0.05))
        rows.append(
            [
                (w, 0.92, 0.45 * u),
                (w * 0.98, 0.92 - deep * 0.6, 0.45 * u),
                (w * 0.6, 0.92 - deep, 0.43 * u),
                (-w * 0.6, 0.92 - deep, 0.43 * u),
                (-w * 0.98, 0.92 - deep * 0.6, 0.45 * u),
                (-w, 0.92, 0.45 * u),
            ]
        )
    points = np.array(rows)
    m = 6
    i = (np.arange(10)[:, None] * m + np.arange(5)).ravel()
    faces = np.concatenate([np.stack([i, i + m, i + m + 1], 1), np.stack([i, i + m + 1, i + 1], 1)])
    kit.add(
        surface(points.reshape(-1, 3), faces, hue, "cloth"),
        box((-0.2, 0.84, -0.4), (0.2, 0.9, 0.4), "#f0ece4", "cloth", 0.02),
    )
    a = np.radians(np.linspace(0, 105, 7))
    hood = np.array(
        [
            [
                (
                    0.225 * np.cos(b),
                    0.92 + 0.42 * np.sin(t_) * np.sin(b) ** 0.8 + 0.02 * np.sin(b),
                    0.06 + 0.42 * np.cos(t_) * np.sin(b) ** 0.4 * 0.9,
                )
                for b in np.linspace(0, np.pi, 9)
            ]
            for t_ in a
        ]
    )
    i = (np.arange(6)[:, None] * 9 + np.arange(8)).ravel()
    faces = np.concatenate([np.stack([i, i + 9, i + 10], 1), np.stack([i, i + 10, i + 1], 1)])
    kit.add(surface(hood.reshape(-1, 3), faces, hue, "cloth"))
    for s in (1, -1):
        kit.add(
            tube(
                np.array([(s * 0.24, 0.26, -0.36), (s * 0.22, 0.5, -0.1), (s * 0.22, 0.62, 0.3)]),
                0.012,
                *CHROME,
                sides=5,
            ),
            tube(
                np.array([(s * 0.24, 0.22, 0.36), (s * 0.22, 0.5, 0.1), (s * 0.2, 0.7, -0.35), (s * 0.2, 1.02, -0.75)]),
                0.012,
                *CHROME,
                sides=5,
            ),
        )
    kit.add(rod((-0.2, 1.02, -0.75), (0.2, 1.02, -0.75), 0.016, *RUBBER))
    return (_pusher(0.2, 1.02, -0.75),)


def _stroller(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "front", 0.22, 0.1, 0.42, 0.045, "steel", "#8d9196")
    _pair(kit, "rear", 0.27, 0.13, -0.3, 0.05, "steel", "#8d9196")
    for s in (1, -1):
        kit.add(
            rod((s * 0.22, 0.1, 0.42), (s * 0.22, 1.03, -0.55), 0.014, *STEEL),
            rod((s * 0.27, 0.13, -0.3), (s * 0.22, 0.62, 0.0), 0.013, *STEEL),
        )
    kit.add(rod((-0.22, 1.03, -0.55), (0.22, 1.03, -0.55), 0.018, *RUBBER))
    kit.add(
        at(moved(box((-0.19, 0, -0.04), (0.19, 0.5, 0.03), hue, "cloth", 0.03), turned("x", -24)), 0, 0.48, -0.04),
        box((-0.19, 0.42, -0.06), (0.19, 0.5, 0.3), hue, "cloth", 0.03),
        box((-0.15, 0.2, 0.3), (0.15, 0.22, 0.48), *DARK),
        box((-0.17, 0.2, -0.22), (0.17, 0.32, 0.1), "#26282b", "cloth", 0.03),
    )
    a = np.radians(np.linspace(20, 120, 6))
    hood = np.array(
        [
            [
                (0.2 * np.cos(b), 0.78 + 0.32 * np.sin(t) * np.sin(b), -0.16 + 0.34 * np.cos(t) * np.sin(b))
                for b in np.linspace(0, np.pi, 9)
            ]
            for t in a
        ]
    )
    i = (np.arange(5)[:, None] * 9 + np.arange(8)).ravel()
    faces = np.concatenate([np.stack([i, i + 9, i + 10], 1), np.stack([i, i + 10, i + 1], 1)])
    kit.add(surface(hood.reshape(-1, 3), faces, hue, "cloth"))
    return (_pusher(0.22, 1.03, -0.55),)


def _trolley(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "front", 0.2, 0.065, 0.42, 0.035, "steel", "#8d9196")
    _pair(kit, "rear", 0.25, 0.065, -0.38, 0.035, "steel", "#8d9196")
    metal = (hue, "metal")
    top = [(0.28, 0.98, -0.45), (0.23, 0.92, 0.5), (-0.23, 0.92, 0.5), (-0.28, 0.98, -0.45)]
    low = [(0.24, 0.5, -0.38), (0.18, 0.58, 0.42), (-0.18, 0.58, 0.42), (-0.24, 0.5, -0.38)]
    for level in np.linspace(0, 1, 7 if kit.fine else 3):
        ring = [tuple(np.array(a) * level + np.array(b) * (1 - level)) for a, b in zip(top, low, strict=True)]
        kit.add(tube(np.array([*ring, ring[0]]), 0.006 if 0 < level < 1 else 0.01, *metal, sides=4))
    for k in range(4):
        a0, a1, b0, b1 = (np.array(v) for v in (top[k], top[(k + 1) % 4], low[k], low[(k + 1) % 4]))
        for u in np.linspace(0, 1, 12 if kit.fine else 4):
            kit.add(rod(tuple(b0 + (b1 - b0) * u), tuple(a0 + (a1 - a0) * u), 0.004, *metal, 3))
    for u in np.linspace(0, 1, 8 if kit.fine else 3):
        kit.add(
            rod(
                (0.24 - 0.06 * u, 0.5 + 0.08 * u, -0.38 + 0.8 * u),
                (-0.24 + 0.06 * u, 0.5 + 0.08 * u, -0.38 + 0.8 * u),
                0.004,
                *metal,
                3,
            )
        )
    for s in (1, -1):
        kit.add(
            tube(
                np.array(
                    [(s * 0.2, 0.1, 0.42), (s * 0.22, 0.18, 0.3), (s * 0.25, 0.16, -0.38), (s * 0.25, 0.98, -0.5)]
                ),
                0.012,
                *metal,
                sides=5,
            )
        )
    kit.add(rod((-0.27, 1.0, -0.52), (0.27, 1.0, -0.52), 0.017, "#b3232b", "plain"))
    return (_pusher(0.24, 1.0, -0.52),)


def _barrow(kit: Kit, hue: str) -> tuple[Seat, ...]:
    kit.bone(Bone("wheel", (0.0, 0.19, 0.62), (1.0, 0.0, 0.0), "roll", 0.19))
    kit.add(at(wheel(kit, 0.19, 0.08, "steel", "#c9cdd0"), 0, 0.19, 0.62), to="wheel")
    rows = np.array(
        [
            [(0.3, 0.62, -0.4), (0.2, 0.36, -0.22), (-0.2, 0.36, -0.22), (-0.3, 0.62, -0.4)],
            [(0.33, 0.66, 0.5), (0.2, 0.36, 0.25), (-0.2, 0.36, 0.25), (-0.33, 0.66, 0.5)],
        ]
    )
    flat = rows.reshape(-1, 3)
    faces = np.array(
        [[0, 4, 5], [0, 5, 1], [1, 5, 6], [1, 6, 2], [2, 6, 7], [2, 7, 3], [0, 1, 2], [0, 2, 3], [4, 6, 5], [4, 7, 6]]
    )
    kit.add(
        surface(flat, faces, hue, "paint"),
        at(lathe([(0.26, 0), (0.18, 0.12), (0, 0.18)], "#5b4630", "soil", 12), 0, 0.56, 0.02, size=(1, 1, 1.4)),
    )
    for s in (1, -1):
        kit.add(
            tube(
                np.array(
                    [(s * 0.04, 0.19, 0.62), (s * 0.2, 0.34, 0.2), (s * 0.26, 0.52, -0.5), (s * 0.28, 0.72, -0.95)]
                ),
                0.016,
                *STEEL,
                sides=6,
            ),
            rod((s * 0.22, 0.36, -0.15), (s * 0.24, 0.0, -0.3), 0.014, *STEEL),
            rod((s * 0.28, 0.7, -0.88), (s * 0.285, 0.74, -1.0), 0.02, *RUBBER),
        )
    return (_pusher(0.28, 0.73, -0.96, 0.3),)


def _rickshaw(kit: Kit, hue: str) -> tuple[Seat, ...]:
    _pair(kit, "wheel", 0.56, 0.5, -0.2, 0.045, "wire", "#c9cdd1")
    kit.add(
        box((-0.45, 0.6, -0.55), (0.45, 0.72, 0.15), "#7a1d22", "leather", 0.05),
        box((-0.45, 0.72, -0.66), (0.45, 1.25, -0.54), "#7a1d22", "leather", 0.05),
        box((-0.47, 0.42, -0.6), (0.47, 0.6, 0.1), hue, "paint", 0.04),
        box((-0.4, 0.3, 0.1), (0.4, 0.34, 0.5), hue, "paint"),
    )
    for s in (1, -1):
        kit.add(
            tube(
                np.array([(s * 0.46, 0.5, -0.3), (s * 0.42, 0.38, 0.5), (s * 0.34, 0.72, 1.3), (s * 0.3, 0.9, 2.1)]),
                0.022,
                "#3a2418",
                "wood",
                6,
            )
        )
    a = np.radians(np.linspace(10, 120, 6))
    hood = np.array(
        [
            [
                (
                    0.48 * np.cos(b),
                    1.0 + 0.85 * np.sin(t) * np.sin(b) ** 0.6,
                    -0.45 + 0.75 * np.cos(t) * np.sin(b) ** 0.6,
                )
                for b in np.linspace(0, np.pi, 9)
            ]
            for t in a
        ]
    )
    i = (np.arange(5)[:, None] * 9 + np.arange(8)).ravel()
    faces = np.concatenate([np.stack([i, i + 9, i + 10], 1), np.stack([i, i + 10, i + 1], 1)])
    kit.add(surface(hood.reshape(-1, 3), faces, "#1d1e20", "leather"))
    return (_bench(0.0, 0.72, -0.2, "sit", 0.5),)


_MADE = {
    "cart": _cart, "handcart": _handcart, "carriage": _carriage, "covered wagon": _wagon, "chariot": _chariot, "sled": _sled,
    "wheelchair": _wheelchair, "pram": _pram, "stroller": _stroller, "shopping cart": _trolley, "wheelbarrow": _barrow,
    "rickshaw": _rickshaw,
}  # fmt: skip
