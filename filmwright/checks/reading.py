"""Subtitles: whether they can be read in the time they stand, and say what the screenplay says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmwright.checks.finding import Finding
from filmwright.media import Caption

FASTEST = 20.0  # characters a second; 17 is aimed at, fast speech may pass it
WIDEST, LINES = 42, 2


def check(captions: Sequence[Caption], spoken: Sequence[str], fps: int) -> list[Finding]:
    """Judge the subtitles; `spoken` are the lines of the screenplay in the film's order."""
    found = []
    for k, caption in enumerate(captions, 1):
        rate = len(caption.text) / max(caption.end - caption.start, 1e-6)
        if rate > FASTEST:
            found.append(
                Finding("doubt", f"subtitle {k}", f"must be read at {rate:.0f} characters a second: {caption.text!r}")
            )
        lines = caption.text.split("\n")
        if len(lines) > LINES or max(map(len, lines)) > WIDEST:
            found.append(
                Finding(
                    "fault", f"subtitle {k}", f"has {len(lines)} lines, the longest of {max(map(len, lines))} letters"
                )
            )
        if k < len(captions) and captions[k].start - caption.end < 2 / fps - 0.003:
            found.append(Finding("fault", f"subtitle {k}", "runs into the next"))
    shown, said = _letters(" ".join(_unlabelled(c.text) for c in captions)), _letters(" ".join(spoken))
    if shown != said:
        found.append(Finding("fault", "subtitles", "do not say what the screenplay says"))
    return found


def _unlabelled(text: str) -> str:
    return re.sub(r"^\[[^\]]*\]\s*", "", text)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()
