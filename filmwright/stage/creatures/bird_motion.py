"""How birds stand, walk, peck, call, swim and fly."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.bird import Bird
from filmwright.stage.creatures.course import Moment, twitch, wander
from filmwright.stage.creatures.flesh import Body
from filmwright.stage.creatures.posing import Posed, about, placing, turn
from filmwright.stage.creatures.treading import Treading


class BirdMotion:
    """Poses one bird."""

    def __init__(self, body: Body, measures: dict[str, float], shape: Bird) -> None:
        self.body, self.m, self.b = body, measures, shape
        self.s = shape.length
        a = math.radians(shape.tilt)
        self.ahead = np.array([0.0, math.sin(a), math.cos(a)])
        self.up = np.array([0.0, math.cos(a), -math.sin(a)])
        self.flipper = shape.wing_wide < 0.2
        self.rate = float(np.clip(3.4 / math.sqrt(shape.length / 0.2), 1.3, 6.0))
        self._down, self._bow = self._found_down()

    def pose(self, now: Moment, steps: Treading, aloft: float, water: float | None) -> tuple[Array, Posed]:
        """Skin matrices in the world. `aloft` 0..1 is how far it flies."""
        b, s = self.b, self.s
        p = Posed.of(self.body)
        swim = now.of("swim") if water is not None else 0.0
        sit = max(now.of("sit"), now.of("lie"), now.of("sleep"))
        ground = 1.0 - max(aloft, swim)
        walk = steps.read(steps.strength, now.frame) * ground * (1 - sit)
        cycle = 2 * math.pi * steps.read(steps.phase, now.frame)
        eat = max(now.of("eat"), now.of("drink")) * (1 - 0.5 * swim)
        dab = eat * (0.62 + 0.38 * math.sin(now.seconds * 6.0))
        breath = math.sin(now.seconds * 3.0 + now.seed % 5)
        beat = 2 * math.pi * self.rate * now.seconds + now.seed % 7
        # large birds beat their wings for a while and then glide
        glides = 0.5 + 0.5 * math.tanh(3 * math.sin(now.seconds * 0.9 + now.seed % 9)) if s > 0.28 else 1.0
        flap = aloft * (0.25 + 0.75 * glides)
        hop = now.of("jump")
        jump = abs(math.sin(now.since["jump"] * 6.0)) * 0.5 * s * hop if hop else 0.0
        level = aloft * min(b.tilt - 6.0, 70.0) + swim * min(b.tilt - 4, 60) * 0.6
        pitch = level - 8.0 * float(np.clip(now.climb, -1.5, 1.5)) * aloft + self._bow * dab * (1 - aloft) + walk * 3.0
        drop = -sit * b.leg * s * 0.72
        bob = walk * 0.03 * s * math.cos(2 * cycle) + flap * 0.10 * s * math.sin(beat + 2.6) + jump
        bank = float(np.clip(-now.bend * 0.22, -38, 38)) * aloft
        p.root(
            "hips", np.array([0.0, drop + bob, 0.0]), turn(0, 0, bank) @ turn(pitch, 0, walk * 4.0 * math.sin(cycle))
        )
        p.sizes[p.body.index["hips"]] = (1 + 0.01 * breath, 1 + 0.008 * breath, 1.0)
        self._neck(p, now, pitch, dab, aloft, walk, cycle)
        self._wings(p, now, flap, aloft, beat)
        self._rear(p, now, -0.4 * pitch * (1 - aloft) + 6 * flap * math.sin(beat + 1.2), 0.15 * bank)
        place = np.array(now.position) + [0.0, now.lift, 0.0]
        if water is not None and swim:
            floats = water - self.m["low"] + 0.10 * b.depth * s
            place[1] = place[1] * (1 - swim) + floats * swim + 0.012 * math.sin(now.seconds * 1.7 + now.seed % 6) * swim
        self._legs(p, now, steps, place, aloft, swim, sit, walk, jump)
        return p.matrices(placing(place, now.heading)), p

    def _rear(self, p: Posed, now: Moment, lift: float, side: float) -> None:
        """The tail, raised and turned by degrees."""
        p.follow("tail", turn(lift + 8 * twitch(now.seconds, now.seed, 2.7, 0.3), side))

    def _neck(self, p: Posed, now: Moment, pitch: float, dab: float, aloft: float, walk: float, cycle: float) -> None:
        idle = (1 - aloft) * (1 - 0.7 * walk)
        # birds move their heads in jerks and hold them still between
        beat = now.seconds * 0.9 + (now.seed % 11)
        whole = math.floor(beat)
        t = min((beat - whole) / 0.12, 1.0)
        y = (wander(whole * 1.3, now.seed, 1.0) * t + wander((whole - 1) * 1.3, now.seed, 1.0) * (1 - t)) * 42.0 * idle
        gx, gy = 0.0, 0.0
        if now.gaze is not None and now.gaze_weight:
            away = now.gaze - np.array(now.position) - [0, self.m["eye"], 0]
            gy = (
                float(np.clip((math.degrees(math.atan2(away[0], away[2])) - now.heading + 180) % 360 - 180, -110, 110))
                * now.gaze_weight
            )
            gx = (
                float(np.clip(-math.degrees(math.atan2(away[1], math.hypot(away[0], away[2]))), -40, 40))
                * now.gaze_weight
            )
            y *= 1 - now.gaze_weight
        down = self._down * dab
        stretch = aloft * (58.0 if self.b.neck > 0.3 else 24.0)
        call = now.mouth * 22.0
        nod = walk * 7.0 * math.sin(2 * cycle)
        keep = -pitch * (1 - 0.9 * dab)
        for k in range(4):
            p.follow(
                f"neck{k + 1}",
                turn(
                    keep * 0.22 + down * 0.25 + stretch * (0.42 if k == 0 else 0.19) - call * 0.25 + nod * 0.3,
                    (y + gy) * 0.14,
                ),
            )
        p.follow(
            "head",
            turn(
                keep * 0.12 - down * 0.25 - stretch * 0.95 + gx + nod * -0.8 + call * 0.3,
                (y + gy) * 0.44,
                6 * wander(now.seconds * 0.7, now.seed + 2, 1.0) * idle,
            ),
        )
        p.follow("jaw", turn(28.0 * now.mouth + dab * 8.0 * (math.sin(now.seconds * 9) > 0)))

    def _wings(self, p: Posed, now: Moment, flap: float, aloft: float, beat: float) -> None:
        folded = 1.0 - aloft
        shrug = 3.0 * twitch(now.seconds, now.seed + 5, 5.0, 0.5) + 26 * now.of("dance") * abs(
            math.sin(now.seconds * 6)
        )
        for s, sign in (("l", 1.0), ("r", -1.0)):
            up = flap * 36.0 * math.sin(beat) + aloft * 5.0
            second = flap * 20.0 * math.sin(beat - 0.9) - aloft * 4.0
            third = flap * 15.0 * math.sin(beat - 1.6)
            names = [f"wing{k}{s}" for k in (1, 2, 3)]
            i = [p.body.index[name] for name in names]
            spread = [about(self.ahead, sign * angle) for angle in (up, second, third)]
            spread[0] = about(self.up, sign * 14 * flap * math.cos(beat)) @ spread[0]
            if self.flipper:
                shut = about(np.array([0.0, 0.0, 1.0]), -sign * (78.0 - shrug - 14 * aloft))
                p.follow(names[0], shut)
                p.follow(names[1])
                p.follow(names[2])
                continue
            shut = about(self.up, sign * 84.0) @ np.eye(3)
            shut = about(self.ahead, -sign * (58.0 - shrug)) @ shut
            p.follow(names[0], _between(spread[0], shut, folded))
            if folded > 0:
                size = 1 - folded * 0.40
                for k in i:
                    p.sizes[k] = (size, 1.0, 1.0)
                p.at[i[0]] += p.turns[p.body.index["hips"]] @ (-self.up * 0.10 * self.b.depth * self.s) * folded
            p.follow(names[1], _between(spread[1], np.eye(3), folded))
            p.follow(names[2], _between(spread[2], about(self.up, sign * 6), folded))

    def _legs(
        self,
        p: Posed,
        now: Moment,
        steps: Treading,
        place: Array,
        aloft: float,
        swim: float,
        sit: float,
        walk: float,
        jump: float,
    ) -> None:
        away = turn(y=-now.heading)
        for k, s in ((0, "l"), (1, "r")):
            foot = steps.foot(k, now.frame)
            rest = self.body.tails[self.body.index[f"h4{s}"]]
            local = away @ (foot.place - place)
            local[1] += rest[1] + now.lift + jump
            if now.lift or swim or aloft:
                local = rest.copy()
            tilt = 0.0
            if foot.swing >= 0 and not now.lift:
                arc = math.sin(math.pi * foot.swing)
                local[1] += 0.30 * self.b.leg * self.s * arc
                tilt = 55.0 * arc
            paddle = swim * math.sin(now.seconds * 5.0 + math.pi * k)
            tucked = max(aloft, 0.7 * swim)
            if tucked:
                hips = p.at[p.body.index["hips"]]
                back = (
                    hips
                    + p.turns[p.body.index["hips"]]
                    @ (-self.ahead * 0.30 * self.s - self.up * (self.b.depth * 0.46 * self.s))
                    + [rest[0], 0, -0.1 * self.s]
                )
                local = local * (1 - tucked) + (back + [0, -0.05 * self.s, 0.12 * self.s * paddle]) * tucked
                tilt = tilt * (1 - tucked) + 70.0 * tucked
            cannon = tilt * 0.5 + walk * 8.0 - sit * 40.0 + tucked * 60.0
            p.leg((f"h1{s}", f"h2{s}", f"h3{s}", f"h4{s}"), local, tilt, cannon, 0.0, 1.0)

    def _found_down(self) -> tuple[float, float]:
        """Degrees by which the neck bows until the beak is at the ground, the body tipped forward."""
        best, found = 1e9, (0.0, 26.0)
        for bow in (26.0, 36.0, 46.0, 56.0):
            for angle in np.arange(0.0, 230.0, 5.0):
                p = Posed.of(self.body)
                p.root("hips", np.zeros(3), turn(bow))
                for k in range(4):
                    p.follow(f"neck{k + 1}", turn(-bow * 0.022 + 0.25 * angle))
                p.follow("head", turn(-0.25 * angle))
                p.follow("jaw")
                low = abs(float(p.end("jaw")[1])) + 0.002 * self.s * (bow - 26)
                if low < best:
                    best, found = low, (float(angle), bow)
        return found


def _between(a: Array, b: Array, share: float) -> Array:
    """A rotation between two, by mixing and squaring up: good enough for wings that open in half a second."""
    if share <= 0:
        return a
    if share >= 1:
        return b
    m = a * (1 - share) + b * share
    u, _, v = np.linalg.svd(m)
    return np.asarray(u @ np.diag([1.0, 1.0, float(np.linalg.det(u @ v))]) @ v)
