"""Outlines: what every scene and its shot list hold, in few words, remembered by the content of their files.

A long film has hundreds of such files; whoever only wants to know how long it is, or what to tell of it, need not read them all again.
The memory is `.cache/outlines.json` in the film's folder; it may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from filmwright import files
from filmwright.film import Film, scene_order
from filmwright.scenes import Scene
from filmwright.shots import Shot

VERSION = 3  # raised when an outline holds something else
CACHE = (".cache", "outlines.json")
Stamp = tuple[int, int, int]  # of a file: when it was last changed, its size, and which file it is
Stamps = tuple[Stamp, Stamp | None]  # of the scene's file and of its shot list


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


_held: WeakKeyDictionary[Film, dict[str, tuple[Stamps, Outline]]] = WeakKeyDictionary()


def outlines(film: Film) -> list[Outline]:
    """Every blocked scene in the film's order. Files that changed since they were last read are read; nothing else is."""
    held, remembered = _held.get(film, {}), None
    here: dict[str, tuple[Stamps, Outline]] = {}
    rooms = film.path("scenes"), film.path("shots")
    scenes, shots = map(_stamps, rooms)
    for scene_id in sorted(scenes, key=scene_order):
        stamps = scenes[scene_id], shots.get(scene_id)
        if scene_id not in held or held[scene_id][0] != stamps:
            remembered = remembered if remembered is not None else _remembered(film)
            keys = _content(rooms[0], scene_id), _content(rooms[1], scene_id)
            row = remembered.get(scene_id, {})
            if _keys(row) == keys:
                here[scene_id] = stamps, _built(row)
            else:
                here[scene_id] = stamps, _outline(film.scene(scene_id), film.shots(scene_id), *keys)
        else:
            here[scene_id] = held[scene_id]
    if remembered is not None:
        _remember(film, remembered, [outline for _, outline in here.values()])
    _held[film] = here
    return [outline for _, outline in here.values()]


def _stamps(room: Path) -> dict[str, Stamp]:
    """By scene id, the stamp of its file in a folder."""
    try:
        with os.scandir(room) as entries:
            found = {entry.name: entry.stat() for entry in entries if entry.name.endswith(".toml")}
    except FileNotFoundError:
        return {}
    return {
        name.removesuffix(".toml"): (state.st_mtime_ns, state.st_size, state.st_ino) for name, state in found.items()
    }


def _content(room: Path, scene_id: str) -> str:
    """Digest of a scene's file in a folder; "" where there is none."""
    try:
        return hashlib.sha256((room / f"{scene_id}.toml").read_bytes()).hexdigest()[:16]
    except FileNotFoundError:
        return ""


def _keys(row: Mapping[str, Any]) -> tuple[str, str]:
    return row.get("scene", ""), row.get("shots", "")


def _remember(film: Film, before: Mapping[str, Any], now: Sequence[Outline]) -> None:
    """Write what is known of the scenes, if it is not what was remembered `before`."""
    rows = {}
    for outline in now:
        row = before.get(outline.id, {})
        rows[outline.id] = row if _keys(row) == (outline.scene, outline.shots) else asdict(outline)
    if rows != before:
        files.write(film.path(*CACHE), json.dumps({"version": VERSION, "scenes": rows}, separators=(",", ":")))


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
        if not (scene.has(shot.start.beat) and scene.has(shot.end.beat)):
            continue  # blocked anew, and not directed yet: what it was cut on is gone
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
