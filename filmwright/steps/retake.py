"""Retake: a shot filmed again, with a note if there is one. The earlier takes are kept; the new one is circled."""

from __future__ import annotations

from dataclasses import replace

from filmwright.direction import notes
from filmwright.errors import FilmError
from filmwright.film import Film
from filmwright.shots import Shot
from filmwright.steps import shoot
from filmwright.steps.progress import Progress


def run(film: Film, shot_id: str, note: str, progress: Progress) -> list[str]:
    """Film the shot; sentences that tell what the note did and which take the cut now uses."""
    with film.lock():
        shot = film.shot(shot_id)
        if shot.locked:
            raise FilmError(f"Shot {shot_id} is locked. Run: filmwright unlock {shot_id}, then retake it.")
        sentences = []
        if note:
            shot, understood, unknown = notes.apply(shot, note)
            if not understood:
                known = ", ".join(name for name, _, _ in notes.WORDS)
                raise FilmError(
                    f"Nothing of the note {note!r} could be understood; known are: {known}. The shot stays as it was."
                )
            sentences.append(f"Understood: {', '.join(understood)}.")
            sentences += [f"Not understood, and not done: {phrase}." for phrase in unknown]
            _save(film, shot)
        shoot.run(film, progress, frozenset({shot_id}), again=True)
        newest = film.takes(shot_id)[-1]
        _save(film, replace(film.shot(shot_id), circled=newest.number))
    sentences.append(f"Take {newest.number} of {shot_id} is circled; run make to put it into the film.")
    return sentences


def _save(film: Film, shot: Shot) -> None:
    film.save_shots(shot.scene, [shot if s.id == shot.id else s for s in film.shots(shot.scene)])
