"""How a jellyfish swims: the bell closes fast and opens slowly, the body rises with each beat, and what hangs from it follows late."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Course, wander
from filmwright.stage.creatures.creature import Creature, Shown
from filmwright.stage.creatures.jellyfish import PARTS, way_of
from filmwright.stage.creatures.posing import Posed, about, joints, placing, turn

BEATS = 0.42  # a second
UP = np.array([0.0, 1.0, 0.0])


def closing(phase: float) -> float:
    """How far the bell is closed, 0..1: drawn in over a third of the beat, let go over the rest."""
    t = phase % 1.0
    return 0.5 - 0.5 * math.cos(math.pi * (t / 0.35 if t < 0.35 else (1.0 - t) / 0.65))


class JellyfishPlayer:
    """One of them through a scene."""

    def __init__(self, who: Creature, course: Course, ground: object, water: float | None) -> None:
        del ground, water
        self.who, self.course, self.j = who, course, who.shape

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The creature at a frame."""
        now, body, s = self.course.at(frame, points), self.who.body, self.j.length
        phase = BEATS * now.seconds / math.sqrt(s / 0.5) + (now.seed % 97) / 97
        shut = closing(phase)
        p = Posed.of(body)
        lean = min(now.speed / s, 1.0) * 38.0
        p.root(
            "head",
            np.zeros(3),
            turn(12.0 * wander(now.seconds, now.seed, 0.5) + lean, 0.0, 10.0 * wander(now.seconds, now.seed + 5, 0.4)),
        )
        p.sizes[body.index["head"]] = (1 - 0.06 * shut, 1 + 0.10 * shut, 1 - 0.06 * shut)
        p.follow("rim")
        p.sizes[body.index["rim"]] = (1.10 - 0.44 * shut, 1.0, 1.10 - 0.44 * shut)
        for kind, count, loose in (("a", self.j.arms, 7.0), ("t", self.j.tentacles, 11.0)):
            for k in range(count):
                a = way_of(k, count)
                across = np.array([math.cos(a), 0.0, -math.sin(a)])
                for n in range(PARTS):
                    late = closing(phase - 0.10 * (n + 1)) - closing(phase - 0.10 * (n + 2))
                    swing = loose * math.sin(now.seconds * 1.1 - 0.75 * n + 1.7 * k + now.seed % 9) * (0.5 + 0.25 * n)
                    p.follow(
                        f"{kind}{k}_{n + 1}",
                        about(across, 0.6 * swing - 34.0 * late - (lean * 0.5 if n == 0 else 0.0))
                        @ about(UP, 0.4 * swing),
                    )
        place = np.array(now.position) + [0.0, now.lift, 0.0]
        if not now.lift:
            place[1] += s * (self.j.tentacle + 0.3)
        place[1] += 0.16 * s * math.sin(2 * math.pi * (phase - 0.30))
        bones = p.matrices(placing(place, now.heading))
        head = body.index["head"]
        eye = bones[head] @ np.append(body.heads[head], 1.0)
        return Shown(bones, eye[:3], joints(body, bones))
