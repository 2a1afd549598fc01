"""Which way what moves goes in the picture: ways laid, turned or bent so that one camera sees everybody go as the prompt says.

A way through a place has its free room; so the first one keeps its line, and the camera takes the side from which it runs as asked.
Where that side is no good (in a hedge, in the water), the way is turned about and seen from the other one. All further ways are laid
along the first. `course_camera` makes the rig.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmwright.bible import Bible
from filmwright.direction.surroundings import Surroundings
from filmwright.reading.request import Course, Entity, Request
from filmwright.scenes import Beat, Cue, Point, Scene
from filmwright.stage.creatures import kind_of
from filmwright.stage.creatures.creature import creature
from filmwright.stage.places.plan import Plan
from filmwright.stage.vehicles.catalogue import make_of, vehicle

FPS = 24
SIDEWAYS, DEPTH = ("left", "right"), ("toward", "away")
GOING = (
    "walk",
    "run",
    "crawl",
    "skate",
    "ski",
    "swim",
    "skateboard",
    "snowboard",
    "surf",
    "moonwalk",
    "travel",
    "enter",
    "exit",
)
COMPANY = 8.0  # metres within which somebody who goes the same way goes along
RISES, LOWEST, STEPS = (
    3.2,
    2.0,
    10,
)  # times its length, at least so many metres, that one flies up or down in a picture; and in how many steps
RING, WAVES, WAVE = (
    (1.2, 3.0),
    2.5,
    0.35,
)  # radii of a circle for what is small and large; bends of a zigzag, their width by their length
PERSON = (0.6, 1.75, 0.5)  # metres: across, up, along
GAITS = ("walk", "trot", "play", "run", "fly", "swim")
CLEAR = 0.8  # part of a way that has to be free where it is moved to
LEAST = 0.8  # of its length, that a vehicle goes in a picture which is to show which way
LEVEL = 0.6  # metres by which the ground of a way may step


@dataclass(frozen=True)
class Led:
    """Somebody or something whose way is told: id in the scene, the way, and how tall and how long it is, metres."""

    who: str
    way: str
    tall: float
    long: float
    air: bool = False


@dataclass(frozen=True)
class Bearing:
    """The side from which ways are seen: `ahead` is the unit direction (x, z) in which the camera looks, before it looks for room;
    `lost` are the words of ways that nothing goes."""

    led: tuple[Led, ...] = ()
    ahead: Point = (0.0, -1.0)
    lost: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.led)


def bearing(
    courses: Sequence[Course],
    scene: Scene,
    bible: Bible,
    of: Mapping[str, Entity],
    plan: Plan,
    near: Surroundings,
    window: tuple[int, int],
) -> tuple[Scene, Bearing]:
    """The scene with its ways as asked, and from where they are seen.

    `of` tells whose entity each one in the scene is; `window` are the frames that the picture shows.
    """
    led, lost = list[Led](), list[str]()
    for course in courses:
        found = _led(course, scene, bible, of)
        led += [each for each in found if each.who not in {other.who for other in led}]
        if not found:
            lost.append(course.words)
    for each in led:
        scene = _far_enough(scene, each, window)
        if each.way in ("circles", "zigzag", "to and fro"):
            scene = _bent(scene, each, plan)
        elif each.way in ("up", "down") and each.air:
            scene = _climbing(scene, each, window)
    first = next((each for each in led if each.way in (*SIDEWAYS, *DEPTH)), led[0] if led else None)
    if first is None:
        return scene, Bearing((), lost=tuple(lost))
    ahead, turned = _side(scene, first, plan, near, window)
    if turned:
        scene = _turned(scene, first.who, 180.0, window)
    for each in led:
        if each.who != first.who and each.way in (*SIDEWAYS, *DEPTH):
            scene = _aligned(scene, each, first, ahead, plan, window)
    return scene, Bearing(tuple(led), ahead, tuple(lost))


# ---------------------------------------------------------------------- who


def setting_out(request: Request) -> Request:
    """The request in which animals of whom a way is told go it: what only hops, plays or flaps on the spot sets out."""
    told = {course.whose[0]: course.way for course in request.courses if course.whose}
    entities = []
    for entity in request.entities:
        if entity.kind == "creature" and entity.id in told and not any(do in GAITS for do, _ in entity.does):
            kind = kind_of(f"{entity.words} {entity.noun}".strip())
            family = creature(kind).family if kind is not None else ""
            swims, flies = family == "fish", family in ("bird", "insect") and told[entity.id] in ("up", "down")
            gait = (
                "swim" if swims else "fly" if flies else "run" if any(do == "jump" for do, _ in entity.does) else "walk"
            )
            kept = tuple(
                each for each in entity.does if each[0] not in ("jump", "dance", "look", "sit", "lie", "sleep")
            )
            entity = replace(entity, does=((gait, ""), *kept))
        entities.append(entity)
    return replace(request, entities=tuple(entities))


def _led(course: Course, scene: Scene, bible: Bible, of: Mapping[str, Entity]) -> list[Led]:
    """Those of whom a course is said: of its entities the first of which anybody goes, or is carried by what goes."""
    for entity in course.whose:
        names = [who for who, each in of.items() if each.id == entity]
        carried = {cue.target for beat in scene.beats for cue in beat.cues if cue.do == "ride" and cue.who in names}
        going = [who for who in (*names, *carried) if way(scene, who) is not None]
        if going:
            return [_measured(who, course.way, scene, bible) for who in dict.fromkeys(going)]
    return []


def _measured(who: str, way_: str, scene: Scene, bible: Bible) -> Led:
    """How tall and long somebody is, riders included."""
    character = bible.character(who)
    kind = character.kind if character is not None else ""
    air = any("fly" in cue.manner.split() for beat in scene.beats for cue in beat.cues if cue.who == who)
    ridden = any(cue.do == "ride" and cue.target == who for beat in scene.beats for cue in beat.cues)
    if kind.startswith("vehicle:"):
        made = make_of(kind.removeprefix("vehicle:"))
        assert made is not None
        one = vehicle(made)
        low, high = (np.asarray(corner, float) for corner in one.bounds)
        tall = float(high[1] - max(low[1], -0.5))
        seat = max((seat.hips[1] + 0.95 for seat in one.seats), default=0.0)
        return Led(who, way_, max(tall, seat if ridden else 0.0), float(high[2] - low[2]), one.go == "air")
    if kind and (found := kind_of(kind)) is not None:
        body = creature(found).body
        tall = float(body.high[1] - body.low[1]) + (0.9 if ridden else 0.0)
        return Led(who, way_, tall, float(max(body.high[2] - body.low[2], 0.5 * (body.high[0] - body.low[0]))), air)
    height = character.look.height if character is not None else PERSON[1]
    return Led(who, way_, height, PERSON[2], air)


def way(scene: Scene, who: str) -> Cue | None:
    """The longest way that somebody goes, on the scene's clock; None for one who stays."""
    found = [
        replace(cue, at=start + cue.at)
        for start, beat in zip(scene.starts, scene.beats, strict=True)
        for cue in beat.cues
        if cue.who == who and cue.do in GOING and len(cue.path) > 1 and length(cue.path) > 0.4
    ]
    return max(found, key=lambda cue: length(cue.path), default=None)


def length(path: Sequence[Point]) -> float:
    """Metres of a path."""
    return sum(math.dist(a, b) for a, b in itertools.pairwise(path))


def point(cue: Cue, frame: float) -> Point:
    """Where one who goes evenly along a cue's path is at a frame of the scene."""
    part = min(max((frame - cue.at) / max(cue.frames, 1), 0.0), 1.0) * length(cue.path)
    for a, b in itertools.pairwise(cue.path):
        leg = math.dist(a, b)
        if part <= leg and leg > 0:
            return a[0] + (b[0] - a[0]) * part / leg, a[1] + (b[1] - a[1]) * part / leg
        part -= leg
    return cue.path[-1]


def _direction(cue: Cue, window: tuple[int, int]) -> Point:
    """The unit direction in which one goes over a window."""
    a, b = point(cue, window[0]), point(cue, window[1])
    if math.dist(a, b) < 0.05:
        a, b = cue.path[0], cue.path[-1]
    far = max(math.dist(a, b), 1e-6)
    return (b[0] - a[0]) / far, (b[1] - a[1]) / far


# ---------------------------------------------------------------------- from where


def looks(go: Point, way_: str) -> Point:
    """The direction (x, z) in which a camera looks that sees one who goes in direction `go` go a way.

    The right of a camera that looks along f is (-f_z, f_x): seen from there, one who goes to it goes right.
    """
    x, z = go
    return {"right": (z, -x), "left": (-z, x), "toward": (-x, -z), "away": (x, z)}.get(way_, (z, -x))


def goes(ahead: Point, way_: str) -> Point:
    """The direction in which one goes who goes a way before a camera that looks along `ahead`: what `looks` turns round."""
    x, z = ahead
    return {"right": (-z, x), "left": (z, -x), "toward": (-x, -z), "away": (x, z)}[way_]


def _side(scene: Scene, first: Led, plan: Plan, near: Surroundings, window: tuple[int, int]) -> tuple[Point, bool]:
    """Where the camera looks, and whether the way has to be turned about for that."""
    cue = way(scene, first.who)
    assert cue is not None
    go = _direction(cue, window)
    kept = looks(go, first.way)
    if first.way not in (*SIDEWAYS, *DEPTH):
        sides = (kept, (-kept[0], -kept[1]))
        return min(sides, key=lambda side: _cost(scene, first, side, plan, near, window)), False
    free = _turns_free(scene, cue)
    costs = [_cost(scene, first, kept, plan, near, window)]
    if free:
        costs.append(_cost(scene, first, (-kept[0], -kept[1]), plan, near, window) + 0.4)
    best = int(np.argmin(costs))
    return (kept if best == 0 else (-kept[0], -kept[1])), best == 1


def _turns_free(scene: Scene, cue: Cue) -> bool:
    """Whether a way may be gone the other way about: nothing else that its walker does hangs on where it ends."""
    others = [c for beat in scene.beats for c in beat.cues if c.who == cue.who and c.path and len(c.path) > 1]
    return len(others) == 1


def _cost(scene: Scene, first: Led, ahead: Point, plan: Plan, near: Surroundings, window: tuple[int, int]) -> float:
    from filmwright.direction.course_camera import placed

    cue = way(scene, first.who)
    assert cue is not None
    frames = np.linspace(*window, 5)
    lift = scene.mark(first.who).seat if first.air or scene.mark(first.who).seat > 0.3 else 0.0
    spots = [point(cue, float(frame)) for frame in frames]
    points = np.array([(x, float(plan.ground(x, z)) + lift + first.tall / 2, z) for x, z in spots])
    water = near.water
    if water is not None:
        points[:, 1] = np.maximum(points[:, 1], water + first.tall / 2)
    return placed(points, first, ahead, near, 2.39, "")[0]


# ---------------------------------------------------------------------- ways turned and bent


def _repathed(scene: Scene, who: str, path: tuple[Point, ...], whole: bool = True) -> Scene:
    """The scene in which somebody's longest way has another path; where they stand at its beginning goes with it."""
    longest = way(scene, who)
    assert longest is not None
    old, speed = longest.path, length(longest.path) / max(longest.frames, 1)
    frames = longest.frames if whole else max(round(length(path) / max(speed, 1e-6)), 2)
    beats = []
    for beat in scene.beats:
        cues = tuple(
            replace(cue, path=path, frames=frames) if cue.who == who and cue.path == old else cue for cue in beat.cues
        )
        beats.append(replace(beat, cues=cues))
    (ax, az), (bx, bz) = path[0], path[1]
    marks = []
    for name, mark in scene.marks:
        riding = any(c.do == "ride" and c.who == name and c.target == who for beat in scene.beats for c in beat.cues)
        if name == who or riding:
            mark = replace(mark, x=ax, z=az, heading=round(math.degrees(math.atan2(bx - ax, bz - az)), 2))
        marks.append((name, mark))
    return replace(scene, beats=tuple(beats), marks=tuple(marks))


def _turned(scene: Scene, who: str, degrees: float, window: tuple[int, int]) -> Scene:
    """The scene with somebody's way, and those of who goes along, turned about where they are in the middle of the picture."""
    cue = way(scene, who)
    assert cue is not None
    about = point(cue, sum(window) / 2)
    mine = _direction(cue, window)
    for other, _ in scene.marks:
        theirs = way(scene, other)
        if theirs is None:
            continue
        go = _direction(theirs, window)
        along = go[0] * mine[0] + go[1] * mine[1] > 0.9 and math.dist(theirs.path[0], cue.path[0]) < COMPANY
        if other == who or along:
            scene = _repathed(scene, other, tuple(_round(p, about, degrees) for p in theirs.path))
    return scene


def _round(p: Point, about: Point, degrees: float) -> Point:
    """A point turned about another, headings growing from +z to +x."""
    a = math.radians(degrees)
    x, z = p[0] - about[0], p[1] - about[1]
    return round(about[0] + x * math.cos(a) + z * math.sin(a), 3), round(
        about[1] - x * math.sin(a) + z * math.cos(a), 3
    )


def _aligned(scene: Scene, each: Led, first: Led, ahead: Point, plan: Plan, window: tuple[int, int]) -> Scene:
    """The scene with a further way along what the camera's side asks, as nearly as the place lets it: turned by the least that is free.
    One on foot passes a little behind the first."""
    cue, lead = way(scene, each.who), way(scene, first.who)
    assert cue is not None and lead is not None
    wanted, go = goes(ahead, each.way), _direction(cue, window)
    about = point(cue, sum(window) / 2)
    if cue.do != "travel":
        here = point(lead, sum(window) / 2)
        deep = 0.7 + 0.5 * (first.tall + each.tall)
        there = (here[0] + ahead[0] * deep, here[1] + ahead[1] * deep)
        near = tuple((round(x + there[0] - about[0], 3), round(z + there[1] - about[1], 3)) for x, z in cue.path)
        if each.air or _blocked(plan, [_round(p, there, _angle(go, wanted)) for p in near]) < 1.0 - CLEAR:
            scene, about = _repathed(scene, each.who, near), there
            cue = replace(cue, path=near)
    turn = _angle(go, wanted)
    best: tuple[float, float] | None = None
    for off in (0.0, 12.0, -12.0, 25.0, -25.0, 40.0, -40.0):
        path = [_round(p, about, turn + off) for p in cue.path]
        blocked = _blocked(plan, path) if abs(turn + off) > 1.0 and cue.do != "travel" else 0.0
        cost = 7.0 * blocked + abs(off) / 30.0
        if best is None or cost < best[0]:
            best = (cost, turn + off)
    assert best is not None
    path = [_round(p, about, best[1]) for p in cue.path]
    return _repathed(scene, each.who, tuple(path))


def _angle(go: Point, wanted: Point) -> float:
    """Degrees from one direction to another."""
    return math.degrees(math.atan2(wanted[0], wanted[1]) - math.atan2(go[0], go[1]))


def _along(path: Sequence[Point]) -> list[Point]:
    return [
        (a[0] + (b[0] - a[0]) * k / 12, a[1] + (b[1] - a[1]) * k / 12)
        for a, b in itertools.pairwise(path)
        for k in range(13)
    ]


def _blocked(plan: Plan, path: Sequence[Point]) -> float:
    """The part of a way, 0..1, on which one cannot go: something stands there, or the ground steps up or down."""
    spots = _along(path)
    levels = [float(plan.ground(*spot)) for spot in spots]
    bad = [
        not plan.standable(spot) or abs(level - before) > LEVEL
        for spot, level, before in zip(spots, levels, levels[:1] + levels, strict=False)
    ]
    return sum(bad) / max(len(bad), 1)


def _far_enough(scene: Scene, each: Led, window: tuple[int, int]) -> Scene:
    """The scene in which a vehicle that hardly stirs goes so far that one sees which way: a balloon, a ship."""
    cue = way(scene, each.who)
    assert cue is not None
    gone = math.dist(point(cue, window[0]), point(cue, window[1]))
    if cue.do != "travel" or each.way not in SIDEWAYS or gone > LEAST * max(each.long, each.tall) or gone < 0.05:
        return scene
    about, more = point(cue, sum(window) / 2), LEAST * max(each.long, each.tall) / gone
    path = tuple(
        (round(about[0] + (x - about[0]) * more, 3), round(about[1] + (z - about[1]) * more, 3)) for x, z in cue.path
    )
    return _repathed(scene, each.who, path)


def _bent(scene: Scene, each: Led, plan: Plan) -> Scene:
    """The scene with a straight way made a ring, a zigzag, or there and back again; as long as it was."""
    cue = way(scene, each.who)
    assert cue is not None
    (ax, az), (bx, bz) = cue.path[0], cue.path[-1]
    far = max(math.dist((ax, az), (bx, bz)), 1e-6)
    ex, ez = (bx - ax) / far, (bz - az) / far
    if each.way == "circles":
        most = min(max(RING[0], 1.6 * each.long), max(RING[1], 2.2 * each.long))
        for radius in (most, 0.75 * most, 0.5 * most):
            laps = max(far / (2 * math.pi * radius), 0.9)
            angles = np.linspace(0.0, 2 * math.pi * laps, max(int(laps * 20), 18))
            path = [
                (
                    round(ax + radius * (ex * math.sin(a) + ez * (1 - math.cos(a))), 3),
                    round(az + radius * (ez * math.sin(a) - ex * (1 - math.cos(a))), 3),
                )
                for a in angles
            ]
            if each.air or all(plan.standable(p) for p in path[:20]) or cue.do == "travel":
                break
    elif each.way == "zigzag":
        legs = max(int(far / max(2.0, WAVES * each.long)), 3)
        wide = WAVE * far / legs
        path = [
            (
                round(ax + ex * far * k / legs + ez * wide * (0 if k in (0, legs) else (-1) ** k), 3),
                round(az + ez * far * k / legs - ex * wide * (0 if k in (0, legs) else (-1) ** k), 3),
            )
            for k in range(legs + 1)
        ]
    else:
        part = min(max(3.0 * each.long, 2.2), far)
        turns = max(round(far / part), 2)
        path = [(round(ax + ex * part * (k % 2), 3), round(az + ez * part * (k % 2), 3)) for k in range(turns + 1)]
    return _repathed(scene, each.who, tuple(path), whole=False)


def _climbing(scene: Scene, each: Led, window: tuple[int, int]) -> Scene:
    """The scene in which one that flies gains or loses height all through the picture, and goes less far."""
    cue = way(scene, each.who)
    assert cue is not None
    mark = scene.mark(each.who)
    rises = max(RISES * each.long, LOWEST)
    low, high = max(0.6 * each.tall, 0.5), max(0.6 * each.tall, 0.5) + rises
    if cue.do == "travel":
        low = max(mark.seat - rises, 2.0)
        high = low + rises
    heights = np.linspace(low, high, STEPS + 1)
    heights = heights if each.way == "up" else heights[::-1]
    frames = np.linspace(*window, STEPS + 1)
    manner = "fly" if cue.do != "travel" else cue.manner
    do = cue.do if cue.do == "travel" else "wait"
    steps = tuple(
        Cue(each.who, do, round(float(f)) - scene.starts[0], 2, manner=manner, height=round(float(h), 3))
        for f, h in zip(frames[1:], heights[1:], strict=True)
    )
    a, b = cue.path[0], cue.path[-1]
    shorter = min(1.0, 1.2 * rises / max(math.dist(a, b), 1e-6))
    path = (a, (round(a[0] + (b[0] - a[0]) * shorter, 3), round(a[1] + (b[1] - a[1]) * shorter, 3)))
    scene = _repathed(scene, each.who, path)
    begins = round(float(heights[0]), 3)
    beats: list[Beat] = []
    for beat in scene.beats:
        mine = [c.who == each.who and c.path == path for c in beat.cues]
        cues = tuple(replace(c, height=begins) if m else c for c, m in zip(beat.cues, mine, strict=True))
        beats.append(replace(beat, cues=cues if beats else (*cues, *steps)))
    marks = tuple((who, replace(m, seat=begins) if who == each.who else m) for who, m in scene.marks)
    return replace(scene, beats=tuple(beats), marks=marks)
