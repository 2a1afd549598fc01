"""What a file's credentials say, in sentences for somebody who has never heard of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from filmwright.provenance import sources
from filmwright.provenance.certificates import SELF_MADE
from filmwright.provenance.credentials import Credentials
from filmwright.provenance.disclosure import MARK
from filmwright.provenance.manifest import FILM_ASSERTION, TAKE_ASSERTION

# intact: unchanged since it was signed. changed: no longer what was signed. stripped: ours, its credentials taken off.
# unsigned: nothing is known of it.
Outcome = Literal["intact", "changed", "stripped", "unsigned"]

FAULTS = {
    "assertion.bmffHash.mismatch": "its pictures or its sound are no longer those that were signed",
    "assertion.dataHash.mismatch": "its contents are no longer those that were signed",
    "assertion.hashedURI.mismatch": "the statement about it was altered",
    "assertion.missing": "a piece of the statement about it is missing",
    "claimSignature.mismatch": "the signature is not that of the statement about it",
    "claim.missing": "the statement about it is missing",
    "claim.malformed": "the statement about it is damaged",
    "ingredient.hashedURI.mismatch": "what it says of a file that went into it was altered",
    "manifest.inaccessible": "the statement about it cannot be reached",
}


@dataclass(frozen=True)
class Verdict:
    """The outcome for one file, and the sentences that tell it; `ours`: filmwright made it, as far as the file tells."""

    file: str
    outcome: Outcome
    ours: bool
    sentences: tuple[str, ...]
    credentials: Credentials | None = None

    @property
    def holds(self) -> bool:
        """Whether the file is what its signer signed."""
        return self.outcome == "intact"

    def plain(self) -> dict[str, Any]:
        """The verdict as data, for programs."""
        table: dict[str, Any] = {
            "file": self.file,
            "outcome": self.outcome,
            "ours": self.ours,
            "sentences": list(self.sentences),
        }
        if self.credentials:
            seen = self.credentials
            table |= {
                "title": seen.title,
                "maker": seen.maker,
                "source": seen.source,
                "signer": seen.signer,
                "signed_at": seen.signed_at,
                "trusted": seen.trusted,
                "expired": seen.expired,
                "faults": list(seen.faults),
                "ingredients": [
                    {
                        "title": p.title,
                        "source": p.source,
                        "maker": p.maker,
                        "signed": p.signed,
                        "faults": list(p.faults),
                    }
                    for p in seen.parts
                ],
                "actions": list(seen.deeds),
                "statement": seen.assertions.get(FILM_ASSERTION) or seen.assertions.get(TAKE_ASSERTION),
            }
        return table


def without(file: str, note: str, source: str) -> Verdict:
    """The verdict on a file that carries no credentials: `note` is its comment, `source` the type that its tags name."""
    if note.startswith(MARK) or (source and "filmwright" in note):
        kind = f"By its tags it was {sources.MEANINGS[source]}." if source else "Its tags do not say how it was made."
        return Verdict(
            file,
            "stripped",
            True,
            (
                f"{file} says in its tags that filmwright made it, but its content credentials are gone: it was encoded, cut or copied by "
                "a program that does not keep them. Whether it was changed cannot be told.",
                kind,
                *([f"The tags read: {note}"] if note else []),
            ),
        )
    sentences = [
        f"{file} carries no content credentials: nobody signed for it, and nothing can be said of where it comes from."
    ]
    if source:
        sentences.append(f"A note in it says that it was {sources.MEANINGS[source]}; a note can be written by anybody.")
    return Verdict(file, "unsigned", False, tuple(sentences))


def verdict(file: str, seen: Credentials) -> Verdict:
    """The verdict on a file that carries credentials."""
    ours = seen.maker.startswith("filmwright ")
    if not seen.intact:
        return Verdict(file, "changed", ours, tuple(_changed(file, seen)), seen)
    sentences = [
        f"{file} is unchanged since it was signed.",
        *_signer(seen),
        _maker(seen, ours),
        *_origin(seen),
        *_parts(seen),
    ]
    if seen.deeds:
        sentences.append("What was done, as the signer states it: " + " ".join(_stopped(deed) for deed in seen.deeds))
    return Verdict(file, "intact", ours, tuple(sentences), seen)


def _changed(file: str, seen: Credentials) -> list[str]:
    sentences = []
    if seen.faults:
        why = dict.fromkeys(FAULTS.get(code, f"the reader says {code}") for code in seen.faults)
        sentences.append(f"{file} was CHANGED after it was signed: {'; '.join(why)}.")
    for part in (part for part in seen.parts if part.faults):
        why = dict.fromkeys(FAULTS.get(code, f"the reader says {code}") for code in part.faults)
        sentences.append(f"A part of it, {part.title}, had been CHANGED before it went in: {'; '.join(why)}.")
    name = seen.signer or "nobody known"
    sentences.append(
        f"It was signed by {name}, who signed something else than this. Nothing that it says of itself can be relied on."
    )
    return sentences


def _signer(seen: Credentials) -> list[str]:
    when = f" on {_date(seen.signed_at)}" if seen.signed_at else ""
    sentences = []
    if seen.signer.startswith(SELF_MADE):
        whose = "this computer" if seen.trusted else "another computer, or an earlier installation of this one"
        sentences.append(
            f"It was signed{when} with a certificate that filmwright made on {whose}. That shows that the file is as it left that "
            "computer; it does not show who sat at it."
        )
    elif seen.trusted:
        sentences.append(
            f"It was signed{when} by {seen.signer}, whose certificate is one that you told filmwright to trust."
        )
    else:
        sentences.append(
            f"It was signed{when} by {seen.signer or 'somebody without a name'}. No authority known to filmwright vouches for that name: "
            "anybody can make such a certificate. If you have the signer's root certificate, give it with --trust."
        )
    if seen.expired:
        sentences.append(
            "The signer's certificate has ended; without a time stamp nobody can tell whether it signed while it was valid."
        )
    return sentences


def _maker(seen: Credentials, ours: bool) -> str:
    called = f"{seen.title!r} was" if seen.title else "It was"
    if ours:
        return f"{called} made with {seen.maker}."
    return f"{called} made with {seen.maker or 'a program that does not name itself'}, not with filmwright."


def _origin(seen: Credentials) -> list[str]:
    sentences = []
    if seen.source:
        sentences.append(f"As a whole it was {sources.MEANINGS[seen.source]}.")
    else:
        sentences.append("It does not say whether an AI model made it.")
    stated = seen.assertions.get(FILM_ASSERTION) or {}
    for part in _rows(stated.get("parts")):
        source = str(part.get("source", ""))
        amount = f" ({part['amount']})" if part.get("amount") else ""
        if source in sources.MEANINGS:
            sentences.append(
                f"{str(part.get('what', '')).capitalize()}{amount}: {sources.MEANINGS[source]}, by {part.get('by', '')}."
            )
    for row in _rows(stated.get("authorship")):
        if row.get("sentence"):
            sentences.append(_stopped(str(row["sentence"])))
    take = seen.assertions.get(TAKE_ASSERTION) or {}
    if isinstance(take, dict) and take.get("shot"):
        sentences.append(
            f"It is take {take.get('number', '')} of shot {take['shot']}, filmed by {take.get('generator', '')}."
        )
    return sentences


def _parts(seen: Credentials) -> list[str]:
    if not seen.parts:
        return []
    kinds = Counter((part.source, part.maker, part.signed) for part in seen.parts)
    sentences = [f"It was put together from {_many(len(seen.parts), 'file')}, all as they were when they were signed:"]
    if not all(part.signed for part in seen.parts):
        sentences = [f"It was put together from {_many(len(seen.parts), 'file')}:"]
    for (source, maker, signed), count in kinds.most_common():
        if signed:
            meaning = sources.MEANINGS.get(source, "of a kind that it does not name")
            sentences.append(f"  {count} {meaning}{f', by {maker}' if maker else ''}.")
        else:
            sentences.append(f"  {count} without credentials of their own.")
    return sentences


def _rows(value: Any) -> list[Mapping[str, Any]]:
    if not isinstance(value, list):
        return []
    return [row for row in value[:50] if isinstance(row, dict)]


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def _date(stamp: str) -> str:
    try:
        return f"{datetime.fromisoformat(stamp):%d %B %Y, %H:%M %Z}".strip()
    except ValueError:
        return stamp[:40]


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
