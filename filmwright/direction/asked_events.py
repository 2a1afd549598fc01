"""Events in words: what a prompt, or an action line, says to happen by itself; to what, into what, and when.

A verb or a noun names the event ("shatters", "an explosion"); what it happens to is what is named before it in the clause, else after.
Order is that of the words, "then" and "suddenly" keep what follows waiting; "X after Y" turns them round. A verb that the table lacks is
looked up among its neighbours in WordNet; what is near to none stays not understood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from filmwright.direction.asked_changes import changed
from filmwright.language.patterns import compiled
from filmwright.reading.casting import seed_of
from filmwright.reading.colours import shaded
from filmwright.reading.request import Entity, Relation, Request
from filmwright.reading.words import table
from filmwright.scenes import Event
from filmwright.stage.events.moving import WAYS
from filmwright.stage.vehicles.catalogue import known as vehicle

FPS = 24
FIRST = 0.7  # seconds of picture before the first thing happens
WAIT = 0.35  # of the picture's length, before what is said to happen "then" or "suddenly"
LASTING = (
    "grow",
    "shrink",
    "bloom",
    "melt",
    "freeze",
    "pour",
    "mix",
    "morph",
    "recolour",
    "rise",
    "sink",
    "flood",
    "disappear",
    "appear",
)
FILLS = 0.72  # of the picture's length that what goes on gradually takes
LONGEST = {"disappear": 3.0, "appear": 3.0, "morph": 4.0, "recolour": 4.0, "rise": 6.0, "sink": 6.0}
NEAREST = 0.8  # how near a verb must be to one of the table
OBJECT = ("", "the", "a", "an", "his", "her", "its", "their")  # between a verb and what it is done to
INTO = ("pour", "mix")
PLANTS = (
    "flower", "flowers", "rose", "tulip", "lily", "daisy", "sunflower", "bouquet", "plant", "leaf", "orchid", "poppy", "lotus", "carnation",
    "vine", "branch", "lettuce", "roses", "tulips", "leaves",
)  # fmt: skip
# what may stand before an event's own word where its thing is named after it
NOUN_FIRST = re.compile(
    r"\b(?!(?:a|an|the|there|is|are|of|then|suddenly|finally|slowly|gradually|big|huge|large|small|great|loud|massive|video|shot|"
    r"close-up|slow|motion|in|scene|and|it|someone|somebody|footage|time-lapse|timelapse|macro|view)\b)[a-z]{3,}"
)
STRIKES = ("shatter", "burst", "splash", "explode", "bounce")  # what follows a fall at its contact
CLAUSE = re.compile(r"[.;!?]|,? then\b|,? and then\b|\bafter\b|\bbefore\b|\bwhile\b|\bwhen\b|\bas (?:the|a|an)\b")


@dataclass(frozen=True)
class Happening:
    """One event asked for: the event with the id of the entity it happens to in `what` ("" the place), that of a second one in `other`;
    the words that said it; whether it is to wait for what was before it."""

    event: Event
    said: str
    waits: bool = False
    about: str = ""  # the item of the set, where it happens to a piece of scenery
    off: str = ""  # the thing that it falls off
    begins: str = ""  # the colour, by name, that it has before it changes


@dataclass(frozen=True)
class Found:
    """What was asked to happen, and what of the request that explains."""

    happenings: tuple[Happening, ...] = ()
    words: frozenset[str] = frozenset()  # of the prompt, that are understood by it
    spent: frozenset[str] = frozenset()  # entities that only said what is poured, or what something turns into


def asked(request: Request) -> Found:
    """The events of a request, in the order in which they happen."""
    text = request.said.lower().replace("’", "'")
    return _with_courses(request, _asked(text, request.entities, request.said, request.verbs))


def happenings(text: str, entities: Sequence[Entity], said: str) -> tuple[Happening, ...]:
    """The events that a text in lower case tells of, among these people and things; `said` seeds them."""
    return _asked(text, entities, said, ()).happenings


def understood(request: Request, found: Found) -> Request:
    """The request without what the events explain: words, verbs, and entities that are no things of their own."""
    if not found.happenings:
        return request
    told = {h.event.what for h in found.happenings if h.event.into in WAYS or h.event.do in UPRIGHT.values()}
    words = found.words
    begin = {h.event.what: h.begins for h in found.happenings if h.begins}
    kept = tuple(
        e if e.colour or e.id not in begin else replace(e, colour=begin[e.id])
        for e in request.entities
        if e.id not in found.spent
    )
    gone = found.spent
    kinds = {h.event.do for h in found.happenings}
    camera = request.camera
    if kinds & set(INTO) and not camera.angle:
        camera = replace(camera, angle="high")  # one looks into what is filled
    relations = [r for r in request.relations if r.a not in gone and r.b not in gone]
    for happening in found.happenings:
        if happening.off and not any(r.a == happening.event.what for r in relations):
            relations.append(Relation(happening.event.what, "above", happening.off))  # where it falls from, it stood
    return replace(
        request,
        entities=kept,
        camera=camera,
        relations=tuple(relations),
        courses=tuple(c for c in request.courses if not told & set(c.whose)),
        grounded=tuple(sorted(h.event.what for h in found.happenings if h.event.into in WAYS)),
        verbs=tuple(v for v in request.verbs if v not in words),
        not_understood=tuple(w for w in request.not_understood if not _within(w, words)),
        told="" if not any(e.kind == "person" for e in kept) else request.told,
    )


IN_AIR = re.compile(
    r"\b(?:fl(?:y|ies|ying|ew)|float|drift|glid|soar|sail|thrown?|toss|hurl|blow|flung|fling|flutter|hover|launch|shot)\w*"
)
SHIFTS = re.compile(r"(?:mov|go|travel|cross|pass|fall|drop|ris|ascend|descend)\w*")
GOING = ("roll", "slide", "bounce", "glide")  # what may be told a way
ON = {
    "levitate": "glide",
    "rise": "glide",
    "sway": "glide",
    "swing": "glide",
}  # what these are where a way to a side is told
UPRIGHT = {"up": "rise", "down": "fall"}


def _with_courses(request: Request, found: Found) -> Found:
    """The events with the ways that the prompt tells of things: what rolls to the left, what is blown across the picture."""
    happenings = list(found.happenings)
    words = set(found.words)
    things = {e.id: e for e in request.entities if e.kind == "thing"}
    text = request.said.lower()
    for course in request.courses:
        whose = next((e for e in course.whose if e in things), "")
        going = {e.id for e in request.entities if e.kind in ("person", "creature")} & set(course.whose)
        if whose and vehicle(things[whose].noun):  # it goes on its own way, and does nothing by itself
            happenings = [h for h in happenings if h.event.what != whose or h.event.do not in (*ON, *GOING)]
            continue
        if not whose or going or course.way not in (*WAYS, *UPRIGHT):
            continue
        k = next((k for k, h in enumerate(happenings) if h.event.what == whose), None)
        if course.way in UPRIGHT:
            do = UPRIGHT[course.way]
        elif k is not None:
            do = ON.get(happenings[k].event.do, happenings[k].event.do)
        else:
            do = "glide" if IN_AIR.search(text) else "slide"
        if course.way in WAYS and do not in GOING:
            continue
        into = course.way if course.way in WAYS else ""
        event = Event(do, whose, into=into, seed=seed_of(request.prompt, do) % 99_991 + 1)
        happening = Happening(event, course.words)
        if k is None:
            happenings.append(happening)
        elif happenings[k].event.do not in ("fall", "sink") or course.way != "down":
            happenings[k] = replace(happenings[k], event=replace(happenings[k].event, do=do, into=into))
        words |= {word for word in re.findall(r"[a-z]+", text) if IN_AIR.fullmatch(word) or SHIFTS.match(word)}
    return replace(found, happenings=tuple(happenings), words=frozenset(words))


# "rolls across a table and falls": one that has done the one thing does the other
CONJOINED = re.compile(r"\b(?:and|then)(?: then| suddenly| slowly| finally| gently)? $")


SHED, FALLEN = ("petals", "leaves"), ("blossoms", "blossom", "petals", "petal", "leaves", "leaf")
STAYS = ("dewdrop", "dew", "water drop", "droplet", "raindrop")  # drawn where they hang


def _within(word: str, words: frozenset[str]) -> bool:
    return all(part in words for part in re.findall(r"[\w'-]+", word.lower()))


@dataclass(frozen=True)
class _Named:
    entity: Entity
    start: int
    end: int


def _spans(text: str, entities: Sequence[Entity]) -> list[_Named]:
    """Where each entity is named."""
    found, at = [], 0
    for entity in entities:
        asked = entity.asked.lower().replace("’", "'")
        start = text.find(asked, at)
        if start < 0:
            start = text.find(asked)
        if start < 0:
            continue
        found.append(_Named(entity, start, start + len(asked)))
        at = start + 1
        # named again: "the cup" after "a cup"
        for again in re.finditer(
            rf"\b(?:the|it|its)\b(?: \w+)? {re.escape(entity.noun)}\b", text[start + len(asked) :]
        ):
            offset = start + len(asked)
            found.append(_Named(entity, offset + again.start(), offset + again.end()))
    return sorted(found, key=lambda each: each.start)


def _asked(text: str, entities: Sequence[Entity], prompt: str, verbs: Sequence[str]) -> Found:
    people = {e.id for e in entities if e.kind in ("person", "creature")}
    places = _spans(text, entities)
    events = table("events")
    taken = [False] * len(text)
    hits: list[tuple[int, int, str, str, dict[str, Any]]] = []
    for pattern, kind, role, more in events["verbs"]:
        for match in compiled(pattern).finditer(text):
            a, b = match.span()
            if b > a and not any(taken[a:b]) and not _inside(a, b, places, str(kind)):
                taken[a:b] = [True] * (b - a)
                hits.append((a, b, str(kind), str(role), dict(more)))
    hits += [] if people else _near(text, verbs, taken)
    out: list[Happening] = []
    words: set[str] = set()
    spent: set[str] = set()
    last = 0
    for a, b, kind, role, more in sorted(hits):
        made = _happening(text, a, b, kind, role, more, places, people, prompt)
        if made is None:
            continue
        between = [p for p in places if last <= p.start < a]
        if (
            out
            and role == "subject"
            and (not between or CONJOINED.search(text[last:a]))
            and out[-1].event.what
            and re.search(r"\b(and|then|,)\b", text[last:a])
        ):
            before = out[-1]  # "falls off the table and shatters": what fell
            made = (
                replace(made[0], event=replace(made[0].event, what=before.event.what), about=before.about),
                *made[1:],
            )
        last = b
        happening, used, gone = made
        out.append(happening)
        words |= set(re.findall(r"[\w'-]+", text[a:b])) | used
        spent |= gone
    if any(h.event.do in SHED for h in out):  # the blossoms that fall are what falls, and stand nowhere
        spent |= {e.id for e in entities if e.kind == "thing" and e.noun.split()[-1] in FALLEN}
    still = {e.id for e in entities if e.noun in STAYS}
    still |= {
        e.id for e in entities if vehicle(e.noun) and any(h.said.startswith("land") for h in out)
    }  # it lands itself
    out = [h for h in out if h.event.what not in still]
    out = [h for k, h in enumerate(out) if not any(_same(h, other) for other in out[:k])]
    if (
        len(out) > 1
        and re.search(r"\b(?:after|once|when)\b", text[: sorted(hits)[-1][0]])
        and not re.match(r"\s*(?:after|once|when)\b", text)
    ):
        cut = re.search(r"\bafter (?:the|a|an|it)\b", text)
        if cut:  # "X after Y": Y comes first
            first = [h for h in out if text.find(h.said) < cut.start()]
            out = [h for h in out if h not in first] + first
    if out:
        words |= {w for pattern in events["order"] for w in re.findall(pattern, text) if isinstance(w, str)}
        words |= set(
            re.findall(
                r"\b(?:then|suddenly|slowly|gradually|finally|pieces|apart|air|flames|fire|light|motion|size)\b", text
            )
        )
    return Found(tuple(out[:8]), frozenset(words), frozenset(spent))


def _same(one: Happening, other: Happening) -> bool:
    return one.event.do == other.event.do and one.event.what == other.event.what


def _inside(a: int, b: int, places: list[_Named], kind: str) -> bool:
    """Whether a word is part of the name of a thing: "a spinning top", "a fire truck"; "a burning house" burns all the same."""
    if kind in (
        "burn",
        "glow",
        "smoke",
        "melt",
        "shatter",
        "explode",
        "bloom",
        "levitate",
        "steam",
        "spin",
        "sparkle",
        "fireworks",
        "bubbles",
        "confetti",
    ):
        return any(p.start <= a and b == p.end and kind not in ("fireworks", "bubbles", "confetti") for p in places)
    return any(p.start <= a and b <= p.end for p in places)


def _happening(
    text: str,
    a: int,
    b: int,
    kind: str,
    role: str,
    more: dict[str, Any],
    places: list[_Named],
    people: set[str],
    prompt: str,
) -> tuple[Happening, set[str], set[str]] | None:
    said = text[a:b]
    before = text[:a]
    cuts = [m.end() for m in CLAUSE.finditer(before)]
    clause = cuts[-1] if cuts else 0
    stop = CLAUSE.search(text, b)
    ends = stop.start() if stop else len(text)
    names = kind == "bloom"  # "the flower opens": the pattern holds the name
    earlier = [p for p in places if p.start < (b if names else a) and (clause <= p.start or p.end >= a)]
    later = [p for p in places if a <= p.start < ends and p not in earlier]
    things = [p for p in earlier if p.entity.id not in people]
    waits = bool(re.search(r"\b(then|suddenly|finally|next)\b[^.]{0,40}$", before))
    event = Event(
        kind,
        into=said.partition("_shower")[0] if kind == "shower" else str(more.get("into", "")),
        size=float(more.get("size", 0.0)),
        seed=seed_of(prompt, kind) % 99_991 + 1,
    )
    used: set[str] = set()
    gone: set[str] = set()
    begins = ""
    if role == "vessel":
        return _vessel(text, a, b, event, said, waits, places, people)
    target: _Named | None = None
    if role == "subject":
        acts = bool(earlier) and earlier[-1].entity.id in people
        right_after = next((p for p in later if p.start - b <= 2), None)
        of_it = acts and said.endswith("ing") and right_after is not None and right_after.entity.kind == "thing"
        apart = acts and said.startswith("explosion")  # who walks away from an explosion is not what explodes
        if of_it:
            target = right_after  # "hammers glowing metal": the metal glows
        elif apart:
            target = None
        elif acts and kind in table("events")["bodily"] and not re.match(r"levitat|hover", said):
            object_ = next((p for p in later if p.entity.kind == "thing" and text[b : p.start].strip() in OBJECT), None)
            if object_ is None or kind in ("fall", "rise", "grow", "appear"):
                return None
            target = object_
        elif earlier and not acts:
            target = things[-1] if things else None
        elif acts:
            target = earlier[-1]
        elif later and not NOUN_FIRST.search(text[clause:a]):
            target = later[
                0
            ]  # "an explosion of a car"; after a name that means nothing here it is not the next best thing
        elif (
            not earlier and clause > 0 and (others := [p for p in places if p.start < a and p.entity.id not in people])
        ):
            target = others[-1]  # "it" of the clause before
        if target is not None and target.entity.kind == "creature" and kind in table("events")["bodily"]:
            return None
        alone = kind in ("explode", "smoke", "steam", "sparks", "burn", "sparkle", "lightning", "splash")
        if target is None and not alone:
            return None
        if target is None and kind == "burn" and not re.search(r"\b(fire|flames|blaze)\b", text):
            return None
    if kind == "age" and event.into == "wilt" and (grows := [p for p in things if p.entity.noun.split()[-1] in PLANTS]):
        target = grows[-1]  # the flowers wilt, and not their vase
    if kind in ("morph", "recolour", "ripen", "age"):
        turned = changed(event, text, b, later, target)
        if turned is None:
            return None
        event, into = turned
        used, gone = set(into.words), set(into.spent)
        begins = into.start
    if kind == "bloom" and target is not None:
        event = replace(event, into=next((n for n in ("rose", "tulip", "sunflower", "lotus") if n in text), "flower"))
        event = replace(event, colour=shaded(target.entity.colour))
    if kind in ("glow", "sparkle", "smoke", "portal", "confetti", "petals"):
        event = replace(event, colour=_colour_near(text, a, b))
        used |= (
            {w for w in re.findall(r"\w+", text[max(a - 24, 0) : b + 24]) if w in table("prompt")["colours"]}
            if event.colour
            else set()
        )
    if kind == "collide":
        second = next((p for p in later if target and p.entity.id != target.entity.id), None) or next(
            (p for p in things if target and p.entity.id != target.entity.id), None
        )
        event = replace(event, other=second.entity.id if second else "")
    what = target.entity.id if target is not None else ""
    about = target.entity.items[0] if target is not None and target.entity.items else ""
    off = (
        next((p.entity.id for p in places if a <= p.start < b and p.entity.kind == "thing"), "")
        if kind == "fall"
        else ""
    )
    return Happening(replace(event, what=what), said, waits, about, off, begins), used, gone


def _vessel(
    text: str, a: int, b: int, event: Event, said: str, waits: bool, places: list[_Named], people: set[str]
) -> tuple[Happening, set[str], set[str]] | None:
    """What is poured or stirred, and into what vessel: the last one named, for one pours from one into another."""
    words = table("events")
    vessels = [
        p
        for p in places
        if p.entity.kind == "thing" and (p.entity.noun in words["vessels"] or _ends(p.entity.noun, words["vessels"]))
    ]
    liquid = next((name for name in words["liquids"] if re.search(rf"\b{name}\b", text)), "")
    held = [p for p in vessels if p.entity.asked.split()[-1] not in words["liquids"]]
    if not held or (not liquid and event.do == "mix"):
        return None
    if any(p.entity.id in people for p in places if p.end <= a) and event.do == "mix":
        return None  # who stirs does it with a hand
    into = next((p for p in held if p.start >= b and "from" not in text[b : p.start]), None) or held[-1]
    gone = {
        p.entity.id
        for p in places
        if p.entity.kind == "thing"
        and p.entity.id != into.entity.id
        and (p.entity.noun in words["liquids"] or p in vessels)
    }
    second = next((n for n in words["liquids"] if n != liquid and re.search(rf"\b{n}\b", text)), "")
    colour = ""
    if event.do == "mix":
        from filmwright.stage.events.liquids import LIQUIDS

        colour = LIQUIDS[second][0] if second in LIQUIDS else ""
    used = (
        set(liquid.split())
        | set(second.split())
        | {w for w in ("from", "into", "jug", "pitcher", "bottle", "kettle") if w in text}
    )
    return (
        Happening(replace(event, what=into.entity.id, into=liquid or "water", colour=colour), said, waits),
        used,
        gone,
    )


def _ends(noun: str, listed: Sequence[str]) -> bool:
    return any(noun.endswith(word) for word in listed)


def _colour_near(text: str, a: int, b: int) -> str:
    """A colour said right about the verb: "glows blue", "a golden glow"."""
    colours = table("prompt")["colours"]
    after = re.match(r"\s*(?:with (?:a |an )?|in )?(?:soft |bright |warm |eerie |pale )?(\w+)", text[b:])
    if after and after[1] in colours:
        return str(colours[after[1]])
    inside = re.search(r"(\w+)\s*$", text[:a])
    return str(colours[inside[1]]) if inside and inside[1] in colours else ""


# ---------------------------------------------------------------------- verbs that the table lacks

_PLAIN = {
    "shatter": "shatter",
    "burst": "burst",
    "explode": "explode",
    "burn": "burn",
    "glow": "glow",
    "vanish": "disappear",
    "shrink": "shrink",
    "melt": "melt",
    "freeze": "freeze",
    "levitate": "levitate",
    "rotate": "spin",
    "bounce": "bounce",
    "collide": "collide",
    "bloom": "bloom",
    "sparkle": "sparkle",
}


@cache
def _kin(verb: str) -> str:
    """The event of a verb that the table lacks, "" where none is near."""
    from filmwright.language import lemma, nearest

    base = lemma(verb, "verb") or verb
    match = nearest(base, tuple(_PLAIN), "verb", vectors=False)
    if match and match.how in ("same", "synonym", "kind") and match.score >= NEAREST:
        return _PLAIN[match.name]
    return ""


def _near(text: str, verbs: Sequence[str], taken: list[bool]) -> list[tuple[int, int, str, str, dict[str, Any]]]:
    """Hits of verbs that nobody performs and no pattern holds."""
    found: list[tuple[int, int, str, str, dict[str, Any]]] = []
    for verb in verbs:
        match = re.search(rf"\b{re.escape(verb)}\b", text)
        if match and not any(taken[match.start() : match.end()]):
            kind = _kin(verb)
            if kind:
                found.append((match.start(), match.end(), kind, "subject", {}))
    return found


# ---------------------------------------------------------------------- when


def timed(found: Sequence[Happening], seconds: float, first: int) -> list[Event]:
    """The events with their moments, in frames from the start of the beat; `first` is the frame at which the picture begins.

    What follows a fall and is struck by it begins at its contact.
    """
    out: list[Event] = []
    clock = min(FIRST, 0.15 * seconds)
    share = FILLS / max(sum(h.event.do in LASTING for h in found), 1)
    for k, happening in enumerate(found):
        event = happening.event
        before = found[k - 1].event if k else None
        if (
            before is not None
            and before.do in ("fall", "collide", "flip")
            and event.do in STRIKES
            and event.what in (before.what, "")
            and before.what
        ):
            out.append(replace(event, what=before.what, on="contact", at=0))
            continue
        if happening.waits and k == 0:
            clock = max(clock, WAIT * seconds)
        length = 0
        if event.do in LASTING:
            length = round(min(max(share * seconds, 1.2), LONGEST.get(event.do, 60.0)) * FPS)
        begins = 0 if event.into in WAYS else round(clock * FPS)  # what crosses the picture is on its way
        out.append(replace(event, at=first + begins, frames=length))
        clock += (length / FPS if length else min(1.6, 0.3 * seconds)) + 0.2
    return out
