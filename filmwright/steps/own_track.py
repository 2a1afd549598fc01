"""A person's own track in place of the composed score: `track` in film.toml names it; it is cut to the film and keeps clear of speech."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError, MediaError
from filmwright.film import Film
from filmwright.media import sound_until
from filmwright.sound import RATE

LEVEL = -3.0  # LU against a normal voice, as the composed score's own
FADE = 4.0  # seconds over which a track that is longer than the film ends
STYLE = "own track"  # in music.json, where the composed cues have their style
FILE = "track.wav"


def named(film: Film) -> Path | None:
    """The file of the film's own track; None when it has none. InputError when it is not there."""
    if not film.settings.track:
        return None
    path = film.folder / Path(film.settings.track).expanduser()
    if not path.is_file():
        raise InputError(
            f"film.toml names the music track {film.settings.track!r}, and there is no such file ({path}). Put it there, or take the line "
            "`track` out, and the score is composed."
        )
    return path


def digest(path: Path) -> str:
    """What the track holds."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            found.update(block)
    return found.hexdigest()[:16]


def cut(path: Path, seconds: float) -> tuple[Array, str]:
    """(n, 2) the track from its beginning, faded out where the film ends; and a sentence when it is shorter than the film.

    InputError when it cannot be read, or is silent.
    """
    try:
        heard = sound_until(path, seconds + 0.5, RATE)
    except MediaError as error:
        raise InputError(
            f"The music track {path.name} cannot be used: {error} Give WAV, FLAC, MP3, M4A or Ogg."
        ) from error
    both = np.repeat(heard, 2, axis=0) if len(heard) == 1 else heard[:2]
    track = np.ascontiguousarray(both.T, dtype=np.float32)
    if not len(track) or float(np.abs(track).max()) < 1e-4:
        raise InputError(f"The music track {path.name} is silent. Give another, or take `track` out of film.toml.")
    length = round(seconds * RATE)
    if len(track) < length - RATE // 2:
        lasts = len(track) / RATE
        return track, (
            f"The music track {path.name} lasts {lasts:.0f} s and the film {seconds:.0f} s: it is heard from the beginning, and the last "
            f"{seconds - lasts:.0f} s have no music."
        )
    track = track[:length]
    edge = min(round(FADE * RATE), len(track))
    track[len(track) - edge :] *= np.cos(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None]
    return track, ""
