"""Drum patterns, written by the bar of four beats as "beat:drum" or "beat:drum:strength"; a drum is a MIDI pitch, "root" or
"fifth".
"""

from __future__ import annotations

from dataclasses import dataclass

Stroke = tuple[float, int | str, float]  # beat in the bar, drum, strength


@dataclass(frozen=True)
class Beat:
    """Bars to choose from, the fill that ends a phrase, and the bar that begins one if it has its own."""

    bars: tuple[tuple[Stroke, ...], ...]
    fill: tuple[Stroke, ...]
    first: tuple[Stroke, ...] | None = None


def strokes(text: str) -> tuple[Stroke, ...]:
    """A bar as it is written here."""
    found: list[Stroke] = []
    for word in text.split():
        beat, drum, *strength = word.split(":")
        found.append((float(beat), int(drum) if drum.isdigit() else drum, float(strength[0]) if strength else 1.0))
    return tuple(found)


def _beat(*bars: str, fill: str = "", first: str | None = None) -> Beat:
    return Beat(tuple(strokes(bar) for bar in bars), strokes(fill), None if first is None else strokes(first))


BEATS: dict[str, Beat] = {
    "heart": _beat(
        "0:36 0.6:36:0.7",
        "0:36 0.6:36:0.7 2:36:0.8 2.6:36:0.55",
        fill="0:36 0.6:36:0.7 2:36 2.6:36:0.8",
    ),
    "chase": _beat(
        "0:45 0.75:52:0.6 1.5:45:0.8 2:52:0.6 2.5:45:0.9 3:57:0.55 3.5:57:0.6",
        "0:45 1:52:0.6 1.5:45:0.85 2.25:52:0.5 2.5:45:0.9 3.25:57:0.5 3.5:52:0.7",
        fill="0:45 0.5:52:0.6 1:45:0.8 1.5:52:0.7 2:57:0.7 2.25:57:0.75 2.5:57:0.8 2.75:52:0.85 3:52:0.9 3.25:45:0.95 3.5:45 3.75:45",
    ),
    "epic": _beat(
        "0:42 1.5:48:0.7 2:42:0.9 3:48:0.65 3.5:48:0.7",
        "0:42 0.5:48:0.5 1.5:48:0.75 2:42:0.95 3.5:42:0.8",
        fill="0:42 1:42:0.8 2:42:0.85 2.5:48:0.8 3:48:0.85 3.33:48:0.9 3.67:48:0.95",
    ),
    "roots": _beat(
        "0:root",
        "0:root 2.5:fifth:0.7",
        fill="0:root 2:root:0.7 3:fifth:0.8 3.5:fifth:0.9",
    ),
    "cym": _beat(
        "",
        "2:57:0.5",
        fill="",
        first="0:49",
    ),
    "swell": _beat(
        "",
        fill="3.5:49:0.6",
        first="",
    ),
    "light": _beat(
        "1:38:0.8 3:38:0.8 3.5:44:0.5",
        "1:38:0.8 2.5:44:0.5 3:38:0.8",
        fill="1:38:0.8 2:38:0.6 2.5:38:0.7 3:38:0.9",
    ),
    "ride": _beat(
        "0:51:0.7 1:51 1.5:51:0.6 2:51:0.7 3:51 3.5:51:0.6 1:44:0.7 3:44:0.7",
        "0:51:0.7 1:51 2:51:0.7 2.5:51:0.5 3:51 3.5:51:0.6 1:44:0.7 3:44:0.7 3.5:38:0.45",
        fill="0:51:0.7 1:51 1.5:38:0.5 2:51:0.7 2.5:38:0.6 3:38:0.8 3.5:38:0.6",
    ),
    "elec": _beat(
        "0:36 2.5:36:0.8 1:42:0.5 2:42:0.5 3:42:0.5 3.5:42:0.35",
        "0:36 1.75:36:0.6 2:39:0.5 0.5:42:0.4 1.5:42:0.4 2.5:42:0.4 3.5:42:0.4",
        fill="0:36 2:39:0.5 3:42:0.4 3.25:42:0.45 3.5:42:0.5 3.75:42:0.55",
    ),
}
