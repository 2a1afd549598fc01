"""Shapes that a prompt gives to things: "a heart-shaped cushion", "a square plate", "a cake in the shape of a star"."""

from __future__ import annotations

import re

# a word -> the shape, one of stage/props/outline.py
SHAPES: dict[str, str] = {
    "round": "round", "circular": "round", "disc": "round", "circle": "round", "rounded": "", "oval": "oval", "elliptical": "oval",
    "ellipse": "oval", "egg": "oval", "square": "square", "squared": "square", "rectangular": "rectangular", "rectangle": "rectangular",
    "oblong": "rectangular", "triangular": "triangular", "triangle": "triangular", "hexagonal": "hexagonal", "hexagon": "hexagonal",
    "octagonal": "octagonal", "octagon": "octagonal", "pentagonal": "pentagonal", "pentagon": "pentagonal", "diamond": "diamond",
    "rhombus": "diamond", "heart": "heart", "star": "star", "conical": "conical", "cone": "conical", "cylindrical": "cylindrical",
    "cylinder": "cylindrical", "tubular": "cylindrical", "spherical": "spherical", "sphere": "spherical", "globe": "spherical",
    "ball": "spherical", "cubic": "cubic", "cubical": "cubic", "cube": "cubic", "boxy": "cubic", "pyramidal": "pyramidal",
    "pyramid": "pyramidal",
}  # fmt: skip
BY_THEMSELVES = frozenset(  # adjectives that tell a shape without "-shaped"
    (
        "round", "circular", "oval", "elliptical", "square", "squared", "rectangular", "oblong", "triangular", "hexagonal", "octagonal",
        "pentagonal", "conical", "cylindrical", "tubular", "spherical", "cubic", "cubical", "boxy", "pyramidal",
    )
)  # fmt: skip
_NAMES = "|".join(sorted(SHAPES, key=len, reverse=True))
_APART = re.compile(rf"\b({_NAMES}) shaped\b", re.IGNORECASE)
_LIKE = re.compile(
    rf"\b([a-z]+) (?:that is |which is |is )?(?:in the shape of|shaped like|shaped as) (?:a |an )?({_NAMES})\b",
    re.IGNORECASE,
)


def in_front(text: str) -> str:
    """A prompt whose shapes all stand before their things: "a cake shaped like a star" is a star-shaped cake."""
    text = _APART.sub(r"\1-shaped", text)
    return _LIKE.sub(lambda said: f"{said[2].lower()}-shaped {said[1]}", text)


def shape_of(word: str) -> str:
    """The shape that a word before a thing tells, "" for none."""
    if word.endswith("-shaped"):
        return SHAPES.get(word.removesuffix("-shaped"), "")
    return SHAPES[word] if word in BY_THEMSELVES else ""
