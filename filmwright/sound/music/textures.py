"""Held textures: pads, basses, drones, clusters, inner voices, and single notes in space. Each walks the bars of a cue and adds
notes.
"""

from __future__ import annotations

from filmwright.sound.music.score import Writing
from filmwright.sound.music.styles import Layer
from filmwright.sound.music.theory import Chord, nearest, voiced


def ladder(writing: Writing, chord: Chord, lowest: int, highest: int) -> list[int]:
    """The notes of a chord upwards from its lowest root in a range, an octave beyond it."""
    root = nearest(chord.root + writing.tonic, lowest + 3, lowest, highest)
    classes = writing.classes(chord)
    return [pitch for pitch in range(root, highest + 13) if pitch % 12 in classes]


def pad(writing: Writing, layer: Layer, index: int) -> None:
    """Chords, each voice moving as little as it can."""
    previous: list[int] | None = None
    for beat, beats, chord, bar in writing.spans():
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        previous = voiced(previous, writing.classes(chord), layer.voices, *layer.register)
        beats = min(beats, max(0.5, bar.beat + bar.gap - beat))
        for pitch in previous:
            writing.add(beat, beats * 1.02, pitch, layer.velocity * (0.8 + 0.35 * bar.intensity), index, "pad")


def bass(writing: Writing, layer: Layer, index: int) -> None:
    """The bass of each chord, a note every `rate` beats, the fifth in between."""
    lowest, highest = layer.register
    previous: float = lowest + 7
    for beat, beats, chord, bar in writing.spans():
        if not writing.plays(layer, [bar]) or bar.mute:
            continue
        root = nearest(chord.bass + writing.tonic, previous * 0.6 + (lowest + 7) * 0.4, lowest, highest)
        at = 0.0
        while at < beats - 0.1:
            here = writing.bar_at(beat + at)
            if here.beat + here.gap > beat + at:
                on_root = at == 0 or layer.rate >= 4 or (at / layer.rate) % 2 == 0
                fifth = chord.intervals[-1 if len(chord.intervals) < 3 else 2]
                pitch = root if on_root else nearest(fifth + writing.tonic, root, lowest, highest)
                velocity = layer.velocity * (0.8 + 0.35 * bar.intensity)
                writing.add(beat + at, min(layer.rate, beats - at) * 0.97, pitch, velocity, index, "bass")
            at += layer.rate
        previous = root


def drone(writing: Writing, layer: Layer, index: int) -> None:
    """The tonic under whole phrases, with its fifth when it is loud."""
    lowest, highest = layer.register
    pitch = nearest(writing.tonic % 12, lowest + 4, lowest, highest)
    for bars in writing.phrases():
        if not writing.plays(layer, bars) or bars[0].mute:
            continue
        beats = bars[-1].beat + min(bars[-1].beats, bars[-1].gap) - bars[0].beat
        writing.add(bars[0].beat, beats * 1.01, pitch, layer.velocity, index, "drone")
        if bars[0].intensity > 0.5 and layer.instrument != "sub":
            writing.add(bars[0].beat, beats, pitch + 7, layer.velocity * 0.8, index, "drone")


def cluster(writing: Writing, layer: Layer, index: int) -> None:
    """A held note that a semitone joins later, and a tritone when it is bad."""
    lowest, highest = layer.register
    for number, bars in enumerate(writing.phrases()):
        if not writing.plays(layer, bars) or bars[0].mute or (number % 3 == 2 and bars[0].intensity < 0.6):
            continue
        pitch = nearest(writing.tonic + 7, (lowest + highest) // 2, lowest, highest)
        beats = bars[-1].beat + min(bars[-1].beats, bars[-1].gap) - bars[0].beat
        late = 2 if bars[0].intensity > 0.4 else 0
        for k, step in enumerate((0, 1) if bars[0].intensity < 0.65 else (0, 1, 6)):
            velocity = layer.velocity * (0.7 + 0.5 * bars[0].intensity)
            writing.add(
                bars[0].beat + max(0.0, min(k * late, beats - 1)),
                max(1.0, beats - k * late),
                pitch + step,
                velocity,
                index,
                "cluster",
            )


def sparse(writing: Writing, layer: Layer, index: int) -> None:
    """Lonely chord notes at irregular times, never on top of one another."""
    lowest, highest = layer.register
    beat = layer.every * (0.5 + writing.chance.random())
    end = writing.bars[-1].end - 1
    previous = (lowest + highest) // 2
    while beat < end:
        beat = round(beat * 2) / 2
        bar = writing.bar_at(beat)
        if writing.plays(layer, [bar]) and not bar.mute and beat - bar.beat < bar.gap:
            classes = writing.classes(writing.chord_at(beat))
            free = [
                p for p in range(lowest, highest + 1) if p % 12 in classes and p != previous and abs(p - previous) <= 14
            ]
            if free:
                previous = int(writing.chance.choice(free))
                writing.add(
                    beat, 3.0, previous, layer.velocity * (0.85 + 0.25 * writing.chance.random()), index, "sparse"
                )
        beat += layer.every * (0.6 + 0.9 * writing.chance.random()) * (1.3 - 0.6 * bar.intensity)


def shimmer(writing: Writing, layer: Layer, index: int) -> None:
    """A run of small bright notes into every other bar."""
    lowest, highest = layer.register
    for bar in writing.bars:
        if writing.plays(layer, [bar]) and not bar.mute and bar.place % 2 == 1 and bar.beats >= 3:
            steps = ladder(writing, bar.chords[-1][1], lowest, highest)
            first = int(writing.chance.integers(0, 3))
            for k in range(6):
                pitch = min(highest, steps[min(first + k, len(steps) - 1)])
                writing.add(bar.end - 1.5 + k * 0.25, 0.6, pitch, layer.velocity * (0.7 + 0.06 * k), index, "shimmer")


def counter(writing: Writing, layer: Layer, index: int) -> None:
    """A slow inner voice on thirds and sevenths, against the bass where it can, a beat late."""
    lowest, highest = layer.register
    previous = (lowest + highest) // 2
    bass_before: int | None = None
    for beat, beats, chord, bar in writing.spans():
        if not writing.plays(layer, [bar]) or bar.mute or beats < 2 or (bar.phrase % 2 == 0 and bar.place == 0):
            continue
        classes = writing.classes(chord)
        wanted = {*classes[1:3], *classes[3:4]}
        direction = 0 if bass_before is None else -_sign((chord.bass - bass_before + 6) % 12 - 6)
        bass_before = chord.bass
        before = previous
        free = [pitch for pitch in range(lowest, highest + 1) if pitch % 12 in wanted]
        previous = min(
            free,
            key=lambda pitch: (
                abs(pitch - before) + 0.8 * (_sign(pitch - before) != direction) + 1.5 * (pitch == before)
            ),
        )
        late = 1 if beats >= 4 else 0
        writing.add(beat + late, beats - late, previous, layer.velocity * (0.8 + 0.3 * bar.intensity), index, "counter")


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
