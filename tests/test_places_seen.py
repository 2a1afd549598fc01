"""Places that are to be recognised at first sight: their words, what stands in them, and the views that they know themselves."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Place
from filmwright.generators.stage import pipeline
from filmwright.reading.prompt import read
from filmwright.stage.creatures import known as animal
from filmwright.stage.filming import picture
from filmwright.stage.light import lighting
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.places import build
from filmwright.stage.places.trees import tree
from filmwright.stage.places.volcano import MOUTH, fountain
from filmwright.stage.props import known
from filmwright.steps.picturing import ready

READ = (
    ("a herder crosses the dry savanna", "plain", {"kind": "savanna"}),
    ("a diver over a coral reef", "underwater", {"coral": "1"}),
    ("an old man on a tropical island", "shore", {"kind": "beach", "palms": "yes"}),
    ("a storm at the rocky cliff coast", "shore", {"kind": "cliff"}),
    ("two boys on bicycles in a suburban street", "house", {"look": "street"}),
    ("a truck on a winding mountain road", "plain", {"kind": "mountain", "way": "road"}),
    ("a cook at a night market in Taipei", "settlement", {"kind": "chinatown"}),
    ("a thief runs through the souk", "settlement", {"kind": "souk"}),
    ("a priest in a small village in winter", "settlement", {"kind": "medieval", "season": "winter"}),
    ("a knight in a medieval town square", "settlement", {"kind": "medieval"}),
    ("a volcano erupting", "wild", {"kind": "volcano"}),
    ("a detective in a dark alley", "street", {"style": "alley"}),
    ("two castaways on a small island", "shore", {"palms": "yes"}),
    ("floating islands in the sky", "aloft", {"kind": "islands"}),
    ("a packed football stadium", "yard", {"kind": "stadium", "game": "football"}),
)  # fmt: skip


@pytest.mark.parametrize(("prompt", "kind", "options"), READ, ids=[row[0] for row in READ])
def test_words_find_the_place_and_not_its_neighbour(prompt, kind, options):
    where = read(prompt, known, animal).where
    assert where.kind == kind
    assert options.items() <= dict(where.options).items()


SETS = (
    ("settlement", {"kind": "souk"}, "minaret"), ("settlement", {"kind": "chinatown"}, "lanterns"),
    ("plain", {"kind": "mountain", "way": "road"}, "road"), ("shore", {"kind": "beach", "palms": "yes"}, "palm tree"),
    ("wild", {"kind": "slope"}, "ski lift"), ("yard", {"kind": "stadium", "game": "football"}, "goal"),
    ("grounds", {"kind": "oasis"}, "reeds"),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "options", "has"), SETS, ids=lambda value: str(value))
def test_what_the_place_is_known_by_stands_there_and_its_view_is_free(kind, options, has):
    built = build(Place("p", "P", kind, False, 5, tuple(sorted(options.items()))))
    items = built.items("night")
    assert has in {item.name for item in items}
    for item in items:
        assert np.isfinite(item.mesh.positions).all() and np.isfinite(item.mesh.normals).all()
        assert float(item.mesh.colours.min()) >= 0.0 and float(item.mesh.colours.max()) <= 1.0
    for x, z in built.plan.marks[:4]:
        assert built.plan.standable((x, z), 0.2), f"nobody can stand at {x}, {z}"
    assert built.plan.views
    for eye, _ in built.plan.views:
        point = np.array(eye)
        assert float(built.ground(point[0], point[2])) + 0.3 < point[1]
        assert not any(
            bool(((point > np.array(box.lo)) & (point < np.array(box.hi))).all()) for box in built.plan.boxes
        ), "the camera is in something"


def test_snow_lies_in_winter_and_not_in_summer():
    white = []
    for season in ("winter", "summer"):
        built = build(Place("p", "P", "settlement", False, 5, (("kind", "medieval"), ("season", season))))
        ground = [item.mesh for item in built.items("day", "clear") if item.name == "ground"]
        white.append(np.mean(np.concatenate([mesh.material for mesh in ground]) == MATERIAL["snow"]))
    assert white[0] > 0.9 and white[1] == 0.0


def test_leaves_of_a_tree_are_many_and_small():
    near, far = tree("oak", 3), tree("oak", 3, far=True)
    for mesh, most in ((near, 0.62), (far, 0.80)):
        leaf = mesh.triangles[(mesh.material[mesh.triangles] == MATERIAL["foliage"]).all(1)]
        corners = mesh.positions[leaf]
        longest = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(1)
        assert float(np.median(longest)) < most
    assert len(far.triangles) < 0.5 * len(near.triangles)


def test_what_a_volcano_throws_falls_back_and_is_thrown_again():
    one, sizes = fountain(4, 200.0, 3.0)
    again, _ = fountain(4, 200.0, 3.0)
    later, _ = fountain(4, 200.0, 3.1)
    assert np.array_equal(one, again) and sizes.min() > 0
    moved = np.abs(later - one).max(1)
    assert np.median(moved) > 0.5
    assert np.hypot(one[:, 0] - MOUTH[0], one[:, 2] - MOUTH[1]).max() < 200.0


def test_what_is_white_all_over_is_printed_down():
    slope, field = (lighting(kind, False, "day", "clear", "neutral", 3)[2].exposure for kind in ("slope", "field"))
    assert slope < 0.95 * field


def test_a_dark_alley_is_neither_blown_nor_black():
    """Under a twelfth of the picture is burnt out, and more than half of it can be read."""
    made = ready("a dark alley at night", 2.0, (160, 90), 1)
    frame = made.window.start
    taken = picture(made.world, made.camera, frame, made.world.seconds(frame), pipeline(160, 90, "fine"))
    luma = taken.rgb.astype(float) @ (0.2126, 0.7152, 0.0722)
    assert (luma > 250).mean() < 0.085
    assert (luma > 9).mean() > 0.5
