"""Things that a prompt names, laid out: on the ground or on a table, in a row across the picture, and as its relations say.

Things are laid out for a camera that looks from +z towards -z: +x is to the right of the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.direction.arranging import Laid, arrange, top_of
from filmwright.direction.belonging import indoors
from filmwright.direction.contained import make_room, numbered, opened
from filmwright.direction.outlook import Outlook, face, outlook, put_outside, settle
from filmwright.reading.colours import shaded
from filmwright.reading.prompt_lettering import SAYS
from filmwright.reading.prompt_screens import SHOWS
from filmwright.reading.request import Entity, Relation, Request
from filmwright.stage.places.plan import Plan, Vec
from filmwright.stage.props import known, prop_mesh, told_by
from filmwright.stage.props.figures import building, figure_of, in_life, person_of
from filmwright.stage.props.vehicles import KINDS as VEHICLES

SMALL = 0.62  # metres: what is smaller lies on a table, or in a hand
TABLE = "table-under"
BARE = Entity(TABLE, "thing", "table", "table")  # what things lie on though nobody asked for it
LANE = -1.15  # metres from the middle of a street to a vehicle that stands in it, clear of what is parked
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
TINY = 0.28  # of the largest thing, under which another is lost beside the whole of it
SPECK = 0.17  # of the largest, under which only the smallest is gone by
CARRIER = 0.5
HELD, SHOWN = 3.2, 0.42  # times the smallest, and of the largest, that is held of the largest then
LYING = (
    0.4 * SMALL,
    0.8 * SMALL,
)  # metres: what lies on a piece of furniture, and on a table, when no relation is told
SHEET = 0.8  # metres: what is as flat as an open book lies there up to this
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
RESTING = ("above", "below", "inside", "hangs", "around", "leans", "outside", "far")  # what is told its place
LOOKS_INTO = 44.0  # degrees from which what is at the bottom of a basket is seen
LOOKS_ON = 36.0  # degrees from which something small and flat that lies there alone is seen
FLAT, LOOKS_DOWN = 0.3, 21.0  # of its breadth: what is no higher lies flat; degrees from which that is seen
UP_TO_WINDOW = 0.6  # metres of picture over the foot of what stands before a window, at least
WIDE = 32.0  # millimetres of the lens for things with others far behind them
FACED = ("television", "monitor", "projection screen", "laptop", "mirror", "clock", "picture")  # nothing from behind
CAMERA_OFF = 3.4  # times its size: how far from it a camera stands for what has a face
CLOSE_UP = ("MCU", "CU", "BCU")
SAPLING = 3.4  # metres of a tree that stands among things
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
    front: float = 0.0  # the azimuth, degrees, of the side that they are laid out for
    lens: float = 60.0  # millimetres at most: what stands far behind them is seen too
    lift: float = 0.0  # degrees from above that they are seen at least: what lies flat is a line from the side


def lay(request: Request, plan: Plan, people: list[tuple[str, float]], water: float | None = None) -> Layout:
    """Lay out the things of a request about the first mark of a place; `people` are ids and heights of those who are there, `water` is
    the level of its water, metres."""
    request = opened(numbered(request))
    far = {relation.a for relation in request.relations if relation.rel == "far"}
    things = [
        each
        for entity in request.of_kind("thing")
        for each in _things(entity, bool(people), plan, request.where.asked, entity.id in far)
    ]
    if not things:
        return Layout()
    make_room(request, things)
    of = {each.prop.id: each.entity for each in things}
    in_lane = request.where.kind == "street" and _driven(things)
    seen = None if people or in_lane or request.of_kind("creature") else outlook(request, plan, water)
    if seen is None and not people and plan.interior and any(each.prop.kind in FACED for each in things):
        seen = _faced(plan, max(each.tallest for each in things))
    spot = _lane(plan, things) if in_lane else seen.spot if seen else _spot(plan, bool(people))
    ground = seen.level if seen and seen.level is not None else float(plan.ground(*spot))
    base = np.array([spot[0], ground, spot[1]])
    if not people:
        tallest = max(each.tallest for each in things)
        told = {key for r in request.relations if r.rel in RESTING for key in (r.a, r.b)}
        for each in things:
            if each.entity.id not in told and each.tallest < (SMALL if tallest >= SMALL else 0.45 * tallest):
                _shown_from_afar(each)
    resting = _at_rest(request, things)
    if not people:
        resting, things = _on_one_table(resting, things, plan)
    supported, needed = arrange(resting.relations, things)
    things += needed
    small = [each for each in supported if each.tallest < SMALL and each.entity.size < 1]
    if not plan.interior:
        small = [each for each in small if indoors(each.prop.kind)]  # what is at home out of doors lies on the ground
        laid = {r.a for r in request.relations if r.rel == "above" and r.b not in {e.id for e in of.values()}}
        small = [each for each in small if each.entity.id not in {*request.grounded, *laid}]
    floor = {each.id for each in request.of_kind("scenery") if each.noun in ("floor", "ground")}
    on_floor = {r.a for r in request.relations if r.rel == "above" and r.b in floor}
    small = [each for each in small if each.entity.id not in on_floor]
    if request.where.kind in TABLELESS or (seen and seen.level is not None):
        small = []
    if small and len(small) == len(supported) and not people:
        under, height = _table(things)
        if _unlike(things):
            _small_before(supported, under)
        low, high = (np.asarray(corner, float) for corner in prop_mesh(under).bounds)
        things.append(Laid(under, BARE, low, high, np.array([0.0, -height, 0.0]), told=False))
        base = base + [0.0, height, 0.0]
    elif small and not people:
        tall = max(each.tallest for each in things)
        holders: list[Laid] = []
        for each in (
            small
        ):  # beside something large, a small thing stands on a stool of its own, near the camera, where it is seen
            stool = Prop(f"stool-under-{each.prop.id}", "stool", "stool", size=min(max(0.4 * tall, 0.5), 0.95))
            low, high = prop_mesh(stool).bounds
            forward = float(np.clip(2.2 * tall * (1.0 - 1.6 * each.tallest / tall), FORWARD, 2.4))
            each.at = each.at + [0.0, 0.0, forward]
            middle = each.at + (each.low + each.high) / 2
            stands = np.array([middle[0], -float(low[1]), middle[2]])
            holders.append(Laid(stool, BARE, np.asarray(low, float), np.asarray(high, float), stands, told=False))
            on_it = [t for t in things if t not in supported and abs(t.at[0] - each.at[0]) < 0.3]
            for rider in (each, *on_it):
                rider.at = rider.at + [0.0, float(high[1] - low[1]), 0.0 if rider is each else forward]
        things += holders
    for each in things:
        if each.prop.kind in FROM_ABOVE and plan.interior:
            each.at = each.at + [0.0, _ceiling(plan, spot) - ground - float(each.at[1] + each.high[1]), 0.0]
        if each.prop.kind.endswith("_cloud"):
            each.at = each.at + np.array(ALOFT)
        if each.entity.words.startswith("buried"):  # its foot is under the ground
            each.at = each.at - [0.0, BURIED * (each.high[1] - each.low[1]), 0.0]
    held: dict[str, str] = {}
    bitten = {r.a: f"{r.b}-1" for r in request.relations if r.rel == "in_mouth"}
    held |= {each.prop.id: bitten[each.entity.id] for each in things if each.entity.id in bitten}
    free = [who for who, _ in people]
    for each in [thing for thing in things if thing.told]:
        if free and each.tallest < IN_HAND and not any(each.entity.id in (r.a, r.b) for r in resting.relations):
            held[each.prop.id] = free.pop(0)
    if seen:
        for each in things:
            face(each, seen.front)
    for each in things:
        if each.far:
            settle(each, plan, base, water)
    if seen and seen.beyond:
        outside = {r.a for r in request.relations if r.rel == "outside"}
        put_outside([each for each in things if each.entity.id in outside], seen, base)
    lies = {each.prop.id: _vec(base + each.at) for each in things}
    framed = [each for each in things if each.told and not each.far] or things
    if request.camera.size in CLOSE_UP:  # what it lies on is not what one is to see from near
        carriers = {r.b for r in request.relations if r.rel == "above"}
        framed = [each for each in framed if each.entity.id not in carriers] or framed
    lows = np.array([base + each.at + each.low for each in framed])
    highs = np.array([base + each.at + each.high for each in framed])
    lows, highs = _near_to_small(lows, highs)
    low, high = lows.min(0), highs.max(0)
    if seen and seen.beyond:  # with the window over it
        high[1] = max(high[1], low[1] + UP_TO_WINDOW, seen.beyond[1] + 0.5)
    return Layout(
        tuple(each.prop for each in things),
        lies,
        held,
        of,
        _vec((low + high) / 2),
        _vec((high - low) / 2),
        FILL_STAGGERED if 0 < len(small) < len(supported) else FILL_UNLIKE if _unlike(framed) else FILL,
        seen.front if seen else 0.0,
        WIDE if any(each.far for each in things) or (seen and seen.level is not None) else 60.0,
        0.0 if any(each.far for each in things) or seen else _from_above(framed),
    )


def _faced(plan: Plan, size: float) -> Outlook:
    """The side from which something of a size (metres) that has a face is seen, with room for a camera before it."""
    spot = _spot(plan, False)
    low, high = plan.zones[0]
    best = (-1e9, 0.0)
    for front in (0.0, 90.0, 180.0, 270.0, 30.0, -30.0, 60.0, -60.0, 120.0, -120.0, 150.0, -150.0):
        a = math.radians(front)
        free = 0.0
        for step in np.arange(0.3, CAMERA_OFF * size + 0.31, 0.2):
            x, z = spot[0] + step * math.sin(a), spot[1] + step * math.cos(a)
            hidden = any(
                box.hi[1] > 0.7 and box.lo[0] < x < box.hi[0] and box.lo[2] < z < box.hi[2] for box in plan.boxes
            )
            if hidden or not (low[0] < x < high[0] and low[2] < z < high[2]):
                break
            free = float(step)
        worth = min(free, CAMERA_OFF * size) - 0.002 * abs(front)
        best = max(best, (worth, front))
    return Outlook(spot, best[1])


def _from_above(things: list[Laid]) -> float:
    """Degrees from above from which several things are seen, where one of them lies flat on something; 0 where none does."""
    if len(things) == 1 and things[0].height < FLAT * min(things[0].width, things[0].deep) and things[0].tallest < 0.5:
        return LOOKS_ON
    if any(each.sunk for each in things):
        return LOOKS_INTO
    flat = [each for each in things if each.height < FLAT * min(each.width, each.deep) and each.tallest < 1.2]
    tall = max(each.tallest for each in things)
    return LOOKS_DOWN if len(things) > 1 and any(each.tallest > 0.2 * tall for each in flat) and tall < 2.0 else 0.0


def _ceiling(plan: Plan, spot: tuple[float, float]) -> float:
    """The height of what is over a spot in a room, as far as a camera may go."""
    over = [high[1] for low, high in plan.zones if low[0] < spot[0] < high[0] and low[2] < spot[1] < high[2]]
    return max(over, default=2.6) + UNDER


def _at_rest(request: Request, things: list[Laid]) -> Request:
    """Small things of which nothing else is told lie on the one piece of furniture that is there: a toothbrush on a sink, a book on a
    bed; and what is told to be beside that, when other things are on it."""
    tops = [each for each in things if each.prop.kind in TOPS and each.tallest >= SMALL]
    tables = [each for each in tops if each.prop.kind in ("table", "desk")]
    if len(tables) == 1:  # and not on the chair that is drawn up to it
        tops = tables
    if len(tops) != 1:
        return request
    top = tops[0].entity.id
    ours = {each.entity.id for each in things}
    told = [r for r in request.relations if {r.a, r.b} <= ours or r.rel in ("far", "outside")]
    laden = any(r.rel == "above" and r.b == top for r in told)
    if told and not laden:
        return request
    lying = LYING[tops[0].prop.kind in ("table", "desk")]
    small = {e.entity.id for e in things if e.tallest < lying or (e.tallest < SHEET and e.height < FLAT * e.width)}
    by = [r for r in told if r.rel == "beside" and top in (r.a, r.b)] if laden else []
    busy = {each for r in told if r not in by for each in ((r.a,) if r.rel != "below" else (r.a, r.b))}
    on = tuple(Relation(key, "above", top) for key in dict.fromkeys(e.entity.id for e in things) if key in small - busy)
    return replace(request, relations=(*(r for r in request.relations if r not in by), *on))


def _on_one_table(request: Request, things: list[Laid], plan: Plan) -> tuple[Request, list[Laid]]:
    """Several small things beside something large, of which nothing is told, lie on one table there."""
    ours = {each.entity.id for each in things}
    busy = {r.b if r.rel == "below" else r.a for r in request.relations if r.rel in RESTING and {r.a, r.b} <= ours}
    free = [each for each in things if each.entity.id not in busy]
    small = [
        each
        for each in free
        if each.tallest < SMALL and each.entity.size < 1 and (plan.interior or indoors(each.prop.kind))
    ]
    keys = list(dict.fromkeys(each.entity.id for each in small))
    if len(keys) < 2 or len(small) == len(free) or request.where.kind in TABLELESS or set(keys) & set(request.grounded):
        return request, things
    prop = Prop(TABLE, "table", "table")
    low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
    table = Laid(prop, BARE, low, high, told=False)
    on = tuple(Relation(key, "above", TABLE) for key in keys)
    return replace(request, relations=(*request.relations, *on)), [*things, table]


def _small_before(things: list[Laid], under: Prop) -> None:
    """On a table, what is small stands nearer to the camera than what is large."""
    deep = float(prop_mesh(under).bounds[1][2])
    largest = max(things, key=lambda each: each.tallest)
    for each in things:
        if each.tallest < 0.45 * largest.tallest and abs(each.at[1] + each.low[1]) < 0.02:
            each.at = each.at + [0.0, 0.0, max(min(0.8 * largest.tallest, 0.8 * deep - float(each.high[2])), 0.0)]


def _unlike(things: list[Laid]) -> bool:
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
        part = most if spans[least] > SPECK * spans.max() else 0.4 * most
        before = bool((lows[k, :2] < middle[:2]).all() and (middle[:2] < highs[k, :2]).all())
        top = min(float(highs[k, 1]), float(middle[1]) + part / 2) if before else float(highs[k, 1])  # it hangs there
        drop = (
            part if before or spans[least] <= SPECK * spans.max() else CARRIER * part
        )  # under what stands on it, less is told
        lows[k, 1], highs[k, 1] = max(lows[k, 1], top - drop), top
        for axis in (0, 2):
            if highs[k, axis] - lows[k, axis] > most:
                near = float(np.clip(middle[axis], lows[k, axis] + most / 2, highs[k, axis] - most / 2))
                lows[k, axis], highs[k, axis] = near - most / 2, near + most / 2
    return lows, highs


def _table(things: list[Laid]) -> tuple[Prop, float]:
    """A table that is wide enough for things, and how high its top is."""
    under = Prop(TABLE, "table", "table")
    low, high = prop_mesh(under).bounds
    width = max(each.at[0] + each.high[0] for each in things) - min(each.at[0] + each.low[0] for each in things)
    if width > float(high[0] - low[0]) * 0.9:
        under = replace(under, size=width * 1.15)
        high = prop_mesh(under).bounds[1]
    return under, float(high[1])


def _things(entity: Entity, used: bool, plan: Plan | None = None, asked: bool = False, far: bool = False) -> list[Laid]:
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
        elif kind == "tree_figure":  # beside things, as tall as leaves them in the picture
            prop = replace(prop, size=SAPLING)
        elif asked and plan is not None and not plan.interior and building(kind):
            prop = replace(prop, size=in_life(kind) if far else BUILT)
        low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
        made.append(Laid(prop, entity, low, high))
    return made


def _called(entity: Entity, k: int) -> str:
    """The name of the k-th prop of an entity; what it says stands in it between “ and ”, what it shows between ‹ and ›."""
    _, tells, words = entity.words.partition(SAYS)
    _, lit, shown = entity.words.partition(SHOWS)
    says = f" “{words}”" if tells else f" ‹{shown}›" if lit else ""
    return f"{entity.noun}{says}" if k == 0 else f"{entity.noun} {k + 1}{says}"


def _size(usual: float, size: int, plan: Plan | None) -> float:
    """The longest side of a thing that is called small or large, metres."""
    if size < 2:
        return usual * SIZES[size]
    large = max(usual * GIANT, TALL) if usual < 1.0 else 3.0 * usual
    return min(large, max(FITS, usual)) if plan is not None and plan.interior else large


def _driven(things: list[Laid]) -> bool:
    """Whether the largest thing is a vehicle of the road; all such then stand along z, as the street runs."""
    road = [each for each in things if each.prop.kind in VEHICLES and each.tallest > 2.0]
    if not road or max(things, key=lambda each: each.tallest) not in road:
        return False
    for each in road:
        each.prop = replace(each.prop, turn=0.0)
        each.low, each.high = (np.asarray(corner, float) for corner in prop_mesh(each.prop).bounds)
    return True


def _lane(plan: Plan, things: list[Laid]) -> tuple[float, float]:
    """Where a vehicle stands on a street that runs along z: in the lane of those that come towards the camera, two in both lanes."""
    many = sum(each.tallest > 2.0 for each in things) > 1
    return (0.0 if many else LANE), float(plan.marks[0][1] + 3.0 if plan.marks else 12.0)


def _shown_from_afar(each: Laid) -> None:
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


def laid_top(kind: str) -> float:
    """The height over its foot at which something lies on a kind of thing, metres."""
    return top_of(_things(Entity("e", "thing", kind, kind), False)[0])


def _vec(point: Array) -> Vec:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)
