"""A director's notes on where the camera stands, and on cuts by what is done: seen in the geometry of the new shot."""

from __future__ import annotations

import numpy as np
import pytest
from direction_examples import PLACES, SCENES, bible, parse

from filmwright.direction import framing_notes, notes, standing_notes
from filmwright.direction.blocking import block
from filmwright.direction.directing import direct, watched
from filmwright.direction.noted_things import Place, within_walls
from filmwright.direction.optics import side
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
    cast = [c for c in made.characters if c.id in scene.cast]
    names, sexes = {c.id: c.name for c in cast}, {c.id: c.look.sex for c in cast}
    kinds = {p.id: p.kind for p in made.props}
    return Place(watched(scene, plan, performance, made), shots, names, sexes, ASPECT, kinds)


@pytest.fixture(scope="module")
def shot(there: Place) -> Shot:
    return next(s for s in there.shots[2:-1] if s.kind == "single" and not s.rig.follow)


def middle(there: Place, shot: Shot) -> int:
    return (there.watch.scene.frame(shot.start) + there.watch.scene.frame(shot.end)) // 2


def eye(there: Place, shot: Shot) -> np.ndarray:
    return np.array(view(shot, there.watch.performance, middle(there, shot), ASPECT).eye)


def head(there: Place, shot: Shot) -> tuple[float, float, float]:
    frame = middle(there, shot)
    return project(view(shot, there.watch.performance, frame, ASPECT), there.watch.eye[shot.subjects[0]][frame], ASPECT)


def done(there: Place, shot: Shot, phrase: str) -> Shot:
    told = standing_notes.read(phrase, shot, there)
    assert told is not None and told.done, told
    return told.shots[shot.id]


def test_the_other_side_is_across_the_line_and_still_a_face(there: Place, shot: Shot) -> None:
    made, who, frame = done(there, shot, "from the other side"), shot.subjects[0], middle(there, shot)
    at, gaze = there.watch.eye[who][frame], there.watch.gaze(who)[frame]
    assert side(at, at + gaze, eye(there, made)) != side(at, at + gaze, eye(there, shot))
    assert float((eye(there, made) - at) @ gaze) > 0 and abs(head(there, made)[0]) < 0.8


def test_from_the_doorway_it_stands_in_the_door_and_sees_them(there: Place, shot: Shot) -> None:
    made = done(there, shot, "from the doorway")
    assert np.allclose(eye(there, made)[[0, 2]], there.watch.plan.door().inside, atol=0.05)
    u, v, deep = head(there, made)
    assert abs(u) < 1 and abs(v) < 1 and deep > 0


@pytest.mark.parametrize("phrase", ["top shot", "straight down", "bird's eye view", "vue zénithale"])
def test_from_above_it_looks_down_through_the_ceiling(there: Place, shot: Shot, phrase: str) -> None:
    made = done(there, shot, phrase)
    seen = view(made, there.watch.performance, middle(there, made), ASPECT)
    way = np.array(seen.target) - np.array(seen.eye)
    assert way[1] / np.linalg.norm(way) < -0.98 and "ceiling" in made.rig.hidden and made.angle == "top"
    assert abs(head(there, made)[0]) < 0.6


def test_a_silhouette_has_the_window_behind_it_and_no_window_by_night(there: Place, shot: Shot) -> None:
    told = standing_notes.read("in silhouette", shot, there)
    assert told is not None
    window = there.watch.plan.anchor("window")
    assert window is not None
    if told.done:
        made = told.shots[shot.id]
        at = there.watch.eye[shot.subjects[0]][middle(there, shot)]
        one, two = at[[0, 2]] - eye(there, made)[[0, 2]], np.array(window) - at[[0, 2]]
        assert float(one @ two) / float(np.linalg.norm(one) * np.linalg.norm(two)) > 0.7
    else:
        assert "window" in told.answer or "light" in told.answer


def test_a_cut_waits_for_what_somebody_does_or_comes_on_it(there: Place) -> None:
    scene = there.watch.scene
    looks = [
        (at + cue.at, cue.who)
        for at, beat in zip(scene.starts, scene.beats, strict=True)
        for cue in beat.cues
        if cue.do == "look"
    ]
    for shot in there.shots[1:-1]:
        end = scene.frame(shot.end)
        near = [(at, who) for at, who in looks if end < at < end + 40]
        if near:
            told = standing_notes.read(f"cut on {there.names[near[0][1]].lower()}'s look", shot, there)
            assert told is not None and told.done
            cut = scene.frame(told.shots[shot.id].end)
            assert any(who == near[0][1] and 0 < cut - at < 60 for at, who in looks)
            return
    raise AssertionError("no shot has a look after its cut")


def test_through_a_window_no_camera_stands_and_says_so(there: Place, shot: Shot) -> None:
    told = standing_notes.read("shoot it through the window", shot, there)
    assert told is not None and not told.done and "window" in told.answer


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("hand-held, but gentle", ["hand-held", "gently"]),
        ("push in as she speaks", ["push in"]),
        ("she should look small", ["from above, small"]),
        ("make him look powerful", ["from below, large"]),
        ("shallower focus", ["shallow focus"]),
        ("deep focus", ["deep focus"]),
        ("longer lens, more compression", ["longer lens", "longer lens"]),
    ],
)
def test_words_of_the_lens_and_of_the_manner(shot: Shot, note: str, names: list[str]) -> None:
    made, understood, unknown = notes.apply(shot, note)
    assert understood == names and not unknown
    if "gently" in names:
        assert 0 < made.rig.hand < notes.SWAY
    if names[0].endswith("focus"):
        assert (made.rig.f_stop < shot.rig.f_stop) == names[0].startswith("shallow")


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("too dark", "light"),
        ("more light on her face", "light"),
        ("he should sit", "screenplay"),
        ("take the cup away from his face", "scenes/"),
    ],
)
def test_what_is_the_scenes_is_answered(there: Place, shot: Shot, phrase: str, word: str) -> None:
    told = framing_notes.apply(phrase, shot, there)
    assert told is not None and not told.done and word in told.answer


@pytest.mark.parametrize("note", ["wider", "longer lens", "he should look small", "wider, wider, wider"])
def test_a_note_leads_no_camera_through_a_wall(there: Place, note: str) -> None:
    for shot in there.shots:
        if shot.kind != "single" or shot.rig.follow or shot.rig.hidden:
            continue
        made = within_walls(notes.apply(shot, note)[0], there)
        at = eye(there, made)
        assert bool(there.watch.plan.camera_ok(at[None])[0])
        assert not there.watch.plan.blocked(at, there.watch.eye[shot.subjects[0]][middle(there, shot)])


def test_from_the_doorway_both_of_two_are_in_the_picture(there: Place) -> None:
    two = next(s for s in there.shots if len(s.subjects) == 2)
    made, frame = done(there, two, "from the doorway"), middle(there, two)
    seen = view(made, there.watch.performance, frame, ASPECT)
    for who in two.subjects:
        u, v, deep = project(seen, there.watch.eye[who][frame], ASPECT)
        assert deep > 0 and abs(u) < 1 and abs(v) < 1


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("come round to her left", "left"),
        ("shoot from floor level", "floor"),
        ("let the line land before we cut", "later"),
        ("too much shoulder", "clean single"),
        ("pan with her", "turns with"),
        ("dirty it with his shoulder", "shoulder"),
        ("one eye only", "eyes"),
    ],
)
def test_how_they_say_it_on_a_set(there: Place, phrase: str, said: str) -> None:
    nora = next(s for s in there.shots[2:-1] if s.subjects == ("nora",) and s.kind == "single" and not s.rig.follow)
    told = framing_notes.apply(phrase, nora, there)
    assert told is not None and said in told.done, told
    if said == "floor":
        assert eye(there, told.shots[nora.id])[1] < 0.5


@pytest.mark.parametrize(
    ("note", "name"), [("crane up", "crane up"), ("orbit around her", "orbit"), ("centre her", "centred")]
)
def test_ways_of_a_camera(shot: Shot, note: str, name: str) -> None:
    made, understood, unknown = notes.apply(shot, note)
    assert understood == [name] and not unknown
    if name == "centred":
        assert all(u == 0.0 for _, u, _ in made.rig.aim)
    else:
        first, last = made.rig.keys[0].eye, made.rig.keys[-1].eye
        assert np.linalg.norm(np.subtract(last, first)) > 0.25


def test_a_push_that_is_lost_is_no_push(shot: Shot) -> None:
    assert notes.apply(shot, "lose the push")[1] == ["static"]
