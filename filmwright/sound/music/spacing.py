"""Room between low notes: an octave under middle C thirds and seconds blur, so accompaniment that comes too near the bass goes up."""

from __future__ import annotations

from filmwright.sound.music.instruments import INSTRUMENTS
from filmwright.sound.music.score import Note, Writing

LOW = 48  # MIDI pitch under which two notes need a fourth between them
NEAR = 5  # semitones
YIELDING = (
    "pulse",
    "ostinato",
    "arp",
    "pad",
    "stabs",
    "harmony",
    "double",
)  # those further on give way to those before
MEANT = ("sparse", "cluster")  # what may rub: suspense lives of it


def opened(writing: Writing) -> None:
    """Move accompaniment that lies within a third of a lower or firmer note up an octave; what its instrument cannot reach is left out."""
    sounding = sorted(
        (note for note in writing.notes if note.pitch < LOW + NEAR and note.role not in ("percussion", *MEANT)),
        key=lambda note: (note.beat, note.pitch),
    )
    gone: set[int] = set()
    for k, note in enumerate(sounding):
        for other in sounding[k + 1 :]:
            if other.beat >= note.beat + note.beats - 0.05:
                break
            if not 0 < abs(other.pitch - note.pitch) < NEAR or min(other.pitch, note.pitch) >= LOW:
                continue
            second = max((note, other), key=lambda one: (_rank(one), one.pitch))
            if second.role not in YIELDING:
                continue
            if second.pitch + 12 <= INSTRUMENTS[writing.layers[second.layer].instrument].highest:
                second.pitch += 12
            else:
                gone.add(id(second))
    writing.notes = [note for note in writing.notes if id(note) not in gone]


def _rank(note: Note) -> int:
    """How readily a note gives way."""
    return YIELDING.index(note.role) + 1 if note.role in YIELDING else 0
