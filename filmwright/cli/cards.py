"""`filmwright cards SHOT`: the storyboard of a shot for a hired model."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into


def cards(
    shot: Annotated[str, typer.Argument(metavar="SHOT")],
    texts: Annotated[
        list[str] | None, typer.Argument(metavar="[TEXT]...", help="What happens; one for each --at.")
    ] = None,
    at: Annotated[list[float] | None, typer.Option(help="Seconds from the shot's start; may be repeated.")] = None,
    from_beats: Annotated[
        bool, typer.Option("--from-beats", help="Write down the cards of the scene's beats.")
    ] = False,
    drop: Annotated[bool, typer.Option("--drop", help="Take the shot's own cards away.")] = False,
    into: Into = None,
) -> None:
    """Tell a hired model what happens in a shot, moment by moment: --at 0 "Ann waits." --at 2 "She turns." Without: tell the cards."""
    from pathlib import Path

    from filmwright.errors import UsageError
    from filmwright.film import Film
    from filmwright.steps import cards as steps

    film = Film(into or Path())
    if sum((bool(texts or at), from_beats, drop)) > 1:
        raise UsageError("Cards of your own, --from-beats and --drop exclude each other.")
    if texts or at:
        lines = steps.put(film, shot, at or [], texts or [])
    elif from_beats:
        lines = steps.from_beats(film, shot)
    elif drop:
        lines = steps.drop(film, shot)
    else:
        lines = steps.told(film, shot)
    for line in lines:
        typer.echo(line)
