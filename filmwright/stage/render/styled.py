"""The styles' passes: the finished picture painted over, layer by layer."""

from __future__ import annotations

import moderngl

from filmwright.stage.render.frame import Frame
from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.target import Target, target

UNIT = 500.0  # parts of the picture's height in which strokes are measured


class Styled:
    """The passes of all styles; targets are made when first needed."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int) -> None:
        self._context, self._shaders, self._size = context, shaders, (width, height)
        self._targets: list[Target] = []
        self._quarter: Target | None = None

    def draw(self, frame: Frame, shown: moderngl.Texture, space: moderngl.Texture) -> moderngl.Texture:
        """The picture in the style of its snapshot; the picture itself where it has none.

        Args:
            frame: the frame.
            shown: the finished picture.
            space: normals and distances.
        """
        style = frame.snapshot.style
        if style is None:
            return shown
        if not self._targets:
            self._targets = [target(self._context, *self._size, kind="f1", smooth=False) for _ in range(2)]
        self._context.enable_only(moderngl.NOTHING)
        beat = float(int(frame.snapshot.time * 24.0 + 0.5) // style.boils % 997) if style.boils else 0.0
        shared = {"unit": frame.height / UNIT, "beat": beat}
        for k, layer in enumerate(style.layers):
            textures = {"image": shown, "space": space}
            if layer.flowing:
                textures["flowing"] = self._direction(shown, space, shared)
            program = self._shaders.full_screen(layer.file)
            bind(program, **textures)
            assign(program, **shared, **style.values(layer, frame.snapshot.light.indoors))
            made = self._targets[k % 2]
            made.framebuffer.use()
            self._shaders.draw_screen(program)
            shown = made.texture
        return shown

    def _direction(
        self, shown: moderngl.Texture, space: moderngl.Texture, shared: dict[str, float]
    ) -> moderngl.Texture:
        """Which way the picture runs, at a quarter of its size."""
        if self._quarter is None:
            width, height = self._size
            self._quarter = target(self._context, -(-width // 4), -(-height // 4))
        program = self._shaders.full_screen("style/direction.glsl")
        bind(program, image=shown, space=space)
        assign(program, **shared)
        self._quarter.framebuffer.use()
        self._shaders.draw_screen(program)
        return self._quarter.texture
