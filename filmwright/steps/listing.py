"""Listing: every generator with its models: whether it can be used here and now, or why not; what it does, costs and allows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from filmwright.generators import GENERATORS, generator
from filmwright.generators.generator import Limits
from filmwright.generators.models import Model, price_line, table

STAGE_WORDS = "the built-in stage: films the blocked scene itself"


@dataclass(frozen=True)
class Row:
    """One model of one generator. `usable` is empty when it can be used here and now, else why not and what to do."""

    generator: str
    model: str
    title: str
    usable: str
    price: str
    modes: tuple[str, ...]
    controls: tuple[str, ...]
    retired: str
    licence: str
    as_of: str
    default: bool


def listed(folder: Path | None = None, today: date | None = None) -> list[Row]:
    """All rows, generator by generator; `folder` is a film's, whose own models.toml counts."""
    rows = []
    models = table(folder)
    for name in sorted(GENERATORS):
        by = generator(name, folder)
        reason = by.usable()
        own = [model for model in models if model.generator == name]
        rows += [_row(model, reason, today or date.today()) for model in own]
        if not own:
            rows.append(_plain(name, by.limits(), reason))
    return sorted(rows, key=lambda row: (row.usable != "", row.generator))  # what can be used comes first


def told(rows: list[Row]) -> list[str]:
    """The rows for a reader: a block for each generator, a line for each model."""
    out: list[str] = []
    for name in dict.fromkeys(row.generator for row in rows):
        own = [row for row in rows if row.generator == name]
        blocked = {row.usable for row in own if not row.retired}
        here = "usable here and now" if "" in blocked else f"not usable here: {min(blocked or {own[0].usable})}"
        out.append(f"{name}: {here}")
        for row in own:
            mark = "*" if row.default else " "
            gone = f"  ended {row.retired}" if row.retired and row.usable.startswith("ended") else ""
            coming = f"  ends {row.retired}" if row.retired and not gone else ""
            does = " ".join((*row.modes, *row.controls))
            out.append(f"  {mark} {row.model or '-':<36} {row.price}{gone}{coming}")
            out.append(f"      {row.title}{f'; {does}' if does else ''}{f'; {row.licence}' if row.licence else ''}")
    out.append("* is meant when no model is named. Film with one by: filmwright make --generator NAME --model MODEL")
    return out


def _row(model: Model, reason: str, today: date) -> Row:
    limits = model.limits
    ended = f"ended on {limits.retired}" if model.ended(today) else ""
    return Row(
        generator=model.generator,
        model=model.id,
        title=model.title,
        usable=ended or reason,
        price=price_line(model),
        modes=tuple(sorted(limits.modes)),
        controls=tuple(sorted(limits.controls)),
        retired=limits.retired,
        licence=limits.licence,
        as_of=limits.as_of,
        default=model.default,
    )


def _plain(name: str, limits: Limits, reason: str) -> Row:
    """A generator without a table: the stage, or one that a lesson adds."""
    title = STAGE_WORDS if name == "stage" else name
    price = "free" if limits.free else "no price known"
    return Row(
        name, "", title, reason, price, tuple(sorted(limits.modes)), (), "", limits.licence, limits.as_of, default=True
    )
