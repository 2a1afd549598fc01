"""Trousers, skirts and dresses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people import cuts, trims
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.orders import BRASS, Order
from filmwright.stage.people.parts import Part
from filmwright.stage.people.tailoring import tailored
from filmwright.stage.people.trims import shoulder_strap

BINDING = 0.007  # metres of a band round the neck of a dress


def sew_trousers(o: Order) -> list[Part]:
    """Trousers with a belt."""
    m = o.measures
    cloth = o.make(cuts.cut_trousers(m))
    return [cloth, *trims.belt(m, cloth, m.waist - 0.018 * m.size, 0.032 * m.size, np.array([0.14, 0.10, 0.08]), 0.002)]


def sew_jeans(o: Order) -> list[Part]:
    """Jeans, worn pale where they rub, with pockets and a belt."""
    m = o.measures
    cloth = o.make(cuts.cut_trousers(m, 0.009, 0.006, 1.15))
    cloth.colours = _worn(m, cloth)
    parts = [
        cloth,
        *trims.belt(m, cloth, m.waist - 0.018 * m.size, 0.034 * m.size, np.array([0.27, 0.17, 0.10]), 0.002),
    ]
    for sign in (1, -1):
        parts.append(
            trims.box_of(
                cloth,
                (sign * 0.075 * m.size, m.hip - 0.055 * m.size),
                0.10 * m.size,
                0.105 * m.size,
                0.003,
                o.colour * 0.93,
                sign=-1,
            )
        )
    return parts


def _worn(m: Measures, cloth: Part) -> Array:
    """Denim is paler where it rubs: on thighs and knees."""
    along, away = m.leg_place(cloth.points)
    front = np.clip(away[:, 2] / (0.06 * m.size), 0, 1)
    pale = 0.34 * front * (np.exp(-(((along - 0.55) / 0.35) ** 2)) + 0.6 * np.exp(-(((along - 1.0) / 0.18) ** 2)))
    return np.asarray(cloth.colours * (1 - pale[:, None]) + np.array([0.55, 0.62, 0.70]) * pale[:, None])


def sew_shorts(o: Order) -> list[Part]:
    """Shorts."""
    return [o.make(cuts.cut_shorts(o.measures))]


def sew_running_shorts(o: Order) -> list[Part]:
    """Short and wide shorts."""
    return [o.make(cuts.cut_shorts(o.measures, 0.20, 0.030))]


def sew_leggings(o: Order) -> list[Part]:
    """Leggings."""
    return [o.make(cuts.cut_leggings(o.measures))]


def sew_skirt(o: Order) -> list[Part]:
    """A skirt to the knee."""
    return [o.make(cuts.cut_skirt(o.measures, o.measures.knee - 0.04 * o.measures.size))]


def sew_short_skirt(o: Order) -> list[Part]:
    """A skirt above the knee."""
    return [o.make(cuts.cut_skirt(o.measures, o.measures.knee + 0.10 * o.measures.size, 0.045))]


def sew_long_skirt(o: Order) -> list[Part]:
    """A skirt to the ankles."""
    return [o.make(cuts.cut_skirt(o.measures, o.measures.ankle + 0.07 * o.measures.size, 0.02))]


def sew_dress(o: Order) -> list[Part]:
    """Bodice, skirt to the knee, sash."""
    m = o.measures
    bodice = o.make(cuts.cut_bodice(m))
    skirt = o.make(cuts.cut_skirt(m, m.knee - 0.05 * m.size, 0.045))
    sash = trims.belt(m, bodice, m.waist + 0.008 * m.size, 0.030 * m.size, o.colour * 0.75, 0.006, buckle=False)
    sash[0].material = "cloth"
    return [bodice, trims.rib_collar(m, bodice, o.colour * 0.9, BINDING), skirt, *sash]


def sew_gown(o: Order) -> list[Part]:
    """Bodice, wide skirt to the floor, sash."""
    m = o.measures
    bodice = o.make(replace(cuts.cut_bodice(m), drape=0.3))
    skirt = o.make(cuts.cut_skirt(m, 0.05 * m.size, 0.06, 0.035))
    sash = trims.belt(m, bodice, m.waist + 0.008 * m.size, 0.034 * m.size, o.colour * 0.7, 0.006, buckle=False)
    sash[0].material = "cloth"
    return [bodice, trims.rib_collar(m, bodice, o.colour * 0.9, BINDING), skirt, *sash]


def sew_overalls(o: Order) -> list[Part]:
    """Work trousers with a bib in front and straps over the shoulders."""
    m = o.measures
    cloth = o.make(cuts.cut_trousers(m, 0.020, 0.018, 1.1))
    base = tailored(m, replace(cuts.cut_tshirt(m), offset=0.026, hem=0.0, drape=0.0), o.colour)
    y = np.linspace(m.chest + 0.095 * m.size, m.waist - 0.03 * m.size, 8)
    half = np.linspace(0.095, 0.135, 8) * m.size
    bib = trims.patch(base, np.stack([-half, y], 1), np.stack([half, y], 1), 0.004, o.colour, columns=9, name="bib")
    pocket = trims.box_of(bib, (0.0, m.chest + 0.035 * m.size), 0.12 * m.size, 0.08 * m.size, 0.004, o.colour * 0.93)
    parts = [cloth, bib, pocket]
    for sign in (1, -1):
        parts += shoulder_strap(m, base, sign, 0.082 * m.size, float(y[0]), 0.030 * m.size, o.colour * 0.95)
        parts.append(
            trims.buttons(
                bib, sign * 0.078 * m.size, float(y[0]) - 0.012, float(y[0]) - 0.0121, 1, 0.010 * m.size, BRASS, "metal"
            )
        )
    return parts
