from pathlib import Path

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Garment, Look
from filmwright.errors import AssetError, InputError
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.people import body_data as body_data_module
from filmwright.stage.people import cache, clothes
from filmwright.stage.people.beards import BEARDS, beard
from filmwright.stage.people.body import Body
from filmwright.stage.people.body_data import body_data
from filmwright.stage.people.hair import STYLES, hair
from filmwright.stage.people.levels import LEVELS
from filmwright.stage.people.parts import CLOSE, CROWD, FIGURE, MEDIUM, WIDE, join
from filmwright.stage.people.person import Person, _built, _person, person, person_digest
from filmwright.stage.people.rig import JOINTS, PARENTS
from filmwright.stage.people.scalp import Outside
from filmwright.stage.people.skeleton import skeleton
from filmwright.stage.people.skin import mouth_centre, paint_skin
from filmwright.stage.people.wardrobe import dress

CLOTHES = (Garment("shirt", "#5a6f85"), Garment("jeans", "#32435c"), Garment("shoes", "#2b211c"))


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("FILMWRIGHT_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture(scope="module")
def man() -> Body:
    return Body(Look(sex="male", age=30))


@pytest.fixture(scope="module")
def somebody() -> Person:
    look = Look()
    return Person(person_digest(look, CLOTHES), _built(look, CLOTHES))


def test_the_mesh_is_whole(somebody: Person):
    mesh = somebody.mesh
    count = len(mesh.positions)
    assert mesh.positions.dtype == mesh.normals.dtype == mesh.colours.dtype == mesh.aux.dtype == np.float32
    assert mesh.triangles.max() < count
    assert mesh.normals.shape == mesh.colours.shape == (count, 3)
    assert mesh.aux.shape == mesh.joints.shape == mesh.weights.shape == (count, 4)
    assert np.isfinite(mesh.positions).all() and np.isfinite(mesh.aux).all()
    assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-3)
    assert mesh.colours.min() >= 0 and mesh.colours.max() <= 1
    assert {MATERIAL[name] for name in ("skin", "eye", "tooth", "hair", "cloth")} <= set(mesh.material.tolist())


def test_weights_sum_to_one(somebody: Person):
    for level in LEVELS:
        mesh = somebody.lod(level)
        assert np.allclose(mesh.weights.sum(1), 1, atol=1e-5)
        assert mesh.joints.max() < len(JOINTS)


def test_a_person_stands_on_the_floor_as_tall_as_the_look_says(somebody: Person):
    skin = somebody.mesh.positions[somebody.mesh.material == MATERIAL["skin"]]
    assert somebody.height == pytest.approx(1.70, abs=0.005)
    assert skin[:, 1].max() == pytest.approx(1.70, abs=0.01)
    assert somebody.mesh.positions[:, 1].min() == pytest.approx(-somebody.sole, abs=0.004)
    assert somebody.sole > 0.005
    assert 1.5 < somebody.eye_height < 1.65


@pytest.mark.parametrize(
    "look", [Look(age=2, height=0.86), Look(sex="male", age=8, height=1.28), Look(sex="male", height=2.05, build=1.0)]
)
def test_height_is_kept_at_every_size(look: Look):
    body = Body(look)
    assert np.ptp(body.positions[body.skin_vertices, 1]) == pytest.approx(look.height, abs=1e-6)
    assert body.positions[body.skin_vertices, 1].min() == pytest.approx(0, abs=1e-9)


def test_joints_are_in_the_order_of_the_rig(somebody: Person):
    assert body_data().bones == JOINTS[:53]
    assert tuple(body_data().parents) == PARENTS[:53]
    assert somebody.rest.shape == (55, 3)
    rest = dict(zip(JOINTS, somebody.rest, strict=True))
    assert rest["head"][1] > rest["neck_01"][1] > rest["pelvis"][1] > rest["calf_l"][1] > rest["foot_l"][1] > 0
    assert rest["foot_l"][0] > 0 > rest["foot_r"][0]
    assert rest["eye_l"][2] > rest["head"][2]  # facing +z


def test_a_skeleton_without_flesh_is_that_of_the_person(somebody: Person):
    bare = skeleton(Look(), CLOTHES)
    assert np.array_equal(bare.rest, somebody.rig.rest) and bare.sole == somebody.rig.sole
    assert skeleton(Look(), (Garment("coat"), *CLOTHES)) is bare  # another coat, the same bones
    assert skeleton(Look(), ()).sole == 0.0


def test_bones_are_kept_to_the_byte_until_the_code_of_bodies_changes(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch
):
    from filmwright.stage.people import skeleton as bones

    look, made = Look(age=71, height=1.59), 0
    worked_out = bones._worked_out

    def counted(look: Look) -> Array:
        nonlocal made
        made += 1
        return worked_out(look)

    monkeypatch.setattr(bones, "_worked_out", counted)
    first, again = bones._joints(look), bones._joints(look)
    assert made == 1 and first.tobytes() == again.tobytes() == worked_out(look).tobytes() and first.dtype == again.dtype
    bones._joints(Look(age=72, height=1.59))
    monkeypatch.setattr(bones, "_makers", lambda: "other code")
    bones._joints(look)
    assert made == 3


def test_same_look_same_bytes():
    look = Look(sex="male", age=52, beard="full", hair="curly", face=9)
    one, two = _built(look, CLOTHES), _built(look, CLOTHES)
    assert all(one[name].tobytes() == two[name].tobytes() for name in one)


def test_two_faces_differ_clearly():
    one, two = Body(Look(face=1)), Body(Look(face=2))
    on_face = one.data.masks["face"] > 0.5
    apart = np.linalg.norm(one.positions - two.positions, axis=1)[on_face]
    assert np.percentile(apart, 90) > 0.004
    assert person_digest(Look(face=1), ()) != person_digest(Look(face=2), ())


def test_build_and_muscle_show():
    def width(look: Look, joint: str, axis: int) -> float:
        body = Body(look)
        level = body.joint(joint)[1]
        tights = body.positions[body.data.group("helper-tights")]
        near = tights[(np.abs(tights[:, 1] - level) < 0.03) & (np.abs(tights[:, 0]) < 0.25)]
        return float(np.ptp(near[:, axis]))

    assert width(Look(sex="male", build=1.0), "spine_01", 2) > width(Look(sex="male", build=-1.0), "spine_01", 2) + 0.08
    assert Body(Look(sex="male", muscle=1.0)).joint("upperarm_l")[0] > Body(Look(sex="male")).joint("upperarm_l")[0]


@pytest.mark.parametrize("style", sorted(STYLES))
def test_every_hair_style_is_built(style: str):
    body = Body(Look(hair=style))
    parts = hair(body, Outside(body))
    if style == "bald":
        assert not parts
        return
    whole = join(parts)
    assert np.isfinite(whole.points).all() and np.isfinite(whole.normals).all()
    assert whole.weights.sum(1) == pytest.approx(1.0, abs=1e-3)
    assert whole.points[:, 1].max() < body.crown + 0.16
    assert whole.points[:, 1].max() > body.crown - (0.09 if style == "horseshoe" else 0.02)


@pytest.mark.parametrize("style", [style for style in BEARDS if style])
def test_every_beard_is_built(style: str):
    shaved, bearded = Body(Look(sex="male")), Body(Look(sex="male", beard=style))
    parts = beard(bearded)
    assert bool(parts) == (style != "stubble")
    if parts:
        whole = join(parts)
        assert np.abs(whole.points - mouth_centre(bearded)).max() < 0.16
    assert not np.array_equal(paint_skin(bearded)[0], paint_skin(shaved)[0])


@pytest.mark.parametrize("kind", clothes.KINDS)
def test_every_garment_is_built(kind: str, man: Body):
    whole = join(clothes.put_on(man, (Garment(kind, "#3fa0c0"),)).parts)
    assert np.isfinite(whole.points).all() and np.isfinite(whole.normals).all()
    assert whole.weights.sum(1) == pytest.approx(1.0, abs=2e-2)
    assert whole.triangles.max() < len(whole.points)
    assert not {name for name, start, end in whole.names if end == start}


def test_clothes_hide_the_skin_below_them(man: Body):
    assert clothes.put_on(man, (Garment("trunks"),)).hidden.sum() == 0
    hidden = clothes.put_on(man, (Garment("boilersuit"),)).hidden
    assert hidden.sum() > 2500
    assert not hidden[man.weights[:, man.bone["head"]] > 0.5].any()
    assert not hidden[man.weight_of("index", "thumb") > 0.5].any()


def test_nobody_is_bare(man: Body):
    for look, kind in ((Look(), "swimsuit"), (Look(sex="male"), "trunks")):
        assert kind in {part.name for part in clothes.put_on(Body(look), ()).parts}


def test_an_open_jaw_lowers_the_chin(somebody: Person):
    still, _ = somebody.express({})
    opened, normals = somebody.express({"jawOpen": 1.0})
    moved = opened - still
    chin = np.argmin(moved[:, 1])
    assert moved[chin, 1] < -0.01
    assert still[chin, 1] < somebody.eye_height - 0.05
    assert np.allclose(np.linalg.norm(normals, axis=1), 1, atol=1e-3)
    assert np.abs(moved[still[:, 1] < 1.2]).max() == 0  # nothing below the neck


def test_units_move_brows_and_lids(somebody: Person):
    still, _ = somebody.express({})
    for unit, sign in (("browInnerUp", 1), ("eyeBlinkLeft", -1)):
        moved = somebody.express({unit: 1.0})[0] - still
        assert sign * moved[np.abs(moved[:, 1]).argmax(), 1] > 0.003


def test_faces_move_in_medium_shots_too(somebody: Person):
    for level in (MEDIUM, FIGURE):
        still, opened = somebody.express({}, level)[0], somebody.express({"jawOpen": 1.0}, level)[0]
        assert len(still) == len(somebody.lod(level).positions)
        assert (opened - still)[:, 1].min() < -0.01
    assert len(somebody.express({"jawOpen": 1.0}, WIDE)[0]) == len(somebody.lod(WIDE).positions)


def test_who_is_small_in_the_picture_throws_a_coarser_shadow_and_keeps_the_shading_of_a_face(somebody: Person):
    assert somebody.caster(FIGURE, 300.0) is somebody.lod(WIDE) and somebody.caster(WIDE, 100.0) is somebody.lod(CROWD)
    assert len(somebody.caster(MEDIUM).triangles) > 2 * len(somebody.lod(WIDE).triangles)
    assert (
        len(somebody.lod(WIDE).triangles)
        < len(somebody.caster(FIGURE).triangles)
        < len(somebody.caster(MEDIUM).triangles)
    )
    positions, normals = somebody.express({"jawOpen": 1.0}, FIGURE, 300.0)
    assert np.array_equal(positions, somebody.express({"jawOpen": 1.0}, FIGURE)[0])
    assert np.array_equal(normals, somebody.lod(FIGURE).normals)


def test_an_unknown_unit_is_an_error(somebody: Person):
    with pytest.raises(InputError, match="jawOpen"):
        somebody.express({"wiggleEars": 1.0})


def test_levels_cost_less_and_less(somebody: Person):
    count = {level: len(somebody.lod(level).triangles) for level in LEVELS}
    assert count[CLOSE] < 90_000 and count[MEDIUM] < 24_000 and count[FIGURE] < 15_000
    assert count[WIDE] < 7_000 and count[CROWD] < 2_200
    assert len({somebody.lod(level).key for level in LEVELS}) == len(LEVELS)
    heights = [np.ptp(somebody.lod(level).positions[:, 1]) for level in LEVELS]
    assert max(heights) - min(heights) < 0.06
    with pytest.raises(InputError):
        somebody.lod(7)


def test_neighbouring_points_have_neighbouring_numbers(somebody: Person):
    for level in LEVELS:
        triangles = somebody.lod(level).triangles.astype(int)
        held = np.full(
            triangles.max() + 1, -1
        )  # when a point was last drawn, by a renderer that remembers a few hundred
        corners = triangles.ravel()
        new = 0
        for turn, point in enumerate(corners.tolist()):
            new += held[point] < 0 or turn - held[point] > 1000
            held[point] = turn
        assert new < 1.1 * len(np.unique(corners))


def test_coarser_levels_keep_the_form(somebody: Person):
    from scipy.spatial import cKDTree

    fine = somebody.mesh
    skin = cKDTree(fine.positions[fine.material == MATERIAL["skin"]])
    for level, most in ((MEDIUM, 0.004), (FIGURE, 0.006), (WIDE, 0.010), (CROWD, 0.020)):
        mesh = somebody.lod(level)
        flat = mesh.triangles[mesh.material[mesh.triangles[:, 0]] == MATERIAL["skin"]]
        middles = mesh.positions[flat].mean(1)
        edges = np.ptp(mesh.positions[flat], axis=1).max(1)
        away, _ = skin.query(middles[edges < 0.06])
        assert np.quantile(away, 0.9) < most + 0.004  # the finest points lie up to 8 mm apart themselves


def test_the_cache_is_read_back_and_mends_itself():
    _person.cache_clear()
    look = Look(age=41, face=77)
    first = person(look, CLOTHES)
    file = cache.file(first.key)
    whole = file.read_bytes()
    _person.cache_clear()
    again = person(look, CLOTHES)
    assert again.mesh.positions.tobytes() == first.mesh.positions.tobytes()
    assert again.express({"mouthSmileLeft": 1})[0].tobytes() == first.express({"mouthSmileLeft": 1})[0].tobytes()
    for damaged in (whole[:1000], whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:]):
        file.write_bytes(damaged)
        _person.cache_clear()
        assert person(look, CLOTHES).mesh.positions.tobytes() == first.mesh.positions.tobytes()
        assert file.read_bytes() == whole
    assert not list(cache.folder().glob("*.part"))


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("FILMWRIGHT_CACHE", str(tmp_path / "file"))
    _person.cache_clear()
    assert person(Look(face=78), CLOTHES).height == pytest.approx(1.7)


@pytest.mark.parametrize(
    ("look", "word"),
    [
        (Look(height=10), "height"),
        (Look(age=900), "age"),
        (Look(age=0), "age"),
        (Look(sex="other"), "sex"),
        (Look(build=3), "build"),
        (Look(origin="martian"), "martian"),
        (Look(skin="pink"), "skin"),
        (Look(hair="helmet"), "helmet"),
        (Look(beard="purple"), "purple"),
        (Look(marks=("tail",)), "tail"),
        (Look(height=float("nan")), "height"),
    ],
)
def test_impossible_looks_are_errors(look: Look, word: str):
    with pytest.raises(InputError, match=word):
        person(look, CLOTHES)


@pytest.mark.parametrize(
    "garment", [Garment("jetpack"), Garment("shirt", "red"), Garment("shirt", "#ffffff", "paisley")]
)
def test_impossible_garments_are_errors(garment: Garment):
    with pytest.raises(InputError, match="NORA"):
        person(Look(), (garment,), "NORA")


def test_altered_body_data_is_an_error(tmp_path, monkeypatch):
    altered = tmp_path / "people.npz"
    altered.write_bytes(body_data_module.ASSET.read_bytes()[:-1] + b"?")
    for asset in (altered, tmp_path / "missing.npz"):
        monkeypatch.setattr(body_data_module, "ASSET", asset)
        body_data.cache_clear()
        with pytest.raises(AssetError, match=r"people\.npz|missing\.npz"):
            body_data()
    monkeypatch.undo()
    body_data.cache_clear()


@pytest.mark.parametrize(
    ("words", "kinds", "unknown"),
    [
        ("yellow raincoat", {"raincoat"}, ()),
        ("runner, tape on both knees", {"singlet", "running_shorts", "trainers", "knee_tape"}, ()),
        ("soldier", {"uniform", "helmet", "boots"}, ()),
        ("nurse", {"scrubs"}, ()),
        ("astronaut", {"spacesuit"}, ()),
        ("a worn leather jacket", {"leather_jacket"}, ()),
        ("manteau rouge, casquette", {"coat", "cap"}, ()),
        ("a torn coat", {"coat"}, ()),
        ("a long grey skirt", {"long_skirt"}, ()),
        ("jetpack", set(), ("jetpack",)),
        ("", set(), ()),
    ],
)
def test_words_become_costume(words: str, kinds: set[str], unknown: tuple[str, ...]):
    outfit = dress(words, Look(), 3)
    worn = {garment.kind for garment in outfit.garments}
    assert kinds <= worn
    assert outfit.unknown == unknown
    assert outfit == dress(words, Look(), 3)
    assert worn & {"shoes", "trainers", "boots", "wellingtons", "heels", "slippers"}


def test_named_colours_win():
    garments = {g.kind: g for g in dress("red and white striped jumper, dark blue jeans", Look()).garments}
    assert garments["jumper"].pattern == "stripes"
    red, green, blue = (int(garments["jeans"].colour[k : k + 2], 16) for k in (1, 3, 5))
    assert blue > red and blue > green and blue < 0x8C


def test_the_whole_wardrobe_can_be_sewn():
    from filmwright.stage.people import wardrobe

    table = wardrobe._table()
    entries = [*table["garments"].values()]
    entries += [entry for row in table["callings"].values() for entry in row]
    entries += [entry for rows in table["everyday"].values() for row in rows for entry in row]
    for entry in entries:
        clothes.check_wardrobe(tuple(wardrobe._pieces(entry, Look())))


def _openings(triangles: np.ndarray) -> int:
    """How many edges, each a ring, a surface has."""
    sides = np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), 1)
    each, count = np.unique(sides, axis=0, return_counts=True)
    rims = each[count == 1]
    group = {int(v): int(v) for v in np.unique(rims)}

    def root(v: int) -> int:
        while group[v] != v:
            v = group[v]
        return v

    for a, b in rims:
        group[root(int(a))] = root(int(b))
    return len({root(v) for v in group})


@pytest.mark.parametrize("build", [-1.0, -0.65, 0.0, 0.8])
def test_a_jumper_has_one_hole_for_the_head(build: float):
    from dataclasses import replace

    from filmwright.stage.people import cuts
    from filmwright.stage.people.measures import Measures
    from filmwright.stage.people.parts import rgb
    from filmwright.stage.people.tailoring import tailored

    measures = Measures(Body(Look(sex="male", age=11, height=1.46, build=build, muscle=-0.2)))
    cloth = tailored(measures, replace(cuts.cut_jumper(measures), hem=0.0), rgb("#34598c"))
    assert _openings(cloth.triangles) == 4  # head, waist, two hands


def test_a_cap_has_its_peak_in_front_only():
    from filmwright.stage.people.headwear import headgear

    body = Body(Look(sex="male", age=11, height=1.46))
    crown, visor, _ = headgear(body, "cap", "#b5302a").parts
    wide = float(np.ptp(visor.points[:, 0])) / float(np.ptp(crown.points[:, 0]))
    assert wide < 1.2  # not the brim of a hat
    assert visor.points[:, 2].max() > crown.points[:, 2].max() + 0.05 * body.head
