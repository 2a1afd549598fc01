"""Acts of action lines played: "Anna brushes her teeth while Tom irons a shirt" brings the toothbrush, the iron and the board.

`with_tools` puts into the bible what the acts of a screenplay are done with; `play_act` lays an act out as cues of its beat.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from filmwright.bible import Bible, Prop
from filmwright.direction import moving
from filmwright.direction.actions import Deed
from filmwright.direction.chain import Chain, Draft
from filmwright.reading.acts import Act, told_in
from filmwright.reading.slugs import slug
from filmwright.scenes import LOCOMOTION, Cue
from filmwright.screenplay import Screenplay
from filmwright.stage.fitting import fits
from filmwright.stage.props import known

SEAT_NEAR = 4.0  # metres within which one goes to a seat to do what is done sitting
REACH = 0.95  # metres at which two act upon each other, where the act says nothing else
Fetch = Callable[[Chain, Draft, Deed, str, int], int]


def with_tools(bible: Bible, screenplay: Screenplay) -> Bible:
    """A bible with the things that the acts of the action lines need and nobody mentions: who irons has an iron. What a place has of
    itself, seats and tables, is left to the place."""
    props = list(bible.props)
    for scene in screenplay.scenes:
        for action in scene.actions:
            for act in told_in(action.shown, screenplay.language):
                for kind in _carried(act):
                    noun = known(kind)
                    if noun and not any(prop.kind == noun for prop in props):
                        props.append(Prop(slug(kind, {prop.id for prop in props}, "prop"), kind, noun))
    return replace(bible, props=tuple(props))


def _carried(act: Act) -> list[str]:
    """What of an act's things comes with whoever acts: what hands hold, and what is set up for it and is no furniture of rooms."""
    furniture = (
        "table",
        "desk",
        "sink",
        "stove",
        "bed",
        "window",
        "washing machine",
        "shower",
        "goal",
        "hoop",
        "rock wall",
        "tree",
    )
    return [kind for kind in (act.hand, act.other, *(kind for kind, *_ in act.about)) if kind and kind not in furniture]


def play_act(chain: Chain, draft: Draft, deed: Deed, who: str, at: int, fetch: Fetch) -> int:
    """Play an act of everyday life; returns the frame at which it is over. `fetch` takes up what lies somewhere."""
    act = deed.act
    assert act is not None
    staging = chain.staging
    at = max(at, chain.busy.get(who, 0))
    frames = round(deed.seconds * chain.fps)
    if act.do in LOCOMOTION:
        return moving.go(chain, draft, deed, who, at)
    other = deed.target or (staging.nearest(who) if act.partner in ("face", "sits", "done") else "")
    if act.partner in ("face", "sits", "done") and other in staging.people:
        return _with_other(chain, draft, deed, act, who, other, at, frames)
    at = _to_its_place(chain, draft, deed, act, who, at)
    if act.sits and staging.people[who].posture == "stand":
        seat = staging.free_seat(who)
        if seat is not None and math.dist((seat.x, seat.z), staging.point(who)) < SEAT_NEAR:
            at = moving.sit(chain, draft, deed, who, at)
    prop = deed.prop
    if prop in chain.lies_at and fits(_kind(chain, prop)) is None:
        at = fetch(chain, draft, replace(deed, deed="take", seconds=1.4, act=None), who, at)
    x, z = staging.point(who)
    target = ""
    if act.high and staging.people[who].posture == "stand":
        target = f"{x:.2f},{float(staging.plan.ground(x, z)) + act.high:.2f},{z:.2f}"
    cue = Cue(who, "", target=target or deed.target, prop=prop, manner=act.manner or deed.manner)
    _about(chain, draft, act, who, at, frames, prop)
    return draft.add(who, act.do, at, frames, cue)


def _kind(chain: Chain, prop: str) -> str:
    return chain.props.get(prop, prop).lower()


def _named(chain: Chain, kind: str) -> str:
    """The prop of the film that is called what an act needs."""
    return next((prop for prop, name in chain.props.items() if name.lower() == kind), "")


def _to_its_place(chain: Chain, draft: Draft, deed: Deed, act: Act, who: str, at: int) -> int:
    """Goes where the place itself has what the act needs: dishes are washed at the sink, in the kitchen that has one."""
    staging = chain.staging
    words = [deed.anchor, *(kind for kind, *_ in act.about)]
    for word in words:
        anchor = staging.plan.anchor(word) if word else None
        if anchor is None or staging.people[who].posture != "stand":
            continue
        if math.dist(anchor, staging.point(who)) > 1.0:
            at = chain.walk(draft, who, staging.near_free(anchor, [who], 0.5), at, deed.manner)
        heading = staging.heading_to(who, anchor)
        if math.dist(anchor, staging.point(who)) > 0.05:
            staging.people[who].heading, staging.people[who].faces = heading, ""
            draft.add(who, "face", at, round(0.6 * chain.fps), Cue(who, "", heading=heading))
            at += round(0.4 * chain.fps)
        break
    return at


def _about(chain: Chain, draft: Draft, act: Act, who: str, at: int, frames: int, held: str) -> None:
    """Sets up what belongs to an act and is not in its hand; what the place has itself is not brought."""
    extra = [(act.other, 0.0, 0.0, 0.0, 0.0)] if act.other else []
    for kind, right, up, ahead, turn in (*extra, *act.about):
        prop = _named(chain, kind)
        if not prop or prop == held or chain.staging.plan.anchor(kind):
            continue
        if right or up or ahead:
            stood = Cue(who, "", path=((right, ahead),), height=up, heading=turn, prop=prop)
            draft.add(who, "use", at, frames, stood)
        elif fits(kind) is not None:
            draft.add(who, "use", at, frames, Cue(who, "", prop=prop))
        else:
            draft.add(who, "hold", at, 1, Cue(who, "", prop=prop))


def _with_other(chain: Chain, draft: Draft, deed: Deed, act: Act, who: str, other: str, at: int, frames: int) -> int:
    """What two do: within reach of each other, both turned to it."""
    staging = chain.staging
    doer, done_to = (other, who) if act.partner == "done" else (who, other)
    reach = act.apart or (0.5 if act.partner in ("sits", "done") else REACH)
    if staging.distance(doer, done_to) > reach + 0.15 and doer not in chain.travels:
        at = chain.walk(draft, doer, staging.beside(doer, done_to, reach), at, deed.manner)
    for one, two in ((doer, done_to), (done_to, doer)):
        chain.look(draft, one, two, at)
    if act.partner == "face":
        if staging.people[done_to].posture == "stand":
            chain.face(draft, done_to, doer, at)
        answers = "take" if act.do == "give_award" else "" if act.do == "slap" else act.do
        if answers and done_to not in deed.who:
            draft.add(done_to, answers, at + 4, frames - 4, Cue(done_to, "", target=doer))
    _about(chain, draft, act, doer, at, frames, deed.prop)
    return draft.add(doer, act.do, at, frames, Cue(doer, "", target=done_to, prop=deed.prop, manner=deed.manner))
