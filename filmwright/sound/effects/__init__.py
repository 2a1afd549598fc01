"""Sound effects by recipe: every sound is computed, from what it physically is, and the seed decides the take.

`EFFECTS` maps a name to its recipe: a function of seconds (or of contact times, for steps) and a seed, with parameters of its
own, giving mono float32 at 48 kHz. `LEVELS` says how loud each is, in LU against a normal voice at the same distance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound.effects import (
    air,
    animals,
    calls,
    crowds,
    doors,
    engines,
    fire,
    impacts,
    instruments,
    machines,
    noises,
    objects,
    people,
    places,
    steps,
    transitions,
    water,
    work,
)

Recipe = Callable[..., Array]


def _finished(recipe: Callable[..., Array]) -> Recipe:
    """The recipe with its result as float32, its ends faded over 3 ms so that no cut clicks."""

    @wraps(recipe)
    def made(seconds: float | Sequence[float], seed: int = 0, **options: Any) -> Array:
        if isinstance(seconds, int | float):
            if not 0.02 <= seconds <= 3600:
                raise InputError(
                    f"The sound {recipe.__name__!r} was asked for {seconds:g} s; it can last 0.02 s to an hour."
                )
        elif recipe not in _BY_TIMES:
            raise InputError(f"The sound {recipe.__name__!r} takes a length in seconds, not a list of times.")
        sound = np.asarray(recipe(seconds, seed, **options), dtype=np.float32)
        edge = min(144, len(sound) // 2)
        if edge:
            ramp = np.linspace(0, 1, edge, dtype=np.float32)
            sound[-edge:] *= ramp[::-1]
            sound[: edge // 6] *= ramp[::6][: edge // 6]
        return sound

    return made


_BY_TIMES = (steps.footsteps, steps.hooves)

# name -> (recipe, how loud against a normal voice in LU; a texture's own level is its mean, a blow's its loudest 400 ms)
_TABLE: dict[str, tuple[Callable[..., Array], float]] = {
    # air
    "breeze": (air.breeze, -22),
    "wind": (air.wind, -12),
    "gust": (air.gust, -8),
    "sandstorm": (air.sandstorm, -2),
    "blizzard": (air.blizzard, -4),
    "flapping": (air.flapping, -12),
    # water
    "rain": (water.rain, -12),
    "hail": (water.hail, -8),
    "thunder": (water.thunder, 4),
    "sea": (water.sea, -10),
    "stream": (water.stream, -14),
    "splash": (water.splash, -2),
    "dripping": (water.dripping, -16),
    "pouring": (water.pouring, -14),
    "underwater": (water.underwater, -10),
    "swirl": (water.bathtub, -16),
    # fire
    "fire": (fire.fire, -14),
    "ignition": (fire.ignition, -10),
    "sizzle": (fire.sizzle, -14),
    "burning_out": (fire.burning_out, -16),
    # steps
    "footsteps": (steps.footsteps, -12),
    "hooves": (steps.hooves, -4),
    "landing": (steps.landing, -3),
    "scuff": (steps.scuff, -18),
    # people
    "cloth": (people.cloth, -24),
    "breath": (people.breath, -18),
    "pant": (people.pant, -11),
    "gasp": (people.gasp, -10),
    "sigh": (people.sigh, -16),
    "heartbeat": (people.heartbeat, -10),
    "crowd": (crowds.murmur, -12),
    "cheering": (crowds.cheering, -2),
    "clap": (people.clap, -4),
    "feet": (crowds.feet, -14),
    "applause": (crowds.clapping, -4),
    "swallow": (people.swallow, -18),
    "chewing": (people.chewing, -20),
    "shiver": (people.shiver, -18),
    "laughter": (people.laughter, -6),
    "sobbing": (people.sobbing, -10),
    "singing": (people.singing, -2),
    "coughing": (people.coughing, -6),
    "baby": (people.baby, 0),
    # blows and breakage
    "punch": (impacts.punch, 0),
    "slap": (impacts.slap, -3),
    "body_fall": (impacts.body_fall, -2),
    "thud": (impacts.thud, -4),
    "airbag": (impacts.airbag, 3),
    "wood_hit": (impacts.wood_hit, -4),
    "metal_hit": (impacts.metal_hit, -2),
    "glass_break": (impacts.glass_break, 0),
    "clink": (impacts.clink, -12),
    "crash": (impacts.crash, 3),
    "gunshot": (impacts.gunshot, 9),
    "explosion": (impacts.explosion, 10),
    "debris": (impacts.debris, -6),
    "rumble": (impacts.rumble, -2),
    # doors and rooms
    "door_open": (doors.door_open, -8),
    "door_close": (doors.door_close, -3),
    "creak": (doors.creak, -14),
    "latch": (doors.latch, -14),
    "knock": (doors.knock, -3),
    "lock": (doors.lock, -14),
    "drawer": (doors.drawer, -10),
    "curtain": (doors.curtain, -12),
    "shutter": (doors.shutter, -4),
    # things
    "clock": (objects.clock_ticking, -22),
    "bell": (objects.bell, 0),
    "doorbell": (objects.doorbell, -3),
    "phone_ring": (objects.phone_ring, -4),
    "phone_buzz": (objects.phone_buzz, -14),
    "beep": (objects.beep, -8),
    "typing": (objects.typing, -14),
    "paper": (objects.paper, -18),
    "tearing": (objects.tearing, -12),
    "writing": (objects.writing, -24),
    "kettle": (objects.kettle, -8),
    "whistle": (objects.whistle, 3),
    "switch": (objects.switch, -14),
    "zip": (objects.zip_, -16),
    "pop": (objects.pop, -8),
    "snap": (objects.snap, -8),
    "wipers": (objects.wipers, -16),
    "radio_static": (objects.radio_static, -14),
    "radio_click": (objects.radio_click, -10),
    "camera_shutter": (objects.camera_shutter, -10),
    "cup": (objects.cup, -12),
    "keys": (objects.keys, -14),
    "coins": (objects.coins, -12),
    "rope": (objects.rope, -16),
    "toast": (objects.toast, -12),
    # machines
    "engine": (machines.engine, -6),
    "car_start": (machines.car_start, -4),
    "car_pass": (machines.car_pass, -2),
    "brakes": (machines.brakes, 0),
    "traffic": (machines.traffic, -12),
    "train": (machines.train, 0),
    "train_horn": (machines.train_horn, 2),
    "plane": (machines.plane, -10),
    "helicopter": (machines.helicopter, 0),
    "propeller": (machines.propeller, -4),
    "siren": (machines.siren, 0),
    "horn": (machines.horn, 2),
    "alarm": (machines.alarm, -4),
    "hum": (machines.hum, -26),
    "electronics": (machines.electronics, -24),
    "wheels": (machines.wheels, -12),
    # animals
    "birds": (animals.birds, -18),
    "crickets": (animals.crickets, -20),
    "owl": (animals.owl, -14),
    "gulls": (animals.gulls, -14),
    "dog": (animals.dog, 0),
    "wolf": (animals.wolf, -4),
    "cat": (animals.cat, -8),
    "horse": (animals.horse, 0),
    "growl": (animals.growl, 0),
    "frogs": (animals.frogs, -18),
    "bees": (animals.bees, -20),
    "wings": (animals.wings, -14),
    # the air of places
    "room_tone": (places.room_tone, -28),
    "open_air": (places.open_air, -26),
    "desert_air": (places.desert, -20),
    "forest_air": (places.forest, -18),
    "country_air": (places.country, -20),
    "garden_air": (places.garden, -20),
    "city_air": (places.city, -18),
    "alley_air": (places.alley, -21),
    "sea_air": (places.seaside, -14),
    "river_air": (places.riverside, -16),
    "mountain_air": (places.mountain, -17),
    "cafe_air": (places.cafe, -18),
    "ship_air": (places.ship, -18),
    "cave_air": (places.cave, -24),
    "market_air": (crowds.market, -14),
    "audience_air": (crowds.audience, -24),
    "station_air": (places.station, -17),
    "club_air": (places.nightclub, -10),
    "waterfall_air": (places.waterfall, -8),
    "lake_air": (places.lake, -22),
    "marsh_air": (places.marsh, -18),
    "volcano_air": (places.volcano, -10),
    "ice_air": (places.ice, -18),
    "underwater_air": (places.under_the_surface, -16),
    "cabin_air": (places.cabin, -14),
    "carriage_air": (places.carriage, -14),
    "machine_air": (places.machines_near, -20),
    "space_air": (places.vacuum, -30),
    "fire_air": (places.campsite, -20),
    "lapping": (water.lapping, -18),
    # work and play
    "sweeping": (work.sweeping, -14),
    "scrubbing": (work.scrubbing, -16),
    "sawing": (work.sawing, -6),
    "hammering": (work.hammering, -2),
    "digging": (work.digging, -8),
    "chop": (work.chop, -8),
    "stirring": (work.stirring, -16),
    "frying": (work.frying, -14),
    "splashing": (work.splashing, -8),
    "strokes": (work.strokes, -8),
    "bubbling": (work.bubbling, -12),
    "crackle": (work.crackle, -14),
    "motor": (work.motor, -6),
    "ball": (work.ball, -6),
    "ball_hit": (work.ball_hit, -4),
    "blades": (work.blades, -2),
    "tapping": (work.tapping, -6),
    "treadmill": (work.treadmill, -8),
    "skating": (work.skating, -12),
    "snips": (work.snips, -18),
    # noises of use
    "rattle": (noises.rattle, -10),
    "squeak": (noises.squeak, -12),
    "hiss": (noises.hiss, -12),
    "scrape": (noises.scrape, -8),
    "crunch": (noises.crunch, -12),
    "stone_hit": (noises.stone_hit, -4),
    "plastic_hit": (noises.plastic_hit, -8),
    "flush": (noises.flush, -6),
    "printer": (noises.printer, -12),
    "whip": (noises.whip, 3),
    "ice_crack": (noises.ice_crack, -2),
    "ratchet": (noises.ratchet, -16),
    "click": (noises.click, -18),
    "sneeze": (noises.sneeze, -4),
    "snoring": (noises.snoring, -8),
    "arrow": (noises.arrow, -4),
    "chimes": (noises.chimes, -12),
    # instruments in the picture; animals and vehicles by kind, each with a level of its own
    "instrument": (instruments.instrument, -4),
    "bicycle_bell": (engines.bicycle_bell, -6),
    "vehicle": (engines.vehicle, 0),
    "call": (calls.call, 0),
    # of the cut
    "whoosh": (transitions.whoosh, -8),
    "riser": (transitions.riser, -6),
    "drop": (transitions.drop, -4),
    "sting": (transitions.sting, -3),
    "sparkle": (transitions.sparkle, -14),
}

EFFECTS: dict[str, Recipe] = {name: _finished(recipe) for name, (recipe, _) in _TABLE.items()}
LEVELS: dict[str, float] = {name: float(level) for name, (_, level) in _TABLE.items()}


def effect(name: str) -> Recipe:
    """The recipe of this name. Raises InputError."""
    if name not in EFFECTS:
        raise InputError(f"There is no sound effect {name!r}. There are {', '.join(sorted(EFFECTS))}.")
    return EFFECTS[name]
