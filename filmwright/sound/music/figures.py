"""Moving textures: arpeggios, ostinati, pulses, stabs, oompah, walking bass, comping, percussion."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.sound.music import textures
from filmwright.sound.music.drums import BEATS
from filmwright.sound.music.melody import melody
from filmwright.sound.music.score import Writing
from filmwright.sound.music.styles import Layer
from filmwright.sound.music.textures import ladder
from filmwright.sound.music.theory import MODES, nearest, voiced

_RINGING = ("piano", "harp", "poly")
_COMPING = ((0, 1.5), (0.5, 2.5), (1.5, 3.5), (0, 2.5))


def arpeggio(writing: Writing, layer: Layer, index: int) -> None:
    """A broken chord in one of the layer's patterns; now and then a note is left out."""
    lowest, highest = layer.register
    for number, bars in enumerate(writing.phrases()):
        if not writing.plays(layer, bars) or bars[0].mute:
            continue
        pattern = layer.patterns[(number // 2 + int(writing.chance.integers(2))) % len(layer.patterns)]
        beat, place = bars[0].beat, 0
        while beat < bars[-1].end - 0.05:
            bar = writing.bar_at(beat)
            steps = ladder(writing, writing.chord_at(beat), lowest, highest)
            if abs(beat - bar.beat) < 0.01 and len(pattern) * layer.rate in (bar.beats, bar.beats / 2):
                place = 0
            if bar.last and layer.instrument in ("piano", "harp") and beat > bar.beat + bar.beats / 2:
                break  # let the last chord ring
            pitch = steps[min(pattern[place % len(pattern)], len(steps) - 1)]
            if pitch > highest:
                pitch -= 12
            first = place % len(pattern) == 0
            if beat - bar.beat < bar.gap and (first or writing.chance.random() >= layer.rest):
                ring = min(2.2 if layer.instrument in _RINGING else layer.rate, max(layer.rate, bar.end - beat))
                velocity = layer.velocity * (1.12 if first else 0.92) * (0.8 + 0.35 * bar.intensity)
                writing.add(beat, ring, pitch, velocity, index, "arpeggio")
            beat += layer.rate
            place += 1


def ostinato(writing: Writing, layer: Layer, index: int) -> None:
    """A figure that drives: it changes one note every other bar, and leans 3+3+2 in the fourth."""
    lowest, highest = layer.register
    for number, bars in enumerate(writing.phrases()):
        if not writing.plays(layer, bars) or bars[0].mute:
            continue
        pattern = list(layer.patterns[number % len(layer.patterns)])
        for bar in bars:
            if bar.place % 2:
                _mutate(pattern, writing.chance)
            accents = (0, 3, 6) if bar.place % 4 == 3 else (0, 4)
            for k in range(round(bar.beats / layer.rate)):
                beat = bar.beat + k * layer.rate
                if beat - bar.beat >= bar.gap:
                    break
                steps = ladder(writing, writing.chord_at(beat), lowest, highest)
                pitch = steps[min(pattern[k % len(pattern)], len(steps) - 1)]
                if bar.place == bar.phrase_bars - 1 and k == int(bar.beats / layer.rate) - 1:
                    pitch += 1 if writing.chance.random() < 0.5 else -1  # leans into the next phrase
                    if (pitch - writing.tonic) % 12 not in MODES[writing.mode]:
                        pitch -= 1
                while pitch > highest:
                    pitch -= 12
                strong = 1.0 if (k * layer.rate * 2) % 8 in accents else 0.8
                writing.add(
                    beat,
                    layer.rate * 0.8,
                    pitch,
                    layer.velocity * strong * (0.72 + 0.4 * bar.intensity),
                    index,
                    "ostinato",
                )


def _mutate(pattern: list[int], chance: np.random.Generator) -> None:
    place = int(chance.integers(1, len(pattern)))
    pattern[place] = max(0, pattern[place] + int(chance.choice([-1, 1, 2])))


def pulse(writing: Writing, layer: Layer, index: int) -> None:
    """The bass note, again and again."""
    lowest, highest = layer.register
    for bar in writing.bars:
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        for k in range(round(bar.beats / layer.rate)):
            beat = bar.beat + k * layer.rate
            if beat - bar.beat >= bar.gap:
                break
            pitch = nearest(writing.chord_at(beat).bass + writing.tonic, lowest + 5, lowest, highest)
            strong = 1.05 if k % 4 == 0 else 0.8 + 0.04 * (k % 2)
            writing.add(
                beat,
                layer.rate * layer.gate,
                pitch,
                layer.velocity * strong * (0.7 + 0.4 * bar.intensity),
                index,
                "pulse",
            )


def stabs(writing: Writing, layer: Layer, index: int) -> None:
    """Short chords on and off the beat."""
    previous: list[int] | None = None
    for bar in writing.bars:
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        for offset in (0.0,) if bar.place % 2 == 0 else (1.5, 2.5) if bar.place % 4 == 1 else (0.0, 1.5, 3.0):
            if offset < min(bar.beats, bar.gap):
                classes = writing.classes(writing.chord_at(bar.beat + offset))
                previous = voiced(previous, classes, layer.voices, *layer.register)
                for pitch in previous:
                    writing.add(
                        bar.beat + offset, 0.4, pitch, layer.velocity * (0.8 + 0.3 * bar.intensity), index, "stabs"
                    )


def oompah(writing: Writing, layer: Layer, index: int) -> None:
    """Bass on the beat, chord after it."""
    lowest, highest = layer.register
    previous: list[int] | None = None
    for bar in writing.bars:
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        for k in range(int(bar.beats)):
            if k >= bar.gap:
                break
            classes = writing.classes(writing.chord_at(bar.beat + k))
            if k % 2 == 0:
                pitch = nearest(
                    classes[0] if k % 4 == 0 else classes[min(2, len(classes) - 1)], lowest + 5, lowest, lowest + 14
                )
                writing.add(bar.beat + k, 0.4, pitch, layer.velocity, index, "bass")
            elif not (bar.last and k > 2):
                previous = voiced(previous, classes, 3, lowest + 13, highest)
                for pitch in previous:
                    writing.add(bar.beat + k, 0.3, pitch, layer.velocity * 0.72, index, "oompah")


def walk(writing: Writing, layer: Layer, index: int) -> None:
    """A walking bass: chord notes, and a chromatic step into the next bar."""
    lowest, highest = layer.register
    pitch = lowest + 9
    total = writing.bars[-1].end
    for bar in writing.bars:
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        halves = bar.intensity < 0.35
        for k in range(0, int(bar.beats), 2 if halves else 1):
            chord = writing.chord_at(bar.beat + k)
            if k == 0 or any(offset == k for offset, _ in bar.chords):
                pitch = nearest(chord.bass + writing.tonic, pitch, lowest, highest)
            elif k == bar.beats - 1 and bar.end < total:
                goal = nearest(writing.chord_at(bar.end).bass + writing.tonic, pitch, lowest, highest)
                pitch = goal + (1 if pitch > goal else -1)
            else:
                aim = pitch + (4 if (bar.index % 2 == 0) == (pitch < highest - 5) else -4)
                classes = writing.classes(chord)
                free = [
                    p
                    for p in range(max(lowest, pitch - 7), min(highest, pitch + 7) + 1)
                    if p % 12 in classes and p != pitch
                ]
                pitch = min(free, key=lambda other: abs(other - aim)) if free else pitch
            writing.add(
                bar.beat + k, 1.9 if halves else 0.92, pitch, layer.velocity * (1 if k % 2 else 0.93), index, "walk"
            )


def comping(writing: Writing, layer: Layer, index: int) -> None:
    """Rootless chords off the beat."""
    previous: list[int] | None = None
    for bar in writing.bars:
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        for offset in _COMPING[int(writing.chance.integers(4))] if not bar.last else (0.0,):
            if offset >= min(bar.beats, bar.gap):
                continue
            classes = writing.classes(writing.chord_at(bar.beat + offset))[1:] or [writing.tonic % 12]
            previous = voiced(previous, classes, min(layer.voices, 4), *layer.register)
            beats = 0.6 if writing.chance.random() < 0.6 else 1.4
            for pitch in previous:
                writing.add(
                    bar.beat + offset,
                    beats,
                    pitch,
                    layer.velocity * (0.85 + 0.3 * writing.chance.random()),
                    index,
                    "comping",
                )


def percussion(writing: Writing, layer: Layer, index: int) -> None:
    """A pattern, varied by phrase, with fills; drums may follow the chord's root."""
    beats = BEATS[layer.pattern]
    for bar in writing.bars:
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        pattern = beats.bars[(bar.phrase + bar.place // 2) % len(beats.bars)]
        if bar.place == bar.phrase_bars - 1:
            pattern = beats.fill
        if bar.place == 0 and beats.first is not None:
            pattern = beats.first
        for offset, drum, strength in pattern:
            if offset >= min(bar.beats, bar.gap) - 0.01 or (bar.last and offset >= bar.beats - 1):
                continue
            if isinstance(drum, str):
                root = writing.chord_at(bar.beat + offset).root + writing.tonic + (7 if drum == "fifth" else 0)
                drum = nearest(root, 45, *layer.register)
            writing.add(
                bar.beat + offset,
                0.5,
                drum,
                layer.velocity * strength * (0.7 + 0.4 * bar.intensity),
                index,
                "percussion",
            )


TEXTURES: dict[str, Callable[[Writing, Layer, int], None]] = {
    "melody": melody,
    "pad": textures.pad,
    "bass": textures.bass,
    "drone": textures.drone,
    "cluster": textures.cluster,
    "sparse": textures.sparse,
    "shimmer": textures.shimmer,
    "counter": textures.counter,
    "arp": arpeggio,
    "ostinato": ostinato,
    "pulse": pulse,
    "stabs": stabs,
    "oompah": oompah,
    "walk": walk,
    "comp": comping,
    "perc": percussion,
}
