"""Heads of four-footed animals: skull and muzzle, jaw, eyes, ears, nose, horns, trunk; and their paws and hooves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, mirrored, sweep
from filmwright.stage.creatures.flesh import Piece
from filmwright.stage.creatures.muzzle import muzzle
from filmwright.stage.creatures.pieces import ball, eye, eyelids, horn, lock, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.surface import shade

if TYPE_CHECKING:
    from filmwright.stage.creatures.quadruped import Quadruped, _Maker

MOUTH = "#5a2a2c"


def head(m: _Maker) -> list[Sweep]:
    """Adds the head; returns the flesh of the jaw, which is a body of its own so that the mouth can open."""
    q, at = m.q, m.at
    m.bone("head", "neck3", at(0.12, -0.2 * q.skull), at(0.9, -q.stop), q.skull)
    m.bone("jaw", "head", at(0.36, -0.55 * q.skull), at(0.95, -q.stop - 0.9 * q.snout), q.snout)
    begin = 1.0 - q.muzzle
    m.flesh.append(
        sweep(
            [at(0.10, 0.05 * q.skull), at(0.30, 0.0), at(begin + 0.02, -0.4 * q.stop)],
            [0.80 * q.skull, q.skull, max(q.bridge, 0.78 * q.skull)],
            0.88,
            0.05,
        )
    )
    m.flesh.append(
        sweep(
            [
                at(begin - 0.12, -0.7 * q.stop),
                at(begin + 0.10, -q.stop * 0.9),
                at(begin + 0.55 * q.muzzle, -q.stop),
                at(0.965, -q.stop),
            ],
            [q.bridge * 1.05, q.bridge, (q.bridge + q.snout) / 2, q.snout],
            [0.85, 0.85, 0.92, 1.05],
            0.035,
        )
    )
    cheek = sweep(
        [at(0.34, -0.30 * q.skull, 0.46 * q.skull), at(begin + 0.08, -q.stop - 0.2 * q.bridge, 0.45 * q.bridge)],
        [q.cheek * q.skull, 0.55 * q.bridge],
        0.8,
        0.04,
    )
    m.flesh += [cheek, mirrored(cheek)]
    brow = sweep(
        [at(q.eye_at - 0.06, 0.42 * q.skull, 0.72 * q.eye_out * q.skull), at(q.eye_at + 0.05, 0.30 * q.skull,
        0.86 * q.eye_out * q.skull)],
        [0.24 * q.skull, 0.14 * q.skull], 1.0, 0.03, 2,
    )  # fmt: skip
    m.flesh += [brow, mirrored(brow)]
    _eyes(m)
    _ears(m)
    muzzle(m)
    _horns(m)
    if q.trunk:
        _trunk(m)
    low = -q.stop - 0.62 * q.bridge
    return [
        sweep(
            [at(0.36, -0.55 * q.skull), at(begin + 0.15, low), at(0.92, -q.stop - 0.80 * q.snout)],
            [0.42 * q.skull, 0.50 * q.bridge, 0.52 * q.snout], [0.9, 1.0, 1.15], 0.02,
        )
    ]  # fmt: skip


def _eyes(m: _Maker) -> None:
    q = m.q
    side = q.eye_out * q.skull * 0.88
    centre = m.at(q.eye_at, 0.20 * q.skull, side)
    gaze = m.ahead * (0.25 + q.eye_ahead) + np.array([1.0 - 0.7 * q.eye_ahead, 0.0, 0.0]) + m.up * 0.05
    # the ball sits where the flesh ends: pushed outward along its gaze until a third of it shows
    from filmwright.stage.creatures.field import value

    way = gaze / np.linalg.norm(gaze)
    steps = np.linspace(-0.5, 1.5, 81) * q.skull
    depth = value(centre + way * steps[:, None], m.flesh)
    surface = steps[int(np.argmax(depth > 0))] if (depth > 0).any() else 0.0
    centre = centre + way * (surface - (0.50 + 0.18 * min(q.eye_ahead, 1.0)) * q.eye)
    one = eye(centre, q.eye, way, q.coat.eyes, "head", 2.0 if q.eye_ahead < 1.2 else 0.98)
    skin = shade(q.coat.patch or q.coat.main, 0.88)
    lids = eyelids(centre, q.eye, way, m.up, skin, shade(q.coat.nose, 0.9), "head")
    m.pieces += [one, other_side(one, ("head",)), lids, other_side(lids, ("head",))]
    m.eye_centre = centre


def faced(m: _Maker, p: Array, colours: Array, on_head: Array) -> Array:
    """The colours (n,3) of a face: dark about the eyes, nostrils, a line of the mouth."""
    q = m.q
    centre = m.eye_centre * [1, 1, 1]
    near = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - centre, axis=1)
    dark = rgb(q.coat.nose) * 0.9
    if q.coat.mask:  # the forehead keeps its colour down to between the eyes, and the skull behind the cheeks
        ahead, high = (p - m.skull) @ m.ahead / q.head + 0.30, (p - m.skull) @ m.up / q.skull
        front = smooth(q.eye_at - 0.16, q.eye_at - 0.04, ahead)
        crown = smooth(-0.10, 0.25, high) * smooth(0.46, 0.28, np.abs(p[:, 0]) / q.skull) + smooth(0.55, 0.75, high)
        colours = mixed(colours, q.coat.mask, front * np.clip(1 - crown, 0, 1) * on_head)
    share = smooth(1.42 * q.eye, 1.05 * q.eye, near) * on_head
    colours = colours * (1 - share[:, None]) + dark * share[:, None]
    if q.coat.patch:
        about = m.eye_centre + m.up * -0.25 * q.eye - m.ahead * 0.3 * q.eye
        ring = np.linalg.norm((np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - about) * [0.9, 1.0, 0.8], axis=1)
        colours = mixed(colours, q.coat.patch, smooth(3.4 * q.eye, 2.5 * q.eye, ring) * on_head)
    if q.legs in ("hoof", "column") or q.horns == "rhino":
        nostril = m.at(0.955, -q.stop + 0.25 * q.snout, 0.62 * q.snout)
        hole = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - nostril, axis=1)
        colours = mixed(colours, q.coat.nose, 0.9 * smooth(0.42 * q.snout, 0.2 * q.snout, hole) * on_head)
    return colours


def _ears(m: _Maker) -> None:
    q = m.q
    if q.ears == "none":
        return
    size = q.ear
    root = m.at(0.16, 0.72 * q.skull, q.ear_set * q.skull)
    out = np.array([1.0, 0.0, 0.0])
    up, back = m.up, -m.ahead
    # an ear's own axis, and how wide it is along that axis (parts of its length)
    axis, widths, cup, twist = {
        "prick": (up * 0.95 + out * 0.30 + back * 0.05, (0.36, 0.40, 0.28, 0.02), 0.35, 0.55),
        "leaf": (up * 0.60 + out * 0.75 + back * 0.25, (0.14, 0.26, 0.24, 0.02), 0.45, 0.55),
        "long": (up * 1.0 + out * 0.14 + back * 0.28, (0.10, 0.17, 0.16, 0.03), 0.5, 0.4),
        "round": (up * 0.75 + out * 0.62 + back * 0.05, (0.48, 0.60, 0.50, 0.14), 0.35, 0.5),
        "flop": (-up * 0.85 + out * 0.55 + back * 0.02, (0.24, 0.36, 0.36, 0.10), 0.1, 0.1),
        "fan": (-up * 0.30 + out * 0.50 + back * 0.80, (0.55, 0.80, 0.66, 0.14), 0.05, 0.0),
    }[q.ears]
    axis = axis / np.linalg.norm(axis)
    face = m.ahead * (1 - twist) + out * twist  # what the opening looks at
    if q.ears == "fan":
        face, root = m.ahead * 0.55 + out * 0.85, m.at(0.20, -0.60 * q.skull, 0.86 * q.skull)
    if q.ears == "flop":
        face, root = out, m.at(0.16, 0.55 * q.skull, q.ear_set * q.skull)
    face = face - axis * float(face @ axis)
    face /= np.linalg.norm(face)
    across = np.cross(axis, face)
    t = np.linspace(-0.12, 1.0, 8)
    s = np.linspace(-1.0, 1.0, 7)
    width = np.interp(t, [-0.12, 0.0, 0.40, 0.75, 1.0], [widths[0], widths[0], widths[1], widths[2], widths[3]]) * size
    bow = np.sin(np.clip(t, 0, 1) * np.pi) * (0.12 if q.ears == "flop" else 0.0) * size
    if q.ears == "fan":
        width = width * (1 + 0.0 * t)
    rows = (
        root
        + axis * (t * size)[:, None, None]
        + across * (s[None, :] * width[:, None])[..., None]
        + face * ((cup * width[:, None] * (s[None, :] ** 2 - 0.6)) + bow[:, None])[..., None]
    )
    if q.ears == "fan":
        rows = rows - m.up * (0.25 * size * np.clip(t, 0, 1) ** 2)[:, None, None]
    outside, inside = (
        rgb(
            q.coat.tips if q.coat.tips and q.ears in ("prick", "long") and q.coat.tips != q.coat.under else q.coat.main
        ),
        rgb(q.coat.main),
    )
    if q.coat.band:
        outside = inside = rgb(q.coat.band)
    pink = inside if q.coat.band else 0.45 * inside + 0.55 * rgb("#c89484") if not q.coat.bare else inside * 0.92
    colours = np.tile(outside, (8, 7, 1))
    if q.coat.tips and q.ears == "prick":
        colours = np.tile(rgb(q.coat.main), (8, 7, 1))
        share = smooth(0.45, 0.8, t)[:, None, None]
        colours = colours * (1 - share) + rgb(q.coat.tips) * share
    for sign, name in ((1.0, "ear_l"), (-1.0, "ear_r")):
        tip = (root + axis * size) * [sign, 1, 1]
        m.bone(name, "head", root * [sign, 1, 1], tip, 0.02)
    one = sheet(rows, colours, "hide" if q.coat.bare else "coat", ("ear_l",), thick=0.012 if q.ears != "fan" else 0.016)
    # the inner side is paler
    n = len(one.points) // 2
    shown = -face if q.ears == "flop" else face
    inner = slice(0, n) if float((one.normals[:n] @ shown).mean()) > 0 else slice(n, 2 * n)  # type: ignore[index]
    middle = np.zeros((8, 7, 1))
    middle[1:7, 1:6] = 1.0
    one.colours[inner] = one.colours[inner] * (1 - middle.reshape(-1, 1)) + pink * middle.reshape(-1, 1)
    m.pieces += [one, other_side(one, ("ear_r",))]


def _horns(m: _Maker) -> None:
    q = m.q
    up, ahead = m.up, m.ahead
    paths: list[tuple[list[Array], list[float], float]] = []
    if q.horns in ("", "rhino", "tusks"):
        return
    root = m.at(0.20, 0.80 * q.skull, 0.48 * q.skull)
    out = np.array([1.0, 0.0, 0.0])
    if q.horns == "short":
        root = m.at(0.16, 0.62 * q.skull, 0.66 * q.skull)
        paths.append(([root, root + out * 0.09 + up * 0.02, root + out * 0.13 + up * 0.10], [0.028, 0.022, 0.004], 0.0))
    elif q.horns == "goat":
        paths.append(
            (
                [
                    root,
                    root + up * 0.14 - ahead * 0.03,
                    root + up * 0.22 - ahead * 0.14,
                    root + up * 0.20 - ahead * 0.26 + out * 0.05,
                ],
                [0.034, 0.028, 0.02, 0.005],
                0.12,
            )
        )
    elif q.horns == "curl":
        turn = np.linspace(0.3, 5.6, 9)
        path = [
            root
            + out * (0.05 + 0.016 * a)
            + up * (0.10 * np.sin(a) - 0.02) * (1 - 0.06 * a)
            - ahead * 0.10 * (1 - np.cos(a)) * (1 - 0.07 * a)
            for a in turn
        ]
        paths.append(([root, *path], list(np.linspace(0.05, 0.008, 10)), 0.10))
    elif q.horns == "lyre":
        paths.append(
            (
                [
                    root,
                    root + up * 0.18 - ahead * 0.05 + out * 0.05,
                    root + up * 0.34 - ahead * 0.14 + out * 0.10,
                    root + up * 0.46 - ahead * 0.10 + out * 0.04,
                ],
                [0.022, 0.02, 0.014, 0.003],
                0.15,
            )
        )
    elif q.horns == "ossicones":
        paths.append(([root, root + up * 0.065 - ahead * 0.01], [0.014, 0.016], 0.0))
    elif q.horns == "three":
        root = m.at(0.36, 0.80 * q.skull, 0.40 * q.skull)
        paths.append(
            ([root, root + up * 0.13 + ahead * 0.08, root + up * 0.24 + ahead * 0.26], [0.038, 0.026, 0.004], 0.0)
        )
        tip = m.at(0.90, q.snout * 0.4)
        m.pieces.append(
            horn([tip, tip + up * 0.07, tip + up * 0.12 + ahead * 0.03], [0.034, 0.022, 0.004], q.coat.horn, "head")
        )
    elif q.horns == "unicorn":
        root = m.at(0.34, 0.95 * q.skull)
        m.pieces.append(
            horn(
                [root, root + up * 0.16 + ahead * 0.10, root + up * 0.34 + ahead * 0.21],
                [0.024, 0.016, 0.002],
                "#e9dfc2",
                "head",
                rings=0.14,
            )
        )
        return
    elif q.horns == "antlers":
        beam = [
            root,
            root + up * 0.14 + out * 0.08 - ahead * 0.10,
            root + up * 0.30 + out * 0.20 - ahead * 0.12,
            root + up * 0.46 + out * 0.17 - ahead * 0.02,
            root + up * 0.56 + out * 0.10 + ahead * 0.06,
        ]
        paths.append((beam, [0.021, 0.018, 0.016, 0.012, 0.003], 0.0))
        for k, way in (
            (0, ahead * 0.16 + up * 0.08),
            (1, ahead * 0.15 + up * 0.10),
            (2, up * 0.14 + out * 0.10),
            (3, up * 0.12 + out * 0.06 - ahead * 0.06),
        ):
            start = beam[k] + (beam[k + 1] - beam[k]) * 0.4
            paths.append(([start, start + way * 0.6 + up * 0.01, start + way + up * 0.04], [0.015, 0.011, 0.003], 0.0))
    for path, radii, rings in paths:
        one = horn(path, radii, q.coat.horn, "head", "#cfc3a4" if q.horns == "antlers" else None, rings)
        m.pieces += [one, other_side(one, ("head",))]
    if q.horns == "ossicones":
        one = ball(paths[0][0][1], 0.019, "#2a1d14", "coat", "head", 8)
        m.pieces += [one, other_side(one, ("head",))]


def _trunk(m: _Maker) -> None:
    """An elephant's trunk, hanging: part of the flesh, on four bones of its own."""
    q = m.q
    start = m.at(0.80, -q.stop)
    down, ahead = np.array([0.0, -1.0, 0.0]), np.array([0.0, 0.0, 1.0])
    t = np.linspace(0, 1, 6)
    path = start + ahead * (0.10 * np.sin(t * 2.2) + 0.02 * t)[:, None] * q.trunk * 2 + down * (t * q.trunk)[:, None]
    radii = np.interp(t, [0, 0.3, 1.0], [q.snout * 1.25, q.snout * 0.86, q.snout * 0.42])
    m.flesh.append(sweep([m.at(0.55, -0.5 * q.stop), *path], [q.bridge, *radii], 1.0, 0.05))
    m.trunk = path
    for k in range(5):
        m.bone(f"trunk{k + 1}", "head" if k == 0 else f"trunk{k}", path[k], path[k + 1], float(radii[k]))


# ---------------------------------------------------------------------- feet


def toes(kind: str, knuckle: Array, toe: Array, radius: float) -> list[Sweep]:
    """The toes of a paw: four small swellings at its end."""
    if kind not in ("paw", "plant", "hopper", "bounder"):
        return []
    way = (toe - knuckle) * [1, 0, 1]
    way /= np.linalg.norm(way)
    out = []
    for k in range(4):
        aside = (k - 1.5) * 0.52 * radius
        tip = toe + way * radius * (0.62 - 0.16 * abs(k - 1.5)) + np.array([aside, -0.30 * radius, 0.0])
        begin = toe + np.array([aside * 0.9, 0.0, 0.0])
        out.append(sweep([begin, tip], [0.46 * radius, 0.44 * radius], 1.0, 0.012, 1))
    return out


def hooves(q: Quadruped, knuckle: Array, toe: Array, thick: list[float], bone: str) -> list[Piece]:
    """Hooves, or an elephant's nails, or claws."""
    colour = "#2e2722" if q.legs != "column" else "#b8ab94"
    if q.legs == "hoof":
        r = thick[4]
        centre = np.array([toe[0], 0.0, toe[2]])
        turn = np.linspace(0, 2 * np.pi, 14, endpoint=False)
        ring = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], 1)
        rows = [
            centre + ring * s * r + np.array([0, y * r, z * r])
            for s, y, z in ((1.24, 0.02, 0.16), (1.16, 0.55, 0.06), (1.02, 1.25, -0.12), (0.6, 1.5, -0.16))
        ]
        points = np.concatenate([*rows, centre[None]])
        triangles = []
        n = 14
        for k in range(3):
            for i in range(n):
                j = (i + 1) % n
                triangles += [(k * n + i, k * n + j, (k + 1) * n + j), (k * n + i, (k + 1) * n + j, (k + 1) * n + i)]
        triangles += [(4 * n, (i + 1) % n, i) for i in range(n)]
        return [Piece(points, np.array(triangles), rgb(colour), "leather", (bone,))]
    if q.legs == "column":
        nails = []
        for a in (-0.7, -0.23, 0.23, 0.7):
            way = np.array([np.sin(a), 0.0, np.cos(a)])
            at = np.array([toe[0], 0.030, toe[2]]) + way * thick[4] * 0.98
            nails.append(ball(at, (0.020, 0.026, 0.014), colour, "leather", bone, 8))
        return nails
    if q.legs == "plant":
        claws = []
        for k in range(5):
            aside = (k - 2) * 0.40 * thick[4]
            at = np.array([toe[0] + aside, 0.62 * thick[4], toe[2] + thick[4] * (1.0 - 0.10 * abs(k - 2))])
            claws.append(
                horn(
                    [
                        at,
                        at + [0, -0.08 * thick[4], 0.5 * q.claw * thick[4]],
                        at + [0, -0.5 * thick[4], 0.75 * q.claw * thick[4]],
                    ],
                    [0.13 * thick[4], 0.1 * thick[4], 0.02 * thick[4]],
                    "#2b2420",
                    bone,
                    levels=(0, 0),
                )
            )
        return claws
    return []


__all__ = ["Any", "faced", "head", "hooves", "lock", "toes"]
