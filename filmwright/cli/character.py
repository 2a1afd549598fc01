"""`filmwright character NAME --from SHOT`: somebody as a take shows them, for the shots behind it."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into, Unpriced, Yes


def character(
    name: Annotated[str, typer.Argument(metavar="NAME")],
    shot: Annotated[str, typer.Option("--from", metavar="SHOT", help="The shot whose take shows them best.")] = "",
    take: Annotated[int, typer.Option(help="Which of its takes; otherwise the one that the cut uses.")] = 0,
    generator: Annotated[
        str, typer.Option(help="Whose own character shall be made, otherwise the take's generator's.")
    ] = "",
    drop: Annotated[bool, typer.Option("--drop", help="Use it no more.")] = False,
    pay_again: Annotated[
        bool, typer.Option("--pay-again", help="Send it again, though it may have been paid for.")
    ] = False,
    yes: Yes = False,
    yes_unpriced: Unpriced = False,
    into: Into = None,
) -> None:
    """Keep somebody as a take shows them, for later shots by hired models. Without --from: tell what is kept."""
    from pathlib import Path

    from filmwright.cli.bars import bars
    from filmwright.errors import UsageError
    from filmwright.film import Film
    from filmwright.steps import characters, likeness
    from filmwright.steps.spending import Consent

    film = Film(into or Path())
    if drop and shot:
        raise UsageError("--from and --drop exclude each other.")
    if drop:
        said = characters.drop(film, name)
    elif shot:
        known = film.bible().character(name) or film.bible().character(name.upper())
        again = frozenset({likeness.target(known.id)}) if pay_again and known else frozenset[str]()
        with bars() as progress:
            consent = Consent(yes, yes_unpriced, again, progress.asking())
            said = characters.make(film, name, shot, take, generator, consent)
    else:
        said = characters.told(film, name)
    for sentence in said:
        typer.echo(sentence)
