"""Clearing the way for speech: how deep all else gives way under each line, decided on the power of every 100 ms, and carried out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE, dynamics, meter
from filmwright.sound.laying import DialogueEvent
from filmwright.sound.tracks import windows

CLEAR = 6.0  # LU by which every line is over all else
_AIM = 6.8  # what ducking aims for: the powers of tracks add up only on average
USUAL = {"MX": 9.0, "BG": 6.0, "FX": 3.0}  # dB that music, backgrounds and effects give way to a line
_MOST = {"MX": 24.0, "BG": 22.0, "FX": 16.0}


@dataclass
class Plan:
    """What one line asks of the others: dB by bus, and how much it is itself raised."""

    line: DialogueEvent
    depth: dict[str, float] = field(default_factory=lambda: dict(USUAL))
    raised: float = 0.0


def clear_lines(dialogue: Sequence[DialogueEvent], powers: dict[str, Array], length: float) -> list[Plan]:
    """How deep each bus ducks under each line, found on the powers of the tracks."""
    plans = [Plan(line) for line in dialogue if len(line.samples) and line.start < length]
    for _ in range(8):
        gains = _gains(plans, length, len(powers["DX"]))
        done = True
        for plan in plans:
            clear = standing(plan, powers, gains)
            if clear >= _AIM:
                continue
            missing = _AIM - clear
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


def _gains(plans: Sequence[Plan], length: float, bins: int) -> dict[str, Array]:
    """Power factor of each bus for every 100 ms; for speech, how much its lines are raised."""
    step = dynamics.DUCK_RATE // 10
    factors: dict[str, Array] = {}
    for bus, curve in _curves(plans, length).items():
        coarse = curve[: bins * step : step]
        coarse = np.pad(coarse, (0, max(0, bins - len(coarse))), mode="edge")
        factors[bus] = 10 ** (-coarse / 10)
    return factors


def _curves(plans: Sequence[Plan], length: float) -> dict[str, Array]:
    """dB taken from each bus, and given to speech (negative), at DUCK_RATE."""
    curves = {
        bus: dynamics.ducking([dynamics.Duck(p.line.start, p.line.end, p.depth[bus]) for p in plans], length)
        for bus in ("MX", "BG", "FX")
    }
    curves["DX"] = -dynamics.ducking(
        [dynamics.Duck(p.line.start, p.line.end, p.raised) for p in plans if p.raised], length
    )
    return curves


def standing(plan: Plan, powers: dict[str, Array], gains: dict[str, Array]) -> float:
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


def balance(tracks: dict[str, Array], plans: Sequence[Plan], length: float) -> None:
    """Apply the ducking in place: FX takes BG in, ME gets what was there before; a dip at 1-4 kHz opens the band of
    consonants.
    """
    from scipy.signal import butter, sosfilt

    curves = _curves(plans, length)
    levels = {bus: meter.amplitude(-curve) for bus, curve in curves.items()}
    dips = {bus: np.clip(curves[bus] / USUAL[bus], 0, 1) * (1 - meter.amplitude(-4.0)) for bus in ("MX", "BG")}
    band = butter(1, [1000, 4000], "band", fs=RATE, output="sos")
    states = {bus: np.zeros((len(band), 2, 2)) for bus in ("MX", "BG")}
    for window in windows(*tracks.values()):
        part = {bus: np.asarray(tracks[bus][window]) for bus in ("DX", "FX", "BG", "MX")}
        tracks["ME"][window] = part["FX"] + part["BG"] + part["MX"]
        for bus, dip in dips.items():
            dipped = _read(dip, window.start, len(part[bus]), 0.0)
            if dipped is None:
                states[bus][:] = 0  # the next dip begins from nothing, and slowly
                continue
            sides = np.ascontiguousarray(part[bus].T, np.float64)
            heard, states[bus] = sosfilt(band, sides, axis=1, zi=states[bus])
            part[bus] = part[bus] - (heard * dipped).T
        for bus in part:
            down = _read(levels[bus], window.start, len(part[bus]), 1.0)
            if down is not None:
                part[bus] = part[bus] * down[:, None]
        tracks["DX"][window] = part["DX"]
        tracks["MX"][window] = part["MX"]
        tracks["BG"][window] = part["BG"]
        tracks["FX"][window] = part["FX"] + part["BG"]


def _read(curve: Array, start: int, count: int, rest: float) -> Array | None:
    """A curve of DUCK_RATE at the samples from `start` on, float32; None where it rests throughout."""
    step = RATE // dynamics.DUCK_RATE
    around = curve[start // step : -(-(start + count) // step) + 1]
    if not len(around) or float(np.abs(around - rest).max()) < 1e-6:
        return None
    return dynamics.at_samples(curve, dynamics.DUCK_RATE, start, count).astype(np.float32)
