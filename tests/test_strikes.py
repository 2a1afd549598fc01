"""What strikes is heard when it strikes, what the page calls silent is silent, and nothing is heard that nobody sees fall."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from test_motion import FPS, played

from filmwright.bible import Place
from filmwright.direction.told_events import with_events
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.sound.effects.spotting import Cause, spot
from filmwright.sound.effects.told import told
from filmwright.stage.motion.strikes import strikes
from filmwright.stage.people.rig import INDEX
from filmwright.steps.causes import _air
from filmwright.steps.grounds import room_of

BEGINS, FRAMES = 12, 72


def hands(do: str) -> tuple[np.ndarray, np.ndarray]:
    """Both hands (frames, 2, 3) and the right foot (frames, 3) from the beginning of what is done, in metres."""
    _, poses = played((Cue("a", do, at=BEGINS, frames=FRAMES),), FRAMES + 2 * BEGINS)
    joints = np.stack([one.joints for one in poses])[BEGINS:]
    return joints[:, [INDEX["hand_l"], INDEX["hand_r"]]], joints[:, INDEX["foot_r"]]


def peak_near(curve: np.ndarray, frame: float, within: int = 5) -> int:
    """The frame near a moment at which a curve is highest."""
    first = max(round(frame) - within, 0)
    return first + int(np.argmax(curve[first : round(frame) + within + 1]))


@pytest.mark.parametrize("do", ["fight", "box", "knock", "kick", "slap", "hammer", "chop", "bat", "play_table_tennis"])
def test_a_blow_is_heard_at_the_frame_of_contact(do: str) -> None:
    both, foot = hands(do)
    at = [second * FPS for second in strikes(do, FRAMES / FPS)]
    assert at
    curve = {
        "kick": foot[:, 2],
        "slap": -np.abs(both[:, int(np.argmax(np.ptp(both[:, :, 0], axis=0))), 0]),
        "hammer": -both[:, :, 1].min(axis=1),
        "bat": np.linalg.norm(np.gradient(both, axis=0), axis=2).max(axis=1),
        "play_table_tennis": np.linalg.norm(np.gradient(both, axis=0), axis=2).max(axis=1),
    }.get(do, both[:, :, 2].max(axis=1))
    for frame in at:
        if do == "chop":  # it goes in and stays there a while
            height, k = both[:, :, 1].max(axis=1), round(frame)
            assert height[k - 4] - height[k] > 0.15 and abs(height[k + 4] - height[k]) < 0.04
            continue
        seen = peak_near(curve, frame, 3 if do == "hammer" else 5)
        assert abs(seen - frame) <= 2, (do, frame, seen)


def test_what_does_not_strike_has_no_blows_and_a_moment_has_at_most_one() -> None:
    assert strikes("walk", 3.0) == () and strikes("fight", 0.0) == ()
    assert len(strikes("fight", 0.6)) == 1 and len(strikes("fight", 3.0)) == 4


def scene(text: str, weather: str = "storm") -> tuple[Scene, Place]:
    beat = Beat("1-1", "action", 240, text=text)
    return Scene("1", "INT. BARN - NIGHT", "barn", weather=weather, beats=(beat,)), Place(
        "barn", "BARN", kind="room", interior=True
    )


def weather_of(text: str) -> list[str]:
    from types import SimpleNamespace

    made, place = scene(text)
    edit = SimpleNamespace(fps=24, picture_end=10_000, scenes={"1": 0})
    causes = [cause for cause in _air(made, place, 0, edit) if cause.kind == "weather"]  # type: ignore[arg-type]
    assert [cause.manner for cause in causes] == ["hushed" if "ilence" in text else ""]
    return sorted({event.name for event in spot(causes)})


def test_silence_on_the_page_is_heard() -> None:
    assert "thunder" in weather_of("Rain beats on the walls.")
    assert weather_of("Silence. Nell closes the door.") == ["rain", "wind"]
    loud, low = (
        Cause("weather", "rain", 0.0, 9.0, strength=0.5, indoor=True, manner=manner) for manner in ("", "hushed")
    )
    assert next(iter(spot([loud]))).level - next(iter(spot([low]))).level == 10.0


def test_a_barn_is_no_living_room() -> None:
    place = scene("")[1]
    assert room_of(place) == "barn" and room_of(replace(place, name="OLD WAREHOUSE")) == "warehouse"
    assert room_of(replace(place, name="LIVING ROOM")) == "living"


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Paul entre par la porte. Il marche.", True),
        ("He walks in through the front door and sits.", True),
        ("She leaves by the back door.", True),
        ("Tom enters through the window.", False),
        ("She walks through the park.", False),
    ],
)
def test_who_comes_through_a_door_opens_it(text: str, opens: bool) -> None:
    assert ("door_open" in [sound.effect for sound in told(text)]) == opens


def test_rain_that_falls_against_a_window_lets_nothing_fall() -> None:
    beat = Beat("1-1", "action", 72, text="Marie sits. The rain falls against the window.")
    base = Scene("1", "INT. ROOM - DAY", "room", marks=(("marie", Mark(0.0, 0.0)),), beats=(beat,))
    anchors = [("window", (2.0, 1.0))]
    assert with_events(base, {}, {"marie": "marie"}, anchors).beats[0].events == ()
    broken = replace(base, beats=(replace(beat, text="The window shatters."),))
    assert [event.do for event in with_events(broken, {}, {"marie": "marie"}, anchors).beats[0].events] == ["shatter"]
