"""What screens show in a prompt: "a monitor full of code", "watches a football match on television", "a face on a cinema screen".

What is on a screen is not there: its words are taken out before anything else reads the prompt, and given to the screen afterwards.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from filmwright.reading.prompt_entities import Found
from filmwright.reading.request import Where
from filmwright.reading.words import table

SHOWS = "shows "  # before what a screen shows, in its entity's words
CINEMA = "cinema"
_DOES = (
    r"(?:(?:that |which )?(?:is |are )?(?:only |just )?(?:show(?:s|ing|n)?|display(?:s|ing)?|play(?:s|ing)?|broadcast(?:s|ing)?|"
    r"flicker(?:s|ing)? with|glow(?:s|ing)? with|fill(?:ed|s)? with|full of|covered (?:in|with)|lit (?:up )?with|with|of))"
)
_ONLY = r"(?:(?:only|just|nothing but) )?(?:(?:an?|the|his|her|some|live|several) )?"
_ART = r"(?:an?|the|his|her|their|its|one|old|another)"
_IS = r"(?: (?:is |are )?(?:play(?:s|ing)?|shown?|displayed|appear(?:s|ing)?|flicker(?:s|ing)?|glow(?:s|ing)?|runn?(?:s|ing)?))?"
_WATCHED = re.compile(
    r"\bwatch(es|ing|ed)? (?:the |an? |some |their favou?rite )?(?:tv |television )?"
    r"(news|cartoons?|movies?|films?|series|sitcom|tv show|soap opera)\b(?! on| in| at| together on)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:cinema|theat(?:er|re)|drive-in|projector|screen|television|tv|laptop|tablet|phone)\b", re.IGNORECASE
)


def taken(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A prompt without what its screens show, and (the stage's noun of the screen, what it shows) of each that shows something."""
    shows: list[tuple[str, str]] = []

    def on_it(said: re.Match[str]) -> str:
        noun, what = _screen(said["screen"]), _shown(said["what"])
        shows.append((noun, what))
        if noun == CINEMA:
            return "in a cinema"
        return f"{said['art'] or ''} {said['mid'] or ''}{noun}".strip()

    def has(said: re.Match[str]) -> str:
        noun, what = _screen(said["screen"]), _shown(said["what"])
        shows.append((noun, what))
        if noun == CINEMA:
            return "a cinema"
        return f"{said['art'] or ''} {said['mid'] or ''}{noun}".strip()

    def watched(said: re.Match[str]) -> str:
        shows.append(("television", _shown(said[2].lower())))
        return f"watch{said[1] or ''} television"

    what_first, screen_first = _patterns()
    text = screen_first.sub(has, what_first.sub(on_it, text))
    if not shows and not _ELSEWHERE.search(text):
        text = _WATCHED.sub(watched, text, count=1)
    return text, tuple(shows)


def given(found: list[Found], shows: tuple[tuple[str, str], ...], where: Where) -> tuple[list[Found], Where, list[str]]:
    """The found and the place, screens with what they show; and what no screen is there for."""
    out, lost = list(found), []
    for noun, what in shows:
        if noun == CINEMA and ("type", "cinema") in where.options:
            where = replace(where, options=tuple(sorted({**dict(where.options), "shows": what}.items())))
            continue
        for k, each in enumerate(out):
            if each.entity.kind == "thing" and each.entity.noun == noun and SHOWS not in each.entity.words:
                told = f"{each.entity.words} {SHOWS}{what}".lstrip()
                out[k] = replace(each, entity=replace(each.entity, words=told))
                break
        else:
            lost.append(what)
    return out, where, lost


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is on a screen, told before it ("a map on a phone") and after it ("a phone showing a map")."""
    screens = "|".join(pattern for pattern, _ in table("screens")["screens"])
    shows = "|".join(pattern for pattern, _ in table("screens")["shows"])
    screen = rf"(?:(?P<art>{_ART}) (?P<mid>(?:(?!screen|tv)[\w-]+ ){{0,2}}?))?(?P<screen>{screens})"
    before = re.compile(rf"\b{_ONLY}(?P<what>{shows}){_IS} on (?:the screens? of )?{screen}\b", re.IGNORECASE)
    after = re.compile(rf"\b{screen} {_DOES} {_ONLY}(?P<what>{shows})\b", re.IGNORECASE)
    return before, after


def _screen(words: str) -> str:
    return next(
        str(noun) for pattern, noun in table("screens")["screens"] if re.fullmatch(pattern, words, re.IGNORECASE)
    )


def _shown(words: str) -> str:
    return next(str(what) for pattern, what in table("screens")["shows"] if re.fullmatch(pattern, words, re.IGNORECASE))


__all__ = ["SHOWS", "given", "taken"]
