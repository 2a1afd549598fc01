"""Proposing: the bible that a screenplay asks for, cast, dressed and voiced. It stands apart from the step, so that a plan in which no
word changed does not load what reads words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmwright.bible import Bible, Character
from filmwright.direction.acting import with_tools
from filmwright.reading.breakdown import breakdown
from filmwright.reading.conditions import conditions
from filmwright.reading.continuity import changes
from filmwright.reading.costume import costume_words
from filmwright.reading.supervising import contradictions
from filmwright.screenplay import Screenplay
from filmwright.sound.voices.casting import cast
from filmwright.stage.people.wardrobe import dress
from filmwright.steps.dressing import outfits, states


def propose(
    screenplay: Screenplay, was: Bible, names: Mapping[str, str], seed: int
) -> tuple[Bible, list[str], list[str]]:
    """The bible as the words have it, what is to be told of it, and what in the script cannot be. `was` is the film's bible so far,
    in which `names` says who is called otherwise now."""
    proposed, notes = breakdown(screenplay, _renamed(was, names))
    proposed = with_tools(proposed, screenplay)
    proposed = _dressed(proposed, seed, notes, screenplay)
    odd = [found for found in contradictions(screenplay, _names(proposed)) if not _told_already(found.what, notes)]
    return proposed, notes, [str(found) for found in odd]


def _told_already(what: str, notes: Sequence[str]) -> bool:
    """Whether the casting has said that two people bear a name, where a contradiction tells of their ages."""
    name, _, rest = what.partition(" is ")
    two = f"There seem to be two people of the name {name}:"
    return "years old" in rest and any(note.startswith(two) for note in notes)


def _renamed(bible: Bible, names: Mapping[str, str]) -> Bible:
    """A character who changed names stays the same person, with the same id, face and voice."""
    return replace(bible, characters=tuple(replace(c, name=names.get(c.name, c.name)) for c in bible.characters))


def _names(bible: Bible) -> list[str]:
    return [character.name for character in bible.characters]


def _dressed(bible: Bible, seed: int, notes: list[str], screenplay: Screenplay) -> Bible:
    """Costumes from the words of each description, and a voice for everybody who is heard."""
    people: list[Character] = []
    changed, told = changes(screenplay, _names(bible)), conditions(screenplay, _names(bible))
    for character in bible.characters:
        wardrobe = character.wardrobe
        animal = _animal(character)
        if animal:
            notes.append(f"{character.name} is played by a {animal}.")
        elif not character.is_human:
            notes.append(
                f"{character.name} is a {character.kind}, which the stage cannot show: a person plays the part."
            )
        if character.kind != "voice" and not animal and not wardrobe:
            dressed = dress(costume_words(character.description), character.look, character.look.face)
            wardrobe = dressed.garments
            notes += [f"{character.name}: the wardrobe has no {word!r}; it is not worn." for word in dressed.unknown]
        dressed_so = replace(character, wardrobe=wardrobe)
        worn = outfits(dressed_so, changed, screenplay)
        people.append(replace(dressed_so, outfits=worn, states=states(dressed_so, told, changed, screenplay)))
    voices = cast(people, language=screenplay.language)
    return replace(bible, characters=tuple(replace(c, voice=voices.get(c.id, c.voice)) for c in people))


def _animal(character: Character) -> str:
    """The species that plays a character, or "" for people and for what no animal can play."""
    if character.is_human:
        return ""
    from filmwright.stage.creatures import species_of  # and with it all species, which most films have none of

    found = species_of(character)
    return found.species if found else ""
