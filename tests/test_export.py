"""A finished film handed over: whole folders, files that other programs read, frames with handles, nothing lost."""

from __future__ import annotations

import csv
import errno
import io
import json
import shutil
import subprocess
from dataclasses import asdict, replace
from pathlib import Path

import aaf2
import numpy as np
import opentimelineio
import pytest
from finished_film import SIZE, finished

from filmwright import cli, files
from filmwright.encodings import ENCODINGS
from filmwright.errors import DiskFull, FilmError, MediaError, UsageError
from filmwright.film import Film
from filmwright.formats import edl, srt, ttml
from filmwright.media import FilmWriter, coders, pictures, probe, sound, write_film
from filmwright.steps import cut, export, handles, master, shoot, sign
from filmwright.steps.export import Asked
from filmwright.steps.progress import Silent


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return finished(tmp_path_factory.mktemp("finished") / "film")


@pytest.fixture
def film(made, tmp_path):
    shutil.copytree(made.folder, tmp_path / "film")
    return Film(tmp_path / "film")


@pytest.fixture(scope="module")
def resolve(made):
    told = export.run(made, Asked("resolve", handle=4), Silent())
    return made.path("out", "export", "resolve"), told


def test_an_editor_gets_everything(resolve):
    folder, told = resolve
    for name in ("cut.otio", "cut.edl", "cut.fcpxml", "cut.xml", "README.txt", "poster.png", "papers/screenplay.pdf"):
        assert (folder / name).stat().st_size > 0, name
    assert {p.stem for p in (folder / "sound").iterdir()} == {"mix", "DX", "FX", "MX", "ME"}
    assert len(list((folder / "media").glob("*_T1_H*.mov"))) == 4
    assert not list(folder.parent.glob(".*"))
    listed = (folder / "README.txt").read_text()
    for path in folder.rglob("*"):
        if path.is_file() and path.name != "README.txt":
            assert str(path.relative_to(folder)) in listed
    assert "resolve" in told[0]


@pytest.mark.parametrize("kind", ["otio", "edl", "fcpxml", "xml"])
def test_another_reader_sees_the_same_film(resolve, made, kind):
    """The library's own adapters read the timelines: the same shots in the same order, the same length."""
    options = {"rate": 24} if kind == "edl" else {}
    timeline = opentimelineio.adapters.read_from_file(str(resolve[0] / f"cut.{kind}"), **options)
    if not isinstance(timeline, opentimelineio.schema.Timeline):
        (timeline,) = timeline
    names = [clip.name.split("_")[0] for clip in timeline.video_tracks()[0].find_clips()]
    assert names == ["main-title", "1-001", "1-002", "1-003", "2-001", "end-credits"]
    edit = cut.edit(made)
    if kind != "fcpxml":  # that adapter loses the gaps and dissolves of what it reads
        assert timeline.duration().value == edit.frames


@pytest.mark.parametrize("kind", ["otio", "edl", "fcpxml", "xml"])
def test_the_exported_cut_taken_back_is_the_cut(resolve, film, kind):
    before = cut.edit(film)
    cut.take_over(film, resolve[0] / f"cut.{kind}")
    after = cut.edit(film)
    assert after.clips == before.clips
    assert after.lines == before.lines


@pytest.mark.parametrize("kind", ["otio", "edl", "fcpxml", "xml"])
def test_a_cut_trimmed_swapped_and_shortened_in_an_editor_is_the_film_s(resolve, film, kind, tmp_path):
    """Read by the library's own adapter, changed, written by it, taken over: what another program would hand back."""
    options = {"rate": 24} if kind == "edl" else {}
    timeline = opentimelineio.adapters.read_from_file(str(resolve[0] / f"cut.{kind}"), **options)
    if not isinstance(timeline, opentimelineio.schema.Timeline):
        (timeline,) = timeline
    track = timeline.video_tracks()[0]
    clips = {clip.name.split("_")[0]: clip for clip in track.find_clips()}
    span, second, last = clips["1-001"].source_range, clips["1-002"].clone(), clips["2-001"].clone()
    clips["1-001"].source_range = opentimelineio.opentime.TimeRange(
        span.start_time, span.duration - opentimelineio.opentime.RationalTime(6, 24)
    )
    track[track.index(clips["1-002"])], track[track.index(clips["2-001"])] = last, second
    track.remove(clips["1-003"])
    opentimelineio.adapters.write_to_file(timeline, str(tmp_path / f"edited.{kind}"), **options)
    was = {clip.shot: clip.frames for clip in cut.edit(film).clips}
    told = cut.take_over(film, tmp_path / f"edited.{kind}")
    cut.run(film)
    edit = cut.edit(Film(film.folder))
    assert [clip.shot for clip in edit.clips if clip.shot] == ["1-001", "2-001", "1-002"]
    assert edit.clips[0].frames == was["1-001"] - 6 and edit.frames < 800
    heard = [line.line for line in edit.lines]
    assert sign.lines(film, edit) == ([], sorted(heard)) and ("1-3" not in heard or kind != "otio"), (
        "what is cut out is not stated"
    )
    assert any("1 shot left out" in note for note in told) and any("another order" in note for note in told)


def test_a_list_without_clip_names_is_known_by_its_reels(resolve, film, tmp_path):
    """A reel holds the shot and its handle; two shots never share one."""
    bare = tmp_path / "bare.edl"
    bare.write_text("".join(line for line in (resolve[0] / "cut.edl").open() if not line.startswith("*")))
    before = cut.edit(film)
    cut.take_over(film, bare)
    assert cut.edit(film).clips == before.clips
    assert edl.reel("12-3") != edl.reel("1-23") and edl.reel("12A-001_T1_H12") != edl.reel("12A-001")


def test_lines_are_handed_over_at_the_programme_s_rate(resolve, made):
    from filmwright.sound.wav import read_wav

    samples, rate = read_wav(resolve[0] / "media" / "1-2.wav")
    own, before = read_wav(made.path("sound", "dialogue", "1-2.wav"))
    assert rate == 48000 and len(samples) / rate == pytest.approx(len(own) / before, abs=1e-3)
    assert np.abs(samples).max() == pytest.approx(np.abs(own).max(), rel=0.05)


def test_handles_are_filmed_by_the_stage_and_the_window_is_the_take(resolve, made):
    """A shot in the middle of a scene has handles at both ends; between them lie the take's own pictures."""
    path = resolve[0] / "media" / "1-002_T1_H4.mov"
    take = made.take(made.shot("1-002"))
    assert probe(path).frames == take.frames + 8
    shown = list(pictures(path))
    own = list(pictures(made.path("takes", "1-002", "take-1.mp4")))
    assert np.abs(shown[4].astype(int) - own[0]).mean() < 3
    assert np.abs(shown[-5].astype(int) - own[-1]).mean() < 3
    assert shown[0].std() > own[0].std() + 2  # a room was filmed, where the take is a plain colour
    first = resolve[0] / "media" / "1-001_T1_H0.mov"
    assert probe(first).frames == made.take(made.shot("1-001")).frames + 4


def _take_with(film, shot, key, frames):
    """Another first take of a shot, made of other things than the shot's take is now."""
    take = replace(film.take(film.shot(shot)), key=key, parts={})
    write_film(film.path("takes", shot, take.file), frames, *SIZE)
    film.save_recipe(asdict(take), "takes", shot, "take-1.json")


def test_stale_takes_have_handles_where_the_stage_still_films_their_pictures(film):
    """Before, all were without handles, and it was said that nothing had been played before them."""
    with film.lock():
        job = next(job for job in shoot.wanted(film) if job.shot.id == "1-002")
        start = job.world.scene.frame(job.shot.start)
        _take_with(film, "1-002", "of-another-version", handles._stage(film, job, start, job.frames))
        _take_with(film, "1-003", "of-another-camera", pictures(film.path("takes", "1-003", "take-1.mp4")))
        cut.run(film)
        master.run(film, Silent())
    told = export.run(film, Asked("resolve", ("h264",), handle=4), Silent())
    folder = film.path("out", "export", "resolve", "media")
    assert probe(folder / "1-002_T1_H4.mov").frames == job.frames + 8
    assert probe(folder / "1-003_T1_H0.mov").frames == film.take(film.shot("1-003")).frames
    (stale,) = (note for note in told if "went stale" in note)
    assert "1-003" in stale and "1-002" not in stale and "Run make" in stale
    (scene,) = (note for note in told if "the scene begins or ends there" in note)
    assert "1-001" in scene and "1-003" not in scene


def test_the_papers_say_what_is_cut_and_said(resolve, made):
    folder = resolve[0] / "papers"
    rows = list(csv.DictReader(io.StringIO((folder / "shot-list.csv").read_text())))
    assert [row["shot"] for row in rows] == ["1-001", "1-002", "1-003", "2-001"]
    assert rows[0]["in"] == "01:00:03:23" and rows[0]["size"] == "LS"
    lines = list(csv.DictReader(io.StringIO((folder / "dialogue-list.csv").read_text())))
    assert [row["character"] for row in lines] == ["NORA", "PAUL", "NORA"]
    assert "synthetic voice Emma" in (folder / "credits.txt").read_text()
    import pypdf

    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(folder / "screenplay.pdf").pages)
    assert "INT. KITCHEN - NIGHT" in text and "I was waiting for you." in text


@pytest.mark.parametrize("name", sorted(ENCODINGS))
@pytest.mark.parametrize("channels", [2, 6])
def test_every_encoding_keeps_pictures_sound_and_colour(tmp_path, name, channels):
    import av

    encoding = ENCODINGS[name]
    assert coders(encoding.video) == {encoding.video: True}
    picture = np.tile(np.linspace(20, 230, 256, dtype=np.uint8)[None, :, None], (128, 1, 3))
    tone = 0.2 * np.sin(np.arange(12000) / 48000 * 2 * np.pi * 60)
    samples = np.stack([tone * (k + 1) / channels for k in range(channels)]).astype(np.float32)
    path = tmp_path / f"film{encoding.suffix}"
    with FilmWriter(path, 256, 128, encoding=encoding, sound=(samples, 48000), timecode="01:00:00:00") as writer:
        for _ in range(6):
            writer.write(picture)
    assert probe(path).frames == 6
    assert np.abs(next(pictures(path)).astype(int) - picture).mean() < 3
    heard = sound(path)
    assert heard.shape[0] == channels
    assert np.sqrt((heard[-1, 3000:9000] ** 2).mean()) == pytest.approx(0.2 / np.sqrt(2), rel=0.1)
    with av.open(str(path)) as container:
        context = container.streams.video[0].codec_context
        assert (context.color_primaries, context.color_trc, context.colorspace, context.color_range) == (1, 1, 1, 1)


def test_what_is_too_small_or_unknown_is_said(film, monkeypatch):
    monkeypatch.chdir(film.folder)
    film = Film(Path())  # as the command has it, in the film's folder
    told = export.run(film, Asked("avid", handle=0), Silent())
    assert any("dnxhr" in note and "256x120" in note for note in told)
    assert any("MXF" in note for note in told)
    path = film.path("out", "export", "avid", "cut.aaf")
    before = cut.edit(film)
    timeline = opentimelineio.adapters.read_from_file(str(path))
    picture = timeline.video_tracks()[0]
    assert [clip.name for clip in picture.find_clips()][:2] == ["main-title", "1-001_T1_H0"]
    assert timeline.duration().value == before.frames
    with aaf2.open(str(path)) as file:
        (composition,) = file.content.compositionmobs()
        slots = {slot.media_kind: slot.segment for slot in composition.slots}
        assert slots["Picture"].length == before.frames and slots["Timecode"].start == 3600 * 24
    assert picture.find_clips()[0].media_reference.target_url.startswith("file://")
    cut.take_over(film, path)
    assert cut.edit(film).clips == before.clips and cut.edit(film).lines == before.lines
    path.write_bytes(path.read_bytes()[:900])
    with pytest.raises(MediaError, match=r"cut\.aaf cannot be read"):
        cut.take_over(film, path)
    for asked in (Asked("imax"), Asked("web", ("betamax",)), Asked("resolve", handle=-1), Asked("festival", ("dcp",))):
        with pytest.raises(UsageError):
            export.run(film, asked, Silent())


def test_the_web_gets_players_and_subtitles_burned_in_by_option(film):
    export.run(film, Asked("web", ("h264",), burn="en"), Silent())
    folder = film.path("out", "export", "web")
    (path,) = (folder / "master").iterdir()
    edit = cut.edit(film)
    frame = edit.lines[0].at + 8
    with_type, without = (
        next(pictures(p, frame, frame + 1)).astype(int) for p in (path, film.path("out", "master.mp4"))
    )
    low, high = np.abs(with_type - without)[24:].max(), np.abs(with_type - without)[:10].max()
    assert low > 60 and high < 25
    captions = srt.read((folder / "subtitles" / "two-rooms.en.srt").read_text())
    assert captions[0].text.startswith("I was waiting")


def test_an_unfinished_film_is_not_handed_over(film):
    film.change(title="Another title")
    with pytest.raises(FilmError, match="not finished"):
        export.run(film, Asked("web"), Silent())
    shutil.rmtree(film.path("takes", "1-002"))
    with pytest.raises(FilmError, match="1-002 has no take"):
        export.run(film, Asked("web"), Silent())


def test_a_full_disk_leaves_the_earlier_export(film, monkeypatch):
    export.run(film, Asked("web", ("h264",)), Silent())
    folder = film.path("out", "export", "web")
    before = {p.relative_to(folder): p.stat().st_mtime_ns for p in folder.rglob("*")}

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(DiskFull):
        export.run(film, Asked("web", ("h264",)), Silent())
    monkeypatch.undo()
    assert {p.relative_to(folder): p.stat().st_mtime_ns for p in folder.rglob("*")} == before
    assert not [p for p in folder.parent.iterdir() if p.name.startswith(".")]


def test_a_full_disk_while_mastering_leaves_the_earlier_master(film, monkeypatch):
    """The pictures are written already; there is no room for the signed copy of them."""
    path = film.path("out", "master.mp4")
    before = path.read_bytes()
    film.change(author="Somebody Else")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "posix_fallocate", full)
    with film.lock(), pytest.raises(DiskFull, match=r"full: master\.mp4 could"):
        master.run(film, Silent())
    assert path.read_bytes() == before and not [p for p in path.parent.iterdir() if p.name.startswith(".")]
    monkeypatch.undo()
    with film.lock():
        assert master.run(film, Silent())
    assert path.read_bytes() != before


def test_the_commands(film, monkeypatch, capsys):
    monkeypatch.chdir(film.folder)
    assert cli.run(["cut"]) == 0
    assert "1-002" in capsys.readouterr().out
    assert cli.run(["subtitles", "--for-translation", "en.ttml"]) == 0
    words = (film.folder / "en.ttml").read_text()
    assert next(c.text for c in ttml.read(words)).startswith("I was waiting")
    (film.folder / "fr.srt").write_text(
        "1\n00:00:05,000 --> 00:00:06,400\nJe t'attendais.\n\n2\n00:59:00,000 --> 00:59:01,000\nTrop tard.\n"
    )
    assert cli.run(["subtitles", "--add", "fr.srt"]) == 0
    told = capsys.readouterr().out
    assert "1 subtitles in 'fr'" in told and "behind the film's end" in told and "2-1" in told
    assert cli.run(["subtitles"]) == 0
    assert "fr" in capsys.readouterr().out
    assert cli.run(["subtitles", "--add", "nothing.srt", "--language", "de"]) == 1
    assert cli.run(["export", "--for", "cinema-in-space"]) == 2
    assert cli.run(["cut", "--from", "missing.edl"]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_timeline_saved_over_the_film_s_own_is_taken_over(film):
    """cut.otio opened in an editor and saved where it was: the next make says so, and keeps it."""
    path = film.path("cut.otio")
    timeline = opentimelineio.adapters.read_from_file(str(path))
    clip = next(iter(timeline.video_tracks()[0].find_clips()))
    span = clip.source_range
    clip.source_range = opentimelineio.opentime.TimeRange(
        span.start_time, span.duration - opentimelineio.opentime.RationalTime(6, 24)
    )
    opentimelineio.adapters.write_to_file(timeline, str(path))
    assert "changed in an editor" in cut.status(film).reasons[0]
    said = Silent()
    before = cut.edit(film).clips[0].frames
    cut.run(film, said)
    assert any("now the film's cut" in note for note in said.notes)
    assert cut.edit(Film(film.folder)).clips[0].frames == before - 6
    assert cut.status(film).reasons == ()
    told = json.loads(subprocess.run(["cat", str(path)], capture_output=True, text=True, check=True).stdout)
    assert told["OTIO_SCHEMA"].startswith("Timeline")


def test_the_film_has_the_size_it_says(made):
    assert (probe(made.path("out", "master.mp4")).width, probe(made.path("out", "master.mp4")).height) == SIZE
