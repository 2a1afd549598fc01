"""Ways for vehicles through a place: a lane of its road, its rails, its water, its air."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Point
from filmwright.stage.places.landmarks.viaduct import DECK
from filmwright.stage.places.place import SetPiece
from filmwright.stage.vehicles.model import Vehicle

LANE = 1.15  # metres from the middle of a street to the middle of a car that passes what is parked
RAIL = 0.2  # metres of a rail's top over the ground
CRUISE = 26.0  # metres over the ground at which something small flies


@dataclass(frozen=True)
class Way:
    """Points on the ground from where it starts; one point for what stays. `heading` in degrees; `lift` is its height as the scene
    begins and `height` where it goes to, metres; `manner` says whether it is under way as the scene begins and ends."""

    path: tuple[Point, ...]
    heading: float
    manner: str = "rolling"
    lift: float = 0.0
    height: float = 0.0
    side: int = 0
    room: float = 99.0


@dataclass(frozen=True)
class Line:
    """A straight or bent line that vehicles follow: a point where the picture is to be, headings, how far it runs before and behind, and
    how much room there is beside it for a second one."""

    at: Point
    heading: float
    before: float = 60.0
    behind: float = 60.0
    beside: float = 3.2
    room: float = 99.0  # metres beside it within which a camera stands free
    side: int = 0  # on which side a camera stands best: 1 to the left of what goes along it, -1 to the right
    level: float = 0.0  # metres over the ground at which it runs: on a viaduct


def line_for(built: SetPiece, one: Vehicle) -> Line:
    """The line of a place for a vehicle."""
    place, plan = built.place, built.plan
    kind = place.option("kind") or place.option("style")
    if one.go == "water" and built.water is not None:
        return _water(built, one, kind)
    if place.kind == "station" and one.go == "rail":
        return Line((5.0, 4.0), 180.0, 150.0, 150.0, 4.5, 99.0, -1)
    if place.kind == "sight" and place.option("of") == "viaduct" and one.go == "rail" and plan.landmark is not None:
        x, _, z = plan.landmark
        return Line((x, z), 90.0, 95.0, 95.0, 0.0, level=DECK - float(plan.ground(x, z)), side=-1)
    if place.kind == "street":
        lane = 0.0 if kind == "alley" else -LANE
        return Line((lane, 12.0), 0.0, 66.0, 90.0, 2.3 if kind != "alley" else 0.0, 5.2 if kind != "alley" else 1.6)
    if place.kind == "yard" and kind in ("highway", "raceway"):
        return Line((-2.4 if kind == "highway" else 0.0, 24.0), 0.0, 200.0, 300.0, 4.0)
    if place.kind == "house":
        return Line((2.0, 15.2), 90.0, 40.0, 40.0, 2.6)
    marks = plan.marks or ((0.0, 0.0),)
    if place.kind == "plain" and one.go != "air":
        free = next((x for x in (0.0, 2.0, -2.0, 3.4, -3.4, 9.0, -9.0) if _clear(built, x, one)), 0.0)
        return Line((free, 6.0), 180.0, 34.0, 26.0, 2.2)
    best = max(
        (float(_free(built, marks[0], math.radians(a)) + _free(built, marks[0], math.radians(a + 180))), -a)
        for a in (90, 60, 120, 30, 150, 0)
    )
    heading = -best[1]
    reach = max(best[0] / 2, 6.0)
    return Line(marks[0], float(heading), reach if one.go != "air" else 300.0, reach if one.go != "air" else 300.0, 2.6)


def _clear(built: SetPiece, x: float, one: Vehicle) -> bool:
    """Whether nothing stands on a lane along z."""
    half = float(one.bounds[1][0]) + 0.2
    return all(
        built.plan.standable((x + dx, float(z))) for z in np.arange(-22.0, 36.0, 0.8) for dx in (-half, 0.0, half)
    )


def _water(built: SetPiece, one: Vehicle, kind: str) -> Line:
    """Where the water is deep and wide enough, nearest to where people stand, along the shore."""
    plan, water = built.plan, built.water or 0.0
    deep = -float(one.bounds[0][1])
    x0, z0 = plan.marks[0] if plan.marks else (0.0, 0.0)
    room = one.length * 0.6 + 2.0
    if built.place.kind == "wild" and kind == "river":
        return Line((0.0, 12.0 + 9.0 * math.sin(0.4)), 90.0, 60.0, 60.0, 2.0)

    def floats(z: float) -> bool:
        probe = [(x0 + dx, z + dz) for dx in (-room, 0.0, room) for dz in (-1.6, 0.0, 1.6)]
        return all(float(plan.ground(x, w)) < water - min(deep, 2.0) - 0.1 for x, w in probe)

    for z in np.arange(z0 + 4.0, z0 + 400.0, 1.0):
        if floats(float(z)):
            out = 9.0 + one.length * 0.9 if built.place.kind != "riverside" else 1.0 + one.length * 0.2
            if built.place.option(
                "landmark"
            ):  # in the middle of the river, that a camera on the water has both before it
                wide = next((far for far in np.arange(2.0, 120.0, 2.0) if not floats(float(z + far))), 120.0)
                out = min(0.5 * wide, 10.0 + 2.5 * one.length)
            return Line((x0, float(z) + out), 90.0, 150.0, 150.0, one.length * 0.6 + 3.0, 99.0, 1)
    return Line((x0, z0 + 20.0), 90.0)


def _free(built: SetPiece, start: Point, angle: float) -> float:
    """How far one can go straight on from a point on even ground, metres, at most 60."""
    height, gone = float(built.plan.ground(*start)), 0.0
    while gone < 60.0:
        x, z = start[0] + math.sin(angle) * (gone + 1.5), start[1] + math.cos(angle) * (gone + 1.5)
        ground = float(built.plan.ground(x, z))
        wet = built.water is not None and ground < built.water + 0.02
        if wet or not built.plan.standable((x, z)) or abs(ground - height) > 0.5:
            break
        height = ground
        gone += 1.5
    return gone


def way_for(built: SetPiece, one: Vehicle, nth: int, does: str, pace: float, seconds: float, middle: float) -> Way:
    """The way of the n-th vehicle of a scene of so many `seconds`, so that it is where the picture is to be at `middle` seconds."""
    line = line_for(built, one)
    beside = line.beside * ((nth + 1) // 2) * (1 if nth % 2 else -1) if one.go != "rail" else line.beside * nth
    along = -one.length * 0.55 * nth if nth else 0.0
    a = math.radians(line.heading)
    ahead, left = np.array([math.sin(a), math.cos(a)]), np.array([math.cos(a), -math.sin(a)])
    spot = np.array(line.at) + left * beside + ahead * along
    lift, height, manner = (RAIL + line.level if one.go == "rail" else 0.0), 0.0, "rolling"
    if one.go == "air":
        height = (
            max(CRUISE if one.length < 20 else 60.0, 0.8 * one.length)
            if one.name not in ("drone", "paraglider", "hang glider")
            else 6.0
        )
        lift = height
        if does in ("take_off", "launch", "rise", "leave", "start"):
            lift, manner = 0.0, "leaving take_off"
        elif does in ("land", "arrive"):
            manner = "arriving land"
        elif does in ("park", "stop"):
            lift = height = 0.0
    still = not does or does in ("hover", "park") or (does in ("rise", "launch", "take_off", "land") and one.rotor)
    if does in ("arrive", "stop"):
        manner = "arriving" if one.go != "air" else manner
    elif does in ("leave", "start"):
        manner = "leaving" if one.go != "air" else manner
    speed = one.speed * pace * (0.5 if does in ("float", "drift") else 1.0)
    room = line.before + line.behind
    metres = min(speed * seconds, room * 0.96)
    if still and one.go == "air" and does not in ("", "hover", "park"):
        metres = 0.5  # straight up or down
    elif still:
        return Way((_point(spot),), line.heading, "", lift, height, line.side, line.room)
    if one.go == "air" and not one.rotor and ("take_off" in manner or "land" in manner):  # no steeper than wings carry
        height = min(height, 0.16 * metres)
        lift = min(lift, height)
    part = middle / max(seconds, 0.1)
    begin = min(metres * part, line.before * 0.97)
    start, end = spot - ahead * begin, spot + ahead * (metres - begin)
    path: tuple[Point, ...] = (_point(start), _point(end))
    if built.place.kind == "wild" and built.place.option("kind") == "river" and one.go == "water":
        xs = np.linspace(start[0], end[0], 14)
        path = tuple((round(float(x), 3), round(float(12.0 + 9.0 * math.sin(x / 38.0 + 0.4)), 3)) for x in xs)
    return Way(path, line.heading, manner, lift, height, line.side, line.room)


def _point(at: Array) -> Point:
    return round(float(at[0]), 3), round(float(at[1]), 3)
