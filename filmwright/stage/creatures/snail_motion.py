"""How a snail glides: on waves that run along its foot, its head feeling from side to side and its shell rocking a little behind."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Course, twitch, wander
from filmwright.stage.creatures.creature import Creature, Shown
from filmwright.stage.creatures.posing import Posed, joints, placing, turn
from filmwright.stage.creatures.snail import FOOT


class SnailPlayer:
    """One of them through a scene."""

    def __init__(self, who: Creature, course: Course, ground: object, water: float | None) -> None:
        del ground, water
        self.who, self.course, self.n = who, course, who.shape

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The creature at a frame. The foot stays on the ground: only its length changes where a wave passes."""
        now, body = self.course.at(frame, points), self.who.body
        moving = min(now.speed / (0.15 * self.n.length), 1.0)
        wave = now.seconds * 3.2 + now.seed % 7
        rest = max(now.of("sleep"), 0.6 * now.of("lie"))
        bend = float(np.clip(now.bend * 0.05, -9, 9))
        p = Posed.of(body)
        p.root("foot2", np.zeros(3), np.eye(3))
        for k in (1, *range(3, FOOT + 1)):
            name = f"foot{k}"
            side = -bend if k == 1 else bend + 1.5 * wander(now.seconds - 0.4 * k, now.seed, 0.3)
            p.follow(name, turn(0.0, side))
        for k in range(1, FOOT + 1):
            long = 1 + (0.012 + 0.035 * moving) * math.sin(wave + 1.2 * k) - 0.12 * rest
            p.sizes[body.index[f"foot{k}"]] = (1.0, 1.0, long)
        eat = max(now.of("eat"), now.of("drink"))
        feel = wander(now.seconds, now.seed + 3, 0.28)
        p.follow(
            "neck", turn(3.0 * feel + 26.0 * rest + 14.0 * eat, 10.0 * wander(now.seconds, now.seed + 1, 0.22) - bend)
        )
        p.follow("head", turn(3.0 * math.sin(0.6 * wave) + 8.0 * rest, 8.0 * wander(now.seconds, now.seed + 2, 0.3)))
        p.follow("shell", turn(1.5 * moving * math.sin(wave), 0.0, 2.2 * wander(now.seconds, now.seed + 5, 0.35)))
        for end, sign in (("l", 1.0), ("r", -1.0)):
            number = now.seed + (6 if end == "l" else 8)
            drawn = max(rest, 0.5 * twitch(now.seconds, number, 4.0, 0.9))
            name = f"stalk_{end}"
            p.follow(
                name,
                turn(16.0 * wander(now.seconds, number, 0.4), 0.0, -sign * 9.0 * wander(now.seconds, number + 1, 0.3)),
            )
            p.sizes[body.index[name]] = (1.0, 1.0 - 0.7 * drawn, 1.0 - 0.7 * drawn)
        bones = p.matrices(placing(np.array(now.position) + [0.0, now.lift, 0.0], now.heading))
        head = body.index["stalk_l"]
        eye = bones[head] @ np.append(body.tails[head] * [0, 1, 1], 1.0)
        return Shown(bones, eye[:3], joints(body, bones))
