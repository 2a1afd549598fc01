"""Outlines: what every scene and its shot list hold, in few words, remembered by the content of their files.

A long film has hundreds of such files; whoever only wants to know how long it is, or what to tell of it, need not read them all again.
The memory is `.cache/outlines.json` in the film's folder; it may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import Any

from filmwright import files
from filmwright.film import Film
from filmwright.scenes import Scene
from filmwright.shots import Shot

VERSION = 3  # raised when an outline holds something else
CACHE = (".cache", "outlines.json")


@dataclass(frozen=True)
class Outlined:
    """A shot in an outline: `told` is its line in a plan; `window` its first and last frame (excluded) on the scene's clock."""

    id: str
    window: tuple[int, int]
    told: str
    locked: bool = False
    hired: bool = False  # the shot itself says what films it


@dataclass(frozen=True)
class Outline:
    """A scene in few words. `scene` is the digest of its file, `shots` of its shot list ("" where there is none)."""

    id: str
    scene: str
    shots: str
    heading: str
    place: str
    setting: tuple[str, str, str]  # time, weather, mood
    frames: int
    fps: int
    tail: int
    transition: str
    cast: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]  # (its beat, who speaks)
    rows: tuple[Outlined, ...] = field(default_factory=tuple)
    others: tuple[str, ...] = ()  # of a scene in two places the other one

    @property
    def seconds(self) -> float:
        """How long the scene lasts."""
        return self.frames / self.fps


def outlines(film: Film) -> list[Outline]:
    """Every blocked scene in the film's order. Files that changed since they were last read are read; nothing else is."""
    known = _remembered(film)
    found, rows = list[Outline](), dict[str, Any]()
    scenes, shots = contents(film, "scenes"), contents(film, "shots")
    for scene_id in film.scene_ids():
        keys = scenes.get(scene_id, ""), shots.get(scene_id, "")
        row = known.get(scene_id)
        if row is not None and (row["scene"], row["shots"]) == keys:
            found.append(_built(row))
        else:
            found.append(_outline(film.scene(scene_id), film.shots(scene_id), *keys))
            row = asdict(found[-1])
        rows[scene_id] = row
    if rows != known:
        files.write(film.path(*CACHE), json.dumps({"version": VERSION, "scenes": rows}, separators=(",", ":")))
    return found


def contents(film: Film, room: str) -> dict[str, str]:
    """Digests of the scenes' files in `room` ("scenes" or "shots"), by scene id."""
    paths = film.path(room).glob("*.toml")
    return {path.stem: hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in paths}


def _remembered(film: Film) -> dict[str, Any]:
    try:
        table = json.loads(film.path(*CACHE).read_text("utf-8"))
        return dict(table["scenes"]) if table["version"] == VERSION else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}  # a memory that cannot be read is none


def _built(row: dict[str, Any]) -> Outline:
    shots = tuple(Outlined(**{**shot, "window": tuple(shot["window"])}) for shot in row["rows"])
    return Outline(
        **{
            **row,
            "rows": shots,
            "setting": tuple(row["setting"]),
            "cast": tuple(row["cast"]),
            "others": tuple(row["others"]),
            "lines": tuple(map(tuple, row["lines"])),
        }
    )


def _outline(scene: Scene, shots: list[Shot], key: str, shots_key: str) -> Outline:
    rows = []
    for shot in shots:
        start, end = scene.frame(shot.start), scene.frame(shot.end)
        words = f"{shot.size} {shot.kind} {' and '.join(shot.subjects)}".strip()
        told = f"{(end - start) / scene.fps:4.1f} s  {words}, {shot.movement}: {shot.why}"
        rows.append(Outlined(shot.id, (start, end), told, shot.locked, bool(shot.generator)))
    setting = (scene.time, scene.weather, scene.mood)
    lines = tuple((beat.id, beat.who) for beat in scene.beats if beat.kind == "line")
    return Outline(
        scene.id, key, shots_key, scene.heading, scene.place, setting, scene.frames, scene.fps, scene.tail,
        scene.transition, scene.cast, lines, tuple(rows), tuple(side.place for side in scene.sides[1:]),
    )  # fmt: skip
