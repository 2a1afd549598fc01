"""Water and glass: laid over what was drawn, since one sees through them; then marked in the control passes.

First their colour is blended over the picture (reading the distance of what lies beneath, and a half-size copy of the picture to
mirror it). Then they are drawn once more into normal, distance, ids and flow, so that focus, haze and passes know of them. A
clear pane of the set is not marked: what one sees through a window keeps its own id.
"""

from __future__ import annotations

import moderngl

from filmwright.stage.mesh import MATERIAL, MATERIALS
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.geometry import Seen, assign_change, assign_lamps, lamps_define, lit_by, pack_lamps
from filmwright.stage.render.library import Library
from filmwright.stage.render.shader import Shaders, assign, bind
from filmwright.stage.render.target import Target

_GLASS = MATERIAL["glass"]


class Over:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, library: Library) -> None:
        self._context, self._shaders, self._library = context, shaders, library

    def needed(self, frame: Frame, seen: list[Seen]) -> bool:
        """Whether there is any water or glass in the picture."""
        blended = any(part.first >= each.draw.resident.opaque for each in seen for part in each.draw.resident.ranges)
        return blended or frame.snapshot.water is not None

    def mirrors(self, frame: Frame, seen: list[Seen]) -> bool:
        """Whether any of it shows the picture that was drawn so far: water and wet roads do, glass does not."""
        mirrors = (MATERIAL["water"], MATERIAL["wet"])
        return frame.snapshot.water is not None or any(
            part.material in mirrors for each in seen for part in each.draw.resident.ranges
        )

    def draw(
        self,
        frame: Frame,
        seen: list[Seen],
        features: tuple[str, ...],
        colour: moderngl.Framebuffer,
        marks: moderngl.Framebuffer,
        space: moderngl.Texture,
        half: Target,
        shadows: moderngl.Texture,
    ) -> None:
        """Blend colour into one framebuffer, then mark in the other. Both share the depth buffer of the geometry.

        Args:
            frame: the frame.
            seen: what is in the picture, nearest first.
            features: the defines of the geometry.
            colour: colour and depth.
            marks: normal and distance, and with passes ids and flow; and depth.
            space: the texture of normal and distance; not attached to `colour`.
            half: the picture so far at half size; not looked at where nothing mirrors it.
            shadows: the shadow maps.
        """
        context = self._context
        colour.use()
        context.enable_only(moderngl.DEPTH_TEST | moderngl.BLEND)
        context.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
        colour.depth_mask = False
        textures = {"shadows": shadows, "space": space, "scene": half.texture}
        plain = tuple(feature for feature in features if feature != "PASSES")
        self._all(frame, seen, (*plain, "OVER"), textures)
        colour.depth_mask = True
        marks.use()
        context.enable_only(moderngl.DEPTH_TEST)
        self._all(frame, seen, (*features, "MARK"), {"shadows": shadows})

    def _all(
        self, frame: Frame, seen: list[Seen], defines: tuple[str, ...], textures: dict[str, moderngl.Texture]
    ) -> None:
        if frame.snapshot.water is not None:
            self._sea(frame, defines, textures)
        for each in reversed(seen):
            for part in each.draw.resident.ranges:
                if part.first < each.draw.resident.opaque:
                    continue
                skinned: tuple[str, ...] = ("SKINNED",) if each.draw.resident.skinned else ()
                skinned += ("OWN_SHAPE",) if each.draw.slot.shape is not None else ()
                file = f"surface/{MATERIALS[part.material]}.glsl"
                program = self._shaders.program("surface_vertex.glsl", file, *skinned, *lit_by(each, defines))
                bind(program, **textures)
                assign(program, subject=float(each.thing.is_subject), number=each.draw.item.id, chop=0.3)
                assign_change(program, each)
                assign_lamps(program, each.lamps)
                if each.draw.slot.bones is not None:
                    each.draw.slot.bones.bind_to_uniform_block(1)
                array = self._library.array(each.draw, program)
                array.render(moderngl.TRIANGLES, part.count, first=part.first, instances=each.draw.count)

    def _sea(self, frame: Frame, defines: tuple[str, ...], textures: dict[str, moderngl.Texture]) -> None:
        lamps = pack_lamps(frame.lamps)
        program = self._shaders.program("water_vertex.glsl", "surface/water.glsl", *defines, *lamps_define(lamps))
        bind(program, **textures)
        assign_lamps(program, lamps)
        assign(
            program, level=float(frame.snapshot.water or 0.0), colour=frame.snapshot.water_colour, subject=0.0,
            number=frame.snapshot.water_id, flow=frame.snapshot.water_flow, chop=frame.snapshot.water_chop,
        )  # fmt: skip
        self._shaders.sheet(program).render(moderngl.TRIANGLE_STRIP, 4)
