"""Patterns of cloth: where on the cloth a point lies, and that the renderer weaves them."""

import numpy as np
import pytest

from filmwright.bible import Garment, Look
from filmwright.generators.stage import pipeline
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.people import clothes
from filmwright.stage.people.body import Body
from filmwright.stage.people.patterns import PATTERNS
from filmwright.stage.portrait import _light
from filmwright.stage.snapshot import Air, Grade, Item, Snapshot, View


@pytest.fixture(scope="module")
def man() -> Body:
    return Body(Look(sex="male", age=30))


PATTERNED = [pattern for pattern in PATTERNS if pattern]


@pytest.mark.parametrize("pattern", PATTERNED)
def test_patterned_cloth_knows_its_place(pattern: str, man: Body):
    parts = clothes.put_on(man, (Garment("tshirt", "#8c3a30", pattern),)).parts
    cloth = next(part for part in parts if part.name == "tshirt")
    assert cloth.material == pattern and cloth.aux is not None
    ends = cloth.points[cloth.triangles[:, :2]]
    far = np.linalg.norm(ends[:, 0] - ends[:, 1], axis=1)
    place = cloth.aux[cloth.triangles[:, :2], 2:]
    moved = np.linalg.norm(place[:, 0] - place[:, 1], axis=1)
    assert np.median(moved / far) == pytest.approx(0.9, abs=0.35), (
        "a pattern is about as large on the cloth as it is meant"
    )
    assert (moved > far + 0.06).mean() < 0.02, "and jumps at seams only"


@pytest.mark.parametrize("pattern", PATTERNED)
def test_the_renderer_weaves_a_second_colour(pattern: str):
    at = np.array([[-0.2, 0.0], [0.2, 0.0], [0.2, 0.4], [-0.2, 0.4]])
    plain = np.array([1.0, 0.0])
    sheet = Mesh(
        key=f"woven {pattern}",
        positions=np.c_[at, np.zeros(4)].astype("f4"),
        normals=np.tile([0.0, 0.0, 1.0], (4, 1)).astype("f4"),
        colours=np.tile([0.45, 0.16, 0.14], (4, 1)).astype("f4"),
        triangles=np.array([[0, 1, 2], [0, 2, 3]], np.uint32),
        material=np.full(4, MATERIAL[pattern], np.uint8),
        aux=np.c_[np.tile(plain, (4, 1)), at].astype("f4"),
    )
    seen = Snapshot(
        items=(Item(mesh=sheet, shadow=False, name="sheet"),), light=_light(), air=Air(fog=0.0), grade=Grade(grain=0.0)
    )
    view = View((0.0, 0.2, 0.6), (0.0, 0.2, 0.0), 50.0, focus=0.6, f_stop=16.0)
    red = pipeline(96, 96, "draft").render(seen, view).rgb[24:72, 24:72].astype(float).mean(2)
    assert red.max() - red.min() > 12, "two tones lie side by side"
