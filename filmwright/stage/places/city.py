"""Parts of a city: fronts with shops, street furniture, cars that pass, a skyline."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import WALLS, awning, block, pane, rows_of_windows, wall_face
from filmwright.stage.props.car import car_mesh
from filmwright.stage.shapes import box, cylinder, lathe, quad, rod, slab
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import (
    at,
    blend,
    chance,
    glowing,
    grounded,
    many,
    merge,
    moved,
    named,
    placed,
    shade,
    turned,
)

CAR_COLOURS = ("#8a2f2b", "#43607a", "#c9c6bd", "#2e3a33", "#1f2226", "#b58a3a", "#6d747a", "#7a4a2e")
GOODS = (
    "#b5433a",
    "#d9a93a",
    "#3f6b88",
    "#e6dcc8",
    "#5f7a45",
    "#8a5a8a",
    "#d97a3a",
    "#2f3a4a",
)  # colours of what shops sell
CAR_KINDS = ("sedan", "estate", "suv", "van", "sport")


def front(width: float, height: float, lit: bool, seed: int, depth: float = 9.0) -> Mesh:
    """A building of a street: its front on z = 0 looking to +z, foot at y = 0: shop, framed windows, cornice, side walls."""
    draw = chance(seed, "front")
    colour = WALLS[int(draw.integers(len(WALLS)))]
    material = ("brick", "plaster", "stone")[int(draw.integers(3))]
    trim = ("#e6ded0", "#d3c9b8", "#efe9dc", "#3c4540")[int(draw.integers(4))]
    shop, floor = 3.6, 3.2
    parts = [at(wall_face(width, height - shop, colour, material, 0, seed), y=shop)]
    for heading, x in ((90, width / 2), (270, -width / 2)):
        parts.append(
            moved(wall_face(depth, height, shade(colour, 0.92), material, 0, seed), placed(x, 0, -depth / 2, heading))
        )
    parts.append(
        box((-width / 2 - 0.1, height - 0.5, -depth), (width / 2 + 0.1, height, 0.38), shade(trim, 0.95), "stone", 0.04)
    )
    parts.append(box((-width / 2, height - 0.62, 0), (width / 2, height - 0.5, 0.2), shade(trim, 0.85), "stone"))
    columns, rows = max(2, round(width / 2.5)), max(1, int((height - shop - 0.7) / floor))
    frames = [_sash(lit and k % 2 == 1, trim, seed * 7 + k) for k in range(4)]
    for row in range(rows):
        for column in range(columns):
            x, y = (column - (columns - 1) / 2) * width / columns, shop + 0.75 + row * floor
            on = lit and draw.uniform() < 0.42
            parts.append(at(frames[(1 if on else 0) + 2 * int(draw.integers(2))], x, y, 0.01))
        y = shop + row * floor
        parts.append(box((-width / 2, y - 0.05, 0), (width / 2, y + 0.12, 0.14), shade(trim, 0.92), "stone"))
    return merge([*parts, *_shop(width, shop, lit, seed, trim)])


def _sash(lit: bool, trim: str, seed: int) -> Mesh:
    """A window of a front in few triangles: frame, pane, a bar across and one upright, sill and lintel; 1.15 by 1.75 m."""
    w, h = 0.575, 1.75
    parts = [at(pane(2 * w, h, lit, seed), z=0.02)]
    for lo, hi in (
        ((-w - 0.08, 0, 0), (-w, h, 0.05)),
        ((w, 0, 0), (w + 0.08, h, 0.05)),
        ((-w - 0.14, -0.1, 0), (w + 0.14, 0, 0.14)),
        ((-w - 0.14, h, 0), (w + 0.14, h + 0.16, 0.1)),
    ):
        parts.append(box(lo, hi, trim, "stone"))
    for x0, x1, y0, y1 in ((-0.02, 0.02, 0.0, h), (-w, w, h * 0.5 - 0.02, h * 0.5 + 0.03)):
        parts.append(quad((x0, y0, 0.034), (x1, y0, 0.034), (x1, y1, 0.034), (x0, y1, 0.034), trim, "paint"))
    return merge(parts)


def _shop(width: float, height: float, lit: bool, seed: int, trim: object) -> list[Mesh]:
    """The ground floor: pilasters, a shop window with goods, a door, a sign board, perhaps an awning."""
    del trim
    draw = chance(seed, "shop")
    paint = ("#2f4a45", "#6b2c2a", "#2d3a55", "#7a5a2e", "#3d3d40", "#4f5a38")[int(draw.integers(6))]
    w = width / 2
    side = 1 if draw.uniform() < 0.5 else -1
    parts = [box((-w, 0, -1.3), (w, height, -1.28), "#2a2a2c", "plain")]
    for x in (-w + 0.2, w - 0.2):
        parts.append(box((x - 0.2, 0, -0.1), (x + 0.2, height, 0.12), paint, "paint", 0.02))
    parts.append(box((-w, height - 0.75, -0.1), (w, height, 0.16), paint, "paint", 0.02))
    letters = 6 + int(draw.integers(5))
    gold = "#e3c98a"
    span = min(width * 0.6, letters * 0.34)
    for k in range(letters):
        x = -span / 2 + span * (k + 0.5) / letters
        tall = 0.3 if k % 3 else 0.36
        stroke = box(
            (x - span / letters * 0.32, height - 0.53, 0.16),
            (x + span / letters * 0.32, height - 0.53 + tall, 0.19),
            gold,
            "metal",
            0.01,
        )
        parts.append(glowing(stroke, "#ffd890", 1.5) if lit else stroke)
    dx = side * (w - 1.05)
    door = box((0, 0, -0.03), (0.95, 2.3, 0.02), shade(paint, 1.15), "paint", 0.01)
    door = merge(
        [
            door,
            box((0.14, 1.0, 0.02), (0.81, 2.15, 0.025), "#303a40", "metal"),
            box((0.84, 0.95, 0.02), (0.88, 1.15, 0.07), "#b59a5a", "metal"),
        ]
    )
    parts += [
        at(door, dx - 0.475, 0.05, -0.12),
        box((dx - 0.5, 2.36, -0.15), (dx + 0.5, height - 0.75, -0.1), "#303a40", "metal"),
    ]
    x0, x1 = (-w + 0.45, dx - 0.62) if side > 0 else (dx + 0.62, w - 0.45)
    parts.append(box((x0, 0, -0.12), (x1, 0.55, 0.02), shade(paint, 0.9), "paint", 0.02))
    glass_w, glass_h = x1 - x0, height - 0.75 - 0.55
    parts.append(at(_display(glass_w, glass_h, lit, draw), (x0 + x1) / 2, 0.55, -0.14))
    for x in np.arange(x0, x1 + 0.01, max(glass_w / max(1, round(glass_w / 1.3)), 0.1)):
        parts.append(box((x - 0.03, 0.55, -0.14), (x + 0.03, height - 0.75, -0.06), paint, "paint"))
    if draw.uniform() < 0.55:
        parts.append(at(awning(glass_w + 0.3, paint), (x0 + x1) / 2, height - 0.72, 0.1))
    return parts


def _display(width: float, height: float, lit: bool, draw: np.random.Generator) -> Mesh:
    """A shop window with what is behind it: a lit room 1.1 m deep, shelves, goods on stands, a figure in clothes. Glass at z = 0."""
    w, deep = width / 2, -1.1
    tone = (
        blend("#f0a860", "#ffe6bd", draw.uniform())
        if draw.uniform() < 0.75
        else blend("#dfeaff", "#ffe6bd", draw.uniform())
    )
    wall = ("#a5552f", "#d9c9a0", "#6a7d7a", "#8a4a5a", "#c9b28a")[int(draw.integers(5))]

    def shown(mesh: Mesh, colour: object, strength: float) -> Mesh:
        """Goods under the shop's own lamps: brighter above, as those hang from the ceiling."""
        if not lit:
            return mesh
        out = glowing(mesh, colour if isinstance(colour, (str, tuple)) else "#ffffff", strength)
        out.aux[:, 0] *= 0.55 + 0.65 * np.clip(out.positions[:, 1] / height, 0, 1)
        return out

    back = blend(wall, tone, 0.45)
    parts = [
        shown(
            quad((-w, 0, deep), (w, 0, deep), (w, height, deep), (-w, height, deep), back if lit else shade(wall, 0.5)),
            back,
            0.62,
        ),
        shown(
            quad((-w, 0, 0), (w, 0, 0), (w, 0, deep), (-w, 0, deep), "#8a7050" if lit else "#4a3f34"), "#8a7050", 0.5
        ),
    ]
    for s in (-1, 1):
        side = quad((s * w, 0, 0), (s * w, 0, deep), (s * w, height, deep), (s * w, height, 0), shade(back, 0.8))
        parts.append(shown(side, shade(back, 0.8), 0.5))
    for x in np.arange(-w + 0.6, w - 0.3, 1.2):
        lamp = box((x - 0.09, height - 0.12, -0.5), (x + 0.09, height - 0.04, -0.32), "#f6ead0", "plain")
        parts.append(glowing(lamp, "#fff0cf", 5.0) if lit else lamp)
    for y in (0.85, 1.45):  # shelves along the back
        parts.append(shown(box((-w, y, deep), (w, y + 0.03, deep + 0.25), "#6a4a32"), "#8a6a4a", 0.5))
        x = -w + 0.12
        while x < w - 0.2:
            wide, tall = draw.uniform(0.1, 0.28), draw.uniform(0.14, 0.42)
            good, z = GOODS[int(draw.integers(len(GOODS)))], deep + 0.2
            face = quad(
                (x, y + 0.03, z), (x + wide, y + 0.03, z), (x + wide, y + 0.03 + tall, z), (x, y + 0.03 + tall, z), good
            )
            parts.append(shown(face, good, 0.55))
            x += wide + draw.uniform(0.03, 0.12)
    x = -w + 0.45
    while x < w - 0.3:  # what stands in front
        good, z = GOODS[int(draw.integers(len(GOODS)))], draw.uniform(-0.75, -0.35)
        if draw.uniform() < 0.4 and height > 2.0:  # a figure that wears what is sold
            body = lathe([(0.16, 0.55), (0.2, 0.75), (0.14, 1.05), (0.19, 1.3), (0.08, 1.42)], good, "cloth", 9)
            skirt = lathe([(0.26, 0.28), (0.15, 0.95)], shade(good, 0.7), "cloth", 9)
            head = at(lathe([(0, 0), (0.07, 0.05), (0.07, 0.16), (0, 0.22)], "#d9cbb5", "plain", 7), y=1.44)
            parts += [
                at(shown(m, c, 0.7), x, 0, z) for m, c in ((body, good), (skirt, shade(good, 0.7)), (head, "#d9cbb5"))
            ]
            parts.append(at(cylinder(0.03, 0.3, "#3a3a3c", "metal", 5), x, 0, z))
        else:
            high = draw.uniform(0.25, 0.7)
            parts.append(
                shown(box((x - 0.2, 0, z - 0.16), (x + 0.2, high, z + 0.16), "#d9cbb5", "plain"), "#c9b595", 0.6)
            )
            jar = lathe([(0.09, 0), (0.13, 0.12), (0.06, 0.24), (0.08, 0.3)], good, "paint", 8)
            parts.append(at(shown(jar, good, 0.75), x, high, z))
        x += draw.uniform(0.5, 0.8)
    return merge(parts)


def far_front(width: float, height: float, lit: bool, seed: int) -> Mesh:
    """A front for the far end of a street: the same walls with plain rows of windows."""
    draw = chance(seed, "front")
    colour = WALLS[int(draw.integers(len(WALLS)))]
    material = ("brick", "plaster", "stone")[int(draw.integers(3))]
    parts = [
        wall_face(width, height, colour, material, 0, seed),
        at(rows_of_windows(width, height, lit, seed, (2.5, 3.2), (1.15, 1.75), 4.35), z=0.02),
    ]
    parts.append(
        box((-width / 2, 0, 0), (width / 2, 3.4, 0.1), ("#2f4a45", "#6b2c2a", "#2d3a55", "#3d3d40")[seed % 4], "paint")
    )
    goods = box((-width / 2 + 0.6, 0.6, 0.1), (width / 2 - 1.6, 2.7, 0.12), "#2b343d", "metal")
    parts.append(glowing(goods, "#ffc882", 0.6) if lit else goods)
    parts.append(
        box((-width / 2 - 0.1, height - 0.5, -6), (width / 2 + 0.1, height, 0.38), shade(colour, 1.15), "stone")
    )
    return merge(parts)


def hydrant() -> Mesh:
    """A fire hydrant, 75 cm."""
    body = lathe(
        [
            (0.14, 0),
            (0.14, 0.06),
            (0.10, 0.08),
            (0.10, 0.5),
            (0.13, 0.52),
            (0.12, 0.6),
            (0.06, 0.7),
            (0.03, 0.72),
            (0.03, 0.76),
            (0, 0.76),
        ],
        "#a8281f",
        "paint",
        16,
    )
    arms = [
        moved(cylinder(0.055, 0.08, "#a8281f", "paint", 10), placed(s * 0.09, 0.42, 0) @ turned("z", -90 * s))
        for s in (-1, 1)
    ]
    return grounded(merge([body, *arms]), 0, 0.15, 0.4)


def bin_() -> Mesh:
    """A street litter bin, 95 cm."""
    return grounded(
        merge(
            [
                lathe([(0.2, 0), (0.24, 0.8), (0.25, 0.82), (0.2, 0.85), (0.17, 0.82)], "#3c4a42", "metal", 16),
                lathe([(0.17, 0.8), (0.0, 0.8)], "#151515", "plain", 16),
            ]
        ),
        0,
        0.2,
        0.4,
    )


def traffic_light(lit_colour: str = "green") -> Mesh:
    """A traffic light on a post, 3.2 m, facing +z; all three lamps, one burning."""
    parts = [
        at(cylinder(0.06, 2.4, "#2b2e30", "metal", 10)),
        box((-0.16, 2.35, -0.1), (0.16, 3.25, 0.1), "#1d1f20", "paint", 0.02),
    ]
    for k, (name, tone) in enumerate((("green", "#39d98a"), ("amber", "#ffb52e"), ("red", "#ff3b30"))):
        lens = moved(
            cylinder(0.1, 0.02, shade(tone, 0.3), "paint", 14), placed(0, 2.52 + 0.28 * k, 0.1) @ turned("x", 90)
        )
        parts.append(glowing(lens, tone, 5.0) if name == lit_colour else lens)
        parts.append(at(box((-0.11, 0, 0), (0.11, 0.02, 0.14), "#1d1f20", "paint"), 0, 2.63 + 0.28 * k, 0.1))
    return merge(parts)


def car_at(seed: int, x: float, y: float, z: float, heading: float, lights: bool, kind: str = "") -> Item:
    """A car of a colour and a kind that follow its seed."""
    draw = chance(seed, "car")
    body = kind or CAR_KINDS[int(draw.integers(len(CAR_KINDS)))]
    return Item(
        car_mesh(CAR_COLOURS[int(draw.integers(len(CAR_COLOURS)))], body, lights),
        model=placed(x, y, z, heading).astype("f4"),
        name="car",
    )


def passing(
    seconds: float,
    seed: int,
    lanes: tuple[tuple[float, float, float, float], ...],
    reach: float,
    y: float,
    along: str,
    lights: bool,
    count: int = 3,
) -> list[Item]:
    """Cars that drive through: lanes are (offset across, speed m/s with its sign, first seconds, gap seconds); `along` is x or z.

    A pure function of time: car n of a lane enters `reach` metres away at first + n·gap and leaves on the other side.
    """
    out = []
    for lane, (offset, speed, first, gap) in enumerate(lanes):
        for n in range(count):
            life = 2 * reach / abs(speed)
            loop = max(gap * count, life)
            t = (seconds - first - n * gap) % loop
            if t > life:
                continue
            where = (t * abs(speed) - reach) * (1 if speed > 0 else -1)
            heading = (0 if speed > 0 else 180) + (90 if along == "x" else 0)
            x, z = (where, offset) if along == "x" else (offset, where)
            out.append(car_at(seed * 17 + lane * 5 + n, x, y, z, heading, lights))
    return out


def skyline(
    lit: bool,
    seed: int,
    near: float,
    far: float,
    floor: float,
    count: int = 26,
    gap: tuple[float, float] = (400.0, 0.0),
) -> list[Item]:
    """Blocks all round, farther ones taller, a few shapes drawn many times. `gap` leaves out headings from one to the other."""
    draw = chance(seed, "skyline")
    shapes = [(14.0, 12.0, h, k) for k, h in enumerate((22, 30, 40, 55, 74, 34))]
    where: list[list[tuple[float, float, float, float]]] = [[] for _ in shapes]
    for k in range(count):
        angle = 360.0 * (k + draw.uniform(-0.3, 0.3)) / count
        r = draw.uniform(near, near + (far - near) * (0.35 + 0.65 * (k % 2)))
        tall = int(np.clip((r - near) / (far - near) * 4 + draw.uniform(0, 2.2), 0, 5))
        if gap[0] <= angle % 360 <= gap[1]:
            continue
        a = np.radians(angle)
        where[tall].append(
            (float(np.sin(a) * r), floor, float(np.cos(a) * r), 90.0 * round(angle / 90) + draw.uniform(-8, 8))
        )
    out = []
    for (w, d, h, k), spots in zip(shapes, where, strict=True):
        if spots:
            mesh = named("skyline", block(w, d, h, lit, seed * 3 + k, "nsew", 0.4))
            table = np.array(spots)
            out.append(Item(mesh, instances=many(table[:, :3], table[:, 3]), name="skyline"))
    return out


def roof_unit(seed: int) -> Mesh:
    """An air-conditioning unit with grilles and a fan, 1.4 m wide."""
    parts = [slab((1.4, 0.95, 0.9), "#a9adab", "metal", 0.02)]
    for k in range(9):
        parts.append(box((-0.62, 0.16 + k * 0.075, 0.45), (0.62, 0.19 + k * 0.075, 0.465), "#6f7472", "metal"))
    parts.append(
        at(lathe([(0.0, 0.0), (0.34, 0.0), (0.36, 0.06), (0.33, 0.06), (0.31, 0.01)], "#7d8280", "metal", 18), y=0.95)
    )
    parts += [
        moved(box((-0.3, 0, -0.04), (0.3, 0.015, 0.04), "#3a3d3c", "metal"), placed(0, 0.965, 0, 45.0 * k + seed))
        for k in range(4)
    ]
    return grounded(merge(parts), 0, 0.2, 0.4)


def vent(height: float = 0.8) -> Mesh:
    """A vent pipe with a hood."""
    return merge(
        [
            cylinder(0.14, height, "#9aa09d", "metal", 12),
            lathe([(0.24, height - 0.02), (0.22, height + 0.05), (0, height + 0.18)], "#8d9391", "metal", 12),
        ]
    )


def antenna(height: float = 3.2) -> Mesh:
    """A television aerial on a mast."""
    parts = [
        rod((0, 0, 0), (0, height, 0), 0.025, "#8d9391"),
        rod((-0.6, height - 0.15, 0), (0.6, height - 0.15, 0), 0.012, "#8d9391"),
    ]
    parts += [
        rod((x, height - 0.15, -0.3 + 0.05 * k), (x, height - 0.15, 0.3 - 0.05 * k), 0.008, "#a9adb0", sides=4)
        for k, x in enumerate(np.linspace(-0.55, 0.55, 6))
    ]
    return merge(parts)
