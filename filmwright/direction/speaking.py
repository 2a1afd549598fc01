"""Lines played: who is spoken to, who looks where, what the hands do, who moves on the turn of the scene."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from filmwright.direction import drama
from filmwright.direction.actions import Deed, Person
from filmwright.direction.chain import Chain, Draft, behind, offset
from filmwright.direction.moving import enter
from filmwright.direction.staging import CLOSE, RUNNING
from filmwright.scenes import Beat, Cue

MEETS = 1.9  # metres within which two who talk in a building have met
STILL_NEAR = 4.0  # metres within which who walks on in the open stops for who has stopped and speaks
LISTEN = 7  # frames after which eyes go to whoever begins to speak (0.28 s)
LISTENERS = 12  # of more people than these the nearest turn to whoever speaks
THINK = 4.5  # seconds from which a line is found while the eyes are elsewhere
RISES = 0.28  # heat of a line from which one rises from a seat on it: an outcry, an accusation
YES = re.compile(r"^(yes|yeah|yep|of course|right|okay|ok|i know|exactly|oui|bien sûr)\b", re.IGNORECASE)
NO = re.compile(r"^(no\b|nope|never|don['’]t|i can['’]t|i won['’]t|non\b|jamais)", re.IGNORECASE)
SHRUG = re.compile(r"\b(i don['’]t know|who knows|whatever|maybe|je ne sais pas)\b", re.IGNORECASE)
DELIVERIES: tuple[tuple[str, str], ...] = (
    (r"laugh|chuckl|giggl|\briant", "laugh"),
    (r"cry|sob|weep|pleur", "cry"),
    (r"pant|gasp|breathless|out of breath|essouffl", "pant"),
    (r"nod", "nod"),
    (r"shak\w+ (his|her|their) head", "shake_head"),
    (r"shrug", "shrug"),
    (r"point", "point"),
    (r"wav", "wave"),
    (r"shiver|trembl", "shiver"),
)


def play_line(
    chain: Chain, draft: Draft, beat: Beat, people: Sequence[Person], previous: Beat | None, turn: bool
) -> None:
    """Add the cues of a line to its beat; `turn` says that the scene turns here. A voice that is only heard moves nobody."""
    staging, who = chain.staging, beat.who
    _open_to_the_room(chain, draft)
    if who not in staging.people or beat.voice_over:
        return
    if not staging.people[who].on_stage:
        _come_in(chain, draft, who)
    to = _addressee(chain, beat, people, previous)
    _stop_to_talk(chain, draft, who, to)
    draft.beat = replace(draft.beat, to=to)
    listeners = staging.here([who])
    chance = chain.random(beat.id)
    thinking = beat.frames > THINK * chain.fps and who not in chain.travels
    if thinking and to:
        aside = 42.0 if chance.random() < 0.5 else -42.0
        heading = staging.heading_to(who, staging.point(to)) + aside
        chain.look(draft, who, chain.point3(offset(staging.point(who), heading, 2.2), 1.0), 0, 0.9)
        chain.look(draft, who, to, round(0.9 * chain.fps))
    elif who in chain.travels:
        _look_while_going(chain, draft, beat, to)
    elif to:
        chain.look(draft, who, to, 0)
    if to:
        chain.face(draft, who, to, 2)
    for k, listener in enumerate(_within_earshot(chain, who, to, listeners)):
        if listener in chain.travels and staging.distance(listener, who) > 3.0:
            continue  # who runs for their life does not turn round at every word
        chain.look(draft, listener, who, LISTEN + 2 * k)
        chain.face(draft, listener, who, LISTEN + 4 + 3 * k)
    if turn:
        _move_on_the_turn(chain, draft, beat, to)
    _hands(chain, draft, beat, to, listeners)


def _within_earshot(chain: Chain, who: str, to: str, listeners: Sequence[str]) -> Sequence[str]:
    """Of a crowd, those who turn to whoever speaks: the nearest ones, and who is spoken to."""
    if len(listeners) <= LISTENERS:
        return listeners
    near = sorted(listeners, key=lambda listener: (listener != to, chain.staging.distance(listener, who)))[:LISTENERS]
    return [listener for listener in listeners if listener in near]


def _come_in(chain: Chain, draft: Draft, who: str) -> None:
    """Whoever speaks and is not there yet comes in by the door; where there is none, they are there."""
    if chain.staging.plan.doors and chain.staging.here():
        enter(chain, draft, Deed("", "enter", (who,)), who, 0)
        return
    chain.staging.people[who].on_stage = True
    draft.add(who, "appear", 0, 1)


def _stop_to_talk(chain: Chain, draft: Draft, who: str, to: str) -> None:
    """Who walks along stops for one who stands and is spoken to, or speaks: all who came together in a building, in the open who is
    near enough still to be of the talk."""
    staging = chain.staging
    still = [one for one in (who, to) if one and one not in chain.travels]
    walkers = [one for one in staging.people if one in chain.travels and chain.travels[one].speed < RUNNING]
    if not to or not still:
        return
    stands = still[0]
    if not staging.plan.interior:
        walkers = [one for one in walkers if one in (who, to) and staging.distance(one, stands) < STILL_NEAR]
    for k, walker in enumerate(walkers):
        end = chain.halt(draft, walker, 0)
        if staging.distance(walker, stands) > MEETS:
            chain.walk(draft, walker, staging.beside(walker, stands, CLOSE + 0.3 + 0.3 * k), end, "", face=stands)
        chain.face(draft, walker, stands, end)


def _open_to_the_room(chain: Chain, draft: Draft) -> None:
    """Who is alone in a room while something is said, to a telephone or to nobody, is not left with the face to a wall."""
    staging, here = chain.staging, chain.staging.here()
    if len(here) != 1 or not staging.plan.interior or here[0] in chain.travels:
        return
    who, person = here[0], staging.people[here[0]]
    way = staging.open_way(who)
    if who == draft.beat.who and not draft.beat.voice_over:  # one speaks ahead, and not to what one has just looked at
        chain.look(draft, who, "", max(0, chain.busy.get(who, 0)))
    if person.posture != "stand" or abs((way - person.heading + 180.0) % 360.0 - 180.0) < 1.0:
        return
    at = max(0, chain.busy.get(who, 0))
    draft.add(who, "face", at, round(0.9 * chain.fps), Cue(who, "", heading=way))
    chain.look(draft, who, "", at)
    person.heading, person.faces = way, ""


def _addressee(chain: Chain, beat: Beat, people: Sequence[Person], previous: Beat | None) -> str:
    """To whom: who is named in the line, else who spoke before, else who is looked at, else who is nearest."""
    here = chain.staging.here([beat.who])
    for person in people:
        if person.id in here and re.search(person.pattern, beat.text, re.IGNORECASE):
            return person.id
    said = re.search(r"\bto (?:the )?([\w ]+)", beat.delivery)
    if said:
        named = next((p.id for p in people if p.id in here and re.search(p.pattern, said.group(1), re.IGNORECASE)), "")
        if named:
            return named
    if previous is not None and previous.kind == "line":
        if previous.who in here:
            return previous.who
        if previous.who == beat.who and previous.to in here:
            return previous.to
    if previous is not None and previous.who in here:
        return previous.who
    return chain.staging.nearest(beat.who)


def _look_while_going(chain: Chain, draft: Draft, beat: Beat, to: str) -> None:
    """On the move one speaks ahead, with a glance at who goes along, and back over the shoulder at who is behind."""
    if not to:
        return
    near = chain.staging.distance(beat.who, to) < 3.0
    target = to if near else behind(chain, beat.who) if to not in chain.travels else to
    chain.look(draft, beat.who, target, 2, 1.2)
    if not near or beat.frames > 2.5 * chain.fps:
        chain.look(draft, beat.who, "", min(round(1.4 * chain.fps), max(beat.frames - 6, 8)), 0.5)


def _move_on_the_turn(chain: Chain, draft: Draft, beat: Beat, to: str) -> None:
    """The body says it too: one rises, comes closer, or breaks away."""
    staging, who = chain.staging, beat.who
    if who in chain.travels or not to or chain.busy.get(who, 0) > 0:
        return
    person = staging.people[who]
    if person.posture == "sit":
        if drama.heat(beat.text, beat.delivery) < RISES:
            return  # what is said quietly over a table is said sitting
        chain.on_feet(draft, who, 4)
        person.faces = ""
        chain.face(draft, who, to, round(1.0 * chain.fps))
        return
    if (
        person.posture != "stand"
        or abs(staging.plan.ground(*staging.point(to)) - staging.plan.ground(*person.point)) > 1.0
    ):
        return
    gap = staging.distance(who, to)
    if beat.mood in ("fear", "sorrow", "doubt", "pain") or gap < CLOSE:
        away = staging.heading_to(who, staging.point(to)) + 180.0
        spot = staging.ahead(who, 0.8, away)
    elif gap > CLOSE + 0.35:
        spot = staging.beside(who, to, max(CLOSE, gap - 0.9))
    else:
        return
    person.faces = ""
    chain.walk(draft, who, spot, 2, "slow", face=to)


def _hands(chain: Chain, draft: Draft, beat: Beat, to: str, listeners: Sequence[str]) -> None:
    """What the hands and the head do with the words."""
    fps, who, text = chain.fps, beat.who, beat.text
    chance = chain.random(beat.id, "hands")
    for pattern, do in DELIVERIES:
        if re.search(pattern, beat.delivery, re.IGNORECASE):
            draft.add(
                who,
                do,
                0,
                min(round(1.6 * fps), max(beat.frames, 12)),
                Cue(who, "", target=to if do in ("point", "wave") else ""),
            )
            return
    anchor = next(
        (w for w, _ in chain.staging.plan.anchors if re.search(rf"\b{re.escape(w)}\b", text, re.IGNORECASE)), ""
    )
    point = chain.staging.plan.anchor(anchor) if anchor else None
    if point and re.search(r"\b(there|look|that|see|over|voilà|là|regarde)\b", text, re.IGNORECASE):
        spot = chain.point3(point, 1.5)
        draft.add(who, "point", 3, min(round(1.6 * fps), beat.frames), Cue(who, "", target=spot))
        chain.look(draft, who, spot, 3, 1.4)
        for listener in listeners:
            chain.look(draft, listener, spot, 20, 1.4)
        return
    first = YES.match(text), NO.match(text), SHRUG.search(text)
    for match, do, length in zip(first, ("nod", "shake_head", "shrug"), (0.9, 1.1, 1.1), strict=True):
        if match:
            draft.add(who, do, 2, min(round(length * fps), max(beat.frames, 10)))
            break
    else:
        if beat.frames > 2.2 * fps and who not in chain.travels and chance.random() < 0.35 + 0.6 * beat.intensity:
            start = round(beat.frames * chance.uniform(0.15, 0.4))
            draft.add(
                who, "gesture", start, min(round(1.7 * fps), beat.frames - start), Cue(who, "", manner=_manner(beat))
            )
    if to in listeners and beat.frames > 3.5 * fps and chance.random() < 0.45:
        listening = "shake_head" if beat.mood in ("anger", "fear") else "nod"
        draft.add(to, listening, round(beat.frames * chance.uniform(0.5, 0.75)), round(0.9 * fps))


def _manner(beat: Beat) -> str:
    return "angry" if beat.mood == "anger" else "hurried" if beat.mood in ("fear", "surprise") else ""
