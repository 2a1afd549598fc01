"""Crowds of real voices, the air of places, motors that idle, and a sound for everything that the stage can show."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.scenes import MOTIONS
from filmwright.sound import RATE, meter
from filmwright.sound.effects import EFFECTS, calls, crowds, effect, engines
from filmwright.sound.effects.cues import CUES, ELSEWHERE, SILENT
from filmwright.sound.effects.spotting import AIRS, Cause, spot

# Rooms in which nothing sounds but the room, and land where nothing sounds but the air: their air is made of what they are.
PLAIN = {
    "room", "hall", "sight", "wild", "settlement", "living", "kitchen", "bedroom", "cabin", "cellar", "bathroom", "office", "library",
    "corridor", "classroom", "gymnasium", "cell", "nursery", "studio", "stairwell", "throne", "warehouse", "shop of flowers",
    "shop of toys", "shop of clothes", "shop of jewels", "shop of antiques", "shop of fruit", "shop of tools", "raceway", "track",
    "loft", "attic", "garage", "large bedroom", "bathing room", "open kitchen", "dining",
}  # fmt: skip
# Animals without a voice that a person hears.
MUTE = {
    "stork", "fish", "goldfish", "clownfish", "trout", "salmon", "koi", "shark", "lizard", "gecko", "iguana", "turtle", "tortoise",
    "sea turtle", "salamander", "worm", "butterfly", "moth", "dragonfly", "ladybug", "beetle", "ant", "spider", "crab", "scorpion",
    "octopus", "squid", "snail", "slug", "jellyfish", "box jellyfish", "lion's mane jellyfish", "manta ray", "stingray",
}  # fmt: skip


def named(*causes: Cause) -> set[str]:
    return {event.name for event in spot(list(causes))}


def test_all_that_people_do_is_heard_or_is_known_to_be_silent() -> None:
    heard = set(CUES) | set(EFFECTS)
    assert [motion for motion in MOTIONS if motion not in heard | SILENT | ELSEWHERE] == []
    assert not SILENT & heard and not ELSEWHERE & heard  # nothing is both
    assert set(MOTIONS) >= SILENT | ELSEWHERE


def test_all_that_happens_by_itself_is_heard_or_is_known_to_be_silent() -> None:
    from filmwright.stage.events import FAMILIES

    assert [name for name in FAMILIES if f"event {name}" not in CUES] == []
    silent = {name for name in FAMILIES if not CUES[f"event {name}"]}
    assert silent == {"age", "bloom", "smoke", "petals", "glow", "recolour", "rise", "sway", "squeeze", "shrink"}


def test_every_place_has_an_air() -> None:
    from filmwright.stage.places import FAMILIES, room, settlement, wild, yard

    plain = set()
    for kind in (*FAMILIES, *room.TYPES, *yard.KINDS, *wild.KINDS, *settlement.KINDS):
        inside = kind in room.TYPES
        (event,) = spot([Cause("place", kind, 0, 4, indoor=inside, room="living")])
        assert event.name in EFFECTS
        if event.name in ("open_air", "room_tone"):
            plain.add(kind)
    assert plain == PLAIN
    assert all(air in EFFECTS for _, air, _, _ in AIRS)


@pytest.mark.parametrize("weather", ["overcast", "rain", "snow", "storm", "sandstorm"])
def test_weather_is_heard(weather: str) -> None:
    assert named(Cause("weather", weather, 0, 10))


def test_every_animal_calls_or_is_known_to_be_mute() -> None:
    from filmwright.stage.creatures.catalogue import NAMES

    assert {name for name in NAMES if not calls.has_voice(name)} == MUTE


def test_a_crowd_grows_from_voices_to_a_blur_and_with_its_mood() -> None:
    few, many = (effect("crowd")(6.0, 4, size=size) for size in (4, 300))
    swing = [float(np.std(meter.momentary(sound))) for sound in (few, many)]
    assert swing[0] > 1.6 * swing[1]  # a few have pauses
    (calm,) = spot([Cause("crowd", "sorrow", 0, 8, strength=0.0, options=(("size", 20),))])
    (merry,) = spot([Cause("crowd", "joy", 0, 8, strength=0.6, options=(("size", 20),))])
    (huge,) = spot([Cause("crowd", "joy", 0, 8, strength=0.6, options=(("size", 200),))])
    assert calm.level + 5 < merry.level < huge.level - 5
    assert calm.bus == "background" and dict(merry.options)["size"] == 20


def test_a_murmur_moves_like_speech() -> None:
    sound = effect("crowd")(8.0, 2, size=5)
    power = np.abs(np.fft.rfft(sound)) ** 2
    pitch = np.fft.rfftfreq(len(sound), 1 / RATE)
    voice = power[(pitch > 90) & (pitch < 4000)].sum()
    assert voice > 0.95 * power.sum()
    envelope = np.abs(sound).reshape(-1, 480).mean(axis=1)
    beats = np.abs(np.fft.rfft(envelope - envelope.mean())) ** 2
    rate = np.fft.rfftfreq(len(envelope), 0.01)
    assert beats[(rate > 1) & (rate < 9)].sum() > 0.5 * beats[rate > 0.3].sum()  # syllables, 2 to 8 a second


def test_one_pair_of_hands_and_a_hall_of_them() -> None:
    one, hall = effect("applause")(4.0, 3, size=1), effect("applause")(4.0, 3, size=200)

    def crest(sound: np.ndarray) -> float:
        return float(np.abs(sound).max() / np.sqrt((sound**2).mean()))

    assert crest(one) > 1.5 * crest(hall)
    loud = np.abs(one) > 0.3 * np.abs(one).max()
    claps = 1 + int((np.diff(np.flatnonzero(loud)) > 0.1 * RATE).sum())
    assert 8 <= claps <= 24  # three to five a second
    (event,) = spot([Cause("cue", "clap", 1.0, 5.0)])
    assert event.name == "applause" and event.seconds == 4.0


def test_the_voices_are_read_once_and_say_something() -> None:
    kept = crowds._voices()
    assert kept is crowds._voices() and len(kept) >= 40
    for samples in kept.values():
        assert samples.dtype == np.float32 and 8_000 < len(samples) < 50_000
        assert 0.05 < np.abs(samples).max() <= 1


def test_a_motor_that_runs_idles_softly_and_what_has_none_is_silent_at_a_stand() -> None:
    def vehicle(name: str, speed: float) -> list[float]:
        path = ((0.0, 6.0), (0.0, 6.0))
        return [event.level for event in spot([Cause("vehicle", name, 0, 4, path=path, speeds=(speed, speed))])]

    assert not vehicle("bicycle", 0.0) and not vehicle("train", 0.0) and not vehicle("horse cart", 0.0)
    for name in ("car", "truck", "motorcycle", "helicopter"):
        (idle,), (going,) = vehicle(name, 0.0), vehicle(name, 14.0)
        assert idle <= going - 8
    assert set(engines.MOTORS) > engines.IDLING


def test_light_feet_are_soft_and_hooves_are_hooves() -> None:
    def steps(**more: object) -> list[tuple[str, float]]:
        found = spot([Cause("footfalls", "walk", times=(1.0, 1.5), surface="stone", **more)])  # type: ignore[arg-type]
        return [(event.name, event.level) for event in found]

    ((person, normal),) = steps(shoe="bare")
    ((cat, soft),) = steps(shoe="bare", strength=0.2)
    ((horse, _),) = steps(shoe="hoof", strength=0.6)
    assert person == cat == "footsteps" and horse == "hooves"
    assert soft <= normal - 10


def test_a_place_s_name_tells_what_is_not_built() -> None:
    def air(kind: str, name: str, indoor: bool = False) -> str:
        (event,) = spot([Cause("place", kind, 0, 4, thing=name, indoor=indoor, room="living")])
        return event.name

    assert air("street", "MARKET") == "market_air" and air("street", "RIVER STREET") == "city_air"
    assert air("forest", "FAIR OAKS") == "forest_air" and air("sight", "HARBOUR") == "sea_air"
    assert (
        air("room", "SPACE STATION", indoor=True) == "ship_air" and air("room", "PARLOUR", indoor=True) == "room_tone"
    )
    assert air("wild", "LAKE") == "lake_air"


def test_a_crowd_cheers_in_waves_or_goes_by_on_its_feet() -> None:
    def events(mode: str) -> list[str]:
        cause = Cause("crowd", "joy", 0, 30, manner=mode, strength=0.7, surface="stone", options=(("size", 200),))
        return [event.name for event in spot([cause])]

    assert events("stand") == ["crowd"]
    assert 2 <= events("cheer").count("cheering") <= 6
    assert set(events("walk")) == {"crowd", "feet"}


@pytest.mark.parametrize(("mode", "also"), [("cheer", "cheering"), ("walk", "feet")])
def test_the_crowd_of_a_place_is_heard(mode: str, also: str) -> None:
    """A square with two hundred people in the bible, and nobody in it by name."""
    from filmwright.bible import Bible, Place
    from filmwright.scenes import Anchor, Beat, Scene
    from filmwright.shots import Shot
    from filmwright.stage.world import World
    from filmwright.steps import causes

    place = Place("square", "SQUARE", kind="street", options=(("crowd", f"200 {mode}"),))
    scene = Scene("1", "EXT. SQUARE - DAY", "square", beats=(Beat("1-1", "action", 240),), tail=0)
    shots = [Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-1", 240), "LS")]
    world = World(scene, Bible(places=(place,)))
    found = list(causes._crowd(world, scene, place, 48, causes.Ears(world, shots, 2.39)))
    assert [(cause.kind, cause.manner, dict(cause.options)["size"]) for cause in found] == [("crowd", mode, 200)]
    assert also in named(*found) and found[0].start == 2.0 and found[0].end == 12.0
