"""Time code, HH:MM:SS:FF, non-drop: what editors print beside every frame."""

from __future__ import annotations

import re

from filmwright.errors import InputError

_CODE = re.compile(r"(\d\d):(\d\d):(\d\d)[:;.](\d\d)")


def code(frame: int, fps: int) -> str:
    """The time code of a frame."""
    seconds, frames = divmod(frame, fps)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}:{frames:02}"


def frame(code: str, fps: int) -> int:
    """The frame of a time code; InputError when it is none."""
    match = _CODE.fullmatch(code.strip())
    if not match:
        raise InputError(f"{code!r} is no time code; it is written 01:02:03:04.")
    hours, minutes, seconds, frames = map(int, match.groups())
    if frames >= fps:
        raise InputError(
            f"The time code {code} counts {frames} frames in a second of {fps}; the edit has another rate."
        )
    return ((hours * 60 + minutes) * 60 + seconds) * fps + frames
