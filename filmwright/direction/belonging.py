"""Where things belong: the place in which a thing is shown when a prompt names none.

A home is told by the thing's family, or by words/belongings.toml. Small things alone lie on a table in a furnished room of that home.
What is large and nobody is there to use needs a free floor about it, and is shown in the large room of that home (stage/places/rooms_loft).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from filmwright.bible import Prop
from filmwright.reading.request import Where
from filmwright.reading.words import table
from filmwright.stage.props import family_of, known, prop_mesh

# home -> the place's plain noun, its family, options, and whether it is indoors
HOMES: dict[str, tuple[str, str, tuple[tuple[str, str], ...], bool]] = {
    "bathroom": ("bathroom", "room", (("type", "bathroom"),), True),
    "bath": ("bathroom", "room", (("type", "bathroom"),), True),
    "bedroom": ("bedroom", "room", (("type", "bedroom"),), True),
    "living": ("living room", "room", (("type", "living"),), True),
    "desk": ("office", "room", (("type", "office"),), True),
    "kitchen": ("kitchen", "room", (("type", "kitchen"),), True),
    "workshop": ("workshop", "room", (("type", "shop of tools"),), True),
    "gym": ("gymnasium", "room", (("type", "gymnasium"),), True),
    "stage": ("theatre", "hall", (("kind", "stage"),), True),
    "street": ("front yard", "house", (), False),
    "kerb": ("parking lot", "yard", (("kind", "parking"),), False),
    "snow": ("ski slope", "wild", (("kind", "slope"),), False),
    "ice": ("ice rink", "grounds", (("kind", "rink"),), False),
    "beach": ("beach", "shore", (("kind", "beach"),), False),
    "lake": ("beach", "shore", (("kind", "beach"),), False),
    "court": ("tennis court", "grounds", (("kind", "tennis"),), False),
    "golf": ("golf course", "yard", (("kind", "golf"),), False),
    "field": ("park", "plain", (("kind", "park"),), False),
    "park": ("park", "plain", (("kind", "park"),), False),
    "garden": ("garden", "plain", (("kind", "garden"),), False),
}
# home -> the type of its large room, whose floor is free
FREE_FLOOR = {
    "bathroom": "bathing room",
    "bath": "bathing room",
    "bedroom": "large bedroom",
    "kitchen": "open kitchen",
    "living": "loft",
    "desk": "loft",
}
WIDE = ("gym", "workshop")  # whose own room has floor enough
# what a thing may be named after -> the home it then has: "a kitchen table", "a garden bench"
NAMED = {
    "kitchen": "kitchen", "bathroom": "bathroom", "bedroom": "bedroom", "bedside": "bedroom", "office": "desk", "living-room": "living",
    "garden": "garden", "park": "park", "beach": "beach", "workshop": "workshop",
}  # fmt: skip
LARGE = 0.62  # metres
BULK = 0.2  # cubic metres of its box, from which nobody carries a piece of furniture about
# large, and carried or worn all the same
CARRIED = frozenset((
    "chair", "cane", "mop", "fan", "birdcage", "coat", "jacket", "shirt", "sweater", "dress", "skirt", "trousers", "tablecloth", "curtains",
    "barbell", "parachute", "easel",
))  # fmt: skip
ABOUT_TOWN = ("camera", "phone", "flower", "bouquet", "helmet")  # what people have with them wherever they are
FIXTURES = ("window", "door", "curtain", "wall", "floor", "light")  # what every room has says nothing of which it is


def home_named(asked: Iterable[str]) -> str:
    """The home that things as they are asked for are named after, "" where none is: that of "a kitchen table"."""
    words = (word for each in asked for word in each.lower().split()[:-1])
    return next((NAMED[word] for word in words if word in NAMED), "")


def home_of(nouns: Sequence[str], where: Where, used: bool = False, named: str = "") -> Where | None:
    """The place of things by their nouns: where the first of them belongs, furniture before what lies on it; None where none does.

    `used`: somebody is there with them; what can be carried then tells no place. `named`: the home that one is named after, if any.
    """
    nouns = [noun for noun in nouns if noun not in FIXTURES] or list(nouns)
    homes = {noun: home for noun in nouns if (home := _home(noun, used))}
    if not homes and not named:
        return None
    large = [] if used else [noun for noun in nouns if _large(noun)]
    first = next((noun for noun in homes if noun in large or noun == "bed"), next(iter(homes), ""))
    home = named or homes[first]
    home = "living" if home == "stage" and not used else home  # an instrument that nobody plays is at home
    place, kind, options, interior = HOMES[home]
    if large and interior and home not in WIDE:
        kind, options = "room", (("type", FREE_FLOOR[home]),)
    return replace(where, place=place, kind=kind, options=options, interior=interior)


def indoors(kind: str) -> bool:
    """Whether a kind of thing is at home in a room, so that somebody who has it out of doors has put it on a table there."""
    home = _home(kind, False)
    return bool(home) and HOMES[home][3]


def stands(noun: str) -> bool:
    """Whether a thing is a piece of furniture that stays where it stands: a sink, a sofa, a bed; chairs are carried."""
    kind = known(noun)
    if kind is None or kind in CARRIED:
        return False
    family = family_of(kind)
    if family is None or not (kind in _told("stand") or family.home in ("bathroom", "living")):
        return False
    low, high = prop_mesh(Prop(kind, kind, kind)).bounds
    return float((high - low).prod()) > BULK


def _home(noun: str, used: bool) -> str:
    kind = known(noun) or ""
    family = family_of(kind)
    if used and kind in ABOUT_TOWN:
        return ""
    if family is not None and family.home in HOMES:
        return family.home
    return _told("stand").get(kind, "") or ("" if used else _told("lie").get(kind, ""))


@cache
def _told(group: str) -> dict[str, str]:
    """kind -> home"""
    return {kind: home for home, kinds in table("belongings")[group].items() for kind in kinds}


def _large(noun: str) -> bool:
    """Whether a thing is too large to lie on a table."""
    kind = known(noun)
    if kind is None:
        return False
    low, high = prop_mesh(Prop(kind, kind, kind)).bounds
    return float((high - low).max()) > LARGE
