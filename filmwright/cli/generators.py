"""`filmwright generators`: what can film, with which models, at what price, and what of it can be used here and now."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def generators(
    into: Into = None, json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False
) -> None:
    """List what can film, and who can write: every model, whether it can be used here and now or why not, prices and end dates."""
    from dataclasses import asdict
    from json import dumps
    from pathlib import Path

    from filmwright.steps import writers
    from filmwright.steps.listing import listed, told

    folder = into or Path()
    own = folder if (folder / "film.toml").is_file() else None
    rows, models = listed(own), writers.listed(own)
    if json:
        found = {"generators": [asdict(row) for row in rows], "writers": [asdict(row) for row in models]}
        typer.echo(dumps(found, indent=1, ensure_ascii=False))
        return
    for line in [*told(rows), "", *writers.told(models)]:
        typer.echo(line)
