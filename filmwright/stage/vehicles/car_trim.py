"""What is on a car besides its body: wheels, lamps, bumpers, signs, livery, and the fenders of an old one."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned
from filmwright.stage.vehicles.car_shapes import Car
from filmwright.stage.vehicles.model import Bone, Kit
from filmwright.stage.vehicles.panels import (
    CHROME,
    DARK,
    both,
    darker,
    lamp,
    mirrored,
    plate,
    wheel,
)


def _wheels(kit: Kit, shape: Car) -> None:
    wide = 0.21 if shape.style not in ("sport", "racing", "pickup") else 0.27
    if shape.style == "vintage":
        wide = 0.12
    make = shape.rims
    hue = {"wood": "#8c7a52", "steel": "#c3c7ca"}.get(
        make, "#b1b5b9" if shape.style not in ("racing", "sport") else "#8d9196"
    )
    one = wheel(kit, shape.radius, wide, make if make != "wood" else "steel", hue)
    if make == "wood":
        one = wheel(kit, shape.radius, wide, "wood", hue)
    for axle, where in zip(shape.axles, ("front", "rear"), strict=True):
        for side, letter in ((1, "l"), (-1, "r")):
            pivot = (side * (shape.width / 2 - 0.02 - wide / 2), shape.radius, axle)
            steers = where == "front"
            parent = "body"
            if steers:
                parent = kit.bone(Bone(f"knuckle_{letter}", pivot, (0.0, 1.0, 0.0), "steer", rate=1.0))
            name = kit.bone(Bone(f"{where}_{letter}", pivot, (1.0, 0.0, 0.0), "roll", shape.radius, parent=parent))
            kit.add(at(one if side > 0 else mirrored(one), *pivot), to=name)
    if shape.style in ("jeep", "vintage"):
        spare = moved(one, turned("y", -90))
        kit.add(
            at(spare, 0.0, shape.tall[4] - 0.18, -shape.length / 2 - 0.1)
            if shape.style == "jeep"
            else at(spare, 0, 0.85, -shape.length / 2 - 0.05)
        )


def _lights(kit: Kit, shape: Car, lit: bool) -> None:
    half, w = shape.length / 2, shape.width / 2
    nose, tail = shape.tall[0], shape.tall[4]
    bright, red = (9.0 if lit else 0.0), (3.5 if lit else 0.0)
    round_eyes = shape.style in ("vintage", "jeep", "chrome", "camper", "convertible")
    y = nose - 0.13
    if shape.style == "vintage":
        for s in (1, -1):
            bowl = moved(
                lathe([(0, -0.12), (0.1, -0.03), (0.12, 0.02), (0, 0.03)], *CHROME, kit.sides(14)), turned("x", 90)
            )
            kit.add(at(bowl, s * 0.42, 0.86, half - 0.14))
            kit.add(lamp(kit, (s * 0.42, 0.86, half - 0.12), 0.1, "#fff2d2", bright))
            kit.add(lamp(kit, (s * 0.55, 0.7, -half), 0.05, "#8f1d1a" if not lit else "#ff2a1c", red))
        return
    if round_eyes:
        r = 0.1 if shape.style != "chrome" else 0.085
        for x in (w * 0.72,) if shape.style != "chrome" else (w * 0.78, w * 0.54):
            kit.add(both(lamp(kit, (x, y, half - 0.01), r, "#f3f1e6" if not lit else "#fff2d2", bright)))
            kit.add(
                both(
                    at(
                        moved(
                            lathe([(r * 1.02, -0.03), (r * 1.18, 0.01), (r * 1.0, 0.03)], *CHROME, kit.sides(14)),
                            turned("x", 90),
                        ),
                        x,
                        y,
                        half - 0.005,
                    )
                )
            )
    else:
        slim = 0.05 if shape.style in ("sport", "racing") else 0.075
        front = box((w * 0.5, y - slim, half - 0.2), (w * 0.87, y + slim, half - 0.035), "#e9edf0", "metal", 0.03)
        front = moved(front, np.array([[1, 0, 0, 0], [0, 1, 0, 0], [-0.16, 0, 1, 0.11], [0, 0, 0, 1.0]]))
        kit.add(both(glowing(front, "#fff2d2", bright) if lit else front))
    high = tail - 0.16 if shape.style not in ("van", "ambulance") else 1.1
    rear = box((w * 0.62, high - 0.07, -half - 0.012), (w * 0.88, high + 0.07, -half + 0.16), "#9c1d18", "paint", 0.03)
    kit.add(both(glowing(rear, "#ff2a1c", red) if lit else rear))


def _trim(kit: Kit, shape: Car, lit: bool) -> None:
    half, w = shape.length / 2, shape.width / 2
    nose = shape.tall[0]
    shiny = shape.style in ("chrome", "vintage", "camper", "convertible")
    metal = CHROME if shiny else ("#2c2e30", "plain")
    if shape.style == "vintage":
        _vintage(kit, shape)
    else:
        grille = box(
            (-w * 0.45, nose - 0.26, half - 0.06), (w * 0.45, nose - 0.10, half + 0.008), "#1a1b1d", "plain", 0.02
        )
        kit.add(grille)
        if kit.fine:
            for k in range(4):
                yy = nose - 0.24 + 0.036 * k
                kit.add(
                    box(
                        (-w * 0.44, yy, half),
                        (w * 0.44, yy + 0.012, half + 0.014),
                        *(CHROME if shape.style != "racing" else DARK),
                    )
                )
        kit.add(
            box((-w * 0.88, shape.low + 0.1, half - 0.12), (w * 0.88, shape.low + 0.24, half + 0.045), *metal, 0.06)
        )
        kit.add(
            box((-w * 0.88, shape.low + 0.1, -half - 0.045), (w * 0.88, shape.low + 0.24, -half + 0.12), *metal, 0.06)
        )
    kit.add(plate(kit, half + 0.046, shape.low + 0.19, True), plate(kit, -half - 0.058, shape.low + 0.42, False))
    if kit.fine and shape.style != "vintage":
        foot = shape.screen[0]
        mirror_ = box(
            (w * 0.96, shape.waist + 0.03, foot - 0.42),
            (w * 0.96 + 0.2, shape.waist + 0.15, foot - 0.32),
            shape.colour,
            "paint",
            0.04,
        )
        kit.add(both(mirror_))
        for z in ((shape.screen[1] - 0.1) - 0.32, *shape.pillars[:1]):
            kit.add(
                both(
                    box(
                        (w * 0.985, shape.waist - 0.13, z - 0.2),
                        (w * 0.985 + 0.025, shape.waist - 0.1, z - 0.05),
                        *(CHROME if shiny else (shape.colour, "paint")),
                        0.01,
                    )
                )
            )
        seams = [shape.screen[0] - 0.12, *(p for p in shape.pillars[:2]), shape.rear[1] + 0.35]
        for z in seams if not shape.open else seams[:1]:
            kit.add(
                both(
                    box(
                        (w * 0.992, shape.low + 0.12, z - 0.004),
                        (w * 0.992 + 0.008, shape.waist - 0.03, z + 0.004),
                        darker(shape.colour, 0.45),
                        "paint",
                    )
                )
            )
    roof = shape.tall[2] + 0.02
    top = shape.screen[1]
    if shape.style == "taxi":
        sign = box((-0.24, roof, top - 0.62), (0.24, roof + 0.15, top - 0.44), "#f2e9c4", "paint", 0.03)
        kit.add(glowing(sign, "#ffe7a0", 3.0) if lit else sign)
        for k in range(26 if kit.fine else 0):
            z = -1.7 + 0.13 * k
            low_ = shape.waist - 0.24 + 0.065 * (k % 2)
            kit.add(both(box((w * 0.99, low_, z), (w * 0.99 + 0.016, low_ + 0.065, z + 0.13), "#17181a", "paint")))
    if shape.style in ("police", "ambulance"):
        z = top - 0.5
        for s, hue in ((1, "#2348d8"), (-1, "#d02020" if shape.style == "police" else "#2348d8")):
            bar = box((s * 0.08, roof, z - 0.11), (s * 0.56, roof + 0.12, z + 0.11), hue, "paint", 0.03)
            kit.add(glowing(bar, hue, 2.5) if lit else bar)
        stripe = "#1d3f8f" if shape.style == "police" else "#d3491f"
        z0, z1 = -half + 0.35, shape.screen[0] - 0.1
        kit.add(
            both(box((w * 0.992, shape.waist - 0.36, z0), (w * 0.992 + 0.014, shape.waist - 0.16, z1), stripe, "paint"))
        )
    if shape.style == "ambulance":
        for s in (1, -1):
            for size in ((0.1, 0.3), (0.3, 0.1)):
                x = s * (w * 0.955)
                kit.add(
                    box(
                        (x - 0.01, 1.78 - size[1], -0.9 - size[0]),
                        (x + 0.01, 1.78 + size[1], -0.9 + size[0]),
                        "#c22a20",
                        "paint",
                    )
                )
    if shape.style == "pickup":
        end = shape.rear[1]
        bed = shape.low + 0.34
        wall = shape.tall[4]
        kit.add(box((-w * 0.8, bed, -half + 0.08), (w * 0.8, bed + 0.04, end), "#3a3d40", "plain"))
        kit.add(both(box((w * 0.82, bed, -half + 0.06), (w * 0.95, wall + 0.02, end), shape.colour, "paint", 0.03)))
        kit.add(box((-w * 0.9, bed, -half), (w * 0.9, wall, -half + 0.08), shape.colour, "paint", 0.03))
        kit.add(box((-w * 0.82, bed, end - 0.03), (w * 0.82, wall, end + 0.03), shape.colour, "paint"))
    if shape.style == "jeep":
        hoop = [(w * 0.86, 0.95, -0.75), (w * 0.82, 1.7, -0.72), (-w * 0.82, 1.7, -0.72), (-w * 0.86, 0.95, -0.75)]
        kit.add(tube(np.array(hoop), 0.035, "#2a2c2c", "metal", 8))
        for x in np.linspace(-0.3, 0.3, 7):
            kit.add(box((x - 0.02, nose - 0.34, half), (x + 0.02, nose - 0.06, half + 0.02), "#202220", "plain"))
    if shape.open:
        foot, top_ = shape.screen
        for s in (1, -1):
            kit.add(
                rod(
                    (s * w * 0.86, shape.waist, foot),
                    (s * (w * 0.78), shape.tall[2], top_),
                    0.03,
                    shape.colour,
                    "paint",
                )
            )
        kit.add(rod((-w * 0.78, shape.tall[2], top_), (w * 0.78, shape.tall[2], top_), 0.03, shape.colour, "paint"))
    if shape.style in ("sport", "racing"):
        y = shape.tall[4] + (0.16 if shape.style == "sport" else 0.3)
        kit.add(
            box(
                (-w * 0.88, y, -half + 0.02),
                (w * 0.88, y + 0.03, -half + 0.3),
                shape.colour if shape.style == "sport" else "#17181a",
                "paint",
                0.012,
            )
        )
        kit.add(both(box((w * 0.6, shape.tall[4] - 0.04, -half + 0.1), (w * 0.63, y, -half + 0.22), *DARK)))
    if shape.style == "racing":
        kit.add(box((-0.16, shape.tall[1] - 0.06, 0.9), (0.16, shape.tall[1] + 0.002, half - 0.4), "#f2f2f0", "paint"))
        for s in (1, -1):
            disc = moved(
                cylinder(0.24, 0.012, "#f2f2f0", "paint", kit.sides(18)),
                np.array([[0, s, 0, s * w * 0.99], [-1, 0, 0, 0.52], [0, 0, 1, -0.3], [0, 0, 0, 1.0]]),
            )
            kit.add(disc)
    if shape.style == "limousine" and kit.fine:
        kit.add(
            both(
                box(
                    (w * 0.99, shape.low + 0.24, -half + 0.4), (w * 0.99 + 0.012, shape.low + 0.28, half - 0.4), *CHROME
                )
            )
        )
    if shape.style in ("chrome", "camper") and kit.fine:
        kit.add(
            both(
                box(
                    (w * 0.992, shape.waist - 0.06, -half + 0.2),
                    (w * 0.992 + 0.014, shape.waist - 0.035, half - 0.2),
                    *CHROME,
                )
            )
        )


def _vintage(kit: Kit, shape: Car) -> None:
    """Fenders that stand off the body, running boards, a radiator."""
    half, w = shape.length / 2, shape.width / 2
    r = shape.radius
    for axle, reach in zip(shape.axles, (1.35, 1.2), strict=True):
        a = np.linspace(np.radians(-8), np.radians(150 if axle > 0 else 172), 12)
        z = axle + np.cos(a) * r * reach
        y = r + np.sin(a) * r * reach
        for s in (1, -1):
            inner = np.stack([np.full(12, s * (w - 0.24)), y, z], 1)
            outer = np.stack([np.full(12, s * (w + 0.03)), y - 0.05, z], 1)
            middle = np.stack([np.full(12, s * (w - 0.1)), y + 0.02, z], 1)
            kit.add(_fender([inner, middle, outer]))
    kit.add(
        both(
            box(
                (w - 0.26, 0.36, shape.axles[1] + r * 1.15),
                (w + 0.02, 0.41, shape.axles[0] - r * 1.3),
                "#1c1c1d",
                "plain",
                0.015,
            )
        )
    )
    kit.add(box((-0.3, 0.5, half - 0.12), (0.3, shape.tall[1] + 0.04, half - 0.02), *CHROME, 0.05))
    kit.add(box((-0.25, 0.54, half - 0.03), (0.25, shape.tall[1] - 0.02, half - 0.005), "#202124", "plain"))
    for bumper, front in ((half + 0.1, True), (-half - 0.12, False)):
        kit.add(rod((-w * 0.8, 0.45, bumper), (w * 0.8, 0.45, bumper), 0.035, *CHROME))
        kit.add(both(rod((w * 0.4, 0.45, bumper), (w * 0.4, 0.48, bumper - (0.3 if front else -0.3)), 0.025, *DARK)))


def _fender(rows: list[Array]) -> Mesh:
    points = np.stack(rows, 1)
    k, m = points.shape[:2]
    i = (np.arange(k - 1)[:, None] * m + np.arange(m - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + m + 1], 1), np.stack([i, i + m + 1, i + m], 1)])
    flat = points.reshape(-1, 3)
    return merge([surface(flat, faces, "#161617", "paint"), surface(flat, faces[:, ::-1], "#161617", "paint")])
