"""Shoot: every shot whose take does not stand is filmed by its generator, several at once, and nothing finished is filmed again."""

from __future__ import annotations

import multiprocessing
import os
import queue
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from filmwright.errors import StageError
from filmwright.film import Film
from filmwright.generators import generator
from filmwright.generators.generator import JobRef, ShotRequest
from filmwright.graph import Recipe, Status, reasons
from filmwright.scenes import Phone
from filmwright.shots import Shot, Take
from filmwright.stage.camera import window
from filmwright.stage.world import World
from filmwright.steps import sign, speak
from filmwright.steps.progress import Progress, working
from filmwright.steps.staleness import take_recipe

TRIES = 3  # how often a shot is given to a new worker after its worker was killed


@dataclass(frozen=True)
class Wanted:
    """One shot with the recipe that its take should have."""

    shot: Shot
    world: World
    recipe: Recipe
    status: Status
    frames: int


def wanted(film: Film) -> Iterator[Wanted]:
    """Every shot of the film, in order, and whether its take stands."""
    settings, bible = film.settings, film.bible()
    pace = _pace(film)
    for scene_id in film.scene_ids():
        scene = film.scene(scene_id)
        world = World(scene, bible, speech_of(film, [beat.id for beat in scene.beats if beat.kind == "line"]))
        for shot in film.shots(scene_id):
            by = generator(shot.generator or settings.generator)
            recipe, words = take_recipe(shot, world, by, settings.picture, settings.quality)
            take = film.take(shot)
            found = reasons(recipe, take.parts if take else None, take is not None, words)
            shown = window(shot, world.performance)
            status = Status(shot.id, "take", found, shot.locked and take is not None, shown.frames * pace)
            yield Wanted(shot, world, recipe, status, shown.frames)


def run(film: Film, progress: Progress, only: frozenset[str] = frozenset(), again: bool = False) -> int:
    """Film what is stale (or, with `again`, the shots in `only` whatever they are); the number of takes made."""
    jobs = [
        w for w in wanted(film) if (w.shot.id in only and again) or (w.status.stale and (not only or w.shot.id in only))
    ]
    if not jobs:
        return 0
    sign.identity(film)  # a certificate that cannot be used is told before anything is filmed
    with working(progress, "shoot", sum(job.frames for job in jobs)):
        _film_all(film, jobs, progress)
    return len(jobs)


def speech_of(film: Film, lines: list[str]) -> dict[str, tuple[Phone, ...]]:
    """The sounds of recorded lines, by the line's id."""
    return {line: phones for line in lines if (phones := speak.phones(film, line)) is not None}


def request(film: Film, job: Wanted) -> ShotRequest:
    """What the generator is asked for."""
    width, height = film.settings.picture
    shown = window(job.shot, job.world.performance)
    return ShotRequest(
        scene=job.world.scene,
        shot=job.shot,
        bible=job.world.bible,
        speech=job.world.speech,
        first=shown.start,
        frames=shown.frames,
        width=width,
        height=height,
        fps=job.world.scene.fps,
        quality=film.settings.quality,
        key=job.recipe.key,
    )


# ---------------------------------------------------------------------- many at once


def workers(jobs: int) -> int:
    """As many processes as there are cores to run them, and no more than there is work."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, jobs))


def _film_all(film: Film, jobs: list[Wanted], progress: Progress) -> None:
    """A pool that outlives its workers: when one is killed, the shots it had are given out again."""
    left = {job.shot.id: job for job in jobs}
    tries: dict[str, int] = dict.fromkeys(left, 0)
    context = multiprocessing.get_context("spawn")
    while left:
        said = context.Queue()
        pool = ProcessPoolExecutor(workers(len(left)), context, _start_worker, (said,))
        begun: dict[str, tuple[int, float]] = {}
        try:
            running = {}
            for job in left.values():
                tries[job.shot.id] += 1
                asked = request(film, job)
                folder = film.path("takes", job.shot.id)
                running[pool.submit(_film_one, job.shot.generator or film.settings.generator, asked, folder)] = job
            _collect(film, running, left, begun, said, progress)
        except BrokenProcessPool:
            for shot in begun:
                if shot in left and tries[shot] >= TRIES:
                    raise StageError(
                        f"Shot {shot} could not be filmed: the process that rendered it died {TRIES} times (out of memory?). "
                        "The other takes are kept. Try a lower --quality, or close other programs, and run make again."
                    ) from None
            progress.say("A rendering process died; its shots are filmed again.")
        finally:
            for attempt, _ in begun.values():
                film.ledger.end(attempt, "cut_off")
            pool.shutdown(wait=False, cancel_futures=True)
            said.close()


def _collect(
    film: Film,
    running: Mapping[Future[JobRef], Wanted],
    left: dict[str, Wanted],
    begun: dict[str, tuple[int, float]],
    said: Any,
    progress: Progress,
) -> None:
    waiting: set[Future[JobRef]] = set(running)
    while waiting:
        done, waiting = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
        _listen(film, running, begun, said, progress)
        for future in done:
            job = running[future]
            ref = future.result()
            attempt, started = begun.pop(job.shot.id, (0, time.time()))
            take = keep(film, job, ref, time.time() - started)
            if attempt:
                film.ledger.end(attempt, "done")
            progress.advance(0, f"{take.shot} take {take.number}")
            del left[job.shot.id]


def _listen(
    film: Film,
    running: Mapping[Future[JobRef], Wanted],
    begun: dict[str, tuple[int, float]],
    said: Any,
    progress: Progress,
) -> None:
    jobs = {job.shot.id: job for job in running.values()}
    while True:
        try:
            shot, frames = said.get_nowait()
        except queue.Empty:
            return
        if frames == 0:
            by = jobs[shot].shot.generator or film.settings.generator
            begun[shot] = (film.ledger.begin(shot, "take", jobs[shot].recipe.key, by), time.time())
        progress.advance(frames, shot)


def keep(film: Film, job: Wanted, ref: JobRef, seconds: float) -> Take:
    """Bring a made take into the film: the picture first, its recipe last."""
    by = generator(ref.generator)
    folder = film.path("takes", job.shot.id)
    number = 1 + max(
        (int(p.stem.split("-")[1]) for p in folder.glob("take-*.*") if p.stem.split("-")[1].isdigit()), default=0
    )
    clip = by.fetch(ref, folder / f"take-{number}.mp4")
    take = Take(
        shot=job.shot.id,
        number=number,
        file=clip.path.name,
        key=ref.key,
        generator=ref.generator,
        frames=clip.frames,
        width=clip.width,
        height=clip.height,
        fps=clip.fps,
        source_window=clip.source_window,
        in_sync=clip.in_sync,
        seconds=round(seconds, 2),
        parts=dict(job.recipe.parts),
    )
    sign.take(film, job.shot, take, clip.path)
    film.save_recipe(asdict(take), "takes", job.shot.id, f"take-{number}.json")
    if job.shot.circled:
        # The circled take no longer stood (or a retake was asked for): the circle goes to its successor.
        shots = film.shots(job.shot.scene)
        film.save_shots(job.shot.scene, [replace(s, circled=number) if s.id == job.shot.id else s for s in shots])
    return take


def _pace(film: Film) -> float:
    """Seconds a frame of this film's size has taken on this machine, or the generator's guess."""
    width, height = film.settings.picture
    for path in sorted(film.path("takes").glob("*/take-*.json"), key=lambda p: p.stat().st_mtime, reverse=True)[:1]:
        for take in film.takes(path.parent.name)[-1:]:
            if take.frames and take.seconds:
                return take.seconds / take.frames * (width * height) / max(take.width * take.height, 1) / workers(99)
    return 0.12 * width * height / (640 * 268) / workers(99)


_said: Any = None


def _start_worker(said: Any) -> None:
    """One core a process: two processes with one rasteriser thread each film more than one with two (research: render, 4)."""
    global _said
    _said = said
    for name in ("LP_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"


def _film_one(name: str, asked: ShotRequest, folder: Path) -> JobRef:
    by = generator(name)
    asked, _ = by.plan(asked)
    shot, told = asked.shot.id, 0
    _said.put((shot, 0))

    def watch(done: int, total: int) -> None:
        nonlocal told
        if done - told >= 6 or done == total:
            _said.put((shot, done - told))
            told = done

    return by.submit(asked, folder, watch)
