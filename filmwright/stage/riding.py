"""Who rides on what and when: cues of riding laid out on the scene's clock, and what carries a body at a frame.

A ride is a cue `ride` whose target is a vehicle or an animal of the cast; its manner may hold "seat1", "seat2"… for passengers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Scene
from filmwright.stage.motion.mount import Grip, Mount, Sole
from filmwright.stage.surface import turned
from filmwright.stage.vehicles.model import Hold, Seat
from filmwright.stage.vehicles.motion import Now

BOARDING = 22  # frames in which one gets on or in
STEP_OFF = 1.3  # metres beside what one has got off


@dataclass(frozen=True)
class Ride:
    """From `start` until `end` (frames of the scene) somebody is on `target`, in its n-th seat. `boards`: the getting on is seen."""

    start: int
    end: int
    target: str
    seat: int = 0
    boards: bool = False
    leaves: bool = False

    def share(self, frame: float) -> float:
        """0..1: how far one is on it."""
        into = _ease((frame - self.start) / BOARDING) if self.boards else 1.0
        out = 1.0 - _ease((frame - self.end + BOARDING) / BOARDING) if self.leaves else 1.0
        return min(into, out)


def rides(scene: Scene) -> dict[str, tuple[Ride, ...]]:
    """All rides of everybody who rides, in order. One that lasts to the scene's end is not got off from."""
    found: dict[str, list[Ride]] = {}
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        for cue in beat.cues:
            if cue.do == "ride" and cue.target and cue.target != cue.who:
                begin, end = start + cue.at, start + cue.at + max(cue.frames, 1)
                number = re.search(r"\bseat(\d)", cue.manner)
                last = end >= scene.frames - 1
                found.setdefault(cue.who, []).append(
                    Ride(
                        begin,
                        scene.frames + 240 if last else end,
                        cue.target,
                        int(number[1]) if number else 0,
                        begin > 0,
                        not last,
                    )
                )
    return {who: tuple(sorted(mine, key=lambda ride: ride.start)) for who, mine in found.items()}


def riding(found: tuple[Ride, ...], frame: float) -> Ride | None:
    """The ride under way at a frame."""
    return next((ride for ride in found if ride.start <= frame < ride.end), None)


def carried(ride: Ride, flat: Array, mount: Array, headings: Array) -> None:
    """Writes a rider's way (n,2) over the ground into `flat`, from the way (n,2) and headings (n,) of what carries: on to it over a few
    frames, with it, and off beside it."""
    n = len(flat)
    begin, end = min(max(ride.start, 0), n), min(ride.end, n)
    if begin >= n:
        return
    here = flat[max(begin - 1, 0)].copy()
    frames = np.arange(begin, end)
    share = np.array([ride.share(float(frame)) for frame in frames])[:, None]
    a = np.radians(headings[begin:end])
    beside = mount[begin:end] + STEP_OFF * np.stack([np.cos(a), -np.sin(a)], 1)
    late = frames[:, None] > (ride.start + BOARDING)
    flat[begin:end] = np.where(late, beside, here) * (1 - share) + mount[begin:end] * share
    if end < n:
        flat[end:] = beside[-1]


def on_seat(seat: Seat, now: Now, share: float) -> Mount:
    """What a seat of a vehicle does to a body."""
    turn = turned("y", seat.faces)
    root = now.body @ turn
    into = np.linalg.inv(root)

    def inside(hold: Hold) -> Array:
        return np.asarray((into @ np.append(now.point(hold.bone, np.asarray(hold.point)), 1.0))[:3])

    def way(direction: tuple[float, float, float], hold: Hold) -> Array:
        return np.asarray(into[:3, :3] @ now.bones[hold.bone][:3, :3] @ np.asarray(direction))

    hands: list[Grip | None] = [None, None]
    for k, hold in enumerate(seat.hands[:2]):
        hands[k] = Grip(inside(hold), way(hold.fingers, hold) if hold.bone != "rim" else turn[:3, :3].T @ np.asarray(hold.fingers),
                        way(hold.palm, hold) if hold.bone != "rim" else turn[:3, :3].T @ np.asarray(hold.palm))  # fmt: skip
    feet: list[Sole | None] = [None, None]
    for k, hold in enumerate(seat.feet[:2]):
        feet[k] = Sole(inside(hold), hold.pitch)
    hips = (into @ now.body @ np.append(np.asarray(seat.hips), 1.0))[:3]
    lean, bend = seat.lean, seat.bend
    if seat.how == "row":
        lean += 20.0 * math.cos(now.stroke)
    elif seat.how == "paddle":
        bend += 5.0 * math.sin(now.stroke)
    pushes = seat.how == "push"
    return Mount(
        root,
        None if pushes else hips,
        lean,
        bend,
        0.0,
        (hands[0], hands[1]),
        (feet[0], feet[1]),
        seat.knees,
        share,
        seat.how == "stand",
    )


SHOULDERS, TOP, KNEE_ROOM = (
    0.835,
    0.94,
    0.075,
)  # of a man's height: where one sits on him, and where one holds his head; metres


def on_shoulders(at: Array, heading: float, tall: float, child: float, share: float) -> Mount:
    """What somebody's shoulders do to a child that sits on them: the knees beside the head, the feet on the chest, the hands on the hair.
    `at` (3,) are the carrier's feet, `heading` in degrees; `tall` and `child` are the heights of both, metres."""
    root = np.eye(4)
    root[:3, :3] = turned("y", heading)[:3, :3]
    root[:3, 3] = at
    k = child / 1.75
    seat = SHOULDERS * tall + KNEE_ROOM
    feet = tuple(Sole(np.array([s * 0.115, seat - 0.44 * k, 0.16 + 0.08 * k]), -24.0) for s in (1, -1))
    hands = tuple(
        Grip(np.array([s * 0.085, TOP * tall, 0.03]), np.array([-s * 0.5, 0.1, 0.85]), np.array([-s * 0.5, -0.85, 0.0]))
        for s in (1, -1)
    )
    return Mount(
        root, np.array([0.0, seat, -0.045]), 3.0, 2.0, 0.0, (hands[0], hands[1]), (feet[0], feet[1]), 7.0, share
    )


def on_back(back: Array, wide: float, tall: float, share: float, speed: float, reins: Array) -> Mount:
    """What the back of an animal does to a rider. `back` (4,4) is a frame at the saddle, y up and z ahead; `wide` half the width of the
    barrel and `tall` the height of the saddle over the ground, metres; `reins` (3,) is where they come from, in the frame of the back."""
    post = min(speed / 9.0, 1.0)
    feet = tuple(Sole(np.array([s * (wide + 0.06), -0.62, 0.10]), -4.0) for s in (1, -1))
    hands = tuple(
        Grip(
            np.array([s * 0.07, 0.26, 0.36]) + 0.04 * reins * np.array([0, 1, 1]),
            np.array([-0.35 * s, -0.15, 1.0]),
            np.array([-s * 0.9, 0.0, -0.2]),
        )
        for s in (1, -1)
    )
    del tall
    hips = np.array([0.0, 0.11 + 0.03 * post, 0.0])
    return Mount(
        back, hips, 4.0 + 16.0 * post, 4.0 + 10.0 * post, 0.0, (hands[0], hands[1]), (feet[0], feet[1]), 26.0, share
    )


def targets(scene: Scene) -> Mapping[str, tuple[str, ...]]:
    """Riders by what they ride."""
    out: dict[str, list[str]] = {}
    found = rides(scene)
    for who in scene.cast:
        for ride in found.get(who, ()):
            out.setdefault(ride.target, []).append(who)
    return {target: tuple(dict.fromkeys(riders)) for target, riders in out.items()}


def _ease(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)
