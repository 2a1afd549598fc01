"""`filmwright plan`: what the film will be, before anything is voiced or shot."""

from __future__ import annotations

import typer

from filmwright.cli.make import Author, Into, Language, Minutes, Quality, Seed, Size, Source


def plan(
    source: Source = None,
    into: Into = None,
    quality: Quality = "draft",
    size: Size = "",
    minutes: Minutes = 1.5,
    language: Language = "",
    author: Author = "",
    seed: Seed = 1,
) -> None:
    """Plan a film up to its shot list, on estimated speech: length, cast, places, shots, and what making it costs."""
    from pathlib import Path

    from filmwright.cli.bars import bars
    from filmwright.film import Film
    from filmwright.steps import begin
    from filmwright.steps import make as making

    with bars() as progress:
        if source is None:
            film = Film(into or Path())
        else:
            asked = making.asked(quality, size, minutes, "stage", language, author, seed)
            film = begin.begin(source, into, asked, progress)
        report = making.plan(film, progress)
    for sentence in report:
        typer.echo(sentence)
