"""Master: title, takes, dissolves, credits, the mix and the subtitles, as one film file that any player shows."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmwright import files
from filmwright.arrays import Array
from filmwright.errors import FilmError
from filmwright.film import Film
from filmwright.formats import srt, vtt
from filmwright.graph import Recipe, Status, reasons, recipe
from filmwright.media import Caption, Sound, index_size, probe, save_picture
from filmwright.provenance.embedding import room_for
from filmwright.splicing import Splicer, frames, picture
from filmwright.steps import cut, sign
from filmwright.steps.cut import Clip, Edit
from filmwright.steps.progress import Progress, working
from filmwright.steps.running_time import BLACK
from filmwright.titling import cards, roll
from filmwright.titling.roll import Roll
from filmwright.titling.subtitles import Spoken, Subtitle, subtitles

VERSION = 3
WORDS = {
    "takes": "a take changed",
    "cut": "the cut changed",
    "mix": "the mix changed",
    "titles": "the title or the credits changed",
    "subtitles": "the subtitles changed",
    "picture": "the size or the quality of the picture changed",
    "version": "masters are made another way now",
}
MIXES = {"stereo": "mix.wav", "5.1": "mix-5.1.wav"}
LANGUAGES = {"en": "eng", "fr": "fra", "de": "deu", "es": "spa", "it": "ita"}


@dataclass(frozen=True)
class Wanted:
    """The master as it should be."""

    edit: Edit
    captions: list[Caption]
    recipe: Recipe
    status: Status


def wanted(film: Film) -> Wanted:
    """What the master is made from now, and whether the one in out/ stands."""
    edit = cut.edit(film)
    shown = spoken_subtitles(film, edit)
    captions = [Caption(s.start / edit.fps, s.end / edit.fps, s.text) for s in shown]
    mix = film.recipe("sound", "mix.json") or {}
    keys = {take.shot: take.key for i in film.scene_ids() for shot in film.shots(i) if (take := film.take(shot))}
    made = recipe(
        {
            "takes": [(clip.file, keys.get(clip.shot, "")) for clip in edit.clips],
            "cut": [(c.at, c.source, c.frames, c.dissolve, c.fade_in, c.fade_out) for c in edit.clips],
            "mix": mix.get("parts", {}),
            "titles": (edit.title, edit.credits),
            "subtitles": captions,
            "picture": (film.settings.picture, film.settings.quality, film.settings.language),
            "version": VERSION,
        }
    )
    old = film.recipe("out", "master.json")
    found = reasons(made, old.get("parts") if old else None, film.path("out", "master.mp4").is_file(), WORDS)
    width, height = film.settings.picture
    cost = edit.frames * 0.012 * width * height / (640 * 268)
    return Wanted(edit, captions, made, Status("master", "master", found, False, cost))


def run(film: Film, progress: Progress) -> bool:
    """Make the master if it does not stand; True if it was made."""
    from filmwright.sound.wav import stored

    job = wanted(film)
    if not job.status.stale:
        return False
    missing = [clip.shot for clip in job.edit.clips if not clip.file]
    if missing:
        raise FilmError(
            f"The master cannot be made: shot {missing[0]} has no take. Run make, or shoot it again with retake."
        )
    sign.identity(film)  # a certificate that cannot be used is told before anything is made
    film.save_recipe({}, "out", "master.json")  # until it is whole, the master in out/ is not this one
    mix = stored(film.path("sound", MIXES[film.settings.sound]))
    sound = Sound(mix.blocks(mix.rate), mix.channels, mix.rate)
    width, height = film.settings.picture
    settings = film.settings
    language = LANGUAGES.get(settings.language, "und")
    facts = {
        "title": settings.title,
        "artist": settings.author,
        "comment": sign.note(film, job.edit),
        "language": language,
    }
    path = film.path("out", "master.mp4")
    with (
        working(progress, "master", job.edit.frames),
        film.ledger.attempt("master", "master", job.recipe.key, "filmwright"),
        files.beside(path, ".mp4") as temporary,
    ):
        with Splicer(
            temporary,
            width,
            height,
            job.edit.fps,
            settings.quality,
            sound,
            job.captions,
            facts,
            threads=2,
            front=_front(film, job),
        ) as writer:
            for piece in pieces(film, job.edit):
                if isinstance(piece, Stretch):
                    writer.splice(piece.take, piece.first, piece.frames)
                    progress.advance(piece.frames, settings.title)
                else:
                    writer.write(piece)
                    progress.advance(1, settings.title)
        with working(progress, "sign", 1):
            sign.master(film, job.edit, temporary)
    name = files.slug(settings.title)
    files.write(film.path("out", f"{name}.srt"), srt.write(job.captions))
    files.write(film.path("out", f"{name}.vtt"), vtt.write(job.captions))
    _poster(film, job.edit, path)
    film.save_recipe({"parts": dict(job.recipe.parts), "frames": job.edit.frames}, "out", "master.json")
    return True


_LONG = 1 << 26  # bytes of takes from which on a film is not copied to be signed


def _front(film: Film, job: Wanted) -> int:
    """Bytes kept before a long film's pictures for its index and its credentials; none for a short one, which is quickly copied."""
    takes = [film.path(file) for file in {clip.file for clip in job.edit.clips}]
    size = sum(take.stat().st_size for take in takes if take.is_file())
    if size < _LONG:
        return 0
    index = index_size(job.edit.frames, job.edit.frames / job.edit.fps, len(job.captions))
    return index + room_for(size + job.edit.frames * 2_000, takes)


def spoken_subtitles(film: Film, edit: Edit) -> list[Subtitle]:
    """The film's subtitles, on its own clock."""
    return subtitles(heard(film, edit), edit.fps, edit.cuts, film.settings.language)


def heard(film: Film, edit: Edit) -> list[Spoken]:
    """The lines as they are heard, with who speaks."""
    bible = film.bible()
    beats = {beat.id: beat for i in film.scene_ids() for beat in film.scene(i).beats}
    lines = []
    for line in edit.lines:
        beat = beats[line.line]
        if beat.text:
            who = bible.character(beat.who)
            name = who.name if who else beat.who
            lines.append(Spoken(line.at, line.at + line.frames, beat.text, name, beat.voice_over))
    return lines


@dataclass(frozen=True)
class Stretch:
    """Frames of a take that the film shows as they are."""

    take: Path
    first: int
    frames: int


def stream(film: Film, edit: Edit) -> Iterator[Array]:
    """Every picture of the film in order (height, width, 3) u1; memory holds one dissolve at most."""
    for piece in pieces(film, edit):
        if isinstance(piece, Stretch):
            for frame in frames(piece.take, piece.first, piece.first + piece.frames, film.settings.picture):
                yield picture(frame)
        else:
            yield piece


def pieces(film: Film, edit: Edit) -> Iterator[Array | Stretch]:
    """The film in order: pictures that the cut makes (title, dissolves, fades, black, credits), and stretches of takes between them."""
    size = film.settings.picture
    black = np.zeros((size[1], size[0], 3), np.uint8)
    yield from cards.pictures(edit.title, size)
    shown = edit.title.frames
    leaving: deque[Array] = deque()
    for k, clip in enumerate(edit.clips):
        following = edit.clips[k + 1].dissolve if k + 1 < len(edit.clips) else 0
        for _ in range(clip.at - shown):
            yield black
        begin = min(max(clip.dissolve if leaving else 0, clip.fade_in), clip.frames)
        end = max(clip.frames - max(following, clip.fade_out), begin)
        take = film.path(clip.file)
        for i, one in _lit(take, clip, 0, begin, size):
            if i < clip.dissolve and leaving:
                one = _mixed(leaving.popleft(), one, (i + 1) / (clip.dissolve + 1))
            if i < clip.frames - following:
                yield one
            else:
                leaving.append(one)
        if end > begin:
            yield Stretch(take, clip.source + begin, end - begin)
        for i, one in _lit(take, clip, end, clip.frames, size):
            if i < clip.frames - following:
                yield one
            else:
                leaving.append(one)
        shown = max(shown, clip.at) + clip.frames - following
    for _ in range(edit.picture_end + BLACK - shown):
        yield black
    for last in edit.credits:
        yield from roll.pictures(last) if isinstance(last, Roll) else cards.pictures(last, size)


def _lit(take: Path, clip: Clip, first: int, end: int, size: tuple[int, int]) -> Iterator[tuple[int, Array]]:
    """The pictures of a clip from `first` to `end`, faded as the cut says, with their numbers."""
    if first >= end:
        return
    for i, frame in enumerate(frames(take, clip.source + first, clip.source + end, size), first):
        one = picture(frame)
        light = min(
            (i + 1) / (clip.fade_in + 1) if clip.fade_in else 1.0,
            (clip.frames - i) / (clip.fade_out + 1) if clip.fade_out else 1.0,
            1.0,
        )
        yield i, one if light >= 1.0 else _mixed(np.zeros_like(one), one, light)


_STEPS = 2**18 - 1  # of light: so many that the darkest differ by less than a step of the picture
_LIGHT = ((np.arange(256) / 255) ** 2.2 * _STEPS).astype(np.float32)
_SEEN = ((np.arange(_STEPS + 1) / _STEPS) ** (1 / 2.2) * 255 + 0.5).astype(np.uint8)


def _mixed(under: Array, over: Array, part: float) -> Array:
    """A dissolve in linear light, as on an optical printer; `part` of the upper picture."""
    light = _LIGHT[under] * np.float32(1 - part) + _LIGHT[over] * np.float32(part)
    return _SEEN[(light + np.float32(0.5)).astype(np.int32)]


def _poster(film: Film, edit: Edit, path: Path) -> None:
    """A still from the widest shot of the first scene, a third into it."""
    clip = next((c for c in edit.clips if c.frames > 2 * c.fade_in), edit.clips[0])
    frame = clip.at + max(clip.frames // 3, clip.fade_in)
    for shown in frames(path, frame, frame + 1, film.settings.picture):
        save_picture(film.path("out", "poster.png"), picture(shown))


def length(film: Film) -> float:
    """Seconds that the finished master plays."""
    return probe(film.path("out", "master.mp4")).seconds
