"""Running time: how long the film will be, before it is cut: the title, the scenes and what joins them, and the credits.

Whoever plans wants to know it every time, and setting the credits in type needs what draws letters. So the length of the roll is
remembered by its words and the picture's size, in `.cache/roll.json` of the film's folder, which may be deleted at any time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress

from filmwright import files
from filmwright.errors import DiskFull
from filmwright.film import Film
from filmwright.graph import digest
from filmwright.steps import credits
from filmwright.steps.outline import Outline
from filmwright.titling.cards import title_card
from filmwright.titling.roll import Roll

VERSION = 1  # raised when the same credits would now make a roll of another length
CACHE = (".cache", "roll.json")
DISSOLVE = 24  # frames, where the script says DISSOLVE TO:
BLACK = 18  # frames of black between a fade and what follows, and after the title


def length(film: Film, scenes: Sequence[Outline]) -> int:
    """Length of the film in frames, as `cut.edit` would have it, from its scenes in few words."""
    if film.path("cut.toml").is_file():  # a person's own cut
        from filmwright.steps import cut

        return cut.edit(film).frames
    now = title_card(film.settings.title, film.settings.author, film.settings.fps).frames + BLACK
    before: Outline | None = None
    for scene in scenes:
        if before is not None:
            last = before.rows[-1].window if before.rows else (0, 0)
            over = overlap(before.transition, before.tail, last[1] - last[0])
            now += BLACK if fades(before.transition) else -over
        now += scene.frames
        before = scene
    return now + BLACK + _end(film, now / film.settings.fps)


def fades(transition: str) -> bool:
    """Whether a scene that ends so fades to black."""
    words = transition.upper()
    return any(word in words for word in ("FADE OUT", "FADE TO", "TO BLACK", "FONDU AU NOIR"))


def overlap(transition: str, tail: int, last: int) -> int:
    """Frames by which the next scene overlaps one that ends so, on a clip of `last` frames; never more than half of that."""
    if not any(word in transition.upper() for word in ("DISSOLVE", "FONDU ENCHA")):
        return 0
    return min(DISSOLVE, tail, last // 2)


def _end(film: Film, picture_seconds: float) -> int:
    """Frames of the credits after so much picture."""
    fps = film.settings.fps
    of = digest((VERSION, credits.sections(film), film.settings.picture, fps))
    roll = _remembered(film, of)
    if roll is None or not credits.rolls(roll, picture_seconds, fps):
        ends = credits.end(film, picture_seconds)
        frames = sum(end.frames for end in ends)
        if isinstance(ends[0], Roll):
            with suppress(OSError, DiskFull):
                files.write(film.path(*CACHE), json.dumps({"of": of, "frames": frames}))
        return frames
    return roll


def _remembered(film: Film, of: str) -> int | None:
    """Length in frames of the roll with this digest; None where none is remembered."""
    try:
        table = json.loads(film.path(*CACHE).read_text("utf-8"))
        return int(table["frames"]) if table["of"] == of else None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # a memory that cannot be read is none
