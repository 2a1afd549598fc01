"""Takes as an editing system wants them: easy to decode, and with handles, frames before and after what the cut shows.

The stage films the handles of its own takes anew, for it can: a frame of the performance is the same whenever it is filmed. A take by a
model has those that it came with.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filmwright.arrays import Array
from filmwright.film import Film
from filmwright.media import Encoding, FilmWriter, pictures
from filmwright.shots import Take
from filmwright.steps.progress import Progress
from filmwright.steps.shoot import Wanted


@dataclass(frozen=True)
class Medium:
    """A take as it was written for an editing system: `head` frames of handle, the window, `frames` in all."""

    shot: str
    file: str
    head: int
    frames: int


def filmed(
    film: Film, job: Wanted, take: Take, handle: int, folder: Path, encoding: Encoding, progress: Progress
) -> Medium:
    """Write one take with up to `handle` frames at either end into `folder`; its name says the shot, the take and the handle."""
    first, last = take.source_window
    own = take.generator == "stage" and not job.status.reasons  # filmed anew, it would be this very take
    start = job.world.scene.frame(job.shot.start)
    end = job.world.scene.frame(job.shot.end)
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
    return Medium(take.shot, name, before, writer.frames)


def _stage(film: Film, job: Wanted, first: int, count: int) -> Iterator[Array]:
    """Frames of the performance outside the shot's window, by the shot's own camera and on its clock."""
    if count < 1:
        return
    from filmwright.generators.stage import pipeline
    from filmwright.stage.camera import view
    from filmwright.stage.filming import picture

    width, height = film.settings.picture
    world, shot = job.world, job.shot
    renderer = pipeline(width, height, film.settings.quality)
    start = world.scene.frame(shot.start)
    clock = world.seconds(start)

    def camera(frame: float) -> object:
        return view(shot, world.performance, frame, width / height)

    for frame in range(first, first + count):
        at = clock + (frame - start) / world.scene.fps
        yield picture(world, camera, frame, at, renderer).rgb  # type: ignore[arg-type]
