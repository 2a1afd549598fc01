"""Shadows of the key light: the near map and the far map, side by side in one texture."""

from __future__ import annotations

from dataclasses import dataclass, field

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.casting import Caster
from filmwright.stage.render.frame import Frame
from filmwright.stage.render.lens import Lens, unit
from filmwright.stage.render.quality import Quality
from filmwright.stage.render.shadow_boxes import Box, far_box, near_box
from filmwright.stage.render.standing import Layers, Standing
from filmwright.stage.render.things import Thing
from filmwright.stage.snapshot import Light

DEEPEST = 30.0  # metres below what throws a shadow at which it may still fall on something


@dataclass
class _Half:
    """One map: its name, where it lies in the texture, and what is kept of it."""

    name: str
    left: int
    standing: Standing = field(default_factory=Standing)


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
        self._layers = Layers(context, 2 * side, side, compares=True)
        self._halves = (_Half("near", 0), _Half("far", side))

    @property
    def texture(self) -> moderngl.Texture:
        """Both maps as they were drawn last."""
        return self._layers.texture

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
            kept, others = half.standing.parted(things, box.matrix.tobytes())
            if kept is not None:
                self._layers.still.use()
                self._layers.still.viewport = (half.left, 0, self._side, self._side)
                self._layers.still.clear(depth=1.0, viewport=(half.left, 0, self._side, self._side))
                self._cast(half, box, kept, key)
            moving.append(
                [thing for thing in others if thing.item.shadow and _seen(thing, frame.lens, key, far.radius)]
            )
        self._layers.begin(any(moving))
        for half, box, things in zip(self._halves, (near, far), moving, strict=True):
            if things:
                self._layers.whole.viewport = (half.left, 0, self._side, self._side)
                self._cast(half, box, things, key)

    def _cast(self, half: _Half, box: Box, things: list[Thing], key: Array) -> None:
        self._caster.cast(half.name, things, box.matrix, box.centre, box.radius, box.back, key)


def _seen(thing: Thing, lens: Lens, key: Array, reach: float) -> bool:
    """Whether the shadow of what moves may fall into the picture: its spheres, drawn out along the light as far as the map reaches or until
    they are well below any ground."""
    length = min(2.0 * reach, (float(thing.radii.max()) + DEEPEST) / max(float(key[1]), 0.02))
    relative = np.stack([thing.centres, thing.centres - length * key]) - lens.eye
    ahead, radii = relative @ lens.forward, thing.radii
    seen = ahead.max(0) > -radii
    for axis, tan in ((lens.right, lens.tan_x), (lens.up, lens.tan_y)):
        aside = relative @ axis
        for beyond in (aside - ahead * tan, -aside - ahead * tan):
            seen &= beyond.min(0) < radii * np.hypot(1.0, tan)
    return bool(seen.any())
