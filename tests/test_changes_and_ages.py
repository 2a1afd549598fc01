"""Colours in words, what time does to things, what things and places are said to be, and beings of tales."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Look, Prop
from filmwright.direction.asked_events import asked, understood
from filmwright.errors import StageError
from filmwright.reading.colours import said, shaded
from filmwright.reading.costume import costume_words
from filmwright.reading.look import stated
from filmwright.reading.prompt import read
from filmwright.reading.request import Request
from filmwright.scenes import Event
from filmwright.stage.creatures import known as animal
from filmwright.stage.events import family
from filmwright.stage.events.act import Moment, Subject
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.people.beings import MARKS, being_parts, skeleton_parts
from filmwright.stage.people.body import Body
from filmwright.stage.props import FAMILIES, SAME, known, prop_mesh
from filmwright.stage.props.patina import AGES, worn
from filmwright.stage.snapshot import Item, View
from filmwright.stage.surface import rgb

VIEW = View(eye=(0.0, 1.2, 3.0), target=(0.0, 0.5, 0.0), focal=35.0)


def told(prompt: str) -> Request:
    return read(prompt, known, animal)


def subject(mesh: Mesh) -> Subject:
    low, high = (np.asarray(corner, float) for corner in mesh.bounds)
    return Subject("thing", 7, (Item(mesh, id=7, group="prop", name="thing"),), low, high, lambda x, z: 0.0)


def light(mesh: Mesh) -> float:
    return float((mesh.colours @ np.array([0.2126, 0.7152, 0.0722])).mean())


def test_shades_of_colours() -> None:
    assert shaded("blue") == "#2456b8"
    assert rgb(shaded("dark blue")).sum() < rgb(shaded("blue")).sum() < rgb(shaded("pale blue")).sum()
    assert shaded("grumpy blue") == "" == shaded("table")
    assert said("a deep shade of green, then") == ("deep green", len("a deep shade of green"))
    assert said("nothing of the kind") == ("", 0)


@pytest.mark.parametrize(
    ("prompt", "do", "into", "colour"),
    [
        ("a green pear ripens to a bright yellow", "recolour", "", "bright yellow"),
        ("an iron gate rusts", "age", "rust", ""),
        ("a photograph fades to white", "age", "fade", "white"),
        ("a pumpkin rots on a bench", "age", "rot", ""),
        ("a vase transitions from red to pale pink", "recolour", "", "pale pink"),
        ("a silver fork tarnishes", "age", "tarnish", ""),
    ],
)
def test_what_time_does_is_read(prompt: str, do: str, into: str, colour: str) -> None:
    request = told(prompt)
    found = asked(request)
    event = found.happenings[0].event
    assert (event.do, event.into, event.colour) == (do, into, shaded(colour))
    assert understood(request, found).not_understood == ()


def test_what_a_thing_goes_from_is_its_colour_at_first() -> None:
    request = told("a lemon goes from green to yellow")
    after = understood(request, asked(request))
    assert [entity.colour for entity in after.entities if entity.noun == "lemon"] == ["green"]


def test_flowers_wilt_and_not_their_vase() -> None:
    request = told("the flowers in a vase are wilting")
    assert [(r.a, r.rel, r.b) for r in request.relations] == [("e1", "inside", "e2")]
    assert asked(request).happenings[0].event.what == "e1"


def test_stone_posts_do_not_rust_with_their_gate() -> None:
    gate = prop_mesh(Prop("g", "gate", "gate"))
    old = worn(gate, AGES["rust"], 1.0, 3)
    metal = gate.material == MATERIAL["metal"]
    assert np.abs(old.colours[metal] - gate.colours[metal]).max() > 0.2
    assert np.array_equal(old.colours[~metal], gate.colours[~metal])


def test_faded_is_paler_and_charred_is_darker() -> None:
    book = prop_mesh(Prop("b", "book", "book", "#8a1f24"))
    assert light(worn(book, AGES["fade"], 1.0, 3)) > light(book) > light(worn(book, AGES["char"], 1.0, 3))


def test_what_wilts_sinks() -> None:
    flowers = subject(prop_mesh(Prop("f", "flowers", "flowers")))
    act = family("age")(Event("age", what="thing", into="wilt", seed=4), flowers)
    item = (act.at(Moment(act.ends, flowers.items, VIEW, act.ends)).items or ())[0]
    assert item.shape is not None
    assert float(item.shape[0][:, 1].max()) < 0.9 * float(flowers.high[1])
    with pytest.raises(StageError, match="Nothing ages by 'sneezing'"):
        family("age")(Event("age", what="thing", into="sneezing"), flowers)


def test_old_things_are_made_old() -> None:
    new, old = prop_mesh(Prop("d", "door", "door")), prop_mesh(Prop("d", "door", "door", material="wood wear"))
    assert not np.allclose(new.colours, old.colours)
    with pytest.raises(StageError, match="look aged by a second word"):
        prop_mesh(Prop("d", "door", "door", material="wood thunder"))


@pytest.mark.parametrize(
    ("prompt", "left"),
    [
        ("a goat on a sandy beach", ()),
        ("a goat on a sandy street", ("sandy",)),
        ("a parked car", ()),
        ("an empty bowl on a table", ()),
        ("a vase standing on a table", ()),
        ("a shiny kettle", ()),
        ("a dark blue teapot", ()),
    ],
)
def test_a_word_counts_where_it_is_shown(prompt: str, left: tuple[str, ...]) -> None:
    assert told(prompt).not_understood == left


def test_a_cozy_room_has_its_lamps_lit() -> None:
    assert told("a cat in a cozy living room").where.time == "dusk"
    assert told("a cat in a cozy living room on a sunny morning").where.time == "day"


def test_words_of_things_are_words() -> None:
    assert min(map(len, SAME)) > 1
    assert {"picket fence", "lily pad", "party hat", "jack-o-lantern", "sandcastle"} <= set(FAMILIES) | set(SAME)


def test_beings_are_known_by_what_makes_them() -> None:
    assert stated("a ghost")["marks"] == ("sheet",)
    assert stated("an alien")["hair"] == "bald"
    assert "dress" in costume_words("a fairy") and costume_words("a fairy in a red coat") == "red coat"
    assert told("Santa Claus in a garden").entities[0].noun == "santa"
    body = Body(Look())
    for mark in MARKS:
        look = Look(marks=(mark,))
        parts = skeleton_parts(look, body) if mark == "bones" else being_parts(look, body)
        points = np.concatenate([part.points for part in parts])
        assert np.isfinite(points).all() and points[:, 1].min() > -0.1 and points[:, 1].max() < 2.1, mark
        assert all(abs(part.weights.sum(1) - 1).max() < 1e-6 for part in parts), mark
