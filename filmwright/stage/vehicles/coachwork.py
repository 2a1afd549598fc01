"""Long bodies with rows of windows: the skin of buses, vans on rails and trams, lofted through rounded sections."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.shapes import box
from filmwright.stage.surface import Colour
from filmwright.stage.vehicles.model import Kit
from filmwright.stage.vehicles.panels import DARK, PANE, cap, skin, whole


@dataclass(frozen=True)
class Coach:
    """A body from `back` to `front` (z), `low` to `top` (y), metres. `windows` are bands (sill, head); `pitch` is from pillar to pillar.

    `nose` and `tail` round the ends: metres by which they draw in, and how much lower the roof is there. `arches` are (z, radius).
    """

    back: float
    front: float
    low: float
    top: float
    width: float
    windows: tuple[tuple[float, float], ...] = ((1.5, 2.4),)
    pitch: float = 1.4
    pillar: float = 0.12
    nose: float = 0.25
    tail: float = 0.15
    slope: float = 0.0  # how far the front leans back over its height
    arches: tuple[tuple[float, float], ...] = ()
    doors: tuple[float, ...] = ()  # z of doors on the right side
    screen: bool = True  # whether the front is of glass
    rear_screen: bool = True
    round: float = 0.18  # radius of the roof's edge
    colour: Colour = "#b8322a"
    band: Colour = ""  # a band under the windows
    roof: Colour = ""
    windowless: tuple[float, float] | None = None  # z from and to where there are none


def body(kit: Kit, shape: Coach, bone: str = "body") -> None:
    """Adds the skin, its windows and a dark inside."""
    points, z, heights = _points(shape, kit.detail)
    k, m = points.shape[:2]
    mid = (z[1:] + z[:-1]) / 2
    labels = np.full((k - 1, m - 1), "paint", object)
    level = (heights[1:] + heights[:-1]) / 2
    span = shape.front - shape.back
    count = max(round((span - 2 * shape.pitch * 0.2) / shape.pitch), 1)
    step = span / count
    within = np.abs((mid - shape.back) % step - step / 2) < (step - shape.pillar) / 2
    within &= (mid > shape.back + 0.2) & (mid < shape.front - 0.12)
    if shape.windowless:
        within &= ~((mid > shape.windowless[0]) & (mid < shape.windowless[1]))
    for sill, head in shape.windows:
        for j in np.flatnonzero((level > sill) & (level < head)):
            labels[within, j] = labels[within, m - 2 - j] = "pane"
        if shape.band:
            for j in np.flatnonzero((level > sill - 0.32) & (level < sill - 0.02)):
                labels[:, j] = np.where(labels[:, j] == "paint", "band", labels[:, j])
                labels[:, m - 2 - j] = np.where(labels[:, m - 2 - j] == "paint", "band", labels[:, m - 2 - j])
    if shape.roof:
        top = np.flatnonzero(level > shape.top - shape.round * 0.8)
        for j in top:
            labels[:, j] = labels[:, m - 2 - j] = "roof"
    paints = {
        "paint": (shape.colour, "paint"),
        "band": (shape.band or shape.colour, "paint"),
        "roof": (shape.roof or shape.colour, "paint"),
    }
    kit.add(skin(points, labels, paints), to=bone)
    if (labels == "pane").any():
        kit.add(skin(points, labels, {"pane": (PANE, "glass")}), to=bone)
    lining = points * [0.97, 1.0, 0.995] - [0, 0.02, 0]
    kit.add(skin(lining, np.where(labels == "pane", "", "in"), {"in": ("#8c8a84", "plain")}, flip=True), to=bone)
    for section, front in ((points[-1], True), (points[0], False)):
        kit.add(cap(section, shape.colour, "paint", front), to=bone)
    _screens(kit, shape, bone)
    w = shape.width / 2
    kit.add(
        box((-w * 0.9, shape.low + 0.05, shape.back + 0.1), (w * 0.9, shape.low + 0.3, shape.front - 0.1), *DARK),
        to=bone,
    )
    for z0 in shape.doors:
        head = shape.windows[0][1]
        for s in (0.0, 0.62):
            kit.add(
                box((-w - 0.012, shape.low + 0.12, z0 + s), (-w + 0.03, head, z0 + s + 0.58), "#2a3036", "metal", 0.02),
                to=bone,
            )
    _seats(kit, shape, bone)


def _points(shape: Coach, detail: float) -> tuple[Array, Array, Array]:
    """Sections, their z, and the height of each point of a half section and of its mirror."""
    span = shape.front - shape.back
    keys = [
        shape.back,
        shape.back + 0.05,
        shape.back + 0.14,
        shape.back + 0.3,
        shape.front - 0.3,
        shape.front - 0.14,
        shape.front - 0.05,
        shape.front,
    ]
    count = max(round((span - 2 * shape.pitch * 0.2) / shape.pitch), 1)
    step = span / count
    for n in range(count + 1):
        edge = shape.back + n * step
        keys += [edge - shape.pillar / 2 - 1e-3, edge + shape.pillar / 2 + 1e-3]
    for axle, radius in shape.arches:
        keys += list(axle + radius * np.sin(np.linspace(-np.pi / 2, np.pi / 2, 11 if detail >= 1 else 5)))
        keys += [axle - radius - 0.004, axle + radius + 0.004]
    z = np.unique(np.round([v for v in keys if shape.back <= v <= shape.front], 3))
    levels = [shape.low, shape.low + 0.08]
    for sill, head in shape.windows:
        levels += [sill - 0.32, sill, head]
    levels += [shape.top - shape.round]
    levels = sorted({round(v, 3) for v in levels if v <= shape.top - shape.round + 1e-6})
    a = np.linspace(0, np.pi / 2, 5)
    rows = [(1.0, y) for y in levels]
    w = shape.width / 2
    ring = [(w, y) for _, y in rows] + [
        (w - shape.round + shape.round * np.cos(t), shape.top - shape.round + shape.round * np.sin(t)) for t in a[1:]
    ]
    ring += [(w * 0.45, shape.top + 0.03), (0.0, shape.top + 0.04)]
    half = np.array(ring)
    draw = 1 - _ends(z, shape)
    points = np.zeros((len(z), len(half), 3))
    points[:, :, 0] = half[None, :, 0] * (0.9 + 0.1 * draw[:, None])
    points[:, :, 1] = half[None, :, 1]
    over = np.clip((half[:, 1] - shape.low) / (shape.top - shape.low), 0, 1)
    forward = np.clip((z - (shape.front - 1.2)) / 1.2, 0, 1)
    points[:, :, 2] = z[:, None] - shape.slope * over[None, :] ** 1.4 * forward[:, None]
    for axle, radius in shape.arches:
        inside = np.abs(z - axle) < radius
        rise = radius * 0.86 + np.sqrt(np.maximum(radius**2 - (z - axle) ** 2, 0))
        points[:, :2, 1] = np.where(inside[:, None], np.maximum(points[:, :2, 1], rise[:, None]), points[:, :2, 1])
    both_ = whole(points)
    return both_, z, np.concatenate([half[:, 1], half[-2::-1, 1]])


def _ends(z: Array, shape: Coach) -> Array:
    """1 at the very ends, 0 within."""
    ahead = np.clip(1 - (shape.front - z) / max(shape.nose, 0.01), 0, 1)
    behind = np.clip(1 - (z - shape.back) / max(shape.tail, 0.01), 0, 1)
    return np.asarray(np.maximum(ahead, behind) ** 2)


def _screens(kit: Kit, shape: Coach, bone: str) -> None:
    """Front and rear windows: dark panes that stand a finger before the end."""
    w = shape.width / 2 * 0.84
    from filmwright.stage.shapes import quad

    for n, (sill, head) in enumerate(shape.windows):
        if shape.screen:
            low, high = sill - (0.25 if n == 0 else 0.0), head + 0.1

            def lean(y: float) -> float:
                over = min(max((y - shape.low) / (shape.top - shape.low), 0.0), 1.0)
                return float(shape.front + 0.012 - shape.slope * over**1.4)

            kit.add(
                quad(
                    (-w, low, lean(low)),
                    (w, low, lean(low)),
                    (w, high, lean(high)),
                    (-w, high, lean(high)),
                    "#27313a",
                    "glass",
                ),
                to=bone,
            )
            kit.add(box((-0.02, low, lean(low) - 0.01), (0.02, low + 0.01, lean(low)), *DARK), to=bone)
        if shape.rear_screen:
            z = shape.back - 0.012
            kit.add(quad((w, sill, z), (-w, sill, z), (-w, head, z), (w, head, z), "#27313a", "glass"), to=bone)


def _seats(kit: Kit, shape: Coach, bone: str) -> None:
    """Rows of seats, as seen through the windows."""
    if not kit.fine or not shape.windows:
        return
    w = shape.width / 2
    for sill, _ in shape.windows:
        floor = sill - 0.95
        z = shape.back + 0.7
        while z < shape.front - 1.6:
            for x in (w - 0.5, -(w - 0.5)):
                kit.add(box((x - 0.4, floor + 0.35, z), (x + 0.4, floor + 0.45, z + 0.4), "#3d5a86", "cloth"), to=bone)
                kit.add(
                    box((x - 0.4, floor + 0.4, z - 0.06), (x + 0.4, floor + 1.08, z + 0.03), "#3d5a86", "cloth", 0.02),
                    to=bone,
                )
            z += 0.82
