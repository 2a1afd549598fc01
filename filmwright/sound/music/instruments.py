"""The orchestra: where each instrument lies in the soundfont, its range, its seat, its share of the hall, and how loud it is
there.

Gains were measured once (`benchmarks/sound.py calibrate`): General MIDI presets differ by 20 LU at one velocity, brass far above
strings.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Instrument:
    """`bank` and `program` in the font (bank 128 are drum kits, -1 is the piano synthesised here), range in MIDI pitches, `seat`
    0 left to 127 right, `family` its stem, `hall` its reverb send, `sustained` whether it can swell on a held note, `gain` in
    dB."""

    bank: int
    program: int
    lowest: int
    highest: int
    seat: int
    family: str
    hall: float
    sustained: bool
    gain: float


INSTRUMENTS: dict[str, Instrument] = {
    "violins": Instrument(20, 49, 55, 98, 38, "strings", 0.3, True, -4.4),
    "violins_f": Instrument(20, 48, 55, 98, 38, "strings", 0.25, True, -4.4),
    "violins2": Instrument(25, 49, 55, 91, 50, "strings", 0.3, True, -3.9),
    "violas": Instrument(30, 49, 48, 86, 74, "strings", 0.28, True, -2.6),
    "violas_f": Instrument(30, 48, 48, 86, 74, "strings", 0.25, True, -2.8),
    "celli": Instrument(40, 49, 36, 74, 86, "strings", 0.26, True, -2.8),
    "celli_f": Instrument(40, 48, 36, 74, 86, "strings", 0.22, True, -2.8),
    "basses": Instrument(50, 49, 28, 55, 92, "strings", 0.2, True, -2.8),
    "trem": Instrument(20, 44, 55, 98, 40, "strings", 0.3, True, 0.0),
    "trem_low": Instrument(40, 44, 36, 72, 86, "strings", 0.25, True, 0.0),
    "pizz": Instrument(0, 45, 36, 91, 56, "strings", 0.22, False, -3.6),
    "solo_vln": Instrument(0, 40, 55, 96, 54, "strings", 0.35, True, -8.5),
    "solo_vc": Instrument(0, 42, 36, 76, 72, "strings", 0.32, True, -13.1),
    "harp": Instrument(0, 46, 28, 98, 30, "keys", 0.32, False, 0.0),
    "piano": Instrument(-1, 0, 24, 103, 60, "keys", 0.24, False, -12.1),
    "celesta": Instrument(0, 8, 60, 103, 44, "keys", 0.38, False, 0.0),
    "glock": Instrument(0, 9, 74, 105, 46, "keys", 0.38, False, -1.8),
    "epiano": Instrument(0, 4, 33, 96, 62, "keys", 0.18, False, -0.5),
    "vibes": Instrument(0, 11, 53, 89, 70, "keys", 0.3, False, -6.2),
    "marimba": Instrument(0, 12, 45, 91, 48, "keys", 0.22, False, -0.4),
    "horns": Instrument(0, 60, 38, 77, 50, "brass", 0.34, True, -16.2),
    "trumpets": Instrument(0, 56, 54, 84, 68, "brass", 0.28, True, -18.9),
    "trombones": Instrument(0, 57, 36, 72, 78, "brass", 0.28, True, -22.6),
    "mute_tpt": Instrument(0, 59, 54, 84, 58, "brass", 0.3, True, -12.3),
    "tuba": Instrument(0, 58, 28, 58, 82, "brass", 0.22, True, -19.1),
    "flute": Instrument(0, 73, 60, 96, 54, "winds", 0.32, True, -9.4),
    "clarinet": Instrument(0, 71, 50, 89, 66, "winds", 0.28, True, -6.5),
    "oboe": Instrument(0, 68, 58, 89, 60, "winds", 0.3, True, -11.6),
    "bassoon": Instrument(0, 70, 34, 70, 74, "winds", 0.25, True, -8.8),
    "engl_horn": Instrument(0, 69, 52, 81, 68, "winds", 0.34, True, -7.0),
    "sax": Instrument(0, 66, 44, 76, 58, "winds", 0.28, True, -13.1),
    "choir": Instrument(0, 52, 43, 84, 64, "choir", 0.42, True, -3.7),
    "oohs": Instrument(0, 53, 48, 84, 64, "choir", 0.42, True, -9.5),
    "warm_pad": Instrument(0, 89, 30, 90, 64, "synth", 0.3, True, -6.0),
    "halo": Instrument(0, 94, 40, 96, 64, "synth", 0.35, True, -12.6),
    "sub": Instrument(8, 80, 24, 50, 64, "synth", 0.02, True, -5.1),
    "poly": Instrument(0, 90, 36, 96, 52, "synth", 0.28, False, -20.3),
    "glass": Instrument(0, 92, 50, 100, 64, "synth", 0.4, True, -3.6),
    "syn_bass": Instrument(0, 38, 28, 60, 64, "synth", 0.05, False, -3.9),
    "bass": Instrument(0, 32, 28, 60, 62, "low", 0.08, False, -12.5),
    "timpani": Instrument(0, 47, 38, 57, 76, "perc", 0.3, False, -6.1),
    "taiko": Instrument(0, 116, 36, 72, 60, "perc", 0.28, False, -2.2),
    "gran": Instrument(8, 116, 30, 60, 64, "perc", 0.3, False, -2.0),
    "kit": Instrument(128, 48, 0, 127, 64, "perc", 0.22, False, -10.0),
    "brush": Instrument(128, 40, 0, 127, 64, "perc", 0.16, False, -4.7),
    "ekit": Instrument(128, 25, 0, 127, 64, "perc", 0.12, False, -9.0),
    "revcym": Instrument(0, 119, 40, 80, 64, "perc", 0.2, True, -8.9),
}
FAMILIES = tuple(dict.fromkeys(instrument.family for instrument in INSTRUMENTS.values()))
