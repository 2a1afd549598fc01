"""The air of a place: what is heard when nothing happens. Never digital silence."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound import RATE
from filmwright.sound.effects import crowds
from filmwright.sound.effects.air import wind
from filmwright.sound.effects.animals import birds, crickets, frogs, gulls
from filmwright.sound.effects.fire import fire
from filmwright.sound.effects.impacts import rumble
from filmwright.sound.effects.machines import electronics, horn, hum, traffic, train
from filmwright.sound.effects.water import dripping, lapping, sea, stream, underwater
from filmwright.sound.signals import band, brown, bump, drift, levelled, low, pink, put, random, white

# What a room's own air is made of: (lowest, highest Hz) of the noise, hum, deviation.
_AIR: dict[str, tuple[float, float, float]] = {
    "bedroom": (60, 500, 0.0), "living": (60, 700, 0.1), "kitchen": (60, 1200, 0.6), "bathroom": (90, 2500, 0.2), "office": (80, 1800, 0.5),
    "corridor": (50, 900, 0.2), "stairwell": (40, 700, 0.0), "garage": (40, 600, 0.3), "warehouse": (35, 600, 0.2), "hall": (40, 900, 0.0),
    "church": (35, 500, 0.0), "cathedral": (30, 450, 0.0), "cave": (30, 400, 0.0), "car": (40, 500, 0.1), "closet": (60, 300, 0.0),
    "theatre": (45, 800, 0.1),
}  # fmt: skip


def room_tone(seconds: float, seed: int = 0, room: str = "living") -> Array:
    """The noise of a closed room: its air, its walls, a little mains."""
    if room not in _AIR:
        raise InputError(f"No room tone is known for {room!r}; rooms are {', '.join(sorted(_AIR))}.")
    chance = random(seed, 161)
    lowest, highest, mains = _AIR[room]
    air = levelled(band(pink(seconds, chance), lowest, highest), 1) * drift(seconds, chance, 0.3, 0.85, 1.0)
    walls = 0.5 * levelled(low(brown(seconds, chance), 120), 1)
    faint = 0.05 * white(seconds, chance)
    return levelled(air + walls + faint + mains * 0.5 * levelled(hum(seconds, seed), 1), 0.02)


def open_air(seconds: float, seed: int = 0) -> Array:
    """Outdoors where nothing is near."""
    chance = random(seed, 162)
    return levelled(wind(seconds, seed, 0.1, 0.0) + 0.008 * levelled(band(pink(seconds, chance), 100, 4000), 1), 0.02)


def desert(seconds: float, seed: int = 0) -> Array:
    """Dry wind over sand."""
    chance = random(seed, 163)
    hiss = band(white(seconds, chance), 2500, 8000) * drift(seconds, chance, 0.6) ** 2
    return levelled(levelled(wind(seconds, seed, 0.25, 0.1), 1) + 0.15 * levelled(hiss, 1), 0.03)


def forest(seconds: float, seed: int = 0, night: bool = False) -> Array:
    """Leaves, and birds by day or crickets by night."""
    chance = random(seed, 164)
    leaves = band(white(seconds, chance), 1500, 7000) * drift(seconds, chance, 0.5) ** 2
    living = crickets(seconds, seed, 0.4) if night else birds(seconds, seed, 0.5)
    return levelled(
        levelled(leaves, 0.5) + levelled(wind(seconds, seed, 0.15, 0.0), 0.5) + levelled(living, 0.45), 0.03
    )


def country(seconds: float, seed: int = 0, night: bool = False) -> Array:
    """Open land with no road near: grass in the wind, and birds or crickets."""
    chance = random(seed, 175)
    grass = band(white(seconds, chance), 2200, 8000) * drift(seconds, chance, 0.4) ** 2
    living = crickets(seconds, seed, 0.4) if night else birds(seconds, seed, 0.3)
    return levelled(
        levelled(living, 0.45) + levelled(grass, 0.3) + levelled(wind(seconds, seed, 0.15, 0.0), 0.6), 0.025
    )


def garden(seconds: float, seed: int = 0, night: bool = False) -> Array:
    """A suburb: a few birds or crickets, a far road."""
    living = crickets(seconds, seed, 0.3, 19) if night else birds(seconds, seed, 0.3)
    return levelled(
        levelled(living, 0.5) + 0.5 * levelled(low(traffic(seconds, seed, 0.1), 500), 1) + open_air(seconds, seed) * 10,
        0.025,
    )


def city(seconds: float, seed: int = 0, night: bool = False) -> Array:
    """Streets all around, that come and go; single cars in them, by day a horn far off now and then; thinner by night."""
    chance = random(seed, 165)
    roar = levelled(traffic(seconds, seed, 0.2 if night else 0.7), 1) + 0.15 * levelled(
        band(white(seconds, chance), 200, 3000), 1
    )
    roar *= drift(seconds, chance, 0.2, 0.55, 1.2)
    at = float(chance.uniform(0.5, 7.0 if night else 3.5))
    while at < seconds - 1.5:
        lasts, top = float(chance.uniform(2.2, 4.5)), float(chance.uniform(700, 2200))
        tyres = levelled(band(white(lasts, chance), 160, top), 1) * bump(lasts, 2.2)
        put(roar, tyres, at, float(chance.uniform(0.7, 1.6)))
        at += float(chance.uniform(7, 14) if night else chance.uniform(3, 7))
    if not night and chance.random() < 0.4 and seconds > 6:
        put(roar, levelled(low(horn(0.5, seed), 1100), 1), float(chance.uniform(2, seconds - 2)), 0.7)
    return levelled(roar, 0.035)


def alley(seconds: float, seed: int = 0, night: bool = False) -> Array:
    """Between walls: the streets are heard over the roofs, a fan turns somewhere, something drips."""
    chance = random(seed, 176)
    streets = levelled(low(traffic(seconds, seed, 0.15 if night else 0.4), 420), 1)
    fan = levelled(band(pink(seconds, chance), 140, 900), 1) * drift(seconds, chance, 0.15, 0.8, 1.0)
    drops = levelled(dripping(seconds, seed), 1)
    return levelled(streets + 0.35 * fan + 0.12 * drops, 0.03)


def seaside(seconds: float, seed: int = 0) -> Array:
    """Waves and gulls."""
    return levelled(levelled(sea(seconds, seed, 0.4), 1) + 0.25 * levelled(gulls(seconds, seed), 1), 0.04)


def riverside(seconds: float, seed: int = 0) -> Array:
    """A brook and birds."""
    return levelled(levelled(stream(seconds, seed, 0.3), 1) + 0.3 * levelled(birds(seconds, seed, 0.3), 1), 0.03)


def mountain(seconds: float, seed: int = 0) -> Array:
    """Thin wind over rock."""
    return levelled(wind(seconds, seed, 0.35, 0.35), 0.03)


def cafe(seconds: float, seed: int = 0) -> Array:
    """People at tables."""
    return levelled(
        levelled(crowds.murmur(seconds, seed, 10, 0.3), 1) + 0.4 * levelled(room_tone(seconds, seed, "kitchen"), 1),
        0.035,
    )


def ship(seconds: float, seed: int = 0) -> Array:
    """The inside of a vessel, at sea or in space: a low engine and machines."""
    chance = random(seed, 166)
    deep = levelled(low(brown(seconds, chance), 90), 1) * drift(seconds, chance, 0.4, 0.8, 1.0)
    return levelled(deep + 0.35 * levelled(electronics(seconds, seed), 1), 0.035)


def cave(seconds: float, seed: int = 0) -> Array:
    """A dark room of stone with drops."""
    return levelled(
        levelled(room_tone(seconds, seed, "cave"), 1) + 0.25 * np.asarray(dripping(seconds, seed, 0.4)), 0.025
    )


def station(seconds: float, seed: int = 0) -> Array:
    """A hall of travellers: talk under a high roof, trolleys far off, a carriage that stands and hums."""
    chance = random(seed, 167)
    people = levelled(low(crowds.murmur(seconds, seed, 60, 0.35), 2400), 1) * drift(seconds, chance, 0.3, 0.7, 1)
    hall = levelled(low(pink(seconds, chance), 500), 0.6) + 0.3 * levelled(hum(seconds, seed), 1)
    return levelled(people + hall, 0.035)


def nightclub(seconds: float, seed: int = 0) -> Array:
    """Other people's music through the floor, and voices that shout over it."""
    chance = random(seed, 168)
    beat = 124 / 60
    time = np.arange(round(seconds * RATE)) / RATE
    kick = np.sin(2 * np.pi * 52 * time) * np.exp(-9 * (time * beat % 1) / beat)
    bass = np.sign(np.sin(2 * np.pi * 65 * time)) * np.exp(-5 * ((time * beat + 0.5) % 1) / beat)
    hats = band(white(seconds, chance), 6000, 11000) * np.exp(-30 * ((time * beat + 0.5) % 1) / beat)
    music = low(levelled(kick, 1) + 0.4 * levelled(bass, 1), 220) + 0.05 * hats
    return levelled(music + 0.35 * levelled(crowds.murmur(seconds, seed, 40, 0.8), 1), 0.06)


def waterfall(seconds: float, seed: int = 0) -> Array:
    """Water that falls from a height: a broad roar with weight in it."""
    chance = random(seed, 169)
    roar = levelled(band(pink(seconds, chance), 45, 5500), 1) * drift(seconds, chance, 1.5, 0.9, 1)
    return levelled(roar + 0.3 * levelled(low(brown(seconds, chance), 110), 1), 0.06)


def lake(seconds: float, seed: int = 0, night: bool = False) -> Array:
    """Small waves on a bank; a few birds, or crickets by night."""
    living = crickets(seconds, seed, 0.25) if night else birds(seconds, seed, 0.2)
    return levelled(
        levelled(lapping(seconds, seed), 1) + 0.3 * levelled(living, 1) + open_air(seconds, seed) * 8, 0.025
    )


def marsh(seconds: float, seed: int = 0) -> Array:
    """Frogs, insects, still water."""
    living = levelled(frogs(seconds, seed, 0.5), 1) + 0.5 * levelled(crickets(seconds, seed, 0.4), 1)
    return levelled(living + 0.3 * levelled(lapping(seconds, seed, 0.2), 1), 0.03)


def volcano(seconds: float, seed: int = 0) -> Array:
    """The ground that works, and lava that breaks."""
    chance = random(seed, 170)
    deep = levelled(low(brown(seconds, chance), 80), 1) * drift(seconds, chance, 0.5, 0.5, 1)
    return levelled(deep + 0.3 * levelled(rumble(seconds, seed), 1) + 0.25 * levelled(fire(seconds, seed), 1), 0.05)


def ice(seconds: float, seed: int = 0) -> Array:
    """Cold wind, and ice that cracks far off."""
    chance = random(seed, 171)
    track = levelled(wind(seconds, seed, 0.4, 0.3), 1)
    for at in chance.random(int(chance.poisson(seconds / 7))) * seconds:
        crack = band(white(0.5, chance), 150, 2600) * np.exp(-np.arange(RATE // 2) / RATE * 14)
        start = round(float(at) * RATE)
        room = min(len(crack), len(track) - start)
        track[start : start + room] += 2.5 * crack[:room] * chance.uniform(0.3, 1)
    return levelled(track, 0.03)


def under_the_surface(seconds: float, seed: int = 0) -> Array:
    """What a diver hears: everything dull, bubbles."""
    return underwater(seconds, seed)


def cabin(seconds: float, seed: int = 0) -> Array:
    """In an airliner: air over the hull, and engines behind it."""
    chance = random(seed, 172)
    return levelled(
        levelled(band(pink(seconds, chance), 60, 2200), 1) + 0.5 * levelled(low(brown(seconds, chance), 140), 1), 0.04
    )


def carriage(seconds: float, seed: int = 0) -> Array:
    """In a train: the joints of the rails through the floor."""
    return levelled(levelled(low(train(seconds, seed, 22.0), 900), 1) + 0.3 * levelled(cabin(seconds, seed), 1), 0.04)


def machines_near(seconds: float, seed: int = 0) -> Array:
    """Pumps, fans, cooling: rooms that are kept by machines."""
    chance = random(seed, 173)
    return levelled(
        levelled(electronics(seconds, seed), 0.4)
        + levelled(hum(seconds, seed), 0.6)
        + levelled(band(pink(seconds, chance), 90, 1500), 1),
        0.025,
    )


def vacuum(seconds: float, seed: int = 0) -> Array:
    """Space, as films hear it: nothing but a depth."""
    chance = random(seed, 174)
    return levelled(low(brown(seconds, chance), 70) * drift(seconds, chance, 0.2, 0.6, 1), 0.02)


def campsite(seconds: float, seed: int = 0, night: bool = True) -> Array:
    """A fire among trees."""
    return levelled(0.7 * levelled(fire(seconds, seed), 1) + levelled(forest(seconds, seed, night), 1), 0.03)
