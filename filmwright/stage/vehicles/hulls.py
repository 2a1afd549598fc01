"""Hulls: the kinds of boats and ships as numbers, and the skin from keel to sheer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.shapes import box, tube
from filmwright.stage.vehicles.model import Kit
from filmwright.stage.vehicles.panels import (
    cap,
    mirrored,
    skin,
    whole,
)


@dataclass(frozen=True)
class Hull:
    """A hull in metres: length, beam, draught under and freeboard over the water, how the sheer rises to bow and stern, how full the
    bow is in plan (0 sharp .. 1 a raft), and how much of the stern is cut off flat (transom)."""

    length: float
    beam: float
    draught: float
    board: float
    rise: tuple[float, float] = (0.25, 0.1)
    full: float = 0.35
    transom: float = 0.75
    colour: str = "#e6dfce"
    below: str = "#7c2f26"
    inside: str = "#8d6a45"
    deck: bool = False
    style: str = "row"
    speed: float = 1.8
    rake: float = 0.3  # how far the bow overhangs, metres


KINDS: dict[str, Hull] = {
    "boat": Hull(4.0, 1.45, 0.25, 0.42, style="row", colour="#3f6b7a"),
    "rowing boat": Hull(4.0, 1.45, 0.25, 0.42, style="row"),
    "canoe": Hull(4.7, 0.86, 0.14, 0.3, (0.28, 0.28), 0.2, 0.0, "#a8342a", "#a8342a", "#c19a63", style="canoe", speed=1.9, rake=0.1),
    "kayak": Hull(4.2, 0.62, 0.12, 0.16, (0.12, 0.08), 0.15, 0.0, "#e2a41f", "#e2a41f", deck=True, style="kayak", speed=2.1, rake=0.2),
    "gondola": Hull(10.5, 1.4, 0.2, 0.5, (1.1, 0.9), 0.15, 0.0, "#141416", "#141416", "#3a1417", style="gondola", speed=1.3, rake=0.5),
    "sailboat": Hull(8.4, 2.7, 0.5, 0.85, (0.35, 0.1), 0.25, 0.7, "#f2f0ea", "#24466f", deck=True, style="sail", speed=3.0, rake=0.9),
    "dinghy": Hull(3.8, 1.5, 0.2, 0.45, (0.2, 0.05), 0.3, 0.8, "#f2f0ea", "#f2f0ea", style="dinghy", speed=2.4, rake=0.3),
    "speedboat": Hull(6.4, 2.2, 0.35, 0.75, (0.25, -0.05), 0.2, 0.95, "#f0f0ee", "#b3232b", deck=True, style="speed",
    speed=11.0, rake=1.4),
    "motorboat": Hull(5.6, 2.1, 0.35, 0.7, (0.3, 0.0), 0.25, 0.9, "#f2f1ec", "#2c5f8a", style="motor", speed=6.0, rake=0.8),
    "yacht": Hull(26.0, 5.8, 1.2, 2.3, (1.3, 0.1), 0.25, 0.85, "#f4f4f2", "#1e2c3c", deck=True, style="yacht", speed=6.0, rake=3.2),
    "fishing boat": Hull(11.0, 3.6, 0.8, 1.2, (0.9, 0.2), 0.5, 0.8, "#2c6a86", "#8c3226", deck=True, style="fishing", speed=3.6,
    rake=0.7),
    "tugboat": Hull(16.0, 5.4, 1.2, 1.5, (1.2, 0.3), 0.7, 0.6, "#1e2a33", "#8c3226", deck=True, style="tug", speed=4.0, rake=0.6),
    "ferry": Hull(46.0, 11.0, 2.0, 3.4, (0.6, 0.2), 0.7, 0.9, "#f0efea", "#1f4d7a", deck=True, style="ferry", speed=6.0, rake=1.2),
    "ship": Hull(95.0, 15.0, 4.0, 7.0, (3.0, 0.6), 0.4, 0.8, "#1d2b3a", "#8c2f26", deck=True, style="liner", speed=8.0, rake=5.0),
    "cargo ship": Hull(110.0, 17.0, 4.0, 6.5, (3.2, 0.4), 0.6, 0.85, "#8a2b25", "#4a1d1a", deck=True, style="cargo", speed=7.0, rake=4.0),
    "sailing ship": Hull(34.0, 8.0, 2.0, 3.4, (1.4, 2.6), 0.5, 0.6, "#5a3f28", "#3a2a1e", deck=True, style="tall", speed=4.5, rake=2.0),
    "warship": Hull(100.0, 12.5, 3.5, 5.0, (2.6, 0.2), 0.25, 0.8, "#80878c", "#5b2a26", deck=True, style="war", speed=9.0, rake=6.0),
    "submarine": Hull(60.0, 6.4, 3.6, 1.5, style="sub", colour="#23272b", speed=5.0),
    "raft": Hull(3.4, 2.2, 0.1, 0.12, (0, 0), 1.0, 1.0, "#8a6a42", "#8a6a42", style="raft", speed=1.0),
    "inflatable boat": Hull(3.6, 1.6, 0.1, 0.35, style="rubber", colour="#d8591f", speed=2.0),
    "pedal boat": Hull(3.0, 1.6, 0.15, 0.3, (0.1, 0.1), 0.8, 0.9, "#e5c32a", "#e5c32a", style="pedal", speed=1.2),
}  # fmt: skip


# ---------------------------------------------------------------- hulls


def plan(hull: Hull, t: Array) -> tuple[Array, Array, Array]:
    """Half beam, sheer and keel (k,) at t from the stern (-1) to the bow (1)."""
    ahead, behind = np.clip(t, 0, 1), np.clip(-t, 0, 1)
    fore = np.maximum(1 - ahead ** (1.7 + 3.2 * hull.full), 0.0) ** (0.85 - 0.25 * hull.full)
    aft = 1 - (1 - hull.transom) * behind ** (2.2 if hull.transom > 0 else 1.8)
    if hull.transom == 0:
        aft = np.maximum(1 - behind ** (1.7 + 3.2 * hull.full), 0.0) ** 0.85
    sheer = hull.board + hull.rise[0] * ahead**2 + hull.rise[1] * behind**2
    keel = -hull.draught * (1 - ahead**3 * 0.85) * (1 - 0.6 * behind**3 * (hull.transom > 0))
    return hull.beam / 2 * np.maximum(fore * aft, 0.012), sheer, keel


def _rows(hull: Hull, detail: float) -> tuple[Array, Array]:
    n = 25 if detail >= 1 else 11
    t = np.sin(np.linspace(-np.pi / 2, np.pi / 2, n))
    beam, sheer, keel = plan(hull, t)
    zero = np.zeros(n)
    section = [
        (zero, keel), (0.5 * beam, keel * 0.88), (0.8 * beam, keel * 0.45), (0.92 * beam, zero - 0.0), (0.97 * beam,
        0.04 * hull.board + zero),
        (beam, 0.55 * sheer), (1.03 * beam, sheer),
    ]  # fmt: skip
    half = np.stack([np.stack([x, y, t * hull.length / 2], 1) for x, y in section], 1)
    over = np.clip(half[:, :, 1] / np.maximum(sheer[:, None], 1e-6), -1, 1)
    half[:, :, 2] += hull.rake * over * np.clip(t, 0, 1)[:, None] ** 3
    return half, t


def _shell(kit: Kit, hull: Hull) -> None:
    """The outside, the inside or a deck, the rail and the transom."""
    half, _t = _rows(hull, kit.detail)
    # open above: keel to right rail is one skin, keel to left its mirror
    right = half[:, ::-1][:, :, :]
    k, m = right.shape[:2]
    labels = np.full((k - 1, m - 1), "side", object)
    labels[:, 3:] = "below"
    paints = {"side": (hull.colour, "paint"), "below": (hull.below, "paint")}
    if hull.length > 20:
        labels[:, 2] = "line"
        paints["line"] = ("#e8e4da", "paint")
    side = skin(right[:, ::-1], labels[:, ::-1], paints)
    kit.add(side, mirrored(side))
    sheer = half[:, -1]
    if hull.deck:
        y = sheer[:, 1] - (0.02 if hull.length < 5 else 0.08 if hull.length < 12 else 0.9 if hull.length > 40 else 0.35)
        w = sheer[:, 0] * 0.99
        deck = np.stack(
            [
                np.stack([w, y, sheer[:, 2]], 1),
                np.stack([0 * w, y + 0.03 * hull.beam, sheer[:, 2]], 1),
                np.stack([-w, y, sheer[:, 2]], 1),
            ],
            1,
        )
        hue = (
            hull.colour
            if hull.style in ("kayak",)
            else "#b59a72"
            if hull.style in ("tall", "yacht", "sail", "speed")
            else "#6d7a72"
            if hull.length > 40
            else "#c8c2b2"
        )
        kit.add(
            skin(deck, np.full((k - 1, 2), "deck", object), {"deck": (hue, "wood" if hue == "#b59a72" else "paint")})
        )
        if hull.length > 5:
            inner = skin(
                half[:, -2:][:, ::-1] * [0.985, 1, 1], np.full((k - 1, 1), "in", object), {"in": (hull.colour, "paint")}
            )
            kit.add(inner, mirrored(inner))
    else:
        inner = skin(
            (half * [0.95, 1, 0.985] + [0, 0.03, 0])[:, ::-1],
            np.full((k - 1, m - 1), "in", object),
            {"in": (hull.inside, "wood")},
        )
        kit.add(inner, mirrored(inner))
    rail = 0.012 + 0.006 * min(hull.length, 12.0)
    hue = "#6b4a2e" if hull.style in ("row", "canoe", "tall", "gondola", "dinghy") else hull.colour
    line = tube(
        sheer + [0, rail * 0.3, 0], rail if hull.length < 20 else 0.06, hue, "wood" if hue == "#6b4a2e" else "paint", 6
    )
    kit.add(line, mirrored(line))
    if hull.transom > 0:
        stern = whole(half[:1])[0]
        kit.add(cap(stern, hull.colour, "paint", False))
        if not hull.deck:
            kit.add(cap(stern * [0.97, 1, 1] + [0, 0, 0.02], hull.inside, "wood", True))


def _thwarts(kit: Kit, hull: Hull, *zs: float, y: float = 0.2) -> None:
    for z in zs:
        w = float(plan(hull, np.array([z / (hull.length / 2)]))[0][0]) * 0.95
        kit.add(box((-w, y - 0.03, z - 0.12), (w, y, z + 0.12), "#9a744a", "wood", 0.008))


def _floor(kit: Kit, hull: Hull, y: float) -> None:
    for k in range(-2, 3):
        wide = hull.beam * 0.085
        kit.add(
            box(
                (k * wide * 1.1 - wide / 2, y, -hull.length * 0.36),
                (k * wide * 1.1 + wide / 2, y + 0.02, hull.length * 0.3),
                "#8a6a44",
                "wood",
                0.004,
            )
        )
