"""What drives vehicles, by kind: a sound that follows the speed. Where the vehicle is, and how its pitch falls as it passes, is space's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound import RATE
from filmwright.sound.effects import machines, water
from filmwright.sound.signals import (
    band,
    brown,
    clock,
    count,
    decay,
    drift,
    high,
    levelled,
    low,
    moving_resonance,
    peaked,
    pink,
    put,
    random,
    struck,
    white,
)

Motor = Callable[[float, int, Array], Array]  # seconds, seed, speed in m/s at each sample
GEARS = (0.0, 5.0, 9.5, 15.0, 22.0, 30.0, 60.0)  # m/s at which the next one is taken


def _turns(speed: Array, idle: float, most: float) -> Array:
    """Turns a minute of an engine with gears at a speed."""
    gear = np.clip(np.searchsorted(GEARS, speed, "right"), 1, len(GEARS) - 1)
    low_edge, high_edge = np.asarray(GEARS)[gear - 1], np.asarray(GEARS)[gear]
    turns: Array = idle + (most - idle) * (0.35 * (gear > 1) + 0.65 * (speed - low_edge) / (high_edge - low_edge))
    return turns


def _tyres(seconds: float, chance: np.random.Generator, speed: Array) -> Array:
    """Rubber on a road: louder with speed."""
    return levelled(band(white(seconds, chance), 400, 2400), 1) * np.clip(speed / 20, 0, 1.5) ** 1.2


def car(seconds: float, seed: int, speed: Array) -> Array:
    """Four cylinders through gears, and tyres."""
    motor = machines.engine(seconds, seed, _turns(speed, 850, 3400), 4, 0.4)
    return levelled(motor, 0.1) + 0.1 * _tyres(seconds, random(seed, 161), speed)


def motorcycle(seconds: float, seed: int, speed: Array) -> Array:
    """Two cylinders, open and quick."""
    return machines.engine(seconds, seed, _turns(speed, 1100, 6000), 2, 0.9)


def diesel(seconds: float, seed: int, speed: Array) -> Array:
    """A lorry, a bus, a digger: six slow cylinders that knock, and the hiss of brakes where it comes to stand."""
    motor = machines.engine(seconds, seed, _turns(speed, 600, 1900), 6, 0.7)
    knock = machines.engine(seconds, seed + 1, _turns(speed, 600, 1900), 6, 1.0)
    sound = levelled(low(motor, 900), 0.1) + 0.03 * levelled(high(knock, 1200), 1)
    stops = np.flatnonzero((speed[1:] < 0.2) & (speed[:-1] >= 0.2))
    for at in stops[:4]:
        put(sound, 0.15 * high(white(0.7, random(seed, 162)), 1500) * decay(0.7, 0.02, 0.6), at / RATE)
    return np.asarray(sound + 0.06 * _tyres(seconds, random(seed, 163), speed))


def electric(seconds: float, seed: int, speed: Array) -> Array:
    """A motor's whine that rises with speed; a tram's wheels under it."""
    chance = random(seed, 164)
    pitch = 90 + 55 * speed
    whine = np.sin(2 * np.pi * np.cumsum(pitch) / RATE) + 0.4 * np.sin(2 * np.pi * np.cumsum(pitch * 3.01) / RATE)
    return levelled(
        0.4 * whine * np.clip(speed, 0, 3) / 3 + band(brown(seconds, chance), 60, 500), 0.06
    ) + 0.05 * _tyres(seconds, chance, speed)


def rails(seconds: float, seed: int, speed: Array) -> Array:
    """Wheel pairs over the joints of rails, as quick as the train."""
    going = float(np.clip(speed.mean(), 2.0, 70.0))
    return machines.train(seconds, seed, going) * np.clip(speed / max(going, 1.0), 0, 1.3)


def steam(seconds: float, seed: int, speed: Array) -> Array:
    """Four beats of the blast pipe to a turn of the wheels, and the rails."""
    chance = random(seed, 165)
    beats = np.cumsum(np.clip(speed, 0.6, 30) / (np.pi * 1.6) * 4 / RATE)
    track = np.zeros(count(seconds))
    for at in np.flatnonzero(np.diff(np.floor(beats))):
        put(
            track,
            low(band(white(0.3, chance), 120, 2500), 1800) * decay(0.3, 0.01, 0.25),
            at / RATE,
            chance.uniform(0.8, 1.1),
        )
    return levelled(track, 0.12) + 0.6 * rails(seconds, seed, speed)


def bicycle(seconds: float, seed: int, speed: Array) -> Array:
    """A chain, a freewheel that ticks, thin tyres, and once the bell."""
    chance = random(seed, 166)
    track = levelled(band(white(seconds, chance), 900, 4200), 0.02) * np.clip(speed / 6, 0, 1.4)
    click = high(white(0.012, chance), 3000) * decay(0.012, 0.0003, 0.008)
    for at in np.flatnonzero(np.diff(np.floor(np.cumsum(np.clip(speed, 0, 15) / 2.1 * 18 / RATE)))):
        put(track, click, at / RATE, 0.05)
    if seconds > 2.5:
        put(track, bicycle_bell(1.2, seed), 0.6, 0.35)
    return track


def bicycle_bell(seconds: float = 1.2, seed: int = 0) -> Array:
    """Two strokes of a little bell on a handlebar."""
    chance = random(seed, 167)
    pitch = chance.uniform(2350, 2650)
    track = np.zeros(count(seconds))
    for at in (0.0, 0.14):
        ring = struck(max(seconds - at, 0.05), [pitch, pitch * 2.42, pitch * 4.3], [1.1, 0.6, 0.3], [1, 0.5, 0.3])
        put(track, ring, at)
    return peaked(track, 0.7)


def outboard(seconds: float, seed: int, speed: Array) -> Array:
    """A motorboat: a two-stroke, and water that is thrown aside."""
    motor = machines.engine(seconds, seed, 1300 + 160 * np.clip(speed, 0, 20), 2, 0.8)
    wash = levelled(water.stream(seconds, seed), 1) * np.clip(speed / 8, 0.1, 1)
    return levelled(motor, 0.1) + 0.08 * wash


def ship(seconds: float, seed: int, speed: Array) -> Array:
    """A slow engine deep in the hull, and the bow's wave."""
    motor = low(machines.engine(seconds, seed, np.full(len(speed), 320.0), 6, 0.4), 220)
    return levelled(motor, 0.12) + 0.06 * levelled(water.stream(seconds, seed), 1) * np.clip(speed / 6, 0.1, 1)


def oars(seconds: float, seed: int, speed: Array) -> Array:
    """A stroke every two seconds: the dip, the pull, drops; water along the boards."""
    chance = random(seed, 168)
    track = 0.03 * levelled(water.stream(seconds, seed), 1) * np.clip(0.3 + speed / 3, 0, 1)
    for at in np.arange(0.3, seconds, 2.0):
        pull = band(white(0.7, chance), 250, 2200) * np.sin(np.pi * clock(0.7) / 0.7) ** 1.5
        put(track, levelled(pull, 0.1), float(at), chance.uniform(0.8, 1.1))
    return track


def sails(seconds: float, seed: int, speed: Array) -> Array:
    """Water along a hull, canvas, a block that creaks."""
    from filmwright.sound.effects.air import flapping
    from filmwright.sound.effects.doors import creak

    track = 0.08 * levelled(water.stream(seconds, seed), 1) * np.clip(0.3 + speed / 6, 0, 1)
    track += 0.03 * levelled(flapping(seconds, seed), 1)
    for k, at in enumerate(np.arange(1.0, seconds - 0.6, 3.7)):
        put(track, creak(0.6, seed + k, pitch=180.0), float(at), 0.05)
    return track


def propeller(seconds: float, seed: int, speed: Array) -> Array:
    """A piston engine and the blades."""
    turns = 1900 + 8 * np.clip(speed, 0, 60)
    blades = np.sin(2 * np.pi * np.cumsum(turns / 60 * 2) / RATE)
    return levelled(machines.engine(seconds, seed, turns, 4, 0.9), 0.1) * (0.8 + 0.3 * np.asarray(blades))


def jet(seconds: float, seed: int, speed: Array) -> Array:
    """A roar, and the fan's whine before it."""
    chance = random(seed, 169)
    roar = levelled(band(pink(seconds, chance), 50, 1400), 0.12) * drift(seconds, chance, 3, 0.8, 1.0)
    whine = moving_resonance(white(seconds, chance), 2100 + 6 * np.clip(speed, 0, 120), 40)
    return np.asarray(roar + 0.03 * levelled(whine, 1))


def rotor(seconds: float, seed: int, speed: Array) -> Array:
    """A helicopter."""
    return machines.helicopter(seconds, seed)


def drone(seconds: float, seed: int, speed: Array) -> Array:
    """Four little rotors that are never quite in tune."""
    chance = random(seed, 170)
    track = np.zeros(count(seconds))
    for pitch in (168.0, 173.0, 181.0, 186.0):
        curve = pitch * (1 + 0.02 * drift(seconds, chance, 5, -1, 1))
        track += np.sign(np.sin(2 * np.pi * np.cumsum(curve) / RATE))
    return levelled(band(track, 150, 6000), 0.08)


def burner(seconds: float, seed: int, speed: Array) -> Array:
    """A hot-air balloon: silence, and now and then the flame."""
    chance = random(seed, 171)
    track = 0.004 * pink(seconds, chance)
    for at in np.arange(0.8, seconds, 7.0):
        put(
            track,
            levelled(band(white(2.2, chance), 80, 2500), 0.15) * np.sin(np.pi * clock(2.2) / 2.2) ** 0.4,
            float(at),
        )
    return track


def rocket(seconds: float, seed: int, speed: Array) -> Array:
    """A roar that crackles."""
    chance = random(seed, 172)
    roar = levelled(low(brown(seconds, chance), 300), 0.2) + levelled(band(white(seconds, chance), 200, 3500), 0.1)
    return np.asarray(np.tanh(2 * roar * (0.6 + drift(seconds, chance, 60) ** 3)))


def hover(seconds: float, seed: int, speed: Array) -> Array:
    """What no one has heard yet: a chord that beats, and rises with speed."""
    pitch = 70 + 2.0 * np.clip(speed, 0, 60)
    chord = sum(np.sin(2 * np.pi * np.cumsum(pitch * k) / RATE) / k for k in (1.0, 1.503, 2.01, 3.02))
    return levelled(np.asarray(chord) * drift(seconds, random(seed, 173), 4, 0.7, 1.0), 0.1)


def cart(seconds: float, seed: int, speed: Array) -> Array:
    """Wooden or small wheels over the ground, boards that creak."""
    from filmwright.sound.effects.doors import creak

    track = levelled(machines.wheels(seconds, seed), 0.08) * np.clip(speed / 1.5, 0, 1.3)
    for k, at in enumerate(np.arange(0.5, seconds - 0.5, 1.9)):
        put(track, creak(0.4, seed + k, pitch=240.0), float(at), 0.06)
    return track


def runners(seconds: float, seed: int, speed: Array) -> Array:
    """Runners over snow."""
    chance = random(seed, 174)
    return (
        levelled(band(white(seconds, chance), 700, 5000), 0.06)
        * drift(seconds, chance, 12, 0.6, 1)
        * np.clip(speed / 4, 0, 1.3)
    )


MOTORS: dict[str, Motor] = {
    "car": car, "motorcycle": motorcycle, "diesel": diesel, "electric": electric, "rails": rails, "steam": steam, "bicycle": bicycle,
    "outboard": outboard, "ship": ship, "oars": oars, "sails": sails, "propeller": propeller, "jet": jet, "rotor": rotor,
    "drone": drone, "burner": burner, "rocket": rocket, "hover": hover, "cart": cart, "runners": runners,
}  # fmt: skip
LOUD = {  # LU against a normal voice at two metres
    "car": -3.0, "motorcycle": 3.0, "diesel": 2.0, "electric": -6.0, "rails": 4.0, "steam": 6.0, "bicycle": -14.0, "outboard": 1.0,
    "ship": 0.0, "oars": -12.0, "sails": -12.0, "propeller": 6.0, "jet": 12.0, "rotor": 8.0, "drone": -6.0, "burner": -2.0,
    "rocket": 14.0, "hover": -2.0, "cart": -8.0, "runners": -10.0,
}  # fmt: skip
# those that are heard while the vehicle stands and they run
IDLING = frozenset({"car", "motorcycle", "diesel", "electric", "outboard", "ship", "sails", "propeller", "jet", "rotor", "drone", "burner",
                    "steam", "rocket", "hover"})  # fmt: skip
# words of a vehicle's name -> its motor; the first that is found counts. "" is silent.
_NAMES: tuple[tuple[str, str], ...] = (
    ("bicycle bike", "bicycle"), ("dirt moped", "motorcycle"), ("electric trolleybus tram metro high-speed wheelchair", "electric"),
    ("scooter motorcycle", "motorcycle"), ("steam", "steam"), ("train", "rails"), ("glider paraglider hang", ""),
    ("submarine", "ship"), ("rowing canoe kayak gondola raft dinghy pedal boat", "oars"), ("sailboat sailing yacht", "sails"),
    ("speedboat motorboat inflatable fishing tugboat", "outboard"), ("ship ferry warship cargo", "ship"),
    ("helicopter", "rotor"), ("drone", "drone"), ("balloon", "burner"), ("rocket shuttle", "rocket"), ("spaceship saucer", "hover"),
    ("propeller propellers seaplane biplane airship", "propeller"), ("jet airplane warplane fighter plane", "jet"),
    ("sled", "runners"), ("cart carriage wagon chariot pram stroller wheelbarrow handcart rickshaw", "cart"),
    ("bus coach minibus double-decker truck tractor tank digger bulldozer forklift mixer fire", "diesel"),
)  # fmt: skip
SIRENS = {"police": "wail", "ambulance": "two_tone", "fire engine": "two_tone"}


def motor_of(name: str) -> str:
    """The motor of a vehicle by its name ("dirt bike"): a key of MOTORS, or "" for what goes in silence."""
    lower = name.lower()
    if "dirt bike" in lower:
        return "motorcycle"
    if lower in ("scooter", "kick scooter"):
        return "cart"
    words = set(lower.replace("'s", "").split())
    if words & {"speedboat", "motorboat", "inflatable", "fishing", "tugboat"}:
        return "outboard"
    return next((motor for known, motor in _NAMES if words & set(known.split())), "car")


def vehicle(seconds: float, seed: int = 0, motor: str = "car", speeds: Sequence[float] = (8.0,)) -> Array:
    """A vehicle's own sound, close by; `speeds` in m/s are spread evenly over its length. Raises InputError for an unknown motor."""
    if motor not in MOTORS:
        raise InputError(f"There is no motor {motor!r}. There are {', '.join(MOTORS)}.")
    given = np.asarray(speeds, dtype=np.float64).reshape(-1)
    curve = np.interp(np.linspace(0, 1, count(seconds)), np.linspace(0, 1, len(given)), given)
    return MOTORS[motor](seconds, seed, np.maximum(curve, 0.0))
