"""Ways of filming: how long shots are, how close, how steady, as numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from filmwright.errors import InputError


@dataclass(frozen=True)
class Style:
    """A way of filming. Lengths in seconds, angles in degrees.

    `length` is the average shot length, `sigma` the spread of its logarithm; `base` + `span` x intensity is the place on the
    ladder of sizes (VLS 0 … BCU 7), `nearest` its last rung; `lens` scales focal lengths; `over`, `two`, `react`, `push` are chances of
    shoulder shots, two-shots, cuts to the listener, push-ins; `moves` is whether the camera moves at all where nobody takes it along,
    `zoom` whether it goes nearer by its lens; `hand` sways; `height` raises (+) or lowers (-) the camera; `dutch` tilts it at the
    peak; `centred` (0..1) puts faces in the middle, seen from the front; `opening` is the first shot's length; `split` the share of L
    and J cuts; `keen` how much a cut obeys its moment; `look` the picture style (stage/styles) in which the stage paints where the
    film's own `look` names none.
    """

    length: float = 4.4
    sigma: float = 0.65
    base: float = 3.2
    span: float = 3.4
    nearest: float = 7.0
    lens: float = 1.0
    over: float = 0.6
    two: float = 0.15
    react: float = 0.7
    hand: float = 0.0
    height: float = 0.0
    dutch: float = 0.0
    push: float = 0.5
    moves: bool = True
    zoom: bool = False
    centred: float = 0.0
    opening: float = 4.0
    split: float = 0.45
    keen: float = 1.5
    look: str = ""


STYLES = {
    "classical": Style(),
    "slow": Style(
        length=11, base=1.4, span=2.8, lens=0.7, over=0.3, two=0.55, react=0.25, push=0.8, opening=7, split=0.2
    ),
    "nervous": Style(
        length=2.9, base=3.6, span=3.2, lens=1.15, over=0.5, react=0.8, hand=0.5, opening=2.6, split=0.6, push=0.2, keen=1.8
    ),
    "noir": Style(length=5.5, base=3.0, span=3.6, lens=0.72, height=-12, dutch=5, over=0.65, opening=4.5),
    "comedy": Style(length=5, base=2.2, span=2.3, lens=0.8, over=0.25, two=0.6, centred=0.35, react=0.6, push=0, opening=3.5),
    "symmetrical": Style(
        length=6, base=2.4, span=2.6, lens=0.8, over=0, two=0.45, push=0.3, centred=1.0, opening=5, split=0.15
    ),
    "long takes": Style(
        length=26, sigma=0.5, base=1.6, span=1.6, nearest=4, lens=0.8, over=0.2, two=0.8, react=0.05, hand=0.12, push=1.0,
        opening=14, split=0.1, keen=0.6,
    ),
    "neon noir": Style(
        length=7, base=3.4, span=3.4, lens=1.5, height=-8, dutch=4, over=0.35, two=0.1, push=0.9, opening=6, look="cyberpunk"
    ),
    "sitcom": Style(
        length=3.6, base=2.8, span=1.6, nearest=5, lens=1.35, over=0.1, two=0.5, react=0.9, push=0, moves=False, opening=3,
        split=0.1, keen=2.0,
    ),
    "silent": Style(
        length=6.5, base=1.0, span=2.2, nearest=4, lens=0.85, over=0, two=0.8, react=0.4, push=0, moves=False, centred=0.7, opening=6,
        split=0.0, look="silent",
    ),
    "documentary": Style(
        length=7.5, base=3.4, span=2.4, nearest=6, lens=2.1, over=0.35, two=0.2, react=0.4, hand=0.3, push=0.6, zoom=True, split=0.6,
    ),
    "suspense": Style(
        length=5, base=3.6, span=3.6, lens=1.2, over=0.3, two=0.1, react=0.85, height=-5, push=1.0, opening=5, split=0.6
    ),
    "frantic": Style(
        length=1.7, sigma=0.5, base=3.0, span=4.0, lens=0.85, over=0.25, react=1.0, hand=0.35, dutch=9, push=0, opening=1.8,
        split=0.5, keen=2.0,
    ),
    "epic": Style(length=6.5, base=0.8, span=3.4, lens=0.62, over=0.25, two=0.6, react=0.5, height=-8, push=0.8, opening=7),
    "intimate": Style(
        length=6.5, base=4.8, span=2.0, lens=1.6, over=0.2, two=0.05, react=0.8, hand=0.1, push=0.4, opening=3, split=0.6
    ),
    "theatre": Style(
        length=18, sigma=0.5, base=0.6, span=1.2, nearest=3, lens=0.9, over=0, two=1.0, react=0, push=0, moves=False, centred=0.5,
        opening=14, split=0.0, keen=0.6,
    ),
    "low and still": Style(
        length=8.5, base=2.6, span=1.6, nearest=4, over=0.1, two=0.4, react=0.4, height=-16, push=0, moves=False, centred=0.8,
        opening=7, split=0.0,
    ),
}  # fmt: skip
# What people call them: the first that is found in what they wrote.
CALLED = (
    (r"neon|cyberpunk|synthwave", "neon noir"),
    (r"low (and|,) (still|static)|still and low|tatami", "low and still"),
    (r"symmetr|cent(er|re)d|planimetric|dollhouse|doll'?s house|tableaux?", "symmetrical"),
    (r"long takes?|one[- ]shot|single take|plan[- ]s[ée]quence|uncut|sequence shots?", "long takes"),
    (r"silent|slapstick|1920s|muet", "silent"),
    (r"sit-?com|television comedy|tv comedy|multi-?camera|three cameras", "sitcom"),
    (r"documentary|docu\b|v[ée]rit[ée]|reportage|observational|fly on the wall", "documentary"),
    (r"suspense|thriller|dread|horror|creeping", "suspense"),
    (r"frantic|music video|frenetic|hyperactive|quick cuts|mtv", "frantic"),
    (r"epic|vistas?|sweeping|grand|monumental", "epic"),
    (r"intimate|close and quiet|chamber", "intimate"),
    (r"theatr|theater|stage play|proscenium|filmed play", "theatre"),
    (r"noir|expressionis", "noir"),
    (r"nervous|shaky|jittery|restless|urgent", "nervous"),
    (r"comedy|deadpan|comic", "comedy"),
    (r"slow|contemplative|meditative|patient|lingering", "slow"),
    (r"classical|classic|invisible|plain|hollywood|conventional", "classical"),
)
# Words that change a measure of whatever they stand with.
MEASURES: tuple[tuple[str, Callable[[Style, re.Match[str]], Style]], ...] = (
    (r"shots? of (\d+(?:\.\d+)?) ?s(?:ec\w*)?\b", lambda s, m: replace(s, length=min(max(float(m[1]), 1.2), 120.0))),
    (r"\b(\d{2,3}) ?mm\b", lambda s, m: replace(s, lens=min(max(float(m[1]), 14.0), 200.0) / 50.0)),
    (r"hand-?held|on the shoulder", lambda s, m: replace(s, hand=max(s.hand, 0.4))),
    (r"tripod|locked[- ]off|static|no camera moves?", lambda s, m: replace(s, moves=False, hand=0.0, push=0.0)),
    (r"no close-?ups?|never close", lambda s, m: replace(s, nearest=min(s.nearest, 4.0))),
    (r"(?<!no )(?<!never )close-?ups|\bclose\b(?!-?up)(?<!never close)", lambda s, m: replace(s, base=min(s.base + 1.2, 5.0))),
    (r"\bwide\b(?! lens)", lambda s, m: replace(s, base=max(s.base - 1.2, 0.4), lens=min(s.lens, 0.8))),
    (r"wide lens(es)?|wide[- ]angle", lambda s, m: replace(s, lens=min(s.lens, 0.65))),
    (r"long lens(es)?|telephoto", lambda s, m: replace(s, lens=max(s.lens, 1.6))),
    (r"low(?:[- ]angle| camera)?\b", lambda s, m: replace(s, height=min(s.height, -12.0))),
    (r"high[- ]angle|high camera|from above", lambda s, m: replace(s, height=max(s.height, 14.0))),
    (r"tilted|dutch|canted", lambda s, m: replace(s, dutch=max(s.dutch, 7.0))),
    (r"\bslow(er)? cut|slowly cut", lambda s, m: replace(s, length=s.length * 1.6)),
    (r"\bfast(er)?\b|quick(er|ly)?\b", lambda s, m: replace(s, length=max(s.length * 0.6, 1.4))),
)  # fmt: skip


def style_named(name: str) -> Style:
    """The style of a name, or of a description: "slow and wide", "nervous hand-held", "classical, shots of 8 s, 35 mm, low".

    InputError, naming those there are, where nothing of it is understood.
    """
    if name in STYLES:
        return STYLES[name]
    text = " ".join(name.lower().split())
    called = next((key for pattern, key in CALLED if re.search(pattern, text)), "")
    way = STYLES[called or "classical"]
    understood = bool(called)
    for pattern, change in MEASURES:
        found = re.search(pattern, text)
        if found and not (called and re.search(pattern, called)):  # what the style's own name says is in it already
            way, understood = change(way, found), True
    if not understood:
        raise InputError(
            f"There is no style “{name}”. Set `style` in film.toml to one of: {', '.join(STYLES)}; or describe it: “slow and wide”, "
            "“nervous hand-held”, “classical, shots of 8 s, 35 mm, low”."
        )
    return way


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
