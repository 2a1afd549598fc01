"""What the two shadow maps cover: one box fitted to the people in view, one to the world that the shot sees.

Both move and grow in steps, so that the edges of shadows hold still while the camera moves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.lens import axes, orthographic, world_to_camera

_STEP = 1.3  # boxes grow by this factor


@dataclass(frozen=True, eq=False)
class Box:
    """What a shadow map covers: a square box along the key light."""

    centre: Array
    radius: float
    back: float  # metres from the centre towards the light that are still seen
    matrix: Array  # (4,4) world to the map's clip space
    circle: tuple[
        float, float, float, float
    ]  # what was to be covered, before stepping: middle and radius in the map's 0..1, and in metres


def _snapped(key: Array, centre: Array, radius: float, back: float, side: int) -> Box:
    right, up = axes(-key)
    wanted = radius
    # the box moves in steps of a fifth of its radius (a whole number of texels), and is that much wider than it need be: so it
    # stands still for many frames, and what does not move in it need not be drawn again
    radius = _stepped(radius * 1.16)
    texel = 2.0 * radius / side
    step = max(round(side / 10), 1) * texel
    # put together from whole steps: a centre that is the same but for its last bits would have everything drawn again
    moved = sum(
        (axis * (round(float(centre @ axis) / by) * by) for axis, by in ((right, step), (up, step), (key, 1.0))),
        np.zeros(3),
    )
    eye = moved + key * back
    matrix = orthographic(radius, back + 2.0 * radius + 10.0) @ world_to_camera(eye, right, up, -key)
    middle = (matrix @ np.array([*centre, 1.0]))[:2] * 0.5 + 0.5
    return Box(moved, radius, back, matrix, (float(middle[0]), float(middle[1]), 0.5 * wanted / radius, wanted))


def _stepped(radius: float) -> float:
    return float(_STEP ** math.ceil(math.log(max(radius, 1e-3), _STEP)))


def near_box(frame: Frame, key: Array, side: int) -> Box:
    """The box round the people that the picture shows; round the point of focus when it shows none."""
    lens, focus = frame.lens, max(frame.view.focus, 0.3)
    seen = []
    for thing in frame.things:
        if thing.item.group not in ("person", "creature"):
            continue
        centres, radii = thing.centres, thing.radii
        ahead = (centres - lens.eye) @ lens.forward
        wide = np.linalg.norm(centres - lens.eye - ahead[:, None] * lens.forward, axis=1)
        inside = (ahead > 0) & (ahead < 25) & (wide < ahead * max(lens.tan_x, lens.tan_y) + radii)
        seen += list(zip(centres[inside], radii[inside], ahead[inside], strict=True))
    middle = lens.eye + lens.forward * focus
    if not seen:
        return _snapped(key, middle, min(0.8 * focus, 8.0), 30.0, side)
    points = np.array([centre for centre, _, _ in seen])
    reach = np.array([radius for _, radius, _ in seen])
    centre = (points - reach[:, None]).min(0) / 2 + (points + reach[:, None]).max(0) / 2
    radius = float((np.linalg.norm(points - centre, axis=1) + reach).max())
    # a close-up needs no more than it shows, and what could throw a shadow into it
    shown = 0.75 * math.hypot(1.0, frame.width / frame.height) * lens.height_at(focus) / 2 + 0.35
    if shown < radius:
        centre, radius = middle, shown
    return _snapped(key, centre, min(radius, 9.0), 30.0, side)


def far_box(frame: Frame, key: Array, side: int) -> Box:
    """The box round what the camera sees of the world, out to a distance that suits the shot."""
    lens = frame.lens
    reach = float(np.clip(3.0 * frame.view.focus + 20.0, 24.0, 150.0))
    # the smallest sphere round the pyramid of view between 0 and reach (its corner may lie outside when it is very wide)
    spread = lens.tan_x**2 + lens.tan_y**2
    ahead = min(reach * (1.0 + spread) / 2.0, reach)
    radius = max(ahead, reach * math.sqrt(spread))
    return _snapped(key, lens.eye + lens.forward * ahead, radius, 150.0, side)
