"""The mood in the words: of a line, of an action, of a scene; from words, punctuation and parentheticals. Nothing but words: a film
maker may know better, and can say so in the scene's file."""

from __future__ import annotations

import re

from filmwright.reading.words import table
from filmwright.scenes import MOODS
from filmwright.screenplay import Action, Line, Scene

_DELIVERY = 2.0  # a parenthetical weighs this much more than the words said
_LEAST = 0.9  # weight below which a mood is not said to be there


def weights(text: str) -> dict[str, tuple[float, float]]:
    """For each mood that the words show, its weight and its strength 0..1."""
    lower = text.lower().replace("’", "'")
    found: dict[str, tuple[float, float]] = {}
    for mood in MOODS:
        weight = strength = 0.0
        for pattern, weighs, strong in table("moods").get(mood, ()):
            hits = len(re.findall(rf"\b(?:{pattern})", lower))
            if hits:
                weight += weighs * min(hits, 3)
                strength = max(strength, strong)
        if weight:
            found[mood] = (weight, strength)
    return found


def mood(text: str, delivery: str = "") -> tuple[str, float]:
    """The mood of a line or an action and its intensity, 0 calm .. 1 the height; ("neutral", …) where no word shows one.

    `delivery` is the parenthetical. Exclamation, capitals, interruption and brevity raise the intensity; a whisper lowers it.
    """
    scores = weights(text)
    for name, (weight, strength) in weights(delivery).items():
        before = scores.get(name, (0.0, 0.0))
        scores[name] = (before[0] + _DELIVERY * weight, max(before[1], strength))
    words = re.findall(r"[^\W\d_]+", text)
    shouted = sum(word.isupper() and len(word) > 2 for word in words) / max(len(words), 1)
    heat = (
        0.16 * min(text.count("!"), 3)
        + 0.10 * bool(re.search(r"--|—$", text))
        + 0.5 * (shouted > 0.5 and len(words) > 1)
    )
    if re.search(r"whisper|murmur|under (his|her) breath|quiet|soft|bas\b|chuchot", delivery.lower()):
        heat -= 0.08
    name, (weight, strength) = max(scores.items(), key=lambda item: item[1][0], default=("neutral", (0.0, 0.0)))
    if weight < _LEAST:
        name, strength = "neutral", 0.2
    return name, round(min(max(strength + heat, 0.05), 1.0), 2)


def scene_mood(scene: Scene) -> tuple[str, float]:
    """The mood that a scene holds as a whole, and its intensity: every element counts, and the end more than the beginning."""
    totals: dict[str, float] = {}
    height = 0.0
    elements = [element for element in scene.elements if isinstance(element, Action | Line)]
    for k, element in enumerate(elements):
        if isinstance(element, Line):
            name, strength = mood(element.spoken, " ".join(text for _, text in element.parentheticals))
        else:
            name, strength = mood(element.shown)
        if name != "neutral":
            later = 1.0 + 0.5 * k / max(len(elements) - 1, 1)
            totals[name] = totals.get(name, 0.0) + later * (0.5 + strength)
            height = max(height, strength)
    best, weight = max(totals.items(), key=lambda item: item[1], default=("neutral", 0.0))
    if weight < 1.0 or weight < 0.1 * len(elements):  # one gesture in a long talk is not the scene's mood
        return "neutral", round(max(height * 0.6, 0.2), 2)
    return best, round(height, 2)
