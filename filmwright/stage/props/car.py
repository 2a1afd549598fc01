"""Cars: one body by profile, by type and colour, with wheels, glass, lights. The car looks towards +z, wheels on y = 0."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, cylinder, lathe
from filmwright.stage.surface import Colour, at, glowing, grounded, merge, moved, named, placed, rgb, surface, turned


@dataclass(frozen=True)
class Body:
    """Stations along the car: (z, height of the waistline, height of the top, half width at the top)."""

    length: float
    width: float
    stations: tuple[tuple[float, float, float, float], ...]
    wheel: float = 0.33
    axles: tuple[float, float] = (1.32, -1.32)
    clearance: float = 0.24


BODIES = {
    "sedan": Body(4.5, 1.78, ((2.25, 0.62, 0.64, 0.74), (2.05, 0.74, 0.78, 0.78), (1.0, 0.90, 0.95, 0.80),
    (0.75, 0.92, 0.98, 0.78),
        (0.1, 0.94, 1.42, 0.60), (-0.75, 0.95, 1.43, 0.60), (-1.45, 0.97, 1.02, 0.74), (-2.1, 0.93, 0.96, 0.76),
        (-2.25, 0.72, 0.74, 0.72))),
    "estate": Body(4.6, 1.80, ((2.3, 0.62, 0.64, 0.74), (2.1, 0.76, 0.80, 0.78), (1.05, 0.92, 0.97, 0.80), (0.8, 0.94, 1.0, 0.78),
        (0.15, 0.96, 1.47, 0.62), (-1.6, 0.98, 1.46, 0.62), (-2.15, 0.98, 1.05, 0.72), (-2.3, 0.72, 0.74, 0.74))),
    "suv": Body(4.6, 1.88, ((2.3, 0.78, 0.80, 0.80), (2.15, 0.98, 1.02, 0.84), (1.1, 1.10, 1.14, 0.86), (0.85, 1.12, 1.18, 0.84),
        (0.3, 1.14, 1.74, 0.70), (-1.8, 1.16, 1.73, 0.70), (-2.2, 1.14, 1.2, 0.80), (-2.3, 0.86, 0.88, 0.80)),
        0.38, (1.4, -1.38), 0.32),
    "van": Body(4.9, 1.95, ((2.45, 0.80, 0.82, 0.84), (2.35, 1.05, 1.08, 0.88), (1.7, 1.15, 1.22, 0.88), (1.0, 1.18, 2.05, 0.80),
        (-2.3, 1.18, 2.06, 0.80), (-2.45, 1.16, 2.0, 0.80)), 0.35, (1.55, -1.5), 0.28),
    "sport": Body(4.3, 1.85, ((2.15, 0.52, 0.54, 0.78), (1.9, 0.64, 0.68, 0.84), (0.8, 0.80, 0.84, 0.82),
    (0.55, 0.82, 0.88, 0.80),
        (-0.2, 0.84, 1.20, 0.58), (-0.8, 0.86, 1.19, 0.58), (-1.7, 0.88, 0.92, 0.76), (-2.05, 0.84, 0.88, 0.80),
        (-2.15, 0.62, 0.64, 0.78)),
        0.34, (1.3, -1.28), 0.16),
    "vintage": Body(4.2, 1.65, ((2.1, 0.62, 0.66, 0.44), (1.95, 0.88, 0.98, 0.48), (0.6, 0.96, 1.06, 0.52),
    (0.45, 1.0, 1.1, 0.62),
        (0.25, 1.02, 1.66, 0.60), (-1.3, 1.02, 1.68, 0.58), (-1.75, 0.98, 1.25, 0.58), (-2.1, 0.62, 0.66, 0.56)),
        0.36, (1.35, -1.35), 0.34),
}  # fmt: skip


@lru_cache(maxsize=64)
def car_mesh(colour: str = "#8a2f2b", kind: str = "sedan", lights: bool = False) -> Mesh:
    """A whole car. `kind` is one of BODIES; `lights` turns head and tail lamps on."""
    body = BODIES.get(kind, BODIES["sedan"])
    half = body.width / 2
    stations = np.array(body.stations)
    z, waist, top, narrow = stations.T
    parts = [_shell(body, colour)]
    parts.append(_cabin(z, waist, top, narrow, half, colour))
    wheel = _wheel(body.wheel)
    for axle in body.axles:
        for side in (-1, 1):
            parts.append(moved(wheel, placed(side * (half - 0.10), body.wheel, axle, 0 if side > 0 else 180)))
            arch = lathe([(body.wheel * 0.2, 0.0), (body.wheel * 1.16, 0.0)], "#101112", "plain", 16)
            parts.append(moved(arch, placed(side * (half + 0.004), body.wheel + 0.02, axle) @ turned("z", -90 * side)))
    front, back = body.length / 2, -body.length / 2
    low = body.clearance
    for side in (-1, 1):
        lamp = box(
            (side * half * 0.55 - 0.15, waist[0] - 0.12, front - 0.05),
            (side * half * 0.55 + 0.15, waist[0], front + 0.025),
            "#e8ecef",
            "metal",
            0.02,
        )
        tail = box(
            (side * half * 0.68 - 0.14, waist[-1] - 0.1, back - 0.025),
            (side * half * 0.68 + 0.14, waist[-1] + 0.02, back + 0.05),
            "#8f1d1a",
            "paint",
            0.02,
        )
        parts += [glowing(lamp, "#fff2d2", 9.0), glowing(tail, "#ff2a1c", 3.5)] if lights else [lamp, tail]
        parts.append(
            box(
                (side * (half + 0.0), waist[2] + 0.02, 0.55),
                (side * (half + 0.17), waist[2] + 0.14, 0.63),
                colour,
                "paint",
                0.03,
            )
        )
        for zz in (0.02, -0.95):
            parts.append(
                box(
                    (side * (half - 0.005), waist[3] - 0.16, zz - 0.09),
                    (side * (half + 0.02), waist[3] - 0.13, zz + 0.09),
                    "#c8ccd0",
                    "metal",
                )
            )
    for zz in (front - 0.03, back + 0.03):
        parts.append(
            box(
                (-half * 0.94, low, zz - 0.07),
                (half * 0.94, low + 0.2, zz + 0.07),
                "#2e3032" if kind != "vintage" else "#c9ccd0",
                "metal",
                0.05,
            )
        )
        parts.append(box((-0.26, low + 0.24, zz - 0.062), (0.26, low + 0.35, zz + 0.062), "#e9e6da", "paint"))
    return named(f"car-{kind}", grounded(merge(parts), 0, 0.45, 0.5))


def _shell(body: Body, colour: Colour) -> Mesh:
    """The lower body: a rounded section swept along the car, from the sill to the waistline."""
    stations = np.array(body.stations)
    half = body.width / 2
    rows = []
    for z, waist, _, _ in stations:
        nose = 0.90 if abs(z) > body.length / 2 - 0.1 else (0.97 if abs(z) > body.length / 2 - 0.35 else 1.0)
        w, low = half * nose, body.clearance
        section = [
            (w * 0.86, low),
            (w * 0.97, low + 0.10),
            (w, low + (waist - low) * 0.55),
            (w * 0.97, waist - 0.06),
            (w * 0.90, waist),
        ]
        ring = section + [(-x, y) for x, y in section[::-1]]
        rows.append([(x, y, z) for x, y in ring])
    points = np.array(rows)
    k, m = points.shape[:2]
    i = (np.arange(k - 1)[:, None] * m + np.arange(m - 1)).ravel()
    faces = [np.stack([i, i + 1, i + m + 1], 1), np.stack([i, i + m + 1, i + m], 1)]
    for first, flip in ((0, False), ((k - 1) * m, True)):
        fan = np.stack([np.full(m - 2, first), first + np.arange(1, m - 1), first + np.arange(2, m)], 1)
        faces.append(fan[:, ::-1] if flip else fan)
    return surface(points.reshape(-1, 3), np.concatenate(faces), colour, "paint")


def _cabin(z: Array, waist: Array, top: Array, narrow: Array, half: float, colour: Colour) -> Mesh:
    """Bonnet, roof and boot as one skin above the waistline; where it rises steeply it is glass."""
    parts = []
    ridge = np.stack([narrow, top, z], 1)
    edge = np.stack([np.full(len(z), half * 0.90), waist, z], 1)
    tall = top - waist > 0.25
    for j in range(len(z) - 1):
        steep = abs(top[j + 1] - top[j]) > 0.25
        glass = "#1d252b"
        a, b = ridge[j], ridge[j + 1]
        mirror = np.array([-1.0, 1.0, 1.0])
        over = np.array([a, a * mirror, b * mirror, b])
        parts.append(
            surface(
                over,
                np.array([[0, 1, 2], [0, 2, 3]]),
                glass if steep else rgb(colour) * 1.0,
                "metal" if steep else "paint",
            )
        )
        side = np.array([edge[j], ridge[j], ridge[j + 1], edge[j + 1]])
        window = bool(tall[j] or tall[j + 1])
        for flip in (False, True):
            points = side * mirror if flip else side
            face = np.array([[0, 1, 2], [0, 2, 3]])
            parts.append(
                surface(
                    points,
                    face[:, ::-1] if flip else face,
                    glass if window else rgb(colour) * 1.0,
                    "metal" if window else "paint",
                )
            )
    for j in (int(k) for k in np.flatnonzero(tall)):  # pillars
        for sign in (-1, 1):
            low, high = edge[j] * [sign, 1, 1], ridge[j] * [sign, 1, 1]
            across = np.array([0, 0, 0.05])
            out = np.array([sign * 0.012, 0.004, 0])
            points = np.array([low - across + out, low + across + out, high + across + out, high - across + out])
            face = np.array([[0, 1, 2], [0, 2, 3]])
            parts.append(surface(points, face[:, ::-1] if sign > 0 else face, rgb(colour) * 1.0, "paint"))
    return merge(parts)


def _wheel(radius: float) -> Mesh:
    """A wheel whose axle is x, outer side towards +x."""
    tyre = lathe(
        [
            (radius * 0.62, -0.10),
            (radius * 0.94, -0.10),
            (radius, -0.06),
            (radius, 0.06),
            (radius * 0.94, 0.10),
            (radius * 0.62, 0.10),
        ],
        "#191a1b",
        "plain",
        20,
    )
    rim = lathe(
        [(radius * 0.62, 0.10), (radius * 0.56, 0.07), (radius * 0.18, 0.085), (0.0, 0.09)], "#a9adb1", "metal", 20
    )
    nuts = [
        at(cylinder(0.016, 0.02, "#6e7275", "metal", 6), np.sin(a) * radius * 0.36, 0.075, np.cos(a) * radius * 0.36)
        for a in np.arange(5) * 1.2566
    ]
    return moved(merge([tyre, rim, *nuts]), turned("z", -90))
