"""Things of a study and a parlour: globe, telescope, microscope, typewriter, records; clocks, an hourglass, candles, a snow globe.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import hoop, upright
from filmwright.stage.shapes import ball, box, cylinder, extrude, lathe, rod, tube
from filmwright.stage.surface import at, fractal, merge, moved, placed, rgb, shade, turned

STEEL, BRASS, DARK = "#b9bdc2", "#c29a44", "#26282b"


def globe(prop: Prop) -> Mesh:
    """A globe on its stand, 38 cm: seas, continents, a ring of brass."""
    sea = ball(0.13, prop.colour or "#3f78a8", "paint", 36, 20)
    p = sea.positions / 0.13
    land = fractal(p[:, 0] * 1.9 + 3.1, p[:, 1] * 1.9 + p[:, 2] * 2.1 + 7.0, 4, 5) > 0.53
    sea.colours[land] = rgb("#8f9a4f")
    sea.colours[np.abs(p[:, 1]) > 0.93] = rgb("#eef2f2")
    u = np.linspace(-1.75, 1.75, 25)
    ring = moved(
        tube(np.stack([0.142 * np.sin(u), -0.142 * np.cos(u), 0 * u], 1), 0.006, BRASS, "metal", 7), turned("z", 23)
    )
    foot = lathe([(0, 0), (0.09, 0), (0.085, 0.015), (0.02, 0.03), (0.014, 0.08), (0, 0.08)], "#5a3420", "wood", 22)
    return merge([at(moved(sea, turned("z", 23)), y=0.225), at(ring, y=0.225), foot])


def telescope(prop: Prop) -> Mesh:
    """A telescope on its tripod, 1.4 m, looking up."""
    tone = prop.colour or "#e9e6dc"
    barrel = [
        rod((0, 0, -0.35), (0, 0, 0.45), 0.055, tone, "paint", 18),
        rod((0, 0, 0.40), (0, 0, 0.52), 0.064, DARK, "plain", 18),
        rod((0, 0, -0.35), (0, 0, -0.47), 0.026, DARK, "plain", 12),
        rod((0, 0.055, -0.2), (0, 0.095, -0.2), 0.008, DARK),
        rod((0, 0.095, -0.3), (0, 0.095, -0.05), 0.016, BRASS, "metal", 10),
    ]
    legs = [
        rod((0, 1.0, 0), (0.42 * np.cos(a), 0.0, 0.42 * np.sin(a)), 0.018, "#7a5230", "wood", 8, 0.013)
        for a in (0.6, 2.7, 4.8)
    ]
    head = at(ball(0.045, DARK, "metal", 12, 8), y=1.02)
    return merge(
        [
            moved(merge(barrel), placed(0, 1.1, 0) @ turned("x", -32)),
            *legs,
            head,
            rod((0, 1.0, 0), (0, 1.1, 0), 0.03, DARK),
        ]
    )


def microscope(prop: Prop) -> Mesh:
    """A microscope, 36 cm."""
    tone = prop.colour or "#e9ebe8"
    parts = [
        box((-0.09, 0, -0.07), (0.09, 0.035, 0.12), tone, "paint", 0.012),
        box((-0.025, 0.03, -0.07), (0.025, 0.26, -0.03), tone, "paint", 0.01),
        box((-0.055, 0.13, -0.04), (0.055, 0.145, 0.09), DARK, "metal", 0.003),
        box((-0.012, 0.145, -0.005), (0.012, 0.147, 0.07), "#dfe9ec", "glass"),
    ]
    tube_ = moved(
        merge(
            [
                rod((0, 0, 0), (0, 0.17, 0), 0.022, tone, "paint", 14),
                rod((0, 0.17, 0), (0, 0.215, 0), 0.016, DARK, "plain", 12),
            ]
        ),
        placed(0, 0.25, 0.02) @ turned("x", -28),
    )
    turret = [
        at(cylinder(0.032, 0.02, DARK, "metal", 16), 0, 0.225, 0.028),
        *(
            rod((x, 0.228, z), (x * 1.2, 0.178, z), 0.009, STEEL, "metal", 10)
            for x, z in ((0, 0.032), (0.018, 0.012), (-0.018, 0.012))
        ),
    ]
    knobs = [moved(cylinder(0.024, 0.13, DARK, "plain", 16), placed(0.065, 0.09, -0.05) @ turned("z", 90))]
    return merge(
        [*parts, tube_, *turret, *knobs, box((-0.025, 0.225, -0.06), (0.025, 0.26, 0.03), tone, "paint", 0.008)]
    )


def hourglass(prop: Prop) -> Mesh:
    """An hourglass, 24 cm, its sand running."""
    wood = prop.colour or "#6b4228"
    ends = [at(cylinder(0.06, 0.016, wood, "wood", 22), y=y) for y in (0.0, 0.224)]
    posts = [
        rod(
            (0.05 * np.cos(a), 0.014, 0.05 * np.sin(a)),
            (0.05 * np.cos(a), 0.226, 0.05 * np.sin(a)),
            0.005,
            wood,
            "wood",
            8,
        )
        for a in (0.8, 2.9, 5.0)
    ]
    a = np.linspace(0, 1, 15)
    r = 0.0035 + 0.034 * np.abs(np.cos(np.pi * a)) ** 0.55 * np.minimum(1, 8 * np.minimum(a, 1 - a) + 0.35)
    glass = lathe([(float(x), 0.016 + 0.208 * float(t)) for x, t in zip(r, a, strict=True)], "#dfe9ec", "glass", 20, 90)
    sand = [
        lathe([(0, 0.017), (0.03, 0.018), (0.033, 0.03), (0, 0.062)], "#d9b36a", "sand", 18),
        lathe([(0, 0.125), (0.012, 0.136), (0.026, 0.158), (0, 0.153)], "#d9b36a", "sand", 18),
        rod((0, 0.055, 0), (0, 0.13, 0), 0.0014, "#d9b36a", "sand", 5),
    ]
    return merge([*ends, *posts, glass, *sand])


def magnifier(prop: Prop) -> Mesh:
    """A magnifying glass, 24 cm, lying, its handle at +z."""
    ring = at(hoop(0.05, 0.006, prop.colour or BRASS, "metal", 30, 7), 0, 0.01, -0.06)
    lens = at(lathe([(0, 0.006), (0.048, 0.009), (0.048, 0.011), (0, 0.015)], "#dbe8ee", "glass", 24), 0, 0, -0.06)
    return merge(
        [
            ring,
            lens,
            rod((0, 0.01, -0.008), (0, 0.01, 0.02), 0.006, BRASS),
            rod((0, 0.01, 0.015), (0, 0.01, 0.12), 0.0105, "#3a2418", "wood", 10, 0.0085),
        ]
    )


def typewriter(prop: Prop) -> Mesh:
    """A typewriter, 34 cm, with a sheet of paper in it."""
    tone = prop.colour or "#2b3b3f"
    parts = [
        extrude(
            [(-0.15, 0), (0.16, 0), (0.16, 0.035), (0.06, 0.075), (-0.02, 0.12), (-0.15, 0.12)], 0.32, tone, "paint", 0
        )
    ]
    body = moved(merge(parts), turned("y", -90))
    keys = []
    for row in range(4):
        for k in range(10):
            x, z = -0.125 + 0.0265 * k + 0.006 * row, 0.055 + 0.026 * row
            y = 0.082 - 0.0125 * row
            keys.append(at(cylinder(0.0092, 0.007, "#efe9da", "plain", 8), x, y, z))
    roll = [
        rod((-0.19, 0.135, -0.07), (0.19, 0.135, -0.07), 0.022, DARK, "plain", 14),
        *(rod((s * 0.19, 0.135, -0.07), (s * 0.215, 0.135, -0.07), 0.017, DARK, "plain", 12) for s in (-1, 1)),
        rod((-0.16, 0.15, -0.05), (-0.21, 0.17, 0.0), 0.005, STEEL),
    ]
    sheet = moved(
        box((-0.1, 0, -0.0006), (0.1, 0.2, 0.0006), "#f7f4ec", "paper"), placed(0, 0.14, -0.085) @ turned("x", -14)
    )
    lines = [
        moved(
            box((-0.08, y, 0.0006), (0.06 - 0.03 * (k % 3), y + 0.004, 0.0012), "#3a3a3c"),
            placed(0, 0.14, -0.085) @ turned("x", -14),
        )
        for k, y in enumerate(np.linspace(0.05, 0.17, 7))
    ]
    return merge([body, *keys, *roll, sheet, *lines])


def record_player(prop: Prop) -> Mesh:
    """A record player, 42 cm, a record on it and its arm on the record."""
    parts = [
        box((-0.21, 0.015, -0.17), (0.21, 0.1, 0.17), prop.colour or "#7a4a28", "wood", 0.008),
        box((-0.2, 0.1, -0.16), (0.2, 0.104, 0.16), "#2a2622", "plain"),
    ]
    disc = [
        at(cylinder(0.145, 0.01, "#8d9195", "metal", 32), -0.045, 0.104, 0),
        at(lathe([(0, 0.114), (0.15, 0.114), (0.15, 0.117), (0, 0.1175)], "#141416", "paint", 36), -0.045),
        at(cylinder(0.05, 0.001, "#c5302c", "paper", 24), -0.045, 0.1176, 0),
        at(cylinder(0.004, 0.014, STEEL, "metal", 8), -0.045, 0.114, 0),
    ]
    grooves = [at(hoop(r, 0.0007, "#2c2c30", "metal", 36, 3), -0.045, 0.1176, 0) for r in (0.07, 0.09, 0.11, 0.13)]
    arm = [
        at(cylinder(0.026, 0.035, STEEL, "metal", 16), 0.155, 0.104, -0.11),
        tube(
            np.array([[0.155, 0.142, -0.13], [0.155, 0.142, 0.0], [0.12, 0.137, 0.06], [0.06, 0.127, 0.075]]),
            0.005,
            STEEL,
            "metal",
            7,
        ),
        box((0.04, 0.118, 0.066), (0.07, 0.13, 0.084), DARK),
    ]
    knobs = [at(cylinder(0.016, 0.014, STEEL, "metal", 14), 0.16, 0.104, z) for z in (0.06, 0.11)]
    feet = [at(cylinder(0.02, 0.016, DARK, "plain", 10), x, 0, z) for x in (-0.17, 0.17) for z in (-0.13, 0.13)]
    return merge([*parts, *disc, *grooves, *arm, *knobs, *feet])


def record(prop: Prop) -> Mesh:
    """A vinyl record half out of its sleeve, 30 cm, standing."""
    sleeve = box((-0.155, 0, -0.004), (0.155, 0.31, 0.004), prop.colour or "#c9703a", "paper", 0.001)
    sun = upright(cylinder(0.085, 0.001, "#f0d9a0", "paper", 26), 0.0, 0.17, 0.0042)
    disc = [
        upright(cylinder(0.15, 0.003, "#141416", "paint", 36), 0.11, 0.155, -0.0015),
        upright(cylinder(0.05, 0.0042, "#c5302c", "paper", 24), 0.11, 0.155, -0.0021),
    ]
    rings = [
        moved(hoop(r, 0.0008, "#33333a", "metal", 30, 3), placed(0.11, 0.155, 0.0018) @ turned("x", 90))
        for r in (0.075, 0.1, 0.125)
    ]
    return merge([sleeve, sun, *disc, *rings])


def grandfather_clock(prop: Prop) -> Mesh:
    """A grandfather clock, 2.05 m: hood with its dial, a pendulum behind glass."""
    wood = prop.colour or "#5a3420"
    parts = [
        box((-0.26, 0, -0.15), (0.26, 0.42, 0.15), wood, "wood", 0.012),
        box((-0.19, 0.42, -0.12), (0.19, 1.4, 0.12), wood, "wood", 0.008),
        box((-0.25, 1.4, -0.15), (0.25, 1.86, 0.15), wood, "wood", 0.01),
        box((-0.28, 1.84, -0.17), (0.28, 1.89, 0.17), shade(wood, 0.8), "wood", 0.01),
    ]
    parts += [
        at(lathe([(0, 0), (0.035, 0), (0.045, 0.05), (0.02, 0.09), (0, 0.12)], BRASS, "metal", 12), x, 1.89, 0.08)
        for x in (-0.2, 0, 0.2)
    ]
    parts += [
        box((-0.12, 0.5, 0.121), (0.12, 1.32, 0.123), "#1c1410", "plain"),
        rod((0, 1.3, 0.13), (0.03, 0.72, 0.13), 0.006, BRASS),
        upright(cylinder(0.06, 0.012, BRASS, "metal", 22), 0.033, 0.68, 0.126),
        *(
            rod((x, 1.3, 0.128), (x, 0.95 + 0.12 * k, 0.128), 0.016, BRASS, "metal", 10)
            for k, x in enumerate((-0.07, 0.08))
        ),
    ]
    face = [
        upright(cylinder(0.19, 0.006, "#f0e8d2", "paper", 32), 0, 1.63, 0.15),
        moved(hoop(0.19, 0.012, BRASS, "metal", 32, 6), placed(0, 1.63, 0.156) @ turned("x", 90)),
    ]
    marks = [
        box(
            (0.16 * np.sin(a) - 0.005, 1.63 + 0.16 * np.cos(a) - 0.012, 0.1565),
            (0.16 * np.sin(a) + 0.005, 1.63 + 0.16 * np.cos(a) + 0.012, 0.158),
            "#26221e",
        )
        for a in np.arange(12) * np.pi / 6
    ]
    hands = [
        rod((0, 1.63, 0.16), (0.055, 1.70, 0.16), 0.006, "#141416", "metal", 5, 0.002),
        rod((0, 1.63, 0.162), (-0.045, 1.77, 0.162), 0.005, "#141416", "metal", 5, 0.002),
    ]
    return merge([*parts, *face, *marks, *hands])


def alarm_clock(prop: Prop) -> Mesh:
    """An alarm clock, 16 cm, with two bells and a hammer."""
    tone = prop.colour or "#c5302c"
    body = [
        upright(
            lathe([(0, -0.025), (0.055, -0.025), (0.062, -0.018), (0.062, 0.018), (0.056, 0.025)], tone, "metal", 28),
            0,
            0.075,
            0,
        ),
        upright(cylinder(0.055, 0.002, "#f6f2e6", "paper", 28), 0, 0.075, 0.022),
    ]
    bells = [
        moved(
            lathe([(0.028, 0), (0.026, 0.012), (0.014, 0.022), (0, 0.025)], BRASS, "metal", 16),
            placed(s * 0.034, 0.13, 0) @ turned("z", -26 * s),
        )
        for s in (-1, 1)
    ]
    hammer = [rod((0, 0.13, 0), (0, 0.158, 0), 0.0025, STEEL), at(ball(0.008, STEEL, "metal", 9, 6), y=0.158)]
    feet = [rod((s * 0.03, 0.03, 0), (s * 0.045, 0.0, 0.004), 0.006, BRASS, "metal", 7) for s in (-1, 1)]
    marks = [
        box(
            (0.046 * np.sin(a) - 0.0022, 0.075 + 0.046 * np.cos(a) - 0.004, 0.0235),
            (0.046 * np.sin(a) + 0.0022, 0.075 + 0.046 * np.cos(a) + 0.004, 0.0248),
            "#26221e",
        )
        for a in np.arange(12) * np.pi / 6
    ]
    hands = [
        rod((0, 0.075, 0.026), (0.022, 0.092, 0.026), 0.0026, "#141416", "metal", 5),
        rod((0, 0.075, 0.027), (-0.012, 0.115, 0.027), 0.002, "#141416", "metal", 5),
    ]
    return merge([*body, *bells, *hammer, *feet, *marks, *hands])


def snow_globe(prop: Prop) -> Mesh:
    """A snow globe, 14 cm, a fir and a little house in the snow."""
    base = lathe([(0, 0), (0.055, 0), (0.05, 0.02), (0.044, 0.034), (0, 0.034)], prop.colour or "#7a2a22", "wood", 24)
    glass = at(ball(0.05, "#dfeaf0", "glass", 24, 14), y=0.078)
    snow = at(lathe([(0, 0), (0.042, 0.0), (0.03, 0.012), (0, 0.015)], "#f6f9fc", "snow", 20), y=0.05)
    house = [
        box((-0.016, 0.06, -0.01), (0.008, 0.078, 0.01), "#c9703a", "plaster"),
        at(extrude([(-0.015, 0), (0.015, 0), (0, 0.013)], 0.024, "#7a2a22", "tile"), -0.004, 0.078, 0),
    ]
    firs = [
        at(
            lathe(
                [(0.012, 0), (0.006, 0.012), (0.009, 0.012), (0.004, 0.024), (0.006, 0.024), (0, 0.04)],
                "#2f6b3a",
                "foliage",
                10,
            ),
            x,
            0.06,
            z,
        )
        for x, z in ((0.02, 0.012), (0.012, -0.02))
    ]
    flakes = [
        at(
            ball(0.0016, "#ffffff", "snow", 5, 4),
            0.036 * np.cos(k * 2.4) * np.sqrt((k % 7) / 7),
            0.075 + 0.0022 * k,
            0.036 * np.sin(k * 2.4) * np.sqrt((k % 7) / 7),
        )
        for k in range(18)
    ]
    return merge([base, snow, *house, *firs, *flakes, glass])


def candelabra(prop: Prop) -> Mesh:
    """A candelabrum of three candles, 38 cm, burning."""
    tone = prop.colour or BRASS
    parts = [
        lathe(
            [
                (0, 0),
                (0.07, 0),
                (0.065, 0.012),
                (0.018, 0.03),
                (0.012, 0.1),
                (0.02, 0.12),
                (0.01, 0.14),
                (0.01, 0.25),
                (0, 0.25),
            ],
            tone,
            "metal",
            18,
        )
    ]
    u = np.linspace(0, np.pi, 11)
    for s in (-1, 1):
        parts.append(
            tube(
                np.stack([s * (0.055 - 0.055 * np.cos(u)), 0.2 - 0.05 * np.sin(u) + 0.02 * u / np.pi, 0 * u], 1),
                0.006,
                tone,
                "metal",
                7,
            )
        )
    for x, y in ((0, 0.25), (-0.11, 0.22), (0.11, 0.22)):
        parts += [
            at(
                lathe(
                    [(0, 0), (0.02, 0.004), (0.026, 0.012), (0.013, 0.012), (0.013, 0.02), (0, 0.02)], tone, "metal", 14
                ),
                x,
                y,
                0,
            ),
            at(cylinder(0.0105, 0.1, "#f2ecd9", "plain", 12), x, y + 0.018, 0),
            rod((x, y + 0.118, 0), (x, y + 0.126, 0), 0.0012, DARK),
            at(lathe([(0, 0), (0.006, 0.01), (0.0045, 0.02), (0, 0.036)], "#ffd27a", "glow", 8), x, y + 0.122, 0),
        ]
    return merge(parts)


KINDS: dict[str, Family] = {
    "globe": Family(globe, (0.0, 0.05, 0.0), "upright", None, ("world globe",), home="desk"),
    "telescope": Family(telescope, (0.0, 1.1, 0.0), turn=50.0),
    "microscope": Family(microscope, (0.0, 0.2, -0.05), turn=48.0, home="desk"),
    "hourglass": Family(
        hourglass, (0.012, 0.12, 0.0), "upright", None, ("sand timer", "sandglass", "egg timer"), home="living"
    ),
    "magnifying glass": Family(
        magnifier, (0.0, 0.01, 0.08), "along", None, ("magnifier", "loupe"), turn=40.0, home="living"
    ),
    "typewriter": Family(typewriter, (0.0, 0.06, 0.0), turn=18.0, home="desk"),
    "record player": Family(
        record_player, (0.2, 0.06, 0.0), words=("turntable", "gramophone", "phonograph"), turn=16.0, home="living"
    ),
    "vinyl record": Family(record, (0.0, 0.1, 0.0), "upright", None, ("vinyl", "lp", "record"), home="living"),
    "grandfather clock": Family(
        grandfather_clock, (0.19, 1.0, 0.0), words=("longcase clock", "pendulum clock"), home="living"
    ),
    "alarm clock": Family(alarm_clock, (0.0, 0.07, 0.0), "palm", home="living"),
    "snow globe": Family(snow_globe, (0.0, 0.03, 0.0), "palm", None, ("snowglobe",), home="living"),
    "candelabra": Family(candelabra, (0.0, 0.12, 0.0), "upright", None, ("candelabrum",), home="living"),
}
