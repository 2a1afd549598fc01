"""`filmwright write`: the screenplay alone: from an idea, gone on with, or a scene of it written again."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Author, Budget, Into, Language, Minutes, Seed, Unpriced, Writer, Yes

Idea = Annotated[
    str | None,
    typer.Argument(help="An idea in quotation marks; without one, in a film's folder, go on.", metavar="IDEA"),
]


def write(
    idea: Idea = None,
    into: Into = None,
    writer: Writer = None,
    model: Annotated[str | None, typer.Option(help="Which of the writer's models; by default its first.")] = None,
    until: Annotated[
        str, typer.Option(help="Stop after a language model's step: logline, outline, scenes, polish.")
    ] = "",
    more: Annotated[bool, typer.Option("--continue", help="Add new scenes at the end of the screenplay.")] = False,
    scenes: Annotated[int, typer.Option(help="How many, with --continue.")] = 1,
    rewrite: Annotated[str, typer.Option(help="Write this scene again, as --note says.", metavar="SCENE")] = "",
    note: Annotated[str, typer.Option(help="What shall happen, or be otherwise.")] = "",
    minutes: Minutes = None,
    language: Language = None,
    author: Author = None,
    seed: Seed = None,
    budget: Budget = None,
    yes: Yes = False,
    yes_unpriced: Unpriced = False,
    pay_again: Annotated[
        bool, typer.Option("--pay-again", help="Ask again where nobody knows whether a paid answer was lost.")
    ] = False,
) -> None:
    """Write a screenplay, without making the film: by the built-in writer, or by a language model (--writer)."""
    from filmwright.cli.bars import bars
    from filmwright.steps import writing
    from filmwright.steps.opening import Asked
    from filmwright.steps.spending import Consent

    asked = Asked(
        minutes=minutes, language=language, author=author, seed=seed, writer=writer, writer_model=model, budget=budget
    )
    wish = writing.Wish(idea, into, until, more, scenes, rewrite, note)
    with bars() as progress:
        again = frozenset({"writing"} if pay_again else ())
        report = writing.run(wish, asked, progress, Consent(yes, yes_unpriced, again, progress.asking()))
    for sentence in report:
        typer.echo(sentence)
