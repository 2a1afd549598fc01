"""What each word of a sentence is: "a dog runs" is a determiner, a noun and a verb.

Small closed classes (articles, prepositions, pronouns…) are listed; what else a word can be, and how often it is that,
comes from WordNet; which of these it is here, from its neighbours: the cheapest path through the sentence by hand-set
costs (Viterbi, 1967). Made for prompts and the action lines of screenplays, which are short, in the present tense, and
about things that can be seen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from filmwright.language.inflection import is_plural, lemma, lemmas, parts_of_speech
from filmwright.language.wordnet import PARTS_OF_SPEECH, PartOfSpeech, irregular, senses, synset

Tag = Literal[
    "noun",
    "name",
    "verb",
    "adjective",
    "adverb",
    "pronoun",
    "determiner",
    "possessive",
    "number",
    "preposition",
    "conjunction",
    "auxiliary",
    "particle",
    "punctuation",
]


@dataclass(frozen=True)
class Token:
    """A word or sign of a sentence.

    `text` as written; `lemma` its base form in lower case ("ran": "run"), or a name as written; `start` its place in
    the text, in characters. `form` tells more where it matters: "plural" of nouns; "base", "third" (runs), "ing" or
    "past" of verbs; empty otherwise.
    """

    text: str
    lemma: str
    tag: Tag
    start: int
    form: str = ""


# State -> (tag, form). A state is a tag with what its neighbours must know of it.
STATES: dict[str, tuple[Tag, str]] = {
    "N": ("noun", ""),
    "NS": ("noun", "plural"),
    "NP": ("name", ""),
    "VB": ("verb", "base"),
    "VZ": ("verb", "third"),
    "VG": ("verb", "ing"),
    "VD": ("verb", "past"),
    "J": ("adjective", ""),
    "R": ("adverb", ""),
    "O": ("pronoun", ""),
    "D": ("determiner", ""),
    "S": ("possessive", ""),
    "Q": ("number", ""),
    "P": ("preposition", ""),
    "C": ("conjunction", ""),
    "X": ("auxiliary", ""),
    "T": ("particle", ""),
    ".": ("punctuation", ""),
}

# What a state costs after another, in nats by feel; what is not listed costs UNHEARD. "^" is the beginning.
UNHEARD = 4.5
COSTS = {
    "^": "D .3 O .5 NP .8 Q 1 J 1 N 1.2 NS 1.2 P 1.2 R 1.5 VG 1.5 C 2 VB 2.5 VD 2.5 X 3 T 3 . 1",
    "D": "N 0 NS 0 J .5 Q 1 NP 2 R 2 VG 2.3 VD 2.3 D 2",
    "J": "N 0 NS 0 J 1 C 1.2 . 1.5 P 1.8 NP 1.5 T 2 VG 2.5 R 3",
    "N": ". .3 P .3 S .5 VZ .6 X .6 C .6 VG .8 T .8 VD 1 R 1 N 1.2 NS 2.8 O 2.5 D 3 J 3 NP 3 Q 3 VB 3.5",
    "NS": ". .3 P .3 S 1 VB .6 X .6 C .6 VG .8 T .8 VD 1 R 1 N 3 NS 3 O 2.5 D 3 J 3 NP 3 Q 3 VZ 4",
    "NP": "NP .4 VZ .4 S .4 . .3 X .5 C .6 VD .6 P .6 T .8 VG 1 R 1 N 1.5 NS 1.5 Q 2 J 2.5 D 3 VB 3",
    "VB": "D .3 P .4 T .6 . .6 O .7 R .8 C .9 NP 1.2 NS 1.2 Q 1.2 N 1.5 J 1.5 VG 1.8 VD 2.5",
    "VZ": "D .3 P .3 T .6 . .6 O .7 R .8 C .9 NP 1.2 NS 1.2 Q 1.2 N 1.7 J 1.5 VG 1.5 VD 2",
    "VG": "D .3 P .3 T .6 . .5 O .7 R .7 C .9 NP 1.2 NS 1.1 Q 1.2 N 1.3 J 1.5 VG 2 VD 2.5",
    "VD": "P .3 D .4 T .6 . .5 O .8 R .7 C .9 NP 1.2 NS 1.4 Q 1.5 N 1.6 J 1.6 VG 1.8 VD 3",
    "R": ". .5 VZ .6 VB .7 VD .7 VG .7 J .7 P .8 D 1 C 1 T 1.2 X 1.5 R 1.5 O 1.5 Q 1.5 N 3 NS 3 NP 2",
    "O": "VZ .2 X .4 VD .4 VB .5 P .6 . .4 C .8 T .8 R 1 VG 1 D 2 J 2.5 Q 2.5",
    "S": "N 0 NS 0 J .6 VG 2.5 NP 2 Q 1.5",
    "Q": "NS .1 N .5 J .7 . 1 P 1 C 1.5 Q 1 VG 2.5 VB 2.5 T 1.5",
    "P": "D .3 NP .8 NS .8 O .8 N 1 Q 1 J 1.2 VG 1.5 P 2 R 2 . 2 C 3",
    "C": "D .5 O .8 NP .8 VZ .4 N 1 NS 1.6 J 1 VD 1 VG 1 R 1 Q 1 VB 1.2 P 1.5 X 2 T 2 C 2",
    "X": "VG .2 VB .4 VD .5 R .8 J .8 P .8 D .9 X 1 O 1.2 T 1.5 NP 1.8 N 2.5 NS 2.5 Q 1.5 . 1.5",
    "T": "VB .2 D .6 NP 1 N 1.5 NS 1.5 O 1.2 J 2 Q 1.5 R 2.5",
    ".": "D .5 C .6 O .8 NP 1 P 1 N 1 NS 1 J 1 VG 1 VD 1.5 R 1.2 Q 1.2 . 1 VZ 1.1 X 2 VB 2.5 T 2.5",
}

CLOSED = {
    "D": "a an the this that these those his her its their my your our each every another some any no both all either",
    "O": "i you he she it we they me him her us them himself herself itself themselves someone somebody something "
    "everyone everybody everything nobody nothing anyone who which that one each other",
    "P": "of in on at by with from into onto over under above below behind beside between through across along around "
    "against among near toward towards past inside outside beneath beyond without within upon off about like during "
    "before after until up down out as for amid atop via per",
    "C": "and or but nor while when as because if than so then where",
    "X": "is are was were be been being am has have had do does did will would can could may might must shall should "
    "isn't aren't wasn't weren't doesn't don't didn't can't won't",
    "T": "to",
    "R": "not very too quite away back up down out off then now here there again still just only almost together n't "
    "never always often suddenly slowly so left right forward forwards backward "
    "backwards sideways home",
    "Q": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty hundred thousand dozen several many few",
}
# prepositions that WordNet's rarest nouns and verbs must not claim: "a man with tattooed arms" has no with
NOTHING_ELSE = frozenset(
    (
        "of", "with", "from", "into", "onto", "at", "upon", "beneath", "without", "within", "among", "beside", "toward", "towards",
    )
)  # fmt: skip
FREQUENCY_WEIGHT = 0.7  # of how often a word is what, against what its neighbours make of it
SECOND_MEANING = 0.4  # cost of each further class that lists the word, in the order of CLOSED

SENTENCE_ENDS = frozenset('.!?:;…"“”')
PIECES = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[-’']\w+)*|[^\w\s]")
GENITIVE = re.compile(r"(?<=\w)(['’]s|(?<=s)['’])$", re.IGNORECASE)


def tag(sentence: str, names: Collection[str] = ()) -> list[Token]:
    """The words and signs of an English sentence, each with its likeliest part of speech; empty for an empty one.

    `names` are words known to be names here, such as those of a screenplay's characters ("Grace", "ROSE"), in any case.
    """
    known = {word.lower() for name in names for word in name.split()}
    pieces = list(_pieces(sentence))
    begins = [i == 0 or pieces[i - 1][0] in SENTENCE_ENDS for i in range(len(pieces))]
    candidates = [
        {"NP": 0.0} if text.lower() in known and text[0].isupper() else _candidates(text, first)
        for (text, _), first in zip(pieces, begins, strict=True)
    ]
    path = _cheapest(candidates)
    for k in range(3, len(path)):  # after two names, what may be a verb is one: "Paul and Ben talk"
        if path[k] == "N" and path[k - 3 : k] == ["NP", "C", "NP"] and "VB" in candidates[k]:
            path[k] = "VB"
    return [_token(text, start, state) for (text, start), state in zip(pieces, _settled(path), strict=True)]


def _pieces(sentence: str) -> Iterator[tuple[str, int]]:
    """Words and signs with their places; a genitive's 's stands for itself."""
    for found in PIECES.finditer(sentence):
        text, start = found[0], found.start()
        genitive = GENITIVE.search(text)
        if genitive and text.lower() not in ("it's", "that's", "there's", "he's", "she's", "let's"):
            yield text[: genitive.start()], start
            yield genitive[0], start + genitive.start()
        else:
            yield text, start


@cache
def _closed() -> dict[str, dict[str, float]]:
    """Every listed word with the classes it can be, and their costs."""
    classes: dict[str, dict[str, float]] = {}
    for state, words in CLOSED.items():
        for word in words.split():
            known = classes.setdefault(word, {})
            known[state] = SECOND_MEANING * len(known)
    return classes


@lru_cache(maxsize=20_000)
def _candidates(text: str, first: bool) -> dict[str, float]:
    """The states that a piece can be in, with the cost of each by itself."""
    word = text.lower().replace("’", "'")
    if word in ("'s", "'"):
        return {"S": 0.0}
    if not text[0].isalnum():
        return {".": 0.0}
    if text[0].isdigit():
        return {"Q": 0.0}
    states = dict(_closed().get(word, {}))
    if not states or (set(states) <= {"R", "P", "C", "Q"} and word not in NOTHING_ELSE):
        for state, cost in _open(word).items():
            states.setdefault(state, cost + (1.5 if states else 0.0))
    if text[0].isupper() and word not in _closed():
        own = _name_cost(text, first)
        if own == 0:  # "Mara" is more than a small rodent of that name
            states = {state: cost + 1.5 for state, cost in states.items()}
        states["NP"] = own
    return states


def _name_cost(text: str, first: bool) -> float:
    """What it costs to take a capitalised word for a name: nothing, unless the capital has another reason."""
    word = text.lower()
    bases = [(base, part) for part in PARTS_OF_SPEECH for base in lemmas(word, part)]
    met = any(
        sense.times > 0 and base in synset(sense.synset).lemmas  # in small letters: john, not John
        for base, part in bases
        for sense in senses(base, part)
    )
    if not met:
        return 0.0
    if text.isupper() and len(text) > 1:
        return 1.5  # screenplays write a character's first appearance in capitals: "a RUNNER"
    return 3.0 if first else 0.0


def _open(word: str) -> dict[str, float]:
    """Nouns, verbs, adjectives and adverbs: by WordNet's counts, or by the ending of a word that it does not have."""
    counts = parts_of_speech(word)
    if not counts:
        return _by_ending(word)
    total = sum(count + 0.5 for count in counts.values())
    states: dict[str, float] = {}
    for part, count in counts.items():
        for state in _forms(word, part):
            states[state] = -FREQUENCY_WEIGHT * math.log((count + 0.5) / total)
    if word.endswith("ing") and "VG" not in states and len(word) > 5:
        states["VG"] = 1.5
    return states


def _forms(word: str, part: PartOfSpeech) -> list[str]:
    """The states of a word that is this part of speech."""
    if part == "noun":
        return ["NS" if is_plural(word) else "N"]
    if part != "verb":
        return ["J" if part == "adjective" else "R"]
    base = lemma(word, "verb")
    if word.endswith("ing") and base != word:
        return ["VG"]
    if irregular(word, "verb") and not word.endswith("s"):
        return ["VD"]
    if base == word:
        return ["VB", "VD"] if word in UNCHANGED else ["VB"]
    return ["VZ"] if word.endswith("s") else ["VD"]


# their past is as their base form
UNCHANGED = frozenset(("put", "cut", "hit", "set", "let", "shut", "cast", "hurt", "burst", "split", "spread", "read"))


def _by_ending(word: str) -> dict[str, float]:
    """The states of a word that WordNet does not have."""
    if "-" in word:
        return {"J": 0.3, "N": 0.7}
    endings = {"ing": {"VG": 0.3, "N": 1.5}, "ed": {"VD": 0.3, "J": 1.0}, "ly": {"R": 0.2, "J": 1.5}}
    for ending, states in endings.items():
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return dict(states)
    if word.endswith(("ous", "ful", "less", "ish", "able")):
        return {"J": 0.2, "N": 1.5}
    return {"NS": 0.2, "VZ": 1.5} if word.endswith("s") and not word.endswith("ss") else {"N": 0.2, "J": 1.5}


@cache
def _costs() -> dict[tuple[str, str], float]:
    table = {}
    for before, row in COSTS.items():
        fields = row.split()
        for state, cost in zip(fields[::2], fields[1::2], strict=True):
            table[before, state] = float(cost)
    return table


def _cheapest(candidates: list[dict[str, float]]) -> list[str]:
    """The states along the cheapest path: the sum of the states' own costs and of those from one to the next."""
    costs = _costs()
    paths: dict[str, tuple[float, list[str]]] = {"^": (0.0, [])}
    for states in candidates:
        paths = {
            state: min(
                (
                    (total + own + costs.get((before, state), UNHEARD), [*path, state])
                    for before, (total, path) in paths.items()
                ),
                key=lambda reached: reached[0],
            )
            for state, own in states.items()
        }
    return min(paths.values(), key=lambda reached: reached[0])[1]


def _settled(path: list[str]) -> list[str]:
    """The path with "to" told apart: before a verb a particle, elsewhere a preposition."""
    after = [*path, "."][1:]
    return ["P" if state == "T" and following != "VB" else state for state, following in zip(path, after, strict=True)]


def _token(text: str, start: int, state: str) -> Token:
    found, form = STATES[state]
    word = text.lower().replace("’", "'")
    if found == "name":
        base = text
    elif found in ("noun", "verb", "adjective", "adverb"):
        base = lemma(word, found) or word
    elif found == "auxiliary":
        base = lemma(word, "verb") or word
    else:
        base = word
    return Token(text, base, found, start, form)
