"""Keyboard instruments: upright piano, grand piano, stage keyboard, organ by its name, accordion. The player sits at +z."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import lying, plate
from filmwright.stage.shapes import box, cylinder, lathe, rod
from filmwright.stage.surface import Colour, at, merge, moved, placed, shade, turned

BLACK, IVORY, BRASS = "#17171a", "#f0ece0", "#c9a04a"


def keys(width: float, depth: float, whites: int, y: float, z: float) -> list[Mesh]:
    """A row of white keys with black ones in twos and threes; their front edge at z, their top at y."""
    step = width / whites
    parts = []
    for k in range(whites):
        x = -width / 2 + k * step
        parts.append(box((x + 0.0006, y - 0.018, z - depth), (x + step - 0.0006, y, z), IVORY, "plain"))
        if k + 1 < whites and k % 7 not in (1, 4):  # from A: no black key between B and C, E and F
            parts.append(
                box((x + step * 0.7, y, z - depth), (x + step * 1.3, y + 0.011, z - depth * 0.36), "#141416", "plain")
            )
    return parts


def piano(prop: Prop) -> Mesh:
    """An upright piano, 1.5 m wide; a grand one when its name says so. A stool stands before it."""
    if said(prop, "grand"):
        return grand_piano(prop)
    colour = prop.colour or "#5a2f1c"
    case = [
        box((-0.75, 0.0, -0.3), (0.75, 1.2, 0.05), colour, "wood", 0.01),
        box((-0.78, 1.2, -0.32), (0.78, 1.24, 0.09), shade(colour, 1.12), "wood", 0.01),
        box((-0.75, 0.62, 0.05), (0.75, 0.69, 0.33), colour, "wood", 0.01),
        box((-0.75, 0.69, 0.02), (-0.69, 0.8, 0.33), colour, "wood", 0.02),
        box((0.69, 0.69, 0.02), (0.75, 0.8, 0.33), colour, "wood", 0.02),
        box((-0.64, 0.86, 0.05), (0.64, 1.15, 0.058), shade(colour, 1.15), "wood", 0.004),
        box((-0.64, 0.12, 0.05), (0.64, 0.56, 0.058), shade(colour, 1.15), "wood", 0.004),
        box((-0.69, 0.79, 0.05), (0.69, 0.83, 0.1), shade(colour, 0.8), "wood", 0.006),
    ]
    legs = [
        at(
            lathe(
                [(0, 0), (0.035, 0), (0.03, 0.03), (0.022, 0.1), (0.03, 0.3), (0.04, 0.5), (0.032, 0.62)],
                colour,
                "wood",
                10,
            ),
            x,
            0,
            0.28,
        )
        for x in (-0.68, 0.68)
    ]
    music = [
        moved(
            box((-0.28, 0, 0), (0.28, 0.24, 0.008), shade(colour, 0.9), "wood", 0.003),
            placed(0, 0.84, 0.1) @ turned("x", -14),
        ),
        *[
            moved(
                box((x - 0.1, 0.01, 0.009), (x + 0.1, 0.26, 0.012), "#efe9d8", "paper"),
                placed(0, 0.84, 0.1) @ turned("x", -14),
            )
            for x in (-0.105, 0.105)
        ],
    ]
    pedals = [box((x - 0.025, 0.05, 0.04), (x + 0.025, 0.065, 0.15), BRASS, "metal", 0.006) for x in (-0.12, 0.0, 0.12)]
    return merge([*case, *legs, *music, *pedals, *keys(1.36, 0.145, 52, 0.715, 0.325), *_stool(0.62)])


def _stool(z: float) -> list[Mesh]:
    seat = box((-0.3, 0.42, z), (0.3, 0.5, z + 0.32), "#1d1a1b", "leather", 0.03)
    legs = [
        box((x - 0.02, 0, zz - 0.02), (x + 0.02, 0.43, zz + 0.02), "#2a1d15", "wood")
        for x in (-0.26, 0.26)
        for zz in (z + 0.04, z + 0.28)
    ]
    return [seat, *legs]


def grand_piano(prop: Prop) -> Mesh:
    """A grand piano, 1.5 by 1.9 m, its lid up on a stick, strings and gilded frame inside; the keys at +z."""
    colour = prop.colour or BLACK
    # seen from above: the keyboard edge at y = 0, the bent side on the right
    bend = [
        (-0.74, 0.0),
        (0.74, 0.0),
        (0.74, 0.5),
        (0.66, 0.78),
        (0.45, 1.0),
        (0.28, 1.25),
        (0.12, 1.58),
        (-0.14, 1.72),
        (-0.46, 1.7),
        (-0.7, 1.5),
        (-0.74, 1.2),
    ]
    outline = np.array(bend)
    rim = lying(plate(outline, 0.3, colour, "paint", 0.01), 0.84)
    well = lying(plate(outline * 0.93 + [0, 0.06], 0.01, "#b8812e", "wood"), 0.991)
    iron = [
        rod((x, 1.0, -0.14), (x * 0.5 - 0.12, 1.0, -1.5 + 0.5 * max(x, 0)), 0.014, "#c79a3a", "metal", 6)
        for x in (-0.5, -0.2, 0.1, 0.4)
    ]
    wires = [
        rod((x, 0.999, -0.12), (x * 0.6 - 0.1, 0.999, -1.45 + 0.75 * max(x, -0.2)), 0.003, "#d9d0b0", "metal", 3)
        for x in np.linspace(-0.6, 0.62, 22)
    ]
    bed = box((-0.74, 0.7, -0.05), (0.74, 0.78, 0.34), colour, "paint", 0.01)
    cheeks = [box((x - 0.03, 0.7, -0.05), (x + 0.03, 0.93, 0.34), colour, "paint", 0.02) for x in (-0.71, 0.71)]
    fall = moved(
        box((-0.68, 0, -0.01), (0.68, 0.14, 0.01), colour, "paint", 0.004), placed(0, 0.82, 0.02) @ turned("x", -10)
    )
    lid = moved(
        at(plate(outline, 0.022, shade(colour, 1.5) if prop.colour == "" else colour, "paint", 0.004), 0.74),
        placed(-0.74, 1.0, 0) @ turned("z", 38) @ turned("x", -90),
    )
    stick = rod((0.6, 1.0, -0.5), (0.36, 1.84, -0.55), 0.012, colour, "paint")
    desk = [
        moved(box((-0.36, 0, 0), (0.36, 0.22, 0.012), colour, "paint", 0.003), placed(0, 1.0, -0.1) @ turned("x", -18)),
        moved(
            box((-0.2, 0.01, 0.013), (0.2, 0.26, 0.016), "#efe9d8", "paper"), placed(0, 1.0, -0.1) @ turned("x", -18)
        ),
    ]
    legs = [
        at(
            lathe(
                [(0, 0), (0.03, 0), (0.03, 0.03), (0.025, 0.06), (0.045, 0.4), (0.06, 0.69), (0, 0.7)],
                colour,
                "paint",
                12,
            ),
            x,
            0,
            z,
        )
        for x, z in ((-0.62, 0.12), (0.62, 0.12), (-0.3, -1.45))
    ]
    lyre = [rod((s * 0.05, 0.7, 0.05), (s * 0.08, 0.1, 0.05), 0.014, colour, "paint") for s in (-1, 1)]
    pedals = [box((x - 0.018, 0.07, 0.05), (x + 0.018, 0.085, 0.16), BRASS, "metal", 0.005) for x in (-0.06, 0.0, 0.06)]
    return merge(
        [
            rim,
            well,
            *iron,
            *wires,
            bed,
            *cheeks,
            fall,
            lid,
            stick,
            *desk,
            *legs,
            *lyre,
            *pedals,
            *keys(1.34, 0.145, 52, 0.8, 0.33),
            *_stool(0.62),
        ]
    )


def synthesizer(prop: Prop) -> Mesh:
    """A stage keyboard on a crossed stand, 1 m wide, with knobs and a lit window."""
    colour = prop.colour or "#26282b"
    case = box((-0.5, 0.78, -0.16), (0.5, 0.86, 0.17), colour, "metal", 0.01)
    knobs = [at(cylinder(0.01, 0.014, "#b9bcbf", "metal", 8), x, 0.858, -0.1) for x in np.linspace(-0.42, 0.1, 9)]
    window = box((0.18, 0.858, -0.13), (0.36, 0.866, -0.07), "#3a86d8", "glass")
    legs = [
        rod((s * 0.38, 0.0, z), (-s * 0.38, 0.78, z), 0.018, "#1b1b1c", "metal") for s in (-1, 1) for z in (-0.12, 0.12)
    ]
    feet = [rod((x, 0.015, -0.22), (x, 0.015, 0.22), 0.016, "#1b1b1c", "metal") for x in (-0.38, 0.38)]
    return merge([case, *knobs, window, *legs, *feet, *keys(0.94, 0.14, 36, 0.872, 0.165)])


def accordion(prop: Prop) -> Mesh:
    """A piano accordion, 45 cm: treble keys on the right, folded bellows, bass buttons on the left; front to +z."""
    colour: Colour = prop.colour or "#b0202a"
    right = box((0.11, 0.03, -0.09), (0.19, 0.43, 0.09), colour, "paint", 0.02)
    left = box((-0.2, 0.05, -0.09), (-0.12, 0.41, 0.09), colour, "paint", 0.02)
    folds = []
    for k, x in enumerate(np.linspace(-0.12, 0.11, 12)):
        inset = 0.012 if k % 2 else 0.0
        folds.append(
            box(
                (x - 0.01, 0.06 + inset, -0.085 + inset),
                (x + 0.01, 0.4 - inset, 0.085 - inset),
                "#1d1a1b" if k % 2 else shade(colour, 0.8),
                "cloth",
                0.004,
            )
        )
    board = box((0.19, 0.02, -0.05), (0.235, 0.44, 0.05), "#efeae0", "plain", 0.004)
    rows = [box((0.19, y, 0.05), (0.24, y + 0.019, 0.058), IVORY, "plain", 0.002) for y in np.linspace(0.03, 0.41, 18)]
    rows += [
        box((0.19, y + 0.016, 0.058), (0.222, y + 0.025, 0.064), "#141416", "plain")
        for k, y in enumerate(np.linspace(0.03, 0.39, 17))
        if k % 7 not in (2, 6)
    ]
    grille = [box((0.12, y, 0.09), (0.18, y + 0.008, 0.094), "#d9c27a", "metal") for y in np.linspace(0.08, 0.38, 10)]
    buttons = [
        moved(cylinder(0.005, 0.006, IVORY, "plain", 6), placed(x, y, 0.09) @ turned("x", 90))
        for x in (-0.185, -0.165, -0.145)
        for y in np.linspace(0.1, 0.36, 9)
    ]
    straps = [
        rod((0.13, 0.4, -0.09), (0.1, 0.1, -0.14), 0.012, "#2a1d15", "leather"),
        rod((-0.16, 0.38, -0.09), (-0.16, 0.1, -0.12), 0.012, "#2a1d15", "leather"),
    ]
    return merge([right, left, *folds, board, *rows, *grille, *buttons, *straps])


KINDS: dict[str, Family] = {
    "piano": Family(
        piano,
        (0.3, 0.72, 0.26),
        "both",
        (-0.3, 0.72, 0.26),
        ("upright piano", "pianoforte"),
        "stage",
    ),
    "grand piano": Family(
        grand_piano,
        (0.3, 0.8, 0.26),
        "both",
        (-0.3, 0.8, 0.26),
        ("concert grand", "baby grand", "piano à queue"),
        "stage",
    ),
    "synthesizer": Family(
        synthesizer,
        (0.3, 0.87, 0.1),
        "both",
        (-0.3, 0.87, 0.1),
        ("electric piano", "synth", "piano keyboard", "electronic keyboard"),
        "stage",
    ),
    "accordion": Family(accordion, (0.23, 0.25, 0.05), "both", (-0.2, 0.22, 0.0), ("concertina", "accordéon"), "stage"),
}
