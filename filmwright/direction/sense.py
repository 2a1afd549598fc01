"""What a verb means on the stage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sense:
    """What a verb means on the stage.

    `deed` is a name of scenes.MOTIONS or one of blocking's own: go (to somewhere), travel (along the place,
    until something stops it), chase, stop, turn, feel (the face alone). `seconds` is its usual length where
    no path decides; `manner` and `mood` colour it.
    """

    deed: str
    seconds: float = 1.5
    manner: str = ""
    mood: str = ""
    after: str = ""  # pattern that must match the words after the verb
