"""Costs: what a film has cost, what is promised, and what making the rest will cost at most, shot by shot."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from filmwright.film import Film
from filmwright.ledger import Attempt, dollars
from filmwright.steps import shoot


@dataclass(frozen=True)
class Line:
    """The money of one shot (or another paid thing), in US dollars. `doubtful`: it may have been spent, nobody says.

    `estimated` is what making its take anew would cost at most, None when no price is known; 0 when it stands.
    """

    target: str
    generator: str
    attempts: int
    spent: float
    under_way: float
    doubtful: float
    estimated: float | None
    as_of: str = ""


@dataclass(frozen=True)
class Costs:
    """All lines, and the film's cap."""

    lines: tuple[Line, ...]
    budget: float
    unpriced: int  # attempts of unknown price

    def total(self, field: str) -> float:
        """The sum over all lines of spent, under_way, doubtful or estimated."""
        return float(sum(getattr(line, field) or 0.0 for line in self.lines))


def costs(film: Film) -> Costs:
    """What the ledger holds and the shot lists will cost. Nothing is changed."""
    rows: dict[str, list[Attempt]] = defaultdict(list)
    for row in film.ledger.attempts():
        if row.sent or row.usd or row.usd_reserved:
            rows[row.target].append(row)
    wanted = {job.shot.id: job for job in shoot.wanted(film)}
    lines = []
    for target in dict.fromkeys([*wanted, *rows]):
        job, mine = wanted.get(target), rows.get(target, [])
        made = job.commission if job else None
        if made is None and not mine:
            continue
        stale = job is not None and job.status.stale and not job.refit
        estimate = (made.estimate.usd if made else 0.0) if stale else 0.0
        lines.append(
            Line(
                target=target,
                generator=f"{made.generator} {made.request.model}".strip()
                if made
                else (job.generator if job else mine[-1].generator),
                attempts=len(mine),
                spent=sum(row.usd for row in mine),
                under_way=sum(row.usd_reserved for row in mine if row.outcome == "open" and row.remote_id),
                doubtful=sum(row.usd_reserved for row in mine if row.outcome != "open" or not row.remote_id),
                estimated=estimate,
                as_of=made.estimate.as_of if made and stale else "",
            )
        )
    return Costs(tuple(lines), film.settings.budget, sum(row.unpriced for each in rows.values() for row in each))


def told(found: Costs) -> list[str]:
    """The costs as a table and sentences."""
    if not found.lines:
        return [
            f"Nothing was spent, and nothing will be: the stage films every shot. The budget is {found.budget:.2f} USD."
        ]
    rows: list[tuple[str, ...]] = [("shot", "by", "attempts", "spent", "under way", "doubtful", "to come")]
    for line in found.lines:
        coming = "unknown" if line.estimated is None else f"{line.estimated:.2f}" if line.estimated else "-"
        money = (dollars(value) if value else "-" for value in (line.spent, line.under_way, line.doubtful))
        rows.append((line.target, line.generator, str(line.attempts), *money, coming))
    widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    out = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    dates = sorted({line.as_of for line in found.lines if line.as_of})
    committed = found.total("spent") + found.total("under_way") + found.total("doubtful")
    out.append(
        f"Spent {dollars(found.total('spent'))} USD, under way {dollars(found.total('under_way'))}, doubtful "
        f"{dollars(found.total('doubtful'))} (it may have been charged; the cap counts it). Of the budget of {dollars(found.budget)} USD "
        f"{dollars(max(found.budget - committed, 0.0))} are left."
    )
    out.append(
        f"Making what is stale costs up to {found.total('estimated'):.2f} USD"
        f"{f' (prices as of {chr(44).join(dates)})' if dates else ''}{_unknown(found)}."
    )
    if found.unpriced:
        out.append(f"{found.unpriced} attempts were made at prices that nobody knows; they are not in these sums.")
    return out


def _unknown(found: Costs) -> str:
    count = sum(line.estimated is None for line in found.lines)
    return f", and what is not known for {count} of the shots" if count else ""
