"""What a prompt says that somebody does and nobody does when all is staged: verbs of who rides off instead, or has nothing to do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmwright.bible import Bible
from filmwright.direction.actions import Deed, Memory, Person, deeds
from filmwright.direction.asked_vehicles import MOVES, RIDES
from filmwright.language import lemma
from filmwright.reading.request import Request
from filmwright.scenes import Cue, Scene
from filmwright.stage.places.plan import Plan

IDLE = ("look", "face", "hold", "wait", "use", "appear")  # what is no deed of its own
STILL = (*IDLE, "stand", "sit", "lie", "kneel", "crouch", "smile", "")  # deeds that one's place, posture or face shows
GOING = (set(RIDES) | set(MOVES)) - {"climb", "carry", "turn", "pull", "tow", "wind", "stop"}  # shown by who rides


# verbs of senses, feelings and states, which a bearing or a face shows
UNSEEN = frozenset(
    (
        "watch",
        "see",
        "listen",
        "hear",
        "wear",
        "have",
        "be",
        "feel",
        "think",
        "smile",
        "wait",
        "rest",
        "sleep",
        "hold",
        "carry",
    )
)


def unplayed(request: Request, told: str, scene: Scene, plan: Plan, bible: Bible) -> list[str]:
    """The verbs of a request that stand in a deed of somebody's whom the finished scene has do nothing of the kind."""
    people = [Person(c.id, (c.name,), c.look.sex) for c in bible.characters if c.id.startswith("person")]
    props = {prop.called: prop.id for prop in bible.props}
    done = deeds(told, people, [word for word, _ in plan.anchors], props, Memory())
    cues = [cue for beat in scene.beats for cue in beat.cues]
    lost = []
    for verb in request.verbs:
        base = lemma(verb, "verb") or verb
        mine = [deed for deed in done if deed.who and re.search(rf"\b{re.escape(verb)}\b", deed.text.lower())]
        if mine and (_idle(told, verb, base, cues) or not any(_played(deed, base, cues) for deed in mine)):
            lost.append(verb)
    return lost


def unridden(verbs: Sequence[str], rest: Request) -> list[str]:
    """Verbs of a prompt that went with who rides or drives, out of what is told of the `rest`, and that no ride shows."""
    bases = {verb: lemma(verb, "verb") or verb for verb in verbs if verb not in rest.verbs}
    return [verb for verb, base in bases.items() if base not in GOING and base not in STILL and base not in UNSEEN]


def _idle(told: str, verb: str, base: str, cues: Sequence[Cue]) -> bool:
    """Whether the one whose name stands before a verb has nothing to do, whoever else has."""
    said = re.search(rf"\b(PERSON\d+)\b(?:(?!PERSON|[.;]).)*?\b{re.escape(verb)}\b", told, re.IGNORECASE)
    if said is None or base in STILL or base in UNSEEN:
        return False
    return not any(cue.who == said[1].lower() and cue.do not in IDLE for cue in cues)


def _played(deed: Deed, base: str, cues: Sequence[Cue]) -> bool:
    """Whether anybody of a deed does something that may be it."""
    if deed.deed in STILL or deed.mood or deed.state:
        return True
    for who in deed.who:
        own = [cue for cue in cues if cue.who == who and cue.do not in IDLE]
        rides = any(cue.do == "ride" for cue in own)
        if own and (not rides or base in GOING or any(cue.do == deed.deed for cue in own)):
            return True
    return False


__all__ = ["unplayed"]
