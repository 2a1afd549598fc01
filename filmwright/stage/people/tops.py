"""Tops: what is worn on the trunk over the skin or a shirt."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people import cuts, trims
from filmwright.stage.people.orders import WHITE, Order
from filmwright.stage.people.parts import Part
from filmwright.stage.people.tailoring import tailored


def sew_tshirt(o: Order) -> list[Part]:
    """A t-shirt with a knitted neck."""
    cloth = o.make(cuts.cut_tshirt(o.measures))
    return [cloth, trims.rib_collar(o.measures, cloth, o.colour * 0.94, 0.011)]


def sew_shirt(o: Order, accent: Array | None = None) -> list[Part]:
    """A shirt with collar, placket, buttons and a pocket."""
    m = o.measures
    length = (m.hip - m.waist) / m.size + 0.005 if o.tucked else 0.055
    opened = 0.012 if o.closed else 0.040 if o.tucked else 0.085
    cloth = o.make(cuts.cut_shirt(m, length, opened))
    shade = o.colour if accent is None else accent
    top = m.neck[1] - 0.075 * m.body.head
    low = m.waist + 0.02 * m.size if o.tucked else m.hip - 0.03 * m.size
    chest = m.chest + 0.10 * m.size
    button = np.array([0.93, 0.92, 0.88]) if shade.mean() < 0.6 else np.array([0.55, 0.52, 0.48])
    return [
        cloth,
        trims.fold_collar(m, cloth, shade, gap=0.14 if o.closed else 0.30),
        trims.line_down(cloth, 0.0, top, low, 0.030 * m.size, 0.0022, shade * 0.97),
        trims.buttons(cloth, 0.0, top - 0.02, low, 6, 0.0052 * m.size, button),
        trims.box_of(cloth, (0.075 * m.size, chest), 0.085 * m.size, 0.09 * m.size, 0.0026, shade * 0.97),
    ]


def sew_jumper(o: Order) -> list[Part]:
    """A jumper with ribbed neck and hem."""
    m = o.measures
    cloth = o.make(cuts.cut_jumper(m))
    bands = trims.belt(m, cloth, m.hip - 0.028 * m.size, 0.036 * m.size, o.colour * 0.93, 0.001, buckle=False)
    for band in bands:
        band.material = "cloth"
    return [cloth, trims.rib_collar(m, cloth, o.colour * 0.93, 0.020), *bands]


def sew_polo_neck(o: Order) -> list[Part]:
    """A jumper with a high neck."""
    cloth = o.make(cuts.cut_jumper(o.measures))
    return [cloth, trims.rib_collar(o.measures, cloth, o.colour * 0.95, 0.052)]


def sew_hoodie(o: Order) -> list[Part]:
    """A hooded jumper, hood down, with cords and a pouch."""
    m = o.measures
    cloth = o.make(cuts.cut_hoodie(m))
    y = np.linspace(0.085, -0.03, 11) * m.size + m.hip + 0.02 * m.size
    half = np.interp(np.linspace(0, 1, 11), (0, 0.26, 0.74, 1), (0.070, 0.085, 0.135, 0.130)) * m.size
    pouch = trims.patch(cloth, np.stack([-half, y], 1), np.stack([half, y], 1), 0.006, o.colour * 0.97, columns=22)
    return [cloth, *trims.hood_down(m, cloth, o.colour * 0.96), pouch]


def sew_vest(o: Order) -> list[Part]:
    """A vest."""
    return [o.make(cuts.cut_vest(o.measures))]


def sew_running_vest(o: Order) -> list[Part]:
    """A runner's vest with a start number."""
    m = o.measures
    cloth = o.make(cuts.cut_vest(m))
    number = trims.box_of(cloth, (0.0, m.waist + 0.085 * m.size), 0.19 * m.size, 0.135 * m.size, 0.004, WHITE)
    number.name = "number"
    parts = [cloth, number]
    for k in range(3):
        bar = trims.box_of(
            number,
            ((k - 1) * 0.046 * m.size, m.waist + 0.080 * m.size),
            0.030 * m.size,
            0.070 * m.size,
            0.002,
            np.array([0.10, 0.11, 0.13]),
        )
        parts.append(bar)
    return parts


def sew_waistcoat(o: Order) -> list[Part]:
    """A waistcoat with buttons."""
    m = o.measures
    cloth = o.make(cuts.cut_waistcoat(m))
    return [
        cloth,
        trims.buttons(cloth, 0.0, m.chest + 0.01 * m.size, m.waist - 0.02 * m.size, 5, 0.006 * m.size, o.colour * 0.5),
    ]


def sew_tie(o: Order) -> list[Part]:
    """A tie on the body's front: a knot where the collar closes, and the blade that comes out of it; a collar hides its loop."""
    m = o.measures
    front = tailored(m, replace(cuts.cut_shirt(m, open_to=0.012), hem=0.0, drape=0.0, offset=0.0155), o.colour)
    edge = trims.Neckline(m, front).at(np.zeros(1))[0]
    top, low = float(edge[1]) + 0.006 * m.size, m.waist + 0.0 * m.size
    y = np.array([*np.linspace(top - 0.026 * m.size, low + 0.045 * m.size, 11), low])
    half = np.array([*np.linspace(0.011, 0.036, 11), 0.002]) * m.size
    blade = trims.patch(front, np.stack([-half, y], 1), np.stack([half, y], 1), 0.006, o.colour, columns=5, name="tie")
    y = top - np.array([0.0, 0.005, 0.013, 0.022, 0.031, 0.035]) * m.size
    half = np.array([0.017, 0.0195, 0.0185, 0.0155, 0.0125, 0.011]) * m.size
    knot = trims.patch(
        front, np.stack([-half, y], 1), np.stack([half, y], 1), 0.013 * m.size, o.colour * 0.93, columns=9, name="tie"
    )
    return [blade, knot]
