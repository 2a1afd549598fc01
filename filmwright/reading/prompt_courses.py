"""Which way what moves is said to go, in the picture: to the left, towards the camera, upwards, in circles.

These words are taken out of a prompt before anything else reads it, for "the left side of the screen" is no thing, "the camera" that
somebody walks towards is no camera in a room, and "to the left" is no place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from filmwright.language.patterns import compiled
from filmwright.reading.request import Course, Entity

_FRAME = r"(?: of (?:the |our )?(?:screen|frame|picture|image|shot|view|scene|camera))?"
_SIDE = r"(?:far |very )?(left|right)(?:[- ]hand)?(?: (?:side|edge|end|corner))?" + _FRAME
_TO = r"(?:to|towards?|into|off|out)(?: (?:the|its|his|her|their))? "
_VIEWER = r"(?:the |our )?(?:camera(?:man)?|viewers?|lens|screen|audience|us)\b"
# what may not follow a side: "to the left of the house", "with the left hand"
_NOT_OF = (
    r"(?! (?:of|hand|eye|arm|leg|foot|ear|wing|paw|shoulder|lane|bank|wall|turn|door|knee|cheek|and right|or right)\b)"
)
_SCREEN = r"(?: the)?(?: (?:screen|frame|shot|picture|scene))?"
_STOPPED = r"(?= (?:across|along|through|over|past|on|in|at|down|and|while|as|with|against|under)\b|[,.;]|$)"
_HOW = r"(?:(?:wide|small|big|large|tight|perfect|slow|great) )"
# pattern over lower-case text, the way, and what stands in its place; the particular before the general
_LATERAL: tuple[tuple[str, str, str], ...] = (
    (rf"\bfrom (?:the )?{_SIDE},? {_TO}{_SIDE}", "2", ""),
    (r"\b(left|right)[- ]to[- ](left|right)\b", "2", ""),
    (
        rf"\b(?:exit(?:s|ing)|leav(?:es|ing)|(?:go|goes|going) off){_SCREEN} (?:on |at |to |towards )?(?:the )?{_SIDE}\b",
        "1",
        "comes",
    ),
    (
        rf"\b(?:enter(?:s|ing)?|com(?:es?|ing) in|appear(?:s|ing)?|emerg(?:es|ing)){_SCREEN} from (?:the )?{_SIDE}\b",
        "other",
        "comes",
    ),
    (rf"\barriv(?:es?|ing) from (?:the )?{_SIDE}\b", "other", "comes"),
    (rf"\bfrom (?:the )?{_SIDE}\b{_NOT_OF}", "other", ""),
    (rf"\b{_TO}{_SIDE}\b{_NOT_OF}", "1", ""),
    (r"\b(left|right)-?wards?\b", "1", ""),
    (rf"(?<=[a-z]) (left|right)\b{_STOPPED}", "1", ""),
    (r"\bacross (?:the |our )?(?:screen|frame|picture)\b", "right", ""),
)
_SLIGHTLY = r"(?:\b(?:straight|directly|right|slowly|quickly) )?\b"
_OTHER: tuple[tuple[str, str, str], ...] = (
    (rf"\bapproach(?:es|ing)? {_VIEWER}", "toward", "comes closer"),
    (rf"{_SLIGHTLY}(?:towards?|to|at|(?:closer|nearer) to|up to|in the direction of) {_VIEWER}", "toward", ""),
    (r"\b(?:closer|nearer)\b(?! (?:look|view|shot|up|to)\b)", "toward", ""),
    (rf"\baway from {_VIEWER}", "away", ""),
    (r"\b(?:away |off |out )?into the distance\b", "away", ""),
    (
        r"\b(?:straight )?(?:upwards?|skywards?)\b|\bup (?:in)?to the (?:air|sky)\b"
        r"|(?<!close)(?<!close[- ])\b(?:straight )?up(?=[,.;]|$| and | while )",
        "up",
        "",
    ),
    (r"\b(?:straight )?downwards?\b|\b(?:straight )?down(?=[,.;]|$| and | while )", "down", ""),
    (
        rf"\b(?:a?round )?(?:and round )?in (?:an? )?{_HOW}?circles?\b(?: around)?|\bin (?:an? )?circular (?:motion|path|route)\b",
        "circles",
        "",
    ),
    (r"\b(?:in|along) (?:an? )?zig[- ]?zags?(?: (?:pattern|path|line|motion|route|course))?\b", "zigzag", ""),
    (r"\bzig[- ]?zag(?:s|ging|ged)?\b", "zigzag", "moves"),
    (r"\bback and forth\b|\bto and fro\b|\bfrom side to side\b", "to and fro", ""),
)
# verbs of what goes from where it is; and what one does with eyes, head and hands, of which a side is no way
_GOES = re.compile(
    r"\b(?:walk|run|ran|mov|go(?:es|ing)?\b|driv|fl(?:y|ies|ew)|swim|swam|sail|roll|slid|drift|float|crawl|jog|sprint|gallop|trot|hop|"
    r"leap|jump|dash|rac(?:es?|ing)\b|speed|cycl|pedal|rid(?:e|es|ing)\b|bik|head(?:s|ed|ing)\b|travel|glid|skat|ski|march|stroll|stagger|"
    r"stumbl|limp|tiptoe|scurr|scuttl|slither|wander|cross|pass(?:es|ing)?\b|rush|zoom|soar|hover|com(?:es?|ing)\b|row|paddl|throw|thrown|"
    r"toss|hurl|flung|fling|kick|push|pull|blow|pac(?:es|ing)\b|steer|cruis|charg|climb|ris(?:es|ing)\b|ascend|descend|fall|drop|sink|"
    r"bounc|tumbl|stroll|parad|prowl|stalk|amble|waddl|creep|crept|chas|follow|zip|flutter|spin|whirl|scoot|depart|retreat|advanc|"
    r"proceed|carr(?:y|ies)|tow|launch|shoot|dart|swoop|swerv|plow|chug|hurtl|marches|surf|swing)\w*"
)  # fmt: skip
_LOOKS = re.compile(
    r"\b(?:look|gaz|glanc|star(?:es|ing)\b|turn|fac(?:es|ing)\b|point|smil|wav|lean|tilt|wink|speak|talk|gestur|reach|sit|stand|sits|"
    r"stands|laugh|grin|nod|pos(?:es|ing)\b|danc|hold|placed|located|next|bow|open|peer|peek|stretch)\w*"
)  # fmt: skip
_CAMERA = re.compile(r"\b(?:camera|cam|shot|pan|pans|panning|zooms? (?:in|out)|tilts)\b[^,.;]*$")
_STOPS = re.compile(r"[.;!?]|\b(?:while|whereas|as (?:a|an|the)|and (?:then )?(?:a|an|the|another|two|one)|but)\b")
_OPPOSITE = {"left": "right", "right": "left"}


@dataclass(frozen=True)
class Said:
    """A way that was said: where it stood in the text that is left, from where on its clause runs, and the words."""

    at: int
    clause: int
    way: str
    words: str

    def back(self, start: int, by: int) -> Said:
        """What was said, when so many characters from `start` on have gone."""
        at, clause = (place - by if place > start else place for place in (self.at, self.clause))
        return replace(self, at=at, clause=clause)


def taken(text: str) -> tuple[str, tuple[Said, ...]]:
    """A prompt without the words that say which way something goes, and what they said, in order."""
    found: list[Said] = []
    for pattern, way, instead in (*_LATERAL, *_OTHER):
        at = 0
        while match := compiled(pattern).search(text.lower(), at):
            at = match.end()
            clause = max((stop.end() for stop in _STOPS.finditer(text.lower(), 0, match.start())), default=0)
            before = text.lower()[clause : match.start()]
            if not (instead or _moves(before)) or _CAMERA.search(before):
                continue
            sides = [group for group in match.groups() if group]
            name = {"1": sides[0] if sides else "", "2": sides[-1] if sides else "", "other": ""}.get(way, way)
            name = name or _OPPOSITE[sides[0]]
            if way == "2" and sides[0] == sides[-1]:
                continue
            head, tail = text[: match.start()].rstrip(), text[match.end() :].lstrip()
            joined = f"{head} {instead}".rstrip()
            gap = "" if not tail or tail[0] in ",.;!?" else " "
            less = len(text) - len(joined + gap + tail)
            found = [s.back(match.start(), less) for s in found]
            text = joined + gap + tail
            if any(
                s.clause == min(clause, len(joined)) and (s.way == name or {s.way, name} == {*_OPPOSITE}) for s in found
            ):
                continue  # said twice: "from left to right across the screen"
            found.append(Said(len(joined), min(clause, len(joined)), name, match.group().strip()))
            at = len(joined)
    return text, tuple(sorted(found, key=lambda each: each.at))


def _moves(before: str) -> bool:
    """Whether the last verb of what stands before a way is one of motion."""
    goes = [match.start() for match in _GOES.finditer(before)]
    looks = [match.start() for match in _LOOKS.finditer(before)]
    return bool(goes) and goes[-1] > max(looks, default=-1)


def of(said: tuple[Said, ...], named: list[tuple[Entity, int, int]]) -> tuple[Course, ...]:
    """The courses of a prompt. `named` are its entities with the characters (start, end) that name them.

    Whose a way is: of what is named in its clause before it, nearest first; of all that is named before, where that is nothing.
    """
    out = []
    for each in said:
        before = [entity.id for entity, start, _ in named if start < each.at]
        here = [entity.id for entity, start, _ in named if each.clause <= start < each.at]
        whose = here or before or [entity.id for entity, _, _ in named][:1]
        out.append(Course(tuple(reversed(whose)), each.way, each.words))
    return tuple(out)
