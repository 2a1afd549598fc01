"""Bodies that fall, strike and come to rest: worked out by MuJoCo once, then a function of time.

Each piece is a box or a ball of its own size. What stands still are the floor (a plane) and upright boxes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.events.act import GRAVITY, Solid

STEP = 1 / 480  # seconds of the simulation
KEPT = 60  # poses kept a second
MOST = 60  # bodies; a skinned mesh of the renderer holds 64 joints
DENSITY = 900.0  # kg/m³
THINNEST = 0.004  # metres: what is thinner is as thick as that for the simulation


@dataclass(frozen=True, eq=False)
class Body:
    """A body: its middle (3,), half its sides (3,), how it moves (m/s) and turns (rad/s) at the start; a ball or a box."""

    middle: Array
    half: Array
    velocity: Array
    spin: Array
    ball: bool = False


@dataclass(frozen=True, eq=False)
class Track:
    """Where bodies are: middles (t,n,3), turns as quaternions (t,n,4; w first), energies (t,) in joules, first contacts (n,) seconds,
    and the seconds of the first contact between two bodies, or None."""

    middles: Array
    quaternions: Array
    energies: Array
    contacts: Array
    between: float | None

    def at(self, seconds: float) -> tuple[Array, Array]:
        """Middles (n,3) and turns (n,3,3) at a time; as at the end after it."""
        x = float(np.clip(seconds * KEPT, 0.0, len(self.middles) - 1.0))
        low = int(x)
        high, w = min(low + 1, len(self.middles) - 1), x - low
        a, b = self.quaternions[low], self.quaternions[high]
        b = np.where((a * b).sum(-1, keepdims=True) < 0, -b, b)
        q = a * (1 - w) + b * w
        q = q / np.maximum(np.linalg.norm(q, axis=-1, keepdims=True), 1e-9)
        return self.middles[low] * (1 - w) + self.middles[high] * w, _matrices(q)

    def first_contact(self, k: int) -> float:
        """Seconds until body k first touches anything that stands still."""
        return float(self.contacts[k])

    def struck(self) -> float | None:
        """Seconds until two bodies first touch."""
        return self.between


def bake(
    bodies: Sequence[Body],
    solids: Sequence[Solid],
    floor: float,
    seconds: float,
    restitution: float = 0.2,
    friction: float = 0.6,
    apart: bool = False,
) -> Track:
    """Let bodies go and record them. `restitution` 0..1 is how much of its speed a body keeps as it strikes; `apart` lets bodies
    pass through each other (pieces that overlap at the start would fly apart by themselves)."""
    import mujoco

    bodies = bodies[:MOST]
    model = mujoco.MjModel.from_xml_string(_xml(bodies, solids, floor, restitution, friction, apart))
    data = mujoco.MjData(model)
    for k, body in enumerate(bodies):
        data.qpos[7 * k : 7 * k + 3] = body.middle
        data.qpos[7 * k + 3 : 7 * k + 7] = (1.0, 0.0, 0.0, 0.0)
        data.qvel[6 * k : 6 * k + 3] = body.velocity
        data.qvel[6 * k + 3 : 6 * k + 6] = body.spin
    n, every = len(bodies), round(1 / STEP / KEPT)
    frames = max(round(seconds * KEPT), 1) + 1
    middles, quaternions, energies = np.zeros((frames, n, 3)), np.zeros((frames, n, 4)), np.zeros(frames)
    contacts = np.full(n, seconds)
    between: float | None = None
    first_body = 1 + len(solids)  # geoms: the floor and the solids come first
    for frame in range(frames):
        mujoco.mj_forward(model, data)
        mujoco.mj_energyPos(model, data)
        mujoco.mj_energyVel(model, data)
        pose = data.qpos.reshape(n, 7)
        middles[frame], quaternions[frame] = pose[:, :3], pose[:, 3:]
        energies[frame] = float(data.energy[0] + data.energy[1])
        for _ in range(every):
            mujoco.mj_step(model, data)
            if apart or not data.ncon:  # nobody waits for the moment at which a splinter lands
                continue
            pairs = np.sort(np.asarray(data.contact.geom), axis=1) - first_body
            if between is None and (pairs[:, 0] >= 0).any():
                between = float(data.time)
            landed = pairs[(pairs[:, 0] < 0) & (pairs[:, 1] >= 0), 1]
            contacts[landed] = np.minimum(contacts[landed], float(data.time))
    return Track(middles, quaternions, energies, contacts, between)


def _xml(
    bodies: Sequence[Body], solids: Sequence[Solid], floor: float, restitution: float, friction: float, apart: bool
) -> str:
    # a contact is a damped spring (MuJoCo: Modeling, contact parameters); less damping throws back more
    damping = 1.0 - 0.93 * float(np.clip(restitution, 0.0, 1.0)) ** 0.6
    ref = f'solref="0.02 {damping:.3f}" friction="{friction:.2f} 0.01 0.002"'
    moves = 'contype="1" conaffinity="2"' if apart else 'contype="1" conaffinity="3"'
    rows = [
        f'<geom type="plane" size="80 80 1" pos="0 {floor:.5f} 0" euler="-90 0 0" contype="2" conaffinity="1" {ref} condim="4"/>'
    ]
    for solid in solids:
        middle, half = (solid.low + solid.high) / 2, np.maximum((solid.high - solid.low) / 2, 0.002)
        rows.append(
            f'<geom type="box" pos="{_row(middle)}" size="{_row(half)}" contype="2" conaffinity="1" {ref} condim="4"/>'
        )
    for body in bodies:
        half = np.maximum(body.half, THINNEST)
        shape = f'type="sphere" size="{half.max():.5f}"' if body.ball else f'type="box" size="{_row(half)}"'
        rows.append(
            f'<body><freejoint/><geom {shape} density="{DENSITY:g}" {moves} {ref} condim="6"/></body>'
        )  # six: a ball that rolls comes to rest
    return (
        f'<mujoco><compiler angle="degree"/><option timestep="{STEP:.6f}" gravity="0 {-GRAVITY} 0" integrator="implicitfast">'
        f'<flag energy="enable"/></option><worldbody>{"".join(rows)}</worldbody></mujoco>'
    )


def _row(values: Array) -> str:
    return " ".join(f"{float(v):.5f}" for v in values)


def _matrices(q: Array) -> Array:
    """Rotation matrices (n,3,3) of unit quaternions (n,4), w first."""
    w, x, y, z = q.T
    return np.stack(
        [
            np.stack([1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)], -1),
            np.stack([2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)], -1),
            np.stack([2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)], -1),
        ],
        -2,
    )
