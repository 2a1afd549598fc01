"""Animals: bodies that are sound, feet that stay where they tread, poses that do what the cue says, words, prompts and scripts."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.arrays import Array
from filmwright.bible import Bible, Character, Place
from filmwright.formats import fountain
from filmwright.generators.stage import Stage
from filmwright.reading.breakdown import breakdown
from filmwright.reading.prompt import read
from filmwright.scenes import Anchor, Beat, Cue, Mark, Scene
from filmwright.shots import Key, Rig, Shot
from filmwright.stage.creatures import flesh, kind_of, known, species_of
from filmwright.stage.creatures.catalogue import NAMES, SAME
from filmwright.stage.creatures.creature import Creature, creature
from filmwright.stage.creatures.families import FAMILIES
from filmwright.stage.creatures.field import mesh_of, sweep, value
from filmwright.stage.creatures.naming import Kind
from filmwright.stage.creatures.treading import Treading
from filmwright.stage.props import known as thing
from filmwright.stage.world import World
from filmwright.steps.picturing import ready
from filmwright.steps.staleness import take_recipe

FPS = 24


@pytest.fixture(autouse=True, scope="module")
def coarse() -> Iterator[None]:
    """Bodies from a coarse surface: what is tried here does not depend on how fine they are."""
    before = flesh.FINEST
    flesh.FINEST = 2200
    creature.cache_clear()
    yield
    flesh.FINEST = before
    creature.cache_clear()


def staged(kind: str, cues: tuple[Cue, ...], frames: int = 96, mark: Mark | None = None) -> World:
    """A world with one animal in a meadow."""
    bible = Bible((Character("a", "A", kind=kind),), (Place("p", "P", "plain", options=(("kind", "meadow"),)),))
    beat = Beat("1-1", "action", frames, who="a", cues=cues)
    return World(Scene("1", "EXT. P", "p", marks=(("a", mark or Mark(0.0, 0.0)),), beats=(beat,), tail=0), bible)


def lowest(world: World, frame: float) -> float:
    """The lowest point of an animal's joints over the ground under it."""
    shown = world.troupe.shown("a", frame, {})
    x, _, z = world.performance.position("a", frame)
    return float(shown.joints[:, 1].min() - world.place.plan.ground(x, z))


def bone(world: World, name: str, frame: float) -> Array:
    """Where a bone ends in the world."""
    body = world.troupe.animals["a"].body
    k = body.index[name]
    return np.asarray((world.troupe.shown("a", frame, {}).bones[k] @ np.append(body.tails[k], 1.0))[:3])


# ---------------------------------------------------------------------- flesh


def test_a_ball_of_flesh_is_a_ball() -> None:
    ball = (sweep([(0, 0, 0), (0, 0, 0.001)], [0.5, 0.5], fine=1),)
    points, normals, triangles = mesh_of(ball, 0.08)
    assert np.abs(np.linalg.norm(points, axis=1) - 0.5).max() < 0.01
    assert (np.einsum("ij,ij->i", points, normals) > 0).all()
    edges = np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), 1)
    assert (np.unique(edges, axis=0, return_counts=True)[1] == 2).all(), "the surface is closed"


@given(st.floats(-2, 2), st.floats(-2, 2), st.floats(-2, 2))
def test_flesh_that_is_joined_is_never_thinner(x: float, y: float, z: float) -> None:
    one, two = sweep([(0, 0, 0), (1, 0, 0)], [0.3, 0.2]), sweep([(0.5, -1, 0), (0.5, 1, 0)], [0.2, 0.2], blend=0.2)
    at = np.array([[x, y, z]])
    assert value(at, (one, two))[0] <= min(value(at, (one,))[0], value(at, (two,))[0]) + 1e-9


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_species_has_a_sound_skeleton(name: str) -> None:
    family = FAMILIES[NAMES[name]]
    made = family.anatomy(family.species[name])
    seen: set[str] = set()
    for each in made.bones:
        assert each.name not in seen and (not each.parent or each.parent in seen), f"{each.name} comes after its parent"
        seen.add(each.name)
        assert np.isfinite([*each.head, *each.tail]).all()
    assert {"head"} <= seen and len(seen) < 64
    for piece in made.pieces:
        assert set(piece.bones) <= seen and np.isfinite(piece.points).all()
        assert piece.triangles.max() < len(piece.points)


@pytest.mark.parametrize("name", ["dog", "duck", "shark", "lizard", "butterfly"])
def test_bodies_are_whole_at_every_level(name: str) -> None:
    made = creature(Kind(name)).body
    counts = []
    for level in flesh.LEVELS:
        mesh = made.lod(level)
        assert mesh.joints is not None and mesh.weights is not None
        assert np.isfinite(mesh.positions).all() and mesh.triangles.max() < len(mesh.positions)
        assert np.abs(mesh.weights.sum(1) - 1).max() < 0.01
        assert np.abs(np.linalg.norm(mesh.normals, axis=1) - 1).max() < 0.02
        counts.append(len(mesh.triangles))
    assert counts == sorted(counts, reverse=True)
    assert [made.level_for(lines) for lines in (900, 200, 80, 20)] == [0, 1, 2, 3]


# ---------------------------------------------------------------------- gaits


@pytest.mark.parametrize(("speed", "fewest", "most"), [(1.0, 2, 4), (2.6, 1, 3), (6.0, 0, 2)])
def test_a_beast_has_the_feet_on_the_ground_that_its_gait_says(speed: float, fewest: int, most: int) -> None:
    n = 120
    positions = np.stack([np.zeros(n), np.zeros(n), np.arange(n) * speed / FPS], 1)
    feet = np.array([(0.1, 0.3), (-0.1, 0.3), (0.1, -0.3), (-0.1, -0.3)])
    steps = Treading(positions, np.zeros(n), FPS, 0.5, feet, lambda x, z: 0 * x)
    planted = [sum(steps.foot(k, f).swing < 0 for k in range(4)) for f in range(40, 100)]
    assert fewest <= np.mean(planted) <= most + 0.6
    assert all(len(leg) > 2 for leg in steps.steps)


def test_planted_feet_do_not_slide_nor_sink() -> None:
    world = staged("dog", (Cue("a", "walk", 0, 90, path=((0.0, 0.0), (1.5, 2.5), (0.0, 3.6))),))
    player = world.troupe._players["a"]
    body = world.troupe.animals["a"].body
    for k, name in enumerate(("f4l", "f4r", "h4l", "h4r")):
        held: Array | None = None
        for frame in range(12, 84):
            foot = player.steps.foot(k, frame)  # type: ignore[attr-defined]
            if foot.swing >= 0 or foot.bearing > 0.7:
                held = None
                continue
            toe = bone(world, name, frame)
            sole = toe[1] - body.tails[body.index[name]][1]
            assert abs(sole - foot.place[1]) < 0.012, "a foot that bears is on the ground"
            if held is not None:
                assert np.linalg.norm((toe - held)[[0, 2]]) < 0.01, "a planted foot slides"
            held = toe


def test_frames_do_not_depend_on_each_other() -> None:
    world = staged("horse", (Cue("a", "run", 0, 90, path=((0.0, 0.0), (0.0, 20.0))),))
    late = world.troupe.shown("a", 50.5, {}).bones
    world.troupe.shown("a", 10, {})
    assert np.array_equal(late, world.troupe.shown("a", 50.5, {}).bones)


def test_nothing_leaps_between_frames() -> None:
    cues = (Cue("a", "walk", 0, 40, path=((0.0, 0.0), (0.0, 1.6))), Cue("a", "sit", 44, 30), Cue("a", "lie", 90, 30))
    world = staged("cat", cues, 150)
    names = world.troupe.animals["a"].body.names
    trunk = [k for k, name in enumerate(names) if name[0] not in "fh" or name in ("hips", "head")]
    joints = np.array([world.troupe.shown("a", f, {}).joints[trunk] for f in range(149)])
    assert np.linalg.norm(np.diff(joints, axis=0), axis=2).max() < 0.08


# ---------------------------------------------------------------------- what they do


def test_who_sits_has_the_hips_down_and_the_head_up() -> None:
    world = staged("dog", (Cue("a", "sit", 10, 60),), 96)
    hips = world.troupe.animals["a"].body.index["hips"]
    standing, sitting = (world.troupe.shown("a", f, {}).joints for f in (0, 80))
    assert sitting[hips, 1] < 0.6 * standing[hips, 1]
    assert bone(world, "head", 80)[1] > 0.8 * bone(world, "head", 0)[1]


@pytest.mark.parametrize("name", ["horse", "cow", "cat", "giraffe", "hen"])
def test_who_eats_from_the_ground_reaches_it(name: str) -> None:
    world = staged(name, (Cue("a", "eat", 0, 90),), 96)
    ground = float(world.place.plan.ground(0.0, 0.0))
    mouth = min(float(bone(world, "jaw", f)[1]) - ground for f in range(30, 80, 4))
    assert mouth < 0.16 * world.troupe.stature("a")


def test_who_calls_opens_the_mouth() -> None:
    world = staged("lion", (Cue("a", "gesture", 10, 60, manner="call"),))
    body = world.troupe.animals["a"].body
    shut, wide = (world.troupe.shown("a", f, {}).bones for f in (0, 22))

    def gape(bones: Array) -> float:
        jaw, head = body.index["jaw"], body.index["head"]
        turn = bones[jaw][:3, :3] @ np.linalg.inv(bones[head][:3, :3])
        return float(np.degrees(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1))))

    assert gape(wide) > gape(shut) + 15


def test_who_flies_is_in_the_air_and_beats_wings() -> None:
    way = Cue("a", "run", 0, 90, path=((0.0, 0.0), (0.0, 12.0)), manner="fly", height=3.0)
    world = staged("bird", (way,), 96, Mark(0.0, 0.0, seat=3.0))
    assert all(lowest(world, f) > 2.5 for f in (20, 40, 60))
    tips = [bone(world, "wing3l", f)[1] - world.troupe.shown("a", f, {}).eye[1] for f in np.arange(40, 64, 0.5)]
    assert max(tips) - min(tips) > 0.5 * world.troupe.animals["a"].anatomy.measures["length"]


def test_cameras_find_the_eyes_of_an_animal() -> None:
    world = staged("elephant", ())
    assert 1.6 < world.performance.eye("a", 10)[1] < 3.2
    assert world.troupe.stature("a") > 2.0 and not world.people and not world.poses(5)


# ---------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("word", "species"),
    [("dog", "dog"), ("Mare", "horse"), ("seagulls", "gull"), ("beagle", "dog"), ("great white shark", "shark"), ("orangutan",
    "gorilla")],
)  # fmt: skip
def test_words_for_animals(word: str, species: str) -> None:
    found = known(word)
    assert found == species or (found is not None and NAMES[found] == NAMES[species])


@pytest.mark.parametrize("word", ["table", "woman", "hot", "crane operator", "", "person", "love"])
def test_words_for_none(word: str) -> None:
    assert known(word) is None


def test_other_words_lead_to_species() -> None:
    assert set(SAME.values()) <= set(NAMES)
    assert kind_of("small black cat") == Kind("cat", "#1b1918", 0.75)
    puppy = kind_of("puppy")
    assert puppy is not None and puppy.species == "dog" and puppy.young and puppy.size < 1
    assert species_of(Character("a", "A")) is None and species_of(Character("a", "A", kind="voice")) is None


def test_a_colour_and_an_age_change_the_body() -> None:
    def shape(words: str) -> Creature:
        kind = kind_of(words)
        assert kind is not None
        return creature(kind)

    plain, black, young = shape("cat"), shape("black cat"), shape("kitten")
    assert black.body.lod(1).colours.mean() < 0.6 * plain.body.lod(1).colours.mean()
    assert young.height < plain.height


def test_prompts_with_animals() -> None:
    request = read("two black dogs chasing a ball in the park", thing, known)
    dogs, ball = request.entities
    assert (dogs.kind, dogs.noun, dogs.count, dogs.words) == ("creature", "dogs", 2, "black")
    assert dogs.does == (("run", ""),) and ball.kind == "thing" and not request.not_understood
    request = read("a herd of zebras grazing", thing, known)
    assert request.entities[0].count == 6 and request.entities[0].does == (("eat", ""),)
    assert [e.kind for e in read("a hot dog", thing, known).entities] == ["thing"]
    assert [e.kind for e in read("a woman and her cat", thing, known).entities] == ["person", "creature"]
    odd = read("a dog knitting a flurbl", thing, known)
    assert "flurbl" in odd.not_understood


def test_animals_stand_where_the_prompt_says() -> None:
    made = ready("a dog on the left of a horse, front view", 1.0, (96, 40), 1)
    dog, horse = (dict(made.staged.scene.marks)[who] for who in ("e1-1", "e2-1"))
    view = made.camera(made.window.start)
    ahead = np.asarray(view.target) - np.asarray(view.eye)
    right = np.cross(ahead, [0.0, 1.0, 0.0])
    assert np.dot([dog.x, 0, dog.z], right) < np.dot([horse.x, 0, horse.z], right)  # as the camera sees them
    assert made.staged.herd.still
    shark = ready("a shark swimming in the ocean", 1.0, (96, 40), 1)
    assert shark.staged.place.kind == "underwater" and not shark.staged.herd.still


def test_a_creature_of_a_script_is_played_by_itself() -> None:
    script = fountain.read("EXT. PARK - DAY\n\nRUFUS, a small brown dog, runs to NORA, 40.\n\nNORA\nGood boy.\n")
    bible, _ = breakdown(script)
    dog = bible.character("RUFUS")
    assert dog is not None and dog.kind == "small brown dog"
    kind = species_of(dog)
    assert kind is not None and kind.species == "dog" and kind.size < 1 and kind.colour


def test_the_gallery_can_be_made() -> None:
    path = Path(__file__).parents[1] / "benchmarks" / "animals.py"
    spec = importlib.util.spec_from_file_location("animals", path)
    assert spec is not None and spec.loader is not None
    gallery = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(gallery)
    raw = gallery.still("a red crab on the beach", (64, 28), "draft")
    assert raw.startswith(b"\xff\xd8") and len(raw) <= gallery.MOST
    pages = (Path(__file__).parents[1] / "docs" / "add-an-animal.md").read_text("utf-8")
    for name in gallery.GALLERY:
        picture = Path(__file__).parents[1] / "docs" / "frames" / "animals" / f"{name}.jpg"
        assert picture.stat().st_size <= gallery.MOST and f"frames/animals/{name}.jpg" in pages


def test_another_animal_in_the_part_makes_its_takes_stale() -> None:
    made = []
    for kind in ("small black dog", "small black dog", "grey wolf"):
        place = Place("p", "P", "plain")
        bible = Bible((Character("a", "REX", kind=kind),), (place,))
        world = World(
            Scene("1", "EXT. P", "p", marks=(("a", Mark(0.0, 0.0)),), beats=(Beat("b", "action", 24),)), bible
        )
        rig = Rig(keys=(Key(0.0, eye=(0.0, 1.0, 5.0), target=(0.0, 0.4, 0.0), focal=35.0),))
        shot = Shot("1-001", "1", Anchor("b", 0), Anchor("b", 24), rig=rig)
        made.append(take_recipe(shot, world, Stage(), (128, 54), "draft")[0])
    assert made[0].key == made[1].key
    changed = {part for part in made[0].parts if made[0].parts[part] != made[2].parts[part]}
    assert "look of a" in changed
