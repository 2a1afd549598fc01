"""Telephone calls: which scenes of a screenplay are one, where its ends are, and who is at each.

Writers put a call on the page in three ways, all read here: one scene that is said to play in two places ("INTERCUT - KITCHEN / CAR",
"INTERCUT WITH:", "MONTAGE ALTERNÉ"), short scenes that alternate between two places, and one place in which the other end is only heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from filmwright.reading import places
from filmwright.screenplay import (
    Action,
    Centred,
    Element,
    Heading,
    Line,
    Scene,
    Screenplay,
    Transition,
    is_heading,
    plain,
)

HEARD_ONLY = ("V.O.", "O.S.", "OFF", "PHONE", "RADIO", "SCREEN", "PRE-LAP")  # voices without a mouth in the picture
_WORD = r"INTER-?CUT(?:TING|S)?|MONTAGE ALTERN[ÉE]|EN ALTERNANCE|ALTERNANCE"
MARK = re.compile(rf"^[\W_]*(?:BEGIN |START |D[ÉE]BUT (?:DU )?)?(?:{_WORD})\b(?P<rest>.*)$", re.I | re.S)
ENDED = re.compile(rf"^[\W_]*(?:END|FIN)\b.{{0,12}}(?:{_WORD})\b", re.I)
_TRAILING = re.compile(rf"[\s(–—,.-]+(?:{_WORD})\)?\.?\s*$", re.I)
_APART = re.compile(
    r"(?<!INT\.)(?<!INT)(?<!EXT\.)(?<!EXT)(?<!\bI)(?<!\bE)\s*/\s*|\s+(?:AND|ET|WITH|AVEC)\s+|\s*&\s*|\s*;\s*", re.I
)
_NO_PLACE = re.compile(
    r"\b(?:BETWEEN|ENTRE|WITH|AVEC|AS (?:NEEDED|NECESSARY)|SCENES?|LOCATIONS?|BOTH(?: SIDES| ENDS)?|"
    r"(?:THE |LA )?(?:TELE)?PHONE (?:CALL|CONVERSATION)|(?:THE |LA )?CONVERSATION(?: T[ÉE]L[ÉE]PHONIQUE)?|APPEL(?: T[ÉE]L[ÉE]PHONIQUE)?)\b",
    re.I,
)
_SETTING = re.compile(r"^\s*(?:INT|EXT)(?:[ÉE]RIEUR)?\b\.?\s*(?:/\s*(?:INT|EXT)\b\.?\s*)?", re.I)
_A_PHONE = (
    r"(?:(?:the|his|her|their|a|an|my|le|la|un|son|ce) )*"
    r"(?:(?:cell|mobile|tele)?-?phone|cell|mobile|receiver|handset|t[ée]l[ée]phone|portable|combin[ée])"
)
# said of whoever is before us with a telephone at the ear
INTO = re.compile(rf"\b(?:into|in|to|on|at|dans|au|à|sur)\s+{_A_PHONE}\b|\bau t[ée]l[ée]phone\b", re.I)
# said of the voice that comes out of one
FAR = re.compile(
    rf"\bfilter(?:ed)?\b|\bfiltr[ée]e?\b|\b(?:over|through|from|out of|de|par)\s+{_A_PHONE}\b|à l'autre bout|on the other end|\btinny\b",
    re.I,
)
PHONED = re.compile(
    r"\b(?:(?:tele|cell)?phones?|receiver|handset|dial(?:s|led|ing)?|rings? off|hangs? up|answers? the call|picks? up the call|"
    r"t[ée]l[ée]phones?|portable|combin[ée]|d[ée]croche|raccroche|compose le num[ée]ro)\b",
    re.I,
)
_DOWN = re.compile(
    r"\b(?:sits|is sitting|is seated|lies|is lying|est assise?|est allong[ée]e?|s'assoit|s'assied)\b[^.;,!?]*", re.I
)
_UP = re.compile(r"\b(?:stands up|gets up|rises|leaves|exits|se l[èe]ve|sort)\b", re.I)


@dataclass(frozen=True)
class End:
    """One end of a call. `who` are the names, as cues say them, of those who are there; `caller` is the one who telephones; `looks` is
    the side of the picture to which that one looks, "left" or "right". `before` is how the scene before has left the caller there
    ("NORA sits at the table"), "" where it does not say."""

    heading: Heading
    who: tuple[str, ...]
    caller: str
    looks: str
    before: str = ""


def calls(screenplay: Screenplay) -> dict[str, tuple[End, ...]]:
    """The ends of every call, by scene id: two where a scene plays in two places, one where it shows one end only."""
    return dict(_calls(screenplay))


@lru_cache(maxsize=2)  # breakdown, blocking and the report ask for those of the same screenplay
def _calls(screenplay: Screenplay) -> dict[str, tuple[End, ...]]:
    speakers = screenplay.speakers
    found: dict[str, tuple[End, ...]] = {}
    looks: dict[str, str] = {}
    for k, scene in enumerate(screenplay.scenes):
        headings = _two_places(screenplay.scenes, k, speakers)
        if headings:
            found[scene.id] = _two_ends(screenplay.scenes, k, headings, speakers, looks)
    for run in _runs(screenplay.scenes, found):
        for scene in run:
            caller = _seen(scene)[0]
            found[scene.id] = (_one_end(scene, caller, [name for other in run for name in _seen(other)], looks),)
    for scene in screenplay.scenes:
        if scene.id in found:
            continue
        caller = _on_the_phone(scene)
        if caller:
            others = [line.character for line in scene.lines if is_far(line, found.get(scene.id, ())) or _off(line)]
            found[scene.id] = (_one_end(scene, caller, [caller, *others], looks),)
    return found


def is_marker(element: Element) -> bool:
    """Whether an element only says that two places are cut together, or no longer are: nothing of it is seen."""
    return isinstance(element, Action | Transition | Centred) and bool(
        MARK.match(plain(element.text)) or ENDED.match(plain(element.text))
    )


def is_far(line: Line, ends: Sequence[End]) -> bool:
    """Whether a line is heard and not seen spoken, in a scene with these ends of a call (none: in any other scene)."""
    here = {name for end in ends for name in end.who}
    if len(ends) > 1 and line.character in here and line.extension in ("PHONE", ""):
        return False  # both ends are seen; which of them while a line is said is for the cut
    if line.extension in HEARD_ONLY:
        return True
    return bool(ends) and line.character not in here and bool(FAR.search(_said_how(line)))


def through(line: Line, ends: Sequence[End]) -> str:
    """How a line of a call sounds: "phone" from the far end of it, "clear" from a mouth that is seen; "" where no call says so."""
    if not ends:
        return ""
    if is_far(line, ends):
        return "phone" if line.extension in ("V.O.", "OFF", "PHONE", "") else ""
    return "clear"


def headings(scene: Scene, found: Mapping[str, tuple[End, ...]]) -> tuple[Heading, ...]:
    """The headings of the places in which a scene plays."""
    ends = found.get(scene.id, ())
    return tuple(end.heading for end in ends) if len(ends) > 1 else (scene.heading,)


def placed(screenplay: Screenplay) -> tuple[Scene, ...]:
    """The scenes, those in two places once for each of them, with its heading: what places the film needs."""
    found = calls(screenplay)
    return tuple(replace(scene, heading=heading) for scene in screenplay.scenes for heading in headings(scene, found))


# ---------------------------------------------------------------------- two places


def _two_places(scenes: Sequence[Scene], k: int, speakers: Sequence[str]) -> tuple[Heading, ...]:
    """The headings of the two places of scene `k`, where the page says that it plays in both; () elsewhere."""
    scene = scenes[k]
    if not scene.lines:
        return ()
    rest, own = _marked(scene), True
    if (found := MARK.match(scene.heading.raw.strip())) or _TRAILING.search(scene.heading.raw):
        rest = found["rest"] if found else _TRAILING.sub("", scene.heading.raw)
        own = False
    elif rest is None and k and _marked_last(scenes[k - 1]) is not None:
        rest = ""  # "INTERCUT WITH:" closes the scene before
    if rest is None:
        return ()
    named = [heading for part in _parts(rest, scene.heading) if (heading := _heading(part, scenes[:k], speakers))]
    if own:
        named.insert(0, scene.heading)
    named += [before.heading for before in reversed(scenes[:k]) if not MARK.match(before.heading.raw)]
    apart = list[Heading]()
    for heading in named:
        if not any(_same(heading, other) for other in apart):
            apart.append(heading)
    if len(apart) < 2:
        return ()
    pair = apart[:2]
    order = [before.heading for before in scenes[:k]]
    first = {id(h): next((n for n, o in enumerate(order) if _same(o, h)), len(order)) for h in pair}
    return tuple(sorted(pair, key=lambda heading: first[id(heading)]))


def _marked(scene: Scene) -> str | None:
    """What a scene's own marker says after its word, where lines follow it."""
    for n, element in enumerate(scene.elements):
        if isinstance(element, Action | Transition | Centred) and (found := MARK.match(plain(element.text))):
            return found["rest"] if any(isinstance(e, Line) for e in scene.elements[n:]) else None
    return None


def _marked_last(scene: Scene) -> str | None:
    """The same of a marker after which a scene says nothing more."""
    for element in reversed(scene.elements):
        if isinstance(element, Line):
            return None
        if isinstance(element, Action | Transition | Centred) and (found := MARK.match(plain(element.text))):
            return found["rest"]
    return None


def _parts(rest: str, heading: Heading) -> list[str]:
    flat = " ".join(_NO_PLACE.sub(" ", rest).split()).strip(" :.–—-()")
    return [part.strip(" :.–—-()") for part in _APART.split(flat) if part.strip(" :.–—-()")]


def _heading(part: str, before: Sequence[Scene], speakers: Sequence[str]) -> Heading | None:
    """The heading that a part of a marker means: one in full, the place of a person, a place seen before, or a new one."""
    if is_heading(part):
        return Heading(part)
    bare = Heading(part).place.upper()
    for name in speakers:
        if bare == name:
            return next((scene.heading for scene in reversed(before) if name in _there(scene, speakers)), None)
    if bare and (known := next((s.heading for s in reversed(before) if _within(bare, s.heading.place.upper())), None)):
        return known
    return Heading(part) if bare else None


def _within(part: str, whole: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", whole) is not None


def _same(one: Heading, other: Heading) -> bool:
    a, b = places.names(one), places.names(other)
    return bool(a and b) and (a[-1] == b[-1] or a == b)


def _two_ends(
    scenes: Sequence[Scene], k: int, pair: Sequence[Heading], speakers: Sequence[str], looks: dict[str, str]
) -> tuple[End, ...]:
    scene = scenes[k]
    talking = list(dict.fromkeys(line.character for line in scene.lines))
    at: dict[str, int] = {}
    for name in speakers:
        for before in reversed(scenes[: k + 1]):
            where = before.heading if before is not scene else None
            n = next((n for n, h in enumerate(pair) if where is not None and _same(where, h)), None)
            if n is not None and name in _there(before, speakers):
                at[name] = n
                break
    for n, heading in enumerate(pair):
        for name in talking:
            if name not in at and _within(name, heading.place.upper()):
                at[name] = n
    for name in talking:
        if name not in at:
            empty = [n for n in (0, 1) if not any(at.get(other) == n for other in talking)]
            at[name] = empty[0] if empty else 0
    ends = []
    for n, heading in enumerate(pair):
        who = tuple(name for name in dict.fromkeys([*talking, *_there(scene, speakers)]) if at.get(name) == n)
        caller = next((name for name in talking if at[name] == n), who[0] if who else "")
        ends.append((heading, who, caller))
    callers = [caller for *_, caller in ends]
    if not all(callers):
        return ()
    return tuple(
        End(heading, who, caller, _side(caller, callers, looks), _left(scenes[:k], heading, caller, speakers))
        for heading, who, caller in ends
    )


def _left(before: Sequence[Scene], heading: Heading, caller: str, speakers: Sequence[str]) -> str:
    """How the last scene in a place has left somebody who sat or lay down in it."""
    scene = next((s for s in reversed(before) if _same(s.heading, heading) and caller in _there(s, speakers)), None)
    told, whose = "", ""
    for sentence in re.split(r"(?<=[.!?])\s+", " ".join(action.shown for action in scene.actions) if scene else ""):
        named = [name for name in speakers if _within(name, sentence.upper())]
        whose = named[0] if named else whose
        if whose == caller and _UP.search(sentence):
            told = ""
        if whose == caller and (down := _DOWN.search(sentence)):
            told = f"{caller} {down[0].strip()}."
    return told


# ---------------------------------------------------------------------- one place


def _runs(scenes: Sequence[Scene], found: Mapping[str, tuple[End, ...]]) -> Iterator[list[Scene]]:
    """Runs of short scenes that alternate between two places, one person who speaks in each, a telephone among them."""
    k = 0
    while k < len(scenes):
        run: list[Scene] = []
        while k + len(run) < len(scenes) and _goes_on(run, scenes[k + len(run)], found):
            run.append(scenes[k + len(run)])
        if len(run) > 2 and any(_phoned(scene) for scene in run):
            yield run
            k += len(run)
        else:
            k += max(len(run) - 1, 1)


def _goes_on(run: list[Scene], scene: Scene, found: Mapping[str, tuple[End, ...]]) -> bool:
    if scene.id in found or len(_seen(scene)) != 1:
        return False
    if not run:
        return True
    back = run[-2] if len(run) > 1 else None
    other = _seen(run[-1]) != _seen(scene) and not _same(run[-1].heading, scene.heading)
    return other and (back is None or (_seen(back) == _seen(scene) and _same(back.heading, scene.heading)))


def _one_end(scene: Scene, caller: str, pair: Sequence[str], looks: dict[str, str]) -> End:
    return End(scene.heading, tuple(_seen(scene)), caller, _side(caller, pair, looks))


def _on_the_phone(scene: Scene) -> str:
    """Who of those seen in a scene telephones; "" for nobody."""
    seen = [line for line in scene.lines if not _off(line)]
    for line in seen:
        if INTO.search(_said_how(line)) and not FAR.search(_said_how(line)):
            return line.character
    far = [n for n, line in enumerate(scene.lines) if line.extension == "PHONE" or FAR.search(_said_how(line))]
    spoken = [n for n, line in enumerate(scene.lines) if line.extension in ("V.O.", "OFF")]
    if not far and spoken and any(PHONED.search(action.shown) for action in scene.actions):
        far = spoken
    visible = {line.character for line in seen} - {scene.lines[n].character for n in far}
    for n in far:
        near = [line for line in (*reversed(scene.lines[:n]), *scene.lines[n:]) if line.character in visible]
        if near:
            return near[0].character
    return ""


def _phoned(scene: Scene) -> bool:
    texts = [action.shown for action in scene.actions] + [_said_how(line) for line in scene.lines]
    return any(PHONED.search(text) for text in texts)


def _seen(scene: Scene) -> list[str]:
    """Who is seen to speak in a scene, in order."""
    return list(dict.fromkeys(line.character for line in scene.lines if not _off(line)))


def _off(line: Line) -> bool:
    return line.extension in HEARD_ONLY or bool(FAR.search(_said_how(line)))


def _said_how(line: Line) -> str:
    return " ".join([*line.extensions, *(words for _, words in line.parentheticals)])


def _there(scene: Scene, speakers: Sequence[str]) -> list[str]:
    """Who of the film's speakers is seen in a scene: who speaks there, and whom its action names."""
    shown = " ".join(action.shown.upper() for action in scene.actions if not is_marker(action))
    return list(dict.fromkeys([*_seen(scene), *(name for name in speakers if _within(name, shown))]))


def _side(caller: str, pair: Sequence[str], looks: dict[str, str]) -> str:
    """The side to which a caller looks: the first of a pair to the right, the other to the left, through the whole film."""
    if caller not in looks:
        others = [looks[name] for name in pair if name in looks and name != caller]
        first = next((name for name in pair if name != caller), "") != pair[0] if pair else True
        looks[caller] = ("left" if others[0] == "right" else "right") if others else "right" if first else "left"
    return looks[caller]
