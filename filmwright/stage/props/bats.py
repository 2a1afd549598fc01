"""What one hits, catches and throws with: bats, rackets, clubs, sticks, gloves, frisbees, hoops. Handles at +z, heads towards -z."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import curve, hoop, loft, lying, pile, plate, symmetric
from filmwright.stage.shapes import blob, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import Colour, at, chance, merge, moved, placed, shade, turned

WOOD, TAPE = "#c2924f", "#26282b"


def baseball_bat(prop: Prop) -> Mesh:
    """A baseball bat, 86 cm: knob, taped grip, barrel."""
    metal = said(prop, "metal", "aluminium", "aluminum")
    colour = prop.colour or ("#b9bcbf" if metal else WOOD)
    profile = [
        (0, 0),
        (0.022, 0.002),
        (0.023, 0.012),
        (0.0135, 0.022),
        (0.0125, 0.2),
        (0.016, 0.35),
        (0.026, 0.52),
        (0.0325, 0.64),
        (0.033, 0.82),
        (0.028, 0.85),
        (0, 0.86),
    ]
    body = lathe(profile, colour, "metal" if metal else "wood", 18, 50)
    wrap = lathe([(0.0138, 0.03), (0.0134, 0.24)], TAPE, "cloth", 14)
    mark = lathe([(0.0331, 0.66), (0.0335, 0.7)], shade(colour, 0.5), "paint", 18)
    return at(lying(merge([body, wrap, mark]), 0.033), z=0.43)


def cricket_bat(prop: Prop) -> Mesh:
    """A cricket bat, 86 cm: a flat blade with a ridge behind, a bound grip."""
    colour = prop.colour or "#d9b77a"
    blade = at(
        plate(
            symmetric([(0.0, 0.0), (0.035, 0.004), (0.054, 0.04), (0.054, 0.5), (0.03, 0.55), (0.0, 0.56)], 18),
            0.035,
            colour,
            "wood",
            0.012,
        ),
        y=0.0,
    )
    grip = lathe([(0.017, 0.53), (0.016, 0.84), (0.018, 0.86), (0, 0.862)], "#23395a", "cloth", 12)
    whole = moved(merge([blade, grip]), turned("x", 90))
    return at(whole, y=0.02, z=-0.43)


def _strung(wide: float, tall: float, y: float, step: float, colour: Colour) -> list[Mesh]:
    """Strings across an oval of half axes wide, tall about (0, y), in the plane z = 0."""
    lines = []
    for x in np.arange(-wide + step / 2, wide, step):
        reach = tall * float(np.sqrt(max(1 - (x / wide) ** 2, 0)))
        lines.append(rod((float(x), y - reach, 0), (float(x), y + reach, 0), 0.0011, colour, "plain", 3))
    for v in np.arange(-tall + step / 2, tall, step):
        reach = wide * float(np.sqrt(max(1 - (v / tall) ** 2, 0)))
        lines.append(rod((-reach, y + float(v), 0.001), (reach, y + float(v), 0.001), 0.0011, colour, "plain", 3))
    return lines


def _frame(wide: float, tall: float, y: float, thick: float, colour: Colour) -> Mesh:
    a = np.linspace(0, 2 * np.pi, 37)
    return tube(np.stack([wide * np.cos(a), y + tall * np.sin(a), 0 * a], 1), thick, colour, "paint", 8, False)


def tennis_racket(prop: Prop) -> Mesh:
    """A tennis racket, 69 cm: strung oval head, open throat, wrapped grip."""
    colour = prop.colour or "#2456b8"
    head = _frame(0.125, 0.165, 0.52, 0.0095, colour)
    throat = [
        tube(curve([(s * 0.085, 0.4, 0), (s * 0.045, 0.32, 0), (s * 0.015, 0.24, 0)], 8), 0.0095, colour, "paint", 8)
        for s in (-1, 1)
    ]
    bridge = tube(
        curve([(-0.083, 0.405, 0), (0, 0.37, 0), (0.083, 0.405, 0)], 8), 0.008, shade(colour, 1.2), "paint", 6
    )
    grip = lathe(
        [(0, 0), (0.02, 0), (0.021, 0.012), (0.0165, 0.03), (0.0155, 0.2), (0.013, 0.21), (0.0125, 0.25)],
        TAPE,
        "leather",
        8,
    )
    bands = [at(hoop(0.0163, 0.0012, "#4a4d52", "leather", 10, 4), y=y) for y in np.arange(0.04, 0.2, 0.022)]
    return at(
        lying(merge([head, *throat, bridge, grip, *bands, *_strung(0.118, 0.158, 0.52, 0.0165, "#efeadb")]), 0.02),
        z=0.34,
    )


def badminton_racket(prop: Prop) -> Mesh:
    """A badminton racket, 66 cm: small head on a thin shaft."""
    colour = prop.colour or "#c0202a"
    head = _frame(0.095, 0.125, 0.53, 0.005, colour)
    shaft = rod((0, 0.15, 0), (0, 0.41, 0), 0.0035, "#26282b", "metal", 6)
    grip = lathe([(0, 0), (0.015, 0), (0.013, 0.02), (0.0115, 0.16), (0.006, 0.18)], "#f0ece0", "leather", 8)
    return at(lying(merge([head, shaft, grip, *_strung(0.092, 0.122, 0.53, 0.017, "#efeadb")]), 0.015), z=0.33)


def ping_pong_paddle(prop: Prop) -> Mesh:
    """A table tennis bat, 26 cm: rubber on a round blade."""
    blade = symmetric([(0.0, 0.085), (0.03, 0.09), (0.07, 0.12), (0.076, 0.17), (0.06, 0.22), (0.0, 0.25)], 18)
    parts = [
        at(plate(blade, 0.006, WOOD, "wood"), z=0),
        at(plate(blade * 0.985 + [0, 0.003], 0.003, prop.colour or "#b3202a", "plain"), z=0.0045),
        at(plate(blade * 0.985 + [0, 0.003], 0.003, "#1c1c1e", "plain"), z=-0.0045),
    ]
    grip = plate(
        symmetric([(0.0, 0.0), (0.017, 0.003), (0.014, 0.06), (0.02, 0.1), (0.0, 0.105)], 12),
        0.022,
        "#a8743c",
        "wood",
        0.006,
    )
    return at(lying(merge([*parts, grip]), 0.011), z=0.125)


def hockey_stick(prop: Prop) -> Mesh:
    """An ice hockey stick, 1.45 m, its blade at -z bent to the left; lacrosse and polo by name alike."""
    colour = prop.colour or "#1d1d1f"
    shaft = box((-0.013, 0.0, -0.6), (0.013, 0.028, 0.72), colour, "wood", 0.006)
    blade = moved(
        plate(
            [(0, 0), (0.3, 0.01), (0.31, 0.05), (0.28, 0.075), (0.0, 0.07), (-0.02, 0.03)],
            0.012,
            "#d9b77a",
            "wood",
            0.004,
        ),
        placed(0.0, 0.0, -0.59) @ turned("y", 22) @ turned("x", 0),
    )
    grip = box((-0.0145, -0.001, 0.55), (0.0145, 0.03, 0.72), "#efeae0", "cloth", 0.006)
    return merge([shaft, blade, grip])


def golf_club(prop: Prop) -> Mesh:
    """A golf club, 1.1 m, an iron: grip at +z, head at -z."""
    steel = prop.colour or "#b9bcbf"
    shaft = rod((0, 0.02, 0.3), (0, 0.02, -0.54), 0.0065, "#c9cccf", "metal", 8, 0.0045)
    grip = rod((0, 0.02, 0.55), (0, 0.02, 0.28), 0.013, "#1d1d1f", "leather", 10, 0.009)
    head = moved(
        plate(
            [(-0.005, -0.012), (0.07, -0.016), (0.086, 0.0), (0.08, 0.038), (0.0, 0.012)], 0.013, steel, "metal", 0.004
        ),
        placed(0, 0.02, -0.55) @ turned("x", -28),
    )
    grooves = [
        rod(
            (0.02, 0.024 + k * 0.007, -0.545 + k * 0.003),
            (0.07, 0.026 + k * 0.007, -0.545 + k * 0.003),
            0.0007,
            "#6f7376",
        )
        for k in range(3)
    ]
    return merge([shaft, grip, head, *grooves])


def _finger(points: list[tuple[float, float, float]], thick: float, colour: Colour) -> Mesh:
    return tube(curve(points, 8), np.array([0.8, 1, 1.05, 1.05, 1.05, 1.0, 0.85, 0.5]) * thick, colour, "leather", 9)


def baseball_glove(prop: Prop) -> Mesh:
    """A catcher's glove, 28 cm, open to the front: padded palm, four fingers, thumb, laced web; it stands on its heel."""
    colour = prop.colour or "#9a5a2a"
    palm = pile(
        [(0.0, 0.055, 0.03), (0.02, 0.075, 0.042), (0.08, 0.092, 0.04), (0.13, 0.088, 0.026), (0.15, 0.075, 0.012)],
        colour,
        "leather",
        18,
        2.4,
        [0.0, 0.0, -0.012, -0.018, -0.018],
    )
    pocket = at(blob(3, (0.062, 0.055, 0.012), shade(colour, 0.78), "leather", 2, 0.02), 0.005, 0.085, 0.022)
    fingers = [
        _finger([(x0, 0.12, -0.012), (x1, 0.19, -0.012), (x2, y, 0.012)], 0.021, shade(colour, tone))
        for x0, x1, x2, y, tone in (
            (-0.07, -0.085, -0.09, 0.235, 1.0),
            (-0.032, -0.04, -0.042, 0.268, 1.06),
            (0.006, 0.006, 0.007, 0.275, 1.0),
            (0.04, 0.05, 0.052, 0.262, 1.06),
        )
    ]
    thumb = _finger([(0.078, 0.05, 0.0), (0.128, 0.12, 0.01), (0.125, 0.215, 0.03)], 0.026, colour)
    web = []
    for k in range(5):
        y = 0.14 + 0.025 * k
        web.append(rod((0.05, y, 0.0), (0.118, y + 0.004, 0.014), 0.0055, "#d9b77a", "leather", 6))
    for x in (0.068, 0.086, 0.104):
        web.append(rod((x, 0.13, 0.004), (x, 0.25, 0.012), 0.0055, shade(colour, 0.8), "leather", 6))
    laces = [
        rod((x, 0.178, 0.01), (x + 0.028, 0.184, 0.011), 0.0035, "#d9b77a", "leather", 5) for x in (-0.075, -0.038, 0.0)
    ]
    cuff = pile([(0.0, 0.058, 0.034), (0.012, 0.064, 0.038), (0.022, 0.07, 0.04)], "#e0c08a", "leather", 18, 2.4)
    seam = tube(
        curve([(-0.07, 0.03, 0.045), (-0.075, 0.09, 0.03), (-0.05, 0.13, 0.012)], 10), 0.003, "#e0c08a", "leather", 5
    )
    return merge([palm, pocket, *fingers, thumb, *web, *laces, cuff, seam])


def boxing_glove(prop: Prop) -> Mesh:
    """A pair of boxing gloves, 30 cm, with laced cuffs."""
    colour = prop.colour or "#b0202a"
    fist = pile(
        [
            (0.0, 0.05, 0.045),
            (0.09, 0.048, 0.043),
            (0.1, 0.062, 0.055),
            (0.16, 0.078, 0.07),
            (0.22, 0.078, 0.07),
            (0.26, 0.06, 0.055),
            (0.275, 0.02, 0.02),
        ],
        colour,
        "leather",
        18,
        2.3,
    )
    thumb = _finger([(0.06, 0.11, 0.03), (0.085, 0.16, 0.055), (0.06, 0.215, 0.07)], 0.026, colour)
    cuff = pile([(0.0, 0.051, 0.046), (0.06, 0.05, 0.045)], "#efeae0", "leather", 18)
    one = merge([fist, thumb, cuff])
    other = moved(at(moved(one, np.diag([-1.0, 1.0, 1.0, 1.0])), heading=18), placed(-0.2, 0, 0.02))
    return merge([one, other])


def frisbee(prop: Prop) -> Mesh:
    """A flying disc, 27 cm, with rings on its top."""
    colour = prop.colour or "#d8342a"
    disc = lathe(
        [(0.118, 0.004), (0.124, 0.0), (0.133, 0.008), (0.135, 0.018), (0.125, 0.026), (0.1, 0.03), (0, 0.031)],
        colour,
        "paint",
        36,
        70,
    )
    under = lathe([(0, 0.027), (0.1, 0.026), (0.12, 0.02), (0.118, 0.004)], shade(colour, 0.75), "paint", 36, 70)
    rings = [
        at(hoop(r, 0.0016, shade(colour, 0.75), "paint", 36, 4), y=y)
        for r, y in ((0.11, 0.029), (0.1, 0.0305), (0.09, 0.031))
    ]
    badge = at(cylinder(0.06, 0.001, "#f4efe2", "paint", 28), y=0.0308)
    star = at(
        lying(
            plate(
                [
                    (float(r * np.cos(a)), float(r * np.sin(a)))
                    for a, r in zip(np.arange(10) * np.pi / 5 + np.pi / 2, [0.045, 0.019] * 5, strict=True)
                ],
                0.001,
                colour,
                "paint",
            )
        ),
        y=0.0325,
    )
    return merge([disc, under, *rings, badge, star])


def hula_hoop(prop: Prop) -> Mesh:
    """A hula hoop, 95 cm, with bands of a second colour."""
    colour = prop.colour or "#e6417f"
    whole = at(hoop(0.475, 0.0135, colour, "paint", 60, 8), y=0.0135)
    angle = np.arctan2(whole.positions[:, 0], whole.positions[:, 2])
    whole.colours[(np.floor((angle + np.pi) / (2 * np.pi) * 16).astype(int) % 2) == 0] = np.array([0.95, 0.9, 0.45])
    return whole


def pom_pom(prop: Prop) -> Mesh:
    """A pair of cheerleader's pom-poms, 32 cm each: tassels of shining strips."""
    colour = prop.colour or "#d8262f"
    draw = chance(5, "pom")
    parts = []
    for x in (-0.19, 0.19):
        for _ in range(90):
            way = draw.normal(size=3)
            way /= np.linalg.norm(way)
            way[1] = way[1] * 0.9 + 0.05
            end = way * draw.uniform(0.13, 0.17)
            side = np.cross(way, draw.normal(size=3))
            side = side / np.linalg.norm(side) * 0.006
            tone = shade(colour, float(draw.uniform(0.75, 1.2))) if draw.uniform() < 0.75 else (0.95, 0.93, 0.88)
            strip: Array = np.array([-side, side, end * 0.75 + side, end, end * 0.75 - side])
            ring = np.stack([strip, strip + way * 0 + [0, 0.0015, 0]])
            parts.append(at(loft(ring, tone, "metal", False), x, 0.165, 0))
        parts.append(at(cylinder(0.016, 0.1, "#efeae0", "plain", 8), x, 0.11, 0))
    mesh = merge(parts)
    return at(mesh, y=-float(mesh.bounds[0][1]))


def shuttlecock(prop: Prop) -> Mesh:
    """A shuttlecock, 8 cm, cork down."""
    cork = lathe([(0, 0), (0.009, 0.002), (0.013, 0.012), (0.013, 0.024), (0, 0.024)], "#e9d7b0", "plain", 14)
    band = lathe([(0.0133, 0.02), (0.0135, 0.026)], "#2f6b3c", "paint", 14)
    skirt = []
    for k in range(14):
        a, b = k * 2 * np.pi / 14, (k + 0.72) * 2 * np.pi / 14
        low = [(0.011 * np.cos(t), 0.024, 0.011 * np.sin(t)) for t in (a, b)]
        high = [(0.034 * np.cos(t), 0.084, 0.034 * np.sin(t)) for t in (b, a)]
        quad = np.array([*low, *high])
        skirt.append(loft(np.stack([quad, quad * 0.97]), prop.colour or "#f4f2ea", "paper", True))
    return merge([cork, band, *skirt])


def paddle(prop: Prop) -> Mesh:
    """A canoe paddle, 1.5 m: T grip at +z, shaft, blade."""
    colour = prop.colour or "#c08a4a"
    shaft = rod((0, 0.02, 0.73), (0, 0.02, -0.3), 0.0145, colour, "wood", 10)
    blade = lying(
        plate(
            symmetric([(0.0, 0.0), (0.03, 0.02), (0.095, 0.18), (0.1, 0.36), (0.075, 0.45), (0.0, 0.47)], 20),
            0.014,
            shade(colour, 0.9),
            "wood",
            0.006,
        ),
        0.02,
    )
    tip = box((-0.07, 0.012, -0.73), (0.07, 0.0282, -0.66), "#b3302a", "paint", 0.004)
    return merge(
        [
            shaft,
            at(blade, z=-0.28),
            tip,
            rod((-0.06, 0.02, 0.735), (0.06, 0.02, 0.735), 0.017, shade(colour, 0.85), "wood", 10),
        ]
    )


def oar(prop: Prop) -> Mesh:
    """A rowing oar, 2.6 m: long loom with a collar, narrow blade."""
    colour = prop.colour or "#c9a267"
    loom = rod((0, 0.03, 1.3), (0, 0.03, -0.75), 0.024, colour, "wood", 10, 0.019)
    grip = rod((0, 0.03, 1.31), (0, 0.03, 1.15), 0.019, "#26282b", "leather", 10)
    collar = rod((0, 0.03, 0.5), (0, 0.03, 0.36), 0.033, "#4a2a1b", "leather", 12)
    blade = lying(
        plate(
            symmetric([(0.0, 0.0), (0.03, 0.03), (0.075, 0.2), (0.085, 0.5), (0.08, 0.54), (0.0, 0.55)], 18),
            0.02,
            "#efeae0",
            "paint",
            0.008,
        ),
        0.03,
    )
    stripe = box((-0.081, 0.019, -1.18), (0.081, 0.041, -1.08), "#b3302a", "paint", 0.004)
    return merge([loom, grip, collar, at(blade, z=-0.72), stripe])


KINDS: dict[str, Family] = {
    "baseball bat": Family(baseball_bat, (0.0, 0.033, 0.36), "along", (0.0, 0.033, 0.27), (), "field", turn=62),
    "cricket bat": Family(cricket_bat, (0.0, 0.02, 0.37), "along", (0.0, 0.02, 0.28), (), "field", turn=62),
    "tennis racket": Family(
        tennis_racket,
        (0.0, 0.02, 0.26),
        "along",
        (0.0, 0.02, 0.18),
        ("racket", "racquet", "tennis racquet", "squash racket"),
        "court",
        turn=52,
    ),
    "badminton racket": Family(
        badminton_racket, (0.0, 0.015, 0.26), "along", None, ("badminton racquet",), "court", turn=52
    ),
    "ping pong paddle": Family(
        ping_pong_paddle,
        (0.0, 0.011, 0.08),
        "along",
        None,
        ("table tennis bat", "table tennis paddle", "table tennis racket", "ping-pong paddle"),
        "",
        turn=40,
    ),
    "hockey stick": Family(
        hockey_stick,
        (0.0, 0.014, 0.62),
        "staff",
        (0.0, 0.014, 0.1),
        ("lacrosse stick", "ice hockey stick"),
        "ice",
        turn=58,
    ),
    "golf club": Family(
        golf_club,
        (0.0, 0.02, 0.45),
        "staff",
        (0.0, 0.02, 0.36),
        (
            "golf iron",
            "putter",
        ),
        "golf",
        turn=58,
    ),
    "baseball glove": Family(
        baseball_glove, (0.0, 0.02, -0.01), "palm", None, ("baseball mitt", "mitt", "catcher's mitt"), "field"
    ),
    "boxing glove": Family(boxing_glove, (0.0, 0.03, 0.0), "palm", None, ("boxing gloves",), "gym"),
    "frisbee": Family(frisbee, (0.128, 0.012, 0.0), "upright", None, ("flying disc", "discus"), "park"),
    "hula hoop": Family(hula_hoop, (0.475, 0.0135, 0.0), "both", None, ("hula-hoop", "hoop"), "park", tilt=90),
    "pom-poms": Family(
        pom_pom,
        (-0.19, 0.165, 0.0),
        "palm",
        (0.19, 0.165, 0.0),
        ("pom-pom", "pom pom", "pompom", "pompoms", "pom poms"),
        "field",
    ),
    "shuttlecock": Family(shuttlecock, (0.0, 0.012, 0.0), "palm", None, (), ""),
    "paddle": Family(
        paddle,
        (0.0, 0.02, 0.73),
        "staff",
        (0.0, 0.02, 0.05),
        ("canoe paddle", "kayak paddle", "pagaie"),
        "lake",
        turn=58,
    ),
    "oar": Family(oar, (0.0, 0.03, 1.23), "staff", (0.0, 0.03, 1.0), (), "lake", turn=62),
}
