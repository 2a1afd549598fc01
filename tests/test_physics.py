"""What falls obeys: g in the air, no energy from nowhere on the ground, the same fall for the same seed."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.motion import physics
from filmwright.stage.motion.ballistics import G, frames_needed, plan, trajectory
from filmwright.stage.motion.body import Body as Puppet
from filmwright.stage.motion.footsteps import Footsteps
from filmwright.stage.motion.physics import fall
from filmwright.stage.motion.pose import Pose, Surroundings, pose
from filmwright.stage.motion.posture import rest
from filmwright.stage.motion.ragdoll import PART_NAMES, STEP, Ground, Ragdoll, bones
from filmwright.stage.people.body import Body
from filmwright.stage.people.rig import INDEX, JOINTS, Rig
from filmwright.stage.performance import Performance

FPS = 24


@lru_cache
def rig(height: float = 1.78) -> Rig:
    body = Body(Look(sex="male", height=height))
    return Rig(np.concatenate([body.joints, body.eyes]))


def flat(x: Array, z: Array) -> Array:
    return np.zeros_like(np.asarray(x, float))


def roof(x: Array, z: Array) -> Array:
    """A roof 8 m high that ends at z = 6, and the street."""
    return np.where(np.asarray(z, float) < 6.0, 8.0, 0.0)


ROOF_JUMP = Cue("a", "jump", path=((0.0, 0.0), (0.0, 5.5), (0.0, 10.0)), height=6.5, target="airbag")


# ---------------------------------------------------------------- the path


@pytest.mark.parametrize("height", [0.5, 1.0, 3.0, 5.0, 10.0, 30.0])
def test_free_fall_obeys_g(height: float) -> None:
    cue = Cue("a", "fall", path=((0.0, 0.0), (0.0, 1.0)), height=height)
    points, aloft = trajectory(cue, 120, flat, (0.0, 0.0))
    flying = ~np.isnan(aloft)
    fitted = np.polyfit(aloft[flying], points[flying, 1], 2)
    assert -2 * fitted[0] == pytest.approx(G, rel=0.01)
    speed = np.diff(points[flying][:, [0, 2]], axis=0)
    assert np.abs(speed - speed[0]).max() < 1e-9, "nothing pushes sideways in the air"
    leap = plan(cue, flat, (0.0, 0.0))
    assert leap.lands - leap.leaves > (2 * height / G) ** 0.5


def test_a_jump_starts_where_one_stands_and_ends_where_it_was_meant_to() -> None:
    points, aloft = trajectory(ROOF_JUMP, FPS, roof, (0.0, 0.0))
    assert points[0] == pytest.approx((0.0, 8.0, 0.0))
    assert points[-1, [0, 2]] == pytest.approx((0.0, 10.0))
    assert np.isnan(aloft[0]) and np.isnan(aloft[-1])
    assert len(points) == frames_needed(ROOF_JUMP, FPS, roof, (0.0, 0.0))
    assert np.linalg.norm(np.diff(points, axis=0), axis=1).max() < 14 / FPS


def test_a_stumbling_fall_does_not_fly() -> None:
    leap = plan(Cue("a", "fall", path=((0.0, 0.0), (0.0, 3.0))), flat, (0.0, 0.0))
    assert np.hypot(leap.velocity[0], leap.velocity[2]) <= 3.01


# ---------------------------------------------------------------- the body


def test_the_ragdoll_weighs_and_stands_like_the_rig() -> None:
    import mujoco

    doll = Ragdoll(rig(), Ground(0.0))
    data = mujoco.MjData(doll.model)
    mujoco.mj_forward(doll.model, data)
    assert doll.model.body_mass.sum() == pytest.approx(75 * rig().size ** 3, rel=0.01)
    for k in range(1, doll.model.nbody):
        name = mujoco.mj_id2name(doll.model, mujoco.mjtObj.mjOBJ_BODY, k)
        joint = {"belly": "spine_01", "chest": "spine_03", "head": "neck_01"}.get(name, name)
        assert data.xpos[k] == pytest.approx(rig().rest[INDEX[joint]], abs=1e-5)


def test_a_pose_goes_into_the_ragdoll_and_comes_back() -> None:
    puppet = Puppet(rig())
    matrices = puppet.solve(rest("crouch", puppet), np.eye(4))
    doll = Ragdoll(rig(), Ground(-5.0))
    back = bones(rig(), doll.read(doll.start(matrices, np.zeros(3), np.zeros(3))), matrices)
    apart = np.linalg.norm(back[:, :3, 3] - matrices[:, :3, 3], axis=1)
    big = [
        k
        for k, name in enumerate(JOINTS)
        if name.startswith(("pelvis", "spine", "head", "thigh", "calf", "upperarm", "lowerarm"))
    ]
    assert apart[big].max() < 0.05


def test_in_the_air_the_centre_of_mass_obeys_g_whatever_the_limbs_do() -> None:
    puppet = Puppet(rig())
    matrices = puppet.solve(rest("stand", puppet), np.eye(4))
    doll = Ragdoll(rig(), Ground(-50.0))
    data = doll.start(matrices, np.array([0.0, 1.0, 2.0]), np.array([-1.5, 0.2, 0.0]))
    target = doll.positions(puppet.solve(rest("crouch", puppet), np.eye(4)))
    heights, ahead = [], []
    for _ in range(600):
        doll.pull(data, target, 0.6)
        doll.step(data)
        heights.append(doll.centre(data)[1])
        ahead.append(doll.centre(data)[2])
    t = STEP * np.arange(1, 601)
    assert -2 * np.polyfit(t, heights, 2)[0] == pytest.approx(G, rel=0.01)
    assert np.polyfit(t, ahead, 1)[0] == pytest.approx(2.0, abs=0.03)


@pytest.mark.parametrize("spin", [(-2.0, 0.3, 0.0), (2.5, 0.0, 0.5), (0.0, 0.0, 3.0)])
def test_energy_never_rises_in_a_passive_fall(spin: tuple[float, float, float]) -> None:
    puppet = Puppet(rig())
    matrices = puppet.solve(rest("stand", puppet), np.eye(4))
    doll = Ragdoll(rig(), Ground(-2.0))
    data = doll.start(matrices, np.array([0.5, 0.0, 1.0]), np.array(spin))
    energies = []
    for k in range(1300):
        doll.step(data)
        if k % 5 == 0:
            energies.append(doll.energy(data))
    whole = energies[0] - min(energies)
    rises = np.array(energies) - np.minimum.accumulate(energies)
    # What a contact stores like a spring it gives back: a hundredth of the fall at most.
    assert rises.max() < 0.01 * whole
    assert data.qvel @ data.qvel < 1.0, "it comes to rest"


@pytest.mark.parametrize(
    "cue",
    [Cue("a", "fall", manner="forward"), Cue("a", "fall", manner="back"), Cue("a", "fall", height=4.0, manner="back")],
)
def test_a_fall_ends_lying_on_the_ground_and_not_in_it(cue: Cue) -> None:
    falling = fall(rig(), cue, 3, flat, (0.0, 0.0))
    still = falling.at(falling.ends)
    assert still[:, 1].min() > -0.02
    assert still[0, 1] < 0.30
    head, pelvis = still[3, :3], still[0, :3]
    assert abs(head[1] - pelvis[1]) < 0.35
    assert np.abs(falling.at(falling.ends) - falling.at(falling.ends - 0.05)).max() < 0.01


def test_the_airbag_takes_the_fall_deep_and_softly() -> None:
    falling = fall(rig(), ROOF_JUMP, 3, roof, (0.0, 0.0))
    heights = np.array([falling.at(t)[0, 1] for t in np.arange(falling.lands, falling.ends, 1 / 120)])
    assert heights.min() < 1.6, "it gives way"
    assert heights.min() > 0.15, "and does not bottom out"
    assert heights[-1] == pytest.approx(1.75, abs=0.25)
    slowing = np.diff(heights, n=2) * 120**2
    assert slowing.max() < 60 * G


@pytest.mark.parametrize("height", [0.0, 4.0])
def test_who_lies_on_the_belly_has_the_legs_on_the_ground(height: float) -> None:
    path = ((0.0, 0.0), (0.0, 1.5)) if height else ()
    falling = fall(rig(), Cue("a", "fall", path=path, height=height, manner="forward"), 3, flat, (0.0, 0.0))
    still = falling.at(falling.ends)
    feet = [still[PART_NAMES.index(f"foot_{side}"), 1] - still[:, 1].min() for side in "lr"]
    assert max(feet) < 0.17


def test_a_long_fall_keeps_time() -> None:
    cue = Cue("a", "jump", path=((0.0, 0.0), (0.0, 5.5), (0.0, 14.0)), height=22.0, target="airbag")
    falling = fall(rig(), cue, 3, lambda x, z: np.where(np.asarray(z, float) < 6.0, 24.0, 0.0), (0.0, 0.0))
    t = np.arange(falling.begins + 0.1, falling.lands - 0.1, 1 / 60)
    heights = np.array([falling.at(x)[:, 1].mean() for x in t])
    assert -2 * np.polyfit(t, heights, 2)[0] == pytest.approx(G, rel=0.02)


def test_the_same_fall_for_the_same_seed_and_another_for_another(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("FILMWRIGHT_CACHE", str(tmp_path))
    cue = Cue("a", "fall", manner="forward")
    physics._baked.cache_clear()
    first = fall(rig(), cue, 11, flat, (0.0, 0.0)).parts
    assert list(tmp_path.rglob("fall-*.npz")), "it is kept"
    physics._baked.cache_clear()
    kept = fall(rig(), cue, 11, flat, (0.0, 0.0)).parts
    for file in tmp_path.rglob("fall-*.npz"):
        file.unlink()
    physics._baked.cache_clear()
    anew = fall(rig(), cue, 11, flat, (0.0, 0.0)).parts
    assert np.array_equal(first, kept)
    assert np.array_equal(first, anew)
    assert np.abs(first - fall(rig(), cue, 12, flat, (0.0, 0.0)).parts).max() > 0.01


# ---------------------------------------------------------------- in a performance


def played(cues: tuple[Cue, ...], frames: int, ground) -> list[Pose]:  # type: ignore[no-untyped-def]
    scene = Scene(
        "1", "X", "p", marks=(("a", Mark(0.0, 0.0)),), beats=(Beat("1", "action", frames, seed=5, cues=cues),)
    )
    performance = Performance(scene, ground, {})
    placed = [performance.placed("a", frame) for frame in range(performance.frames)]
    steps = Footsteps.of(rig(), placed, FPS, ground)
    return [
        pose(rig(), where, Surroundings(ground=ground, footsteps=steps, frame=float(frame)))
        for frame, where in enumerate(placed)
    ]


def test_a_roof_jump_from_run_up_to_rest_has_no_leaps_but_its_own() -> None:
    poses = played((replace(ROOF_JUMP, frames=130),), 150, roof)
    pelvis = np.array([taken.joints[INDEX["pelvis"]] for taken in poses])
    leap = plan(ROOF_JUMP, roof, (0.0, 0.0))
    first, last = int(np.ceil(leap.leaves * FPS)) + 7, int(leap.lands * FPS) - 4
    t = np.arange(first, last) / FPS
    # The pelvis swings a little about the centre of mass, which falls by g.
    assert -2 * np.polyfit(t, pelvis[first:last, 1], 2)[0] == pytest.approx(G, rel=0.12)
    moves = np.linalg.norm(np.diff(pelvis, n=2, axis=0), axis=1)
    contact = int(leap.lands * FPS)
    away = np.r_[moves[: contact - 2], moves[contact + 8 :]]
    assert away.max() < 0.15  # the last step of the run-up, into the air
    assert not any(taken.planted for taken in poses[first:last])
    head = poses[-1].joints[INDEX["head"]]
    assert head[2] < pelvis[-1, 2], "on the back, feet ahead"


def test_one_who_jumps_lands_on_planted_feet() -> None:
    poses = played((Cue("a", "jump", 4, 44, path=((0.0, 0.0), (0.0, 1.2))),), 60, flat)
    assert poses[0].planted == poses[-1].planted == frozenset({"left_foot", "right_foot"})
    high = [min(taken.joints[INDEX["ball_l"], 1], taken.joints[INDEX["ball_r"], 1]) for taken in poses]
    assert max(high) > 0.2
    assert poses[-1].joints[INDEX["pelvis"], 2] == pytest.approx(1.2, abs=0.1)


def test_one_gets_up_after_a_fall_without_a_leap() -> None:
    for manner in ("forward", "back"):
        poses = played((Cue("a", "fall", 4, 84, manner=manner), Cue("a", "stand", 96, 60)), 170, flat)
        pelvis = np.array([taken.joints[INDEX["pelvis"]] for taken in poses])
        assert pelvis[92, 1] < 0.3
        assert pelvis[-1, 1] > 0.85
        assert np.linalg.norm(np.diff(pelvis, axis=0), axis=1)[88:].max() < 0.12
