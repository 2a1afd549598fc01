"""How rays fly through the water: a wave runs out along both wings, and the tail follows."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Course, wander
from filmwright.stage.creatures.creature import Creature, Shown
from filmwright.stage.creatures.posing import Posed, joints, placing, turn
from filmwright.stage.creatures.ray import TAIL, WING


class RayPlayer:
    """One of them through a scene."""

    def __init__(self, who: Creature, course: Course, ground: object, water: float | None) -> None:
        del ground, water
        self.who, self.course, self.r = who, course, who.shape

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The creature at a frame."""
        now, body, s = self.course.at(frame, points), self.who.body, self.r.length
        beat = 2 * math.pi * 0.42 * now.seconds / math.sqrt(max(s, 0.3) / 1.6) + now.seed % 7
        big = 1.0 - 0.45 * self.r.round_
        p = Posed.of(body)
        bank = float(np.clip(-now.bend * 0.5, -35, 35))
        p.root(
            "head",
            np.array([0.0, -0.03 * s * math.sin(beat) * big, 0.0]),
            turn(2.0 * math.sin(beat + 1.2) - 8.0 * now.climb, 0.0, bank),
        )
        for side, sign in (("l", 1.0), ("r", -1.0)):
            for k, name in enumerate(WING):
                up = (13.0, 19.0, 22.0)[k] * big * math.sin(beat - 0.75 * k) + (3.0 if k == 0 else 0.0)
                p.follow(f"{name}{side}", turn(4.0 * math.cos(beat - 0.75 * k), 0.0, sign * up))
        for k in range(TAIL):
            p.follow(
                f"tail{k + 1}",
                turn(
                    2.0 * math.sin(beat - 0.6 * k), 5.0 * wander(now.seconds - 0.3 * k, now.seed, 0.9) - 0.1 * now.bend
                ),
            )
        place = np.array(now.position) + [0.0, now.lift or 0.35 * s, 0.0]
        bones = p.matrices(placing(place, now.heading))
        eye = bones[0] @ np.array([0.0, 0.0, 0.3 * s, 1.0])
        return Shown(bones, eye[:3], joints(body, bones))
