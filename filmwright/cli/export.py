"""`filmwright export --for TARGET`: the finished film as a post house, a festival or a web page takes it."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.authorship import authorship as telling
from filmwright.cli.make import Into


def export(
    for_: Annotated[
        str, typer.Option("--for", help="resolve, premiere, avid, web, festival or finaldraft (the screenplay).")
    ] = "",
    master: Annotated[
        str,
        typer.Option(
            help="Masters instead of the target's own: prores, prores4444, dnxhr, h264, hevc, av1; commas between."
        ),
    ] = "",
    handles: Annotated[int, typer.Option(help="Frames before and after each clip, for editing.")] = 12,
    loudness: Annotated[
        str, typer.Option(help="web, ebu or cinema for the masters, instead of the target's or the film's.")
    ] = "",
    burn: Annotated[str, typer.Option(help="Burn these subtitles into the masters: en, en.sdh, fr…")] = "",
    authorship: Annotated[
        bool, typer.Option("--authorship", help="Write the report on whose each part is, with its evidence.")
    ] = False,
    into: Into = None,
) -> None:
    """Write the finished film, and what belongs to it, or its screenplay for a writing program, into out/export/TARGET."""
    from pathlib import Path

    from filmwright.cli.bars import bars
    from filmwright.errors import UsageError
    from filmwright.film import Film
    from filmwright.steps import export as exporting

    if not for_ and not authorship:
        raise UsageError("Say for whom, as in: filmwright export --for web; or ask for the report with --authorship.")
    if authorship:
        telling(into)
    if not for_:
        return
    masters = tuple(name.strip() for name in master.split(",") if name.strip())
    with bars() as progress:
        report = exporting.run(Film(into or Path()), exporting.Asked(for_, masters, handles, burn, loudness), progress)
    for sentence in report:
        typer.echo(sentence)
