"""A prompt to a request: setting, people and things with their looks, what is done, where things stand, camera; and what was not
understood. Nothing is guessed: a word that nothing on the stage stands for is told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from filmwright.errors import InputError
from filmwright.language import in_english, lemma, parts_of_speech
from filmwright.language.patterns import compiled
from filmwright.reading import prompt_camera, prompt_courses
from filmwright.reading import prompt_lettering as lettering
from filmwright.reading import prompt_screens as screens
from filmwright.reading.acts import told as acts_told
from filmwright.reading.callings import at_work
from filmwright.reading.nouns import person_noun
from filmwright.reading.prompt_creatures import carved, caught, deed, nobody
from filmwright.reading.prompt_crowd import crowd, of_the_crowd
from filmwright.reading.prompt_entities import MOST, MOST_PEOPLE, PAIRS, Found, Known, entities, people
from filmwright.reading.prompt_french import rendered
from filmwright.reading.prompt_light import unlit
from filmwright.reading.prompt_manner import shown_by
from filmwright.reading.prompt_models import modelled
from filmwright.reading.prompt_page import MADE, Page
from filmwright.reading.prompt_relations import relations
from filmwright.reading.prompt_setting import where
from filmwright.reading.prompt_shapes import in_front
from filmwright.reading.prompt_wording import plain
from filmwright.reading.request import Entity, Relation, Request, Where
from filmwright.reading.riders import mounted
from filmwright.reading.words import table

LONGEST = 6000  # characters; more is a screenplay, not a prompt
MOST_ENTITIES = 14
ENGLISH = 0.5  # share of known words from which a prompt is read as English
CODE = "PERSON"  # the code names of people in what is told: PERSON1, PERSON2…


def read(prompt: str, known: Known, animal: Known = nobody) -> Request:
    """Read a prompt. `known` gives the stage's noun for a thing, `animal` that for a creature, or None.

    Raises:
        InputError: the prompt is empty, far too long, or nothing in it is a word of English or of the French that is known.
    """
    text = _put_right(_checked(prompt))
    text, says = lettering.taken(text)
    text, gone = plain(_in_english(text, known))
    text, shows = screens.taken(text)
    text = modelled(text, known)
    text, ways = prompt_courses.taken(in_front(mounted(at_work(text))))
    page = Page(text)
    camera = prompt_camera.camera(page)
    style = prompt_camera.style(page)
    place = where(page)
    acts = [each for each in acts_told(page.text) if not _names_a_thing(page, each.start, each.end, known)]
    for each in acts:
        page.stops.update(page.within(each.start, each.end))
        if each.act.swallow:  # its words name no things: rock, paper, scissors
            page.cover(each.start, each.end)
    found = entities(page, known, place.about, animal)
    found = [replace(each, entity=carved(each.entity, known, animal)) for each in found]
    found, unsaid = lettering.given(_drinks(page, found, known), says)
    found, place, unshown = screens.given(found, shows, place)
    related = relations(page, found)
    bitten = {relation.a for relation in related if relation.rel == "in_mouth"}
    found = [replace(each, entity=caught(each.entity, bitten, known, animal)) for each in found]
    for each in acts:
        page.cover(each.start, each.end)
    for pattern, _ in table("prompt")["phrases"]:
        for said in compiled(pattern).finditer(page.lower):
            page.cover(*said.span())
    if any(relation.rel == "inside" and _afloat(relation, found) for relation in related) and not camera.angle:
        camera = replace(camera, angle="high")  # one looks into a cup
    place = shown_by(page, place, found)
    told, code = _told(page, found)
    stirs = tuple(_stirs(page, found))
    mood = prompt_camera.mood(page)
    verbs = tuple(_verbs(page, found))
    for pattern in table("prompt")["filler"]:
        for match in compiled(pattern).finditer(page.lower):
            page.cover(*match.span())
    many = crowd(page.text, [each.entity for each in found])
    if many[0]:
        for span in of_the_crowd(page.lower):
            page.cover(*span)
    left = page.left()
    shown, more = _bounded([each.entity for each in found], bool(many[0]))
    if not shown and not place.asked and not _said_anything(page, left):
        raise InputError(
            f"Nothing in the prompt “{_short(text)}” could be understood as a picture. Say in plain words who or what is to be "
            "seen, where, and what happens, as in “a runner in the desert at dusk”."
        )
    somebody = any(entity.kind in ("person", "creature") for entity in shown)
    return Request(
        prompt=prompt,
        text=unlit(page),
        where=place,
        entities=tuple(shown),
        relations=related,
        camera=camera,
        style=style,
        mood=mood,
        told=told,
        people=code,
        verbs=verbs,
        stirs=stirs,
        courses=prompt_courses.of(ways, [(each.entity, each.start, each.end) for each in found]),
        crowd=many,
        not_understood=(*(word for word in left if not page.unseen(word, somebody)), *gone, *unsaid, *unshown, *more),
    )


def _checked(prompt: str) -> str:
    text = " ".join(prompt.split())
    if not text:
        raise InputError("The prompt is empty. Say in a sentence what is to be seen, as in “a lighthouse at dusk”.")
    if len(text) > LONGEST:
        raise InputError(
            f"The prompt has {len(text)} characters; a picture takes at most {LONGEST}. Shorten it, or give a screenplay to "
            "`filmwright make`."
        )
    if not re.search(r"[^\W\d_]{2}", text):
        raise InputError(
            f"The prompt “{_short(text)}” holds no words. Say in plain words what is to be seen, as in “a lighthouse at dusk”."
        )
    return text


# what is drawn in what it is served in, or as it is bunched: a bowl of soup is a soup
_SERVED = re.compile(
    r"\b(?:bowl|plate|jar|pot|stack|bunch|bar|bucket|tub|head|ear|portion)s? of (?=(?:\w+ )?(?:"
    r"soup|salad|rice|noodles?|ramen|spaghetti|pasta|popcorn|honey|jam|pancakes?|grapes?|flowers|chocolate|stew|curry|porridge|lettuce|cabbage|corn|sushi)\b)",
    re.IGNORECASE,
)
_ONE_SERVED = re.compile(r"\b(a|an|one|the) ((?:\w+ )?)(pancake|grape|noodle)s\b", re.IGNORECASE)
_IN_PAIRS = "|".join(sorted((*PAIRS, "trainers"), key=len, reverse=True))
_PAIR = re.compile(rf"\bpairs? of ((?:[\w-]+ ){{0,3}}?)({_IN_PAIRS})\b", re.IGNORECASE)
_BY_THE_PAIR = {"trainers": "sneakers", "glasses": "spectacles"}  # what such a word means then


_SANTA = re.compile(
    r"\b(?:(?:a|the) )?(?:santa claus|father christmas|santa)\b(?!['’ ](?:s\b|hat|costume|suit))", re.IGNORECASE
)


def _one_pair(said: re.Match[str]) -> str:
    """A pair of what comes in pairs is one thing; trainers by the pair are shoes, and train nobody."""
    return said.group(1) + _BY_THE_PAIR.get(said.group(2).lower(), said.group(2))


def _put_right(text: str) -> str:
    """Prompts that are a label more than a sentence: "a person is crawling baby" says that a baby crawls."""
    served = _SERVED.sub("", text)
    text = _PAIR.sub(_one_pair, _ONE_SERVED.sub(r"\1 \2\3", served) if served != text else text)
    text = _SANTA.sub("a santa", text)
    text = re.sub(
        r"\b(?:half|partly|partially)[- ](?=(?:buried|sunken|submerged|sunk)\b)", "", text, flags=re.IGNORECASE
    )
    text = re.sub(r"\b(a|the) person is (\w+ing) baby\b", r"\1 baby is \2", text, flags=re.IGNORECASE)
    return re.sub(r"\b(a|the) person is baby (\w+ing)\b", r"\1 baby is \2", text, flags=re.IGNORECASE)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"


# ---------------------------------------------------------------------- languages


def _is_english(word: str) -> bool:
    from filmwright.language.tagging import CLOSED

    key = word.lower()
    return any(key in listed.split() for listed in CLOSED.values()) or bool(parts_of_speech(key))


_FRENCH_SMALL = {
    "un": "a", "une": "a", "le": "the", "la": "the", "les": "the", "des": "some", "du": "of the", "de": "of", "dans": "in", "sur": "on",
    "et": "and", "avec": "with", "sous": "under", "devant": "in front of", "derrière": "behind", "à": "at", "au": "at the", "en": "in",
    "deux": "two", "trois": "three", "qui": "who", "près": "near", "son": "his", "sa": "her", "ses": "his",
}  # fmt: skip


def _in_english(text: str, known: Known) -> str:
    """The prompt itself when it is English; a French one put into English word by word, as far as the table reaches.

    Raises InputError where neither language is found.
    """
    words = re.findall(r"[^\W\d_][\w'’-]*", text)
    ascii_words = [word for word in words if len(word) > 1] or words
    english = sum(_is_english(word) or known(word) is not None for word in ascii_words) / len(ascii_words)
    french = [_french(word) for word in ascii_words]
    of_french = sum(bool(each) for each in french) / len(ascii_words)
    small = sum(word.lower() in _FRENCH_SMALL for word in ascii_words)
    if small and of_french >= english:
        return rendered(text)
    if english < ENGLISH:
        raise InputError(
            f"The prompt “{_short(text)}” could not be read: it is neither plain English nor French. Say in words of one of these "
            "what is to be seen, as in “a lighthouse at dusk”."
        )
    return text


def _french(word: str) -> str:
    key = word.lower().replace("’", "'")
    if key in _FRENCH_SMALL:
        return _FRENCH_SMALL[key]
    found = in_english(key)
    return found[0] if found else ""


# ---------------------------------------------------------------------- what is done, and where things stand


def _names_a_thing(page: Page, start: int, end: int, known: Known) -> bool:
    """Whether what reads as an act is the name of a thing: "skis", "a snowboard"."""
    inside = page.within(start, end)
    if inside and inside[-1] + 1 < len(page.tokens):  # "a sewing machine"
        name = f"{page.tokens[inside[-1]].text} {page.tokens[inside[-1] + 1].text}"
        before = page.tokens[inside[-1] - 1].tag if inside[-1] else "determiner"
        if known(name) is not None and before in ("determiner", "adjective", "number", "possessive"):
            return True
    if len(inside) > 1 and known(page.text[start:end]) is not None:  # "a jump rope", "roller skates"
        before = page.tokens[inside[0] - 1].tag if inside[0] else "determiner"
        return before in ("determiner", "adjective", "number", "preposition", "conjunction", "possessive")
    if len(inside) == 1 and inside[0] and page.tokens[inside[0]].text.lower() in table("matters")["words"]:
        return page.tokens[inside[0]].tag == "adjective" and page.tokens[inside[0] - 1].tag in (
            "determiner",
            "adjective",
        )  # knitted
    if len(inside) != 1 or page.tokens[inside[0]].tag != "noun":
        return False
    before = page.tokens[inside[0] - 1].tag if inside[0] else "determiner"
    named = known(page.tokens[inside[0]].text.lower()) or known(page.tokens[inside[0]].lemma)
    return bool(named) and before not in ("noun", "name", "pronoun", "auxiliary", "verb")


def _told(page: Page, found: list[Found]) -> tuple[str, dict[str, str]]:
    """The prompt as an action line: people by code name, without what the camera and the setting have taken."""
    text, code, number = "", {}, 0
    at = 0
    said = page.text
    for start, end in _of_beasts(page, found):
        said = said[:start] + " " * (end - start) + said[end:]
    for start, end in (*page.aside, *page.lights, *_besides(page, found)):
        said = said[:start] + " " * (end - start) + said[end:]
    for each in people(found):
        names = []
        for _ in range(min(each.entity.count, MOST_PEOPLE)):
            number += 1
            names.append(f"{CODE}{number}")
            code[names[-1]] = each.entity.id
        text += said[at : each.start] + " and ".join(names)
        at = each.end
    text += said[at:]
    for name in ("movements", "sizes", "angles", "effects", "sides", "styles", "kinds", "lenses"):
        for pattern, *_ in table("prompt")[name]:
            text = compiled(pattern, ignore_case=True).sub(" ", text)
    for pattern, said in table("prompt")["phrases"]:
        text = compiled(pattern, ignore_case=True).sub(said, text)
    text = re.sub(r"\s*,(?:\s*,)+", ",", re.sub(r"\s+", " ", text)).strip(" ,.;")
    return text + "." if code and text else "", code


def _of_beasts(page: Page, found: list[Found]) -> list[tuple[int, int]]:
    """The spans of what animals do, up to whoever comes next: a cat that sleeps at somebody's feet makes nobody sleep."""
    out = []
    for k, each in enumerate(found):
        if each.entity.kind != "creature" or not each.entity.does:
            continue
        until = min(
            (o.start for o in found[k + 1 :] if o.entity.kind in ("person", "creature")), default=len(page.text)
        )
        for n in page.within(each.end, until):
            token = page.tokens[n]
            if token.tag == "verb" and n in page.covered and deed(lemma(token.text.lower(), "verb") or token.lemma):
                out.append((token.start, token.start + len(token.text)))
    return out


_APART = re.compile(r",(?: with)?(?: (?:her|his|its|their|the|a))?((?: [a-z]+){0,2}?) ([a-z]+) ([a-z]+ing)\b[^,.;]*")


def _besides(page: Page, found: list[Found]) -> list[tuple[int, int]]:
    """The spans of asides in which not who is there does something, but something about them: ", sweat flying", ", smoke rising"."""
    taken = [(each.start, each.end) for each in found]
    out = []
    for said in _APART.finditer(page.lower):
        start, end = said.start(2), said.end(3)
        named = any(a < end and start < b for a, b in taken)
        noun = page.within(*said.span(2))
        verb = page.within(*said.span(3))
        if (
            named
            or not noun
            or not verb
            or page.tokens[noun[0]].tag != "noun"
            or person_noun(said[2])
            or said[3] in MADE
        ):
            continue
        if not page.covered & set(verb):
            out.append(said.span())
    return out


def _stirs(page: Page, found: list[Found]) -> list[tuple[str, str]]:
    """What scenery is said to do that it does by itself: the verb right after it."""
    out = []
    for each in found:
        does = [verb for item in each.entity.items for verb in table("prompt")["stirs"].get(item, [])]
        after = [k for k, token in enumerate(page.tokens) if token.start >= each.end][:3]
        for k in after if each.entity.kind == "scenery" else ():
            token = page.tokens[k]
            if token.tag == "verb" and token.lemma in does:
                page.covered.add(k)
                out.append((each.entity.id, token.lemma))
                break
            if token.tag not in ("auxiliary", "adverb"):
                break
    return out


def _verbs(page: Page, found: list[Found]) -> list[str]:
    """The verbs that somebody may do, as written."""
    inside = {k for each in found for k in page.within(each.start, each.end)}
    inside |= {k for span in _besides(page, found) for k in page.within(*span)}
    verbs = []
    for k, token in enumerate(page.tokens):
        if token.tag == "verb" and k not in page.covered and k not in inside:
            verbs.append(token.text.lower())
    return list(dict.fromkeys(verbs))


def _drinks(page: Page, found: list[Found], known: Known) -> list[Found]:
    """The found without what is drunk out of something that is there: a cup of tea is one cup, though a tea is a cup too; and without
    the bunch that flowers are in."""
    out: list[Found] = []
    for each in found:
        last = out[-1] if out else None
        of = last is not None and page.lower[last.end : each.start] == " of "
        vessel = known(last.entity.noun) if of and last else None
        if of and vessel == "bouquet" and each.entity.kind == "thing":
            out[-1] = replace(each, start=out[-1].start)  # of roses: roses, a bunch of them
            continue
        if of and last and vessel in DRUNK_FROM and known(each.entity.noun) in DRUNK_FROM:
            continue
        out.append(each)
    return out


DRUNK_FROM = (
    "cup",
    "mug",
    "glass",
    "bottle",
    "wine glass",
    "jug",
    "teapot",
    "beer",
    "milk carton",
    "juice",
    "cocktail",
    "water",
)


def _afloat(relation: Relation, found: list[Found]) -> bool:
    """Whether a toy is in a vessel that is open above."""
    nouns = {each.entity.id: each.entity.noun for each in found}
    return "_toy" in nouns[relation.a] and nouns[relation.b].split()[-1] in (
        "cup",
        "mug",
        "bowl",
        "bathtub",
        "sink",
        "bucket",
        "spoon",
        "teacup",
    )


# ---------------------------------------------------------------------- bounds


def _bounded(found: list[Entity], crowded: bool) -> tuple[list[Entity], list[str]]:
    """At most as many as a picture holds; what is left out, in words."""
    shown: list[Entity] = []
    left: list[str] = []
    persons = 0
    for entity in found:
        room = MOST_PEOPLE - persons if entity.kind == "person" else MOST
        if len(shown) >= MOST_ENTITIES or room <= 0:
            left.append(entity.asked)
            continue
        count = min(entity.count, room)
        if count < entity.count and not (crowded and entity.kind == "person"):
            left.append(f"{entity.count - count} more of: {entity.asked}")
        persons += count if entity.kind == "person" else 0
        shown.append(replace(entity, count=count))
    return shown, left


def _said_anything(page: Page, left: list[str]) -> bool:
    """Whether a prompt of things that the stage lacks at least names things: a picture without them is honest, one of noise is not."""
    return "_shower" in page.lower or (
        any(parts_of_speech(word).get("noun", 0) or word in left for word in left if parts_of_speech(word))
        and bool(page)
    )


__all__ = ["Request", "Where", "read"]
