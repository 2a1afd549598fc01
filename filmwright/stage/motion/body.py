"""Controls to joints: spine, then limbs that reach, then hands and eyes.

The order is the order of dependence: the pelvis comes down far enough for the feet to reach their places; the chest carries the
shoulders; arms and legs are solved as two-bone chains; hands turn against forearms within what wrists can do.
"""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import Fingers
from filmwright.stage.motion.rotations import about, arc, between, cross, euler, unit
from filmwright.stage.people.rig import INDEX, JOINTS, Rig

SPINE_SHARE = np.array([0.34, 0.30, 0.36])  # of the bend, over spine_01, _02, _03
NECK_SHARE = np.array([0.42, 0.58])  # neck, head
EYE_YAW, EYE_PITCH = 33.0, 22.0  # how far eyes turn in the head, degrees
WRIST_SWING, WRIST_TWIST = 68.0, 150.0  # limits of hand against forearm, degrees; most of the twist is the forearm's
FOREARM_TWIST = 0.62
LOWEST = 0.03  # metres: a wrist lies no lower over the floor
ACROSS = 0.80  # cosine from which on an arm that points away from its elbow's pole counts as crossing the body
STRETCH = 0.9975  # part of its full length to which a leg that bears weight may stretch

_CHAIN = ("pelvis", "spine_01", "spine_02", "spine_03", "neck_01", "head")
_PELVIS, _S1, _S2, _CHEST, _NECK, _HEAD = (INDEX[n] for n in _CHAIN)
_CLAVICLE = np.array([INDEX["clavicle_l"], INDEX["clavicle_r"]])
_UPPERARM = np.array([INDEX["upperarm_l"], INDEX["upperarm_r"]])
_LOWERARM = np.array([INDEX["lowerarm_l"], INDEX["lowerarm_r"]])
_HAND = np.array([INDEX["hand_l"], INDEX["hand_r"]])
_THIGH = np.array([INDEX["thigh_l"], INDEX["thigh_r"]])
_CALF = np.array([INDEX["calf_l"], INDEX["calf_r"]])
_FOOT = np.array([INDEX["foot_l"], INDEX["foot_r"]])
_BALL = np.array([INDEX["ball_l"], INDEX["ball_r"]])
PALM = (0.3, 0.7)  # shares of the wrist and of the middle finger's knuckle in the middle of a palm
_EYE = np.array([INDEX["eye_l"], INDEX["eye_r"]])
_OUT = np.array([1.0, -1.0])  # outward is +x on the left
SUNK = np.array([0.0, -0.9, 0.35])  # where elbows go of arms that cross the body
AROUND = np.array(
    [[0.45, 0.0, 0.9], [-0.45, 0.0, 0.9]]
)  # which way a wrist goes round from one side of the shoulder to the other
_LEGS, _ARMS = slice(0, 2), slice(2, 4)


class Body:
    """A rig with what solving needs worked out once."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.fingers = Fingers(rig)
        rest = rig.rest
        self.ball = rest[_BALL] - rest[_FOOT]  # from the ankle
        self.ball[:, 1] = -rig.ankle  # the pivot is on the floor
        self.heel = np.stack([np.zeros(2), np.full(2, -rig.ankle), np.full(2, -0.055 * rig.size)], 1)
        self.thighs = rest[_THIGH] - rest[_PELVIS]
        self._between_eyes = rig.offsets[_EYE].mean(0)  # from the head's joint
        self._finger_offsets = rig.offsets[self.fingers.joints]
        self.palms_t = rig.palms.swapaxes(-1, -2)
        self.forearms = unit(rest[_HAND] - rest[_LOWERARM])

    # ------------------------------------------------------------------ the whole

    def solve(self, c: Controls, root: Array) -> Array:
        """Global matrices (55, 4, 4) of a character standing at `root` (4, 4)."""
        rig = self.rig
        out = np.zeros((len(JOINTS), 4, 4))
        out[:, 3, 3] = 1.0
        turn, here = root[:3, :3], root[:3, 3]
        feet, ankles = self._feet(c)
        shoulders = self._trunk(c, root, ankles, out)
        chest, pelvis = out[_CHEST, :3, :3], out[_PELVIS, :3, :3]
        thighs = out[_PELVIS, :3, 3] + rig.offsets[_THIGH] @ pelvis.T
        # where wrists and ankles go
        wrists = self._wrists(c, chest, shoulders, turn, here, out[_HEAD])
        ankles = ankles @ turn.T + here
        starts = np.concatenate([thighs, shoulders])
        targets = np.concatenate([ankles, wrists])
        poles = np.concatenate([self._knees(c, pelvis, turn, feet), self._elbows(c, wrists - shoulders, chest)])
        upper, lower, ends = rig.reach(starts, targets, poles)
        out[_THIGH, :3, :3], out[_THIGH, :3, 3] = upper[_LEGS], thighs
        out[_UPPERARM, :3, :3], out[_UPPERARM, :3, 3] = upper[_ARMS], shoulders
        out[_CALF, :3, 3] = thighs + (upper[_LEGS] @ rig.offsets[_CALF][..., None])[..., 0]
        out[_LOWERARM, :3, 3] = shoulders + (upper[_ARMS] @ rig.offsets[_LOWERARM][..., None])[..., 0]
        out[_CALF, :3, :3] = lower[_LEGS]
        out[_FOOT, :3, 3] = ends[_LEGS]
        out[_FOOT, :3, :3] = turn @ feet
        self._toes(c, out)
        out[_HAND, :3, 3] = ends[_ARMS]
        out[_LOWERARM, :3, :3], out[_HAND, :3, :3] = self._hands(c, lower[_ARMS], turn)
        self._fingers(c, out)
        self._eyes(c, turn, here, out)
        return out

    def _trunk(self, c: Controls, root: Array, ankles: Array, out: Array) -> Array:
        """Root to head and the clavicles, into `out`; returns the shoulders (2,3). `ankles` (2,3) say how low the pelvis comes."""
        rig = self.rig
        turn, here = root[:3, :3], root[:3, 3]
        out[0] = root
        hips = self._hips(c, ankles)
        angles = np.concatenate(
            [c.pelvis[None], c.spine * SPINE_SHARE[:, None], c.neck * NECK_SHARE[:, None], self._clavicles(c)]
        )
        local = euler(angles)
        at = np.asarray(turn @ hips + here)
        r = np.asarray(turn @ local[0])
        out[_PELVIS, :3, :3], out[_PELVIS, :3, 3] = r, at
        for k, joint in enumerate((_S1, _S2, _CHEST, _NECK, _HEAD), start=1):
            at = at + r @ rig.offsets[joint]
            r = r @ local[k]
            out[joint, :3, :3], out[joint, :3, 3] = r, at
        chest = out[_CHEST, :3, :3]
        out[_CLAVICLE, :3, 3] = out[_CHEST, :3, 3] + rig.offsets[_CLAVICLE] @ chest.T
        out[_CLAVICLE, :3, :3] = chest @ local[6:8]
        return np.asarray(out[_CLAVICLE, :3, 3] + (out[_CLAVICLE, :3, :3] @ rig.offsets[_UPPERARM][..., None])[..., 0])

    # ------------------------------------------------------------------ legs

    def _feet(self, c: Controls) -> tuple[Array, Array]:
        """Rotations (2,3,3) and ankles (2,3) in the character's frame.

        A lifted heel turns about the ball of the foot, lifted toes about the heel.
        """
        tread = c.tread.reshape(2, 3)
        turned = euler(tread)
        flat = euler(tread * np.array([0.0, 1.0, 0.0]))
        pivot = np.where(tread[:, :1] > 0, self.ball, self.heel)
        place = c.feet.reshape(2, 3) + np.array([0.0, self.rig.ankle, 0.0])
        ankles = place + (flat @ pivot[..., None])[..., 0] - (turned @ pivot[..., None])[..., 0]
        return turned, np.asarray(ankles)

    def _hips(self, c: Controls, ankles: Array) -> Array:
        """The pelvis, no higher than lets the feet that bear weight reach the floor."""
        hips = np.array(c.hips)
        hip_joints = self.thighs @ euler(c.pelvis).T
        flat = ankles - (hips + hip_joints)
        across = (flat[:, [0, 2]] ** 2).sum(-1)
        length = STRETCH * self.rig.leg
        under = np.sqrt(np.maximum(length * length - across, 0.01))
        over = hips[1] - (ankles[:, 1] + under - hip_joints[:, 1])  # how much too high it is for each leg
        eased = 1.0 - np.clip(c.bears, 0, 1)
        over = over - 0.2 * eased - 1.5 * eased**3
        # A soft maximum: the pelvis never jerks from one leg's bound to the other's.
        k = 0.004
        most = float(over.max())
        if most > -8 * k:
            drop = k * math.log1p(math.exp(min(most / k, 40.0))) if most < 40 * k else most
            second = float(over.min())
            drop += k * math.log1p(math.exp(-(most - second) / k)) * 0.5 if second > 0 else 0.0
            hips[1] -= drop
        return hips

    def _knees(self, c: Controls, pelvis: Array, turn: Array, feet: Array) -> Array:
        """Poles (2,3) in the world: ahead of the pelvis, turned out, and half of the way that the foot points."""
        out = np.radians(c.knees + 4.0) * _OUT
        ahead = np.stack([np.sin(out), np.zeros(2), np.cos(out)], 1) @ pelvis.T
        toes = (turn @ feet)[:, :, 2]
        # Feet tell the knees only while they point the way the body does, and not when lying or kneeling.
        alike = np.clip((ahead * toes).sum(-1, keepdims=True), 0, 1)
        return unit(ahead + 0.6 * alike * toes)

    def _toes(self, c: Controls, out: Array) -> None:
        pitch = np.maximum(c.tread.reshape(2, 3)[:, 0], 0.0) * c.toes
        angles = np.zeros((2, 3))
        angles[:, 0] = -pitch
        foot = out[_FOOT, :3, :3]
        out[_BALL, :3, 3] = out[_FOOT, :3, 3] + (foot @ self.rig.offsets[_BALL][..., None])[..., 0]
        out[_BALL, :3, :3] = foot @ euler(angles)

    # ------------------------------------------------------------------ arms

    def _clavicles(self, c: Controls) -> Array:
        """Angles (2,3): shoulders rise with raised arms and come forward with reaching ones, beside what is asked."""
        reach = c.reach.reshape(2, 3)
        near = np.clip(1.0 - c.touching, 0, 1)
        up = np.clip(reach[:, 1] + 0.15, 0, 1) * 24.0 * near
        ahead = np.clip(reach[:, 2] - 0.45, 0, 1) * 22.0 * near
        angles = np.zeros((2, 3))
        angles[:, 2] = (c.shoulders[:2] + up) * _OUT
        angles[:, 1] = -(c.shoulders[2:] + ahead) * _OUT
        return angles

    def _wrists(self, c: Controls, chest: Array, shoulders: Array, turn: Array, here: Array, head: Array) -> Array:
        """Where the wrists go (2,3) in the world: reaches from the shoulders, swung over to touched points."""
        free = (c.reach.reshape(2, 3) * self.rig.arm) @ chest.T
        touched = c.touch.reshape(2, 3) @ turn.T + here - shoulders
        if c.facing.max() > 0.0:
            eyes = head[:3, 3] + head[:3, :3] @ self._between_eyes
            at_face = eyes + c.face_at.reshape(2, 3) @ head[:3, :3].T - shoulders
            touched = touched + (at_face - touched) * np.clip(c.facing, 0.0, 1.0)[:, None]
        w = np.clip(c.touching, 0, 1)[:, None]
        v = touched.copy()
        for k in (0, 1):
            part = float(w[k, 0])
            if part < 1.0:
                v[k] = free[k] if part <= 0.0 else arc(free[k], touched[k], part, chest @ AROUND[k])
        wrists = shoulders + v
        # Hands do not go through the floor; near it they are lifted softly, so that nothing snaps.
        over = (wrists[:, 1] - here[1] - LOWEST) / 0.03
        wrists[:, 1] += 0.03 * np.logaddexp(0.0, -over)
        return np.asarray(wrists)

    def _elbows(self, c: Controls, arms: Array, chest: Array) -> Array:
        """Poles (2,3) in the world. An arm that goes right away from its pole, across the body, lets the elbow sink, which would
        otherwise whip round from one side of the arm to the other."""
        poles = unit(c.elbows.reshape(2, 3)) @ chest.T
        away = -(unit(arms) * poles).sum(-1, keepdims=True)
        if float(away.max()) > ACROSS:
            sinks = np.clip((away - ACROSS) / (1.0 - ACROSS), 0.0, 1.0)
            poles = unit(poles + sinks * sinks * (3.0 - 2.0 * sinks) * (SUNK @ chest.T))
        return np.asarray(poles)

    def _hands(self, c: Controls, forearms: Array, turn: Array) -> tuple[Array, Array]:
        """Rotations (2,3,3) of forearms and hands: the forearm takes most of a turn about itself, the wrist bends within its limits."""
        axes = self.forearms
        hanging = about(axes, c.roll * _OUT)  # relative to the forearm
        w = np.clip(c.posed, 0, 1)
        relative = hanging
        if w.max() > 0:
            along = unit(c.fingers_to.reshape(2, 3))
            palm = c.palms_to.reshape(2, 3)
            palm = unit(palm - along * (palm * along).sum(-1, keepdims=True))
            wanted = turn @ np.stack([palm, cross(along, palm), along], -1) @ self.palms_t
            asked = forearms.swapaxes(-1, -2) @ wanted
            relative = between(hanging, asked, w[:, None])
        turned, hands = np.empty((2, 3, 3)), np.empty((2, 3, 3))
        for k in (0, 1):
            twist, swing = _twist_swing(relative[k], axes[k])
            twist = min(max(twist, -WRIST_TWIST), WRIST_TWIST)
            turned[k] = forearms[k] @ about(axes[k], twist * FOREARM_TWIST)
            hands[k] = turned[k] @ about(axes[k], twist * (1 - FOREARM_TWIST)) @ swing
        return turned, hands

    def _fingers(self, c: Controls, out: Array) -> None:
        local = self.fingers.local(c.hands).reshape(2, 5, 3, 3, 3)
        joints = self.fingers.joints.reshape(2, 5, 3)
        offsets = self._finger_offsets.reshape(2, 5, 3, 3)
        r = out[_HAND, :3, :3][:, None]
        at = out[_HAND, :3, 3][:, None]
        for knuckle in range(3):
            at = at + (r @ offsets[:, :, knuckle, :, None])[..., 0]
            r = r @ local[:, :, knuckle]
            out[joints[:, :, knuckle], :3, :3] = r
            out[joints[:, :, knuckle], :3, 3] = at

    # ------------------------------------------------------------------ eyes

    def _eyes(self, c: Controls, turn: Array, here: Array, out: Array) -> None:
        head = out[_HEAD, :3, :3]
        places = out[_HEAD, :3, 3] + self.rig.offsets[_EYE] @ head.T
        angles = np.zeros((2, 3))
        if c.focusing[0] > 0:
            point = turn @ c.focus + here
            v = (point - places) @ head
            sure = np.clip(c.focusing[0], 0, 1) * np.clip(v[:, 2] / 0.2 + 1.5, 0, 1)  # nobody looks behind
            angles[:, 1] = np.degrees(np.arctan2(v[:, 0], np.maximum(v[:, 2], 0.05))) * sure
            angles[:, 0] = -np.degrees(np.arctan2(v[:, 1], np.hypot(v[:, 0], v[:, 2]))) * sure
        angles[:, 1] = EYE_YAW * np.tanh((angles[:, 1] + c.eyes[0]) / EYE_YAW)
        angles[:, 0] = EYE_PITCH * np.tanh((angles[:, 0] + c.eyes[1]) / EYE_PITCH)
        out[_EYE, :3, 3] = places
        out[_EYE, :3, :3] = head @ euler(angles)


def _twist_swing(m: Array, axis: Array) -> tuple[float, Array]:
    """A rotation as a turn about `axis` (degrees) after a swing (matrix), the swing held within what a wrist can do."""
    w = math.sqrt(max(0.0, 1.0 + m[0, 0] + m[1, 1] + m[2, 2])) / 2
    v = np.array([m[2, 1] - m[1, 2], m[0, 2] - m[2, 0], m[1, 0] - m[0, 1]])
    along = float(v @ axis) / (4 * w) if w > 1e-3 else 1.0
    twist = math.degrees(2 * math.atan2(along, w))
    twist = (twist + 180.0) % 360.0 - 180.0
    swing = about(axis, -twist) @ m
    cosine = min(max((float(np.trace(swing)) - 1) / 2, -1.0), 1.0)
    angle = math.degrees(math.acos(cosine))
    if angle > 1e-3:
        held = WRIST_SWING * math.tanh(angle / WRIST_SWING)
        turn = np.array([swing[2, 1] - swing[1, 2], swing[0, 2] - swing[2, 0], swing[1, 0] - swing[0, 1]])
        size = math.sqrt(float(turn @ turn))
        if size > 1e-6:
            swing = about(turn / size, held)
    return twist, swing
