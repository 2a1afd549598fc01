"""A scene in two places directed: each end has its own director, camera side and set-ups; the cuts go between them.

The rules are those of a conversation across a table that is not there: who looks to the right answers who looks to the left, sizes
match while the heat is the same, and whoever listens is seen to.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace

from filmwright.direction.cutting import Invitation, Window, between, cut, cut_within, invitations
from filmwright.direction.directing import HELD, Director
from filmwright.direction.drama import analyse
from filmwright.direction.keeping import keep
from filmwright.direction.seeing import Choice
from filmwright.direction.styles import Style
from filmwright.direction.watching import Watch
from filmwright.scenes import Beat, Scene, Side
from filmwright.shots import Shot

LISTENS = 5.5  # seconds for which whoever listens is seen: with a voice in the ear that is longer than across a table


@dataclass(frozen=True)
class End:
    """One end as it is seen: its side of the scene and the performance there, and whether its place is new to the film."""

    side: Side
    watch: Watch
    fresh: bool


class Exchange:
    """Directs the ends of a call; window after window it goes to one of them. Keeps what `keep` asks of a director."""

    def __init__(
        self, scene: Scene, ends: Sequence[End], style: Style, aspect: float, names: Mapping[str, str], last: bool
    ) -> None:
        self.scene, self.style, self.aspect, self.last_of_film = scene, style, aspect, last
        self.directors: dict[str, Director] = {}
        sizes: list[tuple[float, str]] = []
        drama = analyse(scene)
        for end in ends:
            director = Director(end.watch, style, end.fresh, aspect, scene.seed, names)
            director.drama = director.coverage.drama = drama
            director.coverage.end, director.coverage.sizes = end.side, sizes
            self.directors[end.side.place] = director
        self.drama = drama
        self.watch = next(iter(self.directors.values())).watch
        self.of_whom = {who: end.side.place for end in ends for who in end.side.who}
        self.shown: list[str] = []

    def invitations(self) -> list[Invitation]:
        """The moments at which one may cut: those of each end by itself, and the changes of speaker between them."""
        found: list[Invitation] = []
        for director in self.directors.values():
            mine = invitations(director.watch, self.drama, self.style)
            found += [i for i in mine if i.tag not in ("voice", "straight", "L", "J", "before line", "rest", "beat")]
        spoken = [(start, b) for start, b in zip(self.scene.starts, self.scene.beats, strict=True) if self._seen(b)]

        def add(beat: Beat, offset: float, weight: float, tag: str) -> None:
            frame = self.scene.start(beat.id) + round(offset)
            found.append(Invitation(frame, weight, tag, beat.id, round(offset)))

        for (start_a, a), (start_b, b) in itertools.pairwise(spoken):
            between(add, a, start_a, b, start_b, self.style, self.scene.fps)
        kept: list[Invitation] = []
        for one in sorted(found, key=lambda i: (i.frame, -i.weight)):
            if kept and one.frame - kept[-1].frame < 0.35 * self.scene.fps:
                kept[-1] = max(kept[-1], one, key=lambda i: i.weight)
            else:
                kept.append(one)
        return kept

    def _seen(self, beat: Beat) -> bool:
        return beat.kind == "line" and not beat.voice_over and beat.who in self.of_whom

    def windows(self) -> list[Window]:
        """The windows of the whole scene."""
        held = HELD if self.last_of_film else 0.0
        return cut(self.watch, self.drama, self.style, self.scene.seed, held, self.invitations())

    def within(self, window: Window) -> list[Window]:
        """The windows into which one that has grown is cut."""
        return cut_within(self.watch, self.drama, self.style, window, self.scene.seed, self.invitations())

    def of(self, shot: Shot) -> Director:
        """The director of the end that a shot shows."""
        return self.directors.get(shot.place) or next(iter(self.directors.values()))

    def tried(self) -> Exchange:
        """The same with a memory of its own: to see what a shot would be without having shot it."""
        other = copy(self)
        other.shown = list(self.shown)
        other.directors = {place: director.tried() for place, director in self.directors.items()}
        sizes = list(next(iter(self.directors.values())).coverage.sizes)
        for director in other.directors.values():
            director.coverage.sizes = sizes
        return other

    def resume(self, shot: Shot, window: Window, choice: Choice) -> None:
        """Go on after a shot that was kept."""
        self.of(shot).resume(shot, window, choice)
        self.shown.append(self.of(shot).watch.scene.place)

    def shoot(self, window: Window, name: str) -> Shot:
        """The shot of a window, at the end where it plays."""
        place = self.place_of(window)
        director = self.directors[place]
        director.coverage.away = bool(self.shown) and self.shown[-1] != place
        if director.coverage.away:
            director.before = None  # nothing to jump from
        director.last_of_film = director.coverage.last_of_film = self.last_of_film
        shot = replace(director.shoot(window, name), place=place)
        self.shown.append(place)
        return shot

    def place_of(self, window: Window) -> str:
        """The end that a window shows: who speaks or acts most in it; the other one where it is for whoever listens."""
        places = list(self.directors)
        weight = dict.fromkeys(places, 0.0)
        for start, beat in zip(self.scene.starts, self.scene.beats, strict=True):
            inside = min(start + beat.frames, window.end) - max(start, window.start)
            if inside > 0 and self._seen(beat):
                weight[self.of_whom[beat.who]] += inside
            elif inside > 0 and beat.kind != "line":
                for cue in (
                    c for c in beat.cues if c.who in self.of_whom and c.do not in ("phone", "hold", "look", "face")
                ):
                    done = min(start + cue.at + cue.frames, window.end) - max(start + cue.at, window.start)
                    weight[self.of_whom[cue.who]] += 2.0 * max(done, 0)
        most = max(places, key=lambda place: weight[place])
        others = [place for place in places if place != most]
        last = self.shown[-1] if self.shown else ""
        listens = window.tag in ("react", "after turn", "after the last line") and last == most
        if listens and window.frames < LISTENS * self.scene.fps:
            return others[0]
        if weight[most] == 0.0:
            return next((place for place in places if place != last), most)
        return most


def direct_call(
    scene: Scene,
    ends: Sequence[End],
    style: Style,
    aspect: float,
    names: Mapping[str, str],
    old: Sequence[Shot] | None = None,
    last: bool = False,
) -> list[Shot]:
    """The shot list of a scene in two places; see directing.direct."""
    exchange = Exchange(scene, ends, style, aspect, names, last)
    if old:
        return keep(exchange, list(old))
    return [exchange.shoot(window, f"{scene.id}-{k:03d}") for k, window in enumerate(exchange.windows(), 1)]
