"""Floor plans: sight, walking, cameras."""

from __future__ import annotations

import itertools
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.stage.places.plan import BODY, Box, Door, Level, Plan, Seat, wall


@pytest.fixture
def kitchen() -> Plan:
    return Plan(
        "kitchen",
        interior=True,
        boxes=(
            wall("wall_south", -3, -2.5, 3, -2.5),
            wall("wall_west", -3, -2.5, -3, 2.5),
            wall("wall_north", -3, 2.5, 3, 2.5),
            wall("wall_east", 3, -2.5, 3, 0.9),
            Box("table", (-0.65, 0.0, -0.75), (0.65, 0.75, 0.10), opaque=False),
            Box("cupboard", (-2.9, 0, 0.6), (-2.45, 1.9, 2.0)),
        ),
        anchors=(("window", (0.9, -2.0)), ("table", (0.0, 0.6))),
        seats=(Seat(-1.0, -0.33, 90.0, 0.46),),
        doors=(("door", Door((2.2, 1.4), (4.4, 1.4))),),
        marks=((-0.6, 1.3), (0.6, 1.3)),
        zones=(((-3, 0.15, -2.5), (3, 2.5, 2.5)),),
    )


def test_walls_block_sight_unless_taken_away(kitchen: Plan) -> None:
    inside, outside = np.array([0.0, 1.5, 0.0]), np.array([0.0, 1.5, -6.0])
    assert kitchen.blocked(inside, outside)
    assert not kitchen.blocked(inside, outside, wild=True)
    assert kitchen.walls_between(outside, inside) == ("wall_south",)
    assert not kitchen.blocked(np.array([0.0, 0.3, -2.0]), np.array([0.0, 0.3, 2.0]))  # under and past the table


def test_sight_is_batched(kitchen: Plan) -> None:
    eyes = np.array([[0.0, 1.5, 2.0], [0.0, 1.5, 5.0]])
    heads = np.array([[-1.0, 1.5, 0.0], [1.0, 1.5, 0.0], [0.0, 1.5, -2.0]])
    hidden = kitchen.blocked(eyes[:, None], heads[None])
    assert hidden.shape == (2, 3)
    assert not hidden[0].any() and hidden[1].all()


def test_a_camera_stands_in_the_room_above_ground_and_out_of_the_cupboard(kitchen: Plan) -> None:
    points = np.array([[0, 1.5, 0], [0, 1.5, 3.5], [-2.6, 1.0, 1.0], [0, 0.05, 2.0]], float)
    assert kitchen.camera_ok(points).tolist() == [True, False, False, False]
    assert kitchen.camera_ok(points, reach=3.0).tolist() == [True, True, False, False]


def test_levels_and_terrain_make_the_ground() -> None:
    roof = Plan("roof", levels=(Level((-9, -6), (0, 6), 6.5),), terrain=lambda x, z: 0.1 * x)
    assert float(roof.ground(-1.0, 0.0)) == 6.5
    assert roof.ground(np.array([-1.0, 5.0]), np.array([0.0, 0.0])) == pytest.approx([6.5, 0.5])


def test_a_path_goes_around_the_table(kitchen: Plan) -> None:
    path = kitchen.path((0.0, -1.6), (0.0, 1.4))
    assert len(path) > 2
    assert path[0] == (0.0, -1.6) and path[-1] == (0.0, 1.4)
    for a, b in itertools.pairwise(path):
        for u in np.linspace(0, 1, 50):
            x, z = np.asarray(a) + u * (np.asarray(b) - np.asarray(a))
            assert not (-0.65 - BODY + 0.01 < x < 0.65 + BODY - 0.01 and -0.75 - BODY + 0.01 < z < 0.1 + BODY - 0.01)


def test_a_path_goes_around_a_person(kitchen: Plan) -> None:
    straight = kitchen.path((-2.0, 1.7), (2.0, 1.7))
    around = kitchen.path((-2.0, 1.7), (2.0, 1.7), people=[(0.0, 1.7)])
    assert len(straight) == 2 and len(around) > 2


def test_a_path_through_a_closed_wall_is_still_an_answer(kitchen: Plan) -> None:
    sealed = Plan("cell", boxes=(*kitchen.boxes, wall("wall_gap", 3, 0.9, 3, 2.5)))
    assert sealed.path((0.0, 1.5), (4.4, 1.4))[-1] == (4.4, 1.4)


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(st.floats(-2.2, 2.6), st.floats(-2.1, 2.1)),
    st.tuples(st.floats(-2.2, 2.6), st.floats(-2.1, 2.1)),
)
def test_paths_keep_their_ends_and_are_deterministic(a: tuple[float, float], b: tuple[float, float]) -> None:
    plan = Plan("table", boxes=(Box("table", (-0.65, 0.0, -0.75), (0.65, 0.75, 0.10)),))
    path = plan.path(a, b)
    assert path == plan.path(a, b)
    assert path[0] == pytest.approx(a, abs=1e-3) and path[-1] == pytest.approx(b, abs=1e-3)
    length = sum(np.hypot(*(np.asarray(q) - np.asarray(p))) for p, q in itertools.pairwise(path))
    assert length < np.hypot(*(np.asarray(b) - np.asarray(a))) + 4.5


def test_a_seat_is_come_to_from_its_front() -> None:
    from filmwright.bible import Place
    from filmwright.stage.places import build

    plan = build(Place("room", "ROOM", "room", True, 1, (("type", "living"),))).plan
    sofas = [seat for seat in plan.seats if seat.name == "sofa"]
    box = next(box for box in plan.boxes if box.name.startswith("sofa"))
    for seat in sofas:
        for mark in plan.marks:
            for path in (plan.path(mark, (seat.x, seat.z)), plan.path((seat.x, seat.z), mark)[::-1]):
                assert path[-1] == (seat.x, seat.z)
                for (x, z), (u, v) in pairwise(path[:-1]):  # all but the last step are clear of the sofa
                    for t in np.linspace(0, 1, 12):
                        px, pz = x + (u - x) * t, z + (v - z) * t
                        assert not (box.lo[0] < px < box.hi[0] and box.lo[2] < pz < box.hi[2]), (seat, mark, path)
                (x, z), (u, v) = path[-2], path[-1]
                way = np.array([u - x, v - z]) / np.hypot(u - x, v - z)
                front = np.array([np.sin(np.radians(seat.heading)), np.cos(np.radians(seat.heading))])
                assert way @ front < -0.95  # backwards onto the seat's middle, as its front lies


def test_a_wall_with_a_door_goes_whole_and_a_look_past_the_set_is_known(kitchen: Plan) -> None:
    in_pieces = (wall("wall_e", 3, -2.5, 3, 0.9), wall("wall_e_2", 3, 0.9, 3, 1.9), wall("wall_n", -3, -2.5, 3, -2.5))
    room = replace(kitchen, boxes=in_pieces)
    assert room.walls_between(np.array([5.0, 1.5, 0.0]), np.array([0.0, 1.5, 0.0])) == ("wall_e", "wall_e_2")
    eye = np.array([5.0, 1.5, 0.0])
    rays = np.array([[-1.0, 0.0, 0.0], [-1.0, 0.0, 2.0], [-1.0, 0.0, 0.9], [1.0, 0.0, 0.0]])
    assert room.into(eye, rays).tolist() == [True, False, True, False]
