"""One French word to its sounds: exceptions first, then the spelling rules, and the consonant that it keeps for a liaison."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from filmwright.sound.french.letters import NASAL, VOWELS, spelled

# How the letters are called.
_NAMES = (
    "a=a b=be c=se d=de e=ə f=ɛf g=ʒe h=aʃ i=i j=ʒi k=ka l=ɛl m=ɛm n=ɛn o=o p=pe q=ky r=ɛʁ s=ɛs t=te u=y v=ve"
    " w=dubləve x=iks y=iɡʁɛk z=zɛd"
)
NAMES = {pair[0]: pair[2:] for pair in _NAMES.split(" ")}
_LATENT = {"s": "z", "x": "z", "z": "z", "d": "t", "t": "t", "n": "n", "r": "ʁ", "p": "p"}
_ORAL_AGAIN = re.compile(rf"(?:ɔ{NASAL}|ɛ{NASAL})$")  # bon ami, ancien ami: the nasal opens before its own n
_STAY_NASAL = frozenset(["mon", "ton", "son", "un", "on", "en", "bien", "rien", "aucun", "commun"])
_KNOWN = re.compile("[a-zàâäçéèêëîïôöùûüœæ'-]")


@cache
def exceptions() -> dict[str, str]:
    """Irregular words and their sounds."""
    return {word: str(sounds) for word, sounds in _file()["words"].items()}


@cache
def listed(name: str) -> frozenset[str]:
    """A list of exceptions.toml by its name."""
    return frozenset(str(_file()["lists"][name]).split())


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("exceptions.toml").read_text(encoding="utf-8"))


def plain(word: str) -> str:
    """The word in small letters that French has: ñ is n, å is a; ligatures and French accents stay."""
    kept: list[str] = []
    for letter in unicodedata.normalize("NFC", word).lower().replace("’", "'"):
        if _KNOWN.match(letter):
            kept.append(letter)
        else:
            bare = {"ß": "ss", "ø": "eu", "ł": "l", "đ": "d", "þ": "th", "ð": "d"}.get(letter)
            folded = bare or unicodedata.normalize("NFKD", letter)
            kept += [part for part in folded if _KNOWN.match(part)]
    return "".join(kept)


@lru_cache(maxsize=20_000)
def pronounced(word: str) -> str:
    """The sounds of one small-lettered word said alone, without stress. Letters are named where no rule gives a vowel."""
    known = exceptions()
    if word in known:
        return known[word]
    single = word[:-1] if word.endswith(("s", "x")) else word
    if single in known and single not in ("a", "le", "me", "te"):
        return known[single]
    sounds = spelled(_respelled(word, single))
    return sounds if any(sound in VOWELS for sound in sounds) else lettered(word)


def _respelled(word: str, single: str) -> str:
    """An irregular word in the spelling that the rules read right: "mer" as "mère", "agent" as "ageant"."""
    if word in listed("ers_said"):
        return f"{word[:-3]}ère"
    for form in dict.fromkeys((word, single)):
        if form in listed("er_said"):
            return f"{form[:-2]}ère"
        if form in listed("end_said"):
            doubled = {"s": "sse", "t": "tte", "g": "gue", "d": "de"}
            return form[:-1] + doubled.get(form[-1], f"{form[-1]}e")
        if form in listed("end_silent"):
            return f"{form[:-2]}t" if form.endswith("ct") else form[:-1]
        if form.endswith("ent") and not form.endswith("emment") and _nasal(form, plural=form != word):
            return form[:-4] + {"c": "ç", "g": "ge"}.get(form[-4:-3], form[-4:-3]) + "ant"
    return word


def _nasal(form: str, plural: bool) -> bool:
    if form.endswith("ment"):
        return form not in listed("ment_silent")
    return plural or form in listed("ent_nasal")


def verb(word: str) -> str:
    """A word in -ent after "ils", or in -tions after "nous": ils couvent, nous portions."""
    if word.endswith("ent"):
        return spelled(f"{word[:-3]}e") if not word.endswith("ient") else pronounced(word)
    return spelled(f"{word[:-5]}ttions") if word.endswith("tions") else pronounced(word)


def lettered(word: str) -> str:
    """The names of the letters, one after another."""
    bare = unicodedata.normalize("NFD", word.replace("œ", "oe").replace("æ", "ae")).lower()
    return "".join(NAMES.get(letter, "") for letter in bare)


def stressed(word: str, sounds: str) -> str:
    """The same with a stress mark before its last full vowel, for words that carry meaning."""
    if word in listed("leaning"):
        return sounds
    places = [k for k, sound in enumerate(sounds) if sound in VOWELS and sound != "ə"]
    return sounds[: places[-1]] + "ˈ" + sounds[places[-1] :] if places else sounds


def aspirated(word: str) -> bool:
    """Whether a word that begins with a vowel sound is kept apart from the word before it: le | hibou, les | onze."""
    return any(form in listed("aspirated") for form in (word, word.rstrip("s"), word.rstrip("x")))


def linked(word: str, sounds: str) -> str:
    """The sounds of a word that carries its last consonant over: les_z, bon as bɔn, premier as pʁəmjɛʁ."""
    if word == "neuf":
        return f"{sounds[:-1]}v"
    consonant = _LATENT.get(word[-1:], "")
    if word in ("six", "dix"):
        return f"{sounds[:-1]}z"
    if word.endswith("er"):
        return f"{sounds[:-1]}ɛʁ"
    if not consonant or (consonant == "ʁ") or sounds.endswith(consonant):
        return sounds
    if consonant == "n" and word not in _STAY_NASAL:
        return _ORAL_AGAIN.sub(lambda match: "ɔn" if match.group()[0] == "ɔ" else "ɛn", sounds)
    return sounds + consonant
