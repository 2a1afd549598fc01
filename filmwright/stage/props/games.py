"""What is played with on a table: chess. It stands on y = 0; sizes in metres."""

from __future__ import annotations

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import box, extrude, lathe, quad
from filmwright.stage.surface import Colour, at, merge, moved, shade, turned

_CHESSMEN: dict[str, tuple[float, tuple[tuple[float, float], ...]]] = {
    # height in metres; profile of (radius in millimetres, part of the height)
    "pawn": (0.036, ((16, 0), (14, 0.2), (6, 0.36), (5, 0.6), (11, 0.7), (9, 0.95), (0, 1))),
    "rook": (0.045, ((17, 0), (15, 0.18), (9, 0.34), (9, 0.7), (14, 0.76), (14, 1), (0, 1))),
    "bishop": (0.060, ((17, 0), (15, 0.15), (7, 0.3), (6, 0.58), (12, 0.7), (8, 0.88), (0, 1))),
    "queen": (0.070, ((18, 0), (16, 0.14), (8, 0.28), (6, 0.62), (14, 0.86), (9, 0.9), (0, 1))),
    "king": (0.074, ((18, 0), (16, 0.14), (8, 0.28), (7, 0.62), (13, 0.86), (8, 0.93), (0, 0.93))),
    "knight": (0.052, ((17, 0), (15, 0.18), (9, 0.3), (0, 0.34))),
}


def _chessman(name: str, colour: Colour, ahead: float) -> Mesh:
    high, profile = _CHESSMEN[name]
    body = lathe([(r / 1000, y * high) for r, y in profile], colour, "paint", 7, 100)
    if name == "knight":  # a horse's neck and head
        outline = [(-11, 14), (10, 14), (6, 28), (17, 30), (17, 38), (2, 50), (-4, 52), (-12, 38)]
        head = extrude([(x / 1000, y / 1000) for x, y in outline], 0.011, colour, "paint")
        return merge([body, moved(head, turned("y", -90.0 * ahead))])
    if name == "king":
        upright = box((-0.002, 0.068, -0.002), (0.002, 0.083, 0.002), colour)
        cross = [upright, box((-0.006, 0.074, -0.002), (0.006, 0.078, 0.002), colour)]
        return merge([body, *cross])
    return body


def chess_board(prop: Prop) -> Mesh:
    """A chess board, 42 cm, set up with all its pieces, the first moves made."""
    light, dark = "#ead9b4", prop.colour or "#6b4228"
    parts = [box((-0.21, 0, -0.21), (0.21, 0.018, 0.21), shade(dark, 0.8), "wood", 0.004)]
    cell, y = 0.047, 0.0185
    for i in range(8):
        for j in range(8):
            x, z = (i - 4) * cell, (j - 4) * cell
            tone = light if (i + j) % 2 else dark
            parts.append(quad((x, y, z + cell), (x + cell, y, z + cell), (x + cell, y, z), (x, y, z), tone, "wood"))
    row = ("rook", "knight", "bishop", "queen", "king", "bishop", "knight", "rook")
    for side, back, colour in ((1, 0, "#1f1a17"), (-1, 7, "#f3ead3")):
        for i in range(8):
            far = back + side * (3 if i == (3 if side > 0 else 4) else 1)
            for j, name in ((back, row[i]), (far, "pawn")):
                parts.append(at(_chessman(name, colour, side), (i - 3.5) * cell, y, (j - 3.5) * cell))
    return merge(parts)


KINDS: dict[str, Family] = {
    "chess board": Family(chess_board, (0.2, 0.01, 0.0), words=("chess", "chessboard", "chess set", "checkers")),
}
