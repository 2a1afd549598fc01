"""Rooms of a home, each a recipe: it furnishes and gives the shell. Laid out with the main windows in the east wall."""

from __future__ import annotations

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.plan import Door
from filmwright.stage.props import furniture as f
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import box, cylinder, lathe, quad, rod, slab
from filmwright.stage.surface import at, chance, grounded, merge, moved, placed, shade, turned

TABLE_SIGHT = (0.66, 0.75)  # a table hides what is behind its top, not what is under it


def west_door(room: Furnishing, shell: Shell, z: float) -> None:
    """The door in the west wall: where one waits inside, beside it, and where one comes from."""
    x = -shell.width / 2
    side = -1.0 if z > 0 else 1.0
    room.doors.append(("door", Door((round(x + 0.8, 3), round(z + side * 0.35, 3)), (round(x - 1.2, 3), z))))
    room.word("door entrance", x + 0.8, z)


def lay_table(room: Furnishing, x: float, z: float, seed: int, height: float = 0.75) -> None:
    """What has been left on a table: a mug, a bowl of apples, a newspaper."""
    turn = chance(seed, "table").uniform(0, 360)
    room.prop("mug", x - 0.36, height, z + 0.14, turn)
    room.prop("bowl", x + 0.05, height, z - 0.08, 0, "#b9a06a")
    for k, (dx, dz, dy) in enumerate(
        ((0.03, 0.02, 0.022), (-0.035, 0.015, 0.022), (0.0, -0.035, 0.024), (0.0, 0.0, 0.075))
    ):
        room.prop("apple", x + 0.05 + dx, height + dy, z - 0.08 + dz, 80.0 * k, "" if k % 2 else "#8fa33a")
    room.prop("newspaper", x + 0.42, height, z + 0.16, 68)


def _dresser(plates: tuple[str, ...], colour: str) -> Mesh:
    """Two open shelves with plates and mugs; back at z = 0, foot at y = 0, 1.24 wide."""
    parts = [box((-0.62, y, 0), (0.62, y + 0.03, 0.22), colour, "wood", 0.004) for y in (0.0, 0.38)]
    parts += [box((s * 0.62 - 0.015, -0.46, 0), (s * 0.62 + 0.015, 0.72, 0.2), colour, "wood", 0.003) for s in (-1, 1)]
    parts.append(box((-0.62, -0.46, 0), (0.62, 0.72, 0.008), shade(colour, 0.75), "wood"))
    rim = [(0, 0), (0.07, 0), (0.075, 0.004), (0.12, 0.018), (0.118, 0.022), (0.075, 0.009), (0, 0.008)]
    for k, tone in enumerate(plates):
        plate = moved(lathe(rim, tone, "tile", 22), turned("x", 76))
        parts.append(at(plate, -0.42 + 0.28 * k, 0.15, 0.05))
    return merge(parts)


def kitchen(room: Furnishing, seed: int) -> Shell:
    """A farmhouse kitchen: sink under the east window, stove, dresser with plates, a table for four."""
    shell = Shell(
        5.6, 4.8, 2.6, "#cabf9f", floor="#b5673f", floor_material="tile", trim="#e9e3d2",
        openings=(
            Opening("e", 0.0, 1.3, 1.08, 2.15, "window", "#d8d2bd"), Opening("n", 0.7, 1.1, 0.95, 2.1, "window", "#b8563f"),
            Opening("w", -1.2, 0.95, 0.0, 2.07, "door"),
        ),
    )  # fmt: skip
    wood, top, east, top_y = "#8aa093", "#8b6f52", shell.width / 2, 0.9
    x = east - 0.31
    room.put(f.sink(1.4, wood, top), x, 0.0, 270, wall="e", solid="sink", sight=(0, 0.9))
    room.put(f.counter(0.95, wood, top), x, -1.175, 270, wall="e", solid="counter", sight=(0, 0.9))
    room.put(f.stove(), x, 1.0, 270, wall="e", solid="stove", sight=(0, 0.9))
    room.put(f.counter(1.05, wood, top), x, 1.825, 270, wall="e", solid="counter", sight=(0, 0.9))
    room.put(f.fridge("#e4dcc4"), east - 0.36, -2.02, 270, wall="e", solid="fridge", sight=(0, 1.7))
    for z, wide in ((-1.2, 0.8), (1.8, 0.9)):
        room.put(fit.wall_cupboard(wide, wood), east, z, 270, 1.45, wall="e")
    room.put(fit.rail_of_pans(), east, 1.0, 270, 1.85, wall="e")
    room.prop("kettle", x - 0.02, top_y + 0.012, 0.86, 200, "#8d3b32", "e")
    room.prop("pot", x + 0.06, top_y + 0.012, 1.14, 90, "", "e")
    for kind, dx, z, tone in (
        ("jar", 0.1, 1.6, "#b5562f"),
        ("jar", 0.12, 1.73, "#c9a24a"),
        ("bottle", 0.14, -0.85, ""),
        ("plate", -0.02, -1.1, ""),
    ):
        room.prop(kind, x + dx, top_y, z, 0, tone, "e")
    room.prop("cup", x - 0.02, top_y + 0.012, -1.1, 130, "", "e")
    room.prop("bread", x, top_y, 1.95, 60, "", "e")
    room.put(pot_plant(seed + 1, 0.32), east - 0.02, 0.35, 0, 1.08, wall="e")
    room.put(f.cabinet("#7d5a3a", (1.3, 0.92, 0.46), 3, 1), -1.55, -2.16, 0, wall="n", solid="dresser", sight=(0, 0.92))
    room.put(_dresser(("#e9e2cf", "#c7d3d6", "#e9e2cf", "#b9c7a8"), "#7d5a3a"), -1.55, -2.4, 0, 1.38, wall="n")
    for k, tone in enumerate(("#5d7f8a", "#c9a24a", "#a35a3c", "#e9e2cf")):
        room.prop("mug", -1.97 + 0.28 * k, 1.79, -2.28, 40.0 * k, tone, "n")
    room.put(fit.flowers_in_vase(seed), -1.15, -2.14, 0, 0.92, wall="n")
    room.prop("teapot", -1.8, 0.92, -2.12, 30, "", "n")
    room.put(f.wall_clock("#3f6b62", 0.17, 9.2), -0.35, -2.4, 0, 1.95, wall="n")
    tx, tz = -0.55, 0.25
    room.put(f.rug("#5d7a86", (2.5, 1.6)), tx, tz, 0, 0.002)
    room.put(f.table("#9a6b43", (1.4, 0.86)), tx, tz, 0, solid="table", sight=TABLE_SIGHT)
    for dx, dz, heading in ((-0.92, 0.0, 90), (0.92, 0.0, 270), (0.28, -0.70, 0)):
        room.chair(f.chair("#8a5d3b", "#a8483c"), tx + dx, tz + dz, heading)
    lay_table(room, tx, tz, seed)
    room.put(fit.pendant(room.lit), tx, tz, 0, shell.height)
    room.lamp(tx, 1.78, tz, (3.4, 2.3, 1.25), 6.5)
    room.lamp(east - 0.5, 1.7, 1.6, (0.9, 0.62, 0.36), 3.0)
    room.window_light(east - 0.4, 1.6, 0.0, 1.1)
    room.window_light(0.7, 1.6, -shell.depth / 2 + 0.4, 0.7)
    room.put(f.picture((0.7, 0.5), seed + 2), -shell.width / 2, -1.0, 90, 1.55, wall="w")
    room.put(fit.radiator(1.0), 0.9, shell.depth / 2, 180, wall="s", solid="radiator")
    room.put(f.picture((0.5, 0.4), seed + 5), 0.9, shell.depth / 2, 180, 1.6, wall="s")
    room.put(
        f.cabinet("#7d5a3a", (0.8, 2.0, 0.42), 2),
        -1.7,
        shell.depth / 2 - 0.24,
        180,
        wall="s",
        solid="larder",
        sight=(0, 2.0),
    )
    west_door(room, shell, 1.2)
    room.word("table", tx, tz + 0.82, 0.75)
    room.word("sink counter", 1.85, 0.0, 0.9)
    room.word("window", 1.85, 0.3)
    room.word("stove oven kettle", 1.85, 1.0, 0.91)
    room.word("fridge refrigerator", 1.7, -1.75)
    room.word("dresser cupboard", -1.5, -1.5, 0.92)
    room.word("clock wall", -0.35, -1.9)
    room.word("larder", -1.7, 1.55)
    room.marks += [(0.95, 1.25), (-0.1, 1.4), (1.45, 0.2), (1.2, -0.9), (-1.75, -0.75), (-0.85, 1.6)]
    return shell


def living(room: Furnishing, seed: int) -> Shell:
    """A living room: sofa and armchair by the fire, bookcase, two tall windows in the east wall, a table under them."""
    shell = Shell(
        6.4, 5.2, 2.6, "#9fa88f", floor="#8a6340", trim="#e6decb", dado="",
        openings=(
            Opening("e", -1.2, 1.1, 0.55, 2.2, "window", "#a8553f"), Opening("e", 1.2, 1.1, 0.55, 2.2, "window", "#a8553f"),
            Opening("w", -1.5, 0.95, 0.0, 2.07, "door"),
        ),
    )  # fmt: skip
    north, east, south = -shell.depth / 2, shell.width / 2, shell.depth / 2
    room.put(fit.fireplace(room.lit, "#9a8a76"), 0.4, north, 0, wall="n", solid="fireplace", sight=(0, 2.6))
    room.put(f.picture((0.9, 0.6), seed + 1), 0.4, north + 0.35, 0, 1.85, wall="n")
    for x, kind in ((-0.2, "vase"), (1.05, "clock")):
        room.prop(kind, x, 1.18, north + 0.3, 0, "", "n")
    room.prop("photo", 0.55, 1.18, north + 0.3, 0, "", "n")
    room.put(
        f.shelf("#6d482e", (1.5, 2.05, 0.32), 0.9, seed),
        -1.9,
        north + 0.17,
        0,
        wall="n",
        solid="bookcase",
        sight=(0, 2.05),
    )
    room.put(pot_plant(seed + 3, 1.0), 2.55, north + 0.5, 0, wall="n", solid="plant")
    room.put(f.rug("#7d3a36", (2.9, 2.0)), 0.1, -0.15, 0, 0.002)
    room.put(f.armchair("#5f7468", 3), 0.1, 1.05, 180, solid="sofa")
    for x in (-0.5, 0.1, 0.68):
        room.seat(x, 1.0, 180, 0.44, "sofa")
    room.put(f.armchair("#8a5a3f"), -1.9, -0.8, 62, solid="armchair")
    room.seat(-1.85, -0.78, 62, 0.44, "armchair")
    room.put(f.table("#7a5234", (0.95, 0.5), 0.42), 0.1, -0.3, 0, solid="coffee")
    room.prop("open book", 0.25, 0.42, -0.3, 200)
    room.prop("cup", -0.2, 0.42, -0.22, 40)
    room.put(f.table("#8a5d3b", (1.1, 0.6)), east - 0.42, 0.0, 90, wall="e", solid="table", sight=TABLE_SIGHT)
    room.chair(f.chair("#8a5d3b"), east - 1.05, 0.0, 90)
    room.put(at(fit.standing_lamp(room.lit, 0.48), y=0.75), east - 0.35, -0.35, 0, wall="e")
    room.prop("telephone", east - 0.3, 0.75, -0.05, 270, "", "e")
    room.put(fit.standing_lamp(room.lit), -2.85, -1.2, 0, solid="lamp")
    room.put(
        f.cabinet("#6d482e", (1.5, 0.8, 0.45), 3, 1),
        0.6,
        south - 0.24,
        180,
        wall="s",
        solid="sideboard",
        sight=(0, 0.8),
    )
    room.prop("television" if seed % 2 else "vase", 0.6, 0.8, south - 0.24, 180, "", "s")
    room.put(f.picture((0.8, 0.55), seed + 4), -1.5, south, 180, 1.55, wall="s")
    room.put(f.picture((0.45, 0.6), seed + 5), -shell.width / 2, 0.0, 90, 1.55, wall="w")
    room.put(
        f.cabinet("#6d482e", (0.9, 0.78, 0.4), 0, 3),
        -shell.width / 2 + 0.22,
        -0.0,
        90,
        wall="w",
        solid="chest",
        sight=(0, 0.78),
    )
    room.prop("radio", -shell.width / 2 + 0.24, 0.78, 0.0, 90, "", "w")
    room.lamp(-2.85, 1.5, -1.2, (2.8, 1.8, 0.95), 5.5)
    room.lamp(east - 0.4, 1.2, -0.35, (1.9, 1.2, 0.62), 4.5)
    room.lamp(0.4, 0.45, north + 0.7, (2.6, 1.15, 0.4), 4.5)
    for z in (-1.2, 1.2):
        room.window_light(east - 0.45, 1.5, z, 0.95)
    west_door(room, shell, 1.5)
    room.word("table desk telephone", east - 1.6, 0.35, 0.75)
    room.word("window", east - 0.75, 1.35)
    room.word("fireplace fire mantel", 0.4, -1.55)
    room.word("sofa couch", -1.25, 0.95)
    room.word("armchair", -1.3, -1.05)
    room.word("bookcase shelf books", -1.6, -1.95)
    room.word("sideboard television", 0.6, south - 0.85, 0.8)
    room.word("wall picture", -1.5, 2.15)
    room.marks += [(-1.6, 1.6), (1.5, -0.75), (-0.75, -1.15), (1.6, 0.95), (-1.35, 0.75), (0.9, -1.3)]
    return shell


def bedroom(room: Furnishing, seed: int) -> Shell:
    """A bedroom: bed with its head to the north wall, wardrobe, dressing table, a window in the east wall."""
    shell = Shell(
        4.8, 4.4, 2.6, "#b3b8c4", floor="#94704c", trim="#e8e4da",
        openings=(Opening("e", -0.2, 1.4, 0.85, 2.15, "window", "#8f9db8"), Opening("w", -1.35, 0.9, 0.0, 2.07, "door")),
    )  # fmt: skip
    north, east, south = -shell.depth / 2, shell.width / 2, shell.depth / 2
    room.put(f.rug("#7a5a6b", (2.6, 1.7)), 0.1, -0.2, 0, 0.002)
    room.put(f.bed("#7d5637", "#5f7690", 1.45), 0.15, north + 1.06, 0, solid="bed", sight=(0, 0.56))
    room.seat(0.72, -0.6, 90, 0.54, "bed")
    room.seat(-0.42, -0.6, 270, 0.54, "bed")
    for x in (-0.92, 1.22):
        room.put(f.cabinet("#7d5637", (0.42, 0.55, 0.38), 0, 2), x, north + 0.2, 0, wall="n", solid="nightstand")
        room.put(at(fit.standing_lamp(room.lit, 0.42, "#e9d6b4"), y=0.55), x, north + 0.2, 0, wall="n")
    room.prop("book", 1.1, 0.55, north + 0.3, 30, "", "n")
    room.prop("glass", -0.82, 0.55, north + 0.3, 0, "", "n")
    room.put(f.picture((0.8, 0.5), seed + 1), 0.15, north, 0, 1.75, wall="n")
    room.put(
        f.cabinet("#8a6242", (1.25, 2.05, 0.58), 2), 0.9, south - 0.31, 180, wall="s", solid="wardrobe", sight=(0, 2.05)
    )
    room.put(
        f.cabinet("#8a6242", (1.0, 0.75, 0.42), 0, 3), -1.0, south - 0.23, 180, wall="s", solid="table", sight=(0, 0.75)
    )
    room.put(_mirror(0.6, 0.8), -1.0, south, 180, 1.0, wall="s")
    room.prop("vase", -1.3, 0.75, south - 0.2, 0, "#8fa5b8", "s")
    room.put(f.table("#8a6242", (0.9, 0.5)), east - 0.3, 0.15, 90, wall="e", solid="desk", sight=TABLE_SIGHT)
    room.chair(f.chair("#8a6242", "#7a8fb0"), east - 0.85, 0.15, 90)
    room.prop("open book", east - 0.35, 0.75, 0.15, 270, "", "e")
    room.put(pot_plant(seed + 2, 0.75), east - 0.35, south - 0.35, 0, solid="plant")
    room.lamp(-0.92, 0.95, north + 0.3, (1.9, 1.15, 0.6), 4.5)
    room.lamp(1.22, 0.95, north + 0.3, (1.9, 1.15, 0.6), 4.5)
    room.window_light(east - 0.4, 1.5, -0.2, 1.2)
    west_door(room, shell, 1.35)
    room.word("table dresser mirror", -0.9, south - 0.85, 0.75)
    room.word("window", east - 0.8, -0.85)
    room.word("bed", 1.4, -0.6)
    room.word("wardrobe closet", 0.9, 1.25)
    room.word("desk", 1.05, 0.9, 0.75)
    room.marks += [(-1.2, 0.6), (0.1, 0.75), (-1.5, -0.2), (1.05, 0.95), (-0.4, 1.15), (1.5, -1.2)]
    return shell


def _mirror(width: float, height: float) -> Mesh:
    frame = box((-width / 2 - 0.04, -0.04, 0), (width / 2 + 0.04, height + 0.04, 0.025), "#7d5637", "wood", 0.01)
    return merge(
        [
            frame,
            quad(
                (-width / 2, 0, 0.028),
                (width / 2, 0, 0.028),
                (width / 2, height, 0.028),
                (-width / 2, height, 0.028),
                "#b9c6cc",
                "metal",
            ),
        ]
    )


def cabin(room: Furnishing, seed: int) -> Shell:
    """A log cabin: beams, stone fireplace, a bunk, a rough table, a window to the woods."""
    shell = Shell(
        5.4, 4.6, 2.45, "#8a6242", wall_material="wood", floor="#7a5636", ceiling="#6d4c30", trim="#5f4228", beams="#4d3520",
        openings=(
            Opening("e", 0.2, 1.0, 0.95, 1.95, "window", "#8a3a30"), Opening("n", 1.6, 0.8, 1.0, 1.9, "window"),
            Opening("w", -1.3, 0.92, 0.0, 2.05, "door"),
        ),
    )  # fmt: skip
    north, east, south = -shell.depth / 2, shell.width / 2, shell.depth / 2
    for wall, length in (("n", shell.width), ("s", shell.width)):  # rounded logs under the planks
        z, heading = (north, 0) if wall == "n" else (south, 180)
        log = moved(
            cylinder(0.07, length - 0.02, "#7a5434", "bark", 8), placed(-length / 2 + 0.01, 0, 0) @ turned("z", -90)
        )
        for y in (0.08, 0.24):
            room.put(log, 0, z, heading, y, wall=wall)
    room.put(fit.fireplace(True, "#7d7468"), -0.5, north, 0, wall="n", solid="fireplace", sight=(0, 2.45))
    room.prop("lantern", 0.05, 1.18, north + 0.3, 0, "", "n")
    room.prop("clock", -1.1, 1.18, north + 0.3, 0, "", "n")
    room.put(f.bed("#6b4a2e", "#7d3f33", 1.0), east - 0.55, -1.2, 0, solid="bed", sight=(0, 0.56))
    room.seat(east - 0.9, -0.8, 270, 0.54, "bed")
    room.put(f.rug("#6b4a33", (1.7, 1.2)), -0.5, -0.75, 0, 0.002)
    room.put(f.armchair("#6b4632"), -1.85, -0.75, 65, solid="armchair")
    room.seat(-1.8, -0.73, 65, 0.44, "armchair")
    tx, tz = 0.55, 0.95
    room.put(f.table("#7a5636", (1.2, 0.75)), tx, tz, 0, solid="table", sight=TABLE_SIGHT)
    room.chair(f.chair("#6b4a2e"), tx - 0.8, tz, 90)
    room.chair(f.chair("#6b4a2e"), tx + 0.8, tz, 270)
    room.put(f.stool("#6b4a2e"), tx, tz - 0.62, 0, solid="stool")
    for kind, dx, dz in (("lantern", 0.05, 0.1), ("cup", -0.3, 0.12), ("plate", 0.32, -0.1), ("bread", -0.1, -0.16)):
        room.prop(kind, tx + dx, 0.75, tz + dz, 40)
    room.put(
        f.shelf("#6b4a2e", (1.0, 1.6, 0.3), 0.55, seed), 1.9, south - 0.16, 180, wall="s", solid="shelf", sight=(0, 1.6)
    )
    for k, kind in enumerate(("axe", "shovel", "rope")):
        room.put(moved(_hung(kind), placed(-0.9 - 0.45 * k, 1.75, south - 0.03, 180)), 0, 0, 0, wall="s")
    for k in range(9):
        room.put(
            rod((0, 0, -0.2), (0, 0, 0.2), 0.055, "#5f4430", "bark", 8),
            -1.55 + 0.115 * (k % 4),
            north + 0.24,
            0,
            0.06 + 0.105 * (k // 4),
            wall="n",
        )
    room.lamp(tx + 0.05, 1.15, tz + 0.1, (2.2, 1.25, 0.5), 5.0)
    room.lamp(-0.5, 0.45, north + 0.7, (3.2, 1.4, 0.45), 5.5, always=True)
    room.window_light(east - 0.4, 1.4, 0.2, 1.0)
    room.window_light(1.6, 1.4, north + 0.4, 0.6)
    west_door(room, shell, 1.3)
    room.word("table", tx - 0.2, tz + 0.75, 0.75)
    room.word("window", east - 0.7, 0.35)
    room.word("fireplace fire hearth", -0.4, -1.05)
    room.word("bed bunk", 1.2, -0.3)
    room.word("shelf", 1.7, 1.75)
    room.word("wall", -1.2, 1.7)
    room.marks += [(-1.0, 0.9), (-0.55, 0.05), (0.7, -0.2), (-1.5, 0.35), (1.9, 0.45), (-0.9, 1.6)]
    return shell


def _hung(kind: str) -> Mesh:
    """A tool hung on a wall at z = 0, head up."""
    tool = prop_mesh(Prop(kind, kind, kind))
    return moved(tool, turned("x", 90))


def cellar(room: Furnishing, seed: int) -> Shell:
    """A stone cellar: low, one small window high up, barrels, shelves of jars, pipes, a workbench, a bulb on its cord."""
    shell = Shell(
        5.2, 4.4, 2.3, "#7d766b", wall_material="stone", floor="#6d675e", floor_material="concrete", ceiling="#5d574e",
        trim="#5a4a3a", beams="#4a3828",
        openings=(Opening("e", -0.8, 0.8, 1.6, 2.1, "window"), Opening("w", -1.1, 0.9, 0.0, 2.0, "door")),
    )  # fmt: skip
    north, east, south = -shell.depth / 2, shell.width / 2, shell.depth / 2
    for k, (x, z) in enumerate(((-2.0, north + 0.4), (-1.25, north + 0.42), (-2.05, north + 1.15))):
        room.put(_barrel(), x, z, 30 * k, solid="barrel", sight=(0, 0.9))
    room.put(_rack("#6b5038", seed), 0.6, north + 0.22, 0, wall="n", solid="rack", sight=(0, 1.7))
    room.put(f.table("#6b5038", (1.5, 0.7), 0.85), east - 0.4, 0.6, 90, wall="e", solid="table", sight=(0.74, 0.85))
    for kind, dz, heading in (("hammer", -0.4, 60), ("jar", 0.1, 0), ("bucket", 0.45, 0), ("pen", -0.1, 20)):
        room.prop(kind, east - 0.42, 0.85, 0.6 + dz, heading, "", "e")
    room.put(f.stool("#5f4630"), east - 1.1, 0.55, 0, solid="stool")
    room.seat(east - 1.1, 0.55, 90, 0.45, "stool")
    for k, (x, z, s) in enumerate(
        ((1.9, south - 0.4, 0.6), (1.3, south - 0.35, 0.5), (1.85, south - 0.42, 0.42), (-0.3, south - 0.3, 0.5))
    ):
        room.put(
            _crate(s),
            x,
            z,
            8.0 * k - 10,
            0.62 if k == 2 else 0.0,
            wall="s",
            solid="" if k == 2 else "crate",
            sight=None,
        )
    room.put(fit.pipe([(-2.55, 2.0, south - 0.12), (2.5, 2.0, south - 0.12)], 0.045), 0, 0, 0, wall="s")
    room.put(
        fit.pipe([(2.45, 2.05, south - 0.25), (2.45, 2.05, 0.0), (2.45, 0.0, 0.0)], 0.035, "#8a7a60"), 0, 0, 0, wall="e"
    )
    room.put(_boiler(), -1.9, south - 0.5, 180, wall="s", solid="boiler", sight=(0, 1.6))
    room.put(fit.pendant(True, 0.35, "#4a4d48", 0.13), 0.0, 0.1, 0, shell.height)
    room.lamp(0.0, 1.85, 0.1, (2.6, 1.8, 0.95), 6.0, always=True)
    room.window_light(east - 0.35, 1.75, -0.8, 0.7, 4.0)
    west_door(room, shell, 1.1)
    room.word("table workbench bench", east - 1.35, 1.05, 0.85)
    room.word("window", east - 0.6, -0.9)
    room.word("barrel barrels", -1.3, -1.05)
    room.word("rack shelf", 0.6, -1.45)
    room.word("boiler", -1.3, 1.2)
    room.word("crate box", 0.7, 1.4)
    room.marks += [(-0.7, 0.4), (0.4, 0.9), (-0.1, -0.7), (1.0, -0.2), (-1.1, -0.3), (0.7, -1.2)]
    return shell


def _barrel() -> Mesh:
    body = lathe(
        [
            (0, 0),
            (0.25, 0),
            (0.31, 0.25),
            (0.33, 0.45),
            (0.31, 0.65),
            (0.25, 0.9),
            (0.235, 0.9),
            (0.235, 0.87),
            (0, 0.87),
        ],
        "#7d5636",
        "wood",
        20,
    )
    hoops = [
        lathe([(r, y - 0.02), (r + 0.008, y - 0.02), (r + 0.008, y + 0.02), (r, y + 0.02)], "#4a4d50", "metal", 20)
        for r, y in ((0.27, 0.1), (0.317, 0.3), (0.317, 0.6), (0.27, 0.8))
    ]
    return grounded(merge([body, *hoops]), 0, 0.2, 0.5)


def _crate(size: float) -> Mesh:
    parts = [slab((size, size, size), "#8a6a45", "wood", 0.01)]
    h = size / 2
    for y in (0.0, size - 0.09):
        for z in (-h, h):
            parts.append(box((-h - 0.01, y, z - 0.012), (h + 0.01, y + 0.09, z + 0.012), "#9a784f", "wood", 0.003))
        for x in (-h, h):
            parts.append(box((x - 0.012, y, -h), (x + 0.012, y + 0.09, h), "#9a784f", "wood", 0.003))
    return grounded(merge(parts), 0, 0.15, 0.5)


def _rack(colour: str, seed: int) -> Mesh:
    """Open shelves with bottles and jars, back at -z, 1.5 wide, 1.7 high."""
    parts = [
        box((x - 0.03, 0, z - 0.03), (x + 0.03, 1.7, z + 0.03), colour, "wood", 0.005)
        for x in (-0.72, 0.72)
        for z in (-0.15, 0.15)
    ]
    for k, y in enumerate((0.3, 0.75, 1.2, 1.65)):
        parts.append(box((-0.75, y, -0.2), (0.75, y + 0.03, 0.2), shade(colour, 0.95), "wood", 0.004))
        if k < 3:
            parts.append(at(fit.bottles(1.3, seed * 3 + k, 1), 0, y + 0.03, 0))
    return grounded(merge(parts), 0, 0.15, 0.5)


def _boiler() -> Mesh:
    body = lathe([(0, 0.12), (0.3, 0.12), (0.3, 1.35), (0.2, 1.55), (0.09, 1.6), (0.09, 2.3)], "#56605c", "metal", 18)
    door = box((-0.13, 0.4, 0.27), (0.13, 0.68, 0.32), "#2e3331", "metal", 0.01)
    feet = [rod((x, 0, z), (x, 0.14, z), 0.025, "#2e3331") for x in (-0.18, 0.18) for z in (-0.18, 0.18)]
    dial = moved(cylinder(0.06, 0.03, "#e0dccb", "metal", 14), placed(0, 1.05, 0.29) @ turned("x", 90))
    return grounded(merge([body, door, *feet, dial]), 0, 0.2, 0.5)


def bathroom(room: Furnishing, seed: int) -> Shell:
    """A tiled bathroom: tub under the east window, basin with mirror, toilet, a stool with towels."""
    shell = Shell(
        3.6, 3.2, 2.6, "#bccdc9", wall_material="tile", floor="#5d6d72", floor_material="tile", trim="#eef0ec",
        openings=(Opening("e", 0.0, 0.9, 1.2, 2.0, "window"), Opening("w", -0.9, 0.85, 0.0, 2.05, "door")),
    )  # fmt: skip
    north, east = -shell.depth / 2, shell.width / 2
    room.put(_tub(), east - 0.42, -0.55, 0, wall="e", solid="bath", sight=(0, 0.58))
    room.put(_basin(), -0.3, north + 0.25, 0, wall="n", solid="table", sight=(0.6, 0.85))
    room.put(_mirror(0.6, 0.75), -0.3, north, 0, 1.15, wall="n")
    room.prop("glass", -0.08, 0.85, north + 0.16, 0, "", "n")
    room.put(_toilet(), 1.2, 1.6 - 0.36, 180, wall="s", solid="toilet", sight=(0, 0.8))
    room.seat(1.2, 1.22, 180, 0.43, "toilet")
    room.put(f.stool("#c9b08a"), -1.3, north + 0.35, 0, solid="stool")
    for k, tone in enumerate(("#d9d2c2", "#8fb0b8", "#e6e2d8")):
        room.put(
            box((-0.15, 0, -0.11), (0.15, 0.055, 0.11), tone, "cloth", 0.025),
            -1.3,
            north + 0.35,
            6.0 * k,
            0.45 + 0.055 * k,
        )
    room.put(f.rug("#8a9fa8", (0.9, 0.6)), 0.5, -0.3, 90, 0.002)
    room.put(fit.pendant(room.lit, 0.35, "#e6e6e0", 0.16), 0, 0, 0, shell.height)
    room.lamp(0, 2.1, 0, (2.8, 2.5, 2.1), 5.0)
    room.lamp(-0.3, 2.0, north + 0.3, (1.2, 1.05, 0.85), 3.0)
    room.window_light(east - 0.4, 1.7, 0.0, 1.0)
    west_door(room, shell, 0.9)
    room.word("table basin sink mirror", -0.3, north + 0.85, 0.85)
    room.word("window", 0.9, 0.45)
    room.word("bath tub shower", 0.65, -0.55)
    room.view((-1.5, 1.5, 1.25), (0.75, 0.85, -0.95))
    room.word("toilet", 0.75, 0.75)
    room.marks += [(-0.4, -0.1), (0.35, 0.35), (-0.55, 0.75), (0.2, -0.7)]
    return shell


def _tub() -> Mesh:
    """An enamel tub along z, 1.65 long, a tap at -z."""
    w, length = 0.36, 0.82
    white = "#eef0ee"
    parts = [
        box((-w, 0.0, -length), (-w + 0.06, 0.58, length), white, "tile", 0.03),
        box((w - 0.06, 0, -length), (w, 0.58, length), white, "tile", 0.03),
    ]
    parts += [
        box((-w, 0.0, z - 0.03), (w, 0.58, z + 0.03), white, "tile", 0.03) for z in (-length + 0.03, length - 0.03)
    ]
    parts.append(box((-w + 0.05, 0.1, -length + 0.05), (w - 0.05, 0.14, length - 0.05), shade(white, 0.92), "tile"))
    parts += [
        rod((0, 0.58, -length + 0.03), (0, 0.72, -length + 0.03), 0.018, "#c9ccce"),
        rod((0, 0.71, -length + 0.03), (0, 0.69, -length + 0.16), 0.015, "#c9ccce"),
    ]
    return grounded(merge(parts), 0, 0.2, 0.4)


def _basin() -> Mesh:
    white = "#eef0ee"
    bowl = lathe(
        [(0.0, 0.66), (0.1, 0.67), (0.26, 0.82), (0.27, 0.85), (0.24, 0.85), (0.2, 0.78), (0, 0.72)], white, "tile", 22
    )
    foot = lathe([(0.12, 0), (0.11, 0.03), (0.075, 0.15), (0.07, 0.55), (0.11, 0.68)], white, "tile", 14)
    tap = [
        rod((0, 0.84, -0.22), (0, 0.98, -0.22), 0.014, "#c9ccce"),
        rod((0, 0.97, -0.22), (0, 0.95, -0.1), 0.012, "#c9ccce"),
    ]
    return grounded(merge([bowl, foot, *tap]), 0, 0.2, 0.4)


def _toilet() -> Mesh:
    white = "#eef0ee"
    bowl = at(
        lathe([(0.13, 0), (0.12, 0.1), (0.18, 0.34), (0.2, 0.40), (0.2, 0.43), (0, 0.43)], white, "tile", 20),
        z=0.06,
        size=(0.92, 1, 1.15),
    )
    tank = box((-0.2, 0.38, -0.34), (0.2, 0.78, -0.16), white, "tile", 0.03)
    return grounded(merge([bowl, tank, at(cylinder(0.018, 0.02, "#c9ccce", "metal", 8), 0, 0.78, -0.25)]), 0, 0.2, 0.4)
