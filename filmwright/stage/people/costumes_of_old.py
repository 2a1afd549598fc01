"""Costumes of other times: the kimono, a samurai's armour of laced lames, a knight's harness of plates."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people import cuts, trims
from filmwright.stage.people.orders import Order
from filmwright.stage.people.outerwear import held
from filmwright.stage.people.parts import Part

STEEL = np.array([0.47, 0.48, 0.51])
LEATHER = np.array([0.25, 0.16, 0.10])
LAME = 0.030  # metres of height of a lame
SASHES = ((0.12, 0.20, 0.36), (0.72, 0.58, 0.22), (0.42, 0.10, 0.14), (0.30, 0.34, 0.18))


def sew_kimono(o: Order) -> list[Part]:
    """A robe to the ankle with wide sleeves, its fronts crossed left over right, and a broad sash."""
    m = o.measures
    upper = replace(cuts.cut_closed(m, 0.024, 1.0, -0.04), hem=0.010, sleeve_loose=0.062)
    top = o.make(upper)
    skirt = o.make(replace(cuts.cut_coat_skirt(m, m.ankle + 0.05 * m.size, 0.020, 0.0), drape=0.6))
    held(skirt)
    sash = np.array(SASHES[round(float(o.colour.sum()) * 97) % len(SASHES)])
    y = np.linspace(m.neck[1] - 0.055 * m.body.head, m.waist + 0.07 * m.size, 14)
    run = np.linspace(0.0, 1.0, 14)
    parts = [top, skirt]
    for sign in (-1.0, 1.0):  # the left front last, over the right
        inner = sign * (0.050 * (1 - run) - 0.055 * run) * m.size
        wide = 0.034 * m.size
        left, right = np.stack([inner - wide / 2, y], 1), np.stack([inner + wide / 2, y], 1)
        parts.append(
            trims.patch(top, left, right, 0.006 + 0.002 * sign, o.colour * 0.62 + 0.30, columns=5, name="lapel")
        )
    for height, tall, shade in (
        (m.waist + 0.030 * m.size, 0.150 * m.size, 1.0),
        (m.waist + 0.030 * m.size, 0.022 * m.size, 1.6),
    ):
        parts += trims.belt(
            m, top, height, tall, np.clip(sash * shade, 0, 0.9), 0.012 if shade == 1.0 else 0.016, buckle=False
        )
    return parts


def _laced(part: Part, colour: Array, lacing: Array) -> Part:
    """A shell in level lames: dark lacquer, and a line of lacing at the foot of each."""
    step = part.points[:, 1] / LAME
    within = step - np.floor(step)
    part.colours = np.where((within < 0.18)[:, None], lacing, colour * (0.75 + 0.35 * within[:, None]))
    part.points = part.points + (part.normals if part.normals is not None else 0.0) * (0.004 * within)[:, None]
    return part


def sew_lamellar(o: Order) -> list[Part]:
    """A samurai's cuirass, shoulder guards and skirt of laced lames."""
    m = o.measures
    lacing = np.array([0.44, 0.24, 0.10])
    cuirass = o.make(replace(cuts.cut_breastplate(m), material="leather"), plain=True)
    guards = o.make(
        replace(cuts.cut_tshirt(m, 0.060, 0.78, -0.20), material="leather", offset=0.040, drape=0.0, hem=0.010),
        plain=True,
    )
    tassets = o.make(
        replace(
            cuts.cut_skirt(m, m.crotch - 0.02 * m.size, 0.0), material="leather", offset=0.042, drape=0.15, hem=0.010
        ),
        plain=True,
    )
    parts = [_laced(part, o.colour, lacing) for part in (cuirass, guards, tassets)]
    return [
        *parts,
        *trims.belt(
            m, cuirass, m.waist + 0.0 * m.size, 0.040 * m.size, np.array([0.60, 0.52, 0.36]), 0.010, buckle=False
        ),
    ]


def sew_plate(o: Order) -> list[Part]:
    """A knight's harness: mail under plates on trunk, shoulders, arms and legs, and a belt."""
    m = o.measures
    steel = o.colour * 0.25 + STEEL * 0.75
    mail = o.make(cuts.cut_mail(m), np.array([0.33, 0.34, 0.36]), plain=True)
    plate = o.make(cuts.cut_breastplate(m), steel, plain=True)
    arms = o.make(
        replace(cuts.cut_shirt(m), material="metal", offset=0.021, drape=0.0, sleeve_loose=0.004, hem=0.006),
        steel,
        plain=True,
    )
    spaulders = o.make(
        replace(cuts.cut_tshirt(m, 0.070, 0.55, -0.26), material="metal", offset=0.046, drape=0.0, hem=0.008),
        steel,
        plain=True,
    )
    legs = o.make(replace(cuts.cut_trousers(m, 0.014, 0.006, 0.0), material="metal"), steel * 0.95, plain=True)
    for part in (arms, legs, spaulders):  # lames that slide over each other
        within = part.points[:, 1] / 0.055 % 1.0
        part.colours = part.colours * (0.80 + 0.25 * within)[:, None]
    return [
        legs,
        mail,
        arms,
        plate,
        spaulders,
        *trims.belt(m, mail, m.waist - 0.04 * m.size, 0.045 * m.size, LEATHER, 0.018),
    ]
