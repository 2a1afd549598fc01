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
Generator = Annotated[str | None, typer.Option(help="What films the shots; filmwright generators lists them.")]
Model = Annotated[str | None, typer.Option(help="Which of the generator's models; by default its first.")]
Language = Annotated[str | None, typer.Option(help="Language of the film; by default the idea's own.")]
Author = Annotated[str | None, typer.Option(help="Who the credits name.")]
Writer = Annotated[
    str | None,
    typer.Option(
        help="Who writes: stories (built in), openai, anthropic, google, ollama, or a server's address.",
        metavar="NAME|URL",
    ),
]
WriterModel = Annotated[str | None, typer.Option(help="Which of the writer's models; by default its first.")]
Budget = Annotated[float | None, typer.Option(help="US dollars that the film may cost; otherwise film.toml says it.")]
Seed = Annotated[int | None, typer.Option(help="Another number, another film from the same idea.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before anything that costs money.")]
Unpriced = Annotated[bool, typer.Option("--yes-unpriced", help="Also film with models of which no price is known.")]
Again = Annotated[
    list[str] | None,
    typer.Option(
        "--pay-again", metavar="SHOT", help="Send a shot again of which a paid attempt is in doubt; may be repeated."
    ),
]


def make(
    source: Source = None,
    into: Into = None,
    quality: Quality = None,
    size: Size = None,
    minutes: Minutes = None,
    until: Until = "",
    generator: Generator = None,
    model: Model = None,
    language: Language = None,
    author: Author = None,
    seed: Seed = None,
    writer: Writer = None,
    writer_model: WriterModel = None,
    budget: Budget = None,
    yes: Yes = False,
    yes_unpriced: Unpriced = False,
    pay_again: Again = None,
) -> None:
    """Make a film. Without IDEA or FILE, in a film's folder: make what is stale."""
    from filmwright.cli.bars import bars
    from filmwright.steps import make as making
    from filmwright.steps import opening
    from filmwright.steps.spending import Consent

    asked = opening.Asked(
        quality, size, minutes, generator, language, author, seed, model, writer, writer_model, budget
    )
    with bars() as progress:
        consent = Consent(yes, yes_unpriced, frozenset(pay_again or ()), progress.asking())
        film = opening.opened(source, into, asked, progress)
        report = making.run(film, progress, until, consent)
    for sentence in report:
        typer.echo(sentence)
