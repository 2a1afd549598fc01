"""What all passes of one frame share: matrices, light and air, packed into one uniform block (glsl/frame.glsl).

Also here: which items the camera sees, where each stood in the frame before, and how near each is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.lens import Lens, unit
from filmwright.stage.render.library import Resident
from filmwright.stage.snapshot import Item, Lamp, Light, Snapshot, View

LAMPS = 8


@dataclass(frozen=True, eq=False)
class Frame:
    """One frame: what is seen, through which lens, and the same of the frame before (for flow)."""

    snapshot: Snapshot
    view: View
    lens: Lens
    before: Snapshot
    lens_before: Lens
    width: int  # of what is rendered, supersampling included
    height: int


def lightning_light(light: Light, strength: float) -> Light:
    """The light with a flash of lightning added: cold, from above, for a moment."""
    if strength <= 0.0:
        return light
    flash = np.array([0.75, 0.85, 1.1]) * strength

    def lifted(colour: tuple[float, float, float], share: float) -> tuple[float, float, float]:
        r, g, b = np.asarray(colour) + flash * share
        return float(r), float(g), float(b)

    return replace(
        light,
        zenith=lifted(light.zenith, 0.8),
        horizon=lifted(light.horizon, 1.0),
        ground=lifted(light.ground, 0.15),
        rim_colour=lifted(light.rim_colour, 1.6),
    )


def nearest_lamps(light: Light, focus: Array) -> list[Lamp]:
    """The lamps that count, nearest to the point of focus first."""
    distance = [float(np.linalg.norm(np.asarray(lamp.position) - focus)) for lamp in light.lamps]
    return [light.lamps[k] for k in np.argsort(distance, kind="stable")[:LAMPS]]


def pack(frame: Frame, near_shadow: Array, far_shadow: Array, texels: tuple[float, float]) -> bytes:
    """The uniform block of a frame, in the std140 order of glsl/frame.glsl.

    Args:
        frame: the frame.
        near_shadow: (4,4) world to the near shadow map's clip space.
        far_shadow: the same of the far map.
        texels: size of a texel of the near and the far map in metres.
    """
    snapshot, lens = frame.snapshot, frame.lens
    air = snapshot.air
    light = lightning_light(snapshot.light, air.lightning)
    lamps = nearest_lamps(light, lens.eye + lens.forward * frame.view.focus)
    wall = air.wall or (0.0, 0.0, 0.0)
    matrices = [lens.matrix, frame.lens_before.matrix, near_shadow, far_shadow]
    vectors: list[tuple[float, ...] | Array] = [
        (*lens.eye, snapshot.time),
        (*(lens.right * lens.tan_x), frame.before.time),
        (*(lens.up * lens.tan_y), lens.tan_y),
        (*lens.forward, lens.near),
        (*frame.lens_before.eye, len(lamps)),
        (*unit(light.key), light.through_walls),
        (*light.key_colour, light.sun_disc),
        (*unit(light.rim), light.stars),
        (*light.rim_colour, float(light.indoors)),
        (*light.zenith, air.lightning),
        (*light.horizon, air.clouds),
        (*light.ground, air.wet),
        (*air.cloud_colour, air.shafts),
        (*air.fog_colour, air.fog),
        (*air.wind, max(air.fog_falloff, 1e-4)),
        (air.rain, air.snow, air.dust, 0.0),
        (*wall, float(air.wall is not None)),
        (*unit((air.wall_from[0], 0.0, air.wall_from[2])), 0.0),
        (*air.wall_colour, 0.0),
        (*texels, 0.0, 0.0),
        (frame.width, frame.height, 1.0 / frame.width, 1.0 / frame.height),
    ]
    places = np.zeros((LAMPS, 4), "f4")
    colours = np.zeros((LAMPS, 4), "f4")
    for k, lamp in enumerate(lamps):
        places[k] = (*lamp.position, lamp.reach)
        colours[k, :3] = lamp.colour
    return b"".join(
        [np.ascontiguousarray(matrix.T, "f4").tobytes() for matrix in matrices]
        + [np.asarray(vectors, "f4").tobytes(), places.tobytes(), colours.tobytes()]
    )


def spheres(item: Item, resident: Resident) -> tuple[Array, Array]:
    """Bounding spheres of an item's instances: centres (k,3) and radii (k,), in metres."""
    if item.bones is not None and resident.joint_centres is not None:
        led = resident.joints_used if resident.joints_used is not None else np.arange(0)
        used: Array = led[led < len(item.bones)]
        rest = np.concatenate([resident.joint_centres[used], np.ones((len(used), 1))], 1)
        points = np.einsum("ij,njk,nk->ni", item.model, item.bones[used], rest)[:, :3]
        low, high = points.min(0), points.max(0)
        return ((low + high) / 2)[None], np.array([np.linalg.norm(high - low) / 2 + 0.25])
    models = item.instances if item.instances is not None else item.model[None]
    if item.instances is not None:
        models = item.model @ models
    centres = models[:, :3, :3] @ resident.centre + models[:, :3, 3]
    scale = np.sqrt((models[:, :3, :3] ** 2).sum(1)).max(1)
    return centres, resident.radius * scale


def matrices(item: Item) -> Array:
    """World matrices (k,4,4) of an item's instances."""
    if item.instances is None:
        return np.asarray(item.model, float)[None]
    return np.asarray(item.model @ item.instances, float)


def in_view(lens: Lens, centres: Array, radii: Array) -> Array:
    """Which spheres (k,) touch the picture's pyramid."""
    relative = centres - lens.eye
    ahead = relative @ lens.forward
    side = np.abs(relative @ lens.right) - ahead * lens.tan_x
    above = np.abs(relative @ lens.up) - ahead * lens.tan_y
    widen_x, widen_y = np.hypot(1.0, lens.tan_x), np.hypot(1.0, lens.tan_y)
    touches: Array = (ahead > -radii) & (side < radii * widen_x) & (above < radii * widen_y)
    return touches


class Twins:
    """Finds each item of a snapshot in the snapshot before: by mesh, id and order of appearance."""

    def __init__(self, before: Snapshot) -> None:
        self._items: dict[tuple[str, int, str], list[Item]] = {}
        for item in before.items:
            self._items.setdefault((item.mesh.key, item.id, item.name), []).append(item)
        self._taken: dict[tuple[str, int, str], int] = {}

    def of(self, item: Item) -> Item:
        """The item as it was; itself when it was not there or has changed in kind."""
        key = (item.mesh.key, item.id, item.name)
        number = self._taken.get(key, 0)
        self._taken[key] = number + 1
        same = self._items.get(key, [])
        if number >= len(same):
            return item
        twin = same[number]
        alike = (twin.bones is None) == (item.bones is None)
        count = len(twin.instances) if twin.instances is not None else 0
        return twin if alike and count == (len(item.instances) if item.instances is not None else 0) else item
