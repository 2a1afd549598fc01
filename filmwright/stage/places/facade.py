"""The front of a house that somebody is seen at: on its balcony, or behind a window of it, from outside.

Options: `of` = balcony | window; `style` = plaster | stone (a castle's wall between two towers) | brick | wood; `season` as elsewhere.
One stands at the origin, as high over the ground as the balcony or the window is, and looks to +z, where the camera is.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import curtain, rows_of_windows
from filmwright.stage.places.landmarks.landmark import crown, merlons
from filmwright.stage.places.place import DARK, SetPiece, scattered
from filmwright.stage.places.plain import GREEN
from filmwright.stage.places.plan import Box, Level, Plan
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import box, lathe, quad, rod
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import at, blend, chance, glowing, grounded, merge, named, shade, varied

STYLES = {  # wall, its material, trim, height of the floor over the ground
    "plaster": ("#cdbb9a", "plaster", "#efe8da", 3.3),
    "stone": ("#948b7b", "stone", "#b3aa98", 6.4),
    "brick": ("#8a4d3c", "brick", "#ddd5c6", 3.3),
    "wood": ("#8fa0a0", "wood", "#f0ede4", 0.8),
}
HALF, THICK, OVER = 8.0, 0.45, 6.6  # metres: half the wall's width, its thickness, and its height over the floor
DOOR = (-0.85, 0.85, 0.0, 2.4)  # of a balcony: x from, to; height from, to
WINDOW = (-0.95, 0.95, 0.75, 2.25)
DEEP, WIDE, TALL = 3.2, 2.6, 2.8  # of the room behind: its depth, half its width, its height
SLAB, REACH = 2.3, 1.55  # half the width of a balcony, and how far it stands out
RAIL = 0.98  # its height


class Facade(SetPiece):
    """A wall with a room behind one opening, its balcony, and the ground before it; y = 0 is the ground."""

    options = ("of", "style", "season")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.of = self.choice("of", ("balcony", "window"))
        self.style = self.choice("style", tuple(STYLES))
        self.season = self.choice("season", SEASONS)
        self.wall, self.material, self.trim, self.floor = STYLES[self.style]
        self.hole = DOOR if self.of == "balcony" else WINDOW
        y, (x0, x1, low, high) = self.floor, self.hole
        top = y + OVER
        boxes = [
            Box("wall_1", (-HALF, 0, -THICK), (x0, top, 0)),
            Box("wall_2", (x1, 0, -THICK), (HALF, top, 0)),
            Box("wall_3", (x0, y + high, -THICK), (x1, top, 0)),
            Box("wall_4", (x0, 0, -THICK), (x1, y + low, 0)),
            Box("back", (-WIDE, y, -THICK - DEEP), (WIDE, y + TALL, -THICK - DEEP + 0.05)),
        ]
        if self.of == "balcony":
            boxes.append(Box("rail", (-SLAB, y, REACH - 0.1), (SLAB, y + RAIL, REACH), opaque=False))
        z = 0.7 if self.of == "balcony" else -THICK - 0.42
        here = (0.0, z)
        words = ("window", "balcony", "house", "castle", "rail", "edge", "view", "door", "curtain")
        self.plan = Plan(
            name=place.name,
            boxes=tuple(boxes),
            anchors=tuple((word, here) for word in words),
            marks=(here, (0.62, z), (-0.62, z), (1.2, z), (-1.2, z))
            if self.of == "balcony"
            else (here, (0.5, z), (-0.5, z), (0.2, z - 0.7)),
            zones=(
                ((-9.0, 0.4, REACH + 0.8), (9.0, y + 1.2, 24.0)),
                ((-0.4, y + 1.1, z - 0.38), (0.4, y + 2.1, z + 0.38)),  # what whoever stands there sees
            ),
            levels=(Level((-WIDE, -THICK - DEEP), (WIDE, REACH if self.of == "balcony" else 0.0), y),),
            heading=90.0,
            landmark=(0.0, y + 1.6, -0.2),
        )

    def dress(self, lit: bool) -> tuple[Item, ...]:
        seed = self.place.seed
        draw = chance(seed, "facade")
        out = [
            Item(
                named(f"facade-{self.style}", self._front(lit, seed)),
                name="castle" if self.style == "stone" else "house",
            ),
            Item(named("facade-room", self._room(lit, seed)), name="room", shadow=False),
            Item(named("facade-window", self._frame()), name="window"),
        ]
        if self.of == "balcony":
            out.append(Item(named("facade-balcony", self._balcony()), name="balcony"))
        low, high = GREEN[self.season]
        lawn = quad((-60, 0, 60), (60, 0, 60), (60, 0, -60), (-60, 0, -60), blend(low, high, 0.5), "grass")
        path = quad((-1.6, 0.01, 60), (1.6, 0.01, 60), (1.6, 0.01, 0.3), (-1.6, 0.01, 0.3), "#a3957c", "soil")
        out.append(Item(named("facade-ground", lawn, path), name="ground"))
        x = np.concatenate([draw.uniform(11, 34, 8), -draw.uniform(11, 34, 8)])
        points = np.stack([x, 0 * x - 0.1, draw.uniform(-16, 3, 16)], 1)
        out.append(scattered(tree("oak", seed, True, self.season), points, draw, "trees", (0.8, 1.25)))
        beds = np.stack([np.array([-6.2, -4.6, 4.4, 6.0]), np.zeros(4) - 0.05, np.full(4, 0.9)], 1)
        out.append(scattered(tree("rose", seed, True, self.season), beds, draw, "bushes", (0.5, 0.75)))
        return tuple(out)

    def _front(self, lit: bool, seed: int) -> Mesh:
        """The wall round its opening, other windows, what crowns it."""
        y, (x0, x1, low, high) = self.floor, self.hole
        top, tone, matter = y + OVER, self.wall, self.material
        parts = [
            box((-HALF, -0.5, -THICK), (x0, top, 0), tone, matter),
            box((x1, -0.5, -THICK), (HALF, top, 0), tone, matter),
            box((x0, y + high, -THICK), (x1, top, 0), tone, matter),
            box((x0, -0.5, -THICK), (x1, y + low, 0), tone, matter),
        ]
        for side in (-1, 1):
            rows = rows_of_windows(4.6, y + 4.4, lit, seed + side, (2.3, 3.3), (0.95, 1.45), max(y - 2.4, 0.9), 0.35)
            parts.append(at(rows, side * 5.1, 0, 0.02))
        if self.style == "stone":
            parts.append(merlons((-HALF, -0.2), (HALF, -0.2), top, tone))
            for side in (-1, 1):
                shaft = lathe(
                    [(2.5, -1), (2.3, 1.0), (2.2, top), (2.6, top + 0.8), (2.6, top + 2.0), (0, top + 2.0)],
                    tone,
                    matter,
                    24,
                    60,
                )
                cone = lathe([(2.9, top + 2.6), (1.4, top + 5.2), (0.0, top + 8.2)], "#5d4038", "tile", 24, 60)
                tower = merge([shaft, crown(2.6, top + 2.0, tone, 9), cone])
                parts.append(at(tower, side * (HALF + 1.2), 0, -0.6))
            wall = varied(merge(parts), 0.14, seed, 2.0)
        else:
            eaves = box((-HALF - 0.5, top, -THICK - 0.6), (HALF + 0.5, top + 0.25, 0.7), shade(self.trim, 0.9), "wood")
            roof = quad(
                (-HALF - 0.5, top + 0.2, 0.8),
                (HALF + 0.5, top + 0.2, 0.8),
                (HALF - 0.6, top + 3.4, -4.0),
                (-HALF + 0.6, top + 3.4, -4.0),
                "#6a4438",
                "tile",
            )
            plinth = box((-HALF, -0.5, 0.0), (HALF, 0.5, 0.06), shade(tone, 0.7), "stone")
            wall = merge([*parts, eaves, roof, plinth])
        return grounded(wall, 0, 1.5, 0.3)

    def _frame(self) -> Mesh:
        """What frames the opening: a surround, a sill, open leaves or curtains to both sides."""
        y, (x0, x1, low, high) = self.floor, self.hole
        trim = [
            box((x0 - 0.14, y + low - 0.02, -0.05), (x0, y + high + 0.14, 0.07), self.trim, "paint", 0.01),
            box((x1, y + low - 0.02, -0.05), (x1 + 0.14, y + high + 0.14, 0.07), self.trim, "paint", 0.01),
            box((x0 - 0.14, y + high, -0.05), (x1 + 0.14, y + high + 0.16, 0.09), self.trim, "paint", 0.01),
        ]
        drapes = [
            at(curtain(0.42, high - low - 0.1, "#a8433a"), side * (x1 - 0.2), y + low, -THICK - 0.1) for side in (-1, 1)
        ]
        if self.of == "window":
            trim.append(box((x0 - 0.22, y + low - 0.1, -0.05), (x1 + 0.22, y + low, 0.16), self.trim, "paint", 0.01))
            bars = (
                [box((-0.02, y + low, -0.2), (0.02, y + high, -0.17), self.trim, "paint")]
                if self.style == "wood"
                else []
            )
            bars.append(box((x0, y + high - 0.42, -0.2), (x1, y + high - 0.38, -0.17), self.trim, "paint"))
            trim += bars
        return merge([*trim, *drapes])

    def _room(self, lit: bool, seed: int) -> Mesh:
        """The room behind, bright when it is dark outside: walls, a lamp, a picture, a shelf of books."""
        del seed
        y, back = self.floor, -THICK - DEEP
        paper = "#d9b98a" if lit else "#8f7d63"
        walls = [
            box((-WIDE, y, back - 0.1), (WIDE, y + TALL, back), paper, "plaster"),
            box((-WIDE - 0.1, y, back), (-WIDE, y + TALL, -THICK), shade(paper, 0.9), "plaster"),
            box((WIDE, y, back), (WIDE + 0.1, y + TALL, -THICK), shade(paper, 0.9), "plaster"),
            box((-WIDE, y + TALL, back), (WIDE, y + TALL + 0.1, -THICK), "#e6dccb", "plaster"),
            box((-WIDE, y - 0.1, back), (WIDE, y, -THICK), "#6e4a30", "wood"),
            box((-0.2, y + 1.35, back), (0.75, y + 2.0, back + 0.04), "#4a3a2c", "wood"),
            box((-0.14, y + 1.41, back + 0.03), (0.69, y + 1.94, back + 0.05), "#6d8a78", "paint"),
            box((-2.3, y, back + 0.02), (-1.1, y + 1.9, back + 0.34), "#5a3c28", "wood"),
        ]
        foot = rod((1.75, y, back + 0.6), (1.75, y + 1.35, back + 0.6), 0.02, "#3a3028", "metal", 8)
        hood = at(lathe([(0.24, 0.0), (0.14, 0.3)], "#ffe2b0", "plain", 20), 1.75, y + 1.3, back + 0.6)
        lamp = glowing(hood, "#ffd79a", 2.6) if lit else hood
        return merge([*walls, foot, lamp])

    def _balcony(self) -> Mesh:
        """A slab on brackets with a balustrade of stone, or of iron."""
        y, tone = self.floor, self.trim if self.style != "stone" else shade(self.wall, 1.08)
        parts = [
            box((-SLAB, y - 0.2, 0), (SLAB, y, REACH), tone, "stone", 0.02),
            box((-SLAB - 0.05, y - 0.28, 0), (SLAB + 0.05, y - 0.18, REACH + 0.05), shade(tone, 0.9), "stone", 0.02),
            *(
                box((x - 0.14, y - 0.9, 0), (x + 0.14, y - 0.26, 0.9), shade(tone, 0.85), "stone", 0.05)
                for x in (-1.8, 0.0, 1.8)
            ),
        ]
        edge = [(float(x), REACH - 0.07) for x in np.arange(-SLAB + 0.12, SLAB, 0.2)]
        edge += [(side * (SLAB - 0.07), float(z)) for side in (-1, 1) for z in np.arange(0.15, REACH - 0.1, 0.2)]
        heavy = self.style in ("stone", "plaster")
        profile = [(0.05, 0.0), (0.05, 0.06), (0.03, 0.1), (0.065, 0.34), (0.03, 0.66), (0.05, 0.76), (0.05, 0.84)]
        for x, z in edge:
            parts.append(
                at(lathe(profile, tone, "stone", 10), x, y, z)
                if heavy
                else rod((x, y, z), (x, y + 0.9, z), 0.012, "#26282b", "metal", 6)
            )
        rail, matter, thick = (tone, "stone", 0.1) if heavy else ("#26282b", "metal", 0.03)
        parts.append(
            box((-SLAB, y + 0.84, REACH - 0.07 - thick), (SLAB, y + RAIL, REACH - 0.07 + thick), rail, matter, 0.01)
        )
        for side in (-1, 1):
            parts.append(
                box(
                    (side * (SLAB - 0.07) - thick, y + 0.84, 0),
                    (side * (SLAB - 0.07) + thick, y + RAIL, REACH),
                    rail,
                    matter,
                    0.01,
                )
            )
        return merge(parts)

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """The light of the room, which falls on whoever stands in the opening."""
        y = self.floor
        if time not in DARK:
            return (Lamp((0.0, y + 2.0, -1.6), (0.9, 0.8, 0.65), 4.0),)
        return (
            Lamp((0.9, y + 2.0, -THICK - 1.2), (7.5, 5.0, 2.7), 5.5),
            Lamp((-0.6, y + 2.1, 0.2), (2.2, 1.5, 0.85), 3.2),
        )


__all__ = ["Facade"]
