"""Storyboard: cards with times, as models read them: a line a card, "[00:02-00:05] She turns.", in whole seconds.

Vendors' guides write a shot of several moments so, and models keep to whole seconds at best; so times snap to them, and to the length
that the model will make. What falls into the same second shares a card.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmwright.shots import Card

TIMES = re.compile(r"\[\d\d+:\d\d-\d\d+:\d\d\] ?")
TOLD = 0.25  # seconds by which a card may be moved without a word


def timed(cards: Sequence[Card], seconds: float) -> tuple[str, list[str]]:
    """Cards as timed lines over a film of so many seconds, and a sentence for each whose time was moved noticeably.

    The first card begins at once: a model leaves no second untold. The last one lasts to the end.
    """
    last = max(int(seconds + 1e-6), 1)  # the whole seconds that there are
    rows: list[tuple[int, list[str]]] = []
    changes: list[str] = []
    for card in sorted(cards, key=lambda each: each.at):
        at = min(max(int(card.at + 0.5), 0), last - 1) if rows else 0
        if abs(at - card.at) > TOLD:
            changes.append(f"the card of {card.at:g} s stands at {at} s")
        if rows and rows[-1][0] == at:
            rows[-1][1].append(card.text)
        else:
            rows.append((at, [card.text]))
    if len(rows) < 2:
        return " ".join(_ended(text) for _, texts in rows for text in texts), changes
    ends = [at for at, _ in rows[1:]] + [last]
    lines = [
        f"[{_clock(at)}-{_clock(end)}] {' '.join(_ended(text) for text in texts)}"
        for (at, texts), end in zip(rows, ends, strict=True)
    ]
    return "\n" + "\n".join(lines) + "\n", changes


def untimed(prompt: str) -> str:
    """A prompt without the times of its cards, for a film that goes on where they end."""
    return " ".join(TIMES.sub("", prompt).split())


def _clock(second: int) -> str:
    return f"{second // 60:02}:{second % 60:02}"


def _ended(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?…" else f"{text}."
