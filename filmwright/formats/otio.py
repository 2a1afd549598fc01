"""OpenTimelineIO (.otio): the edit as any editor opens it. This is the one place where frames become rational time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filmwright.errors import MediaError
from filmwright.files import beside


@dataclass(frozen=True)
class Event:
    """One piece of a track: a file (relative to the film's folder; empty: a gap), from which frame, how long, at which film frame.

    `dissolve` is the frames by which it overlaps the event before it on its track.
    """

    name: str
    file: str
    source: int
    frames: int
    at: int
    available: int = 0  # frames that the file has; 0: unknown
    dissolve: int = 0
    note: str = ""


@dataclass(frozen=True)
class Track:
    """A track and its events in order; they do not overlap but for dissolves."""

    name: str
    kind: str  # Video | Audio
    events: tuple[Event, ...]


def write(path: Path, name: str, fps: int, tracks: Sequence[Track]) -> None:
    """Write a timeline; positions become gaps, overlaps become dissolves cut at their middle."""
    import opentimelineio as otio

    timeline = otio.schema.Timeline(name=name, global_start_time=otio.opentime.RationalTime(3600 * fps, fps))
    for track in tracks:
        timeline.tracks.append(_track(otio, track, fps))
    with beside(path, ".otio") as temporary:
        otio.adapters.write_to_file(timeline, str(temporary))


def _track(otio: Any, track: Track, fps: int) -> Any:
    made = otio.schema.Track(name=track.name, kind=track.kind)

    def span(start: int, frames: int) -> Any:
        return otio.opentime.TimeRange(otio.opentime.RationalTime(start, fps), otio.opentime.RationalTime(frames, fps))

    now = 0
    for k, event in enumerate(track.events):
        following = track.events[k + 1] if k + 1 < len(track.events) else None
        into, out = event.dissolve // 2, (following.dissolve - following.dissolve // 2) if following else 0
        start = event.at + into
        if start > now:
            made.append(otio.schema.Gap(source_range=span(0, start - now)))
        if event.dissolve and made:
            half = event.dissolve - into
            made.append(
                otio.schema.Transition(
                    transition_type=otio.schema.TransitionTypes.SMPTE_Dissolve,
                    in_offset=otio.opentime.RationalTime(half, fps),
                    out_offset=otio.opentime.RationalTime(into, fps),
                )
            )
        media = otio.schema.MissingReference()
        if event.file:
            media = otio.schema.ExternalReference(event.file, span(0, event.available or event.source + event.frames))
        clip = otio.schema.Clip(
            name=event.name, media_reference=media, source_range=span(event.source + into, event.frames - into - out)
        )
        if event.note:
            clip.metadata["filmwright"] = {"note": event.note}
        made.append(clip)
        now = start + event.frames - into - out
    return made


def read(path: Path) -> list[Track]:
    """The tracks of a timeline; gaps become positions, dissolves become overlaps. MediaError when it cannot be read."""
    import opentimelineio as otio

    try:
        timeline = otio.adapters.read_from_file(str(path))
    except Exception as error:  # the adapters raise of every kind
        raise MediaError(f"{path} cannot be read as a timeline ({error}).") from error
    if not isinstance(timeline, otio.schema.Timeline):
        raise MediaError(f"{path} cannot be read as a timeline: it holds something else.")
    return [Track(track.name, track.kind, tuple(_events(otio, track))) for track in timeline.tracks]


def _events(otio: Any, track: Any) -> list[Event]:
    found: list[Event] = []
    now, pending = 0, None
    items = list(track)
    for k, item in enumerate(items):
        if isinstance(item, otio.schema.Transition):
            pending = (round(item.in_offset.value), round(item.out_offset.value))
            continue
        span = item.trimmed_range()
        start, frames = round(span.start_time.value), round(span.duration.value)
        if isinstance(item, otio.schema.Clip):
            into = pending[1] if pending else 0
            following = items[k + 1] if k + 1 < len(items) else None
            out = round(following.in_offset.value) if isinstance(following, otio.schema.Transition) else 0
            reference = item.media_reference
            external = isinstance(reference, otio.schema.ExternalReference)
            known = reference.available_range if external else None
            found.append(
                Event(
                    item.name,
                    reference.target_url if external else "",
                    start - into,
                    frames + into + out,
                    now - into,
                    round(known.duration.value) if known else 0,
                    sum(pending) if pending else 0,
                    str(item.metadata.get("filmwright", {}).get("note", "")),
                )
            )
        pending = None
        now += frames
    return found
