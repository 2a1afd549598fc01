"""A cast for what the words leave open.

Several people are drawn for each part from the film's and the character's name, and the one least like those already cast gets it.
The same words give the same person on every machine; who has been cast stays cast.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from filmwright.bible import Look
from filmwright.reading.first_names import origin_of_name
from filmwright.reading.words import table

_DRAWS = 14  # people drawn for each part
_ORIGINS = ("european", "european", "african", "asian", "asian+european", "african+european")
_AGES = (27.0, 31.0, 36.0, 41.0, 47.0, 53.0, 58.0)
_BEARDS = ("", "", "", "stubble", "short", "full", "moustache", "goatee")
_GREYING, _GREY = ("#6f6c68", "#8d8b88"), ("#8d8b88", "#6f6c68", "#b9bcc0", "#e6e3dc")
INFANT = 2.2  # years up to which hair is down
_FAIR = ("#c9a262", "#8c3d1c", "#e0cf9f")  # blonde and red, which the unnamed of light skin have more often than others
SHORTEST, TALLEST = 0.5, 2.6  # metres: what stage/people can make
_GROWTH = (
    (0, 0.5),
    (1, 0.76),
    (2, 0.87),
    (4, 1.03),
    (6, 1.16),
    (8, 1.28),
    (10, 1.39),
    (12, 1.50),
    (14, 1.62),
    (16, 1.72),
    (18, 1.77),
)
_GROWN = {"female": 1.64, "male": 1.77}  # metres


@dataclass(frozen=True)
class Casting:
    """A look, and in words what of it the script left open."""

    look: Look
    chosen: tuple[str, ...]


def seed_of(*words: str) -> int:
    """A number that these words always give, 0 .. 2^32-1."""
    return zlib.crc32("/".join(word.casefold() for word in words).encode())


def cast(name: str, film: str, said: dict[str, Any], others: Sequence[Look] = (), kin: Look | None = None) -> Casting:
    """A whole look: what was `said` (see look.stated), and the rest drawn, unlike `others`.

    `kin` is a relative, whose origin, skin and colours are shared where the words do not say otherwise.
    """
    drawn = [_draw(random.Random(seed_of(film, name, str(k))), name, said, kin) for k in range(_DRAWS)]
    look = max(drawn, key=lambda draft: min((difference(draft, other) for other in others), default=0.0))
    look = replace(look, face=seed_of(film, name, "face") % 1_000_000 + 1)
    return Casting(look, (*_chosen(look, said), *_doubts(look, said)))


def recast(old: Look, said: dict[str, Any]) -> Casting:
    """A look kept from before, with what the words say now; what they leave open stays as it was cast."""
    look = replace(old, **_fields(said))
    grew = (old.age < 18 or look.age < 18) and old.age != look.age
    if "tall" in said:
        look = replace(look, height=_possible(said["tall"]))
    elif "height" in said or look.sex != old.sex or grew:
        look = replace(look, height=round(usual_height(look.sex, look.age) + said.get("height", 0.0), 2))
    return Casting(look, (*_chosen(look, said), *_doubts(look, said)))


def _fields(said: dict[str, Any]) -> dict[str, Any]:
    """What of the words is a field of Look as it stands."""
    return {key: value for key, value in said.items() if key not in ("height", "tall", "doubts")}


def _possible(metres: float) -> float:
    """A stature that a body can have; see stage/people/body.py."""
    return min(max(metres, SHORTEST), TALLEST)


def _doubts(look: Look, said: dict[str, Any]) -> tuple[str, ...]:
    """What the words ask for and nobody can be, in words for the report."""
    told = said.get("tall", look.height)
    cannot = (
        ()
        if _possible(told) == told
        else (f"height {look.height:.2f} m, as near to {told:.2f} m as people can be shown",)
    )
    return (*cannot, *said.get("doubts", ()))


def usual_height(sex: str, age: float) -> float:
    """Height in metres: growth to eighteen, a little lost after sixty-five (rounded from growth charts)."""
    grown = _GROWN[sex]
    if age >= 18:
        return grown - 0.0015 * max(age - 65, 0)
    k = max(i for i, (years, _) in enumerate(_GROWTH) if years <= age)
    (before, low), (after, high) = _GROWTH[k], _GROWTH[k + 1]
    return min(low + (age - before) / (after - before) * (high - low), grown)


def _draw(chance: random.Random, name: str, said: dict[str, Any], kin: Look | None) -> Look:
    """One candidate for a part."""
    choices = table("casting")
    sex = said.get("sex") or chance.choice(("female", "male"))
    age = said.get("age") or chance.choice(_AGES)
    origin = said.get("origin") or (kin.origin if kin else "") or origin_of_name(name) or chance.choice(_ORIGINS)
    roots = origin.split("+")
    root = chance.choice(roots)
    fair = "origin" not in said and (said.get("hair_colour") in _FAIR or "freckles" in said.get("marks", ()))
    if fair and not origin_of_name(name) and kin is None:
        origin, roots, root = "european", ["european"], "european"
    skin = _mixed([chance.choice(choices["skins"][part]) for part in roots])
    darker = [part for part in roots if part != "european"]
    if darker and (len(roots) > 1 or "skin" in said):
        root = chance.choice(darker)  # dark eyes and hair go before light ones
    eyes = chance.choice(choices["eyes"][root])
    colour = chance.choice(choices["hair_colours"][root])
    if kin and "origin" not in said:
        skin, eyes = kin.skin, kin.eyes
        colour = kin.hair_colour if kin.age < 55 else colour
    if age >= 48 and chance.random() < (age - 44) / 24:
        colour = chance.choice(_GREY if age > 60 else _GREYING)
    stage = "child" if age < 13 else "old" if age >= 66 else "african" if root == "african" else "adult"
    look = Look(
        sex=sex,
        age=float(age),
        height=round(usual_height(sex, age) + said.get("height", chance.uniform(-0.055, 0.055) * min(age / 18, 1.0)), 2)
        if "tall" not in said
        else _possible(said["tall"]),
        build=round(chance.uniform(-0.45, 0.5), 2),
        muscle=round(chance.uniform(-0.3, 0.35), 2),
        origin=origin,
        skin=skin,
        eyes=eyes,
        hair=chance.choice(choices["hair"][f"{sex}_{stage}"]) if age > INFANT else "crop",
        hair_colour=colour,
        beard=chance.choice(_BEARDS) if sex == "male" and age >= 20 else "",
    )
    return replace(look, **_fields(said))


def _mixed(colours: Sequence[str]) -> str:
    channels = [[int(colour[k : k + 2], 16) for colour in colours] for k in (1, 3, 5)]
    return "#" + "".join(f"{round(sum(values) / len(values)):02x}" for values in channels)


def difference(one: Look, other: Look) -> float:
    """How easily two people are told apart: by silhouette and hair, which a wide shot shows, then by skin and age."""
    apart = 2.0 * (one.sex != other.sex) + 0.9 * (one.origin != other.origin) + min(abs(one.age - other.age) / 15, 2.0)
    apart += min(abs(one.height - other.height) / 0.06, 1.5) + min(abs(one.build - other.build) / 0.4, 1.2)
    apart += 1.3 * (one.hair != other.hair) + min(_apart(one.hair_colour, other.hair_colour) / 60, 1.6)
    return apart + min(_apart(one.skin, other.skin) / 45, 1.4) + 0.8 * (one.beard != other.beard)


def _apart(one: str, other: str) -> float:
    return sum(abs(int(one[k : k + 2], 16) - int(other[k : k + 2], 16)) for k in (1, 3, 5)) / 3


def _chosen(look: Look, said: dict[str, Any]) -> tuple[str, ...]:
    """What of a look the words did not say, for the report."""
    words = {
        "sex": look.sex,
        "age": f"age {look.age:.0f}",
        "height": f"height {look.height:.2f} m",
        "build": "build",
        "origin": f"origin {look.origin}",
        "skin": "skin",
        "eyes": "eyes",
        "hair": f"hair {look.hair}",
        "hair_colour": "hair colour",
        "beard": f"beard {look.beard}" if look.beard else "",
    }
    if "tall" in said:
        del words["height"]
    return tuple(text for key, text in words.items() if key not in said and text)
