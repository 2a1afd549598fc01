"""Where people stand, sit and go: marks open to the camera, social distances, free spots, seats, ways; on a place's plan.

One convention binds staging and camera: the viewer of the plan is at +z, so groups open their arc towards +z where the room
allows it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from filmwright.scenes import Mark, Point
from filmwright.stage.places.plan import Plan, Seat

INTIMATE, CLOSE, PERSONAL, GROUP = (
    0.6,
    0.9,
    1.25,
    1.6,
)  # metres between two people's axes (Hall's zones, as played on film)
ARC = 150.0  # degrees over which a group opens towards the camera
AT_ONE_TABLE, ACROSS = (
    2.0,
    0.8,
)  # metres between two seats that belong together, and how much nearer one that faces the other counts
OBLONG = 1.2  # times its width that a table with a head is long
EDGE, AT_TABLE = 0.1, 0.7  # metres that a chair may reach under a table; from whose edge it stands at most
BED, HEADS = (0.7, 1.6), 0.9  # metres that a bed is wide and long at least; over the floor at which it stands at a wall
SPEEDS = {"": 1.3, "slow": 0.8, "tired": 0.95, "angry": 1.7, "hurried": 2.3, "run": 4.4}
RUNNING = 2.9  # m/s from which a go is a run


OPEN = 2.2  # metres before somebody alone in which a camera finds room


@dataclass
class Whereabouts:
    """One person while the scene is laid out; positions in metres, heading in degrees."""

    point: Point
    heading: float = 0.0
    posture: str = "stand"
    seat: Seat | None = None
    on_stage: bool = True
    faces: str = ""  # whom the body is turned to


@dataclass
class Staging:
    """A place while people are put into it."""

    plan: Plan
    people: dict[str, Whereabouts] = field(default_factory=dict)
    taken: list[Seat] = field(default_factory=list)

    # ---- who is there

    def here(self, but: Iterable[str] = ()) -> list[str]:
        """Those on stage, without some."""
        left_out = set(but)
        return [who for who, person in self.people.items() if person.on_stage and who not in left_out]

    def point(self, who: str) -> Point:
        """Where somebody is."""
        return self.people[who].point

    def distance(self, a: str, b: str) -> float:
        """Metres between two people."""
        return _length(self.point(a), self.point(b))

    def open_way(self, who: str) -> float:
        """The heading nearest to a person's own from which a camera can see the face: with room before a wall; the deepest where none
        has any.
        """
        x, z = self.point(who)
        eye = np.array([x, float(self.plan.ground(x, z)) + 1.5, z])
        headings = [self.people[who].heading + turn for turn in (0.0, 45.0, -45.0, 90.0, -90.0, 135.0, -135.0, 180.0)]
        ways = np.array([[_way(h)[0], 0.0, _way(h)[1]] for h in headings])
        steps = np.arange(0.5, 4.0, 0.25)
        inside = self.plan.camera_ok(eye + ways[:, None] * steps[None, :, None])  # beyond a window no camera stands
        free = steps[0] + 0.25 * np.logical_and.accumulate(inside, axis=1).sum(1)
        k = next((k for k, depth in enumerate(free) if depth > OPEN), int(np.argmax(free)))
        return round(headings[k] % 360.0, 1)

    def nearest(self, who: str) -> str:
        """Whoever is nearest to somebody, or ""."""
        others = self.here([who])
        return min(others, key=lambda other: self.distance(who, other)) if others else ""

    # ---- marks

    def free(self, spot: Point, but: Iterable[str] = (), room: float = 0.7) -> bool:
        """Whether one can stand at a point with nobody within `room` metres and on the same floor as expected."""
        return self.plan.standable(spot) and all(_length(spot, self.point(who)) > room for who in self.here(but))

    def near_free(
        self, spot: Point, but: Iterable[str] = (), room: float = 0.7, same_floor: bool = True, first: float = 0.0
    ) -> Point:
        """The free point nearest to a spot, on its own floor; the spot itself if nothing within two metres is free.

        Of points that are equally near, the one in the direction `first` (degrees) is tried first, its opposite last.
        """
        but = list(but)
        around = sorted(np.arange(0.0, 360.0, 45.0), key=lambda angle: abs((angle - first + 180.0) % 360.0 - 180.0))
        height = float(self.plan.ground(*spot))
        for radius in (0.0, 0.4, 0.7, 1.0, 1.4, 2.0):
            for angle in around if radius else (0.0,):
                way = _way(float(angle))
                tried = _rounded((spot[0] + radius * way[0], spot[1] + radius * way[1]))
                level = abs(float(self.plan.ground(*tried)) - height) < 0.6
                if (level or not same_floor) and self.free(tried, but, room):
                    return tried
        return spot

    def opening_marks(self, people: Sequence[str], at: dict[str, Point]) -> dict[str, Point]:
        """Where the given people stand when the scene opens: their own points where the script names one, else marks open to
        camera.

        One or two take the place's marks; three and more stand on an arc that opens towards the camera.
        """
        marks: dict[str, Point] = dict(at)
        rest = [who for who in people if who not in at]
        base = list(self.plan.marks) or [(0.0, 0.0)]
        if len(rest) >= 3:
            arc = self._arc(len(rest), base)
            if arc:
                marks.update(zip(rest, arc, strict=True))
                return marks
        used = list(marks.values())
        for who in rest:
            free = [m for m in base if all(_length(m, other) > 0.6 for other in used)]
            # the second of a pair stands at talking distance from the first, towards the mark meant for them
            if used and (not free or _length(free[0], used[-1]) > 2.6):
                towards = free[0] if free else (used[-1][0] + 1.0, used[-1][1])
                free = [self.towards(used[-1], towards, PERSONAL)]
            spot = free[0] if free else base[0]
            marks[who] = spot
            used.append(spot)
        return marks

    def _arc(self, count: int, base: Sequence[Point]) -> list[Point]:
        centre = np.mean(np.array(base[: max(count, 2)], float), axis=0)
        radius = max(0.8, 0.42 * count)
        angles = np.linspace(-ARC / 2, ARC / 2, count)
        for turn in (0.0, 30.0, -30.0, 60.0, -60.0, 90.0, -90.0, 180.0):
            for size in (1.0, 0.8):
                ring = [
                    _rounded(
                        (
                            centre[0] + size * radius * _way(180 + turn - a)[0],
                            centre[1] + size * radius * _way(180 + turn - a)[1],
                        )
                    )
                    for a in angles
                ]
                gaps = [_length(p, q) for k, p in enumerate(ring) for q in ring[:k]]
                if all(self.plan.standable(p) for p in ring) and min(gaps) > 0.62 and self._one_room(ring):
                    return ring
        return []

    def _one_room(self, points: Sequence[Point]) -> bool:
        """Whether all points see each other at chest height."""
        chest = np.array([(x, float(self.plan.ground(x, z)) + 1.3, z) for x, z in points])
        return not bool(self.plan.blocked(chest[:, None], chest[None]).any())

    def towards(self, a: Point, b: Point, distance: float) -> Point:
        """The free point so many metres from a on the way to b."""
        away = np.array(b) - np.array(a)
        size = float(np.hypot(*away)) or 1.0
        return self.near_free(_rounded((a[0] + away[0] / size * distance, a[1] + away[1] / size * distance)))

    # ---- going

    def beside(self, who: str, other: str, distance: float = PERSONAL) -> Point:
        """The free spot at a distance from somebody that is easiest to reach: near the straight line, turning around them if
        taken.
        """
        centre = np.array(self.point(other))
        away = np.array(self.point(who)) - centre
        size = float(np.hypot(*away))
        start = float(np.degrees(np.arctan2(away[0], away[1]))) if size > 0.05 else 0.0
        height = float(self.plan.ground(*self.point(other)))
        for turn in (0, 25, -25, 50, -50, 80, -80, 120, -120, 180):
            way = _way(start + turn)
            spot = _rounded((centre[0] + distance * way[0], centre[1] + distance * way[1]))
            if abs(float(self.plan.ground(*spot)) - height) < 0.6 and self.free(spot, [who, other]):
                return spot
        return _rounded(tuple(centre + away / max(size, 0.05) * distance))

    def before_seat(self, who: str, host: str, door: Point) -> Point | None:
        """Where one who comes in stands to be seen by somebody seated: before them, not behind their back, near the way in."""
        centre, facing = self.point(host), self.people[host].heading
        found: list[tuple[float, Point]] = []
        for turn in (-95, -70, -45, -20, 0, 20, 45, 70, 95):
            for distance in (1.5, 1.9, 2.4):
                way = _way(facing + turn)
                spot = _rounded((centre[0] + distance * way[0], centre[1] + distance * way[1]))
                if self.free(spot, [who], 0.8) and self._one_room([centre, spot]) and self._inside(spot):
                    found.append((_length(spot, door), spot))
        return min(found)[1] if found else None

    def _inside(self, spot: Point) -> bool:
        zones = self.plan.zones
        return not self.plan.interior or any(lo[0] < spot[0] < hi[0] and lo[2] < spot[1] < hi[2] for lo, hi in zones)

    def ahead(self, who: str, metres: float, heading: float | None = None) -> Point:
        """The point so many metres ahead of somebody (negative: behind), shortened where something is in the way."""
        way = _way(self.people[who].heading if heading is None else heading)
        start = self.point(who)
        height = float(self.plan.ground(*start))
        for part in (1.0, 0.7, 0.45, 0.25):
            spot = _rounded((start[0] + way[0] * metres * part, start[1] + way[1] * metres * part))
            same = abs(float(self.plan.ground(*spot)) - height) < 0.6 or self.plan.terrain is not None
            if same and self.free(spot, [who], 0.5) and self._in_the_room(start, spot):
                return spot
        return start

    def _in_the_room(self, start: Point, spot: Point) -> bool:
        """Whether a step in a building stays in the room where it begins: nobody is seen through a wall."""
        rooms = [
            (low, high) for low, high in self.plan.zones if low[0] < start[0] < high[0] and low[2] < start[1] < high[2]
        ]
        inside = any(low[0] < spot[0] < high[0] and low[2] < spot[1] < high[2] for low, high in rooms)
        return not self.plan.interior or not rooms or inside

    def path(self, who: str, to: Point) -> tuple[Point, ...]:
        """The way from where somebody is, around furniture and those who stand there."""
        return self.plan.path(self.point(who), to, [self.point(other) for other in self.here([who])])

    def free_seat(self, who: str, near: Point | None = None) -> Seat | None:
        """The free seat nearest to a point (an anchor that was named) or to the person, within eight metres."""
        return self.free_seat_from(near or self.point(who), near)

    def free_seat_from(self, centre: Point, near: Point | None = None) -> Seat | None:
        """The free seat nearest to a point; of those within two metres of `near`, if there are any."""
        free = [seat for seat in self.plan.seats if seat not in self.taken and _length(centre, (seat.x, seat.z)) < 8.0]
        if near is not None:
            close = [seat for seat in free if _length(near, (seat.x, seat.z)) < 2.0]
            free = close or free
        return min(free, key=lambda seat: _length(centre, (seat.x, seat.z))) if free else None

    def bed(self) -> Seat | None:
        """Where one lies on one's back in the place's bed, the head at its wall; None where it has none. A body's middle lies at the
        point, its head against the heading."""
        for box in self.plan.boxes:
            wide, long = sorted((box.hi[0] - box.lo[0], box.hi[2] - box.lo[2]))
            if not box.name.startswith("bed") or wide < BED[0] or long < BED[1]:
                continue
            x, z = (box.lo[0] + box.hi[0]) / 2, (box.lo[2] + box.hi[2]) / 2
            ends = (0.0, 180.0) if box.hi[2] - box.lo[2] >= box.hi[0] - box.lo[0] else (90.0, 270.0)
            walls = {
                heading: self.plan.free_depth(
                    np.array([x, HEADS, z]), -np.array([_way(heading)[0], 0.0, _way(heading)[1]]), 9.0
                )
                for heading in ends
            }
            return Seat(
                round(x, 3),
                round(z, 3),
                min(ends, key=lambda heading: float(walls[heading])),
                round(box.hi[1], 2),
                "bed",
            )
        return None

    def bedside(self, who: str) -> Seat | None:
        """The free edge of the bed, on which one who lies in it sits up."""
        free = [seat for seat in self.plan.seats if seat.name == "bed" and seat not in self.taken]
        return min(free, key=lambda seat: _length(self.point(who), (seat.x, seat.z)), default=None)

    def head_of_table(self, who: str) -> Seat | None:
        """The free seat at a short side of the nearest table that has one: its head."""
        found: list[tuple[float, Seat]] = []
        for box in self.plan.boxes:
            short, long = sorted((box.hi[0] - box.lo[0], box.hi[2] - box.lo[2]))
            if not box.name.startswith("table") or long < OBLONG * short:
                continue
            across = 0 if box.hi[0] - box.lo[0] > box.hi[2] - box.lo[2] else 2  # the axis along which it is long
            for seat in self.plan.seats:
                at, beside = ((seat.x, seat.z) if across == 0 else (seat.z, seat.x)), 2 - across
                beyond = not box.lo[across] + EDGE < at[0] < box.hi[across] - EDGE
                near = max(box.lo[across] - at[0], at[0] - box.hi[across]) < AT_TABLE
                between = box.lo[beside] < at[1] < box.hi[beside]
                if seat not in self.taken and beyond and near and between:
                    found.append((_length(self.point(who), (seat.x, seat.z)) if who in self.people else 0.0, seat))
        return min(found, key=lambda each: each[0])[1] if found else None

    def seat_with(self, who: str) -> Seat | None:
        """The free seat at the table of somebody who sits there already, across it rather than beside them."""
        sitting = (self.people[other] for other in self.here([who]))
        return self.seat_across([one.seat for one in sitting if one.seat is not None and one.posture == "sit"])

    def seat_across(self, hosts: Sequence[Seat]) -> Seat | None:
        """The free seat at the table of one of those seats, across it rather than beside it."""
        found: list[tuple[float, Seat]] = []
        for host in hosts:
            for seat in self.plan.seats:
                apart = _length((host.x, host.z), (seat.x, seat.z))
                if seat not in self.taken and apart < AT_ONE_TABLE:
                    facing = -float(np.cos(np.radians(seat.heading - host.heading)))
                    found.append((apart - ACROSS * facing, seat))
        return min(found, key=lambda each: each[0])[1] if found else None

    def heading_to(self, who: str, point: Point) -> float:
        """Heading in degrees from somebody to a point."""
        x, z = self.point(who)
        return round(float(np.degrees(np.arctan2(point[0] - x, point[1] - z))), 1)

    def mark(self, who: str) -> Mark:
        """The person's present state as the mark of a scene's opening."""
        person = self.people[who]
        return Mark(
            x=person.point[0],
            z=person.point[1],
            heading=person.heading,
            posture=person.posture,
            seat=person.seat.height if person.seat else 0.0,
            on_stage=person.on_stage,
        )


def path_length(path: Sequence[Point]) -> float:
    """Metres along a path."""
    return sum(_length(a, b) for a, b in itertools.pairwise(path))


def walk_frames(path: Sequence[Point], speed: float, fps: int) -> int:
    """Frames that a path takes at a speed in m/s, starting and stopping included."""
    return max(round((path_length(path) / speed + 0.45) * fps), round(0.5 * fps))


def _length(a: Point, b: Point) -> float:
    return float(np.hypot(a[0] - b[0], a[1] - b[1]))


def _way(heading: float) -> Point:
    angle = np.radians(heading)
    return float(np.sin(angle)), float(np.cos(angle))


def _rounded(point: Sequence[float]) -> Point:
    return round(float(point[0]), 3), round(float(point[1]), 3)
