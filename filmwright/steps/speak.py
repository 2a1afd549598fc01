"""Speak: one sound file a line, with the times of its sounds. A line that stands is not spoken again."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from filmwright.bible import Character
from filmwright.film import Film
from filmwright.graph import Recipe, Status, reasons, recipe
from filmwright.ledger import Ledger
from filmwright.scenes import Phone
from filmwright.screenplay import Line, Screenplay
from filmwright.steps.progress import Progress, working

VERSION = 1  # raised when the same words would now be spoken otherwise
WORDS = {
    "words": "its words changed",
    "voice": "its speaker's voice changed",
    "delivery": "the way it is said changed",
    "version": "speech is made another way now",
}
PACE = 0.9  # seconds that speaking one second of a line takes, until the ledger knows better


@dataclass(frozen=True)
class WantedLine:
    """One line of dialogue with the recipe that its recording should have."""

    line: Line
    character: Character
    delivery: str
    recipe: Recipe
    status: Status


def wanted(film: Film, screenplay: Screenplay) -> Iterator[WantedLine]:
    """Every line that somebody says, in order, and whether its recording stands."""
    bible = film.bible()
    for line in screenplay.lines:
        character = bible.character(line.character)
        if character is None or not line.spoken:
            continue
        delivery = ", ".join([*(text for _, text in line.parentheticals), *_heard_through(line)])
        made = recipe({"words": line.spoken, "voice": character.voice, "delivery": delivery, "version": VERSION})
        old = film.recipe("sound", "dialogue", f"{line.id}.json")
        own = old is not None and bool(old.get("recorded"))  # a person's own recording stands whatever the recipe
        there = film.path("sound", "dialogue", f"{line.id}.wav").is_file()
        found = () if own and there else reasons(made, old.get("parts") if old else None, there, WORDS)
        words = len(line.spoken.split())
        yield WantedLine(line, character, delivery, made, Status(line.id, "speech", found, False, PACE * words / 2.6))


def run(film: Film, screenplay: Screenplay, progress: Progress) -> int:
    """Speak what is stale; the number of lines spoken."""
    jobs = [w for w in wanted(film, screenplay) if w.status.stale]
    if not jobs:
        return 0
    with working(progress, "speak", len(jobs)):
        for job in jobs:
            _speak(film, film.ledger, job)
            progress.advance(1, f"{job.character.name} {job.line.id}")
    return len(jobs)


def _speak(film: Film, ledger: Ledger, job: WantedLine) -> None:
    from filmwright.sound.voices.kokoro import speak
    from filmwright.sound.wav import write_wav

    with ledger.attempt(job.line.id, "speech", job.recipe.key, "kokoro"):
        spoken = speak(job.line.spoken, job.character.voice, job.delivery, film.settings.seed)
        path = film.path("sound", "dialogue", f"{job.line.id}.wav")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_wav(path, spoken.samples, spoken.rate)
        seconds = len(spoken.samples) / spoken.rate
        film.save_recipe(
            {
                "parts": dict(job.recipe.parts),
                "character": job.character.id,
                "text": job.line.spoken,
                "seconds": round(seconds, 4),
                "frames": math.ceil(seconds * film.settings.fps),
                "phones": [[p.symbol, round(p.start, 4), round(p.end, 4)] for p in spoken.phones],
                "unread": spoken.unread,
            },
            "sound",
            "dialogue",
            f"{job.line.id}.json",
        )


def lengths(film: Film, screenplay: Screenplay) -> dict[str, int]:
    """Lengths in frames of the recorded lines, by id. Once recorded they are inputs: no machine re-times the film."""
    found = {}
    for line in screenplay.lines:
        recipe = film.recipe("sound", "dialogue", f"{line.id}.json")
        if recipe and isinstance(recipe.get("frames"), int):
            found[line.id] = recipe["frames"]
    return found


def phones(film: Film, line: str) -> tuple[Phone, ...] | None:
    """The sounds of a recorded line, or None when it is not recorded."""
    recipe = film.recipe("sound", "dialogue", f"{line}.json")
    if not recipe:
        return None
    return tuple(Phone(str(symbol), float(start), float(end)) for symbol, start, end in recipe.get("phones", []))


def _heard_through(line: Line) -> tuple[str, ...]:
    """What a cue's extension says about how the voice is heard."""
    return {"PHONE": ("on the phone",), "RADIO": ("on the radio",), "SCREEN": ("on a screen",)}.get(line.extension, ())
