"""`filmwright authorship`: whose each part of the film is, with evidence."""

from __future__ import annotations

import typer

from filmwright.cli.make import Into


def authorship(into: Into = None) -> None:
    """Tell the human share of each part of the film; write out/authorship.html and out/authorship.json."""
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps import authorship as telling

    film = Film(into or Path())
    with film.lock():
        told = telling.run(film)
    for sentence in told:
        typer.echo(sentence)
