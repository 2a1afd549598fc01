"""The geometry pass: every item drawn once, in its materials, into light, normal and distance, and the control passes."""

from __future__ import annotations

from dataclasses import dataclass

import moderngl
import numpy as np

from filmwright.stage.mesh import MATERIALS
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.library import Draw, Library, Range
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import FOLDER, Shaders, assign, bind
from filmwright.stage.render.shadows import walls_matter
from filmwright.stage.render.things import Thing, in_view

LEAVES = ("foliage", "grass")
CLOTHS = ("cloth",)


@dataclass(frozen=True, eq=False)
class Seen:
    """A thing in the picture. `distance` is from the eye to its nearest point, in metres."""

    thing: Thing
    draw: Draw
    distance: float


class Geometry:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, library: Library, quality: Quality) -> None:
        self._context, self._shaders, self._library, self._quality = context, shaders, library, quality

    def features(self, frame: Frame, with_passes: bool) -> tuple[str, ...]:
        """Defines for all surfaces of a frame: a shader holds only what the frame needs."""
        light = frame.snapshot.light
        wanted = {"LAMPS": bool(light.lamps), "INDOORS": light.indoors, "PASSES": with_passes}
        wanted["WALLS"] = light.indoors and walls_matter(light)
        wanted["WET"] = frame.snapshot.air.wet > 0 and not light.indoors
        return (f"TAPS {self._quality.shadow_taps}", *(name for name, needed in wanted.items() if needed))

    def visible(self, frame: Frame) -> list[Seen]:
        """What the camera sees, nearest first (so that what is behind costs nothing)."""
        seen: list[Seen] = []
        for thing in frame.things:
            if thing.item.name and thing.item.name in frame.view.hidden:
                continue
            shown = in_view(frame.lens, thing.centres, thing.radii)
            if not shown.any():
                continue
            away = np.linalg.norm(thing.centres - frame.lens.eye, axis=1) - thing.radii
            chosen = np.nonzero(shown)[0]
            chosen = chosen[np.argsort(away[chosen], kind="stable")]
            seen.append(Seen(thing, thing.draw(self._library, "camera", chosen), float(away[chosen[0]])))
        return sorted(seen, key=lambda each: each.distance)

    def draw(self, seen: list[Seen], shadows: moderngl.Texture, features: tuple[str, ...]) -> None:
        """Draw all opaque materials into the bound framebuffer."""
        self._context.enable_only(moderngl.DEPTH_TEST)
        for each in seen:
            for part in each.draw.resident.ranges:
                if part.first < each.draw.resident.opaque:
                    self.draw_part(each, part, shadows, features)

    def draw_part(self, seen: Seen, part: Range, shadows: moderngl.Texture, features: tuple[str, ...]) -> None:
        """Draw one material of one item."""
        draw = seen.draw
        program = self._shaders.program("surface_vertex.glsl", *_fragment(draw, part), *features)
        bind(program, shadows=shadows)
        assign(program, subject=float(seen.thing.is_subject), number=draw.item.id)
        if draw.slot.bones is not None:
            draw.slot.bones.bind_to_uniform_block(1)
        array = self._library.array(draw, program)
        array.render(moderngl.TRIANGLES, vertices=part.count, first=part.first, instances=draw.count)


def _fragment(draw: Draw, part: Range) -> tuple[str, ...]:
    material = MATERIALS[part.material]
    file = f"surface/{material}.glsl"
    defines = ["SKINNED"] if draw.resident.skinned else []
    defines += ["SWAY_LEAVES"] if material in LEAVES else ["SWAY_CLOTH"] if material in CLOTHS else []
    defines += ["OWN_SHAPE"] if draw.slot.shape is not None else []
    return (file if (FOLDER / file).exists() else "surface/plain.glsl", *defines)
