"""Export: the finished film as a post house, a festival or a web page takes it, in out/export/TARGET.

Everything is written into a folder beside and takes its place when it is whole, so that an earlier export is never half new.
"""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from filmwright import files
from filmwright.arrays import Array
from filmwright.encodings import ENCODINGS, LACKING, SAID
from filmwright.errors import FilmError, InputError, UsageError
from filmwright.film import LOUDNESS, Film
from filmwright.formats import aaf, edl, fcpxml, fdx, fountain, otio, pdf, srt, ttml, vtt, xmeml
from filmwright.formats.otio import Event, Track
from filmwright.media import Encoding, FilmWriter, pictures, save_picture
from filmwright.steps import cut, export_screenplay, handles, master, papers, shoot, sign, subtitling
from filmwright.steps.cut import Edit
from filmwright.steps.progress import Progress, working
from filmwright.steps.running_time import BLACK
from filmwright.titling import burned, cards, roll
from filmwright.titling.roll import Roll
from filmwright.titling.typeface import face_file

HANDLE = 12  # frames
STILLS = 8


@dataclass(frozen=True)
class Target:
    """What one receiver gets. `media` is the encoding of takes for an editing system; empty where nobody edits."""

    masters: tuple[str, ...]
    timelines: tuple[str, ...] = ()
    media: str = ""
    subtitles: tuple[str, ...] = ("srt", "vtt", "ttml")
    stems: bool = True
    papers: bool = True
    stills: bool = False
    loudness: str = ""  # what the masters are brought to; empty: the film's own
    says: tuple[str, ...] = ()


TARGETS = {
    "resolve": Target(
        ("prores",), ("otio", "edl", "fcpxml", "xml"), "prores",
        says=("Import cut.fcpxml or cut.otio (File > Import > Timeline); media are in media/.",),
    ),
    "premiere": Target(
        ("prores",), ("xml", "otio", "edl"), "prores", says=("Import cut.xml (File > Import); media are in media/.",),
    ),
    "avid": Target(
        ("dnxhr",), ("aaf", "edl", "xml", "otio"), "dnxhr",
        says=(
            "Link to the files in media/ (Input > Source Browser), then import cut.aaf, which holds where they lie now, or cut.edl.",
            LACKING["dnxhr-mxf"],
        ),
    ),
    "web": Target(
        ("h264", "hevc", "av1"), subtitles=("srt", "vtt"), stems=False, papers=False, stills=True, loudness="web",
    ),
    "festival": Target(("prores", "h264"), stills=True, says=(f"There is no DCP here. {LACKING['dcp']}",)),
}  # fmt: skip


@dataclass
class Asked:
    """What a command says of an export."""

    target: str
    masters: tuple[str, ...] = ()  # encodings instead of the target's own
    handle: int = HANDLE
    burn: str = ""  # language of subtitles that are burned into the masters; empty: none
    loudness: str = ""  # web, ebu or cinema instead of the target's or the film's own


@dataclass
class _Made:
    """What has been written so far: file names with a few words on each, and notes."""

    folder: Path
    files: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def path(self, name: str, words: str) -> Path:
        """A path in the export, entered in its list."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self.files.append((name, words))
        return path

    def write(self, name: str, data: str | bytes, words: str) -> None:
        """A small file."""
        files.write(self.path(name, words), data)


def run(film: Film, asked: Asked, progress: Progress) -> list[str]:
    """Make an export; sentences on where it is and what it lacks. FilmError when the film is not finished."""
    if asked.target == export_screenplay.TARGET:
        return _screenplay(film, asked)
    target = _checked(asked)
    with film.lock():
        edit = cut.edit(film)
        job = master.wanted(film)
        missing = [clip.shot for clip in edit.clips if not clip.file]
        if missing or job.status.stale or not film.path("sound", "mix.wav").is_file():
            why = f"shot {missing[0]} has no take" if missing else "; ".join(job.status.reasons) or "it has no mix"
            raise FilmError(f"The film is not finished ({why}). Run make, then export it.")
        with _whole(film.path("out", "export", asked.target)) as folder:
            made = _Made(folder)
            masters = asked.masters or target.masters
            _masters(film, edit, masters, asked, made, progress)
            if target.timelines:
                _timelines(film, edit, target, asked.handle, made, progress)
            _subtitles(film, edit, target, made)
            if target.stems:
                for name, words in _stems(film).items():
                    _linked(film.path("sound", f"{name}.wav"), made.path(f"sound/{name}.wav", words))
            if target.stills:
                _stills(film, edit, made)
            _linked(film.path("out", "poster.png"), made.path("poster.png", "a still of the film"))
            if target.papers:
                _papers(film, edit, made)
            made.notes += target.says
            notes = "".join(f"\n{note}\n" for note in dict.fromkeys(made.notes))
            sheet = papers.technical_sheet(film, edit, sorted(made.files))
            files.write(folder / "README.txt", f"{film.settings.title}, for {asked.target}\n\n{sheet}{notes}")
    where = film.path("out", "export", asked.target).resolve()
    return [
        f"{film.settings.title} for {asked.target} is in {where}: {len(made.files)} files.",
        *dict.fromkeys(made.notes),
    ]


def _screenplay(film: Film, asked: Asked) -> list[str]:
    """Only the words are handed over: the film need not be finished for that."""
    if asked != Asked(asked.target, handle=asked.handle):
        raise UsageError(
            f"For {asked.target} only the screenplay is written: it has no masters, subtitles or loudness."
        )
    with film.lock(), _whole(film.path("out", "export", asked.target)) as folder:
        made, notes = export_screenplay.written(film, folder)
    where = film.path("out", "export", asked.target).resolve()
    return [f"The screenplay of {film.settings.title} is in {where}: {', '.join(made)}.", *notes]


def _checked(asked: Asked) -> Target:
    if asked.target not in TARGETS:
        known = ", ".join((*TARGETS, export_screenplay.TARGET))
        raise UsageError(f"There is no target {asked.target!r}; a film is exported for {known}.")
    for name in asked.masters:
        if name not in ENCODINGS:
            lacking = f" {LACKING[name]}" if name in LACKING else ""
            raise UsageError(f"There is no master {name!r}; there are {', '.join(ENCODINGS)}.{lacking}")
    if not 0 <= asked.handle <= 240:
        raise UsageError(f"Handles of {asked.handle} frames cannot be made; they have 0 to 240.")
    if asked.loudness and asked.loudness not in LOUDNESS:
        raise UsageError(f"There is no loudness {asked.loudness!r}; there are {', '.join(LOUDNESS)}.")
    return TARGETS[asked.target]


@contextmanager
def _whole(folder: Path) -> Iterator[Path]:
    """A folder beside that takes the place of `folder` when the block ends well; else nothing is changed."""
    beside = folder.with_name(f".{folder.name}{files.PARTIAL}")
    old = folder.with_name(f".{folder.name}.old{files.PARTIAL}")
    for left in (beside, old):
        if left.exists():
            shutil.rmtree(left)
    beside.mkdir(parents=True)
    try:
        with files.full_disk_told(folder):
            yield beside
        if folder.exists():
            folder.rename(old)
        beside.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _linked(source: Path, to: Path) -> None:
    """The same bytes in another place: a link where the disk can, so that an export takes no room twice."""
    try:
        os.link(source, to)
    except OSError:
        shutil.copyfile(source, to)


# ---------------------------------------------------------------------- masters


def _sound(film: Film, wanted: str, made: _Made) -> tuple[Array, int]:
    """The film's mix (n, channels), at the loudness that the receiver asks for."""
    from filmwright.sound.levelling import levelled
    from filmwright.sound.wav import read_wav

    samples, rate = read_wav(film.path("sound", master.MIXES[film.settings.sound]))
    if not wanted or wanted == film.settings.loudness:
        return samples, rate
    made.notes.append(
        f"The masters are brought to the loudness {wanted}; the stems are at the film's own, {film.settings.loudness}."
    )
    return levelled(samples, wanted, read_wav(film.path("sound", "DX.wav"))[0]), rate


def _masters(film: Film, edit: Edit, names: Sequence[str], asked: Asked, made: _Made, progress: Progress) -> None:
    """All masters in one pass over the film's pictures."""
    os.environ.setdefault("SVT_LOG", "1")  # the AV1 coder else greets every film on the terminal
    samples, rate = _sound(film, asked.loudness or TARGETS[asked.target].loudness, made)
    burn = asked.burn
    width, height = film.settings.picture
    shown = subtitling.track(film, edit, burn) if burn else []
    slug = files.slug(film.settings.title)
    facts = {"title": film.settings.title, "artist": film.settings.author, "comment": sign.note(film, edit)}
    signed: list[Path] = []
    with ExitStack() as stack, working(progress, "export", edit.frames):
        writers = []
        for name in names:
            encoding = ENCODINGS[name]
            least = encoding.smallest
            if width < least[0] or height < least[1]:
                made.notes.append(f"There is no {name} master: it needs a picture of {least[0]}x{least[1]} at least.")
                continue
            path = made.path(
                f"master/{slug}-{name}{encoding.suffix}", SAID[name] + (f", subtitles {burn} burned in" if burn else "")
            )
            signed.append(path)
            code = "01:00:00:00" if encoding.suffix == ".mov" else ""
            writer = FilmWriter(
                path,
                width,
                height,
                edit.fps,
                sound=(samples.T, rate),
                metadata=facts,
                threads=2,
                encoding=encoding,
                timecode=code,
            )
            writers.append(stack.enter_context(writer))
        for picture in burned.pictures(master.stream(film, edit), shown, edit.fps, (width, height)):
            for writer in writers:
                writer.write(picture)
            progress.advance(1, "masters")
    for path in signed:
        sign.master(film, edit, path)


# ---------------------------------------------------------------------- for editing


def _timelines(film: Film, edit: Edit, target: Target, handle: int, made: _Made, progress: Progress) -> None:
    encoding = ENCODINGS[target.media]
    width, height = film.settings.picture
    if width < encoding.smallest[0] or height < encoding.smallest[1]:
        made.notes.append(
            f"Media are ProRes: {target.media} needs {encoding.smallest[0]}x{encoding.smallest[1]} pixels at least."
        )
        encoding = ENCODINGS["prores"]
    used = {clip.shot for clip in edit.clips}
    jobs = [job for job in shoot.wanted(film) if job.shot.id in used]
    folder = made.folder / "media"
    folder.mkdir()
    media: dict[str, handles.Medium] = {}
    with working(progress, "media", sum(job.frames for job in jobs)):
        for job in jobs:
            take = film.take(job.shot)
            assert take is not None  # run() has seen to it
            media[job.shot.id] = handles.filmed(film, job, take, handle, folder, encoding, progress)
            made.files.append((f"media/{media[job.shot.id].file}", f"shot {job.shot.id} with handles"))
    made.notes += handles.notes(list(media.values()), handle)
    tracks = _editing_tracks(film, edit, media, encoding, made)
    name, here = (
        film.settings.title,
        film.path("out", "export", made.folder.name.strip(".").removesuffix(files.PARTIAL)),
    )
    writers: dict[str, Callable[[], str]] = {
        "edl": lambda: edl.write(name, edit.fps, tracks),
        "fcpxml": lambda: fcpxml.write(name, edit.fps, (width, height), tracks, here),
        "xml": lambda: xmeml.write(name, edit.fps, (width, height), tracks, here),
    }
    said = {
        "edl": "CMX3600 list",
        "fcpxml": "FCPXML 1.10",
        "xml": "Final Cut Pro 7 XML",
        "otio": "OpenTimelineIO",
        "aaf": "AAF with linked media",
    }
    for kind in target.timelines:
        if kind == "otio":
            otio.write(made.path("cut.otio", said[kind]), name, edit.fps, tracks)
            continue
        if kind == "aaf":
            aaf.write(made.path("cut.aaf", said[kind]), name, edit.fps, tracks, here)
            continue
        try:
            made.write(f"cut.{kind}", writers[kind](), said[kind])
        except InputError as error:  # more than 999 events
            made.notes.append(str(error))


def _editing_tracks(
    film: Film, edit: Edit, media: dict[str, handles.Medium], encoding: Encoding, made: _Made
) -> list[Track]:
    """The film's tracks with the exported media in place of the takes, the title and the end, and the stems below."""
    picture, *speech = cut.tracks(film, edit)
    starts = {clip.shot: clip.source for clip in edit.clips}
    windows = {
        shot.id: take.source_window[0] for i in film.scene_ids() for shot in film.shots(i) if (take := film.take(shot))
    }
    events = []
    size = film.settings.picture
    titles = (("main-title", 0, (edit.title,)), ("end-credits", edit.picture_end + BLACK, edit.credits))
    for name, at, shown in titles:
        path = made.path(f"media/{name}{encoding.suffix}", "typeset by filmwright")
        with FilmWriter(path, *size, edit.fps, encoding=encoding, timecode="00:00:00:00", threads=2) as writer:
            for card in shown:
                for frame in (
                    roll.pictures(
                        card,
                    )
                    if isinstance(card, Roll)
                    else cards.pictures(card, size)
                ):
                    writer.write(frame)
        if writer.frames:
            events.append(Event(name, f"media/{name}{encoding.suffix}", 0, writer.frames, at, writer.frames))
    for event in picture.events:
        medium = media[event.name]
        source = medium.head + event.source - windows.get(event.name, starts[event.name])
        stem = Path(medium.file).stem
        events.append(
            Event(
                stem,
                f"media/{medium.file}",
                source,
                event.frames,
                event.at,
                medium.frames,
                event.dissolve,
                event.note,
                event.markers,
            )
        )
    tracks = [Track("V1", "Video", tuple(sorted(events, key=lambda event: event.at)))]
    for track in speech:
        row = []
        for event in track.events:
            _spoken(film.path(event.file), made.path(f"media/{event.name}.wav", f"line {event.note}, dry"[:70]))
            row.append(
                Event(
                    event.name,
                    f"media/{event.name}.wav",
                    event.source,
                    event.frames,
                    event.at,
                    event.available,
                    0,
                    event.note,
                )
            )
        tracks.append(Track(track.name, "Audio", tuple(row)))
    for stem in ("FX", "MX"):
        tracks.append(Track(stem, "Audio", (Event(stem, f"sound/{stem}.wav", 0, edit.frames, 0, edit.frames),)))
    return tracks


def _spoken(source: Path, to: Path) -> None:
    """A line as it was spoken, without its room and its level, at the rate of the programme."""
    from scipy.signal import resample_poly

    from filmwright.sound import RATE
    from filmwright.sound.wav import read_wav, write_wav

    samples, rate = read_wav(source)
    common = math.gcd(RATE, rate)
    write_wav(to, resample_poly(samples, RATE // common, rate // common, axis=0))


# ---------------------------------------------------------------------- the rest


def _subtitles(film: Film, edit: Edit, target: Target, made: _Made) -> None:
    slug = files.slug(film.settings.title)
    for language, kind, captions in subtitling.tracks(film, edit):
        name = f"subtitles/{slug}.{language}{'.sdh' if kind == 'sdh' else ''}"
        words = f"subtitles, {language}" + (", for the deaf and hard of hearing" if kind == "sdh" else "")
        if "srt" in target.subtitles:
            made.write(f"{name}.srt", srt.write(captions), words)
        if "vtt" in target.subtitles:
            made.write(f"{name}.vtt", vtt.write(captions), words)
        if "ttml" in target.subtitles:
            made.write(
                f"{name}.ttml",
                ttml.write(captions, language, edit.fps, film.settings.title),
                f"{words} (IMSC 1.1 text)",
            )


def _stems(film: Film) -> dict[str, str]:
    """The files of the mix and its stems, and what each is."""
    said = dict(subtitling.STEMS_SAID)
    if film.settings.sound == "5.1":
        said |= {f"{name}-5.1": f"{words}, 5.1" for name, words in subtitling.STEMS_SAID.items()}
    return {name: words for name, words in said.items() if film.path("sound", f"{name}.wav").is_file()}


def _stills(film: Film, edit: Edit, made: _Made) -> None:
    """A few frames of the film without type, spread over it."""
    shown = [clip for clip in edit.clips if clip.frames >= 24] or list(edit.clips)
    step = max(1, len(shown) // STILLS)
    for clip in shown[::step][:STILLS]:
        frame = clip.source + max(clip.frames * 2 // 5, clip.fade_in)
        frame = min(frame, clip.source + clip.frames - 1)
        for picture in pictures(film.path(clip.file), frame, frame + 1):
            save_picture(made.path(f"stills/{clip.shot}.jpg", "still"), picture)


def _papers(film: Film, edit: Edit, made: _Made) -> None:
    words = film.screenplay_path.read_text("utf-8")
    settings = film.settings
    paper = "a4" if settings.language != "en" else "letter"
    printed = pdf.write(fountain.read(words), paper, settings.title, settings.author, face_file("serif"))
    made.write("papers/screenplay.pdf", printed.data, f"screenplay, {printed.pages} pages")
    if printed.missing:
        made.notes.append(
            f"The PDF of the screenplay lacks the letters {printed.missing}; the Fountain file beside it has them."
        )
    made.write("papers/screenplay.fountain", words, "screenplay")
    made.write("papers/screenplay.fdx", fdx.write(fountain.read(words)), "screenplay, for Final Draft")
    made.write("papers/shot-list.csv", papers.shot_list(film, edit), "every shot in the cut's order")
    made.write("papers/dialogue-list.csv", papers.dialogue_list(film, edit), "every line with time code")
    made.write("papers/credits.txt", papers.credit_list(film), "the end roll as text")
