"""Digests are the same for the same values, and reasons name what changed."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from filmwright.bible import Look
from filmwright.graph import Status, digest, reasons, recipe

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(-1e6, 1e6),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(VALUES)
def test_a_digest_is_of_the_values(value):
    assert digest(value) == digest(value)
    assert digest({"a": value, "b": 1}) == digest({"b": 1, "a": value})


def test_numbers_differ_from_a_tenth_of_a_millimetre_on():
    assert digest(1.00001) == digest(1.00002)
    assert digest(1.0) != digest(1.0002)
    assert digest(-0.0) == digest(0.0)


def test_dataclasses_arrays_and_sets_have_digests():
    assert digest(Look(age=30)) != digest(Look(age=31))
    assert digest(np.array([1.0, 2.0])) == digest([1.0, 2.0])
    assert digest(frozenset({"b", "a"})) == digest(["a", "b"])


def test_reasons_name_the_inputs_that_changed():
    before, after = recipe({"camera": 1, "looks": "red"}), recipe({"camera": 2, "looks": "red"})
    assert reasons(after, before.parts, True, {"camera": "its camera changed"}) == ("its camera changed",)
    assert reasons(before, before.parts, True, {}) == ()
    assert reasons(before, before.parts, False, {}) == ("its file is missing",)
    assert reasons(before, None, False, {}) == ("it has not been made yet",)
    assert before.key != after.key


def test_what_is_locked_is_never_stale():
    assert Status("1-001", "take", ("its camera changed",)).stale
    assert not Status("1-001", "take", ("its camera changed",), locked=True).stale
