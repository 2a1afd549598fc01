"""Small words that must agree: articles, plurals, kin by speaker, phrases turned to the first or second person."""

from __future__ import annotations

import re

from filmwright.language import lemma
from filmwright.writing.french import KEYS, gender, with_article
from filmwright.writing.idea import Thing


def an(word: str) -> str:
    """The indefinite article for the word that follows: an hour, a unicorn."""
    return "an" if re.match(r"(?i)([aei]|o(?!ne\b|nce\b)|u(?!ni|se)|ho(?:ur|nest)|heir)", word) else "a"


def plural(noun: str) -> str:
    """The regular plural."""
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def person(deed: str, owner: str, him: str) -> str:
    """A deed told by or to somebody: "trade his shadow" is "trade my shadow"."""
    deed = re.sub(r"\b(his|her|their|its)\b(?= \w)", owner, deed)
    return re.sub(r"\b(himself|herself|themselves)\b", owner + "self", re.sub(r"\b(him|them)\b", him, deed))


AUXILIARIES = {
    "is": ("am", "are"), "isn't": ("am not", "aren't"), "has": ("have", "have"), "hasn't": ("haven't", "haven't"), "does": ("do", "do"),
    "doesn't": ("don't", "don't"), "was": ("was", "were"), "wasn't": ("wasn't", "weren't"),
}  # fmt: skip
MODALS = frozenset(("can", "can't", "cannot", "could", "must", "will", "won't", "would", "did", "didn't"))
STEADY = MODALS | {"never", "always", "still", "only", "just", "no", "longer", "once", "often", "had"}


def turned(clause: str, who: str, mine: str = "") -> str:
    """What is said of somebody, said by ("I") or to ("you") them: "has never seen snow" is "I've never seen snow"; "" stays.

    `mine` is the pronoun ("her") that means whoever speaks to them: "killed her husband" is "you killed my husband".
    """
    if mine:
        clause = re.sub(rf"\b{mine}\b(?= \w)", "my", clause)
    words = clause.split()
    at = next((k for k, word in enumerate(words) if word not in STEADY and not word.endswith("ly")), None)
    if not words or at is None or "," in clause:
        return ""
    verb = words[at]
    if not any(word in MODALS for word in words[:at]):
        if verb in AUXILIARIES:
            words[at] = AUXILIARIES[verb][who != "I"]
        elif verb.endswith("s"):
            words[at] = lemma(verb, "verb") or verb
    said = f"{who} {person(' '.join(words), 'my' if who == 'I' else 'your', 'me' if who == 'I' else 'you')}"
    short = (("I am ", "I'm "), ("you are ", "you're "))
    for long, brief in short:
        said = said.replace(long, brief, 1) if said.startswith(long) else said
    return re.sub(r"^(I|you) have (?=never|been|always|already|just|\w+ed\b|grown|lost)", r"\1've ", said)


def spoken(clause: str, who: str) -> str:
    """What is told of somebody, said by ("I") or to ("you") them: "today is the day he will die" is "today is the day you will die"."""

    def agreeing(match: re.Match[str]) -> str:
        verb = match[1]
        if verb in AUXILIARIES:
            verb = AUXILIARIES[verb][who != "I"]
        elif verb.endswith("s") and verb not in STEADY:
            verb = lemma(verb, "verb") or verb
        return f"{who} {verb}"

    clause = re.sub(r"\b(?:he|she)\s+(\w+)", agreeing, clause)
    return person(clause, "my" if who == "I" else "your", "me" if who == "I" else "you")


def mine_in_french(phrase: str) -> str:
    """A French phrase told by whoever does it: "son violon" is "mon violon"."""
    for his, my in (("son", "mon"), ("sa", "ma"), ("ses", "mes"), ("leur", "notre"), ("leurs", "nos")):
        phrase = re.sub(rf"\b{his}\b(?= \w)", my, phrase)
    return phrase


def thing_form(thing: Thing, key: str, language: str) -> str:
    """A form of a thing: the, The, a, A, noun, NOUN, up, Title, plural, local, or its bare words."""
    base = " ".join(
        [*(word for word in thing.adjectives if word not in ("last", "own", "only", "two")), thing.words or thing.noun]
    )
    if language == "fr":
        base = thing.local or base
        if key.lower() in KEYS and not thing.name:
            return with_article(base, thing.gender or gender(base, ""), key)
    if thing.name:
        return thing.name.upper() if key in ("NOUN", "up") else thing.name
    forms = {
        "": base, "noun": thing.noun, "the": f"the {base}", "The": f"The {base}", "a": f"{an(base)} {base}",
        "A": f"{an(base).capitalize()} {base}", "NOUN": thing.noun.upper(), "up": base.upper(), "Title": base.title(),
        "plural": plural(thing.noun), "local": thing.local or base, "kind": thing.kind,
    }  # fmt: skip
    return forms.get(key, base)


def articles(text: str) -> str:
    """ "a old map" is "an old map"; names and acronyms in capitals are left alone."""

    def fixed(match: re.Match[str]) -> str:
        rest = match.string[match.end() :]
        if rest[:1].isupper() and rest[1:2].isupper():
            return match.group()
        article = an(rest)
        return (article.capitalize() if match[1][0] == "A" else article) + " "

    return re.sub(r"\b(a|an|A|An) (?=\w)", fixed, text)


def machine(text: str) -> str:
    """A robot does not contract."""
    pairs = (
        ("can't", "cannot"), ("won't", "will not"), ("n't", " not"), ("I'm", "I am"), ("'ll", " will"), ("'ve", " have"),
        ("'re", " are"), ("It's", "It is"), ("it's", "it is"), ("That's", "That is"), ("that's", "that is"), ("I'd", "I would"),
    )  # fmt: skip
    for short, full in pairs:
        text = text.replace(short, full)
    return text
