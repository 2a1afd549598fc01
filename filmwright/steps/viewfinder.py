"""The look through the viewfinder: before a prompt is filmed, what it asks for must be in the frame, with nothing before it.

The solvers of framing know walls, trunks and leaves as boxes and cells. What is really drawn may still hide somebody: a parked car, tall
flowers, a boulder; or leave a bird that circles above out of the picture. So the moments to be filmed are glanced at on the stage itself,
and where something is hidden or missing, the camera goes about its subject, up, or back, as little as helps.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_heavens import has_body
from filmwright.shots import GATE, Key, Rig
from filmwright.stage.camera import look
from filmwright.stage.clearing import cleared
from filmwright.stage.render.glance import Glimpse
from filmwright.stage.render.pipeline import Pipeline
from filmwright.stage.sight import Sight
from filmwright.stage.snapshot import Snapshot, View
from filmwright.steps.picturing import EVERYWHERE, Ready

TURNS = (0.0, 18.0, -18.0, 38.0, -38.0, 65.0, -65.0, 100.0, -100.0, 150.0, -150.0)  # degrees about the subject
LIFTS = (0.0, 10.0, 24.0, 42.0)  # degrees up
AWAY = (1.0, 0.65, 0.42, 0.27, 1.4, 2.0)  # times as far away
TILTS = (0.0, 0.3, 0.55)  # half heights of the picture by which the subject stands lower in it
BIT = 18.0  # degrees that a camera may turn which is asked for from a side, or to see somebody go a way
WELL, BETTER = 0.12, 0.10  # faults that nobody minds; by how much another set-up must have less of them
ROUNDS = 3  # of changes
LOST = 0.9  # faults of a camera that shows nothing of what is asked for: behind a wall, for example
NEED, FIRST = 0.0012, 0.006  # part of the picture that what is asked for takes at least; and who is named first
CLEAR = 0.55  # part of it that is not hidden
BUST, BARED = (
    0.6,
    0.88,
)  # of the height of who is named first, from above; part of that before which nothing unasked stands
WITHIN, CROPPED = 0.85, 0.35  # part of it that is in the frame; where the size of the shot crops it
MANY = 3  # from which a part of them stands for all
WHOLE = ("LS", "VLS", "ELS")  # sizes that crop nobody
WIDER = 2.2  # times as wide a look, for what is out of the frame
UPPER, CLOSE, WALLED = (
    0.6,
    0.45,
    0.30,
)  # of the picture's height; of the way to the subject; of that part, from which it is walled
SKY = 0.35  # of the upper part, that is sky where something hangs in it
FREE = ("pov", "reveal", "whip")  # movements that hide on purpose


@dataclass(frozen=True)
class SetUp:
    """Another place for the camera, relative to the one that was found."""

    turn: float = 0.0
    lift: float = 0.0
    away: float = 1.0
    tilt: float = 0.0

    @property
    def cost(self) -> float:
        """How much one would rather not."""
        return abs(self.turn) / 600 + self.lift / 250 + 0.10 * abs(float(np.log(self.away))) + 0.12 * self.tilt


def framed(made: Ready, frames: list[float], pipeline: Pipeline) -> Ready:
    """The same with a camera that shows at these frames what is asked for; the same itself where it does already."""
    wanted = _wanted(made)
    if not wanted or made.shot.movement in FREE or made.shot.rig.fisheye:
        return made
    finder = _Finder(made, frames, pipeline, wanted)
    faults = finder.faults(made.shot.rig, WELL)
    if faults <= WELL:
        return made
    best, least = SetUp(), finder.faults(made.shot.rig, np.inf)
    found, begun = made.shot.rig, least
    for _ in range(ROUNDS):  # one thing changed at a time, the best of them kept
        before = best
        for setup, rig in finder.others(before, least - best.cost >= LOST):
            now = finder.faults(rig, least - setup.cost) + setup.cost
            if now < least:
                best, found, least = setup, rig, now
            if now - setup.cost <= WELL:
                break
        if best == before or least - best.cost <= WELL:
            break
    return made if least > begun - BETTER else replace(made, shot=replace(made.shot, rig=found))


@dataclass(frozen=True)
class _Sought:
    """Something asked for: its ids, how much it counts, and the part of the picture that it needs."""

    ids: frozenset[int]
    weight: float
    need: float
    count: int
    first: bool = False  # somebody, and named before all others


def _wanted(made: Ready) -> list[_Sought]:
    """What is asked for. Who acts counts most; what lies all over a place cannot be missed."""
    found: list[_Sought] = []
    for entity in made.request.entities:
        ids = {
            made.world.ids[who] for who, of in made.staged.of.items() if of.id == entity.id and who in made.world.ids
        }
        ids |= {
            number for number, of in made.named.items() if of.id == entity.id and not set(of.items) & set(EVERYWHERE)
        }
        ids |= {part for part, of in made.parts.items() if made.world.ids[of.whose] in ids}
        if ids:
            first = not found and entity.kind != "scenery" and not made.request.camera.size
            lives = first and entity.kind in ("person", "creature")
            weight = 0.4 if entity.kind == "scenery" else 1.0
            found.append(_Sought(frozenset(ids), weight, FIRST if first else NEED, entity.count, lives))
    return found


class _Finder:
    """One prompt's camera looked through: the moments laid out once, seen from any set-up."""

    def __init__(self, made: Ready, frames: list[float], pipeline: Pipeline, wanted: list[_Sought]) -> None:
        self._made, self._pipeline, self._wanted = made, pipeline, wanted
        self._moments = [(frame, self._snapshot(frame)) for frame in frames]
        drawn = [{item.id for item in snapshot.items} for _, snapshot in self._moments]
        # what no mesh shows (rain, a fire's sparks) cannot be looked for
        self._sought = [each for each in wanted if all(each.ids & there for there in drawn)]
        self._within = WITHIN if made.shot.size in WHOLE else CROPPED
        self._weight = sum(each.weight for each in self._sought) or 1.0

    def _snapshot(self, frame: float) -> Snapshot:
        world = self._made.world
        return world.at(frame, Sight(self._pipeline.height, self._made.camera(frame)), world.seconds(frame))

    def faults(self, rig: Rig, least: float) -> float:
        """What is wrong with a rig, 0 (nothing) and up; the worst of the moments. It stops looking when that is over `least`."""
        made, worst = self._made, 0.0
        for frame, snapshot in self._moments:
            view = look(rig, made.window, made.world.performance, frame, made.aspect)
            worst = max(worst, self._at(cleared(snapshot, (view,)), view))
            if worst > least:
                break
        return worst

    def _at(self, snapshot: Snapshot, view: View) -> float:
        wide = replace(view, focal=view.focal / WIDER)
        seen = self._pipeline.glance(snapshot, view)
        missing, nearest = 0.0, np.inf
        for each in self._sought:
            mask = np.isin(seen.ids, list(each.ids))
            silhouette = self._pipeline.glance(snapshot, view, each.ids).ids > 0
            alone = float(silhouette.mean())
            whole = float((self._pipeline.glance(snapshot, wide, each.ids).ids > 0).mean()) * WIDER**2
            clear = min(float(mask.mean()) / max(alone, 1e-9) / CLEAR, 1.0)
            most = self._within / min(each.count, MANY)  # of several some are enough
            within = min(alone / max(whole, 1e-9) / most, 1.0) if whole < 0.5 else 1.0
            if each.first:
                clear = min(clear, min(self._bared(seen, silhouette) / BARED, 1.0))
            missing += each.weight * (1.0 - min(float(mask.mean()) / each.need, 1.0) * clear * within)
            if mask.any():
                nearest = min(nearest, float(np.median(seen.metres[mask])))
        return missing / self._weight + self._walled(seen, nearest) + self._skyless(seen)

    def _bared(self, seen: Glimpse, silhouette: Array) -> float:
        """The part of somebody's head and shoulders, 0..1, before which nothing stands that nobody asked for: a lamp post, a bin."""
        rows = np.flatnonzero(silhouette.any(1))
        if not len(rows):
            return 1.0
        bust = silhouette.copy()
        bust[rows[0] + max(round(BUST * (rows[-1] - rows[0] + 1)), 1) :] = False
        asked = np.isin(seen.ids, [number for each in self._wanted for number in each.ids])
        return 1.0 - float((bust & ~asked).sum()) / max(float(bust.sum()), 1.0)

    def _walled(self, seen: Glimpse, nearest: float) -> float:
        """How far what nobody asked for stands before the lens, in the upper part of the picture, where no ground is."""
        if not np.isfinite(nearest):
            return 0.0
        upper = slice(0, max(round(UPPER * len(seen.ids)), 1))
        asked = np.isin(seen.ids[upper], [number for each in self._wanted for number in each.ids])
        part = float(((seen.metres[upper] < CLOSE * nearest) & ~asked).mean())
        return max(part - WALLED, 0.0) * 2.0

    def _skyless(self, seen: Glimpse) -> float:
        """How far a picture that is to show the moon, the sun or a planet lacks the sky for it."""
        place = self._made.staged.place
        if place.interior or not has_body(place.option("sky")):
            return 0.0
        upper = seen.metres[: max(round(UPPER * len(seen.ids)), 1)]
        return max(SKY - float(np.isinf(upper).mean()), 0.0) * 2.0

    def others(self, now: SetUp, lost: bool) -> Iterator[tuple[SetUp, Rig]]:
        """Set-ups that differ in one thing, where a camera may stand, from the least change to the largest; of one that is lost, those
        too that differ in where they look from and how far."""
        made = self._made
        camera, rig = made.request.camera, made.shot.rig
        tied = bool(camera.side or made.staged.bearing)
        free = camera.size in ("", "LS", "VLS", "ELS")
        every = [replace(now, turn=turn) for turn in TURNS if abs(turn) <= BIT or not tied]
        every += [replace(now, lift=lift) for lift in LIFTS if camera.angle in ("", "eye")]
        every += [replace(now, away=away) for away in AWAY if free]
        every += [replace(now, tilt=tilt) for tilt in TILTS if free and not camera.angle]
        if lost and not tied and free:
            every += [replace(now, turn=turn, away=away) for turn in TURNS for away in AWAY if turn and away < 1.0]
        middle = made.window.start + (made.window.frames - 1) / 2
        view = made.camera(middle)
        # what a following camera is carried by; the point about which it turns
        carried = np.array(made.world.performance.position(rig.follow, middle)) if rig.follow else np.zeros(3)
        pivot = np.array(view.target, float) - carried
        for setup in sorted((each for each in every if each != now), key=lambda each: each.cost):
            other = moved(rig, pivot, setup)
            eyes = np.array([key.eye for key in other.keys]) + carried
            if bool(made.staged.plan.camera_ok(eyes, 0.12).all()):
                yield setup, other


def moved(rig: Rig, pivot: Array, setup: SetUp) -> Rig:
    """A rig turned about a point (3,), lifted, and set back; what it aims at stands lower in the picture by the tilt."""
    turn, lift = np.radians([setup.turn, setup.lift])
    c, s = np.cos(turn), np.sin(turn)
    about = np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])

    def raised(way: Array) -> Array:
        flat, far = float(np.hypot(way[0], way[2])), float(np.linalg.norm(way))
        if far < 1e-6 or not lift:
            return way
        up = min(float(np.arctan2(way[1], flat)) + lift, np.radians(80.0))
        share = far * np.cos(up) / max(flat, 1e-6)
        return np.array([way[0] * share, far * np.sin(up), way[2] * share])

    def key(old: Key) -> Key:
        eye = pivot + raised(about @ (np.array(old.eye) - pivot)) * setup.away
        target = pivot + about @ (np.array(old.target) - pivot)
        if setup.tilt and not rig.aim:
            half = GATE / (2 * old.focal) / 2.39 * float(np.linalg.norm(target - eye))
            target = target + np.array([0.0, setup.tilt * half, 0.0])
        return replace(old, eye=_triple(eye), target=_triple(target), focus=old.focus * setup.away)

    aim = tuple((who, u, v - setup.tilt) for who, u, v in rig.aim)
    return replace(rig, keys=tuple(key(each) for each in rig.keys), aim=aim)


def _triple(point: Array) -> tuple[float, float, float]:
    return float(point[0]), float(point[1]), float(point[2])
