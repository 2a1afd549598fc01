"""A hospital's ward: beds in a row, curtains, lamps and monitors, the nurses' desk under its own light. Main windows in the east."""

from __future__ import annotations

from collections.abc import Callable

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.buildings import curtain
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.places.rooms_public import drip, hospital_bed, monitor
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import box, rod
from filmwright.stage.surface import glowing, grounded, merge

BEDS = (-3.3, -0.9, 1.5, 3.9)  # x of the beds along the north wall
TONES = ("#8fb5b0", "#a9b8cf", "#8fb5b0", "#cdb9a0")


def ward(room: Furnishing, seed: int) -> Shell:
    """A ward of four beds; one lamp burns at night over the second, the desk's burns always."""
    shell = Shell(
        10.4,
        6.6,
        3.1,
        "#c8d6d2",
        wall_material="paint",
        floor="#93a6a4",
        floor_material="concrete",
        trim="#eef0ee",
        dado="#8fa9a4",
        ceiling="#e9ece8",
        view="city",
        openings=(
            Opening("e", -1.3, 1.9, 0.9, 2.6, "window", "#d9e2dc"),
            Opening("e", 1.5, 1.9, 0.9, 2.6, "window", "#d9e2dc"),
            Opening("w", 1.8, 1.4, 0.0, 2.2, "door"),
        ),
    )
    north, east, south = -3.3, 5.2, 3.3
    for k, x in enumerate(BEDS):
        room.put(hospital_bed(), x, north + 1.12, 0, solid="bed", sight=(0, 0.6))
        room.seat(x + 0.28, north + 1.6, 90, 0.6, "bed")
        room.put(_head(room.lit and k == 1), x, north, 0, 1.45, wall="n")
        if k % 2 == 0:
            room.put(monitor(), x - 0.85, north + 0.35, 20, wall="n", solid="monitor", sight=(0.9, 1.5))
        else:
            room.put(drip(), x + 0.8, north + 0.4, 0, wall="n", solid="drip")
        cupboard = f.cabinet("#dfe2dc", (0.45, 0.75, 0.42), 0, 3)
        room.put(cupboard, x + 1.2, north + 0.22, 0, wall="n", solid="table", sight=(0, 0.75))
        if k in (0, 2):
            room.put(fit.flowers_in_vase(seed + k), x + 1.2, north + 0.22, 0, 0.75, wall="n")
        room.put(rod((-1.2, 2.45, north + 2.5), (1.2, 2.45, north + 2.5), 0.012, "#b9bcbf"), x, 0)
        room.put(rod((-1.2, 2.45, north + 0.05), (-1.2, 2.45, north + 2.5), 0.012, "#b9bcbf"), x, 0)
        room.put(curtain(1.1, 2.15, TONES[k]), x - 1.2, north + 0.62, 90, 0.28)
    room.chair(f.chair("#8a9a96", "#5d8a8f"), -2.2, -0.7, 200)
    room.put(_desk(), 2.4, south - 0.75, 180, solid="desk", sight=(0.6, 1.05))
    room.put(fit.standing_lamp(True, 0.5), 3.1, south - 0.75, 0, 1.05)
    room.put(f.wall_clock("#dfe2e0", 0.18, 3.1), 0.0, south, 180, 2.2, wall="s")
    room.put(_trolley(seed), -2.6, south - 0.5, 0, solid="trolley", sight=(0, 0.9))
    for x in (-2.6, 0.0, 2.6):
        room.put(fit.tube_light(room.lit), x, 0.4, 0, shell.height)
    room.lamp(-2.6, 2.8, 0.4, (1.0, 1.25, 1.3), 5.0)
    room.lamp(2.6, 2.8, 0.4, (1.0, 1.25, 1.3), 5.0)
    room.lamp(BEDS[1], 1.75, north + 0.5, (2.4, 1.7, 0.95), 3.2)
    room.lamp(3.0, 1.5, south - 0.9, (2.6, 1.6, 0.75), 3.6, always=True)
    for z in (-1.3, 1.5):
        room.window_light(east - 0.4, 1.7, z, 1.6, 6.0)
    west_door(room, shell, -1.8)
    room.word("table", -2.0, -1.9, 0.75)
    room.word("window", 4.3, 0.4)
    room.word("bed", -0.9, -0.5)
    room.word("desk nurse", 2.3, 1.6, 1.05)
    room.word("monitor", -4.0, -1.6)
    room.word("curtain", 0.3, -0.6)
    room.marks += [(-0.9, -0.3), (0.3, -0.6), (1.6, 0.4), (-2.4, 0.4), (0.2, 1.2), (-3.6, 0.8)]
    room.view((-4.6, 1.6, 2.3), (1.6, 0.95, -2.2))
    return shell


def _head(lit: bool) -> Mesh:
    """The rail over a bed's head: sockets, a switch, a lamp."""
    lamp = box((-0.35, 0.16, 0.02), (0.35, 0.26, 0.14), "#f2f3ee", "plain", 0.02)
    parts = [
        box((-0.9, 0, 0), (0.9, 0.14, 0.05), "#dfe4e2", "paint", 0.01),
        glowing(lamp, "#ffdca8", 3.0) if lit else lamp,
    ]
    parts += [box((-0.7 + 0.24 * k, 0.03, 0.05), (-0.6 + 0.24 * k, 0.11, 0.06), "#7d8a8c", "plain") for k in range(6)]
    return merge(parts)


def _desk() -> Mesh:
    """The nurses' desk with a screen that shines."""
    parts = [
        box((-1.1, 0, -0.35), (1.1, 1.0, -0.25), "#d5dad8", "paint", 0.02),
        box((-1.15, 1.0, -0.4), (1.15, 1.05, 0.35), "#8a6a4c", "wood", 0.01),
        box((-1.1, 0, -0.3), (-1.04, 1.0, 0.3), "#c5ccca", "paint"),
        box((1.04, 0, -0.3), (1.1, 1.0, 0.3), "#c5ccca", "paint"),
        box((-0.3, 1.16, -0.06), (0.22, 1.5, -0.03), "#22282b", "plain", 0.01),
        rod((-0.04, 1.05, -0.05), (-0.04, 1.2, -0.05), 0.02, "#8f979b", "metal", 6),
        glowing(box((-0.27, 1.19, -0.03), (0.19, 1.47, -0.025), "#ffffff"), "#9ad0ff", 1.0),
    ]
    return grounded(merge(parts), 0, 0.25, 0.35)


def _trolley(seed: int) -> Mesh:
    """A trolley of steel with bottles and folded linen."""
    parts = [box((-0.4, y, -0.25), (0.4, y + 0.02, 0.25), "#b9c0c2", "metal", 0.005) for y in (0.2, 0.55, 0.88)]
    parts += [
        rod((s * 0.38, 0.08, t * 0.23), (s * 0.38, 0.92, t * 0.23), 0.012, "#b9c0c2", "metal", 6)
        for s in (-1, 1)
        for t in (-1, 1)
    ]
    parts += [
        box(
            (-0.33, 0.22 + 0.07 * k, -0.18), (0.12, 0.28 + 0.07 * k, 0.18), ("#e9eae4", "#cfd9d6")[k % 2], "cloth", 0.02
        )
        for k in range(4)
    ]
    for k in range(5):
        tone = ("#7a4a22", "#e2e6e4", "#3f6b78")[(k + seed) % 3]
        parts.append(
            box((-0.3 + 0.13 * k, 0.9, -0.06), (-0.24 + 0.13 * k, 1.03 + 0.02 * (k % 2), 0.0), tone, "glass", 0.015)
        )
    return merge(parts)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"ward": ward}
