"""Kangaroos bound on planted hind feet; otters, beavers, sloths, red pandas and their like are known and have the size they should."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Bible, Character, Place
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.creatures import flesh, kind_of, known
from filmwright.stage.creatures.creature import creature
from filmwright.stage.creatures.naming import Kind
from filmwright.stage.creatures.species import SPECIES
from filmwright.stage.world import World


@pytest.fixture(autouse=True, scope="module")
def coarse() -> Iterator[None]:
    """Bodies from a coarse surface: what is tried here does not depend on how fine they are."""
    before = flesh.FINEST
    flesh.FINEST = 1600
    creature.cache_clear()
    yield
    flesh.FINEST = before
    creature.cache_clear()


def staged(kind: str, cues: tuple[Cue, ...], frames: int = 96) -> World:
    """A world with one animal in a meadow."""
    bible = Bible((Character("a", "A", kind=kind),), (Place("p", "P", "plain", options=(("kind", "meadow"),)),))
    beat = Beat("1-1", "action", frames, who="a", cues=cues)
    return World(Scene("1", "EXT. P", "p", marks=(("a", Mark(0.0, 0.0)),), beats=(beat,), tail=0), bible)


def toe(world: World, name: str, frame: float) -> Array:
    """Where a bone ends in the world."""
    body = world.troupe.animals["a"].body
    k = body.index[name]
    return np.asarray((world.troupe.shown("a", frame, {}).bones[k] @ np.append(body.tails[k], 1.0))[:3])


@pytest.mark.parametrize(
    ("word", "species"),
    [("kangaroos", "kangaroo"), ("sea otter", "otter"), ("red panda", "red panda"), ("snow leopard", "snow leopard"), ("sloths", "sloth"),
     ("beavers", "beaver"), ("capybara", "capybara"), ("wombat", "wombat"), ("wallaby", "wallaby")],
)  # fmt: skip
def test_they_are_known_by_their_own_names(word: str, species: str) -> None:
    assert known(word) == species


def test_a_joey_is_a_young_kangaroo_and_a_red_panda_is_no_panda_painted_red() -> None:
    joey, red = kind_of("joey"), kind_of("small red panda")
    assert joey is not None and joey.species == "kangaroo" and joey.young
    assert red == Kind("red panda", "", 0.75)
    assert SPECIES["red panda"].height < 0.5 * SPECIES["panda"].height and SPECIES["red panda"].coat.rings


@pytest.mark.parametrize(
    ("name", "tall", "long"),
    [("kangaroo", (1.3, 1.8), (1.3, 2.3)), ("otter", (0.25, 0.45), (0.8, 1.3)), ("beaver", (0.3, 0.5), (0.8, 1.4)),
     ("red panda", (0.35, 0.6), (0.7, 1.2)), ("wombat", (0.35, 0.55), (0.6, 1.1)), ("sloth", (0.4, 0.75), (0.5, 0.9))],
)  # fmt: skip
def test_bodies_have_their_size(name: str, tall: tuple[float, float], long: tuple[float, float]) -> None:
    body = creature(Kind(name)).body
    assert tall[0] <= body.high[1] <= tall[1] and body.low[1] > -0.03
    assert long[0] <= body.high[2] - body.low[2] <= long[1]
    assert len(body.lod(0).triangles) > 800


def test_a_ringed_tail_has_rings_and_a_snow_leopard_is_grey() -> None:
    tail = creature(Kind("red panda")).body
    mesh = tail.lod(0)
    behind = mesh.positions[:, 2] < tail.low[2] + 0.25 * (tail.high[2] - tail.low[2])
    assert mesh.colours[behind][:, 1].std() > 0.03
    grey = creature(Kind("snow leopard")).body.lod(0).colours.mean(0)
    assert grey.max() - grey.min() < 0.12


def test_a_kangaroo_bounds_on_both_hind_feet() -> None:
    world = staged("kangaroo", (Cue("a", "run", 0, 80, path=((0.0, 0.0), (0.0, 14.0))),))
    steps = world.troupe._players["a"].steps  # type: ignore[attr-defined]
    ground = world.place.plan.ground
    aloft, held, planted = 0.0, None, 0
    for frame in range(16, 70):
        left = toe(world, "h4l", frame)
        foot = steps.foot(2, frame)
        if foot.swing < 0 and 0.1 < foot.bearing < 0.6:
            assert abs(left[1] - float(ground(left[0], left[2]))) < 0.07, "the foot is on the ground"
            assert held is None or np.linalg.norm((left - held)[[0, 2]]) < 0.02, "a planted foot slides"
            held, planted = left, planted + 1
        else:
            held = None
            aloft = max(aloft, float(left[1] - ground(left[0], left[2])))
        assert abs(left[2] - toe(world, "h4r", frame)[2]) < 0.35, "the hind feet go together"
        assert toe(world, "f4l", frame)[1] > 0.25, "the arms are held"
    assert aloft > 0.2 and planted > 6


def test_an_octopus_creeps_on_eight_arms_that_curl_and_stay_on_the_ground() -> None:
    world = staged("octopus", (Cue("a", "walk", 0, 90, path=((0.0, 0.0), (0.0, 1.2))),))
    body = world.troupe.animals["a"].body
    ends = [name for name in body.names if name.startswith("arm") and name.endswith("_5")]
    assert len(ends) == 8
    shown = [np.array([toe(world, name, frame) for name in ends]) for frame in (20, 40, 60)]
    centre = [np.asarray(world.performance.position("a", frame)) for frame in (20, 40, 60)]
    for places, middle in zip(shown, centre, strict=True):
        assert np.abs(places[:, 1] - middle[1]).max() < 0.5, "arms lie about the body"
        assert np.linalg.norm((places - middle)[:, [0, 2]], axis=1).min() > 0.12, "no arm is drawn under it"
    assert np.abs((shown[0] - centre[0]) - (shown[2] - centre[2])).max() > 0.05, "the arms stir"
    assert known("cuttlefish") == "squid" and kind_of("giant octopus") == Kind("octopus", "", 80.0)


def test_who_swims_by_jets_draws_the_arms_in_behind() -> None:
    world = staged("squid", (Cue("a", "run", 0, 90, path=((0.0, 0.0), (0.0, 4.0)), manner="swim", height=1.5),))
    body = world.troupe.animals["a"].body
    ends = np.array([toe(world, name, 50) for name in body.names if name.endswith("_5")])
    top = toe(world, "mantle", 50)
    assert (ends[:, 2] < top[2] - 0.4).all(), "the mantle leads"
    assert ends[:, 1].min() > 0.5


def test_a_snail_keeps_its_foot_on_the_ground_and_carries_a_shell() -> None:
    world = staged("snail", (Cue("a", "walk", 0, 90, path=((0.0, 0.0), (0.0, 0.12))),))
    body = world.troupe.animals["a"].body
    for frame in range(10, 90, 16):
        y = world.performance.position("a", frame)[1]
        feet = np.array([toe(world, f"foot{k}", frame) for k in range(1, 7)])
        assert np.abs(feet[:, 1] - y).max() < 0.02 * 0.5
        assert toe(world, "stalk_l", frame)[1] > y + 0.015 and toe(world, "shell", frame)[1] > y + 0.015
    assert 0.03 < body.high[1] < 0.06 and 0.06 < body.high[2] - body.low[2] < 0.10
    slug, snail = creature(Kind("slug")), creature(Kind("snail"))
    assert slug.body.high[1] < snail.body.high[1] and known("snails") == "snail" and known("slug") == "slug"
