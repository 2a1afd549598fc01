"""A glance: whose each pixel of a small picture is, and how far, drawn without light or colour in a fraction of a frame's time."""

from __future__ import annotations

from dataclasses import dataclass

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.geometry import Geometry, moving
from filmwright.stage.render.library import Library, runs
from filmwright.stage.render.shader import Shaders, assign

WIDTH = 240  # pixels of a glance
STEPS = 20.0  # of the distance in a metre


PARKED = "car"  # what places call the cars that stand and drive in them


@dataclass(frozen=True, eq=False)
class Glimpse:
    """ids (h,w) u2, 0 is what has none; metres (h,w) f4 along the lens's axis, inf for the sky; row 0 at the top."""

    ids: Array
    metres: Array


class Glance:
    """The pass. What blends (glass, water) is drawn where it has an id, and of cars; other panes that nobody asked for hide nothing."""

    def __init__(
        self, context: moderngl.Context, shaders: Shaders, library: Library, geometry: Geometry, height: int
    ) -> None:
        self._context, self._shaders, self._library, self._geometry = context, shaders, library, geometry
        self.size = WIDTH, max(height, 2)
        self._seen = context.texture(self.size, 2, dtype="u2")
        self._target = context.framebuffer([self._seen], context.depth_renderbuffer(self.size))

    def draw(self, frame: Frame, only: frozenset[int]) -> Glimpse:
        """What a frame shows; of things of these ids alone, when there are any."""
        if only:
            frame.things[:] = [thing for thing in frame.things if thing.item.id in only]
        self._target.clear(depth=1.0)
        self._target.use()
        self._context.enable_only(moderngl.DEPTH_TEST)
        for each in self._geometry.visible(frame):
            draw = each.draw
            shut = (
                draw.item.id or draw.item.name == PARKED
            )  # seats, posts and a sky on the glass: little is seen through a car
            blended = [part for part in draw.resident.ranges if part.first >= draw.resident.opaque and shut]
            for defines, first, count in (
                *runs(draw, moving),
                *((moving(draw, part.material), part.first, part.count) for part in blended),
            ):
                program = self._shaders.program("depth_vertex.glsl", "glance.glsl", *defines)
                assign(program, number=draw.item.id)
                if draw.slot.bones is not None:
                    draw.slot.bones.bind_to_uniform_block(1)
                self._library.array(draw, program).render(
                    moderngl.TRIANGLES, vertices=count, first=first, instances=draw.count
                )
        width, height = self.size
        found = np.frombuffer(self._seen.read(), "u2").reshape(height, width, 2)[::-1]
        metres = found[..., 1] / np.float32(STEPS)
        return Glimpse(np.ascontiguousarray(found[..., 0]), np.where(found[..., 1] == 0, np.float32(np.inf), metres))
