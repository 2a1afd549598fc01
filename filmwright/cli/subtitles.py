"""`filmwright subtitles`: what subtitles the film has; translations out and in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from filmwright.cli.make import Into


def subtitles(
    add: Annotated[
        Path | None, typer.Option("--add", help="A translated file to take in: .srt, .vtt or .ttml.")
    ] = None,
    language: Annotated[str, typer.Option(help="Its language, when its name (film.fr.srt) does not say it.")] = "",
    for_translation: Annotated[
        Path | None,
        typer.Option("--for-translation", help="Write the film's own subtitles to this file, for a translator."),
    ] = None,
    into: Into = None,
) -> None:
    """Tell the subtitles that the film has; write them for a translator, or take a translation in."""
    from filmwright.film import Film
    from filmwright.steps import cut, subtitling

    film = Film(into or Path())
    if for_translation:
        for sentence in subtitling.for_translation(film, for_translation):
            typer.echo(sentence)
    if add:
        for sentence in subtitling.add(film, add, language):
            typer.echo(sentence)
    if not add and not for_translation:
        for name, kind, captions in subtitling.tracks(film, cut.edit(film)):
            typer.echo(f"{name}{'.sdh' if kind == 'sdh' else '':<5} {len(captions)} subtitles")
