"""Many moments of one body at once: where eyes and palms are, of a body of which no more is asked.

The same formulas as `body.Body.solve`, as far as eyes and palms depend on them, over arrays whose first axis is the moment: a single
pose costs a hundred calls of numpy, and so do a hundred. A test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion import body as one
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls, Part
from filmwright.stage.motion.rotations import about, arc, between, cross, euler, unit
from filmwright.stage.people.rig import INDEX

SPINE = [INDEX[name] for name in ("spine_01", "spine_02", "spine_03", "neck_01", "head")]
CLAVICLES, UPPERARMS, MIDDLES, EYES = (
    np.array([INDEX[f"{name}_{side}"] for side in "lr"]) for name in ("clavicle", "upperarm", "middle_01", "eye")
)
ARMS = slice(2, 4)
OUT = np.array([1.0, -1.0])  # outward is +x on the left
YAW_ONLY = np.array([0.0, 1.0, 0.0])
SOFT = 0.004  # metres over which the pelvis goes from one leg's bound to the other's


class _Moments:
    """The controls of n moments, part by part."""

    def __init__(self, controls: Sequence[Controls]) -> None:
        self.values = np.array([c.values for c in controls])

    def part(self, part: Part, *shape: int) -> Array:
        """One part of all: (n, *shape)."""
        return self.values[:, part.slice].reshape(len(self.values), *shape)


def ends(body: Body, controls: Sequence[Controls], roots: Array) -> Array:
    """The middle of the eyes, and the right and the left palm, (n,3,3) in metres, of a character that stands at `roots` (n,4,4)."""
    rig, c = body.rig, _Moments(controls)
    turn, here = roots[:, :3, :3], roots[:, :3, 3]
    chest, shoulders, head, head_at = _trunk(body, c, turn, here)
    wrists = _wrists(body, c, chest, shoulders, turn, here, head, head_at)
    poles = _elbows(c, wrists - shoulders, chest)
    _, forearms, reached = rig.reach(shoulders, wrists, poles, ARMS)
    hands = _hands(body, c, forearms, turn)
    knuckles = reached + _turned(hands, rig.offsets[MIDDLES])
    palms = reached * one.PALM[0] + knuckles * one.PALM[1]
    eyes = head_at[:, None] + _from_rows(rig.offsets[EYES], head)
    return np.stack([eyes.mean(1), palms[:, 1], palms[:, 0]], 1)


def _turned(m: Array, v: Array) -> Array:
    """Vectors (…,3) turned by matrices (…,3,3)."""
    return np.asarray((m @ v[..., None])[..., 0])


def _from_rows(v: Array, m: Array) -> Array:
    """Row vectors (n,k,3) or (k,3), each turned by its moment's matrix (n,3,3): (n,k,3)."""
    return np.asarray(v @ m.swapaxes(-1, -2))


def _trunk(body: Body, c: _Moments, turn: Array, here: Array) -> tuple[Array, Array, Array, Array]:
    """The chest's rotation, the shoulders (n,2,3), the head's rotation and place."""
    rig = body.rig
    hips = _hips(body, c)
    spine = c.part(Controls.spine, 1, 3) * one.SPINE_SHARE[:, None]
    neck = c.part(Controls.neck, 1, 3) * one.NECK_SHARE[:, None]
    local = euler(np.concatenate([c.part(Controls.pelvis, 1, 3), spine, neck, _clavicles(c)], 1))
    at, r = _turned(turn, hips) + here, turn @ local[:, 0]
    chest = chest_at = r
    for k, joint in enumerate(SPINE, start=1):
        at = at + r @ rig.offsets[joint]
        r = r @ local[:, k]
        if k == 3:
            chest, chest_at = r, at
    places = chest_at[:, None] + _from_rows(rig.offsets[CLAVICLES], chest)
    shoulders = places + _turned(chest[:, None] @ local[:, 6:8], rig.offsets[UPPERARMS])
    return chest, shoulders, r, at


def _hips(body: Body, c: _Moments) -> Array:
    """The pelvis (n,3), no higher than lets the feet that bear weight reach the floor."""
    tread = c.part(Controls.tread, 2, 3)
    pivot = np.where(tread[..., :1] > 0, body.ball, body.heel)
    place = c.part(Controls.feet, 2, 3) + np.array([0.0, body.rig.ankle, 0.0])
    ankles = place + _turned(euler(tread * YAW_ONLY), pivot) - _turned(euler(tread), pivot)
    hips = c.part(Controls.hips, 3).copy()
    joints = _from_rows(body.thighs, euler(c.part(Controls.pelvis, 1, 3))[:, 0])
    flat = ankles - (hips[:, None] + joints)
    across = (flat[..., [0, 2]] ** 2).sum(-1)
    length = one.STRETCH * body.rig.leg
    under = np.sqrt(np.maximum(length * length - across, 0.01))
    over = hips[:, 1:2] - (ankles[..., 1] + under - joints[..., 1])
    eased = 1.0 - np.clip(c.part(Controls.bears, 2), 0, 1)
    over = over - 0.2 * eased - 1.5 * eased**3
    most, least = over.max(1), over.min(1)
    drop = np.where(most < 40 * SOFT, SOFT * np.log1p(np.exp(np.minimum(most / SOFT, 40.0))), most)
    drop += np.where(least > 0, SOFT * np.log1p(np.exp(-(most - least) / SOFT)) * 0.5, 0.0)
    hips[:, 1] -= np.where(most > -8 * SOFT, drop, 0.0)
    return hips


def _clavicles(c: _Moments) -> Array:
    """Angles (n,2,3)."""
    reach = c.part(Controls.reach, 2, 3)
    near = np.clip(1.0 - c.part(Controls.touching, 2), 0, 1)
    up = np.clip(reach[..., 1] + 0.15, 0, 1) * 24.0 * near
    ahead = np.clip(reach[..., 2] - 0.45, 0, 1) * 22.0 * near
    shoulders = c.part(Controls.shoulders, 2, 2)
    angles = np.zeros(reach.shape)
    angles[..., 2] = (shoulders[:, 0] + up) * OUT
    angles[..., 1] = -(shoulders[:, 1] + ahead) * OUT
    return angles


def _wrists(
    body: Body, c: _Moments, chest: Array, shoulders: Array, turn: Array, here: Array, head: Array, head_at: Array
) -> Array:
    """Where the wrists go (n,2,3)."""
    free = _from_rows(c.part(Controls.reach, 2, 3) * body.rig.arm, chest)
    v = _from_rows(c.part(Controls.touch, 2, 3), turn) + here[:, None] - shoulders
    facing = np.clip(c.part(Controls.facing, 2), 0.0, 1.0)
    if facing.max() > 0.0:
        eyes = head_at + _turned(head, body.rig.offsets[EYES].mean(0))
        at_face = eyes[:, None] + _from_rows(c.part(Controls.face_at, 2, 3), head) - shoulders
        v = v + (at_face - v) * facing[..., None]
    w = np.clip(c.part(Controls.touching, 2), 0, 1)
    v = np.where((w > 0.0)[..., None], v, free)
    for n, k in zip(*np.nonzero((w > 0.0) & (w < 1.0)), strict=True):
        v[n, k] = arc(free[n, k], v[n, k], float(w[n, k]), chest[n] @ one.AROUND[k])
    wrists = shoulders + v
    over = (wrists[..., 1] - here[:, 1:2] - one.LOWEST) / 0.03
    wrists[..., 1] += 0.03 * np.logaddexp(0.0, -over)
    return np.asarray(wrists)


def _elbows(c: _Moments, arms: Array, chest: Array) -> Array:
    """Poles (n,2,3)."""
    poles = _from_rows(unit(c.part(Controls.elbows, 2, 3)), chest)
    away = -(unit(arms) * poles).sum(-1, keepdims=True)
    sinks = np.clip((away - one.ACROSS) / (1.0 - one.ACROSS), 0.0, 1.0)
    sunk = unit(poles + sinks * sinks * (3.0 - 2.0 * sinks) * (chest @ one.SUNK)[:, None])
    return np.where((away > one.ACROSS).any(1, keepdims=True), sunk, poles)


def _hands(body: Body, c: _Moments, forearms: Array, turn: Array) -> Array:
    """Rotations (n,2,3,3) of the hands."""
    axes = body.forearms
    relative = about(axes, c.part(Controls.roll, 2) * OUT)
    w = np.clip(c.part(Controls.posed, 2), 0, 1)
    posed = w.max(1) > 0
    if posed.any():
        along = unit(c.part(Controls.fingers_to, 2, 3)[posed])
        palm = c.part(Controls.palms_to, 2, 3)[posed]
        palm = unit(palm - along * (palm * along).sum(-1, keepdims=True))
        wanted = turn[posed, None] @ np.stack([palm, cross(along, palm), along], -1) @ body.palms_t
        asked = forearms[posed].swapaxes(-1, -2) @ wanted
        relative[posed] = between(relative[posed], asked, w[posed][..., None])
    twist, swing = _twist_swing(relative, axes)
    twist = np.clip(twist, -one.WRIST_TWIST, one.WRIST_TWIST)
    turned = forearms @ about(axes, twist * one.FOREARM_TWIST)
    return np.asarray(turned @ about(axes, twist * (1 - one.FOREARM_TWIST)) @ swing)


def _twist_swing(m: Array, axes: Array) -> tuple[Array, Array]:
    """Rotations (n,2,3,3) as turns (n,2) about `axes` in degrees after swings within what a wrist can do."""
    w = np.sqrt(np.maximum(0.0, 1.0 + m[..., 0, 0] + m[..., 1, 1] + m[..., 2, 2])) / 2
    along = np.where(w > 1e-3, (_axial(m) * axes).sum(-1) / (4 * np.maximum(w, 1e-3)), 1.0)
    twist = (np.degrees(2 * np.arctan2(along, w)) + 180.0) % 360.0 - 180.0
    swing = about(axes, -twist) @ m
    angle = np.degrees(np.arccos(np.clip((np.trace(swing, axis1=-2, axis2=-1) - 1) / 2, -1.0, 1.0)))
    turn = _axial(swing)
    size = np.sqrt((turn * turn).sum(-1))
    held = one.WRIST_SWING * np.tanh(angle / one.WRIST_SWING)
    bent = (angle > 1e-3) & (size > 1e-6)
    limited = about(turn / np.maximum(size, 1e-6)[..., None], held)
    return twist, np.where(bent[..., None, None], limited, swing)


def _axial(m: Array) -> Array:
    """The vectors (…,3) about which rotations (…,3,3) turn, times twice the sine."""
    return np.stack([m[..., 2, 1] - m[..., 1, 2], m[..., 0, 2] - m[..., 2, 0], m[..., 1, 0] - m[..., 0, 1]], -1)
