"""Which hand has what: for every stretch of time in which somebody holds a thing, one hand, chosen for the whole of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from filmwright.stage.tracks import Timed

NO_USE = ("look", "face", "hold", "take", "pick_up", "point")  # cues that leave a thing as it is in the hand
NEVER = 1e9


@dataclass(frozen=True)
class Span:
    """`who` holds `prop` from frame `start` until `end` in `hand`: left, right or both."""

    who: str
    prop: str
    start: float
    end: float
    hand: str = "right"

    def overlaps(self, other: Span) -> bool:
        """Whether both are held at some moment."""
        return self.start < other.end and other.start < self.end


def spans(
    keys: Mapping[str, Sequence[tuple[float, str]]],
    timed: Mapping[str, Sequence[Timed]],
    both: Callable[[str], bool],
) -> list[Span]:
    """All stretches of holding, in order of time, each with its hand.

    `keys` says for each prop who has it from which frame on; `both(prop)` whether it takes two hands. What is used sooner is in the
    right hand, what is only kept meanwhile in the left; nothing goes from hand to hand.
    """
    found: list[Span] = []
    for prop, changes in keys.items():
        for k, (start, who) in enumerate(changes):
            if not who:
                continue
            end = changes[k + 1][0] if k + 1 < len(changes) else NEVER
            if found and found[-1].prop == prop and found[-1].who == who and found[-1].end == start:
                found[-1] = replace(found[-1], end=end)  # takes it, then drinks from it: it is held on
            elif end > start:
                found.append(Span(who, prop, start, end))
    found.sort(key=lambda span: (span.start, span.prop))
    chosen: list[Span] = []
    for k, span in enumerate(found):
        if both(span.prop):
            chosen.append(replace(span, hand="both"))
            continue
        taken = {other.hand for other in chosen if other.who == span.who and other.overlaps(span)}
        if "both" in taken:
            taken = {"left", "right"}
        chosen.append(replace(span, hand=_hand(span, found[k + 1 :], taken, timed.get(span.who, ()))))
    return chosen


def _hand(span: Span, later: Sequence[Span], taken: set[str], cues: Sequence[Timed]) -> str:
    if "right" in taken:
        return "left"
    if "left" in taken:
        return "right"
    if any(_left(t, span) for t in cues):
        return "left"
    for other in later:
        if other.who == span.who and other.overlaps(span):
            # While both are held, the one that is used sooner has the right hand.
            if next_use(other.prop, other.start, cues) < next_use(span.prop, other.start, cues):
                return "left"
            break
    return "right"


def _left(timed: Timed, span: Span) -> bool:
    """Whether a thing is asked for at the left ear: that of one who telephones is on the side from which one is not seen."""
    cue = timed.cue
    asked = cue.do == "phone" and cue.manner == "left" and cue.prop == span.prop
    return asked and timed.start < span.end and timed.end > span.start


def next_use(prop: str, frame: float, cues: Sequence[Timed]) -> float:
    """The frame at which a prop is next used by somebody with these cues."""
    return min(
        (t.start for t in cues if t.cue.prop == prop and t.end > frame and t.cue.do not in NO_USE), default=NEVER
    )


def hand_of(timed: Timed, held: Sequence[Span]) -> str:
    """The hand that plays a cue: that of its prop, that in which what is taken will be, or one that is free."""
    cue = timed.cue
    mine = [span for span in held if span.who == cue.who]
    if cue.prop:
        for span in mine:
            if span.prop == cue.prop and span.start <= timed.end and span.end >= timed.start:
                return "right" if span.hand == "both" else span.hand
    elif cue.do == "take":
        for span in mine:
            if timed.start <= span.start <= timed.end:
                return "right" if span.hand == "both" else span.hand
    full = {span.hand for span in mine if span.start < timed.end and span.end > timed.start}
    if "both" in full:
        return "right"
    return "left" if "right" in full and "left" not in full else "right"
