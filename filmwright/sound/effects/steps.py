"""Footsteps: surface by shoe by gait, at the times at which feet touch the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound.effects.water import splash
from filmwright.sound.signals import band, count, decay, drift, moving_resonance, peaked, put, random, struck, white


@dataclass(frozen=True)
class Surface:
    """What is walked on: modes of its body in Hz and their fall in seconds, the band of the scrape, grains a step, levels of
    both.
    """

    modes: tuple[float, ...]
    fall: float
    scrape: tuple[float, float]
    grains: int
    scraping: float
    body: float


SURFACES = {
    "wood": Surface((95, 180, 310, 540), 0.12, (600, 4000), 0, 0.25, 1.0),
    "stone": Surface((190, 420, 1100, 2300), 0.035, (1500, 8000), 4, 0.35, 0.8),
    "concrete": Surface((160, 380, 950, 2000), 0.03, (1300, 7000), 6, 0.4, 0.8),
    "carpet": Surface((70, 120), 0.05, (200, 1500), 0, 0.25, 0.6),
    "gravel": Surface((120, 260), 0.03, (1200, 9000), 60, 0.5, 0.4),
    "sand": Surface((65, 110), 0.04, (900, 6500), 160, 0.9, 0.35),
    "snow": Surface((80, 140), 0.04, (700, 4500), 110, 0.8, 0.3),
    "grass": Surface((75, 130), 0.04, (1500, 9000), 30, 0.7, 0.35),
    "earth": Surface((70, 125, 210), 0.045, (700, 4500), 14, 0.5, 0.55),
    "leaves": Surface((80, 150), 0.03, (1800, 10000), 70, 0.8, 0.3),
    "mud": Surface((70, 120), 0.05, (300, 3000), 20, 0.9, 0.4),
    "metal": Surface((140, 370, 830, 1490, 2600), 0.5, (1500, 8000), 0, 0.25, 1.0),
    "water": Surface((90, 160), 0.05, (500, 7000), 40, 0.8, 0.4),
    "ice": Surface((170, 460, 1250, 2700), 0.07, (2600, 9500), 24, 0.45, 0.6),
    "tile": Surface((230, 600, 1500, 3100), 0.04, (2000, 9000), 0, 0.25, 0.9),
}
SHOES = {
    "boot": (1.0, 1.0),
    "shoe": (1.25, 0.9),
    "heel": (2.1, 1.0),
    "sneaker": (0.9, 0.45),
    "bare": (0.8, 0.3),
}  # pitch, hardness
GAITS = {  # steps a second, effort
    "sneak": (0.85, 0.15),
    "walk": (1.85, 0.4),
    "brisk": (2.2, 0.55),
    "run": (2.8, 0.85),
    "sprint": (3.7, 1.0),
    "crawl": (1.2, 0.2),
    "climb": (1.1, 0.35),
}
HOOVES = {  # seconds a stride, and when in it each hoof falls
    "walk": (1.1, (0.0, 0.25, 0.5, 0.75)),
    "brisk": (0.75, (0.0, 0.02, 0.37, 0.39)),
    "run": (0.52, (0.0, 0.18, 0.36, 0.45)),
    "sprint": (0.44, (0.0, 0.16, 0.32, 0.38)),
}

_TAKES = 16  # of every kind of step


def step(seed: int = 0, surface: str = "wood", shoe: str = "shoe", effort: float = 0.4, foot: int = 0) -> Array:
    """One step: heel, roll, toe. `effort` 0..1 makes it louder and brighter and shortens the roll; `foot` 0 left, 1 right."""
    if surface not in SURFACES or shoe not in SHOES:
        raise InputError(
            f"No steps of {shoe!r} on {surface!r}. Surfaces are {', '.join(SURFACES)}; shoes are {', '.join(SHOES)}."
        )
    chance = random(seed, 41)
    ground = SURFACES[surface]
    pitch, hardness = SHOES[shoe]
    track = np.zeros(count(0.42))
    tuning = pitch * chance.normal(1, 0.05) * (1.03 if foot else 0.98)
    roll = chance.normal(0.11, 0.012) * (1.35 - 0.75 * effort)

    def hit() -> Array:
        falls = [ground.fall * chance.uniform(0.8, 1.2) / (1 + k * 0.4) for k in range(len(ground.modes))]
        levels = [chance.uniform(0.6, 1.2) / (1 + 0.55 * k) for k in range(len(ground.modes))]
        body = struck(0.3, np.array(ground.modes) * tuning, falls, levels)
        click = band(white(0.3, chance), 800 * pitch, 3000 + 6000 * effort * hardness) * decay(0.3, 0.0006, 0.02)
        return ground.body * (body + hardness * 0.7 * click)

    put(track, hit(), 0.004)
    put(track, hit(), 0.004 + roll, 0.45 + 0.2 * chance.random())
    scraped = 0.14 + 0.2 * (1 - effort)
    shape = np.interp(np.linspace(0, 1, count(scraped)), [0, 0.06, 0.35, 0.5, 1], [0, 0.8, 0.5, 0.9, 0]) ** 1.5
    put(
        track,
        band(white(scraped, chance), *ground.scrape) * shape * drift(scraped, chance, 60, 0.5, 1.0),
        0,
        ground.scraping * 0.5,
    )
    if ground.grains:
        palette = [band(white(0.008, chance), *ground.scrape) * decay(0.008, 0.0003, 0.006) for _ in range(10)]
        for _ in range(int(chance.poisson(ground.grains))):
            level = float(chance.lognormal(-1.2, 0.7)) * ground.scraping
            put(track, palette[chance.integers(10)], abs(float(chance.normal(0, 0.5))) * roll * 1.2, level)
    if surface in ("water", "mud"):
        put(track, splash(0.4, seed + 9, 0.2), 0.01, 0.5 if surface == "water" else 0.15)
    if surface == "snow":
        creak = moving_resonance(white(0.2, chance), np.linspace(900, 500, count(0.2)), 4) * decay(0.2, 0.03, 0.16)
        put(track, creak, 0.01, 0.6)
    return peaked(track, 0.35 + 0.6 * effort)


def footsteps(
    times: Sequence[float] | float, seed: int = 0, surface: str = "wood", shoe: str = "shoe", gait: str = "walk"
) -> Array:
    """Steps at given contact times in seconds from the start; a single number of seconds walks at the gait's own cadence.

    Left and right differ, no two steps are alike.
    """
    if gait not in GAITS:
        raise InputError(f"No gait {gait!r} has steps; gaits are {', '.join(GAITS)}.")
    cadence, effort = GAITS[gait]
    chance = random(seed, 42)
    if isinstance(times, int | float):
        gaps = chance.normal(1 / cadence, 0.03 / cadence, max(1, int(times * cadence)))
        times = [float(time) for time in 0.1 + np.cumsum(gaps) - gaps[0] if time < times]
    if not len(times):
        return np.zeros(0, np.float32)
    track = np.zeros(count(max(times) + 0.5))
    take = int(chance.integers(_TAKES))
    for k, time in enumerate(times):
        force = round(float(np.clip(effort * chance.normal(1, 0.1), 0.08, 1)), 1 if effort > 0.3 else 2)
        put(track, _taken(take, surface, shoe, force, k % 2), time, float(chance.lognormal(0, 0.12)))
        take = (take + int(chance.integers(1, _TAKES))) % _TAKES  # never the same one twice running
    return track


@lru_cache(maxsize=160)
def _taken(take: int, surface: str, shoe: str, effort: float, foot: int) -> Array:
    """One of some takes of a step: a foley artist's shelf, for a film has a thousand steps and nobody knows the ninth from the first."""
    taken: Array = step(take, surface, shoe, effort, foot).astype(np.float32)
    return taken


def landing(seconds: float = 0.8, seed: int = 0, surface: str = "wood", shoe: str = "shoe") -> Array:
    """Both feet at once after a jump, with the weight behind them."""
    track = np.zeros(count(seconds))
    put(track, step(seed, surface, shoe, 1.0, 0), 0.0)
    put(track, step(seed + 1, surface, shoe, 1.0, 1), 0.018)
    put(track, struck(0.3, [58, 84], [0.16, 0.1], [1.0, 0.6]), 0.004, 0.8)
    return peaked(track)


def scuff(seconds: float = 0.5, seed: int = 0, surface: str = "wood") -> Array:
    """A foot that slides or turns."""
    chance = random(seed, 43)
    ground = SURFACES[surface]
    scrape = band(white(seconds, chance), *ground.scrape) * np.sin(np.pi * np.linspace(0, 1, count(seconds))) ** 1.4
    return peaked(scrape * drift(seconds, chance, 40, 0.3, 1.0), 0.5)


def hooves(times: Sequence[float] | float, seed: int = 0, surface: str = "earth", gait: str = "walk") -> Array:
    """A horse: four hollow beats a stride at the times given, or at a walk, trot or gallop for so many seconds."""
    if isinstance(times, int | float):
        stride, beats = HOOVES.get(gait, HOOVES["walk"])
        falls = [k * stride + beat for k in range(int(times / stride) + 1) for beat in beats]
        times = [fall for fall in falls if fall < times]
    if not len(times):
        return np.zeros(0, np.float32)
    chance = random(seed, 44)
    track = np.zeros(count(max(times) + 0.5))
    for k, time in enumerate(times):
        hollow = struck(0.2, np.array([210.0, 430, 760]) * chance.normal(1, 0.05), [0.07, 0.05, 0.03], [1, 0.7, 0.4])
        put(track, hollow, time, float(chance.lognormal(-0.1, 0.15)))
        put(track, step(seed * 1000 + k, surface, "boot", 0.9, k % 2), time, 0.6)
    return peaked(track)
