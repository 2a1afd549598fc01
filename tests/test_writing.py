"""The built-in writer: the right story or an honest one, words that can be staged, the same bytes again."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from filmwright.bible import Place
from filmwright.direction.actions import sentences
from filmwright.direction.blocking import block
from filmwright.direction.setting import Setting
from filmwright.formats import fountain
from filmwright.reading.breakdown import breakdown, place_of, setting
from filmwright.screenplay import Action, Screenplay
from filmwright.stage.places import FAMILIES, build
from filmwright.stage.props import known
from filmwright.writing.builtin import Draft, compose
from filmwright.writing.idea import read
from filmwright.writing.shapes import PLAIN, Shape, shapes

TWELVE = {
    "An ultramarathon runner tries to outrun a sandstorm in the desert": "outrun",
    "A lighthouse keeper's daughter and an old robot sail into a storm to find the last whale": "quest",
    "Two brothers argue over selling the house their mother died in": "quarrel",
    "A cat steals the moon": "theft",
    "A stuntman afraid of heights must jump off a roof": "fear",
    "The Last Lighthouse": "lastone",
    "What if rain could remember?": "premise",
    "A detective finds her own name in a murder victim's diary": "ownname",
    "An astronaut grows a tomato": "nurture",
    "A thief breaks into a museum to return a painting": "giveback",
    "Un vieil homme attend le dernier train avec un violon": "wait",
    "A war ends but nobody tells the two last soldiers": "untold",
}
SEEDS = (1, 2, 3)
STORIES = [shape for language in ("en", "fr") for shape in shapes(language)]


def written(idea: str, seed: int = 1, minutes: float = 1.5) -> Draft:
    return compose(idea, minutes=minutes, seed=seed, language="")


def staged(screenplay: Screenplay) -> tuple[float, int, list[str]]:
    """Seconds that a screenplay plays, its action sentences, and those that the stage reports as not shown."""
    bible, _ = breakdown(screenplay)
    frames, count, notes = 0, 0, []
    for scene, (time, weather, mood) in zip(screenplay.scenes, setting(screenplay), strict=True):
        place = bible.place(place_of(scene, bible))
        assert place is not None
        place = place if place.kind in FAMILIES else stand_in(place)
        where = Setting(place.id, time, weather, mood, screenplay.language)
        blocked = block(scene, build(place).plan, bible, None, 1, where)
        frames += blocked.scene.frames
        notes += blocked.notes
        count += sum(len(sentences(e.shown)) for e in scene.elements if isinstance(e, Action))
    return frames / 24, count, notes


def stand_in(place: Place) -> Place:
    """For a family of sets that is not built yet: a room or a plain."""
    return (
        replace(place, kind="room", options=(("type", "living"),)) if place.interior else replace(place, kind="plain")
    )


@pytest.mark.parametrize("idea", TWELVE)
def test_twelve_ideas_get_a_story_of_their_own(idea: str) -> None:
    for seed in SEEDS:
        draft = written(idea, seed)
        assert draft.shape == TWELVE[idea]
        screenplay = fountain.read(draft.text)
        assert 1 <= len(screenplay.scenes) <= 7
        lines = [line for scene in screenplay.scenes for line in scene.lines]
        assert 10 <= len(lines) <= 27
        assert all(len(line.spoken.split()) <= 32 for line in lines)
        assert not re.search(r"[{}\[\]<>|]", draft.text)


def test_what_is_written_can_be_staged() -> None:
    shown, not_shown = 0, []
    for idea in TWELVE:
        for seed in SEEDS:
            screenplay = fountain.read(written(idea, seed).text)
            seconds, count, notes = staged(screenplay)
            assert 75 <= seconds <= 145, (idea, seed, seconds)
            shown += count
            not_shown += notes
            bible, _ = breakdown(screenplay)
            assert [prop.name for prop in bible.props if known(prop.kind) is None] == []
    assert len(not_shown) / shown < 0.08, "\n".join(not_shown)


@pytest.mark.parametrize("shape", STORIES, ids=lambda shape: f"{shape.name}.{shape.language}")
def test_a_shape_takes_its_ideas_and_refuses_others(shape: Shape) -> None:
    assert shape.fits
    for idea in shape.fits:
        assert written(idea).shape == shape.name, idea
    for idea in shape.refuses:
        understood = read(idea)
        if understood.language == shape.language and shape.fit(understood)[0]:
            assert written(idea).shape != shape.name, idea


@pytest.mark.parametrize("shape", STORIES, ids=lambda shape: f"{shape.name}.{shape.language}")
def test_a_shape_holds_for_any_seed_and_length(shape: Shape) -> None:
    for seed, minutes in ((1, 0.6), (2, 3.0), (3, 1.5), (4, 0.6), (5, 1.5)):
        assert written(shape.fits[0], seed, minutes).shape == shape.name, (seed, minutes)


def test_same_idea_seed_and_length_give_the_same_bytes() -> None:
    idea = "A cat steals the moon"
    assert written(idea, 5) == written(idea, 5)
    assert written(idea, 5).text != written(idea, 6).text


def test_length_follows_the_wish() -> None:
    idea = "An astronaut grows a tomato"
    short, usual, long = (written(idea, minutes=minutes) for minutes in (0.6, 1.5, 3.0))
    assert len(short.text) < len(usual.text) < len(long.text)


@pytest.mark.parametrize(
    "idea",
    [
        "🦊🌞", "def f(x): return x * 2  # twice", "日本の女の子が月を見つける", "x" * 2000, "the the the of of", "A", "?", "7",
        "{hero} steals {thing.the}|", "Ein Mann sucht seinen Hund", "\\ud800", "A " + "very " * 380 + "long idea",
    ],
)  # fmt: skip
def test_anything_becomes_a_film_that_says_what_it_is(idea: str) -> None:
    draft = written(idea)
    screenplay = fountain.read(draft.text)
    assert screenplay.scenes and draft.title and draft.notes
    if draft.shape == PLAIN:
        assert "I have no story of my own for this idea" in draft.notes[-1]


def test_people_have_names_ages_looks_and_initials_of_their_own() -> None:
    for idea in TWELVE:
        bible, _ = breakdown(fountain.read(written(idea).text))
        people = [c for c in bible.characters if c.kind == "person"]
        assert people
        assert all(c.description for c in people)
        initials = [c.name.removeprefix("THE ")[0] for c in people]
        assert len(set(initials)) == len(initials)


def test_ideas_are_understood() -> None:
    idea = read("A stuntman afraid of heights must jump off a roof")
    assert idea.heroes[0].noun == "stuntman" and idea.goal == "jump"
    assert idea.fear is not None and idea.fear.local == "heights" and idea.preps["off"].noun == "roof"
    idea = read("Un vieil homme attend le dernier train avec un violon")
    assert idea.language == "fr" and idea.heroes[0].noun == "man" and idea.verb == "wait"
    assert idea.target is not None and idea.target.noun == "train"
    idea = read("A boy trades his shadow for a bicycle")
    assert idea.deed == "trade his shadow for a bicycle"
