"""What those leave behind who go fast: dust and snow behind wheels, hooves and feet, spray behind wheels on a wet road, and the wake of
boats. All of it is a pure function of the frame: puff number k is made at k / RATE seconds where its maker was then, and grows old.
"""

from __future__ import annotations

import math
import zlib

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Scene
from filmwright.stage.events.puffs import cloud
from filmwright.stage.performance import Performance
from filmwright.stage.places.place import SetPiece
from filmwright.stage.snapshot import Item, View
from filmwright.stage.vehicles.fleet import Fleet
from filmwright.stage.vehicles.model import Vehicle

RATE, LIFE = 30.0, 2.4  # puffs a second, and the seconds that one lasts
FAST, FULL = 1.8, 9.0  # m/s from which the ground is stirred up, and at which all of it is
RISE, DRAG = 0.55, 0.35  # m/s that dust rises at first; part of its maker's speed that it is drawn along with
NEAR = (0.8, 2.6)  # metres before a lens within which nothing hangs, and from where it is seen in full
# kind of place, option and its value ("" for any): colour of what is stirred up, and how much of it
GROUNDS = (
    ("desert", "ground", "moon", "", 0.0), ("desert", "ground", "snow", "#edf2f7", 0.9), ("desert", "ground", "salt", "#e2ddd0", 0.7),
    ("desert", "ground", "mars", "#b5714b", 1.0), ("desert", "ground", "", "#dcc6a0", 1.0), ("shore", "kind", "beach", "#cdb793", 0.6),
    ("range", "kind", "canyon", "#c29a70", 0.8), ("range", "kind", "badlands", "#c29a70", 0.8), ("range", "kind", "peaks", "#edf2f7", 0.7),
    ("settlement", "kind", "western", "#bda276", 1.0), ("wild", "kind", "slope", "#edf2f7", 0.9),
    ("wild", "kind", "glacier", "#edf2f7", 0.7),
    ("plain", "kind", "field", "#a8946c", 0.45), ("forest", "", "", "#8f7d5e", 0.3), ("yard", "kind", "raceway", "#b4aea4", 0.3),
)  # fmt: skip
WET = ("street", "yard", "house", "grounds")  # places with paving, from which wheels throw up water
SNOW, SPRAY = ("#edf2f7", 0.6), ("#c3ccd2", 0.55)
KELVIN = math.tan(math.radians(17.0))  # the arms of a wake stand so far apart, whatever the speed
WAKE, FOAM = 6.5, 110  # seconds that a wake is seen, and patches of each of its three lines
FLOATS = 0.9  # m/s from which a boat has a wake
FLAT = (np.array([1.0, 0.0, 0.0]), np.array([0.0, 0.0, -1.0]))  # the directions that foam on the water spans


def trails(
    scene: Scene, place: SetPiece, performance: Performance, fleet: Fleet, frame: float, view: View
) -> list[Item]:
    """What hangs and floats behind all who go at a frame."""
    items: list[Item] = []
    stirred = ground_of(place, scene.weather)
    wet = scene.weather in ("rain", "storm") and place.place.kind in WET
    for who in performance.present(frame):
        one = fleet.vehicles.get(who)
        if one is not None and one.go == "water":
            if place.water is not None:
                items += _wake(who, one, performance, frame, place.water, view)
            continue
        if one is not None and one.go != "road":
            continue
        colour, amount = SPRAY if wet and one is not None else stirred
        if amount > 0.0 and performance.speed(who, frame) >= 0.0:
            items += _dust(who, one, performance, frame, view, colour, amount, place)
    return items


def ground_of(place: SetPiece, weather: str) -> tuple[str, float]:
    """The colour of what the ground of a place gives off, and how much, 0..1; nothing where it is grass, paved, or there is no air."""
    if place.plan.interior or place.weightless:
        return "", 0.0
    for kind, option, value, colour, amount in GROUNDS:
        if place.place.kind == kind and (not value or place.place.option(option) == value):
            return (colour, amount if weather not in ("rain", "storm") else 0.0) if weather != "snow" else SNOW
    return SNOW if weather == "snow" else ("", 0.0)


def _made_at(
    performance: Performance, who: str, frame: float, life: float, rate: float
) -> tuple[Array, Array, Array, Array]:
    """Of the puffs that are there at a frame: their numbers (n,), their ages in seconds (n,), where their maker was (n,3), and its
    velocity then (n,3)."""
    fps, now = performance.fps, frame / performance.fps
    first = max(math.ceil((now - life) * rate), 0)
    numbers = np.arange(first, math.floor(now * rate) + 1)
    at = numbers / rate * fps
    way = performance.positions(who)
    axis = np.arange(len(way))
    places, later = (np.stack([np.interp(t, axis, way[:, k]) for k in (0, 1, 2)], 1) for t in (at - 1.0, at + 1.0))
    here = np.stack([np.interp(at, axis, way[:, k]) for k in (0, 1, 2)], 1)
    return numbers, now - numbers / rate, here, (later - places) * fps / 2.0


def _dust(
    who: str,
    one: Vehicle | None,
    performance: Performance,
    frame: float,
    view: View,
    colour: str,
    amount: float,
    place: SetPiece,
) -> list[Item]:
    numbers, ages, here, velocity = _made_at(performance, who, frame, LIFE, RATE)
    speeds = np.hypot(velocity[:, 0], velocity[:, 2])
    strong = np.clip((speeds - FAST) / (FULL - FAST), 0.0, 1.0)
    if not len(numbers) or float(strong.max(initial=0.0)) < 0.02:
        return []
    ahead = velocity * [1.0, 0.0, 1.0] / np.maximum(speeds, 1e-6)[:, None]
    across = np.stack([ahead[:, 2], 0 * speeds, -ahead[:, 0]], 1)
    side = np.where(numbers % 2 == 0, 1.0, -1.0)[:, None]
    size = performance.stature(who) / 1.75 if one is None else 1.6
    long, wide = (0.25 * size, 0.12 * size) if one is None else (0.38 * one.length, 0.36 * one.width)
    draw = _noise(numbers, zlib.crc32(who.encode()))
    places = here - ahead * long + across * side * wide
    places += velocity * (DRAG * (1.0 - np.exp(-1.8 * ages)) / 1.8)[:, None]
    places += (draw[:, :3] - 0.5) * [0.9, 0.2, 0.9] * (0.25 + 0.5 * ages)[:, None] * size
    places[:, 1] = place.ground(places[:, 0], places[:, 2]) + (0.05 + RISE * ages / (1 + 0.5 * ages)) * size * (
        0.5 + draw[:, 1]
    )
    radii = size * (0.10 + (0.42 if one is None else 0.62) * ages**0.7) * (0.7 + 0.6 * draw[:, 0])
    shown = 0.55 * amount * strong * np.clip(ages / 0.1, 0, 1) * np.clip(1 - ages / LIFE, 0, 1) ** 1.5
    away = np.linalg.norm(places - np.asarray(view.eye), axis=1)
    shown = shown * np.clip((away - radii - NEAR[0]) / (NEAR[1] - NEAR[0]), 0.0, 1.0)
    spun = draw[:, 2] * 6.283 + 0.3 * ages
    return [cloud("smoke", view, places, radii, shown, 0.0, spun, colour, 0.5, name=f"dust of {who}")]


def _wake(who: str, one: Vehicle, performance: Performance, frame: float, water: float, view: View) -> list[Item]:
    rate = FOAM / WAKE
    numbers, ages, here, velocity = _made_at(performance, who, frame, WAKE, rate)
    speeds = np.hypot(velocity[:, 0], velocity[:, 2])
    strong = np.clip((speeds - FLOATS) / (FULL - FLOATS), 0.0, 1.0) ** 0.6
    if not len(numbers) or float(strong.max(initial=0.0)) < 0.05:
        return []
    ahead = velocity * [1.0, 0.0, 1.0] / np.maximum(speeds, 1e-6)[:, None]
    across = np.stack([ahead[:, 2], 0 * speeds, -ahead[:, 0]], 1)
    draw = _noise(numbers, zlib.crc32(who.encode()))
    half = 0.32 * one.width
    lines, sizes, shows = [], [], []
    for side in (-1.0, 0.0, 1.0):
        out = side * (half + KELVIN * speeds * ages) + (draw[:, 0] - 0.5) * (0.3 if side else 0.9) * half * (
            1 + 0.4 * ages
        )
        lines.append(here - ahead * (0.46 * one.length if side == 0 else 0.30 * one.length) + across * out[:, None])
        sizes.append((0.16 + (0.07 if side else 0.14) * ages) * one.width * (0.7 + 0.8 * draw[:, 1]) + 0.22)
        shows.append(
            (0.75 if side else 0.65) * strong * np.clip(ages / 0.15, 0, 1) * np.exp(-(0.36 if side else 0.5) * ages)
        )
    places = np.concatenate(lines)
    places[:, 1] = water + 0.05
    spun = np.tile(draw[:, 2] * 6.283, 3)
    foam = cloud(
        "smoke",
        view,
        places,
        np.concatenate(sizes),
        np.concatenate(shows),
        0.0,
        spun,
        "#f1f6f7",
        0.0,
        name=f"wake of {who}",
        axes=FLAT,
    )
    return [foam, *_bow(who, one, performance, frame, water, view)]


def _bow(who: str, one: Vehicle, performance: Performance, frame: float, water: float, view: View) -> list[Item]:
    """The water that a bow throws up."""
    numbers, ages, here, velocity = _made_at(performance, who, frame, 0.7, 60.0)
    speeds = np.hypot(velocity[:, 0], velocity[:, 2])
    strong = np.clip((speeds - 3.0) / FULL, 0.0, 1.0)
    if not len(numbers) or float(strong.max(initial=0.0)) < 0.05:
        return []
    ahead = velocity * [1.0, 0.0, 1.0] / np.maximum(speeds, 1e-6)[:, None]
    across = np.stack([ahead[:, 2], 0 * speeds, -ahead[:, 0]], 1)
    draw = _noise(numbers, zlib.crc32(who.encode()) + 1)
    side = np.where(numbers % 2 == 0, 1.0, -1.0)
    out = side * (0.30 * one.width + (0.6 + 1.2 * draw[:, 0]) * strong * speeds * 0.28 * ages)
    places = here + ahead * (0.18 * one.length + (draw[:, 2] - 0.5) * 0.2 * one.length)[:, None] + across * out[:, None]
    rise = (0.7 + 1.1 * draw[:, 1]) * speeds * 0.16
    places[:, 1] = np.maximum(water + 0.05, water + 0.1 + rise * ages - 4.9 * ages * ages)
    shown = 0.5 * strong * np.clip(1 - ages / 0.7, 0, 1)
    radii = 0.05 * one.width + 0.25 * ages * strong
    return [cloud("smoke", view, places, radii, shown, 0.0, draw[:, 2] * 6.283, "#f4f8f9", 0.1, name=f"spray of {who}")]


def _noise(numbers: Array, seed: int) -> Array:
    """Three numbers in 0..1 for each puff (n,3), always the same for its number."""
    base = numbers[:, None] * 12.9898 + np.arange(1, 4) * 78.233 + (seed % 9973) * 0.731
    return np.asarray(np.mod(np.sin(base) * 43758.5453, 1.0))
