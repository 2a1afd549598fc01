"""`filmwright generators`: what can film, with which models, at what price, and what of it can be used here and now."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def generators(
    into: Into = None, json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False
) -> None:
    """List what can film: every generator and model, whether it can be used here and now or why not, prices and end dates."""
    from dataclasses import asdict
    from json import dumps
    from pathlib import Path

    from filmwright.steps.listing import listed, told

    folder = into or Path()
    rows = listed(folder if (folder / "film.toml").is_file() else None)
    if json:
        typer.echo(dumps({"generators": [asdict(row) for row in rows]}, indent=1, ensure_ascii=False))
        return
    for line in told(rows):
        typer.echo(line)
