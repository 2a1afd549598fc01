"""The animals of a request: who they are, where they stand, and what they do for as long as they are looked at."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Character
from filmwright.direction.arranging import SEATS, Laid, top_of
from filmwright.direction.asked_chases import GAP, before, beside, chased, fleeing
from filmwright.direction.asked_perches import at_thing, holder, perch, room_under
from filmwright.direction.asked_things import Layout
from filmwright.direction.contained import floor_of, lies
from filmwright.reading.casting import seed_of
from filmwright.reading.prompt_creatures import spoken, wears
from filmwright.reading.request import Entity, Request
from filmwright.scenes import Cue, Mark, Point, Scene
from filmwright.stage.creatures import kind_of
from filmwright.stage.creatures.course import FEATS
from filmwright.stage.creatures.creature import Creature, creature
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import prop_mesh

FPS = 24
G = 9.81
SWIMMERS = ("fish", "jellyfish", "ray")  # families that live in the water alone
GOES = ("walk", "trot", "play", "run", "fly", "swim")
REARED = 1.65  # how high one is on its hind legs, for its height
SHOWN = 36.0  # at which what it wears is seen best
ASIDE = 58.0  # degrees from the camera at which one that stands is seen best
FAR_OFF = 20.0  # metres from which a landmark is what stands behind animals and not what they are at
CLIMBS = 1.5  # metres of way that a metre of height is worth
WITH_SWIMMER = 1.1  # metres over the ground at which fish go with somebody who swims
LEAST = 0.004  # metres over the ground of who is placed by what it is told to be on
WHEELS, OVERHEAD = 2.6, 2.0  # metres: the radius of a gull's nearest round above people, and its height
FreeWay = Callable[[Plan, Point, Point, float], float]


@dataclass
class Animal:
    """One animal on its way to its mark."""

    who: str
    entity: Entity
    character: Character
    creature: Creature
    x: float = 0.0
    z: float = 0.0
    heading: float = ASIDE
    lift: float = 0.0
    seated: bool = False
    held: bool = False  # in something, where it sits if it does nothing else
    tabled: bool = False  # at the table on which its meal stands
    hovers: bool = False  # at something, and stays there
    ahead: bool = False  # far nearer to the camera than the others, because it is far smaller

    @property
    def span(self) -> tuple[float, float]:
        """How much room it takes across the picture and in depth, at its heading."""
        low, high = self.creature.body.low, self.creature.body.high
        a = math.radians(self.heading)
        wide, long = float(high[0] - low[0]), float(high[2] - low[2])
        return (
            abs(math.cos(a)) * wide + abs(math.sin(a)) * long,
            abs(math.sin(a)) * wide + abs(math.cos(a)) * long,
        )


@dataclass(frozen=True)
class Herd:
    """All animals of a request. `still`: nobody goes anywhere, so that the camera may hold their bounds (2,3)."""

    characters: tuple[Character, ...] = ()
    marks: tuple[tuple[str, Mark], ...] = ()
    cues: tuple[Cue, ...] = ()
    of: dict[str, Entity] = field(default_factory=dict)
    still: bool = True
    bounds: Array | None = None
    seated: bool = False
    whole: bool = False  # in the air, in the water or long and low: looked at as a whole, not at the eyes
    afloat: bool = False  # on the water
    front: float = (
        0.0  # azimuth in degrees from which those that stay are seen, with what the place is known by behind them
    )


def herd(
    request: Request,
    plan: Plan,
    layout: Layout,
    people: tuple[tuple[str, Mark], ...],
    frames: int,
    free_way: FreeWay,
    water: float | None = None,
    walked: Cue | None = None,
) -> Herd:
    """The animals of a request, beside its people and things. `frames` is how long the scene lasts; `water` the height of
    its surface, if the place has any; `walked` where somebody goes, on the scene's clock, whom they then go with."""
    animals = [animal for entity in request.of_kind("creature") for animal in _of(entity)]
    if not animals:
        return Herd()
    spot = _waterside(plan, animals, water) if water is not None else None
    _stand(request, plan, layout, people, animals, spot)
    front = 0.0 if layout.props or people else _seen_from(plan)
    _turn_round(animals, front)
    marks, cues = [], []
    moving = False
    going = [animal for animal in animals if any(name in GOES for name, _ in animal.entity.does) and not animal.seated]
    paces = [speed_of(next(n for n, _ in a.entity.does if n in GOES), a.creature) for a in going]
    pace = min(paces, default=99.0)  # those who go together go at one pace
    hunt = _hunt(request, animals)
    led: dict[str, tuple[Mark, list[Cue]]] = {}
    for k, animal in enumerate(animals):
        along = _alongside(animal, k, walked) if not animal.entity.does and not animal.seated else None
        if people and walked is None and not plan.interior and not animal.seated and not animal.ahead:
            along = along or _wheeling(animal, k, people, frames, pace)
        mark, done = led.get(animal.who) or along or _played(animal, k, plan, frames, free_way, pace)
        if hunt and animal is hunt[0]:
            pack = [other for other in animals if other.entity.id == animal.entity.id and other is not animal]
            led |= _led(hunt, pack, done)
        marks.append((animal.who, mark))
        cues += done
        moving = moving or any(cue.path for cue in done)
    corners = [_bounds(animal, plan) for animal in animals if not animal.ahead]
    bounds = np.array([np.min([c[0] for c in corners], 0), np.max([c[1] for c in corners], 0)])
    return Herd(
        tuple(animal.character for animal in animals),
        tuple(marks),
        tuple(cues),
        {animal.who: animal.entity for animal in animals},
        not moving,
        bounds,
        any(animal.seated for animal in animals),
        any(
            (animal.lift > 0 and not animal.seated) or animal.creature.length > 2.4 * animal.creature.eye
            for animal in animals
        ),
        water is not None and any(cue.manner == "swim" for cue in cues),
        front,
    )


def _hunt(request: Request, animals: list[Animal]) -> tuple[Animal, Animal] | None:
    """Who chases and who is chased, the first of each kind; they stand in this order, and both go at what the slower can."""
    pair = chased(request)
    if pair is None:
        return None
    hunter, prey = (next((a for a in animals if a.entity.id == one), None) for one in pair)
    if hunter is None or prey is None or hunter.seated or prey.seated:
        return None
    if not any(name in GOES for name, _ in hunter.entity.does):
        hunter.entity = replace(hunter.entity, does=(("run", ""), *hunter.entity.does))
    prey.entity = fleeing(prey.entity)
    prey.ahead = hunter.ahead = False
    animals.sort(key=lambda animal: animal is not hunter)
    return hunter, prey


def _led(hunt: tuple[Animal, Animal], pack: list[Animal], done: list[Cue]) -> dict[str, tuple[Mark, list[Cue]]]:
    """The marks and cues of who is chased, and of the others who chase, by the way of the first."""
    hunter, prey = hunt
    way = next((cue for cue in done if len(cue.path) > 1), None)
    if way is None:
        return {}
    flies = prey.entity.does[0][0] == "fly"
    gap = GAP + (hunter.creature.length + prey.creature.length) / 2
    height = max(0.35, 1.15 * hunter.creature.height) if flies else 0.0
    mark, cue = before(way, prey.who, gap, height)
    found = {prey.who: (mark, [cue])}
    for k, other in enumerate(pack, 1):
        mark, cue = beside(way, other.who, k)
        found[other.who] = (mark, [cue])
    return found


def joined(scene: Scene, animals: Herd) -> Scene:
    """A scene with its animals in it."""
    if not animals.marks or not scene.beats:
        return scene
    first = scene.beats[0]
    beats = (replace(first, cues=(*first.cues, *animals.cues)), *scene.beats[1:])
    return replace(scene, marks=(*scene.marks, *animals.marks), beats=beats)


def _of(entity: Entity) -> list[Animal]:
    found = kind_of(spoken(entity))
    if found is None:
        return []
    made = creature(found)
    out = []
    for k in range(entity.count):
        who = f"{entity.id}-{k + 1}"
        character = Character(who, who.upper(), entity.asked, kind=spoken(entity))
        out.append(Animal(who, entity, character, made))
    return out


# ---------------------------------------------------------------------- where


def _stand(
    request: Request,
    plan: Plan,
    layout: Layout,
    people: tuple[tuple[str, Mark], ...],
    animals: list[Animal],
    by_water: Point | None,
) -> None:
    """Give every animal its place: on what it is said to be on, beside people and things, or in a row across the picture."""
    ordered = _in_order(request, animals)
    seated = {r.a: r.b for r in request.relations if r.rel in ("above", "inside", "below")}
    within = {(r.a, r.b): r.rel for r in request.relations}
    row: list[Animal] = []
    shared: dict[str, list[Animal]] = {}
    people = people if by_water is None else ()
    for animal in ordered:
        under = seated.get(animal.entity.id, "")
        way = within.get((animal.entity.id, under), "")
        name = holder(layout, under)
        if way == "below" and name and not room_under(layout, name, animal):
            name = ""
        if not name and _on_sill(request, plan, animal):
            continue
        if name:
            prop = next(prop for prop in layout.props if prop.id == name)
            x, y, z = layout.lies[name]
            low, high = prop_mesh(prop).bounds
            animal.x, animal.z = x, z + float(low[2] + high[2]) / 2
            rests, support = 0.0, Laid(prop, animal.entity, np.asarray(low), np.asarray(high))
            if way == "inside":
                rests = float(low[1]) + floor_of(support, animal.creature.height, lies(animal.entity))
            if way == "above":
                rests = SEATS.get(prop.kind) or top_of(support)
            if prop.kind in ("branch", "log") and way == "above":
                dx, rests, dz = perch(prop)
                animal.x, animal.z = x + dx, z + dz
            animal.lift = max(y + rests - float(plan.ground(x, z)), LEAST)
            animal.heading, animal.seated, animal.held = 35.0, True, way == "inside"
            shared.setdefault(name, []).append(animal)
        else:
            row.append(animal)
    for name, together in shared.items():
        _side_by_side(together, prop_mesh(next(prop for prop in layout.props if prop.id == name)).bounds)
    if not row:
        return
    spot = by_water or (plan.marks[0] if plan.marks else (0.0, 0.0))
    for k, animal in enumerate(row):
        aside = SHOWN if wears(animal.entity) and not animal.entity.does else ASIDE
        animal.heading = aside if len(row) == 1 else (ASIDE - 14.0 * (k % 3) + 9.0 * (k % 2)) * (1 if k % 4 < 3 else -1)
    tall = len(row) == 1 and row[0].creature.height > 0.6
    if tall and layout.props and not people and any(name in ("eat", "drink") for name, _ in row[0].entity.does):
        animal = row[0]  # facing the camera across the table
        animal.heading, animal.tabled = 12.0, True
        animal.x, animal.z = layout.middle[0], layout.middle[2] - layout.half[2] - 0.75 - 0.25 * animal.span[1]
        return
    widths = [animal.span[0] for animal in row]
    gap = 0.22 * float(np.mean(widths))
    total = sum(widths) + gap * (len(row) - 1)
    left = _left_edge(request, layout, people, row, total, spot)
    many = len(row) > 4
    x = left
    for k, (animal, width) in enumerate(zip(row, widths, strict=True)):
        if many:  # a herd stands in depth, not in a line
            across = total * 0.45
            animal.x = left + total / 2 + across * ((k * 0.618 + 0.21) % 1.0 - 0.5)
            animal.z = spot[1] - 0.55 * animal.span[1] * (k % 3) - 0.3 * (k // 3) * animal.span[1]
            animal.heading += (seed_of(animal.who) % 50) - 25
            continue
        animal.x = x + width / 2
        animal.z = _front(layout, people, spot)
        if not people and at_thing(animal, request, layout, plan):
            x += width + gap
            continue
        highest = max(other.creature.height for other in row)
        if highest > 7 * animal.creature.height and animal.creature.family in ("bird", "insect") and not people:
            animal.ahead = True
            continue
        x += width + gap
    _ahead(row, request.camera.side == "front")


def _side_by_side(together: list[Animal], bounds: tuple[Array, Array]) -> None:
    """Spread animals that are on one thing along it, as far as it reaches; `bounds` are its lowest and highest corner (3,)."""
    reach = float(bounds[1][0] - bounds[0][0])
    widths = [animal.span[0] for animal in together]
    free = max(min(1.15 * sum(widths), reach) - sum(widths) / len(widths), 0.0)
    for k, animal in enumerate(together):
        if len(together) > 1:
            animal.x += free * (k / (len(together) - 1) - 0.5)
            animal.heading = 35.0 if k % 2 == 0 else -30.0


ON_SILL = re.compile(r"\bon (?:a|the|his|her|their) (?:[\w-]+ )?window[- ]?(?:sill|ledge|seat)\b")


def _on_sill(request: Request, plan: Plan, animal: Animal) -> bool:
    """Whether an animal is on a window's board, where it then is."""
    at = plan.sill
    if at is None or animal.creature.height > 0.6 or not ON_SILL.search(request.said.lower()):
        return False
    animal.x, animal.lift, animal.z = at
    along = 0.0 if abs(at[0]) > abs(at[2]) else 90.0  # along the board
    animal.heading, animal.seated = along, True
    return True


def _seen_from(plan: Plan) -> float:
    """The azimuth in degrees from which a camera has what a place is known by behind those who stand there, the sea, a skyline; 0 where
    that is nothing, or near."""
    if plan.landmark is None or plan.interior:
        return 0.0
    x, z = plan.marks[0] if plan.marks else (0.0, 0.0)
    away = (x - plan.landmark[0], z - plan.landmark[2])
    return math.degrees(math.atan2(*away)) if math.hypot(*away) > FAR_OFF else 0.0


def _turn_round(animals: list[Animal], front: float) -> None:
    """Turn a group of animals as one about its middle, for a camera at another azimuth than 0."""
    standing = [animal for animal in animals if not animal.seated]
    if not front or not standing:
        return
    x, z = (float(np.mean([getattr(animal, axis) for animal in standing])) for axis in ("x", "z"))
    s, c = math.sin(math.radians(front)), math.cos(math.radians(front))
    for animal in standing:
        dx, dz = animal.x - x, animal.z - z
        animal.x, animal.z = x + c * dx + s * dz, z - s * dx + c * dz
        animal.heading += front


def _waterside(plan: Plan, animals: list[Animal], water: float) -> Point | None:
    """Where the water is deep enough to swim in, or where one reaches it from the shore to drink; nearest to the first mark."""
    doing = {name for animal in animals for name, _ in animal.entity.does}
    fish = any(animal.creature.family in SWIMMERS for animal in animals)
    if not (doing & {"swim", "drink"} or fish):
        return None
    tall = max(animal.creature.body.high[1] for animal in animals)
    low, high = (water - 40.0, water - 0.5 * float(tall)) if fish or "swim" in doing else (water + 0.02, water + 0.14)
    x0, z0 = plan.marks[0] if plan.marks else (0.0, 0.0)
    for r in np.arange(0.0, 70.0, 1.0):
        for a in np.arange(0.0, 2 * np.pi, np.pi / 12):
            x, z = x0 + r * np.sin(a), z0 + r * np.cos(a)
            if low < float(plan.ground(x, z)) < high:
                return round(float(x), 2), round(float(z), 2)
    return None


def _ahead(row: list[Animal], front: bool) -> None:
    """What would be a dot beside the others flies between them and the camera."""
    large = max(row, key=lambda animal: animal.creature.height)
    near = 4.85 * large.creature.height  # most of the way to where the camera will stand
    for animal in (animal for animal in row if animal.ahead):
        side = -0.5 if row.index(animal) < row.index(large) else 0.5
        animal.lift = (0.93 if front else 0.63) * large.creature.height  # a camera in front stands higher
        animal.x, animal.z = large.x + (0.0 if front else 0.139) * near + side, large.z + near
        animal.entity = replace(animal.entity, does=animal.entity.does or (("fly", ""),))


def _front(layout: Layout, people: tuple[tuple[str, Mark], ...], spot: Point) -> float:
    if people:
        return float(np.mean([mark.z for _, mark in people])) + 0.1
    return layout.middle[2] if layout.props else spot[1]


def _left_edge(
    request: Request, layout: Layout, people: tuple[tuple[str, Mark], ...], row: list[Animal], total: float, spot: Point
) -> float:
    """Where the row begins: to the side of people and things that its relations ask for, else about the mark."""
    lefts, rights = [], []
    if layout.props:
        lefts.append(layout.middle[0] - layout.half[0])
        rights.append(layout.middle[0] + layout.half[0])
    for _, mark in people:
        lefts.append(mark.x - 0.35)
        rights.append(mark.x + 0.35)
    if not lefts:
        return spot[0] - total / 2
    mine = {animal.entity.id for animal in row}
    for relation in request.relations:
        to_left = (relation.a in mine and relation.rel == "left_of") or (
            relation.b in mine and relation.rel == "right_of"
        )
        if to_left:
            return min(lefts) - 0.35 - total
    return max(rights) + 0.35


def _in_order(request: Request, animals: list[Animal]) -> list[Animal]:
    order = list(dict.fromkeys(animal.entity.id for animal in animals))
    for relation in request.relations:
        if relation.a in order and relation.b in order:
            swap = relation.rel == "right_of" and order.index(relation.a) < order.index(relation.b)
            swap = swap or (relation.rel == "left_of" and order.index(relation.a) > order.index(relation.b))
            if swap:
                i, j = order.index(relation.a), order.index(relation.b)
                order[i], order[j] = order[j], order[i]
    return sorted(animals, key=lambda animal: order.index(animal.entity.id))


def _bounds(animal: Animal, plan: Plan) -> tuple[Array, Array]:
    wide, deep = animal.span
    low, high = animal.creature.body.low, animal.creature.body.high
    y = float(plan.ground(animal.x, animal.z)) + animal.lift
    a = math.radians(animal.heading)
    middle = float(low[2] + high[2]) / 2
    reared = any(name in ("rear", "jump") for name, _ in animal.entity.does)
    x, z = animal.x + math.sin(a) * middle, animal.z + math.cos(a) * middle
    return (
        np.array([x - wide / 2, y + float(low[1]), z - deep / 2]),
        np.array([x + wide / 2, y + float(high[1]) * (REARED if reared else 1.0), z + deep / 2]),
    )


# ---------------------------------------------------------------------- what


def speed_of(what: str, animal: Creature) -> float:
    """Metres a second: by the Froude number of the gait, v = sqrt(Fr g h)."""
    size = animal.length
    if what == "swim" or animal.family in SWIMMERS:
        return min(0.55 + 0.75 * math.sqrt(size), 3.2)
    if what == "fly":
        return min(2.2 + 5.0 * math.sqrt(size), 9.0)
    hip = max(animal.anatomy.measures.get("height", animal.height) * 0.85, 0.04)
    froude = {"walk": 0.17, "trot": 1.05, "play": 0.9, "run": 3.4}.get(what, 0.17)
    return min(math.sqrt(froude * G * hip), 9.0)


def _played(
    animal: Animal, k: int, plan: Plan, frames: int, free_way: FreeWay, pace: float = 99.0
) -> tuple[Mark, list[Cue]]:
    """The mark and cues of one animal."""
    swims = animal.creature.family in SWIMMERS
    alone = "swim" if swims else "fly" if animal.creature.family == "membrane" else "sit" if animal.held else "stand"
    does = animal.entity.does or ((alone, ""),)
    animal.lift = animal.lift or _height(animal, does, k)
    mark = Mark(animal.x, animal.z, animal.heading, seat=animal.lift)
    cues: list[Cue] = []
    posture = next((name for name, _ in does if name in ("sit", "lie", "sleep")), "")
    if posture:
        mark = replace(mark, posture="sit" if posture == "sit" else "lie")
        if posture == "sleep":
            cues.append(Cue(animal.who, "lie", 0, 1, manner="sleep", seat=animal.lift))
    late = (seed_of(animal.who) % 17) if k else 0
    going = next(((name, manner) for name, manner in does if name in GOES), None)
    at = 0
    doing = [name for name, _ in does if name not in GOES and name not in ("stand", "sit", "lie", "sleep")]
    until = frames if not doing or not going else round(0.45 * frames)
    if going and (animal.ahead or animal.hovers):
        cues.append(Cue(animal.who, "wait", 0, frames, manner="fly", height=animal.lift))
    elif going and not animal.seated:
        way = _way(animal, going[0], plan, until / FPS, free_way, pace)
        if way:
            path, length, speed = way
            start = path[0]
            mark = replace(
                mark,
                x=start[0],
                z=start[1],
                heading=math.degrees(math.atan2(path[1][0] - start[0], path[1][1] - start[1])),
            )
            long = max(round(length / speed * FPS), 8)
            manner = going[0] if going[0] in ("fly", "swim", "play") else going[1]
            do = "walk" if going[0] in ("walk", "swim") else "run"
            cues.append(Cue(animal.who, do, 0, long, path=path, manner=manner, height=animal.lift))
            at = long if doing else frames
    for n, name in enumerate(doing):
        span = max((frames - at) // len(doing), 24)
        begin = at + n * span + late
        if name == "look":
            side = -1 if k % 2 else 1
            a = math.radians(animal.heading + 50 * side)
            target = f"{animal.x + 3 * math.sin(a):.2f},{animal.creature.eye:.2f},{animal.z + 3 * math.cos(a):.2f}"
            cues.append(Cue(animal.who, "look", begin, span, target=target))
        elif name == "call":
            cues.append(Cue(animal.who, "gesture", begin, span, manner="call"))
        elif name in FEATS:
            cues.append(Cue(animal.who, "gesture", begin, span, manner=name))
        elif name in ("eat", "drink") and (plan.interior or animal.tabled) and not animal.seated:  # upright
            mark = replace(mark, posture="sit")
            cues.append(Cue(animal.who, name, begin, span, manner="upright"))
        elif name in ("eat", "drink", "jump", "dance", "fight"):
            cues.append(Cue(animal.who, name, begin, span))
    return mark, cues


def _height(animal: Animal, does: tuple[tuple[str, str], ...], k: int) -> float:
    """Metres above the ground at which one swims under water or flies, each a little otherwise."""
    size = animal.creature.length
    stagger = ((k * 0.618) % 1.0 - 0.5) * min(size, 1.5) if k else 0.0
    if animal.creature.family == "jellyfish":  # what hangs from it clears the ground
        return 0.4 * size + 0.2 - float(animal.creature.body.low[1]) + stagger
    if animal.creature.family in SWIMMERS:
        return max(0.9 + 0.35 * size + 1.3 * stagger, 0.5 * size)
    if any(name == "fly" for name, _ in does):
        return 1.6 + 1.4 * min(size, 1.2) + stagger
    return 0.0


def _alongside(animal: Animal, k: int, walked: Cue | None) -> tuple[Mark, list[Cue]] | None:
    """The mark and cue of one that goes along with somebody, a step to the side and a little ahead."""
    swims = animal.creature.family in SWIMMERS
    if walked is None or len(walked.path) < 2 or swims != (walked.do == "swim"):
        return None
    (ax, az), (bx, bz) = walked.path[0], walked.path[-1]
    length = math.dist((ax, az), (bx, bz))
    if length < 1.0:
        return None
    wx, wz = (bx - ax) / length, (bz - az) / length
    aside = (0.75 + 0.5 * animal.span[0] * 0.3 + 0.8 * (k // 2)) * (-1 if k % 2 else 1)
    ahead = 0.35 + 0.3 * animal.creature.length
    path = tuple((round(x + wz * aside + wx * ahead, 3), round(z - wx * aside + wz * ahead, 3)) for x, z in walked.path)
    heading = math.degrees(math.atan2(wx, wz))
    if swims:  # about who swims, some before and some behind, above and below
        ahead = (0.9, -0.4, 0.3, 1.4, -0.9, 0.6)[k % 6]
        aside *= 0.8
        height = WITH_SWIMMER + 0.22 * ((k * 2) % 5 - 2)
        path = tuple(
            (round(x + wz * aside + wx * ahead, 3), round(z - wx * aside + wz * ahead, 3)) for x, z in walked.path
        )
        cue = replace(walked, who=animal.who, do="walk", path=path, manner="swim", target="", prop="", height=height)
        return Mark(path[0][0], path[0][1], heading, seat=height), [cue]
    return Mark(path[0][0], path[0][1], heading), [
        replace(walked, who=animal.who, path=path, manner="", target="", prop="")
    ]


def _wheeling(
    animal: Animal, k: int, people: tuple[tuple[str, Mark], ...], frames: int, pace: float
) -> tuple[Mark, list[Cue]] | None:
    """The mark and cue of one that flies where people stay: round above them, so that it is in the picture from wherever they are seen."""
    if not any(name == "fly" for name, _ in animal.entity.does):
        return None
    x, z = (float(np.mean([getattr(mark, axis) for _, mark in people])) for axis in ("x", "z"))
    size = animal.creature.length
    radius = WHEELS * (2.6, 1.0, 4.2)[k % 3] * min(max(size, 0.3) / 0.5, 2.0)
    height = OVERHEAD + 0.12 * radius + 0.8 * max(size - 0.5, 0.0)
    if animal.creature.family == "insect":  # is about their heads
        radius, height = 0.7 + 0.2 * (k % 3), 1.5 + 0.1 * (k % 4)
    speed = min(speed_of("fly", animal.creature), pace, 2.2 * radius)
    seconds = frames / FPS
    turned = speed * seconds / radius
    angles = 2.4 * k + np.linspace(0.0, turned, max(round(turned / 0.12), 2) + 1)
    path = tuple((round(x + radius * math.sin(a), 3), round(z - radius * math.cos(a), 3)) for a in angles)
    heading = math.degrees(math.atan2(path[1][0] - path[0][0], path[1][1] - path[0][1]))
    cue = Cue(animal.who, "run", 0, max(frames, 8), path=path, manner="fly", height=height)
    return Mark(path[0][0], path[0][1], heading, seat=height), [cue]


def _way(
    animal: Animal, what: str, plan: Plan, seconds: float, free_way: FreeWay, pace: float
) -> tuple[tuple[Point, ...], float, float] | None:
    """A way that is free, its length and the speed on it: across the picture where there is room, else wherever there is most."""
    speed = min(speed_of(what, animal.creature), pace) * (0.94 + 0.12 * (seed_of(animal.who) % 100) / 100)
    wanted = speed * seconds
    best: tuple[float, Point, float] | None = None
    across = _seen_from(plan)
    sideways = (
        (across + 84.0, across - 84.0) if across else ()
    )  # past the sea or a skyline, and neither into it nor away from it
    for heading in (
        *sideways,
        plan.heading + 62,
        plan.heading - 62,
        90.0,
        -90.0,
        plan.heading,
        plan.heading + 180,
        60.0,
        -60.0,
        120.0,
        -120.0,
    ):
        a = math.radians(heading)
        way = (math.sin(a), math.cos(a))
        free = free_way(plan, (animal.x, animal.z), way, wanted)
        there = plan.ground(animal.x + free * way[0], animal.z + free * way[1])
        free -= CLIMBS * abs(
            float(there) - float(plan.ground(animal.x, animal.z))
        )  # level ground is better than a dune's side
        if best is None or free > best[0] + 0.5:
            best = (free, way, heading)
    assert best is not None
    _, way, _ = best
    free = free_way(plan, (animal.x, animal.z), way, wanted)
    if free < 0.8:
        return None
    end = (round(animal.x + way[0] * free, 3), round(animal.z + way[1] * free, 3))
    return ((animal.x, animal.z), end), free, speed
