"""Marked moments and endings: the breath before a shock, the stinger on it, the silence after, and how a cue stops."""

from __future__ import annotations

from filmwright.sound.music.instruments import INSTRUMENTS
from filmwright.sound.music.score import Bar, Writing
from filmwright.sound.music.styles import Layer
from filmwright.sound.music.textures import ladder
from filmwright.sound.music.theory import chord, nearest, voiced

_BREATH = 0.55  # seconds of silence before a shock
_AFTERMATH = 2.6  # seconds after it in which nothing but a held note is heard

# instrument, lowest, highest, velocity, notes
_SOFT_STINGER = (("harp", 52, 80, 64, 4), ("celesta", 72, 92, 54, 2))
_STINGER = (
    ("trombones", 40, 60, 104, 3),
    ("basses", 28, 40, 104, 1),
    ("celli_f", 36, 52, 104, 2),
    ("violins_f", 67, 86, 96, 3),
    ("gran", 36, 36, 116, 1),
    ("taiko", 42, 42, 112, 1),
    ("timpani", 38, 50, 108, 1),
)


def _bar_of(writing: Writing, moment: float) -> Bar:
    return min(writing.bars, key=lambda bar: abs(writing.time(bar.beat) - moment))


def prepare(writing: Writing) -> None:
    """Before the textures are written: open a breath before each shock, mute what follows it; end at a stop."""
    for moment, kind in writing.request.hits:
        bar = _bar_of(writing, moment)
        if kind == "shock" and bar.index > 0:
            before = writing.bars[bar.index - 1]
            before.gap = max(1.0, before.beats - max(1, round(_BREATH * writing.tempo / 60)))
            held = 0.0
            for later in writing.bars[bar.index :]:
                if held >= _AFTERMATH:
                    break
                later.mute = True
                held += writing.time(later.end) - writing.time(later.beat)
        if kind == "stop":
            for later in writing.bars[bar.index :]:
                later.mute = True


def _layer(writing: Writing, role: str, instrument: str) -> int:
    """The index of a layer that holds nothing but hits."""
    for index, layer in enumerate(writing.layers):
        if layer.instrument == instrument and layer.role == role:
            return index
    tool = INSTRUMENTS[instrument]
    writing.layers.append(Layer(role, instrument, (tool.lowest, tool.highest), 80, quietest=2, loudest=3))
    return len(writing.layers) - 1


def play(writing: Writing) -> None:
    """Lead into and strike every marked moment."""
    for moment, kind in writing.request.hits:
        bar = _bar_of(writing, moment)
        soft = writing.style.soft and kind != "shock"
        if kind in ("accent", "shock", "turn") and bar.beat > 2:
            _lead_in(writing, bar, kind, soft)
        if kind in ("accent", "shock"):
            _strike(writing, bar, kind, soft)


def _lead_in(writing: Writing, bar: Bar, kind: str, soft: bool) -> None:
    """A run of the harp, or a swelling tremolo and a roll."""
    sounding = bar.chords[0][1]
    before = writing.bars[bar.index - 1]
    beats = min(before.beats, before.gap, 4)
    root = sounding.bass + writing.tonic
    if soft:
        harp = _layer(writing, "hit", "harp")
        steps = ladder(writing, sounding, 52, 88)
        for k in range(8):
            writing.add(bar.beat - 1 + k / 8, 0.8, steps[min(k, len(steps) - 1)], 44 + 4 * k, harp, "hit")
    elif before.gap > before.beats:
        tremolo = _layer(writing, "swell", "trem")
        high = nearest(root + 7, 74, 67, 86)
        for pitch in (high, high + 1 if kind == "shock" else high + 5):
            writing.add(bar.beat - beats, beats, pitch, 84, tremolo, "swell")
        drum = _layer(writing, "hit", "timpani")
        for k in range(int(beats * 4)):
            writing.add(
                bar.beat - beats + k / 4, 0.3, nearest(root, 43, 38, 57), 34 + 60 * k / (beats * 4), drum, "hit"
            )


def _strike(writing: Writing, bar: Bar, kind: str, soft: bool) -> None:
    """All at once on the bar line; a shock has a semitone in it and leaves a high note in the ear."""
    sounding = bar.chords[0][1]
    root = sounding.bass + writing.tonic
    for instrument, lowest, highest, velocity, notes in _SOFT_STINGER if soft else _STINGER:
        index = _layer(writing, "hit", instrument)
        classes = writing.classes(sounding)
        if kind == "shock" and instrument == "violins_f":
            classes = [*classes, (root + 1) % 12]
        pitches = (
            [nearest(root, lowest + 4, lowest, highest)]
            if notes == 1
            else voiced(None, classes, notes, lowest, highest)
        )
        for pitch in pitches:
            writing.add(bar.beat, 3.0 if soft else 1.2, pitch, velocity, index, "hit")
    if kind == "shock":
        writing.add(bar.beat + 0.05, 5.0, nearest(root, 86, 80, 96), 40, _layer(writing, "ring", "trem"), "ring")


def finish(writing: Writing, ending: str) -> None:
    """Let the last chord ring, cut on the frame, or close with a button: two short chords, the second a beat before the end."""
    last = writing.bars[-1]
    if ending == "ring":
        for note in writing.notes:
            held = note.role in ("pad", "bass", "drone", "melody")
            if held and note.beat + note.beats >= last.end - 0.6 and note.beat >= last.beat - 0.01:
                note.beats = last.end - note.beat + 1.5
    elif ending == "button":
        index = _layer(writing, "hit", "pizz")
        writing.notes[:] = [note for note in writing.notes if note.beat < last.end - 2.01]
        for back, name in ((2, "V7"), (1, "I")):
            classes = writing.classes(chord(name, writing.mode))
            for pitch in voiced(None, classes, 4, 48, 76):
                writing.add(last.end - back, 0.35, pitch, 88, index, "hit")
        writing.add(last.end - 1, 0.4, nearest(writing.tonic, 38, 36, 50), 92, index, "hit")
    if ending in ("cut", "button"):
        for note in writing.notes:
            note.beats = min(note.beats, max(0.1, last.end - note.beat - 0.02))
