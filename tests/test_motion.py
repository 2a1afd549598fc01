"""Motion is a pure function of the performance: feet stay where they stand, joints within their limits, nothing leaps."""

from __future__ import annotations

import random
import zlib
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.scenes import BUSINESS, MOODS, MOTIONS, POSTURES, Beat, Cue, Mark, Placed, Scene
from filmwright.stage.motion.face import face
from filmwright.stage.motion.footsteps import Footsteps
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.pose import Pose, Surroundings, joints_of, pose
from filmwright.stage.people.body import Body
from filmwright.stage.people.body_data import body_data
from filmwright.stage.people.rig import INDEX, JOINTS, LIMB_ENDS, LIMB_ROOTS, PARENTS, Rig
from filmwright.stage.performance import Performance

FPS = 24
SIDES = (("left_foot", "ball_l"), ("right_foot", "ball_r"))
BODY = [k for k, name in enumerate(JOINTS) if k and not name.startswith(("index", "middle", "ring", "pinky", "thumb"))]


@lru_cache
def rig(who: str = "man") -> Rig:
    looks = {
        "man": Look(sex="male", height=1.80),
        "woman": Look(height=1.66),
        "child": Look(age=8, height=1.28),
        "tall": Look(sex="male", height=1.98),
    }
    body = Body(looks[who])
    return Rig(np.concatenate([body.joints, body.eyes]))


def flat(x: Array, z: Array) -> Array:
    return np.zeros_like(np.asarray(x, float))


def played(cues: tuple[Cue, ...], frames: int, *, who: str = "man", mark: Mark | None = None, ground=flat, **beat):  # type: ignore[no-untyped-def]
    """Every frame of a scene of one beat: (placed, pose) lists, by the real performance."""
    scene = Scene(
        "1",
        "X",
        "p",
        marks=(("a", mark or Mark(0.0, 0.0)),),
        beats=(Beat("1", "action", frames, seed=5, cues=cues, **beat),),
    )
    performance = Performance(scene, ground, {})
    placed = [performance.placed("a", frame) for frame in range(performance.frames)]
    steps = Footsteps.of(rig(who), placed, FPS, ground)
    poses = [
        pose(rig(who), where, Surroundings(ground=ground, footsteps=steps, frame=float(frame)))
        for frame, where in enumerate(placed)
    ]
    return placed, poses


def slides(poses: list[Pose]) -> list[float]:
    """For each time that a ball of a foot stands on the ground: how far it strays, in metres."""
    out = []
    for foot, ball in SIDES:
        stood: list[Array] = []
        for taken in [*poses, None]:
            if (
                taken is not None
                and foot in taken.planted
                and taken.joints[INDEX[ball], 1] < _ground_of(taken, ball) + 0.02
            ):
                stood.append(taken.joints[INDEX[ball]][[0, 2]])
                continue
            if len(stood) > 1:
                places = np.array(stood)
                out.append(float(np.linalg.norm(places[:, None] - places[None], axis=-1).max()))
            stood = []
    return out


def _ground_of(taken: Pose, ball: str) -> float:
    return 0.0


def placed_at(**changes) -> Placed:  # type: ignore[no-untyped-def]
    still = Placed(
        position=(0.0, 0.0, 0.0), heading=0.0, speed=0.0, stride=0.0, gait="", posture="stand", was="stand", change=1.0,
        seat=0.0, gaze=None, on_stage=True, beat_frame=24.0, beat_frames=96, seed=5,
    )  # fmt: skip
    return replace(still, **changes)


# ---------------------------------------------------------------- the skeleton


def test_joints_are_those_of_the_body_data() -> None:
    data = body_data()
    assert JOINTS[:53] == data.bones
    assert tuple(data.parents) == PARENTS[:53]


def test_rest_pose_needs_no_skinning() -> None:
    still = np.tile(np.eye(3), (55, 1, 1))
    assert np.allclose(rig().skin_matrices(rig().forward(still)), np.eye(4), atol=1e-6)


def test_a_limb_reaches_what_is_in_reach_and_points_at_what_is_not() -> None:
    r = rig()
    starts, ends = r.rest[LIMB_ROOTS], r.rest[LIMB_ENDS]
    wanted = ends + np.array([[0.02, 0.15, 0.1], [0.0, 0.2, -0.1], [0.0, 0.1, 0.1], [-0.05, 0.1, 0.0]])
    _, _, reached = r.reach(starts, wanted, r.poles)
    assert np.allclose(reached, wanted, atol=1e-6)
    far = starts + (ends - starts) * 3
    _, _, reached = r.reach(starts, far, r.poles)
    lengths = np.linalg.norm(reached - starts, axis=1)
    assert np.all(lengths <= (r.upper + r.lower)[:, 0])
    assert np.allclose(
        (reached - starts) / lengths[:, None], (far - starts) / np.linalg.norm(far - starts, axis=1)[:, None]
    )


def test_bones_keep_their_length() -> None:
    r = rig()
    for taken in played((Cue("a", "walk", 0, 60, path=((0, 0), (0, 3))), Cue("a", "wave", 60, 30)), 96)[1][::7]:
        for k in BODY:
            parent = PARENTS[k]
            if parent > 0:
                have = np.linalg.norm(taken.joints[k] - taken.joints[parent])
                assert have == pytest.approx(np.linalg.norm(r.offsets[k]), abs=2e-3), JOINTS[k]


# ---------------------------------------------------------------- feet


@pytest.mark.parametrize("who", ["man", "child"])
@pytest.mark.parametrize(
    ("do", "speed"),
    [
        ("walk", 0.7),
        ("walk", 1.3),
        ("walk", 1.8),
        ("walk", 2.2),
        ("run", 2.5),
        ("run", 3.6),
        ("run", 5.0),
        ("run", 7.0),
    ],
)
def test_planted_feet_do_not_slide(who: str, do: str, speed: float) -> None:
    metres = max(6.0, 2.5 * speed)
    frames = round(metres / speed * FPS)
    _, poses = played((Cue("a", do, 4, frames, path=((0, 0), (0, metres))),), frames + 12, who=who)
    strays = slides(poses)
    assert len(strays) >= 4
    assert max(strays) < 0.01


def test_feet_keep_still_on_a_bend_and_on_a_slope() -> None:
    def slope(x: Array, z: Array) -> Array:
        return 0.12 * np.asarray(z, float) + 0.03 * np.sin(3.0 * np.asarray(x, float))

    path = ((0.0, 0.0), (0.0, 2.0), (1.0, 3.5), (3.0, 4.0))
    _, poses = played((Cue("a", "walk", 4, 110, path=path),), 130, ground=slope)
    for foot, ball in SIDES:
        stood: list[Array] = []
        for taken in poses:
            if foot not in taken.planted:
                stood = []
                continue
            stood.append(taken.joints[INDEX[ball]])
            ankle = taken.joints[INDEX[ball.replace("ball", "foot")]]
            height = float(slope(ankle[0], ankle[2]))
            assert ankle[1] > height - 0.01
    everywhere = [
        float(taken.joints[INDEX["ball_l"], 1] - slope(*taken.joints[INDEX["ball_l"]][[0, 2]])) for taken in poses
    ]
    assert min(everywhere) > -0.035


def test_somebody_is_always_on_the_ground_in_a_walk_and_sometimes_not_in_a_run() -> None:
    def feet_down(do: str, speed: float) -> list[int]:
        frames = round(8 / speed * FPS)
        _, poses = played((Cue("a", do, 4, frames, path=((0, 0), (0, 8))),), frames + 12)
        return [len(taken.planted) for taken in poses[16 : frames - 12]]

    assert min(feet_down("walk", 1.35)) >= 1
    assert min(feet_down("run", 4.0)) == 0


def test_a_turn_on_the_spot_takes_steps() -> None:
    _, poses = played((Cue("a", "face", 12, 24, target="-3,1.6,-1"),), 60)
    lifted = [taken for taken in poses if len(taken.planted) < 2]
    assert len(lifted) > 4
    forward = poses[-1].matrices[INDEX["foot_l"], :3, 2]
    assert np.degrees(np.arctan2(forward[0], forward[2])) == pytest.approx(-108, abs=25)


# ---------------------------------------------------------------- limits


def angle_between(taken: Pose, joint: str) -> float:
    """How far a joint is turned against its parent, in degrees."""
    k = INDEX[joint]
    turn = taken.matrices[PARENTS[k], :3, :3].T @ taken.matrices[k, :3, :3]
    return float(np.degrees(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1))))


LIMITS = {"head": 75, "neck_01": 60, "spine_01": 50, "spine_02": 45, "spine_03": 50, "hand_l": 110, "hand_r": 110, "foot_l": 95,
          "foot_r": 95, "clavicle_l": 50, "clavicle_r": 50, "eye_l": 40, "eye_r": 40}  # fmt: skip


@pytest.mark.parametrize("posture", POSTURES)
def test_no_joint_goes_past_its_limits(posture: str) -> None:
    for do in MOTIONS:
        if do in ("fall", "jump"):
            continue
        target = "0.4,1.2,1.1" if zlib.crc32(do.encode()) % 2 else "-2.0,0.4,-1.0"
        cue = Cue("a", do, 0, 40, target=target)
        for at in (8, 22, 30):
            where = placed_at(
                posture=posture,
                was=posture,
                seat=0.45,
                doing=((cue, at, 3),),
                gaze=(-2.0, 0.4, -1.0),
                beat_frame=float(at),
            )
            taken = pose(rig("woman"), where, Surroundings())
            assert np.isfinite(taken.bones).all()
            for joint, limit in LIMITS.items():
                assert angle_between(taken, joint) < limit, (posture, do, at, joint)
            for side in "lr":
                at_joints = [taken.joints[INDEX[f"{name}_{side}"]] for name in ("thigh", "calf", "foot")]
                knee = _bend(*at_joints)
                assert -1e-6 <= knee < 165, (posture, do, knee)
                ahead = taken.matrices[INDEX[f"calf_{side}"], :3, 2]
                assert knee < 5 or ahead @ (at_joints[1] - (at_joints[0] + at_joints[2]) / 2) > -1e-3, (
                    "a knee bends backwards"
                )


def _bend(a: Array, b: Array, c: Array) -> float:
    u, v = (b - a) / np.linalg.norm(b - a), (c - b) / np.linalg.norm(c - b)
    return float(np.degrees(np.arccos(np.clip(u @ v, -1, 1))))


def test_every_business_moves_the_body() -> None:
    still = pose(rig(), placed_at(), Surroundings()).joints
    for do in BUSINESS:
        if do in ("wait", "look", "face"):
            continue
        moved = 0.0
        for at in (8, 14, 20, 26):
            where = placed_at(doing=((Cue("a", do, 0, 40, target="0.1,1.3,1.0"), at, 3),))
            moved = max(moved, float(np.abs(pose(rig(), where, Surroundings()).joints - still).max()))
        assert moved > 0.015, do


def test_hands_go_where_they_are_told() -> None:
    target = (-0.15, 0.06, 0.45)
    where = placed_at(doing=((Cue("a", "pick_up", 0, 48, prop="key"), round(48 * 0.55), 3),))
    taken = pose(rig(), where, Surroundings(props={"key": target}))
    assert np.linalg.norm(taken.grip("right")[:3, 3] - np.array(target)) < 0.10


@pytest.mark.parametrize("target", [(0.7, 0.85, -0.2), (-0.75, 0.8, 0.1), (0.2, 0.9, -0.7)])
def test_nobody_goes_down_to_the_floor_for_what_lies_on_a_table(target: tuple[float, float, float]) -> None:
    """Not even for what lies beside or behind them, where no bow brings the hand."""
    heads = []
    for at in range(0, 49, 6):
        where = placed_at(doing=((Cue("a", "take", 0, 48, prop="ball"), at, 3),))
        heads.append(float(pose(rig(), where, Surroundings(props={"ball": target})).joints[INDEX["head"], 1]))
    assert min(heads) > 0.6 * heads[0]


def test_two_hands_meet_when_something_is_given() -> None:
    giver = placed_at(position=(0.0, 0.0, 0.0), heading=0.0, gaze=(0.0, 1.6, 1.0), holding=("letter",),
                      doing=((Cue("a", "give", 0, 48, target="b", prop="letter"), 26, 1),))  # fmt: skip
    taker = placed_at(position=(0.0, 0.0, 1.0), heading=180.0, gaze=(0.0, 1.6, 0.0),
                      doing=((Cue("b", "take", 0, 48, target="a", prop="letter"), 26, 1),))  # fmt: skip
    hands = [pose(rig(), where, Surroundings()).grip("right")[:3, 3] for where in (giver, taker)]
    assert np.linalg.norm(hands[0] - hands[1]) < 0.16


def test_a_look_turns_the_eyes_first_then_the_head() -> None:
    def turned(frames: float) -> tuple[float, float]:
        where = placed_at(gaze=(2.0, 1.6, 2.0), gaze_was=(0.0, 1.6, 3.0), gaze_frames=frames)
        taken = pose(rig(), where, Surroundings())
        ways = [taken.matrices[INDEX[name], :3, 2] for name in ("eye_l", "head")]
        eye, head = (float(np.degrees(np.arctan2(way[0], way[2]))) for way in ways)
        return eye, head

    early, late = turned(3.0), turned(40.0)
    assert early[0] > 22 and early[1] < 12
    assert late[0] == pytest.approx(45, abs=6)
    assert 20 < late[1] < 40


def test_one_who_sits_has_the_hips_on_the_seat_and_the_hands_on_the_thighs() -> None:
    for seat in (0.35, 0.45, 0.55):
        taken = pose(rig(), placed_at(posture="sit", was="sit", seat=seat), Surroundings())
        assert taken.joints[INDEX["pelvis"], 1] == pytest.approx(seat + 0.1, abs=0.04)
        assert taken.joints[INDEX["hand_l"], 1] > seat
        assert taken.joints[INDEX["ball_l"], 1] < 0.06


def test_hand_shapes_are_a_dozen_and_differ() -> None:
    shapes = list(SHAPES.values())
    assert len(shapes) >= 12
    for k, one in enumerate(shapes):
        assert all(np.abs(one - other).max() > 3 for other in shapes[:k])


def test_joints_for_control_have_the_names_of_the_format() -> None:
    named = joints_of(pose(rig(), placed_at(), Surroundings()))
    for side in ("left", "right"):
        for part in ("ball", "heel", "ankle", "knee", "hip", "shoulder", "elbow", "wrist"):
            assert f"{side}_{part}" in named
    assert named["head"][1] > named["neck"][1] > named["pelvis"][1] > named["left_knee"][1] > named["left_ankle"][1]
    assert named["left_hip"][0] > named["right_hip"][0]  # who faces +z has the left hand at +x
    assert abs(named["left_heel"][1]) < 0.03


# ---------------------------------------------------------------- pure, and without leaps


def test_any_frame_can_be_asked_for_by_itself() -> None:
    cues = (
        Cue("a", "walk", 0, 40, path=((0, 0), (1, 2))),
        Cue("a", "point", 44, 30, target="3,1,3"),
        Cue("a", "sit", 80, 30, seat=0.45),
    )
    placed, poses = played(cues, 120)
    steps = Footsteps.of(rig(), placed, FPS, flat)
    for frame in (97, 12, 60, 33, 5, 110):
        again = pose(rig(), placed[frame], Surroundings(footsteps=steps, frame=float(frame)))
        assert np.array_equal(again.bones, poses[frame].bones)
        assert again.planted == poses[frame].planted


def test_a_longer_line_before_changes_nothing_in_a_beat() -> None:
    def beat_poses(first: int) -> list[Array]:
        beats = (
            Beat("1", "line", first, who="a", seed=1, mood="anger", intensity=0.7),
            Beat("2", "action", 60, seed=2, cues=(Cue("a", "walk", 8, 40, path=((0, 0), (0, 2))),)),
        )
        scene = Scene("1", "X", "p", marks=(("a", Mark(0.0, 0.0)),), beats=beats)
        performance = Performance(scene, flat, {})
        placed = [performance.placed("a", frame) for frame in range(performance.frames)]
        steps = Footsteps.of(rig(), placed, FPS, flat)
        start = scene.starts[1]
        return [
            pose(rig(), placed[start + k], Surroundings(footsteps=steps, frame=float(start + k))).joints
            for k in range(0, 60, 6)
        ]

    for short, long in zip(beat_poses(40), beat_poses(75), strict=True):
        assert np.allclose(short, long, atol=1e-9)


ACTIONS = [do for do in BUSINESS if do not in ("face",)]


@pytest.mark.parametrize("seed", range(10))
def test_nothing_leaps_in_any_sequence_of_cues(seed: int) -> None:
    draw = random.Random(seed)
    cues: list[Cue] = []
    at, z, posture = 4, 0.0, "stand"
    for _ in range(4):
        kind = draw.choice(["walk", "posture", "business", "business", "face"])
        frames = draw.randint(26, 50)
        if kind == "walk" and posture == "stand":
            metres = frames / FPS * draw.uniform(0.5, 1.7)
            cues.append(Cue("a", "walk", at, frames, path=((0.0, z), (0.0, z + metres))))
            z += metres
        elif kind == "posture":
            posture = draw.choice([name for name in POSTURES if name != posture])
            frames = max(frames, 40)
            cues.append(Cue("a", posture, at, frames, seat=0.45 if posture == "sit" else 0.0))
        elif kind == "face" and posture == "stand":
            cues.append(Cue("a", "face", at, frames, target=draw.choice(["3,1.6,0", "-3,1.6,1", "0,1.6,-4"])))
        else:
            target = draw.choice(["", "1,1.2,2", "-2,0.5,1"])
            cues.append(Cue("a", draw.choice(ACTIONS), at, frames, target=target))
        at += frames + draw.randint(0, 6)
    _, poses = played(tuple(cues), at)
    joints = np.array([taken.joints for taken in poses])
    steps = np.linalg.norm(np.diff(joints, axis=0), axis=-1)
    jumps = np.linalg.norm(np.diff(joints, n=2, axis=0), axis=-1)

    def worst(values: Array) -> tuple[object, ...]:
        frame, joint = np.unravel_index(values[:, BODY].argmax(), values[:, BODY].shape)
        return int(frame), JOINTS[BODY[joint]], [(cue.do, cue.at, cue.frames, cue.target) for cue in cues]

    # The quickest thing here is a thrown fist or a trip: 8 m/s, gathered in two frames.
    assert steps[:, BODY].max() < 0.36, worst(steps)
    assert jumps[:, BODY].max() < 0.26, worst(jumps)


def test_half_frames_lie_between_frames() -> None:
    placed, _ = played((Cue("a", "walk", 0, 40, path=((0, 0), (0, 2.2))),), 44)
    scene = Scene(
        "1",
        "X",
        "p",
        marks=(("a", Mark(0, 0)),),
        beats=(Beat("1", "action", 44, seed=5, cues=(Cue("a", "walk", 0, 40, path=((0, 0), (0, 2.2))),)),),
    )
    performance = Performance(scene, flat, {})
    steps = Footsteps.of(rig(), placed, FPS, flat)

    def at(frame: float) -> Array:
        return pose(rig(), performance.placed("a", frame), Surroundings(footsteps=steps, frame=frame)).joints

    for frame in (10, 20, 30):
        middle = (at(frame) + at(frame + 1)) / 2
        assert np.abs(at(frame + 0.5) - middle)[BODY].max() < 0.05


# ---------------------------------------------------------------- the face


@pytest.mark.parametrize("mood", [mood for mood in MOODS if mood != "neutral"])
def test_moods_show_by_intensity(mood: str) -> None:
    faces = [face(placed_at(mood=mood, intensity=heat, beat_frame=0.0)) for heat in (0.1, 0.5, 1.0)]
    sums = [sum(units.values()) for units in faces]
    assert sums[0] < sums[1] < sums[2]
    known = set(body_data().units)
    assert set(faces[2]) <= known
    assert all(0 <= value <= 1 for units in faces for value in units.values())


def test_eyes_blink_three_to_six_seconds_apart_and_not_across_beats() -> None:
    blinks = 0
    shut = False
    frames = 24 * 40
    for frame in range(frames):
        lid = face(placed_at(beat_frame=float(frame), beat_frames=frames)).get("eyeBlinkLeft", 0.0)
        blinks += lid > 0.8 and not shut
        shut = lid > 0.8
    assert 8 <= blinks <= 18
    assert face(placed_at(beat_frame=0.0)).get("eyeBlinkLeft", 0.0) == 0.0


def test_a_runner_breathes_through_the_mouth() -> None:
    open_ = [face(placed_at(gait="run", speed=4.0, stride=s)).get("jawOpen", 0.0) for s in np.arange(0.0, 6.0, 0.2)]
    assert max(open_) > 0.2 and max(open_) - min(open_) > 0.1


# ---------------------------------------------------------------- two who meet, and stairs


def meeting_of(do: str, apart: float, at: int, frames: int = 120) -> tuple[Pose, Pose]:
    """Two at a distance from each other, `at` frames into what they do together."""
    stands = {"a": ((0.0, 0.0, 0.0), 1.66), "b": ((0.0, 0.0, apart), 1.56)}
    chests = {who: (x, eyes - 0.28, z) for who, ((x, _, z), eyes) in stands.items()}
    around = Surroundings(props=chests, people=frozenset("ab"), stands=stands)
    poses = []
    for who, other, heading in (("a", "b", 0.0), ("b", "a", 180.0)):
        cue = Cue(who, do, 0, frames, target=other)
        where = placed_at(
            position=stands[who][0], heading=heading, doing=((cue, at, 3),), beat_frame=float(at), beat_frames=frames
        )
        poses.append(pose(rig("man" if who == "a" else "woman"), where, around))
    return poses[0], poses[1]


@pytest.mark.parametrize("frames", [60, 240])
def test_hands_meet_however_long_they_are_shaken(frames: int) -> None:
    one, two = meeting_of("shake_hands", 0.85, 30, frames)
    assert np.linalg.norm(one.grip("right")[:3, 3] - two.grip("right")[:3, 3]) < 0.09


def test_arms_go_round_whom_one_hugs() -> None:
    one, two = meeting_of("hug", 0.46, 60)
    for mine, theirs, way in ((one, two, 1.0), (two, one, -1.0)):
        back = theirs.joints[INDEX["spine_02"], 2] * way
        for hand in ("hand_l", "hand_r"):
            assert mine.joints[INDEX[hand], 2] * way > back, "a hand lies before the other, not behind"


def test_lips_meet_in_a_kiss() -> None:
    one, two = meeting_of("kiss", 0.46, 60)
    eyes = [(p.joints[INDEX["eye_l"]] + p.joints[INDEX["eye_r"]]) / 2 for p in (one, two)]
    heads = [p.matrices[INDEX["head"], :3, :3] for p in (one, two)]
    lips = [at + head @ np.array([0.0, -0.072, 0.05]) for at, head in zip(eyes, heads, strict=True)]
    assert np.linalg.norm(lips[0] - lips[1]) < 0.11


def test_planted_feet_of_a_minute_of_ways_neither_slide_nor_sink() -> None:
    """A walk, turns, a run, ten steps up, a landing, ten steps down, a bend and a run: under a centimetre of slide and of sinking."""

    def stairs(x: Array, z: Array) -> Array:
        along = np.asarray(z, float)
        up, down = (np.clip(np.floor((along - at) / 0.30) + 1, 0, 10) * 0.17 for at in (20.0, 28.0))
        return np.asarray(up - down + 0.0 * np.asarray(x, float))

    cues: list[Cue] = []
    at = 6

    def go(do: str, path: tuple[tuple[float, float], ...], speed: float) -> None:
        nonlocal at
        metres = sum(np.hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(path))
        cues.append(Cue("a", do, at, round(metres / speed * FPS), path=path))
        at += cues[-1].frames + 10

    go("walk", ((0, 0), (0, 6)), 1.3)
    for target in ("-5,1.6,6", "0,1.6,30"):
        cues.append(Cue("a", "face", at, 24, target=target))
        at += 34
    go("run", ((0, 6), (0, 16)), 3.2)
    go("walk", ((0, 16), (0, 33)), 0.62)
    go("walk", ((0, 33), (2, 36), (9, 36)), 1.2)
    go("run", ((9, 36), (12, 38), (22, 38)), 2.6)
    go("walk", ((22, 38), (26, 42)), 1.0)
    assert at > 58 * FPS
    placed, poses = played(tuple(cues), at, ground=stairs)
    steps = Footsteps.of(rig(), placed, FPS, stairs)
    for k, (foot, ball) in enumerate(SIDES):
        stood: list[Array] = []
        for frame, taken in enumerate(poses):
            here = taken.joints[INDEX[ball]]
            floor = steps.foot(k, frame).place[1]
            if foot in taken.planted and here[1] < floor + 0.02:
                assert here[1] > floor - 0.01
                assert stairs(here[0], here[2]) < floor + 0.01, "the ball of a foot in the next step"
                stood.append(here[[0, 2]])
                assert max(float(np.linalg.norm(here[[0, 2]] - other)) for other in stood) < 0.01
            else:
                stood = []
