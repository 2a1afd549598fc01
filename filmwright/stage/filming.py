"""Filming: a world, a camera and the renderer, frame after frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from filmwright.stage.clearing import cleared
from filmwright.stage.render.fisheye import bent, straight
from filmwright.stage.render.pipeline import Picture, Pipeline
from filmwright.stage.render.quality import QUALITIES
from filmwright.stage.sight import Sight
from filmwright.stage.snapshot import View
from filmwright.stage.world import World

Camera = Callable[[float], View]  # frame on the scene's clock -> the view
COURSE = 9  # views along a shot by which is decided what is not to come and go within it


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
    way = course(camera, first, first + count)
    for frame in range(first, first + count):
        seconds = clock + (frame - first) / world.scene.fps
        yield picture(world, camera, frame, seconds, pipeline, passes, course=way)


def course(camera: Camera, first: float, end: float) -> tuple[View, ...]:
    """Views along a shot that covers frames [first, end)."""
    return tuple(camera(first + (end - 1 - first) * k / (COURSE - 1)) for k in range(COURSE))


def picture(
    world: World,
    camera: Camera,
    frame: float,
    clock: float,
    pipeline: Pipeline,
    passes: frozenset[str] = frozenset(),
    rate: float = 1.0,
    course: tuple[View, ...] = (),
) -> Picture:
    """One picture; with the flow pass the frame before is set up too, `rate` frames of the scene earlier (slow motion: less than 1).
    `course` are views along the whole shot: what is decided by them does not change within it.

    In a style that is animated on twos, poses and camera stand for as many pictures as it holds them.
    """
    if world.style is not None and world.style.hold > 1:
        held = world.style.held(frame / rate) * rate
        clock, frame = clock - (frame - held) / world.scene.fps, held
    view = _through(camera(frame), pipeline)
    way = course or (view,)
    sight = Sight(pipeline.height, view, course, frame)
    snapshot = cleared(world.at(frame, sight, clock), way)
    before = None
    if "flow" in passes or view.shutter > 0:
        was = _through(camera(frame - rate), pipeline)
        before = (cleared(world.at(frame - rate, sight, clock - rate / world.scene.fps), way), was)
    drawn = pipeline.render(snapshot, view, before, passes)
    return bent(drawn) if view.fisheye else drawn


def _through(view: View, pipeline: Pipeline) -> View:
    """The view that is drawn: a fisheye's picture is bent from a straight one that is as wide as its corners."""
    return straight(view, pipeline.width / pipeline.height) if view.fisheye else view
