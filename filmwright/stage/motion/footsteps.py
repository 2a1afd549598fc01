"""Where the feet stand: the footprints of a whole performance, laid out before it is posed.

A walk is planned the way a dance is: first the prints on the floor, then the legs that go from one to the next. So a planted
foot does not slide whatever the path, the speed, the start, the stop or the ground, and any frame can be asked for by itself.
Step lengths and times: research on gait (preferred walk 1.35 m/s with 0.72 m steps, stance 62 % of a stride; a run has flight).
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Placed
from filmwright.stage.motion.rotations import ease, smooth
from filmwright.stage.people.rig import Rig

Ground = Callable[[Array, Array], Array]
STAND_WIDTH = 0.098  # metres from the middle line to a foot at ease, for a grown man
TOE_OUT = 8.0  # degrees
ON_FOOT = ("walk", "run")
STRIKE = 0.26  # part of a stance in which the toes come down after the heel
HEEL, TOE = -0.07, 0.20  # metres from under the ankle to a grown man's heel and toes
TREAD = (0.06, 0.45)  # metres of the rise of a step
TREADS = 0.24  # metres by which a print may be shifted onto a tread
TURN_RATE = 12.0  # degrees a second above which somebody who stands is turning
TURN_STEP = 50.0  # degrees that one step on the spot turns at most


@dataclass(frozen=True)
class Foot:
    """One foot at one moment: its print (x, y, z of the sole, heading in degrees) and its tread.

    `pitch` in degrees, heel up positive; `bears` 0..1 the weight it may carry; `planted`: it touches and does not move.
    """

    place: tuple[float, float, float]
    heading: float
    pitch: float
    bears: float
    planted: bool


@dataclass(frozen=True)
class Gait:
    """The body's part in the walk: `phase` counts steps (a whole number: one leg passes under the body, the left one when even).

    `strength` 0..1 fades in and out at the ends of a walk; `run` 0..1 is how much of a run it is; `step` and `speed` in m, m/s;
    `flight` is the time off the ground in each step, in seconds.
    """

    phase: float = 0.0
    strength: float = 0.0
    run: float = 0.0
    step: float = 0.0
    speed: float = 0.0
    flight: float = 0.0


@dataclass(frozen=True)
class _Swing:
    """One foot in the air from one print to the next; times in frames; prints are (x, y, z, heading)."""

    start: float
    end: float
    leaves: tuple[float, float, float, float]
    lands: tuple[float, float, float, float]
    lift: float
    run: float
    back: float  # 0..1: how far behind the body it leaves, which says how high the heel is
    front: float  # 0..1: how far ahead it lands, which says how high the toes are


@dataclass(frozen=True)
class _Walk:
    """One stretch of walking: frames first..last, and the distance gone at each; `marks` is the distance of each step."""

    first: int
    last: int
    gone: Array
    marks: Array
    even_left: bool
    run: Array
    speed: Array


def step_length(speed: float, run: float, size: float) -> float:
    """Metres of one step at a speed: walks lengthen with the square root of speed, runs with cadence from 2.6 to 4.2 Hz."""
    v = max(speed, 0.25)
    walk = 0.72 * math.sqrt(v / 1.35) * size**0.75
    cadence = min(2.55 + 0.19 * max(v - 2.2, 0.0), 4.3) / math.sqrt(size)
    return float(max(walk * (1 - run) + v / cadence * run, 0.2 * size))


def duty(speed: float, run: float) -> float:
    """Part of a stride in which one foot is on the ground."""
    walk = 0.62 + 0.06 * max(min((1.35 - speed) / 1.0, 1.0), -0.6)
    sprint = 0.40 - 0.13 * max(min((speed - 2.2) / 5.5, 1.0), 0.0)
    return walk * (1 - run) + sprint * run


def stance(speed: float, run: float, local: float, size: float) -> tuple[float, float]:
    """Metres ahead of the body at which a foot lands, and behind it at which it leaves, in steps of `local` metres."""
    half = duty(speed, run) * local
    later = (0.16 - 0.06 * run) * local  # a leg reaches back farther than forward
    # A leg is only so long: who goes faster flies farther.
    return min(half - later, 0.36 * size), min(half + later, (0.49 + 0.03 * run) * size)


class Footsteps:
    """All the steps of one person in one performance.

    `positions` (n,3) and `headings` (n,) degrees are those of the body at every frame; `gaits` n names ("" when standing);
    `aloft` (n,) is True where feet touch nothing (a jump or a fall) or do not bear (lying). `ground(x, z)` takes arrays.
    """

    def __init__(
        self,
        rig: Rig,
        positions: Array,
        headings: Array,
        gaits: Sequence[str],
        aloft: Array,
        fps: int,
        ground: Ground,
    ) -> None:
        self.rig = rig
        self.fps = fps
        self._ground = ground
        self._positions = np.asarray(positions, float)
        self._headings = np.asarray(headings, float)
        self._swings: tuple[list[_Swing], list[_Swing]] = ([], [])
        self._prints: tuple[list[tuple[float, tuple[float, float, float, float]]], ...] = ([], [])
        self._walks: list[_Walk] = []
        n = len(self._positions)
        kinds = ["air" if aloft[k] else "walk" if gaits[k] in ON_FOOT else "stay" for k in range(n)]
        runs = np.array([1.0 if gait == "run" else 0.0 for gait in gaits])
        self._stand(0)
        start = 0
        for k in range(1, n + 1):
            if k < n and kinds[k] == kinds[start]:
                continue
            if kinds[start] == "walk":
                self._walk(start, k, runs)
            elif kinds[start] == "stay":
                self._stay(start, k)
            elif k < n:
                self._stand(k)
            start = k
        self._starts = tuple([swing.start for swing in swings] for swings in self._swings)
        self._walk_starts = [walk.first for walk in self._walks]

    @classmethod
    def of(cls, rig: Rig, placed: Sequence[Placed], fps: int, ground: Ground) -> Footsteps:
        """The steps of somebody whose places at frames 0, 1, 2… are given."""
        positions = np.array([p.position for p in placed])
        headings = np.degrees(np.unwrap(np.radians([p.heading for p in placed])))
        aloft = np.array([p.air is not None or p.posture == "lie" for p in placed])
        gaits: list[str] = []
        flown = False
        for p in placed:
            leaping = any(cue.do in ("jump", "fall") for cue, _, _ in p.doing)
            flown = leaping and (flown or p.air is not None)
            # The run-up of a jump is a run, though the performance does not call it one.
            gaits.append(p.gait or ("run" if leaping and not flown and p.speed > 0.4 else ""))
            aloft[len(gaits) - 1] &= gaits[-1] == ""
        return cls(rig, positions, headings, gaits, aloft, fps, ground)

    @classmethod
    def straight(cls, rig: Rig, gait: str, speed: float, metres: float, fps: int) -> Footsteps:
        """The steps of an even walk from the origin along +z, on flat ground: what is assumed when only one moment is known."""
        n = max(math.ceil(metres / max(speed, 0.2) * fps), 2) + 1
        positions = np.zeros((n, 3))
        positions[:, 2] = np.linspace(0.0, metres, n)
        gaits = [""] + [gait] * (n - 1)
        return cls(rig, positions, np.zeros(n), gaits, np.zeros(n, bool), fps, lambda x, z: np.zeros_like(x))

    # ------------------------------------------------------------------ laying out

    def _height(self, x: float, z: float, body: float) -> float:
        """The floor under a print, or the body's own floor where the ground lies far from it (a roof it does not know)."""
        y = float(np.asarray(self._ground(np.array([x]), np.array([z]))).reshape(-1)[0])
        return y if abs(y - body) < 0.5 else body

    def _print(
        self, side: int, place: Array, heading: float, width: float, toe_out: float
    ) -> tuple[float, float, float, float]:
        """A print beside a point of the path: `side` 0 is left; width in metres from the middle."""
        angle = math.radians(heading)
        out = (1 if side == 0 else -1) * width * self.rig.size
        x = float(place[0]) + math.cos(angle) * out
        z = float(place[2]) - math.sin(angle) * out
        turned = heading + (toe_out if side == 0 else -toe_out)
        along = self._on_a_tread(x, z, math.radians(turned))
        x, z = x + along * math.sin(math.radians(turned)), z + along * math.cos(math.radians(turned))
        return x, self._height(x, z, float(place[1])), z, turned

    def _on_a_tread(self, x: float, z: float, angle: float) -> float:
        """Metres by which a print goes ahead so that the foot stands on one tread, its heel over the edge behind if need be, and does not
        stick in the next; 0 where there is no step."""
        at = np.arange(-TREADS, TREADS + TOE + 0.001, 0.02)
        heights = np.asarray(self._ground(x + at * math.sin(angle), z + at * math.cos(angle)), float)
        edges = np.nonzero(np.abs(np.diff(heights)) > 0.05)[0]
        if not len(edges):
            return 0.0
        shifts = sorted(np.arange(-TREADS + 0.04, TREADS, 0.02), key=abs)
        for low in (HEEL, 0.06):  # the whole foot, or ball and toes
            for shift in shifts:
                under = heights[(at >= shift + low - 1e-6) & (at <= shift + TOE + 1e-6)]
                if float(under.max() - under.min()) < 0.05:
                    return float(shift)
        return 0.0

    def _stand(self, frame: int) -> None:
        """Feet at ease side by side from this frame on."""
        for side in (0, 1):
            at = self._print(side, self._positions[frame], float(self._headings[frame]), STAND_WIDTH, TOE_OUT)
            self._prints[side].append((float(frame), at))

    def _last(self, side: int) -> tuple[float, float, float, float]:
        return self._prints[side][-1][1]

    def _add(self, side: int, swing: _Swing) -> None:
        self._swings[side].append(swing)
        self._prints[side].append((swing.end, swing.lands))

    def _walk(self, first: int, end: int, runs: Array) -> None:
        """Prints and swings of one stretch of walking, frames first..end-1."""
        before = max(first - 1, 0)
        places = self._positions[before:end]
        frames = np.arange(before, end, dtype=float)
        gone = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(places[:, [0, 2]], axis=0).T))])
        total = float(gone[-1])
        if total < 0.05:
            return
        width = max(round(0.2 * self.fps), 1)
        run = _box(runs[before:end] if before == first else np.r_[runs[first], runs[first:end]], width)
        speed = _box(np.gradient(gone) * self.fps, width) if len(gone) > 1 else np.zeros(1)
        size = self.rig.size
        edges = self._edges(gone, places)
        marks = [0.0]
        while marks[-1] < total - 1e-6:
            v = float(np.interp(marks[-1] + 0.3, gone, speed))
            r = float(np.interp(marks[-1] + 0.3, gone, run))
            shorter = 0.78 if len(marks) == 1 else 1.0  # one does not set off with a full step
            # Nor does a runner end in a patter: each step is at least three quarters of the one before.
            least = 0.75 * r * (marks[-1] - marks[-2]) if len(marks) > 1 else 0.0
            marks.append(_tread(edges, marks[-1], marks[-1] + max(shorter * step_length(v, r, size), least)))
        # The last step is made to fit by sharing what is over among all.
        if len(marks) > 2 and total - marks[-2] < 0.5 * (marks[-1] - marks[-2]):
            marks.pop()
        line = np.array([*marks[:-1], total]) if len(edges) else np.array(marks) * (total / marks[-1])
        strictly = gone + np.arange(len(gone)) * 1e-9  # so that time can be read from distance

        def when(distance: float) -> float:
            return float(np.interp(distance, strictly, frames))

        def place(distance: float) -> Array:
            return np.array([np.interp(distance, strictly, places[:, axis]) for axis in range(3)])

        ahead = self._headings[before:end]
        count = len(line) - 1
        # The foot that is behind, or on the outside of the turn to come, starts.
        turn = float(np.interp(line[1], strictly, ahead) - ahead[0])
        lead = 1 if turn > 0 else 0
        settled = min(end - 1 + round(0.5 * self.fps), len(self._headings) - 1)
        for k in range(1, count + 2):
            side = (lead + k + 1) % 2
            closing = k >= count
            mark = total if closing else float(line[k])
            at = max(k - 2, 0)
            local = float(line[min(k, count)] - line[min(k, count) - 1])
            v = float(np.interp(mark - local, strictly, speed))
            r = float(np.interp(mark - local, strictly, run))
            ahead_of, behind = stance(v, r, local, size)
            slower = max(1.0 - float(np.interp(mark, strictly, speed)) / max(v, 0.1), 0.0)
            ahead_of *= (
                1.0 - 0.5 * r * slower
            )  # who brakes sets the foot down nearer, or the hips would sink to reach it
            if closing:
                behind *= 1.0 - 0.15 * r  # who stops from a run does not let the last legs trail
            if len(edges) and float(place(mark)[1] - place(max(mark - local, 0.0))[1]) > TREAD[0]:
                behind *= 0.45  # up a stair the lower foot leaves early, or it would hold the body down
            leave = 0.0 if k == 1 else float(line[at]) + behind if k > 2 else min(behind, (0.5 - 0.25 * r) * local)
            land = mark - ahead_of if k <= count else total
            leave, land = min(leave, total), min(max(land, leave), total)
            t0, t1 = when(leave), when(land)
            if closing and k == count + 1:
                t1 = float(frames[-1])
            t1 = max(t1, t0 + 0.12 * self.fps)
            previous = self._swings[side][-1] if self._swings[side] else None
            if previous is not None and previous.end > t0:
                t0 = previous.end
                t1 = max(t1, t0 + 0.12 * self.fps)
            heading = float(self._headings[settled]) if closing else float(np.interp(mark, strictly, ahead))
            beside = STAND_WIDTH if closing else 0.058 * (1 - r) + 0.03 * r
            to = self._print(side, place(mark), heading, beside, TOE_OUT if closing else 5.0)
            from_ = self._last(side)
            far = math.hypot(to[0] - from_[0], to[2] - from_[2])
            lift = (0.055 + 0.03 * min(v / 1.4, 1.5)) * (1 - r) + 0.17 * r
            long = min(far / max(2 * local, 0.1), 1.0)
            left_behind = (leave - (float(line[at]) if k > 2 else 0.0)) / (0.52 * size)
            landed_ahead = max(mark - land, 0.0) / (0.34 * size)
            back, front = min(max(left_behind, 0.0), 1.0), min(landed_ahead, 1.0)
            self._add(side, _Swing(t0, t1, from_, to, lift * size * (0.4 + 0.6 * long), r, back, front))
        even_left = lead == 1  # the foot of step 1 is `lead`; even steps are the other's
        self._walks.append(_Walk(before, end - 1, gone, line, even_left, run, speed))

    def _edges(self, gone: Array, places: Array) -> Array:
        """Metres along a way at which the ground rises or falls by a step."""
        at = np.arange(0.0, float(gone[-1]), 0.02)
        x, z = (np.interp(at, gone, places[:, axis]) for axis in (0, 2))
        rises = np.abs(np.diff(np.asarray(self._ground(x, z), float)))
        return np.asarray(at[1:][(rises > TREAD[0]) & (rises < TREAD[1])])

    def _stay(self, first: int, end: int) -> None:
        """Steps on the spot while the body turns, frames first..end-1; small turns are left to the waist."""
        heading = self._headings
        if end - first < 4:
            return
        rate = np.abs(np.gradient(heading[first:end])) * self.fps
        turning = rate > TURN_RATE
        k = 0
        while k < len(turning):
            if not turning[k]:
                k += 1
                continue
            stop = k
            while stop < len(turning) and turning[stop]:
                stop += 1
            self._turn(first + k, first + stop - 1, end)
            k = stop

    def _turn(self, first: int, last: int, end: int) -> None:
        """Turns on the spot from frame `first` to `last`, ready by frame `end`."""
        to = float(self._headings[last])
        now = self._last(0)[3] - TOE_OUT
        # Prints carry headings of their own, which may be whole turns away.
        turn = (to - now + 180.0) % 360.0 - 180.0
        if abs(turn) < 10.0:
            return
        each = math.ceil(abs(turn) / TURN_STEP)
        swings = 2 * each
        time = max(last - first + 1.0, swings * 0.24 * self.fps)
        start = max(first + (last - first + 1.0 - time) / 2, self._swings_end(), 0.0)
        beat = min(time, max(end - start, 0.3 * time)) / swings
        lead = 0 if turn > 0 else 1
        for j in range(swings):
            side = lead if j % 2 == 0 else 1 - lead
            heading = now + turn * (j // 2 + 1) / each
            land = self._print(side, self._positions[last], heading, STAND_WIDTH, TOE_OUT)
            t0 = start + j * beat
            lift = 0.045 * self.rig.size
            self._add(side, _Swing(t0, t0 + beat * 1.05, self._last(side), land, lift, 0.0, 0.2, 0.1))

    def _swings_end(self) -> float:
        return max((swings[-1].end for swings in self._swings if swings), default=0.0)

    # ------------------------------------------------------------------ reading

    @property
    def landings(self) -> list[tuple[float, int]]:
        """When feet come down, in frames, and which: 0 left, 1 right; in order."""
        return sorted((swing.end, side) for side in (0, 1) for swing in self._swings[side])

    def foot(self, side: int, frame: float) -> Foot:
        """The left (0) or right (1) foot at a frame."""
        swings = self._swings[side]
        k = bisect_right(self._starts[side], frame) - 1
        prints = self._prints[side]
        j = max(bisect_right(prints, frame, key=lambda entry: entry[0]) - 1, 0)
        if k >= 0 and frame < swings[k].end:
            return self._flying(swings[k], frame)
        x, y, z, heading = prints[j][1]
        since, pitch = prints[j][0], 0.0
        landed = swings[k] if k >= 0 and swings[k].end == since else None
        leaving = swings[k + 1] if k + 1 < len(swings) else None
        until = leaving.start if leaving is not None else math.inf
        stance = min(until - since, 0.65 * self.fps)
        if landed is not None and frame - since < STRIKE * stance:
            pitch += _strike(landed) * (1 - ease((frame - since) / (STRIKE * stance)))
        if leaving is not None and until - frame < 0.45 * stance:
            pitch += _push(leaving) * ease(1 - (until - frame) / (0.45 * stance))
        return Foot((x, y, z), heading, pitch, 1.0, True)

    def _flying(self, swing: _Swing, frame: float) -> Foot:
        u = (frame - swing.start) / max(swing.end - swing.start, 1e-6)
        # A runner's foot trails, then comes through late and quick; a walker's goes evenly.
        late = u ** (0.93 + 0.15 * swing.run)
        part = ease(late)
        a, b = swing.leaves, swing.lands
        x, y, z = (a[i] + (b[i] - a[i]) * part for i in range(3))
        if abs(b[1] - a[1]) > TREAD[0]:  # over the edge first, and only then ahead or down
            y = a[1] + (b[1] - a[1]) * (ease(u / 0.75) if b[1] > a[1] else ease((u - 0.40) / 0.60))
        turn = (b[3] - a[3] + 180.0) % 360.0 - 180.0
        # Highest early, when the knee folds: sin^2 of a bent time, still without speed at both ends.
        high = math.sin(math.pi * u ** (0.85 if swing.run < 0.5 else 0.75)) ** 2
        more = max(b[1] - a[1], 0.0) * (0.25 if b[1] - a[1] > TREAD[0] else 0.6)
        y += swing.lift * high + more * math.sin(math.pi * u) ** 2
        push, strike = _push(swing), _strike(swing)
        fold = (17.0 + 45.0 * swing.run) * swing.back * math.sin(math.pi * min(u / (0.5 + 0.25 * swing.run), 1.0)) ** 2
        pitch = push * (1 - ease(u / 0.6)) + strike * ease((u - 0.55) / 0.45) + fold
        off, on = 0.35 - 0.22 * swing.run, 0.16 - 0.04 * swing.run
        if b[1] - a[1] > TREAD[0]:  # up a step the body rises as the foot behind comes after it, not in one heave
            off = 1.0 - on
        bears = 1.0 - ease(u / off) + ease((u - 1 + on) / on)
        return Foot((x, y, z), a[3] + turn * part, pitch, bears, False)

    def gait(self, frame: float) -> Gait:
        """What the body above the feet does at a frame."""
        k = bisect_right(self._walk_starts, frame) - 1
        if k < 0 or frame > self._walks[k].last:
            return Gait()
        walk = self._walks[k]
        at = frame - walk.first
        index = np.arange(len(walk.gone))
        gone = float(np.interp(at, index, walk.gone))
        steps = len(walk.marks) - 1
        phase = float(np.interp(gone, walk.marks, np.arange(steps + 1)))
        lengths = np.diff(walk.marks)
        local = float(np.interp(phase, np.arange(steps) + 0.5, lengths))
        total = float(walk.gone[-1])
        strength = smooth(gone / (1.1 * max(float(lengths[0]), 0.2)))
        strength *= smooth((total - gone) / (1.1 * max(float(lengths[-1]), 0.2)))
        speed = float(np.interp(at, index, walk.speed))
        run = float(np.interp(at, index, walk.run))
        flight = max(local - sum(stance(speed, run, local, self.rig.size)), 0.0) / max(speed, 0.3)
        return Gait(phase + (0.0 if walk.even_left else 1.0), strength, run, local, speed, flight)


def _tread(edges: Array, last: float, to: float) -> float:
    """Where a step ends that would go to a distance: in the middle of the next tread, where there are stairs between."""
    k = int(np.searchsorted(edges, last + 0.08))
    if k >= len(edges) or edges[k] > to:
        return to
    following = float(edges[k + 1]) if k + 1 < len(edges) else math.inf
    return float(edges[k]) + min(0.5 * (following - float(edges[k])), 0.15)


def _strike(swing: _Swing) -> float:
    """Pitch at landing: toes up in a walk, nearly flat in a run."""
    return -17.0 * swing.front * (1 - 0.75 * swing.run)


def _push(swing: _Swing) -> float:
    """Pitch at leaving: the heel is up."""
    return 60.0 * swing.back


def _box(values: Array, width: int) -> Array:
    """A running mean over `width` values either side, the edges held."""
    padded = np.pad(np.asarray(values, float), width, "edge")
    kernel = np.full(2 * width + 1, 1.0 / (2 * width + 1))
    return np.asarray(np.convolve(padded, kernel, "valid"))
