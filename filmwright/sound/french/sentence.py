"""A French sentence to phonemes: words in their neighbourhood, with liaison, elision and the words that sound otherwise by context."""

from __future__ import annotations

import re
from dataclasses import dataclass

from filmwright.sound.french import words
from filmwright.sound.french.letters import NASAL, VOWELS
from filmwright.sound.french.numbers import expanded

_BY_HAND = re.compile(r"\[[^\]\n]*\]\(/([^/\n]*)/\)")  # [Maëlle](/maˈɛl/)
_LETTERS = r"[^\W\d_]+"
_TOKEN = re.compile(rf"{_LETTERS}(?:['’\-]{_LETTERS})*['’]?|[.,!?;:…—()“”]")
_MARKS = {"«": "“", "»": "”", "„": "“", "–": "—", "‑": "-", "‐": "-"}
_DETERMINERS = frozenset(["les", "ces", "mes", "tes", "ses", "nos", "vos", "leurs", "deux", "trois", "quatre", "ceux"])
_SUBJECTS = frozenset(["il", "elle", "on", "ne", "qui", "ça", "cela", "je", "tu", "nous", "vous", "ils", "elles"])
_LETTER = "aàâäeéèêëiîïoôöuùûüyœæh"


@dataclass
class _Word:
    """A word in its sentence: small letters, its sounds so far, whether a hyphen or nothing at all ties it to the next one."""

    text: str
    sounds: str
    mark: bool = False
    tied: str = ""  # to the next: "-" by a hyphen, "'" by an apostrophe
    settled: bool = False  # given by hand


def sounds(sentence: str) -> str:
    """Phonemes and marks of one cleaned sentence, words apart by spaces. Empty when it holds no letters."""
    found: list[_Word] = []
    place = 0
    for given in _BY_HAND.finditer(sentence):
        found += _words(sentence[place : given.start()])
        found.append(_Word("", given.group(1), settled=True))
        place = given.end()
    found += _words(sentence[place:])
    for k, word in enumerate(found):
        if not word.mark and not word.settled:
            word.sounds = _in_context(found, k)
    _link(found)
    return _joined(found)


def _words(text: str) -> list[_Word]:
    for mark, plain in _MARKS.items():
        text = text.replace(mark, plain)
    found: list[_Word] = []
    for token in _TOKEN.findall(expanded(text)):
        if token[0] in ".,!?;:…—()“”":
            found.append(_Word(token, token, mark=True))
        elif token.isupper() and (token.lower() in words.listed("lettered") or _unsayable(token)):
            found.append(_Word(token.lower(), words.stressed("", words.lettered(token)), settled=True))
        else:
            found += _parts(words.plain(token))
    return found


def _unsayable(token: str) -> bool:
    """Capitals without a vowel are initials: TGV, SNCF."""
    return len(token) > 1 and not any(letter in _LETTER for letter in token.lower().replace("h", ""))


def _parts(token: str) -> list[_Word]:
    """A token split at its hyphens and apostrophes, but for the compounds that the exceptions know."""
    found: list[_Word] = []
    pieces = re.split(r"(['-])", token)
    k = 0
    while k < len(pieces):
        for end in range(len(pieces), k, -2):
            whole = "".join(pieces[k:end])
            if end == k + 1 or whole in words.exceptions():
                tie = pieces[end] if end < len(pieces) else ""
                if whole:
                    found.append(_Word(whole, "", tied=tie))
                k = end + 1
                break
    return found


def _in_context(found: list[_Word], k: int) -> str:
    """The sounds of one word beside its neighbours, without liaison and without stress."""
    word, text = found[k], found[k].text
    before = found[k - 1].text if k else ""
    after = found[k + 1] if k + 1 < len(found) else _Word(".", ".", mark=True)
    if word.tied == "'":  # an elided word is the consonant that is left of it
        return words.pronounced(f"{text}e") if len(text) > 2 else {"qu": "k", "c": "s", "j": "ʒ"}.get(text, text)
    if text == "t" and word.tied == "-":
        return "t"
    if text.endswith("ent") and text in words.listed("ent_both") and _subject(found, k) in ("ils", "elles"):
        return words.verb(text)
    if text.endswith("tions") and before == "nous":
        return words.verb(text)
    if text == "tous" and after.text in _DETERMINERS:
        return "tu"
    if text == "est" and before in ("l", "d") and (k < 2 or found[k - 2].text not in _SUBJECTS):
        return "ɛst"
    if text == "plus" and after.mark and before in ("de", "en", "encore", "un", "le", "d"):
        return "plys"
    if (
        text in ("six", "dix", "huit")
        and not after.mark
        and word.tied != "-"
        and not (_open(after) and after.text not in words.listed("unlinked"))
    ):
        return words.pronounced(text)[:-1]
    if text == "dix" and word.tied == "-":
        return "dis" if after.text.startswith("s") else "diz"
    if text == "vingt" and before != "quatre" and (word.tied == "-" or after.text == "et"):
        return "vɛ̃t"
    return words.pronounced(text)


def _subject(found: list[_Word], k: int) -> str:
    """The word before, small pronouns between subject and verb skipped."""
    for word in reversed(found[:k]):
        if word.text not in (
            "ne",
            "n",
            "se",
            "s",
            "me",
            "m",
            "te",
            "t",
            "le",
            "la",
            "les",
            "l",
            "y",
            "en",
            "lui",
            "leur",
        ):
            return word.text
    return ""


def _open(word: _Word) -> bool:
    """Whether a word begins with a vowel that takes a liaison."""
    return word.text[:1] in _LETTER and word.text[:1] != "" and not words.aspirated(word.text)


def _carried(word: _Word) -> bool:
    """Whether a number before it keeps its last consonant: dix amis, but dix francs and dix ou onze."""
    return _open(word) and word.text not in words.listed("unlinked")


def _link(found: list[_Word]) -> None:
    """Carry silent consonants over to the vowels after them, and set the stresses."""
    for k, word in enumerate(found):
        if word.mark or word.settled:
            continue
        after = found[k + 1] if k + 1 < len(found) else None
        if after and not after.mark and not after.settled and _links(word, after):
            word.sounds = words.linked(word.text, word.sounds)
        if word.tied != "'":
            # at a pause even a small word bears the stress of its group
            pause = after is None or after.mark
            word.sounds = words.stressed("" if pause else word.text, word.sounds)


def _links(word: _Word, after: _Word) -> bool:
    if not _open(after):
        return False
    if word.text == "vingt" and word.tied:
        return False
    if word.tied == "-":  # vas-y, dit-il, tout-à-fait, États-Unis
        return word.text not in ("et", "t") and word.text[-1:] in "sxzdt"
    if word.text == "neuf":
        return after.text in ("ans", "heures", "hommes", "autres")
    if word.text == "pas":
        return after.text in ("encore", "assez", "un", "une")
    return word.text in words.listed("linking") and after.text not in words.listed("unlinked")


def _joined(found: list[_Word]) -> str:
    out = ""
    for k, word in enumerate(found):
        if not word.sounds:
            continue
        before = found[k - 1] if k else None
        if (word.mark and word.text not in "(“") or (before is not None and before.tied == "'" and not before.mark):
            out = f"{out.rstrip()}{word.sounds} "
        else:
            out += word.sounds if word.mark else f"{word.sounds} "
    said = out.replace("tʃ", "ʧ").replace("dʒ", "ʤ").replace("dz", "ʣ").replace("ts", "ʦ").replace("ɥ", "y").strip()
    return said if any(sound in VOWELS or sound == NASAL for sound in said) else ""
