"""`filmwright verify FILE`: who made a film, with what, what in it is generated, and whether it was changed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def verify(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A film, a picture or a sound.")],
    json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False,
    trust: Annotated[
        list[Path] | None,
        typer.Option(help="A file of certificates (PEM) whose signers shall be believed; may be repeated."),
    ] = None,
) -> None:
    """Tell what a file's content credentials say; exit status 1 when it was changed, or carries none."""
    from json import dumps

    from filmwright.steps import verify as verifying

    found = verifying.run(file, tuple(trust or ()))
    if json:
        typer.echo(dumps(found.plain(), indent=1, ensure_ascii=False))
    else:
        for sentence in found.sentences:
            typer.echo(sentence)
    if not found.holds:
        raise typer.Exit(1)
