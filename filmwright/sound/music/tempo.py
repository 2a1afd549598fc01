"""Time: one tempo chosen so that every marked moment falls on a bar line, then bent a little until it does exactly."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from filmwright.sound.music.score import Bar

_ROOM = 0.8  # seconds from the ends within which a moment cannot be a bar line of its own


def tempo_map(
    start: float, end: float, moments: Sequence[float], tempo: tuple[float, float], meter: int = 4, slowing: float = 0.0
) -> tuple[list[Bar], Callable[[float], float], float]:
    """Bars, the function from beats to seconds, and the tempo (beats a minute) that was chosen in the range `tempo`.

    Beats left over before a moment become a short or a long bar. `slowing` is the share by which the last bars are stretched;
    what comes before them hurries by 6 % at most. The first bar starts at `start`, the last ends at `end`, every moment is a bar
    line.
    """
    anchors = [start, *(moment for moment in sorted(moments) if start + _ROOM < moment < end - _ROOM), end]
    choices = np.arange(tempo[0], tempo[1] + 0.01, 0.5)
    centre = (tempo[0] + tempo[1]) / 2
    beats_a_minute = float(min(choices, key=lambda choice: _cost(anchors, float(choice), meter, centre)))
    sections = [_section(b - a, beats_a_minute, meter) for a, b in pairwise(anchors)]
    bars: list[Bar] = []
    beats, seconds = [0.0], [start]
    beat = 0.0
    for k, (section, until) in enumerate(zip(sections, anchors[1:], strict=True)):
        for length in section:
            bars.append(Bar(len(bars), beat, length, section=k))
            beat += length
        beats.append(beat)
        seconds.append(until)
    _slow_down(bars, beats, seconds, slowing)
    curve = _curve(beats, seconds)
    last_rate = (seconds[-1] - seconds[-2]) / (beats[-1] - beats[-2])

    def time(at: float) -> float:
        return float(curve(min(at, beats[-1]))) + max(0.0, at - beats[-1]) * last_rate

    return bars, time, beats_a_minute


def _section(seconds: float, tempo: float, meter: int) -> list[int]:
    """Bar lengths in beats of one section between two anchors."""
    whole = max(1, round(seconds * tempo / 60))
    bars, rest = divmod(whole, meter)
    lengths = [meter] * bars
    if rest:
        lengths = [*lengths, rest] if rest >= 2 or not lengths else [*lengths[:-1], meter + rest]
    return lengths


def _cost(anchors: Sequence[float], tempo: float, meter: int, centre: float) -> float:
    cost = 1.5 * abs(tempo / centre - 1)
    for a, b in pairwise(anchors):
        wanted = (b - a) * tempo / 60
        whole = max(1, round(wanted))
        cost += 9 * abs(math.log(whole / wanted)) + {0: 0.0, 2: 0.35}.get(whole % meter, 0.6)
    return cost


def _slow_down(bars: list[Bar], beats: list[float], seconds: list[float], slowing: float) -> None:
    """Put an anchor before the last one or two bars, earlier than even beats would have it."""
    if not slowing or bars[-1].beats < 3:
        return
    for width in (bars[-1].beats + (bars[-2].beats if len(bars) > 2 else 99), bars[-1].beats):
        before = beats[-1] - beats[-2] - width
        if before >= 1.5 * width or (width == bars[-1].beats and before >= width):
            share = (seconds[-1] - seconds[-2]) * width / (beats[-1] - beats[-2])
            share *= 1 + min(slowing, 0.06 * before / width)
            beats.insert(-1, beats[-1] - width)
            seconds.insert(-1, seconds[-1] - share)
            return


def _curve(beats: list[float], seconds: list[float]) -> Callable[[float], float]:
    """Seconds of a beat: smoothly bent through the anchors, unless smoothing would exaggerate the bend by more than an eighth."""
    from scipy.interpolate import PchipInterpolator

    def straight(at: float) -> float:
        return float(np.interp(at, beats, seconds))

    rates = np.diff(seconds) / np.diff(beats)
    if len(beats) > 2 and rates.max() / rates.min() < 1.35:
        smooth = PchipInterpolator(beats, seconds)
        grid = np.arange(0, beats[-1] + 0.5, 1.0)
        bent, even = np.diff(smooth(grid)), np.diff([straight(at) for at in grid])
        if len(bent) and bent.max() < even.max() * 1.12 and bent.min() > even.min() * 0.88:
            return lambda at: float(smooth(at))
    return straight
