"""Events of a screenplay: what its action lines say to happen by itself ("The window shatters.", "EXPLOSION."), with their moments.

The same reading as for prompts (asked_events), among the scene's own people, props and places. What a person lets fall breaks when it
has fallen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from filmwright.direction.asked_events import Happening, happenings
from filmwright.reading.request import Entity
from filmwright.scenes import Beat, Event, Point, Scene

LET_GO = ("drop", "throw")
FALLS = 0.5  # seconds from a hand to the floor, about
AHEAD = 0.3  # of an action's length, before what it tells of happens
# What only a thing that is there by itself can be seen to do: rain that falls against a window moves no window.
MOVES = frozenset(
    {"fall", "spin", "roll", "slide", "swing", "sway", "bounce", "flip", "rise", "sink", "collide", "levitate"}
)
BREAKS = ("shatter", "burst", "splash", "explode")


def with_events(
    scene: Scene,
    props: Mapping[str, str],
    people: Mapping[str, str],
    anchors: Iterable[tuple[str, Point]],
    height: float = 1.2,
) -> Scene:
    """The scene with the events that its action beats tell of.

    Args:
        scene: blocked.
        props: words -> id of a prop; only those that lie or are handled in the scene can be seen to break.
        people: names -> id of somebody in the scene.
        anchors: words of the place with their points on the floor.
        height: metres over the floor at which a thing of the place is taken to be.
    """
    there = {name for name, _ in scene.props} | {cue.prop for beat in scene.beats for cue in beat.cues}
    shown = {word: name for word, name in props.items() if name in there}
    spots = dict(anchors)
    beats = tuple(
        replace(beat, events=_told(beat, shown, people, spots, scene.fps, height)) if beat.kind == "action" else beat
        for beat in scene.beats
    )
    return replace(scene, beats=beats) if any(beat.events for beat in beats) else scene


def _told(
    beat: Beat, props: Mapping[str, str], people: Mapping[str, str], spots: Mapping[str, Point], fps: int, height: float
) -> tuple[Event, ...]:
    text = beat.text.lower().replace("’", "'")
    entities = _entities(text, props, people, spots)
    out: list[Event] = []
    clock = round(AHEAD * beat.frames)
    for found in happenings(text, tuple(entities), beat.text):
        event = _placed(found, props, spots, height)
        if event is None:
            continue
        let_go = next(
            (c for c in beat.cues if c.do in LET_GO and c.prop and (c.prop == event.what or not event.what)), None
        )
        if let_go is not None and event.do in BREAKS:
            event = replace(event, what=let_go.prop, where=(), at=let_go.at + round(0.55 * let_go.frames + FALLS * fps))
        elif any(c.do in LET_GO and c.prop == event.what for c in beat.cues):
            continue  # a hand lets it fall: that is the hand's
        else:
            event = replace(event, at=clock)
        out.append(event)
        clock += round(0.9 * fps)
    return tuple(out)


def _entities(
    text: str, props: Mapping[str, str], people: Mapping[str, str], spots: Mapping[str, Point]
) -> list[Entity]:
    """Who and what of the scene a line names, in order of mention, longest names first."""
    found: list[tuple[int, Entity]] = []
    taken = [False] * len(text)
    for kind, words in (("person", people), ("thing", props), ("scenery", {word: word for word in spots})):
        for word in sorted(words, key=len, reverse=True):
            match = re.search(rf"\b{re.escape(word.lower())}\b", text)
            if match and not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = [True] * len(match.group())
                items = (word,) if kind == "scenery" else ()
                found.append((match.start(), Entity(words[word], kind, match.group(), word.lower(), items=items)))
    return [entity for _, entity in sorted(found, key=lambda pair: pair[0])]


def _placed(found: Happening, props: Mapping[str, str], spots: Mapping[str, Point], height: float) -> Event | None:
    """The event at its place: on a prop, or where the place's own window or door is."""
    event = found.event
    if event.what in spots:
        if event.do in MOVES:
            return None
        x, z = spots[event.what]
        return replace(event, what="", where=(round(x, 3), height, round(z, 3)))
    del props
    return event
