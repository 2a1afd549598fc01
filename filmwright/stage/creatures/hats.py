"""What animals wear on their heads, fitted to the skull between the ears: hats by profile, crowns, helmets, and what sits over the ears.

Lengths are parts of the hat's radius, which is taken from the skull.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import rgb
from filmwright.stage.creatures.cutting import Frame, ball, doubled, draped, frame, grid, placed, sheet, tube, turned
from filmwright.stage.creatures.fitting import Draped, Fit, Y
from filmwright.stage.creatures.wardrobe import Worn
from filmwright.stage.surface import Colour, shade

Profile = list[tuple[float, float]]


@dataclass(frozen=True)
class Block:
    """How a hat that is turned on a block looks: its outline, the rows that its band takes, and how the brim rolls up at the sides
    (`curl`) and dips in front (`dip`)."""

    profile: tuple[tuple[float, float], ...]
    band: tuple[int, int] = (0, 0)
    band_colour: str = ""
    curl: float = 0.0
    dip: float = 0.0
    dent: float = 0.0  # a crease along the crown
    wide: float = 1.0  # of the radius


BLOCKS = {
    "top_hat": Block(((0.95, 0), (1.62, -0.02), (1.66, 0.03), (1.60, 0.07), (1.02, 0.06), (0.98, 0.12), (0.96, 0.55), (0.96, 0.56),
    (1.0, 1.5),
                      (1.04, 1.88), (0.96, 1.93), (0.0, 1.92)), (5, 6), "#6a1a22", 0.16),
    "fedora": Block(((0.95, 0), (1.72, -0.02), (1.75, 0.02), (1.70, 0.06), (1.02, 0.07), (0.99, 0.12), (0.97, 0.40), (0.97, 0.41),
    (0.88, 0.95),
                     (0.70, 1.12), (0.30, 1.10), (0.0, 1.06)), (5, 6), "#15130f", 0.14, 0.10, 0.16),
    "bowler": Block(((0.95, 0), (1.45, 0.0), (1.50, 0.05), (1.44, 0.10), (1.02, 0.07), (0.99, 0.12), (0.98, 0.34), (0.98, 0.35),
    (0.94, 0.66),
                     (0.74, 0.92), (0.40, 1.05), (0.0, 1.10)), (5, 6), "#0f0e10", 0.18),
    "cowboy_hat": Block(((0.95, 0), (1.5, -0.02), (2.15, 0.0), (2.2, 0.04), (2.1, 0.07), (1.5, 0.05), (1.02, 0.07), (0.98, 0.12),
    (0.96, 0.34),
                         (0.96, 0.35), (0.86, 0.95), (0.66, 1.15), (0.30, 1.12), (0.0, 1.08)), (7, 8), "#2a1a10", 0.42, 0.06, 0.22),
    "straw_hat": Block(((0.95, 0), (1.6, -0.06), (2.15, -0.16), (2.2, -0.13), (2.1, -0.09), (1.5, 0.0), (1.02, 0.06), (0.99, 0.12),
                        (0.97, 0.36), (0.97, 0.37), (0.90, 0.70), (0.66, 0.88), (0.0, 0.92)), (7, 8), "#b8322c"),
    "sombrero": Block(((0.9, 0), (1.7, -0.05), (2.7, 0.12), (2.9, 0.34), (2.92, 0.38), (2.8, 0.30), (1.7, 0.03), (0.98, 0.06), (0.92, 0.14),
                       (0.88, 0.36), (0.86, 0.37), (0.62, 1.1), (0.34, 1.5), (0.0, 1.56)), (8, 9), "#b8322c"),
    "fez": Block(((0.0, 0.0), (0.98, 0.0), (0.96, 0.06), (0.86, 0.7), (0.76, 1.2), (0.70, 1.24), (0.0, 1.22))),
    "beanie": Block(((0.0, -0.1), (1.05, -0.14), (1.13, -0.06), (1.13, 0.16), (1.08, 0.19), (1.05, 0.24), (1.0, 0.5), (0.80, 0.86),
    (0.48, 1.06),
                     (0.0, 1.12)), wide=1.12),
    "bobble_hat": Block(((0.0, -0.1), (1.05, -0.14), (1.13, -0.06), (1.13, 0.16), (1.08, 0.19), (1.05, 0.24), (1.0, 0.5), (0.80, 0.86),
                         (0.48, 1.06), (0.0, 1.12)), wide=1.12),
    "cap": Block(((0.0, -0.02), (1.0, -0.04), (1.04, 0.0), (1.04, 0.1), (1.01, 0.36), (0.86, 0.70), (0.56, 0.92), (0.0, 1.02)), wide=1.05),
    "helmet": Block(((0.0, -0.04), (1.08, -0.16), (1.18, -0.12), (1.20, 0.0), (1.16, 0.34), (1.0, 0.74), (0.66, 1.04), (0.0, 1.16)),
    wide=1.1),
    "viking_helmet": Block(((0.0, -0.04), (1.08, -0.10), (1.14, -0.08), (1.14, 0.14), (1.08, 0.16), (1.05, 0.34), (0.90, 0.74),
    (0.58, 1.06),
                            (0.10, 1.30), (0.0, 1.34)), (2, 4), "#6a4a1c", wide=1.1),
    "sailor_hat": Block(((0.0, 0.0), (1.0, 0.0), (1.04, 0.04), (1.06, 0.34), (1.07, 0.36), (1.36, 0.52), (1.38, 0.60), (1.20, 0.70),
    (0.0, 0.72)),
                        (2, 4), "#1c2440"),
    "chef_hat": Block(((0.0, 0.0), (0.98, 0.0), (1.02, 0.05), (1.02, 0.58), (1.04, 0.6), (1.42, 0.84), (1.55, 1.16), (1.40, 1.46),
    (0.9, 1.62),
                       (0.0, 1.58))),
    "wizard_hat": Block(((0.95, 0), (1.8, -0.10), (2.0, -0.12), (2.02, -0.08), (1.8, -0.03), (1.04, 0.06), (0.99, 0.12), (0.93,
    0.34), (0.92, 0.35),
                         (0.70, 1.0), (0.46, 1.7), (0.22, 2.4), (0.02, 2.9)), (6, 8), "#d6a52a"),
    "party_hat": Block(((0.0, 0.0), (0.80, 0.0), (0.82, 0.03), (0.55, 0.72), (0.28, 1.40), (0.03, 2.0))),
    "santa_hat": Block(((0.0, 0.0), (1.0, 0.0), (1.04, 0.04), (0.95, 0.45), (0.76, 0.88), (0.52, 1.22), (0.32, 1.40), (0.16, 1.44),
    (0.05, 1.40)),
                       wide=1.05),
    "beret": Block(((0.0, 0.0), (0.92, 0.0), (0.95, 0.05), (1.38, 0.12), (1.46, 0.24), (1.26, 0.38), (0.7, 0.46), (0.06, 0.47),
    (0.03, 0.60),
                    (0.0, 0.61))),
}  # fmt: skip
MATERIALS = {"felt": "cloth", "knitted": "cloth", "straw": "cloth", "metal": "metal", "paint": "paint", "leather": "leather",
"rubber": "paint",
             "silk": "cloth", "denim": "cloth", "glow": "glow"}  # fmt: skip


@lru_cache(maxsize=4)
def seat(fit: Fit, size: float = 1.0) -> tuple[Frame, float]:
    """Where a hat sits: a frame whose origin is on the crown between the ears, and the hat's radius."""
    head = fit.head
    axis = head.up * 0.4 + Y * 0.6
    if fit.family == "octopus":
        axis = head.up
    elif fit.family == "quadruped":
        axis = axis - 0.10 * head.ahead
    axis = axis / np.linalg.norm(axis)
    centre = head.centre
    high = float(fit.reach(centre, axis, 3 * head.radius)[0])
    side = np.cross(axis, head.ahead)
    wide = float(fit.reach(centre + axis * 0.62 * high, side, 3 * head.radius)[0])
    radius = float(np.clip(wide * 1.02, 0.52 * head.radius, 0.98 * head.radius)) * size
    # down to where the skull is as wide as the hat
    levels = np.linspace(0.35, 1.0, 14) * high
    around = np.array([side, -side, np.cross(side, axis), -np.cross(side, axis)])
    widths = np.array([fit.reach(centre + axis * level, around[:2], 3 * head.radius).mean() for level in levels])
    fits = levels[widths < 0.97 * radius]
    height = float(fits[0]) if len(fits) else high
    height = max(height, high - 0.40 * radius)
    return frame(centre + axis * height, axis, head.ahead), radius


def hat(fit: Fit, worn: Worn) -> list[Draped]:
    """A hat."""
    where, radius = seat(fit, worn.size)
    return MADE.get(worn.kind, blocked)(fit, worn, where, radius)


def material(worn: Worn) -> str:
    """The shader of what a thing is made of."""
    return worn.pattern or MATERIALS.get(worn.stuff, "cloth")


def blocked(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A hat that is turned on a block."""
    block = BLOCKS[worn.kind]
    r = radius * block.wide
    rows = np.array(block.profile) * r
    colours: list[Colour] = [worn.colour] * len(rows)
    band = worn.second or block.band_colour
    if band:
        for k in range(*block.band):
            colours[k] = band
        colours = _spread(colours, block.band, band)
    bent = np.zeros((len(rows), 3))
    if worn.kind in ("wizard_hat", "santa_hat"):
        t = np.clip((rows[:, 1] / rows[:, 1].max() - 0.3) / 0.7, 0, 1)
        bent[:, 2] = -0.55 * r * t**2 * (1.0 if worn.kind == "wizard_hat" else 0.5)
        bent[:, 0] = (0.2 if worn.kind == "wizard_hat" else 1.0) * r * t**2
    if worn.kind == "beret":
        bent[:, 0] = 0.22 * rows[:, 1] / rows[:, 1].max() * r
    weights = fit.rigid(fit.head.bone, 1)
    one = turned(where, [tuple(row) for row in rows], colours, material(worn), weights, 1.0 if worn.kind != "cap" else 1.12, bent=bent,
                 place=2.2 * np.pi * r)  # fmt: skip
    out = [_brimmed(one, where, r, block)]
    return out + _trimmed(fit, worn, where, r, weights)


def _spread(colours: list[Colour], band: tuple[int, int], tone: str) -> list[Colour]:
    """Rows are corners: the band reaches from its first row to its last."""
    out = list(colours)
    for k in range(band[0], band[1] + 1):
        out[k] = tone
    return out


def _brimmed(one: Draped, where: Frame, r: float, block: Block) -> Draped:
    """A turned hat with its brim rolled and its crown creased."""
    if not (block.curl or block.dip or block.dent):
        return one
    origin, right, up, ahead = where
    rel = one.points - origin
    x, y, z = rel @ right / r, rel @ up / r, rel @ ahead / r
    out = np.clip(np.hypot(x, z) - 1.02, 0, None)
    side = x**2 / np.maximum(x**2 + z**2, 1e-6)
    lift = block.curl * side**1.5 * (out / 0.6) ** 1.4 - block.dip * (1 - side) * out * np.sign(z)
    crease = -block.dent * np.clip(1 - np.abs(x) / 0.42, 0, 1) * np.clip((y - 0.75) / 0.3, 0, 1)
    pinch = 1 - 0.22 * np.clip((y - 0.45) / 0.6, 0, 1) * np.clip(z / 0.9, 0, 1) * (block.dent > 0)
    points = origin + np.outer(x * pinch, right) * r + np.outer(y + lift + crease, up) * r + np.outer(z, ahead) * r
    return draped(points, one.triangles, one.colours, one.material, one.weights, one.aux[:, 2:4])


def _trimmed(fit: Fit, worn: Worn, where: Frame, r: float, weights: Array) -> list[Draped]:
    """What goes with a hat: a bobble, a peak, fur, horns, stars."""

    def at(x: float, y: float, z: float) -> Array:
        return np.asarray(placed(where, np.array([[x * r, y * r, z * r]]))[0])

    ring = np.linspace(0, 2 * np.pi, 24, endpoint=False)

    def hoop(radius: float, height: float, thick: float, colour: Colour, stuff: str = "cloth") -> Draped:
        path = placed(where, np.stack([np.sin(ring) * radius, 0 * ring + height, np.cos(ring) * radius], 1) * r)
        return tube(path, thick * r, colour, stuff, weights, True)

    white = "#f0ece2"
    if worn.kind == "bobble_hat":
        return [ball(at(0, 1.28, 0), 0.30 * r, worn.second or white, "cloth", weights, 12)]
    if worn.kind == "party_hat":
        return [
            ball(at(0, 2.02, 0), 0.22 * r, worn.second or "#f2d53a", "cloth", weights, 12),
            hoop(0.82, 0.02, 0.07, "#f2d53a"),
        ]
    if worn.kind == "santa_hat":
        return [hoop(1.03, 0.08, 0.20, white), ball(at(1.02, 1.36, -0.30), 0.27 * r, white, "cloth", weights, 12)]
    if worn.kind == "wizard_hat":
        tone = "#e8c84a"
        spots = [
            (0.5, 0.75),
            (-0.65, 0.6),
            (0.1, 1.15),
            (-0.2, 1.75),
            (0.45, 1.5),
            (2.6, 0.8),
            (3.4, 1.3),
            (1.6, 1.1),
            (-1.5, 1.0),
        ]
        out = []
        for turn, y in spots if worn.colour != "#1c1a22" else []:
            reach = float(np.interp(y, [0.35, 1.0, 1.7, 2.4], [0.93, 0.72, 0.48, 0.24]))
            t = max(0.0, (y / 2.9 - 0.3) / 0.7) ** 2
            out.append(
                ball(
                    at(np.sin(turn) * reach + 0.2 * t, y, np.cos(turn) * reach - 0.55 * t),
                    0.075 * r,
                    tone,
                    "metal",
                    weights,
                    6,
                )
            )
        return out
    if worn.kind == "cap":
        a = np.linspace(-1.05, 1.05, 11)
        u = np.linspace(0, 1, 4)
        x, z = (
            np.sin(a)[:, None] * (1.02 + 0.08 * u),
            np.cos(a)[:, None] * 1.12 * 1.0 + u[None] * 0.78 * np.cos(a)[:, None] ** 0.7,
        )
        rows = np.stack([x, 0.06 - 0.16 * u[None] * (1 + 0.6 * np.abs(a)[:, None] ** 2) + 0 * x, z], -1) * r
        return [sheet(placed(where, rows), shade(worn.second or worn.colour, 0.86), "cloth", weights, 0.05 * r),
                ball(at(0, 1.03, 0), 0.09 * r, worn.second or worn.colour, "cloth", weights, 6)]  # fmt: skip
    if worn.kind == "helmet":
        return [hoop(1.2, -0.08, 0.05, "#1c1c20", "paint")]
    if worn.kind == "viking_helmet":
        out = []
        for s in (1.0, -1.0):
            path = np.array(
                [at(s * 0.95, 0.25, 0), at(s * 1.55, 0.45, 0), at(s * 1.85, 0.95, 0.1), at(s * 1.8, 1.55, 0.15)]
            )
            out.append(
                tube(path, np.array([0.26, 0.22, 0.13, 0.02]) * r, np.array([rgb("#e2d6b6")] * 4), "leather", weights)
            )
        return out
    if worn.kind == "sailor_hat":
        a = np.linspace(-0.95, 0.95, 9)
        u = np.linspace(0, 1, 3)
        rows = np.stack(
            [
                np.sin(a)[:, None] * (1.05 + 0.04 * u),
                0.1 - 0.22 * u[None] + 0 * a[:, None],
                np.cos(a)[:, None] * (1.05 + 0.42 * u),
            ],
            -1,
        )
        return [
            sheet(placed(where, rows * r), "#15161c", "paint", weights, 0.04 * r),
            ball(at(0, 0.24, 1.07), 0.13 * r, "#d6a52a", "metal", weights, 8),
        ]
    if worn.kind == "fez":
        return [
            tube(
                np.array([at(0, 1.24, 0), at(0.5, 1.26, 0.2), at(0.86, 1.0, 0.3), at(0.9, 0.6, 0.3)]),
                0.05 * r,
                "#1c1a1c",
                "cloth",
                weights,
            )
        ]
    return []


# ---------------------------------------------------------------------- what is not turned on a block


def _crown(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A crown of points with stones."""
    small = worn.kind == "tiara"
    weights = fit.rigid(fit.head.bone, 1)
    r, points = radius * (0.92 if not small else 0.98), 9 if not small else 5
    span = np.linspace(0, 2 * np.pi, 4 * points + 1) if not small else np.linspace(-1.5, 1.5, 4 * points + 1)
    saw = 1 - np.abs(((np.arange(len(span)) % 4) - 2) / 2.0)
    high = (0.48 + 0.55 * saw) if not small else (0.16 + 0.62 * saw * np.cos(span / 1.7))
    rows = []
    for t in (0.0, 0.28, 0.62, 1.0):
        y = high * t - 0.08
        wide = 1.0 + 0.16 * t
        rows.append(np.stack([np.sin(span) * wide, y, np.cos(span) * wide], 1) * r)
    grid_ = placed(where, np.array(rows))
    out = [sheet(grid_, worn.colour, "metal", weights, 0.05 * r)]
    stones = ("#b8202c", "#2456b8", "#2f9a4c")
    for k in range(points):
        a = span[4 * k + 2]
        tip = np.array([[np.sin(a) * 1.17, (0.92 if not small else high[4 * k + 2] - 0.06), np.cos(a) * 1.17]]) * r
        out.append(ball(placed(where, tip)[0], (0.085 if not small else 0.07) * r, worn.colour, "metal", weights, 8))
        low = np.array([[np.sin(a) * 1.07, 0.17, np.cos(a) * 1.07]]) * r
        out.append(ball(placed(where, low)[0], 0.10 * r, stones[k % 3], "paint", weights, 8))
    return out


def _flowers(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A ring of leaves with blossoms in it."""
    weights = fit.rigid(fit.head.bone, 1)
    turn = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    path = placed(where, np.stack([np.sin(turn), 0.06 + 0.05 * np.sin(5 * turn), np.cos(turn)], 1) * radius * 1.04)
    out = [tube(path, 0.13 * radius, "#4f7a34", "cloth", weights, True)]
    tones = (worn.colour, worn.second or "#f4efe2", "#e8b53a", shade(worn.colour, 0.8))
    for k in range(11):
        a = 2 * np.pi * k / 11
        centre = placed(where, np.array([[np.sin(a) * 1.12, 0.14 + 0.06 * (k % 2), np.cos(a) * 1.12]]) * radius)[0]
        size = radius * (0.20 + 0.06 * (k % 3))
        for j in range(5):
            b = 2 * np.pi * j / 5
            petal = (
                centre
                + where[2] * np.sin(b) * 0.6 * size
                + np.cross(where[2], centre - where[0]) / radius * np.cos(b) * 0.6 * size
            )
            out.append(ball(petal, 0.5 * size, tones[k % 4], "cloth", weights, 6))
        out.append(ball(centre + (centre - where[0]) * 0.12, 0.3 * size, "#e2b02a", "cloth", weights, 6))
    return out


def _mortarboard(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A scholar's square board with its tassel."""
    weights = fit.rigid(fit.head.bone, 1)
    r = radius
    cap = turned(
        where, [(0.98 * r, -0.05 * r), (0.98 * r, 0.5 * r), (0.2 * r, 0.52 * r)], [worn.colour], "cloth", weights
    )
    u = np.linspace(-1.45, 1.45, 3)
    a, b = np.meshgrid(u, u, indexing="ij")
    board = np.stack([(a + b) * 0.7071, 0.56 + 0 * a, (b - a) * 0.7071], -1) * r
    tassel = placed(
        where, np.array([[0, 0.62, 0], [0.9, 0.64, 0.5], [1.42, 0.60, 0.75], [1.5, 0.3, 0.8], [1.5, -0.2, 0.8]]) * r
    )
    return [
        cap, sheet(placed(where, board), worn.colour, "cloth", weights, 0.08 * r),
        tube(tassel, np.array([0.04, 0.04, 0.05, 0.06, 0.14]) * r, "#d6a52a", "cloth", weights),
        ball(placed(where, np.array([[0, 0.62 * r, 0]]))[0], 0.1 * r, "#d6a52a", "cloth", weights, 6),
    ]  # fmt: skip


def _pirate(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A hat with its brim turned up before and behind, and a skull in front."""
    weights = fit.rigid(fit.head.bone, 1)
    r = radius
    crown = turned(
        where,
        [(1.0 * r, -0.05 * r), (1.0 * r, 0.3 * r), (0.85 * r, 0.7 * r), (0.5 * r, 0.92 * r), (0, 0.98 * r)],
        [worn.colour],
        "cloth",
        weights,
    )
    out = [crown]
    a = np.linspace(-1.0, 1.0, 15)
    for sign in (1.0, -1.0):
        high = 1.25 * np.cos(a * 1.35) ** 1.2 + 0.12
        rows = np.array([
            np.stack([a * 1.85, 0.05 + high * t + 0.0 * a, sign * (0.25 + 0.95 * np.cos(a * 1.5) + 0.10 * t)], 1) for t in (0.0,
            0.35, 0.7, 1.0)
        ]) * r  # fmt: skip
        out.append(sheet(placed(where, rows), worn.colour, "cloth", weights, 0.05 * r))
        edge = placed(where, rows[-1])
        out.append(tube(edge, 0.045 * r, "#d8b04a", "cloth", weights))
    face = placed(where, np.array([[0, 0.75, 1.38], [0.13, 0.80, 1.52], [-0.13, 0.80, 1.52], [0, 0.52, 1.36]]) * r)
    out.append(ball(face[0], np.array([0.30, 0.28, 0.16]) * r, "#ece6d6", "plain", weights, 10))
    out.append(ball(face[3], np.array([0.18, 0.14, 0.14]) * r, "#ece6d6", "plain", weights, 8))
    out += [ball(face[k], 0.075 * r, "#15130f", "plain", weights, 6) for k in (1, 2)]
    return out


def _space_helmet(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A bubble over the whole head, on a ring."""
    head = fit.head
    weights = fit.rigid(head.bone, 1)
    bone = fit.bones[head.bone]
    nose = np.array(bone.tail) if fit.family == "quadruped" else head.centre + head.ahead * head.radius * 1.6
    centre = (head.centre + nose) / 2 + head.up * 0.25 * head.radius
    r = float(np.linalg.norm(nose - head.centre)) / 2 + 1.05 * head.radius
    away = centre - fit.at_neck(0.75)[0]
    low = frame(centre, away / max(float(np.linalg.norm(away)), 1e-9) + 0.25 * Y, head.ahead)
    t = np.linspace(-0.72, 1.0, 11) * np.pi / 2
    bubble = turned(
        low, [(float(np.cos(a)) * r, float(np.sin(a)) * r) for a in t], ["#eef4f8"], "glass", weights, sides=28
    )
    turn = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    c, s = float(np.cos(t[0])) * r, float(np.sin(t[0])) * r
    ring = placed(low, np.stack([np.sin(turn) * c, 0 * turn + s, np.cos(turn) * c], 1))
    return [bubble, tube(ring, 0.10 * r, worn.colour, "paint", weights, True)]


def _headphones(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A band over the head and a cup on each side."""
    head = fit.head
    weights = fit.rigid(head.bone, 1)
    side = where[1]
    wide = float(fit.reach(head.centre, np.array([side, -side]), 3 * head.radius).max()) * 1.08
    top = float((where[0] - head.centre) @ where[2]) + 0.42 * radius
    a = np.linspace(-np.pi / 2, np.pi / 2, 17)
    path = head.centre + np.outer(np.sin(a) * wide, side) + np.outer(np.cos(a) * top, where[2])
    out = [tube(path, 0.11 * radius, worn.colour, "paint", weights, flat=0.6)]
    for s in (1.0, -1.0):
        at = head.centre + side * s * wide
        out.append(ball(at, np.array([0.20, 0.42, 0.42]) * radius, worn.second or worn.colour, "paint", weights, 12))
        out.append(
            ball(at + side * s * 0.14 * radius, np.array([0.10, 0.26, 0.26]) * radius, "#c8ccd0", "metal", weights, 10)
        )
    return out


def _ears(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A hoop with a rabbit's ears, or antlers."""
    weights = fit.rigid(fit.head.bone, 1)
    r = radius
    a = np.linspace(-np.pi / 2, np.pi / 2, 13)
    hoop = placed(where, np.stack([np.sin(a) * 1.02, -0.25 + np.cos(a) * 0.32, 0 * a], 1) * r)
    out = [tube(hoop, 0.06 * r, worn.colour, "cloth", weights)]
    for s in (1.0, -1.0):
        if worn.kind == "antlers":
            beam = placed(where, np.array([[0.4 * s, 0, 0], [0.8 * s, 0.7, 0], [0.95 * s, 1.4, 0.15]]) * r)
            tine = placed(where, np.array([[0.62 * s, 0.42, 0], [1.25 * s, 0.8, 0.1], [1.4 * s, 1.15, 0.12]]) * r)
            other = placed(where, np.array([[0.8 * s, 0.75, 0], [0.5 * s, 1.15, 0.1]]) * r)
            out += [
                tube(p, np.linspace(0.14, 0.05, len(p)) * r, worn.colour, "cloth", weights) for p in (beam, tine, other)
            ]
            continue
        u, v = np.linspace(0, 1, 9), np.linspace(-1, 1, 5)
        width = 0.34 * np.sin(np.pi * (0.12 + 0.84 * u)) ** 0.7
        x = s * (0.42 + 0.12 * u)[:, None] + v[None] * width[:, None]
        rows = (
            np.stack(
                [x, (2.3 * u)[:, None] + 0 * x, -0.12 * (v**2)[None] * np.ones((9, 1)) - 0.2 * (u**2)[:, None]], -1
            )
            * r
        )
        tones = np.where((np.abs(v) < 0.75)[None, :, None], rgb("#e8a0b4"), rgb(worn.colour)) * np.ones((9, 1, 1))
        out.append(sheet(placed(where, rows), tones, "cloth", weights, 0.10 * r))
    return out


def _halo(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    weights = fit.rigid(fit.head.bone, 1)
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    path = placed(where, np.stack([np.sin(turn) * 0.9, 0 * turn + 1.1, np.cos(turn) * 0.9], 1) * radius)
    return [tube(path, 0.10 * radius, worn.colour, "glow", weights, True)]


def _headband(fit: Fit, worn: Worn, where: Frame, radius: float) -> list[Draped]:
    """A band about the brow."""
    head = fit.head
    origin, _, up, _ = where
    centre = origin - up * 0.10 * radius
    points, ways = fit.ring(centre, up, most=3 * head.radius)
    return [
        tube(
            points + ways * 0.03 * radius,
            0.16 * radius,
            worn.colour,
            material(worn),
            fit.rigid(head.bone, 1),
            True,
            0.4,
            out=ways,
        )
    ]


Maker = Callable[[Fit, Worn, Frame, float], list[Draped]]
MADE: dict[str, Maker] = {
    "crown": _crown, "tiara": _crown, "flower_crown": _flowers, "mortarboard": _mortarboard, "pirate_hat": _pirate,
    "space_helmet": _space_helmet, "headphones": _headphones, "bunny_ears": _ears, "antlers": _ears, "halo": _halo, "headband": _headband,
}  # fmt: skip
KINDS = (*BLOCKS, *MADE)
__all__ = ["KINDS", "doubled", "grid", "hat", "seat"]
