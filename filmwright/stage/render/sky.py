"""The sky: drawn last of the geometry, only where nothing stands."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.frame import Frame
from filmwright.stage.render.shader import Shaders, assign


class Sky:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders) -> None:
        self._context, self._shaders = context, shaders

    def draw(self, frame: Frame, with_passes: bool) -> None:
        """Fill what the geometry left free in the bound framebuffer."""
        air = frame.snapshot.air
        wanted = {
            "PASSES": with_passes,
            "AURORA": air.aurora > 0,
            "RAINBOW": air.rainbow > 0,
            "GALAXY": air.galaxy > 0,
            "NEBULA": air.galaxy > 1.0,
            "PHASE": air.moon_lit < 1.0,
            "METEORS": air.meteors > 0,
            "VOID": air.void,
        }
        program = self._shaders.full_screen("sky.glsl", "BEHIND", *(name for name, on in wanted.items() if on))
        if air.meteors > 0:
            assign(program, meteors=air.meteors)
        self._context.enable_only(moderngl.DEPTH_TEST)
        self._shaders.draw_screen(program)
