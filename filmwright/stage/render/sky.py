"""The sky: drawn last of the geometry, only where nothing stands."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.shader import Shaders


class Sky:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders) -> None:
        self._context, self._shaders = context, shaders

    def draw(self, with_passes: bool) -> None:
        """Fill what the geometry left free in the bound framebuffer."""
        program = self._shaders.full_screen("sky.glsl", "BEHIND", *(["PASSES"] if with_passes else []))
        self._context.enable_only(moderngl.DEPTH_TEST)
        self._shaders.draw_screen(program)
