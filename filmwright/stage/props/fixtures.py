"""Large things that pictures are composed of: a counter, a mantelpiece, a market stall, an arcade machine, a jukebox, a doll house.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import hoop
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, chance, glowing, merge, moved, shade, surface, turned

BRASS, DARK, WOOD = "#c29a44", "#26282b", "#7a5230"


def counter(prop: Prop) -> Mesh:
    """The counter of a shop or a bar: panels, a thick top, a rail for the feet; 2.2 m."""
    tone = prop.colour or "#6b4226"
    body = box((-1.05, 0.0, -0.28), (1.05, 0.9, 0.26), shade(tone, 0.85), "wood")
    top = box((-1.12, 0.9, -0.34), (1.12, 0.96, 0.34), shade(tone, 1.25), "wood", 0.012)
    panels = [
        box((x - 0.22, 0.14, 0.26), (x + 0.22, 0.78, 0.275), tone, "wood", 0.01) for x in (-0.78, -0.26, 0.26, 0.78)
    ]
    rail = rod((-1.05, 0.16, 0.36), (1.05, 0.16, 0.36), 0.02, BRASS, "metal", 10)
    held = [rod((x, 0.16, 0.27), (x, 0.16, 0.36), 0.01, BRASS, "metal", 6) for x in (-0.9, 0.0, 0.9)]
    return merge([body, top, *panels, rail, *held])


def mantelpiece(prop: Prop) -> Mesh:
    """A fireplace with its mantelpiece, a fire in it; 1.6 m."""
    tone = prop.colour or "#ded6c8"
    legs = [box((s * 0.66 - 0.13, 0, -0.2), (s * 0.66 + 0.13, 1.0, 0.16), tone, "stone", 0.01) for s in (-1, 1)]
    lintel = box((-0.79, 0.8, -0.2), (0.79, 1.02, 0.16), tone, "stone", 0.01)
    shelf = box((-0.88, 1.02, -0.22), (0.88, 1.09, 0.26), shade(tone, 1.06), "stone", 0.014)
    hearth = box((-0.53, 0, -0.2), (0.53, 0.8, -0.17), "#2a2320", "brick")
    logs = [
        rod((-0.28, 0.08, z), (0.28, 0.1, z + d), 0.05, "#3b2a1e", "bark", 9) for z, d in ((-0.05, 0.04), (0.06, -0.05))
    ]
    draw, flames = chance(4, "hearth"), []
    for k in range(9):
        x, h = draw.uniform(-0.24, 0.24), draw.uniform(0.16, 0.42)
        flame = lathe([(0, 0), (0.05, 0.12 * h), (0.04, 0.4 * h), (0, h)], "#ffae45", "glow", 8)
        flames.append(
            at(glowing(flame, ("#ffb347", "#ff8a2a", "#ffd27a")[k % 3], 2.4), x, 0.1, draw.uniform(-0.06, 0.06))
        )
    return merge(
        [*legs, lintel, shelf, hearth, box((-0.53, 0, -0.17), (0.53, 0.03, 0.3), "#57504a", "stone"), *logs, *flames]
    )


def stall(prop: Prop) -> Mesh:
    """A market stall: a striped awning over crates of fruit; 2.4 m."""
    tone, parts = prop.colour or "#c23b34", []
    parts += [
        rod((x, 0, z), (x, 2.2 if z > 0 else 2.5, z), 0.03, WOOD, "wood", 8) for x in (-1.1, 1.1) for z in (-0.5, 0.6)
    ]
    for k in range(10):
        x = -1.2 + 0.24 * k
        stripe = surface(
            np.array(
                [
                    [x, 2.18, 0.85],
                    [x + 0.24, 2.18, 0.85],
                    [x + 0.24, 2.55, -0.6],
                    [x, 2.55, -0.6],
                    [x, 1.98, 0.87],
                    [x + 0.24, 1.98, 0.87],
                ]
            ),
            np.array([[0, 1, 2], [0, 2, 3], [4, 5, 1], [4, 1, 0], [2, 1, 0], [3, 2, 0], [1, 5, 4], [0, 1, 4]]),
            tone if k % 2 == 0 else "#f2ece0",
            "cloth",
        )
        parts.append(stripe)
    parts.append(box((-1.15, 0, -0.4), (1.15, 0.75, 0.35), "#8a6238", "wood"))
    fruit = ("#d8342c", "#f09a2a", "#7fb23c", "#f2d03a", "#8a3b6b")
    for k, x in enumerate((-0.9, -0.45, 0.0, 0.45, 0.9)):
        crate = box((x - 0.2, 0.75, -0.28), (x + 0.2, 0.92, 0.38), "#b08a58", "wood", 0.006)
        heap = [
            at(
                ball(0.06, fruit[k], "plain", 6, 4),
                x - 0.14 + 0.135 * i,
                0.95 + 0.02 * ((i + j) % 2),
                -0.2 + 0.13 * j,
            )
            for i in range(3)
            for j in range(5)
        ]
        parts += [crate, *heap]
    return merge(parts)


def cabinet_of_play(prop: Prop) -> Mesh:
    """An arcade machine with its lit screen, 1.75 m."""
    tone = prop.colour or "#2a3f8f"
    parts = []
    for x in (-0.34, 0.34):
        for y0, y1, z0, z1 in ((0, 0.9, -0.33, 0.34), (0.9, 1.45, -0.33, 0.06), (1.45, 1.75, -0.33, 0.24)):
            parts.append(box((x - 0.02, y0, z0), (x + 0.02, y1, z1), tone, "paint"))
    parts += [
        box((-0.33, 0, -0.32), (0.33, 0.88, 0.3), shade(tone, 0.5), "paint"),
        box((-0.33, 0.88, -0.32), (0.33, 0.95, 0.4), "#17181c", "plain", 0.01),
        box((-0.33, 0.95, -0.32), (0.33, 1.5, 0.0), "#101114", "plain"),
        glowing(box((-0.27, 1.02, 0.0), (0.27, 1.42, 0.012), "#2fd0ff", "glow"), "#2a7fd8", 1.1),
        glowing(box((-0.32, 1.52, 0.2), (0.32, 1.7, 0.25), "#ffd23f", "glow"), "#ffb02e", 1.3),
        box((-0.33, 1.5, -0.32), (0.33, 1.75, 0.2), shade(tone, 0.5), "paint"),
        rod((-0.15, 0.95, 0.22), (-0.15, 1.05, 0.22), 0.008, DARK), at(ball(0.026, "#d8232c", "paint", 12, 8), -0.15, 1.07, 0.22),
    ]  # fmt: skip
    invaders = [(x, y) for x in (-0.18, -0.06, 0.06, 0.18) for y in (1.3, 1.22)]
    parts += [
        glowing(box((x - 0.03, y - 0.02, 0.012), (x + 0.03, y + 0.02, 0.016), "#9dff5a", "glow"), "#9dff5a", 1.6)
        for x, y in invaders
    ]
    parts += [
        at(cylinder(0.016, 0.012, c, "paint", sides=12), x, 0.95, 0.24)
        for x, c in ((0.06, "#f2d03a"), (0.13, "#3fb2f0"), (0.2, "#6fd45a"))
    ]
    return merge(parts)


def jukebox(prop: Prop) -> Mesh:
    """A jukebox with a glowing arch, 1.5 m."""
    tone = prop.colour or "#8a2f24"
    u = np.linspace(0, np.pi, 21)
    arch = np.stack([0.36 * np.cos(u), 1.05 + 0.36 * np.sin(u), 0 * u + 0.25], 1)
    sides = [rod((s * 0.36, 0.2, 0.25), (s * 0.36, 1.05, 0.25), 0.05, "#ffb04a", "plain", 10) for s in (-1, 1)]
    body = [
        box((-0.4, 0, -0.28), (0.4, 1.05, 0.25), tone, "wood", 0.02),
        at(moved(cylinder(0.4, 0.53, tone, "wood", sides=28), turned("x", 90)), 0, 1.05, -0.28),
    ]
    lit = [glowing(part, "#ffb04a", 1.8) for part in (tube(arch, 0.05, "#ffb04a", "plain", 10), *sides)]
    return merge([
        *body, *lit, glowing(box((-0.27, 0.72, 0.25), (0.27, 1.12, 0.27), "#ffe2a8", "glow"), "#ffdfa0", 0.8),
        box((-0.25, 0.25, 0.25), (0.25, 0.6, 0.28), "#c9a15a", "metal", 0.01),
        *(box((-0.22, 0.3 + 0.055 * k, 0.28), (0.22, 0.315 + 0.055 * k, 0.285), DARK, "plain") for k in range(5)),
        *(rod((x, 0.74, 0.275), (x, 1.1, 0.275), 0.006, DARK) for x in (-0.18, -0.09, 0.0, 0.09, 0.18)),
    ])  # fmt: skip


def mannequin(prop: Prop) -> Mesh:
    """A dressmaker's figure of cloth on a stand, 1.6 m."""
    tone = prop.colour or "#d8c7a4"
    rings = [
        (0.9, 0.15),
        (0.95, 0.17),
        (1.02, 0.165),
        (1.13, 0.125),
        (1.22, 0.15),
        (1.32, 0.17),
        (1.4, 0.155),
        (1.46, 0.07),
        (1.53, 0.055),
        (1.55, 0.03),
    ]
    torso = lathe([(0, 0.9), *((r, y) for y, r in rings), (0, 1.555)], tone, "cloth", 26)
    torso = at(torso, size=(1.15, 1.0, 0.78))
    knob = at(ball(0.03, WOOD, "wood", 12, 8), y=1.58)
    legs = [
        rod((0, 0.22, 0), (0.26 * np.cos(a), 0.0, 0.26 * np.sin(a)), 0.018, WOOD, "wood", 8) for a in (0.5, 2.6, 4.7)
    ]
    return merge([torso, knob, rod((0, 0.2, 0), (0, 0.92, 0), 0.02, WOOD, "wood", 10), *legs])


def rocking_horse(prop: Prop) -> Mesh:
    """A rocking horse of wood, its head to +z, 85 cm."""
    tone = prop.colour or "#c98f52"
    u = np.linspace(-0.75, 0.75, 17)
    runners = [
        tube(np.stack([0 * u + x, 0.62 - 0.6 * np.cos(u), 0.6 * np.sin(u) * 1.05], 1), 0.022, "#a4452f", "wood", 8)
        for x in (-0.14, 0.14)
    ]
    legs = [
        rod((x, 0.06, z * 1.25), (x * 0.6, 0.45, z), 0.032, tone, "wood", 9) for x in (-0.14, 0.14) for z in (-0.2, 0.2)
    ]
    body = at(ball(0.16, tone, "wood", 20, 14), y=0.52, size=(0.85, 0.85, 1.9))
    neck = rod((0, 0.55, 0.22), (0, 0.82, 0.36), 0.085, tone, "wood", 12, 0.06)
    head = at(moved(at(ball(0.07, tone, "wood", 14, 10), size=(0.8, 0.9, 1.9)), turned("x", 30)), 0, 0.83, 0.42)
    mane = [at(ball(0.04, "#5a3420", "cloth", 9, 6), 0, 0.6 + 0.05 * k, 0.16 + 0.028 * k) for k in range(6)]
    tail = tube(np.array([[0, 0.58, -0.28], [0, 0.55, -0.4], [0, 0.35, -0.45]]), 0.03, "#5a3420", "cloth", 8)
    saddle = at(ball(0.12, "#a4252c", "leather", 16, 10), y=0.615, size=(1.05, 0.55, 1.0))
    ears = [rod((x, 0.88, 0.37), (x * 1.2, 0.95, 0.36), 0.016, tone, "wood", 6, 0.004) for x in (-0.03, 0.03)]
    grip = rod((-0.12, 0.74, 0.33), (0.12, 0.74, 0.33), 0.013, WOOD, "wood", 8)
    return merge([*runners, *legs, body, neck, head, *mane, tail, saddle, *ears, grip])


def doll_house(prop: Prop) -> Mesh:
    """A dolls' house, its front open: four little rooms, a roof; 80 cm."""
    wall, parts = prop.colour or "#e9b7bd", []
    parts += [box((-0.36, y, -0.18), (0.36, y + 0.015, 0.16), "#f2ece0", "wood") for y in (0.0, 0.27, 0.54)]
    parts += [box((x - 0.008, 0, -0.18), (x + 0.008, 0.55, 0.16), wall, "wood") for x in (-0.36, 0.0, 0.36)]
    for x, y, tone in (
        (-0.18, 0.0, "#bcd4e6"),
        (0.18, 0.0, "#d9e3b4"),
        (-0.18, 0.27, "#f0d9a8"),
        (0.18, 0.27, "#e3c4de"),
    ):
        parts.append(box((x - 0.175, y, -0.18), (x + 0.175, y + 0.27, -0.17), tone, "paper"))
    for side in (-1, 1):
        slope = box(
            (min(0.01 * side, -0.5 * side), 0, -0.2), (max(0.01 * side, -0.5 * side), 0.02, 0.19), "#9a4a36", "tile"
        )
        parts.append(at(moved(slope, turned("z", -38.0 * side)), 0.42 * side, 0.53))
    parts += [
        box((-0.3, 0.285, -0.1), (-0.12, 0.33, 0.06), "#c23b5a", "cloth", 0.006), box((-0.3, 0.33, -0.1), (-0.25, 0.36, 0.06),
        "#ffffff", "cloth"),
        box((0.1, 0.015, -0.06), (0.26, 0.09, 0.06), "#7a5230", "wood", 0.004), box((-0.28, 0.015, -0.14), (-0.1, 0.16, -0.08),
        "#4f7fa8", "cloth", 0.01),
        box((0.24, 0.285, -0.15), (0.32, 0.48, -0.08), "#8a5a34", "wood"), at(ball(0.03, "#ffd98a", "paint", 10, 7), 0.1, 0.45, -0.1),
    ]  # fmt: skip
    return merge(parts)


def stained_glass(prop: Prop) -> Mesh:
    """A window of coloured glass with a pointed arch, lit from behind, 2.2 m."""
    tones, draw, parts = (
        ("#c2272d", "#1f4fa8", "#e8b22a", "#2f8a4a", "#7a2f8a", "#e07a2a", "#3fa8c2"),
        chance(6, "glass"),
        [],
    )
    for i in range(6):
        for j in range(13):
            x, y = -0.5 + i / 6 + 1 / 12, 0.25 + 0.145 * j
            inside = y < 1.35 or np.hypot(abs(x) + 0.5, y - 1.35) < 1.0
            if inside:
                pane = box((x - 0.076, y - 0.066, -0.01), (x + 0.076, y + 0.066, 0.01), "#ffffff", "paint")
                far = np.hypot(x, y - 1.25)
                tone = tones[int(far * 9.0) % 7] if far < 0.42 else tones[int(draw.integers(7))]
                parts.append(glowing(pane, tone, 0.9))
    frame = (
        box((-0.6, 0.1, -0.06), (-0.5, 1.4, 0.06), "#8f887c", "stone"),
        box((0.5, 0.1, -0.06), (0.6, 1.4, 0.06), "#8f887c", "stone"),
    )
    u = np.linspace(0, 0.98, 14)
    curves = [np.stack([s * (1.05 * np.cos(u) - 0.5), 1.38 + 1.05 * np.sin(u), 0 * u], 1) for s in (-1, 1)]
    arch = [tube(points, 0.06, "#8f887c", "stone", 8) for points in curves]
    return merge([*parts, *frame, *arch, box((-0.66, 0.0, -0.1), (0.66, 0.14, 0.12), "#8f887c", "stone", 0.01)])


def ship_wheel(prop: Prop) -> Mesh:
    """A ship's wheel on its stand, eight handles, 1.3 m."""
    tone, parts = prop.colour or WOOD, []
    for radius, thick in ((0.4, 0.035), (0.12, 0.05)):
        ring = moved(hoop(radius, thick, tone, "wood", 40, 10), turned("x", 90))
        parts.append(at(ring, y=0.78))
    for k in range(8):
        a = k * np.pi / 4
        way = np.array([np.cos(a), np.sin(a), 0.0])
        low, high = np.array([0, 0.78, 0.0]) + 0.05 * way, np.array([0, 0.78, 0.0]) + 0.56 * way
        parts += [rod(tuple(low), tuple(high), 0.018, tone, "wood", 9), at(ball(0.03, tone, "wood", 10, 7), *high)]
    parts += [at(moved(cylinder(0.09, 0.1, BRASS, "metal", sides=20), turned("x", 90)), 0, 0.78, -0.05)]
    parts += [
        box((-0.12, 0, -0.28), (0.12, 0.86, -0.08), shade(tone, 0.7), "wood", 0.015),
        rod((0, 0.78, -0.2), (0, 0.78, 0.02), 0.03, BRASS, "metal", 10),
    ]
    return merge(parts)


def deck_chair(prop: Prop) -> Mesh:
    """A folding chair of wood and striped cloth, 1 m."""
    parts = []
    for x in (-0.28, 0.28):
        parts += [
            rod((x, 0.0, 0.5), (x, 0.95, -0.42), 0.018, "#c79a5e", "wood", 8),
            rod((x * 0.92, 0.0, -0.38), (x * 0.92, 0.45, 0.5), 0.018, "#c79a5e", "wood", 8),
        ]
    u = np.linspace(0, 1, 12)
    y, z = 0.93 - 0.52 * u - 0.42 * np.sin(np.pi * u) * 0.62, -0.4 + 0.86 * u
    tones = (prop.colour or "#2f6fb0", "#f4efe2")
    for k in range(8):
        x0, x1 = -0.26 + 0.065 * k, -0.26 + 0.065 * (k + 1)
        points = np.concatenate([np.stack([0 * u + x, y, z], 1) for x in (x0, x1)])
        faces = [f for n in range(11) for f in ((n, n + 1, n + 13), (n, n + 13, n + 12))]
        faces += [(c, b, a) for a, b, c in faces]
        parts.append(surface(points, np.array(faces), tones[k % 2], "cloth"))
    return merge(parts)


KINDS: dict[str, Family] = {
    "counter": Family(
        counter, words=("shop counter", "bar counter", "countertop", "bar top", "store counter"), home="kitchen"
    ),
    "mantelpiece": Family(
        mantelpiece, words=("mantel", "fireplace mantel", "mantle piece", "mantelshelf"), home="living"
    ),
    "market stall": Family(
        stall,
        words=("fruit stand", "fruit stall", "hot dog stand", "lemonade stand", "food stall", "food stand"),
        home="street",
    ),
    "arcade machine": Family(
        cabinet_of_play, (0.0, 0.94, 0.38), words=("arcade cabinet", "arcade game"), home="living", turn=24.0
    ),
    "jukebox": Family(jukebox, home="living", turn=18.0),
    "mannequin": Family(
        mannequin, (0.0, 1.2, 0.09), words=("dress form", "dressmaker dummy", "tailor dummy"), home="living"
    ),
    "rocking horse": Family(rocking_horse, (0.1, 0.74, 0.33), home="living", turn=68.0),
    "doll house": Family(doll_house, words=("dollhouse", "dolls house"), home="living"),
    "stained glass": Family(stained_glass, words=("stained glass window", "stained-glass window"), home="living"),
    "ship wheel": Family(ship_wheel, words=("ship's wheel", "ships wheel", "helm"), home="beach"),
    "deck chair": Family(
        deck_chair,
        (0.28, 0.5, 0.02),
        words=("beach chair", "folding chair", "sun lounger", "lounge chair"),
        home="beach",
        turn=28.0,
    ),
}
