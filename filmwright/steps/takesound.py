"""Take sound: what a hired take brought along, laid under the film by choice: `take_sound` in film.toml.

`lose` leaves it out; `keep` lays it instead of our own steps, hits and cloth in that shot (the place's air stays, or cuts would be heard);
`mix` lays it a little lower beside them. Speech is always ours, in sync with the film's clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from filmwright.film import Film
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.sound.mixing import MusicCue
from filmwright.steps.cut import Edit

LEVEL = {"keep": -12.0, "mix": -18.0}  # LU against a normal voice


@dataclass(frozen=True)
class TakeSound:
    """The sound of one shot's take: its file in the film's folder, and the seconds of the film that it covers, from `skip` into it on."""

    shot: str
    file: str
    start: float
    end: float
    skip: float


def found(film: Film, edit: Edit) -> list[TakeSound]:
    """The sounds that came with the takes of the cut; none when `take_sound` is lose."""
    if film.settings.take_sound not in LEVEL:
        return []
    sounds = []
    for clip in edit.clips:
        name = clip.file.removesuffix(".mp4") + ".wav"
        if clip.file and film.path(*name.split("/")).is_file():
            start = clip.at / edit.fps
            sounds.append(TakeSound(clip.shot, name, start, start + clip.frames / edit.fps, clip.source / edit.fps))
    return sounds


def cues(film: Film, sounds: Sequence[TakeSound]) -> Iterator[MusicCue]:
    """The sounds themselves, ready to be laid."""
    from filmwright.sound.wav import stored

    for each in sounds:
        sound = stored(film.path(*each.file.split("/")))
        part = sound.read(round(each.skip * sound.rate), round((each.end - each.start) * sound.rate))
        yield MusicCue(part, each.start, LEVEL[film.settings.take_sound], each.shot)


def ours(film: Film, events: Sequence[SoundEvent], sounds: Sequence[TakeSound]) -> list[SoundEvent]:
    """Our own effects that stay: with `keep`, what begins in a shot with a sound of its own goes, but for the air of the place."""
    if film.settings.take_sound != "keep":
        return list(events)
    return [
        event
        for event in events
        if event.bus == "background" or not any(each.start <= event.start < each.end for each in sounds)
    ]
