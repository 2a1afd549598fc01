"""A cut that was changed in an editor: read back from four formats, laid out anew, the sound going with it."""

from __future__ import annotations

from dataclasses import replace

import opentimelineio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.errors import InputError, MediaError
from filmwright.formats import edl, fcpxml, otio, xmeml
from filmwright.formats.otio import Event, Read, Track
from filmwright.shots import Take
from filmwright.sound import RATE
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.steps import conform, recut
from filmwright.steps.cut import Clip, Edit
from filmwright.steps.recut import Cut, Laid, LineRow, Piece, Row
from filmwright.titling.cards import Card


def take(shot: str, frames: int, handle: int = 0) -> Take:
    window = (handle, handle + frames)
    return Take(shot, 1, "take-1.mp4", "", "stage", frames + 2 * handle, 96, 40, 24, window)


LENGTHS = {"1-001": 48, "1-002": 60, "1-003": 40, "2-001": 72}
TAKES = {shot: take(shot, frames, 6) for shot, frames in LENGTHS.items()}


def base() -> Edit:
    clips, at = [], 90
    for shot, frames in LENGTHS.items():
        clips.append(Clip(shot, shot[0], f"takes/{shot}/take-1.mp4", 6, frames, at))
        at += frames
    lines = (Laid("1-3", 100, 30), Laid("1-5", 150, 40), Laid("1-6", 195, 30), Laid("2-2", 250, 20))
    return Edit(24, Card((), 72), tuple(clips), {"1": 90, "2": 238}, (), at, lines)


def timeline(edit: Edit) -> list[Track]:
    video = tuple(Event(c.shot, c.file, c.source, c.frames, c.at, TAKES[c.shot].frames, c.dissolve) for c in edit.clips)
    audio = tuple(Event(n.line, f"sound/dialogue/{n.line}.wav", n.skip, n.frames, n.at, 60) for n in edit.lines)
    return [Track("V1", "Video", video), Track("A1", "Audio", audio)]


def through(form: str, tracks: list[Track], tmp_path) -> Read:
    """The tracks as an editor gives them back in a format."""
    if form == "otio":
        otio.write(tmp_path / "cut.otio", "Film", 24, tracks)
        return otio.read_told(tmp_path / "cut.otio")
    if form == "edl":
        return edl.read(edl.write("Film", 24, tracks), 24)
    if form == "fcpxml":
        return fcpxml.read(fcpxml.write("Film", 24, (96, 40), tracks, tmp_path), 24)
    return xmeml.read(xmeml.write("Film", 24, (96, 40), tracks, tmp_path), 24)


@pytest.mark.parametrize("form", ["otio", "edl", "fcpxml", "xml"])
def test_a_cut_comes_back_through_every_format_as_it_went(form, tmp_path):
    """Another order, trims at both ends, a dissolve, a shot left out, a stretch of black: nothing of it is lost."""
    wanted = Cut((Row("1-002", 4, 10), Row("1-001", gap=12), Row("2-001", 0, 8, dissolve=16)))
    edited, _ = recut.laid_out(base(), wanted, TAKES, 0)
    got, notes = recut.taken_over(base(), base(), through(form, timeline(edited), tmp_path), TAKES, form != "edl")
    assert got == wanted, notes
    again, _ = recut.laid_out(base(), got, TAKES, 0)
    assert again == edited


rows = st.builds(
    Row, st.sampled_from(sorted(LENGTHS)), st.integers(0, 12), st.integers(0, 12), st.integers(0, 40), st.integers(0, 8)
)


@pytest.mark.parametrize("form", ["edl", "fcpxml", "otio", "xml"])
@given(st.lists(rows, min_size=1, max_size=6, unique_by=lambda row: row.shot))
@settings(max_examples=15)
def test_any_cut_comes_back(form, tmp_path_factory, listed):
    """A dissolve and a stretch of black exclude each other, and the first clip has nothing to dissolve from."""
    wanted = [
        replace(row, gap=0 if row.dissolve and k else row.gap, dissolve=row.dissolve if k else 0)
        for k, row in enumerate(listed)
    ]
    edited, _ = recut.laid_out(base(), Cut(tuple(wanted)), TAKES, 0)
    folder = tmp_path_factory.mktemp("cut")
    got, notes = recut.taken_over(base(), base(), through(form, timeline(edited), folder), TAKES, form != "edl")
    assert recut.laid_out(base(), got, TAKES, 0)[0].clips == edited.clips, notes


def test_an_edl_says_when_a_film_is_too_long_for_it():
    events = tuple(Event(f"1-{k:04}", "", 0, 4, 4 * k) for k in range(1000))
    with pytest.raises(InputError, match="999"):
        edl.write("Film", 24, [Track("V1", "Video", events)])


def test_an_untouched_cut_is_the_directed_one(tmp_path):
    got, notes = recut.taken_over(base(), base(), through("otio", timeline(base()), tmp_path), TAKES, True)
    assert got == Cut(tuple(Row(shot) for shot in LENGTHS))
    assert not notes
    edit, notes = recut.laid_out(base(), got, TAKES, 0)
    assert (edit.clips, edit.lines, edit.picture_end) == (base().clips, base().lines, base().picture_end)
    assert not notes


def test_a_timeline_that_begins_at_its_time_code_has_no_hour_of_black_before_it():
    plain = timeline(base())
    late = [replace(t, events=tuple(replace(e, at=e.at + 3600 * 24) for e in t.events)) for t in plain]
    cuts = [recut.taken_over(base(), base(), Read(tuple(t)), TAKES, True) for t in (plain, late)]
    assert cuts[0] == cuts[1]


def test_lines_go_with_their_picture_unless_they_were_moved():
    tracks = timeline(base())
    video = list(tracks[0].events)
    swapped = [replace(video[1], at=90), replace(video[0], at=150), *video[2:]]
    untouched, _ = recut.taken_over(
        base(), base(), Read((Track("V1", "Video", tuple(swapped)), tracks[1])), TAKES, True
    )
    assert untouched.lines == ()
    edit, _ = recut.laid_out(base(), untouched, TAKES, 0)
    placed = {line.line: line.at for line in edit.lines}
    assert placed == {"1-3": 160, "1-5": 102, "1-6": 195, "2-2": 250}
    audio = (replace(tracks[1].events[0], at=120, source=3, frames=20), *tracks[1].events[1:3])
    moved, _ = recut.taken_over(base(), base(), Read((tracks[0], Track("A1", "Audio", audio))), TAKES, True)
    assert moved.lines == (LineRow("1-3", 1, 30, 3, 20), LineRow("2-2"))
    edit, notes = recut.laid_out(base(), moved, TAKES, 0)
    assert Laid("1-3", 120, 20, 3) in edit.lines and all(line.line != "2-2" for line in edit.lines)
    assert any("2-2" in note for note in notes)


def test_a_line_that_grows_moves_what_follows_and_keeps_the_trims():
    own = Cut((Row("1-001", 0, 8), Row("1-002", 5, 0), Row("2-001")))
    before, _ = recut.laid_out(base(), own, TAKES, 0)
    grown = replace(base(), clips=tuple(replace(c, frames=c.frames + 24 * (c.shot == "1-002")) for c in base().clips))
    after, _ = recut.laid_out(grown, own, TAKES | {"1-002": take("1-002", 84, 6)}, 0)
    assert [c.frames for c in after.clips] == [40, 79, 72]
    assert after.clips[2].at == before.clips[2].at + 24


def test_what_cannot_be_kept_is_told():
    own = Cut((Row("1-001", -20, 0), Row("9-009"), Row("1-003", 30, 20)))
    edit, notes = recut.laid_out(base(), own, TAKES, 0)
    assert [c.shot for c in edit.clips] == ["1-001"] and edit.clips[0].frames == 54  # six frames of handle were filmed
    told = " ".join(notes)
    assert "9-009" in told and "1-003" in told and "not filmed as far" in told and "1-002" in told


def test_a_timeline_from_elsewhere_with_unknown_effects_is_told(tmp_path):
    otio.write(tmp_path / "cut.otio", "Film", 24, timeline(base()))
    made = opentimelineio.adapters.read_from_file(str(tmp_path / "cut.otio"))
    clips = list(made.tracks[0].find_clips())
    clips[0].effects.append(opentimelineio.schema.Effect(effect_name="SuperGlow"))
    clips[1].effects.append(opentimelineio.schema.LinearTimeWarp(time_scalar=2.0))
    clips[2].name, clips[2].media_reference = "drone.mov", opentimelineio.schema.MissingReference()
    made.tracks[0].append(opentimelineio.schema.Stack(name="nested"))
    opentimelineio.adapters.write_to_file(made, str(tmp_path / "theirs.otio"))
    cut, notes = recut.taken_over(base(), base(), otio.read_told(tmp_path / "theirs.otio"), TAKES, True)
    told = " | ".join(notes)
    for word in ("SuperGlow", "2 times its speed", "drone.mov", "nested"):
        assert word in told
    assert [row.shot for row in cut.clips] == ["1-001", "1-002", "2-001"] and cut.clips[2].gap == 40


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (edl.read, "not a list"),
        (edl.read, "001 AX V C 00:00:00:30 00:00:01:00 01:00:00:00 01:00:01:00"),
        (fcpxml.read, "<fcpxml version='1.10'/>"),
        (fcpxml.read, "<fcpxml><resources>"),
        (fcpxml.read, '<!DOCTYPE x [<!ENTITY a "b">]><fcpxml/>'),
        (fcpxml.read, '<fcpxml><sequence tcStart="1/0s"><spine/></sequence></fcpxml>'),
        (xmeml.read, "<xmeml version='4'/>"),
        (xmeml.read, "<html/>"),
        (xmeml.read, "\x00\x01"),
    ],
)
def test_what_is_no_timeline_is_said_so(read, text):
    with pytest.raises((InputError, MediaError)):
        read(text, 24)


PIECES = [Piece(0, 0, 90), Piece(138, 90, 60), Piece(90, 150, 48), Piece(310, 198, 200)]


def test_effects_go_with_their_frames():
    struck = SoundEvent("knock", 100 / 24, 0.5)
    lost = SoundEvent("knock", 250 / 24, 0.5)
    steps = SoundEvent("footsteps", 130 / 24, 1.0, times=(0.0, 4 / 24, 10 / 24, 12 / 24, 4.0))
    wind = SoundEvent("wind", 80 / 24, 200 / 24, bus="background", fade=1.0)
    got = conform.effects([struck, lost, steps, wind], PIECES, 24)
    by_name: dict[str, list[SoundEvent]] = {}
    for event in got:
        by_name.setdefault(event.name, []).append(event)
    assert [round(e.start * 24) for e in by_name["knock"]] == [160]
    landed = sorted(round((e.start + t) * 24) for e in by_name["footsteps"] for t in e.times)
    assert landed == [92, 94, 190, 194]
    (heard,) = by_name["wind"]  # one wind under both shots, whatever their order
    assert (round(heard.start * 24), round(heard.seconds * 24)) == (80, 118)


def test_music_begins_with_its_first_picture_and_is_faded_where_the_last_one_ends():
    import numpy as np

    cue = np.ones((10 * RATE, 2), np.float32)  # six seconds of pictures and four of ringing
    made = conform.music(cue, 138 / 24, PIECES, 24)
    assert made is not None
    samples, start = made
    assert start == pytest.approx(90 / 24)
    assert len(samples) < len(cue) and abs(float(samples[-1, 0])) < 1e-3
    assert conform.music(cue, 90 / 24, [Piece(0, 0, 90)], 24) is None
    same, start = conform.music(cue, 90 / 24, [Piece(0, 0, 90), Piece(90, 100, 400)], 24) or (None, 0)
    assert same is cue and start == pytest.approx(100 / 24)
