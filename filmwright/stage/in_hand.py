"""Where a thing is that somebody holds: its matrix from the hand's own, so that it turns as the hand turns."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.motion.body import PALM
from filmwright.stage.motion.pose import Pose
from filmwright.stage.motion.rotations import about, between, unit, yaw
from filmwright.stage.people.rig import INDEX, Rig
from filmwright.stage.props.holding import Hold

READING_TILT = 52.0  # degrees by which a page is raised towards its reader
HAND = 0.095  # metres from wrist to knuckles of the hand for which the numbers below hold
WAIST = 0.06  # parts of its length to both sides of the middle, of what is bitten
_UP = np.array([0.0, 1.0, 0.0])
# Where a thing comes to lie, from the palm's middle (out of the palm, along the fingers), metres: on the palm's skin, or in the crook
# of the fingers where what is thin is held.
_ON_PALM, _IN_CROOK, _HOOKED = (0.017, 0.012), (0.027, 0.034), (0.026, 0.026)
_PINCHED, _ON_TIPS, _BETWEEN_FINGERS = (0.038, 0.052), (0.012, 0.075), (0.010, 0.082)


def palm(body: Pose, side: str) -> Array:
    """The middle of a palm (3,), metres; side "l" or "r"."""
    return np.asarray(body.joints[INDEX[f"hand_{side}"]] * PALM[0] + body.joints[INDEX[f"middle_01_{side}"]] * PALM[1])


def hand_frame(rig: Rig, body: Pose, side: str) -> tuple[Array, Array, Array]:
    """(out of the palm, towards the thumb, along the fingers), unit vectors (3,) each."""
    k = 0 if side == "l" else 1
    turned = body.matrices[INDEX[f"hand_{side}"]][:3, :3] @ rig.palms[k]
    out, along = turned[:, 0], turned[:, 2]
    thumb = np.cross(along, out) * (1.0 if side == "r" else -1.0)
    return unit(out), unit(thumb), unit(along)


def in_hand(hold: Hold, rig: Rig, body: Pose, hand: str, heading: float) -> Array:
    """The matrix (4, 4) f4 of a thing in a person's hand ("left", "right" or "both"); `heading` of the body in degrees."""
    if hand == "both" or hold.way == "both":
        return _between(hold, body, heading)
    side = "l" if hand == "left" else "r"
    out, thumb, along = hand_frame(rig, body, side)
    size = float(np.linalg.norm(body.joints[INDEX[f"middle_01_{side}"]] - body.joints[INDEX[f"hand_{side}"]])) / HAND
    turn = _turned(hold.way, out, thumb, along, heading)
    deep, far = _place(hold)
    at = palm(body, side) + (out * deep + along * far) * size
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = turn
    model[:3, 3] = at - turn @ np.asarray(hold.at)
    return model


def in_jaws(hold: Hold, mesh: Mesh, snout: Array, head: Array) -> Array:
    """The matrix (4, 4) f4 of a thing in an animal's mouth: crosswise if it is long, bitten in its middle, or hanging from where a hand
    would hold it. `snout` (3,) is the tip of the muzzle, `head` (3, 3) how the head is turned."""
    low, high = mesh.bounds
    size = high - low
    long = int(size.argmax())
    across = np.eye(3)
    if hold.way != "hang" and long != 0:
        other = 3 - long  # the axis that is neither the longest nor the first: it stays as it is
        across = np.zeros((3, 3))
        across[0, long], across[long, 0], across[other, other] = 1.0, -1.0, 1.0
    turn = head @ across
    low, high = waist(mesh)
    grip = np.asarray(hold.at) if hold.way == "hang" else (low + high) / 2
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = turn
    model[:3, 3] = snout - turn @ grip
    return model


def waist(mesh: Mesh) -> tuple[Array, Array]:
    """The bounds (3,), (3,) of a thing's middle, where an animal bites it: a branch is thin there, however far its twigs reach."""
    low, high = (np.asarray(end, float) for end in mesh.bounds)
    long = int((high - low).argmax())
    off = np.abs(mesh.positions[:, long] - (low + high)[long] / 2)
    near = mesh.positions[off < WAIST * (high - low)[long]]
    return (near.min(0).astype(float), near.max(0).astype(float)) if len(near) >= 8 else (low, high)


def _place(hold: Hold) -> tuple[float, float]:
    if hold.way == "flat":
        return _ON_TIPS
    if hold.way == "hang":
        return _HOOKED
    if hold.way in ("pinch", "pen"):
        return _PINCHED
    if hold.way == "fingers":
        return _BETWEEN_FINGERS
    if hold.way in ("along", "blade", "staff") or (hold.way in ("upright", "forward") and hold.reach < 0.02):
        return _IN_CROOK
    return _ON_PALM


def _turned(way: str, out: Array, thumb: Array, along: Array, heading: float) -> Array:
    """Columns: where the thing's own axes point."""
    if way == "flat":
        return yaw(heading + 180.0) @ about(np.array([1.0, 0.0, 0.0]), READING_TILT)
    if way == "hang":
        x = thumb - _UP * float(thumb @ _UP)
        if float(x @ x) < 0.04:
            x = along - _UP * float(along @ _UP)
        x = unit(x)
        return np.stack([x, _UP, np.cross(x, _UP)], 1)
    if way == "palm":
        y, z = out, -along
        return np.stack([np.cross(y, z), y, z], 1)
    if way == "pen":  # it leans back over the web of the thumb
        z = -unit(0.75 * along + 0.30 * out - 0.72 * thumb)
        x = unit(np.cross(thumb, z))
        return np.stack([x, np.cross(z, x), z], 1)
    if way == "fingers":
        return np.stack([np.cross(thumb, out), thumb, out], 1)
    if way == "pinch":
        z = -unit(along + 0.25 * out)
        x = unit(np.cross(thumb, z))
        return np.stack([x, np.cross(z, x), z], 1)
    if way == "forward":
        y, z = thumb, -along
        return np.stack([np.cross(y, z), y, z], 1)
    if (
        way == "blade"
    ):  # out of the fist to where the fingers point, not straight up from the thumb; its flat to the palm
        z = -unit(along + 0.8 * thumb)
        return np.stack([np.cross(out, z), out, z], 1)
    if way in ("along", "staff"):
        z, x = (-thumb if way == "along" else thumb), -out
        return np.stack([x, np.cross(z, x), z], 1)
    x, y = -out, thumb
    return np.stack([x, y, np.cross(x, y)], 1)


def _between(hold: Hold, body: Pose, heading: float) -> Array:
    left, right = palm(body, "l"), palm(body, "r")
    across = left - right
    across[1] = 0.0
    ahead = np.array([np.sin(np.radians(heading)), 0.0, np.cos(np.radians(heading))])
    x = unit(across) if float(across @ across) > 1e-4 else np.cross(_UP, ahead)
    turn = np.stack([x, _UP, np.cross(x, _UP)], 1)
    model = np.eye(4, dtype=np.float32)
    model[:3, :3] = turn
    model[:3, 3] = (left + right) / 2 - turn @ np.asarray(hold.at)
    return model


def blended(a: Array, b: Array, w: float, at: Array) -> Array:
    """Part way (0..1) from one rigid matrix to another; `at` is the point of the thing that goes straight from place to place."""
    if w <= 0.0:
        return a
    if w >= 1.0:
        return b
    model = np.eye(4, dtype=np.float32)
    turn = between(a[:3, :3].astype(float), b[:3, :3].astype(float), w)
    here = (a[:3, :3] @ at + a[:3, 3]) * (1.0 - w) + (b[:3, :3] @ at + b[:3, 3]) * w
    model[:3, :3] = turn
    model[:3, 3] = here - turn @ at
    return model
