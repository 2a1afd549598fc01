"""Shoot: every shot whose take does not stand is filmed by its generator, several at once, and nothing finished is filmed again.

What films the performance itself (the stage) works in a pool of processes of ours. For hired generators the same pool makes what they are
shown; then they are driven through the ledger (steps/hire.py) while the pool goes on.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filmwright.direction.styles import style_named
from filmwright.errors import FilmwrightError, GeneratorError, NotFound, StageError
from filmwright.film import Film
from filmwright.generators import generator
from filmwright.generators.generator import Clip, JobRef, ShotRequest
from filmwright.graph import Recipe, Status, reasons
from filmwright.ledger import Attempt
from filmwright.scenes import Phone
from filmwright.shots import Shot, Take
from filmwright.stage.camera import window
from filmwright.stage.styles import in_words
from filmwright.stage.world import World
from filmwright.steps import commissioning, keeping, sign, speak, steering
from filmwright.steps.attempts import Job, Purse
from filmwright.steps.commissioning import Commission
from filmwright.steps.hire import Hiring
from filmwright.steps.pace import pace, workers
from filmwright.steps.progress import Progress, working
from filmwright.steps.spending import Consent, agreed
from filmwright.steps.staleness import take_recipe

TRIES = 3  # how often a shot is given to a new worker after its worker was killed


@dataclass(frozen=True)
class Wanted:
    """One shot with the recipe that its take should have; of a hired one the commission, or why there can be none."""

    shot: Shot
    world: World
    recipe: Recipe
    status: Status
    frames: int
    generator: str = "stage"
    commission: Commission | None = None
    trouble: FilmwrightError | None = None
    dubbed: bool = False  # the stage films it because of its lips, in place of what films the film
    refit: bool = False  # only to be made to fit anew, from the clip as it came


def wanted(film: Film) -> Iterator[Wanted]:
    """Every shot of the film, in order, and whether its take stands."""
    seconds = pace(film)
    for scene_id in film.scene_ids():
        worlds: dict[str, World] = {}
        for shot in film.shots(scene_id):
            if shot.place not in worlds:
                worlds[shot.place] = world_of(film, scene_id, shot.place)
            yield _wanted(film, shot, worlds[shot.place], seconds)


def world_of(film: Film, scene_id: str, place: str = "") -> World:
    """The performance of a scene, with the speech that is recorded by now; of a scene in two places at one of them."""
    scene = film.scene(scene_id).at(place)
    speech = speech_of(film, [beat.id for beat in scene.beats if beat.kind == "line"])
    return World(scene, film.bible(), speech, style=painted(film))


def painted(film: Film) -> str:
    """The picture style in which the stage paints: as the words of `look` say, else as the way of filming has it; "" for its own."""
    return in_words(film.settings.look) or style_named(film.settings.style).look


def _wanted(film: Film, shot: Shot, world: World, pace: float) -> Wanted:
    settings, take = film.settings, film.take(shot)
    name, model = commissioning.filmed_by(film, shot, world)
    by = generator(name, film.folder)
    frames = window(shot, world.performance).frames
    locked = shot.locked and take is not None
    try:
        if not commissioning.is_hired(by, model):
            recipe, words = take_recipe(shot, world, by, settings.picture, settings.quality)
            found = _reasons(recipe, take, words, name)
            status = Status(shot.id, "take", found, locked, frames * pace)
            dubbed = name != commissioning.meant(film, shot)[0]
            return Wanted(shot, world, recipe, status, frames, name, dubbed=dubbed)
        made = commissioning.commission(
            film, _request(film, shot, world, ""), world, name, model, 1 + len(film.takes(shot.id))
        )
    except GeneratorError as error:  # the film can still be looked at, and the other shots made
        why = (
            () if take is not None and take.generator == name else (f"{name} cannot film it: {str(error).rstrip('.')}",)
        )
        return Wanted(shot, world, Recipe({}), Status(shot.id, "take", why, locked), frames, name, trouble=error)
    found = _reasons(made.recipe, take, made.words, name)
    refit = bool(found) and keeping.only_finish(film, shot, take, made.recipe)
    usd = 0.0 if refit else made.estimate.usd or 0.0
    seconds = frames * 0.05 if refit else made.estimate.seconds
    return Wanted(
        shot, world, made.recipe, Status(shot.id, "take", found, locked, seconds, usd), frames, name, made, refit=refit
    )


def _reasons(recipe: Recipe, take: Take | None, words: Mapping[str, str], by: str) -> tuple[str, ...]:
    """Why a take does not stand. Of a take by another generator that is all there is to say, for the two are made of other things."""
    if take is not None and take.generator != by:
        return (words["generator"],)
    return reasons(recipe, take.parts if take else None, take is not None, words)


def run(
    film: Film,
    progress: Progress,
    only: frozenset[str] = frozenset(),
    again: bool = False,
    consent: Consent | None = None,
) -> int:
    """Film what is stale (or, with `again`, the shots in `only` whatever they are); the number of takes made.

    Jobs that an earlier process left at a vendor are fetched first. Raises, after all else is done, what kept shots from being filmed.
    """
    consent = consent or Consent()
    everything = {w.shot.id: w for w in wanted(film)}
    hired_jobs = hiring(film, everything, consent, progress)
    under_way = {(row.target, row.key) for row in hired_jobs.resume()}
    jobs = [
        w
        for w in everything.values()
        if (w.shot.id in only and again) or (w.status.stale and (not only or w.shot.id in only))
        if (w.shot.id, w.recipe.key) not in under_way
    ]
    if not jobs and not under_way:
        return 0
    sign.identity(film)  # a certificate that cannot be used is told before anything is filmed
    if own := [w for w in jobs if w.dubbed]:
        progress.say(
            f"{len(own)} {'shot' if len(own) == 1 else 'shots'} in which somebody is seen to speak, {', '.join(w.shot.id for w in own)}: "
            "filmed by the stage, whose lips are in time (off_lips in film.toml)."
        )
    for w in jobs:
        if w.shot.id in hired_jobs.doubts and w.commission is not None:
            hired_jobs.errors[w.shot.id] = hired_jobs.doubts[w.shot.id]
    jobs = [w for w in jobs if w.shot.id not in hired_jobs.errors]
    hired = [w for w in jobs if w.commission is not None and not (w.refit and not again)]
    agreed(film, [w.commission for w in hired if w.commission is not None], consent, progress)
    made = 0
    with working(
        progress,
        "shoot",
        sum(job.frames for job in jobs) + sum(everything[s].frames for s, _ in under_way if s in everything),
    ):
        for w in jobs:
            if w.trouble is not None:
                hired_jobs.errors[w.shot.id] = w.trouble
            elif w.refit and not again:
                made += _refit(film, w, progress)
            elif w.commission is not None:
                _guarded(film, w.commission, hired_jobs)
        stage = [w for w in jobs if w.commission is None and w.trouble is None]
        steered = [w for w in hired if w.shot.id not in hired_jobs.errors]
        _film_all(film, stage + steered, hired_jobs, progress)
        hired_jobs.finish()
    _tell(film, progress)
    hired_jobs.raise_errors()
    return len(stage) + hired_jobs.kept + made


def speech_of(film: Film, lines: list[str]) -> dict[str, tuple[Phone, ...]]:
    """The sounds of recorded lines, by the line's id."""
    return {line: phones for line in lines if (phones := speak.phones(film, line)) is not None}


def request(film: Film, job: Wanted) -> ShotRequest:
    """What the stage is asked for."""
    return _request(film, job.shot, job.world, job.recipe.key)


def _request(film: Film, shot: Shot, world: World, key: str) -> ShotRequest:
    width, height = film.settings.picture
    shown = window(shot, world.performance)
    return ShotRequest(
        scene=world.scene,
        shot=shot,
        bible=world.bible,
        speech=world.speech,
        first=shown.start,
        frames=shown.frames,
        width=width,
        height=height,
        fps=world.scene.fps,
        quality=film.settings.quality,
        key=key,
        style=painted(film),
    )


# ---------------------------------------------------------------------- the hired ones


def hiring(film: Film, everything: Mapping[str, Wanted], consent: Consent, progress: Progress) -> Hiring:
    """What drives the hired jobs of a film, and keeps their takes."""

    def keep(row: Attempt, clip: Clip, usd: float) -> None:
        job = everything.get(row.target)
        try:
            take = keeping.keep_hired(film, row, clip, usd, job.recipe if job else None)
        except NotFound:
            progress.say(
                f"Shot {row.target} is gone from the film; the clip that was made for it is kept: {clip.path}."
            )
            return
        progress.advance(0, f"{take.shot} take {take.number}")

    purse = Purse(film.settings.budget, consent.unpriced, consent.again)
    return Hiring(
        film.ledger,
        purse,
        lambda name: generator(name, film.folder),
        keep,
        lambda shot: film.path("takes", shot),
        progress,
    )


def _guarded(film: Film, made: Commission, hiring: Hiring) -> None:
    """Hold back what names somebody real; make the pictures of people that the others need."""
    try:
        commissioning.guard(film, made)
        commissioning.portraits(film, made)
    except FilmwrightError as error:
        hiring.errors[made.request.shot.id] = error


def _refit(film: Film, job: Wanted, progress: Progress) -> int:
    take = film.take(job.shot)
    assert take is not None  # only_finish has seen it
    with film.ledger.attempt(job.shot.id, "refit", job.recipe.key, "filmwright"):
        keeping.refit(film, job.shot, take, job.recipe, film.settings.take_sound != "lose")
    progress.advance(job.frames, f"{job.shot.id} made to fit")
    return 1


def _hire(film: Film, job: Wanted, hiring: Hiring) -> None:
    """Give a shot whose steering is made to its generator."""
    made = job.commission
    assert made is not None
    hiring.add(
        Job(
            made.request, made.generator, made.estimate, made.recipe.key, film.path("takes", job.shot.id),
            commissioning.plan_of(made, film),
        )
    )  # fmt: skip


def _tell(film: Film, progress: Progress) -> None:
    """Say, and note for the report, where a hired take shows somebody speaking whose lips know nothing of the line."""
    notes = []
    for scene_id in film.scene_ids():
        for shot in film.shots(scene_id):
            take = film.take(shot)
            if take is not None and not take.in_sync:
                notes.append(
                    f"Shot {shot.id}, filmed by {take.generator}: action or lips are not those of the performance. Cover it from behind or "
                    f"on the listener, or film it with: filmwright retake {shot.id} --generator stage."
                )
    if notes != film.made.notes.get("shoot", []):
        for note in set(notes) - set(film.made.notes.get("shoot", [])):
            progress.say(note)
        film.made.notes["shoot"] = notes
        film.save_made()


# ---------------------------------------------------------------------- many at once


def _film_all(film: Film, jobs: list[Wanted], hiring: Hiring, progress: Progress) -> None:
    """A pool that outlives its workers: when one is killed, the shots it had are given out again."""
    left = {job.shot.id: job for job in jobs}
    tries: dict[str, int] = dict.fromkeys(left, 0)
    context = multiprocessing.get_context("spawn")
    while left:
        said = context.Queue()
        pool = ProcessPoolExecutor(workers(len(left)), context, _start_worker, (said,))
        begun: dict[str, tuple[int, float]] = {}
        try:
            running: dict[Future[JobRef | None], Wanted] = {}
            for job in left.values():
                tries[job.shot.id] += 1
                running[_given(film, job, pool)] = job
            _collect(film, running, left, begun, hiring, said, progress)
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
                if attempt:
                    film.ledger.end(attempt, "cut_off")
            pool.shutdown(wait=False, cancel_futures=True)
            said.close()


def _given(film: Film, job: Wanted, pool: ProcessPoolExecutor) -> Future[JobRef | None]:
    made = job.commission
    if made is not None:
        return pool.submit(_steer_one, made.request, made.folder, made.wishes)
    return pool.submit(_film_one, job.generator, film.folder, request(film, job), film.path("takes", job.shot.id))


def _collect(
    film: Film,
    running: Mapping[Future[JobRef | None], Wanted],
    left: dict[str, Wanted],
    begun: dict[str, tuple[int, float]],
    hiring: Hiring,
    said: Any,
    progress: Progress,
) -> None:
    waiting: set[Future[JobRef | None]] = set(running)
    while waiting:
        done, waiting = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
        _listen(film, running, begun, said, progress)
        for future in done:
            job = running[future]
            ref = future.result()
            attempt, started = begun.pop(job.shot.id, (0, time.time()))
            if ref is None:
                _hire(film, job, hiring)
            else:
                take = keeping.keep(film, job.shot, job.recipe, ref, time.time() - started)
                progress.advance(0, f"{take.shot} take {take.number}")
            if attempt:
                film.ledger.end(attempt, "done")
            del left[job.shot.id]
        hiring.step()


def _listen(
    film: Film,
    running: Mapping[Future[JobRef | None], Wanted],
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
        job = jobs[shot]
        if frames == 0:
            hired = job.commission is not None  # what it is shown costs nothing and is no take
            attempt = 0 if hired else film.ledger.begin(shot, "take", job.recipe.key, job.generator)
            begun[shot] = (attempt, time.time())
        progress.advance(0 if job.commission is not None else frames, shot)


_said: Any = None


def _start_worker(said: Any) -> None:
    """One core a process: two processes with one rasteriser thread each film more than one with two (research: render, 4)."""
    global _said
    _said = said
    for name in ("LP_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"


def _film_one(name: str, film: Path, asked: ShotRequest, folder: Path) -> JobRef:
    by = generator(name, film)
    asked, _ = by.plan(asked)
    _said.put((asked.shot.id, 0))
    return by.submit(asked, folder, _telling(asked.shot.id))


def _steer_one(asked: ShotRequest, folder: Path, wishes: steering.Wishes) -> None:
    _said.put((asked.shot.id, 0))
    steering.make(asked, folder, wishes, _telling(asked.shot.id))


def _telling(shot: str) -> Callable[[int, int], None]:
    told = 0

    def watch(done: int, total: int) -> None:
        nonlocal told
        if done - told >= 6 or done == total:
            _said.put((shot, done - told))
            told = done

    return watch
