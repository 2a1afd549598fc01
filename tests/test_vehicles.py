"""Vehicles: every kind is built and sound, wheels turn by the distance, riders sit where the seat is, and prompts are understood."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Bible, Character, Garment, Place
from filmwright.direction.asked_scene import stage
from filmwright.direction.asked_vehicles import convoyed, garaged
from filmwright.direction.told_vehicles import with_vehicles
from filmwright.reading.prompt import read
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.creatures import known as animal
from filmwright.stage.mesh import MATERIALS
from filmwright.stage.people.rig import INDEX
from filmwright.stage.places import build
from filmwright.stage.props import known, prop_mesh
from filmwright.stage.vehicles import known as known_vehicle
from filmwright.stage.vehicles import make_of, plain
from filmwright.stage.vehicles.catalogue import NAMES, SAME, Make, vehicle
from filmwright.stage.vehicles.model import BODY
from filmwright.stage.world import World

FAMILIES = (
    "bicycle",
    "motorcycle",
    "sedan",
    "bus",
    "truck",
    "train",
    "rowing boat",
    "airplane",
    "helicopter",
    "cart",
    "wheelchair",
)


def world(kind: str, path: tuple[tuple[float, float], ...], manner: str = "rolling", riders: int = 1, place: str = "street",
          frames: int = 72, **more: float) -> World:  # fmt: skip
    people = tuple(
        Character(f"p{k}", f"P{k}", wardrobe=(Garment("jumper"), Garment("trousers"))) for k in range(riders)
    )
    bible = Bible(
        characters=(Character("v", "V", kind=f"vehicle: {kind}"), *people), places=(Place("pl", "PL", place),)
    )
    (ax, az), (bx, bz) = path[0], path[-1]
    mark = Mark(ax, az, float(np.degrees(np.arctan2(bx - ax, bz - az))))
    cues = [Cue("v", "travel", 0, frames, path=path, manner=manner, height=more.get("height", 0.0))]
    cues += [Cue(f"p{k}", "ride", 0, frames * 2, target="v", manner=f"seat{k}") for k in range(riders)]
    marks = (("v", mark), *((f"p{k}", mark) for k in range(riders)))
    return World(
        Scene("1", "EXT. X", "pl", marks=marks, beats=(Beat("1-1", "action", frames, cues=tuple(cues)),)), bible
    )


@pytest.mark.parametrize("kind", FAMILIES)
def test_a_vehicle_is_sound(kind: str) -> None:
    one = vehicle(Make(kind))
    for mesh in (one.mesh, one.plain):
        assert np.isfinite(mesh.positions).all() and np.abs(np.linalg.norm(mesh.normals, axis=1) - 1).max() < 1e-3
        assert mesh.material.max() < len(MATERIALS) and mesh.joints is not None
        assert mesh.joints[:, 0].max() <= len(one.bones)
    assert len(one.plain.triangles) < len(one.mesh.triangles) <= 30_000
    if one.go == "road":
        assert abs(one.bounds[0][1]) < 0.03, "it stands on the ground"
    assert {bone.parent for bone in one.bones} <= {BODY, *(bone.name for bone in one.bones)}
    for seat in one.seats:
        low, high = one.bounds
        assert low[0] - 0.1 < seat.hips[0] < high[0] + 0.1 and seat.hips[1] < high[1] + 1.1


def test_every_word_means_a_kind() -> None:
    assert all(kind == "" or kind in NAMES for kind in SAME.values())
    assert known_vehicle("lorries") is None or known_vehicle("lorries") == "truck"
    assert known_vehicle("elephant") is None
    made = make_of("small red convertible")
    assert made == Make("convertible", made.colour) and made.colour.startswith("#")  # type: ignore[union-attr]
    assert plain("sedan") == "car" and plain("bus") == "bus"


def test_wheels_turn_by_the_distance_and_never_slide() -> None:
    made = world("sedan", ((-1.0, -10.0), (-1.0, 20.0)), riders=0)
    one = made.convoy.fleet.vehicles["v"]
    radius = next(bone.radius for bone in one.bones if bone.name == "rear_l")
    for frame in (10, 30, 50):
        now, later = made.convoy.fleet.now("v", frame), made.convoy.fleet.now("v", frame + 1)
        gone = float((later.chassis[:3, 3] - now.chassis[:3, 3])[2])
        turn = now.bones["rear_l"][:3, :3].T @ later.bones["rear_l"][:3, :3]
        angle = float(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1)))
        assert gone > 0.2
        assert angle == pytest.approx(gone / radius, rel=0.02)
        soon = made.convoy.fleet.now("v", frame + 0.1)
        touching = now.chassis @ np.array(
            [0.9, 0.0, next(bone.pivot[2] for bone in one.bones if bone.name == "rear_l"), 1.0]
        )
        rubber = np.linalg.inv(now.bones["rear_l"]) @ touching
        slid = np.linalg.norm(soon.point("rear_l", rubber[:3]) - touching[:3])
        assert slid < 0.12 * float((soon.chassis[:3, 3] - now.chassis[:3, 3])[2]), "what touches the road stands still"


def test_a_cyclist_has_feet_on_the_pedals_and_hands_at_the_bars() -> None:
    made = world("bicycle", ((0.0, -8.0), (0.0, 6.0)))
    for frame in (12, 15, 18, 40):
        body = made.poses(frame)["p0"]
        now = made.convoy.fleet.now("v", frame)
        one = made.convoy.fleet.vehicles["v"]
        for side, hold in zip(("l", "r"), one.seats[0].feet, strict=True):
            pedal = now.point(hold.bone, np.asarray(hold.point))
            assert np.linalg.norm(body.joints[INDEX[f"ball_{side}"]] - pedal) < 0.22
        for side, hold in zip(("l", "r"), one.seats[0].hands, strict=True):
            bar = now.point(hold.bone, np.asarray(hold.point))
            assert np.linalg.norm(body.joints[INDEX[f"hand_{side}"]] - bar) < 0.06
        assert not body.planted


def test_a_driver_is_under_the_roof_and_goes_with_the_car() -> None:
    made = world("sedan", ((-1.0, -10.0), (-1.0, 20.0)), riders=2)
    for frame in (5, 30, 60):
        car = made.convoy.fleet.now("v", frame).body
        for who in ("p0", "p1"):
            head = np.linalg.inv(car) @ np.append(made.poses(frame)[who].joints[INDEX["head"]], 1.0)
            assert head[1] < 1.36 and abs(head[0]) < 0.6 and -1.2 < head[2] < 0.6
        away = made.performance.position("p0", frame) - made.performance.position("v", frame)
        assert np.linalg.norm(away) < 1e-6


def test_a_bicycle_leans_into_a_bend_and_a_car_does_not() -> None:
    a = np.linspace(0, 1.4, 12)
    bend = tuple((float(9 - 9 * np.cos(t)), float(9 * np.sin(t))) for t in a)  # to the left, towards +x
    lean = {}
    for kind in ("motorcycle", "sedan"):
        made = world(kind, bend, riders=0, place="desert", frames=44)
        up = made.convoy.fleet.now("v", 22).chassis[:3, 1]
        heading = np.radians(made.performance.heading("v", 22))
        lean[kind] = float(np.degrees(np.arcsin(up @ np.array([np.cos(heading), 0, -np.sin(heading)]))))
    assert lean["motorcycle"] > 6.0
    assert abs(lean["sedan"]) < 8.0


def test_taking_off_leaves_the_ground_late_and_climbs_without_a_leap() -> None:
    made = world("propeller plane", ((0.0, -60.0), (0.0, 60.0)), "leaving take_off", 0, frames=120, height=20.0)
    heights = np.array([made.convoy.fleet.now("v", f).chassis[1, 3] for f in range(0, 118, 2)])
    assert heights[20] < 0.3 < heights[-1] and heights[-1] > 12.0
    assert np.diff(heights).max() < 1.2


@pytest.mark.parametrize(
    ("prompt", "kind", "riders", "place"),
    [
        ("a boy rides a green bicycle", "bicycle", 1, "plain"),
        ("two friends are driving a convertible along the coast", "convertible", 2, "shore"),
        ("a truck speeds down the highway", "truck", 0, "yard"),
        ("a steam train crosses the plain", "steam engine", 0, "plain"),
        ("a man is rowing a boat", "boat", 1, "wild"),
        ("a yacht", "yacht", 0, "shore"),
        ("a woman is kayaking", "kayak", 1, "wild"),
        ("a helicopter flies over the desert", "helicopter", 0, "desert"),
    ],
)
def test_prompts_name_what_goes(prompt: str, kind: str, riders: int, place: str) -> None:
    request = garaged(read(prompt, known, animal))
    found = convoyed(request)
    assert [part.kind for part in found.parts] == [kind]
    assert len(found.parts[0].riders) == riders
    assert request.where.kind == place


def test_what_stands_beside_other_things_stays_one_of_them() -> None:
    for prompt in (
        "a bicycle and a car",
        "a bench on the left of a truck",
        "a boat and an airplane",
        "a person drives a nail",
    ):
        assert not convoyed(read(prompt, known, animal)).parts, prompt


def test_a_horse_is_ridden_and_not_driven() -> None:
    found = convoyed(read("a cowboy riding a horse in the desert", known, animal))
    assert [(part.kind, part.riders) for part in found.parts] == [("", ("PERSON1",))]


def test_a_screenplay_says_who_comes_gets_in_and_drives_off() -> None:
    street = build(Place("p", "P", "street"))
    scene = Scene(
        "1",
        "EXT. STREET - DAY",
        "p",
        marks=(("anna", Mark(5.9, 4.0)),),
        beats=(
            Beat("1", "action", 60, text="A red car pulls up. Anna gets in and drives off."),
            Beat("2", "action", 60, text="She gets out."),
        ),
    )
    told = with_vehicles(scene, {"anna": "anna"}, street, {})
    deeds = [(cue.who, cue.do) for cue in told.beats[0].cues]
    assert deeds == [
        ("vehicle-red-car-1", "appear"),
        ("vehicle-red-car-1", "travel"),
        ("anna", "walk"),
        ("anna", "ride"),
        ("vehicle-red-car-1", "travel"),
    ]
    anna = Character("anna", "ANNA", wardrobe=(Garment("coat"), Garment("trousers")))
    made = World(told, Bible(characters=(anna,), places=(Place("p", "P", "street"),)))
    start = told.start("2")
    ridden = made.performance.position("anna", start - 20) - made.performance.position("vehicle-red-car-1", start - 20)
    assert np.linalg.norm(ridden) < 0.05
    after = told.frames - 1
    out = made.performance.position("anna", after) - made.performance.position("vehicle-red-car-1", after)
    assert 0.8 < np.linalg.norm(out) < 2.0


def test_indoors_nothing_drives() -> None:
    room = build(Place("p", "P", "room", True))
    scene = Scene("1", "INT. ROOM", "p", beats=(Beat("1", "action", 60, text="A car pulls up."),))
    assert with_vehicles(scene, {}, room, {}) == scene


@pytest.mark.parametrize(
    "prompt", ["a double-decker bus in a city street", "a red car and a blue car in a city street"]
)
def test_what_stands_in_a_street_stands_on_its_roadway_along_it(prompt: str) -> None:
    staged = stage(read(prompt, known, animal), 2.0, 1)
    assert staged.layout.props
    for prop in staged.layout.props:
        low, high = prop_mesh(prop).bounds
        x, y, _ = staged.layout.lies[prop.id]
        assert high[2] - low[2] > high[0] - low[0], "along the street"
        assert x + low[0] > -4.2 and x + high[0] < 4.2 and abs(y + low[1]) < 0.1, "between the kerbs"
