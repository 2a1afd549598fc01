"""Coverage: what each shot of a scene shows, of whom, how close, and why; before any camera is placed."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace

import numpy as np

from filmwright.direction import edges, running
from filmwright.direction.beholding import BEHOLD, is_sight
from filmwright.direction.cutting import Window
from filmwright.direction.drama import Drama
from filmwright.direction.edges import NEAR
from filmwright.direction.falling import ABOVE, HIGH, LANDING, OVER, RUN, WHOLE
from filmwright.direction.mending import mended
from filmwright.direction.optics import LADDER
from filmwright.direction.running import Idea
from filmwright.direction.seeing import Choice, Seen, chance, ladder, step
from filmwright.direction.styles import Style
from filmwright.direction.telephone import matched, of_call
from filmwright.direction.watching import Watch
from filmwright.scenes import Side
from filmwright.stage.tracks import as_point

WIDE_MOST = 5.0  # seconds for which a wide in the middle of a scene stands
BREATHE = 6  # shots after which a wide reminds us of the room
RUNS = 2.4


SMALL = re.compile(
    r"\b(small|tiny|little|alone|a (dot|speck|figure)) (under|in|against|on|beneath|before)\b|in the distance|far (away|off)\b",
    re.I,
)
FACE = re.compile(
    r"\b(her|his|their|'s) (eyes?|face|lips|jaw|cheeks?|tears)\b|\b(smiles|tears? (run|roll|fall)|sweat)\b", re.I
)

ANSWERS = 0.35  # of what one says in a shot: so much the other must say to be shown in it


class Coverage:
    """Chooses shot after shot; remembers what has been shown."""

    def __init__(self, watch: Watch, drama: Drama, style: Style, fresh: bool, seed: int) -> None:
        self.watch, self.drama, self.style, self.fresh, self.seed = watch, drama, style, fresh, seed
        self.shown: list[tuple[Seen, Choice]] = []
        self.since_wide = 0
        self.inserted: set[str] = set()
        self.last_of_film = False
        self.seen_for: dict[str, int] = {}  # frames for which each face has been seen alone
        self.away = False  # the shot before was not of this place
        self.end: Side | None = None  # of a telephone call, the one that is seen here
        self.sizes: list[tuple[float, str]] = []  # of such a call, heat and size of every picture at either end

    def took(self, seen: Seen, choice: Choice) -> None:
        """Note the shot that was really made of a window."""
        self.shown.append((seen, choice))
        if choice.kind in ("single", "ots"):
            who = choice.subjects[0]
            self.seen_for[who] = self.seen_for.get(who, 0) + seen.window.frames
        wide = choice.kind in ("master", "establishing") or choice.size in ("VLS", "ELS")
        self.since_wide = 0 if wide else self.since_wide + 1

    def tried(self) -> Coverage:
        """The same with a memory of its own."""
        other = copy(self)
        other.shown, other.inserted, other.seen_for = list(self.shown), set(self.inserted), dict(self.seen_for)
        other.sizes = list(self.sizes)
        return other

    @property
    def last(self) -> Choice | None:
        """The shot before; None after one of somewhere else."""
        return self.shown[-1][1] if self.shown and not self.away else None

    # ------------------------------------------------------------------ the choice

    def choose(self, seen: Seen) -> Choice:
        """What to show in a window."""
        if not seen.here:
            return edges.place(self, seen)
        choice = (
            (self._sight(seen) if seen.window.tag == "sight" else None)
            or (edges.opening(self, seen) if self.end is None or self.shown else self._call(seen))
            or edges.closing(self, seen)
            or self._insert(seen)
            or self._arrival(seen)
            or self._entrance(seen)
            or self._leap(seen)
            or self._sight(seen)
            or self._worded(seen)
            or self._point_of_view(seen)
            or self._on_the_move(seen)
            or self._call(seen)
            or self._alone(seen)
            or self._talk(seen)
            or self._action(seen)
        )
        return choice if choice.camera else self._no_nearer(mended(seen, choice, self.watch, self.last))

    def _no_nearer(self, choice: Choice) -> Choice:
        """A style that keeps its distance comes no nearer to anybody than it ever does."""
        near = choice.kind in ("single", "ots", "two", "group") and step(choice.size) > self.style.nearest
        return replace(choice, size=ladder(self.style.nearest)) if near else choice

    def _size(self, seen: Seen) -> str:
        jitter = chance(self.seed, "size", seen.window.first) * 0.7 - 0.35
        return LADDER[int(np.clip(round(self.style.base + self.style.span * seen.heat + jitter), 1, 6))]

    def _insert(self, seen: Seen) -> Choice | None:
        if seen.window.tag != "insert" or seen.window.frames > 4.2 * self.watch.fps:
            return None
        for frame, beat, cue in seen.actions:
            if cue.prop and abs(frame - seen.window.start) < 0.5 * self.watch.fps and cue.do not in ("look", "hold"):
                span = (seen.window.start + 2, (seen.window.start + seen.window.end) // 2, seen.window.end - 3)
                if not all(self.watch.things.there(cue.prop, f) for f in span):
                    continue
                at = np.mean([self.watch.things.middle(cue.prop, f) for f in span], axis=0)
                what = {"give": "changes hands", "read": "is read", "write": "is written on"}.get(cue.do, "is handled")
                self.inserted.add(beat.id)
                return Choice(
                    "insert", (), "INSERT", f"the {cue.prop} {what}", over=cue.who, point=_triple(at), prop=cue.prop
                )
        return None

    def _entrance(self, seen: Seen) -> Choice | None:
        if seen.window.tag != "entrance":
            return None
        who = next((cue.who for _, _, cue in seen.actions if cue.do == "enter"), "")
        if not who:
            return None
        after_wide = self.last is not None and self.last.kind in ("master", "establishing")
        if (seen.window.frames > 2.2 * self.watch.fps or len(seen.here) > 2) and not after_wide:
            return Choice("master", tuple(seen.here), "LS", f"{who} comes in: re-establish")
        return Choice(
            "single",
            (who,),
            "LS" if after_wide and seen.window.frames > 2.2 * self.watch.fps else "COW",
            f"{who} comes in",
        )

    def _arrival(self, seen: Seen) -> Choice | None:
        """What is thrown is followed to whoever it is thrown at."""
        if seen.window.tag != "throw":
            return None
        whom = next((cue.target for *_, cue in seen.actions if cue.do == "throw" and cue.target in seen.here), "")
        return Choice("single", (whom,), "COW", f"it comes to {whom}") if whom else None

    def _leap(self, seen: Seen) -> Choice | None:
        """A jump off a height: the run, the take-off from below, the fall whole, the landing near, and how high it was."""
        jump = next((cue for _, _, cue in seen.actions if cue.do == "jump" and cue.height > HIGH), None)
        if jump is None:
            return None
        who = jump.who
        told = {
            RUN: ("LS", f"{who}: the run-up"),
            OVER: ("VLS", f"{who} over the edge, from the street"),
            WHOLE: ("ELS", f"{who} falls: the whole height"),
            LANDING: ("VLS", f"{who} lands"),
            ABOVE: ("VLS", f"from where {who} jumped: how high it was"),
        }
        if seen.window.tag in told:
            size, why = told[seen.window.tag]
            return Choice("single", (who,), size, why, camera=seen.window.tag)
        begins = next(frame for frame, _, cue in seen.actions if cue is jump)
        if self.shown and begins < seen.window.start + 0.6 * seen.window.frames and begins > seen.window.start - 8:
            return Choice("single", (who,), "LS", f"{who}: the run-up", azimuth=62.0, elevation=-4.0)
        return None

    def _sight(self, seen: Seen) -> Choice | None:
        """What the place is known by, over the shoulders of those who look at it; afterwards the face that has seen it."""
        if (
            seen.window.tag == "after sight"
            and not seen.speaker
            and self.last is not None
            and self.last.camera == BEHOLD
        ):
            one = next((cue.who for *_, cue in seen.actions if is_sight(self.watch, cue) and cue.who in seen.stay), "")
            return Choice("single", (one,), "CU", f"{one} has seen it") if one else None
        if seen.window.tag != "sight":
            return None
        who = tuple(
            dict.fromkeys(cue.who for *_, cue in seen.actions if is_sight(self.watch, cue) and cue.who in seen.stay)
        )
        return (
            Choice("establishing", who, "LS", "what they look at, over their shoulders", camera=BEHOLD) if who else None
        )

    def _worded(self, seen: Seen) -> Choice | None:
        """What the script's own words ask of the picture: "small under the storm", "her eyes", "his hands"."""
        middle = (seen.window.start + seen.window.end) // 2
        beat = next((b for at, b in self.watch.actions if at <= middle < at + b.frames), None)
        if beat is None or seen.spoken > 0.7:
            return None
        who = next((w for w in (beat.who, *seen.goers, *seen.stay) if w in seen.here), "")
        if not who or any(choice.why.startswith("as the script") for _, choice in self.shown[-2:]):
            return None
        if SMALL.search(beat.text) and seen.window.frames > 1.4 * self.watch.fps:
            azimuth = 24.0 if self.watch.landmark is not None and who in seen.goers else 60.0
            return Choice("single", (who,), "ELS", f"as the script sees {who}: small", azimuth=azimuth, elevation=4.0)
        if FACE.search(beat.text) and not self.watch.lies(who, middle):
            return Choice("single", (who,), "CU", f"as the script sees {who}: the face")
        return None

    def _point_of_view(self, seen: Seen) -> Choice | None:
        if (
            seen.window.tag != "look"
            or seen.window.frames > 3.4 * self.watch.fps
            or seen.spoken > 0.9
            or self._last_word(seen)
        ):
            return None
        near = 0.4 * self.watch.fps
        if seen.window.end >= self.watch.frames:  # a scene ends on a face, not on what it sees
            return None
        for frame, _, cue in seen.actions:
            if cue.do != "look" or not cue.target or cue.who not in seen.here:
                continue
            if (
                abs(frame + 0.4 * self.watch.fps - seen.window.start) > near
                or chance(self.seed, "pov", seen.window.first) > 0.75
            ):
                continue
            point = as_point(cue.target)
            walks = self.watch.travelled(cue.who, seen.window.start, seen.window.end) > 0.8
            if walks and self.watch.plan.interior:  # a walk through a room shows walls
                continue
            if cue.target in self.watch.names:
                return Choice("pov", (cue.target,), "MS", f"what {cue.who} sees", over=cue.who)
            if point is None and cue.target in dict(self.watch.scene.props):
                return Choice(
                    "pov", (), "INSERT", f"what {cue.who} sees: the {cue.target}", over=cue.who,
                    point=_triple(self.watch.prop(cue.target, frame + 4)), prop=cue.target,
                )  # fmt: skip
            if point is not None:
                return Choice("pov", (), "LS", f"what {cue.who} sees", over=cue.who, point=point)
        return None

    def _on_the_move(self, seen: Seen) -> Choice | None:
        watch, window = self.watch, seen.window
        goers = [who for who in seen.goers if watch.travelled(who, window.start, window.end) > 2.2]
        if not goers:
            return None
        stays = seen.speaker and seen.speaker not in goers and seen.speaker in seen.stay
        if stays and seen.spoken > 0.45 * window.frames / watch.fps and self._last_word(seen):
            return None  # who is left behind and speaks
        running = max(watch.speed(who, window.start, window.end) for who in goers) > RUNS
        tripped = next(
            (cue.who for *_, cue in seen.actions if cue.do in ("stumble", "fall") and cue.who in seen.here), ""
        )
        if tripped:
            return Choice(
                "single",
                (tripped,),
                "LS" if step(self.last.size if self.last else "MS") > 2 else "MS",
                f"{tripped} goes down",
            )
        roll = chance(self.seed, "move", window.first)
        last = self.last
        if (
            seen.speaker in goers
            and (seen.heat > 0.45 or running or (last and last.kind in ("two", "group")))
            and roll < 0.75
        ):
            size = self._size(seen)
            return Choice("single", (seen.speaker,), ladder(min(step(size), 5)), f"{seen.speaker}, on the move")
        if running:
            return self._running(seen, goers)
        together = len(goers) > 1 and seen.spread < NEAR and set(seen.here) <= set(goers)
        if together and not (last and last.kind in ("two", "group") and last.subjects == tuple(seen.here)):
            kind = "two" if len(seen.here) == 2 else "group"
            return Choice(kind, tuple(seen.here), ("MS", "COW", "LS")[int(roll * 2.99)], "walk and talk")
        if together:
            who = seen.listener if window.tag == "react" and seen.listener else seen.speaker or goers[0]
            return Choice("single", (who,), "MS", f"{who}, walking")
        who = max(goers, key=lambda w: watch.travelled(w, window.start, window.end))
        far = watch.travelled(who, window.start, window.end) > 2.5
        return Choice("single", (who,), "LS" if far else "COW", f"{who} moves")

    def _running(self, seen: Seen, goers: list[str]) -> Choice:
        """A run has its own round of shots: wide with what is behind, tracking beside, the face, the feet, the look back."""
        watch, window = self.watch, seen.window
        fresh = [w for w in goers if not self.last or w not in self.last.subjects] or goers
        who = seen.speaker if seen.speaker in goers and seen.spoken > 0.7 else fresh[len(self.shown) % len(fresh)]
        several = len(goers) > 1 and seen.spread < 25
        ideas = running.of_a_run(who, watch, seen.heat, several)
        if not running.flees(who, watch, window.start):  # towards it one is seen from behind, or from the side
            ideas = [replace(idea, storm=idea.wide, azimuth=idea.azimuth) for idea in ideas]
        spoken = seen.speaker == who and seen.spoken > 0.7

        def fits(idea: Idea) -> bool:
            short = window.frames < 1.3 * watch.fps and idea.wide
            long = (window.frames > 1.9 * watch.fps or window.end >= watch.frames) and idea.kind == "feet"
            if idea.size == "ELS" and len(self.shown) < 4:
                return False  # the establishing shot has been that
            return not short and not long and not (spoken and (idea.wide or idea.kind == "feet"))

        start = int(chance(self.seed, "run", window.first) * 2.99) if self.shown else 0
        return self._of(running.pick(ideas, self._said(4), start + len(self.shown), fits), who, tuple(goers))

    def _said(self, shots: int) -> list[str]:
        """The reasons of the last shots."""
        return [choice.why for _, choice in self.shown[-shots:]]

    def _of(self, idea: Idea, who: str, several: tuple[str, ...] = ()) -> Choice:
        """The choice that an idea of a round stands for."""
        return Choice(
            idea.kind,
            several if idea.kind == "group" else (who,),
            idea.size,
            idea.why,
            azimuth=idea.azimuth,
            elevation=idea.elevation,
            height=idea.height,
            v=idea.v,
            lens=idea.lens,
            towards=running.looking(idea, self.watch),
        )

    def _call(self, seen: Seen) -> Choice | None:
        """One end of a telephone call."""
        if self.end is None:
            return None
        size = matched(self.sizes, seen.heat, self._size(seen))
        return of_call(self.end, seen, self.shown, self.fresh, size)

    def telephones(self, choice: Choice) -> Side | None:
        """The end of the call, where a choice shows only whoever telephones there; None for any other picture."""
        alone = self.end is not None and choice.subjects == (self.end.caller,)
        return self.end if alone and choice.kind in ("single", "master") else None

    def _alone(self, seen: Seen) -> Choice | None:
        """Somebody alone with a voice from elsewhere, or between two sentences of their own."""
        if len(seen.here) != 1 or not self.shown or seen.goers or seen.window.tag not in running.PAUSES:
            return None
        who = seen.here[0]
        answer = seen.speaker == who and seen.spoken > 0.6 and seen.window.tag != "react"
        short = seen.window.frames < 1.4 * self.watch.fps
        ideas = running.of_one_alone(who, self.watch, answer)
        return self._of(
            running.pick(ideas, self._said(2), len(self.shown), lambda idea: not (short and idea.wide)), who
        )

    def _talk(self, seen: Seen) -> Choice | None:
        style, window, last = self.style, seen.window, self.last
        size, roll = self._size(seen), chance(self.seed, "talk", window.first)
        several = len(seen.here) > 1
        if seen.turn and seen.speaker and several:
            who = seen.listener if window.tag == "react" and seen.spoken < 3.4 and seen.listener else seen.speaker
            close = max(step(size) + 1, 6 if style.base > 2 else 4)
            return Choice("single", (who,), ladder(min(close, 7)), "the scene turns: as close as it comes")
        if seen.level and several and self.since_wide > 4 and seen.heat < 0.9 and not self._last_word(seen):
            return Choice("master", tuple(seen.here), "VLS", "the height between them")
        heard = window.tag in ("after turn", "after the last line") and seen.listener and not seen.turn
        if heard and several and last and seen.spoken < 3.4:
            said = self.drama.turn if window.tag == "after turn" else self.watch.lines[-1][1].id
            who = next((w for w in seen.stay if w != self.watch.scene.beats[self.watch.scene.index(said)].who), "")
            if who and last.subjects[:1] != (who,):
                return Choice("single", (who,), "CU" if seen.heat > 0.35 else "MCU", f"what it does to {who}")
        if seen.speaker and several and self._last_word(seen) and seen.speaker in seen.stay:
            if last and last.subjects == (seen.speaker,) and len(seen.here) == 2 and seen.spread < NEAR:
                return Choice("two", tuple(seen.here), "MS", f"{seen.speaker} has the last word")
            return Choice("single", (seen.speaker,), ladder(max(step(size), 5)), f"{seen.speaker} has the last word")
        listening = window.tag == "react" and seen.spoken <= 3.4 and seen.listener and self.shown
        if listening and last and last.subjects[:1] != (seen.listener,):
            return Choice("single", (seen.listener,), size, f"{seen.listener} listens")
        calm = several and seen.heat < 0.75 and not seen.level and self._calm(seen) and not self._last_word(seen)
        if calm and self.since_wide >= BREATHE and window.frames < WIDE_MOST * self.watch.fps:
            return Choice("master", tuple(seen.stay), "LS" if len(seen.here) < 3 else "MLS", "breathe: the room again")
        if not seen.speaker:
            return None
        seen = self._other_voice(seen)
        near = seen.spread < 3.2
        if several and near and roll < style.two * (1.2 - seen.heat):
            kind = "two" if len(seen.here) == 2 else "group"
            return Choice(
                kind, tuple(seen.here), ladder(float(np.clip(step(size), 2, 4))), "the two of them: how they stand"
            )
        shoulder = several and seen.listener and step(size) <= 5 and not seen.level and not seen.goers
        pair = (seen.speaker, seen.listener)
        shoulder = shoulder and all(self.watch.travelled(who, window.start, window.end) < 0.4 for who in pair)
        shoulder = shoulder and all(self.watch.rises(who, window.start, window.end) < 0.2 for who in pair)
        if (
            shoulder
            and self._gap(seen.speaker, seen.listener, window) < NEAR
            and chance(self.seed, "over", window.first) < style.over
        ):
            middle = ladder(float(np.clip(step(size), 4, 5)))
            middle = self._matched(seen, middle)
            return Choice(
                "ots", (seen.speaker,), middle, f"{seen.speaker} over {seen.listener}'s shoulder", over=seen.listener
            )
        return Choice("single", (seen.speaker,), size, f"{seen.speaker} speaks")

    def _last_word(self, seen: Seen) -> bool:
        """Whether a window holds the last line of its scene, and the one who says it stays to be seen."""
        return len(self.watch.lines) > 2 and seen.line is not None and seen.line.id == self.watch.lines[-1][1].id

    def _action(self, seen: Seen) -> Choice:
        last = self.last
        doers = [
            cue.who for _, _, cue in seen.actions if cue.who in seen.here and cue.do not in ("look", "face", "wait")
        ]
        lookers = [cue.who for _, _, cue in seen.actions if cue.who in seen.here]
        who = (doers or lookers or seen.stay or seen.here)[0]
        if seen.window.tag == "after the last line" and not doers and len(seen.stay) > 1:
            spoke = self.watch.lines[-1][1].who
            who = next((w for w in seen.stay if w != spoke), who)
            return Choice("single", (who,), "MCU", f"what it does to {who}")
        looker = next(
            (cue.who for frame, _, cue in seen.actions if cue.do == "look" and cue.who in seen.stay and cue.target), ""
        )
        if looker and seen.window.end >= self.watch.frames and not doers:
            return Choice("single", (looker,), "CU", f"{looker} looks: the scene ends on a face")
        if last and last.kind == "pov" and last.over in seen.here:
            return Choice("single", (last.over,), "CU", f"{last.over} has seen it")
        large = any(
            cue.do in ("throw", "take", "sit", "stand", "walk", "exit", "fall", "kneel", "jump", "lie")
            and cue.who == who
            for *_, cue in seen.actions
        )
        size = ("COW" if self.watch.plan.interior else "LS") if large else ladder(min(step(self._size(seen)), 6))
        if len(seen.here) == 1 and self.shown and not large:
            size = ladder(step(size) + (1 if len(self.shown) % 2 else -1))
        return Choice("single", (who,), size, f"{who} acts")

    def _calm(self, seen: Seen) -> bool:
        return not any(cue.do in ("enter", "exit") for _, _, cue in seen.actions)

    def _other_voice(self, seen: Seen) -> Seen:
        """Where two speak in one shot, and the one not so much less than the other, the one who has been seen less is shown, and
        listens in it too."""
        more = seen.speaker
        less = min(seen.voices, key=lambda who: (self.seen_for.get(who, 0), who != more))
        if seen.turn or less == more or seen.voices[less] < max(0.35, ANSWERS * seen.voices[more]):
            return seen
        if self.seen_for.get(less, 0) > 0.75 * self.seen_for.get(more, 0):
            return seen
        return replace(seen, speaker=less, listener=more, spoken=seen.voices[less])

    def _gap(self, a: str, b: str, window: Window) -> float:
        frame = self.watch.clip((window.start + window.end) / 2)
        return float(np.linalg.norm(self.watch.eye[a][frame] - self.watch.eye[b][frame]))

    def _matched(self, seen: Seen, size: str) -> str:
        """A reverse has the size of the shot that it answers, while the heat is the same."""
        pair = {seen.speaker, seen.listener}
        for before, choice in reversed(self.shown):
            if choice.kind == "ots" and {choice.subjects[0], choice.over} == pair:
                return choice.size if abs(before.heat - seen.heat) < 0.3 else size
        return size


def _triple(point: np.ndarray) -> tuple[float, float, float]:
    return round(float(point[0]), 3), round(float(point[1]), 3), round(float(point[2]), 3)
