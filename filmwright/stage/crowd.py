"""A crowd: many people round those whom the scene is about, each at a place, with a heading and a time of their own.

Nobody of it has lines or cues. Where they stand follows from the place, the scene's people and a seed; what is drawn of them follows from
the clock and the camera's course through the shot: the nearest finer, at most DRAWN, and nobody who at any moment of the shot comes between
the camera and those it looks at. Decided by the moment, somebody would pop up beside the lens as it passes them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.scenes import Scene
from filmwright.stage.extras import (
    CHEERS,
    COMPANY,
    CYCLE,
    DYES,
    IDLES,
    STRIDES,
    Extra,
    coarse,
    coarsest,
    mesh,
    stepping,
)
from filmwright.stage.people.parts import CROWD, WIDE
from filmwright.stage.places.plan import Plan
from filmwright.stage.snapshot import Item, View

MODES = ("stand", "cheer", "walk")
MOST = 1000  # people in a crowd
DRAWN = 320  # of them at once; who is farther off is left out, and hidden by the others
FINER = 9.0  # metres from the camera within which an extra has its finer form
SMOOTH, SMOOTH_WITHIN = 12, 16.0  # how many walkers, within how many metres, step smoothly; the others in STRIDES poses
SPACING = {"stand": 1.15, "cheer": 0.80, "walk": 1.9}  # metres between neighbours
APART = 2.6  # metres within which nobody looks the same
CLEAR = 0.62  # metres that are free beside the lines of sight from the camera to those it looks at
BEFORE = 1.5  # metres that are free before the camera
LANE = 26.0  # metres to each side that somebody walks before they turn up again behind


@dataclass(frozen=True, eq=False)
class _Members:
    """Places (n,2) on the floor, headings (n,) in radians, company and dye (n,), number of the pose (n,), time of their own (n,)
    0..1, size (n,), speed (n,) in m/s."""

    at: Array
    heading: Array
    who: Array
    dye: Array
    pose: Array
    phase: Array
    size: Array
    speed: Array


class Crowd:
    """`count` people of a `mode` round the points `among` (x, z), on the floor of a plan; the same `seed` gives the same crowd."""

    def __init__(self, plan: Plan, count: int, mode: str, among: Sequence[tuple[float, float]], seed: int) -> None:
        self.plan, self.mode = plan, mode if mode in MODES else "stand"
        self.count = min(max(count, 0), MOST)
        self.among = np.array(among or [(0.0, 0.0)], float)
        self.seed = seed
        self._decided: dict[tuple[View, ...], tuple[Array, Array]] = {}  # the last course, and what was decided for it

    @cached_property
    def members(self) -> _Members:
        """Everybody, nearest to the middle first."""
        draw = np.random.Generator(np.random.PCG64(self.seed))
        middle = self.among.mean(0)
        spacing = SPACING[self.mode]
        reach = spacing * math.sqrt(self.count * 1.6 / math.pi) + 4.0
        rows = np.arange(-reach, reach, spacing * 0.88)
        columns = np.arange(-reach, reach, spacing)
        x, z = np.meshgrid(columns, rows)
        x = x + (np.arange(len(rows)) % 2)[:, None] * spacing / 2
        spots = np.stack([x.ravel(), z.ravel()], 1) + draw.uniform(-0.32, 0.32, (x.size, 2)) * spacing
        spots = spots[np.argsort(np.linalg.norm(spots, axis=1) + draw.normal(0, 0.12 * reach, len(spots)))] + middle
        near = np.linalg.norm(spots[:, None] - self.among[None], axis=2).min(1)
        spots = spots[near > (1.1 if self.mode != "walk" else 1.4)]
        kept = [k for k, spot in enumerate(spots[: self.count * 4]) if self._free(spot)][: self.count]
        spots = spots[kept]
        n = len(spots)
        who, dye = self._told_apart(spots, draw)
        along = math.radians(self.plan.heading)
        if self.mode == "walk":
            heading = along + math.pi * (draw.random(n) < 0.5) + draw.normal(0, 0.06, n)
        elif self.mode == "cheer":
            heading = self._facing(spots) + draw.normal(0, 0.22, n)
        else:
            heading = self._groups(spots, draw)
        poses = {"walk": STRIDES, "cheer": CHEERS, "stand": IDLES}[self.mode]
        return _Members(
            spots,
            heading,
            who,
            dye,
            draw.integers(0, poses, n),
            draw.random(n),
            draw.uniform(0.94, 1.05, n),
            draw.uniform(0.95, 1.5, n),
        )

    def _free(self, spot: Array) -> bool:
        """Whether somebody can be at a spot; whoever walks, also on their lane before and behind it."""
        point = (float(spot[0]), float(spot[1]))
        if not self._on_floor(point):
            return False
        if self.mode != "walk":
            return True
        along = math.radians(self.plan.heading)
        way = np.array([math.sin(along), math.cos(along)])
        across = np.array([way[1], -way[0]])
        beside = float(np.abs((self.among - spot) @ across).min())  # nobody walks through those whom the scene is about
        lane = spot + way * np.linspace(-LANE, LANE, 14)[:, None]
        return beside > 0.9 and all(self._on_floor((float(x), float(z))) for x, z in lane)

    def _on_floor(self, point: tuple[float, float]) -> bool:
        inside = not self.plan.zones or not self.plan.interior or any(
            low[0] < point[0] < high[0] and low[2] < point[1] < high[2] for low, high in self.plan.zones
        )  # fmt: skip
        return inside and self.plan.standable(point)

    def _told_apart(self, spots: Array, draw: np.random.Generator) -> tuple[Array, Array]:
        """Who each is and in what colours, so that nobody stands beside a double."""
        who, dye = np.zeros(len(spots), int), np.zeros(len(spots), int)
        pairs = np.array([(a, b) for a in range(len(COMPANY)) for b in range(len(DYES))])
        for k, spot in enumerate(spots):
            far = np.linalg.norm(spots[:k] - spot, axis=1)
            beside = np.nonzero(far < APART)[0]
            clash = np.zeros(len(pairs))
            for other in beside:
                clash += 3.0 * ((pairs[:, 0] == who[other]) & (pairs[:, 1] == dye[other]))
                clash += (pairs[:, 0] == who[other]) * (far[other] < 1.7) + 0.4 * (pairs[:, 1] == dye[other])
            who[k], dye[k] = pairs[int((clash + draw.random(len(pairs)) * 0.9).argmin())]
        return who, dye

    def _facing(self, spots: Array) -> Array:
        """Headings (n,) to what the place is known by, or as the place runs."""
        mark = self.plan.landmark
        if mark is None:
            return np.full(len(spots), math.radians(self.plan.heading))
        return np.asarray(np.arctan2(mark[0] - spots[:, 0], mark[2] - spots[:, 1]))

    def _groups(self, spots: Array, draw: np.random.Generator) -> Array:
        """Headings (n,): two or three who stand near each other turn to each other, others look about."""
        heading = draw.uniform(-math.pi, math.pi, len(spots))
        for k in range(len(spots) - 1):
            far = np.linalg.norm(spots - spots[k], axis=1)
            far[k] = 99.0
            other = int(far.argmin())
            if far[other] < 1.5 and draw.random() < 0.7:
                way = spots[other] - spots[k]
                heading[k] = math.atan2(way[0], way[1]) + draw.normal(0, 0.25)
        return heading

    def items(self, seconds: float, views: Sequence[View]) -> list[Item]:
        """What is drawn of the crowd at a time. `views` are the camera now and then its course through the shot, or now alone."""
        members = self.members
        if not len(members.at):
            return []
        at, phase = self._places(seconds)
        course = views[1:] or views
        near, shown = self._seen(tuple(course))
        eye = np.array([views[0].eye[0], views[0].eye[2]])
        away = np.linalg.norm(at - eye, axis=1)
        walking = self.mode == "walk"
        if walking:
            near = away
        order = np.nonzero(shown)[0]
        order = order[np.argsort(near[order], kind="stable")][:DRAWN]
        groups: dict[Extra, list[Array]] = {}
        ground = self.plan.ground(at[order, 0], at[order, 1])
        items = []
        for place, (k, height) in enumerate(zip(order, ground, strict=True)):
            number, bob, lean, turn = self._moment(int(k), seconds, float(phase[k]))
            kind = {"walk": "walk", "cheer": "cheer" if members.phase[k] < 0.72 else "idle", "stand": "idle"}[self.mode]
            extra = Extra(
                int(members.who[k]),
                int(members.dye[k]),
                kind,
                number % (IDLES if kind == "idle" else 99),
                WIDE if near[k] < FINER else CROWD,
            )
            matrix = _stood(at[k], float(height) + bob, float(members.heading[k]) + turn, lean, float(members.size[k]))
            if walking and place < SMOOTH and away[k] < SMOOTH_WITHIN:
                body, bones = stepping(extra.who, extra.dye, self._stride(int(k), float(phase[k])))
                walker = Item(mesh=body, model=matrix, bones=bones, group="person", name=f"crowd {k}")
                items.append(replace(walker, casters=(coarsest(extra.who),) * 2))
            else:
                groups.setdefault(extra, []).append(matrix)
        return items + [
            Item(
                mesh=mesh(extra), instances=np.stack(stood), casters=(coarse(extra),) * 2, group="person", name="crowd"
            )
            for extra, stood in groups.items()
        ]

    def _seen(self, course: tuple[View, ...]) -> tuple[Array, Array]:
        """How near (n,) the camera comes to where each one is or walks, in metres, and whether (n,) they are drawn on this course."""
        if course not in self._decided:
            self._decided.clear()
            lanes = self._lanes()
            eyes = [np.array([view.eye[0], view.eye[2]]) for view in course]
            near = np.min([np.linalg.norm(lanes - eye, axis=2).min(1) for eye in eyes], axis=0)
            shown = near > BEFORE
            for view, eye in zip(course, eyes, strict=True):
                shown &= self._beside_the_view(lanes, eye, np.array([view.target[0], view.target[2]]))
            self._decided[course] = near, shown
        return self._decided[course]

    def _lanes(self) -> Array:
        """Where each one is (n,1,2), or points of the lane on which each one walks (n,k,2), half a metre apart."""
        members = self.members
        if self.mode != "walk":
            return members.at[:, None]
        way = np.stack([np.sin(members.heading), np.cos(members.heading)], 1)
        along = np.arange(-LANE, LANE + 0.1, 0.5)
        return np.asarray(members.at[:, None] + way[:, None] * along[:, None])

    def _places(self, seconds: float) -> tuple[Array, Array]:
        """Where everybody is (n,2), and metres walked (n,)."""
        members = self.members
        if self.mode != "walk":
            return members.at, np.zeros(len(members.at))
        walked = members.speed * seconds
        way = np.stack([np.sin(members.heading), np.cos(members.heading)], 1)
        along = (walked + LANE * 2 * members.phase) % (2 * LANE) - LANE
        return members.at + way * along[:, None], walked + LANE * 2 * members.phase

    def _beside_the_view(self, lanes: Array, eye: Array, target: Array) -> Array:
        """(n,) whether all points of a lane (n,k,2) are off the lines from the camera to the scene's people and to what it looks at."""
        off = np.full(len(lanes), 9.0)
        for point in (*self.among, target):
            line = point - eye
            length = max(float(np.linalg.norm(line)), 1e-6)
            t = np.clip((lanes - eye) @ line / length**2, 0.0, 1.0)
            apart = np.linalg.norm(lanes - eye - t[..., None] * line, axis=2) + 9.0 * (t >= 1.0)
            off = np.minimum(off, apart.min(1))
        return np.asarray(off > CLEAR)

    def _stride(self, k: int, walked: float) -> float:
        """Where in a whole stride (0..1) one of the crowd is who has walked so far."""
        members = self.members
        return walked / (CYCLE * COMPANY[int(members.who[k])].height / 1.70 * float(members.size[k])) % 1.0

    def _moment(self, k: int, seconds: float, walked: float) -> tuple[int, float, float, float]:
        """What one of the crowd does at a time: number of the pose, metres up, radians of lean and of turn."""
        members = self.members
        own = 2 * math.pi * float(members.phase[k])
        if self.mode == "walk":
            return int(self._stride(k, walked) * STRIDES) % STRIDES, 0.0, 0.0, 0.0
        rate = 0.22 + 0.16 * float(members.phase[k])
        lean = 0.014 * math.sin(2 * math.pi * rate * seconds + own)
        turn = 0.10 * math.sin(2 * math.pi * 0.11 * seconds + 2.3 * own)
        if self.mode == "cheer":
            beat = math.sin(2 * math.pi * (1.05 + 0.3 * float(members.phase[k])) * seconds + own)
            return int(members.pose[k]), 0.055 * max(beat, 0.0) * float(members.phase[k] < 0.72), 2.2 * lean, turn
        return int(members.pose[k]), 0.0, lean, turn


def _stood(at: Array, height: float, heading: float, lean: float, size: float) -> Array:
    """The matrix (4,4) of somebody of a size at a place, turned about the upright and leaning to a side from the feet."""
    s, c, tip, up = math.sin(heading), math.cos(heading), math.sin(lean), math.cos(lean)
    turn = np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])
    side = np.array([[up, -tip, 0.0], [tip, up, 0.0], [0.0, 0.0, 1.0]])
    matrix = np.eye(4)
    matrix[:3, :3] = turn @ side * size
    matrix[:3, 3] = (at[0], height, at[1])
    return matrix


def crowd_of(place: Place | None, plan: Plan, scene: Scene) -> Crowd:
    """The crowd that a place's option "crowd" asks for ("200 cheer"), round the people of a scene; an empty one where it asks for none."""
    count, _, mode = (place.option("crowd") if place else "").partition(" ")
    marks = [(mark.x, mark.z) for _, mark in scene.marks]
    among = marks or [(float(x), float(z)) for x, z in plan.marks[:1]]
    return Crowd(plan, int(count) if count.isdigit() else 0, mode, among, place.seed if place else 1)
