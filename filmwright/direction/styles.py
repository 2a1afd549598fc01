"""Ways of filming: how long shots are, how close, how steady, as numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from filmwright.errors import InputError


@dataclass(frozen=True)
class Style:
    """A way of filming. Lengths in seconds, angles in degrees.

    `length` is the average shot length, `sigma` the spread of its logarithm; `base` + `span` x intensity is the place on the
    ladder of sizes (VLS 0 … BCU 7); `lens` scales focal lengths; `over`, `two`, `react`, `push` are chances of shoulder shots,
    two-shots, cuts to the listener, push-ins; `hand` sways; `height` raises (+) or lowers (-) the camera; `dutch` tilts it at the
    peak; `opening` is the first shot's length; `split` the share of L and J cuts; `keen` how much a cut obeys its moment.
    """

    length: float = 4.4
    sigma: float = 0.65
    base: float = 3.2
    span: float = 3.4
    lens: float = 1.0
    over: float = 0.6
    two: float = 0.15
    react: float = 0.7
    hand: float = 0.0
    height: float = 0.0
    dutch: float = 0.0
    push: float = 0.5
    opening: float = 4.0
    split: float = 0.45
    keen: float = 1.5


STYLES = {
    "classical": Style(),
    "slow": Style(
        length=11, base=1.4, span=2.8, lens=0.7, over=0.3, two=0.55, react=0.25, push=0.8, opening=7, split=0.2
    ),
    "nervous": Style(
        length=2.9,
        base=3.6,
        span=3.2,
        lens=1.15,
        over=0.5,
        react=0.8,
        hand=0.5,
        opening=2.6,
        split=0.6,
        push=0.2,
        keen=1.8,
    ),
    "noir": Style(length=5.5, base=3.0, span=3.6, lens=0.72, height=-12, dutch=5, over=0.65, opening=4.5),
    "comedy": Style(length=5, base=2.2, span=2.3, lens=0.8, over=0.25, two=0.6, react=0.6, push=0, opening=3.5),
}


def style_named(name: str) -> Style:
    """The style of this name; InputError, naming those there are, if none."""
    if name not in STYLES:
        raise InputError(f"There is no style “{name}”. Set `style` in film.toml to one of: {', '.join(STYLES)}.")
    return STYLES[name]


# How a genre stretches the average shot of a style (research: craft, 2.4: action 2.5-3.5 s, thriller 3.5-5, comedy 4-6, drama 5-8).
GENRES = {"action": 0.7, "thriller": 0.95, "comedy": 1.1, "drama": 1.35, "romance": 1.45}
GENRE_MOODS = {
    "action": ("effort",),
    "thriller": ("fear", "pain", "surprise"),
    "comedy": ("joy",),
    "romance": ("tenderness",),
}
SHORT, LONG = (
    5.0,
    40.0,
)  # minutes: a film up to the one keeps its style's own pace, from the other on the genre's is its


def genre_of(moods: Mapping[str, float]) -> str:
    """The genre of a film, by how long each mood of its scenes lasts."""
    total = sum(moods.values()) or 1.0
    share = {name: sum(moods.get(mood, 0.0) for mood in of) / total for name, of in GENRE_MOODS.items()}
    likely = max(share, key=lambda name: share[name])
    return likely if share[likely] > 0.4 else "drama"


def tempo(genre: str, minutes: float) -> float:
    """By what the length of shots is multiplied in a film of a genre: the longer the film, the more of it. InputError for no genre."""
    if genre not in GENRES:
        raise InputError(f"There is no genre “{genre}”. Set `genre` in film.toml to one of: {', '.join(GENRES)}.")
    part = min(max((minutes - SHORT) / (LONG - SHORT), 0.0), 1.0)
    return float(round(GENRES[genre] ** part, 3))
