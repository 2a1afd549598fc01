"""Directing: a blocked scene to its shot list; every shot anchored to beats, framed by the solver, with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible
from filmwright.direction import beholding, falling, points_of_view, prospect
from filmwright.direction.beholding import APPROACH, BEHOLD
from filmwright.direction.brims import brimmed
from filmwright.direction.coverage import Coverage
from filmwright.direction.cutting import Window, cut, cut_within
from filmwright.direction.drama import analyse
from filmwright.direction.edges import DETAIL, NEARER
from filmwright.direction.falling import stunt
from filmwright.direction.framing import FAIR, Framing, solve
from filmwright.direction.keeping import keep
from filmwright.direction.mending import mended
from filmwright.direction.movement import Move, build, movement, settle
from filmwright.direction.optics import LENS, off_axis, side
from filmwright.direction.seeing import WALKS, Choice, Seen, chance, look_at
from filmwright.direction.slate import pan_of, slate
from filmwright.direction.styles import Style, style_named
from filmwright.direction.telephone import master_of
from filmwright.direction.things import LEAST, sizes
from filmwright.direction.watching import Watch
from filmwright.direction.wish import GROUPS, Ask, Before
from filmwright.scenes import Scene
from filmwright.shots import GATE, SIZES, Rig, Shot
from filmwright.stage.camera import Window as Span
from filmwright.stage.camera import look
from filmwright.stage.performance import Performance
from filmwright.stage.places.plan import Plan

BROKEN = 18.0  # cost from which another idea is better than this picture
BROKEN_OVER = 13.0  # the same for shoulder shots, which have a ready alternative
NEAREST = 1.9  # metres from which a camera goes along with somebody
CARRIED = 1.5  # times what shows a thing well, that an insert of its way is at most
UNSEEN = 14.0  # cost from which an insert does not show its thing
FULL = ("LS", "MLS", "COW", "VLS")
CLOSE = ("MS", "MCU", "CU", "BCU")
OPEN = -5.0  # degrees of a camera in open country
ABOVE_A_ROOF = 15.0  # degrees of a camera that sees people on a roof over its parapet
UNDER_A_BRIM = -9.0  # degrees of a camera that sees a face under a hat
LONG = 5.0  # seconds of a wide that establishes anew in the middle of a scene
HELD = 4.0  # seconds at the end of a film without a cut
STILL = 0.12  # metres within which a head is where it was when a set-up was made


@dataclass(frozen=True)
class Setup:
    """A camera that has been placed, to be come back to: its framing, and where heads were and looked."""

    framing: Framing
    where: tuple[Array, ...]
    choice: Choice


class Director:
    """Places a camera for one window after another; keeps the line, the set-ups and the shot before."""

    def __init__(
        self, watch: Watch, style: Style, fresh: bool, aspect: float, seed: int, names: Mapping[str, str] | None = None
    ) -> None:
        self.names = dict(names or {})
        self.watch, self.style, self.aspect, self.seed = watch, style, aspect, seed
        self.drama = analyse(watch.scene)
        self.coverage = Coverage(watch, self.drama, style, fresh, seed)
        self.master: Array | None = None
        self.before: Before | None = None
        self.sides: dict[tuple[str, str], float] = {}
        self.setups: dict[tuple[object, ...], Setup] = {}
        self.count = 0
        self.fresh, self.last_of_film = fresh, False

    def shoot(self, window: Window, name: str) -> Shot:
        """The shot of a window."""
        seen = look_at(self.watch, self.drama, window)
        choice = self.coverage.choose(seen)
        staged = self._stunt(choice, seen)
        if staged is not None:
            framing, rig = staged
            if choice.camera == BEHOLD:  # it is about what they see
                choice = replace(choice, subjects=())
            shot = slate(
                name, window, choice, framing, rig, self._named_move(choice), self.watch, self.aspect, self.names
            )
            self._after(choice, seen, framing, rig)
            return shot
        return self.framed(points_of_view.clear(choice, seen, self.watch), seen, name)

    def framed(self, choice: Choice, seen: Seen, name: str) -> Shot:
        """The shot of a choice that has been made, by these rules or by a person."""
        window, follow = seen.window, self._follows(choice, seen)
        axis, pair = self._axis(choice, seen)
        choice, master = self._line(choice, seen, pair, axis)
        on_the_phone = self.coverage.telephones(choice)
        if on_the_phone is not None and not follow:
            axis, master = master_of(self.watch, on_the_phone, seen)
        ask = replace(self._ask(choice, seen, follow, axis), held=on_the_phone is not None)
        if choice.prop and choice.kind == "insert":
            choice, ask, framing = self._of_thing(choice, ask, seen, master)
        elif choice.kind == "pov":
            framing = points_of_view.framing(choice, seen, self.watch, self.aspect)
        else:
            framing = self._reused(choice, ask, seen) or solve(ask, self.watch, self.aspect, master, self.before)
            choice, ask, framing = self._second_idea(choice, ask, framing, seen, master)
            self._remember(choice, ask, framing, seen)
        follow = ask.follow
        last = self.last_of_film and window.end >= self.watch.frames
        move = movement(seen, choice, self.style, self.watch, follow, self.count == 0, self.seed, self.fresh, last)
        move = settle(framing, choice, move, self.watch, seen)
        hand = 0.0 if choice.kind in ("establishing",) else self.style.hand * (0.5 + 0.7 * seen.heat)
        roll = (
            self.style.dutch * float(seen.heat > 0.7) * (1.0 if self.count % 2 else -1.0)
            if choice.kind == "single"
            else 0.0
        )
        rig = build(framing, choice, move, self.watch, seen, self.aspect, follow, hand, roll, self.count)
        shot = slate(name, window, choice, framing, rig, move, self.watch, self.aspect, self.names)
        self._after(choice, seen, framing, rig)
        return shot

    @staticmethod
    def _named_move(choice: Choice) -> Move:
        return Move("push_in", 0.1) if choice.camera == APPROACH else Move()

    def _stunt(self, choice: Choice, seen: Seen) -> tuple[Framing, Rig] | None:
        """The camera of a stunt; None where none is asked for, or the place has no room for it."""
        if not choice.camera:
            return None
        if choice.camera == APPROACH:
            seconds = seen.window.frames / self.watch.fps
            if self.watch.plan.interior:
                return prospect.standing(self.watch.plan, self.aspect, seconds)
            return beholding.approach(self.watch, self.aspect, seconds) if self.fresh else None
        if choice.camera == BEHOLD:
            return beholding.camera(choice.subjects, self.watch, self.aspect, seen.window.start, seen.window.end)
        for _, beat, cue in seen.actions:
            leaping = stunt(self.watch, beat, cue)
            if leaping is not None and leaping.who in choice.subjects:
                span = seen.window
                right = self.before.right if self.before is not None else None
                return falling.camera(choice.camera, leaping, self.watch, self.aspect, span.start, span.end, right)
        return None

    def of(self, shot: Shot) -> Director:
        """Who directs a shot of this scene: this one, all of them."""
        return self

    def tried(self) -> Director:
        """The same with a memory of its own: to see what a shot would be without having shot it."""
        other = copy(self)
        other.sides, other.setups, other.coverage = dict(self.sides), dict(self.setups), self.coverage.tried()
        return other

    def within(self, window: Window) -> list[Window]:
        """The windows into which one that has grown too long is cut."""
        return cut_within(self.watch, self.drama, self.style, window, self.watch.scene.seed)

    def resume(self, shot: Shot, window: Window, choice: Choice) -> None:
        """Go on after a shot that was kept: what comes next must cut with it."""
        seen = look_at(self.watch, self.drama, window)
        first = shot.rig.keys[0] if shot.rig.keys else None
        framing = Framing(
            np.array(first.eye if first else (0.0, 1.5, 4.0)), first.focal if first else 35.0, 0.0, 0.0, 0.0, "kept"
        )
        self._after(choice, seen, framing, shot.rig)

    # ------------------------------------------------------------------ the wish

    def _of_thing(self, choice: Choice, ask: Ask, seen: Seen, master: Array | None) -> tuple[Choice, Ask, Framing]:
        """The camera of an insert; where no camera sees the thing well, whoever has it in hand instead."""
        framing = solve(ask, self.watch, self.aspect, master, self.before)
        if framing.cost < UNSEEN:
            return choice, ask, framing
        who = choice.over if choice.over in seen.here else seen.here[0]
        other = Choice("single", (who,), "MCU", f"{who}, whose hands are busy")
        other = mended(seen, other, self.watch, self.coverage.last)
        axis, pair = self._axis(other, seen)
        other, master = self._line(other, seen, pair, axis)
        ask = self._ask(other, seen, self._follows(other, seen), axis)
        return other, ask, solve(ask, self.watch, self.aspect, master, self.before)

    def _follows(self, choice: Choice, seen: Seen) -> bool:
        if choice.kind == "insert" and choice.prop and choice.over in self.watch.eye:
            return self.watch.travelled(choice.over, seen.window.start, seen.window.end) > 0.5
        if choice.kind in ("insert", "pov", "establishing", "master") or choice.size == "ELS" or not choice.subjects:
            return False
        goes = self.watch.travelled(choice.subjects[0], seen.window.start, seen.window.end)
        mine = [cue for *_, cue in seen.actions if cue.who in choice.subjects]
        falling = any(cue.do == "jump" and cue.height > 2.5 for cue in mine)
        through_a_door = self.watch.plan.interior and any(cue.do in ("enter", "exit") for cue in mine)
        if falling or through_a_door or self._at_rest(choice, seen) > seen.window.start:
            return False
        return choice.subjects[0] in seen.goers and (goes > 2.2 or (choice.kind == "single" and goes > 0.9))

    def _at_rest(self, choice: Choice, seen: Seen) -> int:
        """From which frame on a shot's camera is placed for its subject: in the last picture, from where they have come to rest."""
        start, end = seen.window.start, seen.window.end
        if not self.last_of_film or end < self.watch.frames or choice.kind != "single" or not choice.subjects:
            return start
        moving = np.linalg.norm(self.watch.velocity[choice.subjects[0]][start:end, ::2], axis=1) > WALKS
        rests = start + int(np.flatnonzero(moving)[-1]) + 1 if moving.any() else start
        return rests if end - rests > self.watch.fps else start

    def _axis(
        self, choice: Choice, seen: Seen
    ) -> tuple[tuple[str, str | tuple[float, float, float]] | None, tuple[str, str] | None]:
        """The line that this shot must respect: between two people, or ahead of one who goes."""
        watch, names = self.watch, [who for who in choice.subjects if who in self.watch.eye]
        first = names[0] if names else ""
        looked_at = watch.looked_at(first, (seen.window.start + seen.window.end) / 2) if first else ""
        known = (looked_at, seen.speaker, seen.listener, *seen.here)
        other = choice.over or next((who for who in known if who and who != first), "")
        pair: tuple[str, str] | None = None
        if first and other in watch.eye:
            pair = (min(first, other), max(first, other))
        elif len(seen.here) > 1:
            pair = (min(seen.here[:2]), max(seen.here[:2]))
        walking = [who for who in names if who in seen.goers]
        if walking and (pair is None or all(who in seen.goers for who in pair) or self._follows(choice, seen)):
            who = walking[0]
            frame = watch.clip((seen.window.start + seen.window.end) / 2)
            at, way = watch.eye[who][watch.clip(seen.window.start)], watch.velocity[who][frame]
            ahead = at + way / (np.linalg.norm(way) + 1e-9) * 4.0
            return (who, (float(ahead[0]), float(ahead[1]), float(ahead[2]))), None
        return (pair, pair) if pair else (None, None)

    def _line(
        self,
        choice: Choice,
        seen: Seen,
        pair: tuple[str, str] | None,
        axis: tuple[str, str | tuple[float, float, float]] | None,
    ) -> tuple[Choice, Array | None]:
        """Keep to the side from which a pair has been seen; where they have walked through the line, establish anew."""
        if pair is None or self.master is None:
            return choice, self.master
        a, b = (self.watch.eye[who][self.watch.clip(seen.window.start)] for who in pair)
        now = float(side(a, b, self.master))
        kept = self.sides.get(pair, now)
        flipped = kept != now
        on_axis = float(off_axis(a, b, self.master)) < 8
        long_enough = seen.window.frames > 1.2 * self.watch.fps
        calm = not seen.goers and not any(cue.do in ("jump", "fall") for *_, cue in seen.actions)
        first = seen.window.start < 1.5 * self.watch.fps or bool(
            seen.spoken < 3.0 and seen.window.frames < LONG * self.watch.fps
        )
        anew = (
            flipped
            and calm
            and first
            and not seen.turn
            and not choice.why.endswith("the last word")
            and long_enough
            and choice.kind in ("ots", "single", "two", "master", "group")
        )
        if (on_axis or (flipped and not anew)) and pair in self.sides:
            across = (b - a) * [1, 0, 1]
            normal = np.array([-across[2], 0.0, across[0]])
            normal = normal / (np.linalg.norm(normal) + 1e-9) * 3.0
            middle = (a + b) / 2
            virtual = middle + normal if side(a, b, middle + normal) == kept else middle - normal
            return choice, virtual
        if anew:
            choice = Choice("master", tuple(seen.here), "LS", "they have crossed the line: re-establish")
        self.sides[pair] = now
        return choice, self.master

    def _ask(
        self, choice: Choice, seen: Seen, follow: bool, axis: tuple[str, str | tuple[float, float, float]] | None
    ) -> Ask:
        style, watch = self.style, self.watch
        lens = LENS.get(choice.size, 50) * style.lens
        height = choice.elevation
        if height is None:
            height = style.height * (0.6 if choice.kind in GROUPS else 1.0)
            if choice.kind == "insert":
                height = 38.0
            elif choice.kind in ("master", "establishing"):
                height = 8.0 if watch.plan.interior else 0.0 if watch.plan.levels else 5.0
                if choice.kind == "establishing" and watch.plan.levels and self._high_up(choice, seen):
                    height = ABOVE_A_ROOF
            elif seen.level and choice.kind == "single" and len(seen.here) > 1:
                height = self._over_levels(choice, seen)
        if watch.plan.open and choice.kind in ("single", "ots", "two", "group") and choice.elevation is None:
            height = min(height, OPEN)  # the horizon and what stands on it, not sand
        worn = choice.kind in ("single", "ots") and set(choice.subjects) & watch.hats
        if worn and choice.size in ("COW", "MS", "MCU", "CU", "BCU"):
            height = min(height, UNDER_A_BRIM)
        if choice.kind == "single" and choice.elevation is None and choice.size in CLOSE and choice.subjects:
            height = min(height, self._under_the_look(choice.subjects[0], seen))
        azimuth = choice.azimuth
        if follow:
            near = (
                NEAREST * GATE / self.aspect / SIZES[choice.size]
            )  # a runner's face is not filmed from an arm's length
            lens = max(min(lens, 50.0), min(near, 85.0))
            if azimuth is None:
                beside = chance(self.seed, "beside", seen.window.first) > 0.65 and choice.size not in (
                    "MS",
                    "MCU",
                    "CU",
                )
                last = self.coverage.last
                alone = (
                    58.0 if last is not None and last.kind in ("two", "group") else 34.0
                )  # 30 degrees from the shot before
                azimuth = 75.0 if beside else {"two": 22.0, "group": 50.0}.get(choice.kind, alone)
        if choice.kind == "feet":
            lens = 40.0
        if choice.prop and choice.kind == "insert":
            lens = self.watch.things.lens(choice.prop, self.aspect)
        lens = max(choice.lens, lens if follow and choice.size == "CU" else 0.0) if choice.lens else lens
        rests = self._at_rest(choice, seen)
        anew = choice.kind == "master" and choice.why.startswith("they have crossed")
        anew = anew or rests > seen.window.start  # who walks across the picture draws the line anew
        first = self.master is None and choice.kind in ("master", "establishing") and choice.towards is None
        return Ask(
            kind=choice.kind,
            subjects=choice.subjects,
            size=choice.size,
            lens=lens,
            start=rests,
            end=seen.window.end,
            over=choice.over,
            azimuth=azimuth,
            elevation=height,
            axis=axis if choice.kind not in ("insert", "establishing", "feet") and not anew else None,
            follow=follow,
            loose=first
            or (anew and choice.kind == "master")
            or (choice.kind == "establishing" and choice.towards is None),
            point=choice.point,
            extent=self._extent(choice, seen),
            pairs=() if anew else self._known_pairs(choice, seen),
            prop=choice.prop if choice.kind == "insert" else "",
            carrier=choice.over if choice.kind == "insert" else "",
            height=choice.height,
            centred=style.centred,
            v=choice.v,
            towards=choice.towards,
        )

    def _known_pairs(self, choice: Choice, seen: Seen) -> tuple[tuple[str, str, float], ...]:
        """Pairs in this shot that have been seen from a side already; those who go along together have the line of their way instead."""
        about = set(choice.subjects) | {choice.over}
        if len(choice.subjects) == 1 and choice.subjects[0] in self.watch.eye:
            about.add(self.watch.looked_at(choice.subjects[0], (seen.window.start + seen.window.end) / 2))
        walking = set(seen.goers)
        return tuple((a, b, kept) for (a, b), kept in self.sides.items() if {a, b} <= about and not {a, b} <= walking)

    def _extent(self, choice: Choice, seen: Seen) -> float:
        """How many times the size of an insert its picture must be, for the thing that it shows."""
        if choice.kind == "feet":
            return 2.5
        if choice.why.endswith(NEARER):
            return 1.75  # of a VLS: a place is larger than a person
        if choice.size == "ELS" and choice.towards is not None and choice.subjects:
            return 0.62
        if not choice.prop or choice.kind != "insert":
            return 1.0
        things, (start, end) = self.watch.things, (seen.window.start + 2, seen.window.end - 3)
        least = things.picture(choice.prop)
        way = float(np.linalg.norm(things.middle(choice.prop, end) - things.middle(choice.prop, start)))
        if self._follows(choice, seen):
            way = 0.0
        way = min(
            way, CARRIED * least
        )  # what is fetched from far is followed: a picture as wide as its way shows it to nobody
        return min(max(least, way), things.span(choice.prop) / LEAST * 0.9) / SIZES["INSERT"]

    def _over_levels(self, choice: Choice, seen: Seen) -> float:
        frame = self.watch.clip((seen.window.start + seen.window.end) / 2)
        other = next((who for who in seen.here if who != choice.subjects[0]), "")
        if not other:
            return self.style.height
        away = self.watch.eye[other][frame] - self.watch.eye[choice.subjects[0]][frame]
        return float(np.clip(np.degrees(np.arctan2(away[1], np.linalg.norm(away[[0, 2]]))) * 0.55, -16, 18))

    def _high_up(self, choice: Choice, seen: Seen) -> bool:
        """Whether those whom a shot shows stand on a floor high over the ground of the place: one looks over its edge at them."""
        frame = self.watch.clip(seen.window.start + 2)
        feet = [float(self.watch.feet[who][frame][1]) for who in choice.subjects if who in self.watch.feet]
        return bool(feet) and min(feet) > 6.0

    def _under_the_look(self, who: str, seen: Seen) -> float:
        """Degrees of a camera that sees the face of somebody who looks down; level for everybody else."""
        span = slice(self.watch.clip(seen.window.start), self.watch.clip(seen.window.end - 1) + 1)
        if self.watch.plan.interior and self.watch.low[who][span].mean() > 0.5:
            return 90.0  # who sits at a table would be seen from under it
        down = float(np.degrees(np.arcsin(np.clip(np.median(self.watch.gaze(who)[span, 1]), -1.0, 1.0))))
        return float(np.clip(0.5 * down, -18.0, 0.0)) if down < -14.0 else 90.0

    # ------------------------------------------------------------------ cameras

    def _key(self, choice: Choice, lens: float) -> tuple[object, ...]:
        return choice.kind, choice.subjects, choice.over, choice.size, round(lens)

    def _where(self, choice: Choice, seen: Seen) -> tuple[Array, ...]:
        frame = self.watch.clip((seen.window.start + seen.window.end) / 2)
        names = [who for who in (*choice.subjects, choice.over) if who in self.watch.eye]
        heads = [self.watch.eye[who][frame] for who in names]
        if choice.kind == "single" and names:
            heads.append(self.watch.gaze(names[0])[frame] * 0.35)
        return tuple(heads)

    def _reused(self, choice: Choice, ask: Ask, seen: Seen) -> Framing | None:
        """A set-up made before, where nobody has moved since: the same camera again, as on a real set."""
        old = self.setups.get(self._key(choice, ask.lens))
        if old is None or ask.follow or not choice.subjects or choice.kind in ("insert", "establishing"):
            return None
        if self.before is not None and self.before.subjects == choice.subjects:
            return None
        still = max(self.watch.travelled(who, seen.window.start, seen.window.end) for who in choice.subjects) < 0.2
        where = self._where(choice, seen)
        same = len(where) == len(old.where) and all(
            np.linalg.norm(a - b) < STILL for a, b in zip(where, old.where, strict=True)
        )
        return old.framing if still and same else None

    def _remember(self, choice: Choice, ask: Ask, framing: Framing, seen: Seen) -> None:
        self.setups[self._key(choice, ask.lens)] = Setup(framing, self._where(choice, seen), choice)

    def _second_idea(
        self, choice: Choice, ask: Ask, framing: Framing, seen: Seen, master: Array | None
    ) -> tuple[Choice, Ask, Framing]:
        """Where the picture would be broken, another one: closer, wider, or everybody."""
        limit = BROKEN_OVER if choice.kind == "ots" else BROKEN
        if choice.kind == "master":
            limit = 60.0
        if choice.why.startswith(DETAIL) and framing.cost > FAIR:
            return self._no_detail(seen, master)
        if framing.cost <= limit or choice.kind not in ("ots", "two", "group", "single", "feet", "master"):
            return choice, ask, framing
        who = (seen.speaker,) if seen.speaker in choice.subjects else choice.subjects[:1]
        ideas = [("single", who, "MCU"), ("group", tuple(seen.here), "MLS")]
        if choice.kind in ("single", "feet"):
            ideas = [("single", who, "CU"), ("single", who, "MS"), ("group", tuple(seen.here), "LS")]
        span = seen.window.start, seen.window.end
        walks = choice.size in FULL and bool(who) and self.watch.travelled(who[0], *span) > 0.6
        if choice.kind == "single" and (walks or self.watch.rises(who[0], *span) > 0.3):
            ideas = [
                ("single", who, "MLS"),
                ("group", tuple(seen.here), "LS"),
            ]  # who walks or gets up is not filmed from nearer
        near = self._nearest(who, seen)
        if choice.kind == "single" and near and not ask.follow and choice.size in CLOSE:
            ideas.insert(0, ("ots", who, "MCU"))
        if ask.follow:  # a camera that stays where it is and turns
            standing = replace(ask, follow=False)
            found = solve(standing, self.watch, self.aspect, master, self.before, framing.cost - 6)
            if found.cost < framing.cost - 6:
                ask, framing = standing, replace(found, gave_way=("not along with them", *found.gave_way))
        for kind, subjects, size in ideas:
            if framing.cost < 12:
                break
            if kind == "group" and len(subjects) < 2:
                continue
            over = near if kind == "ots" else ""
            other = replace(choice, kind=kind, subjects=subjects, size=size, over=over, azimuth=None, elevation=0.0)
            wanted = self._ask(other, seen, ask.follow, ask.axis)
            wanted = replace(wanted, elevation=0.0)
            found = solve(wanted, self.watch, self.aspect, master, self.before, framing.cost - 6)
            if found.cost < framing.cost - 6:
                gave = (f"instead of {ask.kind} {ask.size}", *found.gave_way)
                why = f"{subjects[0]}, closer" if len(subjects) == 1 else "all of them"
                why = f"{subjects[0]} over {near}'s shoulder" if kind == "ots" else why
                choice, ask, framing = replace(other, why=why), wanted, replace(found, gave_way=gave)
        return choice, ask, framing

    def _nearest(self, who: tuple[str, ...], seen: Seen) -> str:
        """Whoever stands near enough to somebody to be seen past; "" for nobody."""
        frame = self.watch.clip((seen.window.start + seen.window.end) / 2)
        gaps = {
            other: float(np.linalg.norm(self.watch.eye[other][frame] - self.watch.eye[who[0]][frame]))
            for other in seen.stay
            if who and other != who[0] and who[0] in self.watch.eye
        }
        return min((other for other in gaps if gaps[other] < 2.5), key=lambda other: gaps[other], default="")

    def _no_detail(self, seen: Seen, master: Array | None) -> tuple[Choice, Ask, Framing]:
        """A scene that cannot open on a face opens wide."""
        choice = Choice("master", tuple(seen.here), "VLS", "establish who is where")
        ask = self._ask(choice, seen, False, None)
        return choice, ask, solve(ask, self.watch, self.aspect, master, self.before)

    # ------------------------------------------------------------------ the shot

    def _after(self, choice: Choice, seen: Seen, framing: Framing, rig: Rig) -> None:
        window = seen.window
        end = look(rig, Span(window.start, window.end), self.watch.performance, window.end - 1, self.aspect)
        pan = pan_of(end.eye, end.target)
        if choice.kind in ("master", "establishing") and (self.master is None or "establish" in choice.why):
            self.master = np.array(end.eye)
            self.sides = {}
        self._sees_from(choice, window, np.array(end.eye))
        self.before = Before(
            np.array(end.eye),
            tuple(who for who in choice.subjects if who in self.watch.eye),
            choice.size,
            framing.focal,
            np.array([-np.cos(pan), 0.0, np.sin(pan)]),
        )
        if choice.kind in ("pov", "insert", "feet"):
            self.before = replace(self.before, subjects=())
        self.coverage.took(seen, choice)
        self.count += 1

    def _sees_from(self, choice: Choice, window: Window, eye: Array) -> None:
        """Note from which side a pair has been seen last, unless the camera stood on their line."""
        people = {who for who in (*choice.subjects, choice.over) if who in self.watch.eye}
        if choice.kind in ("pov", "insert", "feet"):
            return
        if len(people) == 1:
            people |= {self.watch.looked_at(next(iter(people)), (window.start + window.end) / 2)} - {""}
        if len(people) != 2:
            return
        one, two = sorted(people)
        a, b = (self.watch.eye[who][self.watch.clip(window.end - 1)] for who in (one, two))
        if float(off_axis(a, b, eye)) > 8:
            self.sides[one, two] = float(side(a, b, eye))


def direct(
    scene: Scene,
    plan: Plan,
    performance: Performance,
    bible: Bible,
    style: str = "classical",
    fresh_place: bool = True,
    old: Sequence[Shot] | None = None,
    aspect: float = 2.39,
    last_of_film: bool = False,
    tempo: float = 1.0,
) -> list[Shot]:
    """The shot list of a scene. `tempo` stretches the style's shots, as the film's genre asks.

    `fresh_place` says that the audience has not seen this place yet; `last_of_film` that nothing comes after, so that the last shot
    is held. With `old` shots, every cut whose anchors survive is kept,
    with its camera where that still works; only what lies between is made anew, under new ids. Windows tile the scene without gap
    or overlap.
    """
    if not scene.beats:
        return []
    way = paced(style, tempo)
    watch = watched(scene, plan, performance, bible)
    director = Director(watch, way, fresh_place, aspect, scene.seed, called(bible))
    director.coverage.end = next(iter(scene.sides), None)
    director.last_of_film = director.coverage.last_of_film = last_of_film
    if old:
        return keep(director, list(old))
    windows = cut(watch, director.drama, way, scene.seed, HELD if last_of_film else 0.0)
    return [director.shoot(window, f"{scene.id}-{k:03d}") for k, window in enumerate(windows, 1)]


def paced(style: str, tempo: float) -> Style:
    """The style of a name at a film's tempo; InputError for no style."""
    way = style_named(style)
    return replace(way, length=way.length * tempo)


def watched(scene: Scene, plan: Plan, performance: Performance, bible: Bible) -> Watch:
    """The performance of a scene as a director watches it."""
    hats = frozenset(c.id for c in bible.characters if brimmed(c.wardrobe))
    return Watch(scene, plan, performance, sizes(bible), hats)


def called(bible: Bible) -> dict[str, str]:
    """The names of people and things, by id."""
    return {c.id: c.name for c in bible.characters} | {prop.id: prop.name for prop in bible.props}
