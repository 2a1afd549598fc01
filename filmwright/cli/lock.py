"""`filmwright lock SHOT` and `unlock SHOT`: what is locked is never remade."""

from __future__ import annotations

from typing import Annotated

import typer

from filmwright.cli.make import Into

ShotId = Annotated[str, typer.Argument(metavar="SHOT")]


def lock(shot: ShotId, into: Into = None) -> None:
    """Lock a shot: its camera stays, and its take is never made again."""
    _set(shot, into, True)


def unlock(shot: ShotId, into: Into = None) -> None:
    """Take the lock off a shot."""
    _set(shot, into, False)


def _set(shot: str, into: Into, locked: bool) -> None:
    from dataclasses import replace
    from pathlib import Path

    from filmwright.film import Film

    film = Film(into or Path())
    with film.lock():
        found = film.shot(shot)
        shots = [replace(s, locked=locked) if s.id == shot else s for s in film.shots(found.scene)]
        film.save_shots(found.scene, shots)
    typer.echo(f"Shot {shot} is {'locked' if locked else 'no longer locked'}.")
