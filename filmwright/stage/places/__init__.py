"""Places, one family a file; `build` makes the set piece of a place of the bible."""

from __future__ import annotations

from filmwright.bible import Place
from filmwright.errors import StageError
from filmwright.stage.places.aloft import Aloft
from filmwright.stage.places.cavern import Cavern
from filmwright.stage.places.desert import Desert
from filmwright.stage.places.forest import Forest
from filmwright.stage.places.grounds import Grounds
from filmwright.stage.places.hall import Hall
from filmwright.stage.places.house import House
from filmwright.stage.places.place import SetPiece
from filmwright.stage.places.plain import Plain
from filmwright.stage.places.range import Range
from filmwright.stage.places.riverside import Riverside
from filmwright.stage.places.roof import Roof
from filmwright.stage.places.room import Room
from filmwright.stage.places.settlement import Settlement
from filmwright.stage.places.shore import Shore
from filmwright.stage.places.sight import Sight
from filmwright.stage.places.space import Space
from filmwright.stage.places.station import Station
from filmwright.stage.places.street import Street
from filmwright.stage.places.underwater import Underwater
from filmwright.stage.places.upland import Upland
from filmwright.stage.places.wild import Wild
from filmwright.stage.places.yard import Yard
from filmwright.stage.remembered import remembered

FAMILIES: dict[str, type[SetPiece]] = {
    "underwater": Underwater,
    "desert": Desert,
    "house": House,
    "room": Room,
    "roof": Roof,
    "street": Street,
    "forest": Forest,
    "plain": Plain,
    "shore": Shore,
    "station": Station,
    "hall": Hall,
    "sight": Sight,
    "wild": Wild,
    "yard": Yard,
    "space": Space,
    "riverside": Riverside,
    "aloft": Aloft,
    "range": Range,
    "grounds": Grounds,
    "cavern": Cavern,
    "settlement": Settlement,
    "upland": Upland,
}


@remembered(48 << 20)
def build(place: Place) -> SetPiece:
    """The set piece of a place; built once for equal places. StageError for a kind that no family builds."""
    if place.kind not in FAMILIES:
        raise StageError(
            f"The place {place.id!r} is of kind {place.kind!r}, which the stage cannot build. "
            f"It builds: {', '.join(FAMILIES)}. Give the place one of these in bible.toml."
        )
    return FAMILIES[place.kind].built_by(place)(place)
