"""Depth of field: what is out of focus spreads over its circle of confusion, as the lens and the f-stop say.

The circle on the gate has the diameter f² / (N (s - f)) · |d - s| / d for focal length f, f-stop N, focus s and distance d,
all in millimetres (the thin lens).
"""

from __future__ import annotations

import moderngl

from filmwright.shots import GATE
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.target import Target, target
from filmwright.stage.snapshot import View

LARGEST = 0.019  # blur radius as a share of the picture's width; more than that costs and hides too much
SMALLEST = 0.0011  # of the background's radius: less is not seen (1.4 pixels of 1280), and the pass is left out
FULL = 0.0016  # from here on all of the blur is shown; between, it fades in, so that nothing pops when a lens closes


def infinity_radius(view: View) -> float:
    """Radius of the blur of what is infinitely far, as a share of the picture's width."""
    focal = max(view.focal, 1.0)
    focus = max(view.focus * 1000.0, focal * 1.05)
    return focal * focal / (max(view.f_stop, 0.5) * (focus - focal)) / GATE / 2.0


class Focus:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, width: int, height: int, quality: Quality) -> None:
        self._context, self._shaders, self._taps = context, shaders, quality.focus_taps
        self._shape = width / height
        half = (-(-width // 2), -(-height // 2))
        self._raw = target(context, *half, smooth=False)
        self._blurred = target(context, *half)

    def needed(self, view: View) -> bool:
        """Whether anything at all will be seen out of focus."""
        return infinity_radius(view) > SMALLEST

    def draw(self, view: View, half: Target) -> moderngl.Texture:
        """The blurred picture at half size from the half-size scene; alpha says how much of it to take."""
        self._context.enable_only(moderngl.NOTHING)
        program = self._shaders.full_screen("focus.glsl", f"TAPS {self._taps}")
        bind(program, image=half.texture)
        most = min((infinity_radius(view) - SMALLEST) / (FULL - SMALLEST), 1.0)
        assign(program, radius=(LARGEST, LARGEST * self._shape), most=most)
        self._raw.framebuffer.use()
        self._shaders.draw_screen(program)
        soften = self._shaders.full_screen("focus_soften.glsl")
        bind(soften, image=self._raw.texture)
        self._blurred.framebuffer.use()
        self._shaders.draw_screen(soften)
        return self._blurred.texture
