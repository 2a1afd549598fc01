"""Sounds that the page tells and nobody performs: "The phone rings.", "A dog barks in the distance.", « Une cloche sonne. »

A sentence tells a sound when it names what makes it and what that does; some things (a siren, thunder) are sounds by their name alone. What
is denied or ends ("the rain stops", "no birds sing") is silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from filmwright.sound.effects.told_sources import BEASTS, SOURCES, Source, beast
from filmwright.sound.effects.told_verbs import noises


@dataclass(frozen=True)
class Told:
    """A sound that a sentence tells: the effect's name and options, seconds, `share` of the text that lies before it, metres, and whether
    it comes from elsewhere ("far": a long way off, "outside": through a wall if one is indoors; "": from here). `thing` is what
    sounds; what is `lasting` goes on as long as the scene."""

    effect: str
    seconds: float
    share: float
    distance: float = 3.0
    whence: str = ""
    options: tuple[tuple[str, Any], ...] = ()
    level: float = 0.0
    thing: str = ""
    lasting: bool = False


_STONES = re.compile(
    r"\b(cobbles?|cobblestones?|pavement|paving|flagstones|street|square|pavés|rue|place)\b", re.IGNORECASE
)

_SENTENCE = re.compile(r"[^.!?;…]+[.!?;…]?")
_DENIED = re.compile(
    r"\b(no|not|never|nobody|without|stops?|stopped|stopping|ceases?|dies away|silent|ne|n'|sans|plus|jamais|cesse\w*|s'arrêt\w+|tait)\b"
    r"|n't\b",
    re.IGNORECASE,
)
_HEARD = r"(is|are|can be) heard|on entend|we hear|hears?|entend\w*|bruit d\w*|(sound|noise|ring(ing)?|cry|cries) of"
_FAR = re.compile(
    r"\b(in the distance|far (away|off)|distant(ly)?|from afar|somewhere|au loin|lointain\w*|quelque part)\b",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\b(outside|off ?-?screen|o\.?s\.?|next door|upstairs|downstairs|in the (street|hall|corridor|yard)|dehors|hors champ|à côté|"
    r"dans la rue)\b",
    re.IGNORECASE,
)


def told(text: str) -> Iterator[Told]:
    """The sounds that a stretch of action tells, in order; each kind once."""
    seen: set[tuple[str, tuple[tuple[str, Any], ...]]] = set()
    for sentence in _SENTENCE.finditer(text.replace("’", "'")):
        said = sentence.group()
        if _DENIED.search(said):
            continue
        far, outside = _FAR.search(said), _OUTSIDE.search(said)
        for at, thing, source in _found(said):
            options = tuple(source.options.items())
            if source.effect == "hooves" and _STONES.search(said):
                options += (("surface", "stone"),)
            if (source.effect, options) in seen:
                continue
            seen.add((source.effect, options))
            yield Told(
                source.effect,
                source.seconds,
                (sentence.start() + at) / max(len(text), 1),
                max(source.distance, 45.0) if far else max(source.distance, 8.0) if outside else source.distance,
                "far" if far else "outside" if outside else "",
                options,
                source.level,
                thing,
                source.lasting,
            )


def far_off(text: str) -> bool:
    """Whether a text tells of something a long way off."""
    return _FAR.search(text.replace("’", "'")) is not None


def _found(sentence: str) -> list[tuple[int, str, Source]]:
    """What sounds in a sentence: where it is told, its name there, and what it is. One name makes one sound."""
    found: list[tuple[int, str, Source]] = []
    taken: list[tuple[int, int]] = []
    phrases: list[tuple[int, int]] = []
    for source, pattern in _PATTERNS:
        match = pattern.search(sentence)
        if match is None:
            continue
        name = "thing" if match.group("thing") else "heard"
        if any(a < match.end(name) and match.start(name) < b for a, b in taken):
            continue
        taken.append(match.span(name))
        phrases.append(match.span())
        found.append((match.start(), match.group(name).lower(), source))
    for noise in noises(sentence):  # what is told by name above is not told again by its verb
        if all(b <= noise.begin or noise.end <= a for a, b in phrases):
            phrases.append((noise.begin, noise.end))
            source = Source(noise.thing, "", noise.effect, noise.seconds, noise.distance, noise.options, noise.level)
            found.append((noise.begin, noise.thing, source))
    return sorted(found, key=lambda one: one[0])


def _pattern(thing: str, does: str) -> re.Pattern[str]:
    """The name, and within a few words what it does; or that it is heard, before or after."""
    name = rf"\b(?P<thing>{thing})\b"
    if not does:
        return re.compile(rf"{name}|(?P<heard>(?!))", re.IGNORECASE)
    follows = rf"{name}(?:\s+[\w'-]+){{0,2}}?\s+(?:{does}|{_HEARD})\b"
    before = rf"\b(?:{_HEARD})\s+(?:[\w'-]+\s+){{0,2}}?(?P<heard>{thing})\b"
    return re.compile(rf"{follows}|{before}", re.IGNORECASE)


_PATTERNS: tuple[tuple[Source, re.Pattern[str]], ...] = (
    *((source, _pattern(source.thing, source.does)) for source in SOURCES),
    *((beast(kind), _pattern(*words)) for kind, words in BEASTS.items()),
)
