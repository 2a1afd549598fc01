"""Pace: how fast this machine films, from what it has filmed already, and by how many processes."""

from __future__ import annotations

from filmwright.film import Film
from filmwright.steps.memory import fitting
from filmwright.steps.several import cores


def workers(jobs: int) -> int:
    """As many processes as there are cores to run them and memory to hold them, and no more than there is work."""
    return fitting(max(1, min(cores(), jobs)))


def pace(film: Film) -> float:
    """Seconds a frame of this film's size has taken on this machine, or the generator's guess."""
    width, height = film.settings.picture
    for path in sorted(film.path("takes").glob("*/take-*.json"), key=lambda p: p.stat().st_mtime, reverse=True)[:1]:
        for take in film.takes(path.parent.name)[-1:]:
            if take.frames and take.seconds:
                return take.seconds / take.frames * (width * height) / max(take.width * take.height, 1) / workers(99)
    return 0.12 * width * height / (640 * 268) / workers(99)
