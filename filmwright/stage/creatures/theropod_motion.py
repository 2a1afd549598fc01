"""How dinosaurs on two legs go: as birds do, with a tail that swings against the stride and arms held before the chest."""

from __future__ import annotations

import math

from filmwright.arrays import Array
from filmwright.stage.creatures.bird_motion import BirdMotion
from filmwright.stage.creatures.course import Moment, wander
from filmwright.stage.creatures.posing import Posed, turn
from filmwright.stage.creatures.theropod import TAIL
from filmwright.stage.creatures.treading import Treading


class TheropodMotion(BirdMotion):
    """Poses one of them."""

    _cycle = _walk = 0.0

    def pose(self, now: Moment, steps: Treading, aloft: float, water: float | None) -> tuple[Array, Posed]:
        """Skin matrices in the world; it never flies."""
        self._cycle = 2 * math.pi * steps.read(steps.phase, now.frame)
        self._walk = steps.read(steps.strength, now.frame)
        return super().pose(now, steps, 0.0, water)

    def _wings(self, p: Posed, now: Moment, flap: float, aloft: float, beat: float) -> None:
        for s, sign in (("l", 1.0), ("r", -1.0)):
            swing = 9.0 * self._walk * math.sin(self._cycle + (0 if s == "l" else math.pi)) + 5.0 * wander(
                now.seconds, now.seed, 0.8
            )
            p.follow(f"wing1{s}", turn(swing, sign * 4.0))
            p.follow(f"wing2{s}", turn(-0.6 * swing - 8.0 * now.mouth))
            p.follow(f"wing3{s}", turn(6.0 * wander(now.seconds, now.seed + 3, 1.3)))

    def _rear(self, p: Posed, now: Moment, lift: float, side: float) -> None:
        for k in range(TAIL):
            swing = 5.0 * self._walk * math.sin(self._cycle - 0.8 * k) + (3.0 + 2.0 * k) * wander(
                now.seconds - 0.3 * k, now.seed + 4, 0.7
            )
            p.follow(
                "tail" if k == 0 else f"tail{k + 1}", turn(lift if k == 0 else 0.0, swing + (side if k == 0 else 0.0))
            )
