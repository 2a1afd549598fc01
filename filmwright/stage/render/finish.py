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
        self._sharp, self._box, self._shown, self._done = (
            target(context, width, height, kind="f1", smooth=False) for _ in range(4)
        )

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
        painted = grade.brush > 0
        (self._sharp if painted else self._shown).framebuffer.use()
        self._shaders.draw_screen(develop)
        if painted:
            self._paint(frame, grade.brush)
        # edges last but for the grain: the brush sharpens them again
        smooth = self._shaders.full_screen("smooth.glsl")
        bind(smooth, image=self._shown.texture)
        assign(smooth, grain=grade.grain)
        self._done.framebuffer.use()
        self._shaders.draw_screen(smooth)
        return self._done.texture

    def _paint(self, frame: Frame, strength: float) -> None:
        """From sharp to shown, with the brush."""
        step = 1.1 * frame.height / 536.0  # pixels; strokes keep their size in the picture
        whole = max(round(step), 1)
        apart = (whole / frame.width, whole / frame.height)
        small = step < 0.75
        textures = {"image": self._sharp.texture}
        if not small:
            box = self._shaders.full_screen("box.glsl")
            bind(box, **textures)
            assign(box, apart=apart)
            self._box.framebuffer.use()
            self._shaders.draw_screen(box)
            textures["box"] = self._box.texture
        brush = self._shaders.full_screen("brush.glsl", *(["SMALL"] if small else []))
        bind(brush, **textures)
        assign(brush, brush=strength, apart=apart)
        self._shown.framebuffer.use()
        self._shaders.draw_screen(brush)
