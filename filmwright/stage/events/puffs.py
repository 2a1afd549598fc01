"""Particles as flat cards turned to the camera, in bounded number: smoke, fire, sparks, light, drops.

All of a cloud is one item of one mesh, reshaped every frame. A card never changes its place in the mesh, so that its flow is its own
and clouds do not flicker as they would if they were sorted. What a card is now rides in its normals: glsl/surface/puff.glsl.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.camera import basis
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Item, View
from filmwright.stage.surface import Colour, named, rgb

KINDS = {"smoke": 0.0, "fire": 1.0, "spark": 2.0, "light": 3.0, "drop": 4.0}
MOST = 400  # cards of one cloud
_U, _V = np.array([-1.0, 1.0, 1.0, -1.0]), np.array([-1.0, -1.0, 1.0, 1.0])


@lru_cache(maxsize=256)
def _mesh(kind: str, count: int, colour: Colour, soft: float, low: tuple[float, ...], high: tuple[float, ...]) -> Mesh:
    """Cards whose resting places only tell the renderer where they may come to be."""
    spread = np.linspace(0.0, 1.0, count * 4)[:, None]
    positions = np.asarray(low) + (np.asarray(high) - np.asarray(low)) * spread
    first = np.arange(count)[:, None] * 4
    triangles = np.stack([first + [0, 1, 2], first + [0, 2, 3]], 1).reshape(-1, 3).astype(np.uint32)
    n = count * 4
    aux = np.zeros((n, 4), "f4")
    aux[:, 0], aux[:, 1] = KINDS[kind], soft
    mesh = Mesh(
        key="",
        positions=positions.astype("f4"),
        normals=np.tile([0.0, 0.0, 1.0], (n, 1)).astype("f4"),
        colours=np.tile(rgb(colour), (n, 1)).astype("f4"),
        triangles=triangles,
        material=np.full(n, MATERIAL["puff"], "u1"),
        aux=aux,
    )
    return named(f"puffs-{kind}", mesh)


def cloud(
    kind: str,
    view: View,
    places: Array,
    radii: Array | float,
    shown: Array | float,
    heat: Array | float = 0.0,
    turn: Array | float = 0.0,
    colour: Colour = "#ffffff",
    soft: float = 0.15,
    motion: Array | None = None,
    number: int = 0,
    name: str = "",
    room: tuple[Array, Array] | None = None,
    axes: tuple[Array, Array] | None = None,
) -> Item:
    """One item of cards at places (n,3), n at most MOST.

    Args:
        kind: one of KINDS.
        view: the camera, which the cards face.
        places: middles in metres.
        radii: half the side of each card in metres.
        shown: opacity 0..1; what is 0 is not drawn.
        heat: 0..1, see the shader.
        turn: radians about the line of sight.
        colour: of all cards.
        soft: metres over which cards fade into what stands in them.
        motion: (n,3) metres by which a card is drawn out along its way (streaks); its radius is then half its width.
        number: value in the ids pass.
        name: of the item.
        room: corners of all the places that the cloud ever takes; else those of now, which keeps no mesh from frame to frame.
        axes: the two directions (3,) that the cards span; else those of the picture, so that they face it.
    """
    places = np.asarray(places, float).reshape(-1, 3)[:MOST]
    count = len(places)
    radii, shown, heat, turn = (
        np.broadcast_to(np.asarray(each, float), (count,))[:MOST] for each in (radii, shown, heat, turn)
    )
    right, up = axes if axes is not None else (np.asarray(axis) for axis in basis(view)[:2])
    across = np.cos(turn)[:, None] * right + np.sin(turn)[:, None] * up
    along = -np.sin(turn)[:, None] * right + np.cos(turn)[:, None] * up
    tall = radii.copy()
    if motion is not None:
        way = np.asarray(motion, float)[:count]
        flat = (way @ right)[:, None] * right + (way @ up)[:, None] * up
        length = np.linalg.norm(flat, axis=1)
        moving = length > 1e-6
        along = np.where(moving[:, None], flat / np.maximum(length, 1e-6)[:, None], along)
        towards = np.cross(right, up)
        across = np.where(moving[:, None], np.cross(along, towards), across)
        tall = radii + length / 2
    alive = shown > 0.004
    size_u, size_v = np.where(alive, radii, 0.0), np.where(alive, tall, 0.0)
    corners = (
        places[:, None]
        + across[:, None] * (size_u[:, None] * _U)[..., None]
        + along[:, None] * (size_v[:, None] * _V)[..., None]
    )
    seeds = np.arange(count) * 7 % 61
    carried = np.empty((count, 4, 3))
    carried[..., 0] = _U + 4.0 * seeds[:, None]
    carried[..., 1] = _V + 4.0 * np.round(np.clip(heat, 0.0, 1.0) * 255.0)[:, None]
    carried[..., 2] = np.clip(shown, 0.0, 1.0)[:, None]
    if room is None:
        reach = float(np.max(np.maximum(radii, tall), initial=0.01))
        low, high = (places.min(0) - reach, places.max(0) + reach) if count else (np.zeros(3), np.ones(3))
        low, high = np.floor(low * 2) / 2, np.ceil(high * 2) / 2  # few different rooms, so that meshes are kept
    else:
        low, high = room
    mesh = _mesh(kind, count, colour, round(soft, 3), _key(low), _key(high))
    shape = corners.reshape(-1, 3).astype("f4"), carried.reshape(-1, 3).astype("f4")
    return Item(mesh, id=number, shape=shape, shadow=False, group="prop", name=name)


def _key(corner: Array) -> tuple[float, ...]:
    return tuple(round(float(x), 2) for x in corner)
