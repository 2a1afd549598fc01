"""What is stated of a file before it is signed: who made it with what, from which parts, by which actions (C2PA 2, actions v2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from filmwright.provenance import sources

FILM_ASSERTION, TAKE_ASSERTION = "org.filmwright.film", "org.filmwright.take"
FORMATS = {
    ".mp4": "video/mp4", ".m4v": "video/mp4", ".mov": "video/quicktime", ".png": "image/png", ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg", ".wav": "audio/wav", ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".flac": "audio/flac", ".pdf": "application/pdf",
}  # fmt: skip
_XMP_NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}


@dataclass(frozen=True)
class Part:
    """One part of a work: what it is ("pictures", "speech", "music"…), by whom or what, its source type, and how much of it."""

    what: str
    by: str
    source: str
    amount: str = ""


@dataclass(frozen=True)
class Ingredient:
    """A file that went into the work; `label` is what actions call it."""

    path: Path
    title: str
    label: str


@dataclass(frozen=True)
class Deed:
    """An action that somebody or something took on the work: `source` is its source type, `by` the software or the person."""

    sentence: str
    source: str
    by: str


@dataclass(frozen=True)
class Statement:
    """All that is stated of a work. `details` is filmwright's own assertion, under `label`; `ai` names the AI systems used."""

    title: str
    source: str
    maker: str
    label: str
    details: dict[str, Any]
    ingredients: tuple[Ingredient, ...] = ()
    deeds: tuple[Deed, ...] = ()
    authors: tuple[str, ...] = ()
    ai: tuple[str, ...] = ()
    credit: str = ""


@cache
def program_version() -> str:
    """The version of filmwright that makes the statement."""
    return version("filmwright")


def definition(statement: Statement, suffix: str, now: datetime | None = None) -> dict[str, Any]:
    """The manifest as the signing library reads it."""
    when = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    actions: list[dict[str, Any]] = [
        {
            "action": "c2pa.created",  # the specification wants it first
            "when": when,
            "digitalSourceType": sources.uri(statement.source),
            "softwareAgent": {"name": statement.maker},
        }
    ]
    actions += [
        {"action": "c2pa.placed", "parameters": {"ingredientIds": [part.label]}} for part in statement.ingredients
    ]
    actions += [
        {
            "action": "c2pa.edited",
            "digitalSourceType": sources.uri(deed.source),
            "softwareAgent": {"name": deed.by},
            "description": deed.sentence,
        }
        for deed in statement.deeds
    ]
    assertions: list[dict[str, Any]] = [
        {"label": "c2pa.actions.v2", "data": {"actions": actions}},
        {"label": statement.label, "data": statement.details},
    ]
    if statement.authors or statement.ai or statement.credit:
        assertions.append({"label": "cawg.metadata", "data": _metadata(statement)})
    return {
        "claim_generator_info": [{"name": "filmwright", "version": program_version()}],
        "title": statement.title,
        "format": FORMATS[suffix.lower()],
        "assertions": assertions,
    }


def _metadata(statement: Statement) -> dict[str, Any]:
    data: dict[str, Any] = {
        "@context": _XMP_NAMES,
        "dc:title": {"x-default": statement.title},
        "Iptc4xmpExt:DigitalSourceType": sources.uri(statement.source),
    }
    if statement.authors:
        data["dc:creator"] = list(statement.authors)
    if statement.credit:
        data["dc:description"] = {"x-default": statement.credit}
    if statement.ai:
        data["Iptc4xmpExt:AISystemUsed"] = ", ".join(statement.ai)
    return data


def told(parts: Sequence[Part]) -> list[dict[str, str]]:
    """Parts as plain data, for an assertion."""
    return [{key: value for key, value in asdict(part).items() if value} for part in parts]
