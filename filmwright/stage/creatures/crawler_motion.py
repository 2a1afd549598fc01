"""How reptiles creep: a wave along the spine, feet that tread diagonally, and snakes that follow their own track."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.course import Course, twitch, wander
from filmwright.stage.creatures.crawler import JOINTS
from filmwright.stage.creatures.creature import Creature, Shown
from filmwright.stage.creatures.posing import Posed, joints, placing, turn
from filmwright.stage.creatures.treading import Treading

Ground = Callable[[Array, Array], Array]
LEGS = (("f", "l"), ("f", "r"), ("h", "l"), ("h", "r"))


class CrawlerPlayer:
    """One creeping animal through a scene."""

    def __init__(self, who: Creature, course: Course, ground: Ground, water: float | None) -> None:
        self.who, self.course, self.water = who, course, water
        self.body, self.c = who.body, who.shape
        self.root = int(who.anatomy.measures["root"])
        self.length = self.c.length
        self.gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(course.positions, axis=0), axis=1))])
        self.steps: Treading | None = None
        if self.c.legs:
            rest = np.array([(self._toe(kind, side)[0], self._toe(kind, side)[2]) for kind, side in LEGS])
            hip = who.anatomy.measures["hip"]
            self.steps = Treading(
                course.positions, course.headings, course.fps, hip, rest, ground, self.who.species in ("frog", "toad")
            )

    def _toe(self, kind: str, side: str) -> Array:
        return np.asarray(self.body.tails[self.body.index[f"{kind}3{side}"]])

    def at(self, frame: float, points: dict[str, Array]) -> Shown:
        """The animal at a frame."""
        now, c = self.course.at(frame, points), self.c
        k = min(max(frame, 0.0), len(self.gone) - 1.0)
        gone = float(np.interp(k, np.arange(len(self.gone)), self.gone))
        moving = min(now.speed / max(0.4 * self.length, 0.05), 1.0)
        swim = now.of("swim")
        p = Posed.of(self.body)
        wave = 2 * math.pi * gone / (0.62 * self.length) if c.waves > 1.5 else 2 * math.pi * gone / (0.8 * self.length)
        wave += swim * now.seconds * 4.0
        swing = 26.0 if c.waves > 1.5 else 9.0 * max(moving, swim)
        jump = now.of("jump")
        hop = abs(math.sin(now.since["jump"] * 3.2)) * jump * 0.9 * self.length if jump else 0.0
        if self.who.species in ("frog", "toad") and self.steps is not None:
            hop = max(
                hop, moving * abs(math.sin(math.pi * self.steps.read(self.steps.phase, frame))) * 0.7 * self.length
            )
        root = f"b{self.root}"
        p.root(
            root,
            np.array([0.0, hop, 0.0]),
            turn(
                -14.0 * (hop > 0) * math.cos(3.2 * now.since.get("jump", 0.0)), swing * 0.25 * c.waves * math.sin(wave)
            ),
        )
        bend = float(np.clip(now.bend * 0.05, -6, 6))
        breath = 1 + 0.012 * math.sin(now.seconds * 2.0 + now.seed % 5)
        p.sizes[self.body.index[root]] = (breath, breath, 1.0)
        for j in range(self.root - 1, -1, -1):
            name = "head" if j == 0 else f"b{j}"
            side = (
                swing * c.waves * 0.42 * math.sin(wave + 0.55 * c.waves * (self.root - j)) * (0.4 if j < 2 else 1.0)
                - bend
            )
            if j == 0:
                p.follow(name, turn(*self._head(now)))
            else:
                p.follow(name, turn(0.0, side))
        for j in range(self.root + 1, JOINTS):
            far = (j - self.root) / (JOINTS - self.root)
            side = (
                swing
                * c.waves
                * (0.42 + 0.5 * far * (c.waves <= 1.5))
                * math.sin(wave - 0.55 * max(c.waves, 0.8) * (j - self.root))
                + bend
            )
            side += (1 - moving) * far * 4.0 * wander(now.seconds - 0.3 * far, now.seed, 0.7)
            p.follow(f"b{j}", turn(0.0, side))
        chew = max(now.of("eat"), now.of("drink"))
        p.follow(
            "jaw",
            turn(
                26.0 * now.mouth
                + 14.0 * chew * (math.sin(now.seconds * 5) > 0.2)
                + 3 * twitch(now.seconds, now.seed, 4.0, 0.6)
            ),
        )
        place = np.array(now.position) + [0.0, now.lift, 0.0]
        if swim and self.water is not None:
            place[1] = max(place[1], self.water - 0.6 * self.who.anatomy.measures["height"])
        self._legs(p, now.frame, now.heading, place, now.lift + hop + swim, now.seconds)
        bones = p.matrices(placing(place, now.heading))
        head = self.body.index["head"]
        eye = bones[head] @ np.append(self.body.heads[head] * [0, 0, 1] + [0, self.who.eye, 0], 1.0)
        return Shown(bones, eye[:3], joints(self.who.body, bones))

    def _head(self, now: object) -> tuple[float, float]:
        from filmwright.stage.creatures.course import Moment

        assert isinstance(now, Moment)
        y = 9.0 * wander(now.seconds, now.seed + 2, 0.5)
        x = 3.0 * wander(now.seconds, now.seed + 7, 0.4) - 12 * now.mouth + 10.0 * max(now.of("eat"), now.of("drink"))
        if now.gaze is not None and now.gaze_weight:
            away = now.gaze - now.position
            angle = (math.degrees(math.atan2(away[0], away[2])) - now.heading + 180) % 360 - 180
            y = y * (1 - now.gaze_weight) + float(np.clip(angle, -55, 55)) * now.gaze_weight
        return x, y

    def _legs(self, p: Posed, frame: float, heading: float, place: Array, aloft: float, seconds: float) -> None:
        if self.steps is None:
            return
        away = turn(y=-heading)
        for k, (kind, side) in enumerate(LEGS):
            rest = self._toe(kind, side)
            names = [f"{kind}{n}{side}" for n in (1, 2, 3)]
            i = [self.body.index[name] for name in names]
            if self.c.flippers or aloft:
                beat = (
                    22.0 * math.sin(seconds * 2.4 + (0.0 if kind == "f" else 1.5)) * (1.0 if self.c.flippers else 0.0)
                )
                sign = 1.0 if side == "l" else -1.0
                trail = 30.0 if aloft and not self.c.flippers else 0.0
                p.follow(names[0], turn(trail * (1 if kind == "h" else -0.5), 0, sign * beat))
                p.follow(names[1], turn(0, 0, sign * beat * 0.5))
                p.follow(names[2])
                continue
            foot = self.steps.foot(k, frame)
            goal = away @ (foot.place - place)
            goal[1] += rest[1] + (
                0.5 * self.who.anatomy.measures["hip"] * math.sin(math.pi * foot.swing) if foot.swing >= 0 else 0.0
            )
            _reach(p, i, goal)


def _reach(p: Posed, i: list[int], toe: Array) -> None:
    """Three bones of a sprawling leg to a toe: the foot keeps its rest, the two others meet it with the knee up."""
    heads, tails = p.body.heads, p.body.tails
    parent = p.body.parents[i[0]]
    hip = p.at[parent] + p.turns[parent] @ (heads[i[0]] - heads[parent])
    ankle = toe - (tails[i[2]] - heads[i[2]])
    a = float(np.linalg.norm(heads[i[1]] - heads[i[0]]))
    b = float(np.linalg.norm(heads[i[2]] - heads[i[1]]))
    way = ankle - hip
    c = min(float(np.linalg.norm(way)), (a + b) * 0.995)
    way = way / max(float(np.linalg.norm(way)), 1e-9)
    ankle = hip + way * c
    up = np.array([0.0, 1.0, 0.0]) - way * way[1]
    up /= max(float(np.linalg.norm(up)), 1e-9)
    cosine = float(np.clip((a * a + c * c - b * b) / max(2 * a * c, 1e-9), -1, 1))
    knee = hip + way * a * cosine + up * a * math.sqrt(1 - cosine * cosine)
    p.at[i[0]], p.at[i[1]], p.at[i[2]] = hip, knee, ankle
    p.turns[i[0]] = _swing(heads[i[1]] - heads[i[0]], knee - hip)
    p.turns[i[1]] = _swing(heads[i[2]] - heads[i[1]], ankle - knee)
    p.turns[i[2]] = np.eye(3)


def _swing(old: Array, new: Array) -> Array:
    """The shortest rotation from one way to another."""
    a, b = old / np.linalg.norm(old), new / max(float(np.linalg.norm(new)), 1e-9)
    v, c = np.cross(a, b), float(a @ b)
    k = np.array([[0, -v[2], v[1]], [v[2], 0, -v[0]], [-v[1], v[0], 0]])
    return np.asarray(np.eye(3) + k + k @ k / max(1 + c, 1e-6))
