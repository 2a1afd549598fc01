"""How things move by themselves: rise, hover, turn, roll, swing, sway, drop, bounce, run into each other. Exact formulas, no steps."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.events.act import (
    GRAVITY,
    Act,
    Change,
    Moment,
    Solid,
    Subject,
    about,
    eased,
    scaled,
    seconds_of,
    shifted,
    spun,
)
from filmwright.stage.snapshot import Item

UP = np.array([0.0, 1.0, 0.0])
# which way something goes by itself, as the camera that things are laid out for sees it; to the right where nothing is said
WAYS = {"left": (-1.0, 0.0, 0.0), "right": (1.0, 0.0, 0.0), "toward": (0.0, 0.0, 1.0), "away": (0.0, 0.0, -1.0)}
CROSSES = 4.4  # times its size, that something crosses a picture
RESTITUTION = 0.72  # of a ball on a floor: share of the speed that it keeps


def carried(items: tuple[Item, ...], matrix: Array) -> tuple[Item, ...]:
    """Items under a world transform (4,4)."""
    return tuple(replace(item, model=(matrix @ np.asarray(item.model, float)).astype("f4")) for item in items)


def _moving(subject: Subject, where: Callable[[float], Array], peak: float, ends: float, contact: float = 0.0) -> Act:
    del subject
    return Act(lambda moment: Change(carried(moment.items, where(moment.seconds))), peak, ends, contact)


def rise(event: Event, subject: Subject) -> Act:
    """The thing lifts off and goes up, turning a little."""
    lasts = seconds_of(event, subject.fps, 4.0)
    height = event.size or float(np.clip(subject.size * 1.6, 0.35, 3.0))

    def where(t: float) -> Array:
        part = eased(t / lasts)
        turn = spun(UP, 0.5 * part + 0.06 * math.sin(t * 1.1))
        drift = np.array([0.05 * math.sin(t * 0.9), part, 0.04 * math.cos(t * 0.7) - 0.04]) * height
        return np.asarray(shifted(drift) @ about(turn, subject.middle))

    return _moving(subject, where, lasts * 0.75, lasts)


def levitate(event: Event, subject: Subject) -> Act:
    """The thing hovers over where it was, bobbing and slowly turning."""
    lift = event.size or float(np.clip(subject.size * 0.7, 0.12, 1.2))

    def where(t: float) -> Array:
        part = eased(t / 1.5)
        bob = 0.1 * lift * math.sin(t * 1.9) * part
        tip = spun(np.array([1.0, 0.0, 0.3]), 0.09 * math.sin(t * 1.3) * part)
        turn = spun(UP, 0.45 * t * part) @ tip
        return np.asarray(shifted(np.array([0.0, lift * part + bob, 0.0])) @ about(turn, subject.middle))

    return _moving(subject, where, 2.2, 3600.0)


def sink(event: Event, subject: Subject) -> Act:
    """The thing goes down through what it is in."""
    lasts = seconds_of(event, subject.fps, 4.0)
    depth = event.size or float(subject.high[1] - subject.low[1]) * 1.1

    def where(t: float) -> Array:
        part = eased(t / lasts)
        lean = spun(np.array([0.2, 0.0, 1.0]), 0.22 * part)
        return np.asarray(shifted(np.array([0.0, -depth * part, 0.0])) @ about(lean, subject.middle))

    return _moving(subject, where, lasts * 0.5, lasts)


def spin(event: Event, subject: Subject) -> Act:
    """The thing turns about its upright axis; a coin, a top or a wheel stands on its edge as it does."""
    rate = 5.5
    flat = float(subject.high[1] - subject.low[1]) < 0.25 * subject.size
    lift = subject.size / 2 if flat else 0.0

    def where(t: float) -> Array:
        run = t - 0.45 * (1.0 - math.exp(-t / 0.45))  # comes up to speed
        turn = spun(UP, rate * run)
        if flat:
            turn = turn @ spun(np.array([1.0, 0.0, 0.0]), math.pi / 2 - 0.05 * math.sin(3.0 * t))
        return np.asarray(shifted(np.array([0.0, lift, 0.0])) @ about(turn, subject.middle))

    return _moving(subject, where, 1.1, 3600.0)


def flip(event: Event, subject: Subject) -> Act:
    """The thing is thrown up, turns over once in the air and lands where it was."""
    height = event.size or float(np.clip(subject.size * 2.0, 0.25, 1.6))
    flight = 2.0 * math.sqrt(2.0 * height / GRAVITY)

    def where(t: float) -> Array:
        x = min(t, flight)
        up = x * (flight - x) * GRAVITY / 2.0
        turn = spun(np.array([1.0, 0.0, 0.15]), 2.0 * math.pi * x / flight)
        return np.asarray(shifted(np.array([0.0, up, 0.0])) @ about(turn, subject.middle))

    return _moving(subject, where, flight * 0.4, flight, flight)


def _way(event: Event) -> Array:
    """The unit direction (3,) in which an event's thing goes."""
    return np.array(WAYS.get(event.into, WAYS["right"]))


def _reach(event: Event, subject: Subject, most: float) -> tuple[float, float]:
    """Metres by which a thing is behind its place as it starts off, and that it goes from there: where a way is asked for it crosses
    the picture, else it goes off from where it was."""
    way = _way(event)
    if event.into not in WAYS:
        return 0.0, _room(subject, way, most)
    back, on = (_room(subject, way * sign, CROSSES / 2 * subject.size) for sign in (-1.0, 1.0))
    return back, back + on


def _room(subject: Subject, way: Array, most: float) -> float:
    """Metres that a thing can go over what it stands on before its edge, at most so many."""
    solid = under(subject)
    if solid is None:
        return most
    k = int(np.abs(way).argmax())
    edge = solid.high[k] - subject.high[k] if way[k] > 0 else subject.low[k] - solid.low[k]
    return min(most, max(float(edge) * 0.9, 0.0) + 0.02)


def roll(event: Event, subject: Subject) -> Act:
    """The thing rolls over what it stands on, as far as its edge goes: the way is the angle times its radius."""
    radius = max(float(subject.high[1] - subject.low[1]) / 2, 0.005)
    way = _way(event)
    back, room = _reach(event, subject, 6.0 * subject.size)
    axle = np.cross(UP, way)
    lasts = seconds_of(event, subject.fps, float(np.clip(room / 0.45, 1.2, 5.0)))

    def where(t: float) -> Array:
        x = min(t / lasts, 1.0)
        gone = room * x * (2.0 - x) - back  # friction brings it to rest evenly
        return np.asarray(shifted(gone * way) @ about(spun(axle, gone / radius), subject.middle))

    return _moving(subject, where, lasts * 0.35, lasts)


def slide(event: Event, subject: Subject) -> Act:
    """The thing slides over what it stands on and comes to rest."""
    way = _way(event)
    back, room = _reach(event, subject, 2.5 * subject.size)
    lasts = seconds_of(event, subject.fps, 2.0)

    def where(t: float) -> Array:
        x = min(t / lasts, 1.0)
        return shifted(way * (room * x * (2.0 - x) - back))

    return _moving(subject, where, lasts * 0.4, lasts)


def glide(event: Event, subject: Subject) -> Act:
    """The thing crosses the picture in the air, from one side to the other, rising and dipping a little and leaning into it."""
    way = _way(event)
    reach = event.size or max(CROSSES * subject.size, 0.4)
    lasts = seconds_of(event, subject.fps, 4.5)
    lift = max(0.9 * subject.size, 0.2)
    axle = np.cross(UP, way)

    def where(t: float) -> Array:
        part = min(t / lasts, 1.0) - 0.5
        bob = 0.10 * lift * math.sin(2.1 * t) + 0.05 * lift * math.sin(3.7 * t + 1.0)
        lean = spun(axle, 0.10 + 0.12 * math.sin(1.6 * t)) @ spun(way, 0.16 * math.sin(1.2 * t + 0.6))
        return np.asarray(shifted(way * (reach * part) + UP * (lift + bob)) @ about(lean, subject.middle))

    return _moving(subject, where, lasts * 0.5, lasts)


def swing(event: Event, subject: Subject) -> Act:
    """A pendulum about the thing's top, losing a little at every swing."""
    length = max(float(subject.high[1] - subject.low[1]), 0.1)
    pivot = np.array([subject.middle[0], subject.high[1] + 0.6 * length, subject.middle[2]])
    omega = math.sqrt(GRAVITY / (1.1 * length))

    def where(t: float) -> Array:
        angle = 0.42 * math.exp(-t / 14.0) * math.sin(omega * t) * min(t / 0.4, 1.0)
        return about(spun(np.array([0.0, 0.0, 1.0]), angle), pivot)

    return _moving(subject, where, math.pi / 2 / omega, 3600.0)


def sway(event: Event, subject: Subject) -> Act:
    """The thing leans to and fro from its foot, more the higher: wind."""
    foot = np.array([subject.middle[0], subject.low[1], subject.middle[2]])

    def where(t: float) -> Array:
        lean = 0.11 * (math.sin(1.7 * t) + 0.5 * math.sin(2.9 * t + 1.0)) * min(t / 0.8, 1.0)
        shear = np.eye(4)
        shear[0, 1], shear[2, 1] = lean, 0.35 * lean * math.sin(0.7 * t)
        return about(shear, foot)

    return _moving(subject, where, 0.9, 3600.0)


def squeeze(event: Event, subject: Subject) -> Act:
    """Pressed flat and let go; what it loses in height it gains in width, so that its volume stays."""
    foot = np.array([subject.middle[0], subject.low[1], subject.middle[2]])
    lasts = seconds_of(event, subject.fps, 3.0)

    def where(t: float) -> Array:
        part = math.sin(math.pi * min(t / lasts, 1.0)) ** 2
        tall = 1.0 - 0.55 * part
        return about(scaled(tall**-0.5, tall, tall**-0.5), foot)

    return _moving(subject, where, lasts * 0.5, lasts)


def bounce(event: Event, subject: Subject) -> Act:
    """The thing drops and springs back, each time with a share of its speed; at rest when it has no more than a centimetre's worth."""
    height = event.size or float(np.clip(subject.size * 4.0, 0.5, 1.8))
    arcs = bounces(height, RESTITUTION)
    ends = arcs[-1][0] + arcs[-1][1]
    foot = np.array([subject.middle[0], subject.low[1], subject.middle[2]])
    back, room = _reach(event, subject, 0.0)
    way = _way(event)

    def where(t: float) -> Array:
        x, above, since = height_at(t, arcs)
        del x
        gone = way * (room * min(max(t, 0.0) / ends, 1.0) - back)
        part = math.exp(-since / 0.05) * min(math.sqrt(2 * GRAVITY * height) / 9.0, 1.0) * 0.28 if t > 0 else 0.0
        tall = 1.0 - part  # pressed flat for a moment as it strikes
        turn = spun(np.array([1.0, 0.0, 0.2]), 0.9 * min(t, ends))
        shape = about(scaled(tall**-0.5, tall, tall**-0.5), foot) @ about(turn, subject.middle)
        return np.asarray(shifted(gone + UP * above) @ shape)

    first = arcs[0][0] + arcs[0][1]
    return _moving(subject, where, first + arcs[1][1] * 0.45 if len(arcs) > 1 else first, ends, first)


Arc = tuple[float, float, float]  # when it begins, how long it lasts, the speed upwards at its beginning


def bounces(height: float, restitution: float) -> list[Arc]:
    """The arcs of a drop from a height and what follows; the first one begins at its top, before t = 0."""
    fall = math.sqrt(2.0 * height / GRAVITY)
    speed = GRAVITY * fall
    arcs: list[Arc] = [(-fall, 2.0 * fall, speed)]
    start, speed = fall, speed * restitution
    while speed**2 / (2.0 * GRAVITY) > 0.01 and len(arcs) < 40:
        arcs.append((start, 2.0 * speed / GRAVITY, speed))
        start += 2.0 * speed / GRAVITY
        speed *= restitution
    return arcs


def height_at(t: float, arcs: list[Arc]) -> tuple[int, float, float]:
    """Which arc, how high over the rest, and the seconds since the last strike (large before the first)."""
    for k, (start, lasts, speed) in enumerate(arcs):
        if t < start + lasts:
            x = t - start
            return k, speed * x - GRAVITY / 2.0 * x * x, (t - start if k else 1e3)
    return len(arcs), 0.0, t - arcs[-1][0] - arcs[-1][1]


def fall(event: Event, subject: Subject) -> Act:
    """The thing drops: down to where it stands, or (`into` "off") over the edge of what it stands on, and comes to rest."""
    from filmwright.stage.events.bodies import Body, bake

    solid = under(subject)
    off = event.into == "off" and solid is not None
    half = (subject.high - subject.low) / 2
    slid = 0.0
    way = np.zeros(3)
    if off and solid is not None:
        way = np.array([0.0, 0.0, 1.0])  # towards the camera, for which things are laid out
        gap = float(solid.high[2] - subject.middle[2]) + 1.05 * half[2]  # clear of the edge
        slid = max(gap, 0.05)
    lead = 0.25 + math.sqrt(2.0 * slid / 1.6) if off else 0.0
    speed = math.sqrt(2.0 * 1.6 * slid) if off else 0.0
    height = 0.0 if off else event.size or float(np.clip(subject.size * 5.0, 0.6, 2.6))
    start = subject.middle + way * slid + [0.0, height, 0.0]
    ball = float(np.ptp(half)) < 0.12 * float(half.max())
    body = Body(
        start, half, np.asarray(way * speed), np.array([2.6, 0.3, 0.4]) if off else np.array([0.5, 0.2, 0.7]), ball
    )
    floor = subject.ground(float(start[0]), float(start[2])) if off else float(subject.low[1])
    solids = tuple(each for each in subject.solids if each is not solid) if off else ()
    track = bake([body], solids, floor, 3.2, 0.12 if not ball else 0.45)
    contact = lead + track.first_contact(0)

    def where(t: float) -> Array:
        if t < lead:
            x = max(t - 0.25, 0.0)
            return shifted(way * min(0.8 * x * x, slid))
        places, turns = track.at(t - lead)
        m = np.eye(4)
        m[:3, :3] = turns[0]
        return np.asarray(shifted(places[0] - subject.middle) @ about(m, subject.middle))

    return _moving(subject, where, contact - 0.12, lead + 3.2, contact)


def collide(event: Event, subject: Subject) -> Act:
    """The thing and the other one run into each other and fly apart; MuJoCo keeps the momentum."""
    from filmwright.stage.events.bodies import Body, bake

    other = subject.other
    half = (subject.high - subject.low) / 2
    towards = (other.middle - subject.middle) if other is not None else np.array([1.0, 0.0, 0.0])
    towards = towards * [1.0, 0.0, 1.0]
    gap = float(np.linalg.norm(towards)) or 1.0
    way = towards / gap
    back = 2.2 * subject.size
    speed = max(2.6 * subject.size, 1.2)
    low = float(subject.low[1])
    solids = subject.solids
    bodies = [Body(subject.middle - way * back, half, way * speed, np.zeros(3), _round(half))]
    if other is not None:
        far = (other.high - other.low) / 2
        bodies.append(Body(other.middle + way * back, far, -way * speed, np.zeros(3), _round(far)))
    track = bake(bodies, solids, low, 4.0, 0.5, 0.12)
    contact = track.struck() or back / speed

    def at(moment: Moment) -> Change:
        places, turns = track.at(moment.seconds)
        return Change(carried(moment.items, _put(places[0], turns[0], subject.middle)))

    def pushed(t: float) -> Array:
        assert other is not None
        places, turns = track.at(t)
        return _put(places[1], turns[1], other.middle)

    return Act(at, contact + 0.12, 4.0, contact, pushed if other is not None else None)


def _round(half: Array) -> bool:
    return float(np.ptp(half)) < 0.12 * float(half.max())


def _put(place: Array, turn: Array, middle: Array) -> Array:
    m = np.eye(4)
    m[:3, :3] = turn
    return np.asarray(shifted(place - middle) @ about(m, middle))


def under(subject: Subject) -> Solid | None:
    """What solid the subject stands on, None for the ground."""
    x, y, z = subject.middle[0], subject.low[1], subject.middle[2]
    for solid in subject.solids:
        if abs(solid.high[1] - y) < 0.06 and solid.low[0] <= x <= solid.high[0] and solid.low[2] <= z <= solid.high[2]:
            return solid
    return None
