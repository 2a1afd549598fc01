"""Jumps and falls as a body does them: gathering before, flight, landing on the feet, or the ragdoll's turn.

`airborne` tells what of a jump or fall is going on at a moment; `leap` poses what is done on purpose; physics.py does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.scenes import Cue, Placed
from filmwright.stage.motion.act import LEFT, RIGHT, Act, reach
from filmwright.stage.motion.ballistics import Leap, plan
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.physics import Fall, backwards, fall
from filmwright.stage.motion.rotations import bump, smooth
from filmwright.stage.motion.surroundings import Surroundings
from filmwright.stage.people.rig import Rig

JUMPS = ("jump", "fall")


@dataclass(frozen=True)
class Airborne:
    """A jump or fall under way, or after which one still lies: `seconds` since its cue began at `start` (x, z)."""

    cue: Cue
    seed: int
    seconds: float
    leap: Leap
    start: tuple[float, float]

    @property
    def prone(self) -> bool:
        """Whether it ends on the belly."""
        return not self.leap.stands and not backwards(self.cue, self.seed, self.leap)

    def ragdoll(self, rig: Rig, stage: Surroundings, heading: float) -> Fall | None:
        """The fall as simulated; None when one lands on one's feet."""
        return (
            None
            if self.leap.stands
            else fall(rig, self.cue, self.seed, stage.ground, self.start, _way(self.cue, heading))
        )


def airborne(placed: Placed, stage: Surroundings) -> Airborne | None:
    """The jump or fall that a person is in the middle of, or lies after; None when there is none."""
    for cue, frames, seed in placed.doing:
        if cue.do in JUMPS:
            return _underway(cue, seed, (frames + placed.beat_frame % 1.0) / stage.fps, placed, stage)
    if placed.fallen is not None:
        cue, seed = placed.fallen
        return _underway(cue, seed, 1e6, placed, stage)
    return None


def _way(cue: Cue, heading: float) -> float:
    """The performance takes a drop without a path along +z; a fall on the spot goes where one faces."""
    return 0.0 if cue.height and len(cue.path) < 2 else heading


def _underway(cue: Cue, seed: int, seconds: float, placed: Placed, stage: Surroundings) -> Airborne:
    x, _, z = placed.position
    if len(cue.path) > 1:
        start = cue.path[0]
    elif cue.height:
        # Without a path the start is worked back from where the plan says one is by now.
        leap = plan(cue, stage.ground, (x, z))
        t = min(max(seconds - leap.leaves, 0.0), leap.lands - leap.leaves)
        start = (x - float(leap.velocity[0]) * t, z - float(leap.velocity[2]) * t)
    else:
        return Airborne(cue, seed, seconds, _on_the_spot(cue, (x, z), placed, stage), (x, z))
    return Airborne(cue, seed, seconds, plan(cue, stage.ground, start), start)


@lru_cache(maxsize=64)
def _spot(cue: Cue, start: tuple[float, float], height: float) -> Leap:
    return plan(cue, lambda x, z: np.full_like(np.asarray(x, float), height), start)


def _on_the_spot(cue: Cue, start: tuple[float, float], placed: Placed, stage: Surroundings) -> Leap:
    return _spot(cue, start, placed.position[1] if placed.air is None else 0.0)


def leap(c: Controls, act: Act, flying: Airborne) -> None:
    """What a body does on purpose: gather, throw the arms up, tuck, and take up the landing in the legs."""
    t, plan_of, k = flying.seconds, flying.leap, act.size
    leaves, lands = plan_of.leaves, plan_of.lands
    if flying.cue.do == "fall":
        _teeter(c, act, min(t, leaves + 0.3) / leaves)
        return
    ran = len(plan_of.approach) > 1
    gather = 0.0 if ran else bump(t / leaves)
    aloft = smooth((t - leaves) / 0.10) * (1 - smooth((t - lands + 0.10) / 0.10)) if t >= leaves else 0.0
    tuck = bump((t - leaves) / max(lands - leaves, 0.1)) if leaves < t < lands else 0.0
    after = t - lands
    deep = min(0.14 + 0.10 * plan_of.drop, 0.34) if plan_of.stands and not plan_of.wet else 0.0
    absorb = smooth(after / 0.13) * (1 - smooth((after - 0.16) / 0.55)) if after > 0 else 0.0
    down = 0.26 * gather + deep * absorb
    c.hips += np.array([0.0, -down, -0.45 * down]) * k
    c.pelvis += np.array([60.0 * down, 0.0, 0.0])
    c.spine += np.array([70.0 * down + 8.0 * tuck, 0.0, 0.0])
    c.neck += np.array([-60.0 * down, 0.0, 0.0])
    c.knees += 14.0 * down
    if aloft > 0:
        c.bears = c.bears * (1 - aloft)
        for side, lift, ahead in ((LEFT, 0.22, 0.14), (RIGHT, 0.16, -0.04)):
            foot = c.side(Controls.feet, side)
            foot += np.array([0.0, lift, ahead]) * k * tuck
            c.side(Controls.tread, side)[0] += 38.0 * aloft * (1 - 0.5 * tuck)
    up = smooth((t - leaves + 0.14) / 0.22) * (1 - smooth((t - lands + 0.02) / 0.30))
    for side in (LEFT, RIGHT):
        if gather > 0:
            reach(c, side, (0.22, -0.72, -0.52), gather, elbow=(0.4, 0.0, -1.0), shape="relaxed")
        if up > 0:
            reach(c, side, (0.46, 0.28 if side == LEFT else 0.16, 0.50), up, elbow=(0.7, -0.7, -0.3), shape="open")
        if absorb > 0:
            reach(c, side, (0.46, -0.42, 0.46), 0.8 * absorb, elbow=(0.7, -0.5, -0.5), shape="open")


def _teeter(c: Controls, act: Act, u: float) -> None:
    """Balance goes: arms out and circling, the body past its feet."""
    w = smooth(u / 0.5)
    c.spine += np.array([10.0 * w, 6.0 * np.sin(9 * u) * w, 4.0 * np.sin(7 * u) * w])
    c.pelvis += np.array([7.0 * w, 0.0, 0.0])
    c.hips += np.array([0.0, -0.02, 0.05]) * w * act.size
    for side, turn in ((LEFT, 0.0), (RIGHT, 2.2)):
        place = (0.62, 0.10 + 0.20 * float(np.sin(8 * u + turn)), 0.20 * float(np.cos(8 * u + turn)))
        reach(c, side, place, w, elbow=(0.6, -0.7, -0.4), shape="open")
