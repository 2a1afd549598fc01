"""Sentences about two who act, put so that each deed has its doer before it: "a dog and a cat lie" are lying, "a horse with a woman on its
back" is ridden by her, a girl "on her father's shoulders" is carried by him, and what somebody is seen through is a window of a place.
"""

from __future__ import annotations

import re

from filmwright.language import parts_of_speech
from filmwright.reading.inflection import every_form
from filmwright.reading.nouns import person_noun, singular, topic
from filmwright.reading.prompt_page import MADE
from filmwright.reading.words import table

_A = r"(?:an?|the|his|her|their|two|three)"
_TWO = re.compile(
    rf"\b({_A} (?:[\w-]+ ){{0,3}}?([a-z]+) and "
    rf"{_A} (?:[\w-]+ ){{0,2}}?([a-z]+)) ([a-z]+)\b(?! (?:of|and|is|are)\b)",
    re.IGNORECASE,
)
_KIN = "father|dad|daddy|mother|mum|mom|parent|grandfather|grandpa|granddad|uncle|brother|big brother|older brother"
_SMALL = "girl|boy|child|toddler|kid|son|daughter|baby|grandson|granddaughter|infant"
_ON_SHOULDERS = re.compile(
    rf"\b({_A} (?:[\w-]+ ){{0,2}}?(?:{_SMALL}))(?: (?:is )?(?:rid\w+|sit\w*|perch\w*|being carried|carried))?(?: up)? on"
    rf" (?:the shoulders of (?:his|her|their) ({_KIN})|(?:his|her|their) ({_KIN})['’]s shoulders)",
    re.IGNORECASE,
)
_ON_OWN_SHOULDERS = re.compile(
    rf"\bwith ((?:an?|his|her|their) (?:[\w-]+ ){{0,2}}?(?:{_SMALL})) (?:sitting |riding |perched )?(?:up )?on (his|her|their) shoulders\b",
    re.IGNORECASE,
)
_STEEDS = "horse|pony|mare|stallion|donkey|mule|camel|elephant|llama|dragon|unicorn|reindeer|ostrich|bull|wolf|bear|tiger|turtle"
_ON_ITS_BACK = re.compile(
    rf"^({_A} (?:[\w-]+ ){{0,3}}?(?:{_STEEDS})) (?:is )?([a-z]+(?:ing|s)) ([^.;]*?),? (?:with|carrying) (an? [^.;,]*?) on its back\b",
    re.IGNORECASE,
)
_GAITS = {"gallop": "galloping", "run": "galloping", "charge": "galloping", "race": "galloping", "trot": "trotting"}
_THIRD = re.compile(r"\b(while|as|and) (?:a|the) (?:third|fourth) (?=[a-z]+s\b)", re.IGNORECASE)
_SEEN_THROUGH = re.compile(
    r"\b(?:is )?(?:seen|filmed|shot|viewed|watched|framed|visible) (?:from outside )?through (?:an?|the) "
    r"((?:rainy|rain-streaked|rain-covered|rain-soaked|wet|misted|foggy|frosted|steamed-up|dirty|dusty) )?((?:[a-z]+ ){0,2}?)windows?\b",
    re.IGNORECASE,
)
_SPELL = re.compile(
    r"\b((?:cast|conjur|summon|shoot|weav|wield)\w*) (?:an? |the |some )?(?:powerful |mighty )?"
    r"((?:\w+ )?)(?:glowing |magical |bright |shining |sparkling |luminous )*((?:\w+ )?)(?:magic(?:al)? )?(spells?|magic)\b"
    r"(?: (?:from|with|out of|between) (?:his|her|their|its) (?:\w+ )?(?:hands?|palms?|fingers?|fingertips|staff|wand))?",
    re.IGNORECASE,
)


_MEANWHILE = re.compile(
    r",(?: with)? ((?:(?:an?|the|two|three|several|some|many|other|\d+|few) )?(?:[a-z-]+ ){0,2}?([a-z]+)) ([a-z]+ing)\b(?! (?:of|by)\b)",
    re.IGNORECASE,
)


_DJ = re.compile(r"\b(?:DJ|disc jockey|disk jockey|deejay)(?=s?\b)", re.IGNORECASE)
SHADES = frozenset(("red", "blue", "green", "purple", "golden", "gold", "orange", "white", "pink", "yellow", "violet"))


def put(text: str) -> str:
    """An English prompt with such sentences put plainly."""
    text = _ON_ITS_BACK.sub(_ridden, text)
    text = _ON_SHOULDERS.sub(_carried, text)
    text = _ON_OWN_SHOULDERS.sub(r"and carries \1 on \2 shoulders", text)
    text = _THIRD.sub(r"\1 another person ", text)
    text = _SEEN_THROUGH.sub(_within, text)
    text = _SPELL.sub(_conjured, text)
    text = _DJ.sub("musician", text)
    return _TWO.sub(_both, _MEANWHILE.sub(_meanwhile, text))


def _doing(verb: str) -> str:
    """The participle of a verb, of the spellings that may be: the one that doubles its last letter (running), and no "ii" (lying)."""
    forms = [form for form in every_form(verb) if form.endswith("ing") and "ii" not in form]
    return max(sorted(forms), key=len, default="")


def _meanwhile(said: re.Match[str]) -> str:
    """ ", people dancing behind him": others do something, meanwhile."""
    who, noun, doing = said.groups()
    one = singular(noun.lower())
    many = bool(one) or noun.lower() in table("prompt")["groups"]
    if not (person_noun(one or noun.lower()) or noun.lower() in table("prompt")["groups"]) or doing in MADE:
        return said[0]
    return f" while {who} {'are' if many else 'is'} {doing}"


def lost(text: str) -> tuple[str, ...]:
    """Words of such sentences that what is put in their place does not show: nobody is filmed through a pane from outside."""
    return ("through",) if _SEEN_THROUGH.search(text) else ()


def _both(said: re.Match[str]) -> str:
    """ "A dog and a cat lie": lying, which is no noun."""
    first, one, other, verb = said.groups()
    doing = _doing(verb.lower())
    living = all(person_noun(noun) or topic(noun) in ("noun.animal", "noun.person") for noun in (one, other))
    if not living or not doing or verb.endswith(("ing", "s", "ed")) or not parts_of_speech(verb).get("verb"):
        return said[0]
    return f"{first} are {doing}"


def _carried(said: re.Match[str]) -> str:
    who, kin = said[1], said[2] or said[3]
    return f"a {kin} carries {who[0].lower()}{who[1:]} on his shoulders"


def _conjured(said: re.Match[str]) -> str:
    """A spell is seen as a ball of light over the hand that casts it."""
    colour = next((word.strip() for word in (said[2], said[3]) if word.strip().lower() in SHADES), "")
    return f"conjures a glowing {colour} orb".replace("  ", " ")


def _ridden(said: re.Match[str]) -> str:
    beast, verb, way, who = said.groups()
    gait = next((doing for base, doing in _GAITS.items() if verb.lower() in every_form(base)), "walking")
    return f"{who} rides {beast[0].lower()}{beast[1:]} {gait} {way}"


def _within(said: re.Match[str]) -> str:
    """Seen through a café's window: by the window in a café."""
    wet, place = said.groups()
    rain = ", rain on the window," if wet and (wet.startswith("rain") or wet == "wet ") else ""
    return f"by the window{f' in a {place.strip()}' if place.strip() else ''}{rain}"
