"""`filmwright remix|extend|loop SHOT`, `filmwright blend SHOT SHOT`: takes changed, lengthened, looped and joined."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into, Unpriced, Yes

Shot = Annotated[str, typer.Argument(metavar="SHOT")]


def remix(
    shot: Shot,
    note: Annotated[str, typer.Option(help="What shall be otherwise in the picture.")] = "",
    yes: Yes = False,
    yes_unpriced: Unpriced = False,
    into: Into = None,
) -> None:
    """Have a take changed by the model that made it, as a note says; the old take is kept."""
    from pathlib import Path

    from filmwright.cli.bars import bars
    from filmwright.film import Film
    from filmwright.steps import retouch
    from filmwright.steps.spending import Consent

    with bars() as progress:
        said = retouch.remix(
            Film(into or Path()), shot, note, progress, Consent(yes, yes_unpriced, ask=progress.asking())
        )
    for sentence in said:
        typer.echo(sentence)


def extend(
    shot: Shot,
    seconds: Annotated[float, typer.Option(help="How much longer.")] = 4.0,
    yes: Yes = False,
    yes_unpriced: Unpriced = False,
    into: Into = None,
) -> None:
    """Have a take made longer at its end, by the stage or the model that made it; the old take is kept."""
    from pathlib import Path

    from filmwright.cli.bars import bars
    from filmwright.film import Film
    from filmwright.steps import retouch
    from filmwright.steps.spending import Consent

    with bars() as progress:
        consent = Consent(yes, yes_unpriced, ask=progress.asking())
        said = retouch.extend(Film(into or Path()), shot, seconds, progress, consent)
    for sentence in said:
        typer.echo(sentence)


def loop(shot: Shot, into: Into = None) -> None:
    """Make a seamless loop of a shot: out/loop-SHOT.mp4."""
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps import retouch

    for sentence in retouch.loop(Film(into or Path()), shot)[1]:
        typer.echo(sentence)


def blend(
    one: Annotated[str, typer.Argument(metavar="SHOT")],
    two: Annotated[str, typer.Argument(metavar="SHOT")],
    seconds: Annotated[float, typer.Option(help="How long the one turns into the other.")] = 1.0,
    into: Into = None,
) -> None:
    """Make a film of two shots of which the first turns into the second: out/blend-SHOT-SHOT.mp4."""
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps import retouch

    for sentence in retouch.blend(Film(into or Path()), one, two, seconds)[1]:
        typer.echo(sentence)
