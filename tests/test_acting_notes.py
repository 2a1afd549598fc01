"""Notes on the acting: "she does not look at him" changes the look and nothing else; what is not known is given back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from filmwright.direction import acting_notes
from filmwright.scenes import Anchor, Cue, Scene
from filmwright.shots import Key, Rig, Shot
from filmwright.stage.performance import Performance
from filmwright.stage.world import World
from filmwright.steps.bench import room_scene

NAMES, SEXES = {"anna": "ANNA", "ben": "BEN"}, {"anna": "female", "ben": "male"}
KEY = Key(0.0, (0.5, 1.45, 1.9), (0.0, 1.3, -0.4), 50.0)
SHOT = Shot("1-002", "1", Anchor("1-1", 30), Anchor("1-1", 200), subjects=("anna",), over="ben", rig=Rig(keys=(KEY,)))


@pytest.fixture(scope="module")
def scene() -> Scene:
    scene, _ = room_scene()
    (beat,) = scene.beats
    looks = (Cue("anna", "look", 0, 24, target="ben"), Cue("ben", "look", 0, 24, target="anna"))
    return replace(scene, beats=(replace(beat, cues=looks),))


def performed(scene: Scene) -> Performance:
    return World(scene, room_scene()[1])._rough


def looks_at_ben(scene: Scene, frame: int = 120) -> float:
    performance = performed(scene)
    away = performance.eye("ben", frame) - performance.eye("anna", frame)
    return float(performance.gaze("anna", frame) @ away / np.linalg.norm(away))


@pytest.mark.parametrize(
    "phrase",
    ["she does not look at him", "Anna doesn't look at Ben", "she looks away", "looks down", "she never looks at him"],
)
def test_she_does_not_look_at_him(scene: Scene, phrase: str) -> None:
    assert looks_at_ben(scene) > 0.98
    found = acting_notes.apply(scene, SHOT, phrase, performed(scene), NAMES, SEXES)
    assert found is not None and "looks" in found[1]
    assert looks_at_ben(found[0]) < 0.75
    assert [c for c in found[0].beats[0].cues if c.who == "ben"] == [c for c in scene.beats[0].cues if c.who == "ben"]
    assert (found[0].marks, found[0].frames) == (scene.marks, scene.frames)


def test_a_look_can_be_asked_for_and_a_mood(scene: Scene) -> None:
    away = acting_notes.apply(scene, SHOT, "she looks away", performed(scene), NAMES, SEXES)
    assert away is not None
    back = acting_notes.apply(away[0], SHOT, "she looks at him", performed(away[0]), NAMES, SEXES)
    assert back is not None and looks_at_ben(back[0]) > 0.98
    angry = acting_notes.apply(scene, SHOT, "angrier", performed(scene), NAMES, SEXES)
    assert angry is not None and angry[0].beats[0].mood == "anger" and angry[1] == "played with anger"


@pytest.mark.parametrize(
    "phrase", ["more cowbell", "he does not look at the queen of spades and sings", "zebra looks at him", ""]
)
def test_what_is_not_known_is_given_back(scene: Scene, phrase: str) -> None:
    found = acting_notes.apply(scene, SHOT, phrase, performed(scene), NAMES, SEXES)
    assert found is None or found[1] == "looks away"
