"""Make: every step in order, each doing only what is stale; stopped at any moment and run again, it goes on from there."""

from __future__ import annotations

import time

from filmwright.errors import UsageError
from filmwright.film import Film
from filmwright.graph import Status
from filmwright.shots import Shot
from filmwright.steps import (
    block,
    breakdown,
    check,
    cut,
    direct,
    master,
    mix,
    score,
    shoot,
    sign,
    speak,
    write,
)
from filmwright.steps.foretelling import foretold
from filmwright.steps.progress import Progress, clock
from filmwright.steps.spending import Consent

STEPS = ("write", "breakdown", "speak", "block", "direct", "shoot", "cut", "score", "mix", "master", "check")


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
        if last >= STEPS.index("master") and mix.status(film).stale:
            sign.identity(
                film
            )  # a certificate that cannot be used is told before the mix, which takes longer than the master
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


def statuses(film: Film) -> list[Status]:
    """Every made thing of the film, and whether it stands. Nothing is changed."""
    if not film.screenplay_path.is_file():
        return [Status("screenplay", "screenplay", ("it has not been written yet",))]
    screenplay = breakdown.load(film)
    found = [job.status for job in speak.wanted(film, screenplay)]
    found += block.statuses(film, screenplay)
    found += direct.statuses(film)
    with foretold(film) as then:  # of takes is told what falls when the scenes are brought up to date
        found += [job.status for job in shoot.wanted(then)]
        if film.scene_ids():
            placed = film if _is_placed(film) else then
            found.append(cut.status(placed))
            found += score.statuses(placed)
            found.append(mix.status(placed))
            found.append(master.wanted(placed).status)
    return found


def _is_placed(film: Film) -> bool:
    """Whether every shot has its place in its scene; not so after a scene was blocked anew, until it is directed."""
    anchors = (
        (film.scene(i), anchor) for i in film.scene_ids() for shot in film.shots(i) for anchor in (shot.start, shot.end)
    )
    return all(scene.has(anchor.beat) for scene, anchor in anchors)


def why(film: Film, shot_id: str) -> list[str]:
    """What a shot is, and in sentences why it is stale or stands."""
    with foretold(film) as then:
        job = next((job for job in shoot.wanted(then) if job.shot.id == shot_id), None)
        return _why(film, job.shot if job else film.shot(shot_id), job)


def _why(film: Film, shot: Shot, job: shoot.Wanted | None) -> list[str]:
    if job is None:
        return [f"{shot.id} is no longer in the cut as scene {shot.scene} is now; its takes are kept."]
    sentences = [
        f"{shot.id} is a {shot.size} {shot.kind} of {', '.join(shot.subjects) or 'the place'}, {shot.movement}, "
        f"{job.frames / job.world.scene.fps:.1f} seconds: {shot.why or 'no reason given'}.",
        f"It covers scene {shot.scene} from {shot.start.offset} frames into beat {shot.start.beat} "
        f"to {shot.end.offset} frames into beat {shot.end.beat}.",
    ]
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
