"""Where things belong: the place in which a thing is shown when a prompt names none, by the home of its family."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from filmwright.bible import Prop
from filmwright.reading.request import Where
from filmwright.stage.props import FAMILIES, known, prop_mesh

# the home of a family (stage/props/family.py) -> the place's plain noun, its family, options, and whether it is indoors
HOMES: dict[str, tuple[str, str, tuple[tuple[str, str], ...], bool]] = {
    "bathroom": ("bathroom", "room", (("type", "bathroom"),), True),
    "bath": ("bathroom", "room", (("type", "bathroom"),), True),
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
# a room with a free floor and good light, for large and small things together
HALL = ("museum", "hall", (("kind", "museum"),), True)
LARGE = 0.62  # metres
FIXTURES = ("window", "door", "curtain", "wall", "floor", "light")  # what every room has says nothing of which it is


def home_of(nouns: Sequence[str], where: Where, used: bool = False) -> Where | None:
    """The place of things by their nouns: where the first of them belongs that belongs anywhere; None where none does.

    `used`: somebody is there with them, and the solver of framings for bodies finds its way about a small room.
    """
    found: Where | None = None
    nouns = [noun for noun in nouns if noun not in FIXTURES] or nouns
    if used and (bed := next((noun for noun in nouns if known(noun) == "bed"), "")):
        return replace(where, place=f"{bed}room", kind="room", options=(("type", "bedroom"),), interior=True)
    for noun in nouns:
        family = FAMILIES.get(known(noun) or "")
        if family is not None and family.home in HOMES:
            place, kind, options, interior = HOMES[family.home]
            found = replace(where, place=place, kind=kind, options=options, interior=interior)
            break
    indoors = found is not None and found.interior and found.kind == "room"
    narrow = found is not None and found.place == "bathroom"
    roomy = (len(nouns) > 1 or narrow) and any(_large(noun) for noun in nouns)
    if not used and roomy and (indoors or found is None):
        place, kind, options, interior = HALL
        return replace(where, place=place, kind=kind, options=options, interior=interior)
    return found


def _large(noun: str) -> bool:
    """Whether a thing is too large to lie on a table."""
    kind = known(noun)
    if kind is None:
        return False
    low, high = prop_mesh(Prop(kind, kind, kind)).bounds
    return float((high - low).max()) > LARGE
