"""A dining room: a long laid table with six chairs in the middle of the room, a sideboard, a dresser. Main windows in the east wall."""

from __future__ import annotations

from collections.abc import Callable

from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import TABLE_SIGHT, west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.props.planting import pot_plant

WIDTH, DEPTH, HIGH = 6.2, 5.4, 2.7  # metres
LONG, BROAD, TOP = 2.0, 0.95, 0.75  # metres of the table
SIDES = (-0.5, 0.5)  # where along the table one sits on its long sides
IN = 0.29  # metres from the table's edge to the middle of a chair
COVER = 0.24  # metres from the table's edge to the middle of a plate


def dining(room: Furnishing, seed: int) -> Shell:
    """A dining room: a table laid for six under a lamp, a sideboard with a picture over it, two curtained windows."""
    shell = Shell(
        WIDTH, DEPTH, HIGH, "#a59a86", floor="#7f5b3b", trim="#e9e1cf", dado="#6f6a55", view="garden",
        openings=(
            Opening("e", -1.1, 1.1, 0.6, 2.2, "window", "#7d4a3f"), Opening("e", 1.1, 1.1, 0.6, 2.2, "window", "#7d4a3f"),
            Opening("w", -1.7, 0.95, 0.0, 2.07, "door"),
        ),
    )  # fmt: skip
    north, east, south, west = -DEPTH / 2, WIDTH / 2, DEPTH / 2, -WIDTH / 2
    room.put(f.rug("#6d3b38", (3.3, 2.5)), 0, 0, 0, 0.002)
    room.put(f.table("#7a5234", (LONG, BROAD)), 0, 0, 0, solid="table", sight=TABLE_SIGHT)
    places = [(x, s * (BROAD / 2 + IN), 0.0 if s < 0 else 180.0) for s in (-1, 1) for x in SIDES]
    places += [(s * (LONG / 2 + IN), 0.0, -s * 90.0 % 360.0) for s in (-1, 1)]
    for x, z, heading in places:
        room.chair(f.chair("#6d482e", "#7f3b36"), x, z, heading)
        edge = BROAD / 2 if x in SIDES else LONG / 2
        part = (edge - COVER) / (edge + IN)
        px, pz = x * (part if x not in SIDES else 1.0), z * part
        room.prop("plate", px, TOP, pz)
        aside = 0.21 if heading in (0.0, 90.0) else -0.21
        gx, gz = (px + aside, pz * 0.72) if x in SIDES else (px * 0.84, pz + aside)
        room.prop("glass", gx, TOP, gz)
    room.prop("bowl", 0.0, TOP, 0.0, 0, "#c9b98f")
    room.prop("bread", -0.36, TOP, 0.02, 25)
    room.prop("jug", 0.36, TOP, -0.02, 40)
    room.put(fit.pendant(room.lit, 0.72, "#8a3f38", 0.24), 0, 0, 0, HIGH)
    room.lamp(0, 1.85, 0, (3.2, 2.15, 1.2), 6.5)
    room.put(f.cabinet("#6d482e", (1.7, 0.86, 0.45), 2, 1), 0.3, north + 0.24, 0, wall="n", solid="sideboard")
    room.put(f.picture((1.1, 0.7), seed + 1), 0.3, north, 0, 1.4, wall="n")
    room.prop("vase", -0.3, 0.86, north + 0.24, 0, "#4f6f78", "n")
    room.prop("photo", 0.95, 0.86, north + 0.24, 0, "", "n")
    room.put(
        f.cabinet("#6d482e", (1.1, 2.0, 0.42), 2), -1.0, south - 0.23, 180, wall="s", solid="dresser", sight=(0, 2.0)
    )
    room.put(f.picture((0.7, 0.5), seed + 3), 0.9, south, 180, 1.5, wall="s")
    room.put(f.wall_clock("#8a6a45", 0.17, 8.1), west, -0.2, 90, 1.9, wall="w")
    room.put(f.picture((0.5, 0.65), seed + 5), west, -1.3, 90, 1.5, wall="w")
    room.put(pot_plant(seed + 2, 1.1), east - 0.55, north + 0.5, 0, wall="n", solid="plant")
    room.put(fit.standing_lamp(room.lit), west + 0.5, south - 0.5, 0, solid="lamp")
    room.lamp(west + 0.5, 1.5, south - 0.5, (1.9, 1.25, 0.7), 4.0)
    for z in (-1.1, 1.1):
        room.window_light(east - 0.4, 1.5, z, 1.0)
    west_door(room, shell, 1.7)
    room.word("table head", 0.0, BROAD / 2 + 0.95, TOP)
    room.word("window", east - 0.7, 1.1)
    room.word("sideboard", 0.3, north + 0.85, 0.86)
    room.word("dresser cupboard", -1.0, south - 0.85)
    room.word("wall picture clock", west + 0.6, -0.2)
    room.marks += [(-1.75, 1.35), (1.8, 1.3), (1.75, -1.3), (-1.8, -1.2), (0.0, 1.55), (0.0, -1.5)]
    return shell


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"dining": dining}
