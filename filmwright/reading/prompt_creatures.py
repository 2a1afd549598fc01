"""Animals in prompts: which phrases name them, what they look like, and what they do."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cache

from filmwright.language import lemma, nearest, parts_of_speech
from filmwright.reading.creature_clothes import Clothes, following, listed, said_of
from filmwright.reading.nouns import person_noun, sex_of_noun
from filmwright.reading.prompt_models import made_of
from filmwright.reading.prompt_page import Page, Phrase
from filmwright.reading.request import Entity
from filmwright.reading.words import table

Known = Callable[[str], str | None]  # a noun -> the stage's noun for it, None for what it cannot make
# before the name of an animal: a thing that only looks like one
NOT_ALIVE = ("computer", "toy", "teddy", "hot", "rocking", "inflatable")
PLURAL = 3  # how many "zebras" are
REMAINS = ("skeleton", "bone", "fossil", "skull", "carcass", "model", "replica")
SHOAL = 6  # and how many fish
UNCHANGED = ("fish", "sheep", "deer", "bison", "salmon", "trout")  # whose plural is their singular
WEARING = "wearing "
NEAREST = 0.72  # how near a verb must be to one that animals play


def nobody(noun: str) -> str | None:
    """For a stage without creatures."""
    del noun
    return None


def creature(page: Page, phrase: Phrase, known: Known, animal: Known, number: int) -> tuple[Entity, int, int] | None:
    """The creature that a phrase names, with its first and last character; None when it names none, or a thing ("hot dog")."""
    for noun, head in page.names_of(phrase):
        if known(noun) is not None:
            return None
        found = animal(noun)
        if found is None or (head in page.covered and head == phrase.last):
            continue
        if head > phrase.first and page.tokens[head - 1].text.lower() in NOT_ALIVE:
            return None
        return _made(page, phrase, noun, head, number)
    before = page.tokens[phrase.last - 1] if phrase.last > phrase.first else None
    called = person_noun(phrase.noun) or page.tokens[phrase.last].text in ("DJ", "dj")
    if before is not None and called and before.tag == "noun" and animal(before.lemma) and not sex_of_noun(phrase.noun):
        return _made(page, phrase, before.lemma, phrase.last - 1, number)  # "a cat chef" is a cat
    return None


def _made(page: Page, phrase: Phrase, noun: str, head: int, number: int) -> tuple[Entity, int, int]:
    words = table("prompt")
    colour, size, said, worn, count = "", 0, [], [], phrase.count
    only = (
        page.tokens[phrase.last].lemma in REMAINS and head < phrase.last
    )  # a dinosaur's skeleton is told as not shown
    page.cover_tokens(head, phrase.last - only)
    if only:
        said.append(f"{MATTER}ivory")
    for k in range(phrase.first, head):
        token = page.tokens[k]
        word = token.text.lower()
        if word in words["colours"]:
            colour = word
            said.append(word)
        elif word in words["sizewords"]:
            size = int(words["sizewords"][word])
            said.append(word)
        elif word in LOOKS:
            said.append(word)
        elif (matter := _matter(word)) and not parts_of_speech(f"{word} {noun}"):
            said.append(matter)
        elif said_of(word):
            if k + 1 == head and parts_of_speech(f"{word} {noun}"):
                page.covered.add(k)  # a king crab and an emperor penguin wear no crown
                continue
            worn.append(said_of(word))
        elif not (word in words["numbers"] or token.tag in ("determiner", "possessive", "number") or word in MOODS):
            continue
        page.covered.add(k)
    for k in range(head + 1, phrase.last + 1):  # a cat chef wears what chefs wear
        if said_of(page.tokens[k].text.lower()):
            worn.append(said_of(page.tokens[k].text.lower()))
    start, end = page.tokens[phrase.first].start, page.tokens[phrase.last].start + len(page.tokens[phrase.last].text)
    first = phrase.first
    group = _group(page, first)
    if group:
        count, first = group
        start = page.tokens[first].start
    alone = page.tokens[first].tag in ("determiner", "possessive", "number")
    several = phrase.plural or (noun in UNCHANGED and not alone and first > 0)  # "among colourful fish"
    count = count or (SHOAL if several and noun == "fish" else PLURAL if several else 1)
    of = made_of(page, end)
    if of is not None:
        said.append(f"{MATTER}{of[0]}")
        page.stops.update(page.within(end, of[1]))
        end = of[1]
    clothes = following(page.lower, end)
    if clothes is not None:
        wear(page, clothes)
        worn.append(clothes.words)
    entity = Entity(
        f"e{number + 1}",
        "creature",
        page.text[start:end],
        noun,
        count,
        colour=colour,
        size=size,
        words=dressed(" ".join(said), " and ".join(worn)),
    )
    return entity, start, clothes.end if clothes else end


MATTER = "of_"  # before a matter in an animal's words


def _matter(word: str) -> str:
    """A word for what an animal is made of, or how its skin is patterned, as its words have it; "" for any other."""
    matters = table("matters")
    found = matters["words"].get(word) or matters["patterns"].get(word, "")
    return f"{MATTER}{found}" if found and found not in ("gloss", "matt") else ""


# animals of these are as large as a hand
SOFT = ("wool", "cloth", "velvet", "origami", "bricks", "plastic", "rubber")


def carved(entity: Entity, known: Known, animal: Known) -> Entity:
    """An animal of another matter than flesh that does nothing is a thing: a cat of glass, a knitted octopus."""
    matter = re.search(rf"\b{MATTER}([a-z_]+)", entity.words)
    if matter is None or entity.does or entity.size > 1 or WEARING in entity.words:
        return entity
    noun = f"{(animal(entity.noun) or entity.noun).replace(' ', '_')}_{'toy' if matter[1] in SOFT else 'figure'}"
    if matter[1] in table("matters")["patterns"].values() or known(noun) is None:
        return entity
    return replace(entity, kind="thing", noun=noun, words="", material=matter[1])


def caught(found: Entity, bitten: Collection[str], known: Known, animal: Known) -> Entity:
    """An animal that another has in its mouth (`bitten` are ids) is a thing there: a fish between a cat's teeth."""
    noun = f"{(animal(found.noun) or found.noun).replace(' ', '_')}_figure"
    if found.kind != "creature" or found.id not in bitten or known(noun) is None:
        return found
    return replace(found, kind="thing", noun=noun, words="", does=(), count=1)


def wear(page: Page, clothes: Clothes) -> None:
    """Note the words of clothes as understood, but those of them that say nothing to the stage; they name nobody and nothing else."""
    inside = page.within(clothes.start, clothes.end)
    page.stops.update(inside)
    page.covered.update(inside)
    for span in clothes.missed:
        page.covered.difference_update(page.within(*span))


def dressed(words: str, clothes: str) -> str:
    """An animal's words with what it wears after them."""
    if not clothes:
        return words
    return f"{words} and {clothes}" if WEARING in words else f"{words} {WEARING}{clothes}".strip()


def clothed(page: Page, entity: Entity, start: int, end: int) -> Entity:
    """An animal with the clothes that a later part of the prompt says it wears: "It wears a red scarf"."""
    lead = _WEARS.match(page.lower, start)
    clothes = listed(page.lower, lead.end()) if lead else None
    if clothes is None or clothes.start >= end:
        return entity
    wear(page, replace(clothes, start=start))
    return replace(entity, words=dressed(entity.words, clothes.words))


_WEARS = re.compile(
    r".{0,60}?\b(?:wearing|wears?|wore|dressed(?: up)? in|clad in|sporting|sports|has on|donning|dons)\s+"
)


def wears(entity: Entity) -> list[str]:
    """What an animal wears, a thing each: ["red knitted scarf", "top hat"]."""
    clothes = entity.words.partition(WEARING)[2]
    return clothes.split(" and ") if clothes else []


def spoken(entity: Entity) -> str:
    """An animal's entity in one phrase, as the stage takes it: "small black cat wearing red scarf"."""
    coat, wearing, clothes = entity.words.partition(WEARING)
    return f"{coat.strip()} {entity.noun} {wearing}{clothes}".strip()


# words of looks that a coat or a body can show, and moods that its bearing shows
LOOKS = (
    "baby",
    "young",
    "old",
    "spotted",
    "striped",
    "fluffy",
    "furry",
    "fat",
    "thin",
    "slim",
    "shaggy",
    "plain",
    "patched",
    "dark",
    "pale",
)
MOODS = (
    "cute",
    "happy",
    "lovely",
    "beautiful",
    "adorable",
    "playful",
    "wild",
    "curious",
    "lazy",
    "majestic",
    "graceful",
    "hungry",
    "friendly",
)


def _group(page: Page, first: int) -> tuple[int, int] | None:
    """(how many, first token) where "a herd of" stands before a phrase."""
    groups = table("animals")["groups"]
    if first >= 2 and page.tokens[first - 1].text.lower() == "of":
        noun = page.tokens[first - 2].text.lower()
        noun = noun if noun in groups else noun.removesuffix("s")
        if noun in groups:
            begin = first - 2
            while begin > 0 and page.tokens[begin - 1].tag in ("determiner", "adjective", "number"):
                begin -= 1
            page.cover_tokens(begin, first - 1)
            return int(groups[noun]), begin
    return None


@cache
def _verbs() -> dict[str, tuple[str, str]]:
    return {
        verb: (name, manner) for name, (listed, manner) in table("animals")["verbs"].items() for verb in listed.split()
    }


def deed(verb: str) -> tuple[str, str] | None:
    """What a verb is played as by an animal, and its manner; None for what animals here do not do."""
    known = _verbs()
    base = verb if verb in known else (lemma(verb, "verb") or verb)
    if base in known:
        return known[base]
    match = nearest(base, tuple(known), "verb", vectors=False)
    if (
        match
        and match.how in ("same", "synonym", "kind")
        and match.score >= NEAREST
        and match.name not in ("move", "go")
    ):
        return known[match.name]
    return None


def doing(page: Page, entity: Entity, start: int, end: int) -> Entity:
    """The entity with what it does: the verbs between its phrase and the next one's, which are then understood."""
    food = table("animals")["food"]["words"]
    does: list[tuple[str, str]] = []
    for k in page.within(start, end):
        token = page.tokens[k]
        participle = token.tag in ("noun", "adjective") and token.text.lower().endswith("ing")
        if token.text.lower() == "asleep":
            page.covered.add(k)
            does.append(_verbs()["sleep"])
            continue
        if token.tag != "verb" and not participle:
            continue
        base = lemma(token.text.lower(), "verb") or token.lemma
        following = page.tokens[k + 1].text.lower() if k + 1 < len(page.tokens) else ""
        played = ("fly", "") if base == "take" and following == "off" else deed(base)
        if base == "join" or played is None:
            continue
        page.covered.add(k)
        if following == "off":
            page.covered.add(k + 1)
        does.append(played)
        if played[0] in ("eat", "drink"):
            page.covered.update(
                j for j in range(k + 1, min(k + 5, len(page.tokens))) if page.tokens[j].text.lower() in food
            )
    return replace(entity, does=tuple(dict.fromkeys(does)))
