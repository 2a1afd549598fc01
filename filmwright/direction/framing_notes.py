"""A director's note on what a shot shows, by name: "tighter on her hands", "start on the door", "put the lamp out of frame", "hold longer".

The camera is placed anew, moved round its subject, or made to begin elsewhere; the performance stays. What belongs to no picture (music,
words, costume) is answered with where it is set.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from filmwright.direction import standing_notes
from filmwright.direction.cutting import Window
from filmwright.direction.directing import Director
from filmwright.direction.drama import analyse
from filmwright.direction.framing_words import (
    ACROSS,
    ALONG,
    BEGIN,
    BLOCKS,
    CLEAN,
    EARLY_START,
    EYES_ONLY,
    FINISH,
    FOCUS,
    LATE_START,
    LATER_END,
    NEAR,
    NOT_PICTURE,
    NUMBERS,
    OUT,
    OVER,
    PAN_WITH,
    POLITE,
    SECONDS,
    SEEN,
    SOONER_END,
    STAY,
    TWO,
    VIEWS,
    WHIP,
)
from filmwright.direction.movement import panned
from filmwright.direction.noted_things import (
    MOST,
    Place,
    Told,
    called,
    cut_moved,
    gone_round,
    in_view,
    middle_of,
    missing,
    person_named,
    searched,
    span_of,
    thing_named,
)
from filmwright.direction.seeing import Choice, look_at
from filmwright.direction.slate import pan_of
from filmwright.direction.styles import Style
from filmwright.shots import Key, Shot
from filmwright.stage.camera import view

MORE = 0.75  # seconds by which a cut is moved where the note names no number
WIDER = (1.0, 1.25, 1.6, 2.1)  # parts of its distance at which a camera is tried that shall see more


def apply(phrase: str, shot: Shot, there: Place) -> Told | None:
    """What a phrase asks of a shot, done; None where it is not understood, or nothing of the kind is in the scene."""
    low = " ".join(phrase.lower().replace("’", "'").split())
    low = re.sub(r" (?:instead|please|plutôt)$", "", low)
    stands = standing_notes.read(low, shot, there)
    if stands is not None:
        return stands
    for pattern, answer in NOT_PICTURE:
        found = re.search(pattern, low)
        if found and not (found.end() == len(low) and thing_named(low.split()[-1], shot, there)):
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
            return cut_moved(shot, there, at_end, round(way * by * there.watch.fps), by)
    return None


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
    found = NEAR.search("close on the eyes" if EYES_ONLY.search(low) else low)
    thing = thing_named(found["thing"], shot, there) if found else None
    if not found or thing is None:
        return missing(found["thing"]) if found else None
    what, corners = thing
    middle = (float(corners[:, 0].mean()), float(corners[:, 1].mean()), float(corners[:, 2].mean()))
    part, _, who = what.partition(" of ")
    if part in ("face", "eyes"):
        choice = Choice("single", (who,), "CU" if part == "face" else "BCU", f"as noted: the {part}", azimuth=16.0)
    elif what in there.watch.eye:
        choice = Choice("single", (what,), "CU", f"as noted: {what}")
    elif what in there.kinds:
        holder = there.watch.performance.holder(what, middle_of(shot, there)) or next(iter(shot.subjects), "")
        choice = Choice("insert", (), "INSERT", f"as noted: the {what}", over=holder, point=middle, prop=what)
    else:
        size = "INSERT" if who else "COW"
        choice = Choice(
            "insert", (), size, f"as noted: {what}", over=who or next(iter(shot.subjects), ""), point=middle
        )
    made = _framed(choice, shot, there)
    if not in_view(made, there, corners.mean(0)[None]):
        return Told({}, answer=f"no camera there sees the {part}")
    return Told({shot.id: made}, f"on the {part}")


def _of_whom(low: str, shot: Shot, there: Place) -> Told | None:
    """Another side of somebody, or somebody else."""
    people = [who for who in shot.subjects if who in there.watch.eye]
    for pattern, told, azimuth in VIEWS:
        if re.search(pattern, low) and people:
            seen = gone_round(shot, people[0], azimuth, there)
            return (
                Told({shot.id: seen}, told)
                if seen
                else Told({}, answer=f"there is no room for a camera {told} of {there.names[people[0]]}")
            )
    here = [who for who in there.watch.here(*span_of(shot, there), 0.7) if who in there.names]
    blocked = BLOCKS.match(low)
    alone = people[0] if CLEAN.search(low) and people else person_named(blocked["whom"], shot, there) if blocked else ""
    if alone:
        size = shot.size if shot.size in ("MS", "MCU", "CU", "BCU") else "MS"
        made = _framed(Choice("single", (alone,), size, f"{alone} alone, as noted"), shot, there)
        return (
            Told({shot.id: made}, f"a clean single of {there.names[alone]}")
            if made.kind == "single"
            else Told({}, answer=f"no camera there has {there.names[alone]} alone")
        )
    if (found := PAN_WITH.search(low)) and (who := person_named(next(w for w in found.groups() if w), shot, there)):
        return _turning(shot, who, there)
    if TWO.search(low) and len(here) > 1:
        pair = tuple(dict.fromkeys([*people, *here]))[:2]
        made = _framed(Choice("two", pair, "MS", "a two-shot, as noted"), shot, there)
        return (
            Told({shot.id: made}, "a two-shot")
            if len(made.subjects) > 1
            else Told({}, answer="no camera there sees both of them")
        )
    if found := OVER.search(low):
        over = person_named(found["whose"] or "", shot, there) if found["whose"] else ""
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
    if (found := ALONG.search(low)) and (who := person_named(next(w for w in found.groups() if w), shot, there)):
        return _along(shot, who, there)
    return None


def _turning(shot: Shot, who: str, there: Place) -> Told:
    """The camera stays where it begins, and turns with somebody."""
    start, end = span_of(shot, there)
    seen = view(shot, there.watch.performance, start, there.aspect)
    eye, to = (tuple(float(v) for v in point) for point in (seen.eye, seen.target))
    key = Key(0.0, (eye[0], eye[1], eye[2]), (to[0], to[1], to[2]), seen.focal)
    first, last = (there.watch.eye[who][there.watch.clip(frame)] for frame in (start, end - 1))
    v = next((v for one, _, v in shot.rig.aim if one == who), 0.3)
    rig = replace(shot.rig, keys=(key,), follow="", aim=((who, 0.0, v),))
    return Told(
        {shot.id: replace(shot, rig=rig, movement=panned(pan_of(eye, first), pan_of(eye, last)) or "static")},
        f"turns with {there.names.get(who, who)}",
    )


def _along(shot: Shot, who: str, there: Place) -> Told:
    """The camera that is there, carried along with somebody."""
    start, _ = span_of(shot, there)
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
    if (
        (found := STAY.search(low))
        and (who := person_named(found["thing"].strip(), shot, there))
        and shot.subjects != (who,)
    ):
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
    thing = thing_named(found["thing"], shot, there) if found else None
    if not found or thing is None:
        return missing(found["thing"]) if found else None
    start, end = span_of(shot, there)
    first = view(shot, there.watch.performance, start, there.aspect)
    last = view(shot, there.watch.performance, max(end - 1, start), there.aspect)
    point = thing[1].mean(0)
    eye = np.array(first.eye if (begins and not across) else last.eye)
    if bool(there.watch.plan.blocked(eye, point)) or float(np.linalg.norm(point - eye)) < 0.3:
        return Told({}, answer=f"from where this camera stands the {thing[0].partition(' of ')[0]} is not seen")
    shown = tuple(float(v) for v in point)
    other = thing_named(across["one"], shot, there) if across else None
    away = tuple(float(v) for v in other[1].mean(0)) if other else tuple(last.target if begins else first.target)
    quick = WHIP.search(low) is not None
    order = [shown, shown, away, away] if begins and not across else [away, away, shown, shown]
    at = tuple(float(v) for v in eye)
    keys = tuple(
        Key(when, (at[0], at[1], at[2]), (to[0], to[1], to[2]), first.focal)
        for when, to in zip((0.0, 0.5, 0.6, 1.0) if quick else (0.0, 0.18, 0.6, 1.0), order, strict=True)
    )
    moved = panned(pan_of(at, order[0]), pan_of(at, order[-1])) or (
        "tilt_up" if order[-1][1] > order[0][1] else "tilt_down"
    )
    rig = replace(shot.rig, keys=keys, aim=(), follow="", ease="smooth")
    told = f"{'begins' if begins and not across else 'ends'} on {called(thing[0], there)}"
    return Told({shot.id: replace(shot, rig=rig, movement=moved)}, told)


def _focused(low: str, shot: Shot, there: Place) -> Told | None:
    """The focus on a thing, from the first frame on or drawn to it in the shot; the lens wide open, so that it is seen."""
    found = FOCUS.search(low)
    thing = thing_named(found["thing"], shot, there) if found else None
    if not found or thing is None:
        return missing(found["thing"]) if found else None
    start, _ = span_of(shot, there)
    seen = view(shot, there.watch.performance, start, there.aspect)
    to = round(float(np.linalg.norm(thing[1].mean(0) - np.array(seen.eye))), 3)
    first = shot.rig.keys[0]
    was = round(float(np.linalg.norm(np.array(first.target) - np.array(first.eye))), 3)
    racked = [replace(first, at=when, focus=focus) for when, focus in ((0.0, was), (0.35, was), (0.6, to), (1.0, to))]
    keys = tuple(racked) if found["rack"] or found["racks"] else tuple(replace(key, focus=to) for key in shot.rig.keys)
    told = f"the focus {'goes to' if found['rack'] or found['racks'] else 'is on'} {called(thing[0], there)}"
    return Told({shot.id: replace(shot, rig=replace(shot.rig, keys=keys, f_stop=min(shot.rig.f_stop, 1.8)))}, told)


def _without(low: str, shot: Shot, there: Place) -> Told | None:
    found = OUT.search(low)
    words = next((w for w in found.groups() if w), "") if found else ""
    words = re.sub(
        r" (?:in (?:the )?(?:foreground|front|background|frame)|of (?:the )?(?:frame|shot)|du cadre|au premier plan)$",
        "",
        words,
    )
    thing = thing_named(words, shot, there) if words else None
    if thing is None:
        return missing(words)
    if thing[0] in shot.subjects:
        return None
    if not in_view(shot, there, thing[1]):
        return Told({}, answer=f"the {thing[0]} is not in this picture")
    made = searched(shot, there, lambda tried: not in_view(tried, there, thing[1]), (1.0, 0.8, 0.62))
    return (
        Told({shot.id: made}, f"without the {thing[0]}")
        if made
        else Told({}, answer=f"no camera near this one leaves the {thing[0]} out")
    )


def _with(low: str, shot: Shot, there: Place) -> Told | None:
    found = SEEN.search(low)
    thing = thing_named(found["thing"], shot, there) if found else None
    if thing is None:
        return missing(found["thing"]) if found else None
    middle = thing[1].mean(0)[None]
    made = searched(shot, there, lambda tried: in_view(tried, there, middle, 0.92), WIDER)
    if made is None and " of " in thing[0]:  # a face that this camera does not see is another camera's
        return _nearer(f"close on {found['thing']}", shot, there) if found else None
    name = thing[0].partition(" of ")[0]
    return (
        Told({shot.id: made}, f"with the {name} in the picture")
        if made
        else Told({}, answer=f"no camera near this one sees the {name} too")
    )
