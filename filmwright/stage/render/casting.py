"""Depth alone, seen along a direction: what shadow maps and the map of heights are made of."""

from __future__ import annotations

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.library import LEAVES, Draw, Library, runs, sways
from filmwright.stage.render.shader import Shaders, assign
from filmwright.stage.render.things import Thing


class Caster:
    """Draws what touches a box along a direction."""

    def __init__(self, shaders: Shaders, library: Library) -> None:
        self._shaders, self._library = shaders, library

    def cast(
        self, pool: str, things: list[Thing], matrix: Array, centre: Array, radius: float, back: float, towards: Array
    ) -> None:
        """Draw into the bound framebuffer.

        Args:
            pool: a name for the slots of this map.
            things: what may cast.
            matrix: (4,4) world to the map's clip space.
            centre: middle of the box; `radius` to each side, and `back` metres from there towards the light.
            radius: half the side of the box in metres.
            back: metres.
            towards: unit vector to the light.
        """
        for thing in things:
            if not thing.item.shadow:
                continue
            relative = thing.centres - centre
            along, radii = relative @ towards, thing.radii
            aside = np.linalg.norm(relative - along[:, None] * towards, axis=1)
            touched = aside < radius * 1.4143 + radii
            touched &= (along > -2 * radius - radii) & (along < back + radii)
            if touched.any():
                self._render(thing.caster(self._library, pool, touched), matrix, pool)

    def _render(self, draw: Draw, matrix: Array, pool: str) -> None:
        # people's clothes stand still in the map of the world: they swing by less than a texel, and so a body is one draw
        stiff = pool != "near" and draw.item.group == "person"
        for defines, first, count in runs(draw, _stiff if stiff else _moving):
            program = self._shaders.program("shadow_vertex.glsl", "nothing.glsl", *defines)
            assign(program, world_to_map=matrix)
            if draw.slot.bones is not None:
                draw.slot.bones.bind_to_uniform_block(1)
            array = self._library.array(draw, program)
            array.render(moderngl.TRIANGLES, vertices=count, first=first, instances=draw.count)


def _moving(draw: Draw, material: int) -> tuple[str, ...]:
    """The defines under which the vertices of a material move in shadow maps."""
    skinned = ("SKINNED",) if draw.resident.skinned else ()
    # the leaves of the set stand still in shadow maps: they move less than a texel, and what stands still is kept
    return skinned if material in LEAVES and draw.item.group == "place" else skinned + sways(material)


def _stiff(draw: Draw, material: int) -> tuple[str, ...]:
    """As `_moving`, but nothing sways."""
    return ("SKINNED",) if draw.resident.skinned else ()
