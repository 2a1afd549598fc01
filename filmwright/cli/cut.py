"""`filmwright cut`: the edit as a list; `--from FILE` takes over a cut that was changed in an editor."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from filmwright.cli.make import Into


def cut(
    from_: Annotated[
        Path | None,
        typer.Option(
            "--from", help="A timeline changed in an editor: .otio, .aaf, .edl, .fcpxml or .xml (Final Cut Pro 7)."
        ),
    ] = None,
    drop: Annotated[
        bool, typer.Option("--drop", help="Go back to the cut as directed; yours is kept in cut-out/.")
    ] = False,
    into: Into = None,
) -> None:
    """Tell the film's edit, clip by clip, or take over a cut that was changed in an editor."""
    from filmwright.errors import UsageError
    from filmwright.film import Film
    from filmwright.steps import cutting

    if from_ and drop:
        raise UsageError("--from takes a cut over and --drop goes back to the directed one; say one of them.")
    film = Film(into or Path())
    sentences = cutting.taken_over(film, from_) if from_ else cutting.dropped(film) if drop else cutting.told(film)
    for sentence in sentences:
        typer.echo(sentence)
