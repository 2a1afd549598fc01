"""The mood in the words: of a line, of an action, of a scene; from words, punctuation and parentheticals.

Nothing but words: a film maker may know better, and can say so in the scene's file.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from filmwright.reading.words import table
from filmwright.scenes import MOODS
from filmwright.screenplay import Action, Line, Scene

_SAID, _DELIVERY = 0.6, 2.0  # what spoken words and a parenthetical weigh, where action weighs 1
_LEAST = 0.9  # weight below which a mood is not said to be there


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], float, float], ...]]]:
    """For each mood that the table knows: one pattern that finds any of its words, and each with its weight and strength."""
    found = {}
    for mood in MOODS:
        rows = table("moods").get(mood, ())
        if rows:
            anything = re.compile(rf"\b(?:{'|'.join(pattern for pattern, _, _ in rows)})")
            found[mood] = (
                anything,
                tuple((re.compile(rf"\b(?:{pattern})"), weigh, strong) for pattern, weigh, strong in rows),
            )
    return found


@lru_cache(maxsize=8192)
def _weights(lower: str) -> tuple[tuple[str, float, float], ...]:
    found: list[tuple[str, float, float]] = []
    for mood, (anything, rows) in _patterns().items():
        if not anything.search(lower):
            continue
        weight = strength = 0.0
        for pattern, weighs, strong in rows:
            hits = sum(1 for _ in pattern.finditer(lower))
            if hits:
                weight += weighs * min(hits, 3)
                strength = max(strength, strong)
        found.append((mood, weight, strength))
    return tuple(found)


def weights(text: str) -> dict[str, tuple[float, float]]:
    """For each mood that the words show, its weight and its strength 0..1."""
    return {mood: (weight, strength) for mood, weight, strength in _weights(text.lower().replace("’", "'"))}


def line_mood(said: str, delivery: str = "") -> tuple[str, float]:
    """The mood of a line and its intensity, 0 calm .. 1 the height; ("neutral", …) where no word shows one.

    `delivery` is the parenthetical: it tells how something is said, where the words tell what of, so it weighs more.
    """
    return _judged(_line_scores(said, delivery), _heat(said) + _loudness(delivery))


def _line_scores(said: str, delivery: str) -> dict[str, tuple[float, float]]:
    scores = {name: (_SAID * weight, strength) for name, (weight, strength) in weights(said).items()}
    for name, (weight, strength) in weights(delivery).items():
        before = scores.get(name, (0.0, 0.0))
        scores[name] = (before[0] + _DELIVERY * weight, max(before[1], strength))
    return scores


def action_mood(shown: str) -> tuple[str, float]:
    """The mood of a paragraph of action and its intensity, 0 .. 1."""
    return _judged(weights(shown), _heat(shown))


def _judged(scores: dict[str, tuple[float, float]], heat: float) -> tuple[str, float]:
    name, (weight, strength) = max(scores.items(), key=lambda item: item[1][0], default=("neutral", (0.0, 0.0)))
    if weight < _LEAST:
        name, strength = "neutral", 0.2
    return name, round(min(max(strength + heat, 0.05), 1.0), 2)


def _heat(text: str) -> float:
    """What exclamation, interruption and capitals add to the intensity."""
    words = re.findall(r"[^\W\d_]+", text)
    shouted = len(words) > 1 and sum(word.isupper() and len(word) > 2 for word in words) > len(words) / 2
    return 0.16 * min(text.count("!"), 3) + 0.10 * bool(re.search(r"--|—$", text)) + 0.5 * shouted


def _loudness(delivery: str) -> float:
    if re.search(r"shout|yell|scream|bellow|crie|hurl", delivery.lower()):
        return 0.3
    return (
        -0.08 if re.search(r"whisper|murmur|under (his|her) breath|quiet|soft|bas\b|chuchot", delivery.lower()) else 0.0
    )


def scene_mood(scene: Scene) -> tuple[str, float]:
    """The mood that a scene holds as a whole, and its intensity: every element counts, and the end more than the beginning."""
    totals: dict[str, float] = {}
    height = 0.0
    elements = [element for element in scene.elements if isinstance(element, Action | Line)]
    for k, element in enumerate(elements):
        later = 1.0 + 0.5 * k / max(len(elements) - 1, 1)
        if isinstance(element, Line):
            delivery = " ".join(text for _, text in element.parentheticals)
            scores, strength = _line_scores(element.spoken, delivery), line_mood(element.spoken, delivery)[1]
        else:
            scores, strength = weights(element.shown), action_mood(element.shown)[1]
        for name, (weight, _) in scores.items():
            totals[name] = totals.get(name, 0.0) + later * weight
        height = max(height, strength)
    best, weight = max(totals.items(), key=lambda item: item[1], default=("neutral", 0.0))
    if weight < 1.2 or weight < 0.12 * len(elements):  # one gesture in a long talk is not the scene's mood
        return "neutral", round(max(height * 0.6, 0.2), 2)
    return best, round(height, 2)
