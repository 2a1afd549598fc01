"""Vehicles of a screenplay: what its action lines say to come, pass, wait and leave, and who gets in, drives, rides and gets out.

"A car pulls up. ANNA gets in and drives off." A vehicle needs no row in the bible: its id says what it is ("vehicle-red-car-1").
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np

from filmwright.direction.ways import Line, line_for
from filmwright.scenes import Beat, Cue, Mark, Point, Scene
from filmwright.stage.places.place import SetPiece
from filmwright.stage.vehicles.catalogue import COLOURS, NAMES, SAME, make_of, vehicle
from filmwright.stage.vehicles.model import Vehicle

# words that mean something else more often than not in a screenplay
UNSURE = frozenset(
    [
        "jet",
        "shuttle",
        "tank",
        "wagon",
        "mini",
        "auto",
        "vessel",
        "semi",
        "tug",
        "liner",
        "coach",
        "cycle",
        "rocket",
        "raft",
        "drone",
        "glider",
        "sled",
        "bomber",
        "fighter",
        "barrow",
        "subway",
        "metro",
        "trolley",
        "cart",
        "vehicle",
        "buggy",
        "copter",
        "camper",
    ]
)
COMES = (
    r"(pulls?|draws?|rolls?|drives?|comes?|swings?|turns?) (up|in|over|into|to a (stop|halt))"
    r"|arrives?|parks|stops|brakes|approaches|moors|docks|lands"
)
GOES = (
    r"(pulls?|drives?|speeds?|moves?|rolls?|sails?|rides?|roars?|races?|takes?|cycles?|gallops?) (off|away|out)"
    r"|leaves|departs|disappears"
)
PASSES = (
    r"(drives?|speeds?|passes|roars?|races?|rolls?|crosses|sails?|rattles?|rushes|rumbles?|glides?|drifts?|thunders?"
    r"|rides?|cycles?)\b"
)
BOARDS = (
    r"(gets?|climbs?|hops?|jumps?|slides?|steps?|swings?) (back )?(in|into|on|onto|aboard|behind the wheel)\b"
    r"|mounts\b|boards\b"
)
ALIGHTS = r"(gets?|climbs?|steps?|jumps?|hops?|swings?) (back )?(out|off|down from)\b|dismounts\b|alights\b"
RIDES = r"(rides|drives|cycles|pedals|rows|paddles|sails|steers|pilots|gallops|canoes|kayaks)\b"
ALIGHT = re.compile(rf"\b({ALIGHTS})")
CLAUSES = re.compile(
    r"(?<=[.!?])\s+|\band (?=(?:gets|climbs|drives|rides|speeds|pulls|jumps|hops|steps|leaves|rows|sails)\b)|, (?=(?:gets|climbs|drives)\b)"
)
APPROACH, PULL_UP, LEAVE = 40.0, 3.2, 3.4  # metres of way that is seen; seconds of arriving and leaving
TO_DOOR = 66  # frames in which one walks to a door


@dataclass
class _Going:
    """One vehicle while the scene is read."""

    who: str
    one: Vehicle
    line: Line
    at: Point
    seen: bool = True
    riders: dict[str, int] = field(default_factory=dict)
    cues: dict[str, list[Cue]] = field(default_factory=dict)
    start: Point | None = None

    def way(self, metres: float) -> Point:
        """A point so far ahead of where it is to stop."""
        a = math.radians(self.line.heading)
        return round(self.line.at[0] + math.sin(a) * metres, 3), round(self.line.at[1] + math.cos(a) * metres, 3)


@cache
def _words() -> re.Pattern[str]:
    """All words for vehicles, longest first, with colours before them."""
    names = sorted(
        {name for name in (*NAMES, *SAME) if SAME.get(name, name) and name not in UNSURE}, key=len, reverse=True
    )
    return re.compile(rf"\b(?:({'|'.join(COLOURS)}) )?(?:old |small |big |new )?({'|'.join(map(re.escape, names))})\b")


def with_vehicles(scene: Scene, names: Mapping[str, str], built: SetPiece, kinds: Mapping[str, str]) -> Scene:
    """The scene with the vehicles that its action beats tell of.

    Args:
        scene: blocked.
        names: lower-case names -> id of somebody in the scene.
        built: the place, for its road, rails or water.
        kinds: id -> kind of the props of the scene; one that turns out to go is no prop.
    """
    if built.place.interior:
        return scene
    found: dict[str, _Going] = {}
    boarding: list[tuple[str, str, int, int, str]] = []  # who, vehicle, beat, frame, how
    alighting: dict[tuple[str, str], tuple[int, int]] = {}
    lengths: dict[int, int] = {}
    near = (scene.marks[0][1].x, scene.marks[0][1].z) if scene.marks else None
    last: _Going | None = None
    for k, beat in enumerate(scene.beats):
        if beat.kind != "action":
            continue
        clock = 0
        for sentence in CLAUSES.split(beat.text):
            said = (sentence or "").lower().replace("’", "'")
            match = _words().search(said)
            person = _person(said, names) or (
                _person(beat.text.lower(), names)
                if not match or re.match(rf"\s*({RIDES}|{BOARDS}|{GOES})", said)
                else ""
            )
            deed = _deed(said, match is not None or last is not None, person)
            if (
                not person
                and last is not None
                and len(last.riders) == 1
                and deed in ("goes", "")
                and ALIGHT.search(said)
            ):
                person, deed = next(iter(last.riders)), "alights"  # he, she: whoever is on it
            if not deed:
                continue
            last = _which(match, found, built, last, deed, near) if match else last
            if last is None:
                continue
            aboard = person in last.riders
            if deed == "boards" and person and not aboard:
                boarding.append((person, last.who, k, clock, "ride"))
                last.riders[person] = len(last.riders)
                clock += TO_DOOR + 30
            elif deed == "alights" and person and aboard:
                alighting[(person, last.who)] = (k, clock)
                last.riders.pop(person)
                clock += 30
            elif deed in ("comes", "goes", "passes"):
                if person and not aboard and deed != "comes" and not last.riders:
                    boarding.append((person, last.who, k if last.cues else 0, clock if last.cues else 0, "ride"))
                    last.riders[person] = len(last.riders)
                clock = _travel(last, beat, deed, clock, scene.fps)
        lengths[k] = max(beat.frames, clock)
    going = {who: one for who, one in found.items() if one.cues or any(who == target for _, target, *_ in boarding)}
    return _put(scene, going, boarding, alighting, lengths, kinds) if going else scene


def _person(text: str, names: Mapping[str, str]) -> str:
    """Whom a sentence names first."""
    hits = [(m.start(), who) for name, who in names.items() if (m := re.search(rf"\b{re.escape(name)}\b", text))]
    return min(hits)[1] if hits else ""


def _deed(said: str, named: bool, person: str) -> str:
    if person and re.search(rf"\b({BOARDS})", said):
        return "boards"
    if person and re.search(rf"\b({ALIGHTS})", said):
        return "alights"
    if re.search(rf"\b({GOES})", said) and (named or person):
        return "goes"
    if named and re.search(rf"\b({COMES})", said):
        return "comes"
    return "passes" if named and re.search(rf"\b({PASSES}|{RIDES})", said) else ""


def _which(
    match: re.Match[str], found: dict[str, _Going], built: SetPiece, last: _Going | None, deed: str, near: Point | None
) -> _Going | None:
    """The vehicle that a word means: one that is there already, or a new one."""
    colour, word = match.group(1) or "", match.group(2)
    make = make_of(f"{colour} {word}".strip())
    assert make is not None
    one = vehicle(make)
    if (one.go == "water" and built.water is None) or (one.go == "rail" and built.place.kind != "station"):
        return last
    for going in found.values():
        if going.one.name == one.name and (not colour or f"-{colour}-" in going.who):
            return going
    who = "-".join(["vehicle", *([colour] if colour else []), *word.replace("'", "").split(), str(len(found) + 1)])
    line = line_for(built, one)
    if near is not None:  # it stops beside who is there
        a = math.radians(line.heading)
        along = (near[0] - line.at[0]) * math.sin(a) + (near[1] - line.at[1]) * math.cos(a)
        along = min(max(along, -line.before * 0.5), line.behind * 0.5)
        line = replace(line, at=(line.at[0] + math.sin(a) * along, line.at[1] + math.cos(a) * along))
    found[who] = _Going(who, one, line, line.at, deed != "comes")
    return found[who]


def _travel(going: _Going, beat: Beat, deed: str, clock: int, fps: int) -> int:
    """Lays out one way of a vehicle within a beat; the frame of the beat at which it ends."""
    ahead, behind = min(going.line.behind * 0.9, APPROACH), min(going.line.before * 0.9, APPROACH)
    if deed == "comes":
        frames = round(PULL_UP * fps)
        start, end, manner = (
            going.way(-behind * min(1.0, going.one.speed * PULL_UP * 0.6 / behind)),
            going.way(0.0),
            "arriving arrive",
        )
    elif deed == "goes":
        frames = round(LEAVE * fps)
        start, end, manner = going.at, going.way(ahead), "leaving leave"
    else:
        frames = max(beat.frames - clock, round(3.0 * fps))
        metres = min(going.one.speed * frames / fps, ahead + behind)
        share = behind / (ahead + behind)
        start, end, manner = going.way(-metres * share), going.way(metres * (1 - share)), "rolling drive"
    if going.start is None:
        going.start = start
    going.cues.setdefault(beat.id, [])
    if not going.seen:
        going.cues[beat.id].append(Cue(going.who, "appear", clock, 1))
        going.seen = True
    going.cues[beat.id].append(Cue(going.who, "travel", clock, frames, path=(start, end), manner=manner))
    going.at = end
    return clock + frames


def _put(
    scene: Scene,
    going: Mapping[str, _Going],
    boarding: list[tuple[str, str, int, int, str]],
    alighting: Mapping[tuple[str, str], tuple[int, int]],
    lengths: Mapping[int, int],
    kinds: Mapping[str, str],
) -> Scene:
    """The scene with the marks and cues of vehicles and riders."""
    extra: dict[int, list[Cue]] = {}
    marks = dict(scene.marks)
    for one in going.values():
        start = one.start or one.at
        comes = bool(one.cues) and any(cue.do == "appear" for cues in one.cues.values() for cue in cues)
        marks[one.who] = Mark(
            start[0], start[1], one.line.heading, seat=0.2 if one.one.go == "rail" else 0.0, on_stage=not comes
        )
        for k, beat in enumerate(scene.beats):
            extra.setdefault(k, []).extend(one.cues.get(beat.id, []))
    beats = [replace(beat, frames=lengths.get(k, beat.frames)) for k, beat in enumerate(scene.beats)]
    total = sum(beat.frames + max(beat.gap, 0) for beat in beats) + scene.tail
    spans: list[tuple[str, int, int, int, int]] = []
    seats: dict[str, int] = {}
    for who, target, k, at, verb in boarding:
        one = going[target]
        if who not in marks:
            continue
        begins = k == 0 and at == 0
        if begins:
            start = one.start or one.at
            marks[who] = Mark(start[0], start[1], one.line.heading)
        else:
            door = one.one.seats[0].enter if one.one.seats else (1.2, 0.0, 0.0)
            a = math.radians(one.line.heading)
            stop = np.array(one.line.at)
            beside = (
                stop + door[0] * np.array([math.cos(a), -math.sin(a)]) + door[2] * np.array([math.sin(a), math.cos(a)])
            )
            spot = (round(float(beside[0]), 3), round(float(beside[1]), 3))
            extra.setdefault(k, []).append(Cue(who, "walk", at, TO_DOOR, path=(spot, spot)))
            at += TO_DOOR
        left = alighting.get((who, target))
        frames = total * 2
        if left is not None:
            frames = max(sum(beats[j].frames for j in range(k, left[0])) + left[1] - at, 24)
        seat = seats.get(target, 0)
        seats[target] = seat + 1
        extra.setdefault(k, []).append(Cue(who, "ride", at, frames, target=target, manner=f"seat{seat} {verb}"))
        spans.append((who, k, at - (0 if begins else TO_DOOR), left[0] if left else len(beats), left[1] if left else 0))
    out = []
    for k, beat in enumerate(beats):
        kept = [cue for cue in beat.cues if not any(_during(cue, k, span) for span in spans)]
        out.append(replace(beat, cues=tuple(sorted([*kept, *extra.get(k, [])], key=lambda cue: cue.at))))
    gone = {one.one.name for one in going.values()}
    props = tuple((name, where) for name, where in scene.props if not _same(kinds.get(name, ""), gone))
    return replace(scene, marks=tuple(marks.items()), beats=tuple(out), props=props)


def _during(cue: Cue, k: int, span: tuple[str, int, int, int, int]) -> bool:
    """Whether a cue moves the legs of somebody who rides then."""
    who, first, at, last, until = span
    if cue.who != who or cue.do in ("look", "face", "gesture", "wave", "point", "nod", "shake_head", "laugh", "cry"):
        return False
    return (k, cue.at) >= (first, at) and (k, cue.at) < (last, until)


def _same(kind: str, gone: set[str]) -> bool:
    make = make_of(kind) if kind else None
    return make is not None and vehicle(make).name in gone
