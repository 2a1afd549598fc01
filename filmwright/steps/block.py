"""Block: each scene as one continuous performance, timed to speech and action. What a person blocked stays theirs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from filmwright import screenplay as words
from filmwright.bible import Bible
from filmwright.direction.setting import Setting
from filmwright.errors import FilmError
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import Status, digest
from filmwright.reading.breakdown import place_of, setting
from filmwright.reading.calls import End, calls, headings
from filmwright.scenes import Scene
from filmwright.screenplay import Screenplay
from filmwright.steps import speak
from filmwright.steps.progress import Progress, working
from filmwright.steps.several import several

VERSION = 7  # raised when blocking would now stage the same words otherwise
SETTING = ("place", "time", "weather", "mood", "storm")
WITHIN = re.compile(
    r"\b(inside|in) the storm\b|sand runs sideways|brown dark|swallow(s|ed)? (them|her|him|everything)", re.I
)
WORD = re.compile(r"\w+")
ACTING = ("cues", "mood", "intensity", "gap")
SENTENCES = {
    "words": "its words changed",
    "heading": "its heading changed",
    "hour": "its hour, its weather or its mood changed",
    "place": "its place changed",
    "people": "who is in it, a name or a height changed",
    "props": "a prop in it is another one, or of another size",
    "speech": "the length of its speech changed",
    "way": "frames a second, the film's seed or the way of blocking changed",
}
BEFORE = "an earlier version blocked it"


def run(film: Film, screenplay: Screenplay, progress: Progress) -> list[str]:
    """Block every scene whose words, speech, cast or place changed; ids of the scenes that were blocked anew."""
    bible, lengths = film.bible(), speak.lengths(film, screenplay)
    settings, keys, telephoned = _wanted(film, screenplay, bible, lengths)
    there = film.listed("scenes")
    stale = [s for s in screenplay.scenes if film.made.steps.get(f"block/{s.id}") != keys[s.id] or s.id not in there]
    for gone in there - set(keys):
        film.drop_scene(gone)
        progress.say(f"Scene {gone} is no longer in the screenplay; its blocking and shots were moved to cut-out/.")
    if not stale:
        return []
    from filmwright.direction.earlier import earlier
    from filmwright.steps.block_scene import Asked, blocking_of

    storms = _storms(screenplay, settings)
    asked = []
    for scene in stale:
        where, ends = settings[scene.id], telephoned.get(scene.id, ())
        places = []
        for name in _plays_in(scene, where, ends, bible):
            place = bible.place(name)
            if place is None:
                raise FilmError(f"Scene {scene.id} plays in {name!r}, which is not in bible.toml. Add it there.")
            places.append(place)
        mine = {line.id: lengths[line.id] for line in scene.lines if line.id in lengths}
        before = earlier(film.scene(scene.id) if scene.id in there else None)
        asked.append(
            Asked(scene, tuple(places), ends, bible, mine, film.settings.seed, where, film.settings.fps, before)
        )
    with working(progress, "block", len(stale)):
        for one, blocked in zip(asked, several(blocking_of, asked), strict=True):
            scene_id = one.scene.id
            staged = replace(blocked.scene, storm=storms[scene_id])
            kept, notes = _settled(film, staged, set(one.lengths))
            film.save_scene(kept)
            film.made.steps[f"block/{scene_id}"] = keys[scene_id]
            film.made.notes[f"block/{scene_id}"] = [*blocked.notes, *notes]
            film.save_made(soon=True)
            for note in (*blocked.notes, *notes):
                progress.say(f"Scene {scene_id}: {note}")
            progress.advance(1, f"scene {scene_id}")
    film.save_made()
    return [scene.id for scene in stale]


def statuses(film: Film, screenplay: Screenplay) -> list[Status]:
    """Whether each scene's blocking stands."""
    _, keys, _ = _wanted(film, screenplay, film.bible(), speak.lengths(film, screenplay))
    found, there = [], film.listed("scenes")
    for scene in screenplay.scenes:
        last = film.made.steps.get(f"block/{scene.id}") if scene.id in there else None
        why = ("it has not been made yet",) if last is None else _changed(last, keys[scene.id])
        found.append(Status(scene.id, "scene", why, False, 0.2))
    return found


def _changed(last: str, now: str) -> tuple[str, ...]:
    """In sentences, what differs between two keys."""
    if last == now:
        return ()
    was, parts = (dict(part.partition(":")[::2] for part in key.split()) for key in (last, now))
    differ = [name for name in SENTENCES if was.get(name) != parts[name]]
    if "hour" in differ or "place" in differ:
        differ = [name for name in differ if name != "heading"]  # that is what the heading says
    return tuple(SENTENCES[name] for name in differ) if set(was) == set(parts) else (BEFORE,)


def _wanted(
    film: Film, screenplay: Screenplay, bible: Bible, lengths: dict[str, int]
) -> tuple[dict[str, Setting], dict[str, str], dict[str, tuple[End, ...]]]:
    """By scene id: the setting, the digest of all that the blocking is made from, and the ends of the scenes that are calls."""
    telephoned = calls(screenplay)
    settings = dict(zip((s.id for s in screenplay.scenes), _settings(screenplay, bible, telephoned), strict=True))
    keys = {s.id: _key(s, settings[s.id], telephoned.get(s.id, ()), bible, lengths, film) for s in screenplay.scenes}
    return settings, keys, telephoned


def _plays_in(scene: words.Scene, where: Setting, ends: tuple[End, ...], bible: Bible) -> tuple[str, ...]:
    """The ids of the places of a scene: of both ends of a call that shows both, else the one."""
    return tuple(place_of(scene, bible, end.heading) for end in ends) if len(ends) > 1 else (where.place,)


def _there(film: Film, scene: str) -> bool:
    return film.path("scenes", f"{scene}.toml").is_file()


def _storms(screenplay: Screenplay, settings: dict[str, Setting]) -> dict[str, tuple[float, float]]:
    """How near a wall of dust is at each scene's beginning and end: it comes on from scene to scene, and is over those who are in
    it when the words say so."""
    within = {s.id for s in screenplay.scenes if any(WITHIN.search(action.shown) for action in s.actions)}
    coming = [s.id for s in screenplay.scenes if settings[s.id].weather == "sandstorm" and s.id not in within]
    found = {scene.id: (0.0, 0.75) for scene in screenplay.scenes}
    for k, scene_id in enumerate(coming):
        found[scene_id] = (round(0.15 + 0.6 * k / len(coming), 3), round(0.15 + 0.6 * (k + 1) / len(coming), 3))
    return found | dict.fromkeys(within, (1.0, 1.0))


def _settings(screenplay: Screenplay, bible: Bible, telephoned: Mapping[str, tuple[End, ...]]) -> list[Setting]:
    """Where, when and in what weather each scene plays; CONTINUOUS and LATER take theirs from the scene before."""
    return [
        Setting(place_of(scene, bible, headings(scene, telephoned)[0]), time, weather, mood, screenplay.language)
        for scene, (time, weather, mood) in zip(screenplay.scenes, setting(screenplay), strict=True)
    ]


def _key(
    scene: words.Scene, where: Setting, ends: tuple[End, ...], bible: Bible, lengths: dict[str, int], film: Film
) -> str:
    """Digests of all that blocking reads, by name: the words, the setting, the lengths of speech, and who and what in the bible they
    name. The colour of a thing is not among it: it changes pictures, not what anybody does."""
    spoken = [(line.id, lengths.get(line.id)) for line in scene.lines]
    elements = [(type(e).__name__, e) for e in scene.elements]
    said = {word[:4] for e in scene.elements for word in WORD.findall(_text_of(e).casefold())}
    people = [
        (c.id, c.name, c.kind, c.look.height) for c in bible.characters if _may_be_named(f"{c.name} {c.kind}", said)
    ]
    parts: dict[str, object] = {
        "words": elements,
        "heading": scene.heading.raw,
        "hour": (where.time, where.weather, where.mood, where.language),
        "place": (where.place, ends, [bible.place(name) for name in _plays_in(scene, where, ends, bible)]),
        "people": people,
        "props": [replace(prop, colour="") for prop in bible.props if _may_be_named(prop.name, said)],
        "speech": spoken,
        "way": (VERSION, film.settings.fps, film.settings.seed),
    }
    return " ".join(f"{name}:{digest(part)[:10]}" for name, part in parts.items())


def _text_of(element: words.Element) -> str:
    return f"{element.cue} {element.text}" if isinstance(element, words.Line) else element.text


def _may_be_named(name: str, said: set[str]) -> bool:
    """Whether a scene whose words begin so could mean somebody or something by a name: a word of it, or the beginning of one, is there."""
    stems = {word[:4] for word in WORD.findall(name.casefold()) if len(word) > 1} - {"pers", "voic"}
    return not stems or not stems.isdisjoint(said)


def _settled(film: Film, scene: Scene, spoken: set[str]) -> tuple[Scene, list[str]]:
    """The new blocking, with whatever a person changed in the old one kept; times follow the anchors."""
    beats = [replace(beat, spoken=beat.id in spoken) for beat in scene.beats]
    scene = replace(scene, beats=tuple(beats))
    old = film.scene(scene.id) if _there(film, scene.id) else None
    if old is not None and old.locked:
        return old, ["its blocking is locked and stays as it is."]
    now = groups(old) if old is not None else None
    values, notes = film.settle(f"scene/{scene.id}", now, groups(scene))
    table = tables.plain(scene)
    table.update(values["setting"])
    table["marks"], table["props"] = values["marks"], values["props"]
    acted = {beat["id"]: values.get(f"beat {beat['id']}", {}) for beat in table.get("beats", [])}
    for beat in table.get("beats", []):
        for key in ACTING:
            beat.pop(key, None)
        beat.update(acted[beat["id"]])
    return tables.build(Scene, table, f"scenes/{scene.id}.toml"), notes


def groups(scene: Scene) -> dict[str, Any]:
    """A scene's values by record group: the setting, where everybody starts, and the acting of each beat, its timing left out."""
    table = tables.plain(tables.build(Scene, tables.plain(scene)))  # as it is read back: 90 degrees are 90.0 in both
    found: dict[str, Any] = {
        "setting": {key: table[key] for key in SETTING if key in table},
        "marks": table.get("marks", {}),
        "props": table.get("props", {}),
    }
    for beat in table.get("beats", []):
        found[f"beat {beat['id']}"] = {key: beat[key] for key in ACTING if key in beat}
    return found
