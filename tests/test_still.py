"""Stills by the true renderer at a small size: what the manifest says is in the picture."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from filmwright.arrays import Array
from filmwright.direction.asked_scene import stage
from filmwright.errors import InputError
from filmwright.reading.prompt import read
from filmwright.stage.props import known
from filmwright.steps import still
from filmwright.steps.colours import word_of

SIZE = (240, 100)


def made(prompt: str, folder: Path, seed: int = 1) -> tuple[dict[str, Any], Array]:
    still.one(prompt, folder / "a.png", SIZE, folder / "a.json", folder / "a.ids.png", seed)
    said = json.loads((folder / "a.json").read_text())
    return said, np.asarray(Image.open(folder / "a.ids.png"))


def test_things_are_where_the_manifest_says(tmp_path: Path) -> None:
    said, ids = made("a yellow suitcase on the left of a red umbrella in a cemetery, front view", tmp_path)
    assert [row["asset"] for row in said["entities"]] == ["suitcase", "umbrella"]
    for row in said["entities"]:
        mask = ids == row["id"]
        assert row["share"] == pytest.approx(mask.mean(), abs=1e-4)
        columns = np.flatnonzero(mask.any(0))
        assert row["box"][0] == pytest.approx(columns[0] / SIZE[0], abs=1e-3)
        assert row["box"][2] == pytest.approx((columns[-1] + 1) / SIZE[0], abs=1e-3)
    one, two = said["entities"]
    assert one["box"][2] < two["box"][2] and one["box"][0] < two["box"][0]
    assert (one["colour"], two["colour"]) == ("yellow", "red")
    assert said["not_understood"] == []


def test_a_thing_on_a_thing(tmp_path: Path) -> None:
    said, _ = made("an apple on top of a suitcase in a park, front view", tmp_path)
    apple, suitcase = said["entities"]
    assert apple["box"][3] <= suitcase["box"][1] + 0.06
    assert apple["box"][1] < suitcase["box"][1]


def test_as_many_as_asked(tmp_path: Path) -> None:
    said, ids = made("four bottles", tmp_path)
    assert len(said["entities"]) == 4
    assert len({row["id"] for row in said["entities"]}) == 4
    assert {row["id"] for row in said["entities"]} <= set(np.unique(ids).tolist())


def test_somebody_does_something(tmp_path: Path) -> None:
    said, ids = made("a woman in a red coat waves in a forest", tmp_path)
    (woman,) = said["entities"]
    assert woman["asset"] == "woman" and 0.01 < (ids == woman["id"]).mean() < 0.6
    assert [row["motion"] for row in said["actions"]] == ["wave"]
    assert said["setting"]["place"] == "forest" and said["not_understood"] == []


def test_scenery_has_an_id(tmp_path: Path) -> None:
    said, ids = made("waves on a beach", tmp_path)
    (wave,) = [row for row in said["entities"] if row["asset"] == "wave"]
    assert wave["id"] >= 1000 and (ids == wave["id"]).mean() > 0.05
    said, ids = made("a lighthouse on a cliff at dusk", tmp_path)
    (tower,) = [row for row in said["entities"] if row["asset"] == "lighthouse"]
    assert tower["box"][3] - tower["box"][1] > 0.3


def test_what_is_not_there_is_told_and_not_replaced(tmp_path: Path) -> None:
    said, _ = made("a purple bassoon", tmp_path)
    assert said["entities"] == [] and "bassoon" in said["not_understood"]


def test_the_same_words_give_the_same_bytes_and_another_seed_another_person(tmp_path: Path) -> None:
    for name in ("a", "b"):
        still.one("a green vase", tmp_path / f"{name}.png", SIZE, seed=1)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    looks = [stage(read("a man in a desert", known), 1.0, seed).bible.characters[0].look for seed in (1, 1, 2)]
    assert looks[0] == looks[1] != looks[2]


def test_a_file_of_prompts(tmp_path: Path) -> None:
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("an apple\n\nqwzx plkjh\na desert\n", encoding="utf-8")
    told = still.many(prompts, tmp_path / "out", SIZE, 1)
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["1.ids.png", "1.json", "1.png", "2.json", "3.ids.png", "3.json", "3.png"]
    assert "error" in json.loads((tmp_path / "out" / "2.json").read_text())
    assert any(sentence.startswith("2: ") for sentence in told)
    asked = still._Asked(1, "an apple", tmp_path, SIZE, 1, "")
    assert pickle.loads(pickle.dumps((still._one_of_many, asked))) == (
        still._one_of_many,
        asked,
    )  # other processes can make it


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00\x01", b"\n\n"])
def test_a_bad_file_of_prompts(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "prompts.txt"
    path.write_bytes(content)
    with pytest.raises(InputError):
        still.many(path, tmp_path / "out", SIZE, 1)
    with pytest.raises(InputError):
        still.many(tmp_path / "none.txt", tmp_path / "out", SIZE, 1)


def test_bad_pictures(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        still.one("a man", tmp_path / "a.gif", SIZE)
    with pytest.raises(InputError):
        still.one("a man", tmp_path / "a.png", (16384, 16384))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("rgb", "word"),
    [((200, 30, 30), "red"), ((30, 60, 190), "blue"), ((240, 240, 238), "white"), ((20, 20, 22), "black"), ((110, 70, 40), "brown"),
     ((60, 150, 60), "green"), ((235, 200, 40), "yellow"), ((235, 125, 25), "orange"), ((120, 50, 165), "purple")],
)  # fmt: skip
def test_words_for_colours(rgb: tuple[int, int, int], word: str) -> None:
    assert word_of(np.array([rgb] * 10, np.uint8)) == word
