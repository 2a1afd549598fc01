"""Places, one family a file; `build` makes the set piece of a place of the bible."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from filmwright.bible import Place
from filmwright.errors import StageError
from filmwright.stage.places.place import SetPiece
from filmwright.stage.remembered import remembered

# Kind -> its class; one that is not loaded yet is in the file of its name (Room in room.py), for a plan needs few of them.
FAMILIES: dict[str, type[SetPiece] | None] = dict.fromkeys(
    (
        "underwater", "desert", "house", "room", "roof", "street", "forest", "plain", "shore", "station", "hall", "sight", "wild",
        "yard", "space", "riverside", "aloft", "range", "grounds", "cavern", "settlement", "upland", "facade",
    )
)  # fmt: skip


def family(kind: str) -> type[SetPiece]:
    """The class that builds the places of a kind of FAMILIES."""
    found = FAMILIES[kind]
    if found is None:
        found = FAMILIES[kind] = getattr(import_module(f"{__name__}.{kind}"), kind.capitalize())
    return cast(type[SetPiece], found)


@remembered(48 << 20)
def build(place: Place) -> SetPiece:
    """The set piece of a place; built once for equal places. StageError for a kind that no family builds."""
    if place.kind not in FAMILIES:
        raise StageError(
            f"The place {place.id!r} is of kind {place.kind!r}, which the stage cannot build. "
            f"It builds: {', '.join(FAMILIES)}. Give the place one of these in bible.toml."
        )
    return family(place.kind).built_by(place)(place)
