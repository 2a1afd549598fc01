"""Water that bodies are in: how high it stands over a spot, how deep anybody goes into it, and what they stir up.

Who swims draws a wake of foam and throws up drops; whoever or whatever goes in from above throws a crown of water, and rings run out. A
room has no sea, but may have a basin: a box of its plan that is called a pool.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.events.act import Moment, Subject
from filmwright.stage.events.liquids import splash
from filmwright.stage.events.puffs import cloud
from filmwright.stage.performance import Performance
from filmwright.stage.places.place import SetPiece
from filmwright.stage.places.plan import Plan
from filmwright.stage.snapshot import Item, View
from filmwright.stage.tracks import Ground

BASINS = ("pool",)  # boxes of a plan that hold water
BRIM, RIM = 0.06, 0.5  # metres of a basin's rim over its water, and its width
WADING = 1.30  # metres: who goes in deeper than this floats
TRAIL, OLD = 26, 2.6  # foam patches of a wake on either side, and the seconds in which they fade
DROPS, FLIGHT = 36, 0.42  # drops in the air about a swimmer, and the seconds that each is
LEAST_FALL = 0.6  # m/s downwards from which a splash is seen


@dataclass(frozen=True)
class Basin:
    """An oblong of water in a floor: its corners on the floor and its level, metres."""

    low: tuple[float, float]
    high: tuple[float, float]
    level: float


def basin(plan: Plan) -> Basin | None:
    """The basin of a place, None where it has none."""
    box = next((box for box in plan.boxes if box.name.partition("_")[0] in BASINS), None)
    if box is None or min(box.hi[0] - box.lo[0], box.hi[2] - box.lo[2]) < 4 * RIM:
        return None
    return Basin((box.lo[0] + RIM, box.lo[2] + RIM), (box.hi[0] - RIM, box.hi[2] - RIM), box.hi[1] - BRIM)


def level(place: SetPiece, at: Sequence[float] | Array) -> float | None:
    """The height of the water's surface over or under a point (x, y, z); None where there is none."""
    if place.water is not None:
        return place.water
    found = basin(place.plan)
    if found is None or not all(found.low[i] < float(at[j]) < found.high[i] for i, j in ((0, 0), (1, 2))):
        return None
    return found.level


def waters(place: SetPiece) -> bool:
    """Whether a place has water that a body can go into."""
    return place.water is not None or basin(place.plan) is not None


def waded(place: SetPiece) -> Ground:
    """The ground of a place to those who go on it: in deep water nobody walks on the bottom."""
    water = place.water
    if water is None:
        return place.ground
    return lambda x, z: np.maximum(np.asarray(place.ground(x, z), float), water - WADING)


# ---------------------------------------------------------------- what goes in


@dataclass(frozen=True, eq=False)
class Plunge:
    """Something that goes into the water: when (frame), where (3,) on the surface, and how large it is, metres."""

    frame: float
    at: Array
    size: float
    show: Callable[[Moment], tuple[Item, ...]]


def plunges(place: SetPiece, performance: Performance, sizes: Iterable[tuple[str, float]]) -> list[Plunge]:
    """All that goes into the water in a scene: people by their feet, and things let go (`sizes`: each prop's longest side)."""
    water = place.water
    if water is None:
        return []
    found = []
    for who in performance.scene.cast:
        feet = performance.positions(who)
        found += _crossings(who, feet, water, performance.fps, 0.55, performance.presence(who))
    for name, size in sizes:
        if not any(not whom for _, whom in performance.handling.changes(name)):
            continue
        way = np.array([performance.prop_position(name, frame) for frame in range(performance.frames)])
        over = np.asarray(place.ground(way[:, 0], way[:, 2]), float) < water - 0.03
        found += _crossings(name, way, water + 0.02, performance.fps, max(size, 0.1), over)
    return found


def _crossings(name: str, way: Array, water: float, fps: int, size: float, there: Array) -> list[Plunge]:
    """Where a way (n,3) goes down through the surface, quicker than a step from the shore would."""
    above = way[:, 1] > water
    found = []
    for k in np.nonzero(above[:-1] & ~above[1:] & np.asarray(there, bool)[1:])[0]:
        fall = float(way[k, 1] - way[k + 1, 1]) * fps
        if fall < LEAST_FALL:
            continue
        at = np.array([way[k + 1, 0], water, way[k + 1, 2]])
        found.append(_plunge(name, int(k) + 1, at, size))
    return found


def _plunge(name: str, frame: int, at: Array, size: float) -> Plunge:
    event = Event("splash", size=size, seed=zlib.crc32(f"{name} {frame}".encode()) % 100_000)
    subject = Subject(name, 0, (), at - size / 2, at + size / 2, lambda x, z: float(at[1]))
    act = splash(event, subject)
    return Plunge(frame, at, size, lambda moment: act.at(moment).more)


def splashed(found: Sequence[Plunge], frame: float, fps: int, view: View) -> list[Item]:
    """What the plunges of a scene show at a frame."""
    items: list[Item] = []
    for plunge in found:
        seconds = (frame - plunge.frame) / fps
        if 0.0 <= seconds < 3.0:
            items += plunge.show(Moment(seconds, (), view))
    return items


# ---------------------------------------------------------------- who swims


def wakes(place: SetPiece, performance: Performance, frame: float, view: View) -> list[Item]:
    """The foam behind all who swim at a frame, and the drops about them."""
    items: list[Item] = []
    for who in performance.present(frame):
        if (
            performance.gait(who, frame) == "swim"
            and (water := level(place, performance.position(who, frame))) is not None
        ):
            items += _wake(who, performance, frame, water, view)
    return items


def _wake(who: str, performance: Performance, frame: float, water: float, view: View) -> list[Item]:
    fps, way = performance.fps, performance.positions(who)
    draw = np.random.default_rng(zlib.crc32(who.encode()))
    # Patches stay where they were left, one every so many metres, and spread as they grow old.
    ages = (np.arange(TRAIL) + 0.5) * OLD / TRAIL
    at = np.clip(frame - ages * fps, 0.0, None)
    swum = at > 0.0
    places = np.stack([np.interp(at, np.arange(len(way)), way[:, axis]) for axis in (0, 1, 2)], 1)
    heading = np.radians(np.interp(at, np.arange(len(way)), performance.headings(who)))
    ahead = np.stack([np.sin(heading), 0 * heading, np.cos(heading)], 1)
    across = np.stack([np.cos(heading), 0 * heading, -np.sin(heading)], 1)
    ripple = draw.uniform(-0.06, 0.06, (2, TRAIL))
    foam = []
    for k, out in enumerate((1.0, -1.0)):
        spread = (0.16 + 0.26 * ages + ripple[k])[:, None]
        foam.append(places - 0.35 * ahead + out * spread * across)
    patches = np.concatenate(foam)
    patches[:, 1] = water + 0.015
    speed = min(performance.speed(who, frame) / 0.9, 1.0)
    shown = np.tile(0.42 * np.exp(-1.1 * ages) * swum, 2) * speed
    items = [
        cloud(
            "smoke",
            view,
            patches,
            np.tile(0.05 + 0.05 * ages, 2),
            shown,
            colour="#eef5f6",
            soft=0.0,
            name=f"wake of {who}",
        )
    ]
    # Drops: each is thrown up anew when it has fallen, from where the hands go in or the feet beat.
    t = frame / fps
    phase = draw.uniform(0.0, 1.0, DROPS)
    since = np.mod(t / FLIGHT + phase, 1.0) * FLIGHT
    turn = np.floor(t / FLIGHT + phase)
    chance = np.mod(
        np.sin((turn[:, None] + np.arange(1, 4)) * 12.9898 + np.arange(DROPS)[:, None] * 78.233) * 43758.5453, 1.0
    )
    here = performance.position(who, frame)
    h = np.radians(performance.heading(who, frame))
    f, s = np.array([np.sin(h), 0.0, np.cos(h)]), np.array([np.cos(h), 0.0, -np.sin(h)])
    feet = np.arange(DROPS) % 3 > 0
    from_ = np.where(feet, -0.95, 0.75)[:, None] * f + (chance[:, :1] - 0.5) * np.where(feet, 0.34, 0.8)[:, None] * s
    up = 0.9 + 1.0 * chance[:, 1]
    drift = (chance[:, 2:] - 0.6) * 0.8 * f + (chance[:, :1] - 0.5) * 0.9 * s
    drops = here + from_ + drift * since[:, None]
    drops[:, 1] = water + up * since - 4.905 * since * since
    motion = (drift + np.stack([0 * up, up - 9.81 * since, 0 * up], 1)) * 0.015
    seen = np.where(drops[:, 1] > water, 0.7, 0.0) * speed
    items.append(
        cloud("drop", view, drops, 0.009, seen, 0.55, colour="#dcebef", soft=0.0, motion=motion, name=f"spray of {who}")
    )
    return items
