"""The built-in writer: one sentence becomes a short Fountain screenplay; same idea, seed and length, same bytes.

It is an anthology with a casting director. Every line was written by a person, in `shapes/*.story`; this module
understands the idea, chooses a shape that is about it, casts, plans, writes and judges, and refuses what does not fit: an
idea whose nouns never reach the page is given to another shape, at last to the plain one, which quotes the deed.
"""

from __future__ import annotations

import hashlib
import random
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from filmwright.writing.casting import Actor, Caster
from filmwright.writing.critic import faults, missing, seconds
from filmwright.writing.grammar import an, mine_in_french, person, spoken, turned
from filmwright.writing.idea import Idea, Thing, read
from filmwright.writing.pen import Item, Passage, Pen, Slot, joined, passages
from filmwright.writing.planning import plan
from filmwright.writing.premise import Caught, around, told_of, told_that
from filmwright.writing.shapes import PLAIN, Beat, Shape, fitting, holds, shapes
from filmwright.writing.wheres import where

SMALL = frozenset("by a an the of in on to for and who at with le la les de du des un une et".split())  # noqa: SIM905
LONGER = 1.1  # times the wish that a film may last: whoever asks for a minute and a half is not sorry for ten seconds
CREDIT = {
    "en": "written by filmwright's built-in writer, from the idea",
    "fr": "écrit par le scénariste de filmwright, d'après l'idée",
}
MENTIONS = 2  # nouns of an idea that a story may mention by the way; one that leaves more out is not about it
SHORT = 1.2  # minutes under which the passages marked "*" may go too


@dataclass(frozen=True)
class Draft:
    """A screenplay as it was written. `notes` are sentences for whoever asked; `shape` names the story that was told."""

    title: str
    logline: str
    language: str
    text: str
    notes: tuple[str, ...]
    shape: str


@dataclass(frozen=True)
class _Written:
    shape: Shape
    title: str
    items: list[Item]
    beats: list[Beat]
    gone: list[str]  # nouns of the idea left out
    faults: list[str]


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))


def compose(idea: str, *, minutes: float, seed: int, language: str) -> Draft:
    """Write a film of about `minutes` about an idea. `language` is "en", "fr" or "" for the idea's own.

    Never fails: an idea for which there is no story gets the plain one, and `notes` say so.
    """
    text = " ".join(idea.split())
    understood = read(text)
    notes: list[str] = []
    wished = language or understood.language
    spoken = wished if shapes(wished) else "en"
    if understood.language == spoken:
        found = _best(understood, text, seed, minutes)
    else:
        found = _best(_foreign(understood, spoken), text, seed, minutes)
    if found is None:  # no plain story in that language
        spoken = "en"
        found = _best(_foreign(understood, "en") if understood.language != "en" else understood, text, seed, minutes)
    assert found is not None  # the plain shape takes any idea
    if wished != spoken:
        notes.append(f"No stories are written in {wished!r} yet; the film speaks English.")
    if found.shape.name == PLAIN:
        notes.append(
            "I have no story of my own for this idea; here is how somebody went to do it "
            f"(story shape: {found.shape.name}). A language model, or a screenplay of your own, can tell it."
        )
    else:
        notes.append(f"Story shape: {found.shape.name}.")
    logline = text if len(text) <= 200 else text[:197].rsplit(" ", 1)[0] + "…"
    return Draft(found.title, logline, spoken, _fountain(found, logline, seed), tuple(notes), found.shape.name)


def _foreign(idea: Idea, language: str) -> Idea:
    """The same idea for stories in another language: its words can be cast, but not quoted."""
    idea.language, idea.deed, idea.act = language, "", ""
    idea.features.add("foreign")
    for thing in idea.things:
        thing.local = thing.words
    return idea


def _best(idea: Idea, text: str, seed: int, minutes: float) -> _Written | None:
    """The first fitting shape that leaves no noun of the idea out and has no fault; the plain one if none does."""
    tried: list[_Written] = []
    for shape, caught in fitting(idea):
        written = _length(idea, shape, caught, text, seed, minutes)
        if written is None:
            continue
        if not written.gone and not written.faults:
            return written
        if shape.name == PLAIN:
            tried.append(written)
    return min(tried, key=lambda one: len(one.gone)) if tried else None


def _length(idea: Idea, shape: Shape, caught: Caught, text: str, seed: int, minutes: float) -> _Written | None:
    """The shape's cut that keeps to the wished time: with optional beats where there is time, else without passages.

    Passages are left out one by one until the film is short enough; one whose loss makes a fault stays in.
    """
    most = 60.0 * LONGER * minutes
    written: _Written | None = None
    for extras in (9, 1, 0):
        written = _write(idea, shape, caught, text, seed, extras, frozenset())
        if written is None or seconds(written.items) <= most:
            return written
        if not any(beat.long for beat in written.beats):
            break  # fewer extras would change nothing
    assert written is not None
    marks = "+" if minutes >= SHORT else "+*"
    dropped: frozenset[Passage] = frozenset()
    for passage in passages(written.beats):
        if seconds(written.items) <= most:
            break
        shorter = _write(idea, shape, caught, text, seed, 0, dropped | {passage}) if passage.mark in marks else None
        if shorter is not None and len(shorter.faults) <= len(written.faults):
            written, dropped = shorter, dropped | {passage}
    return written


def _write(
    idea: Idea, shape: Shape, caught: Caught, text: str, seed: int, extras: int, dropped: frozenset[Passage]
) -> _Written | None:
    written = _draft(idea, shape, caught, text, seed, extras, dropped, [])
    if written is None or not written.gone or not _mentions(shape):
        return written
    left = [next(thing for thing in idea.things if thing.noun == noun) for noun in written.gone[:MENTIONS]]
    return _draft(idea, shape, caught, text, seed, extras, dropped, left) or written


@cache
def _mentioned(shape: str, language: str) -> bool:
    return any(
        "?left" in line for one in shapes(language) if one.name == shape for beat in one.beats for line in beat.body
    )


def _mentions(shape: Shape) -> bool:
    """Whether a shape has lines for what would else be left out of the idea ("?left @other: And {left.the}?")."""
    return _mentioned(shape.name, shape.language)


def _draft(
    idea: Idea,
    shape: Shape,
    caught: Caught,
    text: str,
    seed: int,
    extras: int,
    dropped: frozenset[Passage],
    left: list[Thing],
) -> _Written | None:
    """One draft; `left` are things of the idea that its lines have to mention by the way."""
    rng = random.Random(_seed(text, seed))
    caster = Caster(idea, rng, caught)
    cast: dict[str, Actor] = {}
    for role, how in shape.cast.items():
        cast[role] = caster.cast(how, cast, role)
    slots, facts = _slots(idea, shape, cast, caught)
    for name, thing in zip(("left", "also_left"), left, strict=False):
        slots[name] = thing
        facts |= {name, f"{name}:{thing.kind}"}
    pen = Pen(idea, cast, slots, rng, facts, dropped)
    for name, how in shape.lets.items():
        for part in how.split(" ;; "):
            condition = re.match(r"\?(\S+) ", part)
            if condition is None or holds(condition[1].split("&"), facts):
                value = part[condition.end() :] if condition else part
                filled = pen.fill(value)
                slots[name] = filled[:1].lower() + filled[1:] if value[:1].islower() or value[:1] == "{" else filled
                break
    beats = plan(shape, facts, rng, extras)
    if beats is None:
        return None
    items = joined(
        [item for beat in beats for item in pen.beat(beat)], "un temps" if idea.language == "fr" else "pause"
    )
    wrong = faults(items, idea)
    return _Written(shape, _title(idea, pen, shape), items, beats, missing(items, idea), wrong)


def _slots(idea: Idea, shape: Shape, cast: dict[str, Actor], caught: Caught) -> tuple[dict[str, Slot], set[str]]:
    """What a shape's text may fill in, and the facts that hold at the start."""
    world, (force_name, force) = _world(idea, shape), ("", Thing("storm", "storm"))
    force_name, force = _force(idea, world)
    thing = caught.get("thing") or idea.thing
    forced = dict(_table("forces")[force_name])
    forced.update(name=force.noun, the=f"the {force.noun}", The=f"The {force.noun}", a=f"{an(force.noun)} {force.noun}")
    slots: dict[str, Slot] = {
        "world": _table("worlds")[world],
        "force": forced,
        "thing": thing,
        "subject": idea.heroes[0] if idea.heroes else thing,
        "idea": idea.text.rstrip(".?! ")[:160],
        "vp": idea.deed,
        "my_vp": person(idea.deed, "my", "me"),
        "your_vp": person(idea.deed, "your", "you"),
        "fear": idea.fear or thing,
    }
    mine = ("our", "us") if "two" in idea.features else ("my", "me")
    rest = idea.act.partition(" ")[2]
    slots |= {"act": idea.act, "my_act": person(idea.act, *mine), "obj": rest, "my_obj": person(rest, *mine)}
    slots["your_obj"] = person(rest, "your", "you")
    if idea.language == "fr":
        slots |= {
            "my_act": mine_in_french(idea.act),
            "my_vp": mine_in_french(idea.deed),
            "my_obj": mine_in_french(rest),
        }
    for prep, one in idea.preps.items():
        slots["prep_" + prep] = one
    slots |= {role: one for role, one in caught.items() if role not in cast}
    slots |= {
        "inside": where(idea, caught, True) or shape.inside,
        "outside": where(idea, caught, False) or shape.outside,
    }
    slots |= {"who": idea.who, "i_who": turned(idea.who, "I"), "you_who": turned(idea.who, "you")}
    slots |= {
        "tail": idea.tail,
        "my_tail": person(idea.tail, "my", "me"),
        "your_tail": person(idea.tail, "your", "you"),
    }
    facts = {f"world:{world}", f"force:{force_name}", f"noun:{thing.noun}", *idea.features}
    facts |= (
        {f"thing:{thing.kind}"} | {f"tag:{tag}" for tag in thing.tags} | {f"voice:{a.voice}" for a in cast.values()}
    )
    facts |= {f"{role}:{actor.thing.kind}" for role, actor in cast.items()}
    facts |= {f"{role}:sex:{actor.sex}" for role, actor in cast.items()}
    facts |= {f"{role}:noun:{actor.thing.noun}" for role, actor in cast.items()}
    facts |= around(idea, caught)
    first = next((role for role, one in caught.items() if idea.heroes and one is idea.heroes[0]), "hero")
    facts |= {f"who:{first}"} if idea.who else set()
    told = told_of(caught["other"], idea) if "other" in caught else ""
    slots["you_are"] = turned(told, "you", cast["hero"].get("his"))
    that, alike = told_that(idea), "other" not in cast or cast["hero"].sex == cast["other"].sex
    slots |= {"he_is": told, "that_you": spoken(that, "you"), "that_me": spoken(that, "I")}
    clear = that and not (alike and re.search(r"\b(?:he|she)\b", that))  # else nobody knows whom the pronoun means
    facts |= {name for name, said in (("that_you", that), ("that_me", clear)) if said}
    if "foreign" not in idea.features:
        facts |= {name for name, said in (("you_are", slots["you_are"]), ("act", idea.act)) if said}
        facts |= {name for name, said in (("who", idea.who), ("tail", idea.tail)) if said}
        facts |= {name for name, said in (("vp", idea.deed), ("obj", rest)) if said}
    return slots, facts


def _world(idea: Idea, shape: Shape) -> str:
    words = {w for t in idea.things for w in [*t.words.split(), t.noun, *t.owner.split()]}
    worlds = _table("worlds")
    scored = sorted(
        ((len(words & set(world["nouns"])), name) for name, world in worlds.items()), key=lambda x: (-x[0], x[1])
    )
    return scored[0][1] if scored[0][0] else (shape.world or "town")


def _force(idea: Idea, world: str) -> tuple[str, Thing]:
    """The force that comes closer: the idea's own, or the world's usual one."""
    forces = _table("forces")
    for thing in idea.things:
        for name, force in forces.items():
            if thing.noun in force["nouns"]:
                return name, thing
    usual = {"desert": "sandstorm", "mountain": "snow"}.get(world, "storm")
    return usual, Thing(usual, usual, kind="force")


def _seed(text: str, seed: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}\0{text.lower()}".encode("utf-8", "replace")).digest()[:8], "big")


def _title(idea: Idea, pen: Pen, shape: Shape) -> str:
    if idea.form == "title" and len(idea.text) <= 60:
        return idea.text.rstrip(".! ")
    if idea.form == "question" and "{idea}" in shape.title:
        return " ".join(word[:1].upper() + word[1:] for word in idea.text[:60].rstrip("?! ").split()) + "?"
    words = pen.fill(pen.rng.choice([part.strip() for part in shape.title.split(" | ")])).split()
    if idea.language == "fr":
        return " ".join(words)
    return " ".join(w if k and w.lower() in SMALL else w[:1].upper() + w[1:] for k, w in enumerate(words))


def _fountain(written: _Written, logline: str, seed: int) -> str:
    out = [
        f"Title: {written.title}",
        f"Credit: {CREDIT.get(written.shape.language, CREDIT['en'])}",
        f"Source: {logline}",
    ]
    out += [f"Notes: story {written.shape.name}, seed {seed}", ""]
    for item in written.items:
        if item.what == "heading" or item.what == "action":
            out += [item.text, ""]
        else:
            out += [item.cue, *([f"({item.note})"] if item.note else []), item.text, ""]
    return "\n".join(out).strip() + "\n"
