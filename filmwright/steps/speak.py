"""Speak: one sound file a line, with the times of its sounds. A line that stands is not spoken again; one of which a person put a
recording into `recordings/` is not spoken at all."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filmwright.bible import Character
from filmwright.film import Film
from filmwright.graph import Recipe, Status, reasons, recipe
from filmwright.ledger import Ledger
from filmwright.reading.calls import FAR, INTO, calls, through
from filmwright.scenes import Phone
from filmwright.screenplay import Line, Screenplay
from filmwright.steps import recordings
from filmwright.steps.progress import Progress, working

VERSION = 1  # raised when the same words would now be spoken otherwise
WORDS = {
    "words": "its words changed",
    "voice": "its speaker's voice changed",
    "delivery": "the way it is said changed",
    "version": "speech is made another way now",
    "language": "it is read by the rules of another language, or by better ones",
    "recording": "its recording is new or has changed",
}
READING = {"fr": 1}  # languages read by rules of our own: raised when the same words would now have other sounds
PACE = 0.9  # seconds that speaking one second of a line takes, until the ledger knows better


@dataclass(frozen=True)
class WantedLine:
    """One line of dialogue with the recipe that its recording should have."""

    line: Line
    character: Character
    delivery: str
    recipe: Recipe
    status: Status
    recording: Path | None = None  # a person's own
    language: str = "en"  # in which it is read aloud


def wanted(film: Film, screenplay: Screenplay) -> Iterator[WantedLine]:
    """Every line that somebody says, in order, and whether its recording stands."""
    language = screenplay.language
    bible, recorded = film.bible(), recordings.found(film, screenplay).lines
    telephoned, ends_of = calls(screenplay), {line.id: scene.id for scene in screenplay.scenes for line in scene.lines}
    for line in screenplay.lines:
        character = bible.character(line.character)
        if character is None or not line.spoken:
            continue
        delivery = ", ".join(_said(line, through(line, telephoned.get(ends_of.get(line.id, ""), ()))))
        recording = recorded.get(line.id)
        if recording is None:
            parts = {"words": line.spoken, "voice": character.voice, "delivery": delivery, "version": VERSION}
            made = recipe(parts if language == "en" else {**parts, "language": (language, READING[language])})
        else:
            of = (recordings.digest(recording), recordings.VERSION)
            made = recipe({"words": line.spoken, "delivery": delivery, "recording": of})
        old = film.recipe("sound", "dialogue", f"{line.id}.json")
        there = film.path("sound", "dialogue", f"{line.id}.wav").is_file()
        found = reasons(made, old.get("parts") if old else None, there, WORDS)
        if old is not None and recording is None and old.get("recorded"):
            if "recording" in old.get("parts", {}):
                found = ("its recording was taken away",)
            elif there:
                found = ()  # a person put sound and times in place by hand: they stand whatever the recipe
        words = len(line.spoken.split())
        status = Status(line.id, "speech", found, False, PACE * words / 2.6)
        yield WantedLine(line, character, delivery, made, status, recording, language)


def run(film: Film, screenplay: Screenplay, progress: Progress) -> int:
    """Speak what is stale, and fit recordings that are new; the number of lines made."""
    lines = list(wanted(film, screenplay))
    jobs = [w for w in lines if w.status.stale]
    notes = [
        f"{recordings.FOLDER}/{name} is named after no line that is spoken; it is not heard."
        for name in recordings.found(film, screenplay).unknown
    ]
    if jobs:
        with working(progress, "speak", len(jobs)):
            for job in jobs:
                if job.recording is None:
                    _speak(film, film.ledger, job)
                else:
                    _fit(film, film.ledger, job, job.recording)
                progress.advance(1, f"{job.character.name} {job.line.id}")
    notes += [note for job in lines if job.recording for note in recordings.doubts(film, job.recording, job.line)]
    if notes != film.made.notes.get("speak", []):
        film.made.notes["speak"] = notes
        film.save_made()
    for note in notes:
        progress.say(note)
    return len(jobs)


def _speak(film: Film, ledger: Ledger, job: WantedLine) -> None:
    from filmwright.sound.voices.kokoro import speak
    from filmwright.sound.wav import write_wav

    with ledger.attempt(job.line.id, "speech", job.recipe.key, "kokoro"):
        spoken = speak(job.line.spoken, job.character.voice, job.delivery, film.settings.seed, job.language)
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


def _fit(film: Film, ledger: Ledger, job: WantedLine, recording: Path) -> None:
    """Put a person's recording in the place of a synthetic voice."""
    from filmwright.sound.voices.kokoro import speak
    from filmwright.sound.wav import write_wav

    name = f"{job.line.id}.json"
    with ledger.attempt(job.line.id, "speech", job.recipe.key, "recording"):
        synthetic = speak(job.line.spoken, job.character.voice, "", film.settings.seed, job.language)
        cut = recordings.fitted(recording, job.line, job.delivery, synthetic, film.settings.seed)
        old = film.recipe("sound", "dialogue", name) or {}
        parts = dict(job.recipe.parts)
        again = old.get("parts", {}).get("recording") == parts["recording"]
        said = str(old.get("said", job.line.spoken)) if again else job.line.spoken
        path = film.path("sound", "dialogue", f"{job.line.id}.wav")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_wav(path, cut.samples, cut.rate)
        made = recordings.recipe(film, recording, job.line, parts, cut, said)
        film.save_recipe({**made, "character": job.character.id}, "sound", "dialogue", name)


def lengths(film: Film, screenplay: Screenplay) -> dict[str, int]:
    """Lengths in frames of the recorded lines, by id. Once recorded they are inputs: no machine re-times the film."""
    found: dict[str, int] = {}
    if not film.path("sound", "dialogue").is_dir():
        return found
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


def _said(line: Line, heard: str) -> list[str]:
    """How a line is said, in its own words. In a telephone call those about the telephone give way to what the picture shows: `heard` is
    "clear" from a mouth that is seen, "phone" from the far end, "" in any other scene."""
    told = [text for _, text in line.parentheticals]
    if not heard:
        return [*told, *_heard_through(line)]
    told = [text for text in told if not (INTO.search(text) or FAR.search(text))]
    return [*told, "on the phone"] if heard == "phone" else told


def _heard_through(line: Line) -> tuple[str, ...]:
    """What a cue's extension says about how the voice is heard."""
    return {"PHONE": ("on the phone",), "RADIO": ("on the radio",), "SCREEN": ("on a screen",)}.get(line.extension, ())
