"""`filmwright cache`: what is kept on this machine from film to film, and how much of it."""

from __future__ import annotations

from typing import Annotated

import typer


def cache(
    tidy: Annotated[
        bool, typer.Option("--tidy", help="Bring it to its bound now; otherwise that happens by itself.")
    ] = False,
    clear: Annotated[
        bool, typer.Option("--clear", help="Remove all that is not in use; it is made again when it is needed.")
    ] = False,
) -> None:
    """Tell where bodies, creatures and vectors of words are kept between films, how much of them, and what the bound is."""
    from filmwright import cached

    if tidy or clear:
        done = cached.tidy(everything=clear)
        typer.echo(f"{done.gone} files ({_size(done.freed)}) are removed, {done.left} ({_size(done.holds)}) are left.")
        return
    found, most = cached.kept(), cached.limit()
    holds = sum(one.size for one in found)
    typer.echo(f"{cached.folder()} holds {len(found)} files, {_size(holds)} of at most {_size(most)}.")
    if holds > most:
        typer.echo("What has not been used for longest goes the next time that something is added, or with --tidy.")
    typer.echo(f"{cached.VARIABLE}=4G sets another bound; FILMWRIGHT_CACHE names another folder.")


def _size(size: int) -> str:
    return f"{size / 1024**3:.1f} GB" if size >= 1024**3 else f"{size / 1024**2:.0f} MB"
