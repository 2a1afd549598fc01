"""Direction: shot lists that tile the scene, keep the rules, explain themselves, and stand when a line grows."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from direction_examples import PLACES, SCENES, STYLES, bible, parse
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.direction import optics
from filmwright.direction.blocking import block
from filmwright.direction.cutting import cut, invitations
from filmwright.direction.directing import direct
from filmwright.direction.drama import analyse, turn
from filmwright.direction.rules import evaluate
from filmwright.direction.setting import Setting
from filmwright.direction.styles import STYLES as WAYS
from filmwright.direction.styles import style_named
from filmwright.direction.things import Things, sizes
from filmwright.direction.watching import Watch
from filmwright.errors import InputError
from filmwright.scenes import Scene
from filmwright.shots import MOVEMENTS, SIZES, Shot
from filmwright.stage.camera import aim, project, view
from filmwright.stage.performance import Performance

NEVER = ("tiling", "line", "lost", "empty")
KINDS = ("establishing", "master", "group", "two", "ots", "single", "insert", "pov")


@cache
def played(name: str, seed: int = 1, longer: str = "", by: int = 0) -> Performance:
    speech = None
    if longer:
        before = played(name, seed).scene
        speech = {longer: before.beats[before.index(longer)].frames + by}
    scene = block(parse(SCENES[name]), PLACES[name](), bible(), speech, seed=seed).scene
    return Performance(scene, PLACES[name]().ground, {c.id: c.look.height for c in bible().characters})


@cache
def directed(name: str, style: str = "", seed: int = 1) -> tuple[Shot, ...]:
    performance = played(name, seed)
    return tuple(direct(performance.scene, PLACES[name](), performance, bible(), style or STYLES[name]))


def windows(scene: Scene, shots: tuple[Shot, ...]) -> list[tuple[int, int]]:
    return [(scene.frame(shot.start), scene.frame(shot.end)) for shot in shots]


@pytest.mark.parametrize("name", SCENES)
def test_windows_tile_the_scene_and_shots_speak_the_language_of_the_trade(name: str) -> None:
    scene, shots = played(name).scene, directed(name)
    spans = windows(scene, shots)
    assert spans[0][0] == 0 and spans[-1][1] == scene.frames
    assert all(a[1] == b[0] for a, b in itertools.pairwise(spans))
    assert min(b - a for a, b in spans) >= 12
    assert [shot.id for shot in shots] == [f"12-{k:03d}" for k in range(1, len(shots) + 1)]
    for shot in shots:
        assert shot.size in SIZES and shot.movement in MOVEMENTS and shot.kind in KINDS
        assert shot.why and shot.rig.keys and shot.scene == scene.id
        assert shot.start.beat in {beat.id for beat in scene.beats}


@pytest.mark.parametrize("name", SCENES)
def test_directing_twice_gives_the_same_bytes(name: str) -> None:
    performance = played(name)
    again = direct(performance.scene, PLACES[name](), performance, bible(), STYLES[name])
    assert repr(tuple(again)) == repr(directed(name))


def test_the_rules_hold_over_scenes_styles_and_seeds() -> None:
    """In 100 shots at most so many of each fault; of 200 measured: thirty 1.5, the others 0 to 0.5."""
    faults: Counter[str] = Counter()
    count = 0
    for name in SCENES:
        for seed, style in ((1, STYLES[name]), (2, "noir")):
            shots, performance = directed(name, style, seed), played(name, seed)
            count += len(shots)
            faults.update(fault.rule for fault in evaluate(shots, performance.scene, PLACES[name](), performance))
    assert [rule for rule in NEVER if faults[rule]] == []
    per_hundred = {rule: 100 * number / count for rule, number in faults.items()}
    limits = {
        "occluded": 0.6, "outside": 0.6, "thirty": 2.0, "eyeline": 0.6, "direction": 0.6, "headroom": 1.1, "joint": 0.6, "speed": 1.1,
    }  # fmt: skip
    assert {rule: part for rule, part in per_hundred.items() if part > limits[rule]} == {}


def test_the_rules_can_fail() -> None:
    """A camera moved across the line, one turned away, one in the wall: each is flagged."""
    performance, shots = played("table"), list(directed("table"))
    k = next(
        k for k, shot in enumerate(shots) if shot.kind == "single" and not shot.rig.follow and shot.movement == "static"
    )
    rig, plan = shots[k].rig, PLACES["table"]()
    away = replace(rig, aim=(), keys=(replace(rig.keys[0], target=(0.0, 50.0, 0.0)),))
    wall = replace(rig, keys=(replace(rig.keys[0], eye=(9.0, 1.5, 0.0)),), hidden=())
    for broken, rule in ((away, "lost"), (wall, "outside")):
        listed = [*shots[:k], replace(shots[k], rig=broken), *shots[k + 1 :]]
        found = {
            fault.rule for fault in evaluate(listed, performance.scene, plan, performance) if fault.shot == shots[k].id
        }
        assert rule in found
    gap = [shot for shot in shots if shot.id != shots[k].id]
    assert any(fault.rule == "tiling" for fault in evaluate(gap, performance.scene, plan, performance))


def test_a_camera_across_the_line_is_flagged() -> None:
    performance, shots = played("table"), list(directed("table"))
    scene, plan = performance.scene, PLACES["table"]()
    for k, shot in enumerate(shots[1:], 1):
        if shot.kind != "ots" or shots[k - 1].kind not in ("ots", "single") or shot.rig.follow:
            continue
        frame = scene.frame(shot.start)
        a, b = performance.eye(shot.subjects[0], frame), performance.eye(shot.over, frame)
        eye = np.array(shot.rig.keys[0].eye)
        normal = np.array([-(b - a)[2], 0.0, (b - a)[0]])
        normal /= np.linalg.norm(normal)
        mirrored = eye - 2 * normal * float((eye - a) @ normal)
        keys = tuple(replace(key, eye=tuple(mirrored)) for key in shot.rig.keys[:1])
        listed = [*shots[:k], replace(shot, rig=replace(shot.rig, keys=keys)), *shots[k + 1 :]]
        rules = {f.rule for f in evaluate(listed, scene, plan, performance) if f.shot == shot.id}
        if "line" in rules:
            return
    pytest.fail("no mirrored camera was flagged")


@pytest.mark.parametrize("name", ["table", "corridor", "roof", "desert"])
def test_a_longer_line_changes_only_shots_that_touch_it(name: str) -> None:
    scene, old = played(name).scene, directed(name)
    line = [beat for beat in scene.beats if beat.kind == "line"][2]
    performance = played(name, 1, line.id, 30)
    new = direct(performance.scene, PLACES[name](), performance, bible(), STYLES[name], old=old)
    start = scene.start(line.id)
    touched = {
        s.id
        for s, (a, b) in zip(old, windows(scene, old), strict=True)
        if a < start + line.frames + 24 and b > start - 24
    }
    assert [shot.id for shot in new] == [shot.id for shot in old]
    for was, now in zip(old, new, strict=True):
        if was.id not in touched and (name != "desert" or was.rig.follow):  # who runs longer has run farther
            assert (was.start, was.end, was.rig) == (now.start, now.end, now.rig), was.id
        assert (was.start, was.id) == (now.start, now.id)
    assert (
        sum((s.start, s.end, s.rig) == (t.start, t.end, t.rig) for s, t in zip(old, new, strict=True)) >= len(old) - 3
    )
    faults = evaluate(new, performance.scene, PLACES[name](), performance)
    assert not [fault for fault in faults if fault.rule in ("tiling", "lost", "empty")]


def test_a_line_many_times_longer_is_cut_up_under_new_ids() -> None:
    scene, old = played("roof").scene, directed("roof")
    line = [beat for beat in scene.beats if beat.kind == "line"][3]
    performance = played("roof", 1, line.id, 500)
    new = direct(performance.scene, PLACES["roof"](), performance, bible(), STYLES["roof"], old=old)
    added = [shot.id for shot in new if shot.id not in {s.id for s in old}]
    assert added and all(name[:-1] in {s.id for s in old} for name in added)
    assert not [f for f in evaluate(new, performance.scene, PLACES["roof"](), performance) if f.rule == "tiling"]


def test_a_lost_beat_takes_only_its_own_cuts_along() -> None:
    performance, old = played("table"), directed("table")
    scene = performance.scene
    gone = [beat for beat in scene.beats if beat.kind == "line"][4].id
    shorter = replace(scene, beats=tuple(beat for beat in scene.beats if beat.id != gone))
    again = Performance(shorter, PLACES["table"]().ground, performance.statures)
    new = direct(shorter, PLACES["table"](), again, bible(), "classical", old=old)
    kept = {shot.id for shot in new} & {shot.id for shot in old}
    assert len(kept) >= len(old) - 3
    assert not [f for f in evaluate(new, shorter, PLACES["table"](), again) if f.rule == "tiling"]


def test_a_locked_shot_keeps_its_camera() -> None:
    performance, old = played("table"), list(directed("table"))
    rig = replace(old[3].rig, keys=(replace(old[3].rig.keys[0], eye=(9.0, 9.0, 9.0)),))
    old[3] = replace(old[3], locked=True, rig=rig)
    new = direct(performance.scene, PLACES["table"](), performance, bible(), "classical", old=old)
    assert new[3].rig == rig and new[3].locked
    old[3] = replace(old[3], locked=False)
    mended = direct(performance.scene, PLACES["table"](), performance, bible(), "classical", old=old)
    assert mended[3].rig != rig and mended[3].id == old[3].id


def test_dialogue_has_a_range_of_coverage() -> None:
    kinds = Counter(shot.kind for shot in directed("table"))
    assert kinds["master"] >= 2 and kinds["ots"] >= 2 and kinds["single"] >= 4 and kinds["insert"] == 1
    assert len({shot.size for shot in directed("table")}) >= 4
    closest = min((SIZES[s.size], s.id) for s in directed("table") if s.kind == "single")
    scene = played("table").scene
    at = next(
        a for s, (a, _) in zip(directed("table"), windows(scene, directed("table")), strict=True) if s.id == closest[1]
    )
    assert at > 0.4 * scene.frames  # the closest shot is kept for when it counts


def test_a_run_without_words_is_covered_from_many_sides() -> None:
    shots = directed("alone", "nervous")
    assert len(shots) >= 5
    assert any(shot.rig.follow == "sam" for shot in shots)
    assert len({(shot.kind, shot.size) for shot in shots}) >= 4


def test_a_point_of_view_stands_in_the_lookers_head_and_hides_it() -> None:
    shots = [(name, shot) for name in SCENES for shot in directed(name) if shot.kind == "pov"]
    assert shots
    for name, shot in shots:
        performance = played(name)
        frame = performance.scene.frame(shot.start)
        seen = view(shot, performance, frame)
        assert np.linalg.norm(np.array(seen.eye) - performance.eye(shot.over, frame)) < 0.9
        assert shot.over in seen.hidden


def test_no_insert_of_a_thing_that_is_not_there() -> None:
    for name in SCENES:
        props = dict(played(name).scene.props)
        for shot in directed(name):
            if shot.kind == "insert" and not any(who in played(name).scene.cast for who in shot.subjects):
                assert shot.subjects[0] in props


def test_the_size_named_is_the_size_seen() -> None:
    performance, shots = played("table"), directed("table")
    for shot in shots:
        if shot.kind not in ("single", "ots") or shot.movement not in ("static",):
            continue
        frame = (performance.scene.frame(shot.start) + performance.scene.frame(shot.end)) // 2
        seen = view(shot, performance, frame)
        who = shot.subjects[0]
        away = np.linalg.norm(np.array(seen.eye) - performance.eye(who, frame))
        height = away * 24.89 / 2.39 / seen.focal * 1.75 / performance.stature(who)
        assert abs(np.log(height / SIZES[shot.size])) < 0.35, shot.id


def test_cuts_before_a_reply_are_anchored_to_the_reply() -> None:
    performance = played("table")
    watch = Watch(performance.scene, PLACES["table"](), performance)
    drama, style = analyse(performance.scene), WAYS["classical"]
    for invitation in invitations(watch, drama, style):
        if invitation.tag in ("straight", "L", "before line"):
            assert invitation.offset <= 0
    chosen = cut(watch, drama, style, 1)
    mean = performance.scene.frames / 24 / len(chosen)
    assert 0.7 * style.length < mean < 1.3 * style.length


def test_the_turn_is_found_where_it_is_plain() -> None:
    assert turn([("Hello.", ""), ("Hello.", "")]) is None
    calm = [("It is warm today.", "")] * 6
    assert turn([*calm, ("My mother is alive, and you knew!", ""), ("She asked me to wait.", "")]) == 6


def test_an_unknown_style_is_an_error() -> None:
    with pytest.raises(InputError, match="baroque"):
        style_named("baroque")


def test_a_tall_picture_is_framed_too() -> None:
    performance = played("table")
    shots = direct(performance.scene, PLACES["table"](), performance, bible(), "classical", aspect=9 / 16)
    faults = evaluate(shots, performance.scene, PLACES["table"](), performance, 9 / 16)
    assert not [fault for fault in faults if fault.rule in ("tiling", "empty")]
    assert sum(fault.rule == "lost" for fault in faults) <= 2
    watch = Watch(performance.scene, PLACES["table"](), performance)
    for shot in (shot for shot in shots if shot.kind in ("master", "group", "two") and shot.movement == "static"):
        frame = (performance.scene.frame(shot.start) + performance.scene.frame(shot.end)) // 2
        seen = view(shot, performance, frame, 9 / 16)
        heads = [watch.eye[who][frame] for who in shot.subjects if watch.on[who][frame]]
        if len(heads) < 2:
            continue
        v = np.array([project(seen, head, 9 / 16)[1] for head in heads])
        assert -0.3 < v.mean() < 0.62, "heads stand neither at the upper edge nor in the lower half"


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(*[st.floats(-8, 8)] * 3),
    st.tuples(*[st.floats(-8, 8)] * 3),
    st.floats(-0.8, 0.8),
    st.floats(-0.8, 0.8),
    st.sampled_from([21.0, 35.0, 50.0, 85.0]),
)
def test_aim_puts_a_point_where_it_is_wanted(
    eye: tuple[float, ...], point: tuple[float, ...], u: float, v: float, focal: float
) -> None:
    e, p = np.array(eye), np.array(point)
    away = p - e
    if np.linalg.norm(away) < 0.5 or abs(np.degrees(np.arcsin(away[1] / np.linalg.norm(away)))) > 50:
        return
    pan, tilt = optics.aim(e, p, u, v, np.asarray(focal), 2.39)
    found = optics.project(e, pan, tilt, focal, 2.39, p)
    assert found[0] == pytest.approx(u, abs=1e-6) and found[1] == pytest.approx(v, abs=1e-6)
    stage = aim(e, p, u, v, focal, 2.39)
    assert stage == pytest.approx((float(pan), float(tilt)))
    _ = project


def test_who_runs_from_a_storm_is_seen_with_it() -> None:
    """In a sandstorm every third shot of a run, and the first one, looks at what comes behind, from low and with the horizon."""
    plan = PLACES["desert"]()
    scene = block(parse(SCENES["alone"]), plan, bible(), seed=1, setting=Setting("desert", weather="sandstorm")).scene
    performance = Performance(scene, plan.ground, {c.id: c.look.height for c in bible().characters})
    shots = direct(scene, plan, performance, bible(), "nervous")
    towards = np.array([-np.sin(np.radians(plan.heading)), -np.cos(np.radians(plan.heading))])
    at_it = []
    for shot, (start, end) in zip(shots, windows(scene, tuple(shots)), strict=True):
        seen = view(shot, performance, (start + end) // 2)
        way = (np.array(seen.target) - np.array(seen.eye))[[0, 2]]
        at_it.append(float(way @ towards / np.linalg.norm(way)) > 0.5)
    assert at_it[0] and all(any(at_it[k : k + 3]) for k in range(len(at_it) - 2))


def test_an_insert_shows_its_thing_and_a_large_part_of_it() -> None:
    performance = played("table")
    things = Things(performance, sizes(bible()))
    shot = next(s for s in directed("table") if s.kind == "insert")
    start, end = performance.scene.frame(shot.start), performance.scene.frame(shot.end)
    for frame in np.linspace(start + 3, end - 4, 4):
        seen = view(shot, performance, float(frame))
        at = [project(seen, corner) for corner in things.corners(shot.subjects[0], int(frame))]
        heights = [v for _, v, _ in at]
        assert all(abs(u) < 1 and abs(v) < 1 and depth > 0 for u, v, depth in at)
        assert 0.05 < (max(heights) - min(heights)) / 2 < 0.75


def test_the_last_picture_of_a_film_is_held() -> None:
    performance = played("street")
    shots = direct(performance.scene, PLACES["street"](), performance, bible(), "comedy", last_of_film=True)
    start, end = windows(performance.scene, tuple(shots))[-1]
    assert end - start >= 4 * performance.fps


def test_a_voice_from_elsewhere_is_cut_to() -> None:
    """Who only listens to a voice is not shown in one shot for all of it."""
    text = """
EXT. DESERT - DAY

SAM stands on the plain.

NORA (V.O.)
Turn round. The storm is faster than you. It has been faster than everybody. There is water at the old well, if you go now.

SAM
I heard you.
"""
    plan = PLACES["desert"]()
    scene = block(parse(text), plan, bible(), seed=1).scene
    performance = Performance(scene, plan.ground)
    shots = direct(scene, plan, performance, bible(), "classical")
    assert len(shots) >= 3 and max(shot.frames for shot in shots) < 9 * scene.fps
