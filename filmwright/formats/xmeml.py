"""Final Cut Pro 7 XML (.xml, xmeml): what Premiere Pro, Resolve and Avid all read; through OpenTimelineIO's adapter for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from urllib.parse import unquote, urlparse

from filmwright.errors import InputError
from filmwright.formats import otio, trees
from filmwright.formats.otio import Read, Track


def write(name: str, fps: int, size: tuple[int, int], tracks: Sequence[Track], folder: Path) -> str:
    """The edit, its media named by where they lie in `folder`."""
    import opentimelineio

    placed = [
        replace(
            track,
            events=tuple(
                replace(
                    e,
                    file="file://localhost" + (folder / e.file).resolve().as_uri().removeprefix("file://")
                    if e.file
                    else "",
                )
                for e in track.events
            ),
        )
        for track in tracks
    ]
    timeline = otio.built(name, fps, placed)
    width, height = size
    timeline.tracks.metadata["fcp_xml"] = {
        "media": {"video": {"format": {"samplecharacteristics": {
            "width": str(width), "height": str(height), "pixelaspectratio": "square", "anamorphic": "FALSE",
            "rate": {"timebase": str(fps), "ntsc": "FALSE"},
        }}}}
    }  # fmt: skip
    return str(opentimelineio.adapters.write_to_string(timeline, "fcp_xml"))


def read(text: str, fps: int) -> Read:
    """The tracks of the one sequence. InputError when it is no such file, or holds several sequences."""
    import opentimelineio

    root = trees.parse(text, "The Final Cut Pro XML file")
    if root.tag != "xmeml":
        raise InputError(
            "This is no Final Cut Pro 7 XML: its root is not <xmeml>. Export the sequence as Final Cut Pro XML."
        )
    try:
        made = opentimelineio.adapters.read_from_string(text, "fcp_xml")
    except Exception as error:  # the adapter raises of every kind
        raise InputError(f"The Final Cut Pro XML file cannot be read ({type(error).__name__}: {error}).") from error
    found = otio.taken(made, fps, "The Final Cut Pro XML file")
    filters = [
        f"the effect {name!r} in the sequence is not known here and was left off"
        for name in dict.fromkeys(e.findtext("effect/name") or "unnamed" for e in root.iter("filter"))
    ]
    tracks = tuple(
        replace(track, events=tuple(replace(e, file=_path(e.file)) for e in track.events))
        for track in found.tracks
        if track.events
    )
    return Read(tracks, (*found.notes, *filters))


def _path(url: str) -> str:
    return unquote(urlparse(url).path) if "://" in url else str(PurePath(url)) if url else ""
