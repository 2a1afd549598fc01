"""Who and what a prompt names: people with their looks and clothes, things with count, colour and size, pieces of scenery."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from filmwright.language import is_a, parts_of_speech
from filmwright.reading import prompt_creatures
from filmwright.reading.colours import SHADES
from filmwright.reading.costume import costume_words, garment_words
from filmwright.reading.described import Described, described, plural_garments, single_garments, whose
from filmwright.reading.first_names import sex_of_name
from filmwright.reading.look import stated
from filmwright.reading.nouns import age_of_noun, person_noun, sex_of_noun, singular, topic
from filmwright.reading.prompt_models import made_of
from filmwright.reading.prompt_page import Page, Phrase
from filmwright.reading.prompt_shapes import shape_of
from filmwright.reading.request import Entity
from filmwright.reading.words import table

Known = Callable[
    [str], str | None
]  # a noun -> the noun of a thing that the stage can make, None for one that it cannot

MOST = 12  # of one thing; more are told, not shown
MOST_PEOPLE = 6
# what is one thing, though its name is a plural
PAIRS = frozenset(
    (
        "scissors", "glasses", "skis", "jeans", "keys", "flowers", "drums", "cards", "clothes", "dishes", "pom-poms", "shoes", "boots",
        "shears", "roller skates", "ice skates", "knitting needles", "headphones", "pliers", "tongs", "bagpipes", "cymbals", "goggles",
        "binoculars", "weights", "laundry", "sneakers", "high heels", "heels", "sandals", "slippers", "gloves", "socks", "trousers",
        "candelabra",
        "pants", "sunglasses", "shorts", "dice", "chopsticks", "tweezers", "scales", "stairs",
        "curtains", "drapes", "mittens", "handcuffs", "crutches", "earrings",
    )
)  # fmt: skip
PLURAL = 3  # how many "apples" are
_WORN = re.compile(r"\s*,?\s*(?:who is |who's |that is )?(?:wearing|dressed in|clad in|in|with)\s+")
_WORN_UNTIL = re.compile(
    r"\b(?:is|are|walk\w*|run\w*|stand\w*|sit\w*|on|at|through|along|across|while|as|who|holding|carrying)\b|[.;!?]"
)


@dataclass(frozen=True)
class Found:
    """An entity and the characters that name it."""

    entity: Entity
    start: int
    end: int


def entities(page: Page, known: Known, built: str = "", animal: Known = prompt_creatures.nobody) -> list[Found]:
    """Everybody and everything that a prompt names, in order. `built` is the item that the place itself is named after; `animal`
    gives the stage's noun for a creature.
    """
    found: list[Found] = []
    number = 0
    looks = described(page)
    page.join(known)
    for phrase in page.phrases():
        if found and found[-1].entity.kind in ("creature", "thing") and page.tokens[phrase.first].start < found[-1].end:
            continue  # what an animal wears, and what a thing is made of, was read with it
        if found and _belongs(page, phrase, found[-1]):
            page.cover_tokens(phrase.first, phrase.last)
            continue
        beast = prompt_creatures.creature(page, phrase, known, animal, number)
        if beast is not None:
            number += 1
            found.append(Found(*beast))
            continue
        compound = any(
            " " in name and known(name) not in (None, known(phrase.noun)) for name, _ in page.names_of(phrase)
        )
        named = known(phrase.noun) or known(page.tokens[phrase.last].text.lower())  # cookies are no cooks
        thing = (compound or named is not None) and not listed_person(phrase.noun)
        made = None if thing else _person(page, phrase, number)
        made = made or _thing(page, phrase, known, number) or _scenery(page, phrase, number)
        if made is not None:
            number += 1
            found.append(made)
    del built
    return _with_deeds(page, _with_looks(page, found, looks))


def _with_looks(page: Page, found: list[Found], looks: list[Described]) -> list[Found]:
    """The found, people with what is said of their clothes and hair further on; creatures with what of it they can wear."""
    out = list(found)
    actors = [k for k, each in enumerate(found) if each.entity.kind in ("person", "creature")]
    for look in looks:
        if any(each.start <= look.start < each.end for each in found):
            continue  # said right after the noun, and read with it
        about = whose(look, [(found[k].end, found[k].entity.sex) for k in actors])
        if about is not None:
            k = actors[about]
            if found[k].entity.kind == "creature":
                page.covered.difference_update(page.within(look.start, look.end))
                out[k] = replace(out[k], entity=prompt_creatures.clothed(page, out[k].entity, look.start, look.end))
                continue
            words = f"{out[k].entity.words} {single_garments(look.words)}".strip()
            out[k] = replace(out[k], entity=replace(out[k].entity, words=words))
    return out


def _with_deeds(page: Page, found: list[Found]) -> list[Found]:
    """The found, creatures with what they do: the verbs up to whoever comes next, or to the end of the prompt."""
    out = []
    for k, each in enumerate(found):
        if each.entity.kind == "creature":
            actors = [other.start for other in found[k + 1 :] if other.entity.kind in ("person", "creature")]
            together = actors and page.lower[each.end : actors[0]].strip() in ("and", ",", "and a", "and the")
            until = len(page.text) if not actors or together else actors[0]
            each = Found(prompt_creatures.doing(page, each.entity, each.end, until), each.start, each.end)
        out.append(each)
    return out


def _belongs(page: Page, phrase: Phrase, before: Found) -> bool:
    """Whether a phrase only says who a group is: "a crowd of people"."""
    of = page.lower[before.end : page.tokens[phrase.first].start].strip()
    group = before.entity.kind == "person" and before.entity.noun in table("prompt")["groups"]
    return group and of == "of" and (person_noun(phrase.noun) or phrase.noun in table("prompt")["groups"])


# ---------------------------------------------------------------------- people


def _person(page: Page, phrase: Phrase, number: int) -> Found | None:
    token = page.tokens[phrase.last]
    groups = table("prompt")["groups"]
    sex, noun = "", phrase.noun
    if phrase.last in page.covered and sex_of_name(token.text):
        return None  # the setting has it: Big Ben is nobody
    if token.tag == "name" or (token.text[:1].isupper() and phrase.last > 0 and sex_of_name(token.text)):
        first = next((k for k in range(phrase.first, phrase.last + 1) if page.tokens[k].tag == "name"), phrase.last)
        given = page.tokens[first].text
        if topic(given.lower()) == "noun.location" or not (sex_of_name(given) or _acts(page, phrase.last)):
            return None
        if first > phrase.first and page.tokens[first - 1].text.lower() in ("a", "an"):
            return None  # nobody is "a Victoria"
        if not sex_of_name(given) and (given.isupper() or parts_of_speech(given.lower())):
            return None  # a POV, Hip-Hop: capitals, and a word that is no name
        sex, noun = sex_of_name(given), given
    elif phrase.noun in groups or token.text.lower() in groups:
        noun = token.text.lower() if token.text.lower() in groups else phrase.noun
    elif not (person_noun(phrase.noun) or singular(phrase.noun)) or (
        phrase.last in page.covered and not sex_of_noun(phrase.noun)
    ):
        return None
    else:
        sex = sex_of_noun(phrase.noun)
    start, end = page.tokens[phrase.first].start, token.start + len(token.text)
    worn_end = _worn(page, end)
    words = single_garments(page.text[start:worn_end])
    if phrase.plural and noun not in groups:
        words = re.sub(rf"\b{re.escape(token.text)}\b", phrase.noun, words)  # what is said of several is said of each
    count = phrase.count or (len(groups[noun]) if noun in groups else PLURAL if phrase.plural else 1)
    _cover_person(page, phrase, words)
    page.cover(end, worn_end)
    entity = Entity(f"e{number + 1}", "person", page.text[start:end], noun, count, words=words, sex=sex)
    return Found(entity, start, end if worn_end == end else worn_end)


def listed_person(noun: str) -> bool:
    """Whether a noun is somebody beyond doubt; WordNet's "toaster" proposes toasts."""
    return bool(sex_of_noun(noun) or age_of_noun(noun)) or noun in ("person", "adult", "friend", "stranger")


def _acts(page: Page, last: int) -> bool:
    """Whether a verb follows: somebody unheard of who does something is somebody."""
    return last + 1 < len(page.tokens) and page.tokens[last + 1].tag in ("verb", "auxiliary")


def _worn(page: Page, end: int) -> int:
    """Where the clothes end that follow a person's phrase; `end` where none follow."""
    match = _WORN.match(page.text, end)
    if not match:
        return end
    until = _WORN_UNTIL.search(page.text, match.end())
    stop = until.start() if until else len(page.text)
    phrase = page.text[match.end() : stop]
    garments = plural_garments(phrase) or garment_words(phrase)
    described = stated(re.sub(r"^(?:a|an|the) ", "", phrase))
    if garments:
        last = max(phrase.lower().rfind(g) + len(g) for g in garments)
        return match.end() + last
    if match.group().strip(" ,") == "with" and set(described) & {"hair", "hair_colour", "beard", "eyes", "marks"}:
        comma = phrase.find(",")
        said = phrase if comma < 0 else phrase[:comma]
        if any(listed_person(word) for word in re.findall(r"[a-z]+", said.lower())):
            return end  # "with a bearded man" is somebody else
        return match.end() + (comma if comma > 0 else len(phrase.rstrip()))
    return end


_AGE = re.compile(r"(?:\d{1,3}[- ])?years?[- ]old|years?[- ]old")


def _cover_person(page: Page, phrase: Phrase, words: str) -> None:
    """Marks what of a person's phrase shows: number, sex, age, build, skin, hair, mood, calling and clothes."""
    numbers = table("prompt")["numbers"]
    costume = costume_words(words)
    if phrase.noun not in table("wording")["unlike"]:
        page.covered.add(phrase.last)
    for k in range(phrase.first, phrase.last):
        token = page.tokens[k]
        word = token.text.lower()
        shown = word in numbers or token.tag in ("determiner", "possessive", "number", "name")
        shown = shown or word in costume or bool(set(stated(f"a {word} person")) - {"sex"}) or bool(sex_of_noun(word))
        shown = shown or (word in table("look")["machines"] and "robot" in stated(f"a {phrase.noun}").get("marks", ()))
        shown = shown or (
            word in ("year", "years", "old") and k > 0 and bool(_AGE.match(page.lower, page.tokens[k - 1].start))
        )
        shown = shown or (token.tag == "noun" and bool(costume))  # an ultramarathon runner wears what runners wear
        if shown:
            page.covered.add(k)


# ---------------------------------------------------------------------- things


def _thing(page: Page, phrase: Phrase, known: Known, number: int) -> Found | None:
    scenery = table("prompt")["scenery"]
    for noun, head in page.names_of(phrase):
        shown = known(noun)
        if shown is None or (head in page.covered and phrase.last in page.covered):
            continue
        if noun in scenery and noun not in (
            "door",
            "flower",
            "furniture",
            "boat",
            "sailboat",
            "train",
            "traffic light",
        ):
            return None
        if is_a(noun, "food") and not is_a(shown, "food") and shown not in ("cup", "bottle"):
            continue
        return _made(page, phrase, number, "thing", noun, head)
    return None


def _scenery(page: Page, phrase: Phrase, number: int) -> Found | None:
    scenery = table("prompt")["scenery"]
    for noun, head in page.names_of(phrase):
        key = noun if noun in scenery else ""
        if key:
            return _made(page, phrase, number, "scenery", key, head, tuple(scenery[key]))
    return None


def _made(
    page: Page, phrase: Phrase, number: int, kind: str, noun: str, head: int, items: tuple[str, ...] = ()
) -> Found:
    words = table("prompt")
    colour, size, material, age, shape, pattern, stacked = "", 0, "", "", "", "", False
    page.cover_tokens(head, phrase.last)
    for k in range(phrase.first, head):
        token = page.tokens[k]
        word = token.text.lower()
        if kind == "thing" and word == "stacked":
            stacked = True
        elif kind == "thing" and word in table("matters")["patterns"]:
            pattern = str(table("matters")["patterns"][word])
        elif (
            kind == "thing"
            and word in table("matters")["words"]
            and not (word in words["colours"] and is_a(noun, "vehicle"))
        ):
            matter = str(table("matters")["words"][word])
            material = (
                "" if matter == "gloss" and is_a(noun, "vehicle") else matter
            )  # which is painted, and shines as it is
        elif kind == "thing" and word in table("matters")["ages"] and not is_a(noun, "vehicle"):
            age = str(table("matters")["ages"][word])
        elif kind == "thing" and word in SHADES and page.tokens[k + 1].text.lower() in words["colours"]:
            pass  # "dark blue": told with the colour
        elif word in words["colours"]:
            shade = page.tokens[k - 1].text.lower() if k > phrase.first else ""
            colour = f"{shade} {word}" if kind == "thing" and shade in SHADES else word
            if kind == "scenery":
                continue  # the set's own colours stay as they are, and the word is told
        elif word in words["sizewords"]:
            size = int(words["sizewords"][word])
        elif kind == "thing" and (form := shape_of(word)):
            shape = form
        elif not (word in words["numbers"] or token.tag in ("determiner", "possessive", "number")):
            continue
        page.covered.add(k)
    several = phrase.plural or page.occasion(phrase, noun)
    count = phrase.count or (PLURAL if several and kind == "thing" and not _pair(noun) else 1)
    start, end = page.tokens[phrase.first].start, page.tokens[phrase.last].start + len(page.tokens[phrase.last].text)
    sunk = _BURIED.match(page.lower, end) if kind == "thing" else None
    if sunk is not None:
        page.cover(*sunk.span())
    made = made_of(page, end) if kind == "thing" and not material else None
    if made is not None:
        material, end = made
    entity = Entity(
        f"e{number + 1}",
        kind,
        page.text[start:end],
        noun,
        count,
        words="buried" if sunk is not None else "stacked" if stacked and count > 1 else "",
        colour=colour,
        size=size,
        items=items,
        material=" ".join(word for word in (material, pattern, age) if word),
        shape=shape,
    )
    return Found(entity, start, end)


_BURIED = re.compile(
    r" (?:is |are |lies |lying |that is )?(?:buried|sunken|submerged|stuck|embedded|sunk)(?= (?:in|under|beneath|into)\b)"
)


def _pair(noun: str) -> bool:
    return noun in PAIRS or noun.split()[-1] in PAIRS


def people(found: list[Found]) -> Iterator[Found]:
    """Those of the found that are people."""
    return (each for each in found if each.entity.kind == "person")
