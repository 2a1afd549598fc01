"""The geometry pass: every item drawn once, in its materials, into light, normal and distance, and the control passes."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL, MATERIALS
from filmwright.stage.render.frame import LAMPS, Frame
from filmwright.stage.render.library import Draw, Library, Range, sways
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import FOLDER, Shaders, assign, bind
from filmwright.stage.render.shadows import walls_matter
from filmwright.stage.render.things import Thing, in_view
from filmwright.stage.snapshot import Lamp

# Drawing a triangle's depth costs about as much as shading a part of this many pixels: smaller ones are not drawn so beforehand.
WORTH = 24.0
NUMBERS = (2, LAMPS)  # of lamps that reach a thing
# A picture of warmth does not show what things are made of: they have one shader, or each of some thirty would have to be compiled anew.
# Not so what reads its own numbers of a point (see mesh.Mesh), or is seen by its light.
BARE = "BARE"
OWN_SURFACE = ("eye", "lash", "hair", "foliage", "grass", "glow", "planet", "vista")


@dataclass(frozen=True, eq=False)
class Seen:
    """A thing in the picture. `distance` is from the eye to its nearest point, in metres; `area` is what a triangle must have, in its
    mesh's own square metres, to be drawn into the depth; `lamps` are those that reach it, as its shader takes them."""

    thing: Thing
    draw: Draw
    distance: float
    area: float
    lamps: bytes = b""


class Geometry:
    """The pass."""

    def __init__(self, context: moderngl.Context, shaders: Shaders, library: Library, quality: Quality) -> None:
        self._context, self._shaders, self._library, self._quality = context, shaders, library, quality
        self._told: dict[moderngl.Program, tuple[float, int, bytes, int]] = {}  # in this frame

    def features(self, frame: Frame, with_passes: bool) -> tuple[str, ...]:
        """Defines for all surfaces of a frame: a shader holds only what the frame needs."""
        light = frame.snapshot.light
        wanted = {"INDOORS": light.indoors, "PASSES": with_passes}
        wanted["WALLS"] = light.indoors and walls_matter(light)
        wanted["WET"] = frame.snapshot.air.wet > 0 and not light.indoors
        wanted[BARE] = frame.snapshot.style is not None and frame.snapshot.style.heat > 0
        shadows = f"TAPS {self._quality.shadow_taps}", f"SHADOW_SIDE {float(self._quality.shadow_side)}"
        return (*shadows, *(name for name, needed in wanted.items() if needed))

    def visible(self, frame: Frame) -> list[Seen]:
        """What the camera sees, nearest first (so that what is behind costs nothing)."""
        things = [thing for thing in frame.things if not (thing.item.name and thing.item.name in frame.view.hidden)]
        if not things:
            return []
        # all instances of all things at once: asked thing by thing, a street of seventy took 10 ms
        centres, radii = np.concatenate([t.centres for t in things]), np.concatenate([t.radii for t in things])
        shown = in_view(frame.lens, centres, radii)
        away = np.linalg.norm(centres - frame.lens.eye, axis=1) - radii
        lit = _reached(centres, np.concatenate([t.reaches for t in things]), frame.lamps)
        seen: list[Seen] = []
        packed: dict[bytes, bytes] = {}
        end = 0
        for thing in things:
            first, end = end, end + len(thing.radii)
            chosen = np.nonzero(shown[first:end])[0]
            if not len(chosen):
                continue
            distances = away[first:end]
            if len(chosen) > 1:
                chosen = chosen[np.argsort(distances[chosen], kind="stable")]
            draw = thing.draw(self._library, "camera", chosen)
            area = np.inf if thing.item.gone > 0.0 else _area(frame, thing, chosen, distances)
            lamps = b""
            if len(frame.lamps):
                near = lit[first:end][chosen].any(0)
                lamps = packed.get(near.tobytes(), b"")
                if not lamps and near.any():
                    lamps = packed[near.tobytes()] = pack_lamps([frame.lamps[k] for k in np.nonzero(near)[0]])
            seen.append(Seen(thing, draw, float(distances[chosen[0]]), area, lamps))
        return sorted(seen, key=lambda each: each.distance)

    def draw_depth(self, seen: list[Seen]) -> None:
        """Draw the depth of what is large in the picture, so that nothing behind it is shaded in vain."""
        self._context.enable_only(moderngl.DEPTH_TEST)
        for each in seen:
            draw = each.draw
            for blockers in draw.resident.blockers:
                count = blockers.down_to(each.area)
                if not count:
                    continue
                program = self._shaders.program("depth_vertex.glsl", "nothing.glsl", *moving(draw, blockers.material))
                if draw.slot.bones is not None:
                    draw.slot.bones.bind_to_uniform_block(1)
                array = self._library.array(draw, program, blocking=True)
                array.render(moderngl.TRIANGLES, vertices=count, first=blockers.first, instances=draw.count)

    def draw(self, seen: list[Seen], shadows: moderngl.Texture, features: tuple[str, ...]) -> None:
        """Draw all opaque materials into the bound framebuffer."""
        self._context.enable_only(moderngl.DEPTH_TEST)
        self._context.depth_func = "<="
        self._told.clear()
        for each in seen:
            for part in each.draw.resident.ranges:
                if part.first < each.draw.resident.opaque:
                    self.draw_part(each, part, shadows, features)
        self._context.depth_func = "<"

    def draw_part(self, seen: Seen, part: Range, shadows: moderngl.Texture, features: tuple[str, ...]) -> None:
        """Draw one material of one item."""
        draw = seen.draw
        bare = BARE in features and MATERIALS[part.material] not in OWN_SURFACE
        surface = _surface(MATERIAL["plain"] if bare else part.material)
        program = self._shaders.program(
            "surface_vertex.glsl", surface, *moving(draw, part.material), *lit_by(seen, features)
        )
        if program not in self._told:
            bind(program, shadows=shadows)
        # what a program was told for the part before need not be told again
        about = float(seen.thing.is_subject), draw.item.id, seen.lamps, id(draw.item) if draw.item.changed else 0
        if self._told.get(program) != about:
            self._told[program] = about
            assign(program, subject=about[0], number=about[1])
            assign_change(program, seen)
            assign_lamps(program, seen.lamps)
        if draw.slot.bones is not None:
            draw.slot.bones.bind_to_uniform_block(1)
        array = self._library.array(draw, program)
        array.render(moderngl.TRIANGLES, vertices=part.count, first=part.first, instances=draw.count)


def lit_by(seen: Seen, features: tuple[str, ...]) -> tuple[str, ...]:
    """The defines of a frame and those that concern a thing: its lamps, and whether something has happened to it."""
    lit = (*features, *lamps_define(seen.lamps))
    return (*lit, "CHANGED") if seen.thing.item.changed else lit


def assign_change(program: moderngl.Program, seen: Seen) -> None:
    """Tell a program what has happened to the surface of what is drawn; see snapshot.Item."""
    item = seen.thing.item
    if not item.changed:
        return
    low, high = item.mesh.bounds
    grain = 9.0 / max(float((high - low).max()), 1e-3)  # what dissolves has as many holes, small or large
    assign(program, own_glow=item.glow, stain=item.stain, gone=(item.gone, grain))


def pack_lamps(lamps: list[Lamp]) -> bytes:
    """Lamps as shaders take them: two vectors of four floats each, their number rounded up to one of NUMBERS by dark ones.

    Rounded, because there is a program for each number, and each has to be compiled.
    """
    if not lamps:
        return b""
    rows = np.zeros((next(number for number in NUMBERS if number >= len(lamps)), 2, 4), "f4")
    rows[:, 1, 3] = 1.0
    for row, lamp in zip(rows, lamps, strict=False):
        row[0] = (*lamp.position, lamp.reach)
        row[1] = (*lamp.colour, 1.0 / max(lamp.reach, 0.01) ** 2)
    return rows.tobytes()


def lamps_define(lamps: bytes) -> tuple[str, ...]:
    """The define that tells a shader how many lamps reach what is drawn; none where none does."""
    return (f"LAMPS {len(lamps) // 32}",) if lamps else ()


def assign_lamps(program: moderngl.Program, lamps: bytes) -> None:
    """Give a program the lamps that reach what is drawn."""
    member: Any = program.get("lamp_near", None) if lamps else None
    if member is not None:
        member.write(lamps)


def _reached(centres: Array, reaches: Array, lamps: list[Lamp]) -> Array:
    """Which of upright boxes, centres (n,3) and from there to the sides (n,3), the light of which lamps touches: (n,l)."""
    places = np.array([lamp.position for lamp in lamps], float).reshape(-1, 3)
    reach = np.array([lamp.reach for lamp in lamps], float)
    apart = np.maximum(np.abs(places - centres[:, None]) - reaches[:, None], 0.0)
    touched: Array = (apart**2).sum(2) < reach**2
    return touched


def _area(frame: Frame, thing: Thing, chosen: Array, away: Array) -> float:
    """The area of a triangle in the mesh that takes WORTH pixels in the picture, seen aslant, at the middle one of the chosen instances.

    What is nearer than half its own size is taken to be as far as that: of what the camera stands in, most is not at the lens.
    """
    middle = chosen[len(chosen) // 2]
    radius = float(thing.radii[middle])
    metres = max(float(away[middle]) + radius, 0.5 * radius, 0.05) * frame.lens.tan_y * 2.0 / frame.height  # of a pixel
    grown = radius / max(thing.resident.radius, 1e-9) if thing.bones is None else 1.0
    return 2.0 * WORTH * (metres / max(grown, 1e-9)) ** 2


def moving(draw: Draw, material: int) -> tuple[str, ...]:
    """The defines under which the vertices of a material of a draw move."""
    defines = ("SKINNED",) if draw.resident.skinned else ()
    return (*defines, *sways(material), *(("OWN_SHAPE",) if draw.slot.shape is not None else ()))


@functools.cache
def _surface(material: int) -> str:
    """The shader of a material."""
    file = f"surface/{MATERIALS[material]}.glsl"
    return file if (FOLDER / file).exists() else "surface/plain.glsl"
