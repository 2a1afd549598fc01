"""The wave under whoever surfs."""

from __future__ import annotations

import numpy as np

from filmwright.stage.breaker import AHEAD, ASTERN, TALL, wave
from filmwright.stage.filming import picture, pipeline
from filmwright.steps.picturing import ready
from filmwright.steps.still import moment

SIZE = (320, 134)


def test_a_wave_is_a_wall_with_a_lip_thrown_over_its_foot() -> None:
    mesh = wave()
    low, high = mesh.bounds
    assert low[0] >= -ASTERN - 0.1 and high[0] <= AHEAD + 0.1
    assert 0.9 * TALL < high[1] < 1.4 * TALL and low[1] > -0.3
    at = mesh.positions[np.abs(mesh.positions[:, 0] + 2.0) < 0.2]  # cut where the lip has come over
    lip = at[at[:, 1] > 0.5 * TALL][:, 2].max()
    wall = at[(at[:, 1] > 0.25 * TALL) & (at[:, 1] < 0.45 * TALL)][:, 2].min()
    assert lip > wall + 0.4 * TALL
    fallen = mesh.colours[mesh.positions[:, 0] < -14.0].mean()
    assert fallen > mesh.colours[mesh.positions[:, 0] > 14.0].mean() + 0.2  # foam is white


def test_who_surfs_has_a_wave_behind_and_is_seen() -> None:
    made = ready("a man surfs a wave", 2.0, SIZE, 1)
    frame = moment(made)
    from filmwright.stage.sight import Sight
    from filmwright.steps.viewfinder import framed

    renderer = pipeline(*SIZE, "draft")
    made = framed(made, [frame], renderer)
    items = made.world.at(frame, Sight(SIZE[1], made.camera(frame))).items
    assert [item for item in items if item.name == "wave of person1"]
    seen = picture(made.world, made.camera, frame, made.world.seconds(frame), renderer, frozenset({"ids"}))
    assert seen.ids is not None and (seen.ids == made.world.ids["person1"]).mean() > 0.004
