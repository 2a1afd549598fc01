"""Puts occlusion and air over the lit scene, and makes the half-size copy that focus and bloom work on."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.focus import LARGEST, infinity_radius
from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.target import Target, target
from filmwright.stage.snapshot import View


class Composite:
    """The pass. `full` is the scene with alpha as circle of confusion; `half` the same at half size."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int) -> None:
        self._context, self._shaders = context, shaders
        self.full = target(context, width, height, smooth=False)
        self.half = target(context, -(-width // 2), -(-height // 2), smooth=False)

    def draw(
        self,
        view: View,
        scene: moderngl.Texture,
        space: moderngl.Texture,
        occlusion: moderngl.Texture,
        volume: moderngl.Texture | None,
        edged: bool,
    ) -> None:
        """Fill `full`. `edged` says that the volume has contents that things cut off, not only a faint glow."""
        self._context.enable_only(moderngl.NOTHING)
        defines = [] if volume is None else ["VOLUME", "EDGED"] if edged else ["VOLUME"]
        program = self._shaders.full_screen("composite.glsl", *defines)
        textures = {"scene": scene, "space": space, "occlusion": occlusion}
        if volume is not None:
            textures["volume"] = volume
        bind(program, **textures)
        assign(program, focus=max(view.focus, 0.05), aperture=infinity_radius(view) / LARGEST)
        self.full.framebuffer.use()
        self._shaders.draw_screen(program)

    def halve(self, scene: moderngl.Texture | None = None) -> Target:
        """Fill `half` from `full`, or from a scene that is not composed yet."""
        self._context.enable_only(moderngl.NOTHING)
        program = self._shaders.full_screen("halve.glsl")
        bind(program, image=scene or self.full.texture)
        self.half.framebuffer.use()
        self._shaders.draw_screen(program)
        return self.half
