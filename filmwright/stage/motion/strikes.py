"""When business strikes: a fist, a foot or a tool meets what it is meant for, and that is when it is heard.

Told by the motions' own clocks (`together.fight`, `exercise.kick`, `sport.blow`, `work.stroke`…); a test plays each and looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from filmwright.stage.motion.act import EASE_IN
from filmwright.stage.motion.drills import DRILLS
from filmwright.stage.motion.sport import SWINGS
from filmwright.stage.motion.works import WORKS

LEAST = 0.25  # seconds before the end within which nothing strikes any more: the arm is on its way home
# Seconds of a blow and of a round of knocks; how far into it the fist is out; and the same of the first, for which the arm has to come up.
_FIGHT = 0.72, 0.22, 0.33
_KNOCKS = 1.5, 0.12, 0.37
_HEAVY = {"chop": 0.61}  # part of a swing at which it goes into what it is meant for; the others pass it half way
_PASSING = 0.56


def strikes(do: str, seconds: float) -> tuple[float, ...]:
    """Seconds from the beginning of what somebody does for so long at which it strikes; none for what does not, or not by itself."""
    made = _KNOWN.get(do)
    return tuple(at for at in made(seconds) if 0.0 < at < max(seconds - LEAST, 0.1)) if made else ()


def _every(apart: float, into: float, first: float) -> Callable[[float], Iterator[float]]:
    def times(seconds: float) -> Iterator[float]:
        yield first
        for k in range(1, int(seconds / apart) + 1):
            yield k * apart + into

    return times


def _part(part: float) -> Callable[[float], Iterator[float]]:
    return lambda seconds: iter((part * seconds,))


def _swung(do: str) -> Callable[[float], Iterator[float]]:
    def times(seconds: float) -> Iterator[float]:
        rounds = max(round(seconds / SWINGS[do].seconds), 1)
        for k in range(rounds):
            yield (k + _HEAVY.get(do, _PASSING)) * seconds / rounds

    return times


def _drilled(do: str, stances: tuple[int, ...]) -> Callable[[float], Iterator[float]]:
    row = DRILLS[do]

    def times(seconds: float) -> Iterator[float]:
        for k in range(int(seconds / row.seconds) + 1):
            for stance in stances:
                yield max((k + (stance - 0.08) / len(row.stances)) * row.seconds, EASE_IN)

    return times


_HAMMER = WORKS["hammer"].main.rate  # blows a second; down after three tenths of one
_KNOWN: dict[str, Callable[[float], Iterator[float]]] = {
    "fight": _every(*_FIGHT),
    "knock": _every(*_KNOCKS),
    "hammer": _every(1.0 / _HAMMER, 0.3 / _HAMMER, 0.3 / _HAMMER),
    "kick": _part(0.56),
    "shoot_goal": _part(0.56),
    "slap": _part(0.48),
    "box": _drilled("box", (1, 3)),
    "karate": _drilled("karate", (1, 3)),
    **{do: _swung(do) for do in SWINGS},
}
