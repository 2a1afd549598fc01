"""French ideas as the English tokens that they mean, their own words beside them: "Un chat noir veut" is a black cat that wants."""

from __future__ import annotations

import re
from typing import cast

from filmwright.language import Tag, Token, in_english, tag
from filmwright.writing.clauses import LONGEST_DEED
from filmwright.writing.french import singular

WORDS = {
    "un": "a", "une": "a", "le": "the", "la": "the", "les": "the", "l": "the", "des": "some", "du": "of", "de": "of", "d": "of",
    "avec": "with", "dans": "in", "sur": "on", "et": "and", "à": "at", "au": "at", "aux": "at", "pour": "for", "sans": "without",
    "son": "his", "sa": "her", "ses": "his", "qui": "who", "que": "that", "en": "in", "par": "by", "dernier": "last",
    "dernière": "last", "mais": "but", "deux": "two", "trois": "three", "doit": "must", "chez": "at", "vers": "to", "petit": "little",
    "petite": "little", "jeune": "young", "vieux": "old", "vieille": "old", "vieil": "old", "se": "", "s": "", "ne": "", "n": "",
    "pas": "", "ce": "this", "cette": "this", "est": "is", "jamais": "never", "veut": "wants", "leur": "their", "contre": "against",
    "trop": "", "leurs": "their", "chaque": "each", "cinquante": "fifty", "quarante": "forty", "vingt": "twenty", "dix": "ten",
    "cent": "hundred", "entre": "between", "quatre": "four", "cinq": "five", "six": "six", "sept": "seven", "amoureux": "",
    "amoureuse": "", "toute": "", "tout": "", "tous": "", "toutes": "", "lui": "", "fois": "time", "plus": "", "qu": "that",
    "est-ce": "", "meilleur": "good", "meilleure": "good", "même": "same", "y": "", "elle": "", "il": "", "ils": "", "elles": "",
    "me": "", "on": "", "a": "has", "ont": "has", "doivent": "must", "sont": "are", "après": "after", "avant": "before",
    "sous": "under", "tard": "", "trente": "thirty", "ans": "years", "quand": "when", "où": "where",
}  # fmt: skip
BOTH = ("a", "son", "six", "par", "plus", "fois", "me", "on", "pour", "y")  # words of English ideas too
# phrases that mean one thing together, and their English words
PHRASES = (
    (r"\ba (?:très )?peur (?=d)", "en_afraid "),
    (r"\bchez (?:lui|elle|eux|soi)\b", "en_home"),
    (r"\bquelqu'une?\b", "en_somebody"),
    (r"\b(?:apprend|enseigne) à (?=(?:son|sa|ses|un|une|des|leurs?|la|le|l')\b)", "en_teaches "),
    (r"\bs'occupe(?:nt)? d[e']", "soigne "),
    (r"(?<=[a-zé]) (?<!la )(?<!le )(?<!de )(?<!une )(?<!est )(?:morte?|disparue?|défunte?)s?\b", " en_dead"),
    (r"\bdepuis\b", "en_for"),
    (r"\ben retard\b", "en_late"),
    (r"\bmeilleure? (?=amie?s?\b)", ""),
    (r"\ben secret\b", "en_secretly"),
    (r"\bse (?:trompent?|trompe) de\b", "en_mistakes"),
    (r"\bn[e'] ?(\S+) (?:pas|plus|jamais)\b", r"en_never \1"),
    (r"\bn[e'] ?(l[ea]s?|l'|lui|leur) ?(\S+) (?:pas|plus|jamais)\b", r"en_never \2"),
    (r"\bpersonne ne\b", "en_nobody"),
    (r"\bse souv(?:ient|enir) (?=d)", "en_remember "),
    (r"\b(?:se trouve|est) (?:obligée?|forcée?|contrainte?)s? d[e']", "doit "),
)  # fmt: skip
# English words that stand in a French idea when it has been prepared, and what they are
FOREIGN: dict[str, tuple[str, str, str]] = {
    "afraid": ("afraid", "adjective", ""), "home": ("home", "adverb", ""), "somebody": ("somebody", "pronoun", ""),
    "for": ("for", "preposition", ""), "late": ("late", "adverb", ""), "remember": ("remember", "verb", "third"),
    "teaches": ("teach", "verb", "third"), "dead": ("dead", "adjective", ""), "mistakes": ("mistake", "verb", "third"),
    "never": ("never", "adverb", ""), "nobody": ("nobody", "pronoun", ""), "secretly": ("secretly", "adverb", ""),
    "wants": ("want", "verb", "third"), "is": ("be", "auxiliary", ""), "has": ("have", "auxiliary", ""),
}  # fmt: skip
# verbs of French ideas that the table of the language module lacks, in the third person
VERBS = {
    "apprend": "learn", "apporte": "bring", "rapporte": "return", "cambriole": "rob", "hérite": "inherit", "adopte": "adopt",
}  # fmt: skip


def looks_french(text: str) -> bool:
    """Whether a text is French: by its small words, two at least and more than English ones."""
    words = re.findall(r"[a-zà-ÿœ]+", text.lower())
    known = sum(word in WORDS and word not in BOTH for word in words)
    english = sum(word in ("the", "and", "with", "a", "an", "of", "his", "to", "who", "in") for word in words)
    return known >= 2 and known > english


def tokens(text: str) -> list[tuple[Token, str]]:
    """French words as the English tokens they mean; words that the table lacks stand as nouns."""
    out: list[tuple[Token, str]] = []
    seen_verb = False
    lowered = text.lower().replace("’", "'")
    for phrase, english in PHRASES:
        lowered = re.sub(phrase, english, lowered)
    for match in re.finditer(r"[\w-]+|\?", lowered):
        word = match.group()
        english = WORDS.get(word) or (word[3:] if word.startswith("en_") else "")
        if english in FOREIGN:
            base, part, form = FOREIGN[english]
            at = len(out) - 1 if base == "dead" and out and out[-1][0].tag == "noun" else len(out)
            out.insert(at, (Token(english, base, cast(Tag, part), match.start(), form), word))
            seen_verb = seen_verb or part == "verb"
            continue
        if word in ("de", "d", "à") and _is_infinitive(lowered[match.end() :]):
            out.append((Token("to", "to", "particle", match.start()), word))
            continue
        if word in WORDS:
            english = WORDS[word]
            if english:
                found = tag(english)[0]
                out.append((Token(english, english, found.tag, match.start(), found.form), word))
            continue
        noun, verb = in_english(word, "noun"), in_english(word, "verb")
        if not verb and word in VERBS:
            noun, verb = None, (VERBS[word], "verb")
        adjective = in_english(word, "adjective")
        after_noun = bool(out) and out[-1][0].tag in ("noun", "name")
        if verb and (after_noun or not (noun or adjective)):
            form = "base" if seen_verb else "third"
            if verb[0] == "fly" and re.match(
                r"vole\w* (?:un|une|le|la|les|l'|des|son|sa|ses|leur)\b", text.lower()[match.start() :]
            ):
                verb = ("steal", "verb")  # who flies something, steals it
            out.append((Token(word, verb[0], "verb", match.start(), form), word))
            seen_verb = True
        elif adjective and (after_noun or not noun):
            at = len(out) - 1 if after_noun else len(out)  # "un chat noir": the adjective goes before its noun
            out.insert(at, (Token(word, adjective[0], "adjective", match.start()), word))
        elif word != "?":
            base = noun[0] if noun else word
            out.append((Token(word, base, "noun", match.start(), "plural" if singular(word) != word else ""), word))
    return out


def _is_infinitive(rest: str) -> bool:
    """Whether a French verb in its base form comes next: "de partir"."""
    found = re.match(r"['\s]*(?:l[ea]s?\s+|lui\s+|s[e']\s*|ne\s+plus\s+|en\s+)?(\w+(?:er|ir|re|oir))\b", rest)
    return found is not None and in_english(found[1], "verb") is not None


def act(text: str, tokens: list[tuple[Token, str]]) -> str:
    """The French verb phrase from the main verb on, as it stands: "perd son violon dans le métro"."""
    verb = next((word for token, word in tokens if token.tag == "verb"), "")
    at = text.lower().find(verb)
    rest = (
        re.split(r"[.!?;:]|,? (?:mais|parce que|pendant que|et personne)\b", text[at:])[0] if verb and at >= 0 else ""
    )
    return rest if len(rest.split()) <= LONGEST_DEED else ""
