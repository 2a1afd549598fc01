"""What is heard, made and put in its place: a line in its room, an effect at its distance, a background of any length, a piece of music.

Making is a pure function of what is asked, so it may be done by other processes (`makers`); only adding to a track is not.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE, meter, space
from filmwright.sound.effects import LEVELS, effect
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.sound.tracks import add, faded
from filmwright.sound.voices.delivery import NORMAL

_BED_CHUNK, _BED_OVERLAP = 16.0, 2.0  # seconds: long backgrounds are made in pieces that melt into each other
# Pieces of a background that differ; after some ninety seconds they come again in another order, with sides exchanged.
_BED_KINDS = 6
_TONE_OUT = 3.0  # seconds at the film's end in which that tone goes
_TONE = -58.0  # LUFS of the room tone under everything before levelling: inaudible, but not digital silence


@dataclass(frozen=True)
class DialogueEvent:
    """A line: mono float samples at `rate`, laid at `start` seconds. `level` in dB on top of how it was said.

    A line as `speak` gives it is at NORMAL loudness plus its delivery's level; any other recording should be brought there.
    """

    samples: Array
    rate: int
    start: float
    name: str = ""
    level: float = 0.0
    pan: float = 0.0
    distance: float = 1.2
    room: str = "open"
    through: str = ""

    @property
    def end(self) -> float:
        """When the line is over, its echo apart."""
        return self.start + len(self.samples) / self.rate


@dataclass(frozen=True)
class MusicCue:
    """A piece of score: (n, 2) float samples at RATE from `start` seconds. `level` in LU against a normal voice, as it was before
    ducking.
    """

    samples: Array
    start: float
    level: float = 0.0
    name: str = ""


@dataclass(frozen=True)
class Place:
    """Where a made sound is put: seconds of the film, how much of it (0: all), fades in seconds, sides exchanged or not, louder by dB."""

    start: float
    seconds: float = 0.0
    rise: float = 0.0
    fall: float = 0.0
    swapped: bool = False
    level: float = 0.0


@dataclass(frozen=True)
class Part:
    """A sound to be made once, from an event and a seed, `seconds` long, and put in `places` on the track `bus` (FX or BG)."""

    event: SoundEvent
    seed: int
    seconds: float
    bus: str
    places: tuple[Place, ...]


def parts(events: Iterable[SoundEvent]) -> Iterator[Part]:
    """What has to be made for the events: one part for what happens once; the pieces of a background once for all places where it is
    heard, for a room sounds as it did when one comes back to it.
    """
    beds: dict[tuple[object, ...], list[SoundEvent]] = {}
    for event in events:
        if event.bus == "background":
            beds.setdefault((event.name, event.options, event.through), []).append(event)
        else:
            yield Part(event, event.seed, event.seconds, "FX", (Place(event.start, 0.0, event.fade, event.fade),))
    for heard in beds.values():
        yield from _bed(heard)


def _bed(events: Sequence[SoundEvent]) -> Iterator[Part]:
    """Backgrounds of one kind and any length: pieces of their own seeds melting into each other."""
    one = replace(events[0], level=0.0)
    kinds: dict[int, list[Place]] = {}
    piece, before = 0, -1
    for event in events:
        end, start, first = event.start + event.seconds, event.start, True
        while start < end - 0.05:
            last = end - start <= _BED_CHUNK + _BED_OVERLAP
            seconds = end - start if last else _BED_CHUNK + _BED_OVERLAP
            kind = piece
            if piece >= _BED_KINDS:
                kind = zlib.crc32(f"{event.name} {piece}".encode()) % (_BED_KINDS - 1)
                kind += kind >= before  # never the same one twice running
            rise, fall = event.fade if first else _BED_OVERLAP, event.fade if last else _BED_OVERLAP
            place = Place(start, seconds, rise, fall, bool(piece // _BED_KINDS % 2), event.level)
            kinds.setdefault(kind, []).append(place)
            start += seconds - (0 if last else _BED_OVERLAP)
            piece, before, first = piece + 1, kind, False
    for kind, places in kinds.items():
        yield Part(one, one.seed + 101 * kind, max(p.seconds for p in places), "BG", tuple(places))


def made(part: Part) -> Array:
    """(n, 2) float32, the sound of a part; empty where its recipe is silent."""
    event = part.event
    if part.bus == "BG":  # left and right are different takes
        left, right = (_recipe(event, part.seconds, part.seed + side) for side in (0, 50))
        wide = np.stack([0.85 * left + 0.25 * right, 0.25 * left + 0.85 * right], axis=1)
        return wide.astype(np.float32) * np.float32(0.8)
    samples = _recipe(event, event.times or part.seconds, part.seed)
    if not len(samples):
        return np.zeros((0, 2), np.float32)
    if event.path:
        ways = np.asarray(event.path, dtype=np.float64).reshape(-1, 2)
        share = np.linspace(0, 1, len(samples))
        path = np.stack([np.interp(share, np.linspace(0, 1, len(ways)), ways[:, k]) for k in (0, 1)], axis=1)
        return space.passing(samples, path) * np.float32(2.0)
    return space.placed(samples, event.distance, event.pan, event.room) * np.float32(2.0)  # levels hold at two metres


def lay(track: Array, part: Part, samples: Array) -> None:
    """Put a made part in its places."""
    for place in part.places:
        length = round(place.seconds * RATE) if place.seconds else len(samples)
        piece = np.array(samples[:length, ::-1] if place.swapped else samples[:length])
        if part.bus != "BG":  # both fades of something short meet in its middle
            half = len(piece) / 2 / RATE
            faded(piece, min(place.rise, half), min(place.fall, half))
        else:
            faded(piece, place.rise, place.fall)
        if place.level:
            piece *= np.float32(meter.amplitude(place.level))
        add(track, piece, place.start)


def _recipe(event: SoundEvent, seconds: float | tuple[float, ...], seed: int) -> Array:
    """The effect at its own loudness: the mean for what goes on, the loudest 400 ms for what strikes."""
    samples = effect(event.name)(seconds, seed, **dict(event.options))
    if event.through:
        samples = space.through(samples, RATE, event.through, seed)
    measured = meter.measured(samples)
    windows = measured.momentary
    if not len(windows):
        return samples
    loudest = float(windows.max())
    mean = measured.integrated if len(samples) >= 0.4 * RATE else measured.ungated
    now = mean if loudest - mean < 4 and len(samples) > RATE else loudest
    if now <= meter.SILENCE + 1:
        return np.zeros(0, np.float32)
    gain: Array = samples * np.float32(meter.amplitude(NORMAL + LEVELS[event.name] + event.level - now))
    return gain


def said(line: DialogueEvent) -> Array:
    """(n, 2) a line in its room. Films keep speech at one level whatever the distance, so only colour and echo change with it."""
    if not len(line.samples):
        return np.zeros((0, 2), np.float32)
    samples = np.asarray(line.samples, dtype=np.float64)
    loud = float(np.clip(meter.loudness(samples, line.rate) - NORMAL, -10.0, 8.0))
    if line.rate != RATE:
        from math import gcd

        from scipy.signal import resample_poly

        common = gcd(RATE, line.rate)
        samples = resample_poly(samples, RATE // common, line.rate // common)
    if line.through:
        samples = space.through(samples, RATE, line.through, len(samples))
    stereo = space.placed(samples, line.distance, line.pan, line.room)
    spoken = meter.loudness(stereo[: len(samples)])
    return stereo * np.float32(meter.amplitude(NORMAL + loud + line.level - spoken))


def lay_music(track: Array, cue: MusicCue) -> None:
    """A piece of music at its level; silence is left out."""
    loud = meter.loudness(cue.samples) if len(cue.samples) else meter.SILENCE
    if loud > meter.SILENCE + 1:
        gain = np.float32(meter.amplitude(NORMAL + cue.level - loud))
        for first in range(0, len(cue.samples), 10 * RATE):
            block = np.asarray(cue.samples[first : first + 10 * RATE], np.float32)
            add(track, block * gain, round(cue.start * RATE) / RATE + first / RATE)


def lay_tone(track: Array) -> None:
    """A breath of room tone under the whole film: within a scene nothing is ever digitally silent."""
    from filmwright.sound.effects.places import open_air

    loop = np.stack([open_air(20.0, 1), open_air(20.0, 2)], axis=1).astype(np.float32)
    edge = RATE
    ramp = np.sin(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None]
    loop[:edge] = loop[:edge] * ramp + loop[-edge:] * ramp[::-1]
    loop = loop[:-edge]
    loop *= np.float32(meter.amplitude(_TONE - meter.loudness(loop)))
    for start in range(0, len(track), len(loop)):
        piece = track[start : start + len(loop)]
        left = np.arange(len(track) - start, len(track) - start - len(piece), -1, dtype=np.float32)
        going = (
            np.clip(left / np.float32(_TONE_OUT * RATE), 0, 1)[:, None] ** 2
        )  # the film's last seconds go into silence
        piece += loop[: len(piece)] * going
