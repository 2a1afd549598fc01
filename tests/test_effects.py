from __future__ import annotations

import inspect

import numpy as np
import pytest

from filmwright.errors import InputError
from filmwright.sound import RATE, space
from filmwright.sound.effects import EFFECTS, LEVELS, calls, effect, engines, instruments
from filmwright.sound.effects.cues import CUES
from filmwright.sound.effects.spotting import Cause, spot
from filmwright.sound.effects.steps import SURFACES

BY_TIMES = ("footsteps", "hooves")


def made(name: str, seconds: float = 1.0, seed: int = 1) -> np.ndarray:
    return EFFECTS[name]((0.1, 0.6) if name in BY_TIMES else seconds, seed)


def centroid(sound: np.ndarray) -> float:
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float((power * np.fft.rfftfreq(len(sound), 1 / RATE)).sum() / power.sum())


def test_there_are_many_and_each_has_a_level_and_a_word_about_it() -> None:
    assert len(EFFECTS) >= 40 and set(EFFECTS) == set(LEVELS)
    assert all(inspect.getdoc(recipe) for recipe in EFFECTS.values())


@pytest.mark.parametrize("name", sorted(EFFECTS))
def test_every_effect_sounds_is_clean_and_is_decided_by_its_seed(name: str) -> None:
    sound = made(name)
    assert sound.dtype == np.float32 and sound.ndim == 1
    assert np.isfinite(sound).all()
    assert 0.005 < np.abs(sound).max() < 4
    assert abs(float(sound.mean())) < 0.02
    if name not in BY_TIMES:
        assert len(sound) == pytest.approx(RATE, abs=1)
    assert np.array_equal(sound, made(name))
    power = np.abs(np.fft.rfft(sound)) ** 2
    audible = power[np.fft.rfftfreq(len(sound), 1 / RATE) > 20].sum()
    assert audible > 0.6 * power.sum()


def test_takes_differ_by_seed() -> None:
    for name in ("wind", "rain", "footsteps", "glass_break", "crowd", "fire"):
        assert not np.array_equal(made(name, seed=1), made(name, seed=2))


def test_steps_fall_when_feet_do() -> None:
    times = (0.25, 0.9, 1.3, 2.05)
    sound = np.abs(EFFECTS["footsteps"](times, 3, surface="wood", shoe="heel", gait="run"))
    for time in times:
        before = sound[int((time - 0.05) * RATE) : int((time - 0.005) * RATE)].max()
        after = sound[int(time * RATE) : int((time + 0.05) * RATE)].max()
        assert after > 4 * before


def test_surfaces_and_strength_are_heard() -> None:
    assert centroid(EFFECTS["footsteps"]((0.1,), 1, surface="sand")) > 2 * centroid(
        EFFECTS["footsteps"]((0.1,), 1, surface="carpet")
    )
    assert len({round(centroid(EFFECTS["footsteps"]((0.1,), 1, surface=s)), 1) for s in SURFACES}) == len(SURFACES)
    soft, hard = EFFECTS["wind"](3.0, 1, strength=0.1), EFFECTS["wind"](3.0, 1, strength=1.0)
    assert np.std(hard) > 2.5 * np.std(soft) and centroid(hard) > centroid(soft)
    assert centroid(EFFECTS["thunder"](4.0, 1, distance=100.0)) > centroid(EFFECTS["thunder"](4.0, 1, distance=4000.0))


def test_a_bell_rings_at_its_pitch() -> None:
    sound = EFFECTS["bell"](4.0, 1, pitch=300.0)
    spectrum = np.abs(np.fft.rfft(sound))
    for partial in (150.0, 300.0, 600.0):
        near = spectrum[int((partial - 6) * 4) : int((partial + 6) * 4)].max()
        beside = spectrum[int((partial + 20) * 4) : int((partial + 40) * 4)].max()
        assert near > 5 * beside


def test_what_cannot_be_made_is_an_input_error() -> None:
    with pytest.raises(InputError, match="no sound effect 'frobnicate'"):
        effect("frobnicate")
    with pytest.raises(InputError, match="can last"):
        EFFECTS["wind"](0.0)
    with pytest.raises(InputError, match="Surfaces are"):
        EFFECTS["footsteps"]((0.1,), 1, surface="jelly")
    with pytest.raises(InputError, match="seconds"):
        EFFECTS["wind"]((0.1, 0.2))


def test_spotting_a_run_through_a_sandstorm() -> None:
    causes = [
        Cause("place", "desert", 0, 20),
        Cause("weather", "sandstorm", 0, 20, strength=1.0),
        Cause(
            "footfalls", "run", times=tuple(np.arange(1, 12, 0.35)), surface="sand", who="mara", distance=4, pan=-0.2
        ),
        Cause("cue", "fall", 12.0, who="mara", surface="sand"),
        Cause("cue", "look", 3.0, who="mara"),
    ]
    events = spot(causes)
    assert events == spot(causes)
    named = [event.name for event in events]
    assert {"desert_air", "sandstorm", "footsteps", "body_fall"} <= set(named)
    steps = [event for event in events if event.name == "footsteps"]
    heard = sorted(round(event.start + time, 3) for event in steps for time in event.times)
    assert heard == [round(float(time), 3) for time in np.arange(1, 12, 0.35)]
    assert all(event.bus == "foley" and event.distance == 4 and event.pan == -0.2 for event in steps)
    assert [event.start for event in events] == sorted(event.start for event in events)
    beds = [event for event in events if event.bus == "background"]
    assert all(event.start == 0 and event.seconds == 20 for event in beds)


def test_spotting_knows_things_rooms_and_manners() -> None:
    (cup,) = spot([Cause("cue", "put_down", 1.0, thing="tea cup")])
    assert cup.name == "cup"
    (slam,) = spot([Cause("cue", "close", 1.0, thing="door", manner="angry")])
    assert dict(slam.options)["force"] == 1.0 and slam.level > 0
    (rain,) = spot([Cause("weather", "rain", 0, 5, indoor=True)])
    assert rain.through == "wall" and dict(rain.options)["surface"] == "window"
    (tone,) = spot([Cause("place", "kitchen", 0, 5, indoor=True, room="kitchen")])
    assert tone.name == "room_tone"
    assert "thunder" in [event.name for event in spot([Cause("weather", "storm", 0, 30)])]
    with pytest.raises(InputError, match="kind 'smell'"):
        spot([Cause("smell", "roses")])
    with pytest.raises(InputError, match="no sound effect"):
        spot([Cause("sound", "frobnicate", 0, 1)])


def test_every_cue_can_be_made() -> None:
    for made_of in CUES.values():
        for name, seconds, bus, options in made_of:
            assert bus in ("hard", "foley") and len(EFFECTS[name](seconds, 1, **options))


def test_rooms_answer_as_long_as_they_should() -> None:
    for name in ("living", "corridor", "church"):
        answer = space.impulse(name)[:, 0]
        falling = np.cumsum(answer[::-1].astype(np.float64) ** 2)[::-1]
        level = 10 * np.log10(falling / falling[0] + 1e-12)
        t20 = (np.argmax(level < -25) - np.argmax(level < -5)) / RATE * 3
        assert t20 == pytest.approx(space.ROOMS[name].decay, rel=0.25)


def test_distance_side_and_walls() -> None:
    noise = np.random.default_rng(1).standard_normal(RATE // 2)
    near, far = space.placed(noise, 2.0), space.placed(noise, 20.0)
    assert np.std(near) / np.std(far) > 9
    assert centroid(far[:, 0]) < centroid(near[:, 0])
    left = space.placed(noise, 2.0, -0.8)
    assert np.std(left[:, 0]) > 2 * np.std(left[:, 1])
    assert centroid(space.through(noise, RATE, "wall")) < 600
    with pytest.raises(InputError, match="no acoustic space 'moon'"):
        space.placed(noise, 2.0, 0.0, "moon")


def test_a_pass_by_has_the_doppler_of_its_speed() -> None:
    time = np.arange(10 * RATE) / RATE
    path = np.stack([18 * (time - 5), np.full(len(time), 5.0)], axis=1)
    heard = space.passing(np.sin(2 * np.pi * 1000 * time), path).sum(axis=1)

    def pitch(at: float) -> float:
        part = heard[int(at * RATE) : int(at * RATE) + RATE] * np.hanning(RATE)
        return float(np.abs(np.fft.rfft(part)).argmax())

    assert pitch(0.5) == pytest.approx(1000 / (1 - 18 / 343), rel=0.01)
    assert pitch(8.3) == pytest.approx(1000 / (1 + 18 / 343), rel=0.01)


def pitch_of(sound: np.ndarray) -> float:
    """Hz at which the sound repeats itself best."""
    from scipy.signal import correlate

    same = correlate(sound, sound, "full")[len(sound) - 1 :]
    first = RATE // 2000
    return RATE / (first + int(np.argmax(same[first : RATE // 50])))


@pytest.mark.parametrize("motor", sorted(engines.MOTORS))
def test_every_motor_follows_its_vehicle_and_is_decided_by_its_seed(motor: str) -> None:
    sound = effect("vehicle")(2.0, 3, motor=motor, speeds=(0.0, 6.0, 14.0))
    assert np.isfinite(sound).all() and 0.005 < np.abs(sound).max() < 4 and motor in engines.LOUD
    assert np.array_equal(sound, effect("vehicle")(2.0, 3, motor=motor, speeds=(0.0, 6.0, 14.0)))


def test_every_vehicle_of_the_stage_has_a_motor_and_what_glides_is_silent() -> None:
    from filmwright.stage.vehicles.catalogue import NAMES

    assert all(engines.motor_of(name) in {*engines.MOTORS, ""} for name in NAMES)
    asked = ("fire engine", "bicycle", "helicopter", "speedboat", "steam engine", "dirt bike")
    assert [engines.motor_of(name) for name in asked] == [
        "diesel",
        "bicycle",
        "rotor",
        "outboard",
        "steam",
        "motorcycle",
    ]
    assert engines.motor_of("glider") == "" and not spot([Cause("vehicle", "glider", 0, 4, speeds=(9.0,))])
    with pytest.raises(InputError, match="motor"):
        effect("vehicle")(1.0, 1, motor="warp")


def test_what_passes_falls_in_pitch_and_goes_from_one_side_to_the_other() -> None:
    from filmwright.sound.laying import made, parts

    path = tuple((x, 4.0) for x in np.linspace(-60, 60, 25).tolist())
    events = spot([Cause("vehicle", "drone", 0, 6, path=path, speeds=(20.0,))])
    (part,) = parts(events)
    stereo = made(part)
    early, late = stereo[RATE : 2 * RATE], stereo[4 * RATE : 5 * RATE]
    fall = pitch_of(late.mean(axis=1)) / pitch_of(early.mean(axis=1))
    assert fall == pytest.approx((343 - 20) / (343 + 20), abs=0.025)  # Doppler
    assert (early[:, 0] ** 2).sum() > 3 * (early[:, 1] ** 2).sum() and (late[:, 1] ** 2).sum() > 3 * (
        late[:, 0] ** 2
    ).sum()
    loudest = np.argmax(np.abs(stereo).max(axis=1)) / RATE
    assert 2.5 < loudest < 3.5


def test_help_that_hurries_has_its_siren_on() -> None:
    def names(speed: float) -> list[str]:
        return [
            event.name for event in spot([Cause("vehicle", "ambulance", 0, 4, path=((0, 9), (5, 9)), speeds=(speed,))])
        ]

    assert names(14.0) == ["siren", "vehicle"] and names(3.0) == ["vehicle"]


@pytest.mark.parametrize("species", ["lion", "sheep", "mouse", "crow", "whale", "dog", "cobra", "elephant", "rooster"])
def test_animals_call_each_in_its_own_voice(species: str) -> None:
    sound = effect("call")(calls.lasts(species), 2, species=species)
    assert np.isfinite(sound).all() and 0.3 < np.abs(sound).max() <= 1.0


def test_big_animals_are_low_and_small_ones_high_and_fish_are_silent() -> None:
    def middle(species: str) -> float:
        return centroid(effect("call")(calls.lasts(species), 2, species=species))

    assert middle("bear") < middle("goat") < middle("mouse")
    assert not calls.has_voice("goldfish") and not spot([Cause("animal", "goldfish", 0, 30)])
    events = spot([Cause("animal", "sheep", 0, 40, who="dolly")])
    assert 2 <= len(events) <= 6 and all(event.start + 0.5 < 40 for event in events)
    with pytest.raises(InputError, match="no voice"):
        effect("call")(1.0, 1, species="stork")


def test_instruments_are_in_tune_and_played_as_long_as_the_act_lasts() -> None:
    assert pitch_of(instruments.pluck(45)[:RATE]) == pytest.approx(110.0, rel=0.006)
    assert pitch_of(instruments.reed(57, 1.0)) == pytest.approx(220.0, rel=0.006)
    (event,) = spot([Cause("cue", "play_violin", 2.0, 9.5)])
    assert event.name == "instrument" and event.seconds == pytest.approx(7.5)
    assert 0.1 < np.abs(effect("instrument")(2.0, 1, name="violin")).max() <= 1.0


def test_what_is_done_over_and_over_sounds_as_long_as_it_is_done() -> None:
    from filmwright.scenes import MOTIONS
    from filmwright.stage.events import FAMILIES

    heard = [do for do in MOTIONS if do in CUES or do in EFFECTS]
    assert len(heard) > 120
    assert all(f"event {name}" in CUES for name in FAMILIES)
    assert spot([Cause("cue", "saw", 1.0, 6.0)])[0].seconds == pytest.approx(5.0)
