"""`filmwright plan`: what the film will be, before anything is voiced or shot."""

from __future__ import annotations

import typer

from filmwright.cli.make import Author, Into, Language, Minutes, Quality, Seed, Size, Source


def plan(
    source: Source = None,
    into: Into = None,
    quality: Quality = None,
    size: Size = None,
    minutes: Minutes = None,
    language: Language = None,
    author: Author = None,
    seed: Seed = None,
) -> None:
    """Plan a film up to its shot list, on estimated speech: length, cast, places, shots, and what making it costs."""
    from filmwright.cli.bars import bars
    from filmwright.steps import opening, planned

    asked = opening.Asked(quality, size, minutes, None, language, author, seed)
    with bars() as progress:
        film = opening.opened(source, into, asked, progress)
        report = planned.plan(film, progress)
    for sentence in report:
        typer.echo(sentence)
