"""What people cost: frames with 1, 2 and 10 of them over the empty set, making one and reading one again, and a renderer's memory.

Frames are measured by processor time shared out over two cores, since others may be at work on the machine: what the frame takes when it
is filmed by two processes with a core each. What happens once is measured in processes of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from statistics import median

from filmwright.bible import Bible, Character, Garment, Look, Place
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.shots import Key, Rig

CORES = 2
SIZE, QUALITY = (1280, 536), "fine"
AIMS = {1: 25.0, 2: 45.0, 10: 120.0}  # milliseconds over the empty set
CLOTHES = (
    (Garment("jacket", "#2f6b4a"), Garment("trousers", "#2c3242"), Garment("shoes", "#2a2422")),
    (Garment("dress", "#8c2f39"), Garment("shoes", "#2a2422")),
    (Garment("jumper", "#b58a3c"), Garment("jeans", "#2f3f5c"), Garment("trainers", "#e8e4da")),
    (Garment("shirt", "#d8d4c8"), Garment("skirt", "#3c3a5c"), Garment("shoes", "#2a2422")),
    (Garment("coat", "#4a4038"), Garment("trousers", "#22242a"), Garment("shoes", "#2a2422")),
)
HAIR = ("short", "long", "bun", "bob", "ponytail")
# Where the camera stands for so many: a person from head to feet, a two-shot to the knees, a group.
RIGS = {
    1: Rig(keys=(Key(0.0, (0.4, 1.45, 4.6), (0.0, 0.95, 0.0), 35.0),)),
    2: Rig(keys=(Key(0.0, (0.3, 1.5, 3.4), (0.0, 1.15, 0.0), 35.0),)),
    10: Rig(keys=(Key(0.0, (0.5, 2.0, 8.5), (0.0, 0.9, -1.0), 35.0),)),
}


def cast(count: int) -> tuple[Character, ...]:
    """So many people, no two alike."""
    found = []
    for k in range(count):
        sex = "female" if k % 2 else "male"
        look = Look(sex=sex, age=24 + 7 * k % 50, hair=HAIR[k % len(HAIR)], face=k)
        found.append(Character(f"p{k}", f"PERSON {k}", look=look, wardrobe=CLOTHES[(2 * k + k // 5) % len(CLOTHES)]))
    return tuple(found)


def gathering(count: int) -> tuple[Scene, Bible]:
    """So many people in a park by day: the first speaks, every third walks, the others stand; without people the park alone."""
    people = cast(count)
    marks, cues = [], []
    for k, who in enumerate(people):
        x, z = ((k - (count - 1) / 2) * 0.9, 0.0) if count < 4 else ((k % 5 - 2) * 1.1, -1.6 * (k // 5))
        marks.append((who.id, Mark(x, z, 10.0 * (k % 3 - 1))))
        if k % 3 == 2:
            cues.append(Cue(who.id, "walk", frames=240, path=((x, z), (x + 0.9, z + 0.6))))
    says = "We were all there, and nobody saw it." if count else ""
    beat = Beat("1-1", "line" if count else "action", 240, who="p0" if count else "", text=says, cues=tuple(cues))
    bible = Bible(people, (Place("park", "PARK", "plain"),))
    return Scene("1", "EXT. PARK - DAY", "park", "day", "clear", "neutral", marks=tuple(marks), beats=(beat,)), bible


def frame_ms(count: int, rig: Rig, frames: int = 8) -> float:
    """The median frame of a gathering through a rig: milliseconds of processor time, shared out over the cores."""
    from filmwright.generators.stage import pipeline
    from filmwright.stage.camera import Window, look
    from filmwright.stage.filming import picture
    from filmwright.stage.snapshot import View
    from filmwright.stage.world import World

    scene, bible = gathering(count)
    world, renderer = World(scene, bible), pipeline(*SIZE, QUALITY)

    def camera(frame: float) -> View:
        return look(rig, Window(0, scene.frames), world.performance, frame, SIZE[0] / SIZE[1])

    taken = []
    for frame in range(38, 40 + frames):  # the first two set up what is kept
        began = time.process_time()
        picture(world, camera, frame, frame / 24, renderer)
        taken.append(time.process_time() - began)
    return 1000 * median(taken[2:] or taken) / CORES


def over_empty(count: int) -> float:
    """Milliseconds that so many people cost over the empty set, seen by the same camera."""
    return frame_ms(count, RIGS[count]) - frame_ms(0, RIGS[count])


def made_and_read() -> tuple[float, float, float]:
    """Seconds of processor time to make a new person, the three coarser levels of detail, and to read all of that again."""
    from filmwright.stage.people import person as people
    from filmwright.stage.people.levels import LEVELS

    who = cast(2)[1]
    people.person(cast(1)[0].look, cast(1)[0].wardrobe)  # what all people share is read once
    times = [time.process_time()]
    people.person(who.look, who.wardrobe).lod(0)
    times.append(time.process_time())
    for level in LEVELS[1:]:
        people.person(who.look, who.wardrobe).lod(level)
    times.append(time.process_time())
    people._person.cache_clear()
    for level in LEVELS:
        people.person(who.look, who.wardrobe).lod(level)
    times.append(time.process_time())
    made, coarser, read = (after - before for before, after in pairwise(times))
    return made, coarser, read


def first_and_most() -> tuple[float, float]:
    """Seconds of processor time from the start of this process to the first frame of two people, and its most memory in MB."""
    import resource

    frame_ms(2, RIGS[2], -1)
    first = time.process_time()
    frame_ms(2, RIGS[2], 4)
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return first, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale


def apart(act: Callable[[], object], fresh: bool) -> tuple[float, ...]:
    """The numbers that a function of this module gives in a process of its own; `fresh` gives it an empty cache of people."""
    code = f"from filmwright.steps.bench_people import {act.__name__}; print(*{act.__name__}())"
    with tempfile.TemporaryDirectory() as folder:
        around = {**os.environ, "LP_NUM_THREADS": "1", **({"FILMWRIGHT_CACHE": folder} if fresh else {})}
        said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=around)
    return tuple(float(word) for word in said.stdout.split())


def rows() -> list[tuple[str, float, str, float]]:
    """Name, figure, unit and aim of each."""
    found = [
        (f"{count} {'person' if count == 1 else 'people'} over the empty set", over_empty(count), "ms", aim)
        for count, aim in AIMS.items()
    ]
    made, coarser, read = apart(made_and_read, True)
    found += [
        ("a new person with all levels of detail", made + coarser, "s", 2.0),
        ("of it the coarser levels", coarser, "s", 0.0),
    ]
    found.append(("a person from the cache", read, "s", 0.1))
    first, most = apart(first_and_most, False)
    return [*found, ("first frame of two people", first, "s", 1.5), ("memory of a render process", most, "MB", 900)]
