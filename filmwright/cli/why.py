"""`filmwright why SHOT`: why a shot would be filmed again, or why it stands."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def why(shot: Annotated[str, typer.Argument(metavar="SHOT")], into: Into = None) -> None:
    """Tell in sentences what a shot is, what it was made from, and why it is stale if it is."""
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps.make import why as told

    for sentence in told(Film(into or Path()), shot):
        typer.echo(sentence)
