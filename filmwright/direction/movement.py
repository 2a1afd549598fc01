"""How cameras move: a solved framing and a movement to the keys of a rig; and moves made smaller until their way is free."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.framing import WILD_REACH, Framing, aimed
from filmwright.direction.optics import between, turned
from filmwright.direction.seeing import Choice, Seen, chance
from filmwright.direction.styles import Style
from filmwright.direction.watching import Watch
from filmwright.direction.wish import GROUPS
from filmwright.shots import Key, Rig

HOLD = 0.5  # seconds of stillness at both ends of a move
PUSH, PUSH_MOST = 0.025, 0.22  # part of the distance a second, and in all
TRUCK, CRANE, ORBIT = 0.18, 0.35, 7.0  # m/s, m/s, degrees/s
FASTEST = 0.9  # m/s for a camera that nobody pulls along
THING_EVERY, THING_STILL = 5, 0.04  # frames between keys on a moving thing; metres under which it is still
LONG_STILL = 7.0  # seconds for which no camera stands still
LEAST = 0.06  # metres (or part) under which a move is none


@dataclass(frozen=True)
class Move:
    """A movement: its name (shots.MOVEMENTS) and how much of it: metres, part of the distance, or degrees."""

    name: str = "static"
    amount: float = 0.0


def movement(
    seen: Seen,
    choice: Choice,
    style: Style,
    watch: Watch,
    follow: bool,
    first: bool,
    seed: int,
    fresh: bool = True,
    last: bool = False,
) -> Move:
    """Which movement a shot gets: `first` of its scene, in a place that is `fresh` to the audience; `last` of the film."""
    seconds = seen.window.frames / watch.fps
    roll = chance(seed, "camera", seen.window.first)
    if choice.kind == "pov":
        return Move("pov")
    if follow:
        return Move("track")
    if not style.moves:
        return Move()
    nearer = "zoom_in" if style.zoom else "push_in"
    if last and seconds > 2.5 and choice.kind != "insert":
        wide = choice.kind in GROUPS or choice.size in ("ELS", "VLS", "LS")
        return Move("pull_out" if wide else "push_in", min(PUSH * seconds, PUSH_MOST))
    if first and fresh and not watch.plan.interior and seconds > 2.2 and choice.size != "LS":
        return Move("crane_down" if roll < 0.7 else "push_in", min(CRANE * (seconds - 0.6), 1.8) if roll < 0.7 else 0.1)
    if choice.kind == "establishing":
        return Move("truck_right" if roll < 0.5 else "truck_left", min(TRUCK * seconds, 1.2)) if seconds > 3 else Move()
    if seen.turn and style.hand > 0.4 and seconds > 3 and choice.kind == "single":
        return Move("orbit", min(ORBIT * seconds, 25.0))
    if choice.kind in ("single", "ots") and seconds > 3.2 and (seen.turn or roll < style.push * max(seen.heat, 0.25)):
        most = PUSH_MOST if choice.kind == "single" else PUSH_MOST / 4  # the near shoulder must not fill the picture
        return Move(nearer, min(PUSH * seconds, most))
    if choice.kind in GROUPS and seconds > 4 and roll < style.push * 0.6:
        return Move(
            "truck_right" if chance(seed, "way", seen.window.first) < 0.5 else "truck_left",
            min(TRUCK * (seconds - 1), 0.9),
        )
    return Move(nearer, min(PUSH * seconds, PUSH_MOST / 2)) if seconds > LONG_STILL else Move()


def build(
    framing: Framing,
    choice: Choice,
    move: Move,
    watch: Watch,
    seen: Seen,
    aspect: float,
    follow: bool,
    hand: float,
    roll: float,
    seed: int,
) -> Rig:
    """The rig of a framing with a movement. Follows carry their offsets from the first subject's feet."""
    middle = watch.clip((seen.window.start + seen.window.end) / 2)
    names = [who for who in choice.subjects if who in watch.eye]
    carrier = choice.over if choice.kind == "pov" else names[0] if follow and names else ""
    base = watch.feet[carrier][middle] if carrier else np.zeros(3)
    track = [who for who in names if watch.on[who][seen.window.start : seen.window.end].all()]
    aims: tuple[tuple[str, float, float], ...] = ()
    still = choice.kind in ("master", "establishing", "feet") and not (follow and choice.kind != "feet")
    if names and not still and choice.kind != "insert":
        aims = tuple((who, round(framing.u, 4), round(framing.v, 4)) for who in (track or names))
    centre = _centre(choice, watch, seen, middle)
    target = centre
    if not aims and choice.kind in ("master", "establishing"):
        pan, tilt = aimed(framing.eye, centre, framing, aspect)
        away = float(np.linalg.norm(centre - framing.eye))
        target = framing.eye + away * np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)])
    eyes, parts = _way(framing.eye, centre, move, seen.window.frames / watch.fps, choice)
    focals = [framing.focal] * len(eyes)
    if move.name == "zoom_in":  # as much nearer by the lens as a push would come
        focals[2:] = [round(framing.focal / (1 - move.amount), 2)] * 2
    shift = target - framing.eye if not aims and move.name.startswith(("truck", "crane")) else None
    if choice.kind == "insert" and choice.prop:
        return _on_thing(framing, choice, watch, seen, choice.over if follow else "", hand, seed)
    keys = tuple(
        Key(
            at=round(part, 4),
            eye=_triple(eye - base),
            target=_triple((eye + shift if shift is not None and move.name.startswith("truck") else target) - base),
            focal=focal,
            roll=round(roll, 2),
        )
        for eye, part, focal in zip(eyes, parts, focals, strict=True)
    )
    return Rig(
        keys=keys,
        follow=carrier,
        aim=aims,
        hand=round(hand, 3),
        ease="linear" if move.name == "orbit" else "smooth",
        f_stop=_stop(choice.size),
        hidden=(*framing.hidden, choice.over) if choice.kind == "pov" else framing.hidden,
        seed=seed,
    )


def _on_thing(framing: Framing, choice: Choice, watch: Watch, seen: Seen, follow: str, hand: float, seed: int) -> Rig:
    """A camera that keeps a thing in the middle of the picture, wherever hands take it."""
    window = seen.window
    frames = np.linspace(window.start, window.end - 1, max(window.frames // THING_EVERY, 2))
    middle = watch.clip((window.start + window.end) / 2)
    at = np.array([watch.things.middle(choice.prop, watch.clip(f)) for f in frames])
    feet = np.zeros_like(at)
    if follow:
        feet = np.array([watch.feet[follow][watch.clip(f)] for f in frames])
    way = at - feet
    for _ in range(6):  # an operator's hand is slower than the thing
        padded = np.concatenate([way[:1], way, way[-1:]])
        way = 0.25 * padded[:-2] + 0.5 * padded[1:-1] + 0.25 * padded[2:]
    eye = framing.eye - (watch.feet[follow][middle] if follow else 0.0)
    still = float(np.linalg.norm(np.ptp(way, axis=0))) < THING_STILL
    if still:
        way, frames = way.mean(0)[None], frames[:1]
    part = (frames - window.start) / max(window.frames - 1, 1)
    keys = tuple(
        Key(at=round(float(p), 4), eye=_triple(eye), target=_triple(spot), focal=framing.focal)
        for p, spot in zip(part, way, strict=True)
    )
    return Rig(keys, follow, (), round(hand * 0.5, 3), "linear", _stop("INSERT"), framing.hidden, seed)


def settle(framing: Framing, choice: Choice, move: Move, watch: Watch, seen: Seen) -> Move:
    """The same movement, halved until its whole way is free and slow enough; static if nothing is left of it."""
    if move.name in ("static", "pov", "track"):
        return move
    middle = watch.clip((seen.window.start + seen.window.end) / 2)
    centre = _centre(choice, watch, seen, middle)
    seconds = seen.window.frames / watch.fps
    reach = WILD_REACH if framing.hidden else 0.0
    amount = move.amount
    for _ in range(5):
        eyes, _ = _way(framing.eye, centre, Move(move.name, amount), seconds, choice)
        path = np.array([a + (b - a) * u for a, b in itertools.pairwise(eyes) for u in np.linspace(0, 1, 5)])
        far = float(np.linalg.norm(np.diff(np.array(eyes), axis=0), axis=1).sum())
        slow = 1.9 * far / max(seconds - 2 * min(HOLD, 0.15 * seconds), 0.3) < FASTEST
        clear = choice.kind not in GROUPS or not _hidden_on_the_way(path, choice, watch, middle, bool(framing.hidden))
        if bool(watch.plan.camera_ok(path, 0.12, reach).all()) and slow and clear:
            return Move(move.name, amount)
        amount *= 0.5
        if amount < LEAST * (20 if move.name == "orbit" else 0.3 if move.name == "push_in" else 1):
            break
    return Move()


def _hidden_on_the_way(path: Array, choice: Choice, watch: Watch, frame: int, wild: bool) -> bool:
    """Whether a post, a wall or a pillar comes before somebody while the camera moves who is seen where it stands now."""
    heads = np.array([watch.eye[who][frame] for who in choice.subjects if who in watch.eye]).reshape(-1, 3)
    if not len(heads):
        return False
    hidden = watch.plan.blocked(path[:, None], heads[None], wild) | between(watch.posts, path[:, None], heads[None])
    return bool((hidden.any(axis=0) & ~hidden.all(axis=0)).any())


def _centre(choice: Choice, watch: Watch, seen: Seen, middle: int) -> Array:
    names = [who for who in choice.subjects if who in watch.eye]
    if choice.kind == "feet" and names:
        return np.asarray(watch.feet[names[0]][middle] + np.array([0.0, 0.22, 0.0]))
    if names:
        if choice.kind in ("master", "establishing"):
            frames = [
                watch.clip(f)
                for f in np.linspace(seen.window.start + 1, max(seen.window.end - 2, seen.window.start + 1), 4)
            ]
            return np.asarray(np.mean([watch.eye[who][f] for who in names for f in frames], axis=0))
        return np.asarray(np.mean([watch.eye[who][middle] for who in names], axis=0))
    return np.array(choice.point or (0.0, 1.2, 0.0), float)


def _way(eye: Array, centre: Array, move: Move, seconds: float, choice: Choice) -> tuple[list[Array], list[float]]:
    """The camera's positions and when (0..1): two still ends, the move between."""
    hold = min(HOLD, 0.15 * seconds) / max(seconds, 0.1)
    away = centre - eye
    if move.name == "orbit":
        u = np.linspace(0, 1, 9)
        eased = u * u * u * (u * (6 * u - 15) + 10)
        turns = move.amount * (eased - 0.5)
        points = []
        for turn in turns:
            d = turned(eye - centre, float(turn))
            points.append(np.array([centre[0] + d[0], eye[1], centre[2] + d[2]]))
        return points, [float(hold + (1 - 2 * hold) * x) for x in u]
    if move.name == "push_in":
        far = eye + away * np.array([1.0, 0.6, 1.0]) * move.amount
        ends = [eye, far]
    elif move.name == "pull_out":
        ends = [eye + away * np.array([1.0, 0.6, 1.0]) * move.amount, eye]
    elif move.name.startswith("truck"):
        flat = away * np.array([1.0, 0.0, 1.0])
        flat = flat / (np.linalg.norm(flat) + 1e-9)
        right = np.array([-flat[2], 0.0, flat[0]])
        sign = 1.0 if move.name.endswith("right") else -1.0
        ends = [eye - right * move.amount * sign / 2, eye + right * move.amount * sign / 2]
    elif move.name == "crane_down":
        ends = [eye + np.array([0.0, move.amount, 0.0]), eye]
    elif move.name == "crane_up":
        ends = [eye, eye + np.array([0.0, move.amount, 0.0])]
    elif move.name == "zoom_in":
        ends = [eye, eye]
    else:
        return [eye], [0.0]
    return [ends[0], ends[0], ends[1], ends[1]], [0.0, hold, 1 - hold, 1.0]


def _stop(size: str) -> float:
    return {"BCU": 2.0, "CU": 2.2, "MCU": 2.5, "MS": 2.8, "INSERT": 5.6}.get(size, 5.6)


def _triple(point: Array) -> tuple[float, float, float]:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)


def panned(before: float, after: float) -> str:
    """What a change of pan (radians) is called: pan_left, pan_right, or "" if it is small."""
    turn = float(np.degrees((after - before + np.pi) % (2 * np.pi) - np.pi))
    return "" if abs(turn) < 8 else "pan_left" if turn > 0 else "pan_right"
