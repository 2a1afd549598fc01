"""What an animal is doing at a moment: its cues in the scene, faded in and out, as weights that poses are mixed by."""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Cue, Scene

SETTLING = 0.9  # seconds in which an animal sits down, lies down or gets up
BUSY = 0.5  # and in which a head goes down to eat
AT = {  # what a cue does to an animal, where the word is not the animal's own
    "kneel": "lie", "crouch": "lie", "fall": "lie", "read": "look", "write": "look", "point": "look", "face": "look", "take": "eat",
    "pick_up": "eat", "laugh": "call", "cry": "call", "gesture": "call", "shake_head": "call", "wave": "call", "phone": "look",
    "hug": "look", "kiss": "look", "give": "look",
}  # fmt: skip
FEATS = ("rear", "dig", "roll", "shake")  # what four-footed animals do besides, told by a cue's manner
KINDS = ("sit", "lie", "eat", "drink", "look", "call", "jump", "fly", "swim", "dance", "sleep", "fight", *FEATS)


@dataclass(frozen=True)
class Moment:
    """One animal at one frame. `weights` are 0..1 by what is done; `since` seconds since each began."""

    frame: float
    seconds: float
    position: Array
    heading: float
    speed: float
    lift: float  # metres above the ground: a seat, a perch, the height of a flight
    climb: float  # m/s upward
    bend: float  # degrees a second that the course turns
    weights: Mapping[str, float] = field(default_factory=dict)
    since: Mapping[str, float] = field(default_factory=dict)
    gaze: Array | None = None
    gaze_weight: float = 0.0
    mouth: float = 0.0
    seed: int = 0

    def of(self, kind: str) -> float:
        """How much of something is done."""
        return self.weights.get(kind, 0.0)


class Course:
    """An animal's way through a scene. `positions` (n,3) and `headings` (n,) are the performance's."""

    def __init__(self, scene: Scene, who: str, positions: Array, headings: Array, looks: Array | None = None) -> None:
        self.scene, self.who, self.positions, self.headings = scene, who, positions, headings
        self.seed = zlib.crc32(who.encode())
        self.fps = scene.fps
        self._cues: list[tuple[int, Cue]] = []
        self._lines: list[tuple[int, int]] = []
        for start, beat in zip(scene.starts, scene.beats, strict=True):
            self._cues += [(start + cue.at, cue) for cue in beat.cues if cue.who == who]
            if beat.kind == "line" and beat.who == who and not beat.voice_over:
                self._lines.append((start, start + beat.frames))
        self._cues.sort(key=lambda pair: pair[0])
        self._spans = self._laid()
        n = len(positions)
        flat = positions[:, [0, 2]]
        velocity = np.gradient(flat, axis=0) * self.fps if n > 1 else np.zeros((n, 2))
        self.speeds = np.hypot(velocity[:, 0], velocity[:, 1])
        self.bends = np.gradient(headings) * self.fps if n > 1 else np.zeros(n)
        self.lifts = self._lifted()
        self.climbs = np.gradient(self.lifts) * self.fps if n > 1 else np.zeros(n)

    def _laid(self) -> dict[str, list[tuple[float, float, Cue]]]:
        """Spans of everything done: kind -> (from, until, cue)."""
        spans: dict[str, list[tuple[float, float, Cue]]] = {kind: [] for kind in KINDS}
        mark = self.scene.mark(self.who)
        posture, begun = AT.get(mark.posture, mark.posture), -1e6
        resting = Cue(self.who, posture)
        end = float(self.scene.frames + 240)
        for start, cue in self._cues:
            do = _kind(cue)
            if do in ("sit", "lie", "sleep", "stand", "walk", "run", "enter", "exit", "jump", "crawl", "climb"):
                if posture in ("sit", "lie", "sleep"):
                    spans[posture].append((begun, float(start), resting))
                posture, begun, resting = do, float(start), cue
            if do in ("eat", "drink", "call", "jump", "dance", "fight", *FEATS) and "upright" not in cue.manner.split():
                spans[do].append((float(start), float(start + max(cue.frames, 12)), cue))
            if do == "look" and (cue.target or cue.prop):
                spans["look"].append((float(start), float(start + max(cue.frames, 36)), cue))
            for way in ("fly", "swim"):
                if way in cue.manner.split():
                    spans[way].append((float(start), float(start + max(cue.frames, 1)), cue))
        if posture in ("sit", "lie", "sleep"):
            spans[posture].append((begun, end, resting))
        return spans

    def _lifted(self) -> Array:
        """Metres above the ground at every frame (n,): the mark's until one moves off it on foot, what a cue says from then on."""
        n = len(self.positions)
        out = np.full(n, self.scene.mark(self.who).seat)
        for start, cue in self._cues:
            start = min(max(start, 0), n)
            if "fly" in cue.manner.split() or "swim" in cue.manner.split():
                if cue.height:
                    out[start:] = cue.height
            elif cue.seat:
                out[start:] = cue.seat
            elif _kind(cue) in ("walk", "run", "enter", "exit") and cue.path:
                out[start:] = 0.0
        if np.ptp(out) < 1e-6:
            return out
        reach = int(0.8 * self.fps)
        kernel = np.hanning(2 * reach + 3)[1:-1]
        return np.convolve(np.pad(out, (reach, reach), "edge"), kernel / kernel.sum(), "valid")

    def _weight(self, kind: str, frame: float) -> tuple[float, float]:
        """(how much, seconds since it began) of something at a frame."""
        fade = (SETTLING if kind in ("sit", "lie", "sleep") else 0.25 if kind in ("call", "jump") else BUSY) * self.fps
        best, since = 0.0, 0.0
        for begins, ends, _ in self._spans[kind]:
            if begins - 1e-9 <= frame < ends + fade:
                into = _ease((frame - begins) / fade) if begins > -1e5 else 1.0
                out = 1.0 - _ease((frame - ends) / fade)
                if min(into, out) >= best:
                    best, since = min(into, out), (frame - max(begins, 0.0)) / self.fps
        return best, since

    def at(self, frame: float, look_at: Mapping[str, Array] | None = None) -> Moment:
        """The moment of a frame. `look_at` are points by name, for looks."""
        weights, since = {}, {}
        for kind in KINDS:
            if self._spans[kind]:
                weights[kind], since[kind] = self._weight(kind, frame)
        gaze, gaze_weight = None, 0.0
        for begins, ends, cue in self._spans["look"]:
            if begins <= frame < ends + BUSY * self.fps:
                point = _point(cue.target or cue.prop, look_at or {})
                if point is not None:
                    gaze = point
                    gaze_weight = min(
                        _ease((frame - begins) / (BUSY * self.fps)), 1.0 - _ease((frame - ends) / (BUSY * self.fps))
                    )
        mouth = 0.0
        for begin, end in self._lines:
            if begin <= frame < end:
                t = (frame - begin) / self.fps
                mouth = 0.45 * abs(math.sin(t * 11.0)) * (0.55 + 0.45 * math.sin(t * 3.1))
        if weights.get("call"):
            t = since["call"] % 1.6
            mouth = max(mouth, weights["call"] * _ease(t / 0.25) * (1 - _ease((t - 0.7) / 0.4)))
        return Moment(
            frame,
            frame / self.fps,
            _read(self.positions, frame),
            float(_read(self.headings, frame)),
            float(_read(self.speeds, frame)),
            float(_read(self.lifts, frame)),
            float(_read(self.climbs, frame)),
            float(_read(self.bends, frame)),
            weights,
            since,
            gaze,
            gaze_weight,
            mouth,
            self.seed,
        )


def _kind(cue: Cue) -> str:
    if "sleep" in cue.manner.split():
        return "sleep"
    if "call" in cue.manner.split():
        return "call"
    feat = next((feat for feat in FEATS if feat in cue.manner.split()), "")
    if feat:
        return feat
    return AT.get(cue.do, cue.do)


def _point(name: str, known: Mapping[str, Array]) -> Array | None:
    if name in known:
        return known[name]
    parts = name.split(",")
    try:
        return np.array([float(part) for part in parts]) if len(parts) == 3 else None
    except ValueError:
        return None


def _read(values: Array, frame: float) -> Array:
    k = min(max(frame, 0.0), len(values) - 1.0)
    low = int(k)
    high = min(low + 1, len(values) - 1)
    return np.asarray(values[low] * (1 - k + low) + values[high] * (k - low))


def _ease(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def wander(seconds: float, seed: int, rate: float) -> float:
    """A slow aimless wave, -1..1: heads, ears and tails of who has nothing to do."""
    a = (seed % 1000) / 159.0
    return 0.6 * math.sin(seconds * rate + a) + 0.4 * math.sin(seconds * rate * 1.73 + 2.1 * a)


def twitch(seconds: float, seed: int, every: float, long: float) -> float:
    """A short bump 0..1 now and then: an ear's flick, a tail's lash."""
    slot = math.floor(seconds / every)
    draw = zlib.crc32(f"{seed} {slot}".encode()) % 1000 / 1000
    t = (seconds / every - slot) * every - draw * (every - long)
    return math.sin(math.pi * t / long) if 0 <= t <= long else 0.0
