"""Headings to places: what set each needs, and which headings are one place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from filmwright.bible import Place
from filmwright.reading.casting import seed_of
from filmwright.reading.slugs import slug
from filmwright.reading.words import table
from filmwright.screenplay import Heading, Scene

_ARTICLES = re.compile(r"^(?:(?:the|a|an|le|la|les|un|une|de|du|des)\s+|[ld]')(?=\S)", re.I)
# what a rarer noun is compared with, by family and option; WordNet judges
_NEAREST = {
    "room/kitchen": ("kitchen",),
    "room/bedroom": ("bedroom",),
    "room/office": ("office", "classroom"),
    "room/cellar": ("cellar", "dungeon"),
    "room/bar": ("bar", "restaurant"),
    "room/library": ("library",),
    "room/hospital": ("hospital",),
    "room/corridor": ("corridor",),
    "room/cabin": ("cabin", "tent"),
    "room/living": ("living room", "apartment"),
    "hall/": ("hall", "church", "theater", "museum"),
    "desert/": ("desert",),
    "forest/": ("forest",),
    "shore/": ("shore", "sea", "harbor", "river"),
    "street/": ("street", "city", "shop"),
    "plain/": ("field", "road", "mountain", "park"),
    "house/": ("house", "garden", "castle"),
    "station/": ("railway station", "airport"),
}


@dataclass(frozen=True)
class Set:
    """What a heading asks the stage to build. `sure` is False where no word said so."""

    kind: str
    options: tuple[tuple[str, str], ...]
    interior: bool
    sure: bool


def names(heading: Heading) -> tuple[str, ...]:
    """The parts of a heading's place, the whole first, as they are compared: "HOUSE", "KITCHEN"."""
    pieces = re.split(r"\s+-\s+|\s*/\s*", heading.place.replace("’", "'"))
    return tuple(name for name in map(_bare, pieces) if name)


def _bare(piece: str) -> str:
    return _ARTICLES.sub("", " ".join(piece.upper().replace(",", " ").split()))


def name_of(heading: Heading) -> str:
    """What the place of a heading is called: its parts, but out of doors without a part that the whole has anyway."""
    pieces = names(heading)
    if not is_interior(heading):
        while len(pieces) > 1 and pieces[-1].lower() in table("places")["parts_outside"]:
            pieces = pieces[:-1]
    return " - ".join(pieces) or "PLACE"


def is_interior(heading: Heading) -> bool:
    """Whether a scene plays inside; INT/EXT does (one looks out), and so does a heading without either that names a room."""
    if heading.setting:
        return heading.setting != "EXT"
    inside, outside = (_by_words(heading.place, part) for part in ("inside", "outside"))
    return inside is not None and outside is None


@lru_cache(maxsize=4096)
def set_of(heading: Heading) -> Set:
    """The set of a heading by its words, the last part of it first: HOUSE - KITCHEN is a kitchen."""
    interior = is_interior(heading)
    table_name = "inside" if interior else "outside"
    pieces = names(heading)
    whole = " - ".join(pieces)
    for text in (*reversed(pieces), whole):
        if not interior and text.lower() in table("places")["parts_outside"] and len(pieces) > 1 and text != whole:
            continue  # the garden of a house, the edge of a roof: the whole tells
        found = _by_words(text, table_name)
        if found:
            kind, options = found
            merged = dict(options)
            if not interior and len(pieces) > 1:
                entire = _by_words(whole, table_name)
                merged.update(dict(entire[1]) if entire and entire[0] == kind else {})
            return Set(kind, tuple(sorted(merged.items())), interior and kind != "roof", True)
    near = _nearest(pieces, interior)
    if near:
        return Set(near[0], near[1], interior, True)
    return Set("room", (("type", "living"),), True, False) if interior else Set("plain", (), False, False)


def _by_words(text: str, where: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    for pattern, kind, options in table("places")[where]:
        if re.search(pattern, text.lower()):
            return kind, tuple(sorted(options.items()))
    return None


def _nearest(pieces: Sequence[str], interior: bool) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """The set of the known noun that WordNet finds nearest to one of the heading's own."""
    from filmwright.language.matching import nearest

    wanted = {key: terms for key, terms in _NEAREST.items() if key.startswith(("room", "hall", "station")) == interior}
    for piece in reversed(pieces):
        for word in reversed(re.findall(r"[a-z]{3,}", piece.lower())):
            found = nearest(word, wanted, vectors=False)
            if found and found.score >= 0.6:
                kind, _, room = found.name.partition("/")
                return kind, ((("type", room),) if room else ())
    return None


def merge(scenes: Iterable[Scene], film: str, old: Sequence[Place] = ()) -> tuple[list[Place], list[str]]:
    """The places of a screenplay, each once, and sentences about headings that were taken for one place or that no set fits.

    Places of `old` keep their ids and, where their words have not changed, everything else.
    """
    scenes = list(scenes)
    places: list[Place] = list(old)
    unread = {place.id for place in old}  # their words are read again once
    used: list[str] = []
    notes: list[str] = []
    fullest = sorted(scenes, key=lambda scene: ("BELOW" in name_of(scene.heading), -len(names(scene.heading))))
    for scene in fullest:
        found = find(scene.heading, places)
        if found is None:
            made = _place(scene, scenes, film, {place.id for place in places})
            places.append(made)
            if not set_of(scene.heading).sure:
                notes.append(
                    f"{scene.heading.raw}: no set of the stage is like “{made.name}”; it is built as a {made.kind}"
                    f"{' (' + made.option('type') + ')' if made.option('type') else ''}. Change its kind in bible.toml."
                )
            found = made
        elif name_of(scene.heading) != found.name:
            note = f"{scene.heading.place.upper()} and {found.name} are taken for one place."
            if note not in notes:
                notes.append(note)
        elif found.id in unread:
            unread.discard(found.id)
            read = _place(scene, scenes, film, set())
            places[places.index(found)] = replace(found, kind=read.kind, interior=read.interior, options=read.options)
        used.append(found.id)
    order = {find(scene.heading, places).id: k for k, scene in reversed(list(enumerate(scenes)))}  # type: ignore[union-attr]
    return sorted(
        (place for place in places if place.id in used), key=lambda place: order.get(place.id, len(scenes))
    ), notes


def _place(scene: Scene, scenes: Sequence[Scene], film: str, taken: set[str]) -> Place:
    found = set_of(scene.heading)
    name = name_of(scene.heading)
    options = dict(found.options)
    if not found.interior:
        own = [other for other in scenes if names(other.heading)[:1] == names(scene.heading)[:1]]
        for rule in table("places")["from_action"]:
            shown = " ".join(action.shown for s in (scenes if rule.get("anywhere") else own) for action in s.actions)
            if rule["kind"] == found.kind and rule["option"] not in options and re.search(rule["pattern"], shown, re.I):
                options[rule["option"]] = rule["value"]
    place_id = slug(name, taken, "place")
    return Place(
        place_id, name, found.kind, found.interior, seed_of(film, name) % 100_000 + 1, tuple(sorted(options.items()))
    )


def find(heading: Heading, places: Sequence[Place]) -> Place | None:
    """The place of a heading among those known, None if it is a new one.

    The same name, or the same part of one whole, is the same place: KITCHEN and HOUSE - KITCHEN, and out of doors the garden of the
    house. A part that several wholes have (two kitchens) is the one with that very name, else the first.
    """
    wanted, interior, name = names(heading), set_of(heading).interior, name_of(heading)
    here = [place for place in places if place.interior == interior]
    exact = next((place for place in here if place.name == name or place.id == slug(name, (), "place")), None)
    if exact:
        return exact
    if not interior and re.search(r"\b(?:BELOW|FOOT OF)\b", name):
        roof = next((place for place in here if place.kind == "roof"), None)
        if roof:  # the street at the foot of the house on whose roof the film plays is part of that set
            return roof
    for place in here:
        if _same(wanted, tuple(place.name.split(" - ")), heading, place):
            return place
    return None


def _same(wanted: tuple[str, ...], known: tuple[str, ...], heading: Heading, place: Place) -> bool:
    if not wanted or not known:
        return False
    found = set_of(heading)
    if found.kind != place.kind or dict(found.options).get("type", "") != place.option("type"):
        return False
    alone = len(wanted) == 1 or len(known) == 1
    if wanted[-1] == known[-1] and alone:
        return True
    if wanted[0] == known[0] and (alone or not found.interior):
        return True  # HOUSE and HOUSE - LIVING ROOM; out of doors any two parts of a whole
    if not found.interior and len(wanted) == 1 and wanted[0].lower() in table("places")["parts_outside"]:
        return True  # the garden is that of the house
    short, long = sorted((wanted[0], known[0]), key=len)
    if not found.interior and long.startswith(f"{short} OF "):
        return True  # ROOF and ROOF OF AN OLD HOTEL
    bare, owned = (wanted, known) if len(wanted[-1]) < len(known[-1]) else (known, wanted)
    # KITCHEN and NORA'S KITCHEN
    return len(bare) == 1 and re.fullmatch(rf".*(?:'S|S') {re.escape(bare[0])}", owned[-1]) is not None
