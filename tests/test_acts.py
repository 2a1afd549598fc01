"""Acts of everyday life: what a text says, what belongs to it, and how it is played on prompts and in scenes."""

from __future__ import annotations

import re

import numpy as np
import pytest

from filmwright.bible import Bible, Character, Look, Place, Prop
from filmwright.direction.acting import with_tools
from filmwright.direction.actions import Memory, Person, clauses, deeds
from filmwright.direction.asked_acts import acted, bound
from filmwright.formats import fountain
from filmwright.reading.acts import _spelled, acts, told
from filmwright.reading.prompt import read
from filmwright.scenes import BUSINESS, LOCOMOTION, MOODS, Beat, Cue, Mark, Scene
from filmwright.stage.fitting import FITS, at_frame, fits, fitted, second, uses
from filmwright.stage.in_hand import palm
from filmwright.stage.motion.pose import pose
from filmwright.stage.motion.repertoire import BUSINESS as PLAYED
from filmwright.stage.motion.surroundings import Surroundings, flat
from filmwright.stage.people.person import person
from filmwright.stage.people.rig import INDEX
from filmwright.stage.performance import Performance
from filmwright.stage.places import build
from filmwright.stage.props import FAMILIES, grip, known

RIG = person(Look(height=1.75, hair="bald")).rig
SAID = {
    "A woman brushes her teeth.": "brush_teeth",
    "Two boys are playing chess by the window.": "play_chess",
    "A man irons a blue shirt.": "iron",
    "He was digging a hole.": "dig",
    "An old man is rock climbing.": "climb_wall",
    "She does push-ups.": "push_up",
    "They play table tennis.": "play_table_tennis",
    "A chef flips a pancake.": "flip",
    "A boy snaps his fingers.": "snap_fingers",
    "A girl is roller-skating.": "skate_roller",
    "A nurse bandages his arm.": "bandage",
    "He swims the breast stroke.": "swim_breast",
    "A barber cuts a man's hair.": "give_haircut",
    "A potter makes pottery.": "make_pottery",
    "She blows a kiss.": "blow_kiss",
    "A man lifts a heavy barbell.": "lift_weights",
}
UNSAID = (
    "The storm cuts off the road.",
    "She opens the door.",
    "A ski lift stands still.",
    "The surfboard lies on the sand.",
    "He draws a gun.",
)


@pytest.mark.parametrize(("text", "name"), SAID.items())
def test_a_sentence_tells_its_act(text: str, name: str) -> None:
    assert [each.act.name for each in told(text)] == [name]


@pytest.mark.parametrize("text", UNSAID)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert told(text) == []


def test_no_act_is_missed_by_trying_some_patterns_only() -> None:
    """`told` tries the patterns whose words are in the text; trying all of them finds nothing else."""
    every = [(re.compile(_spelled(say), re.I), act.name) for act in acts().values() for say in act.says]
    for text in [
        *SAID,
        *UNSAID,
        *(act.told for act in acts().values()),
        "He is SAWING, then push-ups on a potter's wheel.",
    ]:
        found = []
        for pattern, name in every:
            for match in pattern.finditer(text):
                end = match.start() + len(match.group().rstrip())
                if end > match.start():
                    found.append((match.start() - end, match.start(), end, name))
        kept: list[tuple[int, int, str]] = []
        for _, start, end, name in sorted(found, key=lambda each: each[:2]):
            if all(end <= other[0] or start >= other[1] for other in kept):
                kept.append((start, end, name))
        assert [(each.start, each.end, each.act.name) for each in told(text)] == sorted(kept), text


@pytest.mark.parametrize(
    ("sentence", "language", "parts"),
    [
        ("She sits, and quickly stands, then looks out.", "en", ["She sits", "quickly stands", "looks out."]),
        ("He salutes and flies away, a bird and a plane.", "en", ["He salutes", "flies away, a bird and a plane."]),
        ("Il s'arrête, et recule, regarde ses pieds.", "fr", ["Il s'arrête", "recule", "regarde ses pieds."]),
        ("Elle prend sa main et s'assoit.", "fr", ["Elle prend sa main", "s'assoit."]),
    ],
)
def test_clauses_begin_before_verbs(sentence: str, language: str, parts: list[str]) -> None:
    assert [part.removeprefix("s'") for part in clauses(sentence, language)] == [
        part.removeprefix("s'") for part in parts
    ]


def test_every_act_can_be_played_and_told() -> None:
    for act in acts().values():
        assert act.do in PLAYED or act.do in LOCOMOTION, act.name
        assert act.do in BUSINESS or act.do in LOCOMOTION, act.name
        assert act.told and act.says, act.name
        assert act.partner in ("", "face", "side", "arms", "shoulders", "sits", "done", "table", "lies"), act.name
    assert not set(PLAYED) - set(BUSINESS)
    assert MOODS


def test_a_tool_that_nobody_names_is_used_and_what_is_named_is_worked_on() -> None:
    people = [Person("ann", ("Ann",), "female"), Person("tom", ("Tom",), "male")]
    props = {"knife": "knife-1", "watermelon": "melon", "toothbrush": "tb", "iron": "iron-1", "shirt": "shirt"}
    first, second = deeds("Ann brushes her teeth while Tom irons a shirt.", people, (), props, Memory())
    assert (first.deed, first.who, first.prop) == ("brush_teeth", ("ann",), "tb")
    assert (second.deed, second.who, second.prop) == ("iron", ("tom",), "iron-1")
    assert second.text == "Tom irons a shirt"
    cut = deeds("Ann cuts the watermelon.", people, (), props, Memory())[0]
    assert (cut.prop, cut.thing) == ("knife-1", "melon")


def test_the_breakdown_brings_what_an_act_needs() -> None:
    words = fountain.read("INT. KITCHEN - DAY\n\nAnn slices the bread. Tom sweeps the floor.\n")
    bible = with_tools(Bible(), words)
    assert {prop.kind for prop in bible.props} >= {"knife", "broom"}
    assert len(with_tools(bible, words).props) == len(bible.props)


def test_a_prompt_gets_the_second_person_the_seat_and_the_place() -> None:
    hug = bound(read("A person is hugging", known))
    assert len(hug.people) == 2 and "PERSON2" in hug.told
    two = bound(read("Two women are wrestling", known))
    assert len(two.people) == 2
    hair = bound(read("A person is getting a haircut", known))
    assert hair.told.startswith("PERSON2") and any(entity.noun == "scissors" for entity in hair.entities)
    teeth = bound(read("A man brushes his teeth", known))
    assert teeth.where.place == "bathroom"
    beach = bound(read("A man brushes his teeth on the beach", known))
    assert beach.where.place == "beach"


def test_who_works_sitting_sits_and_the_things_stand_about_them() -> None:
    request = bound(read("A woman is writing", known))
    place = Place("place", "P", "plain", options=(("kind", "meadow"),))
    props = tuple(Prop(f"{e.id}-1", e.noun, known(e.noun) or e.noun) for e in request.of_kind("thing"))
    bible = Bible((Character("person1", "PERSON1"),), (place,), props)
    beat = Beat("1-1", "action", 60, cues=(Cue("person1", "write", 0, 60),))
    scene = Scene("1", "EXT. P - DAY", "place", marks=(("person1", Mark(0.0, 0.0)),), beats=(beat,))
    done, bible = acted(scene, bible, build(place).plan, None, "PERSON1 is writing.")
    assert done.mark("person1").posture == "sit"
    used = uses(done, {prop.id: prop for prop in bible.props})
    stood = {bible.prop(name).kind: use[0] for name, use in used.items()}  # type: ignore[union-attr]
    assert {"chair", "desk", "paper"} <= set(stood)
    assert stood["paper"].cue.height > 0.7 and stood["desk"].cue.path[0][1] > 0.3
    tool = next(cue.prop for cue in done.beats[0].cues if cue.do == "write")
    assert bible.prop(tool).kind == "pen"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("do", "kind", "slack"),
    [
        ("sweep", "broom", 0.12),
        ("dig", "shovel", 0.12),
        ("play_guitar", "guitar", 0.16),
        ("play_violin", "violin", 0.20),
    ],
)
def test_both_hands_are_at_what_they_hold(do: str, kind: str, slack: float) -> None:
    """The middle of what two hands hold lies between the palms, and its grip is near one of them."""
    if kind not in FAMILIES:
        pytest.skip(f"no {kind} on this stage")
    prop = Prop("thing", kind, kind)
    fit = fits(kind)
    assert fit is not None
    scene = Scene(
        "1",
        "EXT. P - DAY",
        "p",
        marks=(("a", Mark(0, 0)),),
        beats=(Beat("1", "action", 90, cues=(Cue("a", do, 0, 90, prop="thing"),)),),
    )
    performance = Performance(scene, flat, {}, used=frozenset({"thing"}))
    for frame in (30, 44, 60):
        body = pose(RIG, performance.placed("a", frame), Surroundings())
        model = fitted(fit, prop, body, RIG.size, performance.position("a", frame), performance.heading("a", frame))
        held = model[:3, :3] @ np.asarray(second(prop) if kind == "violin" else grip(prop)) + model[:3, 3]
        assert min(float(np.linalg.norm(held - palm(body, side))) for side in "lr") < slack
        assert abs(float(np.linalg.det(model[:3, :3])) - 1.0) < 1e-4


def test_a_thing_in_use_leaves_the_hands_free_and_goes_with_its_user() -> None:
    cues = (
        Cue("a", "use", 0, 40, path=((0.0, 0.5),), height=0.9, prop="cup"),
        Cue("a", "hula_hoop", 0, 40, prop="hoop"),
    )
    scene = Scene(
        "1",
        "EXT. P - DAY",
        "p",
        marks=(("a", Mark(1.0, 2.0, heading=90.0)),),
        beats=(Beat("1", "action", 40, cues=cues),),
    )
    used = uses(scene, {"cup": Prop("cup", "cup", "cup"), "hoop": Prop("hoop", "hoop", "hula hoop")})
    assert set(used) == {"cup", "hoop"} and at_frame(used["cup"], 10).fit is None
    performance = Performance(scene, flat, {}, used=frozenset(used))
    assert performance.placed("a", 10).held == ()


def test_the_swimmer_lies_at_the_surface_and_the_skydiver_in_the_air() -> None:
    cue = Cue("a", "swim", 0, 60, path=((0.0, 0.0), (0.0, 2.5)), manner="crawl")
    scene = Scene("1", "EXT. P - DAY", "p", marks=(("a", Mark(0, 0)),), beats=(Beat("1", "action", 60, cues=(cue,)),))
    performance = Performance(scene, flat, {})
    body = pose(RIG, performance.placed("a", 40), Surroundings(water=2.0))
    assert abs(float(body.joints[INDEX["pelvis"]][1]) - 1.9) < 0.15
    assert float(np.ptp(body.joints[[INDEX["head"], INDEX["pelvis"], INDEX["foot_l"]], 1])) < 0.6
    assert not body.planted
    jump = Scene(
        "1", "E", "p", marks=(("a", Mark(0, 0)),), beats=(Beat("1", "action", 90, cues=(Cue("a", "skydive", 0, 90),)),)
    )
    flying = pose(RIG, Performance(jump, flat, {}).placed("a", 45), Surroundings())
    assert float(flying.joints[:, 1][1:].min()) > 2.5


def test_every_fit_names_points_that_there_are() -> None:
    body = pose(
        RIG,
        Performance(Scene("1", "E", "p", marks=(("a", Mark(0, 0)),), beats=(Beat("1", "action", 9),)), flat, {}).placed(
            "a", 1
        ),
        Surroundings(),
    )
    for kind, fit in FITS.items():
        noun = known(kind)
        if noun is None:
            continue
        model = fitted(fit, Prop("x", kind, noun), body, RIG.size, np.zeros(3), 30.0)
        assert np.isfinite(model).all(), kind
