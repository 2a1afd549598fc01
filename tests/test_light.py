"""The colour script: every scene has a light of its own, a film does not turn orange, night stays readable."""

from __future__ import annotations

import colorsys
import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.errors import StageError
from filmwright.scenes import MOODS
from filmwright.stage.light import GROUND, HOURS, ROOMS, TEMPER, WEATHERS, blend, lighting
from filmwright.stage.snapshot import Air, Grade, Lamp, Light

KINDS = (*GROUND, "somewhere new")
EVERY = list(itertools.product(("desert", "street", "forest"), (False,), HOURS, WEATHERS)) + list(
    itertools.product(("room", "corridor", "bar"), (True,), HOURS, WEATHERS)
)


def brightness(colour: tuple[float, float, float]) -> float:
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


@pytest.mark.parametrize(("kind", "interior", "time", "weather"), EVERY)
def test_numbers_are_sound(kind: str, interior: bool, time: str, weather: str) -> None:
    for mood in MOODS:
        light, air, grade = lighting(kind, interior, time, weather, mood, 5)
        assert math.isclose(np.linalg.norm(light.key), 1, abs_tol=1e-6) and light.key[1] > 0.05
        assert math.isclose(np.linalg.norm(light.rim), 1, abs_tol=1e-6)
        for colour in (light.key_colour, light.rim_colour, light.zenith, light.horizon, light.ground, air.fog_colour):
            assert all(0 <= x < 4 for x in colour)
        assert 0.5 < grade.exposure < 2.5 and 0.7 < grade.contrast < 1.5 and 0.3 < grade.saturation < 1.5
        assert light.indoors == interior and 0 <= light.through_walls <= 1
        assert 0 <= air.fog < 0.06 and 0 <= air.rain <= 1 and 0 <= air.snow <= 1


def test_moods_are_those_of_scenes() -> None:
    assert set(TEMPER) == set(MOODS)


ALONG_THE_COAST = ("cliff", "rocks")  # whose cameras look along x, with the wall beside them


def test_the_key_is_never_frontal() -> None:
    """The usual camera stands towards +z of the set; the key outdoors comes from the side or from behind."""
    for kind, time, seed in itertools.product(GROUND, HOURS, range(12)):
        light, _, _ = lighting(kind, False, time, "clear", "neutral", seed)
        if kind in ALONG_THE_COAST:
            assert abs(light.key[0]) < 0.8 * math.hypot(light.key[0], light.key[2])
        else:
            assert light.key[2] < 0.2
        assert np.dot(light.key, light.rim) < 0.2  # the rim stands opposite


def test_both_sides_are_used() -> None:
    sides = {lighting("plain", False, "day", "clear", "neutral", seed)[0].key[0] > 0 for seed in range(12)}
    assert sides == {True, False}


def test_hours_differ_in_height_and_colour() -> None:
    lights = {time: lighting("plain", False, time, "clear", "neutral", 1)[0] for time in HOURS}
    assert lights["day"].key[1] > lights["dawn"].key[1] > lights["dusk"].key[1]
    warmth = {time: light.key_colour[0] / light.key_colour[2] for time, light in lights.items()}
    assert warmth["dusk"] > warmth["dawn"] > warmth["day"] > 1 > warmth["night"]
    assert brightness(lights["night"].key_colour) < 0.25 * brightness(lights["dusk"].key_colour)
    assert lights["night"].stars == 1 and lights["day"].stars == 0


def test_night_leaves_something_to_see_by() -> None:
    for kind, weather in itertools.product(GROUND, WEATHERS):
        light, _, grade = lighting(kind, False, "night", weather, "neutral", 1)
        assert (brightness(light.key_colour) + brightness(light.zenith)) * grade.exposure > 0.12


def test_the_film_is_not_orange() -> None:
    """Hues of key and sky over a film's scenes spread over the circle; no more than half are warm all through."""
    warm = 0
    scenes = list(itertools.product(("desert", "street", "forest", "room"), HOURS, ("clear", "overcast", "rain")))
    hues = []
    for kind, time, weather in scenes:
        light, air, grade = lighting(kind, kind == "room", time, weather, "neutral", 2)
        hues.append(colorsys.rgb_to_hsv(*air.fog_colour)[0])
        shadow = np.array(grade.shadows)
        warm += (
            light.key_colour[0] > light.key_colour[2] and light.horizon[0] > light.horizon[2] and shadow[0] > shadow[2]
        )
    assert warm < len(scenes) / 2
    assert max(hues) - min(hues) > 0.3
    sandstorm = lighting("desert", False, "day", "sandstorm", "fear", 2)[2]
    assert sandstorm.shadows[2] > sandstorm.shadows[0] and sandstorm.saturation < 1


def test_weather_shows() -> None:
    air = {weather: lighting("street", False, "day", weather, "neutral", 1)[1] for weather in WEATHERS}
    light = {weather: lighting("street", False, "day", weather, "neutral", 1)[0] for weather in WEATHERS}
    assert air["rain"].rain > 0 and air["rain"].wet > 0.5 and air["storm"].rain == 1 and air["snow"].snow > 0
    assert air["fog"].fog > 5 * air["clear"].fog
    assert air["sandstorm"].wall is not None and air["clear"].wall is None and air["sandstorm"].dust > 0.5
    for weather in ("overcast", "rain", "fog", "storm", "snow"):
        assert brightness(light[weather].key_colour) < 0.4 * brightness(light["clear"].key_colour)
        assert light[weather].sun_disc == 0
    assert brightness(light["storm"].zenith) < brightness(light["overcast"].zenith)


def test_rooms_by_day_and_by_night() -> None:
    day, night = (lighting("room", True, time, "clear", "neutral", 4)[0] for time in ("day", "night"))
    assert 0 < day.through_walls < 1 == night.through_walls
    assert brightness(night.inside) < 0.5 * brightness(day.inside)
    assert night.key_colour[0] > night.key_colour[2]  # lamps are warm, the window behind is cold
    assert night.rim_colour[2] > night.rim_colour[0]
    assert lighting("room", True, "day", "rain", "neutral", 4)[1].wet == 0
    bounces = {kind: lighting(kind, True, "day", "clear", "neutral", 4)[0].inside for kind in ROOMS}
    assert len(set(bounces.values())) > 8


def test_moods_change_the_print() -> None:
    grades = {mood: lighting("plain", False, "day", "clear", mood, 1)[2] for mood in MOODS}
    assert len(set(grades.values())) == len(MOODS)
    assert grades["joy"].saturation > grades["neutral"].saturation > grades["sorrow"].saturation
    assert (
        grades["fear"].vignette > grades["neutral"].vignette
        and grades["anger"].contrast > grades["tenderness"].contrast
    )


def test_the_same_place_is_lit_from_the_same_side() -> None:
    keys = [lighting("street", False, "day", "clear", mood, 9)[0].key for mood in MOODS]
    assert len(set(keys)) == 1
    assert lighting("street", False, "day", "clear", "joy", 9) == lighting("street", False, "day", "clear", "joy", 9)


@pytest.mark.parametrize("words", [("noon", "clear", "joy"), ("day", "hail", "joy"), ("day", "clear", "bored")])
def test_unknown_words_are_refused(words: tuple[str, str, str]) -> None:
    with pytest.raises(StageError, match="Choose one of"):
        lighting("plain", False, *words, 1)


@given(st.floats(0, 1), st.sampled_from(KINDS), st.sampled_from(HOURS), st.sampled_from(HOURS))
def test_blends_lie_between(share: float, kind: str, one: str, other: str) -> None:
    a, b = lighting(kind, False, one, "clear", "neutral", 1), lighting(kind, False, other, "rain", "sorrow", 1)
    for x, y in zip(a, b, strict=True):
        mixed = blend(x, y, share)
        assert type(mixed) is type(x)
        if share in (0.0, 1.0):
            continue
        for name in ("key_colour", "fog_colour", "shadows"):
            if hasattr(mixed, name):
                low, high = (
                    np.minimum(getattr(x, name), getattr(y, name)),
                    np.maximum(getattr(x, name), getattr(y, name)),
                )
                assert (low - 1e-9 <= getattr(mixed, name)).all() and (getattr(mixed, name) <= high + 1e-9).all()
    assert blend(a[0], b[0], 0.0) == a[0] and blend(a[2], b[2], 1.0) == b[2]


def test_lamps_fade_in_a_blend() -> None:
    lit = Light(lamps=(Lamp((0, 1, 0), (2.0, 2.0, 2.0)),))
    assert blend(lit, Light(), 0.25).lamps[0].colour == (1.5, 1.5, 1.5)
    assert blend(lit, Light(), 1.0).lamps == ()
    assert isinstance(blend(Air(), Air(), 0.5), Air) and isinstance(blend(Grade(), Grade(), 0.5), Grade)
