"""The words: a screenplay as data, in the order in which it was written.

Texts are kept verbatim, emphasis marks and inline notes included; `plain` gives what is said or seen. Ids are strings: a scene is
"12" or "12A", an element is its scene's id and a running number, "12A-4"; how they are given and found again is in `identity.py`.
What stands before the first scene heading is the opening, whose elements have ids "0-1", "0-2"…
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeAlias

OPENING = "0"  # the scene id of what stands before the first heading

_NOTE = re.compile(r"\[\[.*?\]\]", re.S)
_EMPHASIS = tuple(
    re.compile(rf"(?<!\\){mark}(?=[^\s])([^\n]*?[^\s\\])(?<!\\){mark}") for mark in (r"\*\*\*", r"\*\*", r"\*", "_")
)
_MOST_MARKS = 400  # a text with more of them is a drawing, not emphasis, and would take long to match
_ESCAPE = re.compile(r"\\([*_])")


def plain(text: str) -> str:
    """What a text says or shows: without [[notes]], emphasis marks and escapes, on one line."""
    if "[[" in text:
        text = _NOTE.sub("", text)
    if "*" not in text and "_" not in text:
        return " ".join(text.split())
    if text.count("*") + text.count("_") <= _MOST_MARKS:
        for mark in _EMPHASIS:
            text = mark.sub(r"\1", text)
    return " ".join(_ESCAPE.sub(r"\1", text).split())


@dataclass(frozen=True)
class Action:
    """A paragraph that is seen. `text` keeps its line breaks; `gap` is the number of blank lines before it."""

    id: str
    text: str
    gap: int = 1

    @cached_property
    def shown(self) -> str:
        """The paragraph without notes and emphasis."""
        return plain(self.text)


@dataclass(frozen=True)
class Part:
    """A piece of a speech: `kind` is text, parenthetical (without its brackets) or lyrics (without its tilde)."""

    kind: str
    text: str


@dataclass(frozen=True)
class Line:
    """A speech: one cue and what follows it. `cue` is as written, extensions included, without @ and ^."""

    id: str
    cue: str
    parts: tuple[Part, ...]
    dual: bool = False  # said at the same time as the speech before it

    @cached_property
    def character(self) -> str:
        """Who speaks, as the bible names them."""
        return character_name(self.cue)

    @cached_property
    def extensions(self) -> tuple[str, ...]:
        """What stands in brackets after the name, as written: ("V.O.", "CONT'D")."""
        return tuple(part.strip() for part in re.findall(r"\(([^()]*)\)", self.cue))

    @cached_property
    def extension(self) -> str:
        """Where the voice comes from: "" (on screen), V.O., O.S., OFF (French: either), PHONE, RADIO, SCREEN, PRE-LAP."""
        return next((kind for kind in map(_extension_kind, self.extensions) if kind), "")

    @property
    def continued(self) -> bool:
        """Whether the cue says (CONT'D) or (SUITE)."""
        return any(
            _key(part).rstrip(".") in ("CONT'D", "CONTD", "CONT", "SUITE", "CONTINUED") for part in self.extensions
        )

    @cached_property
    def text(self) -> str:
        """The words, verbatim, parentheticals left out."""
        return "\n".join(part.text for part in self.parts if part.kind != "parenthetical")

    @cached_property
    def spoken(self) -> str:
        """The words as they are said: on one line, without notes and emphasis marks."""
        return plain(self.text)

    @cached_property
    def parentheticals(self) -> tuple[tuple[int, str], ...]:
        """Each parenthetical with the number of spoken words before it."""
        found: list[tuple[int, str]] = []
        words = 0
        for part in self.parts:
            if part.kind == "parenthetical":
                found.append((words, plain(part.text)))
            else:
                words += len(plain(part.text).split())
        return tuple(found)

    @property
    def sung(self) -> bool:
        """Whether all that is said is lyrics."""
        said = [part.kind for part in self.parts if part.kind != "parenthetical"]
        return bool(said) and all(kind == "lyrics" for kind in said)


@dataclass(frozen=True)
class Lyrics:
    """A sung line outside a speech."""

    id: str
    text: str


@dataclass(frozen=True)
class Transition:
    """FADE IN:, CUT TO:, FADE OUT."""

    id: str
    text: str


@dataclass(frozen=True)
class Centred:
    """A line in the middle of the page."""

    id: str
    text: str
    gap: int = 1


@dataclass(frozen=True)
class Note:
    """A note that stands by itself."""

    id: str
    text: str


@dataclass(frozen=True)
class Section:
    """An act or a sequence, never shown. `level` runs from 1 to 6."""

    id: str
    level: int
    text: str


@dataclass(frozen=True)
class Synopsis:
    """What the writer means with the scene or section before it, never shown."""

    id: str
    text: str


@dataclass(frozen=True)
class PageBreak:
    """A page that ends here."""

    id: str
    text: str = ""


@dataclass(frozen=True)
class Boneyard:
    """Words that the writer struck out and kept."""

    id: str
    text: str


Element: TypeAlias = Action | Line | Lyrics | Transition | Centred | Note | Section | Synopsis | PageBreak | Boneyard


@dataclass(frozen=True)
class Heading:
    """A scene heading. `raw` is as written, without its number; the rest is read from it."""

    raw: str
    number: str = ""

    @cached_property
    def _parsed(self) -> tuple[str, str, str]:
        return split_heading(self.raw)

    @property
    def setting(self) -> str:
        """INT, EXT, INT/EXT, or "" where the heading does not say."""
        return self._parsed[0]

    @property
    def place(self) -> str:
        """Where, as written: "HOUSE - KITCHEN"."""
        return self._parsed[1]

    @property
    def time(self) -> str:
        """When, as written: "NIGHT", "LATER", "SOIR", or ""."""
        return self._parsed[2]


@dataclass(frozen=True)
class Scene:
    """A scene heading and what happens under it."""

    id: str
    heading: Heading
    elements: tuple[Element, ...] = ()

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The speeches, in order."""
        return tuple(element for element in self.elements if isinstance(element, Line))

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """The paragraphs of action, in order."""
        return tuple(element for element in self.elements if isinstance(element, Action))

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """Who speaks here, each once, in the order of their first line."""
        return tuple(dict.fromkeys(line.character for line in self.lines))


@dataclass(frozen=True)
class Screenplay:
    """A whole screenplay. `title_page` holds its keys in order, each with the lines of its value."""

    title_page: tuple[tuple[str, tuple[str, ...]], ...] = ()
    opening: tuple[Element, ...] = ()
    scenes: tuple[Scene, ...] = field(default_factory=tuple)

    def title_field(self, key: str) -> str:
        """The value of a key of the title page on one line, without emphasis; "" if there is none."""
        wanted = key.casefold()
        return next(
            (plain(" ".join(lines)) for name, lines in self.title_page if name.strip().casefold() == wanted), ""
        )

    @property
    def title(self) -> str:
        """The film's title, or ""."""
        return self.title_field("title") or self.title_field("titre")

    @property
    def elements(self) -> Iterator[Element]:
        """Every element, the opening's first."""
        yield from self.opening
        for scene in self.scenes:
            yield from scene.elements

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every speech, in order."""
        return tuple(element for element in self.elements if isinstance(element, Line))

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who speaks, each once, in the order of their first line."""
        return tuple(dict.fromkeys(line.character for line in self.lines))

    @cached_property
    def language(self) -> str:
        """The language it is written in: "fr" if its headings or most of its small words are French, else "en"."""
        said = self.title_field("language") or self.title_field("langue")
        if said:
            return "fr" if said.casefold().startswith("fr") else "en"
        texts = [element.spoken if isinstance(element, Line) else element.text for element in self.elements]
        words = re.findall(r"[^\W\d_]+", " ".join(texts).lower())
        french = sum(_FRENCH.fullmatch(word) is not None for word in words)
        french += 5 * sum(_FRENCH_TIME.search(scene.heading.time) is not None for scene in self.scenes)
        return "fr" if french > sum(_ENGLISH.fullmatch(word) is not None for word in words) else "en"

    def scene(self, scene_id: str) -> Scene | None:
        """The scene of this id, if any."""
        return next((scene for scene in self.scenes if scene.id == scene_id), None)

    def numbered(self) -> Screenplay:
        """The same screenplay with fresh ids: scenes "1", "2"…, elements "1-1", "1-2"…"""
        scenes = tuple(
            replace(scene, id=str(k), elements=_number(scene.elements, str(k)))
            for k, scene in enumerate(self.scenes, 1)
        )
        return replace(self, opening=_number(self.opening, OPENING), scenes=scenes)


def _number(elements: tuple[Element, ...], scene_id: str) -> tuple[Element, ...]:
    return tuple(replace(element, id=f"{scene_id}-{k}") for k, element in enumerate(elements, 1))


def _key(text: str) -> str:
    """A text as it is compared: composed accents, plain apostrophes, single spaces, upper case."""
    return " ".join(unicodedata.normalize("NFC", text).replace("’", "'").upper().split())


def character_name(cue: str) -> str:
    """The name in a cue, the same however it is written: without extensions, notes, emphasis, @ and ^, in upper case."""
    name = _key(plain(cue).rstrip("^ ").lstrip("@"))
    shorter = _key(re.sub(r"\([^()]*\)", " ", name))
    return shorter or name


_EXTENSIONS = (
    ("PRE-LAP", re.compile(r"PRE-?LAP")),
    ("PHONE", re.compile(r"PHONE|TELEPHONE|T[ÉE]L(\.|[ÉE]PHONE|$)|ANSWERING MACHINE|VOICEMAIL|INTERCOM")),
    ("RADIO", re.compile(r"RADIO|WALKIE|SPEAKER|LOUDHAILER|MEGAPHONE|HAUT-PARLEUR|P\.?A\.?$")),
    ("SCREEN", re.compile(r"\b(TV|TELEVISION|ON SCREEN|MONITOR|VIDEO|[ÉE]CRAN)\b")),
    ("O.S.", re.compile(r"^(O\.? ?S\.?|O\.? ?C\.?|OFF[- ]?SCREEN|OFF[- ]CAMERA|HORS[- ]CHAMP|H\.? ?C\.?)( |$)")),
    ("V.O.", re.compile(r"^(V\.? ?O\.?|V/O|VOICE[- ]?OVER|VOIX OFF|NARRATION|NARRATING)( |$)")),
    ("OFF", re.compile(r"^OFF$")),
)


def _extension_kind(text: str) -> str:
    key = _key(text)
    return next((kind for kind, pattern in _EXTENSIONS if pattern.search(key)), "")


_INT = r"INT(?:[ÉE]RIEUR)?"
_EXT = r"EXT(?:[ÉE]RIEUR)?"
_SETTING = re.compile(
    rf"^(?:(?P<both>(?:{_INT}\.?\s?[/-]\s?{_EXT}|{_EXT}\.?\s?[/-]\s?{_INT}|I\s?/\s?E|E\s?/\s?I))|(?P<int>{_INT})|(?P<ext>{_EXT})|(?P<est>EST))"
    r"(?:\.\s*|\s+|$)",
    re.I,
)
_FRENCH = re.compile(
    r"le|la|les|un|une|des|du|de|et|est|dans|sur|qui|que|il|elle|je|tu|vous|nous|pas|ne|avec|pour|au|aux|ce"
)
_ENGLISH = re.compile(r"the|a|an|and|is|of|in|to|it|he|she|i|you|we|not|with|for|that|this|his|her|at|was|my|your")
_FRENCH_TIME = re.compile(r"\b(jour|nuit|soir|matin|aube|crépuscule|midi|minuit|plus tard)\b", re.I)
_TIME_MODIFIERS = (
    "next|same|following|previous|early|late|later|that|mid|pre|end of|just before|just after|"
    "d[ée]but d[ue]|fin d[ue]|le|la|m[êe]me"
)
_TIME_WORDS = "|".join(
    (
        "day|night|morning|afternoon|evening|dawn|dusk|sunset|sunrise|twilight|noon|midday|midnight|daybreak|nightfall",
        "magic hour|golden hour|continuous|contin?uing|later|same|same time|moments? later|moments? after|sometime later",
        ".{0,20} (?:later|earlier|after)|flashback|present day|present|unknown|day ?/ ?night|night ?/ ?day",
        "jour|nuit|soir|soir[ée]e|matin|matin[ée]e|apr[èe]s-midi|aube|aurore|cr[ée]puscule|midi|minuit|plus tard",
        r"continue?|suite|m[êe]me moment|m[êe]me temps|\d{1,2}([:.h]\d{2})? ?([ap]\.?m\.?)?",
    )
)
_TIMES = re.compile(rf"^(?:(?:the )?(?:{_TIME_MODIFIERS}) ?-?)*(?:{_TIME_WORDS})(?: ?\([^)]*\))?(?: ?[,;] ?.*)?$", re.I)
# "3 / THE STATION, INT. EVENING" and "12. INT. HOUSE": the number of a French page, or one typed without its marks.
_LEADING_NUMBER = re.compile(r"^\d+[A-Z]?\s*[./)-]?\s+(?=(?:INT|EXT)|\S.*,\s*(?:INT|EXT))", re.I)
_LATE_SETTING = re.compile(
    rf"^(?P<place>.+?)[,-]\s*(?P<set>{_INT}|{_EXT})(?:\.\s*|\s+|$)(?:[-–—,]\s*)?(?P<time>.*)$", re.I
)
_DASH = re.compile(r"\s+[-–—]{1,2}\s+|\s*[–—]\s*|\s+-{1,2}(?=\w)|(?<=\w)-{1,2}\s+")


def is_heading(text: str) -> bool:
    """Whether a line opens a scene by itself: INT, EXT, EST, INT./EXT, I/E and their French and mixed forms, and a place."""
    found = _SETTING.match(text.strip())
    return found is not None and bool(text.strip()[found.end() :].strip(" .-–—"))


def split_heading(raw: str) -> tuple[str, str, str]:
    """A heading as (setting, place, time). The setting is INT, EXT, INT/EXT or ""; the time is "" when none is said.

    `N / PLACE, INT. SOIR` of the French page, and a time in brackets or after a comma, are read too.
    """
    text = " ".join(plain(raw).split()).strip()
    text = _LEADING_NUMBER.sub("", text)
    found = _SETTING.match(text)
    if found is None:
        late = _LATE_SETTING.match(text)
        if late:
            return late["set"].upper()[:3], late["place"].strip(), late["time"].strip()
        setting, rest = "", text
    else:
        setting = "INT/EXT" if found["both"] else "INT" if found["int"] else "EXT"
        rest = text[found.end() :]
    pieces = [piece.strip() for piece in _DASH.split(rest) if piece.strip()]
    times: list[str] = []
    while len(pieces) > 1 and _TIMES.match(pieces[-1]):
        times.insert(0, pieces.pop())
    if not times and pieces:
        head, comma, tail = pieces[-1].rpartition(",")
        bracket = re.match(r"^(.*\S)\s*\(([^)]*)\)$", pieces[-1])
        if comma and head.strip() and _TIMES.match(tail.strip()):
            pieces[-1], times = head.strip(), [tail.strip()]
        elif bracket and _TIMES.match(bracket[2].strip()):
            pieces[-1], times = bracket[1], [bracket[2].strip()]
    return setting, " - ".join(pieces), " - ".join(times)
