"""The pen: a shape's text, with its slots, choices and conditions, becomes the film's words."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from filmwright.writing.casting import Actor
from filmwright.writing.grammar import articles, machine, thing_form
from filmwright.writing.idea import Idea, Thing
from filmwright.writing.shapes import Beat, holds

Slot = str | Thing | dict[str, str]


@dataclass(frozen=True)
class Item:
    """An element of the screenplay to be: heading, action or speech (with cue and parenthetical)."""

    what: str
    text: str
    cue: str = ""
    note: str = ""


@dataclass(frozen=True)
class Passage:
    """Lines of a beat that follow each other and may be left out together; `mark` is "+" (soon) or "*" (at need)."""

    beat: str
    mark: str
    lines: tuple[int, int]  # from, to


def passages(beats: list[Beat]) -> list[Passage]:
    """The passages that a shorter film may leave out, longest first, those marked "+" before those marked "*"."""
    found: list[tuple[int, Passage]] = []
    for beat in beats:
        start = 0
        while start < len(beat.body):
            mark = beat.body[start][0] if beat.body[start][:2] in ("+ ", "* ") else ""
            end = start + 1
            while mark and end < len(beat.body) and beat.body[end][:2] == f"{mark} ":
                end += 1
            if mark:
                words = sum(len(line.split()) for line in beat.body[start:end])
                found.append((words, Passage(beat.name, mark, (start, end))))
            start = end
    found.sort(key=lambda pair: (pair[1].mark != "+", -pair[0], pair[1].beat, pair[1].lines))
    return [passage for _, passage in found]


class Pen:
    """Writes the beats of one film. The same choices are not made twice while others are left.

    `dropped` are the marked passages that this cut of the film leaves out.
    """

    def __init__(
        self,
        idea: Idea,
        cast: dict[str, Actor],
        slots: dict[str, Slot],
        rng: random.Random,
        facts: set[str],
        dropped: frozenset[Passage],
    ) -> None:
        self.idea, self.cast, self.slots, self.rng, self.facts, self.dropped = idea, cast, slots, rng, facts, dropped
        self.seen: set[str] = set()
        self.speaker = ""

    def beat(self, beat: Beat) -> list[Item]:
        """The items of a beat, under the facts that hold when it has been played."""
        self.facts = (self.facts - beat.drops) | beat.gives
        left_out = {k for passage in self.dropped if passage.beat == beat.name for k in range(*passage.lines)}
        kept = [line for k, line in enumerate(beat.body) if k not in left_out]
        return [item for line in kept if (item := self._line(line)) is not None]

    def _line(self, line: str) -> Item | None:
        self.speaker = ""
        if line.startswith(("+ ", "* ")):
            line = line[2:]
        condition = re.match(r"\?(\S+) ", line)
        if condition:
            if not holds(condition[1].split("&"), self.facts):
                return None
            line = line[condition.end() :]
        speech = re.match(r"@(\w+)\s*(?:\(([^)]*)\))?:\s*(.*)", line)
        if speech:
            return self._speech(*speech.groups())
        filled = self.fill(line)
        if re.match(r"(INT|EXT|I/E)\b", filled, re.I):
            return Item("heading", filled.upper())
        return Item("action", filled)

    def _speech(self, role: str, note: str | None, text: str) -> Item:
        actor, self.speaker = self.cast[role], role
        voices = dict(re.findall(r"\[(\w+)\] ([^\[]+)", text))
        if voices:
            text = (voices.get(actor.voice) or voices["any"]).strip()
        text = self.fill(text)
        if actor.voice == "machine":
            text = machine(text)
        cue, note = actor.cue, note or ""
        if note in ("V.O.", "O.S."):
            cue, note = f"{cue} ({note})", ""
        return Item("speech", text, cue, self.fill(note).lower() if note else "")

    def fill(self, text: str) -> str:
        """Slots and choices filled, from the inside out; articles, spaces and capitals put right."""
        for _ in range(8):
            filled = re.sub(r"\{([^{}]*)\}", self._slot, text)
            if filled == text:
                break
            text = filled
        if self.idea.language == "en":
            text = re.sub(r"\s+([,!?]|\.(?!\.))", r"\1", articles(text))
        text = re.sub(r"  +", " ", text)
        return re.sub(r"(^\"?|[.!?]\"? |\) )([a-zéà])", lambda m: m[1] + m[2].upper(), text).strip()

    def _slot(self, match: re.Match[str]) -> str:
        body: str = match[1]
        if body.startswith("?"):  # {?fact::yes|no}
            facts, _, rest = body[1:].partition("::")
            yes, _, no = rest.partition("|")
            return yes if holds(facts.split("&"), self.facts) else no
        if "|" in body:
            options = body.split("|")
            fresh = [option for option in options if option not in self.seen] or options
            pick = self.rng.choice(fresh)
            self.seen.add(pick)
            return pick
        head, _, key = body.partition(".")
        if head in self.cast:
            return self.cast[head].get(key)
        if head.lower() in self.cast:
            said = self.cast[head.lower()].get(key)
            return said[:1].upper() + said[1:]
        if head not in self.slots:
            raise KeyError(f"no slot {{{body}}}")
        return self._form(self.slots[head], key)

    def _form(self, slot: Slot, key: str) -> str:
        if isinstance(slot, str):
            return slot.upper() if key == "up" else slot
        if isinstance(slot, dict):
            return slot[key]
        if key in ("the", "The") and slot.owner in ("his", "her", "their") and self.idea.form != "title":
            hero = self.cast["hero"]
            whose = {"hero": "my", "": hero.get("his")}.get(self.speaker, "your")
            return f"{whose if key == 'the' else whose.capitalize()} {slot.words}"
        return thing_form(slot, key, self.idea.language)


BREATH = 32  # words that somebody says in one go


def joined(items: list[Item], pause: str = "pause") -> list[Item]:
    """Two speeches of one person in a row become one, or two with a pause; a heading that repeats the last is dropped."""
    out: list[Item] = []
    heading = ""
    for item in items:
        last = out[-1] if out else None
        if item.what == "heading":
            if item.text == heading:
                continue
            heading = item.text
        if last and item.what == last.what == "speech" and item.cue == last.cue and not item.note:
            if len(last.text.split()) + len(item.text.split()) > BREATH:
                out.append(replace(item, note=pause))
            else:
                out[-1] = replace(last, text=f"{last.text} {item.text}")
        else:
            out.append(item)
    return out
