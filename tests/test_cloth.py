"""Cloth that hangs: it rests where it was sewn, lags behind, blows, keeps its length and out of the legs; a frame is a pure function."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Garment, Look
from filmwright.stage.cloth.cage import COLUMNS, ROWS, cage_of, follow, hanging
from filmwright.stage.cloth.drape import Drape
from filmwright.stage.people.parts import WIDE
from filmwright.stage.people.person import Person, person

STILL = (0.0, 0.0, 0.0)


@pytest.fixture(scope="module")
def dressed() -> Person:
    return person(Look(sex="female"), (Garment("dress"),))


def carried(at: Array) -> tuple[Array, float]:
    """A body in its rest pose, put somewhere."""
    bones = np.tile(np.eye(4), (55, 1, 1))
    bones[:, :3, 3] = at
    return bones, 0.0


def still(frame: int) -> tuple[Array, float]:
    return carried(np.zeros(3))


def runs(frame: int) -> tuple[Array, float]:
    return carried(np.array([0.0, 0.0, 3.0 * frame / 24]))


def test_only_what_hangs_has_a_cage(dressed: Person) -> None:
    assert cage_of(dressed.lod(0)) is not None
    assert cage_of(person(Look(), (Garment("shirt"), Garment("trousers"))).lod(0)) is None


def test_every_level_follows_the_cage_in_shares_of_one(dressed: Person) -> None:
    cage = cage_of(dressed.lod(0))
    assert cage is not None
    for level in range(WIDE + 1):
        mesh = dressed.lod(level)
        how = follow(mesh, cage)
        assert len(how.vertices) == int(hanging(mesh).sum()) > 30
        total = how.shares.sum(1)
        assert float(total.max()) < 1.0001
        hem = mesh.aux[how.vertices, 1] > 0.9 * cage.most
        assert float(total[hem].min()) > 0.85  # the hem swings whole
        waist = mesh.aux[how.vertices, 1] < 0.05
        assert float(total[waist].max(initial=0.0)) < 0.35  # where it is held it stays


def test_cloth_of_one_who_stands_hangs_as_it_was_sewn(dressed: Person) -> None:
    drape = Drape(dressed, still, STILL, 24, 0.0)
    moved = drape.moved(100)
    assert moved is not None
    assert float(np.linalg.norm(moved, axis=1).max()) < 0.005


def test_the_cloth_of_one_who_runs_lags_behind_and_the_hem_most(dressed: Person) -> None:
    behind = Drape(dressed, runs, STILL, 24, 0.0).moved(120)
    resting = Drape(dressed, still, STILL, 24, 0.0).moved(120)
    assert behind is not None and resting is not None
    lag = (resting - behind)[:, 2].reshape(COLUMNS, ROWS).mean(0)
    assert lag[-1] > 0.02 and lag[-1] > lag[0] > 0


def test_wind_blows_cloth_its_way(dressed: Person) -> None:
    blown = Drape(dressed, still, (8.0, 0.0, 0.0), 24, 0.0).moved(60)
    assert blown is not None
    hem = blown.reshape(COLUMNS, ROWS, 3)[:, -1]
    assert float(hem[:, 0].mean()) > 0.05
    assert abs(float(hem[:, 2].mean())) < 0.3 * float(hem[:, 0].mean())


def test_cloth_keeps_its_length_in_a_gale(dressed: Person) -> None:
    cage = cage_of(dressed.lod(0))
    assert cage is not None
    blown = Drape(dressed, still, (40.0, 0.0, 10.0), 24, 0.0).moved(60)
    assert blown is not None
    far = np.linalg.norm((cage.rest + blown).reshape(COLUMNS, ROWS, 3) - cage.top[:, None], axis=-1).ravel()
    assert float((far / cage.length).max()) < 1.25  # neighbours even it out a little when it is drawn


def test_a_frame_does_not_depend_on_which_were_asked_for_before(dressed: Person) -> None:
    forward, backward = (Drape(dressed, runs, (3.0, 0.0, 0.0), 24, 1.0) for _ in range(2))
    frames = [50, 71, 72, 73, 90]
    first = {f: forward.moved(f) for f in frames}
    second = {f: backward.moved(f) for f in reversed(frames)}
    for f in frames:
        one, other = first[f], second[f]
        assert one is not None and other is not None and np.array_equal(one, other)


def test_blocks_run_into_each_other_without_a_step(dressed: Person) -> None:
    drape = Drape(dressed, runs, (4.0, 0.0, 0.0), 24, 0.5)
    path = np.array([drape.moved(f) for f in range(60, 120)])
    step = np.abs(np.diff(path, axis=0)).max((1, 2))
    assert float(step.max()) < 0.02


def test_the_shape_moves_the_hem_and_nothing_else(dressed: Person) -> None:
    drape = Drape(dressed, runs, STILL, 24, 0.0)
    mesh = dressed.lod(1)
    positions, normals = drape.shape(1, 120, carried(np.array([0.0, 0.0, 15.0]))[0], mesh.positions, mesh.normals)
    moved = np.linalg.norm(positions - mesh.positions, axis=1)
    assert float(moved[~hanging(mesh)].max()) == 0.0
    assert float(moved.max()) > 0.03
    assert np.allclose(np.linalg.norm(normals[hanging(mesh)], axis=1), 1.0, atol=1e-3)
