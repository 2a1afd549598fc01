"""Takes as an editing system wants them: easy to decode, and with handles, frames before and after what the cut shows.

The stage films the handles of its own takes anew, for it can: a frame of the performance is the same whenever it is filmed. Of a take
that went stale it looks first whether it would still film the take's own ends; where it would not, handles would jump, and there are none.
A take by a model has those that it came with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.film import Film
from filmwright.media import Encoding, FilmWriter, pictures
from filmwright.shots import Take
from filmwright.steps.progress import Progress
from filmwright.steps.shoot import Wanted

BLOCK = 8  # pixels: pictures are compared by the means of such squares, which a coder's grain does not move
ALIKE = 10.0  # levels of 255 by which any square of two pictures of one moment may differ
LISTED = 6  # shots that a note names

SCENE, STALE, CAME = "scene", "stale", "came"
WHY = {
    SCENE: "the scene begins or ends there, and nothing is played beyond.",
    STALE: (
        "they went stale since they were filmed, and what the stage would film now does not go with their pictures. "
        "Run make, which films them again, then export once more."
    ),
    CAME: "their takes came from a model without more frames.",
}


@dataclass(frozen=True)
class Medium:
    """A take as it was written for an editing system: `head` frames of handle, the window, `tail` frames, `frames` in all."""

    shot: str
    file: str
    head: int
    frames: int
    tail: int = 0
    lacking: str = ""  # why a handle is shorter than was asked; empty: it is not


def filmed(
    film: Film, job: Wanted, take: Take, handle: int, folder: Path, encoding: Encoding, progress: Progress
) -> Medium:
    """Write one take with up to `handle` frames at either end into `folder`; its name says the shot, the take and the handle."""
    first, last = take.source_window
    start = job.world.scene.frame(job.shot.start)
    end = job.world.scene.frame(job.shot.end)
    own = take.generator == "stage" and (not job.status.reasons or _still_films(film, job, take, start, end))
    before = min(handle, start) if own else min(handle, first)
    after = min(handle, max(job.world.scene.frames - end, 0)) if own else min(handle, take.frames - last)
    name = f"{take.shot}_T{take.number}_H{before}{encoding.suffix}"

    def run() -> Iterator[Array]:
        if own:
            yield from _stage(film, job, start - before, before)
            yield from pictures(film.path("takes", take.shot, take.file), first, last)
            yield from _stage(film, job, end, after)
        else:
            yield from pictures(film.path("takes", take.shot, take.file), first - before, last + after)

    with FilmWriter(
        folder / name, take.width, take.height, take.fps, encoding=encoding, timecode="00:00:00:00", threads=2
    ) as writer:
        for picture in run():
            writer.write(picture)
            progress.advance(1, take.shot)
    lacking = "" if min(before, after) >= handle else SCENE if own else STALE if take.generator == "stage" else CAME
    return Medium(take.shot, name, before, writer.frames, after, lacking)


def notes(media: Sequence[Medium], handle: int) -> list[str]:
    """A sentence for each reason why handles are shorter than `handle` frames, with the shots that it holds for."""
    said = []
    for why, words in WHY.items():
        short = [medium.shot for medium in media if medium.lacking == why]
        if short:
            many = f"{len(short)} shots have" if len(short) > 1 else "1 shot has"
            more = "" if len(short) <= LISTED else f" and {len(short) - LISTED} more"
            said.append(f"{many} a handle shorter than {handle} frames ({', '.join(short[:LISTED])}{more}): {words}")
    return said


def _still_films(film: Film, job: Wanted, take: Take, start: int, end: int) -> bool:
    """Whether the stage as it is now films the first and the last picture of a stale take as they were filmed."""
    first, last = take.source_window
    if last - first != end - start or (take.width, take.height) != film.settings.picture:
        return False
    path = film.path("takes", take.shot, take.file)
    for frame, moment in ((first, start), (last - 1, end - 1)):
        (now,) = _stage(film, job, moment, 1)
        (then,) = pictures(path, frame, frame + 1)
        if np.abs(_squares(now) - _squares(then)).max() > ALIKE:
            return False
    return True


def _squares(picture: Array) -> Array:
    """The mean colours of a picture's squares of BLOCK pixels."""
    rows, columns = picture.shape[0] // BLOCK, picture.shape[1] // BLOCK
    cropped = picture[: rows * BLOCK, : columns * BLOCK].astype(np.float32)
    return np.asarray(cropped.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3)))


def _stage(film: Film, job: Wanted, first: int, count: int) -> Iterator[Array]:
    """Frames of the performance outside the shot's window, by the shot's own camera and on its clock."""
    if count < 1:
        return
    from filmwright.generators.stage import pipeline
    from filmwright.stage.camera import view
    from filmwright.stage.filming import course, picture

    width, height = film.settings.picture
    world, shot = job.world, job.shot
    renderer = pipeline(width, height, film.settings.quality)
    start = world.scene.frame(shot.start)
    clock = world.seconds(start)

    def camera(frame: float) -> object:
        return view(shot, world.performance, frame, width / height)

    way = course(camera, start, world.scene.frame(shot.end))  # type: ignore[arg-type]
    for frame in range(first, first + count):
        at = clock + (frame - start) / world.scene.fps
        yield picture(world, camera, frame, at, renderer, course=way).rgb  # type: ignore[arg-type]
