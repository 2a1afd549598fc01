"""Boarding: what a storyboard's panel shows of a shot: its still, its words, and the arrows of whoever moves in it, camera or people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path

import numpy as np

from filmwright.bible import Bible
from filmwright.graph import digest
from filmwright.scenes import Beat, Scene
from filmwright.shots import Shot

VERSION = 1  # raised when the same shot would now have another panel
MOVED = 0.16  # parts of the picture's half width that somebody goes before an arrow tells of it
LONGEST = 230  # letters of a panel's text
# (from u, v, to u, v) of each camera move's arrows; v is up, -1..1 is the picture
MOVES: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "pan_left": ((0.45, 0.82, -0.45, 0.82),), "pan_right": ((-0.45, 0.82, 0.45, 0.82),),
    "truck_left": ((0.45, -0.82, -0.45, -0.82),), "truck_right": ((-0.45, -0.82, 0.45, -0.82),),
    "tilt_up": ((0.9, -0.4, 0.9, 0.4),), "tilt_down": ((0.9, 0.4, 0.9, -0.4),),
    "crane_up": ((-0.9, -0.6, -0.9, 0.6),), "crane_down": ((-0.9, 0.6, -0.9, -0.6),),
    "push_in": ((-0.92, 0.85, -0.66, 0.56), (0.92, 0.85, 0.66, 0.56), (-0.92, -0.85, -0.66, -0.56), (0.92, -0.85, 0.66, -0.56)),
    "pull_out": ((-0.66, 0.56, -0.92, 0.85), (0.66, 0.56, 0.92, 0.85), (-0.66, -0.56, -0.92, -0.85), (0.66, -0.56, 0.92, -0.85)),
    "orbit": ((-0.5, -0.8, 0.1, -0.9), (0.1, -0.9, 0.6, -0.74)),
}  # fmt: skip
MOVES["zoom_in"], MOVES["zoom_out"] = MOVES["push_in"], MOVES["pull_out"]
MOVES["drone"] = MOVES["reveal"] = MOVES["crane_up"]


@dataclass(frozen=True)
class Arrow:
    """An arrow on a still, in picture coordinates -1..1, v up; `who` goes, "" for the camera."""

    start: tuple[float, float]
    end: tuple[float, float]
    who: str = ""


@dataclass(frozen=True)
class Panel:
    """One shot of a storyboard. `head` is the line under the still, `text` what is done and said in it."""

    shot: str
    head: str
    text: str
    arrows: tuple[Arrow, ...]
    seconds: float


@dataclass(frozen=True)
class Asked:
    """The panels that are wanted of one scene, and where their stills go; `shots` are those to be drawn anew."""

    scene: Scene
    bible: Bible
    shots: tuple[Shot, ...]
    folder: Path
    size: tuple[int, int]
    quality: str


def key_of(asked: Asked, shot: Shot) -> str:
    """Digest of all that a shot's panel is made from."""
    from filmwright.stage.world import LOOK_VERSION

    scene, bible = asked.scene.at(shot.place), asked.bible
    people = [
        (c.id, c.name, c.kind, c.looking(scene.id), c.worn(scene.id)) for c in bible.characters if c.id in scene.cast
    ]
    named = {cue.prop for beat in scene.beats for cue in beat.cues} | {name for name, _ in scene.props}
    things = [prop for prop in bible.props if prop.id in named]
    window = beats_of(scene, shot)
    before = tuple(beat for beat in scene.beats if scene.starts[scene.index(beat.id)] < scene.frame(shot.end))
    acting = [(b.id, b.frames, b.gap, b.cues, b.mood, b.intensity) for b in before]
    setting = (scene.place, scene.time, scene.weather, scene.mood, scene.marks, scene.props, scene.storm, scene.seed)
    drawn = (shot.rig, shot.size, shot.movement, shot.kind, shot.start, shot.end)
    place = bible.place(scene.place)
    return digest(
        (VERSION, LOOK_VERSION, people, things, window, acting, setting, drawn, place, asked.size, asked.quality)
    )


def beats_of(scene: Scene, shot: Shot) -> list[tuple[str, str, str]]:
    """(kind, who, text) of what a shot shows and lets be heard, in order."""
    start, end = scene.frame(shot.start), scene.frame(shot.end)
    found = []
    for at, beat in zip(scene.starts, scene.beats, strict=True):
        shared = min(at + beat.frames, end) - max(at, start)
        if beat.text and (shared > 0.4 * beat.frames or (shared > 0.5 * (end - start) and shared > 6)):
            found.append((beat.kind, beat.who, beat.text))
    return found


def text_of(scene: Scene, bible: Bible, shot: Shot) -> str:
    """What is done and said in a shot, as a panel tells it."""
    rows = []
    for kind, who, text in beats_of(scene, shot):
        character = bible.character(who)
        name = character.name if character else who.upper()
        rows.append(f"{name}: “{' '.join(text.split())}”" if kind == "line" else " ".join(text.split()))
    told = "  ".join(rows)
    return told if len(told) <= LONGEST else told[: LONGEST - 1].rsplit(" ", 1)[0] + "…"


def head_of(scene: Scene, shot: Shot) -> str:
    """Size, lens, move and length of a shot on one line."""
    focal = round(shot.rig.keys[0].focal) if shot.rig.keys else 0
    seconds = (scene.frame(shot.end) - scene.frame(shot.start)) / scene.fps
    lens = f" {focal} mm" if focal else ""
    move = "" if shot.movement == "static" else f" · {shot.movement.replace('_', ' ')}"
    angle = "" if shot.angle == "eye" else f" · {shot.angle} angle"
    return f"{shot.size} {shot.kind}{lens}{angle}{move} · {seconds:.1f} s"


def drawn(asked: Asked) -> list[tuple[str, bytes, str]]:
    """(shot, JPEG of its still, its arrows as JSON) for each shot of a scene: the work of one process."""
    return list(_drawn(asked))


def _drawn(asked: Asked) -> Iterator[tuple[str, bytes, str]]:
    from PIL import Image

    from filmwright.generators.stage import pipeline
    from filmwright.stage.camera import view
    from filmwright.stage.filming import picture
    from filmwright.stage.snapshot import View
    from filmwright.stage.world import World

    worlds = {place: World(asked.scene.at(place), asked.bible) for place in {shot.place for shot in asked.shots}}
    width, height = asked.size
    renderer = pipeline(width, height, asked.quality)
    for shot in asked.shots:
        world = worlds[shot.place]
        first, last = asked.scene.frame(shot.start), asked.scene.frame(shot.end) - 1
        frame = _telling(world.scene, shot, first, last)

        def camera(at: float, shot: Shot = shot, world: World = world) -> View:
            return view(shot, world.performance, at, width / height)

        rgb = picture(world, camera, frame, world.seconds(first) + (frame - first) / asked.scene.fps, renderer).rgb
        out = BytesIO()
        Image.fromarray(np.asarray(rgb)).save(out, "JPEG", quality=88)
        arrows = [asdict(arrow) for arrow in _arrows(shot, world, camera, (first, frame, last), width / height)]
        yield shot.id, out.getvalue(), json.dumps(arrows)


def _telling(scene: Scene, shot: Shot, first: int, last: int) -> int:
    """The frame that tells most of a shot: the middle of what is done in it, else its own middle."""
    middle = (first + last) // 2
    cues = [
        start + cue.at + int(0.55 * cue.frames)
        for start, beat in zip(scene.starts, scene.beats, strict=True)
        for cue in beat.cues
        if cue.who in shot.subjects and cue.do not in ("look", "face", "wait")
    ]
    within = [at for at in cues if first + 4 <= at <= last - 4]
    return min(within, key=lambda at: abs(at - middle)) if within else middle


def _arrows(shot: Shot, world: object, camera: object, span: tuple[int, int, int], aspect: float) -> Iterator[Arrow]:
    """The camera's own arrows, and those of people who cross the picture while it is looked at as it stands in the still."""
    from filmwright.stage.camera import project
    from filmwright.stage.world import World

    assert isinstance(world, World) and callable(camera)
    for u0, v0, u1, v1 in MOVES.get(shot.movement, ()):
        yield Arrow((u0, v0), (u1, v1))
    first, frame, last = span
    if shot.rig.follow:
        way = world.performance.position(shot.rig.follow, last) - world.performance.position(shot.rig.follow, first)
        seen = camera(frame)
        at = world.performance.eye(shot.rig.follow, frame)
        u0, _, z0 = project(seen, at, aspect)
        u1, _, z1 = project(seen, at + way * 0.25, aspect)
        if z0 > 0.3 and z1 > 0.3 and abs(u1 - u0) > MOVED:
            end = float(np.clip(u1, -0.95, 0.95))
            yield Arrow((float(np.clip(u0, -0.95, 0.95)), -0.86), (end, -0.86))
        return
    for who in shot.subjects:
        if who not in world.scene.cast or not (
            world.performance.on_stage(who, first) and world.performance.on_stage(who, last)
        ):
            continue
        seen, chest = camera(frame), np.array([0.0, -0.45, 0.0])
        ends = [project(seen, world.performance.eye(who, at) + chest, aspect) for at in (first, last)]
        if min(z for *_, z in ends) < 0.3:
            continue
        (u0, v0), (u1, v1) = ((float(np.clip(u, -0.95, 0.95)), float(np.clip(v, -0.85, 0.85))) for u, v, _ in ends)
        if np.hypot(u1 - u0, (v1 - v0) / aspect) > MOVED:
            yield Arrow((u0, v0), (u1, v1), who)


__all__ = ["Arrow", "Asked", "Beat", "Panel", "beats_of", "drawn", "head_of", "key_of", "text_of"]
