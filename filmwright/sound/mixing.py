"""The mix: speech, effects and music laid on their tracks, speech kept clear, the whole set to a loudness and under a peak.

Tracks live in a scratch folder on disk and are worked on in blocks, so that a long film needs no more memory than a short one.
Loudness decisions are made on the weighted power of every 100 ms of each track, which is measured once; only the final pass
touches samples again.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound import RATE, dynamics, meter
from filmwright.sound.clearing import CLEAR, USUAL, Plan, balance, clear_lines, standing
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.sound.laying import DialogueEvent, MusicCue, Part, lay, lay_music, lay_tone, made, parts, said
from filmwright.sound.levelling import NOTHING, ROOM, near_ceiling, reached
from filmwright.sound.makers import made_in_order
from filmwright.sound.peaks import highest, peaks_of
from filmwright.sound.targets import TARGETS, programme, speech
from filmwright.sound.tracks import add, let_go, scratch_track, windows
from filmwright.sound.wav import write_blocks

__all__ = ["CLEAR", "DialogueEvent", "LineReport", "Mix", "MixReport", "MusicCue", "mix"]


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
        tracks = {"mix": self.master, **self.stems}

        def written(name: str) -> None:
            write_blocks(paths[name], (tracks[name][window] for window in windows(tracks[name])), 2)

        with ThreadPoolExecutor(2) as several:
            list(several.map(written, tracks))
        return paths

    def close(self) -> None:
        """Let go of the scratch files."""
        self.stems.clear()
        self.master = self.bed = np.zeros((0, 2), np.float32)
        self._scratch.cleanup()


def mix(
    dialogue: Sequence[DialogueEvent],
    effects: Sequence[SoundEvent],
    music: Iterable[MusicCue],
    length: float,
    target: str = "web",
    scratch: Path | None = None,
    recorded: Iterable[MusicCue] = (),
) -> Mix:
    """Mix `length` seconds of film. `recorded` are effects that come as sound, laid among the others.

    Every line ends up at least CLEAR LU over the rest: what is under it gives way, 250 ms ahead of the first syllable, as deep as
    needed; if that is not enough the line is raised. The programme is set to the target's loudness, its true peak kept under the
    target's ceiling with one gain for all stems. Pieces of music are taken one at a time. `scratch` is where the working files lie
    (2.3 MB a second of film); the system's temporary folder otherwise. Raises InputError for an unknown target, room or effect,
    DiskFull.
    """
    if target not in TARGETS:
        raise InputError(f"There is no delivery target {target!r}. There are {', '.join(TARGETS)}.")
    if not 0 < length <= 6 * 3600:
        raise InputError(f"A mix of {length:g} s cannot be made; it lasts from a moment to six hours.")
    folder = tempfile.TemporaryDirectory(prefix="filmwright-mix-", dir=scratch)
    try:
        count = round(length * RATE)
        tracks = {name: scratch_track(Path(folder.name), name, count) for name in ("DX", "FX", "BG", "MX", "ME", "mix")}
        _lay_all(tracks, dialogue, effects, music, recorded)
        with ThreadPoolExecutor(2) as several:  # filters let go of the interpreter's lock
            names = ("DX", "FX", "BG", "MX")
            powers = dict(zip(names, several.map(_powers, (tracks[name] for name in names)), strict=True))
        plans = clear_lines(dialogue, powers, length)
        balance(tracks, plans, length)
        return _mastered(tracks, plans, target, folder)
    except BaseException:
        folder.cleanup()
        raise


def _lay_all(
    tracks: dict[str, Array],
    dialogue: Sequence[DialogueEvent],
    effects: Sequence[SoundEvent],
    music: Iterable[MusicCue],
    recorded: Iterable[MusicCue],
) -> None:
    """Make everything, by several processes where that is worth it, and put it on its track."""
    asked: list[DialogueEvent | Part] = [*dialogue, *parts(effects)]
    for k, (one, samples) in enumerate(made_in_order(_made, asked, sum(map(_length, asked)))):
        if k % 8 == 7:
            let_go(*tracks.values())
        if isinstance(one, DialogueEvent):
            add(tracks["DX"], samples, one.start)
        else:
            lay(tracks[one.bus], one, samples)
    for cue in recorded:
        lay_music(tracks["FX"], cue)
    for cue in music:
        lay_music(tracks["MX"], cue)
        let_go(tracks["MX"])
    lay_tone(tracks["BG"])


def _made(one: DialogueEvent | Part) -> Array:
    return said(one) if isinstance(one, DialogueEvent) else made(one)


def _length(one: DialogueEvent | Part) -> float:
    """About how many seconds of sound have to be made for it."""
    if isinstance(one, DialogueEvent):
        return one.end - one.start
    return 2 * one.seconds if one.bus == "BG" else one.seconds


def _powers(track: Array) -> Array:
    measuring = meter.LoudnessMeter()
    for window in windows(track):
        measuring.add(track[window])
    return measuring.powers


def _mastered(
    tracks: dict[str, Array], plans: Sequence[Plan], target: str, folder: tempfile.TemporaryDirectory[str]
) -> Mix:
    """Bring the programme to its loudness and under its ceiling, write master and stems, measure all of it."""
    goal = TARGETS[target]
    parts = [tracks[name] for name in ("DX", "FX", "MX")]
    whole, dialogue = meter.LoudnessMeter(), meter.LoudnessMeter()
    for window in windows(*parts):
        block = [np.asarray(part[window]) for part in parts]
        whole.add(block[0] + block[1] + block[2])
        if goal.dialogue:
            dialogue.add(block[0])
    notes: list[str] = []
    spoken = speech(dialogue.powers) if goal.dialogue else None
    if goal.dialogue and spoken is None:
        notes.append("Hardly anything is said in the film; its loudness is measured over all of it.")
    if programme(whole.powers) <= NOTHING:
        notes.append("The film has hardly any sound; its loudness was left as it is.")
    near = near_ceiling(programme(whole.powers, spoken), goal)
    gain, curve = reached(whole.powers, peaks_of(parts, near), goal, spoken)
    own_curve = dynamics.limiting(peaks_of([tracks["ME"]], near) * meter.amplitude(gain), goal.ceiling - ROOM)
    meters = {name: meter.LoudnessMeter() for name in ("DX", "FX", "MX", "ME", "mix")}
    with ThreadPoolExecutor(2) as several:
        for window in windows(*tracks.values()):
            factor = _factors(curve, gain, window, parts[0])
            for name in ("DX", "FX", "MX", "BG"):
                tracks[name][window] *= factor
            tracks["mix"][window] = parts[0][window] + parts[1][window] + parts[2][window]
            tracks["ME"][window] *= _factors(own_curve, gain, window, parts[0])
            list(several.map(lambda name, at: meters[name].add(tracks[name][at]), meters, [window] * len(meters)))
    report = _reported(tracks, plans, target, meters, float(-meter.decibels(curve.min(initial=1.0))), notes)
    return Mix({name: tracks[name] for name in ("DX", "FX", "MX", "ME")}, tracks["mix"], report, tracks["BG"], folder)


def _factors(curve: Array, gain: float, window: slice, track: Array) -> Array:
    """(n, 1) float32, or (1, 1) where nothing is limited, what a block is multiplied by: the limiter's curve and the gain in dB."""
    count = len(track[window])
    level = np.float32(meter.amplitude(gain))
    around = curve[max(0, window.start // dynamics.HOP - 1) : window.stop // dynamics.HOP + 2]
    if not len(around) or float(around.min()) >= 1.0:
        return np.full((1, 1), level, np.float32)
    at = dynamics.at_samples(curve, RATE / dynamics.HOP, window.start - dynamics.HOP // 2, count)
    factor: Array = (at * level).astype(np.float32)[:, None]
    return factor


def _reported(
    tracks: dict[str, Array],
    plans: Sequence[Plan],
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
            round(standing(plan, powers, plain), 1),
            round(max(plan.depth[bus] - USUAL[bus] for bus in USUAL), 1),
            round(plan.raised, 1),
        )
        for plan in plans
    )
    notes += [
        f"The line {line.name or f'at {line.start:.1f} s'} is only {line.over:.1f} LU over what is around it."
        for line in lines
        if line.over < CLEAR
    ]
    peak = highest(tracks["mix"])
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
