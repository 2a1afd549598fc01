"""Animals at the things that they are named with: on the highest of a stack, under what has legs, hovering before a flower."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from filmwright.bible import Prop
from filmwright.direction.asked_things import Layout
from filmwright.reading.request import Request
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.recast import sampled

if TYPE_CHECKING:
    from filmwright.direction.asked_animals import Animal

AT_IT, HOVERS = ("beside", "in_front_of", "above"), 0.6  # relations; metres of length up to which one hovers at a thing
ON_LEGS = ("table", "desk", "bed", "chair", "bench", "stool", "piano", "sofa", "cart", "wagon", "umbrella", "parasol")


def holder(layout: Layout, entity: str) -> str:
    """The thing of an entity that an animal is on, in or under: of a stack the highest; "" where there is none."""
    names = [name for name, of in layout.of.items() if of.id == entity and name in layout.lies]
    return max(names, key=lambda name: layout.lies[name][1], default="")


def room_under(layout: Layout, name: str, animal: Animal) -> bool:
    """Whether an animal has room under a thing on legs: a table, a bed, a chair."""
    prop = next(prop for prop in layout.props if prop.id == name)
    low, high = prop_mesh(prop).bounds
    return prop.kind in ON_LEGS and animal.creature.height < 1.15 * float(high[1] - low[1])


def at_thing(animal: Animal, request: Request, layout: Layout, plan: Plan) -> bool:
    """Whether a small animal hovers at a thing that it is said to be at, as a hummingbird at a flower; its place is given then."""
    flies = any(name == "fly" for name, _ in animal.entity.does)
    at = next((r.b for r in request.relations if r.a == animal.entity.id and r.rel in AT_IT), "")
    name = holder(layout, at)
    if not flies or not name or animal.creature.length > HOVERS:
        return False
    high = prop_mesh(next(prop for prop in layout.props if prop.id == name)).bounds[1]
    x, y, z = layout.lies[name]
    reach = 0.5 * animal.creature.length + 0.02
    animal.x, animal.z = x + float(high[0]) * 0.4 + reach, z + 0.05
    animal.lift = y + 0.82 * float(high[1]) - float(plan.ground(animal.x, animal.z))
    animal.heading, animal.hovers = -78.0, True
    return True


def perch(prop: Prop) -> tuple[float, float, float]:
    """Where an animal is on a branch or a log, in the prop's own coordinates: over the thick of it near its middle."""
    points = sampled(prop_mesh(prop))[0]
    low, high = (np.asarray(corner, float) for corner in prop_mesh(prop).bounds)
    near = points[np.abs(points[:, 0] - (low[0] + high[0]) / 2) < 0.2 * (high[0] - low[0])]
    near = points if len(near) < 8 else near
    z = float(np.median(near[:, 2]))
    on = near[np.abs(near[:, 2] - z) < 0.05]
    top = float(np.percentile(on[:, 1], 70)) if len(on) else float(high[1])
    return float(np.median(near[:, 0])), top, z
