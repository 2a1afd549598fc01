"""From what happens to what is heard: pure data in, sound events out.

Whoever knows the performance gathers *causes*: a footfall with its ground and its distance from the camera, a cue by the name of
what is done, the weather and the place of a scene. `spot` answers with *sound events*: which recipe, when, how long, how loud,
from where.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from filmwright.errors import InputError
from filmwright.sound.effects import EFFECTS


@dataclass(frozen=True)
class Cause:
    """One thing that makes, or could make, a sound. Times are seconds of the film.

    kind    "footfalls": `times` are ground contacts, `what` is the gait (walk, run…), `surface` the ground, `shoe` the shoe.
            "cue": `what` is what is done (scenes.MOTIONS: knock, open, fall…) or the name of an effect; `start` is the moment of
            contact, `manner` and `thing` (the prop or target: "door", "phone", "water") refine it.
            "weather": `what` is clear, rain, snow, storm, sandstorm, fog, overcast over `start`..`end`; `strength` 0..1.
            "place": `what` is the kind of place (desert, house, room, roof, street, forest, sea…) over `start`..`end`.
            "sound": `what` is the name of an effect, with its `options`, as a person asked for it.
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


@dataclass(frozen=True)
class SoundEvent:
    """One sound to be made and laid. `name` is an effect; `start` and `seconds` are film time.

    `times` (contact times from `start`) replace the length for steps and hooves. `bus` is hard (what is seen to happen), foley
    (steps, cloth, breath) or background (weather, air); backgrounds are laid wide and without an end. `level` is in dB on top of
    the effect's own; `fade` in seconds at both ends; `through` is a filter of space.py.
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
    cause: str = field(default="", compare=False)  # in words, for the report


# What a cue sounds like: motion or thing -> (effect, seconds, bus, options). Looked up as "do thing", then "do".
_CUES: dict[str, tuple[tuple[str, float, str, dict[str, Any]], ...]] = {
    "open": (("door_open", 1.8, "hard", {}),),
    "open drawer": (("drawer", 0.9, "hard", {}),),
    "open curtain": (("curtain", 0.9, "hard", {}),),
    "open window": (("creak", 0.9, "hard", {"pitch": 330.0}), ("latch", 0.25, "hard", {})),
    "open letter": (("paper", 0.9, "hard", {}),),
    "open book": (("paper", 0.6, "hard", {}),),
    "open box": (("wood_hit", 0.3, "hard", {"size": 0.2}), ("creak", 0.6, "hard", {"pitch": 420.0})),
    "close": (("door_close", 1.2, "hard", {}),),
    "close drawer": (("drawer", 0.8, "hard", {}),),
    "close curtain": (("curtain", 0.9, "hard", {}),),
    "close book": (("paper", 0.4, "hard", {}), ("thud", 0.4, "hard", {"weight": 0.1})),
    "knock": (("knock", 1.0, "hard", {}),),
    "fall": (("body_fall", 1.4, "hard", {}), ("cloth", 0.8, "foley", {})),
    "fall airbag": (("airbag", 2.2, "hard", {}),),
    "stumble": (("scuff", 0.5, "foley", {}), ("cloth", 0.6, "foley", {})),
    "jump": (("cloth", 0.5, "foley", {"speed": 0.9}), ("gasp", 0.45, "foley", {})),
    "land": (("landing", 0.8, "hard", {}), ("cloth", 0.5, "foley", {"speed": 0.9})),
    "land airbag": (("airbag", 2.2, "hard", {}),),
    "land water": (("splash", 1.8, "hard", {}),),
    "sit": (("cloth", 0.8, "foley", {"weight": 0.7}), ("creak", 0.5, "foley", {"pitch": 300.0, "tension": 0.2})),
    "stand": (("cloth", 0.7, "foley", {"weight": 0.7}),),
    "kneel": (("cloth", 0.7, "foley", {}), ("thud", 0.4, "foley", {"weight": 0.2})),
    "crouch": (("cloth", 0.7, "foley", {}),),
    "lie": (("cloth", 1.1, "foley", {"weight": 0.8}),),
    "put_down": (("wood_hit", 0.4, "hard", {"size": 0.15}),),
    "put_down cup": (("cup", 0.5, "hard", {}),),
    "put_down glass": (("cup", 0.5, "hard", {}),),
    "put_down bag": (("thud", 0.6, "hard", {"weight": 0.4}),),
    "put_down book": (("thud", 0.4, "hard", {"weight": 0.15}),),
    "put_down phone": (("cup", 0.3, "hard", {}),),
    "put_down letter": (("paper", 0.4, "hard", {}),),
    "pick_up": (("cloth", 0.4, "foley", {}),),
    "pick_up letter": (("paper", 0.6, "hard", {}),),
    "pick_up keys": (("keys", 0.6, "hard", {}),),
    "pick_up cup": (("cup", 0.3, "hard", {}),),
    "take": (("cloth", 0.4, "foley", {}),),
    "take letter": (("paper", 0.6, "hard", {}),),
    "take keys": (("keys", 0.6, "hard", {}),),
    "give": (("cloth", 0.4, "foley", {}),),
    "give letter": (("paper", 0.6, "hard", {}),),
    "drop": (("thud", 0.5, "hard", {"weight": 0.25}),),
    "drop glass": (("glass_break", 2.0, "hard", {"size": 0.2}),),
    "drop cup": (("glass_break", 1.6, "hard", {"size": 0.15}),),
    "drop keys": (("keys", 0.6, "hard", {}),),
    "throw": (("whoosh", 0.5, "hard", {}), ("cloth", 0.4, "foley", {"speed": 0.9})),
    "drink": (("swallow", 0.9, "foley", {}),),
    "eat": (("chewing", 1.8, "foley", {}),),
    "read": (("paper", 0.8, "hard", {}),),
    "read phone": (),
    "write": (("writing", 2.0, "hard", {}),),
    "write keyboard": (("typing", 2.5, "hard", {}),),
    "write computer": (("typing", 2.5, "hard", {}),),
    "phone": (("phone_buzz", 1.2, "hard", {}),),
    "push": (("scuff", 0.6, "foley", {}), ("cloth", 0.5, "foley", {})),
    "pull": (("scuff", 0.6, "foley", {}), ("cloth", 0.5, "foley", {})),
    "pull rope": (("rope", 1.2, "hard", {}),),
    "hug": (("cloth", 1.0, "foley", {"weight": 0.7}),),
    "fight": (("punch", 0.45, "hard", {}), ("cloth", 0.6, "foley", {"speed": 1.0})),
    "dance": (("cloth", 1.0, "foley", {"weight": 0.3}),),
    "clap": (("clap", 0.3, "hard", {}),),
    "pant": (("pant", 3.0, "foley", {}),),
    "shiver": (("shiver", 2.5, "foley", {}),),
    "raise_arms": (("cloth", 0.5, "foley", {}),),
    "cover_face": (("cloth", 0.4, "foley", {}),),
    "gesture": (("cloth", 0.5, "foley", {"weight": 0.4, "speed": 0.3}),),
    "wave": (("cloth", 0.5, "foley", {"weight": 0.4}),),
    "shake_hands": (("cloth", 0.4, "foley", {}),),
    # what happens by itself (stage/events); what is not here makes no sound
    "event shatter": (("glass_break", 2.0, "hard", {"size": 0.3}),),
    "event burst": (("clap", 0.25, "hard", {}), ("debris", 1.4, "hard", {})),
    "event crumble": (("rumble", 2.5, "hard", {}), ("debris", 3.0, "hard", {})),
    "event explode": (("explosion", 4.5, "hard", {}), ("debris", 3.0, "hard", {})),
    "event burn": (("ignition", 0.9, "hard", {}), ("fire", 12.0, "hard", {})),
    "event sparks": (("sizzle", 1.6, "hard", {}),),
    "event fireworks": (("explosion", 2.5, "hard", {}),),
    "event fall": (("wood_hit", 0.5, "hard", {"size": 0.25}),),
    "event fall glass": (("clink", 0.5, "hard", {}),),
    "event bounce": (("thud", 0.4, "hard", {"weight": 0.2}),),
    "event collide": (("crash", 1.4, "hard", {}),),
    "event roll": (("wheels", 2.0, "hard", {}),),
    "event slide": (("scuff", 1.0, "hard", {}),),
    "event pour": (("pouring", 4.5, "hard", {}),),
    "event mix": (("swirl", 4.0, "hard", {}),),
    "event splash": (("splash", 1.8, "hard", {}),),
    "event lightning": (("thunder", 6.0, "hard", {"distance": 150.0}),),
    "event avalanche": (("rumble", 7.0, "hard", {}),),
    "event whirl": (("gust", 4.0, "hard", {}),),
    "event sparkle": (("sparkle", 1.5, "hard", {}),),
    "event bloom": (),
    "event portal": (("hum", 4.0, "hard", {}), ("riser", 1.4, "hard", {})),
    "event steam": (("sizzle", 3.0, "hard", {}),),
}

# The air of places by the words in their kind; first that fits.
_AIRS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("desert dune", "desert_air", {}),
    ("forest wood jungle", "forest_air", {"night": True}),
    ("beach shore sea ocean coast harbour harbor pier", "sea_air", {}),
    ("river lake stream brook", "river_air", {}),
    ("mountain cliff summit peak glacier canyon", "mountain_air", {}),
    ("garden suburb yard house_exterior village farm field meadow park", "garden_air", {"night": True}),
    ("street city road square alley roof market station", "city_air", {"night": True}),
    ("cafe café bar restaurant pub diner", "cafe_air", {}),
    ("ship spaceship submarine bridge cockpit spacecraft", "ship_air", {}),
    ("cave tunnel mine sewer", "cave_air", {}),
)
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
            level=_STEP_LEVEL.get(gait, 0.0),
            seed=_seed(cause, f"steps {k}"),
        )


def _cue(cause: Cause) -> Iterable[SoundEvent]:
    thing = cause.thing.lower()
    words = thing.replace("_", " ").replace("-", " ").split()
    for key in (*(f"{cause.what} {word}" for word in words), cause.what):
        if key in _CUES:
            made = _CUES[key]
            break
    else:
        if cause.what not in EFFECTS:
            return
        lasts = cause.end - cause.start
        made = ((cause.what, lasts if lasts > 0.05 else 1.5, "hard", {}),)
    lasts = cause.end - cause.start
    for name, seconds, bus, options in made:
        chosen = dict(options)
        if name == "body_fall" and cause.surface != "wood":
            chosen["surface"] = cause.surface
        if name in ("landing", "scuff"):
            chosen["surface"] = cause.surface
        if name == "door_close" and any(word in cause.manner for word in ("slam", "angr", "hard")):
            chosen["force"] = 1.0
        if name in ("pant", "shiver", "writing", "typing", "chewing", "fire", "pouring") and lasts > 0.5:
            seconds = lasts
        level = 4.0 if any(word in cause.manner for word in ("hard", "angr", "loud", "slam", "violent")) else 0.0
        level -= 5.0 if any(word in cause.manner for word in ("soft", "quiet", "gentl", "slow")) else 0.0
        yield _event(cause, name, cause.start, seconds, bus, options=tuple(chosen.items()), level=level)


def _weather(cause: Cause) -> Iterable[SoundEvent]:
    seconds = cause.end - cause.start
    if seconds <= 0.1:
        return
    strength = min(1.0, max(0.0, cause.strength))
    inside: dict[str, Any] = {"through": "wall", "level": -3.0} if cause.indoor else {}
    bed: dict[str, Any] = {"distance": 2.0, "pan": 0.0, "room": "open", "fade": 0.4}

    def laid(name: str, level: float = 0.0, **options: Any) -> SoundEvent:
        event = _event(
            cause, name, cause.start, seconds, "background", options=tuple(options.items()), **(bed | inside)
        )
        return replace(event, level=event.level + level + 6 * (strength - 0.5))

    what = cause.what
    if what in ("rain", "storm"):
        surface = (
            "window"
            if cause.indoor
            else cause.surface
            if cause.surface in ("leaves", "metal", "water", "tent")
            else "ground"
        )
        yield laid("rain", rate=round(0.3 + 0.6 * strength + (0.1 if what == "storm" else 0), 2), surface=surface)
    if what in ("storm", "snow", "blizzard"):
        name = "wind" if what == "storm" else "blizzard"
        yield laid(name, -6.0 if what == "snow" else 0.0, strength=round(0.3 + 0.6 * strength, 2))
    if what == "sandstorm":
        yield laid("sandstorm", strength=round(0.4 + 0.6 * strength, 2))
        yield laid("wind", -4.0, strength=round(0.5 + 0.5 * strength, 2))
    if what in ("wind", "overcast"):
        yield laid("wind", -8.0 if what == "overcast" else 0.0, strength=round(0.15 + 0.6 * strength, 2))
    if what == "storm":  # thunder every 12 s or so, never two alike
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
    kind = cause.what.lower()
    for words, air, more in _AIRS:
        inside_too = air in ("cafe_air", "ship_air", "cave_air")
        if (not cause.indoor or inside_too) and any(word in kind for word in words.split()):
            name, options = air, ({"night": cause.night} if "night" in more else {})
            break
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


def _sound(cause: Cause) -> Iterable[SoundEvent]:
    lasts = cause.end - cause.start
    yield _event(cause, cause.what, cause.start, lasts if lasts > 0.02 else 1.5, "hard", options=cause.options)


_SPOTTERS: dict[str, Callable[[Cause], Iterable[SoundEvent]]] = {
    "footfalls": _footfalls,
    "cue": _cue,
    "weather": _weather,
    "place": _place,
    "sound": _sound,
}
