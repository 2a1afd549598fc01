"""Lips follow sounds: what must close closes, in any mood, at any speed; sounds in between share the mouth."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.arrays import Array
from filmwright.scenes import MOODS, Phone, Placed
from filmwright.stage.motion.face import face
from filmwright.stage.motion.visemes import closure, mouth
from filmwright.stage.people.body_data import body_data

FPS = 24
# "My papa may buy five big apples, baby": misaki's symbols.
LINE = [
    "m",
    "I",
    "p",
    "ɑ",
    "p",
    "ə",
    "m",
    "A",
    "b",
    "I",
    "f",
    "I",
    "v",
    "b",
    "ɪ",
    "ɡ",
    "æ",
    "p",
    "ə",
    "l",
    "z",
    "b",
    "A",
    "b",
    "i",
]


def spoken(symbols: list[str], seconds: float, start: float = 0.2) -> tuple[Phone, ...]:
    return tuple(Phone(s, start + k * seconds, start + (k + 1) * seconds) for k, s in enumerate(symbols))


def said(phones: tuple[Phone, ...], t: float, mood: str = "neutral", intensity: float = 0.3) -> dict[str, float]:
    placed = Placed(
        position=(0.0, 0.0, 0.0), heading=0.0, speed=0.0, stride=0.0, gait="", posture="stand", was="stand", change=1.0, seat=0.0,
        gaze=None, on_stage=True, line="3", line_frame=t * FPS, mood=mood, intensity=intensity, beat_frame=t * FPS, beat_frames=96, seed=4,
    )  # fmt: skip
    return face(placed, phones, FPS)


@lru_cache
def lips() -> tuple[Array, Array, dict[str, tuple[Array, Array]]]:
    """Pairs of vertices of the upper and the lower lip that touch in the closed mouth, and what units do to the face."""
    data = body_data()
    points = data.positions
    # Where upper and lower lip meet: pairs that jawOpen parts and that lie together at rest, near the middle of the mouth.
    index, offset = data.target("units/jawOpen")
    moved = np.zeros_like(points)
    moved[index] = offset
    near = np.nonzero((data.masks["lips"] > 0.3) & (np.abs(points[:, 0]) < 0.012))[0]
    upper = near[np.abs(moved[near, 1]) < 0.002]
    lower = near[moved[near, 1] < -0.008]
    gaps = np.linalg.norm(points[upper][:, None] - points[lower][None], axis=-1)
    best = np.argsort(gaps.min(1))[:6]
    units = {name: data.target(f"units/{name}") for name in data.units}
    return upper[best], lower[gaps[best].argmin(1)], units


def gap(face_units: dict[str, float]) -> float:
    """Metres by which the lips are parted more than at rest, on the real face."""
    upper, lower, units = lips()
    points = body_data().positions.copy()
    rest = (points[upper] - points[lower])[:, 1]
    for name, weight in face_units.items():
        index, offset = units[name]
        points[index] += offset * weight
    return float(((points[upper] - points[lower])[:, 1] - rest).mean())


def test_the_measure_sees_an_open_mouth() -> None:
    assert gap({}) == 0.0
    assert gap({"jawOpen": 0.6}) > 0.008


@pytest.mark.parametrize("pace", [0.04, 0.07, 0.12])
@pytest.mark.parametrize("mood", MOODS)
def test_m_b_p_close_the_lips_in_every_mood_and_at_every_pace(mood: str, pace: float) -> None:
    phones = spoken(LINE, pace)
    widest = max(gap(said(phones, t, mood, 1.0)) for t in np.arange(0.2, 0.2 + pace * len(LINE), 1 / FPS))
    assert widest > 0.0035, "the mouth speaks"
    for phone in phones:
        if phone.symbol in "mbp":
            # At least one frame of any film shows it closed.
            frames = (
                np.arange(np.ceil((phone.start - 0.5 / FPS) * FPS), np.floor((phone.end + 0.5 / FPS) * FPS) + 1) / FPS
            )
            least = min(gap(said(phones, t, mood, 1.0)) for t in frames)
            assert least < 0.0012, (phone, least)
            middle = said(phones, (phone.start + phone.end) / 2, mood, 1.0)
            assert middle.get("jawOpen", 0.0) < 0.03


def test_f_and_v_bring_the_lower_lip_to_the_teeth() -> None:
    phones = spoken(["ɑ", "f", "ɑ"], 0.12)
    during, before = mouth(phones, 0.38, FPS, 0.6), mouth(phones, 0.26, FPS, 0.6)
    assert during["mouthRollLower"] > 0.4
    assert during["jawOpen"] < 0.35 * before["jawOpen"]


def test_vowels_differ_as_they_should() -> None:
    def held(symbol: str) -> dict[str, float]:
        return mouth(spoken([symbol], 0.4), 0.4, FPS, 0.6)

    a, i, u = held("ɑ"), held("i"), held("u")
    assert a["jawOpen"] > 2 * i["jawOpen"]
    assert i["mouthStretchLeft"] > a.get("mouthStretchLeft", 0) + 0.1
    assert u["mouthPucker"] > 0.3 > i.get("mouthPucker", 0.0)


def test_neighbours_share_the_mouth() -> None:
    """The lips round for u while the s before it is still sounding, and more the nearer it is."""
    phones = spoken(["s", "u"], 0.12, 0.0)
    rounding = [mouth(phones, t, FPS, 0.5).get("mouthPucker", 0.0) for t in (0.02, 0.06, 0.10, 0.18)]
    assert rounding == sorted(rounding)
    assert rounding[2] > 0.05


def test_a_diphthong_moves_from_one_vowel_to_the_other() -> None:
    phones = spoken(["I"], 0.3, 0.0)  # as in "my": a to i
    assert mouth(phones, 0.08, FPS, 0.5)["jawOpen"] > 1.6 * mouth(phones, 0.28, FPS, 0.5)["jawOpen"]


def test_the_mouth_rests_before_and_after() -> None:
    phones = spoken(LINE, 0.08)
    after = 0.2 + 0.08 * len(LINE) + 0.8
    assert said(phones, after).get("jawOpen", 0.0) < 0.03
    assert said((), 0.5).get("jawOpen", 0.0) < 0.03


def test_closure_names_the_labial() -> None:
    phones = spoken(["ɑ", "b", "ɑ"], 0.1)
    assert closure(phones, 0.35) == "b"
    assert closure(phones, 0.25) == ""


SYMBOLS = list("mbpfvθðszʃʒʧʤtdnlɹkɡŋhwjɑæʌɛɪiʊuɔəɜAIOWYyøœʁ") + ["ˈɑ", "tʃ", "ɑː", "ɛ̃", " ", ",", "T", "ᵻ"]


@given(
    st.lists(st.tuples(st.sampled_from(SYMBOLS), st.floats(0.02, 0.3)), min_size=1, max_size=12), st.sampled_from(MOODS)
)
def test_any_speech_gives_a_face_that_moves_smoothly(sounds: list[tuple[str, float]], mood: str) -> None:
    phones, t = [], 0.1
    for symbol, length in sounds:
        phones.append(Phone(symbol, t, t + length))
        t += length
    known = set(body_data().units)
    before: dict[str, float] | None = None
    for when in np.arange(0.0, t + 0.4, 1 / 48):
        units = said(tuple(phones), float(when), mood, 0.8)
        assert set(units) <= known
        assert all(0.0 <= value <= 1.0 for value in units.values())
        if before is not None:
            for name in {*units, *before}:
                # A closure takes about 50 ms: at 48 frames a second no unit goes more than half its way in one.
                limit = 0.75 if name.startswith("eye") else 0.5
                assert abs(units.get(name, 0.0) - before.get(name, 0.0)) < limit, (name, when)
        before = units
