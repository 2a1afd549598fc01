"""What a note on a shot names, and where that is: things, people, parts of people; and a camera gone about its subject until they are, or
are not, in the picture.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.framing_words import ALIKE, FRENCH, HERS, PARTS
from filmwright.direction.optics import side
from filmwright.direction.watching import Watch
from filmwright.scenes import Anchor
from filmwright.shots import Key, Shot
from filmwright.stage.camera import project, view

INTO = 0.3  # of the way from where one waits inside a door to where one comes from, at which its leaf is seen and no wall is before it
ROUND = (
    0.0,
    12.0,
    -12.0,
    22.0,
    -22.0,
    35.0,
    -35.0,
    50.0,
    -50.0,
    65.0,
    -65.0,
)  # degrees by which a camera goes about its subject
LEAST = 0.8  # seconds that a shot keeps
MOST = 6.0  # seconds by which a note moves a cut
SHORTEST = 14.0  # millimetres
RAISED = (0.0, 0.35, -0.3)  # metres


@dataclass(frozen=True)
class Told:
    """What a phrase did: the shots that are other now, by id, and what was done; an `answer` alone where it is no note on a picture."""

    shots: Mapping[str, Shot]
    done: str = ""
    answer: str = ""


@dataclass(frozen=True)
class Place:
    """All that a note on a shot may be about: the watched scene, its shots in order, people by id, the picture's shape."""

    watch: Watch
    shots: Sequence[Shot]
    names: Mapping[str, str]
    sexes: Mapping[str, str]
    aspect: float
    kinds: Mapping[str, str]  # of the film's props, their kinds by id


def thing_named(words: str, shot: Shot, there: Place) -> tuple[str, Array] | None:
    """(what it is, corners (n,3) of its box in the middle of the shot) of whatever a note names; None where nothing there is called so."""
    words = re.sub(r" (?:first|alone|too|also|as well|aussi|instead|please)$", "", words.strip(" .!"))
    whose = HERS.match(words)
    bare = words[whose.end() :] if whose else words
    watch, frame = there.watch, middle_of(shot, there)
    if PARTS.get(bare):
        who = _person(whose["whose"] if whose else "", shot, there)
        return (f"{PARTS[bare]} of {who}", _part(PARTS[bare], who, frame, watch)) if who else None
    if who := person_named(bare, shot, there):
        eye = watch.eye[who][frame]
        return who, eye + np.array([[0.15, 0.15, 0.15], [-0.15, -0.2, -0.15], [0.0, 0.0, 0.0]])
    last = FRENCH.get(bare.split()[-1], bare.split()[-1]) if bare.split() else ""
    names = {last, last.removesuffix("s"), *ALIKE.get(last, ())}
    for prop, kind in there.kinds.items():
        if names & {prop, kind} and watch.things.there(prop, frame):
            return prop, watch.things.corners(prop, frame)
    sits = [watch.feet[who][frame] for who in shot.subjects if who in watch.eye and watch.low[who][frame]]
    boxes = [
        box
        for box in watch.plan.boxes
        if box.name.split("_")[0] in names
        and not any(_under(at, box.lo, box.hi) for at in sits)  # not the chair of whoever is shown
    ]
    if boxes:
        seen = [box for box in boxes if in_view(shot, there, corners_of(box.lo, box.hi))] or boxes[:1]
        return last, np.concatenate([corners_of(box.lo, box.hi) for box in seen])
    if last == "door" and watch.plan.doors:  # the word's own spot is where one waits before it
        (ix, iz), (ox, oz) = watch.plan.door().inside, watch.plan.door().outside
        x, z = ix + INTO * (ox - ix), iz + INTO * (oz - iz)
        y = float(watch.plan.ground(ix, iz))
        return last, corners_of((x - 0.2, y, z - 0.2), (x + 0.2, y + 2.0, z + 0.2))
    for word in sorted(names):
        point = watch.plan.anchor(word)
        if point is not None:
            y = float(watch.plan.ground(*point))
            return word, corners_of(
                (point[0] - 0.4, y + 0.3, point[1] - 0.4), (point[0] + 0.4, y + 1.6, point[1] + 0.4)
            )
    return None


def _part(part: str, who: str, frame: int, watch: Watch) -> Array:
    if part == "hands":
        return watch.performance.palms(who, frame)
    if part == "feet":
        return np.asarray(watch.feet[who][frame][None] + [[0.1, 0.0, 0.1], [-0.1, 0.2, -0.1]])
    return np.asarray(watch.eye[who][frame][None] + [[0.05, 0.05, 0.05], [-0.05, -0.1, -0.05]])


def _under(at: Array, low: Sequence[float], high: Sequence[float]) -> bool:
    return bool(low[0] - 0.3 < at[0] < high[0] + 0.3 and low[2] - 0.3 < at[2] < high[2] + 0.3)


def corners_of(low: Iterable[float], high: Iterable[float]) -> Array:
    """The corners of a box, and points between them: of a long table one sees a part."""
    return np.array(list(itertools.product(*(np.linspace(a, b, 3) for a, b in zip(low, high, strict=True)))), float)


def _person(word: str, shot: Shot, there: Place) -> str:
    word = word.removesuffix("'s")
    wanted = {"her": "female", "his": "male"}.get(word, "")
    about = [who for who in (*shot.subjects, shot.over, *there.names) if who in there.watch.eye]
    if word and not wanted and word not in ("their", "sa", "son", "ses", "leur", "leurs"):
        return next((who for who in about if word in (who.lower(), there.names.get(who, "").lower())), "")
    return next((who for who in about if not wanted or there.sexes.get(who) == wanted), "")


def person_named(word: str, shot: Shot, there: Place) -> str:
    """Whom a word means: a name, or a pronoun."""
    wanted = {
        "her": "female",
        "she": "female",
        "elle": "female",
        "la": "female",
        "le": "male",
        "his": "male",
        "him": "male",
        "he": "male",
        "lui": "male",
        "il": "male",
    }.get(word, "")
    about = [who for who in (*shot.subjects, shot.over, *there.names) if who in there.watch.eye]
    if wanted:
        return next((who for who in about if there.sexes.get(who) == wanted), "")
    return next((who for who in about if word in (who.lower(), there.names.get(who, "").lower())), "")


def called(what: str, there: Place) -> str:
    """A thing or somebody as an answer names it."""
    return there.names.get(what) or f"the {what.partition(' of ')[0]}"


def missing(words: str) -> Told | None:
    """The answer to a note on something that is not there; None where a sentence rather than a thing was named."""
    return Told({}, answer=f"there is no “{words}” in this scene") if words and len(words.split()) < 4 else None


def gone_round(shot: Shot, who: str, azimuth: float, there: Place) -> Shot | None:
    """The shot with its camera gone round somebody to so many degrees off their look, on the side on which it is; None without room."""
    return gone_to(shot, who, lambda was: azimuth if was >= 0 else -azimuth, there)


def gone_to(shot: Shot, who: str, angle: Callable[[float], float], there: Place) -> Shot | None:
    """The shot with its camera gone round somebody to an angle (degrees off their look, signed), told from that where it is; None
    without room."""
    frame = middle_of(shot, there)

    def off(tried: Shot) -> float:
        away = (np.array(view(tried, there.watch.performance, frame, there.aspect).eye) - there.watch.eye[who][frame])[
            [0, 2]
        ]
        gaze = there.watch.gaze(who)[frame][[0, 2]]
        turn = np.degrees(np.arctan2(away[0], away[1]) - np.arctan2(gaze[0], gaze[1]))
        return _half_turn(float(turn))

    was = off(shot)
    wanted = angle(was)
    turned = [each + wanted - was for each in ROUND if abs(each) < 25.0]
    return searched(
        shot,
        there,
        lambda tried: abs(_half_turn(off(tried) - wanted)) < 25.0,
        (1.0, 0.8, 0.62, 0.45),
        turned,
        keep=False,
    )


def _half_turn(degrees: float) -> float:
    return (degrees + 180.0) % 360.0 - 180.0


def cut_moved(shot: Shot, there: Place, at_end: bool, frames: int, by: float) -> Told | None:
    """The shot's end (or its beginning) moved by frames, at most MOST seconds, and its neighbour with it."""
    frames = max(min(frames, round(MOST * there.watch.fps)), -round(MOST * there.watch.fps))
    ids = [each.id for each in there.shots]
    k = ids.index(shot.id) if shot.id in ids else -1
    other = k + 1 if at_end else k - 1
    if k < 0 or not 0 <= other < len(ids):
        edge = "last" if at_end else "first"
        return Told(
            {}, answer=f"{shot.id} is the {edge} shot of its scene, whose length is that of what is said and done in it"
        )
    neighbour, scene, least = there.shots[other], there.watch.scene, round(LEAST * there.watch.fps)
    spot = shot.end if at_end else shot.start
    low, high = (shot, neighbour) if at_end else (neighbour, shot)
    at = min(max(scene.frame(spot) + frames, scene.frame(low.start) + least), scene.frame(high.end) - least)
    moved: Anchor = scene.anchor(at)
    shots = {low.id: replace(low, end=moved), high.id: replace(high, start=moved)}
    words = ("ends" if at_end else "begins") + (" later" if frames > 0 else " sooner")
    return Told(shots, f"{words} by {abs(at - scene.frame(spot)) / there.watch.fps:.1f} s, and {neighbour.id} with it")


def searched(
    shot: Shot,
    there: Place,
    good: Callable[[Shot], bool],
    parts: Sequence[float],
    turns: Sequence[float] = ROUND,
    keep: bool = True,
) -> Shot | None:
    """The shot with its camera gone about its subject as little as will do: round by one of `turns` (degrees), up or down, nearer or
    farther; to the other side of the line only where `keep` is off."""
    plan, frame = there.watch.plan, middle_of(shot, there)
    heads = [there.watch.eye[who][frame] for who in shot.subjects if who in there.watch.eye]
    looks = there.watch.looked_at(shot.subjects[0], frame) if heads else ""
    line = (heads[0], there.watch.eye[looks][frame]) if looks in there.watch.eye else None
    was = np.array(view(shot, there.watch.performance, frame, there.aspect).eye)
    tries = sorted(
        itertools.product(turns, RAISED, parts),
        key=lambda t: abs(t[0] - turns[0]) / 12 + abs(t[1]) * 3 + abs(np.log(t[2])) * 4,
    )
    sides = line is not None and keep
    for turn, up, part in tries:
        tried = replace(shot, rig=replace(shot.rig, keys=tuple(_about(key, turn, up, part) for key in shot.rig.keys)))
        eye = np.array(view(tried, there.watch.performance, frame, there.aspect).eye)
        if not bool(plan.camera_ok(eye[None])[0]) or any(bool(plan.blocked(eye, head)) for head in heads):
            continue
        if sides and line is not None and side(*line, eye) != side(*line, was):
            continue
        if good(tried):
            return tried
    return None


def _about(key: Key, turn: float, up: float, part: float) -> Key:
    angle, target = np.radians(turn), np.array(key.target)
    x, y, z = (np.array(key.eye) - target) * part
    eye = target + [x * np.cos(angle) + z * np.sin(angle), y + up, z * np.cos(angle) - x * np.sin(angle)]
    return replace(key, eye=(round(float(eye[0]), 4), round(float(eye[1]), 4), round(float(eye[2]), 4)))


def span_of(shot: Shot, there: Place) -> tuple[int, int]:
    """The shot's first frame in its scene, and the one after its last."""
    scene = there.watch.scene
    return scene.frame(shot.start), scene.frame(shot.end)


def middle_of(shot: Shot, there: Place) -> int:
    """The frame in the middle of the shot."""
    return there.watch.clip(sum(span_of(shot, there)) / 2)


def in_view(shot: Shot, there: Place, points: Array, within: float = 1.0) -> bool:
    """Whether any of the points (n,3) is in the picture at the shot's beginning, middle or end, with no wall before it."""
    start, end = span_of(shot, there)
    for frame in (start + 1, (start + end) // 2, end - 2):
        seen = view(shot, there.watch.performance, frame, there.aspect)
        for point in points:
            u, v, deep = project(seen, point, there.aspect)
            if deep > 0.1 and abs(u) < within and abs(v) < within:
                return True
    return False


def within_walls(shot: Shot, there: Place) -> Shot:
    """The shot with no camera of it in or behind a wall: where a note leads it there, it stops before the wall, and its lens is as much
    shorter, so that the picture is as wide as it was meant to be.
    """
    if shot.rig.follow or shot.rig.hidden or shot.kind == "pov":
        return shot
    plan = there.watch.plan
    heads = [there.watch.eye[who][middle_of(shot, there)] for who in shot.subjects if who in there.watch.eye]

    def kept(key: Key) -> Key:
        target = np.array(key.target)
        seen = heads or [target]
        for part in np.linspace(1.0, 0.2, 33):
            eye = target + (np.array(key.eye) - target) * part
            if bool(plan.camera_ok(eye[None])[0]) and not all(bool(plan.blocked(eye, head)) for head in seen):
                x, y, z = (round(float(v), 4) for v in eye)
                return (
                    key
                    if part == 1.0
                    else replace(key, eye=(x, y, z), focal=round(max(key.focal * float(part), SHORTEST), 1))
                )
        return key

    return replace(shot, rig=replace(shot.rig, keys=tuple(kept(key) for key in shot.rig.keys)))
