"""Bloom: what is brighter than the film holds spreads a little over its surroundings, as in a lens."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.target import Target, target

LEVELS = 5
THRESHOLD = 1.15  # linear light


class Bloom:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int) -> None:
        self._context, self._shaders = context, shaders
        self._levels = [target(context, max(1, width >> k), max(1, height >> k)) for k in range(2, 2 + LEVELS)]

    def draw(self, half: Target) -> moderngl.Texture:
        """The glow, at a quarter of the size, from the half-size scene."""
        context = self._context
        context.enable_only(moderngl.NOTHING)
        source = half.texture
        for k, level in enumerate(self._levels):
            program = self._shaders.full_screen("halve.glsl", *(["BRIGHT"] if k == 0 else []))
            bind(program, image=source)
            assign(program, threshold=THRESHOLD)
            level.framebuffer.use()
            self._shaders.draw_screen(program)
            source = level.texture
        widen = self._shaders.full_screen("widen.glsl")
        context.enable_only(moderngl.BLEND)
        context.blend_func = moderngl.ONE, moderngl.ONE
        for small, large in zip(reversed(self._levels[1:]), reversed(self._levels[:-1]), strict=True):
            bind(widen, image=small.texture)
            assign(widen, texel=(1.0 / small.size[0], 1.0 / small.size[1]))
            large.framebuffer.use()
            self._shaders.draw_screen(widen)
        context.enable_only(moderngl.NOTHING)
        return self._levels[0].texture
