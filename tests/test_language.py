"""Words to things: a table of cases by hand, and what must hold for any word."""

from __future__ import annotations

import string

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright import assets, language
from filmwright.errors import AssetError
from filmwright.language import PartOfSpeech

THINGS: dict[str, list[str]] = {
    "house": ["home"],
    "castle": [],
    "tower": [],
    "church": [],
    "hut": ["shack", "cabin"],
    "tent": [],
    "bridge": [],
    "fence": [],
    "door": [],
    "car": ["automobile"],
    "truck": ["lorry"],
    "bus": [],
    "motorcycle": [],
    "bicycle": [],
    "boat": [],
    "sailing ship": ["sailing vessel"],
    "airplane": ["plane"],
    "train": [],
    "tree": [],
    "palm tree": ["palm"],
    "conifer": ["pine tree"],
    "flower": [],
    "rock": ["boulder", "stone"],
    "street lamp": ["streetlight"],
    "bench": [],
    "table": [],
    "chair": [],
    "sofa": [],
    "bed": [],
    "book": [],
    "bottle": [],
    "cup": ["mug"],
    "sword": [],
    "gun": [],
    "umbrella": [],
    "guitar": [],
    "ball": [],
    "big cat": [],
    "house cat": [],
    "dog": [],
    "horse": [],
    "cow": [],
    "bear": [],
    "rabbit": ["hare"],
    "bird": [],
    "bird of prey": [],
    "crane (bird)": [],
    "crane (device)": [],
    "fish": [],
    "shark": [],
    "whale": [],
    "snake": [],
    "frog": [],
    "butterfly": [],
    "spider": [],
    "dragon": [],
    "robot": ["automaton"],
    "man": [],
    "woman": [],
    "boy": [],
    "girl": [],
    "soldier": [],
    "doctor": [],
    "fruit": [],
    "pizza": [],
    "cake": [],
}
DEEDS: dict[str, list[str]] = {
    "walk": [],
    "run": [],
    "jump": [],
    "sit": [],
    "stand": [],
    "lie down": [],
    "talk": [],
    "shout": [],
    "laugh": [],
    "cry (weep)": [],
    "dance": [],
    "climb": [],
    "swim": [],
    "fly": [],
    "fall": [],
    "throw": [],
    "hug": ["embrace"],
    "kneel": [],
    "sleep": [],
    "eat": [],
    "drink": [],
    "look": [],
    "fight": [],
    "push": [],
    "pull": [],
    "pick up": ["grab"],
}
WEATHERS: dict[str, list[str]] = {
    "rain": [],
    "snow": ["blizzard"],
    "fog": [],
    "thunderstorm": [],
    "sandstorm": [],
    "wind": [],
    "overcast": ["cloudy"],
    "clear sky": ["sunny"],
}
COLOURS: dict[str, list[str]] = {
    "red": [],
    "green": [],
    "blue": [],
    "yellow": [],
    "white": [],
    "black": [],
    "brown": [],
}

# word, what may come out (none: nothing must)
CASES: list[tuple[str, PartOfSpeech, dict[str, list[str]], str]] = [
    *((word, "noun", THINGS, expected) for word, expected in [
        ("house", "house"), ("houses", "house"), ("cottage", "house"), ("mansion", "house"), ("bungalow", "house"),
        ("villa", "house"), ("chapel", "church"), ("cathedral", "church"), ("wigwam", "tent,hut,house"),
        ("lighthouse", "tower"), ("fortress", "castle"), ("footbridge", "bridge"),
        ("cheetah", "big cat"), ("leopard", "big cat"), ("lion", "big cat"), ("tabby", "house cat"),
        ("poodle", "dog"), ("puppy", "dog"), ("stallion", "horse"), ("mare", "horse"), ("bull", "cow"),
        ("grizzly", "bear"), ("bunny", "rabbit"), ("sparrow", "bird"), ("eagle", "bird of prey"),
        ("hawks", "bird of prey"), ("penguin", "bird"), ("trout", "fish"), ("salmon", "fish"),
        ("viper", "snake"), ("cobra", "snake"), ("toad", "frog"), ("tarantula", "spider"), ("monarch butterfly", "butterfly"),
        ("orca", "whale"), ("crane", "crane (bird),crane (device)"),
        ("sedan", "car"), ("taxi", "car"), ("jeep", "car"), ("limousine", "car"), ("pickup truck", "truck"),
        ("minibus", "bus"), ("schooner", "sailing ship"), ("canoe", "boat"), ("dinghy", "boat"),
        ("jet", "airplane"), ("moped", "motorcycle"), ("oak", "tree"), ("willow", "tree"), ("maple", "tree"),
        ("coconut palm", "palm tree"), ("spruce", "conifer"), ("daisies", "flower"), ("pebble", "rock"), ("boulders", "rock"),
        ("armchair", "chair"), ("rocking chair", "chair"), ("couch", "sofa"), ("desk", "table"), ("pew", "bench"),
        ("novel", "book"), ("dictionary", "book"), ("flask", "bottle"), ("teacup", "cup"), ("rapier", "sword"),
        ("sabre", "sword"), ("rifle", "gun"), ("pistol", "gun"), ("basketball", "ball"),
        ("android", "robot"), ("lad", "boy,man"), ("widow", "woman"), ("paratrooper", "soldier"),
        ("surgeon", "doctor"), ("apple", "fruit"), ("mango", "fruit"), ("cupcake", "cake"),
        ("democracy", ""), ("yesterday", ""), ("silence", ""), ("justice", ""), ("economy", ""), ("hope", ""),
        ("beauty", ""), ("algorithm", ""), ("tuesday", ""), ("mistake", ""), ("philosophy", ""), ("zxqv", ""),
    ]),
    *((word, "verb", DEEDS, expected) for word, expected in [
        ("ran", "run"), ("sprint", "run"), ("jog", "run"), ("stroll", "walk"), ("strides", "walk"), ("limped", "walk"),
        ("leap", "jump"), ("yell", "shout"), ("weep", "cry (weep)"), ("sobbing", "cry (weep)"), ("giggle", "laugh"),
        ("chuckle", "laugh"), ("whisper", "talk"), ("waltz", "dance"), ("tumble", "fall"), ("hurl", "throw"),
        ("toss", "throw"), ("slumber", "sleep"), ("doze", "sleep"), ("devour", "eat"), ("sip", "drink"), ("stare", "look"),
        ("glance", "look"), ("brawl", "fight"), ("shove", "push"), ("drag", "pull"), ("tug", "pull"),
        ("believe", ""), ("cost", ""), ("belong", ""), ("exist", ""), ("deserve", ""), ("resemble", ""),
    ]),
    *((word, part, WEATHERS, expected) for word, part, expected in [
        ("drizzle", "noun", "rain"), ("downpour", "noun", "rain"), ("mist", "noun", "fog"), ("gale", "noun", "wind"),
        ("breeze", "noun", "wind"), ("snowfall", "noun", "snow"), ("rainy", "adjective", "rain"),
        ("foggy", "adjective", "fog"), ("windy", "adjective", "wind"), ("sunny", "adjective", "clear sky"),
        ("theorem", "noun", ""), ("banana", "noun", ""),
    ]),
    *((word, "adjective", COLOURS, expected) for word, expected in [
        ("crimson", "red"), ("scarlet", "red"), ("emerald", "green"), ("azure", "blue"), ("navy", "blue"),
        ("golden", "yellow"), ("chocolate", "brown"), ("snowy", "white"), ("hollow", ""), ("angry", ""),
    ]),
]  # fmt: skip


def fits(match: language.Match | None, expected: str) -> bool:
    """Whether the match is one of the expected names, or there is none where none is expected."""
    return match is None if not expected else match is not None and match.name in expected.split(",")


@pytest.mark.parametrize(("word", "part", "vocabulary", "expected"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES])
def test_words_find_their_things(
    word: str, part: PartOfSpeech, vocabulary: dict[str, list[str]], expected: str
) -> None:
    assert fits(language.nearest(word, vocabulary, part), expected), language.nearest(word, vocabulary, part)


def test_wordnet_alone_finds_nearly_all_and_reads_no_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("filmwright.language.matching.embed_one", None)  # would raise if it were called
    found = [
        fits(language.nearest(word, vocabulary, part, vectors=False), expected)
        for word, part, vocabulary, expected in CASES
    ]
    assert np.mean(found) > 0.95


def test_missing_weights_are_an_error_and_not_a_fallback(monkeypatch: pytest.MonkeyPatch) -> None:
    from filmwright.language import vectors

    vectors._encoder.cache_clear()
    vectors.embed_one.cache_clear()
    vectors.embed_vocabulary.cache_clear()
    monkeypatch.setattr(assets, "_in_package", lambda name: assets.FOLDER / "gone" / name)
    with pytest.raises(AssetError, match=r"model\.safetensors is missing"):
        language.nearest("parasol", ["umbrella", "chair"])
    assert language.nearest("cottage", ["house", "chair"])  # the graph decides this one alone


@pytest.mark.parametrize(
    ("word", "part", "base"),
    [
        ("geese", "noun", "goose"), ("wolves", "noun", "wolf"), ("children", "noun", "child"), ("buses", "noun", "bus"),
        ("fire hydrants", "noun", "fire hydrant"), ("glass", "noun", "glass"), ("bus", "noun", "bus"),
        ("running", "verb", "run"), ("sat", "verb", "sit"), ("stopped", "verb", "stop"), ("was", "verb", "be"),
        ("picked up", "verb", "pick up"), ("lay", "verb", "lie"), ("tries", "verb", "try"), ("dying", "verb", "die"),
        ("biggest", "adjective", "big"), ("happier", "adjective", "happy"), ("dog's", "noun", "dog"),
        ("brillig", "adjective", None), ("wabes", "noun", None),
    ],
)  # fmt: skip
def test_base_forms(word: str, part: PartOfSpeech, base: str | None) -> None:
    assert language.lemma(word, part) == base


def test_plurals_are_told_from_words_that_end_alike() -> None:
    assert all(map(language.is_plural, ["dogs", "geese", "people", "wolves", "women", "old houses", "eggs"]))
    assert not any(map(language.is_plural, ["dog", "glass", "bus", "news", "goose", "canvas", "woods", "zxqvs"]))


def test_kinds_of_things() -> None:
    assert language.is_a("puppies", "animal")
    assert language.is_a("sedan", "vehicle")
    assert language.is_a("sprint", "run", "verb")
    assert language.is_a("girl", "person")
    assert not language.is_a("table", "animal")
    assert not language.is_a("slithy", "animal")
    assert language.hypernyms("cheetah")[0] == "big cat"
    assert language.hypernyms("zxqv") == ()
    assert "automobile" in language.synonyms("car")
    assert language.topics("cheetah") == ("noun.animal",)


def test_a_name_may_tell_its_meaning() -> None:
    birds = ["crane (bird)", "house"]
    machines = ["crane (device)", "house"]
    assert language.nearest("stork", birds, vectors=False) is not None
    assert language.nearest("stork", machines, vectors=False) is None


@pytest.mark.parametrize(
    ("word", "sentence", "expected"),
    [
        ("crane", "A crane lifts a steel beam at the construction site", "crane (device)"),
        ("crane", "A white crane wades through the marsh", "crane (bird)"),
        ("bat", "A bat flies out of the cave at night", "bat (mammal)"),
        ("mouse", "A mouse nibbles a piece of cheese", "mouse (rodent)"),
        ("fans", "The fans cheer in the stadium", "fan (person)"),
        ("fan", "A fan turns slowly on the ceiling", "fan (device)"),
        ("bank", "They row to the bank of the river", "bank (slope)"),
        ("bank", "Two masked men rob a bank", "bank (financial institution)"),
    ],
)
def test_the_sentence_tells_which_is_meant(word: str, sentence: str, expected: str) -> None:
    names = [
        *("crane (bird)", "crane (device)", "bat (mammal)", "bat (club)", "mouse (rodent)", "mouse (device)"),
        *("fan (person)", "fan (device)", "bank (slope)", "bank (financial institution)"),
    ]
    match = language.nearest(word, names, context=sentence)
    assert match and (match.name, match.how) == (expected, "same")


def test_a_meaning_that_wordnet_does_not_have_is_a_fault_of_the_vocabulary() -> None:
    with pytest.raises(ValueError, match=r"no crane that is a kind of vehicle"):
        language.nearest("stork", ["crane (vehicle)"])


def test_compounds_go_by_their_heads() -> None:
    match = language.nearest("pink wine glass", ["drinking glass", "glass", "car"])
    assert match and match.name == "glass" and match.how == "kind"
    verb = language.nearest("walk slowly", ["run", "walk"], "verb")
    assert verb and verb.name == "walk"


def test_a_match_says_why() -> None:
    match = language.nearest("cottage", THINGS)
    assert match == language.Match("house", match.score if match else 0, "kind", "cottage is a kind of house")


def test_vectors_are_unit_and_do_not_depend_on_company() -> None:
    texts = ["a cottage", "to run", "a long sentence about a small dog that ran over the hill", ""]
    together = language.embed(texts)
    assert together.shape == (4, 384) and together.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(together[1], language.embed(["to run"])[0], atol=1e-5)
    assert language.embed([]).shape == (0, 384)


def test_a_vocabulary_is_embedded_once_and_kept(own_folders: pytest.TempPathFactory) -> None:
    from filmwright.language import vectors

    vectors.embed_vocabulary.cache_clear()
    texts = ("a kettle", "a teapot")
    first = vectors.embed_vocabulary(texts)
    kept = list(vectors.cache_folder().glob("vectors-*.npy"))
    assert len(kept) == 1
    vectors.embed_vocabulary.cache_clear()
    np.testing.assert_array_equal(vectors.embed_vocabulary(texts), first)
    kept[0].write_bytes(b"damaged")
    vectors.embed_vocabulary.cache_clear()
    np.testing.assert_allclose(vectors.embed_vocabulary(texts), first, atol=1e-6)


def test_the_graph_is_unpacked_once_and_a_damaged_copy_is_not_believed(own_folders: pytest.TempPathFactory) -> None:
    from filmwright import cached
    from filmwright.language import wordnet

    first = wordnet._unpacked()
    (kept,) = cached.folder().glob("wordnet-*.tsv")
    assert kept.read_bytes() == first == wordnet._unpacked()
    kept.write_bytes(first[:-1] + b"x")
    assert wordnet._unpacked() == first


words = st.text(alphabet=string.ascii_lowercase + " -'’éÅß0", max_size=24)
parts = st.sampled_from(language.PARTS_OF_SPEECH)


@given(words, parts)
def test_any_word_is_survived(word: str, part: PartOfSpeech) -> None:
    match = language.nearest(word, THINGS, part, vectors=False)
    assert match is None or (match.name in THINGS and 0 < match.score <= 1 and match.why)
    assert all(base == base.lower() for base in language.lemmas(word, part))


@given(st.sampled_from(sorted(THINGS)))
def test_every_name_finds_itself(name: str) -> None:
    match = language.nearest(name.partition(" (")[0], THINGS, vectors=False)
    assert match and match.how == "same" and match.name.partition(" (")[0] == name.partition(" (")[0]


@given(st.sampled_from([case[0] for case in CASES if case[1] == "noun"]), st.randoms())
def test_the_order_of_the_vocabulary_does_not_matter(word: str, random: object) -> None:
    shuffled = sorted(THINGS)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first = language.ranked(word, {name: THINGS[name] for name in shuffled}, vectors=False)
    second = language.ranked(word, THINGS, vectors=False)
    assert {match.name: match.score for match in first} == {match.name: match.score for match in second}
