"""Our TOML: a round trip of everything, and a person's comments kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.bible import Bible, Character, Garment, Look, Place
from filmwright.errors import FilmError, NewerSchema
from filmwright.formats import tables
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.shots import Anchor, Key, Rig, Shot

metres = st.floats(-500, 500).map(lambda v: round(v, 3) + 0.0)
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20)
names = st.sampled_from(["ann", "bo", "the cat"])
cues = st.builds(
    Cue, who=names, do=st.sampled_from(["walk", "look"]), at=st.integers(-9, 99), frames=st.integers(1, 99),
    path=st.lists(st.tuples(metres, metres), max_size=3).map(tuple), target=words, heading=st.none() | metres,
)  # fmt: skip
beats = st.builds(
    Beat, id=st.uuids().map(str), kind=st.just("action"), frames=st.integers(1, 999), text=words,
    cues=st.lists(cues, max_size=3).map(tuple),
)  # fmt: skip
scenes = st.builds(
    Scene, id=st.just("12A"), heading=words, place=words,
    marks=st.dictionaries(names, st.builds(Mark, x=metres, z=metres)).map(lambda d: tuple(d.items())),
    props=st.dictionaries(names, st.tuples(metres, metres, metres)).map(lambda d: tuple(d.items())),
    beats=st.lists(beats, max_size=4).map(tuple),
)  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(scenes)
def test_a_scene_survives_its_file(tmp_path_factory, scene):
    path = tmp_path_factory.mktemp("t") / "12A.toml"
    tables.write(path, "scene", 1, tables.plain(scene))
    assert tables.build(Scene, tables.read(path, "scene", 1)) == scene


@settings(max_examples=30, deadline=None)
@given(scenes, scenes)
def test_a_rewritten_file_is_the_new_scene(tmp_path_factory, first, second):
    path = tmp_path_factory.mktemp("t") / "12A.toml"
    tables.write(path, "scene", 1, tables.plain(first))
    tables.write(path, "scene", 1, tables.plain(second))
    assert tables.build(Scene, tables.read(path, "scene", 1)) == second
    assert not tables.write(path, "scene", 1, tables.plain(second))


def test_shots_and_bibles_survive():
    rig = Rig(keys=(Key(0.0, (1.0, 2.0, 3.0), (0.0, 1.5, 0.0)),), aim=(("ann", 0.3, 0.2),), hidden=("wall_n",))
    shot = Shot("1-001", "1", Anchor("1-1"), Anchor("1-2", 5), subjects=("ann",), rig=rig)
    assert tables.build(Shot, tables.plain(shot)) == shot
    bible = Bible(
        (Character("ann", "ANN", look=Look(age=70.5), wardrobe=(Garment("coat", "#ffee00"),)),),
        (Place("desert", "DESERT", "desert", options=(("ground", "salt"),)),),
    )
    assert tables.build(Bible, tables.plain(bible)) == bible


def test_comments_of_a_person_are_kept(tmp_path):
    path = tmp_path / "1.toml"
    scene = Scene("1", "INT. ROOM", "room", beats=(Beat("1-1", "action", 48), Beat("1-2", "line", 30, who="ann")))
    tables.write(path, "scene", 1, tables.plain(scene))
    mine = path.read_text().replace('[[beats]]\nid = "1-2"', '# she hesitates\n[[beats]]\nid = "1-2"')
    path.write_text(mine.replace("frames = 30", "frames = 30 # not a frame less"))
    longer = replace(scene, beats=(scene.beats[0], Beat("1-1A", "pause", 9), replace(scene.beats[1], frames=33)))
    tables.write(path, "scene", 1, tables.plain(longer))
    assert "# she hesitates" in path.read_text()
    assert "frames = 33 # not a frame less" in path.read_text()
    assert tables.build(Scene, tables.read(path, "scene", 1)) == longer


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ('schema = "scene.9"', NewerSchema, "newer filmwright"),
        ('schema = "bible.1"', FilmError, "is not the scene"),
        ("id = 1", FilmError, "is not the scene"),
        ("[[", FilmError, "cannot be read"),
    ],
)
def test_a_foreign_file_is_refused(tmp_path, text, error, says):
    path = tmp_path / "x.toml"
    path.write_text(text)
    with pytest.raises(error, match=says):
        tables.read(path, "scene", 1)


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({"id": "1", "heading": "h", "place": "p", "wether": "rain"}, "wether"),
        ({"id": 1, "heading": "h", "place": "p"}, "str was expected"),
        ({"heading": "h", "place": "p"}, "id"),
        ({"id": "1", "heading": "h", "place": "p", "beats": 3}, "list was expected"),
    ],
)
def test_a_wrong_key_is_named(table, says):
    with pytest.raises(FilmError, match=says):
        tables.build(Scene, table, "scenes/1.toml")
