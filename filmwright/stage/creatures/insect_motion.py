"""How insects, spiders and crabs go and fly: legs in alternating tripods, wings that beat."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Course, wander
from filmwright.stage.creatures.creature import Creature, Shown
from filmwright.stage.creatures.posing import Posed, joints, placing, turn


class InsectPlayer:
    """One of them through a scene."""

    def __init__(self, who: Creature, course: Course, ground: object, water: float | None) -> None:
        del ground, water
        self.who, self.course, self.n = who, course, who.shape
        self.gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(course.positions, axis=0), axis=1))])

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The creature at a frame."""
        who, n, now = self.who, self.n, self.course.at(frame, points)
        body = who.body
        p = Posed.of(body)
        k = min(max(frame, 0.0), len(self.gone) - 1.0)
        gone = float(np.interp(k, np.arange(len(self.gone)), self.gone))
        fly = now.of("fly") if max(n.wings) else 0.0
        moving = min(now.speed / (0.5 * n.length), 1.0) * (1 - fly)
        cycle = 2 * math.pi * gone / (0.9 * n.reach * n.length)
        beat = 2 * math.pi * n.beat * now.seconds + now.seed % 7
        hover = fly * 0.25 * n.length * math.sin(beat)
        p.root(
            "thorax",
            np.array([0.0, hover, 0.0]),
            turn(-22.0 * fly * (n.beat < 7), 0.0, 5.0 * fly * wander(now.seconds, now.seed, 2.0)),
        )
        p.follow(
            "head",
            turn(
                6 * wander(now.seconds, now.seed + 1, 0.8) + 18 * now.of("eat"),
                9 * wander(now.seconds, now.seed + 2, 0.9),
            ),
        )
        p.follow("abdomen", turn(3 * wander(now.seconds, now.seed + 3, 0.6)))
        for pair in (1, 2):
            for s, sign in (("l", 1.0), ("r", -1.0)):
                name = f"wing{pair}{s}"
                if name in body.index:
                    slow = n.held + (18.0 * max(0.0, math.sin(now.seconds * 1.3 + now.seed % 5)) if n.beat < 7 else 0.0)
                    up = fly * (52.0 * math.sin(beat - 0.5 * (pair - 1)) + 8.0) + (1 - fly) * slow
                    sweep_back = (1 - fly) * (-58.0 if n.beat > 7 else 0.0)
                    p.follow(name, turn(0.0, -sign * sweep_back, sign * up))
        for j in range(n.legs):
            for s, sign in (("l", 1.0), ("r", -1.0)):
                phase = cycle + math.pi * ((j + (s == "r")) % 2)
                swing = moving * 20.0 * math.sin(phase)
                lift = moving * 14.0 * max(0.0, math.cos(phase)) - 30.0 * fly
                p.follow(f"leg{j}{s}", turn(0.0, -sign * swing, sign * lift))
        for s, sign in (("l", 1.0), ("r", -1.0)):
            if f"claw_{s}" in body.index:
                p.follow(
                    f"claw_{s}",
                    turn(
                        10 * wander(now.seconds, now.seed + 5, 1.1), sign * 8 * wander(now.seconds, now.seed + 6, 0.8)
                    ),
                )
        place = np.array(now.position) + [0.0, now.lift, 0.0]
        if fly:
            place = place + np.array(
                [0.3 * wander(now.seconds, now.seed, 1.7), 0.22 * wander(now.seconds, now.seed + 3, 2.3), 0.0]
            ) * fly * min(8 * n.length, 0.5)
        aside = 90.0 if who.species == "crab" and moving > 0.05 else 0.0  # crabs go sideways
        bones = p.matrices(placing(place, now.heading + aside))
        head = body.index["head"]
        return Shown(bones, (bones[head] @ np.append(body.tails[head], 1.0))[:3], joints(body, bones))
