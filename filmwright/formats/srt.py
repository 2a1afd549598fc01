"""SubRip (.srt): numbered captions, UTF-8, `HH:MM:SS,mmm`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmwright.errors import InputError
from filmwright.media import Caption

_TIMES = re.compile(r"(\d+):(\d\d):(\d\d)[,.](\d{1,3})\s*-->\s*(\d+):(\d\d):(\d\d)[,.](\d{1,3})")


def write(captions: Sequence[Caption]) -> str:
    """The text of a .srt file."""
    blocks = [f"{k}\n{stamp(c.start)} --> {stamp(c.end)}\n{c.text}\n" for k, c in enumerate(captions, 1)]
    return "\n".join(blocks)


def read(text: str) -> list[Caption]:
    """The captions of a .srt file; InputError names the block that has no times."""
    found = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").lstrip("\ufeff").strip()):
        if not block.strip():
            continue
        lines = block.split("\n")
        at = next((k for k, line in enumerate(lines) if _TIMES.search(line)), None)
        if at is None:
            raise InputError(f"A subtitle block without times: {lines[0][:60]!r}.")
        match = _TIMES.search(lines[at])
        assert match
        found.append(Caption(_seconds(match.groups()[:4]), _seconds(match.groups()[4:]), "\n".join(lines[at + 1 :])))
    return found


def stamp(seconds: float, point: str = ",") -> str:
    """HH:MM:SS,mmm."""
    total = round(seconds * 1000)
    hours, rest = divmod(total, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    whole, thousandths = divmod(rest, 1000)
    return f"{hours:02}:{minutes:02}:{whole:02}{point}{thousandths:03}"


def _seconds(parts: Sequence[str]) -> float:
    hours, minutes, seconds, thousandths = parts
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths.ljust(3, "0")) / 1000
