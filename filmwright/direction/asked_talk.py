"""Who talks in a prompt: "a man whispers to a woman", "two friends chat on a bench", "a coach shouts at the team". They turn to each
other, one speaks or both by turns, and the others listen; no words are written for them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmwright.reading.inflection import every_form
from filmwright.reading.request import Request
from filmwright.reading.words import table
from filmwright.scenes import Cue, Mark, Point, Scene
from filmwright.stage.motion.chatter import FIRST, SECOND
from filmwright.stage.places.plan import Plan

NEAR, FAR = 0.75, 2.4  # metres between two who talk standing: nearer or farther ones come to APART
APART = {"talk": 1.05, "shout": 1.25, "whisper": 0.60, "scream": 1.2}
EAR = 62.0  # degrees by which one is turned away who has something whispered in the ear
CODE = r"PERSON\d+"
SEATED = re.compile(
    r"(?=(?: (?:to|with) (?:each other|one another|PERSON\d+))? "
    r"(?:on (?:a|the|their|his|her) (?:\w+ )?(?:bench|sofa|couch|swing|steps|stairs)"
    r"|(?:at|over|around|across) (?:a|the|their) (?:\w+ )?(?:tables?|desk|bar|counter))\b)"
)
IDLE = ("wait", "feel", "gesture", "look", "hold", "face")


@dataclass(frozen=True)
class Talk:
    """One who talks: their code name, the verb as written, how they do it, and to whom; `both` where they take turns."""

    who: tuple[str, ...]
    verb: str
    do: str
    mood: str
    to: tuple[str, ...]

    @property
    def both(self) -> bool:
        """Whether several talk with each other."""
        return len(self.who) > 1


def talks(told: str) -> list[Talk]:
    """Everybody who talks, by the words of a told action."""
    found = []
    for row in table("talking").values():
        verbs = "|".join(sorted({form for verb in row["verbs"] for form in every_form(verb)}, key=len, reverse=True))
        pattern = re.compile(
            rf"\b({CODE}(?:(?:,| and|, and) {CODE})*)"
            rf"((?: (?:who|is|are|was|were|has|have|\w+ly|alone|there))*?|(?:(?!PERSON)[^.;]){{1,70}}?(?:,| and| while)) ({verbs})\b"
            rf"(?! (?:on|over|by) (?:a |the |his |her |their )?(?:\w+ )?(?:tele)?phone)([^.;]*)"
        )
        for said in pattern.finditer(told):
            who = tuple(re.findall(CODE, said.group(1)))
            to = tuple(code for code in re.findall(CODE, said.group(4)) if code not in who)
            found.append(Talk(who, said.group(3), str(row["do"]), str(row.get("mood", "")), to))
    return found


def heard(request: Request) -> Request:
    """A request that has understood the verbs of those who talk, whatever part of speech they look."""
    verbs = {talk.verb for talk in talks(request.told)}
    return replace(request, not_understood=tuple(word for word in request.not_understood if word not in verbs))


ON_SEAT = re.compile(
    r"\b(PERSON\d+(?:(?:,| and) PERSON\d+)*)(?= (?:on|in) (?:a|an|the|his|her|their) (?:[\w-]+ ){0,2}"
    r"(?:bench|sofa|couch|armchair|chair|stool|throne|swing|log|deckchair|hammock)\b)"
)


def seated(told: str) -> str:
    """A told action in which who talks on a bench or at a table sits there."""
    told = ON_SEAT.sub(r"\1 sit", told)
    for talk in talks(told):
        told = re.sub(rf"\b{re.escape(talk.verb)}\b{SEATED.pattern}", "sit", told)
    return told


def conversing(scene: Scene, told: str, plan: Plan) -> tuple[Scene, set[str]]:
    """A blocked scene with those who talk in it; second, the verbs that this shows."""
    found = talks(told)
    if not found or not scene.beats:
        return scene, set()
    marks = dict(scene.marks)
    beat = scene.beats[-1]
    cues, shown = list(beat.cues), set[str]()
    for talk in found:
        here = [code.lower() for code in talk.who if code.lower() in marks]
        others = [code.lower() for code in talk.to if code.lower() in marks]
        if not here:
            continue
        shown.add(talk.verb)
        if not others and not talk.both and len(marks) > 1 and len(here) == 1:
            others = [who for who in marks if who != here[0] and not _busy(cues, who)]
        group = [*here, *others]
        still = [who for who in group if not _busy(cues, who)]
        if len(group) > 1 and len(still) == len(group):
            marks.update(_turned(group, marks, talk.do, plan))
        for k, who in enumerate(here):
            partner = next((other for other in group if other != who), "")
            manner = (FIRST, SECOND)[k % 2] if talk.both and talk.do == "talk" else ""
            cues.append(Cue(who, talk.do, 0, beat.frames, target=partner, manner=manner))
            if partner and not _looks(cues, who):
                cues.append(Cue(who, "look", 0, beat.frames, target=partner))
        for k, who in enumerate(others):
            if not _looks(cues, who) and talk.do != "whisper":
                cues.append(Cue(who, "look", 0, beat.frames, target=here[0]))
            if talk.do == "talk":
                nods = range(40 + 17 * k, beat.frames - 30, 88)
                cues += [Cue(who, "nod", at, 26) for at in nods]
    mood = next((talk.mood for talk in found if talk.mood), "")
    if mood and beat.mood == "neutral":
        beat = replace(beat, mood=mood, intensity=max(beat.intensity, 0.7))
    beat = replace(beat, cues=tuple(sorted(cues, key=lambda cue: cue.at)))
    kept = tuple((who, marks[who]) for who, _ in scene.marks)
    return replace(scene, marks=kept, beats=(*scene.beats[:-1], beat)), shown


ABREAST = re.compile(
    r"\b(?:hand in hand|holding hands|hold hands|arm in arm|side by side|with an arm around)\b", re.IGNORECASE
)
BESIDE = 0.56  # metres between two who walk hand in hand


def abreast(scene: Scene, told: str) -> Scene:
    """A blocked scene in which two who walk hand in hand go beside each other, and hold hands."""
    said = ABREAST.search(told)
    walks = [cue for beat in scene.beats[-1:] for cue in beat.cues if cue.do in ("walk", "run") and len(cue.path) > 1]
    pair = list(dict.fromkeys(cue.who for cue in walks))
    if said is None or len(pair) != 2:
        return scene
    beat, marks = scene.beats[-1], dict(scene.marks)
    one, other = (next(cue for cue in walks if cue.who == who) for who in pair)
    (ax, az), (bx, bz) = one.path[0], one.path[-1]
    long = max(math.dist((ax, az), (bx, bz)), 1e-6)
    aside = (BESIDE * (bz - az) / long, -BESIDE * (bx - ax) / long)  # to the right of the way
    moved = tuple((round(x + aside[0], 3), round(z + aside[1], 3)) for x, z in one.path)
    beside = replace(other, path=moved, at=one.at, frames=one.frames, manner=one.manner, do=one.do, heading=one.heading)
    cues = [
        beside if cue is other else cue for cue in beat.cues if cue is other or not (cue.who == other.who and cue.path)
    ]
    if "side by side" not in said.group().lower():
        cues += [
            Cue(pair[0], "hold_hands", one.at, one.frames, target=pair[1]),
            Cue(pair[1], "hold_hands", one.at, one.frames, target=pair[0]),
        ]
    first = marks[pair[0]]
    shift = (moved[0][0] - ax, moved[0][1] - az)
    marks[pair[1]] = replace(
        marks[pair[1]], x=round(first.x + shift[0], 3), z=round(first.z + shift[1], 3), heading=first.heading
    )
    beat = replace(beat, cues=tuple(sorted(cues, key=lambda cue: cue.at)))
    kept = tuple((who, marks[who]) for who, _ in scene.marks)
    return replace(scene, marks=kept, beats=(*scene.beats[:-1], beat))


def _busy(cues: list[Cue], who: str) -> bool:
    """Whether somebody goes somewhere or has their hands full of an act of their own."""
    return any(cue.who == who and (cue.path or cue.do not in IDLE) for cue in cues)


def _looks(cues: list[Cue], who: str) -> bool:
    return any(cue.who == who and cue.do == "look" and cue.target for cue in cues)


def _turned(group: list[str], marks: Mapping[str, Mark], do: str, plan: Plan) -> dict[str, Mark]:
    """Those who talk, turned to each other: two come as near as one talks, more stand in a ring about as they stood."""
    turned: dict[str, Mark] = {}
    spots = {who: (marks[who].x, marks[who].z) for who in group}
    standing = all(marks[who].posture == "stand" for who in group)
    if standing and len(group) == 2:
        one, other = group
        away = math.dist(spots[one], spots[other])
        if not NEAR < away < FAR or do == "whisper":
            spots[other] = _towards(spots[one], spots[other], marks[one], APART[do])
            if not plan.standable(spots[other]):
                spots[other] = _towards(spots[one], spots[other], marks[one], -APART[do])
    for who in group:
        mark, (x, z) = marks[who], spots[who]
        rest = [spots[each] for each in group if each != who]
        if mark.posture != "stand":
            turned[who] = mark
            continue
        middle = (sum(p[0] for p in rest) / len(rest), sum(p[1] for p in rest) / len(rest))
        heading = math.degrees(math.atan2(middle[0] - x, middle[1] - z)) % 360.0
        if do == "whisper" and who != group[0]:
            heading = (heading + EAR) % 360.0
        turned[who] = replace(mark, x=round(x, 3), z=round(z, 3), heading=round(heading, 1))
    return turned


def _towards(one: Point, other: Point, mark: Mark, metres: float) -> Point:
    """The point so far from one in the direction of another; ahead of their mark where they are at one spot."""
    away = math.dist(one, other)
    if away < 0.2:
        angle = math.radians(mark.heading)
        way = (math.sin(angle), math.cos(angle))
    else:
        way = ((other[0] - one[0]) / away, (other[1] - one[1]) / away)
    return round(one[0] + metres * way[0], 3), round(one[1] + metres * way[1], 3)
