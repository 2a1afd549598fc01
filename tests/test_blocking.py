"""Blocking: words and a plan to a performance that can be played."""

from __future__ import annotations

import math
import re
from dataclasses import replace

import numpy as np
import pytest
from direction_examples import PLACES, SCENES, bible, parse
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.bible import Bible, Place
from filmwright.direction.actions import Memory, Person, deeds
from filmwright.direction.blocking import Blocked, block
from filmwright.direction.setting import Setting
from filmwright.direction.timing import line_frames
from filmwright.errors import InputError
from filmwright.scenes import MOODS, MOTIONS, Scene
from filmwright.screenplay import Action, Line, Part
from filmwright.stage.performance import Performance
from filmwright.stage.places import build

PEOPLE = (Person("nora", ("NORA",)), Person("paul", ("PAUL",), "male"), Person("runner", ("THE RUNNER", "RUNNER")))


def blocked(name: str, **more: object) -> Blocked:
    return block(parse(SCENES[name]), PLACES[name](), bible(), seed=1, **more)  # type: ignore[arg-type]


def play(name: str, scene: Scene | None = None) -> Performance:
    statures = {character.id: character.look.height for character in bible().characters}
    return Performance(scene or blocked(name).scene, PLACES[name]().ground, statures)


def cues(scene: Scene, do: str) -> list[tuple[str, str]]:
    return [(beat.id, cue.who) for beat in scene.beats for cue in beat.cues if cue.do == do]


@pytest.mark.parametrize("name", SCENES)
def test_every_element_is_a_beat_and_every_cue_is_in_the_language_of_the_stage(name: str) -> None:
    text, scene = parse(SCENES[name]), blocked(name).scene
    assert [beat.id for beat in scene.beats] == [element.id for element in text.elements]
    for beat in scene.beats:
        assert beat.frames >= 8 and beat.mood in MOODS and 0 <= beat.intensity <= 1
        for cue in beat.cues:
            assert cue.do in MOTIONS and cue.who in scene.cast
            assert cue.at >= 0 and cue.frames >= 1
            if cue.do in ("walk", "run"):
                assert len(cue.path) >= 2


@pytest.mark.parametrize("name", SCENES)
def test_the_same_words_give_the_same_bytes(name: str) -> None:
    assert repr(blocked(name)) == repr(blocked(name))


@pytest.mark.parametrize("name", SCENES)
def test_nobody_leaps_flies_or_walks_through_furniture(name: str) -> None:
    plan, performance = PLACES[name](), play(name)
    for who in performance.scene.cast:
        points, aloft = (
            performance.positions(who),
            np.array([performance.placed(who, f).air for f in range(performance.frames)]),
        )
        grounded = np.array([a is None for a in aloft])
        step = np.linalg.norm(np.diff(points[:, [0, 2]], axis=0), axis=1) * 24
        assert step[grounded[1:]].max() < 6.2, who
        walking = (performance._tracks[who].speed > 0.5) & grounded
        inside = [
            not plan.standable((float(x), float(z)), margin=-0.05) for x, _, z in points[walking]
        ]  # a chair is left and reached through its own box
        assert np.mean(inside or [False]) < 0.12, who


@pytest.mark.parametrize("name", ["table", "corridor", "street", "roof"])
def test_people_keep_a_distance(name: str) -> None:
    performance = play(name)
    names = performance.scene.cast
    for k, a in enumerate(names):
        for b in names[:k]:
            both = np.array(
                [performance.on_stage(a, f) and performance.on_stage(b, f) for f in range(performance.frames)]
            )
            gap = np.linalg.norm(performance.positions(a) - performance.positions(b), axis=1)[both]
            assert gap.min() > 0.4, (a, b)


def test_a_longer_line_changes_its_own_beat_only() -> None:
    before = blocked("table").scene
    line = next(beat for beat in before.beats if beat.kind == "line" and beat.frames > 60)
    after = blocked("table", speech={line.id: line.frames + 37}).scene
    changed = [
        a.id
        for a, b in zip(before.beats, after.beats, strict=True)
        if replace(a, spoken=False) != replace(b, spoken=False)
    ]
    assert set(changed) <= {line.id}


def test_lines_are_timed_by_speech_where_there_is_any() -> None:
    scene = blocked("table", speech={"12-3": 41}).scene
    assert scene.beats[2].frames == 41 and scene.beats[2].spoken
    assert scene.beats[3].frames == line_frames(scene.beats[3].text) and not scene.beats[3].spoken


def test_who_enters_is_off_stage_before_and_uses_the_door() -> None:
    scene = blocked("table").scene
    assert not scene.mark("paul").on_stage and scene.mark("nora").posture == "sit"
    entrance = next(cue for beat in scene.beats for cue in beat.cues if cue.do == "enter")
    assert entrance.path[0] == PLACES["table"]().doors[0][1].outside
    leaving = next(cue for beat in scene.beats for cue in beat.cues if cue.do == "exit")
    assert leaving.path[-1] == PLACES["table"]().doors[0][1].outside


def test_sitting_uses_real_seats_and_their_heights() -> None:
    plan, scene = PLACES["table"](), blocked("table").scene
    sit = next(cue for beat in scene.beats for cue in beat.cues if cue.do == "sit")
    performance = play("table")
    end = scene.start("12-5") + sit.at + sit.frames
    x, _, z = performance.position("paul", end)
    assert any(np.hypot(seat.x - x, seat.z - z) < 0.02 and seat.height == sit.seat for seat in plan.seats)


def test_a_letter_goes_from_the_table_to_his_hand() -> None:
    performance = play("table")
    give = performance.scene.start("12-8")
    assert dict(performance.scene.props)["letter"][1] == pytest.approx(0.75)
    assert performance.holder("letter", give + 60) == "paul"


def test_listeners_look_at_who_speaks() -> None:
    performance = play("table")
    scene = performance.scene
    for beat in scene.beats:
        if beat.kind == "line" and beat.frames > 50 and beat.to:
            at = scene.start(beat.id) + beat.frames - 6
            away = performance.eye(beat.who, at) - performance.eye(beat.to, at)
            assert performance.gaze(beat.to, at) @ away / np.linalg.norm(away) > 0.95, beat.id


def test_a_run_is_a_real_way_through_lines_and_actions() -> None:
    performance = play("alone")
    points = performance.positions("sam")
    assert np.linalg.norm(points[-1] - points[0]) > 50
    start, speech = 20, performance.scene.start("12-3")
    speed = performance._tracks["sam"].speed[start : speech + 20]
    assert speed.min() > 4.0
    assert points[-1][2] > points[0][2]  # away from the storm, which comes from -z


def test_a_chase_begins_with_the_hunter_behind() -> None:
    scene = blocked("desert").scene
    sam, rook = scene.mark("sam"), scene.mark("rook")
    assert np.hypot(sam.x - rook.x, sam.z - rook.z) > 6 and rook.z < sam.z


def test_a_jump_off_a_roof_falls_the_height_of_the_roof() -> None:
    scene = blocked("jump").scene
    jump = next(cue for beat in scene.beats for cue in beat.cues if cue.do == "jump")
    assert jump.height == pytest.approx(6.5, abs=0.1)
    performance = play("jump")
    height = performance.positions("eve")[:, 1]
    aloft = [f for f in range(performance.frames) if performance.placed("eve", f).air is not None]
    assert height[0] == pytest.approx(6.5) and height[-1] < 0.5
    assert 0.9 < len(aloft) / 24 < 2.2  # sqrt(2 h / g) is 1.15 s, and a leap's rise before it


def test_three_and_more_stand_on_an_arc_that_opens_to_the_camera() -> None:
    scene = blocked("corridor").scene
    standing = [mark for who, mark in scene.marks if mark.on_stage]
    assert len(standing) == 3
    points = np.array([(mark.x, mark.z) for mark in standing])
    gaps = [np.hypot(*(p - q)) for k, p in enumerate(points) for q in points[:k]]
    assert min(gaps) > 0.6
    (ax, az), (bx, bz) = points[1] - points[0], points[2] - points[0]
    area = abs(ax * bz - az * bx) / 2
    assert area > 0.15  # an arc, not a row


def test_what_cannot_be_shown_is_reported() -> None:
    text = parse("INT. KITCHEN - DAY\n\nNORA yodels.\n\nNORA\nThere.")
    found = block(text, PLACES["table"](), bible())
    assert any("yodels" in note for note in found.notes)
    assert found.scene.beats[0].frames >= 24


def test_a_speaker_without_a_character_is_an_error() -> None:
    with pytest.raises(InputError, match="PAUL"):
        block(parse(SCENES["table"]), PLACES["table"](), Bible())


def test_a_voice_over_moves_nobody() -> None:
    text = parse("EXT. DESERT - DAY\n\nSAM runs.\n\nNORA\nShe never stopped.")
    line = text.elements[1]
    assert isinstance(line, Line)
    text = replace(text, elements=(text.elements[0], replace(line, cue="NORA (V.O.)")))
    scene = block(text, PLACES["alone"](), bible(), setting=Setting("desert")).scene
    assert scene.cast == ("sam",) or "nora" not in [cue.who for beat in scene.beats for cue in beat.cues]
    assert scene.beats[1].voice_over


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul stands up and crosses slowly to the window.", [("stand", "paul", ""), ("go", "paul", "window")]),
        ("Nora slides the letter to Paul.", [("give", "nora", "letter")]),
        (
            "THE RUNNER is running. She looks back, stumbles, and falls to her knees.",
            ["travel", "look", "stumble", "kneel"],
        ),
        ("Behind her the storm swallows the horizon.", [("drink", "", "")]),
        ("Paul takes a step back and shakes his head.", ["go", "shake_head"]),
        ("He picks up the letter. She takes a deep breath.", ["pick_up", "pant"]),
        ("They walk along the street.", ["travel"]),
        ("Paul storms out.", ["exit"]),
    ],
)
def test_sentences_become_deeds(text: str, expected: list[object]) -> None:
    found = deeds(
        text, PEOPLE, ("window", "horizon"), {"letter": "letter"}, Memory(("nora",), {"female": "nora", "male": "paul"})
    )
    for deed, want in zip(found, expected, strict=True):
        if isinstance(want, str):
            assert deed.deed == want
        else:
            assert isinstance(want, tuple)
            assert (deed.deed, *deed.who[:1]) == (want[0], *([want[1]] if want[1] else []))
            assert not want[2] or want[2] in (deed.anchor, deed.prop)


def test_french_verbs_are_read() -> None:
    found = deeds("Nora se lève et marche vers la porte.", PEOPLE, ("porte",), {}, Memory(), "fr")
    assert [deed.deed for deed in found] == ["stand", "go"] and found[1].anchor == "porte"


WORDS = st.lists(
    st.sampled_from(
        [
            "NORA",
            "PAUL",
            "She",
            "he",
            "they",
            "runs",
            "sits",
            "down",
            "at",
            "the",
            "table",
            "looks",
            "back",
            "and",
            "then,",
            "falls",
            "gives",
            "him",
            "letter",
            "window",
            "exits",
            "enters",
            ".",
            "!",
            ",",
            "up",
            "storm",
            "slowly",
            "jumps",
            "off",
            "edge",
            "hugs",
            "her",
            "door",
            "opens",
            "picks",
        ]
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from(["table", "roof", "alone"]))
def test_any_words_can_be_blocked_and_played(paragraphs: list[list[str]], place: str) -> None:
    base = parse(SCENES["table"])
    elements = tuple(Action(f"12-{k}", re.sub(r"\s+", " ", " ".join(words))) for k, words in enumerate(paragraphs, 1))
    line = Line("12-99", "NORA", (Part("text", "Yes."),))
    scene = block(replace(base, elements=(*elements, line)), PLACES[place](), bible(), seed=3).scene
    performance = Performance(scene, PLACES[place]().ground, {})
    for who in scene.cast:
        assert np.isfinite(performance.positions(who)).all() and np.isfinite(performance.eyes(who)).all()


def test_a_run_ends_where_the_script_says_it_does() -> None:
    """However long the lines on the way were, who stops in front of somebody stands there, and is turned to."""
    text = """
EXT. DESERT - DAY

NORA stands on the plain. SAM runs.

SAM
I can see you! I have seen you for an hour, and you never moved.

Sam stops in front of Nora.

NORA
Where would I go?
"""
    plan = PLACES["desert"]()
    scene = block(parse(text), plan, bible(), seed=1).scene
    performance = Performance(scene, plan.ground)
    last = scene.frames - 2
    sam, nora = performance.position("sam", last), performance.position("nora", last)
    assert 0.8 < float(np.linalg.norm(sam - nora)) < 2.0
    away = np.degrees(np.arctan2(sam[0] - nora[0], sam[2] - nora[2]))
    assert abs((performance.heading("nora", last) - away + 180) % 360 - 180) < 30


def test_who_sits_down_sits_with_who_sits_there_and_across_the_table() -> None:
    from filmwright.direction.staging import Staging, Whereabouts

    plan = build(Place("cafe", "CAFE", "room", True, options=(("type", "bar"),))).plan
    staging = Staging(plan)
    host = next(
        seat
        for seat in plan.seats
        if any(0.0 < math.dist((seat.x, seat.z), (s.x, s.z)) < 2.0 and seat.heading != s.heading for s in plan.seats)
    )
    staging.taken.append(host)
    staging.people = {"ann": Whereabouts((host.x, host.z), host.heading), "ben": Whereabouts((0.0, 0.0), 0.0)}
    staging.people["ann"].posture, staging.people["ann"].seat = "sit", host
    seat = staging.seat_with("ben")
    assert seat is not None and seat not in staging.taken
    assert math.dist((seat.x, seat.z), (host.x, host.z)) < 2.0
    staging.people["ann"].posture = "stand"
    assert staging.seat_with("ben") is None
