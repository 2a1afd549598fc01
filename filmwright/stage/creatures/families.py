"""The families of creatures, one line each: which species they have, how one is built, and how it is varied and played."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from filmwright.stage.creatures import (
    bird,
    crawler,
    fish,
    insect,
    jellyfish,
    membrane,
    octopus,
    quadruped,
    ray,
    snail,
    theropod,
)
from filmwright.stage.creatures.birds import BIRDS
from filmwright.stage.creatures.crawlers import CRAWLERS
from filmwright.stage.creatures.fishes import FISHES
from filmwright.stage.creatures.flesh import Anatomy
from filmwright.stage.creatures.naming import Kind
from filmwright.stage.creatures.species import SPECIES
from filmwright.stage.creatures.variety import hexed, recoloured, remarked
from filmwright.stage.surface import blend


@dataclass(frozen=True)
class Family:
    """`species` are shapes by name; `anatomy` builds one; `varied` gives the shape of one animal of a species."""

    species: Mapping[str, Any]
    anatomy: Callable[[Any], Anatomy]
    varied: Callable[[Any, Kind], Any]


def _coated(shape: Any, kind: Kind) -> Any:
    coat = shape.coat
    if kind.colour:
        coat = recoloured(coat, kind.colour, kind.species)
    if kind.marks is not None:
        coat = remarked(coat, kind.marks)
    return replace(shape, coat=coat)


def _quadruped(shape: quadruped.Quadruped, kind: Kind) -> quadruped.Quadruped:
    shape = _coated(shape, kind)
    shape = replace(shape, height=shape.height * kind.size)
    for grown in (worn for worn in kind.worn if worn.kind == "wings"):  # a pig with wings
        skin = "" if grown.stuff == "leather" else grown.colour
        shape = replace(shape, wings=max(shape.wings, 1.25 * grown.size), feathers=skin)
    if kind.young:  # the young have large heads and eyes, short snouts and thick legs
        shape = replace(
            shape, head=shape.head * 1.15, skull=shape.skull * 1.28, eye=shape.eye * 1.4, muzzle=shape.muzzle * 0.86,
            neck=shape.neck * 0.9,
            thick=shape.thick * 1.12, length=shape.length * 0.92, horns="" if shape.horns in ("antlers", "tusks") else shape.horns,
        )  # fmt: skip
    return shape


def _bird(shape: bird.Bird, kind: Kind) -> bird.Bird:
    shape = replace(_coated(shape, kind), length=shape.length * kind.size)
    if kind.colour:
        coat = shape.coat
        shape = replace(
            shape,
            breast=coat.under if shape.breast else "",
            wings=coat.back or coat.main,
            tips=coat.back or "",
            throat="",
            cap="",
        )
    if kind.young:
        shape = replace(
            shape,
            head=shape.head * 1.25,
            eye=shape.eye * 1.3,
            beak=shape.beak * 0.8,
            wing=shape.wing * 0.7,
            tail=shape.tail * 0.5,
        )
    return shape


def _long(shape: Any, kind: Kind) -> Any:
    shape = replace(_coated(shape, kind), length=shape.length * kind.size)
    if kind.colour and hasattr(shape, "fins"):
        shape = replace(shape, fins=shape.coat.back or shape.coat.main)
    return shape


def _insect(shape: insect.Insect, kind: Kind) -> insect.Insect:
    if kind.colour and max(shape.wings) and shape.wing_spot:  # a blue butterfly has blue wings
        return replace(shape, length=shape.length * kind.size, wing_colour=kind.colour)
    shape = replace(_coated(shape, kind), length=shape.length * kind.size)
    return replace(shape, coat=replace(shape.coat, bare=True)) if kind.colour else shape


def _jelly(shape: jellyfish.Jellyfish, kind: Kind) -> jellyfish.Jellyfish:
    shape = replace(shape, length=shape.length * kind.size)
    if kind.colour:
        pale = blend(kind.colour, "#ffffff", 0.45)
        shape = replace(
            shape,
            coat=replace(
                shape.coat, main=kind.colour, under=hexed(pale), back=hexed(blend(kind.colour, "#ffffff", 0.25))
            ),
        )
    return shape


FAMILIES: dict[str, Family] = {
    "quadruped": Family(SPECIES, quadruped.anatomy, _quadruped),
    "bird": Family(BIRDS, bird.anatomy, _bird),
    "crawler": Family(CRAWLERS, crawler.anatomy, _long),
    "insect": Family(insect.INSECTS, insect.anatomy, _insect),
    "octopus": Family(octopus.OCTOPUSES, octopus.anatomy, _long),
    "snail": Family(snail.SNAILS, snail.anatomy, _long),
    "fish": Family(FISHES, fish.anatomy, _long),
    "theropod": Family(theropod.THEROPODS, theropod.anatomy, _long),
    "jellyfish": Family(jellyfish.JELLYFISH, jellyfish.anatomy, _jelly),
    "ray": Family(ray.RAYS, ray.anatomy, _long),
    "membrane": Family(membrane.FLIERS, membrane.anatomy, _long),
}
