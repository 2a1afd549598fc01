"""`filmwright cost`: what the film has cost, what is promised, and what the rest will cost."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def cost(
    into: Into = None, json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False
) -> None:
    """Tell what was spent, what is under way or in doubt, and what making the rest costs at most, shot by shot."""
    from dataclasses import asdict
    from json import dumps
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps.costs import costs, told

    found = costs(Film(into or Path()))
    if json:
        typer.echo(dumps(asdict(found), indent=1, ensure_ascii=False))
        return
    for line in told(found):
        typer.echo(line)
