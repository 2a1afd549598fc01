"""The authorship report as one HTML page that needs nothing beside it and prints well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from filmwright.provenance.authorship import NO_ADVICE, Report, Share, registration
from filmwright.provenance.deeds import PERSON

_STYLE = """
body { font: 16px/1.5 Georgia, 'Source Serif Pro', serif; color: #222; background: #fdfcf9; max-width: 60em; margin: 3em auto;
  padding: 0 1.5em; }
h1 { font-weight: 400; font-size: 2.2em; margin-bottom: 0; }
h2 { font-weight: 400; margin-top: 2.2em; border-bottom: 1px solid #ccc; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
td, th { text-align: left; padding: .3em .8em .3em 0; vertical-align: top; border-bottom: 1px solid #eee; }
th { font-weight: 600; }
.bar { background: #e3ded3; height: .7em; width: 12em; }
.bar div { background: #35604f; height: 100%; }
.small { font-size: .85em; color: #555; }
pre { font-size: .8em; background: #f4f1ea; padding: .6em; overflow-x: auto; white-space: pre-wrap; }
.broken { color: #a02020; font-weight: 600; }
code { font-size: .85em; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; background: #fff; } }
"""


def page(report: Report) -> str:
    """The whole page."""
    created, excluded = registration(report)
    people = [("Author", report.author or "not named in film.toml"), *report.credits]
    body = [
        f"<h1>{escape(report.title)}</h1><p>Who made what. Measured {escape(report.made_at)} by {escape(report.program)}.</p>",
        f"<p class=small>{escape(NO_ADVICE)}</p>",
        "<h2>People, as film.toml names them</h2>",
        _table((), people),
        "<h2>The human share, part by part</h2>",
        _table(("part", "human share", "", "the rest"), [_share(share) for share in report.shares], raw=True),
        "<h2>For a registration</h2><p class=small>Drafts for the fields that the United States Copyright Office asks for; other offices "
        "ask otherwise. Read them against the evidence below before you use them.</p>",
        "<p><b>Author created</b></p>" + _list(created or ["nothing that is on record"]),
        "<p><b>Material excluded</b></p>" + _list(excluded),
        "<h2>Scenes</h2>",
        _table(
            ("scene", "", "words", "staged by a person"),
            [(s.id, s.heading, _by(s.words), ", ".join(s.staged) or "–") for s in report.scenes],
        ),
        "<h2>Lines</h2>",
        _table(
            ("line", "", "", "words", "voice"), [(r.id, r.who, r.text, _by(r.words), r.voice) for r in report.lines]
        ),
        "<h2>Shots</h2>",
        _table(
            ("shot", "", "decided by a person", "takes", "filmed by", "seconds"),
            [
                (s.id, s.what, "; ".join(s.decisions) or "–", str(s.takes), s.filmed_by, f"{s.seconds:.1f}")
                for s in report.shots
            ],
        ),
        "<h2>Sound</h2>",
        _table((), report.sounds),
        "<h2>Evidence</h2>",
        _chain(report),
        *(
            f"<p><b>{escape(e.at)}</b> {escape(e.record)}<br><code>sha256 {escape(e.digest)}</code></p>"
            + (f"<pre>{escape(chr(10).join(e.diff))}</pre>" if e.diff else "")
            for e in report.evidence
        ),
    ]
    head = f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(report.title)}: authorship</title><style>{_STYLE}</style>"
    return head + "\n".join(body) + "</html>\n"


def _share(share: Share) -> tuple[str, ...]:
    part = 100 * share.human / share.total if share.total else 0.0
    bar = f'<div class=bar><div style="width:{part:.0f}%"></div></div>'
    rest = {maker: count for maker, count in share.by.items() if maker != PERSON}
    counted = f"{share.human} of {share.total} {share.unit} ({part:.0f} %)" if share.total else f"no {share.unit}"
    note = f"<br><span class=small>{escape(share.note)}</span>" if share.note else ""
    return escape(share.part) + note, escape(counted), bar, escape(_by(rest))


def _by(counts: Mapping[str, int]) -> str:
    return ", ".join(
        f"{count} by {'a person' if maker == PERSON else maker}" for maker, count in counts.items() if count
    )


def _chain(report: Report) -> str:
    chain = report.chain
    if chain.broken_at:
        told = f"Row {chain.broken_at} of the record was altered after it was written; what follows it proves nothing."
        told = f"<span class=broken>{told}</span>"
    else:
        told = f"The record has {chain.rows} rows, each sealed with the one before; none was altered. Last seal: "
        told += f"<code>{escape(chain.head)}</code>"
    return (
        f"<p>{told}</p><p class=small>Dates are those at which filmwright found a change, by this computer's clock.</p>"
    )


def _table(head: Iterable[str], rows: Iterable[Iterable[str]], raw: bool = False) -> str:
    made = [[cell if raw else escape(cell) for cell in row] for row in rows]
    if not made:
        return "<p>None.</p>"
    top = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in made)
    return f"<table>{f'<tr>{top}</tr>' if top else ''}{body}</table>"


def _list(rows: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(row)}</li>" for row in rows) + "</ul>"
