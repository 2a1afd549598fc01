"""Patterns made once and kept: the tables of reading hold over a thousand, and `re` by itself keeps 512, so that it made each anew for
every prompt."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=20_000)
def compiled(text: str, ignore_case: bool = False) -> re.Pattern[str]:
    """The pattern of a text."""
    return re.compile(text, re.IGNORECASE if ignore_case else 0)
