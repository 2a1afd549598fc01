"""How long things last: lines before they are spoken, the silences between, actions that must be read; all in frames."""

from __future__ import annotations

import re

WORDS_PER_SECOND = 2.7
COMMA, STOP, DASH = 0.16, 0.34, 0.45  # seconds of pause for each mark
READ = 0.13  # seconds in which a word of description becomes a thing seen


def line_frames(text: str, speed: float = 1.0, fps: int = 24) -> int:
    """Estimated length of a spoken line, until it is recorded; `speed` is the voice's."""
    said = text.strip()
    if not said:
        return fps // 2
    words = sum(max(1.0, len(word) / 7.0) for word in said.split())
    pauses = (
        COMMA * said.count(",")
        + STOP * len(re.findall(r"[.?!…](?=\s)", said))
        + DASH * len(re.findall(r"\.\.\.|--|—", said))
    )
    return max(round((words / (WORDS_PER_SECOND * speed) + pauses + 0.25) * fps), fps // 2)


def gap_frames(before: str, kind: str, text: str, delivery: str, frames: int, fps: int = 24) -> int:
    """Silence before a line (negative: it cuts in), from what came before: `before` is that line's text, `kind` its beat's kind.

    Ordinary replies follow after a quarter of a second, a (beat) takes a second, an answer that must be thought of nearly one.
    """
    if not kind:
        return round(0.5 * fps)  # the scene opens before anybody speaks
    if kind != "line":
        return round(0.2 * fps)
    if re.search(r"\b(beat|pause|silence|long|after a (beat|moment)|un temps)\b", delivery, re.IGNORECASE):
        return round(1.1 * fps)
    if before.rstrip().endswith(("--", "—", "-")) or re.search(r"interrupt|over(lapping)?\b", delivery, re.IGNORECASE):
        return -round(0.15 * fps)
    if before.rstrip().endswith("?") and frames > 4.5 * fps:
        return round(0.8 * fps)
    if before.rstrip().endswith(("...", "…")):
        return round(0.7 * fps)
    return round((0.2 if text.rstrip().endswith("!") else 0.28) * fps)


def readable_frames(text: str, fps: int = 24) -> int:
    """The least that a picture of this description needs to be read: 1.6 to 5.5 seconds."""
    return round(min(max(1.1 + READ * len(text.split()), 1.6), 5.5) * fps)
