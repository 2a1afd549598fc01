"""What a prompt asks to see as a model of something: toys, sculptures, folded paper, clouds in a shape, little worlds under glass, and what
rains from the sky. Each becomes one noun, before anything else reads the prompt: "a toy elephant" an "elephant_toy", "an ice sculpture of a
swan" an "ice swan_figure", "a city in a bottle" a "city_diorama inside a bottle" (stage/props/figures.py makes them).

Only what the stage can make so is put so; all else stays as it was said, and is told where nothing shows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from filmwright.reading.prompt_page import Page
from filmwright.reading.prompt_setting import where
from filmwright.reading.words import table

Known = Callable[[str], str | None]
_SAID = table("models")


def _any(name: str) -> str:
    """One of a list of words/models.toml."""
    return "(?:" + "|".join(sorted(_SAID[name], key=len, reverse=True)) + ")"


_WORD = r"[a-z]+(?:'s)?"
_FEW = rf"(?:{_WORD}[ -]){{0,2}}{_WORD}"  # one to three words, as many as there are
_FEWEST = rf"(?:{_WORD}[ -]){{0,2}}?{_WORD}"  # as few as will do
_PLAIN = (
    "a", "an", "the", "one", "two", "three", "four", "five", "six", "some", "several", "many", "few", "this", "that",
    "his", "her", "its", "their",
)  # fmt: skip
_ART = r"(?:an? |the )"
_BE = r"(?:is |are |was |were |that is |which is )?"
_WHOLLY = r"(?: entirely| completely| solely| fully| up)?"
_MADE = rf"{_BE}(?:entirely |completely |solely )?{_any('made')}{_WHOLLY}(?: out)? (?:of|from|out of|with|by|in)"
_COVERED = rf"{_BE}(?:fully |completely |all |entirely )?{_any('covered')} (?:in|with|by)"
_DOING = re.compile(
    r"(?: (?:is|are|that is|which is))? (?:\w+ly )?(?:fl(?:y|ies|ying)|walk|run|swim|danc|jump|leap|gallop|glid|prowl|crawl|roar|soar|mov)"
)
_SEALED = re.compile(
    r"globe|sphere|orb|ball|bulb|bottle|drop|bubble|marble|dome|jar|glass$"
)  # what no animal gets into by itself
_DOWN = r"(?:fall|drop|pour|shower|tumbl|drift)(?:e?s|ing|ping|e)?"
_SKY = r"(?: down)? (?:down |out )?(?:from|out of) (?:the |a )?(?:\w+ )?sk(?:y|ies)"
_RAINING = (
    re.compile(
        rf"\b(?:it(?:'s| is) |it )?(?:rain|hail|snow)(?:s|ed|ing)? (?!on\b|in\b|at\b|over\b|down\b|hard|heav|cats and dogs)({_FEW})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b({_FEW}) (?:are |is |slowly |gently |that )?(?:rain(?:s|ing)?(?: down)?(?: from (?:the |a )?(?:\w+ )?sky)?|{_DOWN}{_SKY})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_ART}?(?:rain|shower|storm|hail|downpour|avalanche|blizzard) of (?!{_ART}|sand|snow|dust|rain|fire)({_FEW})\b",
        re.IGNORECASE,
    ),
)


def modelled(text: str, known: Known) -> str:
    """A prompt in which models of things are one noun each."""
    for put in (_heaped, _rained, _bottled, _clouded, _sculpted, _folded, _toys, _built, _distant):
        text = put(text, known)
    return text


def _rained(text: str, known: Known) -> str:
    """ "It is raining cats" tells of a shower of them."""

    def shower(said: re.Match[str]) -> str:
        words = said[1].split(" ")
        for n in range(len(words)):
            name = "_".join(words[n:]).lower()
            sheet, _, rest = name.partition("_")
            if sheet in ("paper", "origami") and known(f"{rest.removesuffix('s')}_folded"):
                return f"{' '.join(words[:n])} {rest.removesuffix('s')}_folded_shower".strip()
            if name not in _SAID["weather"] and words[-1].endswith("s") and _falls(name, known):
                before = " ".join(words[:n])
                return f"{before} {name}_shower".strip()
        longer = [len(words) - k for k in range(1, len(words))]
        for n in longer:  # the words after the noun were of the sentence: "raining cats in the"
            name = "_".join(words[:n]).lower()
            if name.endswith("s") and name not in _SAID["weather"] and _falls(name, known):
                return f"{name}_shower {' '.join(words[n:])}"
        return said[0]

    for pattern in _RAINING:
        text = pattern.sub(shower, text)
    return text


_HEAP = re.compile(rf"\b(?:an? |the |two |several )?((?:{_WORD} )?)({_any('heaps')}) of ({_FEW})", re.IGNORECASE)


def _heaped(text: str, known: Known) -> str:
    """A pile of coins is one thing."""

    def heap(said: re.Match[str]) -> str:
        words = said[3].split()
        for n in range(len(words), 0, -1):
            for first in range(n):
                name = "_".join(words[first:n]).lower()
                one = name.removesuffix("s") if known(f"{name.removesuffix('s')}_heap") else name.removesuffix("es")
                if name.endswith("s") and known(f"{one}_heap") and not known(f"{said[2]} of {name}"):
                    return f"a {said[1]}{' '.join(words[:first])} {one}_heap {' '.join(words[n:])}".replace(
                        "  ", " "
                    ).strip()
        return said[0]

    return _HEAP.sub(heap, text)


def _falls(name: str, known: Known) -> bool:
    """Whether what a plural names can be shown falling."""
    one = name.removesuffix("s")
    return known(one.replace("_", " ")) is not None or known(f"{one}_figure") is not None


_IN = re.compile(
    rf"\b({_FEWEST})(?: is| are)?(?: trapped| enclosed| contained| captured| encased| placed| [a-z]+ing(?: each other| around)?){{0,3}}"
    rf"(?: as they sail)? (?:inside(?: of)?|in|within|under) ({_ART}(?:(?!glass\b|crystal\b|snow\b)[a-z]+ ){{0,2}}?)({_any('vessels')})"
    r"(?: of ([a-z]+))?\b",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    rf"\b({_ART})((?:[a-z]+ ){{0,2}}?)({_any('vessels')}) "
    r"(?:with|containing|that contains|which contains|holding|filled with|enclosing|housing) "
    rf"(?:an? |the |two |three |some )?(?:tiny |miniature |small |little |whole |entire )?({_FEWEST})"
    r"(?: inside(?: of it| it)?| in it| within(?: it)?)?(?=[,.;]|$| and\b| on\b| that\b| inside\b| in\b)",
    re.IGNORECASE,
)


def _bottled(text: str, known: Known) -> str:
    """What is inside a vessel that it would never go into is a little world, or a toy, there."""

    def within(said: re.Match[str]) -> str:
        small = _small(said[1], known, said[3].lower())
        if small is None:
            return said[0]
        return f"{small} inside {_article(said[2])}{_vessel(said[3], said[4], small)}"

    def holding(said: re.Match[str]) -> str:
        small = _small(said[4], known, said[3].lower())
        if small is None:
            return said[0]
        return f"a {small} inside {said[1]}{said[2]}{_vessel(said[3], None, small)}"

    return _IN.sub(within, _HOLDS.sub(holding, text))


def _article(words: str) -> str:
    """The words before a vessel, without what its kind says by itself."""
    return re.sub(r"\b(?:transparent|clear|see-through) ", "", words)


def _vessel(name: str, drink: str | None, small: str) -> str:
    plain = " ".join(name.lower().split())
    plain = re.sub(r" of water$", "", plain)
    plain = re.sub(r"^water ?(?=drop)", "", plain)
    vessel = str(_SAID["clear"].get(plain, plain))
    if vessel == "clear bottle" and re.search(r"(?:ship|boat)s?_toys?$", small):
        vessel = "lying bottle"
    return f"{drink} {vessel}" if drink else vessel


def _small(words: str, known: Known, vessel: str) -> str | None:
    """What the last words of some name, as a little world or a toy; None where it goes into the vessel as it is."""
    parts = words.split()
    plural = parts[-1].endswith("s") and not parts[-1].endswith("ss")
    for n in range(len(parts)):
        name = "_".join(parts[n:]).lower()
        before = " ".join(parts[:n])
        if known(f"{name}_diorama"):
            return f"{before} {name}_diorama".strip()
        if parts[n].lower() in _PLAIN:
            continue
        plain = name.removesuffix("s") if plural else name
        if plain in _SAID["tiny"] or (plain in _SAID["at_home"] and not _SEALED.search(vessel)):
            return None
        if known(name.replace("_", " ")) and not known(f"{plain}_toy"):
            return None
        if known(f"{plain}_toy"):
            return f"{before} {plain}_toy{'s' if plural else ''}".strip()
    return None


_CLOUDS = re.compile(
    r"\bclouds? (?:that is |which is |is |are )?(?:in the (?:shape|form) of|shaped (?:like|as)|(?:that |which )?looks? like|looking like|"
    rf"resembling|forming(?: the shape of)?|taking the shape of) {_ART}({_FEW})",
    re.IGNORECASE,
)
_CLOUDED = re.compile(rf"\b({_WORD})-shaped clouds?\b", re.IGNORECASE)


def _clouded(text: str, known: Known) -> str:
    return _CLOUDED.sub(
        lambda s: _one(s[1], "cloud", known) or s[0], _CLOUDS.sub(lambda s: _one(s[1], "cloud", known) or s[0], text)
    )


def _one(words: str, way: str, known: Known) -> str | None:
    """The first words that name what can be shown in a way, with what follows them."""
    parts = words.split()
    for first in range(min(2, len(parts))):
        for n in range(len(parts), first, -1):
            name = "_".join(parts[first:n]).lower()
            plural = name.endswith("s") and not name.endswith("ss")
            plain = name.removesuffix("s") if plural else name
            if known(f"{plain}_{way}"):
                before, after = " ".join(parts[:first]), " ".join(parts[n:])
                return f"{before} {plain}_{way}{'s' if plural else ''} {after}".strip()
    return None


_STATUE = re.compile(
    rf"\b({_any('statues')}) (?:of|depicting|shaped like|in the (?:shape|form) of) (?:{_ART}|two |three )?({_FEW})",
    re.IGNORECASE,
)
_STATUED = re.compile(
    rf"\b({_WORD}(?: {_WORD})?) (sculpture|statue|statuette|figurine|topiary|carving)(s?)\b", re.IGNORECASE
)


def _sculpted(text: str, known: Known) -> str:
    """A sculpture of something, of stone where no matter is told."""

    def of(said: re.Match[str]) -> str:
        made = _one(said[2], "figure", known)
        return said[0] if made is None else f"{_matter_before(text[: said.start()], said[1])}{made}"

    def named(said: re.Match[str]) -> str:
        words = said[1].split()
        for n in range(len(words)):
            name = "_".join(words[n:]).lower()
            if known(f"{name}_figure"):
                kept = " ".join(words[:n])
                matter = "" if kept.lower() in _matters() else _matter_before(text[: said.start()], said[2])
                return f"{kept} {matter}{name}_figure{said[3]}".strip()
            if len(words) == 2 and n == 0 and words[1].lower() in _matters() and known(f"{words[0].lower()}_figure"):
                return f"{words[1]} {words[0].lower()}_figure{said[3]}"  # a swan ice sculpture
        return said[0]

    return _STATUED.sub(named, _STATUE.sub(of, text))


def _matter_before(text: str, word: str) -> str:
    if word.lower().startswith("topiar"):
        return "leafy "
    last = re.search(r"([a-z]+) $", text.lower())
    return "" if last and last[1] in _matters() else "stone "


def _matters() -> dict[str, str]:
    return {word: str(matter) for word, matter in table("matters")["words"].items()}


_ORIGAMI = re.compile(rf"\b(?:origami|folded[- ]paper|paper[- ]folded|paper) ({_FEW})", re.IGNORECASE)
_ORIGAMIED = re.compile(
    rf"\b({_FEW}) (?:that is |which is )?(?:folded (?:out of|from|of) (?:\w+ )?paper|"
    r"made (?:out )?of (?:folded paper|origami(?: paper)?))\b",
    re.IGNORECASE,
)


def _folded(text: str, known: Known) -> str:
    """Folded paper: a thing where it stands, an animal of paper where it does something."""

    def fold(said: re.Match[str]) -> str:
        made = _one(said[1], "folded", known)
        if made is None or made.split()[0].split("_")[0] in ("house", "man", "tree", "person"):
            return said[0]
        after = text[said.end() :]
        rest = re.sub(r"^\S+_folded\S*", "", made) + after
        animal = known(made.split()[0].removesuffix("_folded").replace("_", " ")) is None
        if animal and _DOING.match(rest) and not re.match(r"(?:plane|airplane|boat|ship)", made):
            return f"origami {said[1]}"
        return made

    def folded_after(said: re.Match[str]) -> str:
        words = said[1].split()
        for n in range(len(words)):
            if known(f"{'-'.join(words[n:]).lower()}_folded"):
                return f"{' '.join(words[:n])} {'-'.join(words[n:]).lower()}_folded".strip()
        return said[0]

    return _ORIGAMI.sub(fold, _ORIGAMIED.sub(folded_after, text))


_TOY = re.compile(rf"\b{_any('toys')} (?!{_any('not_toys')}\b)({_FEW})", re.IGNORECASE)


def _toys(text: str, known: Known) -> str:
    def toy(said: re.Match[str]) -> str:
        whole = " ".join(said[0].lower().split()[:2])
        if known(whole) is not None:
            return said[0]
        made = _one(said[1], "toy", known)
        if made is None:
            return said[0]
        return f"plush {made}" if re.match(r"stuffed|plush", said[0], re.IGNORECASE) else made

    return _TOY.sub(toy, text)


_OF = re.compile(rf"\b({_FEW}) {_MADE} ({_FEW})|\b({_any('buildings')}s?) of ({_FEW})", re.IGNORECASE)
_BUILT = re.compile(
    rf"\b({_any('edible')}) ({_any('buildings')}s?)\b|\b({_any('doughs')}) ({_any('people')}s?)\b", re.IGNORECASE
)


def _built(text: str, known: Known) -> str:
    """Buildings and people of a matter that none is built of: a castle of candy, a gingerbread house."""

    def of(said: re.Match[str]) -> str:
        matter, rest = matter_of(said[2] or said[4])
        words = (said[1] or said[3]).split()
        if not matter:
            return said[0]
        for n in range(len(words)):
            name = "_".join(words[n:]).lower()
            if name.split("_")[-1] in _SAID["worlds"] and known(f"{name}_diorama"):
                return f"{' '.join(words[:n])} {matter} {name}_diorama {rest}".strip()
            built = name in _SAID["people"] or name.replace("_", " ") in _SAID["buildings"]
            if built and known(f"{name}_figure"):
                return f"{' '.join(words[:n])} {matter} {name}_figure {rest}".strip()
        return said[0]

    def before(said: re.Match[str]) -> str:
        matter, noun = (said[1] or said[3]).lower(), (said[2] or said[4]).lower()
        name = noun.removesuffix("s")
        way = "diorama" if name in _SAID["worlds"] else "figure"
        key = f"{name.replace(' ', '_')}_{way}"
        if not known(key) or known(f"{matter} {noun}"):
            return said[0]
        return f"{matter} {key}{'s' if noun.endswith('s') else ''}"

    return _BUILT.sub(before, _OF.sub(of, text))


_DISTANT = re.compile(
    rf"\b((?:an?|the|two|three|some|several) (?:(?!of\b|in\b|on\b|with\b|and\b)[a-z-]+ ){{0,3}}?)({_any('distant')})(s?)"
    r"(?= (?:stand(?:s|ing) |ris(?:es|ing) |looms? |looming |perched |visible |glowing )?(?:in the (?:far |misty )?(?:background|distance)|"
    r"on the (?:far|opposite|other|distant) (?:shore|side|bank|horizon)|on the horizon|far (?:away|behind|off)))",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:man|woman|men|women|girls?|boys?|child|children|person|people|he|she|his|her|they|their|couple|knight|king|queen|wizard|warrior|"
    r"soldiers?|astronaut|farmer|hiker|traveller|traveler|rider|runner|family|crowd|monk|samurai|princess|prince)\b",
    re.IGNORECASE,
)


def _distant(text: str, known: Known) -> str:
    """A building in the distance of another place stands there by itself, where nobody is the picture's subject."""
    if _SOMEBODY.search(text) is not None:
        return text

    def far(said: re.Match[str]) -> str:
        rest = text[: said.start()] + text[said.end() :]
        made = f"{said[2].lower().replace(' ', '_')}_figure"
        if not known(made) or not where(Page(rest)).asked:
            return said[0]
        return f"{said[1]}{made}{said[3]}"

    return _DISTANT.sub(far, text)


def matter_of(words: str) -> tuple[str, str]:
    """The word for a matter that some words begin with, and the words after it; "" where they name none."""
    known = _matters()
    parts = words.lower().split()
    parts = (
        parts[1:]
        if len(parts) > 1
        and parts[0]
        in ("solid", "pure", "real", "different", "colorful", "colourful", "tiny", "many", "a", "thousands")
        else parts
    )
    for n in range(min(3, len(parts)), 0, -1):
        name = " ".join(parts[:n])
        for form in (name, name.replace(" ", "-")):
            if form in known:
                return form.replace(" ", "-"), " ".join(words.split()[len(words.split()) - (len(parts) - n) :]) if len(
                    parts
                ) > n else ""
    return "", words


_MADE_OF = re.compile(rf" (?:{_MADE}|{_COVERED}) ([a-z-]+(?: [a-z-]+)?)")


def made_of(page: Page, end: int) -> tuple[str, int] | None:
    """The matter that is told after a thing, with the last character of it: "an apple made of glass"."""
    match = _MADE_OF.match(page.lower, end)
    matter, rest = matter_of(match.group(1)) if match is not None else ("", "")
    if match is None or not matter:
        return None
    end = match.end() - len(rest)
    page.cover(match.start(), end)
    return str(table("matters")["words"][matter]), end


__all__ = ["made_of", "matter_of", "modelled"]
