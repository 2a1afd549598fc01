"""When the door of a place stands open: read from what the script says of it and from who comes and goes through it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from filmwright.scenes import Beat, Cue, Scene
from filmwright.stage.places.plan import Door

SWING = 20  # frames that a door takes to open or to shut
EARLIER = 16  # frames by which it begins to open before somebody comes through
BEHIND = 1.2  # metres from the point behind a door within which a path begins or ends there

# The script's own words, English and French; "is open" holds from the first frame of a scene whose first beat says it.
STANDS_OPEN = re.compile(
    r"\bdoors? (?:is|are|stands?|hangs?) (?:wide )?open\b|\bopen (?:front )?door\b|\bporte (?:est )?ouverte\b", re.I
)
OPENS = re.compile(
    r"\bdoors? (?:\w+ )?(?:opens?|swings? open|flies open|bursts? open)\b|\b(?:opens?|unlocks?) (?:the|her|his|their|a) "
    r"(?:\w+ )?doors?\b|\bporte s'ouvre\b|\bouvre(?:nt)? la porte\b",
    re.I,
)
SHUTS = re.compile(
    r"\bdoors? (?:\w+ )?(?:closes|shuts|slams|swings shut)\b|\b(?:closes?|shuts?|slams?) (?:the|her|his|their|a) (?:\w+ )?doors?\b"
    r"|\bporte (?:se ferme|claque)\b|\b(?:ferme|claque)(?:nt)? la porte\b",
    re.I,
)


@dataclass(frozen=True)
class DoorCourse:
    """The moments at which a door begins to open (True) or to shut (False), in frames of the scene, in order."""

    moments: tuple[tuple[float, bool], ...]

    def opened(self, frame: float) -> float:
        """How far the door stands open at a frame: 0 shut, 1 open."""
        share = 0.0
        for start, opens in self.moments:
            if frame < start:
                break
            moved = min((frame - start) / SWING, 1.0)
            eased = moved * moved * (3.0 - 2.0 * moved)
            share = share + ((1.0 if opens else 0.0) - share) * eased
        return share


def door_course(scene: Scene, door: Door) -> DoorCourse:
    """The course of a place's door through a scene."""
    moments: list[tuple[float, bool]] = []
    for k, (beat, start) in enumerate(zip(scene.beats, scene.starts, strict=True)):
        if beat.kind != "line":
            moments += [(_said(beat, start, match.start(), ("open",)), True) for match in OPENS.finditer(beat.text)]
            moments += [(_said(beat, start, match.start(), ("close",)), False) for match in SHUTS.finditer(beat.text)]
            if STANDS_OPEN.search(beat.text):
                moments.append((-float(SWING) if k == 0 else float(start), True))
        for cue in beat.cues:
            moments += [(start + cue.at + frame, True) for frame in _through(cue, door)]
    return DoorCourse(tuple(sorted(moments)))


def _said(beat: Beat, start: int, letter: int, deeds: tuple[str, ...]) -> float:
    """The frame of a beat at which a sentence about the door comes true: with the hand that does it, else as far in as it stands."""
    for cue in beat.cues:
        if cue.do in deeds and not cue.prop:
            return start + cue.at + 0.4 * cue.frames
    return start + beat.frames * 0.7 * letter / max(len(beat.text), 1)


def _through(cue: Cue, door: Door) -> list[float]:
    """The frames of a cue at which the door must begin to open for somebody who comes or goes through it."""
    if len(cue.path) < 2:
        return []
    if math.dist(cue.path[0], door.outside) < BEHIND:
        return [-float(EARLIER)]
    if math.dist(cue.path[-1], door.outside) < BEHIND:
        lengths = [math.dist(a, b) for a, b in zip(cue.path, cue.path[1:], strict=False)]
        walked = 1.0 - lengths[-1] / max(sum(lengths), 1e-6)
        return [walked * cue.frames - EARLIER]
    return []
