"""Words on things: a sign that says OPEN, a cake that says Happy Birthday, letters of neon.

What a thing says stands in its name between “ and ”. The letters are set on the largest flat side that faces the viewer, or up, and are cut
from a mask of type into strips, each as wide as the stroke there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.errors import AssetError
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import box, slab
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FACE = ("font_source_sans_pro", "SourceSansPro-Semibold.ttf")
LINES = 44  # of the mask, from the top of a capital to the foot of a g
LONGEST = 48  # letters
SPAN = 0.82  # of the side, that the words take
OUT = 0.004  # metres that they stand out, for a side of a metre
FLAT = 0.92  # of a normal, from which a face looks that way
ROWS = 3  # lines of words at most
_QUOTED = re.compile("“([^”]+)”")


def words_of(prop: Prop) -> str:
    """What a prop says; "" where it says nothing."""
    found = _QUOTED.search(prop.name)
    return found[1].strip()[:LONGEST] if found else ""


def lettered(mesh: Mesh, words: str, glow: str = "") -> Mesh:
    """A mesh with words on it; where no side is flat enough, on a label before it. `glow` is the colour of letters that shine."""
    low, high, upward, tone = _side(mesh)
    wide = float(high[0] - low[0])
    tall = float(high[2] - low[2]) if upward else float(high[1] - low[1])
    rows = _rows(words, wide / max(tall, 1e-6))
    letters = _set(tuple(rows), "#141414" if tone > 0.32 else "#f4f0e6")
    span = letters.bounds[1] - letters.bounds[0]
    scale = min(SPAN * wide / max(float(span[0]), 1e-6), SPAN * tall / max(float(span[1]), 1e-6))
    letters = at(letters, size=(scale, scale, 1.0))
    out = OUT * max(wide, tall)
    if glow:
        letters = glowing(letters, glow, 3.2)
    middle = (low + high) / 2
    if upward:
        letters = at(moved(letters, turned("x", -90)), float(middle[0]), float(high[1]) + out, float(middle[2]))
    else:
        letters = at(letters, float(middle[0]), float(middle[1]), float(high[2]) + out)
    return merge([mesh, letters])


def _side(mesh: Mesh) -> tuple[Array, Array, bool, float]:
    """The corners of the largest flat side that looks to +z or up, whether it looks up, and how light it is, 0..1."""
    a, b, c = (mesh.positions[mesh.triangles[:, k]].astype(float) for k in range(3))
    across = np.cross(b - a, c - a)
    area = np.linalg.norm(across, axis=1)
    normal = across / np.maximum(area, 1e-12)[:, None]
    size = max(float((mesh.bounds[1] - mesh.bounds[0]).max()), 1e-6)
    best: tuple[float, Array, bool] | None = None
    for axis in (2, 1):
        facing = normal[:, axis] > FLAT
        if not facing.any():
            continue
        level = np.round((a + b + c)[:, axis] / 3 / (0.003 * size)).astype(int)
        for value in np.unique(level[facing]):
            here = facing & (np.abs(level - value) <= 1)
            worth = float(area[here].sum())
            if axis == 1:  # what looks up is seen less well, and least where something stands on it
                foot, head = (float(corner[1]) for corner in mesh.bounds)
                worth *= (
                    0.45
                    * (0.3 + 0.7 * (float((a + b + c)[here][:, 1].mean()) / 3 - foot) / max(head - foot, 1e-6)) ** 2
                )
            if best is None or worth > best[0] * 1.02:
                best = (worth, here, axis == 1)
    light = mesh.colours @ np.array([0.2126, 0.7152, 0.0722], "f4")
    if best is None or best[0] < 0.02 * size * size:  # nothing flat: a label in front of it
        low, high = (np.asarray(corner, float).copy() for corner in mesh.bounds)
        inset = 0.22 * (high - low)
        return low + inset * [1, 1, 0], high - inset * [1, 1, 0], False, float(light.mean())
    points = np.concatenate([a[best[1]], b[best[1]], c[best[1]]])
    tone = float(light[mesh.triangles[best[1]]].mean())
    return points.min(0), points.max(0), best[2], tone


def _rows(words: str, aspect: float) -> list[str]:
    """Words in as many lines as fill a side of an aspect best."""
    parts = words.split()
    best = [words]
    for count in range(2, min(ROWS, len(parts)) + 1):
        size, rows = -(-len(words) // count), [""]
        for part in parts:
            if rows[-1] and len(rows[-1]) + len(part) >= size + 2 and len(rows) < count:
                rows.append("")
            rows[-1] = f"{rows[-1]} {part}".strip()
        if _fits(rows, aspect) > _fits(best, aspect):
            best = rows
    return best


def _fits(rows: list[str], aspect: float) -> float:
    return min(aspect / (0.52 * max(len(row) for row in rows)), 1.0 / len(rows))


@lru_cache(maxsize=64)
def _set(rows: tuple[str, ...], colour: str) -> Mesh:
    """Lines of type, facing +z, about the origin, each a unit high."""
    from PIL import Image, ImageDraw

    face = typeface(LINES)
    wide = max(int(max(face.getlength(row) for row in rows)) + 4, 8)
    sheet = Image.new("L", (wide, int(LINES * 1.25) * len(rows)), 0)
    draw = ImageDraw.Draw(sheet)
    for k, row in enumerate(rows):
        draw.text((wide / 2, (k + 0.5) * LINES * 1.25), row, font=face, fill=255, anchor="mm")
    return _strips(np.asarray(sheet) > 110, colour)


def typeface(size: int) -> FreeTypeFont:
    """The typeface of all that is written on things, `size` cells from line to line. AssetError where it is missing."""
    from PIL import ImageFont

    return ImageFont.truetype(str(_face_file()), size)


def _face_file() -> Path:
    package, name = FACE
    spec = find_spec(package)
    path = Path(spec.origin).parent / "files" / name if spec and spec.origin else None
    if path is None or not path.is_file():
        raise AssetError(
            f"The typeface {name} is missing: its package {package} is not installed whole. Run scripts/setup again."
        )
    return path


def _strips(mask: Array, colour: str) -> Mesh:
    """The set pixels of a mask as rectangles: runs along rows, joined down as long as they stay the same."""
    open_: dict[tuple[int, int], int] = {}
    done: list[tuple[int, int, int, int]] = []
    for y in range(len(mask) + 1):
        row = np.concatenate([[False], mask[y] if y < len(mask) else np.zeros(mask.shape[1], bool), [False]]).astype(
            int
        )
        edge = np.flatnonzero(np.diff(row))
        runs = {(int(a), int(b)) for a, b in zip(edge[::2], edge[1::2], strict=True)}
        for run in [run for run in open_ if run not in runs]:
            done.append((*run, open_.pop(run), y))
        for run in runs - set(open_):
            open_[run] = y
    rects = np.array(done or [(0, 1, 0, 1)], float)
    tall, wide = mask.shape
    x0, x1 = rects[:, 0] - wide / 2, rects[:, 1] - wide / 2
    y0, y1 = tall / 2 - rects[:, 3], tall / 2 - rects[:, 2]
    zero = np.zeros(len(rects))
    points = (
        np.stack([np.stack(p, 1) for p in ((x0, y0, zero), (x1, y0, zero), (x1, y1, zero), (x0, y1, zero))], 1).reshape(
            -1, 3
        )
        / LINES
    )
    faces = (np.arange(len(rects))[:, None, None] * 4 + np.array([[0, 1, 2], [0, 2, 3]])).reshape(-1, 3)
    return surface(points, faces, colour, "paint")


def neon_sign(prop: Prop) -> Mesh:
    """A dark board on two posts, with a line of neon about it, and words of neon."""
    tone = prop.colour or "#ff3f8f"
    posts = [at(slab((0.05, 1.35, 0.05), "#2b2c30", "metal"), x) for x in (-0.5, 0.5)]
    board = box((-0.75, 1.15, -0.04), (0.75, 1.85, 0.04), "#15161a", "paint", 0.01)
    rim = []
    for x0, y0, x1, y1 in (
        (-0.7, 1.79, 0.7, 1.81),
        (-0.7, 1.19, 0.7, 1.21),
        (-0.71, 1.19, -0.69, 1.81),
        (0.69, 1.19, 0.71, 1.81),
    ):
        rim.append(box((x0, y0, 0.04), (x1, y1, 0.055), "#3fd8ff", "paint"))
    return lettered(merge([*posts, board, glowing(merge(rim), "#3fd8ff", 2.6)]), words_of(prop) or "OPEN", tone)


KINDS: dict[str, Family] = {
    "neon sign": Family(
        neon_sign, (0.0, 1.2, 0.0), words=("neon_sign", "neon light sign", "illuminated sign", "led sign"), home="kerb"
    ),
}
__all__ = ["KINDS", "lettered", "typeface", "words_of"]
