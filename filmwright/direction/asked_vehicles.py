"""Vehicles and rides in prompts: which of what is named goes, who is on it, where it goes, and the camera that goes with it.

A vehicle that only stands beside other things is one of the things (asked_things.py). One that is ridden or said to move, and what
belongs on water, on rails or in the air, plays a part of its own: it gets a way through the place, and its riders a seat.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible, Character
from filmwright.direction.ways import Way, way_for
from filmwright.reading.request import Entity, Request, Where
from filmwright.scenes import Cue, Mark, Point, Scene
from filmwright.stage.places.place import SetPiece
from filmwright.stage.vehicles.catalogue import known, make_of, vehicle
from filmwright.stage.vehicles.model import Vehicle

FPS = 24
# verbs of who is on something, with what is played; and of vehicles by themselves
RIDES = {
    "ride": "ride", "drive": "drive", "cycle": "ride", "pedal": "ride", "bike": "ride", "bicycle": "ride", "row": "row",
    "paddle": "paddle",
    "canoe": "canoe", "kayak": "kayak", "sail": "sail", "steer": "steer", "pilot": "fly", "fly": "fly", "navigate": "sail",
    "race": "race",
    "travel": "ride", "cruise": "drive", "motorcycle": "ride", "sled": "ride", "sledge": "ride", "commute": "ride", "wheel": "ride",
    "gallop": "ride", "trot": "ride", "raft": "raft", "paraglide": "fly", "scooter": "ride",
}  # fmt: skip
MOVES = {
    "drive": "drive", "cruise": "drive", "speed": "drive", "race": "race", "roll": "drive", "go": "drive", "ride": "drive",
    "travel": "drive",
    "accelerate": "drive", "zoom": "drive", "rush": "drive", "pass": "pass", "move": "move", "head": "drive", "run": "drive",
    "turn": "turn",
    "overtake": "overtake", "chug": "drive", "chase": "race", "follow": "drive", "climb": "climb", "approach": "arrive",
    "arrive": "arrive",
    "pull": "arrive", "park": "park", "stop": "stop", "brake": "stop", "leave": "leave", "depart": "leave", "start": "start",
    "sail": "sail",
    "float": "float", "drift": "drift", "row": "row", "paddle": "paddle", "cross": "cross", "glide": "glide", "navigate": "sail",
    "plow": "sail", "fly": "fly", "soar": "fly", "hover": "hover", "land": "land", "descend": "land", "ascend": "rise", "rise": "rise",
    "launch": "launch", "lift": "take_off", "take": "take_off", "circle": "fly", "cycle": "ride", "pedal": "ride", "swerve": "drive",
    "tow": "drive", "carry": "move", "transport": "move", "come": "drive", "wind": "drive", "traverse": "drive", "whiz": "drive",
}  # fmt: skip
STOPS, STARTS = ("arrive", "park", "stop"), ("leave", "start")
BY_VERB = {
    "canoe": "canoe", "kayak": "kayak", "cycle": "bicycle", "bike": "bicycle", "bicycle": "bicycle", "sail": "dinghy", "drive": "car",
    "row": "rowing boat", "paddle": "canoe", "raft": "raft", "sled": "sled", "sledge": "sled", "paraglide": "paraglider",
    "motorcycle": "motorcycle",
}  # fmt: skip
NOT_DRIVEN = re.compile(r"\bdriv\w+ (a |the )?(\w+ )?(nail|screw|stake|ball|cattle|sheep|herd)")
NOT_ON = re.compile(
    r"\b(lean|stand|walk|repair|fix|wash|paint|put|load|climb|jump|run|push|pull|carr|look|point|sit(s|ting)? (next|near|beside))\w*"
)
ON = re.compile(r"\b(on|in|inside|aboard|at the wheel of|behind the wheel of)( (a|an|the|his|her|their))?\s*$")
FAST, SLOW = (
    re.compile(r"\b(fast|speed\w*|rac\w+|quick\w*|rush\w*|zoom\w*|high[- ]speed|gallop\w*)\b"),
    re.compile(r"\b(slow\w*|leisure\w*|gentl\w*|calm\w*|peaceful\w*|drift\w*)\b"),
)
UNMANNED = ("rail", "air")  # nobody is put at the controls who is not named
PUSHES = re.compile(r"\b(?:push|wheel|shov)(?:s|es|ed|ing)?\b")
GETS_OUT = re.compile(
    r"\b(?:get|got|step|climb|emerg|hop|jump|alight)\w*(?: slowly| carefully| quickly)? (?:out of|off|from)\b"
)
OUT = 26  # frames after which whoever gets out stands beside: they are getting out as the picture begins
STRIDE, AT_HANDLES, ABREAST = (
    1.05,
    0.42,
    0.75,
)  # metres a second of who pushes; from the vehicle's back to them; between two


@dataclass(frozen=True)
class Part:
    """One vehicle's part, or that of a beast that is ridden. `entity` is whose; `kind` of the catalogue, "" for a beast; `does` what is
    played ("" stands); `riders` are code names of people."""

    entity: Entity
    kind: str
    does: str = ""
    riders: tuple[str, ...] = ()
    pace: float = 1.0
    rides: str = "ride"
    pushers: tuple[str, ...] = ()  # code names of those who push it
    alights: bool = False  # its riders get out

    @property
    def go(self) -> str:
        """road, rail, water, snow or air; land for a beast."""
        return _go(self.kind) if self.kind else "land"


@dataclass(frozen=True)
class Convoyed:
    """What of a request goes, and the request without it."""

    parts: tuple[Part, ...] = ()
    rest: Request | None = None
    way: Way | None = None
    names: dict[str, str] = field(default_factory=dict)  # entity -> id of its first vehicle in the scene

    def __bool__(self) -> bool:
        return bool(self.parts)


def convoyed(request: Request) -> Convoyed:
    """Read what goes, and who is on it."""
    spans = _spans(request)
    parts: list[Part] = []
    taken: set[str] = set()
    text = request.said.lower()
    pace = 1.5 if FAST.search(text) else 0.6 if SLOW.search(text) else 1.0
    codes: dict[str, list[str]] = {}
    for code, person_id in request.people.items():
        codes.setdefault(person_id, []).append(code)
    solid = {entity.id for entity in request.entities if entity.kind != "scenery"}
    related = {
        each for relation in request.relations for each in (relation.a, relation.b) if {relation.a, relation.b} <= solid
    }
    for n, (entity, start, end) in enumerate(spans):
        kind = known(entity.noun) if entity.kind == "thing" or entity.noun in ("train", "boat", "sailboat") else None
        beast = entity.kind == "creature"
        if kind is None and not beast:
            continue
        before = text[spans[n - 1][2] if n else 0 : start]
        after = text[end : spans[n + 1][1] if n + 1 < len(spans) else len(text)]
        person = next((one for one, _, _ in reversed(spans[:n]) if one.kind == "person"), None)
        near = n > 0 and spans[n - 1][0].kind == "person"
        verb = _first(before, RIDES)
        riders: tuple[str, ...] = ()
        if person is not None and person.id not in taken and near:
            on = bool(ON.search(before)) and not NOT_ON.search(before)
            if (
                (verb and not NOT_DRIVEN.search(text))
                or (on and not beast)
                or (on and beast and " on " in f" {before} ")
            ):
                riders = tuple(codes.get(person.id, ()))
                taken.add(person.id)
        if beast:
            if riders:
                gait = "run" if FAST.search(text) else "walk"
                parts.append(Part(replace(entity, does=((gait, ""),)), "", gait, riders, pace, "ride"))
            continue
        assert kind is not None
        does = _first(after, MOVES) or (_first(before, RIDES) if riders else "")
        if does == "take_off" and not re.search(r"\b(tak\w+|took|lift\w*) off\b|\bblast\w* off\b", after):
            does = ""
        alone = entity.id not in related and len(solid) == 1
        apart = _go(kind) in ("water", "rail", "air") and alone and not request.where.interior and not entity.material
        pushers = _pushers(request, text, spans, n, codes)
        if pushers:
            taken |= {request.people[code] for code in pushers}
            riders = () if set(pushers) & set(riders) else riders
        alights = bool(near and person is not None and not pushers and GETS_OUT.search(before))
        if alights and person is not None:
            riders, does = tuple(codes.get(person.id, ())), ""
            taken.add(person.id)
        if riders or does or apart or pushers:
            parts.append(
                Part(
                    entity,
                    kind,
                    "drive" if pushers else does if riders else MOVES.get(does, does),
                    riders,
                    _stride(kind) if pushers else pace,
                    RIDES.get(verb, "ride") if verb else "ride",
                    pushers,
                    alights,
                )
            )
    parts += _by_verbs(request, text, codes, taken, pace)
    if not parts:
        return Convoyed()
    return Convoyed(tuple(parts), _without(request, parts))


def _pushers(
    request: Request, text: str, spans: list[tuple[Entity, int, int]], n: int, codes: dict[str, list[str]]
) -> tuple[str, ...]:
    """Code names of whoever pushes the n-th of what is named: "a nurse pushes a man in a wheelchair", "a man pushes a car"."""
    for one, _, end in spans[:n]:
        between = text[end : spans[n][1]]
        if one.kind == "person" and PUSHES.search(between) and not re.search(r"[.;,]|\band\b|\bpast\b", between):
            return tuple(codes.get(one.id, ()))
    return ()


# what is pushed by its handlebars, from its left side; metres from its middle to the left and ahead
LED = (
    "bicycle",
    "mountain bike",
    "child's bicycle",
    "tandem bicycle",
    "motorcycle",
    "dirt bike",
    "scooter",
    "electric scooter",
)
LED_AT = (0.42, -0.08)
AT_HAND = (
    r"\b(?:push|pull|wash|clean|polish|repair|fix|mend|park|unlock|load|get|got|step|climb|lean)(?:s|es|ed|ing|ting|ning)?\b"
    r"(?: (?:out of|into|in|on|onto|against|at))?(?: (?:an?|the|his|her|their))?(?: [\w-]+){0,2}? "
)


def at_hand(noun: str, said: str) -> bool:
    """Whether somebody does something to a vehicle, so that it is one of its own and no part of the street."""
    return known(noun) is not None and re.search(AT_HAND + re.escape(noun) + r"\b", said.lower()) is not None


def _stride(kind: str) -> float:
    """The part of its usual speed at which a vehicle of a kind is pushed."""
    made = make_of(kind)
    return STRIDE / max(vehicle(made).speed, 0.1) if made else 1.0


def _go(kind: str) -> str:
    made = make_of(kind)
    return vehicle(made).go if made else "road"


def _by_verbs(request: Request, text: str, codes: dict[str, list[str]], taken: set[str], pace: float) -> list[Part]:
    """Parts of people of whom only the verb says what they are on: "a woman is cycling"."""
    out = []
    for entity in request.of_kind("person"):
        if entity.id in taken or not codes.get(entity.id):
            continue
        found = _first(text, BY_VERB)
        if found and not NOT_DRIVEN.search(text) and not re.search(r"\bdriv\w+ (him|her|them|it)\b", text):
            kind = known(BY_VERB[found])
            if kind:
                thing = Entity(f"{entity.id}v", "thing", BY_VERB[found], BY_VERB[found])
                out.append(Part(thing, kind, found, tuple(codes[entity.id]), pace, RIDES.get(found, "ride")))
                taken.add(entity.id)
    return out


def _spans(request: Request) -> list[tuple[Entity, int, int]]:
    """The entities with where they stand in the prompt, in order."""
    text, at, out = request.said.lower(), 0, []
    for entity in request.entities:
        said = " ".join(entity.asked.lower().split())
        found = text.find(said, at)
        found = text.find(said) if found < 0 else found
        if found >= 0:
            out.append((entity, found, found + len(said)))
            at = found + len(said)
    return sorted(out, key=lambda each: each[1])


def _first(text: str, verbs: dict[str, str]) -> str:
    """The first word of a text that is a form of one of the verbs; its base form."""
    from filmwright.language import lemma

    for word in re.findall(r"[a-z]+", re.sub(r"\b(left|right|front|back) (of|side)\b", "", text)):
        base = lemma(word, "verb") or word
        if base in verbs and not (
            word == base
            and base
            in (
                "motorcycle",
                "train",
                "park",
                "land",
                "run",
                "wind",
                "head",
                "start",
                "bike",
                "canoe",
                "kayak",
                "scooter",
                "pilot",
                "carry",
            )
            and not re.search(rf"\b(to|can|will|they|we|{word}s) {word}\b|^\s*{word}\b", text)
        ):
            return str(base)
        if word.endswith("ing") and word[:-3] in verbs:
            return str(word[:-3])
    return ""


def _without(request: Request, parts: list[Part]) -> Request:
    """The request without what goes; who rides does nothing else."""
    mine = {part.entity.id for part in parts if part.kind}
    beasts = {part.entity.id: part.entity for part in parts if not part.kind}
    entities = tuple(beasts.get(entity.id, entity) for entity in request.entities if entity.id not in mine)
    riders = {code for part in parts for code in (*part.riders, *part.pushers)}
    told = request.told
    if riders:
        kept = [
            clause
            for clause in re.split(r"(?<=[.;!])\s+", told)
            if not any(re.search(rf"\b{code}\b", clause) for code in riders)
        ]
        told = " ".join(kept)
    verbs = request.verbs if told else ()
    relations = tuple(relation for relation in request.relations if not {relation.a, relation.b} & mine)
    return replace(request, entities=entities, told=told, verbs=verbs, relations=relations)


# ---------------------------------------------------------------------- where


HOMES = {
    "water": ("lake", "wild", (("kind", "lake"),)), "sea": ("sea", "shore", (("kind", "beach"), ("boat", "no"))),
    "rail": ("railway", "station", (("train", "no"),)), "street": ("street", "street", (("traffic", "none"),)),
    "highway": ("highway", "yard", (("kind", "highway"),)), "field": ("field", "plain", (("kind", "field"),)),
    "garden": ("garden", "plain", (("kind", "garden"),)), "park": ("park", "plain", (("kind", "park"),)),
    "meadow": ("meadow", "plain", (("kind", "meadow"),)),
    "slope": ("snowfield", "desert", (("ground", "snow"),)), "canal": ("canal", "riverside", (("style", "canal"),)),
    "raceway": ("raceway", "yard", (("kind", "raceway"),)), "space": ("space", "space", ()),
}  # fmt: skip
LIVES = {
    "wheelbarrow": "garden", "pram": "park", "stroller": "park", "bicycle": "park", "mountain bike": "meadow",
    "child's bicycle": "park", "tandem bicycle": "park", "tractor": "field",
    "cart": "field",
    "covered wagon": "meadow", "sled": "slope", "truck": "highway", "semi-trailer truck": "highway", "racing car": "raceway",
    "gondola": "canal",
    "scooter": "park", "electric scooter": "park", "wheelchair": "park", "ship": "sea", "cargo ship": "sea",
    "sailing ship": "sea", "warship": "sea", "yacht": "sea", "ferry": "sea",
    "submarine": "sea", "sailboat": "sea", "speedboat": "sea", "fishing boat": "sea", "tugboat": "sea", "dirt bike": "meadow",
    "carriage": "park", "chariot": "meadow", "digger": "meadow", "bulldozer": "meadow", "tank": "field", "tram": "rail",
    "hot air balloon": "meadow",
    "drone": "park",
}  # fmt: skip
WET = ("shore", "wild", "riverside")


def garaged(request: Request) -> Request:
    """The request in a place where its vehicles can go: boats on water, trains on rails, cars on a road."""
    found = convoyed(request)
    where = request.where
    if not found:
        stands = [kind for entity in request.of_kind("thing") if (kind := known(entity.noun))]
        if stands and not where.asked and not request.of_kind("creature"):
            road = "street" if request.people else "highway"
            usual = {"water": LIVES.get(stands[0], "sea"), "rail": "rail", "air": "meadow"}.get(_go(stands[0]), "")
            usual = usual or LIVES.get(stands[0], road)
            return replace(request, where=_at(where, usual))
        return request
    part = next((part for part in found.parts if part.kind), None)
    if part is None:
        return request if where.asked else replace(request, where=_at(where, "meadow"))
    go = part.go
    bridged = where.kind == "sight" and dict(where.options).get("of") in ("bridge", "suspension bridge")
    if go == "water" and where.kind not in WET and not bridged:
        home = _at(where, LIVES.get(part.kind, "water"))
        return replace(request, where=replace(home, place=where.place if where.asked else home.place))
    if go == "water" and where.kind == "wild" and dict(where.options).get("kind") not in ("river", "lake", "iceberg"):
        return replace(request, where=_at(where, "water"))
    if where.asked:
        return request
    home_of = {"water": "water", "rail": "rail", "air": "meadow", "snow": "slope"}.get(go, "street")
    return replace(request, where=_at(where, LIVES.get(part.kind, home_of)))


def _at(where: Where, home: str) -> Where:
    place, kind, options = HOMES[home]
    return replace(where, place=place, kind=kind, options=options, interior=False, asked=True, about="")


# ---------------------------------------------------------------------- on the stage


def joined(
    found: Convoyed,
    scene: Scene,
    bible: Bible,
    built: SetPiece,
    of: dict[str, Entity],
    beasts: dict[str, Entity],
    seconds: float,
    lead: float,
) -> tuple[Scene, Bible, Convoyed]:
    """The scene with its vehicles going and their riders on them; `of` learns whose they are. `beasts` are the animals of the scene by
    id; the picture begins `lead` seconds after the scene and lasts `seconds`."""
    characters, marks, cues = list(bible.characters), list(scene.marks), []
    names: dict[str, str] = {}
    seated: dict[str, tuple[str, int, str]] = {}
    first: Way | None = None
    nth = 0
    for part in found.parts:
        if not part.kind:
            who = next((name for name, entity in beasts.items() if entity.id == part.entity.id), "")
            for k, code in enumerate(part.riders):
                if who:
                    seated[code.lower()] = (who, k, part.rides)
            continue
        colour = part.entity.colour
        for k in range(min(part.entity.count, 5)):
            who = f"{part.entity.id}-v{k + 1}"
            said = f"vehicle: {colour} {part.kind}".replace("  ", " ")
            make = make_of(f"{colour} {part.kind}".strip())
            assert make is not None
            one = vehicle(make)
            goes = part.does or {"water": "float", "air": "fly", "rail": "drive"}.get(one.go, "")
            way = way_for(built, one, nth, goes, part.pace, lead + seconds, lead + seconds / 2)
            first = first or way
            nth += 1
            characters.append(Character(who, part.entity.noun.upper(), part.entity.asked, kind=said))
            marks.append((who, Mark(way.path[0][0], way.path[0][1], way.heading, seat=way.lift)))
            of[who] = part.entity
            names.setdefault(part.entity.id, who)
            if len(way.path) > 1:
                cues.append(
                    Cue(
                        who,
                        "travel",
                        0,
                        round((lead + seconds) * FPS) + FPS,
                        path=way.path,
                        manner=f"{way.manner} {goes}",
                        height=way.height,
                    )
                )
            if k == 0 and part.pushers:
                for number, code in enumerate(part.pushers[:3]):
                    pushed = _behind(way.path, way.heading, one, number, len(part.pushers[:3]))
                    marks = [(w, _at_handles(m, pushed, way.heading) if w == code.lower() else m) for w, m in marks]
                    cues += _pushing(code.lower(), pushed, round((lead + seconds) * FPS) + FPS)
            seats = len(one.seats)
            if k == 0:
                for number, code in enumerate(part.riders[:seats]):
                    seated[code.lower()] = (who, number, part.rides)
            if (
                seats
                and goes
                and one.go not in UNMANNED
                and not (k == 0 and (part.riders or part.pushers))
                and one.length < 20
            ):
                driver = f"{who}-driver"
                characters.append(
                    replace(_DRIVERS[(nth + len(part.entity.id)) % len(_DRIVERS)], id=driver, name=driver.upper())
                )
                marks.append((driver, Mark(way.path[0][0], way.path[0][1], way.heading)))
                seated[driver] = (who, 0, part.rides)
    frames = scene.frames + 2
    marks = [(who, _aboard(mark, seated[who][0], dict(marks)) if who in seated else mark) for who, mark in marks]
    out = {code.lower() for part in found.parts if part.alights for code in part.riders}
    cues += [
        Cue(who, "ride", 0, OUT if who in out else frames, target=target, manner=f"seat{seat} {verb}")
        for who, (target, seat, verb) in seated.items()
        if any(who == name for name, _ in marks)
    ]
    beats = scene.beats
    if beats:
        busy = {*seated, *(code.lower() for part in found.parts for code in part.pushers)}
        kept = tuple(cue for cue in beats[0].cues if cue.who not in busy or (cue.do == "look" and cue.who in seated))
        others = tuple(replace(beat, cues=tuple(cue for cue in beat.cues if cue.who not in busy)) for beat in beats[1:])
        beats = (replace(beats[0], cues=(*kept, *cues)), *others)
    scene = replace(scene, marks=tuple(marks), beats=beats)
    return scene, replace(bible, characters=tuple(characters)), replace(found, way=first, names=names)


def _behind(path: tuple[Point, ...], heading: float, one: Vehicle, number: int, many: int) -> tuple[Point, ...]:
    """The way of one of those who push a vehicle, side by side: its own, as far behind as arms reach its handles or its back."""
    s, c = math.sin(math.radians(heading)), math.cos(math.radians(heading))
    back, aside = AT_HANDLES - float(one.bounds[0][2]), ABREAST * (number - (many - 1) / 2)
    if one.name in LED:
        back, aside = -LED_AT[1], LED_AT[0]
    return tuple((round(x - back * s + aside * c, 3), round(z - back * c - aside * s, 3)) for x, z in path)


def _at_handles(mark: Mark, way: tuple[Point, ...], heading: float) -> Mark:
    return replace(mark, x=way[0][0], z=way[0][1], heading=heading, posture="stand", seat=0.0)


def _pushing(who: str, way: tuple[Point, ...], frames: int) -> list[Cue]:
    """Cues of somebody who walks behind what they push, their hands at it."""
    hands = Cue(who, "push_cart", 0, frames)
    return [Cue(who, "walk", 0, frames, path=way), hands] if len(way) > 1 else [hands]


def _aboard(mark: Mark, target: str, marks: dict[str, Mark]) -> Mark:
    under = marks.get(target)
    return replace(mark, x=under.x, z=under.z, heading=under.heading, posture="stand") if under else mark


def _driver(sex: str, age: int, coat: str, colour: str) -> Character:
    from filmwright.bible import Garment, Look

    return Character(
        "driver",
        "DRIVER",
        "",
        look=Look(sex=sex, age=age),
        wardrobe=(Garment(coat, colour), Garment("trousers"), Garment("boots", "#2a211c")),
    )


_DRIVERS = (_driver("male", 44, "jacket", "#3a4048"), _driver("female", 36, "jumper", "#6b3f4a"))


def bounds(found: Convoyed, bible: Bible) -> tuple[str, Array, Array] | None:
    """The first vehicle's id in the scene and its lowest and highest corner (3,), riders that stick out included; None without one."""
    part = next((part for part in found.parts if part.kind), None)
    if part is None:
        return None
    who = found.names.get(part.entity.id, "")
    character = bible.character(who)
    if character is None:
        return None
    made = make_of(character.kind.removeprefix("vehicle:"))
    assert made is not None
    one = vehicle(made)
    low, high = (np.asarray(corner, float).copy() for corner in one.bounds)
    many = min(part.entity.count, 5)
    aside = (1.4 * float(high[0]) + 1.0) * ((many - 1 + 1) // 2) if many > 1 else 0.0
    low[0], high[0] = low[0] - aside, high[0] + aside
    for seat in one.seats[:1]:
        tall = seat.hips[1] + (0.95 if seat.how != "stand" else 0.85)
        if part.riders and high[1] > tall + 1.6:  # of a sail or an envelope as much as leaves a person to be seen
            high[1] = tall + 1.6
        if tall > high[1] and (part.riders or one.go in ("road", "snow", "water")):
            high[1] = tall
    return who, low, high


__all__ = ["Convoyed", "Part", "at_hand", "bounds", "convoyed", "garaged", "joined"]
