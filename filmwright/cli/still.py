"""`filmwright still PROMPT`: one picture of what a prompt says, and a manifest of what is to be seen in it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Prompt = Annotated[str | None, typer.Argument(metavar="PROMPT")]
PictureSize = Annotated[str, typer.Option(help="Picture size, as in 1280x536.")]
PictureStyle = Annotated[
    str,
    typer.Option(help="Paint it so: noir, watercolour, oil, ink, claymation, pixel, toon, vintage … (docs/styles.md)."),
]
ManifestPath = Annotated[Path | None, typer.Option("--json", help="Write what is to be seen, measured, as JSON.")]


def still(
    prompt: Prompt = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The picture (.png or .jpg).")] = None,
    size: PictureSize = "1280x536",
    json: ManifestPath = None,
    ids: Annotated[Path | None, typer.Option(help="Write the ids picture: 16-bit PNG, 0 is background.")] = None,
    from_: Annotated[Path | None, typer.Option("--from", help="A file of prompts, one a line.")] = None,
    into: Annotated[
        Path | None, typer.Option(help="With --from: the folder for 1.png, 1.json, 1.ids.png, 2.png …")
    ] = None,
    seed: Annotated[int, typer.Option(help="Another number, another picture.")] = 1,
    style: PictureStyle = "",
) -> None:
    """Show one moment of what a prompt says, through the same stage as films."""
    from filmwright.errors import UsageError
    from filmwright.film import picture_size
    from filmwright.steps import still as making

    picture = picture_size(size)
    if from_ is not None:
        if into is None or prompt is not None:
            raise UsageError("--from takes a file of prompts and wants --into, a folder; no prompt beside it.")
        for sentence in making.many(from_, into, picture, seed, style):
            typer.echo(sentence)
        return
    if prompt is None or output is None:
        raise UsageError(
            'Say what to show and where to put it, as in: filmwright still "a lighthouse at dusk" -o frame.png'
        )
    for sentence in making.one(prompt, output, picture, json, ids, seed, style):
        typer.echo(sentence)
