"""What hangs in the air and catches light: shafts through haze, the wall of a dust storm. At a third of the size."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import Shaders, bind
from filmwright.stage.render.target import target
from filmwright.stage.snapshot import Air


class Volume:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int, quality: Quality) -> None:
        self._context, self._shaders, self._quality = context, shaders, quality
        third = (-(-width // 3), -(-height // 3))
        self._shafts = target(context, *third, 2, smooth=False)
        self._wall = target(context, *third, smooth=False)
        self._target = target(context, *third)

    def draw(self, air: Air, space: moderngl.Texture, shadows: moderngl.Texture) -> moderngl.Texture | None:
        """Light added and share of the background left, at a third of the size; None when the air is clear."""
        defines = []
        if air.shafts > 0:
            defines += ["SHAFTS", f"SHAFT_STEPS {self._quality.shaft_steps}"]
        if air.wall is not None:
            defines += ["WALL", f"WALL_STEPS {self._quality.wall_steps}"]
        if not defines:
            return None
        self._context.enable_only(moderngl.NOTHING)
        program = self._shaders.full_screen("volume.glsl", *defines)
        bind(program, space=space, shadows=shadows)
        raw = self._shafts if air.wall is None else self._wall
        raw.framebuffer.use()
        self._shaders.draw_screen(program)
        blur = self._shaders.full_screen("volume_blur.glsl", *defines)
        bind(blur, raw=raw.texture, space=space)
        self._target.framebuffer.use()
        self._shaders.draw_screen(blur)
        return self._target.texture
