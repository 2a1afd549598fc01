"""Who is in the film: those who speak, and those whom the action names in capitals; with the words that introduce each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from filmwright.reading.first_names import is_first_name
from filmwright.reading.look import stated
from filmwright.reading.nouns import VOICES, creature_noun, not_names, person_noun, singular
from filmwright.screenplay import Action, Line, Screenplay, character_name

_CAPITALS = re.compile(
    r"(?<![\w'’.])(?:[^\W\d_a-zà-öø-ÿ]{2,}[\w'’]*|[A-Z]\.)(?:[ -](?:[^\W\d_a-zà-öø-ÿ]{2,}[\w'’]*|[A-Z]\.|\d+|#\d+))*"
)
_ARTICLE = re.compile(r"^(?:(?:THE|A|AN|LE|LA|LES|UN|UNE)\s+|L['’]\s*)(?=\w)")
_COUNTED = re.compile(r"\b(?:an?|the|some|one|two|three|une?|le|la|les|des)\s+$|l['’]$", re.I)
_NOT_SEEN = ("V.O.", "PHONE", "RADIO", "SCREEN", "PRE-LAP", "OFF", "O.S.")
_NUMBERED = re.compile(r"^(.*\S)\s*(?:#\s*)?\d+$")
_PRONOUN = re.compile(r"^(?:she|he|it|her|his|elle|il|sa|son)\b", re.I)
_IS = re.compile(
    r"^(?:she|he|it|elle|il)(?:'s| is| has| wears| carries| was|'d| est| a| porte| looks? (?:like|as|about|older|younger|tired))\b|"
    r"^(?:her|his|sa|son|ses) (?:\w+ ){0,2}(?:hair|face|eyes|coat|clothes|hands|cheveux|yeux|visage)\b",
    re.I,
)
# nouns in -s that begin a piece of description, which the form alone would take for verbs
_NOUNS_IN_S = re.compile(
    r"glasses|jeans|eyes|hands|boots|trousers|freckles|braids|shoulders|gloves|clothes|shoes|pants|shorts|overalls|dreadlocks|"
    r"whiskers|pigtails|knees|cheeks|sleeves|tattoos|scars|curls|spectacles|sandals|leggings|socks|always|sometimes|perhaps"
)
_FRENCH_VERBS = re.compile(
    r"est|sort|entre|regarde|attend|marche|court|ouvre|ferme|pose|tient|arrive|prend|lève|s'\w+|se|descend|monte|parle|dort|lit|mange"
)
_DANGLING = re.compile(r"\s+(?:until|that|which|who|and|as|to|but|while|when|it|he|she|they|where|so|qui|et)$")
_DESCRIBES = re.compile(
    r"^(?:an?|the|his|her|their|its|no|one|two|three|both|all|in|with|without|of|from|wearing|dressed|carrying|holding|who|whose|still|"
    r"almost|nearly|about|barely|too|very|never|not|early|mid|late|un|une|le|la|les|sa|son|ses|en|avec|vêtue?|qui|dans|\d)\b",
    re.I,
)
_SOUNDS = re.compile(
    r"crackles|rings|buzzes|beeps|hisses|plays|speaks|on|is|from|voice|grésille|sonne"
)  # what a radio does
_BEFORE_NOUNS = (
    "who",
    "that",
    "which",
    "the",
    "a",
    "an",
    "her",
    "his",
    "of",
    "with",
    "in",
    "qui",
    "un",
    "une",
    "le",
    "la",
    "les",
)
_LONGEST = 320  # characters of a description
# somebody who was introduced before, at another time of life
_LATER = re.compile(
    r"\b(?:now|older|younger|years? (?:later|ago|earlier|before)|by now|maintenant|ans plus|plus (?:âgée?|jeune))\b",
    re.I,
)
VAGUE = 12.0  # years between two ages that words tell of without a number


@dataclass
class Part:
    """Somebody found in the words. `description` is about them alone; `around` is the text near their first appearance."""

    name: str
    description: str = ""
    around: str = ""
    kind: str = "person"
    scenes: list[str] = field(default_factory=list)
    speaks: bool = False
    seen: bool = False


def parts(screenplay: Screenplay) -> tuple[list[Part], list[str]]:
    """Everybody of the film in order of appearance, and sentences about capitals that could be somebody and were not cast."""
    speakers = list(screenplay.speakers)
    found: dict[str, Part] = {}
    notes: list[str] = []
    known: dict[str, _Said] = {}
    for scene in screenplay.scenes:
        for element in scene.elements:
            if isinstance(element, Action):
                named = list(_introduced(element.shown, speakers, notes))
                for k, (name, start) in enumerate(named):
                    part = found.setdefault(name, Part(name))
                    low, high = _own_words(element.shown, [at for _, at in named], k)
                    _introduce(part, element.shown[low:high], start - low)
                    _two_of_a_name(name, element.shown[low:high], start - low, element.id, known, notes)
            elif isinstance(element, Line):
                part = found.setdefault(element.character, Part(element.character))
                part.speaks = True
    for part in found.values():
        _follow(part, screenplay)
        part.kind = _kind(part, screenplay)
    return list(found.values()), notes


# words right before a name that say whose kin or what somebody is
_WHOSE = re.compile(r"\b(?:his|her|their|son|sa|leur) (?:\w+ ){1,2}$", re.I)


def _own_words(text: str, starts: Sequence[int], k: int) -> tuple[int, int]:
    """From where to where a paragraph describes the k-th of those whom it introduces: where several stand in one sentence, each with an
    age in brackets, the words after a name are its own."""

    def aged(i: int) -> bool:
        return re.match(r"[^\s(]+(?:\s[^\s(]+){0,2}\s*\(\s*\D{0,12}\d", text[starts[i] :]) is not None

    def together(i: int, j: int) -> bool:
        return aged(i) and aged(j) and re.search(r"[.!?]\s", text[starts[i] : starts[j]]) is None

    def begins(i: int) -> int:
        kin = _WHOSE.search(text[: starts[i]])  # "and his daughter PIA (26)"
        return kin.start() if kin else starts[i]

    low = begins(k) if k and together(k - 1, k) else 0
    high = begins(k + 1) if k + 1 < len(starts) and together(k, k + 1) else len(text)
    return low, high


@dataclass
class _Said:
    """What the words have said of somebody so far that one person cannot be twice: with the words, and the line where they stand."""

    sex: tuple[str, str] | None = None
    age: tuple[float, str] | None = None


def _two_of_a_name(name: str, text: str, start: int, line: str, known: dict[str, _Said], notes: list[str]) -> None:
    """Tells of somebody who is introduced again at another age, or as a woman and as a man: another person, or a slip of the pen."""
    again = Part(name)
    _introduce(again, text, start)
    said, before = stated(again.description), known.setdefault(name, _Said())
    where = f"“{again.description}” (line {line})"
    if _LATER.search(text):
        return
    sex, age = said.get("sex"), said.get("age")
    other = ""
    if sex and before.sex and sex != before.sex[0]:
        other = before.sex[1]
    exact = re.match(r"\d{1,3}\b", again.description)
    if age and before.age and abs(age - before.age[0]) > (0.5 if exact else VAGUE):
        other = before.age[1]
    if other:
        notes.append(
            f"There seem to be two people of the name {name}: {other} and {where}; they are taken for one. Give one of them another "
            "name, or an addition (YOUNG …), in every cue."
        )
        return
    before.sex = before.sex or ((sex, where) if sex else None)
    before.age = before.age or ((age, where) if age else None)


def _introduced(text: str, speakers: Sequence[str], notes: list[str]) -> Iterable[tuple[str, int]]:
    """Names in capitals of a paragraph that are somebody, with where each stands."""
    for match in _CAPITALS.finditer(text):
        raw = match.group()
        name = _ARTICLE.sub("", character_name(raw)) or character_name(raw)
        known = _speaker(name, speakers) or _speaker(character_name(raw), speakers)
        if known:
            yield known, match.start()
            continue
        words = [word for word in re.split(r"[ -]", name) if word]
        if (
            words[0] in ("MY", "YOUR", "OUR", "THEIR", "HIS", "HER")
            or all(word in not_names() or word.isdigit() or len(word.strip(".'")) < 2 for word in words)
            or _inside_quotes(text, match.start())
        ):
            continue
        after = text[match.end() : match.end() + 60]
        last = words[-1] if not words[-1].isdigit() or len(words) == 1 else words[-2]
        aged = re.match(
            r"\s*\(\s*(?:(?:early|mid|late|about|almost|la|une)\W+)?(?:\d{1,3}\b|\d0'?s|\w+ties\b|teens)", after, re.I
        )
        # ANNA waters the roses; but no ROSE, and no SOUND of a bell
        called = len(words) < 3 and is_first_name(words[0]) and not _COUNTED.search(text[: match.start()])
        if aged or called or creature_noun(last) or person_noun(last):
            yield name, match.start()
        elif singular(last):
            count = re.search(r"(\w+)\s+$", text[: match.start()])
            note = f"“{(count.group() if count else '') + raw}” in the action: a group is not cast; name each who matters in capitals."
            if note not in notes:
                notes.append(note)
        elif re.match(r"\s*,\s+(?:an?|the|his|her|\d|un|une)\b", after):
            yield name, match.start()


def _speaker(name: str, speakers: Sequence[str]) -> str:
    """The speaker whom a name in capitals means: the same, or a fuller or shorter form that only one speaker fits."""
    if name in speakers:
        return name
    words = name.split()
    fuller = [speaker for speaker in speakers if len(words[0]) > 2 and _within(words, speaker.split())]
    fitting = fuller + [speaker for speaker in speakers if _within(speaker.split(), words)]
    return fitting[0] if len(fitting) == 1 else ""


def _within(short: list[str], full: list[str]) -> bool:
    """Whether one name is part of the other: NORA of NORA SMITH; GUARD 1 is not part of GUARD, nor a title alone of anything."""
    if any(word.isdigit() for word in (*short, *full)):
        return False
    return (
        len(short) < len(full)
        and all(word in full for word in short)
        and any(len(word.strip(".")) > 2 for word in short)
    )


def _inside_quotes(text: str, at: int) -> bool:
    """Whether a place stands inside quotation marks: what a sign says names nobody."""
    before = text[:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”") or before.count("«") > before.count("»")


def _introduce(part: Part, text: str, start: int) -> None:
    """Takes the description from the paragraph where the name stands in capitals, if this is the first."""
    part.seen = True
    if part.description:
        return
    sentences = re.split(r"(?<=[.!?])\s+(?=[^\W\d_a-z]|[\"“«])", text)
    at = 0
    for k, sentence in enumerate(sentences):
        if at + len(sentence) >= start:
            pieces = [_before(sentence[: start - at]), *_after(sentence[start - at :])]
            for following in sentences[k + 1 :]:
                if _IS.match(following.replace("’", "'")):
                    pieces.append(following.rstrip(".!"))
                elif not _PRONOUN.match(following):
                    break
            part.description = "; ".join(piece.strip(" ,;") for piece in pieces if piece.strip(" ,;"))[:_LONGEST]
            part.around = part.around or sentence + " " + " ".join(sentences[k + 1 : k + 3])
            return
        at += len(sentence) + 1


def _before(text: str) -> str:
    """A description that stands before the name: "A wiry woman of seventy, NORA" or "Her brother PAUL"."""
    text = text.strip()
    apposed = re.search(r"((?:\b(?:An?|The|Her|His|Their|Un|Une|Sa|Son)\b)[^.;:]*?),?$", text, re.I)
    busy = r"\b(?:is|are|was|stands?|sits?|comes?|enters?|lies|looks?|walks?|runs?|est|to|at|on|towards?|behind|beside|past|of)$"
    if not apposed or re.search(busy, text):
        return ""
    phrase = re.split(r",\s*(?=an?\b|the\b|her\b|his\b)", apposed[1])[-1]
    words = re.findall(r"[^\W\d_]+", phrase.lower())
    if text.endswith(",") or len(words) <= 4:
        return phrase.rstrip(", ") if any(person_noun(word) or creature_noun(word) for word in words[1:]) else ""
    return ""


def _after(text: str) -> list[str]:
    """The pieces of description after a name: its brackets, and what stands between commas until a verb."""
    name = _CAPITALS.match(text)
    rest = text[name.end() :] if name else text
    found: list[str] = []
    bracket = re.match(r"\s*\(([^()]*)\)", rest)
    if bracket:
        found.append(bracket[1])
        rest = rest[bracket.end() :]
    if re.match(r"\s*,", rest):
        chunks = re.split(r",\s*|\s+[-–—]+\s+", re.sub(r"^\s*,\s*", "", rest))
        for chunk in chunks:
            if not _describing(chunk):
                break
            found.append(_until_verb(chunk))
    else:
        found += _apposed(rest)
    wearing = r"\b(?:in|wearing|wears|dressed in|vêtue? d[e'’]|porte) ((?:an?|his|her|the|un|une|son|sa|full|heavy|old|\w+)\b[^.,;]*)"
    worn = re.findall(wearing, rest)
    found += [f"in {phrase}" for phrase in worn if _clothes(phrase) and not any(phrase in piece for piece in found)]
    return found


def _apposed(rest: str) -> list[str]:
    """What describes somebody after the verb: "stands at the gate, a thin boy in a red cap, his hands in his pockets"."""
    sentence = re.split(r"[.!?](?:\s|$)", rest)[0]
    chunks = re.split(r"[,:;]\s+|\s+[-–—]+\s+", sentence)
    for k, chunk in enumerate(chunks[1:], 1):
        words = re.findall(r"[^\W\d_][\w'-]*", chunk.lower())
        if re.match(r"(?:an?|the|un|une|le|la)\b", chunk) and any(person_noun(word) for word in words[1:5]):
            described = [_until_verb(chunk)]
            for following in chunks[k + 1 :]:
                if not _describing(following):
                    break
                described.append(_until_verb(following))
            return described
    return []


def _clothes(phrase: str) -> bool:
    from filmwright.reading.costume import costume_words

    return bool(costume_words(phrase))


def _describing(chunk: str) -> bool:
    """Whether a piece between commas describes rather than tells what somebody does."""
    chunk = chunk.strip()
    if not chunk or len(chunk.split()) > 14:
        return bool(chunk) and _DESCRIBES.match(chunk) is not None
    if _DESCRIBES.match(chunk):
        return True
    if len(chunk.split()) == 1 and re.fullmatch(r"[a-z]{3,}s[.!?]", chunk) and not _NOUNS_IN_S.fullmatch(chunk[:-1]):
        return False  # ", lands." ends a sentence as its verb
    return not _verb(chunk.split()[0]) and not re.match(r"(?:and|then|but|while|as|when|et|puis|mais)\b", chunk, re.I)


def _until_verb(chunk: str) -> str:
    """A piece of description without the clause that goes on after it: "a woman in red waits" is "a woman in red"."""
    words = chunk.split()
    for k, word in enumerate(words[1:], 1):
        if _verb(word) and not (
            k
            and words[k - 1].lower()
            in ("who", "that", "which", "the", "a", "an", "her", "his", "of", "with", "in", "qui")
        ):
            return " ".join(words[:k])
    return chunk.rstrip(".!?")


def _verb(word: str) -> bool:
    """Whether a word is a verb in the third person, by its form and by which use of it is commoner."""
    from filmwright.language.inflection import parts_of_speech

    key = re.sub(r"[^\w'-]", "", word.lower())
    if _FRENCH_VERBS.fullmatch(key):
        return True
    if not re.fullmatch(r"[a-z]+s", key) or key.endswith("ss") or _NOUNS_IN_S.fullmatch(key):
        return False
    kinds = parts_of_speech(key)
    return kinds.get("verb", 0) > kinds.get("noun", 0)


def _follow(part: Part, screenplay: Screenplay) -> None:
    """Where somebody is seen: the scenes whose action names them, in capitals or not; and a description from there if none was found."""
    bare = _ARTICLE.sub("", part.name)
    pattern = re.compile(rf"(?<![\w'’]){re.escape(bare)}(?![\w])", re.I)
    for scene in screenplay.scenes:
        here = any(line.character == part.name for line in scene.lines)
        for action in scene.actions:
            match = pattern.search(action.shown)
            if match:
                here = True
                part.seen = part.seen or match.group()[0].isupper()
                if not part.around:
                    _introduce_plainly(part, action.shown, match.start())
        if here:
            part.scenes.append(scene.id)


def _introduce_plainly(part: Part, text: str, start: int) -> None:
    """The first mention in small letters: a bracket or a phrase between commas still describes."""
    part.around = text[max(start - 80, 0) : start + 200]
    rest = text[start + len(part.name) :]
    pieces = [piece for piece in _after("XX" + rest) if piece] if re.match(r"\s*[(,]", rest) else []
    before = _before(text[:start])
    if not part.description:
        part.description = "; ".join(piece.strip(" ,;") for piece in (before, *pieces) if piece.strip(" ,;"))[:_LONGEST]


def _kind(part: Part, screenplay: Screenplay) -> str:
    """person, voice, or the noun of a creature."""
    words = re.findall(r"[^\W\d_]+", part.name)
    creature = next((creature_noun(word) for word in reversed(words) if creature_noun(word)), "")
    if creature:
        return creature
    phrase = r"(?:\d+[,;]?\s*)?(?:an?|the|her|his|their|un|une)\s+((?:[\w-]+\s+){0,3}?[\w-]+)"
    first = re.match(
        phrase + r"(?:[,;.]|\s+(?:in|with|of|who|on|from|wearing|dressed|clad)\b|$)", part.description, re.I
    )
    head = first[1].split()[-1] if first else ""
    if head and creature_noun(head) and not any(person_noun(word) for word in words):
        return creature_noun(head)
    lines = [(scene, line) for scene in screenplay.scenes for line in scene.lines if line.character == part.name]
    unseen = bool(lines) and all(line.extension in _NOT_SEEN for _, line in lines)
    if VOICES.match(part.name) and (unseen or not _acts(part, screenplay)):
        return "voice"
    if unseen and (not part.seen or not _acts(part, screenplay)):
        return "voice"
    return "person"


def _acts(part: Part, screenplay: Screenplay) -> bool:
    """Whether somebody is seen doing or being something: the action describes them, or begins a sentence with their name and a verb."""
    if part.description and re.search(r"\d|\b(?:man|woman|boy|girl|homme|femme)\b", part.description):
        return True
    bare = re.escape(_ARTICLE.sub("", part.name))
    named = re.compile(
        rf"(?:^|[.!?,;] |and |et )(?:the |a |an |le |la )?{bare}(?: \([^)]*\))?,? (?:\w+ly )?(\w+)", re.I
    )
    for scene in screenplay.scenes:
        for action in scene.actions:
            for match in named.finditer(action.shown):
                if not _SOUNDS.fullmatch(match[1].lower()):
                    return True
    return False
