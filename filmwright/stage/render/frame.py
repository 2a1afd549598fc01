"""What all passes of one frame share: matrices, light and air, packed into one uniform block (glsl/frame.glsl)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.render.lens import Lens, unit
from filmwright.stage.render.things import Thing
from filmwright.stage.snapshot import Lamp, Light, Snapshot, View

LAMPS = 8
DIMMED = 0.15  # of the way to the nearest lamp that is left out: within it lamps go dim


@dataclass(frozen=True, eq=False)
class Frame:
    """One frame: what is seen, through which lens, and the same of the frame before (for flow)."""

    snapshot: Snapshot
    view: View
    lens: Lens
    before: Snapshot
    lens_before: Lens
    things: list[Thing]
    width: int  # of what is rendered, supersampling included
    height: int

    @cached_property
    def lamps(self) -> list[Lamp]:
        """The lamps that count, as the shaders number them."""
        return nearest_lamps(self.snapshot.light, self.lens.eye + self.lens.forward * self.view.focus)


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
    """The lamps that count, nearest to the point of focus first.

    Where there are more than LAMPS, the last ones are dimmer the nearer they are to being left out: one that went out all at once while the
    camera moves would be seen.
    """
    distance = np.array([float(np.linalg.norm(np.asarray(lamp.position) - focus)) for lamp in light.lamps])
    order = np.argsort(distance, kind="stable")
    if len(order) <= LAMPS:
        return [light.lamps[k] for k in order]
    edge = float(distance[order[LAMPS]])
    found = []
    for k in order[:LAMPS]:
        share = min((edge - float(distance[k])) / max(DIMMED * edge, 1e-6), 1.0)
        r, g, b = light.lamps[k].colour
        found.append(replace(light.lamps[k], colour=(r * share, g * share, b * share)))
    return found


def _all_round(light: Light) -> list[Array]:
    """Light from all round outdoors, from below, from the sides and from above."""
    below, horizon, zenith = (np.asarray(colour, float) for colour in (light.ground, light.horizon, light.zenith))
    found = (below, horizon + 0.35 * (zenith - horizon), zenith + 0.3 * (horizon - zenith))
    # what stands round a place throws the sky's blue back greyer
    return [(0.78 * colour + 0.22 * 0.33 * colour.sum()) * 0.74 for colour in found]


def _fill(light: Light) -> Array:
    """The colour of the fill: a white board between camera and key, as a cameraman would hold it."""
    indoors = float(light.indoors)
    round_it = np.asarray(light.inside if light.indoors else light.horizon, float)
    white = np.asarray(light.key_colour, float) * (0.75 + 0.25 * indoors) + 0.9 * round_it
    return np.asarray((0.65 * white + 0.35 * 0.33 * white.sum()) * np.array([1.06, 1.0, 0.93]) * light.fill)


def pack(
    frame: Frame, near_shadow: Array, far_shadow: Array, texels: tuple[float, float], circle: tuple[float, ...]
) -> bytes:
    """The uniform block of a frame, in the std140 order of glsl/frame.glsl.

    Args:
        frame: the frame.
        near_shadow: (4,4) world to the near shadow map's clip space.
        far_shadow: the same of the far map.
        texels: size of a texel of the near and the far map in metres.
        circle: where the near map counts, see shadow_boxes.Box.
    """
    snapshot, lens = frame.snapshot, frame.lens
    air = snapshot.air
    light = lightning_light(snapshot.light, air.lightning)
    lamps = frame.lamps
    wall = air.wall or (0.0, 0.0, 0.0)
    falloff = max(air.fog_falloff, 1e-4)
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
        (*light.inside, light.fill),
        (*air.cloud_colour, air.shafts),
        (*air.fog_colour, air.fog * float(np.exp(-np.clip(lens.eye[1], -20.0, 400.0) * falloff))),
        (*air.wind, falloff),
        (air.rain, air.snow, air.dust, air.moon_size),
        (*wall, float(air.wall is not None)),
        (*unit((air.wall_from[0], 0.0, air.wall_from[2])), 0.0),
        (*air.wall_colour, 0.0),
        (*texels, air.room, 0.0),
        circle,
        (frame.width, frame.height, 1.0 / frame.width, 1.0 / frame.height),
        (air.aurora, air.rainbow, air.galaxy, air.moon_lit),
        *((*colour, 0.0) for colour in (*_all_round(light), _fill(light))),
    ]
    places = np.zeros((LAMPS, 4), "f4")
    colours = np.zeros((LAMPS, 4), "f4")
    for k, lamp in enumerate(lamps):
        places[k] = (*lamp.position, lamp.reach)
        colours[k] = (*lamp.colour, 1.0 / max(lamp.reach, 0.01) ** 2)
    return b"".join(
        [np.ascontiguousarray(matrix.T, "f4").tobytes() for matrix in matrices]
        + [np.asarray(vectors, "f4").tobytes(), places.tobytes(), colours.tobytes()]
    )
