"""What stands about for feet: shoes, boots, trainers, heels, sandals, slippers. A pair on y = 0, toes to +z; sizes in metres.

One form: rings of an upper laid over a last from heel to toe, with a collar for the ankle, a sole under it, and a heel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import both, loft
from filmwright.stage.shapes import box, rod
from filmwright.stage.surface import Colour, at, merge, shade

LONG, WIDE = 0.285, 0.052  # of a man's shoe; half of its width at the ball
LADIES = 0.045  # of a heel, from which it is a thin one


@dataclass(frozen=True)
class Cut:
    """How a shoe is cut: how high the shaft stands over the ground and how high the instep is, metres; how much of the upper is there from
    the heel (0 all of it, 1 none: a sandal has straps), how high the heel is lifted, how thick the sole is, how pointed the toe (0..1).
    """

    colour: Colour
    shaft: float = 0.085
    instep: float = 0.075
    open: float = 0.0
    heel: float = 0.022
    sole: float = 0.010
    point: float = 0.3
    sole_colour: Colour = "#1c1410"
    material: str = "leather"
    laces: Colour | None = None
    stripes: Colour | None = None


def _last(cut: Cut, z: Array) -> tuple[Array, Array]:
    """Half width and height of the ground under the foot at z from the heel (0) to the toe (1)."""
    ball = 0.70 + 0.30 * np.clip(z / 0.62, 0, 1) ** 1.5
    toe = np.clip((z - 0.62) / 0.38, 0, 1)
    width = WIDE * ball * (1 - 0.28 * cut.point * toe**1.4) * np.sqrt(np.maximum(1 - toe**4 * 0.72, 0.02))
    width = width * np.sqrt(np.clip(z / 0.07, 0.35, 1))
    lift = cut.heel * np.clip((0.68 - z) / 0.45, 0, 1) ** 1.2
    return width, lift


def _upper(cut: Cut) -> Mesh:
    z = np.array([0.0, 0.03, 0.10, 0.20, 0.31, 0.42, 0.54, 0.66, 0.78, 0.89, 0.96, 1.0])
    z = z[z >= cut.open * 0.62]
    width, lift = _last(cut, z)
    high = np.interp(z, [0, 0.2, 0.42, 0.62, 0.85, 1.0], [cut.shaft, cut.shaft, cut.instep, 0.058, 0.044, 0.016])
    if cut.shaft > 0.12:  # a boot's shaft stands behind the instep
        high = np.interp(z, [0, 0.36, 0.46, 0.62, 0.85, 1.0], [cut.shaft, cut.shaft, 0.10, 0.066, 0.05, 0.018])
    a = np.linspace(np.pi, 0, 11)
    rings = []
    for s, w, y, h in zip(z, width, lift, high, strict=True):
        top = max(h - y * 0.4, 0.012)
        if cut.heel > LADIES:  # cut low: a counter at the heel, and a vamp over the toes
            top = float(
                np.interp(s, [0, 0.06, 0.16, 0.5, 0.62, 0.8, 1.0], [0.062, 0.058, 0.026, 0.020, 0.036, 0.034, 0.016])
            )
        x = w * np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.75
        up = y + cut.sole + top * np.abs(np.sin(a)) ** 0.62
        rings.append(np.stack([x, up, np.full_like(a, s * LONG - 0.125)], 1))
    return loft(np.array(rings), cut.colour, cut.material)


def _sole(cut: Cut) -> list[Mesh]:
    z = np.linspace(0, 1, 9)
    width, lift = _last(cut, z)
    rings = []
    for s, w, y in zip(z, width * 1.05 + 0.001, lift, strict=True):
        x = np.array([-w, w, w, -w])
        up = np.array([y, y, y + cut.sole * 1.25, y + cut.sole * 1.25])
        rings.append(np.stack([x, up, np.full(4, (s * 1.015 - 0.007) * LONG - 0.125)], 1))
    parts = [loft(np.array(rings), cut.sole_colour, "plain")]
    if cut.heel > LADIES:
        parts.append(rod((0, cut.heel, -0.105), (0, 0.0, -0.095), 0.021, cut.sole_colour, "plain", 8, 0.006))
    elif cut.heel > 0.012:
        w = float(_last(cut, np.array([0.12]))[0][0])
        parts.append(box((-w, 0.0, -0.126), (w, cut.heel + 0.004, -0.065), cut.sole_colour, "plain", 0.004))
    return parts


def _dark(cut: Cut) -> Mesh:
    """What is seen in the opening that a foot goes in by: the dark, or the insole of what is cut low."""
    if cut.heel > LADIES:
        a, along = np.linspace(0, 2 * np.pi, 8)[:-1], np.linspace(0.10, 0.60, 6)
        rims = []
        for s, w, y in zip(along, *_last(cut, along), strict=True):
            up = y + cut.sole + 0.026 + 0.003 * np.sin(a)
            rims.append(np.stack([w * 0.82 * np.cos(a), up, np.full(7, s * LONG - 0.125)], 1))
        return loft(np.array(rims), "#d9c3a8", "leather")
    top = cut.sole + cut.heel * 0.6 + cut.shaft
    end = -0.02 if cut.shaft <= 0.12 else -0.035
    rings = []
    for z, w in ((-0.112, 0.014), (-0.09, 0.026), (-0.06, 0.028), (end, 0.018)):
        a = np.linspace(0, 2 * np.pi, 8, endpoint=False)
        rings.append(np.stack([w * np.cos(a), top - 0.006 + 0.006 * np.sin(a), np.full(8, z)], 1))
    return loft(np.array(rings), "#15100d", "cloth")


def _shoe(cut: Cut) -> Mesh:
    parts = [*([_upper(cut)] if cut.open < 1.0 else []), *_sole(cut)]
    if cut.open == 0.0:
        parts.append(_dark(cut))
    if cut.laces is not None:
        for k in range(4):
            z, y = 0.012 + 0.020 * k, cut.sole + cut.instep - 0.002 - 0.006 * k
            parts.append(rod((-0.022, y - 0.004, z), (0.022, y - 0.004, z + 0.008), 0.0032, cut.laces, "cloth", 5))
    if cut.stripes is not None:
        for k in range(3):
            z = -0.02 + 0.022 * k
            for s in (-1, 1):
                parts.append(
                    rod((s * 0.049, 0.018, z + 0.014), (s * 0.040, 0.058, z - 0.006), 0.0046, cut.stripes, "plain", 4)
                )
    if cut.open >= 1.0:  # straps over the foot and behind the heel
        a = np.linspace(np.pi, 0, 9)
        for z, h, w in ((0.35, 0.078, 0.9), (0.12, 0.066, 0.85)):
            half, lift = (float(each[0]) for each in _last(cut, np.array([z])))
            ring = [
                np.stack([half * w * np.cos(a), lift + cut.sole + h * np.sin(a), np.full(9, z * LONG - 0.125 + d)], 1)
                for d in (0.0, 0.020)
            ]
            parts.append(loft(np.array(ring), cut.colour, cut.material, False))
    return merge(parts)


def _pair(cut: Cut, prop: Prop) -> Mesh:
    if prop.colour:
        cut = Cut(**{**cut.__dict__, "colour": prop.colour})
    return both(at(_shoe(cut), 0.068, 0.0, 0.0, 7.0))


def shoes(prop: Prop) -> Mesh:
    """A pair of leather shoes with laces."""
    return _pair(Cut("#4a2a18", laces="#2a1a10"), prop)


def boots(prop: Prop) -> Mesh:
    """A pair of boots, their shafts 26 cm high."""
    return _pair(Cut("#5b3a20", shaft=0.26, heel=0.03, sole=0.016), prop)


def trainers(prop: Prop) -> Mesh:
    """A pair of trainers: a thick pale sole, laces, stripes."""
    cut = Cut(
        "#c8372d",
        shaft=0.09,
        heel=0.010,
        sole=0.024,
        sole_colour="#f1efe8",
        point=0.1,
        material="cloth",
        laces="#f4f2ec",
    )
    stripes = "#f4f2ec" if prop.colour != "#f4f2ec" else "#2b2d31"
    return _pair(Cut(**{**cut.__dict__, "stripes": shade(stripes, 1.0)}), prop)


def heels(prop: Prop) -> Mesh:
    """A pair of court shoes with high heels."""
    return _pair(
        Cut("#b3202c", shaft=0.05, instep=0.03, heel=0.085, sole=0.006, point=0.9, sole_colour="#1a1012"), prop
    )


def sandals(prop: Prop) -> Mesh:
    """A pair of sandals with straps."""
    return _pair(Cut("#8a5a34", open=1.0, heel=0.008, sole=0.016, sole_colour="#a9835a"), prop)


def slippers(prop: Prop) -> Mesh:
    """A pair of felt slippers, open behind."""
    return _pair(Cut("#8f9db0", open=0.62, heel=0.004, sole=0.014, sole_colour="#d8cfbf", material="cloth"), prop)


KINDS: dict[str, Family] = {
    "shoes": Family(shoes, (0.068, 0.06, -0.06), "palm", None, ("shoe", "loafers", "leather shoes", "footwear")),
    "boots": Family(boots, (0.068, 0.2, -0.08), "palm", None, ("boot", "wellingtons", "cowboy boots", "rubber boots")),
    "trainers": Family(trainers, (0.068, 0.06, -0.06), "palm", None, ("sneakers", "sneaker", "running shoes", "tennis shoes", "gym shoes")),
    "high heels": Family(heels, (0.068, 0.09, -0.06), "palm", None, ("heels", "stilettos", "pumps", "high-heels")),
    "sandals": Family(sandals, (0.068, 0.02, 0.0), "palm", None, ("sandal", "flip-flops", "flip flops")),
    "slippers": Family(slippers, (0.068, 0.05, 0.05), "palm", None, ("slipper", "house shoes")),
}  # fmt: skip
