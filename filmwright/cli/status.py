"""`filmwright status`: what stands and what is stale, and why."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def status(
    into: Into = None, json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False
) -> None:
    """Tell what of the film stands, what is stale, why, and what making it again takes."""
    from json import dumps
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps.breakdown import renames
    from filmwright.steps.make import statuses

    film = Film(into or Path())
    found = statuses(film)
    if json:
        rows = [
            {
                "id": s.id,
                "kind": s.kind,
                "stale": list(s.reasons),
                "seconds": round(s.seconds, 1),
                "usd": s.usd,
                "locked": s.locked,
            }
            for s in found
        ]
        typer.echo(dumps({"made": rows}, indent=1, ensure_ascii=False))
        return
    for sentence in renames(film):
        typer.echo(sentence)
    stale = [s for s in found if s.stale]
    for s in stale:
        typer.echo(f"{s.kind} {s.id}: {'; '.join(s.reasons)}.")
    for s in (s for s in found if s.reasons and s.locked):
        typer.echo(f"{s.kind} {s.id} is locked and stays, though {'; '.join(s.reasons)}.")
    if stale:
        verb, what = ("is", "it") if len(stale) == 1 else ("are", "them")
        typer.echo(
            f"{len(stale)} of {len(found)} {verb} stale; making {what} takes about {sum(s.seconds for s in stale):.0f} seconds"
            f"{f' and up to {usd:.2f} USD' if (usd := sum(s.usd for s in stale)) else ''}."
        )
    else:
        typer.echo(f"Everything stands: {len(found)} made things.")
