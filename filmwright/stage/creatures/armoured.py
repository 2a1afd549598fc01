"""What arms an animal besides teeth and horns: a griffin's beak, a dinosaur's frill and plates, quills, an armadillo's bands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import rgb
from filmwright.stage.creatures.field import value
from filmwright.stage.creatures.flesh import Piece
from filmwright.stage.creatures.pieces import horn, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side

if TYPE_CHECKING:
    from filmwright.stage.creatures.quadruped import _Maker

TRUNK = ("hips", "loin", "chest")
GOLDEN = 2.399963  # radians between leaves that never stand behind each other


def armed(m: _Maker) -> None:
    """Adds whatever of these the species has."""
    if m.q.beak:
        _beak(m)
    if m.q.frill:
        _frill(m)
    if m.q.plates:
        _plates(m)
    if m.q.quills:
        _quills(m)
    if m.q.bands:
        _bands(m)


def _bone(m: _Maker, z: float) -> str:
    """The bone of the trunk that a place along the back moves with."""
    share = (z - m.hind) / (m.front - m.hind)
    return TRUNK[int(np.clip(share * 3, 0, 2))]


def _skin(m: _Maker, centre: Array, way: Array, most: float) -> float:
    """How far the flesh reaches from a point inside along a way."""
    steps = np.linspace(0.0, most, 40)
    out = value(centre + way * steps[:, None], m.flesh) > 0
    return float(steps[int(out.argmax())]) if out.any() else most


def _beak(m: _Maker) -> None:
    q = m.q
    root = m.at(0.74, -0.2 * q.stop)
    upper = [root, m.at(0.95, -0.3 * q.stop), m.at(1.10, -0.9 * q.stop), m.at(1.12, -1.6 * q.stop - 0.8 * q.snout)]
    m.pieces.append(
        horn(upper, [1.18 * q.snout, 1.0 * q.snout, 0.55 * q.snout, 0.03 * q.snout], q.beak, "head", "#2a2420")
    )
    lower = [m.at(0.74, -q.stop - 0.7 * q.snout), m.at(1.0, -q.stop - 0.95 * q.snout)]
    m.pieces.append(horn(lower, [0.62 * q.snout, 0.06 * q.snout], q.beak, "jaw"))


def _frill(m: _Maker) -> None:
    """A shield of bone that stands up behind the brow, with knobs along its edge."""
    q = m.q
    size = q.frill
    a, u = np.linspace(-2.0, 2.0, 25), np.linspace(0.0, 1.0, 6)
    root = m.at(0.16, 0.25 * q.skull)
    side = np.array([1.0, 0.0, 0.0])
    edge = 1.0 + 0.07 * np.cos(np.arange(25) * np.pi)
    out = np.sin(a)[:, None, None] * side + np.cos(a)[:, None, None] * m.up
    rows = (
        root
        + out * (0.12 * q.head + size * u[None, :, None] * edge[:, None, None])
        - m.ahead * (0.42 * size * u**1.4)[None, :, None]
    )
    tone, rim = rgb(q.coat.back or q.coat.main), rgb(q.coat.mark if q.coat.marks else q.coat.tips or q.coat.main)
    share = np.clip((u - 0.45) / 0.4, 0, 1)[None, :, None] * (0.35 + 0.65 * (np.arange(25) % 4 < 2)[:, None, None])
    m.pieces.append(sheet(rows, tone * (1 - share) + rim * share, "hide", ("head",), thick=0.10 * size))
    for k in range(1, 24, 3):
        tip = rows[k, -1]
        m.pieces.append(
            horn(
                [tip - out[k, 0] * 0.04 * size, tip + out[k, 0] * 0.13 * size],
                [0.07 * size, 0.008 * size],
                q.coat.horn,
                "head",
            )
        )


def _plates(m: _Maker) -> None:
    """Two rows of upright plates, the highest over the hips, and four spikes at the tail's end."""
    q = m.q
    spots: list[tuple[Array, str, float, float]] = []
    for k in range(15):
        t = k / 14
        if t < 0.18 or q.tail <= 0:
            i = min(int(t / 0.18 * 2), 2)
            part = (t / 0.18 * 2) % 1.0
            at = m.neck[2 - i] * part + m.neck[3 - i] * (1 - part)
            spots.append((at + m.up * q.nape, f"neck{3 - i}", 0.35 + t, 0.0))
        elif t < 0.72:
            z = m.front + (m.hind - 0.1 - m.front) * (t - 0.18) / 0.54
            top = _skin(m, np.array([0.0, 0.85, z]), np.array([0.0, 1.0, 0.0]), 1.0)
            spots.append(
                (np.array([0.0, 0.85 + top - 0.03, z]), _bone(m, z), 0.62 + 0.55 * np.sin(np.pi * (t - 0.05)), 0.0)
            )
        else:
            j = (t - 0.72) / 0.28 * 3.2
            i = int(j)
            at = m.tail[i] + (m.tail[i + 1] - m.tail[i]) * (j - i)
            thick = q.tail_root + (q.tail_end - q.tail_root) * j / 4
            spots.append(
                (at + np.array([0.0, 0.8 * thick, 0.0]), f"tail{i + 1}", 0.85 * (1.05 - (t - 0.72) * 2.6), 0.5)
            )
    tone, edge = rgb(q.coat.tips or q.coat.main), rgb(q.coat.horn)
    for k, (at, bone, size, back) in enumerate(spots):
        high = q.plates * size
        s = 1.0 if k % 2 else -1.0
        u, v = np.linspace(0, 1, 6), np.linspace(-1, 1, 5)
        wide = 0.46 * high * np.array([0.5, 0.85, 1.0, 0.85, 0.5, 0.06])
        rows = np.zeros((6, 5, 3))
        rows[..., 0] = s * 0.05 + s * 0.12 * high * u[:, None]
        rows[..., 1] = high * u[:, None]
        rows[..., 2] = wide[:, None] * v[None] - back * high * 0.4 * u[:, None]
        share = (u**2)[:, None, None]
        m.pieces.append(
            sheet(
                at + rows, tone * (1 - share) + edge * share + np.zeros((6, 5, 3)), "hide", (bone,), thick=0.07 * high
            )
        )
    if q.tail > 0:
        end = m.tail[4] * 0.94 + m.tail[3] * 0.06
        for lean in (0.0, -0.1):
            spike = [end + [0, 0, lean], end + [0.22, 0.14, lean - 0.10], end + [0.40, 0.26, lean - 0.22]]
            one = horn(spike, [0.04, 0.028, 0.003], "#d8cbaa", "tail4")
            m.pieces += [one, other_side(one, ("tail4",))]


def _quills(m: _Maker) -> None:
    """Spines all over the back, which lie backward; dark with pale ends."""
    q = m.q
    count = 420
    base, tip = rgb(q.coat.hair or "#3a2c22"), rgb(q.coat.tips or "#d8c8a8")
    middle = 1 - 0.5 * q.chest
    groups: dict[str, list[tuple[Array, Array]]] = {}
    for k in range(count):
        along = (k + 0.5) / count
        z = m.hind - 0.22 + (m.front + 0.16 - (m.hind - 0.22)) * along
        turn = ((k * GOLDEN) % (2 * np.pi)) / (2 * np.pi) * 2.9 - 1.45
        way = np.array([np.sin(turn), np.cos(turn), 0.0])
        centre = np.array([0.0, middle, float(np.clip(z, m.hind, m.front))])
        way = way + np.array([0.0, 0.0, (z - centre[2]) * 2.2])
        way /= np.linalg.norm(way)
        root = centre + way * (_skin(m, centre, way, 1.2) - 0.02)
        lean = way * 0.75 + np.array([0.0, 0.25, -0.75])
        groups.setdefault(_bone(m, z), []).append(
            (root, lean / np.linalg.norm(lean) * q.quills * (0.8 + 0.4 * ((k * 7) % 10) / 10))
        )
    for bone, spines in groups.items():
        points: list[Array] = []
        triangles: list[tuple[int, int, int]] = []
        colours: list[Array] = []
        for root, way in spines:
            side = np.cross(way, [0.0, 1.0, 0.1])
            side = side / np.linalg.norm(side) * 0.030 * max(q.quills / 0.2, 0.5)
            other = np.cross(way / np.linalg.norm(way), side)
            n = len(points) * 7
            ring = [root + side * c + other * s for c, s in ((1, 0), (-0.5, 0.866), (-0.5, -0.866))]
            higher = [p + way * 0.55 - (p - root) * 0.25 for p in ring]
            points.append(np.array([*ring, *higher, root + way]))
            colours.append(np.array([base * 0.7] * 3 + [base] * 3 + [tip]))
            for j in range(3):
                a, b = j, (j + 1) % 3
                triangles += [(n + a, n + b, n + 3 + b), (n + a, n + 3 + b, n + 3 + a), (n + 3 + a, n + 3 + b, n + 6)]
        m.pieces.append(Piece(np.concatenate(points), np.array(triangles), np.concatenate(colours), "leather", (bone,)))


def _bands(m: _Maker) -> None:
    """Plates of horn over back and flanks, each over the next, shoulder and hip shields wider."""
    q = m.q
    edges = np.concatenate(
        [[m.front + 0.20, m.front - 0.02], np.linspace(m.front - 0.06, m.hind + 0.14, q.bands), [m.hind - 0.20]]
    )
    tone, dark = rgb(q.coat.back or q.coat.main), rgb(q.coat.horn)
    middle = 1 - 0.5 * q.chest
    turn = np.linspace(-1.75, 1.75, 17)
    for k in range(len(edges) - 1):
        z = np.linspace(edges[k], edges[k + 1] - 0.03, 5)
        rows = np.zeros((5, 17, 3))
        for i, place in enumerate(z):
            inner = float(np.clip(place, m.hind - 0.02, m.front + 0.02))
            for j, a in enumerate(turn):
                way = np.array([np.sin(a), np.cos(a), (place - inner) * 1.6])
                way /= np.linalg.norm(way)
                centre = np.array([0.0, middle, inner])
                rows[i, j] = centre + way * (_skin(m, centre, way, 1.2) + 0.022 + 0.022 * (1 - i / 4))
        share = np.linspace(0, 1, 5)[:, None, None] ** 2 * 0.55 + 0.15 * (np.arange(17) % 2)[None, :, None]
        m.pieces.append(
            sheet(rows, tone * (1 - share) + dark * share, "hide", (_bone(m, float(z.mean())),), thick=0.02)
        )
