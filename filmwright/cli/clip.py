"""`filmwright clip PROMPT`: a few seconds of what a prompt says, with its control passes if asked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from filmwright.cli.still import ManifestPath, PictureSize, PictureStyle, Prompt


def clip(
    prompt: Prompt = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The film file (.mp4).")] = None,
    seconds: Annotated[float, typer.Option(help="Length.")] = 12.0,
    size: PictureSize = "1280x536",
    json: ManifestPath = None,
    passes: Annotated[str, typer.Option(help="Control passes beside it: ids,depth,normal,flow,pose.")] = "",
    quality: Annotated[str, typer.Option(help="draft, fine or master.")] = "fine",
    seed: Annotated[int, typer.Option(help="Another number, another clip.")] = 1,
    style: PictureStyle = "",
) -> None:
    """Film what a prompt says, through the same stage as films."""
    from filmwright.cli.bars import bars
    from filmwright.errors import UsageError
    from filmwright.film import picture_size
    from filmwright.steps import clip as making

    if prompt is None or output is None:
        raise UsageError(
            'Say what to film and where to put it, as in: filmwright clip "a runner in the desert" -o clip.mp4'
        )
    wanted = frozenset(part.strip() for part in passes.split(",") if part.strip())
    with bars() as progress:
        told = making.run(prompt, output, seconds, picture_size(size), json, wanted, quality, seed, progress, style)
    for sentence in told:
        typer.echo(sentence)
