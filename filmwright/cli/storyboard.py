"""`filmwright storyboard`: a still of every shot on printable pages, before anything is shot."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def storyboard(
    scenes: Annotated[list[str] | None, typer.Argument(metavar="[SCENE…]", help="Only these scenes.")] = None,
    into: Into = None,
) -> None:
    """Draw a still of every shot, with its size, lens, words and moves, on printable pages (HTML and PDF)."""
    from pathlib import Path

    from filmwright.cli.bars import bars
    from filmwright.film import Film
    from filmwright.steps import storyboard as boarding

    with bars() as progress:
        film = Film(into or Path())
        with film.lock():
            report = boarding.run(film, progress, tuple(scenes or ()))
    for sentence in report:
        typer.echo(sentence)
