"""WebVTT (.vtt): captions for the web; `&` and `<` escaped, times with a point."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmwright.errors import InputError
from filmwright.formats.srt import stamp
from filmwright.media import Caption

_TIMES = re.compile(r"(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})\s*-->\s*(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})")


def write(captions: Sequence[Caption]) -> str:
    """The text of a .vtt file."""
    body = "\n".join(f"{stamp(c.start, '.')} --> {stamp(c.end, '.')} line:88%\n{_escaped(c.text)}\n" for c in captions)
    return f"WEBVTT\n\n{body}"


def read(text: str) -> list[Caption]:
    """The captions of a .vtt file; InputError when it does not begin with WEBVTT."""
    clean = text.replace("\r\n", "\n").lstrip("\ufeff")
    if not clean.startswith("WEBVTT"):
        raise InputError("This is no WebVTT file: it does not begin with WEBVTT.")
    found = []
    for block in re.split(r"\n\s*\n", clean)[1:]:
        lines = block.strip("\n").split("\n")
        at = next((k for k, line in enumerate(lines) if _TIMES.search(line)), None)
        if at is None:
            continue  # a note or a style
        match = _TIMES.search(lines[at])
        assert match
        numbers = [int(part or 0) for part in match.groups()]
        start, end = (n[0] * 3600 + n[1] * 60 + n[2] + n[3] / 1000 for n in (numbers[:4], numbers[4:]))
        found.append(Caption(start, end, _plain("\n".join(lines[at + 1 :]))))
    return found


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("-->", "--&gt;")


def _plain(text: str) -> str:
    return re.sub(r"<[^>]*>", "", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
