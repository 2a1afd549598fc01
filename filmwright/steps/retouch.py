"""Retouch: what Sora's editor did with a clip, as verbs on takes: remix, extend, loop, blend.

Remix and extend are made by whoever made the take, if its model can (the stage goes on filming the scene by itself); they are attempts in
the ledger like any other. Loop and blend are made here, of any take, for nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.checks.likeness import refuse_uncleared
from filmwright.errors import FilmError, InputError, UsageError
from filmwright.files import beside
from filmwright.film import Film
from filmwright.generators import generator
from filmwright.generators.storyboard import untimed
from filmwright.graph import digest
from filmwright.media import FilmWriter, pictures, write_film
from filmwright.shots import Shot, Take
from filmwright.stage.snapshot import View
from filmwright.steps import commissioning, keeping, shoot, sign
from filmwright.steps.attempts import Job
from filmwright.steps.progress import Progress, working
from filmwright.steps.spending import Consent, agreed

LONGEST = 20.0  # seconds by which a take is extended at once, and of a blend
FADE = 0.5  # seconds over which a loop's end flows into its beginning
LEAST = 8  # frames under which nothing can be looped
SEARCH = 0.25  # part of a take, at both ends, in which a loop's cut may lie
GAMMA = 2.2  # pictures are mixed as light is: a dissolve between encoded values would dip into grey


def remix(film: Film, shot_id: str, note: str, progress: Progress, consent: Consent | None = None) -> list[str]:
    """The take that the cut uses, changed by its own generator as the note says; the new take is circled.

    Raises:
        FilmError: the shot has no take, or one of the stage's, which is directed and not edited.
        Unsupported: the model changes no films.
    """
    if not note.strip():
        raise UsageError(f'Say what shall be otherwise, as in: filmwright remix {shot_id} --note "at night"')
    with film.lock():
        shot, take = _taken(film, shot_id)
        if take.generator == "stage":
            raise FilmError(
                f"Take {take.number} of {shot_id} is the stage's, which films a scene anew and edits no film. Change its camera with: "
                f'filmwright retake {shot_id} --note "…", or have a model film it first: filmwright retake {shot_id} --generator NAME'
            )
        made = _hired(film, shot, take, note, progress, consent, 0)
    return [
        f"Take {made.number} of {shot_id} is take {take.number}, remixed, and is circled; run make to put it into the film."
    ]


def extend(film: Film, shot_id: str, seconds: float, progress: Progress, consent: Consent | None = None) -> list[str]:
    """The take that the cut uses, made longer at its end, by whoever made it. In the film it lasts as long as before: what is new is a
    handle, for a cut in an editor that lets it run."""
    if not 0.1 <= seconds <= LONGEST:
        raise InputError(f"A take can be extended by 0.1 to {LONGEST:g} seconds at once, not by {seconds:g}.")
    with film.lock():
        shot, take = _taken(film, shot_id)
        if take.generator == "stage":
            made = _filmed_on(film, shot, take, round(seconds * take.fps), progress)
        else:
            made = _hired(film, shot, take, "", progress, consent, round(seconds * take.fps))
    more = (made.frames - take.frames) / made.fps
    return [f"Take {made.number} of {shot_id} is take {take.number}, {more:.1f} seconds longer, and is circled."]


def loop(film: Film, shot_id: str) -> tuple[Path, list[str]]:
    """A film of a shot that can be played round and round: cut where it comes back nearest to itself, its end flowing into its beginning.

    Raises InputError when the shot is too short.
    """
    _, take = _taken(film, shot_id)
    frames = list(pictures(film.path("takes", shot_id, take.file), *take.source_window))
    target = film.path("out", f"loop-{shot_id}.mp4")
    made = looped(frames, take.fps, shot_id)
    with beside(target, ".mp4") as temporary:
        write_film(temporary, made, take.width, take.height, take.fps)
    return target, [f"{target.resolve()} loops, {len(made) / take.fps:.1f} seconds a round."]


def blend(film: Film, one: str, two: str, seconds: float = 1.0) -> tuple[Path, list[str]]:
    """A film of two shots of which the first turns into the second over some seconds."""
    (_, a), (_, b) = _taken(film, one), _taken(film, two)
    if (a.width, a.height, a.fps) != (b.width, b.height, b.fps):
        raise InputError(f"The takes of {one} and {two} differ in size or rate; run make, and blend them then.")
    if not 0.04 <= seconds <= LONGEST:
        raise InputError(f"A blend lasts 0.04 to {LONGEST:g} seconds, not {seconds:g}.")
    lengths = [take.source_window[1] - take.source_window[0] for take in (a, b)]
    over = round(seconds * a.fps)
    if over > min(lengths):
        raise InputError(
            f"A blend of {seconds:g} s is longer than the shorter of the two shots, which lasts {min(lengths) / a.fps:.1f} s."
        )
    target = film.path("out", f"blend-{one}-{two}.mp4")
    first = pictures(film.path("takes", one, a.file), *a.source_window)
    second = pictures(film.path("takes", two, b.file), *b.source_window)
    with beside(target, ".mp4") as temporary:
        write_film(temporary, blended(first, second, lengths[0], over), a.width, a.height, a.fps)
    return target, [f"{target.resolve()} goes from {one} to {two}, {(sum(lengths) - over) / a.fps:.1f} seconds long."]


# ---------------------------------------------------------------------- pictures


def looped(frames: list[Array], fps: int, name: str) -> list[Array]:
    """Frames (h,w,3) u1 of a loop: from the cut that is least seen, with the frames before its beginning blended into its end."""
    count = len(frames)
    fade = min(round(FADE * fps), count // 4)
    if count < LEAST or fade < 1:
        raise InputError(f"Shot {name} has {count} frames; a loop needs {LEAST} at least.")
    reach = max(round(count * SEARCH), 1)
    small = [
        frame[:: max(frame.shape[0] // 24, 1), :: max(frame.shape[1] // 48, 1)].astype(np.float32) for frame in frames
    ]
    # The picture after the end is the one at the beginning, and so is the one before; each pair of cuts is judged by both.
    starts = range(fade, max(reach, fade + 1))
    ends = range(count - max(reach, 1), count)
    pairs = [(s, e) for s in starts for e in ends if e - s >= max(LEAST // 2, fade + 1)] or [(fade, count - 1)]
    start, end = min(pairs, key=lambda pair: _seam(small, *pair))
    body = frames[start:end]
    lead = frames[
        start - fade : start
    ]  # what came before the beginning takes over at the end, so that it leads into it
    for k in range(fade):
        at = len(body) - fade + k
        body[at] = mixed(body[at], lead[k], (k + 1) / (fade + 1))
    return body


def _seam(small: list[Array], start: int, end: int) -> float:
    """How much is seen of a cut from the frame before `end` to `start`."""
    return float(np.abs(small[start] - small[end]).mean() + np.abs(small[start - 1] - small[end - 1]).mean())


def blended(first: Iterator[Array], second: Iterator[Array], length: int, over: int) -> Iterator[Array]:
    """The frames of one shot of `length` frames, then of another, the last `over` of the first mixed with the first of the second."""
    for k, frame in enumerate(first):
        if k < length - over:
            yield frame
        else:
            part = (k - (length - over) + 1) / (over + 1)
            yield mixed(frame, next(second), part * part * (3 - 2 * part))
    yield from second


def mixed(one: Array, two: Array, part: float) -> Array:
    """Two pictures (h,w,3) u1 mixed as light: all of the first at 0, all of the second at 1."""
    light = (one / 255.0) ** GAMMA * (1 - part) + (two / 255.0) ** GAMMA * part
    return np.asarray((light ** (1 / GAMMA) * 255 + 0.5).astype(np.uint8))


# ---------------------------------------------------------------------- made by somebody


def _taken(film: Film, shot_id: str) -> tuple[Shot, Take]:
    shot = film.shot(shot_id)
    take = film.take(shot)
    if take is None:
        raise FilmError(f"Shot {shot_id} has no take yet. Run make, or: filmwright retake {shot_id}")
    return shot, take


def _filmed_on(film: Film, shot: Shot, take: Take, more: int, progress: Progress) -> Take:
    """The stage goes on filming where the take ends: the scene plays on, and stands still where it is over."""
    from filmwright.generators.stage import pipeline
    from filmwright.stage.camera import view
    from filmwright.stage.filming import picture

    job = next(w for w in shoot.wanted(film) if w.shot.id == shot.id)
    world, first = job.world, job.world.scene.frame(shot.start)
    after = take.frames - take.source_window[0]
    renderer = pipeline(take.width, take.height, film.settings.quality)
    clock = world.seconds(first)
    number = keeping.next_number(film, shot.id)
    path = film.path("takes", shot.id, f"take-{number}.mp4")

    def camera(frame: float) -> View:
        return view(shot, world.performance, frame, take.width / take.height)

    with (
        working(progress, "extend", more),
        beside(path, ".mp4") as temporary,
        FilmWriter(temporary, take.width, take.height, take.fps) as writer,
    ):
        for old in pictures(film.path("takes", shot.id, take.file)):
            writer.write(old)
        for k in range(after, after + more):
            frame = min(first + k, world.scene.frames - 1)
            writer.write(picture(world, camera, frame, clock + k / take.fps, renderer).rgb)
            progress.advance(1, shot.id)
    made = replace(take, number=number, file=path.name, frames=take.frames + more, usd=0.0)
    sign.take(film, shot, made, path)
    film.save_recipe(asdict(made), "takes", shot.id, f"take-{number}.json")
    keeping.put_circle(film, shot, number)
    return made


def _hired(
    film: Film, shot: Shot, take: Take, note: str, progress: Progress, consent: Consent | None, more: int
) -> Take:
    """Have the take changed (`more` is 0), or made `more` frames longer, by the generator that made it."""
    everything = {w.shot.id: w for w in shoot.wanted(film)}
    job = everything[shot.id]
    by = generator(take.generator, film.folder)
    base = replace(shoot.request(film, job), prompt="", model=take.model)
    told = untimed(job.commission.request.prompt) if job.commission else ""
    source = film.path("takes", shot.id, take.source or take.file)
    row = next(
        (
            r
            for r in reversed(film.ledger.attempts(shot.id))
            if r.outcome == "done" and f"source-{r.id}.mp4" == take.source
        ),
        None,
    )
    there = (
        row.remote_id if row is not None and not by.limits(take.model).free else source
    )  # what a vendor still has is not sent again
    if more:
        asked = replace(base, prompt=told, extend_from=there, frames=more)
    else:
        asked = replace(base, prompt=note, edit=there)
    planned, changes = by.plan(asked)
    parts = job.recipe.parts if job.commission else take.parts
    window = take.source_window[1] - take.source_window[0]
    plan = {
        "frames": more or window, "parts": dict(parts), "fit": [take.width, take.height, take.fps, window], "sound": False,
        "like": [], "guided": False, "lips": False, "extends": take.file if more else "",
    }  # fmt: skip
    key = digest((take.key, take.number, "extend" if more else "remix", more, note))
    estimate = by.estimate(planned)
    consent = consent or Consent()
    wanted = commissioning.Retouch(planned, take.generator, estimate, tuple(changes))
    agreed(film, [wanted], consent, progress)
    refuse_uncleared(planned.prompt, base.bible, f"shot {shot.id}")
    hiring = shoot.hiring(film, everything, consent, progress)
    under_way = {(r.target, r.key) for r in hiring.resume()}
    with working(progress, "extend" if more else "remix", float(plan["frames"])):  # type: ignore[arg-type]
        if (shot.id, key) not in under_way:
            hiring.add(
                Job(
                    planned,
                    take.generator,
                    estimate,
                    key,
                    film.path("takes", shot.id),
                    json.dumps(plan, sort_keys=True),
                )
            )
        hiring.finish()
    hiring.raise_errors()
    made = film.takes(shot.id)[-1]
    keeping.put_circle(film, shot, made.number)
    return made
