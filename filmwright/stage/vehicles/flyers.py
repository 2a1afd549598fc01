"""What flies otherwise: helicopters, drones, balloons, airships, rockets, ships of space, paragliders."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned
from filmwright.stage.vehicles.model import Bone, Hold, Kit, Seat
from filmwright.stage.vehicles.panels import (
    DARK,
    STEEL,
    both,
    darker,
    hull_of_revolution,
    mirrored,
)
from filmwright.stage.vehicles.wings import foil


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
    hard = replace(
        mesh,
        positions=mesh.positions[order],
        normals=mesh.normals[order],
        colours=colours.reshape(-1, 3)[patch].astype("f4"),
        material=mesh.material[order],
        aux=mesh.aux[order],
        triangles=np.arange(len(order), dtype=np.uint32).reshape(-1, 3),
    )
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
    return tuple(
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
    wing = foil((1.2, up - 0.2, -3.0), (7.2, up - 0.9, -6.5), 7.0, 2.0, 0.08, darker(colour, 0.8))
    kit.add(
        wing,
        mirrored(wing),
        both(foil((1.0, up + 0.8, -5.5), (2.6, up + 3.6, -7.6), 3.2, 1.2, 0.08, darker(colour, 0.7), True)),
    )
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
    "helicopter": _helicopter, "drone": _drone, "hot air balloon": _balloon, "airship": _airship, "rocket": _rocket,
    "space shuttle": _shuttle,
    "spaceship": _spaceship, "flying saucer": _saucer, "paraglider": _canopy, "hang glider": _hang_glider,
}  # fmt: skip
