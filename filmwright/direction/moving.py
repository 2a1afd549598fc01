"""Deeds that move the whole body: going, travelling, entering, leaving, sitting, falling, jumping."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from filmwright.direction.actions import Deed
from filmwright.direction.chain import Chain, Draft, Travel
from filmwright.direction.plunging import INTO
from filmwright.direction.staging import CLOSE, INTIMATE, PERSONAL, RUNNING, SPEEDS, walk_frames
from filmwright.scenes import LOCOMOTION, Cue, Point
from filmwright.stage.motion.ballistics import SOFT, frames_needed
from filmwright.stage.places.plan import Seat

NEAR_THE_BRINK = 1.6  # metres from a named edge within which one who walks back from it goes straight back
MEETING = 1.4  # metres from somebody at whose feet a run ends
AT_THE_HEAD = re.compile(
    r"\b(?:at|to) (?:the |its )?(?:head|end)\b|\ben bout de table\b|\bau bout de la table\b", re.IGNORECASE
)
SLIDES = ("skate", "ski", "skateboard", "snowboard", "surf")
GLIDE = 7.0  # metres that one skates or skis at least
FAR = 28.0  # metres from which a way is travelled and not walked to its end within a beat


def _destination(chain: Chain, deed: Deed, who: str) -> tuple[Point, str]:
    """Where a going goes, and whom it faces there."""
    staging, words = chain.staging, deed.words
    back = bool(words & {"back", "backs", "backwards", "backward", "away", "retreats", "recule", "recoils"})
    nearest = staging.nearest(who)
    anchor = staging.plan.anchor(deed.anchor) if deed.anchor else None
    if back and not deed.target:
        centre = anchor if anchor and "from" in words else staging.point(nearest) if nearest else None
        if centre is anchor and anchor and math.dist(anchor, staging.point(who)) < NEAR_THE_BRINK:
            brink, below = _edge(chain, staging.point(who), float(staging.plan.ground(*staging.point(who))))
            if brink is not None:  # from a drop one goes straight back, as far as a run-up needs
                return staging.ahead(who, 4.5, staging.heading_to(who, below) + 180.0), ""
        if centre is None or "step" in words or "steps" in words:
            turn = 180.0 if centre is None else staging.heading_to(who, centre) + 180.0
            own = staging.people[who].heading
            return staging.ahead(who, 1.0, own + 180.0 if centre is None else turn), nearest
        if not anchor or "from" in words:
            return staging.ahead(who, 1.8, staging.heading_to(who, centre) + 180.0), ""
    if deed.target and deed.target in staging.people and staging.people[deed.target].on_stage:
        near = (
            INTIMATE
            if words & {"close", "closer", "kiss", "whispers", "arms"}
            else CLOSE
            if deed.manner in ("angry", "hurried", "run")
            else PERSONAL
        )
        return staging.beside(who, deed.target, near), deed.target
    if anchor:
        return staging.near_free(anchor, [who], 0.55), ""
    if deed.prop and deed.prop in chain.lies_at:
        x, _, z = chain.lies_at[deed.prop]
        return staging.near_free((x, z), [who], 0.5), ""
    if words & {"step", "steps", "forward", "closer"}:
        if nearest and staging.distance(who, nearest) > CLOSE + 0.3:
            return staging.beside(who, nearest, max(CLOSE, staging.distance(who, nearest) - 0.9)), nearest
        return staging.ahead(who, 0.9), nearest
    found = re.search(
        r"\b(?:to|toward|towards|into|at|for|vers|up to|through|across) (?:the |a |an |his |her |la |le )?([\w’'-]+)",
        deed.text,
    )
    if found and found.group(1).lower() not in ("him", "her", "them", "it"):
        chain.note(f"“{deed.text}”: this place has no “{found.group(1)}”; {chain.names.get(who, who)} walks ahead.")
    return staging.ahead(who, 2.4), ""


def go(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Go somewhere: to a person, an anchor, a prop, a step on or back; far away it becomes travelling."""
    to, face = _destination(chain, deed, who)
    start = chain.staging.point(who)
    if math.dist(start, to) > FAR and not deed.target:
        ready = chain.on_feet(draft, who, max(at, chain.busy.get(who, 0)))
        chain.set_off(who, ready, SPEEDS.get(deed.manner, 1.3), deed.manner, chain.staging.heading_to(who, to))
        chain.look(draft, who, chain.point3(to), at)
        return ready + round(3.0 * chain.fps)
    do = deed.deed if deed.deed in LOCOMOTION and deed.deed not in ("walk", "run") else ""
    manner = deed.manner if do == "" else "hurried" if do in SLIDES else "slow"
    if do in SLIDES and math.dist(start, to) < GLIDE:
        to = chain.staging.ahead(who, GLIDE)
    if who in chain.travels and not deed.manner:
        manner = "run" if chain.travels[who].gait == "run" else ""
    chain.look(draft, who, face or (chain.point3(to, 1.4) if math.dist(start, to) > 1.5 else ""), at)
    return chain.walk(draft, who, to, at, manner, do, face)


def travel(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Run or walk along the place until something stops it."""
    staging, plan = chain.staging, chain.staging.plan
    speed = SPEEDS.get(deed.manner, 1.3)
    if speed >= RUNNING and deed.words & {"tired", "exhausted", "slow", "slowly", "slower", "slows"}:
        speed = RUNNING
    if who in chain.travels:
        travel = chain.travels[who]
        travel.speed = max(speed, travel.speed) if deed.manner == "run" else speed  # running on is no new start
        return at + round(2.6 * chain.fps)
    at = chain.on_feet(draft, who, max(at, chain.busy.get(who, 0)))
    way = _open_way(chain, who, speed)
    room = way is not None
    if not room:
        to = staging.ahead(who, 3.2, plan.heading)
        if math.dist(to, staging.point(who)) < 1.0:
            to = staging.ahead(who, 3.2, plan.heading + 180.0)
        return chain.walk(draft, who, to, at, deed.manner)
    chain.set_off(who, at, speed, deed.manner, way)
    chain.look(draft, who, "", at)
    if set(deed.who) == set(chain.hand_in_hand) and speed < RUNNING:
        other = next(one for one in chain.hand_in_hand if one != who)
        draft.add(who, "hold_hands", at, round(8.0 * chain.fps), Cue(who, "", target=other))
    return at + round((3.4 if speed >= RUNNING else 2.4) * chain.fps)


def _open_way(chain: Chain, who: str, speed: float) -> float | None:
    """The heading in which one can travel for three seconds: the way the place runs; but nobody runs at a house wall that is near
    while the land lies open behind them."""
    staging, plan = chain.staging, chain.staging.plan
    here = staging.point(who)
    headings = [plan.heading, plan.heading + 180.0]
    if plan.landmark is not None and plan.doors and speed >= RUNNING:
        mark = (plan.landmark[0], plan.landmark[2])
        away = (staging.heading_to(who, mark) - plan.heading + 180.0) % 360.0 - 180.0
        if abs(away) < 50.0 and math.dist(mark, here) < FAR:
            headings = [plan.heading + 180.0, plan.heading + 140.0, plan.heading - 140.0, plan.heading]
    for heading in headings:
        if chain.room(here, Travel(speed, heading % 360.0, "run", ""), 3 * chain.fps):
            return heading % 360.0
    return None


def chase(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Run after somebody."""
    end = travel(chain, draft, replace(deed, manner="run"), who, at)
    if deed.target in chain.staging.people:
        chain.look(draft, who, deed.target, at + 4)
        if who in chain.travels and deed.target in chain.travels:
            chain.travels[who].speed = chain.travels[deed.target].speed * 1.03
    return end


def enter(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Come in by a door, and some way towards those who are there."""
    staging = chain.staging
    person = staging.people[who]
    if person.on_stage and person.posture == "stand":
        return go(chain, draft, deed, who, at)
    door = staging.plan.door(deed.anchor)
    person.on_stage, person.point, person.posture = True, door.outside, "stand"
    others = staging.here([who])
    manner = deed.manner
    speed = SPEEDS.get(manner, 1.3)
    inside = door.inside
    if others and not deed.words & {"doorway", "threshold", "stops", "stands"}:
        host = deed.target if deed.target in others else min(others, key=lambda o: math.dist(staging.point(o), inside))
        gap = math.dist(staging.point(host), inside)
        spot = staging.before_seat(who, host, inside) if staging.people[host].posture == "sit" else None
        if spot is not None:
            inside = spot
        elif gap > 2.2:
            inside = staging.near_free(staging.towards(inside, staging.point(host), min(gap - 1.6, 1.8)), [who])
    path = staging.plan.path(door.outside, door.inside, [staging.point(o) for o in others])
    if inside != door.inside:
        path = (*path[:-1], *staging.plan.path(door.inside, inside, [staging.point(o) for o in others]))
    frames = walk_frames(path, speed, chain.fps)
    person.point = path[-1]
    person.heading = staging.heading_to(who, staging.point(others[0])) if others else staging.plan.heading
    end = draft.add(who, "enter", at, frames, Cue(who, "", path=path, manner=manner))
    if others:
        host = deed.target if deed.target in others else staging.nearest(who)
        chain.look(draft, who, host, at + frames // 3)
        chain.face(draft, who, host, end - 8)
    for other in others:
        chain.look(draft, other, who, at + round(0.6 * frames) // 2 + 6)
    return end


def exit(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Leave by a door, or ahead into open country."""
    staging = chain.staging
    at = chain.on_feet(draft, who, chain.halt(draft, who, at))
    door = staging.plan.door(deed.anchor)
    person = staging.people[who]
    away = staging.ahead(who, 14.0, staging.plan.heading)
    path: tuple[Point, ...] = (person.point, away)
    if staging.plan.doors:
        path = staging.path(who, door.outside)  # past whoever stands at the door
        if len(path) == 2 and not staging.plan.walkable(*path):
            path = (*staging.path(who, door.inside), door.outside)
    frames = walk_frames(path, SPEEDS.get(deed.manner, 1.3), chain.fps)
    end = draft.add(who, "exit", at, frames, Cue(who, "", path=path, manner=deed.manner))
    chain.look(draft, who, "", at)
    person.point, person.on_stage, person.faces = path[-1], False, ""
    for other in staging.here([who]):
        chain.look(draft, other, who, at + 10, 2.0)
    return end


def sit(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Go to the seat that is named, or to whoever sits there already, or to the nearest free one, and sit."""
    staging = chain.staging
    person = staging.people[who]
    if person.posture == "sit":
        return at + round(1.0 * chain.fps)
    near = staging.plan.anchor(deed.anchor) if deed.anchor else None
    head = staging.head_of_table(who) if AT_THE_HEAD.search(deed.text) else None
    seat = head or (staging.seat_with(who) if near is None else None) or staging.free_seat(who, near)
    if seat is None:
        ready = chain.halt(draft, who, at)
        chain.note(f"“{deed.text}”: no free seat here; {chain.names.get(who, who)} sits on the ground.")
        seat = Seat(person.point[0], person.point[1], person.heading, 0.12, "ground")
        person.posture, person.seat, person.faces = "sit", seat, ""
        return draft.add(
            who, "sit", ready, round(1.3 * chain.fps), Cue(who, "", seat=seat.height, heading=seat.heading)
        )
    staging.taken.append(seat)
    front = staging.plan.in_front_of(seat)
    ready = chain.walk(draft, who, front or (seat.x, seat.z), at, deed.manner)
    path: tuple[Point, ...] = ()
    if front is not None:
        # One comes to a seat's front, turns one's back to it, and lets oneself down.
        away = abs((person.heading - seat.heading + 180.0) % 360.0 - 180.0)
        if away > 20.0:
            turn = round((0.35 + away / 260.0) * chain.fps)
            draft.add(who, "face", ready - round(0.2 * chain.fps), turn, Cue(who, "", heading=seat.heading))
            ready += turn - round(0.3 * chain.fps)
        path = (front, (seat.x, seat.z))
        person.point = (seat.x, seat.z)
    person.posture, person.seat, person.heading, person.faces = "sit", seat, seat.heading, ""
    lowered = Cue(who, "", path=path, seat=seat.height, heading=seat.heading)
    return draft.add(who, "sit", ready, round(1.3 * chain.fps), lowered)


def sit_up(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """From lying to sitting on the ground; one who does not lie sits straight."""
    person = chain.staging.people[who]
    if person.posture != "lie":
        return at + round(chain.fps)
    edge = chain.staging.bedside(who) if person.seat is not None else None
    if edge is not None:  # the legs over the edge
        return chain.to_bedside(draft, who, edge, at)
    person.posture = "sit"
    return draft.add(who, "sit", at, round(1.4 * chain.fps), Cue(who, "", seat=0.12, heading=person.heading))


def posture(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Kneel, crouch, lie: at an anchor if one is named and it is near."""
    person = chain.staging.people[who]
    at = chain.halt(draft, who, at)
    if person.posture == deed.deed:
        return at + round(0.8 * chain.fps)
    anchor = chain.staging.plan.anchor(deed.anchor) if deed.anchor else None
    if anchor and 0.8 < math.dist(anchor, person.point) < FAR:
        at = chain.walk(draft, who, chain.staging.near_free(anchor, [who], 0.5), at, deed.manner)
    at = chain.on_feet(draft, who, at) if person.posture in ("sit", "lie") else at
    person.posture = deed.deed
    return draft.add(who, deed.deed, at, round(deed.seconds * chain.fps), Cue(who, "", manner=deed.manner))


def stand(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Get up; or be where one is said to stand."""
    at = max(at, chain.busy.get(who, 0))
    if chain.staging.people[who].posture != "stand":
        return chain.on_feet(draft, who, at) + round(0.25 * chain.fps)
    if deed.anchor and chain.staging.plan.anchor(deed.anchor) and who not in chain.travels:
        point = chain.staging.plan.anchor(deed.anchor)
        if point and math.dist(point, chain.staging.point(who)) > 1.5:
            return go(chain, draft, deed, who, at)
    return at + (round(1.2 * chain.fps) if deed.state else 4)


def stop(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Stop walking; turn to whoever is near."""
    met = chain.staging.plan.open and who in chain.only_travelled and deed.target in chain.staging.people
    end = chain.halt(draft, who, at)
    if met and deed.target not in chain.travels:
        way = math.radians(chain.staging.people[who].heading)
        x, z = chain.staging.point(deed.target)
        chain.shift(who, (round(x - MEETING * math.sin(way), 3), round(z - MEETING * math.cos(way), 3)))
    chain.only_travelled.discard(who)
    nearest = chain.staging.nearest(who)
    if nearest and chain.staging.distance(who, nearest) < 6:
        chain.face(draft, who, nearest, end)
    return max(end, at) + round(0.6 * chain.fps)


def fall(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Fall where one is; a runner falls out of the run."""
    person = chain.staging.people[who]
    moving = who in chain.travels
    at = chain.halt(draft, who, at) if moving else max(at, chain.busy.get(who, 0))
    if deed.deed == "stumble":
        return draft.add(who, "stumble", at, round(deed.seconds * chain.fps))
    person.posture = "lie"
    return draft.add(who, "fall", at, round(deed.seconds * chain.fps))


def stumble(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Trip and go on."""
    return draft.add(who, "stumble", max(at, 0), round(deed.seconds * chain.fps))  # goes on running


def jump(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """Off a height: run-up, take-off at the edge, the landing that the place or the words name. On the level: a leap ahead."""
    staging, plan = chain.staging, chain.staging.plan
    start_frame = chain.on_feet(
        draft, who, chain.halt(draft, who, at) if who in chain.travels else max(at, chain.busy.get(who, 0))
    )
    person = staging.people[who]
    here = person.point
    height = float(plan.ground(*here))
    edge, landing = _edge(chain, here, height)
    off = bool(
        deed.words & {"off", "over", "edge", "roof", "down", "into", "ledge", "from", "gap", "across"}
    ) or deed.anchor in ("edge", "ledge")
    soft = next((word for word in SOFT if re.search(rf"\b{word}\b", deed.text, re.IGNORECASE) or plan.anchor(word)), "")
    if edge is None or not off:
        to = staging.ahead(who, 1.3)
        cue = Cue(who, "jump", path=(here, to), manner=deed.manner)
        person.point = to
        return draft.add(who, "jump", start_frame, frames_needed(cue, chain.fps, plan.ground, here), cue)
    far = math.dist(here, edge)
    path: tuple[Point, ...] = (*staging.path(who, edge), landing) if far > 0.4 else (here, landing)
    drop = round(height - float(plan.ground(*landing)), 2)
    cue = Cue(who, "jump", path=path, height=max(drop, 0.0), manner=deed.manner, target=soft)
    frames = frames_needed(cue, chain.fps, plan.ground, here)
    person.point = landing
    person.posture = "lie" if drop > 2.5 and not INTO.search(deed.text) else "stand"
    person.heading = round(math.degrees(math.atan2(landing[0] - edge[0], landing[1] - edge[1])), 1)
    chain.look(draft, who, chain.point3(landing, 0.3), start_frame)
    return draft.add(who, "jump", start_frame, frames, cue)


def _edge(chain: Chain, here: Point, height: float) -> tuple[Point | None, Point]:
    """Where to take off from a raised floor and where that lands; (None, here) on level ground.

    An anchor for the landing ("airbag", "street", "below", "water") decides the way; else the "edge"; else the nearest drop.
    """
    plan = chain.staging.plan
    lands = [
        point
        for word in (*SOFT, "landing", "below", "street", "ground")
        if (point := plan.anchor(word)) and float(plan.ground(*point)) < height - 1.0
    ]
    aims = [point for word in ("edge", "ledge", "rim") if (point := plan.anchor(word))]
    aim = lands[0] if lands else aims[0] if aims else None
    headings = [math.atan2(aim[0] - here[0], aim[1] - here[1])] if aim else [math.radians(a) for a in range(0, 360, 15)]
    best: tuple[float, Point, float] | None = None
    for angle in headings:
        for step in range(1, 240):
            reach = 0.1 * step
            spot = (here[0] + reach * math.sin(angle), here[1] + reach * math.cos(angle))
            if float(plan.ground(*spot)) < height - 1.0:
                if best is None or reach < best[0]:
                    best = (reach, spot, angle)
                break
    if best is None:
        return None, here
    reach, _, angle = best
    back = max(reach - 0.35, 0.0)
    edge = (round(here[0] + back * math.sin(angle), 3), round(here[1] + back * math.cos(angle), 3))
    if lands and math.dist(edge, lands[0]) < 9.0:
        return edge, lands[0]
    drop = height - float(
        plan.ground(here[0] + (reach + 2.0) * math.sin(angle), here[1] + (reach + 2.0) * math.cos(angle))
    )
    over = min(1.2 + 3.2 * math.sqrt(max(2 * drop, 0.0) / 9.81), 6.5)
    return edge, (round(edge[0] + over * math.sin(angle), 3), round(edge[1] + over * math.cos(angle), 3))


def land(chain: Chain, draft: Draft, deed: Deed, who: str, at: int) -> int:
    """What the jump before has done already."""
    return at + round(deed.seconds * chain.fps)  # the jump before it has landed by itself
