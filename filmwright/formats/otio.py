"""OpenTimelineIO (.otio): the edit as any editor opens it. This is the one place where frames become rational time.

`built` and `taken` turn our tracks into a timeline of the library and back; formats that the library has adapters for go through them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filmwright.errors import MediaError
from filmwright.files import beside

PROGRAMME_START = 3600  # seconds: the first frame of a programme is 01:00:00:00
LARGEST = 64 * 1024 * 1024  # bytes: the edit of a feature film has a tenth of that


@dataclass(frozen=True)
class Event:
    """One piece of a track: a file (relative to the film's folder; empty: a gap), from which frame, how long, at which film frame.

    `dissolve` is the frames by which it overlaps the event before it on its track. `markers` are (frames from the event's start, words).
    """

    name: str
    file: str
    source: int
    frames: int
    at: int
    available: int = 0  # frames that the file has; 0: unknown
    dissolve: int = 0
    note: str = ""
    markers: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Track:
    """A track and its events in order; they do not overlap but for dissolves."""

    name: str
    kind: str  # Video | Audio
    events: tuple[Event, ...]


@dataclass(frozen=True)
class Read:
    """An edit from elsewhere: its tracks, and in sentences whatever in it could not be taken over."""

    tracks: tuple[Track, ...]
    notes: tuple[str, ...] = ()


def write(path: Path, name: str, fps: int, tracks: Sequence[Track]) -> None:
    """Write a timeline; positions become gaps, overlaps become dissolves cut at their middle."""
    import opentimelineio as otio

    with beside(path, ".otio") as temporary:
        otio.adapters.write_to_file(built(name, fps, tracks), str(temporary))


def read(path: Path, fps: int = 24) -> list[Track]:
    """The tracks of a timeline; gaps become positions, dissolves become overlaps. MediaError when it cannot be read."""
    return list(read_told(path, fps).tracks)


def read_told(path: Path, fps: int = 24) -> Read:
    """The same, with notes on what is not taken over: effects, changes of speed, nested timelines."""
    import opentimelineio as otio

    try:
        if path.stat().st_size > LARGEST:
            raise MediaError(f"{path} is larger than {LARGEST >> 20} MB; no edit is. Export the timeline alone.")
        timeline = otio.adapters.read_from_file(str(path))
    except MediaError:
        raise
    except Exception as error:  # the adapters raise of every kind
        raise MediaError(f"{path} cannot be read as a timeline ({error}).") from error
    return taken(timeline, fps, str(path))


# ---------------------------------------------------------------------- to the library


def built(name: str, fps: int, tracks: Sequence[Track]) -> Any:
    """A timeline of OpenTimelineIO that begins at 01:00:00:00."""
    import opentimelineio as otio

    start = otio.opentime.RationalTime(PROGRAMME_START * fps, fps)
    timeline = otio.schema.Timeline(name=name, global_start_time=start)
    for track in tracks:
        timeline.tracks.append(_track(otio, track, fps))
    return timeline


def _track(otio: Any, track: Track, fps: int) -> Any:
    made = otio.schema.Track(name=track.name, kind=track.kind)

    def time(frames: int) -> Any:
        return otio.opentime.RationalTime(frames, fps)

    def span(start: int, frames: int) -> Any:
        return otio.opentime.TimeRange(time(start), time(frames))

    now = 0
    for k, event in enumerate(track.events):
        following = track.events[k + 1] if k + 1 < len(track.events) else None
        into, out = event.dissolve // 2, (following.dissolve - following.dissolve // 2) if following else 0
        start = event.at + into
        if start > now:
            made.append(otio.schema.Gap(source_range=span(0, start - now)))
        if event.dissolve and made:
            made.append(
                otio.schema.Transition(
                    transition_type=otio.schema.TransitionTypes.SMPTE_Dissolve,
                    in_offset=time(into),
                    out_offset=time(event.dissolve - into),
                )
            )
        media = otio.schema.MissingReference()
        if event.file:
            media = otio.schema.ExternalReference(event.file, span(0, event.available or event.source + event.frames))
        clip = otio.schema.Clip(
            name=event.name, media_reference=media, source_range=span(event.source + into, event.frames - into - out)
        )
        for at, words in event.markers:
            clip.markers.append(otio.schema.Marker(name=words, marked_range=span(event.source + at, 1), color="GREEN"))
        if event.note:
            clip.metadata["filmwright"] = {"note": event.note}
        made.append(clip)
        now = start + event.frames - into - out
    return made


# ---------------------------------------------------------------------- from the library


def taken(timeline: Any, fps: int, where: str = "the file") -> Read:
    """Our tracks out of a timeline of OpenTimelineIO, in frames of `fps`; MediaError when it is something else."""
    import opentimelineio as otio

    if isinstance(timeline, otio.schema.SerializableCollection):  # some editors write a bin with one timeline in it
        timelines = [item for item in timeline if isinstance(item, otio.schema.Timeline)]
        timeline = timelines[0] if len(timelines) == 1 else timeline
    if not isinstance(timeline, otio.schema.Timeline):
        raise MediaError(f"{where} cannot be read as a timeline: it holds something else.")
    notes: list[str] = []
    tracks = []
    for k, track in enumerate(timeline.tracks, 1):
        if not isinstance(track, otio.schema.Track):
            notes.append(f"layer {k} is no track but a {type(track).__name__}; it is not taken over")
            continue
        kind = "Audio" if track.kind == otio.schema.TrackKind.Audio else "Video"
        tracks.append(Track(track.name, kind, tuple(_events(otio, track, fps, notes))))
    return Read(tuple(tracks), tuple(dict.fromkeys(notes)))


def _events(otio: Any, track: Any, fps: int, notes: list[str]) -> list[Event]:
    found: list[Event] = []
    now, pending = 0, None
    items = list(track)

    def frames_of(time: Any) -> int:
        exact = float(time.value_rescaled_to(fps))
        if abs(exact - round(exact)) > 0.01 or abs(time.rate - fps) > 0.01:
            notes.append(f"times at {time.rate:g} frames a second were taken to {fps}")
        return round(exact)

    for k, item in enumerate(items):
        if isinstance(item, otio.schema.Transition):
            pending = (frames_of(item.in_offset), frames_of(item.out_offset))
            if "issolve" not in item.transition_type and item.transition_type not in ("", "Custom_Transition"):
                notes.append(f"the transition {item.transition_type or item.name!r} is made as a dissolve")
            continue
        try:
            span = item.trimmed_range()
        except Exception as error:  # a clip whose medium is missing and that has no range of its own
            raise MediaError(
                f"The clip {item.name!r} has no length ({error}). Give it a range in the editor."
            ) from error
        start, frames = frames_of(span.start_time), frames_of(span.duration)
        for effect in item.effects:
            notes.append(_told(otio, effect, item.name))
        if isinstance(item, otio.schema.Clip):
            into = pending[0] if pending else 0
            following = items[k + 1] if k + 1 < len(items) else None
            out = frames_of(following.out_offset) if isinstance(following, otio.schema.Transition) else 0
            reference = item.media_reference
            external = isinstance(reference, otio.schema.ExternalReference)
            known = reference.available_range if external else None
            first = frames_of(known.start_time) if known else 0
            if not item.enabled:
                notes.append(f"{item.name!r} is switched off; it is left out")
                pending, now = None, now + frames
                continue
            found.append(
                Event(
                    item.name,
                    reference.target_url if external else "",
                    start - first - into,  # editors count the source from its time code
                    frames + into + out,
                    now - into,
                    frames_of(known.duration) if known else 0,
                    sum(pending) if pending else 0,
                    str(_metadata(item).get("note", "")),
                    tuple((frames_of(m.marked_range.start_time) - start + into, m.name) for m in item.markers),
                )
            )
        elif not isinstance(item, otio.schema.Gap):
            notes.append(
                f"{item.name or 'something'!r} is a {type(item).__name__} inside the track; its place stays black"
            )
        pending = None
        now += frames
    return found


def _metadata(item: Any) -> Any:
    kept = item.metadata.get("filmwright", {})
    return kept if hasattr(kept, "get") else {}


def _told(otio: Any, effect: Any, clip: str) -> str:
    """A sentence on an effect; none is taken over, for a take is shown as it was filmed."""
    if isinstance(effect, otio.schema.LinearTimeWarp):
        return f"{clip!r} runs at {effect.time_scalar:g} times its speed there; it is shown at its own"
    name = effect.effect_name or effect.name or type(effect).__name__
    return f"the effect {name!r} on {clip!r} is not known here and was left off"
