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
    between,
    bodies_between,
    flat,
    off_axis,
    project,
    side,
    tangents,
)
from filmwright.direction.things import LEAST, MOST, spans_of
from filmwright.direction.wish import GROUPS, Before, Wish

# costs, tuned on contact sheets (research: direction, section 5)
WEIGHTS = {
    "face": 26.0, "zone": 100.0, "wall": 40.0, "body": 24.0, "prop": 50.0, "side": 70.0, "thirty": 26.0, "frame": 10.0, "size": 9.0,
    "azimuth": 0.8, "elevation": 0.8, "lens": 2.0, "eyeline": 4.0, "crop": 9.0, "depth": 0.3, "crowd": 6.0, "joint": 18.0,
    "direction": 30.0, "shoulder": 40.0, "pan": 0.5, "fence": 20.0, "doorway": 40.0, "buried": 40.0, "thing": 120.0, "mass": 80.0,
    "behind": 9.0, "post": 22.0, "backs": 14.0, "slab": 26.0,
}  # fmt: skip
WILD = 26.0  # a wall taken away shows: what hung on it floats, what is behind it is nothing
OVER_PART = 0.27  # part of a shoulder shot that the near one may take
KEEP = 220  # candidates that are looked at closely; the rest fall by their own geometry
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


def weigh(search: Weigh) -> tuple[Array, dict[str, Array]]:
    """Costs (k,) of all candidates and their parts by rule; those that fall by themselves are not looked at (cost 1e6)."""
    own, own_parts = _own(search)
    if len(own) <= KEEP:
        cost, parts = _seen(search)
        return own + cost, {**own_parts, **parts}
    keep = np.argsort(own, kind="stable")[:KEEP]
    narrowed = Weigh(search.wish, search.cams.only(keep), search.before, search.wild)
    cost, parts = _seen(narrowed)
    total = np.full(len(own), 1e6)
    total[keep] = own[keep] + cost
    spread: dict[str, Array] = dict(own_parts)
    for name, part in parts.items():
        spread[name] = np.zeros(len(own))
        spread[name][keep] = part
    return total, spread


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
    parts["zone"] = sum(
        (WEIGHTS["zone"] * ~wish.watch.plan.camera_ok(cams.eye + wish.carried(f), reach=reach) for f in wish.frames),
        start=np.zeros(len(cams.eye)),
    )
    if search.wild:  # behind a door there is a sham corridor, not a place for a camera
        outside = np.array([door.outside for _, door in wish.watch.plan.doors], float).reshape(-1, 2)
        near = np.linalg.norm(cams.eye[:, None, [0, 2]] - outside[None], axis=2) < 3.2
        parts["doorway"] = WEIGHTS["doorway"] * near.any(1)
    if wish.look is not None and ask.size not in NOT_CLOSE and ask.kind != "feet" and ask.towards is None:
        hidden = np.zeros(len(cams.eye))
        for frame in wish.frames:  # see the face, not the nape, for as long as the shot lasts
            head = wish.watch.eye[wish.names[0]][frame]
            look = wish.watch.gaze(wish.names[0])[frame]
            seen_from = flat(cams.eye + wish.carried(frame) - head) @ (
                flat(look) if np.hypot(look[0], look[2]) > 0.2 else wish.look
            )
            hidden += np.clip((0.6 if ask.size in NEAREST else 0.45) - seen_from, 0, 1) / len(wish.frames)
        parts["face"] = WEIGHTS["face"] * hidden
    if wish.line and wish.keep_side and ask.kind not in ("insert", "establishing"):
        wrong = (side(*wish.line, cams.eye) != wish.keep_side) & (off_axis(*wish.line, cams.eye) > 6)
        parts["side"] = WEIGHTS["side"] * wrong
    if ask.kind in ("master", "two", "group") and not wish.moving:  # faces before backs
        turned_away = np.zeros(len(cams.eye))
        for who in wish.names:
            to_camera = flat(cams.eye - wish.watch.eye[who][wish.frames[1]])
            turned_away += np.clip(-0.1 - to_camera @ flat(wish.watch.gaze(who)[wish.frames[1]]), 0, 1) / len(
                wish.names
            )
        parts["backs"] = WEIGHTS["backs"] * turned_away
    if ask.kind == "insert" and ask.carrier in wish.watch.eye:  # hands are seen from before, not over a back
        frame = wish.frames[-1]
        who = wish.watch.performance.holder(ask.prop, frame) or ask.carrier
        back = flat(cams.eye - wish.watch.feet[who][frame]) @ wish.watch.facing(who, frame)
        parts["behind"] = WEIGHTS["behind"] * np.clip(-0.25 - back, 0, 1) * 2
    for one, two, kept in ask.pairs if ask.kind != "establishing" else ():
        a, b = wish.watch.eye[one][wish.frames[0]], wish.watch.eye[two][wish.frames[0]]
        wrong = (side(a, b, cams.eye) != kept) & (off_axis(a, b, cams.eye) > 6)
        parts["side"] = parts.get("side", np.zeros(len(cams.eye))) + WEIGHTS["side"] * wrong
    _against_before(search, parts)
    return cost + sum(parts.values(), start=np.zeros(len(cams.eye))), parts


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
    cosine = (new @ old) / (np.linalg.norm(old) * np.linalg.norm(new, axis=1) + 1e-9)
    angle = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    was = before.focal / float(np.linalg.norm(before.eye - subject))
    ratio = was / (cams.focal / np.linalg.norm(eye - subject, axis=1))
    parts["thirty"] = WEIGHTS["thirty"] * ((angle < 32) & (np.maximum(ratio, 1 / ratio) < 1.65))


def _seen(search: Weigh) -> tuple[Array, dict[str, Array]]:
    """What must be looked at: walls, bodies, the frame's edges, joints, strangers, depth behind."""
    wish, cams, ask = search.wish, search.cams, search.wish.ask
    watch, plan = wish.watch, wish.watch.plan
    count = len(cams.eye)
    parts = {
        name: np.zeros(count)
        for name in (
            "wall",
            "buried",
            "body",
            "frame",
            "joint",
            "prop",
            "crop",
            "crowd",
            "eyeline",
            "shoulder",
            "fence",
            "thing",
            "mass",
            "post",
            "slab",
        )
    }
    pans: list[Array] = []
    for frame in wish.frames:
        eye = cams.eye + wish.carried(frame)
        heads = wish.heads(frame)
        aimed_at = heads.mean(0) if wish.moving or ask.prop or ask.kind in ("two", "group") else wish.middle
        pan, tilt = aim(eye, aimed_at, cams.u, cams.v, cams.focal, wish.aspect)
        pans.append(pan)
        if ask.prop:
            part, reach = spans_of(wish.watch.things.corners(ask.prop, frame), eye, heads[0], cams.focal, wish.aspect)
            off = np.clip(LEAST - part, 0, 1) * 4 + np.clip(part - MOST, 0, 3) + np.clip(reach - 0.9, 0, 3)
            parts["thing"] += WEIGHTS["thing"] * off / len(wish.frames)
        for k, head in enumerate(heads):
            who = wish.names[k] if wish.names else ""
            points = _points(wish, who, head, frame)
            blocked = plan.blocked(eye[:, None], points[None], search.wild).mean(1)
            parts["wall"] += WEIGHTS["wall"] * blocked / len(wish.frames)
            posts = between(wish.watch.posts, eye[:, None], points[None]).mean(1)
            parts["post"] += WEIGHTS["post"] * posts / len(wish.frames)
            if ask.size != "ELS":
                crossed = plan.crossed(eye[:, None], points[None]).mean(1)
                parts["fence"] += WEIGHTS["fence"] * crossed / len(wish.frames)
            parts["buried"] += WEIGHTS["buried"] * plan.buried(eye, np.broadcast_to(head, eye.shape)) / len(wish.frames)
            others = [m for m in watch.names if m != who and watch.on[m][frame]]
            if others and ask.kind != "establishing":
                bodies = bodies_between(
                    eye[:, None],
                    points[None],
                    np.array([watch.eye[m][frame] for m in others]),
                    np.array([watch.feet[m][frame] for m in others]),
                )
                weight = WEIGHTS["body"] * (0.6 if ask.kind == "ots" else 1.0)
                parts["body"] += weight * bodies.mean(1) / len(wish.frames)
            _in_frame(search, parts, frame, eye, pan, tilt, head, who, len(heads))
        _strangers(search, parts, frame, eye, pan, tilt)
    if ask.kind in ("single", "two", "group"):
        turned = np.abs((np.diff(pans, axis=0) + np.pi) % (2 * np.pi) - np.pi)
        rate = np.degrees(turned / np.maximum(np.diff(wish.frames), 1)[:, None] * watch.fps).max(0)
        field = np.degrees(2 * np.arctan(tangents(cams.focal, wish.aspect)[0]))
        parts["pan"] = WEIGHTS["pan"] * np.clip(rate - 2.2 * field / 7, 0, 60)
    if ask.kind in ("single", "ots") and wish.keep_side and wish.names:
        gaze = watch.gaze(wish.names[0])[wish.frames[1]]
        across = (cams.right * gaze).sum(1)
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
        way = way / (np.linalg.norm(way, axis=1, keepdims=True) + 1e-9)
        cost = cost - WEIGHTS["depth"] * np.clip(
            plan.free_depth(np.broadcast_to(wish.middle, cams.eye.shape), way), 0, 8
        )
    return np.asarray(cost), parts


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


def _in_frame(
    search: Weigh,
    parts: dict[str, Array],
    frame: int,
    eye: Array,
    pan: Array,
    tilt: Array,
    head: Array,
    who: str,
    many: int,
) -> None:
    wish, cams, ask = search.wish, search.cams, search.wish.ask
    if ask.kind == "feet":
        return
    u, v, z = project(eye, pan, tilt, cams.focal, wish.aspect, head)
    limit = 0.80 if many > 1 else 0.62
    outside = np.clip(np.abs(u) - limit, 0, 3) + np.clip(np.abs(v) - 0.86, 0, 3) + 3.0 * (z < 0.2)
    parts["frame"] += WEIGHTS["frame"] * outside * (3 if many > 1 else 1) / len(wish.frames)
    if not who or ask.kind in ("ots", "insert", "establishing") or wish.watch.low[who][frame]:
        return
    feet, (_, half_h) = wish.watch.feet[who][frame], tangents(cams.focal, wish.aspect)
    cuts = np.zeros(len(eye))
    for name, at in JOINTS.items():
        if name == "neck" and ask.size == "BCU":
            continue
        _, low, deep = project(eye, pan, tilt, cams.focal, wish.aspect, feet + (head - feet) * (at / EYES))
        cuts += np.abs(low + 1) * np.maximum(deep, 0.1) * half_h < 0.022 * wish.watch.stature[who]
    parts["joint"] += WEIGHTS["joint"] * cuts / len(wish.frames)


def _strangers(search: Weigh, parts: dict[str, Array], frame: int, eye: Array, pan: Array, tilt: Array) -> None:
    """People who are not the subject: not in the lens, not cut by the frame's edge, not headless, not large before the subject."""
    wish, cams, ask = search.wish, search.cams, search.wish.ask
    watch, count = wish.watch, len(wish.frames)
    half_w, _ = tangents(cams.focal, wish.aspect)
    away = np.linalg.norm(wish.middle - eye, axis=1)
    for who in watch.names:
        if who in wish.names or not watch.on[who][frame]:
            continue
        head, feet = watch.eye[who][frame], watch.feet[who][frame]
        near = np.linalg.norm(eye - head, axis=1)
        beside = np.linalg.norm((eye - feet)[:, [0, 2]], axis=1)
        parts["prop"] += WEIGHTS["prop"] * (near < 0.42) + 0.5 * WEIGHTS["prop"] * (
            (beside < 0.38) & (eye[:, 1] < head[1])
        )
        if ask.kind in ("insert", "feet"):
            continue  # hands and feet belong to somebody
        seen = silhouette(watch, who, frame, eye, pan, tilt, cams.focal, wish.aspect)
        before = seen.depth < away - 0.2
        if who == ask.over:  # the near head frames the far face, it does not cover it; and it is there
            inner = np.abs(seen.u) - 0.12 / np.maximum(seen.depth, 0.1) / half_w
            parts["shoulder"] += WEIGHTS["shoulder"] * np.clip(0.34 - inner, 0, 1) / count
            parts["slab"] += (
                WEIGHTS["slab"]
                * (seen.headless + np.clip(-0.3 - seen.v, 0, 1) + np.clip(seen.v - 0.72, 0, 0.5))
                / count
            )
            parts["mass"] += WEIGHTS["mass"] * np.clip(seen.area - OVER_PART, 0, 1) / count
            continue
        parts["crop"] += WEIGHTS["crop"] * seen.cut / count
        parts["slab"] += WEIGHTS["slab"] * seen.headless * np.where(before, 1.0, 0.6) / count
        if ask.kind == "single":  # a clean single, or a shot over a shoulder: nothing between
            parts["mass"] += WEIGHTS["mass"] * before * np.clip(seen.area - CLEAN, 0, 1) / count
            parts["crowd"] += WEIGHTS["crowd"] * (seen.wide > 0.28) * (seen.area > 0) / count
