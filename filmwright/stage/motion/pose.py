"""The pose of one person at one moment. Reads top to bottom: posture, steps, small life, bearing, business, look, then joints."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Cue, Held, Placed
from filmwright.stage.motion import footsteps as steps
from filmwright.stage.motion import sampling
from filmwright.stage.motion.act import Act
from filmwright.stage.motion.body import PALM, Body
from filmwright.stage.motion.carrying import carry
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.footsteps import Foot, Footsteps, Gait
from filmwright.stage.motion.gaze import look
from filmwright.stage.motion.gesture import bearing, speak
from filmwright.stage.motion.gliding import moonwalk, skate, skateboard, ski, snowboard, surf
from filmwright.stage.motion.leaping import Airborne, airborne, leap
from filmwright.stage.motion.locomotion import assumed, climb, crawl, set_feet, stride
from filmwright.stage.motion.mounted import carried, mounted
from filmwright.stage.motion.physics import HAND_OVER, blend, fallen_pose
from filmwright.stage.motion.posture import envelope, habit, idle, posture, rest
from filmwright.stage.motion.repertoire import BUSINESS
from filmwright.stage.motion.repose import WHERE, repose
from filmwright.stage.motion.rotations import ease, smooth, yaw
from filmwright.stage.motion.surroundings import Surroundings
from filmwright.stage.motion.swimming import swim
from filmwright.stage.motion.weightless import WEIGHTLESS, adrift
from filmwright.stage.people.rig import INDEX, JOINTS, Rig

__all__ = ["BUSINESS", "Pose", "Surroundings", "ends", "joints_of", "pose"]

OFF_FOOT = {
    "crawl": crawl, "climb": climb, "skate": skate, "ski": ski, "skateboard": skateboard, "snowboard": snowboard, "surf": surf,
    "moonwalk": moonwalk,
}  # fmt: skip  # ways of going that take no steps
_UPRIGHT = ("stand",)
_NOTHING = Cue("", "wait")
_TOUCHES = 0.02  # metres over the ground up to which a foot counts as on it


@dataclass(frozen=True, eq=False)
class Pose:
    """One body at one moment, in world space.

    `bones` (55, 4, 4) f4 skin matrices in the order of rig.JOINTS; `matrices` (55, 4, 4) the joints' own; `joints` (55, 3) their
    places in metres; `planted` of {"left_foot", "right_foot"}: feet that bear weight on the ground and do not move.
    """

    bones: Array
    matrices: Array
    joints: Array
    planted: frozenset[str]

    def grip(self, side: str = "right") -> Array:
        """The matrix (4, 4) f4 of a thing held in a hand: at the palm's middle, turned as the hand is."""
        s = "l" if side == "left" else "r"
        hand, knuckle = INDEX[f"hand_{s}"], INDEX[f"middle_01_{s}"]
        out = np.array(self.matrices[hand], dtype=np.float32)
        out[:3, 3] = self.joints[hand] + (self.joints[knuckle] - self.joints[hand]) * 0.8
        return out


@lru_cache(maxsize=64)
def _body(rig: Rig) -> Body:
    return Body(rig)


@lru_cache(maxsize=64)
def _assumed(rig: Rig, gait: str, speed: float, metres: float, fps: int) -> tuple[Footsteps, float]:
    return assumed(_body(rig), gait, speed, metres, fps)


def pose(rig: Rig, placed: Placed, stage: Surroundings) -> Pose:
    """The pose of a person: a pure function of where and what the performance says, of the body, and of what is around."""
    body = _body(rig)
    flying = airborne(placed, stage)
    controls, planted = controls_of(body, placed, stage, flying)
    matrices = body.solve(controls, _root(placed) if stage.mount is None else carried(_root(placed), stage.mount))
    if flying is not None:
        matrices, own = _thrown(rig, matrices, placed, stage, flying)
        planted = planted if own else frozenset()
    return _finish(rig, matrices, planted)


def ends(rig: Rig, moments: Sequence[tuple[Placed, Surroundings]]) -> Array:
    """The middle of the eyes, and the right and the left palm (n,3,3), of the body that `pose` gives at each of n moments; many at once
    take hardly longer than one."""
    body, found = _body(rig), np.empty((len(moments), 3, 3))
    on_their_own, controls, roots = list[int](), list[Controls](), list[Array]()
    for k, (placed, stage) in enumerate(moments):
        if airborne(placed, stage) is not None:
            whole = pose(rig, placed, stage).joints
            palms = [whole[INDEX[f"hand_{s}"]] * PALM[0] + whole[INDEX[f"middle_01_{s}"]] * PALM[1] for s in "rl"]
            found[k] = np.stack([(whole[INDEX["eye_l"]] + whole[INDEX["eye_r"]]) / 2, *palms])
            continue
        on_their_own.append(k)
        controls.append(controls_of(body, placed, stage)[0])
        roots.append(_root(placed) if stage.mount is None else carried(_root(placed), stage.mount))
    if on_their_own:
        found[on_their_own] = sampling.ends(body, controls, np.array(roots))
    return found


def _thrown(rig: Rig, matrices: Array, placed: Placed, stage: Surroundings, flying: Airborne) -> tuple[Array, bool]:
    """The body as the ragdoll has it, where it has it; True while it is still (or again) wholly the person's own."""
    falling = flying.ragdoll(rig, stage, placed.heading)
    if falling is None:
        return matrices, placed.air is None
    come = smooth((flying.seconds - falling.begins) / HAND_OVER)
    up = 0.0
    under_way = any(cue is flying.cue for cue, _, _ in placed.doing)
    if not under_way and placed.posture != "lie":
        up = smooth(placed.change / 0.45)  # getting up again
    elif under_way and placed.fallen is None:
        # Nobody will say later how this one lies: it ends in the posture that the performance knows.
        left = max(flying.cue.frames / stage.fps - flying.seconds, 0.0)
        up = 1.0 - smooth(left / 0.6) if flying.seconds > falling.lands + 0.5 else 0.0
    w = come * (1.0 - up)
    if w <= 0.0:
        return matrices, True
    thrown = fallen_pose(rig, falling, flying.seconds, flying.start, placed.heading, matrices)
    return blend(rig, matrices, thrown, w), False


def _root(placed: Placed) -> Array:
    root = np.eye(4)
    root[:3, :3] = yaw(placed.heading)
    root[:3, 3] = placed.position
    return root


def _finish(rig: Rig, matrices: Array, planted: frozenset[str]) -> Pose:
    return Pose(rig.skin_matrices(matrices), matrices, np.ascontiguousarray(matrices[:, :3, 3]), planted)


def controls_of(
    body: Body, placed: Placed, stage: Surroundings, flying: Airborne | None = None
) -> tuple[Controls, frozenset[str]]:
    """The controls of a moment, and which feet are planted."""
    fps = stage.fps
    if flying is not None and any(cue is flying.cue for cue, _, _ in placed.doing):
        # Until the ground is left, and after it where one lands on one's feet, the posture is the one before.
        lying = placed.posture == "lie" and placed.fallen is None and flying.seconds > flying.leap.lands
        placed = placed if lying else replace(placed, posture="stand", was="stand", change=1.0)
    was = "prone" if flying is not None and flying.prone and placed.was == "lie" else placed.was
    c = posture(body, placed.posture, was, placed.change, placed.seat)
    upright = _share(placed, _UPRIGHT)
    if upright > 0:
        _own_stance(c, body, upright)
    # steps
    feet, gait, words = _steps(body, placed, stage)
    planted: frozenset[str] = frozenset()
    # Who sat down from standing has the feet where they stood, unless the seat is so high that they hang.
    standing = 1.0 if placed.slid > 0.002 and rest("sit", body, placed.seat).feet[1] < 0.01 else upright
    if standing > 0 and feet is not None:
        set_feet(c, body, feet, placed.position, placed.heading, standing)
        names = ("left_foot", "right_foot")
        if standing > 0.98:
            planted = frozenset(name for name, foot in zip(names, feet, strict=True) if foot.planted)
    stride(c, body, gait, words, (0.0, 0.0), placed.seed)
    if placed.gait == "swim":
        style = next((cue.manner for cue, _, _ in placed.doing if cue.do == "swim"), "")
        swim(c, body, placed.stride, _moving(placed, fps), style, stage.depth(placed.position))
        planted = frozenset()
    if placed.gait in OFF_FOOT:
        w = _moving(placed, fps)
        OFF_FOOT[placed.gait](c, body, placed.stride, w)
        if placed.gait == "surf":
            _on_the_wave(c, (stage.depth(placed.position) or 0.0) * w)
        planted = frozenset()
    # small life
    idle(
        c,
        body.rig,
        placed.posture if gait.strength == 0 else "",
        placed.beat_frame,
        placed.beat_frames,
        placed.seed,
        fps,
    )
    env = envelope(placed.beat_frame, placed.beat_frames, fps, 0.3)
    moods = placed.moods or ((placed.mood, placed.intensity),)
    if placed.posture != "lie":
        bearing(c, moods, placed.beat_frame / fps * env, gait.strength)

    # business
    def act(cue: Cue, frames: float, seed: int, hand: str = "right") -> Act:
        return Act(body, placed, stage, cue, frames, seed, hand)

    aloft = [cue for cue, _, _ in placed.doing if cue.do in WEIGHTLESS]
    if stage.weightless and not any(cue.do == "fly" for cue in aloft):
        adrift(c, act(_NOTHING, 0.0, placed.seed), 1.0)
    if stage.weightless or aloft:
        planted = frozenset()
    free = (1.0 - gait.strength) * (1.0 - _off_balance(placed, fps))
    shares = {"stand": upright, "sit": _share(placed, ("sit",))}
    for name, w in placed.idle:
        repose(c, act(_NOTHING, 0.0, 0), name, ease(w) * free * max(shares[at] for at in WHERE.get(name, ("stand",))))
    for held in placed.held or tuple(Held(prop) for prop in placed.holding[:1]):
        carry(c, act(_NOTHING, 0.0, 0), held)
    if placed.line:
        spoken = act(Cue("", "speak", frames=placed.beat_frames), placed.line_frame, placed.seed)
        speak(c, spoken, max((intensity for _, intensity in moods), default=0.3))
    hands = placed.hands or ("right",) * len(placed.doing)
    for (cue, frames, seed), hand in zip(placed.doing, hands, strict=True):
        played = BUSINESS.get(cue.do)
        if played is not None:
            played(c, act(cue, frames + placed.beat_frame % 1.0, seed, hand))
    if flying is not None and flying.seconds < 1e5:
        leap(c, act(flying.cue, 0.0, flying.seed), flying)
    if stage.mount is not None:
        mounted(c, body, stage.mount)
        planted = frozenset()
    look(c, act(_NOTHING, 0.0, placed.seed))
    return c, planted if placed.air is None else frozenset()


def _on_the_wave(c: Controls, lift: float) -> None:
    """Who surfs stands on the water's surface, not on its ground."""
    c.hips[1] += lift
    for side in (0, 1):
        c.side(Controls.feet, side)[1] += lift


def _share(placed: Placed, names: tuple[str, ...]) -> float:
    """How much of a pose belongs to these postures while one gives way to another."""
    now, was = placed.posture in names, placed.was in names
    if now and was:
        return 1.0
    if now:
        return smooth((placed.change - 0.62) / 0.38)
    if was:
        return 1.0 - smooth(placed.change / 0.38)
    return 0.0


def _off_balance(placed: Placed, fps: int) -> float:
    """0..1 while a jump, a fall or a trip takes the hands."""
    most = 0.0
    for cue, frames, _ in placed.doing:
        if cue.do in ("jump", "fall", "stumble", "swim", *OFF_FOOT):
            most = max(most, smooth(frames / (0.35 * fps)) * smooth((cue.frames - frames) / (0.4 * fps)))
    return 1.0 if placed.air is not None or placed.fallen is not None else most


def _own_stance(c: Controls, body: Body, w: float) -> None:
    own = Controls()
    habit(own, body.rig)
    c.values += own.values * w


def _steps(body: Body, placed: Placed, stage: Surroundings) -> tuple[tuple[Foot, Foot] | None, Gait, str]:
    """The feet, the gait and its manner, from the footsteps of the performance or from what can be assumed."""
    words = next((cue.manner for cue, _, _ in placed.doing if cue.do in ("walk", "run", "enter", "exit")), "")
    if placed.air is not None:
        return None, Gait(), words
    if stage.footsteps is not None:
        plan, frame = stage.footsteps, stage.frame
        return (plan.foot(0, frame), plan.foot(1, frame)), plan.gait(frame), words
    if placed.gait not in steps.ON_FOOT:
        return None, Gait(), words
    metres = math.ceil(placed.stride / 8.0 + 1.0) * 8.0
    plan, _ = _assumed(body.rig, placed.gait, max(round(placed.speed, 1), 0.5), metres, stage.fps)
    frame = placed.stride / max(round(placed.speed, 1), 0.5) * stage.fps
    return _moved((plan.foot(0, frame), plan.foot(1, frame)), placed), plan.gait(frame), words


def _moved(feet: tuple[Foot, Foot], placed: Placed) -> tuple[Foot, Foot]:
    """Feet of a straight walk along +z from the origin, brought to where a person is on it."""
    turn = yaw(placed.heading)

    def one(foot: Foot) -> Foot:
        x, y, z = foot.place
        at = turn @ np.array([x, y, z - placed.stride]) + np.array(placed.position)
        return Foot(
            (float(at[0]), float(at[1]), float(at[2])),
            foot.heading + placed.heading,
            foot.pitch,
            foot.bears,
            foot.planted,
        )

    return one(feet[0]), one(feet[1])


def _moving(placed: Placed, fps: int) -> float:
    """0..1 at the ends of a crawl or a climb, by the cue that asks for it."""
    for cue, frames, _ in placed.doing:
        if cue.do == placed.gait:
            edge = min(0.6, cue.frames / fps / 3)
            return ease(frames / fps / edge) * ease((cue.frames - frames) / fps / edge)
    return 1.0


def joints_of(taken: Pose) -> dict[str, tuple[float, float, float]]:
    """Named joints in metres for control passes (pose.json): left_ball, left_heel, left_ankle, left_knee … neck, nose, head."""
    at, m = taken.joints, taken.matrices
    out: dict[str, tuple[float, float, float]] = {}

    def put(name: str, where: Array) -> None:
        out[name] = (round(float(where[0]), 4), round(float(where[1]), 4), round(float(where[2]), 4))

    for side, s in (("left", "l"), ("right", "r")):
        foot = INDEX[f"foot_{s}"]
        below = at[foot] - (m[foot, :3, :3] @ np.array([0.0, 1.0, 0.8])) * 0.062
        put(f"{side}_ball", at[INDEX[f"ball_{s}"]])
        put(f"{side}_heel", below)
        put(f"{side}_ankle", at[foot])
        put(f"{side}_knee", at[INDEX[f"calf_{s}"]])
        put(f"{side}_hip", at[INDEX[f"thigh_{s}"]])
        put(f"{side}_wrist", at[INDEX[f"hand_{s}"]])
        put(f"{side}_elbow", at[INDEX[f"lowerarm_{s}"]])
        put(f"{side}_shoulder", at[INDEX[f"upperarm_{s}"]])
        put(f"{side}_hand", at[INDEX[f"middle_01_{s}"]])
        put(f"{side}_eye", at[INDEX[f"eye_{s}"]])
    head = INDEX["head"]
    put("pelvis", at[INDEX["pelvis"]])
    put("spine", at[INDEX["spine_02"]])
    put("chest", at[INDEX["spine_03"]])
    put("neck", at[INDEX["neck_01"]])
    put("head", at[head] + m[head, :3, 1] * 0.09)
    put("nose", (at[INDEX["eye_l"]] + at[INDEX["eye_r"]]) / 2 + m[head, :3, :3] @ np.array([0.0, -0.035, 0.03]))
    return out


assert len(JOINTS) == 55
