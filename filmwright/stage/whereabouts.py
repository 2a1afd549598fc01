"""Where the eyes and hands of posed bodies are through a scene, without posing every frame of it.

Who stands, sits or walks and does nothing that moves the head is where that body always is when it does so: such poses are taken
once for each body and kept. What moves head or hands (sitting down, falling, giving) is posed as it happens. Everything is sampled
on each beat's own clock and turned with the body, so that a longer line moves what follows and changes nothing in it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Placed
from filmwright.stage.motion.pose import ends
from filmwright.stage.motion.rotations import yaw
from filmwright.stage.motion.surroundings import Surroundings
from filmwright.stage.people.rig import Rig
from filmwright.stage.performance import Performance
from filmwright.stage.tracks import Timed

Ends = Callable[
    [str, Sequence[float]], Array
]  # who, and n frames -> eyes, right and left palm (n,3,3) as they are then
QUIET_EVERY, BUSY_EVERY = 12, 6  # frames between samples; finer would follow the bob of every step
LONG = 72  # frames of a cue from which on it is sampled half as often
QUIET = frozenset(
    ("look", "face", "point", "wave", "nod", "shake_head", "gesture", "wait", "shrug", "walk", "run", "enter", "exit",
     "appear", "vanish", "laugh", "text", "phone", "clap", "cross_arms", "salute", "blow", "sing"),
)  # fmt: skip
LOOK_STEP = 10.0  # degrees between the looks that are posed: a head's eyes move half a centimetre
PACES = {"walk": 1.25, "run": 3.8}  # m/s at which one who goes is posed
AHEAD = 3.0  # metres at which a look is taken to end
WALKS = 0.3  # m/s from which somebody is on the way
PHASES = 4  # moments of a stride that are averaged
STRIDE = 1.5  # metres of it
MOST_POSES = 8192  # that are kept of one body


def whereabouts(performance: Performance, who: str, rig: Rig, ends_of: Ends) -> tuple[Array, Array, Array]:
    """Offsets (n,3) in metres of somebody's eyes, right and left palm from where the performance has them stand or sit."""
    frames, busy = _samples(performance, who)
    starts, props = {*performance.scene.starts, frames[0]}, _handled(performance, who)
    holding = {f for f in frames if f in starts and any(performance.holder(prop, f) == who for prop in props)}
    posed = [frame for frame in frames if frame in busy or frame in holding]
    there = ends_of(who, posed) if posed else np.empty((0, 3, 3))
    known = {frame: _turned_back(performance, who, frame, at) for frame, at in zip(posed, there, strict=True)}
    held: Array | None = None
    usual: dict[int, tuple[Recipe, Array | None]] = {}
    for frame in frames:
        if frame in starts:
            held = known[frame] if frame in holding else None
        if frame not in busy:
            usual[frame] = _usual(performance, who, frame, held is None), held
    poses = _poses(rig)
    poses.take(part for recipe, _ in usual.values() for _, part in recipe)
    for frame, (recipe, hands) in usual.items():
        known[frame] = poses.mixed(recipe)
        if hands is not None:
            known[frame][1:] = hands[1:]
    found = np.array([known[frame] for frame in frames])
    every = np.arange(performance.frames)
    offsets = np.stack(
        [np.interp(every, frames, found[:, part, axis]) for part in range(3) for axis in range(3)], 1
    ).reshape(-1, 3, 3)
    turn = np.radians(performance.headings(who))
    c, s = np.cos(turn)[:, None], np.sin(turn)[:, None]
    x, z = offsets[..., 0] * c + offsets[..., 2] * s, offsets[..., 2] * c - offsets[..., 0] * s
    world = np.stack([x, offsets[..., 1], z], -1)
    return world[:, 0], world[:, 1], world[:, 2]


def clock(performance: Performance, every: int) -> list[int]:
    """Frames at which a scene is sampled: every so many from the start of each beat, and its last, so that what is between two of them
    owes nothing to the beat after it."""
    edges = sorted({0, *(start for start in performance.scene.starts if start < performance.frames)})
    frames = [
        frame for a, b in zip(edges, [*edges[1:], performance.frames], strict=True) for frame in range(a, b, every)
    ]
    return sorted({*frames, *(edge - 1 for edge in edges[1:]), performance.frames - 1})


def _samples(performance: Performance, who: str) -> tuple[list[int], frozenset[int]]:
    """The frames at which somebody is looked at, and those at which the body must be posed for it."""
    busy: set[int] = set()
    for timed in performance.cues(who):
        if timed.cue.do in QUIET:
            continue
        every = BUSY_EVERY if timed.cue.frames < LONG else 2 * BUSY_EVERY
        busy |= {frame for frame in range(timed.start, timed.end + 1, every) if 0 <= frame < performance.frames}
        busy |= {frame for frame in (timed.end,) if 0 <= frame < performance.frames}
        busy |= _grasps(performance, timed)
    quiet = clock(performance, QUIET_EVERY)
    under_way = [(t.start, t.end) for t in performance.cues(who) if t.cue.do not in QUIET]
    thrown = performance.off_feet(who)
    busy |= {f for f in quiet if thrown[f] and performance.scene.mark(who).posture != "lie"}
    quiet = [f for f in quiet if f in busy or not any(start <= f <= end for start, end in under_way)]
    return sorted({*quiet, *busy}), frozenset(busy)


def _grasps(performance: Performance, timed: Timed) -> set[int]:
    """The frames about which a thing of a cue comes into a hand or leaves it: there the hand must be where the thing is."""
    if not timed.cue.prop:
        return set()
    first, last = max(timed.start, 1), min(timed.end, performance.frames - 1)
    holders = [performance.holder(timed.cue.prop, frame) for frame in range(first - 1, last + 1)]
    changes = [first + k for k in range(len(holders) - 1) if holders[k] != holders[k + 1]]
    return {frame for change in changes for frame in (change - 1, change) if 0 <= frame < performance.frames}


def _handled(performance: Performance, who: str) -> tuple[str, ...]:
    """What somebody has in hand at some time of the scene, or may be given."""
    scene = performance.scene
    named = {cue.prop for beat in scene.beats for cue in beat.cues if cue.prop and who in (cue.who, cue.target)}
    return tuple(sorted(named))


def _turned_back(performance: Performance, who: str, frame: float, there: Array) -> Array:
    """Eyes and palms (3,3) of a posed body, seen from where it stands and as if it faced +z."""
    return np.asarray((there - performance.position(who, frame)) @ yaw(performance.heading(who, frame)))


def _usual(performance: Performance, who: str, frame: int, free: bool) -> Recipe:
    """The poses that make up somebody who does nothing out of the way; `free` tells of the hands."""
    gait, speed = performance.gait(who, frame), performance.speed(who, frame)
    posture, seat = performance.posture(who, frame)
    gaze = performance.gaze(who, frame)
    turn = math.degrees(math.atan2(gaze[0], gaze[2])) - performance.heading(who, frame)
    across = round(((turn + 180.0) % 360.0 - 180.0) / LOOK_STEP) * LOOK_STEP
    up = round(math.degrees(math.asin(min(max(gaze[1], -1.0), 1.0))) / LOOK_STEP) * LOOK_STEP
    if gait in PACES and speed > WALKS:
        part = min(speed / PACES[gait], 1.0)  # who only sets out, or is coming to a stop, still stands half
        still = Rest("stand", 0.0)
        return ((part, gait), (1.0 - part, still), (1.0, still.turned(across, up)), (-1.0, still))
    rest = Rest(posture, round(seat, 2) if posture in ("sit", "lie") else 0.0)
    mood, strength = max(performance.moods(who, frame), key=lambda pair: pair[1])
    strength = round(2 * strength) / 2
    recipe: Recipe = ((1.0, rest.turned(across, up)),)
    for name, weight in performance.idle(who, frame) if free else ():
        recipe += ((weight, rest._replace(idle=name)), (-weight, rest))
    if mood != "neutral" and strength and posture != "lie":
        recipe += ((1.0, rest._replace(mood=mood, strength=strength)), (-1.0, rest))
    return recipe


class Rest(NamedTuple):
    """A body at rest that looks so many degrees across and up, in a mood, or with idle hands."""

    posture: str
    seat: float
    across: float = 0.0
    up: float = 0.0
    mood: str = "neutral"
    strength: float = 0.0
    idle: str = ""

    def turned(self, across: float, up: float) -> Rest:
        """The same with another look."""
        return self._replace(across=across, up=up)

    def placed(self, eyes: Array) -> Placed:
        """As the performance would place it, at the origin; `eyes` (3,) are those of the one who looks straight ahead."""
        gaze = None
        if self.across or self.up:
            a, e = math.radians(self.across), math.radians(self.up)
            way = (math.sin(a) * math.cos(e), math.sin(e), math.cos(a) * math.cos(e))
            gaze = (float(eyes[0]) + AHEAD * way[0], float(eyes[1]) + AHEAD * way[1], float(eyes[2]) + AHEAD * way[2])
        return Placed(
            position=(0.0, 0.0, 0.0), heading=0.0, speed=0.0, stride=0.0, gait="", posture=self.posture, was=self.posture,
            change=1.0, seat=self.seat, gaze=gaze, on_stage=True, mood=self.mood, intensity=self.strength,
            moods=((self.mood, self.strength),), gaze_was=gaze, idle=((self.idle, 1.0),) if self.idle else (),
        )  # fmt: skip


Recipe = tuple[tuple[float, Rest | str], ...]  # weights of bodies at rest, or of a gait


class _Poses:
    """Eyes and palms (3,3) of one body at rest or under way, posed once, many at a time."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.known: dict[Rest | str, Array] = {}

    def take(self, parts: Iterable[Rest | str]) -> None:
        """Pose those that are not known yet."""
        if len(self.known) > MOST_POSES:
            self.known.clear()
        wanted = dict.fromkeys(parts)
        straight = dict.fromkeys(Rest(part.posture, part.seat) for part in wanted if isinstance(part, Rest))
        self._pose([part for part in straight if part not in self.known])
        self._pose([part for part in wanted if isinstance(part, Rest) and part not in self.known])
        for part in wanted:
            if isinstance(part, str) and part not in self.known:
                self.known[part] = _going(self.rig, part)

    def _pose(self, rests: list[Rest]) -> None:
        ahead = np.zeros(3)
        moments = [
            (
                rest.placed(ahead if not (rest.across or rest.up) else self.known[Rest(rest.posture, rest.seat)][0]),
                Surroundings(),
            )
            for rest in rests
        ]
        self.known |= zip(rests, ends(self.rig, moments), strict=True)

    def mixed(self, recipe: Recipe) -> Array:
        """A sum of poses."""
        found = np.zeros((3, 3))
        for weight, part in recipe:
            found += weight * self.known[part]
        return found


@lru_cache(maxsize=64)
def _poses(rig: Rig) -> _Poses:
    return _Poses(rig)


def _going(rig: Rig, gait: str) -> Array:
    """Eyes and palms (3,3) of a body that walks or runs, their mean over a stride."""
    speed = PACES[gait]
    strides = [8.0 + STRIDE * k / PHASES for k in range(PHASES)]
    moments = [
        Placed(
            position=(0.0, 0.0, stride), heading=0.0, speed=speed, stride=stride, gait=gait, posture="stand", was="stand",
            change=1.0, seat=0.0, gaze=None, on_stage=True,
        )
        for stride in strides
    ]  # fmt: skip
    places = np.array([placed.position for placed in moments])
    found = ends(rig, [(placed, Surroundings()) for placed in moments]) - places[:, None]
    return np.asarray(found.mean(0))


def of_animals(
    performance: Performance, names: Mapping[str, object], eye: Callable[[str, float], Array]
) -> dict[str, Array]:
    """Offsets (n,3) of the eyes of those whom animals play; a mouth is what they have for hands."""
    frames = clock(performance, BUSY_EVERY)
    every = np.arange(performance.frames)
    found = {}
    for who in names:
        away = np.array([eye(who, frame) - performance.position(who, frame) for frame in frames])
        found[who] = np.stack([np.interp(every, frames, away[:, axis]) for axis in range(3)], 1)
    return found
