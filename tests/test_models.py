"""The table of models: every row of the package holds together, and the user's own rows are read with care."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from filmwright.errors import FilmwrightError, InputError, ModelRetired, NotFound
from filmwright.generators import models
from filmwright.generators.generator import MODES
from filmwright.generators.models import Model, price_line, row, table

ROWS = table()


@pytest.mark.parametrize("model", ROWS, ids=lambda model: f"{model.generator}-{model.id}")
def test_every_row_of_the_package_holds_together(model: Model) -> None:
    limits = model.limits
    assert limits.durations and limits.modes <= set(MODES) and limits.modes
    assert limits.licence and model.source and model.title
    assert date.fromisoformat(limits.as_of) <= date(2030, 1, 1)
    assert limits.free == (limits.price_usd_s == {})
    assert not limits.continuous or len(limits.durations) == 2
    assert ("control" in limits.modes) == bool(limits.controls)
    assert ("ref" in limits.modes) == (limits.max_references > 0)
    assert ("flf" not in limits.modes) or ("i2v" in limits.modes) or model.generator == "diffusers"
    assert set(model.classes) == set(limits.sizes)
    for width, height in limits.sizes:
        assert width % 2 == height % 2 == 0
        if limits.price_usd_s:
            assert limits.price_usd_s[f"{width}x{height}"] == limits.price_usd_s[model.classes[width, height]] > 0
    if limits.frame_rule:
        step, plus = limits.frame_rule
        assert 0 <= plus < step + 1
    if model.silent_usd_s:
        assert limits.audio == "choice"
        assert all(model.silent_usd_s[name] <= usd for name, usd in (limits.price_usd_s or {}).items())


def test_every_generator_has_one_default_that_still_films() -> None:
    for name in {model.generator for model in ROWS}:
        defaults = [model for model in ROWS if model.generator == name and model.default]
        assert len(defaults) == 1, name
        assert not defaults[0].limits.retired
        assert row(name) == defaults[0]


def test_endpoints_are_named_for_what_fal_can() -> None:
    for model in (each for each in ROWS if each.generator == "fal"):
        endpoints = model.wire["endpoints"]
        # A model that follows guides is reached by what the guide is; frames and references go with it.
        assert set(endpoints) == ({each.value for each in model.limits.controls} or model.limits.modes)
        assert all(app.count("/") >= 1 for app in endpoints.values())


def test_a_retired_model_says_so_whatever_the_clock_shows() -> None:
    sora = row("openai_videos", "sora-2")
    for today in (date(1999, 1, 1), date(2026, 11, 22), date(2031, 1, 1)):
        with pytest.raises(ModelRetired, match="ended on 2026-09-24"):
            sora.check(today)
    row("veo").check(date(1970, 1, 1))


def test_one_that_will_end_is_made_until_then(tmp_path: Path) -> None:
    (tmp_path / "models.toml").write_text(
        '[[model]]\ngenerator = "omni"\nid = "gemini-omni-1.2-flash"\nretired = 2027-06-01\n'
    )
    omni = row("omni", folder=tmp_path)
    omni.check(date(2027, 5, 31))
    with pytest.raises(ModelRetired):
        omni.check(date(2027, 6, 1))


def test_the_users_rows_replace_what_they_name(tmp_path: Path, own_folders: Path) -> None:
    config = own_folders / ".config" / "filmwright"
    config.mkdir(parents=True)
    (config / "models.toml").write_text(
        '[[model]]\ngenerator = "veo"\nid = "veo-3.1-generate-001"\nas_of = 2027-01-01\nusd_s = {"720p" = 0.5, "1080p" = 0.5, "4k" = 1}\n'
    )
    (tmp_path / "models.toml").write_text(
        '[[model]]\ngenerator = "veo"\nid = "veo-3.1-generate-001"\nretired = ""\nlicence = "ours"\n'
        '[[model]]\ngenerator = "openai_videos"\nid = "sora-2"\nretired = ""\n'
        '[[model]]\ngenerator = "fal"\nid = "new"\nas_of = 2026-12-01\nseconds = [5]\nmodes = ["t2v"]\n'
    )
    veo = row("veo", folder=tmp_path)
    assert (veo.limits.price_usd_s or {})["1280x720"] == 0.5
    assert (veo.limits.as_of, veo.limits.licence, veo.title) == ("2027-01-01", "ours", "Veo 3.1")
    assert veo.origin == tmp_path / "models.toml"
    row("openai_videos", "sora-2", tmp_path).check()
    assert row("fal", "new", tmp_path).limits.price_usd_s is None
    assert row("veo").limits.licence == "hosted service"
    with pytest.raises(ModelRetired):
        row("openai_videos", "sora-2").check()


def test_a_row_is_read_again_when_its_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    path.write_text('[[model]]\ngenerator = "veo"\nid = "veo-3.1-generate-001"\ntitle = "one"\n')
    assert row("veo", folder=tmp_path).title == "one"
    path.write_text('[[model]]\ngenerator = "veo"\nid = "veo-3.1-generate-001"\ntitle = "another"\n')
    assert row("veo", folder=tmp_path).title == "another"


def test_a_name_that_nobody_lists() -> None:
    assert row("openai_videos", "somebody/new-model").id == "*"
    with pytest.raises(NotFound, match=r"veo knows no model 'veo-9'; it knows .*veo-3.1-generate-001"):
        row("veo", "veo-9")
    with pytest.raises(NotFound, match="no row for the generator 'nobody'"):
        row("nobody")


def test_prices_are_told_with_their_date() -> None:
    assert price_line(row("veo")) == "0.4 USD/s 720p, 0.4 1080p, 0.6 4k (as of 2026-11-22)"
    assert price_line(row("diffusers")) == "free"
    assert price_line(row("openai_videos", "wan-2.6")) == "no price known (as of 2026-11-22)"


WHOLE = {"generator": '"x"', "id": '"y"', "as_of": "2026-01-01", "seconds": "[4]", "modes": '["t2v"]'}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"generator": ""}, "number 1 has no generator"),
        ({"id": "3"}, "number 1 has no id"),
        ({"as_of": '"soon"'}, "as_of must be a day"),
        ({"retired": '"never"'}, "retired must be a day"),
        ({"seconds": "[]"}, "seconds must be a list of lengths"),
        ({"seconds": "{from = 5, to = 2}"}, "from less to more"),
        ({"seconds": "[0]"}, "seconds must be a number from 0.01"),
        ({"seconds": '["4"]'}, "seconds must be a number"),
        ({"modes": '["t2v", "telepathy"]'}, "knows no 'telepathy'"),
        ({"controls": '["smell"]'}, "knows no 'smell'"),
        ({"audio": '"loud"'}, "never, always or choice"),
        ({"sizes": '{"720p" = ["1280"]}'}, "must list sizes by class"),
        ({"sizes": '{"720p" = ["1280x0"]}'}, "must list sizes by class"),
        ({"sizes": "[1280, 720]"}, "must list sizes by class"),
        ({"usd_s": "0.4"}, "must be a price by class"),
        ({"usd_s": '{"720p" = -1}'}, "from 0 to 1000"),
        ({"sizes": '{"720p" = ["1280x720"]}', "usd_s": '{"4k" = 1}'}, "a price for '4k'"),
        ({"sides": "[100]"}, "shortest and the longest side"),
        ({"frames": "{step = 0, plus = 1}"}, "from 1 to 1000"),
        ({"frames": "4"}, "must be {step = 4, plus = 1}"),
        ({"seed": '"yes"'}, "must be true or false"),
        ({"fps": "24"}, "must be a list of numbers"),
        ({"price": "4"}, "price is not a field of a row"),
        ({"wire": "3"}, "wire must be a table"),
        ({"wire": "{fields = 3}"}, "fields with something strange"),
        ({"wire": "{endpoints = {t2v = 3}}"}, "endpoints with something strange"),
        ({"wire": "{address = {}}"}, "wire must be a table with endpoints"),
        ({"references": "nan"}, "from 0 to 64"),
    ],
)  # fmt: skip
def test_a_row_that_is_wrong_is_named_with_its_file(tmp_path: Path, change: dict[str, str], said: str) -> None:
    path = tmp_path / "models.toml"
    path.write_text("[[model]]\n" + "".join(f"{name} = {value}\n" for name, value in (WHOLE | change).items() if value))
    with pytest.raises(InputError, match=said) as error:
        table(tmp_path)
    assert str(path) in str(error.value)


@pytest.mark.parametrize(
    "text", ["not toml", "schema = 9\n", "[models]\n", "model = 3\n", 'model = ["a"]\n', "\x00", "[[model]]\n"]
)
def test_a_file_that_is_no_table_of_models(tmp_path: Path, text: str) -> None:
    (tmp_path / "models.toml").write_text(text)
    with pytest.raises(InputError, match=r"models\.toml"):
        table(tmp_path)


def test_a_file_of_many_megabytes_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "models.toml").write_bytes(b"#" * (models.MOST_BYTES + 1))
    with pytest.raises(InputError, match="at most"):
        table(tmp_path)


scalars = some.one_of(some.integers(), some.floats(), some.booleans(), some.text(max_size=20), some.dates())
values = some.recursive(
    scalars,
    lambda inner: some.one_of(
        some.lists(inner, max_size=3), some.dictionaries(some.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(given=some.dictionaries(some.sampled_from(sorted(models._KNOWN - {"generator", "id"})), values, max_size=6))
def test_whatever_stands_in_a_row_it_is_a_model_or_a_clear_error(given: dict[str, object]) -> None:
    whole = {"generator": "x", "id": "y", **given}
    try:
        model = models._model(whole, Path("models.toml"))
    except FilmwrightError as error:
        assert "x y" in str(error)
        return
    assert model.limits.durations and model.limits.as_of


def test_the_packages_own_file_says_its_schema() -> None:
    assert tomllib.loads(models.PACKAGED.read_text())["schema"] == models.SCHEMA
