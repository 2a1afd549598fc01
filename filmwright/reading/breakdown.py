"""Breakdown: the screenplay's words to the bible that a script supervisor would keep, and sentences about what was taken for what.

Nothing here is random and nothing is asked of a network: the same words give the same bible. What a person has changed in the bible
is settled elsewhere; this proposes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from filmwright.bible import Bible, Character, Look, Prop
from filmwright.reading import calls, places
from filmwright.reading.casting import cast, recast
from filmwright.reading.costume import costume_words
from filmwright.reading.creature_clothes import described as clothes_of
from filmwright.reading.hours import hours
from filmwright.reading.introductions import Part, parts
from filmwright.reading.look import is_kin, stated
from filmwright.reading.mood import scene_mood
from filmwright.reading.props import props
from filmwright.reading.slugs import slug
from filmwright.reading.words import table
from filmwright.screenplay import Heading, Scene, Screenplay

# words besides colours and sizes that make a creature another one to look at
COATS = ("baby", "young", "spotted", "striped", "patched")

__all__ = ["breakdown", "costume_words", "place_of", "setting"]


def breakdown(screenplay: Screenplay, old: Bible | None = None) -> tuple[Bible, list[str]]:
    """The bible of a screenplay, and a report in sentences.

    With `old`, whoever and whatever is in it keeps the id, and people keep what was cast for them where the words leave it open.
    Wardrobe and voice are left to the wardrobe and to the casting of voices (`costume_words` gives the words for the first).
    """
    old = old or Bible()
    found, notes = parts(screenplay)
    characters, said = _characters(found, screenplay.title, old)
    sets, about_places = places.merge(calls.placed(screenplay), screenplay.title, old.places)
    handled, about_props = props(screenplay)
    if calls.calls(screenplay) and not any(thing.kind == "phone" for thing in handled):
        handled.append(Prop(slug("phone", {thing.id for thing in handled}, "prop"), "phone", "phone"))
    things = [replace(prop, id=was.id) if (was := old.prop(prop.name)) else prop for prop in handled]
    ids = [thing.id for thing in things]
    things = [replace(t, id=slug(t.name, ids[:k], "prop")) if t.id in ids[:k] else t for k, t in enumerate(things)]
    return Bible(tuple(characters), tuple(sets), tuple(things)), [*said, *about_places, *about_props, *notes]


def setting(screenplay: Screenplay) -> list[tuple[str, str, str]]:
    """(time, weather, mood) of every scene, in order."""
    return [(*hour, scene_mood(scene)[0]) for scene, hour in zip(screenplay.scenes, hours(screenplay), strict=True)]


def place_of(scene: Scene, bible: Bible, heading: Heading | None = None) -> str:
    """The id of the place where a scene plays, or that one of its two headings means; for a heading that the bible does not know, the
    id that its place would have."""
    heading = heading or scene.heading
    found = places.find(heading, bible.places)
    return found.id if found else slug(places.name_of(heading), (), "place")


def _characters(found: list[Part], film: str, old: Bible) -> tuple[list[Character], list[str]]:
    taken = {character.id for character in old.characters}
    looks: list[Look] = []
    cast_so_far: list[tuple[Part, Character]] = []
    notes: list[str] = []
    for part in found:
        was = old.character(part.name)
        said = stated(part.description, part.name, part.around)
        kin = (
            next((c.look for _, c in reversed(cast_so_far) if c.kind == "person"), None)
            if is_kin(part.description)
            else None
        )
        if was is not None and (was.kind == "person") == (part.kind == "person"):
            casting = recast(was.look, said)
        else:
            casting = cast(part.name, film, said, [*looks, *_kept(old, cast_so_far)], kin)
        character = Character(
            id=was.id if was else slug(part.name, taken, "person"),
            name=part.name,
            description=part.description,
            kind=_coated(part),
            look=casting.look,
            wardrobe=was.wardrobe if was and was.description == part.description else (),
            voice=was.voice if was else Character("", "").voice,
            cast_by=casting.chosen if part.kind == "person" else _voice_chosen(part, casting.chosen),
        )
        taken.add(character.id)
        cast_so_far.append((part, character))
        if part.kind == "person":
            looks.append(casting.look)
            if casting.chosen:
                notes.append(f"{part.name}: the script leaves open {_listed(casting.chosen)}; cast so.")
        elif part.kind == "voice":
            notes.append(f"{part.name} is heard and never seen: a voice.")
        else:
            notes.append(f"{part.name} is taken for a {part.kind}.")
    speaking_first = sorted(cast_so_far, key=lambda pair: not pair[0].speaks)
    return [character for _, character in speaking_first], notes


def _coated(part: Part) -> str:
    """What a part is: a creature with the words of its colour and size that introduce it ("small brown dog")."""
    noun = part.kind
    if noun in ("person", "voice"):
        return noun
    words = table("prompt")
    before = re.search(
        rf"((?:[\w-]+,? ){{0,4}})(?:{re.escape(noun)}|{re.escape(part.name.lower())})\b", part.description.lower()
    )
    said = re.findall(r"[\w-]+", before[1]) if before else []
    shown = [word for word in said if word in words["colours"] or word in words["sizewords"] or word in COATS]
    worn = clothes_of(part.description)
    return " ".join([*shown, noun, *(["wearing", worn] if worn else [])])


def _kept(old: Bible, cast_so_far: list[tuple[Part, Character]]) -> list[Look]:
    """Looks of people of before who have not come yet: newcomers differ from them too."""
    here = {character.id for _, character in cast_so_far}
    return [character.look for character in old.characters if character.kind == "person" and character.id not in here]


def _voice_chosen(part: Part, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Of somebody never seen only sex and age matter, for the voice."""
    return (
        tuple(text for text in chosen if text in ("female", "male") or text.startswith("age"))
        if part.kind == "voice"
        else ()
    )


def _listed(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
