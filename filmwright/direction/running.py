"""Rounds of shots for one who is alone with a road, a storm or a voice: what a second unit would bring home from each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmwright.direction.watching import Watch

HIP, CHEST, KNEE = 0.85, 1.2, 0.5  # metres of a camera over the ground: a horizon is in the picture from there
STORM = "the storm"
PAUSES = (
    "voice",
    "react",
    "rest",
    "before line",
    "beat",
    "after establishing",
)  # cuts at which nobody in the room acts
AT_THE_STORM = 3  # one of so many shots of a run looks at what is behind


@dataclass(frozen=True)
class Idea:
    """A shot of a round: see coverage.Choice for the fields."""

    kind: str
    size: str
    why: str
    azimuth: float
    height: float | None = None
    v: float | None = None
    lens: float | None = None
    storm: bool = False  # looks towards the storm
    elevation: float | None = None

    @property
    def wide(self) -> bool:
        """Whether a moment is needed to find the person in it."""
        return self.size in ("ELS", "VLS")


def of_a_run(who: str, watch: Watch, heat: float, several: bool) -> list[Idea]:
    """The round of a run, in its usual order."""
    if watch.storm is not None and not several:
        return _before_the_storm(who, watch, heat)
    wide = Idea("single", "VLS", f"{who} runs, the place goes by", 24.0, HIP)
    if several:
        wide = Idea("group", "VLS", "the chase, the place goes by", 28.0, HIP)
    far = Idea("single", "ELS", f"{who}, small in the land", 70.0, CHEST + 0.6)
    beside = Idea("single", "LS", f"tracking beside {who}", 78.0, HIP)
    body = Idea("single", "MS", f"{who} from ahead", 32.0, CHEST)
    face = Idea("single", "CU", f"{who}'s face", 30.0, elevation=-2.0)
    feet = Idea("feet", "INSERT", f"{who}'s feet", 62.0)
    return [body, wide, face, feet, beside, face] if heat > 0.6 else [wide, face, beside, feet, body, far]


def _before_the_storm(who: str, watch: Watch, heat: float) -> list[Idea]:
    """With a wall of dust on one's heels: low cameras that look back at it over the runner, and sideways along its face."""
    towering = Idea("single", "VLS", f"{who} runs, {STORM} over everything behind", 16.0, 0.65, -0.08, 25.0, storm=True)
    ahead = Idea("single", "COW", f"{who} from ahead, {STORM} at the back", 26.0, 0.95, 0.28, 32.0, storm=True)
    face = Idea("single", "CU", f"{who}'s face, {STORM} behind it", 24.0, 1.5, lens=50.0, storm=True)
    beside = Idea("single", "LS", f"beside {who}, {STORM} at the edge", 56.0, 0.7, 0.1, 25.0, storm=True)
    feet = Idea("feet", "INSERT", f"{who}'s feet", 48.0, lens=32.0, storm=True)
    far = Idea("single", "ELS", f"{who}, small before {STORM}", 30.0, 1.6, -0.42, 32.0, storm=True)
    return [ahead, face, towering, feet, beside, face] if heat > 0.6 else [towering, face, feet, far, ahead, beside]


def of_one_alone(who: str, watch: Watch, answer: bool) -> list[Idea]:
    """The round of one who stands or sits alone with a voice, or with nothing: the face, the place, the hands' height, the face."""
    face = Idea("single", "CU", f"{who} listens, alone", 24.0, elevation=0.0)
    if answer:
        return [replace(face, why=f"{who} alone, the answer")]
    other = Idea("single", "MS", f"{who} alone, from the other side", -48.0, elevation=-3.0)
    if not watch.plan.open:
        return [face, Idea("single", "COW", f"{who}, alone", 45.0), other]
    small = Idea("single", "ELS", f"{who}, small in the land", 40.0, 1.5)
    if watch.storm is not None:
        small = Idea("single", "VLS", f"{who}, small before {STORM}", 20.0, 0.8, -0.3, 25.0, storm=True)
    return [face, small, other]


def pick(ideas: Sequence[Idea], used: Sequence[str], turn: int, fits: Callable[[Idea], bool]) -> Idea:
    """The next idea of a round: one that fits and has not just been used, and at the latest every third at the storm."""
    order = [ideas[(turn + k) % len(ideas)] for k in range(len(ideas))]
    order = [idea for idea in order if fits(idea)] or order
    if any(idea.storm for idea in ideas) and not any(STORM in why for why in used[-AT_THE_STORM + 1 :]):
        order = [idea for idea in order if idea.storm] or order
    return next((idea for idea in order if idea.why not in used), order[0])


def looking(idea: Idea, watch: Watch) -> tuple[float, float] | None:
    """The floor direction in which the camera of an idea looks: at the storm, or None for wherever the subject goes."""
    if not idea.storm or watch.storm is None:
        return None
    return float(watch.storm[0]), float(watch.storm[2])


def flees(who: str, watch: Watch, frame: float) -> bool:
    """Whether somebody's way leads from the storm."""
    return watch.storm is None or float(np.dot(watch.velocity[who][watch.clip(frame)], watch.storm)) < 0.5
