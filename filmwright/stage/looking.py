"""Where people look: at whom, at what, or straight ahead, frame by frame or for many frames at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.handling import Handling
from filmwright.stage.tracks import Point3, Timed, Track, as_point, read

TURNS_THE_EYES = frozenset(
    ("look", "face", "give", "take", "point", "read", "hug", "kiss", "fight", "shake_hands", "write")
)  # fmt: skip


def settled(fps: int) -> float:
    """Frames after which eyes, head and chest have come to where they look, from wherever they came: 180 degrees take a head 17 frames of
    24, and the chest follows (motion/gaze.py)."""
    return 6.0 + 1.1 * fps


class Looking:
    """The looks of a performance. `points(target)` gives where a target is at every frame (n,3)."""

    def __init__(
        self,
        timed: Mapping[str, list[Timed]],
        tracks: Mapping[str, Track],
        handling: Handling,
        points: Callable[[str], Array],
        fps: int = 24,
    ) -> None:
        self._tracks, self._handling, self._points = tracks, handling, points
        self._settled = settled(fps)
        self._looks = {who: [t for t in cues if _turns(t)] for who, cues in timed.items()}
        self._still: dict[str, Point3] = {}

    def at(self, who: str, frame: float) -> tuple[Point3 | None, Point3 | None, float]:
        """(the point looked at, the one before, frames since the look changed); None is straight ahead.

        Once a look has settled nothing shows any more from where it came or when, and no more is told."""
        keys = [t for t in self._looks[who] if t.start <= frame]
        if not keys:
            return None, None, 1e9
        if frame - keys[-1].start >= self._settled:
            return self._target_point(keys[-1], frame), None, 1e9
        before = self._target_point(keys[-2], frame) if len(keys) > 1 else None
        return self._target_point(keys[-1], frame), before, frame - keys[-1].start

    def way(self, who: str, frame: float) -> Array:
        """Unit direction (3,) of the look at a frame, or between two."""
        now = next((t for t in reversed(self._looks[who]) if t.start <= frame), None)
        point = self._target_point(now, frame) if now is not None else None
        track = self._tracks[who]
        if point is None:
            angle = math.radians(float(read(track.heading, frame)))
            x, y, z = math.sin(angle), 0.0, math.cos(angle)
        else:
            from_x, from_y, from_z = read(track.eye, frame).tolist()
            x, y, z = point[0] - from_x, point[1] - from_y, point[2] - from_z
        far = max(math.sqrt(x * x + y * y + z * z), 1e-6)
        return np.array([x / far, y / far, z / far])

    def ways(self, who: str, frames: Array) -> Array:
        """Unit directions (n,3) of the look at whole frames (n,)."""
        looks, track = self._looks[who], self._tracks[who]
        latest = np.searchsorted([t.start for t in looks], frames, side="right") - 1
        angle = np.radians(track.heading[frames])
        away = np.stack([np.sin(angle), np.zeros(len(frames)), np.cos(angle)], 1)
        for k in np.unique(latest[latest >= 0]):
            now = latest == k
            points = self._target_points(looks[k], frames[now])
            if points is not None:
                away[now] = points - track.eye[frames[now]]
        return np.asarray(away / np.maximum(np.sqrt((away * away).sum(1, keepdims=True)), 1e-6))

    def _target_point(self, timed: Timed, frame: float) -> Point3 | None:
        target = timed.cue.target or timed.cue.prop
        if not target:
            return None
        if target in self._tracks:
            eye = self._tracks[target].eye
            x, y, z = eye[min(max(round(frame), 0), len(eye) - 1)].tolist()
            return x, y, z
        if self._goes(target):
            return self._handling.position(target, frame)
        if target not in self._still:
            x, y, z = self._points(target)[0].tolist()
            self._still[target] = (x, y, z)
        return self._still[target]

    def _target_points(self, timed: Timed, frames: Array) -> Array | None:
        """Where what is looked at is at each of some frames (n,3), or once for all (3,); None is straight ahead."""
        target = timed.cue.target or timed.cue.prop
        if target in self._tracks:
            return self._tracks[target].eye[frames]
        if target and self._goes(target):
            return np.array([self._handling.position(target, float(frame)) for frame in frames])
        still = self._target_point(timed, 0.0)
        return None if still is None else np.array(still)

    def _goes(self, target: str) -> bool:
        """Whether a target is a thing that hands may take elsewhere."""
        return target in self._handling.props and as_point(target) is None


def _turns(timed: Timed) -> bool:
    """Whether a cue is a look at something, or for a while at nothing."""
    cue = timed.cue
    return cue.do in TURNS_THE_EYES and bool(cue.target or cue.prop or cue.do == "look")
