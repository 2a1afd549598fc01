"""Make: every step in order, each doing only what is stale; stopped at any moment and run again, it goes on from there."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from filmwright.errors import UsageError
from filmwright.film import SIZES, Film, Settings, picture_size
from filmwright.generators import generator
from filmwright.graph import Status
from filmwright.steps import (
    begin,
    block,
    breakdown,
    check,
    cut,
    direct,
    master,
    mix,
    planned,
    score,
    shoot,
    speak,
    write,
)
from filmwright.steps.progress import Progress, clock
from filmwright.steps.spending import Consent

HAND = (
    "generator",
    "model",
    "budget",
    "writer",
    "writer_model",
)  # settings that a command changes in a film that is there
STEPS = ("write", "breakdown", "speak", "block", "direct", "shoot", "cut", "score", "mix", "master", "check")


@dataclass(frozen=True)
class Asked:
    """What a command says of a film; None where it says nothing."""

    quality: str | None = None
    size: str | None = None
    minutes: float | None = None
    generator: str | None = None
    language: str | None = None
    author: str | None = None
    seed: int | None = None
    model: str | None = None
    writer: str | None = None
    writer_model: str | None = None
    budget: float | None = None

    @property
    def given(self) -> dict[str, Any]:
        """The settings that were said, checked; UsageError when a value cannot be."""
        if self.quality is not None and self.quality not in SIZES:
            raise UsageError(f"--quality is {self.quality!r}; it must be one of {', '.join(SIZES)}.")
        if self.minutes is not None and not 0.2 <= self.minutes <= 180:
            raise UsageError(f"--minutes is {self.minutes:g}; it must be 0.2 to 180.")
        if self.budget is not None and not 0 <= self.budget < 1e6:
            raise UsageError(f"--budget is {self.budget:g}; it must be US dollars, 0 or more.")
        if self.writer is not None:
            write.check(self.writer)
        if self.size:
            picture_size(self.size)
        if self.generator is not None:
            generator(self.generator)
        given = {name: value for name, value in asdict(self).items() if value is not None}
        if self.generator is not None and self.model is None:
            given["model"] = ""  # the model of another generator means nothing to this one
        if self.writer is not None and self.writer_model is None:
            given["writer_model"] = ""
        return given


def opened(source: str | None, into: Path | None, asked: Asked, progress: Progress) -> Film:
    """The film that a command is about: begun from an idea or a file, or the one in the folder, with what the command says of it."""
    given = asked.given
    if source is not None:
        film = begin.begin(source, into, Settings(**({"language": ""} | given)), progress)
        filmed_by = {name: given[name] for name in HAND if name in given}
        if any(getattr(film.settings, name) != value for name, value in filmed_by.items()):
            with film.lock():
                film.change(**filmed_by)
        return film
    film = Film(into or Path())
    fixed = [f"--{name}" for name in ("minutes", "seed") if name in given]
    if fixed:
        raise UsageError(
            f"{' and '.join(fixed)} belong to the writing of a new film; this one is written. Give an idea with them."
        )
    if given:
        with film.lock():
            film.change(**given)
    return film


def run(film: Film, progress: Progress, until: str = "", consent: Consent | None = None) -> list[str]:
    """Make what is stale up to and including the step `until`; sentences that tell what was made and what it took."""
    if until and until not in STEPS:
        raise UsageError(f"There is no step {until!r}; the steps are {', '.join(STEPS)}.")
    last = STEPS.index(until) if until else len(STEPS) - 1
    began = time.monotonic()
    with film.lock():
        if not film.screenplay_path.is_file() and film.settings.idea:
            for sentence in write.first(film, progress, consent):
                progress.say(sentence)
        if last < STEPS.index("breakdown"):
            return [f"The screenplay is {film.screenplay_path}."]
        breakdown.run(film, progress)
        screenplay = breakdown.load(film)
        if last >= STEPS.index("speak"):
            speak.run(film, screenplay, progress)
        if last >= STEPS.index("block"):
            block.run(film, screenplay, progress)
        if last >= STEPS.index("direct"):
            direct.run(film, progress)
        takes = shoot.run(film, progress, consent=consent) if last >= STEPS.index("shoot") else 0
        if last >= STEPS.index("cut"):
            cut.run(film, progress)
        if last >= STEPS.index("score"):
            score.run(film, progress)
        if last >= STEPS.index("mix"):
            mix.run(film, progress)
        made = master.run(film, progress) if last >= STEPS.index("master") else False
        findings = check.run(film) if last >= STEPS.index("check") else []
    took = time.monotonic() - began
    if last < STEPS.index("master"):
        return [f"Made up to {until} in {took:.0f} s; the film is in {film.folder.resolve()}."]
    seconds = master.length(film)
    path = film.path("out", "master.mp4").resolve()
    sentences = []
    if made:
        sentences.append(
            f"{film.settings.title} is {path}: {clock(seconds)} long; {takes} takes and the rest took {clock(took)}."
        )
    else:
        sentences.append(f"Nothing was stale; {film.settings.title} is {path}, {clock(seconds)} long.")
    faults = [f for f in findings if f.level == "fault"]
    if faults:
        sentences.append(f"{len(faults)} technical faults; they are in {film.path('out', 'report.md').resolve()}.")
    return sentences


def plan(film: Film, progress: Progress) -> list[str]:
    """Everything up to the shot list, nothing voiced or shot; sentences that tell what the film will be and cost."""
    with film.lock():
        breakdown.run(film, progress)
        screenplay = breakdown.load(film)
        block.run(film, screenplay, progress)
        direct.run(film, progress)
    return planned.told(film, screenplay, lambda: statuses(film))


def statuses(film: Film) -> list[Status]:
    """Every made thing of the film, and whether it stands. Nothing is changed."""
    if not film.screenplay_path.is_file():
        return [Status("screenplay", "screenplay", ("it has not been written yet",))]
    screenplay = breakdown.load(film)
    found = [job.status for job in speak.wanted(film, screenplay)]
    found += block.statuses(film, screenplay)
    found += direct.statuses(film)
    found += [job.status for job in shoot.wanted(film)]
    if film.scene_ids():
        found.append(cut.status(film))
        found += score.statuses(film)
        found.append(mix.status(film))
        found.append(master.wanted(film).status)
    return found


def why(film: Film, shot_id: str) -> list[str]:
    """What a shot is, and in sentences why it is stale or stands."""
    shot = film.shot(shot_id)
    job = next(job for job in shoot.wanted(film) if job.shot.id == shot_id)
    take = film.take(shot)
    sentences = [
        f"{shot.id} is a {shot.size} {shot.kind} of {', '.join(shot.subjects) or 'the place'}, {shot.movement}, "
        f"{job.frames / job.world.scene.fps:.1f} seconds: {shot.why or 'no reason given'}.",
        f"It covers scene {shot.scene} from {shot.start.offset} frames into beat {shot.start.beat} "
        f"to {shot.end.offset} frames into beat {shot.end.beat}.",
    ]
    if take:
        by = f"{take.generator} {take.model}".strip()
        cost = f" for {take.usd:.2f} USD" if take.usd else ""
        sentences.append(f"Its take {take.number} was made by {by} in {take.seconds:.0f} seconds{cost}.")
    if shot.locked:
        sentences.append("It is locked: its take stays whatever changes.")
    if job.status.reasons:
        sentences += [f"It is stale: {reason}." for reason in job.status.reasons]
        if job.trouble is None:
            sentences.append(
                f"Filming it again takes about {job.status.seconds:.0f} seconds and {job.status.usd:.2f} USD."
            )
    else:
        sentences.append("It stands: nothing that it was made from has changed.")
    return sentences
