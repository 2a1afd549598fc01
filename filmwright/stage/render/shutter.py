"""Motion blur: what moves while the shutter is open is spread along its way, before focus, bloom and grade."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.target import Target, target


class Shutter:
    """The pass; its target is made when a shutter is first open."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int) -> None:
        self._context, self._shaders, self._size = context, shaders, (width, height)
        self._blurred: Target | None = None

    def draw(
        self, scene: moderngl.Texture, space: moderngl.Texture, flow: moderngl.Texture, part: float
    ) -> moderngl.Texture:
        """The scene as an open shutter sees it.

        Args:
            scene: the composed scene; its alpha, the circle of confusion, is kept.
            space: normals and distances.
            flow: pixels right and down to where each point was a frame before.
            part: of a frame's time for which the shutter is open.
        """
        if self._blurred is None:
            self._blurred = target(self._context, *self._size, smooth=False)
        self._context.enable_only(moderngl.NOTHING)
        program = self._shaders.full_screen("shutter.glsl")
        bind(program, scene=scene, space=space, flow=flow)
        assign(program, part=part)
        self._blurred.framebuffer.use()
        self._shaders.draw_screen(program)
        return self._blurred.texture
