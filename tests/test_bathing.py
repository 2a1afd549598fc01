"""Bodies in water: they float in pool and sea, draw a wake, and what goes in from above splashes where the water is."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Place
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage import bathing
from filmwright.stage.performance import Performance
from filmwright.stage.places import build
from filmwright.stage.snapshot import View

VIEW = View((0.0, 1.6, 8.0), (0.0, 0.0, 30.0))


def swum(place: Place, *cues: Cue, at: Mark) -> Performance:
    scene = Scene("1", "X", place.id, marks=(("a", at),), beats=(Beat("1", "action", 96, cues=cues),))
    return Performance(scene, bathing.waded(build(place)), {"a": 1.7})


def test_a_basin_holds_water_and_the_floor_about_it_none() -> None:
    bath = build(Place(id="p", name="pool", kind="room", options=(("type", "bath"),), interior=True))
    found = bathing.basin(bath.plan)
    assert found is not None
    middle = (found.low[0] + found.high[0]) / 2, 0.0, (found.low[1] + found.high[1]) / 2
    assert bathing.level(bath, middle) == found.level > 0.1
    assert bathing.level(bath, (found.high[0] + 1.0, 0.0, middle[2])) is None


def test_nobody_walks_on_the_bottom_of_the_sea() -> None:
    sea = build(Place(id="p", name="beach", kind="shore"))
    assert sea.water is not None
    z = np.linspace(0.0, 80.0, 161)
    ground = bathing.waded(sea)(0 * z, z)
    assert ground.min() == sea.water - bathing.WADING < np.asarray(sea.ground(0 * z, z)).max()


def test_a_swimmer_draws_foam_behind_and_a_walker_none() -> None:
    sea = Place(id="p", name="beach", kind="shore")
    swim = swum(sea, Cue("a", "swim", 0, 96, path=((0.0, 40.0), (4.4, 40.0))), at=Mark(0.0, 40.0, 90.0))
    items = bathing.wakes(build(sea), swim, 60.0, VIEW)
    assert [item.name for item in items] == ["wake of a", "spray of a"]
    walk = swum(sea, Cue("a", "walk", 0, 96, path=((0.0, 40.0), (4.4, 40.0))), at=Mark(0.0, 40.0, 90.0))
    assert bathing.wakes(build(sea), walk, 60.0, VIEW) == []


def test_who_jumps_in_splashes_once_on_the_surface() -> None:
    sea = build(Place(id="p", name="beach", kind="shore"))
    water = sea.water or 0.0
    way = np.zeros((60, 3))
    way[:, 1] = water + 2.0 - 0.5 * 9.81 * (np.arange(60) / 24) ** 2
    found = bathing._crossings("a", way, water, 24, 0.5, np.ones(60, bool))
    assert len(found) == 1 and found[0].at[1] == water
    assert way[int(found[0].frame) - 1, 1] > water >= way[int(found[0].frame), 1]
    shown = bathing.splashed(found, found[0].frame + 6, 24, VIEW)
    assert any(item.name == "splash" for item in shown)
    assert bathing.splashed(found, found[0].frame - 1, 24, VIEW) == []
    way[:, 1] = water + 0.2 - 0.01 * np.arange(60)  # wading in from the shore
    assert bathing._crossings("a", way, water, 24, 0.5, np.ones(60, bool)) == []
