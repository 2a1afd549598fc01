from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright import assets
from filmwright.errors import AssetError, InputError
from filmwright.sound import RATE
from filmwright.sound.meter import loudness
from filmwright.sound.music import rendering
from filmwright.sound.music.composing import compose, written
from filmwright.sound.music.drums import BEATS
from filmwright.sound.music.figures import TEXTURES
from filmwright.sound.music.instruments import INSTRUMENTS
from filmwright.sound.music.midi import write_midi
from filmwright.sound.music.piano import note
from filmwright.sound.music.score import CueRequest
from filmwright.sound.music.spotting import SceneMood, spot_music
from filmwright.sound.music.styles import LEADING, STYLES, THEMES
from filmwright.sound.music.theory import chord, voiced


def cue(style: str = "suspense", seconds: float = 24.0, start: float = 3.0, **more: object) -> CueRequest:
    curve = ((start, 0.3), (start + seconds, 0.9))
    return CueRequest(start, start + seconds, style, curve, **more)  # type: ignore[arg-type]


def test_styles_are_complete() -> None:
    assert len(STYLES) >= 8
    assert set(LEADING) <= set(THEMES)
    for style in STYLES.values():
        for layer in style.layers:
            assert layer.role in TEXTURES and layer.instrument in INSTRUMENTS
            assert not layer.pattern or layer.pattern in BEATS
        for line in (*style.going, *style.closing):
            for name in line.replace(",", " ").split():
                assert len(chord(name, style.mode).intervals) >= 2


@pytest.mark.parametrize("style", sorted(STYLES))
def test_every_style_composes_within_its_cue_and_its_instruments(style: str) -> None:
    request = cue(style, hits=((11.3, "turn"), (19.1, "accent")))
    events = compose([request], 5)
    assert len(events) > 20
    assert events == compose([request], 5)
    assert events != compose([request], 6)
    for event in events:
        tool = INSTRUMENTS[event.instrument]
        assert request.start <= event.start < request.end
        assert tool.lowest <= event.pitch <= tool.highest
        assert 5 <= event.velocity <= 124 and event.seconds > 0


@settings(max_examples=40, deadline=None)
@given(
    style=st.sampled_from(sorted(STYLES)),
    seconds=st.floats(4, 70),
    places=st.lists(st.floats(0.1, 0.9), max_size=3),
    kinds=st.lists(st.sampled_from(["accent", "shock", "turn"]), min_size=3, max_size=3),
    seed=st.integers(0, 99),
)
def test_marked_moments_are_bar_lines_and_the_end_is_the_cut(
    style: str, seconds: float, places: list[float], kinds: list[str], seed: int
) -> None:
    moments: list[float] = []
    for place in sorted(places):
        if not moments or place * seconds - moments[-1] > 3:
            moments.append(place * seconds)
    hits = tuple((2.0 + moment, kind) for moment, kind in zip(moments, kinds, strict=False))
    request = cue(style, seconds, 2.0, hits=hits)
    paper = written(request, seed, 0, 0)
    lines = [paper.time(bar.beat) for bar in paper.bars]
    assert paper.time(paper.bars[-1].end) == pytest.approx(request.end, abs=1e-6)
    for moment, _ in hits:
        if request.start + 0.8 < moment < request.end - 0.8:
            assert min(abs(line - moment) for line in lines) < 1e-6
    assert all(b > a for a, b in pairwise(lines))
    if seconds > 12 and not hits:
        assert compose([request], seed)


def test_a_shock_has_a_breath_before_and_silence_after() -> None:
    events = compose([cue("chase", 30.0, 0.0, hits=((15.0, "shock"),))], 3)
    struck = [event for event in events if abs(event.start - 15.0) < 0.03]
    assert {"trombones", "taiko", "timpani"} <= {event.instrument for event in struck}
    after = [event for event in events if 15.2 < event.start < 17.4]
    before = [event for event in events if 14.7 < event.start < 14.95]
    assert not after and not before


def test_endings() -> None:
    cut = compose([cue("chase", ending="cut")], 1)
    assert max(event.start + event.seconds for event in cut) <= 27.0
    ring = compose([cue("release", ending="ring")], 1)
    assert max(event.start + event.seconds for event in ring) > 27.2


def test_voices_move_little() -> None:
    first = voiced(None, [0, 4, 7], 3, 55, 76)
    second = voiced(first, [5, 9, 0], 3, 55, 76)
    assert sum(abs(a - b) for a, b in zip(first, second, strict=True)) <= 5


def test_bad_requests_are_input_errors() -> None:
    for bad, word in (
        (cue("polka"), "style"),
        (cue(theme="nobody"), "theme"),
        (cue(seconds=1.0), "lasts"),
        (cue(hits=((9.0, "bang"),)), "hit"),
    ):
        with pytest.raises(InputError, match=word):
            compose([bad])


def test_a_piano_key_sounds_at_its_pitch_louder_and_brighter_when_struck_harder() -> None:
    soft, hard = note(69, 40, 1.0), note(69, 110, 1.0)

    def spectrum(sound: np.ndarray) -> np.ndarray:
        return np.abs(np.fft.rfft(sound[:RATE] * np.hanning(min(RATE, len(sound)))[: len(sound[:RATE])], RATE))

    assert abs(int(spectrum(hard)[300:600].argmax()) + 300 - 440) <= 2
    assert np.std(hard) > 2 * np.std(soft)

    def bright(sound: np.ndarray) -> float:
        power = spectrum(sound) ** 2
        return float(power[1500:].sum() / power.sum())

    assert bright(hard) > 1.5 * bright(soft)
    short = note(60, 80, 0.2)
    assert len(short) < 0.4 * RATE and np.abs(short[-50:]).max() < 0.01


def test_every_instrument_is_in_the_font() -> None:
    synth, font = rendering._synthesiser()
    for name, tool in INSTRUMENTS.items():
        if tool.bank < 0:
            continue
        synth.program_select(0, font, tool.bank, tool.program, tool.bank == 128)
        synth.control_change(0, 7, 127)
        synth.noteon(0, 38 if tool.bank == 128 else (tool.lowest + tool.highest) // 2, 100)
        sound = np.frombuffer(bytes(synth.generate(RATE // 3)), np.float32)
        synth.sounds_off()
        synth.generate(2048)
        assert np.abs(sound).max() > 1e-3, name


def test_rendering_gives_stems_by_family_that_start_on_time() -> None:
    request = cue("chase", 6.0, 2.0)
    events = compose([request], 1)
    stems = rendering.render(events, cues=[request])
    assert set(stems) == {INSTRUMENTS[event.instrument].family for event in events}
    whole = sum(stems.values())
    assert whole.dtype == np.float32 and whole.shape[1] == 2
    assert np.abs(whole[: int(1.9 * RATE)]).max() < 1e-4
    assert np.abs(whole[int(2.0 * RATE) : int(2.6 * RATE)]).max() > 1e-3
    assert loudness(whole) > -50
    again = rendering.render(events, cues=[request])
    assert all(np.array_equal(stems[family], again[family]) for family in stems)


def test_cues_rendered_one_by_one_are_the_whole_score() -> None:
    cues = [cue("suspense", 4.0, 1.0), cue("release", 4.0, 5.0)]
    events = compose(cues, 1)
    whole = sum(rendering.render(events, cues=cues, length=16.0).values())
    parts = np.zeros_like(whole)
    for number, request in enumerate(cues):
        mine = [event for event in events if event.cue == number]
        part = sum(rendering.render(mine, cues=cues, start=request.start, length=7.0).values())
        first = round(request.start * RATE)
        parts[first : first + len(part)] += part
    assert loudness(parts) == pytest.approx(loudness(whole), abs=1.0)


def test_a_missing_font_is_an_asset_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(assets, "FOLDER", tmp_path)
    assets._listed_sums.cache_clear()
    rendering._synthesiser.cache_clear()
    try:
        with pytest.raises(AssetError):
            rendering.render(compose([cue(seconds=4.0)], 1))
    finally:
        monkeypatch.undo()
        assets._listed_sums.cache_clear()
        rendering._synthesiser.cache_clear()


def test_the_score_can_be_opened_elsewhere(tmp_path: Path) -> None:
    request = cue("tender_piano", 8.0, 0.0)
    events = compose([request], 1)
    write_midi(tmp_path / "score.mid", events, [request])
    data = (tmp_path / "score.mid").read_bytes()
    assert data[:4] == b"MThd" and data.count(b"MTrk") == 1 + len({event.instrument for event in events})


SCENES = [
    SceneMood("1", 0, 18, "neutral", ((0, 0.2), (18, 0.4)), ((2, 5), (8, 12))),
    SceneMood("2", 18, 50, "fear", ((18, 0.2), (50, 0.95)), ((18.3, 21),), ((41, "accent"), (44, "shock")), "mara"),
    SceneMood(
        "3", 50, 75, "action", ((50, 0.8), (75, 1.0)), (), ((60, "accent"), (62, "accent"), (70, "turn")), "mara"
    ),
    SceneMood("4", 75, 110, "tenderness", ((75, 0.3), (110, 0.6)), ((76, 80), (84, 90)), (), "jon"),
    SceneMood("end", 110, 125, "release", kind="credits", lead="mara"),
]


def test_music_is_spotted_with_silence() -> None:
    cues = spot_music(SCENES)
    assert cues == spot_music(SCENES)
    playing = sum(each.end - each.start for each in cues)
    assert 0.3 * 125 < playing <= 0.72 * 125
    assert not any(each.start < 18 for each in cues)  # nothing is at stake there
    assert cues[0].start >= 21  # not on the first word of a line
    assert cues[0].style == "suspense" and "chase" in [each.style for each in cues]
    assert cues[-1].start == 110 and cues[-1].end == 125
    themes = {each.name: each.theme for each in cues}
    assert themes["2"] == themes["end"] != themes["4"]
    assert compose(cues, 1)
    for each in cues:
        assert len(each.hits) <= max(1, round((each.end - each.start) / 60 * 3 + 0.5))


def test_a_person_can_ask_for_no_music_and_for_a_theme() -> None:
    quiet = [SceneMood("2", 0, 40, "fear", ((0, 0.5), (40, 0.9)), music=False)]
    assert spot_music(quiet) == []
    roll = SceneMood("credits", 40, 65, "tenderness", ((40, 0.5), (65, 0.3)), kind="credits")
    spoken = [SceneMood("1", 0, 40, lines=((30.0, 35.0),)), roll]
    (early,) = spot_music(spoken)
    assert 35.0 < early.start < 37.0 and early.end == 65, "it comes in over the last picture, after the last word"
    (late,) = spot_music([SceneMood("1", 0, 40, lines=((30.0, 39.5),)), roll])
    assert late.start == 40
    (only,) = spot_music([SceneMood("2", 0, 40, "wonder", ((0, 0.5), (40, 0.9)), lead="mara")], {"mara": "city"})
    assert only.theme == "city"


def test_music_waits_for_the_end_of_a_line() -> None:
    scene = SceneMood(
        "1", 0, 60, "sorrow", ((0, 0.05), (20, 0.1), (24, 0.6), (60, 0.7)), ((21.0, 25.0), (25.2, 29.0), (30.5, 33.0))
    )
    (cue,) = spot_music([scene])
    assert not any(begins - 0.3 < cue.start < ends for begins, ends in scene.lines)
    assert 29.0 < cue.start < 30.0  # between the lines that leave room, not in the gap of a fifth of a second
    speech = SceneMood("1", 0, 60, "sorrow", ((0, 0.05), (20, 0.1), (24, 0.6), (60, 0.7)), ((21.0, 55.0),))
    (under,) = spot_music([speech])
    assert under.start >= 21.8  # who speaks on and on has music under it, but not on the first word


def test_people_who_talk_are_not_drowned() -> None:
    lines = tuple((float(t), t + 3.0) for t in range(2, 40, 5))
    silent, talked = (
        SceneMood("1", 0, 42, "anger", ((0, 0.9), (42, 0.95)), spoken) for spoken in ((), lines)
    )  # fmt: skip
    assert spot_music([silent])[0].style == "epic"
    assert spot_music([talked])[0].style == "suspense"


@pytest.mark.parametrize("style", STYLES)
def test_low_notes_have_room_and_every_style_has_a_tune_at_every_height(style: str) -> None:
    for height in (0.15, 0.5, 0.95):
        request = CueRequest(0, 40, style, ((0, height), (40, height)))
        notes = compose([request], 5)
        assert any(note.role == "melody" for note in notes), height
        low = [n for n in notes if n.pitch < 48 and n.role in ("bass", "walk", "pad", "ostinato", "pulse", "drone")]
        for time in np.arange(0.3, 39, 0.7):
            firm = [n.pitch for n in low if n.start <= time < n.start + n.seconds - 0.1]
            assert all(b - a >= 5 or b == a for a, b in pairwise(sorted(firm))), (style, time, firm)
