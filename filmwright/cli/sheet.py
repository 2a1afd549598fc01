"""`filmwright sheet [CHARACTER]`: a character as pictures: turnaround, expressions, wardrobe."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def sheet(
    character: Annotated[str, typer.Argument(metavar="[CHARACTER]", help="Id or name; nobody: everybody.")] = "",
    into: Into = None,
) -> None:
    """Picture a character: turnaround, expressions, wardrobe. Without a name, everybody in the film."""
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps import sheets

    film = Film(into or Path())
    if character:
        for path in sheets.sheet(film, character):
            typer.echo(str(path))
        return
    for name, paths in sheets.every_sheet(film):
        typer.echo(f"{name}: {', '.join(str(path) for path in paths)}")
