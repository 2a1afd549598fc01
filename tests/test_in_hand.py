"""Things in hands: each in its own hand, in the grip of the fingers, never leaping; what is dropped falls as things fall."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.bible import Bible, Character, Look, Place, Prop
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.in_hand import palm
from filmwright.stage.motion.ballistics import G, fallen
from filmwright.stage.motion.pose import ends, pose
from filmwright.stage.people.rig import INDEX
from filmwright.stage.props.holding import WAYS, hold
from filmwright.stage.world import World

KETTLE, CUP, BALL, LETTER, KNIFE = (
    Prop(kind, kind.upper(), kind) for kind in ("kettle", "cup", "ball", "letter", "knife")
)
LIES = (("kettle", (0.25, 0.9, 0.5)), ("cup", (-0.2, 0.9, 0.5)), ("ball", (0.0, 0.0, 0.6)))


def world(*cues: Cue, frames: int = 150) -> World:
    bible = Bible(
        characters=(
            Character("ann", "ANN", look=Look(hair="bald")),
            Character("bo", "BO", look=Look(sex="male", hair="bald")),
        ),
        places=(Place("meadow", "MEADOW", "plain"),),
        props=(KETTLE, CUP, BALL, LETTER, KNIFE),
    )
    beat = Beat("1-1", "action", frames, who="ann", cues=cues)
    marks = (("ann", Mark(0.0, 0.0)), ("bo", Mark(0.0, 1.1, 180.0)))
    used = {cue.prop for cue in cues}
    props = tuple(row for row in LIES if row[0] in used)
    return World(Scene("1", "EXT. MEADOW - DAY", "meadow", marks=marks, props=props, beats=(beat,)), bible)


def things(made: World, frame: float) -> dict[str, np.ndarray]:
    """Where each prop's grip is."""
    return {
        item.name: item.model[:3, :3] @ np.asarray(hold(made.props[item.name]).at) + item.model[:3, 3]
        for item in made._prop_items(frame, made.poses(frame))
    }


TWO = (
    Cue("ann", "hold", 0, 10, prop="kettle"),
    Cue("ann", "take", 12, 34, prop="cup"),
    Cue("ann", "drink", 52, 70, prop="cup"),
)


def test_eyes_and_palms_are_those_of_the_whole_body() -> None:
    leaps = Cue("bo", "jump", 10, 40, path=((0.0, 1.1), (0.0, 4.1)), height=0.4)
    made = world(*TWO, Cue("ann", "sit", 90, 24, seat=0.45), leaps)
    for who, frame in [*(("ann", frame) for frame in range(0, 150, 11)), *(("bo", frame) for frame in range(8, 60, 9))]:
        placed, around = made.performance.placed(who, frame), made._around(made.performance, who, frame)
        whole = pose(made.rigs[who], placed, around)
        eyes = (whole.joints[INDEX["eye_l"]] + whole.joints[INDEX["eye_r"]]) / 2
        found = ends(made.rigs[who], [(placed, around)])[0]
        assert np.allclose(found, [eyes, palm(whole, "r"), palm(whole, "l")], atol=1e-9), (who, frame)


def test_two_things_are_in_two_hands_and_the_one_that_is_used_in_the_right() -> None:
    made = world(*TWO)
    spans = {span.prop: span for span in made.performance.handling.spans}
    assert (spans["kettle"].hand, spans["cup"].hand) == ("left", "right")
    for frame in (60, 90, 130):
        held = {h.prop: h for h in made.performance.placed("ann", frame).held}
        assert {h.hand for h in held.values()} == {"left", "right"}
        body, at = made.poses(frame)["ann"], things(made, frame)
        assert np.linalg.norm(at["kettle"] - palm(body, "l")) < 0.06
        assert np.linalg.norm(at["cup"] - palm(body, "r")) < 0.06


def test_a_cup_is_at_the_mouth_and_upright_before_the_chest_and_a_kettle_hangs() -> None:
    made = world(*TWO)
    models = {item.name: item.model for item in made._prop_items(50, made.poses(50))}
    assert models["kettle"][1, 1] == pytest.approx(1.0, abs=1e-3)
    assert models["cup"][1, 1] > 0.93
    mouth = min(
        float(np.linalg.norm(things(made, f)["cup"] - made.poses(f)["ann"].joints[INDEX["eye_r"]]))
        for f in range(60, 110, 6)
    )
    assert mouth < 0.2


def test_what_is_large_is_between_both_hands() -> None:
    made = world(Cue("ann", "hold", 0, 10, prop="ball"))
    body = made.poses(60)["ann"]
    middle = (palm(body, "l") + palm(body, "r")) / 2
    assert np.linalg.norm(things(made, 60)["ball"] - middle) < 0.01
    apart = float(np.linalg.norm(palm(body, "l") - palm(body, "r")))
    assert 0.22 < apart < 0.32, "palms lie on the ball, not in it"


DEEDS = ("take", "hold", "drink", "put_down", "drop", "throw", "give", "eat", "read")


@settings(max_examples=5, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(DEEDS), st.sampled_from(("kettle", "cup", "ball", "letter", "knife")), st.integers(24, 44)),
        min_size=2, max_size=4,
    )
)  # fmt: skip
def test_nothing_leaps_out_of_a_hand_or_into_one(deeds: list[tuple[str, str, int]]) -> None:
    at, cues = 4, []
    for do, prop, frames in deeds:
        target = "bo" if do == "give" else ""
        cues.append(Cue("ann", do, at, frames, prop=prop, target=target))
        if do == "give":
            cues.append(Cue("bo", "take", at + frames // 3, frames - frames // 3, target="ann"))
        at += frames + 4
    made = world(*cues, frames=at + 6)
    before = things(made, 0)
    first = {prop: made.performance.handling.changes(prop)[0][0] for prop in made.props}
    for frame in range(1, at + 6):
        now = things(made, frame)
        for prop, place in now.items():
            laid = (
                prop in dict(LIES) or frame > first[prop] + 8
            )  # what lay nowhere is brought out at its first cue and in the hand from then on
            if laid:
                assert np.linalg.norm(place - before[prop]) < 0.60, (prop, frame, deeds)
        before = now


@given(st.floats(0.2, 3.0), st.floats(0.0, 1.0))
def test_what_falls_falls_freely_and_never_rises_above_where_it_was(drop: float, t: float) -> None:
    lands = (2 * drop / G) ** 0.5
    assert fallen(drop, t * lands) == pytest.approx(drop - 0.5 * G * (t * lands) ** 2, abs=1e-9)
    heights = [fallen(drop, lands + 0.02 * k) for k in range(80)]
    assert max(heights) < 0.1 * drop and min(heights) >= 0.0 and heights[-1] < 0.01


def test_a_dropped_cup_is_on_the_ground_a_moment_later() -> None:
    made = world(Cue("ann", "hold", 0, 10, prop="cup"), Cue("ann", "drop", 30, 24, prop="cup"))
    start = made.performance.handling.changes("cup")[-1][0]
    y = [things(made, start + k)["cup"][1] for k in range(30)]
    assert y[0] > 0.7 and y[-1] < 0.1
    early = [a - b for a, b in pairwise(y)][:6]
    assert early == sorted(early), "faster and faster"


def test_vehicles_too_have_a_way_of_being_held() -> None:  # (other props: test_props, where they are built anyway)
    from filmwright.stage.props.vehicles import KINDS

    for noun in KINDS:
        assert hold(Prop("x", "X", noun)).way in WAYS, noun
