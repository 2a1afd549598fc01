"""What a room's windows show besides a garden or a street: sea, hills, snow, desert, moon, Mars, space, clouds, Paris.

Everything is laid out before a wall's frame: x along the wall, z < 0 outwards, the floor of the room at y = 0.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.aloft import heap
from filmwright.stage.places.landmarks import LANDMARKS
from filmwright.stage.places.riverside import quay_house
from filmwright.stage.places.space import globe
from filmwright.stage.places.trees import tree
from filmwright.stage.shapes import quad
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import fractal, named, placed, rgb, surface

AIRLESS = ("space", "moon")
VIEWS = ("garden", "city", "sea", "hills", "snow", "desert", "moon", "mars", "space", "clouds", "paris", "none")
# ground colour, ridges from near to far
_LANDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "hills": ("#75883f", ("#6b8040", "#6f8a72", "#8da3b0")),
    "snow": ("#e9eff5", ("#dfe7ef", "#c9d6e4", "#b3c4d6")),
    "desert": ("#cfae74", ("#c49c60", "#c9a878", "#cdb69a")),
    "moon": ("#85837e", ("#77756f", "#6a6863", "#5a5853")),
    "mars": ("#a9603a", ("#9c5533", "#a36345", "#a97a60")),
}


def outlook(view: str, frame: Array, lit: bool) -> list[Item]:
    """The items of a view before a wall whose frame is (4,4); none for views that are not here."""
    if view in _LANDS:
        return _land(view, frame)
    if view == "sea":
        sea = quad((-900, -7, -14), (900, -7, -14), (900, -7, -1600), (-900, -7, -1600), "#3f7088", "metal")
        sand = quad((-80, -4, -2), (80, -4, -2), (80, -7.2, -26), (-80, -7.2, -26), "#cdb98f", "sand")
        return [Item(named("view-sea", sea, sand), model=frame, name="view")]
    if view == "space":
        return [
            _turned(globe(0.0, 3, 90.0, (-70.0, 34.0, -330.0), "planet"), frame),
            _turned(globe(3.0, 8, 14.0, (95.0, 46.0, -300.0), "moon"), frame),
        ]
    if view == "clouds":
        points = np.array(
            [
                [-60, -26, -90],
                [-20, -30, -130],
                [34, -24, -100],
                [80, -28, -150],
                [0, -34, -60],
                [130, -30, -220],
                [-120, -26, -200],
            ],
            float,
        )
        sea = _ridge("#eef1f5", 30.0, 6.0, 5)
        heaps = _each(named("view-heap", heap(4)), frame, points, 24.0)
        return [*heaps, Item(named("view-clouds", sea), model=frame @ placed(0, -34, -150), name="view", shadow=False)]
    if view == "paris":
        out: list[Item] = []
        for k in range(4):
            points = np.array([[-46.0 + 14.5 * (k + 4 * n), -8.0, -36.0 - 26.0 * (n % 2)] for n in range(2)])
            mesh = quay_house(14.0, 16.0 + 1.5 * k, lit, 31 + k, ("#d8ccb4", "#cdbfa4", "#e0d6c2", "#c6b79a")[k])
            out += _each(mesh, frame, points, 1.0)
        tower = LANDMARKS["lattice tower"].build(1, lit)
        return [*out, Item(tower, model=frame @ placed(14.0, -10.0, -215.0), name="lattice tower", shadow=False)]
    return []


def _land(view: str, frame: Array) -> list[Item]:
    ground, ridges = _LANDS[view]
    flat = quad(
        (-300, -1.2, -1),
        (300, -1.2, -1),
        (300, -1.2, -420),
        (-300, -1.2, -420),
        ground,
        "snow" if view == "snow" else "sand",
    )
    out = [Item(named(f"view-{view}", flat), model=frame, name="view", shadow=False)]
    for k, tone in enumerate(ridges):
        tall = (9.0, 26.0, 60.0)[k] * (1.6 if view == "snow" else 0.5 if view in ("desert", "moon") else 1.0)
        out.append(
            Item(
                named("view-ridge", _ridge(tone, 60.0 + 60 * k, tall, 3 + k)),
                model=frame @ placed(0, -1.4, -(60.0, 170.0, 360.0)[k]),
                name="view",
                shadow=False,
            )
        )
    if view in ("hills", "snow"):
        kind, season = ("oak", "summer") if view == "hills" else ("spruce", "winter")
        for k in range(7):
            out.append(
                Item(
                    tree(kind, 3 + k % 2, k > 2, season),
                    model=frame @ placed(-14.0 + 5.1 * k, -1.2, -11.0 - 3.7 * (k * 5 % 4), 50.0 * k),
                    name="view",
                )
            )
    return out


def _ridge(tone: str, step: float, tall: float, seed: int) -> Mesh:
    """A line of hills along x that faces the room, lighter at its crest."""
    x = np.linspace(-420, 420, 70)
    y = tall * (0.25 + 0.9 * fractal(x / step, 0 * x + seed, 4, seed))
    depth = 0.7 * tall
    points = np.concatenate([np.stack([x, 0 * x - 6, 0 * x + depth], 1), np.stack([x, y, 0 * x], 1)])
    i = np.arange(69)
    faces = np.concatenate([np.stack([i, i + 1, i + 70], 1), np.stack([i + 1, i + 71, i + 70], 1)])
    colours = np.concatenate([np.tile(rgb(tone) * 0.82, (70, 1)), np.tile(rgb(tone), (70, 1))])
    return surface(points, faces, colours, "plain")


def _turned(item: Item, frame: Array) -> Item:
    return Item(item.mesh, model=(frame @ np.asarray(item.model, float)).astype("f4"), name=item.name, shadow=False)


def _each(mesh: Mesh, frame: Array, points: Array, size: float) -> list[Item]:
    """One item for each point (k,3): what may be mirrored with its room is drawn one by one."""
    out = []
    for x, y, z in points:
        model = frame @ placed(float(x), float(y), float(z), 0.0, size)
        out.append(Item(mesh, model=model.astype("f4"), name="view", shadow=False))
    return out
