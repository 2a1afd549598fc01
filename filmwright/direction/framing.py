"""The camera solver: closed forms for aim, distance and shoulder shots, and a search over everything that may be in the way.

A shot is asked for (kind, subject, size, lens, height, side of the line); candidates are made around that wish in tiers that give
way step by step (angle and lens, then size, then a wall taken away) and scored against the performance in the shot's window.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.neighbours import make_room
from filmwright.direction.optics import (
    EYES,
    HAT,
    LENSES,
    aim,
    basis,
    distance,
    eye_line,
    flat,
    side,
    tangents,
    turned,
    within,
)
from filmwright.direction.scoring import Candidates, Weigh, weigh
from filmwright.direction.watching import Watch
from filmwright.direction.wish import GROUPS, Ask, Before, Wish

OFF_THE_LOOK = {"VLS": 50, "LS": 45, "MLS": 40, "COW": 38, "MS": 35, "MCU": 28, "CU": 20, "BCU": 14, "ELS": 50}
AROUND = np.array([0, 8, -8, 16, -16, 26, -26, 38, -38, 55, -55, 75, -75, 100, -100, 125, -125], float)
BESIDE = np.array([0, 12, -12, 25, -25, 40, -40, 55, -55, 75, -75], float)
ALL_ROUND = np.arange(-180.0, 180.0, 15.0)
SHOULDERS = np.array([0.52, 0.60, 0.68, 0.78, 0.44, 0.85])  # where the near shoulder may stand in the picture
THIRD = 0.30  # where a face stands that looks across the picture
GOOD, FAIR = 4.5, 14.0  # costs at which the search stops: at the first tier, later
ROOM_FOR_A_HAT = 1.12  # times the distance, so that a frame that holds the brim does not end at the neck
SQUARISH = 1.2  # width over height below which a picture that is wide enough for two is far taller than they are
FACE = 0.30  # metres across that a head with its hair keeps of a picture, however narrow that is
NARROWEST = 0.36  # metres across that a picture of one person shows at least: in a tall one a face would fill it from edge to edge
WILD_REACH = 3.0  # metres that a camera may stand outside a room


@dataclass(frozen=True)
class Framing:
    """A solved camera at the middle of its window: position, lens, where the subjects stand in the picture, and what had to give."""

    eye: Array
    focal: float
    u: float
    v: float
    cost: float
    tier: str
    gave_way: tuple[str, ...] = ()
    left: tuple[str, ...] = ()  # rules still broken
    hidden: tuple[str, ...] = ()


def solve(
    ask: Ask, watch: Watch, aspect: float, master: Array | None, before: Before | None, under: float = np.inf
) -> Framing:
    """The best camera for an ask; the least bad one when no good one exists (its `left` says what is wrong).

    One that costs less than `under` is wanted; where there is none, what comes back costs more and is not the least bad.
    """
    wish = _wish(ask, watch, aspect, master, before)
    best: tuple[float, str, Candidates, int, dict[str, float]] | None = None
    for tier, candidates in _tiers(wish):
        if len(candidates.eye) == 0:
            continue
        limit = under if best is None else min(best[0], under)
        cost, parts = weigh(Weigh(wish, candidates, before, tier == "wild wall"), limit)
        k = int(np.argmin(cost))
        if best is None or cost[k] < best[0] - 0.5:
            best = (float(cost[k]), tier, candidates, k, {name: float(part[k]) for name, part in parts.items()})
        if best[0] < (GOOD if tier == "as asked" else FAIR):
            break
    if best is None:
        raise AssertionError("the first tier always has candidates")
    cost_, tier, found, k, broken = best
    hidden: tuple[str, ...] = ()
    if tier == "wild wall":
        hidden = _walls_away(wish, found, k)
    return Framing(
        eye=found.eye[k],
        focal=float(found.focal[k]),
        u=float(found.u[k]),
        v=float(found.v[k]),
        cost=round(cost_, 1),
        tier=tier,
        gave_way=_gave_way(ask, found, k, tier),
        left=tuple(name for name, value in broken.items() if value > 1.5 and name != "crowd"),
        hidden=hidden,
    )


def _walls_away(wish: Wish, found: Candidates, k: int) -> tuple[str, ...]:
    """The walls between a camera outside and everything that its picture holds inside the room."""
    plan, eye = wish.watch.plan, found.eye[k]
    pan, tilt = aim(eye, wish.middle, found.u[k], found.v[k], found.focal[k], wish.aspect)
    right, up, forward = basis(pan, tilt)
    half_w, half_h = tangents(found.focal[k], wish.aspect)
    far = float(np.linalg.norm(wish.middle - eye))
    u, v = np.meshgrid(np.linspace(-1, 1, 7) * half_w, np.linspace(-1, 1, 5) * half_h)
    rays = forward + u.ravel()[:, None] * right + v.ravel()[:, None] * up
    seen = np.concatenate([eye + rays * far * part for part in (0.6, 0.8, 1.0)] + [wish.heads(f) for f in wish.frames])
    seen = seen[plan.camera_ok(seen, 0.0)]  # not through the walls behind them
    return plan.walls_between(eye[None], seen) if len(seen) else ()


def _gave_way(ask: Ask, found: Candidates, k: int, tier: str) -> tuple[str, ...]:
    out = [] if tier == "as asked" else [tier]
    if abs(np.log(found.focal[k] / ask.lens)) > 0.01:
        out.append(f"lens {ask.lens:.0f} to {found.focal[k]:.0f} mm")
    if abs(found.turn[k]) > 20 and not ask.loose and ask.kind != "ots":
        out.append(f"turned {found.turn[k]:+.0f}°")
    if abs(found.scale[k] - 1) > 0.01:
        out.append(f"size ×{1 / found.scale[k]:.2f}")
    return tuple(out)


# ---------------------------------------------------------------------- the wish


def _wish(ask: Ask, watch: Watch, aspect: float, master: Array | None, before: Before | None) -> Wish:
    looks = 8 if ask.follow and len(watch.plan.boxes) else 4  # who is followed passes behind posts
    frames = [watch.clip(f) for f in np.linspace(ask.start + 1, max(ask.end - 2, ask.start + 1), looks)]
    names = [who for who in ask.subjects if who in watch.eye]
    wish = Wish(
        ask=ask,
        watch=watch,
        aspect=aspect,
        frames=frames,
        names=names,
        stature=float(np.mean([watch.stature[who] for who in names])) if names else 1.75,
        middle=np.zeros(3),
        spread=0.0,
        rise=0.0,
    )
    heads = [wish.heads(f) for f in frames]
    wish.middle = np.mean([h.mean(0) for h in heads], axis=0)
    if len(names) > 1:
        wish.spread = max(float(np.linalg.norm(h[:, None] - h[None], axis=-1).max()) for h in heads)
        wish.rise = max(float(np.ptp(h[:, 1])) for h in heads)
    if names:
        wish.velocity = np.mean([watch.velocity[who][f] for who in names for f in frames], axis=0) * [1, 0, 1]
    if ask.axis:
        a, b = ask.axis
        first = watch.eye[a][frames[0]]
        second = watch.eye[b][frames[0]] if isinstance(b, str) else np.array(b, float)
        wish.line = (first, second)
        from_where = master
        if not isinstance(b, str) and before is not None and a in before.subjects and not ask.held:
            from_where = before.eye  # who moves keeps the direction in which the last shot has shown it
        wish.keep_side = float(side(first, second, from_where)) if from_where is not None else 0.0
    _direct(wish, master)
    return wish


def _direct(wish: Wish, master: Array | None) -> None:
    """The direction wanted from the subject to the camera."""
    ask, watch, middle = wish.ask, wish.watch, wish.frames[1]
    if ask.towards is not None:
        back = flat(np.array([-ask.towards[0], 0.0, -ask.towards[1]]))
        sign = 1.0
        if wish.line and wish.keep_side and wish.names:
            head = watch.eye[wish.names[0]][middle]
            options = [side(*wish.line, head + turned(back, 20.0 * s) * 2.0) * wish.keep_side for s in (1.0, -1.0)]
            sign = 1.0 if options[0] >= options[1] else -1.0
        wish.towards = turned(back, (ask.azimuth or 0.0) * sign)
        if ask.kind in ("single", "feet") and wish.names:
            wish.look = flat(wish.velocity) if wish.moving else watch.facing(wish.names[0], middle)
        return
    if ask.kind in ("single", "ots", "feet") and wish.names:
        who = wish.names[0]
        look = watch.gaze(who)[wish.frames].mean(0) * [1, 0, 1]
        look = flat(look) if np.linalg.norm(look) > 0.2 else watch.facing(who, middle)
        if ask.kind == "ots" and ask.over:
            look = flat(watch.eye[ask.over][middle] - watch.eye[who][middle])
        if ask.follow and wish.moving:
            look = flat(wish.velocity)  # the camera works from the walk, not from the glance
        turn = ask.azimuth if ask.azimuth is not None else OFF_THE_LOOK.get(ask.size, 35) * (1 - 0.75 * ask.centred)
        sign = 1.0
        if wish.line and wish.keep_side:
            head = watch.eye[who][middle]
            options = [side(*wish.line, head + turned(look, turn * s) * 2.0) * wish.keep_side for s in (1.0, -1.0)]
            sign = 1.0 if options[0] >= options[1] else -1.0
        wish.look, wish.towards = look, turned(look, turn * sign)
    elif ask.kind == "insert":
        wish.towards = _before_the_hands(wish, master)
    elif ask.kind in GROUPS and len(wish.names) > 1:
        heads = wish.heads(middle)
        gaps = np.linalg.norm(heads[:, None] - heads[None], axis=-1)
        i, j = np.unravel_index(int(gaps.argmax()), gaps.shape)
        across = flat(heads[j] - heads[i])
        normal = np.array([-across[2], 0.0, across[0]])
        if float(np.linalg.norm(wish.velocity)) > 0.5:
            turn, way = ask.azimuth if ask.azimuth is not None else 25.0, flat(wish.velocity)
            normal = turned(way, turn)
            if wish.line and wish.keep_side and side(*wish.line, wish.middle + 3.0 * normal) * wish.keep_side < 0:
                normal = turned(way, -turn)  # those who walk go on across the picture as they did
        else:
            seen_from = master if master is not None else wish.middle + np.array([0.0, 0.0, 5.0])
            if float((normal * (seen_from - wish.middle)).sum()) < 0:
                normal = -normal
        wish.towards = normal
    elif wish.names and wish.moving:
        wish.towards = turned(flat(wish.velocity), ask.azimuth if ask.azimuth is not None else 25.0)
    else:
        wish.towards = turned(np.array([0.0, 0.0, 1.0]), ask.azimuth or 0.0)


def _before_the_hands(wish: Wish, master: Array | None) -> Array:
    """Where an insert is seen from: before whoever handles the thing, a little to one side; square to a way from hand to hand."""
    ask, watch = wish.ask, wish.watch
    who = ask.over
    if not who:
        return np.array([0.0, 0.0, 1.0])
    givers = {watch.performance.holder(ask.prop, f) for f in (ask.start, ask.end - 1)} - {""}
    if len(givers) == 2:
        one, two = (watch.feet[g][wish.frames[1]] for g in sorted(givers))
        across = flat(two - one)
        normal = np.array([-across[2], 0.0, across[0]])
        seen_from = master if master is not None else wish.middle + np.array([0.0, 0.0, 5.0])
        return normal if float(normal @ (seen_from - wish.middle)) >= 0 else -normal
    return turned(flat(wish.middle - watch.feet[who][wish.frames[1]]), 35.0)


# ---------------------------------------------------------------------- candidates


def _tiers(wish: Wish) -> Iterator[tuple[str, Candidates]]:
    ask = wish.ask
    lenses = LENSES[np.argsort(np.abs(np.log(LENSES / ask.lens)))]
    if ask.loose:
        turns = ALL_ROUND
    elif ask.kind in GROUPS:
        turns = BESIDE
    elif ask.kind == "insert":
        turns = np.array([0, -30, 20, -70, 45, -100, 75, 110, -140, 145, 180], float)
    else:
        turns = AROUND
    el = ask.elevation
    several = ask.kind in GROUPS and len(wish.names) > 1
    wider = lenses[lenses <= ask.lens] if several else lenses  # where room is short, none longer shows two at a table
    plans: list[tuple[str, Array, Array, list[float], list[float]]] = [
        ("as asked", turns if ask.loose else turns[:5], lenses[:1], [el], [1.0]),
        (
            "other lens or angle",
            turns,
            lenses[:4],
            [el, el + 7, el - 7],
            [1.0, 1.15, 1.3 if ask.size in ("CU", "BCU") else 0.87],
        ),
        ("other size", turns, (wider if several else lenses)[:7], [el, el + 12, el - 10], [1.4, 0.72, 2.0]),
    ]
    if wish.watch.plan.interior and ask.kind in (*GROUPS, "single") and not ask.follow:
        plans.append(("wild wall", turns, lenses[:4], [el, el + 6], [1.0, 1.3, 0.8]))
    if abs(el) > 15:
        plans.append(("level camera", turns, lenses[:5], [0.0, 15.0], [1.0, 1.4, 0.75]))
    for tier, turn, lens, height, scale in plans:
        grid = np.meshgrid(turn, lens, np.array(height), np.array(scale), indexing="ij")
        yield tier, _candidates(wish, *(axis.ravel() for axis in grid))


def _candidates(wish: Wish, turn: Array, focal: Array, elevation: Array, scale: Array) -> Candidates:
    ask = wish.ask
    if ask.kind == "ots" and ask.over:
        eye, away, turn, possible = _over_shoulder(wish, focal, elevation, scale)
    else:
        eye, away, possible = _around(wish, turn, focal, elevation, scale)
    plan = wish.watch.plan
    ground = plan.ground(eye[:, 0], eye[:, 2])
    lowest = 0.3 if ask.kind in ("single", "feet", "insert", "ots", "two") else 0.5
    eye[:, 1] = np.maximum(eye[:, 1], ground + (0.2 if ask.kind == "feet" else lowest))
    forward = flat(wish.middle - eye)
    right = np.stack([-forward[:, 2], np.zeros(len(eye)), forward[:, 0]], -1)
    lead = wish.look
    if wish.moving and ask.kind in ("single", "feet"):
        lead = flat(wish.velocity)
    u = np.zeros(len(eye))
    if lead is not None and ask.kind not in (*GROUPS, "insert"):
        u = (
            -THIRD * (1 - ask.centred) * within((right @ lead) / 0.3, -1, 1)
        )  # look room: the face stands where it looks away from
    if ask.kind == "ots" and ask.over:
        near = wish.watch.eye[ask.over][wish.frames[1]]
        u = -THIRD * np.sign(((near - eye) * right).sum(1) - ((wish.middle - eye) * right).sum(1))
    most = within(1 - FACE / (away * 24.89 / focal), 0, 1)
    u = within(u, -most, most)
    height = away * (24.89 / wish.aspect) / focal
    if ask.v is not None:
        v = np.full(len(eye), ask.v)
    elif wish.names and ask.kind not in ("insert", "feet"):
        hat = HAT if _in_a_hat(wish) else 0.0
        v = eye_line(ask.size, height, wish.stature, wish.rise / 2) - 2 * hat / height
        if wish.aspect < SQUARISH:  # what a narrow picture shows besides whole figures is shared between sky and ground
            v = np.minimum(v, (2 * EYES - 1) * wish.stature / height)
        v = within(v, -0.45, 0.78)
    else:
        v = np.zeros(len(eye))
    if ask.kind == "single" and wish.names:
        aims = aim(eye, wish.middle, u, v, focal, wish.aspect)
        u = make_room(wish.watch, wish.names[0], wish.frames[1], eye, aims, u, focal, wish.aspect)
    return Candidates(eye, focal, u, v, turn, elevation, scale, right, ~possible)


def _in_a_hat(wish: Wish) -> bool:
    """Whether a close picture must leave room for a brim; the closest of all cuts it."""
    return bool(set(wish.names) & wish.watch.hats) and wish.ask.size in ("MS", "MCU", "CU")


def _around(wish: Wish, turn: Array, focal: Array, elevation: Array, scale: Array) -> tuple[Array, Array, Array]:
    ask = wish.ask
    half_w, half_h = tangents(focal, wish.aspect)
    away = distance(ask.size, focal, wish.stature, wish.aspect) * (ROOM_FOR_A_HAT if _in_a_hat(wish) else 1.0)
    if wish.names and ask.size in ("MCU", "CU"):
        away = np.maximum(away, NARROWEST * focal / 24.89)
    if wish.spread:
        apart = 0.52 if wish.aspect >= SQUARISH else 0.68  # of the half width, where the outermost stand
        wide = wish.spread / 2 / (apart * half_w) * (0.45 + 0.55 * np.abs(np.cos(np.radians(turn))))
        room = 1 - 0.16 - (0.1 if wish.rise < 1 else 0.2)
        tall = (wish.rise + (1.7 if wish.rise > 2 else 0.5)) / room / 2 / half_h
        away = np.maximum(away, np.maximum(wide + 0.2, tall))
    away = away * scale * ask.extent
    ways = turned(wish.towards, turn)
    eye = wish.middle + ways * (away * np.cos(np.radians(elevation)))[:, None]
    eye[:, 1] = wish.middle[1] + away * np.sin(np.radians(elevation)) - (0.04 if wish.names else 0.0)
    if ask.kind == "feet":
        who = wish.names[0]
        feet = wish.watch.feet[who][wish.frames[1]]
        eye[:, 1] = feet[1] + 0.25
    elif ask.height is not None and not wish.names:
        eye[:, 1] = wish.watch.plan.ground(eye[:, 0], eye[:, 2]) + ask.height
    elif ask.height is not None:
        feet = np.mean([wish.watch.feet[who][wish.frames[1]][1] for who in wish.names])
        eye[:, 1] = feet + ask.height + away * np.sin(np.radians(elevation - ask.elevation)) * 0.5
    return eye, away, np.ones(len(eye), bool)


def _over_shoulder(wish: Wish, focal: Array, elevation: Array, scale: Array) -> tuple[Array, Array, Array, Array]:
    """Law of sines: the far face at u = .30, the near shoulder at one of SHOULDERS, the distance from the size."""
    ask, watch, middle = wish.ask, wish.watch, wish.frames[1]
    far, near = watch.eye[wish.names[0]][middle], watch.eye[ask.over][middle]
    between = max(float(np.linalg.norm((far - near)[[0, 2]])), 0.3)
    half_w, _ = tangents(focal, wish.aspect)
    shoulder = np.resize(SHOULDERS, len(focal))
    away = distance(ask.size, focal, wish.stature, wish.aspect) * scale * (ROOM_FOR_A_HAT if _in_a_hat(wish) else 1.0)
    alpha = np.arctan(shoulder * half_w) + np.arctan(THIRD * half_w)
    sine = away * np.sin(alpha) / between
    possible = sine < 1
    phi = np.arcsin(within(sine, 0, 1))
    beta = np.degrees(np.where(away > between, phi - alpha, np.pi - phi - alpha))
    possible &= (beta > 6) & (away > between + 0.45) & (away < between * 3 + 2.5)
    back = flat(near - far)
    sign = 1.0
    if wish.line and wish.keep_side:
        options = [side(*wish.line, far + turned(back, 20.0 * s) * 1.5) * wish.keep_side for s in (1.0, -1.0)]
        sign = 1.0 if options[0] >= options[1] else -1.0
    ways = turned(back, beta * sign)
    eye = far + ways * (away * np.cos(np.radians(elevation)))[:, None]
    eye[:, 1] = near[1] * 0.45 + far[1] * 0.55 + away * np.sin(np.radians(elevation)) + 0.03
    return eye, away, beta - 22.0, possible


def aimed(eye: Array, point: Array, framing: Framing, aspect: float) -> tuple[float, float]:
    """Pan and tilt (radians) of a solved camera at a point."""
    pan, tilt = aim(eye, point, framing.u, framing.v, np.asarray(framing.focal), aspect)
    return float(pan), float(tilt)
