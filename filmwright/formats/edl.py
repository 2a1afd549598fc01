"""CMX3600 edit decision list (.edl): cuts and dissolves of one picture track and two of sound, as every editor has read since 1972.

The list knows no rate, no effects and no gaps: what is missing between two record times is black. At most 999 events go into one list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from filmwright.errors import InputError
from filmwright.formats.otio import PROGRAMME_START, Event, Read, Track
from filmwright.formats.timecode import code, frame

MOST_EVENTS = 999
LONGEST_DISSOLVE = 255  # frames
_EVENT = re.compile(
    r"^\s*(\d{1,6})\s+(\S+)\s+(\S+)\s+([CDWK]\S*)\s+(?:(\d{1,3})\s+)?(\d\d:\d\d:\d\d[:;.]\d\d)\s+(\d\d:\d\d:\d\d[:;.]\d\d)\s+"
    r"(\d\d:\d\d:\d\d[:;.]\d\d)\s+(\d\d:\d\d:\d\d[:;.]\d\d)"
)
_CHANNELS = {"A": ("A1",), "A1": ("A1",), "A2": ("A2",), "AA": ("A1", "A2"), "A3": ("A3",), "A4": ("A4",)}


def write(name: str, fps: int, tracks: Sequence[Track]) -> str:
    """The list of the first picture track and the first two of sound. InputError when it would have more than 999 events."""
    rows: list[tuple[int, str, list[str]]] = []
    picture = next((track for track in tracks if track.kind == "Video"), None)
    sound = [track for track in tracks if track.kind == "Audio"][:2]
    for channel, track in [("V", picture), *zip(("A", "A2"), sound, strict=False)]:
        events = track.events if track else ()
        for k, event in enumerate(events):
            following = events[k + 1] if k + 1 < len(events) else None
            under = (
                min(following.dissolve, LONGEST_DISSOLVE) if following else 0
            )  # written with the event that comes in
            shown = replace(event, frames=event.frames - under)
            rows.append((event.at, channel, list(_event(shown, events[k - 1] if k else None, channel, fps))))
    if len(rows) > MOST_EVENTS:
        raise InputError(
            f"An EDL holds {MOST_EVENTS} events and this film has {len(rows)}. Hand over the OTIO, FCPXML or XML, or a reel at a time."
        )
    lines = [f"TITLE: {_ascii(name)[:70]}", "FCM: NON-DROP FRAME", ""]
    for number, (_, _, written) in enumerate(sorted(rows, key=lambda row: (row[0], row[1] != "V", row[1])), 1):
        lines += [f"{number:03}{line[3:]}" if line.startswith("000") else line for line in written]
    return "\r\n".join([*lines, ""])


def reel(name: str) -> str:
    """A reel name for a clip: at most eight capital letters and digits, in which two shots or lines are never the same (12-3 is 12X3,
    1-23 is 1X23). The handle of 1-002_T1_H8 is kept (1X002H8), for a list without clip names says nothing else of it."""
    plain = re.sub(r"_T\d+_(?=H\d+$)", "", PurePath(name).stem if "." in name else name)
    plain = re.sub(r"(?<=\w)-(?=\d)", "X", plain)
    return re.sub(r"[^A-Z0-9]", "", _ascii(plain).upper())[:8] or "AX"


def _event(event: Event, before: Event | None, channel: str, fps: int) -> Iterator[str]:
    start = PROGRAMME_START * fps

    def times(source: int, at: int, frames: int) -> str:
        return " ".join(code(n, fps) for n in (source, source + frames, start + at, start + at + frames))

    dissolve = min(event.dissolve, LONGEST_DISSOLVE) if before else 0
    if dissolve and before:
        left = before.source + event.at - before.at
        yield f"000  {reel(before.name):<8} {channel:<4}  C        {times(left, event.at, 0)}"
        yield f"000  {reel(event.name):<8} {channel:<4}  D    {dissolve:03} {times(event.source, event.at, event.frames)}"
        yield f"* FROM CLIP NAME:  {_ascii(before.name)}"
        yield f"* TO CLIP NAME:  {_ascii(event.name)}"
    else:
        yield f"000  {reel(event.name):<8} {channel:<4}  C        {times(event.source, event.at, event.frames)}"
        yield f"* FROM CLIP NAME:  {_ascii(event.name)}"
    if event.file:
        yield f"* SOURCE FILE:  {_ascii(event.file)}"
    for at, words in event.markers:
        yield f"* LOC: {code(start + event.at + at, fps)} GREEN   {_ascii(words)[:60]}"


def _ascii(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFKD", " ".join(text.split())).encode("ascii", "ignore").decode()


def read(text: str, fps: int) -> Read:
    """The tracks of a list. InputError when there is no event in it. Wipes, keys and changes of speed are told in the notes."""
    notes: list[str] = []
    tracks: dict[str, list[Event]] = {}
    last: list[tuple[str, int]] = []  # (track, index) of the events that comments now concern
    start: int | None = None
    for line in text.replace("\r", "\n").split("\n"):
        match = _EVENT.match(line)
        if match is None:
            _comment(line, tracks, last, notes, fps, start or 0)
            continue
        number, reel_name, channels, kind, length, *codes = match.groups()
        source, source_end, at, end = (frame(one, fps) for one in codes)
        if start is None:
            start = at // (PROGRAMME_START * fps) * PROGRAMME_START * fps  # 00:59:50:00 stays; 01:00:00:00 is frame 0
        at, end = at - start, end - start
        last = []
        if reel_name.upper() in ("BL", "BLACK") or end <= at:
            continue
        if kind[0] in "WK":
            notes.append(f"event {number} is a {'wipe' if kind[0] == 'W' else 'key'}; it is made as a dissolve")
        if source_end - source != end - at:
            notes.append(f"event {number} changes the speed; it is shown at its own")
        for name in _tracks_of(channels, notes, number):
            row = tracks.setdefault(name, [])
            dissolve = int(length or 0) if kind[0] != "C" else 0
            if dissolve and row and row[-1].at + row[-1].frames <= at:
                shown = row[-1]  # the outgoing clip runs on under the dissolve
                row[-1] = replace(shown, frames=at + dissolve - shown.at)
            row.append(Event(reel_name, "", source, end - at, at, 0, dissolve))
            last.append((name, len(row) - 1))
    if not tracks:
        raise InputError(
            "This is no edit decision list: there is not one event in it. Export a CMX3600 list from the editor."
        )
    order = sorted(tracks, key=lambda name: (name != "V1", name))
    made = tuple(Track(name, "Video" if name[0] == "V" else "Audio", tuple(tracks[name])) for name in order)
    return Read(made, tuple(dict.fromkeys(notes)))


def _tracks_of(channels: str, notes: list[str], number: str) -> list[str]:
    found: list[str] = []
    for part in channels.upper().split("/"):
        if part.startswith("V"):
            found.append("V1" if part == "V" else part)
        elif part == "B":
            found += ["V1", "A1"]
        elif part in _CHANNELS:
            found += _CHANNELS[part]
        else:
            notes.append(f"event {number} is on {part}, which is no track of picture or sound")
    return found


def _comment(
    line: str, tracks: dict[str, list[Event]], last: list[tuple[str, int]], notes: list[str], fps: int, start: int
) -> None:
    """Names, files and markers in the comments after an event."""
    match = re.match(r"^\s*\*?\s*(FROM CLIP NAME|TO CLIP NAME|SOURCE FILE|LOC|EFFECT NAME|M2)\s*:?\s*(.*?)\s*$", line)
    if not match or not last:
        return
    word, value = match.groups()
    for name, k in last:
        event = tracks[name][k]
        changed: dict[str, Any] = {}
        if word == "TO CLIP NAME" or (word == "FROM CLIP NAME" and not event.dissolve):
            changed = {"name": value}
        elif word == "SOURCE FILE":
            changed = {"file": value}
        elif word == "LOC":
            found = re.match(r"(\S+)\s+\S+\s*(.*)", value)
            if found:
                changed = {"markers": (*event.markers, (frame(found[1], fps) - start - event.at, found[2]))}
        elif word == "EFFECT NAME" and "DISSOLVE" not in value.upper():
            notes.append(f"the effect {value!r} on {event.name!r} is not known here and was left off")
        elif word == "M2":
            notes.append(f"{event.name!r} runs at another speed there; it is shown at its own")
        tracks[name][k] = replace(event, **changed)
