"""Things in hands: who has what from when on, and where a thing is that was put down, dropped or thrown."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import cached_property

import numpy as np

from filmwright.scenes import BUSINESS, THROWS, Cue, Held, Scene
from filmwright.stage.keeping import Span, hand_of, spans
from filmwright.stage.motion.ballistics import G, fallen
from filmwright.stage.motion.rotations import smooth
from filmwright.stage.tracks import Ground, Point3, Timed, Track, as_point, direction, read

Surface = Callable[[tuple[float, float]], Point3 | None]  # what a thing put down near a floor point comes to lie on

# Business with a thing that does not put it into the hand; what takes, gives and lets go is told apart below.
HANDS_OFF = frozenset(
    {
        "look", "face", "point", "wave", "nod", "shake_head", "gesture", "give", "take", "pick_up", "put_down", "drop", "throw", "open",
        "close", "knock", "push", "pull", "hug", "kiss", "shake_hands", "fight", "laugh", "cry", "pant", "shiver", "shrug",
        "cover_face", "cover_mouth", "raise_arms", "clap", "wait", "pat", "lean", "kick", "juggle", "blow", "bow", "spin", "play_piano",
        "play_drums", "drive", "row", "wash", "wipe", "cut", "fold", "paint", "scratch", "use", "shoot_goal", "pet", "massage", "plant",
    }
)  # fmt: skip
WORKED = ("cut", "fold", "paint", "wash", "wipe", "scratch")
HANDED = ("look", "face", "point", "give", "take", "pick_up", "put_down", "hold", "drop", "throw", "open", "close")
HAND_OVER = 0.55  # part of a give or take after which the other hand has it
FADE = 10  # frames in which an arm comes to hold what was taken, and to hang again
THROWN, THROW_SPEED = 7.0, 9.0  # metres that something flies that is thrown at nobody; metres a second


class Handling:
    """The props of a performance. `heavy` are those that one opens but does not lift; `surface` finds table tops;
    `ways` says how each lies in the hand, how far its middle is from the palm and its top above that."""

    def __init__(
        self,
        scene: Scene,
        timed: Mapping[str, list[Timed]],
        tracks: Mapping[str, Track],
        ground: Ground,
        statures: Mapping[str, float],
        heavy: frozenset[str] = frozenset(),
        surface: Surface | None = None,
        ways: Mapping[str, tuple[str, float, float]] | None = None,
        used: frozenset[str] = frozenset(),
    ) -> None:
        self._used = used
        self._ways = dict(ways or {})
        self._scene, self._timed, self._tracks = scene, timed, tracks
        self._ground, self._statures, self._heavy, self._surface = ground, statures, heavy, surface
        self._frames, self._fps = scene.frames, scene.fps

    @cached_property
    def props(self) -> frozenset[str]:
        """Ids of the props that lie in the scene or are handled in it."""
        handled = {t.cue.prop for cues in self._timed.values() for t in cues if t.cue.prop}
        return frozenset(handled | {prop for prop, _ in self._scene.props})

    @cached_property
    def _hands(self) -> dict[str, list[tuple[float, str]]]:
        """For each prop, who has it from which frame on ("" : it lies where it was put)."""
        out: dict[str, list[tuple[float, str]]] = {prop: [] for prop in self.props}
        for who, cues in self._timed.items():
            for timed in cues:
                cue = timed.cue
                if not cue.prop:
                    continue
                at = timed.start + HAND_OVER * cue.frames
                if cue.do == "give" and cue.target in self._tracks:
                    out[cue.prop] += [(timed.start, who), (at, cue.target)]
                elif cue.do in ("take", "pick_up") or (cue.do == "open" and cue.prop not in self._heavy):
                    out[cue.prop].append((at, who))
                elif cue.prop in self._used and cue.do not in HANDED:
                    continue  # fitted to the body, not held
                elif (cue.do in BUSINESS and (cue.do not in HANDS_OFF or self._is_tool(cue))) or (
                    cue.do == "point"
                    and cue.target in self._tracks  # a gun at somebody; a finger at the thing lifts nothing
                ):
                    out[cue.prop].append((timed.start, who))
                if cue.do in ("put_down", "drop", *THROWS):
                    out[cue.prop] += [(timed.start, who), (at, "")]  # whoever lets a thing go has it
                if cue.do in THROWS and cue.target in self._tracks:
                    out[cue.prop].append((at + self._flight(timed), cue.target))
        return {prop: sorted(keys, key=lambda key: key[0]) for prop, keys in out.items()}

    def holder(self, prop: str, frame: float) -> str:
        """Id of the person who holds a prop at a frame, or ""."""
        return next((who for start, who in reversed(self._hands.get(prop, [])) if start <= frame), "")

    def there(self, prop: str, frame: float) -> bool:
        """Whether a prop is to be seen: it lay in the scene from its start, is fitted to a body, or has been brought out by now."""
        hands = self._hands.get(prop, [])
        return prop in dict(self._scene.props) or prop in self._used or not hands or hands[0][0] <= frame

    @cached_property
    def spans(self) -> list[Span]:
        """Who holds what in which hand, over the whole scene."""
        return spans(self._hands, self._timed, lambda prop: self._way(prop)[0] == "both")

    def _way(self, prop: str) -> tuple[str, float, float]:
        return self._ways.get(prop, ("upright", 0.03, 0.04))

    def _is_tool(self, cue: Cue) -> bool:
        """Whether a work is done with its prop, not to it: one cuts with a knife, and cuts bread."""
        return cue.do in WORKED and self._way(cue.prop)[0] in ("along", "blade", "pinch", "pen", "fingers", "staff")

    def span(self, prop: str, frame: float) -> Span | None:
        """The stretch of holding in which a prop is at a frame."""
        return next((span for span in self.spans if span.prop == prop and span.start <= frame < span.end), None)

    def held(self, who: str, frame: float) -> tuple[Held, ...]:
        """What somebody has in which hand, with how far the arms have come to hold it."""
        out = []
        for span in self.spans:
            if span.who == who and span.start <= frame < span.end + FADE:
                grip = smooth((frame - span.start + 1) / FADE) * (1.0 - smooth((frame - span.end + 1) / FADE))
                if span.start <= 0.0:
                    grip = 1.0 - smooth((frame - span.end + 1) / FADE)
                way, reach, rise = self._way(span.prop)
                out.append(Held(span.prop, span.hand, grip, way, reach, rise))
        return tuple(out)

    def hand(self, timed: Timed) -> str:
        """The hand that plays a cue."""
        return hand_of(timed, self.spans)

    def changes(self, prop: str) -> list[tuple[float, str]]:
        """For a prop, who has it from which frame on, in order ("": it lies or flies)."""
        return self._hands.get(prop, [])

    def position(self, prop: str, frame: float) -> Point3:
        """Where a prop is: before the holder's chest, where it was let go, or where it lay at the start."""
        who = self.holder(prop, frame)
        if who:
            span = self.span(prop, frame)
            return self._in_hand(who, frame, span.hand if span else "right")
        let_go = [i for i, (start, whom) in enumerate(self._hands.get(prop, [])) if start <= frame and not whom]
        if let_go:
            return self.let_go(prop, let_go[-1], frame)
        hands = self._hands.get(prop, [])
        if hands and prop not in dict(
            self._scene.props
        ):  # not yet brought out: before the chest of whoever has it on them
            return self._in_hand(hands[0][1], frame, "right")
        return dict(self._scene.props).get(prop, (0.0, 1.0, 0.0))

    def let_go(self, prop: str, k: int, frame: float) -> Point3:
        """Where a prop is at a frame after the k-th change of hands, which left it in nobody's."""
        start = self._hands[prop][k][0]
        return self._released(prop, start, self._hands[prop][k - 1][1] if k else "", frame)

    def set_down(self, prop: str, k: int) -> bool:
        """Whether the k-th change of hands sets a prop down, rather than drops or throws it."""
        start, who = self._hands[prop][k - 1][0] if k else 0.0, self._hands[prop][k - 1][1] if k else ""
        at = self._hands[prop][k][0]
        cues = self._timed.get(who, [])
        return any(
            t.cue.prop == prop and t.cue.do == "put_down" and start <= t.end and t.start <= at <= t.end for t in cues
        )

    def lands(self, prop: str, who: str, begins: float) -> tuple[float, Point3] | None:
        """When (frame) and where a prop meets the ground that somebody drops or throws in a cue which begins at a frame; None for what is
        caught, and for what nobody lets go."""
        timed = next((t for t in self._timed.get(who, []) if t.cue.prop == prop and t.start == begins), None)
        if timed is None or timed.cue.target in self._tracks or timed.cue.do not in ("drop", *THROWS):
            return None
        start = timed.start + HAND_OVER * timed.cue.frames
        if timed.cue.do in THROWS:
            return start + self._flight(timed), self._thrown_to(timed)
        span = self.span(prop, start - 1.0)
        x, y, z = self._in_hand(who, start, span.hand if span else "right")
        floor = float(np.asarray(self._ground(np.array([x]), np.array([z])))[0])
        return start + math.sqrt(2 * max(y - floor, 0.0) / G) * self._fps, (x, floor, z)

    def _released(self, prop: str, start: float, who: str, frame: float) -> Point3:
        """Where a prop is that was let go at frame `start`: in the air when thrown, on what stands there when put down, else on the
        ground."""
        if not who:
            return 0.0, 0.0, 0.0
        timed = next(
            (
                t
                for t in reversed(self._timed[who])
                if t.cue.prop == prop and t.cue.do in ("put_down", "drop", *THROWS) and t.start <= start
            ),
            None,
        )
        span = self.span(prop, start - 1.0)
        x, y, z = self._in_hand(who, start, span.hand if span else "right")
        if timed is not None and timed.cue.do in THROWS:
            to = np.array(self._thrown_to(timed))
            length = self._flight(timed)
            t = min(max((frame - start) / length, 0.0), 1.0)
            rise = 0.5 * G * (length / self._fps) ** 2 * t * (1.0 - t)  # a parabola through both ends
            x, y, z = np.array([x, y, z]) * (1.0 - t) + to * t + np.array([0.0, rise, 0.0])
            return float(x), float(y), float(z)
        if timed is not None and timed.cue.do == "put_down" and self._surface is not None:
            lies = self._surface((x, z))
            if lies is not None:
                return lies
        floor = float(np.asarray(self._ground(np.array([x]), np.array([z])))[0])
        if timed is not None and timed.cue.do == "drop":
            return x, floor + fallen(y - floor, (frame - start) / self._fps), z
        return x, floor, z

    def _thrown_to(self, timed: Timed) -> Point3:
        """Where a thrown thing ends: in the hands of whom it is thrown to, at a point, or on the ground ahead."""
        cue = timed.cue
        if cue.target in self._tracks:
            return self._in_hand(cue.target, timed.start + HAND_OVER * cue.frames + self._flight(timed))
        point = as_point(cue.target)
        if point is not None:
            return float(point[0]), float(point[1]), float(point[2])
        k = min(max(round(timed.start), 0), self._frames - 1)
        track = self._tracks[cue.who]
        x, z = track.position[k][[0, 2]] + direction(float(track.heading[k])) * THROWN
        return float(x), float(np.asarray(self._ground(np.array([x]), np.array([z])))[0]), float(z)

    def _flight(self, timed: Timed) -> float:
        """Frames that a thrown thing is in the air."""
        k = min(max(round(timed.start), 0), self._frames - 1)
        far = THROWN
        point = as_point(timed.cue.target)
        if timed.cue.target in self._tracks:
            far = float(
                np.linalg.norm(self._tracks[timed.cue.target].position[k] - self._tracks[timed.cue.who].position[k])
            )
        elif point is not None:
            far = float(np.linalg.norm(np.array(point) - self._tracks[timed.cue.who].position[k]))
        return max(far / THROW_SPEED * self._fps, 8.0)

    def _in_hand(self, who: str, frame: float, hand: str = "right") -> Point3:
        k = min(max(round(frame), 0), self._frames - 1)
        track = self._tracks[who]
        if track.palm is not None:
            at = read(track.left if hand == "left" and track.left is not None else track.palm, frame)
            if hand == "both" and track.left is not None:
                at = (at + read(track.left, frame)) / 2
            return float(at[0]), float(at[1]), float(at[2])
        ahead = direction(float(track.heading[k])) * 0.34
        return (
            float(track.position[k][0] + ahead[0]),
            float(track.eye[k][1] - 0.27 * self._statures.get(who, 1.75)),
            float(track.position[k][2] + ahead[1]),
        )
