"""Writers: who can write a screenplay, with which language models, at what price, and whether that works here and now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from filmwright.errors import FilmwrightError
from filmwright.writing.llm.asking import needs
from filmwright.writing.llm.models import ANY, STORIES, rows, writer


@dataclass(frozen=True)
class Listed:
    """One model that can write. `usable` is empty when it can be used here and now, else why not and what to do."""

    writer: str
    model: str
    usable: str
    price: str
    as_of: str
    default: bool
    retired: str = ""


def listed(folder: Path | None = None) -> list[Listed]:
    """All of them, the built-in writer first; `folder` is a film's, whose own writers.toml counts."""
    found = [Listed(STORIES, "", "", "free", "", default=True)]
    missing = needs()
    for row in rows(folder):
        usable = missing
        if row.retired and row.retired <= max(row.as_of, date.today().isoformat()):
            usable = f"ended on {row.retired}"
        elif not usable and row.vendor != "server":
            try:
                _ = writer(row.vendor, "any" if row.id == ANY else row.id, folder).key
            except FilmwrightError as error:
                usable = str(error)
        name = "a server's address" if row.vendor == "server" else row.vendor
        found.append(Listed(name, row.id, usable, row.price_line, row.as_of, row.default, row.retired))
    return found


def told(found: list[Listed]) -> list[str]:
    """The writers for a reader: a block for each, a line for each model."""
    out = ["Who can write:"]
    for name in dict.fromkeys(each.writer for each in found):
        own = [each for each in found if each.writer == name]
        blocked = {each.usable for each in own if not each.usable.startswith("ended")}
        title = "the built-in writer: stories written by people" if name == STORIES else ""
        out.append(
            f"{name}: {'usable here and now' if '' in blocked else f'not usable here: {min(blocked)}'}{f'; {title}' if title else ''}"
        )
        for each in own:
            if each.model:
                gone = f"  {each.usable}" if each.usable.startswith("ended") else ""
                out.append(
                    f"  {'*' if each.default else ' '} {'any other' if each.model == ANY else each.model:<36} {each.price}{gone}"
                )
    out.append('Write with one by: filmwright write "An idea" --writer NAME --model MODEL')
    return out
