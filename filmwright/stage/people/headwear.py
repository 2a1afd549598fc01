"""What is worn on the head, fitted to the skull in every direction; hair under it is pressed flat."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.headgear import Headgear, Skull, double, surface
from filmwright.stage.people.headwear_of_callings import OF_CALLINGS
from filmwright.stage.people.parts import Part, rgb, rigid
from filmwright.stage.people.scalp import Outside
from filmwright.stage.people.surfaces import unit


def _level(front: float, back: float) -> Callable[[Array], Array]:
    return lambda angle: front + (back - front) * (1 - np.cos(angle)) / 2


def _cap(body: Body, colour: Array) -> Headgear:
    skull = Skull(body)
    brim = _level(0.052, 0.020)
    crown = surface(body, skull.dome(brim, 0.009, rise=0.004), colour, name="cap")
    seams = np.abs(np.sin(3 * np.arctan2(crown.points[:, 0], crown.points[:, 2] - skull.centre[2]))) < 0.10
    crown.colours[seams] *= 0.86
    angle = np.linspace(-1.05, 1.05, 25)
    edge = skull.ring(angle, brim(angle), 0.008)
    rows = []
    for t in np.linspace(0, 1, 7):
        bow = np.cos(angle / 1.05 * np.pi / 2) ** 0.55
        out = np.stack(
            [0.020 * np.sin(angle) * t * bow, -0.020 * t**1.2 - 0.016 * (angle / 1.05) ** 2 * t, 0.072 * t * bow], 1
        )
        rows.append(edge + out * skull.scale)
    visor = double(surface(body, np.stack(rows), colour * 0.9, closed=False, name="visor"), 0.004 * skull.scale)
    knob = surface(
        body,
        np.stack(
            [
                np.tile(crown.points.reshape(12, 44, 3)[-1].mean(0), (8, 1))
                + np.stack(
                    [np.sin(a := np.linspace(0, 2 * np.pi, 8, endpoint=False)) * r, np.full(8, h), np.cos(a) * r], 1
                )
                * skull.scale
                for r, h in ((0.007, 0.0), (0.006, 0.004), (0.001, 0.005))
            ]
        ),
        colour * 0.85,
    )
    return Headgear([crown, visor, knob], 0.030, -0.002)


def _hat(
    body: Body, colour: Array, brim_width: float = 0.062, tall: float = 0.030, band: Array | None = None
) -> Headgear:
    """A hat with a brim that dips in front and a pinched crown."""
    skull = Skull(body)
    brim = _level(0.060, 0.030)
    rows = skull.dome(brim, 0.010, rise=tall)
    columns = rows.shape[1]
    angle = np.linspace(-np.pi, np.pi, columns, endpoint=False)
    level = np.linspace(0, 1, len(rows))
    steep = np.clip(1.35 * level, 0, 1)[:, None, None]  # a crown with walls, not a bowl
    wall = rows[0][None] + (rows[-1].mean(0) - rows[0])[None] * np.array([0.10, 1.0, 0.10]) * steep
    rows = np.where((level < 0.74)[:, None, None], wall, wall * 0.35 + rows * 0.65)
    dent = np.exp(-(((rows[..., 0]) / (0.022 * skull.scale)) ** 2)) * np.clip((level - 0.6) / 0.4, 0, 1)[:, None]
    rows[..., 1] -= 0.014 * skull.scale * dent
    crown = surface(body, rows, colour, name="hat")
    ribbon = skull.ring(angle, brim(angle), 0.012)
    stripe = np.stack([ribbon + np.array([0, h, 0]) * skull.scale for h in (0.002, 0.012, 0.024)])
    stripe[1:] = stripe[1:] * 1.0
    shade = colour * 0.4 if band is None else band
    edge = skull.ring(angle, brim(angle), 0.008)
    out = unit((edge - edge.mean(0)) * np.array([1, 0, 1]))
    sheet = []
    for t in np.linspace(0, 1, 6):
        lift = (0.018 * np.abs(np.sin(angle)) ** 2 - 0.012 * np.cos(angle)) * t**1.5
        sheet.append(edge + (out * brim_width * t + np.stack([0 * lift, lift, 0 * lift], 1)) * skull.scale)
    rim = double(surface(body, np.stack(sheet), colour * 0.96, name="brim"), 0.004 * skull.scale)
    return Headgear([crown, surface(body, stripe, shade, name="band"), rim], 0.055, 0.028)


def _straw_hat(body: Body, colour: Array) -> Headgear:
    return _hat(body, colour, 0.095, 0.012, np.array([0.35, 0.16, 0.12]))


def _pointed_hat(body: Body, colour: Array) -> Headgear:
    """A tall cone that bends at its tip, on a wide brim: witches and wizards."""
    skull = Skull(body)
    angle = np.linspace(-np.pi, np.pi, 40, endpoint=False)
    edge = skull.ring(angle, 0.062, 0.011)
    middle = edge.mean(0)
    rows = []
    for t in np.linspace(0, 1, 12):
        bend = np.array([0.0, 0.30 * t - 0.03 * t**4, -0.10 * t**2.5]) * skull.scale
        crumple = 1 + 0.03 * np.sin(angle * 3 + t * 9)
        rows.append(middle + (edge - middle) * ((1 - t) ** 0.85 * crumple)[:, None] + bend)
    out = unit((edge - middle) * np.array([1, 0, 1]))
    wave = np.stack([0 * angle, 0.10 * np.cos(2 * angle), 0 * angle], 1)
    sheet = [edge + (out + wave) * w * skull.scale for w in (-0.004, 0.03, 0.07, 0.105)]
    band = np.stack([edge + (out * 0.003 + np.array([0, h, 0])) * skull.scale for h in (0.001, 0.014, 0.028)])
    brim = double(surface(body, np.stack(sheet), colour * 0.95, name="brim"), 0.004 * skull.scale)
    return Headgear(
        [surface(body, np.stack(rows), colour), brim, surface(body, band, colour * 0.5 + 0.12, name="band")],
        0.060,
        0.060,
    )


def _top_hat(body: Body, colour: Array) -> Headgear:
    skull = Skull(body)
    angle = np.linspace(-np.pi, np.pi, 40, endpoint=False)
    edge = skull.ring(angle, 0.062, 0.010)
    out = unit((edge - edge.mean(0)) * np.array([1, 0, 1]))
    rows = [
        edge + (out * w + np.array([0, h, 0])) * skull.scale
        for w, h in ((0, 0), (-0.002, 0.05), (-0.001, 0.10), (0.004, 0.145), (-0.03, 0.148), (-0.08, 0.149))
    ]
    sheet = [
        edge + (out * w + np.stack([0 * angle, 0.02 * np.abs(np.sin(angle)) * w / 0.05, 0 * angle], 1)) * skull.scale
        for w in (0, 0.02, 0.04, 0.05)
    ]
    stripe = np.stack([edge + (out * 0.002 + np.array([0, h, 0])) * skull.scale for h in (0.001, 0.015, 0.03)])
    return Headgear(
        [
            surface(body, np.stack(rows), colour),
            double(surface(body, np.stack(sheet), colour), 0.004 * skull.scale),
            surface(body, stripe, colour * 0.4 + 0.05),
        ],
        0.060,
        0.060,
    )


def _beanie(body: Body, colour: Array) -> Headgear:
    skull = Skull(body)
    brim = _level(0.044, 0.000)
    rows = skull.dome(brim, 0.011, rows=14, columns=60, rise=0.016)
    part = surface(body, rows, colour, name="beanie")
    angle = np.arctan2(part.points[:, 0], part.points[:, 2] - skull.centre[2])
    rib = np.sin(angle * 30)
    part.points = part.points + part.normals * (0.0010 * rib * skull.scale)[:, None]
    part.colours = part.colours * (0.94 + 0.06 * rib)[:, None]
    turn = np.linspace(-np.pi, np.pi, 60, endpoint=False)
    cuff = np.stack(
        [
            skull.ring(turn, brim(turn) + h, m)
            for h, m in ((-0.004, 0.010), (-0.006, 0.017), (0.012, 0.019), (0.032, 0.018), (0.034, 0.012))
        ]
    )
    fold = surface(body, cuff, colour * 0.9, name="cuff")
    fold.colours = fold.colours * (0.94 + 0.06 * np.sin(np.tile(turn, 5) * 30))[:, None]
    return Headgear([part, fold], 0.040, 0.000)


def _headband(body: Body, colour: Array) -> Headgear:
    skull = Skull(body)
    turn = np.linspace(-np.pi, np.pi, 56, endpoint=False)
    level = _level(0.058, 0.030)
    rows = np.stack(
        [
            skull.ring(turn, level(turn) + h, m)
            for h, m in ((-0.015, 0.004), (-0.014, 0.011), (0.0, 0.014), (0.014, 0.012), (0.015, 0.004))
        ]
    )
    return Headgear([surface(body, rows, colour, name="headband")], 0.040, 0.012, 0.002, 0.034)


def _crown(body: Body, colour: Array) -> Headgear:
    skull = Skull(body)
    turn = np.linspace(-np.pi, np.pi, 64, endpoint=False)
    points = 0.020 * np.abs(np.sin(turn * 4)) ** 1.5
    rows = np.stack(
        [skull.ring(turn, 0.066 + h, 0.016) for h in (0.0, 0.012, 0.026)]
        + [skull.ring(turn, 0.092, 0.017) + np.stack([0 * turn, points + 0.004, 0 * turn], 1) * skull.scale]
    )
    return Headgear(
        [double(surface(body, rows, colour, "metal", name="crown"), 0.004 * skull.scale)], 0.064, 0.064, 0.006, 0.024
    )


def _helmet(body: Body, colour: Array) -> Headgear:
    """A hard shell to the ears with a ridge: soldiers, builders, firefighters, riders."""
    skull = Skull(body)

    def brim(angle: Array) -> Array:
        return np.asarray(0.046 - 0.050 * np.clip(np.abs(angle) - 0.75, 0, 0.9) + 0.006 * np.cos(angle))

    rows = skull.dome(brim, 0.028, rows=13, rise=0.006)
    shell = surface(body, rows, colour, "paint", name="helmet")
    angle = np.linspace(-np.pi, np.pi, 44, endpoint=False)
    rim = np.stack(
        [
            skull.ring(angle, brim(angle) + h, m)
            for h, m in ((0.002, 0.020), (-0.004, 0.030), (-0.002, 0.038), (0.006, 0.028))
        ]
    )
    return Headgear(
        [shell, surface(body, rim, colour * 0.9, "paint", name="rim"), *_chin_strap(body, skull)], 0.040, -0.02
    )


def _chin_strap(body: Body, skull: Skull) -> list[Part]:
    chin = body.brow[1] - 0.118 * skull.scale
    t = np.linspace(-1, 1, 15)
    path = np.stack(
        [
            0.082 * t * skull.scale,
            chin + (np.abs(t) ** 1.6) * 0.125 * skull.scale,
            body.brow[2] - (0.055 + 0.030 * np.abs(t)) * skull.scale,
        ],
        1,
    )
    path[:, 2] += 0.030 * (1 - t**2) * skull.scale
    width = np.array([0, 0, 0.007]) * skull.scale
    return [
        double(
            surface(
                body, np.stack([path - width, path + width]), np.array([0.13, 0.11, 0.09]), "leather", False, "strap"
            ),
            0.003 * skull.scale,
        )
    ]


def _space_helmet(body: Body, colour: Array) -> Headgear:
    """A white shell, open before the face, with a rim round the opening."""
    skull = Skull(body)
    middle = skull.centre + np.array([0, -0.035, 0.030]) * skull.scale
    polar = np.linspace(0.0, np.pi * 0.86, 18)
    turn = np.linspace(-np.pi, np.pi, 48, endpoint=False)
    # The pole points backwards, so that the open end is the window before the face.
    a, b = np.meshgrid(np.pi - polar[::-1] * 0.80, turn, indexing="ij")
    rows = (
        middle
        + np.stack([np.sin(a) * np.cos(b) * 0.158, np.sin(a) * np.sin(b) * 0.175, np.cos(a) * 0.160], -1) * skull.scale
    )
    shell = double(surface(body, rows, colour, "paint", name="helmet"), 0.010 * skull.scale)
    lip = np.stack(
        [
            rows[0] + (rows[0] - middle) * k + np.array([0, 0, z]) * skull.scale
            for k, z in ((0.02, -0.01), (0.05, 0.004), (0.0, 0.014), (-0.05, 0.004))
        ]
    )
    return Headgear([shell, surface(body, lip, np.array([0.55, 0.56, 0.60]), "metal", name="rim")], -0.2, -0.2, 0.012)


def _hood(body: Body, colour: Array, material: str = "cloth") -> Headgear:
    """A hood that is up: open round the face, deep at the back, draped onto the shoulders."""
    skull = Skull(body)
    columns, rows = 40, 15
    turn = np.linspace(0.62, 2 * np.pi - 0.62, columns)
    result = []
    top = (body.crown - body.brow[1]) / skull.scale + 0.020
    bottom = (float(body.joint("neck_01")[1]) - body.brow[1]) / skull.scale - 0.012
    for t in np.linspace(0, 1, rows):
        level = bottom + (top - bottom) * np.sin(t * np.pi / 2)
        low = max(level, 0.0)
        ring = skull.ring(turn, np.full(columns, min(low, 0.085)), 0.026)
        shrink = np.sqrt(max(1 - ((level - 0.04) / (top - 0.04)) ** 2, 0.0)) if level > 0.04 else 1.0
        spread = 1 + 0.55 * np.clip(-level / 0.16, 0, 1) ** 1.4
        point = skull.centre + (ring - skull.centre) * np.array([1, 0, 1]) * (shrink * spread)
        point[:, 1] = body.brow[1] + level * skull.scale
        back = (1 - np.cos(turn)) / 2
        point[:, 2] -= back**2 * (0.018 + 0.030 * np.clip(-level / 0.15, 0, 1)) * skull.scale
        forward = np.exp(-(((np.minimum(turn, 2 * np.pi - turn) - 0.62) / 0.45) ** 2)) * np.clip(
            (level + 0.10) / 0.1, 0, 1
        )
        point[:, 2] += forward * 0.030 * skull.scale
        result.append(point)
    sheet = np.stack(result)
    count = len(sheet.reshape(-1, 3))
    part = surface(body, sheet, colour, material, False, "hood")
    weights = rigid(body.bone["head"], count)
    height = sheet.reshape(-1, 3)[:, 1]
    chin, shoulder = body.brow[1] - 0.09 * skull.scale, float(body.joint("neck_01")[1]) - 0.01
    share = np.clip((height - shoulder) / (chin - shoulder), 0, 1)
    weights[:, body.bone["head"]] = share
    weights[:, body.bone["spine_03"]] = 1 - share
    part.weights = weights
    return Headgear([double(part, 0.010 * skull.scale)], -0.2, -0.2, 0.012)


def _headscarf(body: Body, colour: Array) -> Headgear:
    """A scarf wrapped round head and neck that leaves the face free."""
    gear = _hood(body, colour)
    skull = Skull(body)
    turn = np.linspace(0, 2 * np.pi, 44, endpoint=False)
    neck = float(body.joint("neck_01")[1])
    rows = []
    for level, radius, z in (
        (-0.020, 0.098, -0.005),
        (0.015, 0.082, 0.0),
        (0.045, 0.074, 0.010),
        (0.070, 0.072, 0.016),
        (0.084, 0.066, 0.018),
    ):
        wrinkle = 1 + 0.03 * np.sin(turn * 5 + level * 90)
        rows.append(
            np.stack(
                [np.sin(turn) * radius * wrinkle, np.full(44, level), np.cos(turn) * radius * 1.05 * wrinkle + z], 1
            )
            * skull.scale
            + np.array([0, neck, body.joint("neck_01")[2] + 0.018 * skull.scale])
        )
    wrap = surface(body, np.stack(rows), colour * 0.95, name="headscarf")
    share = np.clip((wrap.points[:, 1] - neck) / (0.09 * skull.scale), 0, 1)
    weights = rigid(body.bone["head"], len(share))
    weights[:, body.bone["head"]] = share
    weights[:, body.bone["neck_01"]] = 1 - share
    wrap.weights = weights
    return Headgear([*gear.parts, wrap], -0.2, -0.2, 0.006)


def wound(body: Body, colour: Array, turns: int, top: float, thick: float) -> list[Part]:
    """A strip of cloth wound round the head `turns` times, up to `top` metres over the eyes, each turn with its own slope."""
    skull = Skull(body)
    ring = np.linspace(-np.pi, np.pi, 56, endpoint=False)
    parts = []
    for k in range(turns):
        share = k / max(turns - 1, 1)
        slope = 0.016 * np.cos(ring + (0.5 if k % 2 else np.pi - 0.4)) * (1 if k else 0.6)
        middle = 0.026 + (top - 0.026) * share + slope
        half, off = 0.014, thick * (1.0 + 0.7 * (k % 3))
        rows = [
            skull.ring(ring, np.clip(middle + half * x, 0.012, 0.098), off * (1 - 0.5 * x * x) + 0.002)
            for x in (-1.0, -0.6, 0.0, 0.6, 1.0)
        ]
        parts.append(surface(body, np.stack(rows), colour * (0.94 + 0.05 * (k % 2)), name="wound"))
    return parts


def _turban(body: Body, colour: Array) -> Headgear:
    """A long cloth wound round the head, its turns crossing over the forehead, and a cap of the same below."""
    inner = _beanie(body, colour * 0.9).parts
    return Headgear([*inner, *wound(body, colour, 9, 0.090, 0.017)], 0.020, -0.045, 0.006)


HEADWEAR: dict[str, Callable[[Body, Array], Headgear]] = {
    "cap": _cap,
    "hat": _hat,
    "straw_hat": _straw_hat,
    "top_hat": _top_hat,
    "pointed_hat": _pointed_hat,
    "beanie": _beanie,
    "headband": _headband,
    "crown": _crown,
    "helmet": _helmet,
    "space_helmet": _space_helmet,
    "hood": _hood,
    "headscarf": _headscarf,
    "turban": _turban,
    **OF_CALLINGS,
}


def headgear(body: Body, kind: str, colour: str) -> Headgear:
    """The headgear of a kind in HEADWEAR, `#rrggbb`."""
    return HEADWEAR[kind](body, rgb(colour))


def press_flat(body: Body, outside: Outside, hair: list[Part], gear: Headgear) -> list[Part]:
    """Hair under headgear is pressed to the skull; what stands far off there, such as a bun, is tucked away."""
    result = []
    scale = body.head
    for part in hair:
        height, normals = outside.nearest(part.points)
        back = np.clip((body.brow[2] - part.points[:, 2]) / (0.16 * scale), 0, 1)
        line = body.brow[1] + (gear.front + (gear.back - gear.front) * back) * scale
        under = np.clip((part.points[:, 1] - line) / (0.012 * scale), 0, 1)
        under *= np.clip((line + gear.band * scale - part.points[:, 1]) / (0.010 * scale), 0, 1)
        if not under.any():
            result.append(part)
            continue
        part.points = part.points - normals * (np.maximum(height - gear.flat * scale, 0) * under)[:, None]
        far = (under > 0.5) & (height > 0.055 * scale) & (gear.band > 1)
        part.triangles = part.triangles[~far[part.triangles].any(1)]
        if len(part.triangles):
            result.append(part)
    return result
