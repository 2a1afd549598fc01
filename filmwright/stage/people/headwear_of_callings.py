"""Headgear by which callings and peoples of old are known: samurai, knight, viking, legionary, chef, pirate, pharaoh, graduate."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.headgear import Headgear, Skull, double, surface
from filmwright.stage.people.parts import Part
from filmwright.stage.people.surfaces import unit

GOLD = np.array([0.72, 0.56, 0.22])
STEEL = np.array([0.46, 0.47, 0.50])
LEATHER = np.array([0.22, 0.14, 0.09])
COLUMNS = 48


def _turn() -> Array:
    return np.linspace(-np.pi, np.pi, COLUMNS, endpoint=False)


def _level(height: float) -> Callable[[Array], Array]:
    return lambda angle: np.full(len(angle), height)


def _band(
    body: Body, skull: Skull, level: Callable[[Array], Array], margin: float, tall: float, colour: Array, stuff: str
) -> Part:
    """A band round a head: its lower edge at `level` metres over the eyes, `margin` metres off the skull."""
    turn = _turn()
    rows = [skull.ring(turn, level(turn) + tall * t, margin) for t in (0.0, 0.5, 1.0)]
    return surface(body, np.stack(rows), colour, stuff, name="band")


def _sheet(body: Body, points: Array, colour: Array, stuff: str, thick: float = 0.003) -> Part:
    """A stiff sheet of rows of points (r,c,3), with two sides."""
    return double(surface(body, points, colour, stuff, False, "plate"), thick)


def _guard(
    body: Body, skull: Skull, opening: float, top: float, lames: int, flare: float, colour: Array, stuff: str
) -> list[Part]:
    """Lames that hang round back and sides of a neck, each wider than the one above; `opening` radians to each side are free."""
    turn = np.linspace(opening, 2 * np.pi - opening, 40)
    out = []
    for k in range(lames):
        rows = np.stack(
            [
                skull.ring(turn, np.full(len(turn), top - 0.030 * (k + t)), 0.030 + flare * (k + 0.9 * t))
                for t in (0.0, 0.55, 1.08)
            ]
        )
        shade = colour * (1.0 if k % 2 == 0 else 0.86)
        out.append(_sheet(body, rows, shade, stuff))
    return out


def kabuto(body: Body, colour: Array) -> Headgear:
    """A samurai's helmet: ribbed bowl, peak, neck guard of lames, golden horns before it."""
    skull = Skull(body)
    bowl = surface(
        body, skull.dome(_level(0.046), 0.024, rows=12, columns=COLUMNS, rise=0.020), colour, "metal", name="kabuto"
    )
    angle = np.arctan2(bowl.points[:, 0], bowl.points[:, 2] - skull.centre[2])
    bowl.points = bowl.points + bowl.normals * (0.0022 * np.abs(np.sin(angle * 8)) * skull.scale)[:, None]
    peak_at = np.linspace(-0.95, 0.95, 25)
    edge = skull.ring(peak_at, np.full(25, 0.050), 0.026)
    out = unit((edge - edge.mean(0)) * np.array([1, 0, 1])) * np.cos(peak_at)[:, None] ** 0.5
    peak = np.stack([edge + (out * w + np.array([0.0, -0.35 * w, 0.0])) * skull.scale for w in (0.0, 0.018, 0.034)])
    parts = [
        bowl,
        _sheet(body, peak, colour * 0.9, "metal"),
        _band(body, skull, _level(0.046), 0.028, 0.012, GOLD, "metal"),
    ]
    parts += _guard(body, skull, 0.95, 0.050, 4, 0.013, colour * 0.9, "leather")
    front = skull.ring(np.array([0.0]), np.array([0.070]), 0.034)[0]
    for side in (-1.0, 1.0):
        t = np.linspace(0.0, 1.0, 12)
        middle = (
            front + np.stack([side * (0.008 + 0.085 * t**0.75), 0.015 + 0.150 * t**1.25, 0.006 * t], 1) * skull.scale
        )
        wide = np.stack([0.016 * (1 - 0.85 * t), 0 * t, 0 * t], 1) * skull.scale
        parts.append(_sheet(body, np.stack([middle - wide, middle + wide]), GOLD, "metal", 0.002))
    return Headgear(parts, 0.040, -0.06)


def _coif(body: Body, skull: Skull, colour: Array) -> list[Part]:
    """Mail about cheeks, chin and neck, down to the shoulders; the face is free."""
    turn = np.linspace(0.62, 2 * np.pi - 0.62, 46)
    rows = [
        skull.ring(turn, np.full(46, 0.046 - h), m)
        for h, m in ((0.0, 0.022), (0.05, 0.026), (0.10, 0.030), (0.15, 0.040), (0.20, 0.072))
    ]
    chin = np.linspace(-0.75, 0.75, 19)
    bib = [skull.ring(chin, np.full(19, -h), m) for h, m in ((0.130, 0.012), (0.155, 0.022), (0.205, 0.060))]
    return [_sheet(body, np.stack(each), colour, "metal", 0.004) for each in (rows, bib)]


def helm(body: Body, colour: Array) -> Headgear:
    """A knight's helm with its visor up: a pointed bowl, a hood of mail about cheeks and neck, the visor over the brow."""
    skull = Skull(body)
    mail = _coif(body, skull, np.array([0.34, 0.35, 0.37]))
    bowl = surface(
        body, skull.dome(_level(0.040), 0.034, rows=14, columns=COLUMNS, rise=0.046), colour, "metal", name="helm"
    )
    up = np.linspace(-1.15, 1.15, 27)
    rows = np.stack(
        [
            skull.ring(up, 0.052 + 0.052 * t + 0.010 * np.cos(up), 0.040 + 0.030 * np.sin(np.pi * t) * np.cos(up))
            for t in (0.0, 0.3, 0.6, 1.0)
        ]
    )
    visor = _sheet(body, rows, colour * 0.9, "metal")
    return Headgear(
        [*mail, bowl, visor, _band(body, skull, _level(0.036), 0.038, 0.016, colour * 0.8, "metal")], -0.2, -0.2, 0.006
    )


def horned_helmet(body: Body, colour: Array) -> Headgear:
    """A viking's helmet as it is drawn: bowl, band, nose guard and two horns."""
    skull = Skull(body)
    bowl = surface(
        body, skull.dome(_level(0.046), 0.020, rows=12, columns=COLUMNS, rise=0.022), colour, "metal", name="helmet"
    )
    parts = [bowl, _band(body, skull, _level(0.042), 0.026, 0.024, LEATHER, "metal")]
    nose = skull.ring(np.array([0.0]), np.array([0.050]), 0.026)[0]
    t = np.linspace(0.0, 1.0, 6)
    drop = nose + np.stack([0 * t, -0.062 * t, 0.012 * t], 1) * skull.scale
    wide = np.array([0.009, 0.0, 0.0]) * skull.scale
    parts.append(_sheet(body, np.stack([drop - wide, drop + wide]), colour * 0.85, "metal"))
    for side in (-1.0, 1.0):
        foot = skull.ring(np.array([side * np.pi / 2]), np.array([0.085]), 0.016)[0]
        t = np.linspace(0.0, 1.0, 14)
        line = foot + np.stack([side * 0.105 * np.sin(1.5 * t), 0.030 * t + 0.135 * t**2, 0.015 * t], 1) * skull.scale
        round_ = np.linspace(0, 2 * np.pi, 12, endpoint=False)
        radius = 0.026 * (1 - t) ** 0.8 * skull.scale + 0.002
        ring = np.stack([0 * round_, np.cos(round_), np.sin(round_)], 1)
        lean = np.stack([np.cos(round_), np.sin(round_), 0 * round_], 1)
        rows = np.stack([p + r * ((1 - s) * ring + s * lean) for p, r, s in zip(line, radius, t, strict=True)])
        parts.append(surface(body, rows, np.array([0.82, 0.76, 0.62]), "plain", name="horn"))
    return Headgear(parts, 0.040, 0.030)


def galea(body: Body, colour: Array) -> Headgear:
    """A legionary's or gladiator's helmet: bowl, brim, cheek pieces, and a red crest from brow to nape."""
    skull = Skull(body)
    bowl = surface(
        body, skull.dome(_level(0.044), 0.024, rows=12, columns=COLUMNS, rise=0.014), colour, "metal", name="galea"
    )
    parts = [bowl, _band(body, skull, _level(0.042), 0.032, 0.010, colour * 0.85, "metal")]
    parts += _guard(body, skull, 1.9, 0.040, 1, 0.020, colour * 0.9, "metal")
    for side in (-1.0, 1.0):
        turn = side * np.linspace(0.72, 1.45, 8)
        rows = np.stack(
            [skull.ring(turn * s, np.full(8, 0.044 - h), 0.016) for h, s in ((0.0, 1.0), (0.06, 0.97), (0.115, 0.86))]
        )
        parts.append(_sheet(body, rows, colour * 0.9, "metal"))
    t = np.linspace(0.05, 0.98, 24)
    arc = np.pi * t
    middle = skull.centre + np.stack([0 * arc, 0.118 * np.sin(arc) + 0.035, 0.128 * np.cos(arc)], 1) * skull.scale
    away = np.stack([0 * arc, np.sin(arc), np.cos(arc)], 1)
    thick = np.array([0.016, 0.0, 0.0]) * skull.scale
    high = 0.066 * skull.scale
    red = np.array([0.56, 0.06, 0.05])
    rows = np.stack(
        [middle - thick, middle - thick * 1.3 + away * high, middle + thick * 1.3 + away * high, middle + thick]
    )
    parts.append(_sheet(body, rows, red, "cloth", 0.001))
    return Headgear(parts, 0.038, 0.0)


def toque(body: Body, colour: Array) -> Headgear:
    """A chef's tall white hat: a straight band, and a puff of pleats over it."""
    skull = Skull(body)
    turn = _turn()
    edge = skull.ring(turn, np.full(COLUMNS, 0.062), 0.010)
    middle = edge.mean(0)
    out = unit((edge - middle) * np.array([1, 0, 1]))
    pleats = 1.0 + 0.10 * np.sin(turn * 12)
    rows = [edge + np.array([0, h, 0]) * skull.scale for h in (-0.012, 0.03, 0.075)]
    rows += [
        edge + (out * (w * pleats)[:, None] + np.array([0, h, 0])) * skull.scale
        for w, h in ((0.014, 0.088), (0.030, 0.120), (0.026, 0.150), (-0.012, 0.168), (-0.055, 0.172), (-0.085, 0.168))
    ]
    return Headgear([surface(body, np.stack(rows), colour, name="toque")], 0.058, 0.058)


def tricorn(body: Body, colour: Array) -> Headgear:
    """A pirate's hat: a low crown, and a brim that is turned up on three sides, edged with gold."""
    skull = Skull(body)
    crown = surface(
        body, skull.dome(_level(0.056), 0.014, rows=10, columns=COLUMNS, rise=0.012), colour, "cloth", name="crown"
    )
    turn = _turn()
    edge = skull.ring(turn, np.full(COLUMNS, 0.060), 0.014)
    out = unit((edge - edge.mean(0)) * np.array([1, 0, 1]))
    point = (1.0 + np.cos(3 * turn)) / 2  # 1 at the corners: before and at both sides behind
    rows = []
    for t in (0.0, 0.35, 0.7, 1.0):
        wide = (0.030 + 0.070 * point) * t
        high = 0.075 * (1 - point) * t**1.3 + 0.012 * t
        rows.append(edge + (out * wide[:, None] + np.stack([0 * turn, high, 0 * turn], 1)) * skull.scale)
    brim = double(surface(body, np.stack(rows), colour, "cloth", name="brim"), 0.004 * skull.scale)
    trim = np.stack([rows[-1] + np.array([0, h, 0]) * skull.scale for h in (-0.006, 0.004)])
    return Headgear([crown, brim, double(surface(body, trim, GOLD, "cloth", name="edge"), 0.002)], 0.052, 0.052)


def nemes(body: Body, colour: Array) -> Headgear:
    """A pharaoh's striped headcloth with its two lappets, and the golden band with the cobra."""
    skull = Skull(body)
    rows = skull.dome(_level(0.050), 0.020, rows=12, columns=COLUMNS, rise=0.012)
    cap = surface(body, rows, colour, "cloth", name="nemes")
    turn = np.linspace(1.05, 2 * np.pi - 1.05, 44)
    fall = np.stack(
        [
            skull.ring(turn, np.full(44, 0.052 - h), m)
            for h, m in ((0.0, 0.034), (0.05, 0.062), (0.11, 0.074), (0.17, 0.066), (0.21, 0.052))
        ]
    )
    parts = [cap, _sheet(body, fall, colour, "cloth")]
    for side in (-1.0, 1.0):
        t = np.linspace(0.0, 1.0, 9)
        top = skull.ring(np.array([side * 1.12]), np.array([-0.10]), 0.030)[0]
        line = top + np.stack([-side * 0.012 * t, -0.21 * t, 0.045 * np.sqrt(t)], 1) * skull.scale
        wide = np.array([0.034, 0.0, 0.0]) * skull.scale
        parts.append(_sheet(body, np.stack([line - wide, line + wide]), colour, "cloth"))
    blue = np.array([0.07, 0.13, 0.36])
    for part in parts:  # stripes lie level
        height = part.points[:, 1] / (0.016 * skull.scale)
        part.colours = np.where((np.floor(height) % 2 == 0)[:, None], part.colours, blue)
    parts.append(_band(body, skull, _level(0.046), 0.024, 0.018, GOLD, "metal"))
    front = skull.ring(np.array([0.0]), np.array([0.058]), 0.028)[0]
    t = np.linspace(0.0, 1.0, 8)
    line = front + np.stack([0 * t, 0.060 * t, 0.020 * np.sin(np.pi * t)], 1) * skull.scale
    wide = np.stack([0.006 + 0.010 * np.sin(np.pi * t), 0 * t, 0 * t], 1) * skull.scale
    parts.append(_sheet(body, np.stack([line - wide, line + wide]), GOLD, "metal"))
    return Headgear(parts, -0.2, -0.2, 0.006)


def conical_hat(body: Body, colour: Array) -> Headgear:
    """The wide cone of straw that rice farmers wear."""
    skull = Skull(body)
    turn = _turn()
    edge = skull.ring(turn, np.full(COLUMNS, 0.062), 0.012)
    middle = edge.mean(0)
    out = unit((edge - middle) * np.array([1, 0, 1]))
    rows = [
        middle + out * (0.235 * (1 - t)) * skull.scale + np.array([0, 0.150 * t - 0.035, 0]) * skull.scale
        for t in np.linspace(0, 0.995, 12)
    ]
    hat = double(surface(body, np.stack(rows), colour, "cloth", name="conical hat"), 0.004 * skull.scale)
    rings = np.floor(np.linalg.norm((hat.points - middle)[:, [0, 2]], axis=1) / (0.018 * skull.scale))
    hat.colours = hat.colours * (0.92 + 0.08 * (rings % 2))[:, None]
    return Headgear([hat], 0.060, 0.060)


def mortarboard(body: Body, colour: Array) -> Headgear:
    """A graduate's cap: a skull cap, a square board and a golden tassel."""
    skull = Skull(body)
    cap = surface(
        body, skull.dome(_level(0.056), 0.010, rows=9, columns=COLUMNS, rise=0.004), colour, "cloth", name="cap"
    )
    top = cap.points[:, 1].max() + 0.004 * skull.scale
    half = 0.115 * skull.scale
    corners = np.array([[[-half, top, -half], [half, top, -half]], [[-half, top, half], [half, top, half]]])
    corners += np.array([skull.centre[0], 0.0, skull.centre[2]])
    board = _sheet(body, corners, colour, "cloth", 0.006)
    t = np.linspace(0.0, 1.0, 8)
    start = np.array([skull.centre[0], top + 0.004, skull.centre[2]])
    line = start + np.stack(
        [
            half * np.minimum(t * 2, 1.02),
            -0.10 * np.maximum(t - 0.5, 0) * 2 * skull.scale,
            0.4 * half * np.minimum(t * 2, 1),
        ],
        1,
    )
    wide = np.array([0.0, 0.0, 0.006]) * skull.scale
    return Headgear([cap, board, _sheet(body, np.stack([line - wide, line + wide]), GOLD, "cloth")], 0.052, 0.040)


OF_CALLINGS: dict[str, Callable[[Body, Array], Headgear]] = {
    "kabuto": kabuto, "helm": helm, "horned_helmet": horned_helmet, "galea": galea, "toque": toque, "tricorn": tricorn, "nemes": nemes,
    "conical_hat": conical_hat, "mortarboard": mortarboard,
}  # fmt: skip
