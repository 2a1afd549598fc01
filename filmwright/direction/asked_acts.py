"""Acts of a prompt made whole: the things, the second person, the seat, the place and the water that an act needs and the words leave out.

`bound` adds them to a request before it is staged; `acted` lays the blocked scene out about those who act.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.bible import Bible, Prop
from filmwright.direction.actions import Deed, Memory, Person, alike, deeds
from filmwright.direction.asked_table import laid, served
from filmwright.direction.asked_talk import heard
from filmwright.reading.acts import Act, Thing, told
from filmwright.reading.look import stated
from filmwright.reading.request import Entity, Request
from filmwright.scenes import LOCOMOTION, Cue, Mark, Point, Scene
from filmwright.stage.bathing import basin
from filmwright.stage.fitting import fits
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import known, prop_mesh

# metres a second of those who go on their way by something other than their feet
SPEEDS = {
    "swim": 1.1, "skate": 3.2, "ski": 5.5, "skateboard": 3.2, "snowboard": 5.5, "surf": 3.6, "moonwalk": 0.28, "climb": 0.25, "crawl": 0.5,
    "push_cart": 1.05, "carry_shoulders": 1.0,
}  # fmt: skip
ON_WATER = ("swim", "surf", "tread_water")
DEEP, DEEP_ENOUGH = 2.4, 1.0  # metres of water that one swims in where there is so much, and at least
SEATS = {"stool": 0.45, "chair": 0.46, "armchair": 0.44, "sofa": 0.44}
RAISED = ("table", "desk", "cabinet")  # furniture that is made higher for those who work standing at it
BEHIND = 0.50  # metres behind somebody who sits, at which one works on the head or the shoulders
ACROSS = 1.25  # metres from one to the other at a table
LARGE_BEAST = 0.85  # metres of height
WITH_BEASTS = ("pet", "groom", "milk")
HALF_FACE = 24.0  # degrees off the camera, where an act says nothing of it
FAR_OFF = 6.0  # metres from which a landmark is what stands behind people
ASIDE = 0.06  # metres from the hands to what lies beside them
LIES = 0.85  # metres of height of a table on which somebody is worked on
THICK = 0.13  # metres of height of a thing, from which hands are not held over it
RIM = (3.0, 1.88)  # metres over the ground and ahead, where a ball goes that is shot at the hoop
SECOND = "another person"
GROWING = 11.0  # years up to which a child is carried
TOGETHER, NEXT_SEATS = (
    ("sofa", "bench"),
    (0.0, 0.58, -0.58),
)  # what several sit on, and metres from the first to the next
BEHIND_SOFA = 0.85  # metres from who sits on it to who stands behind it
ON_BODY = ("arms", "shoulders")  # where a child is borne
BORNE = 1.36  # metres of height up to which a child is carried on the arm
# played to an audience, from the stage where the place has one
SHOWN = (
    "ballet",
    "tap_dance",
    "do_magic",
    "conduct",
    "sing",
    "juggle",
    "strum_guitar",
    "dance_with",
    "hula_dance",
    "robot_dance",
)
DOOR = re.compile(
    r"\b(?:open|clos|shut|slam|lock|unlock|knock)(?:s|es|ed|ing|ting|ming)?(?: (?:on|at))? (?:a|the|his|her|their)"
    r" (?!car |fridge |refrigerator |oven |cupboard |garage |cell )(?:\w+ )?door\b",
    re.I,
)
BALLERINAS = ("ballerina", "ballet dancer")
DANCES = re.compile(
    r"\b(dance|dances|danced|dancing|perform|performs|performed|performing|spins?|"
    r"spun|spinning|twirls?|twirling|whirls?|whirling|pirouettes?|pirouetting)\b(?! ballet)(?! (on|in) ballet)",
    re.I,
)


def bound(request: Request) -> Request:
    """A request with what its acts need."""
    request = _in_tears(laid(served(heard(_indoors(request)))))
    if any(entity.noun in BALLERINAS for entity in request.entities):
        request = replace(request, told=DANCES.sub("dances ballet", request.told, count=1))
    acts = list({each.act.name: each.act for each in told(request.told)}.values())
    if not acts or not request.people:
        return request
    entities = list(request.entities)
    entities = [_looking(entity, acts) for entity in entities]
    number = len(entities)
    words, people = request.told, dict(request.people)
    for act in acts:
        means = dict(act.means)
        named_too = {e.noun.split()[-1] for e in entities if e.kind == "thing" and e.noun not in means}
        entities = [e for e in entities if means.get(e.noun) not in named_too]  # candles on a cake that is named
        entities = [
            replace(e, kind="thing", noun=means[e.noun], items=()) if means.get(e.noun) else e for e in entities
        ]
        named = any(e.kind == "thing" and e.noun in act.instead for e in entities)
        for kind in act.things:
            if named and kind == act.hand:
                continue
            noun = known(kind)
            there = next((e for e in entities if e.noun == kind or alike(e.noun, kind)), None)
            if there is not None and there.kind == "scenery" and noun:
                own = there.noun if known(there.noun) else kind  # a stone of the landscape is no stone for the hand
                entities[entities.index(there)] = replace(there, kind="thing", noun=own, items=())
            elif there is not None and noun and act.number > 1 and kind == act.hand:
                entities[entities.index(there)] = replace(there, noun=kind)  # not every ball is one to juggle with
            elif there is None and noun and not _replaced(act, kind, entities):
                number += 1
                entities.append(Entity(f"a{number}", "thing", kind, kind, act.number if kind == act.hand else 1))
        if act.ground and not any(e.noun == act.ground for e in entities):
            number += 1
            entities.append(Entity(f"a{number}", "scenery", act.ground, act.ground, items=("ground", "ice", "snow")))
        if act.beast and not any(e.kind == "creature" for e in entities):
            number += 1
            entities.append(Entity(f"a{number}", "creature", act.beast, act.beast))
        if act.partner and len(people) == 1:
            number += 1
            entities.append(Entity(f"a{number}", "person", SECOND, "person"))
            first, code = next(iter(people)), "PERSON2"
            people[code] = f"a{number}"
            words = _with_other(words, act, first, code)
        if act.partner == "table" and known(act.sits):
            number += 1
            entities.append(Entity(f"a{number}", "thing", act.sits, act.sits))
    for act in acts:
        if act.each and known(act.hand) and len(people) > 1:
            number += 1
            entities.append(Entity(f"a{number}", "thing", act.hand, act.hand, len(people) - 1))
    where = request.where
    place = next((act.where for act in acts if act.where is not None), None)
    if place is not None and not where.asked:
        where = replace(where, place=place[0], kind=place[1], options=place[2], interior=place[3])
    entities = _little(entities, acts, words, people)
    somebody = {entity.id for entity in entities if entity.kind == "person"}
    relations = request.relations
    if any(act.do == "lean" for act in acts):  # against what one leans on
        relations = tuple(each for each in relations if each.a not in somebody)
    return replace(request, entities=tuple(entities), told=words, people=people, where=where, relations=relations)


BORNE_ONE = re.compile(r"\bcarr(?:y|ies|ied|ying) (PERSON\d+)\b")


def _little(entities: list[Entity], acts: Sequence[Act], told: str, people: Mapping[str, str]) -> list[Entity]:
    """Whoever is carried on the shoulders is a small child: "his son"."""
    if not any(act.partner == "shoulders" for act in acts):
        return entities
    borne = {people[code] for code in BORNE_ONE.findall(told) if code in people}
    return [
        replace(e, words=f"5 year old {e.words}")
        if e.id in borne and float(stated(e.words).get("age", 99)) > GROWING
        else e
        for e in entities
    ]


WEEPS = re.compile(
    r"\b(PERSON\d+)\b(?: (?:is|was|are|starts to|begins to|\w+ly))? "
    r"(?:cr(?:y|ies|ied|ying)|weep(?:s|ing)?|wept|sob(?:s|bing|bed)?)\b(?! out)"
)


def _in_tears(request: Request) -> Request:
    """Who cries has tears on the cheeks."""
    weep = {request.people[code] for code in WEEPS.findall(request.told) if code in request.people}
    if not weep:
        return request
    entities = [replace(e, words=f"{e.words} in tears") if e.id in weep else e for e in request.entities]
    return replace(request, entities=tuple(entities))


def _indoors(request: Request) -> Request:
    """Where a door is opened or knocked at in a room, or no place is named, one is in a room, whose own door it is."""
    if not request.people or not DOOR.search(request.told) or (request.where.asked and not request.where.interior):
        return request
    if request.where.asked:
        return replace(request, entities=tuple(e for e in request.entities if e.noun != "door"))
    where = replace(request.where, place="living room", kind="room", options=(("type", "living"),), interior=True)
    return replace(request, where=where, entities=tuple(e for e in request.entities if e.noun != "door"))


def _looking(entity: Entity, acts: Sequence[Act]) -> Entity:
    """Somebody as an act wants them to look, where the words say nothing of that: who trims a beard has one."""
    wants = [act.look for act in acts if act.look and act.look.split()[-1] not in entity.words.lower()]
    if entity.kind != "person" or entity.sex == "female" or not wants:
        return entity
    return replace(entity, words=f"{entity.words} with a {wants[0]}", sex="male")


def _replaced(act: Act, kind: str, entities: Sequence[Entity]) -> bool:
    """Whether what the words name is there instead of what an act is usually done to."""
    if kind != (act.to[0] if act.to is not None else act.other if act.name == "peel" else ""):
        return False
    own = [each for each in act.things if each != kind]
    return any(e.kind == "thing" and not any(alike(e.noun, each) for each in own) for e in entities)


def _with_other(words: str, act: Act, first: str, code: str) -> str:
    """The told action with a second person in it: done by the other, or with the other."""
    if act.partner == "done":
        words = words.replace(first, code)
        first, code = code, first
    body, stop = (words[:-1], ".") if words.endswith(".") else (words, "")
    return f"{body} with {code}{stop}"


# ---------------------------------------------------------------------- the scene


@dataclass
class _Set:
    """A scene on its way to be laid out about its acts."""

    scene: Scene
    bible: Bible
    plan: Plan
    water: float | None
    marks: dict[str, Mark]
    cues: list[Cue]
    frames: int
    seats: dict[str, list[str]] = field(
        default_factory=dict
    )  # act -> those who sit together on one piece of furniture for it


def acted(scene: Scene, bible: Bible, plan: Plan, water: float | None, words: str) -> tuple[Scene, Bible]:
    """A blocked scene of a prompt, and its bible, with people, seats and things where their acts want them."""
    people = [Person(c.id, (c.name,), c.look.sex) for c in bible.characters]
    props = {prop.called: prop.id for prop in bible.props}
    found = [deed for deed in deeds(words, people, [word for word, _ in plan.anchors], props, Memory()) if deed.who]
    if not scene.beats or not any(deed.act for deed in found):
        return scene, bible
    out = _Set(scene, bible, plan, water, dict(scene.marks), list(scene.beats[-1].cues), scene.beats[-1].frames)
    placed: set[str] = set()
    for deed in found:
        if deed.act is None:
            continue
        for who in deed.who:
            alone = sum(1 for other in found if who in other.who) == 1
            _lay_out(out, deed, deed.act, who, alone, placed)
    beat = replace(scene.beats[-1], cues=tuple(sorted(out.cues, key=lambda cue: cue.at)))
    marks = tuple((who, out.marks[who]) for who, _ in scene.marks)
    return replace(scene, marks=marks, beats=(*scene.beats[:-1], beat)), out.bible


def _lay_out(out: _Set, deed: Deed, act: Act, who: str, alone: bool, placed: set[str]) -> None:
    other = deed.target or next((w for w in deed.who if w != who), "")
    if act.partner in ON_BODY and not _small(out, other):
        return
    shares = act.sits in TOGETHER and bool(out.seats.get(act.name)) and who not in placed
    if shares:
        _sit_beside(out, act, who, placed)
    elif who not in placed:
        _stand(out, act, who, other, placed)
    if act.sits in TOGETHER:
        out.seats.setdefault(act.name, []).append(who)
    mark = out.marks[who]
    target = other if other in out.marks and act.partner not in ("", "table") else ""
    if act.high and not target:
        y = float(out.plan.ground(mark.x, mark.z)) + act.high
        target = f"{mark.x:.3f},{y:.3f},{mark.z:.3f}"
    tool = "" if act.partner in ON_BODY else deed.prop
    if act.each and deed.who.index(who) > 0:  # each has one of their own
        more = _of_kind(out, act.hand, {deed.prop})
        tool = more[min(deed.who.index(who), len(more)) - 1].id if more else ""
    if act.do == "shoot_basketball":
        x, z = _ahead(mark, RIM[1])
        target = f"{x:.3f},{float(out.plan.ground(mark.x, mark.z)) + RIM[0]:.3f},{z:.3f}"
    if alone or act.partner == "shoulders":
        kept = ("hold", "appear", "enter")
        out.cues = [cue for cue in out.cues if cue.who != who or (cue.do in kept and not _worn(out, cue.prop))]
        path = _way(out, act, mark)
        cue = Cue(who, act.do, 0, out.frames, path=path, target=target, prop=tool, manner=act.manner)
        out.cues.append(replace(cue, heading=mark.heading) if act.do == "moonwalk" else cue)
        if act.do in SPEEDS and act.do not in LOCOMOTION:  # what is pushed or carried goes with who walks
            out.cues.append(Cue(who, "walk", 0, out.frames, path=_straight(out, mark, SPEEDS[act.do])))
        if act.partner == "side" and other and other not in deed.who:
            out.cues = [cue for cue in out.cues if cue.who != other]
            heard = act.do in ("read", "sing")  # one reads or sings, and the other listens
            does = replace(Cue(other, "look"), target=deed.prop or who) if heard else Cue(other, act.do, target=who)
            out.cues.append(replace(does, at=0, frames=out.frames))
        elif act.partner in ON_BODY and other:
            out.cues = [cue for cue in out.cues if cue.who != other]
            if act.partner == "shoulders":
                out.cues.append(Cue(other, "ride", 0, out.frames + 2, target=who, manner="seat0"))
        elif act.partner == "face" and other and other not in deed.who:
            out.cues = [cue for cue in out.cues if cue.who != other]
            answers = "take" if act.do == "give_award" else "" if act.do in ("slap", "present") else act.do
            if answers:
                more = _of_kind(out, act.hand, {deed.prop}) if act.each else []
                own = more[0].id if more else ""
                out.cues.append(Cue(other, answers, 4, out.frames - 4, target=who, prop=own))
            out.cues.append(Cue(other, "look", 0, out.frames, target=who))
        if target == other and other and act.partner not in ("side", "lies", *ON_BODY):
            out.cues.append(Cue(who, "look", 0, out.frames, target=other))
    if not shares:
        _things(out, deed, act, who)


def _sit_beside(out: _Set, act: Act, who: str, placed: set[str]) -> None:
    """Give somebody a place on the sofa on which another sits for the same act; who finds none is behind it."""
    first = out.marks[out.seats[act.name][0]]
    k = len(out.seats[act.name])
    if k < len(NEXT_SEATS):
        x, z = _ahead(replace(first, heading=first.heading + 90.0), NEXT_SEATS[k])
        out.marks[who] = replace(first, x=x, z=z)
    else:
        x, z = _ahead(replace(first, heading=first.heading + 90.0), 0.7 * (k - len(NEXT_SEATS)) - 0.35)
        x, z = _ahead(replace(first, x=x, z=z), -BEHIND_SOFA)
        out.marks[who] = replace(first, x=x, z=z, posture="stand", seat=0.0)
    placed.add(who)


def _worn(out: _Set, name: str) -> bool:
    """Whether a prop is fitted to the body instead of held."""
    prop = out.bible.prop(name) if name else None
    return prop is not None and fits(prop.kind) is not None


def _stand(out: _Set, act: Act, who: str, other: str, placed: set[str]) -> None:
    """Where those of an act are, and whether they sit."""
    mark = out.marks[who]
    if act.do in ON_WATER and out.water is not None:
        spot, heading = _afloat(out.plan, out.water, (mark.x, mark.z))
        mark = replace(mark, x=spot[0], z=spot[1], heading=heading)
    elif act.do in ON_WATER and (pool := basin(out.plan)) is not None:
        x, z = pool.low[0] + 1.4, min(max(mark.z, pool.low[1] + 0.9), pool.high[1] - 0.9)
        mark = replace(mark, x=round(x, 3), z=round(z, 3), heading=90.0)
    elif (stage := _on_stage(out.plan, act)) is not None and not placed:
        mark = replace(mark, x=stage[0], z=stage[1], heading=stage[2])
    elif (act.about or act.to or act.sits or act.partner) and who not in placed:
        x, z = _roomy(out.plan, (mark.x, mark.z))
        mark = replace(mark, x=x, z=z)
    if act.do not in (*ON_WATER, *LOCOMOTION) and not placed:
        mark = _before_the_landmark(out.plan, act, mark)
    if act.sits:
        mark = replace(mark, posture="sit", seat=SEATS.get(known(act.sits) or "", 0.45))
    elif act.down:
        mark = replace(mark, posture=act.down, seat=act.seat or (0.5 if act.down == "sit" else 0.0))
    out.marks[who] = mark
    placed.add(who)
    if not act.partner or other not in out.marks or other in placed:
        return
    ahead = _ahead(mark, act.apart or ACROSS)
    if act.partner in (
        "sits",
        "done",
    ):  # the one who is worked on sits where the other would have stood, the other behind
        out.marks[other] = replace(mark, posture="sit", seat=SEATS.get(known(act.sits_other) or "", 0.45))
        x, z = _ahead(mark, -BEHIND)
        out.marks[who] = replace(mark, x=x, z=z, posture="stand", seat=0.0)
        out.cues = [cue for cue in out.cues if cue.who != other]
    elif act.partner == "side":
        x, z = _ahead(replace(mark, heading=mark.heading + 90.0), act.apart)
        out.marks[other] = replace(mark, x=x, z=z)
    elif act.partner == "arms":
        out.marks[other] = _on_arm(out, who, mark)
    elif act.partner == "shoulders":
        out.marks[other] = replace(mark, posture="stand")
    elif act.partner == "lies":  # on the table, across
        x, z = _ahead(mark, act.apart)
        out.marks[other] = replace(mark, x=x, z=z, heading=(mark.heading + 90.0) % 360.0, posture="lie", seat=LIES)
        out.cues = [cue for cue in out.cues if cue.who != other]
    else:
        facing = (mark.heading + 180.0) % 360.0
        posture = "stand" if act.down else mark.posture  # the one who kneels does so before one who stands
        out.marks[other] = replace(mark, x=ahead[0], z=ahead[1], heading=facing, posture=posture)
    placed.add(other)


def _before_the_landmark(plan: Plan, act: Act, mark: Mark) -> Mark:
    """The mark turned so that what the place is known by stands behind an act that is seen from the side."""
    if plan.landmark is None or plan.interior:
        return mark
    away = (mark.x - plan.landmark[0], mark.z - plan.landmark[2])
    if math.hypot(*away) < FAR_OFF:
        return mark
    seen_from = math.degrees(math.atan2(*away))
    return replace(mark, heading=round((seen_from + (HALF_FACE if act.side is None else act.side)) % 360.0, 1))


def _small(out: _Set, who: str) -> bool:
    """Whether somebody is a child who can be carried on an arm."""
    character = out.bible.character(who)
    return character is not None and character.look.height <= BORNE


def _on_arm(out: _Set, who: str, mark: Mark) -> Mark:
    """The mark of a child who sits on somebody's left forearm, before the chest, and looks where they look."""
    from filmwright.stage.motion.near import HELD

    character = out.bible.character(who)
    scale = character.look.height / 1.75 if character else 1.0
    x, z = _ahead(mark, 0.18 * scale)
    x, z = _ahead(replace(mark, x=x, z=z, heading=mark.heading + 90.0), 0.12 * scale)
    return replace(mark, x=x, z=z, heading=(mark.heading - 32.0) % 360.0, posture="sit", seat=round(HELD * scale, 3))


def _on_stage(plan: Plan, act: Act) -> tuple[float, float, float] | None:
    """Where one plays to an audience, and the heading towards it; None where that is not done, or where there is no stage."""
    stage, seats = plan.anchor("stage"), plan.anchor("seats")
    if stage is None or seats is None or not (act.name in SHOWN or act.name.startswith("play_")):
        return None
    heading = math.degrees(math.atan2(seats[0] - stage[0], seats[1] - stage[1]))
    return stage[0], stage[1], round(heading, 1)


def _ahead(mark: Mark, metres: float) -> Point:
    angle = math.radians(mark.heading)
    return round(mark.x + metres * math.sin(angle), 3), round(mark.z + metres * math.cos(angle), 3)


def _roomy(plan: Plan, near: Point) -> Point:
    """A spot about a point with room for what an act has about it."""
    from filmwright.direction.asked_things import _roomiest

    return _roomiest(plan, near) if plan.interior else near


def _afloat(plan: Plan, water: float, near: Point) -> tuple[Point, float]:
    """The nearest spot with water deep enough to swim, and the heading along the shore."""
    best: tuple[float, Point] | None = None
    for angle in range(0, 360, 15):
        for far in np.arange(2.0, 60.0, 2.0):
            spot = (near[0] + far * math.sin(math.radians(angle)), near[1] + far * math.cos(math.radians(angle)))
            depth = water - float(plan.ground(*spot))
            if depth > DEEP_ENOUGH:
                cost = far + 8.0 * max(DEEP - depth, 0.0)
                if best is None or cost < best[0]:
                    best = (cost, (round(spot[0], 3), round(spot[1], 3)))
    if best is None:
        return near, plan.heading
    away = math.degrees(math.atan2(best[1][0] - near[0], best[1][1] - near[1]))
    return best[1], round((away + 90.0) % 360.0, 1)


def _way(out: _Set, act: Act, mark: Mark) -> tuple[Point, ...]:
    """The way of those who go: straight on, as far as the time and the place let them."""
    if act.do not in LOCOMOTION:
        return ()
    speed = SPEEDS.get(act.do, 1.2)
    metres = speed * out.frames / out.scene.fps
    if act.do not in ON_WATER:
        most = 0.4 if act.do == "climb" else math.inf
        return _straight(out, mark, speed, -1.0 if act.do == "moonwalk" else 1.0, most)
    if out.water is None and (pool := basin(out.plan)) is not None:
        metres = min(metres, pool.high[0] - 1.0 - mark.x)
    return (mark.x, mark.z), _ahead(mark, metres)


def _straight(out: _Set, mark: Mark, speed: float, sign: float = 1.0, most: float = math.inf) -> tuple[Point, ...]:
    """A way straight on (`sign` 1) or back (-1) at a speed in m/s, as far as the time, `most` metres and the place let one."""
    from filmwright.direction.asked_scene import _free_way

    metres = min(speed * out.frames / out.scene.fps, most)
    angle = math.radians(mark.heading)
    way = (sign * math.sin(angle), sign * math.cos(angle))
    free = max(_free_way(out.plan, (mark.x, mark.z), way, metres), 1.5)
    return (mark.x, mark.z), _ahead(mark, sign * min(metres, free))


# ---------------------------------------------------------------------- things


def _things(out: _Set, deed: Deed, act: Act, who: str) -> None:
    """Cues that put an act's things about whoever acts."""
    done: set[str] = {deed.prop}
    if act.hand and fits(act.hand) is None and deed.prop:
        done |= _same(out, deed.prop)
    if act.number > 1:
        for prop in _of_kind(out, act.hand, {deed.prop}):
            done.add(prop.id)
            out.cues.append(Cue(who, "use", 0, out.frames, prop=prop.id))
    if act.other:
        named = [prop for prop in out.bible.props if prop.id == deed.thing and prop.id not in done]
        for prop in [*_of_kind(out, act.other, done), *named][:1]:
            done.add(prop.id)
            used = fits(prop.kind) is not None
            out.cues.append(Cue(who, "use" if used else "hold", 0, out.frames if used else 1, prop=prop.id))
    if act.sits:
        _place(out, who, (act.sits, 0.0, 0.0, -0.02, 0.0), done)
        if act.partner == "table":
            _place(out, who, (act.sits, 0.0, 0.0, ACROSS + 0.02, 180.0), done)
    if act.sits_other and act.partner in ("sits", "done"):
        _place(out, who, (act.sits_other, 0.0, 0.0, BEHIND - 0.02, 0.0), done)
    for thing in act.about:
        _place(out, who, thing, done)
    if act.to is not None:
        named = [prop for prop in out.bible.props if prop.id == deed.thing and prop.id not in done]
        kinds = named or _of_kind(out, act.to[0], done)
        for k, prop in enumerate([*kinds[:1], *(_alikes(out, kinds[0], done) if kinds else [])]):
            _, right, up, ahead, turn = act.to
            aside = 0.16 * (-1) ** k * ((k + 1) // 2) - _in_the_way(prop, act)
            _put(out, who, prop, (prop.kind, right + aside, up, ahead, turn), done)


def _in_the_way(prop: Prop, act: Act) -> float:
    """Metres by which what is worked on lies to the left of where the hands are: they are beside what is thick, and not in it."""
    low, high = prop_mesh(prop).bounds
    wide = float(max(high[0] - low[0], high[2] - low[2]))
    return wide / 2 + ASIDE if act.hand and act.high and float(high[1] - low[1]) > THICK else 0.0


def _same(out: _Set, prop: str) -> set[str]:
    """The further ones of a thing of which one is in the hand."""
    stem = prop.rpartition("-")[0]
    return {each.id for each in out.bible.props if stem and each.id.startswith(stem + "-") and each.id == prop}


def _alikes(out: _Set, prop: Prop, done: set[str]) -> list[Prop]:
    stem = prop.id.rpartition("-")[0]
    return [
        each
        for each in out.bible.props
        if stem and each.id != prop.id and each.id.rpartition("-")[0] == stem and each.id not in done
    ][:4]


def _of_kind(out: _Set, kind: str, done: set[str]) -> list[Prop]:
    noun = known(kind) or kind
    return [prop for prop in out.bible.props if prop.id not in done and (prop.kind == noun or alike(prop.kind, kind))]


def _place(out: _Set, who: str, thing: Thing, done: set[str]) -> None:
    for prop in _of_kind(out, thing[0], done)[:1]:
        _put(out, who, prop, thing, done)


def _put(out: _Set, who: str, prop: Prop, thing: Thing, done: set[str]) -> None:
    _, right, up, ahead, turn = thing
    done.add(prop.id)
    if fits(prop.kind) is not None and not (right or up or ahead):
        out.cues.append(Cue(who, "use", 0, out.frames, prop=prop.id))
        return
    if prop.kind in RAISED and up:
        low, high = prop_mesh(prop).bounds
        tall, longest = float(high[1] - low[1]), float((high - low).max())
        raised = replace(prop, size=round(longest * (tall + up) / tall, 3))
        out.bible = replace(out.bible, props=tuple(raised if each.id == prop.id else each for each in out.bible.props))
        up = 0.0
    out.cues.append(Cue(who, "use", 0, out.frames, path=((right, ahead),), height=up, heading=turn, prop=prop.id))


BACK = 0.74  # of an animal's height, at which its back is


def _back(plan: Plan, beast: Mark, tall: float) -> float:
    return float(plan.ground(beast.x, beast.z)) + BACK * tall


def at_beasts(scene: Scene, beasts: Sequence[tuple[str, Mark]], tall: float, plan: Plan) -> Scene:
    """Who pets, grooms or milks an animal is beside it, turned to it; `beasts` are the animals' marks, `tall` their height in metres."""
    if not beasts or not scene.beats:
        return scene
    name, beast = beasts[0]
    beat, marks = scene.beats[-1], dict(scene.marks)
    cues = []
    for cue in beat.cues:
        if cue.do in WITH_BEASTS and cue.who in marks and cue.who != name:
            # a small beast is met at its head, a large one at its flank
            away, turn = (0.62, 40.0) if tall < LARGE_BEAST else (0.40 + 0.32 * min(tall, 1.4), -90.0)
            if cue.do == "groom" and tall < LARGE_BEAST:  # its back is brushed, from the flank
                away, turn = 0.52, -90.0
            angle = math.radians(beast.heading + turn)
            spot = (round(beast.x + away * math.sin(angle), 3), round(beast.z + away * math.cos(angle), 3))
            mark = replace(marks[cue.who], x=spot[0], z=spot[1], heading=(beast.heading + turn + 180.0) % 360.0)
            if tall > LARGE_BEAST and mark.posture == "crouch":
                mark = replace(mark, posture="stand")
            marks[cue.who] = mark
            at = f"{beast.x:.3f},{_back(plan, beast, tall):.3f},{beast.z:.3f}"
            cue = replace(cue, target=at if cue.do == "groom" and tall < LARGE_BEAST else name)
        cues.append(cue)
    return replace(
        scene,
        marks=tuple((who, marks[who]) for who, _ in scene.marks),
        beats=(*scene.beats[:-1], replace(beat, cues=tuple(cues))),
    )


def framed(scene: Scene) -> Act | None:
    """The act of a scene that says how it is best seen; None where there is none."""
    from filmwright.reading.acts import acts

    for beat in scene.beats:
        for cue in beat.cues:
            if cue.do in ("look", "use", "hold", "wait"):
                continue
            act = next((each for each in acts().values() if each.do == cue.do and each.manner == cue.manner), None)
            if act is not None:
                return act
    return None
