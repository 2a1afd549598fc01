"""Deeds played: each deed of an action line becomes cues of its beat."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace

from filmwright.direction import moving
from filmwright.direction.acting import play_act
from filmwright.direction.actions import Deed
from filmwright.direction.chain import Chain, Draft, behind, offset
from filmwright.direction.staging import CLOSE, RUNNING
from filmwright.scenes import BUSINESS, Cue, Point

NATURE = re.compile(
    r"\b(storm|thunder|lightning|explosion|crash|siren|scream|wall of sand|wave|avalanche|light|shadow)s?\b", re.I
)

INTRODUCED = re.compile(r"^[^\Wa-zà-öø-ÿ][^a-zà-öø-ÿ]*?(?:\(\d+\))?, ")

# Works that are done with a thing, which is taken up first where it lies
WITH_TOOLS = ("phone", "sweep", "stir", "pour", "hammer", "dig", "paint", "cut", "brush_teeth", "brush_hair", "shave", "text", "take_photo",
              "play_guitar", "play_violin", "play_flute", "swing", "smoke", "knit", "apply")  # fmt: skip
ABREAST = 0.6  # metres between two who hold hands
ARM = 0.6  # metres to what a stretched hand touches
Play = Callable[[Chain, Draft, Deed, str, int], int]


def play(chain: Chain, draft: Draft, deed: Deed, at: int) -> int:
    """Play one deed from a frame of its beat on; returns the frame at which it is over."""
    who = [person for person in deed.who if person in chain.staging.people]
    if not who:
        return _nature(chain, draft, deed, at)
    if not deed.deed:
        if INTRODUCED.match(deed.text):
            return at  # "GRETA (46), a runner, tape on both knees," describes; the verb stands in the next clause
        chain.note(f"“{deed.text}”: no verb here that the stage knows; {_list(chain, who)} holds for it instead.")
        return at + round(1.2 * chain.fps)
    end = at
    for k, person in enumerate(who):
        start = at + (0 if deed.deed == "travel" else k * round(0.2 * chain.fps))
        if not chain.staging.people[person].on_stage and deed.deed not in ("enter",):
            chain.staging.people[person].on_stage = True
            draft.add(person, "appear", start, 1)
        if deed.act is not None and deed.deed not in DEEDS:
            end = max(end, play_act(chain, draft, deed, person, start, _handle))
            continue
        player = DEEDS.get(deed.deed, _business)
        end = max(end, player(chain, draft, deed, person, start))
    return end


def _list(chain: Chain, who: list[str]) -> str:
    return " and ".join(chain.names.get(person, person) for person in who)


def _nature(chain: Chain, draft: Draft, deed: Deed, at: int) -> int:
    """What nobody of the cast does: the weather, a sound, a thing. Whoever is free turns to what cannot be ignored."""
    if NATURE.search(deed.text) and chain.staging.here():
        point = chain.staging.plan.anchor(deed.anchor) if deed.anchor else None
        who = chain.staging.here()[0]
        target = chain.point3(point, 4.0) if point else behind(chain, who) if who in chain.travels else ""
        if target:
            chain.look(draft, who, target, at + 12, 1.4)
            chain.look(draft, who, "", at + 12 + round(1.4 * chain.fps), 0.5)
    return at + round(1.4 * chain.fps)


def _look(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    staging, words = chain.staging, deed.words
    person = staging.people[who]
    seconds = deed.seconds + (0.5 if deed.manner == "slow" else 0.0)
    anchor = staging.plan.anchor(deed.anchor) if deed.anchor else None
    target = ""
    if deed.target in staging.people:
        target = deed.target
    elif deed.prop:
        target = deed.prop
    elif words & {"behind", "back", "derrière"} and not anchor:
        target = behind(chain, who)
    elif anchor:
        target = chain.point3(anchor, 6.0 if words & {"storm", "sky", "tower"} else 1.2)
    elif words & {"down", "below", "floor", "ground", "feet", "shoes"}:
        over = offset(staging.point(who), person.heading, 2.5)
        drops = float(staging.plan.ground(*over)) < float(staging.plan.ground(*staging.point(who))) - 2.0
        target = chain.point3(over if drops else offset(staging.point(who), person.heading, 0.9), 0.1)
    elif words & {"up", "sky", "stars", "moon", "sun", "ceiling", "ciel"}:
        target = chain.point3(offset(staging.point(who), person.heading, 8.0), 7.0)
    elif words & {"away", "aside"}:
        target = chain.point3(offset(staging.point(who), person.heading + 70.0, 4.0), 1.1)
    elif words & {"around", "round", "scans", "searches"}:
        for k, turn in enumerate((-50.0, 45.0)):
            spot = chain.point3(offset(staging.point(who), person.heading + turn, 6.0), 1.5)
            chain.look(draft, who, spot, at + k * round(0.8 * chain.fps), 0.8)
        return at + round(1.8 * chain.fps)
    elif words & {"each", "other"} or not words - {"looks", "stares", "watches"}:
        target = staging.nearest(who)
    chain.look(draft, who, target, at, seconds)
    if target in staging.people:
        chain.face(draft, who, target, at + 4)
    elif anchor and who not in chain.travels and person.posture == "stand":
        heading = staging.heading_to(who, anchor)
        draft.add(who, "face", at + 3, round(0.7 * chain.fps), Cue(who, "", target=chain.point3(anchor)))
        person.heading, person.faces = heading, ""
    if who in chain.travels and target:
        chain.look(draft, who, "", at + round(seconds * chain.fps), 0.5)  # and on, eyes front
    return at + round(seconds * chain.fps)


def _turn(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    walks = chain.travels.get(who)
    if walks is not None and walks.speed < RUNNING and deed.words & {"round", "around", "back", "retourne"}:
        at = chain.halt(draft, who, at)  # who turns round in the middle of a walk stops there
        others = [one for one in chain.staging.here([who]) if one not in chain.travels]
        back = min(others, key=lambda one: chain.staging.distance(who, one), default="")
        if back:
            chain.look(draft, who, back, at)
            chain.face(draft, who, back, at)
            return at + round(deed.seconds * chain.fps)
    if who in chain.travels or chain.staging.people[who].posture != "stand":
        return _look(chain, draft, deed, who, at)
    if deed.target or deed.anchor or deed.prop:
        return _look(chain, draft, deed, who, at)
    person, words = chain.staging.people[who], deed.words
    nearest = chain.staging.nearest(who)
    if words & {"away", "back"} and nearest:
        heading = (chain.staging.heading_to(who, chain.staging.point(nearest)) + 150.0) % 360.0
    elif nearest and person.faces != nearest:
        chain.look(draft, who, nearest, at)
        chain.face(draft, who, nearest, at)
        return at + round(deed.seconds * chain.fps)
    else:
        heading = (person.heading + 180.0) % 360.0
    person.heading, person.faces = heading, ""
    chain.look(draft, who, "", at)
    return draft.add(who, "face", at, round(0.9 * chain.fps), Cue(who, "", heading=round(heading, 1)))


def _handle(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Give, take, pick up, put down, drop, throw, hold, read, open…: hands and a prop."""
    staging, prop = chain.staging, deed.prop
    frames = round(deed.seconds * chain.fps)
    at = max(at, chain.busy.get(who, 0))
    if prop and deed.deed in ("take", "pick_up", "open") and prop in chain.lies_at:
        x, _, z = chain.lies_at[prop]
        if (
            math.dist((x, z), staging.point(who)) > 1.1
            and staging.people[who].posture == "stand"
            and who not in chain.travels
        ):
            at = chain.walk(draft, who, staging.near_free((x, z), [who], 0.5), at, deed.manner)
        chain.lies_at.pop(prop)
    if prop:
        chain.look(draft, who, prop, at, deed.seconds)
    target = deed.target
    if deed.deed == "give":
        target = target or staging.nearest(who)
        if not target:
            chain.note(f"“{deed.text}”: nobody is there to be given anything.")
            return at + frames
        seated = staging.people[who].posture == staging.people[target].posture == "sit"  # over a table
        if staging.distance(who, target) > (2.4 if seated else 1.3) and who not in chain.travels:
            at = chain.walk(draft, who, staging.beside(who, target, CLOSE), at, deed.manner, face=target)
        chain.look(draft, target, prop or who, at + 6)
        draft.add(target, "take", at + frames // 3, frames - frames // 3, Cue(target, "", target=who))
        chain.look(draft, who, target, at + frames)
    if not prop and deed.deed in ("give", "take", "pick_up", "put_down", "drop", "throw", "hold") and not target:
        chain.note(
            f"“{deed.text}”: the thing in this is not among the film's props; the hands go through the motion alone."
        )
    return draft.add(who, deed.deed, at, frames, Cue(who, "", target=target, prop=prop, manner=deed.manner))


def _together(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Hug, kiss, shake hands, fight, push: needs the other within reach; both play."""
    staging = chain.staging
    other = deed.target or staging.nearest(who)
    frames = round(deed.seconds * chain.fps)
    if not other or other not in staging.people or (deed.deed == "push" and deed.prop):
        return draft.add(who, deed.deed, at, frames, Cue(who, "", target=deed.target, prop=deed.prop))
    reach = {"hug": 0.45, "kiss": 0.45, "shake_hands": 0.8}.get(deed.deed, 0.8)
    if staging.distance(who, other) > reach + 0.15 and staging.people[other].posture == "stand":
        at = chain.walk(draft, who, staging.beside(who, other, reach), at, deed.manner)
    chain.look(draft, other, who, at)
    chain.look(draft, who, other, at)
    if deed.deed not in ("push", "pull", "fight", "pat"):
        draft.add(other, deed.deed, at + 4, frames - 4, Cue(other, "", target=who))
    return draft.add(who, deed.deed, at, frames, Cue(who, "", target=other, manner=deed.manner))


def _hand_in_hand(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Takes somebody's hand, face to face, or the arm, side by side; who goes on together then goes so."""
    staging, other = chain.staging, deed.target or chain.staging.nearest(who)
    frames = round(deed.seconds * chain.fps)
    if other not in staging.people or not staging.people[other].on_stage:
        chain.note(f"“{deed.text}”: nobody is there whose hand could be taken.")
        return at + frames
    beside = deed.deed == "take_arm"
    standing = staging.people[who].posture == staging.people[other].posture == "stand"
    if standing and (staging.distance(who, other) > ABREAST + 0.15 or beside) and who not in chain.travels:
        spot = staging.beside(who, other, ABREAST)
        if beside:
            way = staging.plan.heading
            sides = [offset(staging.point(other), way + turn, ABREAST) for turn in (90.0, -90.0)]
            free = [side for side in sides if staging.free(side, [who, other], 0.3)]
            spot = min(free, key=lambda side: math.dist(side, staging.point(who)), default=spot)
        at = chain.walk(draft, who, spot, at, deed.manner, face="" if beside else other)
        chain.face(draft, other, who, at - 10)
    for one, two in ((who, other), (other, who)):
        chain.look(draft, one, two, at)
        draft.add(one, "hold_hands", at, frames, Cue(one, "", target=two))
    chain.hand_in_hand = (who, other)
    return at + frames


def _hang_up(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """The telephone comes down from the ear: onto the table where there is one, else into the hand."""
    laid = chain.staging.plan.surface(chain.staging.point(who), 1.0) is not None
    do = "put_down" if laid and deed.prop else "hold"
    chain.look(draft, who, deed.prop, at, deed.seconds)
    return draft.add(who, do, at, round(deed.seconds * chain.fps), Cue(who, "", prop=deed.prop))


def _at_the_door(chain: Chain, draft: Draft, word: str, anchor: Point, who: str, at: int) -> str:
    """Where a hand goes that knocks or opens: at a door one stands before it and turns to it, not to the spot one stands on."""
    plan, person = chain.staging.plan, chain.staging.people[who]
    spot = anchor
    if word in dict(plan.doors) or word == "door":
        door = plan.door(word)
        beyond = max((door.outside, door.inside), key=lambda point: math.dist(point, person.point))
        away = max(math.dist(beyond, person.point), 0.1)
        spot = (
            round(person.point[0] + (beyond[0] - person.point[0]) / away * ARM, 3),
            round(person.point[1] + (beyond[1] - person.point[1]) / away * ARM, 3),
        )
    if math.dist(spot, person.point) > 0.05:
        person.heading, person.faces = chain.staging.heading_to(who, spot), ""
        draft.add(who, "face", at, round(0.5 * chain.fps), Cue(who, "", heading=person.heading))
    height = float(plan.ground(*person.point)) + 1.15
    return f"{spot[0]:.2f},{height:.2f},{spot[1]:.2f}"


def _business(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Whatever the body does where it is."""
    frames = round(deed.seconds * chain.fps)
    if deed.deed == "feel":
        return at + frames  # the beat's mood shows it
    target = deed.target
    anchor = chain.staging.plan.anchor(deed.anchor) if deed.anchor else None
    if deed.deed in ("open", "close", "knock", "push") and anchor and not deed.prop:
        if math.dist(anchor, chain.staging.point(who)) > 1.0 and who not in chain.travels:
            at = chain.walk(draft, who, chain.staging.near_free(anchor, [who], 0.4), at, deed.manner)
        target = _at_the_door(chain, draft, deed.anchor, anchor, who, at)
    if deed.deed == "point":
        target = target or (chain.point3(anchor, 2.0) if anchor else "")
        if target:
            chain.look(draft, who, target, at)
    if deed.prop in chain.lies_at and deed.deed in WITH_TOOLS:
        at = _handle(chain, draft, replace(deed, deed="take", seconds=1.4), who, at)  # it is fetched first
    if deed.deed == "spin" and chain.staging.people[who].posture == "stand" and who not in chain.travels:
        heading = chain.staging.people[who].heading
        for k in range(1, 4):
            turned = Cue(who, "", heading=round((heading + 120.0 * k) % 360.0, 1))
            draft.add(who, "face", at + round((k - 1) * frames / 3), round(frames / 3), turned)
    if deed.deed not in BUSINESS:
        chain.note(f"“{deed.text}”: the stage has no motion for this; {chain.names.get(who, who)} holds.")
        return at + frames
    return draft.add(who, deed.deed, at, frames, Cue(who, "", target=target, prop=deed.prop, manner=deed.manner))


DEEDS: dict[str, Play] = {
    "go": moving.go, "crawl": moving.go, "climb": moving.go, "skate": moving.go, "ski": moving.go, "travel": moving.travel,
    "chase": moving.chase,
    "enter": moving.enter, "exit": moving.exit, "sit": moving.sit, "sit_up": moving.sit_up, "kneel": moving.posture,
    "crouch": moving.posture, "lie": moving.posture, "stand": moving.stand, "stop": moving.stop, "fall": moving.fall,
    "stumble": moving.stumble, "jump": moving.jump, "land": moving.land, "look": _look, "turn": _turn, "give": _handle,
    "take": _handle, "pick_up": _handle, "put_down": _handle, "drop": _handle, "throw": _handle, "hold": _handle, "read": _handle,
    "write": _handle, "drink": _handle, "eat": _handle, "hug": _together, "kiss": _together, "shake_hands": _together,
    "fight": _together, "pat": _together, "push": _together, "pull": _together, "hold_hands": _hand_in_hand,
    "take_arm": _hand_in_hand, "hang_up": _hang_up,
}  # fmt: skip
