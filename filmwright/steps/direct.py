"""Direct: the shots of each scene, by the rules of film grammar. A shot whose anchors survive keeps its id, cut and camera."""

from __future__ import annotations

from dataclasses import replace

from filmwright.direction.directing import direct
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import Status, digest
from filmwright.scenes import Scene
from filmwright.shots import Shot
from filmwright.stage.places import build
from filmwright.stage.world import World
from filmwright.steps.progress import Progress, working

VERSION = 3  # raised when direction would now cover the same performance otherwise


def run(film: Film, progress: Progress) -> list[str]:
    """Direct every scene whose performance, place or style changed; ids of the scenes that were directed anew."""
    fresh, keys = _wanted(film)
    stale = [i for i, key in keys.items() if _last(film, i) != key]
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


def statuses(film: Film) -> list[Status]:
    """Whether each scene's shot list stands."""
    found = []
    for scene_id, key in _wanted(film)[1].items():
        last = _last(film, scene_id)
        changed = "its performance, its place or the film's style changed"
        why = ("it has not been made yet",) if last is None else (changed,) if last != key else ()
        found.append(Status(scene_id, "shots", why, False, 1.0))
    return found


def _last(film: Film, scene: str) -> str | None:
    """The digest of what a scene's shot list was made from; None when it has none."""
    return film.made.steps.get(f"direct/{scene}") if film.path("shots", f"{scene}.toml").is_file() else None


def _wanted(film: Film) -> tuple[dict[str, bool], dict[str, str]]:
    """By scene id: whether its place is new to the film, and the digest of all that its direction is made from."""
    bible, seen = film.bible(), set[str]()
    width, height = film.settings.picture
    fresh, keys = {}, {}
    for scene_id in film.scene_ids():
        scene = film.scene(scene_id)
        fresh[scene_id] = scene.place not in seen
        seen.add(scene.place)
        heights = [c.look.height for c in bible.characters if c.id in scene.cast]
        shape, last = round(width / height, 3), scene_id == film.scene_ids()[-1]
        made_from = (
            VERSION,
            scene,
            heights,
            bible.place(scene.place),
            film.settings.style,
            shape,
            fresh[scene_id],
            last,
        )
        keys[scene_id] = digest(made_from)
    return fresh, keys


def _direct(film: Film, scene: Scene, fresh: bool) -> list[str]:
    bible = film.bible()
    world = World(scene, bible)
    place = bible.place(scene.place)
    assert place is not None  # World has said so in a sentence
    old = film.shots(scene.id)
    width, height = film.settings.picture
    kept = frozenset(shot.id for shot in old if _is_a_persons(film, shot))
    last = scene.id == film.scene_ids()[-1]
    proposed = direct(
        scene,
        build(place).plan,
        world.performance,
        bible,
        film.settings.style,
        fresh,
        old or None,
        width / height,
        last,
    )
    # What a person made of a shot stays; only its window follows the cut around it.
    mine = {shot.id: shot for shot in old if shot.id in kept}
    proposed = [
        replace(mine[shot.id], start=shot.start, end=shot.end) if shot.id in mine else shot for shot in proposed
    ]
    for shot in proposed:
        if shot.id not in kept:
            film.made.records[f"shot/{shot.id}"] = written(shot)
    film.save_shots(scene.id, proposed)
    gone = kept - {shot.id for shot in proposed}
    return [
        f"Shot {shot} was yours, but what it was anchored to is gone from the scene; its takes are kept."
        for shot in sorted(gone)
    ]


def _is_a_persons(film: Film, shot: Shot) -> bool:
    """Whether a person changed this shot since filmwright wrote it."""
    last = film.made.records.get(f"shot/{shot.id}")
    return shot.locked or (last is not None and written(shot) != last)


def written(shot: Shot) -> str:
    """Digest of what filmwright writes of a shot; which take is circled, what is locked, what films it and its cards are the person's."""
    return digest(tables.plain(replace(shot, circled=0, locked=False, generator="", model="", cards=())))
