"""How a telephone call of two ends sounds: every voice clear in its own room, and through the telephone in the other one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from filmwright.film import Film
from filmwright.scenes import Scene
from filmwright.stage.world import World
from filmwright.steps.causes import Ears
from filmwright.steps.cut import Edit
from filmwright.steps.ends import shown_in
from filmwright.steps.grounds import room_of
from filmwright.steps.recut import Laid


def lines(film: Film, edit: Edit, scene: Scene, laid: Mapping[str, Laid]) -> list[dict[str, Any]]:
    """The lines of a call seen at both ends: clear in the speaker's room while the picture is there, through the telephone while it is
    at the other end."""
    bible, found = film.bible(), list[dict[str, Any]]()
    aspect = film.settings.picture[0] / film.settings.picture[1]
    shots = film.shots(scene.id)
    ears = {side.place: Ears(World(scene.at(side.place), bible), shots, aspect) for side in scene.sides}
    home = {who: side.place for side in scene.sides for who in side.who}
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        if beat.id not in laid or not film.recipe("sound", "dialogue", f"{beat.id}.json"):
            continue
        line, where = laid[beat.id], home.get(beat.who, "")
        place = bible.place(where)
        for first, last, shown in shown_in(scene, shots, start, start + min(line.frames, beat.frames)):
            near = shown == where and not beat.voice_over and place is not None
            distance, pan = ears[where].hear(beat.who, (first + last) / 2) if near else (1.2, 0.0)
            row: dict[str, Any] = {
                "id": beat.id,
                "start": (line.at + first - start) / edit.fps,
                "distance": round(min(1.0 + 0.35 * max(distance - 1.0, 0.0), 6.0), 2),
                "pan": round(0.45 * pan, 2),
                "room": room_of(place) if near and place is not None else "open",
            }
            if not near and not beat.voice_over:  # a voice that is only heard was recorded through the telephone
                row["through"] = "phone"
            skip = line.skip + first - start
            if skip or last - first < beat.frames:
                row["heard"] = (skip / edit.fps, (last - first) / edit.fps)
            found.append(row)
    return found
