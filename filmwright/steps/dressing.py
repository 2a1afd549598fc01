"""Dressing: who wears what in which scene, from the changes of dress that the action tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmwright.bible import Character, Garment
from filmwright.reading.conditions import STATES, State, a_day_later
from filmwright.reading.continuity import Worn, goes_on
from filmwright.reading.costume import costume_words
from filmwright.screenplay import Scene, Screenplay
from filmwright.stage.people.wardrobe import dress

Outfits = tuple[tuple[str, tuple[Garment, ...]], ...]
States = tuple[tuple[str, tuple[str, ...]], ...]


def outfits(character: Character, changed: Sequence[Worn], screenplay: Screenplay) -> Outfits:
    """The scenes in which somebody is dressed otherwise than in the wardrobe, and how.

    What is put off stays off from the next scene on, until it is put on again or time has passed; a new costume is worn from its own
    scene on, until the next.
    """
    mine = [change for change in changed if change.who == character.name]
    if not mine:
        return ()
    found: list[tuple[str, tuple[Garment, ...]]] = []
    costume, off = character.wardrobe, set[str]()
    for scene in screenplay.scenes:
        if not goes_on(scene):
            off = set()
        for change in (c for c in mine if c.place.scene == scene.id and c.costume):
            costume = dress(costume_words(change.garment), character.look, character.look.face).garments
            off = set()
        worn = tuple(garment for garment in costume if garment.kind not in off)
        if worn != character.wardrobe and _is_there(character, scene):
            found.append((scene.id, worn))
        for change in (c for c in mine if c.place.scene == scene.id and not c.costume):
            kinds = {g.kind for g in costume if _is(g.kind, change.garment)}
            off = off - kinds if change.on else off | kinds
    return tuple(found)


def states(character: Character, told: Sequence[State], changed: Sequence[Worn], screenplay: Screenplay) -> States:
    """The scenes in which somebody is wet, dirty or torn, and which of it.

    What happens in a scene shows from the next one on (water shows at once, where one goes into it); what is told as being so holds in
    its own scene. It ends when the script dries, washes, mends or dresses them anew; wetness also when time passes, the rest when a day
    does.
    """
    mine = [state for state in told if state.who == character.name]
    if not mine:
        return ()
    found: list[tuple[str, tuple[str, ...]]] = []
    now: set[str] = set()
    for scene in screenplay.scenes:
        if not goes_on(scene):
            now -= {"wet", "sweat"} if not a_day_later(scene) else set(STATES)
        new = any(c.who == character.name and c.costume and c.place.scene == scene.id for c in changed)
        here = [state for state in mine if state.place.scene == scene.id]
        now = (set() if new else now) | {state.what for state in here if state.on and state.at_once}
        if now and _is_there(character, scene):
            found.append((scene.id, tuple(what for what in STATES if what in now)))
        for state in here:
            now = now | {state.what} if state.on else now - {state.what}
    return tuple(found)


def _is(kind: str, word: str) -> bool:
    """Whether a garment of the wardrobe is what a word of the script calls it: a trench coat is a coat."""
    return word == kind or word in kind.split() or kind in word.split() or kind.endswith(word)


def _is_there(character: Character, scene: Scene) -> bool:
    bare = re.escape(re.sub(r"^(?:THE|A|AN|LE|LA|LES) ", "", character.name))
    named = re.compile(rf"\b{bare}\b", re.I)
    return character.name in scene.speakers or any(named.search(action.shown) for action in scene.actions)
