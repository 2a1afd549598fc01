"""Sounds that the page tells and nobody performs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.sound.effects import EFFECTS, effect
from filmwright.sound.effects.matter import _NAMES, made_of, struck_by
from filmwright.sound.effects.spotting import Cause, spot
from filmwright.sound.effects.told import _PATTERNS, told
from filmwright.sound.effects.underfoot import underfoot


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The phone rings. Nora picks up the phone.", ["phone_ring"]),
        ("Her phone vibrates on the table.", ["phone_buzz"]),
        ("NORA stands at the sink. The kettle whistles.", ["kettle"]),
        ("We hear a train in the distance. Gulls cry.", ["train", "gulls"]),
        ("There is a knock at the door.", ["knock"]),
        ("The crowd roars. Applause.", ["cheering", "applause"]),
        ("Le vieux téléphone sonne. Un chien aboie au loin.", ["phone_ring", "call"]),
        ("On entend une sirène. Une porte claque.", ["siren", "door_close"]),
        ("L’horloge sonne minuit.", ["bell"]),
        ("The alarm clock goes off.", ["alarm"]),
        ("No birds sing. The dog stops barking. Aucun oiseau ne chante plus.", []),
        ("He slams the door. Tom whistles to the dog. She takes the bell.", []),
        ("The bell rings. The bell rings again.", ["bell"]),
        ("BEN fires a gun. The pistol goes off again.", ["gunshot"]),
        ("ANNA types on an old typewriter. A baby cries upstairs.", ["typing", "baby"]),
        ("A rider gallops past. The swords clash.", ["hooves", "blades"]),
        ("The ferry sounds its horn. A car brakes hard. Her phone beeps.", ["train_horn", "brakes", "beep"]),
        ("The fridge hums. She turns on the tap. He tears the letter in two.", ["hum", "stream", "tearing"]),
        (
            "She switches off the lamp. He lights a match. He drills a hole in the wall.",
            ["switch", "ignition", "motor"],
        ),
        ("A branch snaps. The wipers beat. She zips up her jacket. A balloon pops.", ["snap", "wipers", "zip", "pop"]),
        ("Chains rattle. A key turns in the lock. The pages rustle.", ["keys", "lock", "paper"]),
        ("Elle allume la lampe. Une branche craque. Il débouche une bouteille.", ["switch", "snap", "pop"]),
        ("Tears run down her face. He runs to the water. He lights a cigarette. She leaves the light.", []),
        ("BEN kicks a ball against the wall. He flushes the toilet.", ["ball", "flush"]),
        ("The ice cracks underfoot. The printer starts up. She cracks a whip.", ["ice_crack", "printer", "whip"]),
        ("The box falls from the table. A tray clatters to the floor.", ["wood_hit", "metal_hit"]),
        ("She drags a chair across the floor. The shutters rattle in the wind.", ["scrape", "rattle"]),
        ("A thud. Then a crash upstairs. Silence falls. Night falls. Max falls to his knees.", ["thud", "crash"]),
        ("He bites into an apple. The gravel crunches. A boy sneezes.", ["crunch", "sneeze"]),
        ("A stone drops into the well. The bricks tumble down. He drops his keys.", ["splash", "stone_hit", "keys"]),
        (
            "The steam hisses. The bed creaks. The neon sign buzzes. Her shoes squeak.",
            ["hiss", "creak", "hum", "squeak"],
        ),
        ("The door opens. She closes her eyes. The door does not close.", ["door_open"]),
        ("La chasse est tirée. Un craquement. Il traîne une caisse sur le sol.", ["flush", "creak", "scrape"]),
        ("Une assiette tombe par terre. Le fouet claque. La glace craque.", ["cup", "whip", "ice_crack"]),
        ("The gate squeaks. Something rattles. Something heavy falls.", ["creak", "rattle", "thud"]),
        ("Une assiette tombe par terre et se brise. Le portail grince.", ["glass_break", "creak"]),
        ("The lamp falls silent. They hit it off. Leaves fall. A crash course. She is on a roll.", []),
        ("She starts the car. The leaves rustle. Le bébé pleure.", ["car_start", "breeze", "baby"]),
    ],
)
def test_what_the_page_tells_is_heard(text: str, heard: list[str]) -> None:
    assert [sound.effect for sound in told(text)] == heard


def test_a_sound_stands_where_its_words_stand_and_comes_from_where_they_say() -> None:
    (first, second) = told("A dog barks outside. Then she waits for a long while. Far away a siren wails.")
    assert first.share < 0.1 and second.share > 0.75
    assert (first.whence, second.whence) == ("outside", "far")
    indoors = [
        Cause("sound", s.effect, 1.0, 1.0 + s.seconds, manner=s.whence, indoor=True, options=s.options)
        for s in (first, second)
    ]
    through = [event.through for event in sorted(spot(indoors), key=lambda event: event.name)]
    assert through[0] == "wall"


def test_what_ticks_goes_on_and_hooves_know_the_street() -> None:
    assert [sound.lasting for sound in told("A clock ticks. The phone rings.")] == [True, False]
    assert [dict(sound.options)["surface"] for sound in told("A horse trots over the cobbles.")] == ["stone"]


@pytest.mark.parametrize(
    ("heading", "actions", "weather", "interior", "ground"),
    [
        ("EXT. FIELD - DAY", "ANNA trudges through deep snow.", "clear", False, "snow"),
        ("EXT. GRAVEL PATH - DAY", "ANNA walks.", "clear", False, "gravel"),
        ("EXT. FIELD - DAY", "ANNA walks.", "snow", False, "snow"),
        ("INT. HALL - DAY", "ANNA walks across the wooden floor.", "snow", True, "wood"),
        ("INT. SNOW WHITE CLUB - DAY", "ANNA looks at the snow.", "snow", True, "carpet"),
        ("EXT. RUE - NUIT", "Elle marche dans la boue.", "clear", False, "mud"),
        ("EXT. COUNTRY ROAD - NIGHT", "INES runs.", "clear", False, "earth"),
        ("EXT. BEACH - DAY", "IDRIS walks along the water.", "clear", False, "grass"),
        ("EXT. LAKE - DAY", "ANNA steps onto the thin ice.", "clear", False, "ice"),
        ("EXT. LAC - JOUR", "Il marche sur la glace.", "clear", False, "ice"),
    ],
)
def test_feet_meet_what_the_page_says(heading: str, actions: str, weather: str, interior: bool, ground: str) -> None:
    assert underfoot(heading, actions, weather, "carpet" if interior else "grass", interior) == ground


def test_thunder_comes_after_its_lightning_as_far_as_it_is() -> None:
    near, far = (spot([Cause("cue", "event lightning", 1.0, 2.0, manner=manner)])[0] for manner in ("", "far"))
    assert (near.name, far.name) == ("thunder", "thunder")
    assert 0.3 < near.start - 1.0 < 0.6 and 2.5 < far.start - 1.0 < 3.5


def test_nobody_who_is_there_sparkles() -> None:
    assert spot([Cause("cue", "appear", 1.0, 2.0, who="iris")]) == []
    wood, glass = (
        {event.name for event in spot([Cause("cue", "event shatter", 1.0, 2.0, thing=thing)])} for thing in ("wood", "")
    )
    assert wood == {"wood_hit", "debris"} and glass == {"glass_break"}


def test_every_sound_that_can_be_told_can_be_made() -> None:
    for source, _ in _PATTERNS:
        assert source.effect in EFFECTS, source.effect
        assert len(effect(source.effect)(min(source.seconds, 1.0), 1, **source.options)), source


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    for sound in told(text):
        assert 0 <= sound.share <= 1 and sound.effect in EFFECTS


def heard(what: str, thing: str) -> list[str]:
    return [event.name for event in spot([Cause("cue", what, 1.0, 2.0, thing=thing)])]


def test_what_is_opened_and_dropped_sounds_as_the_thing_it_is() -> None:
    assert heard("open", "") == heard("open", "0.23,1.60,-5.85") == heard("open", "garden door") == ["door_open"]
    assert heard("open", "bottle") == ["pop"] and heard("open", "pizza") == ["cloth"]
    assert heard("drop", "saucepan") == ["metal_hit"] and heard("drop", "teddy bear") == ["thud"]
    assert heard("drop", "glass") == ["glass_break"], "a row of its own stands"
    assert heard("event fall", "bucket") == ["metal_hit"]


def test_names_of_things_know_their_matter() -> None:
    assert made_of("old wooden table") == ("wood", 0.8) and made_of("boîte de papier") == ("wood", 0.35)
    assert made_of("nothing at all") is None and made_of("") is None
    for matter, sizes in _NAMES.items():
        for size in sizes:
            name, seconds, options = struck_by(matter, size)
            assert len(effect(name)(seconds, 1, **options))
