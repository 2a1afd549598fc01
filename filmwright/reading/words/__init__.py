"""The vocabularies of reading: one TOML table a subject, so that words and languages are added without touching code."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The table `name`.toml; callers do not change it."""
    return tomllib.loads((files(__name__) / f"{name}.toml").read_text("utf-8"))
