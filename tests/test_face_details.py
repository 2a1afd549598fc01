"""What is seen of a face in a close-up: lash lines on the lids' edge, creases on the skin, hair swept over the ears to where it is tied;
and hands and legs at ease."""

from itertools import pairwise

import numpy as np
import pytest

from filmwright.bible import Look
from filmwright.reading.acts import told
from filmwright.stage.motion.face import expression
from filmwright.stage.people import tied_hair
from filmwright.stage.people.body import Body
from filmwright.stage.people.creases import creases
from filmwright.stage.people.lashes import LOWER, UPPER, lashes, lid
from filmwright.stage.people.scalp import Outside
from filmwright.stage.people.skin import paint_skin


@pytest.fixture(scope="module")
def woman() -> Body:
    return Body(Look(sex="female", age=34, hair="bun"))


@pytest.fixture(scope="module")
def old() -> Body:
    return Body(Look(sex="female", age=76, hair="bun"))


def test_the_rows_of_the_lash_strips_are_neighbours_in_the_data(woman: Body) -> None:
    for number, rows in ((2, UPPER), (1, LOWER)):
        triangles = woman.faces[f"helper-l-eyelashes-{number}"]
        used = np.unique(triangles)
        pairs = {
            tuple(sorted((a, b)))
            for t in np.searchsorted(used, triangles)
            for a, b in ((t[0], t[1]), (t[1], t[2]), (t[2], t[0]))
        }
        for row in rows[:2]:
            assert all(tuple(sorted(pair)) in pairs for pair in pairwise(row))


def test_lashes_lie_on_the_lid_and_look_out(woman: Body) -> None:
    eye = woman.eyes[0]
    edge = woman.positions[lid(woman, "l", True)[0]]
    assert (
        np.abs(np.diff(edge[:, 0])).min() > 1e-4 and (np.diff(edge[:, 0]) > 0).sum() > 8
    )  # from the nose to the temple
    for part in lashes(woman):
        near = eye if part.points[:, 0].mean() > 0 else woman.eyes[1]
        assert np.abs(part.points - near)[:, :2].max() < 1.7 * woman.eye_radius  # no wings beyond the corners
        assert (part.points[:, 2] > near[2]).all()


def test_years_draw_lines_and_no_crease_leaves_the_face(woman: Body, old: Body) -> None:
    counts = []
    for body in (woman, old):
        drawn = creases(body, *paint_skin(body))
        counts.append(len(drawn))
        for part in drawn:
            assert np.isfinite(part.points).all() and part.source is not None and part.mix is not None
            skin = (body.positions[part.source] * part.mix[..., None]).sum(1)
            assert np.linalg.norm(part.points - skin, axis=1).max() < 0.002
    child = Body(Look(age=7))
    assert len(creases(child, *paint_skin(child))) == 2  # the folds of the lids alone
    assert counts[1] > counts[0] + 10


def test_tied_hair_covers_the_tops_of_the_ears_and_the_bun_is_seen_from_the_front(woman: Body) -> None:
    parts = tied_hair.bun(woman, Outside(woman))
    assert next(part for part in parts if part.name == "bun").points[:, 1].max() > woman.crown + 0.02 * woman.head
    locks = np.concatenate([part.points for part in parts if part.name == "locks"])
    for sign in (1.0, -1.0):
        beside = locks[(sign * locks[:, 0] > 0.05 * woman.head) & (locks[:, 2] > woman.brow[2] - 0.11 * woman.head)]
        assert beside[:, 1].min() < woman.brow[1] < beside[:, 1].max()


def test_swept_locks_lie_outside_the_head(woman: Body) -> None:
    outside = Outside(woman)
    for part in tied_hair.pigtails(woman, outside):
        if part.name == "locks":
            height, _ = outside.nearest(part.points)
            assert np.percentile(height, 2) > -0.004


def test_ten_moods_are_ten_faces() -> None:
    moods = ("joy", "fear", "anger", "sorrow", "surprise", "disgust", "doubt", "tenderness", "pain", "effort")
    faces = [expression(mood) for mood in moods]
    names = sorted(set().union(*faces))
    table = np.array([[face.get(name, 0.0) for name in names] for face in faces])
    apart = np.linalg.norm(table[:, None] - table[None], axis=2) + 9 * np.eye(len(moods))
    assert apart.min() > 0.7, [moods[k] for k in np.unravel_index(apart.argmin(), apart.shape)]


@pytest.mark.parametrize(
    ("words", "do"),
    [
        ("a man waits with his hands in his pockets", "hands_in_pockets"),
        ("a boy with his hands stuffed into his pockets", "hands_in_pockets"),
        ("a guard with her arms folded", "cross_arms"),
        ("an aunt crosses her arms", "cross_arms"),
        ("a girl sits cross-legged on the floor", "sit_cross_legged"),
        ("two boys sitting cross-legged", "sit_cross_legged"),
    ],
)
def test_words_of_ease_are_acts(words: str, do: str) -> None:
    assert do in [each.act.do for each in told(words)]
