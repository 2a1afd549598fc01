"""The edit as editors see it: read back as it was written."""

from __future__ import annotations

import opentimelineio
import pytest

from filmwright.errors import MediaError
from filmwright.formats import otio
from filmwright.formats.otio import Event, Track

VIDEO = Track(
    "V1",
    "Video",
    (
        Event("1-001", "takes/1-001/take-1.mp4", 0, 48, 90, 48, note="establishing"),
        Event("1-002", "takes/1-002/take-1.mp4", 4, 60, 138, 80),
        Event("2-001", "takes/2-001/take-1.mp4", 0, 72, 174, 72, dissolve=24),
    ),
)
AUDIO = Track("A1", "Audio", (Event("1-3", "sound/dialogue/1-3.wav", 0, 30, 100, 30), Event("1-5", "", 0, 30, 140)))


def test_an_edit_is_read_as_written(tmp_path):
    otio.write(tmp_path / "cut.otio", "Film", 24, [VIDEO, AUDIO])
    assert otio.read(tmp_path / "cut.otio") == [VIDEO, AUDIO]


def test_the_library_sees_the_same_length_and_the_dissolve(tmp_path):
    otio.write(tmp_path / "cut.otio", "Film", 24, [VIDEO])
    timeline = opentimelineio.adapters.read_from_file(str(tmp_path / "cut.otio"))
    assert timeline.duration().value == 174 + 72
    assert sum(isinstance(item, opentimelineio.schema.Transition) for item in timeline.tracks[0]) == 1


def test_no_timeline_is_said_so(tmp_path):
    (tmp_path / "cut.otio").write_text("{}")
    with pytest.raises(MediaError, match="cannot be read"):
        otio.read(tmp_path / "cut.otio")
