"""The critic: what a stranger would stumble over in a finished draft, and how long it plays."""

from __future__ import annotations

import re

from filmwright.writing.french import singular
from filmwright.writing.idea import Idea
from filmwright.writing.kinds import listed
from filmwright.writing.pen import Item

LONGEST_SPEECH, LONGEST_ACTION = 32, 48  # words
WORDS_PER_SECOND = 2.7
SAME = {
    "mother": ("mum",), "father": ("dad",), "person": (), "child": ("girl", "boy"), "couple": ("wife", "husband"), "family": ("mother",),
    "orchestra": ("violinist",), "crew": ("captain",), "band": ("singer",), "team": ("trainer",), "gang": ("thief",), "class": ("pupil",),
    "choir": ("singer",),
}  # fmt: skip


def faults(items: list[Item], idea: Idea) -> list[str]:
    """Sentences about what is wrong: repetition, open slots, speeches too long to say, nouns of the idea left out."""
    spoken = [item.text for item in items if item.what == "speech"]
    shown = [item.text for item in items if item.what == "action"]
    found = [f"said or shown twice: {text}" for text in _twice(items)]
    found += [f"open slot: {text}" for text in spoken + shown if re.search(r"[{}<>\[\]|]", text)]
    found += [f"long speech: {text}" for text in spoken if len(text.split()) > LONGEST_SPEECH]
    found += [f"long action: {text}" for text in shown if len(text.split()) > LONGEST_ACTION]
    return found + [f"left out: {noun}" for noun in missing(items, idea)]


def _twice(items: list[Item]) -> list[str]:
    """Sentences of more than three words that come twice; a question asked again has its reason."""
    sentences: list[str] = []
    for item in items:
        if item.what != "heading":
            sentences += [part.strip() for part in re.split(r"(?<=[.!?])\s+", item.text)]
    long = [sentence for sentence in sentences if len(sentence.split()) > 3 and not sentence.endswith("?")]
    return sorted({sentence for sentence in long if long.count(sentence) > 1})


def missing(items: list[Item], idea: Idea) -> list[str]:
    """Nouns of the idea that never reach the page. Abstract ones need not."""
    page = " ".join(item.text for item in items).lower()
    gone = []
    for thing in idea.things:
        if thing.kind == "abstract" or listed(thing.noun, "measure") or thing.noun in ("person", "self", "somebody"):
            continue
        head = thing.local.lower().split()[-1:]  # French: "vieille lettre" is on the page as "lettre"
        words = (
            (thing.name.lower(),) if thing.name else (thing.local.lower(), *head, thing.noun, *SAME.get(thing.noun, ()))
        )
        if idea.language == "fr":
            words = (*words, *(singular(word) for word in words))
        if not any(re.search(rf"\b{re.escape(word[: max(5, len(word) - 2)])}", page) for word in words if word):
            gone.append(thing.noun)
    return gone


def seconds(items: list[Item]) -> float:
    """How long the film plays, estimated from its words alone: speech by its words and stops, action by what must be seen."""
    total = 0.0
    for item in items:
        words = len(item.text.split())
        if item.what == "speech":
            weight = sum(max(1.0, len(word) / 7.0) for word in item.text.split())
            stops = 0.16 * item.text.count(",") + 0.34 * len(re.findall(r"[.?!…](?=\s)", item.text))
            total += weight / WORDS_PER_SECOND + stops + 0.55
        elif item.what == "action":
            total += min(max(1.1 + 0.13 * words, 1.6), 5.5) + 0.9 * max(len(re.findall(r"[.!?]", item.text)) - 1, 0)
        else:
            total += 1.3
    return total
