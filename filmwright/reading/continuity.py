"""Continuity: what a script supervisor notices between one line and another: a coat that was left behind and is worn, a dead man who
speaks, a broken thing that is whole again, an hour that jumps. And who wears what since when.

Only action is believed; what people say of each other may be a lie.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from filmwright.reading.costume import garment_words
from filmwright.reading.spotting import Vocabulary
from filmwright.reading.words import table
from filmwright.screenplay import Action, Line, Scene, Screenplay

_PRONOUN = re.compile(r"(?:(?:then|and|but|now|suddenly|slowly|puis|et|mais)[,]? )?(?:he|she|they|il|elle|ils|elles)\b")
_HIS = re.compile(rf"{_PRONOUN.pattern}|\b(?:his|her|their|son|sa|ses|leurs?)\b")
_BACK_ON = re.compile(
    r"\b(?:puts?|pulls?|slips?|throws?) (?:it|them) (?:back )?on\b|\b(?:takes?|picks?|grabs?|carries|fetches) (?:it|them)\b"
    r"|\b(?:le|la|les) (?:remet|reprend)"
)
_GIVEN_BACK = re.compile(r"\b(?:it|them) back\b|\breturns (?:it|them)\b|\b(?:le|la|les) (?:rend|redonne)\b")
LONGEST = 80  # letters of a line that is quoted
HEARD = ("V.O.", "OFF", "PRE-LAP", "RADIO", "SCREEN", "PHONE")
FOLLOWS = {
    "dawn": ("dawn", "day"),
    "day": ("day", "dusk"),
    "dusk": ("dusk", "night"),
    "night": ("night", "dawn"),
}  # hours that may run into
_FOLLOWS = re.compile(r"contin|moments? later|same|suite|même", re.I)
DAYS_PASS = re.compile(
    r"\b(?:next|following|days|weeks?|months?|years?|morning after|lendemain|jours|semaines?|mois|ans)\b", re.I
)
_SKIPS = re.compile(r"\b(?:later|next|following|previous|earlier|flashback|lendemain|plus tard|suivant)\b", re.I)


@dataclass(frozen=True)
class Place:
    """A line of the screenplay: the scene and element it stands in (the heading's element is ""), and its words."""

    scene: str
    element: str
    words: str

    def __str__(self) -> str:
        short = self.words if len(self.words) <= LONGEST else self.words[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
        where = f"line {self.element}" if self.element else f"the heading of scene {self.scene}"
        return f"{where}, “{short}”"


@dataclass(frozen=True)
class Contradiction:
    """Two lines that cannot both be, and why in a sentence's beginning ("NORA left without her coat")."""

    what: str
    first: Place
    second: Place

    def __str__(self) -> str:
        return f"{self.what}: {self.first}; and {self.second}."


@dataclass(frozen=True)
class Worn:
    """A change of dress, told at `place`: `garment` is put on or off; with `costume` it is the words of all that is worn from then on."""

    who: str
    garment: str
    on: bool
    place: Place
    costume: bool = False


def basic(screenplay: Screenplay, names: Sequence[str]) -> list[Contradiction]:
    """What cannot be of dress, death, broken things, hours and things given away, for the people of these names."""
    found = [*_dress(screenplay, names), *_dead(screenplay, names), *_broken(screenplay), *_hours(screenplay)]
    return [*found, *_given(screenplay, names)]


def changes(screenplay: Screenplay, names: Sequence[str]) -> list[Worn]:
    """Every change of dress that the action tells of, in order."""
    found: list[Worn] = []
    known: set[str] = set()
    for scene, action in told_of(screenplay):
        for name, sentence in _sentences(action.shown, names):
            place = Place(scene.id, action.id, sentence)
            low = sentence.lower().replace("’", "'")
            dressed = re.search(_words("dressed"), low)
            if dressed and garment_words(dressed[1]) and name in known:
                found.append(Worn(name, dressed[1], True, place, costume=True))
                continue
            for garment in _garments(low):
                if _said("off", low, "garment", garment):
                    found.append(Worn(name, garment, False, place))
                elif _said("on", low, "garment", garment):
                    found.append(Worn(name, garment, True, place))
        known |= {name for name in names if _is_named(name, action.shown)}
    return found


def goes_on(scene: Scene) -> bool:
    """Whether nobody can have dressed otherwise since the scene before: its heading tells of no time that has passed."""
    return not _SKIPS.search(re.sub(r"moments? later", "", scene.heading.time, flags=re.I))


# ---------------------------------------------------------------------- the judgements


def _dress(screenplay: Screenplay, names: Sequence[str]) -> Iterator[Contradiction]:
    """What was put off is worn, with nobody having put it on, and no time in between to fetch it."""
    missing: dict[tuple[str, str], Place] = {}
    scene_id = ""
    for scene, action in told_of(screenplay):
        if scene.id != scene_id:
            scene_id = scene.id
            if not goes_on(scene):
                missing.clear()  # who knows what happened since
        for name, sentence in _sentences(action.shown, names):
            low, place = sentence.lower().replace("’", "'"), Place(scene.id, action.id, sentence)
            if _BACK_ON.search(low):
                missing = {key: at for key, at in missing.items() if key[0] != name}
            for garment in _garments(low):
                key = (name, garment)
                before = missing.get(key)
                if before is not None and before.element != action.id and _said("worn", low, "garment", garment):
                    if not _said("on", low, "garment", garment):
                        yield Contradiction(f"{name} has no {garment} any more, and has it", before, place)
                    del missing[key]
                elif _said("off", low, "garment", garment) and not (unreal(low) or _BACK_ON.search(low)):
                    missing[key] = place
                elif _said("on", low, "garment", garment):
                    missing.pop(key, None)


def _dead(screenplay: Screenplay, names: Sequence[str]) -> Iterator[Contradiction]:
    """Who has died speaks, outside of what is told as past."""
    died: dict[str, Place] = {}
    told: set[str] = set()
    for scene in screenplay.scenes:
        past = re.search(_words("past"), scene.heading.raw.lower()) is not None
        for element in scene.elements:
            if isinstance(element, Action) and not past:
                low = element.shown.lower()
                if not any(word in low for word in table("continuity")["of_death"]) or re.search(_words("past"), low):
                    continue
                for name, sentence in surely(element.shown, names):
                    if re.search(_words("he_dies"), sentence.lower()):
                        died.setdefault(name, Place(scene.id, element.id, sentence))
                for name in names:
                    dies = [pattern for pattern in _of_name("dies", name) if _bare(name) in low and pattern.search(low)]
                    if dies and not unreal(telling(element.shown, dies[0]).lower()):
                        died.setdefault(name, Place(scene.id, element.id, telling(element.shown, dies[0])))
            elif isinstance(element, Line) and element.character in died and not past:
                name = element.character
                if element.extension not in HEARD and name not in told:
                    told.add(name)
                    yield Contradiction(
                        f"{name} is dead, and speaks", died[name], Place(scene.id, element.id, element.spoken)
                    )


def _broken(screenplay: Screenplay) -> Iterator[Contradiction]:
    """A broken thing is whole again, in the same place or in a hand."""
    broken: dict[str, tuple[Place, str]] = {}
    for scene, action in told_of(screenplay):
        spoken_of = ""
        for sentence in _split(action.shown):
            low = sentence.lower().replace("’", "'")
            goes_to_pieces = spoken_of and re.search(_words("it_breaks"), low) is not None and not unreal(low)
            if goes_to_pieces:
                broken[spoken_of] = (Place(scene.id, action.id, sentence), scene.heading.place)
            things = [thing for thing in table("continuity")["things"] if thing in low]
            spoken_of = min(things, key=low.index) if things else spoken_of
            for thing in things:
                if _said("breaks", low, "thing", thing) and not unreal(low):
                    broken[thing] = (Place(scene.id, action.id, sentence), scene.heading.place)
                    continue
                if thing not in broken:
                    continue
                before, where = broken[thing]
                here = where == scene.heading.place or before.scene == scene.id
                portable = thing not in ("window", "door", "mirror", "table", "fenêtre", "porte", "miroir")
                if re.search(_words("mended"), low):
                    del broken[thing]
                elif (
                    (here or portable)
                    and before.element != action.id
                    and any(re.search(p.replace("{thing}", thing), low) for p in table("continuity")["used"])
                ):
                    yield Contradiction(
                        f"the {thing} was broken, and is whole", before, Place(scene.id, action.id, sentence)
                    )
                    del broken[thing]


def _hours(screenplay: Screenplay) -> Iterator[Contradiction]:
    """A scene that goes on from the one before at another hour."""
    told = screenplay.scenes[0] if screenplay.scenes else None  # the last scene whose heading said what hour it is
    for after in screenplay.scenes[1:]:
        follows = _FOLLOWS.search(after.heading.time) and goes_on(after)
        now, before = _hour(after.heading.time), told
        was = _hour(before.heading.time) if before else ""
        if before and follows and was and now and now not in FOLLOWS[was]:
            yield Contradiction(
                f"scene {after.id} goes on from scene {before.id}, and it is {now} after {was}",
                Place(before.id, "", before.heading.raw),
                Place(after.id, "", after.heading.raw),
            )
        if now or not follows:
            told = after


def _given(screenplay: Screenplay, names: Sequence[str]) -> Iterator[Contradiction]:
    """Who has given a thing away has it again, in a later scene, and nobody gave it back."""
    away: dict[tuple[str, str], tuple[Place, str]] = {}
    scene_id = ""
    for scene, action in told_of(screenplay):
        if scene.id != scene_id:
            scene_id = scene.id
            if DAYS_PASS.search(scene.heading.time):
                away.clear()  # it may have come back
        said = {sentence: name for name, sentence in surely(action.shown, names)}
        for sentence in _split(action.shown):
            low, name = sentence.lower(), said.get(sentence, "")
            if _GIVEN_BACK.search(low):
                away = {key: at for key, at in away.items() if at[0].element != action.id}
            for thing in table("continuity")["things"]:
                if thing not in low:
                    continue
                given = _given_away(low, name, thing) if name and not unreal(low) else None
                if not given and _with(_words("changes_hands"), "thing", thing).search(low):
                    for key in [key for key in away if key[1] == thing]:
                        del away[key]
                if not name:
                    continue
                for key in [key for key in away if key[1] == thing and given and _called(key[0]) == given[1]]:
                    del away[key]  # it came back
                if given:
                    away[name, thing] = (Place(scene.id, action.id, sentence), given[1])
                elif _handled("gets", low, name, thing):
                    away.pop((name, thing), None)
                elif (
                    (name, thing) in away
                    and away[name, thing][0].scene != scene.id
                    and _handled("has", low, name, thing)
                ):
                    before, to = away.pop((name, thing))
                    yield Contradiction(
                        f"{name} gave the {thing} to {_whole(to, names)}, and has it",
                        before,
                        Place(scene.id, action.id, sentence),
                    )


# ---------------------------------------------------------------------- words


def _whole(word: str, names: Sequence[str]) -> str:
    """The name that a word begins ("aunt": Aunt Rose)."""
    return next((name for name in names if _bare(name).split()[:1] == [word]), word).title()


def told_of(screenplay: Screenplay) -> Iterator[tuple[Scene, Action]]:
    """The action of the scenes that are not told as past."""
    for scene in screenplay.scenes:
        if re.search(_words("past"), scene.heading.raw.lower()):
            continue
        for element in scene.elements:
            if isinstance(element, Action):
                yield scene, element


def _split(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?;])\s+", text) if part]


def _sentences(text: str, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """(who, sentence) of a paragraph: who is named first in it, else whom the sentence before was about."""
    return about_whom(text, tuple(names))


@lru_cache(maxsize=16384)  # every judgement asks for the paragraphs of the whole film
def about_whom(text: str, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """(who, sentence) of a paragraph: who is named first in it, else whom the sentence before was about."""
    about, found = "", list[tuple[str, str]]()
    for sentence in _split(text):
        low = sentence.lower()
        places = {name: match.start() for name in names if (match := _name(name).search(low))}
        if about and _PRONOUN.match(low):
            pass  # "He hands it to Nora" is about him
        elif places:
            about = min(places, key=lambda name: places[name])
        elif not _HIS.search(low):
            if len(low.split()) < 3:
                continue  # "Rain." is about nobody, and who was spoken of is still meant after it
            about = ""
        if about:
            found.append((about, sentence))
    return tuple(found)


def _given_away(low: str, name: str, thing: str) -> re.Match[str] | None:
    return _handled("gives", low, name, thing) or _handled("gives_whom", low, name, thing)


def unreal(low: str) -> bool:
    """Whether a sentence tells what did not happen: nearly, as if, she would."""
    return re.search(_words("unreal"), low) is not None


def surely(text: str, names: Sequence[str]) -> list[tuple[str, str]]:
    """`about_whom`, without the sentences that begin with "he" or "she" after one that names two: either may be meant."""
    found, named = [], 0
    for who, sentence in _sentences(text, names):
        here = sum(_is_named(name, sentence) for name in names)
        theirs = _PRONOUN.match(sentence.lower()) is not None
        if (here and not theirs) or named == 1:
            found.append((who, sentence))
        named = here + theirs if here else named
    return found


def telling(text: str, pattern: re.Pattern[str]) -> str:
    """The sentence of a text in which a pattern is found; the whole text where it goes over several."""
    return next((part for part in _split(text) if pattern.search(part.lower())), text)


def _called(name: str) -> str:
    return re.escape(_bare(name))


@cache
def _bare(name: str) -> str:
    """A name in lower case, without an article."""
    return re.sub(r"^(?:the|a|an|le|la|les)\s+", "", name.lower())


def _is_named(name: str, text: str) -> bool:
    return _name(name).search(text.lower()) is not None


@lru_cache(maxsize=1024)
def _name(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_called(name)}\b")


def _hour(text: str) -> str:
    return next((str(hour) for pattern, hour in table("hours")["times"] if re.search(pattern, text.lower())), "")


@cache
def _all_garments() -> Vocabulary:
    return Vocabulary(table("clothes")["garments"], closing="'-")


def _garments(low: str) -> list[str]:
    return list(dict.fromkeys(spot.word for spot in _all_garments().spots(low)))


def _words(name: str) -> str:
    return str(table("continuity")[name])


@cache
def _of_name(room: str, name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p.replace("{name}", _called(name))) for p in table("continuity")[room])


@cache
def _longest() -> int:
    """Letters of the longest garment or thing."""
    return max(map(len, (*table("clothes")["garments"], *table("continuity")["things"])))


def _of_anything(pattern: str, slot: str) -> re.Pattern[str]:
    """What must be found where a pattern shall be found with any word in its slot: one for all words, and not one for each."""
    return re.compile(pattern.replace(f"{{{slot}}}", rf"[\s\S]{{1,{_longest()}}}?"))


@cache
def _patterns(room: str, slot: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_of_anything(pattern, slot), pattern) for pattern in table("continuity")[room])


@cache
def _with(pattern: str, slot: str, word: str) -> re.Pattern[str]:
    return re.compile(pattern.replace(f"{{{slot}}}", re.escape(word)))


def _said(room: str, low: str, slot: str, word: str) -> bool:
    return any(
        anything.search(low) and _with(pattern, slot, word).search(low) for anything, pattern in _patterns(room, slot)
    )


@cache
def _of_anybody(room: str) -> re.Pattern[str]:
    return _of_anything(_words(room).replace("{name}", ""), "thing")


def _handled(room: str, low: str, name: str, thing: str) -> re.Match[str] | None:
    """Where a sentence tells that somebody handles a thing as the room of the table says."""
    return (
        _with(
            _words(room).replace("{name}", rf"\b(?:{_called(name)}(?: ?\([^)]*\))?|he|she|il|elle)"), "thing", thing
        ).search(low)
        if _of_anybody(room).search(low)
        else None
    )
