"""Clip: a few seconds of what a prompt says, with a manifest of what is to be seen and control passes beside it."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from filmwright.errors import InputError
from filmwright.files import beside
from filmwright.generators.passes import Passes, checked
from filmwright.media import FilmWriter
from filmwright.stage.filming import course, picture, pipeline
from filmwright.stage.render.pipeline import PASSES as RENDERED
from filmwright.stage.render.quality import quality as quality_named
from filmwright.stage.snapshot import View
from filmwright.steps.hanging import hang
from filmwright.steps.manifest import Measure
from filmwright.steps.picturing import Ready, manifest, ready
from filmwright.steps.progress import Progress, working
from filmwright.steps.still import told, write
from filmwright.steps.viewfinder import framed

SHORTEST, LONGEST = 0.25, 120.0  # seconds
GLANCES = (0.05, 0.5, 0.95)  # parts of a clip at which the camera is looked through before it runs
LOOKS = 24  # frames of a clip on whose ids the manifest is measured


def run(
    prompt: str,
    output: Path,
    seconds: float,
    size: tuple[int, int],
    json: Path | None,
    passes: frozenset[str],
    quality: str,
    seed: int,
    progress: Progress,
    style: str = "",
) -> list[str]:
    """Film a prompt; sentences for the person about what could not be shown.

    Raises:
        InputError: the prompt, the length or the size cannot be used.
        UsageError: there is no such pass or quality.
    """
    _checked(output, seconds)
    checked(passes)
    quality_named(quality)
    made = ready(prompt, seconds, size, seed, style)
    shown = made.window
    made = framed(made, [shown.start + part * (shown.frames - 1) for part in GLANCES], pipeline(*size, quality))
    hang(made, shown.start + (shown.frames - 1) / 2, pipeline(*size, quality))
    count = max(round(seconds * made.world.scene.fps), 1)
    output.parent.mkdir(parents=True, exist_ok=True)
    measure = made.measure
    with beside(output, output.suffix) as temporary, working(progress, "clip", count):
        views = _film(made, temporary, output.with_suffix(".passes"), count, size, passes, quality, measure, progress)
    said = manifest(made, measure, views, count / made.world.scene.fps)
    if json:
        write(json, said)
    return told(said)


def _film(
    made: Ready,
    path: Path,
    folder: Path,
    count: int,
    size: tuple[int, int],
    passes: frozenset[str],
    quality: str,
    measure: Measure,
    progress: Progress,
) -> list[tuple[float, View]]:
    """Film every frame; the manifest is measured on some of them, evenly spread. Returns (frame, view) of all."""
    renderer = pipeline(*size, quality)
    world, camera, fps = made.world, made.camera, made.world.scene.fps
    measured = set(np.linspace(0, count - 1, min(LOOKS, count)).round().astype(int).tolist())
    clock = world.seconds(made.window.start)
    way = course(camera, made.window.start, made.window.end)
    views: list[tuple[float, View]] = []
    with FilmWriter(path, *size, fps) as film, Passes(folder, passes, *size, fps) as written:
        for k in range(count):
            frame = made.window.start + k * made.rate
            wanted = (passes & RENDERED) | (frozenset({"ids"}) if k in measured else frozenset())
            taken = picture(world, camera, frame, clock + k * made.rate / fps, renderer, wanted, made.rate, way)
            film.write(taken.rgb)
            view = camera(frame)
            views.append((frame, view))
            if k in measured and taken.ids is not None:
                measure.look(taken.rgb, taken.ids)
            if passes:
                poses = {world.ids[who]: pose for who, pose in world.poses(frame).items()} if "pose" in passes else {}
                written.write(k + 1, taken, poses, view)
            progress.advance(1, f"frame {k + 1} of {count}")
    return views


def _checked(output: Path, seconds: float) -> None:
    if not math.isfinite(seconds) or not SHORTEST <= seconds <= LONGEST:
        raise InputError(
            f"A clip of {seconds:g} seconds cannot be made; it must last {SHORTEST:g} to {LONGEST:g}. Give --seconds."
        )
    if output.suffix.lower() not in (".mp4", ".mov"):
        raise InputError(
            f"A clip is written as .mp4 or .mov; {output.name!r} ends in neither. Give another name with -o."
        )
