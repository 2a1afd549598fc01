"""A description's words to what they say of a look: age, sex, height, build, skin, hair, beard, eyes, marks. Nothing is guessed."""

from __future__ import annotations

import re
from typing import Any

from filmwright.language.patterns import compiled
from filmwright.reading.costume import garment_words
from filmwright.reading.first_names import sex_of_name
from filmwright.reading.nouns import age_of_noun, sex_of_noun
from filmwright.reading.words import table

_MALE_TITLES = ("mr", "m", "sir", "lord", "king", "prince", "monsieur", "father", "père")
_FEMALE_TITLES = ("mrs", "ms", "miss", "mme", "mlle", "lady", "dame", "queen", "princess", "madame", "mother", "mère")
_SHE, _HE = ("she", "her", "hers", "herself", "elle"), ("he", "him", "his", "himself", "il")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_WITHIN = {"early": -3, "late": 3}
_PART = r"\b(?:(early|mid|middle|late)[ -](?:to[ -]\w+[ -])?)?"
_OLD_THINGS = re.compile(  # an old coat and an old friend are not old people
    r"\b(?:old|young)(?:er)? (?:friend|enemy|soul|hand|"
    r"(?:\w+ )?(?:coat|hat|bag|suit|cap|jumper|jacket|dress|boots|shoes|uniform|car|house))s?\b"
)
_HAIR_NOUN = (
    r"(?:hair(?:ed)?|curls|braids?|plaits?|pony ?tail|bun|bob|dreadlocks|pigtails|bunches|afro|mohawk|mop|fringe|"
    r"cheveux|tresses?|couettes|chignon)"
)
_KIN = (
    "brother|sister|mother|father|son|daughter|twin|grandmother|grandfather|cousin|uncle|aunt|niece|nephew|"
    "frère|sœur|soeur|mère|père|fils|fille"
)

_WOMENS = re.compile(r"\b(?:(?:sun)?dress|skirt|blouse|(?:ball|evening) gown|tutu|sari|jupe|chemisier)$")

_DRESSY = re.compile(r"\bdress (?:shirt|uniform|shoes|trousers|pants|coat|blues)\b", re.I)


def stated(description: str, name: str = "", around: str = "") -> dict[str, Any]:
    """What the words say of a look, by field of Look.

    `description` is about this person alone; `name` is as in the cue; `around` is the text near the introduction, whose first
    pronoun tells the sex where no noun and no name does. `height` is the difference from the usual, in metres.
    """
    text = description.lower().replace("’", "'")
    garments = garment_words(description)
    for garment in garments:
        if not re.search(r"glasses|spectacles|lunettes", garment):
            text = text.replace(garment, " ", 1)  # a heavy coat makes nobody heavy
    words = re.findall(r"[^\W\d_][\w'-]*", text)
    named = [word.strip(".") for word in name.lower().replace("’", "'").split()]
    vocabulary = table("look")
    found: dict[str, Any] = {}
    sex = _sex(text, words, named, name, around)
    if not sex and not _DRESSY.search(description) and any(_WOMENS.search(garment) for garment in garments):
        sex = "female"  # nothing else tells
    age = _age(text, words, named)
    if sex:
        found["sex"] = sex
    if not age and re.search(r"\b(?:pregnant|enceinte)\b", text):
        age = 29
    if age:
        found["age"] = float(age)
    for pattern, build, muscle in vocabulary["build"]:
        if compiled(rf"\b(?:{pattern})").search(text):
            found["build"], found["muscle"] = float(build), float(muscle)
            break
    tall = _metres(text)
    if tall:
        found["tall"] = tall
    taller = next((metres for pattern, metres in vocabulary["height"] if compiled(pattern).search(text)), None)
    if taller is not None:
        found["height"] = float(taller)
    for pattern, origin, skin in vocabulary["skin"]:
        if compiled(rf"\b(?:{pattern})").search(text):
            found["skin"] = skin
            if origin:
                found["origin"] = origin
            break
    found.update(_hair(text))
    eyes = re.search(r"\b([a-z]+)[ -]eye[sd]?\b|\byeux ([a-zé]+)", text)
    colour = vocabulary["eyes"].get((eyes[1] or eyes[2]) if eyes else "", "")
    if colour:
        found["eyes"] = colour
    beard = next((style for pattern, style in vocabulary["beard"] if compiled(pattern).search(text)), "")
    if beard:
        found["beard"] = beard.strip("-")
    marks = tuple(
        dict.fromkeys(mark for pattern, mark in vocabulary["marks"] if compiled(pattern).search(description.lower()))
    )
    if marks:
        found["marks"] = marks
    if "robot" in marks:
        found.update(_machine(text))
    being = next((table("beings")[word] for word in words if word in table("beings")), None)
    if being is not None:
        found.update({key: value for key, value in being.items() if key not in ("wears", "marks")})
        found["marks"] = tuple(dict.fromkeys((*being.get("marks", ()), *found.get("marks", ()))))
    doubts = _doubts(text, found)
    if doubts:
        found["doubts"] = doubts
    return found


def _machine(text: str) -> dict[str, Any]:
    """What is a robot's own: the colour of its plates, the light of its eyes, no hair."""
    vocabulary = table("look")
    lit = re.search(r"\b([a-z]+)(?:,? (?:glowing|shining|bright|round|big))* (?:eyes?|lights?|lamps?)\b", text)
    lamp = vocabulary["lamps"].get(lit[1], "") if lit else ""
    plates = text if lit is None else text[: lit.start()] + text[lit.end() :]
    said = [vocabulary["machines"][word] for word in re.findall(r"[a-z]+", plates) if word in vocabulary["machines"]]
    return {"skin": said[0] if said else "#e4e6e8", "eyes": lamp or "#58c8ff", "hair": "bald", "beard": ""}


def _metres(text: str) -> float:
    """A stature that is told in numbers, in metres: "six-foot-five", "30-foot", "6'2", "1.90 m tall", "un mètre soixante"; 0 for none."""
    small = {**{word: k + 1 for k, word in enumerate(_ONES)}, "ten": 10, "eleven": 11, "twelve": 12}
    number = rf"(\d+(?:\.\d+)?|{'|'.join(small)})"
    feet = re.search(rf"\b{number}[ -](?:feet|foot|ft)\b(?:[ -]{number}\b(?![ -](?:years?|feet|foot)))?", text)
    if feet is None:
        feet = re.search(r"\b(\d)'(\d{1,2})\b", text)
    if feet:
        whole, inches = (float(small.get(word, word)) if word else 0.0 for word in feet.groups())
        return round(whole * 0.3048 + (inches * 0.0254 if inches < 12 else 0.0), 2)
    metres = re.search(r"\b(\d(?:[.,]\d+)?) ?m(?:etres?|eters?|ètres?)?\b(?= tall| high| de haut|,|\.|$)", text)
    if metres:
        return float(metres[1].replace(",", "."))
    centimetres = re.search(r"\b(\d{2,3}) ?(?:cm|centimet\w+)\b", text)
    return float(centimetres[1]) / 100 if centimetres else 0.0


def _doubts(text: str, found: dict[str, Any]) -> tuple[str, ...]:
    """What a description says twice, and differently: which of the two is shown, in words for the report."""
    doubts = []
    age = found.get("age", 0.0)
    child = re.search(
        r"\b(?:new-?born|baby|infant|toddler|child|kid|little (?:boy|girl)|bébé|enfant)\b(?!-)(?! face)", text
    )
    if child and age >= 18:
        doubts.append(f"age {age:.0f}, which a {child[0]} cannot have: an adult is shown")
    both = [
        word for word in ("giant", "tiny", "very tall", "very short", "minuscule") if re.search(rf"\b{word}\b", text)
    ]
    if "tiny" in both and "giant" in both:
        doubts.append(
            f"a giant that is tiny: {'taller' if found.get('height', 0) > 0 else 'smaller'} than usual is shown"
        )
    if found.get("hair") == "bald" and re.search(_HAIR_NOUN, re.sub(r"no hair", "", text)) and "hair_colour" in found:
        doubts.append("bald, and hair besides: bald is shown")
    thin, fat = (
        re.search(r"\b(?:skinny|thin|scrawny|gaunt)\b", text),
        re.search(r"\b(?:fat|obese|heavyset|plump|chubby)\b", text),
    )
    if thin and fat:
        doubts.append(f"{thin[0]} and {fat[0]}: {'thin' if found.get('build', 0) < 0 else 'heavy'} is shown")
    return tuple(doubts)


def _sex(text: str, words: list[str], named: list[str], name: str, around: str) -> str:
    """By title, noun, pronoun in the description, first name, pronoun near the introduction; in this order."""
    if named and named[0] in _MALE_TITLES:
        return "male"
    if named and named[0] in _FEMALE_TITLES:
        return "female"
    told = next((sex_of_noun(word) for word in named if sex_of_noun(word)), "")
    if told:
        return told
    others = {found[1] for found in re.finditer(r"\b(?:his|her|their|your|my) (?:\w+ )??(\w+)(?= of| in| at|'s)", text)}
    told = next((sex_of_noun(word) for word in words if sex_of_noun(word) and word not in others), "")
    own = re.sub(r"(?:^|[;,] ?)(?:his|her|their) ", " ", text)  # "her partner" says nothing of the partner's sex
    told = told or _pronoun(re.findall(r"\w+", own))
    if not told and any(style != "-" and re.search(pattern, text) for pattern, style in table("look")["beard"]):
        return "male"
    return told or sex_of_name(name) or _pronoun(re.findall(r"\w+", around.lower()))


def _pronoun(words: list[str]) -> str:
    first = next((word for word in words if word in _SHE or word in _HE), "")
    return "" if not first else "female" if first in _SHE else "male"


def _age(text: str, words: list[str], named: list[str]) -> int:
    """Years, 0 where nothing tells."""
    decade = re.search(_PART + r"(\d)0'?s\b", text)
    if decade:
        return max(int(decade[2]) * 10 + 5 + _WITHIN.get(decade[1] or "", 0), 12)
    number = re.search(
        r"(?<![\d:.,'-])\b(\d{1,3})\b(?![\d:.]|[\s-]*(?:feet|foot|ft|inch\w*|cm|kg|metres?|meters?|kilos|%|m\b|o'clock|km|miles))",
        text,
    )
    if number and 0 < int(number[1]) <= 110:
        return int(number[1])
    for word, years in table("look")["decades"].items():
        found = compiled(_PART + word + r"\b").search(text)
        if found:
            return int(years) + _WITHIN.get(found[1] or "", 0)
    spelt = _spelt_age(text)
    if spelt:
        return spelt
    about_people = _OLD_THINGS.sub("", text)
    for pattern, years in table("look")["stages"]:
        if re.search(rf"\b(?:{pattern})", about_people) or re.search(rf"\b(?:{pattern})", " ".join(named)):
            return int(years)
    return next((age_of_noun(word) for word in (*named, *words) if age_of_noun(word)), 0)


def _spelt_age(text: str) -> int:
    """Years in words: "of seventy", "forty-one years old", ", sixty,"."""
    numbers = table("look")["numbers"]
    spelt = rf"({'|'.join(sorted(numbers, key=len, reverse=True))})(?:[- ]({'|'.join(_ONES)}))?"
    of = r"\b(?:of|aged?|nearly|almost|about|over|perhaps|âgée? de) "
    for before, after in ((of, ""), ("", r"[ -](?:years?|ans)\b"), (r"(?:^|, )", r"(?:[,.;]|$)")):
        found = re.search(rf"{before}{spelt}\b{after}", text)
        if found:
            return int(numbers[found[1]]) + (_ONES.index(found[2]) + 1 if found[2] else 0)
    return 0


def _hair(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    vocabulary = table("look")
    style = next((style for pattern, style in vocabulary["hair"] if compiled(pattern).search(text)), "")
    if style:
        found["hair"] = style
    about = re.findall(rf"((?:[\w-]+,? ){{0,3}}){_HAIR_NOUN}\b((?: [\w-]+){{0,2}})", text.replace("-haired", " haired"))
    for before, after in about:
        for pattern, colour in vocabulary["hair_colour"]:
            if re.search(rf"\b(?:{pattern})\b", before) or re.search(
                rf"^ (?:is |gone |turned |dyed )?(?:{pattern})\b", after
            ):
                return {**found, "hair_colour": colour}
    beard = re.search(r"((?:[\w-]+,? ){1,3})(?:beard|moustache|barbe)\b", text)
    for pattern, colour in vocabulary["hair_colour"] if beard else ():
        if re.search(rf"\b(?:{pattern})\b", beard[1] if beard else ""):
            return {**found, "hair_colour": colour}
    alone = re.search(r"\b(blonde?|red(?=head)|brunette|rousse|rouquine?)", text)
    if alone:
        word = "red" if alone[1].startswith("rou") else alone[1]
        found["hair_colour"] = next(
            colour for pattern, colour in vocabulary["hair_colour"] if compiled(pattern).fullmatch(word)
        )
    return found


def is_kin(description: str) -> bool:
    """Whether a description says that somebody is a relative of another: "his brother", "Nora's mother", "their son"."""
    text = description.lower().replace("’", "'")
    return re.search(rf"\b(?:his|her|their|the other|son|sa|ses|\w+'s) (?:\w+ )?(?:{_KIN})\b", text) is not None
