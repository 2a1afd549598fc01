"""Where a body goes that leaves the ground: run-up, take-off, free flight by g, contact, rest.

This is the single definition of the path of a jump or fall. The performance places people by it; physics.py lets a ragdoll
turn about it. The path is that of the feet of a person standing upright; in flight it is the parabola y = y0 + v t - g t^2 / 2.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Cue

G = 9.81  # m/s^2
Ground = Callable[[Array, Array], Array]

GATHER = 0.35  # seconds in which a standing jumper bends the knees
TEETER = 0.45  # seconds in which one who falls off a height loses balance
CUSHION = 3.0  # metres from the middle of a soft thing to its edge
GATHER_RUN = 1.6  # metres in which a runner reaches the speed of the take-off
SETTLE = 1.6  # seconds kept after contact for the body to come to rest
RISE_TIME = 0.8  # seconds to stand up again after landing on the feet
FEET_LIMIT = 2.5  # metres of drop up to which one lands on one's feet
# What one lands on that gives way: its top above the ground, and how deep one lies in it at the end, in metres.
SOFT = {"airbag": (1.85, 0.18), "air bag": (1.85, 0.18), "crash mat": (0.6, 0.12), "mattress": (0.35, 0.1), "boxes": (1.2, 0.2),
        "snow": (0.0, 0.06), "hay": (0.9, 0.15)}  # fmt: skip
WATER = "water"  # what one goes into feet first, however high, and comes up from
PLUNGE, SHALLOWEST, DEEPEST = 0.11, 0.25, 1.3  # metres that one goes under for each m/s of the fall, and bounds


@dataclass(frozen=True)
class Leap:
    """The plan of one jump or fall; lengths in metres, times in seconds from the cue's start.

    `approach` (k,2) is the run-up on the floor, its last point the take-off; `take_off` and `landing` are (x, y, z) of the feet;
    `velocity` (3,) is that of the take-off; `leaves` and `lands` are its times; `sink` is how deep the landing gives way.
    """

    approach: Array
    take_off: Array
    landing: Array
    velocity: Array
    leaves: float
    lands: float
    sink: float
    stands: bool  # lands on the feet and stays up
    wet: bool = False  # in water: `sink` is how deep one goes under before one comes up

    @property
    def seconds(self) -> float:
        """From the cue's start until the body lies or stands still."""
        if self.wet:
            return self.lands + 7.0 / self.plunge
        return self.lands + (RISE_TIME if self.stands else SETTLE)

    @property
    def plunge(self) -> float:
        """How quickly one goes under in water and comes up, 1/s: deepest after 1/plunge seconds, up again after seven times that."""
        speed = G * (self.lands - self.leaves) - float(self.velocity[1])
        return max(speed, 1.0) / (math.e * max(self.sink, 0.05))

    @property
    def drop(self) -> float:
        """Metres from take-off down to landing (negative: up)."""
        return float(self.take_off[1] - self.landing[1])

    def height(self, t: float) -> float:
        """Height of the feet in free flight, `t` seconds after take-off."""
        return float(self.take_off[1] + self.velocity[1] * t - 0.5 * G * t * t)


def plan(cue: Cue, ground: Ground, start: tuple[float, float], heading: float = 0.0) -> Leap:
    """Lays out a jump or fall.

    `path` of the cue: where it starts, any run-up, the take-off (last but one) and the landing (last). Without a path one goes
    `heading` degrees, as far as a standing person would. `height` is the drop; without it the ground decides. `target` or `prop`
    may name something soft (see SOFT).
    """
    falls = cue.do == "fall"
    points = [np.array(start, float), *(np.array(p, float) for p in cue.path[1:])]
    if len(points) == 1:
        angle = math.radians(heading)
        ahead = np.array([math.sin(angle), math.cos(angle)])
        points.append(points[0] + ahead * (0.3 + 0.1 * cue.height if falls else 0.9 + 0.15 * cue.height))
    approach = np.array(points[:-1])
    edge, end = points[-2], points[-1]
    top, sink = _soft(cue)
    high = _at(ground, edge)
    low = _at(ground, end)
    if top and _raised(ground, end, low, 0.5 * top):
        top = 0.0  # the place's own ground is the top of it
    longest = 3.0 * _airtime(0.6, max(high - low - top, cue.height - top, 0.0))
    if falls and float(np.linalg.norm(end - edge)) > longest:
        # Nobody falls that far: one staggers along the path first.
        edge = end + (edge - end) * (longest / float(np.linalg.norm(end - edge)))
        approach = np.vstack([approach, edge])
    legs = float(np.linalg.norm(np.diff(approach, axis=0), axis=1).sum()) if len(approach) > 1 else 0.0
    if cue.height:
        # The place may know the roof or may know only the street; the drop that was asked for decides between them.
        high = max(high, low + cue.height) if abs(high - low - cue.height) > 0.2 else high
    landing = np.array([end[0], low + top, end[1]])
    take_off = np.array([edge[0], high, edge[1]])
    gap = float(np.linalg.norm(end - edge))
    drop = high - landing[1]
    up = 0.6 if falls else 2.3
    if not falls:
        # Far jumps need time in the air, so that the speed over the ground stays a runner's.
        fastest = 7.0 if legs > 1.0 else 3.2
        while gap / _airtime(up, drop) > fastest and up < 4.2:
            up += 0.1
    up = max(up, math.sqrt(max(-2 * G * drop, 0.0)) + 0.4)
    airtime = _airtime(up, drop)
    over = (end - edge) / airtime
    leaves = _run_seconds(legs, _top(over)) if legs > 0.2 else TEETER if falls else GATHER
    wet = WATER in _said(cue)
    if wet:
        sink = min(max(PLUNGE * (G * airtime - up), SHALLOWEST), DEEPEST)
    stands = wet or (not falls and drop <= FEET_LIMIT)
    velocity = np.array([over[0], up, over[1]])
    return Leap(approach, take_off, landing, velocity, leaves, leaves + airtime, sink, stands, wet)


def trajectory(
    cue: Cue, fps: int, ground: Ground, start: tuple[float, float], heading: float = 0.0
) -> tuple[Array, Array]:
    """Feet (n,3) in metres at every frame from the cue's start until rest, and seconds aloft (n,), nan on the ground.

    Frame k is at k / fps seconds. `ground(x, z)` takes and gives arrays. See `plan` for what the cue's fields mean.
    """
    leap = plan(cue, ground, start, heading)
    n = max(math.ceil(leap.seconds * fps) + 1, 2)
    t = np.arange(n) / fps
    points = np.empty((n, 3))
    aloft = np.full(n, np.nan)
    before, after = t < leap.leaves, t > leap.lands
    air = ~before & ~after
    legs = np.linalg.norm(np.diff(leap.approach, axis=0), axis=1)
    reach = np.concatenate([[0.0], np.cumsum(legs)])
    gone = _run_distance(t[before], float(reach[-1]), _top(leap.velocity[[0, 2]]))
    for column, axis in ((0, 0), (2, 1)):
        points[before, column] = np.interp(gone, reach, leap.approach[:, axis])
    walked = np.asarray(ground(points[before, 0], points[before, 2]), float)
    # A roof that the place's ground does not know is level with the take-off.
    points[before, 1] = np.where(np.abs(walked - leap.take_off[1]) < 1.0, walked, leap.take_off[1])
    flight = t[air] - leap.leaves
    aloft[air] = flight
    points[air] = leap.take_off + leap.velocity * flight[:, None]
    points[air, 1] -= 0.5 * G * flight**2
    since = t[after] - leap.lands
    points[after] = leap.landing
    if leap.sink:
        # Speed is continuous at contact: the cushion takes it up over `sink` metres.
        speed = G * (leap.lands - leap.leaves) - leap.velocity[1]
        if leap.wet:  # down, and up again
            points[after, 1] -= leap.sink * leap.plunge * since * np.exp(1.0 - leap.plunge * since)
        else:
            points[after, 1] -= leap.sink * (1 - np.exp(-since * speed / leap.sink))
    return points, aloft


def frames_needed(cue: Cue, fps: int, ground: Ground, start: tuple[float, float], heading: float = 0.0) -> int:
    """Frames that a jump or fall takes by the laws of motion; blocking gives its cue at least so many."""
    return math.ceil(plan(cue, ground, start, heading).seconds * fps) + 1


def _soft(cue: Cue) -> tuple[float, float]:
    """(height of the top, sink) of what the cue says one lands on."""
    words = _said(cue)
    return next((give for name, give in SOFT.items() if name in words), (0.0, 0.0))


def _said(cue: Cue) -> str:
    """What a cue names to land on, in words."""
    return f"{cue.target} {cue.prop}".lower().replace("_", " ")


def _raised(ground: Ground, middle: Array, height: float, least: float) -> bool:
    """Whether the ground at a point stands higher, by `least` metres, than somewhere just beyond a cushion's edge."""
    around = np.radians(np.arange(0.0, 360.0, 45.0))
    reach = 1.5 * CUSHION
    heights = ground(middle[0] + reach * np.sin(around), middle[1] + reach * np.cos(around))
    return height - float(np.min(heights)) > least


def _at(ground: Ground, point: Array) -> float:
    return float(np.asarray(ground(point[:1], point[1:2])).reshape(-1)[0])


def _airtime(up: float, drop: float) -> float:
    """Seconds of flight from an upward speed and a drop; the time to the apex where the landing is out of reach."""
    return (up + math.sqrt(max(up * up + 2 * G * drop, 0.0))) / G


def _top(over: Array) -> float:
    """Speed in m/s at the end of a run-up: that of the flight, so that nothing jerks at the edge."""
    return min(max(float(np.linalg.norm(over)), 1.8), 8.0)


def _run_seconds(distance: float, top: float) -> float:
    """Seconds of a run-up that starts from rest and reaches `top` m/s with even acceleration."""
    gather = min(GATHER_RUN, distance)
    return 2 * gather / top + (distance - gather) / top


def _run_distance(t: Array, distance: float, top: float) -> Array:
    """Metres run after `t` seconds of a run-up of this length; zero when there is none (gathering, teetering)."""
    if distance <= 0.2:
        return np.zeros_like(t)
    gather = min(GATHER_RUN, distance)
    ramp = 2 * gather / top
    return np.asarray(np.clip(np.where(t < ramp, 0.5 * top * t * t / ramp, gather + top * (t - ramp)), 0.0, distance))


BOUNCE = 0.28  # part of its speed that what is dropped keeps at its first bounce


def fallen(drop: float, seconds: float) -> float:
    """Height in metres over the ground of a thing that fell from rest `drop` metres above it, after `seconds`: free fall, then bounces
    that each keep BOUNCE of the speed, until it lies."""
    if seconds <= 0.0 or drop <= 0.0:
        return max(drop, 0.0)
    lands = math.sqrt(2 * drop / G)
    if seconds < lands:
        return drop - 0.5 * G * seconds * seconds
    t, speed = seconds - lands, math.sqrt(2 * G * drop) * BOUNCE
    while speed > 0.15:
        aloft = 2 * speed / G
        if t < aloft:
            return speed * t - 0.5 * G * t * t
        t, speed = t - aloft, speed * BOUNCE
    return 0.0
