"""Several things of one prompt: what is read of where they are to each other, and that they are laid out so."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.direction.arranging import Laid, arrange
from filmwright.direction.asked_things import Layout, lay
from filmwright.direction.outlook import outlook
from filmwright.reading.prompt import read
from filmwright.reading.request import Entity, Relation, Request
from filmwright.stage.creatures import known as animal
from filmwright.stage.places.place import SetPiece
from filmwright.stage.props import known, prop_mesh


def asked(prompt: str) -> Request:
    return read(prompt, known, animal)


def told(prompt: str) -> set[tuple[str, str, str]]:
    """The relations of a prompt by the last words of its nouns."""
    request = asked(prompt)
    nouns = {entity.id: entity.noun.split()[-1] for entity in request.entities} | {"": ""}
    return {(nouns[r.a], r.rel, nouns[r.b]) for r in request.relations}


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a green umbrella leaning against a crate", ("umbrella", "leans", "crate")),
        ("a lantern hanging from a branch", ("lantern", "hangs", "branch")),
        ("a table between two chairs", ("table", "between", "chairs")),
        ("a skull surrounded by candles", ("candles", "around", "skull")),
        ("a bowl filled with apples", ("apples", "inside", "bowl")),
        ("a bucket of lemons beside a chair", ("lemons", "inside", "bucket")),
        ("a plate of sandwiches, a fork resting on it", ("fork", "above", "plate")),
        ("four suitcases on a bench, an umbrella leaning against them", ("umbrella", "leans", "suitcases")),
        ("two lamps, a book in the middle", ("book", "between", "lamps")),
        ("a chair on a hill, a castle in the distance", ("castle_figure", "far", "")),
        ("three candles floating on a lake", ("candles", "afloat", "")),
        ("a mug on a desk, a neon sign outside the window", ("neon_sign", "outside", "window")),
        ("five lanterns hanging from the ceiling", ("lanterns", "aloft", "")),
    ],
)
def test_where_things_are_to_each_other(prompt: str, relation: tuple[str, str, str]) -> None:
    assert relation in told(prompt)


def test_a_list_shares_what_it_ends_in_and_what_it_begins_with() -> None:
    assert told("a cup, a book and a candle on a table") == {
        ("cup", "above", "table"),
        ("book", "above", "table"),
        ("candle", "above", "table"),
    }
    assert told("a desk with a lamp, a globe and a clock") == {
        ("lamp", "above", "desk"),
        ("globe", "above", "desk"),
        ("clock", "above", "desk"),
    }


def test_what_is_said_of_another_noun_is_no_relation() -> None:
    assert not any(rel == "above" for _, rel, _ in told("two kites over a vineyard, a drum beside a wall"))


def test_vessels_keep_what_is_said_after_their_contents() -> None:
    assert ("jars", "above", "table") in told("two jars filled with cookies on a table")


def laid(*things: tuple[str, str, int]) -> list[Laid]:
    """Things by (entity, kind, how many)."""
    out = []
    for key, kind, count in things:
        entity = Entity(key, "thing", kind, kind, count)
        for k in range(count):
            prop = Prop(f"{key}-{k + 1}", kind, kind)
            low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
            out.append(Laid(prop, entity, low, high))
    return out


def box(each: Laid) -> tuple[np.ndarray, np.ndarray]:
    return each.at + each.low, each.at + each.high


def test_things_on_one_table_stand_apart_on_its_top() -> None:
    things = laid(("t", "table", 1), ("a", "typewriter", 1), ("b", "lamp", 1), ("c", "cup", 1))
    arrange([Relation(key, "above", "t") for key in "abc"], things)
    table, rest = things[0], things[1:]
    for each in rest:
        low, high = box(each)
        assert low[1] == pytest.approx(box(table)[1][1], abs=0.03)
        assert box(table)[0][0] - 0.02 < low[0] and high[0] < box(table)[1][0] + 0.02
    for k, one in enumerate(rest):
        for two in rest[k + 1 :]:
            (al, ah), (bl, bh) = box(one), box(two)
            assert (ah[0] <= bl[0] + 1e-6 or bh[0] <= al[0] + 1e-6) or (ah[2] <= bl[2] + 1e-6 or bh[2] <= al[2] + 1e-6)


def test_one_thing_on_another_on_a_third() -> None:
    things = laid(("a", "candle", 1), ("b", "book", 1), ("t", "table", 1))
    arrange([Relation("a", "above", "b"), Relation("b", "above", "t")], things)
    candle, book, table = things
    assert box(book)[0][1] == pytest.approx(box(table)[1][1], abs=0.03)
    assert box(candle)[0][1] == pytest.approx(box(book)[1][1], abs=0.03)


def test_between_hanging_leaning_around_and_far() -> None:
    things = laid(("t", "table", 1), ("c", "chair", 2))
    arrange([Relation("t", "between", "c")], things)
    table, left, right = things
    assert box(left)[1][0] < box(table)[0][0] and box(table)[1][0] < box(right)[0][0]

    things = laid(("w", "lantern", 1), ("b", "branch", 1))
    _, cords = arrange([Relation("w", "hangs", "b")], things)
    assert len(cords) == 1 and not cords[0].told
    assert box(things[0])[0][1] > 0.2 and box(cords[0])[0][1] == pytest.approx(box(things[0])[1][1], abs=0.02)

    things = laid(("u", "umbrella", 1), ("s", "chest", 1))
    arrange([Relation("u", "leans", "s")], things)
    assert things[0].prop.tilt != 0.0 and box(things[0])[0][0] >= box(things[1])[1][0] - 0.01
    assert box(things[0])[0][1] == pytest.approx(0.0, abs=0.02)

    things = laid(("k", "candle", 8), ("s", "skull", 1))
    arrange([Relation("k", "around", "s")], things)
    middles = np.array([(box(each)[0] + box(each)[1]) / 2 for each in things])
    assert np.ptp(np.degrees(np.arctan2(*(middles[:8] - middles[8])[:, [0, 2]].T))) > 250

    things = laid(("c", "chair", 1), ("b", "castle_figure", 1))
    arrange([Relation("b", "far", "")], things)
    assert things[1].far and box(things[1])[1][2] < box(things[0])[0][2] - 2.0


def test_relations_that_go_in_a_circle_end() -> None:
    things = laid(("a", "box", 1), ("b", "box", 1))
    arrange([Relation("a", "above", "b"), Relation("b", "above", "a"), Relation("a", "leans", "b")], things)
    assert all(np.isfinite(each.at).all() for each in things)
    arrange([Relation("a", "leans", "b"), Relation("b", "leans", "a")], things)
    assert all(np.isfinite(each.at).all() for each in things)


def staged(prompt: str) -> tuple[Request, SetPiece, Layout]:
    from filmwright.direction.asked_scene import place_of
    from filmwright.stage.places import build

    request = asked(prompt)
    piece = build(place_of(request, 1))
    return request, piece, lay(request, piece.plan, [], piece.water)


def test_a_stack_stands_one_on_another() -> None:
    _, _, layout = staged("a stack of six crates in a meadow")
    heights = sorted(where[1] for where in layout.lies.values())
    assert len(heights) == 6 and np.diff(heights).min() > 0.1


def test_what_floats_is_on_the_water_and_what_is_far_behind_it() -> None:
    request, piece, layout = staged("three candles floating on a lake")
    assert piece.water is not None
    for name, (x, y, z) in layout.lies.items():
        if name in layout.of:
            assert float(piece.plan.ground(x, z)) < piece.water and y == pytest.approx(piece.water, abs=0.15)
    seen = outlook(request, piece.plan, piece.water)
    assert seen is not None and seen.front == layout.front
