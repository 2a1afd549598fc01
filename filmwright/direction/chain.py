"""The chain of beats while it is laid: who is where, who is on their way, what has been noted.

Those who travel (run in open country, walk along a street) go on through lines and actions until something stops them: every beat
gets its own stretch of their way.
"""

from __future__ import annotations

import math
import random
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from filmwright.direction.staging import RUNNING, SPEEDS, Staging, path_length, walk_frames
from filmwright.scenes import Beat, Cue, Point
from filmwright.stage.places.plan import Seat

SAME_FLOOR = 0.6  # metres of height within which two points are one floor


PACES = (0.6, 1.4)  # of the usual pace, within which one goes as far in a beat as one went when it was another length
ASIDE = 0.02  # metres beside the way that are still on it
FACING = 25.0  # degrees within which somebody is turned to another already


@dataclass
class Draft:
    """A beat while it is made."""

    beat: Beat
    cues: list[Cue] = field(default_factory=list)

    def add(self, who: str, do: str, at: int, frames: int, cue: Cue | None = None) -> int:
        """Append a cue, `cue` giving its other fields; returns the frame at which it ends."""
        self.cues.append(replace(cue or Cue(who, do), who=who, do=do, at=max(at, 0), frames=max(frames, 1)))
        return max(at, 0) + max(frames, 1)


@dataclass
class Travel:
    """Somebody on their way along the place: speed in m/s, heading in degrees, since which frame of the current beat."""

    speed: float
    heading: float
    gait: str
    manner: str
    since: int = 0
    last: tuple[Draft, int] | None = None  # where the latest stretch stands, so that a silence can lengthen it


class Chain:
    """The performance while it is laid out: staging, beats, travellers, notes. One deed after another changes it."""

    def __init__(
        self,
        staging: Staging,
        names: Mapping[str, str],
        props: Mapping[str, str],
        fps: int,
        seed: int,
        ends: Mapping[tuple[str, str], Point] | None = None,
    ) -> None:
        self.staging = staging
        self.names = dict(names)
        self.props = dict(props)  # id -> name
        self.fps = fps
        self.seed = seed
        self.ends = dict(ends or {})  # where somebody's way through a beat ended when the scene was blocked before
        self.drafts: list[Draft] = []
        self.travels: dict[str, Travel] = {}
        self.lies_at: dict[str, tuple[float, float, float]] = {}  # props that lie somewhere when the scene opens
        self.in_hand: dict[str, str] = {}  # props that somebody holds when it opens
        self.busy: dict[str, int] = {}  # frames past the end of the last beat that somebody still moves
        self.notes: list[str] = []
        self.shifted: dict[str, Point] = {}  # by how much somebody's opening place has moved since
        self.hand_in_hand: tuple[str, ...] = ()  # two of whom one has taken the other's hand or arm
        self.only_travelled: set[str] = set()  # who has done nothing but travel since the scene opened

    # ------------------------------------------------------------------ beats

    def open(self, beat: Beat) -> Draft:
        """Begin a beat; those who travel go on through the silence before it."""
        self.run_on(beat.gap)
        self.busy = {who: left - beat.gap for who, left in self.busy.items() if left > beat.gap}
        draft = Draft(beat)
        self.drafts.append(draft)
        return draft

    def run_on(self, frames: int) -> None:
        """Let those who travel go on through a silence after the last beat (negative: the next one cuts in)."""
        for who, travel in self.travels.items():
            travel.since = 0
            if travel.last and frames:
                draft, k = travel.last
                cue = draft.cues[k]
                length = max(cue.frames + frames, 1)
                end = self._goes_to(draft, who, cue.path[0], travel, length)
                draft.cues[k] = replace(cue, frames=length, path=(cue.path[0], end))
                draft.beat = replace(draft.beat, cues=_in_order(draft.cues))
                self.staging.people[who].point = end

    def close(self, draft: Draft, frames: int) -> None:
        """Give the beat its length; travellers get the stretch that is left of it."""
        draft.beat = replace(draft.beat, frames=max(frames, 8))
        for who in list(self.travels):
            self._stretch(draft, who, draft.beat.frames)
        length = draft.beat.frames
        self.busy = {who: left - length for who, left in self.busy.items()}  # whoever else acts: time passes for all
        for cue in draft.cues:
            if cue.path and cue.who not in self.travels:
                self.busy[cue.who] = max(cue.at + cue.frames - length, self.busy.get(cue.who, 0))
        self.busy = {who: left for who, left in self.busy.items() if left > 0}
        draft.beat = replace(draft.beat, cues=_in_order(draft.cues))

    def random(self, *what: str) -> random.Random:
        """A source of chance that depends on the scene's seed and these words alone."""
        return random.Random(zlib.crc32(":".join([str(self.seed), *what]).encode()))

    def note(self, text: str) -> None:
        """Report something once."""
        if text not in self.notes:
            self.notes.append(text)

    # ------------------------------------------------------------------ travelling

    def _along(self, start: Point, travel: Travel, frames: float) -> Point:
        metres = travel.speed * frames / self.fps
        angle = math.radians(travel.heading)
        return round(start[0] + metres * math.sin(angle), 3), round(start[1] + metres * math.cos(angle), 3)

    def _goes_to(self, draft: Draft, who: str, start: Point, travel: Travel, frames: float) -> Point:
        """Where a traveller's way through a beat ends: as far as the pace goes, or where it ended before if a somewhat slower or quicker
        pace ends there. So a line that grows by a word or two leaves everybody where they were in all that follows."""
        usual = self._along(start, travel, frames)
        known = self.ends.get((draft.beat.id, who))
        if known is None:
            return usual
        angle = math.radians(travel.heading)
        x, z = known[0] - start[0], known[1] - start[1]
        ahead, aside = x * math.sin(angle) + z * math.cos(angle), x * math.cos(angle) - z * math.sin(angle)
        pace = ahead / max(travel.speed * frames / self.fps, 1e-6)
        return known if PACES[0] < pace < PACES[1] and abs(aside) < ASIDE else usual

    def _stretch(self, draft: Draft, who: str, end: int) -> None:
        travel = self.travels[who]
        frames = end - travel.since
        if frames < 2:
            return
        person = self.staging.people[who]
        start = person.point
        if not self.room(start, travel, frames):
            travel.heading = (travel.heading + 180.0) % 360.0
            if not self.room(start, travel, frames):
                del self.travels[who]
                return
        person.point = self._goes_to(draft, who, start, travel, frames)
        person.heading = travel.heading
        draft.add(
            who, travel.gait, travel.since, frames, Cue(who, "", path=(start, person.point), manner=travel.manner)
        )
        travel.last = (draft, len(draft.cues) - 1)
        travel.since = end

    def room(self, start: Point, travel: Travel, frames: float) -> bool:
        """Whether there is way enough ahead of a traveller for so many frames and a second more."""
        plan = self.staging.plan
        if plan.open:
            return True
        end = self._along(start, travel, frames + self.fps)
        inside = any(low[0] < end[0] < high[0] and low[2] < end[1] < high[2] for low, high in plan.zones)
        same = abs(float(plan.ground(*start)) - float(plan.ground(*end))) < SAME_FLOOR
        return inside and same and len(plan.path(start, end)) == 2

    def shift(self, who: str, to: Point) -> None:
        """Move all of somebody's way so far, its beginning included, so that it ends at a point: how long a run lasts is known
        only when it is over, where it ends is what the script says."""
        x, z = (to[k] - self.staging.people[who].point[k] for k in (0, 1))

        def moved(point: Point) -> Point:
            return round(point[0] + x, 3), round(point[1] + z, 3)

        for draft in self.drafts:
            for k, cue in enumerate(draft.cues):
                if cue.who == who and cue.path:
                    draft.cues[k] = replace(cue, path=tuple(moved(point) for point in cue.path))
            draft.beat = replace(draft.beat, cues=_in_order(draft.cues))
        self.staging.people[who].point = to
        self.shifted[who] = moved(self.shifted.get(who, (0.0, 0.0)))

    def halt(self, draft: Draft, who: str, at: int) -> int:
        """Stop somebody who travels; returns the frame of the beat at which they stand (`at` if they did not travel)."""
        if who not in self.travels:
            return max(at, self.busy.get(who, 0))
        end = at + round(0.6 * self.fps)
        self._stretch(draft, who, end)
        self.travels.pop(who, None)
        return end

    def set_off(self, who: str, at: int, speed: float, manner: str, heading: float | None = None) -> None:
        """Let somebody travel along the place from a frame of the current beat on."""
        way = self.staging.plan.heading if heading is None else heading
        gait = "run" if speed >= RUNNING else "walk"
        self.travels[who] = Travel(speed, way, gait, "" if manner == "run" else manner, at)
        if not any(cue.who == who and cue.path for draft in self.drafts for cue in draft.cues):
            self.only_travelled.add(who)
        self.staging.people[who].heading = way

    # ------------------------------------------------------------------ small moves that deeds share

    def point3(self, point: Point, height: float = 1.3) -> str:
        """A floor point as a cue's target, `height` metres over the ground."""
        y = float(self.staging.plan.ground(*point)) + height
        return f"{point[0]:.2f},{y:.2f},{point[1]:.2f}"

    def on_feet(self, draft: Draft, who: str, at: int) -> int:
        """Have somebody stand up who does not stand; returns when they are up."""
        person = self.staging.people[who]
        if person.posture == "stand":
            return at
        edge = self.staging.bedside(who) if person.posture == "lie" and person.seat is not None else None
        if edge is not None:
            at = self.to_bedside(draft, who, edge, at)
        seconds = {"sit": 1.2, "lie": 1.8}.get(person.posture, 0.9)
        cue = Cue(who, "")
        if person.seat is not None:
            if person.seat in self.staging.taken:
                self.staging.taken.remove(person.seat)
            front = self.staging.plan.in_front_of(person.seat)
            if person.posture == "sit" and front is not None:
                cue = Cue(who, "", path=((person.seat.x, person.seat.z), front))
                person.point = front
        person.posture, person.seat = "stand", None
        return draft.add(who, "stand", at, round(seconds * self.fps), cue) - round(0.25 * self.fps)

    def to_bedside(self, draft: Draft, who: str, edge: Seat, at: int) -> int:
        """Have somebody who lies in a bed sit up on its edge; returns when they sit."""
        person = self.staging.people[who]
        self.staging.taken.append(edge)
        cue = Cue(who, "", path=(person.point, (edge.x, edge.z)), seat=edge.height, heading=edge.heading)
        person.posture, person.seat, person.heading, person.faces = "sit", edge, edge.heading, ""
        person.point = (edge.x, edge.z)
        return draft.add(who, "sit", at, round(1.6 * self.fps), cue)

    def walk(self, draft: Draft, who: str, to: Point, at: int, manner: str, do: str = "", face: str = "") -> int:
        """Walk or run somebody to a point from a frame on; returns the frame of arrival."""
        start = self.on_feet(draft, who, self.halt(draft, who, at))
        path = self.staging.path(who, to)
        if path_length(path) < 0.15:
            return start
        speed = SPEEDS.get(manner, 1.3) * (0.85 if manner == "run" and self.staging.plan.interior else 1.0)
        frames = walk_frames(path, speed, self.fps)
        gait = do or ("run" if speed >= RUNNING else "walk")
        person = self.staging.people[who]
        x, z = path[-1]
        bx, bz = path[-2]
        person.heading = round(math.degrees(math.atan2(x - bx, z - bz)), 1)
        person.point = path[-1]
        end = draft.add(
            who,
            gait,
            start,
            frames,
            Cue(who, "", path=path, manner="" if manner == "run" and gait != "enter" else manner),
        )
        if face and face in self.staging.people:
            self.face(draft, who, face, end - round(0.35 * self.fps))
        return end

    def face(self, draft: Draft, who: str, whom: str, at: int) -> None:
        """Turn somebody's body towards another, where that person stands free."""
        person = self.staging.people[who]
        if who in self.travels or person.posture != "stand":
            return
        heading = self.staging.heading_to(who, self.staging.point(whom))
        away = abs((heading - person.heading + 180.0) % 360.0 - 180.0)
        if person.faces == whom and away < FACING:
            return
        draft.add(who, "face", at, round(0.7 * self.fps), Cue(who, "", target=whom))
        person.faces, person.heading = whom, heading

    def look(self, draft: Draft, who: str, target: str, at: int, seconds: float = 1.0) -> None:
        """Turn somebody's eyes to a person, a prop, a point, or ("") straight ahead."""
        draft.add(who, "look", at, round(seconds * self.fps), Cue(who, "", target=target))


def _in_order(cues: list[Cue]) -> tuple[Cue, ...]:
    return tuple(sorted(cues, key=lambda cue: cue.at))


def behind(chain: Chain, who: str) -> str:
    """A point far behind somebody, as a cue's target: where a runner looks back to."""
    travel = chain.travels.get(who)
    heading = (travel.heading if travel else chain.staging.people[who].heading) + 180.0
    return chain.point3(offset(chain.staging.point(who), heading, 30.0), 3.0)


def offset(point: Point, heading: float, metres: float) -> Point:
    """The floor point so many metres from another along a heading in degrees."""
    angle = math.radians(heading)
    return round(point[0] + metres * math.sin(angle), 2), round(point[1] + metres * math.cos(angle), 2)
