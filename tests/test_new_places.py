"""Places above, below and between: space, sky, riverside, ranges, settlements, caverns, grounds, rooms with a view, and their skies."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Bible, Character, Garment, Place
from filmwright.errors import StageError
from filmwright.generators.stage import pipeline
from filmwright.reading.prompt import read
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.creatures import known as animal
from filmwright.stage.heavens import WORDS, heavens
from filmwright.stage.light import lighting
from filmwright.stage.places import build
from filmwright.stage.props import known
from filmwright.stage.sight import Sight
from filmwright.stage.snapshot import View
from filmwright.stage.world import World

SETS = (
    ("space", (("kind", "orbit"),)), ("aloft", (("kind", "islands"),)), ("riverside", (("landmark", "lattice tower"),)),
    ("range", (("kind", "canyon"),)), ("settlement", (("kind", "western"),)), ("cavern", (("kind", "cave"),)),
    ("grounds", (("kind", "playground"),)), ("room", (("type", "aquarium"),)), ("room", (("type", "cafe"), ("view", "paris"))),
)  # fmt: skip


def _asked(prompt: str):
    return read(prompt, known, animal)


@pytest.mark.parametrize(("kind", "options"), SETS, ids=lambda value: str(value))
def test_a_place_can_be_stood_in_and_is_sound(kind, options):
    built = build(Place("p", "P", kind, kind in ("room", "cavern"), 7, tuple(sorted(options))))
    for x, z in built.plan.marks[:4]:
        assert built.plan.standable((x, z), 0.2), f"nobody can stand at {x}, {z}"
    for item in built.items("night"):
        mesh = item.mesh
        assert np.isfinite(mesh.positions).all() and np.isfinite(mesh.normals).all()
        assert int(mesh.triangles.max()) < len(mesh.positions)
        assert float(mesh.colours.min()) >= 0.0 and float(mesh.colours.max()) <= 1.0


def test_a_place_differs_by_its_seed():
    one, two = (build(Place("p", "P", "riverside", False, seed, (("style", "modern"),))) for seed in (1, 2))
    keys = [{item.mesh.key for item in built.items("day") if item.name == "skyline"} for built in (one, two)]
    assert keys[0] != keys[1]


def _world(kind: str, *options: tuple[str, str], do: str = "", time: str = "night") -> World:
    bible = Bible((Character("ann", "ANN", wardrobe=(Garment("coat"),)),), (Place("p", "P", kind, False, 3, options),))
    cues = (Cue("ann", do, at=0, frames=90),) if do else ()
    beat = Beat("1-1", "action", 96, who="ann", cues=cues)
    return World(Scene("1", "EXT. P - NIGHT", "p", time, marks=(("ann", Mark(0.0, 0.0)),), beats=(beat,)), bible)


def test_nobody_stands_in_space_and_nothing_is_planted():
    world = _world("space", ("kind", "orbit"))
    bodies = [world.poses(frame)["ann"] for frame in (0, 24, 48)]
    assert all(not body.planted for body in bodies)
    assert min(float(body.joints[1:, 1].min()) for body in bodies) > 0.05
    assert float(np.abs(bodies[0].joints[1:] - bodies[2].joints[1:]).max()) > 0.02  # and nobody is still
    assert world.air.void and world.air.fog == 0.0


def test_who_flies_lies_in_the_air_and_comes_down_again():
    world = _world("plain", do="fly", time="day")
    up, after = world.poses(48)["ann"], world.poses(95)["ann"]
    height = np.ptp(up.joints[1:, 1])
    assert height < 0.75 * np.ptp(after.joints[1:, 1])
    assert float(up.joints[1:, 1].min()) > 0.5 and float(after.joints[1:, 1].min()) < 0.2
    assert not up.planted and after.planted


@pytest.mark.parametrize("words", ["aurora", "galaxy", "moon"])
def test_what_a_night_sky_holds_is_seen(words):
    look_up = View((0.0, 1.6, 0.0), (0.0, 4.6, 10.0), 18.0)
    plain, asked = (_world("plain", ("kind", "meadow")), _world("plain", ("kind", "meadow"), ("sky", words)))
    shots = []
    for world in (plain, asked):
        snapshot = world.at(0, Sight(54, look_up), 0.4)
        ahead = View(look_up.eye, tuple(float(v) for v in np.array([0, 1.6, 0]) + 10 * np.array(_sky_way(world))), 18.0)
        shots.append(pipeline(128, 54, "draft").render(snapshot, ahead).rgb.astype(int))
    assert float(np.abs(shots[0] - shots[1]).mean()) > 0.4


def _sky_way(world: World) -> tuple[float, float, float]:
    x, z = world._ahead()
    n = float(np.hypot(x, z))
    return (x / n, 0.28, z / n)


def test_a_rainbow_stands_opposite_a_low_sun_and_in_the_picture():
    light, air, grade = lighting("plain", False, "day", "clear", "neutral", 5)
    lit, bowed, _ = heavens("rainbow", light, air, grade, "day", (0.0, 1.0))
    assert bowed.rainbow == 1.0 and bowed.rain == 0.0
    assert lit.key[1] < 0.35  # else the bow lies under the horizon
    angle = np.degrees(np.arccos(np.dot(-np.array(lit.key), (0.0, 0.0, 1.0))))
    assert 20.0 < angle < 60.0  # one leg, 42 degrees from that point, is near the middle of the view
    by_night = heavens("rainbow", light, air, grade, "night", (0.0, 1.0))
    assert by_night[1].rainbow == 0.0


def test_a_sky_tells_what_it_cannot_hold():
    light, air, grade = lighting("plain", False, "dusk", "clear", "neutral")
    with pytest.raises(StageError, match="two suns"):
        heavens("two suns", light, air, grade, "dusk", (0.0, 1.0))
    for word in WORDS:
        heavens(word, light, air, grade, "dusk", (0.0, 1.0))


@pytest.mark.parametrize(
    ("prompt", "kind", "has"),
    [
        ("a castle on a snowy night, northern lights above", "sight", ("sky", "aurora")),
        ("a rowing boat on the Seine with the Eiffel Tower behind", "riverside", ("landmark", "lattice tower")),
        ("a skyline of Toronto at night", "riverside", ("style", "modern")),
        ("a woman in a cafe overlooking the ocean", "room", ("view", "sea")),
        ("a waterfall in the jungle", "wild", ("woods", "jungle")),
        ("a hiker above the clouds on a mountain peak", "aloft", ("kind", "peak")),
        ("a scientist works in a laboratory", "room", ("type", "laboratory")),
        ("a purple sunset over the beach", "shore", ("sky", "violet")),
        ("two knights in a medieval village", "settlement", ("kind", "medieval")),
    ],
)
def test_settings_are_understood_together(prompt, kind, has):
    where = _asked(prompt).where
    assert where.asked and where.kind == kind and has in where.options


@pytest.mark.parametrize(
    ("prompt", "option", "shows"),
    [
        ("a castle on a hill", ("ground", "hill"), "castle"),
        ("a castle in the desert", ("ground", "sand"), "castle"),
        ("a palace in town", ("around", "city"), "houses"),
        ("a castle by a lake", ("ground", "water"), "castle"),
        ("a tower on the tundra", ("ground", "snow"), "tower"),
        ("a mansion in a forest", ("around", "trees"), "trees"),
    ],
)
def test_a_landmark_stands_on_the_ground_that_is_asked_for(prompt, option, shows):
    where = _asked(prompt).where
    assert where.kind == "sight" and option in where.options
    built = build(Place("p", "P", where.kind, False, 3, where.options))
    items = built.items("day")
    assert any(item.name == shows for item in items)
    assert all(built.plan.standable(mark, 0.2) for mark in built.plan.marks[:4])
    x, _, z = built.plan.landmark
    foot = float(built.ground(x, z))
    assert built.ground(x + 3.0, z) == pytest.approx(foot, abs=0.5), "what stands there stands on even ground"
    if option[1] == "hill":
        assert foot > float(built.ground(0.0, 0.0)) + 4.0
    if option[1] == "water":
        assert foot > 0.5 > -1.0 > float(built.ground(0.0, 24.0)), "the lake is before it, and it is dry"
    if option[1] in ("sand", "snow"):
        ground = next(item.mesh for item in items if item.name == "ground")
        red, green, _ = ground.colours.mean(0)[:3]
        assert green < red * 1.05, "no grass"


def test_a_bridge_is_not_set_down_on_other_ground():
    assert not {"ground", "around"} & {name for name, _ in _asked("a bridge in the city").where.options}
    with pytest.raises(StageError, match="water or hills"):
        build(Place("p", "P", "sight", False, 1, (("around", "city"), ("of", "bridge"))))


def test_a_landmark_behind_a_river_keeps_the_name_that_the_prompt_gives_it():
    where = _asked("A boat sailing on the Seine River with the Eiffel Tower in background").where
    assert where.seen == (("lattice tower", "eiffel tower"),)


def test_a_place_that_there_is_not_is_told_and_the_nearest_is_shown():
    request = _asked("a woman in an observatory")
    assert request.where.place == "laboratory" and request.where.asked
    assert "observatory" in request.not_understood
    nearest = _asked("a man in a chateau")
    assert nearest.where.kind != "plain" or "chateau" in nearest.not_understood


def test_snow_that_lies_on_mountains_does_not_fall():
    assert _asked("snowy mountains at dawn").where.weather == "clear"
    assert _asked("heavy snowfall in snowy mountains").where.weather == "snow"


@pytest.mark.parametrize(
    ("prompt", "movement"),
    [
        ("a dog in a park, featuring a steady and smooth perspective", "steady"),
        ("the camera slowly pans across a field", "pan_right"),
        ("the camera orbits around a statue", "orbit"),
        ("a slow push-in on a castle", "push_in"),
        ("the camera remains still, a lake", "static"),
        ("a fly-through of a canyon", "drone"),
        ("the camera rises over a village", "crane_up"),
        ("a frying pan on a table", ""),
    ],
)
def test_words_for_cameras(prompt, movement):
    assert _asked(prompt).camera.movement == movement
