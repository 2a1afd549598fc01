"""Rain, snow and dust in the air: sprites in front of what is drawn, hidden by it, none under a roof.

What falls is kept out of rooms and from under trees and awnings by a small map of heights seen from above.
"""

from __future__ import annotations

from typing import Any

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.casting import Caster
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.lens import orthographic, world_to_camera
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.standing import Layers, Standing

RAIN, SNOW, DUST = 0, 1, 2
SHUTTER = 1.0 / 60.0  # seconds that a drop of rain is exposed: its streak
_SIDE = 192  # texels of the map of heights
_REACH = 18.0  # metres that it covers to each side
_ABOVE = 60.0  # metres over the eye from which it looks down
_STEP = 3.0  # the map moves in steps, so that it is rarely drawn anew


class Particles:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, caster: Caster, quality: Quality) -> None:
        self._context, self._shaders, self._caster, self._quality = context, shaders, caster, quality
        self._heights = Layers(context, _SIDE, _SIDE, compares=False)
        self._standing = Standing()

    def needed(self, frame: Frame) -> bool:
        """Whether anything falls or floats."""
        air = frame.snapshot.air
        return air.rain > 0 or air.snow > 0 or air.dust > 0

    def draw(self, frame: Frame, into: moderngl.Framebuffer) -> None:
        """Blend the sprites over a framebuffer that has the depth of the geometry."""
        air, context = frame.snapshot.air, self._context
        falling = air.rain > 0 or air.snow > 0
        shelter = self._shelter(frame) if falling else np.eye(4)
        into.use()
        context.enable_only(moderngl.DEPTH_TEST | moderngl.BLEND)
        # alpha holds the circle of confusion: left as it is
        factors: Any = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA, moderngl.ZERO, moderngl.ONE
        context.blend_func = factors
        into.depth_mask = False
        for kind, amount in ((RAIN, air.rain), (SNOW, air.snow), (DUST, air.dust)):
            if amount <= 0:
                continue
            defines = ["SHELTER"] if kind != DUST else []
            defines += ["STREAK"] if kind == RAIN else []
            program = self._shaders.program("particle_vertex.glsl", "particle.glsl", *defines)
            bind(program, shelter=self._heights.texture)
            assign(program, kind=kind, seconds=SHUTTER, world_to_shelter=shelter)
            share = 0.45 if kind == DUST else 1.0
            count = max(1, int(self._quality.drops * min(amount, 1.0) * share))
            self._shaders.sheet(program).render(moderngl.TRIANGLE_STRIP, 4, instances=count)
        into.depth_mask = True

    def _shelter(self, frame: Frame) -> Array:
        """Draw the map of heights where needed; (4,4) world to its clip space."""
        eye = np.round((frame.lens.eye + frame.lens.forward * _REACH * 0.6) / _STEP) * _STEP + [0.0, _ABOVE, 0.0]
        right, up, down = np.array([1.0, 0, 0]), np.array([0, 0, -1.0]), np.array([0, -1.0, 0])
        matrix = orthographic(_REACH, 2 * _ABOVE) @ world_to_camera(eye, right, up, down)
        roofs = [thing for thing in frame.things if thing.item.shadow and thing.item.group in ("place", "vehicle")]
        kept, moving = self._standing.parted(roofs, matrix.tobytes())
        self._context.enable_only(moderngl.DEPTH_TEST)
        below = matrix, eye - [0.0, _ABOVE, 0.0], _REACH, _ABOVE, -down
        if kept is not None:
            self._heights.still.use()
            self._heights.still.clear(depth=1.0)
            self._caster.cast("shelter", kept, *below)
        self._heights.begin(bool(moving))
        if moving:
            self._caster.cast("shelter", moving, *below)
        return matrix
