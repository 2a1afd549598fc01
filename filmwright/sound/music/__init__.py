"""Score composed to the cut: where music is wanted (spotting), what is played (composing), how it sounds (rendering)."""

from __future__ import annotations

from filmwright.sound.music.composing import compose
from filmwright.sound.music.rendering import render
from filmwright.sound.music.score import CueRequest, NoteEvent
from filmwright.sound.music.spotting import SceneMood, spot_music

__all__ = ["CueRequest", "NoteEvent", "SceneMood", "compose", "render", "spot_music"]
