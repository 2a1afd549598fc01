"""`filmwright record LINE FILE`: a recording of a person's own in place of a synthetic voice."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from filmwright.cli.make import Into


def record(
    line: Annotated[
        str, typer.Argument(metavar="LINE", help="The line's id, or who says it and which of theirs it is: nora-2.")
    ],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The recording: WAV, M4A, MP3, FLAC, Ogg or AIFF.")],
    into: Into = None,
) -> None:
    """Put your own recording in place of a line's synthetic voice; the next make fits it to the lips."""
    from filmwright.film import Film
    from filmwright.steps import breakdown, recordings

    film = Film(into or Path())
    with film.lock():
        kept = recordings.add(film, breakdown.load(film), line, file)
    typer.echo(f"{kept} is the recording of line {kept.stem}; run make to hear it.")
