"""How things are arranged among each other: in a row, on and in each other, stacked, leaning, hanging, around one, between two, far behind.

Everything is laid out about the origin for a camera that looks from +z towards -z: +x is to the right of the picture. What stands by
itself stands in a row; whatever is told to be on, in or at something comes after that has its place, however deep that goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.reading.casting import seed_of
from filmwright.reading.request import Entity, Relation
from filmwright.stage.props import known, prop_mesh
from filmwright.stage.props.figures import figure_of
from filmwright.stage.props.recast import sampled
from filmwright.stage.props.vitrines import OPEN, ROOM

GAP, CLOSE = 0.3, 0.14  # between two things of a row, and of those on one top, as a part of their mean width
SEATS = {
    "chair": 0.46,
    "armchair": 0.44,
    "sofa": 0.44,
    "bench": 0.45,
    "bed": 0.56,
    "tray": 0.02,
    "plate": 0.014,
}  # metres: what lies on these lies on the seat
LEVEL = 0.25  # of a thing's breadth, from which a level part of it is a top
INSIDE, KNOB = (
    0.45,
    0.85,
)  # of its height: under the one such a level is the inside of a thing, over the other there is but a handle
LOOSE = 0.35  # of its height, by which a thing may seem to stand over what it stands on
HUNG = ("coat", "jacket", "shirt", "sweater", "dress", "skirt", "trousers", "apron")
HOOKS = ("coat rack", "fence", "door", "wall", "gate", "wardrobe", "window")  # on what clothes hang and do not lie
STANDS = 0.8  # metres: what is as high as that stands where it is, and things hang on its front
UPON = 0.74  # of its height, where something else hangs on it
RIMS = {
    "basket": 0.5,
    "bucket": 0.66,
    "open box": 0.85,
    "open suitcase": 0.2,
}  # of its height: the rim of a vessel with more above it
SHAFT = 0.8  # of a vessel's width: its depth from which one does not see its floor
FEW, DEEP = (
    0.5,
    1.6,
)  # of a vessel's ground that a few things in it take; of their height, from which it is deep and they lie on its floor
HOOK = 0.94  # of its height
RESTS_ON = ("above", "inside", "hangs")  # what has its place on, in or under one other thing
AT = ("behind", "in_front_of", "leans", "around", "far", "aloft")  # and at one, or behind all
TURNS, TURNED = ("chair", "armchair", "stool", "bench", "sofa"), 72.0  # seats on both sides of something; degrees
TOP_WIDE = 0.94  # of a top's width that things on it take
BACK, FRONT = -0.2, 0.24  # of a top's depth, where its large and its small things stand
LARGE = 0.45  # of the tallest, from which a thing on a top stands at its back
ON_A_TOP = 0.62  # of a top's width, that the longest side of what stands on it has at most
LEAN = 13.0  # degrees from upright of what leans
CORD = 0.16  # metres of cord at least over what hangs
LOW = 0.45  # metres from the ground to what hangs, at least
OVERHEAD, UPWARD = 1.9, 1.6  # metres from the ground to the foot of what hangs overhead, and of cord over it
ASIDE = 0.22  # of its width, how far from the middle of something broad what leans on it stands
WALL = 0.45  # of its width: what is less deep is leant on from the front
SLIM = 0.4  # of its height: what is no wider and no deeper is a pole
FAR, FARTHEST = 7.0, 280.0  # times its size, how far behind the rest something in the distance is; metres
BY = 0.22  # of that way, how far to the side
PILE = 0.14  # of its width, how far a thing in a stack may be off the one under it


@dataclass
class Laid:
    """One thing on its way to its place: its mesh's bounds, and the offset of its origin. `told` is whether it was asked for: what only
    holds or hangs something was not."""

    prop: Prop
    entity: Entity
    low: Array
    high: Array
    at: Array = field(default_factory=lambda: np.zeros(3))
    told: bool = True
    far: bool = False
    sunk: bool = False  # on the floor of something deep

    @property
    def width(self) -> float:
        return float(self.high[0] - self.low[0])

    @property
    def deep(self) -> float:
        return float(self.high[2] - self.low[2])

    @property
    def height(self) -> float:
        return float(self.high[1] - self.low[1])

    @property
    def tallest(self) -> float:
        return float((self.high - self.low).max())

    def become(self, prop: Prop) -> None:
        """Take another prop's form."""
        self.prop = prop
        self.low, self.high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)


Group = list[Laid]


def arrange(relations: Sequence[Relation], things: Sequence[Laid]) -> tuple[list[Laid], list[Laid]]:
    """Give each thing its place about the origin. Returns those that stand on the ground (or a table) themselves, and what nobody asked
    for and is needed: the cord that something hangs by."""
    groups: dict[str, Group] = {}
    for each in things:
        groups.setdefault(each.entity.id, []).append(each)
    for group in groups.values():
        if group[0].entity.words.startswith("stacked"):
            _stacked(group)
    anchors = _anchors(
        [r for r in relations if r.a in groups and (r.b in groups or r.rel in ("far", "aloft")) and r.a != r.b]
    )
    for relation in relations:  # what is between two is where they are
        if relation.rel == "between" and relation.b in anchors and relation.a in groups and relation.a not in anchors:
            anchors[relation.a] = anchors[relation.b]
    order = _ordered([key for key in groups if key not in anchors], relations)
    row(_line(order, relations, groups))
    for key in order:
        _follow(groups[key])
    needed: list[Laid] = []
    for key, (other, rel) in sorted(anchors.items(), key=lambda each: _depth(each[0], anchors)):
        same = [k for k, anchor in anchors.items() if anchor == (other, rel)]
        if rel in RESTS_ON:
            if key == same[0]:
                needed += _resting(_line(_ordered(same, relations), relations, groups), groups, groups[other], rel)
        elif rel == "aloft":
            needed += _aloft(groups[key])
        else:
            _satellite(groups[key], rel, groups.get(other, []), [each for k in order for each in groups[k]])
    beside = [key for key, (_, rel) in anchors.items() if rel not in (*RESTS_ON, "far", "around", "aloft")]
    return [each for key in (*order, *beside) for each in _feet(groups[key])], needed


def _anchors(relations: Sequence[Relation]) -> dict[str, tuple[str, str]]:
    """entity -> (what it has its place from, how), without circles; what it rests on before what it is at."""
    out: dict[str, tuple[str, str]] = {}
    for wanted in (RESTS_ON, AT):
        for relation in relations:
            a, rel, b = relation.a, relation.rel, relation.b
            if rel == "below":
                a, rel, b = b, "above", a
            if rel not in wanted or (a in out and wanted is AT):
                continue
            up: str | None = b
            while up is not None and up != a:
                up = out[up][0] if up in out else None
            if up is None:
                out[a] = (b, rel)
    return out


def _depth(key: str, anchors: dict[str, tuple[str, str]]) -> int:
    """How many things one after another must have their place before this one."""
    return 1 + _depth(anchors[key][0], anchors) if key in anchors else 0


def _ordered(keys: list[str], relations: Sequence[Relation]) -> list[str]:
    """Entities from the left to the right, as relations tell."""
    order = list(keys)
    for relation in relations:
        if relation.a not in order or relation.b not in order:
            continue
        if relation.rel == "right_of" and order.index(relation.a) < order.index(relation.b):
            order.remove(relation.a)
            order.insert(order.index(relation.b) + 1, relation.a)
        elif relation.rel == "left_of" and order.index(relation.a) > order.index(relation.b):
            order.remove(relation.a)
            order.insert(order.index(relation.b), relation.a)
    for relation in relations:
        two = [r.b for r in relations if r.rel == "between" and r.a == relation.a and r.b in order]
        if relation.rel == "between" and relation.a in order and len(two) == 2 and relation.b == two[0]:
            order.remove(relation.a)
            order.remove(two[1])
            at = order.index(two[0])
            order[at + 1 : at + 1] = [relation.a, two[1]]
    return order


def _line(order: Sequence[str], relations: Sequence[Relation], groups: dict[str, Group]) -> Group:
    """The row of what stands: what is between two or more of a kind in the middle of theirs. Chairs turn to what they are about."""
    within = {r.a: r.b for r in relations if r.rel == "between" and {r.a, r.b} <= set(order) and len(groups[r.b]) > 1}
    line: Group = []
    for key in order:
        if key in within:
            continue
        group, middle = _feet(groups[key]), [each for a, b in within.items() if b == key for each in _feet(groups[a])]
        half = len(group) // 2
        if middle and group[0].prop.kind in TURNS:
            for k, each in enumerate(group):
                each.become(replace(each.prop, turn=TURNED if k < half else -TURNED))
        line += [*group[:half], *middle, *group[half:]] if middle else group
    return line


def _feet(group: Group) -> Group:
    """The things of a group that stand themselves: of a stack the lowest."""
    return group[:1] if group and group[0].entity.words.startswith("stacked") else group


def _stacked(group: Group) -> None:
    """One on another, each a little off; what is as high as it is flat lies flat."""
    y = 0.0
    for k, each in enumerate(group):
        if each.height > 1.25 * max(min(each.width, each.deep), 1e-6) and each.deep < 0.5 * each.height:
            each.become(replace(each.prop, tilt=each.prop.tilt + 90.0))
        draw = np.random.default_rng(seed_of(each.prop.id, "stack"))
        each.become(replace(each.prop, turn=each.prop.turn + float(draw.uniform(-14, 14))))
        off = PILE * min(each.width, each.deep) * draw.uniform(-1, 1, 2) * (k > 0)
        each.at = np.array([off[0], y - float(each.low[1]), off[1]])
        y += 0.985 * each.height


def _follow(group: Group) -> None:
    """The rest of a stack goes where its lowest was put."""
    if not group or group[0].entity.words[:7] != "stacked":
        return
    foot = group[0]
    shift = foot.at - [0.0, -float(foot.low[1]), 0.0]
    for each in group[1:]:
        each.at = each.at + [shift[0], shift[1], shift[2]]


# ---------------------------------------------------------------------- on, in and under one another


def _resting(every: Group, groups: dict[str, Group], under: Group, rel: str) -> list[Laid]:
    """Things that rest on, in or from the same thing, side by side there; returns the cords of those that hang."""
    if not under or not every:
        return []
    below = (
        max(under, key=lambda each: float(each.at[1] + each.high[1]))
        if under[0].entity.words.startswith("stacked")
        else under[0]
    )
    if rel == "hangs":
        return _hanging(every, below)
    if rel == "inside":
        if len(under) > 1 and len(every) <= len(under):
            for each, vessel in zip(every, under, strict=False):
                _inside([each], vessel)
        else:
            _inside(every, below)
        return []
    _on_top(every, below)
    for key in dict.fromkeys(each.entity.id for each in every):
        _follow(groups[key])
    return []


def _inside(group: Group, below: Laid) -> None:
    """Things in a vessel."""
    if below.prop.kind in ROOM or figure_of(group[0].prop.kind):
        _enclosed(group, below)
        return
    middle = (below.low + below.high) / 2
    room = 0.8 * min(below.width, below.deep)
    edge = rim_of(below)
    few = sum(max(each.width, each.deep) ** 2 for each in group) < FEW * room**2
    for k, each in enumerate(group):
        wide = max(each.width, each.deep)
        stems = each.height > 0.9 * below.height and each.height > 1.3 * each.width
        if wide > room and not stems:
            each.become(replace(each.prop, size=round(each.tallest * room / wide, 4)))
            wide = room
        own = 0.0 if stems else wide  # stems stand together in the mouth and lean apart by their turn
        free = max((0.2 * room if stems else 0.5 * (room - own)) if len(group) > 1 else 0.0, 0.0)
        r, a = free * float(np.sqrt((k + 0.5) / len(group))), 2.39996 * k
        if stems and len(group) > 1:
            each.become(replace(each.prop, tilt=each.prop.tilt + 9.0, turn=float(np.degrees(np.pi / 2 - a))))
        each.sunk = len(group) > 1 and few and DEEP * each.height < edge - float(below.low[1]) < SHAFT * room
        rim = edge - 0.45 * each.height if len(group) > 1 and not each.sunk else float(below.low[1]) + 0.04
        foot = float(below.low[1]) + 0.04 if stems else rim + 0.35 * each.height * (k % 2)
        x, z = middle[0] + r * np.cos(a) - _middle(each), middle[2] + r * np.sin(a) - _deep(each)
        if stems:  # by its foot, not by its middle
            x, z = middle[0] + r * np.cos(a), middle[2] + r * np.sin(a)
        each.at = below.at + [float(x), foot - float(each.low[1]), float(z)]


def rim_of(vessel: Laid) -> float:
    """The height of a vessel's rim over the foot of its coordinates, metres."""
    if vessel.prop.kind in RIMS:
        return float(vessel.low[1]) + RIMS[vessel.prop.kind] * vessel.height
    return float(np.percentile(sampled(prop_mesh(vessel.prop))[0][:, 1], 97))  # under a handle


def _on_top(group: Group, below: Laid) -> None:
    """Things on the top of another, in one row, or the small before the large where that would be too long."""
    kind = below.prop.kind
    top = float(below.low[1]) + SEATS.get(kind, top_of(below))
    wide = TOP_WIDE * below.width
    if below.width > 0.5 and kind not in SEATS:  # what stands on a table is no taller than the table is wide
        for each in group:
            if each.told and each.tallest > ON_A_TOP * max(below.width, 0.9) and not each.prop.size:
                each.become(replace(each.prop, size=round(ON_A_TOP * max(below.width, 0.9), 3)))
    row(group)
    tall = max(each.height for each in group)
    back = [each for each in group if each.height >= LARGE * tall]
    front = [each for each in group if each not in back]
    too_long = float(sum(each.width for each in group)) > 0.8 * wide
    lines = [back, front] if front and len(group) > 2 and too_long else [group]
    for line, share in zip(lines, (BACK, FRONT) if len(lines) > 1 else (0.0,), strict=True):
        _close_up(line, wide)
        for each in line:
            middle = (below.low + below.high) / 2 - (each.low + each.high) / 2
            lift = top - float(each.low[1])
            each.at = (
                np.array([each.at[0], lift, middle[2] + share * below.deep]) + below.at + [_middle(below), 0.0, 0.0]
            )
            if len(group) == 1 or kind in ("branch", "log"):
                _rested(each, below)
            if each.prop.kind in HUNG and kind in HOOKS:
                _hang(each, below)


def _middle(thing: Laid) -> float:
    return float(thing.low[0] + thing.high[0]) / 2


def _close_up(line: Group, wide: float) -> None:
    """A row drawn together until it is no longer than the top it stands on; about x = 0."""
    if len(line) < 2:
        for each in line:
            each.at = each.at - [each.at[0] + _middle(each), 0.0, 0.0]
        return
    own = float(sum(each.width for each in line))
    gap = min(CLOSE * own / len(line), (wide - own) / (len(line) - 1))
    x = -(own + gap * (len(line) - 1)) / 2
    for each in line:
        each.at = each.at + [x - float(each.at[0] + each.low[0]), 0.0, 0.0]
        x += each.width + gap


def _rested(each: Laid, below: Laid) -> None:
    """What would lie over nothing, on something as uneven as a branch, is put down where that really is beneath it."""
    points = sampled(prop_mesh(below.prop))[0] + below.at
    reach = max(0.3 * min(each.width, each.deep), 0.02)
    foot = float(each.at[1] + each.low[1])
    middle = each.at + (each.low + each.high) / 2

    def under(x: float, z: float) -> float:
        near = points[np.hypot(points[:, 0] - x, points[:, 2] - z) < reach]
        return float(near[:, 1].max()) if len(near) else -np.inf

    if under(float(middle[0]), float(middle[2])) > foot - LOOSE * max(each.height, 0.05):
        return
    spread = points[points[:, 1] > np.percentile(points[:, 1], 40)]
    spread = spread[np.argsort(np.hypot(spread[:, 0] - middle[0], spread[:, 2] - middle[2]))]
    if not len(spread):
        return
    x, _, z = (float(v) for v in spread[0])
    height = float(np.percentile(points[np.hypot(points[:, 0] - x, points[:, 2] - z) < reach][:, 1], 80))
    each.at = each.at + [x - float(middle[0]), height - foot, z - float(middle[2])]


def _enclosed(group: Group, below: Laid) -> None:
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
            each.become(replace(each.prop, size=round(float(own.max()) * factor, 4)))
    row(group)
    middle = (below.low + below.high) / 2
    for each in group:
        deep = middle[2] - (each.low[2] + each.high[2]) / 2
        lift = below.low[1] + floor * spans[1] - each.low[1]
        each.at = np.array([each.at[0] + below.at[0] + middle[0], below.at[1] + lift, below.at[2] + deep])


def _hang(each: Laid, below: Laid) -> None:
    """A garment on a hanger at something upright, before it."""
    each.become(replace(each.prop, name=f"hung {each.prop.name}"))
    hook = below.low[1] + HOOK * below.height
    away = 0.1 if below.prop.kind == "coat rack" else float(below.high[2]) - float(each.low[2])
    each.at = below.at + np.array([0.0, max(hook, 1.3) - each.high[1], away])


def _aloft(group: Group) -> list[Laid]:
    """Things that hang overhead, one higher than another; returns the cords up from them."""
    row(group)
    cords = []
    for k, each in enumerate(group):
        each.at = each.at + [0.0, OVERHEAD + 0.4 * max(each.height, 0.3) * ((k * 2) % 3 - 1), 0.0]
        top = each.at + [_middle(each), float(each.high[1]), _deep(each)]
        cords.append(_cord(each, top, UPWARD))
    return cords


def _cord(each: Laid, low: Array, long: float) -> Laid:
    """A cord of a length up from a point."""
    cord = Prop(f"{each.prop.id}-cord", "cord", "cord", size=long)
    bottom, top = (np.asarray(corner, float) for corner in prop_mesh(cord).bounds)
    return Laid(cord, each.entity, bottom, top, low - [0.0, float(bottom[1]), 0.0], told=False)


def _hanging(group: Group, below: Laid) -> list[Laid]:
    """Things that hang on cords from under another, which is lifted as high as that needs; returns the cords."""
    for each in group:
        if each.deep > 1.6 * each.height and each.prop.tilt == 0.0:  # what lies flat hangs down
            each.become(replace(each.prop, tilt=90.0, turn=0.0))
    on_it = below.prop.kind in HOOKS
    if on_it or (below.height > STANDS and below.prop.kind not in ("branch", "climbing tree")):
        row(group)
        _close_up(group, 0.7 * below.width)
        for each in group:
            if each.prop.kind in HUNG:
                _hang(each, below)
                continue
            high = float(below.low[1]) + (UPON if on_it else HOOK) * below.height - float(each.high[1])
            each.at = below.at + [each.at[0] + _middle(below), high, float(below.high[2]) - float(each.low[2])]
        return []
    points = sampled(prop_mesh(below.prop))[0]
    row(group)
    _close_up(group, 0.8 * below.width)
    tops: list[Array] = []
    for each in group:
        x = _middle(below) + float(each.at[0]) + _middle(each) + (0.2 * below.width if len(group) == 1 else 0.0)
        near = points[np.abs(points[:, 0] - x) < max(0.06 * below.width, 0.03)]
        near = near[near[:, 1] > np.percentile(points[:, 1], 45)] if len(near) else near
        spot = near[int(np.argmin(near[:, 1]))] if len(near) else np.array([x, float(below.high[1]), 0.0])
        tops.append(spot)
    need = max(each.height + CORD + LOW - float(spot[1]) for each, spot in zip(group, tops, strict=True))
    below.at = below.at + [0.0, max(need - float(below.at[1]), 0.0), 0.0]
    cords = []
    for k, (each, spot) in enumerate(zip(group, tops, strict=True)):
        long = CORD * (1.0 + 0.5 * (k % 3))
        end = below.at + spot
        middle = (each.low + each.high) / 2
        each.at = np.array([end[0] - middle[0], end[1] - long - each.high[1], end[2] - middle[2]])
        cords.append(_cord(each, np.array([end[0], end[1] - long, end[2]]), long))
    return cords


# ---------------------------------------------------------------------- at one another


def _satellite(group: Group, rel: str, others: Group, standing: Group) -> None:
    """What has its place at another thing: behind or before it, leaning on it, around it, or far behind all."""
    if rel == "far":
        _far(group, standing)
        return
    if rel == "around":
        _around(group, others)
        return
    two = others[0]
    if rel == "leans":
        _leaning(group, two)
        return
    row(group)
    depth = (max(each.deep for each in group) + two.deep) / 2 + 0.2
    for each in group:
        side = max(0.35 * two.width, 0.45 * each.width) if len(group) == 1 else float(each.at[0])
        each.at = np.array([two.at[0] + side, each.at[1], two.at[2] + (-depth if rel == "behind" else depth)])
    _follow(group)


def _far(group: Group, standing: Group) -> None:
    """In the distance: as far behind as it is large, and to the side, so that it is seen past what is before it."""
    row(group)
    large = max(each.tallest for each in group)
    away = float(np.clip(FAR * large, 6.0, FARTHEST))
    back = min((float(each.at[2] + each.low[2]) for each in standing), default=0.0)
    for each in group:
        each.far = True
        each.at = each.at + [-BY * away, 0.0, back - away]


def _around(group: Group, others: Group) -> None:
    """In a ring; the foremost leave the view free."""
    lows = np.min([each.at + each.low for each in others], axis=0)
    highs = np.max([each.at + each.high for each in others], axis=0)
    middle, half = (lows + highs) / 2, (highs - lows) / 2
    own = max(max(each.width, each.deep) for each in group)
    foot = float(lows[1])
    for k, each in enumerate(group):
        a = 2 * np.pi * (k + 0.5) / len(group)
        x, z = float(np.sin(a)) * (half[0] + 0.85 * own), float(np.cos(a)) * (half[2] + 0.85 * own)
        each.at = np.array(
            [middle[0] + x - _middle(each), foot - each.low[1], middle[2] + z - (each.low[2] + each.high[2]) / 2]
        )


def _leaning(group: Group, two: Laid) -> None:
    """Against the side of something, or, what is broad and flat, against its front."""
    x = float(two.at[0] + two.high[0])
    for each in group:
        if each.prop.kind == "umbrella":
            each.become(replace(each.prop, name=f"closed {each.prop.name}"))
        spans = each.high - each.low
        if spans[2] > 1.6 * spans[1]:  # it lies with its length towards the camera: it is set up
            each.become(replace(each.prop, tilt=each.prop.tilt - 90.0))
            spans = each.high - each.low
        foot = float(two.at[1] + two.low[1])
        pole = max(spans[0], spans[2]) < SLIM * spans[1]
        if pole and two.deep > WALL * two.width:
            each.become(replace(each.prop, tilt=each.prop.tilt - LEAN, turn=90.0))
            each.at = np.array([x - float(each.low[0]), foot - each.low[1], two.at[2] + 0.25 * two.deep - _deep(each)])
            x = float(each.at[0] + each.high[0])
            continue
        flat = spans[2] < 1.2 * SLIM * spans[1]
        if flat:
            each.become(replace(each.prop, tilt=each.prop.tilt - LEAN))
        side = ASIDE * two.width if two.width > 2.0 * each.width else 0.35 * two.width
        front = float(two.at[2] + two.high[2]) if two.tallest > 0.8 * each.tallest else float(two.at[2])
        each.at = np.array(
            [
                float(two.at[0]) + _middle(two) + side - _middle(each),
                foot - each.low[1],
                front - float(each.low[2]) + 0.01,
            ]
        )
        if not flat:  # a bicycle: along the wall, and as near as it goes
            each.at = each.at + [-side * 0.5, 0.0, 0.0]


def _deep(each: Laid) -> float:
    return float(each.low[2] + each.high[2]) / 2


# ---------------------------------------------------------------------- rows and tops


def top_of(thing: Laid) -> float:
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


def row(things: Sequence[Laid]) -> None:
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


__all__ = ["GAP", "SEATS", "Laid", "arrange", "known", "row", "top_of"]
