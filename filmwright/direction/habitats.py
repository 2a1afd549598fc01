"""Where animals live: the place of a prompt that names an animal and no place, and the water for what can live only there."""

from __future__ import annotations

import re
from dataclasses import replace

from filmwright.reading.request import Entity, Request, Where
from filmwright.stage.creatures import kind_of
from filmwright.stage.creatures.catalogue import NAMES

Options = tuple[tuple[str, str], ...]
HOMES: dict[str, tuple[str, str, Options]] = {
    "snowfield": ("snowfield", "desert", (("ground", "snow"),)),
    "desert": ("desert", "desert", (("ground", "sand"),)),
    "jungle": ("jungle", "forest", (("kind", "jungle"),)),
    "forest": ("forest", "forest", ()),
    "park": ("park", "plain", (("kind", "park"),)),
    "beach": ("beach", "shore", (("kind", "beach"),)),
    "garden": ("garden", "plain", (("kind", "garden"),)),
    "meadow": ("meadow", "plain", (("kind", "meadow"),)),
}
LIVES = {
    "penguin": "snowfield", "polar bear": "snowfield", "mammoth": "snowfield", "camel": "desert", "gorilla": "jungle", "parrot": "jungle",
    "toucan": "jungle", "monkey": "jungle", "wolf": "forest", "owl": "forest", "squirrel": "park", "pigeon": "park", "gull": "beach",
    "crab": "beach", "butterfly": "garden", "bee": "garden", "hummingbird": "garden", "snail": "garden", "octopus": "underwater",
    "red panda": "forest", "sloth": "jungle", "snow leopard": "snowfield", "otter": "beach", "beaver": "forest", "capybara": "meadow",
    "wombat": "meadow", "kangaroo": "meadow", "wallaby": "meadow", "jellyfish": "underwater",
    "slug": "garden", "squid": "underwater", "starfish": "underwater", "sea turtle": "underwater",
}  # fmt: skip
PETS = ("cat", "dog", "parrot", "canary", "goldfish")  # who live in a house
BOATS = ("boat", "ship", "kayak", "canoe", "yacht", "ferry", "sailboat", "rowboat", "trawler", "raft", "vessel")
SURFACE = ("surface", "jump", "boat", "beach", "shore")


def settled(request: Request) -> Request:
    """The request in a place where its animals can be: fish in the water, and others at home where the prompt names no place."""
    found = [kind for entity in request.of_kind("creature") if (kind := kind_of(entity.noun)) is not None]
    if not found:
        return request
    where = request.where
    if where.kind in ("wild", "shore", "riverside") and not ALOFT.search(request.said.lower()):
        request = replace(request, entities=tuple(_afloat(entity) for entity in request.entities))
    swimmers = [
        kind
        for kind in found
        if NAMES[kind.species] in ("fish", "jellyfish", "ray") or LIVES.get(kind.species) == "underwater"
    ]
    leaps = any(does[0] == "jump" for entity in request.of_kind("creature") for does in entity.does)
    if swimmers and len(swimmers) == len(found) and not request.people:
        boats = any(entity.noun.split()[-1] in BOATS for entity in request.of_kind("thing"))
        if boats or (leaps and any(word in request.prompt.lower() for word in ("out of", "water", "sea", "ocean"))):
            return replace(request, where=_at(where, "beach"))
        if not where.asked or where.kind == "shore":
            rest = tuple(entity for entity in request.entities if "water" not in entity.items)  # the sea is all round
            place = _named(request, where)
            under = replace(where, place=place, kind="underwater", options=(), interior=False, about="", asked=True)
            return replace(request, entities=rest, where=under)
        return request
    if where.asked or request.people:
        return request
    drinks = any(does[0] in ("drink", "swim") for entity in request.of_kind("creature") for does in entity.does)
    if request.of_kind("thing") or (request.of_kind("scenery") and not drinks):
        return request
    if drinks:
        return replace(request, where=_at(where, "beach"))
    return replace(request, where=_at(where, LIVES.get(found[0].species, "meadow")))


WATERBIRDS = ("swan", "duck", "goose", "pelican", "flamingo", "penguin")
ALOFT = re.compile(r"\b(?:fl(?:y|ies|ying|ew)|sky|air|over|above|wings|soar\w*)\b")


def _afloat(entity: Entity) -> Entity:
    """A bird that lives on water glides and drifts on it."""
    kind = kind_of(entity.noun) if entity.kind == "creature" else None
    if kind is None or kind.species not in WATERBIRDS:
        return entity
    return replace(entity, does=tuple(("swim", how) if do == "fly" else (do, how) for do, how in entity.does))


def at_home(request: Request) -> bool:
    """Whether all animals of a request live with people, so that they are where the things are that are named with them."""
    found = [kind.species for entity in request.of_kind("creature") if (kind := kind_of(entity.noun)) is not None]
    return bool(found) and all(species in PETS for species in found)


def _named(request: Request, where: Where) -> str:
    """What the prompt calls the water: the sea, the ocean."""
    said = [entity.noun for entity in request.of_kind("scenery") if "water" in entity.items]
    return where.place if where.asked else said[0] if said else "underwater"


def _at(where: Where, home: str) -> Where:
    place, kind, options = HOMES[home]
    return replace(
        where, place=where.place if where.asked else place, kind=kind, options=options, interior=False, asked=True
    )
