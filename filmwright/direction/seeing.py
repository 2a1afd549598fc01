"""What a window of the performance holds, and what a shot of it may show: the terms in which coverage is decided."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np

from filmwright.direction.cutting import Window
from filmwright.direction.drama import Drama
from filmwright.direction.optics import LADDER
from filmwright.direction.watching import Watch
from filmwright.scenes import Beat, Cue

WALKS = 0.45  # m/s from which somebody is on the move


@dataclass(frozen=True)
class Choice:
    """What a shot shows. `point` is a spot or thing where nobody is the subject; `prop` its id if it is one."""

    kind: str
    subjects: tuple[str, ...]
    size: str
    why: str
    over: str = ""
    point: tuple[float, float, float] | None = None
    prop: str = ""
    azimuth: float | None = None
    elevation: float | None = None
    camera: str = ""  # one of the cameras of a stunt (falling.py) instead of one that is looked for
    height: float | None = None  # metres of the camera over the subject's ground, instead of an elevation
    v: float | None = None  # where the eyes go in the picture, instead of the size's own head room
    lens: float | None = None  # mm, instead of the size's own
    towards: tuple[float, float] | None = None  # the floor direction that the camera looks along


@dataclass
class Seen:
    """What a window holds."""

    window: Window
    here: list[str]
    stay: list[str]  # on stage for most of it
    speaker: str
    listener: str
    spoken: float  # seconds of the speaker's line in it
    line: Beat | None
    actions: list[tuple[int, Beat, Cue]]  # (frame at which the cue begins, its beat, the cue)
    goers: list[str]
    turn: bool
    heat: float
    level: bool  # people on different floors
    voices: dict[str, float]  # seconds that each of those here speaks in it
    spread: float


def ladder(place: float) -> str:
    """The size at a place on the ladder of sizes, VLS 0 … BCU 7."""
    return LADDER[int(np.clip(round(place), 0, len(LADDER) - 1))]


def step(size: str) -> int:
    """The place of a size on the ladder."""
    return LADDER.index(size) if size in LADDER else 0


def chance(seed: int, *what: object) -> float:
    """A number 0..1 that depends on the seed and these words alone."""
    return zlib.crc32(":".join(map(str, (seed, *what))).encode()) / 2**32


def look_at(watch: Watch, drama: Drama, window: Window) -> Seen:
    """Read the performance in a window."""
    start, end = window.start, window.end
    here = list(dict.fromkeys(watch.here(start, end, 0.3) + watch.present(end - 2)))
    best: tuple[int, Beat | None] = (0, None)
    voices: dict[str, float] = {}
    for begun, beat in watch.lines:
        inside = min(begun + beat.frames, end) - max(begun, start)
        if inside > best[0]:
            best = (inside, beat)
        if inside > 0 and beat.who in here:
            voices[beat.who] = voices.get(beat.who, 0.0) + inside / watch.fps
    line = best[1]
    speaker = line.who if line and line.who in here else ""
    listener = line.to if line and line.to in here else next((who for who in here if who != speaker), "")
    actions = [
        (begun + cue.at, beat, cue)
        for begun, beat in zip(watch.scene.starts, watch.scene.beats, strict=True)
        for cue in beat.cues
        if begun + cue.at < end - 2 and begun + cue.at + cue.frames > start + 2
    ]
    middle = watch.clip((start + end) / 2)
    heads = np.array([watch.eye[who][middle] for who in here]) if here else np.zeros((1, 3))
    feet = [float(watch.feet[who][middle][1]) for who in here] or [0.0]
    turn_at = watch.scene.start(drama.turn) if drama.turn else -1
    return Seen(
        window=window,
        here=here,
        stay=watch.here(start, end, 0.7) or here,
        speaker=speaker,
        listener=listener,
        spoken=best[0] / watch.fps,
        line=line,
        actions=actions,
        goers=[who for who in here if watch.speed(who, start, end) > WALKS],
        turn=bool(drama.turn) and start <= turn_at + 0.4 * watch.fps < end,
        heat=drama.at(middle),
        level=max(feet) - min(feet) > 2.0 and watch.plan.terrain is None,
        spread=float(np.linalg.norm(heads[:, None] - heads[None], axis=-1).max()),
        voices=voices,
    )
