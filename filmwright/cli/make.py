"""`filmwright make`: from an idea, a screenplay or the film's folder to the finished film."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Source = Annotated[
    str | None, typer.Argument(help="An idea in quotation marks, or a screenplay file.", metavar="IDEA|FILE")
]
Into = Annotated[Path | None, typer.Option(help="The film's folder; by default it is named after the film.")]
Quality = Annotated[str | None, typer.Option(help="draft, fine or master: sizes and samples.")]
Size = Annotated[str | None, typer.Option(help="Picture size, as in 1280x536; by default by quality.")]
Minutes = Annotated[float | None, typer.Option(help="Wished length, for a film from an idea.")]
Until = Annotated[
    str,
    typer.Option(help="Stop after this step: write, breakdown, speak, block, direct, shoot, cut, score, mix, master."),
]
Generator = Annotated[str | None, typer.Option(help="What films the shots.")]
Language = Annotated[str | None, typer.Option(help="Language of the film; by default the idea's own.")]
Author = Annotated[str | None, typer.Option(help="Who the credits name.")]
Seed = Annotated[int | None, typer.Option(help="Another number, another film from the same idea.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before anything that costs money.")]


def make(
    source: Source = None,
    into: Into = None,
    quality: Quality = None,
    size: Size = None,
    minutes: Minutes = None,
    until: Until = "",
    generator: Generator = None,
    language: Language = None,
    author: Author = None,
    seed: Seed = None,
    yes: Yes = False,
) -> None:
    """Make a film. Without IDEA or FILE, in a film's folder: make what is stale."""
    from filmwright.cli.bars import bars
    from filmwright.steps import make as making

    del yes  # the stage costs nothing; generators that do will ask
    asked = making.Asked(quality, size, minutes, generator, language, author, seed)
    with bars() as progress:
        film = making.opened(source, into, asked, progress)
        report = making.run(film, progress, until)
    for sentence in report:
        typer.echo(sentence)
