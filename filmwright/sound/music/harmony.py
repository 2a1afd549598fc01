"""Form and harmony: sections at the hits, phrases of four bars, progressions that go away and come home."""

from __future__ import annotations

import numpy as np

from filmwright.sound.music.score import Bar
from filmwright.sound.music.styles import Style
from filmwright.sound.music.theory import chord


def harmonise(bars: list[Bar], style: Style, mode: str, chance: np.random.Generator) -> None:
    """Give every bar its phrase and its chords, in place.

    Phrases go A A' B close; the last phrase of the cue closes, and comes home to the tonic unless the style ends by a cut.
    """
    sections = sorted({bar.section for bar in bars})
    going = [line.split() for line in style.going]
    closing = [line.split() for line in style.closing]
    phrase = 0
    for section in sections:
        mine = [bar for bar in bars if bar.section == section]
        groups = [mine[k : k + 4] for k in range(0, len(mine), 4)]
        if len(groups) > 1 and len(groups[-1]) == 1:
            groups[-2:] = [groups[-2] + groups[-1]]
        first, contrast, close = (
            int(chance.integers(len(going))),
            int(chance.integers(len(going))),
            int(chance.integers(len(closing))),
        )
        for k, group in enumerate(groups):
            final = k == len(groups) - 1
            ends = final and section == sections[-1]
            closes = ends or k % 4 == 3
            if ends and style.ending != "cut":
                home = [line for line in closing if _is_home(line[-1])] or closing
                line = home[close % len(home)]
            elif closes:
                line = closing[(close + k // 4) % len(closing)]
            else:
                line = going[(contrast if k % 4 == 2 else first + k // 4 + section) % len(going)]
            if ends and len(group) > 4:
                line = going[first][: len(group) - 4] + line
            if final and len(group) < 4:
                line = line[-len(group) :] if len(group) > 1 or ends else line[:1]
            for place, bar in enumerate(group):
                bar.phrase, bar.place, bar.phrase_bars, bar.closing = phrase, place, len(group), closes
                names = line[min(place, len(line) - 1)].split(",")
                if bar.beats < 4:
                    names = names[-1:]
                bar.chords = [(bar.beats * n / len(names), chord(name, mode)) for n, name in enumerate(names)]
            phrase += 1
    bars[-1].last = True


def _is_home(name: str) -> bool:
    return name[0] in "Ii" and name[:2].lower() not in ("ii", "iv")
