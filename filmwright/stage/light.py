"""The colour script: what light, air and palette a scene has, from its place, hour, weather and mood. Pure data.

A film is lit so that no two kinds of scene look alike: hours differ in the height and colour of the key, places in what bounces
from the ground and hangs in the air, weathers in how much sun is left, moods in contrast and palette. The key comes from the
side or from behind, never frontal. Colours here are linear light; strengths are chosen for an exposure of one, at which a grey
card in the key lies a little over the middle of the film curve.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from filmwright.errors import StageError
from filmwright.stage.palettes import GROUND, ROOMS, Ground, Room
from filmwright.stage.snapshot import Air, Grade, Lamp, Light, Vec

HOURS = ("dawn", "day", "dusk", "night")
WEATHERS = ("clear", "overcast", "rain", "snow", "fog", "storm", "sandstorm")


@dataclass(frozen=True)
class Hour:
    """The light of a time of day under a clear sky. `height` of the key in degrees; `share` of it that gets into a room."""

    height: float
    key: Vec
    rim: Vec
    zenith: Vec
    horizon: Vec
    ground: Vec
    fog: Vec
    cloud: Vec
    disc: float
    stars: float
    exposure: float
    saturation: float
    shadows: Vec  # tints of the print
    highlights: Vec


HOUR = {
    "dawn": Hour(
        height=13, key=(2.15, 1.50, 1.08), rim=(0.30, 0.42, 0.72), zenith=(0.14, 0.25, 0.48), horizon=(0.78, 0.58, 0.52),
        ground=(0.15, 0.14, 0.16), fog=(0.52, 0.47, 0.53), cloud=(1.0, 0.84, 0.86), disc=0.8, stars=0.0, exposure=1.0, saturation=1.0,
        shadows=(0.93, 0.98, 1.12), highlights=(1.05, 0.99, 0.98),
    ),
    "day": Hour(
        height=44, key=(2.55, 2.32, 2.00), rim=(0.42, 0.48, 0.58), zenith=(0.09, 0.22, 0.54), horizon=(0.44, 0.60, 0.84),
        ground=(0.24, 0.22, 0.18), fog=(0.52, 0.62, 0.74), cloud=(1.0, 1.0, 1.0), disc=1.0, stars=0.0, exposure=0.92, saturation=1.0,
        shadows=(0.97, 1.0, 1.05), highlights=(1.02, 1.0, 0.98),
    ),
    "dusk": Hour(
        height=9, key=(2.30, 1.26, 0.66), rim=(0.26, 0.38, 0.78), zenith=(0.055, 0.125, 0.33), horizon=(0.86, 0.50, 0.27),
        ground=(0.12, 0.10, 0.12), fog=(0.34, 0.28, 0.33), cloud=(1.0, 0.74, 0.68), disc=0.9, stars=0.06, exposure=1.08, saturation=1.0,
        shadows=(0.88, 0.97, 1.20), highlights=(1.05, 0.99, 0.95),
    ),
    "night": Hour(
        height=38, key=(0.27, 0.35, 0.53), rim=(0.16, 0.26, 0.52), zenith=(0.015, 0.028, 0.064), horizon=(0.040, 0.062, 0.112),
        ground=(0.034, 0.042, 0.058), fog=(0.032, 0.045, 0.072), cloud=(0.62, 0.74, 1.0), disc=0.0, stars=1.0, exposure=1.45,
        saturation=0.82, shadows=(0.90, 1.0, 1.16), highlights=(1.02, 1.0, 0.97),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Sky:
    """What a weather leaves of the clear light, and what it puts into the air.

    `key` and `rim` are shares of the sun; `sky` of the sky's colour; `grey` 0..1 draws sky and haze to grey; `lower` brings the key
    down or up in degrees; `fog` multiplies the place's haze, `mist` adds to it per metre.
    """

    key: float = 1.0
    rim: float = 1.0
    sky: float = 1.0
    grey: float = 0.0
    disc: float = 1.0
    stars: float = 1.0
    clouds: float | None = None
    cloud: float = 1.0
    fog: float = 1.0
    mist: float = 0.0
    shafts: float = 1.0
    wind: float = 2.0
    rain: float = 0.0
    snow: float = 0.0
    wet: float = 0.0
    tint: Vec = (1.0, 1.0, 1.0)
    saturation: float = 1.0
    contrast: float = 1.0
    exposure: float = 1.0


SKY = {
    "clear": Sky(),
    "overcast": Sky(
        key=0.16, rim=1.1, sky=1.22, grey=0.62, disc=0.0, stars=0.0, clouds=0.92, cloud=0.85, fog=1.5, mist=0.0008, shafts=0.3,
        wind=4.0, saturation=0.88, contrast=1.02, exposure=1.18,
    ),
    "rain": Sky(
        key=0.10, rim=1.4, sky=0.86, grey=0.64, disc=0.0, stars=0.0, clouds=1.0, cloud=0.60, fog=2.2, mist=0.0040, shafts=0.2,
        wind=6.0, rain=0.75, wet=0.85, tint=(0.90, 1.0, 1.08), saturation=0.84, contrast=1.08, exposure=1.22,
    ),
    "snow": Sky(
        key=0.20, rim=1.0, sky=1.12, grey=0.55, disc=0.0, stars=0.1, clouds=0.95, cloud=0.95, fog=1.5, mist=0.0050, shafts=0.2,
        wind=2.5, snow=0.8, wet=0.05, tint=(0.96, 1.0, 1.06), saturation=0.86, contrast=1.0, exposure=1.0,
    ),
    "fog": Sky(
        key=0.12, rim=0.8, sky=0.98, grey=0.50, disc=0.0, stars=0.0, clouds=0.9, cloud=0.9, fog=2.0, mist=0.0170, shafts=0.5,
        wind=0.8, wet=0.15, tint=(0.98, 1.0, 1.02), saturation=0.82, contrast=1.02, exposure=1.08,
    ),
    "storm": Sky(
        key=0.09, rim=1.8, sky=0.46, grey=0.58, disc=0.0, stars=0.0, clouds=1.0, cloud=0.46, fog=2.4, mist=0.0050, shafts=0.2,
        wind=13.0, rain=1.0, wet=1.0, tint=(0.86, 1.0, 1.08), saturation=0.80, contrast=1.12, exposure=1.34,
    ),
    "sandstorm": Sky(
        key=0.80, rim=0.8, sky=0.80, grey=0.35, disc=0.55, stars=0.1, clouds=0.25, cloud=0.8, fog=1.5, mist=0.0012, shafts=1.3,
        wind=15.0, tint=(1.20, 1.0, 0.72), saturation=0.92, contrast=1.08, exposure=1.0,
    ),
}  # fmt: skip
WALL = (320.0, 95.0, 1.0)  # a wall of dust: metres ahead, height, density; the scene's story brings it nearer


@dataclass(frozen=True)
class Temper:
    """What a mood does to the picture: multipliers, and tints of the print's shadows and highlights."""

    key: float = 1.0
    fill: float = 1.0
    rim: float = 1.0
    contrast: float = 1.0
    saturation: float = 1.0
    exposure: float = 1.0
    shadows: Vec = (1.0, 1.0, 1.0)
    highlights: Vec = (1.0, 1.0, 1.0)
    bloom: float = 1.0
    vignette: float = 1.0


TEMPER = {
    "neutral": Temper(),
    "joy": Temper(1.06, 1.12, 1.0, 0.97, 1.12, 1.06, (1.0, 0.99, 1.0), (1.03, 1.01, 0.96), 1.3, 0.7),
    "fear": Temper(0.88, 0.80, 1.3, 1.08, 0.87, 0.95, (0.90, 1.02, 1.06), (0.97, 1.01, 1.0), 0.9, 1.7),
    "anger": Temper(1.06, 0.80, 1.2, 1.13, 1.02, 0.98, (0.98, 0.96, 1.0), (1.05, 0.97, 0.94), 1.0, 1.4),
    "sorrow": Temper(0.82, 0.95, 0.9, 0.95, 0.74, 0.95, (0.94, 0.99, 1.07), (0.97, 1.0, 1.04), 1.1, 1.3),
    "surprise": Temper(1.05, 1.0, 1.2, 1.04, 1.06, 1.03, (0.98, 1.0, 1.04), (1.02, 1.0, 1.0), 1.2, 0.9),
    "disgust": Temper(0.94, 0.90, 0.9, 1.04, 0.82, 0.97, (0.97, 1.03, 0.94), (1.0, 1.02, 0.94), 0.9, 1.3),
    "doubt": Temper(0.92, 0.95, 1.0, 1.0, 0.86, 0.98, (0.95, 1.0, 1.04), (1.0, 1.0, 0.99), 1.0, 1.2),
    "tenderness": Temper(0.98, 1.08, 1.1, 0.94, 1.02, 1.03, (1.02, 0.98, 1.01), (1.04, 1.0, 0.96), 1.6, 0.9),
    "pain": Temper(0.90, 0.82, 1.1, 1.10, 0.76, 0.95, (0.95, 0.99, 1.05), (1.0, 0.99, 0.98), 0.9, 1.5),
    "effort": Temper(1.08, 0.90, 1.2, 1.08, 0.98, 1.0, (0.96, 1.0, 1.04), (1.03, 1.0, 0.96), 1.1, 1.1),
}


def lighting(kind: str, interior: bool, time: str, weather: str, mood: str, seed: int = 0) -> tuple[Light, Air, Grade]:
    """The light, the air and the grade of a scene.

    Args:
        kind: the family of the place; one that has no entry is lit as a plain, or as a room.
        interior: whether it is a room.
        time: one of HOURS.
        weather: one of WEATHERS.
        mood: one of scenes.MOODS.
        seed: the place's own; it turns the key a little and picks its side, the same for every scene there.

    Raises:
        StageError: an hour, a weather or a mood of this name does not exist.
    """
    for word, known, what in ((time, HOUR, "time"), (weather, SKY, "weather"), (mood, TEMPER, "mood")):
        if word not in known:
            raise StageError(
                f"A scene has the {what} {word!r}, which the stage cannot light. Choose one of: {', '.join(known)}."
            )
    hour, sky, temper = HOUR[time], SKY[weather], TEMPER[mood]
    if interior:
        return _inside(ROOMS.get(kind, ROOMS["room"]), hour, sky, temper, time, seed)
    return _outside(GROUND.get(kind, GROUND["plain"]), hour, sky, temper, weather, seed)


def _outside(place: Ground, hour: Hour, sky: Sky, temper: Temper, weather: str, seed: int) -> tuple[Light, Air, Grade]:
    azimuth = _azimuth(seed, *place.azimuth)
    key = _direction(azimuth, hour.height * place.height)
    # night is dark enough already: what a weather takes from the moon must leave something to see by
    night = hour.stars == 1.0
    left, of_key = (max(sky.sky, 0.8), max(sky.key, 0.6)) if night else (sky.sky, sky.key)
    # and, as on a set, a light from behind that draws the edge of whoever stands in it, and a little from the front
    of_rim, fill = (1.7 * max(sky.rim, 0.9), 1.8 * place.fill) if night else (sky.rim, place.fill)
    key_colour = _scaled(_times(hour.key, place.warmth), of_key * temper.key)
    zenith = _dulled(_scaled(_times(hour.zenith, sky.tint), left * temper.fill), sky.grey)
    horizon = _dulled(_scaled(_times(hour.horizon, sky.tint), left * temper.fill), sky.grey)
    # what the ground throws back: its own colour, lit by the key as high as it stands, and by the sky
    lit = _plus(hour.ground, _scaled(key_colour, 0.075 * math.sin(math.radians(hour.height))))
    light = Light(
        key=key,
        key_colour=key_colour,
        rim=_direction(azimuth + 160.0, 24.0),
        rim_colour=_scaled(hour.rim, of_rim * temper.rim),
        zenith=zenith,
        horizon=horizon,
        ground=_scaled(_times(lit, place.bounce), temper.fill * (0.5 + 0.5 * left)),
        sun_disc=hour.disc * sky.disc,
        stars=hour.stars * sky.stars,
        fill=fill * temper.fill,
    )
    heading = math.radians(_azimuth(seed + 7, 0.0, 50.0))
    dust = weather == "sandstorm"
    air = Air(
        fog_colour=_dulled(_scaled(_times(_times(hour.fog, place.haze), sky.tint), left), sky.grey * 0.7),
        fog=place.fog * sky.fog + sky.mist,
        fog_falloff=0.035 if sky.mist > 0.01 else 0.06,
        shafts=place.shafts * sky.shafts,
        clouds=place.clouds if sky.clouds is None else sky.clouds,
        cloud_colour=_scaled(hour.cloud, sky.cloud),
        wind=(sky.wind * math.cos(heading), 0.0, sky.wind * math.sin(heading)),
        rain=sky.rain,
        snow=sky.snow,
        dust=1.0 if dust else place.dust * (0.0 if sky.wet > 0 else 1.0),
        wall=WALL if dust else None,
        wall_colour=_times((0.33, 0.185, 0.085), _brightness(hour)),
        wet=sky.wet,
    )
    return (
        light,
        air,
        _grade(hour, temper, sky.exposure * place.exposure, sky.contrast, sky.saturation * place.saturation),
    )


def _inside(room: Room, hour: Hour, sky: Sky, temper: Temper, time: str, seed: int) -> tuple[Light, Air, Grade]:
    day = time in ("day", "dawn")
    side = 1.0 if _number(seed) < 0.5 else -1.0
    if day:
        # daylight through windows: the sun's patch on the floor, and a soft share that stands for what bounces
        key = _direction(side * (72.0 + 24.0 * _number(seed + 1)), 30.0 if time == "day" else 16.0)
        key_colour = _scaled(
            _dulled(hour.key, sky.grey * 0.7), (0.45 + 0.55 * sky.key) * room.daylight * temper.key * 0.92
        )
        inside = _scaled(_times(room.bounce, (0.27, 0.285, 0.31)), room.daylight * (0.6 + 0.4 * sky.sky) * temper.fill)
        floor = _scaled(_times(room.bounce, (0.20, 0.175, 0.150)), room.daylight * (0.6 + 0.4 * sky.sky) * temper.fill)
        rim, through = _scaled(hour.rim, 0.9 * temper.rim), 0.42
        exposure, shadows, highlights = 1.02, (0.96, 1.0, 1.05), (1.02, 1.0, 0.98)
    else:
        # evening: the set's own lamps make the key, from high at the side; the window gives a cold rim
        key = _direction(side * (58.0 + 26.0 * _number(seed + 1)), 42.0)
        key_colour = _scaled(room.lamp, (0.86 if time == "night" else 0.95) * temper.key)
        cool = (0.060, 0.072, 0.105) if time == "night" else (0.115, 0.115, 0.150)
        inside = _scaled(_times(room.bounce, cool), temper.fill * 1.15)
        floor = _scaled(_times(room.bounce, (0.075, 0.058, 0.045)), temper.fill * 1.15)
        rim, through = _scaled(hour.rim, 1.7 * temper.rim), 1.0
        exposure, shadows, highlights = 1.16, (0.90, 0.99, 1.14), (1.04, 1.0, 0.95)
    light = Light(
        key=key,
        key_colour=key_colour,
        rim=_direction(math.degrees(math.atan2(key[0], key[2])) + 155.0, 22.0),
        rim_colour=rim,
        zenith=_dulled(_scaled(hour.zenith, sky.sky), sky.grey),
        horizon=_dulled(_scaled(hour.horizon, sky.sky), sky.grey),
        ground=floor,
        inside=inside,
        sun_disc=hour.disc * sky.disc,
        stars=hour.stars * sky.stars,
        fill=(0.16 if day else 0.12) * temper.fill,
        indoors=True,
        through_walls=through,
    )
    air = Air(
        fog_colour=_scaled(inside, 0.8),
        fog=room.haze * 0.25 * (1.0 if day else 1.3),
        fog_falloff=0.01,
        shafts=room.shafts * (1.0 if day else 0.35),
        clouds=0.35 if sky.clouds is None else sky.clouds,
        cloud_colour=_scaled(hour.cloud, sky.cloud),
        wind=(0.15, 0.0, 0.05),
        rain=sky.rain,
        snow=sky.snow,
        dust=0.12 if day else 0.05,
    )
    saturation = room.saturation * (0.5 + 0.5 * sky.saturation)
    grade = _grade(hour, temper, 1.0, 0.5 + 0.5 * sky.contrast, saturation)
    return (
        light,
        air,
        replace(
            grade,
            exposure=exposure * temper.exposure,
            shadows=_times(shadows, temper.shadows),
            highlights=_times(highlights, temper.highlights),
        ),
    )


def _grade(hour: Hour, temper: Temper, exposure: float, contrast: float, saturation: float) -> Grade:
    return Grade(
        exposure=hour.exposure * exposure * temper.exposure,
        contrast=contrast * temper.contrast,
        saturation=hour.saturation * saturation * temper.saturation,
        shadows=_times(hour.shadows, temper.shadows),
        highlights=_times(hour.highlights, temper.highlights),
        bloom=0.5 * temper.bloom,
        vignette=0.25 * temper.vignette,
        grain=0.022,
        brush=0.35,
    )


Blended = TypeVar("Blended", Light, Air, Grade)


def blend(a: Blended, b: Blended, share: float) -> Blended:
    """A light, an air or a grade between two: numbers and colours are mixed, lamps fade, what cannot be mixed changes half-way."""
    share = min(max(share, 0.0), 1.0)
    mixed: dict[str, Any] = {
        part.name: _mixed(getattr(a, part.name), getattr(b, part.name), share) for part in fields(a)
    }
    return replace(a, **mixed)


def _mixed(a: object, b: object, share: float) -> object:
    if (isinstance(a, tuple) and a and isinstance(a[0], Lamp)) or (
        isinstance(b, tuple) and b and isinstance(b[0], Lamp)
    ):
        assert isinstance(a, tuple) and isinstance(b, tuple)
        fading = [replace(lamp, colour=_scaled(lamp.colour, 1.0 - share)) for lamp in a if share < 1.0]
        return (*fading, *(replace(lamp, colour=_scaled(lamp.colour, share)) for lamp in b if share > 0.0))
    if isinstance(a, bool) or isinstance(b, bool) or a is None or b is None or is_dataclass(a):
        return a if share < 0.5 else b
    if isinstance(a, float) and isinstance(b, float):
        return a * (1.0 - share) + b * share
    if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
        return tuple(x * (1.0 - share) + y * share for x, y in zip(a, b, strict=True))
    return a if share < 0.5 else b


def _number(seed: int) -> float:
    """A number in 0..1 from a seed."""
    return (zlib.crc32(f"light {seed}".encode()) % 9973) / 9973.0


def _azimuth(seed: int, low: float, high: float) -> float:
    """Degrees between low and high, to the right or to the left, from a seed."""
    side = 1.0 if _number(seed) < 0.5 else -1.0
    return side * (low + (high - low) * _number(seed + 1))


def _direction(azimuth: float, height: float) -> Vec:
    """Unit vector: azimuth 0 is +z (towards the usual camera), 90 is +x; height over the horizon. Both in degrees."""
    a, h = math.radians(azimuth), math.radians(height)
    return (math.sin(a) * math.cos(h), math.sin(h), math.cos(a) * math.cos(h))


def _times(a: Vec, b: Vec) -> Vec:
    return (a[0] * b[0], a[1] * b[1], a[2] * b[2])


def _plus(a: Vec, b: Vec) -> Vec:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def _scaled(a: Vec, factor: float) -> Vec:
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def _dulled(colour: Vec, grey: float) -> Vec:
    """A colour drawn towards the grey of its own brightness."""
    level = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
    return (
        colour[0] + (level - colour[0]) * grey,
        colour[1] + (level - colour[1]) * grey,
        colour[2] + (level - colour[2]) * grey,
    )


def _brightness(hour: Hour) -> Vec:
    """How an hour lights something grey that hangs in the air: bright by day, dim and blue at night."""
    level = min(0.16 * sum(hour.key) + 0.5 * sum(hour.horizon) / 3, 1.4)
    tint = _plus(_scaled(hour.key, 0.6), hour.horizon)
    most = max(tint)
    return _scaled(_scaled(tint, 1.0 / most), level)
