"""The shell of a room: floor, ceiling, four walls with openings, skirting, windows with a view, doorways with what lies behind.

A room is centred on the origin, `width` along x and `depth` along z, `height` high. Walls are named "wall_n" (z = -depth/2),
"wall_s", "wall_e" (x = width/2), "wall_w"; what hangs on or stands against a wall carries the wall's name too, so that it goes
when a camera has the wall taken away. A wall with openings is drawn and boxed in one piece under one name for drawing; its boxes
are named wall_e, wall_e_2, … and each of these has its own item.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import curtain, doorway, leaf
from filmwright.stage.places.outlooks import AIRLESS, outlook, panes
from filmwright.stage.places.plan import Box
from filmwright.stage.places.vista import WET, Outside
from filmwright.stage.shapes import box, quad, rod
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import (
    Colour,
    at,
    blend,
    glowing,
    merge,
    moved,
    named,
    noise,
    placed,
    rgb,
    shade,
    surface,
    turned,
)

THICK = 0.14  # walls
HEADINGS = {"n": 0.0, "w": 90.0, "s": 180.0, "e": 270.0}  # the way a wall's inside looks


@dataclass(frozen=True)
class Opening:
    """A hole in a wall: its middle along the wall (metres from the wall's middle, to the right as seen from inside)."""

    wall: str
    middle: float
    width: float
    low: float
    high: float
    kind: str = "window"  # window | door | arch
    curtains: str = ""  # a colour, or none


@dataclass(frozen=True)
class Shell:
    """Sizes, colours and openings of a room."""

    width: float
    depth: float
    height: float = 2.6
    wall: str = "#c9bda3"
    wall_material: str = "plaster"
    dado: str = ""  # colour of panelling to 0.95 m, or none
    floor: str = "#8a6340"
    floor_material: str = "wood"
    ceiling: str = "#ddd6c8"  # a colour, or none: a roof of glass
    trim: str = "#e8e2d3"
    openings: tuple[Opening, ...] = ()
    beams: str = ""
    view: str = "garden"  # what the windows show, see outlooks.VIEWS

    def length(self, wall: str) -> float:
        """Length of a wall inside."""
        return self.width if wall in "ns" else self.depth

    def frame(self, wall: str) -> Array:
        """The matrix of a wall: its inside face is the plane z = 0, x to the right as seen from inside, y up."""
        away = self.depth / 2 if wall in "ns" else self.width / 2
        return np.asarray(placed(heading=HEADINGS[wall]) @ placed(z=-away))

    def point(self, wall: str, along: float, out: float) -> tuple[float, float]:
        """A floor point by a wall: `along` it, `out` metres into the room."""
        x, _, z, _ = self.frame(wall) @ np.array([along, 0.0, out, 1.0])
        return (round(float(x), 3), round(float(z), 3))

    def pieces(self, wall: str) -> list[tuple[float, float, float, float]]:
        """The solid parts of a wall as (x0, x1, y0, y1): whole height between openings, then what is under and over each."""
        half = self.length(wall) / 2 + THICK
        holes = sorted((o for o in self.openings if o.wall == wall), key=lambda o: o.middle)
        out, x = [], -half
        for hole in holes:
            x0, x1 = hole.middle - hole.width / 2, hole.middle + hole.width / 2
            out.append((x, x0, 0.0, self.height))
            if hole.low > 0:
                out.append((x0, x1, 0.0, hole.low))
            if hole.high < self.height:
                out.append((x0, x1, hole.high, self.height))
            x = x1
        out.append((x, half, 0.0, self.height))
        return out

    def boxes(self) -> tuple[Box, ...]:
        """The walls as solid boxes; the part over a door stops sight, not feet. A window is see-through but stops feet."""
        out = []
        for wall in "nesw":
            frame = self.frame(wall)
            for k, (x0, x1, y0, y1) in enumerate(self.pieces(wall)):
                name = f"wall_{wall}" if k == 0 else f"wall_{wall}_{k + 1}"
                lo, hi = _bounds(frame, (x0, y0, -THICK), (x1, y1, 0.0))
                out.append(Box(name, lo, hi, walk=y0 < 1.9, wall=True))
        return tuple(out)


def _bounds(
    frame: Array, low: tuple[float, float, float], high: tuple[float, float, float]
) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    corners = np.array([[*low, 1.0], [*high, 1.0]]) @ frame.T
    lo, hi = corners[:, :3].min(0), corners[:, :3].max(0)
    return (float(lo[0]), float(lo[1]), float(lo[2])), (float(hi[0]), float(hi[1]), float(hi[2]))


def _plaster(x0: float, x1: float, y0: float, y1: float, z: float, shell: Shell, seed: int) -> Mesh:
    """A piece of wall face cut finely enough to carry the shade of corners, floor and ceiling."""
    half = shell.length("n" if seed % 2 == 0 else "e") / 2
    xs = np.unique(
        np.clip(
            np.concatenate([np.linspace(x0, x1, max(2, round((x1 - x0) / 0.6) + 1)), [-half + 0.25, half - 0.25]]),
            x0,
            x1,
        )
    )
    ys = np.unique(
        np.clip(
            np.concatenate([np.linspace(y0, y1, max(2, round((y1 - y0) / 0.6) + 1)), [0.25, shell.height - 0.25]]),
            y0,
            y1,
        )
    )
    x, y = np.meshgrid(xs, ys)
    points = np.stack([x, y, 0 * x + z], -1).reshape(-1, 3)
    c = len(xs)
    i = (np.arange(len(ys) - 1)[:, None] * c + np.arange(c - 1)).ravel()
    mesh = surface(
        points,
        np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)]),
        shell.wall,
        shell.wall_material,
    )
    px, py = points[:, 0], points[:, 1]
    corner = np.minimum(half - np.abs(px), np.minimum(py, shell.height - py))
    mesh.aux[:, 0] = 0.55 + 0.45 * np.clip(corner / 0.45, 0, 1) ** 0.7
    stain = 1 + 0.07 * (noise(px * 0.9 + seed, py * 1.1, seed) - 0.5)
    mesh.colours[:] = np.clip(mesh.colours * stain[:, None], 0, 1)
    return mesh


def wall_items(shell: Shell, lit: bool) -> list[Item]:
    """The walls with their trim, windows, curtains and doors, each item named by the box it belongs to."""
    out = []
    for seed, wall in enumerate("nesw"):
        frame = shell.frame(wall)
        pieces = shell.pieces(wall)
        trims: dict[int, list[Mesh]] = {}
        for hole in shell.openings:
            if hole.wall == wall:  # the frame goes with the whole piece left of it
                k = next(
                    j
                    for j, p in enumerate(pieces)
                    if abs(p[1] - (hole.middle - hole.width / 2)) < 1e-6 and p[3] - p[2] == shell.height
                )
                trims.setdefault(k, []).extend(_opening(shell, hole, lit))
        for k, (x0, x1, y0, y1) in enumerate(pieces):
            name = f"wall_{wall}" if k == 0 else f"wall_{wall}_{k + 1}"
            half = shell.length(wall) / 2
            parts = [_plaster(max(x0, -half), min(x1, half), y0, y1, 0.0, shell, seed)]
            parts.append(box((x0, y0, -THICK), (x1, y1, -0.002), shade(shell.wall, 0.75), shell.wall_material))
            inner0, inner1 = max(x0, -half), min(x1, half)
            if y0 == 0.0:
                parts.append(box((inner0, 0, 0), (inner1, 0.11, 0.016), shell.trim, "paint", 0.004))
                if shell.dado:
                    parts += _panelling(inner0, inner1, min(0.95, y1), shell.dado)
            if y1 == shell.height and not shell.beams:
                parts.append(
                    box((inner0, shell.height - 0.06, 0), (inner1, shell.height, 0.05), shell.trim, "paint", 0.012)
                )
            parts += trims.get(k, [])
            out.append(Item(named(f"room-{name}", moved(merge(parts), frame)), name=name))
    return out


def _panelling(x0: float, x1: float, top: float, colour: str) -> list[Mesh]:
    parts = [box((x0, 0.11, 0), (x1, top - 0.05, 0.01), colour, "wood")]
    parts.append(box((x0, top - 0.05, 0), (x1, top, 0.03), shade(colour, 1.1), "wood", 0.006))
    count = max(1, round((x1 - x0) / 0.5))
    for k in range(count):
        a, b = x0 + (x1 - x0) * k / count, x0 + (x1 - x0) * (k + 1) / count
        if b - a > 0.2:
            parts.append(box((a + 0.06, 0.2, 0.01), (b - 0.06, top - 0.14, 0.018), shade(colour, 0.93), "wood", 0.006))
    return parts


def _opening(shell: Shell, hole: Opening, lit: bool) -> list[Mesh]:
    """What fills an opening, in the wall's frame."""
    w, h = hole.width, hole.high - hole.low
    if hole.kind == "arch":
        return []
    if hole.kind == "door":
        frame = at(doorway(shell.trim, w, h, THICK + 0.02), hole.middle, 0, 0)
        hinge = placed(hole.middle - w / 2 + 0.03, 0, -THICK - 0.02) @ turned("y", 100)
        return [frame, moved(leaf(shade(shell.trim, 0.82), w - 0.04, h - 0.02), hinge)]
    t = 0.05
    x0, x1, y0, y1 = hole.middle - w / 2, hole.middle + w / 2, hole.low, hole.high
    parts = [
        box((x0 - t, y0, -0.03), (x0, y1 + t, 0.025), shell.trim, "paint", 0.006),
        box((x1, y0, -0.03), (x1 + t, y1 + t, 0.025), shell.trim, "paint", 0.006),
        box((x0, y1, -0.03), (x1, y1 + t, 0.025), shell.trim, "paint", 0.006),
        box((x0 - t - 0.03, y0 - 0.04, -THICK), (x1 + t + 0.03, y0, 0.14), shell.trim, "paint", 0.008),
    ]
    for a, b in ((x0, x0 + 0.035), (x1 - 0.035, x1), (hole.middle - 0.02, hole.middle + 0.02)):
        parts.append(box((a, y0, -0.10), (b, y1, -0.06), shell.trim, "paint"))
    for a, b in ((y0, y0 + 0.035), (y1 - 0.035, y1), (y0 + h * 0.66, y0 + h * 0.66 + 0.028)):
        parts.append(box((x0, a, -0.10), (x1, b, -0.06), shell.trim, "paint"))
    if hole.curtains:
        parts.append(rod((x0 - 0.32, y1 + 0.13, 0.08), (x1 + 0.32, y1 + 0.13, 0.08), 0.012, "#6a5238", "wood"))
        drop = y1 + 0.12 - 0.06
        for s in (-1, 1):
            cloth = curtain(0.46, drop, hole.curtains)
            parts.append(at(cloth, (x0 - 0.12) if s < 0 else (x1 + 0.12), 0.06, 0.09))
    return parts


def floor_item(shell: Shell) -> Item:
    """The floor: boards, tiles or stone, darker along the walls."""
    w, d = shell.width / 2 + THICK, shell.depth / 2 + THICK
    parts: list[Mesh] = []
    if shell.floor_material == "wood":
        count = round(2 * w / 0.16)
        for k in range(count):
            a, b = -w + 2 * w * k / count, -w + 2 * w * (k + 1) / count
            tone = 0.9 + 0.2 * float(noise(k * 3.7, 0.5, 3))
            parts.append(_strip(a, b, -d, d, shade(shell.floor, tone), shell))
        parts.append(
            at(quad((-w, 0, d), (w, 0, d), (w, 0, -d), (-w, 0, -d), shade(shell.floor, 0.35), "wood"), y=-0.004)
        )
    elif shell.floor_material == "tile":
        parts.append(_tiles(shell, w, d, 0.33 if shell.width < 10 else 0.66))
    else:
        parts.append(_strip(-w, w, -d, d, shell.floor, shell, 12))
    parts.append(box((-w, -0.2, -d), (w, -0.01, d), shade(shell.floor, 0.4), "wood"))
    return Item(named("room-floor", *parts), name="floor")


def _strip(x0: float, x1: float, z0: float, z1: float, colour: Colour, shell: Shell, cuts: int = 6) -> Mesh:
    z = np.linspace(z0, z1, cuts + 1)
    points = np.concatenate([np.stack([np.full(cuts + 1, x), 0 * z, z], 1) for x in (x0, x1)])
    i = np.arange(cuts)
    c = cuts + 1
    faces = np.concatenate([np.stack([i, i + 1, c + i + 1], 1), np.stack([i, c + i + 1, c + i], 1)])
    mesh = surface(points, faces, colour, shell.floor_material)
    edge = np.minimum(shell.width / 2 - np.abs(points[:, 0]), shell.depth / 2 - np.abs(points[:, 2]))
    mesh.aux[:, 0] = 0.6 + 0.4 * np.clip(edge / 0.5, 0, 1)
    return mesh


def _tiles(shell: Shell, w: float, d: float, step: float) -> Mesh:
    """Square tiles in two tones, four vertices each."""
    x, z = (g.ravel() for g in np.meshgrid(np.arange(-w, w - 1e-6, step), np.arange(-d, d - 1e-6, step), indexing="ij"))
    x1, z1 = np.minimum(x + step, w), np.minimum(z + step, d)
    points = np.stack([np.stack([a, 0 * a, b], 1) for a, b in ((x, z1), (x1, z1), (x1, z), (x, z))], 1).reshape(-1, 3)
    corner = np.arange(len(x))[:, None] * 4
    faces = np.concatenate([corner + np.array(face) for face in ((0, 1, 2), (0, 2, 3))])
    odd = ((np.round((x + w) / step) + np.round((z + d) / step)) % 2 == 1)[:, None]
    tones = np.where(odd, rgb(shell.floor), rgb(blend(shell.floor, "#efe9dc", 0.55)))
    mesh = surface(
        points, faces, np.repeat(tones, 4, 0), shell.floor_material, np.tile([0.0, 1.0, 0.0], (len(points), 1))
    )
    edge = np.minimum(shell.width / 2 - np.abs(points[:, 0]), shell.depth / 2 - np.abs(points[:, 2]))
    mesh.aux[:, 0] = 0.6 + 0.4 * np.clip(edge / 0.5, 0, 1)
    return mesh


def ceiling_item(shell: Shell) -> Item:
    """The ceiling, with beams where the room has them."""
    w, d, y = shell.width / 2 + THICK, shell.depth / 2 + THICK, shell.height
    parts = [box((-w, y, -d), (w, y + 0.2, d), shell.ceiling, "plaster")]
    if shell.beams:
        for x in np.linspace(-w + 0.6, w - 0.6, max(2, round(2 * w / 1.3))):
            parts.append(box((x - 0.08, y - 0.17, -d + THICK), (x + 0.08, y, d - THICK), shell.beams, "wood", 0.012))
    return Item(named("room-ceiling", *parts), name="ceiling")


def behind_doors(shell: Shell, lit: bool) -> list[Item]:
    """A short passage behind each door, so that an open door never shows nothing."""
    out = []
    for hole in shell.openings:
        if hole.kind == "window":
            continue
        tone = blend(shell.wall, "#a8977c", 0.5)
        half, far = 1.3, 2.0
        parts = [
            box((-half, -0.05, -far), (half, 0.0, -THICK), shade(shell.floor, 0.9),
            shell.floor_material if shell.floor_material != "tile" else "wood"),
            box((-half, 0, -far - 0.1), (half, 2.7, -far), tone, "plaster"),
            box((-half - 0.1, 0, -far), (-half, 2.7, -THICK), shade(tone, 0.92), "plaster"),
            box((half, 0, -far), (half + 0.1, 2.7, -THICK), shade(tone, 0.92), "plaster"),
            box((-half, 2.7, -far), (half, 2.8, -THICK), shell.ceiling or shell.trim, "plaster"),
            box((-half, 0, -far), (half, 0.11, -far + 0.02), shell.trim, "paint"),
            box((-0.28, 1.35, -far), (0.28, 1.8, -far + 0.03), "#4a3626", "wood"), box((-0.23, 1.4, -far),
            (0.23, 1.75, -far + 0.035), "#7d8f7a", "paper"),
        ]  # fmt: skip
        if lit:
            parts.append(glowing(box((0.5, 1.75, -far + 0.02), (0.66, 1.95, -far + 0.12), "#ffffff"), "#ffd9a0", 3.0))
        out.append(
            Item(
                named("room-passage", moved(merge(parts), shell.frame(hole.wall) @ placed(hole.middle))), name="passage"
            )
        )
    return out


def views(shell: Shell, outside: Outside) -> list[Item]:
    """What the windows show at an hour and in a weather, and the rain on their panes."""
    out: list[Item] = []
    for wall in sorted({o.wall for o in shell.openings if o.kind == "window"}):
        frame = shell.frame(wall)
        out += outlook(shell.view, frame, replace(outside, airless=shell.view in AIRLESS))
        if outside.weather in WET and shell.view not in (*AIRLESS, "none"):
            holes = [o for o in shell.openings if o.wall == wall and o.kind == "window"]
            out.append(panes(frame, [(o.middle - o.width / 2, o.middle + o.width / 2, o.low, o.high) for o in holes]))
    return out
