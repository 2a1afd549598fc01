"""Themes: a character's two bars become sentences of four, bent to the harmony, breathing between phrases."""

from __future__ import annotations

import math

import numpy as np

from filmwright.sound.music.score import Bar, Writing
from filmwright.sound.music.styles import THEMES, Layer, Tune
from filmwright.sound.music.theory import nearest, scale_pitch


def developed(tune: Tune, form: str, chance: np.random.Generator, variation: int) -> Tune:
    """Four bars made of a tune's two: its idea, an answer, a development, fragments of it, or a cadence."""
    half, beats = 0, 0.0
    while half < len(tune) and beats < 4:
        beats += tune[half][1]
        half += 1
    head, tail = tune[:half], tune[half:] or tune[:2]
    if form == "idea":
        line = tune + _moved(head, 1) + _moved(tail, (-1, 1, 2)[variation % 3])
    elif form == "answer":
        line = tune + _moved(head, -1) + ((1, 1.0), (-1 if variation % 2 else 2, 1.0), (0, 2.0))
    elif form == "develop":
        other = _inverted(head) if variation % 2 else _moved(head, 4)
        line = _moved(head, 2) + _moved(head, 3) + other + _moved(tail, 1)
    elif form == "fragment":
        short = sum(length for _, length in head[:2])
        second = _moved(head, 2) if variation % 2 else (*head[:2], (None, 4.0 - short))
        line = (*head, (None, 4.0), *second, (None, 4.0))
    else:
        line = _moved(head, 1) + ((3, 1.0), (2, 1.0), (1, 1.0), (2, 1.0), (1, 1.0), (1, 0.5), (-1, 0.5), (0, 2.0))
    return _ornamented(line, chance) if variation >= 2 else line


def _moved(tune: Tune, steps: int) -> Tune:
    return tuple((None if step is None else step + steps, beats) for step, beats in tune)


def _inverted(tune: Tune) -> Tune:
    return tuple((None if step is None else 4 - step, beats) for step, beats in tune)


def _ornamented(tune: Tune, chance: np.random.Generator) -> Tune:
    """Some long notes with their upper neighbour."""
    line: list[tuple[int | None, float]] = []
    for step, beats in tune:
        if step is not None and beats >= 2 and chance.random() < 0.5:
            line += [(step, beats - 1), (step + 1, 0.5), (step, 0.5)]
        else:
            line.append((step, beats))
    return tuple(line)


def melody(writing: Writing, layer: Layer, index: int) -> None:
    """State the theme phrase by phrase. Long and strong notes are pulled to the chord, leaps over a sixth are folded."""
    lowest, highest = layer.register
    base = nearest(writing.tonic % 12, lowest + 4, lowest, highest)
    tune = THEMES.get(writing.request.theme) or THEMES["wanderer"]
    rested = False
    last: int | None = None
    for number, bars in enumerate(writing.phrases()):
        if not writing.plays(layer, bars) or bars[0].mute:
            continue
        if not rested and number > 0 and not bars[-1].last and writing.chance.random() < writing.style.rests:
            rested = True  # silence is part of a tune; never two phrases of it
            continue
        rested = False
        line = developed(tune, _form(layer, bars, number), writing.chance, number)
        if layer.augment and len(bars) >= 4:
            line = _augmented(line)
        beat = bars[0].beat
        end = bars[-1].end - (0.0 if bars[-1].last else 0.5)
        if bars[-1].last and _form(layer, bars, number) == "cadence":
            beat = max(beat, bars[-1].end - sum(beats for _, beats in line))
        for place, (step, length) in enumerate(line):
            if beat >= end - 0.2:
                break
            bar = writing.bar_at(beat)
            if place == len(line) - 1 or beat + length > end:
                length = min(length, end - beat)
            if step is None or beat - bar.beat >= bar.gap:
                beat += length
                continue
            pitch = _fitted(writing, scale_pitch(step, base, writing.mode), beat, length, last)
            while pitch > highest:
                pitch -= 12
            while pitch < lowest:
                pitch += 12
            _state(writing, layer, index, bars, beat, length, pitch)
            last = pitch
            beat += length


def _form(layer: Layer, bars: list[Bar], number: int) -> str:
    if layer.fragment or bars[0].intensity < 0.22:
        return "fragment"
    if bars[-1].last and len(bars) >= 3 and number > 0:
        return "cadence"
    if bars[0].closing:
        return "answer"
    return ("idea", "idea", "develop", "idea")[number % 4]


def _augmented(line: Tune) -> Tune:
    total = 0.0
    kept: list[tuple[int | None, float]] = []
    for step, beats in line:
        total += beats * 2
        if total > 16 and len(kept) >= 2:
            break
        kept.append((step, beats * 2))
    return tuple(kept)


def _fitted(writing: Writing, pitch: int, beat: float, length: float, last: int | None) -> int:
    """A tune's note bent to the harmony and to the note before it."""
    classes = writing.classes(writing.chord_at(beat))
    strong = (beat - writing.bar_at(beat).beat) % 2 == 0
    clashes = any((pitch - each) % 12 in (1, 11) for each in classes)
    if pitch % 12 not in classes and ((strong and length >= 1) or length >= 1.5 or (clashes and length >= 1)):
        near = [other for other in range(pitch - 4, pitch + 5) if other % 12 in classes]
        pitch = min(near, key=lambda other: abs(other - pitch) + (0.6 if other == last else 0.0))
    elif strong and length >= 0.5 and pitch % 12 not in classes and pitch % 12 in {(each + 1) % 12 for each in classes}:
        pitch -= 1
    while last is not None and pitch - last > 9:
        pitch -= 12
    while last is not None and last - pitch > 9:
        pitch += 12
    return pitch


def _state(writing: Writing, layer: Layer, index: int, bars: list[Bar], beat: float, length: float, pitch: int) -> None:
    """One note of the tune, with its doubling and its second voice."""
    bar = writing.bar_at(beat)
    start, end = bars[0].beat, bars[-1].end
    arc = math.sin(math.pi * (beat - start + 0.5) / (end - start + 1))
    strong = (beat - bar.beat) % 2 == 0
    velocity = layer.velocity * (0.78 + 0.28 * bar.intensity + 0.12 * arc) * (1.05 if strong else 0.95)
    sounding = length * layer.staccato
    writing.add(beat, sounding, pitch, velocity, index, "melody")
    if layer.double and bar.intensity > 0.7:
        writing.add(beat, sounding, pitch + layer.double, velocity * 0.85, index, "double")
    if layer.accompany and length >= 2 and bar.intensity > 0.5 and writing.chance.random() < layer.accompany:
        classes = writing.classes(writing.chord_at(beat))
        below = [other for other in range(pitch - 9, pitch - 2) if other % 12 in classes]
        if below:
            writing.add(beat, sounding, below[-1], velocity * 0.8, index, "harmony")
