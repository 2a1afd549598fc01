"""The human share of each part of a film, measured part by part in units of its own, with its evidence. Never one number for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from difflib import unified_diff
from typing import Any

from filmwright.provenance.deeds import PERSON, Chain, Deed

SCHEMA = "authorship.1"
UNKNOWN = "not on record"
NO_ADVICE = (
    "This is information, not legal advice. It states what filmwright found in the film's folder: a text or a recording that was put there "
    "counts as the person's who put it there, wherever they had it from."
)
_LONGEST_DIFF = 60  # lines of one difference that are shown; all of it is in the ledger


@dataclass(frozen=True)
class Share:
    """One part of the film: `by` counts its units by maker (PERSON, or a program's name), the most first."""

    part: str
    unit: str
    by: Mapping[str, int]
    note: str = ""

    @property
    def total(self) -> int:
        """All units."""
        return sum(self.by.values())

    @property
    def human(self) -> int:
        """The units that a person made."""
        return self.by.get(PERSON, 0)

    @property
    def sentence(self) -> str:
        """The share in words."""
        if not self.total:
            return f"{self.part}: there is none."
        others = ", ".join(f"{count} by {maker}" for maker, count in self.by.items() if maker != PERSON and count)
        percent = 100 * self.human / self.total
        told = f"{self.part}: {self.human} of {self.total} {self.unit} by a person ({percent:.0f} %)"
        return f"{told}; {others}." if others else f"{told}."


@dataclass(frozen=True)
class SceneRow:
    """One scene: the words of its text by maker, and of its staging what a person set."""

    id: str
    heading: str
    words: Mapping[str, int]
    staged: tuple[str, ...]


@dataclass(frozen=True)
class LineRow:
    """One line: who says it, its words by maker, and whose voice is heard."""

    id: str
    who: str
    text: str
    words: Mapping[str, int]
    voice: str


@dataclass(frozen=True)
class ShotRow:
    """One shot: what a person decided of it, how many takes there are, and what filmed the one in the film."""

    id: str
    what: str
    decisions: tuple[str, ...]
    takes: int
    filmed_by: str
    seconds: float


@dataclass(frozen=True)
class Evidence:
    """Something that a person did, as it was found: when, where, the digest of what was there then, and what was changed."""

    at: str
    record: str
    digest: str
    diff: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """The whole report."""

    title: str
    author: str
    credits: tuple[tuple[str, str], ...]
    made_at: str
    program: str
    shares: tuple[Share, ...]
    scenes: tuple[SceneRow, ...]
    lines: tuple[LineRow, ...]
    shots: tuple[ShotRow, ...]
    sounds: tuple[tuple[str, str], ...]
    machines: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    chain: Chain

    def plain(self) -> dict[str, Any]:
        """The report as data."""
        table = asdict(self)
        table["shares"] = [
            asdict(s) | {"human": s.human, "total": s.total, "sentence": s.sentence} for s in self.shares
        ]
        created, excluded = registration(self)
        return {
            "schema": SCHEMA,
            **table,
            "registration": {"author_created": created, "material_excluded": excluded},
            "notice": NO_ADVICE,
        }


def evidence(deeds: Sequence[Deed]) -> tuple[Evidence, ...]:
    """What people did, oldest first, each with what changed since the state before."""
    last: dict[str, Deed] = {}
    found = []
    for deed in deeds:
        was = last.get(deed.record)
        last[deed.record] = deed
        if deed.maker == PERSON:
            found.append(Evidence(_date(deed.at), deed.record, deed.digest, _difference(was, deed)))
    return tuple(found)


def registration(report: Report) -> tuple[list[str], list[str]]:
    """Drafts of what a registration form asks (United States Copyright Office, 88 FR 16190, 16 March 2023): what a human author created,
    and what is excluded because a machine generated it."""
    created, excluded = [], []
    for share in report.shares:
        if share.human:
            created.append(share.sentence.removesuffix("."))
        machine = {maker: count for maker, count in share.by.items() if maker not in (PERSON, UNKNOWN) and count}
        for maker, count in machine.items():
            excluded.append(f"{share.part}: {count} of {share.total} {share.unit} by {maker}")
        if share.by.get(UNKNOWN):
            excluded.append(f"{share.part}: {share.by[UNKNOWN]} {share.unit} whose maker is not on record")
    return created, excluded + list(report.machines)


def _difference(was: Deed | None, now: Deed) -> tuple[str, ...]:
    if was is None:
        lines = now.content.splitlines()
        head = [f"+{line}" for line in lines[:8]]
        return tuple([*head, f"… {len(lines) - 8} more lines"] if len(lines) > 8 else head)
    rows = unified_diff(was.content.splitlines(), now.content.splitlines(), was.maker, now.maker, lineterm="", n=1)
    lines = list(rows)
    return tuple(lines[:_LONGEST_DIFF] + ["…"] if len(lines) > _LONGEST_DIFF else lines)


def _date(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
