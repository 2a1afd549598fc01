"""From one sentence to a frame: who wants what, against what, where, when, with what.

No general parser: noun phrases and verbs are cut out of the tagged words, then put in their places by what stands before
them. English is read by its tags; French through the table of the language module, keeping its own words beside.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from filmwright.language import Token, is_plural, lemma, tag
from filmwright.writing import french_idea
from filmwright.writing.clauses import LONGEST_DEED, circumstance, in_order, without_subject_clause
from filmwright.writing.french import gender
from filmwright.writing.kinds import kind_of, listed, tags_of

QUESTIONS = frozenset(
    [
        "what",
        "if",
        "when",
        "who",
        "how",
        "why",
        "imagine",
        "suppose",
        "can",
        "could",
        "does",
        "do",
        "would",
        "is",
        "are",
    ]
)
AFRAID = frozenset(["afraid", "scared", "frightened", "terrified"])
NOBODY = frozenset(("nobody", "no-one", "none"))
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "both": 2, "several": 3, "many": 3}
MODALS = frozenset(["must", "should", "can", "could", "will", "would", "may", "might", "has", "have", "had"])
OWN = frozenset(["his", "her", "their", "its", "my", "your", "our"])
# "and recognizes it" behind a deed is told of somebody, and cannot be said by them
SECOND_DEED = re.compile(
    r" and (?=(?:(?:then|one day|\w+ly|now) )?(?:\w+[^s\W]s|is|has|cannot|goes|does) "
    r"(?:a|an|the|it|its|his|her|him|to|that|for|into|no)\b)"
)
SMALL_PIECES = ("aux", "word")
LINKS = frozenset(
    ("cannot", "what", "whether", "how", "why", "which", "whose", "whom", "not", "never", "full", "else", "longer")
)


@dataclass
class Thing:
    """Something that an idea names. `noun` is the head in the singular, `words` the phrase without its determiner."""

    noun: str
    words: str = ""
    adjectives: tuple[str, ...] = ()
    owner: str = ""  # "murder victim", "her"
    count: int = 1
    determiner: str = ""
    name: str = ""  # "Marie", where the idea names somebody
    local: str = ""  # the phrase in the idea's own language
    kind: str = "thing"
    tags: frozenset[str] = frozenset()
    gender: str = ""  # of a French phrase: m, f or p


@dataclass
class Idea:
    """An idea understood. `features` are what shapes ask for: "flee", "has:force", "noun:diary", "fear", "question"…"""

    text: str
    language: str = "en"
    form: str = "sentence"  # sentence | title | question
    heroes: list[Thing] = field(default_factory=list)
    verb: str = ""
    goal: str = ""
    target: Thing | None = None
    preps: dict[str, Thing] = field(default_factory=dict)
    fear: Thing | None = None
    ordered: str = ""  # the text with its subject first, which the pieces' starts count in
    pieces: list[Piece] = field(
        default_factory=list
    )  # the idea in order, for `premise`; without the subject's own clause
    pronoun: str = ""  # "his" or "her": what the sentence calls somebody by first
    who: str = ""  # the subject's own clause as a phrase: "has never seen snow"
    tail: str = ""  # the circumstance at the end: "the day before the critic arrives"
    deed: str = ""  # the deed as a phrase: "trade his shadow for a bicycle"
    act: str = ""  # the phrase of the main verb, whole: "build a robot to replace his father", of which the deed is "replace his father"
    things: list[Thing] = field(default_factory=list)
    features: set[str] = field(default_factory=set)

    @property
    def thing(self) -> Thing:
        """What the idea is about besides its people: the target, else the first thing, place or animal named."""
        if self.target is not None:
            return self.target
        kinds = ("thing", "place", "animal", "sky", "abstract", "event")
        other = next((t for t in self.things if t.kind in kinds and t not in self.heroes), None)
        return other or (self.things[0] if self.things else Thing("letter", "letter"))


@dataclass(frozen=True)
class Piece:
    """A chunk: np, verb, goal (a verb after "to"), prep, fear, nobody, must, and; aux and word for what says little by itself."""

    what: str
    word: str = ""
    thing: Thing | None = None
    start: int = 0
    form: str = ""  # of verbs: third, past, base, ing


@cache
def verbs() -> dict[str, Any]:
    """verbs.toml: groups of verbs by the story they promise, and helper verbs."""
    return tomllib.loads(Path(__file__).with_name("verbs.toml").read_text("utf-8"))


def read(text: str, language: str = "") -> Idea:
    """Understand an idea. `language` "" means its own. Never fails: what is not understood leaves the fields empty."""
    text = " ".join(text.split())
    idea = Idea(text, language or ("fr" if french_idea.looks_french(text) else "en"))
    idea.ordered = text = in_order(text)
    tokens = list(_tokens(text))
    if "?" in text[-3:]:
        idea.form = "question"
    while tokens and tokens[0][0].text.lower() in QUESTIONS:
        tokens = tokens[1:]
    whole = _pieces(tokens[:80])
    pieces, start, end = without_subject_clause(whole)
    idea.who = text[start:end].strip(" ,") if len(text[start:end].split()) <= LONGEST_DEED else ""
    idea.pieces, idea.tail = pieces, circumstance(text) if idea.language == "en" else ""
    called = re.search(r"\b(?:(he|him|himself|his)|(she|her|herself|hers))\b", text.lower())
    idea.pronoun = "" if called is None or idea.language != "en" else "his" if called[1] else "her"
    _place(idea, pieces)
    idea.things += [p.thing for p in whole if p.thing is not None and p not in pieces]
    idea.features |= {"says:" + token.text.lower() for token, _ in tokens[:80] if token.text[0].isalpha()}
    if len(re.findall(r"[^\W\d_]", text)) < 3:
        idea.form = "sentence"  # a lone question mark asks nothing
    if not french_idea.looks_french(text):
        idea.deed, idea.act = _deed(text, pieces), _act(text, pieces)
    else:
        idea.act = french_idea.act(text, tokens)
        for thing in idea.things:
            thing.gender = gender(thing.local, text)
        if re.search(r"\bamoureu(?:x|se)\b", text.lower()):
            idea.features.add("in_love")
        if goal := re.search(r"\bapprend(?:re)? à (.+?)[.!?]*$", text):
            idea.deed = goal[1] if len(goal[1].split()) <= LONGEST_DEED else ""
    _features(idea)
    idea.features |= {"obj"} if idea.act.partition(" ")[2] else set()
    idea.features |= {"vp"} if idea.deed else set()
    return idea


@lru_cache(maxsize=256)
def _tokens(text: str) -> tuple[tuple[Token, str], ...]:
    return tuple(french_idea.tokens(text) if french_idea.looks_french(text) else _english(text))


def _english(text: str) -> list[tuple[Token, str]]:
    """Tagged tokens, each with its own words; a title is read in small letters."""
    tokens = tag(text)
    words = [token for token in tokens if token.text[0].isalpha()]
    capitals = [word for word in words if word.text[0].isupper()]
    if words and (len(capitals) > max(1, len(words) // 2) or text.isupper()):
        tokens = tag(text.lower())
    return [(token, token.text) for token in tokens]


# ---------------------------------------------------------------------- chunks


def _pieces(tokens: list[tuple[Token, str]]) -> list[Piece]:
    out: list[Piece] = []
    at = 0
    while at < len(tokens):
        token = tokens[at][0]
        word = token.text.lower()
        said = [piece for piece in out if piece.what not in SMALL_PIECES]
        before = said[-1].what if said else ""
        if word in AFRAID:
            out.append(Piece("fear", start=token.start))
        elif word in NOBODY or (word == "one" and at and tokens[at - 1][0].text.lower() == "no"):
            out.append(Piece("nobody"))
        elif token.tag == "auxiliary" or word == "cannot" or (word in MODALS and _verb_follows(tokens, at)):
            if word == "must" or (word in ("has", "have") and _verb_follows(tokens, at)):
                out.append(Piece("must", word, start=token.start))
            else:
                out.append(Piece("aux", word, start=token.start, form="third"))
        elif token.tag == "particle" and at + 1 < len(tokens):
            follows = tokens[at + 1][0]
            out.append(Piece("goal", follows.lemma, start=follows.start))
            at += 1
        elif token.tag == "verb" and not _is_noun_here(tokens, at, before):
            out.append(Piece("goal" if before == "must" else "verb", token.lemma, None, token.start, token.form))
        elif token.tag == "noun" and _is_plural_verb(tokens, at, said):
            out.append(Piece("verb", token.text.lower(), start=token.start))
        elif token.tag == "noun" and before == "np" and tokens[at - 1][0].form == "plural" and lemma(word, "verb"):
            form = "third" if word.endswith("s") else "base"
            out.append(Piece("verb", lemma(word, "verb") or word, None, token.start, form))
        elif token.tag == "preposition":
            out.append(Piece("prep", word, start=token.start))
        elif word in ("and", "or", "but", "because", "while", "until", "who", "that", "when", "where"):
            out.append(Piece("and", word, start=token.start))
        elif word in LINKS:
            out.append(Piece("word", word, start=token.start))
        else:
            thing, end = _noun_phrase(tokens, at)
            if thing is not None:
                out.append(Piece("np", " ".join(t.text.lower() for t, _ in tokens[at:end]), thing, token.start))
            elif token.text[0].isalnum():
                out.append(Piece("word", word, start=token.start))
            at = max(end, at + 1)
            continue
        at += 1
    return out


def _is_plural_verb(tokens: list[tuple[Token, str]], at: int, out: list[Piece]) -> bool:
    """A noun right after a subject of two: "a daughter and an old robot sail into…"."""
    subjects = [piece for piece in out if piece.what == "np"]
    return (
        len(subjects) > 1
        and out[-1].what == "np"
        and not any(piece.what in ("verb", "goal") for piece in out)
        and lemma(tokens[at][0].text.lower(), "verb") == tokens[at][0].text.lower()
    )


def _verb_follows(tokens: list[tuple[Token, str]], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1][0].tag in ("verb", "particle")


def _is_noun_here(tokens: list[tuple[Token, str]], at: int, before: str) -> bool:
    """ "afraid of flying", "her hearing", "the frozen lake": verb forms that stand for nouns or adjectives."""
    token = tokens[at][0]
    earlier = tokens[at - 1][0] if at else None
    if earlier is None:
        return False
    if earlier.text.lower() in OWN | {"the", "a", "an"}:
        return True
    follows = tokens[at + 1][0].tag if at + 1 < len(tokens) else ""
    return (
        token.form == "ing"
        and before == "prep"
        and follows not in ("determiner", "possessive", "noun", "name", "number")
    )


def _noun_phrase(tokens: list[tuple[Token, str]], at: int) -> tuple[Thing | None, int]:
    """A noun phrase that begins here, and where it ends; None where there is none."""
    determiner, owner, count = "", "", 1
    adjectives: list[str] = []
    nouns: list[tuple[Token, str]] = []
    local: list[tuple[int, str]] = []  # with where it stands: French adjectives follow their nouns
    while at < len(tokens):
        token, surface = tokens[at]
        word = token.text.lower()
        if token.tag == "possessive" and nouns:
            owner, nouns, adjectives, local = " ".join(t.text.lower() for t, _ in nouns), [], [], []
        elif word in LINKS or (nouns and token.tag not in ("noun", "name")):
            break
        elif token.tag in ("noun", "name"):
            nouns.append((token, surface))
            local.append((token.start, surface))
        elif token.tag in ("determiner",) or word in OWN:
            if determiner:
                break
            determiner = word
        elif token.tag == "number":
            count = NUMBERS.get(word, 1)
            determiner = determiner or word
        elif token.tag == "adjective" or (token.tag == "verb" and not nouns):
            adjectives.append(token.lemma if token.tag == "adjective" else word)
            local.append((token.start, surface))
        else:
            break
        at += 1
    if not nouns:
        if not adjectives:
            return None, at
        head = adjectives.pop()
        said = _thing(head, [], adjectives, owner, count, determiner, "", _in_place(local))
        if not determiner:
            said.kind = "abstract"  # "goes blind": nothing to show
        return said, at
    last = nouns[-1][0]
    if last.tag == "name":
        named = " ".join(t.text for t, _ in nouns if t.tag == "name")
        common = kind_of(last.text.lower())
        if not determiner and common not in ("place",):
            person = _thing("person", [], [], "", 1, "", named, named)
            person.kind = "person"
            return person, at
        return _thing(
            last.text.lower(),
            [t.text for t, _ in nouns[:-1]],
            adjectives,
            owner,
            count,
            determiner,
            "",
            _in_place(local),
        ), at
    if len(nouns) > 1 and (_after_plural(nouns) or (not owner and _could_be_verb(tokens, at, last))):
        nouns, at = nouns[:-1], at - 1  # "an old robot sail into a storm"
        local, last = local[:-1], nouns[-1][0]
    elif (ends := _verb_within(tokens, at, nouns)) is not None:
        at, nouns, local = at - (len(nouns) - ends), nouns[:ends], local[: ends - len(nouns)]
        last = nouns[-1][0]
    head = last.lemma.lower()
    if head.endswith("s") and any(listed(head[:-1], kind) for kind in ("thing", "person", "animal", "measure")):
        head, count = head[:-1], max(count, 2)  # "letters" has a meaning of its own to WordNet
    if count == 1 and (last.form == "plural" or is_plural(last.text)) and head != last.text.lower():
        count = 2
    before = [t.text.lower() for t, _ in nouns[:-1]]
    return _thing(head, before, adjectives, owner, count, determiner, "", _in_place(local)), at


def _after_plural(nouns: list[tuple[Token, str]]) -> bool:
    """Whether the last noun is the verb of the plural before it: "one of the statues moves"."""
    before, last = nouns[-2][0], nouns[-1][0]
    return before.form == "plural" and lemma(last.text.lower(), "verb") is not None


def _verb_within(tokens: list[tuple[Token, str]], at: int, nouns: list[tuple[Token, str]]) -> int | None:
    """Where the verb of two subjects stands among what was taken for a row of nouns: "a queen and her maid exchange clothes"."""
    before = tokens[: at - len(nouns)]
    if (
        len(nouns) < 3
        or not any(token.lemma == "and" for token, _ in before)
        or any(token.tag == "verb" for token, _ in before)
    ):
        return None
    for k in range(1, len(nouns) - 1):
        word = nouns[k][0].text.lower()
        if kind_of(nouns[k - 1][0].lemma) == "person" and lemma(word, "verb") == word:
            return k
    return None


def _in_place(local: list[tuple[int, str]]) -> str:
    return " ".join(word for _, word in sorted(local, key=lambda one: one[0]))


def _could_be_verb(tokens: list[tuple[Token, str]], at: int, last: Token) -> bool:
    """Whether the last noun before a preposition, of two who are joined by "and", is their verb."""
    follows = tokens[at][0].tag if at < len(tokens) else ""
    joined = any(token.lemma == "and" for token, _ in tokens[:at])
    verbless = not any(token.tag in ("verb", "auxiliary") for token, _ in tokens[: at - 1])
    base = lemma(last.text.lower(), "verb") == last.text.lower()
    return joined and verbless and follows in ("preposition", "determiner", "number") and base


def _thing(
    head: str, before: list[str], adjectives: list[str], owner: str, count: int, determiner: str, name: str, local: str
) -> Thing:
    words = " ".join([*before, head])
    owned = owner or (determiner if determiner in OWN else "")
    kind = "robot" if any(listed(word, "robot") for word in before) else kind_of(head)
    if listed(head, "together"):
        count = max(count, 2)  # a family, an orchestra: more than one who can speak
    return Thing(head, words, tuple(adjectives), owned, count, determiner, name, local or words, kind, tags_of(head))


# ---------------------------------------------------------------------- places in the frame


def _place(idea: Idea, pieces: list[Piece]) -> None:
    helpers = verbs()["helpers"]["verbs"]
    prep, fear_next, before = "", False, ""
    for piece in pieces:
        if piece.what in ("verb", "goal"):
            if not idea.verb and piece.what == "verb":
                idea.verb = piece.word
            elif not idea.goal and (piece.what == "goal" or idea.verb in helpers):
                idea.goal = piece.word
                idea.verb = idea.verb or piece.word
            else:
                idea.features.add("also:" + piece.word)
            prep = ""
        elif piece.what == "fear":
            fear_next = True
        elif piece.what == "nobody":
            idea.features.add("negated")
        elif piece.what == "must":
            idea.features.add("must")
        elif piece.what == "prep":
            prep = piece.word
        elif piece.thing is not None:
            idea.things.append(piece.thing)
            _put(idea, piece.thing, prep, fear_next, before)
            prep, fear_next = "", False
        if piece.what not in SMALL_PIECES:
            before = piece.what
    if not idea.verb and not idea.goal and idea.form == "sentence":
        idea.form = "title"


def _put(idea: Idea, thing: Thing, prep: str, fear: bool, before: str) -> None:
    """One noun phrase into its place: feared, subject, after a preposition, or object."""
    if fear:
        idea.fear = thing
    elif not idea.verb and not idea.goal and not prep:
        idea.heroes.append(thing)
    elif prep:
        idea.preps.setdefault(prep, thing)
    elif idea.target is None and before != "np":
        idea.target = thing


def _deed(text: str, pieces: list[Piece]) -> str:
    """The verb phrase in its base form, from the goal verb (or the verb) to the end; "" where it is too long to say."""
    found = next((p for p in pieces if p.what == "goal"), None) or next((p for p in pieces if p.what == "verb"), None)
    if found is None or not any(p.what == "np" and p.start < found.start for p in pieces):
        return ""
    return _said(text, found)


def _act(text: str, pieces: list[Piece]) -> str:
    """The verb phrase from the main verb on: the first one that does not only lead to another."""
    helpers = verbs()["helpers"]["verbs"]
    doing = [piece for piece in pieces if piece.what in ("verb", "goal")]
    found = next((p for k, p in enumerate(doing) if p.word not in helpers or k + 1 == len(doing)), None)
    if found is None or not any(p.what == "np" and p.start < found.start for p in pieces):
        return ""
    return _said(text, found)


def _said(text: str, found: Piece) -> str:
    rest = re.split(r"[.!?;:]|,? (?:but|while|because|and nobody)\b", text[found.start :])[0]
    rest = SECOND_DEED.split(rest)[0]
    words = rest.split()
    if not words or len(words) > LONGEST_DEED:
        return ""
    return " ".join([lemma(words[0].strip(",").lower(), "verb") or words[0].lower(), *words[1:]])


def _features(idea: Idea) -> None:
    """What shapes ask for, from the fields."""
    found = idea.features
    found.add(idea.form)
    for name, group in verbs().items():
        if name == "helpers":
            continue
        if idea.goal in group or (not idea.goal and idea.verb in group):
            found.add(name)
        if idea.verb in group or any("also:" + verb in found for verb in group):
            found.add("with:" + name)
    found |= {"verb:" + verb for verb in (idea.verb, idea.goal) if verb}
    found |= {"goal"} if idea.goal else set()
    found |= {"kind:" + hero.kind for hero in idea.heroes}
    if len(idea.heroes) > 1 or any(hero.count > 1 for hero in idea.heroes):
        found.add("two")
    if any(hero.count > 2 for hero in idea.heroes):
        found.add("three")
    adjectives = {word for thing in idea.things for word in thing.adjectives}
    found |= {"adj:" + word for word in adjectives}
    found |= {word for word in ("last", "own") if word in adjectives}
    if idea.fear:
        found |= {"fear", "fear:" + idea.fear.kind}
    for thing in idea.things:
        found |= {"has:" + thing.kind, "noun:" + thing.noun}
        found |= {"word:" + word for word in thing.words.split()}
        if thing not in idea.heroes:
            found |= {"tag:" + name for name in thing.tags}
        if thing.owner:
            found.add("owned:" + thing.owner.split()[-1])
    found |= {f"hero:{name}" for hero in idea.heroes[:1] for name in hero.tags}
    found |= {"has_" + prep for prep in idea.preps}
    found |= {f"{prep}:{thing.kind}" for prep, thing in idea.preps.items()}
    found |= {f"thing:{idea.thing.kind}"}
    if idea.target is not None:
        found.add("target:" + idea.target.kind)
