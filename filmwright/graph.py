"""What is stale, and why. Knows nothing of film: a made thing has named inputs; a recipe remembers their digests.

A thing stands when the digest of every input is the one it was made from and its files are there. Otherwise each difference is one
reason, a sentence's end ("the performance changed"), so that a person can be told.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

DIGITS = 4  # decimals kept of a number: a tenth of a millimetre, a hundredth of a frame


def digest(value: Any) -> str:
    """A digest (16 hex digits) of plain data, dataclasses and number arrays; the same values give the same digest anywhere."""
    return hashlib.sha256(json.dumps(plain(value), sort_keys=True, separators=(",", ":")).encode()).hexdigest()[:16]


def plain(value: Any) -> Any:
    """Values as JSON knows them, numbers rounded to DIGITS decimals (and -0.0 to 0.0)."""
    if isinstance(value, bool | str) or value is None:
        return value
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return round(value, DIGITS) + 0.0
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, set | frozenset):
        return sorted(plain(item) for item in value)
    return [plain(item) for item in value]


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@dataclass(frozen=True)
class Recipe:
    """What a thing was made from: the digest of each named input."""

    parts: Mapping[str, str]

    @property
    def key(self) -> str:
        """One digest of all parts."""
        return digest(self.parts)


def recipe(inputs: Mapping[str, Any]) -> Recipe:
    """The recipe of these inputs."""
    return Recipe({name: digest(value) for name, value in inputs.items()})


@dataclass(frozen=True)
class Status:
    """Whether one made thing stands. `reasons` is empty when it does."""

    id: str
    kind: str
    reasons: tuple[str, ...] = ()
    locked: bool = False
    seconds: float = 0.0  # what making it again costs, estimated
    usd: float = 0.0

    @property
    def stale(self) -> bool:
        """Whether it has to be made again; what is locked is never remade."""
        return bool(self.reasons) and not self.locked


def reasons(wanted: Recipe, made: Mapping[str, str] | None, there: bool, words: Mapping[str, str]) -> tuple[str, ...]:
    """Why a thing no longer stands.

    `made` is the recipe's parts as they were (None: never made); `there` says whether its files exist; `words` gives, by input, the
    sentence that tells of its change.
    """
    if made is None:
        return ("it has not been made yet",)
    found = [words.get(name, f"{name} changed") for name, value in wanted.parts.items() if made.get(name) != value]
    if not there:
        found.append("its file is missing")
    return tuple(found)
