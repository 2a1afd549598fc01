"""The mix: speech, effects and music laid on their tracks, speech kept clear, the whole set to a loudness and under a peak.

Tracks live in a scratch folder on disk and are worked on in blocks, so that a long film needs no more memory than a short one.
Loudness decisions are made on the weighted power of every 100 ms of each track, which is measured once; only the final pass
touches samples again.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import DiskFull, InputError, MediaError
from filmwright.sound import RATE, dynamics, meter, space
from filmwright.sound.effects import LEVELS, effect
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.sound.targets import TARGETS, programme, speech
from filmwright.sound.voices.delivery import NORMAL
from filmwright.sound.wav import write_blocks

CLEAR = 6.0  # LU by which every line is over all else
_AIM = 6.8  # what ducking aims for: the powers of tracks add up only on average
_BLOCK = 10 * RATE  # samples worked on at once
_BED_CHUNK, _BED_OVERLAP = 16.0, 2.0  # seconds: long backgrounds are made in pieces that melt into each other
_TONE = -58.0  # LUFS of the room tone under everything before levelling: inaudible, but not digital silence
_USUAL = {"MX": 9.0, "BG": 6.0, "FX": 3.0}  # dB that music, backgrounds and effects give way to a line
_MOST = {"MX": 24.0, "BG": 22.0, "FX": 16.0}
_MASTER_ROOM = 0.35  # dB the limiter stays under the ceiling, for what it does between its points


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
class LineReport:
    """How far one line stands over all else, in LU, and by how much more than usual others had to give way, in dB."""

    name: str
    start: float
    over: float
    ducked: float
    raised: float


@dataclass(frozen=True)
class MixReport:
    """What was measured on the finished mix. Loudness in LUFS, peak in dBTP, range in LU, `limited` the most that was taken in
    dB.
    """

    target: str
    loudness: float
    true_peak: float
    range: float
    loudest: float
    stems: dict[str, float]
    limited: float
    lines: tuple[LineReport, ...]
    notes: tuple[str, ...] = ()


@dataclass
class Mix:
    """A finished mix. `stems` are DX, FX, MX, whose sum is `master`, and ME (music and effects, not ducked), all (n, 2) float32
    at RATE.

    The arrays are backed by files that go when the mix is closed or forgotten: write what is to stay.
    """

    stems: dict[str, Array]
    master: Array
    report: MixReport
    bed: Array  # the backgrounds that are part of FX, for what lays them around the listener
    _scratch: tempfile.TemporaryDirectory[str] = field(repr=False)

    def write(self, folder: Path) -> dict[str, Path]:
        """Write mix.wav and one WAV a stem (24 bits) into `folder`; answers their paths by stem, the master under "mix"."""
        folder.mkdir(parents=True, exist_ok=True)
        paths = {name: folder / f"{name}.wav" for name in ("mix", *self.stems)}
        for name, path in paths.items():
            write_blocks(path, _blocks(self.master if name == "mix" else self.stems[name]), 2)
        return paths

    def close(self) -> None:
        """Let go of the scratch files."""
        self.stems.clear()
        self.master = self.bed = np.zeros((0, 2), np.float32)
        self._scratch.cleanup()


def _blocks(track: Array) -> Iterator[Array]:
    for start in range(0, len(track), _BLOCK):
        yield track[start : start + _BLOCK]


def mix(
    dialogue: Sequence[DialogueEvent],
    effects: Sequence[SoundEvent],
    music: Sequence[MusicCue],
    length: float,
    target: str = "web",
    scratch: Path | None = None,
    recorded: Sequence[MusicCue] = (),
) -> Mix:
    """Mix `length` seconds of film. `recorded` are effects that come as sound, laid among the others.

    Every line ends up at least CLEAR LU over the rest: what is under it gives way, 250 ms ahead of the first syllable, as deep as
    needed; if that is not enough the line is raised. The programme is set to the target's loudness, its true peak kept under the
    target's ceiling with one gain for all stems. `scratch` is where the working files lie (about 10 MB a second of film in all at
    the most 2.3 MB of it per track); the system's temporary folder otherwise. Raises InputError for an unknown target, room or
    effect, DiskFull.
    """
    if target not in TARGETS:
        raise InputError(f"There is no delivery target {target!r}. There are {', '.join(TARGETS)}.")
    if not 0 < length <= 6 * 3600:
        raise InputError(f"A mix of {length:g} s cannot be made; it lasts from a moment to six hours.")
    folder = tempfile.TemporaryDirectory(prefix="filmwright-mix-", dir=scratch)
    try:
        count = round(length * RATE)
        tracks = {name: scratch_track(Path(folder.name), name, count) for name in ("DX", "FX", "BG", "MX", "ME", "mix")}
        for line in dialogue:
            _lay_line(tracks["DX"], line)
        for event in effects:
            _lay_effect(tracks, event)
        for cue in recorded:
            _lay_music(tracks["FX"], cue)
        for cue in music:
            _lay_music(tracks["MX"], cue)
        _lay_tone(tracks["BG"])
        powers = {name: _measured(tracks[name]).powers for name in ("DX", "FX", "BG", "MX")}
        plans = _clear_lines(dialogue, powers, length)
        _balance(tracks, plans, length)
        return _mastered(tracks, plans, target, folder)
    except BaseException:
        folder.cleanup()
        raise


def scratch_track(folder: Path, name: str, count: int, channels: int = 2) -> Array:
    """(count, channels) float32 zeros in a file whose room on the disk is taken now: a mapped file that cannot grow kills the process
    later.
    """
    path = folder / f"{name}.f32"
    size = max(1, count) * 4 * channels
    try:
        with path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, size)
            else:
                file.truncate(size)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(
                f"The mix needs {6 * size / 1e6:.0f} MB of working space and the disk is full. Free some, or name another "
                "temporary folder in TMPDIR; nothing finished was lost."
            ) from error
        raise MediaError(f"The working file {path} cannot be written ({error.strerror}).") from error
    return np.memmap(path, np.float32, "r+", shape=(max(1, count), channels))[:count]


def _add(track: Array, samples: Array, start: float) -> None:
    first = round(start * RATE)
    skip = max(0, -first)
    first = max(0, first)
    room = min(len(samples) - skip, len(track) - first)
    if room > 0:
        track[first : first + room] += samples[skip : skip + room]


def _faded(samples: Array, seconds: float) -> Array:
    edge = min(round(seconds * RATE), len(samples) // 2)
    if edge > 0:
        ramp = np.sin(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None]
        samples[:edge] *= ramp
        samples[-edge:] *= ramp[::-1]
    return samples


def _lay_line(track: Array, line: DialogueEvent) -> None:
    """A line in its room. Films keep speech at one level whatever the distance, so only colour and echo change with it."""
    if not len(line.samples):
        return
    samples = np.asarray(line.samples, dtype=np.float64)
    said = float(np.clip(meter.loudness(samples, line.rate) - NORMAL, -10.0, 8.0))
    if line.rate != RATE:
        from math import gcd

        from scipy.signal import resample_poly

        common = gcd(RATE, line.rate)
        samples = resample_poly(samples, RATE // common, line.rate // common)
    if line.through:
        samples = space.through(samples, RATE, line.through, len(samples))
    stereo = space.placed(samples, line.distance, line.pan, line.room)
    spoken = meter.loudness(stereo[: len(samples)])
    _add(track, stereo * np.float32(meter.amplitude(NORMAL + said + line.level - spoken)), line.start)


def _lay_effect(tracks: dict[str, Array], event: SoundEvent) -> None:
    if event.bus == "background":
        _lay_bed(tracks["BG"], event)
        return
    samples = _made(event, event.times or event.seconds, event.seed)
    if not len(samples):
        return
    stereo = space.placed(samples, event.distance, event.pan, event.room) * np.float32(2.0)  # levels hold at two metres
    _add(tracks["FX"], _faded(stereo, event.fade), event.start)


def _made(event: SoundEvent, seconds: float | tuple[float, ...], seed: int) -> Array:
    """The effect at its own loudness: the mean for what goes on, the loudest 400 ms for what strikes."""
    samples = effect(event.name)(seconds, seed, **dict(event.options))
    if event.through:
        samples = space.through(samples, RATE, event.through, seed)
    windows = meter.momentary(samples)
    if not len(windows):
        return samples
    loudest, mean = float(windows.max()), meter.loudness(samples)
    now = mean if loudest - mean < 4 and len(samples) > RATE else loudest
    if now <= meter.SILENCE + 1:
        return np.zeros(0, np.float32)
    gain: Array = samples * np.float32(meter.amplitude(NORMAL + LEVELS[event.name] + event.level - now))
    return gain


def _lay_bed(track: Array, event: SoundEvent) -> None:
    """A background of any length: chunks of their own seeds melting into each other, left and right from different takes."""
    end = event.start + event.seconds
    start = event.start
    piece = 0
    while start < end - 0.05:
        last = end - start <= _BED_CHUNK + _BED_OVERLAP
        seconds = end - start if last else _BED_CHUNK + _BED_OVERLAP
        left = _made(event, seconds, event.seed + 101 * piece)
        right = _made(event, seconds, event.seed + 101 * piece + 50)
        stereo = np.stack([0.85 * left + 0.25 * right, 0.25 * left + 0.85 * right], axis=1).astype(
            np.float32
        ) * np.float32(0.8)
        ramp_in = event.fade if piece == 0 else _BED_OVERLAP
        ramp_out = event.fade if last else _BED_OVERLAP
        _ramp(stereo, ramp_in, ramp_out)
        _add(track, stereo, start)
        start += seconds - (0 if last else _BED_OVERLAP)
        piece += 1


def _ramp(samples: Array, rise: float, fall: float) -> None:
    """Equal-power fades of different length at both ends, in place."""
    for seconds, backwards in ((rise, False), (fall, True)):
        edge = min(round(seconds * RATE), len(samples))
        if edge > 0:
            ramp = np.sin(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None]
            part = samples[len(samples) - edge :] if backwards else samples[:edge]
            part *= ramp[::-1] if backwards else ramp


def _lay_music(track: Array, cue: MusicCue) -> None:
    if not len(cue.samples):
        return
    loud = meter.loudness(cue.samples)
    if loud > meter.SILENCE + 1:
        _add(
            track,
            np.asarray(cue.samples, np.float32) * np.float32(meter.amplitude(NORMAL + cue.level - loud)),
            cue.start,
        )


def _lay_tone(track: Array) -> None:
    """A breath of room tone under the whole film: within a scene nothing is ever digitally silent."""
    from filmwright.sound.effects.places import open_air

    loop = np.stack([open_air(20.0, 1), open_air(20.0, 2)], axis=1).astype(np.float32)
    edge = RATE
    ramp = np.sin(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None]
    loop[:edge] = loop[:edge] * ramp + loop[-edge:] * ramp[::-1]
    loop = loop[:-edge]
    loop *= np.float32(meter.amplitude(_TONE - meter.loudness(loop)))
    for start in range(0, len(track), len(loop)):
        part = track[start : start + len(loop)]
        part += loop[: len(part)]


def _measured(track: Array) -> meter.LoudnessMeter:
    measuring = meter.LoudnessMeter()
    for block in _blocks(track):
        measuring.add(block)
    return measuring


@dataclass
class _Plan:
    """What one line asks of the others: dB by bus, and how much it is itself raised."""

    line: DialogueEvent
    depth: dict[str, float] = field(default_factory=lambda: dict(_USUAL))
    raised: float = 0.0


def _clear_lines(dialogue: Sequence[DialogueEvent], powers: dict[str, Array], length: float) -> list[_Plan]:
    """How deep each bus ducks under each line, found on the powers of the tracks."""
    plans = [_Plan(line) for line in dialogue if len(line.samples) and line.start < length]
    for _ in range(8):
        gains = _gains(plans, length, len(powers["DX"]))
        done = True
        for plan in plans:
            over = _over(plan, powers, gains)
            if over >= _AIM:
                continue
            missing = _AIM - over
            able = {bus: _MOST[bus] - depth for bus, depth in plan.depth.items()}
            if max(able.values()) > 0.05:
                for bus, room in able.items():
                    plan.depth[bus] += min(room, missing * (1.0 if bus != "FX" else 0.6))
                done = False
            elif plan.raised < 8.0:
                plan.raised = min(8.0, plan.raised + missing)
                done = False
        if done:
            break
    return plans


def _gains(plans: Sequence[_Plan], length: float, bins: int) -> dict[str, Array]:
    """Power factor of each bus for every 100 ms; for speech, how much its lines are raised."""
    step = dynamics.DUCK_RATE // 10
    factors: dict[str, Array] = {}
    for bus, curve in _curves(plans, length).items():
        coarse = curve[: bins * step : step]
        coarse = np.pad(coarse, (0, max(0, bins - len(coarse))), mode="edge")
        factors[bus] = 10 ** (-coarse / 10)
    return factors


def _curves(plans: Sequence[_Plan], length: float) -> dict[str, Array]:
    """dB taken from each bus, and given to speech (negative), at DUCK_RATE."""
    curves = {
        bus: dynamics.ducking([dynamics.Duck(p.line.start, p.line.end, p.depth[bus]) for p in plans], length)
        for bus in ("MX", "BG", "FX")
    }
    curves["DX"] = -dynamics.ducking(
        [dynamics.Duck(p.line.start, p.line.end, p.raised) for p in plans if p.raised], length
    )
    return curves


def _over(plan: _Plan, powers: dict[str, Array], gains: dict[str, Array]) -> float:
    """LU by which a line stands over everything else while it lasts."""
    first = int(plan.line.start * 10)
    last = max(first + 1, min(len(powers["DX"]), int(np.ceil(plan.line.end * 10))))
    window = slice(first, last)
    speech = powers["DX"][window] * gains["DX"][window]
    if not len(speech):
        return 99.0
    spoken = speech[speech > 0.05 * speech.mean()]  # its pauses are not its level
    rest = sum((powers[bus] * gains[bus])[window] for bus in ("MX", "BG", "FX"))
    return meter.level_of(spoken.mean()) - meter.level_of(float(np.mean(rest)) + 1e-12)


def _balance(tracks: dict[str, Array], plans: Sequence[_Plan], length: float) -> None:
    """Apply the ducking in place: FX takes BG in, ME gets what was there before; a dip at 1-4 kHz opens the band of
    consonants.
    """
    from scipy.signal import butter, sosfilt

    curves = _curves(plans, length)
    band = butter(1, [1000, 4000], "band", fs=RATE, output="sos")
    states = {bus: np.zeros((len(band), 2, 2)) for bus in ("MX", "BG")}
    for start in range(0, len(tracks["DX"]), _BLOCK):
        window = slice(start, start + _BLOCK)
        part = {bus: np.asarray(tracks[bus][window], dtype=np.float64) for bus in ("DX", "FX", "BG", "MX")}
        tracks["ME"][window] = part["FX"] + part["BG"] + part["MX"]
        down = {bus: dynamics.at_samples(curves[bus], dynamics.DUCK_RATE, start, len(part["DX"])) for bus in curves}
        for bus in ("MX", "BG"):
            heard, states[bus] = sosfilt(band, part[bus], axis=0, zi=states[bus])
            dip = np.clip(down[bus] / _USUAL[bus], 0, 1) * (1 - meter.amplitude(-4.0))
            part[bus] -= heard * dip[:, None]
        for bus in part:
            part[bus] *= meter.amplitude(-down[bus])[:, None]
        tracks["DX"][window] = part["DX"]
        tracks["MX"][window] = part["MX"]
        tracks["BG"][window] = part["BG"]
        tracks["FX"][window] = part["FX"] + part["BG"]


def peaks_of(sum_of: Sequence[Array], over: float) -> Array:
    """(hops,) the highest true peak in every HOP samples of a sum of tracks; oversampled only where samples pass `over`."""
    length = len(sum_of[0])
    hops = -(-length // dynamics.HOP)
    peaks = np.zeros(hops, np.float32)
    step = 8192  # a multiple of HOP
    for start in range(0, length, step):
        early, late = max(0, start - 64), min(length, start + step + 64)
        part: Array = np.asarray(sum(track[early:late] for track in sum_of), dtype=np.float64)
        fine = np.abs(part).max(axis=1)
        if fine.max() > over:
            fine = meter.oversampled_peaks(part)
        fine = fine[start - early : start - early + step]
        padded = np.pad(fine, (0, -len(fine) % dynamics.HOP))
        first = start // dynamics.HOP
        found = padded.reshape(-1, dynamics.HOP).max(axis=1)
        peaks[first : first + len(found)] = found[: hops - first]
    return peaks


def _mastered(
    tracks: dict[str, Array], plans: Sequence[_Plan], target: str, folder: tempfile.TemporaryDirectory[str]
) -> Mix:
    """Bring the programme to its loudness and under its ceiling, write master and stems, measure all of it."""
    goal = TARGETS[target]
    wanted, ceiling = goal.loudness, goal.ceiling
    measuring = meter.LoudnessMeter()
    parts = [tracks[name] for name in ("DX", "FX", "MX")]
    for start in range(0, len(parts[0]), _BLOCK):
        measuring.add(np.asarray(sum(part[start : start + _BLOCK] for part in parts)))
    notes: list[str] = []
    powers = measuring.powers
    spoken = speech(_measured(tracks["DX"]).powers) if goal.dialogue else None
    if goal.dialogue and spoken is None:
        notes.append("Hardly anything is said in the film; its loudness is measured over all of it.")
    silent = programme(powers) <= -57.0
    if silent:
        notes.append("The film has hardly any sound; its loudness was left as it is.")
        gain = 0.0
    else:
        gain = wanted - programme(powers, spoken)
    peaks = peaks_of(parts, 0.4 * float(meter.amplitude(ceiling - gain)))
    curve = np.ones(len(peaks), np.float32)
    for _ in range(6):  # what the limiter takes is given back, on powers alone
        curve = dynamics.limiting(peaks * meter.amplitude(gain), ceiling - _MASTER_ROOM)
        loudness = _limited_loudness(powers, curve, gain, spoken)
        if silent or abs(wanted - loudness) < 0.05 or gain + wanted - loudness > 40:
            break
        gain += wanted - loudness
    own = peaks_of([tracks["ME"]], 0.4 * float(meter.amplitude(ceiling - gain)))
    own_curve = dynamics.limiting(own * meter.amplitude(gain), ceiling - _MASTER_ROOM)
    meters = {name: meter.LoudnessMeter() for name in ("DX", "FX", "MX", "ME", "mix")}
    for start in range(0, len(parts[0]), _BLOCK):
        window = slice(start, start + _BLOCK)
        count = len(parts[0][window])
        factor = dynamics.at_samples(curve, RATE / dynamics.HOP, start - dynamics.HOP // 2, count) * meter.amplitude(
            gain
        )
        for part in parts:
            part[window] *= factor[:, None].astype(np.float32)
        tracks["mix"][window] = parts[0][window] + parts[1][window] + parts[2][window]
        own_factor = dynamics.at_samples(
            own_curve, RATE / dynamics.HOP, start - dynamics.HOP // 2, count
        ) * meter.amplitude(gain)
        tracks["ME"][window] *= own_factor[:, None].astype(np.float32)
        tracks["BG"][window] *= factor[:, None].astype(np.float32)
        for name, each in meters.items():
            each.add(tracks[name][window])
    report = _reported(tracks, plans, target, meters, float(-meter.decibels(curve.min(initial=1.0))), notes)
    return Mix({name: tracks[name] for name in ("DX", "FX", "MX", "ME")}, tracks["mix"], report, tracks["BG"], folder)


def _limited_loudness(powers: Array, curve: Array, gain: float, spoken: Array | None) -> float:
    """Integrated loudness after gain and limiter, from powers of 100 ms and the limiter's mean over them."""
    per_bin = RATE // 10 // dynamics.HOP
    bins = min(len(powers), len(curve) // per_bin)
    if bins < 4:
        return meter.level_of(float(powers.mean()) if len(powers) else 0.0) + gain
    factors = (curve[: bins * per_bin].reshape(bins, per_bin) ** 2).mean(axis=1) * 10 ** (gain / 10)
    return programme(powers[:bins] * factors, None if spoken is None else spoken[:bins])


def _reported(
    tracks: dict[str, Array],
    plans: Sequence[_Plan],
    target: str,
    meters: dict[str, meter.LoudnessMeter],
    limited: float,
    notes: list[str],
) -> MixReport:
    powers = {name: meters[name].powers for name in ("DX", "FX", "MX")}
    powers["BG"] = np.zeros_like(powers["DX"])
    plain = {name: np.ones_like(power) for name, power in powers.items()}
    lines = tuple(
        LineReport(
            plan.line.name,
            plan.line.start,
            round(_over(plan, powers, plain), 1),
            round(max(plan.depth[bus] - _USUAL[bus] for bus in _USUAL), 1),
            round(plan.raised, 1),
        )
        for plan in plans
    )
    notes += [
        f"The line {line.name or f'at {line.start:.1f} s'} is only {line.over:.1f} LU over what is around it."
        for line in lines
        if line.over < CLEAR
    ]
    highest = max(float(np.abs(block).max(initial=0.0)) for block in _blocks(tracks["mix"]))
    peak = float(meter.decibels(peaks_of([tracks["mix"]], highest / 2).max(initial=0.0)))
    short = meters["mix"].short_term
    spoken = speech(meters["DX"].powers) if TARGETS[target].dialogue else None
    measured = meters["mix"].integrated if spoken is None else programme(meters["mix"].powers, spoken)
    return MixReport(
        target=target,
        loudness=round(measured, 2),
        true_peak=round(peak, 2),
        range=round(meters["mix"].range, 1),
        loudest=round(float(short.max()), 1) if len(short) else meter.SILENCE,
        stems={name: round(meters[name].integrated, 1) for name in ("DX", "FX", "MX", "ME")},
        limited=round(limited, 1),
        lines=lines,
        notes=tuple(notes),
    )
