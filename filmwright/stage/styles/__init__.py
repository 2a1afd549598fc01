"""Styles by name: the same few families of layers with other settings. `style("watercolour")` gives one; "" is the stage's own look."""

from __future__ import annotations

import re

from filmwright.errors import InputError
from filmwright.stage.styles import drawings, paintings, stocks, studios
from filmwright.stage.styles.style import Style

STYLES: dict[str, Style] = {
    style.name: style for family in (stocks, paintings, drawings, studios) for style in family.STYLES
}
# other words for the same
SAME = {
    "realistic": "",
    "film": "",
    "photorealistic": "",
    "watercolor": "watercolour",
    "aquarelle": "watercolour",
    "oil painting": "oil",
    "oil paint": "oil",
    "black and white": "mono",
    "black-and-white": "mono",
    "b/w": "mono",
    "monochrome": "mono",
    "film noir": "noir",
    "ink wash": "ink",
    "ink drawing": "ink",
    "pen and ink": "pen",
    "pencil": "sketch",
    "pencil sketch": "sketch",
    "pencil drawing": "sketch",
    "charcoal sketch": "charcoal",
    "clay": "claymation",
    "stop motion": "claymation",
    "stop-motion": "claymation",
    "plasticine": "claymation",
    "pixel art": "pixel",
    "8-bit": "pixel",
    "cartoon": "toon",
    "cel shading": "toon",
    "manga": "comic",
    "comic book": "comic",
    "pop art": "comic",
    "ukiyo-e": "ukiyo-e",
    "woodblock": "ukiyo-e",
    "vintage film": "vintage",
    "old film": "vintage",
    "retro": "vintage",
    "silent film": "silent",
    "van gogh": "van gogh",
    "impressionism": "impressionist",
    "impressionist": "impressionist",
    "post-impressionism": "van gogh",
    "gouache": "gouache",
    "pointillist": "pointillism",
    "seurat": "pointillism",
    "stained-glass": "stained glass",
    "papercut": "paper cut-out",
    "papercraft": "paper cut-out",
    "paper cutout": "paper cut-out",
    "chalkboard": "chalk",
    "blackboard": "chalk",
    "crayons": "crayon",
    "pastels": "pastel",
    "security camera": "surveillance",
    "cctv": "surveillance",
    "night-vision": "night vision",
    "thermal imaging": "thermal",
    "heat vision": "thermal",
    "xray": "x-ray",
    "tilt shift": "tilt-shift",
}


def known(name: str) -> str | None:
    """The style that a word means: its name, "" for the stage's own look, None where there is none."""
    word = " ".join(name.strip().lower().split())
    if word in STYLES or word == "":
        return word
    return SAME.get(word)


def style(name: str) -> Style | None:
    """The style of this name, None for the stage's own look.

    Raises:
        InputError: there is none; the message names those there are.
    """
    found = known(name)
    if found is None:
        raise InputError(
            f"There is no picture style “{name}”. The stage paints in: {', '.join(sorted(STYLES))}; or leave it empty."
        )
    return STYLES[found] if found else None


def in_words(text: str) -> str:
    """The first style that words for a picture name ("a rainy watercolour, soft light"), "" where they name none."""
    lower = " ".join(text.lower().split())
    found = [
        (match.start(), -len(word), name)
        for word, name in [*((name, name) for name in STYLES), *SAME.items()]
        if name and (match := re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", lower))
    ]
    return min(found)[2] if found else ""


__all__ = ["STYLES", "Style", "in_words", "known", "style"]
