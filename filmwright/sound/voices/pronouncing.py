"""Written lines to phonemes: cleaning, sentences, numbers and names, and what no voice here can read.

The phonemes are misaki's (the alphabet Kokoro was trained on); the rules, numbers, abbreviations and the
small network for unknown words are those of the hibari package; French is read by rules of our own. A word can be given its sound by hand:
`[Maëlle](/mɑˈɛl/)`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from filmwright.errors import InputError
from filmwright.sound import french

LONGEST = 380  # phonemes in one piece; the model takes 510 but rushes long ones
_MARKUP = re.compile(r"(?<!\\)(\*{1,3}|_)(?=\S)(.+?)(?<=\S)\1")  # Fountain's *emphasis* and _underline_
_END = re.compile(r'[.!?…]+["”’)\]]*(?=\s|$)|\n+')
_CLAUSE = re.compile(r"(?<=[,;:—])\s+")
_TITLES = frozenset(
    [
        "MM",
        "Mme",
        "Mlle",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Prof",
        "St",
        "Sr",
        "Jr",
        "Capt",
        "Col",
        "Gen",
        "Lt",
        "Sgt",
        "Rev",
        "Hon",
        "Mt",
        "vs",
    ]
)

# Seconds of silence after a piece, by what ends it: an actor breathes at a full stop and hangs on an
# ellipsis.
PAUSES = {"…": 0.55, ".": 0.34, "!": 0.32, "?": 0.38, "—": 0.18, "\n": 0.5, ",": 0.14, ";": 0.24, ":": 0.24}

# Letters that Latin readers know by sound. Other scripts are read through the name of each letter ("HIRAGANA
# LETTER KA").
_LETTERS = (
    "а=a б=b в=v г=g д=d е=ye ё=yo ж=zh з=z и=ee й=y к=k л=l м=m н=n о=o п=p"
    " р=r с=s т=t у=oo ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=ee ї=yee є=ye ґ=g "
    "α=a β=v γ=g δ=th ε=e ζ=z η=ee θ=th ι=ee κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=ee φ=f χ=h ψ=ps ω=o"
)
_SOUNDS = {pair[0]: pair[2:] for pair in _LETTERS.split(" ")}


@dataclass(frozen=True)
class Piece:
    """A stretch that is spoken in one breath: its phonemes and the silence after it in seconds."""

    phonemes: str
    pause: float


def readable(text: str) -> tuple[str, str]:
    """The text as it will be read, and the characters that had to be left out (emoji, scripts without an
    alphabet).

    Screenplay markup goes, typographic variants become plain ones, Cyrillic, Greek, Kana and Hangul are
    spelled in Latin letters.
    """
    text = unicodedata.normalize("NFC", text).replace("\r", "")
    for _ in range(3):  # ***bold italic*** is three layers at most
        text = _MARKUP.sub(r"\2", text)
    text = re.sub(r"\.{2,}", "…", text)
    text = re.sub(r"\s*(?:--+|–(?=\s|$)|―)\s*", " — ", text)
    kept: list[str] = []
    lost: list[str] = []
    for letter in text:
        latin = _latin(letter)
        if latin is None:
            lost.append(letter)
            kept.append(" ")
        else:
            kept.append(latin)
    return re.sub(r"[ \t]+", " ", "".join(kept)).strip(), "".join(dict.fromkeys(lost))


def _latin(letter: str) -> str | None:
    """One character as a Latin reader says it; None when it cannot be said."""
    if ord(letter) < 0x250 or unicodedata.category(letter) in ("Mn", "Lm"):
        return letter if letter.isprintable() or letter == "\n" else " "
    category = unicodedata.category(letter)
    bare = unicodedata.normalize("NFD", letter)[0]
    for form in (letter, bare):
        if form.lower() in _SOUNDS:
            sound = _SOUNDS[form.lower()]
            return sound.capitalize() if form != form.lower() else sound
    if letter in "…—“”‘’":
        return letter
    if category in ("Pd", "Pi", "Pf", "Ps", "Pe", "Po", "Sc", "Zs", "Nd") or letter in "ɑɛɔəʃʒθðŋˈˌ″′№°":
        folded = unicodedata.normalize("NFKC", letter)
        return {"。": ". ", "、": ", ", "！": "! ", "？": "? "}.get(letter, folded)
    name = unicodedata.name(letter, "")
    for script in ("HIRAGANA LETTER ", "KATAKANA LETTER ", "HANGUL SYLLABLE "):
        if name.startswith(script):
            sound = name.removeprefix(script).removeprefix("SMALL ").lower()
            return {"si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu"}.get(sound, sound)
    folded = unicodedata.normalize("NFKD", letter)
    if all(ord(part) < 0x250 or unicodedata.combining(part) for part in folded):
        return unicodedata.normalize("NFC", folded)
    return None


def sentences(text: str) -> list[str]:
    """Sentences in order, a line break kept at the end of what it closes.

    "Dr. Vale" and "J. Doe" are not ends, nor is a mark before a small letter.
    """
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        following = text[end.end() :].lstrip(" ")
        last = re.split(r"[\s(“\"]", text[start : end.start()])[-1]
        short = end.group().startswith(".") and (
            last in _TITLES
            or (last in ("No", "Nos") and following[:1].isdigit())
            or (len(last) == 1 and last.isupper() and last != "I")
        )
        if "\n" not in end.group() and (short or following[:1].islower()):
            continue
        found.append(text[start : end.end()])
        start = end.end()
    found.append(text[start:])
    return [piece.strip(" \t") for piece in found if piece.strip()]


@cache
def _rules(british: bool) -> Any:
    from hibari.g2p import G2P

    return G2P(british=british)


@cache
def symbols() -> dict[str, int]:
    """The model's alphabet: phoneme or mark to token id."""
    import json
    from importlib.resources import files

    table: dict[str, int] = json.loads((files("hibari") / "assets" / "vocab.json").read_text(encoding="utf-8"))
    return table


def phonemes(text: str, british: bool = False, language: str = "en") -> str:
    """Phonemes of one cleaned sentence, marks included; only symbols that the model knows. `language` is "en" or "fr".

    The closing mark is set aside while the words are read: "no." would be read as "number", "I." as an
    initial.
    """
    known = symbols()
    if language == "fr":
        return "".join(symbol for symbol in french.sounds(text) if symbol in known).strip()
    words = _unshouted(text.rstrip(' .!?…"”’)]'), british)
    closing = "".join(mark for mark in text[len(words) :] if mark in ".!?…")
    spoken = "".join(symbol for symbol in _rules(british)(words) if symbol in known).strip()
    return spoken + closing


def _unshouted(text: str, british: bool) -> str:
    """Capitals written for force in small letters, so that "LET GO" is not read as initials.

    A lone short word that may be one ("US", "TV") stays.
    """
    lexicon = _rules(british).lexicon
    capitals = re.findall(r"\b[A-Z]{2,}\b", text)
    crowd = len(capitals) > 1

    def lowered(match: re.Match[str]) -> str:
        word: str = match.group()
        common = word.lower() in lexicon.golds
        return word.lower() if common and (crowd or word not in lexicon.golds) else word

    return re.sub(r"\b[A-Z]{2,}\b", lowered, text)


def has_sound(symbols_: str) -> bool:
    """Whether anything in a phoneme string can be heard."""
    return any(symbol.isalpha() and symbol not in "ˈˌː" for symbol in symbols_)


def pieces(text: str, british: bool = False, language: str = "en") -> list[Piece]:
    """What is said in one breath each, with the pause after it. Raises InputError when nothing in the text
    can be said.
    """
    clean, lost = readable(text)
    found: list[Piece] = []
    for sentence in sentences(clean):
        found += _breaths(sentence, british, language)
    if not found:
        shown = text.strip()[:40]
        why = f"no voice here reads {lost[:12]!r}" if lost else "it holds no words"
        raise InputError(
            f"The line {shown!r} cannot be spoken: {why}. Write the line in letters, or put what happens into an action line."
        )
    return [*found[:-1], Piece(found[-1].phonemes, 0.0)]


def _breaths(sentence: str, british: bool, language: str) -> list[Piece]:
    """A sentence whole, or cut at clauses and then between words where it is too long for the model."""
    pause = PAUSES["\n"] if sentence.endswith("\n") else 0.0
    sentence = sentence.strip()
    ends = [mark for mark in sentence[-3:] if mark in PAUSES]
    pause = max([pause, *(PAUSES[mark] for mark in ends[-1:])]) or PAUSES[","]
    spoken = phonemes(sentence, british, language)
    if not has_sound(spoken):
        return []
    if len(spoken) <= LONGEST:
        return [Piece(spoken, pause)]
    parts = [phonemes(clause, british, language) for clause in _CLAUSE.split(sentence)]
    words = [word for part in parts for word in (part.split(" ") if len(part) > LONGEST else [part])]
    packed = [""]
    for word in words:
        word = word[:LONGEST]
        if packed[-1] and len(packed[-1]) + len(word) >= LONGEST:
            packed.append("")
        packed[-1] = f"{packed[-1]} {word}".strip()
    packed = [part for part in packed if has_sound(part)]
    return [Piece(part, PAUSES[","] if k + 1 < len(packed) else pause) for k, part in enumerate(packed)]
