"""Direct: the shots of each scene, by the rules of film grammar. A shot whose anchors survive keeps its id, cut and camera."""

from __future__ import annotations

from filmwright.direction.coverage import direct
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import digest
from filmwright.scenes import Scene
from filmwright.shots import Shot
from filmwright.stage.places import build
from filmwright.stage.world import World
from filmwright.steps.progress import Progress, working

VERSION = 1  # raised when direction would now cover the same performance otherwise


def run(film: Film, progress: Progress) -> list[str]:
    """Direct every scene whose performance, place or style changed; ids of the scenes that were directed anew."""
    bible, ids = film.bible(), film.scene_ids()
    seen: set[str] = set()
    fresh = {}
    keys = {}
    for scene_id in ids:
        scene = film.scene(scene_id)
        fresh[scene_id] = scene.place not in seen
        seen.add(scene.place)
        heights = [c.look.height for c in bible.characters if c.id in scene.cast]
        width, height = film.settings.picture
        keys[scene_id] = digest(
            (
                VERSION,
                scene,
                heights,
                bible.place(scene.place),
                film.settings.style,
                round(width / height, 3),
                fresh[scene_id],
            )
        )
    stale = [
        i for i in ids if film.made.steps.get(f"direct/{i}") != keys[i] or not film.path("shots", f"{i}.toml").is_file()
    ]
    if not stale:
        return []
    with working(progress, "direct", len(stale)):
        for scene_id in stale:
            notes = _direct(film, film.scene(scene_id), fresh[scene_id])
            film.made.steps[f"direct/{scene_id}"] = keys[scene_id]
            film.made.notes[f"direct/{scene_id}"] = notes
            film.save_made()
            for note in notes:
                progress.say(f"Scene {scene_id}: {note}")
            progress.advance(1, f"scene {scene_id}")
    return stale


def _direct(film: Film, scene: Scene, fresh: bool) -> list[str]:
    bible = film.bible()
    place = bible.place(scene.place)
    assert place is not None  # World says so in a sentence
    world = World(scene, bible)
    old = film.shots(scene.id)
    width, height = film.settings.picture
    proposed = direct(
        scene,
        build(place).plan,
        world.performance,
        bible,
        film.settings.style,
        fresh,
        old or None,
        width / height,
        frozenset(shot.id for shot in old if _is_a_persons(film, shot)),
    )
    for shot in proposed:
        film.made.records[f"shot/{shot.id}"] = (
            film.made.records.get(f"shot/{shot.id}", "") if shot in old else digest(tables.plain(shot))
        )
    film.save_shots(scene.id, proposed)
    return []


def _is_a_persons(film: Film, shot: Shot) -> bool:
    """Whether a person changed this shot since filmwright wrote it."""
    written = film.made.records.get(f"shot/{shot.id}")
    return shot.locked or (written is not None and digest(tables.plain(shot)) != written)
