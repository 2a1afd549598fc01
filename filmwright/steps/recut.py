"""The person's cut: what an editor changed, kept in cut.toml by shots and trims, and laid out anew whenever the film around it changes.

A row names a shot and how many frames of its window are left off at either end (negative: frames of its handles are added), so that a
line that grows lengthens the clip and moves what follows. Lines of dialogue go with the picture in which they are mostly said, unless
the editor moved them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from filmwright.film import Film
from filmwright.formats import edl, tables
from filmwright.formats.otio import PROGRAMME_START, Event, Read
from filmwright.shots import Take

if TYPE_CHECKING:
    from filmwright.steps.cut import Clip, Edit

FILE = ("cut", 1)
TITLE, END, STEMS = (
    "main-title",
    "end-credits",
    ("DX", "FX", "MX", "ME", "mix"),
)  # what an export adds to the shots and lines
_NAME = re.compile(r"^(?P<shot>[0-9A-Za-z]+-[0-9A-Za-z]+?)(?:[_-](?:T|take-)(?P<take>\d+))?(?:_H(?P<handle>\d+))?$")

_REEL_HANDLE = re.compile(r"(?:H(?P<handle>\d+)|T\d\w*)?")  # what a reel says after the shot


@dataclass(frozen=True)
class Row:
    """One clip of the cut. Frames: `head` and `tail` left off the shot's window, `gap` of black before it."""

    shot: str
    head: int = 0
    tail: int = 0
    gap: int = 0
    dissolve: int = 0


@dataclass(frozen=True)
class LineRow:
    """A line that the editor laid elsewhere: `at` frames from the start of the `clip`-th clip (from 1); `frames` 0 leaves it out."""

    line: str
    clip: int = 1
    at: int = 0
    skip: int = 0
    frames: int = 0


@dataclass(frozen=True)
class Cut:
    """cut.toml."""

    clips: tuple[Row, ...] = ()
    lines: tuple[LineRow, ...] = ()


@dataclass(frozen=True)
class Laid:
    """A line on the film's clock: it is heard from frame `at` for `frames`, its first `skip` frames left off."""

    line: str
    at: int
    frames: int
    skip: int = 0


@dataclass(frozen=True)
class Piece:
    """`frames` of the director's assembly from frame `was` on, which the cut shows from frame `at` on."""

    was: int
    at: int
    frames: int


def load(film: Film) -> Cut | None:
    """The person's cut, if there is one."""
    path = film.path("cut.toml")
    return tables.build(Cut, tables.read(path, *FILE), str(path)) if path.is_file() else None


def save(film: Film, cut: Cut) -> None:
    """Write cut.toml; the one before it is kept in cut-out/."""
    drop(film)
    tables.write(film.path("cut.toml"), *FILE, tables.plain(cut))


def drop(film: Film) -> bool:
    """Move cut.toml to cut-out/, so that the director's cut holds again; whether there was one."""
    path = film.path("cut.toml")
    if not path.is_file():
        return False
    number = 1 + sum(1 for _ in film.path("cut-out").glob("cut-*.toml"))
    target = film.path("cut-out", f"cut-{number}.toml")
    target.parent.mkdir(parents=True, exist_ok=True)
    path.replace(target)
    return True


# ---------------------------------------------------------------------- laying out


def laid_out(base: Edit, own: Cut, takes: Mapping[str, Take], fade_out: int) -> tuple[Edit, list[str]]:
    """The edit that the person's cut makes of the director's, and sentences on what could not be kept as it was."""
    by_shot = {clip.shot: clip for clip in base.clips}
    now = base.clips[0].at if base.clips else 0
    clips: list[Clip] = []
    at_row: dict[int, int] = {}  # row (from 1) -> film frame of its clip
    notes: list[str] = []
    for k, row in enumerate(own.clips, 1):
        clip = by_shot.get(row.shot)
        if clip is None:
            notes.append(f"shot {row.shot}, which your cut shows, is no longer in the film; its place is closed")
            continue
        take = takes.get(row.shot)
        head, tail = row.head, row.tail
        if take is not None:  # handles reach as far as the take was filmed
            head = max(head, -clip.source)
            tail = max(tail, clip.source + clip.frames - take.frames)
        frames = clip.frames - head - tail
        if frames < 1:
            notes.append(f"shot {row.shot} is now shorter than what your cut leaves off it; it is left out")
            continue
        if (head, tail) != (row.head, row.tail):
            notes.append(f"shot {row.shot} was not filmed as far as your cut shows it; it is {frames} frames long")
        dissolve = min(row.dissolve, clips[-1].frames // 2, frames // 2) if clips else 0
        at = now + max(row.gap, 0) - dissolve
        whole = head == 0, tail == 0
        clips.append(
            replace(
                clip, source=clip.source + head, frames=frames, at=at, dissolve=dissolve,
                fade_in=min(clip.fade_in, frames) if whole[0] else 0, fade_out=min(clip.fade_out, frames) if whole[1] else 0,
            )
        )  # fmt: skip
        at_row[k] = at
        now = at + frames
    if not clips:
        return base, [*notes, "nothing of your cut is left, so the film is cut as directed"]
    clips[-1] = replace(clips[-1], fade_out=min(fade_out, clips[-1].frames))
    missing = [shot for shot in by_shot if shot not in {row.shot for row in own.clips}]
    if missing:
        notes.append(
            f"{'shot' if len(missing) == 1 else 'shots'} {', '.join(missing[:8])} {'is' if len(missing) == 1 else 'are'} not in your cut"
        )
    first = base.clips[0].at
    pieces = [Piece(0, 0, first)]
    pieces += [Piece(by_shot[c.shot].at + c.source - by_shot[c.shot].source, c.at, c.frames) for c in clips]
    pieces.append(Piece(base.picture_end, now, base.frames - base.picture_end))
    lines, dropped = _lines(base, own, pieces[1:-1], at_row)
    if dropped:
        notes.append(
            f"{'line' if len(dropped) == 1 else 'lines'} {', '.join(dropped[:8])} {'is' if len(dropped) == 1 else 'are'} not in your cut"
        )
    scenes: dict[str, int] = {}
    for clip, piece in zip(clips, pieces[1:-1], strict=True):
        scenes.setdefault(clip.scene, piece.at - (piece.was - base.scenes[clip.scene]))
    edit = replace(base, clips=tuple(clips), scenes=scenes, picture_end=now, lines=tuple(lines), pieces=tuple(pieces))
    return edit, notes


def _lines(base: Edit, own: Cut, pieces: Sequence[Piece], at_row: Mapping[int, int]) -> tuple[list[Laid], list[str]]:
    moved = {row.line: row for row in own.lines}
    laid, dropped = [], []
    for line in base.lines:
        row = moved.get(line.line)
        if row is not None and row.clip in at_row:
            if row.frames:
                frames = min(row.frames, line.frames - row.skip)
                laid.append(Laid(line.line, at_row[row.clip] + row.at, frames, row.skip))
            else:
                dropped.append(line.line)
            continue
        at = follows(line, pieces)
        if at is None:
            dropped.append(line.line)
        else:
            laid.append(replace(line, at=at))
    return sorted(laid, key=lambda one: one.at), dropped


def follows(line: Laid, pieces: Sequence[Piece]) -> int | None:
    """The film frame of a line that goes with the picture in which most of it is said; None when none of that is in the cut."""

    def shared(piece: Piece) -> int:
        return min(line.at + line.frames, piece.was + piece.frames) - max(line.at, piece.was)

    best = max(pieces, key=shared, default=None)
    return best.at + line.at - best.was if best is not None and shared(best) > 0 else None


# ---------------------------------------------------------------------- taking over


def taken_over(
    base: Edit, before: Edit, read: Read, takes: Mapping[str, Take], whole_sound: bool
) -> tuple[Cut, list[str]]:
    """The cut that an editor's timeline asks for, and sentences on what in it could not be taken over.

    `before` is the film's edit until now: a line that lies where it lay then was not touched, and goes with its picture.
    `whole_sound` says that a line which is missing on the sound tracks was taken out (an EDL holds two tracks only, so there it was not).
    """
    notes = list(read.notes)
    by_shot = {clip.shot: clip for clip in base.clips}
    picture = [track for track in read.tracks if track.kind == "Video" and track.events]
    if len(picture) > 1:
        notes.append(f"of {len(picture)} picture tracks the lowest is taken over")
    rows: list[Row] = []
    places: list[int] = []
    now = base.clips[0].at if base.clips else 0
    shift: int | None = None
    for event in picture[0].events if picture else ():
        if any(name in (event.name, PurePath(event.file).stem) for name in (TITLE, END)):
            continue
        shot, offset = identified(event, by_shot, takes)
        if shot is None:
            notes.append(f"the clip {event.name!r} is none of this film's shots; its place is left black")
            continue
        if shift is None:  # a timeline without the title begins with the first shot
            hours = event.at // (PROGRAMME_START * base.fps) * PROGRAMME_START * base.fps  # placed by its time code
            shift = max(now - event.at + hours, 0) - hours
        at = event.at + shift
        clip = by_shot[shot]
        gap = max(at - now, 0) if not event.dissolve else 0
        rows.append(Row(shot, offset, clip.frames - offset - event.frames, gap, event.dissolve))
        places.append(at)
        now = at + event.frames
    lines: list[LineRow] = []
    if rows:
        plain, _ = laid_out(base, Cut(tuple(rows)), takes, 0)
        lines = list(_moved(before, plain, read, places, shift or 0, whole_sound))
    return Cut(tuple(rows), tuple(lines)), list(dict.fromkeys(notes))


def _moved(
    before: Edit, plain: Edit, read: Read, places: Sequence[int], shift: int, whole_sound: bool
) -> Iterator[LineRow]:
    """The lines that lie elsewhere than they would by themselves."""
    known = {line.line: line for line in before.lines}
    heard: dict[str, Event] = {}
    for track in read.tracks:
        for event in track.events if track.kind == "Audio" else ():
            name = next(
                (n for n in (event.name, PurePath(event.name).stem, PurePath(event.file).stem) if n in known), None
            )
            if name:
                heard.setdefault(name, event)
    if not heard:
        return
    by_itself = {line.line: line for line in plain.lines}
    for name in known:
        laid, usual = heard.get(name), by_itself.get(name)
        if laid is None:
            if whole_sound and usual is not None:
                yield LineRow(name)
            continue
        at = laid.at + shift
        stood = known[name]
        if (
            min(abs(stood.at - at), abs(stood.at - laid.at)) <= 1
            and abs(stood.frames - laid.frames) <= 1
            and abs(stood.skip - laid.source) <= 1
        ):
            continue
        if usual and abs(usual.at - at) <= 1 and abs(usual.frames - laid.frames) <= 1 and laid.source <= 1:
            continue
        k = max((k for k, place in enumerate(places) if place <= at), default=0)
        yield LineRow(name, k + 1, at - places[k], max(laid.source, 0), laid.frames)


def identified(event: Event, by_shot: Mapping[str, Clip], takes: Mapping[str, Take]) -> tuple[str | None, int]:
    """Which shot a clip shows, and from which frame of the shot's window; by its name, its file or its reel."""
    path = PurePath(event.file)
    for name in (PurePath(event.name).stem, event.name, path.stem):
        match = _NAME.match(name)
        if match and match["shot"] in by_shot:
            return match["shot"], event.source - _head(match, by_shot, takes)
    if path.parent.name in by_shot:  # takes/1-001/take-2.mp4
        shot = path.parent.name
        return shot, event.source - by_shot[shot].source
    shown = edl.reel(event.name)
    for shot in by_shot:
        own = edl.reel(shot)
        if shown.startswith(own) and (rest := _REEL_HANDLE.fullmatch(shown[len(own) :])):
            return shot, event.source - (int(rest["handle"]) if rest["handle"] else by_shot[shot].source)
    return None, 0


def _head(match: re.Match[str], by_shot: Mapping[str, Clip], takes: Mapping[str, Take]) -> int:
    """Frames of the medium before the shot's window: the handle that its name tells of, or the take's own."""
    return int(match["handle"]) if match["handle"] else by_shot[match["shot"]].source
