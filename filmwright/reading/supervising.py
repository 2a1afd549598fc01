"""Supervising: all that cannot be in a script, and the judgements that follow somebody or something over many scenes: an age that is
another one, a broken arm that climbs, a car that was left behind and is driven.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeGuard

from filmwright.reading.continuity import DAYS_PASS, Contradiction, Place, basic, surely, telling, told_of, unreal
from filmwright.reading.words import table
from filmwright.screenplay import Action, Centred, Element, Line, Scene, Screenplay, Transition

LONG = re.compile(r"\b(?:weeks?|months?|years?|semaines?|mois|ans|années?|flash ?back)\b", re.I)
_WRITTEN_AGE = (
    r"(?:,? ?\((?:age[d]? |in (?:his|her|their) )?(\d{1,2})(?: ans| years old)?(?=[\s,;)s'’])|, (?:age[d]? )?(\d{1,2})(?: ans)?(?=[,.;]|$)"
    r"|, (?:(?:an?|une?|the) )?(?:[\w-]+ ){0,3}(?:of|de|aged) (\d{1,2})(?! ?[%€$])(?=[ ,.;]|$)"
    r"|,? (?:an?|une?)? ?(\d{1,2})[- ]years?[- ]old)(['’]?s\b)?"
)
Ages = tuple[int, int]  # the least and the most years that words may mean


def contradictions(screenplay: Screenplay, names: Sequence[str]) -> list[Contradiction]:
    """What in the script cannot be, for the people of these names, in the order of the later line."""
    found = [*basic(screenplay, names), *_aged(screenplay, names), *_healed(screenplay, names), *_driven(screenplay)]
    order = {element.id: k for k, element in enumerate(screenplay.elements)}
    return sorted(dict.fromkeys(found), key=lambda c: order.get(c.second.element, -1))


# ---------------------------------------------------------------------- ages


def _aged(screenplay: Screenplay, names: Sequence[str]) -> Iterator[Contradiction]:
    """Somebody is introduced with two ages, and no year has passed."""
    known: dict[str, tuple[Ages, Place]] = {}
    told: set[str] = set()
    for scene in screenplay.scenes:
        if _years_pass(scene.heading.raw):
            known.clear()
        for element in scene.elements:
            if _is_title(element) and _years_pass(element.text):
                known.clear()
            for name, age, words in _ages(element, names):
                place = Place(scene.id, element.id, words)
                was = known.setdefault(name, (age, place))
                if (was[0][1] < age[0] or age[1] < was[0][0]) and name not in told:
                    told.add(name)
                    yield Contradiction(f"{name} is {_written(was[0])}, and is {_written(age)}", was[1], place)


def _years_pass(text: str) -> bool:
    """Whether a heading, or what stands on the screen, tells of another time of life."""
    return _pattern("ages", "passed").search(text.lower()) is not None


def _is_title(element: Element) -> TypeGuard[Centred | Transition | Action]:
    """Whether an element is read on the screen."""
    if isinstance(element, Action):
        return re.match(r"(?:on screen|title|super|card|titre|carton)\b", element.shown, re.I) is not None
    return isinstance(element, Centred | Transition)


def _written(age: Ages) -> str:
    return f"{age[0]} years old" if age[0] == age[1] else f"{age[0]} to {age[1]} years old"


def _ages(element: Element, names: Sequence[str]) -> Iterator[tuple[str, Ages, str]]:
    """(who, age, the words) of the ages that an element tells."""
    if isinstance(element, Action) and any(letter.isdigit() for letter in element.shown):
        for name in names:
            for match in _age_of(name).finditer(element.shown):
                before = element.shown[: match.start()].split()[-1:]
                if before and before[0].isupper() and len(before[0]) > 1:
                    continue  # OLD LIV is not LIV
                years = int(next(filter(None, match.groups()[:4])))
                yield name, (years, years + 9) if match[5] else (years, years), element.shown
    elif isinstance(element, Line) and element.character in names:
        for extension in element.extensions:
            if re.fullmatch(r"\d{1,2}", extension):
                yield element.character, (int(extension), int(extension)), element.cue


@lru_cache(maxsize=1024)
def _age_of(name: str) -> re.Pattern[str]:
    """An age right behind a name, in capitals or with one: "TOM (12)", "Hugo, 45,", "Liv, a woman of 27", "Liv (20s)"; a fifth group
    says that it is a decade."""
    spellings = "|".join(map(re.escape, dict.fromkeys((name, name.title(), name.capitalize()))))
    return re.compile(rf"(?<![\w-])(?:{spellings}){_WRITTEN_AGE}")


# ---------------------------------------------------------------------- limbs


@dataclass
class _Hurt:
    """A limb that is hurt: which table of deeds it cannot do, and where that was told."""

    limb: str
    place: Place


def _healed(screenplay: Screenplay, names: Sequence[str]) -> Iterator[Contradiction]:
    """A broken arm or leg does what it cannot, in a later scene and within weeks; nobody tells of crutches, slings or pain there."""
    hurt: dict[tuple[str, str], _Hurt] = {}
    scene_id = ""
    for scene, action in told_of(screenplay):
        if scene.id != scene_id:
            scene_id = scene.id
            if LONG.search(scene.heading.time):
                hurt.clear()
        low = action.shown.lower().replace("’", "'")
        heals, told = _pattern("hurt", "heals").search(low), _pattern("hurt", "told").search(low)
        for who, sentence in _whose(scene, action, names):
            small = sentence.lower().replace("’", "'")
            for kind in ("arm", "leg"):
                victim, limb = _hurt_limb(kind, small, who, names)
                if heals:
                    hurt.pop((who, kind), None)
                elif limb:
                    hurt.setdefault((victim, kind), _Hurt(limb, Place(scene.id, action.id, sentence)))
                elif (who, kind) in hurt and not told and not unreal(small) and _pattern("hurt", kind).search(small):
                    was = hurt[who, kind]
                    if was.place.scene != scene.id:
                        del hurt[who, kind]
                        yield Contradiction(
                            f"{who} has hurt the {was.limb}, and uses it as if it were whole",
                            was.place,
                            Place(scene.id, action.id, sentence),
                        )


def _hurt_limb(kind: str, low: str, who: str, names: Sequence[str]) -> tuple[str, str]:
    """Whose arm or leg a sentence about somebody tells to be hurt, and which; ("", "") for none."""
    for limb in table("continuity")["hurt"][f"{kind}s"]:
        if limb not in low or unreal(low):
            continue
        done = _limb("done_to", limb).search(low)
        if done:
            return next((name for name in names if _named(name).search(done[1])), who), str(limb)
        if any(_limb(room, limb).search(low) for room in ("happens", "shows")):
            return who, str(limb)
    return "", ""


def _whose(scene: Scene, action: Action, names: Sequence[str]) -> list[tuple[str, str]]:
    """(who, sentence) of a paragraph; one that begins with "he" or "she" is about the only one who is in the scene."""
    found = surely(action.shown, names)
    if found or not re.match(r"(?:he|she|il|elle)\b", action.shown.lower()):
        return found
    here = [name for name in names if _is_in(name, scene)]
    if len(here) != 1:
        return []
    first, *rest = surely(f"{here[0]}: {action.shown}", names)
    return [(first[0], first[1].removeprefix(f"{here[0]}: ")), *rest]


def _is_in(name: str, scene: Scene) -> bool:
    return name in scene.speakers or any(_named(name).search(action.shown.lower()) for action in scene.actions)


# ---------------------------------------------------------------------- vehicles


def _driven(screenplay: Screenplay) -> Iterator[Contradiction]:
    """A car that was left somewhere is driven elsewhere, and nobody went back for it."""
    parked: dict[str, tuple[Place, str]] = {}
    scene_id = ""
    for scene, action in told_of(screenplay):
        if scene.id != scene_id:
            scene_id = scene.id
            if DAYS_PASS.search(scene.heading.time):
                parked.clear()
        low = action.shown.lower()
        for vehicle in table("continuity")["parked"]["vehicles"]:
            if vehicle not in low:
                continue
            if _vehicle("left", vehicle).search(low):
                parked[vehicle] = (
                    Place(scene.id, action.id, telling(action.shown, _vehicle("left", vehicle))),
                    scene.heading.place,
                )
                continue
            if vehicle not in parked:
                continue
            before, where = parked[vehicle]
            drives = _vehicle("driven", vehicle)
            if _vehicle("fetched", vehicle).search(low) or (scene.heading.place == where and before.scene != scene.id):
                del parked[vehicle]
            elif before.scene != scene.id and drives.search(low):
                del parked[vehicle]
                yield Contradiction(
                    f"the {vehicle} was left behind, and is driven",
                    before,
                    Place(scene.id, action.id, telling(action.shown, drives)),
                )


# ---------------------------------------------------------------------- words


@cache
def _pattern(room: str, name: str) -> re.Pattern[str]:
    return re.compile(str(table("continuity")[room][name]))


@cache
def _limb(name: str, limb: str) -> re.Pattern[str]:
    return re.compile(str(table("continuity")["hurt"][name]).replace("{limb}", limb))


@cache
def _vehicle(name: str, vehicle: str) -> re.Pattern[str]:
    return re.compile(str(table("continuity")["parked"][name]).replace("{vehicle}", rf"{vehicle}\b"))


@lru_cache(maxsize=1024)
def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(name.lower())}(?![\w])")
