"""What every place is: a plan to move on, ground to stand on, things to see, lamps that burn.

A family subclasses `SetPiece`: its constructor makes the plan and keeps what it needs; `dress` makes the still items once for
light and once for dark; `moving` gives what stirs at a time. The world asks, and never knows which family it talks to.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.errors import StageError
from filmwright.scenes import Point
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.props.airbag import Load
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light, Vec
from filmwright.stage.surface import many, snowed

DARK = ("dusk", "night", "dawn")  # hours at which windows and street lamps are lit


# options of every family: what the sky holds (stage/heavens.py), how it is lit (stage/lamplight.py), who stands about, which colours its
# parts have (stage/tinting.py)
ANYWHERE = ("sky", "crowd", "tints", "lit")


class SetPiece(ABC):
    """A built place. Subclasses set `plan`, and `water` where there is a surface of water (its height in metres)."""

    plan: Plan
    water: float | None = None
    current: tuple[float, float] = (0.0, 0.0)  # metres a second in which the water flows, along x and z
    chop: float = 0.8  # height of its waves; 1 on the open sea
    deep: Vec = (0.018, 0.070, 0.085)  # linear colour of the water where it is deep
    weightless: bool = False  # nothing falls here, and nobody stands
    options: tuple[str, ...] = ()  # the names of the options that the family reads

    def __init__(self, place: Place) -> None:
        unknown = [name for name, _ in place.options if name not in (*self.options, *ANYWHERE)]
        if unknown:
            known = ", ".join(self.options) or "none"
            raise StageError(
                f"The place {place.id!r} of kind {place.kind!r} has an option that its family does not know: "
                f"{', '.join(unknown)}. It knows: {known}. Change the option in bible.toml."
            )
        self.place = place
        self._dressed: dict[tuple[bool, bool], tuple[Item, ...]] = {}
        self._beyond: dict[tuple[str, str], tuple[Item, ...]] = {}

    @classmethod
    def built_by(cls, place: Place) -> type[SetPiece]:
        """The class that builds a place of this family: itself, but for families in which a kind is a class of its own."""
        del place
        return cls

    def ground(self, x: Array | float, z: Array | float) -> Array:
        """Height of what one stands on at (x, z), metres; floats or arrays, in the shape given."""
        return self.plan.ground(x, z)

    def footing(self, x: float, z: float) -> str:
        """What feet meet at (x, z) where that is not the usual ground of such a place: a surface of sound/effects/steps.py, or ""."""
        del x, z
        return ""

    def items(self, time: str = "day", weather: str = "clear") -> tuple[Item, ...]:
        """All that stands still, for a time of day and a weather; the same objects at every call. Out of doors snow lies on it where it
        falls, and in winter."""
        winter = self.place.option("season") == "winter"
        lit, snow = time in DARK, (weather == "snow" or winter) and not self.plan.interior
        if (lit, snow) not in self._dressed:
            items = self.dress(lit)
            if snow:
                items = tuple(replace(item, mesh=snowed(item.mesh, item.mesh.key + "-snow")) for item in items)
            self._dressed[lit, snow] = items
        if (time, weather) not in self._beyond:
            self._beyond[time, weather] = self._dressed[lit, snow] + self.beyond(time, weather)
        return self._beyond[time, weather]

    def beyond(self, time: str, weather: str) -> tuple[Item, ...]:
        """What is seen through windows, in the light of the hour and the weather outside. Called once for each; none by default."""
        del time, weather
        return ()

    @abstractmethod
    def dress(self, lit: bool) -> tuple[Item, ...]:
        """Make the still items; `lit` says that it is dark and windows and lamps shine. Called once for each."""

    def moving(self, seconds: float) -> tuple[Item, ...]:
        """What stirs by itself at a time in seconds (a pure function of it): cars that pass, a sign that swings."""
        del seconds
        return ()

    def hung(self, opened: float) -> tuple[Item, ...]:
        """What swings with the scene's action: the place's own door, from shut (0) to open (1). None by default."""
        del opened
        return ()

    def giving(self, loads: Sequence[Load]) -> tuple[Item, ...]:
        """What gives way under people, as it is under these `loads` (in world space): an airbag. Not among `items`."""
        del loads
        return ()

    def spill(self, time: str, opened: float) -> tuple[Lamp, ...]:
        """The light that an open door lets out at a time of day. None by default."""
        del time, opened
        return ()

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """The practical lights that burn at a time of day."""
        del time
        return ()

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """The light of the colour script as it is in this very place; a place without air, or deep in a hill, changes it."""
        del time
        return light, air, grade

    def choice(self, option: str, allowed: tuple[str, ...]) -> str:
        """The value of an option, the first of `allowed` when it is not given. StageError if it is none of them."""
        value = self.place.option(option, allowed[0])
        if value not in allowed:
            raise StageError(
                f"The place {self.place.id!r} says {option} = {value!r}, which a {self.place.kind} cannot be. "
                f"Choose one of: {', '.join(allowed)}."
            )
        return value

    def number(self, option: str, default: float, low: float, high: float) -> float:
        """A number from an option, held to `low`..`high`. StageError if it is not a number."""
        text = self.place.option(option, "")
        if not text:
            return default
        try:
            value = float(text)
        except ValueError:
            raise StageError(
                f"The place {self.place.id!r} says {option} = {text!r}, which is not a number. "
                f"Write one from {low:g} to {high:g}."
            ) from None
        return min(max(value, low), high)


def scattered(
    mesh: Mesh,
    points: Array,
    draw: np.random.Generator,
    name: str,
    sizes: tuple[float, float] = (1.0, 1.0),
    shadow: bool = True,
) -> Item:
    """One mesh many times: at points (k,3), each turned anyhow and sized between two factors."""
    k = len(points)
    return Item(
        mesh, instances=many(points, draw.uniform(0, 360, k), draw.uniform(*sizes, k)), name=name, shadow=shadow
    )


def free_near(boxes: tuple[Box, ...], point: Point, reach: float = 1.4) -> Point:
    """The floor point nearest to one where somebody can stand clear of the boxes; the point itself if there is none in reach."""
    plan = Plan(name="", boxes=boxes)
    if plan.standable(point, 0.30):
        return point
    for r in np.arange(0.1, reach, 0.1):
        for angle in np.arange(0, 2 * np.pi, np.pi / 12):
            spot = (round(point[0] + float(r * np.sin(angle)), 3), round(point[1] + float(r * np.cos(angle)), 3))
            if plan.standable(spot, 0.30):
                return spot
    return point
