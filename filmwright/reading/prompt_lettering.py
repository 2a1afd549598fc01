"""What signs and other things say in a prompt: a sign that says "OPEN", a cake with the words Happy Birthday on it.

The words are taken out before anything else reads the prompt, for they name nothing that is there, and given to their thing afterwards.
"""

from __future__ import annotations

import re
from dataclasses import replace

from filmwright.reading.prompt_entities import Found

SAYS = "says "  # before what a thing says, in its entity's words
MOST = 6
_LEAD = (
    r"(?:,? ?(?:that|which) (?:says|reads|spells(?: out)?)|,? saying|,? reading|,? spelling(?: out)?|,? labell?ed|"
    r",? (?:that has |bearing |showing |displaying )?(?:with )?(?:the )?(?:words?|text|message|phrase|inscription|letters|lettering|name|"
    r"title|slogan|caption)"
    r"(?: saying| that says)?|,? written with| with)"
)
_QUOTED = r"[\"“‘']([^\"”’']{1,60})[\"”’'](?!\w)"
_BARE = r"([A-Z0-9][A-Z0-9!?&' -]{1,40}[A-Z0-9!?])\b"
_SAID = re.compile(rf"\b([A-Za-z-]+){_LEAD}:? (?:{_QUOTED}|{_BARE})(?: (?:written |printed |painted )?on it)?")
_WORDS_ON = re.compile(
    rf"(?:\b[Tt]he )?(?:[Ww]ords?|[Tt]ext|[Ll]etters|[Mm]essage|[Nn]ame) {_QUOTED} (?:is |are )?"
    r"(?:written|painted|printed|carved|engraved)?"
    r" ?(?:in (?:\w+ )?\w+ )?"
    r"(?:on|into|in|across) (an? (?:\w+ )?|the (?:\w+ )?)([a-z]+)"
)


def taken(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A prompt without what its things say, and (noun, words) of each that says something."""
    says: list[tuple[str, str]] = []

    def said(match: re.Match[str]) -> str:
        words = (match[2] or match[3] or "").strip()
        if len(says) < MOST and words:
            says.append((match[1].lower(), words))
            return match[1]
        return match[0]

    def on(match: re.Match[str]) -> str:
        says.append((match[3].lower(), match[1].strip()))
        return f"{match[2]}{match[3]}"

    return _SAID.sub(said, _WORDS_ON.sub(on, text)), tuple(says)


def given(found: list[Found], says: tuple[tuple[str, str], ...]) -> tuple[list[Found], list[str]]:
    """The found, things with what they say; and the words that no thing is there for."""
    out, lost = list(found), []
    for noun, words in says:
        for k, each in enumerate(out):
            if each.entity.kind == "thing" and noun in each.entity.asked.lower() and SAYS not in each.entity.words:
                told = f"{each.entity.words} {SAYS}{words}".lstrip()  # "buried", "stacked", and what it says
                out[k] = replace(each, entity=replace(each.entity, words=told))
                break
        else:
            lost.append(words.lower())
    return out, lost


__all__ = ["SAYS", "given", "taken"]
