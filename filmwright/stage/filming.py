"""Filming: a world, a camera and the renderer, frame after frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from filmwright.stage.render.fisheye import bent, straight
from filmwright.stage.render.pipeline import Picture, Pipeline
from filmwright.stage.render.quality import QUALITIES
from filmwright.stage.snapshot import View
from filmwright.stage.world import Sight, World

Camera = Callable[[float], View]  # frame on the scene's clock -> the view


@lru_cache(maxsize=2)
def pipeline(width: int, height: int, quality: str) -> Pipeline:
    """The renderer of this process for a size and quality; making one takes a while, so it is kept."""
    return Pipeline(width, height, QUALITIES[quality])


def film(
    world: World,
    camera: Camera,
    first: int,
    count: int,
    pipeline: Pipeline,
    passes: frozenset[str] = frozenset(),
) -> Iterator[Picture]:
    """The pictures of `count` frames from frame `first` of the scene's clock.

    Wind, water and clouds run on one clock through the shot, taken from the beat in which it starts, so that nothing jumps at a
    beat's edge and a line that grows elsewhere changes nothing here. Frame k is the same whether filmed alone or in the row.
    """
    clock = world.seconds(first)
    for frame in range(first, first + count):
        yield picture(world, camera, frame, clock + (frame - first) / world.scene.fps, pipeline, passes)


def picture(
    world: World,
    camera: Camera,
    frame: float,
    clock: float,
    pipeline: Pipeline,
    passes: frozenset[str] = frozenset(),
    rate: float = 1.0,
) -> Picture:
    """One picture; with the flow pass the frame before is set up too, `rate` frames of the scene earlier (slow motion: less than 1).

    In a style that is animated on twos, poses and camera stand for as many pictures as it holds them.
    """
    if world.style is not None and world.style.hold > 1:
        held = world.style.held(frame / rate) * rate
        clock, frame = clock - (frame - held) / world.scene.fps, held
    view = _through(camera(frame), pipeline)
    snapshot = world.at(frame, Sight(pipeline.height, view), clock)
    before = None
    if "flow" in passes or view.shutter > 0:
        step = rate / world.scene.fps
        was = _through(camera(frame - rate), pipeline)
        # The level of detail must be this frame's, or vertices would not match.
        before = (world.at(frame - rate, Sight(pipeline.height, view), clock - step), was)
    drawn = pipeline.render(snapshot, view, before, passes)
    return bent(drawn) if view.fisheye else drawn


def _through(view: View, pipeline: Pipeline) -> View:
    """The view that is drawn: a fisheye's picture is bent from a straight one that is as wide as its corners."""
    return straight(view, pipeline.width / pipeline.height) if view.fisheye else view
