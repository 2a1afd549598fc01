"""What is struck or shaken: drums and drum kits, tambourine, cymbals, bells, xylophone; and drumsticks. They stand on y = 0."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import hoop, upright
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod
from filmwright.stage.surface import Colour, at, merge, moved, placed, shade, turned

CHROME, SKIN, BRONZE = "#c3c7ca", "#efe9da", "#c89a3e"


def shell(radius: float, height: float, colour: Colour, lugs: int = 8) -> Mesh:
    """A drum on y = 0: a shell, two hoops, two heads, lugs with tension rods."""
    body = cylinder(radius, height, colour, "paint", 16)
    heads = [at(cylinder(radius * 0.985, 0.004, SKIN, "plain", 16), y=y) for y in (-0.002, height - 0.001)]
    hoops = [
        at(
            lathe(
                [(radius * 1.0, 0), (radius * 1.03, 0.004), (radius * 1.03, 0.018), (radius * 0.97, 0.018)][k:][:3],
                CHROME,
                "metal",
                18,
            ),
            y=y,
        )
        for k, y in ((0, -0.004), (1, height - 0.012))
    ]
    rods = []
    for a in np.arange(lugs) * 2 * np.pi / lugs:
        x, z = radius * 1.03 * float(np.cos(a)), radius * 1.03 * float(np.sin(a))
        rods.append(rod((x, 0.0, z), (x, height, z), 0.004, CHROME, "metal", 3))
    return merge([body, *heads, *hoops, *rods])


def _tripod(height: float, reach: float = 0.22) -> list[Mesh]:
    legs = [
        rod((0, 0.25, 0), (reach * float(np.sin(a)), 0.0, reach * float(np.cos(a))), 0.009, CHROME, "metal", 5)
        for a in (0.3, 2.4, 4.5)
    ]
    return [rod((0, 0.12, 0), (0, height, 0), 0.011, CHROME, "metal", 6), *legs]


def _cymbal(radius: float) -> Mesh:
    plate = [(0, 0.03), (0.02, 0.028), (0.045, 0.012), (radius, -0.012), (radius, -0.014), (0.04, 0.006)]
    return lathe(plate[::-1], BRONZE, "metal", 16, 60)


def drums(prop: Prop) -> Mesh:
    """A drum kit, 1.5 m wide: bass drum with its head to +z, two toms, floor tom, snare, hi-hat, two cymbals. The drummer sits at -z."""
    colour = prop.colour or "#a3242c"
    bass = upright(shell(0.28, 0.4, colour, 8), 0, 0.29, -0.15)
    emblem = upright(cylinder(0.1, 0.002, "#26282b", "plain", 20), 0, 0.29, 0.254)
    spurs = [rod((s * 0.24, 0.2, 0.15), (s * 0.33, 0.0, 0.22), 0.009, CHROME) for s in (-1, 1)]
    toms = [
        moved(shell(0.15, 0.2, colour, 6), placed(x, 0.66, 0.0, -10 * np.sign(x)) @ turned("x", -18))
        for x in (-0.19, 0.19)
    ]
    posts = [rod((x * 0.3, 0.55, 0.03), (x, 0.7, 0.02), 0.012, CHROME) for x in (-0.19, 0.19)]
    floor = at(shell(0.2, 0.38, colour, 6), -0.58, 0.22, -0.3)
    legs = [
        rod(
            (-0.58 + 0.21 * float(np.cos(a)), 0.0, -0.3 + 0.21 * float(np.sin(a))),
            (-0.58 + 0.21 * float(np.cos(a)), 0.4, -0.3 + 0.21 * float(np.sin(a))),
            0.008,
            CHROME,
        )
        for a in (0.5, 2.6, 4.7)
    ]
    snare = moved(shell(0.18, 0.14, "#c9cccf", 8), placed(0.42, 0.54, -0.42) @ turned("x", -6))
    stand = [at(each, 0.42, 0, -0.42) for each in _tripod(0.54, 0.2)]
    hat = [
        at(each, 0.7, 0, -0.22)
        for each in (
            *_tripod(0.95),
            at(_cymbal(0.17), y=0.86),
            moved(_cymbal(0.17), placed(0, 0.85, 0) @ turned("x", 180)),
        )
    ]
    crash = [
        at(each, -0.62, 0, 0.1)
        for each in (*_tripod(1.2), moved(_cymbal(0.22), placed(0, 1.2, 0) @ turned("x", 16) @ turned("z", -14)))
    ]
    ride = [
        at(each, 0.62, 0, 0.12)
        for each in (*_tripod(1.1), moved(_cymbal(0.25), placed(0, 1.1, 0) @ turned("x", 14) @ turned("z", 14)))
    ]
    seat = [
        at(cylinder(0.17, 0.07, "#1d1d1f", "leather", 18), 0.0, 0.46, -0.85),
        *[at(each, 0.0, 0, -0.85) for each in _tripod(0.47)],
    ]
    return merge([bass, emblem, *spurs, *toms, *posts, floor, *legs, snare, *stand, *hat, *crash, *ride, *seat])


def drum(prop: Prop) -> Mesh:
    """A side drum with two sticks on it, 36 cm."""
    colour = prop.colour or "#b0302a"
    body = shell(0.18, 0.22, colour, 10)
    cords = []
    for k in range(10):
        a, b = k * 2 * np.pi / 10, (k + 0.5) * 2 * np.pi / 10
        for p, q in ((a, b), (a + 2 * np.pi / 10, b)):
            cords.append(
                rod(
                    (0.184 * float(np.cos(p)), 0.2, 0.184 * float(np.sin(p))),
                    (0.184 * float(np.cos(q)), 0.02, 0.184 * float(np.sin(q))),
                    0.003,
                    "#e9e2cf",
                    "cloth",
                    4,
                )
            )
    sticks = [moved(at(_stick(), y=0.008), placed(s * 0.03, 0.228, 0.02, s * 28)) for s in (-1, 1)]
    return merge([body, *cords, *sticks])


def _stick() -> Mesh:
    shaft = rod((0, 0, 0.2), (0, 0, -0.13), 0.0075, "#c99a5b", "wood", 8)
    tip = rod((0, 0, -0.13), (0, 0, -0.185), 0.0075, "#c99a5b", "wood", 8, 0.003)
    return merge([shaft, tip, at(ball(0.0055, "#c99a5b", "wood", 8, 6), z=-0.19)])


def drumstick(prop: Prop) -> Mesh:
    """A pair of drumsticks, 40 cm, lying crossed."""
    stick = at(_stick(), y=0.008)
    return merge([stick, at(stick, 0.02, 0.012, 0, 14)])


def tambourine(prop: Prop) -> Mesh:
    """A tambourine, 25 cm, with pairs of jingles in its frame."""
    colour = prop.colour or "#b5793d"
    frame = lathe([(0.118, 0), (0.125, 0), (0.125, 0.045), (0.118, 0.045), (0.118, 0)], colour, "wood", 30)
    head = at(cylinder(0.12, 0.002, SKIN, "plain", 30), y=0.044)
    parts = [frame, head]
    for k in range(8):
        a = k * np.pi / 4 + 0.2
        for y in (0.016, 0.026):
            parts.append(
                at(
                    lathe([(0, 0.002), (0.006, 0.002), (0.016, 0), (0.016, -0.001), (0, 0.0)], BRONZE, "metal", 10),
                    0.126 * np.cos(a),
                    y,
                    0.126 * np.sin(a),
                )
            )
        slot = box((-0.016, 0.012, 0.117), (0.016, 0.034, 0.1258), "#2a1a12", "plain")
        parts.append(at(slot, heading=np.degrees(np.pi / 2 - a)))
    return merge(parts)


def xylophone(prop: Prop) -> Mesh:
    """A xylophone with bars in the colours of the rainbow, 55 cm, and two beaters."""
    tones = ("#c0202a", "#e67817", "#eac421", "#58a83c", "#2f8f9c", "#2456b8", "#7434a6", "#c62a86")
    parts = [rod((-0.27, 0.03, s * 0.1), (0.27, 0.03, s * 0.06), 0.012, "#8a5f38", "wood", 6) for s in (-1, 1)]
    parts += [
        box((s * 0.27 - 0.015, 0, -0.11), (s * 0.27 + 0.015, 0.035, 0.11), "#8a5f38", "wood", 0.004) for s in (-1, 1)
    ]
    for k, tone in enumerate(tones):
        x, half = -0.235 + 0.067 * k, 0.145 - 0.009 * k
        parts.append(box((x - 0.027, 0.044, -half), (x + 0.027, 0.058, half), prop.colour or tone, "paint", 0.004))
        parts += [at(ball(0.005, CHROME, "metal", 6, 4), x, 0.058, s * half * 0.75) for s in (-1, 1)]
    for s in (-1, 1):
        parts += [
            rod((s * 0.05, 0.068, 0.2), (s * 0.12, 0.07, -0.06), 0.004, "#d9b27a", "wood"),
            at(ball(0.016, "#b0302a", "plain", 10, 6), s * 0.122, 0.074, -0.065),
        ]
    return merge(parts)


def bell(prop: Prop) -> Mesh:
    """A hand bell, 18 cm: a bronze bell with a wooden grip and a clapper."""
    colour = prop.colour or BRONZE
    outside = lathe(
        [(0.062, 0.0), (0.056, 0.012), (0.044, 0.04), (0.038, 0.075), (0.02, 0.092), (0, 0.094)],
        colour,
        "metal",
        24,
        60,
    )
    inside = lathe(
        [(0, 0.088), (0.017, 0.086), (0.034, 0.07), (0.04, 0.04), (0.058, 0.0)], shade(colour, 0.5), "metal", 24, 60
    )
    grip = lathe(
        [
            (0, 0.09),
            (0.01, 0.092),
            (0.012, 0.11),
            (0.016, 0.14),
            (0.013, 0.165),
            (0.017, 0.175),
            (0.01, 0.186),
            (0, 0.187),
        ],
        "#5a3420",
        "wood",
        14,
    )
    lip = at(hoop(0.06, 0.0035, colour, "metal", 24, 6), y=0.004)
    return merge(
        [
            outside,
            inside,
            lip,
            grip,
            at(ball(0.012, "#6b5a34", "metal", 10, 6), y=0.008),
            rod((0, 0.012, 0), (0, 0.085, 0), 0.002, "#6b5a34"),
        ]
    )


def cymbals(prop: Prop) -> Mesh:
    """A pair of orchestra cymbals with leather straps, standing against each other, 42 cm."""
    parts = []
    for s in (-1, 1):
        disc = moved(
            lathe(
                [(0.21, -0.014), (0.21, -0.012), (0.045, 0.01), (0.02, 0.026), (0, 0.03)],
                prop.colour or BRONZE,
                "metal",
                30,
                60,
            ),
            turned("z", -90 * s),
        )
        loop = at(moved(hoop(0.035, 0.006, "#4a2a1b", "leather", 12), turned("x", 90)), s * 0.055)
        parts.append(moved(merge([disc, loop]), placed(s * 0.05, 0.21, 0, s * 24)))
    return merge(parts)


KINDS: dict[str, Family] = {
    "drums": Family(drums, (0.42, 0.69, -0.42), words=("drum kit", "drum set", "drumkit", "batterie"), home="stage"),
    "drum": Family(
        drum,
        (0.18, 0.2, 0.0),
        "both",
        words=("snare drum", "snare", "bongo", "bongos", "conga", "djembe", "tambour", "timpani"),
    ),
    "drumstick": Family(
        drumstick, (0.0, 0.008, 0.15), "along", words=("drum stick", "drumsticks", "mallet", "baton"), turn=60
    ),
    "tambourine": Family(tambourine, (0.125, 0.02, 0.0), "upright", tilt=90),
    "xylophone": Family(xylophone, (0.27, 0.03, 0.0), "both", words=("glockenspiel", "marimba", "vibraphone")),
    "bell": Family(bell, (0.0, 0.14, 0.0), "upright", words=("hand bell", "handbell", "school bell", "cloche")),
    "cymbals": Family(cymbals, (0.1, 0.21, 0.0), "both", words=("cymbal",), home="stage"),
}
