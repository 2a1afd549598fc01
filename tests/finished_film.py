"""A small finished film made without filming: takes of plain colours, tones for lines, so that what comes after filming is tested fast."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np

from filmwright import files
from filmwright.bible import Bible, Character, Place, Voice
from filmwright.film import Film, Settings
from filmwright.media import write_film
from filmwright.scenes import Anchor, Beat, Scene
from filmwright.shots import Key, Rig, Shot, Take
from filmwright.sound.wav import write_wav
from filmwright.steps import cut, master, mix, shoot
from filmwright.steps.progress import Silent

SIZE = (96, 40)
SCRIPT = """Title: Two Rooms
Author: A. Writer

INT. KITCHEN - NIGHT

NORA looks at PAUL.

NORA
I was waiting for you.

PAUL
You waited?

INT. HALL - DAY

NORA
Come in, and close the door behind you.
"""


def finished(folder: Path, mixed: bool = True, **settings: object) -> Film:
    """Two scenes, four shots, three lines; mixed with a plain tone unless `mixed` is off (then mix it yourself)."""
    given = {"title": "Two Rooms", "author": "A. Writer", "size": f"{SIZE[0]}x{SIZE[1]}", **settings}
    film = Film.create(folder, Settings(**given))  # type: ignore[arg-type]
    files.write(film.screenplay_path, SCRIPT)
    people = tuple(Character(n, n.upper(), voice=Voice(v)) for n, v in (("nora", "bf_emma"), ("paul", "am_puck")))
    places = (Place("kitchen", "KITCHEN", "room", interior=True), Place("hall", "HALL", "room", interior=True))
    film.save_bible(Bible(characters=people, places=places))
    marks = ()  # nobody is seen: making people takes a test too long
    film.save_scene(
        Scene("1", "INT. KITCHEN - NIGHT", "kitchen", time="night", marks=marks, beats=(
            Beat("1-1", "action", 24, who="nora", text="NORA looks at PAUL."),
            Beat("1-2", "line", 30, gap=4, who="nora", text="I was waiting for you.", spoken=True),
            Beat("1-3", "line", 16, gap=2, who="paul", text="You waited?", spoken=True),
        ), transition="DISSOLVE TO:")
    )  # fmt: skip
    film.save_scene(
        Scene("2", "INT. HALL - DAY", "hall", marks=marks, beats=(
            Beat("2-1", "line", 50, gap=6, who="nora", text="Come in, and close the door behind you.", voice_over=True, spoken=True),
        ))
    )  # fmt: skip
    rig = Rig((Key(0.0, (2.4, 1.5, 2.4), (0.0, 1.3, 0.0)),))
    film.save_shots("1", [
        Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-2", 4), "LS", rig=rig, subjects=("nora",), why="establish the room"),
        Shot("1-002", "1", Anchor("1-2", 4), Anchor("1-3", 0), "MCU", rig=rig, subjects=("nora",)),
        Shot("1-003", "1", Anchor("1-3", 0), Anchor("1-3", 40), "MS", rig=rig, subjects=("paul",)),
    ])  # fmt: skip
    film.save_shots("2", [Shot("2-001", "2", Anchor("2-1", -6), Anchor("2-1", 74), "LS", rig=rig, subjects=("nora",))])
    for scene in ("1", "2"):
        for beat in film.scene(scene).beats:
            if beat.kind == "line":
                _speak(film, beat)
    for k, job in enumerate(shoot.wanted(film)):
        _take(film, job, k)
    if mixed:
        tone = 0.1 * np.sin(np.arange(round(cut.edit(film).frames / 24 * 48000)) / 48000 * 2 * np.pi * 330)
        for name in ("mix", "DX", "FX", "MX", "ME"):
            write_wav(film.path("sound", f"{name}.wav"), np.stack([tone, tone], axis=1).astype(np.float32))
        now, _ = mix.wanted(film, cut.edit(film))
        film.save_recipe({"parts": dict(now.parts), "loudness": -16.0, "true_peak": -1.4}, "sound", "mix.json")
        cut.run(film)
        with film.lock():
            master.run(film, Silent())
    return film


def _speak(film: Film, beat: Beat) -> None:
    seconds = beat.frames / 24
    time = np.arange(round(seconds * 24000)) / 24000
    path = film.path("sound", "dialogue", f"{beat.id}.wav")
    path.parent.mkdir(parents=True, exist_ok=True)
    voice = np.sin(2 * np.pi * (220 + 40 * np.sin(9 * time)) * time) * (0.55 + 0.45 * np.sin(25 * time))
    write_wav(path, (0.12 * voice).astype(np.float32), 24000)
    film.save_recipe(
        {"parts": {"words": beat.text}, "character": beat.who, "seconds": seconds, "frames": beat.frames, "phones": []},
        "sound", "dialogue", f"{beat.id}.json",
    )  # fmt: skip


def _take(film: Film, job: shoot.Wanted, k: int) -> None:
    """A grey that says the shot and rises with the frame."""
    path = film.path("takes", job.shot.id, "take-1.mp4")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_film(path, (np.full((SIZE[1], SIZE[0], 3), 40 + 40 * k + f // 4, np.uint8) for f in range(job.frames)), *SIZE)
    parts = dict(job.recipe.parts)
    take = Take(job.shot.id, 1, path.name, job.recipe.key, "stage", job.frames, *SIZE, 24, (0, job.frames), parts=parts)
    film.save_recipe(asdict(take), "takes", job.shot.id, "take-1.json")
