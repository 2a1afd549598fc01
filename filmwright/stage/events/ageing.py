"""What time does to things: they rust, tarnish, rot, grow mouldy, fade, darken, weather; flowers wilt, puddles dry.

Colour creeps over the surface in patches (a threshold that sinks through a noise), in a few steps of colour: a mesh for each step is
made once, when it is first seen, so that the renderer keeps few of them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.scenes import Event
from filmwright.stage.events.act import Act, Change, Moment, Subject, about, eased, scaled, seconds_of
from filmwright.stage.events.light import linear
from filmwright.stage.events.moving import carried
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.patina import AGES, worn
from filmwright.stage.snapshot import Item

STEPS = 14  # colours between new and old


def age(event: Event, subject: Subject) -> Act:
    """The thing ages as `event.into` says, one of AGES; a colour of the event's own takes the place of the age's.

    Raises:
        StageError: there is no such ageing.
    """
    kind = AGES.get(event.into or "weather")
    if kind is None:
        raise StageError(
            f"Nothing ages by {event.into!r}. Things age by: {', '.join(sorted(AGES))}. Name one of these in `into`."
        )
    if event.colour:
        kind = replace(kind, colour=event.colour, share=0.92, saturation=1.0, white=0.0)
    lasts = seconds_of(event, subject.fps, 5.0)
    spans = np.maximum(subject.high - subject.low, 1e-3)
    foot = np.array([subject.middle[0], subject.low[1], subject.middle[2]])
    made: dict[tuple[str, int], Mesh] = {}

    def aged(item: Item, part: float) -> Item:
        if item.bones is not None or item.instances is not None:
            tone = kind.colour or "#d8d2c6"
            return replace(item, stain=(*_vec(linear(tone)), 0.75 * part * max(kind.share, 0.6)))
        step = round(part * STEPS)
        if not step:
            return item
        key = (item.mesh.key, step)
        if key not in made:
            made[key] = worn(item.mesh, kind, step / STEPS, event.seed)
        item = replace(item, mesh=made[key])
        if kind.hangs:
            item = replace(item, shape=hung(item, kind.hangs * part, float(subject.low[1]), float(spans[1])))
        return item

    def at(moment: Moment) -> Change:
        part = eased(moment.seconds / lasts)
        if part <= 0.0:
            return Change()
        items = tuple(aged(item, part) for item in moment.items)
        if kind.shrinks and not kind.hangs:
            less = 1.0 - kind.shrinks * part
            items = carried(items, about(scaled(less**0.6, less, less**0.6), foot))
        return Change(items)

    return Act(at, 0.6 * lasts, lasts)


def hung(item: Item, part: float, floor: float, tall: float) -> tuple[Array, Array]:
    """The points (n,3) and normals (n,3) of an item that has lost its strength by a part: its upper parts lean over and sink."""
    model = np.asarray(item.model, float)
    world = item.mesh.positions.astype(float) @ model[:3, :3].T + model[:3, 3]
    share = np.clip((world[:, 1] - floor) / tall, 0.0, 1.0)
    bend = part * 1.35 * share**1.8
    sway = 0.55 * tall * (1 - np.cos(bend)) + 0.22 * tall * np.sin(bend) * share
    world[:, 0] += sway
    world[:, 1] -= 0.42 * tall * part * share**2.2
    back = np.linalg.inv(model)
    points = world @ back[:3, :3].T + back[:3, 3]
    return points.astype("f4"), item.mesh.normals


def _vec(values: Array) -> tuple[float, float, float]:
    return float(values[0]), float(values[1]), float(values[2])
