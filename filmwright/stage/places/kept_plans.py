"""Plans of furnished rooms, kept in the user's cache: who plans a film needs no chairs, only where they stand. A room is furnished when it
is first seen.

A plan is kept by the place and by the code of the stage, and read back to the byte. A file that is damaged is none.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

from filmwright import cached, sources
from filmwright.bible import Place
from filmwright.stage.places.plan import Box, Door, Level, Plan, Seat

MADE_BY = ("stage", "bible.py", "scenes.py")  # the code that a plan comes from


@dataclass(frozen=True)
class Room:
    """What is known of a room that nobody has furnished yet: its plan, the lesser of its width and depth (metres), and what its windows
    look out on."""

    plan: Plan
    across: float
    view: str


def kept(place: Place, furnish: Callable[[], Room]) -> Room:
    """What is known of the room of a place: from the user's cache, or by furnishing it. It is the same either way."""
    made_by = sources.digest_of(*MADE_BY)
    if not made_by:
        return furnish()
    path = folder() / f"{hashlib.sha256(repr((astuple(place), made_by)).encode()).hexdigest()[:32]}.json"
    found = _read(path)
    if found is None:
        found = furnish()
        content = _encoded(found)
        if content and _decoded(json.loads(content)) == found:
            _write(path, content)
    return found


def folder() -> Path:
    """The user's cache folder for plans."""
    return cached.folder() / "places"


def _read(path: Path) -> Room | None:
    try:
        digest, _, content = path.read_text("utf-8").partition("\n")
        if digest != hashlib.sha256(content.encode()).hexdigest():
            return None
        room = _decoded(json.loads(content))
    except (OSError, ValueError, TypeError, KeyError):
        return None
    cached.used(path)
    return room


def _write(path: Path, content: str) -> None:
    """Keep a plan, whole or not at all. A folder that cannot be written to costs time later, not correctness, and is passed over."""
    raw = f"{hashlib.sha256(content.encode()).hexdigest()}\n{content}".encode()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(raw)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            return
        cached.wrote(len(raw))


def _encoded(room: Room) -> str:
    """A room as text; "" for one that cannot be told so, with ground of its own."""
    values: dict[str, Any] = {each.name: getattr(room.plan, each.name) for each in fields(Plan)}
    if values.pop("terrain") is not None:
        return ""
    for name in ("boxes", "seats", "levels"):
        values[name] = [astuple(each) for each in values[name]]
    values["doors"] = [(word, astuple(door)) for word, door in room.plan.doors]
    return json.dumps({"plan": values, "across": room.across, "view": room.view}, separators=(",", ":"))


def _decoded(table: dict[str, Any]) -> Room:
    values = {name: _tuples(value) for name, value in table["plan"].items()}
    values["boxes"] = tuple(Box(*each) for each in values["boxes"])
    values["seats"] = tuple(Seat(*each) for each in values["seats"])
    values["levels"] = tuple(Level(*each) for each in values["levels"])
    values["doors"] = tuple((word, Door(*door)) for word, door in values["doors"])
    return Room(Plan(**values), table["across"], table["view"])


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
