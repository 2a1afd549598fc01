"""What a room's windows show: a garden, a street, roofs of a city, its towers, sea, hills, snow, desert, Paris, the Moon, space, clouds.

Everything is laid out before a wall's frame: x along the wall, z < 0 outwards, the floor of the room at y = 0. What is near frames the
picture, what is far closes it: no view ends in an empty line.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.places import apron
from filmwright.stage.places.aloft import heap
from filmwright.stage.places.buildings import block, picket_fence, street_lamp
from filmwright.stage.places.city import car_at, far_front
from filmwright.stage.places.landmarks import LANDMARKS
from filmwright.stage.places.neighbourhood import flower_clump, neighbour
from filmwright.stage.places.riverside import quay_house
from filmwright.stage.places.space import globe
from filmwright.stage.places.trees import tree
from filmwright.stage.places.vista import Outside
from filmwright.stage.shapes import box, quad, rock
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at, chance, fractal, glowing, merge, named, placed, rgb, surface

AIRLESS = ("space", "moon")
VIEWS = (
    "garden", "city", "sea", "hills", "snow", "desert", "moon", "mars", "space", "clouds", "paris", "none", "street", "towers",
    "jungle", "tunnel", "apron",
)  # fmt: skip
# ground colour, ridges from near to far
_LANDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "hills": ("#75883f", ("#6b8040", "#6f8a72", "#8da3b0")),
    "snow": ("#e9eff5", ("#dfe7ef", "#c9d6e4", "#b3c4d6")),
    "desert": ("#cfae74", ("#c49c60", "#c9a878", "#cdb69a")),
    "moon": ("#85837e", ("#77756f", "#6a6863", "#5a5853")),
    "mars": ("#a9603a", ("#9c5533", "#a36345", "#a97a60")),
}


def outlook(view: str, frame: Array, outside: Outside) -> list[Item]:
    """The items of a view before a wall whose frame is (4,4), in the light outside; none for a view of nothing."""
    if view in _LANDS:
        return outside.items(_land(view, frame))
    if view == "space":
        return [
            _turned(globe(0.0, 3, 90.0, (-70.0, 34.0, -330.0), "planet"), frame),
            _turned(globe(3.0, 8, 14.0, (95.0, 46.0, -300.0), "moon"), frame),
        ]
    return outside.items(_MADE[view](frame, outside.lit)) if view in _MADE else []


def _garden(frame: Array, lit: bool) -> list[Item]:
    """A lawn with beds and a path, a hedge and a fence, trees, the neighbours' houses, woods on a hill."""
    lawn = _ground("#6d8440", 26.0, 1.0, -0.35)
    path = quad((-1.7, -0.33, -0.6), (-0.5, -0.33, -0.6), (1.6, -0.33, -17), (0.6, -0.33, -17), "#b8a586", "sand")
    fence = at(picket_fence(30.0, "#e9e5da"), 0, -0.35, -18.0)
    out = [_item(named("view-lawn", lawn, path, fence), frame)]
    out += [
        _item(tree("bush", 2 + k % 2, True), frame, -9 + 2.3 * k, -0.45, -17.2 - 0.4 * (k % 2), 70.0 * k, 1.25)
        for k in range(9)
    ]
    for k, (x, z, kind, size) in enumerate(
        ((-4.2, -8.5, "apple", 1.0), (5.2, -12.5, "birch", 1.0), (-9.5, -15, "maple", 1.0), (10.5, -22, "oak", 1.2),
         (1.4, -30, "beech", 1.2),
         (-14, -29, "oak", 1.3), (-5, -34, "birch", 1.1), (18, -33, "beech", 1.3))
    ):  # fmt: skip
        out.append(_item(tree(kind, 3 + k % 3, k > 1), frame, x, -0.35, z, 40.0 * k, size))
    draw = chance(4, "beds")
    for k in range(16):
        tone = ("#c9485a", "#e6c95a", "#d98cb0", "#e9e4ee")[k % 4]
        x, z = (
            (draw.uniform(2.6, 5.6), draw.uniform(-5.4, -3.4))
            if k % 2
            else (draw.uniform(-6.2, -3.0), draw.uniform(-4.4, -2.8))
        )
        out.append(_item(flower_clump(tone, k % 4), frame, x, -0.35, z, 60.0 * k, draw.uniform(1.0, 1.5)))
    for k, (x, z, turn) in enumerate(((-20, -38, 24.0), (9.5, -42, -8.0), (31, -44, -20.0))):
        out.append(_item(neighbour(11 + k, lit), frame, x, -0.4, z, turn))
    return [*out, *_ridges(frame, ("#5f7a4a", "#7f9a8c"), (12.0, 30.0), (95.0, 240.0))]


def _street(frame: Array, lit: bool) -> list[Item]:
    """Across a street from the ground floor: a pavement, parked cars, lamps, a row of shops and dwellings."""
    road = merge(
        [
            quad((-70, -0.14, -0.3), (70, -0.14, -0.3), (70, -0.14, -3.4), (-70, -0.14, -3.4), "#8f8c86", "concrete"),
            quad((-70, -0.26, -3.4), (70, -0.26, -3.4), (70, -0.26, -10.6), (-70, -0.26, -10.6), "#4c4d50", "asphalt"),
            quad((-70, -0.14, -10.6), (70, -0.14, -10.6), (70, -0.14, -13.5), (-70, -0.14, -13.5), "#8f8c86", "concrete"),
            *(_dash(float(x)) for x in range(-40, 40, 4)),
        ]
    )  # fmt: skip
    out = [_item(named("view-road", road), frame)]
    for k in range(7):
        tall = (11.5, 14.7, 10.4, 13.2)[k % 4]
        out.append(_item(named("view-front", far_front(9.8, tall, lit, 21 + k)), frame, -29.4 + 9.8 * k, -0.14, -13.5))
    for k, x in enumerate((-15.0, -6.2, 4.4, 12.0)):
        car = car_at(31 + k, 0, 0, 0, 90.0 if k % 2 else 270.0, False)
        out.append(
            Item(car.mesh, model=(frame @ placed(x, -0.26, -9.6 if k % 2 else -4.5, 90.0)).astype("f4"), name="view")
        )
    out += [_item(named("view-lamp", street_lamp(4.6, lit)), frame, x, -0.14, -10.9, 90.0) for x in (-11.0, 1.5, 14.0)]
    out += [
        _item(tree("maple", 3 + k, True), frame, x, -0.14, -11.6, 50.0 * k, 0.72)
        for k, x in enumerate((-18.0, -4.6, 8.0))
    ]
    return [*out, *_towers_at(frame, lit, 46.0, 90.0, -1.0, (22.0, 40.0), 8, 5)]


def _city(frame: Array, lit: bool) -> list[Item]:
    """From the fourth floor: fronts across the street, roofs behind them, towers in the haze."""
    road = quad((-90, -12.0, -2), (90, -12.0, -2), (90, -12.0, -19), (-90, -12.0, -19), "#55565a", "asphalt")
    out = [_item(named("view-road", road), frame)]
    for k, (x, z, w, h) in enumerate(
        (
            (-24, -24, 13, 12.5),
            (-10, -23, 12, 19),
            (3.5, -24, 11, 11),
            (16, -23, 12, 22),
            (30, -24, 13, 14),
            (-38, -25, 13, 24),
        )
    ):
        out.append(_item(named("view-block", block(w, 9, h, lit, 5 + k, "sew", 0.4)), frame, x, -12, z))
    out += _towers_at(frame, lit, 48.0, 110.0, -14.0, (20.0, 44.0), 9, 7)
    return out + _towers_at(frame, lit, 170.0, 330.0, -20.0, (50.0, 120.0), 12, 9)


def _towers(frame: Array, lit: bool) -> list[Item]:
    """From high up in a tower: the roofs of the city below, other towers as high, a river, hills far off."""
    ground = _ground("#6d6f70", 900.0, 10.0, -96.0)
    river = quad((-900, -95, -520), (900, -95, -420), (900, -95, -560), (-900, -95, -690), "#35505e")
    out = [_item(named("view-ground", ground), frame), _item(named("view-river", river), frame, name="view water")]
    for k, (x, z, w, h) in enumerate(
        (
            (-46, -70, 22, 128),
            (34, -88, 24, 112),
            (78, -130, 24, 165),
            (-110, -150, 26, 140),
            (4, -190, 26, 150),
            (-36, -250, 28, 180),
        )
    ):
        out.append(_item(named("view-tower", block(w, 22, h, lit, 41 + k, "sew", 0.45)), frame, x, -96, z))
    out += _towers_at(frame, lit, 45.0, 160.0, -96.0, (30.0, 74.0), 14, 3)
    out += _towers_at(frame, lit, 180.0, 420.0, -96.0, (40.0, 110.0), 20, 8)
    return [*out, *_ridges(frame, ("#6f8a8c", "#93a8b6"), (60.0, 110.0), (760.0, 1100.0), -98.0)]


def _sea(frame: Array, lit: bool) -> list[Item]:
    """Down a slope of grass to sand, the sea to the horizon, a headland, two sails."""
    slope = quad((-80, -1.0, -0.8), (80, -1.0, -0.8), (80, -4.2, -11), (-80, -4.2, -11), "#7d8a4c", "grass")
    sand = quad((-90, -4.2, -11), (90, -4.2, -11), (90, -6.9, -30), (-90, -6.9, -30), "#d3bf95", "sand")
    foam = quad((-90, -6.6, -29), (90, -6.6, -28), (90, -6.9, -31), (-90, -6.9, -32), "#e9efef", "snow")
    sea = quad((-2600, -7, -30), (2600, -7, -30), (2600, -7, -3200), (-2600, -7, -3200), "#2f6478")
    out = [
        _item(named("view-shore", slope, sand, foam), frame),
        _item(named("view-sea", sea), frame, name="view water"),
    ]
    land = _ridge("#66754f", 60.0, 34.0, 8, -420.0, -60.0)
    out.append(_item(named("view-headland", land), frame, -90.0, -7.0, -300.0, 24.0))
    for k, (x, z) in enumerate(((26.0, -150.0), (-44.0, -240.0))):
        hull = box((-2.2, -0.2, -0.7), (2.4, 0.7, 0.7), "#efece2", "paint", 0.2)
        sail = surface(np.array([[0.1, 1.0, 0.0], [2.1, 1.0, 0.1], [0.1, 8.4, 0.0], [-0.1, 1.2, 0.0], [-1.6, 1.2, 0.1], [-0.1, 7.0, 0.0]]),
                       np.array([[0, 1, 2], [3, 5, 4]]), "#f6f3ea", "plain")  # fmt: skip
        out.append(_item(named("view-boat", hull, sail), frame, x, -6.8, z, 30.0 * k))
    out += [
        _item(tree("bush", 2, True), frame, x, -1.3, z, 40.0 * x, 0.9)
        for x, z in ((-7.0, -3.6), (-3.2, -5.0), (5.4, -4.4), (9.0, -3.2))
    ]
    out.append(_item(named("view-rock", rock(4, 1.6, "#8a857b", level=2)), frame, -12.0, -6.4, -26.0))
    del lit
    return out


def _clouds(frame: Array, lit: bool) -> list[Item]:
    points = [
        (-60, -26, -90),
        (-20, -30, -130),
        (34, -24, -100),
        (80, -28, -150),
        (0, -34, -60),
        (130, -30, -220),
        (-120, -26, -200),
    ]
    sea = _ridge("#eef1f5", 30.0, 6.0, 5)
    heaps = [_item(named("view-heap", heap(4)), frame, x, y, z, 0.0, 24.0) for x, y, z in points]
    del lit
    return [*heaps, _item(named("view-clouds", sea), frame, 0.0, -34.0, -150.0)]


def _paris(frame: Array, lit: bool) -> list[Item]:
    out = []
    for k in range(4):
        mesh = quay_house(14.0, 16.0 + 1.5 * k, lit, 31 + k, ("#d8ccb4", "#cdbfa4", "#e0d6c2", "#c6b79a")[k])
        out += [_item(mesh, frame, -46.0 + 14.5 * (k + 4 * n), -8.0, -36.0 - 26.0 * (n % 2)) for n in range(2)]
    tower = LANDMARKS["lattice tower"].build(1, lit)
    return [*out, _item(tower, frame, 14.0, -10.0, -215.0, name="lattice tower")]


def _jungle(frame: Array, lit: bool) -> list[Item]:
    """Palms and leaves close before the glass."""
    del lit
    out = [_item(named("view-floor", _ground("#4a5a2c", 20.0, 1.0, -0.3)), frame)]
    for k in range(14):
        kind = ("palm", "bush", "beech", "palm", "bush")[k % 5]
        x, z = -13.0 + 2.1 * k, -4.5 - 3.4 * (k * 5 % 4)
        out.append(_item(tree(kind, 3 + k % 3, k % 2 > 0), frame, x, -0.3, z, 50.0 * k, 1.3 if kind == "bush" else 0.9))
    return [*out, *_ridges(frame, ("#4f6b3c",), (26.0,), (70.0,))]


def _tunnel(frame: Array, lit: bool) -> list[Item]:
    """The wall of a tunnel close by: rings of concrete, cables, a lamp now and then."""
    del lit
    wall = quad((-60, -1, -1.1), (60, -1, -1.1), (60, 4, -1.1), (-60, 4, -1.1), "#2b2a28")
    ribs = [box((x - 0.12, -1, -1.1), (x + 0.12, 4, -1.0), "#383632", "concrete") for x in np.arange(-14.0, 14.1, 1.4)]
    cables = [box((-60, y, -1.06), (60, y + 0.05, -1.0), "#171717", "leather") for y in (1.15, 1.32, 1.5)]
    lamps = [
        glowing(box((x - 0.16, 1.75, -1.02), (x + 0.16, 1.85, -0.96), "#ffd9a0"), "#ffcf8a", 3.0)
        for x in (-9.0, -3.4, 2.2, 7.8)
    ]
    return [_item(named("view-tunnel", wall, *ribs, *cables, *lamps), frame)]


def _apron(frame: Array, lit: bool) -> list[Item]:
    """From an upper floor over an airport's apron: planes at their stands and beyond, the tower, hangars, hills."""
    ground = merge(
        [
            _ground("#8d9192", 500.0, 1.0, -4.4, "concrete"),
            quad((-500, -4.38, -96), (500, -4.38, -96), (500, -4.38, -132), (-500, -4.38, -132), "#5f6466", "asphalt"),
        ]
    )
    dashes = merge(
        [
            quad((x, -4.36, -113.5), (x + 9, -4.36, -113.5), (x + 9, -4.36, -114.5), (x, -4.36, -114.5), "#e6e4dc")
            for x in range(-160, 160, 18)
        ]
    )
    out = [_item(named("view-apron", ground), frame), _item(named("view-runway-lines", dashes), frame)]
    for k, (x, z, turn) in enumerate(
        ((1.0, -26.0, 24.0), (38.0, -44.0, 200.0), (-42.0, -40.0, 160.0), (16.0, -114.0, 90.0))
    ):
        out.append(_item(apron.airliner(k, lit), frame, x, -4.4, z, turn))
    out += [
        _item(apron.tug("#d9a02f"), frame, 9.0, -4.4, -12.0, 110.0),
        _item(apron.steps(), frame, -12.0, -4.4, -21.0, 60.0),
    ]
    out += [
        _item(apron.control_tower(lit), frame, -46.0, -4.4, -150.0),
        _item(apron.front(lit, 80.0), frame, 60.0, -4.4, -170.0),
    ]
    out += [_item(apron.mast_lamp(lit), frame, x, -4.4, -62.0, 0.0) for x in (-24.0, 20.0)]
    return [*out, *_ridges(frame, ("#6f8a72", "#8da3b0"), (14.0, 40.0), (330.0, 460.0), -4.6)]


_MADE: dict[str, Callable[[Array, bool], list[Item]]] = {
    "garden": _garden, "street": _street, "city": _city, "towers": _towers, "sea": _sea, "clouds": _clouds, "paris": _paris,
    "jungle": _jungle, "tunnel": _tunnel, "apron": _apron,
}  # fmt: skip


def _land(view: str, frame: Array) -> list[Item]:
    ground, tones = _LANDS[view]
    material = "snow" if view == "snow" else "sand"
    out = [_item(named(f"view-{view}", _ground(ground, 120.0, 1.0, -1.2, material)), frame)]
    tall = [h * (1.6 if view == "snow" else 0.5 if view in ("desert", "moon") else 1.0) for h in (9.0, 26.0, 60.0)]
    out += _ridges(frame, tones, tuple(tall), (60.0, 170.0, 360.0), -1.4)
    if view in ("hills", "snow"):
        kind, season = ("oak", "summer") if view == "hills" else ("spruce", "winter")
        for k in range(7):
            mesh = tree(kind, 3 + k % 2, k > 2, season)
            out.append(_item(mesh, frame, -14.0 + 5.1 * k, -1.2, -11.0 - 3.7 * (k * 5 % 4), 50.0 * k))
    else:
        draw = chance(7, "stones")
        tone = tones[0]
        for k in range(9):
            mesh = named("view-stone", rock(k % 3, 0.7, tone, level=1))
            out.append(
                _item(mesh, frame, draw.uniform(-16, 16), -1.3, draw.uniform(-26, -4), 40.0 * k, draw.uniform(0.5, 2.2))
            )
    return out


def _dash(x: float) -> Mesh:
    """One of the strokes in the middle of a road."""
    return quad((x, -0.25, -6.9), (x + 1.8, -0.25, -6.9), (x + 1.8, -0.25, -7.05), (x, -0.25, -7.05), "#d8d6cc")


def _towers_at(
    frame: Array, lit: bool, near: float, far: float, foot: float, tall: tuple[float, float], count: int, seed: int
) -> list[Item]:
    """Blocks between two distances, a few shapes many times, standing so that they overlap."""
    draw = chance(seed, "towers")
    shapes = [
        named("view-far", block(13.0, 12.0, h, lit, seed * 5 + k, "sew", 0.4))
        for k, h in enumerate(np.linspace(*tall, 3))
    ]
    out = []
    for k in range(count):
        z = near + (far - near) * float(draw.uniform())
        x = (k - (count - 1) / 2 + float(draw.uniform(-0.3, 0.3))) * 2.2 * far / count
        out.append(
            _item(
                shapes[int(draw.integers(3))],
                frame,
                x,
                foot,
                -z,
                float(draw.uniform(-9, 9)),
                1.0 + 0.4 * float(draw.uniform()),
            )
        )
    return out


def _ridges(
    frame: Array, tones: tuple[str, ...], tall: tuple[float, ...], away: tuple[float, ...], foot: float = -1.4
) -> list[Item]:
    """Lines of hills one behind the other."""
    return [
        _item(named("view-ridge", _ridge(tone, 60.0 + 60 * k, high, 3 + k)), frame, 0.0, foot, -far)
        for k, (tone, high, far) in enumerate(zip(tones, tall, away, strict=True))
    ]


def _ridge(tone: str, step: float, tall: float, seed: int, left: float = -420.0, right: float = 420.0) -> Mesh:
    """A line of hills along x that faces the room, lighter at its crest."""
    x = np.linspace(left, right, 70)
    y = tall * (0.25 + 0.9 * fractal(x / step, 0 * x + seed, 4, seed))
    rows = []
    for share, out in ((0.0, 1.1), (0.45, 0.75), (0.8, 0.35), (1.0, 0.0)):
        fold = 1.0 + 0.35 * (fractal(x / (0.4 * step), 0 * x + 9 * share, 3, seed + 5) - 0.5) * (share < 1.0)
        rows.append(np.stack([x, y * share * fold - 6.0 * (share == 0.0), 0 * x + out * tall * fold], 1))
    points = np.concatenate(rows)
    i = np.concatenate([np.arange(69) + 70 * k for k in range(3)])
    faces = np.concatenate([np.stack([i, i + 1, i + 70], 1), np.stack([i + 1, i + 71, i + 70], 1)])
    patch = fractal(points[:, 0] / 14, points[:, 1] / 9, 3, seed + 2)[:, None]
    colours = rgb(tone) * (0.72 + 0.5 * patch)
    return surface(points, faces, np.clip(colours, 0, 1), "plain")


def _ground(tone: str, half: float, near: float, y: float, material: str = "grass") -> Mesh:
    """Ground from the wall outwards that changes its colour from patch to patch, finer near by."""
    zs = -(0.6 + np.concatenate([[0.0], np.geomspace(near, 14.0 * half, 18)]))
    xs = np.concatenate([-np.geomspace(14.0 * half, 0.6, 9), np.geomspace(0.6, 14.0 * half, 9)])
    x, z = np.meshgrid(xs, zs)
    points = np.stack([x, 0 * x + y, z], -1).reshape(-1, 3)
    c = len(xs)
    i = (np.arange(len(zs) - 1)[:, None] * c + np.arange(c - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)])
    patch = fractal(points[:, 0] / (0.12 * half), points[:, 2] / (0.12 * half), 3, 6)[:, None]
    return surface(
        points,
        faces,
        np.clip(rgb(tone) * (0.78 + 0.44 * patch), 0, 1),
        material,
        np.tile([0.0, 1.0, 0.0], (len(points), 1)),
    )


def panes(frame: Array, windows: list[tuple[float, float, float, float]]) -> Item:
    """Rain on the panes of a wall's windows, each (x0, x1, y0, y1) in the wall's frame."""
    sheets = [
        quad((x0, y0, -0.08), (x1, y0, -0.08), (x1, y1, -0.08), (x0, y1, -0.08), "#ffffff", "pane")
        for x0, x1, y0, y1 in windows
    ]
    return Item(named("view-panes", *sheets), model=frame.astype("f4"), name="view", shadow=False)


def _item(
    mesh: Mesh,
    frame: Array,
    x: float = 0.0,
    y: float = 0.0,
    z: float = 0.0,
    heading: float = 0.0,
    size: float = 1.0,
    name: str = "view",
) -> Item:
    """One thing of a view. Each is an item of its own, not an instance: it may be mirrored with its room."""
    return Item(mesh, model=(frame @ placed(x, y, z, heading, size)).astype("f4"), name=name, shadow=False)


def _turned(item: Item, frame: Array) -> Item:
    return Item(item.mesh, model=(frame @ np.asarray(item.model, float)).astype("f4"), name=item.name, shadow=False)
