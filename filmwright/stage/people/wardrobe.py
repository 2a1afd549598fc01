"""Costume from words: callings ("nurse"), garments ("yellow raincoat"), and something fitting where nothing is said.

The words and what they put on are data, in wardrobe.toml.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from filmwright.bible import Garment, Look
from filmwright.stage.people.face_shape import seeded

TABLE = Path(__file__).with_name("wardrobe.toml")
# What each kind covers; two pieces of one costume do not cover the same.
COVERS: dict[str, tuple[str, ...]] = {
    "trunk": ("tshirt", "shirt", "vest", "singlet"),
    "warm": ("jumper", "polo_neck", "hoodie", "waistcoat"),
    "hips": (
        "trousers", "jeans", "shorts", "running_shorts", "leggings", "skirt", "short_skirt", "long_skirt", "overalls", "trunks",
    ),
    "over": ("jacket", "suit_jacket", "leather_jacket", "closed_jacket", "coat", "long_coat", "raincoat", "lab_coat", "robe", "kimono"),
    "whole": ("dress", "gown", "boilersuit", "spacesuit", "swimsuit", "suit", "tracksuit", "uniform", "scrubs", "plate"),
    "feet": ("shoes", "trainers", "boots", "wellingtons", "heels", "slippers"),
    "head": (
        "cap", "hat", "straw_hat", "top_hat", "pointed_hat", "beanie", "helmet", "space_helmet", "hood", "headscarf", "turban", "crown",
        "headband", "kabuto", "helm", "horned_helmet", "galea", "toque", "tricorn", "nemes", "conical_hat", "mortarboard",
    ),
    "face": ("glasses", "sunglasses", "eyepatch"),
    "mouth": ("mask",),
    "back": ("backpack", "cape"),
    "hands": ("gloves", "leather_gloves"),
}  # fmt: skip
CLOSED = (
    "closed_jacket",
    "raincoat",
    "robe",
    "kimono",
    "plate",
    "lamellar",
    "hoodie",
    "jumper",
    "polo_neck",
    "armour",
    "tracksuit",
)


@dataclass(frozen=True)
class Outfit:
    """The garments, innermost first, and the words that the wardrobe does not know."""

    garments: tuple[Garment, ...]
    unknown: tuple[str, ...] = ()


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@cache
def _names(section: str) -> re.Pattern[str]:
    names = sorted(_table()[section], key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])", re.I)


def piece(text: str) -> Garment:
    """A garment from "kind", "kind #colour" or "kind #colour pattern"."""
    kind, *rest = text.split()
    return Garment(kind, rest[0] if rest else "#5a5a5e", rest[1] if len(rest) > 1 else "")


def _slot(kind: str) -> str:
    return next((slot for slot, kinds in COVERS.items() if kind in kinds), kind)


def _pieces(text: str, look: Look) -> list[Garment]:
    """A table entry as garments: a word of [sets] is several."""
    name = text.split()[0]
    if name == "swimwear":
        return [Garment("swimsuit" if look.sex == "female" else "trunks", text.split()[1])]
    return [piece(part) for part in _table()["sets"].get(name, [text])]


def _coloured(garments: list[Garment], adjectives: list[str]) -> tuple[list[Garment], list[str]]:
    """Garments with the colour, tone and pattern of the words before them; second, the words that said nothing."""
    table = _table()
    colour, pattern, tone, unknown = "", "", 1.0, []
    for word in adjectives:
        if word in table["colours"]:
            colour = table["colours"][word]
        elif word in table["patterns"]:
            pattern = table["patterns"][word]
        elif word in table["tones"]:
            tone = table["tones"][word]
        elif word not in table["plain"]["words"]:
            unknown.append(word)
    result = []
    for garment in garments:
        shade = colour or garment.colour
        if tone != 1.0:
            shade = "#" + "".join(f"{min(235, round(int(shade[k : k + 2], 16) * tone)):02x}" for k in (1, 3, 5))
        result.append(replace(garment, colour=shade, pattern=pattern or garment.pattern))
    return result, unknown


def _read(words: str, look: Look) -> tuple[list[Garment], list[Garment], list[str]]:
    """Garments that are named, garments of the callings, and unknown words."""
    table = _table()
    text = " ".join(re.sub(r"[’']", "'", words.lower()).split())
    named: list[Garment] = []
    worn: list[Garment] = []
    unknown: list[str] = []
    for phrase in re.split(r"[,;:.()]| and (?!white\b|black\b)| et | over | under | with ", text):
        phrase = phrase.strip()
        if not phrase:
            continue
        found = list(_names("garments").finditer(phrase))
        at = 0
        for match in found:
            before = re.findall(r"[^\W\d_][\w-]*", phrase[at : match.start()])
            at = match.end()
            name = match.group().lower()
            cut = next((word for word in before if f"{word} {name}" in table["garments"]), "")
            entry = table["garments"][f"{cut} {name}" if cut else name]  # "a long grey skirt" is a long skirt
            before = [word for word in before if word != cut]
            stuff = next((k for k in table["stuffs"] if before and f"{before[-1]} {name}" == k), "")
            if stuff:
                entry = f"{table['stuffs'][stuff]} {entry.split()[1]}"
            callings = [m.group().lower() for m in _names("callings").finditer(" ".join(before))]
            for calling in callings:  # "a nurse's coat", "sailor cap"
                before = [w for w in before if w not in calling.split() and w != "s"]
            garments, odd = _coloured(_pieces(entry, look), before + _after(phrase, at))
            named += garments
            unknown += odd
        if not found:
            match_calling = _names("callings").search(phrase)
            if match_calling:
                for entry in table["callings"][match_calling.group().lower()]:
                    worn += [part for whole in _pieces(entry, look) for part in _as_worn(whole, look)]
                rest = phrase[: match_calling.start()] + phrase[match_calling.end() :]
            else:
                rest = phrase
            unknown += [w for w in re.findall(r"[^\W\d_][\w-]*", rest) if not _says_nothing(w)]
    return named, worn, unknown


def _as_worn(garment: Garment, look: Look) -> list[Garment]:
    """A garment of a calling as a man or a woman of it wears it: a singer has a gown, or a suit."""
    if look.sex != "male":
        return [garment]
    if garment.kind == "gown":
        return [Garment("suit", "#141417"), Garment("shirt", "#eceae4")]
    instead = {"skirt": "trousers", "long_skirt": "trousers", "short_skirt": "leggings", "heels": "shoes"}
    swims = {"swimsuit": "vest"}
    return [replace(garment, kind=(instead | swims).get(garment.kind, garment.kind))]


def _says_nothing(word: str) -> bool:
    """Whether a word that clothes nobody may pass without a report."""
    table = _table()
    return word in table["plain"]["words"] or word in table["colours"] or word in table["tones"]


def _after(phrase: str, at: int) -> list[str]:
    """Colours that stand behind their noun, as in French ("manteau rouge") or "a dress with stripes"."""
    table = _table()
    return [
        w for w in re.findall(r"[^\W\d_][\w-]*", phrase[at:])[:2] if w in table["colours"] or w in table["patterns"]
    ]


def everyday(look: Look, seed: int) -> list[Garment]:
    """What somebody wears of whom nothing is said: drawn by age and sex."""
    table = _table()["everyday"]
    if look.age < 13:
        choices = table["child"] + (table["girl"] if look.sex == "female" else [])
    elif look.age > 66:
        choices = table["old_female" if look.sex == "female" else "old"]
    else:
        choices = table[look.sex]
    chosen = choices[int(seeded("clothes", seed, look.sex, int(look.age)).integers(0, len(choices)))]
    return [piece(text) for text in chosen]


def dress(words: str, look: Look, seed: int = 1) -> Outfit:
    """A whole costume for a look from free words: what is named, then what callings wear, then everyday clothes where something lacks.

    `words` may be empty. The same words, look and seed give the same costume.
    """
    named, worn, unknown = _read(words, look)
    garments = list(dict.fromkeys(named))
    taken = {_slot(g.kind) for g in garments}
    if "whole" in taken:
        taken |= {"trunk", "hips"}
    for garment in worn:
        slot = _slot(garment.kind)
        clash = slot == "whole" and taken & {"hips"} and garment.kind not in ("uniform", "suit")
        if slot not in taken and not clash:
            garments.append(garment)
    if {"robot", "bones", "sheet", "bands"} & set(look.marks):  # needs no clothes, and wears those that it is given
        return Outfit(tuple(garments), tuple(dict.fromkeys(unknown)))
    garments = _completed(garments, look, seed)
    return Outfit(tuple(garments), tuple(dict.fromkeys(unknown)))


def _completed(garments: list[Garment], look: Look, seed: int) -> list[Garment]:
    """Adds what lacks: something on the trunk, the hips and the feet."""
    slots = {_slot(g.kind) for g in garments}
    kinds = {g.kind for g in garments}
    usual = everyday(look, seed)
    if kinds & {"suit", "suit_jacket", "tie", "gown", "dress"}:  # not with trainers
        usual = [g for g in usual if _slot(g.kind) != "feet"] + [Garment("shoes", "#241c18")]
    if kinds & {"singlet", "running_shorts"}:
        usual = [piece(text) for text in _table()["callings"]["runner"]]
    if "whole" not in slots and any(_slot(g.kind) == "whole" for g in usual) and not slots & {"trunk", "hips", "warm"}:
        return garments + [g for g in usual if _slot(g.kind) not in slots]
    swims = kinds & {"swimsuit", "trunks"}
    above = slots & {"trunk", "whole"} or kinds & set(CLOSED) or "trunks" in kinds
    if not above:
        tops = [g for g in usual if _slot(g.kind) in ("trunk", "warm")]
        if "suit_jacket" in kinds or "tie" in kinds or "waistcoat" in kinds:
            tops = [Garment("shirt", "#eceae4")]
        garments = garments + (tops[:1] or [Garment("tshirt", "#b8b2a6")])
    if not slots & {"hips", "whole"} and not kinds & {"robe", "kimono"}:
        hips = [g for g in usual if _slot(g.kind) == "hips"]
        garments = garments + (hips[:1] or [Garment("jeans", "#32435c")])
    if "feet" not in slots and not swims and "wetsuit" not in kinds:
        garments = garments + [g for g in usual if _slot(g.kind) == "feet"][:1]
    return garments
