"""Block: each scene as one continuous performance, timed to speech and action. What a person blocked stays theirs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from filmwright import screenplay as words
from filmwright.bible import Bible
from filmwright.direction.blocking import Setting, block
from filmwright.errors import FilmError
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import Status, digest
from filmwright.reading.breakdown import place_of, setting
from filmwright.scenes import Scene
from filmwright.screenplay import Screenplay
from filmwright.stage.places import build
from filmwright.steps import speak
from filmwright.steps.progress import Progress, working

VERSION = 3  # raised when blocking would now stage the same words otherwise
SETTING = ("place", "time", "weather", "mood", "storm")
WITHIN = re.compile(
    r"\b(inside|in) the storm\b|sand runs sideways|brown dark|swallow(s|ed)? (them|her|him|everything)", re.I
)
ACTING = ("cues", "mood", "intensity", "gap")


def run(film: Film, screenplay: Screenplay, progress: Progress) -> list[str]:
    """Block every scene whose words, speech, cast or place changed; ids of the scenes that were blocked anew."""
    bible, lengths = film.bible(), speak.lengths(film, screenplay)
    settings = {scene.id: where for scene, where in zip(screenplay.scenes, _settings(screenplay, bible), strict=True)}
    keys = {scene.id: _key(scene, settings[scene.id], bible, lengths, film) for scene in screenplay.scenes}
    stale = [
        s for s in screenplay.scenes if film.made.steps.get(f"block/{s.id}") != keys[s.id] or not _there(film, s.id)
    ]
    for gone in set(film.scene_ids()) - set(keys):
        film.drop_scene(gone)
        progress.say(f"Scene {gone} is no longer in the screenplay; its blocking and shots were moved to cut-out/.")
    if not stale:
        return []
    storms = _storms(screenplay, settings)
    with working(progress, "block", len(stale)):
        for scene in stale:
            where = settings[scene.id]
            place = bible.place(where.place)
            if place is None:
                raise FilmError(f"Scene {scene.id} plays in {where.place!r}, which is not in bible.toml. Add it there.")
            mine = {line.id: lengths[line.id] for line in scene.lines if line.id in lengths}
            blocked = block(scene, build(place).plan, bible, mine, film.settings.seed, where, film.settings.fps)
            staged = replace(blocked.scene, storm=storms[scene.id])
            kept, notes = _settled(film, staged, set(mine))
            film.save_scene(kept)
            film.made.steps[f"block/{scene.id}"] = keys[scene.id]
            film.made.notes[f"block/{scene.id}"] = [*blocked.notes, *notes]
            film.save_made()
            for note in (*blocked.notes, *notes):
                progress.say(f"Scene {scene.id}: {note}")
            progress.advance(1, f"scene {scene.id}")
    return [scene.id for scene in stale]


def statuses(film: Film, screenplay: Screenplay) -> list[Status]:
    """Whether each scene's blocking stands."""
    _, keys = _wanted(film, screenplay, film.bible(), speak.lengths(film, screenplay))
    found = []
    for scene in screenplay.scenes:
        last = film.made.steps.get(f"block/{scene.id}") if _there(film, scene.id) else None
        changed = "its words, the length of its speech, its cast or its place changed"
        why = ("it has not been made yet",) if last is None else (changed,) if last != keys[scene.id] else ()
        found.append(Status(scene.id, "scene", why, False, 0.2))
    return found


def _wanted(
    film: Film, screenplay: Screenplay, bible: Bible, lengths: dict[str, int]
) -> tuple[dict[str, Setting], dict[str, str]]:
    """The setting of each scene, and the digest of all that its blocking is made from, by scene id."""
    settings = {scene.id: where for scene, where in zip(screenplay.scenes, _settings(screenplay, bible), strict=True)}
    return settings, {s.id: _key(s, settings[s.id], bible, lengths, film) for s in screenplay.scenes}


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


def _settings(screenplay: Screenplay, bible: Bible) -> list[Setting]:
    """Where, when and in what weather each scene plays; CONTINUOUS and LATER take theirs from the scene before."""
    return [
        Setting(place_of(scene, bible), time, weather, mood, screenplay.language)
        for scene, (time, weather, mood) in zip(screenplay.scenes, setting(screenplay), strict=True)
    ]


def _key(scene: words.Scene, where: Setting, bible: Bible, lengths: dict[str, int], film: Film) -> str:
    """Digest of all that blocking reads: the words, the setting, the lengths of speech, who and what is in the bible."""
    people = [(c.id, c.name, c.kind, c.look.height) for c in bible.characters]
    place = bible.place(where.place)
    spoken = [(line.id, lengths.get(line.id)) for line in scene.lines]
    elements = [(type(e).__name__, e) for e in scene.elements]
    return digest(
        (
            VERSION,
            scene.heading.raw,
            elements,
            where,
            people,
            bible.props,
            place,
            spoken,
            film.settings.fps,
            film.settings.seed,
        )
    )


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
