"""On rails: steam engines, expresses, trams, the metro, trains of coaches and of goods. The rails' top is y = 0."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, moved, turned
from filmwright.stage.vehicles import coachwork
from filmwright.stage.vehicles.coachwork import Coach
from filmwright.stage.vehicles.model import Bone, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import DARK, PANE, STEEL, both, darker, hull_of_revolution, lamp, mirrored, wheel

GAUGE = 1.435
RADIUS = 0.46


@dataclass(frozen=True)
class Train:
    """A train: what pulls it (steam, diesel, electric, none), how many cars follow, how long each is, their colours and the nose."""

    engine: str = "electric"
    cars: int = 3
    long: float = 20.0
    colour: str = "#2b5f8f"
    band: str = "#e9e5da"
    nose: float = 1.4
    top: float = 3.9
    width: float = 2.85
    goods: bool = False
    speed: float = 16.0
    doors: bool = False


TRAINS: dict[str, Train] = {
    "train": Train("electric", 3, 20.0, "#a3262a", "#efe9da", 1.6),
    "railcar": Train("electric", 1, 20.0, "#a3262a", "#efe9da", 1.6),
    "steam engine": Train("steam", 2, 16.0, "#1d3a2a", "#c9a23c", speed=12.0),
    "high-speed train": Train("fast", 3, 22.0, "#eef0f2", "#1d4f9c", 7.0, 3.8, speed=34.0),
    "freight train": Train("diesel", 4, 13.0, "#c2761c", "#1d1e20", goods=True, speed=12.0),
    "metro train": Train("electric", 3, 17.0, "#d9dcdf", "#c2262e", 0.5, 3.5, 2.6, doors=True, speed=13.0),
    "tram": Train("electric", 1, 13.0, "#c8231f", "#efe6cf", 0.9, 3.3, 2.4, doors=True, speed=7.0),
}
KINDS = tuple(TRAINS)


def build(kind: str, colour: str = "", lights: bool = False) -> Vehicle:
    """A train of a kind; a colour ("" for its own) is that of its engine and coaches."""
    shape = replace(TRAINS[kind], colour=colour) if colour else TRAINS[kind]
    near, far = Kit(), Kit(0.4)
    puffs: tuple[Vec, ...] = ()
    for kit in (near, far):
        seats, puffs, front = _train(kit, shape, lights)
    mesh, glass = near.joined(kind.replace(" ", "-"))
    plain, _ = far.joined(f"{kind.replace(' ', '-')}-plain")
    lamps = (Lamp((0.0, 1.6, front + 5.0), (6.0, 5.6, 4.6), 16.0),) if lights else ()
    return Vehicle(
        kind,
        mesh,
        plain,
        glass,
        tuple(near.bones),
        seats,
        "rail",
        shape.speed,
        10.0,
        -5.0,
        pitch=0.0,
        lamps=lamps,
        puffs=puffs,
    )


def _train(kit: Kit, shape: Train, lit: bool) -> tuple[tuple[Seat, ...], tuple[Vec, ...], float]:
    """The parts from the front to the back, the whole about the origin; also where it smokes and where its front is."""
    gap = 0.7
    first = {"steam": 15.6, "diesel": 14.5}.get(shape.engine, shape.long)
    following = shape.cars - (shape.engine not in ("steam", "diesel"))
    total = first + following * (shape.long + gap)
    front = total / 2
    puffs: tuple[Vec, ...] = ()
    if shape.engine == "steam":
        puffs = _steam(kit, shape, front, lit)
    elif shape.engine == "diesel":
        _diesel(kit, shape, front, lit)
    else:
        _coach(kit, shape, front - first, front, 0, lit, True, following == 0)
    z = front - first - gap
    for n in range(following):
        if shape.goods:
            _wagon(kit, n, z - shape.long, z)
        else:
            _coach(
                kit,
                shape,
                z - shape.long,
                z,
                n + 1,
                lit,
                False,
                n == following - 1 and shape.engine not in ("steam", "diesel"),
            )
        z -= shape.long + gap
    for k in range(following):
        zz = front - first - k * (shape.long + gap)
        kit.add(
            box((-0.9, 0.9, zz - gap), (0.9, 3.1, zz), "#26282a", "plain")
        ) if not shape.goods and shape.engine != "steam" else kit.add(
            box((-0.1, 0.85, zz - gap), (0.1, 1.1, zz), *DARK)
        )
    return (Seat((0.5, 1.9, front - 2.0), 0, 0, (), (), 4.0, "drive", enter=(2.0, 0.0, front - 2.0)),), puffs, front


def _bogie(kit: Kit, name: str, z: float, radius: float = RADIUS, base: float = 1.25) -> None:
    """Four wheels in a frame."""
    kit.add(
        both(
            box((0.82, radius * 0.7, z - base * 1.15), (0.94, radius * 1.5, z + base * 1.15), "#2b2d2f", "metal", 0.03)
        )
    )
    for k, dz in enumerate((base, -base)):
        pivot = (0.0, radius, z + dz)
        bone = kit.bone(Bone(f"{name}{k}", pivot, (1.0, 0.0, 0.0), "roll", radius))
        one = wheel(kit, radius, 0.14, "rail", "#7a7f84")
        kit.add(
            at(one, GAUGE / 2 + 0.03, radius, z + dz),
            at(mirrored(one), -GAUGE / 2 - 0.03, radius, z + dz),
            rod((-0.7, radius, z + dz), (0.7, radius, z + dz), 0.07, *STEEL),
            to=bone,
        )


def _coach(kit: Kit, shape: Train, back: float, front: float, n: int, lit: bool, head: bool, tail: bool) -> None:
    low = 0.75 if shape.top > 3.6 else 0.5
    sill = low + 1.3
    nose = shape.nose if head else 0.12
    fast = shape.engine == "fast"
    spot = Coach(
        back,
        front - (nose if head and fast else 0.0),
        low,
        shape.top,
        shape.width,
        ((sill, sill + 0.85),),
        1.7 if not shape.doors else 2.6,
        0.32 if not shape.doors else 0.9,
        min(nose, 0.5),
        0.5 if tail and not head else 0.12,
        0.35 if head and not fast else 0.0,
        (),
        (),
        head and not fast,
        tail,
        0.4,
        shape.colour,
        shape.band,
        darker(shape.colour, 0.7) if not fast else "#d5d8db",
    )
    coachwork.body(kit, spot)
    if head and fast:
        _nose(kit, shape, front - nose, front, low)
    if shape.doors:
        step = (front - back) / 3
        for k in range(3):
            z = back + step * (k + 0.5)
            for s in (1, -1):
                x = s * (shape.width / 2 + 0.005)
                for dz in (-0.34, 0.34):
                    kit.add(
                        box(
                            (x - 0.02, low + 0.08, z + dz - 0.32),
                            (x + 0.02, sill + 0.9, z + dz + 0.32),
                            darker(shape.band, 0.9),
                            "paint",
                            0.02,
                        )
                    )
                    kit.add(
                        box(
                            (x - 0.025 * (s < 0) - 0.001, sill - 0.1, z + dz - 0.2),
                            (x + 0.025 * (s > 0) + 0.001, sill + 0.75, z + dz + 0.2),
                            "#27313a",
                            "metal",
                        )
                    )
    for k, z in enumerate((front - nose * 0.4 - 2.6, back + 2.6)):
        _bogie(kit, f"bogie{n}_{k}_", z, RADIUS if shape.top > 3.6 else 0.36, 1.15)
    kit.add(
        both(
            box(
                (shape.width / 2 - 0.35, 0.45, back + 5.2),
                (shape.width / 2 - 0.12, low + 0.1, front - 5.2 - nose * 0.5),
                "#33363a",
                "metal",
                0.04,
            )
        )
    )
    if head:
        y = low + 0.35
        kit.add(
            both(
                lamp(
                    kit,
                    (shape.width * 0.32, y, front + (0.02 if not fast else -0.9)),
                    0.12,
                    "#fff2d2" if lit else "#eef0ee",
                    9.0 if lit else 0.0,
                )
            )
        )
    if tail:
        kit.add(both(lamp(kit, (shape.width * 0.34, low + 0.35, back - 0.02), 0.09, "#c4261d", 3.0 if lit else 0.0)))
    if shape.engine in ("electric", "fast") and n == 0:
        z = (front + back) / 2 - 2.0
        kit.add(
            rod((-0.5, shape.top, z), (0.0, shape.top + 0.7, z + 0.7), 0.03, *DARK),
            rod((0.5, shape.top, z), (0.0, shape.top + 0.7, z + 0.7), 0.03, *DARK),
            rod((0.0, shape.top + 0.7, z + 0.7), (0, shape.top + 1.3, z), 0.03, *DARK),
            box((-0.75, shape.top + 1.28, z - 0.08), (0.75, shape.top + 1.33, z + 0.08), *DARK),
        )


def _nose(kit: Kit, shape: Train, back: float, front: float, low: float) -> None:
    """The long nose of a fast train: a loft that closes to a low beak."""
    from filmwright.stage.vehicles.panels import skin, whole

    t = np.linspace(0, 1, 12)
    rows = []
    for u in t:
        w = shape.width / 2 * (1 - 0.75 * u**2.4)
        top = low + (shape.top - low) * (1 - 0.78 * u**1.35)
        bottom = low + 0.12 * u
        r = min(0.4, (top - bottom) * 0.4)
        z = back + (front - back) * u
        rows.append(
            [
                (w, bottom, z),
                (w, bottom + (top - bottom) * 0.33, z),
                (w * 0.99, top - r * 1.6, z),
                (w * 0.9, top - r * 0.6, z),
                (w * 0.55, top - 0.04, z),
                (0, top, z),
            ]
        )
    points = whole(np.array(rows))
    labels = np.full((11, points.shape[1] - 1), "paint", object)
    labels[:, 1] = labels[:, -2] = "band"
    labels[2:5, 3:-3] = "screen"
    kit.add(
        skin(
            points,
            labels,
            {"paint": (shape.colour, "paint"), "band": (shape.band, "paint"), "screen": ("#1c252d", "metal")},
        )
    )
    from filmwright.stage.vehicles.panels import cap

    kit.add(cap(points[-1], shape.colour, "paint", True))


def _steam(kit: Kit, shape: Train, front: float, lit: bool) -> tuple[Vec, ...]:
    """An engine with its tender: boiler, chimney, domes, cab, cylinders, driving wheels and the rods that join them."""
    paint, black = (shape.colour, "paint"), ("#17181a", "paint")
    zf = front - 0.9
    boiler = np.array(
        [
            (zf - 7.0, 0.92),
            (zf - 5.4, 0.98),
            (zf - 4.0, 0.9),
            (zf - 1.2, 0.82),
            (zf - 1.15, 0.86),
            (zf, 0.86),
            (zf + 0.06, 0.7),
            (zf + 0.1, 0.1),
        ]
    )
    kit.add(
        at(hull_of_revolution(boiler[:4], kit, {"body": paint}, sides=24), 0, 2.35, 0),
        at(hull_of_revolution(boiler[3:], kit, {"body": black}, sides=24), 0, 2.35, 0),
    )
    for z in (zf - 1.3, zf - 2.6, zf - 3.9, zf - 5.3):
        r = float(np.interp(z, boiler[:, 0], boiler[:, 1])) + 0.012
        kit.add(
            at(
                hull_of_revolution(
                    np.array([(z - 0.05, r), (z + 0.05, r)]), kit, {"body": (shape.band, "metal")}, sides=24
                ),
                0,
                2.35,
                0,
            )
        )
    kit.add(
        at(
            lathe(
                [(0.28, 0.0), (0.2, 0.25), (0.22, 0.75), (0.34, 0.85), (0.26, 0.9), (0.2, 0.7)], *black, kit.sides(16)
            ),
            0,
            3.05,
            zf - 0.55,
        )
    )
    for z, hue in ((zf - 2.4, shape.band), (zf - 4.2, shape.colour)):
        kit.add(
            at(
                lathe(
                    [(0.36, 0.0), (0.34, 0.35), (0.22, 0.58), (0, 0.66)],
                    hue,
                    "metal" if hue == shape.band else "paint",
                    kit.sides(16),
                ),
                0,
                3.1,
                z,
            )
        )
    kit.add(
        at(ball(0.07, shape.band, "metal", 8, 6), 0, 3.9, zf - 5.4),
        rod((0, 3.2, zf - 5.4), (0, 3.9, zf - 5.4), 0.03, shape.band, "metal"),
    )
    kit.add(moved(cylinder(0.2, 0.22, *black, kit.sides(14)), _along(0, 3.15, zf + 0.0)))
    kit.add(lamp(kit, (0, 3.15, zf + 0.24), 0.15, "#fff2d2", 9.0 if lit else 0.0))
    kit.add(
        at(lathe([(0.1, 0), (0.1, 0.06), (0, 0.08)], shape.band, "metal", 12), 0, 0, 0)
        if False
        else moved(cylinder(0.3, 0.03, darker(shape.colour, 1.2), "metal", kit.sides(16)), _along(0, 2.35, zf + 0.09))
    )
    kit.add(
        box((-1.25, 1.3, zf - 8.9), (1.25, 1.42, zf + 0.5), *black),
        box((-1.3, 0.75, zf + 0.45), (1.3, 1.2, zf + 0.62), "#a3201c", "paint", 0.03),
    )
    for s in (1, -1):
        kit.add(moved(cylinder(0.2, 0.3, *DARK, 12), _along(s * 0.85, 1.0, zf + 0.62)))
        for k in range(6):
            kit.add(
                rod(
                    (s * 0.2 * k, 0.95, zf + 0.6),
                    (s * 0.24 * k, 0.2, zf + 1.15 - 0.09 * k),
                    0.03,
                    "#a3201c",
                    "paint",
                    5,
                )
            )
        kit.add(moved(cylinder(0.32, 0.95, *paint, kit.sides(16)), _along(s * 1.12, 0.86, zf - 1.2)))
    # cab
    zb = zf - 8.6
    kit.add(
        both(box((1.2, 1.4, zb), (1.28, 2.5, zb + 1.7), *paint, 0.02)),
        both(rod((1.24, 2.4, zb + 0.05), (1.24, 3.6, zb + 0.05), 0.04, *paint)),
        both(box((1.2, 2.4, zb + 1.1), (1.28, 3.6, zb + 1.7), *paint)),
        box((-1.25, 2.2, zb + 1.62), (1.25, 3.6, zb + 1.7), *paint),
    )
    kit.add(at(moved(box((-1.4, 0, -1.1), (1.4, 0.09, 1.1), *black, 0.04), np.eye(4)), 0, 3.58, zb + 0.85))
    for s in (1, -1):
        kit.add(box((s * 0.55 - 0.22, 2.75, zb + 1.7), (s * 0.55 + 0.22, 3.25, zb + 1.72), PANE, "glass"))
    # wheels and rods
    big = 0.86
    places = [zf - 2.9, zf - 4.75, zf - 6.6]
    for k, z in enumerate(places):
        bone = kit.bone(Bone(f"driver{k}", (0.0, big, z), (1.0, 0.0, 0.0), "roll", big))
        for s in (1, -1):
            kit.add(_spoked(kit, big, s, z, "#a3201c"), to=bone)
            kit.add(
                at(
                    moved(cylinder(0.07, 0.18, *STEEL, 10), turned("z", -90 * s)),
                    s * 0.86,
                    big + 0.3 * (1 if s > 0 else 0),
                    z + 0.3 * (0 if s > 0 else 1),
                ),
                to=bone,
            )
    for s in (1, -1):
        dy, dz = (0.3, 0.0) if s > 0 else (0.0, 0.3)
        bone = kit.bone(Bone(f"rod_{s}", (0.0, big + dy, places[1] + dz), (0.0, dy, dz), "rod", big))
        kit.add(
            box(
                (s * 1.0 - 0.04, big + dy - 0.08, places[2] + dz - 0.1),
                (s * 1.0 + 0.04, big + dy + 0.08, places[0] + dz + 0.1),
                *STEEL,
                0.03,
            ),
            to=bone,
        )
    for k, z in enumerate((zf - 0.6, zf - 1.6)):
        bone = kit.bone(Bone(f"leader{k}", (0.0, 0.42, z), (1.0, 0.0, 0.0), "roll", 0.42))
        kit.add(_spoked(kit, 0.42, 1, z, "#a3201c"), _spoked(kit, 0.42, -1, z, "#a3201c"), to=bone)
    # tender
    t1, t0 = zb - 0.5, zb - 6.2
    kit.add(
        box((-1.3, 1.2, t0), (1.3, 2.6, t1), *paint, 0.06),
        box((-1.2, 2.55, t0 + 0.1), (1.2, 2.75, t1 - 0.3), "#141415", "soil", 0.08),
        both(box((1.295, 1.5, t0 + 0.3), (1.31, 1.56, t1 - 0.3), shape.band, "metal")),
        both(box((1.295, 2.3, t0 + 0.3), (1.31, 2.36, t1 - 0.3), shape.band, "metal")),
    )
    kit.add(box((-1.25, 0.8, t0), (1.25, 1.2, t1), *black))
    for aft in (1.1, 4.4):
        _bogie(kit, f"tender{aft}_", t0 + aft, 0.44, 0.75)
    return ((0.0, 3.95, zf - 0.55),)


def _along(x: float, y: float, z: float) -> Array:
    """The matrix that lays what stands upright along +z at a place."""
    m = turned("x", 90)
    m[:3, 3] = x, y, z
    return m


def _spoked(kit: Kit, radius: float, side: int, z: float, colour: str) -> Mesh:
    """A spoked engine wheel on one side."""
    from filmwright.stage.surface import merge

    n = kit.sides(24)
    tyre = lathe(
        [
            (radius * 0.84, -0.06),
            (radius + 0.03, -0.06),
            (radius + 0.03, -0.02),
            (radius, 0.0),
            (radius, 0.07),
            (radius * 0.84, 0.07),
            (radius * 0.84, -0.06),
        ],
        "#8f959a",
        "metal",
        n,
    )
    hub = cylinder(radius * 0.2, 0.16, colour, "paint", max(n // 2, 6), base=-0.07)
    count = 12 if radius > 0.6 else 8
    spokes = [
        rod((0, 0, 0), (radius * 0.86 * np.sin(a), 0, radius * 0.86 * np.cos(a)), 0.035, colour, "paint", 5)
        for a in np.arange(count) * 2 * np.pi / count
    ]
    weight = box((-radius * 0.4, -0.04, -radius * 0.84), (radius * 0.4, 0.04, -radius * 0.5), colour, "paint", 0.05)
    one = moved(merge([tyre, hub, *spokes, *([weight] if radius > 0.6 else [])]), turned("z", -90))
    return at(one if side > 0 else mirrored(one), side * (GAUGE / 2 + 0.04), radius, z)


def _diesel(kit: Kit, shape: Train, front: float, lit: bool) -> None:
    back = front - 14.5
    paint = (shape.colour, "paint")
    kit.add(
        box((-1.4, 0.9, back), (1.4, 1.35, front), "#1d1e20", "paint", 0.03),
        box((-1.0, 1.35, back + 0.4), (1.0, 3.2, front - 4.6), *paint, 0.1),
        box((-0.9, 1.35, front - 2.4), (0.9, 2.6, front - 0.3), *paint, 0.1),
        box((-1.35, 1.35, front - 4.6), (1.35, 3.8, front - 2.3), *paint, 0.08),
    )
    kit.add(
        box((-1.0, 2.75, front - 2.31), (1.0, 3.45, front - 2.28), "#27313a", "metal"),
        both(box((1.34, 2.7, front - 4.2), (1.37, 3.4, front - 2.8), "#27313a", "metal")),
    )
    kit.add(
        both(rod((1.35, 1.35, back + 0.1), (1.35, 2.3, back + 0.1), 0.025, "#e8d27a", "metal")),
        both(rod((1.35, 2.3, back + 0.1), (1.35, 2.3, front - 4.7), 0.025, "#e8d27a", "metal")),
        both(rod((0.9, 2.3, front - 0.1), (0.9, 1.35, front - 0.1), 0.025, "#e8d27a", "metal")),
    )
    for z in np.arange(back + 1.0, front - 5.2, 0.9 if kit.fine else 3.0):
        kit.add(both(box((0.99, 1.7, z), (1.015, 2.9, z + 0.6), darker(shape.colour, 0.55), "metal")))
    kit.add(
        both(
            box((1.405, 0.95, back), (1.42, 1.3, front), shape.band if shape.band != "#1d1e20" else "#e8d27a", "paint")
        )
    )
    for k, z in enumerate((back + 2.6, front - 2.8)):
        _bogie(kit, f"bogie_{k}_", z, 0.5, 1.3)
    kit.add(
        box((-1.1, 0.5, back + 5.2), (1.1, 0.95, front - 5.4), *DARK, 0.06),
        both(lamp(kit, (0.6, 1.15, front + 0.02), 0.12, "#fff2d2", 9.0 if lit else 0.0)),
        box((-0.3, 3.2, back + 3), (0.3, 3.5, back + 4), *DARK, 0.05),
    )


def _wagon(kit: Kit, n: int, back: float, front: float) -> None:
    """A goods wagon: box, tank, coal or flat with a container, by its number."""
    hue = ("#7a3328", "#c9cdd0", "#3a4a5c", "#4f6b3f")[n % 4]
    kit.add(box((-1.3, 0.85, back), (1.3, 1.1, front), "#26282a", "metal"))
    middle, long = (back + front) / 2, front - back
    if n % 4 == 1:
        tank = lathe(
            [(0, 0), (1.1, 0.08), (1.35, 0.4), (1.35, long - 0.9), (1.1, long - 0.58), (0, long - 0.5)],
            hue,
            "metal",
            kit.sides(22),
        )
        kit.add(
            moved(tank, np.array([[1, 0, 0, 0], [0, 0, -1, 2.45], [0, 1, 0, back + 0.25], [0, 0, 0, 1.0]])),
            at(cylinder(0.35, 0.3, *STEEL, 12), 0, 3.75, middle),
        )
    elif n % 4 == 2:
        kit.add(
            both(box((1.25, 1.1, back + 0.1), (1.35, 2.9, front - 0.1), hue, "paint")),
            box((-1.3, 1.1, back + 0.1), (1.3, 2.9, back + 0.2), hue, "paint"),
            box((-1.3, 1.1, front - 0.2), (1.3, 2.9, front - 0.1), hue, "paint"),
        )
        kit.add(
            at(
                lathe([(1.2, 0), (0.9, 0.3), (0, 0.75)], "#1b1b1c", "soil", kit.sides(14)),
                0,
                2.6,
                middle,
                size=(1, 1, long * 0.4),
            )
        )
    else:
        kit.add(box((-1.35, 1.1, back + 0.1), (1.35, 3.7, front - 0.1), hue, "paint", 0.05))
        for z in np.arange(back + 0.5, front - 0.4, 0.75 if kit.fine else 3.0):
            kit.add(both(box((1.34, 1.15, z), (1.385, 3.65, z + 0.1), darker(hue, 0.85), "paint")))
        kit.add(both(box((1.37, 1.3, middle - 1.1), (1.41, 3.4, middle + 1.1), darker(hue, 0.75), "paint")))
    for k, z in enumerate((back + 2.0, front - 2.0)):
        _bogie(kit, f"wagon{n}_{k}_", z, 0.44, 0.9)
