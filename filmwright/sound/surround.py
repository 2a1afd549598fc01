"""5.1 out of the finished stems: dialogue in the centre, what surrounds one around, what shakes the floor below.

Order of channels: left, right, centre, low frequencies, left and right surround. Folded down to two loudspeakers (ITU-R BS.775) it is the
stereo mix again, but for the phase of what lies behind. Works in blocks on disk, as the mix does.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE, dynamics, meter
from filmwright.sound.levelling import reached
from filmwright.sound.mixing import Mix
from filmwright.sound.peaks import peaks_of
from filmwright.sound.targets import TARGETS, programme, speech
from filmwright.sound.tracks import scratch_track, windows
from filmwright.sound.wav import write_blocks

CHANNELS = 6
L, R, C, LFE, LS, RS = range(CHANNELS)
BED_BEHIND = -4.0  # dB of the backgrounds that go to the surrounds
MUSIC_BEHIND = -13.0  # dB of the music: the hall, not the orchestra
DELAYS = (0.017, 0.023)  # seconds: what comes from behind comes later, so that the front stays where one hears it from
LOW = 80.0  # Hz: above it nothing goes to the low-frequency channel
LOW_LEVEL = -8.0  # dB; players raise this channel by 10
DARK = 7000.0  # Hz: air behind one is duller


@dataclass
class Surround:
    """A 5.1 mix: `stems` DX, FX, MX and `master`, (n, 6) float32 at RATE; loudness in LUFS, true peak in dBTP."""

    stems: dict[str, Array]
    master: Array
    loudness: float
    true_peak: float
    _scratch: tempfile.TemporaryDirectory[str] = field(repr=False)

    def write(self, folder: Path) -> None:
        """Write mix-5.1.wav and one WAV of six channels a stem."""
        for name, track in (("mix", self.master), *self.stems.items()):
            write_blocks(folder / f"{name}-5.1.wav", (track[window] for window in windows(track)), CHANNELS)

    def close(self) -> None:
        """Let go of the scratch files."""
        self.stems.clear()
        self.master = np.zeros((0, CHANNELS), np.float32)
        self._scratch.cleanup()


def surround(mixed: Mix, target: str, scratch: Path | None = None) -> Surround:
    """Lay a finished stereo mix around the listener, at the target's loudness and under its ceiling."""
    folder = tempfile.TemporaryDirectory(prefix="filmwright-mix-", dir=scratch)
    try:
        count = len(mixed.master)
        tracks = {name: scratch_track(Path(folder.name), name, count, CHANNELS) for name in ("DX", "FX", "MX", "mix")}
        for start, laid in _laid(mixed):
            for name, block in laid.items():
                tracks[name][start : start + len(block)] = block
        return _mastered(tracks, target, folder)
    except BaseException:
        folder.cleanup()
        raise


def _laid(mixed: Mix) -> Iterator[tuple[int, dict[str, Array]]]:
    """Block by block, each stem in six channels."""
    behind = {name: _Behind(level) for name, level in (("FX", BED_BEHIND), ("MX", MUSIC_BEHIND))}
    below = {name: _Below() for name in ("FX", "MX")}
    for window in windows(mixed.master, *mixed.stems.values(), mixed.bed):
        part = {name: np.asarray(mixed.stems[name][window], np.float64) for name in ("DX", "FX", "MX")}
        bed = np.asarray(mixed.bed[window], np.float64)
        out = {name: np.zeros((len(bed), CHANNELS), np.float32) for name in part}
        # A voice between two loudspeakers is one in the middle, √2 as strong; what is not the same on both sides stays at the sides.
        middle = part["DX"].mean(axis=1)
        out["DX"][:, C] = middle * np.sqrt(2)
        out["DX"][:, L], out["DX"][:, R] = part["DX"][:, 0] - middle, part["DX"][:, 1] - middle
        out["FX"][:, :2] = part["FX"]
        out["MX"][:, :2] = part["MX"]
        out["FX"][:, LS:] = behind["FX"].hear(bed)
        out["MX"][:, LS:] = behind["MX"].hear(part["MX"])
        for name, low in below.items():
            out[name][:, LFE] = low.hear(part[name].mean(axis=1))
        yield window.start, out


class _Behind:
    """Late, dull, and crossed over, so that it is around and not in front."""

    def __init__(self, level: float) -> None:
        from scipy.signal import butter

        self._filter = butter(2, DARK, fs=RATE, output="sos")
        self._state = np.zeros((len(self._filter), 2, 2))
        self._gain = float(meter.amplitude(level))
        self._lines = [np.zeros(round(seconds * RATE)) for seconds in DELAYS]

    def hear(self, block: Array) -> Array:
        """(n, 2) of the same length: left and right surround."""
        from scipy.signal import sosfilt

        dull, self._state = sosfilt(self._filter, block, axis=0, zi=self._state)
        sides = []
        for k, line in enumerate(self._lines):
            run = np.concatenate([line, dull[:, 1 - k]])
            sides.append(run[: len(block)])
            self._lines[k] = run[len(block) :]
        return np.stack(sides, axis=1) * self._gain


class _Below:
    """What is under LOW, of both sides together."""

    def __init__(self) -> None:
        from scipy.signal import butter

        self._filter = butter(4, LOW, fs=RATE, output="sos")
        self._state = np.zeros((len(self._filter), 2))

    def hear(self, block: Array) -> Array:
        """(n,) of the same length."""
        from scipy.signal import sosfilt

        low, self._state = sosfilt(self._filter, block, zi=self._state)
        return np.asarray(low * meter.amplitude(LOW_LEVEL))


def _mastered(tracks: dict[str, Array], target: str, folder: tempfile.TemporaryDirectory[str]) -> Surround:
    goal = TARGETS[target]
    parts = [tracks[name] for name in ("DX", "FX", "MX")]
    whole, said = meter.LoudnessMeter(), meter.LoudnessMeter()
    for window in windows(*parts):
        whole.add(np.asarray(sum(part[window] for part in parts)))
        said.add(parts[0][window])
    spoken = speech(said.powers) if goal.dialogue else None
    gain, curve = reached(whole.powers, peaks_of(parts, 0.3), goal, spoken)
    measured, heard = meter.LoudnessMeter(), meter.LoudnessMeter()
    for window in windows(*tracks.values()):
        count = len(parts[0][window])
        factor = dynamics.at_samples(
            curve, RATE / dynamics.HOP, window.start - dynamics.HOP // 2, count
        ) * meter.amplitude(gain)
        for part in parts:
            part[window] *= factor[:, None].astype(np.float32)
        tracks["mix"][window] = sum(part[window] for part in parts)
        measured.add(tracks["mix"][window])
        heard.add(parts[0][window])
    spoken = speech(heard.powers) if goal.dialogue else None
    highest = float(peaks_of([tracks["mix"]], 0.3).max(initial=0.0))
    stems = {name: tracks[name] for name in ("DX", "FX", "MX")}
    peak = round(float(meter.decibels(highest)), 2)
    return Surround(stems, tracks["mix"], round(programme(measured.powers, spoken), 2), peak, folder)


def folded(master: Array) -> Array:
    """(n, 2) as two loudspeakers play it: centre and surrounds at -3 dB, low frequencies left out (ITU-R BS.775)."""
    half = np.sqrt(0.5)
    left = master[:, L] + half * (master[:, C] + master[:, LS])
    right = master[:, R] + half * (master[:, C] + master[:, RS])
    return np.stack([left, right], axis=1)
