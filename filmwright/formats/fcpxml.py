"""FCPXML 1.10 (.fcpxml): the edit for Final Cut Pro, and for DaVinci Resolve. Written here because the libraries tried write version 1.8
and drop dissolves (research: craft, 5). Every time in it is a whole number of frames, as a rational number of seconds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlparse

from filmwright.errors import InputError
from filmwright.formats import trees
from filmwright.formats.otio import PROGRAMME_START, Event, Read, Track

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

VERSION = "1.10"
STILL = (
    "adjust-colorConform",
    "audio-channel-source",
    "note",
    "keyword",
    "marker",
    "chapter-marker",
    "rating",
    "metadata",
)


def write(name: str, fps: int, size: tuple[int, int], tracks: Sequence[Track], folder: Path, rate: int = 48000) -> str:
    """The edit: the first picture track as the spine, sound connected to it. Media lie in `folder`, named as in the events."""
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    root = Element("fcpxml", version=VERSION)
    resources = SubElement(root, "resources")
    SubElement(
        resources, "format", id="r1", frameDuration=_time(1, fps), width=str(size[0]), height=str(size[1]),
        colorSpace="1-1-1 (Rec. 709)",
    )  # fmt: skip
    assets: dict[str, str] = {}
    for track in tracks:
        for used in track.events:
            if used.file and used.file not in assets:
                assets[used.file] = f"r{len(assets) + 2}"
                _asset(resources, assets[used.file], used, track.kind, folder, fps, rate)
    picture = next((track for track in tracks if track.kind == "Video"), Track("V1", "Video", ()))
    sound = [
        (-k, event) for k, track in enumerate([t for t in tracks if t.kind == "Audio"], 1) for event in track.events
    ]
    end = max((e.at + e.frames for track in tracks for e in track.events), default=1)
    project = SubElement(SubElement(SubElement(root, "library"), "event", name=name), "project", name=name)
    sequence = SubElement(
        project, "sequence", format="r1", duration=_time(end, fps), tcStart=_time(PROGRAMME_START * fps, fps), tcFormat="NDF",
        audioLayout="stereo", audioRate="48k",
    )  # fmt: skip
    spine = SubElement(sequence, "spine")
    for start, event, length in _storyline(picture.events, end):
        if event is None:
            begin = PROGRAMME_START * fps
            item = SubElement(
                spine, "gap", name="Gap", offset=_time(PROGRAMME_START * fps + start, fps), start=_time(begin, fps),
                duration=_time(length, fps),
            )  # fmt: skip
        else:
            if event.dissolve:
                SubElement(
                    spine, "transition", name="Cross Dissolve", offset=_time(PROGRAMME_START * fps + event.at, fps),
                    duration=_time(event.dissolve, fps),
                )  # fmt: skip
            begin = event.source + start - event.at
            item = SubElement(
                spine, "asset-clip", ref=assets.get(event.file, "r1"), name=event.name,
                offset=_time(PROGRAMME_START * fps + start, fps), start=_time(begin, fps), duration=_time(length, fps),
                tcFormat="NDF", format="r1",
            )  # fmt: skip
            if event.note:
                SubElement(item, "note").text = event.note
        for lane, heard in sound:
            if start <= heard.at < start + length:
                connected = SubElement(
                    item, "asset-clip", ref=assets.get(heard.file, "r1"), lane=str(lane), name=heard.name,
                    offset=_time(begin + heard.at - start, fps), start=_time(heard.source, fps),
                    duration=_time(heard.frames, fps), audioRole="dialogue",
                )  # fmt: skip
                if heard.note:
                    SubElement(connected, "note").text = heard.note
        if event is not None:
            for at, words in event.markers:
                SubElement(item, "marker", start=_time(event.source + at, fps), duration=_time(1, fps), value=words)
    indent(root, "  ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n{tostring(root, "unicode")}\n'


def _storyline(events: Sequence[Event], end: int) -> Iterator[tuple[int, Event | None, int]]:
    """(film frame, event or a gap, frames) without overlaps: dissolves are cut at their middle."""
    now = 0
    for k, event in enumerate(events):
        following = events[k + 1] if k + 1 < len(events) else None
        start = event.at + event.dissolve // 2
        stop = event.at + event.frames - ((following.dissolve - following.dissolve // 2) if following else 0)
        if start > now:
            yield now, None, start - now
        yield start, event, stop - start
        now = stop
    if end > now:
        yield now, None, end - now


def _asset(resources: Element, name: str, event: Event, kind: str, folder: Path, fps: int, rate: int) -> None:
    from xml.etree.ElementTree import SubElement

    length = _time(event.available or event.source + event.frames, fps)
    asset = SubElement(resources, "asset", id=name, name=PurePath(event.file).stem, start="0s", duration=length)
    if kind == "Video":
        asset.attrib |= {"hasVideo": "1", "format": "r1", "videoSources": "1"}
    else:
        asset.attrib |= {"hasAudio": "1", "audioSources": "1", "audioChannels": "2", "audioRate": str(rate)}
    SubElement(asset, "media-rep", kind="original-media", src=(folder / event.file).resolve().as_uri())


def _time(frames: int, fps: int) -> str:
    seconds = Fraction(frames, fps)
    return f"{seconds.numerator}s" if seconds.denominator == 1 else f"{frames}/{fps}s"


# ---------------------------------------------------------------------- reading


def read(text: str, fps: int) -> Read:
    """The tracks of the first project. InputError when it is no FCPXML or holds no project; the rest is told in the notes."""
    root = trees.parse(text, "The FCPXML file")
    if root.tag != "fcpxml":
        raise InputError(
            "This is no FCPXML file: its root is not <fcpxml>. Export the project as XML from Final Cut Pro or Resolve."
        )
    sequence = next(iter(root.iter("sequence")), None)
    spine = sequence.find("spine") if sequence is not None else None
    if sequence is None or spine is None:
        raise InputError(
            "There is no project in this FCPXML file. Export the project (timeline), not a clip or an event."
        )
    notes: list[str] = []
    reading = _Reading(root, fps, notes)
    start = reading.frames(sequence.get("tcStart", "0s"))
    reading.storyline(spine, start)
    tracks = [Track("V1", "Video", tuple(reading.picture))]
    rows: dict[str, list[Event]] = {}
    for lane, event in sorted(reading.sound, key=lambda pair: (-int(pair[0]), pair[1].at)):
        rows.setdefault(lane, []).append(event)
    tracks += [Track(f"A{k}", "Audio", tuple(row)) for k, row in enumerate(rows.values(), 1)]
    return Read(tuple(tracks), tuple(dict.fromkeys(notes)))


class _Reading:
    """What has been read of one project so far."""

    def __init__(self, root: Element, fps: int, notes: list[str]) -> None:
        self._fps, self._notes = fps, notes
        self._assets = {a.get("id", ""): a for a in root.iter("asset")}
        self.picture: list[Event] = []
        self.sound: list[tuple[str, Event]] = []

    def frames(self, time: str) -> int:
        """Frames of a rational time such as "1001/24000s"."""
        try:
            exact = Fraction(time.strip().removesuffix("s") or "0") * self._fps
        except (ValueError, ZeroDivisionError):
            raise InputError(f"The FCPXML file holds the time {time!r}; times are written as 1001/24000s.") from None
        if abs(exact) > 10**9:
            raise InputError(f"The FCPXML file holds the time {time!r}; no film is that long.")
        if exact.denominator != 1 and abs(exact - round(exact)) > Fraction(1, 50):
            self._notes.append(f"times that are no whole frames at {self._fps} a second were rounded")
        return round(exact)

    def storyline(self, spine: Element, start: int) -> None:
        """The primary storyline; a dissolve belongs to the clip that follows it."""
        dissolve = 0
        for item in spine:
            offset = self.frames(item.get("offset", "0s")) - start
            if item.tag == "transition":
                dissolve = self.frames(item.get("duration", "0s"))
                if "issolve" not in item.get("name", "Cross Dissolve"):
                    self._notes.append(f"the transition {item.get('name')!r} is made as a dissolve")
                continue
            if item.tag in ("gap", "asset-clip", "clip", "video", "ref-clip", "sync-clip"):
                self._clip(item, offset, dissolve)
            else:
                self._notes.append(
                    f"{item.get('name', '')!r} is a <{item.tag}> in the storyline; its place stays black"
                )
            dissolve = 0

    def _clip(self, item: Element, at: int, dissolve: int) -> None:
        frames, begin = self.frames(item.get("duration", "0s")), self.frames(item.get("start", "0s"))
        if item.tag != "gap":
            into = dissolve // 2
            if dissolve and self.picture:
                last = self.picture[-1]
                self.picture[-1] = replace(last, frames=last.frames + dissolve - into)
            self.picture.append(self._event(item, at - into, frames + into, begin - into, dissolve))
        for child in item:
            if child.tag in ("asset-clip", "clip", "audio", "video", "title") and child.get("lane"):
                lane = child.get("lane", "0")
                if lane.startswith("-") and lane[1:].isdigit() and child.tag != "title":
                    there = at + self.frames(child.get("offset", "0s")) - begin
                    length, first = self.frames(child.get("duration", "0s")), self.frames(child.get("start", "0s"))
                    self.sound.append((lane, self._event(child, there, length, first, 0)))
                else:
                    self._notes.append(f"{child.get('name', '')!r} lies over the picture; it is not taken over")
            elif child.tag == "timeMap":
                self._notes.append(f"{item.get('name', '')!r} runs at another speed there; it is shown at its own")
            elif child.tag.startswith(("adjust-", "filter-")) and child.tag not in STILL:
                name = child.get("name") or child.tag
                self._notes.append(
                    f"the effect {name!r} on {item.get('name', '')!r} is not known here and was left off"
                )

    def _event(self, item: Element, at: int, frames: int, begin: int, dissolve: int) -> Event:
        inner = (
            item if item.get("ref") else next((c for c in item if c.tag in ("video", "audio") and c.get("ref")), item)
        )
        asset = self._assets.get(inner.get("ref", ""))
        file, first, available = "", 0, 0
        if asset is not None:
            medium = asset.find("media-rep")
            source = (medium.get("src") if medium is not None else None) or asset.get("src", "")
            file = unquote(urlparse(source).path)
            first, available = self.frames(asset.get("start", "0s")), self.frames(asset.get("duration", "0s"))
        markers = tuple((self.frames(m.get("start", "0s")) - begin, m.get("value", "")) for m in item.findall("marker"))
        note = (item.findtext("note") or "").strip()
        return Event(item.get("name", ""), file, begin - first, frames, at, available, dissolve, note, markers)
