"""Styles: the same scene filmed in every one of them is another film by its numbers, and free words find the style they mean."""

from __future__ import annotations

import importlib.util
import itertools
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from direction_examples import PLACES, bible
from test_direction import played

from filmwright.direction.styles import STYLES, style_named
from filmwright.errors import InputError

ROOT = Path(__file__).resolve().parents[1]
# by how much a measure must differ to be seen: a part of the larger one, or so many units
PARTS = {"length": 0.14, "lens": 0.12, "face": 0.15}
UNITS = {"height": 3.0, "aside": 0.08, "hand": 0.06, "still": 0.15, "alone": 0.1, "over": 0.05}


@cache
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("style_bench", ROOT / "benchmarks/styles.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["style_bench"] = module
    spec.loader.exec_module(module)
    return module


@cache
def table() -> dict[str, dict[str, float]]:
    performance = played("table")
    plan = PLACES["table"]()
    return {name: vars(bench().of_style(name, performance.scene, plan, performance, bible())) for name in STYLES}


def differing(one: dict[str, float], other: dict[str, float]) -> set[str]:
    parts = {k for k, least in PARTS.items() if abs(one[k] - other[k]) > least * max(one[k], other[k])}
    return parts | {k for k, least in UNITS.items() if abs(one[k] - other[k]) > least}


def test_every_two_styles_differ_in_two_measures_at_least() -> None:
    assert len(STYLES) >= 10
    for a, b in itertools.combinations(STYLES, 2):
        assert len(differing(table()[a], table()[b])) >= 2, (a, b, differing(table()[a], table()[b]))


def test_styles_are_what_their_names_say() -> None:
    told = table()
    assert told["symmetrical"]["aside"] < 0.05 < 0.25 < told["classical"]["aside"]
    assert told["long takes"]["length"] > 2.5 * told["classical"]["length"] > 5.0 * told["frantic"]["length"]
    assert told["nervous"]["hand"] > 0.25 and told["documentary"]["hand"] > 0.15 and told["classical"]["hand"] == 0.0
    assert told["low and still"]["height"] < -12 and told["noir"]["height"] < -6
    assert told["intimate"]["lens"] > 70 and told["intimate"]["face"] > 1.6 * told["classical"]["face"]
    assert told["slow"]["lens"] < 35 and told["theatre"]["face"] < 0.6 * told["classical"]["face"]
    assert told["silent"]["over"] == told["symmetrical"]["over"] == 0.0


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("slow and wide", "slow"),
        ("nervous hand-held", "nervous"),
        ("classical", "classical"),
        ("Symmetrical and centred", "symmetrical"),
        ("one-shot, long takes", "long takes"),
        ("neon noir", "neon noir"),
        ("film noir", "noir"),
        ("television comedy", "sitcom"),
        ("silent era", "silent"),
        ("a documentary, fly on the wall", "documentary"),
        ("slow-burning suspense", "suspense"),
    ],
)
def test_a_description_finds_its_style(said: str, style: str) -> None:
    found, meant = style_named(said), STYLES[style]
    assert (found.length, found.centred, found.look) == (meant.length, meant.centred, meant.look)


def test_measures_can_be_given_in_words() -> None:
    way = style_named("classical, shots of 8 s, 35 mm, low, hand-held, no close-ups")
    assert (
        way.length == 8.0
        and way.lens == pytest.approx(0.7)
        and way.height == -12
        and way.hand > 0.3
        and way.nearest == 4
    )
    assert style_named("slow, static").moves is False and style_named("slow, static").length == STYLES["slow"].length
    with pytest.raises(InputError, match="slow and wide"):
        style_named("baroque")


def test_the_table_in_the_docs_names_every_style() -> None:
    told = (ROOT / "docs/styles.md").read_text("utf-8")
    assert all(f"| `{name}` |" in told for name in STYLES)
