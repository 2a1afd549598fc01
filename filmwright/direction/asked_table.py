"""People at a table: "a family eats dinner", "three friends sit at a table and talk". They sit on chairs at its back and its two ends, so
that every face is seen from before it; who eats has a plate and a fork.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import replace

from filmwright.bible import Bible
from filmwright.reading.request import Entity, Request
from filmwright.scenes import Cue, Mark, Scene
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import known, prop_mesh

MOST = 7
_MEALS = r"breakfast|lunch|dinner|supper|brunch|meal"
MEAL = rf"(?:a |their |the )?(?:\w+ )?(?:{_MEALS})"
EATS = re.compile(
    rf"\b(?:eat(?:s|ing)?|din(?:es?|ing)|ha(?:s|ve|ving)|enjoy(?:s|ing)?|shar(?:e|es|ing)) "
    rf"(?:their |his |her )?(?:\w+ )?{MEAL}\b",
    re.I,
)
AT_TABLE = re.compile(
    r"\b(?:at|around|round|about) (?:a|the|their|his|her) (?:(?!coffee|pool|card|bedside|operating)\w+ ){0,2}?"
    r"(?:dinner |dining |kitchen )?table\b",
    re.I,
)
DOES = re.compile(
    r"\b(?:eat(?:s|ing)?|sits?|sitting|seated|din(?:es?|ing)|gather(?:s|ed)?|drink(?:s|ing)?|talk(?:s|ing)?|chat(?:s|ting)?|"
    r"laugh(?:s|ing)?|argu(?:es?|ing)|pray(?:s|ing)?)\b",
    re.I,
)
OWN_SEATS = (
    "cafe",
    "canteen",
    "bar",
    "restaurant",
    "classroom",
)  # rooms that have tables with chairs enough of their own
SEAT, HIGH = 0.46, 0.75  # metres of a chair's seat and of a table's top
SHOULDERS, DEEP = 0.64, 0.85  # metres of table for each at its back, and of its depth
FROM_EDGE = 0.24  # metres of who sits from the edge of the table
PLATE, GLASS = 0.40, 0.52  # metres ahead of who sits


SERVES = re.compile(r"\b(PERSON\d+) (?:is )?serv(?:es|ing) ((?:PERSON\d+)(?:(?:,| and|, and) PERSON\d+)*)")


def served(request: Request) -> Request:
    """A request in which those who are served where there are tables sit at one, and who serves brings them a tray."""
    said = SERVES.search(request.told)
    if said is None or dict(request.where.options).get("type") not in OWN_SEATS:
        return request
    waiter, guests = said.groups()
    first = re.findall(r"PERSON\d+", guests)[0]
    told = (
        request.told[: said.start()]
        + f"{guests} sit at a table. {waiter} gives the tray to {first}"
        + request.told[said.end() :]
    )
    there = any(entity.noun == "tray" for entity in request.entities)
    entities = request.entities if there else (*request.entities, Entity("at6", "thing", "tray", "tray"))
    left = tuple(word for word in request.not_understood if not word.startswith("serv"))
    return replace(request, told=told, entities=entities, not_understood=left)


def laid(request: Request) -> Request:
    """A request with the table, chairs and plates that people at a table need, and a deed that the stage plays."""
    if not 1 <= len(request.people) <= MOST:
        return request
    meal = EATS.search(request.told)
    if not meal and not (AT_TABLE.search(request.told) and DOES.search(request.told)):
        return request
    if dict(request.where.options).get("type") in OWN_SEATS:
        return _at_its_own(request)
    if request.where.kind not in ("room", "plain"):
        return request
    count = len(request.people)
    told = EATS.sub("eats", request.told)
    eats = bool(re.search(r"\beat(?:s|ing)?\b", told))
    entities = [
        entity for entity in request.entities if entity.kind != "thing" or known(entity.noun) not in ("table", "chair")
    ]
    table = next((e for e in request.entities if e.kind == "thing" and known(e.noun) == "table"), None)
    entities.append(replace(table, count=1) if table else Entity("at1", "thing", "dining table", "dining table"))
    entities.append(Entity("at2", "thing", "chair", "chair", count))
    if eats:
        entities += [Entity("at3", "thing", "plate", "plate", count), Entity("at4", "thing", "glass", "glass", count)]
        if not any(
            e.kind == "thing" and e.noun not in ("table", "dining table", "chair", "plate", "glass")
            for e in request.entities
        ):
            entities.append(Entity("at5", "thing", "fork", "fork", count))
    where = request.where
    if not where.asked:
        where = replace(where, place="living room", kind="room", options=(("type", "living"),), interior=True)
    left = tuple(word for word in request.not_understood if not (eats and re.fullmatch(_MEALS, word)))
    return replace(request, told=told, entities=tuple(entities), where=where, not_understood=left)


def _at_its_own(request: Request) -> Request:
    """A request whose people sit down at a table of the room's own, and eat there if they are said to."""
    told = EATS.sub("sits at a table and eats", request.told)
    own = [
        entity
        for entity in request.entities
        if entity.kind == "thing" and known(entity.noun) in ("table", "chair") and not entity.colour
    ]
    meals = rf"{_MEALS}|eats?|eating|dines?|dining|has|have|having" if told != request.told else r"(?!)"
    return replace(
        request,
        told=told,
        entities=tuple(entity for entity in request.entities if entity not in own),
        not_understood=tuple(word for word in request.not_understood if not re.fullmatch(meals, word)),
    )


def at_table(scene: Scene, bible: Bible, plan: Plan, of: Mapping[str, Entity]) -> tuple[Scene, Bible]:
    """A blocked scene with its people about the table that `laid` put into the request."""
    ids = {entity: [name for name, each in of.items() if each.id == entity] for entity in ("at2", "at3", "at4", "at5")}
    tables = [prop for prop in bible.props if prop.kind == "table" and prop.id in of]
    if not ids["at2"] or not tables or not scene.beats:
        return scene, bible
    table, people = tables[0], [who for who, _ in scene.marks]
    back = max(len(people) - 2, 0) if len(people) > 1 else 1
    long = max(SHOULDERS * back + 0.25, 1.15)
    from filmwright.direction.asked_things import _roomiest

    first = scene.marks[0][1]
    x0, z0 = _roomiest(plan, (first.x, first.z)) if plan.interior else (first.x, first.z)
    marks, seats = dict(scene.marks), _seats(len(people), long)
    for who, (x, z, heading) in zip(people, seats, strict=True):
        marks[who] = Mark(round(x0 + x, 3), round(z0 + z, 3), heading, "sit", SEAT)
    beat = scene.beats[-1]
    furniture = {table.id, *(name for names in ids.values() for name in names)}
    cues = [cue for cue in beat.cues if not _in_the_way(cue, furniture)]
    frames = beat.frames
    shaped = replace(table, size=round(long, 3))
    low, high = prop_mesh(shaped).bounds
    sunk = HIGH - float(high[1] - low[1])  # what is made longer is higher, and stands in the floor by so much
    cues.append(
        _use(people[0], marks[people[0]], table.id, (x0, z0), round(sunk, 3), -marks[people[0]].heading, frames)
    )
    for k, who in enumerate(people):
        cues.append(Cue(who, "use", 0, frames, path=((0.0, -0.03),), height=0.0, heading=0.0, prop=ids["at2"][k]))
        if ids["at3"]:
            cues.append(Cue(who, "use", 0, frames, path=((0.0, PLATE),), height=HIGH, heading=0.0, prop=ids["at3"][k]))
            cues.append(Cue(who, "use", 0, frames, path=((0.17, GLASS),), height=HIGH, heading=0.0, prop=ids["at4"][k]))
        eats = next((n for n, cue in enumerate(cues) if cue.who == who and cue.do == "eat"), None)
        if eats is not None:
            food = cues[eats].prop if cues[eats].prop not in furniture else ""
            cues[eats] = replace(cues[eats], target="", prop=food or (ids["at5"][k] if ids["at5"] else ""))
        if len(people) > 1 and not any(cue.who == who and cue.do == "look" for cue in cues):
            other = people[(k + 1 + k % 2) % len(people)]
            if other != who:
                cues.append(Cue(who, "look", 14 * k, frames - 14 * k, target=other))
    props = tuple(shaped if prop.id == table.id else prop for prop in bible.props)
    beat = replace(beat, cues=tuple(sorted(cues, key=lambda cue: cue.at)))
    kept = tuple((who, marks[who]) for who, _ in scene.marks)
    return replace(scene, marks=kept, beats=(*scene.beats[:-1], beat)), replace(bible, props=props)


def _seats(count: int, long: float) -> list[tuple[float, float, float]]:
    """(x, z, heading) about a table's middle: one alone at its back, two at its ends, more at its back between them."""
    end, behind = long / 2 + FROM_EDGE, -(DEEP / 2 + FROM_EDGE)
    if count == 1:
        return [(0.0, behind, 0.0)]
    between = [(SHOULDERS * (k - (count - 3) / 2), behind, 0.0) for k in range(count - 2)]
    return [(-end, 0.0, 90.0), *between, (end, 0.0, 270.0)]


def _use(who: str, mark: Mark, prop: str, at: tuple[float, float], up: float, turn: float, frames: int) -> Cue:
    """A cue that puts a thing at a point of the floor, told from somebody's own place."""
    angle = math.radians(mark.heading)
    dx, dz = at[0] - mark.x, at[1] - mark.z
    ahead = dx * math.sin(angle) + dz * math.cos(angle)
    right = -dx * math.cos(angle) + dz * math.sin(angle)
    return Cue(
        who, "use", 0, frames, path=((round(right, 3), round(ahead, 3)),), height=up, heading=turn % 360.0, prop=prop
    )


def _in_the_way(cue: Cue, furniture: set[str]) -> bool:
    """Whether a cue walks, sits, or has to do with the furniture itself."""
    handled = cue.do in ("hold", "look", "take", "put_down", "use", "face") and (
        cue.prop in furniture or cue.target in furniture
    )
    return bool(cue.path and cue.do != "use") or cue.do in ("sit", "walk") or handled
