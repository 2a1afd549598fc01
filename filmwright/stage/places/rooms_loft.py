"""Rooms with a free floor, for things that are themselves what a picture shows: a loft, an open kitchen, a large bedroom, a bathing room.

What stands in them stands along the walls, low before the north one, which is what a camera sees behind a thing. Each keeps a free floor
of about five by five metres about its first mark, and more before it, where a camera stands. Main windows in the east wall.
"""

from __future__ import annotations

from collections.abc import Callable

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.props.bathroom import washbasin
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import box, quad, rod
from filmwright.stage.surface import merge

WIDTH, DEPTH = 8.6, 10.0  # metres
NORTH, EAST, SOUTH, WEST = -DEPTH / 2, WIDTH / 2, DEPTH / 2, -WIDTH / 2
FREE = ((0.0, -1.7), (1.2, -0.6), (-1.2, -0.6), (1.3, -2.4), (-1.3, -2.4), (0.0, 0.4))  # marks, metres


def loft(room: Furnishing, seed: int) -> Shell:
    """A loft with brick walls and great windows: a low bookcase, a picture, plants, a lamp; the floor is free."""
    shell = Shell(
        WIDTH, DEPTH, 3.5, "#a98d78", wall_material="brick", floor="#a57c52", ceiling="#d9d3c6", trim="#3b3f42", beams="#5d4733",
        view="city", openings=_windows(1.5, 0.5, 2.9, "") + (_DOOR,),
    )  # fmt: skip
    room.put(f.shelf("#6d5138", (2.2, 0.86, 0.34), 0.85, seed), -2.0, NORTH + 0.18, 0, wall="n", solid="bookcase")
    room.prop("vase", -2.6, 0.86, NORTH + 0.2, 0, "#3f6b78", "n")
    room.put(f.picture((1.5, 1.0), seed + 3), -2.0, NORTH, 0, 1.35, wall="n")
    room.put(f.cabinet("#7a5a3c", (1.5, 0.7, 0.42), 3, 1), 1.5, NORTH + 0.22, 0, wall="n", solid="sideboard")
    room.put(fit.standing_lamp(room.lit, 0.52), 1.0, NORTH + 0.24, 0, 0.7, wall="n")
    room.put(f.picture((0.6, 0.8), seed + 6), 1.75, NORTH, 0, 1.25, wall="n")
    room.put(pot_plant(seed + 2, 1.5), 3.3, NORTH + 0.65, 0, wall="n", solid="plant")
    room.put(pot_plant(seed + 5, 0.8), -3.75, NORTH + 0.5, 0, wall="n", solid="plant")
    room.put(f.shelf("#6d5138", (1.8, 2.3, 0.34), 0.8, seed + 1), WEST + 0.18, 0.2, 90, wall="w", solid="shelf")
    room.lamp(1.0, 1.2, NORTH + 0.5, (2.2, 1.4, 0.75), 5.0)
    return _finish(room, shell, "#8c5a48")


def open_kitchen(room: Furnishing, seed: int) -> Shell:
    """A large kitchen: a line of cupboards with a sink and a hood along the north wall, a tiled floor that is free."""
    shell = Shell(
        WIDTH, DEPTH, 2.9, "#cfc9b4", floor="#a9a08c", floor_material="tile", trim="#eeeade",
        view="garden", openings=_windows(1.3, 0.9, 2.3, "") + (_DOOR,),
    )  # fmt: skip
    wood, top = "#7f9488", "#8b6f52"
    room.put(f.counter(2.0, wood, top), -2.0, NORTH + 0.31, 0, wall="n", solid="counter")
    room.put(f.sink(1.4, wood, top), -0.3, NORTH + 0.31, 0, wall="n", solid="sink")
    room.put(f.stove(), 0.72, NORTH + 0.31, 0, wall="n", solid="stove")
    room.put(f.counter(2.1, wood, top), 2.1, NORTH + 0.31, 0, wall="n", solid="counter")
    for x, wide in ((-2.4, 1.3), (2.3, 1.6)):
        room.put(fit.wall_cupboard(wide, wood), x, NORTH, 0, 1.5, wall="n")
    room.put(_hood(), 0.72, NORTH, 0, 1.65, wall="n")
    room.put(fit.rail_of_pans(), -0.7, NORTH, 0, 1.9, wall="n")
    for kind, x, tone in (("jar", -2.7, "#b5562f"), ("jar", -2.54, "#c9a24a"), ("bowl", -1.5, "#b9a06a"), ("kettle", 0.6, "#8d3b32"),
                          ("bottle", 1.5, ""), ("bread", 2.2, ""), ("teapot", 2.8, "")):  # fmt: skip
        room.prop(kind, x, 0.91, NORTH + 0.3, 25, tone, "n")
    room.put(pot_plant(seed + 1, 1.2), 3.75, NORTH + 0.6, 0, wall="n", solid="plant")
    room.put(f.cabinet("#7d5a3a", (1.3, 1.9, 0.46), 2), WEST + 0.25, 0.0, 90, wall="w", solid="dresser")
    room.put(fit.pendant(room.lit, 0.7), -1.6, NORTH + 0.9, 0, shell.height)
    room.put(fit.pendant(room.lit, 0.7), 1.8, NORTH + 0.9, 0, shell.height)
    room.lamp(-1.6, 2.0, NORTH + 0.9, (2.4, 1.6, 0.9), 5.0)
    room.lamp(1.8, 2.0, NORTH + 0.9, (2.4, 1.6, 0.9), 5.0)
    return _finish(room, shell, "")


def large_bedroom(room: Furnishing, seed: int) -> Shell:
    """A large bedroom: panelled walls, a chest of drawers, a mirror, a wardrobe, curtains; the middle is free for a bed."""
    shell = Shell(
        WIDTH, DEPTH, 2.9, "#a9b1b6", dado="#dcd7cb", floor="#8d6a4a", trim="#e9e5da", view="garden",
        openings=_windows(1.3, 0.7, 2.35, "#8b6a72") + (_DOOR,),
    )  # fmt: skip
    room.put(f.cabinet("#8a6242", (1.3, 2.1, 0.58), 2), -2.9, NORTH + 0.31, 0, wall="n", solid="wardrobe")
    room.put(f.cabinet("#8a6242", (1.2, 0.8, 0.42), 0, 3), 2.6, NORTH + 0.23, 0, wall="n", solid="chest")
    room.put(fit.standing_lamp(room.lit, 0.45, "#e9d6b4"), 3.0, NORTH + 0.23, 0, 0.8, wall="n")
    room.prop("vase", 2.25, 0.8, NORTH + 0.24, 0, "#8fa5b8", "n")
    room.put(f.picture((1.3, 0.8), seed + 1), 0.1, NORTH, 0, 1.45, wall="n")
    room.put(f.picture((0.5, 0.65), seed + 4), 2.6, NORTH, 0, 1.4, wall="n")
    room.put(pot_plant(seed + 2, 1.1), -1.5, NORTH + 0.5, 0, wall="n", solid="plant")
    room.put(f.armchair("#77858c"), WEST + 0.75, 1.2, 75, solid="armchair")
    room.lamp(3.0, 1.3, NORTH + 0.4, (2.1, 1.3, 0.7), 5.0)
    return _finish(room, shell, "#6f7f91")


def bathing_room(room: Furnishing, seed: int) -> Shell:
    """A large bathroom: tiles, a long mirror, towels on a rail, plants; the floor is free for a tub, a basin, a toilet."""
    shell = Shell(
        WIDTH - 1.6, DEPTH - 1.6, 2.9, "#b9cbc8", wall_material="tile", floor="#79888b", floor_material="tile",
        trim="#eef0ec", view="garden",
        openings=tuple(Opening("e", z, 1.0, 1.1, 2.3, "window") for z in (-1.5, 0.6))
        + (Opening("w", -1.7, 0.95, 0.0, 2.07, "door"),),
    )  # fmt: skip
    north, east, west = -shell.depth / 2, shell.width / 2, -shell.width / 2
    room.put(_mirror(1.3, 0.9), 1.4, north, 0, 1.15, wall="n")
    room.put(washbasin(Prop("basin", "basin", "washbasin")), 1.4, north + 0.28, 0, wall="n", solid="basin")
    room.put(_towels(), -0.9, north, 0, 1.0, wall="n")
    room.put(f.stool("#c9b08a"), -2.1, north + 0.4, 0, solid="stool")
    for k, tone in enumerate(("#d9d2c2", "#8fb0b8", "#e6e2d8")):
        folded = box((-0.15, 0, -0.11), (0.15, 0.055, 0.11), tone, "cloth", 0.025)
        room.put(folded, -2.1, north + 0.4, 6.0 * k, 0.45 + 0.055 * k)
    room.put(pot_plant(seed + 2, 1.2), east - 0.55, north + 0.55, 0, wall="n", solid="plant")
    room.put(f.cabinet("#cfd6d2", (0.7, 1.8, 0.36), 2), west + 0.2, -0.4, 90, wall="w", solid="cabinet")
    room.put(fit.pendant(room.lit, 0.4, "#e6e6e0", 0.18), 0, -0.4, 0, shell.height)
    room.lamp(0, 2.3, -0.4, (2.8, 2.5, 2.1), 6.0)
    room.lamp(1.4, 2.0, north + 0.3, (1.2, 1.05, 0.85), 3.0)
    for z in (-1.5, 0.6):
        room.window_light(east - 0.4, 1.7, z, 1.0)
    west_door(room, shell, 1.7)
    _words(room, east)
    return shell


_DOOR = Opening("w", -3.4, 0.95, 0.0, 2.1, "door")


def _windows(wide: float, low: float, high: float, curtains: str) -> tuple[Opening, ...]:
    return tuple(Opening("e", z, wide, low, high, "window", curtains) for z in (-3.2, -0.6, 2.2))


def _finish(room: Furnishing, shell: Shell, rug: str) -> Shell:
    """The rug, the windows' light, the door and the words that every room here has."""
    if rug:
        room.put(f.rug(rug, (4.4, 3.2)), 0.0, -1.7, 0, 0.002)
    for z in (-3.2, -0.6, 2.2):
        room.window_light(EAST - 0.45, 1.7, z, 1.0, 6.0)
    west_door(room, shell, 3.4)
    _words(room, EAST)
    return shell


def _words(room: Furnishing, east: float) -> None:
    room.word("table middle", *FREE[0])
    room.word("window windows", east - 0.8, 1.2)
    room.word("wall picture mirror", 0.0, NORTH + 1.6)
    room.marks += list(FREE)


def _hood() -> Mesh:
    """A kitchen hood with its chimney, back at z = 0, foot at y = 0."""
    return merge(
        [
            box((-0.32, 0.0, 0.0), (0.32, 0.16, 0.48), "#b9bdbf", "metal", 0.02),
            box((-0.14, 0.16, 0.0), (0.14, 1.25, 0.26), "#aeb3b5", "metal", 0.01),
        ]
    )


def _mirror(width: float, height: float) -> Mesh:
    w = width / 2
    glass = quad((-w, 0, 0.028), (w, 0, 0.028), (w, height, 0.028), (-w, height, 0.028), "#b9c6cc", "metal")
    return merge([box((-w - 0.04, -0.04, 0), (w + 0.04, height + 0.04, 0.025), "#d9dcd8", "paint", 0.01), glass])


def _towels() -> Mesh:
    """Two towels on a rail, wall at z = 0, rail at y = 0.35."""
    parts = [rod((-0.65, 0.35, 0.09), (0.65, 0.35, 0.09), 0.012, "#c9ccce")]
    parts += [rod((s * 0.62, 0.35, 0.0), (s * 0.62, 0.35, 0.09), 0.012, "#c9ccce") for s in (-1, 1)]
    for x, tone, long in ((-0.3, "#e3d8c3", 0.62), (0.28, "#5f8f99", 0.5)):
        parts.append(box((x - 0.23, 0.37 - long, 0.07), (x + 0.23, 0.37, 0.12), tone, "cloth", 0.022))
    return merge(parts)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {
    "loft": loft,
    "open kitchen": open_kitchen,
    "large bedroom": large_bedroom,
    "bathing room": bathing_room,
}
