"""What flies: airliners, propeller planes, fighters, gliders, helicopters, drones, balloons, airships, rockets, ships of space."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.snapshot import Lamp, Vec
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat, Vehicle
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    PANE,
    STEEL,
    both,
    darker,
    hull_of_revolution,
    mirrored,
    wheel,
)


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
PAINTS = {"helicopter": "#b3232b", "drone": "#2b2e32", "hot air balloon": "#c8322b", "airship": "#c9ccd0", "rocket": "#f0f0ee", "space shuttle": "#f2f2f0",
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
    return Vehicle(kind, mesh, plain, glass, tuple(near.bones), made, "air", speed, length * 0.4, -length * 0.15, leans=0.6 if not rises else 0.15,
                   rotor=rises, lamps=lamps, puffs=puffs)  # fmt: skip


# ---------------------------------------------------------------- wings and bodies


def foil(
    root: Vec, tip: Vec, root_chord: float, tip_chord: float, thick: float, colour: str, upright: bool = False
) -> Mesh:
    """A wing from its root to its tip (both the middle of the chord), rounded in front and sharp behind."""
    profile = np.array(
        [
            (0.5, 0.0),
            (0.44, 0.34),
            (0.25, 0.5),
            (0.0, 0.42),
            (-0.25, 0.2),
            (-0.5, 0.0),
            (-0.25, -0.12),
            (0.0, -0.22),
            (0.25, -0.3),
            (0.44, -0.22),
        ]
    )
    sections = []
    for point, chord in ((root, root_chord), (tip, tip_chord)):
        along = profile[:, 0] * chord
        over = profile[:, 1] * thick * chord
        flat = np.stack([over, 0 * over, along], 1) if upright else np.stack([0 * over, over, along], 1)
        sections.append(flat + np.asarray(point, float))
    points = np.concatenate(sections)
    n = len(profile)
    i = np.arange(n)
    j = (i + 1) % n
    faces = np.concatenate([np.stack([i, j, n + j], 1), np.stack([i, n + j, n + i], 1)])
    ends = np.array([[2 * n, b, a] for a, b in zip(n + i, n + j, strict=True)])
    points = np.concatenate([points, sections[1].mean(0)[None]])
    mesh = surface(points, np.concatenate([faces, ends]), colour, "paint")
    middle = points.mean(0)
    out = mesh.normals.astype(float)
    if float(((points - middle) * out)[: 2 * n, 0 if upright else 1].sum()) < 0:
        mesh = surface(points, np.concatenate([faces, ends])[:, ::-1], colour, "paint")
    return mesh


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
    for z0, z1 in zip(span, span[1:], strict=False):
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


def _helicopter(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    up = 1.55
    profile = np.array(
        [(-2.0, 0.25), (-1.6, 0.6), (-0.8, 0.98), (0.4, 1.08), (1.4, 0.98), (2.0, 0.7), (2.45, 0.3), (2.55, 0.02)]
    )
    kit.add(at(hull_of_revolution(profile, kit, {"body": (colour, "paint")}, sides=22, squash=1.02), 0, up, 0))
    screen = hull_of_revolution(
        np.array([(0.45, 1.085), (1.4, 0.99), (2.0, 0.712), (2.35, 0.42)]) * [1, 1.012],
        kit,
        {"body": ("#2a3640", "metal")},
        sides=22,
        squash=1.02,
    )
    keep = screen.positions[:, 1] > -0.05
    faces = screen.triangles[keep[screen.triangles].all(1)]
    kit.add(at(replace(screen, triangles=faces), 0, up, 0))
    boom = tube(
        np.array([(0, up + 0.35, -1.5), (0, up + 0.65, -4.2), (0, up + 0.8, -6.0)]),
        np.array([0.42, 0.22, 0.13]),
        colour,
        "paint",
        kit.sides(12),
    )
    kit.add(
        boom,
        foil((0, up + 0.5, -5.8), (0, up + 2.0, -6.5), 0.9, 0.5, 0.1, colour, True),
        both(foil((0.1, up + 0.7, -5.0), (1.0, up + 0.7, -5.1), 0.5, 0.35, 0.1, colour)),
    )
    kit.add(
        box((-0.45, up + 0.95, -1.3), (0.45, up + 1.4, 0.6), colour, "paint", 0.15),
        rod((0, up + 1.2, 0), (0, up + 1.75, 0), 0.09, *STEEL),
    )
    kit.bone(Bone("rotor", (0.0, up + 1.7, 0.0), (0.0, 1.0, 0.0), "spin", rate=4.3))
    for k in range(4):
        blade = moved(foil((0.2, 0, 0), (5.2, -0.08, 0), 0.32, 0.3, 0.12, "#26282b"), turned("y", 90 * k))
        kit.add(at(blade, 0, up + 1.72, 0), to="rotor")
    kit.add(at(cylinder(0.2, 0.14, *STEEL, kit.sides(10)), 0, up + 1.66, 0), to="rotor")
    kit.bone(Bone("tail rotor", (0.14, up + 1.5, -6.25), (1.0, 0.0, 0.0), "spin", rate=9.7))
    kit.add(
        at(
            moved(box((-0.01, -0.85, -0.08), (0.01, 0.85, 0.08), "#26282b", "metal"), turned("x", 0)),
            0.16,
            up + 1.5,
            -6.25,
        ),
        to="tail rotor",
    )
    for s in (1, -1):
        kit.add(
            tube(
                np.array([(s * 1.1, 0.06, -1.7), (s * 1.1, 0.06, 1.6), (s * 1.1, 0.2, 2.1), (s * 1.1, 0.4, 2.25)]),
                0.06,
                *STEEL,
                sides=8,
            )
        )
        for z in (-0.9, 1.0):
            kit.add(rod((s * 1.1, 0.06, z), (s * 0.55, up - 0.75, z), 0.05, *STEEL))
        kit.add(box((s * 1.03, up - 0.35, -0.5), (s * 1.075, up + 0.55, 0.35), "#2a3640", "metal", 0.06))
    beacon = ball(0.1, "#e01f1f", "paint", 8, 5)
    kit.add(at(glowing(beacon, "#ff2a1c", 6.0) if lit else beacon, 0, up - 1.05, 0.5))
    feet = tuple(Hold((0.4 + s * 0.12, up - 0.6, 1.6), pitch=-24) for s in (1, -1))
    return (Seat((0.4, up - 0.25, 0.9), -8.0, 6.0, (), feet, 6.0, "fly", enter=(1.8, 0.0, 0.8)),)


def _drone(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    kit.add(
        box((-0.11, 0.1, -0.17), (0.11, 0.2, 0.17), colour, "paint", 0.05),
        at(ball(0.05, "#15171a", "metal", 12, 8), 0, 0.08, 0.15),
    )
    for n, (x, z) in enumerate(((0.26, 0.26), (-0.26, 0.26), (0.26, -0.26), (-0.26, -0.26))):
        kit.add(
            rod((x * 0.3, 0.16, z * 0.4), (x, 0.18, z), 0.018, colour, "paint"),
            rod((x, 0.0, z), (x, 0.2, z), 0.014, *DARK),
            at(cylinder(0.03, 0.05, *STEEL, 10), x, 0.17, z),
        )
        name = kit.bone(Bone(f"rotor{n}", (x, 0.23, z), (0.0, 1.0, 0.0), "spin", rate=13.7 if n % 3 else -13.7))
        kit.add(box((x - 0.17, 0.226, z - 0.014), (x + 0.17, 0.232, z + 0.014), "#3a3d40", "plain"), to=name)
    if lit:
        kit.add(glowing(at(ball(0.02, "#37ff6a", "paint", 6, 4), 0, 0.15, 0.18), "#37ff6a", 8.0))
    return ()


def _balloon(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    """Its basket stands on y = 0; the envelope has gores in two colours and a band."""
    n, m = kit.sides(32), 18
    t = np.linspace(0, 1, m)
    radius = (
        7.6 * np.sin(np.pi * np.clip(t * 0.94 + 0.06, 0, 1)) ** 0.75 * np.interp(t, [0, 0.35, 1], [0.55, 0.98, 1.0])
    )
    radius[0], radius[-1] = 0.95, 0.02
    y = 5.2 + 16.5 * t**0.92
    a = np.linspace(0, 2 * np.pi, n + 1)
    swell = 1 + 0.02 * np.abs(np.sin(a * 8))
    points = np.stack(
        [np.outer(radius, np.cos(a) * swell), np.tile(y[:, None], (1, n + 1)), np.outer(radius, np.sin(a) * swell)], -1
    )
    i = (np.arange(m - 1)[:, None] * (n + 1) + np.arange(n)).ravel()
    faces = np.concatenate([np.stack([i, i + n + 1, i + n + 2], 1), np.stack([i, i + n + 2, i + 1], 1)])
    gore = (np.arange(n + 1) // max(n // 16, 1)) % 4
    palette = [colour, colour, "#f0c53a", "#f2ede0"]
    from filmwright.stage.surface import rgb

    colours = np.array([rgb(palette[g]) for g in gore])[None].repeat(m, 0)
    colours[7:9] = rgb("#24467a")
    aux = np.zeros((points.size // 3, 4))
    aux[:, 0] = 1.0
    flat = points.reshape(-1, 3)
    # hard edges between gores: every patch has points of its own
    order = faces.reshape(-1)
    patch = np.repeat(np.concatenate([i, i]), 3)
    mesh = surface(flat, faces, colours.reshape(-1, 3), "cloth", aux=aux)
    hard = replace(mesh, positions=mesh.positions[order], normals=mesh.normals[order], colours=colours.reshape(-1, 3)[patch].astype("f4"),
                   material=mesh.material[order], aux=mesh.aux[order], triangles=np.arange(len(order), dtype=np.uint32).reshape(-1, 3))  # fmt: skip
    kit.add(hard)
    kit.add(box((-0.75, 0.0, -0.6), (0.75, 0.06, 0.6), "#8a6238", "wood"))
    for low, high in (
        ((-0.75, 0, -0.6), (-0.69, 1.1, 0.6)),
        ((0.69, 0, -0.6), (0.75, 1.1, 0.6)),
        ((-0.75, 0, -0.6), (0.75, 1.1, -0.54)),
        ((-0.75, 0, 0.54), (0.75, 1.1, 0.6)),
    ):
        kit.add(box(low, high, "#9a7040", "wood", 0.015))
    for k in range(6 if kit.fine else 2):
        yy = 0.1 + 0.18 * k
        ring = np.array(
            [(-0.765, yy, -0.615), (0.765, yy, -0.615), (0.765, yy, 0.615), (-0.765, yy, 0.615), (-0.765, yy, -0.615)]
        )
        kit.add(tube(ring, 0.02, "#7c5a30", "wood", 5))
    kit.add(
        tube(
            np.array([(-0.75, 1.1, -0.6), (0.75, 1.1, -0.6), (0.75, 1.1, 0.6), (-0.75, 1.1, 0.6), (-0.75, 1.1, -0.6)]),
            0.05,
            "#5a3a20",
            "leather",
            6,
        )
    )
    for x in (-0.7, 0.7):
        for z in (-0.55, 0.55):
            kit.add(
                rod((x, 1.1, z), (x * 0.8, 2.3, z * 0.8), 0.025, *STEEL, 5),
                rod((x * 0.8, 2.3, z * 0.8), (x * 1.25, 5.25, z * 1.5), 0.012, *DARK, 4),
            )
    kit.add(box((-0.5, 2.25, -0.4), (0.5, 2.32, 0.4), *STEEL), at(cylinder(0.12, 0.35, *STEEL, 10), 0, 2.3, 0))
    flame = at(lathe([(0.13, 0), (0.2, 0.35), (0.1, 1.1), (0, 1.7)], "#ffb347", "plain", 10), 0, 2.65, 0)
    kit.add(glowing(flame, "#ffb347", 7.0 if lit else 4.0))
    place = tuple(
        Seat(
            (x, 0.98, 0.05),
            0.0,
            0.0,
            (Hold((x + 0.2, 1.16, 0.52)), Hold((x - 0.2, 1.16, 0.52))),
            (Hold((x + 0.1, 0.06, 0.05)), Hold((x - 0.1, 0.06, 0.05))),
            4.0,
            "stand",
        )
        for x in (0.28, -0.28)
    )
    return place


def _airship(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    t = np.linspace(-1, 1, 25)
    radius = 6.2 * np.maximum(1 - np.abs(t) ** 2.6, 0) ** 0.62 * (1 - 0.12 * t)
    kit.add(
        at(
            hull_of_revolution(
                np.stack([t * 24, np.maximum(radius, 0.03)], 1), kit, {"body": (colour, "paint")}, sides=26
            ),
            0,
            8.6,
            0,
        )
    )
    for k in range(4):
        fin = foil((0, 0, 0), (0, 5.4, -1.8), 6.0, 3.2, 0.06, "#2c4f7f", True)
        kit.add(
            at(
                moved(
                    moved(fin, np.array([[1, 0, 0, 0], [0, 1, 0, 2.2], [0, 0, 1, 0], [0, 0, 0, 1.0]])),
                    turned("z", 90 * k + 45),
                ),
                0,
                8.6,
                -18.5,
            )
        )
    kit.add(box((-1.1, 0.6, -2.0), (1.1, 2.7, 5.0), "#e6e6e2", "paint", 0.3))
    panes = both(
        merge([box((1.08, 1.5, z), (1.13, 2.2, z + 0.7), "#1d262e", "metal", 0.03) for z in np.arange(-1.4, 4.4, 1.0)])
    )
    kit.add(
        glowing(panes, "#ffe2b0", 2.5) if lit else panes, box((-0.8, 1.4, 4.95), (0.8, 2.3, 5.03), "#1d262e", "metal")
    )
    for s in (1, -1):
        kit.add(
            at(
                moved(lathe([(0.2, -1.0), (0.42, 0), (0.3, 0.6)], "#8d9398", "metal", 14), turned("x", 90)),
                s * 2.4,
                1.9,
                -1.0,
            ),
            rod((s * 1.0, 2.2, -1.0), (s * 2.4, 1.9, -1.0), 0.08, *STEEL),
        )
        name = kit.bone(Bone(f"prop{s}", (s * 2.4, 1.9, -2.05), (0.0, 0.0, 1.0), "spin", rate=9.3))
        kit.add(box((s * 2.4 - 1.1, 1.82, -2.08), (s * 2.4 + 1.1, 1.98, -2.02), *DARK), to=name)
    kit.add(both(box((5.6, 8.2, -8), (6.05, 9.6, 6), "#b3232b", "paint", 0.2)))
    return ()


def _rocket(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    """It stands; its nose points up."""
    body = lathe(
        [(1.15, 1.2), (1.5, 2.2), (1.5, 17.0), (1.44, 19.0), (1.2, 21.5), (0.75, 24.0), (0.2, 26.0), (0, 26.4)],
        colour,
        "paint",
        kit.sides(26),
        30,
    )
    kit.add(body)
    for low, high, hue in ((16.4, 17.4, "#1d1f22"), (4.0, 4.7, "#1d1f22"), (19.6, 20.1, "#b3232b")):
        r = 1.51 if low < 18 else 1.38
        kit.add(lathe([(r, low), (r if low < 18 else r - 0.07, high)], hue, "paint", kit.sides(26)))
    for k in range(4):
        fin = foil((1.3, 3.0, 0), (3.2, 1.0, 0), 0.3, 0.2, 0.3, "#b3232b")
        outline = np.array([(1.4, 6.0), (3.1, 2.2), (3.1, 0.2), (1.4, 1.6)])
        from filmwright.stage.shapes import extrude

        fin = extrude([(float(x), float(y)) for x, y in outline[::-1]], 0.16, "#b3232b", "paint")
        kit.add(moved(fin, turned("y", 90 * k + 45)))
    for x, z in ((0, 0), (0.65, 0.4), (-0.65, 0.4), (0, -0.75)):
        kit.add(at(lathe([(0.5, 0.3), (0.36, 0.8), (0.2, 1.3)], "#4a4d50", "metal", 14), x, 0, z))
    for y in (21.0,):
        kit.add(
            at(
                moved(
                    lathe([(0.0, 0.0), (0.34, 0.0), (0.42, 0.06), (0.34, 0.1)], "#22303a", "metal", 16), turned("x", 90)
                ),
                0,
                y,
                1.2,
            )
        )
    return (Seat((0, 20.4, 0.2), 0, 0, (), (), 4.0, "sit"),)


def _shuttle(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    up = 2.6
    profile = np.array([(-14.0, 2.0), (-12.0, 2.3), (6.0, 2.3), (10.0, 2.1), (13.0, 1.6), (15.5, 0.8), (16.3, 0.05)])
    kit.add(
        at(hull_of_revolution(profile, kit, {"body": (colour, "paint")}, sides=22), 0, up + 0.3, 0),
        box((-2.0, up - 2.0, -13.5), (2.0, up - 1.2, 11.0), "#1a1b1d", "plain", 0.3),
    )
    wing = merge(
        [
            foil((1.5, up - 1.3, -5.0), (6.0, up - 1.1, -9.0), 16.0, 7.5, 0.07, colour),
            foil((6.0, up - 1.1, -9.0), (11.2, up - 1.0, -10.6), 7.5, 2.6, 0.08, colour),
        ]
    )
    kit.add(wing, mirrored(wing), foil((0, up + 2.2, -10.8), (0, up + 8.6, -14.4), 6.0, 2.6, 0.09, colour, True))
    for x, y in ((0, 1.6), (1.1, 0.0), (-1.1, 0.0)):
        kit.add(
            at(
                moved(lathe([(1.05, -1.4), (0.7, -0.4), (0.4, 0.2)], "#3a3c3f", "metal", 16), turned("x", 90)),
                x,
                up + y,
                -14.0,
            )
        )
    kit.add(both(at(ball(1.2, colour, "paint", 14, 8), 1.7, up + 1.9, -12.2, size=(0.9, 0.9, 2.2))))
    for x in (-1.0, -0.35, 0.35, 1.0):
        kit.add(box((x - 0.26, up + 1.7, 11.3), (x + 0.26, up + 2.05, 11.9), "#12171b", "metal", 0.04))
    return ()


def _spaceship(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    up = 2.2
    body = np.array([(-8.0, 1.0), (-7.6, 1.5), (-4.0, 1.9), (1.0, 1.7), (5.0, 1.1), (8.5, 0.5), (9.6, 0.06)])
    kit.add(at(hull_of_revolution(body, kit, {"body": (colour, "paint")}, sides=12, squash=0.72), 0, up, 0))
    wing = foil((1.2, up - 0.2, -3.0), (7.2, up - 0.9, -6.5), 7.0, 2.0, 0.08, darker(colour, 0.8))  # type: ignore[arg-type]
    kit.add(
        wing,
        mirrored(wing),
        both(foil((1.0, up + 0.8, -5.5), (2.6, up + 3.6, -7.6), 3.2, 1.2, 0.08, darker(colour, 0.7), True)),
    )  # type: ignore[arg-type]
    kit.add(at(ball(1.0, "#1d2a35", "metal", kit.sides(18), 10), 0, up + 0.75, 3.2, size=(0.72, 0.5, 1.9)))
    for s in (1, -1):
        kit.add(
            rod((s * 7.1, up - 0.9, -7.0), (s * 7.1, up - 0.9, -2.2), 0.16, *STEEL),
            at(
                moved(
                    lathe(
                        [(0.8, -1.2), (1.0, 0), (0.9, 4.0), (0.5, 4.6)], darker(colour, 0.65), "paint", kit.sides(16)
                    ),
                    turned("x", 90),
                ),
                s * 1.9,
                up + 0.1,
                -6.6,
            ),
        )
        glow = at(
            moved(lathe([(0.0, 0), (0.68, 0.0)], "#7fd0ff", "plain", 16), turned("x", -90)), s * 1.9, up + 0.1, -7.75
        )
        kit.add(glowing(glow, "#7fd0ff", 6.0))
        for z in np.arange(-3.0, 4.0, 1.0 if kit.fine else 2.5):
            kit.add(box((s * 1.3, up + 0.45, z), (s * 1.5, up + 0.6, z + 0.5), darker(colour, 0.5), "metal", 0.02))
    return ()


def _saucer(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    disc = lathe(
        [(0, 0.0), (1.2, 0.05), (2.0, 0.35), (5.6, 1.3), (6.0, 1.55), (5.5, 1.85), (2.8, 2.45), (2.2, 2.6)],
        colour,
        "metal",
        kit.sides(36),
        25,
    )
    kit.add(disc, at(moved(ball(2.2, "#3f6b7a", "metal", kit.sides(24), 12), np.diag([1, 0.75, 1, 1.0])), 0, 2.5, 0))
    kit.bone(Bone("ring", (0.0, 1.2, 0.0), (0.0, 1.0, 0.0), "spin", rate=0.25))
    for k in range(16):
        a = 2 * np.pi * k / 16
        light = ball(0.2, "#ffd36a" if k % 2 else "#7fe8ff", "paint", 8, 6)
        kit.add(
            glowing(at(light, 4.7 * np.cos(a), 0.98, 4.7 * np.sin(a)), "#ffd36a" if k % 2 else "#7fe8ff", 5.0),
            to="ring",
        )
    beam = lathe([(0.0, 0.02), (1.1, 0.02)][::-1], "#9ff0ff", "plain", 20)
    kit.add(glowing(beam, "#9ff0ff", 5.0))
    return ()


def _canopy(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    """A paraglider's wing with its lines; who flies it hangs in the harness."""
    n, m = 25, 7
    u, v = np.meshgrid(np.linspace(-1, 1, n), np.linspace(0, 1, m))
    x, z = 4.6 * u, (0.5 - v) * 2.4 * np.sqrt(np.maximum(1 - 0.8 * u**2, 0.05))
    y = 7.2 - 1.5 * u**2 + 0.28 * np.sin(np.pi * v**0.6)
    points = np.stack([x, y, z], -1)
    i = (np.arange(m - 1)[:, None] * n + np.arange(n - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + n, i + n + 1], 1), np.stack([i, i + n + 1, i + 1], 1)])
    flat = points.reshape(-1, 3)
    from filmwright.stage.surface import rgb

    hue = np.where(((np.arange(n) // 3) % 2 == 0)[None, :, None], rgb(colour), rgb("#f0ece0"))
    hue = np.broadcast_to(hue, points.shape).reshape(-1, 3)
    kit.add(surface(flat, faces[:, ::-1], hue, "cloth"), surface(flat - [0, 0.03, 0], faces, hue, "cloth"))
    for k in range(0, n, 3):
        for row in (1, 4):
            kit.add(rod((0.22 * np.sign(points[row, k, 0] or 1.0), 1.5, 0.0), tuple(points[row, k]), 0.006, *DARK, 3))
    kit.add(
        box((-0.25, 0.35, -0.35), (0.25, 0.5, 0.15), "#2b2d30", "cloth", 0.06),
        box((-0.25, 0.4, -0.42), (0.25, 1.0, -0.28), "#2b2d30", "cloth", 0.06),
    )
    hands = tuple(Hold((s * 0.24, 1.42, 0.0), fingers=(0.0, 1.0, 0.2), palm=(-s * 0.9, 0.0, 0.3)) for s in (1, -1))
    feet = tuple(Hold((s * 0.12, -0.05, 0.62), pitch=18) for s in (1, -1))
    return (Seat((0.0, 0.6, -0.12), -18.0, 6.0, hands, feet, 6.0, "fly"),)


def _hang_glider(kit: Kit, colour: str, lit: bool) -> tuple[Seat, ...]:
    for s in (1, -1):
        q = np.array([(0, 2.1, 1.9), (s * 4.6, 2.0, -0.9), (s * 2.2, 2.25, -1.2), (0, 2.3, -1.3)])
        faces = np.array([[0, 1, 2], [0, 2, 3]])
        kit.add(surface(q, faces, colour, "cloth"), surface(q, faces[:, ::-1], colour, "cloth"))
        kit.add(
            rod((0, 2.1, 1.9), (s * 4.6, 2.0, -0.9), 0.03, *STEEL),
            rod((0, 2.1, 0.2), (s * 0.75, 0.5, 0.55), 0.018, *STEEL),
        )
    kit.add(rod((0, 2.1, 1.9), (0, 2.3, -1.3), 0.03, *STEEL), rod((-0.75, 0.5, 0.55), (0.75, 0.5, 0.55), 0.018, *DARK))
    hands = tuple(Hold((s * 0.32, 0.54, 0.47), fingers=(-s * 0.1, 0.0, 1.0), palm=(0, -1.0, 0)) for s in (1, -1))
    feet = tuple(Hold((s * 0.08, 0.95, -1.45), pitch=80) for s in (1, -1))
    return (Seat((0.0, 1.02, -0.62), 82.0, -14.0, hands, feet, 2.0, "fly"),)


_OTHER = {
    "helicopter": _helicopter, "drone": _drone, "hot air balloon": _balloon, "airship": _airship, "rocket": _rocket, "space shuttle": _shuttle,
    "spaceship": _spaceship, "flying saucer": _saucer, "paraglider": _canopy, "hang glider": _hang_glider,
}  # fmt: skip
