"""Planned: what a film will be, told before anything is made: its length, cast, places, scenes and shots, and what making it costs."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from filmwright.film import Film
from filmwright.graph import Status
from filmwright.screenplay import Screenplay
from filmwright.steps import block, breakdown, direct, running_time, speak
from filmwright.steps.outline import Outline, outlines
from filmwright.steps.pace import pace
from filmwright.steps.progress import Progress, clock, many

SCORING, PER_SECOND = (
    4.5,
    0.1 + 0.12,
)  # seconds that effects and music take, and music and mix for each second of the film
MASTERING = 0.012  # seconds a frame of the smallest picture


def plan(film: Film, progress: Progress) -> list[str]:
    """Everything up to the shot list, nothing voiced or shot; sentences that tell what the film will be and cost."""
    with film.lock(), _unswept():
        breakdown.run(film, progress)
        screenplay = breakdown.load(film)
        block.run(film, screenplay, progress)
        direct.run(film, progress)
    return told(film, screenplay)


@contextmanager
def _unswept() -> Iterator[None]:
    """Python's search for unused rings of objects put off while a film is planned: what a plan makes it keeps, and each search looks
    through all of it, a thirtieth of the time of planning again."""
    usual = gc.get_threshold()
    gc.set_threshold(100_000, 20, 20)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def told(film: Film, screenplay: Screenplay) -> list[str]:
    """The plan in sentences."""
    bible, scenes = film.bible(), outlines(film)
    frames = running_time.length(film, scenes)
    shots = sum(len(scene.rows) for scene in scenes)
    sentences = [
        f"{film.settings.title}: about {clock(frames / film.settings.fps)}, {many(len(scenes), 'scene')}, {many(shots, 'shot')}.",
        "Cast: "
        + "; ".join(_introduced(c.name, c.kind, c.look.sex, c.look.age, c.voice.name) for c in bible.characters)
        + ".",
        "Places: " + "; ".join(f"{p.name} ({p.kind})" for p in bible.places) + ".",
    ]
    for scene in scenes:
        sentences.append(f"Scene {scene.id}  {scene.heading}  {clock(scene.seconds)}, {', '.join(scene.setting)}")
        sentences += [f"  {row.id}  {row.told}" for row in scene.rows]
    if anything_made(film) or _hired(film, scenes):
        from filmwright.steps.make import statuses  # whoever only plans needs none of what making needs

        stale = [status for status in statuses(film) if status.stale]
        seconds, usd = sum(s.seconds for s in stale), sum(s.usd for s in stale)
        if not stale:
            return [*sentences, "All of it is made."]
        what = _listed(stale)
        return [
            *sentences,
            f"{what} made anew: about {clock(seconds)} on this machine, and {usd:.2f} USD.",
        ]
    lines = sum(1 for _ in screenplay.lines)
    seconds = from_nothing(film, screenplay, scenes, frames)
    return [
        *sentences,
        f"Making it takes about {clock(seconds)} on this machine ({many(lines, 'line')} to speak), and 0.00 USD.",
    ]


def anything_made(film: Film) -> bool:
    """Whether there is a take or a spoken line, so that something may stand."""
    return any(next(film.path(*room).glob("*"), None) is not None for room in (("takes",), ("sound", "dialogue")))


def from_nothing(film: Film, screenplay: Screenplay, scenes: Sequence[Outline], frames: int) -> float:
    """Seconds that making a film takes of which nothing was made yet, by the stage."""
    words = sum(len(line.spoken.split()) for line in screenplay.lines)
    width, height = film.settings.picture
    filming = sum(scene.frames for scene in scenes) * pace(film)
    sounding = SCORING + PER_SECOND * frames / film.settings.fps
    return filming + speak.PACE * words / 2.6 + sounding + frames * MASTERING * width * height / (640 * 268)


def _hired(film: Film, scenes: Sequence[Outline]) -> bool:
    """Whether anything but the stage films a shot, whose price must be asked shot by shot."""
    settings = film.settings
    named = [(settings.generator, settings.model)]
    for by in dict(settings.by_scene).values():
        name, _, model = by.partition(":")
        named.append((name, model))
    if any(row.hired for scene in scenes for row in scene.rows):
        return True
    named = [(name, model) for name, model in named if name != "stage"]
    if not named:
        return False
    from filmwright.generators import generator
    from filmwright.steps import commissioning

    return any(commissioning.is_hired(generator(name, film.folder), model) for name, model in named)


def _listed(stale: Sequence[Status]) -> str:
    """What is stale, by kind."""
    kinds = {"take": "take", "speech": "line", "scene": "scene", "shots": "shot list"}
    counts = {noun: sum(s.kind == kind for s in stale) for kind, noun in kinds.items()}
    parts = [many(count, noun) for noun, count in counts.items() if count]
    others = sorted({s.kind for s in stale} - set(kinds))
    parts += [f"the {kind}" for kind in others]
    text = parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
    return text + (" is" if len(stale) == 1 else " are")


def _introduced(name: str, kind: str, sex: str, age: float, voice: str) -> str:
    return f"{name} ({sex}, {age:.0f}, voice {voice})" if kind == "person" else f"{name} ({kind}, voice {voice})"
