"""Things in a scene: what is pointed at stays, what is too big is opened where it stands, what is thrown flies, what is put down lies."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Bible, Place
from filmwright.errors import StageError
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.performance import Performance
from filmwright.stage.world import World

BOX, ON_THE_TABLE = "box", (1.0, 0.75, 0.0)


def flat(x, z):
    return np.zeros_like(np.asarray(x, float))


def played(*cues: Cue, heavy: frozenset[str] = frozenset(), surface=None) -> Performance:
    scene = Scene(
        "1",
        "INT. ROOM - DAY",
        "room",
        marks=(("ann", Mark(0, 0, 90)), ("bo", Mark(6, 0, 270))),
        props=((BOX, ON_THE_TABLE),),
        beats=(Beat("1-1", "action", 120, cues=cues),),
    )
    return Performance(scene, flat, {"ann": 1.7, "bo": 1.7}, heavy, surface)


def test_what_is_pointed_at_stays_where_it_is():
    performance = played(Cue("ann", "point", 10, 40, target="1.0,0.8,0.0", prop=BOX))
    assert performance.holder(BOX, 60) == ""
    assert performance.prop_position(BOX, 60) == ON_THE_TABLE


def test_a_gun_is_pointed_with_the_hand_that_has_it():
    assert played(Cue("ann", "point", 10, 40, target="bo", prop=BOX)).holder(BOX, 40) == "ann"


def test_a_box_is_opened_where_it_stands_and_a_letter_in_the_hand():
    opened = Cue("ann", "open", 10, 40, prop=BOX)
    assert played(opened, heavy=frozenset({BOX})).holder(BOX, 110) == ""
    assert played(opened).holder(BOX, 110) == "ann"


def test_what_is_thrown_flies_in_a_bow_to_whom_it_is_thrown():
    performance = played(Cue("ann", "hold", 0, 1, prop=BOX), Cue("ann", "throw", 20, 28, target="bo", prop=BOX))
    flight = [f for f in range(121) if performance.holder(BOX, f) == ""]
    assert 10 < len(flight) < 24
    assert performance.holder(BOX, 110) == "bo"
    path = np.array([performance.prop_position(BOX, f) for f in range(max(flight) + 3)])
    assert np.linalg.norm(np.diff(path, axis=0), axis=1).max() < 0.6  # it never leaps
    heights = path[flight, 1]
    assert heights.max() > max(heights[0], heights[-1]) + 0.1


def test_what_is_thrown_at_nobody_comes_to_lie_ahead():
    performance = played(Cue("ann", "hold", 0, 1, prop=BOX), Cue("ann", "throw", 20, 28, prop=BOX))
    x, y, z = performance.prop_position(BOX, 115)
    assert (x, y, z) == pytest.approx((7.0, 0.0, 0.0), abs=0.05)


def test_what_is_put_down_lies_on_what_stands_there():
    cues = (Cue("ann", "hold", 0, 1, prop=BOX), Cue("ann", "put_down", 20, 30, prop=BOX))
    assert played(*cues).prop_position(BOX, 100)[1] == 0.0
    assert played(*cues, surface=lambda spot: (0.4, 0.75, 0.0)).prop_position(BOX, 100) == (0.4, 0.75, 0.0)


def test_who_takes_a_thing_turns_to_it():
    performance = played(Cue("ann", "face", 0, 10, target="-5,1,0"), Cue("ann", "take", 40, 30, prop=BOX))
    assert performance.heading("ann", 30) < 0.0
    assert performance.heading("ann", 60) % 360 == pytest.approx(90, abs=12)


def test_a_thing_that_no_bible_knows_is_told_and_not_left_out():
    scene = Scene("4", "INT. ROOM - DAY", "room", props=((BOX, ON_THE_TABLE),), beats=(Beat("4-1", "action", 24),))
    with pytest.raises(StageError, match="Scene 4 handles 'box'"):
        World(scene, Bible(places=(Place("room", "room"),)))


def test_what_is_let_go_is_known_to_land_where_it_is_seen_to() -> None:
    performance = played(Cue("ann", "hold", 0, 1, prop=BOX), Cue("ann", "throw", 20, 28, prop=BOX))
    lands, point = performance.handling.lands(BOX, "ann", 20) or (0.0, (0.0, 0.0, 0.0))
    assert 20 + 28 * 0.55 < lands < 90
    assert performance.handling.position(BOX, lands) == pytest.approx(point, abs=0.02)
    assert performance.handling.position(BOX, lands - 4)[1] > point[1] + 0.1
    dropped = played(Cue("ann", "hold", 0, 1, prop=BOX), Cue("ann", "drop", 20, 28, prop=BOX))
    lands, point = dropped.handling.lands(BOX, "ann", 20) or (0.0, (0.0, 0.0, 0.0))
    assert dropped.handling.position(BOX, lands) == pytest.approx(point, abs=0.05)
    assert dropped.handling.position(BOX, lands - 3)[1] > point[1] + 0.2
    caught = played(Cue("ann", "hold", 0, 1, prop=BOX), Cue("ann", "throw", 20, 28, target="bo", prop=BOX))
    assert caught.handling.lands(BOX, "ann", 20) is None and caught.handling.lands(BOX, "ann", 3) is None
