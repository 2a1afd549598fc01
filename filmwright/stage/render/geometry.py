"""The geometry pass: every item drawn once, in its materials, into light, normal and distance, and the control passes."""

from __future__ import annotations

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIALS
from filmwright.stage.render.frame import Frame, Twins, in_view, spheres
from filmwright.stage.render.library import Draw, Library, Range
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import FOLDER, Shaders, assign, bind
from filmwright.stage.render.shadows import SUBJECTS, prepare

LEAVES = ("foliage", "grass")
CLOTHS = ("cloth",)


class Geometry:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, library: Library, quality: Quality) -> None:
        self._context, self._shaders, self._library, self._quality = context, shaders, library, quality

    def features(self, frame: Frame, with_passes: bool) -> tuple[str, ...]:
        """Defines for all surfaces of a frame: a shader holds only what the frame needs."""
        light = frame.snapshot.light
        wanted = {"LAMPS": bool(light.lamps), "INDOORS": light.indoors, "PASSES": with_passes}
        wanted["WET"] = frame.snapshot.air.wet > 0 and not light.indoors
        return (f"TAPS {self._quality.shadow_taps}", *(name for name, needed in wanted.items() if needed))

    def visible(self, frame: Frame) -> list[Draw]:
        """What the camera sees, nearest first (so that what is behind costs nothing)."""
        twins = Twins(frame.before)
        found: list[Draw] = []
        for item in frame.snapshot.items:
            twin = twins.of(item)
            if item.name and item.name in frame.view.hidden:
                continue
            centres, radii = spheres(item, self._library.resident(item.mesh))
            seen = in_view(frame.lens, centres, radii)
            if not seen.any():
                continue
            away = np.linalg.norm(centres - frame.lens.eye, axis=1) - radii
            draw = prepare(self._library, "camera", item, twin, _nearest_first(seen, away))
            found.append(Draw(draw.resident, draw.slot, draw.count, item, float(away[seen].min())))
        return sorted(found, key=lambda draw: draw.distance)

    def draw(self, draws: list[Draw], shadows: moderngl.Texture, features: tuple[str, ...]) -> None:
        """Draw all opaque materials into the bound framebuffer."""
        self._context.enable_only(moderngl.DEPTH_TEST)
        for draw in draws:
            for part in draw.resident.ranges:
                if part.first < draw.resident.opaque:
                    self.draw_part(draw, part, shadows, features)

    def draw_part(self, draw: Draw, part: Range, shadows: moderngl.Texture, features: tuple[str, ...]) -> None:
        """Draw one material of one item."""
        program = self._shaders.program("surface_vertex.glsl", *_fragment(draw, part), *features)
        bind(program, shadows=shadows)
        assign(program, subject=float(draw.item.group in SUBJECTS), number=draw.item.id)
        if draw.slot.bones is not None:
            draw.slot.bones.bind_to_uniform_block(1)
        array = self._library.array(draw, program)
        array.render(moderngl.TRIANGLES, vertices=part.count, first=part.first, instances=draw.count)


def _nearest_first(seen: Array, away: Array) -> Array:
    chosen = np.nonzero(seen)[0]
    return chosen[np.argsort(away[chosen], kind="stable")]


def _fragment(draw: Draw, part: Range) -> tuple[str, ...]:
    material = MATERIALS[part.material]
    file = f"surface/{material}.glsl"
    defines = ["SKINNED"] if draw.resident.skinned else []
    defines += ["SWAY_LEAVES"] if material in LEAVES else ["SWAY_CLOTH"] if material in CLOTHS else []
    defines += ["OWN_SHAPE"] if draw.slot.shape is not None else []
    return (file if (FOLDER / file).exists() else "surface/plain.glsl", *defines)
