"""The voices of animals, species by species: one throat with a few numbers each. What has no voice is not in the table, and is silent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound import RATE
from filmwright.sound.effects import animals
from filmwright.sound.signals import band, bump, clock, count, low, peaked, put, random, resonance, white


@dataclass(frozen=True)
class Call:
    """One call. `pitch` in Hz at its beginning, middle and end; `length` in seconds, `notes` in a row `gap` seconds apart; `formants` in
    Hz; `rough` 0..1 breath and noise in it; `shake` Hz and depth of a tremble; `pure` for whistles, which have no formants; `loud` in LU
    against a normal voice at two metres; `every` seconds between calls."""

    pitch: tuple[float, float, float]
    length: float
    formants: tuple[float, ...] = ()
    notes: int = 1
    gap: float = 0.1
    rough: float = 0.1
    shake: tuple[float, float] = (0.0, 0.0)
    pure: bool = False
    loud: float = -4.0
    every: float = 9.0


def _bird(pitch: float, end: float, length: float, notes: int, gap: float = 0.08, loud: float = -10.0) -> Call:
    """A phrase of whistles."""
    return Call(
        (pitch, (pitch + end) / 2, end), length, notes=notes, gap=gap, rough=0.02, pure=True, loud=loud, every=6.0
    )


_ROAR = Call((95, 120, 60), 1.8, (300, 700, 1500), rough=0.8, loud=6.0, every=14)
_LOW = Call((150, 185, 120), 1.7, (350, 800, 2200), rough=0.12, loud=2.0)
CALLS: dict[str, Call] = {
    "fox": Call((750, 620, 420), 0.35, (900, 1800), 3, 0.25, 0.35),
    "lion": _ROAR,
    "lioness": _ROAR,
    "tiger": Call((120, 105, 60), 1.4, (350, 800, 1700), rough=0.8, loud=5, every=14),
    "leopard": Call((70, 80, 65), 0.25, (400, 1100), 6, 0.2, 0.9),
    "panther": Call((90, 85, 60), 1.2, (380, 900), rough=0.85, loud=3),
    "cheetah": Call((1500, 2300, 1700), 0.25, (2200,), 2, 0.2, 0.1, loud=-8),
    "bear": Call((85, 100, 70), 1.3, (280, 650, 1300), rough=0.7, loud=4),
    "polar bear": Call((90, 100, 75), 1.2, (280, 700), rough=0.75, loud=3),
    "panda": Call((420, 520, 400), 0.6, (700, 1500), 2, 0.2, 0.1, (11, 0.06)),
    "unicorn": Call((1150, 900, 500), 1.6, (1000, 2300), rough=0.15, shake=(9, 0.09)),
    "zebra": Call((900, 1300, 700), 0.25, (1200, 2400), 4, 0.12, 0.3),
    "donkey": Call((330, 480, 260), 0.7, (650, 1400), 3, 0.3, 0.5, loud=3),
    "cow": _LOW,
    "bull": Call((120, 150, 95), 1.9, (300, 700), rough=0.3, loud=3),
    "buffalo": Call((95, 110, 80), 1.4, (260, 600), rough=0.5),
    "pig": Call((130, 160, 110), 0.22, (500, 1300, 2600), 3, 0.18, 0.8, loud=-3),
    "sheep": Call((290, 310, 270), 0.9, (700, 1500, 2600), rough=0.1, shake=(8, 0.1)),
    "goat": Call((360, 390, 330), 0.8, (900, 1900), rough=0.1, shake=(10, 0.13)),
    "ram": Call((230, 250, 210), 1.0, (600, 1300), rough=0.15, shake=(7, 0.09)),
    "deer": Call((520, 420, 300), 0.3, (800, 1600), rough=0.4),
    "stag": Call((170, 210, 130), 1.6, (420, 900), rough=0.5, loud=2),
    "fawn": Call((900, 1100, 800), 0.3, (1400, 2800), rough=0.05, loud=-10),
    "moose": Call((160, 230, 140), 1.8, (450, 900), rough=0.25),
    "antelope": Call((380, 330, 250), 0.25, (800, 1700), rough=0.5),
    "giraffe": Call((92, 92, 90), 1.2, (250,), rough=0.1, loud=-10, every=15),
    "camel": Call((130, 170, 110), 1.4, (400, 950), rough=0.6),
    "llama": Call((420, 520, 400), 0.5, (900,), 2, 0.15, 0.05, loud=-8),
    "elephant": Call((380, 620, 420), 1.3, (900, 1700, 2900), rough=0.5, loud=7, every=13),
    "mammoth": Call((300, 480, 320), 1.7, (750, 1500, 2500), rough=0.5, loud=8, every=13),
    "rhino": Call((110, 90, 75), 0.7, (350, 800), 2, 0.3, 0.8),
    "hippo": Call((75, 85, 65), 0.35, (260, 520), 5, 0.15, 0.5, loud=3),
    "mouse": Call((5200, 6300, 5600), 0.07, notes=3, gap=0.1, pure=True, loud=-18),
    "squirrel": Call((2600, 2100, 1700), 0.07, (2600,), 5, 0.09, 0.3, loud=-10),
    "raccoon": Call((700, 900, 750), 0.12, (1200, 2400), 6, 0.06, 0.3, loud=-8),
    "rabbit": Call((1900, 2100, 1800), 0.08, (2200,), 2, 0.15, 0.1, loud=-20, every=18),
    "monkey": Call((600, 1300, 800), 0.2, (1100, 2300), 5, 0.12, 0.2),
    "gorilla": Call((110, 130, 95), 0.3, (350, 800), 4, 0.2, 0.6, loud=3),
    "hedgehog": Call((200, 230, 190), 0.12, (2500, 4000), 4, 0.12, 0.9, loud=-16),
    "koala": Call((70, 95, 60), 0.5, (250, 600), 3, 0.25, 0.6),
    "kangaroo": Call((210, 190, 160), 0.18, (600, 1400), 4, 0.22, 0.85, loud=-9),
    "wallaby": Call((280, 250, 210), 0.14, (800, 1700), 3, 0.22, 0.85, loud=-13),
    "otter": Call((1500, 2400, 1800), 0.14, (2300,), 4, 0.09, 0.1, loud=-8),
    "beaver": Call((420, 480, 380), 0.3, (800, 1700), 3, 0.2, 0.3, loud=-12),
    "wombat": Call((140, 165, 120), 0.3, (450, 1100), 3, 0.2, 0.75, loud=-9),
    "capybara": Call((900, 1500, 1100), 0.16, (1700,), 4, 0.12, 0.1, loud=-9),
    "sloth": Call((1400, 1250, 1000), 0.9, (1500, 2800), rough=0.15, loud=-12, every=16),
    "red panda": Call((1700, 2100, 1800), 0.12, (2100,), 5, 0.07, 0.15, loud=-12),
    "snow leopard": Call((260, 300, 190), 0.7, (600, 1300), 2, 0.25, 0.5, loud=-2),
    "dragon": Call((65, 90, 45), 2.4, (220, 520, 1300), rough=0.9, loud=9, every=10),
    "dinosaur": Call((80, 110, 50), 2.2, (260, 600, 1400), rough=0.8, loud=8, every=10),
    "tyrannosaurus": Call((60, 95, 42), 2.6, (210, 520, 1200), rough=0.9, loud=10, every=11),
    "spinosaurus": Call((75, 110, 55), 2.2, (260, 640, 1300), rough=0.85, loud=8, every=11),
    "velociraptor": Call((620, 900, 480), 0.35, (900, 2100), 3, 0.15, 0.7, loud=0),
    "triceratops": Call((90, 120, 70), 1.6, (240, 560), rough=0.55, loud=4, every=12),
    "stegosaurus": Call((80, 105, 65), 1.8, (220, 500), rough=0.45, loud=3, every=13),
    "pterodactyl": Call((1500, 2100, 1100), 0.7, (1700, 2900), 2, 0.2, 0.5, loud=2),
    "griffin": Call((900, 1700, 650), 0.9, (1300, 2600), 2, 0.2, 0.55, loud=3, every=11),
    "pegasus": Call((1150, 900, 500), 1.6, (1000, 2300), rough=0.15, shake=(9, 0.09)),
    "bat": Call((8200, 9600, 8800), 0.03, notes=6, gap=0.06, pure=True, loud=-18),
    "porcupine": Call((240, 280, 210), 0.14, (1500, 3000), 4, 0.12, 0.85, loud=-14),
    "armadillo": Call((160, 190, 140), 0.16, (700, 1500), 3, 0.14, 0.85, loud=-16),
    "monster": Call((60, 85, 50), 1.8, (200, 480, 1100), rough=0.9, loud=7, every=9),
    "bird": _bird(3600, 4200, 0.09, 5),
    "sparrow": _bird(4200, 3300, 0.06, 6, 0.11),
    "robin": _bird(3300, 4600, 0.08, 7, 0.05),
    "canary": _bird(3000, 4200, 0.05, 12, 0.03),
    "bluebird": _bird(2700, 2200, 0.14, 3, 0.1),
    "hummingbird": _bird(7200, 6800, 0.03, 6, 0.06, loud=-18.0),
    "crow": Call((620, 560, 480), 0.32, (1100, 1900), 3, 0.28, 0.7, loud=-3),
    "pigeon": Call((320, 420, 330), 0.4, (500,), 3, 0.15, 0.05, loud=-10),
    "dove": Call((420, 520, 400), 0.5, (600,), 3, 0.2, 0.03, loud=-10),
    "gull": Call((1350, 1500, 850), 0.35, (1300, 2600), 4, 0.12, 0.15, loud=-2),
    "duck": Call((230, 260, 190), 0.16, (900, 1900), 5, 0.1, 0.5),
    "duckling": Call((3300, 3800, 3000), 0.09, notes=4, gap=0.12, pure=True, loud=-14),
    "goose": Call((430, 620, 410), 0.28, (900, 1800), 3, 0.2, 0.35, loud=1),
    "swan": Call((520, 560, 500), 0.4, (900, 1500), 2, 0.2, 0.25),
    "hen": Call((420, 600, 480), 0.13, (950, 2100), 4, 0.16, 0.25, loud=-8),
    "rooster": Call((620, 980, 560), 0.5, (1100, 2200), 3, 0.06, 0.2, loud=4, every=13),
    "turkey": Call((700, 600, 420), 0.05, (1100,), 14, 0.02, 0.3, loud=-2),
    "eagle": Call((2300, 2900, 2100), 0.25, (2600,), 5, 0.1, 0.1),
    "hawk": Call((2900, 2600, 1900), 1.2, (2700,), rough=0.35),
    "vulture": Call((260, 240, 200), 0.6, (1500, 3000), rough=0.95, loud=-10, every=14),
    "parrot": Call((900, 1700, 700), 0.3, (1500, 2700), 2, 0.15, 0.5, loud=0),
    "toucan": Call((520, 480, 430), 0.2, (1000,), 4, 0.2, 0.5),
    "peacock": Call((750, 1200, 700), 0.7, (1200, 2300), 2, 0.2, 0.15, loud=4, every=13),
    "penguin": Call((260, 300, 230), 0.5, (800, 1600), 3, 0.15, 0.45, (26, 0.12)),
    "flamingo": Call((520, 500, 460), 0.16, (1200, 2300), 5, 0.1, 0.5),
    "heron": Call((330, 300, 260), 0.4, (1000, 2100), 1, 0.2, 0.8, every=14),
    "ostrich": Call((75, 85, 60), 0.5, (180, 360), 3, 0.2, 0.1, every=14),
    "frog": Call((620, 680, 560), 0.16, (1100, 2000), 3, 0.25, 0.3, (45, 0.4), loud=-8, every=5),
    "toad": Call((820, 820, 800), 1.4, (1000,), 1, 0.2, 0.05, (28, 0.2), loud=-10),
    "crocodile": Call((55, 60, 45), 1.3, (180, 400), rough=0.9, loud=0, every=14),
    "snake": Call((3000, 3000, 3000), 1.1, (5200, 7500), rough=1.0, loud=-14, every=10),
    "cobra": Call((2500, 2500, 2500), 1.4, (4200, 6500), rough=1.0, loud=-10, every=10),
    "whale": Call((90, 320, 140), 3.2, (300, 900), rough=0.02, loud=2, every=9),
    "orca": Call((700, 2200, 1300), 0.9, (1800, 3200), 2, 0.3, 0.05),
    "dolphin": Call((5500, 9500, 6500), 0.45, notes=2, gap=0.3, pure=True, loud=-8),
    "seal": Call((290, 360, 270), 0.3, (700, 1500), 4, 0.14, 0.5),
}
# animals whose voice is a recipe of its own
OWN: dict[str, tuple[Callable[..., Array], float, float]] = {
    "dog": (animals.dog, 1.6, 0.0),
    "corgi": (animals.dog, 1.2, -3.0),
    "wolf": (animals.wolf, 4.0, 0.0),
    "cat": (animals.cat, 0.9, -8.0),
    "horse": (animals.horse, 1.8, 0.0),
    "owl": (animals.owl, 3.0, -8.0),
    "bee": (animals.bees, 3.0, -16.0),
    "fly": (animals.bees, 3.0, -20.0),
}


def has_voice(species: str) -> bool:
    """Whether an animal is heard."""
    return species in CALLS or species in OWN


def lasts(species: str) -> float:
    """Seconds that one call takes."""
    if species in OWN:
        return OWN[species][1]
    one = CALLS[species]
    return one.notes * (one.length + one.gap) + 0.1


def loudness(species: str) -> float:
    """LU against a normal voice at two metres."""
    return OWN[species][2] if species in OWN else CALLS[species].loud


def every(species: str) -> float:
    """Seconds between two calls, about."""
    return 9.0 if species in OWN else CALLS[species].every


def call(seconds: float = 1.5, seed: int = 0, species: str = "dog") -> Array:
    """An animal calls. Raises InputError for an animal that has no voice here."""
    if species in OWN:
        return OWN[species][0](seconds, seed)
    if species not in CALLS:
        raise InputError(f"The animal {species!r} has no voice here. These have: {', '.join(sorted({*CALLS, *OWN}))}.")
    one, chance = CALLS[species], random(seed, 181)
    track = np.zeros(count(seconds))
    at = 0.02
    for _ in range(one.notes):
        if at >= seconds - 0.03:
            break
        put(track, _note(one, chance), at, float(chance.uniform(0.8, 1.0)))
        at += (one.length + one.gap) * chance.uniform(0.92, 1.1)
    return peaked(track, 0.8)


def _note(one: Call, chance: np.random.Generator) -> Array:
    length = one.length * chance.uniform(0.92, 1.08)
    part = clock(length) / length
    pitch = np.interp(part, [0, 0.5, 1], one.pitch) * chance.normal(1, 0.02)
    pitch = pitch * (1 + one.shake[1] * np.sin(2 * np.pi * one.shake[0] * part * length))
    phase = np.cumsum(pitch) / RATE
    if one.pure:
        return np.asarray(np.sin(2 * np.pi * phase) * bump(length, 0.8)[: len(phase)])
    top = max(one.formants, default=4000.0)
    breath = low(white(length, chance)[: len(phase)], 1.2 * top)  # a large throat is dark, its breath too
    source = (1 - one.rough) * ((phase % 1) ** 3 - 0.25) + one.rough * 0.5 * breath * (0.4 + 0.6 * (phase % 1 < 0.5))
    sound = 0.25 * source
    for k, centre in enumerate(one.formants):
        sound = sound + resonance(source, centre, 4 + k) / (1 + 0.6 * k)
    return np.asarray(band(sound, 35, 2.5 * top) * bump(length, 0.5)[: len(phase)])
