"""Furnished rooms. Option `type` says which: kitchen, living, bedroom, office, cellar, cabin, hospital, bar, library, corridor,
classroom, bathroom, laboratory, supermarket, pharmacy, canteen, gymnasium,
cell, nursery, studio, bath (a swimming pool), stairwell, aquarium, bakery, cafe, nightclub, ballroom, throne, court,
cinema, lobby, warehouse, circus, boxing ring, starship, carriage, aircraft, elevator, dungeon, factory, garage, attic, greenhouse, bus,
subway (a car), platform (of an underground station), dining, loft, open kitchen,
large bedroom, bathing room, restaurant, forge, workshop, casino, terminal (an airport's departure hall), station corridor (in space), ward,
"shop of flowers" (toys, clothes, jewels, antiques,
fruit, tools). Option `style` = warm | pale | dark changes walls and wood; `view` = garden | city | sea | hills | snow | desert | moon |
mars | space | clouds | street | towers | jungle | apron | none is what the windows show; `shows` is what a cinema's
screen shows; `without` = rug leaves the floor bare for another.

The main windows are where the sun comes from (the seed's side), so that it falls on the floor and on faces.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from filmwright.bible import Place
from filmwright.errors import StageError
from filmwright.stage.light import lighting
from filmwright.stage.places import (
    rooms_aboard,
    rooms_apart,
    rooms_dine,
    rooms_dining,
    rooms_forge,
    rooms_gate,
    rooms_grand,
    rooms_home,
    rooms_hull,
    rooms_loft,
    rooms_market,
    rooms_play,
    rooms_public,
    rooms_ride,
    rooms_ring,
    rooms_shop,
    rooms_show,
    rooms_trade,
    rooms_ward,
    rooms_works,
)
from filmwright.stage.places.furnish import Furnishing, mirrored_box, mirrored_item
from filmwright.stage.places.interior import Shell, behind_doors, ceiling_item, floor_item, views, wall_items
from filmwright.stage.places.kept_plans import Room as Known
from filmwright.stage.places.kept_plans import kept
from filmwright.stage.places.outlooks import AIRLESS, VIEWS
from filmwright.stage.places.place import DARK, SetPiece, free_near
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.vista import Outside
from filmwright.stage.props.screen_pictures import SHOWS
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light, Vec

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
    "pharmacy": rooms_trade.pharmacy,
    "canteen": rooms_trade.canteen,
    "gymnasium": rooms_trade.gymnasium,
    "cell": rooms_apart.cell,
    "nursery": rooms_apart.nursery,
    "studio": rooms_apart.studio,
    "bath": rooms_apart.swimming_bath,
    "stairwell": rooms_apart.stairwell,
    "aquarium": rooms_show.aquarium,
    "bakery": rooms_show.bakery,
    "cafe": rooms_show.cafe,
    "nightclub": rooms_show.nightclub,
    "ballroom": rooms_grand.ballroom,
    "throne": rooms_grand.throne_room,
    "court": rooms_grand.courtroom,
    "cinema": rooms_grand.cinema,
    "lobby": rooms_grand.lobby,
    "warehouse": rooms_grand.warehouse,
    "circus": rooms_ring.circus,
    "boxing ring": rooms_ring.boxing_ring,
    "starship": rooms_aboard.starship,
    "carriage": rooms_aboard.carriage,
    "aircraft": rooms_aboard.aircraft,
    "elevator": rooms_aboard.elevator,
    "dungeon": rooms_aboard.dungeon,
    **rooms_dining.ROOMS,
    **rooms_dine.ROOMS,
    **rooms_forge.ROOMS,
    **rooms_gate.ROOMS,
    **rooms_hull.ROOMS,
    **rooms_loft.ROOMS,
    **rooms_market.ROOMS,
    **rooms_play.ROOMS,
    **rooms_ride.ROOMS,
    **rooms_ward.ROOMS,
    **rooms_works.ROOMS,
    **{f"shop of {goods}": partial(rooms_shop.shop, goods=goods) for goods in rooms_shop.GOODS},
}
STYLES = {  # wall, trim by style; "own" keeps what the room says
    "own": ("", ""),
    "warm": ("#cbb48c", "#e9dfc8"),
    "pale": ("#c5cfd0", "#eef0ee"),
    "dark": ("#5f6558", "#3f382f"),
}
SILLS = (0.3, 1.3)  # metres of height between which such a board is somebody's place


class Room(SetPiece):
    """An interior with four walls that a camera may look through."""

    options = ("type", "style", "view", "shows", "without")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.type = self.choice("type", tuple(TYPES))
        self._view = self.choice("view", ("", *VIEWS))
        self._without = self.choice("without", ("", "rug"))
        self._shows = self.choice("shows", ("", *SHOWS))
        wall, trim = STYLES[self.choice("style", tuple(STYLES))]
        key = lighting("room", True, "day", "clear", "neutral", place.seed)[0].key
        self.flip = key[0] < 0
        self._furnished: dict[bool, Furnishing] = {}
        self._wall, self._trim = wall, trim
        self._known = kept(place, self._look_round)
        self.plan = self._known.plan

    def _look_round(self) -> Known:
        """What is known of the room once it is furnished."""
        plan, shell = self._plan(self.furnished(False)), self.shell
        return Known(plan, min(shell.width, shell.depth), shell.view)

    @property
    def shell(self) -> Shell:
        """Its walls and what is in them."""
        self.furnished(False)
        return self._shell

    def furnished(self, lit: bool) -> Furnishing:
        """The room's things by day or by lamp light."""
        if lit not in self._furnished:
            furnishing = Furnishing(lit, self._shows)
            shell = TYPES[self.type](furnishing, self.place.seed)
            if self._view:
                shell = replace(shell, view=self._view)
            self._shell: Shell = replace(shell, wall=self._wall, trim=self._trim) if self._wall else shell
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
            marks=tuple(free_near(boxes, mark) for mark in room.marks),
            zones=(((-x, 0.12, -z), (x, shell.height - 0.08, z)),),
            landmark=room.landmark,
            sill=self._sill(),
            views=tuple(room.views),
        )

    def _sill(self) -> Vec | None:
        """Where something lies on the board of a window that is low enough to be looked at; of the first."""
        shell = self.shell
        for hole in shell.openings:
            if hole.kind == "window" and SILLS[0] <= hole.low <= SILLS[1]:
                x, z = shell.point(hole.wall, hole.middle, 0.03)
                return (-x if self.flip else x, hole.low, z)
        return None

    def dress(self, lit: bool) -> tuple[Item, ...]:
        shell = self.shell
        built = [
            floor_item(shell),
            *([ceiling_item(shell)] if shell.ceiling else []),
            *wall_items(shell, lit),
            *behind_doors(shell, lit),
        ]
        if self.flip:
            built = [mirrored_item(item) for item in built]
        return (*built, *(item for item in self.furnished(lit).items() if item.name != (self._without or "-")))

    def beyond(self, time: str, weather: str) -> tuple[Item, ...]:
        seen = views(self.shell, Outside(time, weather))
        return tuple(mirrored_item(item) for item in seen) if self.flip else tuple(seen)

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """Where the windows look out on no air at all, stars stand before them and no day comes in."""
        air = replace(air, room=min(0.62 * self._known.across, air.room))
        if self._known.view not in AIRLESS:
            return light, air, grade
        light = replace(light, stars=0.9, zenith=(0.02, 0.024, 0.04), horizon=(0.024, 0.028, 0.046), sun_disc=0.0)
        return light, replace(air, void=True, galaxy=0.6, clouds=0.0), grade

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        room = self.furnished(time in DARK)
        return tuple(room.night_lamps if time in DARK else room.day_lamps)
