"""What a scene that is blocked again keeps of its blocking before, so that a changed line moves what follows without changing it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field

from filmwright.direction.drama import turning
from filmwright.scenes import Point, Scene

ON_FOOT = ("walk", "run")


@dataclass(frozen=True)
class Earlier:
    """The blocking before: the line on which the scene turned ("": as the words say), how intense each beat was, where a way ended
    that somebody went on through a beat, by beat and person (metres), and who was in it (nobody: it was never blocked)."""

    turn: str = ""
    felt: Mapping[str, float] = field(default_factory=dict)
    ends: Mapping[tuple[str, str], Point] = field(default_factory=dict)
    cast: frozenset[str] = frozenset()


def earlier(scene: Scene | None) -> Earlier:
    """What is kept of a blocked scene; nothing of one that never was. A call turns at each end by itself."""
    if scene is None:
        return Earlier()
    return Earlier(
        "" if scene.sides else turning(scene),
        {beat.id: beat.intensity for beat in scene.beats},
        dict(_ends(scene)),
        frozenset(scene.cast),
    )


def _ends(scene: Scene) -> list[tuple[tuple[str, str], Point]]:
    """Ends of straight ways on foot, where a beat has but one of a person."""
    found = [
        ((beat.id, cue.who), cue.path[-1])
        for beat in scene.beats
        for cue in beat.cues
        if cue.do in ON_FOOT and len(cue.path) == 2
    ]
    found.sort()
    return [group[0] for _, rows in itertools.groupby(found, key=lambda row: row[0]) if len(group := list(rows)) == 1]
