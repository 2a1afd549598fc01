"""A director's notes that name things, people and moments: what the camera does of them, seen in the geometry of the new shot."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from direction_examples import PLACES, SCENES, bible, parse

from filmwright.direction import noted_things
from filmwright.direction.blocking import block
from filmwright.direction.directing import direct, watched
from filmwright.direction.framing_notes import apply
from filmwright.direction.noted_things import Place
from filmwright.scenes import Scene
from filmwright.shots import Shot
from filmwright.stage.camera import project, view
from filmwright.stage.performance import Performance

ASPECT = 2.39


@pytest.fixture(scope="module")
def there() -> Place:
    plan, made = PLACES["table"](), bible()
    scene = block(parse(SCENES["table"]), plan, made, seed=1).scene
    performance = Performance(scene, plan.ground, {c.id: c.look.height for c in made.characters})
    shots = direct(scene, plan, performance, made)
    names = {c.id: c.name for c in made.characters if c.id in scene.cast}
    sexes = {c.id: c.look.sex for c in made.characters if c.id in scene.cast}
    return Place(
        watched(scene, plan, performance, made), shots, names, sexes, ASPECT, {p.id: p.kind for p in made.props}
    )


@pytest.fixture(scope="module")
def shot(there: Place) -> Shot:
    return next(s for s in there.shots[2:-1] if s.kind == "single" and not s.rig.follow)


def seen_at(there: Place, shot: Shot, part: float) -> tuple[float, float, float]:
    scene: Scene = there.watch.scene
    start, end = scene.frame(shot.start), scene.frame(shot.end)
    frame = start + (end - 1 - start) * part
    look = view(shot, there.watch.performance, frame, ASPECT)
    door = there.watch.plan.anchor("window")
    assert door is not None
    return project(look, np.array([door[0], 0.95, door[1]]), ASPECT)


def test_hold_longer_moves_the_cut_and_its_neighbour(there: Place, shot: Shot) -> None:
    told = apply("hold longer on her before he answers", shot, there)
    assert told is not None and set(told.shots) == {
        shot.id,
        there.shots[[s.id for s in there.shots].index(shot.id) + 1].id,
    }
    mine, other = told.shots[shot.id], next(s for s in told.shots.values() if s.id != shot.id)
    scene = there.watch.scene
    assert mine.end == other.start and scene.frame(mine.end) > scene.frame(shot.end) and mine.start == shot.start


@pytest.mark.parametrize(
    ("phrase", "sign"),
    [("cut sooner", -1), ("coupe plus tôt", -1), ("trop long", -1), ("tiens plus longtemps", 1), ("let it breathe", 1)],
)
def test_when_it_ends(there: Place, shot: Shot, phrase: str, sign: int) -> None:
    told = apply(phrase, shot, there)
    assert told is not None and told.shots
    ends = there.watch.scene.frame(told.shots[shot.id].end) - there.watch.scene.frame(shot.end)
    assert ends * sign > 0


def test_seconds_are_read_and_nothing_gets_shorter_than_can_be_seen(there: Place, shot: Shot) -> None:
    told = apply("start half a second later", shot, there)
    assert told is not None
    assert there.watch.scene.frame(told.shots[shot.id].start) - there.watch.scene.frame(shot.start) == 12
    told = apply("cut 6 seconds sooner", shot, there)
    assert told is not None
    made = told.shots[shot.id]
    assert there.watch.scene.frame(made.end) - there.watch.scene.frame(made.start) >= 19


def test_the_last_shot_of_a_scene_cannot_be_held_and_says_so(there: Place) -> None:
    told = apply("hold longer", there.shots[-1], there)
    assert told is not None and not told.shots and "last shot" in told.answer


@pytest.mark.parametrize("phrase", ["start on the window", "commence sur la fenêtre"])
def test_it_begins_on_a_thing_and_comes_to_what_it_showed(there: Place, shot: Shot, phrase: str) -> None:
    told = apply(phrase, shot, there)
    assert told is not None
    if told.shots:
        u, v, deep = seen_at(there, told.shots[shot.id], 0.0)
        assert abs(u) < 0.2 and abs(v) < 0.3 and deep > 0
        who = shot.subjects[0]
        end = there.watch.scene.frame(shot.end) - 1
        look = view(told.shots[shot.id], there.watch.performance, end, ASPECT)
        assert abs(project(look, there.watch.eye[who][end], ASPECT)[0]) < 0.9
    else:
        assert "not seen" in told.answer


def test_hands_are_filmed_near(there: Place, shot: Shot) -> None:
    told = apply("tighter on her hands", replace(shot, subjects=("nora",)), there)
    assert told is not None and told.shots
    made = told.shots[shot.id]
    assert made.kind == "insert" and made.size == "INSERT"


@pytest.mark.parametrize(
    ("phrase", "least"), [("in profile", 55.0), ("de profil", 55.0), ("from behind", 110.0), ("from the front", 0.0)]
)
def test_sides_of_somebody(there: Place, shot: Shot, phrase: str, least: float) -> None:
    told = apply(phrase, shot, there)
    assert told is not None and told.shots
    frame = there.watch.clip((there.watch.scene.frame(shot.start) + there.watch.scene.frame(shot.end)) / 2)
    who = shot.subjects[0]
    look = view(told.shots[shot.id], there.watch.performance, frame, ASPECT)
    away = (np.array(look.eye) - there.watch.eye[who][frame])[[0, 2]]
    gaze = there.watch.gaze(who)[frame][[0, 2]]
    angle = np.degrees(np.arccos(np.clip(away @ gaze / np.linalg.norm(away) / np.linalg.norm(gaze), -1, 1)))
    assert angle >= least and (least or angle < 40)


def test_what_is_put_out_of_the_picture_is_out_of_it_and_the_face_is_not(there: Place) -> None:
    corners = noted_things.corners_of((2.0, 0.0, -2.3), (2.4, 0.9, -1.9))
    for shot in there.shots:
        if shot.kind != "single" or shot.rig.follow or not noted_things.in_view(shot, there, corners):
            continue
        made = noted_things.searched(
            shot, there, lambda tried: not noted_things.in_view(tried, there, corners), (1.0, 0.8)
        )
        if made is None:
            continue
        middle = there.watch.clip(sum(noted_things.span_of(shot, there)) / 2)
        look = view(made, there.watch.performance, middle, ASPECT)
        u, v, deep = project(look, there.watch.eye[shot.subjects[0]][middle], ASPECT)
        assert abs(u) < 1 and abs(v) < 1 and deep > 0
        return


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("lose the music here", "film.toml"),
        ("her coat should be red", "bible.toml"),
        ("make it night", "heading"),
        ("that line is weak", "screenplay"),
        ("put the chandelier out of frame", "no “chandelier”"),
        ("don't cross the line", "side of the line"),
    ],
)
def test_what_no_picture_does_is_answered(there: Place, shot: Shot, phrase: str, word: str) -> None:
    told = apply(phrase, shot, there)
    assert told is not None and not told.shots and word in told.answer


@pytest.mark.parametrize("phrase", ["more tension", "make it sing", "like in my dream", "", "xyzzy " * 200])
def test_what_is_not_understood_is_given_back(there: Place, shot: Shot, phrase: str) -> None:
    assert apply(phrase, shot, there) is None
