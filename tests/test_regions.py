"""Parts of bodies and vehicles with ids of their own; where small things lie; names of two words."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Garment, Look
from filmwright.direction.asked_things import laid_top
from filmwright.reading.prompt import read
from filmwright.stage.creatures import known as animal
from filmwright.stage.people.person import person
from filmwright.stage.people.rig import INDEX
from filmwright.stage.props import known
from filmwright.stage.regions import divided, of_person, part
from filmwright.stage.snapshot import Item
from filmwright.steps.manifest import Measure
from filmwright.steps.picturing import ready

CLOTHES = (Garment("shirt", "#5a6f85"), Garment("jeans", "#32435c"), Garment("shoes", "#2b211c"))


def test_parts_of_a_body_are_where_they_belong_and_the_rest_is_left() -> None:
    human = person(Look(sex="male", beard="full"), CLOTHES)
    mesh, eyes = human.lod(1), (human.rest[INDEX["eye_l"]] + human.rest[INDEX["eye_r"]]) / 2
    found = {name: of_person(mesh, name, eyes) for name in ("hands", "legs", "beard", "face")}
    at = {name: mesh.positions[mesh.triangles[mine].ravel()] for name, mine in found.items()}
    hips = float(human.rest[INDEX["thigh_l"]][1])
    assert all(len(points) > 60 for points in at.values())
    assert at["legs"][:, 1].max() < hips + 0.12 and at["legs"][:, 1].min() > 0.02, "trouser legs, not shoes"
    assert np.abs(at["hands"][:, 0]).min() > 0.15
    assert at["beard"][:, 1].max() < eyes[1] and at["beard"][:, 1].min() > eyes[1] - 0.25
    items = divided(Item(mesh, 1), {700: ("hands", found["hands"]), 701: ("legs", found["legs"])})
    assert [item.id for item in items] == [1, 700, 701]
    assert sum(len(item.mesh.triangles) for item in items) == len(mesh.triangles)
    assert items[0].casters == (mesh, mesh) and not items[1].shadow


def test_what_is_of_a_part_is_of_the_whole_too() -> None:
    ids = np.zeros((10, 10), np.uint16)
    ids[2:8, 4:6], ids[2:4, 4:6] = 1, 700
    measure = Measure({700: 1})
    measure.look(np.zeros((10, 10, 3), np.uint8), ids)
    assert measure.seen[1].shares == [0.12] and measure.seen[700].shares == [0.04]
    assert measure.seen[1].box == (0.4, 0.2, 0.6, 0.8)


@pytest.mark.parametrize(
    ("prompt", "name"), [("a man rubs his hands", "hands"), ("a woman paddling a canoe on a lake", "paddle")]
)
def test_a_prompt_that_names_a_part_or_needs_it_has_it(prompt: str, name: str) -> None:
    made = ready(prompt, 1.0, (160, 68), 1)
    assert name in [each.name for each in made.parts.values()]
    assert part("beard") == "beard" and part("knee") == "legs" and part("sofa") is None


def test_things_lie_on_a_level_top() -> None:
    assert laid_top("sink") < 1.0, "on the counter, not on the tap"
    assert laid_top("car") > 1.2, "on the roof, not on the seats"


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a sewing machine", [("sewing machine", 1)]),
        ("two rocking chairs", [("rocking chair", 2)]),
        ("a pair of red sneakers", [("trainers", 1)]),
        ("a record player and a trash can", [("record player", 1), ("trash can", 1)]),
        ("a jump rope", [("jump rope", 1)]),
        ("a pencil", [("pencil", 1)]),
    ],
)
def test_names_of_two_words_and_pairs(prompt: str, kinds: list[tuple[str, int]]) -> None:
    request = read(prompt, known, animal)
    assert [(known(e.noun), e.count) for e in request.of_kind("thing")] == kinds
    assert not request.people
