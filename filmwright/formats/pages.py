"""Screenplays set in pages: what a PDF viewer's copy or a program's text export leaves between the words, taken out.

Page numbers, running heads, (MORE) and (CONT'D), CONTINUED:, scene numbers in both margins, revision stars; and blank lines, which a copy
loses, put back by what stands on each line and how wide it is. A text that has none of this comes back as it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from filmwright.screenplay import is_heading

SAID = 35  # letters of a line of dialogue (research: craft, 1.3)
SPARSE = 0.08  # part of the lines that is blank, under which a text has lost its blank lines
FEWEST = 3  # times that a running head comes back before it is known as one

_MORE = re.compile(r"^\s*\((?:MORE|SUITE|À SUIVRE|A SUIVRE)\)\s*$", re.I)
_CONTINUED = re.compile(
    r"^\s*(?:\d+[A-Z]{0,2}\s+)?\(?(?:CONTINUED|SUITE)\)?\s*:?\s*(?:\(\d+\))?\s*(?:(\d{1,3})[A-Z]{0,2}\.?)?\s*\*?\s*$"
)
_GOES_ON = re.compile(r"\((?:CONT['’]?D|CONT\.?|CONTINUED|SUITE)\)", re.I)
_NUMBER = re.compile(r"^\s*(?:-\s*|page\s+)?(\d{1,3})\s*[.-]?\s*\*?\s*$", re.I)
_HEAD = re.compile(r"^\s*(\S.{2,70}?)\s{1,}(\d{1,3})\.?\s*$")
_STAR = re.compile(r"[ \t]{2,}\*+[ \t]*$")
# "3 / THE STATION, INT. EVENING" and "12. INT. HOUSE": the number of a French page, or one typed without its marks
_BEFORE = re.compile(r"^\s*(\d+[A-Z]{0,2})\s*[./)-]?\s+(\S.*)$")
_LATE = re.compile(r"^\S.*,\s*(?:INT|EXT)(?:\.|\s|[ÉE]RIEUR)", re.I)
_MARGINS = re.compile(r"^\s*(\d+[A-Z]{0,2})\s{1,}(\S.*?)\s{1,}\1\s*$")


def unpaged(text: str) -> tuple[str, list[str]]:
    """The text without what pages leave in it, and a sentence on what was taken out; the same text and none where nothing was."""
    lines = re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff")).replace("\f", "\n\f").split("\n")
    drop = _page_numbers(lines) | _running_heads(lines)
    taken = Counter({"page numbers and heads": len(drop)}) if drop else Counter[str]()
    out: list[str] = []
    waiting = False  # a speech was broken off, and its cue comes again
    for k, raw in enumerate(lines):
        line = raw.lstrip("\f")
        if k in drop:
            continue
        if _MORE.match(line):
            taken["(MORE)"] += 1
            waiting = True
            while out and not out[-1].strip():
                out.pop()
            continue
        if _CONTINUED.match(line):
            taken["CONTINUED"] += 1
            continue
        if _STAR.search(line):
            taken["revision stars"] += 1
            line = _STAR.sub("", line)
        margin = _MARGINS.match(line)
        if margin and is_heading(margin[2]):
            taken["scene numbers in the margins"] += 1
            line = f"{margin[2].rstrip()} #{margin[1]}#"
        before = _BEFORE.match(line)
        if before and (is_heading(before[2]) or _LATE.match(before[2])):
            taken["scene numbers before headings"] += 1
            line = f"{'' if is_heading(before[2]) else '.'}{before[2].rstrip()} #{before[1]}#"
        if waiting:
            if not line.strip():
                continue
            waiting = False
            if line.strip() == line.strip().upper() and _GOES_ON.search(line):
                continue  # the same speech goes on
        out.append(line)
    dense = _is_dense(out)
    if not taken and not dense:
        return text, []
    if dense:
        out = _spaced(out)
    said = [f"{count} {what}" for what, count in taken.items()]
    told = f"set in pages: {', '.join(said)} taken out" if said else "set in pages"
    return "\n".join(out), [told + (", blank lines put back" if dense else "")]


def _page_numbers(lines: Sequence[str]) -> set[int]:
    """Lines that hold a number alone, or after CONTINUED, where such numbers count up through the text."""
    rows = ((k, _NUMBER.match(line) or _CONTINUED.match(line)) for k, line in enumerate(lines))
    found = [(k, int(match[1])) for k, match in rows if match and match[1]]
    return _counting(found)


def _running_heads(lines: Sequence[str]) -> set[int]:
    """Lines that come back with a number that counts up: the title, a revision's date, and the page."""
    heads: dict[str, list[tuple[int, int]]] = {}
    for k, line in enumerate(lines):
        match = _HEAD.match(line)
        if match and not is_heading(line):
            heads.setdefault(" ".join(match[1].split()), []).append((k, int(match[2])))
    return {k for rows in heads.values() if len(rows) >= FEWEST for k in _counting(rows)}


def _counting(found: Sequence[tuple[int, int]]) -> set[int]:
    """Of (line, number) those that count up by one or two; none where fewer than two do."""
    kept: set[int] = set()
    for (a, first), (b, second) in pairwise(found):
        if 0 < second - first <= 2:
            kept |= {a, b}
    return kept


def _is_dense(lines: Sequence[str]) -> bool:
    """Whether a text of scenes has lost its blank lines."""
    full = [line for line in lines if line.strip()]
    headings = sum(is_heading(line) for line in full)
    blank = len(lines) - len(full)
    return headings > 0 and len(full) >= 8 and blank < SPARSE * len(lines) and sum(map(_may_be_cue, full)) >= 2


def _may_be_cue(line: str) -> bool:
    words = line.strip()
    return (
        1 < len(words) <= 38
        and words == words.upper()
        and any(letter.isalpha() for letter in words)
        and not is_heading(words)
        and not words.endswith((":", ".", "!", "?"))
    )


def _spaced(lines: Sequence[str]) -> list[str]:
    """Blank lines before headings, cues and the action after a speech; a speech goes on as long as its lines are full."""
    full = [line.strip() for line in lines if line.strip()]
    out: list[str] = []
    speech = False
    for k, line in enumerate(full):
        follows = full[k + 1] if k + 1 < len(full) else ""
        if is_heading(line):
            out += ["", line, ""]
            speech = False
        elif _may_be_cue(line) and follows and not is_heading(follows) and (not _may_be_cue(follows)):
            out += ["", line]
            speech = True
        elif speech and (
            _opens_aside(out[-1]) or line.startswith("(") or _may_be_cue(out[-1]) or _was_full(out[-1], line)
        ):
            out.append(line)
        elif speech or line.upper() == line:
            out += ["", line]
            speech = False
        else:
            out.append(line)
    return out


def _opens_aside(line: str) -> bool:
    return line.startswith("(")


def _was_full(line: str, following: str) -> bool:
    """Whether the next word did not fit on a line of dialogue, so that the next line belongs to it."""
    return len(line) <= SAID + 3 and len(line) + 1 + len(following.split()[0]) > SAID
