"""The composer: cues wanted in, notes out. Deterministic for a seed; composing an hour takes seconds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from filmwright.errors import InputError
from filmwright.sound.music import hits, spacing
from filmwright.sound.music.figures import TEXTURES
from filmwright.sound.music.harmony import harmonise
from filmwright.sound.music.performance import performed
from filmwright.sound.music.score import CueRequest, NoteEvent, Writing
from filmwright.sound.music.styles import STYLES, THEMES
from filmwright.sound.music.tempo import tempo_map

SHORTEST = 2.5  # seconds: what is shorter is a stinger, not a cue
HITS = ("accent", "shock", "turn", "stop")


def compose(film: Sequence[CueRequest], seed: int = 1) -> list[NoteEvent]:
    """All cues of a film as played notes, in order of time. The same requests and seed give the same notes.

    Cues share a key, moods lie in related ones. Raises InputError for an unknown style, theme or hit and for a cue that is too
    short.
    """
    key = int(np.random.default_rng(seed).integers(12))
    events: list[NoteEvent] = []
    for number, request in enumerate(film):
        writing = written(request, seed, number, key)
        events += performed(writing, request.ending or writing.style.ending, number)
    return sorted(events, key=lambda event: (event.start, event.instrument, event.pitch))


def written(request: CueRequest, seed: int, number: int, key: int) -> Writing:
    """One cue on paper: bars, harmony, notes."""
    _check(request)
    style = STYLES[request.style]
    chance = np.random.default_rng([seed, number])
    moments = [time for time, _ in request.hits]
    bars, time, tempo = tempo_map(request.start, request.end, moments, style.tempo, 4, style.slowing)
    for bar in bars:
        bar.intensity = request.intensity(0.5 * (time(bar.beat) + time(bar.end)))
    tonic = 60 + (key + style.key + request.shift) % 12
    harmonise(bars, style, style.mode, chance)
    writing = Writing(request, style, style.mode, tonic, bars, time, tempo, list(style.layers), chance)
    hits.prepare(writing)
    for index, layer in enumerate(style.layers):
        TEXTURES[layer.role](writing, layer, index)
    spacing.opened(writing)
    hits.play(writing)
    hits.finish(writing, request.ending or style.ending)
    return writing


def _check(request: CueRequest) -> None:
    name = request.name or f"at {request.start:.1f} s"
    if request.style not in STYLES:
        raise InputError(f"The cue {name} asks for the style {request.style!r}. There are {', '.join(STYLES)}.")
    if request.theme not in THEMES:
        raise InputError(f"The cue {name} asks for the theme {request.theme!r}. There are {', '.join(THEMES)}.")
    if request.end - request.start < SHORTEST:
        raise InputError(f"The cue {name} lasts {request.end - request.start:.1f} s; a cue needs {SHORTEST} s.")
    for _, kind in request.hits:
        if kind not in HITS:
            raise InputError(f"The cue {name} has a hit of kind {kind!r}. There are {', '.join(HITS)}.")
