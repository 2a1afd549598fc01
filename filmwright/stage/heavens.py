"""What a sky holds besides hour and weather: the option `sky` of any place, words with spaces between.

aurora, rainbow, galaxy, meteors; moon, crescent, halfmoon (which moon); sun (the disc itself, low); earth, planet, ringed, moons (globes
over the horizon); blazing, rose, violet, gold, red (which sunset); wisps, heaped (which clouds); stars. A word that does not fit the hour
does nothing: there is no bow by night and no aurora at noon.
"""

from __future__ import annotations

import math
from dataclasses import replace

from filmwright.errors import StageError
from filmwright.stage.snapshot import Air, Grade, Item, Light, Vec

# tints of key, horizon, zenith, clouds, haze at a sun that stands low
SUNSETS: dict[str, tuple[Vec, Vec, Vec, Vec, Vec]] = {
    "gold": ((1.04, 1.14, 1.05), (1.05, 1.22, 1.10), (1.1, 1.05, 0.9), (1.0, 1.10, 1.0), (1.12, 1.08, 0.86)),
    "rose": ((1.0, 0.98, 1.45), (1.02, 0.86, 1.95), (1.5, 0.95, 1.25), (1.0, 0.86, 1.15), (1.16, 0.92, 1.12)),
    "violet": ((0.92, 0.94, 1.9), (0.80, 0.72, 2.4), (1.9, 0.85, 1.5), (0.92, 0.80, 1.35), (1.05, 0.86, 1.3)),
    "red": ((1.08, 0.74, 0.58), (1.12, 0.66, 0.52), (1.5, 0.75, 0.8), (1.05, 0.72, 0.62), (1.15, 0.80, 0.72)),
    "blazing": ((1.1, 0.92, 0.62), (1.30, 0.92, 0.52), (1.3, 0.9, 0.95), (1.15, 0.88, 0.62), (1.25, 0.9, 0.66)),
}
MOONS = {"moon": (1.0, 2.2), "crescent": (0.16, 1.7), "halfmoon": (0.5, 1.8)}  # lit part, size
CLOUDS = {"wisps": 0.22, "heaped": 0.56}
OTHERS = ("aurora", "rainbow", "galaxy", "meteors", "stars")
# globes that hang over the horizon: (planet of places/space.py, radius in degrees, degrees to the side of the first, higher) of each
GLOBES: dict[str, tuple[tuple[str, float, float, float], ...]] = {
    "earth": (("earth", 3.6, 0.0, 0.0),), "planet": (("gas", 5.4, 0.0, 0.0),), "ringed": (("gas", 4.4, 0.0, 0.0),),
    "moons": (("moon", 2.8, 0.0, 0.0), ("moon", 1.5, 8.0, 3.0)),
}  # fmt: skip
FAR = 2400.0  # metres at which globes hang
BODIES = ("sun", *MOONS, *GLOBES)  # what stands at one place in the sky
WORDS = (*OTHERS, *BODIES, *SUNSETS, *CLOUDS)
HEIGHT = 13.0  # degrees over the horizon at which a body stands where no camera asks for another
SUN_HEIGHT = 5.0
DISC = 0.0265  # radians of the radius of a moon of size 1


def heavens(
    words: str,
    light: Light,
    air: Air,
    grade: Grade,
    time: str,
    towards: tuple[float, float],
    body: Vec | None = None,
) -> tuple[Light, Air, Grade]:
    """Light, air and grade with what the option `sky` asks for; `towards` is the way (x, z) in which a camera mostly looks, `body` the
    direction in which the camera at hand sees the moon or the sun, if one is to be in its picture.

    Raises:
        StageError: a word that no sky has.
    """
    asked = words.split()
    unknown = [word for word in asked if word not in WORDS]
    if unknown:
        raise StageError(
            f"A place says sky = {words!r}, but a sky has no {', '.join(unknown)}. Choose among: {', '.join(WORDS)}."
        )
    night, low = time == "night", time in ("dusk", "dawn")
    for word in asked:
        if word in SUNSETS and low:
            light, air = _tinted(light, air, SUNSETS[word])
        elif word in CLOUDS and air.clouds < 0.85:
            air = replace(air, clouds=CLOUDS[word])
        elif word in MOONS and (night or low):
            lit, size = MOONS[word]
            air = replace(air, moon_lit=lit, moon_size=size, clouds=min(air.clouds, 0.35))
            light = replace(light, stars=max(light.stars, 0.75 if night else 0.0))
            if night:  # where it is seen, behind what is looked at, and its light comes from there
                light = replace(light, key=body or _before(light, towards, HEIGHT), fill=light.fill * 1.6)
        elif word == "sun" and not night:
            light = replace(
                light,
                key=body or _before(light, towards, SUN_HEIGHT),
                sun_disc=max(light.sun_disc, 1.0),
                fill=light.fill * 1.5,
            )
            air = replace(air, clouds=min(air.clouds, 0.30))
        elif word == "rainbow" and not night:
            light, air = _bow(light, air, towards)
        elif word == "aurora" and (night or low):
            air = replace(air, aurora=1.0, clouds=min(air.clouds, 0.12))
            light = replace(light, stars=max(light.stars, 0.8), rim_colour=_plus(light.rim_colour, (0.02, 0.20, 0.09)))
        elif word == "galaxy" and (night or low):
            air, light = replace(air, galaxy=1.0, clouds=0.0), replace(light, stars=1.0)
        elif word == "meteors" and night:
            air, light = replace(air, meteors=0.7, clouds=min(air.clouds, 0.1)), replace(light, stars=1.0)
        elif word == "stars" and night:
            air, light = (
                replace(air, clouds=min(air.clouds, 0.08), galaxy=max(air.galaxy, 0.35)),
                replace(light, stars=1.0),
            )
    return light, air, grade


def globes(words: str, towards: tuple[float, float], body: Vec | None = None) -> tuple[Item, ...]:
    """The globes of the option `sky`, so far off that none is ever reached, named by their words. `towards`, `body` as in `heavens`."""
    from filmwright.stage.places.space import PLANETS, globe, ring

    out: list[Item] = []
    for word in words.split():
        for kind, radius, aside, higher in GLOBES.get(word, ()):
            x, y, z = body or _before(Light(), towards, HEIGHT)
            azimuth = math.atan2(x, z) + math.radians(aside)
            height = math.asin(max(min(y, 1.0), -1.0)) + math.radians(higher)
            flat = FAR * math.cos(height)
            where = (flat * math.sin(azimuth), FAR * math.sin(height), flat * math.cos(azimuth))
            size = FAR * math.tan(math.radians(radius))
            out.append(globe(float(PLANETS.index(kind)), len(out) + 3, size, where, word))
            if word == "ringed":
                out.append(ring(1.28 * size, 2.2 * size, 5, where, word))
    return tuple(out)


def _before(light: Light, towards: tuple[float, float], height: float) -> Vec:
    """The direction of a body behind what is looked at, a little to the side of the light and `height` degrees high."""
    azimuth = math.atan2(*towards) + math.radians(11.0 if light.key[0] >= 0 else -11.0)
    up = math.radians(height)
    return (math.sin(azimuth) * math.cos(up), math.sin(up), math.cos(azimuth) * math.cos(up))


def _tinted(light: Light, air: Air, tints: tuple[Vec, Vec, Vec, Vec, Vec]) -> tuple[Light, Air]:
    key, horizon, zenith, cloud, haze = tints
    light = replace(
        light,
        key_colour=_times(light.key_colour, key),
        horizon=_times(light.horizon, horizon),
        zenith=_times(light.zenith, zenith),
    )
    return light, replace(
        air,
        cloud_colour=_times(air.cloud_colour, cloud),
        fog_colour=_times(air.fog_colour, haze),
        clouds=max(air.clouds, 0.42),
    )


def _bow(light: Light, air: Air, towards: tuple[float, float]) -> tuple[Light, Air]:
    """A bow stands only opposite a low sun: the sun goes low behind the camera and to its side, so that one leg is in the picture."""
    ahead = math.degrees(math.atan2(*towards))
    side = 1.0 if light.key[0] >= 0 else -1.0
    azimuth, height = math.radians(ahead + 180.0 + side * 38.0), math.radians(17.0)
    key = (math.sin(azimuth) * math.cos(height), math.sin(height), math.cos(azimuth) * math.cos(height))
    strength = max(sum(light.key_colour), 2.6) / max(sum(light.key_colour), 1e-6)
    light = replace(light, key=key, key_colour=_times(light.key_colour, (strength, strength, 0.94 * strength)))
    return light, replace(air, rainbow=1.0, clouds=min(max(air.clouds, 0.45), 0.8), rain=0.0)


def _times(a: Vec, b: Vec) -> Vec:
    return (a[0] * b[0], a[1] * b[1], a[2] * b[2])


def _plus(a: Vec, b: Vec) -> Vec:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])
