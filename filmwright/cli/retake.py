"""`filmwright retake SHOT`: film a shot again; the old take is kept."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into, Model, Unpriced, Yes


def retake(
    shot: Annotated[str, typer.Argument(metavar="SHOT")],
    note: Annotated[
        str, typer.Option(help="What shall be otherwise: closer, wider, lower, higher, static, hand-held, longer lens…")
    ] = "",
    generator: Annotated[
        str, typer.Option(help="What films this shot from now on; filmwright generators lists them.")
    ] = "",
    model: Model = None,
    yes: Yes = False,
    yes_unpriced: Unpriced = False,
    into: Into = None,
) -> None:
    """Film a shot again, with a note if you like. Takes pile up; nothing is deleted."""
    from pathlib import Path

    from filmwright.cli.bars import bars
    from filmwright.film import Film
    from filmwright.steps import retake as retaking
    from filmwright.steps.spending import Consent

    with bars() as progress:
        consent = Consent(yes, yes_unpriced, ask=progress.asking())
        report = retaking.run(Film(into or Path()), shot, note, progress, generator, model or "", consent)
    for sentence in report:
        typer.echo(sentence)
