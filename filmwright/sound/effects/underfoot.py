"""What feet meet by what the page says of it: "She walks on the gravel.", "EXT. SNOWY FIELD", « Il marche dans la boue. »"""

from __future__ import annotations

import re

_GROUNDS = {
    "gravel": r"gravel|shingle|pebbles|gravier|galets|cailloux",
    "snow": r"snow(?:drifts?)?|neige",
    "sand": r"sand|dunes?|sable",
    "mud": r"mud|swamp|boue|vase",
    "leaves": r"(?:dead |dry |fallen )?leaves|undergrowth|feuilles(?: mortes)?",
    "wood": r"floorboards?|boards|planks|parquet|wooden (?:floor|stairs|steps|deck|bridge|pier)|plancher|planches",
    "tile": r"marble|tiles|tiled floor|marbre|carrelage",
    "stone": r"cobbles|cobblestones|flagstones|paving stones|stone (?:floor|steps|stairs)|pavement|sidewalk|pavés|dalles|trottoir",
    "concrete": r"concrete|asphalt|tarmac|béton|bitume",
    "metal": r"metal (?:floor|stairs|steps|bridge|grating)|catwalk|grating|gangway|fire escape|passerelle|escalier de fer",
    "carpet": r"carpet|rug|tapis|moquette",
    "ice": r"(?:thin |black |bare |frozen )?ice|frozen (?:lake|river|pond|sea|ground)|glace|verglas|(?:lac|étang|fleuve) gelé",
    "earth": r"(?:country|dirt|earth) (?:roads?|lanes?|tracks?)|trail|footpath|chemin(?: de terre)?|sentier",
    "grass": r"grass|lawn|herbe|pelouse|gazon",
    "water": r"puddles?|shallows|(?:shallow |ankle-deep |knee-deep )?water|flaques?|eau",
}
_MOVES = (
    r"walk\w*|runs?|running|step\w*|trudg\w+|wad\w+|march\w*|pac\w+|cross\w*|stroll\w*|strid\w+|wander\w*|tread\w*|stomp\w*|splash\w*|"
    r"creep\w*|tiptoe\w*|limp\w*|stumbl\w+|climbs?|jogs?|sprints?|enter\w*|marche\w*|cour\w*|traverse\w*|avance\w*|patauge\w*"
)
_INTO = r"in|into|through|across|on|onto|over|dans|à travers|sur"  # along the water one walks on its shore
_ON = r"on|onto|over|through|across|along|in|into|down|up|sur|dans|à travers|le long de"
_SAID = {
    ground: re.compile(
        rf"\b(?:{_MOVES})\b(?:\s+[\w'-]+){{0,3}}?\s+(?:{_INTO if ground == 'water' else _ON})\s+(?:[\w'-]+\s+){{0,2}}?(?:{words})\b",
        re.IGNORECASE,
    )
    for ground, words in _GROUNDS.items()
}
_NAMED = {
    ground: re.compile(rf"\b(?:{words})y?\b", re.IGNORECASE) for ground, words in _GROUNDS.items() if ground != "water"
}
_WHITE = frozenset(["grass", "earth", "leaves", "stone", "gravel", "concrete", "sand"])  # what snow lies on


def underfoot(heading: str, actions: str, weather: str, usual: str, interior: bool) -> str:
    """What feet meet: what an action says somebody walks on, else what the heading names, else `usual`, under snow where it snows."""
    text = actions.replace("’", "'")
    said = ((found.start(), ground) for ground, pattern in _SAID.items() if (found := pattern.search(text)))
    first = min(said, default=None)
    if first is not None:
        return first[1]
    named = next((ground for ground, pattern in _NAMED.items() if pattern.search(heading)), "")
    if named and not interior:
        return named
    return "snow" if weather in ("snow", "blizzard") and not interior and usual in _WHITE else usual
