"""Every motion after every kind of other: a long performance of all of them in random order, in which nothing leaps."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.scenes import BUSINESS, Beat, Cue, Mark, Scene
from filmwright.stage.motion.footsteps import Footsteps
from filmwright.stage.motion.pose import joints_of, pose
from filmwright.stage.motion.surroundings import Surroundings, flat
from filmwright.stage.people.person import person
from filmwright.stage.people.rig import INDEX
from filmwright.stage.performance import Performance

ALL = list(BUSINESS)
SLICES = 6  # of all business, in random order: together all of it is played in every run
RIG = person(Look(height=1.72, hair="bald")).rig
BODY = [
    k
    for name, k in INDEX.items()
    if not name[:-2].rstrip("_0123").endswith(("index", "middle", "ring", "pinky", "thumb"))
]
STEP, JUMP = 0.36, 0.26  # metres a frame and a frame squared: a blow with the fist is hardly as quick
FLING, RELEASE = 0.52, 0.50  # a thrown ball leaves the hand at 11 m/s, and gets there in two or three frames
SPIKE = 5.0  # times the median: what the jerk of any motion may come to


def joints_of_cues(cues: list[Cue], frames: int, seed: int) -> Array:
    """Joints (frames, joints, 3) of a performance by somebody whose feet are laid out beforehand, as in a film."""
    beat = Beat("1-1", "action", frames, who="a", cues=tuple(cues), seed=seed)
    performance = Performance(Scene("1", "EXT. P - DAY", "p", marks=(("a", Mark(0, 0)),), beats=(beat,)), flat, {})
    placed = [performance.placed("a", f) for f in range(frames)]
    steps = Footsteps.of(RIG, placed, 24, flat)
    return np.array(
        [pose(RIG, placed[f], Surroundings(footsteps=steps, frame=float(f))).joints[BODY] for f in range(frames)]
    )


def changes(joints: Array, order: int) -> Array:
    """The most that any joint's place changes at each frame, to an order: 1 steps, 2 jumps, 3 jerks."""
    return np.asarray(np.linalg.norm(np.diff(joints, n=order, axis=0), axis=-1).max(1))


@pytest.mark.parametrize("part", range(SLICES))
def test_every_business_goes_over_into_the_next(part: int) -> None:
    draw = random.Random(1)
    names = ALL.copy()
    draw.shuffle(names)
    names = names[part::SLICES]
    draw = random.Random(part)
    cues, at = [], 4
    for k, do in enumerate(names):
        if k == len(names) // 2:  # seated for the second half
            cues.append(Cue("a", "sit", at, 40, seat=0.45))
            at += 44
        frames = draw.randint(26, 40)
        cues.append(Cue("a", do, at, frames, target=draw.choice(["", "1,1.2,2", "-2,0.5,1"])))
        at += frames + draw.randint(0, 6)
    joints = joints_of_cues(cues, at, part)
    for order, most in ((1, STEP), (2, JUMP)):
        found = changes(joints, order)
        worst = int(found.argmax())
        assert found.max() < most, (worst, [cue for cue in cues if cue.at - 3 <= worst <= cue.at + cue.frames])


@pytest.mark.parametrize("do", ["throw", "throw_axe", "kick", "golf", "sword_fight", "dunk"])
def test_what_is_done_with_all_ones_strength_does_not_tear_the_body(do: str) -> None:
    """With time to do it fully; in a moment nobody throws with all their strength, as the test above sees."""
    joints = joints_of_cues([Cue("a", do, 4, 60, target="0,1.2,6")], 70, 1)
    assert changes(joints, 1).max() < FLING and changes(joints, 2).max() < RELEASE


def minutes_of_everything(minutes: float, seed: int) -> tuple[list[Cue], int]:
    """Cues of all business again and again in random order, standing and seated, with walks and runs between; and their frames."""
    draw = random.Random(seed)
    cues: list[Cue] = []
    at, here, way, seated, bag = 6, (0.0, 0.0), 0.0, False, list[str]()
    while at < minutes * 60 * 24:
        chance = draw.random()
        if chance < 0.18:
            if seated:
                cues.append(Cue("a", "stand", at, 40))
                at, seated = at + 44, False
            do = draw.choice(["walk", "walk", "run"])
            speed = draw.uniform(0.9, 1.7) if do == "walk" else draw.uniform(2.5, 3.4)
            metres = draw.uniform(2, 5) * (1.0 if do == "walk" else 1.8)
            way += draw.uniform(-1.6, 1.6) * (1.0 if do == "walk" else 0.5)
            there = (here[0] + metres * math.sin(way), here[1] + metres * math.cos(way))
            cues.append(Cue("a", do, at, round(metres / speed * 24), path=(here, there)))
            at, here = at + cues[-1].frames + draw.randint(0, 6), there
        elif chance < 0.24 and not seated:
            cues.append(Cue("a", "sit", at, 40, seat=0.45))
            at, seated = at + 44, True
        if not bag:
            bag = draw.sample(ALL, len(ALL))
        x, z = here  # what is acted upon is about the one who acts, not where they once were
        target = draw.choice(["", f"{x + 1:.2f},1.2,{z + 2:.2f}", f"{x - 2:.2f},0.5,{z + 1:.2f}"])
        cues.append(Cue("a", bag.pop(), at, draw.randint(26, 60), target=target))
        at += cues[-1].frames + draw.randint(0, 6)
    return cues, at


@pytest.mark.long
def test_no_motion_of_eleven_minutes_jerks_five_times_as_much_as_the_middling_one() -> None:
    """No teleport: the largest jerk within each motion and at its joins to those before and after stays under five times the median
    of all of them."""
    cues, frames = minutes_of_everything(11.0, 4)  # in ten not everything has its turn any more
    assert {cue.do for cue in cues} >= set(ALL)
    found = changes(joints_of_cues(cues, frames, 4), 3)
    spikes = np.array([found[max(cue.at - 6, 0) : cue.at + cue.frames + 4].max() for cue in cues])
    worst = int(spikes.argmax())
    assert spikes.max() < SPIKE * np.median(spikes), (spikes.max() / np.median(spikes), cues[worst])


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
