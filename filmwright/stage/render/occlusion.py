"""Ambient occlusion: corners and contacts darken. At half size, blurred without crossing edges."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import Shaders, bind
from filmwright.stage.render.target import target


class Occlusion:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int, quality: Quality) -> None:
        self._context, self._shaders, self._taps = context, shaders, quality.occlusion_taps
        half = (-(-width // 2), -(-height // 2))
        self._raw = target(context, *half, 2, smooth=False)
        self._soft = target(context, *half, 1)

    def draw(self, space: moderngl.Texture) -> moderngl.Texture:
        """How much ambient light is left, 0..1, at half size."""
        self._context.enable_only(moderngl.NOTHING)
        raw = self._shaders.full_screen("occlusion.glsl", f"TAPS {self._taps}")
        bind(raw, space=space)
        self._raw.framebuffer.use()
        self._shaders.draw_screen(raw)
        soft = self._shaders.full_screen("occlusion_blur.glsl")
        bind(soft, raw=self._raw.texture)
        self._soft.framebuffer.use()
        self._shaders.draw_screen(soft)
        return self._soft.texture
