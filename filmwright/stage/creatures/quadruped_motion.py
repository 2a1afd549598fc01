"""How four-footed animals stand, walk, trot, run, sit, lie, eat, drink, look, call and jump."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures import bounding, feats
from filmwright.stage.creatures.course import Moment, twitch, wander
from filmwright.stage.creatures.flesh import Body
from filmwright.stage.creatures.posing import Posed, placing, turn
from filmwright.stage.creatures.treading import Treading

LEGS = (("f", "l"), ("f", "r"), ("h", "l"), ("h", "r"))


def rest_feet(measures: dict[str, float], body: Body) -> Array:
    """Feet at rest (4,2): x and z of the toes, in the order of treading."""
    out = []
    for kind, side in LEGS:
        tail = body.tails[body.index[f"{kind}4{side}"]]
        out.append((tail[0], tail[2]))
    return np.array(out)


class QuadrupedMotion:
    """Poses one four-footed animal."""

    def __init__(self, body: Body, measures: dict[str, float], style: str, hoofed: bool) -> None:
        self.body, self.m, self.style, self.hoofed = body, measures, style, hoofed
        self.h = measures["height"]
        self.long = measures["front"] - measures["hind"]
        self.trunk = "trunk1" in body.index
        self.bounds = style == "bounder"
        self.tail = "tail1" in body.index

    def pose(self, now: Moment, steps: Treading) -> tuple[Array, Posed]:
        """Skin matrices in the world, and the pose in the frame of the body."""
        h = self.h
        posed = Posed.of(self.body)
        sit, lie = now.of("sit"), max(now.of("lie"), now.of("sleep"), now.of("roll"))
        asleep = now.of("sleep")
        upright = max(0.0, 1.0 - sit - lie)
        walk = steps.read(steps.strength, now.frame) * upright
        trot, gallop = steps.read(steps.trot, now.frame), steps.read(steps.gallop, now.frame)
        cycle = 2 * math.pi * steps.read(steps.phase, now.frame)
        swim = now.of("swim")
        if swim:
            cycle, walk, trot, gallop = 2 * math.pi * now.seconds * 1.1, 0.0, 0.0, 0.0
        ground, slope = self._slope(steps, now)
        if self.bounds:  # one who stands on the hind legs sits as it stands, and goes in bounds
            sit, upright = 0.0, 1.0 - lie
            hop, lean = bounding.bound(steps, now.frame, walk, h)
        breath = math.sin(
            now.seconds * (1.6 + 2.2 * min(now.speed / 4, 1)) / math.sqrt(max(h, 0.25)) * 0.8 + now.seed % 7
        )
        leap, tilt = self._leap(now)
        if self.bounds:
            stoop = bounding.STOOP * max(now.of("eat"), now.of("drink")) * upright
            leap, tilt, gallop = leap + hop, tilt + lean + stoop, 0.0
        bob = (
            walk
            * h
            * (
                0.010 * math.cos(2 * cycle) * (1 - trot)
                + 0.022 * math.cos(2 * cycle + 0.6) * trot * (1 - gallop)
                + 0.055 * math.cos(cycle + 0.9) * gallop
            )
        )
        low = walk * h * (0.015 + 0.02 * trot + 0.035 * gallop) + 0.003 * h
        dip = (
            0.0
            if self.trunk or self.bounds
            else self._graze_for(0.0)[1] * max(now.of("eat"), now.of("drink")) * upright
        )
        low += 0.5 * dip
        pitch = (
            slope * upright
            + math.degrees(math.atan2(dip, self.long))
            + walk * (4.5 * gallop * math.sin(cycle + 0.4))
            + tilt
        )
        rise = 0.0 if self.bounds else feats.rise(now) * upright
        bob += 0.5 * self.long * math.sin(math.radians(rise))
        self._spine(posed, now, sit, lie, bob - low + leap, pitch - rise, walk, gallop, cycle, breath)
        self._neck(posed, now, sit, lie, asleep, walk, gallop, cycle)
        self._tail_and_ears(posed, now, sit, lie, walk, gallop, cycle, pitch)
        place = np.array(now.position) + [0.0, now.lift, 0.0]
        place[1] = (ground if not now.lift else place[1]) if upright > 0.5 else place[1]
        self._legs(posed, now, steps, place, sit, lie, leap, walk, gallop, swim)
        root = placing(place, now.heading) @ feats.turned(now, self._trunk())
        return posed.matrices(root), posed

    def _trunk(self) -> float:
        """How high the middle of the trunk lies of one who has lain down, metres."""
        chest = self.body.index["chest"]
        return float(self.body.heads[chest][1]) + self._belly()

    def _slope(self, steps: Treading, now: Moment) -> tuple[float, float]:
        """Height of the ground under the middle, and degrees by which the back follows it."""
        feet = [steps.foot(k, now.frame).place[1] for k in range(4)]
        front, hind = (feet[0] + feet[1]) / 2, (feet[2] + feet[3]) / 2
        return (front + hind) / 2, -math.degrees(math.atan2(front - hind, max(self.long, 0.05)))

    def _leap(self, now: Moment) -> tuple[float, float]:
        """Height and tilt of a jump on the way: gathered, flown by g, and taken up."""
        w = now.of("jump")
        if not w:
            return 0.0, 0.0
        t = now.since["jump"] % 1.5
        top = 0.55 * self.h + 0.15
        flight = 2 * math.sqrt(2 * top / 9.81)
        if t < 0.35:
            return -0.16 * self.h * math.sin(math.pi * t / 0.35), -3.0 * t / 0.35
        t -= 0.35
        if t < flight:
            return (4.905 * t * (flight - t)), -16.0 * math.cos(math.pi * t / flight)
        return -0.12 * self.h * math.exp(-6 * (t - flight)) * math.sin(9 * (t - flight)), 0.0

    def _spine(
        self,
        p: Posed,
        now: Moment,
        sit: float,
        lie: float,
        up: float,
        pitch: float,
        walk: float,
        gallop: float,
        cycle: float,
        breath: float,
    ) -> None:
        h, m = self.h, self.m
        heads, index = p.body.heads, p.body.index
        hips = heads[index["hips"]]
        flex = walk * gallop * (5.0 if self.hoofed else 11.0) * math.sin(cycle + 2.4)
        bend = float(np.clip(-now.bend * 0.10, -16, 16))
        sway = walk * (1 - gallop) * 2.2 * math.sin(cycle)
        # sitting: the hips go down to the ground and the back stands up before them
        angle = 46.0 if not self.hoofed else 40.0
        sit_at = np.array([0.0, 0.30 * h - hips[1] + 0.02 * h, 0.10 * h])
        down = np.array([0.0, -(m["f11" if False else "f0"] - 0.0), 0.0]) * 0.0
        lie_at = np.array([0.0, self._belly() - 0.0, 0.0])
        move = np.array([0.0, up, 0.0]) + sit * sit_at + lie * lie_at + down
        root_turn = turn(pitch - sit * angle - flex, 0.0, walk * (1 - gallop) * 2.0 * math.sin(cycle))
        # pitch turns about the middle of the body, not about the hips
        middle = np.array([0.0, hips[1], (m["front"] + m["hind"]) / 2])
        swung = middle + turn(pitch * (1 - sit)) @ (hips - middle) - hips
        p.root("hips", move + swung * (1 - sit), root_turn)
        p.follow("loin", turn(flex * 1.1 - sit * 2, bend * 0.5 + sway))
        p.follow("chest", turn(flex * 0.9 + sit * 14, bend * 0.5 - 2 * sway))
        swell = 1 + 0.012 * breath
        for name in ("chest", "loin"):
            p.sizes[index[name]] = (swell, 1 + 0.006 * breath, 1.0)

    def _belly(self) -> float:
        """How far the body goes down to lie."""
        if self.bounds:  # down on its haunches
            return 0.22 * self.h - float(self.body.heads[self.body.index["hips"]][1])
        chest = self.body.index["chest"]
        low = float(self.body.heads[chest][1])
        return -(low - 0.235 * self.h)

    def _neck(
        self, p: Posed, now: Moment, sit: float, lie: float, asleep: float, walk: float, gallop: float, cycle: float
    ) -> None:
        nod = walk * ((1 - gallop) * 2.5 * math.sin(2 * cycle) + gallop * 6.0 * math.sin(cycle + 0.5))
        idle = (1 - walk) * (1 - asleep)
        x = idle * 1.5 * wander(now.seconds, now.seed, 0.45)
        y = idle * 7.0 * wander(now.seconds, now.seed + 9, 0.33) * (1 - now.gaze_weight)
        stretch = walk * gallop * 7.0
        eat = max(now.of("eat"), now.of("drink"))
        down = self._graze(sit, lie) * max(eat, 0.8 * now.of("dig"))
        bite = eat * math.sin(now.seconds * 5.0)
        rest = 20.0 * asleep + sit * 34.0
        gx, gy = self._gaze(now, p)
        gx += 24.0 * now.of("rear")  # who rears looks ahead, not at the sky
        call = now.mouth * (16.0 if now.of("call") else 4.0)
        fold, dip = (0.45, 0.33, 0.22), (0.64, 0.24, 0.12)
        if self.trunk:
            down, bite = 0.0, 0.0
        for k in range(3):
            p.follow(
                f"neck{k + 1}",
                turn(
                    dip[k] * down + fold[k] * (rest + gx * 0.5 - call * 0.6 + stretch) + x * 0.4 + nod * 0.3,
                    fold[k] * (y + gy * 0.65),
                ),
            )
        level = -0.68 * down if self.hoofed else -0.44 * down
        p.follow(
            "head",
            turn(
                -nod * 0.8 + level * 0.5 + gx * 0.5 - 0.35 * stretch - call * 0.5 + 1.5 * bite - 0.4 * rest + 0.3 * x,
                gy * 0.4 + 0.2 * y,
            ),
        )
        chew = eat * 5.0 * (0.5 + 0.5 * math.sin(now.seconds * 7.5))
        p.follow("jaw", turn(30.0 * now.mouth + chew + 3.0 * walk * gallop))
        if self.trunk:
            self._pose_trunk(p, now)

    def _gaze(self, now: Moment, p: Posed) -> tuple[float, float]:
        """Degrees that the head bows and turns to look at something."""
        if now.gaze is None or not now.gaze_weight:
            return 0.0, 0.0
        head = np.array(now.position) + [0, self.m["eye"], 0]
        away = now.gaze - head
        yaw = (math.degrees(math.atan2(away[0], away[2])) - now.heading + 180) % 360 - 180
        pitch = -math.degrees(math.atan2(away[1], math.hypot(away[0], away[2])))
        return float(np.clip(pitch, -30, 35)) * now.gaze_weight, float(np.clip(yaw, -85, 85)) * now.gaze_weight

    @lru_cache(maxsize=16)  # noqa: B019  (one motion lives as long as its body)
    def _graze_for(self, drop: float) -> tuple[float, float]:
        body = self.body
        best, found, short = 1e9, 0.0, 0.0
        for angle in np.arange(0.0, 165.0, 3.0):
            p = Posed.of(body)
            p.root("hips", np.array([0.0, drop, 0.0]), np.eye(3))
            for name, share in (("loin", 0.0), ("chest", 0.0), ("neck1", 0.64), ("neck2", 0.24), ("neck3", 0.12)):
                p.follow(name, turn(share * angle))
            p.follow("head", turn((-0.34 if self.hoofed else -0.22) * angle))
            p.follow("jaw")
            low = min(float(p.end("head")[1]), float(p.end("jaw")[1]))
            if abs(low - 0.02 * self.h) < best:
                best, found = abs(low - 0.02 * self.h), float(angle)
                short = max(low - 0.02 * self.h, 0.0)
        return found, short

    def _graze(self, sit: float, lie: float) -> float:
        """Degrees by which the neck bows until the mouth is at the ground."""
        if self.bounds:
            return bounding.BOW * (1 - lie)
        return self._graze_for(0.0)[0] * (1 - sit - 0.6 * lie)

    def _pose_trunk(self, p: Posed, now: Moment) -> None:
        eat, drink = now.of("eat"), now.of("drink")
        t = max(now.since.get("eat", 0.0), now.since.get("drink", 0.0))
        lifted = (eat or drink) and 0.5 - 0.5 * math.cos(min(max((t % 5.0) - 2.2, 0.0), 2.0) * math.pi)
        reach = max(eat, drink) * (1 - lifted)
        mouth = max(eat, drink) * lifted
        call = now.mouth
        for k in range(5):
            swing = 4.0 * wander(now.seconds + 0.25 * k, now.seed, 0.9)
            curl = -16.0 * k * mouth + reach * (-7.0 + 3.0 * k) - call * 24.0
            if mouth:
                curl += mouth * (18.0 if k == 0 else 30.0)
            p.follow(f"trunk{k + 1}", turn(swing * 0.5 + curl, swing * 0.5))

    def _tail_and_ears(
        self, p: Posed, now: Moment, sit: float, lie: float, walk: float, gallop: float, cycle: float, pitch: float
    ) -> None:
        index = p.body.index
        lash = twitch(now.seconds, now.seed + 3, 3.1, 0.9)
        wag = 3.0 * math.sin(now.seconds * 9.0) if self.style == "dog" else 0.0
        lift = walk * gallop * -14.0
        for k in range(4):
            name = f"tail{k + 1}"
            if name not in index:
                break
            side = (10 + 6 * k) * lash * math.sin(now.seconds * 5.5 - 0.8 * k) + wag * (4 if k == 0 else 2)
            side += (4.0 + 3 * k) * wander(now.seconds - 0.2 * k, now.seed + 4, 1.1) + walk * 4.0 * math.sin(
                cycle - 0.7 * k
            )
            droop = (sit * 40.0 if k == 0 else 0.0) + lie * (14.0 if k == 0 else 0.0)
            if self.bounds:
                droop += bounding.tail(k, walk, pitch * (1 - lie))
                side *= 0.25
            p.follow(name, turn(lift + droop * (1 if self.style != "up" else 0.3), side))
        beat = now.seconds * 5.0
        fly = now.of("fly")
        for s, sign in (("l", 1.0), ("r", -1.0)):
            if f"wing1{s}" in index:
                slow = 4.0 * math.sin(now.seconds * 1.1 + now.seed % 5)
                p.follow(
                    f"wing1{s}",
                    turn(
                        0.0, sign * 52.0 * (1 - fly), sign * (fly * 38.0 * math.sin(beat) + (1 - fly) * (34.0 + slow))
                    ),
                )
                p.follow(f"wing2{s}", turn(0.0, -sign * 104.0 * (1 - fly), sign * fly * 24.0 * math.sin(beat - 0.9)))
                p.follow(f"wing3{s}", turn(0.0, sign * 92.0 * (1 - fly), sign * fly * 18.0 * math.sin(beat - 1.6)))
        for name, sign in (("ear_l", 1.0), ("ear_r", -1.0)):
            if name in index:
                flick = twitch(now.seconds + 0.7 * sign, now.seed + int(sign), 2.3, 0.28)
                p.follow(
                    name,
                    turn(
                        -12.0 * walk * gallop - 5 * flick,
                        sign * (22.0 * flick + 5 * wander(now.seconds, now.seed + int(3 * sign), 0.7)),
                        sign * 3.0 * walk * math.sin(2 * cycle),
                    ),
                )

    def _legs(
        self,
        p: Posed,
        now: Moment,
        steps: Treading,
        place: Array,
        sit: float,
        lie: float,
        leap: float,
        walk: float,
        gallop: float,
        swim: float,
    ) -> None:
        h, body = self.h, p.body
        away = turn(y=-now.heading)
        for k, (kind, side) in enumerate(LEGS):
            if self.bounds and kind == "f":
                bounding.arm(p, side, now, walk, lie)
                continue
            foot = steps.foot(k, now.frame)
            rest = body.tails[body.index[f"{kind}4{side}"]]
            local = away @ (foot.place - place)
            local[1] += rest[1] + (now.lift if now.lift else 0.0)
            if now.lift:  # on a seat or in the air: the feet keep under the body
                local = rest.copy()
            heading = (foot.heading - now.heading + 180) % 360 - 180
            cannon = pitch = 0.0
            front = kind == "f"
            if foot.swing >= 0:
                t = foot.swing
                arc = math.sin(math.pi * t) ** 0.8
                high = h * (0.07 + 0.05 * steps.read(steps.trot, now.frame) + 0.08 * gallop) * (1.0 if front else 0.85)
                local[1] += high * arc
                cannon = (62.0 + 22 * gallop) * arc * (1.0 if front else 0.55) - 16.0 * max(0.0, t - 0.7) / 0.3
                pitch = cannon * 0.75 + 26.0 * arc
            else:
                cannon = walk * (-12.0 + 34.0 * foot.bearing) * (0.7 if front else 1.0)
                pitch = walk * max(0.0, foot.bearing - 0.72) * 120.0
                local[1] += walk * max(0.0, foot.bearing - 0.72) * 0.10 * h * 0.5
            if self.bounds and not lie:
                local, pitch, cannon = bounding.foot(foot, local, rest, leap, h)
            elif leap > 0:
                tuck = min(leap / (0.3 * h), 1.0)
                local[1] += leap * 0.8 + 0.10 * h * tuck
                local[2] += (0.10 if front else -0.16) * h * tuck
                cannon += tuck * (70 if front else 38)
                pitch += tuck * 60
            if swim:
                turn_ = 2 * math.pi * (now.seconds * 1.1 + (0.0, 0.5, 0.5, 0.0)[k])
                local = rest + np.array([0.0, 0.14 * h + 0.08 * h * math.sin(turn_), 0.16 * h * math.cos(turn_)])
                cannon, pitch = 30.0 + 25 * math.sin(turn_), 40.0
            if front and not self.bounds:
                local, cannon, pitch = feats.paw(p, now, rest, local, cannon, pitch, h, side, max(0.0, 1 - sit - lie))
            if sit or lie:
                local, cannon, pitch, heading = self._folded(kind, side, rest, local, cannon, pitch, heading, sit, lie)
            p.leg(
                (f"{kind}1{side}", f"{kind}2{side}", f"{kind}3{side}", f"{kind}4{side}"),
                local,
                pitch,
                cannon,
                heading,
                -1.0 if front else 1.0,
                (0.27 if front else 0.09) * h,
            )

    def _folded(
        self,
        kind: str,
        side: str,
        rest: Array,
        local: Array,
        cannon: float,
        pitch: float,
        heading: float,
        sit: float,
        lie: float,
    ) -> tuple[Array, float, float, float]:
        """A leg of one who sits or lies."""
        h, sign = self.h, 1.0 if side == "l" else -1.0
        w = sit + lie
        hips = self.body.heads[self.body.index["hips"]]
        if kind == "h":
            seat = np.array([rest[0] + sign * 0.07 * h, rest[1], hips[2] + 0.34 * h])
            laid = np.array([rest[0] + sign * 0.06 * h, rest[1], hips[2] + 0.30 * h])
            angles = (-62.0, 0.0)
        elif self.hoofed:
            seat = np.array([rest[0], rest[1], rest[2] - 0.02 * h])
            laid = np.array([rest[0], 0.05 * h, rest[2] - 0.02 * h])
            angles = (100.0, 150.0)
        else:
            seat = np.array([rest[0] * 0.8, rest[1], rest[2] - 0.06 * h])
            laid = np.array([rest[0], rest[1], rest[2] + 0.26 * h])
            angles = (-78.0, 0.0)
        goal = (seat * sit + laid * lie) / w
        share = (sit if kind == "h" else 0.0) + lie
        local = local * (1 - w) + goal * w
        return (
            local,
            cannon * (1 - w) + angles[0] * share,
            pitch * (1 - w) + angles[1] * (lie if kind == "f" else share),
            heading * (1 - w),
        )
