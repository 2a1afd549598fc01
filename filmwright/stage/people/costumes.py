"""Whole costumes of a trade: uniforms, suits for work, space and war."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.people import cuts, trims
from filmwright.stage.people.orders import BRASS, Order
from filmwright.stage.people.parts import Part
from filmwright.stage.people.tailoring import tailored
from filmwright.stage.people.trims import shoulder_strap


def sew_boilersuit(o: Order) -> list[Part]:
    """One piece with collar, zip, pockets and belt."""
    m = o.measures
    cloth = o.make(cuts.cut_whole(m))
    zip_line = trims.line_down(
        cloth,
        0.0,
        m.neck[1] - 0.06 * m.body.head,
        m.crotch + 0.05 * m.size,
        0.014 * m.size,
        0.003,
        np.array([0.5, 0.5, 0.5]),
        "metal",
    )
    chest = [
        trims.box_of(
            cloth, (s * 0.085 * m.size, m.chest + 0.09 * m.size), 0.085 * m.size, 0.085 * m.size, 0.004, o.colour * 0.94
        )
        for s in (1, -1)
    ]
    belted = trims.belt(m, cloth, m.waist, 0.035 * m.size, o.colour * 0.75, 0.002)
    return [cloth, trims.fold_collar(m, cloth, o.colour * 0.96, gap=0.35), zip_line, *chest, *belted]


def sew_spacesuit(o: Order) -> list[Part]:
    """A thick white suit with rings at neck and wrists, a panel on the chest and a pack on the back."""
    m = o.measures
    cloth = o.make(cuts.cut_whole(m, 0.040, 1.9))
    ring = trims.rib_collar(m, cloth, np.array([0.62, 0.63, 0.65]), 0.035, "metal")
    panel = trims.box_of(
        cloth, (0.0, m.chest + 0.03 * m.size), 0.20 * m.size, 0.12 * m.size, 0.030, np.array([0.78, 0.79, 0.80])
    )
    lights = [
        trims.box_of(
            panel,
            ((k - 1) * 0.055 * m.size, m.chest + 0.045 * m.size),
            0.035 * m.size,
            0.028 * m.size,
            0.006,
            np.array(c),
        )
        for k, c in enumerate(([0.75, 0.12, 0.10], [0.12, 0.35, 0.72], [0.85, 0.65, 0.10]))
    ]
    patch = trims.box_of(
        cloth,
        (0.10 * m.size, m.chest + 0.155 * m.size),
        0.055 * m.size,
        0.04 * m.size,
        0.004,
        np.array([0.15, 0.25, 0.60]),
    )
    return [cloth, ring, panel, *lights, patch]


def sew_uniform(o: Order) -> list[Part]:
    """A tunic with collar, breast pockets, shoulder straps, belt and brass buttons, and trousers of the same cloth."""
    m = o.measures
    legs = o.make(cuts.cut_trousers(m, drape=0.8))
    how = replace(cuts.cut_shirt(m), offset=0.018, drape=0.6, hem=0.010)
    cloth = o.make(how)
    top, low = m.neck[1] - 0.075 * m.body.head, m.hip - 0.03 * m.size
    parts = [
        legs,
        cloth,
        trims.fold_collar(m, cloth, o.colour * 0.92, gap=0.26),
        trims.line_down(cloth, 0.0, top, low, 0.026 * m.size, 0.0022, o.colour * 0.95),
    ]
    parts.append(trims.buttons(cloth, 0.0, top - 0.02, low, 6, 0.0075 * m.size, BRASS, "metal"))
    for sign in (1, -1):
        chest = (sign * 0.085 * m.size, m.chest + 0.095 * m.size)
        parts.append(trims.box_of(cloth, chest, 0.09 * m.size, 0.085 * m.size, 0.004, o.colour * 0.94))
        parts.append(
            trims.box_of(
                cloth, (chest[0], chest[1] + 0.035 * m.size), 0.095 * m.size, 0.026 * m.size, 0.007, o.colour * 0.9
            )
        )
    badge = trims.box_of(
        cloth, (0.085 * m.size, m.chest + 0.175 * m.size), 0.030 * m.size, 0.034 * m.size, 0.005, BRASS
    )
    badge.material = "metal"
    return [
        *parts,
        badge,
        *trims.belt(m, cloth, m.waist + 0.01 * m.size, 0.045 * m.size, np.array([0.12, 0.10, 0.09]), 0.006),
    ]


def sew_scrubs(o: Order) -> list[Part]:
    """A loose top with a V at the neck and trousers of the same cloth."""
    m = o.measures
    top = o.make(cuts.cut_scrubs(m))
    pocket = trims.box_of(
        top, (0.08 * m.size, m.chest + 0.06 * m.size), 0.085 * m.size, 0.09 * m.size, 0.003, o.colour * 0.95
    )
    return [o.make(cuts.cut_trousers(m, 0.010, 0.018)), top, pocket]


def sew_armour(o: Order) -> list[Part]:
    """A breastplate over mail."""
    m = o.measures
    under = o.make(cuts.cut_mail(m), np.array([0.42, 0.43, 0.45]), plain=True)
    plate = o.make(cuts.cut_breastplate(m), plain=True)
    return [
        under,
        plate,
        *trims.belt(m, under, m.waist - 0.04 * m.size, 0.045 * m.size, np.array([0.25, 0.16, 0.10]), 0.016),
    ]


def sew_apron(o: Order) -> list[Part]:
    """A bib and a lap with straps."""
    m = o.measures
    base = tailored(m, replace(cuts.cut_skirt(m, m.knee, 0.0), offset=0.022, drape=0.2, hem=0.0), o.colour)
    chest = tailored(m, replace(cuts.cut_tshirt(m), offset=0.024, drape=0.0, hem=0.0), o.colour)
    y = np.linspace(m.chest + 0.10 * m.size, m.waist + 0.0 * m.size, 7)
    half = np.linspace(0.085, 0.15, 7) * m.size
    bib = trims.patch(chest, np.stack([-half, y], 1), np.stack([half, y], 1), 0.005, o.colour, columns=9, name="bib")
    y = np.linspace(m.waist + 0.01 * m.size, m.knee + 0.02 * m.size, 9)
    half = np.full(9, 0.165) * m.size
    lap = trims.patch(base, np.stack([-half, y], 1), np.stack([half, y], 1), 0.006, o.colour, columns=11, name="apron")
    straps = [
        p
        for s in (1, -1)
        for p in shoulder_strap(
            m, chest, s, 0.072 * m.size, m.chest + 0.10 * m.size, 0.022 * m.size, o.colour * 0.95, m.chest
        )
    ]
    return [
        bib,
        lap,
        *straps,
        *trims.belt(m, chest, m.waist + 0.005 * m.size, 0.022 * m.size, o.colour * 0.93, 0.004, buckle=False),
    ]


def sew_swimsuit(o: Order) -> list[Part]:
    """A swimsuit in one piece."""
    return [o.make(cuts.cut_swimsuit(o.measures))]


def sew_trunks(o: Order) -> list[Part]:
    """Short swimming trunks."""
    return [o.make(cuts.cut_trunks(o.measures))]
