"""What animals wear, as words: "black cat wearing a red knitted scarf and a top hat" dresses a cat in two things.

A thing worn has a kind (how it is cut, see worn.py), a colour, a pattern and a stuff. The reader's list of the same words is
reading/words/creature_clothes.toml; a test holds both together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from filmwright.stage.creatures.colours import DYES

# word -> kind, colour where none is said, pattern, stuff
NAMED: dict[str, tuple[str, str, str, str]] = {
    # on the head
    "top hat": ("top_hat", "#1a1a1e", "", "felt"), "cowboy hat": ("cowboy_hat", "#7a4f2c", "", "felt"),
    "stetson": ("cowboy_hat", "#7a4f2c", "", "felt"), "cap": ("cap", "#27509a", "", ""), "baseball cap": ("cap", "#27509a", "", ""),
    "beanie": ("beanie", "#b8392c", "", "knitted"), "woolly hat": ("beanie", "#b8392c", "", "knitted"),
    "bobble hat": ("bobble_hat", "#b8392c", "", "knitted"), "knit hat": ("beanie", "#b8392c", "", "knitted"),
    "knitted hat": ("beanie", "#b8392c", "", "knitted"), "winter hat": ("bobble_hat", "#b8392c", "", "knitted"),
    "crown": ("crown", "#d6a52a", "", "metal"), "tiara": ("tiara", "#d9d4c0", "", "metal"), "party hat": ("party_hat", "#e0457a",
    "dots", ""),
    "birthday hat": ("party_hat", "#e0457a", "dots", ""), "cone hat": ("party_hat", "#e0457a", "dots", ""),
    "straw hat": ("straw_hat", "#d8b76a", "", "straw"), "sun hat": ("straw_hat", "#d8b76a", "", "straw"),
    "sunhat": ("straw_hat", "#d8b76a", "", "straw"), "sombrero": ("sombrero", "#c9953f", "", "straw"),
    "santa hat": ("santa_hat", "#b81f26", "", ""), "christmas hat": ("santa_hat", "#b81f26", "", ""),
    "elf hat": ("wizard_hat", "#2f7d3a", "", ""), "wizard hat": ("wizard_hat", "#3a2f86", "", ""),
    "witch hat": ("wizard_hat", "#1c1a22", "", ""), "witch's hat": ("wizard_hat", "#1c1a22", "", ""),
    "wizard's hat": ("wizard_hat", "#3a2f86", "", ""), "helmet": ("helmet", "#c9352b", "", "paint"),
    "hard hat": ("helmet", "#e8b51f", "", "paint"), "bike helmet": ("helmet", "#c9352b", "", "paint"),
    "bicycle helmet": ("helmet", "#c9352b", "", "paint"), "motorcycle helmet": ("helmet", "#1c1d22", "", "paint"),
    "space helmet": ("space_helmet", "#e6e6ea", "", "paint"), "viking helmet": ("viking_helmet", "#9a9ea4", "", "metal"),
    "hat": ("fedora", "#3d352d", "", "felt"), "fedora": ("fedora", "#3d352d", "", "felt"), "bowler hat": ("bowler", "#1e1d20", "", "felt"),
    "bowler": ("bowler", "#1e1d20", "", "felt"), "trilby": ("fedora", "#4a4436", "", "felt"), "beret": ("beret", "#8f1f28", "", "felt"),
    "chef hat": ("chef_hat", "#efede6", "", ""), "chef's hat": ("chef_hat", "#efede6", "", ""), "chefs hat": ("chef_hat", "#efede6",
    "", ""),
    "graduation cap": ("mortarboard", "#1b1b20", "", ""), "mortarboard": ("mortarboard", "#1b1b20", "", ""),
    "pirate hat": ("pirate_hat", "#1c1a1c", "", "felt"), "sailor hat": ("sailor_hat", "#efede6", "", ""),
    "captain's hat": ("sailor_hat", "#efede6", "", ""), "police hat": ("sailor_hat", "#20305a", "", ""),
    "fez": ("fez", "#a3242c", "", "felt"), "flower crown": ("flower_crown", "#e58aa8", "", ""),
    "floral crown": ("flower_crown", "#e58aa8", "", ""), "wreath": ("flower_crown", "#5f8f3f", "", ""),
    "headphones": ("headphones", "#26272c", "", "paint"), "bunny ears": ("bunny_ears", "#f0dfe4", "", ""),
    "antlers": ("antlers", "#6b4526", "", ""), "halo": ("halo", "#f0d060", "", "glow"), "headband": ("headband", "#d8352b", "", ""),
    # before the eyes
    "glasses": ("glasses", "#1d1b1c", "", ""), "spectacles": ("glasses", "#6a4a26", "", ""), "eyeglasses": ("glasses", "#1d1b1c", "", ""),
    "reading glasses": ("glasses", "#6a4a26", "", ""), "sunglasses": ("sunglasses", "#141417", "", ""),
    "shades": ("sunglasses", "#141417", "", ""), "goggles": ("goggles", "#5a3d22", "", ""), "monocle": ("monocle", "#d6a52a", "", ""),
    "eye patch": ("eye_patch", "#161416", "", ""), "eyepatch": ("eye_patch", "#161416", "", ""),
    # at the neck
    "bow tie": ("bow_tie", "#b81f2c", "", ""), "bowtie": ("bow_tie", "#b81f2c", "", ""), "tie": ("tie", "#a8202c", "", ""),
    "necktie": ("tie", "#a8202c", "", ""), "scarf": ("scarf", "#b8332c", "", "knitted"), "collar": ("collar", "#b0262c", "", "leather"),
    "bell": ("bell", "#d6a52a", "", "metal"), "ribbon": ("ribbon", "#d8506e", "", ""), "bow": ("ribbon", "#d8506e", "", ""),
    "necklace": ("necklace", "#e8e2d2", "", ""), "pearls": ("necklace", "#efe9dd", "", ""), "pearl necklace": ("necklace", "#efe9dd",
    "", ""),
    "gold chain": ("chain", "#d6a52a", "", "metal"), "chain": ("chain", "#d6a52a", "", "metal"), "medal": ("medal", "#d6a52a", "", "metal"),
    "bandana": ("bandana", "#b8262c", "dots", ""), "bandanna": ("bandana", "#b8262c", "dots", ""), "kerchief": ("bandana", "#b8262c",
    "", ""),
    "neckerchief": ("bandana", "#b8262c", "", ""), "bib": ("bandana", "#e8e4da", "", ""), "lei": ("lei", "#e86a9a", "", ""),
    "garland": ("lei", "#e86a9a", "", ""), "ruff": ("ruff", "#efede6", "", ""),
    # about the trunk
    "cape": ("cape", "#b01f2a", "", ""), "cloak": ("cape", "#3a2f5a", "", ""), "robe": ("robe", "#5a2f6e", "", ""),
    "poncho": ("cape", "#a8552c", "stripes", ""), "blanket": ("blanket", "#a83a2c", "plaid", ""), "coat": ("coat", "#6a4a34", "", ""),
    "raincoat": ("coat", "#e2b21c", "", "rubber"), "jacket": ("coat", "#3a4a66", "", ""), "leather jacket": ("coat", "#1e1b1b", "",
    "leather"),
    "parka": ("coat", "#4d5a40", "", ""), "jumper": ("jumper", "#a8392c", "", "knitted"), "sweater": ("jumper", "#a8392c", "", "knitted"),
    "pullover": ("jumper", "#a8392c", "", "knitted"), "cardigan": ("jumper", "#6d4f4a", "", "knitted"), "hoodie": ("jumper",
    "#5a5f68", "", ""),
    "sweatshirt": ("jumper", "#72767c", "", ""), "turtleneck": ("jumper", "#24262b", "", "knitted"), "shirt": ("shirt", "#d8d3c8", "", ""),
    "t-shirt": ("shirt", "#d8d3c8", "", ""), "tshirt": ("shirt", "#d8d3c8", "", ""), "tee": ("shirt", "#d8d3c8", "", ""),
    "hawaiian shirt": ("shirt", "#2f8fa8", "flowers", ""), "jersey": ("shirt", "#2f5f9a", "", ""), "polo shirt": ("shirt", "#3a5a78",
    "", ""),
    "vest": ("waistcoat", "#4a3b30", "", ""), "waistcoat": ("waistcoat", "#4a3b30", "", ""), "life jacket": ("waistcoat", "#e8641a",
    "", ""),
    "life vest": ("waistcoat", "#e8641a", "", ""), "harness": ("harness", "#b0262c", "", "leather"), "suit": ("suit", "#262d3a", "", ""),
    "business suit": ("suit", "#262d3a", "", ""), "tuxedo": ("tuxedo", "#15151a", "", ""), "tux": ("tuxedo", "#15151a", "", ""),
    "dinner jacket": ("tuxedo", "#15151a", "", ""), "uniform": ("suit", "#2f3d55", "", ""), "overalls": ("overalls", "#3d5878", "", ""),
    "dungarees": ("overalls", "#3d5878", "", ""), "pyjamas": ("onesie", "#8fa8c8", "stripes", ""), "pajamas": ("onesie", "#8fa8c8",
    "stripes", ""),
    "onesie": ("onesie", "#e0a8b8", "", ""), "spacesuit": ("space_suit", "#e2e2e4", "", ""), "space suit": ("space_suit", "#e2e2e4",
    "", ""),
    "astronaut suit": ("space_suit", "#e2e2e4", "", ""), "armour": ("armour", "#9a9ea4", "", "metal"), "armor": ("armour", "#9a9ea4",
    "", "metal"),
    "dress": ("dress", "#d8708a", "", ""), "tutu": ("tutu", "#f0a8c0", "", ""), "skirt": ("tutu", "#8a3f5a", "", ""),
    "apron": ("apron", "#e8e4da", "", ""), "kimono": ("robe", "#8a2f4a", "flowers", ""), "lab coat": ("coat", "#ecebe6", "", ""),
    "trousers": ("trousers", "#3a3d45", "", ""), "pants": ("trousers", "#3a3d45", "", ""), "jeans": ("trousers", "#32435c", "", ""),
    "shorts": ("trousers", "#4c5a70", "", ""),
    # what grows on nobody of its kind: made with the body
    "wings": ("wings", "#f2efe6", "", ""), "angel wings": ("wings", "#f6f4ee", "", ""), "feathered wings": ("wings", "#f2efe6", "", ""),
    "bat wings": ("wings", "#3a2a30", "", "leather"), "dragon wings": ("wings", "#5a2a22", "", "leather"),
    # on the feet and the back
    "boots": ("boots", "#6a3f22", "", "leather"), "cowboy boots": ("boots", "#7a4526", "", "leather"), "rain boots": ("boots",
    "#e2b21c", "", "rubber"),
    "wellies": ("boots", "#2f6f4a", "", "rubber"), "booties": ("socks", "#b8392c", "", "knitted"), "socks": ("socks", "#b8392c",
    "stripes", "knitted"),
    "shoes": ("shoes", "#3a2a22", "", "leather"), "sneakers": ("shoes", "#d8392c", "", ""), "trainers": ("shoes", "#d8392c", "", ""),
    "slippers": ("shoes", "#c9607a", "", ""), "backpack": ("backpack", "#c9502a", "", ""), "rucksack": ("backpack", "#5a5f3a", "", ""),
    "bag": ("backpack", "#6a4a2f", "", "leather"), "jetpack": ("jetpack", "#a8acb2", "", "metal"), "saddle": ("saddle", "#5f3519",
    "", "leather"),
    "saddlebags": ("saddle", "#5f3519", "", "leather"), "bridle": ("bridle", "#4a2a16", "", "leather"),
}  # fmt: skip
PATTERNS = {
    "striped": "stripes", "stripy": "stripes", "stripey": "stripes", "checked": "checks", "checkered": "checks", "chequered": "checks",
    "gingham": "checks", "plaid": "plaid", "tartan": "plaid", "flannel": "plaid", "spotted": "dots", "polka-dot": "dots", "polka": "dots",
    "dotted": "dots", "dot": "dots", "floral": "flowers", "flowery": "flowers", "flowered": "flowers", "pinstriped": "pinstripes",
    "pinstripe": "pinstripes", "plain": "",
}  # fmt: skip
STUFFS = {
    "knitted": "knitted", "knit": "knitted", "woolly": "knitted", "woollen": "knitted", "wool": "knitted", "woolen": "knitted",
    "crocheted": "knitted", "cozy": "knitted", "cosy": "knitted", "leather": "leather", "rubber": "rubber", "straw": "straw",
    "felt": "felt", "golden": "metal", "metal": "metal", "silver": "metal", "gold": "metal", "denim": "denim", "silk": "silk",
    "satin": "silk", "velvet": "silk", "shiny": "silk", "steel": "metal", "wooden": "", "cotton": "", "paper": "",
}  # fmt: skip
SIZED = {"tiny": 0.7, "little": 0.8, "small": 0.8, "mini": 0.7, "miniature": 0.7, "big": 1.25, "large": 1.25, "oversized": 1.35,
"huge": 1.5, "giant": 1.6}  # fmt: skip
DENIM = "#3d5878"
KINDS = frozenset(kind for kind, *_ in NAMED.values())
_WEARS = re.compile(r"\s*\b(?:wearing|dressed in|with)\b\s*")
_GAPS = re.compile(r"\s*(?:,|;|\band\b|\bplus\b|\bwith\b|\bover\b)\s*")


@dataclass(frozen=True)
class Worn:
    """One thing that is worn: a kind of worn.py, `#rrggbb`, a cloth's pattern or "", what it is made of or "", and its size for the
    usual one."""

    kind: str
    colour: str
    pattern: str = ""
    stuff: str = ""
    size: float = 1.0
    second: str = ""  # a further colour, of stripes or a band


def parted(phrase: str) -> tuple[str, str]:
    """A phrase before and after the word that says that something is worn: ("black cat", "a red scarf and a hat")."""
    match = _WEARS.search(phrase)
    return (phrase[: match.start()], phrase[match.end() :]) if match else (phrase, "")


def worn_in(said: str) -> tuple[Worn, ...]:
    """What a list of clothes in words dresses in: "a red scarf and a top hat". What has no name here is left out."""
    out: dict[str, Worn] = {}
    for piece in _GAPS.split(" ".join(said.lower().replace("’", "'").split())):
        for match in _names().finditer(piece):
            worn = _one(match.group(), piece[: match.start()].split()[-5:])
            out.setdefault(worn.kind, worn)
            break
    return tuple(out.values())


def _one(name: str, before: list[str]) -> Worn:
    kind, colour, pattern, stuff = NAMED[name]
    tones = [DYES[word] for word in before if word in DYES]
    for word in before:
        pattern = PATTERNS.get(word, pattern)
        stuff = STUFFS.get(word, stuff)
    if "denim" in before and not tones:
        colour = DENIM
    size = next((SIZED[word] for word in before if word in SIZED), 1.0)
    return Worn(kind, tones[0] if tones else colour, pattern, stuff, size, tones[1] if len(tones) > 1 else "")


@cache
def _names() -> re.Pattern[str]:
    names = sorted(NAMED, key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, names))})(?![\w'-])")
