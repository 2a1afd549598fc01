"""`filmwright rename OLD NEW`: a character gets another name; face, voice and takes stay."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def rename(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The character as cues name them.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The name from now on.")],
    into: Into = None,
) -> None:
    """Give a character another name everywhere in the screenplay; nothing is filmed again that does not show or say it."""
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps.progress import Silent
    from filmwright.steps.renaming import rename as renamed

    for sentence in renamed(Film(into or Path()), old, new, Silent()):
        typer.echo(sentence)
