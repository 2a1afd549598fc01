"""Direct: the shots of each scene, by the rules of film grammar. A shot whose anchors survive keeps its id, cut and camera."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from filmwright.direction.brims import brimmed
from filmwright.direction.styles import LONG, genre_of, tempo
from filmwright.film import Film
from filmwright.formats import tables
from filmwright.graph import Status, digest
from filmwright.shots import Shot
from filmwright.steps.outline import outlines
from filmwright.steps.progress import Progress, working
from filmwright.steps.several import several

if TYPE_CHECKING:
    from filmwright.steps.direct_scene import Asked

PACE = "direct/pace"  # in made.toml: what the film's genre makes of the style's shots
WAY = "direct/way"  # in made.toml: the way of filming and the picture's shape of the shot lists that stand
VERSION = 7  # raised when direction would now cover the same performance otherwise


def run(film: Film, progress: Progress) -> list[str]:
    """Direct every scene whose performance, place or style changed; ids of the scenes that were directed anew."""
    fresh, keys = _wanted(film)
    made = _made_from(film)
    stale = [i for i, key in keys.items() if made.get(i) != key]
    if not stale:
        return []
    from filmwright.steps.direct_scene import Asked, shots_of

    bible, last = film.bible(), film.scene_ids()[-1]
    width, height = film.settings.picture
    style, pace = film.settings.style, _tempo(film)
    film.made.steps[PACE] = f"{pace:g}"
    anew = film.made.steps.get(WAY, _way(film)) != _way(film)
    asked = [
        Asked(
            film.scene(i), bible, style, fresh[i], _standing(film, i, anew, progress), width / height, i == last, pace
        )
        for i in stale
    ]
    with working(progress, "direct", len(stale)):
        for one, proposed in zip(asked, several(shots_of, asked), strict=True):
            scene_id = one.scene.id
            notes = _kept(film, one, proposed)
            film.made.steps[f"direct/{scene_id}"] = keys[scene_id]
            film.made.notes[f"direct/{scene_id}"] = notes
            film.save_made(soon=True)
            for note in notes:
                progress.say(f"Scene {scene_id}: {note}")
            progress.advance(1, f"scene {scene_id}")
    film.made.steps[WAY] = _way(film)
    film.save_made()
    return stale


def _way(film: Film) -> str:
    """The way of filming and the picture's shape, on which every shot list of the film rests."""
    width, height = film.settings.picture
    return f"{film.settings.style}; {film.settings.genre}; {width / height:.3f}"


def _standing(film: Film, scene: str, anew: bool, progress: Progress) -> tuple[Shot, ...]:
    """The shots of a scene that its direction goes on from: none of them where the whole film is shot otherwise, but for a scene in
    which a person has made some."""
    old = tuple(film.shots(scene))
    mine = [shot.id for shot in old if _is_a_persons(film, shot)]
    if anew and mine:
        progress.say(
            f"Scene {scene}: {', '.join(mine)} {'is' if len(mine) == 1 else 'are'} yours, so its shots stay as they are. To have the "
            f"scene shot in the new way, move shots/{scene}.toml away."
        )
    return old if mine or not anew else ()


def statuses(film: Film) -> list[Status]:
    """Whether each scene's shot list stands."""
    found, made = [], _made_from(film)
    for scene_id, key in _wanted(film)[1].items():
        last = made.get(scene_id)
        changed = "its performance, its place or the film's style changed"
        why = ("it has not been made yet",) if last is None else (changed,) if last != key else ()
        found.append(Status(scene_id, "shots", why, False, 1.0))
    return found


def _made_from(film: Film) -> dict[str, str | None]:
    """By scene id, for those that have a shot list, the digest of what it was made from."""
    return {scene: film.made.steps.get(f"direct/{scene}") for scene in film.listed("shots")}


def _wanted(film: Film) -> tuple[dict[str, tuple[bool, ...]], dict[str, str]]:
    """By scene id: whether its place (or each of them) is new to the film, and the digest of all that its direction is made from."""
    bible, seen = film.bible(), set[str]()
    width, height = film.settings.picture
    shape, style = round(width / height, 3), (film.settings.style, film.settings.genre)
    people = {c.id: (c.look.height, brimmed(c.wardrobe)) for c in bible.characters}
    fresh, keys = {}, {}
    found = outlines(film)
    for outline in found:
        places = (outline.place, *outline.others)
        fresh[outline.id] = tuple(place not in seen for place in places)
        seen |= set(places)
        last = outline is found[-1]
        cast = [people.get(who) for who in outline.cast]
        where = bible.place(outline.place)
        new: object = fresh[outline.id][0]
        if outline.others:
            new = (fresh[outline.id], [bible.place(place) for place in outline.others])
        keys[outline.id] = digest((VERSION, outline.scene, cast, where, style, shape, new, last))
    return fresh, keys


def _tempo(film: Film) -> float:
    """How the film's genre stretches its shots: as film.toml says, else by the moods of the scenes when it was first directed."""
    if film.settings.genre:
        return tempo(film.settings.genre, LONG)
    if PACE in film.made.steps:  # a scene that changes its mood does not change the cut of the others
        return float(film.made.steps[PACE])
    moods, seconds = Counter[str](), 0.0
    for outline in outlines(film):
        moods[outline.setting[2]] += round(outline.seconds)
        seconds += outline.seconds
    return tempo(genre_of(moods), seconds / 60)


def _kept(film: Film, asked: Asked, proposed: list[Shot]) -> list[str]:
    """Keep a proposed shot list; what a person made of a shot stays, only its window follows the cut around it."""
    scene_id = asked.scene.id
    kept = frozenset(shot.id for shot in asked.old if _is_a_persons(film, shot))
    mine = {shot.id: shot for shot in asked.old if shot.id in kept}
    settled = [replace(mine[shot.id], start=shot.start, end=shot.end) if shot.id in mine else shot for shot in proposed]
    for shot in settled:
        if shot.id not in kept:
            film.made.records[f"shot/{shot.id}"] = written(shot)
    film.save_shots(scene_id, settled)
    gone = kept - {shot.id for shot in settled}
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
