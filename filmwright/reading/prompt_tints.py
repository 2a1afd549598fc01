"""Colours that a prompt gives to what a set is made of: "a red maple tree", "black sand", "a pink lake", "lit by blue light"."""

from __future__ import annotations

from dataclasses import replace

from filmwright.language.patterns import compiled
from filmwright.reading.colours import SHADES, shaded
from filmwright.reading.prompt_page import Page
from filmwright.reading.words import table

_TREES = r"(?:maple|oak|birch|cherry|apple|willow|pine|plane|beech|elm|ash|acacia|jacaranda|palm|ginkgo|autumn|blossoming|flowering)"
_HOUSES = r"(?:houses?|barns?|cottages?|cabins?|castles?|palaces?|windmills?|lighthouses?|mansions?|church(?:es)?|towers?|buildings?)"
_LIGHT = r"(?:light(?:s|ing)?|neon(?: lights?| signs?| glow)?|lamplight|glow)"
_NOT_WATER = r"(?! ?(?:side|bottle|lil|melon|gun|front|fall))"
# what a colour stands before -> the part of the set (stage/tinting.py), and whether it must be outdoors (True) or within (False)
NOUNS: tuple[tuple[str, str, bool | None], ...] = (
    (rf"(?:{_TREES} )?(?:trees?|foliage|forest|woods?|woodland|jungle)\b(?! ?(?:house|table|floor|frame|path))", "leaves", True),
    (rf"(?!apple|cherry|plane|ash|palm){_TREES}s?\b(?= (?:in|on|by|near|beside|stands)|[,.]|$)|leaves\b", "leaves", True),
    (r"(?:cherry |apple )?blossoms?\b", "leaves", True),
    (r"(?:wheat|corn|barley|rye|crop) ?fields?\b|(?:wheat|corn|barley|crops)\b", "crops", True),
    (r"(?:tall |wild )?(?:grass|lawns?|meadows?|pastures?|prairie|grassland|hills?|hillsides?|fields?)\b(?! ?hopper)", "grass", True),
    (r"(?:sand|dunes?|beach(?:es)?|deserts?|sand dunes)\b(?! ?(?:ball|towel|castle|storm))", "sand", True),
    (r"(?:soil|earth|dirt|ground|clay)\b", "ground", True),
    (rf"(?:water|waters|sea|ocean|lake|river|pond|waves?|lagoon|stream|pool)\b{_NOT_WATER}", "water", None),
    (r"(?:rocks?|cliffs?|boulders?|stones|canyons?|mountains?|mesas?)\b", "rock", True),
    (r"sk(?:y|ies)\b(?! ?(?:scraper|diver|light|line))", "sky", True),
    (r"clouds?\b", "clouds", True),
    (r"(?:fog|mist|haze)\b", "fog", True),
    (r"(?:painted )?(?:walls?|wallpaper)\b(?! ?clock)", "wall", False),
    (r"(?:wooden |tiled |tile )?floors?\b", "floor", False),
    (r"ceilings?\b", "ceiling", False),
    (rf"(?:wooden |old |little |small |brick |painted )*{_HOUSES}\b(?! ?(?:plant|boat|cat|blocks?))", "house", True),
    (rf"(?:ambient |stage |spot)?{_LIGHT}\b(?! ?(?:house|bulb|weight|brown|blue|green))", "light", None),
)  # fmt: skip
# colours that these have by themselves: understood, and nothing is laid over them
OWN = {
    "leaves": ("green",), "grass": ("green",), "water": ("blue",), "sky": ("blue",), "clouds": ("white",),
    "rock": ("grey", "gray", "brown"),    "sand": ("yellow", "golden", "beige"),
    "ground": ("brown",), "crops": ("golden", "yellow", "gold"), "light": ("white", "yellow", "golden"),
    "fog": ("white", "grey", "gray"), "wall": (), "floor": (), "ceiling": ("white",), "house": ("white", "brown", "grey", "gray"),
}  # fmt: skip
MOODY = ("rose", "violet", "gold", "red", "blazing")  # skies that the words for a sunset ask for already


def tints(page: Page, interior: bool | None, sky: str) -> str:
    """The option `tints` of a place, "" where none is asked; what it understands is covered. `sky` is what is said of the sky besides."""
    names = "|".join(sorted(table("prompt")["colours"], key=len, reverse=True))
    shades = "|".join(SHADES)
    found: dict[str, str] = {}
    for pattern, part, outside in NOUNS:
        if outside is interior and outside is not None:
            continue
        said = compiled(
            rf"\b(?P<colour>(?:(?:{shades})[ -])?(?:{names}))(?:(?:,| and) (?:{names}))?(?:ish)?,? (?P<noun>{pattern})"
        )
        for match in said.finditer(page.lower):
            colour = match["colour"].replace("-", " ")
            if part in found or (part == "sky" and set(sky.split()) & set(MOODY)):
                continue
            if match["noun"].endswith(("blossom", "blossoms")) and "tree" not in page.lower:
                continue
            if colour.split()[-1] not in OWN[part] or " " in colour:
                found[part] = shaded(colour)
            _understood(page, match.start("colour"), match.start("noun"), match.end("noun"), part)
    return " ".join(f"{part}={colour}" for part, colour in sorted(found.items()) if colour)


def _understood(page: Page, colour: int, noun: int, end: int, part: str) -> None:
    """Note a colour as understood, and its noun where nothing else reads it; put right what a tagger takes "orange leaves" for."""
    for k in page.within(colour, noun):
        page.covered.add(k)
        if page.tokens[k].tag in ("noun", "name"):
            page.tokens[k] = replace(page.tokens[k], tag="adjective", form="")
    inside = page.within(noun, end)
    for k in inside:
        if page.tokens[k].tag == "verb":
            page.tokens[k] = replace(
                page.tokens[k], lemma=page.tokens[k].text.lower().rstrip("s"), tag="noun", form="plural"
            )
    if part in ("sky", "clouds", "light", "fog", "leaves", "wall", "floor", "ceiling"):
        page.covered.update(inside)
