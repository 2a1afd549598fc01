"""Pictures on the GPU that passes draw into and read from."""

from __future__ import annotations

from dataclasses import dataclass

import moderngl


@dataclass(frozen=True, eq=False)
class Target:
    """A texture and the framebuffer that draws into it."""

    texture: moderngl.Texture
    framebuffer: moderngl.Framebuffer

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.texture.size


def target(
    context: moderngl.Context, width: int, height: int, components: int = 4, kind: str = "f2", smooth: bool = True
) -> Target:
    """A target of this size; `kind` is moderngl's element type, `smooth` filters between texels (dearer on a CPU)."""
    texture = context.texture((max(1, width), max(1, height)), components, dtype=kind)
    texture.repeat_x = texture.repeat_y = False
    filtering = moderngl.LINEAR if smooth else moderngl.NEAREST
    texture.filter = (filtering, filtering)
    return Target(texture, context.framebuffer([texture]))
