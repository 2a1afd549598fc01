"""The performance as the director watches it: arrays over frames of heads, feet, looks and speeds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.things import Size, Things
from filmwright.scenes import Beat, Scene
from filmwright.stage.performance import Performance
from filmwright.stage.places.plan import Plan

NECK = 78.0  # degrees that a head turns from its body
STRIDE = 3  # frames between samples of the looks; they are held between


class Watch:
    """A performance on its plan, sampled once; all arrays have the scene's length n as first dimension."""

    def __init__(
        self,
        scene: Scene,
        plan: Plan,
        performance: Performance,
        known: Mapping[str, Size] | None = None,
        hats: frozenset[str] = frozenset(),
    ) -> None:
        self.hats = hats  # who wears something with a brim, under which one sees only from low
        self.scene = scene
        self.plan = plan
        self.performance = performance
        self.fps = scene.fps
        self.frames = scene.frames
        self.names = tuple(
            who for who in scene.cast if not who.startswith("vehicle-")
        )  # these are not looked at for their faces
        self.eye: dict[str, Array] = {who: performance.eyes(who) for who in self.names}
        self.feet: dict[str, Array] = {who: performance.positions(who) for who in self.names}
        self.stature = {who: performance.stature(who) for who in self.names}
        self.velocity: dict[str, Array] = {who: self._velocity(who) for who in self.names}
        self.on: dict[str, Array] = {who: performance.presence(who) for who in self.names}
        self.low: dict[str, Array] = {
            who: self.eye[who][:, 1] - self.feet[who][:, 1] < 0.84 * self.stature[who] for who in self.names
        }
        self._gaze: dict[str, Array] = {}
        self.things = Things(performance, known or {})

    def _velocity(self, who: str) -> Array:
        if self.frames < 2:
            return np.zeros((self.frames, 3))
        return np.asarray(np.gradient(self.feet[who], axis=0) * self.fps)

    def gaze(self, who: str) -> Array:
        """Unit directions of a person's look (n,3)."""
        if who not in self._gaze:
            frames = np.arange(0, self.frames, STRIDE)
            sampled = self.performance.gazes(who, frames)
            gaze = np.repeat(sampled, STRIDE, axis=0)[: self.frames]
            self._gaze[who] = _within_reach(gaze, self.performance.headings(who))
        return self._gaze[who]

    def facing(self, who: str, frame: int) -> Array:
        """Unit horizontal direction (3,) in which the body faces."""
        angle = np.radians(self.performance.headings(who)[self.clip(frame)])
        return np.array([np.sin(angle), 0.0, np.cos(angle)])

    def clip(self, frame: float) -> int:
        """A frame that exists."""
        return max(min(round(frame), self.frames - 1), 0)

    def present(self, frame: float) -> list[str]:
        """Who is on stage."""
        k = self.clip(frame)
        return [who for who in self.names if self.on[who][k]]

    def here(self, start: int, end: int, part: float = 0.5) -> list[str]:
        """Who is on stage for at least `part` of a window."""
        span = slice(self.clip(start), max(self.clip(end - 1), self.clip(start)) + 1)
        return [who for who in self.names if self.on[who][span].mean() >= part]

    def travelled(self, who: str, start: int, end: int) -> float:
        """Metres between where somebody is at the start and at the end of a window."""
        a, b = self.feet[who][self.clip(start)], self.feet[who][self.clip(end - 1)]
        return float(np.linalg.norm(b - a))

    def speed(self, who: str, start: int, end: int) -> float:
        """Mean speed over the floor in a window, m/s."""
        span = self.velocity[who][self.clip(start) : self.clip(end - 1) + 1, ::2]
        return float(np.linalg.norm(span, axis=1).mean()) if len(span) else 0.0

    def looked_at(self, who: str, frame: float) -> str:
        """Whom somebody looks at: the one nearest to the ray of the look, within some 15 degrees; "" for nobody."""
        k = self.clip(frame)
        gaze = self.gaze(who)[k]
        best, found = 0.965, ""
        for other in self.names:
            if other != who and self.on[other][k]:
                away = self.eye[other][k] - self.eye[who][k]
                near = float(gaze @ away / (np.linalg.norm(away) + 1e-9))
                if near > best:
                    best, found = near, other
        return found

    def lies(self, who: str, frame: int) -> bool:
        """Whether somebody lies on the ground."""
        k = self.clip(frame)
        return bool(self.eye[who][k, 1] - self.feet[who][k, 1] < 0.3 * self.stature[who])

    def inside(self, who: str, start: int, end: int) -> float:
        """The part of a window in which somebody is where cameras may be, and so still in the room."""
        heads = self.eye[who][self.clip(start) : self.clip(end - 1) + 1 : 4]
        within = [((heads > np.array(low)) & (heads < np.array(high))).all(1) for low, high in self.plan.zones]
        return float(np.any(within, axis=0).mean()) if within else 1.0

    def rises(self, who: str, start: int, end: int) -> float:
        """How much a person's eyes change in height over the feet in a window, metres."""
        span = slice(self.clip(start), self.clip(end - 1) + 1)
        return float(np.ptp(self.eye[who][span, 1] - self.feet[who][span, 1]))

    def prop(self, prop: str, frame: float) -> Array:
        """Where a prop is (3,)."""
        return np.array(self.performance.prop_position(prop, self.clip(frame)))

    @cached_property
    def posts(self) -> tuple[Array, Array]:
        """Corners (n,3), (n,3) of what is thin and tall and no wall, but spoils a face behind it: posts, lamps, pillars."""
        thin = [
            box
            for box in self.plan.boxes
            if not box.opaque
            and max(box.hi[0] - box.lo[0], box.hi[2] - box.lo[2]) <= 1.0
            and box.hi[1] - box.lo[1] > 0.5
        ]
        low, high = ([getattr(box, corner) for box in thin] for corner in ("lo", "hi"))
        return np.array(low, float).reshape(-1, 3), np.array(high, float).reshape(-1, 3)

    @cached_property
    def storm(self) -> Array | None:
        """The horizontal direction (3,) in which a wall of dust stands: opposite to the way the place runs; None without one, or
        when it is over everybody already."""
        if self.scene.weather != "sandstorm" or not self.plan.open or self.scene.storm[0] > 0.85:
            return None
        angle = np.radians(self.plan.heading)
        return -np.array([np.sin(angle), 0.0, np.cos(angle)])

    @cached_property
    def landmark(self) -> Array | None:
        """What a wide should show (3,): a storm that comes, else the place's own landmark."""
        storm = self.plan.anchor("storm") if self.scene.weather in ("storm", "sandstorm") else None
        if storm is not None:
            return np.array([storm[0], float(self.plan.ground(*storm)) + 12.0, storm[1]])
        return None if self.plan.landmark is None else np.array(self.plan.landmark, float)

    @cached_property
    def lines(self) -> list[tuple[int, Beat]]:
        """(start frame, beat) of every line that is seen spoken."""
        pairs = zip(self.scene.starts, self.scene.beats, strict=True)
        return [(start, beat) for start, beat in pairs if beat.kind == "line" and not beat.voice_over]

    @cached_property
    def actions(self) -> list[tuple[int, Beat]]:
        """(start frame, beat) of every action."""
        pairs = zip(self.scene.starts, self.scene.beats, strict=True)
        return [(start, beat) for start, beat in pairs if beat.kind != "line"]


def _within_reach(gaze: Array, headings: Array) -> Array:
    """Looks (n,3) as a head can follow them: no farther than NECK from where the body faces (headings (n,), degrees)."""
    flat = np.hypot(gaze[:, 0], gaze[:, 2])
    wanted = np.degrees(np.arctan2(gaze[:, 0], gaze[:, 2]))
    off = (wanted - headings + 180.0) % 360.0 - 180.0
    angle = np.radians(np.where(np.abs(off) > NECK, headings + np.clip(off, -NECK, NECK), wanted))
    return np.stack([np.sin(angle) * flat, gaze[:, 1], np.cos(angle) * flat], axis=1)
