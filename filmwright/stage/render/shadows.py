"""Shadows of the key light: the near map and the far map, side by side in one texture.

What stands still is drawn once into a layer of its own and copied from there, until the box or the set changes. Which items stand
still is seen by comparing with the frame before; the picture does not depend on it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import moderngl

from filmwright.arrays import Array
from filmwright.stage.render.casting import Caster
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.lens import unit
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shadow_boxes import Box, far_box, near_box
from filmwright.stage.render.target import depth_map
from filmwright.stage.render.things import Thing
from filmwright.stage.snapshot import Light


@dataclass
class _Half:
    """One map: its name, where it lies in the texture, and what its still layer holds."""

    name: str
    left: int
    matrix: bytes = b""
    held: frozenset[int] = frozenset()  # signatures of what is drawn in the still layer
    before: frozenset[int] = field(default_factory=frozenset)  # signatures of the set in the frame before


def walls_matter(light: Light) -> bool:
    """Whether walls and ceilings of a room stop any of the key."""
    return light.through_walls < 0.995


def _casting(half: str, things: list[Thing], light: Light) -> list[Thing]:
    """What casts into a map. Indoors the near map holds what is in the room, the far map the room itself, if it stops anything."""
    if not light.indoors:
        return things
    if half == "near":
        return [thing for thing in things if not thing.is_wall]
    return [thing for thing in things if thing.is_set] if walls_matter(light) else []


class Shadows:
    """The pass. `texture` holds the near map in its left half and the far map in its right."""

    def __init__(self, context: moderngl.Context, caster: Caster, quality: Quality) -> None:
        self._context, self._caster = context, caster
        side = self._side = quality.shadow_side
        self.texture, self._framebuffer = depth_map(context, side, 2 * side)
        still, self._still = depth_map(context, side, 2 * side)
        # depth is copied between framebuffers only along with a colour
        colours = [context.texture((2 * side, side), 1) for _ in range(2)]
        self._to = context.framebuffer([colours[0]], self.texture)
        self._from = context.framebuffer([colours[1]], still)
        self._halves = (_Half("near", 0), _Half("far", side))

    def boxes(self, frame: Frame) -> tuple[Box, Box, tuple[float, float]]:
        """Where the maps lie this frame, and the size of a texel of each in metres."""
        key = unit(frame.snapshot.light.key)
        near, far = near_box(frame, key, self._side), far_box(frame, key, self._side)
        return near, far, (2 * near.radius / self._side, 2 * far.radius / self._side)

    def draw(self, frame: Frame, near: Box, far: Box) -> None:
        """Draw both maps. Hidden walls still throw their shadow: the light of a scene is the same from every camera."""
        key = unit(frame.snapshot.light.key)
        self._context.enable_only(moderngl.DEPTH_TEST)
        moving = []
        for half, box in zip(self._halves, (near, far), strict=True):
            things = _casting(half.name, frame.things, frame.snapshot.light)
            moving.append(self._keep(half, box, things, key))
        self._context.copy_framebuffer(self._to, self._from)
        self._framebuffer.use()
        for half, box, things in zip(self._halves, (near, far), moving, strict=True):
            self._framebuffer.viewport = (half.left, 0, self._side, self._side)
            self._cast(half, box, things, key)

    def _keep(self, half: _Half, box: Box, things: list[Thing], key: Array) -> list[Thing]:
        """Bring the still layer of a map up to date; what is not in it."""
        set_now = frozenset(thing.signature for thing in things if thing.is_set)
        matrix = box.matrix.tobytes()
        if matrix != half.matrix or not half.held <= set_now:
            half.held = set_now & half.before or set_now
            half.matrix = matrix
            still = [thing for thing in things if thing.is_set and thing.signature in half.held]
            self._still.use()
            self._still.viewport = (half.left, 0, self._side, self._side)
            self._still.clear(depth=1.0, viewport=(half.left, 0, self._side, self._side))
            self._cast(half, box, still, key)
        half.before = set_now
        return [thing for thing in things if not (thing.is_set and thing.signature in half.held)]

    def _cast(self, half: _Half, box: Box, things: list[Thing], key: Array) -> None:
        self._caster.cast(half.name, things, box.matrix, box.centre, box.radius, box.back, key)
