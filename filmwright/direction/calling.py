"""A telephone call played: each end by itself, in its own place, on one clock; telephones at ears.

Every end is blocked as a scene of its own, in which the voices of the others are only heard; then the beats are laid together. So what
holds for one place (marks, paths, seats, whoever else is in the room) holds for each end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from filmwright import screenplay
from filmwright.bible import Bible
from filmwright.direction.actions import sentences
from filmwright.direction.blocking import Blocked
from filmwright.reading.calls import End, is_far, is_marker
from filmwright.scenes import Beat, Cue, Scene, Side
from filmwright.screenplay import Action, Element, Line
from filmwright.stage.props import known

RISE = 16  # frames before a beat in which the hand of one cue takes over from that of the one before (motion/act.py: EASE_IN, EASE_OUT)
WAITS = 48  # frames between two beats for which a telephone stays at the ear all the same
BEFORE = "before"  # the id of a beat in which nothing is played: how the scene before has left somebody
TAKES = ("pick_up", "take", "give", "open")
LEAVES = ("put_down", "drop", "throw", "give")

Block = Callable[[screenplay.Scene, Bible, int], Blocked]


def blocked_call(
    text: screenplay.Scene, ends: Sequence[End], places: Sequence[str], bible: Bible, block: Block
) -> Blocked:
    """A scene that is a call, or one end of it. `places` are the ids of the ends' places; `block(text, bible, k)` blocks a scene in the
    place of end `k`."""
    if len(ends) == 1:
        played = block(_one_end(text, ends[0]), bible, 0)
        scene = replace(played.scene, sides=(_side(ends[0], places[0], bible),))
        return Blocked(_telephoning(scene, bible), played.notes)
    owners = _owners(text, ends)
    halves = []
    for k, end in enumerate(ends):
        away = {name for other in ends if other is not end for name in other.who}
        here = replace(
            bible,
            characters=tuple(replace(c, kind="voice") if c.name in away else c for c in bible.characters),
        )
        half = block(_half(text, owners, k, ends), here, k)
        halves.append(Blocked(_without_before(half.scene), half.notes))
    sides = tuple(_side(end, place, bible) for end, place in zip(ends, places, strict=True))
    scene = _together([half.scene for half in halves], [owners[e.id][0] for e in _played(text)], text, sides)
    notes = tuple(dict.fromkeys(note for half in halves for note in half.notes))
    return Blocked(_telephoning(scene, bible), notes)


def _side(end: End, place: str, bible: Bible) -> Side:
    ids = {c.name: c.id for c in bible.characters}
    return Side(place, tuple(ids[name] for name in end.who if name in ids), ids.get(end.caller, ""), end.looks)


# ---------------------------------------------------------------------- the words of each end


def _played(text: screenplay.Scene) -> list[Action | Line]:
    return [e for e in text.elements if isinstance(e, Action | Line) and not is_marker(e)]


def _one_end(text: screenplay.Scene, end: End) -> screenplay.Scene:
    """The scene with its far voices marked as such, for blocking knows a voice by its cue."""
    return replace(
        text, elements=tuple(_heard(e) if _is_far(e, (end,)) else e for e in text.elements if not is_marker(e))
    )


def _is_far(element: Element, ends: Sequence[End]) -> bool:
    return isinstance(element, Line) and is_far(element, ends)


def _heard(element: Element) -> Element:
    assert isinstance(element, Line)
    return element if element.extension else replace(element, cue=f"{element.cue} (PHONE)")


def _seen(element: Line) -> Line:
    """A line whose cue says (ON PHONE), in a call whose both ends are seen: it is spoken before us."""
    return replace(element, cue=element.character) if element.extension == "PHONE" else element


def _owners(text: screenplay.Scene, ends: Sequence[End]) -> dict[str, tuple[int, ...]]:
    """The ends at which each element plays, by element id: whose people speak in it or are named; else the end of the one before."""
    found: dict[str, tuple[int, ...]] = {}
    last: tuple[int, ...] = (0,)
    for element in _played(text):
        if isinstance(element, Line):
            last = tuple(k for k, end in enumerate(ends) if element.character in end.who) or last
        else:
            last = _named(element.shown, ends) or last
        found[element.id] = last
    return found


def _named(text: str, ends: Sequence[End]) -> tuple[int, ...]:
    def there(name: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None

    return tuple(k for k, end in enumerate(ends) if any(there(name) for name in end.who))


def _half(text: screenplay.Scene, owners: dict[str, tuple[int, ...]], k: int, ends: Sequence[End]) -> screenplay.Scene:
    """The scene as end `k` plays it: what is done elsewhere is an empty beat there."""
    out: list[Element] = []
    for element in text.elements:
        if isinstance(element, Line):
            mine = k in owners[element.id]
            out.append(_seen(element) if mine else _heard(element))
        elif isinstance(element, Action) and not is_marker(element):
            out.append(replace(element, text=_mine(element, owners[element.id], k, ends)))
        elif not is_marker(element):
            out.append(element)
    before = (Action(BEFORE, ends[k].before),) if ends[k].before else ()
    return replace(text, elements=(*before, *out))


def _without_before(scene: Scene) -> Scene:
    """A blocked half without the beat that only told how everybody is; what is in hands stays there."""
    if not scene.beats or scene.beats[0].id != BEFORE:
        return scene
    holds = tuple(cue for cue in scene.beats[0].cues if cue.do == "hold" and cue.frames == 1)
    first, *rest = scene.beats[1:]
    return replace(scene, beats=(replace(first, cues=(*holds, *first.cues)), *rest))


def _mine(element: Action, owners: tuple[int, ...], k: int, ends: Sequence[End]) -> str:
    """What of an action paragraph is done at end `k`, sentence by sentence."""
    if owners == (k,):
        return element.text
    if k not in owners:
        return ""
    kept, whose = [], owners[:1]
    for sentence in sentences(element.shown):
        whose = _named(sentence, ends) or whose
        if k in whose:
            kept.append(sentence)
    return " ".join(kept)


# ---------------------------------------------------------------------- the ends together


def _together(halves: Sequence[Scene], first: Sequence[int], text: screenplay.Scene, sides: tuple[Side, ...]) -> Scene:
    """Scenes of the same beats, one of each end, as one: a beat is its owner's, as long as the longest, with everybody's cues."""
    full = {e.id: e.shown for e in _played(text) if isinstance(e, Action)}
    beats = []
    for k, whose in zip(range(len(first)), first, strict=True):
        each = [half.beats[k] for half in halves]
        own = each[whose]
        cues = tuple(cue for beat in each for cue in beat.cues)
        events = tuple(event for beat in each for event in beat.events)
        frames = own.frames if own.kind == "line" else max(beat.frames for beat in each)
        beats.append(replace(own, frames=frames, cues=cues, events=events, text=full.get(own.id, own.text)))
    base = halves[0]
    props = {prop: spot for half in reversed(halves) for prop, spot in half.props}
    return replace(
        base,
        place=sides[0].place,
        marks=tuple(mark for half in halves for mark in half.marks),
        props=tuple(props.items()),
        beats=tuple(beats),
        tail=max(half.tail for half in halves),
        sides=sides,
    )


# ---------------------------------------------------------------------- telephones


def telephone(bible: Bible) -> str:
    """The prop with which everybody telephones; "" where the film has none."""
    return next((prop.id for prop in bible.props if known(prop.kind) == "phone"), "")


def _telephoning(scene: Scene, bible: Bible) -> Scene:
    """A telephone at the ear of each caller, from the first line, or from when it is taken up, to the last or to when it is laid down."""
    thing = telephone(bible)
    for side in scene.sides:
        if side.caller in scene.cast and thing:
            scene = replace(scene, beats=_with_phone(scene.beats, side, thing))
    return scene


def _with_phone(beats: tuple[Beat, ...], side: Side, thing: str) -> tuple[Beat, ...]:
    who, far_ear = side.caller, "left" if side.looks == "right" else ""  # the hand is not before the face
    spoken = [k for k, beat in enumerate(beats) if beat.kind == "line"]
    if not spoken:
        return beats

    def handled(does: tuple[str, ...]) -> list[int]:
        mine = [(k, c) for k, b in enumerate(beats) for c in b.cues if c.who == who and c.prop == thing]
        return [k for k, c in mine if c.do in does or (does is LEAVES and c.do == "hold" and c.frames > 1)]  # hung up

    taken, left = handled(TAKES), handled(LEAVES)
    first = taken[0] + 1 if taken and taken[0] <= spoken[-1] else spoken[0]
    last = next((k for k in left if k > first), len(beats))
    last = min(last, spoken[-1] + 1)
    out = list(beats)
    if not taken and not any(c.who == who and c.do == "hold" and c.prop == thing for c in beats[0].cues):
        out[0] = replace(out[0], cues=(Cue(who, "hold", 0, 1, prop=thing), *out[0].cues))
    for k in range(first, last):
        gap = min(max(beats[k + 1].gap, 0), WAITS) if k + 1 < len(beats) else 0
        cue = Cue(who, "phone", -RISE, RISE + out[k].frames + gap + RISE, prop=thing, manner=far_ear)
        kept = tuple(c for c in out[k].cues if not (c.who == who and c.do == "phone"))
        out[k] = replace(out[k], cues=(*kept, cue))
    return tuple(out)
