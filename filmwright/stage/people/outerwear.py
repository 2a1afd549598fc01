"""Jackets, coats, robes and capes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.people import cuts, trims
from filmwright.stage.people.orders import WHITE, Order
from filmwright.stage.people.parts import Part
from filmwright.stage.people.tailoring import tailored


def sew_jacket(o: Order) -> list[Part]:
    """An open jacket with a fall collar and two pockets."""
    m = o.measures
    cloth = o.make(cuts.cut_jacket(m))
    parts = [cloth, trims.fold_collar(m, cloth, o.colour * 0.95, 0.028, 0.052, gap=0.55, point=0.012, spread=0.016)]
    for sign in (1, -1):
        parts.append(
            trims.box_of(
                cloth,
                (sign * 0.105 * m.size, m.hip + 0.01 * m.size),
                0.10 * m.size,
                0.09 * m.size,
                0.004,
                o.colour * 0.95,
            )
        )
    return parts


def sew_leather_jacket(o: Order) -> list[Part]:
    """A short open jacket of leather."""
    m = o.measures
    how = replace(cuts.cut_jacket(m, gap=0.018, drape=1.3, length=0.03), material="leather")
    cloth = o.make(how, plain=True)
    return [
        cloth,
        trims.fold_collar(
            m, cloth, o.colour * 0.9, 0.026, 0.058, gap=0.50, point=0.020, spread=0.018, material="leather"
        ),
    ]


def sew_closed_jacket(o: Order) -> list[Part]:
    """A closed jacket with a zip."""
    m = o.measures
    cloth = o.make(cuts.cut_closed(m))
    low = m.hip - 0.08 * m.size
    parts = [
        cloth,
        trims.rib_collar(m, cloth, o.colour * 0.92, 0.034),
        trims.line_down(
            cloth,
            0.0,
            m.neck[1] - 0.055 * m.body.head,
            low,
            0.013 * m.size,
            0.003,
            np.array([0.30, 0.31, 0.33]),
            "metal",
        ),
    ]
    for sign in (1, -1):
        parts.append(
            trims.box_of(
                cloth,
                (sign * 0.10 * m.size, m.hip + 0.02 * m.size),
                0.022 * m.size,
                0.12 * m.size,
                0.003,
                o.colour * 0.82,
            )
        )
    return parts


def _coat(o: Order, bottom: float, gap: float, material: str = "cloth") -> list[Part]:
    m = o.measures
    upper = (
        replace(cuts.cut_jacket(m, gap, 0.030, 0.8, -0.04), hem=0.0, material=material)
        if gap
        else replace(cuts.cut_closed(m, 0.030, 1.1, -0.04), hem=0.0, material=material)
    )
    top = o.make(upper, plain=bool(material == "leather"))
    skirt = o.make(replace(cuts.cut_coat_skirt(m, bottom, 0.026, gap), material=material))
    return [top, skirt]


def sew_coat(o: Order) -> list[Part]:
    """An open coat to the knee."""
    m = o.measures
    parts = _coat(o, m.knee - 0.06 * m.size, 0.022)
    collar = trims.fold_collar(m, parts[0], o.colour * 0.94, 0.030, 0.066, gap=0.55, point=0.016, spread=0.020)
    return [*parts, collar]


def sew_long_coat(o: Order) -> list[Part]:
    """An open coat to the calves, belted."""
    m = o.measures
    parts = _coat(o, m.ankle + 0.16 * m.size, 0.020)
    collar = trims.fold_collar(m, parts[0], o.colour * 0.94, 0.034, 0.072, gap=0.55, point=0.018, spread=0.022)
    return [*parts, collar, *trims.belt(m, parts[0], m.waist + 0.055 * m.size, 0.035 * m.size, o.colour * 0.8, 0.008)]


def sew_raincoat(o: Order) -> list[Part]:
    """Closed, wide, to the knee, with a hood on the shoulders, a flap down the front and press-studs."""
    m = o.measures
    top, skirt = _coat(o, m.knee + 0.02 * m.size, 0.0)
    for part in (top, skirt):
        part.material = "leather"  # waxed cloth shines like it
    flap = trims.line_down(
        top,
        0.0,
        m.neck[1] - 0.05 * m.body.head,
        m.waist + 0.06 * m.size,
        0.045 * m.size,
        0.004,
        o.colour * 0.95,
        "leather",
    )
    lower = trims.line_down(
        skirt, 0.0, m.waist + 0.02 * m.size, m.knee + 0.06 * m.size, 0.045 * m.size, 0.004, o.colour * 0.95, "leather"
    )
    studs = trims.buttons(
        flap,
        0.0,
        m.neck[1] - 0.09 * m.body.head,
        m.waist + 0.09 * m.size,
        4,
        0.0075 * m.size,
        np.array([0.30, 0.30, 0.31]),
    )
    parts = [top, skirt, flap, lower, studs, *trims.hood_down(m, top, o.colour * 0.97, "leather")]
    for sign in (1, -1):
        parts.append(
            trims.box_of(
                skirt,
                (sign * 0.115 * m.size, m.hip - 0.06 * m.size),
                0.115 * m.size,
                0.10 * m.size,
                0.005,
                o.colour * 0.93,
            )
        )
    return parts


def sew_lab_coat(o: Order) -> list[Part]:
    """A white coat with a breast pocket."""
    m = o.measures
    parts = _coat(o, m.knee + 0.03 * m.size, 0.020)
    pocket = trims.box_of(
        parts[0], (0.085 * m.size, m.chest + 0.085 * m.size), 0.085 * m.size, 0.09 * m.size, 0.004, o.colour * 0.96
    )
    return [*parts, trims.fold_collar(m, parts[0], o.colour * 0.97, 0.024, 0.050, gap=0.5, point=0.014), pocket]


def sew_robe(o: Order) -> list[Part]:
    """A closed robe to the floor with wide sleeves and a rope."""
    m = o.measures
    upper = replace(cuts.cut_closed(m, 0.028, 1.2, -0.04), hem=0.012, sleeve_loose=0.030)
    top = o.make(upper)
    skirt = o.make(replace(cuts.cut_coat_skirt(m, m.ankle + 0.03 * m.size, 0.024, 0.0), drape=1.3))
    held(skirt)
    rope = trims.belt(m, top, m.waist + 0.045 * m.size, 0.024 * m.size, o.colour * 0.55, 0.010, buckle=False)
    return [top, skirt, *rope, *trims.hood_down(m, top, o.colour * 0.92)]


CLOSED_SWAY = 0.3  # of what wind does to an open coat: a closed skirt is held by itself, and bares nobody's legs


def held(skirt: Part) -> None:
    """A skirt that is closed all round is blown about less."""
    if skirt.aux is not None:
        skirt.aux[:, 1] *= CLOSED_SWAY


def _lapels(o: Order, cloth: Part) -> list[Part]:
    m = o.measures
    button, top = m.waist + 0.05 * m.size, m.neck[1] - 0.075 * m.body.head
    y = np.linspace(top, button, 12)
    inner = np.clip((y - button) * 0.30, 0, 0.075) + 0.003
    t = np.linspace(0, 1, 12)
    width = np.where(t < 0.28, 0.028 + 0.11 * t, 0.066 * (1 - (np.maximum(t - 0.28, 0) / 0.72) ** 1.4)) * m.size + 0.003
    parts = []
    for sign in (1, -1):
        a, b = np.stack([sign * inner, y], 1), np.stack([sign * (inner + width), y + 0.012 * m.size * (1 - t)], 1)
        left, right = (a, b) if sign > 0 else (b, a)
        parts.append(trims.patch(cloth, left, right, 0.0055, o.colour * 0.93, columns=5, name="lapel"))
    return parts


def sew_suit_jacket(o: Order) -> list[Part]:
    """A suit jacket with lapels, buttons and a handkerchief."""
    m = o.measures
    cloth = o.make(cuts.cut_suit_jacket(m))
    button = m.waist + 0.05 * m.size
    parts = [
        cloth,
        *_lapels(o, cloth),
        trims.fold_collar(m, cloth, o.colour * 0.93, 0.020, 0.044, gap=0.62, point=0.006, spread=0.014),
    ]
    parts.append(
        trims.buttons(
            cloth, 0.012 * m.size, button - 0.015 * m.size, button - 0.10 * m.size, 2, 0.0085 * m.size, o.colour * 0.45
        )
    )
    for sign in (1, -1):
        parts.append(
            trims.box_of(
                cloth,
                (sign * 0.115 * m.size, m.hip - 0.005 * m.size),
                0.105 * m.size,
                0.030 * m.size,
                0.0035,
                o.colour * 0.92,
            )
        )
    square = trims.box_of(
        cloth, (0.088 * m.size, m.chest + 0.10 * m.size), 0.055 * m.size, 0.018 * m.size, 0.003, WHITE
    )
    return [*parts, square]


def sew_cape(o: Order) -> list[Part]:
    """A cloak that falls from the shoulders behind the arms."""
    m = o.measures
    rows, columns = 16, 33
    across = np.linspace(-1, 1, columns)
    top, bottom = m.neck[1] - 0.045 * m.body.head, m.knee - 0.10 * m.size
    points = []
    for k in range(rows):
        t = k / (rows - 1)
        y = top + (bottom - top) * t
        half = (0.115 + 0.20 * min(t * 2.2, 1) + 0.08 * t) * m.size
        depth = m.neck[2] - (0.065 + 0.10 * min(t * 3, 1) + 0.06 * t) * m.size
        fold = 0.020 * m.size * np.sin(across * 11) * min(1, t * 2.5)
        wrap = (np.abs(across) ** 2.5) * (0.13 - 0.03 * t) * m.size
        points.append(
            np.stack([across * half, np.full(columns, y) - 0.03 * across**2 * (1 - t), depth + wrap + fold], 1)
        )
    grid_points = np.concatenate(points)
    base = tailored(m, replace(cuts.cut_closed(m), hem=0.0, drape=0.0), o.colour)
    part = trims.strip(points, base, "cloth", o.colour, False, "cape")
    fade = np.clip((m.waist - grid_points[:, 1]) / (0.5 * m.size), 0, 1)
    part.aux = np.stack([0.9 + 0 * fade, fade, 0 * fade, 0 * fade], 1)
    chest = np.zeros_like(part.weights)
    chest[:, m.body.bone["spine_03"]] = 1
    share = np.clip((m.chest - grid_points[:, 1]) / (0.2 * m.size), 0, 1)[:, None] * 0.5
    pelvis = np.zeros_like(part.weights)
    pelvis[:, m.body.bone["pelvis"]] = 1
    part.weights = part.weights * 0 + chest * (1 - share) + pelvis * share
    back = Part(
        part.points - np.array([0, 0, 0.004]),
        part.triangles[:, ::-1],
        part.weights,
        "cloth",
        o.colour * 0.85,
        part.aux,
        name="cape",
    )
    return [part, back, trims.rib_collar(m, base, o.colour * 0.9, 0.030)]
