"""People beside furniture with which they do nothing: "a man beside a refrigerator". They stand beside it, and the picture holds both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_things import Layout
from filmwright.direction.belonging import stands
from filmwright.reading.request import Entity, Request
from filmwright.scenes import Mark, Scene
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import prop_mesh

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
        if rel == "in_front_of":
            x, z = float(low[0] + 0.25 * (high[0] - low[0])), float(high[2] + ELBOW)
        elif rel == "behind":
            x, z, side = float((low[0] + high[0]) / 2), float(low[2] - ELBOW), 0
        count[side] += 1
        free = plan.standable((x, z))
        marks.append(
            (who, replace(mark, x=round(x, 3), z=round(z, 3), heading=-side * TURNED % 360.0) if free else mark)
        )
    return replace(scene, marks=tuple(marks))


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
    every = np.array([bounds, *people])
    return np.array([every[:, 0].min(0), every[:, 1].max(0)])


def _gap(mark: Mark, bounds: Array) -> float:
    """Metres on the floor from a mark to a box."""
    here = np.array([mark.x, mark.z])
    low, high = bounds[0][[0, 2]], bounds[1][[0, 2]]
    return float(np.linalg.norm(np.maximum(np.maximum(low - here, here - high), 0.0)))


def _furniture(layout: Layout) -> Array | None:
    """The bounds (2,3) of the pieces of furniture of a layout."""
    boxes = [
        np.array(prop_mesh(prop).bounds, float) + np.asarray(layout.lies[prop.id])
        for prop in layout.props
        if prop.id in layout.of and prop.id in layout.lies and stands(layout.of[prop.id].noun)
    ]
    return np.array([np.min([b[0] for b in boxes], 0), np.max([b[1] for b in boxes], 0)]) if boxes else None
