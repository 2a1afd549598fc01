"""Sounds that the page tells by a verb or by a name of sound, whatever makes them: "The tray clatters down.", "A thud.", « Un craquement. »

Verbs that say how something is heard make that sound, of the matter that the thing is of (`matter.py`). A noun of sound by itself does too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from filmwright.sound.effects.matter import NAMES, SHAKEN, made_of, struck_by
from filmwright.sound.effects.noises import MATTER


@dataclass(frozen=True)
class Noise:
    """What a phrase lets one hear: where the phrase stands in the sentence, its thing, the effect with its options, seconds, metres, dB."""

    begin: int
    end: int
    thing: str
    effect: str
    seconds: float
    options: dict[str, Any] = field(default_factory=dict)
    distance: float = 3.0
    level: float = 0.0


_ADVERB = r"(?:\s+[\w'-]+){0,2}?"
_THE = r"(?:the|a|an|his|her|its|their|some|le|la|l'|les|un|une|son|sa|ses|des|du)"
_DOWN = (
    r"(?:to|onto|on|from|off|over|down|out|into|in|against|with|by|at|and|behind|beside|across|at|sur|de|du|des|par|dans|au|à|contre|"
    r"avec|hors|en)"
)
_FALLS = (
    r"falls?|fell|drops?|tumbles?|topples?|crash(?:es)?|lands?|clatters?|thuds?|thumps?|slips?|tombe(?:nt)?|chute|bascule|dégringole|"
    r"s'écrase|s'abat|s'effondre"
)
_HITS = r"hits?|strikes?|bangs?|slams?|smacks?|knocks?|bumps?|thuds?|thumps?|smashes|heurte|frappe|cogne|percute"
_RATTLES = r"rattles?|clatters?|jangles?|clanks?|clinks?|vibrates?|trembles?|vibre\w*|cliquet\w+|brinquebale\w*|s'entrechoquent|tremble\w*"
_SQUEAKS = r"squeaks?|squeals?|screeches|couine\w*|crisse\w*"
_DRAGS = r"drags?|scrapes?|shoves|hauls|heaves|traîne\w*|racle\w*"
_ROLLS = r"rolls?|trundles?|roule\w*"


def _matter(found: re.Match[str]) -> tuple[str, float]:
    known = made_of(found["thing"])
    assert known is not None  # the pattern holds known names only
    return known


_BREAKS = re.compile(r"\b(?:breaks?|shatters?|smash(?:es)?|se bris\w+|se cass\w+|vole\w* en éclats)\b", re.IGNORECASE)


def _blow(found: re.Match[str]) -> tuple[str, float, dict[str, Any]]:
    matter, size = _matter(found)
    if matter in ("glass", "china") and _BREAKS.search(found.string, found.end()):
        return "glass_break", 1.8, {"size": size}
    return struck_by(matter, size)


def _shaken(found: re.Match[str]) -> tuple[str, float, dict[str, Any]]:
    matter = _matter(found)[0]
    return "rattle", 1.6, {"matter": matter if matter in MATTER else SHAKEN[matter]}


def _dragged(found: re.Match[str]) -> tuple[str, float, dict[str, Any]]:
    matter = _matter(found)[0]
    if matter == "soft" or matter in SHAKEN:
        return "scuff", 0.9, {}
    return "scrape", 1.4, {"matter": matter}


def _as(effect: str, seconds: float, **options: Any) -> Callable[[re.Match[str]], tuple[str, float, dict[str, Any]]]:
    return lambda _: (effect, seconds, options)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# None of the long patterns below is tried on a sentence without one of their verbs.
_DONE = re.compile(
    rf"\b(?:{_FALLS}|{_HITS}|{_RATTLES}|{_DRAGS}|{_ROLLS}|plops?|splashes|sinks?|plonge|knocks?|tips|overturns|lets|laisse|renverse|fait|"
    r"shakes?|jangles?|secoue|grates?|grinds?|frotte)\b",
    re.IGNORECASE,
)

# What a thing does, with what is heard of it; the first that fits a thing wins.
_FAMILIES = tuple(
    (_compiled(pattern), sound)
    for pattern, sound in (
        (rf"\b(?P<thing>{NAMES})\s+(?:falls?|drops?|plops?|splashes|slips?|sinks?|tombe|plonge)\s+(?:\w+\s+)?(?:into|in|dans)\s+"
         r"(?:\w+\s+){0,2}?(?:water|river|lake|sea|pool|pond|well|canal|puddle|bath|eau|rivière|lac|mer|piscine|étang|puits|flaque|canal)\b",
         _as("splash", 1.4)),
        (rf"\b(?P<thing>{NAMES})\s+(?:\w+ly\s+)?(?:{_FALLS})(?:\s*[.,;!]|\s+{_DOWN}\b|\s*$)", _blow),
        (rf"\b(?:drops?|knocks? over|knocks? down|tips over|overturns|lets fall|topples|laisse tomber|renverse|fait tomber)\s+{_THE}\s*"
         rf"(?:[\w'-]+\s+){{0,2}}?(?P<thing>{NAMES})\b", _blow),
        (rf"\b(?P<thing>{NAMES})\s+(?:\w+ly\s+)?(?:{_HITS})(?:\s+(?:\w+\s+){{0,1}}?{_THE}\s|\s+{_DOWN}\b|\s*[.,;!]|\s*$)", _blow),
        (rf"\b(?P<thing>{NAMES}){_ADVERB}\s+(?:{_RATTLES})\b", _shaken),
        (rf"\b(?:rattles?|shakes?|jangles?|secoue)\s+{_THE}\s*(?:[\w'-]+\s+){{0,2}}?(?P<thing>{NAMES})\b", _shaken),
        (rf"\b(?:{_DRAGS})\s+{_THE}\s*(?:[\w'-]+\s+){{0,2}}?(?P<thing>{NAMES})\b", _dragged),
        (rf"\b(?P<thing>{NAMES}){_ADVERB}\s+(?:scrapes?|grates?|grinds?|racle\w*|frotte)\b", _dragged),
        (rf"\b(?P<thing>{NAMES})\s+(?:{_ROLLS})\s+(?:\w+\s+)?(?:across|along|over|down|away|past|under|off|to|sur|dans|vers|sous)\b",
         _as("wheels", 1.8)),
        # of whatever it is: the verb itself is the sound
        (rf"\b(?P<thing>something|things|quelque chose){_ADVERB}\s+(?:{_RATTLES})\b", _as("rattle", 1.6)),
        (r"\b(?P<thing>something|quelque chose)\s+(?:heavy\s+|de lourd\s+)?(?:\w+ly\s+)?(?:falls?|drops?|tombe)\b",
         _as("thud", 0.7, weight=0.6)),
        (rf"\b(?P<thing>[\w'-]+){_ADVERB}\s+(?:{_SQUEAKS})\b", _as("squeak", 0.5)),
        (r"\b(?P<thing>steam|gas|air|tyres?|tires?|pipes?|valves?|radiators?|geysers?|hydraulics|vapeur|gaz|pneus?|tuyaux?|"
         rf"radiateurs?|soupape){_ADVERB}\s+(?:hiss\w*|escapes?|leaks?|wheez\w+|siffle\w*|s'échappe\w*|chuint\w+)\b", _as("hiss", 2.0)),
        (r"\b(?P<thing>machines?|fans?|ventilators?|generators?|engines?|computers?|servers?|transformers?|neons?|(?:neon )?lights?|signs?|"
         r"freezers?|air conditioners?|pumps?|turbines?|motors?|projectors?|ventilateurs?|générateurs?|moteurs?|néons?|pompes?)"
         rf"{_ADVERB}\s+(?:hums?|humming|whirs?|whirring|drones?|buzz\w*|throbs?|purrs?|whines?|ronronne\w*|bourdonne\w*|vrombi\w*|gronde\w*)\b",
         _as("hum", 6.0)),
        (r"\b(?P<thing>floors?|boards?|steps?|beds?|springs?|beams?|masts?|ropes?|leather|saddles?|hinges?|swings?|hammocks?|trees?|hulls?|"
         r"timbers?|ships?|lits?|sommiers?|marches|mâts?|cordes?|balançoires?|coques?|gonds)"
         rf"{_ADVERB}\s+(?:creak\w*|groan\w*|grinc\w+|craqu\w+|gémi\w+)\b", _as("creak", 1.2)),
        (r"\b(?P<thing>gravel|snow|glass|shells?|leaves|twigs|frost|gravier|neige|coquilles|verre|feuilles)"
         rf"{_ADVERB}\s+(?:crunch\w*|crackles?|crisse\w*|craque\w*)\b", _as("crunch", 0.7)),
        (r"\b(?:bites?|crunches|munches|croque|mord)\s+(?:into\s+|on\s+|dans\s+)?(?:\w+\s+){0,2}?(?P<thing>apples?|carrots?|celery|crisps|chips|"
         r"toast|biscuits?|cookies?|nuts|cereal|ice cubes?|pommes?|carottes?|biscottes?|noix|céréales)\b", _as("crunch", 0.5)),
    )
)  # fmt: skip

# Names of sounds that stand for themselves: "A crash." "There is a loud bang upstairs."
_NOUNS = tuple(
    (_compiled(rf"\b(?:a|an|another|the|two|loud|sudden|sharp|dull|heavy|faint|soft|un|une|le|la|des|grand|léger)\s+(?:[\w'-]+\s+){{0,2}}?(?P<thing>{names})\b"
               r"(?!\s+(?:course|of\s+(?:thunder|time|a\s+door|dawn|day|light|smile)|up\b|test|site))"), effect, seconds, options)
    for names, effect, seconds, options in (
        (r"crash|clatter|fracas", "crash", 1.8, {}),
        (r"thud|thump|bump|bruit sourd|choc sourd", "thud", 0.7, {"weight": 0.6}),
        (r"bang|slam|détonation|claquement de porte", "door_close", 1.0, {"force": 1.0}),
        (r"clang|clank|bruit de ferraille|choc métallique", "metal_hit", 1.6, {}),
        (r"splash|plouf", "splash", 1.4, {}),
        (r"creak|creaking|grincement|craquement", "creak", 1.2, {}),
        (r"squeak|squeal|couinement|crissement", "squeak", 0.5, {}),
        (r"rattle|rattling|cliquetis", "rattle", 1.4, {}),
        (r"rumble|rumbling|grondement", "rumble", 3.0, {}),
        (r"boom|explosion|blast|déflagration", "explosion", 4.0, {}),
        (r"hiss|hissing|chuintement", "hiss", 1.6, {}),
        (r"hum|humming|bourdonnement|ronronnement", "hum", 5.0, {}),
        (r"rustle|rustling|bruissement", "breeze", 2.5, {}),
        (r"whoosh|sifflement dans l'air", "whoosh", 0.7, {}),
        (r"tearing sound|bruit de déchirure", "tearing", 0.8, {}),
        (r"crunch|crunching", "crunch", 0.6, {}),
        (r"knock|knocking", "knock", 1.2, {}),
        (r"gunshot|shot rings|coup de feu", "gunshot", 1.6, {}),
        (r"click|déclic", "click", 0.3, {}),
        (r"beep|bip", "beep", 0.7, {}),
        (r"scraping|scrape|raclement", "scrape", 1.2, {}),
        (r"sneeze|éternuement", "sneeze", 0.9, {}),
        (r"snoring|snore|ronflement|ronflements", "snoring", 5.0, {}),
    )
)  # fmt: skip


def noises(sentence: str) -> Iterator[Noise]:
    """The sounds of a sentence's verbs and of its names of sounds."""
    told: list[tuple[int, int]] = []
    for pattern, sound in _FAMILIES:
        if NAMES in pattern.pattern and not _DONE.search(sentence):
            continue
        for found in pattern.finditer(sentence):
            told.append(found.span())
            effect, seconds, options = sound(found)
            yield Noise(*found.span(), found["thing"].lower(), effect, seconds, options)
    for pattern, effect, seconds, options in _NOUNS:
        for found in pattern.finditer(sentence):
            if not any(a <= found.start("thing") < b for a, b in told):  # "the shutters rattle" is no rattle besides
                yield Noise(*found.span("thing"), found["thing"].lower(), effect, seconds, options, 6.0)
