"""French action lines: acts of everyday life and events are played as the same lines in English are."""

from __future__ import annotations

import pytest

from filmwright.direction.acting import with_tools
from filmwright.direction.blocking import block
from filmwright.direction.setting import Setting
from filmwright.formats import fountain
from filmwright.reading.breakdown import breakdown
from filmwright.scenes import Scene
from filmwright.stage.places import build

PAIRS = [
    ("Anna se brosse les dents.", "brush_teeth"),
    ("Anna repasse une chemise.", "iron"),
    ("Anna joue du violon.", "play_violin"),
    ("Anna coupe du pain.", "cut"),
    ("Anna fait la vaisselle.", "wash_dishes"),
    ("Anna bâille.", "yawn"),
    ("Anna arrose les plantes.", "water_plants"),
    ("Anna jongle.", "juggle"),
    ("Anna joue aux échecs.", "play_chess"),
    ("Elle fait des pompes.", "push_up"),
    ("Anna balaie le sol.", "sweep"),
]


def played(action: str, heading: str = "INT. CUISINE - JOUR") -> Scene:
    text = f"{heading}\n\nANNA (34 ans) est debout dans la pièce.\n\n{action}\n\nANNA\nVoilà, c'est fini pour la journée.\n"
    screenplay = fountain.read(text).numbered()
    assert screenplay.language == "fr"
    bible, _ = breakdown(screenplay)
    bible = with_tools(bible, screenplay)
    place = bible.places[0]
    return block(screenplay.scenes[0], build(place).plan, bible, setting=Setting(place.id, language="fr")).scene


@pytest.mark.parametrize(("action", "do"), PAIRS)
def test_an_act_is_played(action: str, do: str) -> None:
    cues = {cue.do for beat in played(action).beats for cue in beat.cues if cue.who == "anna"}
    assert do in cues, cues


@pytest.mark.parametrize(("action", "do"), [("La fenêtre éclate.", "burst"), ("Une explosion.", "explode")])
def test_an_event_happens(action: str, do: str) -> None:
    assert do in {event.do for beat in played(action).beats for event in beat.events}
