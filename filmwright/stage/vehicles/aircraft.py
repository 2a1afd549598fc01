"""What flies: airliners, propeller planes, fighters, gliders, helicopters, drones, balloons, airships, rockets, ships of space."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned
from filmwright.stage.vehicles.flyers import _OTHER
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import (
    CHROME,
    PANE,
    STEEL,
    both,
    hull_of_revolution,
    mirrored,
    wheel,
)
from filmwright.stage.vehicles.wings import foil


@dataclass(frozen=True)
class Plane:
    """An aeroplane: length, span, radius of the fuselage (metres), sweep of the wing (degrees), where the wing is (-1 low, 0, 1 high),
    engines (jets under the wings, propellers, or in the tail), colour and that of its stripe."""

    length: float
    span: float
    radius: float
    sweep: float = 4.0
    wing: float = -1.0
    chord: float = 0.16
    jets: int = 0
    props: int = 0
    colour: str = "#f1f2f3"
    stripe: str = "#1f4d8f"
    style: str = ""
    speed: float = 30.0


PLANES: dict[str, Plane] = {
    "airplane": Plane(36.0, 34.0, 1.95, 26.0, -1.0, 0.15, jets=2, speed=38.0),
    "jumbo jet": Plane(66.0, 62.0, 3.2, 34.0, -1.0, 0.15, jets=4, stripe="#8a1f2b", speed=40.0),
    "private jet": Plane(16.0, 15.0, 0.95, 24.0, -1.0, 0.16, jets=2, stripe="#2a2d33", style="tail jets", speed=36.0),
    "propeller plane": Plane(8.2, 11.0, 0.62, 2.0, 1.0, 0.155, props=1, stripe="#b3232b", style="light", speed=22.0),
    "airliner with propellers": Plane(24.0, 28.0, 1.35, 3.0, 1.0, 0.11, props=2, stripe="#1f6f63", speed=28.0),
    "seaplane": Plane(9.0, 12.5, 0.66, 2.0, 1.0, 0.15, props=1, colour="#e8b021", stripe="#17181a", style="floats", speed=22.0),
    "biplane": Plane(7.4, 9.4, 0.52, 0.0, -1.0, 0.17, props=1, colour="#a8232a", stripe="#f0ece0", style="biplane", speed=18.0),
    "warplane": Plane(9.4, 11.2, 0.62, 3.0, -1.0, 0.2, props=1, colour="#6b6f4a", stripe="#b9bfae", style="warbird", speed=30.0),
    "fighter jet": Plane(15.5, 10.2, 0.85, 42.0, 0.0, 0.34, colour="#7b8389", stripe="#5d656b", style="fighter", speed=55.0),
    "glider": Plane(7.0, 17.0, 0.36, 0.0, 0.6, 0.055, colour="#f5f5f2", stripe="#c2262e", style="glider", speed=18.0),
}  # fmt: skip
OTHERS = (
    "helicopter",
    "drone",
    "hot air balloon",
    "airship",
    "rocket",
    "space shuttle",
    "spaceship",
    "flying saucer",
    "paraglider",
    "hang glider",
)
PAINTS = {"helicopter": "#b3232b", "drone": "#2b2e32", "hot air balloon": "#c8322b", "airship": "#c9ccd0", "rocket": "#f0f0ee",
"space shuttle": "#f2f2f0",
          "spaceship": "#9aa1a8", "flying saucer": "#aab0b6", "paraglider": "#e2541f", "hang glider": "#2f7fc2"}  # fmt: skip
KINDS = (*PLANES, *OTHERS)


def build(kind: str, colour: str = "", lights: bool = False) -> Vehicle:
    """An aircraft of a kind, in a colour ("" for its own)."""
    near, far = Kit(), Kit(0.45)
    made = None
    for kit in (near, far):
        if kind in PLANES:
            made = _plane(kit, replace(PLANES[kind], colour=colour) if colour else PLANES[kind], lights)
        else:
            made = _OTHER[kind](kit, colour or PAINTS[kind], lights)
    assert made is not None
    mesh, glass = near.joined(kind.replace(" ", "-"))
    plain, _ = far.joined(f"{kind.replace(' ', '-')}-plain")
    speed = (
        PLANES[kind].speed
        if kind in PLANES
        else {"helicopter": 16.0, "drone": 5.0, "hot air balloon": 1.6, "airship": 9.0, "rocket": 30.0}.get(kind, 24.0)
    )
    rises = kind in (
        "helicopter",
        "drone",
        "hot air balloon",
        "airship",
        "rocket",
        "flying saucer",
        "spaceship",
        "space shuttle",
    )
    length = float(mesh.bounds[1][2] - mesh.bounds[0][2])
    lamps = (Lamp((0.0, -1.0, length / 2), (4.0, 4.0, 4.0), 12.0),) if lights else ()
    puffs: tuple[Vec, ...] = ((0.0, 0.0, 0.0),) if kind in ("rocket", "space shuttle") else ()
    return Vehicle(
        kind,
        mesh,
        plain,
        glass,
        tuple(near.bones),
        made,
        "air",
        speed,
        length * 0.4,
        -length * 0.15,
        leans=0.6 if not rises else 0.15,
        rotor=rises,
        lamps=lamps,
        puffs=puffs,
    )


def _fuselage(kit: Kit, shape: Plane) -> Array:
    half, r = shape.length / 2, shape.radius
    if shape.style == "fighter":
        profile = [
            (-half, 0.75),
            (-half * 0.6, 1.0),
            (0, 1.0),
            (half * 0.4, 0.8),
            (half * 0.75, 0.42),
            (half * 0.97, 0.08),
            (half, 0.01),
        ]
    elif shape.props and not shape.jets and shape.length < 12:
        profile = [
            (-half, 0.12),
            (-half * 0.55, 0.45),
            (-half * 0.1, 0.95),
            (half * 0.3, 1.02),
            (half * 0.7, 0.86),
            (half * 0.9, 0.72),
            (half * 0.96, 0.2),
        ]
    elif shape.style == "glider":
        profile = [
            (-half, 0.16),
            (-half * 0.3, 0.32),
            (half * 0.1, 0.8),
            (half * 0.45, 1.05),
            (half * 0.8, 0.75),
            (half, 0.02),
        ]
    else:
        profile = [
            (-half, 0.06),
            (-half * 0.9, 0.32),
            (-half * 0.55, 0.92),
            (-half * 0.42, 1.0),
            (half * 0.72, 1.0),
            (half * 0.84, 0.9),
            (half * 0.93, 0.66),
            (half * 0.985, 0.3),
            (half, 0.02),
        ]
    z, part = np.array(profile).T
    fine = np.interp(np.linspace(0, 1, 3 * len(z) - 2), np.linspace(0, 1, len(z)), z)
    return np.stack([fine, np.interp(fine, z, part) * r], 1)


def _plane(kit: Kit, shape: Plane, lit: bool) -> tuple[Seat, ...]:
    """Laid with its lowest wheel on y = 0."""
    half, r = shape.length / 2, shape.radius
    up = r * (1.75 if not shape.props else 2.2) if shape.style != "fighter" else r * 1.9
    if shape.style in ("floats",):
        up = r * 2.9
    if shape.style == "glider":
        up = r * 1.35
    profile = _fuselage(kit, shape)
    body = hull_of_revolution(profile, kit, {"body": (shape.colour, "paint")}, sides=24, squash=1.05)
    lift = (
        np.interp(body.positions[:, 2], [-half, -half * 0.45], [r * 0.55, 0.0])
        if shape.style not in ("fighter",)
        else 0.0
    )
    body.positions[:, 1] += lift
    kit.add(at(body, 0, up, 0))
    _wings(kit, shape, up)
    _tail(kit, shape, up)
    _stripe_and_windows(kit, shape, up, lit)
    _gear(kit, shape, up)
    seats = _cockpit(kit, shape, up)
    reach = shape.span / 2
    if shape.jets:
        _jets(kit, shape, up)
    if shape.props:
        _propellers(kit, shape, up)
    for s, hue in ((1, "#e01f1f"), (-1, "#1fc24a")):
        tip = ball(0.1 * max(r, 0.6), hue, "paint", 8, 5)
        y = up + shape.wing * r * 0.6 + reach * 0.06
        z = -np.tan(np.radians(shape.sweep)) * reach + half * 0.06
        kit.add(at(glowing(tip, hue, 6.0) if lit else tip, s * reach, y, z))
    return seats


def _wings(kit: Kit, shape: Plane, up: float) -> None:
    half, r, reach = shape.length / 2, shape.radius, shape.span / 2
    chord = shape.length * shape.chord
    back = np.tan(np.radians(shape.sweep)) * reach
    y = up + shape.wing * r * 0.62
    taper = 0.32 if shape.sweep > 15 else 0.7
    rise = 0.06 * reach if shape.wing < 0.5 else 0.01 * reach
    z0 = half * 0.12 if shape.style != "fighter" else -half * 0.12
    wing = foil(
        (r * 0.4, y, z0),
        (reach, y + rise, z0 - back + (chord * (1 - taper) * 0.25)),
        chord,
        chord * taper,
        0.13,
        darker_or(shape),
    )
    kit.add(wing, mirrored(wing))
    if shape.style == "biplane":
        top = foil(
            (0.0, up + r * 2.4, z0 + 0.35), (reach, up + r * 2.5, z0 + 0.35), chord, chord * 0.9, 0.12, shape.colour
        )
        kit.add(top, mirrored(top))
        for x in (reach * 0.35, reach * 0.82):
            for dz in (0.35, -0.35):
                kit.add(
                    both(
                        rod(
                            (x, y + rise * x / reach, z0 + dz),
                            (x, up + r * 2.45, z0 + 0.35 + dz),
                            0.03,
                            "#8a6a44",
                            "wood",
                            5,
                        )
                    )
                )
        kit.add(
            both(rod((r * 0.5, up + r * 0.8, z0 + 0.6), (r * 0.8, up + r * 2.4, z0 + 0.6), 0.025, "#8a6a44", "wood", 5))
        )
    if shape.style in ("light", "floats"):
        kit.add(
            both(
                rod(
                    (r * 0.8, up - r * 0.5, z0 + 0.1),
                    (reach * 0.45, y + rise * 0.4, z0 + 0.1),
                    0.04,
                    shape.colour,
                    "paint",
                    6,
                )
            )
        )
    if shape.sweep > 15 and shape.jets:
        tip = foil(
            (reach, y + rise, z0 - back),
            (reach + 0.25 * r, y + rise + r * 0.9, z0 - back - r * 0.5),
            chord * 0.28,
            chord * 0.12,
            0.1,
            shape.stripe,
        )
        kit.add(tip, mirrored(tip))


def darker_or(shape: Plane) -> str:
    """The colour of the wings: a shade from the body on an airliner, the body's own elsewhere."""
    return "#d5d8db" if shape.jets else shape.colour


def _tail(kit: Kit, shape: Plane, up: float) -> None:
    half, r = shape.length / 2, shape.radius
    big = shape.length * (0.15 if shape.length > 12 else 0.17)
    y, z = up + r * 0.5, -half + big * 0.5
    lean = np.tan(np.radians(min(shape.sweep * 1.3 + 8, 46))) * big
    if shape.style == "fighter":
        for s in (1, -1):
            kit.add(
                foil(
                    (s * r * 0.8, up + r * 0.4, -half * 0.72),
                    (s * r * 1.5, up + r * 0.4 + big * 1.0, -half * 0.72 - lean * 0.8),
                    big * 1.3,
                    big * 0.6,
                    0.06,
                    shape.colour,
                    True,
                )
            )
            one = foil(
                (s * r * 0.7, up, -half * 0.9),
                (s * big * 1.4, up, -half * 0.9 - big * 0.7),
                big * 1.2,
                big * 0.5,
                0.06,
                shape.colour,
            )
            kit.add(one)
            kit.add(
                at(
                    moved(
                        lathe([(0.62 * r * 0.9, 0), (0.5 * r, 0.5), (0.42 * r, 0.9)], "#3a3c3f", "metal", 16),
                        turned("x", -90),
                    ),
                    s * r * 0.5,
                    up,
                    -half + 0.1,
                )
            )
            kit.add(
                box(
                    (s * r * 0.55, up - r * 0.65, -half * 0.1),
                    (s * r * 1.35, up + r * 0.35, half * 0.3),
                    shape.colour,
                    "paint",
                    0.12,
                )
            )
            kit.add(
                box(
                    (s * r * 0.65, up - r * 0.5, half * 0.298),
                    (s * r * 1.3, up + r * 0.25, half * 0.305),
                    "#1a1b1d",
                    "plain",
                )
            )
        return
    fin = foil(
        (0, y, z),
        (0, y + big * 1.25, z - lean),
        big * 1.15,
        big * 0.5,
        0.1,
        shape.stripe if shape.length > 12 or shape.style != "glider" else shape.colour,
        True,
    )
    kit.add(fin)
    t_tail = shape.style in ("tail jets", "glider")
    high = y + big * 1.15 if t_tail else y
    plane = foil(
        (0.0, high, z - (lean if t_tail else 0.0)),
        (big * 1.35, high + 0.05 * big, z - lean * (1.6 if t_tail else 0.8)),
        big * 0.75,
        big * 0.4,
        0.1,
        darker_or(shape),
    )
    kit.add(plane, mirrored(plane))


def _stripe_and_windows(kit: Kit, shape: Plane, up: float, lit: bool) -> None:
    half, r = shape.length / 2, shape.radius
    if shape.style in ("fighter", "glider", "warbird", "biplane"):
        if shape.style in ("warbird", "biplane"):
            for s in (1, -1):
                for k, (radius, hue) in enumerate(((0.36, "#1f3f8f"), (0.22, "#f0f0ec"), (0.1, "#b3232b"))):
                    disc = moved(cylinder(radius, 0.004, hue, "paint", kit.sides(18)), turned("z", -90 * s))
                    kit.add(at(disc, s * (r * 0.5 + 0.06 + 0.006 * k), up + r * 0.28, -half * 0.42))
        return
    n = 40 if shape.length > 20 else 9
    if shape.length > 12:
        z = np.linspace(-half * 0.45, half * 0.72, n)
        size = 0.17 if r > 1 else 0.12
        rows = [0.22] if r < 3 else [0.15, 0.62]
        panes = []
        for row in rows:
            a = np.arcsin(row)
            for each in z if row < 0.5 else z[n // 2 :]:
                pane = box(
                    (r * np.cos(a) - 0.03, up + r * row, each - size * 0.6),
                    (r * np.cos(a) + 0.035, up + r * row + size * 1.9, each + size * 0.6),
                    "#1d262e",
                    "metal",
                    0.03,
                )
                panes.append(pane)
        mesh = merge(panes)
        mesh = glowing(mesh, "#ffe2b0", 2.5) if lit else mesh
        kit.add(mesh, mirrored(mesh))
    band = []
    span = np.linspace(-half * 0.5, half * 0.74, 24)
    profile = _fuselage(kit, shape)
    for z0, z1 in itertools.pairwise(span):
        q = []
        for z, a in ((z0, -0.42), (z1, -0.42), (z1, -0.12), (z0, -0.12)):
            radius = float(np.interp(z, profile[:, 0], profile[:, 1])) * 1.006
            lift = float(np.interp(z, [-half, -half * 0.45], [r * 0.55, 0.0]))
            q.append((radius * np.cos(a), up + lift + radius * 1.05 * np.sin(a), z))
        band.append(surface(np.array(q), np.array([[0, 2, 1], [0, 3, 2]]), shape.stripe, "paint"))
    mesh = merge(band)
    kit.add(mesh, mirrored(mesh))


def _gear(kit: Kit, shape: Plane, up: float) -> None:
    half, r = shape.length / 2, shape.radius
    if shape.style == "floats":
        for s in (1, -1):
            profile = np.array([(-2.6, 0.05), (-2.0, 0.22), (0, 0.34), (2.0, 0.3), (2.8, 0.04)])
            kit.add(
                at(
                    hull_of_revolution(profile, kit, {"body": (shape.colour, "paint")}, sides=14, squash=0.9),
                    s * 1.15,
                    0.18,
                    0.3,
                )
            )
            for z in (-0.7, 1.1):
                kit.add(rod((s * 1.15, 0.4, z), (s * r * 0.7, up - r * 0.6, z), 0.045, *STEEL))
        return
    small = shape.length < 12
    tail_dragger = shape.style in ("biplane", "warbird")
    radius = (0.26 if small else 0.55 if shape.length < 45 else 0.7) if shape.style != "glider" else 0.2
    if shape.style == "glider":
        kit.add(at(wheel(kit, radius, 0.12, "steel", "#8d9196"), 0, radius, half * 0.1))
        return
    points = [
        (r * 1.25 if small else r * 1.5, half * 0.2 if tail_dragger else -half * 0.02),
        (-(r * 1.25 if small else r * 1.5), half * 0.2 if tail_dragger else -half * 0.02),
        (0.0, -half * 0.92 if tail_dragger else half * 0.72),
    ]
    for n, (x, z) in enumerate(points):
        rad = radius if n < 2 else radius * (0.45 if tail_dragger else 0.8)
        top = up - r * 0.7 if not (tail_dragger and n == 2) else up
        kit.bone(Bone(f"gear{n}", (x, rad, z), (1.0, 0.0, 0.0), "roll", rad))
        for dx in (0.0,) if small else (-0.4, 0.4):
            kit.add(at(wheel(kit, rad, 0.14 if small else 0.34, "steel", "#a9adb1"), x + dx, rad, z), to=f"gear{n}")
        kit.add(rod((x, rad, z), (x * 0.7, top, z), 0.05 if small else 0.12, *STEEL, kit.sides(8)))
        if not small:
            kit.add(rod((-0.4 + x, rad, z), (0.4 + x, rad, z), 0.1, *STEEL))


def _cockpit(kit: Kit, shape: Plane, up: float) -> tuple[Seat, ...]:
    half, r = shape.length / 2, shape.radius
    if shape.length > 12 and shape.style != "fighter":
        profile = _fuselage(kit, shape)
        panes = []
        for k in range(-2, 3):
            if k == 0:
                continue
            for a0, a1 in ((k * 0.42 - 0.18, k * 0.42 + 0.18),):
                q = []
                for z, a in ((half * 0.925, a0), (half * 0.925, a1), (half * 0.865, a1), (half * 0.865, a0)):
                    radius = float(np.interp(z, profile[:, 0], profile[:, 1])) * 1.012
                    lean = np.radians(40.0 if z > half * 0.9 else 62.0)
                    q.append((radius * np.sin(a), up + radius * np.cos(a) * np.sin(lean) * 1.1, z))
                panes.append(surface(np.array(q), np.array([[0, 1, 2], [0, 2, 3]]), "#141b21", "metal"))
        kit.add(merge(panes), moved(merge(panes), np.eye(4)))
        return (
            Seat(
                (0.5, up + r * 0.1, half * 0.86),
                -6,
                4,
                (),
                (Hold((0.6, up - r * 0.4, half * 0.9)), Hold((0.4, up - r * 0.4, half * 0.9))),
                6.0,
                "sit",
                enter=(r * 2, 0, half * 0.7),
            ),
        )
    z = {"fighter": half * 0.42, "glider": half * 0.42, "biplane": -half * 0.02, "warbird": half * 0.05}.get(
        shape.style, half * 0.28
    )
    open_ = shape.style == "biplane"
    hips = (
        0.0,
        up
        + r * (0.55 if shape.style in ("warbird", "biplane", "fighter") else -0.1 if shape.style != "glider" else 0.15),
        z,
    )
    long = 1.1 if shape.style != "fighter" else 1.6
    if open_:
        kit.add(at(lathe([(0.3, 0.0), (0.36, 0.06), (0.3, 0.1)], "#3a2a1e", "leather", 16), 0, up + r * 0.95, z))
    elif shape.style in ("fighter", "warbird", "glider"):
        dome = ball(1.0, PANE, "glass", kit.sides(18), 10)
        kit.add(at(dome, 0, up + r * 0.75, z + 0.1, size=(r * 0.62, 0.62 if shape.style != "glider" else 0.42, long)))
    else:
        w = r * 0.86
        kit.add(
            box((-w, up - r * 0.2, z - 1.2), (w, up + r * 0.98, z + 0.6), shape.colour, "paint", 0.12)
            if False
            else box((-w * 0.9, up + r * 0.9, z - 1.3), (w * 0.9, up + r * 1.0, z + 0.4), shape.colour, "paint", 0.05)
        )
        from filmwright.stage.shapes import quad

        a, b = up + r * 0.3, up + r * 0.92
        kit.add(
            quad((-w, a, z + 1.0), (w, a, z + 1.0), (w * 0.9, b, z + 0.4), (-w * 0.9, b, z + 0.4), "#34424d", "glass")
        )
        side = quad(
            (w + 0.03, a, z + 0.9),
            (w + 0.03, a, z - 1.1),
            (w * 0.9, b, z - 1.1),
            (w * 0.9, b, z + 0.4),
            "#34424d",
            "glass",
        )
        kit.add(side, mirrored(side))
    feet = tuple(Hold((s * 0.13, hips[1] - 0.28, z + 0.72), pitch=-30) for s in (1, -1))
    hands = (Hold((0.22, hips[1] + 0.1, z + 0.35)), Hold((-0.03, hips[1] + 0.28, z + 0.38)))
    return (Seat(hips, -12.0, 6.0, hands, feet, 6.0, "fly", enter=(r + 0.8, 0.0, z)),)


def _jets(kit: Kit, shape: Plane, up: float) -> None:
    half, r = shape.length / 2, shape.radius
    size = r * 0.52
    back = np.tan(np.radians(shape.sweep))
    if shape.style == "tail jets":
        places = [(r * 1.55, up + r * 0.55, -half * 0.5)]
    else:
        places = [
            (
                x * shape.span / 2,
                up - r * 0.95 + x * r * 0.3,
                half * 0.12 - back * x * shape.span / 2 + shape.length * 0.07,
            )
            for x in ((0.34,) if shape.jets == 2 else (0.34, 0.62))
        ]
    for x, y, z in places:
        body = lathe(
            [
                (size * 0.45, -size * 2.3),
                (size * 0.72, -size * 1.4),
                (size, -size * 0.2),
                (size * 1.02, size * 0.7),
                (size * 0.94, size * 1.0),
                (size * 0.85, size * 0.9),
                (size * 0.8, size * 0.2),
            ],
            "#e2e4e6",
            "paint",
            kit.sides(20),
        )
        lip = lathe(
            [(size * 1.03, size * 0.72), (size * 0.97, size * 1.02), (size * 0.86, size * 0.95)], *CHROME, kit.sides(20)
        )
        fan = lathe(
            [(size * 0.84, size * 0.4), (size * 0.3, size * 0.45), (0, size * 0.9)], "#2a2c2f", "metal", kit.sides(16)
        )
        one = at(moved(merge([body, lip, fan]), turned("x", 90)), x, y, z)
        arm = (
            box(
                (x - size * 0.12, y + size * 0.5, z - size * 2.2),
                (x + size * 0.12, up - r * 0.35, z),
                "#d5d8db",
                "paint",
            )
            if shape.style != "tail jets"
            else box((r * 0.5, y - 0.08, z - size), (x, y + 0.08, z), "#d5d8db", "paint")
        )
        kit.add(one, mirrored(one), arm, mirrored(arm))


def _propellers(kit: Kit, shape: Plane, up: float) -> None:
    half, r = shape.length / 2, shape.radius
    places: list[Vec] = [(0.0, up, half * 0.97)]
    if shape.props == 2:
        x = shape.span * 0.18
        places = [(s * x, up + r * 0.75, half * 0.34) for s in (1, -1)]
        for px, py, pz in places:
            cowl = lathe([(0.25, -2.4), (0.5, -1.2), (0.55, 0.2), (0.4, 0.5)], shape.colour, "paint", kit.sides(16))
            kit.add(at(moved(cowl, turned("x", 90)), px, py, pz - 0.5))
    reach = 0.95 if shape.length < 12 else 1.7
    for n, place in enumerate(places):
        name = kit.bone(Bone(f"prop{n}", place, (0.0, 0.0, 1.0), "spin", rate=11.3))
        hub = moved(
            lathe(
                [(0.2 * reach, 0), (0.15 * reach, 0.16 * reach), (0, 0.3 * reach)], shape.stripe, "paint", kit.sides(14)
            ),
            turned("x", 90),
        )
        blades = [
            moved(
                foil((0.1, 0, 0), (reach, 0, 0), 0.13, 0.09, 0.25, "#26282b"),
                turned("z", 360.0 * k / (2 if shape.length < 9 else 3 + (shape.props > 1))) @ np.eye(4),
            )
            for k in range(2 if shape.length < 9 else 3 + (shape.props > 1))
        ]
        turn = [
            moved(
                moved(foil((0.08, 0, 0), (reach, 0, 0), 0.14, 0.09, 0.25, "#26282b"), turned("x", 65)),
                turned("z", 360.0 * k / len(blades)),
            )
            for k in range(len(blades))
        ]
        kit.add(at(merge([hub, *turn]), *place), to=name)


# ---------------------------------------------------------------- others
