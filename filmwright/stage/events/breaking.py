"""Things that break: shatter, burst, come apart and crumble. The pieces are the thing's own; MuJoCo lets them fall."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Event
from filmwright.stage.events.act import Act, Change, Moment, Subject
from filmwright.stage.events.bodies import Body, Track, bake
from filmwright.stage.events.pieces import Pieces, broken
from filmwright.stage.events.puffs import cloud
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import chance, moved

COUNT = 44
BRITTLE = tuple(MATERIAL[name] for name in ("glass", "tile"))  # flies apart; the rest comes apart


def shatter(event: Event, subject: Subject) -> Act:
    """The thing breaks into pieces that fly from where it was struck, fall and lie."""
    return _breaking(event, subject, outward=1.0, dust=0.35)


def burst(event: Event, subject: Subject) -> Act:
    """The thing bursts from within: its pieces fly to all sides."""
    return _breaking(event, subject, outward=2.6, dust=0.8)


def crumble(event: Event, subject: Subject) -> Act:
    """The thing comes down in pieces where it stands, in a cloud of dust."""
    return _breaking(event, subject, outward=0.25, dust=1.6)


def world_mesh(item: Item) -> tuple[Item, Array]:
    """An item without instances, and its model."""
    model = np.asarray(item.model, float)
    if item.instances is not None:
        model = model @ np.asarray(item.instances[0], float)
    return replace(item, instances=None), model


def flung(
    pieces: Pieces, subject: Subject, speed: float, up: float, seed: int, seconds: float, turn: float = 5.0
) -> Track:
    """Pieces thrown from the middle of the subject, with its own speed besides; their middles are in the world."""
    draw = chance(seed, "flung")
    bodies = []
    for middle, half in zip(pieces.middles, pieces.halves, strict=True):
        away = middle - subject.middle
        far = float(np.linalg.norm(away))
        way = away / far if far > 1e-6 else draw.normal(size=3)
        velocity = subject.velocity + way * speed * draw.uniform(0.5, 1.3) + [0.0, up * draw.uniform(0.4, 1.2), 0.0]
        bodies.append(Body(middle, half * 0.82, velocity, draw.normal(0.0, turn, 3)))
    return bake(bodies, subject.solids, subject.floor, seconds, 0.12, 0.7, apart=True)


def strewn(pieces: Pieces, track: Track, seconds: float, like: Item) -> Item:
    """The pieces at a time, as one item."""
    places, turns = track.at(seconds)
    bones = np.tile(np.eye(4), (len(places), 1, 1))
    bones[:, :3, :3] = turns
    bones[:, :3, 3] = places - np.einsum("nij,nj->ni", turns, pieces.middles)
    return Item(pieces.mesh, id=like.id, bones=bones, group="prop", name=like.name, shadow=like.shadow)


def _breaking(event: Event, subject: Subject, outward: float, dust: float) -> Act:
    if not subject.items:
        return Act(lambda moment: Change(), 0.3, 1.0)
    item, model = world_mesh(subject.items[0])
    mesh = moved(item.mesh, model)
    brittle = bool(np.isin(item.mesh.material, BRITTLE).mean() > 0.4)
    struck = subject.middle.copy()
    struck[1] = subject.low[1]
    pieces = broken(mesh, COUNT, event.seed, struck if outward < 2 else None, 0.012 if brittle else 0.06)
    size = subject.size
    falling = float(np.linalg.norm(subject.velocity))
    speed = outward * (0.9 + 1.3 * size**0.5 + 0.25 * falling)
    at_rest = replace(subject, velocity=subject.velocity * [0.5, -0.12, 0.5])
    track = flung(pieces, at_rest, speed, 0.55 * speed, event.seed, 3.0)
    draw = chance(event.seed, "shards")
    count = 90
    way = draw.normal(size=(count, 3)) * [1.0, 0.6, 1.0] + [0.0, 0.5, 0.0]
    way *= speed * draw.uniform(0.5, 1.6, (count, 1)) / np.linalg.norm(way, axis=1, keepdims=True)
    colour = _mean_colour(item)
    reach = speed * 1.5 + size
    room = subject.low - reach, subject.high + reach
    start = subject.middle + draw.uniform(-0.5, 0.5, (count, 3)) * (subject.high - subject.low)
    low = subject.floor

    def at(moment: Moment) -> Change:
        t = moment.seconds
        more: list[Item] = [strewn(pieces, track, t, item)]
        if t < 1.6:
            places = start + way * t - [0.0, 4.9 * t * t, 0.0]
            shown = np.where(places[:, 1] > low, 1.0, 0.0) * (1.0 - t / 1.6)
            more.append(
                cloud(
                    "drop", moment.view, places, 0.006 * size + 0.0015, shown, 0.6, colour=colour, soft=0.0, room=room,
                    motion=(way - [0.0, 9.81 * t, 0.0]) * 0.012,
                )
            )  # fmt: skip
        if dust > 0.5 and t < 4.0:
            spread = start[:24] + way[:24] * (1.0 - np.exp(-2.5 * t)) * 0.28 + [0.0, 0.1 * t, 0.0]
            spread[:, 1] = np.maximum(spread[:, 1], low + 0.05 * size)
            more.append(
                cloud(
                    "smoke", moment.view, spread, size * (0.12 + 0.22 * (1.0 - np.exp(-1.6 * t))),
                    0.42 * dust * min(t / 0.08, 1.0) * np.exp(-0.9 * t), colour="#b3a595", soft=0.2 * size, room=room,
                )
            )  # fmt: skip
        return Change((), tuple(more))

    return Act(at, 0.16 if outward > 0.5 else 0.6, 3.0)


def _mean_colour(item: Item) -> str:
    r, g, b = (int(255 * c) for c in np.clip(item.mesh.colours.mean(0) * 1.1, 0, 1))
    return f"#{r:02x}{g:02x}{b:02x}"
