"""What stands on pavements: hydrant, parking meter, traffic light, post box, mailbox, bin, cone, barrier. Fronts to +z, feet on y = 0."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import plate, upright
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod
from filmwright.stage.surface import at, glowing, grounded, merge, moved, placed, rgb, shade, turned

STEEL, DARK = "#8d9195", "#26282b"


def fire_hydrant(prop: Prop) -> Mesh:
    """A fire hydrant, 80 cm: flanged barrel, bonnet with its nut, a large outlet in front and one at each side, chains."""
    colour = prop.colour or "#c4261d"
    outline = [(0, 0), (0.17, 0), (0.17, 0.04), (0.125, 0.045), (0.12, 0.09), (0.118, 0.44), (0.16, 0.45), (0.16, 0.49)]
    bonnet = [(0.13, 0.5), (0.125, 0.56), (0.1, 0.65), (0.05, 0.7), (0.036, 0.71), (0.036, 0.74), (0, 0.745)]
    body = lathe([*outline, *bonnet], colour, "paint", 26, 32)
    nut = cylinder(0.026, 0.05, shade(colour, 0.9), "metal", 5, base=0.74)
    bolts = [
        at(cylinder(0.014, 0.02, STEEL, "metal", 6), 0.147 * float(np.cos(a)), y, 0.147 * float(np.sin(a)))
        for a in np.arange(8) * np.pi / 4 + 0.2
        for y in (0.04, 0.485)
    ]
    front = upright(
        lathe(
            [
                (0.085, 0),
                (0.085, 0.05),
                (0.1, 0.052),
                (0.1, 0.09),
                (0.08, 0.1),
                (0.03, 0.105),
                (0.03, 0.135),
                (0, 0.136),
            ],
            shade(colour, 0.95),
            "paint",
            20,
        ),
        0,
        0.37,
        0.09,
    )
    sides = [
        moved(
            lathe(
                [
                    (0.06, 0),
                    (0.06, 0.05),
                    (0.072, 0.052),
                    (0.072, 0.085),
                    (0.058, 0.095),
                    (0.024, 0.098),
                    (0.024, 0.125),
                    (0, 0.126),
                ],
                shade(colour, 0.95),
                "paint",
                18,
            ),
            placed(s * 0.09, 0.37, 0) @ turned("z", -90 * s),
        )
        for s in (-1, 1)
    ]
    chains = [rod((s * 0.17, 0.31, 0.03), (s * 0.1, 0.26, 0.1), 0.006, STEEL, "metal", 5) for s in (-1, 1)]
    ribs = [
        moved(box((-0.012, 0.5, 0.09), (0.012, 0.66, 0.118), shade(colour, 0.9), "paint", 0.004), placed(heading=h))
        for h in range(0, 360, 45)
    ]
    return grounded(merge([body, nut, *bolts, front, *sides, *chains, *ribs]), 0, 0.12, 0.35)


def parking_meter(prop: Prop) -> Mesh:
    """A parking meter, 1.45 m: post, rounded head with a window, a dial and its needle, coin slot, handle."""
    colour = prop.colour or "#5b6f7d"
    post = lathe(
        [(0, 0), (0.09, 0), (0.09, 0.02), (0.032, 0.04), (0.03, 1.0), (0.045, 1.02), (0, 1.02)], STEEL, "metal", 16
    )
    outline = [(-0.085, 1.02), (0.085, 1.02), (0.11, 1.1), (0.11, 1.3)]
    outline += [(0.11 * float(np.cos(a)), 1.3 + 0.12 * float(np.sin(a))) for a in np.linspace(0.15, np.pi - 0.15, 11)]
    outline += [(-0.11, 1.3), (-0.11, 1.1)]
    head = plate(outline, 0.14, colour, "metal", 0.02)
    ring = [(0.085 * float(np.cos(a)), 1.29 + 0.085 * float(np.sin(a))) for a in np.linspace(0, np.pi, 13)]
    window = at(plate([*ring], 0.006, "#e9f0f0", "paper"), z=0.0705)
    rim = at(plate([(x * 1.1, 1.285 + (y - 1.285) * 1.12) for x, y in ring], 0.004, "#c9cccf", "metal"), z=0.069)
    ticks = [
        moved(
            box((-0.002, 0.06, 0), (0.002, 0.076, 0.003), "#17171a", "plain"), placed(0, 1.29, 0.074) @ turned("z", a)
        )
        for a in np.linspace(-75.0, 75.0, 9)
    ]
    needle = moved(
        box((-0.003, 0, 0), (0.003, 0.07, 0.003), "#d8262f", "plain"), placed(0, 1.295, 0.0755) @ turned("z", 30)
    )
    flag = box((-0.05, 1.245, 0.07), (0.05, 1.275, 0.075), "#d8262f", "plain")
    slot = [
        box((-0.03, 1.17, 0.07), (0.03, 1.23, 0.078), "#c9cccf", "metal", 0.004),
        box((-0.003, 1.18, 0.077), (0.003, 1.22, 0.08), "#17171a", "plain"),
    ]
    knob = [
        upright(cylinder(0.024, 0.02, "#c9cccf", "metal", 16), 0, 1.11, 0.068),
        box((-0.006, 1.075, 0.085), (0.006, 1.145, 0.1), "#c9cccf", "metal", 0.004),
    ]
    return grounded(merge([post, head, rim, window, *ticks, needle, flag, *slot, *knob]), 0, 0.2, 0.3)


def traffic_light(prop: Prop) -> Mesh:
    """A traffic light on its post, 3.2 m: red, amber, green in visors on a backing board; the one its colour names is lit, else red."""
    post = lathe([(0, 0), (0.13, 0), (0.13, 0.1), (0.06, 0.16), (0.055, 3.2), (0, 3.22)], "#4a5258", "metal", 14)
    case = box((-0.17, 2.15, 0.05), (0.17, 3.15, 0.27), "#2b2f2c", "paint", 0.03)
    board = box((-0.27, 2.06, 0.03), (0.27, 3.24, 0.05), "#1d1f1e", "paint", 0.01)
    rim = [box((-0.27, y, 0.05), (0.27, y + 0.02, 0.054), "#f2ead2", "paint") for y in (2.06, 3.22)] + [
        box((x, 2.06, 0.05), (x + 0.02, 3.24, 0.054), "#f2ead2", "paint") for x in (-0.27, 0.25)
    ]
    parts = [post, case, board, *rim]
    tones = (("#ff2a1e", 2.98), ("#ffb020", 2.65), ("#2fdc6a", 2.32))
    lit = 0
    if prop.colour:
        lit = int(np.argmin([np.linalg.norm(rgb(tone) - rgb(prop.colour)) for tone, _ in tones]))
    for k, (tone, y) in enumerate(tones):
        lens = upright(lathe([(0.115, 0), (0.09, 0.02), (0, 0.032)], shade(tone, 0.32), "glass", 22), 0, y, 0.27)
        parts.append(glowing(lens, tone, 5.0) if k == lit else lens)
        hood = upright(lathe([(0.125, 0), (0.135, 0.14), (0.128, 0.14), (0.12, 0)], "#1d1f1e", "plain", 22), 0, y, 0.27)
        low = hood.positions[:, 1] < y - 0.03
        hood.positions[low, 2] = 0.29
        parts.append(hood)
    return merge(parts)


def post_box(prop: Prop) -> Mesh:
    """A pillar box, 1.6 m: fluted cap, slot, plate, door, black foot."""
    colour = prop.colour or "#b81c22"
    foot = lathe([(0, 0), (0.26, 0), (0.26, 0.18), (0.24, 0.2)], "#1d1d1f", "paint", 28)
    body = lathe(
        [(0.235, 0.2), (0.235, 1.38), (0.27, 1.4), (0.27, 1.46), (0.25, 1.5), (0.14, 1.57), (0, 1.6)],
        colour,
        "paint",
        30,
    )
    slot = box((-0.13, 1.22, 0.18), (0.13, 1.27, 0.238), "#0d0d0e", "plain")
    lip = box((-0.15, 1.27, 0.2), (0.15, 1.29, 0.256), shade(colour, 0.85), "paint", 0.005)
    door = [box((-0.16, y, 0.17), (0.16, y + 0.012, 0.232), shade(colour, 0.65), "paint") for y in (0.3, 1.14)]
    sign = box((-0.09, 0.9, 0.2), (0.09, 1.08, 0.24), "#f2ead2", "paper", 0.004)
    rows = [box((-0.07, 0.92 + 0.03 * k, 0.238), (0.05, 0.93 + 0.03 * k, 0.242), "#3a3733", "paper") for k in range(5)]
    lock = upright(cylinder(0.02, 0.02, "#c9a04a", "metal", 12), 0.12, 0.7, 0.205)
    return merge([foot, body, slot, lip, *door, sign, *rows, lock])


def mailbox(prop: Prop) -> Mesh:
    """A rural letter box on a post, 1.2 m: round top, door, red flag up."""
    colour = prop.colour or "#8d9aa3"
    outline = [
        (-0.1, 0.95),
        (0.1, 0.95),
        (0.1, 1.08),
        *[(0.1 * float(np.cos(a)), 1.08 + 0.1 * float(np.sin(a))) for a in np.linspace(0.2, np.pi - 0.2, 9)],
        (-0.1, 1.08),
    ]
    tunnel = plate(outline, 0.5, colour, "metal", 0.006)
    door = at(
        plate([(x * 0.92, 1.06 + (y - 1.06) * 0.92) for x, y in outline], 0.01, shade(colour, 0.88), "metal", 0.003),
        z=0.253,
    )
    knob = at(ball(0.014, STEEL, "metal", 8, 6), 0, 1.14, 0.268)
    flag = [
        box((0.1, 1.02, 0.05), (0.108, 1.24, 0.07), "#c0202a", "paint"),
        box((0.1, 1.18, 0.05), (0.108, 1.24, 0.16), "#c0202a", "paint"),
    ]
    post = box((-0.045, 0, -0.045), (0.045, 0.95, 0.045), "#7a5a3a", "wood", 0.008)
    return merge(
        [tunnel, door, knob, *flag, post, box((-0.06, 0.92, -0.2), (0.06, 0.955, 0.2), "#7a5a3a", "wood", 0.004)]
    )


def bin_(prop: Prop) -> Mesh:
    """A dustbin, 80 cm: ribbed sides, a lid with its handle."""
    colour = prop.colour or "#7d8387"
    ribs = [
        (0, 0),
        (0.2, 0),
        *[(0.21 + 0.05 * k / 12 + (0.006 if k % 2 else 0), 0.03 + 0.055 * k) for k in range(12)],
        (0.27, 0.68),
        (0, 0.68),
    ]
    lid = lathe([(0.285, 0.66), (0.285, 0.7), (0.26, 0.73), (0.1, 0.76), (0, 0.765)], shade(colour, 1.1), "metal", 26)
    grip = moved(
        lathe([(0.045, -0.008), (0.053, 0.0), (0.045, 0.008)], STEEL, "metal", 16),
        placed(0, 0.775, 0) @ turned("x", 90),
    )
    ears = [
        moved(
            lathe([(0.04, -0.008), (0.048, 0.0), (0.04, 0.008)], STEEL, "metal", 14),
            placed(s * 0.265, 0.52, 0) @ turned("z", 90),
        )
        for s in (-1, 1)
    ]
    return merge([lathe(ribs, colour, "metal", 26, 25), lid, grip, *ears])


def cone(prop: Prop) -> Mesh:
    """A traffic cone, 70 cm, with two white bands."""
    colour = prop.colour or "#e8571e"
    body = lathe([(0.14, 0.03), (0.105, 0.2)], colour, "plain", 24)
    bands = [
        lathe([(r0, y0), (r1, y1)], tone, "plain", 24)
        for r0, y0, r1, y1, tone in (
            (0.105, 0.2, 0.082, 0.32, "#f4f2ea"),
            (0.082, 0.32, 0.066, 0.4, colour),
            (0.066, 0.4, 0.048, 0.5, "#f4f2ea"),
            (0.048, 0.5, 0.022, 0.69, colour),
            (0.022, 0.69, 0.012, 0.7, colour),
        )
    ]
    return merge([box((-0.19, 0, -0.19), (0.19, 0.03, 0.19), "#26282b", "plain", 0.01), body, *bands])


def barrier(prop: Prop) -> Mesh:
    """A road barrier, 1.5 m, striped, on two trestles, a lamp on top."""
    parts = []
    for y in (0.55, 0.85):
        for k in range(10):
            x = -0.75 + 0.15 * k
            parts.append(
                box(
                    (x, y, -0.012),
                    (x + 0.15, y + 0.18, 0.012),
                    (prop.colour or "#d8342a") if k % 2 else "#f4f2ea",
                    "paint",
                )
            )
    parts += [rod((x, 0, z), (x, 1.0, 0), 0.022, STEEL, "metal") for x in (-0.6, 0.6) for z in (-0.25, 0.25)]
    parts.append(glowing(at(ball(0.06, sides=12, rings=8), 0.6, 1.08, 0), "#ffb020", 3.0))
    return merge(parts)


def phone_box(prop: Prop) -> Mesh:
    """A telephone box, 2.4 m: panes in a painted frame, a lit sign under the domed roof, the telephone within."""
    colour = prop.colour or "#b0181f"
    w = 0.45
    parts = [
        box((-w, 0, -w), (w, 0.12, w), shade(colour, 0.8), "paint", 0.01),
        box((-w - 0.02, 2.05, -w - 0.02), (w + 0.02, 2.3, w + 0.02), colour, "paint", 0.02),
    ]
    parts.append(lathe([(0.6, 2.3), (0.45, 2.38), (0.2, 2.44), (0, 2.45)], colour, "paint", 4, 10))
    parts[-1] = at(parts[-1], heading=45)
    for x in (-w + 0.04, w - 0.04):
        for z in (-w + 0.04, w - 0.04):
            parts.append(box((x - 0.045, 0.1, z - 0.045), (x + 0.045, 2.06, z + 0.045), colour, "paint", 0.008))
    for h in (0, 90, 270):
        side = [
            box((-w + 0.06, y - 0.012, w - 0.03), (w - 0.06, y + 0.012, w - 0.01), colour, "paint")
            for y in np.linspace(0.35, 2.0, 8)
        ]
        side += [box((x - 0.012, 0.3, w - 0.03), (x + 0.012, 2.05, w - 0.01), colour, "paint") for x in (-0.22, 0.22)]
        side.append(box((-w + 0.06, 0.12, w - 0.04), (w - 0.06, 0.34, w - 0.012), colour, "paint", 0.004))
        parts += [at(each, heading=h) for each in side]
        parts.append(at(glowing(box((-0.3, 2.11, w + 0.02), (0.3, 2.24, w + 0.026)), "#fff2d2", 1.2), heading=h))
        parts += [
            at(
                box((-0.25 + 0.075 * k, 2.145, w + 0.026), (-0.195 + 0.075 * k, 2.205, w + 0.03), "#17171a", "plain"),
                heading=h,
            )
            for k in range(7)
        ]
    parts.append(box((-w + 0.05, 0.12, -w + 0.02), (w - 0.05, 2.05, -w + 0.05), shade(colour, 0.7), "paint"))
    parts += [
        box((-0.15, 1.0, -w + 0.05), (0.15, 1.5, -w + 0.18), DARK, "metal", 0.01),
        rod((-0.09, 1.15, -w + 0.21), (-0.09, 1.4, -w + 0.21), 0.02, "#17171a", "plain", 8),
    ]
    return merge(parts)


def streetlamp(prop: Prop) -> Mesh:
    """An old street lamp, 3.4 m, its lantern lit."""
    iron = prop.colour or "#23302b"
    post = lathe(
        [
            (0, 0),
            (0.17, 0),
            (0.17, 0.15),
            (0.1, 0.22),
            (0.09, 0.6),
            (0.11, 0.64),
            (0.06, 0.72),
            (0.045, 2.7),
            (0.075, 2.74),
            (0.05, 2.8),
            (0, 2.8),
        ],
        iron,
        "paint",
        16,
    )
    arm = [
        rod((-0.24, 2.55, 0), (0.24, 2.55, 0), 0.018, iron, "paint"),
        at(ball(0.03, iron, "paint", 8, 6), 0.25, 2.55, 0),
        at(ball(0.03, iron, "paint", 8, 6), -0.25, 2.55, 0),
    ]
    glass = glowing(lathe([(0.1, 2.82), (0.18, 3.14)], "#fff2d2", "plain", 6, 10), "#ffd890", 3.5)
    frame = [
        rod(
            (0.1 * float(np.sin(a)), 2.82, 0.1 * float(np.cos(a))),
            (0.18 * float(np.sin(a)), 3.14, 0.18 * float(np.cos(a))),
            0.012,
            iron,
            "paint",
        )
        for a in np.arange(6) * np.pi / 3
    ]
    roof = lathe([(0.2, 3.14), (0.12, 3.26), (0.04, 3.32), (0.03, 3.4), (0, 3.42)], iron, "paint", 6, 10)
    return merge([post, *arm, glass, *frame, roof])


KINDS: dict[str, Family] = {
    "fire hydrant": Family(
        fire_hydrant, (0.0, 0.76, 0.0), "both", words=("hydrant", "fireplug", "bouche d'incendie"), home="street"
    ),
    "parking meter": Family(parking_meter, (0.0, 1.11, 0.08), "both", words=("meter", "parcmètre"), home="street"),
    "traffic light": Family(
        traffic_light,
        (0.05, 1.2, 0.0),
        "both",
        words=("traffic lights", "stoplight", "stop light", "traffic signal", "feu rouge"),
        home="street",
    ),
    "post box": Family(
        post_box,
        (0.23, 1.0, 0.0),
        "both",
        words=("postbox", "pillar box", "letter box", "boîte aux lettres"),
        home="street",
    ),
    "mailbox": Family(mailbox, (0.0, 1.14, 0.265), "both", words=("mail box",), home="street", turn=30),
    "trash can": Family(
        bin_,
        (0.0, 0.82, 0.0),
        "hang",
        words=(
            "garbage can",
            "dustbin",
            "trashcan",
            "rubbish bin",
            "garbage bin",
            "trash bin",
            "waste bin",
            "bin",
            "poubelle",
        ),
        home="street",
    ),
    "traffic cone": Family(cone, (0.0, 0.68, 0.0), "hang", words=("cone", "road cone", "safety cone"), home="street"),
    "barrier": Family(barrier, (0.0, 1.02, 0.0), "both", words=("barricade", "roadblock", "hurdle"), home="street"),
    "phone box": Family(
        phone_box, (0.4, 1.0, 0.44), "both", words=("telephone box", "call box"), home="street", turn=25
    ),
    "street lamp": Family(
        streetlamp, (0.0, 1.2, 0.0), "both", words=("lamp post", "lamppost", "lamp-post"), home="street"
    ),
}
