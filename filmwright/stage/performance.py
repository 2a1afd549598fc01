"""Where everybody is at every frame: a scene's cues laid out on its own clock and sampled.

The scene is known in advance, so a look or a turn may be smoothed without lag; but everything that a beat contributes is written
in that beat's frames, so that lengthening one beat moves what follows and changes nothing in it.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import FACING, LOCOMOTION, POSTURES, Beat, Cue, Placed, Scene
from filmwright.stage.handling import Handling, Surface
from filmwright.stage.looking import Looking
from filmwright.stage.moods import Course, courses, moods
from filmwright.stage.motion.ballistics import G, plan, trajectory
from filmwright.stage.resting import at_rest, idle, resting
from filmwright.stage.riding import carried, rides, riding
from filmwright.stage.tracks import (
    Ground,
    Landing,
    Point3,
    Timed,
    Track,
    as_point,
    cushioned,
    direction,
    ends_as,
    read,
    smooth,
    stepped,
)
from filmwright.stage.ways import along, gait_of, lowered

TURN = 0.22  # seconds (sigma) over which the body turns; zero lag, the performance is known
EYES = 0.936  # eyes of a standing person, as a part of the stature
EYE_HEIGHT = {"stand": EYES, "kneel": 0.66, "crouch": 0.56, "lie": 0.08}  # part of the stature
LYING_EYES = 0.42  # from the hips to the eyes of one who lies on the back, as a part of the stature
TO_REACH = 1.6  # metres: who takes what lies nearer than this turns to it
SITTING_EYES = 0.45  # eyes over the seat, as a part of the stature


class Performance:
    """A scene, sampled. `ground(x, z)` gives heights in metres for arrays; `statures` heights of people in metres;
    `floors` the heights on which some go instead (on the water)."""

    def __init__(
        self,
        scene: Scene,
        ground: Ground,
        statures: Mapping[str, float] | None = None,
        heavy: frozenset[str] = frozenset(),
        surface: Surface | None = None,
        ways: Mapping[str, tuple[str, float, float]] | None = None,
        used: frozenset[str] = frozenset(),
        floors: Mapping[str, Ground] | None = None,
    ) -> None:
        self.scene = scene
        self.ways = dict(ways or {})
        self.used = used  # props that an act fits to the body instead of a hand
        self.ground = ground
        self.frames = scene.frames
        self.fps = scene.fps
        self.statures = dict(statures or {})
        self.heavy = heavy
        self.surface = surface
        self._timed: dict[str, list[Timed]] = {who: [] for who in scene.cast}
        for start, beat in zip(scene.starts, scene.beats, strict=True):
            for cue in beat.cues:
                if cue.who in self._timed:
                    self._timed[cue.who].append(Timed(start + cue.at, cue, beat))
        for cues in self._timed.values():
            cues.sort(key=lambda timed: timed.start)
        self._floors: dict[str, Ground] = {}
        self._landings: dict[str, list[Landing]] = {who: [] for who in scene.cast}
        self._floors.update(floors or {})
        ridden = rides(scene)
        self._rides = {who: ridden.get(who, ()) for who in scene.cast}
        self._tracks: dict[str, Track] = {}
        carriers = {ride.target for found in self._rides.values() for ride in found} & set(scene.cast)
        for who in (each for each in scene.cast if each in carriers):  # what carries goes before whom it carries
            self._tracks[who] = self._travel(who)
            self._turn(who)
        rest = [who for who in scene.cast if who not in carriers]
        self._tracks.update({who: self._travel(who) for who in rest})
        for who in rest:
            self._turn(who)
        self._tracks = {who: self._tracks[who] for who in scene.cast}

    def with_bodies(
        self, eyes: Mapping[str, Array], palms: Mapping[str, Array], lefts: Mapping[str, Array]
    ) -> Performance:
        """The same performance with eyes, right and left palms at these offsets (n,3) from the feet, as posed bodies have them, instead of
        where a stature makes one expect them."""
        other = copy(self)
        for worked_out in ("_handling", "_looking"):  # with the old hands and eyes
            other.__dict__.pop(worked_out, None)
        other._tracks = {
            who: replace(
                track,
                eye=track.position + eyes[who],
                palm=track.position + palms[who],
                left=track.position + lefts[who],
            )
            if who in eyes
            else track
            for who, track in self._tracks.items()
        }
        return other

    # ------------------------------------------------------------------ where

    def _travel(self, who: str) -> Track:
        """Positions, strides and gaits from marks, walks and falls."""
        n = self.frames
        mark = self.scene.mark(who)
        flat = np.tile(np.array([mark.x, mark.z], float), (n, 1))
        height = np.full(n, np.nan)
        stride = np.zeros(n)
        gait = np.full(n, "", dtype=object)
        air = np.full(n, np.nan)
        on_stage = np.full(n, mark.on_stage)
        moves = [
            t for t in self._timed[who] if t.cue.path and (t.cue.do in LOCOMOTION or t.cue.do in ("enter", "exit"))
        ]
        flown, sat = 0.0, 0
        before = np.zeros((n, 2))
        for k, timed in enumerate(self._timed[who]):
            cue, start = timed.cue, max(timed.start, 0)
            if start >= n:
                continue
            if cue.do in ("enter", "appear"):
                on_stage[start:] = True
            if cue.do == "exit":
                on_stage[min(timed.end, n) :] = False
            if cue.do == "vanish":
                on_stage[start:] = False
            if cue.do in ("sit", "stand") and len(cue.path) > 1:
                lowered(cue, start, sat, flat, before)
                sat = start
            elif timed in moves:
                before[start:] = 0.0
                sat = min(timed.end, n)
                i = moves.index(timed)
                joined = i > 0 and moves[i - 1].end >= timed.start - 2
                runs_on = i + 1 < len(moves) and moves[i + 1].start <= timed.end + 2
                flown = stride[start - 1] if joined and start else 0.0
                points, gone = along(cue, flat[max(start - 1, 0)], joined, runs_on, self.fps)
                m = min(len(points), n - start)
                flat[start : start + m] = points[:m]
                flat[start + m :] = points[-1] if m == len(points) else points[m - 1]
                stride[start : start + m] = flown + gone[:m]
                stride[start + m :] = stride[start + m - 1]
                gait[start : start + m] = gait_of(cue)
            elif cue.do == "ride" and (ride := riding(self._rides[who], start)) and ride.target in self._tracks:
                mount = self._tracks[ride.target]
                carried(ride, flat, mount.position[:, [0, 2]], mount.heading)
            elif cue.do in ("sit", "kneel", "crouch", "lie"):
                sat = start
            elif cue.do in ("jump", "fall") and (cue.height or cue.path):
                self._fly(cue, start, flat, height, air)
                self._come_down(who, timed, flat[start])
            elif k and cue.do == "stand":
                height[start:] = np.nan
        y = stepped(np.asarray(self.floor(who)(flat[:, 0], flat[:, 1]), float), self.fps)
        y = np.where(np.isnan(height), y, height)
        position = np.stack([flat[:, 0], y, flat[:, 1]], 1)
        speed = np.hypot(*np.gradient(flat + before, axis=0).T) * self.fps if n > 1 else np.zeros(n)
        return Track(position, np.zeros(n), speed, stride, gait, air, on_stage, position.copy(), before)

    def _fly(self, cue: Cue, start: int, flat: Array, height: Array, air: Array) -> None:
        """A jump or a fall: the ballistic path, and the ground where it ends from then on."""
        points, aloft = trajectory(cue, self.fps, self.ground, (float(flat[start][0]), float(flat[start][1])))
        m = min(len(points), len(flat) - start)
        flat[start : start + m] = points[:m][:, [0, 2]]
        flat[start + m :] = points[-1][[0, 2]]
        height[start : start + m] = points[:m, 1]
        height[start + m :] = points[-1, 1]
        air[start : start + m] = aloft[:m]

    def _come_down(self, who: str, timed: Timed, start: Array) -> None:
        """What somebody has landed on is ground to them from then on, until they walk off it."""
        leap = plan(timed.cue, self.ground, (float(start[0]), float(start[1])))
        landing = leap.landing
        speed = G * (leap.lands - leap.leaves) - float(leap.velocity[1])
        where = (float(landing[0]), float(landing[1]), float(landing[2]))
        self._landings[who].append(Landing(timed.start + leap.lands * self.fps, speed, where))
        below = float(np.asarray(self.ground(landing[:1], landing[2:])).reshape(-1)[0])
        if landing[1] - below > 0.05:
            self._floors[who] = cushioned(self.ground, landing)

    def landing(self, who: str, frame: float) -> Landing | None:
        """The last jump or fall of a person that had come down by a frame."""
        return next((down for down in reversed(self._landings[who]) if down.frame <= frame), None)

    def floor(self, who: str) -> Ground:
        """The heights on which a person stands: those of the place, and of the cushion on which that person landed."""
        return self._floors.get(who, self.ground)

    def _turn(self, who: str) -> None:
        """Headings and eyes, once everybody's positions are known."""
        track, n = self._tracks[who], self.frames
        mark = self.scene.mark(who)
        facing = np.tile(direction(mark.heading), (n, 1))
        until = n  # what is told later holds from there on, so that of each turn only what is left of it is worked out
        for at, way in reversed(self._ways_faced(who)):
            if at < until:
                facing[at:until] = self._towards(who, way, at, until) if isinstance(way, str) else way
                until = at
        velocity = (
            np.gradient(track.position[:, [0, 2]] + track.before, 1 / self.fps, axis=0) if n > 1 else np.zeros((n, 2))
        )
        moving = track.speed > 0.3
        facing[moving] = velocity[moving] / track.speed[moving, None]
        for ride in self._rides[who]:
            if ride.target in self._tracks:
                angle = np.radians(self._tracks[ride.target].heading[ride.start : ride.end])
                facing[ride.start : ride.end] = np.stack([np.sin(angle), np.cos(angle)], 1)
        # Angles are smoothed, not directions: half way between two opposite directions there is none, and the body would flip.
        turned = np.unwrap(np.arctan2(facing[:, 0], facing[:, 1]))
        track.heading = np.degrees(smooth(turned[:, None], TURN * self.fps)[:, 0])
        stature = self.stature(who)
        track.eye = track.position + np.array([0.0, EYES * stature, 0.0])
        if self._postures[who] or mark.posture != "stand":
            postures = [self._posture(who, f) for f in range(n)]
            track.eye[:, 1] = track.position[:, 1] + [_eye_height(posture, stature) for posture in postures]
            flat = LYING_EYES * stature * np.array([_lying(posture) for posture in postures])
            faced = np.radians(track.heading)
            track.eye[:, [0, 2]] -= np.stack([np.sin(faced), np.cos(faced)], 1) * flat[:, None]

    def _ways_faced(self, who: str) -> list[tuple[int, str | Array]]:
        """In the order in which they are told: from which frame on somebody faces what, a target or a direction (2,)."""
        n, found = self.frames, list[tuple[int, str | Array]]()
        for timed in self._timed[who]:
            start, cue = max(timed.start, 0), timed.cue
            if start >= n:
                continue
            if cue.do in FACING and cue.target:
                found.append((start, cue.target))
            elif self._reached_for(timed):
                found.append((start, cue.prop))
            elif cue.heading is not None:
                found.append((min(timed.end - 1, n - 1) if cue.path else start, direction(cue.heading)))
            elif cue.path and len(cue.path) > 1:
                last = np.array(cue.path[-1]) - np.array(cue.path[-2])
                if np.linalg.norm(last) > 1e-3:
                    found.append((min(timed.end - 1, n - 1), last / np.linalg.norm(last)))
        return found

    def _reached_for(self, timed: Timed) -> bool:
        """Whether one turns to a thing to take or open it: standing, while it still lies at arm's length where it was laid."""
        cue = timed.cue
        lies = dict(self.scene.props).get(cue.prop)
        if cue.do not in ("take", "pick_up", "open") or cue.target in self._tracks or lies is None:
            return False
        moved = any(
            t.cue.prop == cue.prop and t.start < timed.start and t.cue.do not in ("look", "point", "face")
            for cues in self._timed.values()
            for t in cues
        )
        x, _, z = self._tracks[cue.who].position[min(max(timed.start, 0), self.frames - 1)]
        away = float(np.hypot(lies[0] - x, lies[2] - z))
        return not moved and 0.2 < away < TO_REACH and self._posture(cue.who, timed.start)[0] == "stand"

    def _towards(self, who: str, target: str, start: int, end: int) -> Array:
        """Unit directions (end - start, 2) on the floor from a person to a target, in frames from `start` to `end`."""
        away = self._points(target)[start:end, [0, 2]] - self._tracks[who].position[start:end, [0, 2]]
        return np.asarray(away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-6))

    def _points(self, target: str) -> Array:
        """Where a target is at every frame (n,3): a person's eyes, a prop, or a point."""
        if target in self._tracks:
            return self._tracks[target].eye
        point = as_point(target)
        if point is None:
            point = dict(self.scene.props).get(target, (0.0, 1.2, 0.0))
        return np.tile(np.array(point, float), (self.frames, 1))

    # ------------------------------------------------------------------ what

    @cached_property
    def _postures(self) -> dict[str, list[Timed]]:
        changes = (*POSTURES, "fall", "jump")
        return {who: [t for t in cues if t.cue.do in changes] for who, cues in self._timed.items()}

    def _posture(self, who: str, frame: float) -> tuple[str, str, float, float]:
        """(posture, posture before, how far between 0..1, seat height)."""
        mark = self.scene.mark(who)
        now, was, change, seat = mark.posture, mark.posture, 1.0, mark.seat
        for timed in self._postures[who]:
            if frame < timed.start:
                break
            was, now = now, ends_as(timed.cue)
            change = min(max((frame - timed.start) / max(timed.cue.frames, 1), 0.0), 1.0)
            seat = timed.cue.seat or (seat if now == "stand" else 0.45 if now == "sit" else 0.0)
        return now, was, change, seat

    @cached_property
    def _looking(self) -> Looking:
        return Looking(self._timed, self._tracks, self._handling, self._points, self.fps)

    @cached_property
    def _handling(self) -> Handling:
        return Handling(
            self.scene,
            self._timed,
            self._tracks,
            self.ground,
            self.statures,
            self.heavy,
            self.surface,
            self.ways,
            self.used,
        )

    @property
    def handling(self) -> Handling:
        """Who has what in which hand, and where what was let go is."""
        return self._handling

    def holder(self, prop: str, frame: float) -> str:
        """Id of the person who holds a prop at a frame, or ""."""
        return self._handling.holder(prop, frame)

    def prop_position(self, prop: str, frame: float) -> Point3:
        """Where a prop is: in its holder's hand, where it was let go, or where it lay at the start."""
        return self._handling.position(prop, frame)

    # ------------------------------------------------------------------ read out

    def stature(self, who: str) -> float:
        """Standing height in metres."""
        return self.statures.get(who, 1.75)

    def eye(self, who: str, frame: float) -> Array:
        """Eyes of a person (3,), metres."""
        return read(self._tracks[who].eye, frame)

    def palms(self, who: str, frame: float) -> Array:
        """The right and the left palm (2,3), metres, as the posed body has them; before the hips while none is posed."""
        track = self._tracks[who]
        if track.palm is None or track.left is None:
            return np.tile(0.55 * read(track.eye, frame) + 0.45 * read(track.position, frame), (2, 1))
        return np.stack([read(track.palm, frame), read(track.left, frame)])

    def position(self, who: str, frame: float) -> Array:
        """Feet of a person (3,), metres."""
        return read(self._tracks[who].position, frame)

    def heading(self, who: str, frame: float) -> float:
        """Where the body faces, degrees."""
        return float(read(self._tracks[who].heading, frame))

    def speed(self, who: str, frame: float) -> float:
        """Speed over the floor, m/s."""
        return float(read(self._tracks[who].speed, frame))

    def gait(self, who: str, frame: float) -> str:
        """How somebody goes at a frame: walk, run …, or "" when not in locomotion."""
        return str(self._tracks[who].gait[min(max(int(frame), 0), self.frames - 1)])

    def posture(self, who: str, frame: float) -> tuple[str, float]:
        """The posture that somebody is in, or comes to, and the height of the seat in metres."""
        now, _, _, seat = self._posture(who, frame)
        return now, seat

    def moods(self, who: str, frame: float) -> tuple[tuple[str, float], ...]:
        """What somebody feels: (mood, weight 0..1)."""
        return moods(self._courses.get(who, ()), frame)

    @cached_property
    def _courses(self) -> dict[str, Course]:
        return courses(self.scene)

    def idle(self, who: str, frame: float) -> tuple[tuple[str, float], ...]:
        """What somebody's free hands do: (name, weight 0..1)."""
        return idle(self._resting[who], frame, at_rest(self._timed[who], frame))

    def cues(self, who: str) -> list[Timed]:
        """All that somebody does, by the frame at which it begins."""
        return self._timed[who]

    def on_stage(self, who: str, frame: float) -> bool:
        """Whether the person is in the scene at this frame."""
        return bool(self._tracks[who].on_stage[min(max(round(frame), 0), self.frames - 1)])

    def presence(self, who: str) -> Array:
        """Whether somebody is in the scene at every frame (n,) bool."""
        return self._tracks[who].on_stage

    def positions(self, who: str) -> Array:
        """Feet at every frame (n,3)."""
        return self._tracks[who].position

    def feet(self, who: str) -> Array:
        """Where the feet stand at every frame (n,3): under the body, or before the seat of one who sat down."""
        track = self._tracks[who]
        at = track.position.copy()
        at[:, [0, 2]] += track.before
        return at

    def eyes(self, who: str) -> Array:
        """Eyes at every frame (n,3)."""
        return self._tracks[who].eye

    def headings(self, who: str) -> Array:
        """Body headings at every frame (n,), degrees, unwrapped."""
        return self._tracks[who].heading

    def gaits(self, who: str) -> list[str]:
        """The gait at every frame, "" when not walking or running; the run-up of a jump is a run."""
        track = self._tracks[who]
        gaits = [str(gait) for gait in track.gait]
        for start, leaves, _ in self._leaps(who):
            for frame in range(start, leaves):
                gaits[frame] = gaits[frame] or ("run" if track.speed[frame] > 0.4 else "")
        return gaits

    def _leaps(self, who: str) -> list[tuple[int, int, Timed]]:
        """Frames at which each jump or fall begins and leaves the ground (its end when it never does)."""
        aloft = ~np.isnan(self._tracks[who].air)
        out = []
        for timed in self._timed[who]:
            if timed.cue.do in ("jump", "fall"):
                start, end = min(max(timed.start, 0), self.frames), min(timed.end, self.frames)
                flying = np.nonzero(aloft[start:end])[0]
                out.append((start, start + int(flying[0]) if len(flying) else end, timed))
        return out

    def off_feet(self, who: str) -> Array:
        """Whether the feet bear nothing (n,) bool: in a jump or fall, lying, or before and after one is on stage."""
        track = self._tracks[who]
        off = ~np.isnan(track.air)
        for k, timed in enumerate(self._postures[who]):
            if ends_as(timed.cue) == "lie":
                following = self._postures[who][k + 1 :]
                off[max(timed.start, 0) : following[0].start if following else None] = True
        for start, leaves, _ in self._leaps(who):
            off[start:leaves] = False  # the run-up
        for ride in self._rides[who]:
            off[ride.start : ride.end] = True
        if self.scene.mark(who).posture == "lie":
            off[: self._postures[who][0].start if self._postures[who] else None] = True
        return np.asarray(off)

    def gaze(self, who: str, frame: float) -> Array:
        """Unit direction (3,) of the look; the body's heading when nothing is looked at."""
        return self._looking.way(who, frame)

    def gazes(self, who: str, frames: Array) -> Array:
        """Unit directions (n,3) of the look at whole frames (n,)."""
        return self._looking.ways(who, frames)

    def present(self, frame: float) -> list[str]:
        """Ids of those on stage."""
        return [who for who in self.scene.cast if self.on_stage(who, frame)]

    def speaker(self, frame: float) -> tuple[Beat, int] | None:
        """The line being spoken at a frame and the frames since it began, or None in silence."""
        for start, beat in zip(reversed(self.scene.starts), reversed(self.scene.beats), strict=True):
            if beat.kind == "line" and start <= frame < start + beat.frames:
                return beat, int(frame - start)
        return None

    def standing(self, frame: float) -> dict[str, tuple[Point3, float]]:
        """Feet of all who stand upright on stage, and how high their eyes are then over the set's zero."""
        at = {who: read(self._tracks[who].position, frame) for who in self.present(frame)}
        return {
            who: ((float(x), float(y), float(z)), float(y) + EYES * self.stature(who))
            for who, (x, y, z) in at.items()
            if self._posture(who, frame)[0] == "stand"
        }

    def at(self, frame: float) -> dict[str, Placed]:
        """Everybody on stage at a frame; fractions of a frame are between two."""
        return {who: self.placed(who, frame) for who in self.present(frame)}

    def placed(self, who: str, frame: float) -> Placed:
        """One person at a frame."""
        track = self._tracks[who]
        k = min(max(int(frame), 0), self.frames - 1)
        x, y, z = read(track.position, frame)
        posture, was, change, seat = self._posture(who, frame)
        gaze, gaze_was, gaze_frames = self._looking.at(who, frame)
        beat, beat_frame = self._beat(frame)
        line, line_frame = self._line(who, frame)
        felt = self.moods(who, frame)
        mood, intensity = max(felt, key=lambda pair: pair[1])
        active = [t for t in self._timed[who] if t.start <= frame < t.end]
        doing = tuple((t.cue, int(frame - t.start), _seed(t.beat, who)) for t in active)
        return Placed(
            position=(float(x), float(y), float(z)),
            heading=float(read(track.heading, frame)),
            speed=float(read(track.speed, frame)),
            stride=float(read(track.stride, frame)),
            gait=str(track.gait[k]),
            posture=posture,
            was=was,
            change=change,
            seat=seat,
            gaze=gaze,
            gaze_was=gaze_was,
            gaze_frames=gaze_frames,
            on_stage=bool(track.on_stage[k]),
            doing=doing,
            line=line,
            line_frame=line_frame,
            mood=mood,
            intensity=intensity,
            moods=felt,
            beat=beat.id if beat else "",
            beat_frame=beat_frame,
            beat_frames=beat.frames if beat else 1,
            seed=_seed(beat, who) if beat else 0,
            holding=tuple(prop for prop in sorted(self._handling.props) if self._handling.holder(prop, frame) == who),
            air=None if np.isnan(track.air[k]) else float(read(track.air, frame)),
            fallen=self._fallen(who, frame),
            held=self._handling.held(who, frame),
            idle=self.idle(who, frame),
            slid=float(read(track.before, frame) @ direction(float(read(track.heading, frame)))),
            hands=tuple(self._handling.hand(t) for t in active),
        )

    def _fallen(self, who: str, frame: float) -> tuple[Cue, int] | None:
        """The fall after which a person still lies, until the cue that gets them up has ended."""
        last: Timed | None = None
        for timed in self._timed[who]:
            if timed.start > frame:
                break
            if timed.cue.do in ("jump", "fall"):
                last = timed if ends_as(timed.cue) == "lie" else None
            elif timed.cue.do in LOCOMOTION or (timed.cue.do in POSTURES and frame >= timed.end):
                last = None
        return None if last is None else (last.cue, _seed(last.beat, who))

    def _beat(self, frame: float) -> tuple[Beat | None, float]:
        if not self.scene.beats:
            return None, frame
        anchor = self.scene.anchor(int(frame))
        k = self.scene.index(anchor.beat)
        return self.scene.beats[k], frame - self.scene.starts[k]

    def _line(self, who: str, frame: float) -> tuple[str, float]:
        for start, beat in zip(self.scene.starts, self.scene.beats, strict=True):
            said = beat.kind == "line" and beat.who == who and not beat.voice_over
            if said and start <= frame < start + beat.frames:
                return beat.id, frame - start
        return "", 0.0

    @cached_property
    def _resting(self) -> dict[str, list[tuple[int, str]]]:
        return {
            who: resting(self.scene, who, lambda frame, who=who: self._posture(who, frame)[0], _seed)  # type: ignore[misc]
            for who in self.scene.cast
        }


def _seed(beat: Beat, who: str) -> int:
    return zlib.crc32(f"{beat.seed} {who}".encode())


def _eye_height(posture: tuple[str, str, float, float], stature: float) -> float:
    now, was, change, seat = posture
    part = change * change * (3 - 2 * change)

    def height(name: str) -> float:
        if name == "sit":
            return seat + SITTING_EYES * stature
        return EYE_HEIGHT[name] * stature + (seat if name == "lie" else 0.0)

    return height(was) * (1 - part) + height(now) * part


def _lying(posture: tuple[str, str, float, float]) -> float:
    """How far somebody lies, 0..1: who lies has the head behind the hips, not over them."""
    now, was, change, _ = posture
    part = change * change * (3 - 2 * change)
    return (was == "lie") * (1 - part) + (now == "lie") * part
