"""Advanced Authoring Format (.aaf): the edit as Avid's programs exchange it, linked to media files, through OpenTimelineIO's adapter.

The adapter leaves the length of the picture's sequence at nothing, and asks for a dissolve's particulars; both are given here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from filmwright.errors import MediaError
from filmwright.files import beside
from filmwright.formats.otio import LARGEST, Read, Track, built, taken

_ADAPTER = "AAF"
VIDEO_DISSOLVE = "0c3bea40-fc05-11d2-8a29-0050040ef7d2"  # the AAF object specification's operation definition


def write(path: Path, name: str, fps: int, tracks: Sequence[Track], folder: Path) -> None:
    """Write a timeline whose clips are found at their files in `folder`."""
    import opentimelineio

    home = folder.resolve()
    placed = [
        replace(track, events=tuple(replace(e, file=(home / e.file).as_uri() if e.file else "") for e in track.events))
        for track in tracks
    ]
    timeline = built(name, fps, placed)
    for track in timeline.tracks:
        for part in track:
            if isinstance(part, opentimelineio.schema.Transition):
                part.metadata["AAF"] = _dissolve(int(part.in_offset.value))
    with beside(path, ".aaf") as temporary:
        opentimelineio.adapters.write_to_file(timeline, str(temporary), _ADAPTER, use_empty_mob_ids=True)
        _completed(temporary)


def _dissolve(before: int) -> dict[str, Any]:
    """What AAF says of a dissolve that begins some frames before its cut: the standard's operation, from nothing to all in even steps."""
    operation = {
        "Identification": VIDEO_DISSOLVE,
        "Name": "VideoDissolve",
        "Description": "Video dissolve",
        "DataDefinition": {"Name": "Picture"},
        "IsTimeWarp": False,
        "Bypass": 0,
        "NumberInputs": 2,
        "OperationCategory": "OperationCategory_Effect",
    }
    points = [{"Value": 0.0, "Time": 0.0}, {"Value": 1.0, "Time": 1.0}]
    return {"CutPoint": before, "PointList": points, "OperationGroup": {"Operation": operation}}


def _completed(path: Path) -> None:
    """Give the composition's sequences their lengths."""
    import aaf2

    with aaf2.open(str(path), "rw") as file:
        for composition in file.content.compositionmobs():
            for slot in composition.slots:
                if hasattr(slot.segment, "components"):
                    slot.segment.length = _length(slot.segment)


def _length(segment: Any) -> int:
    """Frames of a sequence: its parts, less what its transitions lay over each other."""
    parts = [(int(part.length or 0), type(part).__name__ == "Transition") for part in segment.components]
    return sum(-length if over else length for length, over in parts)


def read(path: Path, fps: int = 24) -> Read:
    """The tracks of a timeline, and notes on what is not taken over. MediaError when it cannot be read."""
    import opentimelineio

    try:
        if path.stat().st_size > LARGEST:
            raise MediaError(f"{path} is larger than {LARGEST >> 20} MB; export it with linked media, not embedded.")
        found = opentimelineio.adapters.read_from_file(str(path), _ADAPTER)
    except MediaError:
        raise
    except Exception as error:  # the adapter raises of every kind
        raise MediaError(f"{path} cannot be read as an AAF timeline ({str(error)[:200]}).") from error
    if not isinstance(found, opentimelineio.schema.Timeline):  # several compositions: the first
        found = next((one for one in found if isinstance(one, opentimelineio.schema.Timeline)), found)
    return taken(found, fps, str(path))
