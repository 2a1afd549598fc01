"""From what happens to what is heard: pure data in, sound events out.

Whoever knows the performance gathers *causes*: a footfall with its ground and its distance from the camera, a cue by the name of
what is done, the weather and the place of a scene. `spot` answers with *sound events*: which recipe, when, how long, how loud,
from where.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from filmwright.errors import InputError
from filmwright.sound.effects import EFFECTS, calls, engines
from filmwright.sound.effects.cues import BY_MATTER, CUES, DOORS, LASTING
from filmwright.sound.effects.matter import made_of, struck_by


@dataclass(frozen=True)
class Cause:
    """One thing that makes, or could make, a sound. Times are seconds of the film.

    kind    "footfalls": `times` are ground contacts, `what` is the gait (walk, run…), `surface` the ground, `shoe` the shoe.
            "cue": `what` is what is done (scenes.MOTIONS: knock, open, fall…) or the name of an effect; `start` is the moment of
            contact, `manner` and `thing` (the prop or target: "door", "phone", "water") refine it.
            "weather": `what` is clear, rain, snow, storm, sandstorm, fog, overcast over `start`..`end`; `strength` 0..1.
            "place": `what` is the kind of place (desert, house, room, roof, street, forest, sea…) over `start`..`end`, `thing` its name.
            "vehicle": `what` is its name ("dirt bike"), `path` where it is from the camera, `speeds` how fast (m/s).
            "animal": `what` is its species; it calls now and then over `start`..`end`.
            "crowd": people who talk among themselves over `start`..`end`: `options` holds their number as "size", `strength` 0..1
            how stirred they are, `manner` "cheer" or "walk" what else they do.
            "sound": `what` is the name of an effect, with its `options`, as a person asked for it or the page tells it; `manner` "far" or
            "outside" says that it comes from elsewhere, `strength` how loud it is (0.5: as it is).
    room    the acoustic space of space.ROOMS in which it sounds; `distance` in metres from the camera; `pan` -1 left..1 right.
    who     id of whoever does it; the same person's sounds share a seed, so takes agree.
    indoor  for weather: it is heard from inside, through the walls. `night` for places.
    """

    kind: str
    what: str
    start: float = 0.0
    end: float = 0.0
    times: tuple[float, ...] = ()
    who: str = ""
    surface: str = "wood"
    shoe: str = "shoe"
    thing: str = ""
    manner: str = ""
    strength: float = 0.5
    distance: float = 3.0
    pan: float = 0.0
    room: str = "open"
    indoor: bool = False
    night: bool = False
    options: tuple[tuple[str, Any], ...] = ()
    path: tuple[tuple[float, float], ...] = ()
    speeds: tuple[float, ...] = ()


@dataclass(frozen=True)
class SoundEvent:
    """One sound to be made and laid. `name` is an effect; `start` and `seconds` are film time.

    `times` (contact times from `start`) replace the length for steps and hooves. `bus` is hard (what is seen to happen), foley
    (steps, cloth, breath) or background (weather, air); backgrounds are laid wide and without an end. `level` is in dB on top of
    the effect's own; `fade` in seconds at both ends; `through` is a filter of space.py. `path`, for what moves, is where it is from the
    camera, (metres to the right, metres away) spread evenly over its length: it takes the place of `distance` and `pan`, and the
    pitch falls as it passes.
    """

    name: str
    start: float
    seconds: float
    seed: int = 0
    options: tuple[tuple[str, Any], ...] = ()
    times: tuple[float, ...] = ()
    bus: str = "hard"
    level: float = 0.0
    distance: float = 3.0
    pan: float = 0.0
    room: str = "open"
    through: str = ""
    fade: float = 0.0
    path: tuple[tuple[float, float], ...] = ()
    cause: str = field(default="", compare=False)  # in words, for the report


# The air of places by the words in their kind; first that fits. `night` asks for the hour; the last column: where it is heard, out
# of doors, in rooms, or both.
AIRS: tuple[tuple[str, str, dict[str, Any], str], ...] = (
    ("desert dune", "desert_air", {}, "out"),
    ("volcano crater", "volcano_air", {}, "out"),
    ("waterfall", "waterfall_air", {}, "out"),
    ("marsh swamp bog", "marsh_air", {}, "out"),
    ("glacier iceberg", "ice_air", {}, "out"),
    ("underwater seabed reef aquarium", "underwater_air", {}, "both"),
    ("campsite camp", "fire_air", {"night": True}, "out"),
    ("forest wood woods jungle", "forest_air", {"night": True}, "out"),
    ("beach shore sea seaside ocean coast harbour harbor pier", "sea_air", {}, "out"),
    ("lake pond riverside", "lake_air", {"night": True}, "out"),
    ("river stream brook", "river_air", {}, "out"),
    ("mountain cliff summit peak canyon range slope upland moor aloft sky", "mountain_air", {}, "out"),
    ("space spaceship starship spacecraft", "ship_air", {}, "in"),
    ("market bazaar souk fair chinatown", "market_air", {}, "both"),
    ("station airport terminal lobby platform", "station_air", {}, "both"),
    ("stadium", "crowd", {"size": 400, "excited": 0.6}, "out"),
    ("circus", "crowd", {"size": 120, "excited": 0.4}, "both"),
    ("nightclub club disco", "club_air", {}, "both"),
    ("cinema theatre theater court courtroom ballroom boxing", "audience_air", {}, "in"),
    ("plain farm field meadow village western medieval eastern grounds golf", "country_air", {"night": True}, "out"),
    ("greenhouse conservatory", "garden_air", {}, "in"),
    ("garden suburb yard house exterior park court facade balcony", "garden_air", {"night": True}, "out"),
    ("alley lane passage backyard courtyard ruelle cour", "alley_air", {"night": True}, "out"),
    ("street city road square roof parking highway bridge", "city_air", {"night": True}, "out"),
    ("cafe café bar restaurant pub diner canteen casino", "cafe_air", {}, "both"),
    ("forge smithy", "fire_air", {}, "in"),
    ("ship spaceship starship submarine spacecraft", "ship_air", {}, "both"),
    ("bridge cockpit", "ship_air", {}, "in"),
    ("aircraft airliner bus coach", "cabin_air", {}, "both"),
    ("carriage compartment subway metro underground", "carriage_air", {}, "both"),
    ("factory laboratory hospital supermarket pharmacy elevator bakery workshop ward", "machine_air", {}, "both"),
    ("cave cavern tunnel mine sewer dungeon bath", "cave_air", {}, "both"),
    ("space moon", "space_air", {}, "out"),
)
_IN_TOWN = ("market_air", "station_air", "crowd", "fire_air", "alley_air")  # what a street may be besides
_STEP_LEVEL = {"sneak": -10.0, "walk": 0.0, "brisk": 1.5, "run": 4.0, "sprint": 6.0, "crawl": -8.0, "climb": -4.0}


def spot(sounds: Sequence[Cause]) -> list[SoundEvent]:
    """The sound events of a film's causes, in order of time. The same causes give the same events.

    Raises InputError for a cause of an unknown kind or an effect that does not exist.
    """
    events: list[SoundEvent] = []
    for cause in sounds:
        if cause.kind not in _SPOTTERS:
            raise InputError(
                f"A sound cannot come from a cause of kind {cause.kind!r}; kinds are {', '.join(_SPOTTERS)}."
            )
        events += _SPOTTERS[cause.kind](cause)
    return sorted(events, key=lambda event: (event.start, event.name, event.seed))


def _seed(cause: Cause, salt: str = "") -> int:
    return (
        zlib.crc32(f"{cause.kind} {cause.what} {cause.who} {cause.thing} {round(cause.start, 2)} {salt}".encode())
        & 0x7FFF_FFFF
    )


def _event(cause: Cause, name: str, start: float, seconds: float, bus: str, **more: Any) -> SoundEvent:
    if name not in EFFECTS:
        raise InputError(f"There is no sound effect {name!r}. There are {', '.join(sorted(EFFECTS))}.")
    event = SoundEvent(
        name,
        max(0.0, start),
        seconds,
        _seed(cause, name),
        bus=bus,
        distance=cause.distance,
        pan=cause.pan,
        room=cause.room,
        cause=" ".join(part for part in (cause.who, cause.what, cause.thing) if part),
    )
    return replace(event, **more)


def _footfalls(cause: Cause) -> Iterable[SoundEvent]:
    """Steps in groups of at most 4 s, so that each group can have its own distance and no sound grows long."""
    from filmwright.sound.effects.steps import GAITS, SHOES, SURFACES

    gait = cause.what if cause.what in GAITS else "walk"
    surface = cause.surface if cause.surface in SURFACES else "earth"
    shoe = cause.shoe if cause.shoe in SHOES else "shoe"
    horse = cause.shoe == "hoof"
    group: list[float] = []
    groups: list[list[float]] = []
    for time in sorted(float(time) for time in cause.times):
        if group and time - group[0] > 4.0:
            groups.append(group)
            group = []
        group.append(time)
    if group:
        groups.append(group)
    for k, times in enumerate(groups):
        options: tuple[tuple[str, Any], ...] = (("surface", surface), ("gait", gait))
        if not horse:
            options += (("shoe", shoe),)
        yield _event(
            cause,
            "hooves" if horse else "footsteps",
            times[0],
            times[-1] - times[0] + 0.5,
            "foley",
            times=tuple(round(time - times[0], 4) for time in times),
            options=options,
            level=_STEP_LEVEL.get(gait, 0.0) + 40.0 * (cause.strength - 0.5),
            seed=_seed(cause, f"steps {k}"),
        )


def _cue(cause: Cause) -> Iterable[SoundEvent]:
    thing = cause.thing.lower()
    words = thing.replace("_", " ").replace("-", " ").split()
    for key in (*(f"{cause.what} {word}" for word in words), cause.what):
        if key in CUES:
            made = CUES[key]
            break
    else:
        if cause.what not in EFFECTS:
            return
        lasts = cause.end - cause.start
        made = ((cause.what, lasts if lasts > 0.05 else 1.5, "hard", {}),)
    matter = made_of(thing)
    if key == cause.what and cause.what in BY_MATTER and matter is not None:  # no row of its own: by what it is made of
        effect, seconds, options = struck_by(*matter)
        made = ((effect, seconds, "hard", options),)
    if (
        key == cause.what
        and cause.what in ("open", "close")
        and words
        and not any(word in DOORS or word[0] in "-0123456789" for word in words)
    ):
        made = CUES["handle"]
    lasts = cause.end - cause.start
    for name, seconds, bus, options in made:
        chosen = dict(options)
        if name == "body_fall" and cause.surface != "wood":
            chosen["surface"] = cause.surface
        if name in ("landing", "scuff"):
            chosen["surface"] = cause.surface
        if name == "door_close" and any(word in cause.manner for word in ("slam", "angr", "hard")):
            chosen["force"] = 1.0
        if name in LASTING and lasts > 0.5:
            seconds = lasts
        start = cause.start
        if cause.what == "event lightning" and name == "thunder":  # sound goes 343 m a second
            chosen["distance"] = FAR_THUNDER if cause.manner == "far" else chosen["distance"]
            start += chosen["distance"] / 343
        level = 4.0 if any(word in cause.manner for word in ("hard", "angr", "loud", "slam", "violent")) else 0.0
        level -= 5.0 if any(word in cause.manner for word in ("soft", "quiet", "gentl", "slow")) else 0.0
        yield _event(cause, name, start, seconds, bus, options=tuple(chosen.items()), level=level)


FAR_THUNDER = 1000.0  # metres


HUSH = -10.0  # dB


def _weather(cause: Cause) -> Iterable[SoundEvent]:
    seconds = cause.end - cause.start
    if seconds <= 0.1:
        return
    strength = min(1.0, max(0.0, cause.strength))
    inside: dict[str, Any] = {"through": "wall", "level": -3.0} if cause.indoor else {}
    hush = (
        HUSH if cause.manner == "hushed" else 0.0
    )  # the page says that it is silent: so much weather as is seen, and no thunder
    bed: dict[str, Any] = {"distance": 2.0, "pan": 0.0, "room": "open", "fade": 0.4}

    def laid(name: str, level: float = 0.0, **options: Any) -> SoundEvent:
        event = _event(
            cause, name, cause.start, seconds, "background", options=tuple(options.items()), **(bed | inside)
        )
        return replace(event, level=event.level + level + 6 * (strength - 0.5) + hush)

    what = cause.what
    if what in ("rain", "storm"):
        surface = (
            "window"
            if cause.indoor and cause.surface not in ("roof", "metal", "tent")
            else cause.surface
            if cause.surface in ("leaves", "metal", "water", "tent", "roof")
            else "ground"
        )
        yield laid("rain", rate=round(0.3 + 0.6 * strength + (0.1 if what == "storm" else 0), 2), surface=surface)
    if what in ("storm", "blizzard"):
        yield laid("wind" if what == "storm" else "blizzard", strength=round(0.3 + 0.6 * strength, 2))
    if what == "snow":  # flakes fall without a sound, and hush what there is
        yield laid("breeze", 2.0)
    if what == "sandstorm":
        yield laid("sandstorm", strength=round(0.4 + 0.6 * strength, 2))
        yield laid("wind", -4.0, strength=round(0.5 + 0.5 * strength, 2))
    if what in ("wind", "overcast"):
        yield laid("wind", -8.0 if what == "overcast" else 0.0, strength=round(0.15 + 0.6 * strength, 2))
    if what == "storm" and not hush:  # thunder every 12 s or so, never two alike
        at = cause.start + 3.0 + (_seed(cause, "first") % 40) / 10
        k = 0
        while at < cause.end - 3:
            far = 300.0 + _seed(cause, f"thunder {k}") % 2500
            name_options = (("distance", far),)
            late = _event(
                cause,
                "thunder",
                at,
                min(8.0, cause.end - at),
                "hard",
                options=name_options,
                seed=_seed(cause, f"roll {k}"),
            )
            yield replace(
                late, distance=2.0, pan=((k * 7) % 5 - 2) / 4, level=-far / 400, through=str(inside.get("through", ""))
            )
            at += 8.0 + _seed(cause, f"gap {k}") % 9
            k += 1


def _place(cause: Cause) -> Iterable[SoundEvent]:
    from filmwright.sound.effects.places import _AIR

    seconds = cause.end - cause.start
    if seconds <= 0.1:
        return
    name = "open_air"
    options: dict[str, Any] = {}
    if cause.indoor:
        name, options = "room_tone", {"room": cause.room if cause.room in _AIR else "living"}
    own, named = _air_of(cause.what, cause.indoor), _air_of(cause.thing, cause.indoor)
    # What is built says what is heard; a name adds what is not built: the people of a market in a street.
    found = named if named and (own is None or (own[0] == "city_air" and named[0] in _IN_TOWN)) else own
    if found is not None:
        name, more = found
        options = more | ({"night": cause.night} if "night" in more else {})
    yield _event(
        cause,
        name,
        cause.start,
        seconds,
        "background",
        options=tuple(options.items()),
        distance=2.0,
        pan=0.0,
        room="open",
        fade=0.35,
    )


def _air_of(kind: str, indoor: bool) -> tuple[str, dict[str, Any]] | None:
    """The air that words ask for, and its options."""
    words, here = _words(kind), "in" if indoor else "out"
    return next(
        ((air, more) for known, air, more, where in AIRS if where in (here, "both") and words & set(known.split())),
        None,
    )


def _words(kind: str) -> set[str]:
    """The words in the name of a place's kind: "house_exterior", "riverside cafe"."""
    return {*kind.lower().replace("_", " ").replace("-", " ").split(), kind.lower()}


def _sound(cause: Cause) -> Iterable[SoundEvent]:
    lasts = cause.end - cause.start
    elsewhere = cause.manner in ("far", "outside")
    yield _event(
        cause,
        cause.what,
        cause.start,
        lasts if lasts > 0.02 else 1.5,
        "hard",
        options=cause.options,
        level=40.0 * (cause.strength - 0.5) - (4.0 if elsewhere else 0.0),
        through=("wall" if cause.indoor else "far" if cause.manner == "far" else "") if elsewhere else "",
        fade=min(0.15, lasts / 4) if lasts > 2 else 0.0,  # what goes on does not begin or break off in a moment
    )


def _vehicle(cause: Cause) -> Iterable[SoundEvent]:
    """What drives it, from where it goes; those that hurry to help have their siren on."""
    seconds, motor = cause.end - cause.start, engines.motor_of(cause.what)
    if not motor or seconds < 0.1:
        return
    more: dict[str, Any] = {"path": cause.path, "fade": min(0.06, seconds / 4)}
    options = (("motor", motor), ("speeds", cause.speeds or (8.0,)))
    # from shot to shot it is the same one: its seed does not know of the time
    seed = zlib.crc32(f"{cause.what} {cause.who}".encode()) & 0x7FFF_FFFF
    fastest = max(cause.speeds, default=8.0)
    if fastest < 0.4 and motor not in engines.IDLING:
        return
    loud = engines.LOUD[motor] - 9.0 * max(0.0, 1.0 - fastest / 6.0)  # an engine that idles is no engine that works
    yield _event(cause, "vehicle", cause.start, seconds, "hard", options=options, level=loud, seed=seed, **more)
    kind = next((kind for name, kind in engines.SIRENS.items() if name in cause.what), "")
    if kind and max(cause.speeds, default=0.0) > 8:
        yield _event(cause, "siren", cause.start, seconds, "hard", options=(("kind", kind),), level=2.0, **more)


def _animal(cause: Cause) -> Iterable[SoundEvent]:
    """It calls soon after it is seen, and now and then."""
    if not calls.has_voice(cause.what):
        return
    lasts, every = calls.lasts(cause.what), calls.every(cause.what)
    at, k = cause.start + 0.6 + _seed(cause, "first") % 100 / 100, 0
    while at + min(lasts, 1.0) < cause.end:
        yield _event(
            cause, "call", at, lasts, "hard", options=(("species", cause.what),), level=calls.loudness(cause.what),
            seed=_seed(cause, f"call {k}"),
        )  # fmt: skip
        k += 1
        at += lasts + every * (0.6 + _seed(cause, f"wait {k}") % 100 / 100)


def _crowd(cause: Cause) -> Iterable[SoundEvent]:
    """A murmur around the camera: louder the more they are and the more they are stirred; cheers in waves, or the feet of who goes by."""
    seconds, size = cause.end - cause.start, int(dict(cause.options).get("size", 20))
    if seconds < 0.5 or size < 1:
        return
    stirred = min(1.0, max(0.0, cause.strength))
    many = 2.0 * math.log2(max(size, 2) / 20) - 3.0 * math.log2(max(cause.distance, 3) / 6)
    around: dict[str, Any] = {"bus": "background", "distance": 2.0, "pan": 0.0, "room": "open", "fade": 0.35}

    def laid(name: str, level: float, **options: Any) -> SoundEvent:
        event = _event(cause, name, cause.start, seconds, options=tuple(options.items()), **around)
        return replace(event, level=round(many + level, 1))

    yield laid("crowd", 10.0 * (stirred - 0.25), size=size, excited=round(stirred, 2))
    if cause.manner == "walk":
        surface = (
            cause.surface
            if cause.surface in ("wood", "stone", "concrete", "gravel", "grass", "sand", "snow")
            else "stone"
        )
        yield laid("feet", 0.0, size=size, surface=surface)
    at, k = cause.start + 0.2, 0
    while cause.manner == "cheer" and at < cause.end - 1.0:
        lasts = min(4.0 + _seed(cause, f"cheer {k}") % 40 / 10, cause.end - at)
        event = _event(cause, "cheering", at, lasts, "hard", options=(("size", size),), seed=_seed(cause, f"wave {k}"))
        yield replace(event, level=round(many, 1), distance=2.0, pan=(k % 3 - 1) / 4, fade=0.1)
        at += lasts + 2.0 + _seed(cause, f"lull {k}") % 50 / 10
        k += 1


_SPOTTERS: dict[str, Callable[[Cause], Iterable[SoundEvent]]] = {
    "footfalls": _footfalls,
    "cue": _cue,
    "weather": _weather,
    "place": _place,
    "sound": _sound,
    "vehicle": _vehicle,
    "animal": _animal,
    "crowd": _crowd,
}
