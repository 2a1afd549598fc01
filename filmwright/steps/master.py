"""Master: title, takes, dissolves, credits, the mix and the subtitles, as one film file that any player shows."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmwright import files
from filmwright.arrays import Array
from filmwright.errors import FilmError, MediaError
from filmwright.film import Film
from filmwright.formats import srt, vtt
from filmwright.graph import Recipe, Status, reasons, recipe
from filmwright.media import Caption, FilmWriter, pictures, probe, save_picture
from filmwright.steps import cut, sign
from filmwright.steps.cut import Clip, Edit
from filmwright.steps.progress import Progress, working
from filmwright.titling import cards, roll
from filmwright.titling.roll import Roll
from filmwright.titling.subtitles import Spoken, Subtitle, subtitles

VERSION = 1
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
    from filmwright.sound.wav import read_wav

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
    samples, rate = read_wav(film.path("sound", MIXES[film.settings.sound]))
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
        with FilmWriter(
            temporary, width, height, job.edit.fps, settings.quality, (samples.T, rate), job.captions, facts, threads=2
        ) as writer:
            for picture in stream(film, job.edit):
                writer.write(picture)
                progress.advance(1, settings.title)
        sign.master(film, job.edit, temporary)
    name = files.slug(settings.title)
    files.write(film.path("out", f"{name}.srt"), srt.write(job.captions))
    files.write(film.path("out", f"{name}.vtt"), vtt.write(job.captions))
    _poster(film, job.edit, path)
    film.save_recipe({"parts": dict(job.recipe.parts), "frames": job.edit.frames}, "out", "master.json")
    return True


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


def stream(film: Film, edit: Edit) -> Iterator[Array]:
    """Every picture of the film in order (height, width, 3) u1; memory holds one dissolve at most."""
    size = film.settings.picture
    black = np.zeros((size[1], size[0], 3), np.uint8)
    yield from cards.pictures(edit.title, size)
    shown = edit.title.frames
    tail: deque[Array] = deque()
    for k, clip in enumerate(edit.clips):
        following = edit.clips[k + 1].dissolve if k + 1 < len(edit.clips) else 0
        while shown < clip.at:
            yield black
            shown += 1
        for i, picture in enumerate(_clip(film, clip, size)):
            if i < clip.dissolve and tail:
                part = (i + 1) / (clip.dissolve + 1)
                picture = _mixed(tail.popleft(), picture, part)
            if i >= clip.frames - following:
                tail.append(picture)
            else:
                yield picture
                shown += 1
    while shown < edit.picture_end + cut.BLACK:
        yield black
        shown += 1
    for end in edit.credits:
        yield from roll.pictures(end) if isinstance(end, Roll) else cards.pictures(end, size)


def _clip(film: Film, clip: Clip, size: tuple[int, int]) -> Iterator[Array]:
    """A take's pictures, faded as the cut says, at the film's size."""
    for i, picture in enumerate(pictures(film.path(clip.file), clip.source, clip.source + clip.frames)):
        if picture.shape[:2] != (size[1], size[0]):
            raise MediaError(
                f"Take {clip.file} is {picture.shape[1]}x{picture.shape[0]}, the film is {size[0]}x{size[1]}. Shoot {clip.shot} again."
            )
        light = min(
            (i + 1) / (clip.fade_in + 1) if clip.fade_in else 1.0,
            (clip.frames - i) / (clip.fade_out + 1) if clip.fade_out else 1.0,
            1.0,
        )
        yield picture if light >= 1.0 else _mixed(np.zeros_like(picture), picture, light)


def _mixed(under: Array, over: Array, part: float) -> Array:
    """A dissolve in linear light, as on an optical printer; `part` of the upper picture."""
    a, b = (under / 255.0) ** 2.2, (over / 255.0) ** 2.2
    return np.asarray(((a * (1 - part) + b * part) ** (1 / 2.2) * 255 + 0.5).astype(np.uint8))


def _poster(film: Film, edit: Edit, path: Path) -> None:
    """A still from the widest shot of the first scene, a third into it."""
    clip = next((c for c in edit.clips if c.frames > 2 * c.fade_in), edit.clips[0])
    frame = clip.at + max(clip.frames // 3, clip.fade_in)
    for picture in pictures(path, frame, frame + 1):
        save_picture(film.path("out", "poster.png"), picture)


def length(film: Film) -> float:
    """Seconds that the finished master plays."""
    return probe(film.path("out", "master.mp4")).seconds
