"""Many poses at once are the poses one by one."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Look
from filmwright.stage.motion import sampling
from filmwright.stage.motion.body import PALM, Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import yaw
from filmwright.stage.people.rig import INDEX
from filmwright.stage.people.skeleton import skeleton


def one_by_one(body: Body, controls: Controls, root: np.ndarray) -> np.ndarray:
    """Eyes and palms (3,3) of the whole body."""
    at = body.solve(controls, root)[:, :3, 3]
    palms = [at[INDEX[f"hand_{s}"]] * PALM[0] + at[INDEX[f"middle_01_{s}"]] * PALM[1] for s in "rl"]
    return np.stack([(at[INDEX["eye_l"]] + at[INDEX["eye_r"]]) / 2, *palms])


@pytest.mark.parametrize("height", [1.1, 1.82])
def test_eyes_and_palms_of_many_moments_are_those_of_each(height: float) -> None:
    body = Body(skeleton(Look(height=height, age=8 if height < 1.4 else 40), ()))
    dice = np.random.default_rng(7)
    controls, roots = [], []
    for k in range(60):
        c = Controls(dice.normal(0.0, 1.0, Controls().values.shape))
        c.hips = np.array([0.0, body.rig.hips, 0.0]) + dice.normal(0.0, 0.1, 3)
        c.spine, c.neck, c.pelvis = dice.normal(0.0, 20.0, (3, 3))
        c.feet = np.array([0.1, 0.0, 0.0, -0.1, 0.0, 0.0]) + dice.normal(0.0, 0.15, 6)
        c.tread, c.roll = dice.normal(0.0, 25.0, 6), dice.normal(0.0, 90.0, 2)
        part = [0.0, 0.4, 1.0][k % 3]  # hands that hang, that are half way, that touch
        c.touching, c.posed, c.facing = part, [0.0, 1.0, 0.3][(k // 3) % 3], float(k % 5 == 0)
        c.bears = dice.uniform(0.0, 1.0, 2)
        controls.append(c)
        root = np.eye(4)
        root[:3, :3], root[:3, 3] = yaw(37.0 * k), dice.normal(0.0, 5.0, 3)
        roots.append(root)
    many = sampling.ends(body, controls, np.array(roots))
    for found, c, root in zip(many, controls, roots, strict=True):
        assert found == pytest.approx(one_by_one(body, c, root), abs=1e-9)
    assert sampling.ends(body, controls[:1], np.array(roots[:1])) == pytest.approx(many[:1], abs=1e-12)
