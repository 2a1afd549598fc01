"""The events of a scene on the stage: when each begins, what it happens to then, and what the picture of a frame becomes by them.

Events of one thing follow one another: each is given the items as the one before left them. An act is made when it is first seen, from
its subject as it is at that moment, and is a pure function of time from then on.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.scenes import Event, Scene
from filmwright.stage.events import family
from filmwright.stage.events.act import Act, Change, Moment, Solid, Subject
from filmwright.stage.events.moving import carried
from filmwright.stage.mesh import Mesh
from filmwright.stage.snapshot import Item, Lamp, Snapshot, View

MOST = 24  # events of one scene
LAMPS = 8
SPOT = 0.5  # metres to each side of the spot of what happens in a place


@dataclass(frozen=True, eq=False)
class Stood:
    """An event that is under way from a frame on."""

    event: Event
    begins: float
    act: Act
    number: int
    middle: Array  # (3,) of what it happens to


class Happenings:
    """All that happens in a scene.

    Args:
        scene: whose beats hold the events.
        number: the value in the ids pass of a thing by its name; of a nameless event, by its order ("event 0").
        still: the items in front of the camera at a frame, without any event.
        ground: height of the ground at (x, z).
        solids: the boxes that stand in the place.
        spot: where nameless events happen (3,).
    """

    def __init__(
        self,
        scene: Scene,
        number: Callable[[str], int],
        still: Callable[[float], tuple[Item, ...]],
        ground: Callable[[float, float], float],
        solids: tuple[Solid, ...],
        spot: Array,
        wind: tuple[float, float, float],
    ) -> None:
        self._scene, self._number, self._still = scene, number, still
        self._ground, self._solids, self._spot, self._wind = ground, solids, spot, wind
        self.events = tuple(
            (event, start + event.at)
            for start, beat in zip(scene.starts, scene.beats, strict=True)
            for event in beat.events
        )[:MOST]
        self._stood: dict[int, Stood] = {}

    def __bool__(self) -> bool:
        return bool(self.events)

    def stood(self, k: int) -> Stood:
        """The k-th event, made ready."""
        found = self._stood.get(k)
        if found is None:
            event, asked = self.events[k]
            begins = float(asked)
            if event.on == "contact" and k > 0:
                before = self.stood(k - 1)
                begins = before.begins + before.act.contact * self._scene.fps + event.at
            number = self._number(event.what) if event.what else self._number(f"event {k}")
            subject = self._subject(k, event, begins, number)
            seeded = (
                event
                if event.seed
                else replace(event, seed=zlib.crc32(f"{event.do} {event.what} {k}".encode()) % 100_000)
            )
            found = self._stood[k] = Stood(event, begins, family(event.do)(seeded, subject), number, subject.middle)
        return found

    def applied(self, snapshot: Snapshot, frame: float, view: View) -> Snapshot:
        """The snapshot with all that has happened by a frame."""
        items, more, lamps, flash, fog = self._until(len(self.events), snapshot.items, frame, view)
        if len(items) == len(snapshot.items) and not more and not lamps and not flash and items == snapshot.items:
            return snapshot
        light = replace(snapshot.light, lamps=(*lamps, *snapshot.light.lamps)[:LAMPS])
        air = replace(snapshot.air, lightning=max(snapshot.air.lightning, flash), fog=snapshot.air.fog + fog)
        return replace(snapshot, items=(*items, *more), light=light, air=air)

    def _until(
        self, count: int, items: tuple[Item, ...], frame: float, view: View
    ) -> tuple[tuple[Item, ...], tuple[Item, ...], tuple[Lamp, ...], float, float]:
        """Items, what there is besides, lamps, flash and fog after the first `count` events at a frame."""
        more: list[Item] = []
        lamps: list[Lamp] = []
        flash = fog = 0.0
        for k in range(count):
            event, asked = self.events[k]
            if event.on != "contact" and frame < asked and not self._waits(event):
                continue
            stood = self.stood(k)
            seconds = (frame - stood.begins) / self._scene.fps
            if seconds < 0 and not self._waits(event):
                continue
            mine = tuple(item for item in items if event.what and item.name == event.what)
            change: Change = stood.act.at(Moment(max(seconds, 0.0), mine, view, frame / self._scene.fps))
            if change.items is not None and event.what:
                items = _replaced(items, event.what, change.items)
            if stood.act.pushed is not None and event.other:
                other = tuple(item for item in items if item.name == event.other)
                items = _replaced(items, event.other, carried(other, stood.act.pushed(max(seconds, 0.0))))
            if seconds >= 0:
                more += change.more
                lamps += change.lamps
                flash, fog = max(flash, change.flash), fog + change.fog
        return items, tuple(more), tuple(lamps), flash, fog

    @staticmethod
    def _waits(event: Event) -> bool:
        """Whether an event shows already before it begins: what will grow is small, what will appear is not there."""
        return event.do in ("grow", "appear", "bloom", "pour", "collide", "mix")

    def _subject(self, k: int, event: Event, begins: float, number: int) -> Subject:
        items = self._things(k, event.what, begins)
        if items:
            low, high = bounds(items)
            early = self._things(k, event.what, begins - 1.0)
            if early:
                a, b = bounds(early)
                velocity = ((low + high) - (a + b)) / 2 * self._scene.fps
            else:
                velocity = np.zeros(3)
        else:
            spot = np.asarray(event.where if len(event.where) == 3 else self._spot, float)
            reach = event.size / 2 if event.size else SPOT
            low, high = spot - [reach, 0.0, reach], spot + [reach, 2 * reach, reach]
            velocity = np.zeros(3)
        other = None
        if event.other:
            others = self._things(k, event.other, begins)
            if others:
                one, two = bounds(others)
                other = Subject(event.other, self._number(event.other), others, one, two, self._ground, self._solids)
        return Subject(
            name=event.what or event.do,
            number=number,
            items=items,
            low=low,
            high=high,
            ground=self._ground,
            solids=self._near(low, high),
            velocity=velocity,
            other=other,
            fps=self._scene.fps,
            wind=self._wind,
            into=_goal(event, low, high),
        )

    def _near(self, low: Array, high: Array) -> tuple[Solid, ...]:
        """The solids about a thing, those it is itself left out."""
        reach = 3.0 + 3.0 * float((high - low).max())
        middle = (low + high) / 2
        found = []
        for solid in self._solids:
            if (np.maximum(solid.low - middle, middle - solid.high) > reach).any():
                continue
            inside = (solid.low - 0.03 <= middle).all() and (middle <= solid.high + 0.03).all()
            if not inside:
                found.append(solid)
        return tuple(found[:24])

    def _things(self, k: int, name: str, frame: float) -> tuple[Item, ...]:
        """The items of a name at a frame as the events before the k-th left them."""
        if not name:
            return ()
        still = tuple(item for item in self._still(max(frame, 0.0)) if item.name == name)
        if not still:
            return ()
        view = View((0.0, 1.6, 8.0), (0.0, 1.0, 0.0))
        return tuple(item for item in self._until(k, still, frame, view)[0] if item.name == name)


def _replaced(items: tuple[Item, ...], name: str, by: tuple[Item, ...]) -> tuple[Item, ...]:
    return (*(item for item in items if item.name != name), *by)


def bounds(items: tuple[Item, ...]) -> tuple[Array, Array]:
    """Lowest and highest corner (3,) of items in the world; of posed ones the boxes of their resting bodies, moved by the middle bone."""
    corners = []
    for item in items:
        low, high = (np.asarray(c, float) for c in item.mesh.bounds)
        box = np.array(
            [[x, y, z, 1.0] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
        )
        model = np.asarray(item.model, float)
        if item.bones is not None:
            model = model @ np.asarray(item.bones[0], float)
        elif item.instances is not None:
            model = model @ np.asarray(item.instances[0], float)
        corners.append((box @ model.T)[:, :3])
    every = np.concatenate(corners)
    return every.min(0), every.max(0)


def _goal(event: Event, low: Array, high: Array) -> Mesh | None:
    """What the thing turns into, as large as it is itself."""
    from filmwright.stage.props import known, prop_mesh
    from filmwright.stage.surface import at

    kind = known(event.into) if event.do == "morph" and event.into else None
    if kind is None:
        return None
    mesh = prop_mesh(Prop("into", event.into, kind, event.colour))
    a, b = mesh.bounds
    return at(mesh, size=float((high - low).max()) / max(float((b - a).max()), 1e-6))
