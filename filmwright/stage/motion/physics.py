"""Falls that MuJoCo works out: a body that leaves the ground, turns in the air, meets what is below and comes to rest.

A fall is simulated once, from the plan in ballistics.py, and kept (in memory, and in the user's cache); after that the pose at
any moment is read from it. In the air the centre of mass obeys g and nothing else; muscles only move the limbs about it. On the
ground the body braces, gives way and lies.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Cue
from filmwright.stage.motion.act import chance
from filmwright.stage.motion.ballistics import Ground as Terrain
from filmwright.stage.motion.ballistics import Leap, plan
from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.posture import rest
from filmwright.stage.motion.ragdoll import STEP, Ground, Ragdoll, bones
from filmwright.stage.motion.rotations import between, matrices, smooth, yaw
from filmwright.stage.people.rig import Rig

RATE = 60  # poses kept a second
VERSION = 8  # of the simulation; raised when falls come out differently
HAND_OVER = 0.22  # seconds in which the pose before gives way to the ragdoll
SETTLE = 2.4  # seconds simulated after contact


@dataclass(frozen=True, eq=False)
class Fall:
    """A fall worked out: `parts` (n, 14, 7) at RATE from `begins` seconds after the cue's start.

    Places are in a frame whose origin is where the cue began and whose +z is the way of the fall (`heading` in degrees). `prone`:
    it ends on the belly.
    """

    parts: Array
    begins: float
    lands: float
    heading: float
    prone: bool
    fixed: bool  # the way is that of the cue's path; else it is the person's own heading

    @property
    def ends(self) -> float:
        """Seconds after the cue's start at which the body lies still."""
        return self.begins + (len(self.parts) - 1) / RATE

    def at(self, seconds: float) -> Array:
        """The parts (14, 7) at a moment, between the two poses that were kept."""
        x = min(max((seconds - self.begins) * RATE, 0.0), len(self.parts) - 1.0)
        low = int(x)
        high = min(low + 1, len(self.parts) - 1)
        w = x - low
        a, b = self.parts[low], self.parts[high]
        if w == 0.0:
            return np.asarray(a)
        q = np.where((a[:, 3:] * b[:, 3:]).sum(-1, keepdims=True) < 0, -b[:, 3:], b[:, 3:])
        mixed = np.concatenate([a[:, :3] * (1 - w) + b[:, :3] * w, a[:, 3:] * (1 - w) + q * w], 1)
        mixed[:, 3:] /= np.sqrt((mixed[:, 3:] ** 2).sum(-1, keepdims=True))
        return np.asarray(mixed)


def backwards(cue: Cue, seed: int, leap: Leap) -> bool:
    """Whether one lands on the back: asked for by manner, always on a cushion, else by chance in a fall from a height."""
    words = cue.manner.lower()
    if "back" in words:
        return True
    if "forward" in words or "trip" in words or "face" in words:
        return False
    if leap.sink > 0.05 or cue.do == "jump":
        return True
    return chance(seed, "backwards") < (0.5 if leap.drop > 1.5 else 0.35)


def fall(rig: Rig, cue: Cue, seed: int, terrain: Terrain, start: tuple[float, float], heading: float = 0.0) -> Fall:
    """The fall of a cue that began at a point of the floor (x, z); the same for the same, from memory or the cache when there."""
    leap = plan(cue, terrain, start, heading)
    level = leap.take_off[1]
    way = (
        math.degrees(math.atan2(leap.velocity[0], leap.velocity[2]))
        if np.hypot(*leap.velocity[[0, 2]]) > 0.05
        else heading
    )
    local = _Launch(
        drop=round(leap.drop, 3),
        up=round(float(leap.velocity[1]), 3),
        ahead=round(float(np.hypot(leap.velocity[0], leap.velocity[2])), 3),
        run=round(float(np.linalg.norm(leap.take_off[[0, 2]] - np.array(start))), 3),
        leaves=round(leap.leaves, 3),
        lands=round(leap.lands, 3),
        sink=leap.sink,
        back=backwards(cue, seed, leap),
        topple=cue.do == "fall" and leap.drop < 0.6,
        seed=seed % 100003,
    )
    parts = _baked(rig, local)
    moved = parts.copy()
    moved[:, :, 1] += level
    return Fall(moved, local.leaves, local.lands, way, not local.back, len(cue.path) > 1)


@dataclass(frozen=True)
class _Launch:
    """A fall without its place: what the simulation depends on. Metres and seconds."""

    drop: float
    up: float
    ahead: float
    run: float
    leaves: float
    lands: float
    sink: float
    back: bool
    topple: bool
    seed: int


@lru_cache(maxsize=64)
def _baked(rig: Rig, launch: _Launch) -> Array:
    from filmwright.stage.people import cache

    what = repr((VERSION, launch)).encode() + np.round(rig.rest * 1e4).astype("<i4").tobytes()
    key = "fall-" + hashlib.sha256(what).hexdigest()[:32]
    kept = cache.read(key)
    if kept is not None:
        return np.asarray(kept["parts"], float)
    parts = simulate(rig, launch).astype(np.float32)
    cache.write(key, {"parts": parts})
    return np.asarray(parts, float)


def simulate(rig: Rig, launch: _Launch) -> Array:
    """Parts (n, 14, 7) at RATE from take-off until rest."""
    body = Body(rig)
    give = 0.012 if launch.sink <= 0 else 0.04 + 0.55 * min(launch.sink, 0.2)
    doll = Ragdoll(rig, Ground(-launch.drop, give))
    begin = _solved(body, _take_off(body, launch))
    root = np.eye(4)
    root[2, 3] = launch.run
    begin = _moved(begin, root)
    flight = max(launch.lands - launch.leaves, 0.05)
    linear, angular = _launched(launch, flight, rig)
    data = doll.start(begin, linear, angular)
    goals = {name: doll.positions(_moved(_solved(body, c), root)) for name, c in _goals(body, launch).items()}
    total = flight + (SETTLE if launch.drop < 30 else SETTLE + 0.6)
    every = round(1 / RATE / STEP)
    poses = [doll.read(data)]
    touched = math.inf
    steps = math.ceil(total / STEP)
    for k in range(steps):
        t = k * STEP
        if touched == math.inf and data.ncon > 0 and (t > 0.5 * flight or launch.topple):
            touched = t
        goal, strength = _muscles(launch, t, touched, flight, goals)
        doll.pull(data, goal, strength, 0.05 if t > touched + 0.5 else 0.0)
        doll.step(data)
        if (k + 1) % every == 0:
            poses.append(doll.read(data))
    out = np.array(poses)
    _still(out)
    return out


def _launched(launch: _Launch, flight: float, rig: Rig) -> tuple[Array, Array]:
    """Speeds at take-off: of the centre (m/s) and of the turn (rad/s). The turn brings the body flat by the time it lands."""
    rng = np.random.default_rng(launch.seed)
    way = -1.0 if launch.back else 1.0
    if launch.topple:
        # Tipping over the feet: the centre of mass goes ahead as the body turns about the ground.
        spin = 1.35 + 0.3 * rng.random()
        high = 0.95 * rig.hips
        return np.array([rng.uniform(-0.15, 0.15), -0.1, way * spin * high]), np.array(
            [way * spin, rng.uniform(-0.5, 0.5), 0.0]
        )
    # A body that lies meets the ground later than the feet of one that stands would.
    fall_more = 0.80 * rig.hips
    speed = math.sqrt(launch.up**2 + 2 * 9.81 * max(launch.drop + fall_more, 0.0))
    time = (launch.up + speed) / 9.81
    spin = math.radians(84.0) / max(time, 0.35)
    return (
        np.array([0.0, launch.up, launch.ahead]),
        np.array([way * min(spin, 4.5), rng.uniform(-0.25, 0.25), rng.uniform(-0.15, 0.15)]),
    )


def _muscles(launch: _Launch, t: float, touched: float, flight: float, goals: dict[str, Array]) -> tuple[Array, float]:
    """Which pose the muscles want and how hard (0..1): spread in the air, braced before contact, limp after it, then at ease."""
    if t > touched:
        since = t - touched
        if since < 0.12:
            return goals["brace"], 0.35
        return goals["lie"], (0.10 if launch.back else 0.30) + 0.16 * smooth((since - 0.35) / 0.9)
    if launch.topple and launch.back:
        return (goals["air"], 0.55) if t < 0.22 else (goals["brace"], 0.75)
    if launch.topple:
        return goals["brace"], 0.9
    ready = flight - 0.30
    return (goals["air"], 0.55) if t < ready else (goals["brace"], 0.8)


def _take_off(body: Body, launch: _Launch) -> Controls:
    """The pose in which the ground is left."""
    c = rest("stand", body)
    c.bears = 0.0
    if launch.topple:
        return c
    k = body.rig.size
    if launch.run > 0.5:
        c.feet = (0.07 * k, 0.10, -0.34 * k, -0.07 * k, 0.34 * k, 0.26 * k)
        c.tread = (48.0, 0.0, 0.0, 12.0, 0.0, 0.0)
        c.spine = (8.0, 0.0, 0.0)
        c.pelvis = (6.0, 0.0, 0.0)
    for side, out in ((0, 1.0), (1, -1.0)):
        c.side(Controls.reach, side)[:] = (out * 0.34, -0.10 if side == 0 else 0.10, 0.55)
        c.side(Controls.elbows, side)[:] = (out * 0.8, -0.7, -0.3)
    return c


def _goals(body: Body, launch: _Launch) -> dict[str, Controls]:
    """Poses the muscles want, in an upright body; only their joint angles count."""
    k = body.rig.size
    air = rest("stand", body)
    air.bears = 0.0
    air.feet = (0.13 * k, 0.16 * k, 0.24 * k, -0.13 * k, 0.10 * k, -0.12 * k)
    air.tread = (20.0, 0.0, 0.0, 30.0, 0.0, 0.0)
    air.spine = (6.0 if not launch.back else -4.0, 0.0, 0.0)
    for side, out in ((0, 1.0), (1, -1.0)):
        air.side(Controls.reach, side)[:] = (out * 0.66, 0.34 if side == 0 else 0.18, 0.34)
        air.side(Controls.elbows, side)[:] = (out * 0.5, -0.9, -0.4)
    brace = rest("stand", body)
    brace.bears = 0.0
    if launch.back:
        brace.feet = (0.14 * k, 0.26 * k, 0.26 * k, -0.14 * k, 0.22 * k, 0.18 * k)
        brace.spine = (16.0, 0.0, 0.0)
    else:
        # Who goes down on the front stays long, so as not to end up on the knees.
        brace.feet = (0.14 * k, 0.03 * k, -0.12 * k, -0.14 * k, 0.08 * k, -0.06 * k)
        brace.spine = (-6.0, 0.0, 0.0)
    brace.tread = (18.0, 0.0, 0.0, 18.0, 0.0, 0.0)
    brace.neck = (22.0 if launch.back else -26.0, 0.0, 0.0)
    for side, out in ((0, 1.0), (1, -1.0)):
        # On the back the arms beat the ground aside; on the belly the hands go before the face.
        spread = (out * 0.70, -0.40, 0.10) if launch.back else (out * 0.20, 0.12, 0.66)
        brace.side(Controls.reach, side)[:] = spread
        brace.side(Controls.elbows, side)[:] = (out * 0.9, -0.4, -0.3)
    lie = rest("stand", body)
    lie.bears = 0.0
    lie.neck = (8.0 if launch.back else -6.0, 30.0 if not launch.back else 8.0, 0.0)
    lie.feet = (0.16 * k, 0.04 * k, 0.04 * k, -0.13 * k, 0.10 * k, 0.10 * k if launch.back else -0.06 * k)
    if not launch.back:  # on the belly the legs are long, or their feet would stand up in the air
        lie.feet = (0.17 * k, -0.03 * k, 0.0, -0.14 * k, -0.03 * k, 0.0)
    lie.tread = (34.0, 16.0, 0.0, 34.0, -16.0, 0.0)
    for side, out in ((0, 1.0), (1, -1.0)):
        place = (out * 0.46, -0.78, 0.0) if launch.back else (out * 0.52, 0.10 if side == 0 else -0.4, 0.10)
        lie.side(Controls.reach, side)[:] = place
        lie.side(Controls.elbows, side)[:] = (out * 0.9, -0.3, -0.6)
    return {"air": air, "brace": brace, "lie": lie}


def _solved(body: Body, c: Controls) -> Array:
    return body.solve(c, np.eye(4))


def _moved(pose: Array, root: Array) -> Array:
    return np.asarray(root @ pose)


def _still(parts: Array) -> None:
    """The last half second glides to rest, so that what is held afterwards does not stop dead."""
    n = min(RATE // 2, len(parts) // 3)
    last = parts[-1].copy()
    for k in range(n):
        w = smooth((k + 1) / n)
        row = parts[len(parts) - n + k]
        q = np.where((row[:, 3:] * last[:, 3:]).sum(-1, keepdims=True) < 0, -last[:, 3:], last[:, 3:])
        row[:, :3] = row[:, :3] * (1 - w) + last[:, :3] * w
        row[:, 3:] = row[:, 3:] * (1 - w) + q * w
        row[:, 3:] /= np.sqrt((row[:, 3:] ** 2).sum(-1, keepdims=True))


# ---------------------------------------------------------------- into poses


def fallen_pose(
    rig: Rig, falling: Fall, seconds: float, start: tuple[float, float], heading: float, like: Array
) -> Array:
    """Joint matrices (55,4,4) in the world, `seconds` after the cue began at `start`; hands and toes as in `like`."""
    parts = falling.at(seconds)
    local = bones(rig, parts, like)
    root = np.eye(4)
    root[:3, :3] = yaw(falling.heading if falling.fixed else heading)
    root[0, 3], root[2, 3] = start
    out = np.asarray(root @ local)
    out[0, :3, 3] = like[0, :3, 3]  # nothing hangs on the Root joint; it stays on the floor
    return out


def blend(rig: Rig, a: Array, b: Array, w: float) -> Array:
    """Part way (0..1) from one body's joints (55,4,4) to another's: rotations along the short arc, the pelvis along a line."""
    if w <= 0.0:
        return a
    if w >= 1.0:
        return b
    turns = between(rig.local(a[:, :3, :3]), rig.local(b[:, :3, :3]), w)
    pelvis = a[1, :3, 3] * (1 - w) + b[1, :3, 3] * w
    root = np.eye(4)
    rotation = turns[0]
    root[:3, 3] = pelvis - rotation @ rig.rest[1]
    out = rig.forward(turns, root)
    out[0, :3, 3] = a[0, :3, 3] * (1 - w) + b[0, :3, 3] * w
    return out


__all__ = ["Fall", "backwards", "blend", "fall", "fallen_pose", "matrices", "simulate"]
