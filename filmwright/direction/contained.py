"""What is inside something: how many of it there are, that what shuts is open, and that an animal has room in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from filmwright.bible import Prop
from filmwright.direction.arranging import Laid, rim_of
from filmwright.reading.prompt_creatures import spoken
from filmwright.reading.request import Entity, Request
from filmwright.stage.creatures import kind_of
from filmwright.stage.creatures.creature import creature
from filmwright.stage.props import known, prop_mesh
from filmwright.stage.props.vitrines import ROOM

FULL = 9  # things that one vessel is filled with, where no number is told
RING = 8  # things around another, where no number is told
CLEAR = ("jar", "glass", "bottle")  # vessels that one may see into, where they are of glass
MEANT = 3  # the number that a plural without one has (reading/prompt_entities.py)
OPENED = {"box": "open box", "suitcase": "open suitcase"}
ROOMIER = 5.0  # times its usual size, at most, that a vessel is made for who is in it
WALLS = 0.86  # of a vessel's width: the room between its walls
LONG, LONG_LYING = 0.8, 1.1  # of its length that an animal needs, sitting and lying
LARGE = 1.0  # metres, from which a vessel has room for most, and they are on its floor
BOTTOM = 0.08  # of a vessel's height: its floor
OVER, OVER_LYING = 0.75, 0.4  # of its height that an animal is seen over the rim, sitting and lying
LYING = 0.5  # of its height: how high an animal is that lies


def numbered(request: Request) -> Request:
    """A request in which what is all around something is enough of it for that, and what several vessels are filled with is in each,
    where no number is told; vessels of glass that hold something are clear."""
    count = {entity.id: entity.count for entity in request.entities}
    around = {relation.a for relation in request.relations if relation.rel == "around"}
    inside = {
        relation.a: relation.b for relation in request.relations if relation.rel == "inside" and relation.b in count
    }

    def put(each: Entity) -> Entity:
        if each.kind != "thing":
            return each
        if each.id in around and _unnumbered(each):
            return replace(each, count=RING)
        vessel = inside.get(each.id, "")
        if vessel and _unnumbered(each) and count[vessel] == 1:
            return replace(each, count=FULL)
        if vessel and (each.count == 1 or _unnumbered(each)) and count[vessel] > 1:
            return replace(each, count=count[vessel])
        if each.id in inside.values() and known(each.noun) in CLEAR and not each.material.replace("glass", ""):
            return replace(each, noun=f"clear {known(each.noun)}", material="")
        return each

    return replace(request, entities=tuple(put(each) for each in request.entities))


def _unnumbered(each: Entity) -> bool:
    """Whether a plural tells no number of its own: "apples", not "three apples"."""
    return each.count == MEANT and not {"3", "three", "trois"} & set(each.asked.lower().split())


def opened(request: Request) -> Request:
    """The request with whatever holds something open, if it is of a kind that shuts."""
    holds = {relation.b for relation in request.relations if relation.rel == "inside"}
    return replace(request, entities=tuple(_open(each) if each.id in holds else each for each in request.entities))


def _open(vessel: Entity) -> Entity:
    return replace(vessel, noun=OPENED.get(known(vessel.noun) or "", vessel.noun))


def make_room(request: Request, things: Sequence[Laid]) -> None:
    """Make vessels as large as the animals in them need, as far as such vessels come."""
    animals = {entity.id: entity for entity in request.of_kind("creature")}
    for relation in request.relations:
        animal = animals.get(relation.a)
        found = kind_of(spoken(animal)) if animal and relation.rel == "inside" else None
        if animal is None or found is None:
            continue
        share = LONG_LYING if lies(animal) else LONG
        long = share * creature(found).length * animal.count**0.5
        for each in things:
            if each.entity.id == relation.b and _small(each.prop):
                larger = min(long / (WALLS * max(each.width, each.deep)), ROOMIER)
                if larger > 1.0:
                    each.become(replace(each.prop, size=round(each.tallest * larger, 3)))


def _small(vessel: Prop) -> bool:
    """Whether a vessel is one that few fit into, at the size it usually has."""
    low, high = prop_mesh(replace(vessel, size=0.0)).bounds
    return float((high - low).max()) < LARGE


def lies(animal: Entity) -> bool:
    """Whether an animal lies or sleeps."""
    return any(name in ("lie", "sleep") for name, _ in animal.does)


def floor_of(vessel: Laid, height: float, lying: bool) -> float:
    """How far over a vessel's foot an animal of a height is that is in it, metres: on its floor, or as deep as leaves it to be seen over
    the rim."""
    if vessel.prop.kind in ROOM or "cage" in vessel.prop.kind or not _small(vessel.prop):
        return BOTTOM * vessel.height
    below = height * (LYING - OVER_LYING if lying else 1.0 - OVER)
    return max(rim_of(vessel) - float(vessel.low[1]) - below, BOTTOM * vessel.height)
