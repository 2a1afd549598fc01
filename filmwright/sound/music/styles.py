"""Musical taste as data: the styles by mood and the tunes. The machinery that plays them is beside.

Progressions are written as bars of roman numerals over the degrees of the style's mode (see theory.chord); a comma puts two
chords into a bar. `going` leads away from home, `closing` comes back.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Layer:
    """One instrument with one job, heard while the intensity lies between `quietest` and `loudest`.

    `register` is the lowest and highest MIDI pitch, `velocity` its strength at middle intensity. The rest are settings of the
    texture named by `role`; a texture reads those that concern it.
    """

    role: str  # a key of textures.TEXTURES
    instrument: str
    register: tuple[int, int]
    velocity: float
    quietest: float = 0.0
    loudest: float = 1.01
    voices: int = 3  # notes in a chord
    rate: float = 4.0  # beats a note
    gate: float = 0.7  # share of its time that a pulse sounds
    every: float = 4.0  # beats between lonely notes
    rest: float = 0.0  # chance that a figure leaves a note out
    patterns: tuple[tuple[int, ...], ...] = ()  # figures as steps of the chord's ladder
    pattern: str = ""  # a key of drums.BEATS
    accompany: float = 0.0  # chance that a long melody note gets a sixth or third below
    double: int = 0  # semitones at which the melody is doubled when it is loud
    staccato: float = 0.97  # share of its written length that a melody note sounds
    augment: bool = False  # the tune at half speed
    fragment: bool = False  # only pieces of the tune


@dataclass(frozen=True)
class Style:
    """How a mood sounds. `tempo` is a range in beats a minute, `looseness` the players' spread in milliseconds."""

    tempo: tuple[float, float]
    mode: str
    looseness: float
    ending: str  # ring | cut | button
    rests: float  # chance that the melody rests for a phrase
    soft: bool  # hits are harp and celesta, not brass
    key: int  # semitones added to the film's key, so that neighbouring moods are related
    going: tuple[str, ...]
    closing: tuple[str, ...]
    layers: tuple[Layer, ...]
    slowing: float = 0.0
    swing: float = 0.0  # where the off-beat lies, 0.5 straight; 0 none


Tune = tuple[tuple[int | None, float], ...]

# Two bars each: (step of the scale above the tonic, beats); None is a rest. They are developed, never just repeated.
THEMES: dict[str, Tune] = {
    "wanderer": ((0, 1.5), (1, 0.5), (4, 2), (3, 1), (2, 0.5), (1, 0.5), (2, 2)),
    "threat": ((0, 1), (1, 0.5), (0, 0.5), (-1, 2), (0, 1), (1, 0.5), (3, 0.5), (1, 2)),
    "home": ((4, 1), (2, 1), (0, 2), (1, 1), (2, 0.5), (3, 0.5), (4, 2)),
    "trickster": (
        (0, 0.5),
        (2, 0.5),
        (4, 0.5),
        (2, 0.5),
        (5, 0.5),
        (4, 0.5),
        (None, 1),
        (3, 0.5),
        (1, 0.5),
        (2, 0.5),
        (0, 0.5),
        (4, 1),
        (None, 1),
    ),
    "fate": ((0, 0.75), (0, 0.25), (0, 1), (5, 2), (4, 0.75), (3, 0.25), (4, 1), (2, 2)),
    "city": ((None, 0.5), (4, 0.5), (6, 0.5), (5, 1), (2, 1.5), (None, 0.5), (3, 0.5), (4, 0.5), (2, 0.5), (0, 2)),
    "lullaby": ((2, 1), (4, 0.5), (2, 0.5), (0, 2), (1, 1), (3, 0.5), (1, 0.5), (-1, 2)),
    "vow": ((0, 1), (4, 1), (5, 1.5), (4, 0.5), (3, 1), (2, 1), (1, 2)),
}

# Which tune suits whom when nobody chose one: leads in turn take the first ones.
LEADING = ("wanderer", "home", "fate", "city", "trickster", "lullaby", "vow", "threat")

STYLES: dict[str, Style] = {
    "tender_piano": Style(
        tempo=(62, 76),
        mode="major",
        looseness=14,
        slowing=0.16,
        ending="ring",
        rests=0.25,
        soft=True,
        key=0,
        going=("I vi7 IVM7 Vsus4", "IM7 iii7 IVadd9 I/3", "I V/7 vi7 IVadd9"),
        closing=("IVM7 V vi7 IV", "ii7 Vsus4,V I Iadd9", "IVadd9 iv I/5 Iadd9"),
        layers=(
            Layer(
                "arp",
                "piano",
                (45, 72),
                46,
                patterns=((0, 2, 4, 5, 4, 2), (0, 2, 3, 4, 5, 3), (0, 2, 4, 3, 5, 4)),
                rate=0.5,
                rest=0.12,
            ),
            Layer("melody", "piano", (67, 88), 66, accompany=0.5),
            Layer("bass", "piano", (33, 48), 50, rate=4),
            Layer("pad", "violins2", (60, 77), 44, quietest=0.45, voices=3),
            Layer("counter", "solo_vc", (48, 67), 56, quietest=0.6),
        ),
    ),
    "melancholy_strings": Style(
        tempo=(52, 66),
        mode="minor",
        looseness=18,
        slowing=0.2,
        ending="ring",
        rests=0.2,
        soft=True,
        key=9,
        going=("i VI iv7 Vsus4,V", "i v/3 VIM7 iv", "iadd9 VII/3 III VI"),
        closing=("iv i/5 V7 i", "VIM7 ii\u00f87 V i", "iv7 V VI iadd9"),
        layers=(
            Layer("pad", "violas", (52, 72), 58, voices=3),
            Layer("bass", "celli", (36, 52), 60, rate=4),
            Layer("bass", "basses", (28, 43), 50, quietest=0.5, rate=4),
            Layer("melody", "solo_vc", (52, 74), 74, loudest=0.55),
            Layer("melody", "violins", (64, 86), 72, quietest=0.55, double=-12),
            Layer("counter", "engl_horn", (57, 76), 56, quietest=0.4),
            Layer("arp", "harp", (48, 79), 42, quietest=0.6, patterns=((0, 2, 4, 5),), rate=1.0, rest=0.1),
        ),
    ),
    "suspense": Style(
        tempo=(62, 80),
        mode="phrygian",
        looseness=10,
        ending="cut",
        rests=0.35,
        soft=False,
        key=9,
        going=("i5 i5 II/1 i", "i5 vo i5 bV/1", "i i5 viio7 i5"),
        closing=("i5 II/1 i5 viio7", "i5 iv II i5"),
        layers=(
            Layer("drone", "basses", (28, 40), 58),
            Layer("drone", "sub", (26, 38), 52, quietest=0.3),
            Layer("cluster", "trem", (74, 88), 46, quietest=0.25),
            Layer("sparse", "piano", (31, 50), 56, loudest=0.75, every=2.5),
            Layer("sparse", "celesta", (74, 92), 48, loudest=0.6, every=4.0),
            Layer("pulse", "celli_f", (36, 48), 60, quietest=0.45, rate=0.5, gate=0.45),
            Layer("melody", "clarinet", (50, 68), 56, quietest=0.1, loudest=0.7, fragment=True),
            Layer("melody", "horns", (50, 67), 62, quietest=0.6, fragment=True),
            Layer("perc", "gran", (36, 36), 66, quietest=0.5, pattern="heart"),
            Layer("pad", "trem_low", (43, 60), 50, quietest=0.7, voices=3),
        ),
    ),
    "chase": Style(
        tempo=(138, 158),
        mode="minor",
        looseness=5,
        ending="cut",
        rests=0.12,
        soft=False,
        key=9,
        going=("i i VI iv", "i bII/1 i VII", "i III iv bII"),
        closing=("VI VII i V", "iv VI bII V", "VI iv Vsus4 V"),
        layers=(
            Layer(
                "ostinato",
                "celli_f",
                (38, 58),
                84,
                rate=0.5,
                patterns=((0, 0, 3, 0, 2, 0, 1, 0), (0, 3, 0, 2, 0, 0, 4, 3), (0, 0, 2, 0, 0, 3, 2, 1)),
            ),
            Layer(
                "ostinato",
                "violas_f",
                (55, 72),
                74,
                quietest=0.4,
                rate=0.25,
                patterns=(
                    (3, 2, 1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 4, 3, 2, 1),
                    (0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 4, 3, 2, 1, 2, 3),
                ),
            ),
            Layer("pulse", "basses", (28, 43), 84, rate=0.5, gate=0.6),
            Layer("melody", "clarinet", (52, 72), 74, loudest=0.5, fragment=True),
            Layer("melody", "horns", (52, 72), 92, quietest=0.5, augment=True, accompany=0.6),
            Layer("stabs", "trombones", (43, 62), 88, quietest=0.6, voices=3),
            Layer("melody", "violins_f", (69, 88), 82, quietest=0.72, double=-12),
            Layer("perc", "taiko", (40, 62), 92, quietest=0.3, pattern="chase"),
            Layer("perc", "timpani", (40, 53), 86, quietest=0.55, pattern="roots"),
            Layer("perc", "kit", (36, 57), 70, quietest=0.75, pattern="cym"),
        ),
    ),
    "wonder": Style(
        tempo=(76, 94),
        mode="lydian",
        looseness=12,
        slowing=0.12,
        ending="ring",
        rests=0.12,
        soft=True,
        key=0,
        going=("I II/1 I V/1", "IM7 iii7 II Iadd9", "I bIII bVI II/1"),
        closing=("vi7 II Iadd9 I", "bVI bVII I Iadd9", "II/1 V vi7 Iadd9"),
        layers=(
            Layer(
                "arp",
                "harp",
                (48, 84),
                52,
                rate=0.5,
                patterns=((0, 2, 3, 4, 5, 6, 5, 4), (0, 3, 2, 4, 3, 5, 4, 6)),
                rest=0.06,
            ),
            Layer("pad", "violins2", (60, 79), 54, voices=3),
            Layer("pad", "choir", (55, 76), 52, quietest=0.45, voices=3),
            Layer("bass", "celli", (36, 50), 58, rate=4),
            Layer("bass", "basses", (28, 40), 58, quietest=0.5, rate=4),
            Layer("melody", "flute", (72, 91), 66, loudest=0.55),
            Layer("melody", "horns", (55, 74), 76, quietest=0.55, accompany=0.6),
            Layer("counter", "violins", (72, 91), 62, quietest=0.6),
            Layer("shimmer", "celesta", (79, 98), 46, quietest=0.2),
            Layer("perc", "kit", (49, 57), 58, quietest=0.7, pattern="swell"),
        ),
    ),
    "comedy_pizzicato": Style(
        tempo=(112, 132),
        mode="major",
        looseness=8,
        ending="button",
        rests=0.25,
        soft=True,
        key=5,
        going=("I vi ii V", "I I II V7", "I IV I V7"),
        closing=("IV io I/5 V7", "ii V7 I,V I", "IV V I I"),
        layers=(
            Layer("oompah", "pizz", (40, 67), 72),
            Layer("melody", "bassoon", (43, 64), 76, loudest=0.5, staccato=0.5),
            Layer("melody", "clarinet", (62, 84), 74, quietest=0.5, staccato=0.55),
            Layer("melody", "pizz", (67, 86), 70, quietest=0.3, staccato=0.4, accompany=0.4),
            Layer("sparse", "marimba", (67, 88), 62, quietest=0.35, every=1.5),
            Layer("sparse", "glock", (79, 96), 50, quietest=0.6, every=4.0),
            Layer("perc", "brush", (38, 44), 56, quietest=0.45, pattern="light"),
            Layer("bass", "bass", (33, 48), 70, quietest=0.55, rate=2),
        ),
    ),
    "epic": Style(
        tempo=(84, 104),
        mode="minor",
        looseness=9,
        slowing=0.08,
        ending="ring",
        rests=0.05,
        soft=False,
        key=9,
        going=("i VI III VII", "i III VII iv", "i iv VI VII"),
        closing=("VI VII i i", "iv VI V i", "VI IV VII i"),
        layers=(
            Layer(
                "ostinato",
                "violas_f",
                (52, 70),
                80,
                rate=0.5,
                patterns=((0, 2, 3, 2, 0, 2, 4, 2), (0, 1, 2, 3, 2, 3, 2, 1)),
            ),
            Layer(
                "ostinato",
                "celli_f",
                (38, 55),
                84,
                rate=0.5,
                patterns=((0, 0, 0, 2, 0, 0, 2, 3), (0, 0, 3, 0, 0, 2, 0, 2)),
            ),
            Layer("bass", "basses", (28, 43), 84, rate=2),
            Layer("melody", "engl_horn", (55, 74), 72, loudest=0.35),
            Layer("melody", "horns", (53, 74), 96, quietest=0.3, augment=True),
            Layer("melody", "violins", (67, 88), 86, quietest=0.6, double=-12, accompany=0.5),
            Layer("pad", "choir", (53, 76), 78, quietest=0.55, voices=4),
            Layer("pad", "trombones", (48, 65), 76, quietest=0.65, voices=3),
            Layer("stabs", "trumpets", (60, 79), 80, quietest=0.8, voices=3),
            Layer("perc", "taiko", (40, 62), 96, quietest=0.25, pattern="epic"),
            Layer("perc", "timpani", (40, 53), 88, quietest=0.5, pattern="roots"),
            Layer("perc", "kit", (49, 57), 76, quietest=0.7, pattern="cym"),
        ),
    ),
    "noir_jazz": Style(
        tempo=(84, 104),
        mode="dorian",
        looseness=12,
        slowing=0.1,
        ending="ring",
        rests=0.25,
        swing=0.64,
        soft=True,
        key=2,
        going=("i9 IV9 i9 bII7", "i9 v\u00f87 I7 iv9", "i9 VIIM7 bVIM7 V7b9"),
        closing=("iv9 VII9 ii\u00f87 V7b9", "ii\u00f87 V7b9 i9 i9", "bVIM7 V7b9 i9 bII7"),
        layers=(
            Layer("walk", "bass", (31, 50), 78),
            Layer("comp", "epiano", (53, 72), 52, voices=4),
            Layer("melody", "mute_tpt", (60, 79), 70, loudest=0.55),
            Layer("melody", "sax", (50, 72), 80, quietest=0.5),
            Layer("perc", "brush", (38, 59), 58, quietest=0.15, pattern="ride"),
            Layer("sparse", "vibes", (62, 84), 50, quietest=0.2, every=3.5),
            Layer("pad", "violins2", (62, 79), 42, quietest=0.65, voices=3),
        ),
    ),
    "ambient_electronic": Style(
        tempo=(72, 92),
        mode="dorian",
        looseness=3,
        ending="ring",
        rests=0.3,
        soft=True,
        key=2,
        going=("iadd9 VIIadd9 IVsus2 IVsus2", "i7 i7 IIIM7 VIIadd9", "iadd9 v7 IIIM7 IV"),
        closing=("IIIM7 IV iadd9 iadd9", "VIIadd9 IVsus2 isus2 iadd9"),
        layers=(
            Layer("pad", "warm_pad", (50, 74), 60, voices=4),
            Layer("pad", "halo", (62, 84), 44, quietest=0.4, voices=3),
            Layer("drone", "sub", (26, 38), 66),
            Layer(
                "arp",
                "poly",
                (60, 86),
                48,
                quietest=0.3,
                rate=0.25,
                patterns=((0, 2, 4), (0, 3, 2, 4, 5), (5, 4, 2)),
                rest=0.25,
            ),
            Layer("sparse", "epiano", (62, 84), 56, every=2.0),
            Layer("melody", "glass", (67, 86), 54, quietest=0.1, augment=True),
            Layer("perc", "ekit", (35, 46), 62, quietest=0.55, pattern="elec"),
            Layer("pulse", "syn_bass", (31, 46), 60, quietest=0.6, rate=0.5, gate=0.5),
        ),
    ),
    "release": Style(
        tempo=(66, 82),
        mode="major",
        looseness=14,
        slowing=0.18,
        ending="ring",
        rests=0.1,
        soft=True,
        key=0,
        going=("I V/7 vi IVadd9", "I/3 IV Vsus4 vi7", "Iadd9 iii IVM7 V"),
        closing=("IVadd9 I/3 Vsus4,V Iadd9", "vi7 IV I/5,V I", "IV iv I Iadd9"),
        layers=(
            Layer("pad", "violins2", (60, 77), 58, voices=3),
            Layer("pad", "violas", (50, 67), 56, voices=2),
            Layer("bass", "celli", (36, 52), 60, rate=4),
            Layer("bass", "basses", (28, 40), 54, quietest=0.4, rate=4),
            Layer("melody", "solo_vln", (67, 86), 68, loudest=0.5),
            Layer("melody", "violins", (67, 88), 74, quietest=0.5, double=-12),
            Layer("melody", "horns", (53, 70), 70, quietest=0.7),
            Layer("arp", "harp", (48, 79), 46, quietest=0.25, rate=0.5, patterns=((0, 2, 4, 5, 6, 5, 4, 2),), rest=0.1),
            Layer("counter", "oboe", (64, 81), 58, quietest=0.35),
        ),
    ),
}
