"""Marks of a look that are things: glasses, an eyepatch, earrings, a bandaged head, an arm in plaster."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.errors import InputError
from filmwright.stage.people import beings
from filmwright.stage.people.accessories import eyeglasses, eyepatch, on_head
from filmwright.stage.people.body import Body
from filmwright.stage.people.headwear import wound
from filmwright.stage.people.parts import Part, rigid
from filmwright.stage.people.surfaces import grid

MARKS = (
    "freckles", "scar", "mole", "dirt", "blush", "lipstick", "makeup", "glasses", "sunglasses", "eyepatch", "tattoo", "earrings", "bandage",
    "sling", "pregnant", "wet", "torn", "sweat", "tears", "robot",
    *beings.MARKS,
)  # fmt: skip
GOLD = np.array([0.86, 0.67, 0.30])
GAUZE = np.array([0.90, 0.88, 0.83])


def check_marks(look: Look) -> None:
    """Raises InputError for a mark that cannot be shown."""
    for mark in look.marks:
        if mark not in MARKS:
            raise InputError(f'A look has the mark "{mark}", which is not known. It can have: {", ".join(MARKS)}.')


def marked(look: Look, body: Body) -> list[Part]:
    """The parts of marks that are things."""
    parts: list[Part] = []
    frame = np.array([0.07, 0.06, 0.06])
    if "glasses" in look.marks or "sunglasses" in look.marks:
        parts += eyeglasses(body, "sunglasses" in look.marks, frame)
    if "eyepatch" in look.marks:
        parts += eyepatch(body)
    if "earrings" in look.marks:
        parts += earrings(body)
    if "bandage" in look.marks:
        parts += wound(body, GAUZE, 5, 0.048, 0.0045)
    if "sling" in look.marks:
        parts += sling(body)
    return parts


def earrings(body: Body) -> list[Part]:
    """Two golden hoops that hang from the lobes."""
    parts = []
    scale = body.head
    for sign in (1, -1):
        ears = body.positions[(body.data.masks["ears"] > 0.5) & (body.positions[:, 0] * sign > 0)]
        lobe = ears[ears[:, 1].argmin()]
        radius, thick = 0.011 * scale, 0.0011 * scale
        turn = np.linspace(0, 2 * np.pi, 25)[:-1]
        ring = (
            np.stack([0 * turn, np.cos(turn) * radius, np.sin(turn) * radius], 1)
            + lobe
            - np.array([-sign * 0.002, 0.45, 0]) * radius
        )
        ring[:, 1] -= 0.5 * radius
        out = np.stack([0 * turn, np.cos(turn), np.sin(turn)], 1)
        around = np.linspace(0, 2 * np.pi, 6, endpoint=False)
        points = np.stack([ring + thick * (np.cos(a) * out + np.sin(a) * np.array([1.0, 0, 0])) for a in around])
        part = Part(
            points.reshape(-1, 3),
            grid(6, 24, True),
            rigid(0, 6 * 24),
            "metal",
            np.array([0.86, 0.67, 0.30]),
            name="earring",
        )
        part.triangles = np.concatenate([part.triangles, _closing(6, 24)])
        parts.append(on_head(body, part))
    return parts


def _closing(rows: int, columns: int) -> Array:
    """Triangles from the last row of a grid back to its first."""
    k = np.arange(columns)
    last, first, after = (rows - 1) * columns + k, k, (k + 1) % columns
    return np.concatenate([np.stack([last, (rows - 1) * columns + after, after], 1), np.stack([last, after, first], 1)])


def sling(body: Body) -> list[Part]:
    """Plaster and gauze round the left forearm. A cloth round the neck would have to know how the arm is held: it is not shown."""
    elbow, wrist = body.joint("lowerarm_l"), body.joint("hand_l")
    along = wrist - elbow
    length = float(np.linalg.norm(along))
    way = along / length
    side = np.cross(way, np.array([0.0, 0.0, 1.0]))
    side /= np.linalg.norm(side)
    other = np.cross(way, side)
    rows, columns = 14, 20
    t, turn = np.linspace(0.02, 1.0, rows), np.linspace(0, 2 * np.pi, columns, endpoint=False)
    size = body.look.height / 1.70
    radius = np.interp(t, (0, 0.35, 1), (0.060, 0.057, 0.042)) * size * (1 + 0.035 * (np.arange(rows) % 2))
    points = (
        elbow + way * (t * length)[:, None, None]
        + radius[:, None, None] * (np.cos(turn)[None, :, None] * side + np.sin(turn)[None, :, None] * other)
    )  # fmt: skip
    cast = Part(
        points.reshape(-1, 3),
        grid(rows, columns, True),
        rigid(body.bone["lowerarm_l"], rows * columns),
        "cloth",
        GAUZE,
        name="cast",
    )
    a, b, c = (cast.points[cast.triangles[:, k]] for k in range(3))
    if (np.cross(b - a, c - a) * (a - elbow - way * length / 2)).sum() < 0:
        cast.triangles = cast.triangles[:, ::-1]
    return [cast]
