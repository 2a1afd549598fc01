"""Bench: medians of what filming costs on this machine, beside the figures aimed at on two cores."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from filmwright.bible import Bible, Character, Garment, Look, Place
from filmwright.film import Settings
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.shots import Key, Rig
from filmwright.steps.progress import Silent

IDEA = "An ultramarathon runner tries to outrun a sandstorm in the desert"


@dataclass(frozen=True)
class Row:
    """One figure; `aim` 0: none was set."""

    name: str
    value: float
    unit: str
    aim: float = 0.0


def measure(film: bool = False, finish: bool = False) -> list[Row]:
    """All figures; with `film` also a clip and a whole film, which take minutes. With `finish` those of mixing and mastering ten minutes
    alone."""
    from filmwright.steps import bench_people

    if finish:
        from filmwright.steps import bench_finish

        return bench_finish.rows()
    rows = [Row("filmwright --help", _timed(_help, 5), "s", 0.5)]
    rows += _frames()
    rows += [Row(*figures) for figures in bench_people.rows()]
    rows.append(_speech())
    rows += _signing()
    rows.append(Row("memory of this process", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB", 1000))
    if film:
        rows += _film()
    return rows


def _timed(act: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append(time.perf_counter() - began)
    return median(taken)


def _help() -> None:
    subprocess.run([sys.executable, "-m", "filmwright", "--help"], check=True, capture_output=True)


def run_scene() -> tuple[Scene, Bible]:
    """A run through the desert before a storm: the scene that frames are measured on."""
    look = Look(age=34, hair="ponytail")
    clothes = (Garment("singlet", "#c03028"), Garment("shorts", "#20262e"), Garment("trainers", "#e8e4da"))
    bible = Bible((Character("runner", "RUNNER", look=look, wardrobe=clothes),), (Place("desert", "DESERT", "desert"),))
    run = Cue("runner", "run", frames=240, path=((0.0, 0.0), (0.0, 38.0)))
    beats = (Beat("1-1", "action", 240, who="runner", mood="effort", intensity=0.7, cues=(run,)),)
    marks = (("runner", Mark(0, 0)),)
    return Scene("1", "EXT. DESERT - DUSK", "desert", "dusk", "sandstorm", "fear", marks=marks, beats=beats), bible


def room_scene() -> tuple[Scene, Bible]:
    """Two people who talk in a room: the shot that most films are made of."""
    clothes = (Garment("jacket", "#2f6b4a"), Garment("trousers", "#2c3242"), Garment("shoes", "#2a2422"))
    people = (
        Character("anna", "ANNA", look=Look(age=62, hair="bun", face=3), wardrobe=clothes),
        Character(
            "ben",
            "BEN",
            look=Look(sex="male", age=30, hair="short", face=5),
            wardrobe=clothes[1:] + (Garment("jumper"),),
        ),
    )
    bible = Bible(people, (Place("room", "LIVING ROOM", "room", interior=True),))
    beats = (Beat("1-1", "line", 240, who="anna", text="It was never in the attic.", mood="neutral", intensity=0.4),)
    marks = (("anna", Mark(-0.45, -0.4, 90)), ("ben", Mark(0.45, -0.4, -90)))
    return Scene("1", "INT. LIVING ROOM - DAY", "room", "day", "clear", "neutral", marks=marks, beats=beats), bible


RUN = Rig(keys=(Key(0.0, (-3.2, 1.3, 4.6), (0.0, 1.0, 0.0), 35.0),), follow="runner", aim=(("runner", -0.2, 0.35),))
TALK = Rig(keys=(Key(0.0, (0.5, 1.45, 1.9), (0.0, 1.3, -0.4), 32.0),))
SIZES = (((640, 268), "draft", 0.08), ((1280, 536), "fine", 0.20))


def _frames() -> list[Row]:
    rows = _filmed("one runner", RUN, *run_scene(), first="first frame, from nothing")
    return rows + _filmed("two in a room", TALK, *room_scene())


def _filmed(name: str, rig: Rig, scene: Scene, bible: Bible, first: str = "") -> list[Row]:
    """Medians of a shot at each size; `first` names a row for the first frame of all, with all that has to be set up."""
    began = time.perf_counter()
    from filmwright.generators.stage import pipeline
    from filmwright.stage.camera import Window, look
    from filmwright.stage.filming import picture
    from filmwright.stage.snapshot import View
    from filmwright.stage.world import World

    world = World(scene, bible)
    rows: list[Row] = []
    for (width, height), quality, aim in SIZES:
        renderer = pipeline(width, height, quality)

        def camera(frame: float, aspect: float = width / height) -> View:
            return look(rig, Window(0, scene.frames), world.performance, frame, aspect)

        picture(world, camera, 40, 0.0, renderer)
        if first and not rows:
            rows.append(Row(first, time.perf_counter() - began, "s", 1.5))
        taken = []
        for frame in range(60, 76):  # in a row, as a film is shot
            start = time.perf_counter()
            picture(world, camera, frame, frame / 24, renderer)
            taken.append(time.perf_counter() - start)
        rows.append(Row(f"frame {width}x{height}, {quality}, {name}", median(taken), "s", aim))
    return rows


def _signing() -> list[Row]:
    """A master of some 12 MB with 33 takes: what a draft of a minute and a half has. Certificates are made for the occasion."""
    from datetime import UTC, datetime

    import numpy as np

    from filmwright.media import write_film
    from filmwright.provenance import certificates, sources
    from filmwright.provenance.credentials import sign
    from filmwright.provenance.manifest import FILM_ASSERTION, TAKE_ASSERTION, Ingredient, Statement

    chance = np.random.default_rng(1)
    with tempfile.TemporaryDirectory() as folder:
        take, film = Path(folder) / "take.mp4", Path(folder) / "film.mp4"
        signer = certificates.of_this_computer(Path(folder), datetime.now(UTC))
        for path, frames in ((take, 4), (film, 150)):
            noise = (chance.integers(0, 255, (268, 640, 3), np.uint8) for _ in range(frames))
            write_film(path, noise, 640, 268, quality="draft")
        parts = []
        for k in range(1, 34):
            one = Path(shutil.copy(take, take.with_name(f"take-{k}.mp4")))
            sign(
                one,
                Statement("A take", sources.CREATION, "filmwright's stage", TAKE_ASSERTION, {"shot": f"1-{k:03}"}),
                signer,
            )
            parts.append(Ingredient(one, f"shot 1-{k:03}", f"1-{k:03}"))
        stated = Statement("A film", sources.COMPOSITE, "filmwright", FILM_ASSERTION, {}, tuple(parts))
        before = film.stat().st_size
        taken = _timed(lambda: sign(film, stated, signer), 1)
        grown = 100 * (film.stat().st_size - before) / before
    return [
        Row(f"signing a film of 33 takes, {before >> 20} MB", taken, "s", 2.0),
        Row("what credentials add to it", grown, "%", 2.0),
    ]


def _speech() -> Row:
    from filmwright.bible import Voice
    from filmwright.sound.voices.kokoro import speak

    speak("Ready.", Voice())
    began = time.perf_counter()
    spoken = speak("I was looking for the keys, and there it was, like something that wanted to be found.", Voice())
    return Row(
        "speech, seconds a second spoken", (time.perf_counter() - began) / (len(spoken.samples) / spoken.rate), "s"
    )


def _film() -> list[Row]:
    from filmwright.steps import begin, clip, make

    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        began = time.perf_counter()
        clip.run(IDEA, folder / "clip.mp4", 12.0, (1280, 536), None, frozenset(), "fine", 1, Silent())
        rows.append(Row("clip of the run, 12 s at 1280x536", time.perf_counter() - began, "s", 150))
        began = time.perf_counter()
        film = begin.begin(IDEA, folder / "film", Settings(), Silent())
        make.run(film, Silent())
        took = time.perf_counter() - began
        from filmwright.steps.master import length

        rows.append(Row("film from a sentence, draft", took, "s"))
        rows.append(Row("film, times its playing time", took / length(film), "x", 4))
    return rows
