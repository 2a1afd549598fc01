"""What screens show: a match, a map, code, a face, static, a chart, the news… drawn flat and lit from within.

What a screen shows stands in its prop's name between ‹ and ›, one of `SHOWS`; a screen of which nothing is told shows what such a one
shows when it is left on. Pictures are painted in few plain colours on a small sheet and cut into strips, each as long as its colour lasts.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.screen_pictures import SHOWS
from filmwright.stage.shapes import box, slab
from filmwright.stage.surface import at, glowing, merge, rgb, surface

if TYPE_CHECKING:
    pass

ROWS = 108  # cells of the shorter side
_SHOWN = re.compile("‹([^›]+)›")


def shown_by(prop: Prop, otherwise: str) -> str:
    """What a screen shows; `otherwise` where nothing is told."""
    found = _SHOWN.search(prop.name)
    return found[1] if found and found[1] in SHOWS else otherwise


def picture(shows: str, wide: float, tall: float, strength: float = 1.15) -> Mesh:
    """A lit picture of `wide` by `tall` metres about the origin, facing +z."""
    across = wide / tall
    w, h = (round(ROWS * across), ROWS) if across >= 1 else (ROWS, round(ROWS / across))
    points, faces, colours = _cut(shows, w, h)
    mesh = surface(points * [wide / w, tall / h, 1.0], faces, "#ffffff", "plain")
    mesh = glowing(mesh, "#ffffff", strength)
    mesh.colours[:] = colours
    return mesh


@lru_cache(maxsize=32)
def _cut(shows: str, w: int, h: int) -> tuple[Array, Array, Array]:
    """Corners (n,3) in cells about the middle, triangles (m,3) and linear colours (n,3) of a picture, in rectangles of one colour."""
    from PIL import Image, ImageDraw

    sheet = Image.new("RGB", (w, h), "#000000")
    SHOWS[shows](ImageDraw.Draw(sheet), w, h)
    cells = np.asarray(sheet, "u4")
    codes = (cells[..., 0] << 16) | (cells[..., 1] << 8) | cells[..., 2]
    running: dict[tuple[int, int, int], int] = {}
    done: list[tuple[int, int, int, int, int]] = []
    for y in range(h + 1):
        runs: set[tuple[int, int, int]] = set()
        if y < h:
            edges = np.flatnonzero(np.diff(codes[y])) + 1
            starts, ends = np.r_[0, edges], np.r_[edges, w]
            runs = {(int(a), int(b), int(codes[y, a])) for a, b in zip(starts, ends, strict=True)}
        for run in [run for run in running if run not in runs]:
            done.append((*run, running.pop(run), y))
        for run in runs - set(running):
            running[run] = y
    done.sort()
    rects = np.array([(a, b, top, foot) for a, b, _, top, foot in done], float)
    x0, x1, y0, y1 = rects[:, 0] - w / 2, rects[:, 1] - w / 2, h / 2 - rects[:, 3], h / 2 - rects[:, 2]
    zero = np.zeros(len(rects))
    corners = [np.stack(p, 1) for p in ((x0, y0, zero), (x1, y0, zero), (x1, y1, zero), (x0, y1, zero))]
    faces = (np.arange(len(rects))[:, None, None] * 4 + np.array([[0, 1, 2], [0, 2, 3]])).reshape(-1, 3)
    tones = {code: np.asarray(rgb(f"#{code:06x}"), "f4") for code in {row[2] for row in done}}
    colours = np.repeat(np.array([tones[row[2]] for row in done], "f4"), 4, axis=0)
    return np.stack(corners, 1).reshape(-1, 3), faces, colours


# ---------------------------------------------------------------------- screens that stand by themselves


def monitor(prop: Prop) -> Mesh:
    """A desk monitor, 0.6 m wide, on its foot, facing +z."""
    case = box((-0.31, 0.1, -0.03), (0.31, 0.47, 0.0), prop.colour or "#1a1b1e", "plain", 0.006)
    shown = at(picture(shown_by(prop, "desktop"), 0.6, 0.345), 0, 0.285, 0.0012)
    foot = [
        slab((0.24, 0.012, 0.17), "#2a2c30", "metal", 0.004),
        box((-0.03, 0.01, -0.05), (0.03, 0.24, -0.028), "#2a2c30", "metal"),
    ]
    return merge([case, shown, *foot])


def projection(prop: Prop) -> Mesh:
    """A screen for a projector on three legs, 2.4 m wide, facing +z."""
    sheet = box((-1.24, 0.85, -0.012), (1.24, 2.3, 0.0), prop.colour or "#1c1d20", "cloth")
    shown = at(picture(shown_by(prop, "chart"), 2.4, 1.38), 0, 1.575, 0.004)
    rail = box((-1.26, 2.28, -0.04), (1.26, 2.36, 0.03), "#26282c", "metal", 0.01)
    pole = box((-0.02, 0.1, -0.05), (0.02, 2.4, -0.015), "#3a3c40", "metal")
    feet = [
        box((-0.6, 0.0, -0.05), (0.6, 0.04, -0.01), "#3a3c40", "metal"),
        box((-0.02, 0.0, -0.5), (0.02, 0.04, 0.5), "#3a3c40", "metal"),
    ]
    return merge([sheet, shown, rail, pole, *feet])


KINDS: dict[str, Family] = {
    "monitor": Family(
        monitor,
        (0.31, 0.28, 0.0),
        words=("computer monitor", "computer screen", "desktop computer", "display", "pc monitor"),
        home="desk",
    ),
    "projection screen": Family(projection, (1.24, 1.5, 0.0), words=("projector screen",), home="desk"),
}
__all__ = ["KINDS", "SHOWS", "picture", "shown_by"]
