"""What finishing a long film costs: ten minutes of film mixed and mastered in a process of its own, whose time and memory are measured.

The film is put together from two shots that the stage films and a few lines that are really spoken, so that its takes weigh what takes
weigh and its mix has as much to do as a film's; filming ten minutes would take an hour. As a program (`python -m … FOLDER`) this mixes and
masters the film in a folder and prints what that took.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Self

import numpy as np

from filmwright import files
from filmwright.arrays import Array
from filmwright.film import Film, Settings
from filmwright.scenes import Anchor, Beat, Scene
from filmwright.shots import Shot, Take
from filmwright.steps.bench import RUN, TALK, Row, room_scene, run_scene
from filmwright.steps.progress import Silent

SIZE = (1280, 536)
SHOT = 90  # frames
WORDS = (
    "I was looking for the keys, and there it was, like something that wanted to be found.",
    "You came back. After all these years, you actually came back.",
    "The storm is right behind us. If we stop now, we will never see the sea.",
)


def rows(minutes: float = 10.0) -> list[Row]:
    """Mix and master a film of so many minutes."""
    with tempfile.TemporaryDirectory() as folder:
        film = long_film(Path(folder) / "film", minutes)
        done = subprocess.run(
            [sys.executable, "-m", "filmwright.steps.bench_finish", str(film.folder)], capture_output=True, check=True
        )
        found = json.loads(done.stdout)
        size = film.path("out", "master.mp4").stat().st_size
    plays = found["plays"]
    return [
        Row(f"mix of {plays / 60:.1f} min", found["mix"], "s"),
        Row(f"its master {SIZE[0]}x{SIZE[1]}, {size >> 20} MB", found["master"], "s"),
        Row("mix and master, times faster than it plays", plays / (found["mix"] + found["master"]), "x", 8),
        Row("the same by processor time, on two cores", 2 * plays / found["processor"], "x", 8),
        Row("memory of mixing and mastering", found["megabytes"], "MB", 1000),
        Row("loudness, away from its target", found["loudness"], "LU", 0.5),
        Row("sound away from the lips, worst line", found["lips"], "frames", 1),
        Row(f"signing the master of {size >> 20} MB", found["sign"], "s", 2),
        Row("what credentials add to it", found["grown"], "%", 2),
    ]


def long_film(folder: Path, minutes: float) -> Film:
    """A film of the stage's two benchmark scenes in turn, with takes, lines, effects and music, that has to be mixed and mastered."""
    from filmwright.steps import score

    size = f"{SIZE[0]}x{SIZE[1]}"
    film = Film.create(folder, Settings(title="Ten Minutes", author="A. Writer", size=size, quality="fine"))
    files.write(film.screenplay_path, "INT. LIVING ROOM - DAY\n\nANNA\nThere it was.\n")
    (desert, runners), (room, talkers) = run_scene(), room_scene()
    film.save_bible(
        replace(
            talkers, characters=(*talkers.characters, *runners.characters), places=(*talkers.places, *runners.places)
        )
    )
    for k in range(max(1, round(minutes * 60 / 30))):
        _scene(film, str(k + 1), room if k % 2 else desert, bool(k % 2))
    _spoken(film)
    _takes(film)
    progress = Silent()
    with film.lock():
        score.run(film, progress)
    return film


def _scene(film: Film, name: str, like: Scene, talk: bool) -> None:
    """Thirty seconds in eight shots: talk, or a run."""
    if talk:
        kinds = [("line", ("anna", "ben")[k % 2], WORDS[k % 3]) for k in range(6)]
        beats = tuple(
            Beat(f"{name}-{k + 1}", kind, 106, gap=10, who=who, text=text, spoken=True, mood="neutral", intensity=0.4)
            for k, (kind, who, text) in enumerate(kinds)
        )
    else:
        (first,) = like.beats
        beats = tuple(
            replace(
                first, id=f"{name}-{k + 1}", frames=232, cues=tuple(replace(cue, path=_leg(k)) for cue in first.cues)
            )
            for k in range(3)
        )
    scene = replace(like, id=name, beats=beats, transition="DISSOLVE TO:" if int(name) % 4 == 0 else "")
    film.save_scene(scene)
    starts = range(0, scene.frames // SHOT * SHOT, SHOT)
    shots = []
    for k, start in enumerate(starts):
        end = start + SHOT if k + 1 < len(starts) else scene.frames
        shots.append(
            Shot(
                f"{name}-{k + 1:03}", name, _anchor(scene, start), _anchor(scene, end), "MS", rig=TALK if talk else RUN
            )
        )
    film.save_shots(name, shots)


def _anchor(scene: Scene, frame: int) -> Anchor:
    near = max(k for k, at in enumerate(scene.starts) if at <= frame or k == 0)
    return Anchor(scene.beats[near].id, frame - scene.starts[near])


def _leg(k: int) -> tuple[tuple[float, float], ...]:
    return ((0.0, 38.0 * k), (0.0, 38.0 * (k + 1)))


def _spoken(film: Film) -> None:
    """Lines as `speak` leaves them; three are spoken, the others are the same words."""
    from filmwright.bible import Voice
    from filmwright.sound.voices.kokoro import speak
    from filmwright.sound.wav import write_wav

    said = {(text, voice): speak(text, Voice(voice)) for text in WORDS for voice in ("bf_emma", "am_puck")}
    for scene in film.scene_ids():
        for beat in film.scene(scene).beats:
            if beat.kind == "line":
                spoken = said[beat.text, "bf_emma" if beat.who == "anna" else "am_puck"]
                path = film.path("sound", "dialogue", f"{beat.id}.wav")
                path.parent.mkdir(parents=True, exist_ok=True)
                write_wav(path, spoken.samples[: round(beat.frames / 24 * spoken.rate)], spoken.rate)
                made = {"parts": {"words": beat.text}, "character": beat.who, "frames": beat.frames, "phones": []}
                film.save_recipe(made | {"seconds": beat.frames / 24}, "sound", "dialogue", f"{beat.id}.json")


def _takes(film: Film) -> None:
    """Two takes are filmed; each shot has one of them, in a file of its own that is signed as its own."""
    from filmwright.generators.stage import Stage
    from filmwright.steps import shoot, sign

    filmed: dict[tuple[str, int], Path] = {}
    stage = Stage()
    for job in shoot.wanted(film):
        scene = film.scene(job.shot.scene)
        path = film.path("takes", job.shot.id, "take-1.mp4")
        path.parent.mkdir(parents=True, exist_ok=True)
        parts = dict(job.recipe.parts)
        take = Take(
            job.shot.id, 1, path.name, job.recipe.key, "stage", job.frames, *SIZE, 24, (0, job.frames), parts=parts
        )
        like = filmed.get((scene.place, job.frames))
        if like is None:
            like = filmed[scene.place, job.frames] = film.path("takes", f"unsigned-{len(filmed)}.mp4")
            stage.fetch(stage.submit(shoot.request(film, job), like.parent), like)
        shutil.copyfile(like, path)
        sign.take(film, job.shot, take, path)
        film.save_recipe(asdict(take), "takes", job.shot.id, "take-1.json")


# ------------------------------------------------------------------ in the process that is measured


class _Watch(Silent):
    """Notes how long the step `sign` takes."""

    sign = 0.0

    def begin(self, step: str, total: float) -> None:
        if step == "sign":
            self._began = time.perf_counter()

    def end(self) -> None:
        if hasattr(self, "_began"):
            self.sign = time.perf_counter() - self._began
            del self._began


class _Memory:
    """The most memory, in megabytes, that this process and its helpers hold together while the block runs.

    Looked at four times a second, each page counted once. What the system remembers as a process's peak is no use here: it keeps that of
    the process that started this one.
    """

    def __enter__(self) -> Self:
        self.most, self._over = 0.0, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.25):
            self.most = max(self.most, sum(map(_held, _family(os.getpid()))) / 1024)


def _family(process: int) -> list[int]:
    """A process and all that it started."""
    found = [process]
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):  # one that ends meanwhile
            for child in tasks.read_text().split():
                found += _family(int(child))
    return found


def _held(process: int) -> float:
    """Kilobytes that a process holds, of shared pages its share; where the system does not tell, the most it ever held."""
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        if process != os.getpid() or Path("/proc/self").exists():
            return 0.0
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # bytes on a Mac
    return float(next((line.split()[1] for line in told.splitlines() if line.startswith("Pss:")), 0))


def _measured(folder: Path) -> dict[str, float]:
    from filmwright.steps import cut, master, mix

    film, watch = Film(folder), _Watch()
    taken = []
    with film.lock(), _Memory() as memory:
        cut.run(film)
        for step in (mix, master):
            began = time.perf_counter()
            step.run(film, watch)
            taken.append(time.perf_counter() - began)
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {
        "plays": cut.edit(film).frames / 24,
        "mix": taken[0],
        "master": taken[1],
        "sign": watch.sign,
        "processor": sum(one.ru_utime + one.ru_stime for one in used),
        "megabytes": memory.most,
        **_judged(film),
    }


def _judged(film: Film) -> dict[str, float]:
    """Loudness and sync of the finished file as it plays, and what its credentials weigh."""
    from filmwright.media import sound
    from filmwright.sound import meter
    from filmwright.sound.targets import TARGETS
    from filmwright.sound.wav import read_wav
    from filmwright.steps import cut

    path = film.path("out", "master.mp4")
    heard = sound(path).T
    goal = TARGETS[film.settings.loudness].loudness
    worst = 0.0
    for line in cut.edit(film).lines[::7]:
        said, rate = read_wav(film.path("sound", "dialogue", f"{line.line}.wav"))
        worst = max(worst, abs(_lag(heard.mean(axis=1), np.repeat(said, 48_000 // rate), line.at / 24)) * 24)
    with path.open("rb") as file:
        data = file.read()
    signed = data.find(b"urn:c2pa")  # the statement lies in one box before the pictures
    box = data.rfind(b"uuid", 0, signed) - 4 if signed >= 0 else 0
    weight = int.from_bytes(data[box : box + 4], "big") if signed >= 0 else 0
    return {"loudness": abs(meter.loudness(heard) - goal), "lips": worst, "grown": 100 * weight / len(data)}


def _lag(heard: Array, said: Array, at: float, within: float = 0.25) -> float:
    """Seconds by which a line is heard later than at its time, found where the two agree best."""
    from scipy.signal import correlate

    reach = round(within * 48_000)
    first = round(at * 48_000) - reach
    part = heard[max(first, 0) : first + len(said) + 2 * reach]
    best = int(np.argmax(np.abs(correlate(part, said, "valid"))))
    return (max(first, 0) + best - round(at * 48_000)) / 48_000


if __name__ == "__main__":
    print(json.dumps(_measured(Path(sys.argv[1]))))
