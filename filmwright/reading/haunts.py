"""Where somebody is to be found when a prompt names no place: a chef in a kitchen, a climber on a mountain (words/haunts.toml)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from filmwright.language import lemma
from filmwright.reading.prompt_page import Page
from filmwright.reading.prompt_setting import where
from filmwright.reading.request import Request, Where
from filmwright.reading.words import table


def haunt(request: Request) -> Where | None:
    """The place of a request's people, by what they do and then by what they are; None where neither says one.

    The place counts as not asked for. Its hour and weather are taken where the prompt tells none of its own.
    """
    found = _first(_places("deeds"), (lemma(verb, "verb") or verb for verb in request.verbs))
    found = found or _first(
        _places("people"), (name for each in request.of_kind("person") for name in _names(each.noun, each.asked))
    )
    if not found:
        return None
    there, here = where(Page(found)), request.where
    told = where(Page(request.prompt))
    time = there.time if here.time == "day" and not _tells_hour(request.prompt) else here.time
    weather = (
        there.weather if told.weather == "clear" and here.weather == "clear" and not there.interior else here.weather
    )
    return replace(there, time=time, weather=weather, asked=False)


def _names(noun: str, asked: str) -> Iterable[str]:
    """What somebody is called, the particular before the general: "a tennis player" before "player"."""
    words = re.findall(r"[\w'’-]+", asked.lower())
    yield from (" ".join(words[k:]) for k in range(len(words)))
    yield noun.lower()
    if words:
        yield " ".join([*words[:-1], noun.lower()][-2:])


def _first(places: dict[str, str], words: Iterable[str]) -> str:
    return next((places[word] for word in words if word in places), "")


@cache
def _places(name: str) -> dict[str, str]:
    """word -> place"""
    return {word: place for place, words in table("haunts")[name].items() for word in words}


def _tells_hour(prompt: str) -> bool:
    return any(re.search(pattern, prompt.lower()) for pattern, _ in table("prompt")["times"])
