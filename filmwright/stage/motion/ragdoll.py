"""A body for MuJoCo: thirteen parts, fitted to a rig's joints, with the weights and limits of a human one.

The model uses our axes (y up) and our rest pose: all joint positions 0 is the rig at rest. Masses are Winter's segment fractions
(Biomechanics and Motor Control of Human Movement, table 4.1); limits are those of an average adult, in degrees.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.rotations import between, frame, matrices, quaternions, unit
from filmwright.stage.people.rig import INDEX, JOINTS, PARENTS, Rig

# Part: (joint of the rig that carries it, parent part, share of the weight, kind of joint, limit in degrees, muscle strength).
_PARTS: tuple[tuple[str, str, str, float, str, float, float], ...] = (
    ("pelvis", "pelvis", "", 0.142, "free", 0.0, 0.0),
    ("belly", "spine_01", "pelvis", 0.139, "ball", 42.0, 260.0),
    ("chest", "spine_03", "belly", 0.216, "ball", 36.0, 260.0),
    ("head", "neck_01", "chest", 0.081, "ball", 52.0, 60.0),
    ("upperarm_l", "upperarm_l", "chest", 0.028, "ball", 125.0, 70.0),
    ("lowerarm_l", "lowerarm_l", "upperarm_l", 0.022, "hinge", 150.0, 40.0),
    ("upperarm_r", "upperarm_r", "chest", 0.028, "ball", 125.0, 70.0),
    ("lowerarm_r", "lowerarm_r", "upperarm_r", 0.022, "hinge", 150.0, 40.0),
    ("thigh_l", "thigh_l", "pelvis", 0.100, "ball", 118.0, 220.0),
    ("calf_l", "calf_l", "thigh_l", 0.0465, "hinge", 148.0, 160.0),
    ("foot_l", "foot_l", "calf_l", 0.0145, "ball", 48.0, 50.0),
    ("thigh_r", "thigh_r", "pelvis", 0.100, "ball", 118.0, 220.0),
    ("calf_r", "calf_r", "thigh_r", 0.0465, "hinge", 148.0, 160.0),
    ("foot_r", "foot_r", "calf_r", 0.0145, "ball", 48.0, 50.0),
)  # fmt: skip
PART_NAMES = tuple(part[0] for part in _PARTS)
BODY_MASS = 75.0  # kg of a grown man; others by the cube of their size
STEP = 1 / 480  # seconds; a whole number of them make the time between two poses that physics.py keeps


@dataclass(frozen=True)
class Ground:
    """What is fallen on: its height, and how it gives way. `give` is a time in seconds: 0.01 stone, 0.15 an airbag."""

    height: float
    give: float = 0.012


class Ragdoll:
    """A rig's physical double, standing on a floor of one height."""

    def __init__(self, rig: Rig, ground: Ground) -> None:
        import mujoco

        self.rig = rig
        self.model: Any = mujoco.MjModel.from_xml_string(_xml(rig, ground))
        self._mujoco = mujoco
        self._rest = rig.rest
        self._hinges = _hinges(rig)
        self.strength = np.zeros(self.model.nv)
        k = 6
        for _, _, _, _, kind, _, strength in _PARTS[1:]:
            width = 3 if kind == "ball" else 1
            self.strength[k : k + width] = strength * rig.size**4
            k += width

    def start(self, matrices: Array, linear: Array, angular: Array) -> Any:
        """A simulation that begins in a pose (55,4,4), the whole moving and turning (m/s; rad/s, about its centre of mass)."""
        data: Any = self._mujoco.MjData(self.model)
        data.qpos[:] = self.positions(matrices)
        self._mujoco.mj_forward(self.model, data)
        # In MuJoCo a free joint's linear speed is in the world's axes, its angular speed in the body's own.
        centre = np.array(data.subtree_com[1])
        data.qvel[:3] = linear + np.cross(angular, data.qpos[:3] - centre)
        data.qvel[3:6] = matrices[INDEX["pelvis"], :3, :3].T @ angular
        self._mujoco.mj_forward(self.model, data)
        return data

    def positions(self, matrices: Array) -> Array:
        """MuJoCo's coordinates of a pose; what a hinge cannot do (a forearm's own turn) is left out."""
        q = np.zeros(self.model.nq)
        pelvis = INDEX["pelvis"]
        q[:3] = matrices[pelvis, :3, 3]
        q[3:7] = quaternions(matrices[pelvis, :3, :3])
        at = 7
        for name, joint, parent, _, kind, limit, _ in _PARTS[1:]:
            above = matrices[INDEX[_joint_of(parent)], :3, :3]
            turn = above.T @ matrices[INDEX[joint], :3, :3]
            if kind == "ball":
                q[at : at + 4] = _held(quaternions(turn), limit * 0.97)
                at += 4
            else:
                axis, bent = self._hinges[name]
                angle = 2 * math.atan2(float(quaternions(turn)[1:] @ axis), float(quaternions(turn)[0]))
                low, high = -bent + math.radians(3.0), math.radians(limit - 2.0) - bent
                q[at] = min(max(angle, low), high)
                at += 1
        return q

    def pull(self, data: Any, target: Array, strength: float, damping: float = 0.0) -> None:
        """Sets the muscles' torques towards a pose, for the next step; 0 strength is a limp body."""
        error = np.zeros(self.model.nv)
        self._mujoco.mj_differentiatePos(self.model, error, 1.0, data.qpos, target)
        data.qfrc_applied[6:] = (self.strength * strength * error)[6:] - damping * self.strength[6:] * data.qvel[6:]

    def step(self, data: Any) -> None:
        """One step of STEP seconds."""
        self._mujoco.mj_step(self.model, data)

    def energy(self, data: Any) -> float:
        """Kinetic and potential energy in joules."""
        self._mujoco.mj_energyPos(self.model, data)
        self._mujoco.mj_energyVel(self.model, data)
        return float(data.energy[0] + data.energy[1])

    def centre(self, data: Any) -> Array:
        """The centre of mass (3,)."""
        return np.array(data.subtree_com[1])

    def read(self, data: Any) -> Array:
        """Where the parts are: (14, 7), each a place and a quaternion."""
        count = len(_PARTS)
        return np.concatenate([data.xpos[1 : count + 1], data.xquat[1 : count + 1]], 1)


def _joint_of(part: str) -> str:
    return next(joint for name, joint, *_ in _PARTS if name == part)


def _held(q: Array, limit: float) -> Array:
    """A quaternion no farther from rest than a limit in degrees."""
    angle = 2 * math.degrees(math.acos(min(max(float(q[0]), -1.0), 1.0)))
    if angle <= limit:
        return q
    half = math.radians(limit) / 2
    return np.concatenate([[math.cos(half)], unit(q[1:]) * math.sin(half)])


def _hinges(rig: Rig) -> dict[str, tuple[Array, float]]:
    """Axes of elbows and knees at rest, flexion positive, and how far (radians) they are bent at rest already."""
    out: dict[str, tuple[Array, float]] = {}
    for k, (root, middle, end) in enumerate(
        (("thigh_l", "calf_l", "foot_l"), ("thigh_r", "calf_r", "foot_r"), ("upperarm_l", "lowerarm_l", "hand_l"),
         ("upperarm_r", "lowerarm_r", "hand_r"))
    ):  # fmt: skip
        a, b, c = (rig.rest[INDEX[name]] for name in (root, middle, end))
        upper, lower = unit(b - a), unit(c - b)
        axis = frame(upper, rig.poles[k])[:, 0]
        bent = math.acos(min(max(float(upper @ lower), -1.0), 1.0))
        # Knees that stand a little bent backwards count as straight.
        out[middle] = (axis, bent if float(np.cross(upper, lower) @ axis) > 0 else 0.0)
    return out


def _xml(rig: Rig, ground: Ground) -> str:
    """The MuJoCo model (MJCF) of a rig over a floor."""
    k = rig.size
    rest = rig.rest
    hinges = _hinges(rig)
    mass = BODY_MASS * k**3

    def vec(v: Array) -> str:
        return " ".join(f"{x:.6f}" for x in np.asarray(v, float))

    def at(name: str) -> Array:
        return np.asarray(rest[INDEX[name]])

    up = np.array([0.0, 1.0, 0.0])
    crown = at("head") + up * 0.13 * k + np.array([0, 0, 0.02 * k])
    ends: dict[str, list[tuple[Array, Array, float]]] = {
        "pelvis": [(at("thigh_l") + up * 0.02 * k, at("thigh_r") + up * 0.02 * k, 0.088)],
        "belly": [(at("spine_01"), at("spine_03"), 0.108)],
        "chest": [
            (at("upperarm_l") * 0.62 + at("spine_03") * 0.38, at("upperarm_r") * 0.62 + at("spine_03") * 0.38, 0.098)
        ],
        "head": [(at("head") + up * 0.04 * k, crown, 0.088)],
    }
    for s in "lr":
        ends[f"upperarm_{s}"] = [(at(f"upperarm_{s}"), at(f"lowerarm_{s}"), 0.045)]
        ends[f"lowerarm_{s}"] = [(at(f"lowerarm_{s}"), at(f"middle_02_{s}"), 0.036)]
        ends[f"thigh_{s}"] = [(at(f"thigh_{s}"), at(f"calf_{s}"), 0.068)]
        ends[f"calf_{s}"] = [(at(f"calf_{s}"), at(f"foot_{s}"), 0.048)]
        toe = at(f"ball_{s}") + (at(f"ball_{s}") - at(f"foot_{s}")) * np.array([0.3, 0.0, 0.3])
        heel = at(f"foot_{s}") - np.array([0.0, 0.035, 0.03]) * k
        ends[f"foot_{s}"] = [(heel, toe + up * 0.025 * k, 0.034)]
    solref = f"{max(ground.give, 0.008):.4f} 1.0"
    solimp = "0.9 0.95 0.001" if ground.give < 0.05 else "0.35 0.9 0.8 0.5 2"
    lines = [
        "<mujoco>",
        '<compiler angle="radian" inertiafromgeom="true"/>',
        f'<option gravity="0 -9.81 0" timestep="{STEP}" integrator="implicitfast" cone="elliptic"><flag energy="enable"/></option>',
        '<default><geom friction="0.9 0.02 0.002" condim="4" contype="1" conaffinity="2"/>'
        '<joint armature="0.008" limited="true" solreflimit="0.02 1"/></default>',
        "<worldbody>",
        f'<geom type="plane" size="0 0 1" pos="0 {ground.height:.6f} 0" zaxis="0 1 0" contype="2" conaffinity="1" '
        f'solref="{solref}" solimp="{solimp}" priority="1" friction="0.9 0.02 0.002" condim="4"/>',
    ]
    children: dict[str, list[str]] = {}
    for name, _, parent, *_ in _PARTS:
        children.setdefault(parent, []).append(name)
    parts = {part[0]: part for part in _PARTS}

    def write(name: str, origin: Array) -> None:
        _, joint, _, share, kind, limit, strength = parts[name]
        here = at(joint)
        lines.append(f'<body name="{name}" pos="{vec(here - origin)}">')
        if kind == "free":
            lines.append("<freejoint/>")
        elif kind == "ball":
            damp = 0.022 * strength * k**4
            lines.append(f'<joint type="ball" range="0 {math.radians(limit):.5f}" damping="{damp:.4f}"/>')
        else:
            axis, bent = hinges[name]
            damp = 0.022 * strength * k**4
            low, high = -bent, math.radians(limit) - bent
            lines.append(f'<joint type="hinge" axis="{vec(axis)}" range="{low:.5f} {high:.5f}" damping="{damp:.4f}"/>')
        for a, b, radius in ends[name]:
            lines.append(
                f'<geom type="capsule" fromto="{vec(a - here)} {vec(b - here)}" size="{radius * k:.5f}" mass="{mass * share:.5f}"/>'
            )
        for child in children.get(name, ()):
            write(child, here)
        lines.append("</body>")

    write("pelvis", np.zeros(3))
    lines += ["</worldbody>", "</mujoco>"]
    return "\n".join(lines)


# ---------------------------------------------------------------- back to bones


@lru_cache(maxsize=1)
def _carriers() -> Array:
    """For each of the 55 joints the part that carries it rigidly; spine_02 lies between two (see `bones`)."""
    of = {joint: k for k, (_, joint, *_) in enumerate(_PARTS)}
    carrier = np.zeros(len(JOINTS), int)
    for k, name in enumerate(JOINTS):
        up = k
        while JOINTS[up] not in of and PARENTS[up] >= 0:
            up = PARENTS[up]
        carrier[k] = of.get(JOINTS[up], 0)
        if name == "Root":
            carrier[k] = 0
    return carrier


def bones(rig: Rig, parts: Array, like: Array) -> Array:
    """Joint matrices (55,4,4) of a body whose parts are at (14, 7).

    Hands, toes and eyes are turned against arms, feet and head as they are in `like` (55,4,4).
    """
    carrier = _carriers()
    turns = matrices(parts[:, 3:])
    world = turns[carrier]
    world[INDEX["spine_02"]] = between(turns[PART_NAMES.index("belly")], turns[PART_NAMES.index("chest")], 0.5)
    world[INDEX["head"]] = turns[PART_NAMES.index("head")]
    world[0] = np.eye(3)
    local = rig.local(world)
    loose = rig.local(like[:, :3, :3])
    for k, name in enumerate(JOINTS):
        if name.startswith(("hand", "index", "middle", "ring", "pinky", "thumb", "ball", "eye")):
            local[k] = loose[k]
    root = np.eye(4)
    root[:3, 3] = parts[0, :3] - rig.rest[INDEX["pelvis"]]
    return rig.forward(local, root)
