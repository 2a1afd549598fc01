"""Props that matter: things that somebody handles in the action, each once, by the plain word that the script uses."""

from __future__ import annotations

import re
from functools import cache

from filmwright.bible import Prop
from filmwright.reading.slugs import slug
from filmwright.reading.spotting import Vocabulary
from filmwright.reading.words import table
from filmwright.screenplay import Screenplay

_DETERMINER = r"an?|the|his|her|their|its|my|one|two|three|some|\w+'s|un|une|le|la|les|sa|son|ses|des|du"
_IT = re.compile(
    r"\b(?:picks?|takes?|grabs?|lifts?|holds?|opens?|reads?|drops?|throws?|puts?|lays?|gives?|tears?|pockets?)\s+it\b"
)
_MOST_WORDS_BETWEEN = 7  # between the verb and the thing


def props(screenplay: Screenplay) -> tuple[list[Prop], list[str]]:
    """What hands handle in the action, in order of first appearance, and sentences about what the stage cannot make.

    `kind` is a noun of words/props.toml, which are the stage's.
    """
    found: dict[str, Prop] = {}
    notes: list[str] = []
    for scene in screenplay.scenes:
        for action in scene.actions:
            spoken: list[tuple[str, str, list[str]]] = []  # the thing of the clause before: "it"
            for clause in re.split(r"[.;!?:]\s*", action.shown):
                again = _IT.search(clause.lower())
                handled = _handled(clause) or [(n, _kind(n, clause.lower()), b) for n, _, b in spoken if again]
                spoken = _named(clause.lower().replace("’", "'"))[-1:] or spoken
                for name, kind, before in handled:
                    if kind in table("props")["missing"]:
                        note = f"“{name}” is handled in scene {scene.id}; the stage has none, and the hands go through the motion alone."
                        if not any(said.startswith(f"“{name}”") for said in notes):
                            notes.append(note)
                        continue
                    if kind in found:
                        continue
                    colours, sizes = table("props")["colours"], table("props")["sizes"]
                    colour = next((str(colours[word]) for word in before if word in colours), "")
                    scale = next((float(sizes[word]) for word in before if word in sizes), 0.0)
                    matter = next(
                        (str(table("matters")["words"][word]) for word in before if word in table("matters")["words"]),
                        "",
                    )
                    found[kind] = Prop(
                        slug(name, {prop.id for prop in found.values()}, "prop"),
                        name,
                        kind,
                        colour,
                        _sized(kind, scale),
                        material=matter,
                    )
    return list(found.values()), notes


def _sized(kind: str, scale: float) -> float:
    """The longest side in metres where the words call a thing big or small, else 0: the family's own."""
    usual = {
        "suitcase": 0.7,
        "box": 0.4,
        "ladder": 2.4,
        "umbrella": 0.9,
        "painting": 0.9,
        "flag": 1.2,
        "rope": 2.0,
        "sign": 0.8,
    }
    return round(usual.get(kind, 0.22) * scale, 3) if scale else 0.0


def _handled(clause: str) -> list[tuple[str, str, list[str]]]:
    """(word, kind, words before it) of the known things of a clause that has a verb of handling before them."""
    lower = clause.lower().replace("’", "'")
    verb = re.search(rf"\b{table('props')['verbs']['handle']}\b", lower)
    return _named(lower, verb.end()) if verb else []


def _named(lower: str, after: int | None = None) -> list[tuple[str, str, list[str]]]:
    """The known things of a clause in small letters, as `_handled` gives them; with `after`, those that a verb ending there governs."""
    found: list[tuple[str, str, list[str]]] = []
    for thing in _things().spots(lower):
        between = lower[after or 0 : thing.start]
        far = len(between.split()) > _MOST_WORDS_BETWEEN + 6 * between.count(",")
        if after is not None and (thing.start < after or far):
            continue
        if re.match(r"\s*(?:'s|of (?:it|light|wind|sound))", lower[thing.end :]):
            continue
        owned = re.search(
            rf"(?<!\w)(?:(?:{_DETERMINER})\s+|l')((?:(?!and\b|to\b|of\b|or\b)[\w'-]+\s+){{0,3}})$",
            lower[: thing.start],
        )
        if owned:  # "turns to watch" has no watch
            found.append((thing.word, _kind(thing.word, lower), owned[1].split()))
    return found


def _kind(word: str, clause: str) -> str:
    """The kind that a word means in a clause: a radio that one speaks into is not the one on the sideboard."""
    kind = _kinds()[word]
    other, pattern = table("props")["used_as"].get(kind, (kind, "^"))
    return str(other) if re.search(pattern, clause) else kind


@cache
def _kinds() -> dict[str, str]:
    """Every word for a thing, with its kind."""
    nouns = table("props")["nouns"] | table("props")["missing"]
    return {word: kind for kind, words in nouns.items() for word in (kind, *words)}


@cache
def _things() -> Vocabulary:
    return Vocabulary(_kinds(), closing="-")
