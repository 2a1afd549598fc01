"""Keeping: a made picture brought into the film as a take: the film file first, its recipe last, so that a take with a recipe is whole."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, replace
from typing import Any

from filmwright.film import Film
from filmwright.generators import generator
from filmwright.generators.generator import Clip, JobRef
from filmwright.graph import Recipe
from filmwright.ledger import Attempt
from filmwright.shots import Shot, Take
from filmwright.steps import sign
from filmwright.steps.commissioning import FINISH
from filmwright.steps.conforming import Fit, conform, lengthened


def next_number(film: Film, shot: str) -> int:
    """The number of a shot's next take; numbers are given once, also those of takes that were not finished."""
    names = [path.stem.split("-")[1] for path in film.path("takes", shot).glob("take-*.*")]
    return 1 + max((int(name) for name in names if name.isdigit()), default=0)


def keep(film: Film, shot: Shot, recipe: Recipe, ref: JobRef, seconds: float) -> Take:
    """Bring a take of the stage, or of whatever films the performance itself, into the film."""
    number = next_number(film, shot.id)
    clip = generator(ref.generator, film.folder).fetch(ref, film.path("takes", shot.id) / f"take-{number}.mp4")
    take = Take(
        shot=shot.id,
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
        parts=dict(recipe.parts),
    )
    _finished(film, shot, take)
    return take


def keep_hired(film: Film, row: Attempt, clip: Clip, usd: float, wanted: Recipe | None) -> Take:
    """Make a take of a clip that a hired generator gave. `wanted` is what the shot's take should be made from now (None: unknown).

    A clip that was asked for before the shot changed is kept too, for it was paid for; but the take that stands stays circled.
    NotFound when the shot is gone from the film.
    """
    plan = json.loads(row.plan)
    shot = film.shot(row.target)
    before = next((take for take in film.takes(shot.id) if take.source == clip.path.name), None)
    if before is not None:
        return before  # a process that was killed had come this far
    number = next_number(film, shot.id)
    path = film.path("takes", shot.id) / f"take-{number}.mp4"
    width, height, fps, window = plan["fit"]
    like = [film.path(*name.split("/")) for name in plan["like"]]
    fit = Fit(width, height, fps, window)
    if plan.get("extends"):
        start = clip.source_window[0]  # an answer that holds the old film too begins with it
        fitted = lengthened(film.path("takes", shot.id, plan["extends"]), clip.path, start, path, fit)
    else:
        fitted = conform(clip.path, path, fit, [p for p in like if p.is_file()], bool(plan["sound"]))
    take = Take(
        shot=shot.id,
        number=number,
        file=path.name,
        key=row.key,
        generator=row.generator,
        frames=fitted.frames,
        width=width,
        height=height,
        fps=fps,
        source_window=fitted.window,
        in_sync=clip.in_sync or (bool(plan["guided"]) and not plan["lips"]),
        model=row.model,
        source=clip.path.name,
        seconds=round(max(time.time() - row.started, 0.0), 2),
        usd=usd,
        parts=plan["parts"],
    )
    standing = film.take(shot)
    outdated = wanted is not None and dict(wanted.parts) != plan["parts"]
    _finished(film, shot, take, circle=not (outdated and standing is not None))
    if outdated and standing is not None and not shot.circled:
        put_circle(film, shot, standing.number)
    return take


def refit(film: Film, shot: Shot, old: Take, recipe: Recipe, with_sound: bool) -> Take:
    """A hired take made to fit anew, from the clip as it came: nothing is sent, nothing paid."""
    width, height = film.settings.picture
    folder = film.path("takes", shot.id)
    number = next_number(film, shot.id)
    window = old.source_window[1] - old.source_window[0]
    like = sorted(folder.glob("steering/*/match-*.png"), key=lambda path: (-path.parent.stat().st_mtime, path.name))
    newest = [path for path in like if path.parent == like[0].parent]
    fitted = conform(
        folder / old.source, folder / f"take-{number}.mp4", Fit(width, height, old.fps, window), newest, with_sound
    )
    take = replace(
        old, number=number, file=f"take-{number}.mp4", frames=fitted.frames, width=width, height=height, source_window=fitted.window,
        usd=0.0, parts=dict(recipe.parts), key=recipe.key,
    )  # fmt: skip
    _finished(film, shot, take)
    return take


def only_finish(film: Film, shot: Shot, take: Take | None, recipe: Recipe) -> bool:
    """Whether a hired take only has to be made to fit anew: all else stands, and the clip as it came is there."""
    if take is None or not take.source or not film.path("takes", shot.id, take.source).is_file():
        return False
    return {name for name, value in recipe.parts.items() if take.parts.get(name) != value} == {FINISH}


def _finished(film: Film, shot: Shot, take: Take, circle: bool = True) -> None:
    path = film.path("takes", shot.id, take.file)
    sign.take(film, shot, take, path)
    film.save_recipe(asdict(take), "takes", shot.id, f"take-{take.number}.json")
    if circle and film.shot(shot.id).circled:
        # The circled take no longer stood (or a retake was asked for): the circle goes to its successor.
        put_circle(film, shot, take.number)


def put_circle(film: Film, shot: Shot, number: int) -> None:
    """Have the cut use this take."""
    shots: list[Any] = film.shots(shot.scene)
    film.save_shots(shot.scene, [replace(s, circled=number) if s.id == shot.id else s for s in shots])
