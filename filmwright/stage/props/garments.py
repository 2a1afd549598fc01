"""Clothes that nobody wears: on a hanger at a stand (coat, jacket, shirt, dress, trousers…), or lying (scarf, gloves, belt, ribbon).

They stand on y = 0 and face +z; sizes in metres, cut for a grown-up. A cloth's `aux` keeps the renderer's meaning: shade and sway.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import both, curve, flipped, loft, oval, plate
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import Colour, at, merge, moved, placed, shade, turned

Levels = Sequence[tuple[float, float, float]]
WOOD, STEEL = "#8a5f38", "#a9adb1"
SHOULDER = 1.42  # metres: where a hanger's arms are


def _stood(prop: Prop, hem: float, parts: Sequence[Mesh]) -> Mesh:
    """Garments on a hanger at a slim stand, just clear of the ground; `hem` is where they end while the hanger is at its height. On
    the hanger alone where the prop's name says that it is hung.
    """
    if said(prop, "hung"):
        return at(merge([_hanger(), *parts]), y=-hem)
    low = max(hem - 0.14, 0.0)
    return at(merge([_stand(low), *parts]), y=-low)


def _hanger() -> Mesh:
    """A hook and two arms of wood, the shoulders at 1.42 m."""
    hook = tube(
        curve([(0, 1.44, 0), (0, 1.5, 0), (0.022, 1.535, 0), (0, 1.565, 0), (-0.02, 1.55, 0)], 12),
        0.004,
        STEEL,
        "metal",
        5,
    )
    way = curve([(-0.2, 1.365, 0), (-0.1, 1.42, 0), (0, 1.442, 0), (0.1, 1.42, 0), (0.2, 1.365, 0)], 15)
    return merge([hook, tube(way, 0.012, WOOD, "wood", 7)])


def _stand(low: float) -> Mesh:
    """A slim stand with a hanger, from `low` metres up."""
    foot = [
        at(lathe([(0, 0), (0.2, 0), (0.195, 0.015), (0.03, 0.028), (0, 0.028)], "#3a3b3e", "metal", 26), y=low),
        rod((0, low, -0.04), (0, 1.56, -0.04), 0.011, STEEL, "metal", 8),
        rod((0, 1.555, -0.05), (0, 1.555, 0.03), 0.009, STEEL, "metal", 8),
    ]
    return merge([*foot, _hanger()])


def _draped(levels: Levels, colour: Colour, material: str = "cloth", folds: int = 0, deep: float = 0.0) -> Mesh:
    """A body of cloth from (y, half width, half depth) downwards; `folds` waves around it, `deep` metres at the lowest."""
    sides = 48 if folds else 28
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    rings = []
    top, low = levels[0][0], levels[-1][0]
    for y, wide, thick in levels:
        flat = oval(wide, thick, sides, 2.4)
        share = (top - y) / max(top - low, 1e-6)
        out = 1 + (deep * share * np.cos(folds * a + 0.6 * np.sin(3 * a)) / max(wide, 1e-6) if folds else 0.0 * a)
        rings.append(np.stack([flat[:, 0] * out, np.full(sides, y), flat[:, 1] * out], 1))
    made = loft(np.array(rings), colour, material)
    aux = made.aux.copy()
    aux[:, 0] = np.clip(0.72 + 0.28 * np.hypot(made.positions[:, 0] / 0.3, made.positions[:, 2] / 0.12), 0.6, 1.0)
    return replace(made, aux=aux)


def _sleeve(colour: Colour, length: float, wide: float = 0.075, out: float = 0.1) -> Mesh:
    """The right sleeve, hanging from the shoulder, `length` metres."""
    way = curve(
        [
            (0.17, 1.385, 0.0),
            (0.235, 1.33, 0.0),
            (0.235 + 0.35 * out, 1.33 - 0.5 * length, 0.01),
            (0.24 + 0.45 * out, 1.33 - length, 0.03),
        ],
        12,
    )
    radii = np.interp(np.linspace(0, 1, 12), [0, 0.2, 1], [wide * 0.8, wide, wide * 0.74])
    return moved(tube(way * [1, 1, 1.0], radii, colour, "cloth", 14), np.diag([1.0, 1.0, 0.8, 1.0]))


def _torso(colour: Colour, hem: float, flare: float = 0.0, thick: float = 0.1) -> Mesh:
    """The trunk of an upper garment from its collar to the hem."""
    return _draped(
        [
            (1.445, 0.06, 0.055),
            (1.43, 0.1, 0.065),
            (1.385, 0.2, 0.08),
            (1.32, 0.225, thick),
            (1.1, 0.215 + 0.2 * flare, thick),
            (hem, 0.22 + flare, thick + 0.4 * flare),
        ],
        colour,
    )


def _buttons(colour: Colour, low: float, high: float, count: int, z: float = 0.104) -> list[Mesh]:
    return [at(ball(0.011, colour, "plain", 10, 6), 0, float(y), z) for y in np.linspace(low, high, count)]


def _lapels(colour: Colour, down: float) -> Mesh:
    """Both lapels, to `down` metres above the floor."""
    flap = plate(
        [(0.0, down), (0.06, 1.3), (0.125, 1.33), (0.085, 1.42), (0.055, 1.435)],
        0.012,
        shade(colour, 1.25),
        "cloth",
        0.004,
    )
    return both(moved(at(flap, z=0.088), turned("y", 12)))


def coat(prop: Prop) -> Mesh:
    """A long coat with lapels, buttons and pockets."""
    tone = prop.colour or "#7a5a3a"
    seam = box((-0.003, 0.52, 0.1), (0.003, 1.2, 0.118), shade(tone, 0.6), "cloth")
    flaps = both(box((0.08, 0.88, 0.1), (0.18, 0.925, 0.125), shade(tone, 0.8), "cloth", 0.008))
    body = _torso(tone, 0.48, 0.09, 0.11)
    return _stood(
        prop,
        0.48,
        [
            body,
            both(_sleeve(tone, 0.66)),
            _lapels(tone, 1.16),
            seam,
            flaps,
            *_buttons("#2c2018", 0.85, 1.12, 3, 0.125),
        ],
    )


def jacket(prop: Prop) -> Mesh:
    """A short jacket with a zip, a collar and cuffs; of denim, leather or a suit's where the name says so."""
    tone = prop.colour or (
        "#3d5578" if said(prop, "denim", "jean") else "#2a2320" if said(prop, "leather", "biker") else "#3f5a4a"
    )
    if said(prop, "suit", "tuxedo", "blazer", "tweed"):
        tone = prop.colour or "#23252d"
        shirt = plate([(0.0, 1.15), (0.06, 1.32), (0.05, 1.43), (-0.05, 1.43), (-0.06, 1.32)], 0.01, "#f0eee8", "cloth")
        tie = plate(
            [(0.0, 1.14), (0.028, 1.2), (0.013, 1.39), (-0.013, 1.39), (-0.028, 1.2)], 0.012, "#8a1f2a", "cloth", 0.003
        )
        parts = [
            _torso(tone, 0.74, 0.01),
            both(_sleeve(tone, 0.64)),
            at(shirt, z=0.088),
            at(tie, z=0.1),
            _lapels(tone, 1.1),
        ]
        return _stood(prop, 0.74, [*parts, *_buttons("#15151a", 0.95, 1.06, 2)])
    zipper = box((-0.006, 0.86, 0.09), (0.006, 1.4, 0.112), STEEL, "metal")
    rib = _draped([(0.87, 0.222, 0.105), (0.81, 0.205, 0.095)], shade(tone, 0.7))
    collar = both(
        plate([(0.004, 1.4), (0.09, 1.38), (0.1, 1.44), (0.05, 1.46)], 0.014, shade(tone, 1.2), "cloth", 0.004)
    )
    pockets = both(box((0.07, 1.14, 0.09), (0.17, 1.25, 0.112), shade(tone, 0.82), "cloth", 0.008))
    studs = both(at(ball(0.008, STEEL, "metal", 8, 5), 0.12, 1.235, 0.115))
    return _stood(
        prop, 0.74, [_torso(tone, 0.86), both(_sleeve(tone, 0.62)), zipper, rib, at(collar, z=0.085), pockets, studs]
    )


def shirt(prop: Prop) -> Mesh:
    """A T-shirt; with collar, buttons and long sleeves where it is a dress shirt or a blouse."""
    if said(prop, "t-shirt", "tshirt", "tee", "jersey", "top", "tank"):
        tone = prop.colour or "#c9443a"
        neck = tube(
            np.stack(
                [
                    0.075 * np.cos(np.linspace(np.pi, 2 * np.pi, 13)),
                    1.425 + 0.05 * np.sin(np.linspace(np.pi, 2 * np.pi, 13)),
                    np.full(13, 0.068),
                ],
                1,
            ),
            0.009,
            shade(tone, 0.75),
            "cloth",
            6,
        )
        return _stood(prop, 0.76, [_torso(tone, 0.8), both(_sleeve(tone, 0.2, 0.09, 0.35)), neck])
    tone = prop.colour or "#dfe6ee"
    placket = box((-0.018, 0.78, 0.085), (0.018, 1.4, 0.108), shade(tone, 0.93), "cloth", 0.004)
    collar = both(
        plate([(0.004, 1.4), (0.06, 1.37), (0.085, 1.43), (0.045, 1.46)], 0.014, shade(tone, 1.04), "cloth", 0.004)
    )
    cuff = both(at(cylinder(0.062, 0.06, shade(tone, 0.92), "cloth", 14), 0.286, 0.7, 0.02))
    return _stood(
        prop,
        0.76,
        [
            _torso(tone, 0.76),
            both(_sleeve(tone, 0.6, 0.07)),
            placket,
            at(collar, z=0.08),
            cuff,
            *_buttons("#f7f7f4", 0.84, 1.34, 6, 0.11),
        ],
    )


def sweater(prop: Prop) -> Mesh:
    """A knitted pullover: thick, with ribbed hem and rings of a pattern."""
    tone = prop.colour or "#b5452f"
    light = shade(tone, 1.7)
    rings = [
        _draped([(y + 0.018, 0.229, 0.124), (y, 0.229, 0.124)], light if k % 2 else "#f0e6d2")
        for k, y in enumerate((1.2, 1.15, 1.1))
    ]
    rib = _draped([(0.83, 0.222, 0.118), (0.75, 0.2, 0.1)], shade(tone, 0.8), "cloth", 24, 0.004)
    neck = at(
        tube(
            np.stack(
                [
                    0.07 * np.cos(np.linspace(0, 2 * np.pi, 21)),
                    np.zeros(21),
                    0.06 * np.sin(np.linspace(0, 2 * np.pi, 21)),
                ],
                1,
            ),
            0.02,
            shade(tone, 0.85),
            "cloth",
            8,
            False,
        ),
        y=1.44,
    )
    return _stood(prop, 0.75, [_torso(tone, 0.8, 0.005, 0.12), both(_sleeve(tone, 0.6, 0.085)), *rings, rib, neck])


def dress(prop: Prop) -> Mesh:
    """A dress with thin straps, a waist with a sash and a full skirt; long and white with a train where it is a bride's."""
    bridal = said(prop, "wedding", "bridal", "gown", "evening")
    tone = prop.colour or ("#f2eee6" if said(prop, "wedding", "bridal") else "#b02a5a")
    low = 0.1 if bridal else 0.45
    bodice = _draped([(1.3, 0.15, 0.08), (1.24, 0.17, 0.1), (1.1, 0.135, 0.085), (1.04, 0.125, 0.08)], tone)
    wide = 0.44 if bridal else 0.34
    skirt = _draped(
        [(1.05, 0.126, 0.081), (0.92, 0.19, 0.14), (0.7, 0.6 * wide + 0.05, 0.2), (low, wide, wide * 0.62)],
        tone,
        "cloth",
        13,
        0.03,
    )
    straps = both(tube(curve([(0.1, 1.29, 0.07), (0.11, 1.41, 0.02), (0.1, 1.3, -0.06)], 9), 0.009, tone, "cloth", 6))
    sash = _draped([(1.08, 0.137, 0.09), (1.03, 0.133, 0.087)], shade(tone, 0.62))
    bow = both(plate([(0.0, 1.05), (0.07, 1.09), (0.08, 1.05), (0.07, 1.01)], 0.02, shade(tone, 0.62), "cloth", 0.006))
    return _stood(prop, low, [bodice, skirt, straps, sash, at(bow, z=0.1)])


def skirt(prop: Prop) -> Mesh:
    """A pleated skirt on a clip hanger; a kilt or a tutu by name."""
    tone = prop.colour or ("#e8a9c0" if said(prop, "tutu") else "#2f4f7a")
    if said(prop, "tutu"):
        layers = [
            _draped(
                [(1.2, 0.13, 0.09), (1.17 - 0.02 * k, 0.34 - 0.03 * k, 0.3 - 0.03 * k)],
                shade(tone, 1 - 0.06 * k),
                "cloth",
                17,
                0.02,
            )
            for k in range(4)
        ]
        return _stood(prop, 0.8, [*layers, _draped([(1.36, 0.14, 0.08), (1.2, 0.12, 0.085)], tone)])
    return _stood(
        prop,
        0.8,
        [
            _draped([(1.36, 0.15, 0.08), (1.33, 0.152, 0.08)], shade(tone, 0.7)),
            _draped([(1.335, 0.15, 0.08), (1.1, 0.23, 0.13), (0.8, 0.31, 0.19)], tone, "cloth", 16, 0.022),
        ],
    )


def trousers(prop: Prop) -> Mesh:
    """Trousers hung by the waist; jeans with their seams, pockets and leather label, shorts cut off."""
    short = said(prop, "shorts", "short")
    tone = prop.colour or ("#35507a" if said(prop, "jeans", "denim") else "#6b6250")
    low = 0.95 if short else 0.4
    leg = moved(
        _draped(
            [(1.18, 0.115, 0.085), (1.05, 0.105, 0.085), (0.8, 0.085, 0.075), (low, 0.082, 0.07)]
            if not short
            else [(1.18, 0.115, 0.085), (1.05, 0.11, 0.088), (low, 0.115, 0.09)],
            tone,
        ),
        placed(0.1, 0, 0),
    )
    hips = _draped([(1.38, 0.17, 0.075), (1.3, 0.19, 0.085), (1.16, 0.21, 0.09), (1.12, 0.2, 0.085)], tone)
    band = _draped([(1.395, 0.174, 0.079), (1.355, 0.178, 0.081)], shade(tone, 0.75))
    pockets = both(
        tube(curve([(0.1, 1.35, 0.085), (0.15, 1.31, 0.08), (0.185, 1.29, 0.05)], 8), 0.004, "#c9963f", "cloth", 5)
    )
    seam = tube(np.array([[0, 1.35, 0.09], [0, 1.2, 0.098]]), 0.004, "#c9963f", "cloth", 5)
    return _stood(
        prop, low, [both(leg), hips, band, pockets, seam, at(ball(0.012, "#c08a3c", "metal", 10, 6), 0, 1.375, 0.083)]
    )


def apron(prop: Prop) -> Mesh:
    """A cook's apron: a bib on a neck loop, a wide skirt with a pocket, strings."""
    tone = prop.colour or "#e9e4d8"
    bib = plate([(-0.12, 1.0), (0.12, 1.0), (0.105, 1.32), (-0.105, 1.32)], 0.012, tone, "cloth", 0.004)
    flap = _draped([(1.04, 0.2, 0.03), (0.9, 0.27, 0.035), (0.5, 0.28, 0.04)], tone, "cloth", 9, 0.01)
    pocket = box((-0.11, 0.74, 0.035), (0.11, 0.9, 0.052), shade(tone, 0.86), "cloth", 0.008)
    loop = tube(
        curve([(-0.1, 1.31, 0.02), (-0.075, 1.43, 0.0), (0, 1.46, -0.02), (0.075, 1.43, 0.0), (0.1, 1.31, 0.02)], 15),
        0.009,
        shade(tone, 0.8),
        "cloth",
        6,
    )
    strings = both(
        tube(curve([(0.2, 1.03, 0.0), (0.27, 0.98, 0.02), (0.29, 0.8, 0.03)], 8), 0.008, shade(tone, 0.8), "cloth", 6)
    )
    return _stood(prop, 0.5, [at(bib, z=0.025), flap, pocket, loop, strings])


def coat_rack(prop: Prop) -> Mesh:
    """A coat stand of bent wood with its hooks and four feet."""
    tone = prop.colour or "#6a4527"
    parts = [rod((0, 0.1, 0), (0, 1.75, 0), 0.022, tone, "wood", 12), at(ball(0.035, tone, "wood", 14, 9), y=1.77)]
    for k in range(4):
        leg = tube(curve([(0, 0.3, 0), (0.08, 0.22, 0), (0.2, 0.06, 0), (0.27, 0.015, 0)], 11), 0.016, tone, "wood", 8)
        arm = tube(curve([(0, 1.6, 0), (0.1, 1.56, 0), (0.17, 1.62, 0), (0.19, 1.72, 0)], 11), 0.012, tone, "wood", 7)
        parts += [
            moved(merge([leg, arm, at(ball(0.02, tone, "wood", 10, 7), 0.19, 1.725)]), turned("y", 45 + 90.0 * k))
        ]
    return merge(parts)


# ---------------------------------------------------------------------- what lies


def _ribboned(path: Array, wide: float, colour: Colour, ruffle: float = 0.0) -> Mesh:
    """A band of cloth along a path (k,3) in the plane y = const, standing on its edge `wide` metres high."""
    k = len(path)
    wave = ruffle * np.sin(np.linspace(0, 17, k))
    half = 0.002
    side = np.gradient(path, axis=0)
    normal = np.stack([-side[:, 2], 0 * wave, side[:, 0]], 1)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    up = np.array([0, wide, 0])
    rings = np.stack(
        [
            path - normal * half,
            path + normal * half,
            path + normal * (half + wave[:, None]) + up,
            path + normal * (wave[:, None] - half) + up,
        ],
        1,
    )
    return loft(rings, colour, "cloth")


def scarf(prop: Prop) -> Mesh:
    """A woollen scarf, wound loosely with its two fringed ends in front."""
    tone = prop.colour or "#b5302c"
    a = np.linspace(-0.4, 2 * np.pi * 1.55, 60)
    wind = np.stack(
        [(0.13 + 0.008 * np.sin(3 * a)) * np.sin(a), 0.045 + 0.05 * a / 10, (0.1 + 0.006 * np.cos(4 * a)) * np.cos(a)],
        1,
    )
    coil = moved(tube(wind, 0.045, tone, "cloth", 10), np.diag([1.0, 0.9, 1.0, 1.0]))
    parts = [coil]
    for x, lean, far in ((0.06, 8, 0.32), (-0.07, -14, 0.27)):
        end = moved(box((-0.06, 0, 0), (0.06, 0.022, far), tone, "cloth", 0.01), placed(x, 0.002, 0.07, lean))
        stripes = [
            moved(
                box((-0.0605, 0.0, z), (0.0605, 0.0235, z + 0.02), "#efe6d2", "cloth", 0.002),
                placed(x, 0.002, 0.07, lean),
            )
            for z in (far - 0.05, far - 0.1)
        ]
        fringe = [
            moved(
                rod((float(u), 0.008, far), (float(u) * 1.1, 0.006, far + 0.05), 0.004, shade(tone, 0.85), "cloth", 4),
                placed(x, 0.002, 0.07, lean),
            )
            for u in np.linspace(-0.054, 0.054, 10)
        ]
        parts += [end, *stripes, *fringe]
    return merge(parts)


def _glove(tone: Colour, mitten: bool) -> Mesh:
    """A right-hand glove, upright, fingers up."""
    cuff = _at_levels([(0.0, 0.046, 0.026), (0.07, 0.04, 0.022)], shade(tone, 0.8))
    palm = _at_levels([(0.06, 0.038, 0.02), (0.1, 0.046, 0.022), (0.16, 0.047, 0.02), (0.17, 0.044, 0.018)], tone)
    thumb = tube(
        curve([(0.035, 0.09, 0.0), (0.068, 0.125, 0.004), (0.076, 0.165, 0.008)], 8),
        np.linspace(0.019, 0.013, 8),
        tone,
        "cloth",
        9,
    )
    if mitten:
        return merge(
            [
                cuff,
                palm,
                thumb,
                _at_levels(
                    [(0.16, 0.046, 0.02), (0.22, 0.042, 0.019), (0.25, 0.028, 0.014), (0.258, 0.008, 0.005)], tone
                ),
            ]
        )
    fingers = [
        tube(
            np.array([[x, 0.155, 0], [x * 1.15, 0.155 + 0.6 * tall, 0.0], [x * 1.2, 0.155 + tall, 0.004]]),
            np.array([0.0125, 0.0125, 0.009]),
            tone,
            "cloth",
            9,
        )
        for x, tall in ((-0.034, 0.066), (-0.012, 0.082), (0.011, 0.086), (0.034, 0.074))
    ]
    return merge([cuff, palm, thumb, *fingers])


def _at_levels(levels: Levels, colour: Colour) -> Mesh:
    return loft(
        np.array([np.stack([oval(w, d, 18)[:, 0], np.full(18, y), oval(w, d, 18)[:, 1]], 1) for y, w, d in levels]),
        colour,
        "cloth",
    )


def gloves(prop: Prop) -> Mesh:
    """A pair of gloves that stand on their cuffs; mittens by name."""
    tone = prop.colour or "#8a5a34"
    one = moved(_glove(tone, said(prop, "mitten", "mittens", "oven")), placed(0.085, 0, 0, -10))
    return merge([one, flipped(one)])


def belt(prop: Prop) -> Mesh:
    """A leather belt in a coil, its buckle in front."""
    tone = prop.colour or "#4f321e"
    a = np.linspace(0, 4.3 * np.pi, 90)
    r = 0.045 + 0.0062 * a / np.pi * 1.6
    strap = _ribboned(np.stack([r * np.sin(a), 0 * a, r * np.cos(a)], 1), 0.036, tone)
    x, z = r[-1] * np.sin(a[-1]), r[-1] * np.cos(a[-1])
    ring = moved(
        tube(
            np.array([[-0.024, 0, 0], [0.024, 0, 0], [0.024, 0.046, 0], [-0.024, 0.046, 0], [-0.024, 0, 0]]),
            0.0036,
            "#c9a23f",
            "metal",
            6,
        ),
        placed(x, -0.004, z, 90),
    )
    return at(merge([strap, ring]), y=0.006)


def ribbon(prop: Prop) -> Mesh:
    """A bow of ribbon with two loops and two tails."""
    tone = prop.colour or "#c22a3c"
    loops, tails = [], []
    for side in (1, -1):
        t = np.linspace(0, 2 * np.pi, 25)
        path = np.stack([side * (0.055 - 0.055 * np.cos(t)), 0 * t, 0.03 * np.sin(t) * (1.2 - 0.4 * np.cos(t))], 1)
        loops.append(_ribboned(path, 0.032, tone))
        way = curve(
            [(side * 0.005, 0, 0.01), (side * 0.05, 0, 0.05), (side * 0.045, 0, 0.1), (side * 0.085, 0, 0.15)], 16
        )
        tails.append(_ribboned(way, 0.03, shade(tone, 0.88), 0.006))
    return merge([*loops, *tails, at(moved(ball(0.02, tone, "cloth", 14, 9), np.diag([0.8, 1.35, 0.8, 1.0])), y=0.026)])


KINDS: dict[str, Family] = {
    "coat": Family(
        coat,
        (0.0, 1.0, 0.1),
        words=("overcoat", "raincoat", "trench coat", "manteau", "lab coat", "fur coat"),
        home="living",
    ),
    "jacket": Family(
        jacket,
        (0.0, 1.0, 0.1),
        words=("blazer", "suit jacket", "leather jacket", "denim jacket", "tuxedo", "anorak", "veste"),
        home="living",
    ),
    "shirt": Family(
        shirt,
        (0.0, 0.45, 0.1),
        words=("t-shirt", "tshirt", "blouse", "jersey", "tank top", "polo shirt", "chemise"),
        home="living",
    ),
    "sweater": Family(
        sweater, (0.0, 0.39, 0.11), words=("jumper", "pullover", "cardigan", "sweatshirt", "pull"), home="living"
    ),
    "dress": Family(
        dress, (0.0, 0.49, 0.2), words=("gown", "wedding dress", "evening gown", "sundress", "frock"), home="living"
    ),
    "skirt": Family(skirt, (0.0, 0.54, 0.1), words=("kilt", "tutu", "jupe"), home="living"),
    "trousers": Family(
        trousers, (0.0, 1.04, 0.08), words=("jeans", "pants", "shorts", "leggings", "pantalon"), home="living"
    ),
    "apron": Family(apron, (0.0, 0.54, 0.04), words=("pinafore", "tablier"), home="kitchen"),
    "coat rack": Family(coat_rack, (0.0, 1.2, 0.0), words=("coat stand", "hat stand", "clothes rack"), home="living"),
    "scarf": Family(scarf, (0.13, 0.05, 0.0), words=("shawl", "headscarf", "muffler", "écharpe"), home="living"),
    "gloves": Family(
        gloves, (0.085, 0.1, 0.0), words=("glove", "mittens", "mitten", "oven mitt", "gants"), home="living"
    ),
    "belt": Family(belt, (0.08, 0.02, 0.0), home="living"),
    "ribbon": Family(ribbon, (0.0, 0.02, 0.0), words=("bow tie", "bowtie", "hair bow"), home="living"),
}
