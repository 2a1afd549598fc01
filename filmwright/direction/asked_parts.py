"""Parts of bodies and of vehicles that a prompt is about: the hands of a game of hands, a beard that is shaved, a canoe's paddle."""

from __future__ import annotations

import re
from dataclasses import dataclass

from filmwright.direction.asked_scene import Staged
from filmwright.language import tag
from filmwright.reading.acts import told
from filmwright.reading.request import Request
from filmwright.stage.regions import HELD, part
from filmwright.stage.vehicles.catalogue import vehicle
from filmwright.stage.vehicles.fleet import played, stand_in

MOST = 12  # parts with an id of their own


@dataclass(frozen=True)
class Part:
    """A part that has an id of its own: whose (an id of the scene), which (a key of regions.REGIONS or HELD), the prompt's word for it."""

    whose: str
    name: str
    said: str


def parts_of(request: Request, staged: Staged) -> list[Part]:
    """The parts that a prompt names, or that what is done in it is about; and what is in the hands of those who row or paddle."""
    people = [who for who, entity in staged.of.items() if entity.kind == "person"]
    found: list[Part] = []
    for word, name in [*_named(request), *_of_acts(request)]:
        owners = [who for who in people if re.search(rf"\b{re.escape(word)}\b", staged.of[who].words.lower())]
        found += [Part(who, name, word) for who in owners or people]
    for who in staged.scene.cast:
        character = staged.bible.character(who) or stand_in(who)
        make = played(character) if character is not None else None
        for name in dict.fromkeys(HELD[bone.turn] for bone in vehicle(make).bones if bone.turn in HELD) if make else ():
            found.append(Part(who, name, name))
    return list({(each.whose, each.name): each for each in reversed(found)}.values())[::-1][:MOST]


def _named(request: Request) -> list[tuple[str, str]]:
    """The nouns of a prompt that are parts of a body, with those parts; not of a thing's name, and no "hands of a clock"."""
    if not any(part(word) for word in re.findall(r"[a-z]+", request.said.lower())):
        return []
    tokens = tag(request.said)
    things = {word for e in request.entities if e.kind != "person" for word in e.asked.lower().split()}
    out = []
    for k, token in enumerate(tokens):
        word = token.text.lower()
        after = tokens[k + 1].text.lower() if k + 1 < len(tokens) else ""
        name = part(word)
        if name and token.tag == "noun" and word not in things and after != "of":
            out.append((word, name))
    return out


def _of_acts(request: Request) -> list[tuple[str, str]]:
    return [(name, name) for each in told(request.told) for name in each.act.parts]
