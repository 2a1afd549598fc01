"""What animals wear: words, cut and fit, how it moves with the body, prompts and scripts."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.bible import Bible, Character, Garment, Place
from filmwright.formats import fountain
from filmwright.reading import creature_clothes
from filmwright.reading.breakdown import breakdown
from filmwright.reading.prompt import read
from filmwright.reading.prompt_creatures import spoken
from filmwright.reading.words import table
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.creatures import flesh, kind_of, known, species_of, worn
from filmwright.stage.creatures.colours import DYES
from filmwright.stage.creatures.creature import Creature, creature
from filmwright.stage.creatures.families import FAMILIES
from filmwright.stage.creatures.field import value
from filmwright.stage.creatures.fitting import Fit
from filmwright.stage.creatures.shells import clipped
from filmwright.stage.creatures.species import SPECIES
from filmwright.stage.creatures.wardrobe import KINDS, NAMED, PATTERNS, SIZED, STUFFS, worn_in
from filmwright.stage.props import known as thing
from filmwright.stage.world import World


@pytest.fixture(autouse=True, scope="module")
def coarse() -> Iterator[None]:
    """Bodies from a coarse surface: what is tried here does not depend on how fine they are."""
    before = flesh.FINEST
    flesh.FINEST = 2200
    creature.cache_clear()
    yield
    flesh.FINEST = before
    creature.cache_clear()


def made(phrase: str) -> Creature:
    """An animal of a phrase."""
    kind = kind_of(phrase)
    assert kind is not None
    return creature(kind)


def added(phrase: str) -> np.ndarray:
    """The points that clothes add to a body."""
    bare = made(phrase.partition(" wearing ")[0])
    clothed = made(phrase)
    return clothed.body.arrays["points"][len(bare.body.arrays["points"]) :].astype(float)


# ---------------------------------------------------------------------- words


def test_the_reader_and_the_stage_know_the_same_clothes() -> None:
    words = table("creature_clothes")
    assert set(words["names"]) == set(NAMED)
    assert set(words["looks"]) == set(PATTERNS) | set(STUFFS) | set(SIZED) | set(DYES)
    assert all(worn.drawn(kind) for kind in KINDS)
    for costume in (*words["costumes"].values(), *words["said_of"].values()):
        assert worn_in(costume), f"{costume!r} dresses nobody"


def test_words_set_colour_pattern_stuff_and_size() -> None:
    scarf, hat = worn_in("a long red striped knitted scarf and a tiny leather cowboy hat")
    assert (scarf.kind, scarf.colour, scarf.pattern, scarf.stuff) == ("scarf", DYES["red"], "stripes", "knitted")
    assert (hat.kind, hat.stuff, hat.size < 1) == ("cowboy_hat", "leather", True)
    assert worn_in("a spoon") == ()


@given(st.text(max_size=60))
def test_any_words_may_be_said_of_clothes(text: str) -> None:
    for one in worn_in(text):
        assert one.kind in KINDS
    creature_clothes.listed(text.lower(), 0)
    creature_clothes.described(text)


@pytest.mark.parametrize(
    ("prompt", "wears"),
    [
        ("a cat wearing a top hat and a bow tie", {"top_hat", "bow_tie"}),
        ("a dog in a red knitted scarf and sunglasses on a beach", {"scarf", "sunglasses"}),
        ("a penguin in a tuxedo waddles across the ice", {"tuxedo"}),
        ("a horse with a brown leather saddle", {"saddle"}),
        ("An owl sits on a fence. It wears round glasses and a woolly hat.", {"glasses", "beanie"}),
        ("an elephant dressed as a wizard", {"wizard_hat", "robe"}),
        ("an astronaut cat", {"space_suit", "space_helmet"}),
        ("two rabbits wearing striped jumpers", {"jumper"}),
        ("a dog in a park", set()),
        ("a cat with a ball", set()),
    ],
)
def test_prompts_dress_animals(prompt: str, wears: set[str]) -> None:
    request = read(prompt, thing, known)
    beast = request.of_kind("creature")[0]
    kind = kind_of(spoken(beast))
    assert kind is not None and {one.kind for one in kind.worn} == wears
    assert not {e.noun for e in request.of_kind("thing")} & {"hat", "scarf", "sunglasses", "glasses", "saddle", "boots"}
    if wears:
        assert not set(request.not_understood) & {
            "wearing",
            "hat",
            "tie",
            "scarf",
            "tuxedo",
            "jumpers",
            "glasses",
            "saddle",
        }


def test_clothes_that_are_not_known_are_told() -> None:
    request = read("a cat wearing a shimmering farthingale", thing, known)
    assert "farthingale" in request.not_understood
    request = read("a dog wearing a bioluminescent scarf", thing, known)
    assert "bioluminescent" in request.not_understood and "scarf" not in request.not_understood


def test_a_part_in_the_bible_is_dressed_by_its_kind_and_its_wardrobe() -> None:
    kind = species_of(
        Character("rex", "REX", kind="brown dog wearing a blue collar", wardrobe=(Garment("cape", "#112233"),))
    )
    assert kind is not None and [one.kind for one in kind.worn] == ["collar", "cape"]
    assert kind.worn[1].colour == "#112233"


# ---------------------------------------------------------------------- fit

BEASTS = ("dog", "horse", "penguin", "frog", "goldfish", "bear", "kangaroo")


@pytest.mark.parametrize("beast", BEASTS)
def test_a_hat_sits_above_the_eyes_and_glasses_before_them(beast: str) -> None:
    one = made(beast)
    eyes = [p.points.mean(0) for p in one.anatomy.pieces if p.material == "eye"]
    hat = added(f"{beast} wearing top hat")
    assert hat[:, 1].max() > eyes[0][1] + 0.5 * np.ptp(hat[:, 1])
    assert hat[:, 1].mean() > eyes[0][1]
    assert abs(hat[:, 0].mean()) < 0.1 * np.ptp(hat[:, 0]), "it sits in the middle"
    glasses = added(f"{beast} wearing sunglasses")
    for eye in eyes[:2]:
        assert np.linalg.norm(glasses - eye, axis=1).min() < 0.12 * float(
            np.ptp(one.body.arrays["points"], axis=0).max()
        )


@pytest.mark.parametrize("beast", ["dog", "penguin", "bear"])
@pytest.mark.parametrize("cloth", ["jumper", "tuxedo"])
def test_a_jumper_encloses_the_trunk(beast: str, cloth: str) -> None:
    bare, clothed = made(beast), made(f"{beast} wearing {cloth}")
    fit = Fit(bare.family, bare.anatomy, bare.body.arrays["points"].astype(float))
    a, b = fit.spine
    way = (b - a) / np.linalg.norm(b - a)
    shell = added(f"{beast} wearing {cloth}")
    along = (shell - a) @ way / np.linalg.norm(b - a)
    around = shell[(along > 0.45) & (along < 0.75)]
    assert (value(around, fit.flesh) > 0).mean() > 0.7, "cloth lies over the skin; its hems reach into it"
    rel = around - a - np.outer((around - a) @ way, way)
    side = np.array([1.0, 0.0, 0.0])
    turn = np.sort(np.arctan2(rel @ side, rel @ np.cross(side, way)))
    gaps = np.diff(np.append(turn, turn[0] + 2 * np.pi))
    assert gaps.max() < 0.9, "it goes all round"
    assert len(clothed.body.lod(3).triangles) > 100
    counts = [len(clothed.body.lod(level).triangles) for level in flesh.LEVELS]
    assert counts == sorted(counts, reverse=True)


def test_every_thing_can_be_worn_by_every_build() -> None:
    listed = " and ".join(
        next(name for name, (kind, *_) in NAMED.items() if kind == wanted) for wanted in sorted(KINDS)
    )
    for beast in ("duck", "butterfly"):
        mesh = made(f"{beast} wearing {listed}").body.lod(0)
        assert np.isfinite(mesh.positions).all() and np.isfinite(mesh.normals).all()
        assert mesh.triangles.max() < len(mesh.positions)
        assert mesh.weights is not None and np.abs(mesh.weights.sum(1) - 1).max() < 0.01
        low, high = made(beast).body.low, made(beast).body.high
        reach = 1.6 * float(np.linalg.norm(high - low))
        assert np.abs(mesh.positions - (low + high) / 2).max() < reach, f"what a {beast} wears is about it"


def test_a_hat_moves_with_the_head() -> None:
    bible = Bible(
        (Character("a", "A", kind="dog wearing top hat"),), (Place("p", "P", "plain", options=(("kind", "meadow"),)),)
    )
    cues = (Cue("a", "walk", 0, 96, path=((0.0, 0.0), (0.0, 4.0))), Cue("a", "eat", 40, 50))
    scene = Scene(
        "1",
        "EXT. P",
        "p",
        marks=(("a", Mark(0.0, 0.0)),),
        beats=(Beat("1-1", "action", 96, who="a", cues=cues),),
        tail=0,
    )
    world = World(scene, bible)
    body = world.troupe.animals["a"].body
    start = len(made("dog").body.arrays["points"])
    assert (body.arrays["joints"][start:, 0] == body.index["head"]).all()
    eyes = [world.troupe.shown("a", f, {}).eye for f in (0.0, 60.0, 95.0)]
    hat = body.arrays["points"][start:].mean(0)
    far = []
    for f, eye in zip((0.0, 60.0, 95.0), eyes, strict=True):
        m = world.troupe.shown("a", f, {}).bones[body.index["head"]]
        far.append(np.linalg.norm((m @ np.append(hat, 1.0))[:3] - eye))
    assert np.ptp(far) < 1e-3


def test_cutting_a_surface_keeps_what_is_inside() -> None:
    points = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0]], float)
    triangles = np.array([[0, 1, 2], [1, 3, 2]])
    rows, cut, rims = clipped(points, triangles, 0.4 - points[:, 0])
    assert rows[:, 0].max() == pytest.approx(0.4)
    corner = rows[cut]
    area = 0.5 * np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1).sum()
    assert area == pytest.approx(0.4)
    assert np.allclose(rows[rims][..., 0], 0.4)


def test_a_script_that_introduces_a_dressed_animal_dresses_it() -> None:
    text = "INT. HALL - DAY\n\nBISCUIT, a small brown dog wearing a red scarf and a party hat, trots in.\n\nBISCUIT\nWoof.\n"
    bible, _ = breakdown(fountain.read(text))
    kind = species_of(bible.characters[0])
    assert kind is not None and kind.species == "dog" and [one.kind for one in kind.worn] == ["scarf", "party_hat"]


# ---------------------------------------------------------------------- what grows, and what is done


def test_wings_are_given_to_whom_they_are_said_of() -> None:
    request = read("a pig with wings flying over a farm", thing, known)
    kind = kind_of(spoken(request.of_kind("creature")[0]))
    assert kind is not None and kind.species == "pig" and [one.kind for one in kind.worn] == ["wings"]
    pig = FAMILIES["quadruped"].varied(SPECIES["pig"], kind)
    bones = {bone.name for bone in FAMILIES["quadruped"].anatomy(pig).bones}
    assert {"wing1l", "wing3r"} <= bones
    assert "wing1l" not in {bone.name for bone in FAMILIES["quadruped"].anatomy(SPECIES["pig"]).bones}


def doing(kind: str, manner: str) -> World:
    """A world in which an animal does one feat for four seconds."""
    bible = Bible((Character("a", "A", kind=kind),), (Place("p", "P", "plain", options=(("kind", "meadow"),)),))
    cues = (Cue("a", "gesture", 0, 96, manner=manner),)
    scene = Scene(
        "1",
        "EXT. P",
        "p",
        marks=(("a", Mark(0.0, 0.0)),),
        beats=(Beat("1-1", "action", 96, who="a", cues=cues),),
        tail=0,
    )
    return World(scene, bible)


def test_a_horse_rears_on_its_hind_legs() -> None:
    world = doing("horse", "rear")
    body = world.troupe.animals["a"].body
    joints = world.troupe.shown("a", 40.0, {}).joints
    rest = body.heads
    for side in "lr":
        assert joints[body.index[f"f4{side}"]][1] > rest[body.index[f"f4{side}"]][1] + 0.4, (
            "its forefeet are in the air"
        )
        hind = body.index[f"h4{side}"]
        assert abs(joints[hind][1] - rest[hind][1] - world.place.plan.ground(*joints[hind][[0, 2]])) < 0.12
    assert joints[body.index["head"]][1] > rest[body.index["head"]][1] + 0.3


def test_a_dog_rolls_over_and_shakes_itself() -> None:
    world = doing("dog", "roll")
    chest = world.troupe.animals["a"].body.index["chest"]
    up = [float(world.troupe.shown("a", frame, {}).bones[chest][1, 1]) for frame in range(10, 90, 3)]
    assert min(up) < -0.7 < 0.7 < max(up), "on its back, and up again"
    world = doing("dog", "shake")
    side = [float(world.troupe.shown("a", frame, {}).bones[chest][0, 1]) for frame in range(10, 60)]
    assert max(side) > 0.05 and min(side) < -0.05


def test_a_jellyfish_beats_and_keeps_off_the_ground() -> None:
    bible = Bible((Character("a", "A", kind="pink jellyfish"),), (Place("p", "P", "underwater"),))
    scene = Scene(
        "1", "EXT. P", "p", marks=(("a", Mark(0.0, 0.0)),), beats=(Beat("1-1", "action", 96, who="a"),), tail=0
    )
    world = World(scene, bible)
    rim = world.troupe.animals["a"].body.index["rim"]
    wide = [float(np.linalg.norm(world.troupe.shown("a", frame, {}).bones[rim][:3, 0])) for frame in range(0, 96, 2)]
    assert max(wide) / min(wide) > 1.25
    x, _, z = world.performance.position("a", 0)
    assert world.troupe.shown("a", 0, {}).joints[:, 1].min() > world.place.plan.ground(x, z) - 0.2
