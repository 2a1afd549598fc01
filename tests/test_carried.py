"""What animals carry: it is in their mouth while they have it, and lies there afterwards."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible, Character, Place, Prop
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.in_hand import waist
from filmwright.stage.props import prop_mesh
from filmwright.stage.sight import Sight
from filmwright.stage.snapshot import Item, View
from filmwright.stage.world import World
from filmwright.steps.picturing import ready
from filmwright.steps.still import moment


def _world(kind: str, thing: str = "stick") -> World:
    beats = (
        Beat("b1", "action", 48, cues=(Cue("dog", "take", 6, 18, prop="stick"),)),
        Beat("b2", "action", 48, cues=(Cue("dog", "put_down", 12, 20, prop="stick"),)),
    )
    scene = Scene(
        "1", "EXT. P", "p", marks=(("dog", Mark(0.0, 0.0)),), beats=beats, props=(("stick", (0.0, 0.0, 0.5)),)
    )
    bible = Bible((Character("dog", "REX", kind=kind),), (Place("p", "P", "plain"),), (Prop("stick", thing, thing),))
    return World(scene, bible)


def _stick(world: World, frame: float) -> Item:
    sight = Sight(200, View((0.0, 1.0, 4.0), (0.0, 0.4, 0.0), 35.0))
    (item,) = [item for item in world.at(frame, sight).items if item.name == "stick"]
    return item


def _middle(item: Item) -> Array:
    low, high = waist(item.mesh)
    return np.asarray((item.model @ np.append((low + high) / 2, 1.0))[:3])


def test_a_dog_has_the_stick_in_its_mouth_crosswise_and_lays_it_down() -> None:
    world = _world("brown dog")
    held = _stick(world, 40.0)
    snout, turn = world.troupe.snout("dog", 40.0, {}) or (np.zeros(3), np.eye(3))
    assert np.linalg.norm(_middle(held) - snout) < 0.08
    long = int(np.ptp(np.asarray(prop_mesh(world.props["stick"]).bounds), axis=0).argmax())
    assert abs(float(held.model[:3, long] @ turn[:, 0])) > 0.95  # its length lies across the muzzle
    after = _stick(world, 94.0)
    assert _middle(after)[1] < _middle(held)[1]


def test_what_has_no_head_holds_nothing_and_breaks_nothing() -> None:
    world = _world("jellyfish")
    for frame in (0.0, 40.0, 94.0):
        world.at(frame, Sight(200, View((0.0, 1.0, 4.0), (0.0, 0.4, 0.0), 35.0)))


def test_what_is_too_thick_for_its_jaws_stands_before_a_dog() -> None:
    world = _world("brown dog", "box")
    held = _stick(world, 40.0)
    low, _ = held.mesh.bounds
    foot = (held.model @ np.append([0.0, low[1], 0.0], 1.0))[:3]
    assert abs(float(foot[1])) < 0.02 and float(foot[2]) > float(world.performance.position("dog", 40.0)[2]) + 0.3


def test_a_prompt_puts_things_into_mouths() -> None:
    made = ready("a dog carries a stick in its mouth", 1.0, (96, 40), 1)
    assert made.staged.layout.held == {"e2-1": "e1-1"} and not made.request.not_understood
    frame = moment(made)
    snout, _ = made.world.troupe.snout("e1-1", frame, {}) or (np.zeros(3), np.eye(3))
    (stick,) = [i for i in made.world.at(frame, Sight(200, made.camera(frame))).items if i.name == "e2-1"]
    assert np.linalg.norm(_middle(stick) - snout) < 0.1
    assert not ready("a cat with a red ball beside a sofa", 1.0, (96, 40), 1).staged.layout.held
