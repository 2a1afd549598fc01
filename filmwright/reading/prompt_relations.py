"""Where the things of a prompt are to each other: on, under, beside, inside; leaning on, hanging from, between, around, far behind.

A relation is read between two neighbours ("a cup beside a plate"), by what comes after a thing that points back ("chopsticks resting on
it"), or for all of a list that ends in it ("a lamp, a book and a cup on a desk"). What nothing says is left to whoever lays things out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from filmwright.language.patterns import compiled
from filmwright.reading.prompt_entities import Found
from filmwright.reading.prompt_page import Page
from filmwright.reading.request import Relation
from filmwright.reading.words import table

REACH = 60  # characters between two neighbours at most
# what holds other things: "flowers in a vase"
HOLDS = frozenset(
    (
        "vase", "bowl", "basket", "box", "cup", "mug", "glass", "jar", "jars", "pot", "bucket", "crate", "bag", "bathtub", "sink", "chest",
        "fishbowl", "birdcage", "cage", "nest", "wheelbarrow", "cart", "suitcase", "bottle", "drawer", "cauldron", "bowls", "vases",
        "baskets", "boxes", "crates", "bottles", "teacup", "shoe", "boot", "cradle", "crib", "pram", "stroller", "tub", "saucepan",
        "teapot", "backpack", "handbag", "carrier", "kennel",
    )
)  # fmt: skip
_IN = re.compile(
    r"(?: is| are)?(?: fast| sound| all)?"
    r"(?: (?:lying|sitting|standing|placed|kept|arranged|hidden|asleep|awake|stuck|trapped|lies|"
    r"sits|stands|(?:sleep|nap|doz|snooz|rest|hid|nestl|snuggl|cuddl|curl|bath)(?:p?ing|e?s|ed)))?(?: up| down)? (?:in|inside)(?: of)? "
    r"|(?: is| are)?(?: (?:peek|peep|peer|look|lean|pok|stick)(?:s|ing|es)?)(?: its head| their heads)?"
    r" (?:out of|out from|over the (?:edge|rim) of) "
)
_ON_IT = re.compile(r"(?: lying| standing| resting| placed| sitting)? (on top(?: of it)?|on it|inside(?: it)?|in it)\b")
_LIST = re.compile(r" ?(?:,|,? and|,? as well as) ?")
_CLAUSE = re.compile(r"[,;.]")
_BACK = re.compile(  # after a thing: what it does to one that was named before
    r"(?: (?:is|are|was|were|that|which|\w+ly|still|half))*((?: \w+){1,4}?) (it|them)\b"
    r"(?= ?(?:$|[,.;]|and\b|while\b|with\b|in\b|at\b|as\b))"
)
_AHEAD = re.compile(
    r"[,;.](?: and)? (\w+(?: \w+){0,3}?) (it|them)(?: (?:is|are|stands?|lies|sits?|hangs?|there is))?(?: an?| the| some)? ?$"
)
_PARTS = frozenset(
    [
        "top",
        "edge",
        "side",
        "corner",
        "middle",
        "back",
        "end",
        "surface",
        "rim",
        "foot",
        "bottom",
        "front",
        "left",
        "right",
        "brink",
        "tip",
        "centre",
        "center",
    ]
)
_MIDDLE = re.compile(
    r"(?: (?:is|are|stands?|standing|placed))? (?:in|at) (?:the|its|their) (?:middle|cent(?:er|re))\b(?! of)"
)
_FAR = re.compile(
    r"(?: \w+){0,2}? (?:(?:in|into|far in) the (?:far |deep |blurred |blurry |misty )?(?:background|distance)|"
    r"on the (?:far |distant |opposite |other )(?:horizon|side|shore|bank)|on the horizon|far (?:away|off|behind)|"
    r"(?:rising |towering |looming )?(?:behind|beyond)(?= ?(?:$|[,.;])))"
)
_AFLOAT = re.compile(
    r" (?:is |are |that )?(?:\w+ly )?(?:float|drift|bob)(?:s|ing|bing)? ((?:on|in|down|along|across|upon)) (?:the |a |an |some )?"
    r"(?:[\w-]+ ){0,2}?"
    r"(?:surface of (?:the |a )?(?:\w+ )?)?(?:rivers?|lakes?|sea|ocean|water|ponds?|pools?|streams?|canals?|harbou?r|waves?|bay|lagoon)\b"
)
_ALOFT = re.compile(
    r"(?: (?:is|are|that))? (?:hang(?:ing|s)?|hung|strung|suspended|dangl(?:ing|es?)|draped)(?: up| down| high)?"
    r"(?: (?:from|on|by|along)(?: the| thin| long| invisible)* "
    r"(?:ceiling|wires?|strings?|ropes?|threads?|lines?|rafters|cables?|beams?|roof|sky)"
    r"| (?=(?:over|above|across)\b)| (?:overhead|in (?:the|mid-?) ?air))"
)
_BITES = re.compile(  # what an animal does with what is in its mouth; the rest says so only where the mouth is named
    r"(?: \w+){0,3}? (?:carr(?:y|ies|ying)|fetch(?:es|ing)?|bring(?:s|ing)?(?: back)?|retriev(?:es?|ing)|drag(?:s|ging)?|"
    r"chew(?:s|ing)?(?: on)?|gnaw(?:s|ing)?(?: on| at)?|bit(?:es|ing)(?: into)?) ?(?:an?|the|his|her|its|some)? ?$"
)
_HAS = re.compile(
    r"(?: \w+){0,3}? (?:with|hold(?:s|ing)?|clutch(?:es|ing)?|has|grip(?:s|ping)?) ?(?:an?|the|his|her|its)? ?$"
)
_IN_MOUTH = re.compile(
    r" (?:held |clamped |clutched |gripped )?(?:in|between) (?:its|his|her|their|the) (?:mouth|beak|jaws|teeth|muzzle)\b"
)
_TOPS = frozenset(
    [
        "table",
        "desk",
        "counter",
        "shelf",
        "mantelpiece",
        "tray",
        "plate",
        "bench",
        "stool",
        "workbench",
        "windowsill",
        "nightstand",
        "sideboard",
        "piano",
        "cutting",
        "board",
        "altar",
    ]
)
_PLATES = ("plate", "plates", "tray", "trays", "platter")
_LISTED = ("above", "inside", "hangs", "below")  # what a list that ends in it has of all its things
_SHARED = ("around", "inside", "between", "above")  # and what is said of one is said of all that follow it


def relations(page: Page, found: Sequence[Found]) -> tuple[Relation, ...]:
    """The relations among what is found, each once."""
    out: list[Relation] = []
    for one, two in pairwise(found):
        relation = _neighbours(page, one, two)
        if relation is not None:
            out.append(relation)
    out = [_holders(page, found, relation) for relation in out]
    for k in range(len(found)):
        for relation in (_pointing(page, found, k, out), _distant(page, found, k)):
            if relation is not None:
                out.append(relation)
    served = {
        (two.entity.id, one.entity.id) for one, two in pairwise(found) if page.lower[one.end : two.start] == " of "
    }
    return tuple(dict.fromkeys(_handed(_shared(page, found, out, served), served)))


_TRIM = ("lid", "ribbon", "handle", "bow", "label", "cork", "cloth", "candle", "lock", "plate", "saucer")
_SIDES = ("left_of", "right_of", "behind", "in_front_of", "beside")
_WITH = compiled(r" (?:with|holding|carrying|flying|clutching) ?(?:an?|the|his|her|some)? ?")


def _holders(page: Page, found: Sequence[Found], relation: Relation) -> Relation:
    """What is said of a thing that somebody has is said of them: "a girl with a balloon to the right of a boy"."""
    k = next((k for k, each in enumerate(found) if each.entity.id == relation.a), 0)
    other = next((each.entity for each in found if each.entity.id == relation.b), None)
    if k == 0 or other is None or found[k].entity.kind != "thing" or found[k - 1].entity.kind != "person":
        return relation
    meant = (relation.rel in _SIDES and other.kind == "person") or other.kind == "scenery"
    if meant and _WITH.fullmatch(page.lower[found[k - 1].end : found[k].start]):
        return replace(relation, a=found[k - 1].entity.id)
    return relation


def _neighbours(page: Page, one: Found, two: Found) -> Relation | None:
    """The relation that stands between two neighbouring entities: "a cup on the left of a plate"."""
    between = page.lower[one.end : two.start]
    if len(between) > REACH or re.search(r"[.;]", between) or re.search(r"\b(?:it|them)\b", between):
        return None
    if one.entity.kind == "creature" and two.entity.kind in ("thing", "creature"):
        mouth = _IN_MOUTH.match(page.lower, two.end)
        bites = two.entity.kind == "thing" or mouth is not None
        if bites and (match := _BITES.match(between) or (_HAS.match(between) if mouth else None)):
            page.cover(one.end + match.start(), one.end + match.end())
            if mouth:
                page.cover(mouth.start(), mouth.end())
            return Relation(two.entity.id, "in_mouth", one.entity.id)
    if one.entity.kind == "thing" and two.entity.kind in ("thing", "scenery"):
        for pattern, name in table("prompt")["relations"]["things"]:
            match = compiled(pattern).search(between)
            if match and not _of_another(page, one.end + match.end(), two.start):
                page.cover(one.end + match.start(), one.end + match.end())
                return _turned(one, str(name), two)
    for pattern, name in table("prompt")["relations"]["patterns"]:
        match = compiled(pattern).search(between)
        if match and not _of_another(page, one.end + match.end(), two.start):
            page.cover(one.end + match.start(), one.end + match.end())
            return Relation(one.entity.id, str(name), two.entity.id)
    noun = one.entity.noun.split()[-1]
    crosses = compiled(
        r" (?:is |are )?(?:cross|driv|roll|runn?|chug|rid|go)(?:es|ing|s)?(?: over| across| along)? "
    ).fullmatch(between)
    if crosses and one.entity.noun.removesuffix("s").endswith("_toy") and two.entity.kind == "thing":
        page.cover(one.end, two.start)
        return Relation(one.entity.id, "above", two.entity.id)
    if one.entity.kind == two.entity.kind == "thing":
        if between == " of " and noun in (*HOLDS, *_PLATES):
            return Relation(two.entity.id, "above" if noun in _PLATES else "inside", one.entity.id)
        if between == " with " and noun in HOLDS and two.entity.noun.split()[-1] not in _TRIM:
            return Relation(two.entity.id, "inside", one.entity.id)
        if between == " with " and noun in _TOPS:
            return Relation(two.entity.id, "above", one.entity.id)
    if _IN.fullmatch(between) and two.entity.kind == "thing" and two.entity.noun.split()[-1] in HOLDS:
        page.cover(one.end, two.start)
        return Relation(one.entity.id, "inside", two.entity.id)
    carried = _ON_IT.match(page.lower, two.end)
    if re.fullmatch(r" (?:with|holding|bearing) ", between) and carried:
        page.cover(one.end, carried.end())
        return Relation(two.entity.id, "inside" if "in" in carried[1] else "above", one.entity.id)
    return None


def _of_another(page: Page, start: int, end: int) -> bool:
    """Whether between a relation's words and a noun there is another noun, whose relation it is: "over a vineyard, one like a fish"."""
    return any(
        page.tokens[k].tag in ("noun", "name") and page.tokens[k].text.lower() not in _PARTS
        for k in page.within(start, end)
        if page.tokens[k].start >= start
    )


def _turned(one: Found, name: str, two: Found) -> Relation:
    """A relation of the words of `things`, which tell by a "<" that the second thing has it to the first."""
    if name.startswith("<"):
        return Relation(two.entity.id, name[1:], one.entity.id)
    return Relation(one.entity.id, name, two.entity.id)


def _pointing(page: Page, found: Sequence[Found], k: int, known: Sequence[Relation]) -> Relation | None:
    """What is said of a thing and one that was named before: "chopsticks resting on it", "behind it a window"."""
    each = found[k]
    if each.entity.kind != "thing":
        return None
    if (middle := _MIDDLE.match(page.lower, each.end)) is not None:
        other = _before(page, found, k, "them")
        if other is not None and other.entity.kind == "thing" and other.entity.count > 1:
            page.cover(*middle.span())
            return Relation(each.entity.id, "between", other.entity.id)
    back = _BACK.match(page.lower, each.end)
    ahead = _AHEAD.search(page.lower, max(each.start - 40, 0), each.start)
    said = back or ahead
    if said is None:
        return None
    within = {relation.a for relation in known if relation.rel == "inside"}
    seen = [each for each in found[:k] if each.entity.id not in within]  # what is in a vessel is not what is spoken of
    other = _before(page, [*seen, found[k]], len(seen), said[2])
    name = _named(f" {said[1].strip()} ")
    if other is None or not name:
        return None
    page.cover(*said.span())
    if name.startswith("<"):
        return Relation(other.entity.id, name[1:], each.entity.id)
    held = {relation.a: relation.b for relation in known if relation.rel == "above"} if name == "hangs" else {}
    return Relation(each.entity.id, name, held.get(other.entity.id, other.entity.id))


def _named(words: str) -> str:
    """The relation that words tell, "" where they tell none."""
    rows = table("prompt")["relations"]
    return next(
        (str(name) for pattern, name in (*rows["things"], *rows["patterns"]) if compiled(pattern).search(words)), ""
    )


def _before(page: Page, found: Sequence[Found], k: int, pronoun: str) -> Found | None:
    """What a pronoun after the k-th entity means: what the clause before it is about; several where it is "them" and there are."""
    starts = [said.end() for said in _CLAUSE.finditer(page.lower, 0, found[k].start)]
    clause = starts[-1] if starts else 0
    earlier = [each for each in found[:k] if each.end <= clause and each.entity.kind != "scenery"]
    earlier = earlier or [each for each in found[:k] if each.entity.kind != "scenery"]
    if not earlier:
        return None
    last = max((start for start in starts if start <= earlier[-1].start), default=0)
    about = [each for each in earlier if each.start >= last]
    if pronoun == "them":
        return next((each for each in (*about, *reversed(earlier)) if each.entity.count > 1), about[0])
    return about[0]


def _distant(page: Page, found: Sequence[Found], k: int) -> Relation | None:
    """Whether an entity is said to be far behind all else, or to float on the water that is there."""
    each = found[k]
    if each.entity.kind == "person":
        return None
    said, afloat = _FAR.match(page.lower, each.end), _AFLOAT.match(page.lower, each.end)
    aloft = _ALOFT.match(page.lower, each.end) if each.entity.kind == "thing" else None
    if aloft is not None:
        page.cover(*aloft.span())
        return Relation(each.entity.id, "aloft", "")
    if said is not None:
        page.cover(*said.span())
        return Relation(each.entity.id, "far", "")
    if afloat is not None and each.entity.kind == "thing":
        page.cover(each.end, afloat.start(1))  # what it floats on is the place's to show
        return Relation(each.entity.id, "afloat", "")
    return None


def _handed(relations: list[Relation], served: set[tuple[str, str]]) -> list[Relation]:
    """What is said after what a vessel is filled with is said of the vessel: "jars filled with sweets on a counter"."""
    inside = {r.a: r.b for r in relations if r.rel == "inside" or (r.a, r.b) in served}
    return [
        replace(r, a=inside[r.a]) if r.a in inside and r.rel != "inside" and r.b != inside[r.a] else r
        for r in relations
    ]


def _shared(page: Page, found: Sequence[Found], out: list[Relation], served: set[tuple[str, str]]) -> list[Relation]:
    """The relations, and those that a list has of all its things: what it ends in, and what it begins with."""
    more = list(out)
    place = {each.entity.id: k for k, each in enumerate(found)}

    for relation in out:
        if relation.b not in place or relation.a not in place or (relation.a, relation.b) in served:
            continue  # a bowl of apples, a lamp and a clock: the apples alone
        k, other = place[relation.a], place[relation.b]
        if relation.rel in _LISTED and k < other:
            while k > 0 and _joined(page, found[k - 1], found[k]) and not _told(found[k - 1], more):
                k -= 1
                more.append(Relation(found[k].entity.id, relation.rel, relation.b))
        elif relation.rel in _SHARED and k > other:
            while k + 1 < len(found) and _joined(page, found[k], found[k + 1]) and not _told(found[k + 1], more):
                k += 1
                more.append(Relation(found[k].entity.id, relation.rel, relation.b))
        elif relation.rel == "between" and _two(page, found, other):
            more.append(Relation(relation.a, "between", found[other + 1].entity.id))
    above = {r.a: r.b for r in more if r.rel == "above"}
    for relation in out:  # "a vase beside a frame on a piano": both are on it
        on = above.get(relation.b, "")
        if relation.rel != "beside" or not on or relation.a in above or found[place[relation.a]].entity.kind != "thing":
            continue
        if place[relation.a] < place[relation.b] < place.get(on, 0):
            more.append(Relation(relation.a, "above", on))
    return more


def _two(page: Page, found: Sequence[Found], k: int) -> bool:
    """Whether the k-th entity and the next are two single ones that something can be between."""
    return k + 1 < len(found) and found[k].entity.count == 1 and _joined(page, found[k], found[k + 1])


def _joined(page: Page, one: Found, two: Found) -> bool:
    """Whether two neighbours are of one list."""
    between = page.lower[one.end : two.start]
    return one.entity.kind == two.entity.kind and _LIST.fullmatch(between) is not None


def _told(each: Found, relations: Sequence[Relation]) -> bool:
    """Whether it is said where an entity is."""
    return any(relation.a == each.entity.id for relation in relations)


__all__ = ["HOLDS", "relations"]
