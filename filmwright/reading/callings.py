"""Deeds that a prompt names without a verb: by what somebody is ("a violinist on stage", "a surfer on a big wave") or by a participle
before the noun ("a laughing old man"). They are put in plain words: "a violinist playing the violin on stage" (words/callings.toml).
"""

from __future__ import annotations

import re
from functools import cache

from filmwright.language import lemma, parts_of_speech, tag
from filmwright.reading.inflection import every_form
from filmwright.reading.nouns import person_noun
from filmwright.reading.words import table

_STILL = re.compile(
    r"\b(portraits?|statues?|costumes?|toys?|figurines?|paintings? of|posters?|dressed|ghosts?|robots?)\b", re.I
)
_BESIDE, _AND = re.compile(r"(['’]|-|\s+(?:and|or)\b|,)"), re.compile(r"\b(?:and|or) (?:(?:an?|the|one|two) )?$")
_PERFORMS = "perform|practise|practice|rehearse"
_REST = r"[^.;!?]*"
_MANY = ("two", "three", "four", "five", "some", "several")


def at_work(text: str) -> str:
    """A prompt in which those who are named by what they do are said to do it."""
    if _STILL.search(text):
        return text
    return _participles(_with_what(_callings(text)))


# ---------------------------------------------------------------------- by what somebody is


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str, re.Pattern[str] | None, str], ...]:
    rows = []
    for row in table("callings")["calling"]:
        nouns = "|".join(re.escape(noun) for noun in row["who"])
        near = re.compile(row["near"], re.IGNORECASE) if "near" in row else None
        rows.append(
            (re.compile(rf"\b(?:{nouns})s?\b", re.IGNORECASE), str(row["does"]), near, str(row.get("takes", "")))
        )
    return tuple(rows)


def _callings(text: str) -> str:
    for who, does, near, takes in _rows():
        said = who.search(text)
        if said is None:
            continue
        after = re.match(_REST, text[said.end() :])
        rest = after.group() if after else ""
        object_ = does.partition(" ")[2]
        if does.startswith("playing the "):
            text, done = _instrument(text, said, rest, object_)
            if done:
                return text
        before = re.split(r"[.;!?]", text[: said.start()])[-1]
        plain = not re.search(r"\S", rest)
        elsewhere = near is not None and not near.search(rest) and not plain
        if elsewhere or _does(rest) or _does(before) or _BESIDE.match(rest) or _AND.search(before):
            return text
        if plain and near is not None and len(before.split()) > 6:
            return text
        tail = text[said.end() :]
        if takes and does == "climbing":
            tail = re.sub(rf"^\s+(?:{takes})(?=\s)", "", tail)
            if plain:
                tail = " a rock wall" + tail
        return f"{text[: said.end()]} {does}{tail}"
    return text


def _instrument(text: str, said: re.Match[str], rest: str, object_: str) -> tuple[str, bool]:
    """ "A violinist plays on stage": plays the violin."""
    verb = re.match(
        r"((?: is| are)? )(plays?|playing|played)\b(?! (?:the|a|an|his|her|with|cards|chess|\w*ball)\b)"
        r"(?! (?:\w+ )?(?:sax\w*|guitars?|violins?|cellos?|drums?|piano|keyboards?|trumpets?|flutes?|accordion|banjo|bass|harp|clarinet"
        r"|trombone|sitar|harmonica|ukulele|bagpipes|xylophone|fiddle|lute|horn)\b)",
        rest,
    )
    if verb is None:
        forms = "|".join(form for base in _PERFORMS.split("|") for form in every_form(base))
        verb = re.match(rf"((?: is| are)? )({forms})\b", rest)
    if verb is None:
        return text, False
    word = verb.group(2)
    plays = "playing" if word.endswith("ing") else "plays" if word.endswith("s") else "play"
    end = said.end() + verb.end()
    return f"{text[: said.end()]}{verb.group(1)}{plays} {object_}{text[end:]}", True


def _does(words: str) -> bool:
    """Whether words hold a verb that somebody may do."""
    tokens = tag(words) if words.strip() else []
    first = re.match(r"\s+([a-z]+s)\b", words)
    if first and "verb" in parts_of_speech(lemma(first.group(1), "verb") or ""):
        return True  # right after who does it stands what they do, whatever else the word means: waves, dances
    return any(
        token.tag == "verb" and (k == 0 or tokens[k - 1].tag not in ("determiner", "possessive", "adjective"))
        for k, token in enumerate(tokens)
    )


# ---------------------------------------------------------------------- by a participle


def _with_what(text: str) -> str:
    """ "A man with a white beard laughing": he is laughing, and not the beard."""
    forms = "|".join(sorted(_deeds()))
    said = re.search(
        rf"\b(with (?:(?!with\b)[a-z-]+ ){{1,4}})({forms})\b(?=\s*(?:$|[.,;]| (?:in|on|at|by|near|under|with)\b))", text
    )
    if said is None or _does(text[: said.start()]):
        return text
    who = re.findall(r"[a-z]+", text[: said.start()].lower())
    if not who or not person_noun(lemma(who[-1], "noun") or who[-1]):
        return text
    return f"{text[: said.start(2)]}{'are' if lemma(who[-1], 'noun') != who[-1] else 'is'} {text[said.start(2) :]}"


@cache
def _deeds() -> frozenset[str]:
    listed = table("callings")["participles"]["deeds"]
    return frozenset(form for base in listed for form in every_form(base) if form.endswith("ing"))


@cache
def _participle() -> re.Pattern[str]:
    counted = "|".join(_MANY)
    return re.compile(
        rf"\b(an?|the|one|{counted}) ((?:[a-z-]+ ){{0,3}}?)({'|'.join(sorted(_deeds()))}) (?=[a-z])", re.IGNORECASE
    )


def _participles(text: str) -> str:
    said = _participle().search(text)
    noun = _noun(text, said.end()) if said else None
    if said is None or noun is None:
        return text
    article, first, deed = said.groups()
    end, singular = noun
    after = re.match(_REST, text[end:])
    rest = after.group() if after else ""
    before = re.split(r"[.;!?]", text[: said.start()])[-1]
    if _does(rest) or _does(before) or re.match(r"\s*(?:,|['’-]|and\b)", rest):
        return text
    words = first + text[said.end() : end]
    if article.lower() in ("a", "an"):
        article = article[0] + ("n" if words[0].lower() in "aeiou" else "")
    verb = "is" if singular and article.lower() not in _MANY else "are"
    return f"{text[: said.start()]}{article} {words}{rest.rstrip()} {verb} {deed}{text[end + len(rest) :]}"


def _noun(text: str, start: int) -> tuple[int, bool] | None:
    """Where the noun ends that adjectives from `start` on lead to, and whether it is one; None where that is nobody."""
    for token in tag(text[start : start + 60]):
        if not token.text.isalpha():
            return None
        base = lemma(token.text.lower(), "noun") or token.text.lower()
        if token.tag in ("noun", "name") or person_noun(base):
            end = start + token.start + len(token.text)
            follows = re.match(r" ([a-z]+)", text[end:])
            if follows and person_noun(follows.group(1)):
                continue
            return (end, base == token.text.lower()) if person_noun(base) else None
        if token.tag != "adjective":
            return None
    return None
