"""Every place: it builds, its meshes are sound, its plan agrees with them, and the same seed gives the same bytes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from filmwright.bible import Place
from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIAL, MATERIALS, Mesh
from filmwright.stage.places import FAMILIES, build, family
from filmwright.stage.places.landmarks import LANDMARKS
from filmwright.stage.places.place import SetPiece
from filmwright.stage.places.room import TYPES, Room
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SPECIES, tree
from filmwright.stage.places.upland import Upland
from filmwright.stage.places.wild import KINDS as WILD
from filmwright.stage.places.yard import KINDS as YARDS
from filmwright.stage.snapshot import Item

OPTIONS: dict[str, tuple[tuple[tuple[str, str], ...], ...]] = {
    "desert": ((), (("ground", "mars"),)),
    "house": ((), (("setting", "hill"), ("style", "old"))),
    "room": tuple((("type", kind),) for kind in TYPES),
    "roof": ((("airbag", "yes"),),),
    "street": ((), (("style", "alley"),)),
    "forest": ((),),
    "plain": ((("kind", "cemetery"),), (("kind", "park"),)),
    "shore": ((("lighthouse", "yes"),), (("kind", "harbour"),), (("kind", "cliff"),), (("kind", "rocks"),)),
    "upland": ((), (("kind", "tundra"),)),
    "station": ((("train", "yes"),),),
    "hall": ((("kind", "museum"),), (("kind", "church"),), (("kind", "stage"),)),
    "underwater": ((),),
    "facade": ((), (("of", "window"), ("style", "wood")), (("style", "stone"),)),
    "yard": tuple((("kind", kind),) for kind in YARDS),
    "wild": tuple((("kind", kind),) for kind in WILD),
    "sight": tuple((("of", name),) for name in LANDMARKS),
}
CASES = [
    pytest.param(kind, options, id="-".join([kind, *(v for _, v in options)]))
    for kind, sets in OPTIONS.items()
    for options in sets
]


def place(kind: str, options: tuple[tuple[str, str], ...] = (), seed: int = 1) -> Place:
    return Place(id=kind, name=kind.upper(), kind=kind, interior=kind in ("room", "hall"), seed=seed, options=options)


def assert_sound(mesh: Mesh) -> None:
    n = len(mesh.positions)
    for array in (mesh.positions, mesh.normals, mesh.colours, mesh.aux):
        assert len(array) == n and np.isfinite(array).all(), mesh.key
    assert np.abs(np.linalg.norm(mesh.normals, axis=1) - 1).max() < 1e-3, mesh.key
    assert mesh.colours.min() >= 0 and mesh.colours.max() <= 1, mesh.key
    assert mesh.material.max() < len(MATERIALS), mesh.key
    assert mesh.triangles.max() < n, mesh.key
    assert mesh.key


def seen(items: tuple[Item, ...]) -> int:
    return sum(len(item.mesh.triangles) * (1 if item.instances is None else len(item.instances)) for item in items)


def surface_below(items: tuple[Item, ...], x: float, z: float, top: float) -> float | None:
    """The highest drawn triangle under (x, z) and under `top`, by casting a ray down."""
    best: float | None = None
    for item in items:
        low, high = item.mesh.bounds
        radius = float(np.hypot(*np.maximum(np.abs(low), np.abs(high))[[0, 2]])) + 0.01
        matrices = np.eye(4)[None] if item.instances is None else np.asarray(item.instances, float)
        worlds = np.asarray(item.model, float) @ matrices
        scale = np.linalg.norm(worlds[:, :3, :3], axis=1).max(-1)
        near = np.hypot(worlds[:, 0, 3] - x, worlds[:, 2, 3] - z) <= radius * scale
        for world in worlds[near]:
            points = item.mesh.positions @ world[:3, :3].T + world[:3, 3]
            if not (points[:, 0].min() <= x <= points[:, 0].max() and points[:, 2].min() <= z <= points[:, 2].max()):
                continue
            a, b, c = (points[item.mesh.triangles[:, k]] for k in range(3))
            d = (b[:, 2] - c[:, 2]) * (a[:, 0] - c[:, 0]) + (c[:, 0] - b[:, 0]) * (a[:, 2] - c[:, 2])
            with np.errstate(divide="ignore", invalid="ignore"):
                u = ((b[:, 2] - c[:, 2]) * (x - c[:, 0]) + (c[:, 0] - b[:, 0]) * (z - c[:, 2])) / d
                v = ((c[:, 2] - a[:, 2]) * (x - c[:, 0]) + (a[:, 0] - c[:, 0]) * (z - c[:, 2])) / d
                y = u * a[:, 1] + v * b[:, 1] + (1 - u - v) * c[:, 1]
            with np.errstate(invalid="ignore"):
                hit = (np.abs(d) > 1e-9) & (u >= -1e-6) & (v >= -1e-6) & (u + v <= 1 + 1e-6) & (y <= top)
            if hit.any():
                best = max(float(y[hit].max()), best if best is not None else -np.inf)
    return best


def test_every_family_is_tried() -> None:
    elsewhere = {"space", "aloft", "riverside", "range", "settlement", "cavern", "grounds"}  # test_new_places.py
    assert set(OPTIONS) | elsewhere == set(FAMILIES)


@pytest.mark.parametrize(("kind", "options"), CASES)
def test_meshes_are_sound(kind: str, options: tuple[tuple[str, str], ...]) -> None:
    piece = build(place(kind, options))
    for time in ("day", "night"):
        items = piece.items(time)
        assert items
        for mesh in {item.mesh.key: item.mesh for item in items}.values():
            assert_sound(mesh)
        assert items is piece.items(time)  # made once
    assert 1500 < seen(piece.items("day")) < 400_000
    for item in piece.moving(7.3):
        assert_sound(item.mesh)


@pytest.mark.parametrize(("kind", "options"), CASES)
def test_plan_agrees_with_itself(kind: str, options: tuple[tuple[str, str], ...]) -> None:
    plan = build(place(kind, options)).plan
    assert len(plan.marks) >= 4
    for mark in plan.marks:
        assert plan.standable(mark), mark
    for word, point in plan.anchors:
        assert plan.standable(point), (word, point)
    for word, door in plan.doors:
        assert plan.standable(door.inside), word
        path = plan.path(plan.marks[0], door.inside)
        assert len(path) >= 2
        for a, b in pairwise(path):  # nothing solid is walked through
            for t in np.linspace(0, 1, 9):
                spot = (a[0] + (b[0] - a[0]) * float(t), a[1] + (b[1] - a[1]) * float(t))
                assert plan.standable(spot, 0.2), (word, spot)
    walls = [box.name for box in plan.boxes if box.wall]
    assert len(walls) == len(set(walls))
    eye = np.array([[x, float(plan.ground(x, z)) + 1.6, z] for x, z in plan.marks])
    assert plan.camera_ok(eye).any()


@pytest.mark.parametrize(("kind", "options"), CASES)
def test_one_stands_on_what_is_drawn(kind: str, options: tuple[tuple[str, str], ...]) -> None:
    """At every mark the drawn ground is within 2 cm of `ground`, allowing for rugs, boards and paths laid on it."""
    piece = build(place(kind, options))
    items = tuple(
        i for i in piece.items("day") if i.name not in ("grass", "leaves", "fern", "flowers", "view", "tree", "trees")
    )
    for x, z in piece.plan.marks:
        y = float(piece.ground(x, z))
        drawn = surface_below(items, x, z, y + 0.5)
        assert drawn is not None and -0.02 <= drawn - y <= 0.031, (x, z, y, drawn)


@pytest.mark.parametrize(
    ("kind", "options"), [c for c in CASES if c.values[0] in ("room", "hall", "plain", "station", "forest")]
)
def test_seats_carry_who_sits(kind: str, options: tuple[tuple[str, str], ...]) -> None:
    piece = build(place(kind, options))
    for seat in piece.plan.seats[:4]:
        base = float(piece.ground(seat.x, seat.z))
        close = tuple(i for i in piece.items("day") if i.name not in ("grass", "trees", "view", "ceiling", "flowers"))
        under = [
            surface_below(close, seat.x + dx, seat.z + dz, base + seat.height + 0.12)
            for dx, dz in ((0, 0), (0.03, 0.03), (-0.03, -0.03))
        ]
        drawn = max(y for y in under if y is not None)  # a bench has gaps between its slats
        assert abs(drawn - base - seat.height) < 0.09, (seat, drawn)


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("riverside", ()), ("wild", (("kind", "river"),)), ("wild", (("kind", "marsh"),)), ("grounds", (("kind", "oasis"),)),
        ("shore", (("kind", "harbour"), ("on", "pier"))), ("shore", (("kind", "beach"),)),
    ],
)  # fmt: skip
def test_who_walks_on_walks_into_no_water(kind: str, options: tuple[tuple[str, str], ...]) -> None:
    piece = build(place(kind, options))
    (x, z), way = piece.plan.marks[0], np.radians(piece.plan.heading)
    heights = [float(piece.ground(x + far * np.sin(way), z + far * np.cos(way))) for far in range(9)]
    assert max(heights) - min(heights) < 1.2 and min(heights) > (piece.water or 0.0)


def one_enters_where_the_door_is_drawn(piece: Room) -> None:
    shell, side = piece.shell, -1.0 if piece.flip else 1.0
    holes = [shell.point(hole.wall, hole.middle, 0.0) for hole in shell.openings if hole.kind != "window"]
    for word, door in piece.plan.doors:
        away = [np.hypot(side * x - door.outside[0], z - door.outside[1]) for x, z in holes]
        assert not away or min(away) < 1.6, word


@pytest.mark.parametrize("kind", [*FAMILIES])
def test_same_seed_same_bytes(kind: str) -> None:
    once, again = build(place(kind)), family(kind)(place(kind))
    keys = [[item.mesh.key for item in piece.items("day")] for piece in (once, again)]
    assert keys[0] == keys[1]
    for a, b in zip(once.items("day"), again.items("day"), strict=True):
        assert np.array_equal(a.model, b.model)
        assert (a.instances is None) == (b.instances is None)
        if a.instances is not None and b.instances is not None:
            assert np.array_equal(a.instances, b.instances)


@pytest.mark.parametrize(
    ("kind", "options"),
    [("room", (("type", kind),)) for kind in TYPES]
    + [("house", (("setting", "hill"),)), ("house", (("setting", "alone"),))],
)
def test_what_comes_before_a_face_is_in_the_plan(kind: str, options: tuple[tuple[str, str], ...]) -> None:
    """What is drawn between 1.0 and 1.6 m over the floor, where faces and cameras are, lies in a box that stops sight; and one enters a
    room where its door is drawn."""
    piece = build(place(kind, options))
    if isinstance(piece, Room):
        one_enters_where_the_door_is_drawn(piece)
    items = [item for item in piece.items("night") if item.name in ("furniture", "rug", "garden", "tree")]
    points = np.concatenate(
        [
            item.mesh.positions @ np.asarray(world, float)[:3, :3].T + np.asarray(world, float)[:3, 3]
            for item in items
            for world in (np.eye(4)[None] if item.instances is None else item.instances)
        ]
    )
    height = points[:, 1] - piece.ground(points[:, 0], points[:, 2])
    points = points[(height > 1.0) & (height < 1.6)]
    inside = np.zeros(len(points), bool)
    for box in piece.plan.boxes:
        if box.opaque:
            inside |= ((points > np.array(box.lo) - 0.12) & (points < np.array(box.hi) + 0.12)).all(-1)
    assert inside.mean() > 0.97 if len(points) else True, np.unique(points[~inside].round(1), axis=0)[:10]


def test_the_house_door_swings_between_shut_and_open() -> None:
    piece = build(place("house", (("setting", "hill"),)))
    shut, open_ = (piece.hung(share)[0] for share in (0.0, 1.0))
    far = np.array([0.9, 1.0, 0.0, 1.0])
    assert abs((shut.model @ far)[2] - (shut.model @ np.array([0, 1.0, 0, 1.0]))[2]) < 0.01  # in the wall's plane
    assert (open_.model @ far)[2] < (shut.model @ far)[2] - 0.6  # into the house
    assert all(item.name != "door" for item in piece.items("day"))


def test_an_open_door_lets_light_out_after_dark_only() -> None:
    piece = build(place("house", (("setting", "hill"),)))
    assert piece.spill("night", 0.0) == () == piece.spill("day", 1.0)
    half, whole = (sum(sum(lamp.colour) for lamp in piece.spill("night", share)) for share in (0.5, 1.0))
    assert 0 < half < whole


def test_walls_of_a_room_can_be_looked_through() -> None:
    for seed in range(1, 5):
        piece = build(place("room", (("type", "kitchen"),), seed))
        drawn = {item.name for item in piece.items("day")}
        for box in piece.plan.boxes:
            if box.wall:
                assert box.name in drawn, box.name


def test_the_window_is_where_the_sun_comes_from() -> None:
    from filmwright.stage.light import lighting

    for seed in range(1, 7):
        piece = build(place("room", (("type", "bedroom"),), seed))
        key = lighting("room", True, "day", "clear", "neutral", seed)[0].key
        x = dict(piece.plan.anchors)["window"][0]
        assert x * key[0] > 0, seed


def test_terrain_is_exactly_what_is_drawn() -> None:
    lines = spaced(10, 1.0, 60, 1.3)
    terrain = Terrain.of(lines, lines, lambda x, z: np.sin(x / 5) * np.cos(z / 7) * 3)
    mesh = terrain.meshes("t", "soil", lambda x, y, z, s: np.ones((*x.shape, 3)) * 0.5, (1, 1))[0]
    draw = np.random.default_rng(0)
    corners = mesh.positions[mesh.triangles[draw.integers(0, len(mesh.triangles), 300)]].astype(float)
    weight = draw.dirichlet((1, 1, 1), 300)
    points = (corners * weight[:, :, None]).sum(1)
    assert np.abs(terrain.at(points[:, 0], points[:, 2]) - points[:, 1]).max() < 1e-3
    assert terrain.at(np.zeros((2, 3)), np.zeros((2, 3))).shape == (2, 3)


def test_desert_gives_room_to_run() -> None:
    plan = build(place("desert")).plan
    z = np.linspace(0, 600, 601)
    x = np.zeros_like(z)
    slope = np.abs(np.diff(plan.ground(x, z)))
    assert slope.max() < 0.35
    assert all(plan.standable((0.0, float(k))) for k in z[::5])


def test_night_lights_the_house_and_day_does_not() -> None:
    piece = build(place("house"))

    def shining(time: str) -> int:
        glow = MATERIALS.index("glow")
        return sum(int((item.mesh.material == glow).sum()) for item in piece.items(time))

    assert shining("night") > shining("day") + 50
    assert piece.lamps("night") and not piece.lamps("day")


def test_snow_lies_outside_only() -> None:
    snow = MATERIALS.index("snow")
    house, room = build(place("house")), build(place("room"))
    assert sum(int((i.mesh.material == snow).sum()) for i in house.items("day", "snow")) > 1000
    assert not any((i.mesh.material == snow).any() for i in room.items("day", "snow"))
    assert {i.mesh.key for i in house.items("day", "snow")}.isdisjoint({i.mesh.key for i in house.items("day")})


def test_what_passes_is_a_function_of_time() -> None:
    piece = build(place("street"))
    for seconds in (0.0, 4.5, 700.25):
        a, b = piece.moving(seconds), piece.moving(seconds)
        assert [i.mesh.key for i in a] == [i.mesh.key for i in b]
        assert all(np.array_equal(p.model, q.model) for p, q in zip(a, b, strict=True))
    assert any(piece.moving(t) for t in (3.0, 9.0, 15.0))


def test_jump_from_the_roof_lands_on_the_airbag() -> None:
    piece = build(place("roof", (("airbag", "yes"), ("height", "18"))))
    edge, below = piece.plan.anchor("edge"), piece.plan.anchor("below")
    assert edge is not None and below is not None
    assert float(piece.ground(*edge)) == pytest.approx(18.0)
    bag = piece.plan.anchor("airbag")
    assert bag is not None and float(piece.ground(*bag)) == pytest.approx(1.85)
    assert float(piece.ground(*below)) == 0.0, "who is below stands beside the airbag"
    assert piece.plan.standable(below)


@pytest.mark.parametrize("species", sorted(SPECIES))
def test_trees_stand_and_far_ones_are_cheaper(species: str) -> None:
    near, far = tree(species, 2), tree(species, 2, True)
    assert_sound(near)
    assert_sound(far)
    assert len(far.triangles) < len(near.triangles) <= 2800
    assert -0.8 < near.bounds[0][1] < 0.35


@pytest.mark.parametrize(
    ("kind", "options", "words"),
    [
        ("moonbase", (), "desert"),
        ("desert", (("ground", "jelly"),), "salt"),
        ("roof", (("height", "tall"),), "number"),
        ("house", (("colour", "red"),), "setting"),
    ],
)
def test_what_cannot_be_built_says_so(kind: str, options: tuple[tuple[str, str], ...], words: str) -> None:
    with pytest.raises(StageError, match=words):
        build(place(kind, options))


def test_all_pieces_answer_the_same_questions() -> None:
    for kind in FAMILIES:
        piece = build(place(kind))
        assert isinstance(piece, SetPiece)
        assert piece.ground(np.zeros(3), np.zeros(3)).shape == (3,)
        assert isinstance(piece.lamps("dusk"), tuple)
        assert piece.plan.interior == (kind in ("room", "hall", "cavern"))


def test_flooded_terraces_are_level_water_over_the_mud_and_dry_in_autumn() -> None:
    summer, autumn = (
        Upland(Place(id="hill", name="HILL", kind="upland", options=(("kind", "terraces"), ("season", season))))
        for season in ("summer", "autumn")
    )
    (water,) = [item for item in summer.dress(False) if item.name == "water"]
    corners = water.mesh.positions.reshape(-1, 4, 3)
    assert (water.mesh.material == MATERIAL["water"]).all() and np.ptp(corners[..., 1], axis=1).max() < 1e-4
    over = corners[..., 1] - summer.terrain.at(corners[..., 0], corners[..., 2])
    assert 0.0 < np.median(over) < 0.15 and over.max() < 0.15  # nowhere in the air
    assert not [item for item in autumn.dress(False) if item.name == "water"]
