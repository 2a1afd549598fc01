"""A prompt while it is read: its words with their parts of speech, and which of them have been understood so far."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from filmwright.language import Token, is_a, lemma, parts_of_speech, tag
from filmwright.language.patterns import compiled
from filmwright.reading.nouns import person_noun, topic
from filmwright.reading.words import table

_BEFORE = ("determiner", "possessive", "number", "adjective", "noun", "name", "adverb")
# what ends in -ing and is a thing
MADE = frozenset(
    (
        "building", "painting", "ceiling", "railing", "clothing", "wing", "ring", "string", "spring", "morning", "evening", "wedding",
        "drawing", "parking", "lighting", "crossing", "dwelling", "awning", "bedding", "carving", "setting", "opening", "meeting", "icing",
        "dressing", "stuffing", "frosting", "coating", "flooring", "fencing", "engraving", "rigging", "shooting", "racing", "boxing",
    )
)  # fmt: skip
# what a thing does by itself, where a plural of the same letters is meant seldom: "a boat floats", "a helicopter lands"
_OF_THINGS = frozenset(
    (
        "float", "land", "cross", "roll", "sink", "burst", "explode", "melt", "glow", "swing", "spin", "drift", "sail", "race", "stop",
        "pass", "crash", "fall", "rise", "shatter", "hang", "lean", "stand", "burn", "fly", "hover", "bounce", "tip", "slide", "glide",
    )
)  # fmt: skip
_ABSTRACT = frozenset(("noun.feeling", "noun.attribute", "noun.cognition", "noun.motive", "noun.relation"))
# what WordNet counts among those and one looks for in a picture all the same
_LOOKED_FOR = ("color", "shape", "visual property", "illumination", "appearance")
_LOOKS = frozenset(("reflection", "texture", "silhouette", "pattern", "shadow", "height", "size", "glow", "smile"))
_PARTS = frozenset(
    (
        "fur", "tail", "feather", "wing", "mane", "whisker", "paw", "horn", "trunk", "ear", "smile", "gaze", "shoulder", "look", "fin",
        "beak",
    )
)  # fmt: skip
_CANS = frozenset(
    (
        "trash",
        "garbage",
        "tin",
        "soda",
        "beer",
        "watering",
        "oil",
        "paint",
        "spray",
        "milk",
        "coke",
        "cola",
        "rubbish",
        "petrol",
    )
)
_MODEL = re.compile(r"[a-z'_-]+_(?:toy|figure|folded|diorama|cloud|shower|heap)s?")  # a noun of prompt_models
_JOINS = ("determiner", "possessive", "number", "preposition", "conjunction", "verb")
_OCCASIONS = ("noun.time", "noun.event", "noun.act")
_OWNERS = frozenset(("his", "her", "its", "their", "my", "your", "our"))
_MEANT = ("noun", "name", "verb", "adjective")


@dataclass(frozen=True)
class Phrase:
    """A noun phrase: the positions of its tokens, and of the head among them; `count` 0 where no number is said."""

    first: int
    last: int  # included
    noun: str  # the head's base form, compounds included ("dining table")
    plural: bool
    count: int
    definite: bool
    head: int  # position of the head's first token


def _retagged(tokens: list[Token]) -> list[Token]:
    """Tags put right where prompts differ from sentences: "a man drinking coffee" has no verb but the participle, and "ocean waves"
    are no deed of the ocean's."""
    out = list(tokens)
    scenery = table("prompt")["scenery"]
    for k, token in enumerate(tokens):
        if _MODEL.fullmatch(token.text.lower()):  # "castle_figures"
            word = token.text.lower()
            base = word.removesuffix("s")
            out[k] = replace(token, lemma=base, tag="noun", form="plural" if word.endswith("s") else "")
        if (
            token.form == "third"
            and k > 1
            and out[k - 1].tag == "noun"
            and out[k - 1].form != "plural"  # a herd of elephants crosses
            and out[k - 2].text.lower() in ("of", "with")
        ):  # of gold coins
            several = lemma(token.text.lower(), "noun")
            if several:
                out[k] = replace(token, lemma=several, tag="noun", form="plural")
        if token.text.lower() == "well" and token.tag != "noun" and _names_well(out, k):
            out[k] = replace(token, lemma="well", tag="noun", form="")
    for k, token in enumerate(tokens[1:], 1):
        before = out[k - 1]
        after = tokens[k + 1].tag if k + 1 < len(tokens) else ""
        if token.text.lower() == "can" and before.text.lower() in _CANS:
            out[k] = replace(token, lemma="can", tag="noun", form="")
            continue
        last = token.tag in ("adjective", "verb") and before.tag == "determiner" and after not in (*_BEFORE, "verb")
        if last and "noun" in parts_of_speech(token.text.lower()):  # "a remote" is one
            out[k] = replace(token, lemma=token.text.lower(), tag="noun", form="")
            continue
        if before.tag not in ("noun", "name"):
            continue
        if (
            token.tag == "verb"
            and token.form == "third"
            and lemma(f"{before.text.lower()} {token.text.lower()}", "noun")
            and not _does(out, k)  # a cat sleeps, though a catsleep is a noun
        ):
            base = lemma(token.text.lower(), "noun") or token.text.lower()
            out[k] = replace(token, lemma=base, tag="noun", form="plural")  # roller skates
            continue
        if token.form == "past" and token.text.lower().endswith("er") and before.tag == "noun":
            out[k] = replace(
                token, lemma=token.text.lower(), tag="noun", form=""
            )  # "a game controller" controls nothing
            continue
        word = token.text.lower()
        deed = lemma(word, "verb") if token.tag == "noun" and word.endswith("s") else None
        if (
            (token.form == "plural" or deed not in (None, word))
            and _does(out, k)
            and after not in ("noun", "name", "verb", "auxiliary")
        ):
            out[k] = replace(token, lemma=lemma(word, "verb") or word, tag="verb", form="third")
        elif token.tag in ("noun", "adjective") and word.endswith("ing") and lemma(word, "verb") not in (None, word):
            acts = before.tag == "name" or person_noun(before.lemma) or topic(before.lemma) == "noun.animal"
            acts = acts or before.lemma in table("prompt")["groups"]
            moves = topic(before.lemma) == "noun.artifact" and word not in MADE and after not in ("noun", "name")
            if acts or (moves and not parts_of_speech(f"{before.lemma} {word}")):  # a rowing boat, a spaceship landing
                out[k] = replace(token, lemma=lemma(word, "verb") or word, tag="verb", form="ing")
        elif (
            token.tag == "verb"
            and token.form == "third"
            and lemma(word, "noun") in scenery
            and before.tag == "noun"
            and (before.lemma in scenery or topic(before.lemma) == "noun.object")
        ):
            out[k] = replace(token, lemma=lemma(word, "noun") or word, tag="noun", form="plural")
    return out


def _names_well(tokens: list[Token], k: int) -> bool:
    """Whether "well" is what water is drawn from: an article stands before it, with nothing but what describes it between."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is not None and (after.tag in ("adjective", "noun", "determiner") or after.form == "past"):
        return False
    first = k - 1
    while first >= 0 and k - first < 4 and (tokens[first].tag in ("adjective", "noun") or tokens[first].form == "ing"):
        first -= 1
    return first >= 0 and tokens[first].tag == "determiner"


def _does(tokens: list[Token], k: int) -> bool:
    """Whether what looks like a plural is what one animal or person does: "a cat sleeps", not "cat pictures"."""
    who = tokens[k - 1]
    verb = lemma(tokens[k].text.lower(), "verb")
    if verb is None or who.form == "plural":
        return False
    thing = verb in _OF_THINGS and (topic(who.lemma) == "noun.artifact" or _MODEL.fullmatch(who.lemma) is not None)
    if not (thing or person_noun(who.lemma) or topic(who.lemma) == "noun.animal"):
        return False
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if thing and after is not None and after.tag in ("noun", "verb", "auxiliary"):
        return False
    first = k - 1
    while first > 0 and tokens[first].tag in ("noun", "adjective"):
        first -= 1
    return tokens[first].text.lower() in ("a", "an", "one", "another")


@dataclass
class Page:
    """The prompt on the reader's table. `covered` are positions of tokens that have been understood."""

    text: str
    tokens: list[Token] = field(default_factory=list)
    covered: set[int] = field(default_factory=set)
    stops: set[int] = field(
        default_factory=set
    )  # tokens that no noun phrase goes over: what is done, whatever part of speech it looks
    aside: list[tuple[int, int]] = field(default_factory=list)  # spans of characters that tell looks, and no deed
    lights: list[tuple[int, int]] = field(default_factory=list)  # and spans that tell the light

    def __post_init__(self) -> None:
        self.lower = self.text.lower().replace("’", "'")
        self.tokens = _retagged(tag(self.text))
        self._starts = [token.start for token in self.tokens]

    def find(self, pattern: str, start: int = 0) -> re.Match[str] | None:
        """The first match of a pattern in lower case that does not lie wholly in what is understood already."""
        for match in compiled(pattern).finditer(self.lower, start):
            if any(k not in self.covered for k in self.within(*match.span())):
                return match
        return None

    def within(self, start: int, end: int) -> list[int]:
        """Positions of the tokens in a span of characters."""
        first = bisect_right(self._starts, start) - 1  # the token that may reach over the start
        found = range(max(first, 0), bisect_left(self._starts, end))
        return [k for k in found if self.tokens[k].start + len(self.tokens[k].text) > start]

    def cover(self, start: int, end: int) -> None:
        """Note a span of characters as understood."""
        self.covered.update(self.within(start, end))

    def cover_tokens(self, first: int, last: int) -> None:
        """Note tokens as understood, both ends included."""
        self.covered.update(range(first, last + 1))

    def words(self, first: int, last: int) -> str:
        """The text between two tokens, both included."""
        end = self.tokens[last]
        return self.text[self.tokens[first].start : end.start + len(end.text)]

    def left(self) -> list[str]:
        """Words that mean something and have not been understood, each once, in order."""
        found = [
            token.text.lower()
            for k, token in enumerate(self.tokens)
            if k not in self.covered and token.tag in _MEANT and re.search(r"\w", token.text)
        ]
        return list(dict.fromkeys(found))

    def unseen(self, word: str, somebody: bool) -> bool:
        """Whether a word that is left names nothing that could be seen apart: joy, precision; or, where `somebody` is there, a part of
        somebody that a possessive gives them ("her eyes")."""
        said = [k for k, token in enumerate(self.tokens) if token.text.lower() == word and k not in self.covered]
        if not said or any(self.tokens[k].tag != "noun" for k in said):
            return False
        nouns = {self.tokens[k].lemma for k in said}
        if not nouns & _LOOKS and all(
            topic(noun) in _ABSTRACT and not any(is_a(noun, kind) for kind in _LOOKED_FOR) for noun in nouns
        ):
            return True
        return somebody and all(self._owned(k) and self._bodily(k) for k in said)

    def _bodily(self, k: int) -> bool:
        noun = self.tokens[k].lemma
        return noun in _PARTS or topic(noun) == "noun.body"

    def _owned(self, k: int) -> bool:
        """Whether a noun is somebody's: a possessive stands before it and its adjectives."""
        while k > 0 and self.tokens[k - 1].tag in ("adjective", "noun", "adverb"):
            k -= 1
        before = self.tokens[k - 1] if k else None
        return before is not None and (
            before.tag == "possessive" or before.text.lower() in _OWNERS or before.text in ("'s", "’s")
        )

    def phrases(self, known: Iterable[int] = ()) -> Iterator[Phrase]:
        """The noun phrases, in order; tokens in `known` end a phrase."""
        stop = set(known) | self.stops
        k = 0
        while k < len(self.tokens):
            if k in stop or self.tokens[k].tag not in _BEFORE:
                k += 1
                continue
            first = k
            while k < len(self.tokens) and k not in stop and self._goes_on(k, first):
                k += 1
            phrase = self._phrase(first, k - 1)
            if phrase:
                yield phrase
            k = max(k, first + 1)

    def _goes_on(self, k: int, first: int) -> bool:
        here = self.tokens[k]
        if k > first and here.tag in ("determiner", "possessive") and self.tokens[k - 1].tag != "determiner":
            return here.text in ("'s", "'")
        if here.tag == "verb" and k > first:
            # "a sliced apple", "running shoes": a participle before a noun
            after = self.tokens[k + 1].tag if k + 1 < len(self.tokens) else ""
            before = self.tokens[k - 1].tag
            return here.form == "past" and before in ("determiner", "adjective") and after in ("noun", "adjective")
        return here.tag in _BEFORE

    def _phrase(self, first: int, last: int) -> Phrase | None:
        while last >= first and self.tokens[last].tag not in ("noun", "name"):
            last -= 1
        if last < first:
            return None
        head = last
        numbers, count = table("prompt")["numbers"], 0
        for k, token in enumerate(self.tokens[first:last], first):
            if self.tokens[k + 1].text.lower().startswith("year"):
                continue  # somebody's age: "a 30 year old man"
            if token.text.isdigit():
                count = int(token.text[:6])
            count = int(numbers.get(token.text.lower(), count))
        token = self.tokens[last]
        plural = token.form == "plural"
        noun = (lemma(token.text, "noun") if plural else None) or token.text.lower()
        return Phrase(first, last, noun, plural, count, self.tokens[first].text.lower() in ("the", "his", "her"), head)

    def join(self, known: Callable[[str], str | None]) -> None:
        """Two words that are a thing's name are nouns, whatever else the first could be: a sewing machine, a rocking chair."""
        for k in range(len(self.tokens) - 1):
            one, two = self.tokens[k], self.tokens[k + 1]
            before = self.tokens[k - 1].tag if k else "determiner"
            if (one.tag == "noun" and two.tag == "noun") or before not in (*_JOINS, "adjective", "noun", "sign"):
                continue
            if {k, k + 1} & self.stops or not (one.text.isalpha() and two.text.isalpha()):
                continue
            name = f"{one.text} {two.text}".lower()
            if known(name) is not None and known(name) not in (known(two.text), known(one.text)):
                self.tokens[k] = replace(one, lemma=one.text.lower(), tag="noun", form="")
                plural = two.text.lower().endswith("s") and known(name.removesuffix("s")) is not None
                base = two.text.lower().removesuffix("s") if plural else two.text.lower()
                self.tokens[k + 1] = replace(two, lemma=base, tag="noun", form="plural" if plural else "")

    def occasion(self, phrase: Phrase, noun: str) -> bool:
        """Whether a phrase names an occasion at which there are several of a noun: "a balloon festival", "a motorcycle race"."""
        head = self.tokens[phrase.last].text.lower()
        return noun.split()[-1] not in (phrase.noun, head) and topic(phrase.noun) in ("noun.time", "noun.event")

    def names_of(self, phrase: Phrase) -> Iterator[tuple[str, int]]:
        """What a phrase may name, the longest compound first, each with the position of its first token."""
        plural = self.tokens[phrase.last].form == "plural"
        for k in range(phrase.first, phrase.last + 1):
            if self.tokens[k].tag in ("determiner", "possessive", "number"):
                continue
            before = [token.text.lower() for token in self.tokens[k : phrase.last]]
            last = self.tokens[phrase.last].text.lower()
            for end in dict.fromkeys((last, phrase.noun if plural else last)):
                yield " ".join([*before, end]), k
        if topic(phrase.noun) in _OCCASIONS and phrase.last > phrase.first:  # a balloon festival shows balloons
            for k in range(phrase.first, phrase.last):
                told = any(part in self.covered for part in range(k, phrase.last))  # a drone shot is the camera's
                if self.tokens[k].tag not in ("determiner", "possessive", "number") and not told:
                    yield " ".join(token.text.lower() for token in self.tokens[k : phrase.last]), k
