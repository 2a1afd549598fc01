"""Events in a film's scene: on the stage, in what a take is made from, and in the mix; a style in what a take is made from."""

from __future__ import annotations

import functools

from filmwright.bible import Bible, Place, Prop
from filmwright.formats import tables
from filmwright.generators.stage import Stage
from filmwright.scenes import Anchor, Beat, Event, Scene
from filmwright.shots import Key, Rig, Shot
from filmwright.sound.effects.spotting import spot
from filmwright.stage.sight import Sight
from filmwright.stage.snapshot import View
from filmwright.stage.world import World
from filmwright.steps.causes import Ears, _events
from filmwright.steps.staleness import take_recipe

VASE, ROOM = Prop("vase", "vase", "vase"), Place("room", "SALT", "desert", False, 3)
RIG = Rig((Key(0.0, (0.0, 1.4, 2.0), (0.0, 1.0, 0.0), 35.0),))
SHOT = Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-1", 48), rig=RIG)


@functools.cache
def world(*events: Event, style: str = "") -> World:
    beat = Beat("1-1", "action", 72, text="The vase shatters.", events=events)
    scene = Scene("1", "INT. ROOM - DAY", "room", props=(("vase", (0.0, 0.9, 0.0)),), beats=(beat,))
    return World(scene, Bible((), (ROOM,), (VASE,)), style=style)


def test_the_vase_is_whole_and_then_in_pieces():
    made = world(Event("shatter", "vase", at=24))
    sight = Sight(134, View((0.0, 1.4, 2.0), (0.0, 1.0, 0.0)))
    before, after = ([item for item in made.at(f, sight).items if item.name == "vase"] for f in (20, 40))
    assert len(before) == len(after) == 1
    assert before[0].bones is None and after[0].bones is not None and len(after[0].bones) > 20
    assert after[0].id == before[0].id == made.ids["vase"]


def test_a_fall_that_shatters_shatters_where_it_lands():
    made = world(Event("fall", "vase", at=6), Event("shatter", "vase", on="contact"))
    fall, shatter = made.happenings.stood(0), made.happenings.stood(1)
    assert shatter.begins == fall.begins + fall.act.contact * 24 > fall.begins


def test_a_take_knows_its_events_and_its_style():
    def key(made: World) -> str:
        return take_recipe(SHOT, made, Stage(), (640, 268), "draft")[0].key

    plain, glows = key(world()), key(world(Event("glow", "vase", at=24)))
    assert plain == key(world(Event("glow", "vase", at=60)))  # it happens after the shot
    assert (
        len({plain, glows, key(world(Event("glow", "vase", at=30))), key(world(style="noir")), key(world(style="ink"))})
        == 5
    )


def test_it_is_heard_when_it_is_seen():
    made = world(Event("shatter", "vase", at=24), Event("glow", "vase", at=30))
    causes = list(_events(made, ROOM, 0, Ears(made, [SHOT], 2.39)))
    assert [cause.what for cause in causes] == ["event shatter", "event glow"]
    assert causes[0].start == 1.0
    assert [sound.name for sound in spot(causes)] == ["glass_break"]  # a glow is silent


def test_events_are_kept_in_the_scene_s_file():
    scene = world(Event("pour", "vase", at=3, into="milk", where=(1.0, 0.5, 2.0))).scene
    assert tables.build(Scene, tables.plain(scene)) == scene
