"""What each take was made from: the performance in its window in local time, the camera, and the looks of what is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible
from filmwright.generators.generator import Generator
from filmwright.graph import Recipe, recipe
from filmwright.scenes import Phone, Scene
from filmwright.shots import Shot
from filmwright.stage.camera import project, view, window
from filmwright.stage.creatures import species_of
from filmwright.stage.creatures.creature import LOOK_VERSION as CREATURES
from filmwright.stage.props import prop_mesh
from filmwright.stage.snapshot import View
from filmwright.stage.world import LOOK_VERSION, World

MARGIN = 1.7  # how far outside the picture (1 is its edge) a person may stand whose shadow or sleeve may still be seen
AT_HAND = 1.5  # metres from the lens within which a thing may be in the picture, whatever its middle does
LOOK_EVERY = 4  # frames between the looks at who is seen; nobody crosses the margin in a sixth of a second


def seen(shot: Shot, world: World, aspect: float) -> tuple[str, ...]:
    """Ids of the people who are in the picture, or near enough to throw a shadow into it, at some time of the shot."""
    performance, shown = world.performance, window(shot, world.performance)
    found = set()
    for frame in [*range(shown.start, shown.end, LOOK_EVERY), shown.end - 1]:
        camera = view(shot, performance, frame, aspect)
        for who in performance.present(frame):
            if who in found:
                continue
            feet, eyes = performance.position(who, frame), performance.eye(who, frame)
            for point in (feet, (feet + eyes) / 2, eyes):
                u, v, depth = project(camera, point, aspect)
                near = float(np.linalg.norm(point - np.array(camera.eye))) < 2.5
                if near or (depth > 0 and abs(u) < MARGIN and abs(v) < MARGIN + 0.8):
                    found.add(who)
    return tuple(who for who in world.scene.cast if who in found)


def take_recipe(
    shot: Shot, world: World, generator: Generator, picture: tuple[int, int], quality: str
) -> tuple[Recipe, dict[str, str]]:
    """The recipe of a take that films the performance itself, and for each of its parts the sentence that tells of its change."""
    inputs, words = scene_inputs(shot, world, picture[0] / picture[1])
    inputs |= {
        "picture": (*picture, world.scene.fps, quality),
        "generator": (generator.name, generator.version),
        "look_version": LOOK_VERSION,
    }
    words |= {
        "picture": "the size or the quality of the picture changed",
        "generator": f"it is now filmed by {generator.name}, version {generator.version}",
        "look_version": f"the stage's look is now version {LOOK_VERSION}",
    }
    if world.style is not None:
        inputs["style"] = (world.style.name, world.style.version)
    words["style"] = "the style that its picture is painted in changed (look in film.toml)"
    return recipe(inputs), words


def scene_inputs(shot: Shot, world: World, aspect: float) -> tuple[dict[str, Any], dict[str, str]]:
    """What of the scene a picture of a shot shows, in the film's shape, and the sentences that tell of a change."""
    scene, bible, performance = world.scene, world.bible, world.performance
    shown = window(shot, performance)
    frames = range(shown.start, shown.end)
    inputs: dict[str, Any] = {
        "window": shown.frames,
        "camera": [_camera(view(shot, performance, frame, aspect)) for frame in frames],
        "setting": _setting(scene, bible),
        "air": [world.at_hand(frame) for frame in (shown.start, shown.end - 1)],
        "props": _props(
            world, frames, [view(shot, performance, frame, aspect) for frame in _looked_at(frames)], aspect
        ),
        "note": shot.note,
    }
    words = {
        "window": "its length changed",
        "camera": "its camera changed",
        "setting": f"the place, the hour or the weather of scene {scene.id} changed",
        "air": "what hangs in the air, or the door, changed",
        "props": "a prop in it changed or lies elsewhere",
        "note": "a note on it was given",
    }
    happened = _happened(world, shown.start, shown.end)
    if happened:
        inputs["events"] = happened
    words["events"] = "what happens in it changed"
    for who in seen(shot, world, aspect):
        character = bible.character(who) or world.cast[who]
        inputs[f"acting of {who}"] = [_acting(performance.placed(who, frame), shown.start, frame) for frame in frames]
        inputs[f"look of {who}"] = (
            (species_of(character), CREATURES)
            if who in world.troupe
            else (world.cast[who].look, world.cast[who].wardrobe)
        )
        inputs[f"lips of {who}"] = _lips(scene, who, world.speech, shown.start, shown.end)
        words[f"acting of {who}"] = f"what {character.name} does in it changed"
        words[f"look of {who}"] = f"{character.name} looks different"
        words[f"lips of {who}"] = f"what {character.name} says in it changed"
    return inputs, words


def _acting(placed: Any, start: int, frame: int) -> dict[str, Any]:
    """A person at one frame, as values that do not move when an earlier beat grows."""
    table = asdict(placed)
    table.pop("beat_frames")  # the envelope of small movements ends with the beat; its length alone shows nothing
    return table


def _happened(world: World, start: int, end: int) -> Any:
    """The events that have begun by the end of a window, each from when it runs, in the window's own time."""
    stood = [world.happenings.stood(k) for k in range(len(world.happenings.events))]
    return [(replace(each.event, at=0), round(each.begins - start, 2)) for each in stood if each.begins < end]


def _camera(seen: View) -> dict[str, Any]:
    """A view as values; a shutter that blurs nothing is none, as it was before there was one."""
    table = asdict(seen)
    if not seen.shutter:
        table.pop("shutter")
    return table


def _setting(scene: Scene, bible: Bible) -> Any:
    place = bible.place(scene.place)
    assert place is not None
    return (place.kind, place.interior, place.seed, place.options, scene.time, scene.weather, scene.mood)


def _looked_at(frames: range) -> list[int]:
    """The frames of a shot at which one looks who and what is in it."""
    return [*frames[::LOOK_EVERY], frames[-1]]


def _props(world: World, frames: range, views: list[View], aspect: float) -> Any:
    """The props that are in the picture, or near its edge, at some time of the shot: what each is, and where at its ends."""
    out = {}
    for name, prop in world.props.items():
        places = [np.array(world.performance.prop_position(name, frame)) for frame in _looked_at(frames)]
        low, high = prop_mesh(prop).bounds
        large = float(np.linalg.norm(high - low))
        if not any(_in_picture(point, large, camera, aspect) for point, camera in zip(places, views, strict=True)):
            continue
        at = [
            (world.performance.prop_position(name, f), world.performance.holder(name, f))
            for f in (frames[0], frames[-1])
        ]
        told = [word for word in (prop.material, prop.shape) if word]
        out[name] = (prop.kind, prop.colour, prop.size, at, *told)
    return out


def _in_picture(point: Array, large: float, camera: View, aspect: float) -> bool:
    """Whether a thing so large (metres) at a point may show in a picture, or its shadow."""
    u, v, depth = project(camera, point, aspect)
    near = float(np.linalg.norm(point - np.array(camera.eye))) < AT_HAND + large
    edge = MARGIN + 2.0 * large * aspect / max(depth, 0.1)  # a lens of 25 mm sees its distance across
    return near or (depth > 0 and abs(u) < edge and abs(v) < edge)


def _lips(scene: Scene, who: str, speech: Mapping[str, tuple[Phone, ...]], start: int, end: int) -> Any:
    """The sounds of the lines that a person speaks within the window, in the line's own time."""
    spoken = []
    for begins, beat in zip(scene.starts, scene.beats, strict=True):
        if beat.kind == "line" and beat.who == who and begins < end and begins + beat.frames > start:
            spoken.append((begins - start, speech.get(beat.id, ())))
    return spoken
