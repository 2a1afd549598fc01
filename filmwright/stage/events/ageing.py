"""What time does to things: they rust, tarnish, rot, grow mouldy, fade, darken, weather; flowers wilt, puddles dry.

Colour creeps over the surface in patches (a threshold that sinks through a noise), in a few steps of colour: a mesh for each step is
made once, when it is first seen, so that the renderer keeps few of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.scenes import Event
from filmwright.stage.events.act import Act, Change, Moment, Subject, about, eased, scaled, seconds_of
from filmwright.stage.events.light import linear
from filmwright.stage.events.moving import carried
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import fractal, named, rgb, smooth

STEPS = 14  # colours between new and old


@dataclass(frozen=True)
class Age:
    """How a thing ages: the colour that creeps over it ("" its own), how much of that, 0..1; what becomes of its own colour: saturation
    and white mixed in; how patchy, 0 even .. 1 spots; the surface of what is covered; how much it shrinks and hangs at last, 0..1."""

    colour: str = ""
    share: float = 0.85
    saturation: float = 1.0
    white: float = 0.0
    patchy: float = 1.0
    surface: str = ""
    shrinks: float = 0.0
    hangs: float = 0.0


AGES: dict[str, Age] = {
    "rust": Age("#8a4520", 0.92, surface="soil"),
    "tarnish": Age("#38342c", 0.8, 0.6, patchy=0.8, surface="plain"),
    "patina": Age("#5fa893", 0.88, surface="soil"),
    "rot": Age("#3a2513", 0.9, patchy=0.9, surface="plain", shrinks=0.28),
    "mould": Age("#8fa596", 0.85, 0.8, patchy=1.0, surface="soil"),
    "fade": Age("", 0.0, 0.25, 0.52, 0.15),
    "bleach": Age("#f1eee6", 0.85, 0.3, 0.2, 0.2),
    "darken": Age("#1d1712", 0.82, 0.9, patchy=0.5),
    "char": Age("#141110", 0.95, patchy=0.8, surface="soil"),
    "yellow": Age("#c9a85a", 0.62, 0.9, patchy=0.6),
    "weather": Age("#8d877b", 0.6, 0.4, 0.12, 0.9, "soil"),
    "soil": Age("#5a4630", 0.75, 0.8, patchy=1.0, surface="soil"),
    "wilt": Age("#7a5a2e", 0.85, 0.7, patchy=0.45, shrinks=0.22, hangs=0.9),
    "dry": Age("#b59a68", 0.5, 0.6, 0.1, 0.4, shrinks=0.12),
    "wear": Age("#a39a8c", 0.45, 0.55, 0.18, 1.0, "soil"),
}


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


def worn(mesh: Mesh, kind: Age, part: float, seed: int) -> Mesh:
    """A mesh that has aged by a part, 0..1."""
    p = mesh.positions.astype(float)
    size = max(float((mesh.bounds[1] - mesh.bounds[0]).max()), 1e-6)
    u = p / size * 7.0
    field = 0.5 * (
        fractal(u[:, 0] + 0.6 * u[:, 1], u[:, 2] - 0.5 * u[:, 1], 4, seed % 997)
        + fractal(u[:, 1] * 1.3 + 5.0, u[:, 0] - u[:, 2], 4, seed % 613)
    )
    field = np.clip((field - field.min()) / max(float(np.ptp(field)), 1e-6), 0.0, 1.0)
    edge = 1.15 * part
    patch = np.asarray(smooth(edge + 0.04, edge - 0.2, field))
    cover = (1 - kind.patchy) * part + kind.patchy * patch
    keep = np.isin(mesh.material, [MATERIAL[name] for name in ("glow", "glass", "water", "eye")])
    cover = np.where(keep, 0.0, cover)
    own = mesh.colours.astype(float)
    grey = (own @ np.array([0.2126, 0.7152, 0.0722]))[:, None]
    dull = grey + (own - grey) * (1 - (1 - kind.saturation) * cover[:, None])
    dull = dull * (1 - kind.white * cover[:, None]) + kind.white * cover[:, None]
    goal = rgb(kind.colour)[None] * (0.8 + 0.35 * field[:, None]) if kind.colour else dull
    share = (kind.share * cover)[:, None]
    material = mesh.material.copy()
    aux = mesh.aux.copy()
    if kind.surface:
        taken = cover > 0.5
        aux[taken & (mesh.material == MATERIAL["foliage"]), 0] = 1.0
        aux[taken, 1:] = 0.0
        material[taken] = MATERIAL[kind.surface]
    return named(
        "aged",
        replace(
            mesh, colours=np.clip(dull * (1 - share) + goal * share, 0, 1).astype("f4"), material=material, aux=aux
        ),
    )


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
