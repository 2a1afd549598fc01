"""A director's note on what a shot shows, by name: "tighter on her hands", "start on the door", "put the lamp out of frame", "hold longer".

The camera is placed anew, moved round its subject, or made to begin elsewhere; the performance stays. What belongs to no picture (music,
words, costume) is answered with where it is set.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.cutting import Window
from filmwright.direction.directing import Director
from filmwright.direction.drama import analyse
from filmwright.direction.framing_words import (
    ACROSS,
    ALIKE,
    ALONG,
    BEGIN,
    EARLY_START,
    FINISH,
    FOCUS,
    FRENCH,
    HERS,
    LATE_START,
    LATER_END,
    NEAR,
    NOT_PICTURE,
    NUMBERS,
    OUT,
    OVER,
    PARTS,
    POLITE,
    SECONDS,
    SEEN,
    SOONER_END,
    STAY,
    TWO,
    VIEWS,
)
from filmwright.direction.movement import panned
from filmwright.direction.optics import side
from filmwright.direction.seeing import Choice, look_at
from filmwright.direction.slate import pan_of
from filmwright.direction.styles import Style
from filmwright.direction.watching import Watch
from filmwright.scenes import Anchor
from filmwright.shots import Key, Shot
from filmwright.stage.camera import project, view

MORE = 0.75  # seconds by which a cut is moved where the note names no number
LEAST = 0.8  # seconds that a shot keeps
INTO = 0.3  # of the way from where one waits inside a door to where one comes from, at which its leaf is seen and no wall is before it
MOST = 6.0  # seconds by which a note moves a cut
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
RAISED, WIDER = (0.0, 0.35, -0.3), (1.0, 1.25, 1.6, 2.1)  # metres, and parts of its distance


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


def apply(phrase: str, shot: Shot, there: Place) -> Told | None:
    """What a phrase asks of a shot, done; None where it is not understood, or nothing of the kind is in the scene."""
    low = " ".join(phrase.lower().replace("’", "'").split())
    low = re.sub(r" (?:instead|please|plutôt)$", "", low)
    for pattern, answer in NOT_PICTURE:
        if re.search(pattern, low) and not _thing(low.split()[-1], shot, there):
            return Told({}, answer=answer)
    if POLITE.match(low):
        return Told({})
    for read in (_on_whom, _timed, _focused, _from_thing, _of_whom, _without, _nearer, _with):
        made = read(low, shot, there)
        if made is not None:
            return made
    return None


# ---------------------------------------------------------------------- when it begins and ends


def _timed(low: str, shot: Shot, there: Place) -> Told | None:
    """A cut moved: this shot begins or ends sooner or later, and its neighbour with it."""
    found = SECONDS.search(low)
    by = MORE
    if found:
        by = (
            NUMBERS.get(found[1], 0.0) or float(found[1].replace(",", "."))
            if found[1] in NUMBERS or found[1][0].isdigit()
            else MORE
        )
    by = min(by, MOST)
    for pattern, at_end, way in (
        (EARLY_START, False, -1),
        (LATE_START, False, 1),
        (SOONER_END, True, -1),
        (LATER_END, True, 1),
    ):
        if pattern.search(low):
            return _cut_moved(shot, there, at_end, round(way * by * there.watch.fps), by)
    return None


def _cut_moved(shot: Shot, there: Place, at_end: bool, frames: int, by: float) -> Told | None:
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


# ---------------------------------------------------------------------- things


def _thing(words: str, shot: Shot, there: Place) -> tuple[str, Array] | None:
    """(what it is, corners (n,3) of its box in the middle of the shot) of whatever a note names; None where nothing there is called so."""
    words = re.sub(r" (?:first|alone|too|also|as well|aussi|instead|please)$", "", words.strip(" .!"))
    whose = HERS.match(words)
    bare = words[whose.end() :] if whose else words
    watch, frame = there.watch, _middle(shot, there)
    if PARTS.get(bare):
        who = _person(whose["whose"] if whose else "", shot, there)
        return (f"{PARTS[bare]} of {who}", _part(PARTS[bare], who, frame, watch)) if who else None
    if who := _named(bare, shot, there):
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
        seen = [box for box in boxes if _in_view(shot, there, _corners(box.lo, box.hi))] or boxes[:1]
        return last, np.concatenate([_corners(box.lo, box.hi) for box in seen])
    if last == "door" and watch.plan.doors:  # the word's own spot is where one waits before it
        (ix, iz), (ox, oz) = watch.plan.door().inside, watch.plan.door().outside
        x, z = ix + INTO * (ox - ix), iz + INTO * (oz - iz)
        y = float(watch.plan.ground(ix, iz))
        return last, _corners((x - 0.2, y, z - 0.2), (x + 0.2, y + 2.0, z + 0.2))
    for word in sorted(names):
        point = watch.plan.anchor(word)
        if point is not None:
            y = float(watch.plan.ground(*point))
            return word, _corners((point[0] - 0.4, y + 0.3, point[1] - 0.4), (point[0] + 0.4, y + 1.6, point[1] + 0.4))
    return None


def _part(part: str, who: str, frame: int, watch: Watch) -> Array:
    if part == "hands":
        return watch.performance.palms(who, frame)
    if part == "feet":
        return np.asarray(watch.feet[who][frame][None] + [[0.1, 0.0, 0.1], [-0.1, 0.2, -0.1]])
    return np.asarray(watch.eye[who][frame][None] + [[0.05, 0.05, 0.05], [-0.05, -0.1, -0.05]])


def _under(at: Array, low: Sequence[float], high: Sequence[float]) -> bool:
    return bool(low[0] - 0.3 < at[0] < high[0] + 0.3 and low[2] - 0.3 < at[2] < high[2] + 0.3)


def _corners(low: Iterable[float], high: Iterable[float]) -> Array:
    """The corners of a box, and points between them: of a long table one sees a part."""
    return np.array(list(itertools.product(*(np.linspace(a, b, 3) for a, b in zip(low, high, strict=True)))), float)


def _person(word: str, shot: Shot, there: Place) -> str:
    word = word.removesuffix("'s")
    wanted = {"her": "female", "his": "male"}.get(word, "")
    about = [who for who in (*shot.subjects, shot.over, *there.names) if who in there.watch.eye]
    if word and not wanted and word not in ("their", "sa", "son", "ses", "leur", "leurs"):
        return next((who for who in about if word in (who.lower(), there.names.get(who, "").lower())), "")
    return next((who for who in about if not wanted or there.sexes.get(who) == wanted), "")


def _named(word: str, shot: Shot, there: Place) -> str:
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


# ---------------------------------------------------------------------- cameras placed anew


def _framed(choice: Choice, shot: Shot, there: Place) -> Shot:
    """The shot with the camera of a choice, on the side of the line on which it was."""
    watch, scene = there.watch, there.watch.scene
    window = Window(scene.frame(shot.start), scene.frame(shot.end), "straight", shot.start, shot.end)
    director = Director(watch, Style(push=0.0), False, there.aspect, scene.seed, there.names)
    director.count = 1
    director.master = np.array(view(shot, watch.performance, window.start, there.aspect).eye)
    made = director.framed(choice, look_at(watch, analyse(scene), window), shot.id)
    return replace(
        shot, rig=made.rig, size=made.size, angle=made.angle, movement=made.movement, kind=made.kind, subjects=made.subjects,
        over=made.over, why=made.why,
    )  # fmt: skip


def _nearer(low: str, shot: Shot, there: Place) -> Told | None:
    found = NEAR.search(low)
    thing = _thing(found["thing"], shot, there) if found else None
    if not found or thing is None:
        return _missing(found["thing"]) if found else None
    what, corners = thing
    middle = (float(corners[:, 0].mean()), float(corners[:, 1].mean()), float(corners[:, 2].mean()))
    part, _, who = what.partition(" of ")
    if part in ("face", "eyes"):
        choice = Choice("single", (who,), "CU" if part == "face" else "BCU", f"as noted: the {part}", azimuth=16.0)
    elif what in there.watch.eye:
        choice = Choice("single", (what,), "CU", f"as noted: {what}")
    elif what in there.kinds:
        holder = there.watch.performance.holder(what, _middle(shot, there)) or next(iter(shot.subjects), "")
        choice = Choice("insert", (), "INSERT", f"as noted: the {what}", over=holder, point=middle, prop=what)
    else:
        size = "INSERT" if who else "COW"
        choice = Choice(
            "insert", (), size, f"as noted: {what}", over=who or next(iter(shot.subjects), ""), point=middle
        )
    made = _framed(choice, shot, there)
    if not _in_view(made, there, corners.mean(0)[None]):
        return Told({}, answer=f"no camera there sees the {part}")
    return Told({shot.id: made}, f"on the {part}")


def _of_whom(low: str, shot: Shot, there: Place) -> Told | None:
    """Another side of somebody, or somebody else."""
    people = [who for who in shot.subjects if who in there.watch.eye]
    for pattern, told, azimuth in VIEWS:
        if re.search(pattern, low) and people:
            seen = _from_side(shot, people[0], azimuth, there)
            return (
                Told({shot.id: seen}, told)
                if seen
                else Told({}, answer=f"there is no room for a camera {told} of {there.names[people[0]]}")
            )
    here = [who for who in there.watch.here(*_span(shot, there), 0.7) if who in there.names]
    if TWO.search(low) and len(here) > 1:
        pair = tuple(dict.fromkeys([*people, *here]))[:2]
        made = _framed(Choice("two", pair, "MS", "a two-shot, as noted"), shot, there)
        return (
            Told({shot.id: made}, "a two-shot")
            if len(made.subjects) > 1
            else Told({}, answer="no camera there sees both of them")
        )
    if found := OVER.search(low):
        over = _named(found["whose"] or "", shot, there) if found["whose"] else ""
        who = next((w for w in (*people, *here) if w != over), "")
        over = over or next((w for w in here if w != who), "")
        if who and over:
            made = _framed(Choice("ots", (who,), "MS", "over a shoulder, as noted", over=over), shot, there)
            done = made.kind == "ots"
            return (
                Told({shot.id: made}, f"over {there.names[over]}'s shoulder")
                if done
                else Told({}, answer="no shoulder fits there")
            )
    if (found := ALONG.search(low)) and (who := _named(next(w for w in found.groups() if w), shot, there)):
        return _along(shot, who, there)
    return None


def _along(shot: Shot, who: str, there: Place) -> Told:
    """The camera that is there, carried along with somebody."""
    start, _ = _span(shot, there)
    seen, feet = (
        view(shot, there.watch.performance, start, there.aspect),
        there.watch.feet[who][there.watch.clip(start)],
    )
    eye, to = (tuple(float(v) for v in np.array(point) - feet) for point in (seen.eye, seen.target))
    key = Key(0.0, (eye[0], eye[1], eye[2]), (to[0], to[1], to[2]), seen.focal)
    rig = replace(shot.rig, keys=(key,), follow=who)
    return Told({shot.id: replace(shot, rig=rig, movement="track")}, f"goes along with {there.names.get(who, who)}")


def _on_whom(low: str, shot: Shot, there: Place) -> Told | None:
    """Somebody else than whom it shows."""
    if LATER_END.search(low) and not re.search(r"\b(?:stay|reste\w*)\b", low):
        return None
    if (found := STAY.search(low)) and (who := _named(found["thing"].strip(), shot, there)) and shot.subjects != (who,):
        size = shot.size if shot.size in ("COW", "MS", "MCU", "CU") else "MCU"
        return Told(
            {shot.id: _framed(Choice("single", (who,), size, f"on {who}, as noted"), shot, there)},
            f"on {there.names[who]}",
        )
    return None


# ---------------------------------------------------------------------- the camera that is there, moved


def _from_thing(low: str, shot: Shot, there: Place) -> Told | None:
    """Begins or ends on a thing: the camera turns between it and what the shot shows."""
    across, begins, ends = ACROSS.search(low), BEGIN.search(low), FINISH.search(low)
    found = across or begins or ends
    thing = _thing(found["thing"], shot, there) if found else None
    if not found or thing is None:
        return _missing(found["thing"]) if found else None
    start, end = _span(shot, there)
    first = view(shot, there.watch.performance, start, there.aspect)
    last = view(shot, there.watch.performance, max(end - 1, start), there.aspect)
    point = thing[1].mean(0)
    eye = np.array(first.eye if (begins and not across) else last.eye)
    if bool(there.watch.plan.blocked(eye, point)) or float(np.linalg.norm(point - eye)) < 0.3:
        return Told({}, answer=f"from where this camera stands the {thing[0].partition(' of ')[0]} is not seen")
    shown = tuple(float(v) for v in point)
    other = _thing(across["one"], shot, there) if across else None
    away = tuple(float(v) for v in other[1].mean(0)) if other else tuple(last.target if begins else first.target)
    order = [shown, shown, away, away] if begins and not across else [away, away, shown, shown]
    at = tuple(float(v) for v in eye)
    keys = tuple(
        Key(when, (at[0], at[1], at[2]), (to[0], to[1], to[2]), first.focal)
        for when, to in zip((0.0, 0.18, 0.6, 1.0), order, strict=True)
    )
    moved = panned(pan_of(at, order[0]), pan_of(at, order[-1])) or (
        "tilt_up" if order[-1][1] > order[0][1] else "tilt_down"
    )
    rig = replace(shot.rig, keys=keys, aim=(), follow="", ease="smooth")
    told = f"{'begins' if begins and not across else 'ends'} on {_called(thing[0], there)}"
    return Told({shot.id: replace(shot, rig=rig, movement=moved)}, told)


def _focused(low: str, shot: Shot, there: Place) -> Told | None:
    """The focus on a thing, from the first frame on or drawn to it in the shot; the lens wide open, so that it is seen."""
    found = FOCUS.search(low)
    thing = _thing(found["thing"], shot, there) if found else None
    if not found or thing is None:
        return _missing(found["thing"]) if found else None
    start, _ = _span(shot, there)
    seen = view(shot, there.watch.performance, start, there.aspect)
    to = round(float(np.linalg.norm(thing[1].mean(0) - np.array(seen.eye))), 3)
    first = shot.rig.keys[0]
    was = round(float(np.linalg.norm(np.array(first.target) - np.array(first.eye))), 3)
    racked = [replace(first, at=when, focus=focus) for when, focus in ((0.0, was), (0.35, was), (0.6, to), (1.0, to))]
    keys = tuple(racked) if found["rack"] else tuple(replace(key, focus=to) for key in shot.rig.keys)
    told = f"the focus {'goes to' if found['rack'] else 'is on'} {_called(thing[0], there)}"
    return Told({shot.id: replace(shot, rig=replace(shot.rig, keys=keys, f_stop=min(shot.rig.f_stop, 1.8)))}, told)


def _called(what: str, there: Place) -> str:
    return there.names.get(what) or f"the {what.partition(' of ')[0]}"


def _missing(words: str) -> Told | None:
    """The answer to a note on something that is not there; None where a sentence rather than a thing was named."""
    return Told({}, answer=f"there is no “{words}” in this scene") if words and len(words.split()) < 4 else None


def _without(low: str, shot: Shot, there: Place) -> Told | None:
    found = OUT.search(low)
    words = next((w for w in found.groups() if w), "") if found else ""
    words = re.sub(
        r" (?:in (?:the )?(?:foreground|front|background|frame)|of (?:the )?(?:frame|shot)|du cadre|au premier plan)$",
        "",
        words,
    )
    thing = _thing(words, shot, there) if words else None
    if thing is None:
        return _missing(words)
    if thing[0] in shot.subjects:
        return None
    if not _in_view(shot, there, thing[1]):
        return Told({}, answer=f"the {thing[0]} is not in this picture")
    made = _searched(shot, there, lambda tried: not _in_view(tried, there, thing[1]), (1.0, 0.8, 0.62))
    return (
        Told({shot.id: made}, f"without the {thing[0]}")
        if made
        else Told({}, answer=f"no camera near this one leaves the {thing[0]} out")
    )


def _with(low: str, shot: Shot, there: Place) -> Told | None:
    found = SEEN.search(low)
    thing = _thing(found["thing"], shot, there) if found else None
    if thing is None:
        return _missing(found["thing"]) if found else None
    middle = thing[1].mean(0)[None]
    made = _searched(shot, there, lambda tried: _in_view(tried, there, middle, 0.92), WIDER)
    name = thing[0].partition(" of ")[0]
    return (
        Told({shot.id: made}, f"with the {name} in the picture")
        if made
        else Told({}, answer=f"no camera near this one sees the {name} too")
    )


def _from_side(shot: Shot, who: str, azimuth: float, there: Place) -> Shot | None:
    """The shot with its camera gone round somebody to so many degrees off their look, on the side on which it is; None without room."""
    frame = _middle(shot, there)

    def off(tried: Shot) -> float:
        away = (np.array(view(tried, there.watch.performance, frame, there.aspect).eye) - there.watch.eye[who][frame])[
            [0, 2]
        ]
        gaze = there.watch.gaze(who)[frame][[0, 2]]
        turn = np.degrees(np.arctan2(away[0], away[1]) - np.arctan2(gaze[0], gaze[1]))
        return float((turn + 180.0) % 360.0 - 180.0)

    was = off(shot)
    wanted = (azimuth if was >= 0 else -azimuth) - was
    turned = [each + wanted for each in ROUND if abs(each) < 25.0]
    return _searched(
        shot, there, lambda tried: abs(abs(off(tried)) - azimuth) < 25.0, (1.0, 0.8, 0.62, 0.45), turned, keep=False
    )


def _searched(
    shot: Shot,
    there: Place,
    good: Callable[[Shot], bool],
    parts: Sequence[float],
    turns: Sequence[float] = ROUND,
    keep: bool = True,
) -> Shot | None:
    """The shot with its camera gone about its subject as little as will do: round by one of `turns` (degrees), up or down, nearer or
    farther; to the other side of the line only where `keep` is off."""
    plan, frame = there.watch.plan, _middle(shot, there)
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


# ---------------------------------------------------------------------- what a picture holds


def _span(shot: Shot, there: Place) -> tuple[int, int]:
    scene = there.watch.scene
    return scene.frame(shot.start), scene.frame(shot.end)


def _middle(shot: Shot, there: Place) -> int:
    return there.watch.clip(sum(_span(shot, there)) / 2)


def _in_view(shot: Shot, there: Place, points: Array, within: float = 1.0) -> bool:
    """Whether any of the points (n,3) is in the picture at the shot's beginning, middle or end, with no wall before it."""
    start, end = _span(shot, there)
    for frame in (start + 1, (start + end) // 2, end - 2):
        seen = view(shot, there.watch.performance, frame, there.aspect)
        for point in points:
            u, v, deep = project(seen, point, there.aspect)
            if deep > 0.1 and abs(u) < within and abs(v) < within:
                return True
    return False
