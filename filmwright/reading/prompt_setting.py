"""Where, when and in what weather a prompt plays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from filmwright.language import is_a, lemma, nearest
from filmwright.language.patterns import compiled
from filmwright.reading.combining import together
from filmwright.reading.nouns import topic
from filmwright.reading.prompt_light import lighting
from filmwright.reading.prompt_page import MADE, Page
from filmwright.reading.prompt_tints import tints
from filmwright.reading.request import Where
from filmwright.reading.words import table

_THROUGH = re.compile(
    r"\b(?:through|outside|out of|beyond|behind|in) (?:the|a|an|its) (?:(?!shop|store|car|train|bus)\w+ )?windows?\b"
)
_INTO = r"\b(?:in|on|at|along|through|across|inside|into|down|over|up|around|near|by|towards?|from|of|dans|sur|à|au)\s+(?:\w+\s+){0,3}$"
_LED = re.compile(r"(?:outside|in front of|before|facing|past|near|behind|beside|opposite|towards?)\b")
_OUTSIDE = re.compile(
    r"\b(?:outside(?: of)?|in front of|facing|across from|opposite|devant|en face de)\s+(?:[\w-]+\s+){0,3}$"
)
_WITHIN = re.compile(r" (?:interior|inside|indoors)\b")  # after a place: the place itself, from within
_FALLS = re.compile(
    r"\b(?:snow(?:ing|s|fall|storm|flakes?)|blizzard|falling snow|heavy snow|snow (?:is )?fall(?:s|ing)|in (?:the )?snow)\b"
)  # of snow that comes down
_SEASONAL = ("house", "plain", "forest", "wild", "sight", "riverside", "range", "settlement", "upland")
PLACES = (
    "structure",
    "building",
    "room",
    "area",
    "facility",
    "geological formation",
    "body of water",
    "land",
    "region",
    "shop",
)
NEAR_ENOUGH = 0.55
# what a place has: a supermarket's aisle is in the supermarket, and a bathroom's mirror in the bathroom
OF_A_PLACE = frozenset(
    (
        "aisle", "corner", "edge", "floor", "doorway", "interior", "lobby", "mirror", "parapet", "sink", "wall", "walls", "window",
        "windows", "counter", "stairs", "steps", "ceiling", "bleachers", "stage", "roof", "ledge",
    )
)  # fmt: skip
FIXTURES = (
    "toilet",
    "lavatory",
    "loo",
    "tent",
    "teepee",
    "tipi",
    "wigwam",
    "well",
    "gate",
    "door",
    "floor",
    "ceiling",
    "wall",
    "carpet",
)  # things that WordNet counts among places


def where(page: Page) -> Where:
    """The setting that a prompt's words tell, and what they leave open as it is usual."""
    weather = _weather(page)
    time = _first(page, "times")
    season = _first(page, "seasons")
    sky, hour, held = _sky(page)
    light = lighting(page)
    time = time if time and time != "day" else hour or time or light.time
    place = _place(page, held)
    if place is None:
        place = _near(page)
    if place is not None and not place.interior and _THROUGH.search(page.lower):  # seen from a room
        room = replace(Where(), place="living room", kind="room", options=(("type", "living"),), interior=True)
        place = together(room, place) or place
    if place is None and light.window:
        place = replace(Where(), place="living room", kind="room", options=(("type", "living"),), interior=True)
    if light.sky and not (place and place.interior) and not set(sky.split()) & {"sun", "moon", "crescent", "halfmoon"}:
        sky = f"{sky} {'moon' if time == 'night' else light.sky}".strip()
        time = time or "dusk"
    if place is None:
        kind = Where(kind="plain", options=(("kind", "hill"),), place="hill", asked=bool(sky)) if sky else Where()
        return replace(
            kind,
            time=time or "day",
            weather=weather or "clear",
            options=_lit(_with_sky(dict(kind.options), sky), light.lit),
            tints=tints(page, None, sky),
        )
    options = dict(_lit(_with_sky(dict(place.options), "" if place.interior else sky), light.lit))
    if season and place.kind in _SEASONAL:
        options["season"] = season
    if weather == "snow" and place.kind in _SEASONAL and not _FALLS.search(page.lower):
        weather = "clear"  # snow that lies does not fall
        if place.kind != "range":
            options.setdefault("season", "winter")
    if weather == "storm" and place.kind == "desert" and options.get("ground") in ("sand", "salt", "mars"):
        weather = "sandstorm"
    return replace(
        place,
        options=tuple(sorted(options.items())),
        time=time or "day",
        weather=weather or "clear",
        asked=True,
        tints=tints(page, place.interior, sky),
    )


def _with_sky(options: dict[str, str], sky: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((options | {"sky": sky} if sky else options).items()))


def _lit(options: tuple[tuple[str, str], ...], lit: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted({**dict(options), "lit": lit}.items())) if lit else options


def _sky(page: Page) -> tuple[str, str, list[tuple[int, int]]]:
    """What the prompt says of the sky, as the option `sky` of a place has it, the hour that this needs ("" for none), and the spans
    that say it: what hangs "in the sky" is no picture of the sky."""
    words, hour, held = [], "", []
    for row in table("settings")["sky"]:
        match = compiled(row["pattern"]).search(page.lower)
        if match:
            page.cover(*match.span())
            held.append(match.span())
            words.append(row["words"])
            hour = hour or str(row["time"])
    return " ".join(words), hour, held


def _near(page: Page) -> Where | None:
    """The nearest set for a place that no pattern knows: "in a chapel of rest". WordNet judges; the word itself stays not understood."""
    for pattern, place in table("settings")["stand_ins"]:
        if compiled(pattern).search(page.lower):
            return _place(Page(str(place)))
    for k, token in enumerate(page.tokens):
        if token.tag != "noun" or k in page.covered or not _is_place(token.lemma):
            continue
        if _modifies(page, token.start + len(token.text)):  # a kitchen knife is in no kitchen
            continue
        alone = not re.search(r"\b(?:a|an|the)\s+\w+", page.lower[: token.start]) or re.search(
            _INTO, page.lower[: token.start]
        )
        match = nearest(token.lemma, tuple(table("settings")["nearest"]), "noun", vectors=False) if alone else None
        if match is not None and match.score >= NEAR_ENOUGH and _OUTSIDE.search(page.lower[: token.start]):
            kind, interior, options, about = _from_outside(match.name, token.text)
            return Where(token.lemma, kind, tuple(sorted(options.items())), interior, asked=True, about=about)
        if match is not None and match.score >= NEAR_ENOUGH:
            return _place(Page(str(table("settings")["nearest"][match.name])))
    return None


def _is_place(noun: str) -> bool:
    return (
        noun not in FIXTURES
        and topic(noun) in ("noun.artifact", "noun.location", "noun.object")
        and any(is_a(noun, kind) for kind in PLACES)
    )


def _place(page: Page, held: Sequence[tuple[int, int]] = ()) -> Where | None:
    """The place that is named: first one that the prompt is about ("a lighthouse on a cliff"), then one that something is in or on,
    the earlier before the later. What else is said of the same set adds its options. Words in the spans `held` name no place.
    """
    found: list[tuple[tuple[int, int, int], Where, tuple[int, int]]] = []
    for order, (pattern, noun, kind, interior, options, about) in enumerate(_rows()):
        for match in compiled(pattern).finditer(page.lower):
            start, end = match.span()
            if _modifies(page, end) or not match.group().strip():
                continue
            if any(a <= start and end <= b and (b - a) > (end - start) + 4 for a, b in held):
                continue
            into = re.search(_INTO, page.lower[:start]) is not None or _LED.match(match.group().lstrip()) is not None
            if interior and _OUTSIDE.search(page.lower[:start]) and not _of_it(page, end):
                kind, interior, options, about = _from_outside(str(noun), match.group())
            subject = bool(about) and not into and not re.search(r"[a-z]{4,}", _bare(page.lower[:start]))
            rank = (0 if subject else 1 if into else 2, start if into and not subject else order, start)
            said = re.sub(r"^(?:(?:on|of|in|surface|the) )+", "", match.group().strip())
            place = Where(
                noun[1:] if noun.startswith("=") else said or noun,
                kind,
                tuple(sorted(options.items())),
                interior,
                asked=True,
                about=about,
            )
            found.append((rank, place, (start, end)))
    if not found:
        return None
    found.sort(key=lambda each: each[0])
    _, best, span = found[0]
    options = dict(best.options)
    within = _WITHIN.match(page.lower, span[1])
    page.cover(_indoors(page, span[0]), within.end() if within else span[1])
    for _, other, other_span in found[1:]:
        same = other.kind == best.kind and other.interior == best.interior
        if same and all(options.get(key, value) == value for key, value in other.options):
            options = {**dict(other.options), **options}
            page.cover(*other_span)
            best = replace(best, about=best.about or other.about)
    best = replace(best, options=tuple(sorted(options.items())))
    used = [span]
    for _, other, other_span in found[1:]:
        if any(start < other_span[1] and other_span[0] < end for start, end in used):
            continue
        both = together(best, other)
        if both is not None:
            best = both
            used.append(other_span)
            page.cover(*other_span)
    return best


def _from_outside(noun: str, said: str) -> tuple[str, bool, dict[str, str], str]:
    """The set (kind, whether within, options, what it is about) of a place that somebody stands before: a cabin's yard, a bar's street."""
    for pattern, kind, options, about in table("settings")["outside"]:
        if compiled(pattern).search(f"{noun} {said}"):
            return kind, False, options, about
    return "street", False, {}, ""


def _rows() -> list[tuple[str, str, str, bool, dict[str, str], str]]:
    return [*table("settings")["places"], *table("prompt")["places"]]


def _bare(text: str) -> str:
    """What stands before a place without articles and praise."""
    return re.sub(
        r"\b(?:an?|the|beautiful|old|big|large|small|little|lonely|\w+ (?:view|shot|picture|photo) of)\b", "", text
    )


def _indoors(page: Page, start: int) -> int:
    """Where "indoor" begins, if it stands right before a place; else where the place begins."""
    indoor = re.search(r"\b(?:indoors?|inside|outdoors?)\b\s*(?:the |a |an )?$", page.lower[:start])
    return indoor.start() if indoor else start


def _modifies(page: Page, end: int) -> bool:
    """Whether the word that ends here only describes the noun after it: "a street musician", "kitchen knife"."""
    after = page.within(end, end + 2)
    if not after or page.lower[end : end + 1] != " ":
        return False
    token = page.tokens[after[0]]
    word = token.text.lower()
    if _of_it(page, end):
        return False
    if word.endswith("ing") and word not in MADE and lemma(word, "verb") not in (None, word):
        return False  # "over a castle breathing fire"
    return token.tag == "noun" and token.start <= end + 1 and _WITHIN.match(page.lower, end) is None


def _of_it(page: Page, end: int) -> bool:
    """Whether what follows is a part of the place that ends here: one stands before a bathroom's mirror within the bathroom."""
    after = re.match(r" ([a-z]+)\b", page.lower[end:])
    return after is not None and after[1] in OF_A_PLACE


def _weather(page: Page) -> str:
    found = ""
    for pattern, weather in table("prompt")["weathers"]:
        for match in compiled(pattern).finditer(page.lower):
            page.cover(*match.span())
            found = found or str(weather)
    return found


def _first(page: Page, name: str) -> str:
    """The value of the first pattern of a table that fits; all that fit with the same value are understood."""
    found = ""
    for pattern, value in table("prompt")[name]:
        for match in compiled(pattern).finditer(page.lower):
            if found in ("", value):
                found = str(value)
                page.cover(*match.span())
    return found
