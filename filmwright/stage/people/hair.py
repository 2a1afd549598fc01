"""Hair styles: each is a small function from a body to parts (a shell on the scalp, locks over it, what is tied)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.errors import InputError
from filmwright.stage.people import tied_hair
from filmwright.stage.people.body import Body
from filmwright.stage.people.locks import drape, drawn_for, locks, scalp
from filmwright.stage.people.parts import CLOSE, WIDE, Part
from filmwright.stage.people.scalp import Outside, hairline_field, hairline_of, shell
from filmwright.stage.people.strands import Combing, comb, ribbons, scatter

Style = Callable[[Body, Outside], list[Part]]


def _bald(body: Body, outside: Outside) -> list[Part]:
    return []


def _shaved(body: Body, outside: Outside) -> list[Part]:
    """Stubble on the scalp, over the colour that the skin takes on there."""
    whole = shell(body, 0.0012, temples=hairline_of(body.look)[1])
    how = Combing(0.0042, 0.0014, 2300, 2, back=-0.2, gravity=0.0, lift=0.002, stray=0.25, forward=0.4, outwards=True)
    return locks(body, outside, whole, how)


def _crop(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.007)
    how = Combing(
        0.020, 0.0050, 620, 3, back=-0.3, side=0.1, gravity=0.10, lift=0.008, stray=0.22, forward=0.5, taper=0.4
    )
    return [drawn, *locks(body, outside, base, how)]


def _short(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.011, top=0.006)
    how = Combing(
        0.048,
        0.0047,
        720,
        5,
        back=1.7,
        side=0.45,
        gravity=0.07,
        lift=0.012,
        stray=0.08,
        part=0.028,
        flat=0.35,
        hug=0.9,
        taper=0.62,
    )
    return [drawn, *locks(body, outside, base, how)]


def _slick(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.009, top=0.004)
    how = Combing(
        0.075, 0.0055, 480, 6, back=3.0, side=0.0, gravity=0.06, lift=0.008, stray=0.02, flat=0.25, hug=0.8, taper=0.35
    )
    return [drawn, *locks(body, outside, base, how)]


def _receding(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.008)
    how = Combing(
        0.038, 0.0044, 520, 4, back=1.8, side=0.2, gravity=0.06, lift=0.008, stray=0.06, flat=0.30, hug=1.0, taper=0.45
    )
    return [drawn, *locks(body, outside, base, how)]


def _horseshoe(body: Body, outside: Outside) -> list[Part]:
    """A bald crown with a wreath of hair from ear to ear."""
    _, base = scalp(body, 0.006, front=0.09)
    field = hairline_field(body, base.points)
    low = field < 0.070 * body.head  # the crown stays bare
    keep = low[base.triangles].all(1)
    wreath = Part(
        base.points, base.triangles[keep], base.weights, "hair", base.colours, base.aux, base.normals, name="scalp"
    )
    how = Combing(0.030, 0.0055, 300, 4, back=0.8, gravity=0.30, lift=0.008, stray=0.10, flat=0.30)
    return [wreath, *locks(body, outside, wreath, how)]


def _mop(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.014, top=0.006)
    how = Combing(
        0.080,
        0.0074,
        540,
        6,
        back=0.1,
        side=0.3,
        gravity=0.18,
        lift=0.014,
        stray=0.12,
        fringe=0.058,
        forward=0.15,
        hug=0.5,
    )
    return [drawn, *locks(body, outside, base, how)]


def _pixie(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.012, top=0.004)
    how = Combing(
        0.062,
        0.0066,
        540,
        6,
        back=0.4,
        side=0.9,
        gravity=0.22,
        lift=0.010,
        stray=0.07,
        part=0.034,
        fringe=0.058,
        hug=0.9,
        taper=0.25,
    )
    return [drawn, *locks(body, outside, base, how)]


def _curly(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.024, steps=6, nape=0.010)
    how = Combing(
        0.075,
        0.0062,
        520,
        8,
        back=0.2,
        side=0.4,
        gravity=0.20,
        lift=0.020,
        stray=0.16,
        wave=0.0085,
        waves=2.0,
        fringe=0.052,
    )
    return [drawn, *locks(body, outside, base, how)]


def _afro(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.052, steps=9)
    how = Combing(0.026, 0.0080, 1000, 3, gravity=0.0, lift=0.0, stray=0.5, outwards=True, flat=0.8)
    return [drawn, *locks(body, outside, base, how)]


def _bob(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.015, nape=0.03)
    how = Combing(
        0.142,
        0.0070,
        470,
        10,
        back=0.9,
        side=1.0,
        gravity=0.42,
        lift=0.013,
        stray=0.025,
        part=0.025,
        face=0.066,
        flat=0.22,
        hug=0.9,
    )
    return [drawn, *drape(body, outside, base, how, 74), *locks(body, outside, base, how)]


def _fringe_bob(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.014, nape=0.03)
    how = Combing(
        0.142,
        0.0070,
        500,
        10,
        back=0.2,
        side=0.25,
        gravity=0.42,
        lift=0.012,
        stray=0.025,
        fringe=0.060,
        forward=0.2,
        flat=0.22,
        hug=0.9,
    )
    side = Combing(how.length, how.width, 8, 9, back=0.7, side=1.2, gravity=0.34, lift=0.015, face=0.066)
    return [drawn, *drape(body, outside, base, side, 74), *locks(body, outside, base, how)]


def _long(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.014, nape=0.03)
    how = Combing(
        0.40,
        0.0080,
        460,
        13,
        back=1.0,
        side=1.0,
        gravity=0.40,
        lift=0.013,
        stray=0.022,
        part=0.022,
        face=0.066,
        flat=0.20,
        hug=0.8,
    )
    return [drawn, *drape(body, outside, base, how, 76), *locks(body, outside, base, how)]


def _wavy(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.016, nape=0.03)
    how = Combing(
        0.33, 0.0085, 420, 14, back=0.8, side=1.2, gravity=0.38, lift=0.014, stray=0.04, hug=0.7, wave=0.008, waves=3.0, part=-0.024,
        face=0.070, flat=0.24,
    )  # fmt: skip
    return [drawn, *drape(body, outside, base, how, 76), *locks(body, outside, base, how)]


def _dreadlocks(body: Body, outside: Outside) -> list[Part]:
    drawn, base = scalp(body, 0.012)
    how = Combing(
        0.26,
        0.0078,
        190,
        14,
        back=0.9,
        side=0.8,
        gravity=0.36,
        lift=0.014,
        stray=0.07,
        wave=0.0042,
        waves=2.4,
        face=0.072,
        flat=0.95,
    )
    draw = drawn_for(body, "dreadlocks")
    roots, normals = scatter(base, how.count, draw)
    paths, along = comb(body, roots, normals, how, outside, draw)
    widths = how.width * body.head * draw.uniform(0.8, 1.1, how.count)
    return [drawn, ribbons(body, paths, along, widths, 0.95, draw, (CLOSE, WIDE), tip=9.0)]


def _braids(body: Body, outside: Outside) -> list[Part]:
    """Many thin braids on hair that is tightly curled, two on other hair."""
    if "african" not in body.look.origin:
        return tied_hair.braids(body, outside)
    drawn, base = scalp(body, 0.009)
    how = Combing(
        0.36, 0.0048, 270, 14, back=1.0, side=0.8, gravity=0.38, lift=0.012, stray=0.05, face=0.070, flat=0.95, hug=0.5
    )
    draw = drawn_for(body, "box braids")
    roots, normals = scatter(base, how.count, draw)
    paths, along = comb(body, roots, normals, how, outside, draw)
    widths = how.width * body.head * draw.uniform(0.85, 1.1, how.count)
    return [drawn, ribbons(body, paths, along, widths, 0.95, draw, (CLOSE, WIDE), tip=12.0)]


def _mohawk(body: Body, outside: Outside) -> list[Part]:
    _, base = scalp(body, 0.002)
    strip = np.abs(base.points[:, 0]) < 0.024 * body.head
    crest = Part(
        base.points,
        base.triangles[strip[base.triangles].all(1)],
        base.weights,
        "hair",
        base.colours,
        base.aux,
        base.normals,
    )
    how = Combing(0.075, 0.0085, 220, 5, back=0.3, gravity=-0.08, lift=0.0, stray=0.10, outwards=True, flat=0.5)
    return [*_shaved(body, outside), *locks(body, outside, crest, how)]


STYLES: dict[str, Style] = {
    "bald": _bald,
    "shaved": _shaved,
    "crop": _crop,
    "short": _short,
    "slick": _slick,
    "receding": _receding,
    "horseshoe": _horseshoe,
    "mop": _mop,
    "pixie": _pixie,
    "curly": _curly,
    "afro": _afro,
    "bob": _bob,
    "fringe": _fringe_bob,
    "long": _long,
    "wavy": _wavy,
    "dreadlocks": _dreadlocks,
    "ponytail": tied_hair.ponytail,
    "bun": tied_hair.bun,
    "braid": tied_hair.braid,
    "braids": _braids,
    "pigtails": tied_hair.pigtails,
    "mohawk": _mohawk,
}


def check_hair(style: str) -> None:
    """Raises InputError when there is no such style, and names those that there are."""
    if style not in STYLES:
        raise InputError(f'There is no hair style "{style}". A look can have: {", ".join(sorted(STYLES))}.')


def hair(body: Body, outside: Outside) -> list[Part]:
    """The parts of the look's hair style."""
    check_hair(body.look.hair)
    return STYLES[body.look.hair](body, outside)
