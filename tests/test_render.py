"""The renderer on the real driver, at small size: passes against geometry, determinism, light, and contexts."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.errors import StageError, UsageError
from filmwright.shots import GATE
from filmwright.stage.mesh import MATERIAL, MATERIALS, Mesh
from filmwright.stage.render import DRAFT, PASSES, Picture, Pipeline, geometry, quality
from filmwright.stage.render.context import osmesa_folder
from filmwright.stage.render.lens import lens
from filmwright.stage.render.library import Range, _by_area
from filmwright.stage.render.shader import FOLDER, source
from filmwright.stage.render.standing import PATIENCE, Standing
from filmwright.stage.render.things import Thing
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light, Snapshot, View

WIDTH, HEIGHT = 160, 68
PLAIN = Grade(bloom=0.0, grain=0.0, vignette=0.0, brush=0.0)
CLEAR = Air(fog=0.0, shafts=0.0, clouds=0.0, wind=(0.0, 0.0, 0.0))


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(WIDTH, HEIGHT, DRAFT)


def mesh(
    key: str, points: Array, normals: Array, triangles: Array, material: str = "plain", colour=(0.6, 0.6, 0.6)
) -> Mesh:
    n = len(points)
    aux = np.tile(np.array([1.0, 0, 0, 0], "f4"), (n, 1))
    return Mesh(
        key, points.astype("f4"), normals.astype("f4"), np.tile(np.array(colour, "f4"), (n, 1)), triangles.astype("u4"),
        np.full(n, MATERIAL[material], "u1"), aux,
    )  # fmt: skip


def card(key: str, width: float, height: float, material: str = "plain", colour=(0.6, 0.6, 0.6)) -> Mesh:
    """A rectangle in the plane z = 0 that faces +z, centred."""
    w, h = width / 2, height / 2
    points = np.array([[-w, -h, 0], [w, -h, 0], [w, h, 0], [-w, h, 0]])
    return mesh(key, points, np.tile([0, 0, 1], (4, 1)), np.array([[0, 1, 2], [0, 2, 3]]), material, colour)


def ball(key: str, radius: float = 1.0, material: str = "plain", colour=(0.6, 0.6, 0.6), n: int = 24) -> Mesh:
    t, p = np.meshgrid(np.linspace(0, np.pi, n), np.linspace(0, 2 * np.pi, 2 * n), indexing="ij")
    normals = np.stack([np.sin(t) * np.cos(p), np.cos(t), np.sin(t) * np.sin(p)], -1).reshape(-1, 3)
    i = np.arange(2 * n * n).reshape(n, 2 * n)
    a, b, c, d = (x.ravel() for x in (i[:-1, :-1], i[:-1, 1:], i[1:, 1:], i[1:, :-1]))
    triangles = np.concatenate([np.stack([a, b, c], -1), np.stack([a, c, d], -1)])
    return mesh(key, normals * radius, normals, triangles, material, colour)


def floor(material: str = "plain", colour=(0.5, 0.5, 0.5), size: float = 60.0) -> Mesh:
    points = np.array([[-size, 0, -size], [-size, 0, size], [size, 0, size], [size, 0, -size]])
    triangles = np.array([[0, 1, 2], [0, 2, 3]])
    return mesh(f"floor-{material}-{colour}", points, np.tile([0, 1, 0], (4, 1)), triangles, material, colour)


def at(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Array:
    model = np.eye(4, dtype=np.float32)
    model[:3, 3] = x, y, z
    return model


def head_on(distance: float = 10.0, focal: float = 35.0) -> View:
    return View((0, 0, distance), (0, 0, 0), focal=focal, focus=distance, f_stop=16)


def world(*items: Item, **rest) -> Snapshot:
    return Snapshot(items, **{"air": CLEAR, "grade": PLAIN, **rest})


def luminance(picture: Picture) -> float:
    return float((picture.rgb.astype(float) @ [0.2126, 0.7152, 0.0722]).mean())


# ---------------------------------------------------------------- passes against geometry


def test_ids_cover_what_geometry_says(pipeline: Pipeline) -> None:
    snapshot = world(Item(card("card-2x1", 2.0, 1.0), id=40000))
    ids = pipeline.render(snapshot, head_on(), None, frozenset({"ids"})).ids
    assert ids is not None and ids.dtype == np.uint16 and ids.shape == (HEIGHT, WIDTH)
    pixel = 10.0 * GATE / 35.0 / WIDTH  # metres of a pixel at ten metres
    wide, high = 2.0 / pixel, 1.0 / pixel
    assert abs((ids == 40000).sum() - wide * high) < 2 * (wide + high)
    assert set(np.unique(ids)) == {0, 40000}
    rows, columns = np.nonzero(ids)
    assert abs(rows.mean() - (HEIGHT - 1) / 2) < 0.6 and abs(columns.mean() - (WIDTH - 1) / 2) < 0.6


def test_depth_of_a_plane_is_along_the_axis(pipeline: Pipeline) -> None:
    snapshot = world(Item(card("card-big", 60.0, 60.0), id=1, model=at(z=-5)))
    depth = pipeline.render(snapshot, head_on(10.0, focal=20), None, frozenset({"depth"})).depth
    assert depth is not None and np.allclose(depth, 15.0, rtol=0.01)


def test_the_floor_recedes_as_the_lens_says(pipeline: Pipeline) -> None:
    view = View((0, 1.7, 0), (0, 1.7, -10), focal=24, focus=8)
    depth = pipeline.render(world(Item(floor(), id=1)), view, None, frozenset({"depth"})).depth
    assert depth is not None
    tan_y = GATE / 2 / 24 * HEIGHT / WIDTH
    rows = np.arange(HEIGHT // 2 + 6, HEIGHT)
    down = ((rows + 0.5) / HEIGHT * 2 - 1) * tan_y
    assert np.allclose(depth[rows, WIDTH // 2], 1.7 / down, rtol=0.01)
    assert np.isinf(depth[: HEIGHT // 2 - 2]).all()


def test_normals_are_those_of_the_world(pipeline: Pipeline) -> None:
    normal = pipeline.render(world(Item(ball("ball-1"), id=1)), head_on(9.0), None, frozenset({"normal"})).normal
    assert normal is not None
    assert normal[HEIGHT // 2, WIDTH // 2] == pytest.approx([0, 0, 1], abs=0.05)
    covered = np.linalg.norm(normal, axis=-1) > 0
    assert np.allclose(np.linalg.norm(normal[covered], axis=-1), 1, atol=0.01)
    columns = np.nonzero(covered[HEIGHT // 2])[0]
    assert normal[HEIGHT // 2, columns[2], 0] < -0.6 and normal[HEIGHT // 2, columns[-3], 0] > 0.6
    assert normal[np.nonzero(covered[:, WIDTH // 2])[0][2], WIDTH // 2, 1] > 0.6
    assert not normal[0, 0].any()


def test_flow_points_to_where_it_was(pipeline: Pipeline) -> None:
    plate = card("card-flow", 2.0, 1.0)
    now, before = world(Item(plate, id=1, model=at(0.3, 0.2))), world(Item(plate, id=1, model=at(0, 0)))
    picture = pipeline.render(now, head_on(), (before, head_on()), frozenset({"ids", "flow"}))
    assert picture.ids is not None and picture.flow is not None
    pixel = 10.0 * GATE / 35.0 / WIDTH
    moved = picture.flow[picture.ids == 1]
    assert np.abs(moved - [-0.3 / pixel, 0.2 / pixel]).max() < 0.5
    assert np.abs(picture.flow[picture.ids == 0]).max() < 0.01


def test_flow_of_a_pan_moves_the_sky_too(pipeline: Pipeline) -> None:
    snapshot = world()
    turned = View((0, 0, 10), (1.0, 0, 0), focus=10)
    flow = pipeline.render(snapshot, turned, (snapshot, head_on()), frozenset({"flow"})).flow
    assert flow is not None
    shift = 0.1 / (GATE / 35.0) * WIDTH  # turned right by atan(0.1): all was further right before… to the right by that
    assert flow[HEIGHT // 2, WIDTH // 2] == pytest.approx([shift, 0], abs=0.5)


def test_flow_of_bones(pipeline: Pipeline) -> None:
    plate = card("card-bones", 2.0, 1.0)
    joints, weights = np.zeros((4, 4), "u1"), np.tile(np.array([1, 0, 0, 0], "f4"), (4, 1))
    skinned = replace(plate, key="card-skinned", joints=joints, weights=weights)
    now = world(Item(skinned, id=3, bones=at(0.5)[None], group="person"))
    before = world(Item(skinned, id=3, bones=at(0.0)[None], group="person"))
    picture = pipeline.render(now, head_on(), (before, head_on()), PASSES)
    assert picture.ids is not None and picture.flow is not None and picture.depth is not None
    mine = picture.ids == 3
    assert mine.sum() > 50
    assert np.abs(picture.flow[mine] - [-0.5 / (10.0 * GATE / 35.0 / WIDTH), 0]).max() < 0.5
    assert picture.depth[mine] == pytest.approx(10.0, rel=0.01)


def test_own_shape_replaces_the_mesh(pipeline: Pipeline) -> None:
    plate = card("card-shape", 2.0, 1.0)
    small = (plate.positions * np.float32(0.5), plate.normals)
    whole = pipeline.render(world(Item(plate, id=1)), head_on(), None, frozenset({"ids"})).ids
    shaped = pipeline.render(world(Item(plate, id=1, shape=small)), head_on(), None, frozenset({"ids"})).ids
    assert whole is not None and shaped is not None
    assert (shaped == 1).sum() == pytest.approx((whole == 1).sum() / 4, rel=0.15)


def test_flow_follows_a_face_that_moves(pipeline: Pipeline) -> None:
    plate = card("card-face", 2.0, 1.0)
    moved = (plate.positions + np.array([0.0, 0.25, 0.0], "f4"), plate.normals)
    now, before = (
        world(Item(plate, id=1, shape=moved)),
        world(Item(plate, id=1, shape=(plate.positions, plate.normals))),
    )
    picture = pipeline.render(now, head_on(), (before, head_on()), frozenset({"ids", "flow"}))
    assert picture.ids is not None and picture.flow is not None
    down = 0.25 / (10.0 * GATE / 35.0 / WIDTH)
    assert np.abs(picture.flow[picture.ids == 1] - [0, down]).max() < 0.5


def test_fill_lifts_people_not_the_set(pipeline: Pipeline) -> None:
    def change(group: str) -> float:
        item = Item(ball("filled", 0.8, "cloth"), id=1, group=group)
        off, on = (luminance(pipeline.render(world(item, light=Light(fill=f)), head_on(4.0))) for f in (0.0, 0.4))
        return on - off

    assert change("person") > 4 and abs(change("place")) < 0.5


def test_instances_are_drawn_each(pipeline: Pipeline) -> None:
    plate = card("card-many", 0.5, 0.5)
    places = np.stack([at(x) for x in (-2.0, 0.0, 2.0)])
    one = pipeline.render(world(Item(plate, id=1)), head_on(), None, frozenset({"ids"})).ids
    three = pipeline.render(world(Item(plate, id=1, instances=places)), head_on(), None, frozenset({"ids"})).ids
    assert one is not None and three is not None
    assert (three > 0).sum() == pytest.approx(3 * (one > 0).sum(), rel=0.1)


def test_hidden_walls_are_not_drawn(pipeline: Pipeline) -> None:
    snapshot = world(
        Item(card("wall", 4.0, 4.0), id=1, name="north"), Item(card("behind", 2.0, 1.0), id=2, model=at(z=-2))
    )
    seen = pipeline.render(snapshot, head_on(), None, frozenset({"ids"})).ids
    through = pipeline.render(snapshot, replace(head_on(), hidden=("north",)), None, frozenset({"ids"})).ids
    assert seen is not None and through is not None
    assert set(np.unique(seen)) == {0, 1} and set(np.unique(through)) == {0, 2}


def test_water_has_its_id_and_height(pipeline: Pipeline) -> None:
    view = View((0, 2.0, 0), (0, 2.0, -10), focal=24, focus=8)
    picture = pipeline.render(world(water=0.5, water_id=1000), view, None, PASSES)
    assert picture.ids is not None and picture.depth is not None
    assert (picture.ids[HEIGHT * 3 // 4 :] == 1000).all()
    down = ((HEIGHT - 0.5) / HEIGHT * 2 - 1) * GATE / 2 / 24 * HEIGHT / WIDTH
    assert picture.depth[-1, WIDTH // 2] == pytest.approx(1.5 / down, rel=0.02)


def test_one_sees_through_glass_and_a_pane_keeps_no_id(pipeline: Pipeline) -> None:
    pane = Item(card("pane", 4.0, 4.0, "glass", (0.9, 0.95, 0.95)), id=5, model=at(z=1))
    tumbler = replace(pane, group="prop")
    plate = Item(card("seen", 2.0, 1.0, colour=(0.8, 0.1, 0.1)), id=2)
    through = pipeline.render(world(pane, plate), head_on(), None, frozenset({"ids"}))
    thing = pipeline.render(world(tumbler, plate), head_on(), None, frozenset({"ids"}))
    assert through.ids is not None and thing.ids is not None
    assert 2 in through.ids and 5 not in through.ids and 5 in thing.ids
    red = through.rgb[HEIGHT // 2, WIDTH // 2].astype(int)
    assert red[0] > red[1] + 40


def test_lens_pixels_agree_with_the_picture(pipeline: Pipeline) -> None:
    view = View((3, 2, 6), (0, 0.5, 0), focal=40, roll=12, focus=6)
    spot = np.array([0.4, 0.7, -0.3])
    ids = pipeline.render(world(Item(ball("dot", 0.12), id=9, model=at(*spot))), view, None, frozenset({"ids"})).ids
    assert ids is not None
    rows, columns = np.nonzero(ids)
    x, y, depth = lens(view, WIDTH, HEIGHT).pixels(spot[None], WIDTH, HEIGHT)[0]
    assert abs(columns.mean() + 0.5 - x) < 0.7 and abs(rows.mean() + 0.5 - y) < 0.7
    assert depth == pytest.approx(np.linalg.norm(spot - np.array(view.eye)), rel=0.05)


# ---------------------------------------------------------------- the picture


def stage(
    light: Light | None = None, air: Air | None = None, grade: Grade | None = None, time: float = 0.0
) -> Snapshot:
    return Snapshot(
        (
            Item(floor("sand", (0.76, 0.6, 0.42)), id=1),
            Item(ball("person", 0.5, "skin", (0.8, 0.62, 0.53)), id=2, model=at(0, 0.5, 0), group="person"),
            Item(card("tall", 2.0, 6.0, "brick"), id=3, model=at(-3, 3, -8)),
        ),
        light or Light(),
        air or Air(),
        grade or Grade(),
        time,
    )


VIEW = View((0, 1.6, 6), (0, 1.0, 0), focus=6)


def test_same_input_same_bytes(pipeline: Pipeline) -> None:
    full = Air(rain=0.5, dust=0.3, wall=(60.0, 40.0, 1.0), wet=0.5)
    first = pipeline.render(stage(air=full, time=1.25), VIEW, None, PASSES)
    pipeline.render(stage(time=9.0), head_on())  # something else in between
    again = Pipeline(WIDTH, HEIGHT, DRAFT).render(stage(air=full, time=1.25), VIEW, None, PASSES)
    second = pipeline.render(stage(air=full, time=1.25), VIEW, None, PASSES)
    for other in (again, second):
        assert np.array_equal(first.rgb, other.rgb)
        for name in PASSES:
            assert np.array_equal(getattr(first, name), getattr(other, name)), name


def test_shadows_do_not_depend_on_what_was_drawn_before(pipeline: Pipeline) -> None:
    def scene(x: float) -> Snapshot:
        return world(Item(floor(), id=1), Item(ball("mover", 0.6), id=2, model=at(x, 1.2, 0)))

    for x in (-1.0, -0.5, 0.0):
        last = pipeline.render(scene(x), VIEW).rgb
    fresh = Pipeline(WIDTH, HEIGHT, DRAFT).render(scene(0.0), VIEW).rgb
    assert np.array_equal(last, fresh)


def test_depth_beforehand_changes_no_pixel(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = []
    for worth in (0.0, 24.0, 1e12):  # every triangle beforehand, the large ones, none
        monkeypatch.setattr(geometry, "WORTH", worth)
        pictures.append(pipeline.render(stage(time=1.0), VIEW).rgb)
    assert all((picture == pictures[0]).all() for picture in pictures[1:])


def test_the_largest_triangles_come_first() -> None:
    sides = np.array([0.1, 4.0, 1.0, 0.1, 4.0, 2.0])
    points = np.concatenate(
        [np.array([[0, 0, 0], [side, 0, 0], [0, side, 0]]) + [0, 0, k] for k, side in enumerate(sides)]
    )
    triangles, ranges = np.arange(18).reshape(6, 3), (Range(MATERIAL["plain"], 0, 9), Range(MATERIAL["glass"], 9, 9))
    order, (blockers,) = _by_area(points, triangles, ranges)
    assert order[:, 0].tolist() == [3, 6, 0]  # glass hides nothing
    assert [blockers.down_to(area) for area in (20.0, 5.0, 0.3, 0.0)] == [0, 3, 6, 9]


def test_time_changes_what_stirs(pipeline: Pipeline) -> None:
    air = Air(snow=1.0)
    a, b = (pipeline.render(stage(air=air, time=t), VIEW).rgb for t in (1.0, 1.5))
    assert not np.array_equal(a, b)


def test_neither_black_nor_blown(pipeline: Pipeline) -> None:
    rgb = pipeline.render(stage(), VIEW).rgb
    assert rgb.shape == (HEIGHT, WIDTH, 3) and rgb.dtype == np.uint8
    assert (rgb.max(-1) < 4).mean() < 0.01 and (rgb.min(-1) > 251).mean() < 0.01
    assert rgb.std() > 15


def test_a_thing_throws_a_shadow(pipeline: Pipeline) -> None:
    lit = pipeline.render(world(Item(floor(), id=1)), VIEW).rgb.astype(int)
    shade = pipeline.render(world(Item(floor(), id=1), Item(ball("aloft", 0.5), id=2, model=at(0, 1.2, 0))), VIEW, None)
    free = pipeline.render(
        world(Item(floor(), id=1), Item(ball("aloft", 0.5), id=2, model=at(0, 1.2, 0), shadow=False)), VIEW
    )
    floor_rows = slice(HEIGHT * 3 // 5, HEIGHT)
    darker = (lit - shade.rgb.astype(int))[floor_rows].max(-1) > 25
    assert darker.sum() > 15
    assert ((lit - free.rgb.astype(int))[floor_rows].max(-1) > 25).sum() < darker.sum() / 2


def test_lamps_light_and_fall_off(pipeline: Pipeline) -> None:
    dark = Light(
        key_colour=(0, 0, 0), rim_colour=(0, 0, 0), zenith=(0, 0, 0), horizon=(0, 0, 0), ground=(0, 0, 0), sun_disc=0
    )
    lamp = replace(dark, lamps=(Lamp((-2.0, 1.0, 1.0), (3.0, 2.0, 1.0), 4.0),))
    off, on = (pipeline.render(world(Item(floor(), id=1), light=light), VIEW).rgb.astype(int) for light in (dark, lamp))
    assert off.max() < 12
    near, far = on[-12:, : WIDTH // 3].mean(), on[-12:, -WIDTH // 6 :].mean()
    assert near > 20 and near > 2 * far


def test_fog_takes_the_distance(pipeline: Pipeline) -> None:
    def contrast(fog: float) -> float:
        air = replace(CLEAR, fog=fog, fog_colour=(0.5, 0.5, 0.5))
        plate = Item(card("far", 8, 8, colour=(0.05, 0.05, 0.05)), id=1, model=at(0, 0, -30))
        light = Light(sun_disc=0.0)
        rgb = pipeline.render(world(plate, air=air, light=light), head_on()).rgb.astype(float)
        return float(abs(rgb[HEIGHT // 2, WIDTH // 2].mean() - rgb[HEIGHT // 2, 2].mean()))

    assert contrast(0.0) > 60 > 25 > contrast(0.1)


def test_shallow_focus_blurs_what_is_far(pipeline: Pipeline) -> None:
    stripes = [
        Item(card("stripe", 0.25, 8, colour=(0.9, 0.9, 0.9)), id=1, model=at(x, 0, -25)) for x in np.arange(-8, 8, 0.5)
    ]

    def sharpness(f_stop: float) -> float:
        view = View((0, 0, 4), (0, 0, 0), focal=50, focus=3, f_stop=f_stop)
        rgb = pipeline.render(world(*stripes), view).rgb.astype(float)
        return float(np.abs(np.diff(rgb[HEIGHT // 2].mean(-1))).mean())

    assert sharpness(1.4) < 0.6 * sharpness(22)


def test_bloom_spreads_bright_light(pipeline: Pipeline) -> None:
    lamp = card("bulb", 0.4, 0.4, "glow", (1, 1, 1))
    lamp.aux[:, 0] = 20.0
    night = Light(key_colour=(0, 0, 0), zenith=(0, 0, 0), horizon=(0, 0, 0), sun_disc=0)
    plain, bloomed = (
        pipeline.render(world(Item(lamp, id=1), light=night, grade=replace(PLAIN, bloom=b)), head_on()).rgb.astype(int)
        for b in (0.0, 1.0)
    )
    beside = (slice(None), slice(WIDTH // 2 + 8, WIDTH // 2 + 14))
    assert bloomed[beside].mean() > plain[beside].mean() + 3


def test_rain_stays_out_from_under_a_roof(pipeline: Pipeline) -> None:
    rain = Air(rain=1.0, fog=0.0, shafts=0.0, clouds=0.0, wind=(0, 0, 0))
    roof = floor("plain", (0.1, 0.1, 0.1), 30.0)
    view = View((0, 1.5, 0), (0, 1.5, -10), focus=8)

    def difference(*items: Item) -> float:
        wet, dry = (
            pipeline.render(world(*items, air=air), view).rgb.astype(int) for air in (rain, replace(rain, rain=0.0))
        )
        return float(np.abs(wet - dry).mean())

    assert difference(Item(floor(), id=1)) > 4 * difference(Item(floor(), id=1), Item(roof, id=2, model=at(y=6)))


def test_brush_calms_and_grain_stirs(pipeline: Pipeline) -> None:
    stones = world(Item(card("stones", 9, 9, "stone"), id=1))

    def steps(**grade: float) -> Array:
        rgb = pipeline.render(replace(stones, grade=replace(PLAIN, **grade)), head_on()).rgb.astype(float)
        return np.abs(np.diff(rgb, axis=1))

    # the brush makes planes: more neighbours are quite alike, and what edges there are stay
    assert (steps(brush=1.0) == 0).mean() > 1.15 * (steps() == 0).mean()
    assert steps(grain=0.1).mean() > 1.5 * steps().mean()


def test_every_material_has_a_shader_of_its_own_that_compiles(pipeline: Pipeline) -> None:
    assert {path.stem for path in (FOLDER / "surface").glob("*.glsl")} == set(MATERIALS)
    items = [
        Item(
            ball(f"m-{name}", 0.4, name),
            id=10 + k,
            model=at((k % 10 - 4.5) * 0.95, 1.4 - 0.85 * (k // 10), 0),
            group="prop",
        )
        for k, name in enumerate(MATERIALS)
    ]
    ids = pipeline.render(world(*items), head_on(13.0), None, PASSES).ids
    solid = {
        10 + k for k, name in enumerate(MATERIALS) if name not in ("puff", "pane", "wet")
    }  # cards, and films that are laid over what is there
    assert ids is not None and solid <= set(np.unique(ids))
    wet_and_lamps = world(*items, air=replace(CLEAR, wet=1.0), light=Light(lamps=(Lamp((0, 2, 2), (1, 1, 1)),)))
    assert luminance(pipeline.render(wet_and_lamps, head_on(13.0))) > 10
    indoors = world(*items, light=Light(indoors=True, through_walls=0.4))
    assert luminance(pipeline.render(indoors, head_on(13.0))) > 10


def test_walls_let_their_share_of_the_key_through(pipeline: Pipeline) -> None:
    ceiling = Item(floor("plaster", (0.8, 0.8, 0.8), 20.0), id=2, model=at(y=4), name="ceiling")

    def brightness(share: float) -> float:
        light = Light(indoors=True, through_walls=share, key=(0.0, 1.0, 0.1))
        view = View((0, 1.6, 4), (0, 0, 0), focus=4)
        return luminance(pipeline.render(world(Item(floor(), id=1), ceiling, light=light), view))

    assert brightness(0.0) + 15 < brightness(0.4) < brightness(1.0) - 10


def test_supersampling_keeps_ids_whole() -> None:
    fine = Pipeline(80, 34, quality("master"))
    picture = fine.render(world(Item(card("ss", 2.0, 1.0), id=7)), head_on(), None, PASSES)
    assert picture.rgb.shape == (34, 80, 3)
    assert picture.ids is not None and set(np.unique(picture.ids)) == {0, 7}
    assert picture.depth is not None and picture.depth[17, 40] == pytest.approx(10, rel=0.01)


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (33, 7)])
def test_odd_and_tiny_sizes(size: tuple[int, int]) -> None:
    picture = Pipeline(*size, DRAFT).render(stage(), VIEW, None, PASSES)
    assert picture.rgb.shape == (size[1], size[0], 3)
    assert picture.ids is not None and picture.ids.shape == (size[1], size[0])


# ---------------------------------------------------------------- errors


def test_sizes_that_cannot_be() -> None:
    for size in ((0, 10), (10, -1), (100000, 100000)):
        with pytest.raises(StageError, match="cannot be rendered"):
            Pipeline(*size)


def test_unknown_pass_and_quality(pipeline: Pipeline) -> None:
    with pytest.raises(StageError, match="no pass"):
        pipeline.render(world(), head_on(), None, frozenset({"albedo"}))
    with pytest.raises(UsageError, match="draft, fine, master"):
        quality("best")


def test_too_many_joints_are_refused(pipeline: Pipeline) -> None:
    plate = card("joints", 1, 1)
    many = replace(
        plate, key="too-many", joints=np.full((4, 4), 70, "u1"), weights=np.tile(np.array([1, 0, 0, 0], "f4"), (4, 1))
    )
    with pytest.raises(StageError, match="64"):
        pipeline.render(world(Item(many, id=1, bones=np.tile(np.eye(4), (71, 1, 1)))), head_on())


def test_memory_of_meshes_is_bounded(pipeline: Pipeline) -> None:
    from filmwright.stage.render.library import Library

    library = Library(pipeline.context, budget=200_000)
    for k in range(20):
        library.begin()
        library.resident(ball(f"heap-{k}", n=24))
    library.begin()
    assert library.size <= 200_000


def test_programs_are_bounded_and_those_of_the_frame_before_stay(pipeline: Pipeline) -> None:
    from filmwright.stage.render.shader import Shaders

    shaders = Shaders(pipeline.context, most=2)
    for name in ("halve.glsl", "widen.glsl", "smooth.glsl"):
        shaders.full_screen(name)
    first = shaders.full_screen("halve.glsl")
    assert shaders.begin() == []  # all three were used
    shaders.full_screen("smooth.glsl")
    gone = shaders.begin()
    assert len(gone) == 1 and gone[0] is not first and len(shaders) == 2
    assert shaders.full_screen("halve.glsl") is first


def test_sizes_share_meshes_and_what_is_let_go_is_freed(pipeline: Pipeline) -> None:
    from gc import collect

    other = Pipeline(48, 20, DRAFT)
    assert other.library is pipeline.library and other.shaders is pipeline.shaders
    collect()
    pipeline.context.gc()
    del other
    collect()
    assert pipeline.context.gc() > 30  # its pictures


def test_includes_are_resolved_once() -> None:
    text = source("surface/sand.glsl", ("TAPS 4",))
    assert text.startswith("#version 330\n#define TAPS 4\n") and "#include" not in text
    assert text.count("uniform Frame") == 1


# ---------------------------------------------------------------- contexts

TELL = """
import numpy as np, zlib
from filmwright.stage.render import Pipeline, DRAFT
from filmwright.stage.snapshot import Snapshot, View
p = Pipeline(64, 27, DRAFT)
rgb = p.render(Snapshot(()), View((0, 1, 5), (0, 1, 0))).rgb
maps = open("/proc/self/maps").read()
print(p.context.info["GL_VERSION"], zlib.crc32(rgb.tobytes()), int("lavavu_osmesa.libs" in maps), sep="|")
"""


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environment}, capture_output=True, text=True, timeout=120
    )


@pytest.mark.skipif(osmesa_folder() is None, reason="the lavavu-osmesa wheel is not installed")
def test_osmesa_out_of_the_wheel_renders() -> None:
    done = run(TELL, FILM_GL="osmesa")
    assert done.returncode == 0, done.stderr
    version, _, bundled = done.stdout.strip().split("|")
    assert version.startswith("4.5") and bundled == "1"


HIDE = """
import ctypes.util, moderngl, sys
def none(*_, **__):
    raise Exception("libGL.so.1 not loaded")
moderngl.create_context = none
from filmwright.errors import NoOpenGL
from filmwright.stage.render import Pipeline
try:
    Pipeline(64, 27)
except NoOpenGL as error:
    print(error)
"""


@pytest.mark.parametrize("forced", ["", "egl", "osmesa"])
def test_no_opengl_is_said_plainly(forced: str) -> None:
    done = run(HIDE, FILM_GL=forced, FILM_OSMESA=os.devnull)
    assert done.returncode == 0 and "lavavu-osmesa" in done.stdout and "libegl1" in done.stdout, done.stderr
    assert "\n" not in done.stdout.strip()


def test_an_unknown_film_gl_is_said_plainly() -> None:
    done = run(HIDE, FILM_GL="vulkan")
    assert "FILM_GL" in done.stdout and "egl or osmesa" in done.stdout


def test_the_kept_shadows_take_in_what_came_to_rest(pipeline: Pipeline) -> None:
    def things(*places: float) -> list[Thing]:
        shown = world(*(Item(ball("standing"), model=at(x)) for x in places))
        return pipeline.roster.ready(shown, shown)

    standing = Standing()
    kept, over = standing.parted(things(0, 3, 6), b"map")
    assert kept is not None and len(kept) == 3 and not over
    kept, over = standing.parted(things(0, 3, 7), b"map")  # one has moved: the layer is without it
    assert kept is not None and len(kept) == 2 and len(over) == 1
    for _ in range(PATIENCE - 1):
        kept, over = standing.parted(things(0, 3, 7), b"map")
        assert kept is None and len(over) == 1
    kept, over = standing.parted(things(0, 3, 7), b"map")  # it has come to rest
    assert kept is not None and len(kept) == 3 and not over
    kept, over = standing.parted(things(0, 20, 30, 40), b"map")  # a cut to a place that has one thing in common
    assert kept is not None and len(kept) == 4 and not over
