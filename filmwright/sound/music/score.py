"""What is asked of the composer and what comes back: cues wanted, bars, notes in beats, notes in seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from filmwright.sound.music.styles import Layer, Style
from filmwright.sound.music.theory import Chord


@dataclass(frozen=True)
class CueRequest:
    """A piece of score that a film wants. All times are seconds of the film.

    `style` is a key of styles.STYLES. `curve` is intensity over time, 0 calm to 1 the height. `hits` are moments with a kind:
    accent (a downbeat and a stinger), shock (a breath before, a stinger, near silence after), turn (a new section), stop (the
    music is out). `theme` is a key of styles.THEMES, the character's tune. `ending` is ring, cut or button; "" leaves it to the
    style. `shift` moves the key by semitones. `level` is in LU against a normal voice.
    """

    start: float
    end: float
    style: str
    curve: tuple[tuple[float, float], ...] = ()
    hits: tuple[tuple[float, str], ...] = ()
    theme: str = "wanderer"
    ending: str = ""
    name: str = ""
    shift: int = 0
    level: float = 0.0

    def intensity(self, time: float) -> float:
        """Intensity at a time."""
        if not self.curve:
            return 0.5
        return float(np.interp(time, [point[0] for point in self.curve], [point[1] for point in self.curve]))


@dataclass
class Bar:
    """A measure of `beats` beats from `beat` on. Phrase, place in it and harmony are filled in by harmony.py; `gap` is the beat
    from which it is silent, `mute` the whole of it."""

    index: int
    beat: float
    beats: float
    section: int = 0
    phrase: int = 0
    place: int = 0
    phrase_bars: int = 4
    closing: bool = False
    last: bool = False
    chords: list[tuple[float, Chord]] = field(default_factory=list)
    intensity: float = 0.5
    gap: float = 99.0
    mute: bool = False

    @property
    def end(self) -> float:
        """The beat at which the next bar begins."""
        return self.beat + self.beats


@dataclass
class Note:
    """A written note: beats, a MIDI pitch, a MIDI velocity, the index of its layer and what it does there."""

    beat: float
    beats: float
    pitch: int
    velocity: float
    layer: int
    role: str


@dataclass(frozen=True)
class NoteEvent:
    """A played note: seconds of the film, MIDI pitch and velocity, an instrument of instruments.INSTRUMENTS, the cue it belongs
    to.
    """

    start: float
    seconds: float
    pitch: int
    velocity: int
    instrument: str
    role: str
    cue: int


@dataclass
class Writing:
    """A cue while it is written: everything that textures need."""

    request: CueRequest
    style: Style
    mode: str
    tonic: int
    bars: list[Bar]
    time: Callable[[float], float]
    tempo: float
    layers: list[Layer]
    chance: np.random.Generator
    notes: list[Note] = field(default_factory=list)

    def bar_at(self, beat: float) -> Bar:
        """The bar that a beat lies in."""
        found = self.bars[0]
        for bar in self.bars:
            if bar.beat > beat + 1e-6:
                break
            found = bar
        return found

    def chord_at(self, beat: float) -> Chord:
        """The chord that sounds at a beat."""
        bar = self.bar_at(beat)
        sounding = bar.chords[0][1]
        for offset, chord in bar.chords:
            if bar.beat + offset <= beat + 1e-6:
                sounding = chord
        return sounding

    def classes(self, chord: Chord) -> list[int]:
        """The pitch classes of a chord in this cue's key, root first."""
        return [(interval + self.tonic) % 12 for interval in chord.intervals]

    def phrases(self) -> list[list[Bar]]:
        """The bars by phrase."""
        found: list[list[Bar]] = []
        for bar in self.bars:
            if not found or found[-1][0].phrase != bar.phrase:
                found.append([])
            found[-1].append(bar)
        return found

    def spans(self) -> list[tuple[float, float, Chord, Bar]]:
        """(beat, beats, chord, bar) of every harmony; one that repeats within a phrase is held, up to eight beats."""
        found: list[tuple[float, float, Chord, Bar]] = []
        for bar in self.bars:
            for k, (offset, chord) in enumerate(bar.chords):
                end = bar.chords[k + 1][0] if k + 1 < len(bar.chords) else bar.beats
                if found:
                    beat, beats, sounding, first = found[-1]
                    if sounding.name == chord.name and first.phrase == bar.phrase and beats + end - offset <= 8:
                        found[-1] = (beat, beats + end - offset, sounding, first)
                        continue
                found.append((bar.beat + offset, end - offset, chord, bar))
        return found

    def plays(self, layer: Layer, bars: list[Bar]) -> bool:
        """Whether a layer is wanted at the intensity of these bars."""
        levels = [bar.intensity for bar in bars]
        return layer.quietest <= 0.5 * sum(levels) / len(levels) + 0.5 * max(levels) <= layer.loudest

    def add(self, beat: float, beats: float, pitch: float, velocity: float, layer: int, role: str) -> None:
        """Write a note, moved by octaves into its instrument's range."""
        from filmwright.sound.music.instruments import INSTRUMENTS

        instrument = INSTRUMENTS[self.layers[layer].instrument]
        note = int(pitch)
        while note < instrument.lowest:
            note += 12
        while note > instrument.highest:
            note -= 12
        self.notes.append(Note(beat, beats, note, float(velocity), layer, role))
