"""Cut: the takes in order, with the dissolves and fades that the script asks for, as an edit that any editor opens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from filmwright.errors import InputError
from filmwright.film import Film
from filmwright.formats import aaf, edl, fcpxml, otio, text, xmeml
from filmwright.formats.otio import Event, Track
from filmwright.graph import Status, digest
from filmwright.shots import Take
from filmwright.steps import credits, recut
from filmwright.steps.progress import Progress, many
from filmwright.steps.recut import Laid, Piece
from filmwright.steps.running_time import BLACK, fades, overlap
from filmwright.titling.cards import Card, title_card
from filmwright.titling.roll import Roll

FADE_IN, FADE_OUT = 20, 36  # frames, at the film's start and at its end or a FADE OUT.
RECORD = "cut/tracks"  # in made.toml: digest of the cut that filmwright wrote
FILES = {".otio": otio.read_told, ".aaf": aaf.read}
READERS = {".edl": edl.read, ".fcpxml": fcpxml.read, ".xml": xmeml.read}


@dataclass(frozen=True)
class Clip:
    """One take in the film. Frames; `at` on the film's clock, `source` in the take. `dissolve` overlaps the clip before."""

    shot: str
    scene: str
    file: str
    source: int
    frames: int
    at: int
    dissolve: int = 0
    fade_in: int = 0
    fade_out: int = 0
    why: str = ""


@dataclass(frozen=True)
class Edit:
    """The whole film on one clock: title, clips, credits. `scenes` gives the film frame at which each scene's clock begins."""

    fps: int
    title: Card
    clips: tuple[Clip, ...]
    scenes: dict[str, int]
    credits: tuple[Card | Roll, ...]
    picture_end: int  # the frame after the last clip
    lines: tuple[Laid, ...] = ()  # where each line of dialogue is heard
    pieces: tuple[
        Piece, ...
    ] = ()  # of a person's cut: what of the director's assembly is shown where; empty: all of it, in order

    @property
    def frames(self) -> int:
        """Length of the film in frames."""
        return self.picture_end + BLACK + sum(card.frames for card in self.credits)

    @property
    def cuts(self) -> list[int]:
        """The frames at which a shot begins."""
        return [clip.at for clip in self.clips]


def edit(film: Film) -> Edit:
    """The film's edit: the person's cut where there is one, else the director's assembly."""
    return _edited(film)[0]


def _edited(film: Film) -> tuple[Edit, list[str]]:
    base, own = assembly(film), recut.load(film)
    if own is None:
        return base, []
    made, notes = recut.laid_out(base, own, _takes(film), FADE_OUT)
    return replace(made, credits=credits.end(film, made.picture_end / made.fps)), notes


def _takes(film: Film) -> dict[str, Take]:
    return {shot.id: take for i in film.scene_ids() for shot in film.shots(i) if (take := film.take(shot))}


def assembly(film: Film) -> Edit:
    """The edit as the shot lists and the circled takes make it, in the script's order; shots that have no take yet are left as gaps."""
    settings = film.settings
    fps = settings.fps
    title = title_card(settings.title, settings.author, fps, settings.language)
    now = title.frames + BLACK
    clips: list[Clip] = []
    lines: list[Laid] = []
    starts: dict[str, int] = {}
    ids = film.scene_ids()
    for n, scene_id in enumerate(ids):
        scene = film.scene(scene_id)
        before = film.scene(ids[n - 1]) if n else None
        dissolve = overlap(before.transition, before.tail, clips[-1].frames if clips else 0) if before else 0
        now += BLACK if before is not None and fades(before.transition) else -dissolve
        starts[scene_id] = now
        shots = film.shots(scene_id)
        for k, shot in enumerate(shots):
            take = film.take(shot)
            start, end = scene.frame(shot.start), scene.frame(shot.end)
            first, last = k == 0, k == len(shots) - 1
            fade_in = FADE_IN if first and (n == 0 or (before is not None and fades(before.transition))) else 0
            fade_out = FADE_OUT if last and (fades(scene.transition) or n == len(ids) - 1) else 0
            clips.append(
                Clip(
                    shot=shot.id,
                    scene=scene_id,
                    file=f"takes/{shot.id}/{take.file}" if take else "",
                    source=take.source_window[0] if take else 0,
                    frames=end - start,
                    at=starts[scene_id] + start,
                    dissolve=dissolve if first else 0,
                    fade_in=min(fade_in, end - start),
                    fade_out=min(fade_out, end - start),
                    why=shot.why,
                )
            )
        now = starts[scene_id] + scene.frames
        lines += [
            Laid(beat.id, starts[scene_id] + at, beat.frames)
            for at, beat in zip(scene.starts, scene.beats, strict=True)
            if beat.kind == "line"
        ]
    lines.sort(key=lambda line: line.at)
    return Edit(fps, title, tuple(clips), starts, credits.end(film, now / fps), now, tuple(lines))


def status(film: Film) -> Status:
    """Whether cut.otio is the cut that the shot lists, the takes and the person's cut make."""
    path = film.path("cut.otio")
    if not path.is_file():
        return Status("cut", "cut", ("it has not been made yet",), False, 0.1)
    there = otio.read(path, film.settings.fps)
    if _is_edited(film, there):
        return Status("cut", "cut", ("cut.otio was changed in an editor; make takes that cut over",), False, 0.1)
    why = () if there == tracks(film, edit(film)) else ("a shot, a take or a line changed",)
    return Status("cut", "cut", why, False, 0.1)


def run(film: Film, progress: Progress | None = None) -> Edit:
    """Write cut.otio and give the edit; a cut.otio that was changed in an editor is taken over first.

    InputError when a title or a name holds letters that no typeface here has.
    """
    credits.check_letters(film)
    path = film.path("cut.otio")
    told: list[str] = []
    if path.is_file() and _is_edited(film, otio.read(path, film.settings.fps)):
        told = take_over(film, path)
    made, notes = _edited(film)
    notes = [*told, *notes]
    wanted = tracks(film, made)
    if not path.is_file() or otio.read(path, film.settings.fps) != wanted:
        otio.write(path, film.settings.title, made.fps, wanted)
    written = digest(otio.read(path, film.settings.fps))
    if film.made.records.get(RECORD) != written or film.made.notes.get("cut", []) != notes:
        film.made.records[RECORD] = written
        film.made.notes["cut"] = notes
        film.save_made()
        for note in notes:
            if progress:
                progress.say(f"Cut: {note}.")
    return made


def take_over(film: Film, path: Path) -> list[str]:
    """Make an editor's timeline (.otio, .aaf, .edl, .fcpxml, .xml) the film's cut, kept in cut.toml; sentences on what it says.

    InputError when nothing in it belongs to this film.
    """
    fps = film.settings.fps
    kind = path.suffix.lower()
    if not path.is_file():
        raise InputError(
            f"There is no file {path}. Give the timeline that the editor exported: .otio, .aaf, .edl, .fcpxml or .xml."
        )
    if kind not in READERS and kind not in FILES:
        raise InputError(
            f"{path.name} is no timeline that is read here; export .otio, .aaf, .edl, .fcpxml or .xml (Final Cut Pro 7)."
        )
    if path.stat().st_size > otio.LARGEST:
        raise InputError(f"{path} is larger than {otio.LARGEST >> 20} MB; no timeline is. Export the timeline alone.")
    if kind in FILES:
        read = FILES[kind](path, fps)
    else:
        words, _ = text.decode(path.read_bytes(), path.name)
        read = READERS[kind](words, fps)
    base = assembly(film)
    own, notes = recut.taken_over(base, edit(film), read, _takes(film), kind != ".edl")
    if not own.clips:
        raise InputError(
            f"Nothing in {path.name} is a shot of this film. A clip is known by its name (1-001), its file or its reel; keep the names "
            "that filmwright gave. The film's cut was not changed." + (f" It was told: {notes[0]}." if notes else "")
        )
    recut.save(film, own)
    lengths = {clip.shot: clip.frames for clip in base.clips}
    trimmed = sum(1 for row in own.clips if (row.head, row.tail) != (0, 0))
    left = len(lengths) - len({row.shot for row in own.clips})
    order = [shot for shot in lengths if shot in {row.shot for row in own.clips}]
    told = [
        f"The cut in {path.name} is now the film's cut: {many(len(own.clips), 'clip')}, {trimmed} of them trimmed, "
        f"{many(left, 'shot')} left out"
    ]
    if [row.shot for row in own.clips] != order:
        told.append("shots stand in another order than directed")
    if own.lines:
        lies = (
            "lies elsewhere than its picture, or is"
            if len(own.lines) == 1
            else "lie elsewhere than their picture, or are"
        )
        told.append(f"{many(len(own.lines), 'line')} {lies} left out")
    return [*told, *notes]


def _is_edited(film: Film, there: list[Track]) -> bool:
    """Whether cut.otio holds another cut than filmwright wrote."""
    last = film.made.records.get(RECORD)
    return last is not None and digest(there) != last


def tracks(film: Film, made: Edit) -> list[Track]:
    """The edit as an editor sees it: one track of pictures with a marker at each line, and lines on as few tracks as they need."""
    takes = _takes(film)
    beats = {beat.id: beat for i in film.scene_ids() for beat in film.scene(i).beats if beat.kind == "line"}
    video = tuple(
        Event(
            clip.shot, clip.file, clip.source, clip.frames, clip.at,
            takes[clip.shot].frames if clip.shot in takes else clip.source + clip.frames, clip.dissolve, clip.why,
            tuple(
                (line.at - clip.at, f"{line.line} {beats[line.line].who.upper()}")
                for line in made.lines
                if line.line in beats and clip.at <= line.at < clip.at + clip.frames
            ),
        )
        for clip in made.clips
    )  # fmt: skip
    lines = []
    for line in made.lines:
        beat, file = beats[line.line], f"sound/dialogue/{line.line}.wav"
        if film.path(file).is_file():
            note = f"{beat.who}: {beat.text}"
            lines.append(Event(line.line, file, line.skip, line.frames, line.at, beat.frames, note=note))
    return [Track("V1", "Video", video), *_audio_tracks(sorted(lines, key=lambda event: event.at))]


def _audio_tracks(lines: list[Event]) -> list[Track]:
    """Lines on as few tracks as they need: those that overlap lie on different ones."""
    rows: list[list[Event]] = [[]]
    for line in lines:
        row = next((row for row in rows if not row or row[-1].at + row[-1].frames <= line.at), None)
        if row is None:
            row = []
            rows.append(row)
        row.append(line)
    return [Track(f"A{k}", "Audio", tuple(row)) for k, row in enumerate(rows, 1) if row]
