"""The record of a shot: what the solved camera is called, its size and angle as they really are, its sound, its reason."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from filmwright.direction.cutting import Window
from filmwright.direction.framing import Framing
from filmwright.direction.movement import Move, panned
from filmwright.direction.seeing import Choice
from filmwright.direction.watching import Watch
from filmwright.shots import GATE, SIZES, Rig, Shot
from filmwright.stage.camera import Window as Span
from filmwright.stage.camera import look


def slate(
    name: str,
    window: Window,
    choice: Choice,
    framing: Framing,
    rig: Rig,
    move: Move,
    watch: Watch,
    aspect: float,
    names: Mapping[str, str],
) -> Shot:
    """The shot record of a placed camera; `names` gives people and things the names that its reason calls them by."""
    hand, roll = rig.hand, rig.keys[0].roll
    tag = window.tag if window.tag in ("L", "J", "match") else "straight"
    moved = move.name
    start = look(rig, Span(window.start, window.end), watch.performance, window.start, aspect)
    end = look(rig, Span(window.start, window.end), watch.performance, window.end - 1, aspect)
    if moved == "static" and not rig.follow:
        moved = panned(pan_of(start.eye, start.target), pan_of(end.eye, end.target)) or moved
    if moved == "static" and hand > 0:
        moved = "hand_held"
    why = choice.why
    if framing.gave_way:
        why += f" ({', '.join(framing.gave_way)})"
    pitch = _pitch(framing, choice, window, watch)
    return Shot(
        id=name,
        scene=watch.scene.id,
        start=window.first,
        end=window.last,
        size="INSERT" if choice.kind in ("insert", "feet") else _true_size(choice, framing, window, watch, aspect),
        angle="dutch"
        if abs(roll) > 1
        else "top"
        if pitch > 70
        else "high"
        if pitch > 14
        else "low"
        if pitch < -9
        else "eye",
        movement=moved,
        kind="insert" if choice.kind == "feet" else choice.kind,
        subjects=choice.subjects or ((choice.prop,) if choice.prop else ()),
        over=choice.over,
        rig=rig,
        cut=tag,
        sound_offset=_sound_offset(window, watch),
        why=_named(why, names),
        frames=window.frames,
    )


def _named(why: str, names: Mapping[str, str]) -> str:
    """The reason with names for ids."""
    for who, name in names.items():
        why = re.sub(rf"\b{re.escape(who)}\b", name, why)
    return why


def _pitch(framing: Framing, choice: Choice, window: Window, watch: Watch) -> float:
    """Degrees by which the camera stands over the subject's eyes."""
    names = [who for who in choice.subjects if who in watch.eye]
    if not names:
        return 0.0
    frame = watch.clip((window.start + window.end) / 2)
    away = framing.eye - np.mean([watch.eye[who][frame] for who in names], axis=0)
    return float(np.degrees(np.arctan2(away[1], np.linalg.norm(away[[0, 2]]) + 1e-9)))


def _true_size(choice: Choice, framing: Framing, window: Window, watch: Watch, aspect: float) -> str:
    """The name of the size that the picture really has."""
    names = [who for who in choice.subjects if who in watch.eye]
    if not names or choice.kind in ("pov", "establishing"):
        return choice.size
    frame = watch.clip((window.start + window.end) / 2)
    away = float(np.linalg.norm(framing.eye - np.mean([watch.eye[who][frame] for who in names], axis=0)))
    stature = float(np.mean([watch.stature[who] for who in names]))
    height = away * GATE / aspect / framing.focal * 1.75 / stature
    sizes = {name: value for name, value in SIZES.items() if name != "INSERT"}
    return min(sizes, key=lambda name: abs(np.log(sizes[name] / height)))


def _sound_offset(window: Window, watch: Watch) -> int:
    if window.tag == "L":
        ends = [start + beat.frames for start, beat in watch.lines if start < window.start < start + beat.frames]
        return ends[0] - window.start if ends else 0
    if window.tag == "J":
        begins = [start for start, beat in watch.lines if start < window.start < start + beat.frames]
        return begins[-1] - window.start if begins else 0
    return 0


def pan_of(eye: Sequence[float], target: Sequence[float]) -> float:
    """The heading of a view, radians."""
    return float(np.arctan2(target[0] - eye[0], target[2] - eye[2]))
