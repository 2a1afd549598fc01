"""People beside furniture with which they do nothing: "a man beside a refrigerator". They stand beside it, and the picture holds both."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.direction.asked_things import Layout
from filmwright.direction.belonging import stands
from filmwright.reading.request import Entity, Request
from filmwright.scenes import Mark, Scene
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.vehicles import KINDS as VEHICLES

SEATED_ON = {
    "bench": 0.45,
    "chair": 0.46,
    "armchair": 0.44,
    "sofa": 0.44,
    "stool": 0.45,
}  # metres of their seats' height
IDLE = ("look", "wait", "hold", "face")  # what one does who does nothing with a thing
STANDS = (
    "stand",
    "stands",
    "standing",
    "stood",
    "wait",
    "waits",
    "waiting",
    "pose",
    "poses",
    "posing",
)  # what one does who is only there
ELBOW, SHOULDERS = 0.42, 0.6  # metres from a thing to who stands beside it, and between two who do
LONG, AS_LARGE = (
    2.6,
    1.4,
)  # metres: before what is longer people stand, not at its ends; of a vehicle that people stand beside
FORWARD = 0.15  # metres by which people stand nearer to the camera
TURNED = 14.0  # degrees by which they turn to the thing


def company(scene: Scene, request: Request, layout: Layout, plan: Plan, of: Mapping[str, Entity]) -> Scene:
    """The scene with people who only are there standing beside the furniture that they are there with, facing the camera (+z)."""
    bounds = _furniture(layout)
    idle = all(cue.do in IDLE for beat in scene.beats for cue in beat.cues)
    if (
        bounds is None
        or set(request.verbs) - set(STANDS)
        or not idle
        or any(mark.posture != "stand" for _, mark in scene.marks)
    ):
        return scene
    low, high = bounds
    sides = {relation.a: relation.rel for relation in request.relations}
    count = {-1: 0, 0: 0, 1: 0}
    marks = []
    for who, mark in scene.marks:
        rel = sides.get(of[who].id, "") if who in of else ""
        side = {"left_of": -1, "right_of": 1}.get(rel, -1 if count[-1] <= count[1] else 1)
        away = ELBOW + SHOULDERS * count[side]
        x = float(low[0] - away if side < 0 else high[0] + away)
        z = float((low[2] + high[2]) / 2 + FORWARD)
        if high[0] - low[0] > LONG and rel in (
            "",
            "beside",
            "in_front_of",
        ):  # before its middle, and not one at each end
            x = float((low[0] + high[0]) / 2) + SHOULDERS * 1.2 * (count[-1] + count[1] - (len(scene.marks) - 1) / 2)
            z = float(high[2] + ELBOW)
        elif rel == "in_front_of":
            x, z = float(low[0] + 0.25 * (high[0] - low[0])), float(high[2] + ELBOW)
        elif rel == "behind":
            x, z, side = float((low[0] + high[0]) / 2), float(low[2] - ELBOW), 0
        count[side] += 1
        free = plan.standable((x, z))
        marks.append(
            (who, replace(mark, x=round(x, 3), z=round(z, 3), heading=-side * TURNED % 360.0) if free else mark)
        )
    return replace(scene, marks=tuple(marks))


def on_seats(scene: Scene, request: Request, layout: Layout, of: Mapping[str, Entity]) -> Scene:
    """The scene with those who are said to be on a bench, a chair or a sofa that is laid out there sitting on it."""
    on = {relation.a: relation.b for relation in request.relations if relation.rel == "above"}
    marks: list[tuple[str, Mark]] = []
    taken: dict[str, int] = {}
    for who, mark in scene.marks:
        under = on.get(of[who].id, "") if who in of else ""
        prop = next(
            (p for p in layout.props if p.id in layout.lies and p.id in layout.of and layout.of[p.id].id == under), None
        )
        if prop is None or prop.kind not in SEATED_ON or mark.posture not in ("stand", "sit"):
            marks.append((who, mark))
            continue
        low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
        x, _, z = layout.lies[prop.id]
        k = taken[prop.id] = taken.get(prop.id, -1) + 1
        aside = (0.0, SHOULDERS, -SHOULDERS)[k % 3] if high[0] - low[0] > 1.2 else 0.0
        a = math.radians(prop.turn)
        x, z = x + aside * math.cos(a) - 0.02 * math.sin(a), z - aside * math.sin(a) - 0.02 * math.cos(a)
        seat = SEATED_ON[prop.kind]
        marks.append(
            (who, replace(mark, x=round(x, 3), z=round(z, 3), heading=prop.turn % 360.0, posture="sit", seat=seat))
        )
    if not taken:
        return scene
    sitters = {who for who, mark in marks if mark.posture == "sit"}
    beats = tuple(
        replace(
            beat, cues=tuple(c for c in beat.cues if not (c.who in sitters and (c.do in ("sit", "stand") or c.path)))
        )
        for beat in scene.beats
    )
    return replace(scene, marks=tuple(marks), beats=beats)


def together(scene: Scene, layout: Layout, statures: Mapping[str, float]) -> Array | None:
    """The bounds (2,3) of idle people and the furniture they stand beside; None where that is not what a picture is of."""
    bounds = _furniture(layout)
    idle = all(cue.do in IDLE for beat in scene.beats for cue in beat.cues)
    near = [mark for _, mark in scene.marks if bounds is not None and _gap(mark, bounds) < 1.5 * SHOULDERS + ELBOW]
    if bounds is None or not idle or not near or len(near) < len(scene.marks):
        return None
    tall = max(statures.values(), default=1.7)
    foot = float(bounds[0][1])
    people = [[[m.x - 0.28, foot, m.z - 0.2], [m.x + 0.28, foot + tall, m.z + 0.2]] for m in near]
    middle = float(np.mean([m.x for m in near]))
    if bounds[1][0] - bounds[0][0] > LONG:  # as much of it as leaves people large
        bounds = bounds.copy()
        bounds[0][0], bounds[1][0] = max(bounds[0][0], middle - LONG), min(bounds[1][0], middle + LONG)
    every = np.array([bounds, *people])
    return np.array([every[:, 0].min(0), every[:, 1].max(0)])


def _gap(mark: Mark, bounds: Array) -> float:
    """Metres on the floor from a mark to a box."""
    here = np.array([mark.x, mark.z])
    low, high = bounds[0][[0, 2]], bounds[1][[0, 2]]
    return float(np.linalg.norm(np.maximum(np.maximum(low - here, here - high), 0.0)))


def is_large(prop: Prop, layout: Layout) -> bool:
    """Whether a thing is one that people are photographed beside: furniture that stays, a vehicle, whatever is as large as they are."""
    if layout.held.get(prop.id):
        return False
    low, high = prop_mesh(prop).bounds
    return stands(layout.of[prop.id].noun) or (prop.kind in VEHICLES and float((high - low).max()) > AS_LARGE)


def _furniture(layout: Layout) -> Array | None:
    """The bounds (2,3) of the pieces of furniture of a layout."""
    boxes = [
        np.array(prop_mesh(prop).bounds, float) + np.asarray(layout.lies[prop.id])
        for prop in layout.props
        if prop.id in layout.of and prop.id in layout.lies and is_large(prop, layout)
    ]
    return np.array([np.min([b[0] for b in boxes], 0), np.max([b[1] for b in boxes], 0)]) if boxes else None
