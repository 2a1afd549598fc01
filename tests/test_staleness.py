"""What falls when something changes, and whether the sentences about it are true."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from filmwright.bible import Bible, Character, Look, Place, Prop
from filmwright.film import Film, Settings
from filmwright.generators import generator
from filmwright.scenes import Anchor, Beat, Mark, Scene
from filmwright.shots import Key, Rig, Shot, Take
from filmwright.stage.world import World
from filmwright.steps import block, breakdown, direct, make, shoot, staleness
from filmwright.steps.progress import Silent

WORDS = """INT. KITCHEN - DAY

NORA, a woman of forty, puts a red cup on the table.

NORA
The tea is cold.

EXT. GARDEN - NIGHT

Nora waits by the fence.
"""


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Film:
    film = Film.create(tmp_path_factory.mktemp("film") / "film", Settings(title="Cup"))
    film.screenplay_path.write_text(WORDS, "utf-8")
    return _again(film)


def _again(film: Film) -> Film:
    with film.lock():
        breakdown.run(film, Silent())
        block.run(film, breakdown.load(film), Silent())
        direct.run(film, Silent())
    return Film(film.folder)


def _scenes(film: Film) -> dict[str, tuple[str, ...]]:
    return {s.id: s.reasons for s in block.statuses(film, breakdown.load(film))}


@pytest.mark.parametrize(
    ("old", "new", "scene", "says"),
    [
        ("The tea is cold.", "The tea is cold, and so am I.", "1", ("its words",)),
        ("GARDEN - NIGHT", "GARDEN - DAY", "2", ("its hour",)),
        ("KITCHEN - DAY", "CELLAR - DAY", "1", ("its place",)),
        ("waits by the fence", "runs to the fence", "2", ("its words",)),
    ],
)
def test_a_scene_says_what_changed_in_it(planned: Film, old: str, new: str, scene: str, says: tuple[str, ...]) -> None:
    assert not any(_scenes(planned).values())
    planned.screenplay_path.write_text(WORDS.replace(old, new), "utf-8")
    try:
        found = _scenes(Film(planned.folder))
    finally:
        planned.screenplay_path.write_text(WORDS, "utf-8")
    assert [i for i, reasons in found.items() if reasons] == [scene]
    assert len(found[scene]) == len(says) and all(
        reason.startswith(start) for reason, start in zip(found[scene], says, strict=True)
    )


def test_another_colour_blocks_nothing_anew(planned: Film) -> None:
    path: Path = planned.path("bible.toml")
    kept = path.read_text("utf-8")
    path.write_text(re.sub(r'(kind = "cup"\ncolour = )"#\w+"', r'\1"#2d4fa8"', kept), "utf-8")
    assert path.read_text("utf-8") != kept
    assert not any(_scenes(Film(planned.folder)).values())
    path.write_text(kept, "utf-8")


def test_a_film_of_an_earlier_version_says_so(planned: Film) -> None:
    film = Film(planned.folder)
    film.made.steps["block/1"] = "0123456789abcdef"
    assert _scenes(film)["1"] == (block.BEFORE,)


def test_a_thing_that_is_not_in_the_picture_changes_no_take() -> None:
    bible = Bible(
        (Character("ann", "ANN", look=Look()),),
        (Place("hall", "HALL", "room", interior=True),),
        (Prop("cup", "cup", "cup", "#a8322d"),),
    )
    beats = (Beat("1-1", "action", 48, who="ann"),)
    scene = Scene(
        "1",
        "INT. HALL",
        "hall",
        "day",
        beats=beats,
        marks=(("ann", Mark(0.0, 0.0)),),
        props=(("cup", (1.0, 0.9, -1.0)),),
    )
    eye = (0.0, 1.5, 2.5)

    def parts(target: tuple[float, float, float], bible: Bible) -> dict[str, str]:
        rig = Rig((Key(0.0, eye, target, 50.0),))
        shot = Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-1", 48), rig=rig)
        made, _ = staleness.take_recipe(shot, World(scene, bible), generator("stage"), (640, 268), "draft")
        return dict(made.parts)

    blue = replace(bible, props=(replace(bible.props[0], colour="#2d4fa8"),))
    away, towards = (0.0, 1.5, 9.0), (0.6, 1.0, -1.0)
    assert parts(away, bible)["props"] == parts(away, blue)["props"]
    before, after = parts(towards, bible), parts(towards, blue)
    assert {name for name in before if before[name] != after[name]} == {"props"}


def test_what_falls_is_told_before_anything_is_made_and_nothing_is_touched(planned: Film) -> None:
    for job in shoot.wanted(planned):
        folder = planned.path("takes", job.shot.id)
        folder.mkdir(parents=True)
        (folder / "take-1.mp4").write_bytes(b"pictures")
        take = Take(
            job.shot.id,
            1,
            "take-1.mp4",
            job.recipe.key,
            "stage",
            job.frames,
            640,
            268,
            24,
            (0, job.frames),
            parts=dict(job.recipe.parts),
        )
        planned.save_recipe(asdict(take), "takes", job.shot.id, "take-1.json")

    def takes() -> dict[str, tuple[str, ...]]:
        return {s.id: s.reasons for s in make.statuses(Film(planned.folder)) if s.kind == "take"}

    assert not any(takes().values())
    planned.screenplay_path.write_text(WORDS.replace("GARDEN - NIGHT", "GARDEN - DAY"), "utf-8")
    before = {path: path.read_bytes() for path in planned.folder.rglob("*") if path.is_file()}
    found = takes()
    told = make.why(Film(planned.folder), "2-001")
    after = {path: path.read_bytes() for path in planned.folder.rglob("*") if path.is_file()}
    planned.screenplay_path.write_text(WORDS, "utf-8")
    assert before == after
    assert {shot for shot, reasons in found.items() if reasons} == {shot for shot in found if shot.startswith("2-")}
    assert any("the hour" in sentence for sentence in told)
    assert not any(takes().values())


def test_another_way_of_filming_is_another_shot_list_and_a_persons_shot_stays(tmp_path: Path) -> None:
    film = Film.create(tmp_path / "film", Settings(title="Cup"))
    film.screenplay_path.write_text(WORDS, "utf-8")
    film = _again(film)
    film.save_shots("2", [replace(film.shots("2")[0], size="BCU"), *film.shots("2")[1:]])
    lenses = [shot.rig.keys[0].focal for shot in film.shots("1")]
    text = re.sub(r"(?m)^style = .*\n", "", film.path("film.toml").read_text("utf-8"))
    film.path("film.toml").write_text(text.replace("title =", 'style = "intimate"\ntitle =', 1), "utf-8")
    film = _again(Film(film.folder))
    assert lenses != [shot.rig.keys[0].focal for shot in film.shots("1")]
    assert film.shots("2")[0].size == "BCU"
