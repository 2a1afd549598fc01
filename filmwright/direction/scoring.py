"""What is wrong with a camera: every rule of framing as a cost over candidates, sampled over the shot's window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.neighbours import CLEAN, silhouette
from filmwright.direction.optics import (
    CHIN,
    CROWN,
    EYES,
    JOINTS,
    aim,
    basis,
    between,
    bodies_between,
    flat,
    length,
    off_axis,
    project,
    side,
    tangents,
    within,
)
from filmwright.direction.things import LEAST, MOST, spans_of
from filmwright.direction.wish import GROUPS, Before, Wish

# costs, tuned on contact sheets (research: direction, section 5)
WEIGHTS = {
    "face": 26.0, "zone": 100.0, "wall": 40.0, "body": 24.0, "prop": 50.0, "side": 70.0, "thirty": 26.0, "frame": 10.0, "size": 9.0,
    "azimuth": 0.8, "elevation": 0.8, "lens": 2.0, "eyeline": 4.0, "crop": 9.0, "depth": 0.3, "crowd": 6.0, "joint": 18.0,
    "direction": 30.0, "shoulder": 40.0, "pan": 0.5, "fence": 20.0, "doorway": 40.0, "buried": 40.0, "thing": 120.0, "mass": 80.0,
    "behind": 9.0, "post": 22.0, "backs": 24.0, "slab": 26.0, "void": 60.0, "swell": 40.0,
}  # fmt: skip
WILD = 26.0  # a wall taken away shows: what hung on it floats, what is behind it is nothing
OVER_PART = 0.27  # part of a shoulder shot that the near one may take
HAIR = 0.16  # metres from the eyes to the top of the hair
FLAT, SWELLS = 27.0, 2.0  # millimetres of a lens under which, and metres within which, one of several faces swells
KEEP = 220  # candidates that are looked at closely; the rest fall by their own geometry
AT_ONCE = 48  # of them in one go
LOOKED_FOR = (
    "wall", "buried", "body", "frame", "joint", "prop", "crop", "crowd", "eyeline", "shoulder", "fence", "thing", "mass", "post", "slab",
    "swell",
)  # fmt: skip
# points of a picture's edge, (u, v)
EDGE = np.array([(-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1)], float)
NEAREST = ("CU", "BCU")
NOT_CLOSE = ("LS", "VLS", "MLS", "ELS")


@dataclass(frozen=True)
class Candidates:
    """Cameras to choose from; arrays of length k, `eye` and `right` (k,3). `turn`, `elevation`, `scale` are what was varied."""

    eye: Array
    focal: Array
    u: Array
    v: Array
    turn: Array
    elevation: Array
    scale: Array
    right: Array
    impossible: Array

    def only(self, keep: Array) -> Candidates:
        """Some of them."""
        return Candidates(*(getattr(self, name)[keep] for name in self.__dataclass_fields__))


@dataclass(frozen=True)
class Weigh:
    """One search: the wish, the candidates, the shot before, and whether walls may be taken away."""

    wish: Wish
    cams: Candidates
    before: Before | None
    wild: bool


def weigh(search: Weigh, limit: float = np.inf) -> tuple[Array, dict[str, Array]]:
    """Costs (k,) of the candidates and their parts by rule.

    They are looked at in the order of what they cost by their own geometry, until none that is left can be better than the best (or
    than `limit`); those that are not looked at cost 1e6.
    """
    own, own_parts = _own(search)
    order = np.argsort(own, kind="stable")[:KEEP]
    total = np.full(len(own), 1e6)
    spread: dict[str, Array] = dict(own_parts)
    best, most_off = limit, _most_off(search)
    for first in range(0, len(order), AT_ONCE):
        some = order[first : first + AT_ONCE]
        if own[some[0]] - most_off >= best:
            break
        cost, parts = _seen(Weigh(search.wish, search.cams.only(some), search.before, search.wild))
        total[some] = own[some] + cost
        for name, part in parts.items():
            spread.setdefault(name, np.zeros(len(own)))[some] = part
        best = min(best, float(total[some].min()))
    return total, spread


def _most_off(search: Weigh) -> float:
    """The most that looking closely can take off a cost: for a landmark in the picture, and for depth behind the subject."""
    ask = search.wish.ask
    landmark = 9.0 if ask.kind == "establishing" else 4.0 if ask.kind == "master" or ask.size in ("VLS", "ELS") else 0.0
    return landmark + 8 * WEIGHTS["depth"]


def _own(search: Weigh) -> tuple[Array, dict[str, Array]]:
    """What costs nothing to know: distance from the wish, zones, the line, 30 degrees, the face, the way people move."""
    wish, cams, ask = search.wish, search.cams, search.wish.ask
    many = ask.kind in GROUPS
    cost = WEIGHTS["azimuth"] * (0.0 if ask.loose else 1.0) * (cams.turn / 20) ** 2
    cost = cost + WEIGHTS["elevation"] * ((cams.elevation - ask.elevation) / 8) ** 2
    cost = cost + WEIGHTS["lens"] * np.abs(np.log(cams.focal / ask.lens))
    cost = cost + WEIGHTS["size"] * np.abs(np.log(cams.scale)) * (0.6 if many else 1.0)
    cost = cost + 200.0 * cams.impossible + (WILD if search.wild else 0.0)
    parts: dict[str, Array] = {}
    reach = 3.0 if search.wild else 0.0
    stands = wish.frames if ask.follow else wish.frames[:1]  # a camera that goes along is somewhere else at each
    eyes = np.stack([cams.eye + wish.carried(f) for f in stands])
    wrong = ~wish.watch.plan.camera_ok(eyes, reach=reach)
    parts["zone"] = WEIGHTS["zone"] * wrong.sum(0) * (len(wish.frames) / len(stands))
    if search.wild:  # behind a door there is a sham corridor, not a place for a camera
        outside = np.array([door.outside for _, door in wish.watch.plan.doors], float).reshape(-1, 2)
        near = np.linalg.norm(cams.eye[:, None, [0, 2]] - outside[None], axis=2) < 3.2
        parts["doorway"] = WEIGHTS["doorway"] * near.any(1)
        parts["void"] = WEIGHTS["void"] * _past_the_set(search)
    if wish.look is not None and ask.size not in NOT_CLOSE and ask.kind != "feet" and ask.towards is None:
        hidden = np.zeros(len(cams.eye))
        for frame in wish.frames:  # see the face, not the nape, for as long as the shot lasts
            head = wish.watch.eye[wish.names[0]][frame]
            look = wish.watch.gaze(wish.names[0])[frame]
            seen_from = flat(cams.eye + wish.carried(frame) - head) @ (
                flat(look) if np.hypot(look[0], look[2]) > 0.2 else wish.look
            )
            hidden += within((0.6 if ask.size in NEAREST else 0.45) - seen_from, 0, 1) / len(wish.frames)
        parts["face"] = WEIGHTS["face"] * hidden
    if wish.line and wish.keep_side and ask.kind not in ("insert", "establishing"):
        wrong = (side(*wish.line, cams.eye) != wish.keep_side) & (off_axis(*wish.line, cams.eye) > 6)
        parts["side"] = WEIGHTS["side"] * wrong
    if ask.kind in ("two", "group") or (ask.kind == "master" and not wish.moving):  # faces before backs
        turned_away = np.zeros(len(cams.eye))
        for who in wish.names:
            to_camera = flat(cams.eye - wish.watch.eye[who][wish.frames[1]])
            turned_away += within(-0.1 - to_camera @ flat(wish.watch.gaze(who)[wish.frames[1]]), 0, 1) / len(wish.names)
        parts["backs"] = WEIGHTS["backs"] * turned_away
    if ask.kind == "insert" and ask.carrier in wish.watch.eye:  # hands are seen from before, not over a back
        frame = wish.frames[-1]
        who = wish.watch.performance.holder(ask.prop, frame) or ask.carrier
        back = flat(cams.eye - wish.watch.feet[who][frame]) @ wish.watch.facing(who, frame)
        parts["behind"] = WEIGHTS["behind"] * within(-0.25 - back, 0, 1) * 2
    for one, two, kept in ask.pairs if ask.kind != "establishing" else ():
        a, b = wish.watch.eye[one][wish.frames[0]], wish.watch.eye[two][wish.frames[0]]
        wrong = (side(a, b, cams.eye) != kept) & (off_axis(a, b, cams.eye) > 6)
        parts["side"] = parts.get("side", np.zeros(len(cams.eye))) + WEIGHTS["side"] * wrong
    _against_before(search, parts)
    return cost + sum(parts.values(), start=np.zeros(len(cams.eye))), parts


def _past_the_set(search: Weigh) -> Array:
    """Part of the picture's edge (k,) where a camera outside a room looks past the room: over the ends of the wall taken away."""
    wish, cams = search.wish, search.cams
    pan, tilt = aim(cams.eye, wish.middle, cams.u, cams.v, cams.focal, wish.aspect)
    right, up, forward = (part[:, None] for part in basis(pan, tilt))
    half_w, half_h = (half[:, None, None] for half in tangents(cams.focal, wish.aspect))
    rays = forward + EDGE[:, :1] * half_w * right + EDGE[:, 1:] * half_h * up
    return np.asarray(1.0 - wish.watch.plan.into(cams.eye[:, None], rays).mean(1))


def _against_before(search: Weigh, parts: dict[str, Array]) -> None:
    wish, cams, before = search.wish, search.cams, search.before
    if before is None or not wish.names:
        return
    common = set(before.subjects) & set(wish.names)
    if not common:
        return
    first = wish.frames[0]
    eye = cams.eye + wish.carried(first)  # where the camera stands when the shot begins
    forward = flat(wish.heads(first).mean(0) - eye)
    right = np.stack([-forward[:, 2], np.zeros(len(eye)), forward[:, 0]], -1)
    for who in common:
        way = wish.watch.velocity[who][first]
        speed = float(np.linalg.norm(way))
        if speed > 0.5:
            was, now = float(before.right @ way), right @ way
            turned = (was * now < 0) & (np.minimum(abs(was), np.abs(now)) > 0.12 * speed)
            parts["direction"] = parts.get("direction", 0.0) + WEIGHTS["direction"] * turned
    subject = np.mean([wish.watch.eye[who][first] for who in common], axis=0)
    old, new = (before.eye - subject) * [1, 0, 1], (eye - subject) * [1, 0, 1]
    cosine = (new @ old) / (float(length(old)) * length(new) + 1e-9)
    angle = np.degrees(np.arccos(within(cosine, -1, 1)))
    was = before.focal / float(length(before.eye - subject))
    ratio = was / (cams.focal / length(eye - subject))
    parts["thirty"] = WEIGHTS["thirty"] * ((angle < 32) & (np.maximum(ratio, 1 / ratio) < 1.65))


@dataclass(frozen=True)
class _Looks:
    """All candidates (k) at all of the wish's frames (f), one after the other in arrays of f x k: numpy's calls cost more than its sums."""

    search: Weigh
    frames: Array  # (f*k,) the frame of each
    eye: Array
    pan: Array
    tilt: Array
    focal: Array

    @property
    def count(self) -> int:
        """How many candidates there are."""
        return len(self.search.cams.eye)

    def mean(self, values: Array) -> Array:
        """The mean over the frames of what each look costs: (k,)."""
        looked: Array = values.reshape(-1, self.count)
        return np.asarray(looked.sum(0) / len(looked))

    def seen(self, point: Array) -> tuple[Array, Array, Array]:
        """(u, v, depth) of points (…,f*k,3)."""
        return project(self.eye, self.pan, self.tilt, self.focal, self.search.wish.aspect, point)


def _looks(search: Weigh) -> tuple[_Looks, Array]:
    """The looks, and the subjects' heads at each (f*k, heads, 3)."""
    wish, cams, ask = search.wish, search.cams, search.wish.ask
    count, many = len(cams.eye), len(wish.frames)
    eye = np.concatenate([cams.eye + wish.carried(frame) for frame in wish.frames])
    heads = np.array([wish.heads(frame) for frame in wish.frames])
    to_heads = wish.moving or ask.prop or ask.kind in ("two", "group")
    aimed_at = np.repeat(heads.mean(1), count, 0) if to_heads else wish.middle
    u, v, focal = (np.tile(values, many) for values in (cams.u, cams.v, cams.focal))
    pan, tilt = aim(eye, aimed_at, u, v, focal, wish.aspect)
    return _Looks(search, np.repeat(wish.frames, count), eye, pan, tilt, focal), np.repeat(heads, count, 0)


def _seen(search: Weigh) -> tuple[Array, dict[str, Array]]:
    """What must be looked at: walls, bodies, the frame's edges, joints, strangers, depth behind."""
    wish, cams, ask = search.wish, search.cams, search.wish.ask
    watch, plan = wish.watch, wish.watch.plan
    count = len(cams.eye)
    parts = {name: np.zeros(count) for name in LOOKED_FOR}
    looks, heads = _looks(search)
    if ask.prop:
        off = np.zeros(count)
        for k, frame in enumerate(wish.frames):
            corners, eye = watch.things.corners(ask.prop, frame), looks.eye[k * count : (k + 1) * count]
            part, reach = spans_of(corners, eye, heads[k * count, 0], cams.focal, wish.aspect)
            off += within(LEAST - part, 0, 1) * 4 + within(part - MOST, 0, 3) + within(reach - 0.9, 0, 3)
        parts["thing"] += WEIGHTS["thing"] * off / len(wish.frames)
    for k in range(heads.shape[1]):
        who, head = wish.names[k] if wish.names else "", heads[:, k]
        points = np.repeat(_points_of(wish, who, k), count, 0)
        eye = looks.eye[:, None]
        parts["wall"] += WEIGHTS["wall"] * looks.mean(plan.blocked(eye, points, search.wild).mean(1))
        if len(watch.posts[0]):
            parts["post"] += WEIGHTS["post"] * looks.mean(between(watch.posts, eye, points).mean(1))
        if ask.size != "ELS" and plan.has_low_walls:
            parts["fence"] += WEIGHTS["fence"] * looks.mean(plan.crossed(eye, points).mean(1))
        if not plan.level_ground:
            parts["buried"] += WEIGHTS["buried"] * looks.mean(plan.buried(looks.eye, head))
        if ask.kind != "establishing":
            weight = WEIGHTS["body"] * (0.6 if ask.kind == "ots" else 1.0)
            parts["body"] += weight * looks.mean(_bodies(looks, who, points).mean(1))
        _in_frame(looks, parts, head, who, heads.shape[1])
    _strangers(looks, parts)
    if ask.kind in ("single", "two", "group"):
        turned = np.abs((np.diff(looks.pan.reshape(-1, count), axis=0) + np.pi) % (2 * np.pi) - np.pi)
        rate = np.degrees(turned / np.maximum(np.diff(wish.frames), 1)[:, None] * watch.fps).max(0)
        field = np.degrees(2 * np.arctan(tangents(cams.focal, wish.aspect)[0]))
        parts["pan"] = WEIGHTS["pan"] * within(rate - 2.2 * field / 7, 0, 60)
    if ask.kind in ("single", "ots") and wish.keep_side and wish.names:
        gaze = watch.gaze(wish.names[0])[wish.frames[1]]
        across = cams.right @ gaze
        parts["eyeline"] = WEIGHTS["eyeline"] * (np.abs(across) < 0.07) * float(ask.size != "BCU")
    cost = sum(parts.values(), start=np.zeros(count))
    if (ask.kind in ("master", "establishing") or ask.size in ("VLS", "ELS")) and watch.landmark is not None:
        mark = watch.landmark
        pan, tilt = aim(cams.eye, wish.middle, cams.u, cams.v, cams.focal, wish.aspect)
        u, v, z = project(cams.eye, pan, tilt, cams.focal, wish.aspect, mark)
        shown = (z > 0) & (np.abs(u) < 0.9) & (np.abs(v) < 1.0)
        cost = cost - (9.0 if ask.kind == "establishing" else 4.0) * shown
    if wish.names and ask.kind not in ("insert", "establishing", "feet"):
        way = wish.middle - cams.eye
        way = way / (length(way)[:, None] + 1e-9)
        cost = cost - WEIGHTS["depth"] * within(
            plan.free_depth(np.broadcast_to(wish.middle, cams.eye.shape), way), 0, 8
        )
    return np.asarray(cost), parts


def _points_of(wish: Wish, who: str, k: int) -> Array:
    """The points (f,m,3) of the k-th subject that must be seen at the wish's frames: the same for all cameras that are tried."""
    if k not in wish.points:
        wish.points[k] = np.array([_points(wish, who, wish.heads(frame)[k], frame) for frame in wish.frames])
    return wish.points[k]


def _points(wish: Wish, who: str, head: Array, frame: int) -> Array:
    """The points of a subject that must be seen (m,3)."""
    if not who:
        if not wish.ask.prop:
            return head[None]
        corners = wish.watch.things.corners(wish.ask.prop, frame)
        return np.concatenate([head[None], head + (corners[[2, 3, 6, 7]] - head) * 0.8])  # its middle and upper corners
    if wish.ask.kind == "feet":
        feet = wish.watch.feet[who][frame]
        return np.array([feet + [0, 0.15, 0], feet + [0, 0.5, 0]])
    stature = wish.watch.stature[who]
    points = head + np.array([[0, 0.02, 0], [0, CROWN * stature * 0.8, 0], [0, CHIN * stature * 0.9, 0], [0, -0.3, 0]])
    if wish.ask.size in NOT_CLOSE:
        points = np.concatenate([points, wish.watch.feet[who][frame][None] + [0, 0.5, 0]])
    return np.asarray(points)


def _bodies(looks: _Looks, who: str, points: Array) -> Array:
    """Whether somebody else stands before points (f*k,m,3) of a subject: (f*k,m)."""
    watch = looks.search.wish.watch
    hit = np.zeros(points.shape[:2], bool)
    for other in watch.names:
        there = watch.on[other][looks.frames]
        if other == who or not there.any():
            continue
        head, feet = watch.eye[other][looks.frames][:, None], watch.feet[other][looks.frames][:, None]
        hit |= bodies_between(looks.eye[:, None], points, head[None], feet[None]) & there[:, None]
    return hit


def _in_frame(looks: _Looks, parts: dict[str, Array], head: Array, who: str, many: int) -> None:
    """How far a head (f*k,3) is out of the picture, and whether the frame cuts a body at a joint."""
    wish, ask = looks.search.wish, looks.search.wish.ask
    if ask.kind == "feet":
        return
    u, v, z = looks.seen(head)
    limit = 0.72 if many > 1 else 0.62  # of several, with the shoulders beside their heads
    outside = within(np.abs(u) - limit, 0, 3) + within(np.abs(v) - 0.86, 0, 3) + 3.0 * (z < 0.2)
    if many > 1 and who:  # of several, no nearer one without the top of the head
        _, half_h = tangents(looks.focal, wish.aspect)
        outside += within(v + HAIR / (np.maximum(z, 0.2) * half_h) - 1, 0, 1)
    parts["frame"] += WEIGHTS["frame"] * looks.mean(outside * (3 if many > 1 else 1))
    if many > 1:
        swollen = within(FLAT / looks.focal - 1, 0, 1) * within(SWELLS - z, 0, 1)
        parts["swell"] += WEIGHTS["swell"] * looks.mean(swollen)
    if not who or ask.kind in ("ots", "insert", "establishing"):
        return
    upright = ~wish.watch.low[who][looks.frames]
    if not upright.any():
        return
    feet, (_, half_h) = wish.watch.feet[who][looks.frames], tangents(looks.focal, wish.aspect)
    joints = np.array([at / EYES for name, at in JOINTS.items() if name != "neck" or ask.size != "BCU"])
    _, low, deep = looks.seen(feet + (head - feet) * joints[:, None, None])
    cuts = (np.abs(low + 1) * np.maximum(deep, 0.1) * half_h < 0.022 * wish.watch.stature[who]).sum(0)
    parts["joint"] += WEIGHTS["joint"] * looks.mean(cuts * upright)


def _strangers(looks: _Looks, parts: dict[str, Array]) -> None:
    """People who are not the subject: not in the lens, not cut by the frame's edge, not headless, not large before the subject."""
    wish, ask, eye = looks.search.wish, looks.search.wish.ask, looks.eye
    watch = wish.watch
    half_w, _ = tangents(looks.focal, wish.aspect)
    away = length(wish.middle - eye)
    for who in watch.names:
        there = watch.on[who][looks.frames]
        if who in wish.names or not there.any():
            continue
        head, feet = watch.eye[who][looks.frames], watch.feet[who][looks.frames]
        near = length(eye - head) < 0.42
        beside = (np.hypot(eye[:, 0] - feet[:, 0], eye[:, 2] - feet[:, 2]) < 0.38) & (eye[:, 1] < head[:, 1])
        parts["prop"] += WEIGHTS["prop"] * len(wish.frames) * looks.mean(there * (1.0 * near + 0.5 * beside))
        if ask.kind in ("insert", "feet"):
            continue  # hands and feet belong to somebody
        seen = silhouette(watch, who, looks.frames, eye, looks.pan, looks.tilt, looks.focal, wish.aspect)
        before = seen.depth < away - 0.2
        if who == ask.over:  # the near head frames the far face, it does not cover it; and it is there
            inner = np.abs(seen.u) - 0.12 / np.maximum(seen.depth, 0.1) / half_w
            parts["shoulder"] += WEIGHTS["shoulder"] * looks.mean(there * within(0.34 - inner, 0, 1))
            low = seen.headless + within(-0.3 - seen.v, 0, 1) + within(seen.v - 0.72, 0, 0.5)
            parts["slab"] += WEIGHTS["slab"] * looks.mean(there * low)
            parts["mass"] += WEIGHTS["mass"] * looks.mean(there * within(seen.area - OVER_PART, 0, 1))
            continue
        parts["crop"] += WEIGHTS["crop"] * looks.mean(there * seen.cut)
        parts["slab"] += WEIGHTS["slab"] * looks.mean(there * seen.headless * np.where(before, 1.0, 0.6))
        if ask.kind == "single":  # a clean single, or a shot over a shoulder: nothing between
            parts["mass"] += WEIGHTS["mass"] * looks.mean(there * before * within(seen.area - CLEAN, 0, 1))
            parts["crowd"] += WEIGHTS["crowd"] * looks.mean(there * (seen.wide > 0.28) * (seen.area > 0))
