"""What makes a muzzle of a snout: the nose, the line of the mouth, teeth, tongue and whiskers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.field import value
from filmwright.stage.creatures.pieces import ball, horn
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.surface import shade

if TYPE_CHECKING:
    from filmwright.stage.creatures.quadruped import _Maker

PAWED = ("paw", "plant", "hopper", "bounder")  # whose feet say that they have a bare wet nose over a split lip
WHISKERS = 4  # a side
CLOSE = (0, 0)  # levels at which the finest parts are drawn
NEAR = (0, 1)


def muzzle(m: _Maker) -> None:
    """Adds nose, tongue, fangs, tusks; the line of the mouth and whiskers of who has a split lip."""
    q = m.q
    if q.legs in PAWED and not q.trunk:
        size = q.snout * (0.46, 0.36, 0.34)[0]
        centre = m.at(0.965, -q.stop + 0.34 * q.snout) + m.ahead * 0.86 * q.snout
        m.pieces.append(ball(centre, (size * 1.15, size * 0.85, size * 0.9), q.coat.nose, "plain", "head", 12))
        if not q.coat.bare and not q.beak:
            _lips(m, centre)
            if q.whiskers:
                _whiskers(m)
    tongue = ball(
        m.at(0.78, -q.stop - 0.60 * q.snout),
        (q.snout * 0.5, q.snout * 0.14, q.head * q.muzzle * 0.30),
        "#b3565c",
        "hide",
        "jaw",
        10,
    )
    m.pieces.append(tongue)
    if q.legs in ("paw", "plant") and q.muzzle > 0.3:
        for side in (1, -1):
            fang = m.at(0.90, -q.stop - 0.62 * q.snout, side * 0.42 * q.snout)
            tip = fang - m.up * 0.30 * q.snout
            m.pieces.append(horn([fang, tip], [0.10 * q.snout, 0.01 * q.snout], "#e8e0cc", "head", levels=CLOSE))
    if q.horns == "tusks":
        for side in (1, -1):
            start = m.at(0.78, -q.stop - 0.75 * q.snout, side * 0.62 * q.bridge)
            path = [
                start,
                start - m.up * 0.12 + m.ahead * 0.10,
                start - m.up * 0.14 + m.ahead * 0.26,
                start - m.up * 0.07 + m.ahead * 0.38,
            ]
            m.pieces.append(horn(path, [0.030, 0.028, 0.02, 0.004], "#e6ddc4", "head"))


def _lips(m: _Maker, nose: Array) -> None:
    """The split under the nose and the line of the mouth, which runs back on both sides and turns up at its corners."""
    q = m.q
    thin = 0.055 * q.snout
    colour = shade(q.coat.nose, 0.75)
    split = [
        _outside(m, nose - m.ahead * 1.2 * q.snout - m.up * s * q.snout, m.ahead, thin) for s in (0.05, 0.30, 0.55)
    ]
    m.pieces.append(horn(split, [thin, thin, thin], colour, "head", levels=NEAR))
    corner: list[Array] = []
    for part in np.linspace(0, 1, 7):
        turn = 1.45 * part
        way = m.ahead * np.cos(turn) + np.array([1.0, 0.0, 0.0]) * np.sin(turn)
        back = 0.93 - 0.75 * q.muzzle * part**2
        start = m.at(back, -q.stop - q.snout * (0.62 - 0.22 * part**2 + 0.10 * np.sin(np.pi * part)))
        corner.append(_outside(m, start, way, 0.7 * thin))
    line = horn(corner, list(np.linspace(thin, 0.4 * thin, 7)), colour, "head", levels=NEAR)
    m.pieces += [line, other_side(line, ("head",))]


def _whiskers(m: _Maker) -> None:
    """Stiff hairs that stand out from the upper lip."""
    q = m.q
    for k in range(WHISKERS):
        part = k / (WHISKERS - 1)
        start = m.at(0.90 - 0.10 * part, -q.stop + (0.10 - 0.42 * part) * q.snout)
        root = _outside(m, start, np.array([1.0, 0.0, 0.0]), -0.05 * q.snout)
        long = (1.0 - 0.3 * abs(part - 0.4)) * q.whiskers * q.skull
        way = np.array([0.92, 0.0, 0.0]) - m.ahead * 0.30 + m.up * (0.22 - 0.55 * part)
        path = [root, root + way * 0.5 * long + m.up * 0.05 * long, root + way * long - m.up * 0.04 * long]
        thin = 0.006 * q.skull
        hair = horn(path, [thin, 0.7 * thin, 0.2 * thin], "#d9d2c4", "head", levels=CLOSE)
        m.pieces += [hair, other_side(hair, ("head",))]


def _outside(m: _Maker, start: Array, way: Array, off: float) -> Array:
    """The point where a ray from within the flesh comes out of it, `off` over the surface."""
    steps = np.linspace(0.0, 2.5, 101) * m.q.skull
    depth = value(start + way * steps[:, None], m.flesh)
    out = steps[int(np.argmax(depth > 0))] if (depth > 0).any() else 0.0
    return np.asarray(start + way * (out + off))
