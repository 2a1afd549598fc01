"""On a seat, a saddle or a deck: hips, hands and feet go where what carries the body has them, and the body with it."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import touch, turn_hand
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.mount import Mount
from filmwright.stage.motion.rotations import between

HOLLOW = 0.72  # part of the lean that neck and head take back, so that one looks ahead


def mounted(c: Controls, body: Body, mount: Mount) -> None:
    """Brings the controls to a mount."""
    w, k = mount.share, body.rig.size
    if mount.hips is not None:
        hips = np.array(mount.hips, float)
        soles = [sole.place[1] for sole in mount.feet if sole is not None]
        if mount.standing and soles:
            low = float(np.mean(soles))
            hips[1] = low + (hips[1] - low) * k
        else:
            hips[1] += 0.06 * (k - 1.0)
        c.hips[:] = c.hips * (1 - w) + hips * w
        c.pelvis[:] = c.pelvis * (1 - w) + np.array([mount.lean, 0.0, -mount.side]) * w
        c.spine[:] = c.spine * (1 - 0.85 * w) + np.array([mount.bend, 0.0, 0.0]) * w
        c.neck[:] = c.neck * (1 - 0.6 * w) + np.array([-HOLLOW * (mount.lean + mount.bend), 0.0, 0.0]) * w
        c.bears[:] *= 1 - w
        c.knees[:] = c.knees * (1 - w) + mount.knees * w
        c.toes[:] *= 1 - w
    for side, sole in enumerate(mount.feet):
        if sole is not None:
            foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
            foot[:] = foot * (1 - w) + sole.place * w
            tread[:] = tread * (1 - w) + np.array([sole.pitch, 4.0 * (1 if side == 0 else -1), 0.0]) * w
    for side, grip in enumerate(mount.hands):
        if grip is not None:
            touch(c, side, grip.wrist, w, elbow=(0.62, -0.62, -0.42), shape="grip")
            turn_hand(c, side, grip.fingers, grip.palm, w)
        elif mount.hips is not None and mount.feet[side] is not None and not mount.standing:
            out = 1.0 if side == 0 else -1.0
            lap = np.array(mount.hips, float) + np.array([0.12 * out, 0.1, 0.30]) * k
            touch(c, side, lap, w, elbow=(0.7, -0.5, -0.5), shape="relaxed")
            turn_hand(c, side, (-0.25 * out, -0.25, 1.0), np.array([0.0, -1.0, 0.0]), w)


def carried(root: Array, mount: Mount) -> Array:
    """The frame (4,4) in which a body is solved: its own, that of its mount, or part way between while one gets on."""
    if mount.hips is None or mount.share <= 0.0:
        return root
    if mount.share >= 1.0:
        return mount.root
    out = np.eye(4)
    out[:3, :3] = between(root[:3, :3], mount.root[:3, :3], mount.share)
    out[:3, 3] = root[:3, 3] * (1 - mount.share) + mount.root[:3, 3] * mount.share
    return out
