"""How an octopus creeps, curls its arms and swims: by jets, mantle first, with the arms drawn in behind and opened between the jets."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Course, Moment, wander
from filmwright.stage.creatures.creature import Creature, Shown
from filmwright.stage.creatures.octopus import PARTS, way_of
from filmwright.stage.creatures.posing import Posed, about, joints, placing, turn

UP = np.array([0.0, 1.0, 0.0])
LYING = 78.0  # degrees that the body bows to swim: the mantle leads
FOLD = 62.0  # degrees by which the arms are drawn in behind who swims
JETS = 0.8  # a second


class OctopusPlayer:
    """One of them through a scene."""

    def __init__(self, who: Creature, course: Course, ground: object, water: float | None) -> None:
        del ground
        self.who, self.course, self.o, self.water = who, course, who.shape, water
        self.gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(course.positions, axis=0), axis=1))])

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The creature at a frame."""
        now, body, s = self.course.at(frame, points), self.who.body, self.o.length
        swim = 1.0 if self.o.swims else max(now.of("swim"), now.of("fly"), min(now.lift / (0.3 * s), 1.0))
        pulse = math.sin(2 * math.pi * JETS * now.seconds + now.seed % 7)
        breath = math.sin(1.7 * now.seconds + now.seed % 5)
        p = Posed.of(body)
        bank = float(np.clip(-now.bend * 0.1, -20, 20)) * swim
        p.root("head", np.array([0.0, (1 - swim) * 0.006 * s * breath, 0.0]), turn(LYING * swim, 0.0, bank))
        swell = 1 + 0.03 * breath * (1 - swim) - 0.06 * pulse * swim
        p.follow(
            "mantle",
            turn(5.0 * wander(now.seconds, now.seed, 0.4) * (1 - swim), 4.0 * wander(now.seconds, now.seed + 2, 0.5)),
        )
        p.sizes[body.index["mantle"]] = (swell, 1.0, swell)
        k = min(max(frame, 0.0), len(self.gone) - 1.0)
        gone = float(np.interp(k, np.arange(len(self.gone)), self.gone))
        for arm in range(self.o.arms):
            self._arm(p, arm, now, gone / s, swim, pulse)
        place = np.array(now.position) + [0.0, now.lift, 0.0]
        if swim and not now.lift:
            place[1] += swim * (0.55 * s + 0.05 * s * pulse)
        bones = p.matrices(placing(place, now.heading))
        head = body.index["mantle"]
        eye = bones[head] @ np.append(body.heads[head], 1.0)
        return Shown(bones, eye[:3], joints(body, bones))

    def _arm(self, p: Posed, arm: int, now: Moment, gone: float, swim: float, pulse: float) -> None:
        """An arm: on the ground it lies with its end in a curl, and each in its turn reaches and draws as the body goes; in the water it
        trails. A wave runs from root to end."""
        a = way_of(arm, self.o.arms)
        across = np.array([math.cos(a), 0.0, -math.sin(a)])  # about it, a positive turn bows the arm down
        sign = 1.0 if arm % 2 else -1.0
        step = 2 * math.pi * (gone / 0.45 + 0.37 * arm)
        moving = min(now.speed / (0.12 * self.o.length), 1.0) * (1 - swim)
        slow = now.seconds * 0.9 + 1.9 * arm + now.seed % 11
        for j in range(PARTS):
            t = j / (PARTS - 1)
            wave = math.sin(slow - 0.9 * j)
            side = sign * (7.0 + 16.0 * t) * math.sin(0.8 * slow - 1.1 * j) + sign * 26.0 * t * (1 - swim)
            curl = -(4.0 + 28.0 * max(0.0, wave) * t) * t - moving * 12.0 * max(0.0, math.sin(step - 0.5 * j)) * (j > 0)
            if j == 0:
                curl, side = -moving * 9.0 * max(0.0, math.sin(step)), moving * sign * 8.0 * math.cos(step)
            trail = (FOLD - 16.0 * pulse) if j == 0 else (9.0 * pulse * (1 - t) - 5.0 * t + 6.0 * wave * t)
            curl = curl * (1 - swim) + trail * swim
            side = side * (1 - 0.75 * swim)
            p.follow(f"arm{arm}_{j + 1}", about(UP, side) @ about(across, curl))
