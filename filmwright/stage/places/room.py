"""Furnished rooms. Option `type` says which: kitchen, living, bedroom, office, cellar, cabin, hospital, bar, library, corridor,
classroom, bathroom, laboratory, supermarket, pharmacy, canteen, gymnasium, cell, nursery, studio, bath (a swimming pool), stairwell.
Option `style` = warm | pale | dark changes walls and wood.

The main windows are where the sun comes from (the seed's side), so that it falls on the floor and on faces.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from filmwright.bible import Place
from filmwright.errors import StageError
from filmwright.stage.light import lighting
from filmwright.stage.places import rooms_apart, rooms_home, rooms_public, rooms_trade
from filmwright.stage.places.furnish import Furnishing, mirrored_box, mirrored_item
from filmwright.stage.places.interior import Shell, behind_doors, ceiling_item, floor_item, views, wall_items
from filmwright.stage.places.place import DARK, SetPiece, free_near
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.snapshot import Item, Lamp

Furnish = Callable[[Furnishing, int], Shell]

TYPES: dict[str, Furnish] = {
    "living": rooms_home.living,
    "kitchen": rooms_home.kitchen,
    "bedroom": rooms_home.bedroom,
    "cabin": rooms_home.cabin,
    "cellar": rooms_home.cellar,
    "bathroom": rooms_home.bathroom,
    "office": rooms_public.office,
    "library": rooms_public.library,
    "hospital": rooms_public.hospital,
    "bar": rooms_public.bar,
    "corridor": rooms_public.corridor,
    "classroom": rooms_public.classroom,
    "laboratory": rooms_trade.laboratory,
    "supermarket": rooms_trade.supermarket,
    "pharmacy": rooms_trade.pharmacy,
    "canteen": rooms_trade.canteen,
    "gymnasium": rooms_trade.gymnasium,
    "cell": rooms_apart.cell,
    "nursery": rooms_apart.nursery,
    "studio": rooms_apart.studio,
    "bath": rooms_apart.swimming_bath,
    "stairwell": rooms_apart.stairwell,
}
STYLES = {  # wall, trim by style; "own" keeps what the room says
    "own": ("", ""),
    "warm": ("#cbb48c", "#e9dfc8"),
    "pale": ("#c5cfd0", "#eef0ee"),
    "dark": ("#5f6558", "#3f382f"),
}


class Room(SetPiece):
    """An interior with four walls that a camera may look through."""

    options = ("type", "style")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.type = self.choice("type", tuple(TYPES))
        wall, trim = STYLES[self.choice("style", tuple(STYLES))]
        key = lighting("room", True, "day", "clear", "neutral", place.seed)[0].key
        self.flip = key[0] < 0
        self._furnished: dict[bool, Furnishing] = {}
        self._wall, self._trim = wall, trim
        self.plan = self._plan(self.furnished(False))

    def furnished(self, lit: bool) -> Furnishing:
        """The room's things by day or by lamp light."""
        if lit not in self._furnished:
            furnishing = Furnishing(lit)
            shell = TYPES[self.type](furnishing, self.place.seed)
            self.shell: Shell = replace(shell, wall=self._wall, trim=self._trim) if self._wall else shell
            self._furnished[lit] = furnishing.mirrored() if self.flip else furnishing
        return self._furnished[lit]

    def _plan(self, room: Furnishing) -> Plan:
        shell = self.shell
        walls: list[Box] = [mirrored_box(b) if self.flip else b for b in shell.boxes()]
        x, z = shell.width / 2, shell.depth / 2
        for word in ("table", "door", "window"):
            if word not in dict(room.anchors):
                raise StageError(
                    f"The room type {self.type!r} was furnished without a {word!r}; its recipe must name one."
                )
        boxes = (*walls, *room.boxes)
        return Plan(
            name=self.place.name,
            interior=True,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point)) for word, point in room.anchors),
            tops=tuple(room.tops),
            seats=tuple(room.seats),
            doors=tuple(room.doors),
            marks=tuple(room.marks),
            zones=(((-x, 0.12, -z), (x, shell.height - 0.08, z)),),
        )

    def dress(self, lit: bool) -> tuple[Item, ...]:
        shell = self.shell
        built = [
            floor_item(shell),
            ceiling_item(shell),
            *wall_items(shell, lit),
            *behind_doors(shell, lit),
            *views(shell, lit),
        ]
        if self.flip:
            built = [mirrored_item(item) for item in built]
        return (*built, *self.furnished(lit).items())

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        room = self.furnished(time in DARK)
        return tuple(room.night_lamps if time in DARK else room.day_lamps)
