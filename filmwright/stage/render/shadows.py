"""Shadows of the key light: one map fitted to the people in view, one to the world, side by side in one texture.

Both boxes move in whole texels and grow in steps, so that shadow edges hold still while the camera moves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.lens import axes, orthographic, unit, world_to_camera
from filmwright.stage.render.library import Draw, Library
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shader import Shaders, assign
from filmwright.stage.render.target import depth_map
from filmwright.stage.render.things import Thing

_STEP = 1.3  # boxes grow by this factor
_LEAVES = (MATERIAL["foliage"], MATERIAL["grass"])
_CLOTH = (MATERIAL["cloth"],)


@dataclass(frozen=True, eq=False)
class Box:
    """What a shadow map covers: a square box along the key light."""

    centre: Array
    radius: float
    back: float  # metres from the centre towards the light that are still seen
    matrix: Array  # (4,4) world to the map's clip space


def _rest(value: float, step: float) -> float:
    """What is missing from a value to the nearest whole step."""
    return round(value / step) * step - value


def _snapped(key: Array, centre: Array, radius: float, back: float, side: int) -> Box:
    right, up = axes(-key)
    texel = 2.0 * radius / side
    moved = centre + right * (_rest(float(centre @ right), texel))
    moved = moved + up * (_rest(float(centre @ up), texel))
    eye = moved + key * back
    matrix = orthographic(radius, back + 2.0 * radius + 10.0) @ world_to_camera(eye, right, up, -key)
    return Box(moved, radius, back, matrix)


def _stepped(radius: float) -> float:
    return float(_STEP ** math.ceil(math.log(max(radius, 1e-3), _STEP)))


def near_box(frame: Frame, key: Array, side: int) -> Box:
    """The box round the people that the picture shows; round the point of focus when it shows none."""
    lens, focus = frame.lens, max(frame.view.focus, 0.3)
    seen = []
    for thing in frame.things:
        if thing.item.group not in ("person", "creature"):
            continue
        centres, radii = thing.centres, thing.radii
        ahead = (centres - lens.eye) @ lens.forward
        wide = np.linalg.norm(centres - lens.eye - ahead[:, None] * lens.forward, axis=1)
        inside = (ahead > 0) & (ahead < 25) & (wide < ahead * max(lens.tan_x, lens.tan_y) + radii)
        seen += list(zip(centres[inside], radii[inside], ahead[inside], strict=True))
    middle = lens.eye + lens.forward * focus
    if not seen:
        return _snapped(key, middle, _stepped(min(0.8 * focus, 8.0)), 30.0, side)
    points = np.array([centre for centre, _, _ in seen])
    reach = np.array([radius for _, radius, _ in seen])
    centre = (points - reach[:, None]).min(0) / 2 + (points + reach[:, None]).max(0) / 2
    radius = float((np.linalg.norm(points - centre, axis=1) + reach).max())
    # a close-up needs no more than it shows, and what could throw a shadow into it
    shown = 0.75 * math.hypot(1.0, frame.width / frame.height) * lens.height_at(focus) / 2 + 0.35
    if shown < radius:
        centre, radius = middle, shown
    return _snapped(key, centre, _stepped(min(radius, 9.0)), 30.0, side)


def far_box(frame: Frame, key: Array, side: int) -> Box:
    """The box round what the camera sees of the world, out to a distance that suits the shot."""
    lens = frame.lens
    reach = float(np.clip(3.0 * frame.view.focus + 20.0, 24.0, 150.0))
    # the smallest sphere round the pyramid of view between 0 and reach (its corner may lie outside when it is very wide)
    spread = lens.tan_x**2 + lens.tan_y**2
    ahead = min(reach * (1.0 + spread) / 2.0, reach)
    radius = _stepped(max(ahead, reach * math.sqrt(spread)))
    return _snapped(key, lens.eye + lens.forward * ahead, radius, 150.0, side)


class Caster:
    """Draws depth alone, of what touches a box along a direction; for shadow maps and the map of heights."""

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
                self._render(thing.draw(self._library, pool, touched), matrix)

    def _render(self, draw: Draw, matrix: Array) -> None:
        for defines, first, count in _runs(draw):
            program = self._shaders.program("shadow_vertex.glsl", "nothing.glsl", *defines)
            assign(program, world_to_map=matrix)
            if draw.slot.bones is not None:
                draw.slot.bones.bind_to_uniform_block(1)
            array = self._library.array(draw, program)
            array.render(moderngl.TRIANGLES, vertices=count, first=first, instances=draw.count)


class Shadows:
    """The pass. `texture` holds the near map in its left half and the far map in its right."""

    def __init__(self, context: moderngl.Context, caster: Caster, quality: Quality) -> None:
        self._context, self._caster = context, caster
        self._side = max(quality.near_shadow, quality.far_shadow)
        self.texture, self._framebuffer = depth_map(context, self._side, 2 * self._side)

    def boxes(self, frame: Frame) -> tuple[Box, Box, tuple[float, float]]:
        """Where the maps lie this frame, and the size of a texel of each in metres."""
        key = unit(frame.snapshot.light.key)
        near, far = near_box(frame, key, self._side), far_box(frame, key, self._side)
        return near, far, (2 * near.radius / self._side, 2 * far.radius / self._side)

    def draw(self, frame: Frame, near: Box, far: Box) -> None:
        """Draw both maps. Hidden walls still throw their shadow: the light of a scene is the same from every camera."""
        context, side = self._context, self._side
        self._framebuffer.use()
        self._framebuffer.viewport = (0, 0, 2 * side, side)
        self._framebuffer.clear(depth=1.0)
        context.enable_only(moderngl.DEPTH_TEST)
        key = unit(frame.snapshot.light.key)
        indoors = frame.snapshot.light.indoors
        near_things = [thing for thing in frame.things if not (indoors and thing.is_wall)]
        for pool, box, things, left in (("near", near, near_things, 0), ("far", far, frame.things, side)):
            self._framebuffer.viewport = (left, 0, side, side)
            self._caster.cast(pool, things, box.matrix, box.centre, box.radius, box.back, key)
        self._framebuffer.viewport = (0, 0, 2 * side, side)


def _runs(draw: Draw) -> list[tuple[tuple[str, ...], int, int]]:
    """Runs of triangles that cast shadows, merged where they move alike: (defines, first, count)."""
    skinned = ("SKINNED",) if draw.resident.skinned else ()
    runs: list[tuple[tuple[str, ...], int, int]] = []
    for part in draw.resident.ranges:
        if part.first >= draw.resident.opaque:
            break
        sway = ("SWAY_LEAVES",) if part.material in _LEAVES else ("SWAY_CLOTH",) if part.material in _CLOTH else ()
        defines = skinned + sway
        if runs and runs[-1][0] == defines:
            runs[-1] = (defines, runs[-1][1], runs[-1][2] + part.count)
        else:
            runs.append((defines, part.first, part.count))
    return runs
