"""Events in words: what happens, to what, into what, in what order; what is no event is left alone."""

from __future__ import annotations

import math

import pytest

from filmwright.direction.asked_events import asked, happenings, timed, understood
from filmwright.direction.asked_scene import stage
from filmwright.direction.told_events import with_events
from filmwright.reading.prompt import read
from filmwright.reading.request import Entity
from filmwright.scenes import Beat, Cue, Scene
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known


def said(prompt: str):
    request = read(prompt, known, animal)
    found = asked(request)
    names = {e.id: e.noun for e in request.entities}
    events = [(h.event.do, names.get(h.event.what, h.event.what), h.event.into) for h in found.happenings]
    return events, understood(request, found), found


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [
        ("a glass falls off the table and shatters", [("fall", "glass", "off"), ("shatter", "glass", "")]),
        ("the car explodes on a street", [("explode", "car", "")]),
        ("an explosion of a car on a street", [("explode", "car", "")]),
        ("milk pours into a cup", [("pour", "cup", "milk")]),
        ("pouring orange juice into a glass", [("pour", "glass", "orange juice")]),
        ("the apple turns into a ball", [("morph", "apple", "ball")]),
        ("a cup turns blue", [("recolour", "cup", "")]),
        ("a candle melts", [("melt", "candle", "")]),
        ("a burning chair in a garden", [("burn", "chair", "")]),
        ("a rose blooms in a garden", [("bloom", "rose", "rose")]),
        ("fireworks over the city at night", [("fireworks", "", "")]),
        ("then suddenly the lamp glows", [("glow", "lamp", "")]),
        ("petals fall in a park", [("petals", "", "")]),
        ("a vase explodes after a ball bounces", [("bounce", "ball", ""), ("explode", "vase", "")]),
    ],
)
def test_a_prompt_tells_what_happens(prompt, wanted):
    events, request, _ = said(prompt)
    assert events == wanted
    happened = {
        "falls",
        "shatters",
        "explodes",
        "pours",
        "pouring",
        "turns",
        "melts",
        "burning",
        "blooms",
        "glows",
        "fall",
        "milk",
        "orange",
        "juice",
    }
    assert not happened & set(request.not_understood)


@pytest.mark.parametrize(
    "prompt",
    [
        "a man falls on the street",
        "a woman spins in a garden",
        "a girl rises from a chair",
        "a dog rolls on the grass",
        "a man smokes a cigarette in a bar",
        "a cat jumps",
    ],
)
def test_what_bodies_do_is_theirs(prompt):
    assert said(prompt)[0] == []


def test_who_breaks_a_thing_breaks_the_thing():
    events, _, _ = said("a man smashes a vase")
    assert events == [("shatter", "vase", "")]


def test_order_and_contact():
    _, _, found = said("a glass falls off the table and shatters")
    fall, shatter = timed(found.happenings, 6.0, 0)
    assert fall.on == "" and fall.at > 0
    assert shatter.on == "contact" and shatter.what == fall.what


def test_then_waits():
    early = timed(said("the lamp glows")[2].happenings, 10.0, 0)[0]
    late = timed(said("then suddenly the lamp glows")[2].happenings, 10.0, 0)[0]
    assert late.at > early.at + 24


def scene(text: str, *cues: Cue) -> Scene:
    beat = Beat("1-1", "action", 96, text=text, cues=cues)
    return Scene("1", "INT. ROOM - DAY", "room", props=(("vase", (0.0, 0.8, 0.0)),), beats=(beat,))


def test_an_action_line_tells_it_too():
    made = with_events(scene("The vase shatters."), {"vase": "vase"}, {"Nora": "nora"}, ())
    (event,) = made.beats[0].events
    assert (event.do, event.what) == ("shatter", "vase") and 0 < event.at < 96


def test_a_window_breaks_where_it_is():
    made = with_events(scene("The window shatters."), {}, {}, (("window", (2.0, -1.0)),))
    (event,) = made.beats[0].events
    assert event.do == "shatter" and event.what == "" and event.where[0] == 2.0


def test_what_a_hand_drops_breaks_when_it_has_fallen():
    drop = Cue("nora", "drop", 10, 24, prop="vase")
    made = with_events(scene("Nora drops the vase. It shatters.", drop), {"vase": "vase"}, {"Nora": "nora"}, ())
    (event,) = made.beats[0].events
    assert event.do == "shatter" and event.at > drop.at + 12


def test_a_scene_without_events_stays_itself():
    plain = scene("Nora looks at the vase.")
    assert with_events(plain, {"vase": "vase"}, {"Nora": "nora"}, ()) is plain


def test_the_number_of_events_is_bounded():
    things = tuple(Entity(f"e{k}", "thing", f"cup{k}", f"cup{k}") for k in range(30))
    text = ". ".join(f"the cup{k} shatters" for k in range(30))
    assert len(happenings(text, things, text)) <= 8


@pytest.mark.parametrize(
    "prompt",
    [
        "a man and a woman at a campfire in a meadow",
        "a woman walks past a bonfire in a field",
        "a campfire in a park, a man waits",
    ],
)
def test_people_are_around_a_fire_and_not_in_it(prompt):
    request = read(prompt, known, animal)
    found = asked(request)
    assert any(happening.event.do == "burn" for happening in found.happenings)
    staged = stage(understood(request, found), 3.0, 1, found.happenings)
    fire = next(event for event in staged.scene.beats[0].events if event.do == "burn")
    x, z = (fire.where[0], fire.where[2]) if fire.where else staged.plan.marks[0]
    spots = [(mark.x, mark.z) for _, mark in staged.scene.marks]
    spots += [point for beat in staged.scene.beats for cue in beat.cues for point in cue.path]
    assert spots and all(math.dist((x, z), spot) > 1.0 for spot in spots)
    if not any(cue.path for beat in staged.scene.beats for cue in beat.cues):
        for _, mark in staged.scene.marks:
            toward = math.degrees(math.atan2(x - mark.x, z - mark.z))
            assert abs((toward - mark.heading + 180) % 360 - 180) < 30, "they look at it"
