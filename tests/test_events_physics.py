"""What happens by itself keeps what should be kept: volume, energy, the whole in its pieces; and is a pure function of time."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.errors import StageError
from filmwright.scenes import Event
from filmwright.stage.events import FAMILIES, family
from filmwright.stage.events.act import Moment, Solid, Subject
from filmwright.stage.events.bodies import Body, bake
from filmwright.stage.events.growing import melting, reached
from filmwright.stage.events.liquids import Pouring, vessel_of
from filmwright.stage.events.moving import bounces, height_at
from filmwright.stage.events.pieces import broken
from filmwright.stage.events.puffs import MOST
from filmwright.stage.events.vessel import vessel
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.props import prop_mesh
from filmwright.stage.shapes import ball, box, slab
from filmwright.stage.snapshot import Item, View
from filmwright.stage.surface import named

VIEW = View((0.0, 1.5, 6.0), (0.0, 1.0, 0.0))


def area(mesh) -> float:
    corner = mesh.positions[mesh.triangles].astype(float)
    return float(np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1).sum() / 2)


def subject(mesh=None, other=None, into=None) -> Subject:
    """A thing on a table a metre high."""
    mesh = mesh or named("crate", slab((0.4, 0.4, 0.4), "#8a5a30", "wood"))
    low, high = (np.asarray(c, float) for c in mesh.bounds)
    model = np.eye(4)
    model[:3, 3] = (0.0, 1.0 - low[1], 0.0)
    item = Item(mesh, id=200, model=model.astype("f4"), group="prop", name="thing")
    table = Solid(np.array([-0.8, 0.0, -0.5]), np.array([0.8, 1.0, 0.5]))
    lift = model[:3, 3]
    return Subject("thing", 200, (item,), low + lift, high + lift, lambda x, z: 0.0, (table,), other=other, into=into)


@pytest.mark.parametrize("kind", ["vase", "apple", "chair"])
def test_pieces_are_the_whole(kind):
    mesh = prop_mesh(Prop("p", kind, kind))
    pieces = broken(mesh, 24, 5)
    assert len(pieces.areas) > 12
    assert pieces.areas.sum() == pytest.approx(area(mesh), rel=1e-3)
    assert int(pieces.mesh.joints.max()) == len(pieces.areas) - 1 < 64


def test_pieces_lie_apart_in_their_cells():
    """A box broken in pieces: each piece's box is smaller than the whole, and together they span it."""
    mesh = named("b", box((-1, 0, -1), (1, 2, 1)))
    pieces = broken(mesh, 30, 2)
    low, high = (pieces.middles - pieces.halves).min(0), (pieces.middles + pieces.halves).max(0)
    assert np.allclose(low, [-1, 0, -1], atol=1e-5) and np.allclose(high, [1, 2, 1], atol=1e-5)
    assert (pieces.halves.max(1) < 1.0).all()


def test_energy_does_not_rise():
    """Bodies that fall on a table and on the floor lose energy and never gain any beyond the solver's springs."""
    draw = np.random.default_rng(3)
    bodies = [
        Body(
            draw.uniform(-0.5, 0.5, 3) + [0, 2, 0],
            draw.uniform(0.03, 0.1, 3),
            draw.normal(0, 1, 3),
            draw.normal(0, 3, 3),
        )
        for _ in range(8)
    ]
    track = bake(bodies, (Solid(np.array([-0.4, 0, -0.4]), np.array([0.4, 0.7, 0.4])),), 0.0, 2.0, 0.2)
    start = track.energies[0]
    assert track.energies.max() <= start * 1.02
    assert track.energies[-1] < 0.5 * start
    assert (track.middles[-1, :, 1] > -0.02).all()  # nothing goes through the floor


def test_bounces_lose_their_share():
    arcs = bounces(1.0, 0.7)
    tops = [speed**2 / 2 / 9.81 for _, _, speed in arcs]
    assert tops[0] == pytest.approx(1.0)
    for before, after in pairwise(tops):
        assert after == pytest.approx(0.49 * before)
    assert height_at(0.0, arcs)[1] == pytest.approx(1.0) and height_at(99.0, arcs)[1] == 0.0


@pytest.mark.parametrize("t", [0.0, 0.5, 0.9, 1.7, 3.3, 5.0, 9.0])
def test_what_is_poured_is_conserved(t):
    cup = vessel(0.09, 0.1, "#ffffff", False)
    flow = Pouring(cup, float(cup.volumes[-1]) * 0.8, 4.0, 0.2)
    arrived, left = flow.poured(t), flow.left(t)
    assert 0.0 <= arrived <= left <= flow.amount * (1 + 1e-9)
    assert arrived + flow.in_air(t) == pytest.approx(left)
    # the level holds as much as has arrived
    assert float(np.interp(cup.level(arrived), cup.heights, cup.volumes)) == pytest.approx(arrived, rel=1e-6, abs=1e-12)
    if t > 6.0:
        assert arrived == pytest.approx(flow.amount)


def test_a_stream_carries_as_much_everywhere():
    """Its cross-section times its speed is the flow, at every height (Torricelli)."""
    cup = vessel(0.09, 0.1, "#ffffff", False)
    flow = Pouring(cup, 2e-4, 4.0, 0.2)
    path, radii = flow.stream(2.0, np.array([0.0, 0.5, 0.0]), np.array([0.0, 0.1, 0.0]))
    fallen = 0.5 - path[:, 1]
    speed = np.sqrt(flow.speed**2 + 2 * 9.81 * fallen)
    assert np.allclose(np.pi * radii**2 * speed, flow.rate, rtol=1e-6)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.77, 1.0])
def test_melting_loses_nothing(share):
    tall, wide, own, pool = melting(share, 0.02)
    assert own + pool == pytest.approx(0.02)
    assert tall * wide**2 * 0.02 == pytest.approx(own)


def test_a_vessel_is_of_its_things_kind():
    glass = vessel_of(subject(prop_mesh(Prop("g", "glass", "glass"))))
    assert glass.material == "glass"
    cup = vessel_of(subject(prop_mesh(Prop("c", "cup", "cup", "#aa3322"))))
    assert cup.material == "tile" and cup.tall == pytest.approx(0.09, abs=0.02)


def test_a_ball_reaches_as_far_to_all_sides():
    far, _ = reached(named("ball", ball(0.5, sides=48, rings=32)), np.zeros(3), np.eye(3))
    assert np.allclose(far, 0.5, atol=0.01)


@pytest.mark.parametrize("do", sorted(FAMILIES))
def test_every_event_is_a_pure_function_of_time(do):
    """Asked twice, or in another order, an act gives the same; it shows something, and no cloud is beyond bounds."""
    other = subject(named("two", ball(0.2)))
    thing = subject(other=other, into=named("ball", ball(0.3)))
    made = family(do)(
        Event(do, what="thing", other="two", into="milk" if do == "pour" else "coffee" if do == "mix" else "", seed=4),
        thing,
    )
    assert 0.0 <= made.peak <= made.ends
    times = (0.0, made.peak, min(made.ends, 8.0))
    once = {t: made.at(Moment(t, thing.items, VIEW, t)) for t in times}
    for t in reversed(times):
        again = made.at(Moment(t, thing.items, VIEW, t))
        for one, two in zip((*(once[t].items or ()), *once[t].more), (*(again.items or ()), *again.more), strict=True):
            assert one.mesh.key == two.mesh.key
            assert np.array_equal(one.model, two.model)
            if one.shape is not None:
                assert np.array_equal(one.shape[0], two.shape[0])
        assert once[t].lamps == again.lamps
    shown = once[made.peak]
    assert shown.more or shown.items is not None
    for item in (*(shown.items or ()), *shown.more):
        assert np.isfinite(item.model).all()
        if int(item.mesh.material[0]) == MATERIAL["puff"]:
            assert len(item.mesh.positions) <= 4 * MOST
            assert np.isfinite(item.shape[0]).all()


def test_an_event_that_is_unknown_is_told():
    with pytest.raises(StageError, match="no event 'sneeze'"):
        family("sneeze")


def test_a_thing_falls_over_the_edge_to_the_floor():
    thing = subject(named("cup", slab((0.1, 0.1, 0.1))))
    act = family("fall")(Event("fall", into="off"), thing)
    end = act.at(Moment(5.0, thing.items, VIEW)).items[0]
    middle = (end.model @ [0, 0.05, 0, 1])[:3]
    assert middle[1] < 0.2 and middle[2] > 0.5  # on the floor, before the table
    assert 0.4 < act.contact < 2.5
