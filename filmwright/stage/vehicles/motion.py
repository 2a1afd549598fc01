"""How vehicles go: from a course over the ground to the matrices of their parts, a pure function of the frame.

Wheels turn by the distance over their radius and so never slide; front wheels point along the bend (tan d = wheelbase over its radius);
what has two wheels leans so that weight and centrifugal force are in its plane (tan a = v²/rg); bodies dip when they brake, boats bob on
the water, aeroplanes bank and raise the nose.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Cue, Scene
from filmwright.stage.surface import turned
from filmwright.stage.tracks import read, smooth
from filmwright.stage.vehicles.model import BODY, Bone, Vehicle

Ground = Callable[[Array, Array], Array]
G = 9.81
DIP = 0.55  # degrees for each m/s² of braking, of a soft car
ROLL = 0.45  # degrees for each m/s² to the side
MOST_STEER, MOST_LEAN = 34.0, 42.0  # degrees
AIRBORNE = 0.42  # part of a take-off that is rolled on the ground
SETTLE = 0.25  # seconds over which speeds and bends are smoothed


@dataclass(frozen=True, eq=False)
class Now:
    """A vehicle at one frame: the matrix of its chassis and that of its body (4,4), its skin matrices by bone, speed in m/s."""

    chassis: Array
    body: Array
    bones: dict[str, Array]
    speed: float
    stroke: float  # phase of oars and paddles, radians

    def point(self, bone: str, at: Array) -> Array:
        """Where a point of a bone is, metres (3,)."""
        return np.asarray(self.bones[bone][:3, :3] @ at + self.bones[bone][:3, 3])


class Going:
    """One vehicle's way through a scene. `positions` (n,3) and `headings` (n,) are the performance's; `water` the height of its
    surface, if the place has any."""

    def __init__(
        self,
        vehicle: Vehicle,
        scene: Scene,
        who: str,
        positions: Array,
        headings: Array,
        ground: Ground,
        water: float | None,
    ) -> None:
        self.vehicle, self.ground, self.water = vehicle, ground, water
        self.fps, self.seed = scene.fps, zlib.crc32(who.encode())
        self.positions, self.headings = positions, headings
        n = len(positions)
        flat = positions[:, [0, 2]]
        step = np.diff(flat, axis=0, prepend=flat[:1])
        way = np.stack([np.sin(np.radians(headings)), np.cos(np.radians(headings))], 1)
        self.gone = np.cumsum((step * way).sum(1))  # metres, less when it goes backwards
        speed = np.gradient(self.gone) * self.fps if n > 1 else np.zeros(n)
        sigma = SETTLE * self.fps
        self.speeds = smooth(speed[:, None], sigma * 0.5)[:, 0]
        pushed = np.gradient(self.speeds) * self.fps if n > 1 else np.zeros(n)
        self.pushes = smooth(pushed[:, None], sigma)[:, 0]
        turn = np.radians(np.gradient(headings) * self.fps) if n > 1 else np.zeros(n)
        bend = np.where(np.abs(self.speeds) > 0.4, turn / np.where(np.abs(self.speeds) > 0.4, self.speeds, 1.0), 0.0)
        self.bends = smooth(bend[:, None], sigma)[:, 0]
        self.cues = sorted(
            (
                (start + cue.at, cue)
                for start, beat in zip(scene.starts, scene.beats, strict=True)
                for cue in beat.cues
                if cue.who == who
            ),
            key=lambda pair: pair[0],
        )
        self.lifts = self._lifted(scene.mark(who).seat, n)
        climb = np.gradient(self.lifts) * self.fps if n > 1 else np.zeros(n)
        self.climbs = smooth(climb[:, None], sigma)[:, 0]
        self.moves = bool(any(cue.do == "travel" for _, cue in self.cues))

    def _lifted(self, first: float, n: int) -> Array:
        """Metres over the ground at every frame (n,): of what flies."""
        out = np.full(n, first)
        for start, cue in self.cues:
            if cue.do != "travel" or (not cue.height and not _said(cue, "land")):
                continue
            begin = min(max(start, 0), n)
            t = np.clip((np.arange(begin, n) - start) / max(cue.frames, 1), 0.0, 1.0)
            here = float(out[begin]) if begin < n else first
            if _said(cue, "take_off"):
                u = t if self.vehicle.rotor else np.clip((t - AIRBORNE) / (1 - AIRBORNE), 0, 1)
                curve = u * u * (3 - 2 * u) if self.vehicle.rotor else u * u * (1.35 - 0.35 * u)
                out[begin:] = here + (cue.height - here) * curve
            elif _said(cue, "land"):
                u = t if self.vehicle.rotor else np.clip(t / (1 - AIRBORNE * 0.8), 0, 1)
                left = 1 - u
                curve = 1 - (u * u * (3 - 2 * u)) if self.vehicle.rotor else left * left * (1.35 - 0.35 * left)
                out[begin:] = here * curve
            else:
                u = np.clip(t * max(cue.frames, 1) / (1.5 * self.fps), 0, 1)
                out[begin:] = here + (cue.height - here) * u * u * (3 - 2 * u)
        return out

    def at(self, frame: float) -> Now:
        """The vehicle at a frame."""
        v = self.vehicle
        speed, bend, push = (float(read(a, frame)) for a in (self.speeds, self.bends, self.pushes))
        seconds = frame / self.fps
        chassis = self._chassis(frame, speed, bend, seconds)
        body = chassis
        if v.go == "road" and not v.leans:
            dip = min(max(-push * DIP * v.pitch, -3.5), 3.5)
            lean = min(max(speed * speed * bend * ROLL * v.pitch, -4.0), 4.0)
            body = chassis @ turned("x", dip) @ turned("z", lean)
        stroke = 2 * math.pi * 0.5 * seconds + (self.seed % 100) / 16.0
        steer = math.degrees(math.atan(v.wheelbase * bend))
        steer = min(max(steer, -MOST_STEER), MOST_STEER)
        gone = float(read(self.gone, frame))
        skins = {BODY: body}
        for bone in v.bones:
            parent = (
                chassis
                if bone.parent == BODY and (bone.turn == "roll" or bone.name.startswith("knuckle"))
                else skins[bone.parent]
            )
            skins[bone.name] = parent @ self._part(bone, gone, steer, seconds, stroke)
        return Now(chassis, body, skins, speed, stroke)

    def _chassis(self, frame: float, speed: float, bend: float, seconds: float) -> Array:
        v = self.vehicle
        x, y, z = (float(c) for c in read(self.positions, frame))
        heading = float(read(self.headings, frame))
        out = turned("y", heading)
        lift = float(read(self.lifts, frame))
        if v.go == "water" and self.water is not None:
            y = self.water
            a, size = (self.seed % 628) / 100.0, max(v.length, 1.0)
            slow = 1.0 / math.sqrt(size / 4.0)
            y += 0.045 * math.sin(1.5 * slow * seconds + a) * min(size / 4.0, 3.0)
            pitch = (1.6 * math.sin(1.15 * slow * seconds + a) - min(speed * speed / size * 1.2, 5.0)) / (
                1 + size / 20.0
            )
            heel = (2.2 * math.sin(0.9 * slow * seconds + 2 * a)) / (1 + size / 15.0) + min(
                max(-math.degrees(speed * speed * bend / G), -9.0), 9.0
            )
            if "sail" in v.name or v.name == "dinghy":
                heel += 5.0 if v.name != "sailing ship" else 1.5
            out[:3, 3] = x, y, z
            return np.asarray(out @ turned("x", pitch) @ turned("z", heel))
        pitch, heel = 0.0, 0.0
        if v.go in ("road", "snow") and lift < 0.01:
            base = max(v.wheelbase, 0.5)
            ahead = out[:3, 2] * base / 2
            points = np.array([[x + ahead[0], z + ahead[2]], [x - ahead[0], z - ahead[2]]])
            fore, aft = (float(h) for h in np.asarray(self.ground(points[:, 0], points[:, 1]), float))
            y = (fore + aft) / 2
            pitch = -math.degrees(math.atan2(fore - aft, base))
        y += lift
        bank = math.degrees(math.atan(speed * speed * bend / G))
        if v.go == "air" and lift > 0.3:
            climb = float(read(self.climbs, frame))
            if v.rotor:
                pitch = min(speed * 0.7, 9.0) if v.name in ("helicopter", "drone") else 0.0
                y += 0.06 * math.sin(1.3 * seconds + self.seed % 7)
                heel = -v.leans * bank
            else:
                pitch = -math.degrees(math.atan2(climb, max(speed, 1.0))) - 1.5
                heel = -min(max(bank, -38.0), 38.0) + 0.8 * math.sin(0.7 * seconds + self.seed % 5)
        elif v.leans and v.go == "road":
            heel = -min(max(bank * v.leans, -MOST_LEAN), MOST_LEAN)
        out[:3, 3] = x, y, z
        return np.asarray(out @ turned("x", pitch) @ turned("z", heel))

    def _part(self, bone: Bone, gone: float, steer: float, seconds: float, stroke: float) -> Array:
        """How a part is turned against its parent, (4,4)."""
        on = 1.0 if self.moves else 0.0
        pivot = np.asarray(bone.pivot)
        if bone.turn == "rod":
            back = np.asarray(bone.axis)
            out = np.eye(4)
            out[:3, 3] = _about(np.array([1.0, 0, 0]), gone / bone.radius)[:3, :3] @ back - back
            return out
        if bone.turn == "oar":
            side = 1.0 if bone.pivot[0] > 0 else -1.0
            sweep = -38.0 * math.cos(stroke) * on * side
            dip = (-7.0 if math.sin(stroke) > 0 else -7.0 + 15.0 * -math.sin(stroke)) * side if on else 4.0 * side
            return _at(pivot, turned("y", sweep) @ turned("z", dip))
        if bone.turn == "paddle":
            if bone.radius > 1.5:  # blades at both ends
                return _at(pivot, turned("z", 27.0 * math.sin(stroke) * on) @ turned("y", 24.0 * math.cos(stroke) * on))
            return _at(
                pivot, turned("y", 16.0 * math.cos(stroke) * on) @ turned("z", -46.0 - 9.0 * math.sin(stroke) * on)
            )
        if bone.turn == "scull":
            return _at(pivot, turned("x", 9.0 * math.sin(stroke) * on) @ turned("z", 5.0 * math.cos(stroke) * on))
        axis = np.asarray(bone.axis, float)
        angle = {
            "roll": gone / bone.radius,
            "crank": gone / bone.radius,
            "level": -gone / bone.radius,
            "steer": math.radians(steer) * bone.rate,
            "spin": 2 * math.pi * bone.rate * seconds * on,
            "swing": bone.rate * math.sin(0.8 * seconds + self.seed % 9),
        }[bone.turn]
        return _at(pivot, _about(axis, angle))


def _said(cue: Cue, word: str) -> bool:
    return word in cue.manner.split()


def _about(axis: Array, radians: float) -> Array:
    """A (4,4) rotation about an axis (Rodrigues)."""
    x, y, z = axis / max(float(np.linalg.norm(axis)), 1e-9)
    c, s = math.cos(radians), math.sin(radians)
    k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    out = np.eye(4)
    out[:3, :3] = np.eye(3) + s * k + (1 - c) * (k @ k)
    return out


def _at(pivot: Array, turn: Array) -> Array:
    """A turn (4,4) about a point."""
    out = turn.copy()
    out[:3, 3] = pivot - turn[:3, :3] @ pivot
    return out
