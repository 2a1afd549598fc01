"""How fish and whales swim: a wave that runs back along the body and grows toward the tail (Lighthill's carangiform swimming)."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Course, wander
from filmwright.stage.creatures.creature import Creature, Shown
from filmwright.stage.creatures.fish import SPINE
from filmwright.stage.creatures.posing import Posed, joints, placing, turn

ABOVE = 0.30  # part of a large swimmer's height that breaks the surface


class FishPlayer:
    """One swimmer through a scene."""

    def __init__(self, who: Creature, course: Course, ground: object, water: float | None) -> None:
        del ground
        self.who, self.course, self.water = who, course, water
        self.length = who.anatomy.measures["length"]
        gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(course.positions, axis=0), axis=1))])
        beat = 1.1 / math.sqrt(max(self.length, 0.1) / 0.4)  # beats a second at rest: large bodies beat slowly
        self.phase = 2 * math.pi * (gone / (0.9 * self.length) + np.arange(len(gone)) / course.fps * beat)

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The swimmer at a frame."""
        who, now = self.who, self.course.at(frame, points)
        f = who.shape
        k = min(max(frame, 0.0), len(self.phase) - 1.0)
        phase = float(np.interp(k, np.arange(len(self.phase)), self.phase)) + now.seed % 7
        p = Posed.of(who.body)
        leap, tilt = 0.0, 0.0
        if now.of("jump"):
            t = (now.since["jump"] % 2.2) / 2.2
            leap, tilt = 0.75 * self.length * math.sin(math.pi * t), -52.0 * math.cos(math.pi * t) * now.of("jump")
        swing = 3.0 * math.sin(phase + 2.2)
        bank = float(np.clip(-now.bend * 0.12, -25, 25))
        head = turn(
            tilt + (swing * 0.7 if f.level_tail else 0.0) - 5 * float(np.clip(now.climb, -2, 2)),
            0.0 if f.level_tail else -swing,
            bank,
        )
        p.root("head", np.zeros(3), head)
        for k_, name in enumerate(SPINE):
            wave = (2.0 + 2.3 * k_) * math.sin(phase - 0.75 * k_) + float(np.clip(-now.bend * 0.06, -5, 5)) * (
                0 if f.level_tail else 1
            )
            p.follow(name, turn(wave, 0.0) if f.level_tail else turn(0.0, wave))
        wave = 17.0 * math.sin(phase - 5.2)
        p.follow("tail", turn(wave) if f.level_tail else turn(0.0, wave))
        for name, sign in (("fin_l", 1.0), ("fin_r", -1.0)):
            p.follow(name, turn(8 * wander(now.seconds, now.seed, 1.2), 0, sign * (6 + 9 * math.sin(phase * 0.5))))
        place = np.array(now.position)
        place[1] = (
            self._height(place[1], now.lift)
            + leap * now.of("jump")
            + 0.03 * self.length * wander(now.seconds, now.seed + 1, 0.8)
        )
        bones = p.matrices(placing(place, now.heading))
        number = who.body.index["head"]
        eye = bones[number] @ np.append(who.body.tails[number], 1.0)
        return Shown(bones, eye[:3], joints(self.who.body, bones))

    def _height(self, ground: float, lift: float) -> float:
        """Where the middle of the body is: where its mark says; at the surface, its back above it; or over the bottom."""
        half = self.who.anatomy.measures["half"]
        if lift:
            return ground + lift
        if self.water is not None and self.water - ground > 0.6 * half:
            return self.water - half * (1 - 2 * ABOVE)
        return ground + half * 2.2
