"""What keeps pictures steady while the camera moves: lamps that fade before they are left out, near shadows that end inside their box."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np

from filmwright.stage.light import lighting
from filmwright.stage.render.frame import LAMPS, Frame, nearest_lamps
from filmwright.stage.render.lens import lens, unit
from filmwright.stage.render.shadow_boxes import near_box
from filmwright.stage.snapshot import Lamp, Snapshot, View

LIGHT, AIR, GRADE = lighting("street", False, "night", "clear", "neutral", 1)
STREET = replace(
    LIGHT, lamps=tuple(Lamp((side * 4.0, 4.5, 11.0 * k), (9.0, 5.6, 2.4), 15.0) for k in range(12) for side in (-1, 1))
)


def test_no_lamp_goes_out_all_at_once() -> None:
    def shining(z: float) -> dict[tuple[float, ...], float]:
        return {lamp.position: lamp.colour[0] for lamp in nearest_lamps(STREET, np.array([0.3, 1.5, z]))}

    course = [shining(float(z)) for z in np.arange(20.0, 60.0, 0.05)]
    assert max(len(lamps) for lamps in course) == LAMPS
    leaps = [
        abs(now.get(place, 0.0) - before.get(place, 0.0))
        for before, now in itertools.pairwise(course)
        for place in before.keys() | now.keys()
    ]
    assert max(leaps) < 0.03 * 9.0
    assert all(max(lamps.values()) == 9.0 for lamps in course), "the nearest ones shine fully"


def test_as_many_lamps_as_count_shine_fully() -> None:
    few = replace(STREET, lamps=STREET.lamps[:LAMPS])
    assert {lamp.colour for lamp in nearest_lamps(few, np.zeros(3))} == {(9.0, 5.6, 2.4)}


def test_near_shadows_end_inside_their_box_and_move_with_the_picture() -> None:
    key = unit(STREET.key)
    snapshot = Snapshot((), STREET, AIR, GRADE)
    boxes = set()
    for x in np.arange(0.0, 6.0, 0.07):
        view = View((float(x), 1.7, 6.0 + 0.3 * float(x)), (float(x), 1.3, 0.0), focus=6.0)
        through = lens(view, 640, 268)
        box = near_box(Frame(snapshot, view, through, snapshot, through, [], 640, 268), key, 1024)
        across, up, radius, metres = box.circle
        assert max(abs(across - 0.5), abs(up - 0.5)) + radius < 0.49
        assert np.isclose(radius, 0.5 * metres / box.radius)
        middle = through.eye + through.forward * 6.0
        assert np.allclose((box.matrix @ np.array([*middle, 1.0]))[:2] * 0.5 + 0.5, (across, up))
        boxes.add(tuple(np.round(box.centre, 3)))
    assert 1 < len(boxes) < 40, "the box itself moves in steps"
