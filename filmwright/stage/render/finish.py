"""From light to picture: film curve and palette, smooth edges, brush and grain."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.frame import Frame
from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.target import target


class Finish:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int) -> None:
        self._context, self._shaders = context, shaders
        self._one = target(context, width, height, kind="f1")
        self._two = target(
            context, width, height, kind="f1", smooth=False
        )  # the brush takes many taps: unfiltered ones
        self._nothing = target(context, 1, 1)
        self._nothing.framebuffer.clear()

    def draw(
        self,
        frame: Frame,
        scene: moderngl.Texture,
        blurred: moderngl.Texture | None = None,
        bloom: moderngl.Texture | None = None,
    ) -> moderngl.Texture:
        """The finished picture, 8 bits, as a texture that the next frame overwrites."""
        grade = frame.snapshot.grade
        self._context.enable_only(moderngl.NOTHING)
        develop = self._shaders.full_screen("develop.glsl")
        bind(develop, scene=scene, blurred=blurred or self._nothing.texture, bloom=bloom or self._nothing.texture)
        assign(
            develop, exposure=grade.exposure, contrast=grade.contrast, saturation=grade.saturation,
            shadows_tint=grade.shadows, highlights_tint=grade.highlights, vignette=grade.vignette,
            bloom_strength=0.12 * grade.bloom,
        )  # fmt: skip
        self._one.framebuffer.use()
        self._shaders.draw_screen(develop)

        smooth = self._shaders.full_screen("smooth.glsl")
        bind(smooth, image=self._one.texture)
        self._two.framebuffer.use()
        self._shaders.draw_screen(smooth)

        printed = self._shaders.full_screen("print.glsl", *(["BRUSH"] if grade.brush > 0 else []))
        bind(printed, image=self._two.texture)
        scale = max(frame.height / 536.0, 0.5)  # strokes keep their size in the picture
        assign(
            printed, brush=grade.brush, grain=grade.grain, texel=(1.1 * scale / frame.width, 1.1 * scale / frame.height)
        )
        self._one.framebuffer.use()
        self._shaders.draw_screen(printed)
        return self._one.texture
