"""The room that events take, so that the camera holds them: how far they reach beyond what they happen to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.asked_things import FILL, Layout
from filmwright.scenes import Event, Scene
from filmwright.stage.events.moving import CROSSES, WAYS
from filmwright.stage.places.plan import Plan, Vec
from filmwright.stage.props import prop_mesh

# how much more to each side, upwards, and downwards to the floor (1) or not (0), in sizes of the thing
ROOM: dict[str, tuple[float, float, float]] = {
    "explode": (0.75, 0.9, 0), "burst": (0.8, 0.7, 0), "shatter": (0.6, 0.25, 0), "crumble": (0.4, 0.2, 0), "burn": (0.25, 1.0, 0),
    "smoke": (0.5, 2.2, 0), "steam": (0.25, 0.9, 0), "sparks": (0.9, 1.0, 0), "glow": (0.3, 0.3, 0),
    "rise": (0.15, 1.7, 0), "levitate": (0.2, 0.9, 0),
    "flip": (0.3, 2.0, 0), "roll": (1.6, 0.3, 0), "slide": (1.2, 0.2, 0), "glide": (2.3, 1.4, 0),
    "swing": (0.6, 0.3, 0), "bounce": (0.4, 3.0, 0), "collide": (1.3, 0.6, 0),
    "pour": (0.6, 1.35, 0), "mix": (0.1, 0.1, 0), "melt": (0.8, 0.1, 0), "freeze": (0.1, 0.1, 0),
    "splash": (0.8, 0.9, 0), "whirl": (1.0, 2.6, 0),
    "grow": (0.1, 0.1, 0), "fall": (0.3, 1.0, 0), "disappear": (0.2, 0.5, 0), "morph": (0.25, 0.15, 0), "lightning": (3.0, 5.0, 0),
}  # fmt: skip
PLACED, BY_THINGS = ("burn",), 1.1  # what stands beside things; metres from them
BESIDE = 4.0  # times its size, up to which another thing is looked at with the one that something happens to
# what happens in a place: half the width, from and to what height over the ground, and how far behind the first mark, metres
PLACES: dict[str, tuple[float, float, float, float]] = {
    "explode": (3.6, 0.0, 5.0, 0.0), "burn": (0.9, 0.0, 2.0, 0.0), "smoke": (1.2, 0.0, 4.0, 0.0), "steam": (0.6, 0.0, 1.6, 0.0),
    "sparks": (1.4, 0.0, 2.0, 0.0),
    "fireworks": (24.0, 3.0, 36.0, 46.0), "whirl": (2.6, 0.0, 5.0, 0.0), "portal": (1.5, 0.0, 2.6, 0.0),
    "lightning": (12.0, 0.0, 26.0, 22.0), "avalanche": (9.0, 0.0, 6.0, 6.0),
    "bubbles": (1.0, 0.3, 2.2, 0.0), "flood": (5.0, 0.0, 3.0, 2.0), "splash": (0.7, 0.0, 1.3, 0.0), "sparkle": (1.5, 0.3, 2.6, 0.0),
}  # fmt: skip


def widened(layout: Layout, events: Sequence[Event], plan: Plan) -> tuple[Layout, Array | None]:
    """The layout with room for what happens to its things; and, where it has none, the bounds (2,3) of what happens in the place."""
    low, high = np.full(3, np.inf), np.full(3, -np.inf)
    largest = 0.0
    meshes = {prop.id: prop for prop in layout.props}
    wider = False
    for event in events:
        if event.where and event.do in PLACED and layout.props and not event.what:
            wide, _, tall, _ = PLACES[event.do]
            at, box = np.asarray(event.where), np.array([wide, 0.0, wide])
            low, high = np.minimum(low, at - box), np.maximum(high, at + box + [0.0, tall, 0.0])
            low = np.minimum(low, np.array(layout.middle) - layout.half)
            high = np.maximum(high, np.array(layout.middle) + layout.half)
            wider = True
        if event.what not in layout.lies or event.what not in meshes or event.do not in ROOM:
            continue
        a, b = (
            np.asarray(corner, float) + np.asarray(layout.lies[event.what])
            for corner in prop_mesh(meshes[event.what]).bounds
        )
        size = float((b - a).max())
        largest = max(largest, size)
        side, up, _ = ROOM[event.do]
        if event.into in WAYS:  # it crosses the picture
            side = max(side, CROSSES / 2)
        low = np.minimum(low, a - [side * size, 0.0, 0.3 * side * size])
        high = np.maximum(high, b + [side * size, up * size, 0.3 * side * size])
        if event.do == "fall" and event.into == "off":  # over the edge: from the thing down to the floor before it
            x, _, z = layout.lies[event.what]
            low = np.minimum(low, [x - 0.5, float(plan.ground(x, z)), z])
            high = np.maximum(high, [x + 0.5, float(b[1]), z + 0.9])
        wider = True
    if wider:
        for name in layout.of:  # and what is there besides, if it is not what the thing stands on
            if name not in {event.what for event in events} and name in meshes and name in layout.lies:
                a, b = (np.asarray(c, float) + np.asarray(layout.lies[name]) for c in prop_mesh(meshes[name]).bounds)
                if float((b - a).max()) < BESIDE * largest:
                    low, high = np.minimum(low, a), np.maximum(high, b)
        return replace(layout, middle=_vec((low + high) / 2), half=_vec((high - low) / 2), fill=FILL), None
    if layout.props:
        return layout, None
    return layout, _in_place(events, plan)


def beside_things(scene: Scene, events: Sequence[Event], layout: Layout, plan: Plan) -> tuple[Scene, tuple[Event, ...]]:
    """The scene with a fire of the place, for which nobody said where, on the ground beside what is laid out there."""
    x, _, z = layout.middle
    wide, _, deep = layout.half
    spots = [(x + side * (wide + BY_THINGS), z + ahead) for side in (1, -1) for ahead in (0.5 * deep, deep + 0.4, 0.0)]
    spot = next((each for each in spots if plan.standable(each, 0.4)), spots[0])
    where = (round(spot[0], 3), round(float(plan.ground(*spot)), 3), round(spot[1], 3))
    placed = tuple(
        replace(event, where=where) if event.do in PLACED and not event.what and not event.where else event
        for event in events
    )
    if placed == tuple(events) or not scene.beats:
        return scene, tuple(events)
    return replace(scene, beats=(replace(scene.beats[0], events=placed), *scene.beats[1:])), placed


def _in_place(events: Sequence[Event], plan: Plan) -> Array | None:
    for event in events:
        if event.what or event.do not in PLACES:
            continue
        x, z = plan.marks[0] if plan.marks else (0.0, 0.0)
        ground = float(plan.ground(x, z))
        wide, low, high, back = PLACES[event.do]
        return np.array(
            [[x - wide, ground + low, z - back - 0.2 * wide], [x + wide, ground + high, z - back + 0.2 * wide]]
        )
    return None


def _vec(point: Array) -> Vec:
    return round(float(point[0]), 4), round(float(point[1]), 4), round(float(point[2]), 4)
