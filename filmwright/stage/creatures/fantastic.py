"""What no beast of this world has: a dragon's wings, spikes along a back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from filmwright.stage.creatures.coat import rgb
from filmwright.stage.creatures.pieces import horn, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side

if TYPE_CHECKING:
    from filmwright.stage.creatures.quadruped import _Maker


def _arms(m: _Maker) -> list[np.ndarray]:
    """The bones of two wings, spread at rest; returns the four joints of the left one."""
    q = m.q
    root = np.array([0.5 * q.chest * q.width * 0.6, 0.97, m.front - 0.06])
    span = q.wings
    line = [
        root + np.array([x * span, y * span, z * span])
        for x, y, z in ((0, 0, 0), (0.30, 0.10, 0.04), (0.62, 0.12, 0.10), (1.0, 0.02, -0.12))
    ]
    for s, sign in (("l", 1.0), ("r", -1.0)):
        flip = np.array([sign, 1.0, 1.0])
        for k in range(3):
            m.bone(f"wing{k + 1}{s}", "chest" if k == 0 else f"wing{k}{s}", line[k] * flip, line[k + 1] * flip, 0.05)
    return line


def wings(m: _Maker) -> None:
    """Two wings of skin between fingers, spread at rest; posing folds them."""
    q, span = m.q, m.q.wings
    line = _arms(m)
    bones = ("wing1l", "wing2l", "wing3l")
    u = np.linspace(0, 1, 19)
    lead = np.stack([np.interp(u, [0, 0.30, 0.62, 1.0], [p[j] for p in line]) for j in range(3)], 1)
    v = np.linspace(0, 1, 6)
    finger = np.abs(np.sin(u * np.pi * 3.0))  # the edge hangs in bows between the fingers
    deep = span * np.interp(u, [0, 0.3, 0.7, 1.0], [0.42, 0.62, 0.60, 0.06]) * (1 - 0.22 * finger)
    back = np.array([0.0, -0.12, -1.0])
    rows = lead[:, None] + back * (deep[:, None] * v[None, :])[..., None]
    rows[..., 1] += 0.05 * span * np.sin(np.pi * v)[None, :] * (0.4 + 0.6 * finger)[:, None]
    skin = rgb(q.coat.under) * 0.75
    colours = skin * (1 - 0.25 * (1 - finger))[:, None, None] * np.ones((19, 6, 1))
    along = np.broadcast_to(np.interp(u, [0, 0.30, 0.62, 1.0], [0, 0.5, 1.0, 1.0])[:, None], (19, 6))
    membrane = sheet(rows, colours, "hide", bones, along, 0.012)
    m.pieces += [membrane, other_side(membrane, ("wing1r", "wing2r", "wing3r"))]
    for k in range(3):
        arm = horn([line[k], line[k + 1]], [0.055 - 0.014 * k, 0.042 - 0.014 * k], q.coat.main, bones[k])
        m.pieces += [arm, other_side(arm, (f"wing{k + 1}r",))]
    for part in (1 / 3, 2 / 3):
        i = round(part * 18)
        end = rows[i, -1]
        bone = bones[min(int(part * 3), 2)]
        rib = horn([lead[i], (lead[i] + end) / 2 + [0, 0.06 * span, 0], end], [0.022, 0.017, 0.006], q.coat.main, bone)
        m.pieces += [rib, other_side(rib, (bone[:-1] + "r",))]


def feathered(m: _Maker) -> None:
    """Two wings of feathers, as winged horses and griffins have: two rows of coverts over long flight feathers,
    which fan out to the tip."""
    q, span = m.q, m.q.wings
    line = _arms(m)
    bones = ("wing1l", "wing2l", "wing3l")
    stops = [0.0, 0.30, 0.62, 1.0]
    tone = rgb(q.feathers)

    def lead(u: np.ndarray) -> np.ndarray:
        return np.stack([np.interp(u, stops, [p[j] for p in line]) for j in range(3)], -1)

    def way(u: np.ndarray) -> np.ndarray:
        fan = np.radians(np.interp(u, [0, 0.5, 0.8, 1.0], [4.0, 10.0, 38.0, 68.0]))
        return np.stack([np.sin(fan), -0.06 + 0 * fan, -np.cos(fan)], -1)

    for row, (count, long, shade, lift) in enumerate(
        ((19, 1.0, 0.86, -0.012), (15, 0.60, 0.95, 0.008), (12, 0.34, 1.0, 0.026))
    ):
        for k in range(count):
            u = np.array((k + 0.5) / count)
            root, out = lead(u), way(u)
            reach = span * long * float(np.interp(u, [0, 0.3, 0.7, 1.0], [0.40, 0.50, 0.62, 0.66]))
            across = np.array([np.cos(np.arctan2(out[0], -out[2])), 0.0, np.sin(np.arctan2(out[0], -out[2]))])
            t, v = np.linspace(0, 1, 5), np.linspace(-1, 1, 3)
            wide = (
                1.05 * span / count * (1.0 + 0.3 * (row == 0)) * np.sqrt(np.clip(1.0 - (t - 0.25) ** 4 * 1.9, 0.05, 1))
            )
            bow = 0.05 * span * np.sin(np.pi * 0.5 * t) - 0.05 * span * t**2
            rows = root + out * (t * reach)[:, None, None] + across * (wide[:, None] * v[None])[..., None]
            rows[..., 1] += bow[:, None] + lift * span + 0.010 * span * (1 - v[None] ** 2) - 0.004 * span * (k % 2)
            colours = tone * (shade * (1.0 - 0.16 * t[:, None, None] - 0.05 * (k % 2))) * np.ones((5, 3, 1))
            along = np.full((5, 3), float(np.interp(u, stops, [0, 0.5, 1.0, 1.0])))
            feather = sheet(rows, np.clip(colours, 0, 1), "coat", bones, along, 0.008, levels=(0, 3 if row < 2 else 1))
            m.pieces += [feather, other_side(feather, ("wing1r", "wing2r", "wing3r"))]
    for k in range(3):
        arm = horn([line[k], line[k + 1]], [0.062 - 0.014 * k, 0.048 - 0.014 * k], q.feathers, bones[k])
        m.pieces += [arm, other_side(arm, (f"wing{k + 1}r",))]


def spikes(m: _Maker) -> None:
    """A row of spikes from the head to the tail."""
    q = m.q
    spots: list[tuple[np.ndarray, str, float]] = []
    for k in range(6):
        i, t = divmod(k * 0.5, 1.0)
        a, b = m.neck[int(i)], m.neck[min(int(i) + 1, 3)]
        way = b - a
        up = np.array([0.0, way[2], -way[1]]) / max(float(np.linalg.norm(way)), 1e-6)
        radius = q.throat + (q.nape - q.throat) * (k / 5)
        spots.append((a + way * t + up * radius * 0.9, f"neck{min(int(i) + 1, 3)}", 0.8))
    for k, z in enumerate(np.linspace(m.front - 0.05, m.hind - 0.05, 8)):
        top = 1.0 + (q.rump - 1.0) * (k / 7) - 0.02
        spots.append((np.array([0.0, top, z]), ("chest", "loin", "hips")[min(k // 3, 2)], 1.0))
    if q.tail > 0:
        for k in range(10):
            i, t = divmod(k * 0.4, 1.0)
            a, b = m.tail[int(i)], m.tail[min(int(i) + 1, 4)]
            radius = q.tail_root + (q.tail_end - q.tail_root) * (k * 0.4 / 4)
            spots.append((a + (b - a) * t + [0, radius * 0.85, 0], f"tail{min(int(i) + 1, 4)}", 0.9 - 0.06 * k))
    for at, bone, size in spots:
        high = q.spikes * size
        m.pieces.append(
            horn(
                [at, at + [0, 0.55 * high, -0.15 * high], at + [0, high, -0.5 * high]],
                [0.36 * high, 0.26 * high, 0.02 * high],
                q.coat.horn,
                bone,
                levels=(0, 2),
            )
        )
