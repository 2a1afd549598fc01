"""`filmwright bench`: how fast this machine films."""

from __future__ import annotations

from typing import Annotated

import typer


def bench(
    json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False,
    finish: Annotated[
        bool, typer.Option("--finish", help="Instead, mix and master a film of ten minutes; takes minutes.")
    ] = False,
    film: Annotated[bool, typer.Option("--film", help="Also make a whole film and a clip; takes minutes.")] = False,
) -> None:
    """Measure this machine: frames, poses, speech, sound; with --film a clip and a whole film. Medians."""
    from json import dumps

    from filmwright.steps.bench import measure

    rows = measure(film, finish)
    if json:
        typer.echo(dumps({"bench": [vars(row) for row in rows]}, indent=1))
        return
    for row in rows:
        goal = f"   (aim {row.aim:g})" if row.aim else ""
        typer.echo(f"{row.name:<44} {row.value:9.3f} {row.unit}{goal}")
