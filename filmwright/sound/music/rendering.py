"""The players: notes rendered with the soundfont (and the piano of our own), one stereo stem a family, in a hall.

One family is rendered at a time and the font is read once, so memory is that of the font (150 MB) and of the stems.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.assets import asset
from filmwright.errors import AssetError, InputError
from filmwright.sound import RATE
from filmwright.sound.music import piano
from filmwright.sound.music.instruments import INSTRUMENTS
from filmwright.sound.music.performance import expression
from filmwright.sound.music.score import CueRequest, NoteEvent

TAIL = 4.0  # seconds that the hall rings after the last note
_CHANNELS = 8  # instruments in one pass of the synthesiser
_BRIGHTENED = ("strings", "brass", "choir", "winds")
_DRUM_CHANNEL = 9


def render(
    events: Sequence[NoteEvent],
    rate: int = RATE,
    cues: Sequence[CueRequest] = (),
    length: float = 0.0,
    start: float = 0.0,
) -> dict[str, Array]:
    """Stems by family of instruments, (n, 2) float32 from second `start` of the film.

    `cues` are the requests that the events were composed from; with them intensity shapes expression and brightness. `length` in
    seconds cuts the stems (0: until the last note has died). A long film is rendered cue by cue, so that memory is that of one
    cue. Raises AssetError when the soundfont is missing, InputError when another rate is asked for.
    """
    if rate != RATE:
        raise InputError(f"The orchestra plays at {RATE} Hz, not {rate}. Resample its stems.")
    if not events:
        return {}
    seconds = length or max(event.start + event.seconds for event in events) + TAIL - start
    count = round(seconds * RATE)
    requests = list(cues) or [
        CueRequest(start, start + seconds, "") for _ in range(1 + max(event.cue for event in events))
    ]
    stems: dict[str, Array] = {}
    for family in sorted({INSTRUMENTS[event.instrument].family for event in events}):
        mine = [event for event in events if INSTRUMENTS[event.instrument].family == family]
        stems[family] = _family(family, mine, requests, start, count)
    return stems


def _family(family: str, events: Sequence[NoteEvent], cues: Sequence[CueRequest], zero: float, count: int) -> Array:
    """One stem: passes of the synthesiser over stretches with notes, brightness, the hall."""
    stem = np.zeros((count, 2), np.float32)
    for start, end, played in _stretches(events):
        start = max(start, zero)
        first = round((start - zero) * RATE)
        last = min(count, round((end + TAIL - zero) * RATE))
        if last <= first:
            continue
        dry = np.zeros((last - first, 2), np.float32)
        send = np.zeros((last - first, 2), np.float32)
        names = sorted({event.instrument for event in played if INSTRUMENTS[event.instrument].bank >= 0})
        for k in range(0, len(names), _CHANNELS):
            group = names[k : k + _CHANNELS]
            sound = _pass(group, [event for event in played if event.instrument in group], cues, start, last - first)
            dry += sound
            send += sound * np.float32(np.mean([INSTRUMENTS[name].hall for name in group]))
        keys = [event for event in played if INSTRUMENTS[event.instrument].bank < 0]
        if keys:
            sound = _pianist(keys, start, last - first)
            dry += sound
            send += sound * np.float32(INSTRUMENTS[keys[0].instrument].hall)
        if family in _BRIGHTENED:
            above = _brightened(dry, cues, start)
            dry += above
            send += 0.3 * above
        stem[first:last] += dry + _hall(send)
    return stem


def _stretches(events: Sequence[NoteEvent]) -> list[tuple[float, float, list[NoteEvent]]]:
    """Groups of events with silence longer than the tail between them: there is no need to synthesise silence."""
    found: list[tuple[float, float, list[NoteEvent]]] = []
    for event in sorted(events, key=lambda event: event.start):
        end = event.start + event.seconds
        if found and event.start - found[-1][1] < TAIL + 1 and event.start - found[-1][0] < 90:
            start, until, group = found[-1]
            group.append(event)
            found[-1] = (start, max(until, end), group)
        else:
            found.append((event.start, end, [event]))
    return found


@cache
def _synthesiser() -> tuple[Any, int]:
    """The synthesiser with the font in it. Raises AssetError."""
    import tinysoundfont

    synth = tinysoundfont.Synth(samplerate=RATE, gain=-6)
    path = asset("gm.sf3")
    font = int(synth.sfload(str(path)))
    if font < 0:
        raise AssetError(f"The soundfont {path} cannot be read. Restore it with `git checkout -- filmwright/assets`.")
    return synth, font


def _pass(
    names: Sequence[str], events: Sequence[NoteEvent], cues: Sequence[CueRequest], start: float, count: int
) -> Array:
    """Up to eight instruments at once: (count, 2) float32 from `start` seconds."""
    synth, font = _synthesiser()
    synth.sounds_off()
    synth.generate(2048)
    orders: list[
        tuple[int, int, int, int, int]
    ] = []  # sample, what (0 off, 1 control, 2 on), channel, pitch or control, value
    drums = 0
    for channel, name in enumerate(names):
        tool = INSTRUMENTS[name]
        kit = tool.bank == 128
        if kit:
            channel = _DRUM_CHANNEL + drums  # kits of one pass beyond the first take channels after it
            drums += 1
        synth.program_select(channel, font, tool.bank, tool.program, kit)
        for control, value in ((10, tool.seat), (11, 110), (7, round(127 * 10 ** (tool.gain / 60)))):
            synth.control_change(channel, control, value)  # volume is cubic: dB = 60 log10(value / 127)
        mine = [event for event in events if event.instrument == name]
        for event in mine:
            first = round((event.start - start) * RATE)
            orders.append((first, 2, channel, event.pitch, event.velocity))
            orders.append((first + max(1, round(event.seconds * RATE)), 0, channel, event.pitch, 0))
        if tool.sustained:
            orders += [(round((time - start) * RATE), 1, channel, 11, value) for time, value in expression(mine, cues)]
    orders.sort(key=lambda order: (order[0], order[1]))
    sound = np.zeros((count, 2), np.float32)
    position = 0
    for at, what, channel, number, value in [*orders, (count, 9, 0, 0, 0)]:
        until = min(max(at, position), count)
        if until > position:
            part = np.frombuffer(bytes(synth.generate(until - position)), np.float32)
            sound[position:until] = part.reshape(-1, 2)
            position = until
        if what == 2:
            synth.noteon(channel, number, value)
        elif what == 0:
            synth.noteoff(channel, number)
        elif what == 1:
            synth.control_change(channel, number, value)
    return sound


def _pianist(events: Sequence[NoteEvent], start: float, count: int) -> Array:
    """The piano part: bass strings to the left, treble to the right, as the player hears it."""
    sound = np.zeros((count, 2), np.float32)
    gain = np.float32(10 ** (INSTRUMENTS["piano"].gain / 20))
    for event in events:
        key = piano.note(event.pitch, event.velocity, event.seconds) * gain
        first = round((event.start - start) * RATE)
        key = key[: max(0, count - first)]
        side = np.clip((event.pitch - 62) / 60, -0.5, 0.5)
        sound[first : first + len(key), 0] += key * np.float32(np.cos((side + 1) * np.pi / 4))
        sound[first : first + len(key), 1] += key * np.float32(np.sin((side + 1) * np.pi / 4))
    return sound


def _brightened(dry: Array, cues: Sequence[CueRequest], start: float, soft: float = 1.0, loud: float = 12.0) -> Array:
    """What to add so that louder playing is brighter above 2.2 kHz, as players are: the synthesiser ignores that part of the
    font.
    """
    from scipy.signal import butter, sosfilt

    time = start + np.arange(0, len(dry), 480) / RATE
    intensity = np.full(len(time), 0.3)
    for cue in cues:
        inside = (time >= cue.start) & (time <= cue.end + TAIL)
        intensity[inside] = [cue.intensity(float(moment)) for moment in time[inside]]
    gain = np.interp(np.arange(len(dry)), np.arange(len(time)) * 480, soft + (loud - soft) * intensity)
    above = sosfilt(butter(1, 2200, "high", fs=RATE, output="sos"), dry, axis=0)
    added: Array = (above * (10 ** (gain / 20) - 1)[:, None]).astype(np.float32)
    return added


def _hall(send: Array) -> Array:
    """The hall's answer, of the same length; the sides leak into each other by a third."""
    from filmwright.sound.space import reverberated

    middle = send.mean(axis=1, keepdims=True)
    wet: Array = reverberated(0.7 * send + 0.3 * middle, "music")[: len(send)]
    return wet
