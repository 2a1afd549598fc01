"""Flat things: letters, paper, books, photographs, phones, screens, signs. They lie on y = 0, the top edge towards -z.

The reader sits at +z. `sign`, `mirror` and `screen` stand upright and face +z.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.screens import picture, shown_by
from filmwright.stage.shapes import box, cylinder, quad, rod, slab, tube
from filmwright.stage.surface import at, blend, chance, merge, moved, placed, shade, surface, turned

INK = "#3a3733"


def _lines(
    x0: float, x1: float, z0: float, z1: float, y: float, count: int, seed: int, colour: str = INK
) -> list[Mesh]:
    """Lines of writing: thin dark strips of uneven length, as words are."""
    draw = chance(seed, "lines")
    parts = []
    for k in range(count):
        z = z0 + (z1 - z0) * (k + 0.5) / count
        thick = (z1 - z0) / count * 0.16
        x = x0
        end = x1 - (draw.uniform(0.3, 0.7) * (x1 - x0) if k % 5 == 4 else draw.uniform(0, 0.08) * (x1 - x0))
        while x < end - 0.004:
            word = min(draw.uniform(0.006, 0.022) * (x1 - x0) / 0.15, end - x)
            parts.append(
                quad(
                    (x, y, z + thick),
                    (x + word, y, z + thick),
                    (x + word, y, z - thick),
                    (x, y, z - thick),
                    colour,
                    "paper",
                )
            )
            x += word + 0.004 * (x1 - x0) / 0.15
    return parts


def _sheet(width: float, height: float, colour: str, folds: int = 2, curl: float = 0.006) -> Mesh:
    """A sheet of paper with the memory of folds, drawn on both sides."""
    nx, nz = 5, 6 * folds
    x, z = np.meshgrid(
        np.linspace(-width / 2, width / 2, nx), np.linspace(-height / 2, height / 2, nz + 1), indexing="ij"
    )
    wave = np.abs(((z / height + 0.5) * (folds + 1)) % 1 - 0.5) * 2
    y = 0.0015 + curl * wave**2 * (0.6 + 0.4 * np.abs(x) / width)
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    c = nz + 1
    i = (np.arange(nx - 1)[:, None] * c + np.arange(nz)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)])
    top = surface(points, faces, colour, "paper")
    return merge([top, surface(points - [0, 0.0004, 0], faces[:, ::-1], shade(colour, 0.93), "paper")])


def letter(prop: Prop) -> Mesh:
    """A handwritten letter, once folded in three, A5."""
    sheet = _sheet(0.15, 0.21, prop.colour or "#efe8d6", 2)
    ink = merge(
        _lines(-0.055, 0.058, -0.075, 0.07, 0.0, 13, 5, "#2c3550")
        + _lines(-0.055, 0.0, -0.096, -0.085, 0.0, 1, 6, "#2c3550")
    )
    lifted = ink.positions.copy()
    wave = np.abs(((lifted[:, 2] / 0.21 + 0.5) * 3) % 1 - 0.5) * 2
    lifted[:, 1] = 0.0015 + 0.006 * wave**2 * (0.6 + 0.4 * np.abs(lifted[:, 0]) / 0.15) + 0.0008
    ink.positions[:] = lifted
    return merge([sheet, ink])


def paper(prop: Prop) -> Mesh:
    """A printed sheet, A4."""
    sheet = box((-0.105, 0, -0.1485), (0.105, 0.0015, 0.1485), prop.colour or "#f2efe6", "paper")
    title = quad(
        (-0.05, 0.0022, -0.115), (0.05, 0.0022, -0.115), (0.05, 0.0022, -0.125), (-0.05, 0.0022, -0.125), INK, "paper"
    )
    return merge([sheet, title, *_lines(-0.085, 0.085, -0.1, 0.12, 0.0022, 20, 9)])


def envelope(prop: Prop) -> Mesh:
    """A sealed envelope with address and stamp."""
    colour = prop.colour or "#e6dcc2"
    body = box((-0.11, 0, -0.055), (0.11, 0.003, 0.055), colour, "paper", 0.001)
    stamp = box((0.075, 0.003, -0.045), (0.1, 0.0036, -0.015), "#a33a35", "paper")
    return merge([body, stamp, *_lines(-0.03, 0.06, -0.005, 0.035, 0.0037, 3, 4, "#2c3550")])


def newspaper(prop: Prop) -> Mesh:
    """A folded newspaper with headline, picture and columns."""
    body = box((-0.15, 0, -0.19), (0.15, 0.012, 0.19), prop.colour or "#ddd8c9", "paper", 0.003)
    y = 0.0127
    head = [quad((-0.12, y, -0.14), (0.12, y, -0.14), (0.12, y, -0.165), (-0.12, y, -0.165), INK, "paper")]
    photo = quad((-0.13, y, 0.0), (0.0, y, 0.0), (0.0, y, -0.12), (-0.13, y, -0.12), "#77736c", "paper")
    columns = [
        _lines(x, x + 0.075, z, 0.17, y, 18 if z > 0 else 30, 3)
        for x, z in ((-0.13, 0.02), (-0.045, 0.02), (0.05, -0.12))
    ]
    return merge([body, *head, photo, *[m for c in columns for m in c]])


def book(prop: Prop) -> Mesh:
    """A closed book, 14 by 21 cm: boards, pages, a title on the cover."""
    colour = prop.colour or "#6f2f2c"
    pages = box((-0.066, 0.003, -0.102), (0.068, 0.027, 0.102), "#e9e0c8", "paper")
    boards = [box((-0.072, y, -0.106), (0.072, y + 0.003, 0.106), colour, "leather", 0.001) for y in (0.0, 0.027)]
    spine = box((-0.075, 0.0, -0.106), (-0.070, 0.030, 0.106), shade(colour, 0.92), "leather", 0.002)
    y = 0.0307
    title = [
        quad((-0.04, y, z), (0.045, y, z), (0.045, y, z - h), (-0.04, y, z - h), "#d8b866", "metal")
        for z, h in ((-0.04, 0.012), (-0.062, 0.01), (0.07, 0.006))
    ]
    return merge([pages, *boards, spine, *title])


def open_book(prop: Prop) -> Mesh:
    """A book lying open, pages in two swells."""
    colour = prop.colour or "#6f2f2c"
    cover = box((-0.15, 0, -0.106), (0.15, 0.004, 0.106), colour, "leather", 0.001)
    parts = [cover]
    for s in (-1, 1):
        t = np.linspace(0, 1, 7)
        x = s * (0.004 + 0.138 * t)
        y = 0.006 + 0.02 * np.sin(np.pi * np.minimum(t * 0.9 + 0.12, 1.0)) ** 0.8
        for k in range(6):
            a, b = (k, k + 1) if s > 0 else (k + 1, k)
            parts.append(
                quad(
                    (x[a], y[a], 0.102),
                    (x[b], y[b], 0.102),
                    (x[b], y[b], -0.102),
                    (x[a], y[a], -0.102),
                    "#efe7d2",
                    "paper",
                )
            )
        top = float(y.max()) + 0.0006
        lo, hi = sorted((s * 0.03, s * 0.13))
        parts += _lines(lo, hi, -0.085, 0.09, top, 16, 3 + s)
    return merge(parts)


def photo(prop: Prop) -> Mesh:
    """A photograph with a white border: two people before a horizon."""
    base = box((-0.065, 0, -0.045), (0.065, 0.001, 0.045), "#f1ede2", "paper")
    tone = prop.colour or "#8a7a63"
    y = 0.0016
    sky = quad(
        (-0.058, y, 0.005),
        (0.058, y, 0.005),
        (0.058, y, -0.038),
        (-0.058, y, -0.038),
        blend(tone, "#e6ddc6", 0.6),
        "paper",
    )
    land = quad(
        (-0.058, y, 0.038), (0.058, y, 0.038), (0.058, y, 0.005), (-0.058, y, 0.005), shade(tone, 0.85), "paper"
    )
    parts = [base, sky, land]
    for x, tall in ((-0.012, 0.042), (0.013, 0.036)):
        a = np.linspace(0, 2 * np.pi, 11)[:-1]
        points = np.stack([x + 0.0055 * np.cos(a), np.full(10, y + 0.0006), 0.022 - tall - 0.006 * np.sin(a)], 1)
        parts.append(surface(points, np.array([[0, k, k + 1] for k in range(1, 9)]), shade(tone, 0.35), "paper"))
        low, high, w = 0.03, 0.028 - tall, 0.009
        parts.append(
            quad(
                (x - w, y + 0.0005, low),
                (x + w, y + 0.0005, low),
                (x + w * 0.8, y + 0.0005, high),
                (x - w * 0.8, y + 0.0005, high),
                shade(tone, 0.4),
                "paper",
            )
        )
    return merge(parts)


def phone(prop: Prop) -> Mesh:
    """A smart phone, screen up and lit."""
    body = box((-0.036, 0, -0.075), (0.036, 0.009, 0.075), prop.colour or "#1c1d20", "metal", 0.004)
    shown = moved(picture(shown_by(prop, "chat"), 0.066, 0.14), placed(0, 0.0096, 0) @ turned("x", -90))
    return merge([body, shown])


def telephone(prop: Prop) -> Mesh:
    """A desk telephone with a receiver in its cradle."""
    colour = prop.colour or "#26282a"
    base = box((-0.11, 0, -0.09), (0.11, 0.07, 0.09), colour, "paint", 0.025)
    dial = moved(cylinder(0.045, 0.012, "#d8d2c2", "metal", 20), placed(0, 0.066, 0.025) @ turned("x", 18))
    holes = [
        moved(
            cylinder(0.006, 0.004, colour, "plain", 8),
            placed(0.032 * np.cos(a), 0.079 - 0.3 * 0.032 * np.sin(a), 0.025 - 0.032 * np.sin(a)) @ turned("x", 18),
        )
        for a in np.arange(10) * 0.55
    ]
    grip = tube(
        np.array([[-0.1, 0.095, -0.03], [-0.06, 0.115, -0.03], [0.06, 0.115, -0.03], [0.1, 0.095, -0.03]]),
        0.014,
        colour,
        "paint",
        8,
    )
    cups = [at(cylinder(0.028, 0.03, colour, "paint", 12), x, 0.072, -0.03) for x in (-0.1, 0.1)]
    return merge([base, dial, *holes, grip, *cups])


def laptop(prop: Prop) -> Mesh:
    """An open laptop, the user at +z, its screen lit."""
    colour = prop.colour or "#9a9da1"
    base = box((-0.16, 0, -0.11), (0.16, 0.016, 0.11), colour, "metal", 0.005)
    keys = [
        box(
            (-0.142 + 0.0237 * c, 0.016, -0.08 + 0.024 * r),
            (-0.122 + 0.0237 * c, 0.018, -0.06 + 0.024 * r),
            "#2a2c2f",
            "plain",
        )
        for c in range(12)
        for r in range(4)
    ]
    pad = box((-0.045, 0.016, 0.035), (0.045, 0.0168, 0.098), shade(colour, 0.9), "metal")
    lid = merge(
        [
            box((-0.16, 0, -0.006), (0.16, 0.215, 0.0), colour, "metal", 0.003),
            at(picture(shown_by(prop, "desktop"), 0.3, 0.193), 0, 0.1085, 0.0008),
        ]
    )
    return merge([base, *keys, pad, moved(lid, placed(0, 0.014, -0.108) @ turned("x", -18))])


def screen(prop: Prop) -> Mesh:
    """A television on a foot, 1.1 m wide, lit."""
    frame = box((-0.55, 0.1, -0.03), (0.55, 0.74, 0.015), prop.colour or "#17181a", "plain", 0.008)
    shown = at(picture(shown_by(prop, "landscape"), 1.06, 0.6), 0, 0.42, 0.0158)
    foot = [
        slab((0.4, 0.02, 0.2), "#17181a", "plain", 0.005),
        box((-0.05, 0.02, -0.03), (0.05, 0.12, -0.005), "#17181a", "plain"),
    ]
    return merge([frame, shown, *foot])


def mirror(prop: Prop) -> Mesh:
    """A standing mirror in a frame, 1.5 m."""
    colour = prop.colour or "#7a5436"
    parts = [box((x - 0.03, 0.1, -0.02), (x + 0.03, 1.5, 0.02), colour, "wood", 0.008) for x in (-0.27, 0.27)]
    parts += [box((-0.3, y, -0.02), (0.3, y + 0.06, 0.02), colour, "wood", 0.008) for y in (0.1, 1.46)]
    parts.append(box((-0.25, 0.15, -0.005), (0.25, 1.47, 0.003), "#b9c6cc", "metal"))
    parts += [rod((x, 0, 0.2), (x, 0.3, 0), 0.018, colour, "wood") for x in (-0.27, 0.27)]
    parts += [rod((x, 0, -0.2), (x, 0.3, 0), 0.018, colour, "wood") for x in (-0.27, 0.27)]
    return merge(parts)


def sign(prop: Prop) -> Mesh:
    """A painted board on a post, 1.9 m, with two lines that read as words from afar."""
    colour = prop.colour or "#3d6650"
    post = slab((0.08, 1.9, 0.06), "#6b5038", "wood", 0.01)
    board = box((-0.5, 1.3, 0.03), (0.5, 1.8, 0.06), colour, "paint", 0.01)
    words = []
    for y, h, letters in ((1.58, 0.12, 7), (1.4, 0.08, 11)):
        span = 0.86 / letters
        for k in range(letters):
            x = -0.43 + span * k
            words.append(
                box(
                    (x, y, 0.06),
                    (x + span * (0.72 if k % 3 else 0.5), y + h * (1.0 if k % 4 else 0.8), 0.063),
                    "#efe7d2",
                    "paint",
                )
            )
    return merge([post, board] if "“" in prop.name else [post, board, *words])  # which gets words of its own


def money(prop: Prop) -> Mesh:
    """A bundle of banknotes with a band."""
    colour = prop.colour or "#8fa383"
    notes = box((-0.078, 0, -0.033), (0.078, 0.018, 0.033), colour, "paper", 0.001)
    band = box((-0.012, -0.0005, -0.0338), (0.012, 0.0188, 0.0338), "#e6ddc6", "paper")
    face = box((0.02, 0.018, -0.02), (0.05, 0.0186, 0.02), shade(colour, 0.7), "paper")
    return merge([notes, band, face])
