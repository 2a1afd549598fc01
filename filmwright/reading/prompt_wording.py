"""How strangers word what they want to see, put plainly before it is read: frames of speech ("a movie trailer featuring"),
possessives that mean their owner ("a woman's eye"), the camera as the subject of a sentence, names of breeds with capitals.

What is only a way of speaking goes; what names something that could be seen stays, or is given back to be told as not understood.
"""

from __future__ import annotations

import re
from functools import cache

from filmwright.language.patterns import compiled
from filmwright.reading.first_names import sex_of_name
from filmwright.reading.nouns import person_noun, singular, topic
from filmwright.reading.prompt_sentences import lost, put
from filmwright.reading.words import table


def plain(text: str) -> tuple[str, tuple[str, ...]]:
    """An English prompt in plain words, and words of it that went though they name what could be seen."""
    for pattern, instead in _rows():
        text = pattern.sub(instead, text)
    text = _breeds(_numbered(text))
    unshown = lost(text)
    text, gone = _owners(put(text))
    return " ".join(text.split()), (*gone, *unshown)


@cache
def _rows() -> list[tuple[re.Pattern[str], str]]:
    return [(compiled(pattern, ignore_case=True), instead) for pattern, instead in table("wording")["instead"]]


# ---------------------------------------------------------------------- whose


_CLOSE = re.compile(r"\b(?:close[- ]?ups?|macro|detail|portrait)\b[^.;]*$", re.IGNORECASE)


@cache
def _whose() -> re.Pattern[str]:
    """Somebody, and what is theirs."""
    owned = "|".join([*table("wording")["lives"], *table("wording")["features"]])
    return re.compile(rf"\b([A-Za-z-]+)(?:['’]s|(?<=s)['’]) ((?:[a-z-]+ ){{0,2}}?)({owned})\b")


def _owners(text: str) -> tuple[str, tuple[str, ...]]:
    """The text in which the owner stands for what is theirs and cannot be seen without them: "a robot's life", "a woman's eye"."""
    gone: list[str] = []
    words, whose = table("wording"), _whose()

    def owner(said: re.Match[str]) -> str:
        who, between, what = said.groups()
        if who.lower() in ("it", "he", "she", "that", "there", "what", "who", "let", "one"):
            return said[0]
        if what in words["lives"]:
            return who
        if _CLOSE.search(text[: said.start()]):
            gone.extend(word for word in between.split() if word not in words["praise"])
            return who
        return said[0]

    return whose.sub(owner, text), tuple(gone)


# ---------------------------------------------------------------------- how many


_GROUPED = re.compile(
    r"\b(?:an? |the )?(?:small |large |big |little )?(pair|trio|group|bunch|gang|circle|line|row|team|band|troupe|squad|party|handful) of "
    r"((?:[a-z-]+ ){0,2}?)([a-z]+)\b",
    re.IGNORECASE,
)
_COUNTS = {"pair": "two", "trio": "three", "handful": "four"}


def _numbered(text: str) -> str:
    """A group of somebody told by their number: "a group of teenagers" are five of them."""

    def said(match: re.Match[str]) -> str:
        group, between, noun = match.groups()
        whole = singular(noun.lower())
        if not whole or noun.lower() in table("prompt")["groups"] or not person_noun(whole):
            return match[0]
        return f"{_COUNTS.get(group.lower(), 'five')} {between}{noun}"

    return _GROUPED.sub(said, text)


# ---------------------------------------------------------------------- breeds


def _breeds(text: str) -> str:
    """Names of kinds of animals in small letters: a Samoyed is nobody's name."""

    def small(said: re.Match[str]) -> str:
        word = said[0]
        known = any(topic(form) == "noun.animal" for form in (word.lower(), word.lower().removesuffix("s")))
        return word.lower() if known and not sex_of_name(word) else word

    text = re.sub(r"(?<=[A-Za-z,] )[A-Z][a-z]{3,}\b", small, text)
    return re.sub(
        r"\b([A-Z][a-z]+)(?= (?:retriever|terrier|shepherd|spaniel|bulldog|hound|poodle|tiger|bear|wolf|husky)s?\b)",
        lambda s: s[0].lower(),
        text,
    )
