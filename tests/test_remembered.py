"""Results kept by their bytes, on arrays and on real people and places."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage import extras
from filmwright.stage.people.person import Person
from filmwright.stage.places import build
from filmwright.stage.places.place import SetPiece
from filmwright.stage.remembered import Remembered, remembered, weight


def test_what_was_not_asked_for_longest_goes_first() -> None:
    made: list[int] = []

    @remembered(2500)
    def array(number: int) -> Array:
        made.append(number)
        return np.zeros(1000, np.uint8)

    first = array(1)
    array(2)
    assert array(1) is first  # used again, so that 2 is the older one
    array(3)
    assert array(1) is first and array(3) is array(3)
    assert made == [1, 2, 3] and len(array) == 2 and array.size == 2000
    array(2)
    assert made == [1, 2, 3, 2]
    array.cache_clear()
    assert len(array) == 0 and array.size == 0


def test_one_that_is_too_large_is_still_kept_for_the_next_call() -> None:
    @remembered(10)
    def array(number: int, side: int = 1) -> Array:
        return np.zeros(number * side)

    assert array(100, side=3) is array(100, side=3)
    assert array(100) is not array(100, side=2)
    assert len(array) == 1


def test_what_grows_after_it_was_made_is_weighed_again() -> None:
    @remembered(5000)
    def folder(name: str) -> list[Array]:
        return []

    folder("a").append(np.zeros(4000, np.uint8))
    folder("b").append(np.zeros(4000, np.uint8))
    folder("c")
    assert len(folder) == 2  # a and b together are too heavy; that is seen when c comes
    assert folder.size == 4000


def test_weight_counts_each_array_once_and_nothing_of_the_program() -> None:
    array = np.zeros(1000, np.uint8)

    @lru_cache
    def kept() -> Array:
        return np.zeros(10_000_000, np.uint8)

    kept()

    def ground() -> Array:
        return array

    assert weight(array) == weight(array[::2]) == weight([array, {"a": array[:10]}]) == 1000
    assert weight(ground) == 1000  # a ground that a place closes over
    assert weight((kept, np, Remembered, 1, None)) == 0
    assert weight(b"12345") == 5


def test_people_and_places_are_weighed_with_what_was_made_of_them_since() -> None:
    @remembered(4_000_000)
    def place(kind: str) -> SetPiece:
        return build(Place(kind, kind.upper(), kind))

    who = Person("somebody", extras.body(0)._arrays)
    light = weight(who)
    assert light > 4_000_000
    who.lod(0)
    assert weight(who) > light + 2_000_000
    for kind in ("desert", "plain", "street"):
        assert place(kind).items()
    place("room")
    assert len(place) < 4 and place.size > 500_000
