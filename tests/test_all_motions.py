"""Every motion after every kind of other: a long performance of all of them in random order, in which nothing leaps."""

from __future__ import annotations

import random

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.scenes import BUSINESS, Beat, Cue, Mark, Scene
from filmwright.stage.motion.pose import joints_of, pose
from filmwright.stage.motion.sport import SWINGS
from filmwright.stage.motion.surroundings import Surroundings, flat
from filmwright.stage.people.person import person
from filmwright.stage.people.rig import INDEX
from filmwright.stage.performance import Performance

ALOFT = ("skydive", "jump_bungee")  # nobody comes to hang in the air of their own accord
ALL = [do for do in BUSINESS if do not in ("face", *ALOFT)]
FLUNG = ("throw", "throw_axe", "swing", "fight", "kick", "shoot_goal", "dunk", "climb_rope", *SWINGS)
SAMPLE = 80  # of all business, by the seed; more take too long for every run
RIG = person(Look(height=1.72, hair="bald")).rig
BODY = [
    k
    for name, k in INDEX.items()
    if not name[:-2].rstrip("_0123").endswith(("index", "middle", "ring", "pinky", "thumb"))
]


def performed(seed: int) -> tuple[Array, Array]:
    """Joints (frames, joints, 3) of a performance of every business in random order, seated for the second half; and the frames in which
    something is flung with all one's strength."""
    draw = random.Random(seed)
    names = ALL.copy()
    draw.shuffle(names)
    names = names[:SAMPLE]
    cues, at = [], 4
    for k, do in enumerate(names):
        if k == len(names) // 2:
            cues.append(Cue("a", "sit", at, 40, seat=0.45))
            at += 44
        frames = draw.randint(26, 40)
        cues.append(Cue("a", do, at, frames, target=draw.choice(["", "1,1.2,2", "-2,0.5,1"])))
        at += frames + draw.randint(0, 6)
    scene = Scene(
        "1",
        "EXT. P - DAY",
        "p",
        marks=(("a", Mark(0, 0)),),
        beats=(Beat("1-1", "action", at, who="a", cues=tuple(cues), seed=seed),),
    )
    performance = Performance(scene, flat, {})
    flung = np.zeros(at, bool)
    for cue in cues:
        if cue.do in FLUNG:
            flung[cue.at : cue.at + cue.frames] = True
    joints = np.array([pose(RIG, performance.placed("a", f), Surroundings()).joints for f in range(at)])
    return joints, flung


@pytest.mark.parametrize("seed", [1])
def test_every_business_goes_over_into_the_next(seed: int) -> None:
    joints, flung = performed(seed)
    steps = np.linalg.norm(np.diff(joints, axis=0), axis=-1)[:, BODY]
    jumps = np.linalg.norm(np.diff(joints, n=2, axis=0), axis=-1)[:, BODY]
    # A thrown ball leaves a hand at 11 m/s; nothing else is half as quick.
    assert steps[flung[1:]].max() < 0.52 and jumps[flung[2:]].max() < 0.50
    quiet = ~flung
    assert steps[quiet[1:]].max() < 0.36, np.argmax(np.where(quiet[1:, None], steps, 0).max(1))
    assert jumps[quiet[2:]].max() < 0.26, np.argmax(np.where(quiet[2:, None], jumps, 0).max(1))


def test_the_standing_foot_of_a_kick_and_of_the_tree_stays() -> None:
    for do, stands in (("kick", "left_ball"), ("yoga", "left_ball")):
        scene = Scene(
            "1",
            "EXT. P - DAY",
            "p",
            marks=(("a", Mark(0, 0)),),
            beats=(Beat("1-1", "action", 100, cues=(Cue("a", do, 10, 80),)),),
        )
        performance = Performance(scene, flat, {})
        feet = np.array(
            [joints_of(pose(RIG, performance.placed("a", f), Surroundings()))[stands] for f in range(0, 100, 2)]
        )
        assert np.linalg.norm(feet - feet[0], axis=-1).max() < 0.01, do
