"""Things that a prompt names, laid out: on the ground or on a table, in a row across the picture, and as its relations say.

Things are laid out for a camera that looks from +z towards -z: +x is to the right of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.direction.belonging import indoors
from filmwright.reading.casting import seed_of
from filmwright.reading.colours import shaded
from filmwright.reading.prompt_lettering import SAYS
from filmwright.reading.request import Entity, Relation, Request
from filmwright.stage.places.plan import Plan, Vec
from filmwright.stage.props import known, prop_mesh, told_by
from filmwright.stage.props.figures import building, figure_of, person_of
from filmwright.stage.props.recast import sampled
from filmwright.stage.props.vehicles import KINDS as VEHICLES
from filmwright.stage.props.vitrines import OPEN, ROOM

SMALL = 0.62  # metres: what is smaller lies on a table, or in a hand
TABLE = "table-under"
LANE = -1.15  # metres from the middle of a street to a vehicle that stands in it, clear of what is parked
GAP = 0.3  # between two things, as a part of their mean width
SIZES = {-1: 0.65, 0: 1.0, 1: 1.6}
GIANT, TALL, FITS = (
    7.0,
    2.6,
    2.0,
)  # times its size, and at least so many metres, of a giant thing; at most so many in a room
CRUMBS = (
    "gingerbread",
    "bricks",
    "chocolate",
    "candy",
    "bread",
    "cheese",
    "paper",
    "cardboard",
    "origami",
)  # people of these are small
BUILT = 6.5  # metres of a building of what none is built of, where it stands in a place that is asked for
ALOFT = (0.0, 12.0, -20.0)  # metres from the ground before the camera to a cloud in a shape
SEATS = {
    "chair": 0.46,
    "armchair": 0.44,
    "sofa": 0.44,
    "bench": 0.45,
    "bed": 0.56,
}  # metres: what lies on these lies on the seat
FORWARD = 0.8  # metres by which a small thing stands nearer to the camera than a large one
FILL, FILL_UNLIKE, FILL_STAGGERED = (
    0.62,
    0.80,
    1.05,
)  # alike; a small one beside a large; the small one nearer to the camera
TOPS = frozenset(
    (
        "table",
        "desk",
        "sink",
        "stove",
        "oven",
        "cabinet",
        "bench",
        "bed",
        "sofa",
        "armchair",
        "chair",
        "washing machine",
    )
)
LEVEL = 0.25  # of a thing's breadth, from which a level part of it is a top
INSIDE, KNOB = (
    0.45,
    0.85,
)  # of its height: under the one such a level is the inside of a thing, over the other there is but a handle
TINY = 0.28  # of the largest thing, under which another is lost beside the whole of it
SPECK = 0.17  # of the largest, under which only the smallest is gone by
HELD, SHOWN = 3.2, 0.42  # times the smallest, and of the largest, that is held of the largest then
LYING = (
    0.4 * SMALL,
    0.8 * SMALL,
)  # metres: what lies on a piece of furniture, and on a table, when no relation is told
BURIED = 0.42  # of its height: how deep what is half buried lies
TABLELESS = (
    "underwater",
    "space",
    "aloft",
    "shore",
    "desert",
    "wild",
    "range",
    "cavern",
    "upland",
)  # places without tables
FROM_ABOVE = ("chandelier", "disco ball")  # what hangs from the ceiling
UNDER = 0.1  # metres from the highest that a camera goes to the ceiling
IN_HAND = 0.75  # metres: what is longer is not carried


@dataclass(frozen=True)
class Layout:
    """Props with where they lie (metres), whose hand a small one is in, and the entity of each; `middle` and `reach` are the
    centre and half the size of all that was asked for together, for the camera.
    """

    props: tuple[Prop, ...] = ()
    lies: dict[str, Vec] = field(default_factory=dict)
    held: dict[str, str] = field(default_factory=dict)
    of: dict[str, Entity] = field(default_factory=dict)
    middle: Vec = (0.0, 1.0, 0.0)
    half: Vec = (0.5, 0.5, 0.5)
    fill: float = FILL  # part of the frame that they take, in the tighter direction


@dataclass
class _Laid:
    """One thing on its way to its place: its mesh's bounds, and the offset of its origin."""

    prop: Prop
    entity: Entity
    low: Array
    high: Array
    at: Array = field(default_factory=lambda: np.zeros(3))

    @property
    def width(self) -> float:
        return float(self.high[0] - self.low[0])

    @property
    def tallest(self) -> float:
        return float((self.high - self.low).max())


def lay(request: Request, plan: Plan, people: list[tuple[str, float]]) -> Layout:
    """Lay out the things of a request about the first mark of a place; `people` are ids and heights of those who are there."""
    things = [
        each for entity in request.of_kind("thing") for each in _things(entity, bool(people), plan, request.where.asked)
    ]
    if not things:
        return Layout()
    of = {each.prop.id: each.entity for each in things}
    in_lane = request.where.kind == "street" and _driven(things)
    spot = _lane(plan, things) if in_lane else _spot(plan, bool(people))
    ground = float(plan.ground(*spot))
    base = np.array([spot[0], ground, spot[1]])
    if not people:
        tallest = max(each.tallest for each in things)
        for each in things:
            if each.tallest < (SMALL if tallest >= SMALL else 0.45 * tallest):
                _shown_from_afar(each)
    resting = _at_rest(request, things)
    supported = _arrange(resting, things)
    props = [each.prop for each in things]
    extra: dict[str, Vec] = {}
    small = [each for each in supported if each.tallest < SMALL and each.entity.size < 1]
    if not plan.interior:
        small = [each for each in small if indoors(each.prop.kind)]  # what is at home out of doors lies on the ground
        laid = {r.a for r in request.relations if r.rel == "above" and r.b not in {e.id for e in of.values()}}
        small = [each for each in small if each.entity.id not in {*request.grounded, *laid}]
    if request.where.kind in TABLELESS:
        small = []
    if small and len(small) == len(supported) and not people:
        under, height = _table(things)
        if _unlike(things):
            _small_before(supported, under)
        props.append(under)
        extra[TABLE] = _vec(base)
        base = base + [0.0, height, 0.0]
    elif small and not people:
        tall = max(each.tallest for each in things)
        for each in (
            small
        ):  # beside something large, a small thing stands on a stool of its own, near the camera, where it is seen
            stool = Prop(f"stool-under-{each.prop.id}", "stool", "stool", size=min(max(0.4 * tall, 0.5), 0.95))
            low, high = prop_mesh(stool).bounds
            forward = float(np.clip(2.2 * tall * (1.0 - 1.6 * each.tallest / tall), FORWARD, 2.4))
            each.at = each.at + [0.0, 0.0, forward]
            middle = each.at + (each.low + each.high) / 2
            props.append(stool)
            extra[stool.id] = _vec(base + [middle[0], -float(low[1]), middle[2]])
            on_it = [t for t in things if t not in supported and abs(t.at[0] - each.at[0]) < 0.3]
            for rider in (each, *on_it):
                rider.at = rider.at + [0.0, float(high[1] - low[1]), 0.0 if rider is each else forward]
    for each in things:
        if each.prop.kind in FROM_ABOVE and plan.interior:
            each.at = each.at + [0.0, _ceiling(plan, spot) - ground - float(each.at[1] + each.high[1]), 0.0]
        if each.prop.kind.endswith("_cloud"):
            each.at = each.at + np.array(ALOFT)
        if each.entity.words == "buried":  # its foot is under the ground
            each.at = each.at - [0.0, BURIED * (each.high[1] - each.low[1]), 0.0]
    lies = {each.prop.id: _vec(base + each.at) for each in things}
    held: dict[str, str] = {}
    free = [who for who, _ in people]
    for each in things:
        if free and each.tallest < IN_HAND and not any(each.entity.id in (r.a, r.b) for r in resting.relations):
            held[each.prop.id] = free.pop(0)
    lows = np.array([base + each.at + each.low for each in things])
    highs = np.array([base + each.at + each.high for each in things])
    lows, highs = _near_to_small(lows, highs)
    low, high = lows.min(0), highs.max(0)
    return Layout(
        tuple(props),
        {**lies, **extra},
        held,
        of,
        _vec((low + high) / 2),
        _vec((high - low) / 2),
        FILL_STAGGERED if 0 < len(small) < len(supported) else FILL_UNLIKE if _unlike(things) else FILL,
    )


def _ceiling(plan: Plan, spot: tuple[float, float]) -> float:
    """The height of what is over a spot in a room, as far as a camera may go."""
    over = [high[1] for low, high in plan.zones if low[0] < spot[0] < high[0] and low[2] < spot[1] < high[2]]
    return max(over, default=2.6) + UNDER


def _at_rest(request: Request, things: list[_Laid]) -> Request:
    """A small thing beside one piece of furniture, of which no relation is told, lies on it: a toothbrush on a sink, a book on a bed."""
    tops = [each for each in things if each.prop.kind in TOPS and each.tallest >= SMALL]
    tables = [each for each in tops if each.prop.kind in ("table", "desk")]
    if len(tables) == 1:  # and not on the chair that is drawn up to it
        tops = tables
    ours = {each.entity.id for each in things}
    if any({relation.a, relation.b} <= ours for relation in request.relations) or len(tops) != 1:
        return request
    small = [each for each in things if each.tallest < LYING[tops[0].prop.kind in ("table", "desk")]]
    on = tuple(dict.fromkeys(Relation(each.entity.id, "above", tops[0].entity.id) for each in small))
    return replace(request, relations=(*request.relations, *on))


def _small_before(things: list[_Laid], under: Prop) -> None:
    """On a table, what is small stands nearer to the camera than what is large."""
    deep = float(prop_mesh(under).bounds[1][2])
    largest = max(things, key=lambda each: each.tallest)
    for each in things:
        if each.tallest < 0.45 * largest.tallest and abs(each.at[1] + each.low[1]) < 0.02:
            each.at = each.at + [0.0, 0.0, max(min(0.8 * largest.tallest, 0.8 * deep - float(each.high[2])), 0.0)]


def _unlike(things: list[_Laid]) -> bool:
    """Whether one thing is much smaller than another."""
    return min(each.tallest for each in things) < 0.45 * max(each.tallest for each in things)


def _near_to_small(lows: Array, highs: Array) -> tuple[Array, Array]:
    """Boxes (n,3) that a picture holds: of what is many times larger than the smallest thing only as much as lies about that, its upper
    part, so that the small one is seen beside it."""
    spans = (highs - lows).max(1)
    least = int(np.argmin(spans))
    most = max(HELD * float(spans[least]), SHOWN * float(spans.max()) if spans[least] > SPECK * spans.max() else 0.0)
    if spans[least] > TINY * spans.max():
        return lows, highs
    lows, highs = lows.copy(), highs.copy()
    middle = (lows[least] + highs[least]) / 2
    for k in np.flatnonzero(spans > most):
        lows[k, 1] = max(lows[k, 1], highs[k, 1] - (most if spans[least] > SPECK * spans.max() else 0.4 * most))
        for axis in (0, 2):
            if highs[k, axis] - lows[k, axis] > most:
                near = float(np.clip(middle[axis], lows[k, axis] + most / 2, highs[k, axis] - most / 2))
                lows[k, axis], highs[k, axis] = near - most / 2, near + most / 2
    return lows, highs


def _table(things: list[_Laid]) -> tuple[Prop, float]:
    """A table that is wide enough for things, and how high its top is."""
    under = Prop(TABLE, "table", "table")
    low, high = prop_mesh(under).bounds
    width = max(each.at[0] + each.high[0] for each in things) - min(each.at[0] + each.low[0] for each in things)
    if width > float(high[0] - low[0]) * 0.9:
        under = replace(under, size=width * 1.15)
        high = prop_mesh(under).bounds[1]
    return under, float(high[1])


def _things(entity: Entity, used: bool, plan: Plan | None = None, asked: bool = False) -> list[_Laid]:
    """The props of an entity, one for each that is asked for; what nobody is there to use lies so that it is told best."""
    made = []
    colour = shaded(entity.colour)
    for k in range(entity.count):
        name = f"{entity.id}-{k + 1}"
        kind = known(entity.noun) or entity.noun
        turn, tilt = (0.0, 0.0) if used and kind not in VEHICLES else told_by(kind)
        prop = Prop(
            name,
            _called(entity, k),
            kind,
            colour,
            turn=turn,
            tilt=tilt,
            material=entity.material,
            shape=entity.shape,
        )
        if entity.size:
            low, high = prop_mesh(prop).bounds
            prop = replace(prop, size=round(_size(float((high - low).max()), entity.size, plan), 3))
        elif entity.material.split(" ")[0] in CRUMBS and person_of(kind) and not asked:
            prop = replace(prop, size=0.2)
        elif asked and plan is not None and not plan.interior and building(kind):
            prop = replace(prop, size=BUILT)
        low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
        made.append(_Laid(prop, entity, low, high))
    return made


def _called(entity: Entity, k: int) -> str:
    """The name of the k-th prop of an entity; what it says stands in it between “ and ”."""
    says = f" “{entity.words.removeprefix(SAYS)}”" if entity.words.startswith(SAYS) else ""
    return f"{entity.noun}{says}" if k == 0 else f"{entity.noun} {k + 1}{says}"


def _size(usual: float, size: int, plan: Plan | None) -> float:
    """The longest side of a thing that is called small or large, metres."""
    if size < 2:
        return usual * SIZES[size]
    large = max(usual * GIANT, TALL) if usual < 1.0 else 3.0 * usual
    return min(large, max(FITS, usual)) if plan is not None and plan.interior else large


def _driven(things: list[_Laid]) -> bool:
    """Whether the largest thing is a vehicle of the road; all such then stand along z, as the street runs."""
    road = [each for each in things if each.prop.kind in VEHICLES and each.tallest > 2.0]
    if not road or max(things, key=lambda each: each.tallest) not in road:
        return False
    for each in road:
        each.prop = replace(each.prop, turn=0.0)
        each.low, each.high = (np.asarray(corner, float) for corner in prop_mesh(each.prop).bounds)
    return True


def _lane(plan: Plan, things: list[_Laid]) -> tuple[float, float]:
    """Where a vehicle stands on a street that runs along z: in the lane of those that come towards the camera, two in both lanes."""
    many = sum(each.tallest > 2.0 for each in things) > 1
    return (0.0 if many else LANE), float(plan.marks[0][1] + 3.0 if plan.marks else 12.0)


def _shown_from_afar(each: _Laid) -> None:
    """A small flat thing beside large ones stands up, its face to the camera: lying, it would be a line."""
    spans = each.high - each.low
    if figure_of(each.prop.kind) or each.tallest >= SMALL or each.prop.tilt or spans[1] > 0.35 * each.tallest:
        return
    each.prop = replace(each.prop, turn=0.0, tilt=78.0)
    each.low, each.high = (np.asarray(corner, float) for corner in prop_mesh(each.prop).bounds)


def _spot(plan: Plan, beside: bool) -> tuple[float, float]:
    """Where things lie: a step aside from the first mark when people stand there; else where most room is about, near the marks."""
    marks = plan.marks or ((0.0, 0.0),)
    x, z = marks[0]
    if not beside:
        return _roomiest(plan, marks[0])
    for dx, dz in ((1.1, 0.2), (-1.1, 0.2), (1.4, 0.9), (-1.4, 0.9), (0.0, -1.3)):
        if plan.standable((x + dx, z + dz)):
            return x + dx, z + dz
    return x + 1.0, z


def _roomiest(plan: Plan, near: tuple[float, float]) -> tuple[float, float]:
    """The spot about a point with the most room to all that is solid; in the open the point itself."""
    ground = float(plan.ground(*near))
    lows = np.array(
        [(box.lo[0], box.lo[2]) for box in plan.boxes if box.hi[1] > ground + 0.25 and box.lo[1] < ground + 1.8]
    )
    highs = np.array(
        [(box.hi[0], box.hi[2]) for box in plan.boxes if box.hi[1] > ground + 0.25 and box.lo[1] < ground + 1.8]
    )
    if not len(lows):
        return near
    best = (-1e9, near)
    for x in np.arange(near[0] - 2.5, near[0] + 2.6, 0.25):
        for z in np.arange(near[1] - 2.5, near[1] + 2.6, 0.25):
            spot = np.array([x, z])
            inside = any(low[0] < x < high[0] and low[2] < z < high[2] for low, high in plan.zones)
            if not inside or abs(float(plan.ground(x, z)) - ground) > 0.05:
                continue
            away = np.linalg.norm(np.maximum(np.maximum(lows - spot, spot - highs), 0.0), axis=1)
            # room before it, where the camera stands, is worth more than behind it
            front = np.linalg.norm(np.maximum(np.maximum(lows - spot - [0, 1.2], spot + [0, 1.2] - highs), 0.0), axis=1)
            worth = (
                min(float(away.min()), 1.3)
                + 0.6 * min(float(front.min()), 1.0)
                - 0.12 * float(np.hypot(*(spot - near)))
            )
            if worth > best[0]:
                best = (worth, (round(float(x), 3), round(float(z), 3)))
    return best[1]


def _arrange(request: Request, things: list[_Laid]) -> list[_Laid]:
    """Give each thing its place about the origin; returns those that stand on the ground (or the table) themselves."""
    first = {each.entity.id: [t for t in things if t.entity.id == each.entity.id] for each in things}
    order = list(first)
    stacked: dict[str, tuple[str, str]] = {}
    for relation in request.relations:
        if relation.a not in first or relation.b not in first:
            continue
        if relation.rel in ("above", "inside"):
            stacked[relation.a] = (relation.b, relation.rel)
        elif relation.rel == "below":
            stacked[relation.b] = (relation.a, "above")
        elif relation.rel == "right_of" and order.index(relation.a) < order.index(relation.b):
            order.remove(relation.a)
            order.insert(order.index(relation.b) + 1, relation.a)
        elif relation.rel == "left_of" and order.index(relation.a) > order.index(relation.b):
            order.remove(relation.a)
            order.insert(order.index(relation.b), relation.a)
    standing = [each for key in order if key not in stacked for each in first[key]]
    _row(standing)
    for relation in request.relations:
        if relation.rel in ("behind", "in_front_of") and relation.a in first and relation.b in first:
            one, two = first[relation.a][0], first[relation.b][0]
            depth = (one.high[2] - one.low[2] + two.high[2] - two.low[2]) / 2 + 0.2
            one.at = two.at + np.array([0.35 * two.width, 0.0, -depth if relation.rel == "behind" else depth])
    for key, (under, rel) in stacked.items():
        below = first[under][0]
        group = first[key]
        if rel == "inside" and (below.prop.kind in ROOM or figure_of(group[0].prop.kind)):
            _enclosed(group, below)
            continue
        _row(group)
        for each in group:
            top = below.low[1] + SEATS.get(below.prop.kind, _top(below))
            lift = top - each.low[1] if rel == "above" else below.low[1] + 0.04 - each.low[1]
            each.at = each.at + below.at + np.array([0.0, lift, 0.0])
            middle = (below.low + below.high) / 2 - (each.low + each.high) / 2
            each.at[2] += middle[2]
            if rel == "above":
                _rested(each, below)
            if rel == "above" and each.prop.kind in HUNG and below.prop.kind in HOOKS:
                _hang(each, below)
    return standing


def _rested(each: _Laid, below: _Laid) -> None:
    """What would lie over nothing, on something as uneven as a branch, is put down where that really is beneath it."""
    points = sampled(prop_mesh(below.prop))[0] + below.at
    reach = max(0.3 * min(each.width, float(each.high[2] - each.low[2])), 0.02)
    foot = float(each.at[1] + each.low[1])
    middle = each.at + (each.low + each.high) / 2

    def under(x: float, z: float) -> float:
        near = points[np.hypot(points[:, 0] - x, points[:, 2] - z) < reach]
        return float(near[:, 1].max()) if len(near) else -np.inf

    if under(float(middle[0]), float(middle[2])) > foot - LOOSE * max(float(each.high[1] - each.low[1]), 0.05):
        return
    spread = points[points[:, 1] > np.percentile(points[:, 1], 40)]
    spread = spread[np.argsort(np.hypot(spread[:, 0] - middle[0], spread[:, 2] - middle[2]))]
    if not len(spread):
        return
    x, _, z = (float(v) for v in spread[0])
    height = float(np.percentile(points[np.hypot(points[:, 0] - x, points[:, 2] - z) < reach][:, 1], 80))
    each.at = each.at + [x - float(middle[0]), height - foot, z - float(middle[2])]


LOOSE = 0.35  # of its height, by which a thing may seem to stand over what it stands on


def _enclosed(group: list[_Laid], below: _Laid) -> None:
    """Things within a vessel, made as small as its room asks; in one that is open they float on what it is filled with."""
    floor, height, width, depth = ROOM.get(below.prop.kind, OPEN)
    spans = below.high - below.low
    room = np.array([spans[0] * width / len(group), spans[1] * height, spans[2] * depth])
    if below.prop.kind not in ROOM:  # a handle makes a cup no wider
        room[0] = min(spans[0], spans[2]) * width / len(group)
    for each in group:
        own = each.high - each.low
        factor = float((room / np.maximum(own, 1e-6)).min())
        if factor < 1.0 or (figure_of(each.prop.kind) or ("", ""))[1] == "diorama":
            each.prop = replace(each.prop, size=round(float(own.max()) * factor, 4))
            each.low, each.high = (np.asarray(corner, float) for corner in prop_mesh(each.prop).bounds)
    _row(group)
    middle = (below.low + below.high) / 2
    for each in group:
        deep = middle[2] - (each.low[2] + each.high[2]) / 2
        lift = below.low[1] + floor * spans[1] - each.low[1]
        each.at = np.array([each.at[0] + below.at[0] + middle[0], below.at[1] + lift, below.at[2] + deep])


HUNG = ("coat", "jacket", "shirt", "sweater", "dress", "skirt", "trousers", "apron")
HOOKS = ("coat rack", "fence", "door", "wall", "gate", "wardrobe", "window")  # on what clothes hang and do not lie
HOOK = 0.94  # of its height


def _hang(each: _Laid, below: _Laid) -> None:
    """A garment on a hanger at something upright, before it."""
    each.prop = replace(each.prop, name=f"hung {each.prop.name}")
    each.low, each.high = (np.asarray(corner, float) for corner in prop_mesh(each.prop).bounds)
    hook = below.low[1] + HOOK * (below.high[1] - below.low[1])
    away = 0.1 if below.prop.kind == "coat rack" else float(below.high[2]) - float(each.low[2])
    each.at = below.at + np.array([0.0, max(hook, 1.3) - each.high[1], away])


def laid_top(kind: str) -> float:
    """The height over its foot at which something lies on a kind of thing, metres."""
    return _top(_things(Entity("e", "thing", kind, kind), False)[0])


def _top(thing: _Laid) -> float:
    """Metres over its foot at which something can lie on a thing: its highest level that is a good part of its breadth, so that nothing
    stands on a tap; the very top where it has none."""
    mesh = prop_mesh(thing.prop)
    a, b, c = (mesh.positions[mesh.triangles[:, k]].astype(float) for k in range(3))
    across = np.cross(b - a, c - a)
    area = np.linalg.norm(across, axis=1) / 2
    level = (np.abs(across[:, 1]) > 1.8 * area) & (mesh.normals[mesh.triangles[:, 0], 1] > 0.5)
    spans = thing.high - thing.low
    heights = ((a[:, 1] + b[:, 1] + c[:, 1]) / 3)[level]
    for height in np.unique(np.round(heights, 2))[::-1]:
        if float(area[level][np.abs(heights - height) < 0.02].sum()) > LEVEL * float(spans[0] * spans[2]):
            up = float(height - thing.low[1])
            return up if INSIDE * spans[1] < up < KNOB * spans[1] else float(spans[1])
    return float(spans[1])


def _row(things: list[_Laid]) -> None:
    """Side by side along x about the origin, standing on y = 0, their middles on one line; slightly uneven in depth."""
    if not things:
        return
    gap = GAP * float(np.mean([each.width for each in things]))
    total = sum(each.width for each in things) + gap * (len(things) - 1)
    x = -total / 2
    for k, each in enumerate(things):
        depth = (seed_of(each.prop.id, str(k)) % 100 / 100 - 0.5) * 0.3 * gap if len(things) > 2 else 0.0
        each.at = np.array([x - each.low[0], -each.low[1], depth - (each.low[2] + each.high[2]) / 2])
        x += each.width + gap


def _vec(point: Array) -> Vec:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)
