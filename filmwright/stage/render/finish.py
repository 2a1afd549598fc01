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
        # the brush takes many taps, unfiltered ones; the smoothing takes few, between pixels
        self._one = target(context, width, height, kind="f1")
        self._two = target(context, width, height, kind="f1")
        self._three = target(context, width, height, kind="f1")

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
        textures = {"scene": scene}
        textures |= {"blurred": blurred} if blurred else {}
        textures |= {"bloom": bloom} if bloom else {}
        defines = [*(["FOCUS"] if blurred else []), *(["BLOOM"] if bloom else [])]
        develop = self._shaders.full_screen("develop.glsl", *defines)
        bind(develop, **textures)
        assign(
            develop, exposure=grade.exposure, contrast=grade.contrast, saturation=grade.saturation,
            shadows_tint=grade.shadows, highlights_tint=grade.highlights, vignette=grade.vignette,
            bloom_strength=0.12 * grade.bloom,
        )  # fmt: skip
        self._one.framebuffer.use()
        self._shaders.draw_screen(develop)

        shown = self._one
        if grade.brush > 0:
            step = 1.1 * max(frame.height / 536.0, 0.5)  # pixels; strokes keep their size in the picture
            brush = self._shaders.full_screen("brush.glsl", *(["SMALL"] if step < 0.75 else []))
            bind(brush, image=self._one.texture)
            texel = (step / frame.width, step / frame.height)
            assign(brush, brush=grade.brush, texel=texel)
            self._two.framebuffer.use()
            self._shaders.draw_screen(brush)
            shown = self._two
        # edges last but for the grain: the brush sharpens them again
        smooth = self._shaders.full_screen("smooth.glsl")
        bind(smooth, image=shown.texture)
        assign(smooth, grain=grade.grain)
        self._three.framebuffer.use()
        self._shaders.draw_screen(smooth)
        return self._three.texture
