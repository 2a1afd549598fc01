"""What carries and whom: the vehicles of a scene, and the seats and saddles on which its people are at every frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Character
from filmwright.scenes import Scene
from filmwright.stage.creatures.troupe import Troupe
from filmwright.stage.motion.mount import Mount
from filmwright.stage.performance import Performance
from filmwright.stage.riding import Ride, on_back, on_seat, on_shoulders, rides, riding
from filmwright.stage.snapshot import Item
from filmwright.stage.tracks import Ground
from filmwright.stage.vehicles.fleet import Fleet

if TYPE_CHECKING:
    from filmwright.stage.creatures.creature import Creature

Size = Callable[[float, Array], float]


class Convoy:
    """The vehicles and rides of a scene. `ground` and `water` are the place's."""

    def __init__(self, scene: Scene, cast: Mapping[str, Character], ground: Ground, water: float | None) -> None:
        self.scene = scene
        self.fleet = Fleet(scene, cast)
        self._heights = {who: one.look.height for who, one in cast.items() if one.kind == "person"}
        self.water = water
        ridden = rides(scene)
        self._rides = {who: ridden[who] for who in scene.cast if who in ridden}
        self._troupe: Troupe | None = None
        self._performance: Performance | None = None
        self._saddles: dict[str, tuple[int, Array, float]] = {}
        self.floors: dict[str, Ground] = {}
        if water is not None:
            afloat = {who for who, one in self.fleet.vehicles.items() if one.go == "water"}
            riders = {who for who, found in self._rides.items() if any(ride.target in afloat for ride in found)}
            for who in afloat | riders:
                self.floors[who] = _surface(ground, water)

    def stature(self, who: str, height: float) -> float:
        """The height that a camera frames: a vehicle's, or the person's own."""
        return self.fleet.stature(who) if who in self.fleet else height

    def rehearse(self, performance: Performance, troupe: Troupe) -> None:
        """Lay out all ways on a performance; the animals' are laid out already."""
        self._troupe, self._performance = troupe, performance
        self.fleet.rehearse(performance, self.water)

    def mount(self, who: str, frame: float) -> Mount | None:
        """What carries somebody at a frame, or None."""
        found = self._rides.get(who)
        ride = riding(found, frame) if found else None
        if ride is None:
            return None
        if ride.target in self.fleet:
            seats = self.fleet.vehicles[ride.target].seats
            if not seats:
                return None
            seat = seats[min(ride.seat, len(seats) - 1)]
            return on_seat(seat, self.fleet.now(ride.target, frame), ride.share(frame))
        if self._troupe is not None and ride.target in self._troupe:
            return self._saddle(ride, frame)
        if self._performance is not None and ride.target in self._heights and who in self._heights:
            at, heading = self._performance.position(ride.target, frame), self._performance.heading(ride.target, frame)
            tall, child = self._heights[ride.target], self._heights[who]
            return on_shoulders(np.asarray(at, float), heading, tall, child, ride.share(frame))
        return None

    def _saddle(self, ride: Ride, frame: float) -> Mount:
        assert self._troupe is not None
        animal = self._troupe.animals[ride.target]
        shown = self._troupe.shown(ride.target, frame, {})
        if ride.target not in self._saddles:
            self._saddles[ride.target] = saddle(animal)
        bone, place, wide = self._saddles[ride.target]
        back = np.asarray(shown.bones[bone], float)
        root = np.eye(4)
        ahead = back[:3, :3] @ np.array([0.0, 0.0, 1.0])
        side = np.cross([0.0, 1.0, 0.0], ahead)
        side /= max(float(np.linalg.norm(side)), 1e-9)
        root[:3, 0], root[:3, 2] = side, ahead / max(float(np.linalg.norm(ahead)), 1e-9)
        root[:3, 1] = np.cross(root[:3, 2], side)
        root[:3, 3] = back[:3, :3] @ place + back[:3, 3]
        speed = self._performance.speed(ride.target, frame) if self._performance is not None else 0.0
        low, high = animal.body.low, animal.body.high
        return on_back(root, wide, float(high[1] - low[1]), ride.share(frame), speed, np.zeros(3))

    def items(self, ids: Mapping[str, int], present: Sequence[str], frame: float, size: Size) -> list[Item]:
        """What is drawn of the vehicles at a frame."""
        return [item for who in present if who in self.fleet for item in self.fleet.items(who, ids[who], frame, size)]


def saddle(animal: Creature) -> tuple[int, Array, float]:
    """Where one sits on an animal at rest: the bone of its back, the point on top of it (3,), and half the width of the barrel there."""
    body = animal.body
    points = body.shorn(0).positions
    low, high = np.asarray(body.low, float), np.asarray(body.high, float)
    names = list(body.index)
    trunk = [name for name in names if name.startswith(("hips", "loin", "chest", "spine"))]
    heads = np.array([body.heads[body.index[name]] for name in trunk]) if trunk else np.array([(low + high) / 2])
    z = float(heads[:, 2].min() + 0.72 * (heads[:, 2].max() - heads[:, 2].min()))
    near = points[
        (np.abs(points[:, 2] - z) < 0.06 * (high[2] - low[2])) & (np.abs(points[:, 0]) < 0.05 * (high[2] - low[2]))
    ]
    top = float(near[:, 1].max()) if len(near) else float(high[1])
    across = points[(np.abs(points[:, 2] - z) < 0.06 * (high[2] - low[2])) & (points[:, 1] > top - 0.5 * top)]
    wide = float(np.quantile(np.abs(across[:, 0]), 0.97)) if len(across) else 0.25
    nearest = int(np.argmin(np.abs(heads[:, 2] - z)))
    bone = body.index[trunk[nearest]] if trunk else 0
    return bone, np.array([0.0, top, z]), wide


def _surface(ground: Ground, water: float) -> Ground:
    """The ground, or the water over it."""

    def heights(x: Array, z: Array) -> Array:
        return np.asarray(np.maximum(np.asarray(ground(x, z), float), water))

    return heights
