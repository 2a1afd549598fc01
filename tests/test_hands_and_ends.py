"""What dialogue scenes hang on: whose hand, which thing is "it", what comes out of a pocket, how a film ends, who walks with whom."""

from __future__ import annotations

import numpy as np
import pytest
from direction_examples import corridor, kitchen

from filmwright.bible import Bible, Place
from filmwright.direction import drama
from filmwright.direction.actions import Memory, Person, deeds
from filmwright.direction.blocking import Blocked, block
from filmwright.direction.directing import direct
from filmwright.direction.telephone import matched
from filmwright.formats.fountain import read
from filmwright.reading.breakdown import breakdown
from filmwright.reading.places import set_of
from filmwright.scenes import Scene
from filmwright.screenplay import Heading
from filmwright.stage.camera import view
from filmwright.stage.performance import Performance
from filmwright.stage.places import build
from filmwright.stage.places.plan import Plan

PEOPLE = (Person("nora", ("NORA",)), Person("paul", ("PAUL",), "male"))
PROPS = {"envelope": "envelope", "cup": "cup"}
TALK = "\n\nPAUL\nYou came.\n\nNORA\nYou are late.\n\nPAUL\nI know.\n\n"


def told(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    return [(d.deed, d.prop, d.target) for d in deeds(text, PEOPLE, (), PROPS, Memory(), language)]


def played(text: str, plan: Plan, heading: str = "INT. KITCHEN - DAY") -> tuple[Blocked, Bible]:
    page = read(f"{heading}\n\n{text}\n")
    bible, _ = breakdown(page)
    return block(page.scenes[0], plan, bible, seed=1), bible


def cues(scene: Scene) -> list[tuple[str, str, str]]:
    return [(cue.who, cue.do, cue.prop) for beat in scene.beats for cue in beat.cues]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Paul takes an envelope from his coat and puts it on the table.", "en", ("put_down", "envelope", "")),
        ("Paul holds the cup. Nora looks at it.", "en", ("look", "cup", "")),
        ("Paul prend une envelope et la pose sur la table.", "fr", ("put_down", "envelope", "")),
        ("Nora does not touch the envelope.", "en", ("wait", "envelope", "")),
        ("Nora never takes the cup.", "en", ("wait", "cup", "")),
        ("Paul comes closer. Nora takes his hand.", "en", ("hold_hands", "", "paul")),
        ("Nora waits. Paul takes her arm.", "en", ("take_arm", "", "nora")),
        ("Nora takes Paul's hand.", "en", ("hold_hands", "", "paul")),
        ("Nora pushes the envelope back to Paul.", "en", ("give", "envelope", "paul")),
        ("Nora covers her mouth.", "en", ("cover_mouth", "", "")),
        ("Nora covers her face.", "en", ("cover_face", "", "")),
        ("Paul hangs up.", "en", ("hang_up", "", "")),
        ("Paul raccroche.", "fr", ("hang_up", "", "")),
    ],
)
def test_what_hands_do(text: str, language: str, wanted: tuple[str, str, str]) -> None:
    assert told(text, language)[-1] == wanted


def test_what_comes_out_of_a_coat_is_seen_from_then_on_and_lies_where_it_is_put() -> None:
    text = "PAUL and NORA sit at the table." + TALK + "Paul takes an envelope from his coat and puts it on the table."
    made, _ = played(text, kitchen())
    assert ("paul", "take", "envelope") in cues(made.scene) and ("paul", "put_down", "envelope") in cues(made.scene)
    assert "envelope" not in dict(made.scene.props) and not made.notes
    performance = Performance(made.scene, kitchen().ground, {"paul": 1.8, "nora": 1.7}, surface=kitchen().surface)
    there = [performance.handling.there("envelope", f) for f in range(performance.frames)]
    taken = performance.handling.changes("envelope")[0][0]
    assert not any(there[: int(taken)]) and all(there[int(taken) + 1 :])
    assert not performance.holder("envelope", performance.frames - 1)


def test_who_takes_a_hand_is_within_reach_and_both_hold() -> None:
    made, _ = played("PAUL stands at the sink. NORA waits." + TALK + "Nora takes his hand.", kitchen())
    assert {who for who, do, _ in cues(made.scene) if do == "hold_hands"} == {"paul", "nora"}
    performance = Performance(made.scene, kitchen().ground, {"paul": 1.8, "nora": 1.7})
    held = next(
        start + cue.at + cue.frames // 2
        for start, beat in zip(made.scene.starts, made.scene.beats, strict=True)
        for cue in beat.cues
        if cue.do == "hold_hands"
    )
    apart = performance.position("paul", held) - performance.position("nora", held)
    assert 0.4 < float(np.hypot(apart[0], apart[2])) < 0.85


def test_a_walker_who_turns_round_stops_there() -> None:
    plan = build(Place("park", "PARK", "plain", False, 5)).plan
    text = (
        "PAUL and NORA walk side by side along the path." + TALK + "Paul stops. Nora walks on, then turns round." + TALK
    )
    made, _ = played(text, plan, "EXT. PARK - DAY")
    after = made.scene.beats[5:]
    assert not [cue for beat in after for cue in beat.cues if cue.who == "nora" and cue.do == "walk"]
    performance = Performance(made.scene, plan.ground, {"paul": 1.8, "nora": 1.7})
    last = performance.frames - 1
    way = performance.position("paul", last) - performance.position("nora", last)
    turn = np.radians(performance.heading("nora", last))
    assert float(np.array([np.sin(turn), np.cos(turn)]) @ way[[0, 2]]) > 0.7 * float(np.hypot(way[0], way[2]))


def test_two_who_walk_and_talk_are_seen_together_and_no_face_four_times_running() -> None:
    plan = build(Place("park", "PARK", "plain", False, 5)).plan
    text = "PAUL and NORA walk side by side along the path." + TALK * 4
    made, bible = played(text, plan, "EXT. PARK - DAY")
    performance = Performance(made.scene, plan.ground, {"paul": 1.8, "nora": 1.7})
    shots = direct(made.scene, plan, performance, bible)
    both = [shot for shot in shots if len(shot.subjects) == 2 and shot.size != "ELS"]
    assert both
    alike = [(shot.subjects, shot.size) for shot in shots]
    assert all(len({*alike[k : k + 3]}) > 1 for k in range(len(alike) - 2))


@pytest.mark.parametrize(("ends", "who"), [("Nora smiles.", "nora"), ("PAUL\nPass me the salt.", "paul")])
def test_a_film_of_three_ends_on_whoever_has_the_last_word_or_deed(ends: str, who: str) -> None:
    text = "PAUL stands at the door. NORA and MIA wait." + TALK + "MIA\nAnd now?\n\n" + ends
    made, bible = played(text, corridor(), "INT. CORRIDOR - DAY")
    performance = Performance(made.scene, corridor().ground, {"paul": 1.8, "nora": 1.7, "mia": 1.6})
    last = direct(made.scene, corridor(), performance, bible, last_of_film=True)[-1]
    assert len(last.subjects) == 1 and last.size in ("MS", "MCU", "CU", "COW")
    assert last.subjects == (who,)


@pytest.mark.parametrize(
    ("text", "setting", "wanted"),
    [
        ("She is asleep.", "fear", "neutral"),
        ("I was afraid to see her!", "neutral", "fear"),
        ("You have a place to study, and you never told me!", "joy", "anger"),
        ("The soup is good.", "joy", "joy"),
        ("The soup is good.", "sorrow", "sorrow"),
    ],
)
def test_the_mood_of_a_scene_is_not_on_every_face(text: str, setting: str, wanted: str) -> None:
    assert drama.mood(text, "", setting) == wanted


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("INT. CAFÉ DE LA GARE - JOUR", "cafe"),
        ("INT. HOUSE - DINING ROOM - NIGHT", "dining"),
        ("INT. COURTROOM - DAY", "court"),
        ("INT. TRAIN - NIGHT", "carriage"),
        ("INT. JO'S BAR AND RESTAURANT - DAY", "bar"),
        ("EXT. DOCKS - NIGHT", "harbour"),
    ],
)
def test_headings_find_the_set_that_the_stage_has(heading: str, wanted: str) -> None:
    found = set_of(Heading(heading))
    assert wanted in dict(found.options).values()


def test_six_sit_round_the_dining_table_facing_it_with_a_plate_before_each() -> None:
    plan = build(Place("d", "DINING ROOM", "room", True, 7, (("type", "dining"),))).plan
    assert len(plan.seats) == 6
    for seat in plan.seats:
        way = np.array([np.sin(np.radians(seat.heading)), np.cos(np.radians(seat.heading))])
        assert float(way @ -np.array([seat.x, seat.z])) > 0.5, seat
        assert plan.surface((seat.x, seat.z), 1.0) is not None


def test_a_picked_up_telephone_is_the_one_at_the_ear() -> None:
    page = read("INT. KITCHEN - NIGHT\n\nMARGE sits. The telephone rings. She picks it up.\n\nMARGE\nHello?\n")
    bible, _ = breakdown(page)
    assert [prop.kind for prop in bible.props] == ["phone"]


def test_a_call_comes_nearer_as_it_heats_up_however_slowly() -> None:
    sizes: list[tuple[float, str]] = []
    seen = [matched(sizes, 0.16 + 0.05 * k, ("MS", "MCU", "CU")[min(k // 3, 2)]) for k in range(9)]
    assert seen[0] == "MS" and seen[-1] == "CU" and seen.count("MS") > 1


def test_who_is_introduced_with_an_age_and_clothes_still_comes_in() -> None:
    text = "NORA (29), in a yellow coat, sits at the table. Her brother PAUL (33), in a blue shirt, comes in and sits down."
    made, _ = played(text + TALK, kitchen())
    assert not made.scene.mark("paul").on_stage and made.scene.mark("nora").posture == "sit"
    assert [do for who, do, _ in cues(made.scene) if who == "paul" and do in ("enter", "sit")] == ["enter", "sit"]
    assert not made.notes


@pytest.mark.parametrize(("said", "rises"), [("You lied! You lied to me!", True), ("I did. I bought it back.", False)])
def test_one_rises_from_the_table_on_an_outcry_and_not_on_a_quiet_word(said: str, rises: bool) -> None:
    text = f"PAUL and NORA sit at the table.{TALK}PAUL\n{said}\n\nNORA\nWell.\n\nPAUL\nYes. So it is.\n"
    made, _ = played(text, kitchen())
    assert (("paul", "stand", "") in cues(made.scene)) == rises


def test_a_film_of_two_ends_on_the_face_of_who_has_just_sat_down() -> None:
    text = f"PAUL and NORA stand at the sink.{TALK}Nora walks to the table and sits down. She covers her face."
    made, bible = played(text, kitchen())
    performance = Performance(made.scene, kitchen().ground, {"paul": 1.8, "nora": 1.7})
    last = direct(made.scene, kitchen(), performance, bible, last_of_film=True)[-1]
    assert last.subjects == ("nora",) and last.size in ("MS", "MCU", "CU")
    frame = performance.frames - 1
    seen = np.array(view(last, performance, frame, 2.39).eye) - performance.eye("nora", frame)
    way = np.radians(performance.heading("nora", frame))
    ahead = float(seen[[0, 2]] @ [np.sin(way), np.cos(way)]) / float(np.hypot(seen[0], seen[2]))
    assert ahead > -0.5  # from before her or beside, not over her back


def test_in_the_open_who_walks_on_stops_for_who_has_stopped_and_speaks() -> None:
    plan = build(Place("park", "PARK", "plain", False, 5)).plan
    made, _ = played(
        f"PAUL and NORA walk along the path.{TALK}Nora stops. She turns to him.{TALK}", plan, "EXT. PARK - DAY"
    )
    performance = Performance(made.scene, plan.ground, {"paul": 1.8, "nora": 1.7})
    apart = performance.position("paul", performance.frames - 1) - performance.position("nora", performance.frames - 1)
    assert float(np.hypot(apart[0], apart[2])) < 2.5


@pytest.mark.parametrize(
    "text", ["PAUL sits at the head of the table.", "PAUL enters. He sits down at the head of the table."]
)
def test_the_head_of_a_table_is_at_its_short_side(text: str) -> None:
    plan = build(Place("dining", "DINING ROOM", "room", True, 7, options=(("type", "dining"),))).plan
    table = next(box for box in plan.boxes if box.name.startswith("table"))
    made, _ = played(f"NORA waits. {text}{TALK}", plan, "INT. DINING ROOM - DAY")
    end = Performance(made.scene, plan.ground, {"paul": 1.8, "nora": 1.7}).position("paul", made.scene.frames - 1)
    assert end[0] < table.lo[0] + 0.1 or end[0] > table.hi[0] - 0.1
    assert table.lo[2] < end[2] < table.hi[2]


def test_who_gets_up_first_of_all_has_sat() -> None:
    made, _ = played(f"PAUL waits.{TALK}Nora stands up.{TALK}", kitchen())
    assert made.scene.mark("nora").posture == "sit" and made.scene.mark("paul").posture == "stand"
    assert ("nora", "stand", "") in cues(made.scene)


def test_who_lies_in_bed_lies_in_it_and_gets_up_over_its_edge() -> None:
    plan = build(Place("bedroom", "BEDROOM", "room", True, 7, options=(("type", "bedroom"),))).plan
    bed = next(box for box in plan.boxes if box.name.startswith("bed"))
    made, _ = played(f"NORA lies in bed. PAUL enters. Nora gets up.{TALK}", plan, "INT. BEDROOM - NIGHT")
    performance = Performance(made.scene, plan.ground, {"paul": 1.8, "nora": 1.7})
    mark, head = made.scene.mark("nora"), performance.eye("nora", 0)
    assert mark.posture == "lie" and bed.lo[0] < mark.x < bed.hi[0] and bed.lo[2] < mark.z < bed.hi[2]
    assert bed.hi[1] < head[1] < bed.hi[1] + 0.3 and head[2] - bed.lo[2] < 0.6  # on the pillow, at the wall
    assert not plan.blocked(np.array([0.2, 1.6, 1.2]), head)  # and seen, over the bed's foot
    assert [do for who, do, _ in cues(made.scene) if who == "nora" and do in ("sit", "stand")] == ["sit", "stand"]
