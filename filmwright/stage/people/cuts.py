"""Cuts: where each kind of cloth begins and ends on a body, how far it stands off and how it drapes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.tailoring import Cut


def _least(*fields: Array) -> Array:
    return np.asarray(np.minimum.reduce(fields))


def cut_tshirt(m: Measures, scoop: float = 0.018, sleeve: float = 0.66, length: float = 0.045) -> Cut:
    """Short sleeves, a low round neck, loose at the hip."""

    def field(p: Array, arm: Array) -> Array:
        return _least(m.above(p, arm, m.hip - length * m.size), m.sleeve(arm, sleeve), m.neck_hole(p, scoop, 0.072))

    return Cut(field, 0.011, 5, 1.0, flare=0.015, sleeve_loose=0.010)


def cut_shirt(m: Measures, length: float = 0.055, open_to: float = 0.085) -> Cut:
    """Long sleeves, open at the throat; `length` is metres below the hip, `open_to` how deep the collar opens."""

    def field(p: Array, arm: Array) -> Array:
        neck = np.minimum(
            m.neck_hole(p, 0.008, 0.064, 0.004), m.v_neck(p, open_to * m.body.head, 0.28 * open_to * m.body.head)
        )
        return _least(m.above(p, arm, m.hip - length * m.size), m.sleeve(arm, 1.965), neck)

    return Cut(field, 0.012, 5, 1.15, flare=0.014, sleeve_loose=0.004)


def cut_jumper(m: Measures) -> Cut:
    """Thick and smooth, to wrist and hip."""

    def field(p: Array, arm: Array) -> Array:
        return _least(m.above(p, arm, m.hip - 0.045 * m.size), m.sleeve(arm, 1.965), m.neck_hole(p, 0.010, 0.066))

    return Cut(field, 0.017, 7, 1.15, flare=0.006, sleeve_loose=0.005, hem=0.012)


def cut_hoodie(m: Measures) -> Cut:
    """A thicker jumper with more folds."""

    return replace(cut_jumper(m), offset=0.020, drape=1.35, hem=0.014)


def cut_vest(m: Measures) -> Cut:
    """No sleeves, a deep neck."""

    def field(p: Array, arm: Array) -> Array:
        return _least(
            m.above(p, arm, m.hip - 0.045 * m.size), m.sleeveless(p, arm, 0.012 * m.size), m.neck_hole(p, 0.045, 0.078)
        )

    return Cut(field, 0.0095, 4, 0.6, flare=0.017, hem=0.005)


def cut_jacket(m: Measures, gap: float = 0.024, offset: float = 0.024, drape: float = 1.0, length: float = 0.09) -> Cut:
    """Open down the front; `gap` metres to each side, `length` metres below the hip."""

    def field(p: Array, arm: Array) -> Array:
        return _least(
            m.above(p, arm, m.hip - length * m.size),
            m.sleeve(arm, 1.965),
            m.neck_hole(p, 0.012, 0.066),
            m.open_front(p, gap),
        )

    return Cut(field, offset, 6, drape, flare=0.010, sleeve_loose=0.005, hem=0.014)


def cut_closed(m: Measures, offset: float = 0.026, drape: float = 1.2, length: float = 0.09) -> Cut:
    """A closed jacket, thick."""

    def field(p: Array, arm: Array) -> Array:
        return _least(m.above(p, arm, m.hip - length * m.size), m.sleeve(arm, 1.965), m.neck_hole(p, 0.010, 0.066))

    return Cut(field, offset, 7, drape, flare=0.012, sleeve_loose=0.010, hem=0.014)


def cut_suit_jacket(m: Measures) -> Cut:
    """Open in a V to one button, cut away below it."""

    def field(p: Array, arm: Array) -> Array:
        button = m.waist + 0.045 * m.size
        in_front = p[:, 2] > m.neck[2] + 0.01 * m.size
        opening = np.abs(p[:, 0]) - np.clip((p[:, 1] - button) * 0.30, 0, 0.075) + np.where(p[:, 1] < button, 0.02, 0.0)
        cutaway = np.abs(p[:, 0]) - np.clip((m.hip - 0.01 * m.size - p[:, 1]) * 0.9, 0, 0.05)
        front = np.where(in_front, np.minimum(opening, np.where(p[:, 1] < m.hip, cutaway, 9.0)), 9.0)
        return _least(m.above(p, arm, m.hip - 0.115 * m.size), m.sleeve(arm, 1.93), m.neck_hole(p, 0.012, 0.068), front)

    return Cut(field, 0.022, 6, 0.55, flare=0.010, hem=0.010)


def cut_waistcoat(m: Measures) -> Cut:
    """No sleeves, a deep V, to the hip."""

    def field(p: Array, arm: Array) -> Array:
        neck = np.minimum(m.neck_hole(p, 0.014, 0.074), m.v_neck(p, 0.24 * m.size, 0.085 * m.size))
        return _least(m.above(p, arm, m.hip - 0.005 * m.size), m.sleeveless(p, arm, 0.006 * m.size), neck)

    return Cut(field, 0.018, 5, 0.5, hem=0.008)


def cut_trousers(m: Measures, offset: float = 0.011, loose: float = 0.014, drape: float = 1.0) -> Cut:
    """From waist to shoe; `loose` metres away from the leg."""

    def field(p: Array, arm: Array) -> Array:
        return m.legs(p, arm, m.waist, m.ankle + 0.012 * m.size)

    return Cut(field, offset, 4, drape, loose=loose, hem=0.010)


def cut_shorts(m: Measures, bottom: float = 0.10, loose: float = 0.026) -> Cut:
    """To `bottom` metres over the knee (on a body of 1.70 m)."""

    def field(p: Array, arm: Array) -> Array:
        return m.legs(p, arm, m.waist, m.knee + bottom * m.size)

    return Cut(field, 0.013, 5, 0.7, loose=loose, hem=0.010)


def cut_leggings(m: Measures) -> Cut:
    """Close to the skin, to above the ankle."""

    def field(p: Array, arm: Array) -> Array:
        return m.legs(p, arm, m.waist, m.ankle + 0.075 * m.size)

    return Cut(field, 0.0035, 1, 0.18, hem=0.003)


def cut_skirt(m: Measures, bottom: float, flare: float = 0.03, top: float = 0.02) -> Cut:
    """From the waist to the height `bottom`, wider by `flare` metres."""

    def field(p: Array, arm: Array) -> Array:
        return np.minimum(m.waist + top * m.size - p[:, 1], p[:, 1] - bottom)

    return Cut(field, 0.009, 3, 1.0, flare=flare, group="helper-skirt", sway=True, hem=0.008)


def cut_coat_skirt(m: Measures, bottom: float, offset: float, gap: float) -> Cut:
    """What hangs of a coat below its waist; `gap` metres open in front, 0 closed."""

    def field(p: Array, arm: Array) -> Array:
        front = np.where(p[:, 2] > m.neck[2], np.abs(p[:, 0]) - gap - 0.05 * np.clip(m.hip - p[:, 1], 0, 1), 9.0)
        return _least(m.waist + 0.035 * m.size - p[:, 1], p[:, 1] - bottom, front if gap > 0 else 9.0 + 0 * p[:, 1])

    return Cut(field, offset, 3, 0.65, flare=0.028, group="helper-skirt", sway=True, hem=0.012)


def cut_bodice(m: Measures) -> Cut:
    """The upper half of a dress."""

    def field(p: Array, arm: Array) -> Array:
        return _least(m.above(p, arm, m.waist - 0.035 * m.size), m.sleeve(arm, 0.42), m.neck_hole(p, 0.030, 0.078))

    return Cut(field, 0.008, 4, 0.5, hem=0.006)


def cut_whole(m: Measures, offset: float = 0.016, drape: float = 1.2) -> Cut:
    """One piece from neck to ankles and wrists."""

    def field(p: Array, arm: Array) -> Array:
        return _least(p[:, 1] - (m.ankle - 0.01 * m.size), m.sleeve(arm, 1.965), m.neck_hole(p, 0.008, 0.064))

    return Cut(field, offset, 6, drape, loose=0.012, sleeve_loose=0.006, hem=0.010)


def cut_scrubs(m: Measures) -> Cut:
    """A loose top with a V at the neck."""

    def field(p: Array, arm: Array) -> Array:
        neck = np.minimum(m.neck_hole(p, 0.012, 0.076), m.v_neck(p, 0.14 * m.size, 0.072 * m.size))
        return _least(m.above(p, arm, m.hip - 0.07 * m.size), m.sleeve(arm, 0.72), neck)

    return Cut(field, 0.014, 6, 1.0, flare=0.014, sleeve_loose=0.016)


def cut_mail(m: Measures) -> Cut:
    """A shirt of mail to the thighs and wrists."""
    return replace(cut_tshirt(m, 0.0, 1.9, 0.14), material="metal", offset=0.012, drape=0.5)


def cut_breastplate(m: Measures) -> Cut:
    """A smooth shell over chest and shoulders."""

    def field(p: Array, arm: Array) -> Array:
        return _least(m.above(p, arm, m.waist - 0.03 * m.size), m.sleeve(arm, 0.16), m.neck_hole(p, 0.010, 0.074))

    return Cut(field, 0.034, 14, 0.0, material="metal", hem=0.010)


def cut_swimsuit(m: Measures) -> Cut:
    """Close to the skin, high at the leg."""

    def field(p: Array, arm: Array) -> Array:
        leg = p[:, 1] - (m.crotch - 0.005 * m.size) - np.clip(np.abs(p[:, 0]) - 0.03, 0, 1) * 0.55
        return _least(leg, m.sleeveless(p, arm, 0.035 * m.size), m.neck_hole(p, 0.060, 0.085))

    return Cut(field, 0.003, 1, 0.0, hem=0.002)


def cut_trunks(m: Measures) -> Cut:
    """Short swimming trunks."""

    def field(p: Array, arm: Array) -> Array:
        return m.legs(p, arm, m.waist - 0.03 * m.size, m.crotch - 0.055 * m.size)

    return Cut(field, 0.004, 2, 0.15, hem=0.003)
